//! The `%` operator of strings and bytes.
