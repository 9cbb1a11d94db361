//! Exceptions, and raising the built-in ones from native code.

use super::heap::{HeapObject, Marker};
use super::instance::ShapeId;
use super::*;

/// One line of a traceback: where in which function.
#[derive(Clone, Copy, Debug)]
pub struct TraceEntry {
    /// The function whose frame it was.
    pub func: FuncId,
    /// The instruction.
    pub pc: u32,
    /// The domain of the frame.
    pub domain: DomainId,
    /// The values of the frame's named variables as it was left, a tuple; unset before, and for cells' code.
    pub locals: Value,
}

/// An exception.
pub struct ExcObj {
    /// Class and layout of the attributes, as for instances.
    pub shape: ShapeId,
    /// Attribute slots.
    pub attrs: Vec<Value>,
    /// `args`, a tuple.
    pub args: Value,
    /// `__cause__`.
    pub cause: Value,
    /// `__context__`.
    pub context: Value,
    /// `__suppress_context__`.
    pub suppress_context: bool,
    /// Traceback entries collected while unwinding, innermost first, that are not objects yet.
    pub trace: Vec<TraceEntry>,
    /// The traceback object within those entries, or None: entries become objects when a program
    /// asks for `__traceback__`, and stay the same objects from then on.
    pub tb: Value,
    /// Native fields of the class, in its own order (see `fields`).
    pub fields: Vec<Value>,
    /// The domain that made it.
    pub owner: DomainId,
}

/// Names of the native fields of exception classes, by class; subclasses inherit them.
pub fn native_fields(heap: &Heap, class: ClassId) -> &'static [(&'static str, Sym)] {
    use intern::sym;
    for &base in &heap.class(class).mro {
        if let Some((_, fields)) = FIELDS.iter().find(|(owner, _)| *owner == base) {
            return fields;
        }
    }
    const FIELDS: &[(ClassId, &[(&str, Sym)])] = &[
        (ids::STOP_ITERATION, &[("value", sym::VALUE)]),
        (ids::SYSTEM_EXIT, &[("code", sym::CODE_NAME)]),
        (
            ids::OS_ERROR,
            &[
                ("errno", sym::ERRNO),
                ("strerror", sym::STRERROR),
                ("filename", sym::FILENAME),
                ("filename2", sym::FILENAME2),
            ],
        ),
        (
            ids::IMPORT_ERROR,
            &[
                ("msg", sym::MSG),
                ("name", sym::NAME_NAME),
                ("path", sym::PATH_NAME),
                ("name_from", sym::NAME_FROM),
            ],
        ),
        (ids::NAME_ERROR, &[("name", sym::NAME_NAME)]),
        (
            ids::ATTRIBUTE_ERROR,
            &[("name", sym::NAME_NAME), ("obj", sym::OBJ)],
        ),
        (
            ids::SYNTAX_ERROR,
            &[
                ("msg", sym::MSG),
                ("filename", sym::FILENAME),
                ("lineno", sym::LINENO),
                ("offset", sym::OFFSET),
                ("text", sym::TEXT),
                ("end_lineno", sym::END_LINENO),
                ("end_offset", sym::END_OFFSET),
                ("print_file_and_line", sym::PRINT_FILE_AND_LINE),
            ],
        ),
        (
            ids::UNICODE_DECODE_ERROR,
            &[
                ("encoding", sym::ENCODING),
                ("object", sym::OBJECT),
                ("start", sym::START),
                ("end", sym::END),
                ("reason", sym::REASON),
            ],
        ),
        (
            ids::UNICODE_ENCODE_ERROR,
            &[
                ("encoding", sym::ENCODING),
                ("object", sym::OBJECT),
                ("start", sym::START),
                ("end", sym::END),
                ("reason", sym::REASON),
            ],
        ),
        (
            ids::UNICODE_TRANSLATE_ERROR,
            &[
                ("encoding", sym::ENCODING),
                ("object", sym::OBJECT),
                ("start", sym::START),
                ("end", sym::END),
                ("reason", sym::REASON),
            ],
        ),
        (
            ids::BASE_EXCEPTION_GROUP,
            &[("message", sym::MESSAGE), ("exceptions", sym::EXCEPTIONS)],
        ),
        (ids::LIMIT_EXCEEDED, &[("limit", sym::LIMIT)]),
    ];
    &[]
}

impl ExcObj {
    pub(crate) fn trace(&self, marker: &mut Marker) {
        marker.domain(self.owner);
        marker.values(&self.attrs);
        marker.value(self.args);
        marker.value(self.cause);
        marker.value(self.context);
        marker.values(&self.fields);
        marker.value(self.tb);
        for t in &self.trace {
            marker.domain(t.domain);
            marker.value(t.func.value());
            marker.value(t.locals);
        }
    }
}

impl HeapObject for ExcObj {
    fn vacant() -> Self {
        ExcObj {
            shape: ShapeId(0),
            attrs: Vec::new(),
            args: Value::NONE,
            cause: Value::NONE,
            context: Value::NONE,
            suppress_context: false,
            trace: Vec::new(),
            tb: Value::NONE,
            fields: Vec::new(),
            owner: DomainId::ROOT,
        }
    }
    fn owned_bytes(&self) -> usize {
        (self.attrs.capacity() + self.fields.capacity()) * 8
            + self.trace.capacity() * size_of::<TraceEntry>()
    }
}

impl Heap {
    /// An exception of a class with these arguments. Native fields are None until `__init__` sets them.
    pub fn new_exception(&mut self, class: ClassId, args: &[Value]) -> ExcId {
        let args = self.new_tuple(args);
        let shape = self.class(class).root_shape;
        let owner = self.domain;
        self.alloc_exc(ExcObj {
            shape,
            args,
            owner,
            ..ExcObj::vacant()
        })
    }

    /// Makes an exception of a built-in class the one in flight.
    #[cold]
    pub fn raise(&mut self, class: ClassId, message: &str) -> Raised {
        let text = self.new_str(message);
        let exc = self.new_exception(class, &[text]);
        self.pending = exc.value();
        Raised
    }

    /// The complaint about an argument of the wrong type, as CPython's parser words it.
    pub fn bad_argument(&mut self, argument: &str, value: Value, wanted: &str) -> Raised {
        let got = match value {
            Value::NONE => "None".to_owned(),
            _ => self.type_name(value),
        };
        self.type_error(&format!("{argument} must be {wanted}, not {got}"))
    }

    /// `TypeError(message)`.
    #[cold]
    pub fn type_error(&mut self, message: &str) -> Raised {
        self.raise(ids::TYPE_ERROR, message)
    }

    /// `ValueError(message)`.
    #[cold]
    pub fn value_error(&mut self, message: &str) -> Raised {
        self.raise(ids::VALUE_ERROR, message)
    }

    /// `IndexError(message)`.
    #[cold]
    pub fn index_error(&mut self, message: &str) -> Raised {
        self.raise(ids::INDEX_ERROR, message)
    }

    /// `OverflowError(message)`.
    #[cold]
    pub fn overflow_error(&mut self, message: &str) -> Raised {
        self.raise(ids::OVERFLOW_ERROR, message)
    }

    /// `RuntimeError(message)`: also every denial of the guard.
    #[cold]
    pub fn runtime_error(&mut self, message: &str) -> Raised {
        self.raise(ids::RUNTIME_ERROR, message)
    }

    /// `KeyError(key)`.
    #[cold]
    pub fn key_error(&mut self, key: Value) -> Raised {
        let exc = self.new_exception(ids::KEY_ERROR, &[key]);
        self.pending = exc.value();
        Raised
    }

    /// `MemoryError()`.
    #[cold]
    pub fn memory_error(&mut self) -> Raised {
        let exc = self.new_exception(ids::MEMORY_ERROR, &[]);
        self.pending = exc.value();
        Raised
    }

    /// `RecursionError`, with CPython's words.
    #[cold]
    pub fn recursion_error(&mut self, doing: &str) -> Raised {
        let message = format!("maximum recursion depth exceeded{doing}");
        self.raise(ids::RECURSION_ERROR, &message)
    }

    /// Raises an existing exception object.
    pub fn raise_value(&mut self, exc: Value) -> Raised {
        self.pending = exc;
        Raised
    }

    /// `StopIteration(value)`.
    pub fn stop_iteration(&mut self, value: Value) -> Raised {
        let args: &[Value] = if value.is_none() { &[] } else { &[value] };
        let exc = self.new_exception(ids::STOP_ITERATION, args);
        self.exc_mut(exc).fields = vec![value];
        self.pending = exc.value();
        Raised
    }

    /// Whether the exception in flight is an instance of a class.
    pub fn pending_is(&self, class: ClassId) -> bool {
        self.pending.as_exc().is_some() && self.is_instance(self.pending, class)
    }

    /// Takes the exception in flight when it is an instance of the class.
    pub fn catch(&mut self, class: ClassId) -> Option<Value> {
        if self.pending_is(class) {
            Some(std::mem::replace(&mut self.pending, Value::UNDEF))
        } else {
            None
        }
    }

    /// Whether a class is an exception class.
    pub fn is_exception_class(&self, value: Value) -> bool {
        value
            .as_class()
            .is_some_and(|c| self.is_subclass(c, ids::BASE_EXCEPTION))
    }
}
