//! Case 1 of the acceptance scenarios of `docs/pilots/defense-proposals.md`, taken to each phase by signed transactions of the preset's offices.
//!
//! Between 2026-12-01 and 2027-03-01 the holidays of the scenarios and those of the preset are the same working days: the preset also names
//! 6 and 7 February 2027, a Saturday and a Sunday.

use crate::chain::*;
use frame_support::{assert_ok, dispatch::DispatchResult};
use minwon_primitives::{
	commit, digest, tags, BidNo, CaseId, Commitment, DocumentDigest, DocumentRef, MediaType, OfficeId, OrgId, Won,
};
use minwon_runtime::*;
pub use pallet_defense_proposals::*;

pub type Act = pallet_defense_proposals::Call<Runtime>;
pub type Fault = pallet_defense_proposals::Error<Runtime>;

pub const CASE: CaseId = CaseId(1);
pub const PROGRAM: &str = "//dapa//program";
pub const AUDITOR: &str = "//dapa//audit";
pub const KEEPER: &str = "//dapa//panel";
pub const DESK: &str = "//dapa//reception";
pub const VERIFIER: &str = "//mnd//verifier";
pub const STRANGER: &str = "//moef//manager";
pub const FIRMS: [&str; 3] = ["//firma//bid", "//firmb//bid", "//firmc//bid"];
/// E0 to E5 are external, E6 to E9 internal.
pub const EVALUATORS: [&str; 10] = [
	"//pool//evaluator0",
	"//pool//evaluator1",
	"//pool//evaluator2",
	"//pool//evaluator3",
	"//pool//evaluator4",
	"//pool//evaluator5",
	"//pool//evaluator6",
	"//pool//evaluator7",
	"//pool//evaluator8",
	"//pool//evaluator9",
];
/// An envelope that nobody opens.
pub const DECOY: Commitment = Commitment([0xde; 32]);
/// What the project team hoped to pay: it stays in its vault.
pub const BASE_PRICE: Won = 48_123_456_789;
/// Points by seat: bids A, B, C; items Q0 to Q3.
pub const SHEETS: [[Score; 12]; 5] = [
	[210_000, 270_000, 70_000, 95_000, 200_000, 255_000, 66_000, 88_000, 190_000, 262_000, 68_000, 80_000],
	[205_000, 265_000, 72_000, 90_000, 202_000, 249_000, 64_000, 92_000, 198_000, 248_000, 60_000, 93_998],
	[215_000, 275_000, 74_000, 96_000, 188_000, 240_000, 60_000, 80_000, 196_000, 252_000, 65_000, 87_000],
	[200_000, 268_000, 71_000, 93_000, 206_000, 262_000, 69_000, 90_000, 212_000, 270_000, 73_000, 94_000],
	[190_000, 240_000, 62_000, 84_000, 199_000, 254_000, 63_000, 92_000, 180_000, 246_000, 58_000, 78_000],
];

/// Signs a call of the pallet and puts it into the block.
pub fn does(path: &str, call: Act) -> DispatchResult {
	act(path, RuntimeCall::DefenseProposals(call))
}

/// A refusal of the pallet.
pub fn no(fault: Fault) -> DispatchResult {
	Err(fault.into())
}

/// A document that is somewhere else.
pub fn document(name: &str) -> DocumentRef {
	let digest = DocumentDigest(sp_io::hashing::blake2_256(name.as_bytes()));
	DocumentRef { digest, bytes: 1_000, media: MediaType::Pdf }
}

/// A salt that its holder keeps.
pub fn salt(of: &str) -> [u8; 32] {
	sp_io::hashing::blake2_256(of.as_bytes())
}

/// Digest of who an evaluator is.
pub fn identity(path: &str) -> [u8; 32] {
	sp_io::hashing::blake2_256(format!("name and number of {path}").as_bytes())
}

/// An evaluator's tag in the case.
pub fn tag(path: &str) -> Commitment {
	commit(tags::DEFENSE_NOMINEE, &(identity(path),), &salt("case key"))
}

/// The seed of a round: each is the lock of the one before.
pub fn seed(round: u8) -> [u8; 32] {
	(round..9).fold(salt("last seed"), |later, _| digest(tags::DEFENSE_DRAW, &(CASE, later)))
}

pub fn lock() -> [u8; 32] {
	digest(tags::DEFENSE_DRAW, &(CASE, seed(1)))
}

pub fn notice() -> Notice {
	let reference: Reference = b"2026-GAD-0117".to_vec().try_into().unwrap();
	Notice {
		base_price: Some(commit(tags::DEFENSE_BASE_PRICE, &(&reference, BASE_PRICE), &salt("base price"))),
		reference,
		rfp: document("request for proposals"),
		track: Track::Standard,
		urgency: Urgency::Ordinary,
		budget: 50_000_000_000,
		tech_max: 800_000,
		cost_max: 200_000,
		page_limit: 600,
		method: Method::TrimHighLow,
		seats: 5,
		external_seats: 3,
		submit_until: at(2027, 1, 11, 10, 0),
		opening: 86_400,
		declaring: 172_800,
		committing: 864_000,
		revealing: 172_800,
		pricing: 172_800,
	}
}

/// Q0 23.5, Q1 30, Q2 8, Q3 10.5, N4 8.
pub fn criteria() -> Criteria {
	let item = |kind, max| Criterion { kind, max, label: document("item") };
	let qualitative = [235_000, 300_000, 80_000, 105_000].map(|max| item(CriterionKind::Qualitative, max));
	[&qualitative[..], &[item(CriterionKind::Quantitative, 80_000)]].concat().try_into().unwrap()
}

pub fn merits(quantitative: Score, bonus: Score) -> Merits {
	Merits { quantitative: vec![quantitative].try_into().unwrap(), bonus, penalty: 0 }
}

/// A bid of a plan.
#[derive(Clone)]
pub struct Offer {
	pub firm: &'static str,
	pub pages: u16,
	pub partners: Vec<OrgId>,
	pub merits: Merits,
	pub price: Won,
}

impl Offer {
	pub fn price_salt(&self) -> [u8; 32] {
		salt(&format!("price of {}", self.firm))
	}

	pub fn seal_salt(&self) -> [u8; 32] {
		salt(&format!("seal of {}", self.firm))
	}

	pub fn form(&self) -> BidForm {
		BidForm {
			proposal: document("proposal"),
			pledge: document("pledge"),
			pages: self.pages,
			partners: self.partners.clone().try_into().unwrap(),
			price_seal: commit(tags::DEFENSE_PRICE, &(CASE, org(self.firm), self.price), &self.price_salt()),
			nonce: salt(&format!("nonce of {}", self.firm)),
		}
	}

	pub fn seal(&self) -> Commitment {
		commit(tags::DEFENSE_SEAL, &(CASE, org(self.firm), self.form()), &self.seal_salt())
	}

	pub fn open(&self) -> DispatchResult {
		does(self.firm, Act::open_bid { case: CASE, form: self.form(), salt: self.seal_salt() })
	}
}

/// What differs between the scenarios.
#[derive(Clone)]
pub struct Plan {
	pub notice: Notice,
	pub offers: Vec<Offer>,
	pub evaluators: Vec<(&'static str, Side)>,
	/// Scores by seat.
	pub sheets: Vec<Vec<Score>>,
}

impl Plan {
	/// Case 1.
	pub fn new() -> Self {
		let offer = |firm, pages, merits, price| Offer { firm, pages, partners: vec![], merits, price };
		let side = |place| if place < 6 { Side::External } else { Side::Internal };
		Self {
			notice: notice(),
			offers: vec![
				offer(FIRMS[0], 612, merits(76_000, 12_000), 47_500_000_000),
				offer(FIRMS[1], 600, merits(72_000, 0), 42_000_000_000),
				offer(FIRMS[2], 655, merits(80_000, 36_000), 39_000_000_000),
			],
			evaluators: EVALUATORS.into_iter().enumerate().map(|(place, path)| (path, side(place))).collect(),
			sheets: SHEETS.iter().map(|sheet| sheet.to_vec()).collect(),
		}
	}

	/// Published and countersigned: bids come in.
	pub fn to_bidding(&self) {
		assert_ok!(publish(self.notice.clone()));
		assert_ok!(countersign());
	}

	/// Seals and a decoy lodged by the desk, evaluators nominated; the deadline has come.
	pub fn to_opening(&self) {
		self.to_bidding();
		for offer in &self.offers {
			assert_ok!(does(DESK, Act::lodge_seal { case: CASE, seal: offer.seal() }));
		}
		assert_ok!(does(DESK, Act::lodge_seal { case: CASE, seal: DECOY }));
		assert_ok!(nominate(&self.evaluators));
		jump(self.notice.submit_until);
	}

	/// Envelopes opened; interests are declared.
	pub fn to_declaring(&self) {
		self.to_opening();
		for offer in &self.offers {
			assert_ok!(offer.open());
		}
		jump(self.notice.open_until());
	}

	/// All clear, merits recorded; on 2027-01-14 at 11:00 a draw is due.
	pub fn to_draw(&self) {
		self.to_declaring();
		for (path, _) in &self.evaluators {
			assert_ok!(declare(path, Stance::Clear));
		}
		for (number, offer) in self.offers.iter().enumerate() {
			let (bid, merits) = (bid(number), offer.merits.clone());
			assert_ok!(does(PROGRAM, Act::record_merits { case: CASE, bid, merits }));
		}
		jump(at(2027, 1, 14, 11, 0));
	}

	/// A panel sits.
	pub fn to_committing(&self) {
		self.to_draw();
		assert_ok!(draw(1));
	}

	/// Sheets committed; they are revealed.
	pub fn to_revealing(&self) {
		self.to_committing();
		for (path, _) in self.panel() {
			assert_ok!(self.commit_sheet(path));
		}
		jump(case().panel.unwrap().commit_until);
	}

	/// So many sheets revealed; on 2027-01-26 at 11:00 prices are opened.
	pub fn to_pricing(&self, sheets: usize) {
		self.to_revealing();
		for (path, _) in self.panel().into_iter().take(sheets) {
			assert_ok!(self.reveal_sheet(path));
		}
		jump(case().panel.unwrap().reveal_until);
	}

	/// Prices opened, result 1 published on 2027-02-04 at 15:00 by a stranger.
	pub fn to_ranked(&self) {
		self.to_pricing(5);
		for number in 0..self.offers.len() {
			assert_ok!(self.open_price(number));
		}
		jump(at(2027, 2, 4, 15, 0));
		assert_ok!(tally());
	}

	/// The evaluators of the newest round by seat.
	pub fn panel(&self) -> Vec<(&'static str, Place)> {
		let round = case().round();
		let seated = |path: &'static str| nominee(path).and_then(|nominee| nominee.seat).map(|place| (path, place));
		let mut panel: Vec<_> = self.evaluators.iter().filter_map(|(path, _)| seated(path)).collect();
		panel.retain(|(_, place)| place.round == round);
		panel.sort_by_key(|(_, place)| *place);
		panel
	}

	pub fn unseated(&self, side: Side) -> Vec<&'static str> {
		let free = |path: &str| nominee(path).is_some_and(|nominee| nominee.side == side && nominee.seat.is_none());
		self.evaluators.iter().map(|(path, _)| *path).filter(|path| free(path)).collect()
	}

	fn scores(&self, place: Place) -> Scores {
		self.sheets[usize::from(place.seat)].clone().try_into().unwrap()
	}

	pub fn commit_sheet(&self, path: &str) -> DispatchResult {
		let place = nominee(path).unwrap().seat.unwrap();
		let fields = (CASE, place.round, place.seat, self.scores(place));
		let commitment = commit(tags::DEFENSE_SHEET, &fields, &salt(path));
		does(path, Act::commit_sheet { case: CASE, commitment })
	}

	pub fn reveal_sheet(&self, path: &str) -> DispatchResult {
		let scores = self.scores(nominee(path).unwrap().seat.unwrap());
		does(path, Act::reveal_sheet { case: CASE, scores, salt: salt(path) })
	}

	pub fn open_price(&self, number: usize) -> DispatchResult {
		let Offer { firm, price, .. } = self.offers[number];
		let salt = self.offers[number].price_salt();
		does(firm, Act::open_price { case: CASE, bid: bid(number), price, salt })
	}
}

pub fn bid(number: usize) -> BidNo {
	BidNo(u8::try_from(number).unwrap())
}

pub fn publish(notice: Notice) -> DispatchResult {
	does(PROGRAM, Act::publish_notice { notice, criteria: criteria() })
}

pub fn countersign() -> DispatchResult {
	does(AUDITOR, Act::countersign_notice { case: CASE, draw_lock: lock() })
}

pub fn nominees(evaluators: &[(&'static str, Side)]) -> Nominated {
	let nominee = |(path, side): &(&'static str, Side)| (office(path), *side, tag(path));
	evaluators.iter().map(nominee).collect::<Vec<(OfficeId, Side, Commitment)>>().try_into().unwrap()
}

pub fn nominate(evaluators: &[(&'static str, Side)]) -> DispatchResult {
	does(KEEPER, Act::nominate { case: CASE, nominees: nominees(evaluators) })
}

pub fn declare(path: &str, stance: Stance) -> DispatchResult {
	does(path, Act::declare_interest { case: CASE, stance })
}

pub fn draw(round: u8) -> DispatchResult {
	does(AUDITOR, Act::draw_panel { case: CASE, seed: seed(round) })
}

pub fn tally() -> DispatchResult {
	does(STRANGER, Act::tally { case: CASE })
}

pub fn contest(firm: usize, step: Step) -> DispatchResult {
	does(FIRMS[firm], Act::contest { case: CASE, step })
}

pub fn object() -> Step {
	Step::Object { grounds: document("grounds") }
}

pub fn hold(number: usize) -> DispatchResult {
	does(PROGRAM, Act::hold_debrief { case: CASE, bid: bid(number), minutes: document("minutes") })
}

pub fn rule(version: u8, answers: Option<usize>, ruling: Ruling) -> DispatchResult {
	let (answers, ground) = (answers.map(bid), document("ground"));
	does(VERIFIER, Act::rule_on_result { case: CASE, version, answers, ruling, ground })
}

pub fn conclude(number: usize, end: End) -> DispatchResult {
	does(PROGRAM, Act::conclude_negotiation { case: CASE, bid: bid(number), end })
}

pub fn agreed(price: Won) -> End {
	End::Agreed { price, contract: document("contract") }
}

pub fn failed() -> End {
	End::Failed { minutes: document("minutes of the negotiation") }
}

pub fn case() -> Case {
	Cases::<Runtime>::get(CASE).unwrap()
}

pub fn nominee(path: &str) -> Option<Nominee> {
	Nominees::<Runtime>::get(CASE, office(path))
}

pub fn result(version: u8) -> CaseResult {
	Results::<Runtime>::get(CASE, version).unwrap()
}

pub fn ranking(version: u8) -> Vec<u8> {
	result(version).ranking.iter().map(|bid| bid.0).collect()
}

/// One figure of each bid's line.
pub fn figures<N>(version: u8, figure: impl Fn(&Line) -> N) -> Vec<N> {
	result(version).lines.iter().map(figure).collect()
}
