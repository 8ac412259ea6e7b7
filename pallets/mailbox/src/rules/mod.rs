//! The law: pure functions, without storage or clock. Each names its article.

mod forms;
mod keeping;
mod numbering;
mod paper;
mod postage;
mod reading;
mod rolling;
mod routing;
mod service;
mod stage;
mod status;
mod tables;
mod terms;
#[cfg(test)]
pub(crate) mod testing;

use forms::class_bit;
pub(crate) use forms::{
	classes_fit, content_fits, is_voluntary, paper_days_fit, proof_suffices, term_fits, until_fits, CLASS_ORDER,
};
pub(crate) use keeping::kept_until;
pub(crate) use numbering::{notice_id, statement_id};
pub(crate) use paper::{number_fits, paper_days, paper_from};
pub(crate) use postage::{charge, due_day, late_charge};
pub(crate) use reading::{live_delegates, may_read};
pub(crate) use rolling::{close_month, in_arrears, voluntary_on};
pub(crate) use routing::{route, Manner, RouteFault, Sending, Standing};
pub(crate) use service::{answer_by, is_served, service};
pub(crate) use stage::stage_at;
pub(crate) use status::{evidence, status};
pub(crate) use tables::{comes_later, prices_in, regime_fits, regime_on, terms_in_range, terms_on, Law, RegimeFault};
pub(crate) use terms::{deemed, has_passed};
