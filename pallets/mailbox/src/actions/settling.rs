//! Postage paid, and the letters of a month handed to the archives (Postal Act Decree).

use crate::{pallet::Acting, rules, Config, Error, Event, Month, Pallet, Statement, Statements, Tariffs, MONTH_KIND};
use frame_support::{
	ensure,
	traits::{fungibles::Mutate, tokens::Preservation, Get},
};
use minwon_primitives::{Access, CivilDate, Dossier, FileKind, OrgId, RecordRef, Tree, Won};
use minwon_support::{now, today, Archivist, RoleInspect};
use sp_runtime::DispatchResult;

/// Item 6 of Information Disclosure Act 9(1), personal data: who got letters from whom.
const PERSONAL: u8 = 0b10_0000;

impl<T: Config> Pallet<T> {
	/// What a closed month costs, and what paying it on a day costs besides.
	pub(crate) fn bill(month: Month, statement: &Statement, paid: CivilDate) -> (Won, Won) {
		let prices = rules::prices_in(&Tariffs::<T>::get(), month).unwrap_or_default();
		let charge = rules::charge(&statement.meter, &prices);
		let due = rules::due_day::<T::Calendar>(month);
		(charge, rules::late_charge::<T::Calendar>(charge, due, paid))
	}

	pub(crate) fn do_settle_postage(by: Acting<T>, month: Month) -> DispatchResult {
		let mut books = Self::books_of(by.org).ok_or(Error::<T>::NotFound)?;
		let mut statement = Self::statement_in(&books, month).ok_or(Error::<T>::NotFound)?;
		ensure!(statement.settled.is_none(), Error::<T>::AlreadySettled);
		let to = Self::terms_today().post_org.ok_or(Error::<T>::NotACarrier)?;
		let (charge, late) = Self::bill(month, &statement, today::<T::Time>());
		let sum = charge.saturating_add(late);
		// The last possible refusal: the asset's own.
		if sum > 0 {
			let (from, into) = (T::Roles::organisation_account(by.org), T::Roles::organisation_account(to));
			T::Ledger::transfer(T::Asset::get(), &from, &into, sum, Preservation::Expendable)?;
		}

		statement.settled = Some((now::<T::Time>(), sum));
		books.sender.unpaid.retain(|unpaid| *unpaid != month);
		Self::keep_books(books);
		Statements::<T>::insert(by.org, month, statement);
		Self::deposit_event(Event::PostageSettled { office: by.office, org: by.org, month, to, charge, late });
		Ok(())
	}

	pub(crate) fn do_archive_month(by: Acting<T>, sender: OrgId, month: Month, tree: Tree) -> DispatchResult {
		let books = Self::books_of(sender).ok_or(Error::<T>::NotFound)?;
		let mut statement = Self::statement_in(&books, month).ok_or(Error::<T>::NotFound)?;
		ensure!(statement.evidence.is_none(), Error::<T>::AlreadyExists);
		let dispatched = statement.meter.dispatched;
		ensure!(dispatched > 0 && tree.leaves == dispatched, Error::<T>::CountMismatch);
		let id = rules::statement_id(sender, month);
		let dossier = Dossier {
			source: RecordRef { pilot: Self::index_of_pilot(), kind: MONTH_KIND, id },
			producer: by.org,
			task: T::ArchiveTask::get(),
			year: month.year(),
			retention: None,
			access: Access::Closed,
			grounds: PERSONAL,
			kind: FileKind::Dataset,
			tree,
		};
		// The last possible refusal: that of the archives.
		let file = T::Archivist::deposit(dossier)?;

		statement.evidence = file;
		Self::keep_books(books);
		Statements::<T>::insert(sender, month, statement);
		Self::deposit_event(Event::MonthArchived { office: by.office, org: by.org, sender, month, tree, file });
		Ok(())
	}
}
