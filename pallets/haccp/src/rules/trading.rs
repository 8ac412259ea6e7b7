//! What may be sold, shipped or used (Food Sanitation Act 15(2), 44(1)3, 45, 48(2)(3), 75).

use super::is_suspended;
use crate::{FoodType, Lot, Rules, Scale, Site, SiteKind, SiteState};
use minwon_primitives::CivilDate;

/// Why a lot may not be traded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TradeFault {
	/// A recall covers it.
	Held,
	/// It is past its use-by date.
	Expired,
	/// Product, maker or holder is banned.
	Banned,
	/// The holder is closed or suspended.
	NotOpen,
}

/// A lot at a site.
pub(crate) struct Trade<'a> {
	/// The lot.
	pub lot: &'a Lot,
	/// Where it is.
	pub site: &'a Site,
	/// Whether a ban stands on the product, the lot's site or the site.
	pub banned: bool,
	/// Today.
	pub today: CivilDate,
}

/// Whether a lot may be traded on `day`.
pub(crate) fn may_trade(trade: &Trade, day: CivilDate) -> Result<(), TradeFault> {
	match trade {
		_ if trade.lot.holds > 0 => Err(TradeFault::Held),
		_ if day > trade.lot.entry.use_by => Err(TradeFault::Expired),
		_ if trade.banned => Err(TradeFault::Banned),
		_ if trade.site.state != SiteState::Open || is_suspended(trade.site.suspended, trade.today) => {
			Err(TradeFault::NotOpen)
		}
		_ => Ok(()),
	}
}

/// Whether a lot of this food may be made at this site under a certificate only (rule 62).
pub(crate) fn certificate_needed(food: FoodType, site: &Site, rules: &Rules) -> bool {
	food.is_in(rules.mandatory) || (site.scale == Scale::Large && site.kind == SiteKind::Manufacture)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::*;

	#[test]
	fn the_first_fault_is_named() {
		let on = |change: fn(&mut Lot, &mut Site, &mut bool), day: CivilDate| {
			let (mut lot, mut site, mut banned) = (lot(), site(), false);
			change(&mut lot, &mut site, &mut banned);
			may_trade(&Trade { lot: &lot, site: &site, banned, today: day }, day)
		};
		let use_by = lot().entry.use_by;
		let after = CivilDate(use_by.0 + 1);
		assert_eq!(on(|_, _, _| (), use_by), Ok(()));
		assert_eq!(on(|_, _, _| (), after), Err(TradeFault::Expired));
		assert_eq!(on(|_, _, banned| *banned = true, use_by), Err(TradeFault::Banned));
		assert_eq!(on(|_, site, _| site.state = SiteState::Closed, use_by), Err(TradeFault::NotOpen));
		let suspend = |_: &mut Lot, site: &mut Site, _: &mut bool| {
			let use_by = crate::rules::testing::lot().entry.use_by;
			site.suspended = Some((use_by, use_by));
		};
		assert_eq!(on(suspend, use_by), Err(TradeFault::NotOpen));
		assert_eq!(on(suspend, CivilDate(use_by.0 - 1)), Ok(()));
		let all = |lot: &mut Lot, site: &mut Site, banned: &mut bool| {
			(lot.holds, site.state, *banned) = (1, SiteState::Closed, true);
		};
		assert_eq!(on(all, after), Err(TradeFault::Held));
		let rest = |_: &mut Lot, site: &mut Site, banned: &mut bool| {
			(site.state, *banned) = (SiteState::Closed, true);
		};
		assert_eq!(on(rest, after), Err(TradeFault::Expired));
		assert_eq!(on(rest, use_by), Err(TradeFault::Banned));
	}

	/// Suspension is asked of today, the use-by date of the day of use.
	#[test]
	fn two_days_matter() {
		let (lot, mut site) = (lot(), site());
		let use_by = lot.entry.use_by;
		let today = CivilDate(use_by.0 + 5);
		assert_eq!(may_trade(&Trade { lot: &lot, site: &site, banned: false, today }, use_by), Ok(()));
		site.suspended = Some((today, today));
		let fault = may_trade(&Trade { lot: &lot, site: &site, banned: false, today }, use_by);
		assert_eq!(fault, Err(TradeFault::NotOpen));
	}

	#[test]
	fn who_needs_a_certificate() {
		use FoodType::{BloodSausage, FishCake, FreshCut, Produce};
		let table = [
			(FishCake, Scale::Ordinary, SiteKind::Manufacture, true),
			(BloodSausage, Scale::Ordinary, SiteKind::Catering, true),
			(FreshCut, Scale::Ordinary, SiteKind::Manufacture, false),
			(Produce, Scale::Large, SiteKind::Manufacture, true),
			(Produce, Scale::Large, SiteKind::Farm, false),
		];
		for (food, scale, kind, expected) in table {
			let site = Site { scale, kind, ..site() };
			assert_eq!(certificate_needed(food, &site, &Rules::default()), expected, "{food:?} {scale:?} {kind:?}");
		}
	}
}
