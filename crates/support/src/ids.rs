//! Sequential ids.

use codec::FullCodec;

/// Takes the next id out of `Counter` and moves it on; `None` when the ids are used up, and nothing is written.
pub fn take<Counter, Id>(next: impl Fn(Id) -> Option<Id>) -> Option<Id>
where
	Counter: frame_support::storage::StorageValue<Id, Query = Id>,
	Id: FullCodec + Copy,
{
	let id = Counter::get();
	Counter::put(next(id)?);
	Some(id)
}
