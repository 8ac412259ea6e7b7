//! The fourth part of the model: postage, archives, erasure, and the tables of policy and council.

use super::{
	law,
	model::{demand, office_of, org_of, Answer, Model, COUNCIL, MAIL_OFFICE},
	sending::is_voluntary,
};
use crate::{mock::*, *};
use minwon_primitives::{CivilDate, FileId, NoticeClass, NoticeId, OfficeId, OrgId, Role, Tree};
use sp_runtime::{ArithmeticError, DispatchError, TokenError};

impl Model {
	/// What a statement costs, and what paying it today costs besides.
	pub fn bill(&self, month: u16, statement: &Statement) -> (u128, u128) {
		let charge = law::charge(&statement.meter, &self.prices(month));
		(charge, law::late(charge, law::due(month), self.today()))
	}

	/// The ledger's own answer.
	fn pay(&mut self, from: u32, to: u32, sum: u128) -> Answer {
		let left = self.won.get(&from).copied().unwrap_or_default();
		if sum > self.won.values().sum::<u128>() {
			return Err(ArithmeticError::Underflow.into());
		}
		if sum > left {
			return Err(TokenError::FundsUnavailable.into());
		}
		self.won.insert(from, left - sum);
		*self.won.entry(to).or_default() += sum;
		Ok(())
	}

	pub fn settle(&mut self, who: u64, month: Month) -> Answer {
		self.role(who, &MAIL_OFFICE)?;
		let org = org_of(who);
		let statement = self.statement(org, month.0).ok_or(Error::<Test>::NotFound)?;
		demand(statement.settled.is_none(), Error::AlreadySettled)?;
		let (charge, late) = self.bill(month.0, &statement);
		let post = self.terms(self.today()).post_org.unwrap();
		self.pay(org, post.0, charge + late)?;
		let settled = Some((self.at(), charge + late));
		self.count(org, |books| books.unpaid.retain(|unpaid| *unpaid != month));
		self.statements.get_mut(&(org, month.0)).unwrap().settled = settled;
		Ok(())
	}

	pub fn archive(&mut self, who: u64, sender: OrgId, month: Month, tree: Tree) -> Answer {
		self.role(who, &[Role::MailCarrier])?;
		let statement = self.statement(sender.0, month.0).ok_or(Error::<Test>::NotFound)?;
		demand(statement.evidence.is_none(), Error::AlreadyExists)?;
		let dispatched = statement.meter.dispatched;
		demand(dispatched > 0 && tree.leaves == dispatched, Error::CountMismatch)?;
		if self.refusing {
			return Err(DispatchError::Other("archives refuse"));
		}
		self.files += 1;
		let file = FileId(self.files);
		self.count(sender.0, |_| ());
		self.statements.get_mut(&(sender.0, month.0)).unwrap().evidence = Some(file);
		Ok(())
	}

	/// From when anybody may erase a notice.
	pub fn kept_until(&self, notice: &Notice) -> u64 {
		law::kept_until(notice.sent_at.0, self.regime_of(notice).keep_years)
	}

	fn is_frozen(&self, notice: &Notice) -> bool {
		let year = CivilDate(law::day(notice.sent_at.0)).ymd().0;
		self.frozen == Some((notice.sender.0, year))
	}

	pub fn erase(&mut self, who: u64, id: NoticeId, basis: Basis) -> Answer {
		match basis {
			Basis::RetentionEnded => {
				let notice = self.get(id)?;
				demand(self.now >= self.kept_until(notice), Error::TooEarly)?;
				demand(!self.is_frozen(notice), Error::OnHold)?;
				let by = self.roster.contains_key(&who).then(|| office_of(who));
				self.bury(id, basis, by);
			}
			Basis::HolderRequest => {
				let by = self.party(who)?;
				let notice = self.get(id)?;
				demand(self.box_of(notice).is_some_and(|found| found.holder == by), Error::NotYourBox)?;
				demand(is_voluntary(notice.class), Error::MustBeKept)?;
				let open = !matches!(self.stage(notice), Stage::Sent | Stage::Disputed { .. });
				demand(open, Error::NotOpen)?;
				demand(!self.is_frozen(notice), Error::OnHold)?;
				self.bury(id, basis, None);
			}
		}
		Ok(())
	}

	fn bury(&mut self, id: NoticeId, basis: Basis, by: Option<OfficeId>) {
		let erased_at = self.at();
		let Notice { sender, class, sent_at, .. } = self.notices.remove(&id).unwrap();
		let sent_day = CivilDate(law::day(sent_at.0));
		self.stones.insert(id, Tombstone { sender, class, sent_day, erased_at, basis, by });
	}

	pub fn set_tariff(&mut self, who: u64, new: Tariff) -> Answer {
		self.role(who, &[Role::MailPolicy])?;
		let last = self.tariffs.last().unwrap().from;
		demand(new.from.0 > law::month(self.today()) && new.from > last, Error::TooLate)?;
		demand(self.tariffs.len() < 120, Error::TooMany)?;
		self.tariffs.push(new);
		Ok(())
	}

	/// Whether something begins after today and after the last entry.
	fn is_later(&self, from: CivilDate, last: CivilDate) -> bool {
		from.0 > self.today() && from > last
	}

	pub fn set_regime(&mut self, who: u64, class: NoticeClass, new: Regime) -> Answer {
		self.role(who, &[Role::MailPolicy])?;
		let table = &self.regimes[class as usize];
		demand(self.is_later(new.from, table.last().unwrap().from), Error::TooLate)?;
		demand((new.effect == Effect::None) == (class == NoticeClass::Guide), Error::NoEffect)?;
		let term = match new.effect {
			Effect::OnReadingOrTerm(days) => (1..=60).contains(&days),
			_ => true,
		};
		let most = if new.effect == Effect::OnArrival { 30 } else { 0 };
		let fits = term && new.paper_days <= most && (1..=50).contains(&new.keep_years);
		demand(fits, Error::BadTerm)?;
		demand(table.len() < 16, Error::TooMany)?;
		self.regimes[class as usize].push(new);
		Ok(())
	}

	pub fn set_terms(&mut self, who: u64, new: Terms) -> Answer {
		if who != COUNCIL {
			return Err(DispatchError::BadOrigin);
		}
		demand(self.is_later(new.from, self.terms.last().unwrap().from), Error::TooLate)?;
		let days = (7..=60).contains(&new.objection_days)
			&& (3..=30).contains(&new.decision_days)
			&& (14..=60).contains(&new.publication_days);
		let counts = (2..=10).contains(&new.dormant_after) && (1..=10_000_000).contains(&new.voluntary_daily);
		demand(days && counts && (3_600..=604_800).contains(&new.arrival_limit), Error::BadTerm)?;
		demand(new.post_org.is_some_and(|org| self.is_entitled(org, Role::MailCarrier)), Error::NotACarrier)?;
		demand(self.terms.len() < 32, Error::TooMany)?;
		self.terms.push(new);
		Ok(())
	}
}
