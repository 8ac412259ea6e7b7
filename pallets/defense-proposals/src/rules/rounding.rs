//! The one rounding of the pallet.

/// `a / b` rounded to the nearest whole, half upwards: floor((2a + b) / 2b). 0 where `b` is 0 or the figures do not fit.
pub(crate) fn half_up(a: u128, b: u128) -> u128 {
	let twice = |n: u128| n.checked_mul(2);
	twice(a)
		.and_then(|a| a.checked_add(b))
		.zip(twice(b))
		.and_then(|(above, below)| above.checked_div(below))
		.unwrap_or_default()
}

#[cfg(test)]
mod tests {
	use super::half_up;

	#[test]
	fn half_goes_up() {
		let table =
			[(0, 3, 0), (1, 3, 0), (3, 2, 2), (4, 3, 1), (5, 3, 2), (149, 100, 1), (150, 100, 2), (7, 7, 1), (1, 0, 0)];
		for (a, b, expected) in table {
			assert_eq!(half_up(a, b), expected, "{a} / {b}");
		}
	}
}
