//! Steps that follow something: arrival, reading, objection, paper, money, erasure, tables. Sensible ones more often than any.

use super::{
	choose::Choose,
	law,
	model::{Model, COUNCIL, MAIL_OFFICE},
	openings::CLASSES,
	sending::is_voluntary,
	step::Step,
};
use crate::*;
use minwon_primitives::{CivilDate, DocumentDigest, HashAlg, NoticeId, OrgId, RecallReason, Role, Root, Seconds, Tree};

/// The account of the office that dispatched a notice.
fn author(notice: &Notice) -> Option<u64> {
	notice.office.map(|office| office.0.into())
}

impl Choose {
	pub fn confirm(&mut self, model: &Model) -> Step {
		let coming = |notice: &Notice| {
			let open = model.box_of(notice).is_some_and(|found| found.closed_at.is_none());
			notice.stage == Stage::Sent && notice.paper.is_none() && open
		};
		let first = self.notice(model, coming);
		let mailbox = |id: NoticeId| model.notices.get(&id).and_then(|notice| model.box_of(notice));
		let carrier = |id: NoticeId| mailbox(id).map(|found| found.carrier.0);
		let org = carrier(first).unwrap_or(10);
		let mut ids = vec![first];
		for _ in 0..self.below(4) {
			ids.push(self.notice(model, |notice| coming(notice) && model.carrier_of(notice) == Some(OrgId(org))));
		}
		if self.percent(92) {
			ids.retain(|id| carrier(*id) == Some(org));
		}
		let but = model.notices.get(&first).and_then(author).filter(|_| self.percent(90));
		let who = self.office_of(model, org, &[Role::MailCarrier], but);
		Step::Call(who, Call::confirm_arrivals { ids: ids.try_into().unwrap() })
	}

	/// Who reads the box of a notice: mostly its holder, else a delegate.
	fn reader(&mut self, model: &Model, id: NoticeId) -> u64 {
		let Some(found) = model.notices.get(&id).and_then(|notice| model.box_of(notice)) else {
			return self.anybody(model);
		};
		let delegate = self.among(&found.delegates).filter(|_| self.percent(35));
		self.holder(model, delegate.map_or(found.holder, |delegate| delegate.who))
	}

	pub fn acknowledge(&mut self, model: &Model) -> Step {
		// Boxes that begin to sleep are mostly let alone.
		let asleep = self.percent(20);
		let id = self.notice(model, |notice| {
			let streak = model.box_of(notice).map_or(0, |found| found.streak);
			notice.stage == Stage::Arrived && (asleep || streak == 0)
		});
		Step::Call(self.reader(model, id), Call::acknowledge { id })
	}

	pub fn object(&mut self, model: &Model) -> Step {
		let (guides, late) = (self.percent(30), self.percent(15));
		let in_time = |notice: &Notice| {
			let days = model.terms_of(notice).objection_days;
			let last = notice.arrived_at.map(|arrived| law::term_end(arrived.0, days.into()));
			notice.objected == Objected::No && last.is_some_and(|last| model.today() <= last)
		};
		let id = self.notice(model, |notice| match guides {
			true => notice.stage == Stage::Arrived && notice.class == CLASSES[0],
			false => matches!(notice.stage, Stage::Arrived | Stage::Read) && (late || in_time(notice)),
		});
		let others = [Ground::WrongAddressee, Ground::Unreadable, Ground::Incomplete];
		let unwanted = if guides { 85 } else { 12 };
		let ground = if self.percent(unwanted) { Ground::Unwanted } else { self.among(&others).unwrap() };
		Step::Call(self.reader(model, id), Call::object { id, ground })
	}

	/// Somebody of the organisation that sent a notice, mostly not who dispatched it.
	fn colleague(&mut self, model: &Model, id: NoticeId, roles: &[Role]) -> u64 {
		let Some(notice) = model.notices.get(&id) else { return self.who(model, roles) };
		let but = author(notice).filter(|_| self.percent(85));
		self.office_of(model, notice.sender.0, roles, but)
	}

	pub fn decide(&mut self, model: &Model) -> Step {
		let lapsed = self.percent(15);
		let id = self.notice(model, |notice| match notice.stage {
			Stage::Disputed { .. } => lapsed || model.stage(notice) != Stage::Void,
			_ => false,
		});
		let ruling = if self.percent(50) { ObjectionRuling::Uphold } else { ObjectionRuling::Dismiss };
		Step::Call(self.colleague(model, id, &MAIL_OFFICE), Call::decide_objection { id, ruling })
	}

	pub fn recall(&mut self, model: &Model) -> Step {
		let served = self.percent(20);
		let id = self.notice(model, |notice| {
			let open = matches!(notice.stage, Stage::Sent | Stage::Arrived) && notice.paper.is_none();
			open && (served || !model.is_served(notice))
		});
		Step::Call(self.colleague(model, id, &MAIL_OFFICE), Call::recall { id, reason: RecallReason::Superseded })
	}

	pub fn start_paper(&mut self, model: &Model) -> Step {
		let unread = self.percent(60);
		let sleepy = model.boxes.values().any(|found| found.streak > 0) && self.percent(60);
		let id = self.notice(model, |notice| {
			let sleeps = model.box_of(notice).is_some_and(|found| found.streak > 0);
			let due = law::paper_from(notice, &model.terms_of(notice)).is_some_and(|from| from <= model.now);
			let left = notice.paper.is_none() && notice.class != CLASSES[0];
			due && left && (notice.stage == Stage::Arrived || !unread) && (sleeps || !sleepy || !unread)
		});
		let registered = self.percent(70);
		let kind = if registered { PaperKind::Registered } else { PaperKind::Plain };
		self.numbers += u64::from(self.percent(95));
		let mut number: RegisteredNumber = format!("{:013}", self.numbers).into_bytes().try_into().unwrap();
		if self.percent(3) {
			number[5] = b'-';
		}
		let number = (registered == self.percent(96)).then_some(number);
		let carrier = model.notices.get(&id).and_then(|notice| model.carrier_of(notice)).unwrap_or(OrgId(10));
		let who = self.office_of(model, carrier.0, &[Role::MailCarrier], None);
		Step::Call(who, Call::start_paper { id, kind, number })
	}

	pub fn record_paper(&mut self, model: &Model) -> Step {
		let tracked = self.percent(88);
		let id = self.notice(model, |notice| {
			notice
				.paper
				.is_some_and(|leg| !tracked || (leg.kind == PaperKind::Registered && leg.outcome == PaperOutcome::Open))
		});
		let leg = model.notices.get(&id).and_then(|notice| notice.paper);
		let started = leg.map_or(model.now, |leg| leg.started.0);
		let at = match self.below(20) {
			0..=17 => Seconds(started + self.below(model.now - started + 1)),
			18 => Seconds(started.saturating_sub(1)),
			_ => Seconds(model.now + 1),
		};
		let outcome = match self.below(20) {
			0..=7 => PaperOutcome::Delivered { at, to: ReceivedBy::Cohabitant },
			8..=18 => PaperOutcome::Returned { at, reason: ReturnReason::Moved },
			_ => PaperOutcome::Open,
		};
		let but = leg.map(|leg| leg.office.0.into()).filter(|_| self.percent(90));
		let who = self.office_of(model, leg.map_or(10, |leg| leg.org.0), &[Role::MailCarrier], but);
		Step::Call(who, Call::record_paper { id, outcome })
	}

	pub fn publish(&mut self, model: &Model) -> Step {
		let ready = self.percent(75);
		let id = self.notice(model, |notice| {
			let returned = notice.paper.is_some_and(|leg| matches!(leg.outcome, PaperOutcome::Returned { .. }));
			returned && (!ready || (notice.published.is_none() && !model.is_served(notice)))
		});
		let who = self.colleague(model, id, &[Role::OfficialMailSender]);
		Step::Call(who, Call::publish_notice { id, gazette: DocumentDigest([6; 32]) })
	}

	/// A closed month, kept or closing now, for which something holds; else any month.
	fn month(&mut self, model: &Model, fits: impl Fn(&Statement) -> bool) -> (u32, u16) {
		let closing = model.senders.keys().filter_map(|org| Some((*org, model.rolled(*org)?.1?.0)));
		let known = model.statements.keys().copied();
		let fitting: Vec<(u32, u16)> = known
			.chain(closing)
			.filter(|(org, month)| model.statement(*org, *month).is_some_and(|statement| fits(&statement)))
			.collect();
		let chosen = self.among(&fitting).filter(|_| self.percent(93));
		chosen.unwrap_or_else(|| {
			let month = law::month(model.today()) - self.below(2) as u16;
			(self.among(&[20, 30, 40, 80]).unwrap(), month)
		})
	}

	pub fn settle(&mut self, model: &Model) -> Step {
		let again = self.percent(12);
		let (org, month) = self.month(model, |statement| statement.settled.is_some() == again);
		Step::Call(self.office_of(model, org, &MAIL_OFFICE, None), Call::settle_postage { month: Month(month) })
	}

	pub fn archive(&mut self, model: &Model) -> Step {
		let again = self.percent(12);
		let (org, month) = self.month(model, |statement| statement.evidence.is_some() == again);
		let dispatched = model.statement(org, month).map_or(1, |statement| statement.meter.dispatched);
		let leaves = if self.percent(85) { dispatched } else { self.below(4) as u32 };
		let tree = Tree { alg: HashAlg::Blake2b256, root: Root([5; 32]), leaves };
		let (sender, month) = (OrgId(org), Month(month));
		Step::Call(self.who(model, &[Role::MailCarrier]), Call::archive_month { sender, month, tree })
	}

	pub fn erase(&mut self, model: &Model) -> Step {
		let (ripe, held) = (self.percent(85), model.frozen.is_some() && self.percent(60));
		let frozen = |notice: &Notice| model.frozen.is_some_and(|(org, _)| org == notice.sender.0) || !held;
		if self.percent(50) {
			let id = self.notice(model, |notice| (!ripe || model.kept_until(notice) <= model.now) && frozen(notice));
			return Step::Call(self.anybody(model), Call::erase { id, basis: Basis::RetentionEnded });
		}
		let id = self.notice(model, |notice| {
			let open = !matches!(model.stage(notice), Stage::Sent | Stage::Disputed { .. });
			(!ripe || (open && is_voluntary(notice.class))) && notice.to.is_some() && frozen(notice)
		});
		let holder = model.notices.get(&id).and_then(|notice| model.box_of(notice)).map(|found| found.holder);
		let who = match holder {
			Some(holder) => self.holder(model, holder),
			None => self.anybody(model),
		};
		Step::Call(who, Call::erase { id, basis: Basis::HolderRequest })
	}

	/// A day after the last entry of a table and after today, mostly.
	fn later(&mut self, model: &Model, last: CivilDate) -> CivilDate {
		let base = last.0.max(model.today());
		let days = self.below(12) as u32;
		CivilDate(if self.percent(85) { base + 1 + days } else { base - days.min(base) })
	}

	pub fn set_table(&mut self, model: &Model) -> Step {
		match self.below(10) {
			0..=1 => self.set_tariff(model),
			2..=5 => self.set_regime(model),
			_ => self.set_terms(model),
		}
	}

	fn set_tariff(&mut self, model: &Model) -> Step {
		let last = model.tariffs.last().unwrap().from.0.max(law::month(model.today()));
		let from = Month(last + u16::from(self.percent(80)));
		let price = |choose: &mut Self| 10 * choose.below(9) as u32;
		let (dispatched, arrived, read) = (price(self), price(self), price(self));
		let prices = Meter { dispatched, arrived, read, plain: 520, registered: 2_920 };
		let who = self.who(model, &[Role::MailPolicy]);
		Step::Call(who, Call::set_tariff { tariff: Tariff { from, prices } })
	}

	fn set_regime(&mut self, model: &Model) -> Step {
		let class = self.among(&CLASSES).unwrap();
		let last = *model.regimes[class as usize].last().unwrap();
		let from = self.later(model, last.from);
		let effect = match self.percent(85) {
			true => last.effect,
			false => self.among(&[Effect::None, Effect::OnArrival, Effect::OnReadingOrTerm(5)]).unwrap(),
		};
		let most = if effect == Effect::OnArrival { 9 } else { 1 };
		let paper_days = if self.percent(95) { self.below(most) as u8 } else { 31 };
		let keep_years = if self.percent(95) { 1 + self.below(3) as u8 } else { 51 };
		let regime = Regime { from, effect, paper_days, keep_years, ..last };
		Step::Call(self.who(model, &[Role::MailPolicy]), Call::set_regime { class, regime })
	}

	fn set_terms(&mut self, model: &Model) -> Step {
		let last = *model.terms.last().unwrap();
		let from = self.later(model, last.from);
		let post_org = match self.below(20) {
			0..=16 => Some(OrgId(10)),
			17 => Some(OrgId(11)),
			18 => Some(OrgId(20)),
			_ => None,
		};
		let terms = Terms {
			from,
			arrival_limit: 3_600 + self.below(100_000) as u32,
			objection_days: 7 + self.below(10) as u8,
			decision_days: if self.percent(95) { 3 + self.below(10) as u8 } else { 2 },
			publication_days: 14 + self.below(10) as u8,
			dormant_after: 2 + self.below(2) as u8,
			voluntary_daily: self.among(&[1, 2, 100_000]).unwrap(),
			post_org,
		};
		let who = if self.percent(95) { COUNCIL } else { self.anybody(model) };
		Step::Call(who, Call::set_terms { terms })
	}
}
