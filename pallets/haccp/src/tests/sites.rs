use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{CertId, SiteId};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn register_site_keeps_what_the_licence_says() {
	run(|| {
		let kind = SiteKind::Manufacture;
		assert_ok!(Haccp::register_site(signed(LICENSOR), org(901), gln(1), licence(1), kind, Scale::Large));
		let new = Site {
			operator: org(901),
			gln: gln(1),
			licence: licence(1),
			kind,
			scale: Scale::Large,
			state: SiteState::Open,
			suspended: None,
		};
		assert_eq!(Sites::<Test>::get(SiteId(1)), Some(new.clone()));
		assert_eq!(SiteByGln::<Test>::get(gln(1)), Some(SiteId(1)));
		assert_eq!(SiteByLicence::<Test>::get(licence(1)), Some(SiteId(1)));
		let told =
			Event::SiteRegistered { office: office(LICENSOR), org: org(LICENSOR), site: SiteId(1), old: None, new };
		System::assert_last_event(told.into());
		assert_ok!(register(LICENSOR, 801, 2, SiteKind::Farm));
		assert_eq!(NextSiteId::<Test>::get(), SiteId(3));
	});
}

#[test]
fn register_site_again_updates_and_certificates_follow() {
	run(|| {
		to_certified();
		let before = site(K);
		let kind = SiteKind::Catering;
		assert_ok!(Haccp::register_site(signed(LICENSOR), org(NEWCOMER), gln(3), licence(3), kind, Scale::Large));
		let after = Site { operator: org(NEWCOMER), kind, scale: Scale::Large, ..before.clone() };
		assert_eq!(site(K), after);
		assert_eq!((cert(SEVEN).operator, cert(EIGHT).operator), (org(NEWCOMER), org(of(D))));
		let told = Event::SiteRegistered {
			office: office(LICENSOR),
			org: org(LICENSOR),
			site: K,
			old: Some(before),
			new: after,
		};
		System::assert_last_event(told.into());
		assert_eq!(NextSiteId::<Test>::get(), SiteId(7));
	});
}

#[test]
fn a_suspension_outlives_a_succession() {
	run(|| {
		to_certified();
		assert_ok!(impose(Measure::Suspend { site: K, from: date(2027, 3, 20), months: 1, days: 0 }));
		assert_ok!(register(LICENSOR, NEWCOMER, 3, SiteKind::Manufacture));
		assert_eq!(site(K).suspended, Some((date(2027, 3, 20), date(2027, 4, 19))));
		assert_eq!(CertsOfSite::<Test>::get(K).into_inner(), [CertId(1)]);
	});
}

#[test]
fn register_site_names_what_stops_it() {
	run(|| {
		to_sites();
		let register_numbers = |gln, licence| {
			let (kind, scale) = (SiteKind::Farm, Scale::Ordinary);
			Haccp::register_site(signed(LICENSOR), org(701), gln, licence, kind, scale)
		};
		for who in others(&[LICENSOR]) {
			assert_noop!(register(who, 701, 9, SiteKind::Farm), BadOrigin);
		}
		assert_noop!(register(LICENSOR, 77_701, 9, SiteKind::Farm), Error::<Test>::NotFound);
		assert_noop!(register_numbers(Gln(gln(9).0 + 1), licence(9)), Error::<Test>::BadCode);
		assert_noop!(register_numbers(Gln(0), licence(9)), Error::<Test>::BadCode);
		let short: Licence = b"201900000".to_vec().try_into().unwrap();
		assert_noop!(register_numbers(gln(9), short), Error::<Test>::BadCode);
		assert_noop!(register_numbers(gln(1), licence(9)), Error::<Test>::AlreadyExists);
		assert_noop!(register_numbers(gln(9), licence(1)), Error::<Test>::AlreadyExists);
		assert_noop!(register_numbers(gln(1), licence(2)), Error::<Test>::AlreadyExists);
		assert_ok!(impose(Measure::Close { site: F }));
		assert_noop!(register_numbers(gln(1), licence(1)), Error::<Test>::AlreadyExists);
		assert_ok!(register_numbers(gln(9), licence(9)));
		NextSiteId::<Test>::put(SiteId(u32::MAX));
		assert_noop!(register_numbers(gln(10), licence(10)), Error::<Test>::TooMany);
	});
}
