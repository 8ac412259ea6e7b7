//! What to do next: sensible calls more often than any. One file per matter, as in the model.

mod judging;
mod keeping;
mod registering;
mod setting;

use super::{
	model::{Case, File, Model},
	roster,
};
use crate::{mock::*, *};
use minwon_primitives::{Access, CivilDate, DocumentDigest, HashAlg, RetentionClass, Role, Root, Tree};
use minwon_testkit::{sequences::Dice, Clock};

/// Dice, and what was used up.
pub struct Choose {
	dice: Dice,
	references: u32,
	records: u64,
}

const CLASSES: [RetentionClass; 7] = [
	RetentionClass::Y1,
	RetentionClass::Y3,
	RetentionClass::Y5,
	RetentionClass::Y10,
	RetentionClass::Y30,
	RetentionClass::SemiPermanent,
	RetentionClass::Permanent,
];
const ALGORITHMS: [HashAlg; 3] = [HashAlg::Sha2_256, HashAlg::Blake2b256, HashAlg::Keccak256];
/// The roles of the pilot.
const PALETTE: [Role; 9] = [
	Role::RecordsOfficer,
	Role::RecordsArchivist,
	Role::PermanentArchivist,
	Role::Appraiser,
	Role::CommitteeMember,
	Role::CommitteeExpert,
	Role::DisposalOfficer,
	Role::VaultKeeper,
	Role::ArchivesAuthority,
];

impl Choose {
	pub fn new(seed: u64) -> Self {
		Self { dice: Dice::new(seed), references: 0, records: 0 }
	}

	fn below(&mut self, bound: u64) -> u64 {
		self.dice.below(bound)
	}

	pub fn percent(&mut self, share: u64) -> bool {
		self.dice.percent(share)
	}

	fn among<T: Clone>(&mut self, items: &[T]) -> Option<T> {
		self.dice.among(items)
	}

	pub fn set_day(&mut self, model: &mut Model, day: CivilDate) {
		model.today = day;
		let second = self.below(86_400);
		Clock::set(day.start().saturating_add(second));
	}

	/// Mostly the same day, sometimes days, seldom years.
	pub fn maybe_wait(&mut self, model: &mut Model) {
		let days = match self.below(100) {
			0..=93 => return,
			94..=97 => self.below(4),
			98 => self.below(40),
			_ if self.percent(70) => self.below(10),
			_ => self.below(500),
		};
		let day = CivilDate(model.today.0 + days as u32);
		self.set_day(model, day);
	}

	/// An office gets another role or one more; more often one has its own again. Answers whether anything changed.
	pub fn change_roles(&mut self, model: &mut Model) -> bool {
		if self.percent(60) {
			let mut changed = roster();
			changed.retain(|(who, own)| model.roster.get(who) != Some(own));
			let back = self.among(&changed);
			if let Some((who, own)) = &back {
				model.appoint(*who, own);
			}
			return back.is_some();
		}
		let (who, _) = self.among(&roster()).unwrap();
		let mut roles = if self.percent(30) { vec![] } else { model.roster[&who].clone() };
		roles.push(self.among(&PALETTE).unwrap());
		model.appoint(who, &roles);
		true
	}

	/// Somebody with the role, or anybody.
	fn who(&mut self, model: &Model, role: Role) -> u64 {
		let all: Vec<u64> = model.roster.keys().copied().collect();
		let fitting: Vec<u64> = all.iter().copied().filter(|who| model.holds(*who, role)).collect();
		let from = if self.percent(92) && !fitting.is_empty() { fitting } else { all };
		self.among(&from).unwrap()
	}

	/// Who keeps a file, or somebody.
	fn keeper(&mut self, model: &Model, id: u64) -> u64 {
		let keepers: Vec<u64> = model
			.roster
			.keys()
			.copied()
			.filter(|who| model.files.get(&id).is_some_and(|file| model.keeps(*who, file)))
			.collect();
		match self.percent(92) {
			true => self.among(&keepers).unwrap_or(CENTRE[0]),
			false => self.who(model, Role::RecordsArchivist),
		}
	}

	/// A file for which something holds, or any.
	fn file(&mut self, model: &Model, fits: impl Fn(&File) -> bool) -> u64 {
		let fitting: Vec<u64> = model.files.iter().filter(|(_, file)| fits(file)).map(|(id, _)| *id).collect();
		if self.percent(93) {
			if let Some(id) = self.among(&fitting) {
				return id;
			}
		}
		1 + self.below(model.next_file)
	}

	fn files(&mut self, model: &Model, fits: impl Fn(&File) -> bool) -> Vec<u64> {
		let count = 1 + self.below(3);
		let mut ids: Vec<u64> = (0..count).map(|_| self.file(model, &fits)).collect();
		if self.percent(97) {
			ids.sort_unstable();
			ids.dedup();
		}
		ids
	}

	fn kept(file: &File) -> bool {
		file.state == FileState::Kept && file.loan.is_none()
	}

	fn tree(&mut self, model: &Model) -> Tree {
		let leaves = if self.percent(96) { 3 } else { self.below(3) as u32 };
		let root = Root([if self.percent(98) { 1 + self.below(4) as u8 } else { 0 }; 32]);
		let strong: Vec<HashAlg> = ALGORITHMS.into_iter().filter(|alg| !model.is_weak(*alg)).collect();
		let from = if self.percent(90) { &strong[..] } else { &ALGORITHMS[..] };
		Tree { alg: self.among(from).unwrap(), root, leaves }
	}

	fn document(&mut self) -> DocumentDigest {
		DocumentDigest([if self.percent(85) { 1 } else { 2 }; 32])
	}

	fn access(&mut self) -> (Access, u8) {
		let access = self.among(&[Access::Open, Access::Partial, Access::Closed]).unwrap();
		let grounds = if access == Access::Open { 0 } else { 1 + self.below(31) as u8 };
		(access, if self.percent(97) { grounds } else { 1 - grounds.min(1) })
	}

	pub fn call(&mut self, model: &Model) -> (u64, Call<Test>) {
		let mut kind = self.below(104);
		let waits = |case: &Case| match (kind, case.state) {
			(63..=78, CaseState::Open) => model.today <= case.until,
			(79..=82, CaseState::Open) => model.today > case.until,
			(83..=88, CaseState::Approved { destroy_from }) => model.today >= destroy_from,
			_ => false,
		};
		// Where no case waits for it, there is mostly something better to do.
		let idle = (63..=88).contains(&kind) && !model.cases.values().any(waits);
		if idle && self.percent(75) {
			kind = self.below(63);
		}
		match kind {
			0..=16 => self.register(model),
			17..=19 => self.amend(model),
			20..=30 => self.offer(model),
			31..=42 => self.decide(model),
			43..=48 => self.add_layer(model),
			49..=54 => self.verify(model),
			55..=58 => self.classify(model),
			59..=62 => self.appraise(model),
			63..=78 => self.vote(model),
			79..=82 => self.close(model),
			83..=88 => self.sign(model),
			89 => self.freeze(model),
			90..=91 => self.lift(model),
			92..=93 => self.lend(model),
			94..=97 => self.attest(model),
			98 => self.expunge(model),
			99 => self.weaken(model),
			100..=102 => self.set_schedule(model),
			_ => self.set_parameters(model),
		}
	}
}
