//! The institutions of the presets: the twelve pilots' lead institutions, those with which they share a journey, and a few demonstration companies.
//!
//! **Names** are those in force in 2026: the Ministry of Finance and Economy and the Ministry of Climate, Energy and Environment are the
//! successors of the ministries that took part in 2019; their slugs (`moef`, `environment`) are older and stay.
//!
//! **Codes of agencies** are administrative standard codes, seven digits, public. They are written from general knowledge and were *not* compared with
//! the directory of standard codes; the two successors named above stand under the code of their predecessor. Whoever starts a network
//! that serves anybody compares each one first.
//!
//! **Stand-ins.** Where the table's authors do not know the number, and for every demonstration company, the code begins with two zeros: it has the form and
//! the check digit that its kind demands and claims nothing else. A test keeps the two sorts apart by [`is_stand_in`].

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
	const TABLES: [&[Institution]; 13] = [
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
	];
	TABLES.into_iter().flatten()
}

/// Whether a code only stands in for one that is not known here.
pub fn is_stand_in(code: &str) -> bool {
	code.starts_with("00")
}
