//! What a proxy may do for an office: the work of one institution, named.

use crate::RuntimeCall;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::InstanceFilter;
use scale_info::TypeInfo;

/// Kinds of proxy. A kind never changes its index.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Default,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	#[codec(index = 0)]
	Any,
	/// Appoints, dismisses, admits, enrols.
	#[codec(index = 1)]
	Registry,
	/// Issues, redeems and pays won.
	#[codec(index = 2)]
	Treasury,
	/// Proposes and votes in the council.
	#[codec(index = 3)]
	Council,
	/// Keeps session keys.
	#[codec(index = 4)]
	Validator,
	/// Works on defence proposals.
	#[codec(index = 5)]
	DefenseProposals,
	/// Keeps records.
	#[codec(index = 6)]
	Archives,
	/// Sends, carries and reads mail.
	#[codec(index = 7)]
	Mailbox,
	/// Certifies food sites, keeps their logs and lots, recalls.
	#[codec(index = 8)]
	Haccp,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			Self::Registry => matches!(call, RuntimeCall::Registry(_)),
			Self::Treasury => matches!(call, RuntimeCall::Won(_)),
			Self::Council => matches!(call, RuntimeCall::Council(_)),
			Self::Validator => matches!(call, RuntimeCall::Session(_)),
			Self::DefenseProposals => matches!(call, RuntimeCall::DefenseProposals(_)),
			Self::Archives => matches!(call, RuntimeCall::Archives(_)),
			Self::Mailbox => matches!(call, RuntimeCall::Mailbox(_)),
			Self::Haccp => matches!(call, RuntimeCall::Haccp(_)),
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		*self == Self::Any || self == other
	}
}
