//! Records of what backs the won.

use alloc::string::String;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{DocumentRef, OfficeId, OrgId, Seconds, Won};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The bank's own reference: 1 to 32 printable ASCII characters.
pub type BankReference = BoundedVec<u8, ConstU32<32>>;

/// Into or out of the chain.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
	/// Won came into being against a deposit.
	#[codec(index = 0)]
	Issued,
	/// Won ceased to be against a withdrawal.
	#[codec(index = 1)]
	Redeemed,
}

/// A deposit or a withdrawal at the bank.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct DepositRecord {
	/// Into or out of the chain.
	pub direction: Direction,
	/// The organisation whose won they are.
	pub org: OrgId,
	/// Won, at least 1.
	pub amount: Won,
	/// The bank's confirmation.
	pub document: DocumentRef,
	/// When it was recorded.
	pub at: Seconds,
	/// The acting office; nobody at genesis.
	pub office: Option<OfficeId>,
}

/// Sums over all records.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug, Default)]
pub struct Totals {
	/// Won ever issued.
	pub issued: Won,
	/// Won ever redeemed.
	pub redeemed: Won,
}

/// Who is paid.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Payee<AccountId> {
	/// An organisation, on its organisation account.
	#[codec(index = 0)]
	Organisation(OrgId),
	/// An account.
	#[codec(index = 1)]
	Account(AccountId),
}

/// A deposit that stands at genesis.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GenesisDeposit {
	/// The organisation that receives the won.
	pub org: OrgId,
	/// Won, at least 1.
	pub amount: Won,
	/// The bank's reference, at most 32 printable ASCII characters.
	pub reference: String,
	/// The bank's confirmation.
	pub document: DocumentRef,
}
