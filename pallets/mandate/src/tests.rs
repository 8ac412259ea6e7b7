//! The list, the origin, the inner result.

use crate as pallet_mandate;
use frame_support::{assert_noop, assert_ok, derive_impl, traits::Contains, weights::Weight};
use frame_system::{mocking::MockBlockU32, EnsureSignedBy, RawOrigin};
use pallet_mandate::{Error, Event, WeightInfo};
use sp_runtime::{BuildStorage, DispatchError::BadOrigin};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(30)]
	pub type Mandate = pallet_mandate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Self>;
}

frame_support::ord_parameter_types! { pub const Council: u64 = 7; }

pub struct Permitted;
impl Contains<RuntimeCall> for Permitted {
	fn contains(call: &RuntimeCall) -> bool {
		matches!(
			call,
			RuntimeCall::System(
				frame_system::Call::authorize_upgrade { .. } | frame_system::Call::apply_authorized_upgrade { .. }
			)
		)
	}
}

impl pallet_mandate::Config for Test {
	type Call = RuntimeCall;
	type CouncilOrigin = EnsureSignedBy<Council, u64>;
	type Permitted = Permitted;
	type WeightInfo = ();
}

fn run(body: impl FnOnce()) {
	let mut ext: sp_io::TestExternalities = RuntimeGenesisConfig::default().build_storage().unwrap().into();
	ext.execute_with(|| {
		System::set_block_number(1);
		body();
	});
}

fn authorize() -> Box<RuntimeCall> {
	Box::new(RuntimeCall::System(frame_system::Call::authorize_upgrade { code_hash: Default::default() }))
}

#[test]
fn enact_reaches_root_when_the_call_is_permitted() {
	run(|| {
		assert_ok!(Mandate::enact(RawOrigin::Signed(7).into(), authorize()));
		System::assert_last_event(Event::Enacted { result: Ok(()) }.into());
		assert!(System::authorized_upgrade().is_some());
	});
}

#[test]
fn enact_refuses_what_is_not_on_the_list() {
	run(|| {
		let remark = Box::new(RuntimeCall::System(frame_system::Call::remark { remark: vec![] }));
		let nested = Box::new(RuntimeCall::Mandate(pallet_mandate::Call::enact { call: authorize() }));
		for call in [remark, nested] {
			assert_noop!(Mandate::enact(RawOrigin::Signed(7).into(), call), Error::<Test>::NotPermitted);
		}
	});
}

#[test]
fn enact_is_the_councils_alone() {
	run(|| {
		for origin in [RawOrigin::Signed(1), RawOrigin::None, RawOrigin::Root] {
			assert_noop!(Mandate::enact(origin.into(), authorize()), BadOrigin);
		}
	});
}

#[test]
fn a_failing_call_leaves_the_mandate_standing() {
	run(|| {
		let broken = Box::new(RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { code: vec![0] }));
		assert_ok!(Mandate::enact(RawOrigin::Signed(7).into(), broken));
		let events = System::read_events_for_pallet::<Event<Test>>();
		assert!(matches!(events.as_slice(), [Event::Enacted { result: Err(_) }]));
	});
}

#[test]
fn the_weight_holds_the_inner_call() {
	use frame_support::dispatch::GetDispatchInfo;
	let inner = authorize().get_dispatch_info().call_weight;
	let outer = RuntimeCall::Mandate(pallet_mandate::Call::enact { call: authorize() }).get_dispatch_info().call_weight;
	assert_eq!(outer, <() as WeightInfo>::enact().saturating_add(inner));
	assert!(inner.all_gt(Weight::zero()) || inner.ref_time() > 0);
}
