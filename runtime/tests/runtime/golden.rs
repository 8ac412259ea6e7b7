//! What clients rely on and must never change by accident: `wire.txt` lists it, one line for one thing.
//!
//! A line that differs is a change of the wire format. When it is wanted, `transaction_version` or `spec_version` moves, and the line here with it.

use crate::chain::run;
use codec::Encode;
use frame_support::{storage::storage_prefix, traits::PalletsInfoAccess};
use minwon_primitives::{CaseId, Commitment, Role};
use minwon_runtime::*;
use scale_info::{form::MetaForm, MetaType, TypeDef, Variant};
use sp_runtime::traits::TransactionExtension;

/// What the metadata says of one pallet.
struct Described {
	name: &'static str,
	calls: Option<MetaType>,
	events: Option<MetaType>,
	errors: Option<MetaType>,
	/// Name and documentation.
	storage: Vec<(&'static str, Vec<&'static str>)>,
	constants: Vec<(&'static str, Vec<&'static str>)>,
	/// Name, id, documentation.
	views: Vec<(&'static str, [u8; 32], Vec<&'static str>)>,
}

macro_rules! described {
	($name:literal, $pallet:ident, calls: $calls:expr, events: $events:expr, errors: $errors:expr) => {
		Described {
			name: $name,
			calls: $calls,
			events: $events,
			errors: $errors,
			storage: storage(<$pallet::Pallet<Runtime>>::storage_metadata().entries.into_iter().map(|e| (e.name, e.docs))),
			constants: storage(
				<$pallet::Pallet<Runtime>>::pallet_constants_metadata().into_iter().map(|c| (c.name, c.docs)),
			),
			views: <$pallet::Pallet<Runtime>>::pallet_view_functions_metadata()
				.into_iter()
				.map(|view| (view.name, view.id, view.docs))
				.collect(),
		}
	};
	($name:literal, $pallet:ident) => {
		described!($name, $pallet,
			calls: Some(MetaType::new::<$pallet::Call<Runtime>>()),
			events: Some(MetaType::new::<$pallet::Event<Runtime>>()),
			errors: Some(MetaType::new::<$pallet::Error<Runtime>>()))
	};
}

fn storage<'a>(
	items: impl Iterator<Item = (&'static str, Vec<&'static str>)> + 'a,
) -> Vec<(&'static str, Vec<&'static str>)> {
	items.collect()
}

/// The pallets of this project.
fn ours() -> Vec<Described> {
	vec![
		described!("Won", pallet_won),
		described!("Validators", pallet_validators),
		described!("Mandate", pallet_mandate),
		described!("Registry", pallet_registry),
		described!("Claims", pallet_claims, calls: None, events: None, errors: None),
		described!("DefenseProposals", pallet_defense_proposals),
		described!("Haccp", pallet_haccp),
		described!("Mailbox", pallet_mailbox),
		described!("Archives", pallet_archives),
	]
}

fn variants(of: &Option<MetaType>) -> Vec<Variant<MetaForm>> {
	let Some(of) = of else { return vec![] };
	match of.type_info().type_def {
		TypeDef::Variant(variants) => variants.variants.into_iter().filter(|v| !v.name.starts_with("__")).collect(),
		_ => panic!("an enum"),
	}
}

fn fields(variant: &Variant<MetaForm>) -> String {
	let field = |field: &scale_info::Field<MetaForm>| {
		format!("{}: {}", field.name.unwrap_or("_"), field.type_name.unwrap_or("_").replace("\n", " "))
	};
	variant.fields.iter().map(field).collect::<Vec<_>>().join(", ")
}

/// The whole, as it is now.
fn wire() -> String {
	let mut lines = vec![];
	for pallet in AllPalletsWithSystem::infos() {
		lines.push(format!("pallet {} {}", pallet.index, pallet.name));
	}
	for extension in <TxExtension as TransactionExtension<RuntimeCall>>::metadata() {
		lines.push(format!("extension {}", extension.identifier));
	}
	for role in Role::ALL {
		assert_eq!(role.encode(), [role.index()]);
		assert_eq!(Role::from_index(role.index()), Some(role));
		lines.push(format!("role {} {role:?}", role.index()));
	}
	for kind in variants(&Some(MetaType::new::<ProxyType>())) {
		lines.push(format!("proxy {} {}", kind.index, kind.name));
	}
	for pallet in ours() {
		for (what, of) in [("call", &pallet.calls), ("event", &pallet.events), ("error", &pallet.errors)] {
			for variant in variants(of) {
				let (index, name, fields) = (variant.index, variant.name, fields(&variant));
				lines.push(format!("{what} {}.{index} {name}({fields})", pallet.name));
			}
		}
		for (name, _) in &pallet.storage {
			lines.push(format!("storage {}.{name}", pallet.name));
		}
		for (name, _) in &pallet.constants {
			lines.push(format!("constant {}.{name}", pallet.name));
		}
		for (name, id, _) in &pallet.views {
			lines.push(format!("view {}.{name} {}", pallet.name, sp_core::hexdisplay::HexDisplay::from(id)));
		}
	}
	lines.join("\n") + "\n"
}

#[test]
fn the_wire_format_stays() {
	let (golden, actual) = (include_str!("wire.txt"), wire());
	// To copy from when the change is wanted.
	let list = concat!(env!("CARGO_TARGET_TMPDIR"), "/wire.txt");
	std::fs::write(list, &actual).unwrap();
	let gone: Vec<&str> = golden.lines().filter(|line| !actual.lines().any(|other| other == *line)).collect();
	let new: Vec<&str> = actual.lines().filter(|line| !golden.lines().any(|other| other == *line)).collect();
	assert!(
		gone.is_empty() && new.is_empty(),
		"gone from wire.txt:\n{}\nnew, all in {list}:\n{}",
		gone.join("\n"),
		new.join("\n")
	);
	assert_eq!(golden, actual, "another order");
}

#[test]
fn calls_are_encoded_by_index() {
	let (case, seal) = (CaseId(1), Commitment([7; 32]));
	let lodge = RuntimeCall::DefenseProposals(pallet_defense_proposals::Call::lodge_seal { case, seal });
	assert_eq!(lodge.encode(), [&[50, 3, 1, 0, 0, 0][..], &[7; 32]].concat());
	let tally = RuntimeCall::DefenseProposals(pallet_defense_proposals::Call::tally { case });
	assert_eq!(tally.encode(), [50, 13, 1, 0, 0, 0]);
	let close = pallet_archives::Call::close_appraisal { case: minwon_primitives::AppraisalId(1) };
	assert_eq!(RuntimeCall::Archives(close).encode(), [56, 9, 1, 0, 0, 0, 0, 0, 0, 0]);
	let acknowledge = pallet_mailbox::Call::acknowledge { id: minwon_primitives::NoticeId(85_899_345_921) };
	assert_eq!(RuntimeCall::Mailbox(acknowledge).encode(), [55, 6, 1, 0, 0, 0, 20, 0, 0, 0]);
	let step = pallet_haccp::Step::Spread { limit: 64 };
	let trace = pallet_haccp::Call::trace_recall { recall: minwon_primitives::RecallId(1), step };
	assert_eq!(RuntimeCall::Haccp(trace).encode(), [51, 16, 1, 0, 0, 0, 0, 64]);
	let complete = pallet_registry::Call::complete_person_key { person: minwon_primitives::PersonId(5) };
	assert_eq!(RuntimeCall::Registry(complete).encode(), [40, 10, 5, 0, 0, 0, 0, 0, 0, 0]);
}

#[test]
fn storage_keeps_its_prefix_and_keys() {
	let case = pallet_defense_proposals::Cases::<Runtime>::hashed_key_for(CaseId(1));
	assert_eq!(case.len(), 32 + 8 + 4);
	assert!(case.starts_with(&storage_prefix(b"DefenseProposals", b"Cases")));
	let seal = pallet_defense_proposals::Seals::<Runtime>::hashed_key_for(CaseId(1), Commitment([7; 32]));
	assert!(seal.starts_with(&storage_prefix(b"DefenseProposals", b"Seals")));
	let notice = pallet_mailbox::Notices::<Runtime>::hashed_key_for(minwon_primitives::NoticeId(1));
	assert_eq!(notice.len(), 32 + 8 + 8);
	assert!(notice.starts_with(&storage_prefix(b"Mailbox", b"Notices")));
	let lot = pallet_haccp::Lots::<Runtime>::hashed_key_for(minwon_primitives::LotId(1));
	assert_eq!(lot.len(), 32 + 8 + 8);
	assert!(lot.starts_with(&storage_prefix(b"Haccp", b"Lots")));
	let actor = pallet_registry::Actors::<Runtime>::hashed_key_for(AccountId::new([7; 32]));
	assert_eq!(actor.len(), 32 + 16 + 32);
	assert!(actor.starts_with(&storage_prefix(b"Registry", b"Actors")));
}

#[test]
fn organisations_keep_their_accounts() {
	use minwon_support::RoleInspect;
	let mut expected = [0u8; 32];
	expected[..12].copy_from_slice(b"modlmw/regis");
	expected[12] = 1;
	assert_eq!(Registry::organisation_account(minwon_primitives::OrgId(1)), AccountId::new(expected));
}

#[test]
fn metadata_is_served_in_three_versions() {
	run(|| {
		assert_eq!(Runtime::metadata_versions(), [14, 15, 16]);
		for version in [14, 15, 16] {
			let metadata = Runtime::metadata_at_version(version).unwrap();
			// The magic number and the version.
			assert!(metadata.starts_with(b"meta") && metadata[4] == version as u8);
		}
		assert!(Runtime::metadata_at_version(13).is_none());
	});
}

#[test]
fn everything_of_ours_is_documented() {
	for pallet in ours() {
		let place = |name: &str| format!("{}.{name}", pallet.name);
		for call in variants(&pallet.calls) {
			let docs = call.docs.join("\n");
			assert!(docs.lines().next().is_some_and(|line| !line.trim().is_empty()), "{}", place(call.name));
			assert!(docs.contains("Origin:"), "{} names no origin", place(call.name));
			for field in &call.fields {
				let name = field.name.unwrap();
				assert!(docs.contains(&format!("`{name}`")), "{} does not explain {name}", place(call.name));
			}
		}
		for event in variants(&pallet.events) {
			assert!(!event.docs.join("").trim().is_empty(), "{}", place(event.name));
			for field in &event.fields {
				assert!(!field.docs.join("").trim().is_empty(), "{}: {:?}", place(event.name), field.name);
			}
		}
		for error in variants(&pallet.errors) {
			let (english, korean) = error.docs.first().and_then(|line| line.split_once(" / ")).unwrap();
			assert!(english.trim().is_ascii() && english.trim().len() > 5, "{}", place(error.name));
			let hangul = |letter: char| ('\u{ac00}'..='\u{d7a3}').contains(&letter);
			assert!(korean.chars().any(hangul), "{}", place(error.name));
		}
		for (name, docs) in pallet.storage.iter().chain(&pallet.constants) {
			assert!(!docs.join("").trim().is_empty(), "{}", place(name));
		}
		for (name, _, docs) in &pallet.views {
			assert!(!docs.join("").trim().is_empty(), "{}", place(name));
		}
	}
}

#[test]
fn a_version_is_that_of_a_first_release() {
	assert_eq!((VERSION.spec_version, VERSION.transaction_version, VERSION.system_version), (1, 1, 1));
	assert_eq!(VERSION.spec_name, "minwon");
}
