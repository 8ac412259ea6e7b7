//! The records of the pilot, one kind per file.

mod acts;
mod answers;
mod appeal;
mod application;
mod ban;
mod bounds;
mod certificate;
mod codes;
mod erasure;
mod figures;
mod food;
mod inspection;
mod log;
mod lot;
mod movement;
mod recall;
mod site;

pub use acts::{AppealRuling, Decision, Measure, Settlement, Step, Task};
pub use answers::{
	CertStatus, CertificateStatus, Edge, LotView, RecallStatus, Saleability, Sanction, Sanctions, Trace,
};
pub use appeal::{Appeal, AppealState};
pub use application::{Application, ApplicationKind, ApplicationState, Verdict};
pub use ban::{Ban, Scope};
pub use bounds::*;
pub use certificate::{Ccp, Ccps, CertState, Certificate, Certs, Conduct, Ground, Logging, MeasureUnit, Order, Score};
pub use codes::{CertNumber, Gln, Gtin, Licence, LotCode, Reference};
pub use erasure::{Basis, Erasure, Kind, Tombstone};
pub use figures::{Fraction, Rules, RulesEntry};
pub use food::{FoodType, Foods};
pub use inspection::{Inspection, InspectionKind, Major, Majors, OrderMet};
pub use log::{Log, LogEntry, LogState, LogVerdict};
pub use lot::{Flow, Inputs, Lot, LotEntry, LotLogs, LotState, Unit};
pub use movement::{How, Retirement, Shipment, ShipmentState};
pub use recall::{Cause, Grade, Recall, RecallBasis, RecallState, Relief, Waiting};
pub use site::{Scale, Site, SiteKind, SiteState};
