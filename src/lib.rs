//! Padcell: a Python for strangers' code.
#![forbid(unsafe_code)]
