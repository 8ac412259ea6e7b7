//! Calls, offences, invariants. What needs a session stands in `runtime/tests/runtime/consensus.rs`.

use crate::{mock::*, Changed, Error, Event, Floor, Offenders, Validators as Set};
use frame_support::{assert_noop, assert_ok};
use frame_system::RawOrigin;
use proptest::prelude::*;
use sp_runtime::DispatchError::BadOrigin;

fn approve(who: u64) -> sp_runtime::DispatchResult {
	Validators::approve_validator(RawOrigin::Root.into(), who)
}

fn remove(who: u64) -> sp_runtime::DispatchResult {
	Validators::remove_validator(RawOrigin::Root.into(), who)
}

fn set() -> Vec<u64> {
	Set::<Test>::get().into_inner()
}

#[test]
fn genesis_sorts_the_set() {
	run(|| assert_eq!((set(), Floor::<Test>::get(), Changed::<Test>::get()), (vec![1, 2, 3, 4], 4, false)));
}

#[test]
#[should_panic(expected = "fewer genesis validators than the floor")]
fn genesis_refuses_fewer_than_the_floor() {
	use sp_runtime::BuildStorage;
	let validators = crate::GenesisConfig::<Test> { validators: vec![1], floor: 2 };
	let _ = RuntimeGenesisConfig { validators, ..Default::default() }.build_storage();
}

#[test]
fn approve_and_remove_change_the_set() {
	run(|| {
		assert_ok!(approve(5));
		System::assert_last_event(Event::ValidatorApproved { validator: 5 }.into());
		assert!(Changed::<Test>::get());
		assert_ok!(remove(2));
		System::assert_last_event(Event::ValidatorRemoved { validator: 2 }.into());
		assert_eq!(set(), [1, 3, 4, 5]);
	});
}

#[test]
fn calls_are_the_councils() {
	run(|| {
		for origin in [RawOrigin::Signed(1), RawOrigin::None] {
			assert_noop!(Validators::approve_validator(origin.clone().into(), 5), BadOrigin);
			assert_noop!(Validators::remove_validator(origin.into(), 1), BadOrigin);
		}
	});
}

#[test]
fn each_refusal_names_its_fact() {
	run(|| {
		assert_noop!(approve(1), Error::<Test>::AlreadyExists);
		assert_noop!(approve(10), Error::<Test>::NoKeys);
		assert_noop!(remove(5), Error::<Test>::NotFound);
		assert_noop!(remove(1), Error::<Test>::FloorReached);
		assert_ok!(approve(5));
		assert_ok!(approve(6));
		assert_noop!(approve(7), Error::<Test>::TooMany);
	});
}

#[test]
fn an_offender_leaves_above_the_floor() {
	run(|| {
		assert_ok!(approve(5));
		Validators::note_offender(2);
		System::assert_last_event(Event::OffenderRemoved { validator: 2 }.into());
		assert_eq!(set(), [1, 3, 4, 5]);
	});
}

#[test]
fn an_offender_at_the_floor_stays_until_another_is_approved() {
	run(|| {
		Validators::note_offender(2);
		System::assert_last_event(Event::OffenderKept { validator: 2 }.into());
		Validators::note_offender(2);
		assert_eq!((set(), Offenders::<Test>::get().into_inner()), (vec![1, 2, 3, 4], vec![2]));
		assert_ok!(approve(5));
		System::assert_last_event(Event::OffenderRemoved { validator: 2 }.into());
		assert_eq!((set(), Offenders::<Test>::get().into_inner()), (vec![1, 3, 4, 5], vec![]));
	});
}

#[test]
fn an_offence_of_a_stranger_changes_nothing() {
	run(|| {
		frame_support::assert_storage_noop!(Validators::note_offender(9));
	});
}

#[test]
fn each_invariant_can_fail() {
	let sabotages: [(fn(), &str); 3] = [
		(|| Floor::<Test>::put(5), "I1"),
		(|| Set::<Test>::put(frame_support::BoundedVec::truncate_from(vec![2, 1, 3, 4])), "I2"),
		(|| Offenders::<Test>::put(frame_support::BoundedVec::truncate_from(vec![9])), "I3"),
	];
	for (sabotage, name) in sabotages {
		let failed = std::panic::catch_unwind(|| run(sabotage)).unwrap_err();
		let text = failed.downcast_ref::<String>().unwrap();
		assert!(text.contains(name), "{name}: {text}");
	}
}

/// The model: plain sets, written from the README.
#[derive(Default)]
struct Model {
	validators: std::collections::BTreeSet<u64>,
	offenders: std::collections::BTreeSet<u64>,
}

impl Model {
	fn release(&mut self) {
		while self.validators.len() > 4 {
			let Some(first) = self.offenders.pop_first() else { break };
			self.validators.remove(&first);
		}
	}

	fn apply(&mut self, op: u8, who: u64) -> Result<(), Error<Test>> {
		match op {
			0 if self.validators.contains(&who) => Err(Error::AlreadyExists),
			0 if who > 9 => Err(Error::NoKeys),
			0 if self.validators.len() == 6 => Err(Error::TooMany),
			0 => {
				self.validators.insert(who);
				self.release();
				Ok(())
			}
			1 if !self.validators.contains(&who) => Err(Error::NotFound),
			1 if self.validators.len() == 4 => Err(Error::FloorReached),
			1 => {
				self.validators.remove(&who);
				self.offenders.remove(&who);
				Ok(())
			}
			_ => {
				if self.validators.contains(&who) {
					if self.validators.len() > 4 {
						self.validators.remove(&who);
					} else {
						self.offenders.insert(who);
					}
				}
				Ok(())
			}
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]
	#[test]
	fn sequences_agree_with_the_model(ops in prop::collection::vec((0u8..3, 1u64..11), 60)) {
		run(|| {
			let mut model = Model { validators: (1..=4).collect(), ..Default::default() };
			let mut successes = 0;
			for (op, who) in &ops {
				let expected = model.apply(*op, *who).map_err(Into::into);
				let outcome = match op {
					0 => approve(*who),
					1 => remove(*who),
					_ => { Validators::note_offender(*who); Ok(()) },
				};
				assert_eq!(outcome, expected, "{op} {who}");
				successes += usize::from(outcome.is_ok());
				assert_eq!(set(), model.validators.iter().copied().collect::<Vec<_>>());
				assert_eq!(Offenders::<Test>::get().into_inner(), model.offenders.iter().copied().collect::<Vec<_>>());
				Validators::do_try_state().unwrap();
			}
			assert!(successes * 10 >= ops.len() * 3, "only {successes} of {} succeeded", ops.len());
		});
	}
}
