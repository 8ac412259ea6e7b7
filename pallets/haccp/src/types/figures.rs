//! What law fixes in figures, by effective date.

use super::FoodType;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::CivilDate;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A part of a whole: `num` / `of`.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
pub struct Fraction {
	/// Numerator, above 0, at most `of`.
	pub num: u8,
	/// Denominator.
	pub of: u8,
}

/// The figures of the law. The default is that of 2026-09-01.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[serde(rename_all = "camelCase")]
pub struct Rules {
	/// Pass mark of an assessment, basis points, 5,000 to 10,000.
	pub pass_bps: u16,
	/// From which mark a supplement is allowed, basis points, 5,000 to the pass mark.
	pub supplement_bps: u16,
	/// Below which score of the newest inspection a certificate may be revoked, basis points, at most 8,500.
	pub revoke_bps: u16,
	/// Scores that set the next inspection, basis points, descending.
	pub schedule_bps: [u16; 4],
	/// Shares of a plan that earn relief: waived, by two thirds, by half; descending.
	pub relief: [Fraction; 3],
	/// Foods that need a certificate, a set of bits.
	pub mandatory: u64,
	/// Foods inspected every year, a set of bits.
	pub yearly: u64,
	/// Months of suspension from which certificates are revoked, 1 to 12.
	pub suspension_months: u8,
	/// Years of a certificate, 1 to 5.
	pub term_years: u8,
	/// Days before the end by which an extension is applied for, 1 to 180.
	pub apply_days: u16,
	/// Days before the end by which the holder is reminded, 30 to 180.
	pub remind_days: u16,
	/// Months to supplement, 1 to 6.
	pub supplement_months: u8,
	/// Months that an order may give at most, 1 to 6.
	pub order_months: u8,
	/// Days to appeal, 30 to 180.
	pub appeal_days: u16,
	/// Days to finish a recall by grade, 1 to 60 each.
	pub recall_days: [u8; 3],
	/// Seconds after the last reading within which a log is recorded, 3,600 to 604,800.
	pub log_lag: u32,
	/// Seconds after a log within which it is corrected, 3,600 to 2,592,000.
	pub correction_lag: u32,
	/// Days for which logs are kept after the last reading, 365 to 3,650.
	pub log_retention: u16,
	/// Days for which shipments and retirements are kept after the lot's use-by date, 365 to 3,650.
	pub trace_retention: u16,
}

impl Default for Rules {
	fn default() -> Self {
		Self {
			pass_bps: 8_500,
			supplement_bps: 7_000,
			revoke_bps: 6_000,
			schedule_bps: [9_500, 9_000, 8_500, 7_000],
			relief: [Fraction { num: 4, of: 5 }, Fraction { num: 1, of: 3 }, Fraction { num: 1, of: 4 }],
			// Fish cakes to blood sausage: indices 0 to 13.
			mandatory: 0x3fff,
			yearly: FoodType::Kimchi.bit() | FoodType::ReadyToEat.bit() | FoodType::FreshCut.bit(),
			suspension_months: 2,
			term_years: 3,
			apply_days: 60,
			remind_days: 90,
			supplement_months: 3,
			order_months: 1,
			appeal_days: 90,
			recall_days: [10, 12, 17],
			log_lag: 86_400,
			correction_lag: 604_800,
			log_retention: 730,
			trace_retention: 730,
		}
	}
}

/// The day from which rules hold, and the rules.
pub type RulesEntry = (CivilDate, Rules);

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_full_table_is_below_3_kilobytes() {
		assert!(RulesEntry::max_encoded_len() * 32 < 3_000);
	}

	#[test]
	fn mandatory_are_the_first_fourteen() {
		let named: u64 = FoodType::ALL[..14].iter().map(|food| food.bit()).sum();
		assert_eq!(Rules::default().mandatory, named);
		assert_eq!(FoodType::ALL[13], FoodType::BloodSausage);
	}
}
