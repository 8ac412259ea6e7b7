//! Identifiers of GS1 and of the authorities. `rules::gs1` says which are valid.

use super::{MAX_LICENCE, MAX_LOT_CODE, MAX_NUMBER, MAX_REFERENCE};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// A product: Global Trade Item Number of GS1, 8 to 14 digits as a number, below 10^14, with check digit.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub struct Gtin(pub u64);

/// A place: Global Location Number of GS1, 13 digits as a number, below 10^13, with check digit.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub struct Gln(pub u64);

/// The number of a business licence: 10 to 14 ASCII digits.
pub type Licence = BoundedVec<u8, ConstU32<MAX_LICENCE>>;

/// The code of a lot within its product: 1 to 20 characters of GS1's set; for raw meat a trace number or a bundle number.
pub type LotCode = BoundedVec<u8, ConstU32<MAX_LOT_CODE>>;

/// The number of a certificate: 1 to 24 characters of the same set.
pub type CertNumber = BoundedVec<u8, ConstU32<MAX_NUMBER>>;

/// The reference that an operator's own system gives a record, 1 to 32 bytes, used once per site and kind of record.
pub type Reference = BoundedVec<u8, ConstU32<MAX_REFERENCE>>;
