//! Running code in a namespace: `exec`, `eval`, modules and imports, the namespaces of frames.

use std::sync::Arc;

use super::Vm;
use super::door::{CompileMode, CompileRequest, SyntaxFault};
use super::frame::Frame;
use crate::code::Code;
use crate::object::builtin::{Builtin, FrameInfo};
use crate::object::function::{CodeObj, FuncObj, func_flags};
use crate::object::intern::{name_flags, sym};
use crate::object::*;

/// What the cell of a host sees of `sys`: the names `RExec` shows, what an `RExec` adds to them, and
/// the standard streams, whose output is limited and goes to the host.
const CELL_SYS_NAMES: &[&str] = &[
    "__doc__",
    "__name__",
    "argv",
    "byteorder",
    "copyright",
    "exc_info",
    "exit",
    "getdefaultencoding",
    "hexversion",
    "maxsize",
    "maxunicode",
    "path",
    "platform",
    "ps1",
    "ps2",
    "stderr",
    "stdin",
    "stdout",
    "version",
    "version_info",
];

/// Library modules whose functions answer a cell from outside: what they make for a cell that calls
/// them is paid by that cell (6.2 of the specification).
const PAID_BY_CALLERS: &[&str] = &["_files", "_iobuffered", "io", "os", "posixpath"];

/// Modules a cell may import unless its policy says otherwise (5.1 of the specification).
pub const SAFE_MODULES: &[&str] = &[
    "abc",
    "array",
    "ast",
    "binascii",
    "bisect",
    "cmath",
    "collections",
    "contextlib",
    "copy",
    "csv",
    "dataclasses",
    "datetime",
    "decimal",
    "enum",
    "errno",
    "fractions",
    "functools",
    "hashlib",
    "heapq",
    "itertools",
    "json",
    "math",
    "numbers",
    "operator",
    "random",
    "re",
    "rexec",
    "Bastion",
    "statistics",
    "string",
    "struct",
    "textwrap",
    "time",
    "typing",
    "unicodedata",
    "asyncio",
    "base64",
    "collections.abc",
    "io",
    "logging",
    "pprint",
    "traceback",
    "types",
    "unittest",
    "warnings",
    "weakref",
];

/// Fuel that compiling the shortest text takes.
const COMPILE_FUEL: usize = 32;

/// Bytes that compiling takes at its height for each byte of dense text.
pub(super) const COMPILE_BYTES: usize = 96;

/// Parts of a module's name that are looked for one by one.
const MAX_PARTS: usize = 100;

/// Native modules that serve library code only.
const PRIVATE_MODULES: &[&str] = &["_padcell", "_rexec"];

impl Vm {
    /// Compiles text for the acting domain, which pays for it.
    pub fn compile_text(&mut self, text: &str, name: &str, mode: CompileMode) -> R<CodeId> {
        let code = self.compile_source(text, name, mode, false)?;
        let unit = self.heap.code(code).unit;
        if let Some(u) = self.units.get_mut(unit) {
            u.shows_source = false;
        }
        self.show_warnings(code, false)?;
        Ok(code)
    }

    /// Compiles the text of a file, or text that has none.
    fn compile_source(
        &mut self,
        text: &str,
        name: &str,
        mode: CompileMode,
        is_file: bool,
    ) -> R<CodeId> {
        // Fuel: compiling costs in proportion to the text.
        self.heap.charge(text.len() / 4 + COMPILE_FUEL)?;
        // Tokens, tree and code of dense text take about a hundred times its size for a while.
        self.heap
            .reserve(text.len().saturating_mul(COMPILE_BYTES))?;
        let lazy = match self.units.get(self.cur.unit) {
            Some(u) => u.code.lazy_annotations,
            None => false,
        };
        let request = CompileRequest {
            text,
            name,
            mode,
            lazy_annotations: lazy,
            patience: self.heap.meter.patience(),
        };
        match self.door.compile(&request) {
            Ok(code) => Ok(self.new_code(code)),
            Err(mut fault) => {
                // Work that was given up fails too, and nobody is to see how.
                self.heap.look()?;
                if fault.is_late && !is_file {
                    fault.text = None;
                }
                Err(self.syntax_error(name, &fault))
            }
        }
    }

    /// Loads code and makes the object for its outermost function.
    pub fn new_code(&mut self, code: Arc<Code>) -> CodeId {
        let unit = self.load(code);
        let owner = self.heap.domain;
        self.heap.alloc_code(CodeObj::new(unit, 0, owner))
    }

    #[cold]
    pub(super) fn syntax_error(&mut self, name: &str, fault: &SyntaxFault) -> Raised {
        let class = match fault.class {
            "IndentationError" => ids::INDENTATION_ERROR,
            "TabError" => ids::TAB_ERROR,
            "RecursionError" => return self.heap.raise(ids::RECURSION_ERROR, &fault.message),
            "MemoryError" => return self.heap.memory_error(),
            "ValueError" => return self.heap.value_error(&fault.message),
            "TypeError" => return self.heap.type_error(&fault.message),
            _ => ids::SYNTAX_ERROR,
        };
        let message = self.heap.new_str(&fault.message);
        let file = self.heap.new_str(name);
        let text = match &fault.text {
            Some(t) => self.heap.new_str(t),
            None => Value::NONE,
        };
        let int = |n: i64| Value::small_int(n);
        let (line, column) = (int(i64::from(fault.line)), int(fault.column));
        let end_line = int(i64::from(fault.end_line));
        let end_column = match fault.end_column {
            Some(column) => int(i64::from(column)),
            None => Value::NONE,
        };
        let details = self
            .heap
            .new_tuple(&[file, line, column, text, end_line, end_column]);
        let exc = self.heap.new_exception(class, &[message, details]);
        self.heap.exc_mut(exc).fields = vec![
            message,
            file,
            line,
            column,
            text,
            end_line,
            end_column,
            Value::NONE,
        ];
        self.heap.raise_value(exc.value())
    }

    /// Runs a code object in a namespace, for the frame that asks (2.2, 2.5, 2.6 of the
    /// specification). The value is that of an expression, else None.
    pub fn run_code(&mut self, code: CodeId, globals: DictId, locals: Value) -> R {
        self.run_closed_code(code, globals, locals, Box::new([]))
    }

    /// The same with captures for the code's free variables.
    pub(crate) fn run_closed_code(
        &mut self,
        code: CodeId,
        globals: DictId,
        locals: Value,
        captures: Box<[Value]>,
    ) -> R {
        let acting = self.heap.domain;
        let brand = DomainId(self.heap.dict(globals).namespace.brand);
        let branded = brand != DomainId::ROOT && self.domains.is_within(brand, acting);
        let limit = if branded { brand } else { acting };
        self.run_code_within(code, globals, locals, limit, captures)
    }

    /// Runs a code object with at most the privilege of `limit`.
    pub fn run_code_as(
        &mut self,
        code: CodeId,
        globals: DictId,
        locals: Value,
        limit: DomainId,
    ) -> R {
        self.run_code_within(code, globals, locals, limit, Box::new([]))
    }

    fn run_code_within(
        &mut self,
        code: CodeId,
        globals: DictId,
        locals: Value,
        limit: DomainId,
        captures: Box<[Value]>,
    ) -> R {
        if self.heap.dict_get_sym(globals, sym::BUILTINS).is_none() {
            let builtins = if limit != self.cur.domain || self.cur.is_bottom() {
                self.domains.get(limit).builtins
            } else {
                self.cur.builtins
            };
            self.heap
                .dict_set_sym(globals, sym::BUILTINS, builtins.value());
        }
        let (domain, builtins) = if globals == self.cur.globals && !self.cur.is_bottom() {
            (self.cur.domain, self.cur.builtins)
        } else {
            self.namespace_domain(globals, limit)?
        };
        let (domain, builtins) = self.clamp(domain, builtins, limit);
        let (unit, index) = (self.heap.code(code).unit, self.heap.code(code).index);
        let Some(function) = self.unit_function(unit, index) else {
            return Err(self.heap.raise(ids::SYSTEM_ERROR, "code is not loaded"));
        };
        if function.free.len() != captures.len() {
            return Err(self
                .heap
                .type_error("code object passed to eval() may not contain free variables"));
        }
        let (entry, n_regs, name, qualname) = (
            function.entry,
            function.n_regs,
            function.name.clone(),
            function.qualname.clone(),
        );
        let library = self.units.get(unit).is_some_and(|u| u.code.library);
        let name = self.heap.intern(&name).value();
        let qualname = self.heap.new_str(&qualname);
        let handles = self.unit_function(unit, 0).map_or(0, function_flags) & func_flags::HANDLES;
        let func = self.heap.alloc_func(FuncObj {
            unit,
            index,
            entry,
            globals,
            creator: limit,
            n_pos: 0,
            flags: handles | if library { func_flags::LIBRARY } else { 0 },
            n_regs,
            captures,
            defaults: Value::UNDEF,
            kw_defaults: Value::UNDEF,
            name,
            qualname,
            extra: None,
        });
        self.brand(globals, domain);
        self.in_native(|vm| {
            vm.heap.keep(func.value());
            vm.heap.keep(globals.value());
            vm.heap.keep(locals);
            vm.run_body(func, locals, domain, builtins)
        })
    }

    /// A restricted frame runs with these globals: they are branded with its cell.
    pub(crate) fn brand(&mut self, globals: DictId, domain: DomainId) {
        if domain != DomainId::ROOT && self.heap.dict(globals).namespace.brand == 0 {
            let object = self.heap.dict_mut(globals);
            object.namespace.brand = domain.0;
            object.is_namespace = true;
        }
    }

    /// `locals()` of the calling frame.
    pub(crate) fn frame_locals(&mut self) -> R {
        let frame = self.acting_frame()?;
        self.locals_of(frame)
    }

    /// The nearest frame on the stack that belongs to the acting domain (T2 of the specification).
    pub(crate) fn acting_frame(&mut self) -> R<Frame> {
        let domain = self.heap.domain;
        let found = std::iter::once(&self.cur)
            .chain(self.frames.iter().rev())
            .find(|f| !f.is_bottom() && f.domain == domain)
            .copied();
        match found {
            Some(f) => Ok(f),
            None if domain == DomainId::ROOT => Ok(Frame::bottom()),
            None => Err(self.heap.runtime_error("no frame of the cell is running")),
        }
    }

    /// A frame object, as unrestricted code sees it: `depth` frames up.
    pub(crate) fn frame_object(&mut self, depth: usize) -> R {
        match self.frame_object_opt(depth)? {
            Value::NONE => Err(self.heap.value_error("call stack is not deep enough")),
            frame => Ok(frame),
        }
    }

    /// The same, or None when there are not so many.
    pub(crate) fn frame_object_opt(&mut self, depth: usize) -> R {
        let all: Vec<Frame> = std::iter::once(self.cur)
            .chain(self.frames.iter().rev().copied())
            .filter(|f| !f.is_bottom())
            .collect();
        let mut back = Value::NONE;
        for f in all.iter().skip(depth).rev() {
            let locals = self.locals_of(*f)?;
            let info = FrameInfo {
                func: f.func,
                pc: f.pc.saturating_sub(1),
                globals: f.globals,
                builtins: f.builtins,
                locals,
                back,
                base: Some(f.base),
                domain: f.domain,
            };
            back = self.heap.new_builtin(Builtin::Frame(info));
        }
        Ok(back)
    }

    // ---- import

    /// The import statement: asks the `__import__` of the frame's builtins.
    pub(crate) fn import_op(&mut self, name: Sym, level: Value, fromlist: Value) -> R {
        let importer = match self.heap.dict_get_sym(self.cur.builtins, sym::IMPORT) {
            Some(i) => i,
            None => {
                // Library code finds library modules whatever became of the cell's builtins.
                let text = "__import__ not found";
                return Err(self.heap.raise(ids::IMPORT_ERROR, text));
            }
        };
        let level_number = level.as_small_int().unwrap_or(0);
        if importer
            .as_native()
            .is_some_and(|n| self.heap.native(n).def.name == "__import__")
            || self.in_library_code()
        {
            let text = self.heap.sym_text(name);
            return self.import_name(&text, fromlist, level_number);
        }
        let globals = self.cur.globals.value();
        let locals = self.frame_locals()?;
        self.call(importer, &[name.value(), globals, locals, fromlist, level])
    }

    /// Whether the running function is library code.
    pub(crate) fn in_library_code(&self) -> bool {
        !self.cur.is_bottom() && self.heap.func(self.cur.func).flags & func_flags::LIBRARY != 0
    }

    /// The interpreter's own `__import__`.
    pub(crate) fn import_name(&mut self, name: &str, fromlist: Value, level: i64) -> R {
        let globals = self.cur_globals();
        self.import_from_namespace(name, globals, fromlist, level)
    }

    /// The same, for a relative import seen from the namespace `globals`.
    pub(crate) fn import_from_namespace(
        &mut self,
        name: &str,
        globals: DictId,
        fromlist: Value,
        level: i64,
    ) -> R {
        let full = if level > 0 {
            self.resolve_relative(name, globals, level)?
        } else {
            name.to_owned()
        };
        if full.is_empty() {
            return Err(self.heap.value_error("Empty module name"));
        }
        let module = self.import_full(&full)?;
        let wants_from = match self.heap.list_or_tuple(fromlist) {
            Some(items) => !items.is_empty(),
            None => false,
        };
        if wants_from {
            let items: Vec<Value> = self.heap.list_or_tuple(fromlist).unwrap_or(&[]).to_vec();
            let is_package = self.has_raw(module, sym::PATH);
            if is_package {
                for item in items {
                    let Some(s) = self.heap.to_str(item) else {
                        continue;
                    };
                    let sub = self.heap.intern_str(s);
                    let text = self.heap.sym_text(sub);
                    if text == "*" {
                        self.import_all_names(module, &full)?;
                        continue;
                    }
                    if !self.has_raw(module, sub) {
                        self.try_submodule(&full, &text)?;
                    }
                }
            }
            return Ok(module);
        }
        if level == 0 {
            // `import a.b.c` binds `a`.
            let head = full.split('.').next().unwrap_or(&full).to_owned();
            return if head == full {
                Ok(module)
            } else {
                self.import_full(&head)
            };
        }
        if name.is_empty() {
            return Ok(module);
        }
        let head = name.split('.').next().unwrap_or(name);
        let cut = full.len() - name.len() + head.len();
        let head = full.get(..cut).unwrap_or(&full).to_owned();
        self.import_full(&head)
    }

    fn import_all_names(&mut self, module: Value, full: &str) -> R<()> {
        let dict = match module.as_module() {
            Some(m) => self.heap.module(m).dict,
            None => return Ok(()),
        };
        let Some(all) = self.heap.dict_get_sym(dict, sym::ALL) else {
            return Ok(());
        };
        for item in self.heap.list_or_tuple(all).unwrap_or(&[]).to_vec() {
            let Some(s) = self.heap.to_str(item) else {
                continue;
            };
            let sub = self.heap.intern_str(s);
            if !self.has_raw(module, sub) {
                let text = self.heap.sym_text(sub);
                self.try_submodule(full, &text)?;
            }
        }
        Ok(())
    }

    fn try_submodule(&mut self, package: &str, name: &str) -> R<()> {
        let full = format!("{package}.{name}");
        match self.import_full(&full) {
            Ok(_) => Ok(()),
            Err(Raised) => {
                // Only "there is no such submodule" is forgiven.
                if self.heap.pending_is(ids::MODULE_NOT_FOUND_ERROR) {
                    let missing = self
                        .heap
                        .pending
                        .as_exc()
                        .and_then(|e| self.heap.exc(e).fields.get(1).copied());
                    let same = missing
                        .and_then(|m| self.heap.view_of(m))
                        .is_some_and(|v| v.eq_str(&full));
                    if same {
                        self.heap.pending = Value::UNDEF;
                        return Ok(());
                    }
                }
                Err(Raised)
            }
        }
    }

    fn resolve_relative(&mut self, name: &str, globals: DictId, level: i64) -> R<String> {
        let text = |vm: &Vm, s: Sym| {
            vm.heap
                .dict_get_sym(globals, s)
                .and_then(|v| vm.heap.view_of(v))
                .map(|v| v.to_text())
        };
        let package = match text(self, sym::PACKAGE) {
            Some(p) => p,
            None => {
                let module = text(self, sym::NAME).unwrap_or_default();
                if self.heap.dict_get_sym(globals, sym::PATH).is_some() {
                    module
                } else {
                    module
                        .rsplit_once('.')
                        .map(|(p, _)| p.to_owned())
                        .unwrap_or_default()
                }
            }
        };
        if package.is_empty() {
            return Err(self.heap.raise(
                ids::IMPORT_ERROR,
                "attempted relative import with no known parent package",
            ));
        }
        let mut base = package.as_str();
        for _ in 1..level {
            match base.rsplit_once('.') {
                Some((p, _)) => base = p,
                None => {
                    return Err(self.heap.raise(
                        ids::IMPORT_ERROR,
                        "attempted relative import beyond top-level package",
                    ));
                }
            }
        }
        Ok(if name.is_empty() {
            base.to_owned()
        } else {
            format!("{base}.{name}")
        })
    }

    /// The table of modules `import` fills for the acting code.
    fn module_table(&mut self) -> DictId {
        let domain = self.heap.domain;
        if domain == DomainId::ROOT {
            return self.modules;
        }
        if self.in_library_code() {
            return self.domains.get(domain).library_modules;
        }
        match self.domains.get(domain).modules.as_dict() {
            Some(d) => d,
            None => {
                let d = self.heap.new_dict();
                self.domains.get_mut(domain).modules = d.value();
                d
            }
        }
    }

    /// Imports a module by its full name: parents first.
    pub(crate) fn import_full(&mut self, full: &str) -> R {
        // Fuel, and memory: each part of a dotted name asks for all before it.
        self.heap.charge(full.len() / 8 + 1)?;
        if full.bytes().filter(|&b| b == b'.').count() > MAX_PARTS {
            return Err(self.heap.recursion_error(""));
        }
        if PRIVATE_MODULES.contains(&full) && !self.in_library_code() {
            let text = format!("No module named '{full}'");
            return Err(self.module_not_found(&text, full));
        }
        let table = self.module_table();
        let key = self.heap.intern(full);
        if let Some(found) = self.heap.dict_get_sym(table, key) {
            if found.is_none() {
                let text = format!("import of {full} halted; None in sys.modules");
                return Err(self.module_not_found(&text, full));
            }
            return Ok(found);
        }
        let mut parent = None;
        if let Some((head, tail)) = full.rsplit_once('.') {
            let p = self.import_full(head)?;
            if let Some(found) = self.heap.dict_get_sym(table, key) {
                return Ok(found);
            }
            if !self.has_raw(p, sym::PATH) {
                let text = format!("No module named '{full}'; '{head}' is not a package");
                return Err(self.module_not_found(&text, full));
            }
            parent = Some((p, tail.to_owned()));
        }
        if !self.heap.meter.enter() {
            return Err(self.heap.recursion_error(""));
        }
        let module = self.find_and_load(full, parent.as_ref().map(|(p, _)| *p), table);
        self.heap.meter.leave();
        let module = module?;
        if let Some((p, tail)) = parent
            && let Some(p) = p.as_module()
        {
            let name = self.heap.intern(&tail);
            let dict = self.heap.module(p).dict;
            self.heap.dict_set_sym(dict, name, module);
        }
        Ok(module)
    }

    #[cold]
    pub(crate) fn module_not_found(&mut self, text: &str, name: &str) -> Raised {
        self.heap.raise(ids::MODULE_NOT_FOUND_ERROR, text);
        let message = self.heap.new_str(text);
        let name = self.heap.new_str(name);
        if let Some(e) = self.heap.pending.as_exc() {
            self.heap.exc_mut(e).fields = vec![message, name, Value::NONE, Value::NONE];
        }
        Raised
    }

    /// Whether the acting cell may import a library module by name.
    pub(crate) fn may_import(&self, full: &str) -> bool {
        // Attack: an inner cell gets no more by asking than each one around it
        // (`tests/escape/nested_imports.py`).
        // A directive of the compiler in the form of an import is free to all.
        if full == "__future__" {
            return true;
        }
        let mut d = self.heap.domain;
        loop {
            let record = self.domains.get(d);
            let allowed = match &record.importable {
                Some(names) => names.iter().any(|n| n == full),
                None => SAFE_MODULES.contains(&full),
            };
            if !allowed || record.parent == DomainId::ROOT {
                return allowed;
            }
            d = record.parent;
        }
    }

    /// Lets a host's cell import what is safe, and `sys` as such a cell sees it.
    pub(crate) fn grant_safe_modules(&mut self, domain: DomainId) {
        let names = SAFE_MODULES.iter().chain(&["sys"]);
        self.domains.get_mut(domain).importable = Some(names.map(|n| (*n).to_owned()).collect());
    }

    /// Whether the build has a module of its own by this name.
    pub(crate) fn has_library(&mut self, name: &str) -> bool {
        name == "builtins"
            || self.native_modules.contains_key(name)
            || self.library_names.contains(&name)
            || self.door.library(name).is_some()
    }

    /// The module tables `import` of the acting domain's programs and library code fill.
    pub(crate) fn module_tables(&self) -> Vec<DictId> {
        self.module_tables_of(self.heap.domain)
    }

    /// The same of another domain.
    pub(crate) fn module_tables_of(&self, domain: DomainId) -> Vec<DictId> {
        if domain == DomainId::ROOT {
            return vec![self.modules];
        }
        let record = self.domains.get(domain);
        let mut tables: Vec<DictId> = record.modules.as_dict().into_iter().collect();
        tables.push(record.library_modules);
        tables
    }

    /// The acting cell's copy of a library module, from its table or made now; None when there is no
    /// library module of that name.
    pub(crate) fn cell_module(&mut self, full: &str) -> R {
        let domain = self.heap.domain;
        let table = match self.domains.get(domain).modules.as_dict() {
            Some(d) => d,
            None => {
                let d = self.heap.new_dict();
                self.domains.get_mut(domain).modules = d.value();
                d
            }
        };
        let key = self.heap.intern(full);
        if self.is_planted("modules")
            && let Some(shared) = self.heap.dict_get_sym(self.modules, key)
        {
            self.heap.dict_set_sym(table, key, shared);
            return Ok(shared);
        }
        if let Some(found) = self.heap.dict_get_sym(table, key)
            && let Some(m) = found.as_module()
            && self.is_own(self.heap.module(m).owner)
        {
            return Ok(found);
        }
        let Some(source) = self.library_module(full)? else {
            return Ok(Value::NONE);
        };
        self.copy_module_for_cell(full, source, table)
    }

    fn find_and_load(&mut self, full: &str, parent: Option<Value>, _table: DictId) -> R {
        let library = self.in_library_code();
        let restricted = self.is_restricted();
        if restricted && !library {
            if self.may_import(full) {
                let module = self.cell_module(full)?;
                if !module.is_none() {
                    return Ok(module);
                }
            }
            let text = format!("No module named '{full}'");
            return Err(self.module_not_found(&text, full));
        }
        if let Some(module) = self.library_module(full)? {
            return Ok(module);
        }
        if !restricted && let Some(module) = self.load_from_path(full, parent)? {
            return Ok(module);
        }
        let text = format!("No module named '{full}'");
        Err(self.module_not_found(&text, full))
    }

    /// A native or built-in library module of the acting domain: made on first use.
    pub(crate) fn library_module(&mut self, full: &str) -> R<Option<Value>> {
        let domain = self.heap.domain;
        let table = if domain == DomainId::ROOT {
            self.modules
        } else {
            self.domains.get(domain).library_modules
        };
        let key = self.heap.intern(full);
        if let Some(found) = self.heap.dict_get_sym(table, key) {
            return Ok(Some(found));
        }
        if let Some(init) = self.native_modules.get(full).copied() {
            let module = self.heap.new_module(full, domain);
            self.heap.module_mut(module).native = true;
            self.heap.dict_set_sym(table, key, module.value());
            let dict = self.heap.module(module).dict;
            let package = full.rsplit_once('.').map_or("", |(p, _)| p);
            let package = self.heap.new_str(package);
            self.heap.dict_set_sym(dict, sym::PACKAGE, package);
            if let Err(Raised) = init(self, module) {
                self.heap.dict_remove_sym(table, key);
                return Err(Raised);
            }
            return Ok(Some(module.value()));
        }
        let Some((code, is_package)) = self.door.library(full) else {
            return Ok(None);
        };
        let module = self.heap.new_module(full, domain);
        self.heap.module_mut(module).native = false;
        let dict = self.heap.module(module).dict;
        self.heap.dict_mut(dict).namespace.paid_by_callers = PAID_BY_CALLERS.contains(&full);
        let builtins = self.domains.get(domain).library_builtins;
        self.heap
            .dict_set_sym(dict, sym::BUILTINS, builtins.value());
        let package = if is_package {
            full
        } else {
            full.rsplit_once('.').map_or("", |(p, _)| p)
        };
        let package = self.heap.new_str(package);
        self.heap.dict_set_sym(dict, sym::PACKAGE, package);
        if is_package {
            let path = self.heap.new_list(Vec::new());
            self.heap.dict_set_sym(dict, sym::PATH, path);
        }
        self.heap.dict_set_sym(table, key, module.value());
        let code = self.new_code(code);
        self.loading += 1;
        let result = self.run_code_as(code, dict, dict.value(), domain);
        self.loading -= 1;
        self.reset_stress();
        if let Err(Raised) = result {
            self.heap.dict_remove_sym(table, key);
            return Err(Raised);
        }
        // A module may put something else in its place.
        Ok(Some(
            self.heap.dict_get_sym(table, key).unwrap_or(module.value()),
        ))
    }

    /// A library module that natives themselves use.
    pub(crate) fn import_library(&mut self, name: &str) -> R {
        match self.library_module(name)? {
            Some(m) => Ok(m),
            None => {
                let text = format!("No module named '{name}'");
                Err(self.module_not_found(&text, name))
            }
        }
    }

    /// A copy of a library module for a cell (5.6): containers copied, sensitive natives as twins.
    fn copy_module_for_cell(&mut self, name: &str, source: Value, table: DictId) -> R {
        let Some(source) = source.as_module() else {
            return Ok(source);
        };
        let domain = self.heap.domain;
        let module = self.heap.new_module(name, domain);
        // Registered before it is filled: modules name each other.
        let key = self.heap.intern(name);
        self.heap.dict_set_sym(table, key, module.value());
        let (from, to) = (self.heap.module(source).dict, self.heap.module(module).dict);
        let builtins = self.domains.get(domain).builtins;
        self.heap.dict_set_sym(to, sym::BUILTINS, builtins.value());
        let entries: Vec<(Value, Value)> = self
            .heap
            .dict(from)
            .iter()
            .map(|e| (e.key, e.value))
            .collect();
        for (k, v) in entries {
            let Some(k) = k.as_str() else { continue };
            let key = self.heap.intern_str(k);
            if name == "sys" && !CELL_SYS_NAMES.contains(&self.heap.sym_text(key).as_str()) {
                continue;
            }
            if self.heap.name_flags(key) & name_flags::DUNDER != 0 {
                let version = self
                    .heap
                    .view_of(key.value())
                    .is_some_and(|t| t.eq_str("__version__"));
                if !matches!(key, sym::DOC | sym::NAME | sym::ALL | sym::PATH) && !version {
                    continue;
                }
            }
            if let Some(v) = self.copy_for_cell(v)? {
                self.heap.dict_set_sym(to, key, v);
            }
        }
        if name == "sys" {
            self.finish_cell_sys(to, table);
        }
        Ok(module.value())
    }

    /// What a cell's `sys` says of the cell itself.
    fn finish_cell_sys(&mut self, dict: DictId, table: DictId) {
        let key = self.heap.intern("modules");
        self.heap.dict_set_sym(dict, key, table.value());
        let mut names = self
            .domains
            .get(self.heap.domain)
            .importable
            .clone()
            .unwrap_or_default();
        names.push("builtins".to_owned());
        names.retain(|name| !name.contains('.') && self.has_library(name));
        names.sort_unstable();
        let names = names.iter().map(|n| self.heap.new_str(n)).collect();
        let names = self.heap.new_tuple_vec(names);
        let key = self.heap.intern("builtin_module_names");
        self.heap.dict_set_sym(dict, key, names);
    }

    /// A module value as a cell may have it; `None`: not at all.
    pub(crate) fn copy_for_cell(&mut self, v: Value) -> R<Option<Value>> {
        let domain = self.heap.domain;
        Ok(match v.kind() {
            Some(Kind::Module) => {
                let dict = v.as_module().map(|m| self.heap.module(m).dict);
                let name = dict
                    .and_then(|d| self.heap.dict_get_sym(d, sym::NAME))
                    .and_then(|n| self.heap.view_of(n))
                    .map(|n| n.to_text());
                let Some(name) = name else { return Ok(None) };
                let key = self.heap.intern(&name);
                let table = self.domains.get(domain).modules.as_dict();
                let known = table
                    .and_then(|t| self.heap.dict_get_sym(t, key))
                    .filter(|m| m.as_module().is_some() && !self.is_foreign(*m));
                if known.is_some() {
                    return Ok(known);
                }
                if !self.may_import(&name) {
                    return Ok(None);
                }
                if !self.heap.meter.enter() {
                    return Err(self.heap.recursion_error(""));
                }
                let made = self.cell_module(&name);
                self.heap.meter.leave();
                Some(made?).filter(|m| !m.is_none())
            }
            Some(Kind::Native) if self.is_private_native(v) => None,
            Some(Kind::Native) => Some(self.twin_for(v, domain)),
            Some(Kind::List | Kind::Dict | Kind::Set | Kind::ByteArray) => {
                Some(self.copy_container(v)?)
            }
            _ => Some(v),
        })
    }

    /// Whether a native belongs to a module that only library code may use.
    pub(crate) fn is_private_native(&self, v: Value) -> bool {
        v.as_native()
            .and_then(|n| self.heap.view_of(self.heap.native(n).home))
            .is_some_and(|home| PRIVATE_MODULES.iter().any(|m| home.eq_str(m)))
    }

    /// A deep copy of plain containers; everything else is shared.
    pub(crate) fn copy_container(&mut self, v: Value) -> R {
        if !self.heap.meter.enter() {
            return Err(self.heap.recursion_error(""));
        }
        let result = self.copy_container_level(v);
        self.heap.meter.leave();
        result
    }

    fn copy_container_level(&mut self, v: Value) -> R {
        match v.kind() {
            Some(Kind::List) => {
                let items = v
                    .as_list()
                    .map(|l| self.heap.list(l).to_vec())
                    .unwrap_or_default();
                self.heap.charge(items.len())?;
                let mut copy = Vec::with_capacity(items.len());
                for item in items {
                    copy.push(self.copy_container(item)?);
                }
                Ok(self.heap.new_list(copy))
            }
            Some(Kind::Dict) => {
                let Some(d) = v.as_dict() else { return Ok(v) };
                let entries: Vec<(u32, Value, Value)> = self
                    .heap
                    .dict(d)
                    .iter()
                    .map(|e| (e.hash, e.key, e.value))
                    .collect();
                self.heap.charge(entries.len())?;
                let copy = self.heap.new_dict();
                for (h, k, item) in entries {
                    let item = self.copy_container(item)?;
                    self.heap.dict_insert_new(copy, h, k, item);
                }
                Ok(copy.value())
            }
            Some(Kind::Set) => {
                let Some(s) = v.as_set() else { return Ok(v) };
                let table = self.heap.set(s).table.copy();
                Ok(self.heap.alloc_set(set_table::SetObj::new(table)).value())
            }
            Some(Kind::ByteArray) => {
                let data = self.heap.bytes_like(v).unwrap_or(&[]).to_vec();
                Ok(self.heap.new_bytearray(data))
            }
            _ => Ok(v),
        }
    }

    /// A source module from a folder of `sys.path` or of its package's `__path__`.
    fn load_from_path(&mut self, full: &str, parent: Option<Value>) -> R<Option<Value>> {
        let path = match parent {
            Some(p) => self.getattr(p, sym::PATH)?,
            None => {
                let sys = self.heap.intern("sys");
                let path = self.heap.intern("path");
                let Some(sys) = self
                    .heap
                    .dict_get_sym(self.modules, sys)
                    .and_then(Value::as_module)
                else {
                    return Ok(None);
                };
                let dict = self.heap.module(sys).dict;
                match self.heap.dict_get_sym(dict, path) {
                    Some(p) => p,
                    None => return Ok(None),
                }
            }
        };
        let tail = full.rsplit('.').next().unwrap_or(full).to_owned();
        let folders: Vec<String> = self
            .heap
            .list_or_tuple(path)
            .unwrap_or(&[])
            .iter()
            .filter_map(|&v| self.heap.view_of(v))
            .map(|v| v.to_text())
            .collect();
        let mut portions: Vec<String> = Vec::new();
        for folder in folders {
            let Some(file) = self.door.find_module(&folder, &tail) else {
                let place = if folder.is_empty() { "." } else { &folder };
                let place = format!("{place}/{tail}");
                if matches!(
                    self.door.path_kind(&place),
                    Ok(super::door::PathKind::Folder)
                ) {
                    portions.push(place);
                }
                continue;
            };
            let code = self.compile_source(&file.text, &file.path, CompileMode::Exec, true)?;
            self.show_warnings(code, true)?;
            let module = self.heap.new_module(full, DomainId::ROOT);
            let dict = self.heap.module(module).dict;
            let path_text = self.heap.new_str(&file.path);
            self.heap.dict_set_sym(dict, sym::FILE, path_text);
            let package = if file.package_dir.is_some() {
                full
            } else {
                full.rsplit_once('.').map_or("", |(p, _)| p)
            };
            let package = self.heap.new_str(package);
            self.heap.dict_set_sym(dict, sym::PACKAGE, package);
            if let Some(dir) = &file.package_dir {
                let dir = self.heap.new_str(dir);
                let list = self.heap.new_list(vec![dir]);
                self.heap.dict_set_sym(dict, sym::PATH, list);
            }
            let module_value = self.builtins_module.value();
            self.heap.dict_set_sym(dict, sym::BUILTINS, module_value);
            let key = self.heap.intern(full);
            self.heap.dict_set_sym(self.modules, key, module.value());
            if let Err(Raised) = self.run_code(code, dict, dict.value()) {
                self.heap.dict_remove_sym(self.modules, key);
                return Err(Raised);
            }
            return Ok(Some(
                self.heap
                    .dict_get_sym(self.modules, key)
                    .unwrap_or(module.value()),
            ));
        }
        if portions.is_empty() {
            return Ok(None);
        }
        // Folders of that name without `__init__.py`, wherever they lie, are one namespace package.
        let module = self.heap.new_module(full, DomainId::ROOT);
        let dict = self.heap.module(module).dict;
        let package = self.heap.new_str(full);
        self.heap.dict_set_sym(dict, sym::PACKAGE, package);
        let folders: Vec<Value> = portions.iter().map(|p| self.heap.new_str(p)).collect();
        let list = self.heap.new_list(folders);
        self.heap.dict_set_sym(dict, sym::PATH, list);
        self.heap.dict_set_sym(dict, sym::FILE, Value::NONE);
        let key = self.heap.intern(full);
        self.heap.dict_set_sym(self.modules, key, module.value());
        Ok(Some(module.value()))
    }

    /// `from module import name`.
    pub(crate) fn import_from(&mut self, module: Value, name: Sym) -> R {
        if let Some(v) = self.getattr_opt(module, name)? {
            return Ok(v);
        }
        let text = self.heap.sym_text(name);
        let module_name = self
            .getattr_opt(module, sym::NAME)?
            .and_then(|n| self.heap.view_of(n))
            .map(|v| v.to_text());
        if let Some(m) = &module_name {
            let full = format!("{m}.{text}");
            let key = self.heap.intern(&full);
            let table = self.module_table();
            if let Some(v) = self.heap.dict_get_sym(table, key) {
                return Ok(v);
            }
        }
        let shown = module_name
            .clone()
            .unwrap_or_else(|| "<unknown module name>".into());
        let file = self
            .getattr_opt(module, sym::FILE)?
            .and_then(|n| self.heap.view_of(n))
            .map(|v| v.to_text());
        let place = file.clone().unwrap_or_else(|| "unknown location".into());
        let initializing = self
            .frames
            .iter()
            .chain(std::iter::once(&self.cur))
            .any(|f| {
                !f.is_bottom()
                    && module
                        .as_module()
                        .is_some_and(|m| self.heap.module(m).dict == f.globals)
            })
            && file.is_some();
        let message = if initializing {
            format!(
                "cannot import name '{text}' from partially initialized module '{shown}' (most likely due to a circular import) ({place})"
            )
        } else {
            format!("cannot import name '{text}' from '{shown}' ({place})")
        };
        self.heap.raise(ids::IMPORT_ERROR, &message);
        let msg = self.heap.new_str(&message);
        let module_value = self.heap.new_str(&shown);
        let path = match &file {
            Some(f) => self.heap.new_str(f),
            None => Value::NONE,
        };
        if let Some(e) = self.heap.pending.as_exc() {
            self.heap.exc_mut(e).fields = vec![msg, module_value, path, name.value()];
        }
        Err(Raised)
    }

    /// `from module import *` into a namespace.
    pub(crate) fn import_star(&mut self, module: Value, ns: Value) -> R<()> {
        let all = self.getattr_opt(module, sym::ALL)?;
        let names: Vec<Value> = match all {
            Some(all) => self.collect_items(all)?,
            None => {
                let dict = match module.as_module() {
                    Some(m) => self.heap.module(m).dict,
                    None => {
                        let d = self.getattr(module, sym::DICT)?;
                        match self.heap.to_dict(d) {
                            Some(d) => d,
                            None => {
                                return Err(self.heap.raise(
                                    ids::IMPORT_ERROR,
                                    "from-import-* object has no __dict__ and no __all__",
                                ));
                            }
                        }
                    }
                };
                let keys: Vec<Value> = self.heap.dict(dict).iter().map(|e| e.key).collect();
                keys.into_iter()
                    .filter(|&k| {
                        self.heap
                            .view_of(k)
                            .is_some_and(|v| v.get(0) != Some(u32::from(b'_')))
                    })
                    .collect()
            }
        };
        for n in names {
            let Some(s) = self.heap.to_str(n) else {
                let shown = self
                    .getattr_opt(module, sym::NAME)?
                    .and_then(|n| self.heap.view_of(n))
                    .map(|v| v.to_text())
                    .unwrap_or_default();
                let text = format!(
                    "Item in {shown}.__all__ must be str, not {}",
                    self.heap.type_name(n)
                );
                return Err(self.heap.type_error(&text));
            };
            let name = self.heap.intern_str(s);
            let v = self.getattr(module, name)?;
            match ns.as_dict() {
                Some(d) => self.heap.dict_set_sym(d, name, v),
                None => self.set_item(ns, name.value(), v)?,
            }
        }
        Ok(())
    }
}

// What natives about functions and frames ask.
impl Vm {
    /// The docstring of a compiled function.
    pub(crate) fn function_doc(&self, unit: u32, index: u32) -> Value {
        let Some(u) = self.units.get(unit) else {
            return Value::NONE;
        };
        let doc = u.code.functions.get(index as usize).and_then(|f| f.doc);
        doc.and_then(|d| u.consts.get(d as usize).copied())
            .unwrap_or(Value::NONE)
    }

    /// The file name of a unit.
    pub(crate) fn unit_file(&self, unit: u32) -> String {
        self.units
            .get(unit)
            .map(|u| u.code.source.name().to_owned())
            .unwrap_or_default()
    }

    /// The constants of a unit.
    pub(crate) fn unit_consts(&self, unit: u32) -> Vec<Value> {
        self.units
            .get(unit)
            .map(|u| u.consts.to_vec())
            .unwrap_or_default()
    }

    /// A name of a unit.
    pub(crate) fn unit_name(&self, unit: u32, name: u32) -> Sym {
        self.units.get(unit).map_or(Sym(0), |u| u.sym(name as i32))
    }

    /// `f.__code__ = code`.
    pub(crate) fn replace_code(&mut self, f: FuncId, code: CodeId) -> R<()> {
        let (unit, index) = (self.heap.code(code).unit, self.heap.code(code).index);
        let Some(function) = self.unit_function(unit, index) else {
            return Ok(());
        };
        let n_free = function.free.len();
        let (entry, n_pos, n_regs, flags) = (
            function.entry,
            function.n_pos,
            function.n_regs,
            function_flags(function),
        );
        let have = self.heap.func(f).captures.len();
        if n_free != have {
            let name = self.heap.callable_name(f.value());
            let text =
                format!("{name}() requires a code object with {have} free vars, not {n_free}");
            return Err(self.heap.value_error(&text));
        }
        let object = self.heap.func_mut(f);
        object.unit = unit;
        object.index = index;
        object.entry = entry;
        object.n_pos = n_pos;
        object.n_regs = n_regs;
        object.flags = flags;
        object.extra_mut().code = code.value();
        self.flush_caches();
        Ok(())
    }

    /// `types.FunctionType(code, globals, name, defaults, closure)`.
    pub(crate) fn new_function(
        &mut self,
        code: CodeId,
        globals: DictId,
        name: Value,
        defaults: Value,
        closure: Value,
    ) -> R {
        let (unit, index) = (self.heap.code(code).unit, self.heap.code(code).index);
        let Some(function) = self.unit_function(unit, index) else {
            return Ok(Value::NONE);
        };
        let n_free = function.free.len();
        let (entry, n_pos, n_regs, flags) = (
            function.entry,
            function.n_pos,
            function.n_regs,
            function_flags(function),
        );
        let (plain_name, qualname) = (function.name.clone(), function.qualname.clone());
        let captures: Vec<Value> = self.heap.list_or_tuple(closure).unwrap_or(&[]).to_vec();
        if captures.len() != n_free || captures.iter().any(|c| c.as_capture().is_none()) {
            let text = if closure.is_none() {
                "arg 5 (closure) must be tuple".to_owned()
            } else {
                format!(
                    "{plain_name} requires closure of length {n_free}, not {}",
                    captures.len()
                )
            };
            return Err(if closure.is_none() {
                self.heap.type_error(&text)
            } else {
                self.heap.value_error(&text)
            });
        }
        let name = match self.heap.to_str(name) {
            Some(s) => s.value(),
            None => self.heap.intern(&plain_name).value(),
        };
        let qualname = self.heap.new_str(&qualname);
        let creator = self.heap.domain;
        Ok(self
            .heap
            .alloc_func(FuncObj {
                unit,
                index,
                entry,
                globals,
                creator,
                n_pos,
                flags,
                n_regs,
                captures: captures.into_boxed_slice(),
                defaults: if defaults.is_none() {
                    Value::UNDEF
                } else {
                    defaults
                },
                kw_defaults: Value::UNDEF,
                name,
                qualname,
                extra: None,
            })
            .value())
    }

    /// `super()` without arguments: the `__class__` capture and first argument of the calling frame.
    pub(crate) fn implicit_super(&mut self) -> R<(Value, Value)> {
        let frame = self.cur;
        if frame.is_bottom() {
            return Err(self.heap.runtime_error("super(): no current frame"));
        }
        let f = self.heap.func(frame.func);
        let Some(code) = self.unit_function(f.unit, f.index) else {
            return Err(self.heap.runtime_error("super(): no code object"));
        };
        let (class_capture, captured, has_args) = (
            code.class_capture,
            code.first_param_captured,
            code.n_pos > 0 || code.star_args,
        );
        if !has_args {
            return Err(self.heap.runtime_error("super(): no arguments"));
        }
        let Some(reg) = class_capture else {
            return Err(self.heap.runtime_error("super(): __class__ cell not found"));
        };
        let class = self
            .reg(reg)
            .as_capture()
            .map_or(Value::UNDEF, |c| self.heap.capture(c).value);
        if class.is_undef() {
            return Err(self.heap.runtime_error("super(): empty __class__ cell"));
        }
        let mut first = self.reg(0);
        if captured {
            first = first
                .as_capture()
                .map_or(Value::UNDEF, |c| self.heap.capture(c).value);
        }
        if first.is_undef() {
            return Err(self.heap.runtime_error("super(): arg[0] deleted"));
        }
        Ok((class, first))
    }

    /// `type.__call__` as a native.
    pub(crate) fn instantiate_and_wait(
        &mut self,
        class: ClassId,
        pos: &[Value],
        kw: &[(Sym, Value)],
    ) -> R {
        match self.instantiate(class, pos, kw, 0, super::frame::FrameKind::Root)? {
            Some(v) => Ok(self.heap.keep(v)),
            None => match self.run_nested()? {
                super::run::RunEnd::Return(v) | super::run::RunEnd::Yield(v) => {
                    Ok(self.heap.keep(v))
                }
            },
        }
    }

    /// The frame of a suspended generator as an object.
    pub(crate) fn generator_frame_object(&mut self, g: GenId) -> R {
        let object = self.heap.gener(g);
        if object.state == generator::GenState::Finished {
            return Ok(Value::NONE);
        }
        let (func, pc, domain, builtins) = (object.func, object.pc, object.domain, object.builtins);
        let globals = self.heap.func(func).globals;
        let locals = self.generator_locals(g)?;
        let info = FrameInfo {
            func,
            pc: pc.saturating_sub(1),
            globals,
            builtins,
            locals,
            back: Value::NONE,
            base: None,
            domain,
        };
        Ok(self.heap.new_builtin(Builtin::Frame(info)))
    }
}

/// The call-path flags of a compiled function.
pub(crate) fn function_flags(code: &crate::code::Function) -> u8 {
    use crate::code::FunctionKind;
    let plain = matches!(
        code.kind,
        FunctionKind::Plain | FunctionKind::Class | FunctionKind::Module
    );
    let handles = if code.handling.is_empty() {
        0
    } else {
        func_flags::HANDLES
    };
    if !plain {
        return func_flags::GENERATOR | handles;
    }
    let no_other = code.n_kw_only == 0 && !code.star_args && !code.star_kwargs;
    if no_other && code.first_far.is_none() {
        func_flags::SIMPLE | handles
    } else {
        handles
    }
}
