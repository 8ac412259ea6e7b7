//! The lot: who sits on a panel, in which order bids are presented (guideline 18).
//!
//! The lock precedes the envelopes, the nonces lie sealed until nomination has ended: nobody alone steers the first draw.

use crate::{Bid, Side};
use alloc::vec::Vec;
use codec::Encode;
use minwon_primitives::{digest, tags, BidNo, CaseId, OfficeId};

/// What a seed hashes to.
pub(crate) fn lock(case: CaseId, seed: &[u8; 32]) -> [u8; 32] {
	digest(tags::DEFENSE_DRAW, &(case, seed))
}

/// What a round is drawn by: the seed and the nonces of all bids.
pub(crate) fn entropy(case: CaseId, round: u8, seed: &[u8; 32], bids: &[Bid]) -> [u8; 32] {
	let nonces: Vec<[u8; 32]> = bids.iter().map(|bid| bid.form.nonce).collect();
	digest(tags::DEFENSE_LOT, &(case, round, seed, nonces))
}

/// The ticket of an office or a bid: lower goes first.
pub(super) fn ticket<Key: Encode>(entropy: &[u8; 32], key: Key) -> [u8; 32] {
	digest(tags::DEFENSE_TICKET, &(entropy, key))
}

/// A nominee that can be drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Candidate {
	/// Its office.
	pub(crate) office: OfficeId,
	/// Internal or external.
	pub(crate) side: Side,
}

/// The offices of a panel by seat: of each side those with the lowest tickets, numbered by ascending ticket over both.
/// Nothing when a side is short.
pub(crate) fn seat(entropy: &[u8; 32], candidates: &[Candidate], internal: u8, external: u8) -> Option<Vec<OfficeId>> {
	let drawn = |side: Side, seats: u8| {
		let mut tickets: Vec<_> = candidates
			.iter()
			.filter(|candidate| candidate.side == side)
			.map(|candidate| (ticket(entropy, candidate.office), candidate.office))
			.collect();
		tickets.sort_unstable();
		tickets.get(..usize::from(seats)).map(<[_]>::to_vec)
	};
	let mut panel = drawn(Side::Internal, internal)?;
	panel.extend(drawn(Side::External, external)?);
	panel.sort_unstable();
	Some(panel.into_iter().map(|(_, office)| office).collect())
}

/// Valid bids in the order of presentation.
pub(crate) fn presentation(entropy: &[u8; 32], bids: &[Bid]) -> Vec<BidNo> {
	let mut tickets: Vec<_> = (0u8..)
		.map(BidNo)
		.zip(bids)
		.filter(|(_, bid)| !bid.void)
		.map(|(number, _)| (ticket(entropy, number), number))
		.collect();
	tickets.sort_unstable();
	tickets.into_iter().map(|(_, number)| number).collect()
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::bid;

	fn candidates(internal: u32, external: u32) -> Vec<Candidate> {
		let make = |side, range: core::ops::Range<u32>| range.map(move |n| Candidate { office: OfficeId(n), side });
		make(Side::Internal, 0..internal).chain(make(Side::External, 100..100 + external)).collect()
	}

	#[test]
	fn each_side_has_its_seats() {
		for seed in 0..50u8 {
			let panel = seat(&[seed; 32], &candidates(4, 6), 2, 3).unwrap();
			assert_eq!(panel.len(), 5);
			assert_eq!(panel.iter().filter(|office| office.0 < 100).count(), 2);
			let tickets: Vec<_> = panel.iter().map(|office| ticket(&[seed; 32], *office)).collect();
			assert!(tickets.is_sorted());
			// Nobody of a side was passed over.
			for outsider in candidates(4, 6).iter().filter(|candidate| !panel.contains(&candidate.office)) {
				let of_side = panel.iter().filter(|office| (office.0 < 100) == (outsider.office.0 < 100));
				assert!(of_side
					.map(|office| ticket(&[seed; 32], *office))
					.all(|drawn| drawn < ticket(&[seed; 32], outsider.office)));
			}
		}
	}

	#[test]
	fn a_short_side_gives_no_panel() {
		assert!(seat(&[1; 32], &candidates(2, 3), 2, 3).is_some());
		assert!(seat(&[1; 32], &candidates(1, 9), 2, 3).is_none());
		assert!(seat(&[1; 32], &candidates(9, 2), 2, 3).is_none());
		assert_eq!(seat(&[1; 32], &candidates(0, 5), 0, 5).map(|panel| panel.len()), Some(5));
	}

	#[test]
	fn every_nonce_and_the_round_matter() {
		let mut bids = vec![bid(), bid()];
		let first = entropy(CaseId(1), 1, &[5; 32], &bids);
		assert_ne!(first, entropy(CaseId(1), 2, &[5; 32], &bids));
		assert_ne!(first, entropy(CaseId(2), 1, &[5; 32], &bids));
		assert_ne!(first, entropy(CaseId(1), 1, &[6; 32], &bids));
		bids[1].form.nonce = [9; 32];
		assert_ne!(first, entropy(CaseId(1), 1, &[5; 32], &bids));
	}

	#[test]
	fn valid_bids_are_presented() {
		let mut bids = vec![bid(); 8];
		bids[3].void = true;
		let order = presentation(&[7; 32], &bids);
		assert_eq!(order.len(), 7);
		assert!(!order.contains(&BidNo(3)));
		assert!(order.iter().map(|number| ticket(&[7; 32], *number)).is_sorted());
	}
}
