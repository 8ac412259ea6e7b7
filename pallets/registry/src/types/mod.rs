//! Records of the registry.

mod office;
mod organisation;
mod person;

pub use office::{Actor, Identity, Office, OfficeRoles};
pub use organisation::{Admitter, Authority, Name, OrgKind, Organisation, Profile, RoleSet, Standing, Status};
pub use person::{ErasureBasis, KeyReplacement, Person, Tombstone};
