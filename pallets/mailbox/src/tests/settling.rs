use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{Access, FileId, FileKind, HashAlg, NoticeClass, RecordRef, Root, Tree};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult, TokenError};

const NOVEMBER: Month = Month(322);

fn settle(by: u64, month: Month) -> DispatchResult {
	Mailbox::settle_postage(signed(by), month)
}

fn tree(leaves: u32) -> Tree {
	Tree { alg: HashAlg::Sha2_256, root: Root([5; 32]), leaves }
}

fn archive(by: u64, month: Month, leaves: u32) -> DispatchResult {
	Mailbox::archive_month(signed(by), org(TAX_A), month, tree(leaves))
}

fn counted() -> Meter {
	Meter { dispatched: 3, arrived: 3, read: 2, plain: 0, registered: 1 }
}

#[test]
fn settle_postage_pays_the_post() {
	run(|| {
		to_december();
		assert_eq!(books(TAX_A).meter, counted());
		assert_ok!(settle(TAX_A, NOVEMBER));
		assert_eq!((won(TAX_A), won(POST_A)), (6_800, 3_200));
		let settled = Some((at(2026, 12, 1, 9, 0), 3_200));
		let expected = Statement { meter: counted(), settled, evidence: None };
		assert_eq!(Statements::<Test>::get(org(TAX_A), NOVEMBER), Some(expected));
		let after = books(TAX_A);
		assert_eq!((after.month, after.meter, after.unpaid.len()), (Month(323), Meter::default(), 0));
		let (office, org, to) = (office(TAX_A), org(TAX_A), org(POST_A));
		let told = Event::PostageSettled { office, org, month: NOVEMBER, to, charge: 3_200, late: 0 };
		System::assert_last_event(told.into());
	});
}

#[test]
fn paying_late_costs_more() {
	for (day, late) in [(date(2026, 12, 21), 0), (date(2026, 12, 22), 90)] {
		run(|| {
			to_december();
			set(day.start());
			assert_ok!(settle(TAX_B, NOVEMBER));
			assert_eq!(won(POST_A), 3_200 + late);
		});
	}
}

#[test]
fn settle_postage_names_what_stops_it() {
	run(|| {
		assert_noop!(settle(TAX_A, NOVEMBER), Error::<Test>::NotFound);
		to_read();
		for who in others(&[TAX_A, TAX_B, COURT_A, COURT_B, COMPANY, HOSPITAL]) {
			assert_noop!(settle(who, NOVEMBER), BadOrigin);
		}
		// The month is not over.
		assert_noop!(settle(TAX_A, NOVEMBER), Error::<Test>::NotFound);
		set(at(2026, 12, 1, 0, 0));
		assert_noop!(settle(COURT_A, NOVEMBER), Error::<Test>::NotFound);
		assert_noop!(settle(TAX_A, Month(323)), Error::<Test>::NotFound);
		assert_ok!(settle(TAX_A, NOVEMBER));
		assert_noop!(settle(TAX_A, NOVEMBER), Error::<Test>::AlreadySettled);
	});
}

#[test]
fn without_won_nothing_is_settled() {
	run(|| {
		assert_ok!(dispatch(COURT_A, letter("C-1", Recipient::Paper, NoticeClass::Judicial)));
		set(at(2026, 12, 1, 0, 0));
		let refused = settle(COURT_A, NOVEMBER);
		assert_noop!(refused, TokenError::FundsUnavailable);
		assert_eq!(books(COURT_A).month, NOVEMBER);
	});
}

#[test]
fn months_close_by_any_touch() {
	run(|| {
		to_december();
		assert_ok!(send(TAX_A, "N-4", FIRST, NoticeClass::Tax));
		let after = books(TAX_A);
		assert_eq!((after.month, after.unpaid.to_vec()), (Month(323), vec![NOVEMBER]));
		assert_eq!(after.meter, Meter { dispatched: 1, ..Meter::default() });
		assert_eq!(Statements::<Test>::get(org(TAX_A), NOVEMBER), Some(Statement::new(counted())));
		set(at(2027, 1, 5, 9, 0));
		assert_ok!(arrive(POST_A, &[notice_of(TAX_A, 4)]));
		assert_eq!(books(TAX_A).unpaid.to_vec(), [NOVEMBER, Month(323)]);
		set(at(2027, 2, 1, 9, 0));
		assert_ok!(Mailbox::acknowledge(signed(1), notice_of(TAX_A, 4)));
		assert_eq!(books(TAX_A).unpaid.to_vec(), [NOVEMBER, Month(323), Month(324)]);
		assert_eq!(books(TAX_A).meter, Meter { read: 1, ..Meter::default() });
		// Paid in any order.
		assert_ok!(settle(TAX_A, Month(323)));
		assert_eq!(books(TAX_A).unpaid.to_vec(), [NOVEMBER, Month(324)]);
	});
}

#[test]
fn arrears_stop_voluntary_notices_alone() {
	run(|| {
		to_december();
		let guide = |text: &str| {
			let guide = letter(text, Recipient::Box(FIRST), NoticeClass::Guide);
			dispatch(TAX_A, guide)
		};
		set(before(date(2026, 12, 22).start()));
		// In time: another guard stops it, there is no consent.
		assert_noop!(guide("G-1"), Error::<Test>::NoConsent);
		set(date(2026, 12, 22).start());
		assert_noop!(guide("G-1"), Error::<Test>::PostageInArrears);
		assert_ok!(send(TAX_A, "N-4", FIRST, NoticeClass::Tax));
		assert_noop!(guide("G-1"), Error::<Test>::PostageInArrears);
		assert_ok!(settle(TAX_A, NOVEMBER));
		assert_noop!(guide("G-1"), Error::<Test>::NoConsent);
	});
}

#[test]
fn a_month_has_the_tariff_of_its_month() {
	run(|| {
		let prices = Meter { dispatched: 1, arrived: 1, read: 1, plain: 1, registered: 1 };
		assert_ok!(Mailbox::set_tariff(signed(POLICY), Tariff { from: Month(323), prices }));
		to_december();
		assert_ok!(send(TAX_A, "N-4", FIRST, NoticeClass::Tax));
		set(at(2027, 1, 5, 9, 0));
		assert_ok!(settle(TAX_A, Month(323)));
		assert_eq!(won(POST_A), 1);
		assert_ok!(settle(TAX_A, NOVEMBER));
		assert_eq!(won(POST_A), 1 + 3_200 + 90);
	});
}

#[test]
fn archive_month_deposits_the_letters() {
	run(|| {
		to_december();
		assert_ok!(archive(POST_A, NOVEMBER, 3));
		let dossiers = Dossiers::get();
		assert_eq!(dossiers.len(), 1);
		let dossier = &dossiers[0];
		let source = RecordRef { pilot: 55, kind: 1, id: (20 << 32) | 322 };
		assert_eq!((dossier.source, dossier.producer, dossier.year), (source, org(POST_A), 2026));
		assert_eq!((dossier.retention, dossier.access, dossier.grounds), (None, Access::Closed, 32));
		assert_eq!((dossier.kind, dossier.tree, &dossier.task), (FileKind::Dataset, tree(3), &MonthTask::get()));
		let statement = Statements::<Test>::get(org(TAX_A), NOVEMBER).unwrap();
		assert_eq!((statement.evidence, statement.settled), (Some(FileId(1)), None));
		let told = Event::MonthArchived {
			office: office(POST_A),
			org: org(POST_A),
			sender: org(TAX_A),
			month: NOVEMBER,
			tree: tree(3),
			file: Some(FileId(1)),
		};
		System::assert_last_event(told.into());
		// Paid afterwards: the file stays named.
		assert_ok!(settle(TAX_A, NOVEMBER));
		assert_eq!(Statements::<Test>::get(org(TAX_A), NOVEMBER).unwrap().evidence, Some(FileId(1)));
	});
}

#[test]
fn archive_month_names_what_stops_it() {
	run(|| {
		assert_noop!(archive(POST_A, NOVEMBER, 3), Error::<Test>::NotFound);
		to_december();
		for who in others(&[POST_A, POST_B, OTHER]) {
			assert_noop!(archive(who, NOVEMBER, 3), BadOrigin);
		}
		assert_noop!(archive(POST_A, Month(323), 3), Error::<Test>::NotFound);
		assert_noop!(archive(POST_A, NOVEMBER, 2), Error::<Test>::CountMismatch);
		assert_noop!(archive(POST_A, NOVEMBER, 4), Error::<Test>::CountMismatch);
		ArchivesRefuse::set(true);
		assert_noop!(archive(POST_A, NOVEMBER, 3), sp_runtime::DispatchError::Other("archives refuse"));
		ArchivesRefuse::set(false);
		assert_ok!(archive(OTHER, NOVEMBER, 3));
		assert_noop!(archive(POST_A, NOVEMBER, 3), Error::<Test>::AlreadyExists);
	});
	run(|| {
		// Nothing was dispatched in December, only read.
		to_sent();
		set(at(2026, 12, 1, 9, 0));
		assert_ok!(arrive(POST_A, &[N1]));
		set(at(2027, 1, 4, 9, 0));
		assert_noop!(archive(POST_A, Month(323), 0), Error::<Test>::CountMismatch);
	});
}
