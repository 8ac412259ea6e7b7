//! Cases as full as they get: eight bids with eight partners each, twenty items, fifteen seats, sixty nominees.

use super::*;

/// 2027-02-04 15:00 in Korea.
pub(super) const NOW: Seconds = Seconds(1_801_720_800);
pub(super) const DAY: u64 = 86_400;
pub(super) const CASE: CaseId = CaseId(1);
pub(super) const SALT: [u8; 32] = [9; 32];
pub(super) const SEED: [u8; 32] = [5; 32];
pub(super) const PRICE: Won = 40_000_000_000;
/// Seats of the panel, those of them for external nominees.
pub(super) const SEATS: (u8, u8) = (15, 8);
/// The smallest panel: the most nominees without a seat.
pub(super) const FEWEST_SEATS: u8 = 5;
/// Seeds of accounts: those of one kind never meet those of another.
pub(super) const BIDDERS: u32 = 200;
pub(super) const EVALUATORS: u32 = 300;

pub(super) type Signer<T> = (<T as frame_system::Config>::AccountId, OfficeId, OrgId);

pub(super) fn office<T: Config>(role: Role, seed: u32) -> Result<Signer<T>, BenchmarkError> {
	let account = T::Roles::appoint_for_benchmark(role, seed);
	let acting = T::Roles::acting(&account, role).ok_or("the office does not act")?;
	Ok((account, acting.office, acting.org))
}

pub(super) fn document() -> DocumentRef {
	DocumentRef { digest: DocumentDigest([1; 32]), bytes: 1_000, media: MediaType::Pdf }
}

pub(super) fn notice(submit_until: Seconds) -> Notice {
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

pub(super) fn criteria() -> Criteria {
	let item = Criterion { kind: CriterionKind::Qualitative, max: 40_000, label: document() };
	Criteria::truncate_from(vec![item; 20])
}

/// Fills the table of terms up to `free` entries, from 1970 on: the longest terms in working days, since each day is looked up.
pub(super) fn fill_terms<T: Config>(free: u32) {
	let terms = Terms { debrief_ask: 20, debrief_hold: 20, objection: 20, ruling: 20, ..Terms::default() };
	let entries = (1..=MAX_TERMS.saturating_sub(free)).map(|day| (CivilDate(day), terms));
	TermsTable::<T>::put(BoundedVec::<_, ConstU32<MAX_TERMS>>::truncate_from(entries.collect()));
}

/// A case of the organisation of `program`, its deadline `ago` seconds past.
pub(super) fn case<T: Config>(stage: Stage, ago: u64) -> Result<(Case, Signer<T>), BenchmarkError> {
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

pub(super) fn form(bidder: OrgId, number: u8) -> BidForm {
	BidForm {
		proposal: document(),
		pledge: document(),
		pages: 655,
		partners: BoundedVec::truncate_from((1..9).map(|n| OrgId(900_000 + n)).collect()),
		price_seal: commit(minwon_primitives::tags::DEFENSE_PRICE, &(CASE, bidder, PRICE), &SALT),
		nonce: [number; 32],
	}
}

pub(super) fn merits() -> Merits {
	Merits { quantitative: BoundedVec::new(), bonus: 36_000, penalty: 1_000 }
}

/// Opens `count` bids with merits, and with prices where said; answers who bids.
pub(super) fn bids<T: Config>(count: u8, price: Option<Won>) -> Result<Vec<Signer<T>>, BenchmarkError> {
	let mut bids = Bids::new();
	let mut bidders = Vec::new();
	for number in 0..count {
		let bidder = office::<T>(Role::DefenseBidder, BIDDERS + u32::from(number))?;
		let bid = Bid { bidder: bidder.2, form: form(bidder.2, number), price, merits: Some(merits()), void: false };
		bids.try_push(bid).map_err(|_| "too many bids")?;
		Seals::<T>::insert(CASE, Commitment([number; 32]), Seal::Opened(BidNo(number)));
		bidders.push(bidder);
	}
	BidsOf::<T>::insert(CASE, bids);
	Ok(bidders)
}

pub(super) fn tag(number: u8) -> Commitment {
	Commitment([number; 32])
}

pub(super) fn evaluators<T: Config>() -> Result<Vec<Signer<T>>, BenchmarkError> {
	(0..MAX_NOMINEES).map(|number| office::<T>(Role::DefenseEvaluator, EVALUATORS + number)).collect()
}

/// Sixty clear nominees; with a panel the first fifteen have its seats.
pub(super) fn nominees<T: Config>(case: &mut Case, duty: Duty) -> Result<Vec<Signer<T>>, BenchmarkError> {
	let all = evaluators::<T>()?;
	for (number, (_, office, org)) in (0u8..).zip(&all) {
		let seat = case.panel.map(|panel| Place { round: panel.round, seat: number });
		let seat = seat.filter(|place| place.seat < SEATS.0);
		let side = if (8..40).contains(&number) { Side::Internal } else { Side::External };
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
pub(super) fn panel<T: Config>(case: &mut Case, due: i64, counted: u8) {
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
pub(super) fn scores() -> Scores {
	Scores::truncate_from((0..MAX_SCORES).map(|n| 38_000 + n).collect())
}

pub(super) fn sheets<T: Config>() {
	for seat in 0..SEATS.0 {
		let sheet = Sheet { scores: scores(), excluded: None };
		Sheets::<T>::insert(CASE, Place { round: 1, seat }, sheet);
	}
}

/// A case with its panel read, eight bids and sixty nominees.
pub(super) fn scored<T: Config>(price: Option<Won>) -> Result<(Case, Signer<T>, Vec<Signer<T>>), BenchmarkError> {
	let (mut case, program) = case::<T>(Stage::Scoring, 30 * DAY)?;
	panel::<T>(&mut case, -1, SEATS.0);
	nominees::<T>(&mut case, Duty::Revealed)?;
	sheets::<T>();
	let bidders = bids::<T>(8, price)?;
	Ok((case, program, bidders))
}

/// The same with a result two months old and the contests of all bidders in this state.
pub(super) fn ranked<T: Config>(contest: Option<Contest>) -> Result<(Case, Signer<T>, Vec<Signer<T>>), BenchmarkError> {
	let (mut case, program, bidders) = scored::<T>(Some(PRICE))?;
	case.stage = Stage::Ranked;
	case.version = 1;
	let (lines, ranking) = Pallet::<T>::recompute(CASE, &case, &BidsOf::<T>::get(CASE));
	let result = CaseResult {
		round: 1,
		corrects: None,
		ground: Some(document()),
		published_at: Seconds(NOW.0.saturating_sub(60 * DAY)),
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

/// The case with the smallest panel, so that 55 of its nominees have no seat.
pub(super) fn leave_fewest_seats<T: Config>() {
	for (nominee, record) in Nominees::<T>::iter_prefix(CASE) {
		if let Some(place) = record.seat.filter(|place| place.seat >= FEWEST_SEATS) {
			Sheets::<T>::remove(CASE, place);
			Nominees::<T>::insert(CASE, nominee, Nominee { seat: None, duty: Duty::None, ..record });
		}
	}
	Cases::<T>::mutate_extant(CASE, |case| {
		case.notice.seats = FEWEST_SEATS;
		case.notice.external_seats = FEWEST_SEATS;
	});
}

/// Contests of all bidders whose term to object has lapsed, each held on another day.
pub(super) fn lapsed_contests<T: Config>() {
	for bid in 0..8 {
		let held_at = Some(Seconds(NOW.0.saturating_sub((31 + u64::from(bid)) * DAY)));
		Contests::<T>::insert(CASE, (1, BidNo(bid)), Contest { held_at, minutes: Some(document()), ..asked() });
	}
}

pub(super) fn asked() -> Contest {
	Contest::asked(Seconds(NOW.0.saturating_sub(59 * DAY)))
}

pub(super) fn held() -> Contest {
	Contest { held_at: Some(NOW), minutes: Some(document()), ..asked() }
}

pub(super) fn objected() -> Contest {
	Contest { objected_at: Some(NOW), grounds: Some(document()), ..held() }
}
