//! Records for the tests of rules.

use crate::{CopyStatus, Format, Hold, Layer, Purpose, VaultCopy};
use minwon_primitives::{CivilDate, DocumentDigest, HashAlg, OfficeId, OrgId, Root, TaskCode, Tree};

pub(crate) fn day(year: u16, month: u8, day: u8) -> CivilDate {
	CivilDate::from_ymd(year, month, day).unwrap()
}

pub(crate) fn task(code: &str) -> TaskCode {
	TaskCode(code.as_bytes().to_vec().try_into().unwrap())
}

pub(crate) fn format(name: &str) -> Format {
	name.as_bytes().to_vec().try_into().unwrap()
}

/// The freeze of scenario A4: organisation 20, 2018 to 2022, every task, without end.
pub(crate) fn hold() -> Hold {
	Hold {
		orgs: vec![OrgId(20)].try_into().unwrap(),
		from_year: 2018,
		to_year: 2022,
		tasks: Default::default(),
		requester: OrgId(40),
		notice: DocumentDigest([4; 32]),
		until: None,
		office: OfficeId(3_010),
	}
}

pub(crate) fn layer(purpose: Purpose, alg: HashAlg, verified: bool) -> Layer {
	let tree = Tree { alg, root: Root([1; 32]), leaves: 3 };
	Layer { purpose, tree, at: CivilDate(1), by: Some(OfficeId(1)), verified }
}

/// An intact copy of layer 1.
pub(crate) fn copy(site: u16, office: u32, on: u32) -> VaultCopy {
	let (org, office, on) = (OrgId(30), OfficeId(office), CivilDate(on));
	VaultCopy { org, site, office, on, layer: 1, status: CopyStatus::Intact }
}
