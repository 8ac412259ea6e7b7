//! Layers of evidence: renewal, migration, checking (decree 36, RFC 4998).

use crate::{
	pallet::Acting, rules, Check, Config, Error, Event, File, FileState, Files, Layer, Pallet, Purpose, MAX_LAYERS,
};
use frame_support::ensure;
use minwon_primitives::{FileId, Tree};
use minwon_support::today;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_add_layer(by: Acting<T>, id: FileId, purpose: Purpose, tree: Tree) -> DispatchResult {
		let mut file = Self::kept_file(&by, id)?;
		let today = today::<T::Time>();
		ensure!(file.state == FileState::Kept, Error::<T>::NotOpen);
		ensure!(file.layers.last().is_some_and(|layer| layer.verified), Error::<T>::Unverified);
		ensure!(Self::count(&file.layers) < MAX_LAYERS, Error::<T>::TooMany);
		Self::ensure_purpose(&file, &purpose, &tree)?;
		ensure!(rules::tree_holds(&tree), Error::<T>::BadTree);
		ensure!(!Self::is_weak(tree.alg, today), Error::<T>::WeakAlgorithm);
		let index = Self::last_layer(&file).saturating_add(1);
		let layer = Layer { purpose: purpose.clone(), tree, at: today, by: Some(by.office), verified: false };
		file.layers.try_push(layer).map_err(|_| Error::<T>::TooMany)?;

		let (office, org) = (Some(by.office), Some(by.org));
		Self::record(&mut file, Event::LayerAdded { office, org, file: id, layer: index, purpose, tree });
		Files::<T>::insert(id, file);
		Ok(())
	}

	/// A renewal is of a layer that is none itself, over as many items, by another algorithm; a migration names a known format.
	fn ensure_purpose(file: &File, purpose: &Purpose, tree: &Tree) -> DispatchResult {
		match purpose {
			Purpose::Original => Err(Error::<T>::BadLayer.into()),
			Purpose::Renewal { of } => {
				let renewed = file.layers.get(usize::from(*of)).ok_or(Error::<T>::BadLayer)?;
				ensure!(!matches!(renewed.purpose, Purpose::Renewal { .. }), Error::<T>::BadLayer);
				ensure!(renewed.tree.leaves == tree.leaves, Error::<T>::CountMismatch);
				let newest = rules::newest_for(&file.layers, *of).unwrap_or(renewed);
				ensure!(newest.tree.alg != tree.alg, Error::<T>::SameAlgorithm);
				Ok(())
			}
			Purpose::Migration { format } => {
				ensure!(rules::format_is_known(format), Error::<T>::BadFormat);
				Ok(())
			}
		}
	}

	/// Index of the last layer; a file has at least one.
	fn last_layer(file: &File) -> u8 {
		u8::try_from(file.layers.len().saturating_sub(1)).unwrap_or(u8::MAX)
	}

	pub(crate) fn do_verify_layer(by: Acting<T>, id: FileId, check: Check) -> DispatchResult {
		let mut file = Self::kept_file(&by, id)?;
		ensure!(file.state == FileState::Kept, Error::<T>::NotOpen);
		let layer = Self::last_layer(&file);
		let waiting = file.layers.last_mut().filter(|layer| !layer.verified).ok_or(Error::<T>::NotOpen)?;
		ensure!(waiting.by != Some(by.office), Error::<T>::SameOffice);

		let (office, org) = (Some(by.office), Some(by.org));
		match check {
			Check::Confirm => {
				waiting.verified = true;
				Self::record(&mut file, Event::LayerVerified { office, org, file: id, layer });
			}
			Check::Reject => {
				file.layers.pop();
				Self::record(&mut file, Event::LayerRejected { office, org, file: id, layer });
			}
		}
		Files::<T>::insert(id, file);
		Ok(())
	}
}
