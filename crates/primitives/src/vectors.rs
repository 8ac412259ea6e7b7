//! Known answers: a digest for every domain tag, as `vectors.json` has it for clients in other languages.

use crate::{
	commit, digest, tags, BidNo, CaseId, Commitment, DocumentDigest, DocumentRef, DomainTag, MediaType, OfficeId,
	OrgId, Purpose, RecordRef, Won,
};
use alloc::{format, string::String, vec, vec::Vec};
use codec::Encode;
use serde_json::{json, Value};

const CASE: CaseId = CaseId(1);
const BIDDER: OrgId = OrgId(8);
const PRICE: Won = 47_500_000_000;
const SALT: [u8; 32] = [0xa5; 32];

fn hex(bytes: &[u8]) -> String {
	let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
	format!("0x{digits}")
}

fn plain<Fields: Encode>(tag: DomainTag, fields: Fields) -> Value {
	json!({ "tag": tag.as_str(), "fields": hex(&fields.encode()), "salt": null, "digest": hex(&digest(tag, &fields)) })
}

fn salted<Fields: Encode>(tag: DomainTag, fields: Fields) -> Value {
	let digest = commit(tag, &fields, &SALT).0;
	json!({ "tag": tag.as_str(), "fields": hex(&fields.encode()), "salt": hex(&SALT), "digest": hex(&digest) })
}

/// A bid as the pilot encodes it: proposal, pledge, pages, partners, price seal, nonce.
fn bid_form() -> impl Encode {
	let proposal = DocumentRef { digest: DocumentDigest([1; 32]), bytes: 9_000_000, media: MediaType::Pdf };
	let pledge = DocumentRef { digest: DocumentDigest([2; 32]), bytes: 1_200, media: MediaType::Hwpx };
	(proposal, pledge, 612u16, vec![OrgId(9), OrgId(300)], Commitment([3; 32]), [4u8; 32])
}

fn vectors() -> Vec<Value> {
	vec![
		salted(tags::DEFENSE_SEAL, (CASE, BIDDER, bid_form())),
		salted(tags::DEFENSE_PRICE, (CASE, BIDDER, PRICE)),
		salted(tags::DEFENSE_BASE_PRICE, (b"2026-GAD-0117".to_vec(), PRICE)),
		salted(tags::DEFENSE_SHEET, (CASE, 1u8, 4u8, vec![210_000u32, 270_000, 70_000, 95_000, 0])),
		salted(tags::DEFENSE_NOMINEE, ([5u8; 32],)),
		plain(tags::DEFENSE_DRAW, (CASE, [6u8; 32])),
		plain(tags::DEFENSE_LOT, (CASE, 1u8, [6u8; 32], vec![[7u8; 32], [8u8; 32]])),
		plain(tags::DEFENSE_TICKET, ([9u8; 32], OfficeId(70_000))),
		plain(tags::DEFENSE_TICKET, ([9u8; 32], BidNo(2))),
		plain(tags::ARCHIVES_KEY, (OrgId(20), b"R-1".to_vec())),
		plain(tags::ARCHIVES_SOURCE, RecordRef { pilot: 57, kind: 1, id: 9 }),
		salted(tags::ARCHIVES_REFERENCE, (b"2026-0117".to_vec(),)),
		salted(tags::MAILBOX_CONTENT, ([12u8; 32], 1_000u64, MediaType::PdfA)),
		plain(tags::CLAIM_METER_MONTH, ([10u8; 32], 2026u16, 12u8)),
		salted(tags::REGISTRY_PERSON, ([11u8; 32],)),
		salted(tags::REGISTRY_PERSON_TAG, (Purpose::Petitions, None::<OrgId>, [11u8; 32])),
		salted(tags::REGISTRY_PERSON_TAG, (Purpose::Employment, Some(OrgId(30)), [11u8; 32])),
	]
}

#[test]
fn the_file_has_what_this_code_gives() {
	let file: Value = serde_json::from_str(include_str!("../vectors.json")).unwrap();
	let now = Value::Array(vectors());
	assert!(file == now, "vectors.json should read:\n{}", serde_json::to_string_pretty(&now).unwrap());
}

#[test]
fn every_tag_has_a_vector() {
	for tag in tags::ALL {
		assert!(vectors().iter().any(|vector| vector["tag"] == tag.as_str()), "{tag:?}");
	}
}
