//! The cost of a claim.

use super::*;
use frame_benchmarking::v2::*;
use minwon_primitives::{ClaimKind, Claimant};
use minwon_support::ClaimRegistry;

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn claim() {
		let by = Claimant { pilot: 50, record: 1 };
		#[block]
		{
			assert!(<Pallet<T> as ClaimRegistry>::claim(ClaimKind::MeterMonth, [7; 32], by).is_ok());
		}
		assert_eq!(Claims::<T>::get(ClaimKind::MeterMonth, [7; 32]), Some(by));
	}
}
