//! Recalls: opened, pushed on, settled (Food Sanitation Act 45, 72(3), 73; decree 31).

use crate::{
	pallet::Acting, rules, Cause, Config, Covered, Error, Event, Grade, LotState, NextRecallId, Notified, Pallet,
	Recall, RecallBasis, RecallOfRoot, RecallState, Recalls, Relief, Settlement, Spreading, Step, Stock, WeightInfo,
	MAX_STEPS, RECALL_KIND,
};
use codec::Encode;
use frame_support::{ensure, pallet_prelude::Weight, traits::Get};
use minwon_primitives::{
	Access, CivilDate, DocumentRef, Dossier, FileId, FileKind, LotId, NoticeClass, RecallId, RecordRef, Role, Seconds,
	SiteId, Tree,
};
use minwon_support::{ids, now, Archivist, Postmaster};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError, DispatchResult,
};

impl<T: Config> Pallet<T> {
	/// What a step of tracing costs.
	pub(crate) fn tracing_weight(step: &Step) -> Weight {
		match step {
			Step::Spread { limit } => T::WeightInfo::trace_recall_spread(u32::from((*limit).min(MAX_STEPS))),
			Step::Notify { .. } => T::WeightInfo::trace_recall_notify().saturating_add(T::Postmaster::post_weight()),
		}
	}

	/// What settling costs: closing deposits, lifting joins the list of those with work.
	pub(crate) fn settling_weight(settlement: &Settlement) -> Weight {
		match settlement {
			Settlement::Close { .. } => T::WeightInfo::settle_recall().saturating_add(T::Archivist::deposit_weight()),
			Settlement::Lift { .. } => T::WeightInfo::settle_recall_lift(),
		}
	}

	pub(crate) fn do_open_recall(
		by: Acting<T>,
		lot: LotId,
		grade: Grade,
		cause: Cause,
		planned: u64,
		plan: DocumentRef,
	) -> DispatchResult {
		let record = Self::lot_of(lot)?;
		let operator = Self::site_of(record.site)?.operator;
		let basis = match by.role {
			Role::FoodAuthority => RecallBasis::Ordered,
			_ => RecallBasis::Voluntary,
		};
		if basis == RecallBasis::Voluntary {
			Self::ensure_own(&by, operator)?;
		}
		ensure!(record.state == LotState::Live, Error::<T>::NotOpen);
		ensure!(!RecallOfRoot::<T>::contains_key(lot), Error::<T>::AlreadyExists);
		ensure!(planned > 0 && planned <= record.entry.produced, Error::<T>::OutOfRange);
		ensure!(!Spreading::<T>::get().is_full(), Error::<T>::TooMany);
		let id = ids::take::<NextRecallId<T>, _>(RecallId::next).ok_or(Error::<T>::TooMany)?;
		let about = (RECALL_KIND, u64::from(id.0));
		let notice = match basis {
			RecallBasis::Ordered => Self::post(by.org, &by.account, about, operator, NoticeClass::Safety)?,
			RecallBasis::Voluntary => None,
		};

		let opened_at = now::<T::Time>();
		let day = CivilDate::of(opened_at);
		let mut recall = Recall {
			root: lot,
			grade,
			cause,
			basis,
			office: by.office,
			org: by.org,
			plan,
			planned,
			recovered: 0,
			opened_at,
			due: rules::due_of(day, grade, &Self::figures_on(day)),
			head: 0,
			covered: 0,
			cursor: None,
			state: RecallState::Open,
		};
		Self::deposit_event(Event::RecallOpened { office: by.office, org: by.org, id, recall, notice });
		RecallOfRoot::<T>::insert(lot, id);
		Self::cover(id, &mut recall, lot);
		Self::take_steps(id, &mut recall, MAX_STEPS);
		Self::keep_recall(id, &recall);
		Ok(())
	}

	pub(crate) fn do_trace_recall(who: T::AccountId, id: RecallId, step: Step) -> DispatchResult {
		let recall = Recalls::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		match step {
			Step::Spread { limit } => Self::push_on(id, recall, limit),
			Step::Notify { lot, site } => Self::notify(who, id, recall, lot, site),
		}
	}

	fn push_on(id: RecallId, mut recall: Recall, limit: u8) -> DispatchResult {
		ensure!((1..=MAX_STEPS).contains(&limit), Error::<T>::OutOfRange);
		ensure!(recall.has_work(), Error::<T>::NotOpen);

		Self::take_steps(id, &mut recall, limit);
		Self::keep_recall(id, &recall);
		Ok(())
	}

	fn notify(who: T::AccountId, id: RecallId, recall: Recall, lot: LotId, site: SiteId) -> DispatchResult {
		let operator = Self::site_of(site)?.operator;
		let stands = matches!(recall.state, RecallState::Open | RecallState::Closed { .. });
		ensure!(stands, Error::<T>::NotOpen);
		let holds = Covered::<T>::contains_key(lot, id) && Stock::<T>::contains_key(lot, site);
		ensure!(holds, Error::<T>::NotFound);
		ensure!(!Notified::<T>::contains_key(id, (lot, site)), Error::<T>::AlreadyExists);
		let about = (RECALL_KIND, u64::from(id.0));
		let notice = Self::post(recall.org, &who, about, operator, NoticeClass::Safety)?;

		Notified::<T>::insert(id, (lot, site), ());
		Self::deposit_event(Event::HolderNotified { recall: id, lot, site, notice });
		Ok(())
	}

	pub(crate) fn do_settle_recall(by: Acting<T>, id: RecallId, settlement: Settlement) -> DispatchResult {
		let mut recall = Recalls::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(recall.state == RecallState::Open, Error::<T>::NotOpen);
		ensure!(recall.office != by.office, Error::<T>::SelfReview);
		let at = now::<T::Time>();
		let (relief, file) = match settlement {
			Settlement::Close { .. } => {
				ensure!(!recall.has_work(), Error::<T>::Pending);
				let relief = Self::relief_of(&recall);
				recall.state = RecallState::Closed { at, relief, file: None };
				let file = Self::archive(&by, id, &recall, at)?;
				recall.state = RecallState::Closed { at, relief, file };
				(Some(relief), file)
			}
			Settlement::Lift { .. } => {
				let waiting = Spreading::<T>::get();
				ensure!(waiting.contains(&id) || !waiting.is_full(), Error::<T>::TooMany);
				recall.state = RecallState::Lifting;
				(recall.head, recall.cursor) = (0, None);
				(None, None)
			}
		};

		RecallOfRoot::<T>::remove(recall.root);
		Self::keep_recall(id, &recall);
		let (rate_bps, late) = (rules::rate_bps(recall.recovered, recall.planned), at >= recall.due);
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::RecallSettled { office, org, recall: id, settlement, rate_bps, relief, late, file });
		Ok(())
	}

	/// What a recall earns by the figures of the day on which it was opened.
	pub(crate) fn relief_of(recall: &Recall) -> Relief {
		let figures = Self::figures_on(CivilDate::of(recall.opened_at));
		rules::relief(recall.recovered, recall.planned, &figures)
	}

	/// Deposits a closed recall in the name of the authority that closes it. What the archives refuse is passed on.
	fn archive(by: &Acting<T>, id: RecallId, recall: &Recall, at: Seconds) -> Result<Option<FileId>, DispatchError> {
		T::Archivist::deposit(Dossier {
			source: RecordRef { pilot: Self::index_of_pilot(), kind: RECALL_KIND, id: u64::from(id.0) },
			producer: by.org,
			task: T::ArchiveTask::get(),
			year: CivilDate::of(at).year(),
			retention: None,
			access: Access::Open,
			grounds: 0,
			kind: FileKind::Dataset,
			tree: Tree::single(BlakeTwo256::hash(&recall.encode()).0),
		})
	}
}
