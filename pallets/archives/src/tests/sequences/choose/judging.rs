//! Appraisal, destruction, expunging.

use super::{Choose, CLASSES};
use crate::{
	mock::*,
	tests::{
		journey::*,
		sequences::model::{org, Case, File, Model},
	},
	*,
};
use minwon_primitives::{AppraisalId, FileId, RetentionClass, Role};

impl Choose {
	pub(super) fn appraise(&mut self, model: &Model) -> (u64, Call<Test>) {
		let who = self.who(model, Role::Appraiser);
		let year = model.today.year();
		let due = |file: &File| {
			let short = file.class <= RetentionClass::Y5 && file.year + 6 < year || file.year + 3 < year;
			Self::kept(file)
				&& file.custody == (org(who), Level::RecordsCentre)
				&& short && file.class <= RetentionClass::Y5
		};
		let ids = self.files(model, due);
		let items = ids.into_iter().map(|id| {
			let outcome = match self.below(10) {
				0..=6 => Outcome::Dispose,
				7..=8 => Outcome::Extend(self.among(&CLASSES).unwrap()),
				_ => Outcome::Defer(year + self.below(7) as u16),
			};
			(FileId(id), outcome)
		});
		let items: Vec<_> = items.collect();
		(who, Call::open_appraisal { items: bounded(items), opinion: OPINION })
	}

	/// A case in such a state, or any.
	fn case(&mut self, model: &Model, fits: impl Fn(&Case) -> bool) -> AppraisalId {
		let fitting: Vec<u64> = model.cases.iter().filter(|(_, case)| fits(case)).map(|(id, _)| *id).collect();
		if self.percent(95) {
			if let Some(id) = self.among(&fitting) {
				return AppraisalId(id);
			}
		}
		AppraisalId(1 + self.below(model.cases.len() as u64 + 1))
	}

	pub(super) fn vote(&mut self, model: &Model) -> (u64, Call<Test>) {
		let today = model.today;
		let begun = self.percent(70);
		let case = self.case(model, |case| {
			case.state == CaseState::Open && today <= case.until && (!begun || (1..4).contains(&case.votes.len()))
		});
		let voted = |who: u64| model.cases.get(&case.0).is_some_and(|case| case.votes.contains_key(&who));
		let left: Vec<u64> = [MEMBER, EXPERTS[0], EXPERTS[1], 2_043].into_iter().filter(|who| !voted(*who)).collect();
		let who = match self.percent(90) {
			true => self.among(&left).unwrap_or(MEMBER),
			false => self.who(model, Role::CommitteeMember),
		};
		let ballot = if self.percent(85) { Ballot::Approve } else { Ballot::Reject };
		(who, Call::vote { case, ballot })
	}

	pub(super) fn close(&mut self, model: &Model) -> (u64, Call<Test>) {
		let today = model.today;
		let case = self.case(model, |case| case.state == CaseState::Open && today > case.until);
		(STRANGER, Call::close_appraisal { case })
	}

	pub(super) fn sign(&mut self, model: &Model) -> (u64, Call<Test>) {
		let today = model.today;
		let ripe = |case: &Case| matches!(case.state, CaseState::Approved { destroy_from } if today >= destroy_from);
		let case = self.case(model, ripe);
		let certificate = self.document();
		(self.who(model, Role::DisposalOfficer), Call::sign_destruction { case, certificate })
	}

	pub(super) fn expunge(&mut self, model: &Model) -> (u64, Call<Test>) {
		let again = self.percent(75);
		let file = self.file(model, |file| {
			!matches!(file.state, FileState::Superseded { .. }) && (!again || file.order.is_some())
		});
		let order = self.document();
		(self.who(model, Role::ArchivesAuthority), Call::expunge { file: FileId(file), order })
	}
}
