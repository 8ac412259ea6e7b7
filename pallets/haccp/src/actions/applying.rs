//! Applications and their assessment (Food Sanitation Act 48(3); rule 63, 68-2; notice 10, 11).

use crate::{
	pallet::Acting, rules, Application, ApplicationKind, ApplicationState, Applications, Ccps, Certificate,
	Certificates, Config, Error, Event, Foods, Logging, NextApplicationId, Pallet, Score, SiteState, Verdict,
};
use frame_support::ensure;
use minwon_primitives::{ApplicationId, DocumentRef, SiteId};
use minwon_support::{ids, now, today};
use rules::Mark;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_apply(
		by: Acting<T>,
		site: SiteId,
		kind: ApplicationKind,
		foods: Foods,
		ccps: Ccps,
		plan: DocumentRef,
		logging: Logging,
	) -> DispatchResult {
		let record = Self::site_of(site)?;
		let about = kind.certificate().map(|id| Certificates::<T>::get(id).ok_or(Error::<T>::NotFound)).transpose()?;
		Self::ensure_own(&by, record.operator)?;
		ensure!(record.state == SiteState::Open, Error::<T>::NotOpen);
		ensure!(rules::foods_are_legal(&foods) && rules::ccps_are_legal(&ccps), Error::<T>::OutOfRange);
		let filed_at = now::<T::Time>();
		let application =
			Application { site, kind, foods, ccps, plan, logging, filed_at, state: ApplicationState::Filed };
		if let Some(cert) = about {
			Self::ensure_about(&application, &cert)?;
		}
		let id = ids::take::<NextApplicationId<T>, _>(ApplicationId::next).ok_or(Error::<T>::TooMany)?;

		Applications::<T>::insert(id, &application);
		Self::deposit_event(Event::ApplicationFiled { office: by.office, org: by.org, id, application });
		Ok(())
	}

	/// An extension or a change is of the site's own certificate, while it counts; an extension changes nothing else and comes in time.
	fn ensure_about(application: &Application, cert: &Certificate) -> Result<(), Error<T>> {
		let today = today::<T::Time>();
		let covered = cert.site == application.site && cert.is_active() && rules::valid_on(cert, today);
		ensure!(covered, Error::<T>::NotCovered);
		if let ApplicationKind::Extension(_) = application.kind {
			let same = cert.foods == application.foods && cert.ccps == application.ccps;
			ensure!(same, Error::<T>::OutOfRange);
			ensure!(rules::may_apply_to_extend(cert, today, &Self::figures_on(today)), Error::<T>::TooLate);
		}
		Ok(())
	}

	pub(crate) fn do_assess(by: Acting<T>, id: ApplicationId, score: Score, report: DocumentRef) -> DispatchResult {
		let mut application = Applications::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let earlier = match application.state {
			ApplicationState::Filed => None,
			ApplicationState::Assessed { verdict: Verdict::Supplement { until }, .. } => Some(until),
			_ => return Err(Error::<T>::NotOpen.into()),
		};
		ensure!(earlier.is_none_or(|until| today::<T::Time>() <= until), Error::<T>::NotOpen);
		ensure!(rules::score_is_legal(score), Error::<T>::OutOfRange);
		let figures = Self::figures();
		let verdict = match rules::verdict(score, &figures) {
			Mark::Fit => Verdict::Fit,
			Mark::Unfit => Verdict::Unfit,
			Mark::Supplement => {
				let fresh = || rules::supplement_until::<T::Calendar>(now::<T::Time>(), &figures);
				Verdict::Supplement { until: earlier.or_else(fresh).ok_or(Error::<T>::OutOfRange)? }
			}
		};

		application.state = ApplicationState::Assessed { office: by.office, score, verdict, report };
		Applications::<T>::insert(id, application);
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::ApplicationAssessed { office, org, application: id, score, verdict, report });
		Ok(())
	}
}
