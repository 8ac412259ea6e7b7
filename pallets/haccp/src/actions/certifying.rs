//! Grant, extension, change, refusal (Food Sanitation Act 48(3), 48-2).

use crate::{
	pallet::Acting, rules, Application, ApplicationKind, ApplicationState, Applications, CertByNumber, CertNumber,
	CertState, Certificate, Certificates, CertsOfSite, Conduct, Config, Decision, Error, Event, NextCertId, Pallet,
	SiteState, Verdict, APPLICATION_KIND,
};
use frame_support::ensure;
use minwon_primitives::{ApplicationId, CertId, CivilDate, NoticeClass};
use minwon_support::{ids, now, today};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_decide_application(by: Acting<T>, id: ApplicationId, decision: Decision) -> DispatchResult {
		let mut application = Applications::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let ApplicationState::Assessed { office: assessor, verdict, .. } = application.state else {
			return Err(Error::<T>::NotOpen.into());
		};
		ensure!(assessor != by.office, Error::<T>::SelfReview);
		let (outcome, granted) = match decision {
			Decision::Refuse { reason } => (ApplicationState::Refused(reason), None),
			Decision::Grant { number } => {
				let (cert, record) = Self::prepare_grant(&by, &application, verdict, number)?;
				(ApplicationState::Granted(cert), Some((cert, record)))
			}
		};
		let operator = Self::site_of(application.site)?.operator;
		let about = (APPLICATION_KIND, u64::from(id.0));
		let notice = Self::post(by.org, &by.account, about, operator, NoticeClass::Disposition)?;

		if let Some((cert, record)) = &granted {
			Self::write_grant(&application, *cert, record)?;
		}
		application.state = outcome;
		Applications::<T>::insert(id, &application);
		let (office, org, certificate) = (by.office, by.org, granted.map(|(_, record)| record));
		Self::deposit_event(Event::ApplicationDecided { office, org, application: id, outcome, certificate, notice });
		Ok(())
	}

	/// The certificate that a grant makes, with its id, when it may be made.
	fn prepare_grant(
		by: &Acting<T>,
		application: &Application,
		verdict: Verdict,
		number: CertNumber,
	) -> Result<(CertId, Certificate), DispatchError> {
		let site = Self::site_of(application.site)?;
		let about = application.kind.certificate();
		let earlier = about.and_then(Certificates::<T>::get);
		let filed_on = CivilDate::of(application.filed_at);
		let active = about.is_none() || earlier.as_ref().is_some_and(Certificate::is_active);
		let extends = matches!(application.kind, ApplicationKind::Extension(_));
		// One term per application: after one extension another needs an application of a later day.
		let first = !extends || earlier.as_ref().is_some_and(|cert| cert.since < filed_on);
		let may = verdict == Verdict::Fit && site.state == SiteState::Open && active && first;
		ensure!(may, Error::<T>::NotOpen);
		let own = earlier.as_ref().is_some_and(|cert| cert.number == number);
		ensure!(rules::is_code(&number) && (!extends || own), Error::<T>::BadCode);
		ensure!(extends || !CertByNumber::<T>::contains_key(&number), Error::<T>::AlreadyExists);
		let full = CertsOfSite::<T>::get(application.site).is_full();
		ensure!(about.is_some() || !full, Error::<T>::TooMany);

		let (today, years) = (today::<T::Time>(), Self::figures().term_years);
		let later = |from| rules::extended(from, years).ok_or(Error::<T>::OutOfRange);
		let (logging, foods, ccps) = (application.logging, application.foods.clone(), application.ccps.clone());
		match (application.kind, earlier) {
			(ApplicationKind::Extension(id), Some(cert)) => {
				let valid_to = later(cert.valid_to)?;
				let (since, last, conduct) = (today, None, Conduct::Clean);
				Ok((id, Certificate { valid_to, since, last, conduct, logging, ..cert }))
			}
			(ApplicationKind::Change(_), Some(cert)) => {
				let (issuer, valid_from) = (by.org, today);
				let id = Self::next_cert()?;
				Ok((id, Certificate { issuer, number, foods, ccps, valid_from, logging, ..cert }))
			}
			_ => {
				let valid_to = later(today)?;
				let id = Self::next_cert()?;
				let cert = Certificate {
					site: application.site,
					operator: site.operator,
					issuer: by.org,
					chain: id,
					number,
					foods,
					ccps,
					valid_from: today,
					valid_to,
					since: today,
					state: CertState::Active,
					order: None,
					last: None,
					newest: None,
					conduct: Conduct::Clean,
					logging,
					inspections: 0,
					reminded: None,
				};
				Ok((id, cert))
			}
		}
	}

	fn next_cert() -> Result<CertId, Error<T>> {
		ids::take::<NextCertId<T>, _>(CertId::next).ok_or(Error::<T>::TooMany)
	}

	/// Stores the certificate; a change takes the place of the one before.
	fn write_grant(application: &Application, id: CertId, cert: &Certificate) -> Result<(), Error<T>> {
		match application.kind {
			ApplicationKind::Extension(_) => (),
			ApplicationKind::Change(old) => {
				let state = CertState::Superseded { at: now::<T::Time>(), by: id };
				Self::end_certificate(old, state);
				Self::list_certificate(cert, id)?;
			}
			ApplicationKind::New => Self::list_certificate(cert, id)?,
		}
		CertByNumber::<T>::insert(&cert.number, id);
		Certificates::<T>::insert(id, cert);
		Ok(())
	}

	/// Adds a certificate to those of its site.
	pub(super) fn list_certificate(cert: &Certificate, id: CertId) -> Result<(), Error<T>> {
		CertsOfSite::<T>::try_mutate(cert.site, |certs| certs.try_push(id)).map_err(|_| Error::<T>::TooMany)
	}

	/// Ends a certificate and takes it from those of its site.
	pub(super) fn end_certificate(id: CertId, state: CertState) {
		Certificates::<T>::mutate_extant(id, |cert| {
			cert.state = state;
			CertsOfSite::<T>::mutate(cert.site, |certs| certs.retain(|other| *other != id));
		});
	}
}
