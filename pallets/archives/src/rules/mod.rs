//! The law: pure functions, without storage or clock. Each names its article.

mod access;
mod appraisal;
mod copies;
mod dates;
mod evidence;
mod forms;
mod holds;
mod parameters;
mod retention;
#[cfg(test)]
pub(crate) mod testing;

pub(crate) use access::{
	closure_fits, effective_access, grounds_fit, is_overdue, review_due, review_fresh, ClosureFault,
};
pub(crate) use appraisal::{tally, Tally};
pub(crate) use copies::enough_copies;
pub(crate) use dates::days_later;
use dates::{first_day_of, last_day_of};
pub(crate) use evidence::{is_weak_evidence, migrated, newest_for, newest_verified};
pub(crate) use forms::{all_differ, format_is_known, reference_fits, tree_holds, year_fits};
pub(crate) use holds::{covers, hold_in_force, scope_fits};
pub(crate) use parameters::parameters_in_range;
pub(crate) use retention::{disposable_from, scheduled, transfer_due};
