use super::journey::*;
use crate::{actions::Letter, mock::*, rules::testing, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{BoxId, Commitment, DocumentDigest, NoticeClass, OrgId, PersonId, Role};
use sp_runtime::DispatchError::BadOrigin;

fn sealed(kib: u16) -> Content {
	Content::Sealed { commitment: Commitment([1; 32]), digest: DocumentDigest([2; 32]), kib }
}

fn guide(text: &str) -> Letter {
	Letter { proof: Proof::Arrived, ..letter(text, Recipient::Box(FIRST), NoticeClass::Guide) }
}

#[test]
fn dispatch_keeps_and_tells_the_whole_notice() {
	run(|| {
		to_sent();
		assert_eq!(notice(N1), testing::notice());
		assert_eq!(References::<Test>::get(org(TAX_A), testing::notice().reference), Some(N1));
		let meter = Meter { dispatched: 1, ..Meter::default() };
		let day = date(2026, 11, 2);
		let month = Month(322);
		let expected = Sender { next_seq: 2, day, voluntary_today: 0, month, meter, unpaid: Unpaid::new() };
		assert_eq!(books(TAX_A), expected);
		assert_eq!(Inbox::<Test>::iter_keys().count(), 0);
		let told = Event::NoticeDispatched {
			office: Some(office(TAX_A)),
			org: org(TAX_A),
			id: N1,
			reference: Reference::Desk(reference("N-1")),
			to: Recipient::Box(FIRST),
			mailbox: Some(FIRST),
			class: NoticeClass::Tax,
			proof: Proof::Read,
			content: testing::content(),
			term_days: 90,
			paper_days: 7,
			previous: None,
			follow: None,
			at: at(2026, 11, 2, 9, 30),
		};
		System::assert_last_event(told.into());
	});
}

#[test]
fn dispatch_asks_the_role_of_the_class() {
	run(|| {
		to_open();
		for who in others(&[TAX_A, TAX_B, COURT_A, COURT_B]) {
			assert_noop!(send(who, "N-1", FIRST, NoticeClass::Tax), BadOrigin);
		}
		for who in others(&[TAX_A, TAX_B, COURT_A, COURT_B, COMPANY]) {
			assert_noop!(dispatch(who, guide("G-1")), BadOrigin);
			assert_noop!(send(who, "P-1", FIRST, NoticeClass::Private), BadOrigin);
		}
	});
}

#[test]
fn dispatch_names_what_is_wrong_on_its_face() {
	run(|| {
		to_open();
		let tax = || letter("N-1", Recipient::Box(FIRST), NoticeClass::Tax);
		let with = |change: fn(&mut Letter)| {
			let mut letter = tax();
			change(&mut letter);
			dispatch(TAX_A, letter)
		};
		assert_noop!(with(|letter| letter.reference = reference("")), Error::<Test>::BadReference);
		for kib in [0, 3, 60, 16_385] {
			assert_noop!(dispatch(TAX_A, Letter { content: sealed(kib), ..tax() }), Error::<Test>::BadContent);
		}
		for pilot in [49, 70] {
			let content = Content::Record(minwon_primitives::RecordRef { pilot, ..record(1) });
			assert_noop!(dispatch(TAX_A, Letter { content, ..tax() }), Error::<Test>::BadContent);
		}
		assert_noop!(with(|letter| letter.term_days = 3_651), Error::<Test>::BadTerm);
		assert_noop!(dispatch(TAX_A, Letter { term_days: 1, ..guide("G-1") }), Error::<Test>::NoEffect);
		assert_noop!(dispatch(TAX_A, Letter { term_days: 3_651, ..guide("G-1") }), Error::<Test>::BadTerm);
		for proof in [Proof::Sent, Proof::Arrived] {
			assert_noop!(dispatch(TAX_A, Letter { proof, ..tax() }), Error::<Test>::ProofTooLow);
		}
		assert_ok!(with(|letter| (letter.term_days, letter.content) = (3_650, sealed(16_384))));
		assert_noop!(dispatch(TAX_A, tax()), Error::<Test>::AlreadyExists);
		// The first guard speaks.
		assert_noop!(with(|letter| letter.content = sealed(0)), Error::<Test>::AlreadyExists);
		assert_eq!(books(TAX_A).next_seq, 2);
	});
}

#[test]
fn references_are_unique_per_sender() {
	run(|| {
		let court = letter("N-1", Recipient::Paper, NoticeClass::Judicial);
		assert_ok!(dispatch(TAX_A, letter("N-1", Recipient::Paper, NoticeClass::Tax)));
		assert_noop!(dispatch(TAX_B, letter("N-1", Recipient::Paper, NoticeClass::Tax)), Error::<Test>::AlreadyExists);
		assert_ok!(dispatch(COURT_A, court));
	});
}

#[test]
fn numbers_end() {
	run_unchecked(|| {
		to_sent();
		change_books(org(TAX_A), |books| books.next_seq = u32::MAX);
		assert_noop!(send(TAX_A, "N-2", FIRST, NoticeClass::Tax), Error::<Test>::TooMany);
		change_books(org(TAX_A), |books| books.next_seq = u32::MAX - 1);
		assert_ok!(send(TAX_A, "N-2", FIRST, NoticeClass::Tax));
		assert!(Notices::<Test>::contains_key(notice_of(TAX_A, u64::from(u32::MAX) - 1)));
	});
}

#[test]
fn an_official_notice_without_a_box_goes_on_paper() {
	run(|| {
		to_open();
		assert_ok!(open(HOSPITAL, Scope::Official, 0b100));
		let table = [
			(Recipient::Person(PersonId(1)), NoticeClass::Tax, Some(FIRST)),
			(Recipient::Box(FIRST), NoticeClass::Judicial, None), // no consent
			(Recipient::Person(PersonId(1)), NoticeClass::Safety, Some(FIRST)), // none needed
			(Recipient::Person(PersonId(9)), NoticeClass::Tax, None),
			(Recipient::Organisation(org(HOSPITAL)), NoticeClass::Tax, Some(BoxId(2))),
			(Recipient::Organisation(org(COMPANY)), NoticeClass::Tax, None),
			(Recipient::Paper, NoticeClass::Tax, None),
		];
		for (seq, (to, class, expected)) in (1u64..).zip(table) {
			assert_ok!(dispatch(TAX_A, letter(&format!("N-{seq}"), to, class)));
			assert_eq!(notice(notice_of(TAX_A, seq)).to, expected, "{to:?} {class:?}");
		}
		// A box for another sender: by its number refused, by its holder on paper.
		assert_noop!(send(COURT_A, "C-1", FIRST, NoticeClass::Tax), Error::<Test>::NotYourBox);
		assert_noop!(send(COURT_A, "C-1", BoxId(9), NoticeClass::Tax), Error::<Test>::NotFound);
		assert_ok!(dispatch(COURT_A, letter("C-1", Recipient::Person(PersonId(1)), NoticeClass::Tax)));
		assert_eq!(notice(notice_of(COURT_A, 1)).to, None);
		assert_ok!(Mailbox::close_box(signed(1), FIRST));
		assert_ok!(send(TAX_A, "N-8", FIRST, NoticeClass::Tax));
		assert_eq!(notice(notice_of(TAX_A, 8)).to, None);
	});
}

#[test]
fn a_voluntary_notice_wants_consent() {
	run(|| {
		assert_ok!(open(4, Scope::One(org(COMPANY)), 0b1));
		assert_ok!(open(HOSPITAL, Scope::Official, 0b1));
		let to = |to| dispatch(COMPANY, Letter { to, ..guide("G-1") });
		assert_noop!(to(Recipient::Box(BoxId(9))), Error::<Test>::NotFound);
		// Scope Official is not for a company.
		assert_noop!(to(Recipient::Box(BoxId(2))), Error::<Test>::NotYourBox);
		assert_noop!(to(Recipient::Organisation(org(HOSPITAL))), Error::<Test>::NoConsent);
		assert_noop!(to(Recipient::Person(PersonId(9))), Error::<Test>::NoConsent);
		assert_noop!(to(Recipient::Paper), Error::<Test>::NoConsent);
		let private = letter("P-1", Recipient::Box(FIRST), NoticeClass::Private);
		assert_noop!(dispatch(COMPANY, private), Error::<Test>::NoConsent);
		change_box(FIRST, |mailbox| mailbox.streak = 3);
		assert_noop!(to(Recipient::Box(FIRST)), Error::<Test>::BoxDormant);
		change_box(FIRST, |mailbox| mailbox.streak = 2);
		assert_ok!(to(Recipient::Person(PersonId(4))));
		// An agency writes guides to the same box of an organisation.
		assert_ok!(dispatch(TAX_A, Letter { to: Recipient::Box(BoxId(2)), ..guide("G-2") }));
	});
}

#[test]
fn a_company_entitled_to_send_every_class_reaches_the_official_scope() {
	run(|| {
		assert_ok!(open(HOSPITAL, Scope::Official, 0b1));
		minwon_testkit::Roles::entitle(40, &[Role::OfficialMailSender]);
		assert_ok!(dispatch(COMPANY, guide("G-1")));
	});
}

#[test]
fn voluntary_notices_have_a_daily_limit() {
	run(|| {
		assert_ok!(open(4, Scope::One(org(COMPANY)), 0b1));
		assert_ok!(dispatch(COMPANY, guide("G-1")));
		assert_eq!(books(COMPANY).voluntary_today, 1);
		change_books(org(COMPANY), |books| books.voluntary_today = 100_000);
		assert_noop!(dispatch(COMPANY, guide("G-2")), Error::<Test>::TooMany);
		change_books(org(COMPANY), |books| books.voluntary_today = 99_999);
		assert_ok!(dispatch(COMPANY, guide("G-2")));
		assert_noop!(dispatch(COMPANY, guide("G-3")), Error::<Test>::TooMany);
		set(at(2026, 11, 3, 0, 0));
		assert_ok!(dispatch(COMPANY, guide("G-3")));
		assert_eq!((books(COMPANY).day, books(COMPANY).voluntary_today), (date(2026, 11, 3), 1));
	});
}

#[test]
fn official_notices_have_no_limit() {
	run(|| {
		to_sent();
		let day = date(2026, 11, 2);
		change_books(OrgId(20), |books| (books.day, books.voluntary_today) = (day, 100_000));
		assert_ok!(send(TAX_A, "N-2", FIRST, NoticeClass::Tax));
		assert_noop!(dispatch(TAX_A, guide("G-1")), Error::<Test>::TooMany);
	});
}

#[test]
fn a_box_shortens_the_days_before_paper() {
	run(|| {
		assert_ok!(Mailbox::open_box(signed(1), Scope::One(org(TAX_A)), 0b110, KEY, org(POST_A), 3));
		assert_ok!(send(TAX_A, "N-1", FIRST, NoticeClass::Tax));
		assert_eq!(notice(N1).paper_days, 3);
		assert_ok!(Mailbox::set_box(signed(1), FIRST, 0b110, KEY, org(POST_A), 30));
		assert_ok!(send(TAX_A, "N-2", FIRST, NoticeClass::Tax));
		assert_eq!(notice(N2).paper_days, 7);
	});
}
