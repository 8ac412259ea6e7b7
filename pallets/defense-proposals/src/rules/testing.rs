//! Records for the tables of the rules: the acceptance scenarios' case.

use crate::{
	Bid, BidForm, Case, Criterion, CriterionKind, Merits, Method, Notice, Panel, Score, Stage, Track, Urgency,
};
use minwon_primitives::{Commitment, DocumentDigest, DocumentRef, MediaType, OrgId, Seconds};

pub(crate) fn document() -> DocumentRef {
	DocumentRef { digest: DocumentDigest([1; 32]), bytes: 1_000, media: MediaType::Pdf }
}

pub(crate) fn notice() -> Notice {
	Notice {
		reference: b"2026-GAD-0117".to_vec().try_into().unwrap(),
		rfp: document(),
		track: Track::Standard,
		urgency: Urgency::Ordinary,
		budget: 50_000_000_000,
		base_price: Some(Commitment([2; 32])),
		tech_max: 800_000,
		cost_max: 200_000,
		page_limit: 600,
		method: Method::TrimHighLow,
		seats: 5,
		external_seats: 3,
		submit_until: Seconds(1_799_629_200),
		opening: 86_400,
		declaring: 172_800,
		committing: 864_000,
		revealing: 172_800,
		pricing: 172_800,
	}
}

pub(crate) fn criterion(kind: CriterionKind, max: Score) -> Criterion {
	Criterion { kind, max, label: document() }
}

/// Q0 23.5, Q1 30, Q2 8, Q3 10.5, N4 8.
pub(crate) fn criteria() -> Vec<Criterion> {
	let mut items: Vec<Criterion> =
		[235_000, 300_000, 80_000, 105_000].map(|max| criterion(CriterionKind::Qualitative, max)).to_vec();
	items.push(criterion(CriterionKind::Quantitative, 80_000));
	items
}

pub(crate) fn merits(quantitative: &[Score], bonus: Score, penalty: Score) -> Merits {
	Merits { quantitative: quantitative.to_vec().try_into().unwrap(), bonus, penalty }
}

pub(crate) fn bid() -> Bid {
	let form = BidForm {
		proposal: document(),
		pledge: document(),
		pages: 600,
		partners: Default::default(),
		price_seal: Commitment([3; 32]),
		nonce: [4; 32],
	};
	Bid { bidder: OrgId(8), form, price: None, merits: None, void: false }
}

pub(crate) fn panel(counted: u8) -> Panel {
	Panel {
		round: 1,
		entropy: [7; 32],
		commit_until: Seconds(100),
		reveal_until: Seconds(200),
		price_until: Seconds(300),
		counted,
	}
}

pub(crate) fn case() -> Case {
	let notice = notice();
	Case {
		draw_from: notice.first_draw(),
		notice,
		program: OrgId(1),
		audit: None,
		pool: None,
		stage: Stage::Draft,
		draw_lock: None,
		panel: None,
		nominees: 0,
		erased: 0,
		version: 0,
		front: 0,
		outcome: None,
		closed_at: None,
		terms: 0,
		file: None,
	}
}

/// The sheets of the acceptance scenarios in hundredths of a hundredth: bids A, B, C; items Q0 to Q3.
pub(crate) const SHEETS: [[Score; 12]; 5] = [
	[210_000, 270_000, 70_000, 95_000, 200_000, 255_000, 66_000, 88_000, 190_000, 262_000, 68_000, 80_000],
	[205_000, 265_000, 72_000, 90_000, 202_000, 249_000, 64_000, 92_000, 198_000, 248_000, 60_000, 93_998],
	[215_000, 275_000, 74_000, 96_000, 188_000, 240_000, 60_000, 80_000, 196_000, 252_000, 65_000, 87_000],
	[200_000, 268_000, 71_000, 93_000, 206_000, 262_000, 69_000, 90_000, 212_000, 270_000, 73_000, 94_000],
	[190_000, 240_000, 62_000, 84_000, 199_000, 254_000, 63_000, 92_000, 180_000, 246_000, 58_000, 78_000],
];
