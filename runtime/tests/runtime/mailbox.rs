//! The mailbox by signed transactions of the preset's offices and of enrolled citizens: the scenarios of `docs/pilots/mailbox.md` with their
//! times and amounts, and what of a letter the state holds.

use crate::{
	chain::*,
	mailbox_fixture::*,
	privacy::{holds, state},
};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{
	commit, tags, BoxId, Channel, CivilDate, DocumentDigest, Follow, HashAlg, HoldId, Holder, MediaType, NoticeClass,
	NoticeDraft, NoticeId, Posted, RecordRef, Role, Root, Seconds, ServedBy, Service, Tree,
};
use minwon_runtime::*;
use minwon_support::Postmaster;
use sp_runtime::DispatchError::BadOrigin;

/// N-1 of the tax office, 90 days to answer, enters box 1 on 2026-11-02 at 10:00.
fn to_arrived() -> NoticeId {
	let to = to_open();
	jump(at(2026, 11, 2, 9, 30));
	assert_ok!(Letter { term_days: 90, ..letter("N-1", to, NoticeClass::Tax) }.by(TAX[0]));
	jump(at(2026, 11, 2, 10, 0));
	let id = number(TAX[0], 1);
	assert_ok!(arrive(POST[0], &[id]));
	id
}

#[test]
fn a1_main_job() {
	autumn(|| {
		let id = to_arrived();
		assert_eq!((notice(id).to, notice(id).paper_days), (Some(BoxId(1)), 7));
		assert_eq!(Mailbox::service_of(id), served(1_793_581_200, ServedBy::Arrival));
		assert_eq!(Mailbox::answer_by(id).map(|day| day.ymd()), Some((2027, 2, 1)));
		assert_eq!(Mailbox::inbox(BoxId(1), None, 50).to_vec(), [(id, Status::Unread)]);
		jump(at(2026, 11, 5, 9, 30));
		assert_ok!(acknowledge(P1, id));
		assert_eq!((notice(id).stage, Mailbox::status(id)), (Stage::Read, Some(Status::Read)));
		assert_eq!(Mailbox::service_of(id), served(1_793_581_200, ServedBy::Arrival));
		assert_eq!(Mailbox::inbox(BoxId(1), None, 50).len(), 0);
		assert_eq!(recall(TAX[1], id), no(Fault::NotOpen));
		assert_eq!(acknowledge(P1, id), no(Fault::NotOpen));
	});
}

/// P2 opens box 1 for the court; its judicial notice with 14 days to answer arrives at this moment.
fn to_judicial(arrival: Seconds) -> NoticeId {
	assert_ok!(open(P2, Scope::One(org(COURT[0])), 0b1000));
	jump(arrival);
	let judicial = letter("C-1", Recipient::Person(person(P2)), NoticeClass::Judicial);
	assert_ok!(Letter { term_days: 14, ..judicial }.by(COURT[0]));
	let id = number(COURT[0], 1);
	assert_ok!(arrive(POST[0], &[id]));
	id
}

#[test]
fn a2_deemed_service() {
	autumn(|| {
		let id = to_judicial(at(2026, 11, 2, 10, 0));
		jump(before(at(2026, 11, 10, 0, 0)));
		assert_eq!(Mailbox::service_of(id), pending(Some(1_794_236_400)));
		jump(at(2026, 11, 10, 0, 0));
		assert_eq!(Mailbox::service_of(id), served(1_794_236_400, ServedBy::Term));
		assert_eq!(Mailbox::answer_by(id).map(|day| day.ymd()), Some((2026, 11, 23)));
		assert_eq!(recall(COURT[1], id), no(Fault::AlreadyServed));
		jump(at(2026, 11, 10, 8, 0));
		assert_ok!(acknowledge(P2, id));
		assert_eq!(notice(id).stage, Stage::Read);
		assert_eq!(Mailbox::service_of(id), served(1_794_236_400, ServedBy::Term));
	});
	autumn(|| {
		let id = to_judicial(at(2026, 11, 2, 10, 0));
		jump(before(at(2026, 11, 10, 0, 0)));
		assert_ok!(recall(COURT[1], id));
	});
	autumn(|| {
		let id = to_judicial(at(2026, 11, 2, 10, 0));
		jump(at(2026, 11, 5, 9, 30));
		assert_ok!(acknowledge(P2, id));
		assert_eq!(Mailbox::service_of(id), served(1_793_838_600, ServedBy::Reading));
		assert_eq!(Mailbox::answer_by(id).map(|day| day.ymd()), Some((2026, 11, 19)));
	});
}

#[test]
fn a3_holiday() {
	autumn(|| {
		let id = to_judicial(at(2026, 12, 18, 15, 0));
		assert_eq!(notice(id).arrived_at, Some(Seconds(1_797_573_600)));
		jump(before(at(2026, 12, 29, 0, 0)));
		assert_eq!(Mailbox::service_of(id), pending(Some(1_798_470_000)));
		jump(at(2026, 12, 29, 0, 0));
		assert_eq!(Mailbox::service_of(id), served(1_798_470_000, ServedBy::Term));
		assert_eq!(Mailbox::answer_by(id).map(|day| day.ymd()), Some((2027, 1, 11)));
	});
}

/// Three letters of P3 go unread on paper: the box is dormant. Answers one of them.
fn to_dormant() -> NoticeId {
	assert_ok!(open(P3, Scope::One(org(TAX[0])), 0b011));
	let (to, ids) = (Recipient::Box(BoxId(1)), [1, 2, 3].map(|seq| number(TAX[0], seq)));
	jump(at(2026, 11, 2, 10, 0));
	for reference in ["N-1", "N-2", "N-3"] {
		assert_ok!(letter(reference, to, NoticeClass::Disposition).by(TAX[0]));
	}
	assert_ok!(arrive(POST[0], &ids));
	jump(before(at(2026, 11, 10, 0, 0)));
	assert_eq!(start(POST[0], ids[0], Some(NUMBER)), no(Fault::TooEarly));
	jump(at(2026, 11, 10, 0, 0));
	assert_eq!(start(RELAY, ids[0], Some(NUMBER)), no(Fault::NotYourBox));
	assert_ok!(start(POST[0], ids[0], Some(NUMBER)));
	let streak = || Boxes::<Runtime>::get(BoxId(1)).unwrap().streak;
	assert_eq!(streak(), 1);
	assert_eq!(start(POST[0], ids[0], Some(OTHER_NUMBER)), no(Fault::InPost));
	let afternoon = at(2026, 11, 11, 14, 0);
	jump(afternoon);
	assert_eq!(deliver(RELAY, ids[0], afternoon, ReceivedBy::Addressee), no(Fault::NotYours));
	assert_eq!(deliver(POST[0], ids[0], afternoon, ReceivedBy::Addressee), no(Fault::SameOffice));
	assert_ok!(deliver(POST[1], ids[0], afternoon, ReceivedBy::Addressee));
	assert_eq!(Mailbox::service_of(ids[0]), served(1_793_581_200, ServedBy::Arrival));
	// After two more the box is dormant.
	assert_ok!(start(POST[0], ids[1], None));
	assert_ok!(start(POST[0], ids[2], None));
	assert_ok!(letter("N-4", to, NoticeClass::Disposition).by(TAX[0]));
	assert_eq!((streak(), notice(number(TAX[0], 4)).to), (3, None));
	assert_eq!(letter("G-1", to, NoticeClass::Guide).by(TAX[0]), no(Fault::BoxDormant));
	ids[1]
}

/// The box wakes: the next notice goes there.
fn is_awake() {
	assert_eq!(Boxes::<Runtime>::get(BoxId(1)).map(|record| record.streak), Some(0));
	assert_ok!(letter("N-5", Recipient::Box(BoxId(1)), NoticeClass::Disposition).by(TAX[0]));
	assert_eq!(notice(number(TAX[0], 5)).to, Some(BoxId(1)));
}

#[test]
fn a4_hybrid() {
	autumn(|| {
		let unread = to_dormant();
		assert_ok!(acknowledge(P3, unread));
		is_awake();
	});
	autumn(|| {
		to_dormant();
		assert_ok!(settle_box(P3, 0b011));
		is_awake();
	});
}

#[test]
fn a5_no_box() {
	autumn(|| {
		let to = Recipient::Person(person(P9));
		for (reference, term_days) in [("N-9", 30), ("N-10", 90)] {
			assert_ok!(Letter { term_days, ..letter(reference, to, NoticeClass::Disposition) }.by(TAX[0]));
		}
		let [first, second] = [1, 2].map(|seq| number(TAX[0], seq));
		assert_eq!((notice(first).to, Mailbox::status(first)), (None, Some(Status::PaperDue)));
		assert_eq!(start(RELAY, first, Some(NUMBER)), no(Fault::NotYourBox));
		assert_eq!(start(POST[0], first, None), no(Fault::MustBeRegistered));
		assert_ok!(start(POST[0], first, Some(NUMBER)));
		assert_ok!(start(POST[0], second, Some(OTHER_NUMBER)));
		let then = at(2026, 11, 16, 11, 20);
		jump(then);
		assert_ok!(deliver(POST[1], first, then, ReceivedBy::Cohabitant));
		assert_eq!(Mailbox::service_of(first), served(1_794_795_600, ServedBy::Paper));
		assert_eq!(Mailbox::answer_by(first).map(|day| day.ymd()), Some((2026, 12, 16)));
		let outcome = PaperOutcome::Returned { at: then, reason: ReturnReason::Moved };
		assert_ok!(does(POST[1], Act::record_paper { id: second, outcome }));
		let publish = |id| does(TAX[0], Act::publish_notice { id, gazette: PAPER });
		jump(at(2026, 11, 18, 9, 0));
		assert_ok!(publish(second));
		assert_eq!(publish(first), no(Fault::NotOpen));
		assert_eq!(Mailbox::service_of(second), pending(Some(1_796_223_600)));
		jump(at(2026, 12, 3, 0, 0));
		assert_eq!(Mailbox::service_of(second), served(1_796_223_600, ServedBy::Publication));
		assert_eq!(Mailbox::answer_by(second).map(|day| day.ymd()), Some((2027, 3, 2)));
	});
}

/// On 2026-11-06 at 12:00 P1 objects to N-1, unread.
fn to_disputed() -> NoticeId {
	let id = to_arrived();
	jump(at(2026, 11, 6, 12, 0));
	assert_ok!(object(P1, id, Ground::Unreadable));
	id
}

#[test]
fn a6_objection() {
	autumn(|| {
		let id = to_arrived();
		assert_eq!(object(P1, id, Ground::Unwanted), no(Fault::NotRefusable));
		jump(at(2026, 11, 6, 12, 0));
		assert_ok!(object(P1, id, Ground::Unreadable));
		assert_eq!(Mailbox::service_of(id), pending(None));
		assert_eq!(rule(TAX[0], id, ObjectionRuling::Dismiss), no(Fault::SameOffice));
		jump(Seconds(1_794_582_000));
		assert_eq!(rule(TAX[1], id, ObjectionRuling::Dismiss), no(Fault::TooLate));
		assert_eq!((Mailbox::status(id), Mailbox::service_of(id)), (Some(Status::Void), Service::None));
		let again = |reference| {
			let tax = letter(reference, Recipient::Box(BoxId(1)), NoticeClass::Tax);
			Letter { follows: Some((id, Follow::Redelivery)), ..tax }.by(TAX[0])
		};
		assert_ok!(again("N-2"));
		assert_eq!(again("N-3"), no(Fault::AlreadyCorrected));
	});
	autumn(|| {
		let id = to_disputed();
		jump(before(at(2026, 11, 14, 0, 0)));
		assert_ok!(rule(TAX[1], id, ObjectionRuling::Dismiss));
		assert_eq!(notice(id).stage, Stage::Arrived);
		assert_eq!(Mailbox::service_of(id), served(1_793_581_200, ServedBy::Arrival));
		assert_eq!(object(P1, id, Ground::Incomplete), no(Fault::AlreadyExists));
	});
	autumn(|| {
		let id = to_arrived();
		jump(before(at(2026, 11, 17, 0, 0)));
		assert_ok!(object(P1, id, Ground::Unreadable));
	});
	autumn(|| {
		let id = to_arrived();
		jump(at(2026, 11, 17, 0, 0));
		assert_eq!(object(P1, id, Ground::Unreadable), no(Fault::TooLate));
	});
	autumn(|| {
		let id = to_arrived();
		jump(at(2026, 11, 10, 9, 0));
		assert_ok!(start(POST[0], id, Some(NUMBER)));
		jump(at(2026, 11, 11, 9, 0));
		assert_ok!(object(P1, id, Ground::Unreadable));
		jump(at(2026, 11, 12, 9, 0));
		assert_ok!(deliver(POST[1], id, at(2026, 11, 12, 9, 0), ReceivedBy::Addressee));
		jump(at(2026, 11, 19, 0, 0));
		assert_eq!(Mailbox::status(id), Some(Status::Void));
		assert_eq!(Mailbox::service_of(id), served(1_794_441_600, ServedBy::Paper));
	});
}

#[test]
fn a7_consent_and_roles() {
	autumn(|| {
		let first = to_open();
		assert_eq!(letter("P-1", first, NoticeClass::Private).by(COMPANY), no(Fault::NotYourBox));
		assert_eq!(letter("P-1", first, NoticeClass::Tax).by(COMPANY), Err(BadOrigin));
		assert_ok!(open(P4, Scope::One(org(COMPANY)), 0b1));
		let second = Recipient::Box(BoxId(2));
		assert_eq!(letter("P-1", second, NoticeClass::Private).by(COMPANY), no(Fault::NoConsent));
		assert_ok!(Letter { proof: Proof::Arrived, ..letter("G-1", second, NoticeClass::Guide) }.by(COMPANY));
		let guide = number(COMPANY, 1);
		assert_ok!(arrive(POST[0], &[guide]));
		assert_eq!(acknowledge(P4, guide), no(Fault::NoReadProof));
		assert_ok!(object(P4, guide, Ground::Unwanted));
		assert!(matches!(notice(guide).stage, Stage::Refused { .. }));
		let until = Some(CivilDate::of(at(2026, 12, 1, 0, 0)));
		let who = Holder::Organisation(org(COMPANY));
		let delegate = does(P4, Act::set_delegate { mailbox: BoxId(2), who, until });
		assert_eq!(delegate, no(Fault::SenderCannotRead));
		assert_eq!(open(P4, Scope::One(org(COMPANY)), 0b1), no(Fault::AlreadyExists));
		assert_ok!(does(P4, Act::close_box { mailbox: BoxId(2) }));
		assert_ok!(open(P4, Scope::One(org(COMPANY)), 0b1));
		let judicial = letter("C-1", Recipient::Paper, NoticeClass::Judicial);
		assert_eq!(Letter { proof: Proof::Arrived, ..judicial }.by(COURT[0]), no(Fault::ProofTooLow));
		assert_ok!(letter("N-1", first, NoticeClass::Tax).by(TAX[0]));
		assert_eq!(letter("N-1", first, NoticeClass::Tax).by(TAX[0]), no(Fault::AlreadyExists));
		assert_eq!(Senders::<Runtime>::get(org(TAX[0])).map(|books| books.next_seq), Some(2));
		let wrong = Letter { kib: 60, ..letter("N-2", first, NoticeClass::Tax) };
		assert_eq!(wrong.by(TAX[0]), no(Fault::BadContent));
		// A citizen enrolled for petitions has no mailbox.
		let petition = minwon_runtime::genesis::citizens::enrolments().unwrap().remove(0);
		let enrolled = Registry::enrol_person(
			RuntimeOrigin::signed(petition.enroller),
			petition.account,
			petition.purpose,
			petition.commitment,
			petition.tag,
		);
		assert_ok!(enrolled);
		assert_eq!(open("//citizen0", Scope::Official, 0b1), Err(BadOrigin));
	});
}

/// November 2026 of the tax office: three dispatched, three arrived, two read, one registered. It is 2026-12-01 at 09:00.
fn to_december() {
	let first = to_arrived();
	let to = Recipient::Box(BoxId(1));
	let [second, third] = [2, 3].map(|seq| number(TAX[0], seq));
	assert_ok!(letter("N-2", to, NoticeClass::Tax).by(TAX[0]));
	assert_ok!(letter("N-3", to, NoticeClass::Tax).by(TAX[1]));
	assert_ok!(arrive(POST[0], &[second, third]));
	assert_ok!(acknowledge(P1, first));
	assert_ok!(acknowledge(P1, second));
	jump(at(2026, 11, 20, 9, 0));
	assert_ok!(start(POST[0], third, Some(NUMBER)));
	jump(at(2026, 12, 1, 9, 0));
}

/// What another pilot posts.
fn draft(to: Option<Holder>) -> NoticeDraft {
	let (record, class) = (RecordRef { pilot: 57, kind: 1, id: 9 }, NoticeClass::Disposition);
	NoticeDraft { record, step: 1, part: 0, to, class, term_days: 30, follows: None }
}

#[test]
fn a8_money() {
	autumn(|| {
		to_december();
		let (payer, post) = (won(TAX[0]), won(POST[0]));
		assert_ok!(settle(TAX[0], NOVEMBER));
		assert_eq!((payer - won(TAX[0]), won(POST[0]) - post), (3_200, 3_200));
		assert_eq!(settle(TAX[0], NOVEMBER), no(Fault::AlreadySettled));
		assert_eq!(settle(TAX[0], Month(323)), no(Fault::NotFound));
	});
	autumn(|| {
		to_december();
		// P1 takes guides too, so that arrears alone stop one.
		assert_ok!(settle_box(P1, 0b111));
		let guide = || letter("G-1", Recipient::Box(BoxId(1)), NoticeClass::Guide).by(TAX[0]);
		let statement = || Mailbox::statement(org(TAX[0]), NOVEMBER).unwrap();
		assert_eq!((statement().charge, statement().late, statement().due.ymd()), (3_200, 0, (2026, 12, 21)));
		jump(at(2026, 12, 22, 0, 0));
		assert_eq!(statement().late, 90);
		assert_eq!(guide(), no(Fault::PostageInArrears));
		assert_ok!(letter("N-4", Recipient::Box(BoxId(1)), NoticeClass::Tax).by(TAX[0]));
		let posted = <Mailbox as Postmaster<AccountId>>::post(org(TAX[0]), &account(TAX[0]), draft(None));
		assert_eq!(posted, Ok(Some(Posted { id: number(TAX[0], 5), channel: Channel::Paper })));
		let (payer, post) = (won(TAX[0]), won(POST[0]));
		assert_ok!(settle(TAX[1], NOVEMBER));
		assert_eq!((payer - won(TAX[0]), won(POST[0]) - post), (3_290, 3_290));
		assert_ok!(guide());
	});
}

#[test]
fn a9_erasure() {
	autumn(|| {
		let id = to_arrived();
		jump(at(2026, 11, 5, 9, 30));
		assert_ok!(acknowledge(P1, id));
		let erase = |path: &str, id, basis| does(path, Act::erase { id, basis });
		assert_eq!(erase(P1, id, Basis::HolderRequest), no(Fault::MustBeKept));
		// A refused guide goes at once; what it cost stays.
		assert_ok!(open(P4, Scope::One(org(COMPANY)), 0b1));
		assert_ok!(letter("G-1", Recipient::Person(person(P4)), NoticeClass::Guide).by(COMPANY));
		let guide = number(COMPANY, 1);
		assert_ok!(arrive(POST[0], &[guide]));
		assert_ok!(object(P4, guide, Ground::Unwanted));
		jump(at(2026, 12, 1, 9, 0));
		let billed = Mailbox::statement(org(COMPANY), NOVEMBER);
		assert_ok!(erase(P4, guide, Basis::HolderRequest));
		assert_eq!(Tombstones::<Runtime>::get(guide).map(|stone| stone.by), Some(None));
		assert!(billed.is_some());
		assert_eq!(Mailbox::statement(org(COMPANY), NOVEMBER), billed);
		// Ten years later, and not while the archives say no.
		jump(before(at(2037, 1, 1, 0, 0)));
		assert_eq!(erase(STRANGER, id, Basis::RetentionEnded), no(Fault::TooEarly));
		jump(at(2037, 1, 1, 0, 0));
		let place = pallet_archives::Call::place_hold {
			orgs: vec![org(TAX[0])].try_into().unwrap(),
			from_year: 2026,
			to_year: 2026,
			tasks: Default::default(),
			requester: org(COURT[0]),
			notice: PAPER,
			until: None,
		};
		assert_ok!(act("//archives//authority", RuntimeCall::Archives(place)));
		assert_eq!(erase(STRANGER, id, Basis::RetentionEnded), no(Fault::OnHold));
		let lift = pallet_archives::Call::lift_hold { hold: HoldId(1), basis: PAPER };
		assert_ok!(act("//archives//authority1", RuntimeCall::Archives(lift)));
		assert_ok!(erase(STRANGER, id, Basis::RetentionEnded));
		assert_eq!(Mailbox::status(id), Some(Status::Erased));
		assert_eq!(Tombstones::<Runtime>::get(id).map(|stone| stone.by), Some(Some(office(STRANGER))));
	});
}

/// A pilot posts for the company, which has no box, in a citizen's call; its reader pays.
#[test]
fn a9_trait() {
	autumn(|| {
		let (sender, clerk) = (org(COMPANY), account(P1));
		let draft = draft(Some(Holder::Organisation(sender)));
		assert_eq!(<() as Postmaster<AccountId>>::post(sender, &clerk, draft), Ok(None));
		let post = |draft| <Mailbox as Postmaster<AccountId>>::post(sender, &clerk, draft);
		let first = number(COMPANY, 1);
		assert_eq!(post(draft), Ok(Some(Posted { id: first, channel: Channel::Paper })));
		assert_eq!((notice(first).office, notice(first).to), (None, None));
		assert_noop!(post(draft), Fault::AlreadyExists);
		assert_noop!(post(NoticeDraft { part: 1, class: NoticeClass::Guide, ..draft }), Fault::BadClass);
		assert_ok!(post(NoticeDraft { part: 1, ..draft }));
		jump(at(2026, 12, 1, 9, 0));
		let payer = won(COMPANY);
		assert_ok!(settle("//mailer//reader", NOVEMBER));
		assert_eq!(payer - won(COMPANY), 100);
	});
}

#[test]
fn a10_adversary() {
	autumn(|| {
		// The holder of an Official-scope box makes the tax office its delegate.
		assert_ok!(open(P2, Scope::Official, 0b100));
		let (who, until) = (Holder::Organisation(org(TAX[0])), Some(CivilDate::of(now())));
		assert_ok!(does(P2, Act::set_delegate { mailbox: BoxId(1), who, until }));
		appoint("//nts//manager", "//nts//reader", &[Role::MailReader]);
		assert_ok!(letter("N-1", Recipient::Box(BoxId(1)), NoticeClass::Tax).by(TAX[0]));
		assert_ok!(arrive(POST[0], &[number(TAX[0], 1)]));
		assert_eq!(acknowledge("//nts//reader", number(TAX[0], 1)), no(Fault::SenderCannotRead));
		assert_eq!(acknowledge(P5, number(TAX[0], 1)), no(Fault::NotYourBox));
		// It does read what the court sent.
		assert_ok!(letter("C-1", Recipient::Box(BoxId(1)), NoticeClass::Tax).by(COURT[0]));
		assert_ok!(arrive(POST[0], &[number(COURT[0], 1)]));
		assert_ok!(acknowledge("//nts//reader", number(COURT[0], 1)));
		// Who dispatches does not confirm.
		let both = "//koreapost//both";
		appoint("//koreapost//manager", both, &[Role::MailCarrier, Role::OfficialMailSender]);
		assert_ok!(letter("K-1", Recipient::Box(BoxId(1)), NoticeClass::Tax).by(both));
		assert_eq!(arrive(both, &[number(both, 1)]), no(Fault::SameOffice));
		assert_ok!(arrive(POST[0], &[number(both, 1)]));
	});
	autumn(|| {
		to_december();
		let (sender, root) = (org(TAX[0]), Root([5; 32]));
		let archive = |leaves| {
			let tree = Tree { alg: HashAlg::Blake2b256, root, leaves };
			does(POST[0], Act::archive_month { sender, month: NOVEMBER, tree })
		};
		assert_eq!(archive(2), no(Fault::CountMismatch));
		assert_ok!(archive(3));
		assert_eq!(archive(3), no(Fault::AlreadyExists));
		let source = RecordRef { pilot: 55, kind: MONTH_KIND, id: (u64::from(sender.0) << 32) | 322 };
		let file = Archives::by_source(source).unwrap();
		let kept = Archives::file(file).unwrap();
		assert_eq!((kept.producer, kept.year, kept.grounds), (org(POST[0]), 2026, 0b10_0000));
		assert_eq!(Statements::<Runtime>::get(sender, NOVEMBER).and_then(|statement| statement.evidence), Some(file));
	});
}

/// Sender and addressee know the letter, the salt and who the addressee is; the state holds a commitment.
#[test]
fn no_word_of_a_letter_is_in_the_state() {
	autumn(|| {
		let (text, salt) = (b"Dear Ms Kim, your tax for 2026 is 1,234,560 won.", [0xa7; 32]);
		let (hash, size) = (sp_io::hashing::sha2_256(text), u64::try_from(text.len()).unwrap());
		let commitment = commit(tags::MAILBOX_CONTENT, &(hash, size, MediaType::PlainText), &salt);
		let digest = DocumentDigest(sp_io::hashing::blake2_256(b"nonce and ciphertext"));
		let to = to_open();
		let content = Content::Sealed { commitment, digest, kib: 4 };
		let reference = b"N-1".to_vec().try_into().unwrap();
		let (class, proof) = (NoticeClass::Tax, Proof::Read);
		assert_ok!(does(TAX[0], Act::dispatch { reference, to, class, proof, content, term_days: 0, follows: None }));
		assert_ok!(arrive(POST[0], &[number(TAX[0], 1)]));
		assert_ok!(acknowledge(P1, number(TAX[0], 1)));
		next_block(1);
		let now = state();
		assert!(holds(&now, &commitment.0) && holds(&now, &digest.0), "the scan sees what is there");
		let identity = format!("identity of {P1}");
		for secret in [&text[..], &text[..12], &salt, &hash, identity.as_bytes()] {
			assert!(!holds(&now, secret));
		}
	});
}
