//! Electronic mailbox. The ministry in charge of posts stands in `chain.rs`.

use crate::genesis::institution::{office, Institution, AGENCY, DEMONSTRATION};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 2] = [
	Institution {
		slug: "koreapost",
		code: "0000001",
		ko: "우정사업본부",
		en: "Korea Post",
		admits: &[MailSender],
		won: 10_000_000_000,
		offices: &[
			office("//koreapost//manager", &[OfficeManager, MemberRegistrar]),
			office("//koreapost//enroller", &[MailboxEnroller]),
			office("//koreapost//carrier", &[MailCarrier]),
			office("//koreapost//sender", &[OfficialMailSender]),
		],
		..AGENCY
	},
	Institution {
		slug: "mailer",
		code: "0000000131",
		ko: "가 금융(시연)",
		en: "Sender of private mail (demonstration)",
		admitted_by: Some("koreapost"),
		won: 1_000_000_000,
		offices: &[
			office("//mailer//manager", &[OfficeManager]),
			office("//mailer//sender", &[MailSender]),
			office("//mailer//reader", &[MailReader]),
		],
		..DEMONSTRATION
	},
];
