//! Sites, certificates, lots and recalls as full as they get.

use super::*;

/// 2027-05-03 12:00 in Korea.
pub(super) const NOW: Seconds = Seconds(1_809_313_200);
pub(super) const TODAY: CivilDate = CivilDate(20_941);
/// The operator's own site, and others.
pub(super) const SITE: SiteId = SiteId(1);
pub(super) const OTHER: SiteId = SiteId(2);
pub(super) const CERT: CertId = CertId(1);
/// The lot in the middle of things.
pub(super) const LOT: LotId = LotId(1_000);
pub(super) const RECALL: RecallId = RecallId(1);
/// Seeds of the offices.
pub(super) const MAKER: u32 = 40;
pub(super) const STATE: u32 = 41;
/// An office that acts in none of the benchmarks.
pub(super) const NOBODY: OfficeId = OfficeId(u32::MAX);

pub(super) type Signer<T> = (<T as frame_system::Config>::AccountId, OfficeId, OrgId);

pub(super) fn office<T: Config>(role: Role, seed: u32) -> Result<Signer<T>, BenchmarkError> {
	T::BenchmarkHelper::set_time(NOW);
	let account = T::Roles::appoint_for_benchmark(role, seed);
	let acting = T::Roles::acting(&account, role).ok_or("the office does not act")?;
	Ok((account, acting.office, acting.org))
}

/// The operator of the sites.
pub(super) fn operator<T: Config>() -> Result<Signer<T>, BenchmarkError> {
	office::<T>(Role::FoodOperator, MAKER)
}

pub(super) fn document() -> DocumentRef {
	DocumentRef { digest: DocumentDigest([1; 32]), bytes: 1_000, media: MediaType::Pdf }
}

pub(super) fn reference(number: u8) -> Reference {
	BoundedVec::truncate_from(vec![number; 32])
}

pub(super) fn number(last: u8) -> CertNumber {
	let mut number = vec![b'A'; 24];
	number.push(last);
	BoundedVec::truncate_from(number.split_off(1))
}

/// Place numbers with check digit: 8809876543213 and its neighbours of the same sum.
pub(super) const GLN: Gln = Gln(8_809_876_543_213);
pub(super) const GTIN: Gtin = Gtin(8_801_234_567_893);

pub(super) fn licence(first: u8) -> Licence {
	let mut digits = vec![b'1'; 14];
	if let Some(digit) = digits.first_mut() {
		*digit = first;
	}
	BoundedVec::truncate_from(digits)
}

pub(super) fn foods() -> Foods {
	BoundedVec::truncate_from(FoodType::ALL.into_iter().take(16).collect())
}

pub(super) fn ccps() -> Ccps {
	let ccp = |no| Ccp { no, measure: MeasureUnit::Seconds, low: Some(180), high: Some(2_000) };
	BoundedVec::truncate_from((0..16).map(ccp).collect())
}

/// So many sites of the operator, from the first.
pub(super) fn sites<T: Config>(org: OrgId, count: u32) {
	for id in 1..=count {
		let site = Site {
			operator: org,
			gln: if id == 1 { GLN } else { Gln(u64::from(id)) },
			licence: licence(b'0' + (id % 10) as u8),
			kind: SiteKind::Livestock,
			scale: Scale::Large,
			state: SiteState::Open,
			suspended: Some((CivilDate(1), CivilDate(2))),
		};
		SiteByGln::<T>::insert(site.gln, SiteId(id));
		SiteByLicence::<T>::insert(&site.licence, SiteId(id));
		Sites::<T>::insert(SiteId(id), site);
	}
	NextSiteId::<T>::put(SiteId(count + 1));
}

/// Eight certificates of the first site, full, with an order and an inspection that shows a breach.
pub(super) fn certificates<T: Config>(org: OrgId) {
	for id in 1..=MAX_CERTS {
		let cert = Certificate {
			site: SITE,
			operator: org,
			issuer: OrgId(1),
			chain: CertId(id),
			number: number(b'0' + id as u8),
			foods: foods(),
			ccps: ccps(),
			valid_from: CivilDate(TODAY.0 - 400),
			valid_to: CivilDate(TODAY.0 + 100),
			since: CivilDate(TODAY.0 - 400),
			state: CertState::Active,
			order: Some(Order { due: CivilDate(TODAY.0 - 1), office: NOBODY }),
			last: Some((2_026, Score { got: 100, of: 200 })),
			newest: Some(0),
			conduct: Conduct::Clean,
			logging: Logging::Manual,
			inspections: 1,
			reminded: Some(CivilDate(1)),
		};
		CertByNumber::<T>::insert(&cert.number, CertId(id));
		Certificates::<T>::insert(CertId(id), cert);
		Inspections::<T>::insert(CertId(id), 0, inspection());
	}
	CertsOfSite::<T>::insert(SITE, Certs::truncate_from((1..=MAX_CERTS).map(CertId).collect()));
	NextCertId::<T>::put(CertId(MAX_CERTS + 1));
}

fn inspection() -> Inspection {
	Inspection {
		kind: InspectionKind::Regular,
		score: Score { got: 100, of: 200 },
		majors: majors(),
		order_met: OrderMet::NotMet,
		report: document(),
		office: NOBODY,
		at: NOW,
	}
}

pub(super) fn majors() -> Majors {
	BoundedVec::truncate_from(vec![Major::Other; 4])
}

/// An application in this state, for a change of the first certificate.
pub(super) fn application<T: Config>(state: ApplicationState) -> ApplicationId {
	let id = ApplicationId(1);
	let application = Application {
		site: SITE,
		kind: ApplicationKind::Change(CERT),
		foods: foods(),
		ccps: ccps(),
		plan: document(),
		logging: Logging::Automatic,
		filed_at: NOW,
		state,
	};
	Applications::<T>::insert(id, application);
	NextApplicationId::<T>::put(ApplicationId(2));
	id
}

/// Assessed by an office that acts in none of the benchmarks.
pub(super) fn assessed(verdict: Verdict) -> ApplicationState {
	ApplicationState::Assessed { office: NOBODY, score: Score { got: 178, of: 200 }, verdict, report: document() }
}

/// Thirty-two entries of rules, the last of them in force.
pub(super) fn rules<T: Config>(count: u32) {
	let entries = (1..=count).map(|day| (CivilDate(day), Rules::default())).collect();
	RuleTable::<T>::put(BoundedVec::<_, ConstU32<MAX_RULES>>::truncate_from(entries));
}

pub(super) fn readings(ccp: u8) -> LogEntry {
	let from = Seconds(NOW.0 - 7_200);
	LogEntry { ccp, from, to: Seconds(NOW.0 - 3_600), low: 1, high: 3_000, readings: 9, file: document() }
}

/// A deviating log of the first certificate, recorded an hour ago.
pub(super) fn log<T: Config>(text: Reference, ccp: u8, action: Option<DocumentRef>) {
	let (entry, at, verdict) = (readings(ccp), Seconds(NOW.0 - 3_600), LogVerdict::Deviated);
	Logs::<T>::insert(SITE, text, Log { cert: CERT, entry, at, verdict, action, state: LogState::Current });
}

/// What a maker says of a lot with so many inputs, from the first lot on, and so many logs.
pub(super) fn entry(code: u8, inputs: u32, logs: u32) -> LotEntry {
	LotEntry {
		gtin: GTIN,
		code: BoundedVec::truncate_from(vec![code; 20]),
		food: FoodType::Kimchi,
		unit: Unit::Gram,
		produced: 1_000_000,
		made_on: TODAY,
		use_by: CivilDate(TODAY.0 + 100),
		certificate: (logs > 0).then_some(CERT),
		inputs: BoundedVec::truncate_from((1..=inputs).map(|id| (LotId(id.into()), 10)).collect()),
		logs: BoundedVec::truncate_from((0..logs).map(|ccp| reference(ccp as u8)).collect()),
	}
}

/// A lot of the first site, all of it in stock there.
pub(super) fn lot<T: Config>(id: LotId, entry: LotEntry) {
	LotByCode::<T>::insert(entry.gtin, &entry.code, id);
	Stock::<T>::insert(id, SITE, entry.produced);
	Flows::<T>::insert(id, Flow { moving: 500, used: 500, sold: 500, destroyed: 500 });
	Lots::<T>::insert(id, Lot { site: SITE, entry, holds: 0, state: LotState::Live });
	NextLotId::<T>::put(LotId(id.0 + 1));
}

/// So many full lots, numbered from the first, each of a product of its own, made at the second site, in stock at the first.
pub(super) fn inputs<T: Config>(count: u32) {
	for id in 1..=u64::from(count) {
		let other = LotEntry { gtin: Gtin(id), ..entry(b'i', MAX_INPUTS, MAX_LOGS) };
		lot::<T>(LotId(id), other);
		Lots::<T>::mutate_extant(LotId(id), |lot| lot.site = OTHER);
	}
}

/// A recall of the lot by an office that acts in none of the benchmarks.
pub(super) fn recall(root: LotId) -> Recall {
	Recall {
		root,
		grade: Grade::First,
		cause: Cause::Other,
		basis: RecallBasis::Ordered,
		office: NOBODY,
		org: OrgId(1),
		plan: document(),
		planned: 1_000,
		recovered: 10,
		opened_at: NOW,
		due: Seconds(NOW.0 + DAY),
		head: 0,
		covered: 1,
		cursor: None,
		state: RecallState::Open,
	}
}

/// A root with so many products, each of them at hand and as full as a lot gets.
pub(super) fn family<T: Config>(products: u32) {
	lot::<T>(LOT, entry(b'r', MAX_INPUTS, MAX_LOGS));
	for product in 1..=u64::from(products) {
		let id = LotId(LOT.0 + product);
		let child = LotEntry { gtin: Gtin(product), ..entry(b'c', MAX_INPUTS, MAX_LOGS) };
		lot::<T>(id, child);
		Outputs::<T>::insert(LOT, id, 10);
	}
}

/// A recall of the root that has just begun, last of a full list.
pub(super) fn begun<T: Config>(state: RecallState) {
	Recalls::<T>::insert(RECALL, Recall { state, ..recall(LOT) });
	RecallOfRoot::<T>::insert(LOT, RECALL);
	cover::<T>(LOT, 0);
	waiting::<T>(MAX_SPREADING - 1);
	Spreading::<T>::mutate(|list| list.try_push(RECALL).unwrap_or_default());
}

/// Puts a lot into the queue of the recall.
pub(super) fn cover<T: Config>(id: LotId, place: u32) {
	Queue::<T>::insert(RECALL, place, id);
	Covered::<T>::insert(id, RECALL, ());
	Lots::<T>::mutate_extant(id, |lot| lot.holds = 1);
}

/// So many other recalls that wait.
pub(super) fn waiting<T: Config>(count: u32) {
	Spreading::<T>::put(Waiting::truncate_from((1_001..).map(RecallId).take(count as usize).collect()));
}
