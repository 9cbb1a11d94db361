//! The audit: what the code of a cell can reach, and by which path.
//!
//! A walk over the heap, breadth first, from every name the cell's code can use, along what that
//! code can read without calling anything: attributes, items of containers and of native iterators,
//! and the variables of the cell's own functions, generators and frames. Attributes are not judged
//! here: each is read with `Vm::getattr`, the function that execution itself uses, acting for the
//! cell, so the audit can't hold another opinion than the guard. No Python code runs meanwhile:
//! `Vm::still` makes every call fail, and what only a call would give is not followed.
//!
//! What an object *is* (somebody else's namespace, a frame, an unrestricted native) is decided by
//! who made it, without asking the guard: a mistake of the guard is one of the things looked for.
//! Since the walk goes in breadth, the path found to an object is a shortest one.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Vm;
use crate::code::LocalKind;
use crate::object::builtin::Builtin;
use crate::object::class::class_flags;
use crate::object::function::{FuncObj, func_flags, native_flags};
use crate::object::generator::GenState;
use crate::object::intern::{name_flags, sym};
use crate::object::iter::{DictPart, IterObj};
use crate::object::*;

/// An object the cell's code can reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// What it is.
    pub what: String,
    /// How the cell gets there, as an expression much like Python's.
    pub path: String,
}

/// What an audit of a cell found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// Objects that no cell may ever hold: each is a mistake of the supervisor or of the interpreter.
    pub holes: Vec<Reach>,
    /// What the cell was given on purpose: whatever it can call or read that runs with the rights of
    /// others.
    pub surface: Vec<Reach>,
}

/// Methods of built-in containers that give out what the container holds.
const GIVING: &[&str] = &[
    "__getitem__",
    "__iter__",
    "__next__",
    "__reversed__",
    "copy",
    "get",
    "items",
    "keys",
    "pop",
    "popitem",
    "popleft",
    "setdefault",
    "values",
];

/// Native attributes that give text and nothing else.
const TEXTS: &[Sym] = &[sym::NAME, sym::QUALNAME, sym::MODULE];

/// See `Walk::shown`.
type Shown = FxHashMap<(Value, Way), usize>;

/// What `staticmethod` and `classmethod` have of the function they wrap, which is asked itself.
const FORWARDED: &[Sym] = &[
    sym::NAME,
    sym::QUALNAME,
    sym::DOC,
    sym::ANNOTATIONS,
    sym::ISABSTRACTMETHOD,
];

/// One step of a path.
#[derive(Clone, Copy)]
enum Edge {
    /// A name of the cell's namespaces.
    Name(Value),
    /// A module in the cell's table.
    Module(Value),
    /// `x.name`
    Attr(Sym),
    /// `x[3]`
    Index(usize),
    /// `x['key']`
    Key(Value),
    /// `next(x)` for the first, `list(x)[n]` for others.
    Member(usize),
    /// `x()`, of a native.
    Call,
    /// `x(...)`, of a native bound to a container.
    Given,
    /// A variable of a function, generator or frame.
    Variable(Sym),
    /// A default of a parameter.
    Default(usize),
    /// The namespace of a function.
    Globals,
}

/// In which way iterators and views show a container.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Way {
    /// From an index on.
    Forward,
    /// Up to an index.
    Backward,
    Keys,
    Values,
    Members,
}

struct Node {
    value: Value,
    from: u32,
    edge: Edge,
    /// Part of a proxy the library made: its own methods are no news.
    quiet: bool,
}

/// The node all roots come from.
const START: u32 = u32::MAX;

struct Walk<'a> {
    vm: &'a mut Vm,
    cell: DomainId,
    nodes: Vec<Node>,
    seen: FxHashSet<(u64, u64)>,
    /// Dicts and tuples that belong to the insides of others, and whose.
    secret: FxHashMap<Value, String>,
    /// Names worth asking for, by class.
    names: FxHashMap<(ClassId, bool), Rc<[Sym]>>,
    /// How much of a container native iterators and views over it have shown already: any number of
    /// them may go over one container.
    shown: Shown,
    /// Functions that were found bound to the object they were read from.
    bound: FxHashSet<Value>,
    /// Sensitive natives asked of a class once.
    asked: FxHashSet<(ClassId, Sym)>,
    audit: Audit,
}

impl Vm {
    /// Walks everything the code of a cell can reach. Runs no Python code and changes nothing.
    pub(crate) fn audit(&mut self, cell: DomainId) -> R<Audit> {
        // The tables of the walk are as large as what it sees.
        self.heap
            .reserve(self.heap.object_count().saturating_mul(96))?;
        let (acting, was_still) = (self.heap.domain, self.still);
        let pending = std::mem::replace(&mut self.heap.pending, Value::UNDEF);
        // The caller pays, so the domain changes hands without settling.
        self.heap.domain = cell;
        self.still = true;
        let mut walk = Walk {
            vm: self,
            cell,
            nodes: Vec::new(),
            seen: FxHashSet::default(),
            secret: FxHashMap::default(),
            names: FxHashMap::default(),
            shown: FxHashMap::default(),
            bound: FxHashSet::default(),
            asked: FxHashSet::default(),
            audit: Audit::default(),
        };
        let done = walk.run();
        let audit = walk.audit;
        self.heap.domain = acting;
        self.still = was_still;
        done?;
        self.heap.pending = pending;
        Ok(audit)
    }

    /// Whether this mistake was planted on purpose, for a test to see the audit find it. Mistakes are
    /// names the guard lets pass, and words that places of the engine ask for. Debug builds only.
    #[inline]
    pub(crate) fn is_planted(&self, mistake: &str) -> bool {
        cfg!(debug_assertions) && self.planted.iter().any(|p| p == mistake)
    }

    /// The same for the name of an attribute.
    #[inline]
    pub(crate) fn is_planted_name(&self, name: Sym) -> bool {
        cfg!(debug_assertions)
            && !self.planted.is_empty()
            && self.is_planted(&self.heap.sym_text(name))
    }

    /// The padded cells there are.
    pub(crate) fn cells(&self) -> Vec<DomainId> {
        self.domains.alive().skip(1).collect()
    }
}

impl Walk<'_> {
    fn run(&mut self) -> R<()> {
        self.collect_secrets();
        self.add_roots()?;
        let mut at = 0;
        while let Some(node) = self.nodes.get(at) {
            let (value, quiet) = (node.value, node.quiet);
            let id = at as u32;
            at += 1;
            self.vm.heap.charge(4)?;
            if let Some(what) = self.forbidden(value, 0) {
                let path = self.path(id);
                self.audit.holes.push(Reach { what, path });
                continue;
            }
            let mut inner_quiet = quiet;
            if let Some((what, library)) = self.authority(value) {
                let silent = quiet && library;
                if !silent {
                    let path = self.path(id);
                    self.audit.surface.push(Reach { what, path });
                }
                inner_quiet = quiet || self.is_library_proxy(value);
            }
            self.expand(id, value, inner_quiet)?;
        }
        Ok(())
    }

    /// Whether an owner is the cell or inside it.
    fn within(&self, owner: DomainId) -> bool {
        self.vm.domains.is_within(owner, self.cell)
    }

    fn add(&mut self, value: Value, from: u32, edge: Edge, quiet: bool) {
        // Values without parts can be no harm.
        if matches!(
            value.kind(),
            None | Some(
                Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::Int | Kind::Complex | Kind::Range
            )
        ) {
            return;
        }
        // A bound method is made anew at each read; what it binds says which it is.
        let key = match value.as_method().map(|m| self.vm.heap.method(m)) {
            Some(m) => (m.func.bits(), m.this.bits()),
            None => (value.bits(), 0),
        };
        if self.seen.insert(key) {
            self.nodes.push(Node {
                value,
                from,
                edge,
                quiet,
            });
        }
    }

    // ---- where the walk starts

    fn add_roots(&mut self) -> R<()> {
        let record = self.vm.domains.get(self.cell);
        let (builtins, table) = (record.builtins, record.modules.as_dict());
        for dict in self.namespaces() {
            self.add_names(dict, Edge::Name);
        }
        self.add_names(builtins, Edge::Name);
        if let Some(table) = table {
            // Code that is run in `__main__` later names what stands there now.
            if let Some(main) = self.vm.heap.dict_get_sym(table, sym::MAIN)
                && let Some(m) = main.as_module()
                && self.within(self.vm.heap.module(m).owner)
            {
                let dict = self.vm.heap.module(m).dict;
                self.add_names(dict, Edge::Name);
            }
            self.add_names(table, Edge::Module);
        }
        // Own frames on the stack: what `locals()` gives in them.
        let frames: Vec<_> = std::iter::once(self.vm.cur)
            .chain(self.vm.frames.iter().rev().copied())
            .filter(|f| !f.is_bottom() && f.domain == self.cell)
            .filter(|f| self.vm.heap.func(f.func).flags & func_flags::LIBRARY == 0)
            .collect();
        for frame in frames {
            let locals = match self.vm.locals_of(frame)?.as_dict() {
                Some(d) => d,
                None => continue,
            };
            self.add_names(locals, Edge::Name);
        }
        Ok(())
    }

    fn add_names(&mut self, dict: DictId, edge: fn(Value) -> Edge) {
        let entries: Vec<(Value, Value)> = self
            .vm
            .heap
            .dict(dict)
            .iter()
            .filter(|e| e.key.as_str().is_some())
            .map(|e| (e.key, e.value))
            .collect();
        for (key, value) in entries {
            self.add(value, START, edge(key), false);
        }
    }

    /// The namespaces in which programs of the cell run; those of its library code are not theirs.
    fn namespaces(&self) -> Vec<DictId> {
        let heap = &self.vm.heap;
        let library = self.vm.domains.get(self.cell).library_builtins;
        heap.dicts
            .live_indexes()
            .map(DictId)
            .filter(|&d| {
                let info = heap.dict(d).namespace;
                let names_library = heap
                    .dict_get_sym(d, sym::BUILTINS)
                    .is_some_and(|b| b == library.value());
                info.brand == self.cell.0 && !names_library && !self.secret.contains_key(&d.value())
            })
            .collect()
    }

    /// Notes the dicts and tuples that only the insides of functions, modules and instances of
    /// others refer to.
    fn collect_secrets(&mut self) {
        let heap = &self.vm.heap;
        let mut secret: FxHashMap<Value, String> = FxHashMap::default();
        for f in heap.funcs.live_indexes().map(FuncId) {
            let f = heap.func(f);
            let own = self.within(f.creator);
            let library = self.is_library_function(f);
            if own && !library {
                continue;
            }
            let branded = DomainId(heap.dict(f.globals).namespace.brand);
            let name = |dict: DictId| {
                heap.dict_get_sym(dict, sym::NAME)
                    .and_then(|n| heap.view_of(n))
                    .map_or_else(|| "?".to_owned(), |n| n.to_text())
            };
            if own {
                let what = format!("the namespace of the library module `{}`", name(f.globals));
                secret.insert(f.globals.value(), what);
                continue;
            }
            let in_cell = branded != DomainId::ROOT && self.within(branded);
            if !in_cell {
                let what = format!("the globals of the module `{}`", name(f.globals));
                secret.entry(f.globals.value()).or_insert(what);
            }
            let function = heap
                .view_of(f.qualname)
                .map_or_else(String::new, |n| n.to_text());
            if f.defaults.as_tuple().is_some() && f.defaults != heap.empty_tuple {
                secret.insert(f.defaults, format!("the defaults of `{function}`"));
            }
            if f.kw_defaults.as_dict().is_some() {
                secret.insert(f.kw_defaults, format!("the defaults of `{function}`"));
            }
            if let Some(dict) = f.extra.as_ref().map(|e| e.dict)
                && dict.as_dict().is_some()
            {
                secret.insert(dict, format!("the attribute dict of `{function}`"));
            }
        }
        for m in heap.modules.live_indexes().map(ModuleId) {
            let module = heap.module(m);
            if !self.within(module.owner) {
                let name = self.module_name(m);
                secret
                    .entry(module.dict.value())
                    .or_insert_with(|| format!("the namespace of the module `{name}`"));
            }
        }
        for i in heap.insts.live_indexes().map(InstId) {
            let shape = heap.shapes.get(heap.inst(i).shape);
            let class = heap.class(shape.class);
            if class.has(class_flags::BUILTIN) || self.within(class.owner) {
                continue;
            }
            if let Some(slot) = shape.dict_slot {
                let name = heap.class_name(shape.class);
                secret.insert(
                    heap.inst(i).slot(slot),
                    format!("the attribute dict of an instance of `{name}`"),
                );
            }
        }
        self.secret = secret;
    }

    // ---- what an object is

    fn module_name(&self, m: ModuleId) -> String {
        let heap = &self.vm.heap;
        heap.dict_get_sym(heap.module(m).dict, sym::NAME)
            .and_then(|n| heap.view_of(n))
            .map_or_else(|| "?".to_owned(), |n| n.to_text())
    }

    /// What the object is, when no cell may hold it.
    fn forbidden(&self, v: Value, depth: u32) -> Option<String> {
        let heap = &self.vm.heap;
        match v.kind()? {
            Kind::Module => self.forbidden_module(v.as_module()?),
            Kind::Dict => self.forbidden_dict(v.as_dict()?),
            Kind::Tuple => self.secret.get(&v).cloned(),
            Kind::Capture => {
                // What a class body leaves to the metaclass under `__classcell__` holds the cell's own
                // class, or nothing if none was made.
                let held = heap.capture(v.as_capture()?).value;
                let is_own = |class: ClassId| self.within(heap.class(class).owner);
                let harmless = held.is_undef() || held.as_class().is_some_and(is_own);
                (!harmless).then(|| "a captured variable".to_owned())
            }
            Kind::Native => {
                let native = heap.native(v.as_native()?);
                if native.twin_of != DomainId::ROOT {
                    if self.within(native.twin_of) {
                        return None;
                    }
                    return Some(format!("another cell's twin of `{}`", native.def.name));
                }
                if self.vm.is_private_native(v) {
                    return Some(format!("`{}`, which is for library code", native.def.name));
                }
                (native.def.flags & native_flags::SENSITIVE != 0)
                    .then(|| format!("the unrestricted native `{}`", native.def.name))
            }
            Kind::Method => {
                let method = heap.method(v.as_method()?);
                let native = method.func.as_native()?;
                if let Some(what) = self.forbidden(method.func, depth) {
                    return Some(what);
                }
                if depth > 3 {
                    return None;
                }
                let inner = self.forbidden(method.this, depth + 1)?;
                let name = heap.native(native).def.name;
                Some(format!("the native `{name}` bound to {inner}"))
            }
            Kind::Iter => {
                let dict = match heap.iter(v.as_iter()?) {
                    IterObj::Dict(d, ..) | IterObj::DictReverse(d, ..) => *d,
                    _ => return None,
                };
                let inner = self.forbidden_dict(dict)?;
                Some(format!("an iterator over {inner}"))
            }
            Kind::Builtin => self.forbidden_builtin(v, depth),
            // A partial is an instance around what it binds.
            Kind::Inst => self.forbidden_builtin(heap.payload(v)?, depth),
            _ => None,
        }
    }

    fn forbidden_builtin(&self, v: Value, depth: u32) -> Option<String> {
        let heap = &self.vm.heap;
        match heap.builtin(v.as_builtin()?) {
            Builtin::Frame(f) => {
                let name = heap.view_of(heap.func(f.func).name)?.to_text();
                Some(format!("a frame of `{name}`"))
            }
            Builtin::Traceback(_) => Some("a traceback".to_owned()),
            Builtin::Proxy(p) => match p.target.as_class() {
                Some(c) => {
                    let class = heap.class(c);
                    let own = !class.has(class_flags::BUILTIN) && self.within(class.owner);
                    (!own).then(|| format!("the namespace of the class `{}`", heap.class_name(c)))
                }
                None if depth > 3 => None,
                None => {
                    let inner = self.forbidden(p.target, depth + 1)?;
                    Some(format!("a view of {inner}"))
                }
            },
            Builtin::DictView(view) => {
                let inner = self.forbidden_dict(heap.to_dict(view.dict)?)?;
                Some(format!("a view of {inner}"))
            }
            Builtin::Library(l) if !self.within(l.owner) && depth <= 3 => {
                // Whoever calls a partial calls what it holds.
                let name = heap.class_name(l.class);
                let inner = l
                    .values
                    .iter()
                    .find_map(|&held| self.forbidden_held(held, depth + 1))?;
                Some(format!("a {name} over {inner}"))
            }
            _ => None,
        }
    }

    /// The same for what a partial holds: its arguments lie in a tuple and a dict.
    fn forbidden_held(&self, held: Value, depth: u32) -> Option<String> {
        if let Some(what) = self.forbidden(held, depth) {
            return Some(what);
        }
        if depth > 3 {
            return None;
        }
        let heap = &self.vm.heap;
        if let Some(t) = held.as_tuple() {
            return heap
                .tuple(t)
                .iter()
                .find_map(|&item| self.forbidden(item, depth + 1));
        }
        let dict = heap.dict(held.as_dict()?);
        dict.iter().find_map(|e| self.forbidden(e.value, depth + 1))
    }

    fn forbidden_dict(&self, d: DictId) -> Option<String> {
        if d == self.vm.real_builtins {
            return Some("the interpreter's own builtins".to_owned());
        }
        let (library, table) = {
            let record = self.vm.domains.get(self.cell);
            (record.library_builtins, record.library_modules)
        };
        if d == library || self.vm.domains.is_library_builtins(d) {
            return Some("the builtins of library code".to_owned());
        }
        if d == table || d == self.vm.modules {
            return Some("the interpreter's table of modules".to_owned());
        }
        if let Some(other) = self.vm.domains.by_builtins(d)
            && !self.within(other)
        {
            return Some("the builtins of another cell".to_owned());
        }
        self.secret.get(&d.value()).cloned()
    }

    fn forbidden_module(&self, m: ModuleId) -> Option<String> {
        let heap = &self.vm.heap;
        if m == self.vm.builtins_module {
            return Some("the interpreter's module `builtins`".to_owned());
        }
        let module = heap.module(m);
        if let Some(other) = self.vm.domains.by_builtins(module.dict)
            && !self.within(other)
        {
            return Some("the builtins of another cell".to_owned());
        }
        let name = self.module_name(m);
        if self.within(module.owner) {
            let made_for_library = module.native
                || heap
                    .dict_get_sym(module.dict, sym::BUILTINS)
                    .is_some_and(|b| {
                        b.as_dict()
                            .is_some_and(|b| self.vm.domains.is_library_builtins(b))
                    });
            return made_for_library
                .then(|| format!("the module `{name}` as library code sees it"));
        }
        // A module of others: one that programs import was hardly made for this cell.
        let imported = {
            let mut found = false;
            let mut d = module.owner;
            loop {
                let record = self.vm.domains.get(d);
                let tables = [
                    if d == DomainId::ROOT {
                        Some(self.vm.modules)
                    } else {
                        record.modules.as_dict()
                    },
                    (d != DomainId::ROOT).then_some(record.library_modules),
                ];
                for table in tables.into_iter().flatten() {
                    found |= heap.dict(table).iter().any(|e| e.value == m.value());
                }
                if d == DomainId::ROOT {
                    break found;
                }
                d = record.parent;
            }
        };
        if !imported {
            return None;
        }
        let shipped = module.native || self.vm.library_names.iter().any(|n| *n == name);
        Some(if shipped {
            format!("the module `{name}` of the interpreter, shared and not made for the cell")
        } else {
            format!("the module `{name}` of the supervisor's program")
        })
    }

    /// What the object lets the cell do with the rights of others, and whether it is library code.
    fn authority(&self, v: Value) -> Option<(String, bool)> {
        let heap = &self.vm.heap;
        let text = |v: Value| heap.view_of(v).map_or_else(String::new, |t| t.to_text());
        match v.kind()? {
            Kind::Func => {
                let f = heap.func(v.as_func()?);
                if self.within(f.creator) {
                    return None;
                }
                let library = f.flags & func_flags::LIBRARY != 0;
                Some((format!("function {}", text(f.qualname)), library))
            }
            Kind::Method => {
                let f = heap.func(heap.method(v.as_method()?).func.as_func()?);
                if self.within(f.creator) {
                    return None;
                }
                let library = f.flags & func_flags::LIBRARY != 0;
                Some((format!("method {}", text(f.qualname)), library))
            }
            Kind::Module => {
                let m = v.as_module()?;
                (!self.within(heap.module(m).owner))
                    .then(|| (format!("module {}", self.module_name(m)), false))
            }
            Kind::Class => {
                let c = v.as_class()?;
                let class = heap.class(c);
                if class.has(class_flags::BUILTIN) || self.within(class.owner) {
                    return None;
                }
                if self.is_plain_record(c) {
                    return None;
                }
                let library = self.is_library_class(c);
                Some((format!("class {}", heap.class_name(c)), library))
            }
            Kind::Gen => {
                let g = heap.gener(v.as_gen()?);
                if self.within(g.domain) {
                    return None;
                }
                let name = text(heap.func(g.func).qualname);
                let kind = heap.class_name(heap.class_of(v));
                Some((format!("{kind} {name}"), false))
            }
            Kind::Inst => {
                let c = heap.class_of(v);
                let class = heap.class(c);
                if class.has(class_flags::BUILTIN) {
                    return self.authority(heap.payload(v)?);
                }
                if self.within(class.owner) || self.is_plain_record(c) {
                    return None;
                }
                Some((self.instance_words(c), false))
            }
            Kind::Builtin => match heap.builtin(v.as_builtin()?) {
                Builtin::Library(l)
                    if !self.within(l.owner)
                        && matches!(
                            l.class,
                            ids::PARTIAL
                                | ids::ATTRGETTER
                                | ids::METHODCALLER
                                | ids::LRU_CACHE_WRAPPER
                        ) =>
                {
                    Some((heap.class_name(l.class), false))
                }
                Builtin::Property(p) if !self.within(p.owner) => {
                    let f = heap.func(p.get.as_func()?);
                    Some((
                        format!("property {}", text(f.qualname)),
                        f.flags & func_flags::LIBRARY != 0,
                    ))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn instance_words(&self, class: ClassId) -> String {
        let heap = &self.vm.heap;
        for &c in &heap.class(class).mro {
            let module = heap
                .class(c)
                .attrs
                .get(&sym::MODULE)
                .and_then(|&m| heap.view_of(m));
            let (Some(module), true) = (module, self.is_library_class(c)) else {
                continue;
            };
            if module.eq_str("Bastion") {
                return "Bastion".to_owned();
            }
            if module.eq_str("_files") || module.eq_str("io") || module.eq_str("_io") {
                return "open file".to_owned();
            }
            if module.eq_str("rexec") && heap.class_name(c) == "method" {
                return "entry point of the cell".to_owned();
            }
        }
        format!("instance of {}", heap.class_name(class))
    }

    /// Whether instances of a class are immutable records without a method of anybody's.
    fn is_plain_record(&self, class: ClassId) -> bool {
        let heap = &self.vm.heap;
        heap.class(class).has(class_flags::NO_DICT)
            && heap.class(class).mro.iter().all(|&c| {
                let c = heap.class(c);
                let active = |v: &Value| match v.kind() {
                    Some(Kind::Func | Kind::Inst | Kind::Class | Kind::Module) => true,
                    Some(Kind::Builtin) => match v.as_builtin().map(|b| heap.builtin(b)) {
                        Some(Builtin::GetSet(_) | Builtin::Member(_)) => false,
                        Some(Builtin::Library(l)) => l.class != ids::TUPLEGETTER,
                        Some(Builtin::Property(p)) => p.get.as_func().is_some(),
                        _ => true,
                    },
                    _ => false,
                };
                let writable = c.slots.iter().any(|name| c.attrs.contains_key(name));
                c.has(class_flags::BUILTIN) || !(writable || c.attrs.values().any(active))
            })
    }

    /// Whether a function is library code, or was made by it from text.
    fn is_library_function(&self, f: &FuncObj) -> bool {
        f.flags & func_flags::LIBRARY != 0
            || self
                .vm
                .heap
                .dict_get_sym(f.globals, sym::BUILTINS)
                .and_then(Value::as_dict)
                .is_some_and(|b| self.vm.domains.is_library_builtins(b))
    }

    /// Whether the methods of a class were written in the library.
    fn is_library_class(&self, class: ClassId) -> bool {
        let heap = &self.vm.heap;
        heap.class(class).attrs.values().any(|v| {
            v.as_func()
                .is_some_and(|f| heap.func(f).flags & func_flags::LIBRARY != 0)
        })
    }

    /// A Bastion, entry point or file: what the library defines for it needs no line of its own.
    fn is_library_proxy(&self, v: Value) -> bool {
        let heap = &self.vm.heap;
        v.as_inst().is_some() && self.is_library_class(heap.class_of(v))
            || v.as_class().is_some_and(|c| self.is_library_class(c))
    }

    // ---- where an object leads

    fn expand(&mut self, id: u32, v: Value, quiet: bool) -> R<()> {
        match v.kind() {
            Some(Kind::List | Kind::Tuple) => self.add_items(id, v, quiet),
            Some(Kind::Dict) => self.add_entries(id, v, quiet),
            Some(Kind::Set | Kind::FrozenSet) => self.add_members(id, v, quiet),
            Some(Kind::Iter) => self.add_iterated(id, v, quiet),
            Some(Kind::Slice) => self.add_ends(id, v, quiet),
            Some(Kind::Inst) => {
                self.add_payload(id, v, quiet);
                return self.add_attributes(id, v, quiet);
            }
            Some(Kind::Func) => {
                self.add_function(id, v, quiet);
                return self.add_attributes(id, v, quiet);
            }
            Some(Kind::Gen) => {
                self.add_generator(id, v, quiet);
                return self.add_attributes(id, v, quiet);
            }
            Some(Kind::Method) => {
                let Some(m) = v.as_method() else {
                    return Ok(());
                };
                let (func, this) = {
                    let m = self.vm.heap.method(m);
                    (m.func, m.this)
                };
                if let Some(native) = func.as_native() {
                    // A native method that gives out what its container holds.
                    if GIVING.contains(&self.vm.heap.native(native).def.name) {
                        self.add(this, id, Edge::Given, quiet);
                    }
                    return Ok(());
                }
                let own = func
                    .as_func()
                    .is_some_and(|f| self.within(self.vm.heap.func(f).creator));
                if own {
                    // The cell's own function gets what it is bound to.
                    self.add(func, id, Edge::Attr(sym::FUNC), quiet);
                    self.add(this, id, Edge::Attr(sym::SELF), quiet);
                }
                return self.add_attributes(id, v, quiet);
            }
            Some(Kind::Builtin) => {
                self.add_held(id, v, quiet);
                return self.add_attributes(id, v, quiet);
            }
            Some(Kind::Class | Kind::Module | Kind::Exc | Kind::Code | Kind::Native) => {
                return self.add_attributes(id, v, quiet);
            }
            _ => {}
        }
        Ok(())
    }

    fn add_items(&mut self, id: u32, v: Value, quiet: bool) {
        let items: Vec<Value> = self
            .vm
            .heap
            .list_or_tuple(v)
            .map(<[Value]>::to_vec)
            .unwrap_or_default();
        for (i, item) in items.into_iter().enumerate() {
            self.add(item, id, Edge::Index(i), quiet);
        }
    }

    fn add_ends(&mut self, id: u32, v: Value, quiet: bool) {
        let Some(slice) = v.as_slice() else { return };
        let slice = self.vm.heap.slice(slice);
        let ends = [
            (sym::START, slice.start),
            (sym::STOP, slice.stop),
            (sym::STEP, slice.step),
        ];
        for (name, end) in ends {
            self.add(end, id, Edge::Attr(name), quiet);
        }
    }

    fn add_entries(&mut self, id: u32, v: Value, quiet: bool) {
        let Some(d) = self.vm.heap.to_dict(v) else {
            return;
        };
        let entries: Vec<(Value, Value)> = self
            .vm
            .heap
            .dict(d)
            .iter()
            .map(|e| (e.key, e.value))
            .collect();
        for (i, (key, value)) in entries.into_iter().enumerate() {
            self.add(value, id, Edge::Key(key), quiet);
            self.add(key, id, Edge::Member(i), quiet);
        }
    }

    fn add_members(&mut self, id: u32, v: Value, quiet: bool) {
        let members: Vec<Value> = match self.vm.heap.to_set_obj(v) {
            Some(set) => set.table.iter().collect(),
            None => return,
        };
        for (i, member) in members.into_iter().enumerate() {
            self.add(member, id, Edge::Member(i), quiet);
        }
    }

    /// What a native iterator gives, in order.
    fn add_iterated(&mut self, id: u32, v: Value, quiet: bool) {
        let Some(it) = v.as_iter() else { return };
        let heap = &self.vm.heap;
        let forward = |shown: &mut Shown, whole: Value, items: &[Value], from: usize| {
            let until = shown.entry((whole, Way::Forward)).or_insert(items.len());
            let new = items.get(from..*until).unwrap_or(&[]).to_vec();
            *until = (*until).min(from);
            new
        };
        let part = |shown: &mut Shown, d: DictId, part: DictPart| -> Vec<Value> {
            let entries = heap.dict(d).iter();
            let mut is_new = |way| shown.insert((d.value(), way), 0).is_none();
            let (keys, values) = match part {
                DictPart::Keys => (is_new(Way::Keys), false),
                DictPart::Values => (false, is_new(Way::Values)),
                DictPart::Items => (is_new(Way::Keys), is_new(Way::Values)),
            };
            match (keys, values) {
                (true, true) => entries.flat_map(|e| [e.key, e.value]).collect(),
                (true, false) => entries.map(|e| e.key).collect(),
                (false, true) => entries.map(|e| e.value).collect(),
                (false, false) => Vec::new(),
            }
        };
        let shown = &mut self.shown;
        let items = match heap.iter(it) {
            IterObj::List(l, at) => forward(shown, l.value(), heap.list(*l), *at),
            IterObj::Tuple(t, at) => forward(shown, t.value(), heap.tuple(*t), *at),
            IterObj::ListReverse(l, left) => {
                let before = shown.entry((l.value(), Way::Backward)).or_insert(0);
                let all = heap.list(*l);
                let mut items = all.get(*before..*left).unwrap_or(&[]).to_vec();
                *before = (*before).max(*left);
                items.reverse();
                items
            }
            IterObj::Dict(d, _, walk, _) => part(shown, *d, walk.part),
            IterObj::DictReverse(d, _, p, _) => part(shown, *d, *p),
            IterObj::Set(s, ..) => {
                let set = heap.to_set_obj(*s);
                match shown.insert((*s, Way::Members), 0) {
                    None => set.map(|s| s.table.iter().collect()).unwrap_or_default(),
                    Some(_) => Vec::new(),
                }
            }
            // What these pass on comes from the iterators and containers they hold.
            IterObj::Sequence(v, _) | IterObj::SequenceReverse(v, _) => {
                heap.list_or_tuple(*v).unwrap_or(&[]).to_vec()
            }
            IterObj::Enumerate(inner, _) | IterObj::Filter(_, inner) => vec![*inner],
            IterObj::Zip(inner, _) => inner.to_vec(),
            // What makes the items is called with the rights of whoever made the iterator.
            IterObj::Call(maker, _) | IterObj::Map(maker, _) => vec![*maker],
            IterObj::Other(other) => other.values.clone(),
            _ => Vec::new(),
        };
        for (i, item) in items.into_iter().enumerate() {
            self.add(item, id, Edge::Member(i), quiet);
        }
    }

    /// The built-in value that an instance of a subclass extends, unless the class hides it.
    fn add_payload(&mut self, id: u32, v: Value, quiet: bool) {
        let Some(payload) = self.vm.heap.payload(v) else {
            return;
        };
        let class = self.vm.heap.class_of(v);
        let own = self.within(self.vm.heap.class(class).owner);
        let open = own
            || [sym::GETITEM, sym::ITER].iter().any(|&name| {
                self.vm
                    .class_attr(class, name)
                    .is_some_and(|(c, _)| self.vm.heap.class(c).has(class_flags::BUILTIN))
            });
        if !open {
            return;
        }
        match payload.kind() {
            Some(Kind::List | Kind::Tuple) => self.add_items(id, payload, quiet),
            Some(Kind::Dict) => self.add_entries(id, payload, quiet),
            Some(Kind::Set | Kind::FrozenSet) => self.add_members(id, payload, quiet),
            Some(Kind::Builtin) => self.add_held(id, payload, quiet),
            _ => {}
        }
    }

    /// Variables of the cell's own functions.
    fn add_function(&mut self, id: u32, v: Value, quiet: bool) {
        let Some(f) = v.as_func() else { return };
        let f = self.vm.heap.func(f);
        if !self.within(f.creator) || self.is_library_function(f) {
            return;
        }
        let (unit, index, globals) = (f.unit, f.index, f.globals);
        let captures: Vec<Value> = f.captures.to_vec();
        let (defaults, kw_defaults) = (f.defaults, f.kw_defaults);
        let free: Vec<Sym> = match (self.vm.unit_function(unit, index), self.vm.units.get(unit)) {
            (Some(function), Some(unit)) => {
                function.free.iter().map(|&n| unit.sym(n as i32)).collect()
            }
            _ => Vec::new(),
        };
        for (i, capture) in captures.into_iter().enumerate() {
            let Some(c) = capture.as_capture() else {
                continue;
            };
            let name = free.get(i).copied().unwrap_or(sym::NAME);
            let value = self.vm.heap.capture(c).value;
            self.add(value, id, Edge::Variable(name), quiet);
        }
        let defaults: Vec<Value> = self
            .vm
            .heap
            .list_or_tuple(defaults)
            .map(<[Value]>::to_vec)
            .unwrap_or_default();
        for (i, value) in defaults.into_iter().enumerate() {
            self.add(value, id, Edge::Default(i), quiet);
        }
        if let Some(d) = kw_defaults.as_dict() {
            let entries: Vec<(Value, Value)> = self
                .vm
                .heap
                .dict(d)
                .iter()
                .map(|e| (e.key, e.value))
                .collect();
            for (key, value) in entries {
                if let Some(key) = key.as_str() {
                    let name = self.vm.heap.intern_str(key);
                    self.add(value, id, Edge::Variable(name), quiet);
                }
            }
        }
        self.add(globals.value(), id, Edge::Globals, quiet);
    }

    /// Variables of the cell's own generators, as far as they rest.
    fn add_generator(&mut self, id: u32, v: Value, quiet: bool) {
        let Some(g) = v.as_gen() else { return };
        let g = self.vm.heap.gener(g);
        let f = self.vm.heap.func(g.func);
        if !self.within(g.domain) || self.is_library_function(f) || g.state == GenState::Finished {
            return;
        }
        let (unit, index) = (f.unit, f.index);
        let regs = g.regs.to_vec();
        let (Some(function), Some(names)) =
            (self.vm.unit_function(unit, index), self.vm.units.get(unit))
        else {
            return;
        };
        let at = |place: u32| regs.get(place as usize).copied().unwrap_or(Value::UNDEF);
        let mut found: Vec<(Sym, Value)> = Vec::new();
        for local in &function.locals {
            let value = match local.kind {
                LocalKind::Value => at(local.place),
                LocalKind::Capture | LocalKind::Free => at(local.place)
                    .as_capture()
                    .map_or(Value::UNDEF, |c| self.vm.heap.capture(c).value),
                LocalKind::Far => Value::UNDEF,
            };
            // A register may still hold the capture that a variable lives in.
            if value.as_capture().is_none() {
                found.push((names.sym(local.name as i32), value));
            }
        }
        for (name, value) in found {
            self.add(value, id, Edge::Variable(name), quiet);
        }
    }

    /// What the rarer built-in objects give out natively.
    fn add_held(&mut self, id: u32, v: Value, quiet: bool) {
        let Some(b) = v.as_builtin() else { return };
        match self.vm.heap.builtin(b) {
            Builtin::WeakRef(w) if !w.proxy => {
                let target = w.target;
                self.add(target, id, Edge::Call, quiet);
            }
            Builtin::Proxy(p) => {
                let target = p.target;
                if target.as_class().is_none() {
                    self.add_entries(id, target, quiet);
                }
            }
            Builtin::DictView(view) => {
                let (dict, part) = (view.dict, view.part);
                let Some(d) = self.vm.heap.to_dict(dict) else {
                    return;
                };
                let way = match part {
                    DictPart::Keys => Way::Keys,
                    DictPart::Values => Way::Values,
                    DictPart::Items => Way::Members,
                };
                if self.shown.insert((dict, way), 0).is_some() {
                    return;
                }
                let entries: Vec<(Value, Value)> = self
                    .vm
                    .heap
                    .dict(d)
                    .iter()
                    .map(|e| (e.key, e.value))
                    .collect();
                for (i, (key, value)) in entries.into_iter().enumerate() {
                    if part != DictPart::Values {
                        self.add(key, id, Edge::Member(i), quiet);
                    }
                    if part != DictPart::Keys {
                        self.add(value, id, Edge::Member(i), quiet);
                    }
                }
            }
            Builtin::Library(l) => {
                let queue: Vec<Value> = l.queue.iter().copied().collect();
                for (i, item) in queue.into_iter().enumerate() {
                    self.add(item, id, Edge::Index(i), quiet);
                }
            }
            _ => {}
        }
    }

    /// Reads every attribute the object might have, as the cell's code would.
    fn add_attributes(&mut self, id: u32, v: Value, quiet: bool) -> R<()> {
        let class = self.vm.heap.class_of(v);
        let mut names: Vec<Sym> = self.class_names(class, false).to_vec();
        if let Some(c) = v.as_class() {
            names.extend_from_slice(&self.class_names(c, true));
        }
        names.extend(self.own_names(v));
        // A class and its bases may list one name, such as `__dict__`, more than once.
        let mut listed = rustc_hash::FxHashSet::default();
        names.retain(|&name| listed.insert(name));
        let plain = self
            .vm
            .class_attr(class, sym::GETATTRIBUTE)
            .is_none_or(|(owner, _)| owner == ids::OBJECT);
        let own_class = {
            let c = self.vm.heap.class(class);
            !c.has(class_flags::BUILTIN) && self.within(c.owner)
        };
        let wrapper = v.as_builtin().is_some_and(|b| {
            let b = self.vm.heap.builtin(b);
            matches!(b, Builtin::ClassMethod(_) | Builtin::StaticMethod(_))
        });
        for name in names {
            self.vm.heap.charge(1)?;
            if wrapper && FORWARDED.contains(&name) {
                continue;
            }
            if name == sym::DICT {
                self.add_attribute_dict(id, v);
                continue;
            }
            // The fast path of execution reads an instance's own slot without looking at the value.
            if plain
                && v.as_inst().is_some()
                && self.vm.heap.name_flags(name) & name_flags::DUNDER == 0
                && self.vm.class_attr(class, name).is_none()
                && let Some(value) = self.vm.heap.inst_get(v, name)
            {
                self.add(value, id, Edge::Attr(name), quiet);
            }
            self.note_property(id, class, name);
            let mut read = self.vm.getattr(v, name);
            if read.is_err() && own_class && !plain {
                // Own code gets past its own hook by `object.__getattribute__`.
                self.forget_error()?;
                read = self.vm.getattr_bypassing(v, name);
            }
            match read {
                Ok(value) => {
                    // Bound to another instance, a function leads nowhere else.
                    let again = value.as_method().is_some_and(|m| {
                        let m = self.vm.heap.method(m);
                        m.this == v && m.func.as_func().is_some() && !self.bound.insert(m.func)
                    });
                    if !again {
                        self.add(value, id, Edge::Attr(name), quiet);
                    }
                }
                Err(Raised) => self.forget_error()?,
            }
        }
        Ok(())
    }

    /// `x.__dict__`: asked of the guard only, since reading it would change how the object keeps its
    /// attributes. Those of own objects are read one by one anyway.
    fn add_attribute_dict(&mut self, id: u32, v: Value) {
        let allowed = self.vm.guard_read(v, sym::DICT).is_ok();
        self.vm.heap.pending = Value::UNDEF;
        let owner = match v.kind() {
            Some(Kind::Func) => v.as_func().map(|f| self.vm.heap.func(f).creator),
            Some(Kind::Module) => v.as_module().map(|m| self.vm.heap.module(m).owner),
            Some(Kind::Class) => v.as_class().map(|c| self.vm.heap.class(c).owner),
            Some(Kind::Inst) => {
                let class = self.vm.heap.class_of(v);
                let class = self.vm.heap.class(class);
                (!class.has(class_flags::BUILTIN)).then_some(class.owner)
            }
            _ => None,
        };
        if allowed && owner.is_some_and(|o| !self.within(o)) {
            let path = format!("{}.__dict__", self.path(id));
            self.audit.holes.push(Reach {
                what: "the attribute dict of an object of others".to_owned(),
                path,
            });
        }
    }

    /// A property of others runs their code when it is read.
    fn note_property(&mut self, id: u32, class: ClassId, name: Sym) {
        let Some((_, found)) = self.vm.class_attr(class, name) else {
            return;
        };
        if let Some(Builtin::Property(_)) = found.as_builtin().map(|b| self.vm.heap.builtin(b))
            && self.seen.insert((found.bits(), 1))
            && let Some((what, false)) = self.authority(found)
        {
            let path = format!("{}.{}", self.path(id), self.vm.heap.sym_text(name));
            self.audit.surface.push(Reach { what, path });
        }
    }

    /// Denials and absences end here; what ends the audit itself goes on.
    fn forget_error(&mut self) -> R<()> {
        if self.vm.heap.pending.is_undef() || self.vm.heap.pending_is(ids::MEMORY_ERROR) {
            return Err(Raised);
        }
        self.vm.heap.pending = Value::UNDEF;
        Ok(())
    }

    /// Names in the classes of a linearization that may lead somewhere.
    fn class_names(&mut self, class: ClassId, through_class: bool) -> Rc<[Sym]> {
        if let Some(known) = self.names.get(&(class, through_class)) {
            return known.clone();
        }
        let heap = &self.vm.heap;
        let mut names: Vec<Sym> = Vec::new();
        let mut sensitive: Vec<(ClassId, Sym)> = Vec::new();
        for &c in &heap.class(class).mro {
            let builtin = heap.class(c).has(class_flags::BUILTIN);
            for (&name, value) in &heap.class(c).attrs {
                match value.kind() {
                    None | Some(Kind::Str) => continue,
                    Some(Kind::Native) if builtin => {
                        // Natives of built-in types do nothing the holder of the object couldn't;
                        // that sensitive ones come out as twins is asked once for each.
                        let flags = value.as_native().map_or(0, |n| heap.native(n).def.flags);
                        if flags & native_flags::SENSITIVE != 0 {
                            sensitive.push((c, name));
                        }
                        continue;
                    }
                    Some(Kind::Builtin) if builtin && TEXTS.contains(&name) => continue,
                    _ => {}
                }
                names.push(name);
            }
        }
        for (c, name) in sensitive {
            if self.asked.insert((c, name)) {
                names.push(name);
            }
        }
        let names: Rc<[Sym]> = names.into();
        // Later objects of the class need not ask for the natives again.
        let kept: Rc<[Sym]> = names
            .iter()
            .copied()
            .filter(|&n| !self.asked.contains(&(class, n)))
            .collect();
        self.names.insert((class, through_class), kept);
        names
    }

    /// Names of the object's own state.
    fn own_names(&mut self, v: Value) -> Vec<Sym> {
        let keys: Vec<Value> = match v.kind() {
            Some(Kind::Inst | Kind::Exc) => {
                let attrs = self.vm.heap.inst_attrs(v);
                attrs.into_iter().map(|(k, _)| k).collect()
            }
            Some(Kind::Module) => match v.as_module() {
                Some(m) => self.dict_keys(self.vm.heap.module(m).dict),
                None => Vec::new(),
            },
            Some(Kind::Func) => self.func_attr_names(v),
            Some(Kind::Method) => match v.as_method() {
                Some(m) => self.func_attr_names(self.vm.heap.method(m).func),
                None => Vec::new(),
            },
            Some(Kind::Builtin) => match v.as_builtin().map(|b| self.vm.heap.builtin(b)) {
                Some(Builtin::ClassMethod(w) | Builtin::StaticMethod(w)) => {
                    match w.attrs.as_dict() {
                        Some(d) => self.dict_keys(d),
                        None => Vec::new(),
                    }
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        keys.into_iter()
            .filter_map(Value::as_str)
            .map(|k| self.vm.heap.intern_str(k))
            .collect()
    }

    fn func_attr_names(&self, v: Value) -> Vec<Value> {
        let dict = v
            .as_func()
            .and_then(|f| self.vm.heap.func(f).extra.as_ref())
            .and_then(|e| e.dict.as_dict());
        dict.map_or_else(Vec::new, |d| self.dict_keys(d))
    }

    fn dict_keys(&self, d: DictId) -> Vec<Value> {
        self.vm.heap.dict(d).iter().map(|e| e.key).collect()
    }

    // ---- paths

    /// The way to a node, as text.
    fn path(&self, id: u32) -> String {
        let mut edges = Vec::new();
        let mut at = id;
        while let Some(node) = self.nodes.get(at as usize) {
            edges.push((node.edge, node.from));
            if node.from == START {
                break;
            }
            at = node.from;
        }
        let heap = &self.vm.heap;
        let mut text = String::new();
        for (edge, from) in edges.into_iter().rev() {
            text = match edge {
                Edge::Name(key) => heap.view_of(key).map_or_else(String::new, |k| k.to_text()),
                Edge::Module(key) => format!("sys.modules[{}]", self.key_text(key)),
                Edge::Attr(name) => format!("{text}.{}", heap.sym_text(name)),
                Edge::Index(i) => format!("{text}[{i}]"),
                Edge::Key(key) if key.as_str().is_some() || key.as_small_int().is_some() => {
                    format!("{text}[{}]", self.key_text(key))
                }
                Edge::Key(_) => format!("{text}[...]"),
                Edge::Member(0) if self.is_iterator(from) => format!("next({text})"),
                Edge::Member(i) => format!("list({text})[{i}]"),
                Edge::Call => format!("{text}()"),
                Edge::Given => format!("{text}(...)"),
                Edge::Variable(name) => format!("<{} in {text}>", heap.sym_text(name)),
                Edge::Default(i) => format!("<default {i} of {text}>"),
                Edge::Globals => format!("<globals of {text}>"),
            };
        }
        text
    }

    fn is_iterator(&self, id: u32) -> bool {
        self.nodes
            .get(id as usize)
            .is_some_and(|n| n.value.as_iter().is_some())
    }

    fn key_text(&self, key: Value) -> String {
        if let Some(i) = key.as_small_int() {
            return i.to_string();
        }
        let text = self
            .vm
            .heap
            .view_of(key)
            .map_or_else(String::new, |k| k.to_text());
        let cut: String = text.chars().take(60).collect();
        format!("'{}'", cut.escape_debug())
    }
}
