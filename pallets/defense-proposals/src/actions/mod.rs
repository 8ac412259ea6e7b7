//! What the calls do: load, decide, write, tell. One file per phase of a case.

mod bidding;
mod closing;
mod contesting;
mod erasing;
mod evaluating;
mod negotiating;
mod nominating;
mod noticing;
mod pricing;
mod publishing;
mod ruling;
mod terms;

use crate::{pallet::Acting, rules, Case, Cases, Config, Error, Hands, Nominees, Pallet, Terms, TermsTable};
use frame_support::{ensure, traits::PalletInfoAccess};
use minwon_primitives::{CaseId, OrgId, Role};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// The first guards of every call on a case, after the role: it exists, the acting organisation is the one it belongs to, and the
	/// office has no other part in it.
	pub(crate) fn case_for(by: &Acting<T>, id: CaseId) -> Result<Case, DispatchError> {
		let case = Cases::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let bound_to = match by.role {
			Role::DefenseProgramManager => Some(case.program),
			Role::DefenseAuditor => case.audit,
			Role::DefensePanelManager => case.pool,
			_ => None::<OrgId>,
		};
		ensure!(bound_to.is_none_or(|org| org == by.org), DispatchError::BadOrigin);
		let other_hand = Hands::<T>::get(id, by.office).is_some_and(|role| role != by.role);
		let nominated = by.role != Role::DefenseEvaluator && Nominees::<T>::contains_key(id, by.office);
		ensure!(!other_hand && !nominated, Error::<T>::SelfReview);
		Ok(case)
	}

	/// Keeps the role in which an office first acted on a case. Evaluators and bidders leave no hand: nominees and bids say who they are.
	pub(crate) fn keep_hand(by: &Acting<T>, id: CaseId) {
		let kept = matches!(
			by.role,
			Role::DefenseProgramManager | Role::DefenseAuditor | Role::DefensePanelManager | Role::DefenseVerifier
		);
		if kept && !Hands::<T>::contains_key(id, by.office) {
			Hands::<T>::insert(id, by.office, by.role);
		}
	}

	/// The figures by which a case is judged.
	pub(crate) fn terms_of(case: &Case) -> Terms {
		TermsTable::<T>::get().get(usize::from(case.terms)).map(|(_, terms)| *terms).unwrap_or_default()
	}

	/// Sheets that must count on a case.
	pub(crate) fn quorum_of(case: &Case) -> u8 {
		rules::quorum(case.notice.seats, Self::terms_of(case).quorum_bps)
	}

	/// The number by which archives and mailbox know this pilot: its index in the runtime.
	pub(crate) fn index_of_pilot() -> u8 {
		u8::try_from(<Self as PalletInfoAccess>::index()).unwrap_or_default()
	}
}
