//! The rarer built-in objects, in one arena: descriptors, views, proxies, frames and the like.

use std::any::Any;
use std::sync::Arc;

use super::heap::{HeapObject, LARGE, Marker, give_back};
use super::iter::DictPart;
use super::*;

/// A rarer built-in object.
#[allow(
    dead_code,
    reason = "type parameters are library objects for now; their kinds stay for the snapshot format"
)]
pub enum Builtin {
    /// A freed slot.
    Vacant,
    /// `property`.
    Property(Property),
    /// `classmethod(f)`.
    ClassMethod(Wrapped),
    /// `staticmethod(f)`.
    StaticMethod(Wrapped),
    /// A native attribute of a built-in class, computed by the machine.
    GetSet(GetSet),
    /// The descriptor of a `__slots__` entry.
    Member(Member),
    /// `super(...)`.
    Super(Super),
    /// A read-only view of a mapping (or of a class's namespace).
    Proxy(Proxy),
    /// `d.keys()` and relatives.
    DictView(DictView),
    /// `memoryview`.
    MemoryView(MemoryView),
    /// `list[int]`.
    GenericAlias(GenericAlias),
    /// `int | str`.
    Union(Vec<Value>),
    /// A type parameter.
    TypeParam(TypeParam),
    /// `type X = ...`.
    TypeAlias(TypeAlias),
    /// A weak reference.
    WeakRef(WeakRef),
    /// A frame, as seen by unrestricted code.
    Frame(FrameInfo),
    /// A traceback.
    Traceback(Traceback),
    /// The awaitable of an async generator step (`asend`, `athrow`, `__anext__`) or of `__await__`.
    AsyncStep(AsyncStep),
    /// A value an async generator yields, wrapped to tell it from what it awaits.
    AsyncItem(Value),
    /// `functools.partial`, `attrgetter`, `deque` and other library objects: class, kept values.
    Library(Box<LibraryObj>),
    /// `re.Pattern`.
    Pattern(Box<PatternObj>),
}

/// Library objects with more values than this are marked in parts.
const MANY: usize = 256;

/// `property(fget, fset, fdel, doc)`.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Getter or None.
    pub get: Value,
    /// Setter or None.
    pub set: Value,
    /// Deleter or None.
    pub del: Value,
    /// Docstring.
    pub doc: Value,
    /// The attribute name it was bound to, or unset.
    pub name: Value,
    /// The domain that made it.
    pub owner: DomainId,
}

/// A callable wrapped by `classmethod` or `staticmethod`.
#[derive(Clone, Copy, Debug)]
pub struct Wrapped {
    /// The callable.
    pub func: Value,
    /// A dict of attributes set on the wrapper itself, or unset.
    pub attrs: Value,
    /// The domain that made it.
    pub owner: DomainId,
}

/// A native computed attribute.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "shown by descriptors")]
pub struct GetSet {
    /// The attribute's name.
    pub name: Sym,
    /// The class it belongs to.
    pub class: ClassId,
    /// Which attribute: the machine's number for it.
    pub tag: u16,
    /// May be written.
    pub writable: bool,
    /// Is a field of the object, as it stands: that is a kind of descriptor of its own.
    pub member: bool,
    /// Reading it in a restricted frame asks the guard (non-dunder rows of the hard list).
    pub restricted: bool,
}

/// A slot declared in `__slots__`.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Its name.
    pub name: Sym,
    /// The class that declares it.
    pub class: ClassId,
    /// The fixed slot.
    pub slot: u32,
}

/// `super(class, object)`.
#[derive(Clone, Copy, Debug)]
pub struct Super {
    /// Attributes are looked up after this class in the linearization.
    pub class: Value,
    /// The object (or class), or unset for an unbound super.
    pub object: Value,
    /// The class whose linearization is used.
    pub object_class: Value,
}

/// A read-only mapping.
#[derive(Clone, Copy, Debug)]
pub struct Proxy {
    /// A mapping, or a class whose namespace is shown.
    pub target: Value,
}

/// A view of a dict.
#[derive(Clone, Copy, Debug)]
pub struct DictView {
    /// The dict (or instance of a subclass).
    pub dict: Value,
    /// Keys, values or items.
    pub part: DictPart,
}

/// A memoryview over bytes or a bytearray.
#[derive(Clone, Debug)]
pub struct MemoryView {
    /// The bytes or bytearray.
    pub object: Value,
    /// First byte.
    pub start: usize,
    /// Number of items.
    pub len: usize,
    /// Distance between items in bytes.
    pub step: isize,
    /// Item format, a struct letter.
    pub format: u8,
    /// `release()` was called.
    pub released: bool,
    /// Writing is refused.
    pub readonly: bool,
    /// Lengths of the dimensions, the last one contiguous; none for the usual single dimension.
    pub shape: Option<Box<[usize]>>,
}

/// `origin[args]`.
#[derive(Clone, Copy, Debug)]
pub struct GenericAlias {
    /// The generic class.
    pub origin: Value,
    /// A tuple.
    pub args: Value,
    /// Made by unpacking (`*tuple[int]`).
    pub starred: bool,
}

/// A TypeVar, ParamSpec or TypeVarTuple.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "see `Builtin`")]
pub struct TypeParam {
    /// `TYPE_VAR`, `PARAM_SPEC` or `TYPE_VAR_TUPLE`.
    pub class: ClassId,
    /// Its name.
    pub name: Value,
    /// Bound: a value, or a function that gives it when `lazy`.
    pub bound: Value,
    /// Constraints tuple, likewise.
    pub constraints: Value,
    /// Default, likewise; unset for none.
    pub default: Value,
    /// bits: 1 bound is lazy, 2 constraints, 4 default, 8 covariant, 16 contravariant, 32 infer variance.
    pub flags: u8,
    /// `__module__`.
    pub module: Value,
}

/// A type alias.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "see `Builtin`")]
pub struct TypeAlias {
    /// Its name.
    pub name: Value,
    /// Tuple of type parameters.
    pub params: Value,
    /// The function that evaluates the value, or the value.
    pub value: Value,
    /// The value is known.
    pub evaluated: bool,
    /// `__module__`.
    pub module: Value,
}

/// A weak reference.
#[derive(Clone, Copy, Debug)]
pub struct WeakRef {
    /// The object; unset once it died.
    pub target: Value,
    /// Called when the object dies, or None.
    pub callback: Value,
    /// Counts up: the youngest reference is called first.
    pub number: u64,
    /// The domain that made it, which a callback acts for.
    pub owner: DomainId,
    /// `weakref.ref` or a proxy.
    pub proxy: bool,
    /// Cached hash.
    pub hash: Option<i64>,
}

/// A frame at the moment it was asked for.
#[derive(Clone, Copy, Debug)]
pub struct FrameInfo {
    /// Its function.
    pub func: FuncId,
    /// The instruction.
    pub pc: u32,
    /// Its globals.
    pub globals: DictId,
    /// Its builtins.
    pub builtins: DictId,
    /// Its locals, as a dict.
    pub locals: Value,
    /// The calling frame, or None.
    pub back: Value,
    /// Where its registers begin, if it was on the stack when it was asked for.
    pub base: Option<u32>,
    /// Its domain.
    pub domain: DomainId,
}

/// A traceback: one entry, and the traceback further in.
#[derive(Clone, Copy, Debug)]
pub struct Traceback {
    /// The entry.
    pub entry: exception::TraceEntry,
    /// The next traceback inwards, or None.
    pub next: Value,
    /// The traceback further out that it was made below, or unset.
    pub outer: Value,
    /// The line and instruction it was made with by hand.
    pub made: Option<(i32, i32)>,
    /// The frame it was made with, or the one shown once; unset before.
    pub frame: Value,
}

/// An awaitable step of an async generator, or a coroutine's `__await__` wrapper.
#[derive(Clone, Copy, Debug)]
pub struct AsyncStep {
    /// The generator or coroutine.
    pub target: GenId,
    /// What is sent or thrown first.
    pub value: Value,
    /// 0 asend, 1 athrow, 2 aclose, 3 coroutine wrapper.
    pub mode: u8,
    /// 0 not started, 1 running, 2 finished.
    pub state: u8,
}

/// An object of a natively written library type.
pub struct LibraryObj {
    /// Its type (possibly a twin or a Python subclass never: those are instances with payload).
    pub class: ClassId,
    /// Values it keeps, by the type's own convention.
    pub values: Vec<Value>,
    /// A queue, for `deque`.
    pub queue: std::collections::VecDeque<Value>,
    /// Numbers it keeps.
    pub numbers: Vec<u64>,
    /// The domain that made it.
    pub owner: DomainId,
}

/// A compiled regular expression.
pub struct PatternObj {
    /// Its text.
    pub pattern: Value,
    /// A read-only mapping from names of groups to their numbers.
    pub index: Value,
    /// The class of its errors.
    pub error: Value,
    /// Its flags, as `re` numbers them.
    pub flags: u32,
    /// For text, not for bytes.
    pub is_str: bool,
    /// Bytes the program takes.
    pub size: usize,
    /// The program, which only the module `re` knows.
    pub program: Arc<dyn Any + Send + Sync>,
}

impl Builtin {
    pub(crate) fn class(&self) -> ClassId {
        match self {
            Builtin::Vacant => ids::OBJECT,
            Builtin::Property(_) => ids::PROPERTY,
            Builtin::ClassMethod(_) => ids::CLASSMETHOD,
            Builtin::StaticMethod(_) => ids::STATICMETHOD,
            Builtin::GetSet(g) if g.member => ids::MEMBER_DESCRIPTOR,
            Builtin::GetSet(_) => ids::GETSET_DESCRIPTOR,
            Builtin::Member(_) => ids::MEMBER_DESCRIPTOR,
            Builtin::Super(_) => ids::SUPER,
            Builtin::Proxy(_) => ids::MAPPINGPROXY,
            Builtin::DictView(v) => match v.part {
                DictPart::Keys => ids::DICT_KEYS,
                DictPart::Values => ids::DICT_VALUES,
                DictPart::Items => ids::DICT_ITEMS,
            },
            Builtin::MemoryView(_) => ids::MEMORYVIEW,
            Builtin::GenericAlias(_) => ids::GENERIC_ALIAS,
            Builtin::Union(_) => ids::UNION_TYPE,
            Builtin::TypeParam(p) => p.class,
            Builtin::TypeAlias(_) => ids::TYPE_ALIAS_TYPE,
            Builtin::WeakRef(w) if w.proxy => ids::WEAK_PROXY,
            Builtin::WeakRef(_) => ids::WEAK_REF,
            Builtin::Frame(_) => ids::FRAME,
            Builtin::Traceback(_) => ids::TRACEBACK,
            Builtin::AsyncStep(s) => match s.mode {
                0 => ids::ASYNC_GENERATOR_ASEND,
                3 => ids::COROUTINE_WRAPPER,
                _ => ids::ASYNC_GENERATOR_ATHROW,
            },
            Builtin::AsyncItem(_) => ids::OBJECT,
            Builtin::Library(l) => l.class,
            Builtin::Pattern(_) => ids::RE_PATTERN,
        }
    }

    pub(crate) fn trace(&self, marker: &mut Marker) {
        match self {
            Builtin::Vacant => {}
            Builtin::Property(p) => {
                marker.domain(p.owner);
                marker.values(&[p.get, p.set, p.del, p.doc, p.name]);
            }
            Builtin::ClassMethod(w) | Builtin::StaticMethod(w) => {
                marker.domain(w.owner);
                marker.values(&[w.func, w.attrs]);
            }
            Builtin::GetSet(g) => {
                marker.sym(g.name);
                marker.value(g.class.value());
            }
            Builtin::Member(m) => {
                marker.sym(m.name);
                marker.value(m.class.value());
            }
            Builtin::Super(s) => marker.values(&[s.class, s.object, s.object_class]),
            Builtin::Proxy(p) => marker.value(p.target),
            Builtin::DictView(v) => marker.value(v.dict),
            Builtin::MemoryView(m) => marker.value(m.object),
            Builtin::GenericAlias(g) => marker.values(&[g.origin, g.args]),
            Builtin::Union(args) => marker.values(args),
            Builtin::TypeParam(p) => {
                marker.values(&[p.name, p.bound, p.constraints, p.default, p.module])
            }
            Builtin::TypeAlias(t) => marker.values(&[t.name, t.params, t.value, t.module]),
            Builtin::WeakRef(w) => {
                marker.domain(w.owner);
                marker.value(w.callback);
            }
            Builtin::Frame(f) => {
                marker.domain(f.domain);
                marker.values(&[
                    f.func.value(),
                    f.globals.value(),
                    f.builtins.value(),
                    f.locals,
                    f.back,
                ]);
            }
            Builtin::Traceback(t) => {
                marker.domain(t.entry.domain);
                marker.values(&[
                    t.entry.func.value(),
                    t.entry.locals,
                    t.next,
                    t.outer,
                    t.frame,
                ]);
            }
            Builtin::AsyncStep(s) => marker.values(&[s.target.value(), s.value]),
            Builtin::AsyncItem(v) => marker.value(*v),
            Builtin::Pattern(p) => marker.values(&[p.pattern, p.index, p.error]),
            Builtin::Library(l) => {
                marker.domain(l.owner);
                marker.value(l.class.value());
                // The rest comes in parts.
                if !self.has_parts() {
                    marker.values(&l.values);
                    l.queue.iter().for_each(|&v| marker.value(v));
                }
            }
        }
    }

    /// Whether there is so much in it that it is marked in parts.
    pub(crate) fn has_parts(&self) -> bool {
        match self {
            Builtin::Library(l) => l.values.len() > MANY || l.queue.len() > MANY,
            _ => false,
        }
    }

    /// Marks some of the values of an object that has parts; false when these were the last.
    pub(crate) fn trace_part(&self, marker: &mut Marker, start: usize, end: usize) -> bool {
        let Builtin::Library(l) = self else {
            return false;
        };
        let last = end.min(l.values.len());
        marker.values(l.values.get(start..last).unwrap_or(&[]));
        let last = end.min(l.queue.len());
        l.queue
            .range(start.min(last)..last)
            .for_each(|&v| marker.value(v));
        end < l.values.len().max(l.queue.len())
    }
}

impl HeapObject for Builtin {
    fn vacant() -> Self {
        Builtin::Vacant
    }
    fn owned_bytes(&self) -> usize {
        match self {
            Builtin::Union(args) => args.capacity() * 8,
            Builtin::Pattern(p) => size_of::<PatternObj>() + p.size,
            Builtin::Library(l) => {
                size_of::<LibraryObj>()
                    + (l.values.capacity() + l.queue.capacity() + l.numbers.capacity()) * 8
            }
            _ => 0,
        }
    }
    fn release(&mut self) {
        if let Builtin::Library(l) = self {
            give_back(&mut l.values);
            give_back(&mut l.numbers);
            if l.queue.capacity() >= LARGE / 8 {
                give_back(&mut Vec::from(std::mem::take(&mut l.queue)));
            }
        }
    }
}

impl Heap {
    /// A new object of the rarer kinds.
    pub fn new_builtin(&mut self, object: Builtin) -> Value {
        self.alloc_builtin(object).value()
    }

    /// The library object a value is (or carries as payload).
    pub fn library(&self, value: Value) -> Option<&LibraryObj> {
        let value = self.payload(value).unwrap_or(value);
        match self.builtin(value.as_builtin()?) {
            Builtin::Library(l) => Some(l),
            _ => None,
        }
    }

    /// The library object a value is (or carries as payload), to change it.
    pub fn library_mut(&mut self, value: Value) -> Option<&mut LibraryObj> {
        let value = self.payload(value).unwrap_or(value);
        match self.builtin_mut(value.as_builtin()?) {
            Builtin::Library(l) => Some(l),
            _ => None,
        }
    }
}
