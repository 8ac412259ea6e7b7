//! Numbers of notices and of statements: the organisation in the upper half.

use crate::Month;
use minwon_primitives::{NoticeId, OrgId};

/// Numbers of one organisation: 2^32.
const SPAN: u64 = 4_294_967_296;

/// The number of a sender's notice.
pub(crate) fn notice_id(sender: OrgId, seq: u32) -> NoticeId {
	NoticeId(number(sender, seq))
}

/// The number by which the archives know a month of a sender.
pub(crate) fn statement_id(sender: OrgId, month: Month) -> u64 {
	number(sender, u32::from(month.0))
}

fn number(org: OrgId, low: u32) -> u64 {
	// At most 2^64 - 1: nothing saturates.
	u64::from(org.0).saturating_mul(SPAN).saturating_add(u64::from(low))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_organisation_stands_above() {
		assert_eq!(notice_id(OrgId(20), 1), NoticeId(85_899_345_921));
		assert_eq!(notice_id(OrgId(0), 1), NoticeId(1));
		assert_eq!(notice_id(OrgId(u32::MAX), u32::MAX), NoticeId(u64::MAX));
		assert_eq!(statement_id(OrgId(20), Month(322)), (20 << 32) | 322);
	}
}
