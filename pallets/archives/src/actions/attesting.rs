//! Copies in vaults (Public Records Act 21).

use crate::{
	pallet::Acting, rules, Attestation, Config, CopyStatus, Error, Event, File, FileState, Files, Pallet, VaultCopy,
};
use frame_support::ensure;
use minwon_primitives::{FileId, OrgId, Root};
use minwon_support::today;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_attest_copy(by: Acting<T>, id: FileId, site: u16, attestation: Attestation) -> DispatchResult {
		let mut file = Files::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(!matches!(file.state, FileState::Superseded { .. }), Error::<T>::NotOpen);
		let known = file.copies.iter().position(|copy| (copy.org, copy.site) == (by.org, site));
		let new = match attestation {
			Attestation::Root(root) => Self::found(&file, root),
			Attestation::Lost => {
				ensure!(known.is_some(), Error::<T>::NotFound);
				CopyStatus::Lost
			}
		};
		let layer = rules::newest_verified(&file.layers);
		let copy = VaultCopy { org: by.org, site, office: by.office, on: today::<T::Time>(), layer, status: new };
		let (old, replaced) = Self::put_copy(&mut file, known, copy)?;

		let (office, org) = (Some(by.office), Some(by.org));
		let event = Event::CopyAttested { office, org, file: id, site, attestation, old, new, replaced };
		Self::record(&mut file, event);
		Files::<T>::insert(id, file);
		Ok(())
	}

	/// What a copy with this root is.
	fn found(file: &File, root: Root) -> CopyStatus {
		let newest = file.layers.get(usize::from(rules::newest_verified(&file.layers)));
		match newest.is_some_and(|layer| layer.tree.root == root) {
			true => CopyStatus::Intact,
			false => CopyStatus::Damaged,
		}
	}

	/// Puts a copy at its site, else at the end, else in the place of a lost one. Answers what was known of the site, and whose place it took.
	fn put_copy(
		file: &mut File,
		known: Option<usize>,
		copy: VaultCopy,
	) -> Result<(Option<CopyStatus>, Option<(OrgId, u16)>), DispatchError> {
		if let Some(own) = known.and_then(|place| file.copies.get_mut(place)) {
			let old = core::mem::replace(own, copy);
			return Ok((Some(old.status), None));
		}
		if file.copies.try_push(copy).is_ok() {
			return Ok((None, None));
		}
		let lost = file.copies.iter_mut().find(|copy| copy.status == CopyStatus::Lost).ok_or(Error::<T>::TooMany)?;
		let gone = core::mem::replace(lost, copy);
		Ok((None, Some((gone.org, gone.site))))
	}
}
