use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{CaseId, CivilDate, OfficeId, Role, Seconds};
use sp_runtime::DispatchError::BadOrigin;

fn publish_with(change: impl FnOnce(&mut Notice)) -> sp_runtime::DispatchResult {
	let mut notice = notice();
	change(&mut notice);
	Proposals::publish_notice(signed(PROGRAM), notice, criteria())
}

fn reference(text: &str) -> Reference {
	text.as_bytes().to_vec().try_into().unwrap()
}

fn extend(until: Seconds) -> sp_runtime::DispatchResult {
	Proposals::amend_notice(signed(PROGRAM), CASE, Change::Extend { submit_until: until })
}

#[test]
fn publish_notice_makes_a_draft() {
	run(|| {
		assert_ok!(publish());
		let record = case();
		assert_eq!((record.stage, record.program, record.audit, record.terms), (Stage::Draft, org(PROGRAM), None, 0));
		assert_eq!(record.draw_from, at(2027, 1, 14, 10, 0));
		assert_eq!(CaseByReference::<Test>::get(org(PROGRAM), &notice().reference), Some(CASE));
		assert_eq!(CriteriaOf::<Test>::get(CASE), criteria());
		assert_eq!(Hands::<Test>::get(CASE, OfficeId(PROGRAM as u32)), Some(Role::DefenseProgramManager));
		let (office, org) = (OfficeId(PROGRAM as u32), org(PROGRAM));
		let told = Event::NoticePublished { office, org, case: CASE, notice: notice(), criteria: criteria() };
		System::assert_last_event(told.into());
	});
}

#[test]
fn publish_notice_names_what_stops_it() {
	run(|| {
		for who in others(&[PROGRAM]) {
			assert_noop!(Proposals::publish_notice(signed(who), notice(), criteria()), BadOrigin);
		}
		let bad = Error::<Test>::BadNotice;
		assert_noop!(publish_with(|notice| notice.reference = reference("2026_1")), bad);
		assert_noop!(publish_with(|notice| notice.budget = 9_999), Error::<Test>::BadNotice);
		assert_noop!(publish_with(|notice| notice.cost_max = 199_999), Error::<Test>::BadNotice);
		assert_noop!(publish_with(|notice| notice.seats = 4), Error::<Test>::BadNotice);
		assert_noop!(publish_with(|notice| notice.pricing = 3_599), Error::<Test>::BadNotice);
		let now = at(2026, 12, 1, 9, 0);
		assert_noop!(publish_with(|notice| notice.submit_until = now), Error::<Test>::BadNotice);
		let last = now.saturating_add(366 * 86_400);
		assert_noop!(publish_with(|notice| notice.submit_until = last.saturating_add(1)), Error::<Test>::BadNotice);
		let nothing = Criteria::new();
		assert_noop!(Proposals::publish_notice(signed(PROGRAM), notice(), nothing), Error::<Test>::BadNotice);
		assert_ok!(publish_with(|notice| notice.submit_until = last));
		assert_noop!(publish(), Error::<Test>::AlreadyExists);
		// The reference comes first.
		assert_noop!(publish_with(|notice| notice.budget = 0), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn publish_notice_ends_with_the_ids() {
	run(|| {
		NextCaseId::<Test>::put(CaseId(u32::MAX));
		assert_noop!(publish(), Error::<Test>::TooMany);
	});
}

#[test]
fn references_are_unique_per_organisation() {
	run(|| {
		appoint(111, &[Role::DefenseProgramManager]);
		minwon_testkit::Roles::appoint(1_501, 15, 1_501, &[Role::DefenseProgramManager]);
		assert_ok!(publish());
		assert_noop!(Proposals::publish_notice(signed(111), notice(), criteria()), Error::<Test>::AlreadyExists);
		assert_ok!(Proposals::publish_notice(signed(1_501), notice(), criteria()));
	});
}

#[test]
fn a_renotice_follows_a_case_without_contract() {
	run(|| {
		let renotice = |of: u32, text: &str| {
			publish_with(|notice| {
				notice.urgency = Urgency::Renotice(CaseId(of));
				notice.reference = reference(text);
			})
		};
		assert_noop!(renotice(1, "R-1"), Error::<Test>::NotFound);
		assert_ok!(publish());
		assert_noop!(renotice(1, "R-1"), Error::<Test>::NotFound);
		assert_ok!(withdraw());
		assert_ok!(renotice(1, "R-1"));
		minwon_testkit::Roles::appoint(1_501, 15, 1_501, &[Role::DefenseProgramManager]);
		let mut of_another = notice();
		of_another.urgency = Urgency::Renotice(CASE);
		assert_noop!(Proposals::publish_notice(signed(1_501), of_another, criteria()), Error::<Test>::NotFound);
	});
}

#[test]
fn a_contracted_case_is_not_repeated() {
	run(|| {
		to_closed();
		let again = publish_with(|notice| {
			notice.urgency = Urgency::Renotice(CASE);
			notice.reference = reference("R-1");
			notice.submit_until = at(2027, 5, 1, 10, 0);
		});
		assert_eq!(again, Err(Error::<Test>::NotFound.into()));
	});
}

#[test]
fn countersign_notice_opens_the_case() {
	run(|| {
		assert_ok!(publish());
		assert_ok!(countersign());
		let record = case();
		assert_eq!((record.stage, record.audit, record.draw_lock), (Stage::Open, Some(org(AUDITOR)), Some(lock())));
		let (office, org) = (OfficeId(AUDITOR as u32), org(AUDITOR));
		let told = Event::NoticeCountersigned { office, org, case: CASE, draw_lock: lock(), terms: 0 };
		System::assert_last_event(told.into());
	});
}

#[test]
fn countersign_notice_names_what_stops_it() {
	run(|| {
		assert_noop!(countersign(), Error::<Test>::NotFound);
		assert_ok!(publish());
		for who in others(&[AUDITOR]) {
			assert_noop!(Proposals::countersign_notice(signed(who), CASE, lock()), BadOrigin);
		}
		set(at(2026, 12, 2, 0, 0));
		assert_ok!(countersign()); // 40 days to 2027-01-11
		assert_noop!(countersign(), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_notice_stands_long_enough() {
	let table = [
		(Urgency::Ordinary, at(2027, 1, 9, 23, 59), false),
		(Urgency::Ordinary, at(2027, 1, 10, 0, 0), true),
		(Urgency::Urgent, at(2026, 12, 11, 23, 59), false),
		(Urgency::Urgent, at(2026, 12, 12, 0, 0), true),
	];
	for (urgency, until, enough) in table {
		run(|| {
			assert_ok!(publish_with(|notice| (notice.urgency, notice.submit_until) = (urgency, until)));
			match enough {
				true => {
					assert_ok!(countersign());
				}
				false => {
					assert_noop!(countersign(), Error::<Test>::NoticeTooShort);
				}
			}
		});
	}
}

#[test]
fn a_countersignature_takes_the_terms_of_its_day() {
	run(|| {
		assert_ok!(publish());
		let tomorrow = CivilDate::from_ymd(2026, 12, 2).unwrap();
		let terms = Terms { min_seats: 6, notice_days: 30, ..Terms::default() };
		assert_ok!(Proposals::append_terms(signed(KEEPER), tomorrow, terms));
		set(at(2026, 12, 2, 0, 0));
		assert_noop!(countersign(), Error::<Test>::BadNotice);
		let later = CivilDate::from_ymd(2026, 12, 3).unwrap();
		assert_ok!(Proposals::append_terms(signed(KEEPER), later, Terms { notice_days: 39, ..Terms::default() }));
		set(at(2026, 12, 3, 0, 0));
		assert_ok!(countersign());
		assert_eq!(case().terms, 2);
	});
}

#[test]
fn amend_notice_moves_the_deadline_away() {
	run(|| {
		let old = notice().submit_until;
		assert_noop!(extend(old), Error::<Test>::NotFound);
		assert_ok!(publish());
		assert_ok!(extend(old));
		assert_ok!(countersign());
		for who in others(&[PROGRAM]) {
			let change = Change::Extend { submit_until: old };
			assert_noop!(Proposals::amend_notice(signed(who), CASE, change), BadOrigin);
		}
		assert_noop!(extend(before(old)), Error::<Test>::OutOfRange);
		let last = at(2026, 12, 1, 9, 0).saturating_add(366 * 86_400);
		assert_noop!(extend(last.saturating_add(1)), Error::<Test>::OutOfRange);
		assert_ok!(extend(old.saturating_add(60)));
		assert_eq!(case().notice.submit_until, old.saturating_add(60));
		assert_eq!(case().draw_from, at(2027, 1, 14, 10, 1));
		let (office, org) = (OfficeId(PROGRAM as u32), org(PROGRAM));
		let change = Change::Extend { submit_until: old.saturating_add(60) };
		System::assert_last_event(Event::NoticeAmended { office, org, case: CASE, change, old_until: old }.into());
		set(before(old.saturating_add(60)));
		let rfp = minwon_primitives::DocumentRef { bytes: 7, ..document() };
		let replace = Change::ReplaceRfp { rfp, submit_until: old.saturating_add(120) };
		assert_ok!(Proposals::amend_notice(signed(PROGRAM), CASE, replace));
		assert_eq!(case().notice.rfp, rfp);
		set(old.saturating_add(120));
		assert_noop!(extend(old.saturating_add(999)), Error::<Test>::TooLate);
		assert_noop!(Proposals::amend_notice(signed(PROGRAM), CASE, replace), Error::<Test>::TooLate);
	});
}

#[test]
fn a_scored_case_has_no_deadline_to_move() {
	run(|| {
		to_committing();
		assert_noop!(extend(at(2027, 6, 1, 0, 0)), Error::<Test>::NotOpen);
	});
}

#[test]
fn another_project_team_has_no_say() {
	run(|| {
		to_bidding();
		minwon_testkit::Roles::appoint(1_501, 15, 1_501, &[Role::DefenseProgramManager]);
		let change = Change::Withdraw { reason: document() };
		assert_noop!(Proposals::amend_notice(signed(1_501), CASE, change), BadOrigin);
	});
}

#[test]
fn a_notice_is_withdrawn_until_a_sheet_is_read() {
	run(|| {
		assert_ok!(publish());
		assert_ok!(withdraw());
		assert_eq!(case().outcome, Some(Outcome::Withdrawn));
		assert_noop!(withdraw(), Error::<Test>::NotOpen);
	});
	run(|| {
		to_revealing();
		let first = panel()[0];
		frame_support::assert_storage_noop!({
			let _ = frame_support::storage::with_transaction(|| {
				assert_ok!(withdraw());
				sp_runtime::TransactionOutcome::Rollback(Ok::<(), sp_runtime::DispatchError>(()))
			});
		});
		assert_ok!(reveal_sheet(first));
		assert_noop!(withdraw(), Error::<Test>::NotOpen);
		// Want of a quorum allows it again.
		set(before(case().panel.unwrap().reveal_until));
		assert_noop!(withdraw(), Error::<Test>::NotOpen);
		set(case().panel.unwrap().reveal_until);
		assert_ok!(withdraw());
		assert_eq!(case().stage, Stage::Closed);
	});
	run(|| {
		to_pricing();
		assert_noop!(withdraw(), Error::<Test>::NotOpen);
		for firm in 0..3 {
			assert_ok!(open_price(firm));
		}
		assert_ok!(tally());
		assert_noop!(withdraw(), Error::<Test>::NotOpen);
		assert_ok!(rule(1, None, Ruling::Reevaluate));
		assert_ok!(withdraw());
	});
}
