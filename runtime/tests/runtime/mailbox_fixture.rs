//! The mailbox as the scenarios of `docs/pilots/mailbox.md` use it: who signs what, and boxes and notices to begin with.
//!
//! Korea Post is 10, the relay 11, the tax office 20, the court 30, the company 40 of the scenarios; numbers of notices begin with the organisation's
//! own. The holidays of the preset and of the scenarios are the same working days in the time that passes here.

use crate::chain::*;
use frame_support::{assert_ok, dispatch::DispatchResult};
use minwon_primitives::{
	BoxId, Commitment, DocumentDigest, Follow, NoticeClass, NoticeId, PersonId, Purpose, RecallReason, Role, Seconds,
	ServedBy, Service, Tag,
};
use minwon_runtime::*;
use minwon_support::RoleInspect;
pub use pallet_mailbox::*;
use std::collections::BTreeSet;

pub type Act = pallet_mailbox::Call<Runtime>;
pub type Fault = pallet_mailbox::Error<Runtime>;

pub const POST: [&str; 2] = ["//koreapost//carrier", "//koreapost//carrier1"];
pub const RELAY: &str = "//relay//carrier";
pub const TAX: [&str; 2] = ["//nts//sender", "//nts//sender1"];
pub const COURT: [&str; 2] = ["//court//sender", "//court//sender1"];
pub const COMPANY: &str = "//mailer//sender";
/// An office without anything to do here.
pub const STRANGER: &str = "//moef//manager";
/// Citizens, each enrolled for one mailbox: P1 to P5 and P9 of the scenarios.
pub const P1: &str = "//p1";
pub const P2: &str = "//p2";
pub const P3: &str = "//p3";
pub const P4: &str = "//p4";
pub const P5: &str = "//p5";
pub const P9: &str = "//p9";
pub const KEY: [u8; 32] = [7; 32];
pub const NUMBER: RegisteredNumber = *b"1234501000017";
pub const OTHER_NUMBER: RegisteredNumber = *b"1234501000018";
pub const NOVEMBER: Month = Month(322);
pub const PAPER: DocumentDigest = DocumentDigest([6; 32]);

pub fn does(path: &str, call: Act) -> DispatchResult {
	act(path, RuntimeCall::Mailbox(call))
}

pub fn no(fault: Fault) -> DispatchResult {
	Err(fault.into())
}

/// Korea Post enrols a citizen for a mailbox.
pub fn enrol(path: &str) {
	let secret = |what: &str| sp_io::hashing::blake2_256(format!("{what} of {path}").as_bytes());
	let call = pallet_registry::Call::enrol_person {
		account: account(path),
		purpose: Purpose::Mailbox,
		commitment: Commitment(secret("identity")),
		tag: Tag(secret("tag")),
	};
	assert_ok!(act("//koreapost//enroller", RuntimeCall::Registry(call)));
}

/// Its manager appoints another office of an organisation.
pub fn appoint(manager: &str, path: &str, roles: &[Role]) {
	let roles: BTreeSet<Role> = roles.iter().copied().collect();
	let roles = roles.try_into().unwrap();
	let call = pallet_registry::Call::appoint_office { account: account(path), roles, last_day: None };
	assert_ok!(act(manager, RuntimeCall::Registry(call)));
}

/// From 2026-11-02 at 09:00.
pub fn autumn(body: impl FnOnce()) {
	run_from("development", at(2026, 11, 2, 9, 0), || {
		[P1, P2, P3, P4, P5, P9].into_iter().for_each(enrol);
		body();
	});
}

pub fn person(path: &str) -> PersonId {
	Registry::person_of(&account(path)).unwrap()
}

pub fn won(path: &str) -> u128 {
	Won::balance_of(org(path))
}

/// A notice of an organisation.
pub fn number(path: &str, seq: u64) -> NoticeId {
	NoticeId((u64::from(org(path).0) << 32) | seq)
}

pub fn notice(id: NoticeId) -> Notice {
	Notices::<Runtime>::get(id).unwrap()
}

pub fn served(at: u64, by: ServedBy) -> Service {
	Service::Served { at: Seconds(at), by }
}

pub fn pending(deemed_at: Option<u64>) -> Service {
	Service::Pending { deemed_at: deemed_at.map(Seconds) }
}

pub fn open(path: &str, scope: Scope, classes: u8) -> DispatchResult {
	let carrier = org(POST[0]);
	does(path, Act::open_box { scope, classes, sealing_key: KEY, carrier, paper_days: 0 })
}

/// Settles box 1 anew.
pub fn settle_box(path: &str, classes: u8) -> DispatchResult {
	let (mailbox, carrier) = (BoxId(1), org(POST[0]));
	does(path, Act::set_box { mailbox, classes, sealing_key: KEY, carrier, paper_days: 0 })
}

/// P1 opens box 1 for dispositions and taxes of the tax office.
pub fn to_open() -> Recipient {
	assert_ok!(open(P1, Scope::One(org(TAX[0])), 0b110));
	Recipient::Box(BoxId(1))
}

/// What is dispatched: a sealed letter of 64 KiB, its reading to be recorded.
#[derive(Clone, Copy)]
pub struct Letter {
	pub reference: &'static str,
	pub to: Recipient,
	pub class: NoticeClass,
	pub proof: Proof,
	pub kib: u16,
	pub term_days: u16,
	pub follows: Option<(NoticeId, Follow)>,
}

pub fn letter(reference: &'static str, to: Recipient, class: NoticeClass) -> Letter {
	Letter { reference, to, class, proof: Proof::Read, kib: 64, term_days: 0, follows: None }
}

impl Letter {
	pub fn by(self, path: &str) -> DispatchResult {
		let Letter { reference, to, class, proof, kib, term_days, follows } = self;
		let (commitment, digest) = (Commitment([1; 32]), DocumentDigest([2; 32]));
		let content = Content::Sealed { commitment, digest, kib };
		let reference = reference.as_bytes().to_vec().try_into().unwrap();
		does(path, Act::dispatch { reference, to, class, proof, content, term_days, follows })
	}
}

pub fn arrive(path: &str, ids: &[NoticeId]) -> DispatchResult {
	does(path, Act::confirm_arrivals { ids: ids.to_vec().try_into().unwrap() })
}

pub fn acknowledge(path: &str, id: NoticeId) -> DispatchResult {
	does(path, Act::acknowledge { id })
}

pub fn object(path: &str, id: NoticeId, ground: Ground) -> DispatchResult {
	does(path, Act::object { id, ground })
}

pub fn rule(path: &str, id: NoticeId, ruling: ObjectionRuling) -> DispatchResult {
	does(path, Act::decide_objection { id, ruling })
}

pub fn recall(path: &str, id: NoticeId) -> DispatchResult {
	does(path, Act::recall { id, reason: RecallReason::Withdrawn })
}

/// Registered exactly with a number.
pub fn start(path: &str, id: NoticeId, number: Option<RegisteredNumber>) -> DispatchResult {
	let kind = if number.is_some() { PaperKind::Registered } else { PaperKind::Plain };
	does(path, Act::start_paper { id, kind, number })
}

pub fn deliver(path: &str, id: NoticeId, at: Seconds, to: ReceivedBy) -> DispatchResult {
	does(path, Act::record_paper { id, outcome: PaperOutcome::Delivered { at, to } })
}

pub fn settle(path: &str, month: Month) -> DispatchResult {
	does(path, Act::settle_postage { month })
}
