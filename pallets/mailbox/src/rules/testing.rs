//! Records for the tests of rules: the first notice of the acceptance scenarios.

use super::Law;
use crate::{
	Consent, Content, Effect, MailBox, Meter, Notice, Objected, PaperKind, PaperLeg, PaperOutcome, Proof, Reference,
	Regime, Scope, Stage, Terms,
};
use minwon_primitives::{
	BoxId, Calendar, CivilDate, Commitment, DocumentDigest, Holder, NoticeClass, OfficeId, OrgId, PersonId, Seconds,
};

/// The holidays of the acceptance scenarios.
pub(crate) struct Winter;
impl Calendar for Winter {
	fn is_public_holiday(date: CivilDate) -> bool {
		[(2026, 12, 25), (2027, 1, 1)].contains(&date.ymd())
	}
}

pub(crate) fn day(year: u16, month: u8, day: u8) -> CivilDate {
	CivilDate::from_ymd(year, month, day).unwrap()
}

/// A moment in Korea.
pub(crate) fn at(year: u16, month: u8, date: u8, hour: u64, minute: u64) -> Seconds {
	day(year, month, date).start().saturating_add(hour * 3_600 + minute * 60)
}

pub(crate) fn meter(dispatched: u32, arrived: u32, read: u32, plain: u32, registered: u32) -> Meter {
	Meter { dispatched, arrived, read, plain, registered }
}

pub(crate) fn law(effect: Effect) -> Law {
	let regime = Regime { from: CivilDate(0), effect, consent: Consent::Required, paper_days: 0, keep_years: 10 };
	Law { regime, terms: Terms::default() }
}

pub(crate) fn content() -> Content {
	Content::Sealed { commitment: Commitment([1; 32]), digest: DocumentDigest([2; 32]), kib: 64 }
}

/// Sent by 20a on 2026-11-02 at 09:30 to box 1.
pub(crate) fn notice() -> Notice {
	Notice {
		sender: OrgId(20),
		office: Some(OfficeId(2_001)),
		reference: Reference::Desk(b"N-1".to_vec().try_into().unwrap()),
		to: Some(BoxId(1)),
		class: NoticeClass::Tax,
		proof: Proof::Read,
		content: content(),
		term_days: 90,
		paper_days: 7,
		sent_at: at(2026, 11, 2, 9, 30),
		arrived_at: None,
		read_at: None,
		stage: Stage::Sent,
		objected: Objected::No,
		paper: None,
		published: None,
		previous: None,
		next: None,
	}
}

/// A registered letter of 2026-11-10 at 09:00.
pub(crate) fn leg(outcome: PaperOutcome) -> PaperLeg {
	PaperLeg {
		kind: PaperKind::Registered,
		number: Some(*b"1234501000017"),
		org: OrgId(10),
		office: OfficeId(1_001),
		started: at(2026, 11, 10, 9, 0),
		outcome,
	}
}

/// Box 1: of person 1 for organisation 20, dispositions and taxes, with Korea Post.
pub(crate) fn mailbox() -> MailBox {
	MailBox {
		holder: Holder::Person(PersonId(1)),
		scope: Scope::One(OrgId(20)),
		classes: 0b110,
		carrier: OrgId(10),
		sealing_key: [7; 32],
		paper_days: 0,
		delegates: Default::default(),
		streak: 0,
		closed_at: None,
	}
}
