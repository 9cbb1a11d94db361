//! Values and the heap; nothing here runs guest code.
//!
//! A `Value` is 8 bytes and `Copy`: a float by its bits, a 48-bit int, one of six singletons, or a
//! reference (kind and index) to an object in the heap's arena of that kind. Objects never move,
//! are reached only through typed ids, and die only in a collection, which runs only at a
//! safepoint of the machine. So a value held across code that can't reach a safepoint is safe.
//!
//! | top 16 bits | meaning |
//! | --- | --- |
//! | up to `0xFFF8` | a float |
//! | `0xFFFD` | a singleton |
//! | `0xFFFE` | a reference: kind in bits 40-47, index in bits 0-31 |
//! | `0xFFFF` | an int of 48 bits, two's complement |

pub mod builtin;
pub mod bytes;
pub mod class;
pub mod codec;
pub mod complex;
pub mod dict;
mod dict_index;
pub mod escape;
pub mod exception;
pub mod float;
pub mod format;
pub mod function;
pub mod generator;
pub mod hash;
pub mod heap;
pub mod instance;
pub mod int;
pub mod intern;
pub mod iter;
pub mod list;
mod long;
pub mod number;
pub mod numeral;
pub mod percent;
pub mod search;
pub mod set_table;
pub mod str;
pub mod unicode;
pub mod words;

pub use class::ids;
pub use heap::{Heap, R, Raised};
pub use intern::Sym;

/// The number of a domain: 0 is the root, others are padded cells.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub struct DomainId(pub u16);

impl DomainId {
    /// The unrestricted domain.
    pub const ROOT: DomainId = DomainId(0);
}

/// A Python value. `==` on it is identity of bits, not Python's equality.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Value(pub(crate) u64);

/// The kind of heap object a reference names.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum Kind {
    /// `str`.
    Str,
    /// `bytes`.
    Bytes,
    /// `bytearray`.
    ByteArray,
    /// `tuple`.
    Tuple,
    /// `list`.
    List,
    /// `dict`.
    Dict,
    /// `set`.
    Set,
    /// `frozenset`.
    FrozenSet,
    /// An instance of a class written in Python (or of a built-in class without a kind of its own).
    Inst,
    /// A class.
    Class,
    /// A function written in Python.
    Func,
    /// A bound method.
    Method,
    /// A variable shared by closures.
    Capture,
    /// A generator, coroutine or async generator.
    Gen,
    /// A native iterator.
    Iter,
    /// An int beyond 48 bits.
    Int,
    /// `complex`.
    Complex,
    /// `range`.
    Range,
    /// `slice`.
    Slice,
    /// A module.
    Module,
    /// A code object.
    Code,
    /// A built-in function.
    Native,
    /// An exception.
    Exc,
    /// Any of the rarer built-in types.
    Builtin,
}

impl Kind {
    /// The kind with this number. The compiler makes a range check of it.
    #[inline(always)]
    const fn from_number(n: u8) -> Option<Kind> {
        Some(match n {
            0 => Kind::Str,
            1 => Kind::Bytes,
            2 => Kind::ByteArray,
            3 => Kind::Tuple,
            4 => Kind::List,
            5 => Kind::Dict,
            6 => Kind::Set,
            7 => Kind::FrozenSet,
            8 => Kind::Inst,
            9 => Kind::Class,
            10 => Kind::Func,
            11 => Kind::Method,
            12 => Kind::Capture,
            13 => Kind::Gen,
            14 => Kind::Iter,
            15 => Kind::Int,
            16 => Kind::Complex,
            17 => Kind::Range,
            18 => Kind::Slice,
            19 => Kind::Module,
            20 => Kind::Code,
            21 => Kind::Native,
            22 => Kind::Exc,
            23 => Kind::Builtin,
            _ => return None,
        })
    }
}

const TAG_SINGLETON: u64 = 0xFFFD << 48;
const TAG_REF: u64 = 0xFFFE << 48;
const TAG_INT: u64 = 0xFFFF << 48;
const CANONICAL_NAN: u64 = 0x7FF8 << 48;

/// The largest int a value holds inline.
pub const INLINE_INT_MAX: i64 = (1 << 47) - 1;
/// The smallest int a value holds inline.
pub const INLINE_INT_MIN: i64 = -(1 << 47);

impl Value {
    /// No value: an unset register, a missing argument. Never visible to Python code.
    pub const UNDEF: Value = Value(TAG_SINGLETON);
    /// `None`.
    pub const NONE: Value = Value(TAG_SINGLETON | 1);
    /// `False`.
    pub const FALSE: Value = Value(TAG_SINGLETON | 2);
    /// `True`.
    pub const TRUE: Value = Value(TAG_SINGLETON | 3);
    /// `Ellipsis`.
    pub const ELLIPSIS: Value = Value(TAG_SINGLETON | 4);
    /// `NotImplemented`.
    pub const NOT_IMPLEMENTED: Value = Value(TAG_SINGLETON | 5);

    /// The bool.
    #[inline(always)]
    pub fn bool(b: bool) -> Value {
        Value(TAG_SINGLETON | 2 | b as u64)
    }

    /// The float; of a NaN only the sign is kept, so no float can look like a reference.
    #[inline(always)]
    pub fn float(f: f64) -> Value {
        if f.is_nan() {
            Value(CANONICAL_NAN | (f.to_bits() & (1 << 63)))
        } else {
            Value(f.to_bits())
        }
    }

    /// The float that adding, subtracting, multiplying or dividing two floats gave. Such a result needs no
    /// look at NaNs: the hardware's own is the greatest word that is a float, and an operand's
    /// passes through as it is.
    #[inline(always)]
    pub(crate) fn float_result(f: f64) -> Value {
        debug_assert!(f.to_bits() <= 0xFFF8 << 48, "a NaN that is no float");
        Value(f.to_bits())
    }

    /// A NaN that carries a number, so that it is identical only to itself.
    pub(crate) fn nan(number: u32) -> Value {
        Value(CANONICAL_NAN | u64::from(number))
    }

    /// The int, which must fit 48 bits (see `Heap::new_int` for any).
    #[inline(always)]
    pub fn small_int(i: i64) -> Value {
        debug_assert!((INLINE_INT_MIN..=INLINE_INT_MAX).contains(&i));
        Value(TAG_INT | (i as u64 & 0xFFFF_FFFF_FFFF))
    }

    /// The int when it fits 48 bits.
    #[inline(always)]
    pub fn try_small_int(i: i64) -> Option<Value> {
        if (i << 16) >> 16 == i {
            Some(Value(TAG_INT | (i as u64 & 0xFFFF_FFFF_FFFF)))
        } else {
            None
        }
    }

    #[inline(always)]
    pub(crate) fn reference(kind: Kind, index: u32) -> Value {
        Value(TAG_REF | (kind as u64) << 40 | index as u64)
    }

    /// Whether this is a float.
    #[inline(always)]
    pub fn is_float(self) -> bool {
        self.0 <= 0xFFF8 << 48
    }

    /// The float this is.
    #[inline(always)]
    pub fn as_float(self) -> Option<f64> {
        if self.is_float() {
            Some(f64::from_bits(self.0))
        } else {
            None
        }
    }

    /// The raw float bits; meaningful only after `is_float`.
    #[inline(always)]
    pub(crate) fn float_bits(self) -> f64 {
        f64::from_bits(self.0)
    }

    /// Whether this is an inline int.
    #[inline(always)]
    pub fn is_small_int(self) -> bool {
        self.0 >= TAG_INT
    }

    /// The inline int this is (bools are not).
    #[inline(always)]
    pub fn as_small_int(self) -> Option<i64> {
        if self.0 >= TAG_INT {
            Some(((self.0 << 16) as i64) >> 16)
        } else {
            None
        }
    }

    /// The inline int's value; meaningful only after `is_small_int`.
    #[inline(always)]
    pub(crate) fn int_bits(self) -> i64 {
        ((self.0 << 16) as i64) >> 16
    }

    /// Whether both are inline ints, in one test.
    #[inline(always)]
    pub(crate) fn both_small_ints(a: Value, b: Value) -> bool {
        a.0 & b.0 >= TAG_INT
    }

    /// The inline int shifted to the top of the word: such words compare and add like the ints.
    #[inline(always)]
    pub(crate) fn int_shifted(self) -> i64 {
        (self.0 << 16) as i64
    }

    /// The value of a shifted int word.
    #[inline(always)]
    pub(crate) fn from_shifted(word: i64) -> Value {
        Value(TAG_INT | (word as u64 >> 16))
    }

    /// Whether this is `True` or `False`.
    #[inline(always)]
    pub fn is_bool(self) -> bool {
        self.0 | 1 == TAG_SINGLETON | 3
    }

    /// The bool this is.
    #[inline(always)]
    pub fn as_bool(self) -> Option<bool> {
        if self.is_bool() {
            Some(self.0 & 1 == 1)
        } else {
            None
        }
    }

    /// Whether this is no value at all.
    #[inline(always)]
    pub fn is_undef(self) -> bool {
        self == Value::UNDEF
    }

    /// Whether this is `None`.
    #[inline(always)]
    pub fn is_none(self) -> bool {
        self == Value::NONE
    }

    /// The kind of the object this refers to.
    #[inline(always)]
    pub fn kind(self) -> Option<Kind> {
        if self.0 >> 48 == 0xFFFE {
            Kind::from_number((self.0 >> 40) as u8)
        } else {
            None
        }
    }

    /// How far the word is beyond the first reference of a kind: an index if it refers to one of that
    /// kind, and else a number that is no index.
    #[inline(always)]
    pub(crate) fn beyond(self, kind: Kind) -> u64 {
        self.0.wrapping_sub(TAG_REF | (kind as u64) << 40)
    }

    #[inline(always)]
    pub(crate) fn index(self) -> u32 {
        self.0 as u32
    }

    #[inline(always)]
    pub(crate) fn is_ref(self) -> bool {
        self.0 >> 48 == 0xFFFE
    }

    /// The word, for hashing by identity.
    #[inline(always)]
    pub fn bits(self) -> u64 {
        self.0
    }

    /// The value, or `None` when it is unset.
    pub fn set(self) -> Option<Value> {
        if self.is_undef() { None } else { Some(self) }
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(x) = self.as_float() {
            write!(f, "{x}")
        } else if let Some(i) = self.as_small_int() {
            write!(f, "{i}")
        } else if let Some(kind) = self.kind() {
            write!(f, "{kind:?}#{}", self.index())
        } else {
            match *self {
                Value::UNDEF => write!(f, "<unset>"),
                Value::NONE => write!(f, "None"),
                Value::FALSE => write!(f, "False"),
                Value::TRUE => write!(f, "True"),
                Value::ELLIPSIS => write!(f, "Ellipsis"),
                _ => write!(f, "NotImplemented"),
            }
        }
    }
}

macro_rules! typed_ids {
    ($($(#[$doc:meta])* $id:ident $as_fn:ident $kind:ident;)+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
            pub struct $id(pub(crate) u32);

            impl $id {
                /// The value that refers to this object.
                #[inline(always)]
                pub fn value(self) -> Value {
                    Value::reference(Kind::$kind, self.0)
                }
            }

            impl From<$id> for Value {
                #[inline(always)]
                fn from(id: $id) -> Value {
                    id.value()
                }
            }
        )+

        impl Value {
            $(
                /// The object of exactly this kind that this refers to.
                #[inline(always)]
                pub fn $as_fn(self) -> Option<$id> {
                    if self.0 >> 40 == (0xFFFE << 8 | Kind::$kind as u64) {
                        Some($id(self.0 as u32))
                    } else {
                        None
                    }
                }
            )+
        }
    };
}

typed_ids! {
    /// A str.
    StrId as_str Str;
    /// A bytes object.
    BytesId as_bytes Bytes;
    /// A bytearray.
    ByteArrayId as_bytearray ByteArray;
    /// A tuple.
    TupleId as_tuple Tuple;
    /// A list.
    ListId as_list List;
    /// A dict.
    DictId as_dict Dict;
    /// A set.
    SetId as_set Set;
    /// A frozenset.
    FrozenSetId as_frozenset FrozenSet;
    /// An instance.
    InstId as_inst Inst;
    /// A class.
    ClassId as_class Class;
    /// A function.
    FuncId as_func Func;
    /// A bound method.
    MethodId as_method Method;
    /// A captured variable.
    CaptureId as_capture Capture;
    /// A generator or coroutine.
    GenId as_gen Gen;
    /// A native iterator.
    IterId as_iter Iter;
    /// An int beyond 48 bits.
    IntId as_big_int Int;
    /// A complex number.
    ComplexId as_complex Complex;
    /// A range.
    RangeId as_range Range;
    /// A slice.
    SliceId as_slice Slice;
    /// A module.
    ModuleId as_module Module;
    /// A code object.
    CodeId as_code Code;
    /// A built-in function.
    NativeId as_native Native;
    /// An exception.
    ExcId as_exc Exc;
    /// A rarer built-in object.
    BuiltinId as_builtin Builtin;
}

impl DictId {
    /// No dict: a place to be filled before use.
    pub(crate) const NONE: DictId = DictId(u32::MAX);
}
