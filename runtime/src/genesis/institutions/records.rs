//! National archives. Producing offices and records centres stand with their agencies.

use crate::genesis::institution::{office, Institution, AGENCY};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 1] = [Institution {
	slug: "archives",
	code: "0000002",
	ko: "국가기록원",
	en: "National Archives of Korea",
	offices: &[
		office("//archives//manager", &[OfficeManager]),
		office("//archives//authority", &[ArchivesAuthority]),
		office("//archives//authority1", &[ArchivesAuthority]),
		office("//archives//permanent", &[PermanentArchivist]),
		office("//archives//permanent1", &[PermanentArchivist]),
		office("//archives//appraiser", &[Appraiser]),
		office("//archives//member", &[CommitteeMember]),
		office("//archives//expert", &[CommitteeExpert]),
		office("//archives//disposal0", &[DisposalOfficer]),
		office("//archives//disposal1", &[DisposalOfficer]),
		office("//archives//vault0", &[VaultKeeper]),
		office("//archives//vault1", &[VaultKeeper]),
	],
	..AGENCY
}];
