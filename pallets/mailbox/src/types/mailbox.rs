//! Boxes: where a holder takes electronic notices, from whom, and of which classes.

use super::MAX_DELEGATES;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{CivilDate, Holder, OrgId, Seconds};
use scale_info::TypeInfo;

/// For whom a box is open.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
	/// For one sender alone, so that boxes of a person cannot be joined.
	#[codec(index = 0)]
	One(OrgId),
	/// For every organisation entitled to send all classes, and for what pilots post.
	#[codec(index = 1)]
	Official,
}

/// Who else may read a box.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Delegate {
	/// Who.
	pub who: Holder,
	/// Last day, which counts; from the day of naming to 1,096 days later.
	pub until: CivilDate,
}

/// The delegates of a box, at most 3.
pub type Delegates = BoundedVec<Delegate, ConstU32<MAX_DELEGATES>>;

/// What a holder settles about a box, and may replace.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settings {
	/// Classes to which the holder consents, bit = index of the class; at least one.
	pub classes: u8,
	/// X25519 key to which letters are sealed.
	pub sealing_key: [u8; 32],
	/// The intermediary that keeps the letters.
	pub carrier: OrgId,
	/// Days unread before paper, 1 to 30; 0 = the regime decides. It only shortens.
	pub paper_days: u8,
}

/// A box. Written by its holder; the streak by paper and reading.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct MailBox {
	/// Whose it is; one open box each.
	pub holder: Holder,
	/// For whom it is open. Never changes.
	pub scope: Scope,
	/// Classes to which the holder consents, bit = index of the class.
	pub classes: u8,
	/// The intermediary that keeps the letters.
	pub carrier: OrgId,
	/// X25519 key to which letters are sealed; zeros once closed.
	pub sealing_key: [u8; 32],
	/// Days unread before paper; 0 = the regime decides.
	pub paper_days: u8,
	/// Who else may read it, lapsed ones included until the next change.
	pub delegates: Delegates,
	/// Letters that went on paper unread since the last reading. From `dormant_after` on the box is dormant.
	pub streak: u8,
	/// When it was closed.
	pub closed_at: Option<Seconds>,
}

impl MailBox {
	/// What the holder has settled.
	pub fn settings(&self) -> Settings {
		Settings {
			classes: self.classes,
			sealing_key: self.sealing_key,
			carrier: self.carrier,
			paper_days: self.paper_days,
		}
	}

	/// Settles it anew.
	pub fn settle(&mut self, settings: &Settings) {
		self.classes = settings.classes;
		self.sealing_key = settings.sealing_key;
		self.carrier = settings.carrier;
		self.paper_days = settings.paper_days;
	}
}
