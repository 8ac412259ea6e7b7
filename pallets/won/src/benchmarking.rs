//! Each call at its longest arguments.

use super::*;
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;
use minwon_primitives::{DocumentDigest, DocumentRef, MediaType};

#[benchmarks]
mod benches {
	use super::*;

	fn reference(byte: u8) -> BankReference {
		BankReference::truncate_from([byte; 32].to_vec())
	}

	fn document() -> DocumentRef {
		DocumentRef { digest: DocumentDigest([7; 32]), bytes: 1_000, media: MediaType::Pdf }
	}

	#[benchmark]
	fn issue() -> Result<(), BenchmarkError> {
		let origin = T::TreasuryOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let org = T::TreasuryOrigin::try_origin(origin.clone()).map_err(|_| BenchmarkError::Weightless)?.org;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, org, 1_000, reference(b'A'), document());
		assert!(Deposits::<T>::contains_key(reference(b'A')));
		Ok(())
	}

	#[benchmark]
	fn redeem() -> Result<(), BenchmarkError> {
		let origin = T::TreasuryOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let org = T::TreasuryOrigin::try_origin(origin.clone()).map_err(|_| BenchmarkError::Weightless)?.org;
		Pallet::<T>::issue(origin.clone(), org, 1_000, reference(b'A'), document())?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, org, 1_000, reference(b'B'), document());
		assert!(Deposits::<T>::contains_key(reference(b'B')));
		Ok(())
	}

	#[benchmark]
	fn pay() -> Result<(), BenchmarkError> {
		let treasury = T::TreasuryOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let origin = T::PaymentOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let org = T::PaymentOrigin::try_origin(origin.clone()).map_err(|_| BenchmarkError::Weightless)?.org;
		Pallet::<T>::issue(treasury, org, 1_000, reference(b'A'), document())?;
		let to = Payee::Account(account("payee", 0, 0));
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, to, 600, Some(DocumentDigest([9; 32])));
		assert_eq!(Pallet::<T>::balance_of(org), 400);
		Ok(())
	}
}
