//! What is posted, in whose name and to whom; and that a refusal by the mailbox leaves nothing behind.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{Holder, NoticeClass, NoticeDraft, OrgId, RecordRef};
use sp_runtime::{DispatchError, DispatchResult};

/// The last notice of so many.
fn last(count: u64) -> (OrgId, u64, NoticeDraft) {
	assert_eq!((Letters::get().len() as u64, NextNotice::<Test>::get()), (count, count));
	Letters::get().pop().unwrap()
}

/// A notice about a record, the `part`-th of this pilot.
fn draft(kind: u8, id: u64, part: u64, to: u64, class: NoticeClass) -> NoticeDraft {
	NoticeDraft {
		record: RecordRef { pilot: 51, kind, id },
		step: 0,
		part,
		to: Some(Holder::Organisation(org(to))),
		class,
		term_days: 0,
		follows: None,
	}
}

#[test]
fn decisions_and_measures_are_posted_as_dispositions() {
	run(|| {
		to_may(); // two grants
		let class = NoticeClass::Disposition;
		assert_eq!(last(2), (org(CERTIFIER), CERTIFIER, draft(APPLICATION_KIND, 2, 1, of(D), class)));
		let measures = [
			(Measure::CorrectiveOrder { cert: SEVEN, due: date(2027, 6, 3) }, CERTIFICATE_KIND, 1, K),
			(Measure::Suspend { site: K, from: date(2027, 5, 3), months: 0, days: 1 }, SITE_KIND, 3, K),
			(
				Measure::Revoke { cert: SEVEN, ground: Ground::Fraud, inspection: None, paper: document() },
				CERTIFICATE_KIND,
				1,
				K,
			),
			(Measure::Close { site: D }, SITE_KIND, 4, D),
		];
		for (posted, (measure, kind, id, site)) in (2..).zip(measures) {
			assert_ok!(impose(measure));
			assert_eq!(last(posted + 1), (org(AUTHORITY), AUTHORITY, draft(kind, id, posted, of(site), class)));
		}
		assert_ok!(Haccp::appeal(signed(of(K)), SEVEN, document()));
		assert_ok!(Haccp::decide_appeal(signed(APPEALS), SEVEN, AppealRuling::Annul, document()));
		assert_eq!(last(7), (org(APPEALS), APPEALS, draft(CERTIFICATE_KIND, 1, 6, of(K), class)));
	});
}

#[test]
fn refusals_and_reminders_are_posted() {
	run(|| {
		to_certified();
		let class = NoticeClass::Disposition;
		let id = file(K, ApplicationKind::New, FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
		assert_ok!(assess(id, 100));
		let refuse = Decision::Refuse { reason: document() };
		assert_ok!(Haccp::decide_application(signed(CERTIFIER), id, refuse));
		assert_eq!(last(3), (org(CERTIFIER), CERTIFIER, draft(APPLICATION_KIND, 3, 2, of(K), class)));
		on(2029, 12, 1);
		assert_ok!(Haccp::housekeep(signed(STRANGER), Task::Remind(SEVEN)));
		// In the name of the issuer, by whoever signs.
		assert_eq!(last(4), (org(CERTIFIER), STRANGER, draft(CERTIFICATE_KIND, 1, 3, of(K), class)));
	});
}

#[test]
fn recalls_are_posted_as_safety_notices() {
	run(|| {
		to_shops();
		assert_ok!(open(AUTHORITY, L2, 1));
		let class = NoticeClass::Safety;
		assert_eq!(last(3), (org(AUTHORITY), AUTHORITY, draft(RECALL_KIND, 1, 2, of(S), class)));
		assert_ok!(notify(FIRST, L3, W));
		assert_eq!(last(4), (org(AUTHORITY), STRANGER, draft(RECALL_KIND, 1, 3, of(W), class)));
	});
}

/// Each act that posts, from a chain with everything it needs.
fn acts() -> [fn() -> DispatchResult; 9] {
	[
		|| grant(minwon_primitives::ApplicationId(3), "N"),
		|| impose(Measure::CorrectiveOrder { cert: EIGHT, due: date(2027, 6, 3) }),
		|| revoke(AUTHORITY, EIGHT, Ground::Fraud, None),
		|| impose(Measure::Suspend { site: D, from: date(2027, 5, 3), months: 2, days: 0 }),
		|| impose(Measure::Close { site: D }),
		|| Haccp::decide_appeal(signed(APPEALS), SEVEN, AppealRuling::Annul, document()),
		|| open(AUTHORITY, L1, 1),
		|| notify(FIRST, L3, W),
		|| {
			on(2029, 12, 1);
			Haccp::housekeep(signed(STRANGER), Task::Remind(EIGHT))
		},
	]
}

fn to_acts() {
	to_recalled();
	let id = file(K, ApplicationKind::New, FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
	assert_ok!(assess(id, 178));
	assert_ok!(revoke(AUTHORITY, SEVEN, Ground::Fraud, None));
	assert_ok!(Haccp::appeal(signed(of(K)), SEVEN, document()));
}

#[test]
fn what_the_mailbox_refuses_is_passed_on() {
	for act in acts() {
		run(|| {
			to_acts();
			MailboxRefuses::set(true);
			assert_noop!(act(), DispatchError::Other("the mailbox refuses"));
			MailboxRefuses::set(false);
			let posted = Letters::get().len();
			assert_ok!(act());
			assert_eq!(Letters::get().len(), posted + 1);
		});
	}
}

#[test]
fn notices_end_with_their_numbers() {
	for act in acts() {
		run(|| {
			to_acts();
			NextNotice::<Test>::put(u64::MAX);
			assert_noop!(act(), Error::<Test>::TooMany);
		});
	}
}
