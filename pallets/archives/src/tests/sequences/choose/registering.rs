//! Files are registered, corrected and deposited.

use super::{Choose, CLASSES};
use crate::{
	mock::*,
	tests::{
		journey::*,
		sequences::{
			model::{org, File, Model},
			registering::Entry,
			OTHERS,
		},
	},
	*,
};
use minwon_primitives::{Access, Dossier, FileId, FileKind, RecordRef, RetentionClass, Role};

const KINDS: [FileKind; 5] =
	[FileKind::Text, FileKind::Audiovisual, FileKind::Dataset, FileKind::Web, FileKind::Object];

impl Choose {
	/// A task: mostly one with a schedule, seldom one that never has one or has no form.
	fn code(&mut self, of: u32) -> &'static str {
		match self.below(100) {
			0..=1 => "T7",
			2..=3 => "a-1",
			4..=6 => "T8",
			_ if of == OTHERS.0 => "T1",
			_ => self.among(&["T1", "T9"]).unwrap(),
		}
	}

	fn class(&mut self, code: &str) -> RetentionClass {
		let classes = match (code, self.percent(60)) {
			("T1", true) => &CLASSES[..3],
			(_, true) => &CLASSES[4..],
			_ => &CLASSES[..],
		};
		self.among(classes).unwrap()
	}

	/// Access and grounds, now and then of personal data.
	fn closing(&mut self) -> (Access, u8) {
		let any = self.access();
		if self.percent(4) {
			(Access::Closed, 32)
		} else {
			any
		}
	}

	fn year(&mut self, model: &Model) -> u16 {
		let this = model.today.year();
		let old = if self.percent(20) { 40 } else { 8 };
		let year = this + 1 - self.below(old) as u16;
		let latest = this + u16::from(self.percent(3));
		if self.percent(2) {
			1947
		} else {
			year.min(latest)
		}
	}

	fn facts(&mut self, model: &Model, of: u32) -> Entry {
		let code = self.code(of);
		let (access, grounds) = self.closing();
		Entry {
			task: task(code),
			year: self.year(model),
			class: self.class(code),
			access,
			grounds,
			kind: self.among(&KINDS).unwrap(),
			tree: self.tree(model),
		}
	}

	/// A number, mostly new, for a file with such grounds.
	fn number(&mut self, grounds: u8) -> OwnReference {
		let fresh = self.percent(95);
		self.references += u32::from(fresh);
		let long = grounds & 32 != 0 && self.percent(70);
		let text = match self.percent(98) {
			true => format!("{}{}", self.references, if long { "x".repeat(32) } else { String::new() }),
			false => String::new(),
		};
		bounded(text.bytes().take(32))
	}

	pub(super) fn register(&mut self, model: &Model) -> (u64, Call<Test>) {
		let who = self.who(model, Role::RecordsOfficer);
		let Entry { task, year, class: retention, access, grounds, kind, tree } = self.facts(model, org(who));
		let reference = self.number(grounds);
		(who, Call::register_file { reference, task, year, retention, access, grounds, kind, tree })
	}

	pub(super) fn amend(&mut self, model: &Model) -> (u64, Call<Test>) {
		let who = self.who(model, Role::RecordsOfficer);
		let mine = |file: &File| Self::kept(file) && file.custody == (org(who), Level::Department);
		let again = self.percent(60);
		let old = FileId(self.file(model, |file| mine(file) && (!again || file.corrects.is_some())));
		let Entry { task, year, class: retention, access, grounds, kind, tree } = self.facts(model, org(who));
		let (reference, reason) = (self.number(grounds), Reason::Tree);
		(who, Call::amend_file { old, reason, reference, task, year, retention, access, grounds, kind, tree })
	}

	/// What another pilot closes: mostly a new record of an organisation with a records centre.
	pub fn dossier(&mut self, model: &Model) -> Dossier {
		let producer = self.among(&[AGENCY, AGENCY, AGENCY, OTHERS, ARCHIVES]).unwrap();
		let Entry { task, year, class, access, grounds, kind, tree } = self.facts(model, producer.0);
		self.records += u64::from(self.percent(90));
		let source = RecordRef { pilot: 57, kind: 1, id: self.records };
		let retention = self.percent(60).then_some(class);
		Dossier { source, producer, task, year, retention, access, grounds, kind, tree }
	}
}
