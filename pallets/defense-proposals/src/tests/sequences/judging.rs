//! What the model answers to the calls of a panel and to those after it.

use super::{
	law,
	model::{want, Answer, Dispute, File, Model, Published, Work},
	scoring,
};
use crate::{Basis, Cause, End, Error, Outcome, Ruling, Stage, Stance, Step, Terms};
use minwon_primitives::{commit, tags, Commitment, Role};
use sp_runtime::DispatchError;
use Role::{
	DefenseAuditor, DefenseBidder, DefenseEvaluator, DefensePanelManager, DefenseProgramManager, DefenseRuleKeeper,
	DefenseVerifier,
};

type Test = crate::mock::Test;

impl Model {
	pub fn commit(&mut self, by: u64, id: u32, commitment: Commitment) -> Answer {
		let actor = self.actor(by, &[DefenseEvaluator])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Scoring, Error::NotOpen)?;
		want(file.sits(actor.office).is_some(), Error::NotFound)?;
		want(file.sitting.is_some_and(|sitting| self.now < sitting.commit_until), Error::TooLate)?;
		let expert = file.experts.get_mut(&actor.office).unwrap();
		want(expert.work == Work::Nothing, Error::AlreadyExists)?;

		expert.work = Work::Committed(commitment);
		self.settle(&actor, id, file)
	}

	pub fn reveal(&mut self, by: u64, id: u32, scores: Vec<u32>, salt: [u8; 32]) -> Answer {
		let actor = self.actor(by, &[DefenseEvaluator])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Scoring, Error::NotOpen)?;
		let (round, seat) = file.sits(actor.office).ok_or(Error::<Test>::NotFound)?;
		let sitting = file.sitting.unwrap();
		want(self.now >= sitting.commit_until, Error::TooEarly)?;
		want(self.now < sitting.reveal_until, Error::TooLate)?;
		let work = file.experts[&actor.office].work;
		want(work != Work::Revealed, Error::AlreadyExists)?;
		let opened = commit(tags::DEFENSE_SHEET, &(id, round, seat, &scores), &salt);
		want(work == Work::Committed(opened), Error::BadOpening)?;
		let void: Vec<bool> = file.offers.iter().map(|offer| offer.void).collect();
		if let Some(fault) = law::sheet_fault(&scores, &file.criteria, &void) {
			return Err(fault.into());
		}

		file.sheets.insert((round, seat), (scores, false));
		file.experts.get_mut(&actor.office).unwrap().work = Work::Revealed;
		self.settle(&actor, id, file)
	}

	pub fn exclude(&mut self, by: u64, id: u32, office: u32, cause: Cause) -> Answer {
		let actor = self.actor(by, &[DefenseAuditor])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Scoring, Error::NotOpen)?;
		want(file.sitting.is_some_and(|sitting| self.now < sitting.commit_until), Error::TooLate)?;
		let newest = file.round();
		let seated =
			file.experts.get_mut(&office).filter(|expert| expert.seat.is_some_and(|(round, _)| round == newest));
		let Some(expert) = seated else { return want(false, Error::NotFound) };
		want(!matches!(expert.work, Work::Excluded(_)), Error::AlreadyExists)?;

		expert.work = Work::Excluded(cause);
		self.settle(&actor, id, file)
	}

	pub fn open_price(&mut self, by: u64, id: u32, bid: u8, price: u128, salt: [u8; 32]) -> Answer {
		let actor = self.actor(by, &[DefenseBidder, DefenseProgramManager])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Scoring, Error::NotOpen)?;
		let sitting = file.sitting.unwrap();
		want(self.now >= sitting.reveal_until, Error::TooEarly)?;
		want(file.counted().len() >= self.quorum(&file), Error::NoQuorum)?;
		want(self.now < sitting.price_until, Error::TooLate)?;
		let offer = file.valid_offer(bid).ok_or(Error::<Test>::NotFound)?;
		want(offer.price.is_none(), Error::AlreadyExists)?;
		let seal = commit(tags::DEFENSE_PRICE, &(id, offer.org, price), &salt);
		want(offer.form.price_seal == seal, Error::BadOpening)?;
		want((1..=10u128.pow(15)).contains(&price), Error::OutOfRange)?;

		file.offers[usize::from(bid)].price = Some(price);
		self.settle(&actor, id, file)
	}

	pub fn tally(&mut self, by: u64, id: u32) -> Answer {
		if by == super::model::NOBODY || by == super::model::ROOT {
			return Err(DispatchError::BadOrigin);
		}
		let mut file = self.cases.get(&id).ok_or(Error::<Test>::NotFound)?.clone();
		want(file.stage == Stage::Scoring, Error::NotOpen)?;
		let sitting = file.sitting.unwrap();
		want(self.now >= sitting.reveal_until, Error::TooEarly)?;
		want(file.counted().len() >= self.quorum(&file), Error::NoQuorum)?;
		let all_open = file.valid().iter().all(|bid| file.offers[*bid].price.is_some());
		want(all_open || self.now >= sitting.price_until, Error::TooEarly)?;

		for offer in &mut file.offers {
			offer.void = offer.void || offer.price.is_none();
		}
		self.announce(&mut file, false);
		self.cases.insert(id, file);
		Ok(())
	}

	/// The next version of the result. `ruled`: a ruling made it.
	fn announce(&mut self, file: &mut File, ruled: bool) {
		let lines = scoring::lines(file, &self.terms_of(file));
		let ranking = scoring::ranking(file, &lines);
		file.results.push(Published { round: file.round(), at: self.now, ruled, lines, ranking });
		file.stage = Stage::Ranked;
		file.front = 0;
		self.post(file.offers.len());
	}

	pub fn contest(&mut self, by: u64, id: u32, step: Step) -> Answer {
		let actor = self.actor(by, &[DefenseBidder])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Ranked, Error::NotOpen)?;
		let bid = file.offers.iter().position(|offer| offer.org == actor.org).ok_or(Error::<Test>::NotFound)? as u8;
		let dispute = file.dispute(bid);
		let changed = match step {
			Step::AskDebrief => {
				want(dispute.is_none(), Error::AlreadyExists)?;
				want(self.now < self.ask_until(&file), Error::TooLate)?;
				Dispute { asked: self.now, ..Dispute::default() }
			}
			Step::Object { .. } => {
				let (dispute, held) =
					dispute.and_then(|of| of.held.map(|held| (of, held))).ok_or(Error::<Test>::TooEarly)?;
				want(dispute.objected.is_none(), Error::AlreadyExists)?;
				want(self.now < self.object_until(&file, held), Error::TooLate)?;
				Dispute { objected: Some(self.now), ..dispute }
			}
		};

		file.disputes.insert((file.version(), bid), changed);
		self.settle(&actor, id, file)
	}

	pub fn hold(&mut self, by: u64, id: u32, bid: u8) -> Answer {
		let actor = self.actor(by, &[DefenseProgramManager])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Ranked, Error::NotOpen)?;
		let dispute = file.dispute(bid).ok_or(Error::<Test>::NotFound)?;
		want(dispute.held.is_none(), Error::AlreadyExists)?;

		file.disputes.insert((file.version(), bid), Dispute { held: Some(self.now), ..dispute });
		self.post(1);
		self.settle(&actor, id, file)
	}

	pub fn rule(&mut self, by: u64, id: u32, version: u8, answers: Option<u8>, ruling: Ruling) -> Answer {
		let actor = self.actor(by, &[DefenseVerifier])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Ranked, Error::NotOpen)?;
		want(version == file.version(), Error::Superseded)?;
		match answers {
			None => want(ruling != Ruling::Dismiss, Error::NotFound)?,
			Some(bid) => {
				let open = file.dispute(bid).filter(|dispute| dispute.objected.is_some() && dispute.ruled.is_none());
				let dispute = open.ok_or(Error::<Test>::NotFound)?;
				file.disputes.insert((version, bid), Dispute { ruled: Some(self.now), ..dispute });
			}
		}
		self.obey(&mut file, ruling)?;
		self.settle(&actor, id, file)
	}

	/// Changes what the ruling changes, where it is allowed. A refusal leaves a record that nobody keeps.
	fn obey(&mut self, file: &mut File, ruling: Ruling) -> Answer {
		match ruling {
			Ruling::Dismiss => {
				self.post(1);
				return Ok(());
			}
			Ruling::Reevaluate => {
				want(!file.valid().is_empty(), Error::OutOfRange)?;
				file.stage = Stage::Open;
				file.draw_from = self.now + u64::from(file.notice.declaring);
				for expert in file.experts.values_mut() {
					if expert.seat.is_none() && expert.stance == Stance::Clear {
						expert.stance = Stance::Silent;
					}
				}
				return Ok(());
			}
			Ruling::CorrectMerits { bid, merits } => {
				let old = file.valid_offer(bid.0).ok_or(Error::<Test>::OutOfRange)?;
				let fits = law::are_good_merits(&merits, &file.criteria, file.notice.track, &self.terms_of(file));
				want(fits && old.merits != Some(merits.clone()), Error::OutOfRange)?;
				file.offers[usize::from(bid.0)].merits = Some(merits);
			}
			Ruling::VoidBid { bid } => {
				want(file.valid_offer(bid.0).is_some(), Error::OutOfRange)?;
				file.offers[usize::from(bid.0)].void = true;
			}
			Ruling::ExcludeSeat { seat, .. } => {
				let place = (file.round(), seat);
				let counts = file.sheets.get(&place).is_some_and(|(_, left_out)| !left_out);
				want(counts, Error::OutOfRange)?;
				want(file.counted().len() > self.quorum(file), Error::NoQuorum)?;
				file.sheets.get_mut(&place).unwrap().1 = true;
			}
		}
		self.announce(file, true);
		Ok(())
	}

	pub fn conclude(&mut self, by: u64, id: u32, bid: u8, end: End) -> Answer {
		let actor = self.actor(by, &[DefenseProgramManager])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Ranked, Error::NotOpen)?;
		want(self.is_standstill_over(&file), Error::ContestPending)?;
		let ranking = file.ranking();
		let next = match ranking.get(usize::from(file.front)) {
			Some(front) => *front == bid,
			None => bid == 0 && matches!(end, End::Failed { .. }),
		};
		want(next, Error::NotRanked)?;
		match end {
			End::Agreed { price, .. } => {
				want(price > 0 && price <= file.notice.budget, Error::OutOfRange)?;
				self.close(&mut file, Outcome::Contracted { bid: minwon_primitives::BidNo(bid), price });
			}
			End::Failed { .. } => {
				// Nobody stands behind the last, nor in an empty ranking.
				file.front = ranking.len().min(usize::from(file.front) + 1) as u8;
				if usize::from(file.front) == ranking.len() {
					self.close(&mut file, Outcome::Failed);
				}
			}
		}
		self.settle(&actor, id, file)
	}

	pub fn erase(&mut self, by: u64, id: u32, office: u32, basis: Basis) -> Answer {
		let actor = self.actor(by, &[DefensePanelManager])?;
		let mut file = self.first_guards(&actor, id)?;
		want(file.stage == Stage::Closed, Error::NotOpen)?;
		let closed_at = file.closed_at.unwrap();
		let seat = file.experts.get(&office).ok_or(Error::<Test>::NotFound)?.seat;
		want(self.frozen != Some((file.program, law::year(closed_at))), Error::OnHold)?;
		if basis == Basis::RetentionEnded {
			let ends = closed_at + u64::from(self.terms_of(&file).retention) * law::DAY;
			want(self.now >= ends, Error::TooEarly)?;
		}

		file.experts.remove(&office);
		file.stones.push((seat, basis));
		self.settle(&actor, id, file)
	}

	pub fn append(&mut self, by: u64, from: u32, terms: Terms) -> Answer {
		self.actor(by, &[DefenseRuleKeeper])?;
		let last = self.table.last().map_or(0, |(last, _)| *last);
		want(u64::from(from) > self.today() && from > last && law::are_good_terms(&terms), Error::OutOfRange)?;
		want(self.table.len() < 32, Error::TooMany)?;
		self.table.push((from, terms));
		Ok(())
	}
}
