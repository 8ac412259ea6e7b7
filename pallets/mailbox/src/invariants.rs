//! What must hold of boxes, notices and books after every block.

use crate::{
	rules, BoxByHolder, Boxes, Config, Inbox, Meter, Month, NextBoxId, Notice, Notices, Objected, Pallet, PaperKind,
	PaperLeg, PaperNumbers, PaperOutcome, Proof, References, Regimes, Scope, Senders, Stage, Statements, Tariffs,
	TermsTable, Tombstones, MAX_DELEGATES,
};
use alloc::{collections::BTreeSet, vec::Vec};
use minwon_primitives::{Holder, NoticeClass, NoticeId, OrgId};
use minwon_support::invariants::ensure_that;
use sp_runtime::TryRuntimeError;

type Check = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub fn do_try_state() -> Check {
		Self::i1_boxes()?;
		Self::i2_inbox()?;
		Self::i3_references()?;
		Self::i4_numbers()?;
		Self::i5_paper()?;
		Self::i6_stages()?;
		Self::i7_months()?;
		Self::i8_chains()?;
		Self::i9_holders()?;
		Self::i10_tables()
	}

	fn every_notice(holds: impl Fn(NoticeId, &Notice) -> bool) -> bool {
		Notices::<T>::iter().all(|(id, notice)| holds(id, &notice))
	}

	fn i1_boxes() -> Check {
		let next = NextBoxId::<T>::get();
		let each = Boxes::<T>::iter().all(|(id, mailbox)| match mailbox.closed_at {
			None => id < next && BoxByHolder::<T>::get(mailbox.holder) == Some(id),
			Some(_) => id < next && mailbox.sealing_key == [0; 32] && mailbox.delegates.is_empty(),
		});
		let open = Boxes::<T>::iter_values().filter(|mailbox| mailbox.closed_at.is_none()).count();
		ensure_that(each && open == BoxByHolder::<T>::iter_keys().count(), "I1: boxes and their holders disagree")
	}

	fn i2_inbox() -> Check {
		let waits =
			|notice: &Notice| notice.to.is_some() && matches!(notice.stage, Stage::Arrived | Stage::Disputed { .. });
		let listed = |id: NoticeId, notice: &Notice| notice.to.is_some_and(|to| Inbox::<T>::contains_key(to, id));
		let each = Self::every_notice(|id, notice| waits(notice) == listed(id, notice));
		let waiting = Notices::<T>::iter_values().filter(waits).count();
		ensure_that(each && waiting == Inbox::<T>::iter_keys().count(), "I2: what waits in boxes is not what arrived")
	}

	fn i3_references() -> Check {
		let each = Self::every_notice(|id, notice| References::<T>::get(notice.sender, &notice.reference) == Some(id));
		let counts = Notices::<T>::iter_keys().count() == References::<T>::iter_keys().count();
		ensure_that(each && counts, "I3: references and notices disagree")
	}

	fn i4_numbers() -> Check {
		let apart = Notices::<T>::iter_keys().all(|id| !Tombstones::<T>::contains_key(id));
		let own = Self::every_notice(|id, notice| Self::is_numbered(id, notice.sender))
			&& Tombstones::<T>::iter().all(|(id, stone)| Self::is_numbered(id, stone.sender));
		let given = Senders::<T>::iter_values()
			.map(|books| u64::from(books.next_seq.saturating_sub(1)))
			.fold(0u64, u64::saturating_add);
		let kept = Notices::<T>::iter_keys().count().saturating_add(Tombstones::<T>::iter_keys().count());
		let counts = u64::try_from(kept).is_ok_and(|kept| kept == given);
		ensure_that(apart && own && counts, "I4: numbers given, notices and tombstones disagree")
	}

	/// Whether a number is one that the sender has given: from 1, below its next.
	fn is_numbered(id: NoticeId, sender: OrgId) -> bool {
		let first = rules::notice_id(sender, 1);
		let next = Senders::<T>::get(sender).map_or(first, |books| rules::notice_id(sender, books.next_seq));
		(first..next).contains(&id)
	}

	fn i5_paper() -> Check {
		let fits = |id: NoticeId, notice: &Notice, leg: &PaperLeg| {
			let numbered = match leg.number {
				Some(number) => rules::number_fits(&number) && PaperNumbers::<T>::get(number) == Some(id),
				None => true,
			};
			numbered
				&& leg.number.is_some() == (leg.kind == PaperKind::Registered)
				&& (leg.kind == PaperKind::Registered || leg.outcome == PaperOutcome::Open)
				&& notice.class != NoticeClass::Guide
				&& notice.stage != Stage::Recalled
		};
		let each = Self::every_notice(|id, notice| notice.paper.as_ref().is_none_or(|leg| fits(id, notice, leg)));
		let numbers = Notices::<T>::iter_values().filter_map(|notice| notice.paper?.number).count();
		ensure_that(each && numbers == PaperNumbers::<T>::iter_keys().count(), "I5: letters and their numbers disagree")
	}

	fn i6_stages() -> Check {
		let each = Self::every_notice(|_, notice| {
			let in_box = notice.arrived_at.is_some() && notice.to.is_some();
			let stage = match notice.stage {
				Stage::Sent => notice.arrived_at.is_none(),
				Stage::Arrived | Stage::Refused { .. } => in_box,
				Stage::Read => in_box && notice.read_at.is_some(),
				Stage::Disputed { .. } | Stage::Void => in_box && notice.objected == Objected::Once,
				Stage::Recalled => true,
			};
			let read = match (notice.arrived_at, notice.read_at) {
				(_, None) => true,
				(Some(arrived), Some(read)) => arrived <= read && notice.proof == Proof::Read,
				(None, Some(_)) => false,
			};
			let arrived = notice.arrived_at.is_none_or(|arrived| notice.sent_at <= arrived);
			let returned = matches!(notice.paper, Some(PaperLeg { outcome: PaperOutcome::Returned { .. }, .. }));
			stage && read && arrived && (notice.published.is_none() || returned)
		});
		ensure_that(each, "I6: the dates of a notice do not fit its stage")
	}

	fn i7_months() -> Check {
		let each = Senders::<T>::iter().all(|(org, books)| {
			let mut open: Vec<Month> = Statements::<T>::iter_prefix(org)
				.filter(|(_, statement)| statement.settled.is_none())
				.map(|(month, _)| month)
				.collect();
			open.sort_unstable();
			let older = Statements::<T>::iter_key_prefix(org).all(|month| month < books.month);
			older && books.unpaid.into_inner() == open
		});
		let of_senders = Statements::<T>::iter_keys().all(|(org, _)| Senders::<T>::contains_key(org));
		let counted = Statements::<T>::iter_values().all(|statement| statement.meter != Meter::default());
		ensure_that(each && of_senders && counted, "I7: unpaid months and statements disagree")
	}

	fn i8_chains() -> Check {
		let each = Self::every_notice(|id, notice| {
			let back = |other: NoticeId, of: fn(&Notice) -> Option<NoticeId>| match Notices::<T>::get(other) {
				Some(neighbour) => of(&neighbour) == Some(id),
				None => Tombstones::<T>::contains_key(other),
			};
			notice.next.is_none_or(|next| back(next, |neighbour| neighbour.previous))
				&& notice.previous.is_none_or(|previous| back(previous, |neighbour| neighbour.next))
		});
		ensure_that(each, "I8: notices that follow one another do not name one another")
	}

	fn i9_holders() -> Check {
		let each = Boxes::<T>::iter_values().all(|mailbox| {
			let scope = matches!(mailbox.holder, Holder::Person(_)) || mailbox.scope == Scope::Official;
			let distinct: BTreeSet<Holder> = mailbox.delegates.iter().map(|delegate| delegate.who).collect();
			let few = Self::count(&mailbox.delegates) <= MAX_DELEGATES && distinct.len() == mailbox.delegates.len();
			scope && few && !distinct.contains(&mailbox.holder)
		});
		ensure_that(each, "I9: a box has a scope or a delegate that it cannot have")
	}

	fn i10_tables() -> Check {
		let regimes = rules::CLASS_ORDER.into_iter().all(|class| {
			let table = Regimes::<T>::get(class);
			ascends(&table, |regime| regime.from)
				&& table.iter().all(|regime| rules::regime_fits(class, regime).is_ok())
		});
		let tariffs = ascends(&Tariffs::<T>::get(), |tariff| tariff.from);
		let table = TermsTable::<T>::get();
		let terms = ascends(&table, |terms| terms.from) && table.iter().all(rules::terms_in_range);
		ensure_that(regimes && tariffs && terms, "I10: a table is empty, does not ascend, or is out of range")
	}
}

/// Whether a table has entries, each of which begins after the one before.
fn ascends<Entry, Point: Ord>(table: &[Entry], from: impl Fn(&Entry) -> Point) -> bool {
	!table.is_empty() && table.iter().zip(table.iter().skip(1)).all(|(earlier, later)| from(earlier) < from(later))
}
