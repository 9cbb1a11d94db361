//! Functions, bound methods, captures, modules, code objects and built-in functions.

use super::heap::{HeapObject, Marker};
use super::*;

/// Flags of a function the call path looks at.
pub mod func_flags {
    /// Exactly positional parameters, a plain frame: the fast call path may take it.
    pub const SIMPLE: u8 = 1;
    /// Calling makes a generator, coroutine or async generator.
    pub const GENERATOR: u8 = 2;
    /// Defined by library code.
    pub const LIBRARY: u8 = 4;
    /// Its code has regions that handle an exception.
    pub const HANDLES: u8 = 8;
    /// A generator function that `types.coroutine` marked: `await` takes its generators.
    pub const ITERABLE_COROUTINE: u8 = 16;
}

/// A function written in Python.
pub struct FuncObj {
    /// The unit (compiled code in this Vm).
    pub unit: u32,
    /// Its number in the unit.
    pub index: u32,
    /// First instruction.
    pub entry: u32,
    /// Its globals.
    pub globals: DictId,
    /// The domain of the frame that made it: it never runs with more privilege than that.
    pub creator: DomainId,
    /// Positional parameters.
    pub n_pos: u16,
    /// `func_flags`.
    pub flags: u8,
    /// Registers its frame needs.
    pub n_regs: u8,
    /// Captures of its free variables.
    pub captures: Box<[Value]>,
    /// Tuple of positional defaults, or unset.
    pub defaults: Value,
    /// Dict of keyword-only defaults, or unset.
    pub kw_defaults: Value,
    /// `__name__`.
    pub name: Value,
    /// `__qualname__`.
    pub qualname: Value,
    /// The rest.
    pub extra: Option<Box<FuncExtra>>,
}

/// What few functions have.
#[derive(Clone)]
pub struct FuncExtra {
    /// `__doc__` when set by assignment (unset: from the code).
    pub doc: Value,
    /// `__module__` when set by assignment (unset: from the globals at definition).
    pub module: Value,
    /// `__annotations__` dict, or unset.
    pub annotations: Value,
    /// `__dict__`, or unset.
    pub dict: Value,
    /// `__type_params__` tuple, or unset.
    pub type_params: Value,
    /// The object that `__code__` showed, or unset.
    pub code: Value,
}

impl Default for FuncExtra {
    fn default() -> Self {
        FuncExtra {
            doc: Value::UNDEF,
            module: Value::UNDEF,
            annotations: Value::UNDEF,
            dict: Value::UNDEF,
            type_params: Value::UNDEF,
            code: Value::UNDEF,
        }
    }
}

impl FuncObj {
    /// The rest, made when it isn't there.
    pub fn extra_mut(&mut self) -> &mut FuncExtra {
        self.extra.get_or_insert_default()
    }

    pub(crate) fn trace(&self, marker: &mut Marker) {
        marker.unit(self.unit);
        marker.domain(self.creator);
        marker.value(self.globals.value());
        marker.values(&self.captures);
        marker.value(self.defaults);
        marker.value(self.kw_defaults);
        marker.value(self.name);
        marker.value(self.qualname);
        if let Some(e) = &self.extra {
            marker.value(e.doc);
            marker.value(e.module);
            marker.value(e.annotations);
            marker.value(e.dict);
            marker.value(e.type_params);
            marker.value(e.code);
        }
    }
}

impl HeapObject for FuncObj {
    fn vacant() -> Self {
        FuncObj {
            unit: 0,
            index: 0,
            entry: 0,
            globals: DictId(0),
            creator: DomainId::ROOT,
            n_pos: 0,
            flags: 0,
            n_regs: 0,
            captures: Box::new([]),
            defaults: Value::UNDEF,
            kw_defaults: Value::UNDEF,
            name: Value::NONE,
            qualname: Value::NONE,
            extra: None,
        }
    }
    fn owned_bytes(&self) -> usize {
        self.captures.len() * 8
            + if self.extra.is_some() {
                size_of::<FuncExtra>()
            } else {
                0
            }
    }
}

/// A callable and the object to pass first.
pub struct MethodObj {
    /// What is called: a function, a native, any callable.
    pub func: Value,
    /// What is passed first.
    pub this: Value,
    /// The domain that made it.
    pub owner: DomainId,
}

impl MethodObj {
    pub(crate) fn class(&self, heap: &Heap) -> ClassId {
        match self.func.as_native() {
            Some(id) => match heap.native(id).def.role {
                NativeRole::Wrapper => ids::METHOD_WRAPPER,
                _ => ids::BUILTIN_FUNCTION,
            },
            None => ids::METHOD,
        }
    }

    pub(crate) fn trace(&self, marker: &mut Marker) {
        marker.domain(self.owner);
        marker.value(self.func);
        marker.value(self.this);
    }
}

impl HeapObject for MethodObj {
    fn vacant() -> Self {
        MethodObj {
            func: Value::NONE,
            this: Value::NONE,
            owner: DomainId::ROOT,
        }
    }
    fn owned_bytes(&self) -> usize {
        0
    }
}

/// A variable shared by closures (CPython's "cell").
pub struct CaptureObj {
    /// The content; unset when the variable is unbound.
    pub value: Value,
}

impl HeapObject for CaptureObj {
    fn vacant() -> Self {
        CaptureObj {
            value: Value::UNDEF,
        }
    }
    fn owned_bytes(&self) -> usize {
        0
    }
}

/// A module.
pub struct ModuleObj {
    /// Its namespace.
    pub dict: DictId,
    /// Its class (`module`, or a subclass).
    pub class: ClassId,
    /// The domain it was made by or for.
    pub owner: DomainId,
    /// Made natively for no cell in particular: foreign to every cell.
    pub native: bool,
}

impl ModuleObj {
    pub(crate) fn trace(&self, marker: &mut Marker) {
        marker.domain(self.owner);
        marker.value(self.dict.value());
        marker.value(self.class.value());
    }
}

impl HeapObject for ModuleObj {
    fn vacant() -> Self {
        ModuleObj {
            dict: DictId(0),
            class: ids::MODULE,
            owner: DomainId::ROOT,
            native: false,
        }
    }
    fn owned_bytes(&self) -> usize {
        0
    }
}

/// A code object: a function of a unit.
pub struct CodeObj {
    /// The unit.
    pub unit: u32,
    /// The function's number in it.
    pub index: u32,
    /// The domain whose `compile` made it.
    pub owner: DomainId,
    /// What `replace()` changed.
    pub changed: Option<Box<CodeChange>>,
}

/// What `code.replace()` may change: how a code object is called, not what it does.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CodeChange {
    /// `co_name`.
    pub name: Option<Box<str>>,
    /// `co_qualname`.
    pub qualname: Option<Box<str>>,
    /// `co_filename`.
    pub filename: Option<Box<str>>,
    /// `co_firstlineno`.
    pub first_line: Option<i64>,
}

impl CodeObj {
    /// The code of a function of a unit.
    pub fn new(unit: u32, index: u32, owner: DomainId) -> CodeObj {
        CodeObj {
            unit,
            index,
            owner,
            changed: None,
        }
    }
}

impl Heap {
    /// Every reading of `__code__` makes a new object, so they are equal when they stand for the same function.
    pub(crate) fn code_eq(&self, a: CodeId, b: CodeId) -> bool {
        let (a, b) = (self.code(a), self.code(b));
        (a.unit, a.index) == (b.unit, b.index) && a.changed == b.changed
    }

    pub(crate) fn code_hash(&self, id: CodeId) -> i64 {
        let object = self.code(id);
        let mixed = (u64::from(object.unit) << 20) ^ u64::from(object.index);
        (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 18) as i64
    }
}

impl HeapObject for CodeObj {
    fn vacant() -> Self {
        CodeObj::new(0, 0, DomainId::ROOT)
    }
    fn owned_bytes(&self) -> usize {
        let length = |text: &Option<Box<str>>| text.as_ref().map_or(0, |text| text.len());
        self.changed.as_ref().map_or(0, |c| {
            size_of::<CodeChange>() + length(&c.name) + length(&c.qualname) + length(&c.filename)
        })
    }
}

/// What a built-in function is to Python code: decides its type and repr.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NativeRole {
    /// A function of a module (`len`).
    Function,
    /// A method of a built-in class (`list.append`).
    Method,
    /// A special method of a built-in class (`list.__add__`).
    Wrapper,
    /// A class method of a built-in class (`dict.fromkeys`).
    ClassMethod,
    /// A static method of a built-in class (`str.maketrans`).
    StaticMethod,
    /// `__new__` of a built-in class.
    New,
}

/// A native that can't run Python code, so no collection can happen while it runs.
pub type LeafFn = fn(&mut Heap, &[Value]) -> R;

/// The table entry of a built-in function. `M` is the machine; this layer doesn't know it, so full
/// natives are numbers that the machine resolves (`vm::native`).
#[derive(Debug)]
pub struct NativeDef {
    /// Python name.
    pub name: &'static str,
    /// What it is to Python code.
    pub role: NativeRole,
    /// Fewest positional arguments.
    pub min: u8,
    /// Most positional arguments; 255 is "any number".
    pub max: u8,
    /// Names of the parameters in order (the first is `self` for methods), separated by blanks; a
    /// name with a leading `/` can't be passed by keyword. Empty: no keyword is accepted. `**`: the
    /// native takes any keyword itself. After binding, a missing argument is unset.
    pub params: &'static str,
    /// The implementation.
    pub run: NativeRun,
    /// `native_flags`.
    pub flags: u8,
}

impl NativeDef {
    /// A leaf native. `min` and `max` count `self`.
    pub const fn leaf(
        name: &'static str,
        role: NativeRole,
        min: u8,
        max: u8,
        params: &'static str,
        run: LeafFn,
    ) -> NativeDef {
        NativeDef {
            name,
            role,
            min,
            max,
            params,
            run: NativeRun::Leaf(run),
            flags: 0,
        }
    }

    /// A leaf native that hands over to a full one by answering `Value::UNDEF`, before any effect.
    pub const fn either(
        name: &'static str,
        role: NativeRole,
        min: u8,
        max: u8,
        params: &'static str,
        leaf: LeafFn,
        full: FullFn,
    ) -> NativeDef {
        NativeDef {
            name,
            role,
            min,
            max,
            params,
            run: NativeRun::Either(leaf, full),
            flags: 0,
        }
    }

    /// A full native. `min` and `max` count `self`.
    pub const fn full(
        name: &'static str,
        role: NativeRole,
        min: u8,
        max: u8,
        params: &'static str,
        run: FullFn,
    ) -> NativeDef {
        NativeDef {
            name,
            role,
            min,
            max,
            params,
            run: NativeRun::Full(run),
            flags: 0,
        }
    }

    /// The same with `native_flags`.
    pub const fn with_flags(self, flags: u8) -> NativeDef {
        NativeDef { flags, ..self }
    }
}

/// Native flags.
pub mod native_flags {
    /// Sensitive (4.10 of the specification): a cell gets a twin that acts for it.
    pub const SENSITIVE: u8 = 1;
    /// Uses the nearest Python frame (globals, locals, eval without globals ...).
    pub const FRAME: u8 = 2;
    /// Resumes its first argument when that is a generator, with its second or None: the machine
    /// does so without a run of its own.
    pub const RESUMES: u8 = 4;
    /// `list.append`, which the loop does itself.
    pub const APPENDS: u8 = 8;
}

/// How a native is implemented.
#[derive(Clone, Copy)]
pub enum NativeRun {
    /// Without the machine.
    Leaf(LeafFn),
    /// With it: an index into the machine's table of full natives.
    Full(FullFn),
    /// Without it as long as it goes: the leaf answers `Value::UNDEF` to have the other one called.
    Either(LeafFn, FullFn),
}

/// A native that gets the machine. The pointer type is erased here because this layer doesn't know
/// the machine: `vm::native` defines the trait object that is stored.
pub type FullFn = &'static (dyn std::any::Any + Send + Sync);

impl std::fmt::Debug for NativeRun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            NativeRun::Leaf(_) => write!(f, "Leaf"),
            NativeRun::Full(_) => write!(f, "Full"),
            NativeRun::Either(..) => write!(f, "Either"),
        }
    }
}

/// A built-in function.
pub struct NativeObj {
    /// Its table entry.
    pub def: &'static NativeDef,
    /// The module's name, or the class it belongs to.
    pub home: Value,
    /// For a twin: the cell it acts for (0: it acts for whoever calls).
    pub twin_of: DomainId,
}

/// The table entry of a freed native.
static VACANT: NativeDef = NativeDef {
    name: "",
    role: NativeRole::Function,
    min: 0,
    max: 0,
    params: "",
    run: NativeRun::Leaf(|_, _| Ok(Value::NONE)),
    flags: 0,
};

impl NativeObj {
    pub(crate) fn class(&self) -> ClassId {
        match self.def.role {
            NativeRole::Function | NativeRole::StaticMethod | NativeRole::New => {
                ids::BUILTIN_FUNCTION
            }
            NativeRole::Method => ids::METHOD_DESCRIPTOR,
            NativeRole::Wrapper => ids::WRAPPER_DESCRIPTOR,
            NativeRole::ClassMethod => ids::CLASSMETHOD_DESCRIPTOR,
        }
    }

    pub(crate) fn trace(&self, marker: &mut Marker) {
        marker.domain(self.twin_of);
        marker.value(self.home);
    }
}

impl HeapObject for NativeObj {
    fn vacant() -> Self {
        NativeObj {
            def: &VACANT,
            home: Value::NONE,
            twin_of: DomainId::ROOT,
        }
    }
    fn owned_bytes(&self) -> usize {
        0
    }
}

impl Heap {
    /// A bound method.
    #[inline]
    pub fn new_method(&mut self, func: Value, this: Value) -> Value {
        let owner = self.domain;
        self.alloc_method(MethodObj { func, this, owner }).value()
    }

    /// A new module with an empty namespace that has its `__name__`.
    pub fn new_module(&mut self, name: &str, owner: DomainId) -> ModuleId {
        let dict = self.new_dict();
        let text = self.new_str(name);
        self.dict_set_sym(dict, intern::sym::NAME, text);
        self.dict_set_sym(dict, intern::sym::DOC, Value::NONE);
        self.alloc_module(ModuleObj {
            dict,
            class: ids::MODULE,
            owner,
            native: false,
        })
    }

    /// The name of a callable for messages, as CPython's `f()` prefix has it: the qualified name.
    pub fn callable_name(&self, value: Value) -> String {
        // Methods may be bound to methods, thousands of times.
        let mut value = value;
        while let Some(id) = value.as_method() {
            value = self.method(id).func;
        }
        if let Some(id) = value.as_func() {
            let q = self.func(id).qualname;
            return q.as_str().map(|s| self.text(s)).unwrap_or_default();
        }
        if let Some(id) = value.as_native() {
            return self.native_qualname(id);
        }
        if let Some(id) = value.as_class() {
            return self.class_name(id);
        }
        self.type_name(value)
    }

    /// `list.append`, or `len`.
    pub fn native_qualname(&self, id: NativeId) -> String {
        self.native_name_after(id, "")
    }

    /// The same with the module in front, for functions of modules: `math.sin`.
    pub fn native_full_name(&self, id: NativeId) -> String {
        let home = self.native(id).home;
        match home.as_str().map(|s| self.text(s)) {
            Some(module) if module != "builtins" => {
                self.native_name_after(id, &format!("{module}."))
            }
            _ => self.native_qualname(id),
        }
    }

    fn native_name_after(&self, id: NativeId, prefix: &str) -> String {
        let native = self.native(id);
        match native.home.as_class() {
            Some(class) => format!("{}.{}", self.class_name(class), native.def.name),
            None => format!("{prefix}{}", native.def.name),
        }
    }
}
