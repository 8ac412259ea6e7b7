//! Numbers: GS1 general specifications (check digit, application identifier 10), Livestock trace rule annex 14 (bundle number).

use crate::{FoodType, Gln, Gtin, Licence};
use minwon_primitives::CivilDate;

const GTIN_END: u64 = 100_000_000_000_000;
const GLN_END: u64 = 10_000_000_000_000;
/// Kinds of bundles: cattle 0, pigs 1, poultry 2, mixed 5.
const BUNDLE_KINDS: &[u8] = b"0125";

/// Whether a product number is below 10^14, not zero, and its check digit right.
pub(crate) fn gtin_is_valid(gtin: Gtin) -> bool {
	gtin.0 > 0 && gtin.0 < GTIN_END && has_check_digit(gtin.0)
}

/// Whether a place number is below 10^13, not zero, and its check digit right.
pub(crate) fn gln_is_valid(gln: Gln) -> bool {
	gln.0 > 0 && gln.0 < GLN_END && has_check_digit(gln.0)
}

/// From the right, the digit left of the check digit weighs 3, then 1, 3 and so on; with the check digit the sum ends in 0.
fn has_check_digit(number: u64) -> bool {
	let (mut rest, mut weight, mut sum) = (number / 10, 3u64, number % 10);
	while rest > 0 {
		sum = sum.saturating_add((rest % 10).saturating_mul(weight));
		weight = if weight == 3 { 1 } else { 3 };
		rest /= 10;
	}
	sum.is_multiple_of(10)
}

/// Whether a licence has 10 to 14 digits.
pub(crate) fn licence_is_valid(licence: &Licence) -> bool {
	licence.len() >= 10 && licence.iter().all(u8::is_ascii_digit)
}

/// Whether a code is not empty and within the characters of GS1. Its type bounds its length.
pub(crate) fn is_code(code: &[u8]) -> bool {
	!code.is_empty() && code.iter().all(|byte| byte.is_ascii_alphanumeric() || b"!\"%&'()*+,-./:;<=>?_".contains(byte))
}

/// Whether a lot of this food may have this code: raw meat bears a trace number or a bundle number.
pub(crate) fn lot_code_is_valid(food: FoodType, code: &[u8]) -> bool {
	match food {
		FoodType::RawMeat => is_trace_number(code) || is_bundle_number(code),
		_ => is_code(code),
	}
}

fn is_trace_number(code: &[u8]) -> bool {
	code.len() == 12 && code.iter().all(u8::is_ascii_digit)
}

/// L, kind, date YYMMDD of this century, 4 digits of the operator, 3 of the series.
fn is_bundle_number(code: &[u8]) -> bool {
	let [b'L', kind, digits @ ..] = code else { return false };
	let [y1, y0, m1, m0, d1, d0, rest @ ..] = digits else { return false };
	if rest.len() != 7 || !digits.iter().all(u8::is_ascii_digit) {
		return false;
	}
	let two =
		|tens: &u8, ones: &u8| tens.saturating_sub(b'0').saturating_mul(10).saturating_add(ones.saturating_sub(b'0'));
	let year = u16::from(two(y1, y0)).saturating_add(2_000);
	BUNDLE_KINDS.contains(kind) && CivilDate::from_ymd(year, two(m1, m0), two(d1, d0)).is_some()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn gtins() {
		for valid in [8_801_234_567_893, 18_801_234_567_890, 12_345_670, 36_000_291_452, 99_999_999_999_997] {
			assert!(gtin_is_valid(Gtin(valid)), "{valid}");
			assert!(!gtin_is_valid(Gtin(valid + 1)) && !gtin_is_valid(Gtin(valid - 1)), "{valid}");
		}
		for invalid in [0, 8_801_234_567_894, 100_000_000_000_000, 188_012_345_678_900] {
			assert!(!gtin_is_valid(Gtin(invalid)), "{invalid}");
		}
	}

	/// A sum that ends in 0 is not enough: the number must fit.
	#[test]
	fn glns() {
		assert!(gln_is_valid(Gln(8_809_876_543_213)));
		for invalid in [0, 8_809_876_543_214, 18_801_234_567_890, 10_000_000_000_007] {
			assert!(!gln_is_valid(Gln(invalid)), "{invalid}");
		}
		assert!(gln_is_valid(Gln(9_999_999_999_994)));
	}

	/// Every change of one digit is seen.
	#[test]
	fn one_wrong_digit_is_seen() {
		for place in 0..13u32 {
			let unit = 10u64.pow(place);
			let digit = 8_801_234_567_893 / unit % 10;
			for other in (0..10).filter(|other| *other != digit) {
				let wrong = 8_801_234_567_893 - digit * unit + other * unit;
				assert!(!gtin_is_valid(Gtin(wrong)), "{wrong}");
			}
		}
	}

	#[test]
	fn licences() {
		let licence = |text: &[u8]| licence_is_valid(&text.to_vec().try_into().unwrap());
		assert!(licence(b"2019012345") && licence(b"20190123456789"));
		assert!(!licence(b"201901234") && !licence(b"201901234A") && !licence(b""));
	}

	#[test]
	fn codes() {
		for byte in 0..=255u8 {
			let expected = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!\"%&'()*+,-./:;<=>?_"
				.bytes()
				.any(|other| other == byte);
			assert_eq!(is_code(&[b'A', byte]), expected, "{byte}");
		}
		assert!(!is_code(b""));
	}

	#[test]
	fn raw_meat() {
		let raw = |code: &[u8]| lot_code_is_valid(FoodType::RawMeat, code);
		assert!(raw(b"L02705031234001") && raw(b"002123456789"));
		let invalid: [&[u8]; 9] = [
			b"L32705031234001",  // kind
			b"L02713011234001",  // month
			b"L02702291234001",  // no leap year
			b"L0270503123400",   // short
			b"L027050312340011", // long
			b"M02705031234001",
			b"00212345678",
			b"0021234567890",
			b"00212345678A",
		];
		for code in invalid {
			assert!(!raw(code), "{}", String::from_utf8_lossy(code));
		}
		for kind in [b'0', b'1', b'2', b'5'] {
			let mut code = *b"L02802291234001";
			code[1] = kind;
			assert!(raw(&code));
		}
		assert!(!raw(b"L027O5031234001"));
		assert!(lot_code_is_valid(FoodType::MeatProduct, b"A-1") && !lot_code_is_valid(FoodType::Kimchi, b"A 1"));
	}
}
