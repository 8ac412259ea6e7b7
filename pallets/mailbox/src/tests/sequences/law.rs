//! Law in the model's own words: days are counted one by one, and the table of service is read from left to right.

use crate::*;
use minwon_primitives::{CivilDate, NoticeClass, Seconds, ServedBy, Service};

/// Seconds of a day.
const DAY: u64 = 86_400;
/// Korea is nine hours ahead.
const AHEAD: u64 = 32_400;

/// The day of a moment.
pub fn day(moment: u64) -> u32 {
	((moment + AHEAD) / DAY) as u32
}

/// Its first second.
pub fn midnight(day: u32) -> u64 {
	u64::from(day) * DAY - AHEAD
}

fn date(year: u16, month: u8, day: u8) -> u32 {
	CivilDate::from_ymd(year, month, day).unwrap().0
}

fn is_holiday(day: u32) -> bool {
	// 1970-01-01 was a Thursday; Monday is 0.
	(day + 3) % 7 > 4 || day == date(2026, 12, 25) || day == date(2027, 1, 1)
}

fn working(mut day: u32) -> u32 {
	while is_holiday(day) {
		day += 1;
	}
	day
}

/// The last day of a term: the first day counts only from midnight.
pub fn term_end(start: u64, days: u32) -> u32 {
	let first = if midnight(day(start)) == start { day(start) } else { day(start) + 1 };
	working(first + days - 1)
}

/// When a term is over.
pub fn over(start: u64, days: u8) -> u64 {
	midnight(term_end(start, days.into()) + 1)
}

/// Months since January 2000.
pub fn month(day: u32) -> u16 {
	let (year, month, _) = CivilDate(day).ymd();
	(year - 2_000) * 12 + u16::from(month) - 1
}

fn in_month(month: u16, day: u8) -> u32 {
	date(2_000 + month / 12, (month % 12 + 1) as u8, day)
}

/// The last day on which a month is paid in time.
pub fn due(of: u16) -> u32 {
	working(in_month(of + 1, 20))
}

/// What paying late costs.
pub fn late(amount: u128, due: u32, paid: u32) -> u128 {
	if paid <= due {
		return 0;
	}
	let mut months = 0;
	if amount >= 1_000_000 {
		let of_month = CivilDate(due).ymd().2;
		while months < 60 && working(in_month(month(due) + months + 1, of_month)) <= paid {
			months += 1;
		}
	}
	(amount * 3 / 100 + amount * 12 * u128::from(months) / 1_000) / 10 * 10
}

/// What a month costs.
pub fn charge(count: &Meter, price: &Meter) -> u128 {
	[
		(count.dispatched, price.dispatched),
		(count.arrived, price.arrived),
		(count.read, price.read),
		(count.plain, price.plain),
		(count.registered, price.registered),
	]
	.into_iter()
	.map(|(count, price)| u128::from(count) * u128::from(price))
	.sum()
}

/// From when anybody may erase.
pub fn kept_until(sent: u64, years: u8) -> u64 {
	midnight(date(CivilDate(day(sent)).ymd().0 + u16::from(years) + 1, 1, 1))
}

/// A dispute that nobody decided in time is void.
pub fn stage(notice: &Notice, terms: &Terms, now: u64) -> Stage {
	match notice.stage {
		Stage::Disputed { since, .. } if now >= over(since.0, terms.decision_days) => Stage::Void,
		stage => stage,
	}
}

/// The table, a column after the other.
fn columns(notice: &Notice, regime: &Regime, terms: &Terms, now: u64) -> Vec<(u64, ServedBy)> {
	let mut columns = vec![];
	let struck = matches!(stage(notice, terms, now), Stage::Disputed { .. } | Stage::Void);
	match regime.effect {
		Effect::OnArrival if !struck => {
			columns.extend(notice.arrived_at.map(|at| (at.0, ServedBy::Arrival)));
		}
		Effect::OnReadingOrTerm(days) if !struck => {
			columns.extend(notice.read_at.map(|at| (at.0, ServedBy::Reading)));
			columns.extend(notice.arrived_at.map(|at| (over(at.0, days), ServedBy::Term)));
		}
		_ => (),
	}
	if let Some(PaperLeg { outcome: PaperOutcome::Delivered { at, .. }, .. }) = notice.paper {
		columns.push((at.0, ServedBy::Paper));
	}
	if let Some((at, _)) = notice.published {
		columns.push((over(at.0, terms.publication_days), ServedBy::Publication));
	}
	columns
}

pub fn service(notice: &Notice, regime: &Regime, terms: &Terms, now: u64) -> Service {
	if notice.class == NoticeClass::Guide || notice.stage == Stage::Recalled {
		return Service::None;
	}
	let mut served: Option<(u64, ServedBy)> = None;
	let mut ahead: Option<u64> = None;
	for (at, by) in columns(notice, regime, terms, now) {
		if at > now {
			ahead = Some(ahead.map_or(at, |earliest| earliest.min(at)));
		} else if served.is_none_or(|(earliest, _)| at < earliest) {
			served = Some((at, by));
		}
	}
	let registered = notice.paper.is_some_and(|leg| leg.kind == PaperKind::Registered);
	match served {
		Some((at, by)) => Service::Served { at: Seconds(at), by },
		None if stage(notice, terms, now) == Stage::Void && !registered => Service::None,
		None => Service::Pending { deemed_at: ahead.map(Seconds) },
	}
}

pub fn answer_by(service: Service, days: u16) -> Option<CivilDate> {
	match service {
		Service::Served { at, .. } if days > 0 => Some(CivilDate(term_end(at.0, days.into()))),
		_ => None,
	}
}

/// From when a notice may go on paper, in its stage.
pub fn paper_from(notice: &Notice, terms: &Terms) -> Option<u64> {
	match (notice.stage, notice.to) {
		(Stage::Sent, None) => Some(0),
		(Stage::Sent, Some(_)) => Some(notice.sent_at.0 + u64::from(terms.arrival_limit)),
		(Stage::Arrived, _) if notice.paper_days > 0 => Some(over(notice.arrived_at.unwrap().0, notice.paper_days)),
		_ => None,
	}
}

pub fn status(notice: &Notice, terms: &Terms, now: u64) -> Status {
	let due = paper_from(notice, terms).is_some_and(|from| now >= from);
	match (stage(notice, terms, now), notice.published, notice.paper.map(|leg| leg.outcome)) {
		(Stage::Read, ..) => Status::Read,
		(Stage::Refused { .. }, ..) => Status::Refused,
		(Stage::Recalled, ..) => Status::Recalled,
		(Stage::Disputed { .. }, ..) => Status::Disputed,
		(Stage::Void, ..) => Status::Void,
		(_, Some(_), _) => Status::Published,
		(_, _, Some(PaperOutcome::Open)) => Status::InPost,
		(_, _, Some(PaperOutcome::Delivered { .. })) => Status::Delivered,
		(_, _, Some(PaperOutcome::Returned { .. })) => Status::Returned,
		(Stage::Arrived, ..) => [Status::Unread, Status::PaperDue][usize::from(due)],
		(Stage::Sent, ..) if notice.to.is_none() => Status::PaperDue,
		(Stage::Sent, ..) => [Status::AwaitingArrival, Status::ArrivalOverdue][usize::from(due)],
	}
}
