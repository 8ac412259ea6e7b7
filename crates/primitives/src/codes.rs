//! Official codes of organisations, validated by pure functions.

use alloc::string::{String, ToString};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The code under which the state knows an organisation, by kind. ASCII digits.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum OfficialCode {
	/// Administrative standard code of an agency.
	#[codec(index = 0)]
	Administrative([u8; 7]),
	/// Business registration number of a company, with check digit.
	#[codec(index = 1)]
	Business([u8; 10]),
	/// Number of a care institution: hospital or pharmacy.
	#[codec(index = 2)]
	Care([u8; 8]),
}

impl OfficialCode {
	/// Whether the code has the form of its kind, check digit included.
	pub fn is_valid(&self) -> bool {
		match self {
			Self::Administrative(code) => are_digits(code),
			Self::Business(code) => is_business_number(code),
			Self::Care(code) => are_digits(code),
		}
	}

	/// The digits.
	pub fn digits(&self) -> &[u8] {
		match self {
			Self::Administrative(code) => code,
			Self::Business(code) => code,
			Self::Care(code) => code,
		}
	}

	/// The code with these digits; its length says its kind.
	pub fn from_digits(digits: &[u8]) -> Option<Self> {
		let code = match digits.len() {
			7 => Self::Administrative(digits.try_into().ok()?),
			8 => Self::Care(digits.try_into().ok()?),
			10 => Self::Business(digits.try_into().ok()?),
			_ => return None,
		};
		code.is_valid().then_some(code)
	}
}

impl Serialize for OfficialCode {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.serialize_str(&String::from_utf8_lossy(self.digits()))
	}
}

impl<'de> Deserialize<'de> for OfficialCode {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let text = String::deserialize(deserializer)?;
		Self::from_digits(text.as_bytes())
			.ok_or_else(|| serde::de::Error::custom("not an official code: ".to_string() + &text))
	}
}

/// Ten digits, the last of which is the check digit: weights 1 3 7 1 3 7 1 3 5, and the tens of the ninth product counted in.
pub fn is_business_number(code: &[u8; 10]) -> bool {
	const WEIGHTS: [u32; 9] = [1, 3, 7, 1, 3, 7, 1, 3, 5];
	if !are_digits(code) {
		return false;
	}
	let digit = |byte: &u8| u32::from(byte.saturating_sub(b'0'));
	let [.., ninth, check] = code;
	let products = code.iter().zip(WEIGHTS).map(|(byte, weight)| digit(byte).saturating_mul(weight));
	let tens = digit(ninth).saturating_mul(5).checked_div(10).unwrap_or_default();
	let sum = products.fold(tens, u32::saturating_add);
	sum.saturating_add(digit(check)).checked_rem(10) == Some(0)
}

fn are_digits(code: &[u8]) -> bool {
	code.iter().all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn business_numbers() {
		for valid in [b"1248100998", b"2208162517"] {
			assert!(is_business_number(valid));
			for position in 0..10 {
				let mut wrong = *valid;
				wrong[position] = if wrong[position] == b'9' { b'0' } else { wrong[position] + 1 };
				// A change of the ninth digit moves product and tens together; every single change is seen.
				assert!(!is_business_number(&wrong), "{}", String::from_utf8_lossy(&wrong));
			}
		}
		assert!(!is_business_number(b"12481o0998"));
	}

	#[test]
	fn the_length_says_the_kind() {
		assert_eq!(OfficialCode::from_digits(b"1741000"), Some(OfficialCode::Administrative(*b"1741000")));
		assert_eq!(OfficialCode::from_digits(b"11100079"), Some(OfficialCode::Care(*b"11100079")));
		assert_eq!(OfficialCode::from_digits(b"174100"), None);
		assert_eq!(OfficialCode::from_digits(b"174100a"), None);
		assert_eq!(OfficialCode::from_digits(b"1248100999"), None);
	}

	#[test]
	fn json_is_the_digits() {
		let code = OfficialCode::Business(*b"1248100998");
		assert_eq!(serde_json::to_string(&code).unwrap(), "\"1248100998\"");
		assert_eq!(serde_json::from_str::<OfficialCode>("\"1248100998\"").unwrap(), code);
		assert!(serde_json::from_str::<OfficialCode>("\"1248100999\"").is_err());
	}
}
