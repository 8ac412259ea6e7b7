//! Lists of an application and of a lot (notice 6; Food Sanitation Act 49).

use crate::{Ccp, FoodType};
use minwon_primitives::LotId;

/// Whether every element differs from those after it. Lists are short.
fn distinct<Key: PartialEq>(keys: impl Iterator<Item = Key> + Clone) -> bool {
	let mut rest = keys;
	while let Some(key) = rest.next() {
		if rest.clone().any(|other| other == key) {
			return false;
		}
	}
	true
}

/// Not empty, distinct.
pub(crate) fn foods_are_legal(foods: &[FoodType]) -> bool {
	!foods.is_empty() && distinct(foods.iter())
}

/// Not empty, numbers distinct, each with a limit, `low` not above `high`.
pub(crate) fn ccps_are_legal(ccps: &[Ccp]) -> bool {
	let limits = |ccp: &Ccp| match (ccp.low, ccp.high) {
		(None, None) => false,
		(Some(low), Some(high)) => low <= high,
		_ => true,
	};
	!ccps.is_empty() && ccps.iter().all(limits) && distinct(ccps.iter().map(|ccp| ccp.no))
}

/// Lots distinct, quantities above 0; a lot may have no inputs.
pub(crate) fn inputs_are_legal(inputs: &[(LotId, u64)]) -> bool {
	inputs.iter().all(|(_, quantity)| *quantity > 0) && distinct(inputs.iter().map(|(lot, _)| *lot))
}

/// Whether a correction draws on the same lots by the same quantities, in whatever order. Both lists are distinct.
pub(crate) fn same_inputs(old: &[(LotId, u64)], new: &[(LotId, u64)]) -> bool {
	old.len() == new.len() && old.iter().all(|input| new.contains(input))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::MeasureUnit;

	#[test]
	fn foods() {
		use FoodType::{Kimchi, Seasoning};
		assert!(foods_are_legal(&[Kimchi]) && foods_are_legal(&[Kimchi, Seasoning]));
		assert!(!foods_are_legal(&[]) && !foods_are_legal(&[Kimchi, Seasoning, Kimchi]));
	}

	#[test]
	fn control_points() {
		let ccp = |no, low, high| Ccp { no, measure: MeasureUnit::Seconds, low, high };
		assert!(ccps_are_legal(&[ccp(1, Some(180), None), ccp(2, None, Some(2_000))]));
		assert!(ccps_are_legal(&[ccp(1, Some(5), Some(5))]) && !ccps_are_legal(&[ccp(1, Some(6), Some(5))]));
		assert!(!ccps_are_legal(&[]) && !ccps_are_legal(&[ccp(1, None, None)]));
		assert!(!ccps_are_legal(&[ccp(1, Some(1), None), ccp(1, None, Some(2))]));
	}

	#[test]
	fn inputs() {
		assert!(inputs_are_legal(&[]) && inputs_are_legal(&[(LotId(1), 1), (LotId(2), 1)]));
		let (old, swapped) = ([(LotId(1), 5), (LotId(2), 6)], [(LotId(2), 6), (LotId(1), 5)]);
		assert!(same_inputs(&old, &old) && same_inputs(&old, &swapped) && same_inputs(&[], &[]));
		for other in [&old[..1], &[(LotId(1), 5), (LotId(2), 7)], &[(LotId(1), 5), (LotId(3), 6)], &[]] {
			assert!(!same_inputs(&old, other) && !same_inputs(other, &old), "{other:?}");
		}
		assert!(!inputs_are_legal(&[(LotId(1), 0)]) && !inputs_are_legal(&[(LotId(1), 1), (LotId(1), 2)]));
	}
}
