//! Whether and when a notice took effect (E-Documents Act 6, Procedures Act 14 and 15, National Taxes Act 12, Civil e-litigation Act 11(4)).

use super::{deemed, stage_at, Law};
use crate::{Effect, Notice, PaperKind, PaperLeg, PaperOutcome, Stage};
use minwon_primitives::{term_end, Calendar, CivilDate, Seconds, ServedBy, Service};

/// The service of a notice at `now`: of what can serve it the earliest that is not later than now, of equals the first in the order of
/// [`ServedBy`]. A guide has no effect, a recalled notice none any more.
pub(crate) fn service<C: Calendar>(notice: &Notice, law: &Law, now: Seconds) -> Service {
	if law.regime.effect == Effect::None || notice.stage == Stage::Recalled {
		return Service::None;
	}
	let stage = stage_at::<C>(notice, law, now);
	let candidates = || candidates::<C>(notice, stage, law).into_iter().flatten();
	if let Some((at, by)) = candidates().filter(|(at, _)| *at <= now).min_by_key(|(at, _)| *at) {
		return Service::Served { at, by };
	}
	match stage == Stage::Void && !is_registered(notice) {
		true => Service::None,
		false => Service::Pending { deemed_at: candidates().map(|(at, _)| at).min() },
	}
}

/// Whether a notice is served at `now`.
pub(crate) fn is_served<C: Calendar>(notice: &Notice, law: &Law, now: Seconds) -> bool {
	matches!(service::<C>(notice, law, now), Service::Served { .. })
}

/// The last day to answer: a term of `term_days` from service (Procedures Act; the day of effect at midnight counts).
pub(crate) fn answer_by<C: Calendar>(service: Service, term_days: u16) -> Option<CivilDate> {
	match service {
		Service::Served { at, .. } if term_days > 0 => term_end::<C>(at, term_days),
		_ => None,
	}
}

/// What serves a notice, past or ahead. An objection strikes the electronic copy alone: while disputed or void, arrival, reading and term are
/// empty; once dismissed they count again.
fn candidates<C: Calendar>(notice: &Notice, stage: Stage, law: &Law) -> [Option<(Seconds, ServedBy)>; 5] {
	let struck = matches!(stage, Stage::Disputed { .. } | Stage::Void);
	let (arrival, reading, term) = match law.regime.effect {
		_ if struck => (None, None, None),
		Effect::None => (None, None, None),
		Effect::OnArrival => (notice.arrived_at, None, None),
		Effect::OnReadingOrTerm(days) => {
			(None, notice.read_at, notice.arrived_at.and_then(|arrived| deemed::<C>(arrived, days)))
		}
	};
	let paper = match notice.paper {
		Some(PaperLeg { outcome: PaperOutcome::Delivered { at, .. }, .. }) => Some(at),
		_ => None,
	};
	let publication = notice.published.and_then(|(at, _)| deemed::<C>(at, law.terms.publication_days));
	[
		arrival.map(|at| (at, ServedBy::Arrival)),
		reading.map(|at| (at, ServedBy::Reading)),
		term.map(|at| (at, ServedBy::Term)),
		paper.map(|at| (at, ServedBy::Paper)),
		publication.map(|at| (at, ServedBy::Publication)),
	]
}

/// Whether a registered letter is on its way or came back: it may still serve what is void.
fn is_registered(notice: &Notice) -> bool {
	notice.paper.as_ref().is_some_and(|leg| leg.kind == PaperKind::Registered)
}

#[cfg(test)]
mod tests;
