//! Tree and scopes to bytecode.
//!
//! [`compile`] walks the tree once and emits each function into a [`Frame`] of its own; a finished function goes to the
//! end of the unit's flat code. Expressions are computed by `eval`, which answers *where the value is* rather than
//! putting it somewhere: in a register (maybe a variable's own, so locals are used in place) or nowhere yet, because
//! it is a constant. Two things keep that right: a variable that a later part of the same expression may rebind with
//! `:=` is copied first (`hold`), and an operation that would write its target before it has read everything
//! (`x = a or x`) computes into a temporary.
//!
//! The files follow the language: `expr`, `chain` (attributes, calls, subscripts), `display`, `comprehension`,
//! `suspend` (await and yield), `stmt`, `target`, `finally` (everything with handlers), `function`, `generic` (type
//! parameters), `class`, `pattern`; `emit` and `pool` hold what is being made.

mod chain;
mod class;
mod comprehension;
mod display;
mod emit;
mod expr;
mod finally;
mod fold;
mod function;
mod generic;
mod names;
mod pattern;
mod pool;
mod stmt;
mod suspend;
mod target;
mod unparse;

use std::sync::Arc;

use emit::{Frame, Reg, Slot};
use indexmap::IndexSet;
use pool::Pool;

use crate::code::{Code, Const, Function, FunctionKind, Instr, Intrinsic, Op};
use crate::name::Name;
use crate::scope::{ScopeId, Scopes, SymbolId};
use crate::source::{LineIndex, Source, Span};
use crate::syntax::ast::{Item, List, Module, StmtKind};
use crate::syntax::{ErrorKind, Mode, SyntaxError};

/// How to compile.
#[derive(Clone, Copy, Default, Debug)]
pub struct Options {
    /// As python's `-O`: 1 leaves out assertions and makes `__debug__` false, 2 docstrings too.
    pub optimize: u8,
}

/// The error is boxed: results travel through a deep recursion, whose frames should be small.
type Res<T> = Result<T, Box<SyntaxError>>;

/// Statically nested blocks (loops, `try`, `with`) that CPython allows.
const MAX_BLOCKS: usize = 20;

/// Compiles a unit. In expression mode its code returns the value; in single mode each expression statement's value is
/// shown.
pub fn compile(
    module: &Module,
    scopes: &Scopes,
    source: Arc<Source>,
    options: Options,
) -> Result<Code, SyntaxError> {
    let text_len = source.text().len();
    let mut compiler = Compiler {
        module,
        scopes,
        source: &source,
        lines: source.lines(),
        options,
        pool: Pool::new(module, scopes),
        frame: Box::new(Frame::new(0, ScopeId::MODULE, FunctionKind::Module)),
        prefixes: Vec::new(),
        instrs: Vec::with_capacity(text_len / 6),
        spans: Vec::with_capacity(text_len / 6),
        functions: vec![None],
        slots: vec![Slot::None; scopes.n_symbols()],
        latest: vec![None; scopes.n_names()],
        undo: Vec::new(),
        class_attributes: Vec::new(),
        limit: text_len.saturating_mul(40).saturating_add(200_000),
    };
    compiler.unit().map_err(|error| *error)?;
    let Compiler {
        pool,
        instrs,
        spans,
        functions,
        ..
    } = compiler;
    let lazy_annotations = scopes.lazy_annotations;
    let code = Code {
        instrs: instrs.into(),
        spans: spans.into(),
        consts: pool.consts.into(),
        names: pool.names.into(),
        caches: pool.caches.into(),
        functions: functions.into_iter().flatten().collect(),
        lazy_annotations,
        warnings: Vec::new(),
        library: false,
        source,
    };
    #[cfg(debug_assertions)]
    if let Err(problem) = crate::code::verify(&code) {
        // The compiler's own mistake: reported as an error, because no text may make it panic.
        let message = format!("the compiler made unsound code: {problem}");
        return Err(SyntaxError::new(
            ErrorKind::Syntax,
            message,
            Span::default(),
            &code.source,
        ));
    }
    Ok(code)
}

/// Where the value of an expression is.
#[derive(Clone, Debug)]
enum Val {
    /// In a register: a variable's own, the one wished for, or a new temporary.
    Reg(Reg),
    /// Nowhere yet.
    Const(Const),
}

struct Compiler<'m> {
    module: &'m Module,
    scopes: &'m Scopes,
    source: &'m Source,
    lines: LineIndex,
    options: Options,
    pool: Pool<'m>,
    /// The function being compiled.
    frame: Box<Frame>,
    /// For each function being compiled, what comes before the qualified names of those inside it.
    prefixes: Vec<Prefix>,
    /// Finished functions.
    instrs: Vec<Instr>,
    spans: Vec<Span>,
    functions: Vec<Option<Function>>,
    /// Where each symbol's variable lives while its function is being compiled.
    slots: Vec<Slot>,
    /// For each name the symbol of the scope entered last that has one.
    latest: Vec<Option<SymbolId>>,
    undo: Vec<(Name, Option<SymbolId>)>,
    /// For each class being compiled, the attributes its methods assign to `self`.
    class_attributes: Vec<IndexSet<u32>>,
    /// More instructions than this are not worth the text: nested `finally` parts double theirs at each level.
    limit: usize,
}

/// What comes before the qualified names of the functions inside one.
#[derive(Clone, Default)]
struct Prefix {
    /// Before the names of those directly inside.
    inner: String,
    /// The same if annotation scopes counted as functions; they do for annotation scopes inside annotation scopes.
    own: String,
}

impl Prefix {
    fn new(text: String) -> Prefix {
        Prefix {
            inner: text.clone(),
            own: text,
        }
    }
}

/// What a function is called and how it takes arguments.
#[derive(Default)]
struct Signature {
    name: Box<str>,
    qualname: String,
    n_pos: u16,
    n_pos_only: u16,
    n_kw_only: u16,
    star_args: bool,
    star_kwargs: bool,
    params: Vec<u32>,
    doc: Option<u32>,
    /// Names and source texts of the annotations.
    annotations: Vec<(u32, Box<str>)>,
    first_line: u32,
}

impl<'m> Compiler<'m> {
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

    fn emit(&mut self, span: Span, op: Op, a: Reg, b: Reg, c: u8, d: i32) {
        self.frame.emit(span, op, a, b, c, d);
    }

    fn intrinsic(&mut self, span: Span, which: Intrinsic, dst: Reg, base: Reg, count: u8) {
        self.emit(span, Op::Intrinsic, dst, base, count, which as i32);
    }

    fn line(&self, offset: u32) -> u32 {
        self.lines.line(offset)
    }

    // ---------------------------------------------------------------- the unit

    fn unit(&mut self) -> Res<()> {
        self.prefixes.push(Prefix::default());
        self.enter_scope(ScopeId::MODULE);
        // Register 0 is the namespace.
        self.frame.take();
        self.frame.vars.add(0);
        self.frame.bound.add(0);
        let body = self.items(self.module.body);
        let mut signature = Signature {
            name: "<module>".into(),
            qualname: "<module>".to_string(),
            annotations: Vec::new(),
            first_line: 1,
            ..Signature::default()
        };
        match self.module.mode {
            Mode::Expression => {
                if let Some(&id) = body.first()
                    && let StmtKind::Expr(value) = self.module[id].kind
                {
                    let value_reg = self.reg(value)?;
                    let span = self.module[value].span;
                    self.emit(span, Op::Return, value_reg, 0, 0, 0);
                    self.frame.dead = true;
                }
            }
            Mode::Module => {
                signature.doc = self.documented(self.module.body);
                self.module_body(self.module.body, signature.doc)?;
            }
            Mode::Single => self.module_body(self.module.body, None)?,
        }
        self.check_room(Span::default())?;
        self.finish(ScopeId::MODULE, Box::new(signature));
        Ok(())
    }

    // ---------------------------------------------------------------- scopes and functions

    /// From now on names are those of the scope.
    fn enter_scope(&mut self, scope: ScopeId) {
        self.frame.scope = scope;
        for &id in &self.scopes.scope(scope).symbols {
            let name = self.scopes.symbol(id).name;
            if let Some(latest) = self.latest.get_mut(name.index()) {
                self.undo.push((name, latest.replace(id)));
            }
        }
    }

    fn leave_scope(&mut self, scope: ScopeId) {
        for _ in 0..self.scopes.scope(scope).symbols.len() {
            if let Some((name, before)) = self.undo.pop()
                && let Some(latest) = self.latest.get_mut(name.index())
            {
                *latest = before;
            }
        }
        self.frame.scope = self.scopes.scope(scope).parent;
    }

    /// Begins a function; the one around is answered, to be given back to `leave_function`.
    #[inline(never)]
    fn enter_function(&mut self, scope: ScopeId, kind: FunctionKind, prefix: Prefix) -> Box<Frame> {
        let index = self.functions.len() as u32;
        self.functions.push(None);
        let frame = Box::new(Frame::new(index, scope, kind));
        let around = std::mem::replace(&mut self.frame, frame);
        self.prefixes.push(prefix);
        self.enter_scope(scope);
        self.allot(scope);
        around
    }

    /// Ends a function; answers its index.
    #[inline(never)]
    fn leave_function(
        &mut self,
        scope: ScopeId,
        around: Box<Frame>,
        signature: Box<Signature>,
    ) -> u32 {
        let index = self.frame.index;
        self.finish(scope, signature);
        self.leave_scope(scope);
        self.prefixes.pop();
        self.frame = around;
        index
    }

    /// Gives every variable of the function its place.
    fn allot(&mut self, scope_id: ScopeId) {
        let scopes = self.scopes;
        let scope = scopes.scope(scope_id);
        if !scope.kind.is_function() {
            self.frame.take();
            self.frame.vars.add(0);
            self.frame.bound.add(0);
        }
        let is_variable = |id: &&SymbolId| scopes.symbol(**id).lives_in_function();
        let is_param = |id: &&SymbolId| scopes.symbol(**id).is_param();
        let n_params = scope.symbols.iter().filter(is_param).count();
        let n_near = n_params.min(emit::MAX_NEAR_PARAMS);
        for &id in scope.symbols.iter().filter(is_param).take(n_near) {
            let reg = self.frame.take();
            self.slots[id.index()] = Slot::Reg(reg);
            self.frame.bound.add(reg);
            self.frame.vars.add(reg);
            self.frame.first_param.get_or_insert(id);
        }
        for &id in scope.symbols.iter().filter(is_param).skip(n_near) {
            self.slots[id.index()] = Slot::Far(self.frame.n_far);
            self.frame.n_far += 1;
        }
        if n_params > n_near {
            let reg = self.frame.take();
            self.frame.vars.add(reg);
            self.frame.far_reg = Some(reg);
            self.frame.first_far = Some(reg);
        }
        let own = scope.symbols.iter().filter(is_variable);
        let implicit = [scope.class_capture, scope.class_dict];
        let implicit = implicit.iter().flatten().filter(is_variable);
        for &id in own.chain(implicit) {
            let symbol = scopes.symbol(id);
            if symbol.is_implicit() && !symbol.is_captured() {
                continue;
            }
            if symbol.is_captured() {
                self.frame.captured.push(id);
            }
            if !symbol.is_param() {
                self.slots[id.index()] = self.new_slot();
            }
            if let Slot::Reg(reg) = self.slots[id.index()] {
                if symbol.is_walrus() {
                    self.frame.walrus.add(reg);
                }
                if symbol.is_deleted() {
                    self.frame.deletable.add(reg);
                }
            }
        }
        // `__class__` first: `super` needs its register.
        let is_class = |id: &&SymbolId| scopes.symbol(**id).name == scopes.known.class;
        let rest = |id: &&SymbolId| !is_class(id);
        let class = scope.frees.iter().filter(is_class);
        for &id in class.chain(scope.frees.iter().filter(rest)) {
            let index = scope.frees.iter().position(|&free| free == id);
            self.slots[id.index()] = if self.frame.top() < emit::MAX_VARS {
                let reg = self.frame.take();
                self.frame.vars.add(reg);
                Slot::Reg(reg)
            } else {
                Slot::FreeOnly(index.unwrap_or(0) as u32)
            };
        }
        if self.frame.n_far > 0 {
            if self.frame.far_reg.is_none() {
                let reg = self.frame.take();
                self.frame.vars.add(reg);
                self.frame.far_reg = Some(reg);
            }
            // The prologue uses the last register for captures that go to the store.
            let spare = self.frame.top();
            self.frame.take();
            self.frame.release(spare);
        }
    }

    fn new_slot(&mut self) -> Slot {
        if self.frame.top() < emit::MAX_VARS {
            let reg = self.frame.take();
            self.frame.vars.add(reg);
            Slot::Reg(reg)
        } else {
            self.frame.n_far += 1;
            Slot::Far(self.frame.n_far - 1)
        }
    }

    /// An error if the function asked for more registers than there are, or the unit grew beyond reason.
    fn check_room(&self, span: Span) -> Res<()> {
        if self.frame.overflow {
            return self.error(span, "too many nested expressions");
        }
        if self.instrs.len() + self.frame.instrs.len() > self.limit {
            return self.error(span, "the program is too large when compiled");
        }
        Ok(())
    }
}
