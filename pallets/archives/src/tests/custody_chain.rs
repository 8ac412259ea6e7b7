//! A stranger replays the custody chain of a file from events alone.

use super::journey::*;
use crate::{mock::*, *};
use codec::Encode;
use frame_support::assert_ok;
use minwon_primitives::{FileId, Seconds};
use minwon_testkit::Clock;
use sp_io::hashing::blake2_256;
use std::collections::BTreeMap;

/// Chain and entries of each file, as computed from what was told.
#[derive(Default)]
pub(super) struct Replay {
	pub(super) chains: BTreeMap<u64, ([u8; 32], u32)>,
	read: usize,
}

impl Replay {
	/// Takes in what was told since, at the present time of the clock.
	pub(super) fn read(&mut self) {
		let all = events();
		for event in &all[self.read..] {
			if let Some((file, from)) = file_of(event) {
				let start = self.chains.get(&from.unwrap_or(file)).copied().unwrap_or_default();
				let entry = (start.0, start.1, Clock::now().0, event).encode();
				self.chains.insert(file, (blake2_256(&entry), start.1 + 1));
			}
		}
		self.read = all.len();
	}

	/// The same; then the chain forgets what it told, as between two blocks.
	pub(super) fn take(&mut self) {
		self.read();
		System::reset_events();
		self.read = 0;
	}
}

/// The file whose chain an event continues, and the file from which a correction starts.
fn file_of(event: &Event<Test>) -> Option<(u64, Option<u64>)> {
	use Event::*;
	let file = match event {
		FileAmended { file, old, .. } => return Some((file.0, Some(old.0))),
		FileRegistered { file, .. }
		| FileOffered { file, .. }
		| FileAccepted { file, .. }
		| FileReturned { file, .. }
		| LayerAdded { file, .. }
		| LayerVerified { file, .. }
		| LayerRejected { file, .. }
		| AccessClassified { file, .. }
		| FileAppraised { file, .. }
		| OutcomeDecided { file, .. }
		| DisposalStayed { file, .. }
		| FileDestroyed { file, .. }
		| FileLent { file, .. }
		| FileReturnedFromLoan { file, .. }
		| CopyAttested { file, .. }
		| ExpungeOrdered { file, .. }
		| FileExpunged { file, .. } => file,
		AppraisalOpened { .. }
		| VoteCast { .. }
		| AppraisalClosed { .. }
		| DestructionSigned { .. }
		| CaseDone { .. }
		| HoldPlaced { .. }
		| HoldLifted { .. }
		| ScheduleSet { .. }
		| AlgorithmSet { .. }
		| ParametersSet { .. } => return None,
		__Ignore(..) => return None,
	};
	Some((file.0, None))
}

fn stored(id: u64) -> ([u8; 32], u32) {
	match Files::<Test>::get(FileId(id)) {
		Some(file) => (file.chain, file.entries),
		None => stone(id).map(|stone| (stone.chain, stone.entries)).unwrap(),
	}
}

#[test]
fn a_whole_life_is_replayed() {
	run_scheduled(|| {
		let mut replay = Replay::default();
		let mut later = |seconds| {
			replay.read();
			Clock::set(Seconds(Clock::now().0 + seconds));
		};
		assert_ok!(paper("A").register());
		later(1);
		assert_ok!(paper("B").amend(1, Reason::Tree));
		later(10);
		assert_ok!(offer(OFFICER, [2], centre()));
		later(100);
		assert_ok!(give_back(OFFICER, [2]));
		to_centre(2);
		later(3);
		migrate(2);
		assert_ok!(add_layer(CENTRE[1], 2, migration(), tree()));
		assert_ok!(verify(CENTRE[0], 2, Check::Reject));
		assert_ok!(Archives::classify(signed(CENTRE[0]), FileId(2), minwon_primitives::Access::Closed, 1, None, BASIS));
		let lent = Movement::Lent { to: AGENCY, purpose: LoanPurpose::Business, due: day(2026, 11, 23) };
		assert_ok!(Archives::move_file(signed(CENTRE[0]), FileId(2), lent));
		later(5);
		assert_ok!(Archives::move_file(signed(CENTRE[0]), FileId(2), Movement::Returned(Condition::Sound)));
		assert_ok!(attest(VAULTS[0], 2, 1, Attestation::Root(tree().root)));
		assert_ok!(Archives::expunge(signed(AUTHORITY[0]), FileId(2), ORDER));
		at_centre(paper("C"));
		assert_ok!(appraise([(2, Outcome::Dispose), (3, Outcome::Defer(2027))]));
		votes();
		later(8 * 86_400);
		assert_ok!(close());
		later(31 * 86_400);
		assert_ok!(freeze_of([AGENCY], (1999, 1999), [], None));
		assert_ok!(sign(DISPOSERS[0], CERTIFICATE));
		assert_ok!(sign(DISPOSERS[1], CERTIFICATE));
		assert_ok!(Archives::expunge(signed(AUTHORITY[0]), FileId(3), ORDER));
		assert_ok!(Archives::expunge(signed(AUTHORITY[1]), FileId(3), ORDER));
		replay.read();
		for id in 1..=3 {
			assert_eq!(replay.chains[&id], stored(id), "file {id}");
		}
		assert!(stone(1).is_some() && stone(2).is_some() && stone(3).is_some());
		assert!(stored(2).1 >= 15, "{}", stored(2).1);
	});
}
