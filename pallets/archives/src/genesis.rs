//! The first parameters, checked by the rule of the call. Wrong ones must not start a chain, so they panic with the cause.

use crate::{rules, Config, Parameters, Params};

pub(crate) fn build<T: Config>(params: &Parameters) {
	assert!(rules::parameters_in_range(params), "genesis parameters are out of range");
	Params::<T>::put(params);
}
