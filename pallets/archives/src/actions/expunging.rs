//! Expunging by order of a court or of the privacy commission (Personal Information Protection Act 36).

use crate::{pallet::Acting, CaseState, Cases, Config, Ending, Error, Event, File, FileState, Files, Pallet};
use frame_support::{defensive, ensure};
use minwon_primitives::{DocumentDigest, FileId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_expunge(by: Acting<T>, id: FileId, order: DocumentDigest) -> DispatchResult {
		let mut file = Files::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(!matches!(file.state, FileState::Superseded { .. }), Error::<T>::NotOpen);
		ensure!(Self::freeze_on(&file).is_none(), Error::<T>::OnHold);
		let first = Self::first_signer(file.expunge, by.office, order)?;

		let (office, org, second) = (Some(by.office), Some(by.org), by.office);
		let Some(first) = first else {
			let old = file.expunge.replace((second, order)).map(|(_, old)| old);
			Self::record(&mut file, Event::ExpungeOrdered { office, org, file: id, old, order });
			Files::<T>::insert(id, file);
			return Ok(());
		};
		Self::leave_case(&by, id, &file);
		Self::bury(id, file, Ending::Expunged { order }, (first, second), |file| Event::FileExpunged {
			office,
			org,
			file,
			first,
			second,
			order,
		});
		Ok(())
	}

	/// Takes a file out of its case. An approved case left empty is done.
	fn leave_case(by: &Acting<T>, id: FileId, file: &File) {
		let case = match file.state {
			FileState::Appraised { case } | FileState::Condemned { case } => case,
			FileState::Kept | FileState::Offered { .. } | FileState::Superseded { .. } => return,
		};
		let Some(mut record) = Cases::<T>::get(case) else {
			defensive!("the case of a file exists");
			return;
		};
		record.items.retain(|(item, _)| *item != id);
		let done = record.items.is_empty() && matches!(record.state, CaseState::Approved { .. });
		if done {
			record.state = CaseState::Done;
			record.signed = None;
		}
		Cases::<T>::insert(case, record);
		if done {
			Self::deposit_event(Event::CaseDone { office: by.office, org: by.org, case });
		}
	}
}
