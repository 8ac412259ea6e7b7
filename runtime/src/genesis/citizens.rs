//! Enrolments of demonstration citizens: the arguments with which the enrolling offices of a development network call `registry.enrol_person`.
//!
//! They do not stand in the first block, since an enrolment names the office that verified the citizen and is told by an event. Three citizens
//! who do not exist, each with three accounts that cannot be joined: petitions (`//citizen0` to `2`), a mailbox for mail of the manpower
//! administration (`3` to `5`), employment in the demonstration shop (`6` to `8`). Salts and keys here are computed from text; real ones are random and secret.

use super::{accounts, institution, Network};
use crate::AccountId;
use alloc::{format, vec::Vec};
use minwon_primitives::{commit, tags, Commitment, Purpose, Tag};

/// Citizens.
const CITIZENS: usize = 3;

/// Purpose, enrolling office, counterpart within which the uniqueness tag is unique.
const PURPOSES: [(Purpose, &str, Option<&str>); 3] = [
	(Purpose::Petitions, "//mma//enroller", None),
	(Purpose::Mailbox, "//koreapost//enroller", Some("mma")),
	(Purpose::Employment, "//seoul//enroller", Some("shop")),
];

/// An enrolment that an office can make.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Enrolment {
	/// The office that enrols.
	pub enroller: AccountId,
	/// The citizen's account for this purpose.
	pub account: AccountId,
	/// For what.
	pub purpose: Purpose,
	/// Salted commitment to the identity.
	pub commitment: Commitment,
	/// Uniqueness tag, keyed by the enroller.
	pub tag: Tag,
}

/// The enrolments, by account. Nothing when a path of the tables is wrong, which a test excludes.
pub fn enrolments() -> Option<Vec<Enrolment>> {
	let places = PURPOSES.iter().flat_map(|purpose| (0..CITIZENS).map(move |citizen| (purpose, citizen)));
	places.enumerate().map(|(number, (purpose, citizen))| enrolment(number, *purpose, citizen)).collect()
}

fn enrolment(
	number: usize,
	(purpose, enroller, counterpart): (Purpose, &str, Option<&str>),
	citizen: usize,
) -> Option<Enrolment> {
	let counterpart = match counterpart {
		Some(slug) => Some(institution::id_of(slug, Network::Development)?),
		None => None,
	};
	let identity = secret(&format!("identity of citizen {citizen}"));
	let salt = secret(&format!("salt of enrolment {number}"));
	let key = secret(&format!("key of {enroller}"));
	Some(Enrolment {
		enroller: accounts::account(enroller)?,
		account: accounts::account(&format!("//citizen{number}"))?,
		purpose,
		commitment: commit(tags::REGISTRY_PERSON, &(identity,), &salt),
		tag: Tag(commit(tags::REGISTRY_PERSON_TAG, &(purpose, counterpart, identity), &key).0),
	})
}

/// 32 bytes that everybody can compute.
fn secret(what: &str) -> [u8; 32] {
	sp_io::hashing::blake2_256(format!("demonstration: {what}").as_bytes())
}
