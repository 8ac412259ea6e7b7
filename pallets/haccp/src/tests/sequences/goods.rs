//! The third part of the model: logs, lots, movements, recalls.

use super::{
	law,
	model::{demand, next, org, refuse, Answer, Batch, Hunt, Model, Place, Record, Standing, Trip},
};
use crate::{mock::Test, *};
use minwon_primitives::{CivilDate, Role};
use sp_runtime::DispatchError;
use std::collections::BTreeSet;

/// The one invalid product number that the sequences use.
pub const BAD_GTIN: Gtin = Gtin(8_801_234_567_894);

/// Where a key stands in its map: by its hash, then by itself.
fn place_in_map(lot: u64) -> ([u8; 8], [u8; 8]) {
	(sp_io::hashing::twox_64(&lot.to_le_bytes()), lot.to_le_bytes())
}

impl Model {
	pub fn log(&mut self, who: u64, id: u32, text: &[u8], entry: &LogEntry, corrects: Option<&[u8]>) -> Answer {
		self.role(who, Role::FoodOperator)?;
		let cert = self.cert(id)?;
		let key = |text: &[u8]| (cert.site, text.to_vec());
		let target = match corrects {
			Some(old) => Some(self.logs.get(&key(old)).cloned().ok_or(Error::<Test>::NotFound)?),
			None => None,
		};
		self.own(who, cert.operator)?;
		let day = law::day_of(entry.to.0);
		demand(cert.counts(day), Error::NotCovered)?;
		let ccp = cert.ccps.iter().find(|ccp| ccp.no == entry.ccp).ok_or(Error::<Test>::NotFound)?;
		let order = entry.from.0 < entry.to.0 && entry.to.0 <= self.now;
		demand(order && entry.low <= entry.high && entry.readings > 0, Error::OutOfRange)?;
		match &target {
			Some(target) => {
				demand(target.replaced.is_none(), Error::Superseded)?;
				let same = target.cert == id && target.entry.ccp == entry.ccp;
				demand(same && law::day_of(target.entry.to.0) == day, Error::OutOfRange)?;
				demand(self.now - target.at <= 604_800, Error::TooLate)?;
			}
			None => demand(self.now - entry.to.0 <= 86_400, Error::TooLate)?,
		}
		demand(!text.is_empty(), Error::BadCode)?;
		demand(!self.logs.contains_key(&key(text)), Error::AlreadyExists)?;
		let deviated = entry.low < ccp.low.unwrap_or(i32::MIN) || entry.high > ccp.high.unwrap_or(i32::MAX);
		if let Some(old) = corrects {
			self.logs.get_mut(&key(old)).unwrap().replaced = Some(text.to_vec());
		}
		let record = Record { cert: id, entry: *entry, at: self.now, deviated, acted: false, replaced: None };
		self.logs.insert(key(text), record);
		Ok(())
	}

	pub fn act(&mut self, who: u64, site: u32, text: &[u8]) -> Answer {
		self.role(who, Role::FoodOperator)?;
		let place = self.site(site)?;
		let record = self.logs.get(&(site, text.to_vec())).ok_or(Error::<Test>::NotFound)?;
		self.own(who, place.operator)?;
		demand(record.replaced.is_none() && record.deviated, Error::NotOpen)?;
		demand(!record.acted, Error::AlreadyExists)?;
		self.logs.get_mut(&(site, text.to_vec())).unwrap().acted = true;
		Ok(())
	}

	pub fn stock(&self, lot: u64, site: u32) -> u64 {
		self.stock.get(&(lot, site)).copied().unwrap_or_default()
	}

	/// Sets what is where.
	fn put(&mut self, lot: u64, site: u32, quantity: u64) {
		self.stock.insert((lot, site), quantity);
		self.stock.retain(|_, quantity| *quantity > 0);
	}

	/// Recalls that cover a lot.
	pub fn holds_on(&self, lot: u64) -> usize {
		self.hunts.values().filter(|hunt| hunt.queue.contains(&lot)).count()
	}

	fn banned(&self, gtin: Gtin, sites: [u32; 2]) -> bool {
		let at = |site: u32| self.bans.contains(&Scope::Site(minwon_primitives::SiteId(site)));
		self.bans.contains(&Scope::Product(gtin)) || sites.into_iter().any(at)
	}

	pub fn trade(&self, lot: u64, site: u32, place: &Place, day: u32) -> Answer {
		let batch = &self.lots[&lot];
		demand(self.holds_on(lot) == 0, Error::Held)?;
		demand(day <= batch.entry.use_by.0, Error::Expired)?;
		demand(!self.banned(batch.entry.gtin, [batch.site, site]), Error::Banned)?;
		demand(place.open && !place.rests(self.today()), Error::NotOpen)
	}

	pub fn make(&mut self, who: u64, site: u32, entry: &LotEntry, corrects: Option<u64>) -> Answer {
		self.role(who, Role::FoodOperator)?;
		let place = self.site(site)?;
		for (input, _) in &entry.inputs {
			self.lot(input.0)?;
		}
		if let Some(cert) = entry.certificate {
			self.cert(cert.0)?;
		}
		let old = corrects.map(|id| self.lot(id)).transpose()?;
		self.own(who, place.operator)?;
		let (today, made) = (self.today(), entry.made_on.0);
		demand(place.open && !place.rests(today) && !place.rests(made), Error::NotOpen)?;
		demand(!self.banned(entry.gtin, [site, site]), Error::Banned)?;
		demand(entry.gtin != BAD_GTIN && !entry.code.is_empty(), Error::BadCode)?;
		let distinct = entry.inputs.iter().map(|input| input.0).collect::<BTreeSet<_>>().len() == entry.inputs.len();
		let some = entry.produced > 0 && entry.inputs.iter().all(|input| input.1 > 0);
		demand(some && distinct && entry.made_on <= entry.use_by && made <= today, Error::OutOfRange)?;
		if let (Some(id), Some(old)) = (corrects, &old) {
			let whole = old.replaced.is_none() && self.stock(id, site) == old.entry.produced;
			demand(old.site == site && whole && self.holds_on(id) == 0, Error::NotOpen)?;
			let inputs = |entry: &LotEntry| entry.inputs.iter().copied().collect::<BTreeSet<_>>();
			demand(inputs(&old.entry) == inputs(entry), Error::OutOfRange)?;
		}
		let same = |batch: &Batch| batch.entry.gtin == entry.gtin && batch.entry.code == entry.code;
		let used = self.lots.iter().find(|(_, batch)| batch.replaced.is_none() && same(batch)).map(|(id, _)| *id);
		demand(used.is_none() || used == corrects, Error::AlreadyExists)?;
		self.certified(site, &place, entry)?;
		self.released(site, entry)?;
		for (input, quantity) in &entry.inputs {
			self.trade(input.0, site, &place, made)?;
			demand(old.is_some() || self.stock(input.0, site) >= *quantity, Error::Short)?;
		}
		let id = self.lots.len() as u64 + 1;
		match corrects {
			Some(old) => {
				self.put(old, site, 0);
				self.lots.get_mut(&old).unwrap().replaced = Some(id);
			}
			None => {
				for (input, quantity) in &entry.inputs {
					self.put(input.0, site, self.stock(input.0, site) - quantity);
				}
			}
		}
		self.put(id, site, entry.produced);
		self.lots.insert(id, Batch { site, entry: entry.clone(), replaced: None, sold: 0, destroyed: 0 });
		Ok(())
	}

	fn certified(&self, site: u32, place: &Place, entry: &LotEntry) -> Answer {
		match entry.certificate.map(|id| &self.certs[&id.0]) {
			Some(cert) => {
				let covers = cert.counts(entry.made_on.0) && cert.foods.contains(&entry.food);
				demand(cert.site == site && covers, Error::NotCovered)
			}
			None => {
				let large = place.scale == Scale::Large && place.kind == SiteKind::Manufacture;
				demand(!law::is_mandatory(entry.food) && !large, Error::CertificateRequired)
			}
		}
	}

	fn released(&self, site: u32, entry: &LotEntry) -> Answer {
		let Some(cert) = entry.certificate else { return demand(entry.logs.is_empty(), Error::LogMissing) };
		let mut left: BTreeSet<u8> = self.certs[&cert.0].ccps.iter().map(|ccp| ccp.no).collect();
		let mut open = false;
		for text in &entry.logs {
			let Some(record) = self.logs.get(&(site, text.to_vec())) else { return refuse(Error::LogMissing) };
			let day = law::day_of(record.entry.to.0);
			let of_day = day == entry.made_on.0 || day == entry.made_on.0 + 1;
			demand(record.cert == cert.0 && record.replaced.is_none() && of_day, Error::LogMissing)?;
			left.remove(&record.entry.ccp);
			open |= record.deviated && !record.acted;
		}
		demand(left.is_empty(), Error::LogMissing)?;
		demand(!open, Error::OpenDeviation)
	}

	pub fn ship(&mut self, who: u64, from: u32, text: &[u8], lot: u64, to: u32, quantity: u64) -> Answer {
		self.role(who, Role::FoodOperator)?;
		let (place, target, batch) = (self.site(from)?, self.site(to)?, self.lot(lot)?);
		self.own(who, place.operator)?;
		let key = (from, text.to_vec());
		demand(!text.is_empty(), Error::BadCode)?;
		demand(!self.trips.contains_key(&key), Error::AlreadyExists)?;
		demand(batch.replaced.is_none() && target.open && to != from, Error::NotOpen)?;
		demand(quantity > 0, Error::OutOfRange)?;
		if to != batch.site {
			self.trade(lot, from, &place, self.today())?;
		}
		let there = self.stock(lot, from);
		demand(there >= quantity, Error::Short)?;
		self.put(lot, from, there - quantity);
		self.trips.insert(key, Trip { lot, to, quantity, sent: self.today(), accepted: None });
		Ok(())
	}

	pub fn receive(&mut self, who: u64, from: u32, text: &[u8], accepted: u64) -> Answer {
		self.role(who, Role::FoodOperator)?;
		let key = (from, text.to_vec());
		let trip = self.trips.get(&key).cloned().ok_or(Error::<Test>::NotFound)?;
		self.own(who, self.site(trip.to)?.operator)?;
		demand(trip.accepted.is_none(), Error::NotOpen)?;
		demand(accepted <= trip.quantity, Error::OutOfRange)?;
		self.put(trip.lot, trip.to, self.stock(trip.lot, trip.to) + accepted);
		self.put(trip.lot, from, self.stock(trip.lot, from) + trip.quantity - accepted);
		self.trips.get_mut(&key).unwrap().accepted = Some(accepted);
		Ok(())
	}

	pub fn retire(
		&mut self,
		who: u64,
		site: u32,
		text: &[u8],
		lot: u64,
		quantity: u64,
		(how, shown): (How, bool),
	) -> Answer {
		self.role(who, Role::FoodOperator)?;
		let place = self.site(site)?;
		self.lot(lot)?;
		self.own(who, place.operator)?;
		let key = (site, text.to_vec());
		demand(!text.is_empty(), Error::BadCode)?;
		demand(!self.retired.contains_key(&key), Error::AlreadyExists)?;
		demand(quantity > 0 && (shown || law::is_consumption(how)), Error::OutOfRange)?;
		if law::is_consumption(how) {
			self.trade(lot, site, &place, self.today())?;
		}
		let there = self.stock(lot, site);
		demand(there >= quantity, Error::Short)?;
		self.put(lot, site, there - quantity);
		let batch = self.lots.get_mut(&lot).unwrap();
		match law::is_consumption(how) {
			true => batch.sold += quantity,
			false => {
				batch.destroyed += quantity;
				let open = |hunt: &&mut Hunt| hunt.root == lot && hunt.standing == Standing::Open;
				if let Some(hunt) = self.hunts.values_mut().find(open) {
					hunt.recovered += quantity;
				}
			}
		}
		self.retired.insert(key, (lot, self.today()));
		Ok(())
	}

	pub fn open(&mut self, who: u64, lot: u64, grade: Grade, planned: u64) -> Answer {
		let ordered = self.holds(who, Role::FoodAuthority);
		if !ordered {
			self.role(who, Role::FoodOperator)?;
		}
		let batch = self.lot(lot)?;
		if !ordered {
			self.own(who, self.site(batch.site)?.operator)?;
		}
		demand(batch.replaced.is_none(), Error::NotOpen)?;
		let open = |hunt: &Hunt| hunt.root == lot && hunt.standing == Standing::Open;
		demand(!self.hunts.values().any(open), Error::AlreadyExists)?;
		demand((1..=batch.entry.produced).contains(&planned), Error::OutOfRange)?;
		demand(self.waiting.len() < 64, Error::TooMany)?;
		let days = match grade {
			Grade::First => 10,
			Grade::Second => 12,
			Grade::Third => 17,
		};
		let id = next(&self.hunts);
		let hunt = Hunt {
			root: lot,
			by: who,
			planned,
			recovered: 0,
			due: CivilDate(self.today() + days).end().0,
			queue: vec![lot],
			head: 0,
			cursor: None,
			standing: Standing::Open,
		};
		self.hunts.insert(id, hunt);
		self.letters += u64::from(ordered);
		self.walk(id, 64);
		Ok(())
	}

	/// Live lots made of a lot, in the order of the map.
	fn products(&self, lot: u64) -> Vec<u64> {
		let of_it =
			|batch: &Batch| batch.replaced.is_none() && batch.entry.inputs.iter().any(|input| input.0 .0 == lot);
		let mut found: Vec<u64> = self.lots.iter().filter(|(_, batch)| of_it(batch)).map(|(id, _)| *id).collect();
		found.sort_by_key(|id| place_in_map(*id));
		found
	}

	/// Takes steps while there is work; answers how many.
	pub fn walk(&mut self, id: u32, most: u64) -> u64 {
		let mut hunt = self.hunts[&id].clone();
		let mut steps = 0;
		while steps < most && hunt.has_work() {
			steps += 1;
			if hunt.standing == Standing::Lifting {
				hunt.queue.pop();
				if hunt.queue.is_empty() {
					hunt.standing = Standing::Lifted;
				}
				continue;
			}
			let cursor = hunt.cursor;
			let passed = |lot: &u64| cursor.is_none_or(|cursor| place_in_map(*lot) > place_in_map(cursor));
			hunt.cursor = self.products(hunt.queue[hunt.head]).into_iter().find(passed);
			match hunt.cursor {
				None => hunt.head += 1,
				Some(lot) if !hunt.queue.contains(&lot) => hunt.queue.push(lot),
				Some(_) => (),
			}
		}
		match hunt.has_work() {
			true if !self.waiting.contains(&id) => self.waiting.push(id),
			true => (),
			false => self.waiting.retain(|other| *other != id),
		}
		self.hunts.insert(id, hunt);
		steps
	}

	fn hunt(&self, id: u32) -> Result<Hunt, DispatchError> {
		self.hunts.get(&id).cloned().ok_or(Error::<Test>::NotFound.into())
	}

	pub fn trace(&mut self, id: u32, step: &Step) -> Answer {
		let hunt = self.hunt(id)?;
		match step {
			Step::Spread { limit } => {
				demand((1..=64).contains(limit), Error::OutOfRange)?;
				demand(hunt.has_work(), Error::NotOpen)?;
				self.walk(id, (*limit).into());
			}
			Step::Notify { lot, site } => {
				self.site(site.0)?;
				demand(matches!(hunt.standing, Standing::Open | Standing::Closed(_)), Error::NotOpen)?;
				demand(hunt.queue.contains(&lot.0) && self.stock(lot.0, site.0) > 0, Error::NotFound)?;
				demand(self.told.insert((id, lot.0, site.0)), Error::AlreadyExists)?;
				self.letters += 1;
			}
		}
		Ok(())
	}

	pub fn settle(&mut self, who: u64, id: u32, close: bool) -> Answer {
		self.role(who, Role::FoodAuthority)?;
		let hunt = self.hunt(id)?;
		demand(hunt.standing == Standing::Open, Error::NotOpen)?;
		demand(hunt.by != who, Error::SelfReview)?;
		match close {
			true => demand(!hunt.has_work(), Error::Pending)?,
			false => demand(self.waiting.contains(&id) || self.waiting.len() < 64, Error::TooMany)?,
		}
		let settled = self.hunts.get_mut(&id).unwrap();
		match close {
			true => settled.standing = Standing::Closed(law::relief(hunt.recovered, hunt.planned)),
			false => (settled.standing, settled.head, settled.cursor) = (Standing::Lifting, 0, None),
		}
		self.walk(id, 0);
		Ok(())
	}

	/// What the hook does with so much: 500 for the list, 700 for a recall and 1,000 for a step, if both fit.
	pub fn idle(&mut self, left: u64) {
		let Some(mut left) = left.checked_sub(500) else { return };
		for id in self.waiting.clone() {
			if left < 1_700 {
				return;
			}
			left -= 700;
			left -= 1_000 * self.walk(id, left / 1_000);
		}
	}

	/// Where a lot is besides its stocks, summed over everything else.
	pub fn flow(&self, id: u64) -> Flow {
		let batch = &self.lots[&id];
		let on_the_road = |trip: &&Trip| trip.lot == id && trip.accepted.is_none();
		let moving = self.trips.values().filter(on_the_road).map(|trip| trip.quantity).sum();
		let live = self.lots.values().filter(|other| other.replaced.is_none());
		let inputs = live.flat_map(|other| other.entry.inputs.iter()).filter(|input| input.0 .0 == id);
		Flow { moving, used: inputs.map(|input| input.1).sum(), sold: batch.sold, destroyed: batch.destroyed }
	}

	/// Whether somebody acts for the operator of a site.
	pub fn runs(&self, who: u64, site: u32) -> bool {
		self.holds(who, Role::FoodOperator) && self.sites.get(&site).is_some_and(|place| place.operator == org(who))
	}
}
