//! Origins that say who acts for whom.

use crate::RoleInspect;
use core::marker::PhantomData;
use frame_support::traits::{EnsureOrigin, OriginTrait};
use minwon_primitives::{ActingOffice, ActingPerson, Role};

/// Signed by an office that holds the role with the index `ROLE` now: `EnsureOffice<Registry, { Role::DefenseAuditor.index() }>`.
pub struct EnsureOffice<Inspect, const ROLE: u8>(PhantomData<Inspect>);

impl<Origin, Inspect, const ROLE: u8> EnsureOrigin<Origin> for EnsureOffice<Inspect, ROLE>
where
	Origin: OriginTrait<AccountId = Inspect::AccountId>,
	Inspect: RoleInspect,
{
	type Success = ActingOffice<Inspect::AccountId>;

	fn try_origin(origin: Origin) -> Result<Self::Success, Origin> {
		let acting =
			origin.as_signer().and_then(|signer| Role::from_index(ROLE).and_then(|role| Inspect::acting(signer, role)));
		acting.ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<Origin, ()> {
		Ok(Origin::signed(Inspect::appoint_for_benchmark(Role::from_index(ROLE).ok_or(())?, 0)))
	}
}

/// Signed by an enrolled person.
pub struct EnsurePerson<Inspect>(PhantomData<Inspect>);

impl<Origin, Inspect> EnsureOrigin<Origin> for EnsurePerson<Inspect>
where
	Origin: OriginTrait<AccountId = Inspect::AccountId>,
	Inspect: RoleInspect,
{
	type Success = ActingPerson<Inspect::AccountId>;

	fn try_origin(origin: Origin) -> Result<Self::Success, Origin> {
		let acting = origin.as_signer().and_then(Inspect::acting_person);
		acting.ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<Origin, ()> {
		Ok(Origin::signed(Inspect::enrol_for_benchmark(minwon_primitives::Purpose::Petitions, 0)))
	}
}
