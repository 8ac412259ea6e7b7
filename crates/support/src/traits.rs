//! The traits by which pallets know of one another.

use frame_support::{pallet_prelude::Weight, sp_runtime::DispatchError};
use minwon_primitives::{
	ActingOffice, ActingPerson, Channel, CivilDate, ClaimKind, Claimant, Dossier, FileId, HoldId, Holder, NoticeClass,
	NoticeDraft, NoticeId, OfficeId, OrgId, PersonId, Posted, Purpose, RecallReason, Role, Service, TaskCode,
};

/// Read-only view of who is who. Every answer holds for the time of the block and costs a bounded number of reads.
pub trait RoleInspect {
	/// Accounts of the chain.
	type AccountId;

	/// The office that `account` holds and in which it may act as `role` now: appointed, within its term, its organisation active and
	/// entitled.
	fn acting(account: &Self::AccountId, role: Role) -> Option<ActingOffice<Self::AccountId>>;

	/// The person that `account` is enrolled as, when it is enrolled for `purpose`: a mailbox gives no voice in an employment.
	fn acting_person(account: &Self::AccountId, purpose: Purpose) -> Option<ActingPerson<Self::AccountId>>;

	/// Whether `office` may act as `role` now.
	fn holds(office: OfficeId, role: Role) -> bool;

	/// Whether the organisation is active and may give `role` to its offices.
	fn entitled(org: OrgId, role: Role) -> bool;

	/// Whether the organisation was admitted and is not closed.
	fn is_organisation(org: OrgId) -> bool;

	/// The keyless account that holds the organisation's service credit and won: a pure derivation, without storage.
	fn organisation_account(org: OrgId) -> Self::AccountId;

	/// The office appointed to `account`, in its term or not.
	fn office_of(account: &Self::AccountId) -> Option<OfficeId>;

	/// The organisation of an office.
	fn organisation_of(office: OfficeId) -> Option<OrgId>;

	/// The enrolment of `account`, whatever its purpose.
	fn person_of(account: &Self::AccountId) -> Option<PersonId>;

	/// An account whose office may act as `role`; each `seed` another organisation and office.
	#[cfg(feature = "runtime-benchmarks")]
	fn appoint_for_benchmark(role: Role, seed: u32) -> Self::AccountId;

	/// An account enrolled for `purpose`; each `seed` another person.
	#[cfg(feature = "runtime-benchmarks")]
	fn enrol_for_benchmark(purpose: Purpose, seed: u32) -> Self::AccountId;
}

/// Takes the member list of the council from the registry.
pub trait SeatsChanged<AccountId> {
	/// The accounts that hold a seat now, ascending.
	fn seats_changed(seats: &[AccountId]);
}

impl<AccountId> SeatsChanged<AccountId> for () {
	fn seats_changed(_: &[AccountId]) {}
}

/// One physical source backs one certificate.
pub trait ClaimRegistry {
	/// Claims `source`; refused with the claimant who holds it.
	fn claim(kind: ClaimKind, source: [u8; 32], by: Claimant) -> Result<(), Claimant>;

	/// Releases what `by` holds; `false` when it does not hold it.
	fn release(kind: ClaimKind, source: [u8; 32], by: Claimant) -> bool;

	/// Who holds `source`.
	fn holder(kind: ClaimKind, source: &[u8; 32]) -> Option<Claimant>;

	/// Worst case of one of the calls above.
	fn claim_weight() -> Weight;
}

/// Keeps closed cases.
pub trait Archivist {
	/// Deposits a dossier, once per record; `None` when nothing archives.
	///
	/// Never before the block's time is set (`on_initialize`): the custody chain hashes the time, and who replays it takes that of the block.
	fn deposit(dossier: Dossier) -> Result<Option<FileId>, DispatchError>;

	/// The hold that forbids erasing records of (producer, task, year) today. Every erasure asks before it writes.
	fn frozen(producer: OrgId, task: Option<&TaskCode>, year: u16) -> Option<HoldId>;

	/// Worst case of [`Archivist::deposit`].
	fn deposit_weight() -> Weight;

	/// Worst case of [`Archivist::frozen`].
	fn frozen_weight() -> Weight;
}

/// Nothing archives, nothing is frozen.
impl Archivist for () {
	fn deposit(_: Dossier) -> Result<Option<FileId>, DispatchError> {
		Ok(None)
	}

	fn frozen(_: OrgId, _: Option<&TaskCode>, _: u16) -> Option<HoldId> {
		None
	}

	fn deposit_weight() -> Weight {
		Weight::zero()
	}

	fn frozen_weight() -> Weight {
		Weight::zero()
	}
}

/// Delivers official notices.
pub trait Postmaster<AccountId> {
	/// Posts a notice in the name of `sender`; `None` when it must be served off chain.
	fn post(sender: OrgId, clerk: &AccountId, draft: NoticeDraft) -> Result<Option<Posted>, DispatchError>;

	/// Whether and when the notice took effect.
	fn service(id: NoticeId) -> Service;

	/// The last day to answer.
	fn answer_by(id: NoticeId) -> Option<CivilDate>;

	/// Recalls a notice that has not taken effect.
	fn recall(sender: OrgId, id: NoticeId, reason: RecallReason) -> Result<(), DispatchError>;

	/// The channel that `post` would choose.
	fn reachable(to: &Holder, sender: OrgId, class: NoticeClass) -> Channel;

	/// Worst case of [`Postmaster::post`].
	fn post_weight() -> Weight;

	/// Worst case of each of the others.
	fn ask_weight() -> Weight;
}

/// Everything is served off chain.
impl<AccountId> Postmaster<AccountId> for () {
	fn post(_: OrgId, _: &AccountId, _: NoticeDraft) -> Result<Option<Posted>, DispatchError> {
		Ok(None)
	}

	fn service(_: NoticeId) -> Service {
		Service::None
	}

	fn answer_by(_: NoticeId) -> Option<CivilDate> {
		None
	}

	fn recall(_: OrgId, _: NoticeId, _: RecallReason) -> Result<(), DispatchError> {
		Ok(())
	}

	fn reachable(_: &Holder, _: OrgId, _: NoticeClass) -> Channel {
		Channel::Paper
	}

	fn post_weight() -> Weight {
		Weight::zero()
	}

	fn ask_weight() -> Weight {
		Weight::zero()
	}
}
