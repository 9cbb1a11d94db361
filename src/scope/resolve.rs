//! The second pass: decides where each name lives, outer scopes before inner ones.
//!
//! As in the first pass, `latest` has for each name the symbol of the innermost open scope that mentions it; now the
//! scopes are complete, so following the chain outwards finds the variable a name means. A variable that is used
//! under another host becomes a capture, and every host in between hands it on.

use super::declare::Directive;
use super::table::flag;
use super::{Place, ScopeId, ScopeKind, Scopes, Symbol, SymbolId};
use crate::name::Name;
use crate::source::Source;
use crate::syntax::ast::Module;
use crate::syntax::{ErrorKind, SyntaxError};

struct Resolve<'s> {
    module: &'s Module,
    source: &'s Source,
    scopes: &'s mut Scopes,
    directives: &'s [Directive],
    latest: Vec<SymbolId>,
    open: Vec<ScopeId>,
    /// Scopes inside annotations that stay text are not resolved.
    skipped: Vec<bool>,
    /// Names that some scope declares global: the module's own uses of them go past the namespace
    /// it runs in, too, which makes a difference under `exec` with two dicts.
    declared_global: Vec<bool>,
}

/// Runs the pass.
pub(super) fn resolve(
    module: &Module,
    source: &Source,
    scopes: &mut Scopes,
    directives: &[Directive],
) -> Result<(), SyntaxError> {
    let n_scopes = scopes.n_scopes();
    let latest = vec![SymbolId::NONE; scopes.n_names()];
    let mut declared_global = vec![false; scopes.n_names()];
    for symbol in &scopes.symbols {
        if symbol.flags & flag::GLOBAL != 0
            && let Some(declared) = declared_global.get_mut(symbol.name.index())
        {
            *declared = true;
        }
    }
    let mut pass = Resolve {
        module,
        source,
        scopes,
        directives,
        latest,
        open: Vec::new(),
        skipped: vec![false; n_scopes],
        declared_global,
    };
    for index in 0..n_scopes {
        let id = ScopeId(index as u32);
        let parent = pass.scopes.scope(id).parent;
        while pass.open.last().is_some_and(|&top| top != parent) {
            pass.close();
        }
        pass.enter(id)?;
    }
    while !pass.open.is_empty() {
        pass.close();
    }
    pass.sort_frees();
    Ok(())
}

impl Resolve<'_> {
    fn symbol(&self, id: SymbolId) -> &Symbol {
        self.scopes.symbol(id)
    }

    fn host(&self, id: SymbolId) -> ScopeId {
        self.scopes.scope(self.symbol(id).scope).host
    }

    fn link(&mut self, id: SymbolId) {
        let name = self.symbol(id).name.index();
        self.scopes.symbols[id.index()].outer = self.latest[name];
        self.latest[name] = id;
    }

    fn enter(&mut self, id: ScopeId) -> Result<(), SyntaxError> {
        self.open.push(id);
        let scope = self.scopes.scope(id);
        let kind = scope.kind;
        let parent_skipped = self.skipped[scope.parent.index()];
        if kind == ScopeKind::Annotation || parent_skipped {
            self.skipped[id.index()] = true;
            return Ok(());
        }
        // Symbols that pass through are added while their inner scopes are resolved, so the list is complete here.
        for at in 0..self.scopes.scope(id).symbols.len() {
            if self.module.patience.is_over() {
                return Err(*SyntaxError::given_up(self.source));
            }
            let symbol = self.scopes.scope(id).symbols[at];
            self.link(symbol);
            self.place(id, symbol)?;
        }
        if kind == ScopeKind::Class {
            let known = self.scopes.known;
            let class = self.implicit(id, known.class, Place::Local);
            let dict = self.implicit(id, known.class_dict, Place::Local);
            let scope = &mut self.scopes.scopes[id.index()];
            scope.class_capture = Some(class);
            scope.class_dict = Some(dict);
        }
        Ok(())
    }

    /// Leaves a scope: its names, and those that were made to pass through it, are no longer to be found.
    fn close(&mut self) {
        let Some(id) = self.open.pop() else { return };
        if self.skipped[id.index()] {
            return;
        }
        let scope = &self.scopes.scopes[id.index()];
        let implicit = [scope.class_capture, scope.class_dict];
        // Newest first: a class can have two symbols of one name.
        let through = scope.frees.iter().rev();
        let newest = through.chain(implicit.iter().flatten());
        for &symbol in newest.chain(scope.symbols.iter().rev()) {
            let symbol = &self.scopes.symbols[symbol.index()];
            let latest = &mut self.latest[symbol.name.index()];
            // Free names stand in both lists.
            if *latest != SymbolId::NONE && self.scopes.symbols[latest.index()].scope == id {
                *latest = self.scopes.symbols[latest.index()].outer;
            }
        }
    }

    fn implicit(&mut self, scope: ScopeId, name: Name, place: Place) -> SymbolId {
        let id = SymbolId(self.scopes.symbols.len() as u32);
        self.scopes.symbols.push(Symbol {
            name,
            scope,
            place,
            flags: flag::IMPLICIT,
            outer: SymbolId::NONE,
        });
        self.link(id);
        id
    }

    fn place(&mut self, scope: ScopeId, id: SymbolId) -> Result<(), SyntaxError> {
        let flags = self.symbol(id).flags;
        let kind = self.scopes.scope(scope).kind;
        let name = self.symbol(id).name;
        let place = if flags & flag::GLOBAL != 0 {
            if flags & flag::NONLOCAL != 0 {
                return self.error(id, |text| format!("name '{text}' is nonlocal and global"));
            }
            Place::Global
        } else if flags & flag::NONLOCAL != 0 {
            if kind == ScopeKind::Module {
                return self.error(id, |_| {
                    "nonlocal declaration not allowed at module level".to_string()
                });
            }
            match self.find(id) {
                Some(found) if self.is_type_param(found) => {
                    return self.error(id, |text| {
                        format!("nonlocal binding not allowed for type parameter '{text}'")
                    });
                }
                Some(found) => self.reach(scope, found),
                None => {
                    return self
                        .error(id, |text| format!("no binding for nonlocal '{text}' found"));
                }
            }
        } else if kind == ScopeKind::Module && self.declared_global.get(name.index()) == Some(&true)
        {
            Place::Global
        } else if !kind.is_function() && flags & flag::BOUND != 0 {
            Place::Namespace
        } else if flags & flag::BOUND != 0 {
            Place::Local
        } else if let Some(place) = self.seen_in_class(scope, name) {
            place
        } else {
            match self.find(id) {
                Some(found) => self.reach(scope, found),
                None if kind.is_function() => Place::Builtin,
                None => Place::Namespace,
            }
        };
        self.scopes.symbols[id.index()].place = place;
        if let Place::Free(_) = place {
            self.scopes.scopes[scope.index()].frees.push(id);
        }
        Ok(())
    }

    /// A name of an annotation scope that the class around binds: the class comes first, then globals.
    fn seen_in_class(&self, scope: ScopeId, name: Name) -> Option<Place> {
        if !self.scopes.scope(scope).sees_class || name == self.scopes.known.class_dict {
            return None;
        }
        let mut class = self.scopes.scope(scope).parent;
        while self.scopes.scope(class).kind != ScopeKind::Class {
            if class == ScopeId::MODULE {
                return None;
            }
            class = self.scopes.scope(class).parent;
        }
        // The chain may have symbols of annotation scopes between here and the class; those come first.
        let mut next = self.latest[name.index()];
        while next != SymbolId::NONE {
            let symbol = self.symbol(next);
            if symbol.scope == class && symbol.flags & flag::IMPLICIT == 0 {
                return match symbol.flags {
                    flags if flags & flag::GLOBAL != 0 => Some(Place::Global),
                    flags if flags & flag::BOUND != 0 && flags & flag::NONLOCAL == 0 => {
                        Some(Place::Builtin)
                    }
                    _ => None,
                };
            }
            if symbol.scope < class || matches!(symbol.place, Place::Local | Place::Captured) {
                return None;
            }
            next = symbol.outer;
        }
        None
    }

    /// The variable that a name means which its own scope does not bind.
    fn find(&self, id: SymbolId) -> Option<SymbolId> {
        let mut next = self.symbol(id).outer;
        while next != SymbolId::NONE {
            let symbol = self.symbol(next);
            match symbol.place {
                Place::Local | Place::Captured | Place::Free(_) => return Some(next),
                Place::Host(variable) => return Some(variable),
                Place::Namespace => {
                    // A class's own names are invisible from inside; the module's are globals.
                }
                Place::Global | Place::Builtin
                    if self.scopes.scope(symbol.scope).kind.is_function()
                        && !self.scopes.scope(symbol.scope).sees_class =>
                {
                    return None;
                }
                _ => {}
            }
            next = symbol.outer;
        }
        None
    }

    fn is_type_param(&self, mut id: SymbolId) -> bool {
        while let Place::Free(outer) = self.symbol(id).place {
            id = outer;
        }
        self.symbol(id).flags & flag::TYPE_PARAM != 0
    }

    /// Where a scope finds a variable of this or another host; hands it down through the hosts in between.
    fn reach(&mut self, scope: ScopeId, variable: SymbolId) -> Place {
        let host = self.scopes.scope(scope).host;
        let owner = self.host(variable);
        if host == owner {
            // A comprehension that runs in a class body does not see the `__class__` of the methods.
            let symbol = self.symbol(variable);
            let of_class = self.scopes.scope(owner).kind == ScopeKind::Class;
            if of_class && symbol.is_implicit() && !matches!(symbol.place, Place::Free(_)) {
                return Place::Builtin;
            }
            return Place::Host(variable);
        }
        if self.symbol(variable).place == Place::Local {
            self.scopes.symbols[variable.index()].place = Place::Captured;
        }
        // The hosts between the variable's and this one, from inside out.
        let mut between = Vec::new();
        let mut at = self.around(host);
        while at != owner {
            between.push(at);
            at = self.around(at);
        }
        let name = self.symbol(variable).name;
        let mut outer = variable;
        for &middle in between.iter().rev() {
            outer = self.pass_through(middle, name, outer);
        }
        if host == scope {
            return Place::Free(outer);
        }
        Place::Host(self.pass_through(host, name, outer))
    }

    /// The host around a host.
    fn around(&self, host: ScopeId) -> ScopeId {
        let parent = self.scopes.scope(host).parent;
        self.scopes.scope(parent).host
    }

    /// Makes a host hand on a variable, of which it has no symbol of its own.
    fn pass_through(&mut self, host: ScopeId, name: Name, outer: SymbolId) -> SymbolId {
        let id = SymbolId(self.scopes.symbols.len() as u32);
        // The chain goes from inner scopes to outer ones: the new link belongs behind those of scopes inside the host.
        let mut inner = SymbolId::NONE;
        let mut next = self.latest[name.index()];
        while next != SymbolId::NONE && self.symbol(next).scope > host {
            inner = next;
            next = self.symbol(next).outer;
        }
        self.scopes.symbols.push(Symbol {
            name,
            scope: host,
            place: Place::Free(outer),
            flags: flag::IMPLICIT,
            outer: next,
        });
        if inner == SymbolId::NONE {
            self.latest[name.index()] = id;
        } else {
            self.scopes.symbols[inner.index()].outer = id;
        }
        self.scopes.scopes[host.index()].frees.push(id);
        id
    }

    fn error<T>(
        &self,
        id: SymbolId,
        message: impl FnOnce(&str) -> String,
    ) -> Result<T, SyntaxError> {
        let text = self.scopes.text(self.module, self.symbol(id).name);
        let mut spans = self.directives.iter();
        let span = spans.find(|directive| directive.symbol == id);
        Err(SyntaxError::new(
            ErrorKind::Syntax,
            message(text),
            span.map_or_else(Default::default, |directive| directive.span),
            self.source,
        ))
    }

    /// Captures are numbered in the order of their names, as CPython's `co_freevars`.
    fn sort_frees(&mut self) {
        let mut all = std::mem::take(&mut self.scopes.scopes);
        for scope in &mut all {
            let text = |id: &SymbolId| self.scopes.text(self.module, self.symbol(*id).name);
            scope.frees.sort_by(|a, b| text(a).cmp(text(b)));
        }
        self.scopes.scopes = all;
    }
}
