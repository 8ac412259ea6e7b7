//! Worst cases: eight bids with eight partners each, twenty items, fifteen seats, sixty nominees, full tables.

#![allow(clippy::arithmetic_side_effects)]

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{traits::ConstU32, BoundedVec};
use frame_system::RawOrigin;
use minwon_primitives::{
	commit, BidNo, CaseId, CivilDate, Commitment, DocumentDigest, DocumentRef, MediaType, OfficeId, OrgId, Role,
	Seconds, Won,
};
use minwon_support::RoleInspect;

/// Sets the time of the block.
pub trait BenchmarkHelper {
	/// Sets it.
	fn set_time(now: Seconds);
}

impl BenchmarkHelper for () {
	fn set_time(_: Seconds) {}
}

#[benchmarks]
mod benches {
	use super::*;

	/// 2027-02-04 15:00 in Korea.
	const NOW: Seconds = Seconds(1_801_720_800);
	const DAY: u64 = 86_400;
	const CASE: CaseId = CaseId(1);
	const SALT: [u8; 32] = [9; 32];
	const SEED: [u8; 32] = [5; 32];
	const PRICE: Won = 40_000_000_000;
	/// Seats of the panel, those of them for external nominees.
	const SEATS: (u8, u8) = (15, 8);
	/// Seeds of accounts: those of one kind never meet those of another.
	const BIDDERS: u32 = 200;
	const EVALUATORS: u32 = 300;

	type Signer<T> = (<T as frame_system::Config>::AccountId, OfficeId, OrgId);

	fn office<T: Config>(role: Role, seed: u32) -> Result<Signer<T>, BenchmarkError> {
		let account = T::Roles::appoint_for_benchmark(role, seed);
		let acting = T::Roles::acting(&account, role).ok_or("the office does not act")?;
		Ok((account, acting.office, acting.org))
	}

	fn document() -> DocumentRef {
		DocumentRef { digest: DocumentDigest([1; 32]), bytes: 1_000, media: MediaType::Pdf }
	}

	fn notice(submit_until: Seconds) -> Notice {
		Notice {
			reference: Reference::truncate_from(vec![b'A'; 32]),
			rfp: document(),
			track: Track::Standard,
			urgency: Urgency::Ordinary,
			budget: 50_000_000_000,
			base_price: Some(Commitment([2; 32])),
			tech_max: 800_000,
			cost_max: 200_000,
			page_limit: 600,
			method: Method::DeviationBand,
			seats: SEATS.0,
			external_seats: SEATS.1,
			submit_until,
			opening: 86_400,
			declaring: 86_400,
			committing: 86_400,
			revealing: 86_400,
			pricing: 86_400,
		}
	}

	fn criteria() -> Criteria {
		let item = Criterion { kind: CriterionKind::Qualitative, max: 40_000, label: document() };
		Criteria::truncate_from(vec![item; 20])
	}

	/// Fills the table of terms up to `free` entries, from 1970 on.
	fn fill_terms<T: Config>(free: u32) {
		let entries = (1..=MAX_TERMS.saturating_sub(free)).map(|day| (CivilDate(day), Terms::default()));
		TermsTable::<T>::put(BoundedVec::<_, ConstU32<MAX_TERMS>>::truncate_from(entries.collect()));
	}

	/// A case of the organisation of `program`, its deadline `ago` seconds past.
	fn case<T: Config>(stage: Stage, ago: u64) -> Result<(Case, Signer<T>), BenchmarkError> {
		T::BenchmarkHelper::set_time(NOW);
		fill_terms::<T>(0);
		let program = office::<T>(Role::DefenseProgramManager, 0)?;
		let notice = notice(Seconds(NOW.0.saturating_sub(ago)));
		let case = Case {
			draw_from: notice.first_draw(),
			notice,
			program: program.2,
			audit: None,
			pool: None,
			stage,
			draw_lock: Some(rules::lock(CASE, &SEED)),
			panel: None,
			nominees: 0,
			erased: 0,
			version: 0,
			front: 0,
			outcome: None,
			closed_at: None,
			terms: 31,
			file: None,
		};
		CaseByReference::<T>::insert(case.program, &case.notice.reference, CASE);
		CriteriaOf::<T>::insert(CASE, criteria());
		NextCaseId::<T>::put(CaseId(2));
		Cases::<T>::insert(CASE, &case);
		Ok((case, program))
	}

	fn form(bidder: OrgId, number: u8) -> BidForm {
		BidForm {
			proposal: document(),
			pledge: document(),
			pages: 655,
			partners: BoundedVec::truncate_from((1..9).map(|n| OrgId(900_000 + n)).collect()),
			price_seal: commit(minwon_primitives::tags::DEFENSE_PRICE, &(CASE, bidder, PRICE), &SALT),
			nonce: [number; 32],
		}
	}

	fn merits() -> Merits {
		Merits { quantitative: BoundedVec::new(), bonus: 36_000, penalty: 1_000 }
	}

	/// Opens `count` bids with merits, and with prices where said; answers who bids.
	fn bids<T: Config>(count: u8, price: Option<Won>) -> Result<Vec<Signer<T>>, BenchmarkError> {
		let mut bids = Bids::new();
		let mut bidders = Vec::new();
		for number in 0..count {
			let bidder = office::<T>(Role::DefenseBidder, BIDDERS + u32::from(number))?;
			let bid =
				Bid { bidder: bidder.2, form: form(bidder.2, number), price, merits: Some(merits()), void: false };
			bids.try_push(bid).map_err(|_| "too many bids")?;
			Seals::<T>::insert(CASE, Commitment([number; 32]), Seal::Opened(BidNo(number)));
			bidders.push(bidder);
		}
		BidsOf::<T>::insert(CASE, bids);
		Ok(bidders)
	}

	fn tag(number: u8) -> Commitment {
		Commitment([number; 32])
	}

	fn evaluators<T: Config>() -> Result<Vec<Signer<T>>, BenchmarkError> {
		(0..MAX_NOMINEES).map(|number| office::<T>(Role::DefenseEvaluator, EVALUATORS + number)).collect()
	}

	/// Sixty clear nominees; with a panel the first fifteen have its seats.
	fn nominees<T: Config>(case: &mut Case, duty: Duty) -> Result<Vec<Signer<T>>, BenchmarkError> {
		let all = evaluators::<T>()?;
		for (number, (_, office, org)) in (0u8..).zip(&all) {
			let seat = case.panel.map(|panel| Place { round: panel.round, seat: number });
			let seat = seat.filter(|place| place.seat < SEATS.0);
			let side = if number < 8 || number >= 40 { Side::External } else { Side::Internal };
			let duty = if seat.is_some() { duty } else { Duty::None };
			let nominee = Nominee { side, tag: tag(number), org: Some(*org), stance: Stance::Clear, seat, duty };
			Nominees::<T>::insert(CASE, office, nominee);
			NomineeTags::<T>::insert(CASE, tag(number), ());
		}
		case.nominees = 60;
		Cases::<T>::insert(CASE, &*case);
		Ok(all)
	}

	/// A panel whose sheets are due in `due` days: 1 = committed now, 0 = revealed now, -1 = read.
	fn panel<T: Config>(case: &mut Case, due: i64, counted: u8) {
		let moment = |days: i64| {
			let shift = DAY.saturating_mul(days.unsigned_abs());
			Seconds(if days < 0 { NOW.0.saturating_sub(shift) } else { NOW.0.saturating_add(shift) })
		};
		case.panel = Some(Panel {
			round: 1,
			entropy: [7; 32],
			commit_until: moment(due),
			reveal_until: moment(due + 1),
			price_until: moment(due + 2),
			counted,
		});
		Cases::<T>::insert(CASE, &*case);
	}

	/// Every bid apart from every other on every item, and eligible.
	fn scores() -> Scores {
		Scores::truncate_from((0..MAX_SCORES).map(|n| 38_000 + n).collect())
	}

	fn sheets<T: Config>() {
		for seat in 0..SEATS.0 {
			let sheet = Sheet { scores: scores(), excluded: None };
			Sheets::<T>::insert(CASE, Place { round: 1, seat }, sheet);
		}
	}

	/// A case with its panel read, eight bids and sixty nominees.
	fn scored<T: Config>(price: Option<Won>) -> Result<(Case, Signer<T>, Vec<Signer<T>>), BenchmarkError> {
		let (mut case, program) = case::<T>(Stage::Scoring, 30 * DAY)?;
		panel::<T>(&mut case, -1, SEATS.0);
		nominees::<T>(&mut case, Duty::Revealed)?;
		sheets::<T>();
		let bidders = bids::<T>(8, price)?;
		Ok((case, program, bidders))
	}

	/// The same with a result a month old and the contests of all bidders in this state.
	fn ranked<T: Config>(contest: Option<Contest>) -> Result<(Case, Signer<T>, Vec<Signer<T>>), BenchmarkError> {
		let (mut case, program, bidders) = scored::<T>(Some(PRICE))?;
		case.stage = Stage::Ranked;
		case.version = 1;
		let (lines, ranking) = Pallet::<T>::recompute(CASE, &case, &BidsOf::<T>::get(CASE));
		let result = CaseResult {
			round: 1,
			corrects: None,
			ground: Some(document()),
			published_at: Seconds(NOW.0.saturating_sub(30 * DAY)),
			lines: BoundedVec::truncate_from(lines),
			ranking: BoundedVec::truncate_from(ranking),
			notices: BoundedVec::truncate_from(vec![None; 8]),
		};
		Results::<T>::insert(CASE, 1, result);
		if let Some(contest) = contest {
			(0..8).for_each(|bid| Contests::<T>::insert(CASE, (1, BidNo(bid)), contest));
		}
		Cases::<T>::insert(CASE, &case);
		Ok((case, program, bidders))
	}

	fn asked() -> Contest {
		Contest::asked(Seconds(NOW.0.saturating_sub(29 * DAY)))
	}

	fn held() -> Contest {
		Contest { held_at: Some(NOW), minutes: Some(document()), ..asked() }
	}

	fn objected() -> Contest {
		Contest { objected_at: Some(NOW), grounds: Some(document()), ..held() }
	}

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
		let contest = Contests::<T>::get(CASE, (1, BidNo(7)));
		assert!(contest.is_some_and(|contest| contest.is_open_objection()));
		Ok(())
	}

	#[benchmark]
	fn hold_debrief() -> Result<(), BenchmarkError> {
		let (_, (account, ..), _) = ranked::<T>(Some(asked()))?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, BidNo(7), document());
		let contest = Contests::<T>::get(CASE, (1, BidNo(7)));
		assert!(contest.is_some_and(|contest| contest.held_at.is_some()));
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

	// Forty-five nominees without a seat declare anew.
	#[benchmark]
	fn rule_to_reevaluate() -> Result<(), BenchmarkError> {
		ranked::<T>(Some(objected()))?;
		let (account, ..) = office::<T>(Role::DefenseVerifier, 4)?;
		#[extrinsic_call]
		rule_on_result(RawOrigin::Signed(account), CASE, 1, Some(BidNo(7)), Ruling::Reevaluate, document());
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.stage), Some(Stage::Open));
		Ok(())
	}

	#[benchmark]
	fn conclude_negotiation() -> Result<(), BenchmarkError> {
		let (_, (account, ..), _) = ranked::<T>(Some(Contest { ruled_at: Some(NOW), ..objected() }))?;
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
