//! How a notice travels: consent, scope, dormancy (Procedures Act 14(3), Framework Act on National Taxes 10(9), decree 6-2).

use super::class_bit;
use crate::{Consent, MailBox, Recipient, Scope};
use minwon_primitives::{Channel, NoticeClass, OrgId};

/// Whether the sender may write to boxes of the scope `Official`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Standing {
	/// It is entitled to send every class, or posts through a pilot.
	Official,
	/// Neither.
	Other,
}

/// What becomes of a notice that no box takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Manner {
	/// It goes on paper.
	Official,
	/// It is refused.
	Voluntary,
}

/// Who sends what, and how.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Sending {
	/// The sender.
	pub sender: OrgId,
	/// Class of the notice.
	pub class: NoticeClass,
	/// Whether boxes of the scope `Official` are open to it.
	pub standing: Standing,
	/// What becomes of it without a box.
	pub manner: Manner,
}

/// Why a notice finds no way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum RouteFault {
	/// No such box.
	NotFound,
	/// The box is for another sender.
	NotYourBox,
	/// The addressee has not agreed.
	NoConsent,
	/// The addressee has stopped reading.
	Dormant,
}

/// The channel of a notice to `to`, whose box is `mailbox`: the first row that fits.
pub(crate) fn route(
	to: &Recipient,
	mailbox: Option<&MailBox>,
	sending: &Sending,
	consent: Consent,
	dormant_after: u8,
) -> Result<Channel, RouteFault> {
	let otherwise = |fault| match sending.manner {
		Manner::Official => Ok(Channel::Paper),
		Manner::Voluntary => Err(fault),
	};
	let by_number = matches!(to, Recipient::Box(_));
	let Some(mailbox) = mailbox else {
		return if by_number { Err(RouteFault::NotFound) } else { otherwise(RouteFault::NoConsent) };
	};
	if !scope_fits(mailbox.scope, sending) {
		return if by_number { Err(RouteFault::NotYourBox) } else { otherwise(RouteFault::NoConsent) };
	}
	let agreed = consent == Consent::NotRequired || mailbox.classes & class_bit(sending.class) != 0;
	if mailbox.closed_at.is_some() || !agreed {
		return otherwise(RouteFault::NoConsent);
	}
	match mailbox.streak >= dormant_after {
		true => otherwise(RouteFault::Dormant),
		false => Ok(Channel::Electronic),
	}
}

/// Whether a box is open to the sender.
fn scope_fits(scope: Scope, sending: &Sending) -> bool {
	match scope {
		Scope::One(only) => only == sending.sender,
		Scope::Official => sending.standing == Standing::Official,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::mailbox;
	use minwon_primitives::{BoxId, PersonId, Seconds};

	const BOX: Recipient = Recipient::Box(BoxId(1));
	const PERSON: Recipient = Recipient::Person(PersonId(1));

	fn sending(class: NoticeClass, manner: Manner) -> Sending {
		Sending { sender: OrgId(20), class, standing: Standing::Other, manner }
	}

	fn tax(to: &Recipient, found: Option<&MailBox>) -> Result<Channel, RouteFault> {
		route(to, found, &sending(NoticeClass::Tax, Manner::Official), Consent::Required, 3)
	}

	fn guide(to: &Recipient, found: Option<&MailBox>) -> Result<Channel, RouteFault> {
		route(to, found, &sending(NoticeClass::Guide, Manner::Voluntary), Consent::Required, 3)
	}

	/// Box, what becomes of an official notice to its number, to its holder, and of a voluntary one.
	type Row = (Option<MailBox>, Result<Channel, RouteFault>, Result<Channel, RouteFault>, [RouteFault; 2]);

	#[test]
	fn rows_in_their_order() {
		use Channel::*;
		use RouteFault::*;
		let open = MailBox { classes: 0b101, ..mailbox() };
		let foreign = MailBox { scope: Scope::One(OrgId(30)), closed_at: Some(Seconds(1)), ..open.clone() };
		let closed = MailBox { closed_at: Some(Seconds(1)), streak: 3, ..open.clone() };
		let silent = MailBox { classes: 0b010, streak: 3, ..open.clone() };
		let dormant = MailBox { streak: 3, ..open.clone() };
		let rows: [Row; 5] = [
			(None, Err(NotFound), Ok(Paper), [NotFound, NoConsent]),
			(Some(foreign), Err(NotYourBox), Ok(Paper), [NotYourBox, NoConsent]),
			(Some(closed), Ok(Paper), Ok(Paper), [NoConsent, NoConsent]),
			(Some(silent), Ok(Paper), Ok(Paper), [NoConsent, NoConsent]),
			(Some(dormant), Ok(Paper), Ok(Paper), [Dormant, Dormant]),
		];
		for (found, by_number, by_holder, voluntary) in rows {
			let found = found.as_ref();
			assert_eq!((tax(&BOX, found), tax(&PERSON, found)), (by_number, by_holder), "{found:?}");
			assert_eq!([guide(&BOX, found), guide(&PERSON, found)], voluntary.map(Err), "{found:?}");
		}
		let awake = MailBox { streak: 2, ..open };
		for to in [BOX, PERSON] {
			assert_eq!((tax(&to, Some(&awake)), guide(&to, Some(&awake))), (Ok(Electronic), Ok(Electronic)));
		}
		assert_eq!((tax(&Recipient::Paper, None), guide(&Recipient::Paper, None)), (Ok(Paper), Err(NoConsent)));
	}

	#[test]
	fn danger_needs_no_consent_but_a_box() {
		let safety = sending(NoticeClass::Safety, Manner::Official);
		let to = |found: Option<&MailBox>, consent| route(&PERSON, found, &safety, consent, 3);
		assert_eq!(to(Some(&mailbox()), Consent::NotRequired), Ok(Channel::Electronic));
		assert_eq!(to(Some(&mailbox()), Consent::Required), Ok(Channel::Paper));
		assert_eq!(to(None, Consent::NotRequired), Ok(Channel::Paper));
	}

	#[test]
	fn the_official_scope_is_for_officials() {
		let official = MailBox { scope: Scope::Official, ..mailbox() };
		let with = |standing| {
			let sending = Sending { standing, ..sending(NoticeClass::Tax, Manner::Official) };
			route(&BOX, Some(&official), &sending, Consent::Required, 3)
		};
		assert_eq!(with(Standing::Official), Ok(Channel::Electronic));
		assert_eq!(with(Standing::Other), Err(RouteFault::NotYourBox));
		// A box for one sender asks for no standing.
		assert_eq!(tax(&BOX, Some(&mailbox())), Ok(Channel::Electronic));
	}
}
