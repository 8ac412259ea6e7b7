//! The institutions of the presets: the twelve pilots' lead institutions, those with which they share a journey, and a few demonstration companies.
//!
//! **Names** are those in force in 2026: the Ministry of Finance and Economy and the Ministry of Climate, Energy and Environment are the
//! successors of the ministries that took part in 2019; their slugs (`moef`, `environment`) are older and stay.
//!
//! **Codes of agencies** are administrative standard codes, seven digits, public. All but those of `mnd` and `nts` were found in public sources as
//! the provider in a service address of the public data portal; those two are from general knowledge. None was compared with the directory of standard codes itself,
//! and the two successors named above stand under the code of their predecessor. Whoever starts a network that serves anybody compares each first.
//!
//! **Stand-ins.** Where the number is not known here (every public corporation and hospital, Korea Post, the National Archives, the court), and for every demonstration
//! company, the code begins with two zeros: it has the form and the check digit that its kind demands and claims nothing else. A test keeps demonstrations to such codes.

mod batteries;
mod carbon;
mod chain;
mod disaster;
mod food;
mod labour;
mod mail;
mod manpower;
mod medicine;
mod proposals;
mod records;
mod renewables;
mod tourism;

use super::institution::Institution;

/// Every institution in the order of its id. New ones come at the end of the list, so that ids stay.
pub fn all() -> impl Iterator<Item = &'static Institution> {
	const TABLES: [&[Institution]; 14] = [
		&chain::INSTITUTIONS,
		&proposals::INSTITUTIONS,
		&food::INSTITUTIONS,
		&medicine::INSTITUTIONS,
		&manpower::INSTITUTIONS,
		&disaster::INSTITUTIONS,
		&mail::INSTITUTIONS,
		&records::INSTITUTIONS,
		&carbon::INSTITUTIONS,
		&batteries::INSTITUTIONS,
		&tourism::INSTITUTIONS,
		&labour::INSTITUTIONS,
		&renewables::INSTITUTIONS,
		&mail::CORRESPONDENTS,
	];
	TABLES.into_iter().flatten()
}
