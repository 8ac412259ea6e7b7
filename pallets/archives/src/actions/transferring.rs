//! Files move to a higher custody (decree 40, Public Records Act 21, 35(1)).

use crate::{
	pallet::Acting, rules, Config, Custody, Error, Event, File, FileList, FileState, Files, Late, Level, OfferDecision,
	Pallet, Parameters, Params,
};
use alloc::vec::Vec;
use frame_support::ensure;
use minwon_primitives::{CivilDate, DocumentDigest, FileId, FileKind, OfficeId, RetentionClass, Role};
use minwon_support::{today, RoleInspect};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_offer_files(by: Acting<T>, files: FileList, to: Custody) -> DispatchResult {
		Self::ensure_list(&files)?;
		let (today, terms) = (today::<T::Time>(), Params::<T>::get());
		let mut offered = Vec::new();
		for id in files {
			let file = Files::<T>::get(id).ok_or(Error::<T>::NotFound)?;
			ensure!(Self::may_offer(&by, &file), Error::<T>::NotYours);
			Self::ensure_offerable(&file, &to, today, &terms)?;
			offered.push((id, file));
		}

		for (id, mut file) in offered {
			let from = file.custody;
			file.state = FileState::Offered { to, office: by.office };
			let event = Event::FileOffered { office: Some(by.office), org: Some(by.org), file: id, from, to };
			Self::record(&mut file, event);
			Files::<T>::insert(id, file);
		}
		Ok(())
	}

	/// Whether an office may offer the file: the producing office while it keeps it, then the keeper.
	fn may_offer(by: &Acting<T>, file: &File) -> bool {
		match file.custody.level {
			Level::Department => by.org == file.custody.org && Self::acts_as(by, Role::RecordsOfficer),
			Level::RecordsCentre | Level::Permanent => Self::is_keeper(by, file),
		}
	}

	fn ensure_offerable(file: &File, to: &Custody, today: CivilDate, terms: &Parameters) -> DispatchResult {
		ensure!(file.state == FileState::Kept, Error::<T>::NotOpen);
		ensure!(file.loan.is_none(), Error::<T>::OnLoan);
		let reachable = match to.level {
			Level::Department => false,
			Level::RecordsCentre => to.org == file.custody.org,
			Level::Permanent => T::Roles::entitled(to.org, Role::PermanentArchivist),
		};
		ensure!(to.level > file.custody.level && reachable, Error::<T>::BadLevel);
		ensure!(file.layers.last().is_some_and(|layer| layer.verified), Error::<T>::Unverified);
		match to.level {
			Level::Permanent => Self::ensure_permanent(file, today, terms),
			Level::Department | Level::RecordsCentre => Ok(()),
		}
	}

	/// What the permanent archives ask of a file besides.
	fn ensure_permanent(file: &File, today: CivilDate, terms: &Parameters) -> DispatchResult {
		ensure!(file.retention >= RetentionClass::Y30, Error::<T>::TooShort);
		ensure!(rules::review_fresh(file.classified_on, today, terms), Error::<T>::ReviewFirst);
		let wants_format = matches!(file.kind, FileKind::Text | FileKind::Web);
		ensure!(!wants_format || rules::migrated(&file.layers), Error::<T>::NeedsFormat);
		let weak = rules::is_weak_evidence(&file.layers, |alg| Self::is_weak(alg, today));
		ensure!(!weak, Error::<T>::WeakAlgorithm);
		Ok(())
	}

	pub(crate) fn do_decide_offer(by: Acting<T>, files: FileList, decision: OfferDecision) -> DispatchResult {
		Self::ensure_list(&files)?;
		let (today, terms) = (today::<T::Time>(), Params::<T>::get());
		let mut decided = Vec::new();
		for id in files {
			let file = Files::<T>::get(id).ok_or(Error::<T>::NotFound)?;
			let (to, offered_by) = Self::offer_of(&file)?;
			let receives = by.org == to.org && Self::acts_as(&by, Self::archivist_of(to.level));
			match decision {
				OfferDecision::Accept => {
					ensure!(receives, Error::<T>::NotYours);
					ensure!(by.office != offered_by, Error::<T>::SameOffice);
					let enough = to.level != Level::Permanent || Self::has_copies(&file, today, &terms);
					ensure!(enough, Error::<T>::NeedsCopies);
				}
				OfferDecision::Return { .. } => {
					ensure!(receives || Self::may_offer(&by, &file), Error::<T>::NotYours);
				}
			}
			decided.push((id, file, to));
		}

		for (id, file, to) in decided {
			match decision {
				OfferDecision::Accept => Self::accept(&by, id, file, to, today, &terms),
				OfferDecision::Return { basis } => Self::give_back(&by, id, file, to, basis),
			}
		}
		Ok(())
	}

	/// To whom a file is offered, and by which office.
	fn offer_of(file: &File) -> Result<(Custody, OfficeId), DispatchError> {
		match file.state {
			FileState::Offered { to, office } => Ok((to, office)),
			_ => Err(Error::<T>::NotOpen.into()),
		}
	}

	/// Whether there are copies enough for the permanent archives.
	pub(crate) fn has_copies(file: &File, today: CivilDate, terms: &Parameters) -> bool {
		let newest = rules::newest_verified(&file.layers);
		rules::enough_copies(&file.copies, newest, file.retention, today, terms)
	}

	fn accept(by: &Acting<T>, id: FileId, mut file: File, to: Custody, today: CivilDate, terms: &Parameters) {
		let old = file.custody;
		let due = rules::transfer_due(file.year, file.retention, &old, terms);
		let late = match due {
			Some(due) if today > due => Late::Yes,
			_ => Late::No,
		};
		file.custody = to;
		file.state = FileState::Kept;
		let (office, org) = (Some(by.office), Some(by.org));
		Self::record(&mut file, Event::FileAccepted { office, org, file: id, old, new: to, late });
		Files::<T>::insert(id, file);
	}

	fn give_back(by: &Acting<T>, id: FileId, mut file: File, to: Custody, basis: DocumentDigest) {
		file.state = FileState::Kept;
		let (office, org) = (Some(by.office), Some(by.org));
		Self::record(&mut file, Event::FileReturned { office, org, file: id, to, basis });
		Files::<T>::insert(id, file);
	}
}
