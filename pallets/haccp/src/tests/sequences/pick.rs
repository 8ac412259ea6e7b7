//! What operators do next, and what authorities do about it.

use super::{
	choose::Choose,
	goods::BAD_GTIN,
	law,
	model::{Key, Model, Standing},
};
use crate::{mock::*, tests::journey::*, *};
use minwon_primitives::{CertId, CivilDate, LotId, RecallId, Role, Seconds, SiteId};
use std::collections::BTreeMap;

impl Choose {
	fn fresh(&mut self, prefix: char) -> Vec<u8> {
		self.names += 1;
		format!("{prefix}{}", self.names).into_bytes()
	}

	/// A new reference mostly, sometimes one of these, seldom none.
	fn reference<Value>(&mut self, used: &BTreeMap<Key, Value>) -> Reference {
		let known: Vec<Vec<u8>> = used.keys().map(|(_, text)| text.clone()).collect();
		let fresh = self.fresh('r');
		let text = match self.below(100) {
			0 => Vec::new(),
			1..=3 => self.among(&known).unwrap_or(fresh),
			_ => fresh,
		};
		Reference::truncate_from(text)
	}

	/// The key of something that fits, or of anything.
	fn key<Value>(&mut self, all: &BTreeMap<Key, Value>, fits: impl Fn(&Key, &Value) -> bool) -> Key {
		let fitting: Vec<Key> =
			all.iter().filter(|(key, value)| fits(key, value)).map(|(key, _)| key.clone()).collect();
		let any: Vec<Key> = all.keys().cloned().collect();
		let from = if self.percent(93) && !fitting.is_empty() { &fitting } else { &any };
		self.among(from).unwrap_or((1, b"none".to_vec()))
	}

	pub fn log(&mut self, model: &Model) -> (u64, Call<Test>) {
		let today = model.today();
		let id = self.cert(model, |cert| cert.counts(today));
		let Some(cert) = model.certs.get(&id) else { return (of(K), self.log_of(model, id, 1, None, None)) };
		let ccp = if self.percent(97) { self.among(&cert.ccps) } else { None };
		let target = model.logs.iter().filter(|(key, log)| key.0 == cert.site && log.cert == id);
		let targets: Vec<Key> = target.map(|(key, _)| key.clone()).collect();
		let corrects = if self.percent(15) { self.among(&targets) } else { None };
		let who = self.operator(model, cert.site);
		(who, self.log_of(model, id, ccp.map_or(77, |ccp| ccp.no), ccp, corrects))
	}

	fn log_of(&mut self, model: &Model, cert: u32, no: u8, ccp: Option<Ccp>, corrects: Option<Key>) -> Call<Test> {
		let limit = ccp.and_then(|ccp| ccp.low.or(ccp.high)).unwrap_or_default();
		let low_matters = ccp.is_some_and(|ccp| ccp.low.is_some());
		let reading = match (self.percent(85), low_matters) {
			(true, _) => limit,
			(false, true) => limit - 1,
			(false, false) => limit + 1,
		};
		let to = match self.below(100) {
			0..=91 => model.now - self.below(4_000),
			92..=97 => model.now - self.below(120_000),
			_ => model.now + 10,
		};
		let from = if self.percent(98) { to - 1 - self.below(600) } else { to };
		let (from, to) = (Seconds(from), Seconds(to));
		let mut log = LogEntry { ccp: no, from, to, low: reading, high: reading, readings: 5, file: document() };
		if let (Some(target), true) = (corrects.as_ref().and_then(|key| model.logs.get(key)), self.percent(85)) {
			(log.ccp, log.from, log.to) = (target.entry.ccp, target.entry.from, target.entry.to);
		}
		let reference = self.reference(&model.logs);
		let corrects = corrects.map(|(_, text)| Reference::truncate_from(text));
		Call::record_log { cert: CertId(cert), reference, log, corrects }
	}

	pub fn act(&mut self, model: &Model) -> (u64, Call<Test>) {
		let (site, text) = self.key(&model.logs, |_, log| log.deviated && !log.acted && log.replaced.is_none());
		let reference = Reference::truncate_from(text);
		(self.operator(model, site), Call::record_action { site: SiteId(site), reference, action: document() })
	}

	/// Current logs of a certificate for a day, one for each control point; sloppy ones take open deviations too.
	fn logs_for(&mut self, model: &Model, cert: u32, day: u32) -> Option<LotLogs> {
		let record = &model.certs[&cert];
		let sloppy = self.percent(15);
		let mut logs = Vec::new();
		for ccp in &record.ccps {
			let fitting: Vec<Vec<u8>> = model
				.logs
				.iter()
				.filter(|(key, log)| {
					let on = law::day_of(log.entry.to.0);
					let right = key.0 == record.site && log.cert == cert && log.entry.ccp == ccp.no;
					let clean = sloppy || !log.deviated || log.acted;
					right && clean && log.replaced.is_none() && (on == day || on == day + 1)
				})
				.map(|(key, _)| key.1.clone())
				.collect();
			logs.push(Reference::truncate_from(self.among(&fitting)?));
		}
		if self.percent(5) {
			logs.pop();
		}
		Some(LotLogs::truncate_from(logs))
	}

	/// A certificate with its logs for a day; sometimes without, when there are none.
	fn released(&mut self, model: &Model, day: u32) -> Option<(u32, LotLogs)> {
		let counting: Vec<u32> = model.certs.iter().filter(|(_, cert)| cert.counts(day)).map(|(id, _)| *id).collect();
		let cert = self.among(&counting)?;
		match self.logs_for(model, cert, day) {
			Some(logs) => Some((cert, logs)),
			None => self.percent(15).then(|| (cert, LotLogs::default())),
		}
	}

	pub fn make(&mut self, model: &Model) -> (u64, Call<Test>) {
		let today = model.today();
		let made = match self.below(100) {
			0..=84 => today,
			85..=97 => today - 1,
			_ => today + 1,
		};
		let certified = if self.percent(55) { self.released(model, made) } else { None };
		let cert = certified.as_ref().map(|(id, _)| *id);
		let site = cert.map_or_else(|| self.site(model), |id| model.certs[&id].site);
		let food = match cert {
			Some(id) if self.percent(97) => model.certs[&id].foods[0],
			_ if self.percent(4) => FoodType::Kimchi,
			_ => self.among(&[FoodType::Produce, FoodType::Seasoning, FoodType::Other]).unwrap(),
		};
		let life = if self.percent(98) { 5 + self.below(200) as u32 } else { 0 };
		let use_by = if self.percent(99) { made + life } else { made - 1 };
		let code = if self.percent(97) { self.fresh('c') } else { self.among(&[b"c1".to_vec(), vec![]]).unwrap() };
		let entry = LotEntry {
			gtin: if self.percent(99) { gtin(1 + self.below(4)) } else { BAD_GTIN },
			code: LotCode::truncate_from(code),
			food,
			unit: Unit::Gram,
			produced: if self.percent(99) { 10 * (1 + self.below(1_000)) } else { 0 },
			made_on: CivilDate(made),
			use_by: CivilDate(use_by),
			certificate: cert.map(CertId),
			inputs: self.inputs(model, site, made),
			logs: certified.map(|(_, logs)| logs).unwrap_or_default(),
		};
		(self.operator(model, site), Call::register_lot { site: SiteId(site), lot: entry, corrects: None })
	}

	/// Up to two lots that are at a site, mostly such as may be used.
	fn inputs(&mut self, model: &Model, site: u32, day: u32) -> Inputs {
		let sloppy = self.percent(10);
		let usable = |lot: u64| match model.sites.get(&site) {
			Some(place) => sloppy || model.trade(lot, site, place, day).is_ok(),
			None => false,
		};
		let there: Vec<(u64, u64)> = model
			.stock
			.iter()
			.filter(|((lot, at), _)| *at == site && usable(*lot))
			.map(|((lot, _), quantity)| (*lot, *quantity))
			.collect();
		let mut inputs: Vec<(LotId, u64)> = Vec::new();
		for _ in 0..self.below(3) {
			let Some((lot, quantity)) = self.among(&there) else { break };
			let taken = match self.below(100) {
				0..=1 => 0,
				2..=5 => quantity + 1,
				6..=20 => quantity,
				_ => 1 + self.below(quantity / 4),
			};
			if self.percent(3) || inputs.iter().all(|(other, _)| *other != LotId(lot)) {
				inputs.push((LotId(lot), taken));
			}
		}
		Inputs::truncate_from(inputs)
	}

	/// A correction, mostly of a lot that is untouched.
	pub fn amend(&mut self, model: &Model) -> (u64, Call<Test>) {
		let whole = |id: &u64| {
			let lot = &model.lots[id];
			lot.replaced.is_none() && model.stock(*id, lot.site) == lot.entry.produced && model.holds_on(*id) == 0
		};
		let any: Vec<u64> = model.lots.keys().copied().collect();
		let fitting: Vec<u64> = any.iter().copied().filter(whole).collect();
		let from = if self.percent(85) { &fitting } else { &any };
		let Some(id) = self.among(from) else { return self.make(model) };
		let old = &model.lots[&id];
		let mut lot = old.entry.clone();
		lot.use_by = CivilDate(lot.use_by.0 + 1);
		if self.percent(20) {
			lot.code = LotCode::truncate_from(self.fresh('c'));
		}
		if self.percent(8) {
			lot.inputs = Inputs::default();
		}
		let site = if self.percent(97) { old.site } else { self.site(model) };
		let corrects = Some(LotId(id));
		(self.operator(model, site), Call::register_lot { site: SiteId(site), lot, corrects })
	}

	/// Something that is somewhere: lot, site, how much. Mostly such as may be traded.
	fn holding(&mut self, model: &Model) -> (u64, u32, u64) {
		let all: Vec<(u64, u32, u64)> =
			model.stock.iter().map(|((lot, site), quantity)| (*lot, *site, *quantity)).collect();
		let may =
			|(lot, site, _): &(u64, u32, u64)| model.trade(*lot, *site, &model.sites[site], model.today()).is_ok();
		let fitting: Vec<(u64, u32, u64)> = all.iter().copied().filter(may).collect();
		let from = if self.percent(70) && !fitting.is_empty() { &fitting } else { &all };
		self.among(from).unwrap_or((99, 1, 1))
	}

	/// A part of what is there, seldom too much or nothing.
	fn part(&mut self, quantity: u64) -> u64 {
		match self.below(100) {
			0 => 0,
			1..=3 => quantity + 1,
			4..=25 => quantity,
			_ => 1 + self.below(quantity),
		}
	}

	pub fn ship(&mut self, model: &Model) -> (u64, Call<Test>) {
		let (lot, from, quantity) = self.holding(model);
		let home = model.lots.get(&lot).map_or(1, |lot| lot.site);
		let to = if self.percent(15) { home } else { self.site(model) };
		let (reference, quantity) = (self.reference(&model.trips), self.part(quantity));
		let who = self.operator(model, from);
		(who, Call::ship { from: SiteId(from), reference, lot: LotId(lot), to: SiteId(to), quantity })
	}

	pub fn receive(&mut self, model: &Model) -> (u64, Call<Test>) {
		let key = self.key(&model.trips, |_, trip| trip.accepted.is_none());
		let (to, quantity) = model.trips.get(&key).map_or((1, 1), |trip| (trip.to, trip.quantity));
		let accepted = match self.below(100) {
			0..=69 => quantity,
			70..=94 => self.below(quantity + 1),
			_ => quantity + 1,
		};
		let (from, reference) = (SiteId(key.0), Reference::truncate_from(key.1));
		(self.operator(model, to), Call::receive { from, reference, accepted })
	}

	pub fn retire(&mut self, model: &Model) -> (u64, Call<Test>) {
		let (lot, site, quantity) = self.holding(model);
		let how = self.among(&[How::Sold, How::Sold, How::Served, How::Destroyed, How::Destroyed]).unwrap();
		let evidence = self.percent(93).then(document);
		let (reference, quantity) = (self.reference(&model.retired), self.part(quantity));
		let who = self.operator(model, site);
		(who, Call::retire { site: SiteId(site), reference, lot: LotId(lot), quantity, how, evidence })
	}

	pub fn open(&mut self, model: &Model) -> (u64, Call<Test>) {
		let lots: Vec<u64> = model.lots.iter().filter(|(_, lot)| lot.replaced.is_none()).map(|(id, _)| *id).collect();
		let id =
			if self.percent(95) { self.among(&lots).unwrap_or(1) } else { 1 + self.below(model.lots.len() as u64 + 1) };
		let (site, produced) = model.lots.get(&id).map_or((1, 1), |lot| (lot.site, lot.entry.produced));
		let who = if self.percent(60) { self.who(model, Role::FoodAuthority) } else { self.operator(model, site) };
		let planned = self.part(produced);
		let grade = self.among(&[Grade::First, Grade::Second, Grade::Third]).unwrap();
		(who, Call::open_recall { lot: LotId(id), grade, cause: Cause::Residue, planned, plan: document() })
	}

	pub fn trace(&mut self, model: &Model) -> (u64, Call<Test>) {
		let spreads = self.percent(50);
		let id = self.id(&model.hunts, |id, hunt| match spreads {
			true => model.waiting.contains(id),
			false => matches!(hunt.standing, Standing::Open | Standing::Closed(_)),
		});
		let covered: Vec<(u64, u32)> = match model.hunts.get(&id) {
			Some(hunt) => model.stock.keys().copied().filter(|(lot, _)| hunt.queue.contains(lot)).collect(),
			None => vec![],
		};
		let (lot, site) = self.among(&covered).unwrap_or((1, 1));
		let limit = if self.percent(95) { 1 + self.below(6) as u8 } else { 0 };
		let step = match spreads {
			true => Step::Spread { limit },
			false => Step::Notify { lot: LotId(lot), site: SiteId(site) },
		};
		(self.among(&EVERYONE).unwrap(), Call::trace_recall { recall: RecallId(id), step })
	}

	pub fn settle(&mut self, model: &Model) -> (u64, Call<Test>) {
		let id = self.id(&model.hunts, |_, hunt| hunt.standing == Standing::Open);
		let settlement = match self.percent(40) {
			true => Settlement::Close { report: document() },
			false => Settlement::Lift { ground: document() },
		};
		(self.who(model, Role::FoodAuthority), Call::settle_recall { recall: RecallId(id), settlement })
	}

	pub fn impose(&mut self, model: &Model) -> (u64, Call<Test>) {
		let today = model.today();
		let cert = self.cert(model, |cert| cert.is_active());
		let site = self.site(model);
		let bans: Vec<Scope> = model.bans.iter().copied().collect();
		let scope = if self.percent(50) { Scope::Site(SiteId(site)) } else { Scope::Product(gtin(1 + self.below(4))) };
		let measure = match self.below(100) {
			0..=24 => {
				let due = CivilDate(today + self.below(33) as u32);
				Measure::CorrectiveOrder { cert: CertId(cert), due }
			}
			25..=44 => self.revocation(model, cert),
			45..=56 => {
				let months = if self.percent(85) { 0 } else { self.below(4) as u8 };
				let days = self.below(8) as u8;
				let from = CivilDate(today + self.below(5) as u32);
				Measure::Suspend { site: SiteId(site), from, months, days }
			}
			57 => Measure::Close { site: SiteId(site) },
			58..=70 => Measure::Ban { scope, ground: document() },
			71..=87 => Measure::LiftBan { scope: self.among(&bans).unwrap_or(scope) },
			_ => {
				let (site, text) = self.key(&model.logs, |_, _| true);
				let reference = Reference::truncate_from(text);
				Measure::EraseLog { site: SiteId(site), reference, basis: Basis::Order }
			}
		};
		(self.who(model, Role::FoodAuthority), Call::impose { measure })
	}

	fn revocation(&mut self, model: &Model, cert: u32) -> Measure {
		let ground = self.among(&[
			Ground::Fraud,
			Ground::MajorBreach,
			Ground::MajorBreach,
			Ground::LowScore,
			Ground::LowScore,
			Ground::OrderIgnored,
			Ground::SiteClosed,
		]);
		let ground = ground.unwrap();
		let chain = model.certs.get(&cert).map_or(1, |cert| cert.chain);
		let shown: Vec<u32> = model.seen.keys().filter(|(of, _)| *of == chain).map(|(_, number)| *number).collect();
		let shows = matches!(ground, Ground::MajorBreach | Ground::LowScore);
		let inspection = if shows != self.percent(4) { self.among(&shown) } else { None };
		Measure::Revoke { cert: CertId(cert), ground, inspection, paper: document() }
	}

	pub fn keep(&mut self, model: &Model) -> (u64, Call<Test>) {
		let today = model.today();
		let over = |lot: &u64| model.lots[lot].entry.use_by.0 + 730 < today;
		let task = match self.below(10) {
			0..=2 => {
				let id = self.cert(model, |cert| cert.is_active() && cert.to >= today && cert.to <= today + 120);
				Task::Remind(CertId(id))
			}
			3..=5 => {
				let (site, text) = self.key(&model.logs, |_, log| log.entry.to.0 + 730 * 86_400 <= model.now);
				Task::EraseLog(SiteId(site), Reference::truncate_from(text))
			}
			6..=7 => {
				let (site, text) = self.key(&model.trips, |_, trip| trip.accepted.is_some() && over(&trip.lot));
				Task::EraseShipment(SiteId(site), Reference::truncate_from(text))
			}
			_ => {
				let (site, text) = self.key(&model.retired, |_, (lot, _)| over(lot));
				Task::EraseRetirement(SiteId(site), Reference::truncate_from(text))
			}
		};
		(self.among(&EVERYONE).unwrap(), Call::housekeep { task })
	}
}
