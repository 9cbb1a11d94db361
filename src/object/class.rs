//! Classes: their namespaces, linearization and layout, and the fixed ids of the built-in ones.
//!
//! A class keeps its attributes in an insertion-ordered map from name to value. Built-in classes
//! are immutable in every domain; their ids are constants (`ids`). Whatever changes the structure
//! of a class bumps `Heap::epoch`, which inline caches compare.

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::heap::{HeapObject, Marker, block};
use super::instance::ShapeId;
use super::*;

/// What the instances of a class are made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Layout {
    /// Plain instances.
    Object,
    /// Classes.
    Type,
    /// Exceptions.
    Exception,
    /// Values of a built-in type; instances of Python subclasses carry one as their payload.
    Native,
}

/// Class flags.
pub mod class_flags {
    /// Built in: immutable in every domain.
    pub const BUILTIN: u32 = 1;
    /// May not be subclassed.
    pub const FINAL: u32 = 2;
    /// Instances have no `__dict__` (all classes of the MRO have `__slots__` or none).
    pub const NO_DICT: u32 = 4;
    /// Defines or inherits `__getattr__`.
    pub const HAS_GETATTR: u32 = 16;
    /// Defines or inherits `__del__`.
    pub const HAS_DEL: u32 = 32;
    /// Has abstract methods that are not overridden.
    pub const ABSTRACT: u32 = 64;
    /// Cannot be instantiated by calling it.
    pub const NOT_CALLABLE: u32 = 128;
    /// Its instances can't be referred to weakly.
    pub const NO_WEAKREF: u32 = 1024;
    /// A sequence for patterns.
    pub const MATCH_SEQUENCE: u32 = 256;
    /// A mapping for patterns.
    pub const MATCH_MAPPING: u32 = 512;
    /// Its own `mro()` linearization came from a metaclass method.
    pub const CUSTOM_MRO: u32 = 16384;
}

/// Characters of a class's name that messages show.
const LONGEST_NAME: usize = 1 << 14;

/// Attributes of a class.
pub type ClassAttrs = IndexMap<Sym, Value, FxBuildHasher>;

/// A class.
pub struct ClassObj {
    /// `__name__`.
    pub name: Value,
    /// `__qualname__`.
    pub qualname: Value,
    /// The metaclass.
    pub meta: ClassId,
    /// Direct bases.
    pub bases: Box<[ClassId]>,
    /// Linearization, the class itself first.
    pub mro: Box<[ClassId]>,
    /// Own attributes.
    pub attrs: ClassAttrs,
    /// `class_flags`.
    pub flags: u32,
    /// What instances are made of.
    pub layout: Layout,
    /// The built-in class that decides the layout (for `Native`: whose value is the payload).
    pub solid: ClassId,
    /// The domain that made it.
    pub owner: DomainId,
    /// Shape of a fresh instance.
    pub root_shape: ShapeId,
    /// Shape of an instance whose attributes are in a dict object.
    pub dict_shape: ShapeId,
    /// Names declared in `__slots__` here (not inherited).
    pub slots: Box<[Sym]>,
    /// Classes that name this one as a base; weak.
    pub subclasses: Vec<ClassId>,
    /// Number of shapes its instances have made.
    pub n_shapes: u32,
    /// What those take.
    pub(crate) shape_bytes: usize,
    /// What messages call its instances, when that isn't its name (`datetime.date`).
    pub shown: Option<Box<str>>,
    /// The class epoch `maker` was found in.
    pub maker_epoch: u32,
    /// How a call makes an instance, where that is plain allocation and an `__init__` in Python.
    pub maker: Maker,
}

/// What calling a class does, when neither `__new__` nor a metaclass has a say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Maker {
    /// A fresh instance is the result; there are no arguments.
    Bare,
    /// A fresh instance, then this `__init__`.
    Init(FuncId),
    /// A built-in type: its native `__new__` does all.
    Native(NativeId),
    /// A built-in type: a native `__new__`, then a native `__init__`.
    NativeInit(NativeId, NativeId),
    /// An exception that holds nothing but its arguments.
    Exception,
    /// The same, then this `__init__`.
    ExceptionInit(FuncId),
}

impl HeapObject for ClassObj {
    fn vacant() -> Self {
        ClassObj {
            name: Value::NONE,
            qualname: Value::NONE,
            meta: ids::TYPE,
            bases: Box::new([]),
            mro: Box::new([]),
            attrs: ClassAttrs::default(),
            flags: 0,
            layout: Layout::Object,
            solid: ids::OBJECT,
            owner: DomainId::ROOT,
            root_shape: ShapeId(0),
            dict_shape: ShapeId(0),
            slots: Box::new([]),
            subclasses: Vec::new(),
            n_shapes: 0,
            shape_bytes: 0,
            shown: None,
            maker_epoch: 0,
            maker: Maker::Bare,
        }
    }
    fn owned_bytes(&self) -> usize {
        let attrs = match self.attrs.capacity() {
            0 => 0,
            // Entries of 24 bytes, and places of nine in a table that is at most 7/8 full.
            n => block(n * 24) + block((n * 8 / 7 + 1).next_power_of_two() * 9 + 16),
        };
        block(self.bases.len() * 4)
            + block(self.mro.len() * 4)
            + block(self.subclasses.capacity() * 4)
            + block(self.slots.len() * 4)
            + attrs
            + self.shape_bytes
    }
}

impl ClassObj {
    /// A class with nothing in it yet.
    pub fn empty(name: Value, qualname: Value, meta: ClassId) -> ClassObj {
        ClassObj {
            name,
            qualname,
            meta,
            ..ClassObj::vacant()
        }
    }

    /// Whether a flag is set.
    #[inline(always)]
    pub fn has(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    pub(crate) fn trace(&self, marker: &mut Marker) {
        marker.domain(self.owner);
        marker.value(self.name);
        marker.value(self.qualname);
        marker.value(self.meta.value());
        for c in self.bases.iter().chain(self.mro.iter()) {
            marker.value(c.value());
        }
        marker.value(self.solid.value());
        for (&name, &value) in &self.attrs {
            marker.sym(name);
            marker.value(value);
        }
        for &s in &self.slots {
            marker.sym(s);
        }
    }
}

macro_rules! builtin_classes {
    ($($const:ident $name:literal ($($base:ident),*) $module:literal;)+) => {
        /// Ids of the built-in classes: constants, the same in every Vm.
        #[allow(missing_docs)]
        #[allow(dead_code, reason = "a complete table: guests name classes the engine doesn't")]
        pub mod ids {
            use super::ClassId;
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum Number { $($const),+ }
            $(pub const $const: ClassId = ClassId(Number::$const as u32);)+
            /// Name, bases and module of each built-in class, in the order of their ids.
            pub(crate) const TABLE: &[(&str, &[ClassId], &str)] = &[
                $(($name, &[$($base),*], $module)),+
            ];
        }
    };
}

builtin_classes! {
    OBJECT "object" () "builtins";
    TYPE "type" (OBJECT) "builtins";
    INT "int" (OBJECT) "builtins";
    BOOL "bool" (INT) "builtins";
    FLOAT "float" (OBJECT) "builtins";
    COMPLEX "complex" (OBJECT) "builtins";
    STR "str" (OBJECT) "builtins";
    BYTES "bytes" (OBJECT) "builtins";
    BYTEARRAY "bytearray" (OBJECT) "builtins";
    TUPLE "tuple" (OBJECT) "builtins";
    LIST "list" (OBJECT) "builtins";
    DICT "dict" (OBJECT) "builtins";
    SET "set" (OBJECT) "builtins";
    FROZENSET "frozenset" (OBJECT) "builtins";
    RANGE "range" (OBJECT) "builtins";
    SLICE "slice" (OBJECT) "builtins";
    NONE_TYPE "NoneType" (OBJECT) "builtins";
    ELLIPSIS_TYPE "ellipsis" (OBJECT) "builtins";
    NOT_IMPLEMENTED_TYPE "NotImplementedType" (OBJECT) "builtins";
    FUNCTION "function" (OBJECT) "builtins";
    METHOD "method" (OBJECT) "builtins";
    BUILTIN_FUNCTION "builtin_function_or_method" (OBJECT) "builtins";
    METHOD_DESCRIPTOR "method_descriptor" (OBJECT) "builtins";
    WRAPPER_DESCRIPTOR "wrapper_descriptor" (OBJECT) "builtins";
    METHOD_WRAPPER "method-wrapper" (OBJECT) "builtins";
    CLASSMETHOD_DESCRIPTOR "classmethod_descriptor" (OBJECT) "builtins";
    MODULE "module" (OBJECT) "builtins";
    CODE "code" (OBJECT) "builtins";
    CELL "cell" (OBJECT) "builtins";
    FRAME "frame" (OBJECT) "builtins";
    TRACEBACK "traceback" (OBJECT) "builtins";
    GENERATOR "generator" (OBJECT) "builtins";
    COROUTINE "coroutine" (OBJECT) "builtins";
    ASYNC_GENERATOR "async_generator" (OBJECT) "builtins";
    COROUTINE_WRAPPER "coroutine_wrapper" (OBJECT) "builtins";
    ASYNC_GENERATOR_ASEND "async_generator_asend" (OBJECT) "builtins";
    ASYNC_GENERATOR_ATHROW "async_generator_athrow" (OBJECT) "builtins";
    PROPERTY "property" (OBJECT) "builtins";
    CLASSMETHOD "classmethod" (OBJECT) "builtins";
    STATICMETHOD "staticmethod" (OBJECT) "builtins";
    SUPER "super" (OBJECT) "builtins";
    GETSET_DESCRIPTOR "getset_descriptor" (OBJECT) "builtins";
    MEMBER_DESCRIPTOR "member_descriptor" (OBJECT) "builtins";
    MAPPINGPROXY "mappingproxy" (OBJECT) "builtins";
    DICT_KEYS "dict_keys" (OBJECT) "builtins";
    DICT_VALUES "dict_values" (OBJECT) "builtins";
    DICT_ITEMS "dict_items" (OBJECT) "builtins";
    MEMORYVIEW "memoryview" (OBJECT) "builtins";
    GENERIC_ALIAS "GenericAlias" (OBJECT) "types";
    UNION_TYPE "UnionType" (OBJECT) "types";
    TYPE_VAR "TypeVar" (OBJECT) "typing";
    PARAM_SPEC "ParamSpec" (OBJECT) "typing";
    TYPE_VAR_TUPLE "TypeVarTuple" (OBJECT) "typing";
    TYPE_ALIAS_TYPE "TypeAliasType" (OBJECT) "typing";
    WEAK_REF "ReferenceType" (OBJECT) "weakref";
    SIMPLE_NAMESPACE "SimpleNamespace" (OBJECT) "types";
    TEXT_FILE "TextIOWrapper" (OBJECT) "_io";
    BINARY_FILE "BufferedReader" (OBJECT) "_io";
    // iterators
    LIST_ITERATOR "list_iterator" (OBJECT) "builtins";
    LIST_REVERSEITERATOR "list_reverseiterator" (OBJECT) "builtins";
    TUPLE_ITERATOR "tuple_iterator" (OBJECT) "builtins";
    STR_ITERATOR "str_iterator" (OBJECT) "builtins";
    STR_ASCII_ITERATOR "str_ascii_iterator" (OBJECT) "builtins";
    BYTES_ITERATOR "bytes_iterator" (OBJECT) "builtins";
    BYTEARRAY_ITERATOR "bytearray_iterator" (OBJECT) "builtins";
    RANGE_ITERATOR "range_iterator" (OBJECT) "builtins";
    LONGRANGE_ITERATOR "longrange_iterator" (OBJECT) "builtins";
    DICT_KEYITERATOR "dict_keyiterator" (OBJECT) "builtins";
    DICT_VALUEITERATOR "dict_valueiterator" (OBJECT) "builtins";
    DICT_ITEMITERATOR "dict_itemiterator" (OBJECT) "builtins";
    DICT_REVERSEKEYITERATOR "dict_reversekeyiterator" (OBJECT) "builtins";
    DICT_REVERSEVALUEITERATOR "dict_reversevalueiterator" (OBJECT) "builtins";
    DICT_REVERSEITEMITERATOR "dict_reverseitemiterator" (OBJECT) "builtins";
    SET_ITERATOR "set_iterator" (OBJECT) "builtins";
    CALLABLE_ITERATOR "callable_iterator" (OBJECT) "builtins";
    SEQ_ITERATOR "iterator" (OBJECT) "builtins";
    REVERSED "reversed" (OBJECT) "builtins";
    ENUMERATE "enumerate" (OBJECT) "builtins";
    ZIP "zip" (OBJECT) "builtins";
    MAP "map" (OBJECT) "builtins";
    FILTER "filter" (OBJECT) "builtins";
    NATIVE_ITERATOR "native_iterator" (OBJECT) "builtins";
    // exceptions
    BASE_EXCEPTION "BaseException" (OBJECT) "builtins";
    EXCEPTION "Exception" (BASE_EXCEPTION) "builtins";
    BASE_EXCEPTION_GROUP "BaseExceptionGroup" (BASE_EXCEPTION) "builtins";
    EXCEPTION_GROUP "ExceptionGroup" (BASE_EXCEPTION_GROUP, EXCEPTION) "builtins";
    GENERATOR_EXIT "GeneratorExit" (BASE_EXCEPTION) "builtins";
    KEYBOARD_INTERRUPT "KeyboardInterrupt" (BASE_EXCEPTION) "builtins";
    SYSTEM_EXIT "SystemExit" (BASE_EXCEPTION) "builtins";
    LIMIT_EXCEEDED "LimitExceeded" (BASE_EXCEPTION) "rexec";
    ARITHMETIC_ERROR "ArithmeticError" (EXCEPTION) "builtins";
    FLOATING_POINT_ERROR "FloatingPointError" (ARITHMETIC_ERROR) "builtins";
    OVERFLOW_ERROR "OverflowError" (ARITHMETIC_ERROR) "builtins";
    ZERO_DIVISION_ERROR "ZeroDivisionError" (ARITHMETIC_ERROR) "builtins";
    ASSERTION_ERROR "AssertionError" (EXCEPTION) "builtins";
    ATTRIBUTE_ERROR "AttributeError" (EXCEPTION) "builtins";
    BUFFER_ERROR "BufferError" (EXCEPTION) "builtins";
    EOF_ERROR "EOFError" (EXCEPTION) "builtins";
    IMPORT_ERROR "ImportError" (EXCEPTION) "builtins";
    MODULE_NOT_FOUND_ERROR "ModuleNotFoundError" (IMPORT_ERROR) "builtins";
    LOOKUP_ERROR "LookupError" (EXCEPTION) "builtins";
    INDEX_ERROR "IndexError" (LOOKUP_ERROR) "builtins";
    KEY_ERROR "KeyError" (LOOKUP_ERROR) "builtins";
    MEMORY_ERROR "MemoryError" (EXCEPTION) "builtins";
    NAME_ERROR "NameError" (EXCEPTION) "builtins";
    UNBOUND_LOCAL_ERROR "UnboundLocalError" (NAME_ERROR) "builtins";
    OS_ERROR "OSError" (EXCEPTION) "builtins";
    BLOCKING_IO_ERROR "BlockingIOError" (OS_ERROR) "builtins";
    CHILD_PROCESS_ERROR "ChildProcessError" (OS_ERROR) "builtins";
    CONNECTION_ERROR "ConnectionError" (OS_ERROR) "builtins";
    BROKEN_PIPE_ERROR "BrokenPipeError" (CONNECTION_ERROR) "builtins";
    CONNECTION_ABORTED_ERROR "ConnectionAbortedError" (CONNECTION_ERROR) "builtins";
    CONNECTION_REFUSED_ERROR "ConnectionRefusedError" (CONNECTION_ERROR) "builtins";
    CONNECTION_RESET_ERROR "ConnectionResetError" (CONNECTION_ERROR) "builtins";
    FILE_EXISTS_ERROR "FileExistsError" (OS_ERROR) "builtins";
    FILE_NOT_FOUND_ERROR "FileNotFoundError" (OS_ERROR) "builtins";
    INTERRUPTED_ERROR "InterruptedError" (OS_ERROR) "builtins";
    IS_A_DIRECTORY_ERROR "IsADirectoryError" (OS_ERROR) "builtins";
    NOT_A_DIRECTORY_ERROR "NotADirectoryError" (OS_ERROR) "builtins";
    PERMISSION_ERROR "PermissionError" (OS_ERROR) "builtins";
    PROCESS_LOOKUP_ERROR "ProcessLookupError" (OS_ERROR) "builtins";
    TIMEOUT_ERROR "TimeoutError" (OS_ERROR) "builtins";
    REFERENCE_ERROR "ReferenceError" (EXCEPTION) "builtins";
    RUNTIME_ERROR "RuntimeError" (EXCEPTION) "builtins";
    NOT_IMPLEMENTED_ERROR "NotImplementedError" (RUNTIME_ERROR) "builtins";
    RECURSION_ERROR "RecursionError" (RUNTIME_ERROR) "builtins";
    PYTHON_FINALIZATION_ERROR "PythonFinalizationError" (RUNTIME_ERROR) "builtins";
    STOP_ITERATION "StopIteration" (EXCEPTION) "builtins";
    STOP_ASYNC_ITERATION "StopAsyncIteration" (EXCEPTION) "builtins";
    SYNTAX_ERROR "SyntaxError" (EXCEPTION) "builtins";
    INDENTATION_ERROR "IndentationError" (SYNTAX_ERROR) "builtins";
    TAB_ERROR "TabError" (INDENTATION_ERROR) "builtins";
    SYSTEM_ERROR "SystemError" (EXCEPTION) "builtins";
    TYPE_ERROR "TypeError" (EXCEPTION) "builtins";
    VALUE_ERROR "ValueError" (EXCEPTION) "builtins";
    UNICODE_ERROR "UnicodeError" (VALUE_ERROR) "builtins";
    UNICODE_DECODE_ERROR "UnicodeDecodeError" (UNICODE_ERROR) "builtins";
    UNICODE_ENCODE_ERROR "UnicodeEncodeError" (UNICODE_ERROR) "builtins";
    UNICODE_TRANSLATE_ERROR "UnicodeTranslateError" (UNICODE_ERROR) "builtins";
    WARNING "Warning" (EXCEPTION) "builtins";
    BYTES_WARNING "BytesWarning" (WARNING) "builtins";
    DEPRECATION_WARNING "DeprecationWarning" (WARNING) "builtins";
    ENCODING_WARNING "EncodingWarning" (WARNING) "builtins";
    FUTURE_WARNING "FutureWarning" (WARNING) "builtins";
    IMPORT_WARNING "ImportWarning" (WARNING) "builtins";
    PENDING_DEPRECATION_WARNING "PendingDeprecationWarning" (WARNING) "builtins";
    RESOURCE_WARNING "ResourceWarning" (WARNING) "builtins";
    RUNTIME_WARNING "RuntimeWarning" (WARNING) "builtins";
    SYNTAX_WARNING "SyntaxWarning" (WARNING) "builtins";
    UNICODE_WARNING "UnicodeWarning" (WARNING) "builtins";
    USER_WARNING "UserWarning" (WARNING) "builtins";
    // library types written natively
    DEQUE "deque" (OBJECT) "collections";
    DEFAULTDICT "defaultdict" (DICT) "collections";
    PARTIAL "partial" (OBJECT) "functools";
    ATTRGETTER "attrgetter" (OBJECT) "operator";
    ITEMGETTER "itemgetter" (OBJECT) "operator";
    METHODCALLER "methodcaller" (OBJECT) "operator";
    LRU_CACHE_WRAPPER "_lru_cache_wrapper" (OBJECT) "functools";
    CMP_KEY "KeyWrapper" (OBJECT) "functools";
    RANDOM_STATE "Random" (OBJECT) "_random";
    DEQUE_ITERATOR "_deque_iterator" (OBJECT) "_collections";
    DEQUE_REVERSE_ITERATOR "_deque_reverse_iterator" (OBJECT) "_collections";
    ARRAY "array" (OBJECT) "array";
    RE_PATTERN "Pattern" (OBJECT) "re";
    RE_MATCH "Match" (OBJECT) "re";
    RE_SCANNER "SRE_Scanner" (OBJECT) "_sre";
    TUPLEGETTER "_tuplegetter" (OBJECT) "collections";
    IT_ACCUMULATE "accumulate" (OBJECT) "itertools";
    IT_BATCHED "batched" (OBJECT) "itertools";
    IT_CHAIN "chain" (OBJECT) "itertools";
    IT_COMBINATIONS "combinations" (OBJECT) "itertools";
    IT_COMBINATIONS_WITH_REPLACEMENT "combinations_with_replacement" (OBJECT) "itertools";
    IT_COMPRESS "compress" (OBJECT) "itertools";
    IT_COUNT "count" (OBJECT) "itertools";
    IT_CYCLE "cycle" (OBJECT) "itertools";
    IT_DROPWHILE "dropwhile" (OBJECT) "itertools";
    IT_FILTERFALSE "filterfalse" (OBJECT) "itertools";
    IT_GROUPBY "groupby" (OBJECT) "itertools";
    IT_GROUPER "_grouper" (OBJECT) "itertools";
    IT_ISLICE "islice" (OBJECT) "itertools";
    IT_PAIRWISE "pairwise" (OBJECT) "itertools";
    IT_PERMUTATIONS "permutations" (OBJECT) "itertools";
    IT_PRODUCT "product" (OBJECT) "itertools";
    IT_REPEAT "repeat" (OBJECT) "itertools";
    IT_STARMAP "starmap" (OBJECT) "itertools";
    IT_TAKEWHILE "takewhile" (OBJECT) "itertools";
    IT_TEE "_tee" (OBJECT) "itertools";
    IT_ZIP_LONGEST "zip_longest" (OBJECT) "itertools";
    ANEXT_AWAITABLE "anext_awaitable" (OBJECT) "builtins";
    WEAK_PROXY "ProxyType" (OBJECT) "weakref";
    NO_DEFAULT_TYPE "NoDefaultType" (OBJECT) "typing";
    PARAM_SPEC_ARGS "ParamSpecArgs" (OBJECT) "typing";
    PARAM_SPEC_KWARGS "ParamSpecKwargs" (OBJECT) "typing";
}

/// The class of all objects of a kind; `object` when the kind doesn't say it.
#[inline]
fn fixed_class(kind: Kind) -> ClassId {
    match kind {
        Kind::Str => ids::STR,
        Kind::Bytes => ids::BYTES,
        Kind::ByteArray => ids::BYTEARRAY,
        Kind::Tuple => ids::TUPLE,
        Kind::List => ids::LIST,
        Kind::Dict => ids::DICT,
        Kind::Set => ids::SET,
        Kind::FrozenSet => ids::FROZENSET,
        Kind::Func => ids::FUNCTION,
        Kind::Capture => ids::CELL,
        Kind::Int => ids::INT,
        Kind::Complex => ids::COMPLEX,
        Kind::Range => ids::RANGE,
        Kind::Slice => ids::SLICE,
        Kind::Code => ids::CODE,
        Kind::Inst
        | Kind::Class
        | Kind::Method
        | Kind::Gen
        | Kind::Iter
        | Kind::Module
        | Kind::Native
        | Kind::Exc
        | Kind::Builtin => ids::OBJECT,
    }
}

impl Heap {
    /// The class of a value.
    #[inline]
    pub fn class_of(&self, value: Value) -> ClassId {
        match value.kind().map_or(ids::OBJECT, fixed_class) {
            ids::OBJECT => self.class_of_other(value),
            class => class,
        }
    }

    /// The class of a value whose kind doesn't say it.
    #[inline(never)]
    fn class_of_other(&self, value: Value) -> ClassId {
        if value.is_small_int() {
            return ids::INT;
        }
        if value.is_float() {
            return ids::FLOAT;
        }
        let Some(kind) = value.kind() else {
            return match value {
                Value::NONE => ids::NONE_TYPE,
                Value::TRUE | Value::FALSE => ids::BOOL,
                Value::ELLIPSIS => ids::ELLIPSIS_TYPE,
                Value::NOT_IMPLEMENTED => ids::NOT_IMPLEMENTED_TYPE,
                _ => ids::OBJECT,
            };
        };
        match kind {
            Kind::Inst => self.shapes.class_of(self.insts.get(value.index()).shape),
            Kind::Class => self.classes.get(value.index()).meta,
            Kind::Method => self.methods.get(value.index()).class(self),
            Kind::Gen => self.gens.get(value.index()).class(),
            Kind::Iter => value
                .as_iter()
                .map_or(ids::NATIVE_ITERATOR, |id| self.iter_class(id)),
            Kind::Module => self.modules.get(value.index()).class,
            Kind::Native => self.natives.get(value.index()).class(),
            Kind::Exc => self.shapes.class_of(self.excs.get(value.index()).shape),
            Kind::Builtin => self.builtins.get(value.index()).class(),
            kind => fixed_class(kind),
        }
    }

    /// Whether `class` is `base` or derives from it.
    #[inline]
    pub fn is_subclass(&self, class: ClassId, base: ClassId) -> bool {
        class == base || self.class(class).mro.contains(&base)
    }

    /// Whether the value's true class is `base` or derives from it.
    #[inline]
    pub fn is_instance(&self, value: Value, base: ClassId) -> bool {
        self.is_subclass(self.class_of(value), base)
    }

    /// Whether instances of the class may claim to be of another by a `__class__` of their own.
    pub(crate) fn may_claim_class(&self, class: ClassId) -> bool {
        class == ids::WEAK_PROXY
            || !self.class(class).has(class_flags::BUILTIN)
                && [intern::sym::CLASS, intern::sym::GETATTRIBUTE]
                    .into_iter()
                    .filter_map(|name| self.class_lookup(class, name))
                    .any(|(owner, _)| !self.class(owner).has(class_flags::BUILTIN))
    }

    /// Looks a name up along the linearization: the defining class and the value.
    pub fn class_lookup(&self, class: ClassId, name: Sym) -> Option<(ClassId, Value)> {
        self.class(class)
            .mro
            .iter()
            .find_map(|&c| self.class(c).attrs.get(&name).map(|&v| (c, v)))
    }

    /// Sets an attribute of a class, without asking anyone; bumps the epoch.
    pub fn class_set_raw(&mut self, class: ClassId, name: Sym, value: Value) {
        self.epoch = self.epoch.wrapping_add(1);
        self.class_mut(class).attrs.insert(name, value);
    }

    /// `__name__` of a class as text.
    pub fn class_name(&self, class: ClassId) -> String {
        let Some(id) = self.class(class).name.as_str() else {
            return String::new();
        };
        let view = self.str_view(id);
        if view.len() <= LONGEST_NAME {
            return self.text(id);
        }
        // A name of millions of characters isn't copied into every message.
        view.iter()
            .take(LONGEST_NAME)
            .map(|c| char::from_u32(c).unwrap_or('?'))
            .collect()
    }

    /// `__name__` of the value's class, for messages. Types of other modules than `builtins` have
    /// theirs before it, as CPython's static types do.
    pub fn type_name(&self, value: Value) -> String {
        let class = self.class_of(value);
        if let Some(shown) = &self.class(class).shown {
            return shown.to_string();
        }
        match ids::TABLE.get(class.0 as usize) {
            Some((name, _, module)) if *module != "builtins" => format!("{module}.{name}"),
            _ => self.class_name(class),
        }
    }

    /// What messages call a class: types of other modules than `builtins` with theirs before it.
    pub fn shown_name(&self, class: ClassId) -> String {
        match ids::TABLE.get(class.0 as usize) {
            // The specification gives the words for this one, without its module.
            Some((name, ..)) if class == ids::LIMIT_EXCEEDED => (*name).to_owned(),
            Some((name, _, module)) if *module != "builtins" => format!("{module}.{name}"),
            _ => self.class_name(class),
        }
    }

    pub(crate) fn class_hash_is_identity(&self, class: Value) -> bool {
        let meta = self.class_of(class);
        meta == ids::TYPE
            || self
                .class_lookup(meta, intern::sym::HASH)
                .is_none_or(|(c, _)| c == ids::OBJECT || c == ids::TYPE)
    }

    /// The C3 linearization of a new class over these bases; `None` when there is none.
    pub fn linearize(&self, bases: &[ClassId]) -> Option<Vec<ClassId>> {
        let mut sequences: Vec<Vec<ClassId>> =
            bases.iter().map(|&b| self.class(b).mro.to_vec()).collect();
        sequences.push(bases.to_vec());
        // How many sequences have the class behind their head: a head that none has is next.
        let mut behind: FxHashMap<ClassId, usize> = FxHashMap::default();
        for s in &sequences {
            for &c in s.iter().skip(1) {
                *behind.entry(c).or_default() += 1;
            }
        }
        let mut heads = vec![0usize; sequences.len()];
        let mut result = Vec::new();
        loop {
            let mut done = true;
            let mut chosen = None;
            for (s, &h) in sequences.iter().zip(&heads) {
                let Some(&candidate) = s.get(h) else { continue };
                done = false;
                if behind.get(&candidate).is_none_or(|&n| n == 0) {
                    chosen = Some(candidate);
                    break;
                }
            }
            if done {
                return Some(result);
            }
            let candidate = chosen?;
            result.push(candidate);
            for (s, h) in sequences.iter().zip(heads.iter_mut()) {
                if s.get(*h) == Some(&candidate) {
                    *h += 1;
                    if let Some(n) = s.get(*h).and_then(|c| behind.get_mut(c)) {
                        *n -= 1;
                    }
                }
            }
        }
    }
}
