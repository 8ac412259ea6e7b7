//! Debriefs and objections.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{DocumentRef, Seconds};
use scale_info::TypeInfo;

/// What a bidder asked about a result and what came of it (guideline 14, 15).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Contest {
	/// When the debrief was asked for.
	pub asked_at: Seconds,
	/// When it was held.
	pub held_at: Option<Seconds>,
	/// When the bidder objected.
	pub objected_at: Option<Seconds>,
	/// When the verifier ruled.
	pub ruled_at: Option<Seconds>,
	/// Minutes of the debrief.
	pub minutes: Option<DocumentRef>,
	/// Grounds of the objection.
	pub grounds: Option<DocumentRef>,
}

impl Contest {
	/// A debrief asked for.
	pub const fn asked(at: Seconds) -> Self {
		Self { asked_at: at, held_at: None, objected_at: None, ruled_at: None, minutes: None, grounds: None }
	}

	/// Whether an objection waits for its ruling.
	pub const fn is_open_objection(&self) -> bool {
		self.objected_at.is_some() && self.ruled_at.is_none()
	}
}
