//! The archives as the specification tells them, in plain records: predicts the answer to each call and what is left after it.

use super::law;
use crate::{mock::*, *};
use minwon_primitives::{
	Access, AppraisalId, CivilDate, DocumentDigest, FileId, FileKind, HashAlg, OfficeId, RecordRef, RetentionClass,
	Role, TaskCode, Tree,
};
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

pub type Answer = Result<(), DispatchError>;

/// A layer: why, tree, author, checked, day.
pub type Layer = (Purpose, Tree, Option<u64>, bool, CivilDate);

/// A copy: organisation and site, office, day, layer, status.
type Copy = ((u32, u16), u64, CivilDate, usize, CopyStatus);

#[derive(Clone, PartialEq, Debug)]
pub struct File {
	pub producer: u32,
	pub reference: Reference,
	pub task: TaskCode,
	pub year: u16,
	pub class: RetentionClass,
	pub deferred: Option<u16>,
	pub access: Access,
	pub grounds: u8,
	pub classified: CivilDate,
	pub closed_until: Option<u16>,
	pub kind: FileKind,
	pub custody: (u32, Level),
	pub state: FileState,
	pub layers: Vec<Layer>,
	pub copies: Vec<Copy>,
	pub loan: Option<Loan>,
	pub corrects: Option<u64>,
	pub order: Option<(u64, DocumentDigest)>,
	pub entries: u32,
}

/// What is left of a file: its last facts, how it ended, the two offices, entries.
#[derive(Clone, PartialEq, Debug)]
pub struct Stone {
	pub producer: u32,
	pub task: TaskCode,
	pub year: u16,
	pub class: RetentionClass,
	pub ended: CivilDate,
	pub how: Ending,
	pub offices: (u64, u64),
	pub entries: u32,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Case {
	pub org: u32,
	pub appraiser: u64,
	pub items: Vec<(u64, Outcome)>,
	pub until: CivilDate,
	pub votes: BTreeMap<u64, (bool, bool)>,
	pub state: CaseState,
	pub signed: Option<(u64, DocumentDigest)>,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Hold {
	pub orgs: Vec<u32>,
	pub years: (u16, u16),
	pub tasks: Vec<TaskCode>,
	pub until: Option<CivilDate>,
	pub requester: u32,
	pub notice: DocumentDigest,
	pub by: u64,
}

#[derive(Default)]
pub struct Model {
	pub roster: BTreeMap<u64, Vec<Role>>,
	/// Organisations that may keep permanent records: one of their offices was once given the role.
	pub entitled: BTreeSet<u32>,
	pub today: CivilDate,
	pub files: BTreeMap<u64, File>,
	pub stones: BTreeMap<u64, Stone>,
	pub cases: BTreeMap<u64, Case>,
	pub holds: BTreeMap<u64, Hold>,
	pub references: BTreeSet<(u32, Vec<u8>)>,
	pub sources: BTreeSet<RecordRef>,
	/// Days and classes, future ones too.
	pub schedules: BTreeMap<(u32, Vec<u8>), Vec<(CivilDate, RetentionClass)>>,
	pub weak: BTreeMap<HashAlg, CivilDate>,
	pub terms: Parameters,
	pub next_file: u64,
	pub next_hold: u64,
}

pub fn org(who: u64) -> u32 {
	(who / 100) as u32
}

pub fn refuse<T>(error: Error<Test>) -> Result<T, DispatchError> {
	Err(error.into())
}

pub fn demand(holds: bool, error: Error<Test>) -> Answer {
	if holds {
		Ok(())
	} else {
		refuse(error)
	}
}

impl Model {
	/// Gives an account its roles, on chain and here.
	pub fn appoint(&mut self, who: u64, roles: &[Role]) {
		appoint(who, roles);
		if roles.contains(&Role::PermanentArchivist) {
			self.entitled.insert(org(who));
		}
		self.roster.insert(who, roles.to_vec());
	}

	pub fn holds(&self, who: u64, role: Role) -> bool {
		self.roster.get(&who).is_some_and(|roles| roles.contains(&role))
	}

	pub fn role(&self, who: u64, roles: &[Role]) -> Answer {
		match roles.iter().any(|role| self.holds(who, *role)) {
			true => Ok(()),
			false => Err(DispatchError::BadOrigin),
		}
	}

	pub fn get(&self, id: FileId) -> Result<&File, DispatchError> {
		self.files.get(&id.0).ok_or(Error::<Test>::NotFound.into())
	}

	pub fn keeps(&self, who: u64, file: &File) -> bool {
		let role = match file.custody.1 {
			Level::Permanent => Role::PermanentArchivist,
			_ => Role::RecordsArchivist,
		};
		file.custody.0 == org(who) && self.holds(who, role)
	}

	pub fn kept(&self, who: u64, id: FileId) -> Result<&File, DispatchError> {
		self.role(who, &[Role::RecordsArchivist, Role::PermanentArchivist])?;
		let file = self.get(id)?;
		demand(self.keeps(who, file), Error::NotYours)?;
		Ok(file)
	}

	pub fn change(&mut self, id: u64, change: impl FnOnce(&mut File)) {
		let file = self.files.get_mut(&id).unwrap();
		change(file);
		file.entries += 1;
	}

	pub fn is_weak(&self, alg: HashAlg) -> bool {
		self.weak.get(&alg).is_some_and(|from| *from <= self.today)
	}

	/// A file and what it corrects, the newest first.
	pub fn row(&self, id: u64) -> Vec<u64> {
		let mut row = vec![id];
		while let Some(older) = self.files[row.last().unwrap()].corrects {
			row.push(older);
		}
		row
	}

	pub fn frozen(&self, id: u64) -> bool {
		self.row(id).into_iter().any(|id| {
			let file = &self.files[&id];
			self.covering(file.producer, Some(&file.task), file.year).is_some()
		})
	}

	pub fn end(&mut self, id: u64, how: Ending, offices: (u64, u64)) {
		for id in self.row(id) {
			let File { producer, task, year, class, entries, .. } = self.files.remove(&id).unwrap();
			let stone = Stone { producer, task, year, class, ended: self.today, how, offices, entries: entries + 1 };
			self.stones.insert(id, stone);
		}
	}

	fn list(ids: &[u64]) -> Answer {
		demand(!ids.is_empty() && ids.iter().collect::<BTreeSet<_>>().len() == ids.len(), Error::BadList)
	}

	fn may_offer(&self, who: u64, file: &File) -> bool {
		match file.custody.1 {
			Level::Department => file.custody.0 == org(who) && self.holds(who, Role::RecordsOfficer),
			_ => self.keeps(who, file),
		}
	}

	const HANDLERS: [Role; 3] = [Role::RecordsOfficer, Role::RecordsArchivist, Role::PermanentArchivist];

	pub fn offer(&mut self, who: u64, ids: &[u64], to: Custody) -> Answer {
		self.role(who, &Self::HANDLERS)?;
		Self::list(ids)?;
		for id in ids {
			let file = self.get(FileId(*id))?;
			demand(self.may_offer(who, file), Error::NotYours)?;
			demand(file.state == FileState::Kept, Error::NotOpen)?;
			demand(file.loan.is_none(), Error::OnLoan)?;
			let place = match to.level {
				Level::Department => false,
				Level::RecordsCentre => to.org.0 == file.custody.0,
				Level::Permanent => self.entitled.contains(&to.org.0),
			};
			demand(place && to.level > file.custody.1, Error::BadLevel)?;
			demand(file.layers.last().unwrap().3, Error::Unverified)?;
			if to.level == Level::Permanent {
				demand(file.class >= RetentionClass::Y30, Error::TooShort)?;
				demand(law::is_fresh(file.classified, self.terms.review_years, self.today), Error::ReviewFirst)?;
				let bare = !file.layers.iter().any(|layer| layer.3 && matches!(layer.0, Purpose::Migration { .. }));
				let wants = matches!(file.kind, FileKind::Text | FileKind::Web);
				demand(!(wants && bare), Error::NeedsFormat)?;
				demand(!self.is_weak_evidence(file), Error::WeakAlgorithm)?;
			}
		}
		for id in ids {
			self.change(*id, |file| file.state = FileState::Offered { to, office: OfficeId(who as u32) });
		}
		Ok(())
	}

	/// The newest checked layer for one that is no renewal.
	pub fn newest_for(file: &File, index: usize) -> Option<&Layer> {
		let mut newest = file.layers.get(index).filter(|layer| layer.3);
		for layer in file.layers.iter().filter(|layer| layer.3) {
			if layer.0 == (Purpose::Renewal { of: index as u8 }) {
				newest = Some(layer);
			}
		}
		newest
	}

	fn is_weak_evidence(&self, file: &File) -> bool {
		(0..file.layers.len())
			.filter(|index| file.layers[*index].3 && !matches!(file.layers[*index].0, Purpose::Renewal { .. }))
			.any(|index| self.is_weak(Self::newest_for(file, index).unwrap().1.alg))
	}

	/// Index of the newest checked layer.
	pub fn newest(file: &File) -> usize {
		file.layers.iter().rposition(|layer| layer.3).unwrap()
	}

	fn has_copies(&self, file: &File) -> bool {
		let offices: BTreeSet<u64> = file
			.copies
			.iter()
			.filter(|(_, _, on, layer, status)| {
				*status == CopyStatus::Intact
					&& *layer == Self::newest(file)
					&& on.0 + u32::from(self.terms.copy_fresh_days) >= self.today.0
			})
			.map(|copy| copy.1)
			.collect();
		offices.len() >= law::copies(file.class, &self.terms)
	}

	pub fn decide(&mut self, who: u64, ids: &[u64], accept: bool) -> Answer {
		self.role(who, &Self::HANDLERS)?;
		Self::list(ids)?;
		for id in ids {
			let file = self.get(FileId(*id))?;
			let FileState::Offered { to, office } = file.state else { return refuse(Error::NotOpen) };
			let role = if to.level == Level::Permanent { Role::PermanentArchivist } else { Role::RecordsArchivist };
			let receives = to.org.0 == org(who) && self.holds(who, role);
			match accept {
				true => {
					demand(receives, Error::NotYours)?;
					demand(office.0 != who as u32, Error::SameOffice)?;
					demand(to.level != Level::Permanent || self.has_copies(file), Error::NeedsCopies)?;
				}
				false => demand(receives || self.may_offer(who, file), Error::NotYours)?,
			}
		}
		for id in ids {
			self.change(*id, |file| {
				let FileState::Offered { to, .. } = file.state else { unreachable!() };
				file.state = FileState::Kept;
				if accept {
					file.custody = (to.org.0, to.level);
				}
			});
		}
		Ok(())
	}

	pub fn case(&self, id: AppraisalId) -> Result<&Case, DispatchError> {
		self.cases.get(&id.0).ok_or(Error::<Test>::NotFound.into())
	}
}
