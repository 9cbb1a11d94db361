//! Values at the border: owned, without any tie to a cell.

use crate::error::{Error, ErrorKind};
use crate::object::{self, Kind};
use crate::vm::Vm;

/// A plain Python value outside its cell.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `None`.
    None,
    /// `True` or `False`.
    Bool(bool),
    /// An int that fits 64 bits.
    Int(i64),
    /// A larger int, in decimal digits.
    BigInt(String),
    /// A float.
    Float(f64),
    /// A str; lone surrogates become U+FFFD.
    Str(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A list.
    List(Vec<Value>),
    /// A tuple.
    Tuple(Vec<Value>),
    /// A dict, in insertion order.
    Dict(Vec<(Value, Value)>),
}

/// Deepest nesting that is read out of a cell.
const MAX_DEPTH: usize = 64;

impl Value {
    pub(super) fn read(vm: &Vm, value: object::Value) -> Result<Value, Error> {
        Value::read_level(vm, value, 0)
    }

    fn read_level(vm: &Vm, value: object::Value, depth: usize) -> Result<Value, Error> {
        if depth > MAX_DEPTH {
            return Err(Error::new(
                ErrorKind::Exception,
                "value is nested too deeply",
            ));
        }
        let heap = &vm.heap;
        if value.is_none() {
            return Ok(Value::None);
        }
        if let Some(b) = value.as_bool() {
            return Ok(Value::Bool(b));
        }
        if let Some(f) = heap.to_float(value) {
            return Ok(Value::Float(f));
        }
        if let Some(i) = heap.to_int(value) {
            return Ok(match i.to_i64() {
                Some(i) => Value::Int(i),
                None => Value::BigInt(i.to_big().to_string()),
            });
        }
        if let Some(view) = heap.view_of(value) {
            return Ok(Value::Str(view.to_text()));
        }
        if let Some(b) = heap.bytes_like(value) {
            return Ok(Value::Bytes(b.to_vec()));
        }
        if let Some(items) = heap.list_or_tuple(value) {
            let mut read = Vec::with_capacity(items.len());
            for &v in items {
                read.push(Value::read_level(vm, v, depth + 1)?);
            }
            let inner = heap.payload(value).unwrap_or(value);
            return Ok(if inner.kind() == Some(Kind::List) {
                Value::List(read)
            } else {
                Value::Tuple(read)
            });
        }
        if let Some(d) = heap.to_dict(value) {
            let mut read = Vec::with_capacity(heap.dict(d).len());
            for e in heap.dict(d).iter() {
                read.push((
                    Value::read_level(vm, e.key, depth + 1)?,
                    Value::read_level(vm, e.value, depth + 1)?,
                ));
            }
            return Ok(Value::Dict(read));
        }
        let message = format!("a {} has no plain value", heap.type_name(value));
        Err(Error::new(ErrorKind::Exception, message))
    }
}

/// What a value of a cell can be read as.
pub trait FromValue: Sized {
    /// Reads the value.
    ///
    /// # Errors
    /// When it is of another type or out of range.
    fn from_value(value: Value) -> Result<Self, Error>;
}

fn wrong(what: &str, value: &Value) -> Error {
    Error::new(
        ErrorKind::Exception,
        format!("expected {what}, got {value:?}"),
    )
}

impl FromValue for Value {
    fn from_value(value: Value) -> Result<Self, Error> {
        Ok(value)
    }
}

impl FromValue for i64 {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value {
            Value::Int(i) => Ok(i),
            other => Err(wrong("an int of 64 bits", &other)),
        }
    }
}

impl FromValue for f64 {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value {
            Value::Float(f) => Ok(f),
            Value::Int(i) => Ok(i as f64),
            other => Err(wrong("a float", &other)),
        }
    }
}

impl FromValue for bool {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value {
            Value::Bool(b) => Ok(b),
            other => Err(wrong("a bool", &other)),
        }
    }
}

impl FromValue for String {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value {
            Value::Str(s) => Ok(s),
            other => Err(wrong("a str", &other)),
        }
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value {
            Value::List(items) | Value::Tuple(items) => {
                items.into_iter().map(T::from_value).collect()
            }
            other => Err(wrong("a list", &other)),
        }
    }
}
