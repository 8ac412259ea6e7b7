//! Merits, sheets, exclusion of evaluators (guideline 9, 19, 25).

use crate::{
	pallet::Acting, rules, BidsOf, Cases, Cause, Config, CriteriaOf, Duty, Error, Event, Merits, Nominee, Nominees,
	Pallet, Panel, Place, Scores, Sheet, Sheets, Stage,
};
use frame_support::ensure;
use minwon_primitives::{commit, tags, BidNo, CaseId, Commitment, DocumentRef, OfficeId};
use minwon_support::now;
use rules::SheetFault;
use sp_runtime::DispatchResult;

impl<T: Config> From<SheetFault> for Error<T> {
	fn from(fault: SheetFault) -> Self {
		match fault {
			SheetFault::BadSheet => Error::BadSheet,
			SheetFault::NotDifferentiated => Error::NotDifferentiated,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_record_merits(by: Acting<T>, id: CaseId, bid: BidNo, merits: Merits) -> DispatchResult {
		let case = Self::case_for(&by, id)?;
		ensure!(case.stage == Stage::Open, Error::<T>::NotOpen);
		ensure!(now::<T::Time>() >= case.notice.open_until(), Error::<T>::TooEarly);
		let mut bids = BidsOf::<T>::get(id);
		let entry = bids.get_mut(usize::from(bid.0)).ok_or(Error::<T>::NotFound)?;
		ensure!(entry.merits.is_none(), Error::<T>::AlreadyExists);
		let terms = Self::terms_of(&case);
		let fits = rules::merits_in_range(&merits, &CriteriaOf::<T>::get(id), case.notice.track, &terms);
		ensure!(fits, Error::<T>::OutOfRange);

		entry.merits = Some(merits.clone());
		BidsOf::<T>::insert(id, bids);
		Self::keep_hand(&by, id);
		Self::deposit_event(Event::MeritsRecorded { office: by.office, org: by.org, case: id, bid, merits });
		Ok(())
	}

	pub(crate) fn do_commit_sheet(by: Acting<T>, id: CaseId, commitment: Commitment) -> DispatchResult {
		let case = Self::case_for(&by, id)?;
		let panel = case.panel.filter(|_| case.stage == Stage::Scoring).ok_or(Error::<T>::NotOpen)?;
		let (mut nominee, Place { round, seat }) = Self::sitting(&panel, id, by.office)?;
		ensure!(now::<T::Time>() < panel.commit_until, Error::<T>::TooLate);
		ensure!(nominee.duty == Duty::None, Error::<T>::AlreadyExists);

		nominee.duty = Duty::Committed(commitment);
		Nominees::<T>::insert(id, by.office, nominee);
		Self::deposit_event(Event::SheetCommitted {
			office: by.office,
			org: by.org,
			case: id,
			round,
			seat,
			commitment,
		});
		Ok(())
	}

	pub(crate) fn do_reveal_sheet(by: Acting<T>, id: CaseId, scores: Scores, salt: [u8; 32]) -> DispatchResult {
		let mut case = Self::case_for(&by, id)?;
		let mut panel = case.panel.filter(|_| case.stage == Stage::Scoring).ok_or(Error::<T>::NotOpen)?;
		let (mut nominee, place) = Self::sitting(&panel, id, by.office)?;
		let now = now::<T::Time>();
		ensure!(now >= panel.commit_until, Error::<T>::TooEarly);
		ensure!(now < panel.reveal_until, Error::<T>::TooLate);
		ensure!(nominee.duty != Duty::Revealed, Error::<T>::AlreadyExists);
		let opened = commit(tags::DEFENSE_SHEET, &(id, place.round, place.seat, &scores), &salt);
		ensure!(nominee.duty == Duty::Committed(opened), Error::<T>::BadOpening);
		rules::check_sheet(&scores, &CriteriaOf::<T>::get(id), &BidsOf::<T>::get(id)).map_err(Error::<T>::from)?;
		panel.counted = panel.counted.checked_add(1).ok_or(Error::<T>::TooMany)?;

		Sheets::<T>::insert(id, place, Sheet { scores: scores.clone(), excluded: None });
		nominee.duty = Duty::Revealed;
		Nominees::<T>::insert(id, by.office, nominee);
		case.panel = Some(panel);
		Cases::<T>::insert(id, case);
		let Place { round, seat } = place;
		Self::deposit_event(Event::SheetRevealed { office: by.office, org: by.org, case: id, round, seat, scores });
		Ok(())
	}

	pub(crate) fn do_exclude_evaluator(
		by: Acting<T>,
		id: CaseId,
		evaluator: OfficeId,
		cause: Cause,
		ground: DocumentRef,
	) -> DispatchResult {
		let case = Self::case_for(&by, id)?;
		let panel = case.panel.filter(|_| case.stage == Stage::Scoring).ok_or(Error::<T>::NotOpen)?;
		ensure!(now::<T::Time>() < panel.commit_until, Error::<T>::TooLate);
		let mut nominee = Nominees::<T>::get(id, evaluator).ok_or(Error::<T>::NotFound)?;
		let Place { round, seat } = nominee.place_in(&case).ok_or(Error::<T>::NotFound)?;
		ensure!(!matches!(nominee.duty, Duty::Excluded(_)), Error::<T>::AlreadyExists);

		nominee.duty = Duty::Excluded(cause);
		Nominees::<T>::insert(id, evaluator, nominee);
		Self::keep_hand(&by, id);
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::EvaluatorExcluded { office, org, case: id, evaluator, round, seat, cause, ground });
		Ok(())
	}

	/// A nominee with its seat in this panel, not excluded.
	fn sitting(panel: &Panel, id: CaseId, office: OfficeId) -> Result<(Nominee, Place), Error<T>> {
		let nominee = Nominees::<T>::get(id, office).ok_or(Error::<T>::NotFound)?;
		let place = nominee.seat.filter(|place| place.round == panel.round).ok_or(Error::<T>::NotFound)?;
		ensure!(!matches!(nominee.duty, Duty::Excluded(_)), Error::<T>::NotFound);
		Ok((nominee, place))
	}
}
