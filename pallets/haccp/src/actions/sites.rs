//! Registration and succession of sites (Food Sanitation Act 37, 39).

use crate::{
	pallet::Acting, rules, Certificates, CertsOfSite, Config, Error, Event, Gln, Licence, NextSiteId, Pallet, Scale,
	Site, SiteByGln, SiteByLicence, SiteKind, SiteState, Sites,
};
use frame_support::ensure;
use minwon_primitives::{OrgId, SiteId};
use minwon_support::{ids, RoleInspect};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register_site(
		by: Acting<T>,
		operator: OrgId,
		gln: Gln,
		licence: Licence,
		kind: SiteKind,
		scale: Scale,
	) -> DispatchResult {
		ensure!(T::Roles::is_organisation(operator), Error::<T>::NotFound);
		ensure!(rules::gln_is_valid(gln) && rules::licence_is_valid(&licence), Error::<T>::BadCode);
		let known = Self::site_with(gln, &licence)?;

		let (id, old) = match known {
			Some((id, old)) => (id, Some(old)),
			None => (ids::take::<NextSiteId<T>, _>(SiteId::next).ok_or(Error::<T>::TooMany)?, None),
		};
		let suspended = old.as_ref().and_then(|old| old.suspended);
		let new = Site { operator, gln, licence, kind, scale, state: SiteState::Open, suspended };
		match &old {
			Some(_) => Self::succeed(id, operator),
			None => {
				SiteByGln::<T>::insert(gln, id);
				SiteByLicence::<T>::insert(&new.licence, id);
			}
		}
		Sites::<T>::insert(id, &new);
		Self::deposit_event(Event::SiteRegistered { office: by.office, org: by.org, site: id, old, new });
		Ok(())
	}

	/// The open site that has both numbers; nothing when neither is used.
	fn site_with(gln: Gln, licence: &Licence) -> Result<Option<(SiteId, Site)>, DispatchError> {
		match (SiteByGln::<T>::get(gln), SiteByLicence::<T>::get(licence)) {
			(None, None) => Ok(None),
			(Some(id), Some(other)) if id == other => {
				let site = Self::site_of(id)?;
				ensure!(site.state == SiteState::Open, Error::<T>::AlreadyExists);
				Ok(Some((id, site)))
			}
			_ => Err(Error::<T>::AlreadyExists.into()),
		}
	}

	/// Active certificates follow the site.
	fn succeed(site: SiteId, operator: OrgId) {
		for id in CertsOfSite::<T>::get(site) {
			Certificates::<T>::mutate_extant(id, |cert| cert.operator = operator);
		}
	}
}
