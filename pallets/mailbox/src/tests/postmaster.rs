//! What other pilots reach by trait: here a refusal must leave nothing written by itself.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, weights::Weight};
use minwon_primitives::{
	BoxId, Channel, Follow, Holder, NoticeClass, NoticeDraft, NoticeId, OrgId, Posted, RecallReason, ServedBy, Service,
};
use minwon_support::Postmaster;
use sp_runtime::DispatchError;

fn draft(part: u64, to: Option<Holder>, class: NoticeClass) -> NoticeDraft {
	NoticeDraft { record: record(1), step: 2, part, to, class, term_days: 30, follows: None }
}

fn post(clerk: u64, draft: NoticeDraft) -> Result<Option<Posted>, DispatchError> {
	<Mailbox as Postmaster<u64>>::post(org(HOSPITAL), &clerk, draft)
}

fn reachable(to: &Holder, class: NoticeClass) -> Channel {
	<Mailbox as Postmaster<u64>>::reachable(to, org(HOSPITAL), class)
}

fn posted(seq: u64, channel: Channel) -> Option<Posted> {
	Some(Posted { id: notice_of(HOSPITAL, seq), channel })
}

#[test]
fn post_keeps_record_clerk_and_proof() {
	run(|| {
		let to_post = draft(7, None, NoticeClass::Disposition);
		assert_eq!(post(HOSPITAL, to_post), Ok(posted(1, Channel::Paper)));
		let found = notice(notice_of(HOSPITAL, 1));
		assert_eq!((found.sender, found.office, found.to), (org(HOSPITAL), Some(office(HOSPITAL)), None));
		assert_eq!((found.proof, found.content, found.term_days), (Proof::Read, Content::Record(record(1)), 30));
		assert_eq!(found.reference, Reference::Pilot { record: record(1), step: 2, part: 7 });
		assert_eq!(books(HOSPITAL).meter, Meter { dispatched: 1, ..Meter::default() });
		// A citizen, or anyone who closes a term: no office.
		assert_eq!(post(1, draft(8, None, NoticeClass::Disposition)), Ok(posted(2, Channel::Paper)));
		assert_eq!(notice(notice_of(HOSPITAL, 2)).office, None);
	});
}

#[test]
fn post_goes_to_the_box_of_the_very_holder() {
	run(|| {
		assert_ok!(open(1, Scope::One(org(HOSPITAL)), 0b10));
		assert_ok!(open(2, Scope::One(org(TAX_A)), 0b10));
		assert_ok!(open(3, Scope::Official, 0b10));
		appoint(COMPANY, &[minwon_primitives::Role::MailReader]);
		assert_ok!(open(COMPANY, Scope::Official, 0b10));
		let table = [
			(Some(person(1)), NoticeClass::Disposition, Channel::Electronic, Some(BoxId(1))),
			(Some(person(2)), NoticeClass::Disposition, Channel::Paper, None), // for another sender
			(Some(person(3)), NoticeClass::Disposition, Channel::Electronic, Some(BoxId(3))), // no role needed
			(Some(organisation(COMPANY)), NoticeClass::Disposition, Channel::Electronic, Some(BoxId(4))),
			(Some(person(1)), NoticeClass::Tax, Channel::Paper, None), // no consent
			(Some(person(1)), NoticeClass::Safety, Channel::Electronic, Some(BoxId(1))),
			(Some(person(1)), NoticeClass::Private, Channel::Paper, None), // routed like an official one
			(Some(person(9)), NoticeClass::Private, Channel::Paper, None),
			(None, NoticeClass::Private, Channel::Paper, None),
		];
		for (seq, (to, class, channel, found)) in (1u64..).zip(table) {
			if let Some(holder) = to {
				assert_eq!(reachable(&holder, class), channel, "{to:?} {class:?}");
			}
			assert_eq!(post(STRANGER, draft(seq, to, class)), Ok(posted(seq, channel)), "{to:?} {class:?}");
			assert_eq!(notice(notice_of(HOSPITAL, seq)).to, found);
		}
	});
}

#[test]
fn post_names_what_stops_it() {
	run(|| {
		let good = || draft(1, None, NoticeClass::Disposition);
		assert_noop!(post(HOSPITAL, draft(1, None, NoticeClass::Guide)), Error::<Test>::BadClass);
		for pilot in [49, 70] {
			let record = minwon_primitives::RecordRef { pilot, ..record(1) };
			assert_noop!(post(HOSPITAL, NoticeDraft { record, ..good() }), Error::<Test>::BadContent);
		}
		assert_noop!(post(HOSPITAL, NoticeDraft { term_days: 3_651, ..good() }), Error::<Test>::BadTerm);
		let follows = Some((notice_of(HOSPITAL, 1), Follow::Correction));
		assert_noop!(post(HOSPITAL, NoticeDraft { follows, ..good() }), Error::<Test>::NotFound);
		assert_ok!(post(HOSPITAL, good()));
		assert_noop!(post(HOSPITAL, good()), Error::<Test>::AlreadyExists);
		assert_noop!(post(HOSPITAL, draft(1, None, NoticeClass::Guide)), Error::<Test>::AlreadyExists);
		assert_ok!(post(HOSPITAL, draft(2, None, NoticeClass::Disposition)));
		assert_ok!(post(HOSPITAL, NoticeDraft { step: 3, ..good() }));
		let next = |part, class, how| {
			let follows = Some((notice_of(HOSPITAL, 1), how));
			post(HOSPITAL, NoticeDraft { follows, ..draft(part, None, class) })
		};
		assert_noop!(next(4, NoticeClass::Tax, Follow::Correction), Error::<Test>::BadClass);
		assert_noop!(next(4, NoticeClass::Disposition, Follow::Redelivery), Error::<Test>::NotOpen);
		assert_ok!(next(4, NoticeClass::Disposition, Follow::Correction));
		assert_noop!(next(5, NoticeClass::Disposition, Follow::Correction), Error::<Test>::AlreadyCorrected);
		let foreign = NoticeDraft { follows: Some((N1, Follow::Correction)), ..draft(6, None, NoticeClass::Tax) };
		assert_ok!(dispatch(TAX_A, letter("N-1", Recipient::Paper, NoticeClass::Tax)));
		assert_noop!(post(HOSPITAL, foreign), Error::<Test>::NotYours);
	});
	run_unchecked(|| {
		assert_ok!(post(HOSPITAL, draft(1, None, NoticeClass::Disposition)));
		change_books(org(HOSPITAL), |books| books.next_seq = u32::MAX);
		assert_noop!(post(HOSPITAL, draft(2, None, NoticeClass::Disposition)), Error::<Test>::TooMany);
	});
}

#[test]
fn arrears_and_quotas_do_not_stop_a_pilot() {
	run(|| {
		assert_ok!(post(HOSPITAL, draft(1, None, NoticeClass::Private)));
		change_books(org(HOSPITAL), |books| books.voluntary_today = 100_000);
		assert_ok!(post(HOSPITAL, draft(2, None, NoticeClass::Private)));
		assert_eq!(books(HOSPITAL).voluntary_today, 100_000);
		set(at(2026, 12, 22, 9, 0));
		assert_ok!(post(HOSPITAL, draft(3, None, NoticeClass::Private)));
		assert_eq!(books(HOSPITAL).unpaid.to_vec(), [Month(322)]);
	});
}

#[test]
fn a_pilot_asks_for_service_and_answers() {
	run(|| {
		to_sent();
		let ask = |id| <Mailbox as Postmaster<u64>>::service(id);
		let last = |id| <Mailbox as Postmaster<u64>>::answer_by(id);
		assert_eq!((ask(N1), last(N1)), (pending(None), None));
		set(at(2026, 11, 2, 10, 0));
		assert_ok!(arrive(POST_A, &[N1]));
		assert_eq!((ask(N1), last(N1)), (served(1_793_581_200, ServedBy::Arrival), Some(date(2027, 2, 1))));
		assert_eq!((ask(N2), last(N2)), (Service::None, None));
		set(at(2037, 1, 1, 0, 0));
		assert_ok!(Mailbox::erase(signed(STRANGER), N1, Basis::RetentionEnded));
		assert_eq!((ask(N1), last(N1)), (Service::None, None));
	});
}

#[test]
fn a_pilot_recalls_its_own() {
	run(|| {
		let recall =
			|sender: u64, id: NoticeId| <Mailbox as Postmaster<u64>>::recall(org(sender), id, RecallReason::Superseded);
		assert_ok!(post(1, draft(1, None, NoticeClass::Disposition)));
		let id = notice_of(HOSPITAL, 1);
		assert_noop!(recall(HOSPITAL, N1), Error::<Test>::NotFound);
		assert_noop!(recall(TAX_A, id), Error::<Test>::NotYours);
		assert_ok!(recall(HOSPITAL, id));
		let (org, reason, old) = (org(HOSPITAL), RecallReason::Superseded, Stage::Sent);
		System::assert_last_event(Event::NoticeRecalled { office: None, org, id, reason, old }.into());
		assert_noop!(recall(HOSPITAL, id), Error::<Test>::NotOpen);
	});
	run(|| {
		to_arrived();
		let recalled = <Mailbox as Postmaster<u64>>::recall(org(TAX_A), N1, RecallReason::Withdrawn);
		assert_noop!(recalled, Error::<Test>::AlreadyServed);
	});
}

#[test]
fn without_a_mailbox_everything_is_served_off_chain() {
	let post = <() as Postmaster<u64>>::post(OrgId(80), &1, draft(1, None, NoticeClass::Tax));
	assert_eq!(post, Ok(None));
	assert_eq!(<() as Postmaster<u64>>::service(N1), Service::None);
	assert_eq!(<() as Postmaster<u64>>::answer_by(N1), None);
	assert_eq!(<() as Postmaster<u64>>::recall(OrgId(80), N1, RecallReason::Withdrawn), Ok(()));
	assert_eq!(<() as Postmaster<u64>>::reachable(&person(1), OrgId(80), NoticeClass::Tax), Channel::Paper);
	assert_eq!(<() as Postmaster<u64>>::post_weight(), Weight::zero());
}

#[test]
fn posting_and_asking_are_weighed() {
	assert_eq!(<Mailbox as Postmaster<u64>>::post_weight(), <() as WeightInfo>::post());
	assert_eq!(<Mailbox as Postmaster<u64>>::ask_weight(), <() as WeightInfo>::ask());
}
