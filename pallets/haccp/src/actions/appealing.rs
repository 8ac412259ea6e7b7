//! Appeals and returns (Administrative Appeals Act 27, 43; rule 68).

use crate::{
	pallet::Acting, rules, Appeal, AppealRuling, AppealState, Appeals, CertState, Certificate, Certificates,
	CertsOfSite, Config, Error, Event, Pallet, CERTIFICATE_KIND,
};
use frame_support::ensure;
use minwon_primitives::{CertId, DocumentRef, NoticeClass};
use minwon_support::{now, today};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// A certificate of the acting operator's own site.
	fn own_certificate(by: &Acting<T>, id: CertId) -> Result<Certificate, DispatchError> {
		let cert = Certificates::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		Self::ensure_own(by, Self::site_of(cert.site)?.operator)?;
		Ok(cert)
	}

	pub(crate) fn do_appeal(by: Acting<T>, id: CertId, grounds: DocumentRef) -> DispatchResult {
		let cert = Self::own_certificate(&by, id)?;
		let CertState::Revoked { at, .. } = cert.state else { return Err(Error::<T>::NotOpen.into()) };
		// An annulled appeal was against an earlier revocation.
		let may = Appeals::<T>::get(id).is_none_or(|appeal| appeal.state == AppealState::Annulled);
		ensure!(may, Error::<T>::AlreadyExists);
		let until = rules::appeal_until::<T::Calendar>(at, &Self::figures());
		ensure!(until.is_some_and(|until| today::<T::Time>() <= until), Error::<T>::TooLate);

		Appeals::<T>::insert(id, Appeal { grounds, filed_at: now::<T::Time>(), state: AppealState::Filed });
		Self::deposit_event(Event::Appealed { office: by.office, org: by.org, cert: id, grounds });
		Ok(())
	}

	pub(crate) fn do_decide_appeal(
		by: Acting<T>,
		id: CertId,
		ruling: AppealRuling,
		decision: DocumentRef,
	) -> DispatchResult {
		let mut cert = Certificates::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let filed = Appeals::<T>::get(id).filter(|appeal| appeal.state == AppealState::Filed);
		let mut appeal = filed.ok_or(Error::<T>::NotOpen)?;
		let CertState::Revoked { office: revoker, .. } = cert.state else { return Err(Error::<T>::NotOpen.into()) };
		ensure!(revoker != by.office, Error::<T>::SelfReview);
		let full = CertsOfSite::<T>::get(cert.site).is_full();
		ensure!(ruling == AppealRuling::Uphold || !full, Error::<T>::TooMany);
		let operator = Self::site_of(cert.site)?.operator;
		let about = (CERTIFICATE_KIND, u64::from(id.0));
		let notice = Self::post(by.org, &by.account, about, operator, NoticeClass::Disposition)?;

		appeal.state = match ruling {
			AppealRuling::Annul => AppealState::Annulled,
			AppealRuling::Uphold => AppealState::Upheld,
		};
		Appeals::<T>::insert(id, appeal);
		if ruling == AppealRuling::Annul {
			cert.state = CertState::Active;
			cert.operator = operator;
			Self::list_certificate(&cert, id)?;
			Certificates::<T>::insert(id, cert);
		}
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::AppealDecided { office, org, cert: id, ruling, decision, notice });
		Ok(())
	}

	pub(crate) fn do_return_certificate(by: Acting<T>, id: CertId) -> DispatchResult {
		let cert = Self::own_certificate(&by, id)?;
		ensure!(cert.is_active(), Error::<T>::NotOpen);

		Self::end_certificate(id, CertState::Returned { at: now::<T::Time>() });
		Self::deposit_event(Event::CertificateReturned { office: by.office, org: by.org, cert: id });
		Ok(())
	}
}
