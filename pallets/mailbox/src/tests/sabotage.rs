//! Each clause of each invariant can fail: storage is broken by hand, and the check names the invariant.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::assert_ok;
use minwon_primitives::{BoxId, CivilDate, Follow, Holder, NoticeClass, NoticeId, OrgId, Seconds};
use sp_runtime::TryRuntimeError;

/// A box that does not exist.
const NO_BOX: BoxId = BoxId(9);

/// Takes the mailbox somewhere, breaks the state, and expects this invariant to be the first that does not hold.
#[track_caller]
fn breaks_after(number: &str, reach: fn(), sabotage: impl FnOnce()) {
	run_unchecked(|| {
		reach();
		assert_ok!(Mailbox::do_try_state());
		sabotage();
		match Mailbox::do_try_state() {
			Err(TryRuntimeError::Other(text)) => assert!(text.starts_with(&format!("{number}:")), "{text}"),
			other => panic!("{number} holds: {other:?}"),
		}
	});
}

#[track_caller]
fn breaks(number: &str, sabotage: impl FnOnce()) {
	breaks_after(number, to_arrived, sabotage);
}

fn change_leg(change: impl FnOnce(&mut PaperLeg)) {
	change_notice(N1, |notice| change(notice.paper.as_mut().unwrap()));
}

fn to_closed() {
	to_arrived();
	assert_ok!(Mailbox::close_box(signed(1), FIRST));
}

fn to_erased() {
	to_read();
	set(at(2037, 1, 1, 0, 0));
	assert_ok!(Mailbox::erase(signed(STRANGER), N1, Basis::RetentionEnded));
}

/// N-2 corrects N-1.
fn to_followed() {
	to_arrived();
	assert_ok!(dispatch(TAX_A, following("N-2", NoticeClass::Tax, N1, Follow::Correction)));
}

fn to_published() {
	to_returned();
	assert_ok!(Mailbox::publish_notice(signed(TAX_A), N1, gazette()));
}

/// November of the tax office is closed and not paid.
fn to_unpaid() {
	to_december();
	assert_ok!(send(TAX_A, "N-4", FIRST, NoticeClass::Tax));
}

fn to_organisation() {
	assert_ok!(open(HOSPITAL, Scope::Official, 0b1));
}

#[test]
fn i1_boxes_and_holders_biject() {
	breaks("I1", || BoxByHolder::<Test>::remove(person(1)));
	breaks("I1", || BoxByHolder::<Test>::insert(person(1), NO_BOX));
	breaks("I1", || BoxByHolder::<Test>::insert(person(2), FIRST));
	breaks("I1", || NextBoxId::<Test>::put(FIRST));
	breaks("I1", || change_box(FIRST, |mailbox| mailbox.closed_at = Some(Seconds(1))));
	breaks_after("I1", to_closed, || change_box(FIRST, |mailbox| mailbox.sealing_key = KEY));
	breaks_after("I1", to_closed, || change_box(FIRST, |mailbox| mailbox.closed_at = None));
	breaks_after("I1", to_closed, || BoxByHolder::<Test>::insert(person(1), FIRST));
	breaks_after("I1", to_closed, || {
		change_box(FIRST, |mailbox| {
			let delegate = Delegate { who: person(2), until: CivilDate(u32::MAX) };
			assert!(mailbox.delegates.try_push(delegate).is_ok());
		})
	});
}

#[test]
fn i2_what_waits_is_what_arrived() {
	breaks("I2", || Inbox::<Test>::remove(FIRST, N1));
	breaks("I2", || Inbox::<Test>::insert(FIRST, N2, ()));
	breaks("I2", || Inbox::<Test>::insert(NO_BOX, N1, ()));
	breaks("I2", || change_notice(N1, |notice| notice.stage = Stage::Sent));
	breaks("I2", || change_notice(N1, |notice| notice.to = Some(NO_BOX)));
	breaks_after("I2", to_disputed, || Inbox::<Test>::remove(FIRST, N1));
	breaks_after("I2", to_read, || Inbox::<Test>::insert(FIRST, N1, ()));
}

#[test]
fn i3_references_and_notices_biject() {
	let known = || Reference::Desk(reference("N-1"));
	let other = || Reference::Desk(reference("N-2"));
	breaks("I3", || References::<Test>::remove(org(TAX_A), known()));
	breaks("I3", || References::<Test>::insert(org(TAX_A), known(), N2));
	breaks("I3", || References::<Test>::insert(org(TAX_A), other(), N1));
	breaks("I3", || change_notice(N1, |notice| notice.reference = other()));
	breaks("I3", || change_notice(N1, |notice| notice.sender = OrgId(30)));
}

#[test]
fn i4_every_number_given_is_a_notice_or_a_tombstone() {
	let stone = || Tombstone {
		sender: org(TAX_A),
		class: NoticeClass::Tax,
		sent_day: CivilDate(1),
		erased_at: Seconds(1),
		basis: Basis::RetentionEnded,
		by: None,
	};
	breaks("I4", || change_books(org(TAX_A), |books| books.next_seq = 3));
	breaks("I4", || change_books(org(TAX_A), |books| books.next_seq = 1));
	breaks("I4", || Senders::<Test>::remove(org(TAX_A)));
	breaks("I4", || Tombstones::<Test>::insert(N1, stone()));
	breaks("I4", || Tombstones::<Test>::insert(N2, stone()));
	breaks("I4", || {
		change_books(org(TAX_A), |books| books.next_seq = 3);
		Tombstones::<Test>::insert(NoticeId(7), stone());
	});
	breaks_after("I4", to_erased, || Tombstones::<Test>::remove(N1));
	breaks_after("I4", to_erased, || {
		Tombstones::<Test>::insert(N1, Tombstone { sender: OrgId(30), ..stone() });
	});
}

#[test]
fn i5_letters_and_numbers_biject() {
	breaks_after("I5", to_paper, || PaperNumbers::<Test>::remove(NUMBER));
	breaks_after("I5", to_paper, || PaperNumbers::<Test>::insert(NUMBER, N2));
	breaks_after("I5", to_paper, || PaperNumbers::<Test>::insert(number(8), N1));
	breaks_after("I5", to_paper, || change_leg(|leg| leg.number = None));
	breaks_after("I5", to_paper, || change_leg(|leg| leg.number = Some(number(8))));
	breaks_after("I5", to_paper, || change_leg(|leg| leg.kind = PaperKind::Plain));
	breaks_after("I5", to_paper, || change_notice(N1, |notice| notice.class = NoticeClass::Guide));
	breaks_after("I5", to_paper, || {
		Inbox::<Test>::remove(FIRST, N1);
		change_notice(N1, |notice| notice.stage = Stage::Recalled);
	});
	breaks_after("I5", to_returned, || {
		PaperNumbers::<Test>::remove(NUMBER);
		change_leg(|leg| (leg.kind, leg.number) = (PaperKind::Plain, None));
	});
	breaks_after("I5", to_paper, || {
		let wrong = [0; 13];
		PaperNumbers::<Test>::remove(NUMBER);
		PaperNumbers::<Test>::insert(wrong, N1);
		change_leg(|leg| leg.number = Some(wrong));
	});
}

#[test]
fn i6_dates_fit_the_stage() {
	breaks_after("I6", to_sent, || change_notice(N1, |notice| notice.arrived_at = Some(notice.sent_at)));
	breaks("I6", || change_notice(N1, |notice| notice.arrived_at = None));
	breaks("I6", || change_notice(N1, |notice| notice.arrived_at = Some(before(notice.sent_at))));
	breaks("I6", || change_notice(N1, |notice| notice.read_at = Some(before(at(2026, 11, 2, 10, 0)))));
	breaks("I6", || {
		change_notice(N1, |notice| (notice.read_at, notice.proof) = (notice.arrived_at, Proof::Arrived));
	});
	breaks("I6", || change_notice(N1, |notice| notice.published = Some((Seconds(1), gazette()))));
	breaks_after("I6", to_paper, || change_notice(N1, |notice| notice.published = Some((Seconds(1), gazette()))));
	breaks_after("I6", to_read, || change_notice(N1, |notice| notice.read_at = None));
	breaks_after("I6", to_read, || change_notice(N1, |notice| notice.to = None));
	breaks_after("I6", to_read, || change_notice(N1, |notice| notice.proof = Proof::Sent));
	breaks_after("I6", to_read, || change_notice(N1, |notice| notice.stage = Stage::Void));
	breaks_after("I6", to_sent, || change_notice(N1, |notice| notice.stage = Stage::Refused { at: Seconds(1) }));
	breaks_after("I6", to_sent, || change_notice(N1, |notice| notice.read_at = Some(notice.sent_at)));
	breaks_after("I6", to_disputed, || change_notice(N1, |notice| notice.objected = Objected::No));
	breaks_after("I6", to_published, || change_leg(|leg| leg.outcome = PaperOutcome::Open));
}

#[test]
fn i7_unpaid_months_are_the_statements_without_payment() {
	let sender = org(TAX_A);
	let change = move |change: fn(&mut Statement)| {
		Statements::<Test>::mutate(sender, Month(322), |statement| change(statement.as_mut().unwrap()));
	};
	breaks_after("I7", to_unpaid, move || change(|statement| statement.settled = Some((Seconds(1), 1))));
	breaks_after("I7", to_unpaid, move || change(|statement| statement.meter = Meter::default()));
	breaks_after("I7", to_unpaid, move || Statements::<Test>::remove(sender, Month(322)));
	breaks_after("I7", to_unpaid, move || change_books(sender, |books| books.unpaid.clear()));
	breaks_after("I7", to_unpaid, move || change_books(sender, |books| books.month = Month(322)));
	breaks_after("I7", to_unpaid, move || {
		let statement = Statements::<Test>::get(sender, Month(322)).unwrap();
		Statements::<Test>::insert(sender, Month(321), statement);
		change_books(sender, |books| assert!(books.unpaid.try_push(Month(321)).is_ok()));
		// not ascending
	});
	breaks_after("I7", to_unpaid, || {
		let settled = Some((Seconds(1), 1));
		let meter = Meter { dispatched: 1, ..Meter::default() };
		Statements::<Test>::insert(OrgId(77), Month(322), Statement { settled, ..Statement::new(meter) });
	});
}

#[test]
fn i8_neighbours_name_one_another() {
	breaks_after("I8", to_followed, || change_notice(N1, |notice| notice.next = None));
	breaks_after("I8", to_followed, || change_notice(N2, |notice| notice.previous = None));
	breaks_after("I8", to_followed, || change_notice(N1, |notice| notice.next = Some(N3)));
	breaks_after("I8", to_followed, || change_notice(N2, |notice| notice.previous = Some(N2)));
	breaks("I8", || change_notice(N1, |notice| notice.next = Some(N2)));
	breaks("I8", || change_notice(N1, |notice| notice.previous = Some(N2)));
}

#[test]
fn i9_holders_scopes_and_delegates() {
	breaks_after("I9", to_organisation, || change_box(FIRST, |mailbox| mailbox.scope = Scope::One(org(TAX_A))));
	let delegates = |all: &[Holder]| -> Delegates {
		let delegate = |who: &Holder| Delegate { who: *who, until: CivilDate(u32::MAX) };
		all.iter().map(delegate).collect::<Vec<_>>().try_into().unwrap()
	};
	breaks("I9", || change_box(FIRST, |mailbox| mailbox.delegates = delegates(&[person(1)])));
	breaks("I9", || change_box(FIRST, |mailbox| mailbox.delegates = delegates(&[person(2), person(2)])));
}

#[test]
fn i10_tables_ascend_and_none_is_empty() {
	breaks("I10", || Regimes::<Test>::remove(NoticeClass::Private));
	breaks("I10", Tariffs::<Test>::kill);
	breaks("I10", TermsTable::<Test>::kill);
	breaks("I10", || Tariffs::<Test>::mutate(|table| table.try_push(Tariff::default()).unwrap()));
	breaks("I10", || TermsTable::<Test>::mutate(|table| table.try_push(Terms::default()).unwrap()));
	breaks("I10", || Regimes::<Test>::mutate(NoticeClass::Tax, |table| table.try_push(REGIMES[2]).unwrap()));
	breaks("I10", || Regimes::<Test>::mutate(NoticeClass::Tax, |table| table[0].effect = Effect::None));
	breaks("I10", || Regimes::<Test>::mutate(NoticeClass::Guide, |table| table[0].effect = Effect::OnArrival));
	breaks("I10", || Regimes::<Test>::mutate(NoticeClass::Judicial, |table| table[0].paper_days = 1));
	breaks("I10", || TermsTable::<Test>::mutate(|table| table[0].decision_days = 2));
}
