//! Debrief, objection, and the time in which no negotiation ends (guideline 14).

use crate::{Contest, ContestState, Terms};
use minwon_primitives::{end_of, working_days_after, Calendar, CivilDate, Seconds};

/// 24:00 in Korea of the `days`-th working day after the date of `moment`. In a run of holidays longer than the calendar allows the term
/// stays open.
pub(crate) fn end_of_working_days<C: Calendar>(moment: Seconds, days: u8) -> Seconds {
	working_days_after::<C>(CivilDate::of(moment), days).map(end_of).unwrap_or(Seconds(u64::MAX))
}

/// How far a bidder's contest has come at `now`, and when the running term ends.
pub(crate) fn contest_term<C: Calendar>(
	contest: Option<&Contest>,
	published_at: Seconds,
	terms: &Terms,
	now: Seconds,
) -> (ContestState, Option<Seconds>) {
	let term = |state, from, days| {
		let due = end_of_working_days::<C>(from, days);
		match now < due {
			true => (state, Some(due)),
			false => (ContestState::Lapsed, None),
		}
	};
	let duty = |state, from, days| (state, Some(end_of_working_days::<C>(from, days)));
	match contest {
		None => term(ContestState::MayAsk, published_at, terms.debrief_ask),
		Some(Contest { ruled_at: Some(_), .. }) => (ContestState::Ruled, None),
		Some(Contest { objected_at: Some(objected_at), .. }) => {
			duty(ContestState::Objected, *objected_at, terms.ruling)
		}
		Some(Contest { held_at: Some(held_at), .. }) => term(ContestState::MayObject, *held_at, terms.objection),
		Some(Contest { asked_at, .. }) => duty(ContestState::Asked, *asked_at, terms.debrief_hold),
	}
}

/// Whether a contest stands in the way of a contract: asked and not held, held with its term to object running and unused, or objected
/// and not ruled upon.
pub(crate) fn contest_is_pending<C: Calendar>(contest: &Contest, terms: &Terms, now: Seconds) -> bool {
	let (state, _) = contest_term::<C>(Some(contest), contest.asked_at, terms, now);
	matches!(state, ContestState::Asked | ContestState::MayObject | ContestState::Objected)
}

#[cfg(test)]
mod tests {
	use super::*;

	struct Winter;
	impl Calendar for Winter {
		fn is_public_holiday(date: CivilDate) -> bool {
			[(2026, 12, 25), (2027, 1, 1), (2027, 2, 8), (2027, 2, 9), (2027, 3, 1)].contains(&date.ymd())
		}
	}

	fn at(month: u8, day: u8, hour: u64) -> Seconds {
		CivilDate::from_ymd(2027, month, day).unwrap().start().saturating_add(hour * 3_600)
	}

	#[test]
	fn working_days_end_at_midnight() {
		assert_eq!(end_of_working_days::<Winter>(at(2, 4, 15), 3), Seconds(1_802_358_000));
		assert_eq!(end_of_working_days::<Winter>(at(2, 4, 0), 3), at(2, 12, 0));
		assert_eq!(end_of_working_days::<Winter>(at(2, 12, 10), 3), at(2, 18, 0));
		assert_eq!(end_of_working_days::<Winter>(at(2, 17, 23), 7), at(2, 27, 0));
		assert_eq!(end_of_working_days::<Winter>(at(2, 5, 9), 5), at(2, 17, 0));
		struct Never;
		impl Calendar for Never {
			fn is_public_holiday(_: CivilDate) -> bool {
				true
			}
		}
		assert_eq!(end_of_working_days::<Never>(at(2, 4, 15), 3), Seconds(u64::MAX));
	}

	#[test]
	fn a_contest_goes_through_its_states() {
		let published = at(2, 4, 15);
		let asked = Contest::asked(at(2, 5, 9));
		let held = Contest { held_at: Some(at(2, 12, 10)), ..asked };
		let objected = Contest { objected_at: Some(at(2, 17, 23)), ..held };
		let ruled = Contest { ruled_at: Some(at(2, 20, 9)), ..objected };
		let before = |moment: Seconds| Seconds(moment.0 - 1);
		let table = [
			(None, before(at(2, 12, 0)), ContestState::MayAsk, Some(at(2, 12, 0)), false),
			(None, at(2, 12, 0), ContestState::Lapsed, None, false),
			(Some(asked), at(2, 5, 9), ContestState::Asked, Some(at(2, 17, 0)), true),
			(Some(asked), at(6, 1, 0), ContestState::Asked, Some(at(2, 17, 0)), true),
			(Some(held), before(at(2, 18, 0)), ContestState::MayObject, Some(at(2, 18, 0)), true),
			(Some(held), at(2, 18, 0), ContestState::Lapsed, None, false),
			(Some(objected), at(6, 1, 0), ContestState::Objected, Some(at(2, 27, 0)), true),
			(Some(ruled), at(2, 20, 9), ContestState::Ruled, None, false),
		];
		for (contest, now, state, due, pending) in table {
			let found = contest_term::<Winter>(contest.as_ref(), published, &Terms::default(), now);
			assert_eq!(found, (state, due), "{contest:?} {now:?}");
			let waits = contest.is_some_and(|contest| contest_is_pending::<Winter>(&contest, &Terms::default(), now));
			assert_eq!(waits, pending, "{contest:?} {now:?}");
		}
	}
}
