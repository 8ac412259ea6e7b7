//! Chain and model, record by record; then what the view functions answer.

use super::{law, model::Model, openings::CLASSES, sending::is_voluntary};
use crate::{mock::*, *};
use minwon_primitives::{BoxId, CivilDate, NoticeId, OrgId, Role, Service};
use std::collections::BTreeMap;

/// Every record of the chain is one of the model, the other way round too, and the invariants hold.
pub fn records(model: &Model) {
	let boxes: BTreeMap<u64, MailBox> = Boxes::<Test>::iter().map(|(id, found)| (id.0, found)).collect();
	assert_eq!(boxes, model.boxes);
	let notices: BTreeMap<NoticeId, Notice> = Notices::<Test>::iter().collect();
	assert_eq!(notices, model.notices);
	let stones: BTreeMap<NoticeId, Tombstone> = Tombstones::<Test>::iter().collect();
	assert_eq!(stones, model.stones);
	let senders: BTreeMap<u32, Sender> = Senders::<Test>::iter().map(|(org, books)| (org.0, books)).collect();
	assert_eq!(senders, model.senders);
	let statements: BTreeMap<(u32, u16), Statement> =
		Statements::<Test>::iter().map(|(org, month, statement)| ((org.0, month.0), statement)).collect();
	assert_eq!(statements, model.statements);
	for (class, table) in CLASSES.into_iter().zip(&model.regimes) {
		assert_eq!(Regimes::<Test>::get(class).to_vec(), *table);
	}
	assert_eq!(Tariffs::<Test>::get().to_vec(), model.tariffs);
	assert_eq!(TermsTable::<Test>::get().to_vec(), model.terms);
	for (org, left) in &model.won {
		assert_eq!(won(u64::from(*org) * 100), *left, "won of organisation {org}");
	}
	assert_eq!(Dossiers::get().len() as u64, model.files);
	Mailbox::do_try_state().unwrap();
}

/// What anybody may ask: service, answer, status, what waits, what is owed, who is reached how.
pub fn views(model: &Model) {
	for (id, notice) in &model.notices {
		let service = model.service(notice);
		assert_eq!(Mailbox::service_of(*id), service, "{notice:?}");
		assert_eq!(Mailbox::answer_by(*id), law::answer_by(service, notice.term_days), "{notice:?}");
		assert_eq!(Mailbox::status(*id), Some(status(model, notice)), "{notice:?}");
	}
	for id in model.stones.keys() {
		assert_eq!((Mailbox::service_of(*id), Mailbox::status(*id)), (Service::None, Some(Status::Erased)));
	}
	for id in model.boxes.keys() {
		inbox(model, BoxId(*id));
		reach(model, BoxId(*id));
	}
	for (org, month) in model.statements.keys() {
		bill(model, *org, *month);
	}
}

fn status(model: &Model, notice: &Notice) -> Status {
	law::status(notice, &model.terms_of(notice), model.now)
}

fn inbox(model: &Model, mailbox: BoxId) {
	let mut page = Mailbox::inbox(mailbox, None, 50).to_vec();
	page.sort_unstable_by_key(|(id, _)| *id);
	let waits = |notice: &Notice| matches!(notice.stage, Stage::Arrived | Stage::Disputed { .. });
	let waiting: Vec<(NoticeId, Status)> = model
		.notices
		.iter()
		.filter(|(_, notice)| notice.to == Some(mailbox) && waits(notice))
		.map(|(id, notice)| (*id, status(model, notice)))
		.collect();
	assert!(waiting.len() < 50, "the page is full");
	assert_eq!(page, waiting);
}

fn reach(model: &Model, mailbox: BoxId) {
	let to = Recipient::Box(mailbox);
	for sender in [20, 30, 40].map(OrgId) {
		let official = model.is_entitled(sender, Role::OfficialMailSender);
		for class in CLASSES {
			let expected = match model.route(&to, sender, class, is_voluntary(class), official) {
				Ok(Some(_)) => Reach::Electronic,
				Ok(None) => Reach::Paper,
				Err(_) => Reach::Refused,
			};
			assert_eq!(Mailbox::reachable(to, sender, class), expected, "{to:?} {sender:?} {class:?}");
		}
	}
}

fn bill(model: &Model, org: u32, month: u16) {
	let statement = model.statements[&(org, month)];
	let (charge, overdue) = model.bill(month, &statement);
	let late = if statement.settled.is_some() { 0 } else { overdue };
	let (meter, due, settled) = (statement.meter, CivilDate(law::due(month)), statement.settled);
	let expected = Some(StatementStatus { meter, charge, late, due, settled });
	assert_eq!(Mailbox::statement(OrgId(org), Month(month)), expected);
}
