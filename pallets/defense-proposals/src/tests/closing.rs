use super::journey::*;
use crate::{mock::*, *};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{Access, BidNo, FileId, FileKind, OfficeId, OrgId, Tree};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError::{self, BadOrigin},
};

fn erase(account: u64, basis: Basis) -> sp_runtime::DispatchResult {
	Proposals::erase_nominee(signed(POOL), CASE, OfficeId(account as u32), basis)
}

#[test]
fn negotiation_goes_by_the_ranking() {
	run(|| {
		to_negotiating();
		assert_noop!(conclude(1, failed()), Error::<Test>::NotRanked);
		assert_ok!(conclude(0, failed()));
		assert_eq!((case().stage, case().front), (Stage::Ranked, 1));
		assert_noop!(conclude(0, failed()), Error::<Test>::NotRanked);
		assert_noop!(conclude(1, agreed(50_000_000_001)), Error::<Test>::OutOfRange);
		assert_noop!(conclude(1, agreed(0)), Error::<Test>::OutOfRange);
		assert_ok!(conclude(1, agreed(50_000_000_000)));
		let outcome = Some(Outcome::Contracted { bid: BidNo(1), price: 50_000_000_000 });
		assert_eq!(
			(case().stage, case().outcome, case().closed_at),
			(Stage::Closed, outcome, Some(at(2027, 2, 12, 0, 0)))
		);
		let (office, org, end) = (OfficeId(PROGRAM as u32), org(PROGRAM), agreed(50_000_000_000));
		System::assert_last_event(
			Event::NegotiationEnded { office, org, case: CASE, bid: BidNo(1), end, outcome }.into(),
		);
		assert_noop!(conclude(1, failed()), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_case_fails_when_nobody_is_left() {
	run(|| {
		to_negotiating();
		assert_ok!(conclude(0, failed()));
		assert_ok!(conclude(1, failed()));
		assert_eq!((case().outcome, case().front), (Some(Outcome::Failed), 2));
	});
	run(|| {
		to_pricing();
		set(case().panel.unwrap().price_until);
		assert_ok!(tally()); // no price: every bid is void
		set(at(2027, 3, 1, 0, 0));
		assert_noop!(conclude(0, agreed(1)), Error::<Test>::NotRanked);
		assert_noop!(conclude(1, failed()), Error::<Test>::NotRanked);
		assert_ok!(conclude(0, failed()));
		assert_eq!((case().outcome, case().front), (Some(Outcome::Failed), 0));
	});
}

#[test]
fn nothing_ends_while_something_is_contested() {
	run(|| {
		assert_noop!(conclude(0, failed()), Error::<Test>::NotFound);
		to_pricing();
		assert_noop!(conclude(0, failed()), Error::<Test>::NotOpen);
	});
	run(|| {
		to_ranked();
		for who in others(&[PROGRAM]) {
			assert_noop!(Proposals::conclude_negotiation(signed(who), CASE, BidNo(0), failed()), BadOrigin);
		}
		assert_ok!(contest(2, Step::AskDebrief));
		set(before(at(2027, 2, 12, 0, 0)));
		assert_noop!(conclude(0, failed()), Error::<Test>::ContestPending);
		set(at(2027, 3, 12, 0, 0)); // asked and not held
		assert_noop!(conclude(0, failed()), Error::<Test>::ContestPending);
		assert_ok!(hold(2));
		let objection_ends = at(2027, 3, 18, 0, 0);
		set(before(objection_ends)); // held, the term to object runs
		assert_noop!(conclude(0, failed()), Error::<Test>::ContestPending);
		assert_ok!(contest(2, object()));
		set(at(2027, 6, 1, 0, 0)); // objected and not ruled upon
		assert_noop!(conclude(0, failed()), Error::<Test>::ContestPending);
		assert_ok!(rule(1, Some(2), Ruling::Dismiss));
		assert_ok!(conclude(0, failed()));
	});
	run(|| {
		to_ranked();
		assert_ok!(contest(2, Step::AskDebrief));
		set(at(2027, 2, 12, 10, 0));
		assert_ok!(hold(2));
		set(at(2027, 2, 18, 0, 0)); // the term to object passed unused
		assert_ok!(conclude(0, failed()));
	});
}

#[test]
fn a_closed_case_goes_to_the_archives_and_bidders_are_told() {
	run(|| {
		to_closed();
		let dossiers = Dossiers::get();
		assert_eq!(dossiers.len(), 1);
		let dossier = &dossiers[0];
		assert_eq!((dossier.source.pilot, dossier.source.kind, dossier.source.id), (50, 0, 1));
		assert_eq!((dossier.producer, dossier.year, dossier.retention), (org(PROGRAM), 2027, None));
		assert_eq!((dossier.access, dossier.grounds, dossier.kind), (Access::Open, 0, FileKind::Dataset));
		assert_eq!(dossier.task, Task::get());
		let record = Case { file: None, ..case() };
		let public = (record, CriteriaOf::<Test>::get(CASE), BidsOf::<Test>::get(CASE), Results::<Test>::get(CASE, 1));
		assert_eq!(dossier.tree, Tree::single(BlakeTwo256::hash(&public.encode()).0));
		assert_eq!(case().file, Some(FileId(1)));
		let told: Vec<(u8, u64)> = Letters::get().iter().map(|(_, _, draft)| (draft.step, draft.part)).collect();
		assert_eq!(told, [(1, 256), (1, 257), (1, 258), (3, 256), (3, 257), (3, 258)]);
	});
}

#[test]
fn no_case_closes_without_its_record() {
	run(|| {
		to_negotiating();
		assert_ok!(conclude(0, failed()));
		ArchivesRefuse::set(true);
		assert_noop!(conclude(1, agreed(41_500_000_000)), DispatchError::Other("archives refuse"));
		ArchivesRefuse::set(false);
		assert_ok!(conclude(1, agreed(41_500_000_000)));
		assert_eq!((case().stage, case().file), (Stage::Closed, Some(FileId(1))));
	});
}

#[test]
fn a_refusal_of_the_mailbox_undoes_nothing() {
	run(|| {
		MailboxRefuses::set(true);
		to_closed();
		assert_eq!(case().stage, Stage::Closed);
		assert!(Letters::get().is_empty());
	});
}

#[test]
fn erase_nominee_leaves_a_tombstone() {
	run(|| {
		to_closed();
		let seats = panel();
		let (result, sheets) = (Results::<Test>::get(CASE, 1), Sheets::<Test>::iter_prefix(CASE).count());
		set(at(2027, 2, 13, 0, 0));
		assert_ok!(erase(seats[1], Basis::PersonRequest));
		let office = OfficeId(seats[1] as u32);
		assert!(
			!Nominees::<Test>::contains_key(CASE, office) && !NomineeTags::<Test>::contains_key(CASE, tag(seats[1]))
		);
		let seat = Some(Place { round: 1, seat: 1 });
		let by = OfficeId(POOL as u32);
		let stone = Tombstone { seat, at: at(2027, 2, 13, 0, 0), by, basis: Basis::PersonRequest };
		assert_eq!(Erasures::<Test>::get(CASE, 0), Some(stone));
		assert_eq!((case().erased, case().nominees), (1, 10));
		assert_eq!((Results::<Test>::get(CASE, 1), Sheets::<Test>::iter_prefix(CASE).count()), (result, sheets));
		let told = Event::NomineeErased { office: by, org: org(POOL), case: CASE, basis: Basis::PersonRequest, seat };
		System::assert_last_event(told.into());
		assert_noop!(erase(seats[1], Basis::Order), Error::<Test>::NotFound);
		assert_ok!(erase(seats[0], Basis::Order));
	});
}

#[test]
fn erase_nominee_names_what_stops_it() {
	run(|| {
		assert_noop!(erase(EVALUATORS[0], Basis::Order), Error::<Test>::NotFound);
		to_negotiating();
		assert_noop!(erase(EVALUATORS[0], Basis::Order), Error::<Test>::NotOpen);
	});
	run(|| {
		to_closed();
		for who in others(&[POOL]) {
			let office = OfficeId(EVALUATORS[0] as u32);
			assert_noop!(Proposals::erase_nominee(signed(who), CASE, office, Basis::Order), BadOrigin);
		}
		assert_noop!(erase(STRANGER, Basis::Order), Error::<Test>::NotFound);
		Frozen::set(Some((org(PROGRAM), Some(Task::get()), 2027)));
		assert_noop!(erase(EVALUATORS[0], Basis::Order), Error::<Test>::OnHold);
		Frozen::set(Some((OrgId(77), Some(Task::get()), 2027)));
		let ends = at(2027, 2, 12, 0, 0).saturating_add(1_825 * 86_400);
		set(before(ends));
		assert_noop!(erase(EVALUATORS[0], Basis::RetentionEnded), Error::<Test>::TooEarly);
		set(ends);
		assert_ok!(erase(EVALUATORS[0], Basis::RetentionEnded));
	});
}

#[test]
fn a_freeze_bites_its_year_and_task_alone() {
	run(|| {
		to_closed();
		let other = minwon_primitives::TaskCode(b"OTHER".to_vec().try_into().unwrap());
		Frozen::set(Some((org(PROGRAM), Some(Task::get()), 2026)));
		assert_ok!(erase(EVALUATORS[0], Basis::Order));
		Frozen::set(Some((org(PROGRAM), Some(other), 2027)));
		assert_ok!(erase(EVALUATORS[1], Basis::Order));
		// The freeze is named before the term.
		Frozen::set(Some((org(PROGRAM), Some(Task::get()), 2027)));
		assert_noop!(erase(EVALUATORS[2], Basis::RetentionEnded), Error::<Test>::OnHold);
		Frozen::set(None);
		assert_noop!(erase(EVALUATORS[2], Basis::RetentionEnded), Error::<Test>::TooEarly);
	});
}

#[test]
fn retention_is_counted_to_the_second() {
	run(|| {
		to_negotiating();
		assert_ok!(conclude(0, failed()));
		let closed_at = at(2027, 2, 12, 10, 30);
		set(closed_at);
		assert_ok!(conclude(1, failed()));
		let ends = closed_at.saturating_add(1_825 * 86_400);
		set(before(ends));
		assert_noop!(erase(EVALUATORS[0], Basis::RetentionEnded), Error::<Test>::TooEarly);
		set(ends);
		assert_ok!(erase(EVALUATORS[0], Basis::RetentionEnded));
	});
}

#[test]
fn a_withdrawn_case_is_told_to_its_bidders_and_kept() {
	run(|| {
		to_declaring();
		// Half past midnight on New Year's Day in Korea is still December in Greenwich.
		let _ = Letters::take();
		set(at(2028, 1, 1, 0, 30));
		assert_ok!(withdraw());
		let dossier = Dossiers::get().pop().unwrap();
		let record = Case { file: None, ..case() };
		let bids = BidsOf::<Test>::get(CASE);
		let public = (record, CriteriaOf::<Test>::get(CASE), bids.clone(), None::<CaseResult>);
		assert_eq!((dossier.tree, dossier.year), (Tree::single(BlakeTwo256::hash(&public.encode()).0), 2028));
		let told: Vec<(u8, u64)> = Letters::get().iter().map(|(_, _, draft)| (draft.step, draft.part)).collect();
		assert_eq!(told, (0..bids.len() as u64).map(|bid| (3, bid)).collect::<Vec<_>>());
	});
}
