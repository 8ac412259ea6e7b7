//! Reserved for the pilot of defence proposals.
#![cfg_attr(not(feature = "std"), no_std)]
