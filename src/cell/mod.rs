//! The padded walls: what a host configures and holds.
//!
//! A [`Program`] is compiled once and may run in many cells. A [`Cell`] is one machine with a
//! policy, limits and streams; a guest's code runs in it restricted, unless the host asked for an
//! unrestricted interpreter. Everything that touches the outside world is in this folder.

mod clock;
mod door;
mod entropy;
mod files;
mod library;
mod limits;
mod policy;
mod stack;
mod value;

use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

pub use door::Sink;
pub use limits::{Limits, Usage};
pub use policy::Grants;
pub use value::{FromValue, Value};

use crate::code::{Code, CompilerWarning};
use crate::error::{Error, ErrorKind};
use crate::object::intern::sym;
use crate::object::{self, DomainId, Raised, ids};
use crate::source::{Patience, Source};
use crate::syntax::{self, Mode};
use crate::vm::Vm;
pub use crate::vm::audit::{Audit, Reach};
use crate::vm::domain::{INTERRUPTED, StopReason};
use crate::vm::door::SyntaxFault;
use clock::RealClock;
use door::HostDoor;

/// Native stack that one level of nested native work may need.
const STACK_PER_LEVEL: usize = if cfg!(debug_assertions) {
    12 << 10
} else {
    6 << 10
};

/// Characters of an exception's last line that the error's message keeps.
const LONGEST_MESSAGE: usize = 10_000;

/// A compiled program: immutable, shareable between threads, knows nothing of any policy.
#[derive(Clone, Debug)]
pub struct Program {
    code: Arc<Code>,
}

impl Program {
    /// Compiles source text; `name` is the file name tracebacks show.
    ///
    /// # Errors
    /// A syntax error, with CPython's words; `{:#}` shows the line and caret.
    pub fn compile(name: &str, source: &str) -> Result<Program, Error> {
        Program::compile_as(name, source, Mode::Module)
    }

    /// The text of a source file: UTF-8, or what its `coding` comment names.
    ///
    /// # Errors
    /// The words of the SyntaxError when the bytes are no such text.
    pub fn decode(data: &[u8], name: &str) -> Result<String, String> {
        crate::source::decode(data, name)
    }

    /// Compiles an expression.
    ///
    /// # Errors
    /// As [`Program::compile`].
    pub fn expression(name: &str, source: &str) -> Result<Program, Error> {
        Program::compile_as(name, source, Mode::Expression)
    }

    fn compile_as(name: &str, source: &str, mode: Mode) -> Result<Program, Error> {
        match compile_source(name, source, mode, false, Patience::default()) {
            Ok(code) => Ok(Program {
                code: Arc::new(code),
            }),
            Err(fault) => {
                let message = format!("{}: {}", fault.class, fault.message);
                Err(Error::new(ErrorKind::Syntax, message).with_traceback(fault.rendered.into()))
            }
        }
    }

    /// The bytecode as text.
    pub fn disassemble(&self) -> String {
        crate::code::dis(&self.code)
    }
}

/// The whole front end: text to tokens to tree to scopes to code.
fn compile_source(
    name: &str,
    text: &str,
    mode: Mode,
    lazy_annotations: bool,
    patience: Patience,
) -> Result<Code, SyntaxFault> {
    let source = Arc::new(Source::new(name, text));
    let module = syntax::parse_patiently(&source, mode, patience).map_err(|e| {
        let mut fault = fault(&e, &source);
        // A program's last line counts as having an end, except where the tokens end in it.
        if let Some(text) = &mut fault.text
            && mode == Mode::Module
            && !text.ends_with('\n')
            && !e.is_lexical
        {
            text.push('\n');
        }
        fault
    })?;
    compile_module(&module, source, lazy_annotations)
}

fn compile_module(
    module: &syntax::Module,
    source: Arc<Source>,
    lazy_annotations: bool,
) -> Result<Code, SyntaxFault> {
    let scopes = crate::scope::analyze(
        module,
        &source,
        crate::scope::Inherited { lazy_annotations },
    )
    .map_err(|e| late_fault(&e, &source))?;
    let mut code = crate::compile::compile(
        module,
        &scopes,
        source.clone(),
        crate::compile::Options::default(),
    )
    .map_err(|e| late_fault(&e, &source))?;
    let warnings = syntax::warnings(module);
    if !warnings.is_empty() {
        let place = |(message, span): (String, crate::source::Span)| {
            compiler_warning(message, span, &source)
        };
        code.warnings = warnings.into_iter().map(place).collect();
    }
    Ok(code)
}

fn compiler_warning(
    message: String,
    span: crate::source::Span,
    source: &Source,
) -> CompilerWarning {
    let mut error = match message.starts_with("invalid ") {
        true => syntax::SyntaxError::new(syntax::ErrorKind::Syntax, "", span, source),
        false => syntax::SyntaxError::after_parsing("", span, source),
    };
    if message.ends_with(" literal") && !error.is_late {
        // The tokenizer says how far it has read.
        error.end_offset -= 1;
        error.offset = error.end_offset;
    }
    CompilerWarning {
        message: message.into(),
        line: error.line,
        offset: error.offset,
        end_line: error.end_line,
        end_offset: error.end_offset,
        has_text: !error.is_late,
    }
}

fn late_fault(e: &syntax::SyntaxError, source: &Source) -> SyntaxFault {
    SyntaxFault {
        is_late: true,
        ..fault(e, source)
    }
}

fn fault(e: &syntax::SyntaxError, source: &Source) -> SyntaxFault {
    SyntaxFault {
        class: e.kind.name(),
        message: e.message.clone(),
        line: e.line,
        column: i64::from(e.offset),
        end_line: e.end_line,
        end_column: (e.end_offset != syntax::NO_END).then_some(e.end_offset),
        text: source
            .text()
            .split_inclusive('\n')
            .nth(e.line.saturating_sub(1) as usize)
            .map(|line| match e.is_lexical {
                true => line.trim_end_matches('\n').to_owned(),
                false => line.to_owned(),
            }),
        is_late: e.is_late,
        rendered: e.render(source).into(),
    }
}

/// Text as the nodes of the module `ast`.
fn parse_tree(
    name: &str,
    text: &str,
    mode: Mode,
    patience: Patience,
) -> Result<Vec<crate::tree::Item>, SyntaxFault> {
    let source = Source::new(name, text);
    let module =
        syntax::parse_unchecked(&source, mode, patience).map_err(|e| fault(&e, &source))?;
    Ok(syntax::to_tree(&source, &module))
}

/// Compiles such nodes.
fn compile_tree(
    name: &str,
    tree: &[crate::tree::Item],
    mode: Mode,
    lazy_annotations: bool,
    patience: Patience,
) -> Result<Code, SyntaxFault> {
    let plain = |class: &'static str, message: String| SyntaxFault {
        class,
        message,
        line: 0,
        column: 0,
        end_line: 0,
        end_column: None,
        text: None,
        is_late: false,
        rendered: Box::default(),
    };
    match syntax::from_tree(name, tree, mode) {
        Ok((source, mut module)) => {
            module.patience = patience;
            compile_module(&module, Arc::new(source), lazy_annotations)
        }
        Err(syntax::TreeError::Value(message)) => Err(plain("ValueError", message)),
        Err(syntax::TreeError::Type(message)) => Err(plain("TypeError", message)),
        Err(syntax::TreeError::Depth) => Err(plain(
            "RecursionError",
            "maximum recursion depth exceeded during compilation".into(),
        )),
        Err(syntax::TreeError::Syntax(error, source)) => Err(fault(&error, &source)),
    }
}

/// Each stage of the pipeline as text, for people and tools.
pub mod stages {
    use super::{Mode, Source, syntax};
    use crate::error::{Error, ErrorKind};

    fn syntax_error(e: &syntax::SyntaxError, source: &Source) -> Error {
        Error::new(
            ErrorKind::Syntax,
            format!("{}: {}", e.kind.name(), e.message),
        )
        .with_traceback(e.render(source))
    }

    /// The tokens of a program.
    ///
    /// # Errors
    /// A syntax error of the lexer.
    pub fn tokens(name: &str, text: &str) -> Result<String, Error> {
        let source = Source::file(name, text);
        syntax::dump::tokens(&source, Mode::Module).map_err(|e| syntax_error(&e, &source))
    }

    /// The syntax tree of a program.
    ///
    /// # Errors
    /// A syntax error.
    pub fn ast(name: &str, text: &str) -> Result<String, Error> {
        let source = Source::file(name, text);
        let module = syntax::parse(&source, Mode::Module).map_err(|e| syntax_error(&e, &source))?;
        Ok(syntax::dump::ast(&source, &module))
    }

    /// Which name lives where.
    ///
    /// # Errors
    /// A syntax error.
    pub fn scopes(name: &str, text: &str) -> Result<String, Error> {
        let source = Source::file(name, text);
        let module = syntax::parse(&source, Mode::Module).map_err(|e| syntax_error(&e, &source))?;
        let scopes = crate::scope::analyze(
            &module,
            &source,
            crate::scope::Inherited {
                lazy_annotations: false,
            },
        )
        .map_err(|e| syntax_error(&e, &source))?;
        Ok(crate::scope::dump(&module, &scopes))
    }
}

/// Configures a cell.
pub struct CellBuilder {
    grants: Grants,
    limits: Limits,
    stdout: Sink,
    stderr: Sink,
    restricted: bool,
    args: Vec<String>,
    path: Vec<String>,
    hash_key: Option<(u64, u64)>,
    stress: Option<u32>,
    on_look: Option<Arc<dyn Fn() + Send + Sync>>,
}

impl CellBuilder {
    /// How much the cell may use.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> CellBuilder {
        self.limits = limits;
        self
    }

    /// What the cell may touch.
    #[must_use]
    pub fn grants(mut self, grants: Grants) -> CellBuilder {
        self.grants = grants;
        self
    }

    /// Where standard output goes.
    #[must_use]
    pub fn stdout(mut self, sink: Sink) -> CellBuilder {
        self.stdout = sink;
        self
    }

    /// Where standard error goes.
    #[must_use]
    pub fn stderr(mut self, sink: Sink) -> CellBuilder {
        self.stderr = sink;
        self
    }

    /// `sys.argv` of an unrestricted interpreter.
    #[must_use]
    pub fn args(mut self, args: Vec<String>) -> CellBuilder {
        self.args = args;
        self
    }

    /// `sys.path` of an unrestricted interpreter: folders searched for modules.
    #[must_use]
    pub fn path(mut self, path: Vec<String>) -> CellBuilder {
        self.path = path;
        self
    }

    /// Collects garbage at every safepoint since which so many bytes have been allocated (1: anything
    /// at all): slow, and finds mistakes of the engine.
    #[must_use]
    pub fn stress(mut self, bytes: Option<u32>) -> CellBuilder {
        self.stress = bytes;
        self
    }

    /// Calls a function each time a run looks whether it is to end: to measure for how long it
    /// doesn't, which is how long a host may wait after an interruption.
    #[must_use]
    pub fn on_look(mut self, hook: impl Fn() + Send + Sync + 'static) -> CellBuilder {
        self.on_look = Some(Arc::new(hook));
        self
    }

    /// Makes the cell.
    ///
    /// # Errors
    /// When the machine can't be made.
    pub fn build(self) -> Result<Cell, Error> {
        let interrupt = Arc::new(AtomicBool::new(false));
        let door = HostDoor {
            grants: self.grants,
            stdout: self.stdout,
            stderr: self.stderr,
            clock: RealClock::new(),
            interrupt: interrupt.clone(),
            on_look: self.on_look,
        };
        let mut vm = Vm::new(
            Box::new(door),
            self.hash_key.unwrap_or((0x5061_6463, 0x656c_6c21)),
        );
        vm.heap.meter.set_stack(stack::left(), STACK_PER_LEVEL);
        vm.heap.meter.set_stack_floor(stack::floor());
        crate::builtins::install(&mut vm);
        crate::modules::install(&mut vm);
        for name in library::names() {
            vm.library_names.push(name);
        }
        vm.stress = self.stress;
        vm.argv = self.args;
        vm.sys_path = self.path;
        let mut cell = Cell {
            vm,
            main: object::DictId::NONE,
            interrupt,
            domain: DomainId::ROOT,
            broken: false,
        };
        cell.start(self.restricted, self.limits)?;
        Ok(cell)
    }
}

/// One machine whose guest code runs under a policy, limits and with its own streams.
///
/// ```
/// use padcell::{Cell, Limits};
/// let mut cell = Cell::builder().limits(Limits::default()).build()?;
/// let total: i64 = cell.eval("sum(range(10))")?;
/// assert_eq!(total, 45);
/// // The guest can't reach what it must not.
/// let refused = cell.eval::<i64>("(lambda: 0).__globals__");
/// assert!(refused.is_err());
/// # Ok::<(), padcell::Error>(())
/// ```
pub struct Cell {
    vm: Vm,
    main: object::DictId,
    interrupt: Arc<AtomicBool>,
    domain: DomainId,
    /// The machine panicked: nothing in it can be trusted.
    broken: bool,
}

fn broken() -> Error {
    Error::new(ErrorKind::Internal, "the machine failed").with_exit_code(125)
}

/// Ends a run from another thread.
#[derive(Clone, Debug)]
pub struct Interrupter(Arc<AtomicBool>);

impl Interrupter {
    /// Asks the run to end soon.
    pub fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Cell {
    /// A cell whose guest is restricted: no files, no environment, no clock, finite limits.
    pub fn builder() -> CellBuilder {
        CellBuilder {
            grants: Grants::default(),
            limits: Limits::default(),
            stdout: Sink::Process,
            stderr: Sink::Process,
            restricted: true,
            args: Vec::new(),
            path: Vec::new(),
            hash_key: None,
            stress: None,
            on_look: None,
        }
    }

    /// An ordinary interpreter: its program is the supervisor, unrestricted and without limits.
    pub fn unrestricted() -> CellBuilder {
        CellBuilder {
            grants: Grants::open(),
            limits: Limits::none(),
            restricted: false,
            ..Cell::builder()
        }
    }

    fn start(&mut self, restricted: bool, limits: Limits) -> Result<(), Error> {
        let vm = &mut self.vm;
        // `__main__`, with the interpreter's own builtins or a cell's copy of them.
        let module = vm.heap.new_module("__main__", DomainId::ROOT);
        let dict = vm.heap.module(module).dict;
        let key = sym::MAIN;
        let main_table = vm.modules;
        if restricted {
            let copy = vm.heap.dict(vm.real_builtins).copy();
            let builtins = vm.heap.alloc_dict(copy);
            let made = vm.make_domain(builtins, DomainId::ROOT);
            match made {
                Ok(domain) => self.domain = domain,
                Err(Raised) => return Err(self.failure()),
            }
            let domain = self.domain;
            let vm = &mut self.vm;
            vm.heap.module_mut(module).owner = domain;
            // As an `RExec` has it: `import builtins` gives the cell's own.
            let of_cell = vm.heap.new_module("builtins", domain);
            vm.heap.module_mut(of_cell).dict = builtins;
            vm.heap.dict_set_sym(dict, sym::BUILTINS, of_cell.value());
            let table = vm.heap.new_dict();
            let name = vm.heap.intern("builtins");
            vm.heap.dict_set_sym(table, name, of_cell.value());
            vm.domains.get_mut(domain).modules = table.value();
            vm.grant_safe_modules(domain);
            vm.heap.dict_set_sym(table, key, module.value());
        } else {
            let real = vm.builtins_module.value();
            vm.heap.dict_set_sym(dict, sym::BUILTINS, real);
            vm.heap.dict_set_sym(main_table, key, module.value());
        }
        let vm = &mut self.vm;
        for absent in [sym::PACKAGE, sym::LOADER, sym::SPEC] {
            vm.heap.dict_set_sym(dict, absent, object::Value::NONE);
        }
        vm.host_roots.push(module.value());
        self.main = dict;
        if vm.import_library("sys").is_err() {
            return Err(self.failure());
        }
        let vm = &mut self.vm;
        // What it takes to make the cell isn't the guest's doing.
        vm.settle();
        vm.domains
            .get_mut(self.domain)
            .start_counting(limits.to_domain());
        if let Some(depth) = limits.depth.and_then(|d| usize::try_from(d).ok()) {
            vm.set_frames_limit(depth.max(crate::vm::RECURSION_LIMIT));
        }
        vm.reset_meter();
        Ok(())
    }

    /// Runs a program in `__main__`.
    ///
    /// # Errors
    /// An uncaught exception, an exit, a limit.
    pub fn run(&mut self, program: &Program) -> Result<(), Error> {
        self.run_value(program).map(|_| ())
    }

    /// Runs the finalizers of everything that is still alive, as an interpreter does when it exits.
    /// The cell can be used afterwards, but those objects are not finalized again.
    pub fn finalize(&mut self) {
        self.vm.run_exit_functions();
        self.vm.finalize_all();
    }

    fn run_value(&mut self, program: &Program) -> Result<object::Value, Error> {
        if self.broken {
            return Err(broken());
        }
        self.vm.heap.meter.set_stack_floor(stack::floor());
        // What the host did since the last run isn't the guest's time.
        self.vm.heap.meter.time_start = self.vm.heap.meter.now();
        let code = self.vm.new_code(program.code.clone());
        let mark = self.vm.host_roots.len();
        self.vm.host_roots.push(code.value());
        let (main, domain) = (self.main, self.domain);
        let vm = &mut self.vm;
        // A panic is a bug of the machine, but not one that may end the host.
        let run = AssertUnwindSafe(|| {
            vm.check_crossing(domain)?;
            if domain == DomainId::ROOT {
                vm.show_warnings(code, true)?;
            }
            vm.run_code_as(code, main, main.value(), domain)
        });
        let Ok(result) = panic::catch_unwind(run) else {
            self.broken = true;
            return Err(broken());
        };
        self.vm.host_roots.truncate(mark);
        result.map_err(|Raised| self.failure())
    }

    /// Gives the cell more of what it may use, also after a limit has ended its run.
    pub fn add_limits(&mut self, more: Limits) {
        self.vm.settle();
        self.vm.add_limits(self.domain, &more.to_domain());
        self.vm.reset_meter();
    }

    /// What the cell has used so far.
    pub fn usage(&mut self) -> Usage {
        self.vm.settle();
        let record = self.vm.domains.get(self.domain);
        Usage {
            fuel: record.fuel_used,
            memory: record.bytes,
            output: record.output_used,
            time: Duration::try_from_secs_f64(record.time_used).unwrap_or(Duration::MAX),
            native_depth: self.vm.heap.meter.max_depth,
        }
    }

    /// The file name a script's `__file__` shows.
    pub fn set_main_file(&mut self, path: &str) {
        let file = self.vm.heap.new_str(path);
        let main = self.main;
        self.vm.heap.dict_set_sym(main, sym::FILE, file);
    }

    /// Evaluates an expression.
    ///
    /// # Errors
    /// As [`Cell::run`]; also when the value is not of the type asked for.
    pub fn eval<T: FromValue>(&mut self, expression: &str) -> Result<T, Error> {
        let program = Program::expression("<string>", expression)?;
        let value = self.run_value(&program)?;
        let value = Value::read(&self.vm, value)?;
        T::from_value(value)
    }

    /// Looks for what guest code can reach without calling anything: of the padded cell, or of every
    /// cell the program of an unrestricted interpreter has made. Runs no Python code.
    ///
    /// ```
    /// let mut cell = padcell::Cell::builder().build()?;
    /// let audits = cell.audit()?;
    /// assert_eq!(audits.len(), 1);
    /// assert!(audits[0].holes.is_empty() && audits[0].surface.is_empty());
    /// # Ok::<(), padcell::Error>(())
    /// ```
    ///
    /// # Errors
    /// When memory runs out.
    pub fn audit(&mut self) -> Result<Vec<Audit>, Error> {
        let cells = if self.domain == DomainId::ROOT {
            self.vm.cells()
        } else {
            vec![self.domain]
        };
        let mut audits = Vec::with_capacity(cells.len());
        for cell in cells {
            match self.vm.audit(cell) {
                Ok(audit) => audits.push(audit),
                Err(Raised) => return Err(self.failure()),
            }
        }
        Ok(audits)
    }

    /// A handle with which another thread can end a run.
    pub fn interrupter(&self) -> Interrupter {
        Interrupter(self.interrupt.clone())
    }

    /// A stop that reached the host.
    fn limit_error(&mut self, stop: StopReason) -> Error {
        let StopReason { limit, place, .. } = stop;
        let error = if limit == INTERRUPTED {
            // Delivered: the next run begins anew.
            self.interrupt.store(false, Ordering::Relaxed);
            Error::new(ErrorKind::Interrupted, "interrupted").with_exit_code(130)
        } else {
            Error::new(ErrorKind::Limit, format!("limit reached: {limit}"))
                .with_exit_code(124)
                .with_limit(limit)
        };
        match place {
            Some(place) => error.with_place(place.line, place.instruction),
            None => error,
        }
    }

    /// Turns the exception in flight into the host's error.
    fn failure(&mut self) -> Error {
        let vm = &mut self.vm;
        if let Some(stop) = vm.limit_end.take() {
            return self.limit_error(stop);
        }
        let exc = std::mem::replace(&mut vm.heap.pending, object::Value::UNDEF);
        if exc.as_exc().is_none() {
            return Error::new(ErrorKind::Internal, "the machine failed").with_exit_code(125);
        }
        vm.host_roots.push(exc);
        if vm.heap.is_instance(exc, ids::SYSTEM_EXIT) {
            let code = exc
                .as_exc()
                .and_then(|e| vm.heap.exc(e).fields.first().copied())
                .and_then(object::Value::set);
            let code = code.unwrap_or(object::Value::NONE);
            let (status, message) = if code.is_none() {
                (0, String::new())
            } else if let Some(i) = vm.heap.to_int(code) {
                (i.to_i64().map_or(255, |i| (i & 0xFF) as i32), String::new())
            } else {
                let domain = self.domain;
                let text = vm
                    .acting_for(domain, |vm| vm.str_text(code))
                    .unwrap_or_default();
                if let Some(stop) = vm.limit_end.take() {
                    vm.host_roots.pop();
                    return self.limit_error(stop);
                }
                (1, format!("{text}\n"))
            };
            vm.host_roots.pop();
            return Error::new(ErrorKind::Exit, format!("exit {status}"))
                .with_exit_code(status)
                .with_traceback(message);
        }
        // The guest's `__str__` runs under its limits here too.
        let domain = self.domain;
        if vm.heap.meter.debt <= 0 {
            // What used the memory up is mostly garbage by now.
            vm.collect_garbage();
        }
        let text = vm
            .acting_for(domain, |vm| {
                Ok(match vm.call_excepthook(exc) {
                    Some(text) => text,
                    None => vm.format_exception(exc),
                })
            })
            .unwrap_or_default();
        vm.host_roots.pop();
        if let Some(stop) = vm.limit_end.take() {
            return self.limit_error(stop);
        }
        let last = text.lines().last().unwrap_or("exception");
        let last: String = last.chars().take(LONGEST_MESSAGE).collect();
        let status = if vm.heap.is_instance(exc, ids::KEYBOARD_INTERRUPT) {
            130
        } else {
            1
        };
        Error::new(ErrorKind::Exception, last)
            .with_traceback(text)
            .with_exit_code(status)
    }
}
