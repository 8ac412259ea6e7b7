//! The third part of the model: arrival, reading, objection, recall, paper, publication.

use super::{
	law,
	model::{demand, office_of, org_of, refuse, Answer, Model, MAIL_OFFICE},
};
use crate::{mock::*, *};
use minwon_primitives::{DocumentDigest, Holder, NoticeClass, NoticeId, OrgId, Role};
use sp_runtime::DispatchError;

fn came_back(notice: &Notice) -> bool {
	notice.paper.is_some_and(|leg| matches!(leg.outcome, PaperOutcome::Returned { .. }))
}

impl Model {
	pub fn confirm(&mut self, who: u64, ids: &[NoticeId]) -> Answer {
		self.role(who, &[Role::MailCarrier])?;
		for id in ids {
			let notice = self.get(*id)?;
			let carried = self.box_of(notice).is_some_and(|found| found.carrier.0 == org_of(who));
			demand(carried, Error::NotYourBox)?;
			demand(notice.office != Some(office_of(who)), Error::SameOffice)?;
		}
		let now = self.at();
		for id in ids {
			let notice = self.get(*id)?;
			let open = self.box_of(notice).is_some_and(|found| found.closed_at.is_none());
			if notice.stage != Stage::Sent || notice.paper.is_some() || !open {
				continue;
			}
			let (sender, proved) = (notice.sender.0, notice.proof != Proof::Sent);
			self.count(sender, |books| books.meter.arrived += u32::from(proved));
			self.change(*id, |notice| (notice.stage, notice.arrived_at) = (Stage::Arrived, Some(now)));
		}
		Ok(())
	}

	/// A notice that somebody may read.
	fn readable(&self, who: u64, id: NoticeId) -> Result<&Notice, DispatchError> {
		let by = self.party(who)?;
		let notice = self.get(id)?;
		let today = self.today();
		let reads = self.box_of(notice).is_some_and(|found| {
			let named = |delegate: &Delegate| delegate.who == by && delegate.until.0 >= today;
			found.holder == by || found.delegates.iter().any(named)
		});
		demand(reads, Error::NotYourBox)?;
		demand(by != Holder::Organisation(notice.sender), Error::SenderCannotRead)?;
		Ok(notice)
	}

	pub fn acknowledge(&mut self, who: u64, id: NoticeId) -> Answer {
		let notice = self.readable(who, id)?;
		demand(notice.proof == Proof::Read, Error::NoReadProof)?;
		demand(notice.stage == Stage::Arrived, Error::NotOpen)?;
		let (sender, to, now) = (notice.sender.0, notice.to.unwrap(), self.at());
		self.count(sender, |books| books.meter.read += 1);
		self.change(id, |notice| (notice.stage, notice.read_at) = (Stage::Read, Some(now)));
		self.boxes.get_mut(&to.0).unwrap().streak = 0;
		Ok(())
	}

	pub fn object(&mut self, who: u64, id: NoticeId, ground: Ground) -> Answer {
		let notice = self.readable(who, id)?;
		let now = self.at();
		if ground == Ground::Unwanted {
			demand(notice.class == NoticeClass::Guide, Error::NotRefusable)?;
			demand(notice.stage == Stage::Arrived, Error::NotOpen)?;
			self.change(id, |notice| notice.stage = Stage::Refused { at: now });
			return Ok(());
		}
		demand(matches!(notice.stage, Stage::Arrived | Stage::Read), Error::NotOpen)?;
		demand(notice.objected == Objected::No, Error::AlreadyExists)?;
		let days = self.terms_of(notice).objection_days;
		let last = law::term_end(notice.arrived_at.unwrap().0, days.into());
		demand(self.today() <= last, Error::TooLate)?;
		self.change(id, |notice| {
			(notice.stage, notice.objected) = (Stage::Disputed { since: now, ground }, Objected::Once);
		});
		Ok(())
	}

	pub fn decide(&mut self, who: u64, id: NoticeId, upheld: bool) -> Answer {
		self.role(who, &MAIL_OFFICE)?;
		let notice = self.own(org_of(who), id)?;
		let Stage::Disputed { since, .. } = notice.stage else { return refuse(Error::NotOpen) };
		demand(notice.office != Some(office_of(who)), Error::SameOffice)?;
		demand(self.now < law::over(since.0, self.terms_of(notice).decision_days), Error::TooLate)?;
		self.change(id, |notice| {
			notice.stage = match notice.read_at {
				_ if upheld => Stage::Void,
				Some(_) => Stage::Read,
				None => Stage::Arrived,
			}
		});
		Ok(())
	}

	pub fn recall(&mut self, who: u64, id: NoticeId) -> Answer {
		self.role(who, &MAIL_OFFICE)?;
		self.withdraw(org_of(who), id)
	}

	/// By an office, or by a pilot in the name of the sender.
	pub fn withdraw(&mut self, org: u32, id: NoticeId) -> Answer {
		let notice = self.own(org, id)?;
		demand(matches!(notice.stage, Stage::Sent | Stage::Arrived), Error::NotOpen)?;
		demand(notice.paper.is_none(), Error::InPost)?;
		demand(!self.is_served(notice), Error::AlreadyServed)?;
		self.change(id, |notice| notice.stage = Stage::Recalled);
		Ok(())
	}

	/// Who may take a notice on paper.
	pub fn carrier_of(&self, notice: &Notice) -> Option<OrgId> {
		match self.box_of(notice) {
			Some(found) => Some(found.carrier),
			None => self.terms(self.today()).post_org,
		}
	}

	fn is_numbered(&self, number: RegisteredNumber) -> bool {
		self.notices.values().any(|notice| notice.paper.is_some_and(|leg| leg.number == Some(number)))
	}

	pub fn start_paper(&mut self, who: u64, id: NoticeId, kind: PaperKind, number: Option<RegisteredNumber>) -> Answer {
		self.role(who, &[Role::MailCarrier])?;
		let notice = self.get(id)?;
		let org = OrgId(org_of(who));
		demand(self.carrier_of(notice) == Some(org), Error::NotYourBox)?;
		demand(notice.class != NoticeClass::Guide, Error::NoEffect)?;
		demand(notice.paper.is_none(), Error::InPost)?;
		let from = law::paper_from(notice, &self.terms_of(notice)).ok_or(Error::<Test>::NotOpen)?;
		demand(self.now >= from, Error::TooEarly)?;
		let (registered, arrived) = (kind == PaperKind::Registered, notice.stage == Stage::Arrived);
		demand(registered || arrived, Error::MustBeRegistered)?;
		let digits = number.is_none_or(|number| number.iter().all(u8::is_ascii_digit));
		demand(registered == number.is_some() && digits, Error::BadNumber)?;
		demand(number.is_none_or(|number| !self.is_numbered(number)), Error::AlreadyExists)?;
		let (sender, to, started) = (notice.sender.0, notice.to, self.at());
		self.count(sender, |books| match registered {
			true => books.meter.registered += 1,
			false => books.meter.plain += 1,
		});
		if arrived {
			self.boxes.get_mut(&to.unwrap().0).unwrap().streak += 1;
		}
		let (office, outcome) = (office_of(who), PaperOutcome::Open);
		self.change(id, |notice| notice.paper = Some(PaperLeg { kind, number, org, office, started, outcome }));
		Ok(())
	}

	pub fn record_paper(&mut self, who: u64, id: NoticeId, outcome: PaperOutcome) -> Answer {
		self.role(who, &[Role::MailCarrier])?;
		let leg = self.get(id)?.paper.ok_or(Error::<Test>::NotOpen)?;
		demand(leg.org.0 == org_of(who), Error::NotYours)?;
		demand(leg.kind == PaperKind::Registered, Error::NoTracking)?;
		demand(leg.outcome == PaperOutcome::Open, Error::NotOpen)?;
		demand(leg.office != office_of(who), Error::SameOffice)?;
		let (PaperOutcome::Delivered { at, .. } | PaperOutcome::Returned { at, .. }) = outcome else {
			return refuse(Error::BadTime);
		};
		demand((leg.started.0..=self.now).contains(&at.0), Error::BadTime)?;
		self.change(id, |notice| notice.paper = Some(PaperLeg { outcome, ..leg }));
		Ok(())
	}

	pub fn publish(&mut self, who: u64, id: NoticeId, gazette: DocumentDigest) -> Answer {
		self.role(who, &[Role::OfficialMailSender])?;
		let notice = self.own(org_of(who), id)?;
		demand(came_back(notice), Error::NotOpen)?;
		demand(!self.is_served(notice), Error::AlreadyServed)?;
		demand(notice.published.is_none(), Error::AlreadyExists)?;
		let now = self.at();
		self.change(id, |notice| notice.published = Some((now, gazette)));
		Ok(())
	}
}
