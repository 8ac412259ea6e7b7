//! The six sites of the acceptance scenarios of `docs/pilots/haccp.md`, and what takes them to where a scenario begins: signed transactions only.
//!
//! Company A runs the seasoning maker, the kimchi maker and the shop; company B the farm, the maker of frozen meals and the wholesaler.

use crate::chain::*;
use frame_support::{assert_ok, dispatch::DispatchResult, traits::ConstU32, BoundedVec};
use minwon_primitives::{
	ApplicationId, CertId, CivilDate, DocumentDigest, DocumentRef, LotId, MediaType, RecallId, Role, SiteId,
};
use minwon_runtime::{Haccp, Runtime, RuntimeCall};
pub use pallet_haccp::*;
use std::collections::BTreeSet;

pub type Act = pallet_haccp::Call<Runtime>;
pub type Fault = pallet_haccp::Error<Runtime>;

pub const LICENSOR: &str = "//mfds//licensor";
pub const INSPECTOR: &str = "//mfds//inspector";
pub const AUTHORITY: [&str; 2] = ["//mfds//authority", "//mfds//authority1"];
pub const APPEALS: &str = "//mfds//appeals";
pub const ASSESSOR: &str = "//haccp//assessor";
pub const CERTIFIER: &str = "//haccp//certifier";
pub const FIRMS: [&str; 2] = ["//fooda//operator", "//foodb//operator"];
/// An office without anything to do here.
pub const STRANGER: &str = "//moef//manager";

/// The farm, the seasoning maker, the kimchi maker, the maker of frozen meals, the wholesaler, the shop.
pub const F: SiteId = SiteId(1);
pub const S: SiteId = SiteId(2);
pub const K: SiteId = SiteId(3);
pub const D: SiteId = SiteId(4);
pub const W: SiteId = SiteId(5);
pub const R: SiteId = SiteId(6);

/// K's certificate no. 7, and D's.
pub const SEVEN: CertId = CertId(1);
pub const EIGHT: CertId = CertId(2);

/// Produce of F, seasoning of S, kimchi of K, frozen meals of D.
pub const L1: LotId = LotId(1);
pub const L2: LotId = LotId(2);
pub const L3: LotId = LotId(3);
pub const L5: LotId = LotId(4);

pub const FIRST: RecallId = RecallId(1);

/// The day on which the scenarios' lots are made, a Monday.
pub fn monday() -> CivilDate {
	day(2027, 5, 3)
}

/// Begins on 2027-03-15 at ten.
pub fn run_in_march(body: impl FnOnce()) {
	run(|| {
		on(2027, 3, 15);
		body();
	});
}

/// Ends the block and begins the next on this day at ten.
pub fn on(year: u16, month: u8, of_month: u8) {
	jump(at(year, month, of_month, 10, 0));
}

pub fn day(year: u16, month: u8, of_month: u8) -> CivilDate {
	CivilDate::from_ymd(year, month, of_month).unwrap()
}

/// Signs a call of the pallet and puts it into the block.
pub fn does(path: &str, call: Act) -> DispatchResult {
	act(path, RuntimeCall::Haccp(call))
}

/// A refusal of the pallet.
pub fn no(fault: Fault) -> DispatchResult {
	Err(fault.into())
}

/// A manager gives an account an office that the preset does not have.
pub fn appoint(manager: &str, path: &str, roles: &[Role]) {
	let roles: BTreeSet<Role> = roles.iter().copied().collect();
	let roles = roles.try_into().unwrap();
	let appoint = pallet_registry::Call::appoint_office { account: account(path), roles, last_day: None };
	assert_ok!(act(manager, RuntimeCall::Registry(appoint)));
}

/// Who runs a site at first.
pub fn of(site: SiteId) -> &'static str {
	match site {
		S | K | R => FIRMS[0],
		_ => FIRMS[1],
	}
}

pub fn bounded<Item, const MOST: u32>(items: impl IntoIterator<Item = Item>) -> BoundedVec<Item, ConstU32<MOST>> {
	items.into_iter().collect::<Vec<_>>().try_into().ok().unwrap()
}

/// Reference, code, number, licence: what an operator or an authority writes.
pub fn text<const MOST: u32>(text: &str) -> BoundedVec<u8, ConstU32<MOST>> {
	bounded(text.bytes())
}

pub fn document() -> DocumentRef {
	DocumentRef { digest: DocumentDigest([7; 32]), bytes: 1_000, media: MediaType::Pdf }
}

/// A number of GS1 with its check digit.
fn with_check_digit(body: u64) -> u64 {
	let digits = body.to_string().into_bytes();
	let weighed = |(place, digit): (usize, &u8)| u64::from(digit - b'0') * if place % 2 == 0 { 3 } else { 1 };
	let sum: u64 = digits.iter().rev().enumerate().map(weighed).sum();
	body * 10 + (10 - sum % 10) % 10
}

pub fn gln(number: u64) -> Gln {
	Gln(with_check_digit(880_987_654_300 + number))
}

pub fn gtin(number: u64) -> Gtin {
	Gtin(with_check_digit(880_123_456_700 + number))
}

pub fn score(got: u16) -> Score {
	Score { got, of: 200 }
}

pub fn kimchi_ccps() -> Ccps {
	bounded([
		Ccp { no: 1, measure: MeasureUnit::Seconds, low: Some(180), high: None },
		Ccp { no: 2, measure: MeasureUnit::Micrometre, low: None, high: Some(2_000) },
	])
}

pub fn meal_ccps() -> Ccps {
	bounded([Ccp { no: 1, measure: MeasureUnit::MilliCelsius, low: Some(75_000), high: None }])
}

/// Registers the site with the n-th numbers for the company of an office.
pub fn register(operator: &str, number: u64, kind: SiteKind) -> DispatchResult {
	let (operator, gln, licence) = (org(operator), gln(number), text(&format!("2019000000{number}")));
	does(LICENSOR, Act::register_site { operator, gln, licence, kind, scale: Scale::Ordinary })
}

pub fn to_sites() {
	use SiteKind::{Distribution, Farm, Manufacture, Retail};
	let kinds = [Farm, Manufacture, Manufacture, Manufacture, Distribution, Retail];
	for (number, kind) in (1..).zip(kinds) {
		assert_ok!(register(of(SiteId(number)), u64::from(number), kind));
	}
}

pub fn apply(site: SiteId, kind: ApplicationKind, food: FoodType, ccps: Ccps, logging: Logging) -> DispatchResult {
	does(of(site), Act::apply { site, kind, foods: bounded([food]), ccps, plan: document(), logging })
}

/// K applies for its own kind of certificate; answers the application.
pub fn file(kind: ApplicationKind) -> ApplicationId {
	let id = NextApplicationId::<Runtime>::get();
	assert_ok!(apply(K, kind, FoodType::Kimchi, kimchi_ccps(), Logging::Manual));
	id
}

pub fn assess(application: ApplicationId, got: u16) -> DispatchResult {
	does(ASSESSOR, Act::assess { application, score: score(got), report: document() })
}

pub fn grant_by(path: &str, application: ApplicationId, number: &str) -> DispatchResult {
	does(path, Act::decide_application { application, decision: Decision::Grant { number: text(number) } })
}

pub fn grant(application: ApplicationId, number: &str) -> DispatchResult {
	grant_by(CERTIFIER, application, number)
}

/// Files, assesses and grants; answers the certificate.
pub fn certify(site: SiteId, number: &str, food: FoodType, ccps: Ccps, logging: Logging) -> CertId {
	let (application, cert) = (NextApplicationId::<Runtime>::get(), NextCertId::<Runtime>::get());
	assert_ok!(apply(site, ApplicationKind::New, food, ccps, logging));
	assert_ok!(assess(application, 178));
	assert_ok!(grant(application, number));
	cert
}

/// The six sites, and the certificates of K and D.
pub fn to_certified() {
	to_sites();
	assert_eq!(certify(K, "7", FoodType::Kimchi, kimchi_ccps(), Logging::Manual), SEVEN);
	assert_eq!(certify(D, "8", FoodType::FrozenMeal, meal_ccps(), Logging::Manual), EIGHT);
}

/// The same on that Monday.
pub fn to_may() {
	to_certified();
	on(2027, 5, 3);
}

/// Readings of a control point from eight to nine of a day.
pub fn readings(day: CivilDate, ccp: u8, low: i32, high: i32) -> LogEntry {
	let hour = |hour: u64| day.start().saturating_add(hour * 3_600);
	LogEntry { ccp, from: hour(8), to: hour(9), low, high, readings: 60, file: document() }
}

pub fn log_for(site: SiteId, cert: CertId, reference: &str, log: LogEntry) -> DispatchResult {
	does(of(site), Act::record_log { cert, reference: text(reference), log, corrects: None })
}

/// Logs both control points of K on that Monday, as `k1` and `k2`.
pub fn log_kimchi() {
	assert_ok!(log_for(K, SEVEN, "k1", readings(monday(), 1, 180, 240)));
	assert_ok!(log_for(K, SEVEN, "k2", readings(monday(), 2, 0, 1_500)));
}

/// A lot without certificate, made on that Monday.
pub fn entry(product: u64, code: &str, food: FoodType, produced: u64) -> LotEntry {
	LotEntry {
		gtin: gtin(product),
		code: text(code),
		food,
		unit: Unit::Gram,
		produced,
		made_on: monday(),
		use_by: day(2027, 12, 31),
		certificate: None,
		inputs: bounded([]),
		logs: bounded([]),
	}
}

/// Kimchi of K.
pub fn kimchi(code: &str, produced: u64, inputs: &[(LotId, u64)]) -> LotEntry {
	LotEntry {
		certificate: Some(SEVEN),
		inputs: bounded(inputs.iter().copied()),
		logs: bounded([text("k1"), text("k2")]),
		..entry(3, code, FoodType::Kimchi, produced)
	}
}

/// Kimchi as the scenarios have it.
pub fn l3(code: &str) -> LotEntry {
	kimchi(code, 1_750_000, &[(L1, 1_700_000), (L2, 60_000)])
}

pub fn make(site: SiteId, lot: LotEntry) -> DispatchResult {
	does(of(site), Act::register_lot { site, lot, corrects: None })
}

pub fn correct(old: LotId, lot: LotEntry) -> DispatchResult {
	does(of(K), Act::register_lot { site: K, lot, corrects: Some(old) })
}

pub fn ship_by(path: &str, from: SiteId, reference: &str, lot: LotId, to: SiteId, quantity: u64) -> DispatchResult {
	does(path, Act::ship { from, reference: text(reference), lot, to, quantity })
}

pub fn ship(from: SiteId, reference: &str, lot: LotId, to: SiteId, quantity: u64) -> DispatchResult {
	ship_by(of(from), from, reference, lot, to, quantity)
}

pub fn receive(from: SiteId, reference: &str, to: SiteId, accepted: u64) -> DispatchResult {
	does(of(to), Act::receive { from, reference: text(reference), accepted })
}

/// Ships, and the other side accepts all.
pub fn deliver(from: SiteId, reference: &str, lot: LotId, to: SiteId, quantity: u64) {
	assert_ok!(ship(from, reference, lot, to, quantity));
	assert_ok!(receive(from, reference, to, quantity));
}

pub fn retire(site: SiteId, reference: &str, lot: LotId, quantity: u64, how: How) -> DispatchResult {
	let (reference, evidence) = (text(reference), Some(document()));
	does(of(site), Act::retire { site, reference, lot, quantity, how, evidence })
}

pub fn sell(reference: &str) -> DispatchResult {
	retire(R, reference, L3, 1, How::Sold)
}

/// L1 and L2 are at K: 1,880,000 and 80,000.
pub fn to_inputs() {
	to_may();
	assert_ok!(make(F, entry(1, "A-1", FoodType::Produce, 2_000_000)));
	assert_ok!(ship(F, "f1", L1, K, 1_900_000));
	assert_ok!(receive(F, "f1", K, 1_880_000));
	assert_ok!(make(S, entry(2, "B-1", FoodType::Seasoning, 100_000)));
	deliver(S, "s1", L2, K, 80_000);
}

/// K made L3 of them.
pub fn to_kimchi() {
	to_inputs();
	log_kimchi();
	assert_ok!(make(K, l3("C-1")));
}

/// L3: 850,000 at K, 500,000 at W, 300,000 at R; 100,000 are in D's L5.
pub fn to_shops() {
	to_kimchi();
	deliver(K, "k-w", L3, W, 900_000);
	deliver(W, "w-r", L3, R, 300_000);
	deliver(W, "w-d", L3, D, 100_000);
	assert_ok!(log_for(D, EIGHT, "d1", readings(monday(), 1, 75_000, 90_000)));
	let meal = LotEntry {
		certificate: Some(EIGHT),
		inputs: bounded([(L3, 100_000)]),
		logs: bounded([text("d1")]),
		..entry(5, "E-1", FoodType::FrozenMeal, 250_000)
	};
	assert_ok!(make(D, meal));
}

pub fn open(path: &str, lot: LotId, planned: u64) -> DispatchResult {
	does(path, Act::open_recall { lot, grade: Grade::First, cause: Cause::Pathogen, planned, plan: document() })
}

/// L2 is recalled by S: L2, L3 and L5 are held.
pub fn to_recalled() {
	to_shops();
	assert_ok!(open(of(S), L2, 100_000));
}

pub fn spread(recall: RecallId, limit: u8) -> DispatchResult {
	does(STRANGER, Act::trace_recall { recall, step: Step::Spread { limit } })
}

pub fn close(path: &str, recall: RecallId) -> DispatchResult {
	does(path, Act::settle_recall { recall, settlement: Settlement::Close { report: document() } })
}

pub fn lift(path: &str, recall: RecallId) -> DispatchResult {
	does(path, Act::settle_recall { recall, settlement: Settlement::Lift { ground: document() } })
}

pub fn impose(measure: Measure) -> DispatchResult {
	does(AUTHORITY[0], Act::impose { measure })
}

pub fn revoke(path: &str, ground: Ground, inspection: Option<u32>) -> DispatchResult {
	does(path, Act::impose { measure: Measure::Revoke { cert: SEVEN, ground, inspection, paper: document() } })
}

pub fn inspect(path: &str, cert: CertId, kind: InspectionKind, got: u16, majors: &[Major]) -> DispatchResult {
	inspect_order(path, cert, kind, got, majors, OrderMet::NoOrder)
}

pub fn inspect_order(
	path: &str,
	cert: CertId,
	kind: InspectionKind,
	got: u16,
	majors: &[Major],
	order_met: OrderMet,
) -> DispatchResult {
	let (score, majors, report) = (score(got), bounded(majors.iter().copied()), document());
	does(path, Act::inspect { cert, kind, score, majors, order_met, report })
}

pub fn cert(id: CertId) -> Certificate {
	Certificates::<Runtime>::get(id).unwrap()
}

pub fn site(id: SiteId) -> Site {
	Sites::<Runtime>::get(id).unwrap()
}

pub fn lot(id: LotId) -> Lot {
	Lots::<Runtime>::get(id).unwrap()
}

pub fn recall(id: RecallId) -> Recall {
	Recalls::<Runtime>::get(id).unwrap()
}

pub fn flow(id: LotId) -> Flow {
	Flows::<Runtime>::get(id)
}

pub fn holds<const MANY: usize>(lots: [LotId; MANY]) -> [u32; MANY] {
	lots.map(|id| lot(id).holds)
}

/// What the till of the shop is told about L3.
pub fn may_sell() -> Saleability {
	Haccp::may_sell(gtin(3), text("C-1"), R)
}
