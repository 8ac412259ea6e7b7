//! The books of a sender, brought to the current month before anything is counted.

use crate::{rules, Config, Month, Pallet, Sender, Senders, Statement, Statements};
use minwon_primitives::OrgId;
use minwon_support::today;

/// The books of a sender in this month, and the statement of a month that closed on the way. In hand: nothing is written yet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Books {
	/// Whose they are.
	pub org: OrgId,
	/// The books.
	pub sender: Sender,
	/// The month that closed, and its statement.
	pub closed: Option<(Month, Statement)>,
}

impl<T: Config> Pallet<T> {
	/// The books of a sender; nothing before its first notice.
	pub(crate) fn books_of(org: OrgId) -> Option<Books> {
		Senders::<T>::get(org).map(|sender| Self::rolled(org, sender))
	}

	/// The books of a sender, new ones before its first notice.
	pub(crate) fn books_or_new(org: OrgId) -> Books {
		let sender = Senders::<T>::get(org).unwrap_or_else(|| Sender::new(today::<T::Time>()));
		Self::rolled(org, sender)
	}

	fn rolled(org: OrgId, mut sender: Sender) -> Books {
		let closed = rules::close_month(&mut sender, Month::of(today::<T::Time>()));
		Books { org, sender, closed: closed.map(|(month, meter)| (month, Statement::new(meter))) }
	}

	/// The statement of a month, the one that has just closed included.
	pub(crate) fn statement_in(books: &Books, month: Month) -> Option<Statement> {
		match books.closed {
			Some((closed, statement)) if closed == month => Some(statement),
			_ => Statements::<T>::get(books.org, month),
		}
	}

	/// Writes the books.
	pub(crate) fn keep_books(books: Books) {
		let Books { org, sender, closed } = books;
		if let Some((month, statement)) = closed {
			Statements::<T>::insert(org, month, statement);
		}
		Senders::<T>::insert(org, sender);
	}
}
