use crate::{mock::*, ErasureBasis, Error, Event, Identity, Tombstone};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use frame_system::RawOrigin;
use minwon_primitives::{Commitment, OfficeId, OrgId, PersonId, Purpose, Role, Tag};
use minwon_support::RoleInspect;
use minwon_testkit::Clock;
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

/// The first person, and her key.
const PERSON: PersonId = PersonId(1);
const CITIZEN: u128 = 0x00C1_712E_00C1_712E_00C1_712E_00C1_712E;
/// Another enroller of the purpose, of organisation 3.
const OTHER: u128 = 32;

fn propose(by: u128, new: u128) -> DispatchResult {
	Registry::propose_person_key(signed(by), PERSON, new)
}

fn complete(by: u128) -> DispatchResult {
	Registry::complete_person_key(signed(by), PERSON)
}

fn erase(by: u128, basis: ErasureBasis) -> DispatchResult {
	Registry::erase_person(signed(by), PERSON, basis)
}

fn status(org: u32, to: crate::Status) {
	assert_ok!(Registry::set_status(RawOrigin::Root.into(), OrgId(org), to));
}

/// Organisation 3 enrols for the same purpose, its office `OTHER`.
fn admit_other() {
	assert_ok!(admit(3, &[Role::PetitionEnroller, Role::MailboxEnroller], &[], 31));
	assert_ok!(appoint(31, OTHER, &[Role::PetitionEnroller, Role::MailboxEnroller], None));
}

#[test]
fn enrol_person_makes_an_account_that_acts_for_itself() {
	run(|| {
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		let record = crate::Persons::<Test>::get(PERSON).unwrap();
		assert_eq!((record.org, record.purpose, record.account), (OrgId(2), Purpose::Petitions, CITIZEN));
		assert_eq!((record.commitment, record.tag, record.enrolled_at), (commitment(7), tag(7), Clock::now()));
		assert_eq!(crate::PersonByTag::<Test>::get(Purpose::Petitions, tag(7)), Some(PERSON));
		let identity = Identity::Person { person: PERSON, org: OrgId(2), purpose: Purpose::Petitions };
		assert_eq!(Registry::who(CITIZEN), Some(identity));
		assert_eq!((System::providers(&CITIZEN), Balances::free_balance(CITIZEN)), (1, 0));
		let (org, by, purpose) = (OrgId(2), OfficeId(3), Purpose::Petitions);
		System::assert_last_event(Event::PersonEnrolled { person: PERSON, org, by, purpose, account: CITIZEN }.into());
	});
}

#[test]
fn nobody_is_enrolled_twice_for_a_purpose_and_counterpart() {
	run(|| {
		admit_other();
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert_noop!(enrol(ENROLLER, 501, 7), Error::<Test>::AlreadyExists);
		assert_noop!(enrol(OTHER, 501, 7), Error::<Test>::AlreadyExists);
		assert_ok!(enrol(OTHER, 501, 8));
		let mailbox = |account, number| {
			Registry::enrol_person(signed(OTHER), account, Purpose::Mailbox, commitment(number), tag(number))
		};
		assert_ok!(mailbox(502, 7));
		assert_noop!(mailbox(503, 7), Error::<Test>::AlreadyExists);
		assert_noop!(mailbox(CITIZEN, 9), Error::<Test>::AccountInUse);
	});
}

#[test]
fn enrol_person_names_what_stops_it() {
	run(|| {
		for used in [AGENT, ENROLLER] {
			assert_noop!(enrol(ENROLLER, used, 1), Error::<Test>::AccountInUse);
		}
		for by in [AGENT, MINISTER, STRANGER] {
			assert_noop!(enrol(by, 500, 1), BadOrigin);
		}
		let enrol_by =
			|origin, purpose| Registry::enrol_person(origin, 500, purpose, Commitment([1; 32]), Tag([1; 32]));
		for purpose in [Purpose::Mailbox, Purpose::Employment] {
			assert_noop!(enrol_by(signed(ENROLLER), purpose), BadOrigin);
		}
		for origin in [RawOrigin::Root.into(), RawOrigin::None.into()] {
			assert_noop!(enrol_by(origin, Purpose::Petitions), BadOrigin);
		}
		crate::NextPersonId::<Test>::put(PersonId(u64::MAX));
		assert_noop!(enrol(ENROLLER, 500, 1), Error::<Test>::TooMany);
	});
}

#[test]
fn a_lost_key_is_replaced_after_the_waiting_period() {
	run(|| {
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert_ok!(propose(ENROLLER, 501));
		let due = Clock::now().saturating_add(WAITING);
		let event = Event::KeyReplacementProposed { person: PERSON, by: OfficeId(3), new: 501, due };
		System::assert_last_event(event.into());
		assert_eq!(Registry::person_of(&501), None);

		Clock::advance(WAITING - 1);
		assert_noop!(complete(STRANGER), Error::<Test>::TooEarly);
		assert_eq!(Registry::person_of(&CITIZEN), Some(PERSON), "the old key acts until then");
		Clock::advance(1);
		assert_ok!(complete(STRANGER));
		assert_eq!((Registry::person_of(&CITIZEN), Registry::person_of(&501)), (None, Some(PERSON)));
		assert_eq!((System::providers(&CITIZEN), System::providers(&501)), (1, 1));
		System::assert_last_event(Event::KeyReplaced { person: PERSON, old: CITIZEN, new: 501 }.into());
		assert_noop!(complete(STRANGER), Error::<Test>::NotFound);
	});
}

#[test]
fn the_old_key_vetoes_even_when_the_period_is_over() {
	run(|| {
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		let veto = |by| Registry::veto_person_key(signed(by));
		assert_noop!(veto(CITIZEN), Error::<Test>::NotFound);
		for late in [0, WAITING] {
			assert_ok!(propose(ENROLLER, 501));
			Clock::advance(late);
			for by in [ENROLLER, STRANGER, 501] {
				assert_noop!(veto(by), BadOrigin);
			}
			assert_ok!(veto(CITIZEN));
			System::assert_last_event(Event::KeyReplacementVetoed { person: PERSON }.into());
			assert_noop!(complete(STRANGER), Error::<Test>::NotFound);
		}
		assert_eq!(Registry::person_of(&CITIZEN), Some(PERSON));
		assert_noop!(Registry::veto_person_key(RawOrigin::Root.into()), BadOrigin);
	});
}

#[test]
fn propose_person_key_names_what_stops_it() {
	run(|| {
		admit_other();
		assert_noop!(propose(ENROLLER, 501), Error::<Test>::NotFound);
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert_noop!(propose(OTHER, 501), Error::<Test>::NotYours);
		for used in [AGENT, CITIZEN] {
			assert_noop!(propose(ENROLLER, used), Error::<Test>::AccountInUse);
		}
		for by in [AGENT, CITIZEN, STRANGER] {
			assert_noop!(propose(by, 501), BadOrigin);
		}
		assert_noop!(Registry::propose_person_key(RawOrigin::Root.into(), PERSON, 501), BadOrigin);
		assert_noop!(Registry::complete_person_key(RawOrigin::Root.into(), PERSON), BadOrigin);
	});
}

#[test]
fn a_new_proposal_takes_the_place_of_one_that_cannot_be_completed() {
	run(|| {
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert_ok!(propose(ENROLLER, 501));
		assert_ok!(appoint(AGENT, 501, &[Role::FoodAuthority], None));
		Clock::advance(WAITING);
		assert_noop!(complete(STRANGER), Error::<Test>::AccountInUse);
		assert_ok!(propose(ENROLLER, 502));
		assert_noop!(complete(STRANGER), Error::<Test>::TooEarly);
		Clock::advance(WAITING);
		assert_ok!(complete(STRANGER));
		assert_eq!(Registry::person_of(&502), Some(PERSON));
	});
}

#[test]
fn a_suspended_institution_takes_over_nobodys_key() {
	run(|| {
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert_ok!(propose(ENROLLER, 501));
		Clock::advance(WAITING);
		status(2, crate::Status::Suspended);
		assert_noop!(complete(STRANGER), Error::<Test>::NotOpen);
		status(2, crate::Status::Active);
		let less = set(&[Role::MemberRegistrar]);
		assert_ok!(Registry::set_entitlement(RawOrigin::Root.into(), OrgId(2), less, set(&[])));
		assert_noop!(complete(STRANGER), Error::<Test>::NotOpen);
	});
}

#[test]
fn another_enroller_stands_in_for_a_closed_one() {
	run(|| {
		admit_other();
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		status(2, crate::Status::Suspended);
		assert_noop!(propose(OTHER, 501), Error::<Test>::NotYours);
		assert_noop!(erase(OTHER, ErasureBasis::Order), Error::<Test>::NotYours);
		status(2, crate::Status::Closed);
		assert_noop!(propose(ENROLLER, 501), BadOrigin);
		assert_ok!(propose(OTHER, 501));
		Clock::advance(WAITING);
		assert_ok!(complete(STRANGER));
		assert_ok!(erase(OTHER, ErasureBasis::Order));
		let by = Some(OfficeId(5));
		let (at, basis) = (Clock::now(), ErasureBasis::Order);
		let tombstone = Tombstone { purpose: Purpose::Petitions, org: OrgId(2), at, by, basis };
		assert_eq!(crate::Tombstones::<Test>::get(PERSON), Some(tombstone));
	});
}

#[test]
fn another_enroller_stands_in_for_one_no_longer_entitled() {
	run(|| {
		admit_other();
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert_noop!(propose(OTHER, 501), Error::<Test>::NotYours);
		let less = set(&[Role::MemberRegistrar]);
		assert_ok!(Registry::set_entitlement(RawOrigin::Root.into(), OrgId(2), less, set(&[])));
		assert_noop!(propose(ENROLLER, 501), BadOrigin);
		assert_ok!(propose(OTHER, 501));
		assert_ok!(erase(OTHER, ErasureBasis::Order));
	});
}

#[test]
fn erase_person_by_its_own_key_is_always_its_own_request() {
	run(|| {
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert_ok!(erase(CITIZEN, ErasureBasis::Order));
		let (purpose, org, at, by) = (Purpose::Petitions, OrgId(2), Clock::now(), None);
		let basis = ErasureBasis::PersonRequest;
		assert_eq!(crate::Tombstones::<Test>::get(PERSON), Some(Tombstone { purpose, org, at, by, basis }));
		System::assert_last_event(Event::PersonErased { person: PERSON, org, by, basis }.into());
		assert_eq!(Registry::who(CITIZEN), None);
		assert_noop!(erase(ENROLLER, basis), Error::<Test>::NotFound);
		assert_noop!(erase(CITIZEN, basis), BadOrigin);
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert_eq!(Registry::person_of(&CITIZEN), Some(PersonId(2)), "a new enrolment, not the old one");
	});
}

#[test]
fn erase_person_names_what_stops_it() {
	run(|| {
		admit_other();
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert_ok!(enrol(OTHER, 501, 8));
		assert_noop!(erase(OTHER, ErasureBasis::Order), Error::<Test>::NotYours);
		for by in [AGENT, 501, STRANGER] {
			assert_noop!(erase(by, ErasureBasis::Order), BadOrigin);
		}
		assert_noop!(Registry::erase_person(RawOrigin::Root.into(), PERSON, ErasureBasis::Order), BadOrigin);
		assert_ok!(erase(ENROLLER, ErasureBasis::PurposeEnded));
	});
}

/// Every key and value of the state that contains `bytes`.
fn holders_of(bytes: &[u8]) -> Vec<Vec<u8>> {
	let holds = |field: &[u8]| field.windows(bytes.len()).any(|window| window == bytes);
	let mut found = Vec::new();
	let mut key = Vec::new();
	while let Some(next) = sp_io::storage::next_key(&key) {
		let value = sp_io::storage::get(&next).unwrap_or_default();
		if holds(&next) || holds(&value) {
			found.push(next.clone());
		}
		key = next;
	}
	found
}

#[test]
fn after_erasure_no_storage_holds_the_erased_bytes() {
	run(|| {
		// What the pallet holds, apart from the events of this block and from the nonces of accounts.
		let of_pallet = |bytes: &[u8]| {
			let prefix = sp_io::hashing::twox_128(b"Registry");
			holders_of(bytes).into_iter().filter(|key| key.starts_with(&prefix)).count()
		};
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert_ok!(propose(ENROLLER, 0xFEED_FACE_CAFE_BEEF));
		Registry::note_spent(PERSON, 5);
		let (commitment, tag) = (commitment(7).encode(), tag(7).encode());
		let new = 0xFEED_FACE_CAFE_BEEF_u128.encode();
		assert_eq!(of_pallet(&CITIZEN.encode()), 2, "the person and the actor");
		assert_eq!((of_pallet(&commitment), of_pallet(&tag), of_pallet(&new)), (1, 2, 1));

		assert_ok!(erase(ENROLLER, ErasureBasis::PurposeEnded));
		for bytes in [&commitment, &tag, &new, &CITIZEN.encode()] {
			assert_eq!(of_pallet(bytes), 0);
		}
		for bytes in [&commitment, &tag] {
			assert!(holders_of(bytes).is_empty(), "not even in another pallet or an event");
		}
		assert!(crate::SpentToday::<Test>::get(PERSON).is_none());
	});
}
