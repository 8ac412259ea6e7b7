//! What random sequences of the pallets share: dice, a tally of the answers, and that a refusal leaves nothing.
//!
//! A sequence depends on its number alone: one that fails is played again by it.

use sp_runtime::{DispatchError, StateVersion};
use std::collections::{BTreeMap, BTreeSet};

/// How many sequences to play: `SEQUENCES` in the environment, else as many as `usual`.
pub fn how_many(usual: u64) -> u64 {
	std::env::var("SEQUENCES").ok().and_then(|count| count.parse().ok()).unwrap_or(usual)
}

/// A bit mixer (SplitMix64).
pub fn mix(value: u64) -> u64 {
	let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
	let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
	let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
	value ^ (value >> 31)
}

/// Dice that fall the same for the same seed.
pub struct Dice(u64);

impl Dice {
	/// New dice.
	pub fn new(seed: u64) -> Self {
		Self(mix(seed))
	}

	/// Any number.
	pub fn roll(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		mix(self.0)
	}

	/// 0 to `bound` - 1; 0 without one.
	pub fn below(&mut self, bound: u64) -> u64 {
		self.roll().checked_rem(bound).unwrap_or_default()
	}

	/// Whether it happens, of a hundred times so often.
	pub fn percent(&mut self, chance: u64) -> bool {
		self.below(100) < chance
	}

	/// One of them.
	pub fn among<T: Clone>(&mut self, list: &[T]) -> Option<T> {
		let length = u64::try_from(list.len()).ok()?;
		list.get(usize::try_from(self.below(length)).ok()?).cloned()
	}
}

/// Acts; a refusal leaves the storage as it was.
pub fn attempt<T>(act: impl FnOnce() -> Result<T, DispatchError>) -> Result<T, DispatchError> {
	let before = sp_io::storage::root(StateVersion::V1);
	let done = act();
	if let Err(error) = &done {
		assert_eq!(before, sp_io::storage::root(StateVersion::V1), "{error:?} left something");
	}
	done
}

/// What calls were answered, in all sequences.
#[derive(Debug, Default)]
pub struct Tally {
	done: BTreeMap<&'static str, u32>,
	refused: BTreeMap<&'static str, u32>,
	errors: BTreeSet<&'static str>,
}

impl Tally {
	/// Counts an answer.
	pub fn note<T>(&mut self, call: &'static str, answer: &Result<T, DispatchError>) {
		let side = match answer {
			Ok(_) => &mut self.done,
			Err(error) => {
				self.errors.insert((*error).into());
				&mut self.refused
			}
		};
		let times = side.entry(call).or_default();
		*times = times.saturating_add(1);
	}

	/// Of all answers at least 30 in 100 were successes: sequences of refusals prove little.
	#[track_caller]
	pub fn assert_share(&self) {
		let [done, refused] =
			[&self.done, &self.refused].map(|side| side.values().map(|times| u64::from(*times)).sum());
		let all = u64::saturating_add(done, refused);
		assert!(done.saturating_mul(10) >= all.saturating_mul(3), "only {done} of {all} calls succeeded: {self:?}");
	}

	/// Each of these succeeded so often at least.
	#[track_caller]
	pub fn assert_floors(&self, floors: &[(&str, u32)]) {
		for (call, least) in floors {
			let times = self.done.get(call).copied().unwrap_or_default();
			assert!(times >= *least, "{call} succeeded {times} times: {self:?}");
		}
	}

	/// Each of these succeeded and was refused.
	#[track_caller]
	pub fn assert_both_ways(&self, calls: &[&str]) {
		for call in calls {
			let both = self.done.contains_key(call) && self.refused.contains_key(call);
			assert!(both, "{call} was answered in one way only: {self:?}");
		}
	}

	/// Each of these errors was met.
	#[track_caller]
	pub fn assert_met<'a>(&self, errors: impl IntoIterator<Item = &'a str>) {
		for error in errors {
			assert!(self.errors.contains(error), "no sequence met {error}: {self:?}");
		}
	}
}
