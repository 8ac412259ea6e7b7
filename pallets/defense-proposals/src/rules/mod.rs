//! The law: pure functions, without storage or clock. Each names its article.

mod lot;
mod merits;
mod notice;
mod panel_score;
mod phase;
mod price;
mod rounding;
mod scoring;
mod sheet;
mod standstill;
mod terms;
#[cfg(test)]
pub(crate) mod testing;

pub(crate) use lot::{entropy, lock, presentation, seat, Candidate};
pub(crate) use merits::merits_in_range;
pub(crate) use notice::{days_suffice, deadline_in_range, notice_holds};
pub(crate) use panel_score::panel_score;
pub(crate) use phase::{draw_due, phase, phase_end, quorum, withdrawable};
pub(crate) use price::cost_score;
pub(crate) use rounding::half_up;
pub(crate) use scoring::Scoring;
pub(crate) use sheet::{check_sheet, quantitative_maxima, SheetFault};
pub(crate) use standstill::{contest_is_pending, contest_term, end_of_working_days};
pub(crate) use terms::{terms_in_force, terms_in_range};
