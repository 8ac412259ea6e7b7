//! The same for the calls of a panel and those after it; and how time passes between the calls.

use super::{
	guide::{Act, Options},
	law,
	model::{Call, File, Work},
	world::{document, Fate, World},
};
use crate::{tests::journey::SALT, Basis, Cause, CriterionKind, End, Merits, Ruling, Stage, Stance, Step};
use minwon_primitives::{BidNo, CaseId, CivilDate, OfficeId, Role};
use Role::{
	DefenseAuditor, DefenseEvaluator, DefensePanelManager, DefenseProgramManager, DefenseRuleKeeper, DefenseVerifier,
};

/// Signs for no role.
const ANYONE: u64 = crate::mock::STRANGER;
/// Cases that run at once.
const LIVE: usize = 4;

impl World {
	pub fn in_scoring(&mut self, id: u32, file: &File, options: &mut Options) {
		let (now, sitting) = (self.model.now, file.sitting.unwrap());
		if now < sitting.reveal_until {
			return self.sheets(id, file, options, now < sitting.commit_until);
		}
		if file.counted().len() < self.model.quorum(file) {
			options.probe(Some(ANYONE), Call::tally { case: CaseId(id) });
			self.prices(id, file, options, true);
			return self.draw_due(id, file, options);
		}
		let all_open = file.valid().iter().all(|bid| file.offers[*bid].price.is_some());
		let tally = Call::tally { case: CaseId(id) };
		if all_open || now >= sitting.price_until {
			return options.useful(Some(ANYONE), tally);
		}
		options.probe(Some(ANYONE), tally);
		self.prices(id, file, options, false);
	}

	fn sheets(&mut self, id: u32, file: &File, options: &mut Options, committing: bool) {
		let auditor = self.signer(file, DefenseAuditor);
		let round = file.round();
		let lazy = self.fate(Fate::Lazy, [id.into(), round.into(), 0]) < 20;
		let case = CaseId(id);
		for (office, expert) in &file.experts {
			let Some(place) = file.sits(*office) else { continue };
			let by = Some(u64::from(*office)).filter(|by| self.is_able(file, *by, DefenseEvaluator));
			let forgets = self.fate(Fate::Forgets, [id.into(), round.into(), place.1.into()]) < 4;
			match (expert.work, committing) {
				(Work::Nothing, true) if !lazy || place.1 >= 2 => {
					options.useful(by, Call::commit_sheet { case, commitment: self.sheet(id, place) });
				}
				(Work::Committed(_), false) if !forgets => {
					let scores = self.scores(id, place).try_into().unwrap();
					let reveal = Call::reveal_sheet { case, scores, salt: SALT };
					match self.is_faulty(id, place) {
						true => options.probe(by, reveal),
						false => options.useful(by, reveal),
					}
				}
				_ => (),
			}
			if committing && self.dice.percent(4) {
				options.probe(by, Call::declare_interest { case, stance: Stance::Conflicted });
				let (evaluator, cause) = (OfficeId(*office), Cause::Family);
				options.probe(auditor, Call::exclude_evaluator { case, evaluator, cause, ground: document() });
			}
		}
	}

	fn prices(&mut self, id: u32, file: &File, options: &mut Options, early: bool) {
		let program = self.signer(file, DefenseProgramManager);
		for bid in file.valid() {
			let offer = &file.offers[bid];
			let silent = self.fate(Fate::Silence, [id.into(), offer.org.into(), 0]) < 6;
			if offer.price.is_some() || silent {
				continue;
			}
			let price = self.price(id, offer.org);
			let by = self.firm(file, offer.org).filter(|_| self.dice.percent(70)).or(program);
			let call = Call::open_price { case: CaseId(id), bid: BidNo(bid as u8), price, salt: SALT };
			match early || price == 0 || price > 10u128.pow(15) {
				true => options.probe(by, call),
				false => options.useful(by, call),
			}
		}
	}

	pub fn in_contest(&mut self, id: u32, file: &File, options: &mut Options) {
		let (now, case, version) = (self.model.now, CaseId(id), file.version());
		let program = self.signer(file, DefenseProgramManager);
		let verifier = self.signer(file, DefenseVerifier);
		let ground = document();
		for (bid, offer) in (0u8..).zip(&file.offers) {
			let firm = self.firm(file, offer.org);
			let fate = |what: Fate| self.fate(what, [id.into(), version.into(), bid.into()]);
			let object = Call::contest { case, step: Step::Object { grounds: document() } };
			match file.dispute(bid) {
				None if now < self.model.ask_until(file) && fate(Fate::Asks) < 40 => {
					options.useful(firm, Call::contest { case, step: Step::AskDebrief });
				}
				None => options.probe(firm, object),
				Some(dispute) => match (dispute.held, dispute.objected, dispute.ruled) {
					(None, ..) => {
						options.useful(program, Call::hold_debrief { case, bid: BidNo(bid), minutes: document() });
						options.probe(firm, object);
					}
					(Some(held), None, _) if now < self.model.object_until(file, held) && fate(Fate::Objects) < 65 => {
						options.useful(firm, object);
					}
					(_, Some(_), None) => {
						let (answers, ruling) = (Some(BidNo(bid)), self.ruling(id, file));
						options.useful(verifier, Call::rule_on_result { case, version, answers, ruling, ground });
					}
					_ => (),
				},
			}
		}
		if self.dice.percent(25) && version < 4 {
			let (answers, ruling) = (None, self.ruling(id, file));
			options.probe(verifier, Call::rule_on_result { case, version, answers, ruling, ground });
		}
		let old = version - 1;
		let (answers, ruling) = (None, Ruling::Reevaluate);
		options.probe(verifier, Call::rule_on_result { case, version: old, answers, ruling, ground });
		self.negotiation(id, file, options, program);
	}

	fn negotiation(&mut self, id: u32, file: &File, options: &mut Options, program: Option<u64>) {
		let case = CaseId(id);
		let failed = End::Failed { minutes: document() };
		let price = file.notice.budget * u128::from(90 + self.dice.below(11)) / 100;
		let (bid, end) = match file.ranking().get(usize::from(file.front)) {
			None => (BidNo(0), failed),
			Some(bid) if self.dice.percent(40) => (BidNo(*bid), failed),
			Some(bid) => (BidNo(*bid), End::Agreed { price, contract: document() }),
		};
		let conclude = Call::conclude_negotiation { case, bid, end };
		if !self.model.is_standstill_over(file) {
			return options.probe(program, conclude);
		}
		options.useful(program, conclude);
		let other = Call::conclude_negotiation { case, bid: BidNo(bid.0 + 1), end: failed };
		match self.dice.percent(15) {
			true => options.useful(program, other),
			false => options.probe(program, other),
		}
		let above = End::Agreed { price: file.notice.budget + 1, contract: document() };
		options.probe(program, Call::conclude_negotiation { case, bid, end: above });
	}

	/// A ruling that is mostly allowed; the later the version, the tamer.
	pub fn ruling(&mut self, id: u32, file: &File) -> Ruling {
		let bid = self.dice.below(file.offers.len().max(1) as u64) as usize;
		match self.dice.below(10) {
			_ if file.version() > 4 => Ruling::Dismiss,
			0 | 1 => Ruling::CorrectMerits { bid: BidNo(bid as u8), merits: self.corrected(id, file, bid) },
			2 | 3 => {
				let seat = self.dice.below(u64::from(file.notice.seats)) as u8;
				Ruling::ExcludeSeat { seat, cause: Cause::Employment }
			}
			4 => Ruling::VoidBid { bid: BidNo(bid as u8) },
			5 => Ruling::Reevaluate,
			_ => Ruling::Dismiss,
		}
	}

	/// Other merits; rarely beyond their limits.
	fn corrected(&mut self, id: u32, file: &File, bid: usize) -> Merits {
		let mut merits = self.merits(id, bid);
		let items = law::maxima(&file.criteria, CriterionKind::Quantitative).len();
		if items > 0 {
			merits.quantitative[0] /= 2;
		}
		if self.dice.percent(10) {
			merits.penalty = 100_001;
		}
		merits
	}

	pub fn in_archive(&mut self, id: u32, file: &File, options: &mut Options) {
		let left: Vec<u32> = file.experts.keys().copied().collect();
		let Some(office) = self.dice.among(&left) else { return };
		let pool = self.signer(file, DefensePanelManager);
		let (case, nominee) = (CaseId(id), OfficeId(office));
		let closed_at = file.closed_at.unwrap();
		let ended = self.model.now >= closed_at + u64::from(self.model.terms_of(file).retention) * law::DAY;
		let free = self.model.frozen != Some((file.program, law::year(closed_at)));
		let asked = if self.dice.percent(70) { Basis::PersonRequest } else { Basis::Order };
		let after_retention = Call::erase_nominee { case, nominee, basis: Basis::RetentionEnded };
		let at_request = Call::erase_nominee { case, nominee, basis: asked };
		match free && ended && file.stones.len() < 5 {
			true => options.useful(pool, after_retention),
			false => options.probe(pool, after_retention),
		}
		match free && file.stones.len() < 2 {
			true => options.useful(pool, at_request),
			false if !free => options.probe(pool, at_request),
			false => (),
		}
	}

	/// The next sensible call, if there is one; otherwise time passes.
	pub fn guided(&mut self) -> Option<Act> {
		if self.refused > 25 {
			// Somebody's office is missing: it comes too late.
			self.refused = 0;
			self.pass_time();
			return None;
		}
		let live = self.live();
		if live.len() < LIVE && !self.late && (live.is_empty() || self.dice.percent(20)) {
			if let Some(by) = self.holder(DefenseProgramManager) {
				let (notice, criteria) = self.notice(super::model::organisation(by));
				return Some((by, Call::publish_notice { notice, criteria }));
			}
		}
		let mut ids: Vec<u32> = self.model.cases.keys().copied().collect();
		let turn = self.dice.below(ids.len().max(1) as u64) as usize;
		ids.rotate_left(turn);
		let mut probes = self.appendix();
		for id in ids {
			let options = self.options(id);
			if !options.useful.is_empty() {
				let probed = self.dice.percent(15);
				let probe = self.dice.among(&options.probes).filter(|_| probed);
				return probe.or(self.dice.among(&options.useful));
			}
			// A closed case is asked little.
			if live.contains(&id) || self.dice.percent(10) {
				probes.extend(options.probes);
			}
		}
		if self.dice.percent(30) {
			return self.dice.among(&probes);
		}
		self.pass_time();
		None
	}

	pub fn live(&self) -> Vec<u32> {
		self.model.cases.iter().filter(|(_, file)| file.stage != Stage::Closed).map(|(id, _)| *id).collect()
	}

	/// In some sequences the table of terms is filled at last.
	fn appendix(&mut self) -> Vec<Act> {
		if !self.late || !self.seed.is_multiple_of(3) {
			return Vec::new();
		}
		let last = self.model.table.last().unwrap().0;
		let from = CivilDate(last.max(self.model.today() as u32) + 1);
		let keeper = self.holder(DefenseRuleKeeper);
		let append = Call::append_terms { from, terms: crate::Terms::default() };
		keeper.map(|by| vec![(by, append); 20]).unwrap_or_default()
	}

	/// Moves on to the next moment at which something changes in a case, or nearly so.
	fn pass_time(&mut self) {
		let now = self.model.now;
		let mut moments: Vec<u64> =
			self.live().into_iter().flat_map(|id| self.moments(&self.model.cases[&id])).collect();
		moments.retain(|moment| *moment > now);
		let next = moments.into_iter().min().unwrap_or(now + self.dice.below(3 * law::DAY));
		let moment = match self.dice.below(10) {
			0 => next - 1,
			1 => next + self.dice.below(3 * 3_600),
			_ => next,
		};
		self.set_time(moment.max(now));
	}

	fn moments(&self, file: &File) -> Vec<u64> {
		match (file.stage, file.sitting) {
			(Stage::Open, _) => vec![file.submit_until(), file.open_until(), file.draw_from],
			(Stage::Scoring, Some(sitting)) => vec![sitting.commit_until, sitting.reveal_until, sitting.price_until],
			(Stage::Ranked, _) => {
				let bids = 0..file.offers.len() as u8;
				let held = bids.filter_map(|bid| file.dispute(bid)?.held);
				held.map(|held| self.model.object_until(file, held)).chain([self.model.ask_until(file)]).collect()
			}
			_ => Vec::new(),
		}
	}
}
