//! Tree to scopes: which name lives where.
//!
//! [`analyze`] walks the tree twice. The first pass (`declare`) opens a [`Scope`] for everything that has names of its
//! own and notes what each scope does with each name. The second (`resolve`) goes over the scopes, outer ones first,
//! and decides for every name whether it is a register, a capture, a global or an entry of a namespace. The
//! result is a side table; the tree is not touched.
//!
//! Errors are those of CPython's symbol table, in its words and at its places.

mod declare;
mod dump;
mod resolve;
mod table;

pub use dump::dump;
pub(crate) use table::mangled_text;
pub use table::{Known, Place, Scope, ScopeId, ScopeKind, Scopes, Symbol, SymbolId};

use crate::source::Source;
use crate::syntax::{Module, SyntaxError};

/// What the text around a unit imposes on it (`exec` and `compile` inherit their caller's future flags).
#[derive(Clone, Copy, Default, Debug)]
pub struct Inherited {
    /// `from __future__ import annotations` is in force from outside.
    pub lazy_annotations: bool,
}

/// Finds out where every name of the program lives.
pub fn analyze(
    module: &Module,
    source: &Source,
    inherited: Inherited,
) -> Result<Scopes, SyntaxError> {
    let (mut scopes, directives) =
        declare::declare(module, source, inherited).map_err(|error| *error)?;
    resolve::resolve(module, source, &mut scopes, &directives)?;
    Ok(scopes)
}
