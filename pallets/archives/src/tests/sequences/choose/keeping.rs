//! Files are handed over, kept, lent and copied.

use super::Choose;
use crate::{
	mock::*,
	tests::{
		journey::*,
		sequences::{
			model::{org, File, Model},
			OTHER, OTHERS,
		},
	},
	*,
};
use minwon_primitives::{Access, CivilDate, FileId, FileKind, OrgId, RetentionClass, Role, Root};

impl Choose {
	pub(super) fn offer(&mut self, model: &Model) -> (u64, Call<Test>) {
		let up = self.percent(45);
		let who = match up {
			true => self.among(&[CENTRE[0], CENTRE[1], OTHER]).unwrap(),
			false => self.who(model, Role::RecordsOfficer),
		};
		let from = if up { Level::RecordsCentre } else { Level::Department };
		let ready = |file: &File| {
			let checked = file.layers.last().is_some_and(|layer| layer.3);
			let migrated = !matches!(file.kind, FileKind::Text | FileKind::Web) || file.layers.len() > 1;
			let goes = !up || (migrated && file.class >= RetentionClass::Y30);
			Self::kept(file) && file.custody == (org(who), from) && checked && goes
		};
		let ids = self.files(model, ready);
		let to = match (up, self.percent(95)) {
			(true, true) => permanent(),
			(false, true) => Custody { org: OrgId(org(who)), level: Level::RecordsCentre },
			_ => Custody {
				org: self.among(&[AGENCY, OTHERS, ARCHIVES]).unwrap(),
				level: self.among(&[Level::RecordsCentre, Level::Permanent]).unwrap(),
			},
		};
		(who, Call::offer_files { files: files(ids), to })
	}

	pub(super) fn decide(&mut self, model: &Model) -> (u64, Call<Test>) {
		let who = self.among(&[CENTRE[0], CENTRE[1], PERMANENT[0], PERMANENT[1], OTHER, 2_102, OFFICER]).unwrap();
		let to_me = |file: &File| matches!(file.state, FileState::Offered { to, .. } if to.org.0 == org(who));
		let ids = self.files(model, to_me);
		let decision = match self.percent(80) {
			true => OfferDecision::Accept,
			false => OfferDecision::Return { basis: BASIS },
		};
		(who, Call::decide_offer { files: files(ids), decision })
	}

	pub(super) fn add_layer(&mut self, model: &Model) -> (u64, Call<Test>) {
		let often = self.percent(20);
		let id = self.file(model, |file| {
			Self::kept(file) && file.layers.last().is_some_and(|layer| layer.3) && (!often || file.layers.len() > 3)
		});
		let purpose = match self.below(20) {
			0 => Purpose::Original,
			1 => Purpose::Migration { format: bounded("pdf".bytes()) },
			2..=11 => migration(),
			_ => Purpose::Renewal { of: self.below(3) as u8 },
		};
		(self.keeper(model, id), Call::add_layer { file: FileId(id), purpose, tree: self.tree(model) })
	}

	pub(super) fn verify(&mut self, model: &Model) -> (u64, Call<Test>) {
		let id = self.file(model, |file| Self::kept(file) && file.layers.last().is_some_and(|layer| !layer.3));
		let check = if self.percent(85) { Check::Confirm } else { Check::Reject };
		(self.keeper(model, id), Call::verify_layer { file: FileId(id), check })
	}

	pub(super) fn classify(&mut self, model: &Model) -> (u64, Call<Test>) {
		let old = self.percent(50);
		let year = model.today.year();
		let id = self.file(model, |file| Self::kept(file) && (!old || file.year + 30 < year));
		let (access, grounds) = self.access();
		let closed_until = match (old && access != Access::Open, self.percent(85)) {
			(true, true) => Some(year + self.below(13) as u16),
			(false, true) => None,
			_ => Some(year),
		};
		let who = self.keeper(model, id);
		(who, Call::classify { file: FileId(id), access, grounds, closed_until, basis: BASIS })
	}

	pub(super) fn lend(&mut self, model: &Model) -> (u64, Call<Test>) {
		let back = self.percent(55);
		let id = self.file(model, |file| file.loan.is_some() == back && file.state == FileState::Kept);
		let movement = match back {
			true => Movement::Returned(Condition::Sound),
			false => Movement::Lent {
				to: self.among(&[AGENCY, INVESTIGATORS]).unwrap(),
				purpose: self.among(&[LoanPurpose::Viewing, LoanPurpose::Investigation]).unwrap(),
				due: CivilDate(model.today.0 + self.below(190) as u32),
			},
		};
		(self.keeper(model, id), Call::move_file { file: FileId(id), movement })
	}

	pub(super) fn attest(&mut self, model: &Model) -> (u64, Call<Test>) {
		let offered = self.percent(70);
		let id = self.file(model, |file| {
			matches!(file.state, FileState::Offered { to, .. } if to.level == Level::Permanent) || !offered
		});
		let right = model.files.get(&id).map(|file| file.layers[Model::newest(file)].1.root);
		let attestation = match (right, self.below(12)) {
			(_, 0..=1) => Attestation::Lost,
			(_, 2) => Attestation::Root(Root([9; 32])),
			(Some(root), _) => Attestation::Root(root),
			_ => Attestation::Lost,
		};
		let site = 1 + self.below(6) as u16;
		(self.who(model, Role::VaultKeeper), Call::attest_copy { file: FileId(id), site, attestation })
	}
}
