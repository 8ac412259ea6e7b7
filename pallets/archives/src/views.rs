//! What the view functions answer. Nothing is written.

use crate::{
	rules, AccessStatus, Config, CopiesStatus, DisposalStatus, Evidence, File, Files, LoanStatus, Membership,
	OwnReference, Pallet, Params, References, ScheduleStatus, Schedules, Strength, Supply,
};
use minwon_primitives::{merkle, CivilDate, DocumentDigest, FileId, OrgId, RecordRef, TaskCode};
use minwon_support::today;

impl<T: Config> Pallet<T> {
	pub(crate) fn view_by_reference(org: OrgId, reference: OwnReference) -> Option<FileId> {
		References::<T>::get(Self::reference_key(org, &reference))
	}

	pub(crate) fn view_by_source(record: RecordRef) -> Option<FileId> {
		References::<T>::get(Self::source_key(&record))
	}

	pub(crate) fn view_access(id: FileId) -> Option<AccessStatus> {
		let (file, today, terms) = (Files::<T>::get(id)?, today::<T::Time>(), Params::<T>::get());
		let effective = rules::effective_access(file.access, file.year, file.closed_until, today, &terms);
		let review_due = rules::review_due(file.classified_on, &terms);
		let overdue = rules::is_overdue(effective, file.classified_on, today, &terms);
		Some(AccessStatus { effective, review_due, overdue })
	}

	pub(crate) fn view_disposal(id: FileId) -> Option<DisposalStatus> {
		let file = Files::<T>::get(id)?;
		let disposable_from = rules::disposable_from(file.year, file.retention, &Params::<T>::get());
		Some(DisposalStatus { disposable_from, frozen_by: Self::freeze_on(&file) })
	}

	pub(crate) fn view_transfer_due(id: FileId) -> Option<CivilDate> {
		let file = Files::<T>::get(id)?;
		rules::transfer_due(file.year, file.retention, &file.custody, &Params::<T>::get())
	}

	pub(crate) fn view_evidence(id: FileId) -> Option<Evidence> {
		let (file, today) = (Files::<T>::get(id)?, today::<T::Time>());
		let strength = match rules::is_weak_evidence(&file.layers, |alg| Self::is_weak(alg, today)) {
			true => Strength::Weak,
			false => Strength::Strong,
		};
		Some(Evidence { layers: file.layers, strength })
	}

	pub(crate) fn view_copies(id: FileId) -> Option<CopiesStatus> {
		let file = Files::<T>::get(id)?;
		let supply = match Self::has_copies(&file, today::<T::Time>(), &Params::<T>::get()) {
			true => Supply::Enough,
			false => Supply::Short,
		};
		Some(CopiesStatus { copies: file.copies, supply })
	}

	pub(crate) fn view_proves(
		id: FileId,
		layer: u8,
		item: u32,
		digest: DocumentDigest,
		salt: [u8; 32],
		path: &[[u8; 32]],
	) -> Membership {
		let holds = |file: File| {
			let layer = file.layers.get(usize::from(layer)).filter(|layer| layer.verified)?;
			let leaf = merkle::leaf(layer.tree.alg, item, &digest, &salt);
			Some(merkle::verify(&layer.tree, item, leaf, path))
		};
		match Files::<T>::get(id).and_then(holds) {
			Some(true) => Membership::Member,
			Some(false) | None => Membership::NotMember,
		}
	}

	pub(crate) fn view_loan(id: FileId) -> Option<LoanStatus> {
		let file = Files::<T>::get(id)?;
		Some(match file.loan {
			None => LoanStatus::None,
			Some(loan) if today::<T::Time>() > loan.due => LoanStatus::Overdue,
			Some(_) => LoanStatus::Out,
		})
	}

	pub(crate) fn view_schedule(org: OrgId, task: TaskCode) -> ScheduleStatus {
		let entries = Schedules::<T>::get(org, &task);
		let in_force = rules::scheduled(&entries, today::<T::Time>());
		ScheduleStatus { entries, in_force }
	}
}
