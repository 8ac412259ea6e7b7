//! Files are registered, corrected, and deposited by other pilots (decree 26, Information Disclosure Act 9(1)).

use crate::{
	pallet::Acting, rules, Config, Custody, Error, Event, File, FileState, Files, Layer, Level, NextFileId,
	OwnReference, Pallet, Params, Purpose, Reason, Reference, References, Schedules, MAX_CORRECTIONS,
};
use alloc::vec;
use frame_support::{ensure, BoundedVec};
use minwon_primitives::{
	digest, tags, Access, Dossier, FileId, FileKind, OfficeId, OrgId, RecordRef, RetentionClass, TaskCode, Tree,
};
use minwon_support::{ids, today};
use sp_runtime::{DispatchError, DispatchResult};

/// What a register says of a file besides its reference.
#[derive(Clone)]
pub(crate) struct Details {
	/// Unit task.
	pub task: TaskCode,
	/// Year of completion.
	pub year: u16,
	/// How long it is kept.
	pub retention: RetentionClass,
	/// Access.
	pub access: Access,
	/// Grounds for closing.
	pub grounds: u8,
	/// What it consists of.
	pub kind: FileKind,
	/// The digest tree over its items.
	pub tree: Tree,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register_file(by: Acting<T>, reference: OwnReference, details: Details) -> DispatchResult {
		let key = Self::ensure_reference(by.org, &reference, details.grounds)?;
		let least = Self::scheduled(by.org, &details.task).ok_or(Error::<T>::NoSchedule)?;
		Self::ensure_retention(&details, least)?;
		Self::ensure_strong(&details)?;
		Self::enter((Some(by.office), Some(by.org)), by.org, Reference::Own(reference), key, details)?;
		Ok(())
	}

	pub(crate) fn do_amend_file(
		by: Acting<T>,
		old: FileId,
		reason: Reason,
		reference: OwnReference,
		details: Details,
	) -> DispatchResult {
		let mut superseded = Self::file_of(&by, old)?;
		let open = superseded.state == FileState::Kept && superseded.custody.level == Level::Department;
		ensure!(open, Error::<T>::NotOpen);
		ensure!(superseded.loan.is_none(), Error::<T>::OnLoan);
		ensure!(Self::count(&Self::corrected_by(&superseded)) < MAX_CORRECTIONS, Error::<T>::TooMany);
		let key = Self::ensure_reference(by.org, &reference, details.grounds)?;
		let least = match Self::scheduled(by.org, &details.task) {
			Some(class) => class,
			None => {
				ensure!(details.task == superseded.task || details.task.is_valid(), Error::<T>::BadTask);
				superseded.retention
			}
		};
		Self::ensure_retention(&details, least)?;
		Self::ensure_strong(&details)?;
		let id = ids::take::<NextFileId<T>, _>(FileId::next).ok_or(Error::<T>::TooMany)?;

		let reference = Reference::Own(reference);
		let mut file = Self::new_file(Some(by.office), superseded.producer, reference.clone(), &details);
		file.corrects = Some(old);
		(file.chain, file.entries) = (superseded.chain, superseded.entries);
		superseded.state = FileState::Superseded { by: id };
		let Details { task, year, retention, access, grounds, kind, tree } = details;
		let amended = Event::FileAmended {
			office: Some(by.office),
			org: Some(by.org),
			file: id,
			old,
			reason,
			producer: file.producer,
			reference,
			task,
			year,
			retention,
			access,
			grounds,
			kind,
			tree,
		};
		Self::record(&mut file, amended);
		References::<T>::insert(key, id);
		Files::<T>::insert(id, file);
		Files::<T>::insert(old, superseded);
		Ok(())
	}

	/// Takes a dossier of another pilot: refused only for what would make the register wrong. Nothing is written before the last refusal.
	pub(crate) fn do_deposit(dossier: Dossier) -> Result<FileId, DispatchError> {
		let Dossier { source, producer, task, year, retention, access, grounds, kind, tree } = dossier;
		let key = Self::source_key(&source);
		ensure!(!References::<T>::contains_key(key), Error::<T>::AlreadyExists);
		let scheduled = Self::scheduled(producer, &task);
		let retention = match (retention, scheduled) {
			(Some(wanted), Some(least)) => wanted.max(least),
			(Some(wanted), None) => wanted,
			(None, Some(class)) => class,
			(None, None) => Params::<T>::get().deposit_class,
		};
		let details = Details { task, year, retention, access, grounds, kind, tree };
		Self::ensure_form(&details)?;
		Self::enter((None, None), producer, Reference::Source(source), key, details)
	}

	/// Writes a new file and tells it.
	fn enter(
		(office, org): super::Hand,
		producer: OrgId,
		reference: Reference,
		key: [u8; 32],
		details: Details,
	) -> Result<FileId, DispatchError> {
		let id = ids::take::<NextFileId<T>, _>(FileId::next).ok_or(Error::<T>::TooMany)?;

		let mut file = Self::new_file(office, producer, reference.clone(), &details);
		let Details { task, year, retention, access, grounds, kind, tree } = details;
		let registered = Event::FileRegistered {
			office,
			org,
			file: id,
			producer,
			reference,
			task,
			year,
			retention,
			access,
			grounds,
			kind,
			tree,
		};
		Self::record(&mut file, registered);
		References::<T>::insert(key, id);
		Files::<T>::insert(id, file);
		Ok(id)
	}

	/// A file as it begins: kept by its producing office, classified today, its original checked.
	fn new_file(by: Option<OfficeId>, producer: OrgId, reference: Reference, details: &Details) -> File {
		let today = today::<T::Time>();
		let original = Layer { purpose: Purpose::Original, tree: details.tree, at: today, by, verified: true };
		File {
			producer,
			reference,
			task: details.task.clone(),
			year: details.year,
			retention: details.retention,
			deferred_until: None,
			access: details.access,
			grounds: details.grounds,
			classified_on: today,
			closed_until: None,
			kind: details.kind,
			custody: Custody { org: producer, level: Level::Department },
			state: FileState::Kept,
			layers: BoundedVec::truncate_from(vec![original]),
			copies: BoundedVec::new(),
			loan: None,
			corrects: None,
			expunge: None,
			chain: [0; 32],
			entries: 0,
		}
	}

	/// A reference has its form and is new; answers its key.
	fn ensure_reference(org: OrgId, reference: &OwnReference, grounds: u8) -> Result<[u8; 32], DispatchError> {
		ensure!(rules::reference_fits(reference, grounds), Error::<T>::BadReference);
		let key = Self::reference_key(org, reference);
		ensure!(!References::<T>::contains_key(key), Error::<T>::AlreadyExists);
		Ok(key)
	}

	/// The class is at least `least`.
	fn ensure_retention(details: &Details, least: RetentionClass) -> DispatchResult {
		ensure!(details.retention >= least, Error::<T>::TooShort);
		Ok(())
	}

	/// Year, grounds and tree are such as the register takes from anybody.
	fn ensure_form(details: &Details) -> DispatchResult {
		ensure!(rules::year_fits(details.year, today::<T::Time>()), Error::<T>::BadYear);
		ensure!(rules::grounds_fit(details.access, details.grounds), Error::<T>::BadGrounds);
		ensure!(rules::tree_holds(&details.tree), Error::<T>::BadTree);
		Ok(())
	}

	/// The same, and the algorithm is not weak.
	fn ensure_strong(details: &Details) -> DispatchResult {
		Self::ensure_form(details)?;
		ensure!(!Self::is_weak(details.tree.alg, today::<T::Time>()), Error::<T>::WeakAlgorithm);
		Ok(())
	}

	/// The class of a task's schedule today.
	pub(crate) fn scheduled(org: OrgId, task: &TaskCode) -> Option<RetentionClass> {
		rules::scheduled(&Schedules::<T>::get(org, task), today::<T::Time>())
	}

	/// The key of a number that an organisation gave.
	pub(crate) fn reference_key(org: OrgId, reference: &OwnReference) -> [u8; 32] {
		digest(tags::ARCHIVES_KEY, &(org, reference))
	}

	/// The key of another pilot's record: apart from the numbers, so that nobody occupies one beforehand.
	pub(crate) fn source_key(record: &RecordRef) -> [u8; 32] {
		digest(tags::ARCHIVES_SOURCE, record)
	}
}
