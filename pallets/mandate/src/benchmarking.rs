//! The cost of enacting, without the call that is enacted.

use super::*;
use alloc::boxed::Box;
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn enact() -> Result<(), BenchmarkError> {
		let origin = T::CouncilOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let call = frame_system::Call::<T>::authorize_upgrade { code_hash: Default::default() };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Box::new(call.into()));
		Ok(())
	}
}
