//! Scopes as text, for `padcell scopes` and tests.

use std::fmt::Write;

use super::{Place, ScopeId, ScopeKind, Scopes};
use crate::syntax::Module;

/// One line per scope with what it is, one per name with where it lives.
pub fn dump(module: &Module, scopes: &Scopes) -> String {
    let mut out = String::new();
    let mut depths: Vec<usize> = Vec::with_capacity(scopes.n_scopes());
    for index in 0..scopes.n_scopes() {
        let id = ScopeId(index as u32);
        let scope = scopes.scope(id);
        let depth = if id == ScopeId::MODULE {
            0
        } else {
            depths[scope.parent.index()] + 1
        };
        depths.push(depth);
        let pad = "  ".repeat(depth);
        let kind = match scope.kind {
            ScopeKind::Module => "module",
            ScopeKind::Class => "class",
            ScopeKind::Function => "function",
            ScopeKind::Lambda => "lambda",
            ScopeKind::ListComprehension => "list comprehension",
            ScopeKind::SetComprehension => "set comprehension",
            ScopeKind::DictComprehension => "dict comprehension",
            ScopeKind::Generator => "generator expression",
            ScopeKind::TypeParams => "type parameters",
            ScopeKind::TypeVariable => "bound or default",
            ScopeKind::TypeAlias => "type alias",
            ScopeKind::Annotation => "annotation",
        };
        let _ = write!(out, "{pad}{kind} {}", scopes.text(module, scope.name));
        if scope.is_async {
            out.push_str(" async");
        }
        if scope.is_generator {
            out.push_str(" generator");
        }
        if scope.host != id {
            out.push_str(" inlined");
        }
        out.push('\n');
        for &symbol_id in &scope.symbols {
            let symbol = scopes.symbol(symbol_id);
            let place = match symbol.place {
                Place::Unknown => "unresolved",
                Place::Local if symbol.is_param() => "parameter",
                Place::Local => "local",
                Place::Captured if symbol.is_param() => "captured parameter",
                Place::Captured => "captured",
                Place::Free(_) => "free",
                Place::Host(_) => "of the function around",
                Place::Global => "global",
                Place::Builtin => "global or builtin",
                Place::Namespace => "namespace",
            };
            let name = scopes.text(module, symbol.name);
            let _ = writeln!(out, "{pad}  {name}: {place}");
        }
    }
    out
}
