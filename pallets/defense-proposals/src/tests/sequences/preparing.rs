//! What the model answers to the calls until a panel sits.

use super::{
	law,
	model::{want, Answer, Expert, File, Model, Offer, Sitting, Work},
};
use crate::{BidForm, Change, Criterion, Error, Merits, Notice, Outcome, Side, Stage, Stance, Urgency};
use minwon_primitives::{commit, tags, CaseId, Commitment, OfficeId, Role};
use std::collections::BTreeMap;
use Role::{
	DefenseAuditor, DefenseBidder, DefenseEvaluator, DefensePanelManager, DefenseProgramManager, DefenseReception,
};

/// When the deadline or a phase of the notice moved: the earliest draw.
fn first_draw(notice: &Notice) -> u64 {
	notice.submit_until.0 + u64::from(notice.opening) + u64::from(notice.declaring)
}

impl Model {
	pub fn publish(&mut self, by: u64, notice: Notice, criteria: Vec<Criterion>) -> Answer {
		let actor = self.actor(by, &[DefenseProgramManager])?;
		let reference = (actor.org, notice.reference.to_vec());
		want(!self.references.contains(&reference), Error::AlreadyExists)?;
		let terms = law::in_force(&self.table, self.today());
		want(law::is_good_notice(&notice, &criteria, &self.table[terms].1), Error::BadNotice)?;
		want(law::may_be_set(notice.submit_until.0, self.now), Error::BadNotice)?;
		if let Urgency::Renotice(CaseId(earlier)) = notice.urgency {
			let earlier = self.cases.get(&earlier).filter(|file| file.program == actor.org);
			let ended = earlier.and_then(|file| file.outcome);
			want(matches!(ended, Some(Outcome::Failed | Outcome::Withdrawn)), Error::NotFound)?;
		}

		self.references.insert(reference);
		let file = File {
			draw_from: first_draw(&notice),
			notice,
			criteria,
			program: actor.org,
			audit: None,
			pool: None,
			stage: Stage::Draft,
			lock: None,
			sitting: None,
			experts: BTreeMap::new(),
			stones: Vec::new(),
			hands: BTreeMap::new(),
			seals: BTreeMap::new(),
			offers: Vec::new(),
			sheets: BTreeMap::new(),
			results: Vec::new(),
			disputes: BTreeMap::new(),
			front: 0,
			outcome: None,
			closed_at: None,
			terms,
			archived: None,
		};
		let id = self.cases.len() as u32 + 1;
		self.settle(&actor, id, file)
	}

	pub fn countersign(&mut self, by: u64, id: u32, draw_lock: [u8; 32]) -> Answer {
		let actor = self.actor(by, &[DefenseAuditor])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Draft, Error::NotOpen)?;
		let index = law::in_force(&self.table, self.today());
		let terms = self.table[index].1;
		let needed = law::days_needed(file.notice.urgency, &terms);
		want(law::date(file.submit_until()) >= self.today() + needed, Error::NoticeTooShort)?;
		want(law::is_good_notice(&file.notice, &file.criteria, &terms), Error::BadNotice)?;

		file.stage = Stage::Open;
		file.audit = Some(actor.org);
		file.terms = index;
		file.lock = Some(draw_lock);
		self.settle(&actor, id, file)
	}

	pub fn amend(&mut self, by: u64, id: u32, change: Change) -> Answer {
		let actor = self.actor(by, &[DefenseProgramManager])?;
		let mut file = self.first_guards(&actor, id)?;
		let (rfp, until) = match change {
			Change::Withdraw { .. } => {
				let early = match file.stage {
					Stage::Draft | Stage::Open => true,
					Stage::Scoring => file.counted().is_empty() || self.is_draw_due(&file),
					_ => false,
				};
				want(early, Error::NotOpen)?;
				self.close(&mut file, Outcome::Withdrawn);
				return self.settle(&actor, id, file);
			}
			Change::Extend { submit_until } => (file.notice.rfp, submit_until),
			Change::ReplaceRfp { rfp, submit_until } => (rfp, submit_until),
		};
		want(matches!(file.stage, Stage::Draft | Stage::Open), Error::NotOpen)?;
		want(self.now < file.submit_until(), Error::TooLate)?;
		want(file.submit_until() <= until.0 && until.0 <= self.now + law::AHEAD, Error::OutOfRange)?;

		file.notice.rfp = rfp;
		file.notice.submit_until = until;
		file.draw_from = first_draw(&file.notice);
		self.settle(&actor, id, file)
	}

	pub fn lodge(&mut self, by: u64, id: u32, seal: Commitment) -> Answer {
		self.actor(by, &[DefenseBidder, DefenseReception])?;
		let now = self.now;
		let Some(file) = self.cases.get_mut(&id) else { return want(false, Error::NotFound) };
		want(file.stage == Stage::Open, Error::NotOpen)?;
		want(now < file.submit_until(), Error::TooLate)?;
		want(!file.seals.contains_key(&seal), Error::AlreadyExists)?;
		file.seals.insert(seal, None);
		Ok(())
	}

	pub fn open(&mut self, by: u64, id: u32, form: BidForm, salt: [u8; 32]) -> Answer {
		let actor = self.actor(by, &[DefenseBidder])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Open, Error::NotOpen)?;
		want(self.now >= file.submit_until(), Error::TooEarly)?;
		want(self.now < file.open_until(), Error::TooLate)?;
		let seal = commit(tags::DEFENSE_SEAL, &(id, actor.org, &form), &salt);
		want(file.seals.contains_key(&seal), Error::BadOpening)?;
		want(file.offers.iter().all(|offer| offer.org != actor.org), Error::AlreadyExists)?;
		want(file.offers.len() < 8, Error::TooMany)?;
		let alone = form.partners.iter().all(|partner| partner.0 != actor.org);
		want(form.pages > 0 && alone, Error::OutOfRange)?;

		file.seals.insert(seal, Some(file.offers.len() as u8));
		file.offers.push(Offer { org: actor.org, form, price: None, merits: None, void: false });
		self.settle(&actor, id, file)
	}

	pub fn nominate(&mut self, by: u64, id: u32, nominees: &[(OfficeId, Side, Commitment)]) -> Answer {
		let actor = self.actor(by, &[DefensePanelManager])?;
		let mut file = self.first_guards(&actor, id)?;
		want(matches!(file.stage, Stage::Open | Stage::Scoring), Error::NotOpen)?;
		let bidding = file.stage == Stage::Open && self.now < file.submit_until();
		let wanted = self.is_draw_due(&file) && self.is_pool_short(&file);
		want(bidding || wanted, Error::PoolClosed)?;
		want(file.experts.len() + file.stones.len() + nominees.len() <= 60, Error::TooMany)?;
		for (OfficeId(office), side, tag) in nominees {
			want(self.acts(u64::from(*office), DefenseEvaluator), Error::NotFound)?;
			want(*office != actor.office && !file.hands.contains_key(office), Error::SelfReview)?;
			let new = !file.experts.contains_key(office) && file.experts.values().all(|expert| expert.tag != *tag);
			want(new, Error::AlreadyExists)?;
			let (stance, work) = (Stance::Silent, Work::Nothing);
			file.experts.insert(*office, Expert { side: *side, tag: *tag, org: None, stance, seat: None, work });
		}

		file.pool = Some(actor.org);
		self.settle(&actor, id, file)
	}

	pub fn declare(&mut self, by: u64, id: u32, stance: Stance) -> Answer {
		let actor = self.actor(by, &[DefenseEvaluator])?;
		let mut file = self.first_guards(&actor, id)?;
		let Some(mut expert) = file.experts.get(&actor.office).copied() else { return want(false, Error::NotFound) };
		want(matches!(file.stage, Stage::Open | Stage::Scoring), Error::NotOpen)?;
		want(self.now >= file.open_until(), Error::TooEarly)?;
		if let Some((round, _)) = expert.seat {
			let committing = file.sitting.is_some_and(|sitting| self.now < sitting.commit_until);
			want(file.stage == Stage::Scoring && round == file.round() && committing, Error::TooLate)?;
		}
		let forward = match expert.stance {
			Stance::Silent => stance != Stance::Silent,
			Stance::Clear => stance == Stance::Conflicted,
			Stance::Conflicted => false,
		};
		want(forward, Error::OutOfRange)?;

		expert.stance = stance;
		expert.org = Some(actor.org);
		if file.sits(actor.office).is_some() {
			expert.work = Work::Excluded(crate::Cause::Recusal);
		}
		file.experts.insert(actor.office, expert);
		self.settle(&actor, id, file)
	}

	pub fn draw(&mut self, by: u64, id: u32, seed: [u8; 32]) -> Answer {
		let actor = self.actor(by, &[DefenseAuditor])?;
		let mut file = self.first_guards(&actor, id)?;
		let wanting = file.stage == Stage::Scoring && file.counted().len() < self.quorum(&file);
		want(file.stage == Stage::Open || wanting, Error::NotOpen)?;
		want(self.is_draw_due(&file), Error::TooEarly)?;
		let valid = file.valid();
		let complete = valid.iter().all(|bid| file.offers[*bid].merits.is_some());
		want(!valid.is_empty() && complete, Error::Incomplete)?;
		want(file.lock == Some(law::lock(id, seed)), Error::BadOpening)?;
		want(!self.is_pool_short(&file), Error::TooFewNominees)?;

		let round = file.round() + 1;
		let nonces = file.offers.iter().map(|offer| offer.form.nonce).collect();
		let entropy = law::entropy(id, round, seed, nonces);
		let mut drawn = Vec::new();
		for side in [Side::External, Side::Internal] {
			let of_side = self.eligible(&file).into_iter().filter(|(_, of)| *of == side);
			let mut tickets: Vec<_> =
				of_side.map(|(office, _)| (law::office_ticket(entropy, office), office)).collect();
			tickets.sort();
			drawn.extend(tickets.into_iter().take(Self::seats(&file, side)));
		}
		drawn.sort();
		for (seat, (_, office)) in drawn.into_iter().enumerate() {
			file.experts.get_mut(&office).unwrap().seat = Some((round, seat as u8));
		}
		let commit_until = self.now + u64::from(file.notice.committing);
		let reveal_until = commit_until + u64::from(file.notice.revealing);
		let price_until = reveal_until + u64::from(file.notice.pricing);
		file.sitting = Some(Sitting { round, entropy, commit_until, reveal_until, price_until });
		file.stage = Stage::Scoring;
		file.lock = Some(seed);
		self.settle(&actor, id, file)
	}

	pub fn record(&mut self, by: u64, id: u32, bid: u8, merits: Merits) -> Answer {
		let actor = self.actor(by, &[DefenseProgramManager])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Open, Error::NotOpen)?;
		want(self.now >= file.open_until(), Error::TooEarly)?;
		let (terms, track) = (self.terms_of(&file), file.notice.track);
		let fits = law::are_good_merits(&merits, &file.criteria, track, &terms);
		let Some(offer) = file.offers.get_mut(usize::from(bid)) else { return want(false, Error::NotFound) };
		want(offer.merits.is_none(), Error::AlreadyExists)?;
		want(fits, Error::OutOfRange)?;

		offer.merits = Some(merits);
		self.settle(&actor, id, file)
	}
}
