//! Worst cases: full tables, a month that closes behind twenty-three unpaid ones, a hundred arrivals of a hundred senders.

#![allow(clippy::arithmetic_side_effects)]

mod fixture;

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{fungibles::Mutate, ConstU32, Get},
	BoundedVec,
};
use frame_system::RawOrigin;
use minwon_primitives::{
	BoxId, CivilDate, Commitment, DocumentDigest, Follow, HashAlg, Holder, NoticeClass, NoticeDraft, NoticeId,
	OfficeId, OrgId, Purpose, RecallReason, RecordRef, Role, Root, Seconds, Tree, Won,
};
use minwon_support::{BenchmarkHelper, Postmaster, RoleInspect};

#[benchmarks]
mod benches {
	use super::{fixture::*, *};
	use frame_support::traits::EnsureOrigin;

	#[benchmark]
	fn open_box() -> Result<(), BenchmarkError> {
		let (_, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		let (_, _, sender) = office::<T>(Role::MailReader, 2)?;
		prepare::<T>(0, carrier);
		let (account, holder) = citizen::<T>(3)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), Scope::One(sender), 0b111_1111, [7; 32], carrier, 30);
		assert!(BoxByHolder::<T>::contains_key(holder));
		Ok(())
	}

	#[benchmark]
	fn set_box() -> Result<(), BenchmarkError> {
		let (_, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		prepare::<T>(0, carrier);
		let (account, holder) = reader::<T>(3)?;
		mailbox::<T>(holder, Scope::Official, carrier);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), BOX, 0b1, [8; 32], carrier, 30);
		assert_eq!(Boxes::<T>::get(BOX).map(|record| record.streak), Some(0));
		Ok(())
	}

	#[benchmark]
	fn set_delegate() -> Result<(), BenchmarkError> {
		let (_, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		prepare::<T>(0, carrier);
		let (account, holder) = reader::<T>(3)?;
		mailbox::<T>(holder, Scope::Official, carrier);
		let who = Holder::Organisation(OrgId(903));
		#[extrinsic_call]
		_(RawOrigin::Signed(account), BOX, who, Some(CivilDate::of(NOW)));
		assert_eq!(Boxes::<T>::get(BOX).map(|record| record.delegates.len()), Some(3));
		Ok(())
	}

	#[benchmark]
	fn close_box() -> Result<(), BenchmarkError> {
		let (_, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		prepare::<T>(0, carrier);
		let (account, holder) = reader::<T>(3)?;
		mailbox::<T>(holder, Scope::Official, carrier);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), BOX);
		assert!(!BoxByHolder::<T>::contains_key(holder));
		Ok(())
	}

	// A voluntary notice to a person's box, of a sender whose month closes.
	#[benchmark]
	fn dispatch() -> Result<(), BenchmarkError> {
		let (account, sender, to) = sending::<T>()?;
		let (class, face) = (NoticeClass::Private, content());
		#[extrinsic_call]
		_(RawOrigin::Signed(account), reference(b'A'), to, class, Proof::Read, face, 3_650, None);
		assert!(Notices::<T>::get(rules::notice_id(sender, 2)).is_some_and(|record| record.to == Some(BOX)));
		Ok(())
	}

	// The same, which delivers a void one again.
	#[benchmark]
	fn dispatch_following() -> Result<(), BenchmarkError> {
		let (account, sender, to) = sending::<T>()?;
		let old = notice::<T>(sender, 1, NoticeClass::Private, Stage::Void, 0);
		let (class, face, follows) = (NoticeClass::Private, content(), Some((old, Follow::Redelivery)));
		#[extrinsic_call]
		dispatch(RawOrigin::Signed(account), reference(b'A'), to, class, Proof::Read, face, 3_650, follows);
		assert!(Notices::<T>::get(rules::notice_id(sender, 2)).is_some_and(|record| record.previous == Some(old)));
		Ok(())
	}

	// Each notice is of another sender, whose month closes, and to another box.
	#[benchmark]
	fn confirm_arrivals(n: Linear<1, MAX_ARRIVALS>) -> Result<(), BenchmarkError> {
		let (account, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		prepare::<T>(0, carrier);
		let mut ids = Vec::new();
		for number in 0..n {
			let (sender, to) = (OrgId(50_000 + number), BoxId(1 + u64::from(number)));
			mailbox_at::<T>(to, Holder::Organisation(OrgId(60_000 + number)), Scope::Official, carrier);
			books::<T>(sender, 2);
			ids.push(notice_to::<T>(to, sender, 1, NoticeClass::Tax, Stage::Sent, 0));
		}
		let last = ids.last().copied().ok_or("no notice")?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), BoundedVec::truncate_from(ids));
		assert!(Inbox::<T>::contains_key(BoxId(u64::from(n)), last));
		Ok(())
	}

	#[benchmark]
	fn acknowledge() -> Result<(), BenchmarkError> {
		let (_, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		prepare::<T>(0, carrier);
		let (account, holder) = reader::<T>(3)?;
		mailbox::<T>(holder, Scope::Official, carrier);
		let sender = OrgId(50_000);
		books::<T>(sender, 2);
		let id = notice::<T>(sender, 1, NoticeClass::Tax, Stage::Arrived, DAY);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id);
		assert_eq!(Notices::<T>::get(id).map(|record| record.stage), Some(Stage::Read));
		Ok(())
	}

	#[benchmark]
	fn object() -> Result<(), BenchmarkError> {
		let (_, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		prepare::<T>(0, carrier);
		let (account, holder) = reader::<T>(3)?;
		mailbox::<T>(holder, Scope::Official, carrier);
		let id = notice::<T>(OrgId(50_000), 1, NoticeClass::Tax, Stage::Read, DAY);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id, Ground::Incomplete);
		assert!(Inbox::<T>::contains_key(BOX, id));
		Ok(())
	}

	#[benchmark]
	fn decide_objection() -> Result<(), BenchmarkError> {
		let (account, _, sender) = office::<T>(Role::MailReader, 1)?;
		prepare::<T>(0, OrgId(1));
		let since = Seconds(NOW.0.saturating_sub(DAY));
		let stage = Stage::Disputed { since, ground: Ground::Incomplete };
		let id = notice::<T>(sender, 1, NoticeClass::Tax, stage, DAY);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id, ObjectionRuling::Uphold);
		assert_eq!(Notices::<T>::get(id).map(|record| record.stage), Some(Stage::Void));
		Ok(())
	}

	#[benchmark]
	fn recall() -> Result<(), BenchmarkError> {
		let (account, _, sender) = office::<T>(Role::MailReader, 1)?;
		prepare::<T>(0, OrgId(1));
		let id = notice::<T>(sender, 1, NoticeClass::Adjudication, Stage::Arrived, DAY);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id, RecallReason::Withdrawn);
		assert_eq!(Notices::<T>::get(id).map(|record| record.stage), Some(Stage::Recalled));
		Ok(())
	}

	#[benchmark]
	fn start_paper() -> Result<(), BenchmarkError> {
		let (account, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		prepare::<T>(0, carrier);
		let (_, holder) = citizen::<T>(3)?;
		mailbox::<T>(holder, Scope::Official, carrier);
		let sender = OrgId(50_000);
		books::<T>(sender, 2);
		let id = notice::<T>(sender, 1, NoticeClass::Tax, Stage::Arrived, 60 * DAY);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id, PaperKind::Registered, Some(NUMBER));
		assert_eq!(PaperNumbers::<T>::get(NUMBER), Some(id));
		Ok(())
	}

	#[benchmark]
	fn record_paper() -> Result<(), BenchmarkError> {
		let (account, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		prepare::<T>(0, carrier);
		let id = notice::<T>(OrgId(50_000), 1, NoticeClass::Tax, Stage::Arrived, DAY);
		letter_alone::<T>(id, carrier, PaperOutcome::Open);
		let outcome = PaperOutcome::Returned { at: NOW, reason: ReturnReason::Moved };
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id, outcome);
		assert_eq!(Notices::<T>::get(id).and_then(|record| record.paper).map(|leg| leg.outcome), Some(outcome));
		Ok(())
	}

	#[benchmark]
	fn publish_notice() -> Result<(), BenchmarkError> {
		let (account, _, sender) = office::<T>(Role::OfficialMailSender, 1)?;
		prepare::<T>(0, OrgId(1));
		let id = notice::<T>(sender, 1, NoticeClass::Tax, Stage::Arrived, DAY);
		letter_alone::<T>(id, OrgId(1), PaperOutcome::Returned { at: NOW, reason: ReturnReason::Moved });
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id, DocumentDigest([6; 32]));
		assert!(Notices::<T>::get(id).is_some_and(|record| record.published.is_some()));
		Ok(())
	}

	// The oldest month is paid, twenty-three months late, while another closes.
	#[benchmark]
	fn settle_postage() -> Result<(), BenchmarkError> {
		let (account, _, sender) = office::<T>(Role::MailReader, 1)?;
		let (_, _, carrier) = office::<T>(Role::MailCarrier, 2)?;
		prepare::<T>(0, carrier);
		books::<T>(sender, 100);
		T::Ledger::mint_into(T::Asset::get(), &T::Roles::organisation_account(sender), PURSE)?;
		let oldest = Month(this_month().0.saturating_sub(24));
		#[extrinsic_call]
		_(RawOrigin::Signed(account), oldest);
		assert!(Statements::<T>::get(sender, oldest).is_some_and(|statement| statement.settled.is_some()));
		Ok(())
	}

	#[benchmark]
	fn archive_month() -> Result<(), BenchmarkError> {
		let (account, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		prepare::<T>(0, carrier);
		let sender = OrgId(50_000);
		books::<T>(sender, 100);
		let last = Month(this_month().0.saturating_sub(1));
		let tree = Tree { alg: HashAlg::Blake2b256, root: Root([5; 32]), leaves: 3 };
		#[extrinsic_call]
		_(RawOrigin::Signed(account), sender, last, tree);
		assert!(Statements::<T>::contains_key(sender, last));
		Ok(())
	}

	#[benchmark]
	fn erase() -> Result<(), BenchmarkError> {
		let (_, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		prepare::<T>(0, carrier);
		let (account, holder) = reader::<T>(3)?;
		mailbox::<T>(holder, Scope::Official, carrier);
		let id = notice::<T>(OrgId(50_000), 1, NoticeClass::Private, Stage::Arrived, DAY);
		letter::<T>(id, carrier, PaperOutcome::Open);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id, Basis::HolderRequest);
		assert!(Tombstones::<T>::contains_key(id) && !PaperNumbers::<T>::contains_key(NUMBER));
		Ok(())
	}

	#[benchmark]
	fn set_tariff() -> Result<(), BenchmarkError> {
		let (account, ..) = office::<T>(Role::MailPolicy, 1)?;
		prepare::<T>(1, OrgId(1));
		let tariff = Tariff { from: this_month().next(), ..Tariff::default() };
		#[extrinsic_call]
		_(RawOrigin::Signed(account), tariff);
		assert_eq!(Tariffs::<T>::decode_len(), Some(120));
		Ok(())
	}

	#[benchmark]
	fn set_regime() -> Result<(), BenchmarkError> {
		let (account, ..) = office::<T>(Role::MailPolicy, 1)?;
		prepare::<T>(1, OrgId(1));
		let [_, _, tax, ..] = REGIMES;
		let regime = Regime { from: CivilDate(4_000_000), ..tax };
		#[extrinsic_call]
		_(RawOrigin::Signed(account), NoticeClass::Tax, regime);
		assert_eq!(Regimes::<T>::decode_len(NoticeClass::Tax), Some(16));
		Ok(())
	}

	#[benchmark]
	fn set_terms() -> Result<(), BenchmarkError> {
		let (_, _, carrier) = office::<T>(Role::MailCarrier, 1)?;
		prepare::<T>(1, carrier);
		let origin = T::CouncilOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let terms = Terms { from: CivilDate(4_000_000), post_org: Some(carrier), ..Terms::default() };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, terms);
		assert_eq!(TermsTable::<T>::decode_len(), Some(32));
		Ok(())
	}

	// A notice that delivers a void one again, to a box, of a sender whose month closes.
	#[benchmark]
	fn post() -> Result<(), BenchmarkError> {
		let (account, _, sender) = office::<T>(Role::MailReader, 1)?;
		let (_, _, carrier) = office::<T>(Role::MailCarrier, 2)?;
		prepare::<T>(0, carrier);
		let (_, holder) = citizen::<T>(3)?;
		mailbox::<T>(holder, Scope::Official, carrier);
		books::<T>(sender, 2);
		let old = notice::<T>(sender, 1, NoticeClass::Tax, Stage::Void, 0);
		let record = RecordRef { pilot: 50, kind: 0, id: 1 };
		let (to, follows) = (Some(holder), Some((old, Follow::Redelivery)));
		let draft = NoticeDraft { record, step: 0, part: 0, to, class: NoticeClass::Tax, term_days: 90, follows };
		#[block]
		{
			<Pallet<T> as Postmaster<T::AccountId>>::post(sender, &account, draft)?;
		}
		assert!(Notices::<T>::contains_key(rules::notice_id(sender, 2)));
		Ok(())
	}

	// A recall: what a pilot may ask with the most writes, and with the service read before.
	#[benchmark]
	fn ask() -> Result<(), BenchmarkError> {
		prepare::<T>(0, OrgId(1));
		let sender = OrgId(50_000);
		let id = notice::<T>(sender, 1, NoticeClass::Adjudication, Stage::Arrived, DAY);
		#[block]
		{
			<Pallet<T> as Postmaster<T::AccountId>>::recall(sender, id, RecallReason::Withdrawn)?;
		}
		assert_eq!(Notices::<T>::get(id).map(|record| record.stage), Some(Stage::Recalled));
		Ok(())
	}
}
