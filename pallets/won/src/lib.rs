#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))] // A test may stop at once.

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(any(test, feature = "try-runtime"))]
mod invariants;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use pallet::*;
pub use types::{BankReference, DepositRecord, Direction, GenesisDeposit, Payee, Totals};
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{
			fungibles::{Inspect, Mutate},
			tokens::{Fortitude, Precision, Preservation},
			StorageVersion, UnixTime,
		},
		DefaultNoBound,
	};
	use frame_system::pallet_prelude::*;
	use minwon_primitives::{ActingOffice, DocumentDigest, DocumentRef, OfficeId, OrgId, Won};
	use minwon_support::{now, RoleInspect};
	use sp_runtime::ArithmeticError;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who issues and redeems: the treasury.
		type TreasuryOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who pays out of the account of its own organisation: its treasurer.
		type PaymentOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who is who.
		type Registry: RoleInspect<AccountId = Self::AccountId>;

		/// The ledger of won.
		type Ledger: Inspect<Self::AccountId, AssetId = u32, Balance = Won> + Mutate<Self::AccountId>;

		/// The asset that is the won.
		#[pallet::constant]
		type Asset: Get<u32>;

		/// The time of the block.
		type Time: UnixTime;

		/// Measured weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Every deposit and withdrawal at the bank, by its reference, which is used once.
	// Bank references are chosen outside the chain, hence the cryptographic hasher. Records stay: they are the proof of what backs the won.
	#[pallet::storage]
	pub type Deposits<T: Config> = StorageMap<_, Blake2_128Concat, BankReference, DepositRecord, OptionQuery>;

	/// Sums over all records, in won.
	#[pallet::storage]
	pub type Sums<T: Config> = StorageValue<_, Totals, ValueQuery>;

	/// Won that exist from the first block, each against a deposit.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The deposits.
		pub deposits: Vec<GenesisDeposit>,
		/// Nothing.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			// A wrong genesis must not start a chain.
			for deposit in &self.deposits {
				let reference =
					deposit.reference.clone().into_bytes().try_into().expect("a bank reference has at most 32 bytes");
				Pallet::<T>::record(Direction::Issued, None, deposit.org, deposit.amount, reference, deposit.document)
					.expect("a genesis deposit breaks a rule of pallet-won");
			}
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Won were issued to an organisation against a deposit.
		Issued {
			/// The acting office; nobody at genesis.
			office: Option<OfficeId>,
			/// The organisation that receives.
			org: OrgId,
			/// Won.
			amount: Won,
			/// The bank's reference.
			reference: BankReference,
			/// The document behind it.
			document: DocumentRef,
		},
		/// Won of an organisation were redeemed against a withdrawal.
		Redeemed {
			/// The acting office.
			office: Option<OfficeId>,
			/// The organisation that gives up won.
			org: OrgId,
			/// Won.
			amount: Won,
			/// The bank's reference.
			reference: BankReference,
			/// The document behind it.
			document: DocumentRef,
		},
		/// An organisation paid.
		Paid {
			/// The acting office.
			office: OfficeId,
			/// The organisation that paid.
			org: OrgId,
			/// Who received.
			to: Payee<T::AccountId>,
			/// Won.
			amount: Won,
			/// Digest of the order or invoice.
			memo: Option<DocumentDigest>,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// This bank reference was used already; compare with its record. / 이미 사용된 은행 참조번호입니다. 기존 기록과 대조하십시오.
		AlreadyExists,
		/// There is no such organisation, or it is closed; check the number. / 존재하지 않거나 폐지된 기관입니다. 번호를 확인하십시오.
		NotFound,
		/// An amount is at least one won, a bank reference 1 to 32 printable characters. / 금액은 1원 이상, 참조번호는 1~32자의 출력 가능한 문자여야 합니다.
		OutOfRange,
		/// The organisation has fewer won than that; redeem at most its balance. / 기관의 원화 잔액이 부족합니다. 잔액 이하로 쓰십시오.
		InsufficientWon,
	}

	#[pallet::call(weight(<T as Config>::WeightInfo))]
	impl<T: Config> Pallet<T> {
		/// Issue won to an organisation against a deposit at the bank.
		///
		/// Origin: [`Config::TreasuryOrigin`].
		/// - `org`: receives the won on its organisation account.
		/// - `amount`: whole won, at least 1.
		/// - `reference`: the bank's reference of the deposit, used once.
		/// - `document`: the bank's confirmation.
		///
		/// Emits [`Event::Issued`]. Errors: [`Error::OutOfRange`], [`Error::NotFound`], [`Error::AlreadyExists`].
		#[pallet::call_index(0)]
		pub fn issue(
			origin: OriginFor<T>,
			org: OrgId,
			amount: Won,
			reference: BankReference,
			document: DocumentRef,
		) -> DispatchResult {
			let by = T::TreasuryOrigin::ensure_origin(origin)?;
			ensure!(T::Registry::is_organisation(org), Error::<T>::NotFound);
			Self::record(Direction::Issued, Some(by.office), org, amount, reference, document)
		}

		/// Redeem won of an organisation against a withdrawal at the bank.
		///
		/// Origin: [`Config::TreasuryOrigin`].
		/// - `org`: gives up won from its organisation account; a closed organisation may still be redeemed.
		/// - `amount`: whole won, at least 1.
		/// - `reference`: the bank's reference of the withdrawal, used once.
		/// - `document`: the bank's confirmation.
		///
		/// Emits [`Event::Redeemed`]. Errors: [`Error::OutOfRange`], [`Error::AlreadyExists`], [`Error::InsufficientWon`].
		#[pallet::call_index(1)]
		pub fn redeem(
			origin: OriginFor<T>,
			org: OrgId,
			amount: Won,
			reference: BankReference,
			document: DocumentRef,
		) -> DispatchResult {
			let by = T::TreasuryOrigin::ensure_origin(origin)?;
			Self::record(Direction::Redeemed, Some(by.office), org, amount, reference, document)
		}

		/// Pay won out of the account of the acting office's organisation, which has no key of its own.
		///
		/// Origin: [`Config::PaymentOrigin`].
		/// - `to`: an organisation or an account.
		/// - `amount`: whole won, at least 1.
		/// - `memo`: digest of the order or invoice.
		///
		/// Emits [`Event::Paid`]. Errors: [`Error::OutOfRange`], [`Error::NotFound`], [`Error::InsufficientWon`].
		#[pallet::call_index(2)]
		pub fn pay(
			origin: OriginFor<T>,
			to: Payee<T::AccountId>,
			amount: Won,
			memo: Option<DocumentDigest>,
		) -> DispatchResult {
			let by = T::PaymentOrigin::ensure_origin(origin)?;
			ensure!(amount > 0, Error::<T>::OutOfRange);
			let target = match &to {
				Payee::Organisation(org) => {
					ensure!(T::Registry::is_organisation(*org), Error::<T>::NotFound);
					T::Registry::organisation_account(*org)
				}
				Payee::Account(account) => account.clone(),
			};
			let source = T::Registry::organisation_account(by.org);
			Self::ensure_has(&source, amount)?;

			T::Ledger::transfer(T::Asset::get(), &source, &target, amount, Preservation::Expendable)?;
			Self::deposit_event(Event::Paid { office: by.office, org: by.org, to, amount, memo });
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		fn record(
			direction: Direction,
			office: Option<OfficeId>,
			org: OrgId,
			amount: Won,
			reference: BankReference,
			document: DocumentRef,
		) -> DispatchResult {
			let printable = !reference.is_empty() && reference.iter().all(u8::is_ascii_graphic);
			ensure!(amount > 0 && printable, Error::<T>::OutOfRange);
			ensure!(!Deposits::<T>::contains_key(&reference), Error::<T>::AlreadyExists);
			let account = T::Registry::organisation_account(org);
			let mut sums = Sums::<T>::get();
			let sum = match direction {
				Direction::Issued => &mut sums.issued,
				Direction::Redeemed => {
					Self::ensure_has(&account, amount)?;
					&mut sums.redeemed
				}
			};
			*sum = sum.checked_add(amount).ok_or(ArithmeticError::Overflow)?;

			let asset = T::Asset::get();
			let event = match direction {
				Direction::Issued => {
					T::Ledger::mint_into(asset, &account, amount)?;
					Event::Issued { office, org, amount, reference: reference.clone(), document }
				}
				Direction::Redeemed => {
					T::Ledger::burn_from(
						asset,
						&account,
						amount,
						Preservation::Expendable,
						Precision::Exact,
						Fortitude::Polite,
					)?;
					Event::Redeemed { office, org, amount, reference: reference.clone(), document }
				}
			};
			Sums::<T>::put(sums);
			let at = now::<T::Time>();
			Deposits::<T>::insert(&reference, DepositRecord { direction, org, amount, document, at, office });
			Self::deposit_event(event);
			Ok(())
		}

		/// Won on hold or frozen are not there to be spent.
		fn ensure_has(account: &T::AccountId, amount: Won) -> DispatchResult {
			let free =
				T::Ledger::reducible_balance(T::Asset::get(), account, Preservation::Expendable, Fortitude::Polite);
			ensure!(free >= amount, Error::<T>::InsufficientWon);
			Ok(())
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Won on the account of an organisation, holds left out.
		pub fn balance_of(org: OrgId) -> Won {
			T::Ledger::balance(T::Asset::get(), &T::Registry::organisation_account(org))
		}
	}
}
