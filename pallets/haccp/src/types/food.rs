//! Kinds of food.

use super::MAX_FOODS;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Writes the table below once as variants, indices and list, so that the three cannot differ.
macro_rules! foods {
	($($(#[$doc:meta])+ $name:ident = $index:tt,)+) => {
		/// A kind of food (Food Sanitation Act rule 62; Livestock Act 9; Health Functional Food Act 38).
		#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
		pub enum FoodType {
			$($(#[$doc])+ #[codec(index = $index)] $name,)+
		}

		impl FoodType {
			/// Every kind, in the order of its index.
			pub const ALL: [FoodType; [$($index),+].len()] = [$(FoodType::$name),+];

			/// Its place in a set of kinds: a set is the sum of the bits of its members.
			pub const fn bit(self) -> u64 {
				match self {
					$(FoodType::$name => 1u64 << $index,)+
				}
			}
		}
	};
}

foods! {
	/// Fish cakes.
	FishCake = 0,
	/// Frozen fish, molluscs and seasoned products of them.
	FrozenFish = 1,
	/// Frozen meals: pizza, dumplings, noodles.
	FrozenMeal = 2,
	/// Confectionery, candy, bread, rice cakes.
	Confectionery = 3,
	/// Ices.
	IceBar = 4,
	/// Beverages.
	Beverage = 5,
	/// Retort food.
	Retort = 6,
	/// Kimchi of cabbage.
	Kimchi = 7,
	/// Chocolate.
	Chocolate = 8,
	/// Fried and other noodles.
	Noodle = 9,
	/// Food for special nutrition.
	SpecialNutrition = 10,
	/// Food for medical purposes.
	MedicalFood = 11,
	/// Food ready to eat.
	ReadyToEat = 12,
	/// Blood sausage.
	BloodSausage = 13,
	/// Fresh cut produce.
	FreshCut = 14,
	/// Health functional food.
	HealthFunctional = 15,
	/// Processed meat.
	MeatProduct = 16,
	/// Raw meat.
	RawMeat = 17,
	/// Dairy products.
	Dairy = 18,
	/// Eggs and products of them.
	Egg = 19,
	/// Produce of field and garden.
	Produce = 20,
	/// Seasoning.
	Seasoning = 21,
	/// Any other food.
	Other = 63,
}

impl FoodType {
	/// Whether `set` names this kind.
	pub const fn is_in(self, set: u64) -> bool {
		set & self.bit() != 0
	}

	/// The set of every kind.
	pub fn all_bits() -> u64 {
		Self::ALL.iter().fold(0, |set, food| set | food.bit())
	}
}

/// The foods of a certificate: not empty, distinct.
pub type Foods = BoundedVec<FoodType, ConstU32<MAX_FOODS>>;

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_bit_is_the_codec_index() {
		for food in FoodType::ALL {
			assert_eq!(food.bit(), 1 << food.encode()[0], "{food:?}");
		}
		assert_eq!(FoodType::ALL.len(), 23);
		assert_eq!(FoodType::all_bits(), (1 << 63) | ((1 << 22) - 1));
		assert!(FoodType::Kimchi.is_in(1 << 7) && !FoodType::Kimchi.is_in(!(1 << 7)));
	}
}
