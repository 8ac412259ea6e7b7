//! The law: pure functions, without storage or clock. Each names its article.

mod erasing;
mod figures;
mod gs1;
mod lists;
mod logging;
mod recalling;
mod revoking;
mod scoring;
mod suspending;
#[cfg(test)]
pub(crate) mod testing;
mod trading;
mod validity;

pub(crate) use erasing::{log_is_due, trace_is_due};
pub(crate) use figures::{rules_in_force, rules_in_range};
pub(crate) use gs1::{gln_is_valid, gtin_is_valid, is_code, licence_is_valid, lot_code_is_valid};
pub(crate) use lists::{ccps_are_legal, foods_are_legal, inputs_are_legal, same_inputs};
pub(crate) use logging::{covers_day, log_verdict, readings_are_legal};
pub(crate) use recalling::{due_of, rate_bps, relief};
pub(crate) use revoking::may_revoke;
pub(crate) use scoring::{next_inspection, reaches, score_is_legal, verdict, Mark};
pub(crate) use suspending::{is_suspended, suspension, suspension_stands};
pub(crate) use trading::{certificate_needed, may_trade, Trade, TradeFault};
pub(crate) use validity::{
	appeal_until, days_left, extended, may_apply_to_extend, order_until, reminder, status_on, supplement_until,
	valid_on, Reminder,
};
