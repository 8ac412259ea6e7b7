//! The records of the mailbox, one kind per file.

mod acts;
mod answers;
mod bounds;
mod figures;
mod mailbox;
mod month;
mod notice;
mod paper;
mod postage;
mod tombstone;

pub use acts::{ObjectionRuling, Recipient};
pub use answers::{Evidence, EvidenceList, InboxPage, Reach, StatementStatus, Status};
pub use bounds::*;
pub use figures::{Consent, Effect, Regime, Tariff, Terms, REGIMES};
pub use mailbox::{Delegate, Delegates, MailBox, Scope, Settings};
pub use month::Month;
pub use notice::{Content, Ground, Notice, Objected, OwnReference, Proof, Reference, Stage};
pub use paper::{PaperKind, PaperLeg, PaperOutcome, ReceivedBy, RegisteredNumber, ReturnReason};
pub use postage::{Meter, Sender, Statement, Unpaid};
pub use tombstone::{Basis, Tombstone};

#[cfg(test)]
mod tests {
	use super::*;
	use codec::MaxEncodedLen;
	use frame_support::{traits::ConstU32, BoundedVec};

	#[test]
	fn records_stay_small() {
		assert!(Notice::max_encoded_len() <= 280, "{}", Notice::max_encoded_len());
		let tariffs = BoundedVec::<Tariff, ConstU32<MAX_TARIFFS>>::max_encoded_len();
		assert!(tariffs <= 2_700, "{tariffs}");
	}
}
