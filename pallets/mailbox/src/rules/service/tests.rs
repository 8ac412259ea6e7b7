use super::*;
use crate::{
	rules::testing::{at, day, law, leg, notice, Winter},
	Ground, ReceivedBy, ReturnReason,
};
use minwon_primitives::DocumentDigest;

fn arrived() -> Notice {
	Notice { arrived_at: Some(at(2026, 11, 2, 10, 0)), stage: Stage::Arrived, ..notice() }
}

fn of(notice: &Notice, effect: Effect, now: Seconds) -> Service {
	service::<Winter>(notice, &law(effect), now)
}

fn pending(deemed_at: Option<u64>) -> Service {
	Service::Pending { deemed_at: deemed_at.map(Seconds) }
}

fn served(at: u64, by: ServedBy) -> Service {
	Service::Served { at: Seconds(at), by }
}

#[test]
fn arrival_serves_at_once() {
	let effect = Effect::OnArrival;
	assert_eq!(of(&arrived(), effect, Seconds(1_793_581_200)), served(1_793_581_200, ServedBy::Arrival));
	assert_eq!(of(&notice(), effect, at(2026, 11, 2, 10, 0)), pending(None));
	let read = Notice { read_at: Some(at(2026, 11, 5, 9, 30)), stage: Stage::Read, ..arrived() };
	assert_eq!(of(&read, effect, at(2026, 12, 1, 0, 0)), served(1_793_581_200, ServedBy::Arrival));
}

#[test]
fn reading_or_the_term_serves() {
	let effect = Effect::OnReadingOrTerm(7);
	assert_eq!(of(&arrived(), effect, Seconds(1_794_236_399)), pending(Some(1_794_236_400)));
	assert_eq!(of(&arrived(), effect, Seconds(1_794_236_400)), served(1_794_236_400, ServedBy::Term));
	let late = Notice { read_at: Some(at(2026, 11, 10, 8, 0)), stage: Stage::Read, ..arrived() };
	assert_eq!(of(&late, effect, at(2026, 11, 10, 8, 0)), served(1_794_236_400, ServedBy::Term));
	let read = Notice { read_at: Some(at(2026, 11, 5, 9, 30)), stage: Stage::Read, ..arrived() };
	assert_eq!(of(&read, effect, at(2026, 11, 10, 8, 0)), served(1_793_838_600, ServedBy::Reading));
	// Both at midnight: reading stands further left.
	let same = Notice { read_at: Some(Seconds(1_794_236_400)), stage: Stage::Read, ..arrived() };
	assert_eq!(of(&same, effect, Seconds(1_794_236_400)), served(1_794_236_400, ServedBy::Reading));
	let fortnight = Effect::OnReadingOrTerm(14);
	assert_eq!(of(&arrived(), fortnight, Seconds(1_794_236_400)), pending(Some(at(2026, 11, 17, 0, 0).0)));
	let christmas = Notice { arrived_at: Some(Seconds(1_797_573_600)), ..arrived() };
	assert_eq!(of(&christmas, effect, Seconds(1_798_470_000)), served(1_798_470_000, ServedBy::Term));
}

#[test]
fn paper_and_publication_serve() {
	let delivered = PaperOutcome::Delivered { at: Seconds(1_794_795_600), to: ReceivedBy::Cohabitant };
	let paper = Notice { paper: Some(leg(delivered)), ..notice() };
	let returned = PaperOutcome::Returned { at: at(2026, 11, 17, 9, 0), reason: ReturnReason::Moved };
	let back = Notice { paper: Some(leg(returned)), ..notice() };
	let published = Notice { published: Some((at(2026, 11, 18, 9, 0), DocumentDigest([6; 32]))), ..back.clone() };
	for effect in [Effect::OnArrival, Effect::OnReadingOrTerm(7)] {
		assert_eq!(of(&paper, effect, at(2026, 11, 20, 0, 0)), served(1_794_795_600, ServedBy::Paper));
		assert_eq!(of(&back, effect, at(2027, 11, 20, 0, 0)), pending(None));
		assert_eq!(of(&published, effect, Seconds(1_796_223_599)), pending(Some(1_796_223_600)));
		assert_eq!(of(&published, effect, Seconds(1_796_223_600)), served(1_796_223_600, ServedBy::Publication));
	}
	// The letter came before the term ended.
	let both = Notice { paper: Some(leg(delivered)), ..arrived() };
	let effect = Effect::OnReadingOrTerm(14);
	assert_eq!(of(&both, effect, at(2026, 12, 1, 0, 0)), served(1_794_795_600, ServedBy::Paper));
	assert_eq!(of(&both, Effect::OnArrival, at(2026, 12, 1, 0, 0)), served(1_793_581_200, ServedBy::Arrival));
}

#[test]
fn an_objection_strikes_the_electronic_copy() {
	let stage = Stage::Disputed { since: at(2026, 11, 6, 12, 0), ground: Ground::Unreadable };
	let disputed = Notice { stage, ..arrived() };
	for effect in [Effect::OnArrival, Effect::OnReadingOrTerm(7)] {
		assert_eq!(of(&disputed, effect, Seconds(1_794_581_999)), pending(None));
		assert_eq!(of(&disputed, effect, Seconds(1_794_582_000)), Service::None);
		assert_eq!(of(&Notice { stage: Stage::Void, ..arrived() }, effect, at(2026, 11, 6, 12, 0)), Service::None);
	}
	let dismissed = Notice { objected: crate::Objected::Once, ..arrived() };
	let now = at(2026, 11, 13, 23, 59);
	assert_eq!(of(&dismissed, Effect::OnArrival, now), served(1_793_581_200, ServedBy::Arrival));
	// A registered letter may still serve what is void.
	let open = Notice { paper: Some(leg(PaperOutcome::Open)), ..disputed.clone() };
	assert_eq!(of(&open, Effect::OnArrival, Seconds(1_794_582_000)), pending(None));
	let delivered = PaperOutcome::Delivered { at: Seconds(1_794_441_600), to: ReceivedBy::Addressee };
	let paper = Notice { paper: Some(leg(delivered)), ..disputed.clone() };
	assert_eq!(of(&paper, Effect::OnArrival, Seconds(1_794_582_000)), served(1_794_441_600, ServedBy::Paper));
	let plain = PaperLeg { kind: PaperKind::Plain, number: None, ..leg(PaperOutcome::Open) };
	let unregistered = Notice { paper: Some(plain), ..disputed };
	assert_eq!(of(&unregistered, Effect::OnArrival, Seconds(1_794_582_000)), Service::None);
}

#[test]
fn guides_and_recalled_notices_have_no_effect() {
	assert_eq!(of(&arrived(), Effect::None, at(2026, 12, 1, 0, 0)), Service::None);
	let recalled = Notice { stage: Stage::Recalled, ..arrived() };
	assert_eq!(of(&recalled, Effect::OnReadingOrTerm(7), at(2026, 12, 1, 0, 0)), Service::None);
	assert_eq!(of(&recalled, Effect::OnArrival, at(2026, 12, 1, 0, 0)), Service::None);
	assert!(!is_served::<Winter>(&recalled, &law(Effect::OnArrival), at(2026, 12, 1, 0, 0)));
	assert!(is_served::<Winter>(&arrived(), &law(Effect::OnArrival), at(2026, 12, 1, 0, 0)));
}

#[test]
fn answers_are_due_after_service() {
	let table = [
		(served(1_793_581_200, ServedBy::Arrival), 90, Some(day(2027, 2, 1))),
		(served(1_794_236_400, ServedBy::Term), 14, Some(day(2026, 11, 23))),
		(served(1_793_838_600, ServedBy::Reading), 14, Some(day(2026, 11, 19))),
		(served(1_794_795_600, ServedBy::Paper), 30, Some(day(2026, 12, 16))),
		(served(1_796_223_600, ServedBy::Publication), 90, Some(day(2027, 3, 2))),
		(served(1_793_581_200, ServedBy::Arrival), 1, Some(day(2026, 11, 3))),
		(served(1_793_581_200, ServedBy::Arrival), 0, None),
		(pending(Some(1_794_236_400)), 14, None),
		(Service::None, 14, None),
	];
	for (service, days, expected) in table {
		assert_eq!(answer_by::<Winter>(service, days), expected, "{service:?} + {days}");
	}
}
