//! Measures of an authority (Food Sanitation Act 15(2), 17, 48(8), 75; notice 17(1)).

use crate::{
	pallet::Acting, rules, Ban, Bans, Basis, CertState, Certificate, Certificates, CertsOfSite, Conduct, Config, Error,
	Event, Ground, Inspections, Kind, Logs, Measure, Order, Pallet, Reference, Scope, SiteState, Sites, Tombstone,
	Tombstones, CERTIFICATE_KIND, SITE_KIND,
};
use frame_support::{ensure, pallet_prelude::Weight};
use minwon_primitives::{CertId, CivilDate, DocumentRef, NoticeClass, NoticeId, OrgId, SiteId};
use minwon_support::{now, today, Archivist, Postmaster};
use sp_runtime::{DispatchError, DispatchResult};

/// The notice posted, if any.
type Told = Result<Option<NoticeId>, DispatchError>;

impl<T: Config> Pallet<T> {
	/// What a measure costs besides the call: a notice, or a question to the archives.
	pub(crate) fn imposing_weight() -> Weight {
		T::Postmaster::post_weight().max(T::Archivist::frozen_weight())
	}

	pub(crate) fn do_impose(by: Acting<T>, measure: Measure) -> DispatchResult {
		let mut suspended = None;
		let notice = match &measure {
			Measure::CorrectiveOrder { cert, due } => Self::give_order(&by, *cert, *due)?,
			Measure::Revoke { cert, ground, inspection, .. } => Self::revoke(&by, *cert, *ground, *inspection)?,
			Measure::Suspend { site, from, months, days } => {
				let (term, notice) = Self::suspend(&by, *site, *from, *months, *days)?;
				suspended = Some(term);
				notice
			}
			Measure::Close { site } => Self::close_site(&by, *site)?,
			Measure::Ban { scope, ground } => Self::ban(&by, *scope, *ground)?,
			Measure::LiftBan { scope } => {
				ensure!(Bans::<T>::contains_key(scope), Error::<T>::NotFound);
				Bans::<T>::remove(scope);
				None
			}
			Measure::EraseLog { site, reference, basis } => Self::erase_by_order(&by, *site, reference, *basis)?,
		};
		Self::deposit_event(Event::Imposed { office: by.office, org: by.org, measure, suspended, notice });
		Ok(())
	}

	fn tell_holder(by: &Acting<T>, about: (u8, u64), to: OrgId) -> Told {
		Self::post(by.org, &by.account, about, to, NoticeClass::Disposition)
	}

	fn give_order(by: &Acting<T>, id: CertId, due: CivilDate) -> Told {
		let mut cert = Certificates::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(cert.is_active(), Error::<T>::NotOpen);
		ensure!(cert.order.is_none(), Error::<T>::AlreadyExists);
		let until = rules::order_until::<T::Calendar>(now::<T::Time>(), &Self::figures());
		let in_range = today::<T::Time>() < due && until.is_some_and(|until| due <= until);
		ensure!(in_range, Error::<T>::OutOfRange);
		let notice = Self::tell_holder(by, (CERTIFICATE_KIND, u64::from(id.0)), cert.operator)?;

		cert.order = Some(Order { due, office: by.office });
		cert.conduct = Conduct::Sanctioned;
		Certificates::<T>::insert(id, cert);
		Ok(notice)
	}

	fn revoke(by: &Acting<T>, id: CertId, ground: Ground, inspection: Option<u32>) -> Told {
		let cert = Certificates::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(cert.is_active(), Error::<T>::NotOpen);
		Self::ensure_ground(by, &cert, ground, inspection)?;
		let notice = Self::tell_holder(by, (CERTIFICATE_KIND, u64::from(id.0)), cert.operator)?;

		Self::write_revocation(by, id, ground);
		Ok(notice)
	}

	/// The ground holds, and whoever imposes did not find it.
	fn ensure_ground(
		by: &Acting<T>,
		cert: &Certificate,
		ground: Ground,
		inspection: Option<u32>,
	) -> Result<(), Error<T>> {
		let shown = match inspection {
			None => None,
			Some(number) => Some((number, Inspections::<T>::get(cert.chain, number).ok_or(Error::<T>::NoGround)?)),
		};
		let shown = shown.as_ref().map(|(number, record)| (*number, record));
		let today = today::<T::Time>();
		let figures = Self::figures_on(shown.map_or(today, |(_, record)| CivilDate::of(record.at)));
		ensure!(rules::may_revoke(cert, ground, shown, &figures, today), Error::<T>::NoGround);
		ensure!(shown.is_none_or(|(_, record)| record.office != by.office), Error::<T>::SelfReview);
		Ok(())
	}

	fn write_revocation(by: &Acting<T>, cert: CertId, ground: Ground) {
		Self::end_certificate(cert, CertState::Revoked { at: now::<T::Time>(), ground, office: by.office });
		Self::deposit_event(Event::CertificateRevoked { office: by.office, org: by.org, cert, ground });
	}

	fn suspend(
		by: &Acting<T>,
		id: SiteId,
		from: CivilDate,
		months: u8,
		days: u8,
	) -> Result<((CivilDate, CivilDate), Option<NoticeId>), DispatchError> {
		let mut site = Self::site_of(id)?;
		let today = today::<T::Time>();
		ensure!(site.state == SiteState::Open, Error::<T>::NotOpen);
		ensure!(!rules::suspension_stands(site.suspended, today), Error::<T>::AlreadyExists);
		let term = rules::suspension(from, months, days, today).ok_or(Error::<T>::OutOfRange)?;
		let notice = Self::tell_holder(by, (SITE_KIND, u64::from(id.0)), site.operator)?;

		site.suspended = Some(term);
		Sites::<T>::insert(id, site);
		let is_long = months >= Self::figures_on(today).suspension_months;
		for cert in CertsOfSite::<T>::get(id) {
			Certificates::<T>::mutate_extant(cert, |record| record.conduct = Conduct::Sanctioned);
			if is_long {
				Self::write_revocation(by, cert, Ground::LongSuspension);
			}
		}
		Ok((term, notice))
	}

	fn close_site(by: &Acting<T>, id: SiteId) -> Told {
		let mut site = Self::site_of(id)?;
		ensure!(site.state == SiteState::Open, Error::<T>::NotOpen);
		let notice = Self::tell_holder(by, (SITE_KIND, u64::from(id.0)), site.operator)?;

		site.state = SiteState::Closed;
		Sites::<T>::insert(id, site);
		for cert in CertsOfSite::<T>::get(id) {
			Self::write_revocation(by, cert, Ground::SiteClosed);
		}
		Ok(notice)
	}

	fn ban(by: &Acting<T>, scope: Scope, ground: DocumentRef) -> Told {
		match scope {
			Scope::Site(site) => ensure!(Sites::<T>::contains_key(site), Error::<T>::NotFound),
			Scope::Product(gtin) => ensure!(rules::gtin_is_valid(gtin), Error::<T>::BadCode),
		}
		ensure!(!Bans::<T>::contains_key(scope), Error::<T>::AlreadyExists);

		Bans::<T>::insert(scope, Ban { ground, office: by.office, since: now::<T::Time>() });
		Ok(None)
	}

	/// Removes a log with the digest of its series, before its retention ends.
	fn erase_by_order(by: &Acting<T>, site: SiteId, reference: &Reference, basis: Basis) -> Told {
		let log = Logs::<T>::get(site, reference).ok_or(Error::<T>::NotFound)?;
		let operator = Self::site_of(site)?.operator;
		ensure!(!Self::is_frozen(operator, log.entry.to), Error::<T>::OnHold);

		Logs::<T>::remove(site, reference);
		let tombstone = Tombstone { kind: Kind::Log, at: now::<T::Time>(), office: by.office, basis };
		Tombstones::<T>::insert(site, reference, tombstone);
		Self::deposit_event(Event::RecordErased {
			office: Some(by.office),
			org: Some(by.org),
			site,
			reference: reference.clone(),
			kind: Kind::Log,
			basis: Some(basis),
		});
		Ok(None)
	}
}
