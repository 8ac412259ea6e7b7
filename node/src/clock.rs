//! The clock that gives blocks their time.
//!
//! Everywhere but on a development chain it is the system's. There it can be moved forward, so that terms of weeks are crossed in
//! a moment: one offset serves authoring, verification and every mode of sealing, and is restored from the best block at start.

use minwon_runtime::opaque::{Block, Header};
use sp_blockchain::{Error, HeaderBackend};
use sp_consensus_aura::{
	inherents::InherentDataProvider as SlotProvider, sr25519::AuthoritySignature, Slot, SlotDuration,
};
use sp_core::H256;
use sp_timestamp::{InherentDataProvider as TimeProvider, Timestamp};
use std::sync::{
	atomic::{AtomicU64, Ordering},
	Arc,
};

/// What a block's inherents need: its slot and its time.
pub type TimeInherents = (SlotProvider, TimeProvider);

/// Gives blocks their time.
#[derive(Clone)]
pub struct Clock {
	slot_duration: SlotDuration,
	/// Milliseconds ahead of the system; `None` when the clock cannot be moved.
	ahead: Option<Arc<AtomicU64>>,
}

impl Clock {
	/// The system's clock.
	pub fn system(slot_duration: SlotDuration) -> Self {
		Self { slot_duration, ahead: None }
	}

	/// A clock that can be moved. It starts no earlier than the slot of the best block.
	pub fn movable(slot_duration: SlotDuration, best: &Header) -> Self {
		let ahead = time_of(best, slot_duration).saturating_sub(Timestamp::current().as_millis());
		Self { slot_duration, ahead: Some(Arc::new(AtomicU64::new(ahead))) }
	}

	/// The time now.
	pub fn now(&self) -> Timestamp {
		let ahead = self.ahead.as_ref().map_or(0, |ahead| ahead.load(Ordering::Relaxed));
		Timestamp::new(Timestamp::current().as_millis().saturating_add(ahead))
	}

	/// Moves the clock to `target`; false when it stays: it is past that, or cannot be moved. Of two calls the later target wins.
	pub fn advance(&self, target: Timestamp) -> bool {
		let Some(ahead) = &self.ahead else { return false };
		let Some(wanted) = target.as_millis().checked_sub(Timestamp::current().as_millis()) else { return false };
		ahead.fetch_max(wanted, Ordering::Relaxed) <= wanted
	}

	/// The slot and time of a block on this parent. On a movable clock the slot rises with each block, however fast they come.
	pub fn inherents<C: HeaderBackend<Block>>(&self, client: &C, parent: H256) -> Result<TimeInherents, Error> {
		let time = match self.ahead {
			Some(_) => self.time_on(&client.expect_header(parent)?),
			None => self.now(),
		};
		let slot = SlotProvider::from_timestamp_and_slot_duration(time, self.slot_duration);
		Ok((slot, TimeProvider::new(time)))
	}

	/// The time now, or the slot after that of the parent, whichever is later.
	fn time_on(&self, parent: &Header) -> Timestamp {
		let next = time_of(parent, self.slot_duration).saturating_add(self.slot_duration.as_millis());
		self.now().max(Timestamp::new(next))
	}
}

/// The first millisecond of the block's slot; 0 for the genesis block, which has none.
pub fn time_of(header: &Header, slot_duration: SlotDuration) -> u64 {
	let slot = sc_consensus_aura::find_pre_digest::<Block, AuthoritySignature>(header).unwrap_or_default();
	slot.timestamp(slot_duration).map_or(u64::MAX, |time| time.as_millis())
}

/// The slot of a moment.
pub fn slot_of(time: Timestamp, slot_duration: SlotDuration) -> Slot {
	Slot::from_timestamp(time, slot_duration)
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;
	use sp_runtime::{traits::Header as _, Digest, DigestItem};

	const SLOT: SlotDuration = SlotDuration::from_millis(3_000);

	fn header_at(slot: u64) -> Header {
		let digest = Digest { logs: vec![DigestItem::PreRuntime(*b"aura", Slot::from(slot).encode())] };
		Header::new(1, Default::default(), Default::default(), Default::default(), digest)
	}

	#[test]
	fn the_system_clock_cannot_be_moved() {
		let clock = Clock::system(SLOT);
		assert!(!clock.advance(Timestamp::new(u64::MAX / 2)));
		assert!(clock.now() <= Timestamp::current());
	}

	#[test]
	fn a_movable_clock_moves_forward_only() {
		let clock = Clock::movable(SLOT, &header_at(1));
		let target = Timestamp::new(Timestamp::current().as_millis() + 1_000_000);
		assert!(clock.advance(target));
		assert!(clock.now() >= target);
		assert!(!clock.advance(Timestamp::new(target.as_millis() - 1)));
		assert!(clock.now() >= target);
	}

	#[test]
	fn the_offset_comes_back_from_the_best_block() {
		let slot = Timestamp::current().as_millis() / 3_000 + 1_000_000;
		assert!(Clock::movable(SLOT, &header_at(slot)).now().as_millis() >= slot * 3_000);
	}

	#[test]
	fn an_earlier_target_never_takes_the_clock_back() {
		let clock = Clock::movable(SLOT, &header_at(1));
		let now = Timestamp::current().as_millis();
		let targets: Vec<u64> = (1..=64).map(|step| now + step * 1_000_000).collect();
		std::thread::scope(|scope| {
			for target in &targets {
				scope.spawn(|| clock.advance(Timestamp::new(*target)));
			}
		});
		assert!(clock.now().as_millis() >= now + 64_000_000);
	}

	#[test]
	fn the_slot_rises_with_every_block_however_fast_they_come() {
		let clock = Clock::movable(SLOT, &header_at(1));
		let mut slot = Timestamp::current().as_millis() / 3_000;
		for _ in 0..5 {
			let next = slot_of(clock.time_on(&header_at(slot)), SLOT);
			assert!(next > Slot::from(slot));
			slot = next.into();
		}
	}

	#[test]
	fn genesis_has_no_slot() {
		let genesis = Header::new(0, Default::default(), Default::default(), Default::default(), Digest::default());
		assert_eq!(time_of(&genesis, SLOT), 0);
	}
}
