//! What the players know: who holds which office, what each keeps secret, and small dice. Everything secret follows from the seed of the
//! sequence and from case, firm or seat, so that it is the same when it is opened.

use super::{
	law,
	model::{organisation, Actor, File, Model},
};
use crate::{mock::*, tests::journey::SALT, BidForm, CriterionKind, Merits, Terms};
use minwon_primitives::{commit, tags, CivilDate, Commitment, OrgId, Role, Seconds};
use minwon_testkit::{
	sequences::{mix, Dice},
	Clock,
};
use std::collections::{BTreeMap, BTreeSet};
use Role::{
	DefenseAuditor, DefenseBidder, DefenseEvaluator, DefensePanelManager, DefenseProgramManager, DefenseReception,
	DefenseRuleKeeper, DefenseVerifier,
};

/// The roles of the pilot.
pub const PALETTE: [Role; 8] = [
	DefenseProgramManager,
	DefenseAuditor,
	DefensePanelManager,
	DefenseEvaluator,
	DefenseBidder,
	DefenseReception,
	DefenseVerifier,
	DefenseRuleKeeper,
];

/// What is decided once, by case and a part of it.
#[derive(Clone, Copy)]
pub enum Fate {
	/// All bids of the case end level.
	Level,
	Bidders,
	FirstBidder,
	Decoy,
	Pages,
	Partner,
	OddPrice,
	Price,
	/// The firm does not open its price.
	Silence,
	Weak,
	Quantity,
	Reserve,
	/// Two of the panel do nothing.
	Lazy,
	/// Commits and does not reveal.
	Forgets,
	Faulty,
	Turn,
	Jitter,
	Asks,
	Objects,
}

pub struct World {
	pub seed: u64,
	pub dice: Dice,
	pub model: Model,
	/// Years later: what is left is erased.
	pub late: bool,
	/// Calls that were refused, one after another.
	pub refused: u32,
}

pub fn firms() -> Vec<u64> {
	FIRMS.into_iter().chain([1_001, 1_401, 1_501, 1_601, 1_701, 1_801, 1_901]).collect()
}

/// The first ten are those of the mock.
pub fn pool() -> Vec<u64> {
	(0..40).map(|n| 2_001 + 100 * n).collect()
}

/// Every office at the start: some organisations have two, some offices two roles.
pub fn roster() -> Vec<(u64, Vec<Role>)> {
	let mut roster = vec![
		(PROGRAM, vec![DefenseProgramManager]),
		(111, vec![DefenseProgramManager]),
		(121, vec![DefenseProgramManager, DefenseVerifier]),
		(1_101, vec![DefenseProgramManager]),
		(AUDITOR, vec![DefenseAuditor]),
		(211, vec![DefenseAuditor]),
		(1_201, vec![DefenseAuditor]),
		(POOL, vec![DefensePanelManager]),
		(311, vec![DefensePanelManager]),
		(321, vec![DefensePanelManager, DefenseAuditor]),
		(1_301, vec![DefensePanelManager, DefenseEvaluator]),
		(VERIFIER, vec![DefenseVerifier]),
		(411, vec![DefenseVerifier]),
		(RECEPTION, vec![DefenseReception]),
		(KEEPER, vec![DefenseRuleKeeper]),
		(6_001, vec![DefenseProgramManager, DefenseAuditor, DefensePanelManager, DefenseVerifier]),
	];
	roster.extend(firms().into_iter().map(|firm| (firm, vec![DefenseBidder])));
	roster.extend(pool().into_iter().map(|expert| (expert, vec![DefenseEvaluator])));
	roster
}

impl World {
	/// The state that the mock starts with, and more offices.
	pub fn new(seed: u64) -> Self {
		let first = CivilDate::from_ymd(2024, 5, 1).unwrap();
		let model = Model {
			now: Clock::now().0,
			roles: BTreeMap::new(),
			table: vec![(first.0, Terms::default())],
			cases: BTreeMap::new(),
			references: BTreeSet::new(),
			frozen: None,
			refusing: false,
			letters: 0,
			dossiers: 0,
		};
		let mut world = Self { seed, dice: Dice::new(seed), model, late: false, refused: 0 };
		for (account, roles) in roster() {
			world.appoint(account, &roles);
		}
		world
	}

	pub fn appoint(&mut self, account: u64, roles: &[Role]) {
		appoint(account, roles);
		self.model.roles.insert(account, roles.iter().copied().collect());
	}

	pub fn dismiss(&mut self, account: u64) {
		minwon_testkit::Roles::dismiss(account);
		self.model.roles.remove(&account);
	}

	pub fn set_time(&mut self, now: u64) {
		self.model.now = now;
		Clock::set(Seconds(now));
	}

	/// 0 to 99, always the same for the same question.
	pub fn fate(&self, what: Fate, parts: [u64; 3]) -> u64 {
		let mixed = parts.iter().fold(mix(self.seed) ^ (what as u64), |mixed, part| mix(mixed ^ *part));
		mixed % 100
	}

	pub fn terms_today(&self) -> Terms {
		self.model.table[law::in_force(&self.model.table, self.model.today())].1
	}

	/// Accounts that hold a role.
	pub fn holders(&self, role: Role) -> Vec<u64> {
		self.model.roles.keys().copied().filter(|account| self.model.acts(*account, role)).collect()
	}

	/// One of them.
	pub fn holder(&mut self, role: Role) -> Option<u64> {
		let holders = self.holders(role);
		self.dice.among(&holders)
	}

	/// Whether `account` passes the first guards of `role` in a case.
	pub fn is_able(&self, file: &File, account: u64, role: Role) -> bool {
		let actor = Actor { office: account as u32, org: organisation(account), role };
		self.model.acts(account, role)
			&& Model::bound(file, role).is_none_or(|org| org == actor.org)
			&& Model::has_one_part(file, &actor)
	}

	/// One who passes the first guards of `role`.
	pub fn signer(&mut self, file: &File, role: Role) -> Option<u64> {
		let able: Vec<u64> = self.holders(role).into_iter().filter(|by| self.is_able(file, *by, role)).collect();
		self.dice.among(&able)
	}

	/// The firm of an organisation, if it can act as bidder.
	pub fn firm(&self, file: &File, org: u32) -> Option<u64> {
		firms().into_iter().find(|firm| organisation(*firm) == org && self.is_able(file, *firm, DefenseBidder))
	}

	/// The seed of a round; that of round 0 is the first lock.
	pub fn seed_of(&self, id: u32, round: u8) -> [u8; 32] {
		(round..60).fold([5; 32], |later, _| law::lock(id, later))
	}

	pub fn is_level(&self, id: u32) -> bool {
		self.fate(Fate::Level, [id.into(), 0, 0]) < 12
	}

	/// Who bids.
	pub fn bidders(&self, id: u32) -> Vec<u64> {
		let count = match self.fate(Fate::Bidders, [id.into(), 0, 0]) {
			_ if self.is_level(id) => 4,
			0..=6 => 10,
			7..=11 => 0,
			fate => 1 + fate as usize % 4,
		};
		let first = self.fate(Fate::FirstBidder, [id.into(), 0, 0]) as usize;
		(0..count).map(|n| firms()[(first + n) % 10]).collect()
	}

	pub fn price(&self, id: u32, org: u32) -> u128 {
		let budget = self.model.cases[&id].notice.budget;
		let parts = [id.into(), org.into(), 0];
		match self.fate(Fate::OddPrice, parts) {
			_ if self.is_level(id) => budget * 9 / 10,
			0 | 1 => 0,
			2 => 10u128.pow(15) + 1,
			_ => (budget * u128::from(50 + self.fate(Fate::Price, parts) * 6 / 10) / 100).clamp(1, 10u128.pow(15)),
		}
	}

	pub fn form(&self, id: u32, firm: u64) -> BidForm {
		let (org, limit) = (organisation(firm), self.model.cases[&id].notice.page_limit);
		let parts = [id.into(), org.into(), 0];
		let pages = match self.fate(Fate::Pages, parts) {
			_ if self.is_level(id) => limit,
			0..=2 => 0,
			3..=49 => limit,
			50..=74 => limit + 10,
			fate => limit + fate as u16,
		};
		let helper = match self.fate(Fate::Partner, parts) {
			_ if self.is_level(id) => None,
			0 | 1 => Some(OrgId(org)),
			fate @ 2..=19 => Some(OrgId(20 + fate as u32)),
			_ => None,
		};
		let mut nonce = [7; 32];
		nonce[..8].copy_from_slice(&mix(self.seed ^ mix((u64::from(id) << 32) + u64::from(org))).to_le_bytes());
		BidForm {
			proposal: document(),
			pledge: document(),
			pages,
			partners: helper.into_iter().collect::<Vec<_>>().try_into().unwrap(),
			price_seal: commit(tags::DEFENSE_PRICE, &(id, org, self.price(id, org)), &SALT),
			nonce,
		}
	}

	pub fn seal(&self, id: u32, firm: u64) -> Commitment {
		commit(tags::DEFENSE_SEAL, &(id, organisation(firm), self.form(id, firm)), &SALT)
	}

	/// Merits within their limits.
	pub fn merits(&mut self, id: u32, bid: usize) -> Merits {
		let file = self.model.cases[&id].clone();
		let maxima = law::maxima(&file.criteria, CriterionKind::Quantitative);
		let terms = self.model.terms_of(&file);
		if self.is_level(id) {
			// The same sum for each, of other items.
			let quantitative: Vec<u32> = maxima
				.iter()
				.enumerate()
				.map(|(item, max)| max - 1_000 * u32::from((bid + item).is_multiple_of(2)))
				.collect();
			return Merits { quantitative: quantitative.try_into().unwrap(), bonus: 0, penalty: 0 };
		}
		let lacks = |item: usize| self.fate(Fate::Quantity, [id.into(), bid as u64, item as u64]) % 15;
		let quantitative: Vec<u32> =
			maxima.iter().enumerate().map(|(item, max)| max - max / 100 * lacks(item) as u32).collect();
		let bonus = self.dice.below(u64::from(terms.bonus_max.min(terms.bonus_max_rapid)) + 1) as u32;
		let penalty = self.dice.below(u64::from(terms.penalty_max / 4) + 1) as u32;
		Merits { quantitative: quantitative.try_into().unwrap(), bonus, penalty }
	}

	pub fn is_faulty(&self, id: u32, (round, seat): (u8, u8)) -> bool {
		self.fate(Fate::Faulty, [id.into(), round.into(), seat.into()]) < 5
	}

	/// The scores of a seat. The bids stand apart, and most reach the threshold; some sheets break a rule.
	pub fn scores(&self, id: u32, (round, seat): (u8, u8)) -> Vec<u32> {
		let file = &self.model.cases[&id];
		let maxima = law::maxima(&file.criteria, CriterionKind::Qualitative);
		let bids = file.offers.len();
		let turn = self.fate(Fate::Turn, [id.into(), round.into(), seat.into()]) as usize;
		let mut scores = Vec::new();
		for (bid, offer) in file.offers.iter().enumerate() {
			let weak = u32::from(self.fate(Fate::Weak, [id.into(), offer.org.into(), 0]) < 20);
			for (item, max) in maxima.iter().enumerate() {
				let jitter = self.fate(Fate::Jitter, [id.into(), seat.into(), (bid * 20 + item) as u64]) as u32;
				let place = ((bid + item + turn) % bids) as u32;
				let lost = max / 40 * place + max / 10_000 * jitter + max / 10 * 3 * weak;
				scores.push(if offer.void || self.is_level(id) { 0 } else { max - lost });
			}
		}
		if self.is_faulty(id, (round, seat)) && !scores.is_empty() {
			match turn % 3 {
				0 => scores[0] = maxima[0] + 1,
				1 => scores.truncate(scores.len() - 1),
				_ => file.valid().iter().for_each(|bid| scores[bid * maxima.len()] = maxima[0]),
			}
		}
		scores
	}

	/// The commitment to the scores of a seat.
	pub fn sheet(&self, id: u32, (round, seat): (u8, u8)) -> Commitment {
		commit(tags::DEFENSE_SHEET, &(id, round, seat, self.scores(id, (round, seat))), &SALT)
	}
}

pub fn document() -> minwon_primitives::DocumentRef {
	crate::tests::journey::document()
}
