//! Archives and a mailbox that record what a pilot tells them, refuse when a test wants it, and weigh as little as can be told apart.

use frame_support::{parameter_types, weights::Weight};
use minwon_primitives::{
	Channel, CivilDate, Dossier, FileId, HoldId, Holder, NoticeClass, NoticeDraft, NoticeId, OrgId, Posted,
	RecallReason, Service, TaskCode,
};
use minwon_support::{Archivist, Postmaster};
use sp_runtime::{DispatchError, DispatchResult};

pub use told::*;

/// The macro passes comments on to what it declares, but not to the threads' own cells.
#[allow(missing_docs)]
mod told {
	use super::*;

	parameter_types! {
		/// Every dossier deposited.
		pub static Dossiers: Vec<Dossier> = Vec::new();
		/// Every notice posted: sender, clerk, draft.
		pub static Letters: Vec<(OrgId, u64, NoticeDraft)> = Vec::new();
		/// Whether the archives refuse.
		pub static ArchivesRefuse: bool = false;
		/// Whether the mailbox refuses.
		pub static MailboxRefuses: bool = false;
		/// The hold: producer, task of the records or none, year.
		pub static Frozen: Option<(OrgId, Option<TaskCode>, u16)> = None;
	}
}

/// Nothing was told, nothing is refused, nothing is frozen.
pub(crate) fn reset() {
	Dossiers::set(Vec::new());
	Letters::set(Vec::new());
	ArchivesRefuse::set(false);
	MailboxRefuses::set(false);
	Frozen::set(None);
}

/// Archives that number what they get from 1.
pub struct Archive;
impl Archivist for Archive {
	fn deposit(dossier: Dossier) -> Result<Option<FileId>, DispatchError> {
		if ArchivesRefuse::get() {
			return Err(DispatchError::Other("archives refuse"));
		}
		Dossiers::mutate(|all| all.push(dossier));
		Ok(Some(FileId(Dossiers::get().len() as u64)))
	}

	fn frozen(producer: OrgId, task: Option<&TaskCode>, year: u16) -> Option<HoldId> {
		(Frozen::get() == Some((producer, task.cloned(), year))).then_some(HoldId(1))
	}

	fn deposit_weight() -> Weight {
		Weight::from_parts(1_000, 0)
	}

	fn frozen_weight() -> Weight {
		Weight::from_parts(100, 0)
	}
}

/// A mailbox that numbers what it gets from 1, and whose boxes nobody reads.
pub struct Mail;
impl Postmaster<u64> for Mail {
	fn post(sender: OrgId, clerk: &u64, draft: NoticeDraft) -> Result<Option<Posted>, DispatchError> {
		if MailboxRefuses::get() {
			return Err(DispatchError::Other("the mailbox refuses"));
		}
		Letters::mutate(|all| all.push((sender, *clerk, draft)));
		Ok(Some(Posted { id: NoticeId(Letters::get().len() as u64), channel: Channel::Electronic }))
	}

	fn service(_: NoticeId) -> Service {
		Service::None
	}

	fn answer_by(_: NoticeId) -> Option<CivilDate> {
		None
	}

	fn recall(_: OrgId, _: NoticeId, _: RecallReason) -> DispatchResult {
		Ok(())
	}

	fn reachable(_: &Holder, _: OrgId, _: NoticeClass) -> Channel {
		Channel::Paper
	}

	fn post_weight() -> Weight {
		Weight::from_parts(10, 0)
	}

	fn ask_weight() -> Weight {
		Weight::from_parts(1, 0)
	}
}
