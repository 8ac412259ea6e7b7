//! Electronic mailbox. The ministry in charge of posts stands in `chain.rs`. `CORRESPONDENTS` came later, at the end of the list.

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
			office("//koreapost//carrier1", &[MailCarrier]),
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

/// With whom the post shares its journey: two senders, each with a second office that decides, and an intermediary of another's choice.
pub(super) const CORRESPONDENTS: [Institution; 3] = [
	Institution {
		slug: "nts",
		code: "1210000",
		ko: "국세청",
		en: "National Tax Service",
		won: 10_000_000_000,
		offices: &[
			office("//nts//manager", &[OfficeManager]),
			office("//nts//sender", &[OfficialMailSender]),
			office("//nts//sender1", &[OfficialMailSender]),
		],
		..AGENCY
	},
	Institution {
		slug: "court",
		code: "0000003",
		ko: "서울행정법원",
		en: "Seoul Administrative Court",
		won: 1_000_000_000,
		offices: &[
			office("//court//manager", &[OfficeManager]),
			office("//court//sender", &[OfficialMailSender]),
			office("//court//sender1", &[OfficialMailSender]),
		],
		..AGENCY
	},
	Institution {
		slug: "relay",
		code: "0000000335",
		ko: "가 중계(시연)",
		en: "Certified intermediary of electronic documents (demonstration)",
		offices: &[office("//relay//manager", &[OfficeManager]), office("//relay//carrier", &[MailCarrier])],
		..DEMONSTRATION
	},
];
