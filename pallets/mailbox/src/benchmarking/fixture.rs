//! Records as full as they get: three delegates, full tables, twenty-three unpaid months and one that closes.

use super::*;

/// 2027-02-04 15:00 in Korea.
pub(super) const NOW: Seconds = Seconds(1_801_720_800);
pub(super) const DAY: u64 = 86_400;
pub(super) const BOX: BoxId = BoxId(1);
pub(super) const NUMBER: RegisteredNumber = *b"1234501000017";
/// Won of a sender: enough for every month.
pub(super) const PURSE: Won = 1_000_000_000;

pub(super) type Signer<T> = (<T as frame_system::Config>::AccountId, OfficeId, OrgId);

pub(super) fn office<T: Config>(role: Role, seed: u32) -> Result<Signer<T>, BenchmarkError> {
	let account = T::Roles::appoint_for_benchmark(role, seed);
	let acting = T::Roles::acting(&account, role).ok_or("the office does not act")?;
	Ok((account, acting.office, acting.org))
}

/// A person enrolled for a mailbox.
pub(super) fn citizen<T: Config>(seed: u32) -> Result<(T::AccountId, Holder), BenchmarkError> {
	let account = T::Roles::enrol_for_benchmark(Purpose::Mailbox, seed);
	let acting = T::Roles::acting_person(&account, Purpose::Mailbox).ok_or("the person does not act")?;
	Ok((account, Holder::Person(acting.person)))
}

/// An office that reads its organisation's mail: one read more than a person.
pub(super) fn reader<T: Config>(seed: u32) -> Result<(T::AccountId, Holder), BenchmarkError> {
	let (account, _, org) = office::<T>(Role::MailReader, seed)?;
	Ok((account, Holder::Organisation(org)))
}

/// Sets the time and fills the tables up to `free` entries, from 1970 and 2000 on.
pub(super) fn prepare<T: Config>(free: u32, post_org: OrgId) {
	T::BenchmarkHelper::set_time(NOW);
	for (class, regime) in rules::CLASS_ORDER.into_iter().zip(REGIMES) {
		let entries = (1..=MAX_REGIMES.saturating_sub(free)).map(|day| Regime { from: CivilDate(day), ..regime });
		Regimes::<T>::insert(class, BoundedVec::truncate_from(entries.collect()));
	}
	let months = (0u16..).take(usize::try_from(MAX_TARIFFS.saturating_sub(free)).unwrap_or_default());
	let tariffs = months.map(|month| Tariff { from: Month(month), ..Tariff::default() });
	Tariffs::<T>::put(BoundedVec::<_, ConstU32<MAX_TARIFFS>>::truncate_from(tariffs.collect()));
	let days = 1..=MAX_TERMS.saturating_sub(free);
	let terms = days.map(|day| Terms { from: CivilDate(day), post_org: Some(post_org), ..Terms::default() });
	TermsTable::<T>::put(BoundedVec::<_, ConstU32<MAX_TERMS>>::truncate_from(terms.collect()));
}

pub(super) fn settings(carrier: OrgId) -> Settings {
	Settings { classes: 0b111_1111, sealing_key: [7; 32], carrier, paper_days: 0 }
}

/// Box 1 with three delegates.
pub(super) fn mailbox<T: Config>(holder: Holder, scope: Scope, carrier: OrgId) {
	mailbox_at::<T>(BOX, holder, scope, carrier);
	NextBoxId::<T>::put(BoxId(2));
}

/// A box with three delegates.
pub(super) fn mailbox_at<T: Config>(id: BoxId, holder: Holder, scope: Scope, carrier: OrgId) {
	let delegate = |org| Delegate { who: Holder::Organisation(OrgId(org)), until: CivilDate::of(NOW) };
	let mut record = MailBox {
		holder,
		scope,
		classes: 0,
		carrier,
		sealing_key: [0; 32],
		paper_days: 0,
		delegates: Delegates::truncate_from(vec![delegate(901), delegate(902), delegate(903)]),
		streak: 1,
		closed_at: None,
	};
	record.settle(&settings(carrier));
	Boxes::<T>::insert(id, record);
	BoxByHolder::<T>::insert(holder, id);
}

pub(super) fn content() -> Content {
	Content::Sealed { commitment: Commitment([1; 32]), digest: DocumentDigest([2; 32]), kib: 16_384 }
}

pub(super) fn reference(byte: u8) -> OwnReference {
	OwnReference::truncate_from(vec![byte; 32])
}

/// The current month of the fixture.
pub(super) fn this_month() -> Month {
	Month::of(CivilDate::of(NOW))
}

/// Books whose last month closes with the next touch, behind twenty-three unpaid ones.
pub(super) fn books<T: Config>(org: OrgId, next_seq: u32) {
	let last = Month(this_month().0.saturating_sub(1));
	let meter = Meter { dispatched: 3, arrived: 3, read: 2, plain: 1, registered: 1 };
	let first = last.0.saturating_sub(23);
	let unpaid: Vec<Month> = (first..last.0).map(Month).collect();
	for month in &unpaid {
		Statements::<T>::insert(org, month, Statement::new(meter));
	}
	let unpaid = Unpaid::truncate_from(unpaid);
	let day = CivilDate::of(NOW);
	Senders::<T>::insert(org, Sender { next_seq, day, voluntary_today: 0, month: last, meter, unpaid });
}

/// An office that sends, its organisation, and a person with box 1. The month of the sender closes, and it owes no other.
pub(super) fn sending<T: Config>() -> Result<(T::AccountId, OrgId, Recipient), BenchmarkError> {
	let (account, _, sender) = office::<T>(Role::OfficialMailSender, 1)?;
	let (_, _, carrier) = office::<T>(Role::MailCarrier, 2)?;
	prepare::<T>(0, carrier);
	let (_, holder) = citizen::<T>(3)?;
	let Holder::Person(person) = holder else { return Err("no person is enrolled".into()) };
	mailbox::<T>(holder, Scope::Official, carrier);
	books::<T>(sender, 2);
	// Nothing is overdue: the guard of arrears passes.
	Senders::<T>::mutate_extant(sender, |books| books.unpaid.clear());
	Ok((account, sender, Recipient::Person(person)))
}

/// Notice `seq` of a sender to box 1, dispatched `ago` seconds before now.
pub(super) fn notice<T: Config>(sender: OrgId, seq: u32, class: NoticeClass, stage: Stage, ago: u64) -> NoticeId {
	notice_to::<T>(BOX, sender, seq, class, stage, ago)
}

/// The same to any box.
pub(super) fn notice_to<T: Config>(
	to: BoxId,
	sender: OrgId,
	seq: u32,
	class: NoticeClass,
	stage: Stage,
	ago: u64,
) -> NoticeId {
	let id = rules::notice_id(sender, seq);
	let sent_at = Seconds(NOW.0.saturating_sub(ago));
	let arrived_at = if stage == Stage::Sent { None } else { Some(sent_at) };
	let read_at = if stage == Stage::Read { Some(sent_at) } else { None };
	let seq_bytes = seq.to_le_bytes();
	let reference = OwnReference::truncate_from(seq_bytes.repeat(8));
	let record = Notice {
		sender,
		office: None,
		reference: Reference::Desk(reference),
		to: Some(to),
		class,
		proof: Proof::Read,
		content: content(),
		term_days: 90,
		paper_days: 7,
		sent_at,
		arrived_at,
		read_at,
		stage,
		objected: Objected::No,
		paper: None,
		published: None,
		previous: None,
		next: None,
	};
	References::<T>::insert(sender, &record.reference, id);
	Pallet::<T>::put(id, &record);
	id
}

/// Puts a notice on paper, registered, by another office of an organisation.
pub(super) fn letter<T: Config>(id: NoticeId, org: OrgId, outcome: PaperOutcome) {
	Notices::<T>::mutate_extant(id, |notice| {
		let (kind, number) = (PaperKind::Registered, Some(NUMBER));
		let started = notice.sent_at;
		notice.paper = Some(PaperLeg { kind, number, org, office: OfficeId(u32::MAX), started, outcome });
	});
	PaperNumbers::<T>::insert(NUMBER, id);
}

/// The same for one that has no box.
pub(super) fn letter_alone<T: Config>(id: NoticeId, org: OrgId, outcome: PaperOutcome) {
	letter::<T>(id, org, outcome);
	Notices::<T>::mutate_extant(id, |notice| {
		(notice.to, notice.stage, notice.arrived_at) = (None, Stage::Sent, None);
	});
	Inbox::<T>::remove(BOX, id);
}
