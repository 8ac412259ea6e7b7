//! Inspections (Food Sanitation Act 48-3; notice 15).

use crate::{
	pallet::Acting, rules, Certificate, Certificates, Config, Error, Event, Inspection, InspectionKind, Inspections,
	Majors, OrderMet, Pallet, Score,
};
use frame_support::ensure;
use minwon_primitives::{CertId, DocumentRef};
use minwon_support::{now, today};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_inspect(
		by: Acting<T>,
		id: CertId,
		kind: InspectionKind,
		score: Score,
		majors: Majors,
		order_met: OrderMet,
		report: DocumentRef,
	) -> DispatchResult {
		let mut cert = Certificates::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		if kind == InspectionKind::SelfReported {
			Self::ensure_own(&by, Self::site_of(cert.site)?.operator)?;
		}
		ensure!(cert.is_active(), Error::<T>::NotOpen);
		let year = today::<T::Time>().year();
		let again = kind == InspectionKind::Regular && cert.last.is_some_and(|(last, _)| last == year);
		ensure!(!again, Error::<T>::AlreadyExists);
		let told = (order_met == OrderMet::NoOrder) == cert.order.is_none();
		let own_word = kind == InspectionKind::SelfReported && order_met == OrderMet::Met;
		ensure!(rules::score_is_legal(score) && told && !own_word, Error::<T>::OutOfRange);
		let number = cert.inspections;
		cert.inspections = number.checked_add(1).ok_or(Error::<T>::TooMany)?;

		let inspection = Inspection { kind, score, majors, order_met, report, office: by.office, at: now::<T::Time>() };
		Self::note(&mut cert, number, year, &inspection);
		let next = rules::next_inspection(&cert, &Self::figures());
		Inspections::<T>::insert(cert.chain, number, &inspection);
		Certificates::<T>::insert(id, cert);
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::Inspected { office, org, cert: id, number, inspection, next });
		Ok(())
	}

	/// What an inspection changes in a certificate.
	fn note(cert: &mut Certificate, number: u32, year: u16, inspection: &Inspection) {
		match inspection.kind {
			InspectionKind::Regular => {
				cert.last = Some((year, inspection.score));
				cert.newest = Some(number);
			}
			InspectionKind::Unannounced => cert.newest = Some(number),
			InspectionKind::SelfReported | InspectionKind::FollowUp => (),
		}
		if inspection.order_met == OrderMet::Met {
			cert.order = None;
		}
	}
}
