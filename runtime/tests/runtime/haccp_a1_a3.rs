//! Acceptance scenarios A1 to A3 of HACCP: certificates, inspections, logs.

use crate::{
	chain::{at, jump},
	haccp_fixture::*,
};
use frame_support::assert_ok;
use minwon_primitives::{ApplicationId, CivilDate, Role, Seconds};
use minwon_runtime::{Haccp, Runtime};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

/// What no. 7 is worth on a day.
fn status(day: CivilDate) -> CertStatus {
	let found = Haccp::certificate(text("7"), day).unwrap();
	assert_eq!(found.id, SEVEN);
	found.status
}

#[test]
fn a1_certificate() {
	run_in_march(|| {
		to_sites();
		let until = day(2027, 6, 15);
		let table =
			[(178, Verdict::Fit), (170, Verdict::Fit), (169, Verdict::Supplement { until }), (139, Verdict::Unfit)];
		for (id, (got, expected)) in (1..).map(ApplicationId).zip(table) {
			assert_eq!(file(ApplicationKind::New), id);
			assert_ok!(assess(id, got));
			let state = Applications::<Runtime>::get(id).unwrap().state;
			let is_it = matches!(state, ApplicationState::Assessed { verdict, .. } if verdict == expected);
			assert!(is_it, "{got}: {state:?}");
		}
		// An office with both hats.
		appoint("//haccp//manager", "//haccp//both", &[Role::HaccpAssessor, Role::HaccpCertifier]);
		let fifth = file(ApplicationKind::New);
		assert_ok!(does("//haccp//both", Act::assess { application: fifth, score: score(178), report: document() }));
		assert_eq!(grant_by("//haccp//both", fifth, "5"), no(Fault::SelfReview));
		assert_ok!(grant(ApplicationId(1), "7"));
		assert_eq!((cert(SEVEN).valid_from, cert(SEVEN).valid_to), (day(2027, 3, 15), day(2030, 3, 15)));
		assert_eq!(status(day(2030, 3, 15)), CertStatus::Valid);
		assert_eq!(status(day(2030, 3, 16)), CertStatus::Lapsed);

		on(2030, 1, 14);
		let extension = ApplicationKind::Extension(SEVEN);
		let (first, second) = (file(extension), file(extension));
		on(2030, 1, 15);
		let late = apply(K, extension, FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
		assert_eq!(late, no(Fault::TooLate));
		assert_ok!(assess(first, 178));
		assert_ok!(assess(second, 178));
		assert_ok!(grant(first, "7"));
		assert_eq!(cert(SEVEN).valid_to, day(2033, 3, 15));
		assert_eq!(status(day(2030, 3, 16)), CertStatus::Valid);
		assert_eq!(grant(second, "7"), no(Fault::NotOpen));
		assert_eq!(cert(SEVEN).valid_to, day(2033, 3, 15));
	});
}

#[test]
fn a2_schedule() {
	use FoodType::{Confectionery, Kimchi};
	use Logging::{Automatic, Manual};
	let table = [
		(Confectionery, Manual, 190, false, (2030, 0)),
		(Kimchi, Manual, 190, false, (2028, 0)),
		(Confectionery, Manual, 189, false, (2029, 0)),
		(Confectionery, Manual, 179, false, (2028, 0)),
		(Confectionery, Manual, 169, false, (2028, 1)),
		(Confectionery, Manual, 139, false, (2028, 2)),
		(Confectionery, Manual, 190, true, (2028, 0)),
		(Confectionery, Automatic, 139, false, (2030, 2)),
	];
	run_in_march(|| {
		to_sites();
		for (number, (food, logging, got, ordered, next)) in table.into_iter().enumerate() {
			let cert = certify(K, &format!("N-{number}"), food, kimchi_ccps(), logging);
			assert_eq!(Haccp::next_inspection(cert), Some((2028, 0)));
			if ordered {
				assert_ok!(impose(Measure::CorrectiveOrder { cert, due: day(2027, 4, 1) }));
				let follow_up = InspectionKind::FollowUp;
				assert_ok!(inspect_order(INSPECTOR, cert, follow_up, 200, &[], OrderMet::Met));
			}
			assert_ok!(inspect(INSPECTOR, cert, InspectionKind::Regular, got, &[]));
			assert_eq!(Haccp::next_inspection(cert), Some(next), "{food:?} {logging:?} {got} {ordered}");
		}
	});
}

fn first() -> LogEntry {
	readings(monday(), 1, 180, 240)
}

fn correct_first(log: LogEntry) -> DispatchResult {
	does(of(K), Act::record_log { cert: SEVEN, reference: text("c"), log, corrects: Some(text("first")) })
}

/// Begins on 2027-05-04 at nine and so many seconds: a day after the last reading.
fn a_day_later(seconds: u64, body: impl FnOnce()) {
	run_in_march(|| {
		to_certified();
		jump(Seconds(at(2027, 5, 4, 9, 0).0 + seconds));
		body();
	});
}

#[test]
fn a3_logs() {
	a_day_later(0, || {
		assert_ok!(log_for(K, SEVEN, "first", first()));
		assert_ok!(log_for(K, SEVEN, "low", readings(monday(), 1, 179, 240)));
		let verdict = |reference| Haccp::log(K, text(reference)).unwrap().verdict;
		assert_eq!((verdict("first"), verdict("low")), (LogVerdict::Within, LogVerdict::Deviated));
		assert_eq!(log_for(K, SEVEN, "first", first()), no(Fault::AlreadyExists));
		assert_eq!(log_for(D, SEVEN, "x", first()), Err(BadOrigin));
		assert_eq!(log_for(K, EIGHT, "x", readings(monday(), 1, 75_000, 75_000)), Err(BadOrigin));

		jump(at(2027, 5, 11, 9, 0));
		assert_eq!(correct_first(readings(day(2027, 5, 2), 1, 180, 240)), no(Fault::OutOfRange));
		assert_ok!(correct_first(readings(monday(), 1, 170, 240)));
		assert_eq!(verdict("first"), LogVerdict::Deviated); // the corrected view
	});
}

#[test]
fn a3_a_second_too_late() {
	a_day_later(1, || assert_eq!(log_for(K, SEVEN, "first", first()), no(Fault::TooLate)));
	a_day_later(0, || {
		assert_ok!(log_for(K, SEVEN, "first", first()));
		jump(Seconds(at(2027, 5, 11, 9, 0).0 + 1));
		assert_eq!(correct_first(first()), no(Fault::TooLate));
	});
}
