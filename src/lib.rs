//! Padcell: a Python for strangers' code.
#![forbid(unsafe_code)]

pub mod code;
pub mod name;
pub mod source;
pub mod syntax;
