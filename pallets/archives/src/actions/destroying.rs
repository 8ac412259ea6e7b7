//! Destruction by two offices (Public Records Act 27(3)).

use crate::{pallet::Acting, CaseState, Cases, Config, Ending, Error, Event, Files, Items, Pallet};
use frame_support::{defensive, ensure};
use minwon_primitives::{AppraisalId, DocumentDigest, FileId, OfficeId};
use minwon_support::today;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_sign_destruction(by: Acting<T>, id: AppraisalId, certificate: DocumentDigest) -> DispatchResult {
		let mut case = Self::case_of(&by, id)?;
		let CaseState::Approved { destroy_from } = case.state else { return Err(Error::<T>::NotOpen.into()) };
		ensure!(today::<T::Time>() >= destroy_from, Error::<T>::TooEarly);
		ensure!(by.office != case.appraiser, Error::<T>::SameOffice);
		let first = Self::first_signer(case.signed, by.office, certificate)?;

		let (office, org) = (by.office, by.org);
		match first {
			None => {
				let old = case.signed.replace((office, certificate)).map(|(_, old)| old);
				Self::deposit_event(Event::DestructionSigned { office, org, case: id, old, certificate });
			}
			Some(first) => {
				for (file, _) in core::mem::replace(&mut case.items, Items::new()) {
					Self::destroy(&by, id, file, first, certificate);
				}
				case.signed = None;
				case.state = CaseState::Done;
				Self::deposit_event(Event::CaseDone { office, org, case: id });
			}
		}
		Cases::<T>::insert(id, case);
		Ok(())
	}

	/// Under two signatures: the first office when this is the second signature, nothing when it is the first or replaces it.
	pub(super) fn first_signer(
		signed: Option<(OfficeId, DocumentDigest)>,
		office: OfficeId,
		document: DocumentDigest,
	) -> Result<Option<OfficeId>, Error<T>> {
		match signed {
			None => Ok(None),
			Some((first, old)) if first == office => match old == document {
				true => Err(Error::SameOffice),
				false => Ok(None),
			},
			Some((_, old)) if old != document => Err(Error::CertificateMismatch),
			Some((first, _)) => Ok(Some(first)),
		}
	}

	/// Destroys a condemned file, or spares what is frozen by now.
	fn destroy(by: &Acting<T>, case: AppraisalId, id: FileId, first: OfficeId, certificate: DocumentDigest) {
		let Some(file) = Files::<T>::get(id) else {
			defensive!("an item of a case is a file");
			return;
		};
		let (office, org, second) = (Some(by.office), Some(by.org), by.office);
		if let Some(hold) = Self::freeze_on(&file) {
			return Self::spare((office, org), case, id, file, hold);
		}
		Self::bury(id, file, Ending::Destroyed { case, certificate }, (first, second), |file| Event::FileDestroyed {
			office,
			org,
			file,
			case,
			first,
			second,
			certificate,
		});
	}
}
