//! Padcell: a Python for strangers' code.
#![forbid(unsafe_code)]

pub mod builtins;
pub mod code;
pub mod compile;
pub mod meter;
pub mod modules;
pub mod name;
pub mod object;
pub mod scope;
pub mod source;
pub mod syntax;
pub mod vm;
