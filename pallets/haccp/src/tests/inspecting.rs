use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::CertId;
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

fn inspection(number: u32) -> Inspection {
	Inspections::<Test>::get(SEVEN, number).unwrap()
}

fn self_report(got: u16, order_met: OrderMet) -> DispatchResult {
	inspect_as(of(K), SEVEN, InspectionKind::SelfReported, got, &[], order_met)
}

fn order() {
	assert_ok!(impose(Measure::CorrectiveOrder { cert: SEVEN, due: date(2027, 6, 3) }));
}

#[test]
fn a_regular_inspection_sets_the_schedule() {
	run(|| {
		to_may();
		let majors = [Major::Monitoring, Major::Other];
		assert_ok!(inspect_as(INSPECTOR, SEVEN, InspectionKind::Regular, 169, &majors, OrderMet::NoOrder));
		let expected = Inspection {
			kind: InspectionKind::Regular,
			score: score(169),
			majors: majors.to_vec().try_into().unwrap(),
			order_met: OrderMet::NoOrder,
			report: document(),
			office: office(INSPECTOR),
			at: at(2027, 5, 3, 10, 0),
		};
		assert_eq!(inspection(0), expected);
		let record = cert(SEVEN);
		assert_eq!((record.last, record.newest, record.inspections), (Some((2027, score(169))), Some(0), 1));
		let told = Event::Inspected {
			office: office(INSPECTOR),
			org: org(INSPECTOR),
			cert: SEVEN,
			number: 0,
			inspection: expected,
			next: (2028, 1),
		};
		System::assert_last_event(told.into());
	});
}

#[test]
fn only_some_kinds_count() {
	run(|| {
		to_may();
		assert_ok!(inspect(SEVEN, InspectionKind::Unannounced, 100));
		assert_eq!((cert(SEVEN).last, cert(SEVEN).newest), (None, Some(0)));
		assert_ok!(inspect(SEVEN, InspectionKind::FollowUp, 110));
		assert_ok!(self_report(200, OrderMet::NoOrder));
		assert_eq!((cert(SEVEN).last, cert(SEVEN).newest, cert(SEVEN).inspections), (None, Some(0), 3));
		assert_eq!((inspection(1).kind, inspection(2).kind), (InspectionKind::FollowUp, InspectionKind::SelfReported));
		assert_eq!(inspection(2).office, office(of(K)));
		assert_ok!(inspect(SEVEN, InspectionKind::Regular, 190));
		assert_eq!(cert(SEVEN).newest, Some(3));
	});
}

#[test]
fn a_regular_inspection_is_once_a_year() {
	run(|| {
		to_may();
		assert_ok!(inspect(SEVEN, InspectionKind::Regular, 190));
		set(date(2027, 12, 31).start());
		assert_noop!(inspect(SEVEN, InspectionKind::Regular, 190), Error::<Test>::AlreadyExists);
		assert_ok!(inspect(SEVEN, InspectionKind::Unannounced, 190));
		set(date(2028, 1, 1).start());
		assert_ok!(inspect(SEVEN, InspectionKind::Regular, 190));
	});
}

#[test]
fn an_order_is_met_or_not() {
	run(|| {
		to_may();
		let follow_up = |met| inspect_as(INSPECTOR, SEVEN, InspectionKind::FollowUp, 180, &[], met);
		for met in [OrderMet::Met, OrderMet::NotMet] {
			assert_noop!(follow_up(met), Error::<Test>::OutOfRange);
		}
		order();
		assert_noop!(follow_up(OrderMet::NoOrder), Error::<Test>::OutOfRange);
		assert_noop!(self_report(200, OrderMet::Met), Error::<Test>::OutOfRange);
		assert_ok!(self_report(200, OrderMet::NotMet));
		assert_ok!(follow_up(OrderMet::NotMet));
		assert!(cert(SEVEN).order.is_some());
		assert_ok!(follow_up(OrderMet::Met));
		assert_eq!((cert(SEVEN).order, cert(SEVEN).conduct), (None, Conduct::Sanctioned));
	});
}

#[test]
fn inspect_names_what_stops_it() {
	run(|| {
		to_may();
		assert_noop!(inspect(CertId(9), InspectionKind::Regular, 190), Error::<Test>::NotFound);
		let kinds = [
			(InspectionKind::Regular, INSPECTOR),
			(InspectionKind::Unannounced, INSPECTOR),
			(InspectionKind::FollowUp, INSPECTOR),
			(InspectionKind::SelfReported, of(K)),
		];
		for (kind, allowed) in kinds {
			for who in others(&[allowed]) {
				assert_noop!(inspect_as(who, SEVEN, kind, 190, &[], OrderMet::NoOrder), BadOrigin);
			}
		}
		for score in [Score { got: 201, of: 200 }, Score { got: 0, of: 0 }] {
			let (kind, met) = (InspectionKind::Regular, OrderMet::NoOrder);
			let refused = Haccp::inspect(signed(INSPECTOR), SEVEN, kind, score, Majors::default(), met, document());
			assert_noop!(refused, Error::<Test>::OutOfRange);
		}
		Certificates::<Test>::mutate_extant(SEVEN, |cert| cert.inspections = u32::MAX);
		assert_noop!(inspect(SEVEN, InspectionKind::Regular, 190), Error::<Test>::TooMany);
		Certificates::<Test>::mutate_extant(SEVEN, |cert| cert.inspections = 0);
		assert_ok!(Haccp::return_certificate(signed(of(K)), SEVEN));
		assert_noop!(inspect(SEVEN, InspectionKind::Regular, 190), Error::<Test>::NotOpen);
	});
}
