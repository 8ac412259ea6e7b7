//! Of the model: files are registered, corrected and deposited.

use super::{
	law,
	model::{demand, org, refuse, Answer, File, Model},
};
use crate::*;
use minwon_primitives::{Access, Dossier, FileId, FileKind, RetentionClass, Role, Root, TaskCode, Tree};
use sp_runtime::DispatchError;

/// What a registration says besides its reference.
pub struct Entry {
	pub task: TaskCode,
	pub year: u16,
	pub class: RetentionClass,
	pub access: Access,
	pub grounds: u8,
	pub kind: FileKind,
	pub tree: Tree,
}

impl Model {
	/// The class of a task's schedule today.
	fn scheduled(&self, org: u32, task: &TaskCode) -> Option<RetentionClass> {
		let schedule = self.schedules.get(&(org, task.0.to_vec()))?;
		schedule.iter().rfind(|(from, _)| *from <= self.today).map(|(_, class)| *class)
	}

	fn form(&self, entry: &Entry) -> Answer {
		demand((1948..=self.today.year()).contains(&entry.year), Error::BadYear)?;
		demand((entry.access == Access::Open) == (entry.grounds == 0), Error::BadGrounds)?;
		let leaves = (1..=1 << 24).contains(&entry.tree.leaves);
		demand(leaves && entry.tree.root != Root([0; 32]), Error::BadTree)
	}

	fn reference(&self, who: u64, reference: &OwnReference, entry: &Entry) -> Answer {
		let personal = entry.grounds & 32 != 0;
		let fits = if personal { reference.len() == 32 } else { !reference.is_empty() };
		demand(fits, Error::BadReference)?;
		demand(!self.references.contains(&(org(who), reference.to_vec())), Error::AlreadyExists)
	}

	/// A file as it begins.
	fn enter(&mut self, producer: u32, by: Option<u64>, reference: Reference, entry: &Entry) -> u64 {
		let new = match &reference {
			Reference::Own(number) => self.references.insert((producer, number.to_vec())),
			Reference::Source(record) => self.sources.insert(*record),
		};
		assert!(new);
		let file = File {
			producer,
			reference,
			task: entry.task.clone(),
			year: entry.year,
			class: entry.class,
			deferred: None,
			access: entry.access,
			grounds: entry.grounds,
			classified: self.today,
			closed_until: None,
			kind: entry.kind,
			custody: (producer, Level::Department),
			state: FileState::Kept,
			layers: vec![(Purpose::Original, entry.tree, by, true, self.today)],
			copies: vec![],
			loan: None,
			corrects: None,
			order: None,
			entries: 1,
		};
		let id = self.next_file;
		self.files.insert(id, file);
		self.next_file += 1;
		id
	}

	pub fn register(&mut self, who: u64, reference: &OwnReference, entry: &Entry) -> Answer {
		self.role(who, &[Role::RecordsOfficer])?;
		self.reference(who, reference, entry)?;
		let Some(least) = self.scheduled(org(who), &entry.task) else { return refuse(Error::NoSchedule) };
		demand(entry.class >= least, Error::TooShort)?;
		self.form(entry)?;
		demand(!self.is_weak(entry.tree.alg), Error::WeakAlgorithm)?;
		self.enter(org(who), Some(who), Reference::Own(reference.clone()), entry);
		Ok(())
	}

	pub fn amend(&mut self, who: u64, old: FileId, reference: &OwnReference, entry: &Entry) -> Answer {
		self.role(who, &[Role::RecordsOfficer])?;
		let file = self.get(old)?;
		demand(file.custody.0 == org(who), Error::NotYours)?;
		demand(file.state == FileState::Kept && file.custody.1 == Level::Department, Error::NotOpen)?;
		demand(file.loan.is_none(), Error::OnLoan)?;
		demand(self.row(old.0).len() <= 3, Error::TooMany)?;
		self.reference(who, reference, entry)?;
		let least = match self.scheduled(org(who), &entry.task) {
			Some(class) => class,
			None => {
				demand(entry.task == file.task || law::is_code(&entry.task.0), Error::BadTask)?;
				file.class
			}
		};
		demand(entry.class >= least, Error::TooShort)?;
		self.form(entry)?;
		demand(!self.is_weak(entry.tree.alg), Error::WeakAlgorithm)?;
		let entries = file.entries;
		let new = self.enter(org(who), Some(who), Reference::Own(reference.clone()), entry);
		let file = self.files.get_mut(&new).unwrap();
		(file.corrects, file.entries) = (Some(old.0), entries + 1);
		self.files.get_mut(&old.0).unwrap().state = FileState::Superseded { by: FileId(new) };
		Ok(())
	}

	/// What another pilot deposits: nobody signs it.
	pub fn deposit(&mut self, dossier: Dossier) -> Result<Option<FileId>, DispatchError> {
		let Dossier { source, producer, task, year, retention, access, grounds, kind, tree } = dossier;
		demand(!self.sources.contains(&source), Error::AlreadyExists)?;
		let class = match (self.scheduled(producer.0, &task), retention) {
			(Some(least), Some(wanted)) if wanted > least => wanted,
			(Some(least), _) => least,
			(None, wanted) => wanted.unwrap_or(self.terms.deposit_class),
		};
		let entry = Entry { task, year, class, access, grounds, kind, tree };
		self.form(&entry)?;
		Ok(Some(FileId(self.enter(producer.0, None, Reference::Source(source), &entry))))
	}
}
