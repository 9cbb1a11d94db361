//! Padcell: a Python for strangers' code.
//!
//! A from-scratch interpreter for Python 3.13 with restricted execution built in. The pipeline, each
//! arrow one function of one module:
//!
//! ```text
//! source --> tokens --> AST --> scopes --> bytecode --> VM --> cell
//! ```
//!
//! A host compiles a [`Program`] and runs it in a [`Cell`] under [`Limits`].
#![forbid(unsafe_code)]

// The stages of the front end are public for this crate's own tests; hosts use `stages`.
mod builtins;
mod cell;
#[doc(hidden)]
pub mod code;
#[doc(hidden)]
pub mod compile;
mod error;
mod meter;
mod modules;
#[doc(hidden)]
pub mod name;
mod object;
#[doc(hidden)]
pub mod scope;
#[doc(hidden)]
pub mod source;
#[doc(hidden)]
pub mod syntax;
mod tree;
mod vm;

#[cfg(feature = "cli")]
pub mod cli;

pub use cell::{
    Audit, Cell, CellBuilder, FromValue, Grants, Interrupter, Limits, Program, Reach, Sink, Usage,
    Value, stages,
};
pub use error::{Error, ErrorKind};
