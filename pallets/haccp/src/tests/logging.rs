use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{CertId, SiteId};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

/// Of control point 1 on 2027-05-03.
fn salting() -> LogEntry {
	readings(date(2027, 5, 3), 1, 180, 240)
}

fn correct(text: &str, entry: LogEntry, old: &str) -> DispatchResult {
	Haccp::record_log(signed(of(K)), SEVEN, reference(text), entry, Some(reference(old)))
}

fn log(text: &str) -> Log {
	Logs::<Test>::get(K, reference(text)).unwrap()
}

#[test]
fn record_log_keeps_the_readings_and_computes_the_verdict() {
	run(|| {
		to_may();
		let table = [
			("a", readings(date(2027, 5, 3), 1, 180, 240), LogVerdict::Within),
			("b", readings(date(2027, 5, 3), 1, 179, 240), LogVerdict::Deviated),
			("c", readings(date(2027, 5, 3), 2, -5, 2_000), LogVerdict::Within),
			("d", readings(date(2027, 5, 3), 2, -5, 2_001), LogVerdict::Deviated),
		];
		for (text, entry, verdict) in table {
			assert_ok!(log_for(K, SEVEN, text, entry));
			let (at, state) = (at(2027, 5, 3, 10, 0), LogState::Current);
			assert_eq!(log(text), Log { cert: SEVEN, entry, at, verdict, action: None, state });
			let told = Event::Logged {
				office: office(of(K)),
				org: org(of(K)),
				site: K,
				cert: SEVEN,
				reference: reference(text),
				log: entry,
				verdict,
				corrects: None,
			};
			System::assert_last_event(told.into());
		}
	});
}

#[test]
fn record_log_inserts_one_entry_and_touches_no_counter() {
	run(|| {
		to_may();
		let before = (cert(SEVEN), Logs::<Test>::iter().count(), RuleTable::<Test>::get());
		assert_ok!(log_for(K, SEVEN, "a", salting()));
		assert_eq!((cert(SEVEN), Logs::<Test>::iter().count(), RuleTable::<Test>::get()), (before.0, 1, before.2));
		assert_eq!(before.1, 0);
	});
}

#[test]
fn a_log_comes_within_a_day_of_its_last_reading() {
	run(|| {
		to_may();
		let end = at(2027, 5, 3, 9, 0);
		set(end);
		assert_ok!(log_for(K, SEVEN, "at once", salting()));
		set(end.saturating_add(86_400));
		assert_ok!(log_for(K, SEVEN, "a day", salting()));
		set(end.saturating_add(86_401));
		assert_noop!(log_for(K, SEVEN, "late", salting()), Error::<Test>::TooLate);
	});
}

#[test]
fn a_correction_takes_the_place_of_the_newest() {
	run(|| {
		to_may();
		assert_ok!(log_for(K, SEVEN, "a", readings(date(2027, 5, 3), 1, 100, 240)));
		assert_ok!(Haccp::record_action(signed(of(K)), K, reference("a"), doc(4)));
		set(at(2027, 5, 10, 10, 0)); // seven days to the second, far beyond the lag of a first log
		assert_ok!(correct("b", salting(), "a"));
		let old = log("a");
		assert_eq!((old.state, old.action), (LogState::Replaced(reference("b")), Some(doc(4))));
		let new = log("b");
		assert_eq!((new.state, new.verdict, new.action), (LogState::Current, LogVerdict::Within, None));
		assert_eq!(new.at, at(2027, 5, 10, 10, 0));
		let told = Event::Logged {
			office: office(of(K)),
			org: org(of(K)),
			site: K,
			cert: SEVEN,
			reference: reference("b"),
			log: salting(),
			verdict: LogVerdict::Within,
			corrects: Some(reference("a")),
		};
		System::assert_last_event(told.into());
		assert_noop!(correct("c", salting(), "a"), Error::<Test>::Superseded);
		assert_ok!(correct("c", salting(), "b"));
	});
}

#[test]
fn a_correction_names_what_stops_it() {
	run(|| {
		to_may();
		let other = certify(K, "9", FoodType::Kimchi, kimchi_ccps());
		let day = date(2027, 5, 3);
		assert_ok!(log_for(K, SEVEN, "a", salting()));
		assert_noop!(correct("b", salting(), "z"), Error::<Test>::NotFound);
		assert_noop!(correct("b", readings(day, 2, 0, 1), "a"), Error::<Test>::OutOfRange);
		assert_noop!(correct("b", readings(date(2027, 5, 2), 1, 180, 240), "a"), Error::<Test>::OutOfRange);
		let by_other = Haccp::record_log(signed(of(K)), other, reference("b"), salting(), Some(reference("a")));
		// The other certificate is granted today, and covers today.
		assert_noop!(by_other, Error::<Test>::OutOfRange);
		assert_noop!(correct("", salting(), "a"), Error::<Test>::BadCode);
		assert_noop!(correct("a", salting(), "a"), Error::<Test>::AlreadyExists);
		set(at(2027, 5, 10, 10, 0).saturating_add(1));
		assert_noop!(correct("b", salting(), "a"), Error::<Test>::TooLate);
	});
}

#[test]
fn record_log_names_what_stops_it() {
	run(|| {
		to_may();
		let log = |text: &str, change: fn(&mut LogEntry)| {
			let mut entry = salting();
			change(&mut entry);
			log_for(K, SEVEN, text, entry)
		};
		assert_noop!(log_for(K, CertId(9), "a", salting()), Error::<Test>::NotFound);
		for who in others(&[of(K)]) {
			let refused = Haccp::record_log(signed(who), SEVEN, reference("a"), salting(), None);
			assert_noop!(refused, BadOrigin);
		}
		assert_noop!(log("a", |entry| entry.ccp = 3), Error::<Test>::NotFound);
		assert_noop!(log("a", |entry| entry.from = entry.to), Error::<Test>::OutOfRange);
		assert_noop!(log("a", |entry| entry.to = at(2027, 5, 3, 10, 1)), Error::<Test>::OutOfRange);
		assert_noop!(log("a", |entry| entry.low = 241), Error::<Test>::OutOfRange);
		assert_noop!(log("a", |entry| entry.readings = 0), Error::<Test>::OutOfRange);
		assert_ok!(log("now", |entry| entry.to = at(2027, 5, 3, 10, 0)));
		assert_noop!(log("", |_| ()), Error::<Test>::BadCode);
		assert_ok!(log("a", |_| ()));
		assert_noop!(log("a", |_| ()), Error::<Test>::AlreadyExists);
		// A reference is the site's own.
		assert_ok!(log_for(D, EIGHT, "a", readings(date(2027, 5, 3), 1, 75_000, 90_000)));
	});
}

/// Every fault at once: each guard names its own as the ones before are mended.
#[test]
fn the_guards_of_a_log_come_in_order() {
	run(|| {
		to_may();
		assert_ok!(log_for(K, SEVEN, "a", salting()));
		let noon = |month, day| at(2027, month, day, 12, 0);
		set(at(2027, 5, 9, 10, 0));
		let mut entry = LogEntry { ccp: 3, from: noon(3, 14), to: noon(3, 14), low: 2, high: 1, ..salting() };
		assert_noop!(log_for(K, SEVEN, "a", entry), Error::<Test>::NotCovered);
		(entry.from, entry.to) = (noon(5, 5), noon(5, 5));
		assert_noop!(log_for(K, SEVEN, "a", entry), Error::<Test>::NotFound);
		entry.ccp = 1;
		assert_noop!(log_for(K, SEVEN, "a", entry), Error::<Test>::OutOfRange);
		(entry.from, entry.low) = (noon(5, 4), 1);
		assert_noop!(log_for(K, SEVEN, "a", entry), Error::<Test>::TooLate);
		entry.to = noon(5, 8);
		assert_noop!(log_for(K, SEVEN, "a", entry), Error::<Test>::AlreadyExists);
		assert_ok!(log_for(K, SEVEN, "b", entry));
	});
}

#[test]
fn a_log_needs_a_certificate_valid_on_its_day() {
	run(|| {
		to_certified();
		let eve = readings(date(2027, 3, 14), 1, 180, 240);
		assert_noop!(log_for(K, SEVEN, "a", eve), Error::<Test>::NotCovered);
		assert_ok!(log_for(K, SEVEN, "a", readings(date(2027, 3, 15), 1, 180, 240)));
		on(2030, 3, 15);
		assert_ok!(log_for(K, SEVEN, "b", readings(date(2030, 3, 15), 1, 180, 240)));
		on(2030, 3, 16);
		assert_noop!(log_for(K, SEVEN, "c", readings(date(2030, 3, 16), 1, 180, 240)), Error::<Test>::NotCovered);
	});
	// Yesterday still counts after the certificate was handed back.
	run(|| {
		to_certified();
		on(2027, 5, 4);
		assert_ok!(Haccp::return_certificate(signed(of(K)), SEVEN));
		set(at(2027, 5, 4, 8, 59));
		assert_ok!(log_for(K, SEVEN, "a", salting()));
		on(2027, 5, 4);
		assert_noop!(log_for(K, SEVEN, "b", readings(date(2027, 5, 4), 1, 180, 240)), Error::<Test>::NotCovered);
	});
}

#[test]
fn record_action_is_kept_with_its_deviation() {
	run(|| {
		to_may();
		assert_ok!(log_for(K, SEVEN, "a", readings(date(2027, 5, 3), 1, 179, 240)));
		assert_ok!(Haccp::record_action(signed(of(K)), K, reference("a"), doc(4)));
		assert_eq!(log("a").action, Some(doc(4)));
		let (office, org) = (office(of(K)), org(of(K)));
		let told = Event::DeviationCorrected { office, org, site: K, reference: reference("a"), action: doc(4) };
		System::assert_last_event(told.into());
	});
}

#[test]
fn record_action_names_what_stops_it() {
	run(|| {
		to_may();
		let act = |site, text: &str| Haccp::record_action(signed(of(K)), site, reference(text), doc(4));
		assert_ok!(log_for(K, SEVEN, "within", salting()));
		assert_ok!(log_for(K, SEVEN, "old", readings(date(2027, 5, 3), 1, 179, 240)));
		assert_ok!(correct("new", readings(date(2027, 5, 3), 1, 178, 240), "old"));
		assert_noop!(act(SiteId(99), "new"), Error::<Test>::NotFound);
		assert_noop!(act(K, "none"), Error::<Test>::NotFound);
		for who in others(&[of(K)]) {
			let refused = Haccp::record_action(signed(who), K, reference("new"), doc(4));
			assert_noop!(refused, BadOrigin);
		}
		assert_noop!(act(K, "within"), Error::<Test>::NotOpen);
		assert_noop!(act(K, "old"), Error::<Test>::NotOpen);
		assert_ok!(act(K, "new"));
		assert_noop!(act(K, "new"), Error::<Test>::AlreadyExists);
	});
}
