//! Worst cases: eight certificates with sixteen foods and control points, lots with sixteen inputs and logs, full tables and lists.

#![allow(clippy::arithmetic_side_effects)]

mod fixture;

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::{traits::ConstU32, weights::Weight, BoundedVec};
use frame_system::RawOrigin;
use minwon_primitives::{
	ApplicationId, CertId, CivilDate, DocumentDigest, DocumentRef, LotId, MediaType, OfficeId, OrgId, RecallId, Role,
	Seconds, SiteId,
};
use minwon_support::{BenchmarkHelper, RoleInspect};

#[benchmarks]
mod benches {
	use super::{fixture::*, *};

	// Succession: eight certificates follow.
	#[benchmark]
	fn register_site() -> Result<(), BenchmarkError> {
		let (_, _, org) = operator::<T>()?;
		let (_, _, successor) = office::<T>(Role::FoodOperator, MAKER + 10)?;
		let (account, ..) = office::<T>(Role::FoodLicensor, STATE)?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), successor, GLN, licence(b'1'), SiteKind::Farm, Scale::Ordinary);
		assert_eq!(Certificates::<T>::get(CERT).map(|cert| cert.operator), Some(successor));
		Ok(())
	}

	#[benchmark]
	fn apply() -> Result<(), BenchmarkError> {
		let (account, _, org) = operator::<T>()?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		rules::<T>(MAX_RULES);
		let kind = ApplicationKind::Extension(CERT);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), SITE, kind, foods(), ccps(), document(), Logging::Automatic);
		assert!(Applications::<T>::contains_key(ApplicationId(1)));
		Ok(())
	}

	#[benchmark]
	fn assess() -> Result<(), BenchmarkError> {
		let (account, ..) = office::<T>(Role::HaccpAssessor, STATE)?;
		rules::<T>(MAX_RULES);
		let id = application::<T>(ApplicationState::Filed);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id, Score { got: 150, of: 200 }, document());
		let state = Applications::<T>::get(id).map(|application| application.state);
		assert!(matches!(state, Some(ApplicationState::Assessed { verdict: Verdict::Supplement { .. }, .. })));
		Ok(())
	}

	// A change: the old certificate is superseded, the new one takes its place.
	#[benchmark]
	fn decide_application() -> Result<(), BenchmarkError> {
		let (_, _, org) = operator::<T>()?;
		let (account, ..) = office::<T>(Role::HaccpCertifier, STATE)?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		rules::<T>(MAX_RULES);
		let id = application::<T>(assessed(Verdict::Fit));
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id, Decision::Grant { number: number(b'Z') });
		assert!(matches!(Certificates::<T>::get(CERT).map(|cert| cert.state), Some(CertState::Superseded { .. })));
		Ok(())
	}

	#[benchmark]
	fn inspect() -> Result<(), BenchmarkError> {
		let (_, _, org) = operator::<T>()?;
		let (account, ..) = office::<T>(Role::HaccpInspector, STATE)?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		rules::<T>(MAX_RULES);
		let (score, kind) = (Score { got: 180, of: 200 }, InspectionKind::Regular);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CERT, kind, score, majors(), OrderMet::Met, document());
		assert_eq!(Certificates::<T>::get(CERT).map(|cert| cert.inspections), Some(2));
		Ok(())
	}

	// A long suspension revokes eight certificates.
	#[benchmark]
	fn impose() -> Result<(), BenchmarkError> {
		let (_, _, org) = operator::<T>()?;
		let (account, ..) = office::<T>(Role::FoodAuthority, STATE)?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		rules::<T>(MAX_RULES);
		let measure = Measure::Suspend { site: SITE, from: TODAY, months: 12, days: 30 };
		#[extrinsic_call]
		_(RawOrigin::Signed(account), measure);
		assert!(CertsOfSite::<T>::get(SITE).is_empty());
		Ok(())
	}

	#[benchmark]
	fn appeal() -> Result<(), BenchmarkError> {
		let (account, _, org) = operator::<T>()?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		rules::<T>(MAX_RULES);
		revoked::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CERT, document());
		assert!(Appeals::<T>::contains_key(CERT));
		Ok(())
	}

	#[benchmark]
	fn decide_appeal() -> Result<(), BenchmarkError> {
		let (_, _, org) = operator::<T>()?;
		let (account, ..) = office::<T>(Role::FoodAppeals, STATE)?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		revoked::<T>();
		Appeals::<T>::insert(CERT, Appeal { grounds: document(), filed_at: NOW, state: AppealState::Filed });
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CERT, AppealRuling::Annul, document());
		assert_eq!(CertsOfSite::<T>::get(SITE).len(), 8);
		Ok(())
	}

	#[benchmark]
	fn return_certificate() -> Result<(), BenchmarkError> {
		let (account, _, org) = operator::<T>()?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CERT);
		assert_eq!(CertsOfSite::<T>::get(SITE).len(), 7);
		Ok(())
	}

	// The everyday call: a log that corrects none. A correction takes two more accesses of one key.
	#[benchmark]
	fn record_log() -> Result<(), BenchmarkError> {
		let (account, _, org) = operator::<T>()?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		rules::<T>(MAX_RULES);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CERT, reference(1), readings(15), None);
		assert!(Logs::<T>::contains_key(SITE, reference(1)));
		Ok(())
	}

	#[benchmark]
	fn record_log_correcting() -> Result<(), BenchmarkError> {
		let (account, _, org) = operator::<T>()?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		rules::<T>(MAX_RULES);
		log::<T>(reference(2), 15, Some(document()));
		#[extrinsic_call]
		record_log(RawOrigin::Signed(account), CERT, reference(1), readings(15), Some(reference(2)));
		assert!(Logs::<T>::contains_key(SITE, reference(1)));
		Ok(())
	}

	#[benchmark]
	fn record_action() -> Result<(), BenchmarkError> {
		let (account, _, org) = operator::<T>()?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		log::<T>(reference(1), 15, None);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), SITE, reference(1), document());
		assert!(Logs::<T>::get(SITE, reference(1)).is_some_and(|log| log.action.is_some()));
		Ok(())
	}

	#[benchmark]
	fn register_lot(i: Linear<0, MAX_INPUTS>, l: Linear<1, MAX_LOGS>) -> Result<(), BenchmarkError> {
		let account = ready::<T>(i, l)?;
		NextLotId::<T>::put(LOT);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), SITE, entry(b'o', i, l), None);
		assert!(Lots::<T>::contains_key(LOT));
		Ok(())
	}

	// Two lots are written, and every edge moves.
	#[benchmark]
	fn register_lot_correcting(i: Linear<0, MAX_INPUTS>, l: Linear<1, MAX_LOGS>) -> Result<(), BenchmarkError> {
		let account = ready::<T>(i, l)?;
		let old = entry(b'o', i, l);
		lot::<T>(LOT, old.clone());
		for (input, quantity) in &old.inputs {
			Outputs::<T>::insert(input, LOT, quantity);
		}
		let new = LotEntry { use_by: CivilDate(TODAY.0 + 50), ..old };
		#[extrinsic_call]
		register_lot(RawOrigin::Signed(account), SITE, new, Some(LOT));
		assert_eq!(Lots::<T>::get(LOT).map(|lot| lot.state), Some(LotState::Replaced(LotId(LOT.0 + 1))));
		Ok(())
	}

	#[benchmark]
	fn ship() -> Result<(), BenchmarkError> {
		let (account, _, org) = operator::<T>()?;
		sites::<T>(org, 3);
		lot::<T>(LOT, entry(b'a', 16, 16));
		Lots::<T>::mutate_extant(LOT, |lot| lot.site = SiteId(3));
		#[extrinsic_call]
		_(RawOrigin::Signed(account), SITE, reference(1), LOT, OTHER, 1_000);
		assert!(Shipments::<T>::contains_key(SITE, reference(1)));
		Ok(())
	}

	#[benchmark]
	fn receive() -> Result<(), BenchmarkError> {
		let (account, _, org) = operator::<T>()?;
		sites::<T>(org, 2);
		lot::<T>(LOT, entry(b'a', 16, 16));
		Stock::<T>::insert(LOT, OTHER, 1_000);
		let state = ShipmentState::Moving;
		let shipment = Shipment { lot: LOT, to: OTHER, quantity: 500, sent_at: NOW, state };
		Shipments::<T>::insert(SITE, reference(1), shipment);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), SITE, reference(1), 400);
		assert_eq!(Stock::<T>::get(LOT, OTHER), 1_400);
		Ok(())
	}

	// Destroyed, of a lot that is recalled; and what a sale asks besides, in the benchmark below.
	#[benchmark]
	fn retire() -> Result<(), BenchmarkError> {
		let (account, _, org) = operator::<T>()?;
		sites::<T>(org, 1);
		lot::<T>(LOT, entry(b'a', 16, 16));
		Recalls::<T>::insert(RECALL, recall(LOT));
		RecallOfRoot::<T>::insert(LOT, RECALL);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), SITE, reference(1), LOT, 1_000, How::Destroyed, Some(document()));
		assert_eq!(Recalls::<T>::get(RECALL).map(|recall| recall.recovered), Some(1_010));
		Ok(())
	}

	#[benchmark]
	fn retire_sold() -> Result<(), BenchmarkError> {
		let (account, _, org) = operator::<T>()?;
		sites::<T>(org, 3);
		lot::<T>(LOT, entry(b'a', 16, 16));
		Lots::<T>::mutate_extant(LOT, |lot| lot.site = SiteId(3));
		#[extrinsic_call]
		retire(RawOrigin::Signed(account), SITE, reference(1), LOT, 1_000, How::Sold, Some(document()));
		assert_eq!(Flows::<T>::get(LOT).sold, 1_500);
		Ok(())
	}

	// Sixty-four steps, each of which covers a lot.
	#[benchmark]
	fn open_recall() -> Result<(), BenchmarkError> {
		let (_, _, org) = operator::<T>()?;
		let (account, ..) = office::<T>(Role::FoodAuthority, STATE)?;
		sites::<T>(org, 1);
		rules::<T>(MAX_RULES);
		family::<T>(65);
		waiting::<T>(MAX_SPREADING - 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), LOT, Grade::First, Cause::Other, 1_000, document());
		assert_eq!(Recalls::<T>::get(RECALL).map(|recall| recall.covered), Some(65));
		Ok(())
	}

	#[benchmark]
	fn trace_recall_spread(n: Linear<1, 64>) -> Result<(), BenchmarkError> {
		family::<T>(65);
		begun::<T>(RecallState::Open);
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		trace_recall(RawOrigin::Signed(caller), RECALL, Step::Spread { limit: n as u8 });
		assert_eq!(Recalls::<T>::get(RECALL).map(|recall| recall.covered), Some(n + 1));
		Ok(())
	}

	#[benchmark]
	fn trace_recall_notify() -> Result<(), BenchmarkError> {
		let (_, _, org) = operator::<T>()?;
		sites::<T>(org, 1);
		family::<T>(1);
		begun::<T>(RecallState::Open);
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		trace_recall(RawOrigin::Signed(caller), RECALL, Step::Notify { lot: LOT, site: SITE });
		assert!(Notified::<T>::contains_key(RECALL, (LOT, SITE)));
		Ok(())
	}

	#[benchmark]
	fn settle_recall() -> Result<(), BenchmarkError> {
		let (account, ..) = office::<T>(Role::FoodAuthority, STATE)?;
		rules::<T>(MAX_RULES);
		family::<T>(1);
		begun::<T>(RecallState::Open);
		waiting::<T>(MAX_SPREADING);
		Recalls::<T>::mutate_extant(RECALL, |recall| recall.head = 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), RECALL, Settlement::Close { report: document() });
		assert!(matches!(Recalls::<T>::get(RECALL).map(|recall| recall.state), Some(RecallState::Closed { .. })));
		Ok(())
	}

	// A lift adds the recall to the list of those with work.
	#[benchmark]
	fn settle_recall_lift() -> Result<(), BenchmarkError> {
		let (account, ..) = office::<T>(Role::FoodAuthority, STATE)?;
		family::<T>(1);
		begun::<T>(RecallState::Open);
		waiting::<T>(MAX_SPREADING - 1);
		#[extrinsic_call]
		settle_recall(RawOrigin::Signed(account), RECALL, Settlement::Lift { ground: document() });
		assert_eq!(Spreading::<T>::get().len(), 64);
		Ok(())
	}

	#[benchmark]
	fn housekeep() -> Result<(), BenchmarkError> {
		let (_, _, org) = operator::<T>()?;
		sites::<T>(org, 1);
		rules::<T>(MAX_RULES);
		let old = LotEntry { made_on: CivilDate(1), use_by: CivilDate(1), ..entry(b'a', 16, 16) };
		lot::<T>(LOT, old);
		let state = ShipmentState::Received { accepted: 1 };
		Shipments::<T>::insert(SITE, reference(1), Shipment { lot: LOT, to: OTHER, quantity: 1, sent_at: NOW, state });
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), Task::EraseShipment(SITE, reference(1)));
		assert_eq!(Erased::<T>::get(SITE, Kind::Shipment).count, 1);
		Ok(())
	}

	#[benchmark]
	fn housekeep_remind() -> Result<(), BenchmarkError> {
		let (_, _, org) = operator::<T>()?;
		sites::<T>(org, 1);
		certificates::<T>(org);
		rules::<T>(MAX_RULES);
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		housekeep(RawOrigin::Signed(caller), Task::Remind(CERT));
		assert_eq!(Certificates::<T>::get(CERT).map(|cert| cert.reminded), Some(Some(CivilDate(TODAY.0 + 100))));
		Ok(())
	}

	#[benchmark]
	fn append_rules() -> Result<(), BenchmarkError> {
		let (account, ..) = office::<T>(Role::FoodRuleKeeper, STATE)?;
		rules::<T>(MAX_RULES - 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CivilDate(TODAY.0 + 1), Rules::default());
		assert_eq!(RuleTable::<T>::get().len(), 32);
		Ok(())
	}

	#[benchmark]
	fn on_idle_empty() -> Result<(), BenchmarkError> {
		Spreading::<T>::kill();
		let used;
		#[block]
		{
			used = Pallet::<T>::spread_recalls(Weight::MAX);
		}
		assert_eq!(used, T::WeightInfo::on_idle_empty());
		Ok(())
	}

	// One recall is taken up, found done, and taken from a full list.
	#[benchmark]
	fn on_idle_recall() -> Result<(), BenchmarkError> {
		family::<T>(1);
		begun::<T>(RecallState::Open);
		Recalls::<T>::mutate_extant(RECALL, |record| record.head = 1);
		#[block]
		{
			Pallet::<T>::take_up(RECALL, || false);
		}
		assert_eq!(Spreading::<T>::get().len(), 63);
		Ok(())
	}

	// One step that covers a lot.
	#[benchmark]
	fn on_idle_step() -> Result<(), BenchmarkError> {
		family::<T>(1);
		begun::<T>(RecallState::Open);
		let mut record = recall(LOT);
		#[block]
		{
			Pallet::<T>::step(RECALL, &mut record);
		}
		assert_eq!(record.covered, 2);
		Ok(())
	}

	/// The operator, with so many lots to draw on and so many control points that have a log.
	fn ready<T: Config>(inputs_at_hand: u32, logs: u32) -> Result<T::AccountId, BenchmarkError> {
		let (account, _, org) = operator::<T>()?;
		sites::<T>(org, 2);
		certificates::<T>(org);
		rules::<T>(MAX_RULES);
		let points: Ccps = BoundedVec::truncate_from(ccps().into_iter().take(logs as usize).collect());
		Certificates::<T>::mutate_extant(CERT, |cert| cert.ccps = points);
		for ccp in 0..logs as u8 {
			log::<T>(reference(ccp), ccp, Some(document()));
		}
		inputs::<T>(inputs_at_hand);
		Ok(account)
	}

	/// The first certificate is revoked, and off the list of its site.
	fn revoked<T: Config>() {
		Certificates::<T>::mutate_extant(CERT, |cert| {
			cert.state = CertState::Revoked { at: NOW, ground: Ground::Fraud, office: NOBODY };
		});
		CertsOfSite::<T>::mutate(SITE, |certs| certs.retain(|id| *id != CERT));
	}
}
