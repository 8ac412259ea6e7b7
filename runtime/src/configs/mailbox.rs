//! The electronic mailbox. Who may what stands in `authority.rs`.

use super::{money::Krw, neighbours, system::BlockTime};
use crate::{authority, *};
use frame_support::parameter_types;
use minwon_primitives::TaskCode;

parameter_types! {
	/// Unit task of the records schedule under which the letters of a month are kept.
	pub MailTask: TaskCode = TaskCode(frame_support::BoundedVec::truncate_from(b"MAIL01".to_vec()));
}

impl pallet_mailbox::Config for Runtime {
	type OfficialOrigin = authority::SendOfficialMail;
	type SenderOrigin = authority::SendMail;
	type MailOrigin = authority::AnswerForMail;
	type HolderOrigin = authority::HoldMailbox;
	type CarrierOrigin = authority::CarryMail;
	type PolicyOrigin = authority::RuleMail;
	type CouncilOrigin = authority::CouncilTwoThirds;
	type Roles = Registry;
	type Calendar = Registry;
	type Archivist = neighbours::Archivist;
	type Ledger = Assets;
	type Asset = Krw;
	type Time = BlockTime;
	type ArchiveTask = MailTask;
	type WeightInfo = crate::weights::mailbox::Measured<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = super::system::SetTime;
}
