//! Calls without a plan: any of the twenty, of any case, mostly with what its signer knows and one thing wrong.

use super::{
	guide::{tag, Act},
	law,
	model::{organisation, Call, File, NOBODY, ROOT},
	world::{document, World, PALETTE},
};
use crate::{
	mock::STRANGER, tests::journey::SALT, Basis, Cause, Change, Criteria, Criterion, CriterionKind, End, Method,
	Nominated, Notice, Outcome, Reference, Ruling, Side, Stance, Step, Terms, Track, Urgency,
};
use minwon_primitives::{BidNo, CaseId, CivilDate, Commitment, OfficeId, Role, Seconds};
use Role::{
	DefenseAuditor, DefenseBidder, DefenseEvaluator, DefensePanelManager, DefenseProgramManager, DefenseReception,
	DefenseRuleKeeper, DefenseVerifier,
};

impl World {
	/// Mostly one who may, sometimes one who may elsewhere, sometimes anyone.
	fn caller(&mut self, file: &File, role: Role) -> u64 {
		let chosen = match self.dice.below(10) {
			0 => {
				let mut all: Vec<u64> = self.model.roles.keys().copied().collect();
				all.extend([STRANGER, NOBODY, ROOT]);
				self.dice.among(&all)
			}
			1 | 2 => self.holder(role),
			_ => self.signer(file, role),
		};
		chosen.unwrap_or(STRANGER)
	}

	pub fn wild(&mut self) -> Act {
		let kind = self.dice.below(20);
		let mut ids = self.live();
		if ids.is_empty() || self.dice.percent(40) {
			ids = self.model.cases.keys().copied().collect();
		}
		let chosen = self.dice.among(&ids);
		let Some(id) = chosen.filter(|_| kind > 1) else { return self.wild_terms_or_notice(kind == 0) };
		let file = self.model.cases[&id].clone();
		let case = if self.dice.percent(4) { CaseId(9_999) } else { CaseId(id) };
		match kind {
			2..=8 => self.wild_until_draw(kind, id, case, &file),
			9..=13 => self.wild_scoring(kind, id, case, &file),
			_ => self.wild_after(kind, id, case, &file),
		}
	}

	fn wild_terms_or_notice(&mut self, terms: bool) -> Act {
		match terms {
			true => self.wild_terms(),
			false => self.wild_notice(),
		}
	}

	fn wild_until_draw(&mut self, kind: u64, id: u32, case: CaseId, file: &File) -> Act {
		let salt = if self.dice.percent(90) { SALT } else { [8; 32] };
		let bidders = self.bidders(id);
		let firm = self.dice.among(&bidders).unwrap_or(STRANGER);
		match kind {
			2 => {
				let lock = self.seed_of(id, 0);
				(self.caller(file, DefenseAuditor), Call::countersign_notice { case, draw_lock: lock })
			}
			3 => {
				let (by, change) = (self.caller(file, DefenseProgramManager), self.wild_change(file));
				(by, Call::amend_notice { case, change })
			}
			4 => {
				let by = if self.dice.percent(50) { firm } else { self.caller(file, DefenseReception) };
				let decoy = Commitment([self.dice.below(4) as u8; 32]);
				let seal = if self.dice.percent(50) { self.seal(id, firm) } else { decoy };
				(by, Call::lodge_seal { case, seal })
			}
			5 => {
				let by = if self.dice.percent(80) { firm } else { self.caller(file, DefenseBidder) };
				let mut form = self.form(id, firm);
				form.pages += u16::from(self.dice.percent(15));
				(by, Call::open_bid { case, form, salt })
			}
			6 => {
				let by = self.caller(file, DefensePanelManager);
				let nominees = self.wild_nominees(file, by);
				(by, Call::nominate { case, nominees })
			}
			7 => {
				let by = self.wild_evaluator(file);
				let stance = self.dice.among(&[Stance::Silent, Stance::Clear, Stance::Clear, Stance::Conflicted]);
				(by, Call::declare_interest { case, stance: stance.unwrap() })
			}
			_ => {
				let round = file.round() + 1 - u8::from(self.dice.percent(20));
				let seed = self.seed_of(id, round);
				(self.caller(file, DefenseAuditor), Call::draw_panel { case, seed })
			}
		}
	}

	fn wild_scoring(&mut self, kind: u64, id: u32, case: CaseId, file: &File) -> Act {
		let salt = if self.dice.percent(90) { SALT } else { [8; 32] };
		let bid = self.wild_bid(file);
		match kind {
			9 => {
				let mut merits = self.merits(id, usize::from(bid.0));
				match self.dice.below(6) {
					0 => merits.bonus = 100_001,
					1 => merits.penalty = 100_001,
					2 => merits.quantitative = Default::default(),
					_ => (),
				}
				(self.caller(file, DefenseProgramManager), Call::record_merits { case, bid, merits })
			}
			10 => {
				let by = self.wild_evaluator(file);
				let sheet = file.sits(by as u32).map(|place| self.sheet(id, place));
				(by, Call::commit_sheet { case, commitment: sheet.unwrap_or(Commitment([3; 32])) })
			}
			11 => {
				let by = self.wild_evaluator(file);
				let place = file.sits(by as u32).unwrap_or((0, 0));
				let mut scores = self.scores(id, place);
				if self.dice.percent(15) {
					scores.reverse();
				}
				(by, Call::reveal_sheet { case, scores: scores.try_into().unwrap(), salt })
			}
			12 => {
				let (evaluator, cause) = (OfficeId(self.wild_evaluator(file) as u32), Cause::BadRecord);
				let by = self.caller(file, DefenseAuditor);
				(by, Call::exclude_evaluator { case, evaluator, cause, ground: document() })
			}
			_ if self.dice.percent(40) => (self.caller(file, DefenseBidder), Call::tally { case }),
			_ => {
				let owner = file.offers.get(usize::from(bid.0)).map(|offer| offer.org);
				let firm = owner.and_then(|org| self.firm(file, org));
				let by = firm.filter(|_| self.dice.percent(60)).unwrap_or(self.caller(file, DefenseProgramManager));
				let right = owner.map_or(1, |org| self.price(id, org));
				let price = right + u128::from(self.dice.percent(20));
				(by, Call::open_price { case, bid, price, salt })
			}
		}
	}

	fn wild_after(&mut self, kind: u64, id: u32, case: CaseId, file: &File) -> Act {
		let bid = self.wild_bid(file);
		let ground = document();
		match kind {
			14 => {
				let owner = file.offers.get(usize::from(bid.0)).and_then(|offer| self.firm(file, offer.org));
				let by = owner.unwrap_or(self.caller(file, DefenseBidder));
				let asks = self.dice.percent(50);
				let step = if asks { Step::AskDebrief } else { Step::Object { grounds: ground } };
				(by, Call::contest { case, step })
			}
			15 => {
				let by = self.caller(file, DefenseProgramManager);
				(by, Call::hold_debrief { case, bid, minutes: ground })
			}
			16 => {
				let by = self.caller(file, DefenseVerifier);
				let version = file.version().wrapping_sub(u8::from(self.dice.percent(20)));
				let answers = Some(bid).filter(|_| self.dice.percent(60));
				let ruling = if self.dice.percent(60) { Ruling::Dismiss } else { self.ruling(id, file) };
				(by, Call::rule_on_result { case, version, answers, ruling, ground })
			}
			17 | 18 => {
				let by = self.caller(file, DefenseProgramManager);
				let price = self.dice.among(&[0, file.notice.budget, file.notice.budget + 1]).unwrap();
				let fails = self.dice.percent(50);
				let end = if fails { End::Failed { minutes: ground } } else { End::Agreed { price, contract: ground } };
				(by, Call::conclude_negotiation { case, bid, end })
			}
			_ => {
				let nominee = OfficeId(self.wild_evaluator(file) as u32);
				let basis = self.dice.among(&[Basis::RetentionEnded, Basis::PersonRequest, Basis::Order]).unwrap();
				(self.caller(file, DefensePanelManager), Call::erase_nominee { case, nominee, basis })
			}
		}
	}

	/// A bid, or just none.
	fn wild_bid(&mut self, file: &File) -> BidNo {
		BidNo(self.dice.below(file.offers.len() as u64 + 1) as u8)
	}

	/// Mostly a nominee, more often a sitting one.
	fn wild_evaluator(&mut self, file: &File) -> u64 {
		let mut list: Vec<u32> = file.experts.keys().copied().collect();
		if self.dice.percent(50) {
			list.retain(|office| file.sits(*office).is_some());
		}
		let nominee = self.dice.among(&list).map(u64::from).filter(|_| self.dice.percent(85));
		nominee.unwrap_or(self.caller(file, DefenseEvaluator))
	}

	fn wild_change(&mut self, file: &File) -> Change {
		let old = file.submit_until();
		let until = match self.dice.below(5) {
			0 => old - 1,
			1 => old,
			2 => self.model.now + law::AHEAD,
			3 => self.model.now + law::AHEAD + 1,
			_ => old + self.dice.below(2 * law::DAY),
		};
		// A deadline a year away would hold up the case.
		let far = until > old + 3 * law::DAY && until <= self.model.now + law::AHEAD && self.dice.percent(90);
		let submit_until = Seconds(if far { old } else { until });
		match self.dice.below(8) {
			0 => Change::Withdraw { reason: document() },
			1 | 2 => Change::ReplaceRfp { rfp: document(), submit_until },
			_ => Change::Extend { submit_until },
		}
	}

	fn wild_nominees(&mut self, file: &File, by: u64) -> Nominated {
		let fresh: Vec<u32> = self.holders(DefenseEvaluator).into_iter().map(|account| account as u32).collect();
		let office = self.dice.among(&fresh).unwrap_or(1);
		let side = if self.dice.percent(50) { Side::External } else { Side::Internal };
		let good = (OfficeId(office), side, tag(office));
		let other = |office: u32| (OfficeId(office), side, tag(office));
		let list = match self.dice.below(9) {
			0 => Vec::new(),
			1 => (0..60).map(|n| other(30_000 + n)).collect(),
			2 => vec![good, other(STRANGER as u32)],
			3 => vec![good, good],
			4 => vec![good, (OfficeId(2_001), side, good.2)],
			5 => vec![other(by as u32)],
			6 => file.experts.keys().take(1).map(|office| other(*office)).collect(),
			7 => file.hands.keys().take(2).map(|office| other(*office)).collect(),
			_ => vec![good],
		};
		list.try_into().unwrap()
	}

	/// A table entry, mostly within its ranges and never far from the ordinary.
	fn wild_terms(&mut self) -> Act {
		let last = self.model.table.last().unwrap().0;
		let from = self.model.today() as u32 + self.dice.below(40) as u32;
		let mut terms = Terms {
			notice_days: 10 + self.dice.below(35) as u16,
			urgent_days: 5 + self.dice.below(10) as u16,
			retention: 30 + self.dice.below(1_000) as u16,
			debrief_ask: 1 + self.dice.below(5) as u8,
			objection: 1 + self.dice.below(5) as u8,
			eligibility_bps: 7_000 + self.dice.below(2_000) as u16,
			quorum_bps: 5_000 + self.dice.below(5_001) as u16,
			cost_extra: self.dice.below(100_001) as u32,
			min_seats: 5 + self.dice.below(3) as u8,
			band_milli: 1_000 + self.dice.below(2_001) as u16,
			nominee_factor: 1 + self.dice.below(2) as u8,
			..Terms::default()
		};
		match self.dice.below(8) {
			0 => terms.notice_days = 9,
			1 => terms.cost_bottom_bps = terms.cost_floor_bps,
			2 => terms.min_seats = 16,
			3 => terms.ruling = 0,
			_ => (),
		}
		let past = self.dice.percent(20);
		let from = CivilDate(if past { last } else { from.max(last + u32::from(self.dice.percent(80))) });
		let anyone = self.dice.percent(20);
		let by = self.holder(DefenseRuleKeeper).filter(|_| !anyone).unwrap_or(STRANGER);
		(by, Call::append_terms { from, terms })
	}

	fn wild_notice(&mut self) -> Act {
		let role = if self.dice.percent(85) { Some(DefenseProgramManager) } else { self.dice.among(&PALETTE) };
		let by = self.holder(role.unwrap()).unwrap_or(STRANGER);
		let (mut notice, criteria) = self.notice(organisation(by));
		let mut criteria = criteria.into_inner();
		let (now, terms) = (self.model.now, self.terms_today());
		let used: Vec<_> = self.model.references.iter().filter(|(org, _)| *org == organisation(by)).cloned().collect();
		let known: Vec<u32> = self.model.cases.keys().copied().chain([9_999]).collect();
		match self.dice.below(18) {
			0 | 1 => {
				let reference = self.dice.among(&used).map(|(_, reference)| reference).unwrap_or_default();
				notice.reference = reference.try_into().unwrap();
			}
			2 => notice.reference = text("lower-1"),
			3 => notice.budget = 9_999,
			4 => notice.cost_max += 1,
			5 => notice.seats = terms.min_seats - 1,
			6 => notice.external_seats = notice.seats + 1,
			7 => notice.revealing = 3_599,
			8 => notice.pricing = 2_592_001,
			9 => notice.submit_until = Seconds(now),
			10 => notice.submit_until = Seconds(now + law::AHEAD + 1),
			11 => criteria[0].max += 1,
			12 => criteria.iter_mut().for_each(|item| item.kind = CriterionKind::Quantitative),
			13 => notice.urgency = Urgency::Renotice(CaseId(self.dice.among(&known).unwrap())),
			14 => notice.page_limit = self.dice.among(&[0, 2_001]).unwrap(),
			15 => notice.submit_until = Seconds(now + law::days_needed(notice.urgency, &terms) * law::DAY - law::DAY),
			_ => (),
		}
		(by, Call::publish_notice { notice, criteria: criteria.try_into().unwrap() })
	}

	/// A notice and criteria that hold today; each differs from the others.
	pub fn notice(&mut self, org: u32) -> (Notice, Criteria) {
		let terms = self.terms_today();
		let id = self.model.cases.len() as u32 + 1;
		let shift = u64::from(terms.tech_shift.min(100_000));
		let tech_max = terms.tech_standard + self.dice.below(shift + 1) as u32 - (shift / 2) as u32;
		let seats = terms.min_seats + self.dice.below(3) as u8;
		let ended: Vec<u32> =
			self.model.cases.iter().filter(|(_, file)| is_repeatable(file, org)).map(|(id, _)| *id).collect();
		let urgency = match (self.dice.below(4), self.dice.among(&ended)) {
			(0, Some(earlier)) => Urgency::Renotice(CaseId(earlier)),
			(1, _) => Urgency::Ordinary,
			_ => Urgency::Urgent,
		};
		let days = law::days_needed(urgency, &terms) + self.dice.below(6);
		let budgets = [10_000, 50_000_000_000, 10u128.pow(15), 1_000_000 + u128::from(self.dice.below(10_000_000))];
		let notice = Notice {
			reference: text(&format!("R{id}-{}", self.dice.below(1_000_000))),
			rfp: document(),
			track: if self.dice.percent(50) { Track::Standard } else { Track::Rapid },
			urgency,
			budget: self.dice.among(&budgets).unwrap(),
			base_price: None,
			tech_max,
			cost_max: 1_000_000 - tech_max,
			page_limit: self.dice.among(&[1, 100, 600, 1_900]).unwrap(),
			method: if self.dice.percent(50) { Method::TrimHighLow } else { Method::DeviationBand },
			seats,
			external_seats: self.dice.below(u64::from(seats) + 1) as u8,
			submit_until: Seconds(self.model.now + days * law::DAY + self.dice.below(law::DAY)),
			opening: self.span(3),
			declaring: self.span(3),
			committing: self.span(8),
			revealing: self.span(3),
			pricing: self.span(3),
		};
		let criteria = self.criteria(id, tech_max);
		(notice, criteria)
	}

	/// Up to so many days, sometimes the shortest.
	fn span(&mut self, days: u64) -> u32 {
		match self.dice.percent(10) {
			true => 3_600,
			false => (law::DAY * (1 + self.dice.below(days)) + self.dice.below(3_600)) as u32,
		}
	}

	fn criteria(&mut self, id: u32, tech_max: u32) -> Criteria {
		let item = |kind, max| Criterion { kind, max, label: document() };
		let (by_panel, by_team) = (CriterionKind::Qualitative, CriterionKind::Quantitative);
		if self.is_level(id) {
			let larger = tech_max / 2;
			let items = [item(by_panel, 10_000), item(by_team, larger), item(by_team, tech_max - 10_000 - larger)];
			return items.to_vec().try_into().unwrap();
		}
		let count = 2 + self.dice.below(4) as u32;
		let share = tech_max / count;
		let mut items: Vec<Criterion> = (0..count)
			.map(|index| item(if index == 0 || self.dice.percent(60) { by_panel } else { by_team }, share))
			.collect();
		let last = items.len() - 1;
		items[last].max = tech_max - share * (count - 1);
		if self.dice.percent(50) {
			items[0].max -= share / 3;
			items[last].max += share / 3;
		}
		items.try_into().unwrap()
	}
}

fn text(text: &str) -> Reference {
	text.as_bytes().to_vec().try_into().unwrap()
}

/// Whether a notice of `org` may repeat the case.
fn is_repeatable(file: &File, org: u32) -> bool {
	file.program == org && matches!(file.outcome, Some(Outcome::Failed | Outcome::Withdrawn))
}
