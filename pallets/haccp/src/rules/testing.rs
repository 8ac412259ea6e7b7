//! Records for the tables of the rules.

use crate::*;
use minwon_primitives::{CertId, CivilDate, DocumentDigest, DocumentRef, MediaType, OfficeId, OrgId, Seconds, SiteId};

pub(crate) fn day(year: u16, month: u8, day: u8) -> CivilDate {
	CivilDate::from_ymd(year, month, day).unwrap()
}

pub(crate) fn document() -> DocumentRef {
	DocumentRef { digest: DocumentDigest([1; 32]), bytes: 1_000, media: MediaType::Pdf }
}

/// Confectionery, granted on 2027-03-15.
pub(crate) fn certificate() -> Certificate {
	let ccp = Ccp { no: 1, measure: MeasureUnit::Seconds, low: Some(180), high: None };
	Certificate {
		site: SiteId(1),
		operator: OrgId(9),
		issuer: OrgId(2),
		chain: CertId(1),
		number: b"2027-1".to_vec().try_into().unwrap(),
		foods: vec![FoodType::Confectionery].try_into().unwrap(),
		ccps: vec![ccp].try_into().unwrap(),
		valid_from: day(2027, 3, 15),
		valid_to: day(2030, 3, 15),
		since: day(2027, 3, 15),
		state: CertState::Active,
		order: None,
		last: None,
		newest: None,
		conduct: Conduct::Clean,
		logging: Logging::Manual,
		inspections: 0,
		reminded: None,
	}
}

/// A regular one with so many points of 200.
pub(crate) fn inspection(got: u16) -> Inspection {
	Inspection {
		kind: InspectionKind::Regular,
		score: Score { got, of: 200 },
		majors: Majors::default(),
		order_met: OrderMet::NoOrder,
		report: document(),
		office: OfficeId(5),
		at: Seconds(0),
	}
}

pub(crate) fn site() -> Site {
	Site {
		operator: OrgId(9),
		gln: Gln(8_809_876_543_213),
		licence: b"2019012345".to_vec().try_into().unwrap(),
		kind: SiteKind::Manufacture,
		scale: Scale::Ordinary,
		state: SiteState::Open,
		suspended: None,
	}
}

/// To be used by 2027-12-31.
pub(crate) fn lot() -> Lot {
	let entry = LotEntry {
		gtin: Gtin(8_801_234_567_893),
		code: b"A-1".to_vec().try_into().unwrap(),
		food: FoodType::Produce,
		unit: Unit::Gram,
		produced: 1_000,
		made_on: day(2027, 5, 3),
		use_by: day(2027, 12, 31),
		certificate: None,
		inputs: Inputs::default(),
		logs: LotLogs::default(),
	};
	Lot { site: SiteId(1), entry, holds: 0, state: LotState::Live }
}
