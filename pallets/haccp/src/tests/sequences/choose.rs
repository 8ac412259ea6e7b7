//! What to do next: sensible calls more often than any. Here time, roles, and what offices do; `pick` has what operators do.

use super::{
	law,
	model::{Cert, Model},
};
use crate::{mock::*, tests::journey::*, *};
use minwon_primitives::{ApplicationId, CertId, CivilDate, OrgId, Role, Seconds, SiteId};
use minwon_testkit::{sequences::Dice, Clock, Roles};

/// Dice, and names that were not used yet.
pub struct Choose {
	dice: Dice,
	/// Counts references, codes and numbers, so that they can be fresh.
	pub names: u32,
}

/// The day of a moment, and its second of the day in Korea.
fn parts(moment: u64) -> (u32, u64) {
	let day = law::day_of(moment);
	(day, moment - CivilDate(day).start().0)
}

impl Choose {
	pub fn new(seed: u64) -> Self {
		Self { dice: Dice::new(seed), names: 0 }
	}

	pub fn below(&mut self, bound: u64) -> u64 {
		self.dice.below(bound)
	}

	pub fn percent(&mut self, share: u64) -> bool {
		self.dice.percent(share)
	}

	pub fn among<Item: Clone>(&mut self, items: &[Item]) -> Option<Item> {
		self.dice.among(items)
	}

	pub fn set(&mut self, model: &mut Model, now: u64) {
		model.now = now;
		Clock::set(Seconds(now));
	}

	/// Mostly minutes, sometimes a day, seldom weeks or years; never the stroke of midnight, at which a term counts its first day.
	pub fn maybe_wait(&mut self, model: &mut Model) {
		let (day, second) = parts(model.now);
		let days = match self.below(1_000) {
			0..=954 => 0,
			955..=989 => 1,
			990..=996 => 1 + self.below(40),
			_ => 100 + self.below(800),
		};
		let second = if days == 0 { (second + self.below(400)).min(86_399) } else { 21_600 + self.below(10_000) };
		self.set(model, CivilDate(day + days as u32).start().0 + second);
		if self.percent(2) {
			let org = OrgId(7 + self.below(6) as u32);
			let hold = self.percent(60).then_some((org, CivilDate(day).year()));
			Frozen::set(hold.map(|(org, year)| (org, None, year)));
			model.frozen = hold.map(|(org, year)| (org.0, year));
		}
	}

	/// Seldom, somebody is dismissed; sooner, somebody comes back.
	pub fn maybe_change_roles(&mut self, model: &mut Model) {
		let all = super::hats();
		let gone: Vec<_> = all.iter().filter(|(who, _)| !model.roster.contains_key(who)).cloned().collect();
		if let (Some((who, roles)), true) = (self.among(&gone), self.percent(20)) {
			appoint(who, &roles);
			model.roster.insert(who, roles);
		} else if self.below(200) == 0 {
			let (who, _) = self.among(&all).unwrap();
			Roles::dismiss(who);
			model.roster.remove(&who);
		}
	}

	/// Sometimes the hook runs, with so much left.
	pub fn maybe_idle(&mut self) -> Option<u64> {
		self.percent(4).then(|| self.below(12_000))
	}

	/// Somebody with the role, or anybody.
	pub fn who(&mut self, model: &Model, role: Role) -> u64 {
		let fitting: Vec<u64> = model.roster.keys().copied().filter(|who| model.holds(*who, role)).collect();
		match self.percent(94) {
			true => self.among(&fitting).unwrap_or(STRANGER),
			false => self.among(&EVERYONE).unwrap_or(STRANGER),
		}
	}

	/// Somebody who acts for the operator of a site, or anybody.
	pub fn operator(&mut self, model: &Model, site: u32) -> u64 {
		let fitting: Vec<u64> = model.roster.keys().copied().filter(|who| model.runs(*who, site)).collect();
		match self.percent(96) {
			true => self.among(&fitting).unwrap_or(STRANGER),
			false => self.among(&EVERYONE).unwrap_or(STRANGER),
		}
	}

	/// A number after which something fits, or any up to one too many.
	pub fn id<Value>(
		&mut self,
		all: &std::collections::BTreeMap<u32, Value>,
		fits: impl Fn(&u32, &Value) -> bool,
	) -> u32 {
		let fitting: Vec<u32> = all.iter().filter(|(id, value)| fits(id, value)).map(|(id, _)| *id).collect();
		let any = 1 + self.below(all.len() as u64 + 1) as u32;
		match self.percent(95) {
			true => self.among(&fitting).unwrap_or(any),
			false => any,
		}
	}

	/// An open site that is not suspended, or any.
	pub fn site(&mut self, model: &Model) -> u32 {
		let today = model.today();
		self.id(&model.sites, |_, place| place.open && !place.rests(today))
	}

	pub fn cert(&mut self, model: &Model, fits: impl Fn(&Cert) -> bool) -> u32 {
		self.id(&model.certs, |_, cert| fits(cert))
	}

	pub fn call(&mut self, model: &Model) -> (u64, Call<Test>) {
		match self.below(100) {
			0..=12 => self.log(model),
			13..=15 => self.act(model),
			16..=29 => self.make(model),
			30..=31 => self.amend(model),
			32..=45 => self.ship(model),
			46..=57 => self.receive(model),
			58..=65 => self.retire(model),
			66..=67 => self.open(model),
			68..=72 => self.trace(model),
			73..=75 => self.settle(model),
			76..=81 => self.impose(model),
			82..=84 => self.apply(model),
			85..=87 => self.assess(model),
			88..=90 => self.decide(model),
			91..=93 => self.inspect(model),
			94 => self.appeal(model),
			95 => self.rule(model),
			96 => self.give_back(model),
			97..=98 => self.keep(model),
			_ => self.register(model),
		}
	}

	fn register(&mut self, model: &Model) -> (u64, Call<Test>) {
		let known = model.sites.len() as u64;
		let number = if self.percent(60) && known < 30 { known + 1 } else { 1 + self.below(known) };
		let operators: Vec<OrgId> = OPERATORS.into_iter().chain([NEWCOMER]).map(org).collect();
		let operator = if self.percent(95) { self.among(&operators).unwrap() } else { OrgId(99) };
		let kind = self.among(&[SiteKind::Manufacture, SiteKind::Farm, SiteKind::Retail]).unwrap();
		let scale = if self.percent(85) { Scale::Ordinary } else { Scale::Large };
		let (gln, licence) = (gln(number), licence(number));
		(self.who(model, Role::FoodLicensor), Call::register_site { operator, gln, licence, kind, scale })
	}

	fn apply(&mut self, model: &Model) -> (u64, Call<Test>) {
		let today = model.today();
		let about = self.cert(model, |cert| cert.is_active() && cert.counts(today));
		let old = model.certs.get(&about);
		let kind = match self.below(10) {
			0..=1 => ApplicationKind::Extension(CertId(about)),
			2..=3 => ApplicationKind::Change(CertId(about)),
			_ => ApplicationKind::New,
		};
		let site = match (kind, old) {
			(ApplicationKind::Extension(_) | ApplicationKind::Change(_), Some(cert)) => cert.site,
			_ => self.site(model),
		};
		let food = self.among(&[FoodType::Kimchi, FoodType::Chocolate, FoodType::Seasoning]).unwrap();
		let ccp = |no| Ccp { no, measure: MeasureUnit::Ppm, low: Some(10), high: Some(100) };
		let (mut foods, mut ccps) = (foods(&[food]), Ccps::truncate_from(vec![ccp(1), ccp(2)]));
		if self.percent(60) {
			ccps = Ccps::truncate_from(vec![ccp(1)]);
		}
		if let (ApplicationKind::Extension(_), Some(cert), true) = (kind, old, self.percent(90)) {
			(foods, ccps) = (Foods::truncate_from(cert.foods.clone()), Ccps::truncate_from(cert.ccps.clone()));
		}
		if self.percent(3) {
			ccps = Ccps::default();
		}
		let logging = if self.percent(70) { Logging::Manual } else { Logging::Automatic };
		let call = Call::apply { site: SiteId(site), kind, foods, ccps, plan: document(), logging };
		(self.operator(model, site), call)
	}

	fn assess(&mut self, model: &Model) -> (u64, Call<Test>) {
		let id = self.id(&model.wishes, |_, wish| wish.state == 0 || wish.state == 2);
		let got = match self.below(100) {
			0..=74 => 170 + self.below(31),
			75..=89 => 140 + self.below(30),
			90..=96 => self.below(140),
			_ => 201,
		};
		let call = Call::assess { application: ApplicationId(id), score: score(got as u16), report: document() };
		(self.who(model, Role::HaccpAssessor), call)
	}

	fn decide(&mut self, model: &Model) -> (u64, Call<Test>) {
		let id = self.id(&model.wishes, |_, wish| wish.state == 1);
		let extended = model.wishes.get(&id).and_then(|wish| match wish.kind {
			ApplicationKind::Extension(cert) => model.certs.get(&cert.0).map(|cert| cert.number.clone()),
			_ => None,
		});
		self.names += 1;
		let fresh = format!("n{}", self.names).into_bytes();
		let name = match self.below(100) {
			0..=1 => Vec::new(),
			2..=4 => b"p1".to_vec(),
			5..=9 => fresh,
			_ => extended.unwrap_or(fresh),
		};
		let decision = match self.percent(90) {
			true => Decision::Grant { number: CertNumber::truncate_from(name) },
			false => Decision::Refuse { reason: document() },
		};
		let who = self.who(model, Role::HaccpCertifier);
		(who, Call::decide_application { application: ApplicationId(id), decision })
	}

	fn inspect(&mut self, model: &Model) -> (u64, Call<Test>) {
		use InspectionKind::{FollowUp, Regular, SelfReported, Unannounced};
		let id = self.cert(model, Cert::is_active);
		let kind = self.among(&[Regular, Regular, Unannounced, FollowUp, SelfReported]).unwrap();
		let ordered = model.certs.get(&id).is_some_and(|cert| cert.order.is_some());
		let met = match (ordered, self.percent(94)) {
			(true, true) => self.among(&[OrderMet::Met, OrderMet::NotMet]).unwrap(),
			(false, true) => OrderMet::NoOrder,
			_ => OrderMet::Met,
		};
		let got = if self.percent(30) { self.below(125) } else { 120 + self.below(81) };
		let majors = if self.percent(25) { vec![Major::Monitoring] } else { vec![] };
		let who = match (kind, model.certs.get(&id)) {
			(SelfReported, Some(cert)) => self.operator(model, cert.site),
			_ => self.who(model, Role::HaccpInspector),
		};
		let (majors, report) = (Majors::truncate_from(majors), document());
		(who, Call::inspect { cert: CertId(id), kind, score: score(got as u16), majors, order_met: met, report })
	}

	fn appeal(&mut self, model: &Model) -> (u64, Call<Test>) {
		let id = self.cert(model, |cert| matches!(cert.state, CertState::Revoked { .. }));
		let site = model.certs.get(&id).map_or(1, |cert| cert.site);
		(self.operator(model, site), Call::appeal { cert: CertId(id), grounds: document() })
	}

	fn rule(&mut self, model: &Model) -> (u64, Call<Test>) {
		let id = self.id(&model.certs, |id, _| model.appeals.get(id) == Some(&AppealState::Filed));
		let ruling = if self.percent(60) { AppealRuling::Annul } else { AppealRuling::Uphold };
		let who = self.who(model, Role::FoodAppeals);
		(who, Call::decide_appeal { cert: CertId(id), ruling, decision: document() })
	}

	fn give_back(&mut self, model: &Model) -> (u64, Call<Test>) {
		// Seldom one that still counts.
		let (today, seldom) = (model.today(), self.percent(30));
		let id = self.cert(model, |cert| cert.is_active() && (seldom || !cert.counts(today)));
		let site = model.certs.get(&id).map_or(1, |cert| cert.site);
		(self.operator(model, site), Call::return_certificate { cert: CertId(id) })
	}
}
