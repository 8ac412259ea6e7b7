//! A step of a sequence: a call that somebody signs, or what a pilot asks of the postmaster. Predicted by the model, taken on the chain.

use super::{
	model::{Answer, Model, COUNCIL},
	sending::Face,
};
use crate::{mock::*, *};
use frame_support::traits::{GetCallName, UnfilteredDispatchable};
use frame_system::RawOrigin;
use minwon_primitives::{NoticeDraft, NoticeId, OrgId, Posted, RecallReason};
use minwon_support::Postmaster;
use sp_runtime::DispatchError;

/// What a step answers: for a posting also number and channel.
type Outcome = Result<Option<Posted>, DispatchError>;

#[derive(Clone, Debug)]
pub enum Step {
	Call(u64, Call<Test>),
	Post(OrgId, u64, NoticeDraft),
	Withdraw(OrgId, NoticeId),
}

impl Step {
	pub fn name(&self) -> &'static str {
		match self {
			Step::Call(_, call) => call.get_call_name(),
			Step::Post(..) => "Postmaster::post",
			Step::Withdraw(..) => "Postmaster::recall",
		}
	}

	/// Whether a pilot asks: nothing rolls back what a trait has written.
	pub fn is_asked(&self) -> bool {
		matches!(self, Step::Post(..) | Step::Withdraw(..))
	}

	pub fn take(&self) -> Outcome {
		match self.clone() {
			Step::Call(who, call) => {
				let origin: RuntimeOrigin = if who == COUNCIL { RawOrigin::Root.into() } else { signed(who) };
				call.dispatch_bypass_filter(origin).map(|_| None).map_err(|refusal| refusal.error)
			}
			Step::Post(org, clerk, draft) => Mailbox::post(org, &clerk, draft),
			Step::Withdraw(org, id) => {
				<Mailbox as Postmaster<u64>>::recall(org, id, RecallReason::Withdrawn).map(|()| None)
			}
		}
	}

	pub fn predict(&self, model: &mut Model) -> Outcome {
		match self.clone() {
			Step::Call(who, call) => predict(model, who, call).map(|()| None),
			Step::Post(org, clerk, draft) => model.post(org.0, clerk, draft).map(Some),
			Step::Withdraw(org, id) => model.withdraw(org.0, id).map(|()| None),
		}
	}
}

fn predict(model: &mut Model, who: u64, call: Call<Test>) -> Answer {
	match call {
		Call::open_box { scope, classes, sealing_key, carrier, paper_days } => {
			model.open_box(who, scope, &Settings { classes, sealing_key, carrier, paper_days })
		}
		Call::set_box { mailbox, classes, sealing_key, carrier, paper_days } => {
			model.set_box(who, mailbox, &Settings { classes, sealing_key, carrier, paper_days })
		}
		Call::set_delegate { mailbox, who: other, until } => model.set_delegate(who, mailbox, other, until),
		Call::close_box { mailbox } => model.close_box(who, mailbox),
		Call::dispatch { reference, to, class, proof, content, term_days, follows } => {
			let reference = Reference::Desk(reference);
			model.dispatch(who, Face { reference, to, class, proof, content, term_days, follows })
		}
		Call::confirm_arrivals { ids } => model.confirm(who, &ids),
		Call::acknowledge { id } => model.acknowledge(who, id),
		Call::object { id, ground } => model.object(who, id, ground),
		Call::decide_objection { id, ruling } => model.decide(who, id, ruling == ObjectionRuling::Uphold),
		Call::recall { id, .. } => model.recall(who, id),
		Call::start_paper { id, kind, number } => model.start_paper(who, id, kind, number),
		Call::record_paper { id, outcome } => model.record_paper(who, id, outcome),
		Call::publish_notice { id, gazette } => model.publish(who, id, gazette),
		Call::settle_postage { month } => model.settle(who, month),
		Call::archive_month { sender, month, tree } => model.archive(who, sender, month, tree),
		Call::erase { id, basis } => model.erase(who, id, basis),
		Call::set_tariff { tariff } => model.set_tariff(who, tariff),
		Call::set_regime { class, regime } => model.set_regime(who, class, regime),
		Call::set_terms { terms } => model.set_terms(who, terms),
		other => panic!("no sequence makes {other:?}"),
	}
}
