//! Origins that say who acts for whom.

use crate::RoleInspect;
use core::marker::PhantomData;
use frame_support::traits::{EnsureOrigin, OriginTrait};
use minwon_primitives::{ActingOffice, ActingPerson, Purpose, Role};

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

/// Signed by a person enrolled for the purpose with the index `PURPOSE`: `EnsurePerson<Registry, { Purpose::Mailbox.index() }>`.
pub struct EnsurePerson<Inspect, const PURPOSE: u8>(PhantomData<Inspect>);

impl<Origin, Inspect, const PURPOSE: u8> EnsureOrigin<Origin> for EnsurePerson<Inspect, PURPOSE>
where
	Origin: OriginTrait<AccountId = Inspect::AccountId>,
	Inspect: RoleInspect,
{
	type Success = ActingPerson<Inspect::AccountId>;

	fn try_origin(origin: Origin) -> Result<Self::Success, Origin> {
		let acting = origin.as_signer().and_then(|signer| {
			Purpose::from_index(PURPOSE).and_then(|purpose| Inspect::acting_person(signer, purpose))
		});
		acting.ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<Origin, ()> {
		Ok(Origin::signed(Inspect::enrol_for_benchmark(Purpose::from_index(PURPOSE).ok_or(())?, 0)))
	}
}
