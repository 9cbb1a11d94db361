//! The intern table: one string object per name, compared by index.
//!
//! A `Sym` is the id of an interned string. Names known to the engine have fixed numbers, listed in
//! `sym`. The table holds its strings weakly: a collection forgets names nothing uses, so interning
//! can't be used to leak memory. Each interned string carries the flags of the attribute guard.

use hashbrown::HashTable;

use super::heap::{Arena, Extent, Marker};
use super::str::StrObj;
use super::*;
use crate::code::guarded;

/// An interned name: the id of its string object.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub struct Sym(pub(crate) u32);

impl Sym {
    /// The str object.
    #[inline(always)]
    pub fn value(self) -> Value {
        Value::reference(Kind::Str, self.0)
    }

    pub(crate) fn index(self) -> u32 {
        self.0
    }
}

/// Flags an interned string carries.
pub mod name_flags {
    /// The string is interned.
    pub const INTERNED: u8 = 1;
    /// Reading an attribute of this name asks the guard.
    pub const GUARDED_READ: u8 = 2;
    /// Writing an attribute of this name asks the guard.
    pub const GUARDED_WRITE: u8 = 4;
    /// A dunder name.
    pub const DUNDER: u8 = 8;
    /// On the allow list of dunder reads.
    pub const ALLOWED_READ: u8 = 16;
}

/// A hash as the table takes it.
fn spread(hash: u32) -> u64 {
    u64::from(hash) << 32 | u64::from(hash)
}

/// The table.
pub struct InternTable {
    table: HashTable<u32>,
    n_well_known: u32,
    /// Names interned since the last collection.
    young: Vec<u32>,
}

impl InternTable {
    pub(crate) fn new() -> InternTable {
        InternTable {
            table: HashTable::new(),
            n_well_known: 0,
            young: Vec::new(),
        }
    }

    pub(crate) fn mark_well_known(&self, marker: &mut Marker) {
        for i in 0..self.n_well_known {
            marker.sym(Sym(i + sym::FIRST));
        }
    }

    /// After marking: forgets the names that die.
    pub(crate) fn retain(&mut self, extent: Extent, strs: &Arena<StrObj>) {
        match extent {
            Extent::Full => self.table.retain(|&mut i| strs.is_marked(i)),
            Extent::Young => {
                for &i in self.young.iter().filter(|&&i| !strs.is_marked(i)) {
                    let hash = strs.get(i).hash;
                    if let Ok(entry) = self.table.find_entry(spread(hash), |&other| other == i) {
                        entry.remove();
                    }
                }
            }
        }
        self.young.clear();
        self.young.shrink_to(1 << 12);
    }
}

macro_rules! well_known {
    ($($name:ident $text:literal)+) => {
        /// Names the engine itself uses.
        #[allow(missing_docs)]
        #[allow(dead_code, reason = "a vocabulary: names stay when their last user goes for a while")]
        pub mod sym {
            use super::Sym;
            /// The empty string has index 0; the names follow.
            pub(crate) const FIRST: u32 = 1;
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum Number { $($name),+ }
            $(pub const $name: Sym = Sym(Number::$name as u32 + FIRST);)+
            pub(crate) const TEXTS: &[&str] = &[$($text),+];
        }
    };
}

well_known! {
    INIT "__init__" NEW "__new__" CALL "__call__" DEL "__del__" REPR "__repr__" STR "__str__"
    BYTES "__bytes__" FORMAT "__format__" HASH "__hash__" BOOL "__bool__" DIR "__dir__"
    SIZEOF "__sizeof__"
    EQ "__eq__" NE "__ne__" LT "__lt__" LE "__le__" GT "__gt__" GE "__ge__"
    GETATTR "__getattr__" GETATTRIBUTE "__getattribute__" SETATTR "__setattr__" DELATTR "__delattr__"
    GET "__get__" SET "__set__" DELETE "__delete__" SET_NAME "__set_name__"
    INIT_SUBCLASS "__init_subclass__" CLASS_GETITEM "__class_getitem__" PREPARE "__prepare__"
    INSTANCECHECK "__instancecheck__" SUBCLASSCHECK "__subclasscheck__" SUBCLASSHOOK "__subclasshook__"
    LEN "__len__" LENGTH_HINT "__length_hint__" GETITEM "__getitem__" SETITEM "__setitem__"
    DELITEM "__delitem__" MISSING "__missing__" ITER "__iter__" NEXT "__next__"
    REVERSED "__reversed__" CONTAINS "__contains__"
    ADD "__add__" SUB "__sub__" MUL "__mul__" TRUEDIV "__truediv__" FLOORDIV "__floordiv__"
    MOD "__mod__" DIVMOD "__divmod__" POW "__pow__" MATMUL "__matmul__" LSHIFT "__lshift__"
    RSHIFT "__rshift__" AND "__and__" OR "__or__" XOR "__xor__"
    RADD "__radd__" RSUB "__rsub__" RMUL "__rmul__" RTRUEDIV "__rtruediv__" RFLOORDIV "__rfloordiv__"
    RMOD "__rmod__" RDIVMOD "__rdivmod__" RPOW "__rpow__" RMATMUL "__rmatmul__" RLSHIFT "__rlshift__"
    RRSHIFT "__rrshift__" RAND "__rand__" ROR "__ror__" RXOR "__rxor__"
    IADD "__iadd__" ISUB "__isub__" IMUL "__imul__" ITRUEDIV "__itruediv__" IFLOORDIV "__ifloordiv__"
    IMOD "__imod__" IPOW "__ipow__" IMATMUL "__imatmul__" ILSHIFT "__ilshift__"
    IRSHIFT "__irshift__" IAND "__iand__" IOR "__ior__" IXOR "__ixor__"
    NEG "__neg__" POS "__pos__" ABS "__abs__" INVERT "__invert__" INDEX "__index__" INT "__int__"
    FLOAT "__float__" COMPLEX "__complex__" ROUND "__round__" TRUNC "__trunc__" FLOOR "__floor__"
    CEIL "__ceil__"
    ENTER "__enter__" EXIT "__exit__" AENTER "__aenter__" AEXIT "__aexit__" AWAIT "__await__"
    AITER "__aiter__" ANEXT "__anext__"
    NAME "__name__" QUALNAME "__qualname__" MODULE "__module__" DOC "__doc__" CLASS "__class__"
    DICT "__dict__" SLOTS "__slots__" BASES "__bases__" BASE "__base__" MRO "__mro__" MRO_METHOD "mro"
    SUBCLASSES "__subclasses__" WEAKREF "__weakref__" ANNOTATIONS "__annotations__"
    TYPE_PARAMS "__type_params__" ORIG_BASES "__orig_bases__" MRO_ENTRIES "__mro_entries__"
    CLASSCELL "__classcell__" FIRSTLINENO "__firstlineno__" STATIC_ATTRIBUTES "__static_attributes__"
    ABSTRACTMETHODS "__abstractmethods__" ISABSTRACTMETHOD "__isabstractmethod__"
    MATCH_ARGS "__match_args__" WRAPPED "__wrapped__" FUNC "__func__" SELF "__self__"
    GLOBALS "__globals__" CLOSURE "__closure__" CODE "__code__" DEFAULTS "__defaults__"
    KWDEFAULTS "__kwdefaults__" BUILTINS "__builtins__" BUILD_CLASS "__build_class__"
    IMPORT "__import__" FILE "__file__" PACKAGE "__package__" PATH "__path__" SPEC "__spec__"
    LOADER "__loader__" CACHED "__cached__" ALL "__all__" MAIN "__main__"
    CAUSE "__cause__" CONTEXT "__context__" SUPPRESS_CONTEXT "__suppress_context__"
    TRACEBACK "__traceback__" NOTES "__notes__"
    REDUCE "__reduce__" REDUCE_EX "__reduce_ex__" GETSTATE "__getstate__" SETSTATE "__setstate__"
    GETNEWARGS "__getnewargs__" GETNEWARGS_EX "__getnewargs_ex__" COPY "__copy__" DEEPCOPY "__deepcopy__"
    DATACLASS_FIELDS "__dataclass_fields__" ORIGIN "__origin__" ARGS "__args__" PARAMETERS "__parameters__"
    FSPATH "__fspath__" DEBUG "__debug__" THISCLASS "__thisclass__" SELF_CLASS "__self_class__"
    OBJCLASS "__objclass__" VALUE_DUNDER "__value__" FGET "fget" FSET "fset" FDEL "fdel"
    GI_FRAME "gi_frame" GI_CODE "gi_code" GI_YIELDFROM "gi_yieldfrom" GI_RUNNING "gi_running"
    GI_SUSPENDED "gi_suspended"
    FUNC_GLOBALS "func_globals" FUNC_CODE "func_code" FUNC_DICT "func_dict" FUNC_CLOSURE "func_closure"
    FUNC_DEFAULTS "func_defaults" FUNC_NAME "func_name" FUNC_DOC "func_doc" IM_SELF "im_self"
    IM_FUNC "im_func" IM_CLASS "im_class"
    VALUE "value" ARGS_NAME "args" CODE_NAME "code" ERRNO "errno" STRERROR "strerror" FILENAME "filename"
    FILENAME2 "filename2" MSG "msg" LINENO "lineno" OFFSET "offset" TEXT "text" END_LINENO "end_lineno"
    END_OFFSET "end_offset" PRINT_FILE_AND_LINE "print_file_and_line" NAME_NAME "name" OBJ "obj"
    PATH_NAME "path" NAME_FROM "name_from" EXCEPTIONS "exceptions" MESSAGE "message" ENCODING "encoding"
    OBJECT "object" START "start" STOP "stop" STEP "step" END "end" REASON "reason" LIMIT "limit"
    SEND "send" THROW "throw" CLOSE "close" KEYS "keys" ITEMS "items" VALUES "values" WRITE "write"
    FLUSH "flush" READLINE "readline" STDOUT "stdout" STDERR "stderr" STDIN "stdin" MODULES "modules"
    SEP "sep" KEY "key" REVERSE "reverse" DEFAULT "default" METACLASS "metaclass"
    UPDATE "update" GET_NAME "get" TELL "tell" SORT "sort" ADD_NOTE "add_note"
}

impl Heap {
    /// The interned name of a text.
    pub fn intern(&mut self, text: &str) -> Sym {
        self.intern_obj(text, None)
    }

    /// The interned name with the text of a string object, which becomes the interned one when the
    /// text is new.
    pub fn intern_str(&mut self, id: StrId) -> Sym {
        if self.strs.get(id.0).flags & name_flags::INTERNED != 0 {
            return Sym(id.0);
        }
        let view = self.str_obj(id).is_ascii();
        if view {
            let bytes: Vec<u8> = self.str_view(id).to_ascii_vec();
            let text = String::from_utf8(bytes).unwrap_or_default();
            self.intern_obj(&text, Some(id))
        } else {
            let hash = self.hash_str(id);
            let strs = &self.strs;
            let tips = &self.tips;
            let view = strs.get(id.0).view(tips);
            let found = self.intern.table.find(spread(hash), |&i| {
                let other = strs.get(i);
                other.hash == hash && other.view(tips) == view
            });
            if let Some(&i) = found {
                return Sym(i);
            }
            self.insert_interned(id, hash, name_flags::INTERNED)
        }
    }

    fn intern_obj(&mut self, text: &str, existing: Option<StrId>) -> Sym {
        // Fuel: the text is hashed each time.
        self.meter.take(text.len() / 64);
        let hash = self.hash_text(text);
        let strs = &self.strs;
        let tips = &self.tips;
        let found = self
            .intern
            .table
            .find(spread(hash), |&i| {
                let other = strs.get(i);
                other.hash == hash && other.view(tips).eq_str(text)
            })
            .copied();
        if let Some(i) = found {
            return Sym(i);
        }
        let mut flags = name_flags::INTERNED;
        if guarded::is_dunder(text) {
            flags |= name_flags::DUNDER;
            if guarded::is_guarded_read(text) {
                flags |= name_flags::GUARDED_READ;
            }
            if guarded::is_guarded_write(text) {
                flags |= name_flags::GUARDED_WRITE;
            }
            if guarded::is_allowed_read(text) {
                flags |= name_flags::ALLOWED_READ;
            }
        }
        let id = existing.unwrap_or_else(|| self.alloc_str(StrObj::from_str(text)));
        self.insert_interned(id, hash, flags)
    }

    fn insert_interned(&mut self, id: StrId, hash: u32, flags: u8) -> Sym {
        // What the table takes for a name.
        self.meter.debt -= 16;
        let object = self.strs.get_quietly(id.0);
        object.hash = hash;
        object.flags |= flags;
        let strs = &self.strs;
        self.intern
            .table
            .insert_unique(spread(hash), id.0, |&i| spread(strs.get(i).hash));
        self.intern.young.push(id.0);
        Sym(id.0)
    }

    pub(crate) fn intern_well_known(&mut self) {
        for (i, text) in sym::TEXTS.iter().enumerate() {
            let made = self.intern(text);
            debug_assert_eq!(
                made.0,
                i as u32 + sym::FIRST,
                "well-known names must be distinct"
            );
        }
        self.intern.n_well_known = sym::TEXTS.len() as u32;
    }

    /// The guard flags of a name (`name_flags`).
    #[inline]
    pub fn name_flags(&self, sym: Sym) -> u8 {
        self.strs.get(sym.0).flags
    }

    /// The text of a name.
    pub fn sym_text(&self, sym: Sym) -> String {
        self.text(StrId(sym.0))
    }
}
