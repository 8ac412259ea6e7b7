//! What befalls: who, which notice, how long, and what changes around the mailbox, as the dice fall.

use super::{
	enact,
	model::{org_of, Model},
	roster,
	step::Step,
};
use crate::{mock::*, *};
use minwon_primitives::{CivilDate, Holder, NoticeId, OrgId, Role, Seconds};
use minwon_testkit::{sequences::Dice, Clock};

/// Dice, and what was used up.
pub struct Choose {
	dice: Dice,
	/// References given.
	pub references: u32,
	/// Registered numbers given.
	pub numbers: u64,
}

impl Choose {
	pub fn new(seed: u64) -> Self {
		Self { dice: Dice::new(seed), references: 0, numbers: 0 }
	}

	pub fn below(&mut self, bound: u64) -> u64 {
		self.dice.below(bound)
	}

	pub fn percent(&mut self, share: u64) -> bool {
		self.dice.percent(share)
	}

	pub fn among<T: Clone>(&mut self, items: &[T]) -> Option<T> {
		self.dice.among(items)
	}

	/// A day not before today, nor later than so many days from now.
	pub fn ahead(&mut self, model: &Model, days: u64) -> CivilDate {
		CivilDate(model.today() + self.below(days) as u32)
	}

	fn wait(&mut self, model: &mut Model, seconds: u64) {
		let seconds = self.below(seconds);
		model.now += seconds;
		// Borders stand at midnight: sometimes exactly there.
		if self.percent(15) {
			model.now = super::law::midnight(model.today() + 1);
		}
		Clock::set(Seconds(model.now));
	}

	/// What happens between two steps: mostly nothing, time that passes, people, holds, archives.
	pub fn turn(&mut self, model: &mut Model) {
		const DAY: u64 = 86_400;
		match self.below(200) {
			0..=119 => (),
			120..=149 => self.wait(model, 10_800),
			150..=171 => self.wait(model, 2 * DAY),
			172..=181 => self.wait(model, 9 * DAY),
			182..=183 => self.wait(model, 40 * DAY),
			184 => self.wait(model, 500 * DAY),
			185..=187 => self.change_people(model),
			188..=190 => self.change_hold(model),
			191 => {
				model.refusing = !model.refusing && self.percent(50);
				ArchivesRefuse::set(model.refusing);
			}
			_ => (),
		}
	}

	/// Somebody is dismissed or appointed again, an organisation is suspended or none.
	fn change_people(&mut self, model: &mut Model) {
		let all = roster();
		let gone: Vec<_> = all.iter().filter(|(who, _)| !model.roster.contains_key(who)).cloned().collect();
		match self.below(4) {
			0 => {
				let org = self.among(&[11, 20, 30, 40, 80]).unwrap();
				model.suspended.insert(org);
			}
			1 => model.suspended.clear(),
			2 if gone.len() < 2 => {
				let (who, _) = self.among(&all).unwrap();
				model.roster.remove(&who);
			}
			_ => model.roster.extend(gone),
		}
		enact(model);
	}

	fn change_hold(&mut self, model: &mut Model) {
		let sent: Vec<(u32, u16)> =
			model.notices.values().map(|notice| (notice.sender.0, CivilDate::of(notice.sent_at).year())).collect();
		model.frozen = if self.percent(70) { self.among(&sent) } else { None };
		Frozen::set(model.frozen.map(|(org, year)| (OrgId(org), None, year)));
	}

	/// Anybody at all.
	pub fn anybody(&mut self, model: &Model) -> u64 {
		let all: Vec<u64> = model.roster.keys().chain(&model.persons).copied().chain([STRANGER]).collect();
		self.among(&all).unwrap()
	}

	/// Mostly one of these, else anybody.
	fn mostly(&mut self, model: &Model, fitting: &[u64]) -> u64 {
		let chosen = self.among(fitting).filter(|_| self.percent(93));
		chosen.unwrap_or_else(|| self.anybody(model))
	}

	/// Somebody in one of these roles.
	pub fn who(&mut self, model: &Model, roles: &[Role]) -> u64 {
		let fitting = offices(model, roles, |_| true);
		self.mostly(model, &fitting)
	}

	/// Somebody of an organisation in one of these roles, but for one office.
	pub fn office_of(&mut self, model: &Model, org: u32, roles: &[Role], but: Option<u64>) -> u64 {
		let fitting = offices(model, roles, |who| org_of(who) == org && Some(who) != but);
		self.mostly(model, &fitting)
	}

	/// Somebody who is, or acts for, a holder.
	pub fn holder(&mut self, model: &Model, holder: Holder) -> u64 {
		match holder {
			Holder::Person(person) => self.mostly(model, &[person.0]),
			Holder::Organisation(org) => self.office_of(model, org.0, &[Role::MailReader], None),
		}
	}

	/// A notice for which something holds, or any, erased ones and none included.
	pub fn notice(&mut self, model: &Model, fits: impl Fn(&Notice) -> bool) -> NoticeId {
		let fitting: Vec<NoticeId> =
			model.notices.iter().filter(|(_, notice)| fits(notice)).map(|(id, _)| *id).collect();
		let all: Vec<NoticeId> =
			model.notices.keys().chain(model.stones.keys()).copied().chain([NoticeId(7)]).collect();
		let chosen = self.among(&fitting).filter(|_| self.percent(91));
		chosen.unwrap_or_else(|| self.among(&all).unwrap())
	}

	/// A box for which something holds, or any, or none.
	pub fn mailbox(&mut self, model: &Model, fits: impl Fn(&MailBox) -> bool) -> u64 {
		let fitting: Vec<u64> = model.boxes.iter().filter(|(_, found)| fits(found)).map(|(id, _)| *id).collect();
		let chosen = self.among(&fitting).filter(|_| self.percent(92));
		chosen.unwrap_or_else(|| 1 + self.below(model.boxes.len() as u64 + 1))
	}

	/// The next step: what cannot wait first, then anything.
	pub fn step(&mut self, model: &Model) -> Step {
		let disputed = model.notices.values().any(|notice| matches!(model.stage(notice), Stage::Disputed { .. }));
		if disputed && self.percent(15) {
			return self.decide(model);
		}
		if model.boxes.len() < 5 && self.percent(40) {
			return self.open_box(model);
		}
		match self.below(200) {
			0..=7 => self.open_box(model),
			8..=12 => self.set_box(model),
			13..=23 => self.set_delegate(model),
			24..=26 => self.close_box(model),
			27..=75 => self.dispatch(model),
			76..=85 => self.post(model),
			86..=107 => self.confirm(model),
			108..=121 => self.acknowledge(model),
			122..=134 => self.object(model),
			135..=139 => self.decide(model),
			140..=147 => self.recall(model),
			148..=165 => self.start_paper(model),
			166..=176 => self.record_paper(model),
			177..=181 => self.publish(model),
			182..=189 => self.settle(model),
			190..=192 => self.archive(model),
			193..=196 => self.erase(model),
			_ => self.set_table(model),
		}
	}
}

/// Offices in one of these roles for which something holds.
fn offices(model: &Model, roles: &[Role], fits: impl Fn(u64) -> bool) -> Vec<u64> {
	let fitting = |who: &u64| fits(*who) && roles.iter().any(|role| model.holds(*who, *role));
	model.roster.keys().copied().filter(fitting).collect()
}
