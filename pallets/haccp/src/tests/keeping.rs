use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{CertId, CivilDate, NoticeId, Seconds, SiteId};
use sp_runtime::DispatchResult;

fn keep(task: Task) -> DispatchResult {
	Haccp::housekeep(signed(STRANGER), task)
}

fn remind() -> DispatchResult {
	keep(Task::Remind(SEVEN))
}

/// So many days before no. 7 ends.
fn before_end(days: u32) {
	set(CivilDate(date(2030, 3, 15).0 - days).start());
}

#[test]
fn a_reminder_is_given_in_its_month() {
	run(|| {
		to_certified();
		before_end(121);
		assert_noop!(remind(), Error::<Test>::TooEarly);
		before_end(120);
		assert_ok!(remind());
		let valid_to = date(2030, 3, 15);
		assert_eq!(cert(SEVEN).reminded, Some(valid_to));
		let notice = Some(NoticeId(Letters::get().len() as u64));
		System::assert_last_event(Event::Reminded { cert: SEVEN, valid_to, notice }.into());
		before_end(90);
		assert_noop!(remind(), Error::<Test>::AlreadyExists);
		before_end(89);
		assert_noop!(remind(), Error::<Test>::TooLate);
	});
	run(|| {
		to_certified();
		before_end(90);
		assert_ok!(remind());
	});
}

#[test]
fn each_end_has_its_reminder() {
	run(|| {
		to_certified();
		before_end(100);
		assert_ok!(remind());
		let id = file(K, ApplicationKind::Extension(SEVEN), FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
		assert_ok!(assess(id, 178));
		assert_ok!(grant(id, "7"));
		assert_noop!(remind(), Error::<Test>::TooEarly);
		set(CivilDate(date(2033, 3, 15).0 - 100).start());
		assert_ok!(remind());
		assert_eq!(cert(SEVEN).reminded, Some(date(2033, 3, 15)));
	});
}

#[test]
fn remind_names_what_stops_it() {
	run(|| {
		to_certified();
		assert_noop!(keep(Task::Remind(CertId(9))), Error::<Test>::NotFound);
		assert_ok!(Haccp::return_certificate(signed(of(K)), SEVEN));
		before_end(100);
		assert_noop!(remind(), Error::<Test>::NotOpen);
	});
}

#[test]
fn an_old_log_is_erased_and_counted() {
	run(|| {
		to_may();
		log_kimchi();
		let erase = |text: &str| keep(Task::EraseLog(K, reference(text)));
		let end = at(2027, 5, 3, 9, 0).saturating_add(730 * DAY);
		assert_noop!(erase("none"), Error::<Test>::NotFound);
		set(Seconds(end.0 - 1));
		assert_noop!(erase("k1"), Error::<Test>::TooEarly);
		set(end);
		Frozen::set(Some((org(of(K)), None, 2027)));
		assert_noop!(erase("k1"), Error::<Test>::OnHold);
		Frozen::set(Some((org(of(K)), None, 2028)));
		assert_ok!(erase("k1"));
		let told = Event::RecordErased {
			office: None,
			org: None,
			site: K,
			reference: reference("k1"),
			kind: Kind::Log,
			basis: None,
		};
		System::assert_last_event(told.into());
		assert_ok!(erase("k2"));
		assert_eq!(Erased::<Test>::get(K, Kind::Log), Erasure { count: 2, last_at: end });
		assert_noop!(erase("k1"), Error::<Test>::NotFound);
	});
}

/// Shipments and retirements go two years after the use-by date of their lot, and not while they move.
#[test]
fn old_traces_are_erased_and_counted() {
	run(|| {
		to_shops();
		assert_ok!(retire(R, "r1", L3, 10, How::Sold));
		assert_ok!(ship(W, "w-k", L3, K, 5)); // on the road for good
		let shipment = |from, text: &str| keep(Task::EraseShipment(from, reference(text)));
		let retirement = |site, text: &str| keep(Task::EraseRetirement(site, reference(text)));
		assert_noop!(shipment(W, "none"), Error::<Test>::NotFound);
		assert_noop!(retirement(R, "none"), Error::<Test>::NotFound);
		let last = CivilDate(date(2027, 12, 31).0 + 730);
		set(last.start());
		assert_noop!(shipment(W, "w-r"), Error::<Test>::TooEarly);
		assert_noop!(retirement(R, "r1"), Error::<Test>::TooEarly);
		set(last.end());
		Frozen::set(Some((org(of(W)), None, 2027)));
		assert_noop!(shipment(W, "w-r"), Error::<Test>::OnHold);
		Frozen::set(Some((org(of(R)), None, 2027)));
		assert_noop!(retirement(R, "r1"), Error::<Test>::OnHold);
		assert_noop!(shipment(W, "w-k"), Error::<Test>::NotOpen);
		assert_ok!(shipment(W, "w-r"));
		Frozen::set(None);
		assert_ok!(retirement(R, "r1"));
		for (site, kind) in [(W, Kind::Shipment), (R, Kind::Retirement)] {
			assert_eq!(Erased::<Test>::get(site, kind), Erasure { count: 1, last_at: last.end() });
		}
		// What was erased still balances: the invariants are checked when this ends.
		assert_eq!(flow(L3), Flow { moving: 5, used: 100_000, sold: 10, destroyed: 0 });
	});
}

#[test]
fn a_frozen_year_is_that_of_the_record() {
	run(|| {
		to_may();
		assert_ok!(make(F, entry(1, "A", FoodType::Produce, 10)));
		assert_ok!(ship(F, "f1", L1, W, 5)); // sent in 2027
		on(2028, 1, 1);
		assert_ok!(receive(F, "f1", 5));
		assert_ok!(retire(W, "w1", L1, 5, How::Destroyed)); // retired in 2028
		on(2031, 1, 1);
		Frozen::set(Some((org(of(F)), None, 2028)));
		assert_ok!(keep(Task::EraseShipment(F, reference("f1"))));
		Frozen::set(Some((org(of(W)), None, 2028)));
		let held = keep(Task::EraseRetirement(W, reference("w1")));
		assert_noop!(held, Error::<Test>::OnHold);
	});
	let nowhere = SiteId(99);
	run(|| {
		assert_noop!(keep(Task::EraseLog(nowhere, reference("a"))), Error::<Test>::NotFound);
	});
}
