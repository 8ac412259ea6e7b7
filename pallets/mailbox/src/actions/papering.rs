//! Notices on paper (Framework Act on National Taxes 10(9), Administrative Procedures Act 14(2)).

use crate::{
	pallet::Acting, rules, Boxes, Config, Error, Event, Notice, Notices, Pallet, PaperKind, PaperLeg, PaperNumbers,
	PaperOutcome, RegisteredNumber, Stage,
};
use frame_support::ensure;
use minwon_primitives::{NoticeClass, NoticeId};
use minwon_support::now;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_start_paper(
		by: Acting<T>,
		id: NoticeId,
		kind: PaperKind,
		number: Option<RegisteredNumber>,
	) -> DispatchResult {
		let mut notice = Self::notice_of(id)?;
		let mailbox = Self::box_to(&notice);
		let carrier = match &mailbox {
			Some((_, mailbox)) => Some(mailbox.carrier),
			None => Self::terms_today().post_org,
		};
		ensure!(carrier == Some(by.org), Error::<T>::NotYourBox);
		let at = now::<T::Time>();
		Self::ensure_paper(&notice, kind, number)?;
		let unread = mailbox.filter(|_| notice.stage == Stage::Arrived);

		let mut books = Self::books_or_new(notice.sender);
		let meter = &mut books.sender.meter;
		match kind {
			PaperKind::Plain => meter.plain = meter.plain.saturating_add(1),
			PaperKind::Registered => meter.registered = meter.registered.saturating_add(1),
		}
		Self::keep_books(books);
		let streak = unread.map(|(to, mut mailbox)| {
			mailbox.streak = mailbox.streak.saturating_add(1);
			let streak = mailbox.streak;
			Boxes::<T>::insert(to, mailbox);
			streak
		});
		if let Some(number) = number {
			PaperNumbers::<T>::insert(number, id);
		}
		let (office, org) = (by.office, by.org);
		notice.paper = Some(PaperLeg { kind, number, org, office, started: at, outcome: PaperOutcome::Open });
		Notices::<T>::insert(id, notice);
		Self::deposit_event(Event::PaperStarted { office, org, id, kind, number, streak, at });
		Ok(())
	}

	/// The postman's turn has come, and the letter is of the right kind.
	fn ensure_paper(notice: &Notice, kind: PaperKind, number: Option<RegisteredNumber>) -> DispatchResult {
		ensure!(notice.class != NoticeClass::Guide, Error::<T>::NoEffect);
		ensure!(notice.paper.is_none(), Error::<T>::InPost);
		let terms = Self::law_of(notice).terms;
		let from = rules::paper_from::<T::Calendar>(notice, &terms).ok_or(Error::<T>::NotOpen)?;
		ensure!(now::<T::Time>() >= from, Error::<T>::TooEarly);
		let registered = kind == PaperKind::Registered;
		ensure!(registered || notice.stage != Stage::Sent, Error::<T>::MustBeRegistered);
		match number {
			Some(number) => {
				ensure!(registered && rules::number_fits(&number), Error::<T>::BadNumber);
				ensure!(!PaperNumbers::<T>::contains_key(number), Error::<T>::AlreadyExists);
			}
			None => ensure!(!registered, Error::<T>::BadNumber),
		}
		Ok(())
	}

	pub(crate) fn do_record_paper(by: Acting<T>, id: NoticeId, outcome: PaperOutcome) -> DispatchResult {
		let mut notice = Self::notice_of(id)?;
		let leg = notice.paper.as_mut().ok_or(Error::<T>::NotOpen)?;
		ensure!(leg.org == by.org, Error::<T>::NotYours);
		ensure!(leg.kind == PaperKind::Registered, Error::<T>::NoTracking);
		ensure!(leg.outcome == PaperOutcome::Open, Error::<T>::NotOpen);
		ensure!(leg.office != by.office, Error::<T>::SameOffice);
		let (office, org) = (by.office, by.org);
		let (when, event) = match outcome {
			PaperOutcome::Open => return Err(Error::<T>::BadTime.into()),
			PaperOutcome::Delivered { at, to } => (at, Event::PaperDelivered { office, org, id, at, to }),
			PaperOutcome::Returned { at, reason } => (at, Event::PaperReturned { office, org, id, at, reason }),
		};
		ensure!(leg.started <= when && when <= now::<T::Time>(), Error::<T>::BadTime);

		leg.outcome = outcome;
		Notices::<T>::insert(id, notice);
		Self::deposit_event(event);
		Ok(())
	}
}
