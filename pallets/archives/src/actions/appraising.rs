//! Appraisal: proposal, vote, outcome (Public Records Act 27, decree 43).

use super::Hand;
use crate::{
	pallet::Acting, rules, Ballot, Case, CaseState, Cases, Config, Decided, Error, Event, File, FileState, Files,
	Items, Level, NextCaseId, Outcome, Pallet, Parameters, Params, Seat, Verdict, Votes,
};
use alloc::vec::Vec;
use frame_support::{defensive, ensure};
use minwon_primitives::{AppraisalId, CivilDate, DocumentDigest, FileId, RetentionClass, Role};
use minwon_support::{ids, today};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open_appraisal(by: Acting<T>, items: Items, opinion: DocumentDigest) -> DispatchResult {
		let named: Vec<FileId> = items.iter().map(|(file, _)| *file).collect();
		Self::ensure_list(&named)?;
		let (today, terms) = (today::<T::Time>(), Params::<T>::get());
		let mut files = Vec::new();
		for (id, outcome) in &items {
			let file = Self::file_of(&by, *id)?;
			Self::ensure_appraisable(&file, *outcome, today, &terms)?;
			files.push((*id, file, *outcome));
		}
		let case = ids::take::<NextCaseId<T>, _>(AppraisalId::next).ok_or(Error::<T>::TooMany)?;

		let (office, org) = (by.office, by.org);
		for (id, mut file, outcome) in files {
			file.state = FileState::Appraised { case };
			let event = Event::FileAppraised { office: Some(office), org: Some(org), file: id, case, outcome };
			Self::record(&mut file, event);
			Files::<T>::insert(id, file);
		}
		let vote_until = rules::days_later(today, terms.vote_days);
		let record = Case {
			org,
			appraiser: office,
			items: items.clone(),
			opinion,
			vote_until,
			votes: Votes::new(),
			state: CaseState::Open,
			signed: None,
		};
		Cases::<T>::insert(case, record);
		Self::deposit_event(Event::AppraisalOpened { office, org, case, items, opinion, vote_until });
		Ok(())
	}

	fn ensure_appraisable(file: &File, outcome: Outcome, today: CivilDate, terms: &Parameters) -> DispatchResult {
		ensure!(file.state == FileState::Kept, Error::<T>::NotOpen);
		ensure!(file.custody.level >= Level::RecordsCentre, Error::<T>::BadLevel);
		ensure!(file.retention != RetentionClass::Permanent, Error::<T>::NeverDisposed);
		let from = rules::disposable_from(file.year, file.retention, terms);
		let this = today.year();
		let due = from.is_some_and(|from| today >= from) && file.deferred_until.is_none_or(|until| this > until);
		ensure!(due, Error::<T>::TooEarly);
		ensure!(file.loan.is_none(), Error::<T>::OnLoan);
		ensure!(Self::freeze_on(file).is_none(), Error::<T>::OnHold);
		match outcome {
			Outcome::Dispose => (),
			Outcome::Extend(class) => ensure!(class > file.retention, Error::<T>::TooShort),
			Outcome::Defer(year) => {
				let last = this.saturating_add(u16::from(terms.defer_years));
				ensure!(year >= this && year <= last, Error::<T>::BadTerm);
			}
		}
		Ok(())
	}

	/// A case of the acting organisation.
	pub(crate) fn case_of(by: &Acting<T>, id: AppraisalId) -> Result<Case, DispatchError> {
		let case = Cases::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(case.org == by.org, Error::<T>::NotYours);
		Ok(case)
	}

	pub(crate) fn do_vote(by: Acting<T>, id: AppraisalId, ballot: Ballot) -> DispatchResult {
		let mut case = Self::case_of(&by, id)?;
		ensure!(case.state == CaseState::Open, Error::<T>::NotOpen);
		ensure!(today::<T::Time>() <= case.vote_until, Error::<T>::TooLate);
		ensure!(by.office != case.appraiser, Error::<T>::SameOffice);
		ensure!(case.votes.iter().all(|(office, ..)| *office != by.office), Error::<T>::AlreadyExists);
		let seat = match by.role {
			Role::CommitteeExpert => Seat::Expert,
			_ => Seat::Member,
		};
		case.votes.try_push((by.office, seat, ballot)).map_err(|_| Error::<T>::TooMany)?;

		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::VoteCast { office: by.office, org: by.org, case: id, seat, ballot });
		Ok(())
	}

	pub(crate) fn do_close_appraisal(who: T::AccountId, id: AppraisalId) -> DispatchResult {
		let mut case = Cases::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let today = today::<T::Time>();
		ensure!(case.state == CaseState::Open, Error::<T>::NotOpen);
		ensure!(today > case.vote_until, Error::<T>::TooEarly);
		let terms = Params::<T>::get();
		let tally = rules::tally(&case.votes, &terms);

		let hand = Self::hand_of(&who);
		let mut condemned = Vec::new();
		for (file, outcome) in core::mem::take(&mut case.items) {
			if Self::decide(hand, id, file, outcome, tally.verdict) == Some(FileState::Condemned { case: id }) {
				condemned.push((file, outcome));
			}
		}
		case.state = match tally.verdict {
			Verdict::Approved if condemned.is_empty() => CaseState::Done,
			Verdict::Approved => CaseState::Approved { destroy_from: rules::days_later(today, terms.notice_days) },
			Verdict::Rejected => CaseState::Rejected,
			Verdict::Lapsed => CaseState::Lapsed,
		};
		case.items = Items::truncate_from(condemned);
		let state = case.state;
		Cases::<T>::insert(id, case);
		let (office, org) = hand;
		let rules::Tally { verdict, approve, reject, experts } = tally;
		Self::deposit_event(Event::AppraisalClosed { office, org, case: id, verdict, approve, reject, experts, state });
		Ok(())
	}

	/// Applies the verdict to a file; answers its state.
	fn decide(hand: Hand, case: AppraisalId, id: FileId, outcome: Outcome, verdict: Verdict) -> Option<FileState> {
		let Some(mut file) = Files::<T>::get(id) else {
			defensive!("an item of a case is a file");
			return None;
		};
		let (office, org) = hand;
		let decided = match (verdict, outcome) {
			(Verdict::Rejected | Verdict::Lapsed, _) => Decided::Unchanged,
			(Verdict::Approved, Outcome::Dispose) => match Self::freeze_on(&file) {
				Some(hold) => {
					Self::spare(hand, case, id, file, hold);
					return Some(FileState::Kept);
				}
				None => Decided::Condemned,
			},
			(Verdict::Approved, Outcome::Extend(class)) => Decided::Extended(class),
			(Verdict::Approved, Outcome::Defer(year)) => Decided::Deferred(year),
		};
		let (old_retention, old_deferred) = (file.retention, file.deferred_until);
		file.state = FileState::Kept;
		match decided {
			Decided::Condemned => file.state = FileState::Condemned { case },
			Decided::Extended(class) => file.retention = class,
			Decided::Deferred(year) => file.deferred_until = Some(year),
			Decided::Unchanged => (),
		}
		let state = file.state;
		let event =
			Event::OutcomeDecided { office, org, file: id, case, old_retention, old_deferred, outcome: decided };
		Self::record(&mut file, event);
		Files::<T>::insert(id, file);
		Some(state)
	}

	/// Keeps a file that a freeze covers.
	pub(super) fn spare(
		(office, org): Hand,
		case: AppraisalId,
		id: FileId,
		mut file: File,
		hold: minwon_primitives::HoldId,
	) {
		file.state = FileState::Kept;
		Self::record(&mut file, Event::DisposalStayed { office, org, file: id, case, hold });
		Files::<T>::insert(id, file);
	}
}
