//! Freezes, schedules, algorithms, parameters; what other pilots ask.

use super::{Choose, ALGORITHMS, CLASSES};
use crate::{
	mock::*,
	tests::{
		journey::*,
		sequences::{model::Model, COUNCIL, OTHERS},
	},
	*,
};
use minwon_primitives::{CivilDate, HoldId, OrgId, RetentionClass, Role, TaskCode};

impl Choose {
	pub(super) fn freeze(&mut self, model: &Model) -> (u64, Call<Test>) {
		let who = self.who(model, Role::ArchivesAuthority);
		let orgs = match self.below(10) {
			0 => bounded([]),
			1 => bounded([AGENCY, AGENCY]),
			2..=4 => bounded([OTHERS, AGENCY]),
			5..=6 => bounded([OTHERS]),
			_ => bounded([AGENCY]),
		};
		let from_year = model.today.year() - self.below(12) as u16;
		let to_year = from_year + 3 - self.below(5) as u16;
		let tasks = match self.below(20) {
			0 => bounded([task("T1"), task("a-1")]),
			1..=10 => bounded([]),
			_ => bounded([task("T1")]),
		};
		let until = CivilDate(model.today.0 + self.below(60) as u32);
		let until = self.percent(70).then_some(until);
		let (requester, notice) = (INVESTIGATORS, BASIS);
		(who, Call::place_hold { orgs, from_year, to_year, tasks, requester, notice, until })
	}

	pub(super) fn lift(&mut self, model: &Model) -> (u64, Call<Test>) {
		let all: Vec<u64> = model.holds.keys().copied().collect();
		let hold = HoldId(self.among(&all).unwrap_or(9));
		(self.who(model, Role::ArchivesAuthority), Call::lift_hold { hold, basis: BASIS })
	}

	pub(super) fn weaken(&mut self, model: &Model) -> (u64, Call<Test>) {
		let from = CivilDate(model.today.0 + 20 + self.below(900) as u32);
		let weak_from = self.percent(30).then_some(from);
		let weak_from = if self.percent(5) { Some(CivilDate(model.today.0 - 1)) } else { weak_from };
		let alg = self.among(&ALGORITHMS).unwrap();
		(self.who(model, Role::ArchivesAuthority), Call::set_algorithm { alg, weak_from })
	}

	/// Mostly a day after the last entry, and a class that leaves the task usable.
	pub(super) fn set_schedule(&mut self, model: &Model) -> (u64, Call<Test>) {
		let who = self.who(model, Role::ArchivesAuthority);
		let org = self.among(&[AGENCY, AGENCY, OTHERS, ARCHIVES]).unwrap();
		let code = self.among(&["T1", "T1", "T8", "T9"]).unwrap();
		let likely = match code {
			"T1" => &[RetentionClass::Y1, RetentionClass::Y1, RetentionClass::Y3, RetentionClass::Y5][..],
			"T9" => &[RetentionClass::Y30, RetentionClass::Y30, RetentionClass::SemiPermanent][..],
			_ => &CLASSES[..],
		};
		let classes = if self.percent(95) { likely } else { &CLASSES[..] };
		let class = self.among(classes).unwrap();
		let code = if self.percent(8) { "a-1" } else { code };
		let entries = model.schedules.get(&(org.0, code.as_bytes().to_vec()));
		let last = entries.and_then(|entries| entries.last()).map_or(model.today, |(last, _)| *last);
		let from = match self.below(10) {
			0 => last,
			1 => CivilDate(model.today.0 - 1),
			2..=3 => model.today,
			_ => CivilDate(last.max(model.today).0 + 1 + self.below(30) as u32),
		};
		(who, Call::set_schedule { org, task: task(code), class, from })
	}

	/// A few figures other than at first, mostly such that everything stays possible; seldom one out of range.
	pub(super) fn set_parameters(&mut self, model: &Model) -> (u64, Call<Test>) {
		let who = if self.percent(85) { COUNCIL } else { self.who(model, Role::ArchivesAuthority) };
		let mut params = if self.percent(50) { Parameters::default() } else { model.terms };
		for _ in 0..1 + self.below(4) {
			match self.below(15) {
				0 => params.semi_years = 50 + self.below(51) as u8,
				1 => params.open_years = 20 + self.below(21) as u8,
				2 => params.centre_years = 1 + self.below(10) as u8,
				3 => params.permanent_years = 1 + self.below(30) as u8,
				4 => params.review_years = 3 + self.below(8) as u8,
				5 => params.closure_years = 5 + self.below(26) as u8,
				6 => params.defer_years = 1 + self.below(10) as u8,
				7 => params.quorum = 3 + u8::from(self.percent(25)),
				8 => params.min_experts = 1 + self.below(2) as u8,
				9 => params.vote_days = 5 + self.below(10) as u16,
				10 => params.notice_days = 7 + self.below(40) as u16,
				11 => params.copies_required[self.below(7) as usize] = self.below(3) as u8,
				12 => params.copy_fresh_days = 20 + self.below(60) as u16,
				13 => params.loan_days = 90 + self.below(200) as u16,
				_ => params.deposit_class = self.among(&CLASSES).unwrap(),
			}
		}
		match self.below(100) {
			0..=1 => params.semi_years = 49,
			2..=3 => params.open_years = 61,
			4..=5 => params.review_years = 0,
			6..=7 => params.quorum = 2,
			8..=9 => params.min_experts = 6,
			10..=11 => params.vote_days = 0,
			12..=13 => params.notice_days = 181,
			14..=15 => params.copies_required[6] = 5,
			16..=17 => params.loan_days = 731,
			_ => (),
		}
		(who, Call::set_parameters { params })
	}

	/// Records for which another pilot asks whether they are frozen.
	pub fn scope(&mut self, model: &Model) -> (OrgId, Option<TaskCode>, u16) {
		let producer = self.among(&[AGENCY, AGENCY, OTHERS, ARCHIVES]).unwrap();
		let code = self.among(&[None, Some("T1"), Some("T9")]).unwrap();
		(producer, code.map(task), model.today.year() + 1 - self.below(14) as u16)
	}
}
