//! Files go out and come back.

use crate::{
	pallet::Acting, rules, Config, Error, Event, File, FileState, Files, Loan, LoanPurpose, Movement, Pallet, Params,
};
use frame_support::ensure;
use minwon_primitives::{Access, CivilDate, FileId, OrgId};
use minwon_support::today;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_move_file(by: Acting<T>, id: FileId, movement: Movement) -> DispatchResult {
		let mut file = Self::kept_file(&by, id)?;
		let (office, org) = (Some(by.office), Some(by.org));
		let event = match movement {
			Movement::Lent { to, purpose, due } => {
				let today = today::<T::Time>();
				Self::ensure_lendable(&file, to, purpose, due, today)?;
				file.loan = Some(Loan { to, purpose, out: today, due });
				Event::FileLent { office, org, file: id, to, purpose, due }
			}
			Movement::Returned(condition) => {
				let loan = file.loan.take().ok_or(Error::<T>::NotOpen)?;
				Event::FileReturnedFromLoan { office, org, file: id, loan, condition }
			}
		};

		Self::record(&mut file, event);
		Files::<T>::insert(id, file);
		Ok(())
	}

	fn ensure_lendable(
		file: &File,
		to: OrgId,
		purpose: LoanPurpose,
		due: CivilDate,
		today: CivilDate,
	) -> DispatchResult {
		ensure!(file.state == FileState::Kept, Error::<T>::NotOpen);
		ensure!(file.loan.is_none(), Error::<T>::OnLoan);
		let terms = Params::<T>::get();
		let access = rules::effective_access(file.access, file.year, file.closed_until, today, &terms);
		let inside = to == file.producer || to == file.custody.org || purpose == LoanPurpose::Investigation;
		ensure!(access != Access::Closed || inside, Error::<T>::NotAccessible);
		let in_range = due >= today && due <= rules::days_later(today, terms.loan_days);
		ensure!(in_range, Error::<T>::BadTerm);
		Ok(())
	}
}
