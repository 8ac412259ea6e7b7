//! Time that a test sets.

use core::time::Duration;
use frame_support::traits::UnixTime;
use minwon_primitives::{Calendar, CivilDate, Seconds};
use std::{
	cell::{Cell, RefCell},
	collections::BTreeSet,
};

thread_local! {
	static NOW: Cell<u64> = const { Cell::new(0) };
	static HOLIDAYS: RefCell<BTreeSet<CivilDate>> = const { RefCell::new(BTreeSet::new()) };
}

/// The clock of a mock.
pub struct Clock;

impl Clock {
	/// Sets the time.
	pub fn set(now: Seconds) {
		NOW.set(now.0);
	}

	/// Moves the time forward.
	pub fn advance(seconds: u64) {
		NOW.set(NOW.get().saturating_add(seconds));
	}

	/// The time.
	pub fn now() -> Seconds {
		Seconds(NOW.get())
	}
}

impl UnixTime for Clock {
	fn now() -> Duration {
		Duration::from_secs(NOW.get())
	}
}

/// The public holidays of a mock.
pub struct Holidays;

impl Holidays {
	/// Replaces the table.
	pub fn set(dates: impl IntoIterator<Item = CivilDate>) {
		HOLIDAYS.replace(dates.into_iter().collect());
	}
}

impl Calendar for Holidays {
	fn is_public_holiday(date: CivilDate) -> bool {
		HOLIDAYS.with_borrow(|dates| dates.contains(&date))
	}
}
