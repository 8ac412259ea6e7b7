//! How a notice stands in one word, and what proves it (names of ETSI EN 319 522).

use super::{paper_from, service, stage_at, Law};
use crate::{Evidence, Notice, PaperOutcome, Stage, Status};
use alloc::vec::Vec;
use minwon_primitives::{Calendar, Seconds, ServedBy, Service};

/// The first word that fits a notice that is not erased.
pub(crate) fn status<C: Calendar>(notice: &Notice, law: &Law, now: Seconds) -> Status {
	let stage = stage_at::<C>(notice, law, now);
	match stage {
		Stage::Read => return Status::Read,
		Stage::Refused { .. } => return Status::Refused,
		Stage::Recalled => return Status::Recalled,
		Stage::Disputed { .. } => return Status::Disputed,
		Stage::Void => return Status::Void,
		Stage::Sent | Stage::Arrived => (),
	}
	if notice.published.is_some() {
		return Status::Published;
	}
	if let Some(leg) = &notice.paper {
		return match leg.outcome {
			PaperOutcome::Open => Status::InPost,
			PaperOutcome::Delivered { .. } => Status::Delivered,
			PaperOutcome::Returned { .. } => Status::Returned,
		};
	}
	let due = paper_from::<C>(notice, &law.terms).is_some_and(|from| now >= from);
	match (stage, notice.to) {
		(Stage::Arrived, _) if due => Status::PaperDue,
		(Stage::Arrived, _) => Status::Unread,
		(_, None) => Status::PaperDue,
		(_, Some(_)) if due => Status::ArrivalOverdue,
		(_, Some(_)) => Status::AwaitingArrival,
	}
}

/// What proves the way of a notice, in the order of time.
pub(crate) fn evidence<C: Calendar>(notice: &Notice, law: &Law, now: Seconds) -> Vec<(Evidence, Seconds)> {
	let refused = match notice.stage {
		Stage::Refused { at } => Some(at),
		_ => None,
	};
	let expired = match service::<C>(notice, law, now) {
		Service::Served { at, by: ServedBy::Term } => Some(at),
		_ => None,
	};
	let outcome = match notice.paper.as_ref().map(|leg| leg.outcome) {
		Some(PaperOutcome::Delivered { at, .. } | PaperOutcome::Returned { at, .. }) => Some(at),
		Some(PaperOutcome::Open) | None => None,
	};
	let all = [
		(Evidence::SubmissionAcceptance, Some(notice.sent_at)),
		(Evidence::ConsignmentNotification, notice.arrived_at),
		(Evidence::ContentConsignment, notice.arrived_at),
		(Evidence::ContentHandover, notice.read_at),
		(Evidence::ConsignmentRejection, refused),
		(Evidence::AcceptanceRejectionExpiry, expired),
		(Evidence::RelayToNonErds, notice.paper.as_ref().map(|leg| leg.started)),
		(Evidence::ReceivedFromNonErds, outcome),
	];
	let mut found: Vec<_> = all.into_iter().filter_map(|(name, at)| at.map(|at| (name, at))).collect();
	found.sort_by_key(|(_, at)| *at);
	found
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{
		rules::testing::{at, law, leg, notice, Winter},
		Effect, Ground, ReceivedBy, ReturnReason,
	};
	use minwon_primitives::DocumentDigest;

	#[test]
	fn the_first_word_that_fits() {
		let (noon, limit) = (at(2026, 11, 2, 12, 0), at(2026, 11, 3, 9, 30));
		let early = Seconds(limit.0 - 1);
		let sent = notice();
		let paper_only = Notice { to: None, ..notice() };
		let arrived = Notice { arrived_at: Some(at(2026, 11, 2, 10, 0)), stage: Stage::Arrived, ..notice() };
		let delivered = PaperOutcome::Delivered { at: noon, to: ReceivedBy::Left };
		let returned = PaperOutcome::Returned { at: noon, reason: ReturnReason::Absent };
		let published = Some((noon, DocumentDigest([6; 32])));
		let disputed = Stage::Disputed { since: noon, ground: Ground::Incomplete };
		let on_paper = |outcome| Notice { paper: Some(leg(outcome)), ..arrived.clone() };
		let table = [
			(sent.clone(), early, Status::AwaitingArrival),
			(sent, limit, Status::ArrivalOverdue),
			(paper_only, noon, Status::PaperDue),
			(arrived.clone(), Seconds(1_794_236_399), Status::Unread),
			(arrived.clone(), Seconds(1_794_236_400), Status::PaperDue),
			(Notice { paper_days: 0, ..arrived.clone() }, Seconds(1_794_236_400), Status::Unread),
			(on_paper(PaperOutcome::Open), noon, Status::InPost),
			(on_paper(delivered), noon, Status::Delivered),
			(on_paper(returned), noon, Status::Returned),
			(Notice { published, ..on_paper(returned) }, noon, Status::Published),
			(Notice { stage: Stage::Read, published, ..on_paper(returned) }, noon, Status::Read),
			(Notice { stage: Stage::Refused { at: noon }, ..arrived.clone() }, noon, Status::Refused),
			(Notice { stage: Stage::Recalled, ..arrived.clone() }, noon, Status::Recalled),
			(Notice { stage: disputed, ..on_paper(delivered) }, noon, Status::Disputed),
			(Notice { stage: disputed, ..arrived.clone() }, at(2026, 11, 10, 0, 0), Status::Void),
			(Notice { stage: Stage::Void, ..arrived }, noon, Status::Void),
		];
		for (record, now, expected) in table {
			assert_eq!(status::<Winter>(&record, &law(Effect::OnArrival), now), expected, "{record:?} {now:?}");
		}
	}

	#[test]
	fn evidence_comes_in_the_order_of_time() {
		let started = leg(PaperOutcome::Open).started;
		let record = Notice {
			arrived_at: Some(at(2026, 11, 2, 10, 0)),
			read_at: Some(at(2026, 11, 20, 8, 0)),
			stage: Stage::Read,
			paper: Some(leg(PaperOutcome::Delivered { at: at(2026, 11, 12, 9, 0), to: ReceivedBy::Addressee })),
			..notice()
		};
		let expected = [
			(Evidence::SubmissionAcceptance, at(2026, 11, 2, 9, 30)),
			(Evidence::ConsignmentNotification, at(2026, 11, 2, 10, 0)),
			(Evidence::ContentConsignment, at(2026, 11, 2, 10, 0)),
			(Evidence::AcceptanceRejectionExpiry, Seconds(1_794_236_400)),
			(Evidence::RelayToNonErds, started),
			(Evidence::ReceivedFromNonErds, at(2026, 11, 12, 9, 0)),
			(Evidence::ContentHandover, at(2026, 11, 20, 8, 0)),
		];
		let found = evidence::<Winter>(&record, &law(Effect::OnReadingOrTerm(7)), at(2026, 12, 1, 0, 0));
		assert_eq!(found, expected);
		let refused = Notice { stage: Stage::Refused { at: at(2026, 11, 3, 8, 0) }, ..notice() };
		let found = evidence::<Winter>(&refused, &law(Effect::None), at(2026, 12, 1, 0, 0));
		let rejection = (Evidence::ConsignmentRejection, at(2026, 11, 3, 8, 0));
		assert_eq!(found, [(Evidence::SubmissionAcceptance, at(2026, 11, 2, 9, 30)), rejection]);
	}
}
