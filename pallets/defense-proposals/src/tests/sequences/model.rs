//! What the specification promises, written again in plain Rust: maps, and for each call the answer that it predicts. The calls until the
//! draw stand in `preparing`, those after it in `judging`, the figures in `law` and `scoring`.

use super::law;
use crate::{
	mock::Test, Basis, BidForm, Cause, Criterion, Error, Line, Merits, Notice, Outcome, Side, Stage, Stance, Terms,
};
use minwon_primitives::{Commitment, Role};
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

pub type Call = crate::Call<Test>;
pub type Answer = Result<(), DispatchError>;

/// Signs nothing.
pub const NOBODY: u64 = 0;
/// Stands for root.
pub const ROOT: u64 = 1;

#[derive(Clone, Debug)]
pub struct Offer {
	pub org: u32,
	pub form: BidForm,
	pub price: Option<u128>,
	pub merits: Option<Merits>,
	pub void: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Work {
	Nothing,
	Committed(Commitment),
	Revealed,
	Excluded(Cause),
}

#[derive(Clone, Copy, Debug)]
pub struct Expert {
	pub side: Side,
	pub tag: Commitment,
	pub org: Option<u32>,
	pub stance: Stance,
	/// Round and seat.
	pub seat: Option<(u8, u8)>,
	pub work: Work,
}

#[derive(Clone, Copy, Debug)]
pub struct Sitting {
	pub round: u8,
	pub entropy: [u8; 32],
	pub commit_until: u64,
	pub reveal_until: u64,
	pub price_until: u64,
}

#[derive(Clone, Copy, Default, Debug)]
pub struct Dispute {
	pub asked: u64,
	pub held: Option<u64>,
	pub objected: Option<u64>,
	pub ruled: Option<u64>,
}

#[derive(Clone, Debug)]
pub struct Published {
	pub round: u8,
	pub at: u64,
	pub ruled: bool,
	pub lines: Vec<Line>,
	pub ranking: Vec<u8>,
}

/// A case.
#[derive(Clone, Debug)]
pub struct File {
	pub notice: Notice,
	pub criteria: Vec<Criterion>,
	pub program: u32,
	pub audit: Option<u32>,
	pub pool: Option<u32>,
	pub draw_from: u64,
	pub stage: Stage,
	pub lock: Option<[u8; 32]>,
	pub sitting: Option<Sitting>,
	pub experts: BTreeMap<u32, Expert>,
	/// Seat and basis of each erased nominee.
	pub stones: Vec<(Option<(u8, u8)>, Basis)>,
	pub hands: BTreeMap<u32, Role>,
	pub seals: BTreeMap<Commitment, Option<u8>>,
	pub offers: Vec<Offer>,
	/// By round and seat: scores, and whether the verifier left them out.
	pub sheets: BTreeMap<(u8, u8), (Vec<u32>, bool)>,
	/// By version less 1.
	pub results: Vec<Published>,
	/// By version and bid.
	pub disputes: BTreeMap<(u8, u8), Dispute>,
	pub front: u8,
	pub outcome: Option<Outcome>,
	pub closed_at: Option<u64>,
	pub terms: usize,
	pub archived: Option<u64>,
}

impl File {
	pub fn submit_until(&self) -> u64 {
		self.notice.submit_until.0
	}

	pub fn open_until(&self) -> u64 {
		self.submit_until() + u64::from(self.notice.opening)
	}

	pub fn round(&self) -> u8 {
		self.sitting.map_or(0, |sitting| sitting.round)
	}

	/// Sheets of the newest round that the verifier did not leave out, by seat.
	pub fn counted(&self) -> Vec<&Vec<u32>> {
		let newest = self.sheets.iter().filter(|((round, _), (_, left_out))| *round == self.round() && !*left_out);
		newest.map(|(_, (scores, _))| scores).collect()
	}

	pub fn version(&self) -> u8 {
		self.results.len() as u8
	}

	/// Numbers of the bids that are not void.
	pub fn valid(&self) -> Vec<usize> {
		(0..self.offers.len()).filter(|bid| !self.offers[*bid].void).collect()
	}

	/// The bid with this number, if it is valid.
	pub fn valid_offer(&self, bid: u8) -> Option<&Offer> {
		self.offers.get(usize::from(bid)).filter(|offer| !offer.void)
	}

	/// Round and seat of an office that sits in the newest round.
	pub fn sits(&self, office: u32) -> Option<(u8, u8)> {
		let expert = self.experts.get(&office)?;
		let place = expert.seat.filter(|(round, _)| *round == self.round())?;
		(!matches!(expert.work, Work::Excluded(_))).then_some(place)
	}

	/// The bids of the newest result in the order of negotiation.
	pub fn ranking(&self) -> Vec<u8> {
		self.results.last().map(|result| result.ranking.clone()).unwrap_or_default()
	}

	pub fn dispute(&self, bid: u8) -> Option<Dispute> {
		self.disputes.get(&(self.version(), bid)).copied()
	}
}

/// Who acts, and in which role.
#[derive(Clone, Copy, Debug)]
pub struct Actor {
	pub office: u32,
	pub org: u32,
	pub role: Role,
}

pub struct Model {
	pub now: u64,
	/// Roles by account; the number of the account is that of its office, the hundreds that of its organisation.
	pub roles: BTreeMap<u64, BTreeSet<Role>>,
	pub table: Vec<(u32, Terms)>,
	pub cases: BTreeMap<u32, File>,
	pub references: BTreeSet<(u32, Vec<u8>)>,
	/// Producer and year whose records may not be erased.
	pub frozen: Option<(u32, u16)>,
	/// Whether the mailbox refuses.
	pub refusing: bool,
	pub letters: usize,
	pub dossiers: u64,
}

pub fn organisation(account: u64) -> u32 {
	(account / 100) as u32
}

pub fn want(holds: bool, error: Error<Test>) -> Answer {
	match holds {
		true => Ok(()),
		false => Err(error.into()),
	}
}

impl Model {
	pub fn acts(&self, account: u64, role: Role) -> bool {
		self.roles.get(&account).is_some_and(|roles| roles.contains(&role))
	}

	/// The account in the first of these roles that it holds.
	pub fn actor(&self, by: u64, roles: &[Role]) -> Result<Actor, DispatchError> {
		let role = roles.iter().copied().find(|role| self.acts(by, *role)).ok_or(DispatchError::BadOrigin)?;
		Ok(Actor { office: by as u32, org: organisation(by), role })
	}

	/// The organisation that alone may act in `role`, where there is one.
	pub fn bound(file: &File, role: Role) -> Option<u32> {
		match role {
			Role::DefenseProgramManager => Some(file.program),
			Role::DefenseAuditor => file.audit,
			Role::DefensePanelManager => file.pool,
			_ => None,
		}
	}

	/// The guards after the role that every call on a case has, but `lodge_seal` and `tally`.
	pub fn first_guards(&self, actor: &Actor, id: u32) -> Result<File, DispatchError> {
		let file = self.cases.get(&id).ok_or(Error::<Test>::NotFound)?;
		if Self::bound(file, actor.role).is_some_and(|org| org != actor.org) {
			return Err(DispatchError::BadOrigin);
		}
		want(Self::has_one_part(file, actor), Error::SelfReview)?;
		Ok(file.clone())
	}

	/// One office, one role per case.
	pub fn has_one_part(file: &File, actor: &Actor) -> bool {
		let other_hand = file.hands.get(&actor.office).is_some_and(|role| *role != actor.role);
		let nominated = file.experts.contains_key(&actor.office) && actor.role != Role::DefenseEvaluator;
		!other_hand && !nominated
	}

	/// Stores a case after a call that succeeded, with the hand that the actor now has in it.
	pub fn settle(&mut self, actor: &Actor, id: u32, mut file: File) -> Answer {
		use Role::*;
		if [DefenseProgramManager, DefenseAuditor, DefensePanelManager, DefenseVerifier].contains(&actor.role) {
			file.hands.entry(actor.office).or_insert(actor.role);
		}
		self.cases.insert(id, file);
		Ok(())
	}

	pub fn today(&self) -> u64 {
		law::date(self.now)
	}

	pub fn terms_of(&self, file: &File) -> Terms {
		self.table[file.terms].1
	}

	/// Sheets that must count.
	pub fn quorum(&self, file: &File) -> usize {
		(usize::from(file.notice.seats) * usize::from(self.terms_of(file).quorum_bps)).div_ceil(10_000)
	}

	/// Offices that could be drawn, with their sides.
	pub fn eligible(&self, file: &File) -> Vec<(u32, Side)> {
		let involved: BTreeSet<u32> = file
			.offers
			.iter()
			.flat_map(|offer| offer.form.partners.iter().map(|partner| partner.0).chain([offer.org]))
			.collect();
		let fit = |office: &u32, expert: &Expert| {
			expert.stance == Stance::Clear
				&& expert.seat.is_none()
				&& self.acts(u64::from(*office), Role::DefenseEvaluator)
				&& expert.org.is_some_and(|org| !involved.contains(&org))
		};
		let mut eligible = Vec::new();
		for (office, expert) in &file.experts {
			if fit(office, expert) {
				eligible.push((*office, expert.side));
			}
		}
		eligible
	}

	/// Seats of a side.
	pub fn seats(file: &File, side: Side) -> usize {
		match side {
			Side::External => usize::from(file.notice.external_seats),
			Side::Internal => usize::from(file.notice.seats) - usize::from(file.notice.external_seats),
		}
	}

	pub fn is_pool_short(&self, file: &File) -> bool {
		let eligible = self.eligible(file);
		let short = |side: Side| eligible.iter().filter(|(_, of)| *of == side).count() < Self::seats(file, side);
		let wanted = usize::from(self.terms_of(file).nominee_factor) * usize::from(file.notice.seats);
		let nominated = file.experts.len() + file.stones.len();
		short(Side::External) || short(Side::Internal) || (file.sitting.is_none() && nominated < wanted)
	}

	pub fn is_draw_due(&self, file: &File) -> bool {
		match (file.stage, file.sitting) {
			(Stage::Open, _) => self.now >= file.draw_from,
			(Stage::Scoring, Some(sitting)) => {
				self.now >= sitting.reveal_until && file.counted().len() < self.quorum(file)
			}
			_ => false,
		}
	}

	/// When the term to ask for a debrief on the newest result ends.
	pub fn ask_until(&self, file: &File) -> u64 {
		let at = file.results.last().map_or(0, |result| result.at);
		law::working_days_end(at, self.terms_of(file).debrief_ask)
	}

	/// When the term to object that began at `held` ends.
	pub fn object_until(&self, file: &File, held: u64) -> u64 {
		law::working_days_end(held, self.terms_of(file).objection)
	}

	pub fn is_standstill_over(&self, file: &File) -> bool {
		let pending = |dispute: Dispute| match dispute {
			Dispute { objected: Some(_), ruled, .. } => ruled.is_none(),
			Dispute { held: Some(held), .. } => self.now < self.object_until(file, held),
			_ => true,
		};
		let bids = 0..file.offers.len() as u8;
		self.now >= self.ask_until(file) && !bids.filter_map(|bid| file.dispute(bid)).any(pending)
	}

	/// Posts a number of letters.
	pub fn post(&mut self, letters: usize) {
		if !self.refusing {
			self.letters += letters;
		}
	}

	pub fn close(&mut self, file: &mut File, outcome: Outcome) {
		file.stage = Stage::Closed;
		file.outcome = Some(outcome);
		file.closed_at = Some(self.now);
		self.post(file.offers.len());
		self.dossiers += 1;
		file.archived = Some(self.dossiers);
	}

	/// What a call answers; when it succeeds, the model has moved on.
	pub fn predict(&mut self, by: u64, call: &Call) -> Answer {
		match call.clone() {
			Call::publish_notice { notice, criteria } => self.publish(by, notice, criteria.into_inner()),
			Call::countersign_notice { case, draw_lock } => self.countersign(by, case.0, draw_lock),
			Call::amend_notice { case, change } => self.amend(by, case.0, change),
			Call::lodge_seal { case, seal } => self.lodge(by, case.0, seal),
			Call::open_bid { case, form, salt } => self.open(by, case.0, form, salt),
			Call::nominate { case, nominees } => self.nominate(by, case.0, &nominees),
			Call::declare_interest { case, stance } => self.declare(by, case.0, stance),
			Call::draw_panel { case, seed } => self.draw(by, case.0, seed),
			Call::record_merits { case, bid, merits } => self.record(by, case.0, bid.0, merits),
			Call::commit_sheet { case, commitment } => self.commit(by, case.0, commitment),
			Call::reveal_sheet { case, scores, salt } => self.reveal(by, case.0, scores.into_inner(), salt),
			Call::exclude_evaluator { case, evaluator, cause, .. } => self.exclude(by, case.0, evaluator.0, cause),
			Call::open_price { case, bid, price, salt } => self.open_price(by, case.0, bid.0, price, salt),
			Call::tally { case } => self.tally(by, case.0),
			Call::contest { case, step } => self.contest(by, case.0, step),
			Call::hold_debrief { case, bid, .. } => self.hold(by, case.0, bid.0),
			Call::rule_on_result { case, version, answers, ruling, .. } => {
				self.rule(by, case.0, version, answers.map(|bid| bid.0), ruling)
			}
			Call::conclude_negotiation { case, bid, end } => self.conclude(by, case.0, bid.0, end),
			Call::erase_nominee { case, nominee, basis } => self.erase(by, case.0, nominee.0, basis),
			Call::append_terms { from, terms } => self.append(by, from.0, terms),
			other => panic!("no call: {other:?}"),
		}
	}
}
