//! Emergencies: safe mode, pauses, a failed migration, and that there is a way out of each.

use crate::{
	chain::*,
	power::{enact, mandate, pause_name, upgrade},
};
use frame_support::{
	assert_ok,
	dispatch::DispatchResult,
	migrations::{FailedMigrationHandler, FailedMigrationHandling, MultiStepMigrator},
};
use minwon_runtime::*;
use pallet_registry::Status;
use sp_runtime::DispatchError;

fn filtered() -> DispatchResult {
	Err(frame_system::Error::<Runtime>::CallFiltered.into())
}

fn enter() -> RuntimeCall {
	RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {})
}

fn exit() -> RuntimeCall {
	RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {})
}

fn pause(pallet: &str, call: &str) -> RuntimeCall {
	RuntimeCall::TxPause(pallet_tx_pause::Call::pause { full_name: pause_name(pallet, call) })
}

fn unpause(pallet: &str, call: &str) -> RuntimeCall {
	RuntimeCall::TxPause(pallet_tx_pause::Call::unpause { ident: pause_name(pallet, call) })
}

fn dismiss(path: &str) -> RuntimeCall {
	RuntimeCall::Registry(pallet_registry::Call::dismiss_office { office: office(path) })
}

#[test]
fn safe_mode_stops_ordinary_work_and_lets_repair_through() {
	run(|| {
		assert_ok!(mandate(enter()));
		assert_eq!(act("//dapa//program", remark()), filtered());
		let batch = pallet_utility::Call::batch_all { calls: vec![remark()] };
		assert_eq!(act("//dapa//program", RuntimeCall::Utility(batch)), filtered());
		// The registry can still take power away.
		assert_ok!(act("//dapa//manager", dismiss("//dapa//records")));
		let status = pallet_registry::Call::set_status { org: org("//firma//bid"), status: Status::Suspended };
		assert_ok!(act("//dapa//manager", RuntimeCall::Registry(status)));
		// The council enacts what repairs the chain, and ends it.
		assert_ok!(mandate(upgrade()));
		assert_ok!(mandate(exit()));
		assert_ok!(act("//dapa//program", remark()));
	});
}

#[test]
fn nobody_buys_safe_mode() {
	run(|| {
		let enter = RuntimeCall::SafeMode(pallet_safe_mode::Call::enter {});
		assert_eq!(act("//Alice", enter), Err(pallet_safe_mode::Error::<Runtime>::NotConfigured.into()));
		assert!(!SafeMode::is_entered());
	});
}

#[test]
fn safe_mode_ends_by_itself() {
	run(|| {
		assert_ok!(mandate(enter()));
		let until = pallet_safe_mode::EnteredUntil::<Runtime>::get().unwrap();
		assert_eq!(until, System::block_number() + 14 * DAYS);
		// As if the fourteen days were over.
		pallet_safe_mode::EnteredUntil::<Runtime>::put(System::block_number());
		next_block(1);
		assert!(!SafeMode::is_entered());
		assert_ok!(act("//dapa//program", remark()));
	});
}

#[test]
fn a_paused_call_is_refused_and_the_rest_goes_on() {
	run(|| {
		assert_ok!(mandate(pause("System", "remark")));
		assert_eq!(act("//dapa//program", remark()), filtered());
		let other = frame_system::Call::remark_with_event { remark: vec![] };
		assert_ok!(act("//dapa//program", RuntimeCall::System(other)));
		assert_ok!(mandate(unpause("System", "remark")));
		assert_ok!(act("//dapa//program", remark()));
	});
}

#[test]
fn the_way_out_is_never_paused() {
	run(|| {
		for (pallet, call) in [
			("Council", "propose"),
			("Council", "vote"),
			("Council", "close"),
			("Mandate", "enact"),
			("TxPause", "unpause"),
			("SafeMode", "force_exit"),
			("Timestamp", "set"),
		] {
			let refusal = pallet_tx_pause::Error::<Runtime>::Unpausable;
			assert_eq!(mandate(pause(pallet, call)), Err(refusal.into()), "{pallet}.{call}");
		}
		assert_ok!(decide(enact(upgrade())));
	});
}

#[test]
fn after_a_failed_migration_the_council_can_act() {
	type Handler = <Runtime as pallet_migrations::Config>::FailedMigrationHandler;
	run(|| {
		// A cursor that stays would keep everything but inherents out of blocks for ever.
		pallet_migrations::Cursor::<Runtime>::put(pallet_migrations::MigrationCursor::Stuck);
		assert!(Migrations::ongoing());
		assert_eq!(Handler::failed(Some(0)), FailedMigrationHandling::ForceUnstuck);
		pallet_migrations::Cursor::<Runtime>::kill();
		assert!(SafeMode::is_entered());
		assert_eq!(act("//dapa//program", remark()), filtered());
		// A second failure finds safe mode on already, and frees the cursor as well.
		assert_eq!(Handler::failed(None), FailedMigrationHandling::ForceUnstuck);
		next_block(1);
		assert_ok!(mandate(upgrade()));
		assert_ok!(mandate(exit()));
		assert_ok!(act("//dapa//program", remark()));
	});
}

#[test]
fn a_stuck_migration_is_freed_by_the_council_before_it_blocks() {
	run(|| {
		let call = RuntimeCall::Migrations(pallet_migrations::Call::force_set_cursor { cursor: None });
		assert_ok!(mandate(call));
		assert!(pallet_migrations::Cursor::<Runtime>::get().is_none());
	});
}

#[test]
fn a_failed_mandate_undoes_its_call_and_tells() {
	run(|| {
		// Safe mode is not on.
		assert_eq!(mandate(exit()), Err(pallet_safe_mode::Error::<Runtime>::Exited.into()));
		assert_eq!(act("//Alice", enact(exit())), Err(DispatchError::BadOrigin));
	});
}
