//! Nomination, interests, draw (guideline 18, 19, 20).

use crate::{
	pallet::Acting, rules, Bid, BidsOf, Case, Cases, Config, Duty, Error, Event, Hands, Nominated, NominatedOffices,
	Nominee, NomineeTags, Nominees, Pallet, Panel, Place, PoolStatus, SeatedOffices, Side, SideStatus, Stage, Stance,
	MAX_NOMINEES,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::ensure;
use minwon_primitives::{CaseId, OfficeId, Role};
use minwon_support::{now, RoleInspect};
use rules::Candidate;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_nominate(by: Acting<T>, id: CaseId, nominees: Nominated) -> DispatchResult {
		let mut case = Self::case_for(&by, id)?;
		let now = now::<T::Time>();
		ensure!(matches!(case.stage, Stage::Open | Stage::Scoring), Error::<T>::NotOpen);
		let bidding = case.stage == Stage::Open && now < case.notice.submit_until;
		let wanted = || {
			rules::draw_due(&case, Self::quorum_of(&case), now)
				&& Self::is_pool_short(&case, &Self::candidates(id, &BidsOf::<T>::get(id)))
		};
		ensure!(bidding || wanted(), Error::<T>::PoolClosed);
		let added = u8::try_from(nominees.len()).map_err(|_| Error::<T>::TooMany)?;
		let total = case.nominees.checked_add(added).filter(|total| u32::from(*total) <= MAX_NOMINEES);
		case.nominees = total.ok_or(Error::<T>::TooMany)?;
		Self::ensure_nominees(&by, id, &nominees)?;

		for (office, side, tag) in &nominees {
			let nominee =
				Nominee { side: *side, tag: *tag, org: None, stance: Stance::Silent, seat: None, duty: Duty::None };
			Nominees::<T>::insert(id, office, nominee);
			NomineeTags::<T>::insert(id, tag, ());
		}
		case.pool = Some(by.org);
		Cases::<T>::insert(id, case);
		Self::keep_hand(&by, id);
		let offices = nominees.iter().map(|(office, side, _)| (*office, *side)).collect();
		Self::deposit_event(Event::Nominated {
			office: by.office,
			org: by.org,
			case: id,
			nominees: NominatedOffices::truncate_from(offices),
		});
		Ok(())
	}

	pub(crate) fn do_declare_interest(by: Acting<T>, id: CaseId, stance: Stance) -> DispatchResult {
		let case = Self::case_for(&by, id)?;
		let mut nominee = Nominees::<T>::get(id, by.office).ok_or(Error::<T>::NotFound)?;
		let now = now::<T::Time>();
		ensure!(matches!(case.stage, Stage::Open | Stage::Scoring), Error::<T>::NotOpen);
		ensure!(now >= case.notice.open_until(), Error::<T>::TooEarly);
		let committing = case
			.panel
			.filter(|panel| case.stage == Stage::Scoring && now < panel.commit_until)
			.map(|panel| panel.round);
		let in_time = nominee.seat.is_none_or(|place| Some(place.round) == committing);
		ensure!(in_time, Error::<T>::TooLate);
		let forward = matches!(
			(nominee.stance, stance),
			(Stance::Silent, Stance::Clear | Stance::Conflicted) | (Stance::Clear, Stance::Conflicted)
		);
		ensure!(forward, Error::<T>::OutOfRange);

		let old = core::mem::replace(&mut nominee.stance, stance);
		nominee.org = Some(by.org);
		if nominee.sits_in(&case) {
			nominee.duty = Duty::Excluded(crate::Cause::Recusal);
		}
		Nominees::<T>::insert(id, by.office, nominee);
		Self::deposit_event(Event::InterestDeclared { office: by.office, org: by.org, case: id, old, stance });
		Ok(())
	}

	pub(crate) fn do_draw_panel(by: Acting<T>, id: CaseId, seed: [u8; 32]) -> DispatchResult {
		let mut case = Self::case_for(&by, id)?;
		let now = now::<T::Time>();
		let quorum = Self::quorum_of(&case);
		let wanting = case.stage == Stage::Scoring && case.counted() < quorum;
		ensure!(case.stage == Stage::Open || wanting, Error::<T>::NotOpen);
		ensure!(rules::draw_due(&case, quorum, now), Error::<T>::TooEarly);
		let bids = BidsOf::<T>::get(id);
		let mut valid = bids.iter().filter(|bid| !bid.void).peekable();
		let complete = valid.peek().is_some() && valid.all(|bid| bid.merits.is_some());
		ensure!(complete, Error::<T>::Incomplete);
		ensure!(case.draw_lock == Some(rules::lock(id, &seed)), Error::<T>::BadOpening);
		let candidates = Self::candidates(id, &bids);
		ensure!(!Self::is_pool_short(&case, &candidates), Error::<T>::TooFewNominees);
		let round = case.round().checked_add(1).ok_or(Error::<T>::TooMany)?;
		let entropy = rules::entropy(id, round, &seed, &bids);
		let (internal, external) = (case.notice.internal_seats(), case.notice.external_seats);
		let drawn = rules::seat(&entropy, &candidates, internal, external).ok_or(Error::<T>::TooFewNominees)?;

		for (seat, office) in (0u8..).zip(&drawn) {
			Nominees::<T>::mutate(id, office, |entry| {
				if let Some(nominee) = entry {
					nominee.seat = Some(Place { round, seat });
				}
			});
		}
		let commit_until = now.saturating_add(u64::from(case.notice.committing));
		let reveal_until = commit_until.saturating_add(u64::from(case.notice.revealing));
		let price_until = reveal_until.saturating_add(u64::from(case.notice.pricing));
		case.panel = Some(Panel { round, entropy, commit_until, reveal_until, price_until, counted: 0 });
		case.stage = Stage::Scoring;
		case.draw_lock = Some(seed);
		Cases::<T>::insert(id, case);
		Self::keep_hand(&by, id);
		let seats = SeatedOffices::truncate_from(drawn);
		Self::deposit_event(Event::PanelDrawn { office: by.office, org: by.org, case: id, seed, round, seats });
		Ok(())
	}

	/// Nominees that could be drawn: clear, never seated, still evaluators, of an organisation that neither bids nor helps a bid.
	pub(crate) fn candidates(id: CaseId, bids: &[Bid]) -> Vec<Candidate> {
		let involved = |org| bids.iter().any(|bid| bid.bidder == org || bid.form.partners.contains(&org));
		Nominees::<T>::iter_prefix(id)
			.filter(|(office, nominee)| {
				nominee.stance == Stance::Clear
					&& nominee.seat.is_none()
					&& nominee.org.is_some_and(|org| !involved(org))
					&& T::Roles::holds(*office, Role::DefenseEvaluator)
			})
			.map(|(office, nominee)| Candidate { office, side: nominee.side })
			.collect()
	}

	/// Eligible nominees against seats.
	pub(crate) fn pool_status(case: &Case, candidates: &[Candidate]) -> PoolStatus {
		let of = |side| candidates.iter().filter(|candidate| candidate.side == side).count();
		let status = |side, needed| SideStatus { eligible: u8::try_from(of(side)).unwrap_or(u8::MAX), needed };
		PoolStatus {
			internal: status(Side::Internal, case.notice.internal_seats()),
			external: status(Side::External, case.notice.external_seats),
		}
	}

	/// Whether a side has too few eligible nominees, or too few were nominated before the first round.
	pub(crate) fn is_pool_short(case: &Case, candidates: &[Candidate]) -> bool {
		let PoolStatus { internal, external } = Self::pool_status(case, candidates);
		let wanted = u16::from(Self::terms_of(case).nominee_factor).saturating_mul(u16::from(case.notice.seats));
		internal.eligible < internal.needed
			|| external.eligible < external.needed
			|| (case.panel.is_none() && u16::from(case.nominees) < wanted)
	}

	/// Each is an evaluator, has no other part in the case, and is nominated once: neither the office nor the person behind it twice.
	fn ensure_nominees(by: &Acting<T>, id: CaseId, nominees: &Nominated) -> DispatchResult {
		let mut offices: BTreeSet<OfficeId> = BTreeSet::new();
		let mut tags = BTreeSet::new();
		for (office, _, tag) in nominees {
			ensure!(T::Roles::holds(*office, Role::DefenseEvaluator), Error::<T>::NotFound);
			let outside = *office != by.office && !Hands::<T>::contains_key(id, office);
			ensure!(outside, Error::<T>::SelfReview);
			let new_office = offices.insert(*office) && !Nominees::<T>::contains_key(id, office);
			let new_tag = tags.insert(*tag) && !NomineeTags::<T>::contains_key(id, tag);
			ensure!(new_office && new_tag, Error::<T>::AlreadyExists);
		}
		Ok(())
	}
}

impl Nominee {
	/// Whether it has a seat in the newest round of the case and was not excluded.
	pub(crate) fn sits_in(&self, case: &Case) -> bool {
		self.place_in(case).is_some() && !matches!(self.duty, Duty::Excluded(_))
	}

	/// Its seat in the newest round of the case.
	pub(crate) fn place_in(&self, case: &Case) -> Option<Place> {
		self.seat.filter(|place| case.panel.is_some_and(|panel| panel.round == place.round))
	}
}
