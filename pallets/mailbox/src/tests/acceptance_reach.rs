//! Scenarios A7, A9 and A10: consent and roles, trait and erasure, an adversary.

use super::journey::*;
use crate::{actions::Letter, mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{
	Channel, Commitment, DocumentDigest, HashAlg, Holder, NoticeClass, NoticeDraft, Posted, Role, Root, Tree,
};
use minwon_support::Postmaster;
use sp_runtime::DispatchError::{self, BadOrigin};

#[test]
fn a7_consent_and_roles() {
	run(|| {
		to_open();
		assert_noop!(send(COMPANY, "P-1", FIRST, NoticeClass::Private), Error::<Test>::NotYourBox);
		assert_noop!(send(COMPANY, "P-1", FIRST, NoticeClass::Tax), BadOrigin);
		let second = minwon_primitives::BoxId(2);
		assert_ok!(open(4, Scope::One(org(COMPANY)), 0b1));
		assert_noop!(send(COMPANY, "P-1", second, NoticeClass::Private), Error::<Test>::NoConsent);
		let guide = letter("G-1", Recipient::Box(second), NoticeClass::Guide);
		assert_ok!(dispatch(COMPANY, Letter { proof: Proof::Arrived, ..guide }));
		let id = notice_of(COMPANY, 1);
		assert_ok!(arrive(POST_A, &[id]));
		assert_noop!(Mailbox::acknowledge(signed(4), id), Error::<Test>::NoReadProof);
		assert_ok!(object(4, id, Ground::Unwanted));
		assert_eq!(Mailbox::status(id), Some(Status::Refused));
		let until = Some(date(2026, 12, 1));
		let delegate = Mailbox::set_delegate(signed(4), second, organisation(COMPANY), until);
		assert_noop!(delegate, Error::<Test>::SenderCannotRead);
		assert_noop!(open(4, Scope::One(org(COMPANY)), 0b1), Error::<Test>::AlreadyExists);
		assert_ok!(Mailbox::close_box(signed(4), second));
		assert_ok!(open(4, Scope::One(org(COMPANY)), 0b1));
		let judicial = letter("C-1", Recipient::Paper, NoticeClass::Judicial);
		assert_noop!(dispatch(COURT_A, Letter { proof: Proof::Arrived, ..judicial }), Error::<Test>::ProofTooLow);
		assert_ok!(send(TAX_A, "N-1", FIRST, NoticeClass::Tax));
		assert_noop!(send(TAX_A, "N-1", FIRST, NoticeClass::Tax), Error::<Test>::AlreadyExists);
		assert_eq!(books(TAX_A).next_seq, 2);
		let content = Content::Sealed { commitment: Commitment([1; 32]), digest: DocumentDigest([2; 32]), kib: 60 };
		let tax = letter("N-2", Recipient::Box(FIRST), NoticeClass::Tax);
		assert_noop!(dispatch(TAX_A, Letter { content, ..tax }), Error::<Test>::BadContent);
	});
}

fn post(clerk: u64, part: u64, to: Option<Holder>, class: NoticeClass) -> Result<Option<Posted>, DispatchError> {
	let draft = NoticeDraft { record: record(1), step: 0, part, to, class, term_days: 0, follows: None };
	<Mailbox as Postmaster<u64>>::post(org(HOSPITAL), &clerk, draft)
}

#[test]
fn a9_trait() {
	run(|| {
		// A citizen's call posts for the hospital.
		let to = Some(organisation(COMPANY));
		let id = notice_of(HOSPITAL, 1);
		let posted = Ok(Some(Posted { id, channel: Channel::Paper }));
		assert_eq!(post(1, 0, to, NoticeClass::Disposition), posted);
		assert_eq!(notice(id).office, None);
		assert_noop!(post(1, 0, to, NoticeClass::Disposition), Error::<Test>::AlreadyExists);
		assert_ok!(post(1, 1, to, NoticeClass::Disposition));
		assert_noop!(post(1, 2, to, NoticeClass::Guide), Error::<Test>::BadClass);
		set(at(2026, 12, 1, 9, 0));
		assert_ok!(Mailbox::settle_postage(signed(HOSPITAL), Month(322)));
		assert_eq!((won(HOSPITAL), won(POST_A)), (10_000 - 100, 100));
	});
}

#[test]
fn a9_erasure() {
	run(|| {
		to_read();
		assert_noop!(Mailbox::erase(signed(1), N1, Basis::HolderRequest), Error::<Test>::MustBeKept);
		Frozen::set(Some((org(TAX_A), None, 2026)));
		set(before(at(2037, 1, 1, 0, 0)));
		assert_noop!(Mailbox::erase(signed(STRANGER), N1, Basis::RetentionEnded), Error::<Test>::TooEarly);
		set(at(2037, 1, 1, 0, 0));
		assert_noop!(Mailbox::erase(signed(STRANGER), N1, Basis::RetentionEnded), Error::<Test>::OnHold);
		Frozen::set(None);
		assert_ok!(Mailbox::erase(signed(STRANGER), N1, Basis::RetentionEnded));
	});
	run(|| {
		let id = to_guide();
		assert_ok!(object(4, id, Ground::Unwanted));
		set(at(2026, 12, 1, 9, 0));
		let before = Mailbox::statement(org(COMPANY), Month(322));
		assert_ok!(Mailbox::erase(signed(4), id, Basis::HolderRequest));
		assert_eq!(Tombstones::<Test>::get(id).map(|stone| stone.by), Some(None));
		assert!(before.is_some());
		assert_eq!(Mailbox::statement(org(COMPANY), Month(322)), before);
	});
}

#[test]
fn a10_adversary() {
	run(|| {
		// The holder of an Official-scope box makes the tax office its delegate.
		assert_ok!(open(2, Scope::Official, 0b100));
		let until = Some(date(2026, 12, 1));
		assert_ok!(Mailbox::set_delegate(signed(2), FIRST, organisation(TAX_A), until));
		appoint(TAX_B, &[Role::OfficialMailSender, Role::MailReader]);
		assert_ok!(send(TAX_A, "N-1", FIRST, NoticeClass::Tax));
		assert_ok!(arrive(POST_A, &[N1]));
		assert_noop!(Mailbox::acknowledge(signed(TAX_B), N1), Error::<Test>::SenderCannotRead);
		// It does read what the court sent.
		assert_ok!(send(COURT_A, "C-1", FIRST, NoticeClass::Tax));
		assert_ok!(arrive(POST_A, &[notice_of(COURT_A, 1)]));
		assert_ok!(Mailbox::acknowledge(signed(TAX_B), notice_of(COURT_A, 1)));
	});
	run(|| {
		appoint(POST_A, &[Role::MailCarrier, Role::OfficialMailSender]);
		assert_ok!(open(2, Scope::Official, 0b100));
		assert_ok!(send(POST_A, "N-1", FIRST, NoticeClass::Tax));
		assert_noop!(arrive(POST_A, &[notice_of(POST_A, 1)]), Error::<Test>::SameOffice);
	});
	run(|| {
		to_arrived();
		assert_noop!(Mailbox::acknowledge(signed(5), N1), Error::<Test>::NotYourBox);
	});
	run(|| {
		to_december();
		let archive = |leaves| {
			let tree = Tree { alg: HashAlg::Blake2b256, root: Root([5; 32]), leaves };
			Mailbox::archive_month(signed(POST_A), org(TAX_A), Month(322), tree)
		};
		assert_noop!(archive(2), Error::<Test>::CountMismatch);
		assert_ok!(archive(3));
		assert_noop!(archive(3), Error::<Test>::AlreadyExists);
	});
}
