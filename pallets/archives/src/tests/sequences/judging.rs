//! Of the model: evidence, copies, loans, access, appraisal, the end.

use super::{
	law,
	model::{demand, org, refuse, Answer, Case, Model},
};
use crate::{mock::Test, *};
use minwon_primitives::{
	Access, AppraisalId, CivilDate, DocumentDigest, FileId, OrgId, RetentionClass, Role, Root, Tree,
};
use sp_runtime::DispatchError;

impl Model {
	pub fn add_layer(&mut self, who: u64, id: FileId, purpose: &Purpose, tree: Tree) -> Answer {
		let file = self.kept(who, id)?;
		demand(file.state == FileState::Kept, Error::NotOpen)?;
		demand(file.layers.last().unwrap().3, Error::Unverified)?;
		demand(file.layers.len() < 12, Error::TooMany)?;
		match purpose {
			Purpose::Original => return refuse(Error::BadLayer),
			Purpose::Renewal { of } => {
				let renewed = file.layers.get(usize::from(*of)).ok_or(Error::<Test>::BadLayer)?;
				demand(!matches!(renewed.0, Purpose::Renewal { .. }), Error::BadLayer)?;
				demand(renewed.1.leaves == tree.leaves, Error::CountMismatch)?;
				let newest = Self::newest_for(file, usize::from(*of)).unwrap();
				demand(newest.1.alg != tree.alg, Error::SameAlgorithm)?;
			}
			// The names that the sequences use.
			Purpose::Migration { format } => demand(format.as_slice() == b"fmt/354", Error::BadFormat)?,
		}
		demand(tree.leaves > 0 && tree.root != Root([0; 32]), Error::BadTree)?;
		demand(!self.is_weak(tree.alg), Error::WeakAlgorithm)?;
		let layer = (purpose.clone(), tree, Some(who), false, self.today);
		self.change(id.0, |file| file.layers.push(layer));
		Ok(())
	}

	pub fn verify(&mut self, who: u64, id: FileId, confirm: bool) -> Answer {
		let file = self.kept(who, id)?;
		let last = file.layers.last().unwrap();
		demand(file.state == FileState::Kept && !last.3, Error::NotOpen)?;
		demand(last.2 != Some(who), Error::SameOffice)?;
		self.change(id.0, |file| match confirm {
			true => file.layers.last_mut().unwrap().3 = true,
			false => drop(file.layers.pop().unwrap()),
		});
		Ok(())
	}

	pub fn classify(&mut self, who: u64, id: FileId, access: Access, grounds: u8, until: Option<u16>) -> Answer {
		let file = self.kept(who, id)?;
		let this = self.today.year();
		let last = this + u16::from(self.terms.closure_years);
		demand(file.state == FileState::Kept, Error::NotOpen)?;
		demand((access == Access::Open) == (grounds == 0), Error::BadGrounds)?;
		if access == Access::Open || !law::is_old(file.year, self.terms.open_years, self.today) {
			demand(until.is_none(), Error::BadTerm)?;
		} else {
			demand(until.is_some_and(|until| (this..=last).contains(&until)), Error::MustOpen)?;
			demand(file.custody.1 == Level::Permanent, Error::BadLevel)?;
		}
		let today = self.today;
		self.change(id.0, |file| {
			(file.access, file.grounds, file.classified, file.closed_until) = (access, grounds, today, until);
		});
		Ok(())
	}

	pub fn lend(&mut self, who: u64, id: FileId, to: OrgId, purpose: LoanPurpose, due: CivilDate) -> Answer {
		let file = self.kept(who, id)?;
		demand(file.state == FileState::Kept, Error::NotOpen)?;
		demand(file.loan.is_none(), Error::OnLoan)?;
		let open_years = self.terms.open_years;
		let closed = law::access(file.access, file.year, file.closed_until, open_years, self.today) == Access::Closed;
		let home = [file.producer, file.custody.0].contains(&to.0);
		demand(!closed || home || purpose == LoanPurpose::Investigation, Error::NotAccessible)?;
		let out = self.today;
		demand((out.0..=out.0 + u32::from(self.terms.loan_days)).contains(&due.0), Error::BadTerm)?;
		self.change(id.0, |file| file.loan = Some(Loan { to, purpose, out, due }));
		Ok(())
	}

	pub fn take_back(&mut self, who: u64, id: FileId) -> Answer {
		demand(self.kept(who, id)?.loan.is_some(), Error::NotOpen)?;
		self.change(id.0, |file| file.loan = None);
		Ok(())
	}

	pub fn attest(&mut self, who: u64, id: FileId, site: u16, said: Attestation) -> Answer {
		self.role(who, &[Role::VaultKeeper])?;
		let file = self.get(id)?;
		demand(!matches!(file.state, FileState::Superseded { .. }), Error::NotOpen)?;
		let newest = Self::newest(file);
		let status = match said {
			Attestation::Root(root) if root == file.layers[newest].1.root => CopyStatus::Intact,
			Attestation::Root(_) => CopyStatus::Damaged,
			Attestation::Lost => CopyStatus::Lost,
		};
		let known = file.copies.iter().position(|copy| copy.0 == (org(who), site));
		demand(said != Attestation::Lost || known.is_some(), Error::NotFound)?;
		let lost = file.copies.iter().position(|copy| copy.4 == CopyStatus::Lost);
		let place = match known {
			Some(place) => place,
			None if file.copies.len() < 4 => file.copies.len(),
			None => lost.ok_or(Error::<Test>::TooMany)?,
		};
		let copy = ((org(who), site), who, self.today, newest, status);
		self.change(id.0, |file| match file.copies.get_mut(place) {
			Some(old) => *old = copy,
			None => file.copies.push(copy),
		});
		Ok(())
	}

	pub fn appraise(&mut self, who: u64, items: &[(FileId, Outcome)]) -> Answer {
		self.role(who, &[Role::Appraiser])?;
		let ids: std::collections::BTreeSet<_> = items.iter().map(|item| item.0).collect();
		demand(!items.is_empty() && ids.len() == items.len(), Error::BadList)?;
		let this = self.today.year();
		for (id, outcome) in items {
			let file = self.get(*id)?;
			demand(file.custody.0 == org(who), Error::NotYours)?;
			demand(file.state == FileState::Kept, Error::NotOpen)?;
			demand(file.custody.1 != Level::Department, Error::BadLevel)?;
			demand(file.class != RetentionClass::Permanent, Error::NeverDisposed)?;
			let waits = file.deferred.is_some_and(|year| this <= year);
			demand(
				law::is_disposable(file.year, file.class, self.terms.semi_years, self.today) && !waits,
				Error::TooEarly,
			)?;
			demand(file.loan.is_none(), Error::OnLoan)?;
			demand(!self.frozen(id.0), Error::OnHold)?;
			match outcome {
				Outcome::Dispose => (),
				Outcome::Extend(class) => demand(*class > file.class, Error::TooShort)?,
				Outcome::Defer(year) => {
					demand((this..=this + u16::from(self.terms.defer_years)).contains(year), Error::BadTerm)?
				}
			}
		}
		let case = self.cases.len() as u64 + 1;
		for (id, _) in items {
			self.change(id.0, |file| file.state = FileState::Appraised { case: AppraisalId(case) });
		}
		let items = items.iter().map(|(id, outcome)| (id.0, *outcome)).collect();
		let until = CivilDate(self.today.0 + u32::from(self.terms.vote_days));
		let (votes, state, signed) = (Default::default(), CaseState::Open, None);
		self.cases.insert(case, Case { org: org(who), appraiser: who, items, until, votes, state, signed });
		Ok(())
	}

	pub fn vote(&mut self, who: u64, id: AppraisalId, approve: bool) -> Answer {
		self.role(who, &[Role::CommitteeMember, Role::CommitteeExpert])?;
		let case = self.case(id)?;
		demand(case.org == org(who), Error::NotYours)?;
		demand(case.state == CaseState::Open, Error::NotOpen)?;
		demand(self.today <= case.until, Error::TooLate)?;
		demand(case.appraiser != who, Error::SameOffice)?;
		demand(!case.votes.contains_key(&who), Error::AlreadyExists)?;
		demand(case.votes.len() < 9, Error::TooMany)?;
		let expert = !self.holds(who, Role::CommitteeMember);
		self.cases.get_mut(&id.0).unwrap().votes.insert(who, (expert, approve));
		Ok(())
	}

	pub fn close(&mut self, id: AppraisalId) -> Answer {
		let case = self.case(id)?.clone();
		demand(case.state == CaseState::Open, Error::NotOpen)?;
		demand(self.today > case.until, Error::TooEarly)?;
		let experts = case.votes.values().filter(|vote| vote.0).count();
		let approving = case.votes.values().filter(|vote| vote.1).count();
		let lapsed = case.votes.len() < usize::from(self.terms.quorum) || experts < usize::from(self.terms.min_experts);
		let approved = !lapsed && approving * 2 > case.votes.len();
		let mut left = vec![];
		for (file, outcome) in case.items {
			let spared = approved && outcome == Outcome::Dispose && self.frozen(file);
			self.change(file, |file| {
				file.state = FileState::Kept;
				match outcome {
					_ if !approved || spared => (),
					Outcome::Dispose => file.state = FileState::Condemned { case: id },
					Outcome::Extend(class) => file.class = class,
					Outcome::Defer(year) => file.deferred = Some(year),
				}
			});
			if approved && !spared && outcome == Outcome::Dispose {
				left.push((file, outcome));
			}
		}
		let destroy_from = CivilDate(self.today.0 + u32::from(self.terms.notice_days));
		let record = self.cases.get_mut(&id.0).unwrap();
		record.state = match (lapsed, approved, left.is_empty()) {
			(true, ..) => CaseState::Lapsed,
			(_, false, _) => CaseState::Rejected,
			(_, _, true) => CaseState::Done,
			_ => CaseState::Approved { destroy_from },
		};
		record.items = left;
		Ok(())
	}

	/// Under two signatures: the first office, if this is the second.
	fn second(
		signed: Option<(u64, DocumentDigest)>,
		who: u64,
		document: DocumentDigest,
	) -> Result<Option<u64>, DispatchError> {
		match signed {
			None => Ok(None),
			Some((first, old)) if first == who => demand(old != document, Error::SameOffice).map(|()| None),
			Some((first, old)) => demand(old == document, Error::CertificateMismatch).map(|()| Some(first)),
		}
	}

	pub fn sign(&mut self, who: u64, id: AppraisalId, certificate: DocumentDigest) -> Answer {
		self.role(who, &[Role::DisposalOfficer])?;
		let case = self.case(id)?.clone();
		demand(case.org == org(who), Error::NotYours)?;
		let CaseState::Approved { destroy_from } = case.state else { return refuse(Error::NotOpen) };
		demand(self.today >= destroy_from, Error::TooEarly)?;
		demand(case.appraiser != who, Error::SameOffice)?;
		let first = Self::second(case.signed, who, certificate)?;
		let record = self.cases.get_mut(&id.0).unwrap();
		let Some(first) = first else {
			record.signed = Some((who, certificate));
			return Ok(());
		};
		(record.signed, record.state, record.items) = (None, CaseState::Done, vec![]);
		for (file, _) in case.items {
			match self.frozen(file) {
				true => self.change(file, |file| file.state = FileState::Kept),
				false => self.end(file, Ending::Destroyed { case: id, certificate }, (first, who)),
			}
		}
		Ok(())
	}

	pub fn expunge(&mut self, who: u64, id: FileId, order: DocumentDigest) -> Answer {
		self.role(who, &[Role::ArchivesAuthority])?;
		let file = self.get(id)?;
		demand(!matches!(file.state, FileState::Superseded { .. }), Error::NotOpen)?;
		demand(!self.frozen(id.0), Error::OnHold)?;
		let Some(first) = Self::second(file.order, who, order)? else {
			self.change(id.0, |file| file.order = Some((who, order)));
			return Ok(());
		};
		if let FileState::Appraised { case } | FileState::Condemned { case } = file.state {
			let record = self.cases.get_mut(&case.0).unwrap();
			record.items.retain(|item| item.0 != id.0);
			if record.items.is_empty() && matches!(record.state, CaseState::Approved { .. }) {
				(record.state, record.signed) = (CaseState::Done, None);
			}
		}
		self.end(id.0, Ending::Expunged { order }, (first, who));
		Ok(())
	}
}
