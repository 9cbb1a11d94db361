//! What scope analysis finds out: scopes, the names each of them mentions, and where each name lives.
//!
//! A [`Symbol`] is a name as one scope sees it. Scopes and symbols lie in two vectors and name each other by number.
//! Scopes are numbered in the order their text opens, so an outer scope has a lower number than the scopes in it.
//!
//! List, set and dict comprehensions are scopes of their own, but run inside the function around them. The scope whose
//! frame a scope runs in is its *host*; variables of one host share one register window and need no capture.

use rustc_hash::FxHashMap;

use crate::name::Name;
use crate::source::Span;
use crate::syntax::ast::{ClassId, ComprehensionId, ExprId, FunctionId, Module, StmtId};

/// Names a [`Scope`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ScopeId(pub(super) u32);

impl ScopeId {
    /// The unit's outermost scope.
    pub const MODULE: ScopeId = ScopeId(0);

    /// The scope's place in the table.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Names a [`Symbol`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SymbolId(pub(super) u32);

impl SymbolId {
    /// No symbol: the end of a chain.
    pub(super) const NONE: SymbolId = SymbolId(u32::MAX);

    /// The symbol's place in the table.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a scope belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScopeKind {
    /// The unit itself.
    Module,
    /// A class body.
    Class,
    /// A `def`.
    Function,
    /// A `lambda`.
    Lambda,
    /// A list comprehension.
    ListComprehension,
    /// A set comprehension.
    SetComprehension,
    /// A dict comprehension.
    DictComprehension,
    /// A generator expression.
    Generator,
    /// The type parameters of a function, class or type alias.
    TypeParams,
    /// The bound or default of a type parameter; evaluated when asked for.
    TypeVariable,
    /// The value of a `type` statement; evaluated when asked for.
    TypeAlias,
    /// Annotations that stay text: looked at for errors only.
    Annotation,
}

impl ScopeKind {
    /// The scope's names live in registers and captures, not in a namespace.
    pub fn is_function(self) -> bool {
        !matches!(self, ScopeKind::Module | ScopeKind::Class)
    }

    /// A comprehension of any kind, generator expressions included.
    pub fn is_comprehension(self) -> bool {
        matches!(
            self,
            ScopeKind::ListComprehension
                | ScopeKind::SetComprehension
                | ScopeKind::DictComprehension
                | ScopeKind::Generator
        )
    }
}

/// Where a name of a scope lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Not resolved yet.
    Unknown,
    /// A register of the scope's host.
    Local,
    /// A capture made by the scope's host, shared with inner functions.
    Captured,
    /// A capture handed down from outside; the symbol is the variable in the host around.
    Free(SymbolId),
    /// Another scope's variable in the same host.
    Host(SymbolId),
    /// Declared `global`.
    Global,
    /// Bound nowhere: a global or a builtin.
    Builtin,
    /// In the namespace of the module or class body.
    Namespace,
}

/// Bits of [`Symbol::flags`].
pub(super) mod flag {
    pub(crate) const LOCAL: u16 = 1;
    pub(crate) const PARAM: u16 = 1 << 1;
    pub(crate) const USED: u16 = 1 << 2;
    pub(crate) const GLOBAL: u16 = 1 << 3;
    pub(crate) const NONLOCAL: u16 = 1 << 4;
    pub(crate) const ANNOTATED: u16 = 1 << 5;
    pub(crate) const TYPE_PARAM: u16 = 1 << 6;
    /// The iteration variable of a comprehension.
    pub(crate) const ITERATION: u16 = 1 << 7;
    /// Assigned by `:=`.
    pub(crate) const WALRUS: u16 = 1 << 8;
    /// Unbound somewhere by `del` or at the end of an `except` clause.
    pub(crate) const DELETED: u16 = 1 << 9;
    /// A class's own `__class__` or `__classdict__`, or a name that merely passes through a scope.
    pub(crate) const IMPLICIT: u16 = 1 << 10;
    /// Bound by an import, after which `global` is still allowed.
    pub(crate) const IMPORT: u16 = 1 << 11;
    pub(crate) const BOUND: u16 = LOCAL | PARAM | TYPE_PARAM | IMPORT;
}

/// A name as one scope sees it.
#[derive(Clone, Copy, Debug)]
pub struct Symbol {
    /// The name, mangled if it is private.
    pub name: Name,
    /// The scope.
    pub scope: ScopeId,
    /// Where it lives.
    pub place: Place,
    pub(super) flags: u16,
    /// The same name in the nearest open scope around.
    pub(super) outer: SymbolId,
}

impl Symbol {
    /// Is a parameter.
    pub fn is_param(&self) -> bool {
        self.flags & flag::PARAM != 0
    }

    /// Is assigned somewhere by `:=`: its value may change inside an expression.
    pub fn is_walrus(&self) -> bool {
        self.flags & flag::WALRUS != 0
    }

    /// May become unbound after having been bound.
    pub fn is_deleted(&self) -> bool {
        self.flags & flag::DELETED != 0
    }

    /// Is a variable of its scope's own function, captured or not.
    pub fn lives_in_function(&self) -> bool {
        matches!(self.place, Place::Local | Place::Captured)
    }

    /// Is shared with inner functions.
    pub fn is_captured(&self) -> bool {
        self.place == Place::Captured
    }

    /// Was not written by the programmer in this scope.
    pub fn is_implicit(&self) -> bool {
        self.flags & flag::IMPLICIT != 0
    }
}

/// A scope.
#[derive(Clone, Debug)]
pub struct Scope {
    /// What it belongs to.
    pub kind: ScopeKind,
    /// The scope around; the module is its own.
    pub parent: ScopeId,
    /// The scope whose frame this one runs in: itself, except for inlined comprehensions.
    pub host: ScopeId,
    /// The function's or class's name.
    pub name: Name,
    /// Where its text stands.
    pub span: Span,
    /// The class whose private names are mangled here.
    pub private: Option<Name>,
    /// Names mentioned, in order of first mention.
    pub symbols: Vec<SymbolId>,
    /// Free variables, sorted by name: the captures of the function.
    pub frees: Vec<SymbolId>,
    /// In a class: the variable behind `__class__` of its methods.
    pub class_capture: Option<SymbolId>,
    /// In a class: the variable behind which annotation scopes find the class's namespace.
    pub class_dict: Option<SymbolId>,
    /// Is (or lies directly in) an `async def`, or awaits.
    pub is_async: bool,
    /// Contains `yield`.
    pub is_generator: bool,
    /// Some function stands around it.
    pub is_nested: bool,
    /// Is an annotation scope directly inside a class, whose names it sees.
    pub sees_class: bool,
    /// Some variable is assigned inside expressions.
    pub has_walrus: bool,
    /// Mentions a function that can look at all variables (`locals`, `eval`, ...).
    pub shows_locals: bool,
    /// How many comprehension iterables the walk is inside of (during the first pass only).
    pub(super) iterable_depth: u32,
    /// What the scope is, for a message.
    pub(super) phrase: &'static str,
}

/// Names the analysis itself needs.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// `__class__`
    pub class: Name,
    /// `__classdict__`
    pub class_dict: Name,
    /// `super`
    pub super_: Name,
    /// `.0`, the first iterable of a comprehension function.
    pub iterable: Name,
    /// `.type_params`
    pub type_params: Name,
    /// `.generic_base`
    pub generic_base: Name,
    /// `.defaults`
    pub defaults: Name,
    /// `.kwdefaults`
    pub kw_defaults: Name,
    /// `__debug__`
    pub debug: Name,
    /// `lambda`
    pub lambda: Name,
    /// `top`
    pub top: Name,
}

/// The result of the analysis: a side table of the tree.
#[derive(Debug)]
pub struct Scopes {
    pub(super) scopes: Vec<Scope>,
    pub(super) symbols: Vec<Symbol>,
    pub(super) functions: Vec<Option<ScopeId>>,
    pub(super) classes: Vec<Option<ScopeId>>,
    pub(super) comprehensions: Vec<Option<ScopeId>>,
    /// Scopes of type parameters, by function, class and `type` statement.
    pub(super) function_params: FxHashMap<FunctionId, ScopeId>,
    pub(super) class_params: FxHashMap<ClassId, ScopeId>,
    pub(super) alias_params: FxHashMap<StmtId, ScopeId>,
    pub(super) lambdas: FxHashMap<ExprId, ScopeId>,
    /// Bounds and defaults of type parameters, values of type aliases.
    pub(super) lazies: FxHashMap<ExprId, ScopeId>,
    pub(super) extra: ExtraNames,
    /// Names the analysis itself needs.
    pub known: Known,
    /// `from __future__ import annotations` is in force.
    pub lazy_annotations: bool,
}

/// Names that are in no text: mangled ones and those of implicit variables. They are numbered after the module's.
#[derive(Debug, Default)]
pub(super) struct ExtraNames {
    pub(super) first: usize,
    pub(super) texts: Vec<Box<str>>,
    /// A tree, because whoever writes the program chooses the names.
    by_text: std::collections::BTreeMap<Box<str>, Name>,
    mangled: FxHashMap<(Name, Name), Name>,
}

impl ExtraNames {
    pub(super) fn new(module: &Module) -> ExtraNames {
        ExtraNames {
            first: module.names.len(),
            ..ExtraNames::default()
        }
    }

    pub(super) fn intern(&mut self, module: &Module, text: &str) -> Name {
        if let Some(name) = module.names.find(text) {
            return name;
        }
        if let Some(&name) = self.by_text.get(text) {
            return name;
        }
        let name = Name::from_index(self.first + self.texts.len());
        self.texts.push(text.into());
        self.by_text.insert(text.into(), name);
        name
    }

    /// The name as a class with private names sees it; interned now if need be.
    pub(super) fn mangle(&mut self, module: &Module, private: Option<Name>, name: Name) -> Name {
        let Some(class) = private else {
            return name;
        };
        let Some(text) = mangled_text(module.name(class), module.name(name)) else {
            return name;
        };
        if let Some(&known) = self.mangled.get(&(class, name)) {
            return known;
        }
        let mangled = self.intern(module, &text);
        self.mangled.insert((class, name), mangled);
        mangled
    }
}

/// The mangled form of a private name, if it is one.
pub(crate) fn mangled_text(class: &str, name: &str) -> Option<String> {
    if !name.starts_with("__") || name.ends_with("__") || name.contains('.') {
        return None;
    }
    let class = class.trim_start_matches('_');
    (!class.is_empty()).then(|| format!("_{class}{name}"))
}

impl Scopes {
    /// The scope of a number.
    pub fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.index()]
    }

    /// The symbol of a number.
    pub fn symbol(&self, id: SymbolId) -> &Symbol {
        &self.symbols[id.index()]
    }

    /// How many symbols there are: the size of a side table.
    pub fn n_symbols(&self) -> usize {
        self.symbols.len()
    }

    /// How many scopes there are.
    pub fn n_scopes(&self) -> usize {
        self.scopes.len()
    }

    /// How many names there are, those of the module included.
    pub fn n_names(&self) -> usize {
        self.extra.first + self.extra.texts.len()
    }

    /// The text of a name that stands in the tree or in a symbol.
    pub fn text<'t>(&'t self, module: &'t Module, name: Name) -> &'t str {
        match name.index().checked_sub(self.extra.first) {
            Some(at) => self.extra.texts.get(at).map_or("", |text| text),
            None => module.name(name),
        }
    }

    /// The name of a text, if there is one.
    pub fn find_name(&self, module: &Module, text: &str) -> Option<Name> {
        let own = module.names.find(text);
        own.or_else(|| self.extra.by_text.get(text).copied())
    }

    /// The scope of a function's body.
    pub fn of_function(&self, id: FunctionId) -> Option<ScopeId> {
        self.functions.get(id.index()).copied().flatten()
    }

    /// The scope of a class's body.
    pub fn of_class(&self, id: ClassId) -> Option<ScopeId> {
        self.classes.get(id.index()).copied().flatten()
    }

    /// The scope of a comprehension.
    pub fn of_comprehension(&self, id: ComprehensionId) -> Option<ScopeId> {
        self.comprehensions.get(id.index()).copied().flatten()
    }

    /// The scope of a function's type parameters.
    pub fn of_function_params(&self, id: FunctionId) -> Option<ScopeId> {
        self.function_params.get(&id).copied()
    }

    /// The scope of a class's type parameters.
    pub fn of_class_params(&self, id: ClassId) -> Option<ScopeId> {
        self.class_params.get(&id).copied()
    }

    /// The scope of a type alias's type parameters.
    pub fn of_alias_params(&self, id: StmtId) -> Option<ScopeId> {
        self.alias_params.get(&id).copied()
    }

    /// The scope of a lambda.
    pub fn of_lambda(&self, id: ExprId) -> Option<ScopeId> {
        self.lambdas.get(&id).copied()
    }

    /// The scope of a type parameter's bound or default or of a type alias's value.
    pub fn of_lazy(&self, id: ExprId) -> Option<ScopeId> {
        self.lazies.get(&id).copied()
    }

    /// The symbol of a private or ordinary name in a scope, found by looking through the scope's names.
    /// The compiler keeps a table instead; this is for tests and dumps.
    pub fn find(&self, scope: ScopeId, name: Name) -> Option<SymbolId> {
        let symbols = &self.scope(scope).symbols;
        symbols
            .iter()
            .copied()
            .find(|&id| self.symbol(id).name == name)
    }

    /// A name as written in a scope, mangled if it is private there.
    pub fn mangled(&self, private: Option<Name>, name: Name) -> Name {
        match private {
            Some(class) => self
                .extra
                .mangled
                .get(&(class, name))
                .copied()
                .unwrap_or(name),
            None => name,
        }
    }
}
