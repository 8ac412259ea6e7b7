//! Who may read a box.

use crate::{Delegate, Delegates, MailBox};
use minwon_primitives::{CivilDate, Holder};

/// Whether a delegate may read today: to the last day, which counts.
pub(crate) fn is_live(delegate: &Delegate, today: CivilDate) -> bool {
	delegate.until >= today
}

/// The delegates that may read today.
pub(crate) fn live_delegates(delegates: &Delegates, today: CivilDate) -> Delegates {
	let mut live = delegates.clone();
	live.retain(|delegate| is_live(delegate, today));
	live
}

/// Whether `who` reads the box: its holder, or a delegate that may today.
pub(crate) fn may_read(mailbox: &MailBox, who: &Holder, today: CivilDate) -> bool {
	let delegated = |delegate: &Delegate| delegate.who == *who && is_live(delegate, today);
	mailbox.holder == *who || mailbox.delegates.iter().any(delegated)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::{day, mailbox};
	use minwon_primitives::{OrgId, PersonId};

	#[test]
	fn holders_always_delegates_to_their_last_day() {
		let (today, other) = (day(2026, 11, 2), Holder::Organisation(OrgId(80)));
		let delegates: Delegates = vec![Delegate { who: other, until: today }].try_into().unwrap();
		let mailbox = MailBox { delegates: delegates.clone(), ..mailbox() };
		assert!(may_read(&mailbox, &mailbox.holder, day(2040, 1, 1)));
		assert!(may_read(&mailbox, &other, today) && !may_read(&mailbox, &other, day(2026, 11, 3)));
		assert!(!may_read(&mailbox, &Holder::Person(PersonId(80)), today));
		assert_eq!(live_delegates(&delegates, today), delegates);
		assert!(live_delegates(&delegates, day(2026, 11, 3)).is_empty());
	}
}
