use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{ApplicationId, CertId, SiteId};
use sp_runtime::DispatchError::BadOrigin;

const ONE: ApplicationId = ApplicationId(1);

fn new(site: SiteId) -> sp_runtime::DispatchResult {
	apply(site, ApplicationKind::New, FoodType::Kimchi, kimchi_ccps(), Logging::Manual)
}

#[test]
fn apply_keeps_what_was_filed() {
	run(|| {
		to_sites();
		assert_ok!(apply(K, ApplicationKind::New, FoodType::Kimchi, kimchi_ccps(), Logging::Automatic));
		let application = Application {
			site: K,
			kind: ApplicationKind::New,
			foods: foods(&[FoodType::Kimchi]),
			ccps: kimchi_ccps(),
			plan: document(),
			logging: Logging::Automatic,
			filed_at: at(2027, 3, 15, 10, 0),
			state: ApplicationState::Filed,
		};
		assert_eq!(Applications::<Test>::get(ONE), Some(application.clone()));
		let told = Event::ApplicationFiled { office: office(of(K)), org: org(of(K)), id: ONE, application };
		System::assert_last_event(told.into());
	});
}

#[test]
fn apply_names_what_stops_it() {
	run(|| {
		to_certified();
		for who in EVERYONE.into_iter().filter(|who| *who != of(K)) {
			let plan = document();
			let (kind, logging) = (ApplicationKind::New, Logging::Manual);
			let foods = foods(&[FoodType::Kimchi]);
			let refused = Haccp::apply(signed(who), K, kind, foods, kimchi_ccps(), plan, logging);
			assert_noop!(refused, BadOrigin);
		}
		let of_nobody = Haccp::apply(
			signed(of(K)),
			SiteId(99),
			ApplicationKind::New,
			foods(&[FoodType::Kimchi]),
			kimchi_ccps(),
			document(),
			Logging::Manual,
		);
		assert_noop!(of_nobody, Error::<Test>::NotFound);
		let kinds = [ApplicationKind::Extension(CertId(9)), ApplicationKind::Change(CertId(9))];
		for kind in kinds {
			let refused = apply(K, kind, FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
			assert_noop!(refused, Error::<Test>::NotFound);
		}
		let lists = |foods: &[FoodType], ccps: &[Ccp]| {
			let (foods, ccps) = (foods.to_vec().try_into().unwrap(), ccps.to_vec().try_into().unwrap());
			Haccp::apply(signed(of(K)), K, ApplicationKind::New, foods, ccps, document(), Logging::Manual)
		};
		let ccps = kimchi_ccps();
		assert_noop!(lists(&[], &ccps), Error::<Test>::OutOfRange);
		assert_noop!(lists(&[FoodType::Kimchi; 2], &ccps), Error::<Test>::OutOfRange);
		assert_noop!(lists(&[FoodType::Kimchi], &[]), Error::<Test>::OutOfRange);
		assert_noop!(lists(&[FoodType::Kimchi], &[ccps[0], ccps[0]]), Error::<Test>::OutOfRange);
		assert_noop!(lists(&[FoodType::Kimchi], &[Ccp { low: None, ..ccps[0] }]), Error::<Test>::OutOfRange);
		assert_ok!(impose(Measure::Close { site: W }));
		assert_noop!(new(W), Error::<Test>::NotOpen);
	});
}

#[test]
fn extension_and_change_are_of_the_own_valid_certificate() {
	run(|| {
		to_certified();
		let extend =
			|cert| apply(K, ApplicationKind::Extension(cert), FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
		let change = |cert| apply(K, ApplicationKind::Change(cert), FoodType::Chocolate, meal_ccps(), Logging::Manual);
		assert_noop!(extend(EIGHT), Error::<Test>::NotCovered);
		assert_noop!(change(EIGHT), Error::<Test>::NotCovered);
		assert_ok!(extend(SEVEN));
		assert_ok!(change(SEVEN));
		let other = |food, ccps| apply(K, ApplicationKind::Extension(SEVEN), food, ccps, Logging::Manual);
		assert_noop!(other(FoodType::Chocolate, kimchi_ccps()), Error::<Test>::OutOfRange);
		assert_noop!(other(FoodType::Kimchi, meal_ccps()), Error::<Test>::OutOfRange);
		on(2030, 1, 14);
		assert_ok!(extend(SEVEN));
		on(2030, 1, 15);
		assert_noop!(extend(SEVEN), Error::<Test>::TooLate);
		on(2030, 3, 15);
		assert_ok!(change(SEVEN));
		on(2030, 3, 16); // lapsed
		assert_noop!(change(SEVEN), Error::<Test>::NotCovered);
		assert_noop!(extend(SEVEN), Error::<Test>::NotCovered);
	});
	run(|| {
		to_certified();
		assert_ok!(Haccp::return_certificate(signed(of(K)), SEVEN));
		let change = apply(K, ApplicationKind::Change(SEVEN), FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
		assert_noop!(change, Error::<Test>::NotCovered);
	});
}

#[test]
fn assess_gives_the_verdict_that_the_score_earns() {
	run(|| {
		to_sites();
		let until = date(2027, 6, 15);
		let table = [
			(200, Verdict::Fit),
			(170, Verdict::Fit),
			(169, Verdict::Supplement { until }),
			(140, Verdict::Supplement { until }),
			(139, Verdict::Unfit),
		];
		for (got, verdict) in table {
			let id = file(K, ApplicationKind::New, FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
			assert_ok!(assess(id, got));
			let state = Applications::<Test>::get(id).unwrap().state;
			let (office, report) = (office(ASSESSOR), document());
			assert_eq!(state, ApplicationState::Assessed { office, score: score(got), verdict, report });
			let told = Event::ApplicationAssessed {
				office,
				org: org(ASSESSOR),
				application: id,
				score: score(got),
				verdict,
				report,
			};
			System::assert_last_event(told.into());
		}
	});
}

#[test]
fn a_second_assessment_keeps_the_term() {
	run(|| {
		to_sites();
		assert_ok!(new(K));
		assert_ok!(assess(ONE, 169));
		on(2027, 6, 15);
		assert_ok!(assess(ONE, 150));
		let ApplicationState::Assessed { verdict, .. } = Applications::<Test>::get(ONE).unwrap().state else {
			panic!("not assessed")
		};
		assert_eq!(verdict, Verdict::Supplement { until: date(2027, 6, 15) });
		on(2027, 6, 16);
		assert_noop!(assess(ONE, 200), Error::<Test>::NotOpen);
	});
}

#[test]
fn assess_names_what_stops_it() {
	run(|| {
		to_sites();
		assert_noop!(assess(ONE, 178), Error::<Test>::NotFound);
		assert_ok!(new(K));
		for who in others(&[ASSESSOR]) {
			assert_noop!(Haccp::assess(signed(who), ONE, score(178), document()), BadOrigin);
		}
		for score in [Score { got: 201, of: 200 }, Score { got: 0, of: 0 }] {
			let refused = Haccp::assess(signed(ASSESSOR), ONE, score, document());
			assert_noop!(refused, Error::<Test>::OutOfRange);
		}
		assert_ok!(assess(ONE, 170));
		assert_noop!(assess(ONE, 200), Error::<Test>::NotOpen); // fit
		assert_ok!(new(K));
		assert_ok!(assess(ApplicationId(2), 139));
		assert_noop!(assess(ApplicationId(2), 200), Error::<Test>::NotOpen); // unfit
		assert_ok!(grant(ONE, "1"));
		assert_noop!(assess(ONE, 200), Error::<Test>::NotOpen);
	});
}

#[test]
fn apply_ends_with_its_ids() {
	run(|| {
		to_sites();
		NextApplicationId::<Test>::put(ApplicationId(u32::MAX));
		assert_noop!(new(K), Error::<Test>::TooMany);
	});
}
