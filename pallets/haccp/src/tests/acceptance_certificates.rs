//! A1 and A2 of the specification, with its figures.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{ApplicationId, CivilDate, Role};

/// What no. 7 is worth on a day.
fn status(day: CivilDate) -> CertStatus {
	let found = Haccp::certificate(number("7"), day).unwrap();
	assert_eq!(found.id, SEVEN);
	found.status
}

#[test]
fn a1_certificate() {
	run(|| {
		to_sites();
		let until = date(2027, 6, 15);
		let table =
			[(178, Verdict::Fit), (170, Verdict::Fit), (169, Verdict::Supplement { until }), (139, Verdict::Unfit)];
		for (id, (got, expected)) in (1..).map(ApplicationId).zip(table) {
			assert_eq!(file(K, ApplicationKind::New, FoodType::Kimchi, kimchi_ccps(), Logging::Manual), id);
			assert_ok!(assess(id, got));
			let state = Applications::<Test>::get(id).unwrap().state;
			assert!(
				matches!(state, ApplicationState::Assessed { verdict, .. } if verdict == expected),
				"{got}: {state:?}"
			);
		}
		let one = ApplicationId(1);
		appoint(ASSESSOR, &[Role::HaccpAssessor, Role::HaccpCertifier]);
		let grant_by = |who| Haccp::decide_application(signed(who), one, Decision::Grant { number: number("7") });
		assert_noop!(grant_by(ASSESSOR), Error::<Test>::SelfReview);
		assert_ok!(grant_by(CERTIFIER));
		assert_eq!(cert(SEVEN).valid_to, date(2030, 3, 15));
		assert_eq!(status(date(2030, 3, 15)), CertStatus::Valid);
		assert_eq!(status(date(2030, 3, 16)), CertStatus::Lapsed);

		on(2030, 1, 14);
		let extension = ApplicationKind::Extension(SEVEN);
		let file_one = || file(K, extension, FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
		let (first, second) = (file_one(), file_one());
		on(2030, 1, 15);
		let late = apply(K, extension, FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
		assert_noop!(late, Error::<Test>::TooLate);
		for id in [first, second] {
			assert_ok!(assess(id, 178));
		}
		assert_ok!(grant(first, "7"));
		assert_eq!(cert(SEVEN).valid_to, date(2033, 3, 15));
		assert_eq!(status(date(2030, 3, 16)), CertStatus::Valid);
		assert_noop!(grant(second, "7"), Error::<Test>::NotOpen);
		assert_eq!(cert(SEVEN).valid_to, date(2033, 3, 15));
	});
}

/// The next inspection after a regular one in 2027, of a certificate for this food.
fn next_after(food: FoodType, logging: Logging, got: u16, ordered: bool) -> (u16, u8) {
	let mut next = None;
	run(|| {
		to_sites();
		let cert = certify_as(K, ApplicationKind::New, "7", food, kimchi_ccps(), logging);
		assert_eq!(Haccp::next_inspection(cert), Some((2028, 0)));
		if ordered {
			assert_ok!(impose(Measure::CorrectiveOrder { cert, due: date(2027, 4, 1) }));
			assert_ok!(inspect_as(INSPECTOR, cert, InspectionKind::FollowUp, 200, &[], OrderMet::Met));
		}
		assert_ok!(inspect(cert, InspectionKind::Regular, got));
		next = Haccp::next_inspection(cert);
	});
	next.unwrap()
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
	for (food, logging, got, ordered, next) in table {
		assert_eq!(next_after(food, logging, got, ordered), next, "{food:?} {logging:?} {got} {ordered}");
	}
}
