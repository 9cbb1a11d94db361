//! The machine: runs code units on a register stack, over the heap.
//!
//! `run.rs` is the loop; it does the fast cases itself and leaves for everything that may run
//! Python code (`slow.rs`), call (`call.rs`), raise (`unwind.rs`) or collect. A Python call made by
//! an instruction pushes a frame and never recurses in Rust; natives that call back run the loop
//! again, bounded by the meter's depth. What a name may reach is decided in `guard.rs`, and the raw
//! lookup is private to `attr.rs`.

pub mod attr;
pub mod audit;
pub mod call;
pub mod classes;
mod compiling;
pub mod dicts;
pub mod domain;
pub mod door;
pub mod exec;
mod finalize;
pub mod frame;
mod frame_locals;
pub mod generator;
pub mod guard;
pub mod iterate;
pub(crate) mod keywords;
pub(crate) mod leaf;
pub mod matching;
pub mod native;
pub mod operator;
pub mod protocol;
mod run;
mod slow;
mod special;
mod streams;
pub mod traceback;
pub mod type_params;
pub mod unwind;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::code::Code;
use crate::object::class::{ClassAttrs, ClassObj, Layout, class_flags};
use crate::object::function::{NativeDef, NativeObj};
use crate::object::heap::{Extent, Marker};
use crate::object::*;
use domain::Domains;
use door::Door;
pub(crate) use frame::Frame;
use frame::{Unit, UnitTable};

/// Default bound of frames on the stack, as CPython's.
pub const RECURSION_LIMIT: usize = 1000;
/// Stack slots at the start.
const FIRST_STACK: usize = 1024;
/// Bytes that may at least be allocated between two collections. What a fresh machine holds is marked
/// each time, so less would spend more on that than on the program's own objects.
const MIN_ALLOWANCE: u64 = 4 << 20;
/// Bytes after which a young collection is due.
const YOUNG_ALLOWANCE: u64 = 1 << 20;
/// What the allowance grows by for each domain: its record is a root of young collections.
const DOMAIN_ALLOWANCE: u64 = 1 << 10;
/// The mode that collects at every safepoint collects everything each so many times.
const STRESS_FULL: u32 = 16;
/// Living bytes for which a collection nobody has paid for costs a unit of fuel.
const COLLECTED_BYTES: u64 = 1024;
/// Registers a window spans.
pub(crate) const WINDOW: usize = 256;

/// Fills the namespace of a native module.
pub type ModuleFill = fn(&mut Vm, ModuleId) -> R<()>;
/// Getter of a native attribute.
pub type Getter = fn(&mut Vm, Value) -> R;
/// Setter of a native attribute; an unset value deletes.
pub type Setter = fn(&mut Vm, Value, Value) -> R<()>;

/// A native attribute of a built-in class.
pub struct GetSetDef {
    /// The class.
    pub class: ClassId,
    /// The attribute's name.
    pub name: &'static str,
    /// Reads it.
    pub get: Getter,
    /// Writes or deletes it.
    pub set: Option<Setter>,
    /// Asks the guard in restricted frames (non-dunder rows of the hard list).
    pub restricted: bool,
}

impl GetSetDef {
    /// A read-only attribute.
    pub const fn read(class: ClassId, name: &'static str, get: Getter) -> GetSetDef {
        GetSetDef {
            class,
            name,
            get,
            set: None,
            restricted: false,
        }
    }
    /// A writable attribute.
    pub const fn write(class: ClassId, name: &'static str, get: Getter, set: Setter) -> GetSetDef {
        GetSetDef {
            class,
            name,
            get,
            set: Some(set),
            restricted: false,
        }
    }
    /// The same, on the hard list.
    pub const fn hard(self) -> GetSetDef {
        GetSetDef {
            restricted: true,
            ..self
        }
    }
}

/// Whether a native attribute is a plain field of the object in CPython, where such a descriptor has a type and an
/// error of its own.
fn is_member(class: ClassId, name: &str) -> bool {
    match class {
        ids::PROPERTY => matches!(name, "fget" | "fset" | "fdel" | "__doc__"),
        ids::FUNCTION => matches!(
            name,
            "__builtins__" | "__closure__" | "__doc__" | "__globals__" | "__module__"
        ),
        ids::BUILTIN_FUNCTION => name == "__module__",
        ids::METHOD => matches!(name, "__func__" | "__self__"),
        ids::CODE => !matches!(
            name,
            "co_cellvars" | "co_code" | "co_freevars" | "co_varnames"
        ),
        ids::SLICE | ids::RANGE => matches!(name, "start" | "stop" | "step"),
        ids::COMPLEX => true,
        ids::GENERIC_ALIAS => matches!(name, "__args__" | "__origin__" | "__unpacked__"),
        ids::UNION_TYPE => name == "__args__",
        ids::SUPER => true,
        ids::CLASSMETHOD | ids::STATICMETHOD => matches!(name, "__func__" | "__wrapped__"),
        ids::GETSET_DESCRIPTOR
        | ids::MEMBER_DESCRIPTOR
        | ids::WRAPPER_DESCRIPTOR
        | ids::METHOD_DESCRIPTOR
        | ids::CLASSMETHOD_DESCRIPTOR => matches!(name, "__name__" | "__objclass__"),
        ids::METHOD_WRAPPER => name == "__self__",
        ids::STOP_ITERATION
        | ids::SYSTEM_EXIT
        | ids::IMPORT_ERROR
        | ids::NAME_ERROR
        | ids::ATTRIBUTE_ERROR
        | ids::SYNTAX_ERROR
        | ids::UNICODE_DECODE_ERROR
        | ids::UNICODE_ENCODE_ERROR
        | ids::UNICODE_TRANSLATE_ERROR
        | ids::BASE_EXCEPTION_GROUP => !name.starts_with("__"),
        ids::OS_ERROR => matches!(name, "errno" | "strerror" | "filename" | "filename2"),
        ids::PARTIAL => matches!(name, "func" | "args" | "keywords"),
        ids::FRAME => name == "f_trace_lines",
        ids::TRACEBACK => matches!(name, "tb_frame" | "tb_lasti"),
        _ => false,
    }
}

/// One entry of the method cache: what a class answers for a name.
#[derive(Clone, Copy)]
struct LookupEntry {
    class: u32,
    epoch: u32,
    name: Sym,
    found: bool,
    owner: ClassId,
    value: Value,
}

const LOOKUP_ENTRIES: usize = 2048;
/// Entries for names of one hash, so that what is known of a name is found together.
const LOOKUP_ROW: usize = 32;

/// Where the entries for a name begin.
#[inline(always)]
fn lookup_row(name: Sym) -> usize {
    let row = name.0.wrapping_mul(0x85EB_CA6B) >> 16;
    (row as usize * LOOKUP_ROW) & (LOOKUP_ENTRIES - 1)
}

/// One interpreter instance.
pub struct Vm {
    /// Objects and counters.
    pub heap: Heap,
    pub(crate) stack: Vec<Value>,
    pub(crate) cur: Frame,
    pub(crate) frames: Vec<Frame>,
    pub(crate) units: UnitTable,
    /// Root and padded cells.
    pub domains: Domains,
    /// The way out.
    pub door: Box<dyn Door>,
    lookup: Vec<LookupEntry>,
    pub(crate) getsets: Vec<&'static GetSetDef>,
    /// The interpreter's own builtins: the namespace.
    pub real_builtins: DictId,
    /// The interpreter's own builtins: the module.
    pub builtins_module: ModuleId,
    /// `sys.modules` of the root.
    pub modules: DictId,
    /// Native modules by name: what makes their namespace.
    pub native_modules: FxHashMap<&'static str, ModuleFill>,
    /// Bound of frames on the stack for the running domain: calls compare with it.
    pub recursion_limit: usize,
    /// Bound of frames on the stack for all.
    pub(crate) frames_limit: usize,
    /// Where on the stack control passed from one domain to another.
    pub(crate) crossings: Vec<domain::Crossing>,
    /// Where the running stretch of frames of one domain began.
    pub(crate) segment_start: usize,
    /// `sys.argv` of the root.
    pub argv: Vec<String>,
    /// `sys.path` of the root at the start.
    pub sys_path: Vec<String>,
    /// Names of the library modules written in Python.
    pub library_names: Vec<&'static str>,
    /// Extra values the host keeps alive.
    pub host_roots: Vec<Value>,
    /// What `time.sleep` of the root calls instead of waiting (None without threads).
    pub sleep_hook: Value,
    /// Collect at every safepoint since which so many bytes have been allocated (test mode).
    pub stress: Option<u32>,
    /// How many library modules' bodies are running.
    loading: u32,
    /// Bytes alive at which the next full collection is due; 0 before the first.
    full_at: u64,
    /// Collections that were due so far.
    collections: u32,
    /// Bytes after which the next collection is due.
    gc_threshold: u64,
    /// Bytes allocated since the last collection, as far as they are settled.
    pub(crate) allocated: i64,
    /// Bytes alive after the last collection.
    live_bytes: u64,
    /// Next number `id()` hands out, and those handed out.
    pub(crate) ids: FxHashMap<u64, u64>,
    /// Values being repr'ed, to cut recursion.
    pub(crate) repr_stack: Vec<Value>,
    /// The frame's pc when an exception was raised inside an instruction.
    pub(crate) finalizing: bool,
    /// Early collections that are left (see `finalize.rs`).
    pub(crate) early_left: u64,
    /// The stop in flight.
    pub(crate) limit_end: Option<domain::StopReason>,
    /// Domains that natives act for, and those they will act for again.
    pub(crate) acting: Vec<DomainId>,
    /// The exception about to unwind was raised before: its traceback has this frame already.
    pub(crate) reraising: bool,
    /// The name `super`.
    pub(crate) super_name: Sym,
    /// The last number `id()` handed out.
    pub(crate) last_id: u64,
    /// Nothing may be called: an audit is looking around.
    pub(crate) still: bool,
    /// Mistakes planted by tests; always empty in release builds.
    pub(crate) planted: Vec<String>,
}

impl Vm {
    /// A machine with the built-in classes and no names in its builtins yet; `builtins::install`
    /// fills them.
    pub fn new(door: Box<dyn Door>, hash_key: (u64, u64)) -> Vm {
        let mut heap = Heap::new(hash_key);
        make_builtin_classes(&mut heap);
        let builtins_module = heap.new_module("builtins", DomainId::ROOT);
        heap.module_mut(builtins_module).native = true;
        let real_builtins = heap.module(builtins_module).dict;
        let modules = heap.new_dict();
        let name = heap.intern("builtins");
        heap.dict_set_sym(modules, name, builtins_module.value());
        let empty = LookupEntry {
            class: u32::MAX,
            epoch: 0,
            name: Sym(0),
            found: false,
            owner: ids::OBJECT,
            value: Value::UNDEF,
        };
        let mut vm = Vm {
            domains: Domains::new(real_builtins),
            heap,
            stack: vec![Value::UNDEF; FIRST_STACK],
            cur: Frame::bottom(),
            frames: Vec::new(),
            units: UnitTable::default(),
            door,
            lookup: vec![empty; LOOKUP_ENTRIES],
            getsets: Vec::new(),
            real_builtins,
            builtins_module,
            modules,
            native_modules: FxHashMap::default(),
            recursion_limit: RECURSION_LIMIT,
            frames_limit: RECURSION_LIMIT,
            crossings: Vec::new(),
            segment_start: 0,
            argv: Vec::new(),
            sys_path: Vec::new(),
            library_names: Vec::new(),
            host_roots: Vec::new(),
            sleep_hook: Value::NONE,
            stress: None,
            loading: 0,
            full_at: 0,
            collections: 0,
            gc_threshold: MIN_ALLOWANCE,
            allocated: 0,
            live_bytes: 0,
            ids: FxHashMap::default(),
            repr_stack: Vec::new(),
            finalizing: false,
            early_left: finalize::EARLY_COLLECTIONS,
            limit_end: None,
            acting: Vec::new(),
            reraising: false,
            super_name: Sym(0),
            last_id: 0x7f00_0000_0000,
            still: false,
            planted: Vec::new(),
        };
        vm.heap.meter.set_watch(vm.door.watch());
        vm.super_name = vm.heap.intern("super");
        vm.host_roots.push(vm.super_name.value());
        vm.reset_debt();
        vm
    }

    /// Adds natives to a built-in class.
    pub fn install_methods(&mut self, class: ClassId, defs: &'static [NativeDef]) {
        for def in defs {
            let name = self.heap.intern(def.name);
            let native = self.heap.alloc_native(NativeObj {
                def,
                home: class.value(),
                twin_of: DomainId::ROOT,
            });
            self.heap
                .class_mut(class)
                .attrs
                .insert(name, native.value());
        }
        self.heap.epoch = self.heap.epoch.wrapping_add(1);
    }

    /// Adds natives to a module's namespace.
    pub fn install_functions(&mut self, dict: DictId, module: &str, defs: &'static [NativeDef]) {
        let home = self.heap.new_str(module);
        for def in defs {
            let name = self.heap.intern(def.name);
            let native = self.heap.alloc_native(NativeObj {
                def,
                home,
                twin_of: DomainId::ROOT,
            });
            self.heap.dict_set_sym(dict, name, native.value());
        }
    }

    /// Adds native attributes.
    pub fn install_getsets(&mut self, defs: &'static [GetSetDef]) {
        for def in defs {
            let name = self.heap.intern(def.name);
            let tag = self.getsets.len() as u16;
            self.getsets.push(def);
            let object = builtin::GetSet {
                name,
                class: def.class,
                tag,
                writable: def.set.is_some(),
                member: is_member(def.class, def.name),
                restricted: def.restricted,
            };
            let value = self.heap.new_builtin(builtin::Builtin::GetSet(object));
            self.heap.class_mut(def.class).attrs.insert(name, value);
        }
        self.heap.epoch = self.heap.epoch.wrapping_add(1);
    }

    /// Loads code into this Vm; answers the unit's number. Root it by a code object or function.
    pub fn load(&mut self, code: Arc<Code>) -> u32 {
        let bytes = frame::unit_bytes(&code);
        self.heap.charge_growth(bytes);
        let unit = Unit::load(&mut self.heap, code);
        let payer = self.heap.domain;
        self.units.add(unit, bytes, payer)
    }

    /// What the class answers for a name, along its linearization. No guard, no binding.
    #[inline]
    pub(crate) fn class_attr(&mut self, class: ClassId, name: Sym) -> Option<(ClassId, Value)> {
        let within = class.0.wrapping_mul(0x9E37_79B1) ^ name.0.wrapping_mul(0x85EB_CA6B);
        let slot = lookup_row(name) + (within as usize >> 7 & (LOOKUP_ROW - 1));
        if let Some(e) = self.lookup.get(slot)
            && e.class == class.0
            && e.name == name
            && e.epoch == self.heap.epoch
        {
            return if e.found {
                Some((e.owner, e.value))
            } else {
                None
            };
        }
        self.class_attr_slow(class, name, slot)
    }

    #[inline(never)]
    fn class_attr_slow(
        &mut self,
        class: ClassId,
        name: Sym,
        slot: usize,
    ) -> Option<(ClassId, Value)> {
        let found = self.heap.class_lookup(class, name);
        if let Some(e) = self.lookup.get_mut(slot) {
            let (owner, value) = found.unwrap_or((ids::OBJECT, Value::UNDEF));
            *e = LookupEntry {
                class: class.0,
                epoch: self.heap.epoch,
                name,
                found: found.is_some(),
                owner,
                value,
            };
        }
        found
    }

    /// Forgets what classes answer for a name.
    pub(crate) fn forget_lookup(&mut self, name: Sym) {
        self.heap.meter.take(1);
        let row = lookup_row(name);
        for e in self.lookup.iter_mut().skip(row).take(LOOKUP_ROW) {
            if e.name == name {
                e.epoch = 0;
            }
        }
    }

    /// Collects all garbage. Only at safepoints; what is to be finalized then waits in `Heap::dying`.
    pub(crate) fn collect_garbage(&mut self) {
        self.collect(Extent::Full);
    }

    fn collect(&mut self, extent: Extent) {
        self.charge_collection(extent);
        self.list_suspended();
        let top = (self.cur.top() as usize)
            .max(self.cur.base as usize)
            .min(self.stack.len());
        for slot in self.stack.iter_mut().skip(top) {
            *slot = Value::UNDEF;
        }
        let Vm {
            stack,
            cur,
            frames,
            units,
            domains,
            host_roots,
            sleep_hook,
            repr_stack,
            real_builtins,
            builtins_module,
            modules,
            heap,
            acting,
            limit_end,
            ..
        } = self;
        let heap_domain = heap.domain;
        let mut roots = |marker: &mut Marker| {
            marker.values(&stack[..top]);
            marker.values(host_roots);
            marker.value(*sleep_hook);
            marker.values(repr_stack);
            marker.value(real_builtins.value());
            marker.value(builtins_module.value());
            marker.value(modules.value());
            domains.trace_roots(marker);
            marker.domain(heap_domain);
            for &domain in acting.iter() {
                marker.domain(domain);
            }
            if let Some(stop) = limit_end {
                marker.domain(stop.domain);
            }
            match extent {
                // What they name lived at the last collection.
                Extent::Young => domains.trace_all(marker),
                Extent::Full => {
                    for class in 0..ids::TABLE.len() as u32 {
                        marker.value(ClassId(class).value());
                    }
                }
            }
            for f in frames.iter().chain(std::iter::once(&*cur)) {
                if !f.is_bottom() {
                    marker.domain(f.domain);
                    marker.domain(f.acting);
                    marker.value(f.func.value());
                    marker.value(f.globals.value());
                    marker.value(f.builtins.value());
                    marker.value(f.value);
                    marker.unit(f.unit);
                    if f.gener != frame::NO_GEN {
                        marker.value(GenId(f.gener).value());
                    }
                }
            }
            units.trace(extent, marker);
        };
        let domains = &*domains;
        let record = |domain: DomainId, marker: &mut Marker| domains.trace(domain, marker);
        heap.collect(extent, &mut roots, &record);
        if extent == Extent::Full {
            self.bury_unused();
        }
        self.heap.old_bytes.clone_from(&self.heap.marker.bytes);
        for (payer, bytes) in self.units.bytes() {
            self.heap.marker.add(payer, bytes);
        }
        for tip in &self.heap.tips {
            self.heap.marker.add(tip.payer, tip.owned_bytes());
        }
        if self.heap.classes_died {
            // Caches name shapes and what is found in classes. While a class lives, so does what an
            // entry of the same epoch names; a dead class's shape may be given to another.
            self.flush_caches();
        }
        let heap = &self.heap;
        self.live_bytes = self.heap.marker.bytes.iter().sum();
        self.ids.retain(|&bits, _| heap.is_live(Value(bits)));
        let bytes = std::mem::take(&mut self.heap.marker.bytes);
        self.domains.recount(&bytes);
        self.heap.marker.bytes = bytes;
        let most = (self.live_bytes / 2).max(MIN_ALLOWANCE);
        if extent == Extent::Full {
            self.full_at = self.live_bytes + most;
        }
        // Old objects that changed are visited each time, so the more of these there are, the more
        // is allocated in between.
        let records = self.domains.count() as u64 * DOMAIN_ALLOWANCE;
        self.gc_threshold = (4 * self.heap.marker.revisited + records).clamp(YOUNG_ALLOWANCE, most);
        self.reset_debt();
    }

    /// After everything was marked: units and domains that nothing living names are given up.
    fn bury_unused(&mut self) {
        let used = std::mem::take(&mut self.heap.marker.units);
        self.units.retain(&used);
        if let Some(heirs) = self.domains.bury(&self.heap.marker) {
            self.heap.inherit(&heirs);
            self.units.inherit(&heirs);
            let bytes = std::mem::take(&mut self.heap.marker.bytes);
            for (i, &n) in bytes.iter().enumerate() {
                let heir = heirs.get(i).copied().unwrap_or(DomainId::ROOT);
                self.heap
                    .marker
                    .add(heir, usize::try_from(n).unwrap_or(usize::MAX));
            }
        }
    }

    /// Fuel: a collection walks all that lives. One is due after an allocation in proportion, which
    /// has paid for it; near the memory limit they are due more often, and those are paid for here,
    /// or a program could make the machine do nothing else.
    fn charge_collection(&mut self, extent: Extent) {
        let meter = &self.heap.meter;
        let allocated = self.allocated + meter.debt_start.saturating_sub(meter.debt);
        if extent == Extent::Young {
            self.allocated = allocated;
            return;
        }
        self.allocated = 0;
        if self.stress.is_none() && !self.heap.early {
            let allocated = u64::try_from(allocated).unwrap_or(0);
            let unpaid = self.live_bytes.saturating_sub(4 * allocated) / COLLECTED_BYTES;
            meter.take(usize::try_from(unpaid).unwrap_or(usize::MAX));
        }
    }

    /// Sets the meter's debt to what may be allocated before the next collection.
    pub(crate) fn reset_debt(&mut self) {
        let mut allowance = self.gc_threshold as i64;
        if let Some(bytes) = self.stress {
            // Each collection walks the whole heap and stack: a deep recursion gets a little room,
            // and so does a library module's body, or the mode would take minutes.
            let least = match self.loading {
                0 if self.frames.len() <= 100 => 0,
                0 => 4096,
                _ => 1 << 14,
            };
            allowance = i64::from(bytes.saturating_sub(1)).max(least);
        }
        let limit = self.domains.memory_left(self.heap.payer);
        self.heap.meter.debt = allowance.min(limit);
        self.heap.meter.debt_start = self.heap.meter.debt;
        // A native may pass the point where a collection is due, but never the limit (or, without
        // one, what the address space can hold).
        self.heap.meter.debt_floor = self.heap.meter.debt.saturating_sub(limit);
    }

    /// After a library module's body: the next collection is due as the test mode has it.
    pub(crate) fn reset_stress(&mut self) {
        if self.stress.is_some() {
            self.reset_debt();
        }
    }

    /// A collection that is due: of what was made lately, unless that leaves little of the memory
    /// limit or much has become old.
    fn collect_due(&mut self) {
        self.collections = self.collections.wrapping_add(1);
        let tested = self.stress.is_some() && self.collections.is_multiple_of(STRESS_FULL);
        let is_ample = |vm: &Vm| {
            vm.live_bytes < vm.full_at
                && vm.domains.memory_left(vm.heap.payer) >= YOUNG_ALLOWANCE as i64
        };
        if !tested && is_ample(self) {
            self.collect(Extent::Young);
            if is_ample(self) {
                return;
            }
        }
        self.collect(Extent::Full);
    }

    /// A safepoint: collects when it is due, ends the run when fuel is out or the host asks.
    #[cold]
    pub(crate) fn safepoint(&mut self) -> R<()> {
        let mut is_full = false;
        if self.heap.meter.debt <= 0 {
            self.collect_due();
            self.run_finalizers()?;
            is_full = self.domains.memory_left(self.heap.payer) <= 0;
        }
        // A program that catches each MemoryError and goes on must end by its time as well.
        if self.heap.meter.is_spent() && !self.heap.meter.refill() {
            return Err(self.attend());
        }
        if is_full {
            return Err(self.heap.memory_error());
        }
        Ok(())
    }
}

/// Makes the classes of `ids::TABLE`; their natives come from the layers above.
fn make_builtin_classes(heap: &mut Heap) {
    for (i, (name, _, _)) in ids::TABLE.iter().enumerate() {
        let text = heap.intern(name).value();
        let id = heap.alloc_class(ClassObj::empty(text, text, ids::TYPE));
        debug_assert_eq!(id.0, i as u32);
    }
    for (i, (_, bases, module)) in ids::TABLE.iter().enumerate() {
        let id = ClassId(i as u32);
        let mro = match heap.linearize(bases) {
            Some(rest) => std::iter::once(id).chain(rest).collect(),
            None => vec![id],
        };
        let is_exception = mro.contains(&ids::BASE_EXCEPTION);
        let module = heap.intern(module).value();
        let mut attrs = ClassAttrs::default();
        if !matches!(id, ids::OBJECT | ids::TYPE) || i < 2 {
            attrs.insert(intern::sym::MODULE, module);
        }
        let class = heap.class_mut(id);
        class.bases = bases.to_vec().into_boxed_slice();
        class.mro = mro.into_boxed_slice();
        class.attrs = attrs;
        class.solid = if is_exception {
            ids::BASE_EXCEPTION
        } else {
            id
        };
        class.layout = match id {
            ids::OBJECT => Layout::Object,
            ids::TYPE => Layout::Type,
            _ if is_exception => Layout::Exception,
            _ => Layout::Native,
        };
        class.flags = class_flags::BUILTIN;
        if id == ids::LIMIT_EXCEEDED {
            // Only the machine makes it.
            class.flags |= class_flags::NOT_CALLABLE;
        }
        class.flags |= match id {
            ids::BOOL
            | ids::NONE_TYPE
            | ids::ELLIPSIS_TYPE
            | ids::NOT_IMPLEMENTED_TYPE
            | ids::FUNCTION
            | ids::METHOD
            | ids::BUILTIN_FUNCTION
            | ids::CODE
            | ids::CELL
            | ids::FRAME
            | ids::TRACEBACK
            | ids::GENERATOR
            | ids::COROUTINE
            | ids::ASYNC_GENERATOR
            | ids::RANGE
            | ids::SLICE
            | ids::MEMORYVIEW
            | ids::MAPPINGPROXY
            | ids::DICT_KEYS
            | ids::DICT_VALUES
            | ids::DICT_ITEMS
            | ids::LIMIT_EXCEEDED
            | ids::GETSET_DESCRIPTOR
            | ids::MEMBER_DESCRIPTOR
            | ids::METHOD_DESCRIPTOR
            | ids::WRAPPER_DESCRIPTOR
            | ids::METHOD_WRAPPER
            | ids::TYPE_VAR
            | ids::PARAM_SPEC
            | ids::TYPE_VAR_TUPLE
            | ids::TYPE_ALIAS_TYPE
            | ids::UNION_TYPE => class_flags::FINAL,
            _ => 0,
        };
        class.flags |= match id {
            ids::LIST | ids::TUPLE | ids::RANGE | ids::MEMORYVIEW | ids::DEQUE => {
                class_flags::MATCH_SEQUENCE
            }
            ids::DICT | ids::MAPPINGPROXY | ids::DEFAULTDICT => class_flags::MATCH_MAPPING,
            _ => 0,
        };
        for &b in *bases {
            heap.class_mut(b).subclasses.push(id);
        }
        if is_exception || id == ids::OBJECT || id == ids::SIMPLE_NAMESPACE {
            heap.make_root_shapes(id, false, &[]);
        }
        if id == ids::OBJECT {
            heap.class_mut(id).flags |= class_flags::NO_DICT;
        }
    }
}
