//! One of every call of ours, with arguments that a signer of the right role gets past the origin with.

use crate::{chain::*, defense_fixture as case1, power::upgrade};
use frame_support::assert_ok;
use minwon_primitives::{
	Access, AppraisalId, BoxId, CaseId, CivilDate, Commitment, DocumentDigest, DocumentRef, FileId, FileKind, HashAlg,
	HoldId, Holder, NoticeClass, NoticeId, OfficeId, OrgId, PersonId, Purpose, RecallReason, RecordRef, RetentionClass,
	Tag, TaskCode, Tree,
};
use minwon_runtime::{genesis::citizens, *};
use pallet_archives as archives;
use pallet_defense_proposals as defense;
use pallet_haccp as haccp;
use pallet_mailbox as mailbox;
use pallet_registry::{Call as Register, ErasureBasis, Persons, Status};
use pallet_won::Payee;

/// What it is told, where that decides on who may; the call; whom it is about.
pub type Tried = (&'static str, RuntimeCall, Option<PersonId>);

const PURPOSES: [(&str, Purpose); 3] =
	[("petitions", Purpose::Petitions), ("mailbox", Purpose::Mailbox), ("employment", Purpose::Employment)];

/// Lets the offices of the preset enrol its citizens.
pub fn enrolled() {
	for enrolment in citizens::enrolments().unwrap() {
		let citizens::Enrolment { enroller, account, purpose, commitment, tag } = enrolment;
		assert_ok!(Registry::enrol_person(RuntimeOrigin::signed(enroller), account, purpose, commitment, tag));
	}
}

/// Every call of ours.
pub fn calls() -> Vec<Tried> {
	let plain = |call| ("", call, None);
	let mut all: Vec<Tried> = support().into_iter().chain(registry()).map(plain).collect();
	for (told, purpose) in PURPOSES {
		all.extend(about_a_person(purpose).map(|(call, person)| (told, call, person)));
	}
	all.extend(defense_calls().into_iter().map(|call| plain(RuntimeCall::DefenseProposals(call))));
	all.extend(haccp_calls().into_iter().map(|(told, call)| (told, RuntimeCall::Haccp(call), None)));
	all.extend(archives_calls().into_iter().map(|call| plain(RuntimeCall::Archives(call))));
	all.extend(mailbox_calls().into_iter().map(|(told, call)| (told, RuntimeCall::Mailbox(call), None)));
	all
}

fn support() -> Vec<RuntimeCall> {
	let reference = || b"R1".to_vec().try_into().unwrap();
	let (org, amount, document) = (OrgId(1), 1, case1::document("bank"));
	let validator = || account("//nobody");
	vec![
		RuntimeCall::Won(pallet_won::Call::issue { org, amount, reference: reference(), document }),
		RuntimeCall::Won(pallet_won::Call::redeem { org, amount, reference: reference(), document }),
		RuntimeCall::Won(pallet_won::Call::pay { to: Payee::Organisation(org), amount, memo: None }),
		RuntimeCall::Validators(pallet_validators::Call::approve_validator { validator: validator() }),
		RuntimeCall::Validators(pallet_validators::Call::remove_validator { validator: validator() }),
		RuntimeCall::Mandate(pallet_mandate::Call::enact { call: Box::new(upgrade()) }),
	]
}

fn registry() -> Vec<RuntimeCall> {
	let (org, office, new) = (OrgId(1), OfficeId(1), || account("//new"));
	let (profile, date) = (pallet_registry::Organisations::<Runtime>::get(org).unwrap().profile, CivilDate(25_000));
	let calls = [
		Register::admit_organisation {
			profile: profile.clone(),
			entitlement: Default::default(),
			admits: Default::default(),
			manager: new(),
		},
		Register::admit_member { profile, entitlement: Default::default(), manager: new() },
		Register::set_entitlement { org, entitlement: Default::default(), admits: Default::default() },
		Register::set_status { org, status: Status::Suspended },
		Register::appoint_office { account: new(), roles: Default::default(), last_day: None },
		Register::dismiss_office { office },
		Register::replace_office_key { office, new: new() },
		Register::veto_person_key {},
		Register::complete_person_key { person: PersonId(1) },
		Register::grant_credit { org, amount: 1 },
		Register::declare_holiday { date, name: b"day".to_vec().try_into().unwrap() },
		Register::withdraw_holiday { date },
	];
	calls.into_iter().map(RuntimeCall::Registry).collect()
}

fn about_a_person(purpose: Purpose) -> impl Iterator<Item = (RuntimeCall, Option<PersonId>)> {
	let (person, _) = Persons::<Runtime>::iter().find(|(_, person)| person.purpose == purpose).unwrap();
	let (commitment, tag) = (Commitment([7; 32]), Tag([7; 32]));
	let basis = ErasureBasis::PurposeEnded;
	let calls = [
		(Register::enrol_person { account: account("//new"), purpose, commitment, tag }, None),
		(Register::propose_person_key { person, new: account("//new") }, Some(person)),
		(Register::erase_person { person, basis }, Some(person)),
	];
	calls.into_iter().map(|(call, person)| (RuntimeCall::Registry(call), person))
}

fn defense_calls() -> Vec<defense::Call<Runtime>> {
	use defense::{Basis, Call, Cause, Change, Ruling, Stance, Step};
	// No such case: who has the role learns that.
	let (case, bid, ground): (_, _, DocumentRef) = (CaseId(1), case1::bid(0), case1::document("ground"));
	let offer = case1::Plan::new().offers.remove(0);
	vec![
		Call::publish_notice { notice: case1::notice(), criteria: case1::criteria() },
		Call::countersign_notice { case, draw_lock: [0; 32] },
		Call::amend_notice { case, change: Change::Withdraw { reason: ground } },
		Call::lodge_seal { case, seal: case1::DECOY },
		Call::open_bid { case, form: offer.form(), salt: [0; 32] },
		Call::nominate { case, nominees: Default::default() },
		Call::declare_interest { case, stance: Stance::Clear },
		Call::draw_panel { case, seed: [0; 32] },
		Call::record_merits { case, bid, merits: case1::merits(1, 1) },
		Call::commit_sheet { case, commitment: case1::DECOY },
		Call::reveal_sheet { case, scores: Default::default(), salt: [0; 32] },
		Call::exclude_evaluator { case, evaluator: OfficeId(1), cause: Cause::Other, ground },
		Call::open_price { case, bid, price: 1, salt: [0; 32] },
		Call::tally { case },
		Call::contest { case, step: Step::AskDebrief },
		Call::hold_debrief { case, bid, minutes: ground },
		Call::rule_on_result { case, version: 1, answers: None, ruling: Ruling::Reevaluate, ground },
		Call::conclude_negotiation { case, bid, end: case1::failed() },
		Call::erase_nominee { case, nominee: OfficeId(1), basis: Basis::Order },
		Call::append_terms { from: CivilDate(25_000), terms: Default::default() },
	]
}

fn archives_calls() -> Vec<archives::Call<Runtime>> {
	use archives::{
		Attestation, Ballot, Call, Check, Condition, Custody, Level, Movement, OfferDecision, Outcome, Parameters,
		Reason,
	};
	// No such file, appraisal or freeze: who has the role learns that.
	let (file, case, hold, org) = (FileId(1), AppraisalId(1), HoldId(1), OrgId(1));
	let (paper, from) = (DocumentDigest([7; 32]), CivilDate(1));
	let (reference, task) = (|| b"R".to_vec().try_into().unwrap(), || TaskCode(b"T".to_vec().try_into().unwrap()));
	let files = || vec![file].try_into().unwrap();
	let (year, retention, access, grounds, kind) = (2020, RetentionClass::Y1, Access::Open, 0, FileKind::Text);
	let tree = Tree::single([7; 32]);
	let register =
		Call::register_file { reference: reference(), task: task(), year, retention, access, grounds, kind, tree };
	vec![
		register,
		Call::amend_file {
			old: file,
			reason: Reason::Tree,
			reference: reference(),
			task: task(),
			year,
			retention,
			access,
			grounds,
			kind,
			tree,
		},
		Call::offer_files { files: files(), to: Custody { org, level: Level::Permanent } },
		Call::decide_offer { files: files(), decision: OfferDecision::Accept },
		Call::add_layer { file, purpose: archives::Purpose::Original, tree },
		Call::verify_layer { file, check: Check::Confirm },
		Call::classify { file, access, grounds, closed_until: None, basis: paper },
		Call::open_appraisal { items: vec![(file, Outcome::Dispose)].try_into().unwrap(), opinion: paper },
		Call::vote { case, ballot: Ballot::Approve },
		Call::close_appraisal { case },
		Call::sign_destruction { case, certificate: paper },
		Call::place_hold {
			orgs: Default::default(),
			from_year: year,
			to_year: year,
			tasks: Default::default(),
			requester: org,
			notice: paper,
			until: None,
		},
		Call::lift_hold { hold, basis: paper },
		Call::move_file { file, movement: Movement::Returned(Condition::Sound) },
		Call::attest_copy { file, site: 1, attestation: Attestation::Lost },
		Call::expunge { file, order: paper },
		Call::set_schedule { org, task: task(), class: retention, from },
		Call::set_algorithm { alg: HashAlg::Sha2_256, weak_from: Some(from) },
		Call::set_parameters { params: Parameters { quorum: 0, ..Parameters::default() } },
	]
}

fn mailbox_calls() -> Vec<(&'static str, mailbox::Call<Runtime>)> {
	use mailbox::{
		Basis, Call, Content, Ground, Month, ObjectionRuling, PaperKind, PaperOutcome, Proof, Recipient, Scope, Tariff,
		Terms, REGIMES,
	};
	// No such box or notice: who has the role learns that.
	let (place, id, org) = (BoxId(1), NoticeId(1), OrgId(1));
	let (paper, sealing_key) = (DocumentDigest([7; 32]), [7; 32]);
	let dispatch = |class| Call::dispatch {
		reference: b"R".to_vec().try_into().unwrap(),
		to: Recipient::Box(place),
		class,
		proof: Proof::Read,
		content: Content::Record(RecordRef { pilot: 50, kind: 0, id: 1 }),
		term_days: 0,
		follows: None,
	};
	vec![
		("", Call::open_box { scope: Scope::Official, classes: 1, sealing_key, carrier: org, paper_days: 0 }),
		("", Call::set_box { mailbox: place, classes: 1, sealing_key, carrier: org, paper_days: 0 }),
		("", Call::set_delegate { mailbox: place, who: Holder::Organisation(org), until: None }),
		("", Call::close_box { mailbox: place }),
		("official", dispatch(NoticeClass::Tax)),
		("voluntary", dispatch(NoticeClass::Guide)),
		("", Call::confirm_arrivals { ids: vec![id].try_into().unwrap() }),
		("", Call::acknowledge { id }),
		("", Call::object { id, ground: Ground::Unreadable }),
		("", Call::decide_objection { id, ruling: ObjectionRuling::Dismiss }),
		("", Call::recall { id, reason: RecallReason::Withdrawn }),
		("", Call::start_paper { id, kind: PaperKind::Plain, number: None }),
		("", Call::record_paper { id, outcome: PaperOutcome::Open }),
		("", Call::publish_notice { id, gazette: paper }),
		("", Call::settle_postage { month: Month(1) }),
		("", Call::archive_month { sender: org, month: Month(1), tree: Tree::single([7; 32]) }),
		("retention", Call::erase { id, basis: Basis::RetentionEnded }),
		("request", Call::erase { id, basis: Basis::HolderRequest }),
		("", Call::set_tariff { tariff: Tariff::default() }),
		("", Call::set_regime { class: NoticeClass::Tax, regime: REGIMES[2] }),
		("", Call::set_terms { terms: Terms::default() }),
	]
}

fn haccp_calls() -> Vec<(&'static str, haccp::Call<Runtime>)> {
	use haccp::{
		AppealRuling, ApplicationKind, Call, Cause, Decision, FoodType, Gln, Grade, Gtin, How, InspectionKind,
		LogEntry, Logging, LotEntry, Measure, OrderMet, Rules, Scale, Score, Settlement, SiteKind, Step, Task, Unit,
	};
	use minwon_primitives::{ApplicationId, CertId, LotId, RecallId, Seconds, SiteId};
	// No such site, application, certificate, lot or recall: who has the role learns that.
	let (site, cert, lot, recall, application) = (SiteId(1), CertId(1), LotId(1), RecallId(1), ApplicationId(1));
	let (reference, paper, day) = (|| b"R".to_vec().try_into().unwrap(), case1::document("paper"), CivilDate(25_000));
	let (order_met, score) = (OrderMet::NoOrder, Score { got: 1, of: 1 });
	let inspect = |kind| Call::inspect { cert, kind, score, majors: Default::default(), order_met, report: paper };
	let log = LogEntry { ccp: 1, from: Seconds(1), to: Seconds(2), low: 0, high: 0, readings: 1, file: paper };
	let entry = LotEntry {
		gtin: Gtin(8_801_234_567_893),
		code: b"C".to_vec().try_into().unwrap(),
		food: FoodType::Other,
		unit: Unit::Piece,
		produced: 1,
		made_on: day,
		use_by: day,
		certificate: None,
		inputs: Default::default(),
		logs: Default::default(),
	};
	vec![
		(
			"",
			Call::register_site {
				operator: OrgId(1),
				gln: Gln(8_809_876_543_213),
				licence: b"20190000001".to_vec().try_into().unwrap(),
				kind: SiteKind::Farm,
				scale: Scale::Ordinary,
			},
		),
		(
			"",
			Call::apply {
				site,
				kind: ApplicationKind::New,
				foods: Default::default(),
				ccps: Default::default(),
				plan: paper,
				logging: Logging::Manual,
			},
		),
		("", Call::assess { application, score, report: paper }),
		("", Call::decide_application { application, decision: Decision::Refuse { reason: paper } }),
		("official", inspect(InspectionKind::Regular)),
		("self-reported", inspect(InspectionKind::SelfReported)),
		("", Call::impose { measure: Measure::Close { site } }),
		("", Call::appeal { cert, grounds: paper }),
		("", Call::decide_appeal { cert, ruling: AppealRuling::Uphold, decision: paper }),
		("", Call::return_certificate { cert }),
		("", Call::record_log { cert, reference: reference(), log, corrects: None }),
		("", Call::record_action { site, reference: reference(), action: paper }),
		("", Call::register_lot { site, lot: entry, corrects: None }),
		("", Call::ship { from: site, reference: reference(), lot, to: SiteId(2), quantity: 1 }),
		("", Call::receive { from: site, reference: reference(), accepted: 1 }),
		("", Call::retire { site, reference: reference(), lot, quantity: 1, how: How::Sold, evidence: None }),
		("", Call::open_recall { lot, grade: Grade::First, cause: Cause::Other, planned: 1, plan: paper }),
		("", Call::trace_recall { recall, step: Step::Spread { limit: 1 } }),
		("", Call::settle_recall { recall, settlement: Settlement::Close { report: paper } }),
		("", Call::housekeep { task: Task::Remind(cert) }),
		("", Call::append_rules { from: day, rules: Rules::default() }),
	]
}
