//! What law and practice may change, by effective date.

use super::{Meter, Month, CLASSES};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{CivilDate, OrgId};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What a class of notices does.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Default,
	Serialize,
	Deserialize,
)]
pub enum Effect {
	/// Nothing.
	#[codec(index = 0)]
	#[default]
	None,
	/// It is served on arrival.
	#[codec(index = 1)]
	OnArrival,
	/// It is served when read, else after so many days, 1 to 60.
	#[codec(index = 2)]
	OnReadingOrTerm(u8),
}

/// Whether a class needs consent to go electronically.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Default,
	Serialize,
	Deserialize,
)]
pub enum Consent {
	/// It does.
	#[codec(index = 0)]
	#[default]
	Required,
	/// A box is enough.
	#[codec(index = 1)]
	NotRequired,
}

/// The regime of a class from a day on. The default has no effect: no class is without a regime of its own.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Default,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub struct Regime {
	/// First day.
	pub from: CivilDate,
	/// What a notice does; nothing exactly for guides.
	pub effect: Effect,
	/// Whether it needs consent.
	pub consent: Consent,
	/// Days unread before paper, at most 30; 0 = none, and always unless served on arrival.
	pub paper_days: u8,
	/// Years for which a notice is kept, 1 to 50.
	pub keep_years: u8,
}

const fn regime(effect: Effect, consent: Consent, paper_days: u8, keep_years: u8) -> Regime {
	Regime { from: CivilDate(0), effect, consent, paper_days, keep_years }
}

/// The regimes of 2026 in the order of the classes: guide, disposition, tax, judicial, adjudication, safety, private.
pub const REGIMES: [Regime; CLASSES] = [
	regime(Effect::None, Consent::Required, 0, 1),
	regime(Effect::OnArrival, Consent::Required, 7, 10),
	regime(Effect::OnArrival, Consent::Required, 7, 10),
	regime(Effect::OnReadingOrTerm(7), Consent::Required, 0, 10),
	regime(Effect::OnReadingOrTerm(14), Consent::Required, 0, 10),
	regime(Effect::OnArrival, Consent::NotRequired, 2, 3),
	regime(Effect::OnArrival, Consent::Required, 0, 3),
];

/// Prices from a month on.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Serialize,
	Deserialize,
)]
pub struct Tariff {
	/// First month.
	pub from: Month,
	/// Won for each.
	pub prices: Meter,
}

impl Default for Tariff {
	fn default() -> Self {
		let prices = Meter { dispatched: 50, arrived: 30, read: 20, plain: 520, registered: 2_920 };
		Self { from: Month(312), prices }
	}
}

/// The other figures from a day on. The default is that of 2026, and names no post.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub struct Terms {
	/// First day.
	pub from: CivilDate,
	/// Seconds in which a notice is to arrive, 3,600 to 604,800.
	pub arrival_limit: u32,
	/// Days in which a reader may object, 7 to 60.
	pub objection_days: u8,
	/// Days in which an objection is decided, 3 to 30.
	pub decision_days: u8,
	/// Days after which a public notice takes effect, 14 to 60 (Administrative Procedures Act 15(3)).
	pub publication_days: u8,
	/// Unread letters after which a box is dormant, 2 to 10.
	pub dormant_after: u8,
	/// Voluntary notices of a sender on a day, 1 to 10,000,000.
	pub voluntary_daily: u32,
	/// The intermediary that carries what has no box, and to which postage is paid. Nothing only where genesis names none: then nobody does, and
	/// nothing is settled.
	pub post_org: Option<OrgId>,
}

impl Default for Terms {
	fn default() -> Self {
		Self {
			from: CivilDate(0),
			arrival_limit: 86_400,
			objection_days: 14,
			decision_days: 7,
			publication_days: 14,
			dormant_after: 3,
			voluntary_daily: 100_000,
			post_org: None,
		}
	}
}
