use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use frame_system::RawOrigin;
use minwon_primitives::{NoticeClass, OrgId};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

fn expire(by: u64) -> DispatchResult {
	Mailbox::erase(signed(by), N1, Basis::RetentionEnded)
}

fn request(by: u64, id: minwon_primitives::NoticeId) -> DispatchResult {
	Mailbox::erase(signed(by), id, Basis::HolderRequest)
}

#[test]
fn a_notice_is_erased_after_its_years_by_anyone() {
	for (who, by) in [(STRANGER, None), (1, None), (POST_A, Some(office(POST_A)))] {
		run(|| {
			to_paper();
			let end = at(2037, 1, 1, 0, 0);
			set(before(end));
			assert_noop!(expire(who), Error::<Test>::TooEarly);
			set(end);
			assert_ok!(expire(who));
			assert_eq!(Notices::<Test>::iter_keys().count(), 0);
			assert_eq!(References::<Test>::iter_keys().count(), 0);
			assert_eq!(Inbox::<Test>::iter_keys().count(), 0);
			assert_eq!(PaperNumbers::<Test>::iter_keys().count(), 0);
			let (basis, sender) = (Basis::RetentionEnded, org(TAX_A));
			let sent_day = date(2026, 11, 2);
			let stone = Tombstone { sender, class: NoticeClass::Tax, sent_day, erased_at: end, basis, by };
			assert_eq!(Tombstones::<Test>::get(N1), Some(stone));
			let told = Event::NoticeErased { by: None, office: by, org: sender, id: N1, basis, at: end };
			System::assert_last_event(told.into());
			// Counts stay.
			assert_eq!(books(TAX_A).meter, Meter { dispatched: 1, arrived: 1, registered: 1, ..Meter::default() });
			assert_noop!(expire(who), Error::<Test>::NotFound);
		});
	}
}

#[test]
fn the_regime_of_the_day_of_dispatch_says_how_long() {
	run(|| {
		to_sent();
		let regime = Regime { from: date(2026, 11, 3), keep_years: 1, ..REGIMES[2] };
		assert_ok!(Mailbox::set_regime(signed(POLICY), NoticeClass::Tax, regime));
		set(at(2028, 1, 1, 0, 0));
		assert_noop!(expire(STRANGER), Error::<Test>::TooEarly);
	});
}

#[test]
fn a_freeze_keeps_notices() {
	run(|| {
		to_sent();
		set(at(2037, 1, 1, 0, 0));
		Frozen::set(Some((org(TAX_A), None, 2026)));
		assert_noop!(expire(STRANGER), Error::<Test>::OnHold);
		for other in [(org(TAX_A), None, 2027), (OrgId(77), None, 2026)] {
			Frozen::set(Some(other));
			assert_noop!(Mailbox::erase(signed(STRANGER), N2, Basis::RetentionEnded), Error::<Test>::NotFound);
		}
		assert_ok!(expire(STRANGER));
	});
	run(|| {
		let id = to_guide();
		Frozen::set(Some((org(COMPANY), None, 2026)));
		assert_noop!(request(4, id), Error::<Test>::OnHold);
	});
}

#[test]
fn a_holder_has_voluntary_mail_erased() {
	run(|| {
		let id = to_guide();
		assert_ok!(request(4, id));
		let stone = Tombstones::<Test>::get(id).unwrap();
		assert_eq!((stone.by, stone.basis), (None, Basis::HolderRequest));
		assert_eq!(Inbox::<Test>::iter_keys().count(), 0);
		let (by, basis, at) = (Some(person(4)), Basis::HolderRequest, at(2026, 11, 2, 9, 0));
		System::assert_last_event(Event::NoticeErased { by, office: None, org: org(COMPANY), id, basis, at }.into());
	});
}

#[test]
fn the_tombstone_does_not_name_the_office_of_a_holder() {
	run(|| {
		assert_ok!(open(HOSPITAL, Scope::Official, 0b1));
		assert_ok!(send(TAX_A, "G-1", FIRST, NoticeClass::Guide));
		assert_ok!(arrive(POST_A, &[N1]));
		assert_ok!(request(HOSPITAL, N1));
		assert_eq!(Tombstones::<Test>::get(N1).unwrap().by, None);
		let (by, office, org) = (Some(organisation(HOSPITAL)), Some(office(HOSPITAL)), org(TAX_A));
		let (basis, at) = (Basis::HolderRequest, at(2026, 11, 2, 9, 0));
		System::assert_last_event(Event::NoticeErased { by, office, org, id: N1, basis, at }.into());
	});
}

#[test]
fn after_the_retention_term_somebody_has_to_sign() {
	run(|| {
		to_sent();
		set(at(2037, 1, 1, 0, 0));
		for origin in [RawOrigin::Root, RawOrigin::None] {
			assert_noop!(Mailbox::erase(origin.into(), N1, Basis::RetentionEnded), BadOrigin);
		}
	});
}

#[test]
fn erase_on_request_names_what_stops_it() {
	run(|| {
		assert_noop!(request(1, N1), Error::<Test>::NotFound);
		to_read();
		for who in others(&[HOSPITAL, 1, 2, 3, 4, 5, 9]) {
			assert_noop!(request(who, N1), BadOrigin);
		}
		assert_noop!(request(2, N1), Error::<Test>::NotYourBox);
		assert_noop!(request(1, N1), Error::<Test>::MustBeKept);
	});
	run(|| {
		assert_ok!(open(4, Scope::One(org(COMPANY)), 0b1));
		assert_ok!(send(COMPANY, "G-1", FIRST, NoticeClass::Guide));
		let id = notice_of(COMPANY, 1);
		assert_noop!(request(4, id), Error::<Test>::NotOpen);
		assert_ok!(arrive(POST_A, &[id]));
		assert_ok!(object(4, id, Ground::Unreadable));
		let limit = at(2026, 11, 10, 0, 0); // seven days after November 2
		set(before(limit));
		assert_noop!(request(4, id), Error::<Test>::NotOpen);
		set(limit); // void by itself
		assert_ok!(request(4, id));
	});
	run(|| {
		// A delegate reads, but does not erase.
		let id = to_guide();
		assert_ok!(Mailbox::set_delegate(signed(4), FIRST, person(5), Some(date(2026, 12, 1))));
		assert_noop!(request(5, id), Error::<Test>::NotYourBox);
	});
	run(|| {
		to_returned();
		assert_noop!(request(9, N1), Error::<Test>::NotYourBox);
	});
}

#[test]
fn a_reference_is_free_again_and_a_number_too() {
	run(|| {
		to_paper();
		set(at(2037, 1, 1, 0, 0));
		assert_ok!(expire(STRANGER));
		assert_ok!(send(TAX_A, "N-1", FIRST, NoticeClass::Tax));
		assert_eq!(References::<Test>::get(org(TAX_A), Reference::Desk(reference("N-1"))), Some(N2));
		set(at(2037, 1, 2, 0, 0));
		assert_ok!(start(POST_A, N2, Some(NUMBER)));
	});
}

/// Entries of the pallet in whose key or value these bytes stand.
fn found(needle: &[u8]) -> usize {
	let (mut key, mut hits) = (sp_io::hashing::twox_128(b"Mailbox").to_vec(), 0);
	let prefix = key.clone();
	while let Some(next) = sp_io::storage::next_key(&key).filter(|next| next.starts_with(&prefix)) {
		let value = sp_io::storage::get(&next).unwrap_or_default();
		let holds = |hay: &[u8]| hay.windows(needle.len()).any(|part| part == needle);
		hits += usize::from(holds(&next) || holds(&value));
		key = next;
	}
	hits
}

#[test]
fn no_byte_of_reference_content_or_number_is_left() {
	run(|| {
		let text = "a very long reference to find";
		to_open();
		assert_ok!(send(TAX_A, text, FIRST, NoticeClass::Tax));
		assert_ok!(arrive(POST_A, &[N1]));
		set(at(2026, 11, 10, 0, 0));
		assert_ok!(start(POST_A, N1, Some(NUMBER)));
		// Reference, commitment, digest of the letter, registered number: in the notice, and two of them in an index.
		let all = || [found(text.as_bytes()), found(&[1; 32]), found(&[2; 32]), found(&NUMBER)];
		assert_eq!(all(), [2, 1, 1, 2]);
		set(at(2037, 1, 1, 0, 0));
		assert_ok!(expire(STRANGER));
		assert_eq!(all(), [0; 4]);
	});
}
