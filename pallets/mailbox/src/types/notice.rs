//! A notice: from dispatch to service.

use super::{PaperLeg, MAX_REFERENCE};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{
	BoxId, Commitment, DocumentDigest, NoticeClass, NoticeId, OfficeId, OrgId, RecordRef, Seconds,
};
use scale_info::TypeInfo;

/// The number that an office gave a notice, 1 to 32 bytes.
pub type OwnReference = BoundedVec<u8, ConstU32<MAX_REFERENCE>>;

/// By what a sender knows a notice; used once per sender.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Reference {
	/// The office's own number.
	#[codec(index = 0)]
	Desk(OwnReference),
	/// An act of another pilot. No office can occupy it.
	#[codec(index = 1)]
	Pilot {
		/// The record that is the content.
		record: RecordRef,
		/// The act in the record's life.
		step: u8,
		/// 0, or what tells several notices of one act apart.
		part: u64,
	},
}

/// What the sender has contracted to have recorded. The order is that of the way.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum Proof {
	/// Dispatch.
	#[codec(index = 0)]
	Sent,
	/// Arrival too.
	#[codec(index = 1)]
	Arrived,
	/// Reading too.
	#[codec(index = 2)]
	Read,
}

/// What a notice says, or where.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Content {
	/// A letter sealed for the box.
	#[codec(index = 0)]
	Sealed {
		/// Commitment to what it says: SHA-256 of the document, its size, its media type; the salt stays with sender and addressee.
		commitment: Commitment,
		/// BLAKE2b-256 of the sealed letter.
		digest: DocumentDigest,
		/// Its padded size in KiB: 4, 8, 16 to 16,384.
		kib: u16,
	},
	/// A public record of a pilot, which wallet or printer renders.
	#[codec(index = 1)]
	Record(RecordRef),
}

/// On what ground a reader objects.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ground {
	/// It is not wanted: guides alone.
	#[codec(index = 0)]
	Unwanted,
	/// It is for somebody else.
	#[codec(index = 1)]
	WrongAddressee,
	/// It cannot be opened or read.
	#[codec(index = 2)]
	Unreadable,
	/// Something is missing.
	#[codec(index = 3)]
	Incomplete,
}

/// Where the electronic copy of a notice stands. A dispute undecided at its limit is void without being stored so.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
	/// Dispatched.
	#[codec(index = 0)]
	Sent,
	/// In the box.
	#[codec(index = 1)]
	Arrived,
	/// Read.
	#[codec(index = 2)]
	Read,
	/// Not wanted.
	#[codec(index = 3)]
	Refused {
		/// When.
		at: Seconds,
	},
	/// Taken back before it took effect.
	#[codec(index = 4)]
	Recalled,
	/// A reader objects.
	#[codec(index = 5)]
	Disputed {
		/// Since when.
		since: Seconds,
		/// On what ground.
		ground: Ground,
	},
	/// The objection stands.
	#[codec(index = 6)]
	Void,
}

/// Whether a reader has objected: once per notice.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Objected {
	/// Not yet.
	#[codec(index = 0)]
	No,
	/// Yes.
	#[codec(index = 1)]
	Once,
}

/// A notice. At most about 280 bytes.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Notice {
	/// The organisation in whose name it goes.
	pub sender: OrgId,
	/// The office that dispatched it; nothing where a pilot's signer holds none.
	pub office: Option<OfficeId>,
	/// By what the sender knows it.
	pub reference: Reference,
	/// The box it goes to; nothing = on paper only.
	pub to: Option<BoxId>,
	/// Its legal class.
	pub class: NoticeClass,
	/// What is recorded of it.
	pub proof: Proof,
	/// What it says, or where.
	pub content: Content,
	/// Days to answer from service, at most 3,650; 0 = none.
	pub term_days: u16,
	/// Days unread before paper; 0 = none.
	pub paper_days: u8,
	/// When it was dispatched. It is judged by regime and terms of that day.
	pub sent_at: Seconds,
	/// When it entered the box.
	pub arrived_at: Option<Seconds>,
	/// When it was read.
	pub read_at: Option<Seconds>,
	/// Where its electronic copy stands.
	pub stage: Stage,
	/// Whether a reader has objected.
	pub objected: Objected,
	/// Its way on paper.
	pub paper: Option<PaperLeg>,
	/// When it was published, and the digest of the gazette.
	pub published: Option<(Seconds, DocumentDigest)>,
	/// The notice that it follows.
	pub previous: Option<NoticeId>,
	/// The notice that follows it.
	pub next: Option<NoticeId>,
}
