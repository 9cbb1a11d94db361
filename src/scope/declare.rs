//! The first pass: opens the scopes and notes what each of them does with each name.
//!
//! While a scope is open, `latest` has for every name the symbol of the innermost open scope that mentions it, and each
//! symbol names the one of the next scope outwards. So finding a name in the current scope is two array reads,
//! whatever the size of the program.

use rustc_hash::FxHashMap;

use super::table::{ExtraNames, flag};
use super::{Inherited, Known, Place, Scope, ScopeId, ScopeKind, Scopes, Symbol, SymbolId};
use crate::name::Name;
use crate::source::{Source, Span};
use crate::syntax::ast::{
    Block, ClassId, ComprehensionId, ComprehensionKind, ExprId, ExprKind, FPart, FunctionId, Item,
    List, Module, Parameter, ParameterKind, PatternId, PatternKind, StmtId, StmtKind, TrailerKind,
    TypeParam, TypeParamKind,
};
use crate::syntax::{ErrorKind, SyntaxError};

/// The error is boxed: results travel through a deep recursion, whose frames should be small.
type Res<T> = Result<T, Box<SyntaxError>>;
type Done = Res<()>;

/// A `global` or `nonlocal` statement, for errors found later.
pub(super) struct Directive {
    pub(super) symbol: SymbolId,
    pub(super) span: Span,
}

struct Declare<'m> {
    module: &'m Module,
    source: &'m Source,
    scopes: Scopes,
    latest: Vec<SymbolId>,
    current: ScopeId,
    /// A comprehension's target is being declared.
    in_target: bool,
    directives: Vec<Directive>,
    /// Where the future imports at the beginning end.
    future_end: u32,
    /// Names of builtins that show all variables of their caller.
    shows: Vec<Name>,
}

/// Runs the pass over a module.
pub(super) fn declare(
    module: &Module,
    source: &Source,
    inherited: Inherited,
) -> Res<(Scopes, Vec<Directive>)> {
    let mut extra = ExtraNames::new(module);
    let known = Known {
        class: extra.intern(module, "__class__"),
        class_dict: extra.intern(module, "__classdict__"),
        super_: extra.intern(module, "super"),
        iterable: extra.intern(module, ".0"),
        type_params: extra.intern(module, ".type_params"),
        generic_base: extra.intern(module, ".generic_base"),
        defaults: extra.intern(module, ".defaults"),
        kw_defaults: extra.intern(module, ".kwdefaults"),
        debug: extra.intern(module, "__debug__"),
        lambda: extra.intern(module, "lambda"),
        top: extra.intern(module, "top"),
    };
    // The key of a return annotation.
    extra.intern(module, "return");
    let scopes = Scopes {
        scopes: Vec::new(),
        symbols: Vec::new(),
        functions: vec![None; module.n_functions()],
        classes: vec![None; module.n_classes()],
        comprehensions: vec![None; module.n_comprehensions()],
        function_params: FxHashMap::default(),
        class_params: FxHashMap::default(),
        alias_params: FxHashMap::default(),
        lambdas: FxHashMap::default(),
        lazies: FxHashMap::default(),
        extra,
        known,
        lazy_annotations: inherited.lazy_annotations,
    };
    let shows = ["locals", "vars", "dir", "eval", "exec", "_getframe"];
    let mut pass = Declare {
        module,
        source,
        scopes,
        latest: Vec::new(),
        current: ScopeId::MODULE,
        in_target: false,
        directives: Vec::new(),
        future_end: 0,
        shows: shows.iter().filter_map(|n| module.names.find(n)).collect(),
    };
    pass.open(ScopeKind::Module, known.top, Span::default());
    pass.future_imports()?;
    pass.block(module.body)?;
    pass.close();
    Ok((pass.scopes, pass.directives))
}

impl<'m> Declare<'m> {
    fn error<T>(&self, span: Span, message: impl Into<String>) -> Res<T> {
        Err(Box::new(SyntaxError::new(
            ErrorKind::Syntax,
            message,
            span,
            self.source,
        )))
    }

    fn items<T: Item>(&self, list: List<T>) -> &'m [T] {
        &self.module[list]
    }

    fn scope(&mut self) -> &mut Scope {
        let at = self.current.index();
        &mut self.scopes.scopes[at]
    }

    fn kind(&self) -> ScopeKind {
        self.scopes.scope(self.current).kind
    }

    // ---------------------------------------------------------------- scopes and symbols

    #[inline(never)]
    fn open(&mut self, kind: ScopeKind, name: Name, span: Span) -> ScopeId {
        let id = ScopeId(self.scopes.scopes.len() as u32);
        let parent = self.current;
        let around = self.scopes.scopes.get(parent.index());
        let is_inlined = kind.is_comprehension()
            && kind != ScopeKind::Generator
            && around.is_some_and(|around| !around.sees_class);
        let host = match around {
            Some(around) if is_inlined => around.host,
            _ => id,
        };
        let scope = Scope {
            kind,
            parent,
            host,
            name,
            span,
            private: around.and_then(|around| around.private),
            symbols: Vec::new(),
            frees: Vec::new(),
            class_capture: None,
            class_dict: None,
            is_async: false,
            is_generator: false,
            is_nested: around.is_some_and(|a| a.is_nested || a.kind.is_function()),
            sees_class: false,
            has_walrus: false,
            shows_locals: false,
            // What is nested in an iterable is in it too.
            iterable_depth: around.map_or(0, |around| around.iterable_depth.min(1)),
            phrase: "",
        };
        self.scopes.scopes.push(scope);
        self.current = id;
        id
    }

    fn close(&mut self) {
        let scope = &self.scopes.scopes[self.current.index()];
        for &id in &scope.symbols {
            let symbol = &self.scopes.symbols[id.index()];
            self.latest[symbol.name.index()] = symbol.outer;
        }
        self.current = scope.parent;
    }

    fn mangle(&mut self, name: Name) -> Name {
        let private = self.scopes.scope(self.current).private;
        self.scopes.extra.mangle(self.module, private, name)
    }

    /// The symbol of a (mangled) name in the current scope or one around it, made now if need be.
    fn symbol_in(&mut self, scope: ScopeId, name: Name) -> SymbolId {
        if self.latest.len() <= name.index() {
            self.latest.resize(self.scopes.n_names(), SymbolId::NONE);
        }
        // The chain goes from inner to outer scopes, that is from high to low numbers.
        let mut inner = SymbolId::NONE;
        let mut next = self.latest[name.index()];
        while next != SymbolId::NONE && self.scopes.symbol(next).scope > scope {
            inner = next;
            next = self.scopes.symbol(next).outer;
        }
        if next != SymbolId::NONE && self.scopes.symbol(next).scope == scope {
            return next;
        }
        let id = SymbolId(self.scopes.symbols.len() as u32);
        self.scopes.symbols.push(Symbol {
            name,
            scope,
            place: Place::Unknown,
            flags: 0,
            outer: next,
        });
        if inner == SymbolId::NONE {
            self.latest[name.index()] = id;
        } else {
            self.scopes.symbols[inner.index()].outer = id;
        }
        self.scopes.scopes[scope.index()].symbols.push(id);
        id
    }

    /// What the current scope did with a name so far.
    fn flags(&mut self, name: Name) -> u16 {
        let name = self.mangle(name);
        let Some(&id) = self.latest.get(name.index()) else {
            return 0;
        };
        if id == SymbolId::NONE {
            return 0;
        }
        let symbol = self.scopes.symbol(id);
        if symbol.scope == self.current {
            symbol.flags
        } else {
            0
        }
    }

    fn add(&mut self, name: Name, flags: u16, span: Span) -> Res<SymbolId> {
        self.add_in(self.current, name, flags, span)
    }

    #[inline(never)]
    fn add_in(&mut self, scope: ScopeId, name: Name, flags: u16, span: Span) -> Res<SymbolId> {
        let mangled = self.mangle(name);
        let id = self.symbol_in(scope, mangled);
        let before = self.scopes.symbol(id).flags;
        let twice = |what: u16| flags & what != 0 && before & what != 0;
        if twice(flag::PARAM) {
            let text = self.module.name(name);
            return self.error(
                span,
                format!("duplicate argument '{text}' in function definition"),
            );
        }
        if twice(flag::TYPE_PARAM) {
            let text = self.module.name(name);
            return self.error(span, format!("duplicate type parameter '{text}'"));
        }
        let mut flags = flags;
        if self.in_target && scope == self.current {
            if before & (flag::GLOBAL | flag::NONLOCAL) != 0 {
                let text = self.module.name(name);
                return self.error(
                    span,
                    format!(
                        "comprehension inner loop cannot rebind assignment expression target '{text}'"
                    ),
                );
            }
            flags |= flag::ITERATION;
        }
        self.scopes.symbols[id.index()].flags = before | flags;
        Ok(id)
    }

    fn bind(&mut self, name: Name, span: Span) -> Done {
        self.add(name, flag::LOCAL, span).map(|_| ())
    }

    #[inline(never)]
    fn mention(&mut self, name: Name, span: Span) -> Done {
        self.add(name, flag::USED, span)?;
        if self.kind().is_function() {
            if name == self.scopes.known.super_ {
                self.add(self.scopes.known.class, flag::USED, span)?;
            }
            if self.shows.contains(&name) {
                let host = self.scopes.scope(self.current).host;
                self.scopes.scopes[host.index()].shows_locals = true;
            }
        }
        Ok(())
    }

    // ---------------------------------------------------------------- future imports

    /// `from __future__ import ...` at the beginning of the unit.
    fn future_imports(&mut self) -> Done {
        for (at, &id) in self.items(self.module.body).iter().enumerate() {
            let stmt = &self.module[id];
            match stmt.kind {
                StmtKind::ImportFrom {
                    module: Some(module),
                    level: 0,
                    names,
                } if self.module.name(module) == "__future__" => {
                    self.future_end = stmt.span.end;
                    for alias in self.items(names) {
                        match self.module.name(alias.name) {
                            "annotations" => self.scopes.lazy_annotations = true,
                            "nested_scopes" | "generators" | "division" | "absolute_import"
                            | "with_statement" | "print_function" | "unicode_literals"
                            | "barry_as_FLUFL" | "generator_stop" => {}
                            "braces" => return self.future_error(stmt.span, "not a chance".into()),
                            other => {
                                let message = format!("future feature {other} is not defined");
                                return self.future_error(stmt.span, message);
                            }
                        }
                    }
                }
                StmtKind::Expr(value)
                    if at == 0 && matches!(self.module[value].kind, ExprKind::Text(_)) => {}
                _ => break,
            }
        }
        Ok(())
    }

    fn late_future(&self, span: Span) -> Done {
        let message = "from __future__ imports must occur at the beginning of the file";
        self.error(span, message)
    }

    /// CPython gives these errors a beginning, but no end.
    fn future_error(&self, span: Span, message: String) -> Done {
        let mut error = SyntaxError::new(ErrorKind::Syntax, message, span, self.source);
        error.end_line = error.line;
        error.end_offset = 0;
        Err(Box::new(error))
    }

    // ---------------------------------------------------------------- statements

    fn block(&mut self, block: Block) -> Done {
        for &id in self.items(block) {
            self.stmt(id)?;
        }
        Ok(())
    }

    #[inline(never)]
    fn stmt(&mut self, id: StmtId) -> Done {
        let stmt = &self.module[id];
        let span = stmt.span;
        match stmt.kind {
            StmtKind::Expr(value) => self.expr(value),
            StmtKind::Assign { targets, value } => {
                for &target in self.items(targets) {
                    self.target(target)?;
                }
                self.expr(value)
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.target(target)?;
                self.expr(value)
            }
            StmtKind::AnnAssign {
                target,
                annotation,
                value,
                simple,
            } => {
                self.annotated(span, target, value, simple)?;
                self.annotation(annotation)?;
                value.map_or(Ok(()), |value| self.expr(value))
            }
            StmtKind::TypeAlias {
                name,
                type_params,
                value,
            } => self.type_alias(id, name, type_params, value),
            StmtKind::Return(value) => value.map_or(Ok(()), |value| self.expr(value)),
            StmtKind::Delete(targets) => {
                for &target in self.items(targets) {
                    self.deleted(target)?;
                }
                Ok(())
            }
            StmtKind::Raise { exception, cause } => {
                exception.map_or(Ok(()), |e| self.expr(e))?;
                cause.map_or(Ok(()), |e| self.expr(e))
            }
            StmtKind::Assert { test, message } => {
                self.expr(test)?;
                message.map_or(Ok(()), |message| self.expr(message))
            }
            StmtKind::Pass | StmtKind::Break | StmtKind::Continue => Ok(()),
            StmtKind::Global(names) => self.directive(span, names, flag::GLOBAL),
            StmtKind::Nonlocal(names) => self.directive(span, names, flag::NONLOCAL),
            StmtKind::Import(names) => {
                for alias in self.items(names) {
                    self.imported(alias.asname, alias.name, alias.span)?;
                }
                Ok(())
            }
            StmtKind::ImportFrom {
                module,
                level,
                names,
            } => {
                let module = module.filter(|_| level == 0);
                let from_future = module.is_some_and(|m| self.module.name(m) == "__future__");
                if from_future && span.start >= self.future_end {
                    return self.late_future(span);
                }
                for alias in self.items(names) {
                    if self.module.name(alias.name) != "*" {
                        self.imported(alias.asname, alias.name, alias.span)?;
                    } else if self.kind() != ScopeKind::Module {
                        return self.error(alias.span, "import * only allowed at module level");
                    }
                }
                Ok(())
            }
            StmtKind::If { clauses, orelse } => {
                for clause in self.items(clauses) {
                    self.expr(clause.test)?;
                    self.block(clause.body)?;
                }
                self.block(orelse)
            }
            StmtKind::While { test, body, orelse } => {
                self.expr(test)?;
                self.block(body)?;
                self.block(orelse)
            }
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                ..
            } => {
                self.target(target)?;
                self.expr(iter)?;
                self.block(body)?;
                self.block(orelse)
            }
            StmtKind::With { items, body, .. } => {
                for item in self.items(items) {
                    self.expr(item.context)?;
                    item.target.map_or(Ok(()), |target| self.target(target))?;
                }
                self.block(body)
            }
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finally,
                ..
            } => self.try_stmt(body, handlers, orelse, finally),
            StmtKind::Match { subject, cases } => {
                self.expr(subject)?;
                for case in self.items(cases) {
                    self.pattern(case.pattern)?;
                    case.guard.map_or(Ok(()), |guard| self.expr(guard))?;
                    self.block(case.body)?;
                }
                Ok(())
            }
            StmtKind::Function(function) => self.function(function, span),
            StmtKind::Class(class) => self.class(class, span),
        }
    }

    #[inline(never)]
    fn annotated(
        &mut self,
        span: Span,
        target: ExprId,
        value: Option<ExprId>,
        simple: bool,
    ) -> Done {
        let ExprKind::Name(name) = self.module[target].kind else {
            return self.target(target);
        };
        let before = self.flags(name);
        let declared = before & (flag::GLOBAL | flag::NONLOCAL);
        if declared != 0 && simple && self.current != ScopeId::MODULE {
            let what = if declared & flag::GLOBAL != 0 {
                "global"
            } else {
                "nonlocal"
            };
            let text = self.module.name(name);
            return self.error(span, format!("annotated name '{text}' can't be {what}"));
        }
        let at = self.module[target].span;
        if simple {
            self.add(name, flag::ANNOTATED | flag::LOCAL, at)?;
        } else if value.is_some() {
            self.bind(name, at)?;
        }
        Ok(())
    }

    #[inline(never)]
    fn deleted(&mut self, target: ExprId) -> Done {
        match self.module[target].kind {
            ExprKind::Name(name) => {
                let flags = flag::LOCAL | flag::DELETED;
                self.add(name, flags, self.module[target].span).map(|_| ())
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                for &item in self.items(items) {
                    self.deleted(item)?;
                }
                Ok(())
            }
            _ => self.expr(target),
        }
    }

    #[inline(never)]
    fn directive(&mut self, span: Span, names: List<crate::syntax::ast::Ident>, what: u16) -> Done {
        let word = if what == flag::GLOBAL {
            "global"
        } else {
            "nonlocal"
        };
        for ident in self.items(names) {
            let before = self.flags(ident.name);
            let text = self.module.name(ident.name);
            let message = if before & flag::PARAM != 0 {
                format!("name '{text}' is parameter and {word}")
            } else if before & flag::USED != 0 {
                format!("name '{text}' is used prior to {word} declaration")
            } else if before & flag::ANNOTATED != 0 {
                format!("annotated name '{text}' can't be {word}")
            } else if before & flag::LOCAL != 0 {
                format!("name '{text}' is assigned to before {word} declaration")
            } else {
                String::new()
            };
            if !message.is_empty() {
                return self.error(span, message);
            }
            let symbol = self.add(ident.name, what, span)?;
            self.directives.push(Directive { symbol, span });
        }
        Ok(())
    }

    #[inline(never)]
    fn imported(&mut self, asname: Option<Name>, name: Name, span: Span) -> Done {
        if let Some(asname) = asname {
            return self.add(asname, flag::IMPORT, span).map(|_| ());
        }
        let module = self.module;
        let name = match module.name(name).split_once('.') {
            Some((first, _)) => self.scopes.extra.intern(module, first),
            None => name,
        };
        // A first part that stands nowhere else is an extra name, which mangling must not look up.
        if name.index() < module.names.len() {
            return self.add(name, flag::IMPORT, span).map(|_| ());
        }
        let text = self.scopes.text(module, name);
        let private = self.scopes.scope(self.current).private;
        let mangled = private.and_then(|class| super::mangled_text(module.name(class), text));
        let name = match mangled {
            Some(text) => self.scopes.extra.intern(module, &text),
            None => name,
        };
        let id = self.symbol_in(self.current, name);
        self.scopes.symbols[id.index()].flags |= flag::IMPORT;
        Ok(())
    }

    #[inline(never)]
    fn try_stmt(
        &mut self,
        body: Block,
        handlers: List<crate::syntax::ast::Handler>,
        orelse: Block,
        finally: Block,
    ) -> Done {
        self.block(body)?;
        for handler in self.items(handlers) {
            if let Some(matches) = handler.matches {
                self.expr(matches)?;
            }
            if let Some(ident) = handler.name {
                self.add(ident.name, flag::LOCAL | flag::DELETED, ident.span)?;
            }
            self.block(handler.body)?;
        }
        self.block(orelse)?;
        self.block(finally)
    }

    // ---------------------------------------------------------------- definitions

    #[inline(never)]
    fn function(&mut self, id: FunctionId, span: Span) -> Done {
        let function = &self.module[id];
        self.bind(function.name.name, span)?;
        self.defaults(function.parameters)?;
        for &decorator in self.items(function.decorators) {
            self.expr(decorator)?;
        }
        let is_generic = !function.type_params.is_empty();
        if is_generic {
            let scope = self.open_type_params(function.name.name, span)?;
            self.scopes.function_params.insert(id, scope);
            let parameters = self.items(function.parameters);
            let has = |kw: bool| {
                parameters
                    .iter()
                    .any(|p| p.default.is_some() && (p.kind == ParameterKind::KeywordOnly) == kw)
            };
            if has(false) {
                self.add(self.scopes.known.defaults, flag::PARAM, span)?;
            }
            if has(true) {
                self.add(self.scopes.known.kw_defaults, flag::PARAM, span)?;
            }
            self.type_params(function.type_params)?;
        }
        for parameter in self.items(function.parameters) {
            if let Some(annotation) = parameter.annotation {
                self.annotation(annotation)?;
            }
        }
        if let Some(returns) = function.returns {
            self.annotation(returns)?;
        }
        let scope = self.open(ScopeKind::Function, function.name.name, span);
        self.scopes.functions[id.index()] = Some(scope);
        self.scope().is_async = function.is_async;
        self.parameters(function.parameters)?;
        self.block(function.body)?;
        self.close();
        if is_generic {
            self.close();
        }
        Ok(())
    }

    #[inline(never)]
    fn defaults(&mut self, parameters: List<Parameter>) -> Done {
        for parameter in self.items(parameters) {
            if let Some(default) = parameter.default {
                self.expr(default)?;
            }
        }
        Ok(())
    }

    #[inline(never)]
    fn parameters(&mut self, parameters: List<Parameter>) -> Done {
        // Registers: positional, keyword-only, `*args`, `**kwargs`.
        let parameters = self.items(parameters);
        let is_star = |p: &&Parameter| p.kind == ParameterKind::Star;
        for parameter in parameters.iter().filter(|p| !is_star(p)) {
            if parameter.kind == ParameterKind::DoubleStar {
                break;
            }
            self.add(parameter.name, flag::PARAM, parameter.span)?;
        }
        for parameter in parameters.iter().filter(is_star) {
            self.add(parameter.name, flag::PARAM, parameter.span)?;
        }
        for parameter in parameters {
            if parameter.kind == ParameterKind::DoubleStar {
                self.add(parameter.name, flag::PARAM, parameter.span)?;
            }
        }
        Ok(())
    }

    #[inline(never)]
    fn class(&mut self, id: ClassId, span: Span) -> Done {
        let class = &self.module[id];
        self.bind(class.name.name, span)?;
        for &decorator in self.items(class.decorators) {
            self.expr(decorator)?;
        }
        let is_generic = !class.type_params.is_empty();
        if is_generic {
            let scope = self.open_type_params(class.name.name, span)?;
            self.scopes.class_params.insert(id, scope);
            self.scope().private = Some(class.name.name);
            self.add(self.scopes.known.type_params, flag::LOCAL, span)?;
            self.add(self.scopes.known.generic_base, flag::LOCAL, span)?;
            self.type_params(class.type_params)?;
        }
        for argument in self.items(class.arguments) {
            self.expr(argument.value)?;
        }
        let scope = self.open(ScopeKind::Class, class.name.name, span);
        self.scopes.classes[id.index()] = Some(scope);
        self.scope().private = Some(class.name.name);
        if is_generic {
            self.add(self.scopes.known.type_params, flag::USED, span)?;
        }
        self.block(class.body)?;
        self.close();
        if is_generic {
            self.close();
        }
        Ok(())
    }

    fn open_type_params(&mut self, name: Name, span: Span) -> Res<ScopeId> {
        let in_class = self.kind() == ScopeKind::Class;
        let scope = self.open(ScopeKind::TypeParams, name, span);
        self.scope().phrase = "the definition of a generic";
        self.sees_class(in_class, span)?;
        Ok(scope)
    }

    fn sees_class(&mut self, in_class: bool, span: Span) -> Done {
        if in_class {
            self.scope().sees_class = true;
            self.add(self.scopes.known.class_dict, flag::USED, span)?;
        }
        Ok(())
    }

    #[inline(never)]
    fn type_params(&mut self, params: List<TypeParam>) -> Done {
        for param in self.items(params) {
            self.add(param.name, flag::TYPE_PARAM | flag::LOCAL, param.span)?;
            if let Some(bound) = param.bound {
                let phrase = match self.module[bound].kind {
                    ExprKind::Tuple(_) => "a TypeVar constraint",
                    _ => "a TypeVar bound",
                };
                self.lazy(ScopeKind::TypeVariable, param.name, bound, phrase)?;
            }
            if let Some(default) = param.default {
                let phrase = match param.kind {
                    TypeParamKind::TypeVar => "a TypeVar default",
                    TypeParamKind::TypeVarTuple => "a TypeVarTuple default",
                    TypeParamKind::ParamSpec => "a ParamSpec default",
                };
                self.lazy(ScopeKind::TypeVariable, param.name, default, phrase)?;
            }
        }
        Ok(())
    }

    /// An expression that becomes a function of its own, called when its value is asked for.
    #[inline(never)]
    fn lazy(&mut self, kind: ScopeKind, name: Name, value: ExprId, phrase: &'static str) -> Done {
        let span = self.module[value].span;
        let around = self.scopes.scope(self.current);
        let in_class = around.sees_class || around.kind == ScopeKind::Class;
        let scope = self.open(kind, name, span);
        self.scopes.lazies.insert(value, scope);
        self.scope().phrase = phrase;
        self.sees_class(in_class, span)?;
        self.expr(value)?;
        self.close();
        Ok(())
    }

    #[inline(never)]
    fn type_alias(
        &mut self,
        id: StmtId,
        name: ExprId,
        type_params: List<TypeParam>,
        value: ExprId,
    ) -> Done {
        self.target(name)?;
        let span = self.module[id].span;
        let ExprKind::Name(name) = self.module[name].kind else {
            return Ok(());
        };
        if !type_params.is_empty() {
            let scope = self.open_type_params(name, span)?;
            self.scopes.alias_params.insert(id, scope);
            self.type_params(type_params)?;
        }
        self.lazy(ScopeKind::TypeAlias, name, value, "a type alias")?;
        if !type_params.is_empty() {
            self.close();
        }
        Ok(())
    }

    #[inline(never)]
    fn annotation(&mut self, annotation: ExprId) -> Done {
        if !self.scopes.lazy_annotations {
            return self.expr(annotation);
        }
        self.open(
            ScopeKind::Annotation,
            self.scopes.known.top,
            self.module[annotation].span,
        );
        self.scope().phrase = "an annotation";
        self.expr(annotation)?;
        self.close();
        Ok(())
    }

    // ---------------------------------------------------------------- expressions

    /// Refuses what may not stand in annotation scopes.
    #[inline(never)]
    fn placed(&self, span: Span, what: &str) -> Done {
        let scope = self.scopes.scope(self.current);
        match scope.kind {
            ScopeKind::TypeParams
            | ScopeKind::TypeVariable
            | ScopeKind::TypeAlias
            | ScopeKind::Annotation => {
                let phrase = scope.phrase;
                self.error(span, format!("{what} cannot be used within {phrase}"))
            }
            _ => Ok(()),
        }
    }

    fn exprs(&mut self, list: List<ExprId>) -> Done {
        for &item in self.items(list) {
            self.expr(item)?;
        }
        Ok(())
    }

    fn expr(&mut self, id: ExprId) -> Done {
        if self.module.patience.is_over() {
            return Err(SyntaxError::given_up(self.source));
        }
        let expr = &self.module[id];
        match expr.kind {
            ExprKind::None
            | ExprKind::True
            | ExprKind::False
            | ExprKind::Ellipsis
            | ExprKind::Int(_)
            | ExprKind::BigInt(_)
            | ExprKind::Float(_)
            | ExprKind::Imaginary(_)
            | ExprKind::Text(_)
            | ExprKind::Bytes(_) => Ok(()),
            ExprKind::Name(name) => self.mention(name, expr.span),
            ExprKind::FString(parts) => self.f_string(parts),
            ExprKind::Tuple(items) | ExprKind::List(items) | ExprKind::Set(items) => {
                self.exprs(items)
            }
            ExprKind::Dict(items) => {
                for item in self.items(items) {
                    item.key.map_or(Ok(()), |key| self.expr(key))?;
                    self.expr(item.value)?;
                }
                Ok(())
            }
            ExprKind::Comprehension(comprehension) => self.comprehension(comprehension, expr.span),
            ExprKind::Unary { operand, .. } => self.expr(operand),
            ExprKind::Binary { first, rest } => {
                self.expr(first)?;
                for step in self.items(rest) {
                    self.expr(step.operand)?;
                }
                Ok(())
            }
            ExprKind::Compare { first, rest } => {
                self.expr(first)?;
                for step in self.items(rest) {
                    self.expr(step.operand)?;
                }
                Ok(())
            }
            ExprKind::Bool { operands, .. } => self.exprs(operands),
            ExprKind::Chain { base, trailers } => {
                self.expr(base)?;
                for trailer in self.items(trailers) {
                    match trailer.kind {
                        TrailerKind::Attribute(name) => {
                            self.mangle(name);
                        }
                        TrailerKind::Call(arguments) => {
                            for argument in self.items(arguments) {
                                // The keywords of a call are not mangled.
                                self.expr(argument.value)?;
                            }
                        }
                        TrailerKind::Subscript(index) => self.expr(index)?,
                    }
                }
                Ok(())
            }
            ExprKind::Slice { lower, upper, step } => {
                for part in [lower, upper, step].into_iter().flatten() {
                    self.expr(part)?;
                }
                Ok(())
            }
            ExprKind::Conditional { test, body, orelse } => {
                self.expr(test)?;
                self.expr(body)?;
                self.expr(orelse)
            }
            ExprKind::Lambda { parameters, body } => self.lambda(id, parameters, body),
            ExprKind::Walrus { target, value } => self.walrus(expr.span, target, value),
            ExprKind::Starred(value) => self.expr(value),
            ExprKind::Await(value) => {
                self.placed(expr.span, "await expression")?;
                self.expr(value)?;
                self.scope().is_async = true;
                Ok(())
            }
            ExprKind::Yield(value) => {
                self.placed(expr.span, "yield expression")?;
                value.map_or(Ok(()), |value| self.expr(value))?;
                self.yielded(expr.span)
            }
            ExprKind::YieldFrom(value) => {
                self.placed(expr.span, "yield expression")?;
                self.expr(value)?;
                self.yielded(expr.span)
            }
        }
    }

    #[inline(never)]
    fn yielded(&mut self, span: Span) -> Done {
        let place = match self.kind() {
            ScopeKind::ListComprehension => "list comprehension",
            ScopeKind::SetComprehension => "set comprehension",
            ScopeKind::DictComprehension => "dict comprehension",
            ScopeKind::Generator => "generator expression",
            _ => {
                self.scope().is_generator = true;
                return Ok(());
            }
        };
        self.error(span, format!("'yield' inside {place}"))
    }

    #[inline(never)]
    fn f_string(&mut self, parts: List<FPart>) -> Done {
        for part in self.items(parts) {
            if let FPart::Field { value, spec, .. } = *part {
                self.expr(value)?;
                spec.map_or(Ok(()), |spec| self.f_string(spec))?;
            }
        }
        Ok(())
    }

    #[inline(never)]
    fn lambda(&mut self, id: ExprId, parameters: List<Parameter>, body: ExprId) -> Done {
        self.defaults(parameters)?;
        let span = self.module[id].span;
        let scope = self.open(ScopeKind::Lambda, self.scopes.known.lambda, span);
        self.scopes.lambdas.insert(id, scope);
        self.parameters(parameters)?;
        self.expr(body)?;
        self.close();
        Ok(())
    }

    #[inline(never)]
    fn comprehension(&mut self, id: ComprehensionId, span: Span) -> Done {
        let comprehension = &self.module[id];
        let clauses = self.items(comprehension.clauses);
        let Some((first, others)) = clauses.split_first() else {
            return Ok(());
        };
        // The outermost iterable belongs to the scope around.
        self.iterable(first.iter)?;
        let kind = match comprehension.kind {
            ComprehensionKind::List => ScopeKind::ListComprehension,
            ComprehensionKind::Set => ScopeKind::SetComprehension,
            ComprehensionKind::Dict => ScopeKind::DictComprehension,
            ComprehensionKind::Generator => ScopeKind::Generator,
        };
        let scope = self.open(kind, self.scopes.known.top, span);
        self.scopes.comprehensions[id.index()] = Some(scope);
        if self.scopes.scope(scope).host == scope {
            self.add(self.scopes.known.iterable, flag::PARAM, span)?;
        }
        self.scope().is_async = first.is_async;
        self.iteration_target(first.target)?;
        self.exprs(first.ifs)?;
        for clause in others {
            self.iteration_target(clause.target)?;
            self.iterable(clause.iter)?;
            self.exprs(clause.ifs)?;
            if clause.is_async {
                self.scope().is_async = true;
            }
        }
        comprehension
            .value
            .map_or(Ok(()), |value| self.expr(value))?;
        self.expr(comprehension.element)?;
        let is_generator = kind == ScopeKind::Generator;
        self.scope().is_generator = is_generator;
        let spreads = self.scope().is_async && !is_generator;
        self.close();
        if spreads {
            self.scope().is_async = true;
        }
        Ok(())
    }

    fn iterable(&mut self, iter: ExprId) -> Done {
        self.scope().iterable_depth += 1;
        self.expr(iter)?;
        self.scope().iterable_depth -= 1;
        Ok(())
    }

    fn iteration_target(&mut self, target: ExprId) -> Done {
        self.in_target = true;
        let done = self.target(target);
        self.in_target = false;
        done
    }

    #[inline(never)]
    fn walrus(&mut self, span: Span, target: ExprId, value: ExprId) -> Done {
        self.placed(span, "named expression")?;
        if self.scope().iterable_depth > 0 {
            return self.error(
                span,
                "assignment expression cannot be used in a comprehension iterable expression",
            );
        }
        let ExprKind::Name(name) = self.module[target].kind else {
            return self.expr(value);
        };
        let at = self.module[target].span;
        if self.kind().is_comprehension() {
            self.walrus_in_comprehension(name, at)?;
        }
        self.expr(value)?;
        if !self.kind().is_comprehension() {
            self.add(name, flag::LOCAL | flag::WALRUS, at)?;
            self.scope().has_walrus = true;
        }
        Ok(())
    }

    /// Binds the target in the function or module around all the comprehensions.
    #[inline(never)]
    fn walrus_in_comprehension(&mut self, name: Name, at: Span) -> Done {
        let mangled = self.mangle(name);
        let mut scope_id = self.current;
        loop {
            let scope = self.scopes.scope(scope_id);
            let kind = scope.kind;
            let parent = scope.parent;
            if kind.is_comprehension() {
                let symbol = self.symbol_in(scope_id, mangled);
                let flags = self.scopes.symbol(symbol).flags;
                if flags & flag::ITERATION != 0 && flags & (flag::LOCAL | flag::GLOBAL) != 0 {
                    let text = self.module.name(name);
                    return self.error(
                        at,
                        format!(
                            "assignment expression cannot rebind comprehension iteration variable '{text}'"
                        ),
                    );
                }
                self.scopes.scopes[scope_id.index()].has_walrus = true;
                scope_id = parent;
                continue;
            }
            match kind {
                ScopeKind::Function | ScopeKind::Lambda => {
                    let symbol = self.symbol_in(scope_id, mangled);
                    let is_global = self.scopes.symbol(symbol).flags & flag::GLOBAL != 0;
                    let here = if is_global {
                        flag::GLOBAL
                    } else {
                        flag::NONLOCAL
                    };
                    self.scopes.scopes[scope_id.index()].has_walrus = true;
                    self.walrus_here(name, here, at)?;
                    self.add_in(scope_id, name, flag::LOCAL | flag::WALRUS, at)?;
                    return Ok(());
                }
                ScopeKind::Module => {
                    self.walrus_here(name, flag::GLOBAL, at)?;
                    self.add_in(scope_id, name, flag::GLOBAL, at)?;
                    return Ok(());
                }
                ScopeKind::Annotation => scope_id = parent,
                _ => {
                    let place = match kind {
                        ScopeKind::Class => "a class body",
                        ScopeKind::TypeAlias => "a type alias",
                        ScopeKind::TypeParams => "the definition of a generic",
                        _ => "a type variable bound",
                    };
                    let what = "assignment expression within a comprehension";
                    return self.error(at, format!("{what} cannot be used in {place}"));
                }
            }
        }
    }

    fn walrus_here(&mut self, name: Name, what: u16, at: Span) -> Done {
        let symbol = self.add(name, what, at)?;
        self.directives.push(Directive { symbol, span: at });
        Ok(())
    }

    #[inline(never)]
    fn target(&mut self, id: ExprId) -> Done {
        match self.module[id].kind {
            ExprKind::Name(name) => self.bind(name, self.module[id].span),
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                for &item in self.items(items) {
                    self.target(item)?;
                }
                Ok(())
            }
            ExprKind::Starred(inner) => self.target(inner),
            _ => {
                // What stands inside `a[i].b` is read, also where a comprehension assigns to it.
                let in_target = std::mem::replace(&mut self.in_target, false);
                let done = self.expr(id);
                self.in_target = in_target;
                done
            }
        }
    }

    // ---------------------------------------------------------------- patterns

    #[inline(never)]
    fn pattern(&mut self, id: PatternId) -> Done {
        let pattern = &self.module[id];
        let span = pattern.span;
        match pattern.kind {
            PatternKind::Wildcard => Ok(()),
            PatternKind::Capture(name) => self.bind(name, span),
            PatternKind::Value(value) | PatternKind::Singleton(value) => self.expr(value),
            PatternKind::Sequence(items) | PatternKind::Or(items) => {
                for &item in self.items(items) {
                    self.pattern(item)?;
                }
                Ok(())
            }
            PatternKind::Star(name) => name.map_or(Ok(()), |name| self.bind(name, span)),
            PatternKind::Mapping { items, rest } => {
                for item in self.items(items) {
                    self.expr(item.key)?;
                    self.pattern(item.pattern)?;
                }
                rest.map_or(Ok(()), |rest| self.bind(rest, span))
            }
            PatternKind::Class { class, arguments } => {
                self.expr(class)?;
                for argument in self.items(arguments) {
                    self.pattern(argument.pattern)?;
                }
                Ok(())
            }
            PatternKind::As { pattern, name } => {
                self.pattern(pattern)?;
                self.bind(name, span)
            }
        }
    }
}
