//! What a pilot hands to the electronic mailbox when it gives notice.

use crate::{NoticeId, OrgId, PersonId, RecordRef, Seconds};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// To whom a notice goes.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum Holder {
	/// An enrolled person.
	#[codec(index = 0)]
	Person(PersonId),
	/// An organisation.
	#[codec(index = 1)]
	Organisation(OrgId),
}

/// The legal class of a notice.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum NoticeClass {
	/// Information without effect.
	#[codec(index = 0)]
	Guide,
	/// An agency's act.
	#[codec(index = 1)]
	Disposition,
	/// A levy.
	#[codec(index = 2)]
	Tax,
	/// A court's act.
	#[codec(index = 3)]
	Judicial,
	/// A ruling on appeal.
	#[codec(index = 4)]
	Adjudication,
	/// A recall or a danger.
	#[codec(index = 5)]
	Safety,
	/// Between companies.
	#[codec(index = 6)]
	Private,
}

/// How a notice follows an earlier one.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum Follow {
	/// It corrects the earlier one.
	#[codec(index = 0)]
	Correction,
	/// It delivers the earlier one again.
	#[codec(index = 1)]
	Redelivery,
}

/// Why a notice is recalled.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum RecallReason {
	/// It should not have gone out as it did: wrong addressee or wrong content.
	#[codec(index = 0)]
	Error,
	/// The act itself was withdrawn.
	#[codec(index = 1)]
	Withdrawn,
	/// A later act took its place.
	#[codec(index = 2)]
	Superseded,
}

/// How a notice travels.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum Channel {
	/// To a box.
	#[codec(index = 0)]
	Electronic,
	/// By the postman.
	#[codec(index = 1)]
	Paper,
}

/// What made service take effect.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum ServedBy {
	/// Arrival in the box.
	#[codec(index = 0)]
	Arrival,
	/// Reading.
	#[codec(index = 1)]
	Reading,
	/// The end of a term.
	#[codec(index = 2)]
	Term,
	/// Delivery on paper.
	#[codec(index = 3)]
	Paper,
	/// Public notice.
	#[codec(index = 4)]
	Publication,
}

/// Whether and when a notice took effect.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum Service {
	/// Nothing will serve it.
	#[codec(index = 0)]
	None,
	/// Not yet.
	#[codec(index = 1)]
	Pending {
		/// The earliest moment at which it is deemed served.
		deemed_at: Option<Seconds>,
	},
	/// Served.
	#[codec(index = 2)]
	Served {
		/// When.
		at: Seconds,
		/// By what.
		by: ServedBy,
	},
}

/// A notice to post.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub struct NoticeDraft {
	/// The public record that is the content.
	pub record: RecordRef,
	/// The act in the record's life.
	pub step: u8,
	/// 0, or what tells several notices of one act apart.
	pub part: u64,
	/// Addressee; `None` = paper.
	pub to: Option<Holder>,
	/// Legal class.
	pub class: NoticeClass,
	/// Days to answer from service, 0 = none.
	pub term_days: u16,
	/// The notice that this one follows.
	pub follows: Option<(NoticeId, Follow)>,
}

/// A posted notice.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub struct Posted {
	/// Its id.
	pub id: NoticeId,
	/// How it travels.
	pub channel: Channel,
}
