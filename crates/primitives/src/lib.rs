//! Types and pure functions that all of Minwon Chain shares: ids, roles, time, digests, official codes, and what pilots hand to one another.
//!
//! Nothing here knows FRAME, storage or a clock, so that clients and tools can use it.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))] // A test may stop at once.

extern crate alloc;

mod acting;
mod archive;
mod claims;
mod codes;
mod digest;
mod document;
mod hashes;
mod ids;
mod mail;
pub mod merkle;
mod purpose;
mod role;
pub mod tags;
mod terms;
mod time;
#[cfg(test)]
mod vectors;
mod won;

pub use acting::{ActingOffice, ActingPerson};
pub use archive::{Access, Dossier, FileKind, HashAlg, RecordRef, RetentionClass, TaskCode, Tree};
pub use claims::{ClaimKind, Claimant};
pub use codes::{is_business_number, OfficialCode};
pub use digest::{commit, digest};
pub use document::{DocumentRef, MediaType};
pub use hashes::{Commitment, DocumentDigest, Root, Tag};
pub use ids::{
	ApplicationId, AppraisalId, BidNo, BoxId, CaseId, CertId, FileId, HoldId, LotId, NoticeId, OfficeId, OrgId,
	PersonId, RecallId, SiteId,
};
pub use mail::{Channel, Follow, Holder, NoticeClass, NoticeDraft, Posted, RecallReason, ServedBy, Service};
pub use purpose::Purpose;
pub use role::Role;
pub use tags::DomainTag;
pub use terms::{end_of, month_later, month_term_end, roll, term_end, working_days_after, MAX_ROLL};
pub use time::{Calendar, CivilDate, Seconds};
pub use won::{Won, WON_ASSET};
