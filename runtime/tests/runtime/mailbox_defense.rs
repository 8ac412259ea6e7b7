//! The notices of a defence case: of the result, of a debrief, of a dismissed objection and of the end. Two of three bidders have a box.

use crate::{chain::*, defense_fixture as case1, mailbox_fixture::*};
use frame_support::assert_ok;
use minwon_primitives::{BoxId, NoticeClass, OfficeId, RecordRef, Role, ServedBy};
use minwon_runtime::*;

const READERS: [&str; 2] = ["//firma//reader", "//firmb//reader"];

/// Notice `seq` of the agency tells a bid of the first result of this act: whose it is, what it says, where it goes.
fn is_told(seq: u64, step: u8, bid: u64, office: Option<OfficeId>) {
	let record = RecordRef { pilot: 50, kind: pallet_defense_proposals::CASE_KIND, id: 1 };
	let told = notice(number(case1::PROGRAM, seq));
	assert_eq!((told.sender, told.office), (org(case1::PROGRAM), office));
	assert_eq!(told.to, [Some(BoxId(1)), Some(BoxId(2)), None][usize::try_from(bid).unwrap()]);
	assert_eq!((told.class, told.proof, told.term_days), (NoticeClass::Disposition, Proof::Read, 0));
	assert_eq!((told.content, told.previous), (Content::Record(record), None));
	assert_eq!(told.reference, Reference::Pilot { record, step, part: 256 + bid });
}

/// Firms A and B open boxes for dispositions.
fn to_boxes() {
	for (reader, manager) in READERS.into_iter().zip(["//firma//manager", "//firmb//manager"]) {
		appoint(manager, reader, &[Role::MailReader]);
		assert_ok!(open(reader, Scope::Official, 0b10));
	}
	appoint("//dapa//manager", "//dapa//mail", &[Role::MailReader]);
}

/// A citizen publishes the result, so that no office stands on its notices.
#[test]
fn a_defence_case_gives_notice_through_the_mailbox() {
	run(|| {
		enrol(P1);
		to_boxes();
		let plan = case1::Plan::new();
		plan.to_pricing(5);
		for bid in 0..plan.offers.len() {
			assert_ok!(plan.open_price(bid));
		}
		jump(at(2027, 2, 4, 15, 0));
		assert_ok!(case1::does(P1, case1::Act::tally { case: case1::CASE }));
		let ids = [1, 2, 3].map(|seq| number(case1::PROGRAM, seq));
		assert_eq!(case1::result(1).notices.to_vec(), ids.map(Some));
		for bid in 0..3 {
			is_told(1 + bid, 1, bid, None);
		}
		assert_ok!(arrive(POST[0], &ids[..2]));
		assert_eq!(Mailbox::service_of(ids[0]), served(now().0, ServedBy::Arrival));
		assert_ok!(acknowledge(READERS[0], ids[0]));
		assert_eq!(acknowledge(READERS[0], ids[1]), no(Fault::NotYourBox));
		// The third has none: the postman goes.
		assert_eq!(Mailbox::service_of(ids[2]), pending(None));
		assert_ok!(start(POST[0], ids[2], Some(NUMBER)));
		jump(at(2027, 2, 5, 9, 0));
		assert_ok!(case1::contest(2, case1::Step::AskDebrief));
		jump(at(2027, 2, 8, 11, 0));
		assert_ok!(deliver(POST[1], ids[2], now(), ReceivedBy::Employee));
		assert_eq!(Mailbox::service_of(ids[2]), served(now().0, ServedBy::Paper));

		// It alone is told of its debrief and that its objection is dismissed; all are told of the end.
		jump(at(2027, 2, 12, 10, 0));
		assert_ok!(case1::hold(2));
		is_told(4, 4, 2, Some(office(case1::PROGRAM)));
		jump(at(2027, 2, 15, 10, 0));
		assert_ok!(case1::contest(2, case1::object()));
		jump(at(2027, 2, 22, 10, 0));
		assert_ok!(case1::rule(1, Some(2), case1::Ruling::Dismiss));
		is_told(5, 2, 2, Some(office(case1::VERIFIER)));
		let first = usize::from(case1::ranking(1)[0]);
		assert_ok!(case1::conclude(first, case1::agreed(38_000_000_000)));
		for bid in 0..3 {
			is_told(6 + bid, 3, bid, Some(office(case1::PROGRAM)));
		}

		// The agency owes the postage of its case: 8 x 50 + 2 x 30 + 20 + 2,920.
		jump(at(2027, 3, 2, 9, 0));
		let (payer, post) = (won(case1::PROGRAM), won(POST[0]));
		assert_ok!(settle("//dapa//mail", Month(325)));
		assert_eq!((payer - won(case1::PROGRAM), won(POST[0]) - post), (3_400, 3_400));
	});
}
