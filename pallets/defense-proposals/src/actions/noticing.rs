//! Notice, countersignature, amendment (guideline 6, 8, 23).

use crate::{
	pallet::Acting, rules, Case, CaseByReference, Cases, Change, Config, Criteria, CriteriaOf, Error, Event,
	NextCaseId, Notice, Outcome, Pallet, Stage, TermsTable, Urgency,
};
use frame_support::ensure;
use minwon_primitives::{CaseId, OrgId, Seconds};
use minwon_support::{ids, now, today};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_publish_notice(by: Acting<T>, notice: Notice, criteria: Criteria) -> DispatchResult {
		let unused = !CaseByReference::<T>::contains_key(by.org, &notice.reference);
		ensure!(unused, Error::<T>::AlreadyExists);
		let terms = Self::ensure_notice(&notice, &criteria)?;
		ensure!(rules::deadline_in_range(notice.submit_until, now::<T::Time>()), Error::<T>::BadNotice);
		if let Urgency::Renotice(earlier) = notice.urgency {
			ensure!(Self::may_be_repeated(by.org, earlier), Error::<T>::NotFound);
		}
		let id = ids::take::<NextCaseId<T>, _>(CaseId::next).ok_or(Error::<T>::TooMany)?;

		let case = Case {
			draw_from: notice.first_draw(),
			notice: notice.clone(),
			program: by.org,
			audit: None,
			pool: None,
			stage: Stage::Draft,
			draw_lock: None,
			panel: None,
			nominees: 0,
			erased: 0,
			version: 0,
			front: 0,
			outcome: None,
			closed_at: None,
			terms,
			file: None,
		};
		Cases::<T>::insert(id, case);
		CaseByReference::<T>::insert(by.org, &notice.reference, id);
		CriteriaOf::<T>::insert(id, &criteria);
		Self::keep_hand(&by, id);
		Self::deposit_event(Event::NoticePublished { office: by.office, org: by.org, case: id, notice, criteria });
		Ok(())
	}

	pub(crate) fn do_countersign_notice(by: Acting<T>, id: CaseId, draw_lock: [u8; 32]) -> DispatchResult {
		let mut case = Self::case_for(&by, id)?;
		ensure!(case.stage == Stage::Draft, Error::<T>::NotOpen);
		let day = today::<T::Time>();
		let (terms, figures) = rules::terms_in_force(&TermsTable::<T>::get(), day).ok_or(Error::<T>::BadNotice)?;
		let enough = rules::days_suffice(day, case.notice.submit_until, case.notice.urgency, &figures);
		ensure!(enough, Error::<T>::NoticeTooShort);
		Self::ensure_notice(&case.notice, &CriteriaOf::<T>::get(id))?;

		case.stage = Stage::Open;
		case.audit = Some(by.org);
		case.terms = terms;
		case.draw_lock = Some(draw_lock);
		Cases::<T>::insert(id, case);
		Self::keep_hand(&by, id);
		Self::deposit_event(Event::NoticeCountersigned { office: by.office, org: by.org, case: id, draw_lock, terms });
		Ok(())
	}

	pub(crate) fn do_amend_notice(by: Acting<T>, id: CaseId, change: Change) -> DispatchResult {
		let mut case = Self::case_for(&by, id)?;
		let old_until = case.notice.submit_until;
		match change {
			Change::Extend { submit_until } => Self::postpone(&mut case, submit_until)?,
			Change::ReplaceRfp { rfp, submit_until } => {
				Self::postpone(&mut case, submit_until)?;
				case.notice.rfp = rfp;
			}
			Change::Withdraw { .. } => {
				let may = rules::withdrawable(&case, Self::quorum_of(&case), now::<T::Time>());
				ensure!(may, Error::<T>::NotOpen);
				Self::close(id, &mut case, Outcome::Withdrawn, &by.account)?;
			}
		}

		Cases::<T>::insert(id, case);
		Self::keep_hand(&by, id);
		Self::deposit_event(Event::NoticeAmended { office: by.office, org: by.org, case: id, change, old_until });
		Ok(())
	}

	/// Index of today's terms, when notice and criteria hold under them.
	fn ensure_notice(notice: &Notice, criteria: &Criteria) -> Result<u8, Error<T>> {
		let (index, terms) =
			rules::terms_in_force(&TermsTable::<T>::get(), today::<T::Time>()).ok_or(Error::<T>::BadNotice)?;
		ensure!(rules::notice_holds(notice, criteria, &terms), Error::<T>::BadNotice);
		Ok(index)
	}

	/// Whether a notice of `org` may repeat this case: its own, ended without a contract.
	fn may_be_repeated(org: OrgId, earlier: CaseId) -> bool {
		Cases::<T>::get(earlier).is_some_and(|case| {
			case.program == org && matches!(case.outcome, Some(Outcome::Withdrawn | Outcome::Failed))
		})
	}

	/// Moves a deadline that has not passed, never nearer. Only the record in hand changes.
	fn postpone(case: &mut Case, submit_until: Seconds) -> Result<(), Error<T>> {
		let now = now::<T::Time>();
		ensure!(matches!(case.stage, Stage::Draft | Stage::Open), Error::<T>::NotOpen);
		ensure!(now < case.notice.submit_until, Error::<T>::TooLate);
		let later = submit_until >= case.notice.submit_until && rules::deadline_in_range(submit_until, now);
		ensure!(later, Error::<T>::OutOfRange);
		case.notice.submit_until = submit_until;
		case.draw_from = case.notice.first_draw();
		Ok(())
	}
}
