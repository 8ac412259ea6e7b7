//! Who pays: signers hold no tokens, so the organisation for which they act does. Fees are burned; credit is granted by the council.

use crate::{configs::MWC, AccountId, Balance, Balances, Registry, Runtime, RuntimeCall};
use frame_support::{
	traits::{
		fungible::{Balanced, Credit, Inspect},
		tokens::{Fortitude, Precision, Preservation},
		Imbalance,
	},
	unsigned::TransactionValidityError,
};
use minwon_primitives::PersonId;
use pallet_registry::Payer;
use pallet_transaction_payment::{OnChargeTransaction, TxCreditHold};
use sp_runtime::{
	traits::{DispatchInfoOf, PostDispatchInfoOf, Zero},
	transaction_validity::InvalidTransaction,
};

/// Why a transaction is refused before it is executed, as wallets show it: `Custom error: n`.
#[repr(u8)]
pub enum FeeRefusal {
	/// The organisation of the office is suspended or closed.
	OrganisationNotActive = 1,
	/// The person has used up what its enrolling organisation pays on one day.
	DailyCapReached = 2,
	/// An office adds a tip above [`MAX_TIP`].
	TipTooHigh = 3,
}

/// The most that an office adds to a fee: the credit is its organisation's, and a stolen key could burn all of it at once.
pub const MAX_TIP: Balance = MWC / 10;

impl From<FeeRefusal> for TransactionValidityError {
	fn from(refusal: FeeRefusal) -> Self {
		let code = match refusal {
			FeeRefusal::OrganisationNotActive => 1,
			FeeRefusal::DailyCapReached => 2,
			FeeRefusal::TipTooHigh => 3,
		};
		InvalidTransaction::Custom(code).into()
	}
}

/// Charges the organisation of the signer.
pub struct OrganisationPays;

/// Who paid how much, fixed at withdrawal: the call may dismiss its own signer, and the refund still goes to who paid.
pub struct Paid {
	payer: AccountId,
	fee: Credit<AccountId, Balances>,
}

impl OrganisationPays {
	/// Who pays and under which cap; a refusal when nobody may.
	fn payer(
		who: &AccountId,
		fee: Balance,
		tip: Balance,
	) -> Result<(AccountId, Option<PersonId>), TransactionValidityError> {
		match Registry::payer_of(who) {
			Payer::Organisation { .. } if tip > MAX_TIP => Err(FeeRefusal::TipTooHigh.into()),
			Payer::Organisation { account, .. } => Ok((account, None)),
			Payer::Person { account, person, .. } if Registry::can_spend(person, fee) => Ok((account, Some(person))),
			Payer::Person { .. } => Err(FeeRefusal::DailyCapReached.into()),
			Payer::Own => Ok((who.clone(), None)),
			Payer::Refused => Err(FeeRefusal::OrganisationNotActive.into()),
		}
	}
}

// No pallet draws on the fee of a running transaction, so that none is kept where pallets could reach it.
impl TxCreditHold<Runtime> for OrganisationPays {
	type Credit = ();
}

impl OnChargeTransaction<Runtime> for OrganisationPays {
	type Balance = Balance;
	type LiquidityInfo = Option<Paid>;

	fn withdraw_fee(
		who: &AccountId,
		_: &RuntimeCall,
		_: &DispatchInfoOf<RuntimeCall>,
		fee_with_tip: Balance,
		tip: Balance,
	) -> Result<Option<Paid>, TransactionValidityError> {
		let (payer, capped) = Self::payer(who, fee_with_tip, tip)?;
		if fee_with_tip.is_zero() {
			return Ok(None);
		}
		// The last existential deposit never pays a fee.
		let fee = Balances::withdraw(&payer, fee_with_tip, Precision::Exact, Preservation::Preserve, Fortitude::Polite)
			.map_err(|_| InvalidTransaction::Payment)?;
		if let Some(person) = capped {
			Registry::note_spent(person, fee_with_tip);
		}
		Ok(Some(Paid { payer, fee }))
	}

	fn can_withdraw_fee(
		who: &AccountId,
		_: &RuntimeCall,
		_: &DispatchInfoOf<RuntimeCall>,
		fee_with_tip: Balance,
		tip: Balance,
	) -> Result<(), TransactionValidityError> {
		let (payer, _) = Self::payer(who, fee_with_tip, tip)?;
		let free = Balances::reducible_balance(&payer, Preservation::Preserve, Fortitude::Polite);
		match fee_with_tip.is_zero() || free >= fee_with_tip {
			true => Ok(()),
			false => Err(InvalidTransaction::Payment.into()),
		}
	}

	fn correct_and_deposit_fee(
		_: &AccountId,
		_: &DispatchInfoOf<RuntimeCall>,
		_: &PostDispatchInfoOf<RuntimeCall>,
		corrected_fee_with_tip: Balance,
		_: Balance,
		paid: Option<Paid>,
	) -> Result<(), TransactionValidityError> {
		if let Some(Paid { payer, fee }) = paid {
			let (_burned, refund) = fee.split(corrected_fee_with_tip);
			// A refund that finds no account is burned with the fee.
			let _ = Balances::resolve(&payer, refund);
		}
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn endow_account(who: &AccountId, _: Balance) {
		// The worst case: a citizen, whose enrolling organisation pays up to a daily cap that is read and written.
		Registry::enrol_payer_for_benchmark(who);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn minimum_balance() -> Balance {
		Balances::minimum_balance()
	}
}
