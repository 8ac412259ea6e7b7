//! Worst cases: eight bids with eight partners each, twenty items, fifteen seats, sixty nominees, full tables.

#![allow(clippy::arithmetic_side_effects)]

mod fixture;

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{traits::ConstU32, BoundedVec};
use frame_system::RawOrigin;
use minwon_primitives::{
	commit, BidNo, CaseId, CivilDate, Commitment, DocumentDigest, DocumentRef, MediaType, OfficeId, OrgId, Role,
	Seconds, Won,
};
use minwon_support::{BenchmarkHelper, RoleInspect};

#[benchmarks]
mod benches {
	use super::{fixture::*, *};

	#[benchmark]
	fn publish_notice() -> Result<(), BenchmarkError> {
		let (mut earlier, (account, ..)) = case::<T>(Stage::Closed, DAY)?;
		earlier.outcome = Some(Outcome::Withdrawn);
		Cases::<T>::insert(CASE, earlier);
		let mut notice = notice(Seconds(NOW.0.saturating_add(60 * DAY)));
		notice.reference = Reference::truncate_from(vec![b'B'; 32]);
		notice.urgency = Urgency::Renotice(CASE);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), notice, criteria());
		assert!(Cases::<T>::contains_key(CaseId(2)));
		Ok(())
	}

	#[benchmark]
	fn countersign_notice() -> Result<(), BenchmarkError> {
		let (mut case, _) = case::<T>(Stage::Draft, 0)?;
		case.notice.submit_until = Seconds(NOW.0.saturating_add(60 * DAY));
		Cases::<T>::insert(CASE, case);
		let (account, ..) = office::<T>(Role::DefenseAuditor, 1)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, [1; 32]);
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.stage), Some(Stage::Open));
		Ok(())
	}

	// Withdrawal for want of a quorum: eight bidders are told, the case goes to the archives.
	#[benchmark]
	fn amend_notice() -> Result<(), BenchmarkError> {
		let (mut case, (account, ..), _) = scored::<T>(None)?;
		panel::<T>(&mut case, -1, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, Change::Withdraw { reason: document() });
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.stage), Some(Stage::Closed));
		Ok(())
	}

	#[benchmark]
	fn lodge_seal() -> Result<(), BenchmarkError> {
		let (mut case, _) = case::<T>(Stage::Open, 0)?;
		case.notice.submit_until = Seconds(NOW.0.saturating_add(DAY));
		Cases::<T>::insert(CASE, case);
		let (account, ..) = office::<T>(Role::DefenseReception, 2)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, Commitment([77; 32]));
		assert!(Seals::<T>::contains_key(CASE, Commitment([77; 32])));
		Ok(())
	}

	// The eighth bid.
	#[benchmark]
	fn open_bid() -> Result<(), BenchmarkError> {
		case::<T>(Stage::Open, 3_600)?;
		bids::<T>(7, None)?;
		let (account, _, org) = office::<T>(Role::DefenseBidder, BIDDERS + 7)?;
		let form = form(org, 7);
		let seal = commit(minwon_primitives::tags::DEFENSE_SEAL, &(CASE, org, &form), &SALT);
		Seals::<T>::insert(CASE, seal, Seal::Sealed);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, form, SALT);
		assert_eq!(BidsOf::<T>::decode_len(CASE), Some(8));
		Ok(())
	}

	// Sixty at once, when the draw is due.
	#[benchmark]
	fn nominate() -> Result<(), BenchmarkError> {
		case::<T>(Stage::Open, 30 * DAY)?;
		bids::<T>(8, None)?;
		let (account, ..) = office::<T>(Role::DefensePanelManager, 3)?;
		let all = evaluators::<T>()?;
		let nominated = (0u8..).zip(all).map(|(number, (_, office, _))| (office, Side::External, tag(number)));
		let nominated = Nominated::truncate_from(nominated.collect());
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, nominated);
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.nominees), Some(60));
		Ok(())
	}

	#[benchmark]
	fn declare_interest() -> Result<(), BenchmarkError> {
		let (mut case, _) = case::<T>(Stage::Scoring, 30 * DAY)?;
		panel::<T>(&mut case, 1, 0);
		let all = nominees::<T>(&mut case, Duty::Committed(Commitment([1; 32])))?;
		let (account, office, _) = all.first().cloned().ok_or("nobody is nominated")?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, Stance::Conflicted);
		assert_eq!(Nominees::<T>::get(CASE, office).map(|nominee| nominee.stance), Some(Stance::Conflicted));
		Ok(())
	}

	#[benchmark]
	fn draw_panel() -> Result<(), BenchmarkError> {
		let (mut case, _) = case::<T>(Stage::Open, 30 * DAY)?;
		bids::<T>(8, None)?;
		nominees::<T>(&mut case, Duty::None)?;
		let (account, ..) = office::<T>(Role::DefenseAuditor, 1)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, SEED);
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.stage), Some(Stage::Scoring));
		Ok(())
	}

	#[benchmark]
	fn record_merits() -> Result<(), BenchmarkError> {
		let (_, (account, ..)) = case::<T>(Stage::Open, 30 * DAY)?;
		bids::<T>(8, None)?;
		BidsOf::<T>::mutate(CASE, |bids| {
			if let Some(last) = bids.last_mut() {
				last.merits = None;
			}
		});
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, BidNo(7), merits());
		assert!(BidsOf::<T>::get(CASE).iter().all(|bid| bid.merits.is_some()));
		Ok(())
	}

	#[benchmark]
	fn commit_sheet() -> Result<(), BenchmarkError> {
		let (mut case, _) = case::<T>(Stage::Scoring, 30 * DAY)?;
		panel::<T>(&mut case, 1, 0);
		let all = nominees::<T>(&mut case, Duty::None)?;
		let (account, office, _) = all.first().cloned().ok_or("nobody is nominated")?;
		let commitment = Commitment([8; 32]);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, commitment);
		assert_eq!(Nominees::<T>::get(CASE, office).map(|nominee| nominee.duty), Some(Duty::Committed(commitment)));
		Ok(())
	}

	// Eight bids on twenty items.
	#[benchmark]
	fn reveal_sheet() -> Result<(), BenchmarkError> {
		let (mut case, _) = case::<T>(Stage::Scoring, 30 * DAY)?;
		panel::<T>(&mut case, 0, 0);
		bids::<T>(8, None)?;
		let sheet = scores();
		let fields = (CASE, 1u8, 0u8, &sheet);
		let commitment = commit(minwon_primitives::tags::DEFENSE_SHEET, &fields, &SALT);
		let all = nominees::<T>(&mut case, Duty::Committed(commitment))?;
		let (account, ..) = all.first().cloned().ok_or("nobody is nominated")?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, scores(), SALT);
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.counted()), Some(1));
		Ok(())
	}

	#[benchmark]
	fn exclude_evaluator() -> Result<(), BenchmarkError> {
		let (mut case, _) = case::<T>(Stage::Scoring, 30 * DAY)?;
		panel::<T>(&mut case, 1, 0);
		let all = nominees::<T>(&mut case, Duty::Committed(Commitment([1; 32])))?;
		let (_, evaluator, _) = all.first().cloned().ok_or("nobody is nominated")?;
		let (account, ..) = office::<T>(Role::DefenseAuditor, 1)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, evaluator, Cause::Other, document());
		let duty = Nominees::<T>::get(CASE, evaluator).map(|nominee| nominee.duty);
		assert_eq!(duty, Some(Duty::Excluded(Cause::Other)));
		Ok(())
	}

	// By the project team, whose hand is written.
	#[benchmark]
	fn open_price() -> Result<(), BenchmarkError> {
		let (_, (account, ..), _) = scored::<T>(None)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, BidNo(7), PRICE, SALT);
		assert_eq!(BidsOf::<T>::get(CASE).last().and_then(|bid| bid.price), Some(PRICE));
		Ok(())
	}

	#[benchmark]
	fn tally() -> Result<(), BenchmarkError> {
		scored::<T>(Some(PRICE))?;
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), CASE);
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.version), Some(1));
		Ok(())
	}

	#[benchmark]
	fn contest() -> Result<(), BenchmarkError> {
		let (_, _, bidders) = ranked::<T>(Some(held()))?;
		let (account, ..) = bidders.last().cloned().ok_or("nobody bids")?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, Step::Object { grounds: document() });
		let stored = Contests::<T>::get(CASE, (1, BidNo(7)));
		assert!(stored.is_some_and(|it| it.is_open_objection()));
		Ok(())
	}

	#[benchmark]
	fn hold_debrief() -> Result<(), BenchmarkError> {
		let (_, (account, ..), _) = ranked::<T>(Some(asked()))?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, BidNo(7), document());
		let stored = Contests::<T>::get(CASE, (1, BidNo(7)));
		assert!(stored.is_some_and(|it| it.held_at.is_some()));
		Ok(())
	}

	// Everything is computed again and told to eight bidders.
	#[benchmark]
	fn rule_on_result() -> Result<(), BenchmarkError> {
		ranked::<T>(Some(objected()))?;
		let (account, ..) = office::<T>(Role::DefenseVerifier, 4)?;
		let ruling = Ruling::ExcludeSeat { seat: 14, cause: Cause::Employment };
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, 1, Some(BidNo(7)), ruling, document());
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.version), Some(2));
		Ok(())
	}

	// Fifty-five nominees without a seat declare anew.
	#[benchmark]
	fn rule_to_reevaluate() -> Result<(), BenchmarkError> {
		ranked::<T>(Some(objected()))?;
		leave_fewest_seats::<T>();
		let (account, ..) = office::<T>(Role::DefenseVerifier, 4)?;
		#[extrinsic_call]
		rule_on_result(RawOrigin::Signed(account), CASE, 1, Some(BidNo(7)), Ruling::Reevaluate, document());
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.stage), Some(Stage::Open));
		Ok(())
	}

	// Nine terms of twenty working days are walked through: to ask, and to object after each debrief.
	#[benchmark]
	fn conclude_negotiation() -> Result<(), BenchmarkError> {
		let (_, (account, ..), _) = ranked::<T>(None)?;
		lapsed_contests::<T>();
		let ranking = Results::<T>::get(CASE, 1).map(|result| result.ranking).unwrap_or_default();
		let bid = ranking.first().copied().ok_or("no bid is eligible")?;
		let end = End::Agreed { price: PRICE, contract: document() };
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, bid, end);
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.stage), Some(Stage::Closed));
		Ok(())
	}

	#[benchmark]
	fn erase_nominee() -> Result<(), BenchmarkError> {
		let (mut case, ..) = ranked::<T>(None)?;
		let (account, _, org) = office::<T>(Role::DefensePanelManager, 3)?;
		case.stage = Stage::Closed;
		case.outcome = Some(Outcome::Failed);
		case.closed_at = Some(Seconds(NOW.0.saturating_sub(2_000 * DAY)));
		case.pool = Some(org);
		Cases::<T>::insert(CASE, case);
		let (_, nominee, _) = office::<T>(Role::DefenseEvaluator, EVALUATORS)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, nominee, Basis::RetentionEnded);
		assert!(!Nominees::<T>::contains_key(CASE, nominee));
		Ok(())
	}

	#[benchmark]
	fn append_terms() -> Result<(), BenchmarkError> {
		T::BenchmarkHelper::set_time(NOW);
		fill_terms::<T>(1);
		let (account, ..) = office::<T>(Role::DefenseRuleKeeper, 5)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CivilDate(4_000_000), Terms::default());
		assert_eq!(TermsTable::<T>::decode_len(), Some(32));
		Ok(())
	}
}
