//! What the committee decides (practice guide to Public Records Act 27, decree 43).

use crate::{Ballot, Parameters, Seat, Verdict, Vote};

/// The votes counted, and what they come to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Tally {
	/// What they come to.
	pub verdict: Verdict,
	/// Votes for.
	pub approve: u8,
	/// Votes against.
	pub reject: u8,
	/// Votes from outside, for or against.
	pub experts: u8,
}

/// Decree 43(5): without the quorum, or without enough outside experts, nothing is decided; then more than half of the votes approve.
pub(crate) fn tally(votes: &[Vote], terms: &Parameters) -> Tally {
	let count =
		|holds: fn(&Vote) -> bool| u8::try_from(votes.iter().filter(|vote| holds(vote)).count()).unwrap_or(u8::MAX);
	let approve = count(|(_, _, ballot)| *ballot == Ballot::Approve);
	let reject = count(|(_, _, ballot)| *ballot == Ballot::Reject);
	let experts = count(|(_, seat, _)| *seat == Seat::Expert);
	let cast = approve.saturating_add(reject);
	let verdict = if cast < terms.quorum || experts < terms.min_experts {
		Verdict::Lapsed
	} else if approve > reject {
		Verdict::Approved
	} else {
		Verdict::Rejected
	};
	Tally { verdict, approve, reject, experts }
}

#[cfg(test)]
mod tests {
	use super::*;
	use minwon_primitives::OfficeId;

	/// Members for, members against, experts for, experts against.
	fn verdict(counts: [usize; 4]) -> Tally {
		let kinds = [
			(Seat::Member, Ballot::Approve),
			(Seat::Member, Ballot::Reject),
			(Seat::Expert, Ballot::Approve),
			(Seat::Expert, Ballot::Reject),
		];
		let votes: Vec<Vote> = kinds
			.iter()
			.zip(counts)
			.flat_map(|((seat, ballot), count)| (0..count).map(|_| (OfficeId(1), *seat, *ballot)))
			.collect();
		tally(&votes, &Parameters::default())
	}

	#[test]
	fn quorum_experts_majority() {
		let table = [
			([1, 0, 1, 1], Verdict::Approved), // 2 x 2 > 3
			([0, 0, 2, 0], Verdict::Lapsed),   // two votes
			([2, 0, 1, 0], Verdict::Lapsed),   // one expert
			([3, 0, 0, 0], Verdict::Lapsed),   // none
			([2, 0, 0, 2], Verdict::Rejected), // 2:2
			([0, 1, 1, 1], Verdict::Rejected), // 1:2
			([0, 0, 3, 0], Verdict::Approved), // experts alone
			([3, 2, 2, 2], Verdict::Approved), // 5:4
			([2, 3, 2, 2], Verdict::Rejected), // 4:5
			([0, 0, 0, 0], Verdict::Lapsed),
		];
		for (counts, expected) in table {
			assert_eq!(verdict(counts).verdict, expected, "{counts:?}");
		}
		let all = verdict([3, 2, 2, 1]);
		assert_eq!((all.approve, all.reject, all.experts), (5, 3, 3));
	}
}
