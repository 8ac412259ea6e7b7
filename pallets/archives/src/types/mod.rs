//! The records of the archives, one per file.

mod acts;
mod answers;
mod bounds;
mod case;
mod copy;
mod file;
mod hold;
mod layer;
mod loan;
mod parameters;
mod tombstone;

pub use acts::{Check, Late, OfferDecision, Reason};
pub use answers::{
	AccessStatus, CopiesStatus, DisposalStatus, Evidence, LoanStatus, Membership, ScheduleStatus, Strength, Supply,
};
pub use bounds::*;
pub use case::{Ballot, Case, CaseState, Decided, Items, Outcome, Seat, Verdict, Vote, Votes};
pub use copy::{Attestation, CopyStatus, VaultCopy};
pub use file::{Custody, File, FileList, FileState, Level, OwnReference, Reference};
pub use hold::{Entries, HeldOrgs, HeldTasks, Hold, HoldIds};
pub use layer::{Format, Layer, Purpose};
pub use loan::{Condition, Loan, LoanPurpose, Movement};
pub use parameters::Parameters;
pub use tombstone::{Ending, Tombstone};

#[cfg(test)]
mod tests {
	use super::*;
	use codec::MaxEncodedLen;

	#[test]
	fn a_file_is_at_most_1100_bytes() {
		assert!(File::max_encoded_len() <= 1_100, "{}", File::max_encoded_len());
	}
}
