//! Who may grant what: pure functions, without storage or clock.

use crate::{Authority, Name, OfficeRoles, OrgKind, Profile, RoleSet, Status};
use minwon_primitives::{CivilDate, OfficialCode, Role};

/// Why a rule refuses; the pallet's errors of the same names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
	/// The code's form or check digit is wrong, or another kind has such codes.
	InvalidCode,
	/// A name is empty.
	InvalidName,
	/// More than was granted.
	BeyondGrant,
	/// The state does not allow it.
	NotOpen,
	/// Another decides on it.
	NotYours,
}

/// Roles that the council alone gives: none of them stands in a set of what an organisation may pass on.
pub const COUNCIL_GRANTS: [Role; 4] =
	[Role::MemberRegistrar, Role::CouncilSeat, Role::ValidatorOperator, Role::Treasury];

/// The code fits the kind and is valid; both names say something.
pub fn check_profile(profile: &Profile) -> Result<(), Refusal> {
	let fits = matches!(
		(profile.kind, profile.code),
		(OrgKind::Agency, OfficialCode::Administrative(_))
			| (OrgKind::Company, OfficialCode::Business(_))
			| (OrgKind::CareInstitution, OfficialCode::Care(_))
	);
	if !fits || !profile.code.is_valid() {
		return Err(Refusal::InvalidCode);
	}
	check_name(&profile.name_ko)?;
	check_name(&profile.name_en)
}

/// A name is UTF-8 and not blank.
pub fn check_name(name: &Name) -> Result<(), Refusal> {
	match core::str::from_utf8(name) {
		Ok(text) if !text.trim().is_empty() => Ok(()),
		_ => Err(Refusal::InvalidName),
	}
}

/// What the council may let an organisation pass on.
pub fn check_admits(admits: &RoleSet) -> Result<(), Refusal> {
	ensure_granted(!COUNCIL_GRANTS.iter().any(|role| admits.contains(role)))
}

/// What an organisation that `may_admit` may give a member. Managing its own offices is everybody's.
pub fn check_member(entitlement: &RoleSet, admits: &RoleSet, may_admit: &RoleSet) -> Result<(), Refusal> {
	let within = entitlement.iter().all(|role| *role == Role::OfficeManager || may_admit.contains(role));
	ensure_granted(admits.is_empty() && within)
}

/// What an organisation may give an office.
pub fn check_office(roles: &OfficeRoles, entitlement: &RoleSet) -> Result<(), Refusal> {
	ensure_granted(!roles.is_empty() && roles.iter().all(|role| entitlement.contains(role)))
}

/// Managing offices does not outlive itself: who manages until `own` neither appoints a manager beyond that day nor dismisses or re-keys one
/// that stays longer. `roles` and `other` are the roles and the last day of the office in question.
pub fn check_reach(own: Option<CivilDate>, roles: &OfficeRoles, other: Option<CivilDate>) -> Result<(), Refusal> {
	let within = own.is_none_or(|own| other.is_some_and(|other| other <= own));
	ensure_granted(!roles.contains(&Role::OfficeManager) || within)
}

/// Closed is for ever; what the council suspended, the council reinstates. It may make a suspension by the admitter its own.
pub fn check_status(old: Status, suspended_by: Option<Authority>, by: Authority, new: Status) -> Result<(), Refusal> {
	let takes_over = suspended_by == Some(Authority::Admitter) && by == Authority::Council;
	match (old, new) {
		(Status::Closed, _) | (Status::Active, Status::Active) => Err(Refusal::NotOpen),
		(Status::Suspended, Status::Suspended) if !takes_over => Err(Refusal::NotOpen),
		(Status::Suspended, Status::Active) if suspended_by == Some(Authority::Council) && by != Authority::Council => {
			Err(Refusal::NotYours)
		}
		_ => Ok(()),
	}
}

fn ensure_granted(granted: bool) -> Result<(), Refusal> {
	match granted {
		true => Ok(()),
		false => Err(Refusal::BeyondGrant),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::collections::BTreeSet;

	fn set(roles: &[Role]) -> RoleSet {
		roles.iter().copied().collect::<BTreeSet<_>>().try_into().unwrap()
	}

	fn profile(kind: OrgKind, digits: &[u8], name: &str) -> Profile {
		let code = match digits.len() {
			7 => OfficialCode::Administrative(digits.try_into().unwrap()),
			8 => OfficialCode::Care(digits.try_into().unwrap()),
			_ => OfficialCode::Business(digits.try_into().unwrap()),
		};
		let name: Name = name.as_bytes().to_vec().try_into().unwrap();
		Profile { code, kind, name_ko: name.clone(), name_en: name }
	}

	#[test]
	fn the_code_fits_the_kind() {
		let table = [
			(OrgKind::Agency, &b"1690000"[..], Ok(())),
			(OrgKind::Company, b"1248100998", Ok(())),
			(OrgKind::Company, b"1248100997", Err(Refusal::InvalidCode)),
			(OrgKind::CareInstitution, b"11100079", Ok(())),
			(OrgKind::Company, b"1690000", Err(Refusal::InvalidCode)),
			(OrgKind::Agency, b"11100079", Err(Refusal::InvalidCode)),
			(OrgKind::Agency, b"169000x", Err(Refusal::InvalidCode)),
		];
		for (kind, digits, expected) in table {
			assert_eq!(check_profile(&profile(kind, digits, "기관")), expected, "{kind:?} {digits:?}");
		}
	}

	#[test]
	fn names_say_something() {
		assert_eq!(check_profile(&profile(OrgKind::Agency, b"1690000", "  ")), Err(Refusal::InvalidName));
		assert_eq!(check_name(&vec![0xff].try_into().unwrap()), Err(Refusal::InvalidName));
	}

	#[test]
	fn the_council_alone_gives_some_roles() {
		for role in Role::ALL {
			assert_eq!(check_admits(&set(&[role])).is_err(), COUNCIL_GRANTS.contains(&role), "{role:?}");
		}
	}

	#[test]
	fn a_member_gets_no_more_than_its_admitter_may_give() {
		let may = set(&[Role::FoodOperator]);
		assert_eq!(check_member(&set(&[Role::FoodOperator, Role::OfficeManager]), &set(&[]), &may), Ok(()));
		assert_eq!(check_member(&set(&[Role::FoodAuthority]), &set(&[]), &may), Err(Refusal::BeyondGrant));
		assert_eq!(check_member(&set(&[]), &set(&[Role::FoodOperator]), &may), Err(Refusal::BeyondGrant));
	}

	#[test]
	fn an_office_gets_no_more_than_its_organisation_has() {
		let roles =
			|roles: &[Role]| -> OfficeRoles { roles.iter().copied().collect::<BTreeSet<_>>().try_into().unwrap() };
		let entitlement = set(&[Role::FoodOperator]);
		assert_eq!(check_office(&roles(&[Role::FoodOperator]), &entitlement), Ok(()));
		assert_eq!(
			check_office(&roles(&[Role::FoodOperator, Role::Treasury]), &entitlement),
			Err(Refusal::BeyondGrant)
		);
		assert_eq!(check_office(&roles(&[]), &entitlement), Err(Refusal::BeyondGrant));
	}

	#[test]
	fn a_term_of_managing_does_not_outlive_itself() {
		let manager: OfficeRoles = BTreeSet::from([Role::OfficeManager]).try_into().unwrap();
		let clerk: OfficeRoles = BTreeSet::from([Role::FoodOperator]).try_into().unwrap();
		let day = |day| Some(CivilDate(day));
		let table = [
			(None, None, Ok(())),
			(None, day(10), Ok(())),
			(day(10), day(9), Ok(())),
			(day(10), day(10), Ok(())),
			(day(10), day(11), Err(Refusal::BeyondGrant)),
			(day(10), None, Err(Refusal::BeyondGrant)),
		];
		for (own, other, expected) in table {
			assert_eq!(check_reach(own, &manager, other), expected, "{own:?} {other:?}");
			assert_eq!(check_reach(own, &clerk, other), Ok(()), "{own:?} {other:?}");
		}
	}

	#[test]
	fn a_change_of_status_has_its_authority() {
		use crate::{Authority::*, Status::*};
		let table = [
			(Active, None, Admitter, Active, Err(Refusal::NotOpen)),
			(Active, None, Admitter, Suspended, Ok(())),
			(Active, None, Admitter, Closed, Ok(())),
			(Suspended, Some(Admitter), Admitter, Active, Ok(())),
			(Suspended, Some(Admitter), Council, Active, Ok(())),
			(Suspended, Some(Council), Admitter, Active, Err(Refusal::NotYours)),
			(Suspended, Some(Council), Council, Active, Ok(())),
			(Suspended, Some(Admitter), Council, Suspended, Ok(())),
			(Suspended, Some(Admitter), Admitter, Suspended, Err(Refusal::NotOpen)),
			(Suspended, Some(Council), Admitter, Suspended, Err(Refusal::NotOpen)),
			(Suspended, Some(Council), Council, Suspended, Err(Refusal::NotOpen)),
			(Suspended, Some(Council), Admitter, Closed, Ok(())),
			(Closed, None, Council, Active, Err(Refusal::NotOpen)),
			(Closed, None, Council, Closed, Err(Refusal::NotOpen)),
		];
		for (old, suspended_by, by, new, expected) in table {
			assert_eq!(check_status(old, suspended_by, by, new), expected, "{old:?} {suspended_by:?} {by:?} {new:?}");
		}
	}
}
