//! Plays a case as its players would, until a panel sits: the calls that make sense now, and some that claim too much.

use super::{
	law,
	model::{organisation, Call, File, Model},
	world::{document, Fate, World},
};
use crate::{tests::journey::SALT, Change, Nominated, Side, Stage, Stance};
use minwon_primitives::{commit, tags, BidNo, CaseId, Commitment, OfficeId, Role, Seconds};
use Role::{
	DefenseAuditor, DefenseBidder, DefenseEvaluator, DefensePanelManager, DefenseProgramManager, DefenseReception,
};

pub type Act = (u64, Call);

/// What can be done in a case now. An act of nobody is none.
#[derive(Default)]
pub struct Options {
	/// Moves the case on.
	pub useful: Vec<Act>,
	/// Comes too early or claims too much.
	pub probes: Vec<Act>,
}

impl Options {
	pub fn useful(&mut self, by: Option<u64>, call: Call) {
		self.useful.extend(by.map(|by| (by, call)));
	}

	pub fn probe(&mut self, by: Option<u64>, call: Call) {
		self.probes.extend(by.map(|by| (by, call)));
	}
}

pub fn withdraw(id: u32) -> Call {
	Call::amend_notice { case: CaseId(id), change: Change::Withdraw { reason: document() } }
}

fn extend(id: u32, until: u64) -> Call {
	Call::amend_notice { case: CaseId(id), change: Change::Extend { submit_until: Seconds(until) } }
}

impl World {
	pub fn options(&mut self, id: u32) -> Options {
		let file = self.model.cases[&id].clone();
		let mut options = Options::default();
		match file.stage {
			Stage::Draft => self.in_draft(id, &file, &mut options),
			Stage::Open if self.model.now < file.submit_until() => self.in_bidding(id, &file, &mut options),
			Stage::Open if self.model.now < file.open_until() => self.in_opening(id, &file, &mut options),
			Stage::Open => self.in_declaring(id, &file, &mut options),
			Stage::Scoring => self.in_scoring(id, &file, &mut options),
			Stage::Ranked => self.in_contest(id, &file, &mut options),
			Stage::Closed => self.in_archive(id, &file, &mut options),
		}
		options
	}

	fn in_draft(&mut self, id: u32, file: &File, options: &mut Options) {
		let terms = self.terms_today();
		let needed = law::days_needed(file.notice.urgency, &terms);
		let in_time = law::date(file.submit_until()) >= self.model.today() + needed;
		let (auditor, program) = (self.signer(file, DefenseAuditor), self.signer(file, DefenseProgramManager));
		let sign = Call::countersign_notice { case: CaseId(id), draw_lock: self.seed_of(id, 0) };
		options.probe(program, extend(id, file.submit_until() - 1));
		if in_time && law::is_good_notice(&file.notice, &file.criteria, &terms) {
			return options.useful(auditor, sign);
		}
		options.probe(auditor, sign);
		if !in_time && self.model.now < file.submit_until() {
			return options.useful(program, extend(id, self.model.now + (needed + 2) * law::DAY));
		}
		options.useful(program, withdraw(id));
	}

	fn in_bidding(&mut self, id: u32, file: &File, options: &mut Options) {
		let reception = self.holder(DefenseReception);
		for firm in self.bidders(id) {
			let seal = self.seal(id, firm);
			if !file.seals.contains_key(&seal) {
				let itself = Some(firm).filter(|firm| self.model.acts(*firm, DefenseBidder) && self.dice.percent(50));
				options.useful(itself.or(reception), Call::lodge_seal { case: CaseId(id), seal });
			}
		}
		let decoy = Commitment([id as u8; 32]);
		if self.fate(Fate::Decoy, [id.into(), 0, 0]) < 50 && !file.seals.contains_key(&decoy) {
			options.useful(reception, Call::lodge_seal { case: CaseId(id), seal: decoy });
		}
		self.nomination(id, file, options);
		let program = self.signer(file, DefenseProgramManager);
		options.probe(program, extend(id, file.submit_until() + self.dice.below(law::DAY)));
		let replaced = Change::ReplaceRfp { rfp: document(), submit_until: file.notice.submit_until };
		options.probe(program, Call::amend_notice { case: CaseId(id), change: replaced });
		if self.dice.percent(10) {
			options.probe(program, withdraw(id));
		}
	}

	fn in_opening(&mut self, id: u32, file: &File, options: &mut Options) {
		for firm in self.bidders(id) {
			let form = self.form(id, firm);
			let new = file.offers.iter().all(|offer| offer.org != organisation(firm));
			if !new || !file.seals.contains_key(&self.seal(id, firm)) {
				continue;
			}
			let by = Some(firm).filter(|firm| self.is_able(file, *firm, DefenseBidder));
			let alone = form.partners.iter().all(|partner| partner.0 != organisation(firm));
			let opens = form.pages > 0 && alone && file.offers.len() < 8;
			let call = Call::open_bid { case: CaseId(id), form, salt: SALT };
			match opens {
				true => options.useful(by, call),
				false => options.probe(by, call),
			}
		}
		// Nomination is over.
		let pool = self.signer(file, DefensePanelManager);
		options.probe(pool, Call::nominate { case: CaseId(id), nominees: Nominated::new() });
	}

	fn in_declaring(&mut self, id: u32, file: &File, options: &mut Options) {
		self.declarations(id, file, options);
		let program = self.signer(file, DefenseProgramManager);
		for (bid, offer) in file.offers.iter().enumerate() {
			if offer.merits.is_none() {
				let (case, merits) = (CaseId(id), self.merits(id, bid));
				options.useful(program, Call::record_merits { case, bid: BidNo(bid as u8), merits });
			}
		}
		if self.model.is_draw_due(file) {
			return self.draw_due(id, file, options);
		}
		let seed = self.seed_of(id, file.round() + 1);
		let auditor = self.signer(file, DefenseAuditor);
		options.probe(auditor, Call::draw_panel { case: CaseId(id), seed });
	}

	/// Nominees who have said nothing yet; few have a conflict.
	fn declarations(&mut self, id: u32, file: &File, options: &mut Options) {
		for (office, expert) in &file.experts {
			let by = Some(u64::from(*office)).filter(|by| self.is_able(file, *by, DefenseEvaluator));
			if expert.stance == Stance::Silent && expert.seat.is_none() {
				let stance = if self.dice.percent(93) { Stance::Clear } else { Stance::Conflicted };
				options.useful(by, Call::declare_interest { case: CaseId(id), stance });
			}
		}
	}

	/// A draw is due: it is made, or what it lacks is brought, or the notice is withdrawn.
	pub fn draw_due(&mut self, id: u32, file: &File, options: &mut Options) {
		let program = self.signer(file, DefenseProgramManager);
		let auditor = self.signer(file, DefenseAuditor);
		let draw = Call::draw_panel { case: CaseId(id), seed: self.seed_of(id, file.round() + 1) };
		let valid = file.valid();
		if valid.is_empty() {
			options.useful(auditor, draw);
			return options.useful(program, withdraw(id));
		}
		if valid.iter().any(|bid| file.offers[*bid].merits.is_none()) {
			return options.probe(auditor, draw);
		}
		if !self.model.is_pool_short(file) {
			options.probe(auditor, Call::draw_panel { case: CaseId(id), seed: [0; 32] });
			return options.useful(auditor, draw);
		}
		options.probe(auditor, draw.clone());
		if file.stage == Stage::Scoring {
			self.declarations(id, file, options);
		}
		let none_useful = options.useful.is_empty();
		self.nomination(id, file, options);
		if none_useful && options.useful.is_empty() {
			options.useful(program, withdraw(id));
		} else if self.dice.percent(30) {
			options.useful(auditor, draw);
		}
	}

	fn nomination(&mut self, id: u32, file: &File, options: &mut Options) {
		let pool = self.signer(file, DefensePanelManager);
		let nominees = self.lacking(file, pool);
		if !nominees.is_empty() {
			options.useful(pool, Call::nominate { case: CaseId(id), nominees });
		}
	}

	/// Enough nominees for a draw, with a reserve, as far as there are any.
	fn lacking(&mut self, file: &File, by: Option<u64>) -> Nominated {
		let involved: Vec<u32> = file
			.offers
			.iter()
			.flat_map(|offer| offer.form.partners.iter().map(|partner| partner.0).chain([offer.org]))
			.collect();
		let possible = |side: Side| {
			let of_side = file.experts.iter().filter(|(office, expert)| {
				expert.side == side
					&& expert.stance != Stance::Conflicted
					&& expert.seat.is_none()
					&& !involved.contains(&(*office / 100))
					&& self.model.acts(u64::from(**office), DefenseEvaluator)
			});
			of_side.count()
		};
		let factor = usize::from(self.model.terms_of(file).nominee_factor);
		let reserve = self.fate(Fate::Reserve, [file.program.into(), file.submit_until(), 0]) as usize % 3;
		let target = |side: Side| match file.sitting {
			None => factor * Model::seats(file, side) + reserve,
			Some(_) => Model::seats(file, side) + 1,
		};
		let mut external = target(Side::External).saturating_sub(possible(Side::External));
		let internal = target(Side::Internal).saturating_sub(possible(Side::Internal));
		let nominated = file.experts.len() + file.stones.len();
		if file.sitting.is_none() {
			let wanted = factor * usize::from(file.notice.seats);
			external += wanted.saturating_sub(nominated + external + internal);
		}
		let room = (external + internal).min(60 - nominated);
		let fit = |office: &u32| {
			!file.experts.contains_key(office)
				&& !file.hands.contains_key(office)
				&& !involved.contains(&(office / 100))
				&& by != Some(u64::from(*office))
		};
		let spare: Vec<u32> = self.holders(DefenseEvaluator).into_iter().map(|by| by as u32).filter(fit).collect();
		let first = self.dice.below(spare.len().max(1) as u64) as usize;
		let turned = spare.iter().cycle().skip(first).take(spare.len().min(room));
		let nominees: Vec<_> = turned
			.enumerate()
			.map(|(index, office)| {
				let side = if index < external { Side::External } else { Side::Internal };
				(OfficeId(*office), side, tag(*office))
			})
			.collect();
		nominees.try_into().unwrap()
	}
}

/// Who a nominee is: the same person has the same tag.
pub fn tag(office: u32) -> Commitment {
	commit(tags::DEFENSE_NOMINEE, &(office,), &[6; 32])
}
