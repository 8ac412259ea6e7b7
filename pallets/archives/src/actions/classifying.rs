//! Access is classified anew (Public Records Act 35).

use crate::{pallet::Acting, rules, Config, Error, Event, FileState, Files, Pallet, Params};
use frame_support::ensure;
use minwon_primitives::{Access, DocumentDigest, FileId};
use minwon_support::today;
use rules::ClosureFault;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_classify(
		by: Acting<T>,
		id: FileId,
		access: Access,
		grounds: u8,
		closed_until: Option<u16>,
		basis: DocumentDigest,
	) -> DispatchResult {
		let mut file = Self::kept_file(&by, id)?;
		let (today, terms) = (today::<T::Time>(), Params::<T>::get());
		ensure!(file.state == FileState::Kept, Error::<T>::NotOpen);
		ensure!(rules::grounds_fit(access, grounds), Error::<T>::BadGrounds);
		rules::closure_fits(access, closed_until, file.year, file.custody.level, today, &terms)
			.map_err(Error::<T>::from)?;

		let old = core::mem::replace(&mut file.access, access);
		let old_grounds = core::mem::replace(&mut file.grounds, grounds);
		file.classified_on = today;
		let old_closed_until = core::mem::replace(&mut file.closed_until, closed_until);
		let classified = Event::AccessClassified {
			office: Some(by.office),
			org: Some(by.org),
			file: id,
			old,
			access,
			old_grounds,
			grounds,
			old_closed_until,
			closed_until,
			basis,
		};
		Self::record(&mut file, classified);
		Files::<T>::insert(id, file);
		Ok(())
	}
}

impl<T> From<ClosureFault> for Error<T> {
	fn from(fault: ClosureFault) -> Self {
		match fault {
			ClosureFault::Term => Self::BadTerm,
			ClosureFault::MustOpen => Self::MustOpen,
			ClosureFault::Level => Self::BadLevel,
		}
	}
}
