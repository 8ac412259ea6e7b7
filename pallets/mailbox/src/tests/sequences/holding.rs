//! The first part of the model: boxes.

use super::model::{demand, Answer, Model, MAIL_OFFICE};
use crate::{mock::*, *};
use minwon_primitives::{BoxId, CivilDate, Holder, Role};
use sp_runtime::DispatchError;

impl Model {
	fn settings(&self, settings: &Settings) -> Answer {
		demand(self.is_entitled(settings.carrier, Role::MailCarrier), Error::NotACarrier)?;
		demand((1..128).contains(&settings.classes), Error::BadClass)?;
		demand(settings.paper_days <= 30, Error::BadTerm)
	}

	pub fn open_box(&mut self, who: u64, scope: Scope, settings: &Settings) -> Answer {
		let holder = self.party(who)?;
		demand(self.open_box_of(holder).is_none(), Error::AlreadyExists)?;
		if let Scope::One(sender) = scope {
			demand(matches!(holder, Holder::Person(_)), Error::BadScope)?;
			demand(MAIL_OFFICE.iter().any(|role| self.is_entitled(sender, *role)), Error::NotASender)?;
		}
		self.settings(settings)?;
		let Settings { classes, sealing_key, carrier, paper_days } = *settings;
		let (delegates, streak, closed_at) = (Delegates::new(), 0, None);
		let new = MailBox { holder, scope, classes, carrier, sealing_key, paper_days, delegates, streak, closed_at };
		self.boxes.insert(self.boxes.len() as u64 + 1, new);
		Ok(())
	}

	fn own_box(&self, who: u64, id: BoxId) -> Result<&MailBox, DispatchError> {
		let holder = self.party(who)?;
		let found = self.boxes.get(&id.0).ok_or(Error::<Test>::NotFound)?;
		demand(found.holder == holder, Error::NotYourBox)?;
		demand(found.closed_at.is_none(), Error::BoxClosed)?;
		Ok(found)
	}

	fn own_box_mut(&mut self, id: BoxId) -> &mut MailBox {
		self.boxes.get_mut(&id.0).unwrap()
	}

	pub fn set_box(&mut self, who: u64, id: BoxId, settings: &Settings) -> Answer {
		self.own_box(who, id)?;
		self.settings(settings)?;
		let Settings { classes, sealing_key, carrier, paper_days } = *settings;
		let found = self.own_box_mut(id);
		(found.classes, found.sealing_key, found.carrier) = (classes, sealing_key, carrier);
		(found.paper_days, found.streak) = (paper_days, 0);
		Ok(())
	}

	pub fn set_delegate(&mut self, who: u64, id: BoxId, other: Holder, until: Option<CivilDate>) -> Answer {
		let found = self.own_box(who, id)?;
		let today = self.today();
		demand(other != found.holder, Error::AlreadyExists)?;
		let is_sender = match found.scope {
			Scope::One(sender) => other == Holder::Organisation(sender),
			Scope::Official => false,
		};
		demand(!is_sender, Error::SenderCannotRead)?;
		let live = |delegate: &&Delegate| delegate.until.0 >= today;
		let others: Vec<Delegate> =
			found.delegates.iter().filter(live).filter(|delegate| delegate.who != other).copied().collect();
		let known = found.delegates.iter().filter(live).any(|delegate| delegate.who == other);
		match until {
			Some(until) => {
				demand((today..=today + 1_096).contains(&until.0), Error::BadTerm)?;
				demand(others.len() < 3, Error::TooMany)?;
			}
			None => demand(known, Error::NotFound)?,
		}
		let named = until.map(|until| Delegate { who: other, until });
		let all: Vec<Delegate> = others.into_iter().chain(named).collect();
		self.own_box_mut(id).delegates = all.try_into().unwrap();
		Ok(())
	}

	pub fn close_box(&mut self, who: u64, id: BoxId) -> Answer {
		self.own_box(who, id)?;
		let now = self.at();
		let found = self.own_box_mut(id);
		(found.closed_at, found.sealing_key) = (Some(now), [0; 32]);
		found.delegates = Delegates::new();
		Ok(())
	}
}
