//! After erasure no storage of the chain holds the erased bytes.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::assert_ok;
use minwon_primitives::{DocumentDigest, DocumentRef, MediaType};

const MARK: [u8; 32] = [0xe5; 32];

fn marked() -> DocumentRef {
	DocumentRef { digest: DocumentDigest(MARK), bytes: 1, media: MediaType::Json }
}

/// Whether any key or value of the storage, but for the events of this block, contains these bytes.
fn stored(bytes: &[u8]) -> bool {
	System::reset_events();
	let holds = |text: &[u8]| text.windows(bytes.len()).any(|window| window == bytes);
	let mut key = Vec::new();
	while let Some(next) = sp_io::storage::next_key(&key) {
		let value = sp_io::storage::get(&next).map(|value| value.to_vec()).unwrap_or_default();
		if holds(&next) || holds(&value) {
			return true;
		}
		key = next;
	}
	false
}

#[test]
fn an_erased_log_leaves_no_digest() {
	for by_order in [false, true] {
		run(|| {
			to_may();
			let entry = LogEntry { file: marked(), ..readings(date(2027, 5, 3), 1, 179, 240) };
			assert_ok!(log_for(K, SEVEN, "the-reference-of-a-log", entry));
			assert_ok!(Haccp::record_action(signed(of(K)), K, reference("the-reference-of-a-log"), marked()));
			assert!(stored(&MARK));
			match by_order {
				true => {
					let (reference, basis) = (reference("the-reference-of-a-log"), Basis::PersonRequest);
					assert_ok!(impose(Measure::EraseLog { site: K, reference, basis }));
				}
				false => {
					on(2029, 6, 1);
					let task = Task::EraseLog(K, reference("the-reference-of-a-log"));
					assert_ok!(Haccp::housekeep(signed(STRANGER), task));
				}
			}
			assert!(!stored(&MARK));
			// A tombstone by order keeps the reference; a record whose time has come leaves a count alone.
			assert_eq!(stored(b"the-reference-of-a-log"), by_order);
		});
	}
}

#[test]
fn erased_traces_leave_nothing() {
	run(|| {
		to_may();
		assert_ok!(make(F, entry(1, "A", FoodType::Produce, 10)));
		assert_ok!(ship(F, "reference-of-a-shipment", L1, W, 5));
		assert_ok!(receive(F, "reference-of-a-shipment", 5));
		let (text, how) = (reference("reference-of-a-retirement"), How::Destroyed);
		assert_ok!(Haccp::retire(signed(of(W)), W, text, L1, 5, how, Some(marked())));
		on(2031, 1, 1);
		for task in [
			Task::EraseShipment(F, reference("reference-of-a-shipment")),
			Task::EraseRetirement(W, reference("reference-of-a-retirement")),
		] {
			assert_ok!(Haccp::housekeep(signed(STRANGER), task));
		}
		assert!(!stored(&MARK) && !stored(b"reference-of-a-"));
		assert_eq!(flow(L1), Flow { destroyed: 5, ..Flow::default() });
	});
}
