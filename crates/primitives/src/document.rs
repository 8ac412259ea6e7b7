//! Documents that stay off chain.

use crate::DocumentDigest;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A document that stays off chain: what it hashes to, how long it is and what it is.
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
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub struct DocumentRef {
	/// Digest of the bytes.
	pub digest: DocumentDigest,
	/// Length in bytes.
	pub bytes: u64,
	/// Media type.
	pub media: MediaType,
}

/// Media types of documents.
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
	Serialize,
	Deserialize,
)]
pub enum MediaType {
	/// PDF.
	#[codec(index = 0)]
	Pdf,
	/// PDF/A, the preservation format.
	#[codec(index = 1)]
	PdfA,
	/// HWPX, the open Korean word processor format.
	#[codec(index = 2)]
	Hwpx,
	/// HWP.
	#[codec(index = 3)]
	Hwp,
	/// Office Open XML text.
	#[codec(index = 4)]
	Docx,
	/// Office Open XML spreadsheet.
	#[codec(index = 5)]
	Xlsx,
	/// JSON.
	#[codec(index = 6)]
	Json,
	/// XML.
	#[codec(index = 7)]
	Xml,
	/// PNG.
	#[codec(index = 8)]
	Png,
	/// JPEG.
	#[codec(index = 9)]
	Jpeg,
	/// ZIP.
	#[codec(index = 10)]
	Zip,
	/// Plain text.
	#[codec(index = 11)]
	PlainText,
	/// Anything else.
	#[codec(index = 12)]
	Other,
}
