//! Takes the six sites of the acceptance scenarios to where a test begins.

use crate::{mock::*, *};
use frame_support::assert_ok;
use minwon_primitives::{
	ApplicationId, CertId, CivilDate, DocumentDigest, DocumentRef, LotId, MediaType, RecallId, Seconds, SiteId,
};
use minwon_testkit::Clock;
use sp_runtime::DispatchResult;

/// The farm.
pub const F: SiteId = SiteId(1);
/// The seasoning maker.
pub const S: SiteId = SiteId(2);
/// The kimchi maker.
pub const K: SiteId = SiteId(3);
/// The frozen-meal maker.
pub const D: SiteId = SiteId(4);
/// The wholesaler.
pub const W: SiteId = SiteId(5);
/// The shop.
pub const R: SiteId = SiteId(6);

/// K's certificate no. 7.
pub const SEVEN: CertId = CertId(1);
/// D's certificate.
pub const EIGHT: CertId = CertId(2);

/// Produce of F.
pub const L1: LotId = LotId(1);
/// Seasoning of S.
pub const L2: LotId = LotId(2);
/// Kimchi of K.
pub const L3: LotId = LotId(3);
/// Frozen meals of D.
pub const L5: LotId = LotId(4);

/// The first recall.
pub const FIRST: RecallId = RecallId(1);

/// The operator of a site of the fixture.
pub fn of(site: SiteId) -> u64 {
	OPERATORS[site.0 as usize - 1]
}

pub fn doc(number: u8) -> DocumentRef {
	DocumentRef { digest: DocumentDigest([number; 32]), bytes: 1_000, media: MediaType::Pdf }
}

pub fn document() -> DocumentRef {
	doc(1)
}

/// A number with its check digit.
pub fn with_check_digit(body: u64) -> u64 {
	let digits = body.to_string().into_bytes();
	let weighed = |(place, digit): (usize, &u8)| u64::from(digit - b'0') * if place.is_multiple_of(2) { 3 } else { 1 };
	let sum: u64 = digits.iter().rev().enumerate().map(weighed).sum();
	body * 10 + (10 - sum % 10) % 10
}

pub fn gln(number: u64) -> Gln {
	Gln(with_check_digit(880_000_000_000 + number))
}

pub fn gtin(number: u64) -> Gtin {
	Gtin(with_check_digit(880_000_000_000 + number))
}

pub fn licence(number: u64) -> Licence {
	(2_019_000_000 + number).to_string().into_bytes().try_into().unwrap()
}

pub fn reference(text: &str) -> Reference {
	text.as_bytes().to_vec().try_into().unwrap()
}

pub fn number(text: &str) -> CertNumber {
	text.as_bytes().to_vec().try_into().unwrap()
}

pub fn code(text: &str) -> LotCode {
	text.as_bytes().to_vec().try_into().unwrap()
}

pub fn foods(list: &[FoodType]) -> Foods {
	list.to_vec().try_into().unwrap()
}

pub fn score(got: u16) -> Score {
	Score { got, of: 200 }
}

/// The control points of K.
pub fn kimchi_ccps() -> Ccps {
	let salting = Ccp { no: 1, measure: MeasureUnit::Seconds, low: Some(180), high: None };
	let metal = Ccp { no: 2, measure: MeasureUnit::Micrometre, low: None, high: Some(2_000) };
	vec![salting, metal].try_into().unwrap()
}

/// The control point of D.
pub fn meal_ccps() -> Ccps {
	vec![Ccp { no: 1, measure: MeasureUnit::MilliCelsius, low: Some(75_000), high: None }].try_into().unwrap()
}

pub fn set(moment: Seconds) {
	Clock::set(moment);
}

/// Every account but these.
pub fn others(but: &[u64]) -> Vec<u64> {
	EVERYONE.into_iter().filter(|account| !but.contains(account)).collect()
}

pub fn register(by: u64, operator: u64, number: u64, kind: SiteKind) -> DispatchResult {
	let (gln, licence) = (gln(number), licence(number));
	Haccp::register_site(signed(by), org(operator), gln, licence, kind, Scale::Ordinary)
}

/// Registers the six sites.
pub fn to_sites() {
	let kinds = [
		SiteKind::Farm,
		SiteKind::Manufacture,
		SiteKind::Manufacture,
		SiteKind::Manufacture,
		SiteKind::Distribution,
		SiteKind::Retail,
	];
	for (number, (operator, kind)) in (1u64..).zip(OPERATORS.into_iter().zip(kinds)) {
		assert_ok!(register(LICENSOR, operator, number, kind));
	}
}

pub fn apply(site: SiteId, kind: ApplicationKind, food: FoodType, ccps: Ccps, logging: Logging) -> DispatchResult {
	Haccp::apply(signed(of(site)), site, kind, foods(&[food]), ccps, document(), logging)
}

/// Applies for a certificate; answers the application.
pub fn file(site: SiteId, kind: ApplicationKind, food: FoodType, ccps: Ccps, logging: Logging) -> ApplicationId {
	let id = NextApplicationId::<Test>::get();
	assert_ok!(apply(site, kind, food, ccps, logging));
	id
}

pub fn assess(id: ApplicationId, got: u16) -> DispatchResult {
	Haccp::assess(signed(ASSESSOR), id, score(got), document())
}

pub fn grant(id: ApplicationId, text: &str) -> DispatchResult {
	Haccp::decide_application(signed(CERTIFIER), id, Decision::Grant { number: number(text) })
}

/// Files, assesses and grants; answers the certificate that is next.
pub fn certify(site: SiteId, text: &str, food: FoodType, ccps: Ccps) -> CertId {
	certify_as(site, ApplicationKind::New, text, food, ccps, Logging::Manual)
}

pub fn certify_as(
	site: SiteId,
	kind: ApplicationKind,
	text: &str,
	food: FoodType,
	ccps: Ccps,
	logging: Logging,
) -> CertId {
	let cert = NextCertId::<Test>::get();
	let id = file(site, kind, food, ccps, logging);
	assert_ok!(assess(id, 178));
	assert_ok!(grant(id, text));
	cert
}

/// The six sites, and the certificates of K and D, granted on 2027-03-15.
pub fn to_certified() {
	to_sites();
	assert_eq!(certify(K, "7", FoodType::Kimchi, kimchi_ccps()), SEVEN);
	assert_eq!(certify(D, "8", FoodType::FrozenMeal, meal_ccps()), EIGHT);
}

/// The same on Monday 2027-05-03 at 10:00.
pub fn to_may() {
	to_certified();
	on(2027, 5, 3);
}

pub fn cert(id: CertId) -> Certificate {
	Certificates::<Test>::get(id).unwrap()
}

pub fn site(id: SiteId) -> Site {
	Sites::<Test>::get(id).unwrap()
}

pub fn lot(id: LotId) -> Lot {
	Lots::<Test>::get(id).unwrap()
}

pub fn recall(id: RecallId) -> Recall {
	Recalls::<Test>::get(id).unwrap()
}

pub fn stock(id: LotId, site: SiteId) -> u64 {
	Stock::<Test>::get(id, site)
}

pub fn flow(id: LotId) -> Flow {
	Flows::<Test>::get(id)
}

/// Readings of a control point from 08:00 to 09:00 of a day.
pub fn readings(day: CivilDate, ccp: u8, low: i32, high: i32) -> LogEntry {
	let hour = |hour: u64| day.start().saturating_add(hour * 3_600);
	LogEntry { ccp, from: hour(8), to: hour(9), low, high, readings: 60, file: doc(77) }
}

pub fn log_for(site: SiteId, cert: CertId, text: &str, entry: LogEntry) -> DispatchResult {
	Haccp::record_log(signed(of(site)), cert, reference(text), entry, None)
}

/// Logs both control points of K on 2027-05-03, as `k1` and `k2`.
pub fn log_kimchi() {
	let day = date(2027, 5, 3);
	assert_ok!(log_for(K, SEVEN, "k1", readings(day, 1, 180, 240)));
	assert_ok!(log_for(K, SEVEN, "k2", readings(day, 2, 0, 1_500)));
}

/// A lot without certificate, made on 2027-05-03.
pub fn entry(product: u64, text: &str, food: FoodType, produced: u64) -> LotEntry {
	LotEntry {
		gtin: gtin(product),
		code: code(text),
		food,
		unit: Unit::Gram,
		produced,
		made_on: date(2027, 5, 3),
		use_by: date(2027, 12, 31),
		certificate: None,
		inputs: Inputs::default(),
		logs: LotLogs::default(),
	}
}

/// Kimchi of K from so much of L1 and L2.
pub fn kimchi(text: &str, produced: u64, inputs: &[(LotId, u64)]) -> LotEntry {
	LotEntry {
		certificate: Some(SEVEN),
		inputs: inputs.to_vec().try_into().unwrap(),
		logs: vec![reference("k1"), reference("k2")].try_into().unwrap(),
		..entry(3, text, FoodType::Kimchi, produced)
	}
}

pub fn make(at: SiteId, entry: LotEntry) -> DispatchResult {
	Haccp::register_lot(signed(of(at)), at, entry, None)
}

pub fn ship(from: SiteId, text: &str, lot: LotId, to: SiteId, quantity: u64) -> DispatchResult {
	Haccp::ship(signed(of(from)), from, reference(text), lot, to, quantity)
}

pub fn receive(from: SiteId, text: &str, accepted: u64) -> DispatchResult {
	let to = Shipments::<Test>::get(from, reference(text)).map_or(from, |shipment| shipment.to);
	Haccp::receive(signed(of(to)), from, reference(text), accepted)
}

/// Ships, and the other side accepts all.
pub fn deliver(from: SiteId, text: &str, lot: LotId, to: SiteId, quantity: u64) {
	assert_ok!(ship(from, text, lot, to, quantity));
	assert_ok!(receive(from, text, quantity));
}

pub fn retire(at: SiteId, text: &str, lot: LotId, quantity: u64, how: How) -> DispatchResult {
	Haccp::retire(signed(of(at)), at, reference(text), lot, quantity, how, Some(document()))
}

/// L1 and L2 are at K: 1,880,000 and 80,000.
pub fn to_inputs() {
	to_may();
	assert_ok!(make(F, entry(1, "A-1", FoodType::Produce, 2_000_000)));
	assert_ok!(ship(F, "f1", L1, K, 1_900_000));
	assert_ok!(receive(F, "f1", 1_880_000));
	assert_ok!(make(S, entry(2, "B-1", FoodType::Seasoning, 100_000)));
	deliver(S, "s1", L2, K, 80_000);
}

/// K made L3, 1,750,000, of 1,700,000 and 60,000.
pub fn to_kimchi() {
	to_inputs();
	log_kimchi();
	assert_ok!(make(K, kimchi("C-1", 1_750_000, &[(L1, 1_700_000), (L2, 60_000)])));
}

/// L3: 850,000 at K, 500,000 at W, 300,000 at R; 100,000 are in D's L5.
pub fn to_shops() {
	to_kimchi();
	deliver(K, "k-w", L3, W, 900_000);
	deliver(W, "w-r", L3, R, 300_000);
	deliver(W, "w-d", L3, D, 100_000);
	assert_ok!(log_for(D, EIGHT, "d1", readings(date(2027, 5, 3), 1, 75_000, 90_000)));
	let meal = LotEntry {
		certificate: Some(EIGHT),
		inputs: vec![(L3, 100_000)].try_into().unwrap(),
		logs: vec![reference("d1")].try_into().unwrap(),
		..entry(5, "E-1", FoodType::FrozenMeal, 250_000)
	};
	assert_ok!(make(D, meal));
}

pub fn open(by: u64, lot: LotId, planned: u64) -> DispatchResult {
	Haccp::open_recall(signed(by), lot, Grade::First, Cause::Pathogen, planned, document())
}

pub fn spread(id: RecallId, limit: u8) -> DispatchResult {
	Haccp::trace_recall(signed(STRANGER), id, Step::Spread { limit })
}

pub fn notify(id: RecallId, lot: LotId, site: SiteId) -> DispatchResult {
	Haccp::trace_recall(signed(STRANGER), id, Step::Notify { lot, site })
}

pub fn close(by: u64, id: RecallId) -> DispatchResult {
	Haccp::settle_recall(signed(by), id, Settlement::Close { report: document() })
}

pub fn lift(by: u64, id: RecallId) -> DispatchResult {
	Haccp::settle_recall(signed(by), id, Settlement::Lift { ground: document() })
}

pub fn impose(measure: Measure) -> DispatchResult {
	Haccp::impose(signed(AUTHORITY), measure)
}

/// L2 is recalled by S: L2, L3 and L5 are held.
pub fn to_recalled() {
	to_shops();
	assert_ok!(open(of(S), L2, 100_000));
}

/// A root of S with so many products of one gram each; product n is lot n + 1.
pub fn to_products(count: u64) {
	to_may();
	assert_ok!(make(S, entry(2, "B-1", FoodType::Seasoning, 1_000)));
	for product in 0..count {
		let inputs = vec![(L1, 1)].try_into().unwrap();
		let text = format!("P-{product}");
		assert_ok!(make(S, LotEntry { inputs, ..entry(9, &text, FoodType::Seasoning, 10) }));
	}
}

/// The regular inspection with so many points of 200.
pub fn inspect(id: CertId, kind: InspectionKind, got: u16) -> DispatchResult {
	inspect_as(INSPECTOR, id, kind, got, &[], OrderMet::NoOrder)
}

pub fn inspect_as(
	by: u64,
	id: CertId,
	kind: InspectionKind,
	got: u16,
	majors: &[Major],
	order_met: OrderMet,
) -> DispatchResult {
	Haccp::inspect(signed(by), id, kind, score(got), majors.to_vec().try_into().unwrap(), order_met, document())
}

pub fn revoke(by: u64, cert: CertId, ground: Ground, inspection: Option<u32>) -> DispatchResult {
	Haccp::impose(signed(by), Measure::Revoke { cert, ground, inspection, paper: document() })
}
