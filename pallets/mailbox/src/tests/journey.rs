//! Takes boxes and notices of the acceptance scenarios to where a test begins.

use crate::{mock::*, rules::testing, *};
use frame_support::assert_ok;
use minwon_primitives::{
	BoxId, DocumentDigest, Follow, NoticeClass, NoticeId, OrgId, PersonId, RecallReason, RecordRef, Seconds, ServedBy,
	Service,
};
use minwon_testkit::Clock;
use sp_runtime::DispatchResult;

/// Box 1 is P1's, for the tax office.
pub const FIRST: BoxId = BoxId(1);
/// The tax office's first notice.
pub const N1: NoticeId = NoticeId(85_899_345_921);
/// Its second.
pub const N2: NoticeId = NoticeId(85_899_345_922);
/// Its third.
pub const N3: NoticeId = NoticeId(85_899_345_923);
/// A registered number.
pub const NUMBER: RegisteredNumber = *b"1234501000017";
/// A sealing key.
pub const KEY: [u8; 32] = [7; 32];

pub fn set(moment: Seconds) {
	Clock::set(moment);
}

/// One second earlier.
pub fn before(moment: Seconds) -> Seconds {
	Seconds(moment.0 - 1)
}

/// Every account but these.
pub fn others(but: &[u64]) -> Vec<u64> {
	EVERYONE.into_iter().filter(|account| !but.contains(account)).collect()
}

pub fn reference(text: &str) -> OwnReference {
	text.as_bytes().to_vec().try_into().unwrap()
}

pub fn number(last: u8) -> RegisteredNumber {
	let mut number = NUMBER;
	number[12] = b'0' + last;
	number
}

/// The notice of a sender with a sequence.
pub fn notice_of(account: u64, seq: u64) -> NoticeId {
	NoticeId((u64::from(org(account).0) << 32) | seq)
}

pub fn gazette() -> DocumentDigest {
	DocumentDigest([6; 32])
}

/// What a test dispatches: a sealed letter of the class with proof Read, without term.
pub fn letter(text: &str, to: Recipient, class: NoticeClass) -> actions::Letter {
	let (reference, content) = (reference(text), testing::content());
	actions::Letter { reference, to, class, proof: Proof::Read, content, term_days: 0, follows: None }
}

pub fn dispatch(by: u64, letter: actions::Letter) -> DispatchResult {
	let actions::Letter { reference, to, class, proof, content, term_days, follows } = letter;
	Mailbox::dispatch(signed(by), reference, to, class, proof, content, term_days, follows)
}

/// Dispatches a letter of a class to a box.
pub fn send(by: u64, text: &str, to: BoxId, class: NoticeClass) -> DispatchResult {
	dispatch(by, letter(text, Recipient::Box(to), class))
}

pub fn open(who: u64, scope: Scope, classes: u8) -> DispatchResult {
	Mailbox::open_box(signed(who), scope, classes, KEY, org(POST_A), 0)
}

/// P1 opens box 1 for dispositions and taxes of the tax office.
pub fn to_open() {
	assert_ok!(open(1, Scope::One(org(TAX_A)), 0b110));
}

/// On 2026-11-02 at 09:30 the tax office dispatches N-1 to box 1, with 90 days to answer.
pub fn to_sent() {
	to_open();
	set(at(2026, 11, 2, 9, 30));
	let tax = letter("N-1", Recipient::Box(FIRST), NoticeClass::Tax);
	assert_ok!(dispatch(TAX_A, actions::Letter { term_days: 90, ..tax }));
}

/// At 10:00 it arrives.
pub fn to_arrived() {
	to_sent();
	set(at(2026, 11, 2, 10, 0));
	assert_ok!(arrive(POST_A, &[N1]));
}

/// On 2026-11-05 at 09:30 P1 reads it.
pub fn to_read() {
	to_arrived();
	set(at(2026, 11, 5, 9, 30));
	assert_ok!(Mailbox::acknowledge(signed(1), N1));
}

/// On 2026-11-06 at 12:00 P1 objects to it, unread.
pub fn to_disputed() {
	to_arrived();
	set(at(2026, 11, 6, 12, 0));
	assert_ok!(object(1, N1, Ground::Unreadable));
}

/// On 2026-11-10 at 00:00 it goes on paper, registered.
pub fn to_paper() {
	to_arrived();
	set(at(2026, 11, 10, 0, 0));
	assert_ok!(start(POST_A, N1, Some(NUMBER)));
}

/// The tax office's first notice has no box; on 2026-11-10 at 09:00 it goes on paper and comes back a week later.
pub fn to_returned() {
	let to = Recipient::Person(PersonId(9));
	assert_ok!(dispatch(TAX_A, letter("N-1", to, NoticeClass::Disposition)));
	set(at(2026, 11, 10, 9, 0));
	assert_ok!(start(POST_A, N1, Some(NUMBER)));
	set(at(2026, 11, 17, 9, 0));
	let outcome = PaperOutcome::Returned { at: at(2026, 11, 17, 9, 0), reason: ReturnReason::Moved };
	assert_ok!(Mailbox::record_paper(signed(POST_B), N1, outcome));
}

/// P4 opens box 1 for guides of the company, which sends one that arrives.
pub fn to_guide() -> NoticeId {
	assert_ok!(open(4, Scope::One(org(COMPANY)), 0b1));
	let guide = letter("G-1", Recipient::Box(FIRST), NoticeClass::Guide);
	assert_ok!(dispatch(COMPANY, actions::Letter { proof: Proof::Arrived, ..guide }));
	let id = notice_of(COMPANY, 1);
	assert_ok!(arrive(POST_A, &[id]));
	id
}

/// November 2026 of the tax office: three dispatched, three arrived, two read, one registered. Now it is December 1.
pub fn to_december() {
	to_read();
	for (text, id) in [("N-2", N2), ("N-3", N3)] {
		assert_ok!(send(TAX_A, text, FIRST, NoticeClass::Tax));
		assert_ok!(arrive(POST_A, &[id]));
	}
	assert_ok!(Mailbox::acknowledge(signed(1), N2));
	set(at(2026, 11, 20, 9, 0));
	assert_ok!(start(POST_A, N3, Some(NUMBER)));
	set(at(2026, 12, 1, 9, 0));
}

pub fn arrive(by: u64, ids: &[NoticeId]) -> DispatchResult {
	Mailbox::confirm_arrivals(signed(by), ids.to_vec().try_into().unwrap())
}

pub fn object(by: u64, id: NoticeId, ground: Ground) -> DispatchResult {
	Mailbox::object(signed(by), id, ground)
}

pub fn decide(by: u64, id: NoticeId, ruling: ObjectionRuling) -> DispatchResult {
	Mailbox::decide_objection(signed(by), id, ruling)
}

pub fn recall(by: u64, id: NoticeId) -> DispatchResult {
	Mailbox::recall(signed(by), id, RecallReason::Withdrawn)
}

/// Starts paper: registered exactly with a number.
pub fn start(by: u64, id: NoticeId, number: Option<RegisteredNumber>) -> DispatchResult {
	let kind = if number.is_some() { PaperKind::Registered } else { PaperKind::Plain };
	Mailbox::start_paper(signed(by), id, kind, number)
}

pub fn deliver(by: u64, id: NoticeId, when: Seconds, to: ReceivedBy) -> DispatchResult {
	Mailbox::record_paper(signed(by), id, PaperOutcome::Delivered { at: when, to })
}

pub fn record(number: u64) -> RecordRef {
	RecordRef { pilot: 50, kind: 0, id: number }
}

/// A follow-up of a notice.
pub fn following(text: &str, class: NoticeClass, id: NoticeId, how: Follow) -> actions::Letter {
	actions::Letter { follows: Some((id, how)), ..letter(text, Recipient::Box(FIRST), class) }
}

pub fn notice(id: NoticeId) -> Notice {
	Notices::<Test>::get(id).unwrap()
}

pub fn mailbox(id: BoxId) -> MailBox {
	Boxes::<Test>::get(id).unwrap()
}

pub fn books(account: u64) -> Sender {
	Senders::<Test>::get(org(account)).unwrap()
}

pub fn change_notice(id: NoticeId, change: impl FnOnce(&mut Notice)) {
	Notices::<Test>::mutate(id, |notice| change(notice.as_mut().unwrap()));
}

pub fn change_box(id: BoxId, change: impl FnOnce(&mut MailBox)) {
	Boxes::<Test>::mutate(id, |mailbox| change(mailbox.as_mut().unwrap()));
}

pub fn change_books(org: OrgId, change: impl FnOnce(&mut Sender)) {
	Senders::<Test>::mutate(org, |books| change(books.as_mut().unwrap()));
}

pub fn served(at: u64, by: ServedBy) -> Service {
	Service::Served { at: Seconds(at), by }
}

pub fn pending(deemed_at: Option<u64>) -> Service {
	Service::Pending { deemed_at: deemed_at.map(Seconds) }
}
