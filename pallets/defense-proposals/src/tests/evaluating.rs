use super::journey::*;
use crate::{mock::*, rules::testing, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{BidNo, Commitment, OfficeId};
use sp_runtime::DispatchError::BadOrigin;

fn exclude(account: u64) -> sp_runtime::DispatchResult {
	Proposals::exclude_evaluator(signed(AUDITOR), CASE, OfficeId(account as u32), Cause::Family, document())
}

#[test]
fn record_merits_once_per_bid() {
	run(|| {
		to_declaring();
		assert_ok!(record(0));
		assert_eq!(BidsOf::<Test>::get(CASE)[0].merits, Some(merits(0)));
		let (office, org) = (OfficeId(PROGRAM as u32), org(PROGRAM));
		let told = Event::MeritsRecorded { office, org, case: CASE, bid: BidNo(0), merits: merits(0) };
		System::assert_last_event(told.into());
		assert_noop!(record(0), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn record_merits_names_what_stops_it() {
	run(|| {
		assert_noop!(record(0), Error::<Test>::NotFound);
		assert_ok!(publish());
		assert_noop!(record(0), Error::<Test>::NotOpen);
	});
	run(|| {
		let record_with = |bid, merits| Proposals::record_merits(signed(PROGRAM), CASE, BidNo(bid), merits);
		to_declaring();
		for who in others(&[PROGRAM]) {
			assert_noop!(Proposals::record_merits(signed(who), CASE, BidNo(0), merits(0)), BadOrigin);
		}
		set(before(notice().open_until()));
		assert_noop!(record(0), Error::<Test>::TooEarly);
		set(notice().open_until());
		assert_noop!(record_with(3, merits(0)), Error::<Test>::NotFound);
		assert_noop!(record_with(0, testing::merits(&[80_001], 0, 0)), Error::<Test>::OutOfRange);
		assert_noop!(record_with(0, testing::merits(&[], 0, 0)), Error::<Test>::OutOfRange);
		assert_noop!(record_with(0, testing::merits(&[1], 36_001, 0)), Error::<Test>::OutOfRange);
		assert_noop!(record_with(0, testing::merits(&[1], 0, 53_001)), Error::<Test>::OutOfRange);
		assert_ok!(record_with(0, testing::merits(&[80_000], 36_000, 53_000)));
	});
	run(|| {
		to_committing();
		assert_noop!(record(0), Error::<Test>::NotOpen);
	});
}

#[test]
fn commit_sheet_once_per_seat() {
	run(|| {
		to_committing();
		let seats = panel();
		assert_ok!(commit_sheet(seats[2]));
		let place = Place { round: 1, seat: 2 };
		let commitment = sheet_commitment(place, &scores(2));
		assert_eq!(nominee(seats[2]).duty, Duty::Committed(commitment));
		let (office, org) = (OfficeId(seats[2] as u32), org(seats[2]));
		let told = Event::SheetCommitted { office, org, case: CASE, round: 1, seat: 2, commitment };
		System::assert_last_event(told.into());
		assert_noop!(commit_sheet(seats[2]), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn commit_sheet_names_what_stops_it() {
	run(|| {
		let try_commit = |who| Proposals::commit_sheet(signed(who), CASE, Commitment([1; 32]));
		assert_noop!(try_commit(EVALUATORS[0]), Error::<Test>::NotFound);
		to_draw();
		assert_noop!(try_commit(EVALUATORS[0]), Error::<Test>::NotOpen);
		assert_ok!(draw(1));
		for who in others(&[EVALUATORS[0]]) {
			assert_noop!(try_commit(who), BadOrigin);
		}
		let seats = panel();
		let unseated = EVALUATORS.into_iter().find(|account| !seats.contains(account)).unwrap();
		assert_noop!(try_commit(unseated), Error::<Test>::NotFound);
		assert_ok!(exclude(seats[0]));
		assert_noop!(try_commit(seats[0]), Error::<Test>::NotFound);
		set(before(case().panel.unwrap().commit_until));
		assert_ok!(try_commit(seats[1]));
		set(case().panel.unwrap().commit_until);
		assert_noop!(try_commit(seats[2]), Error::<Test>::TooLate);
	});
}

#[test]
fn reveal_sheet_counts_it() {
	run(|| {
		to_revealing();
		let seats = panel();
		assert_ok!(reveal_sheet(seats[3]));
		let place = Place { round: 1, seat: 3 };
		assert_eq!(Sheets::<Test>::get(CASE, place), Some(Sheet { scores: scores(3), excluded: None }));
		assert_eq!((nominee(seats[3]).duty, case().counted()), (Duty::Revealed, 1));
		let (office, org) = (OfficeId(seats[3] as u32), org(seats[3]));
		let told = Event::SheetRevealed { office, org, case: CASE, round: 1, seat: 3, scores: scores(3) };
		System::assert_last_event(told.into());
		assert_noop!(reveal_sheet(seats[3]), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn reveal_sheet_names_what_stops_it() {
	run(|| {
		let reveal = |who, seat| Proposals::reveal_sheet(signed(who), CASE, scores(seat), SALT);
		assert_noop!(reveal(EVALUATORS[0], 0), Error::<Test>::NotFound);
		to_draw();
		assert_noop!(reveal(EVALUATORS[0], 0), Error::<Test>::NotOpen);
		assert_ok!(draw(1));
		for who in others(&[EVALUATORS[0]]) {
			assert_noop!(reveal(who, 0), BadOrigin);
		}
		let seats = panel();
		let unseated = EVALUATORS.into_iter().find(|account| !seats.contains(account)).unwrap();
		for account in &seats[..4] {
			assert_ok!(commit_sheet(*account));
		}
		let until = case().panel.unwrap();
		set(before(until.commit_until));
		assert_noop!(reveal(seats[0], 0), Error::<Test>::TooEarly);
		set(until.commit_until);
		assert_noop!(reveal(unseated, 0), Error::<Test>::NotFound);
		assert_noop!(reveal(seats[4], 4), Error::<Test>::BadOpening); // nothing committed
		assert_noop!(reveal(seats[0], 1), Error::<Test>::BadOpening);
		assert_noop!(Proposals::reveal_sheet(signed(seats[0]), CASE, scores(0), [8; 32]), Error::<Test>::BadOpening);
		set(before(until.reveal_until));
		assert_ok!(reveal(seats[0], 0));
		set(until.reveal_until);
		assert_noop!(reveal(seats[1], 1), Error::<Test>::TooLate);
	});
}

#[test]
fn a_sheet_ranks_apart() {
	run(|| {
		to_committing();
		let mut equal = scores(0);
		equal[6] = equal[2];
		let mut both_nothing = scores(1);
		(both_nothing[2], both_nothing[6]) = (0, 0);
		let mut above = scores(2);
		above[0] = 235_001;
		let short: Scores = scores(3)[..11].to_vec().try_into().unwrap();
		let sheets = [equal, both_nothing, above, short];
		let seats = panel();
		for (account, sheet) in seats.iter().zip(&sheets) {
			let commitment = sheet_commitment(nominee(*account).seat.unwrap(), sheet);
			assert_ok!(Proposals::commit_sheet(signed(*account), CASE, commitment));
		}
		set(case().panel.unwrap().commit_until);
		let reveal = |n: usize| Proposals::reveal_sheet(signed(seats[n]), CASE, sheets[n].clone(), SALT);
		assert_noop!(reveal(0), Error::<Test>::NotDifferentiated);
		assert_ok!(reveal(1));
		assert_noop!(reveal(2), Error::<Test>::BadSheet);
		assert_noop!(reveal(3), Error::<Test>::BadSheet);
	});
}

#[test]
fn exclude_evaluator_before_sheets_are_due() {
	run(|| {
		to_committing();
		let seats = panel();
		assert_ok!(commit_sheet(seats[1]));
		assert_ok!(exclude(seats[1]));
		assert_eq!(nominee(seats[1]).duty, Duty::Excluded(Cause::Family));
		let (office, org, evaluator) = (OfficeId(AUDITOR as u32), org(AUDITOR), OfficeId(seats[1] as u32));
		let (cause, ground) = (Cause::Family, document());
		let told = Event::EvaluatorExcluded { office, org, case: CASE, evaluator, round: 1, seat: 1, cause, ground };
		System::assert_last_event(told.into());
		assert_noop!(exclude(seats[1]), Error::<Test>::AlreadyExists);
		let unseated = EVALUATORS.into_iter().find(|account| !seats.contains(account)).unwrap();
		assert_noop!(exclude(unseated), Error::<Test>::NotFound);
		assert_noop!(exclude(STRANGER), Error::<Test>::NotFound);
		for who in others(&[AUDITOR]) {
			let office = OfficeId(seats[0] as u32);
			let try_it = Proposals::exclude_evaluator(signed(who), CASE, office, Cause::Other, document());
			assert_noop!(try_it, BadOrigin);
		}
		set(before(case().panel.unwrap().commit_until));
		assert_ok!(exclude(seats[2]));
		set(case().panel.unwrap().commit_until);
		assert_noop!(exclude(seats[3]), Error::<Test>::TooLate);
	});
	run(|| {
		assert_noop!(exclude(EVALUATORS[0]), Error::<Test>::NotFound);
		to_draw();
		assert_noop!(exclude(EVALUATORS[0]), Error::<Test>::NotOpen);
	});
}
