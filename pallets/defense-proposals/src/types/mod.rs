//! The records of a case, one per file.

mod acts;
mod answers;
mod bid;
mod bounds;
mod case;
mod contest;
mod nominee;
mod notice;
mod result;
mod sheet;
mod terms;
mod tombstone;

pub use acts::{Change, End, Ruling, Step};
pub use answers::{
	CaseStatus, Certificate, ContestState, ContestStatus, PoolStatus, SheetCheck, SideStatus, Standstill,
};
pub use bid::{Bid, BidForm, Bids, Merits, Seal};
pub use bounds::*;
pub use case::{Case, Outcome, Panel, Phase, Stage};
pub use contest::Contest;
pub use nominee::{Cause, Duty, Nominated, NominatedOffices, Nominee, Place, SeatedOffices, Side, Stance};
pub use notice::{Criteria, Criterion, CriterionKind, Method, Notice, Reference, Track, Urgency};
pub use result::{BidOrder, CaseResult, Line, Verdict};
pub use sheet::{Scores, SeatNumbers, Sheet};
pub use terms::{Terms, TermsEntry};
pub use tombstone::{Basis, Tombstone};
