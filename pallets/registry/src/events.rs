//! What happened, told so that the public record can be rebuilt from events alone.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	/// What happened. `by` is the acting office; nobody when the council acted or at genesis.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An organisation was admitted.
		OrganisationAdmitted {
			/// Its id.
			org: OrgId,
			/// Its official code, kind and names.
			profile: Profile,
			/// The organisation that admitted it; nobody = the council.
			admitted_by: Option<OrgId>,
			/// The acting office.
			by: Option<OfficeId>,
			/// What it may give its offices.
			entitlement: RoleSet,
			/// What it may give organisations that it admits.
			admits: RoleSet,
		},
		/// An organisation's entitlement changed.
		EntitlementChanged {
			/// The organisation.
			org: OrgId,
			/// The acting office.
			by: Option<OfficeId>,
			/// Before.
			old: RoleSet,
			/// Now.
			new: RoleSet,
			/// What it could give organisations that it admits.
			old_admits: RoleSet,
			/// What it may now give them.
			new_admits: RoleSet,
		},
		/// An organisation was suspended, reinstated or closed. Suspended both before and now: the council made the suspension its own.
		StatusChanged {
			/// The organisation.
			org: OrgId,
			/// The acting office.
			by: Option<OfficeId>,
			/// Before.
			old: Status,
			/// Now.
			new: Status,
		},
		/// An office was appointed.
		OfficeAppointed {
			/// The office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// Its key.
			account: T::AccountId,
			/// Its roles.
			roles: OfficeRoles,
			/// Its last day; nothing = until dismissed.
			last_day: Option<CivilDate>,
			/// The acting office.
			by: Option<OfficeId>,
		},
		/// An office was dismissed; its key acts for nobody.
		OfficeDismissed {
			/// The office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// Its former key.
			account: T::AccountId,
			/// The acting office.
			by: Option<OfficeId>,
		},
		/// An office moved to another key.
		OfficeKeyReplaced {
			/// The office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The former key.
			old: T::AccountId,
			/// The new key.
			new: T::AccountId,
			/// The acting office.
			by: Option<OfficeId>,
		},
		/// A citizen was enrolled.
		PersonEnrolled {
			/// The enrolment.
			person: PersonId,
			/// The enrolling organisation.
			org: OrgId,
			/// The acting office.
			by: OfficeId,
			/// For what.
			purpose: Purpose,
			/// The citizen's key for this purpose.
			account: T::AccountId,
		},
		/// A lost key is to be replaced; the old key can veto until `due`.
		KeyReplacementProposed {
			/// The enrolment.
			person: PersonId,
			/// The acting office.
			by: OfficeId,
			/// The new key.
			new: T::AccountId,
			/// When the replacement can be completed.
			due: Seconds,
		},
		/// The old key vetoed its replacement.
		KeyReplacementVetoed {
			/// The enrolment.
			person: PersonId,
		},
		/// A person's key was replaced.
		KeyReplaced {
			/// The enrolment.
			person: PersonId,
			/// The former key.
			old: T::AccountId,
			/// The new key.
			new: T::AccountId,
		},
		/// An enrolment was erased; a tombstone stands.
		PersonErased {
			/// The enrolment.
			person: PersonId,
			/// The enrolling organisation.
			org: OrgId,
			/// The acting office; nobody = the person's own key.
			by: Option<OfficeId>,
			/// On which basis.
			basis: ErasureBasis,
		},
		/// Service credit was granted to an organisation.
		CreditGranted {
			/// The organisation.
			org: OrgId,
			/// Units of service credit.
			amount: CreditOf<T>,
		},
		/// A public holiday was declared.
		HolidayDeclared {
			/// The date.
			date: CivilDate,
			/// Its name.
			name: Name,
		},
		/// A declaration was withdrawn.
		HolidayWithdrawn {
			/// The date.
			date: CivilDate,
		},
	}
}
