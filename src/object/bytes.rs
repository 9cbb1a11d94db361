//! `bytes` and `bytearray` share one representation.

use super::heap::HeapObject;
use super::*;

/// The bytes of a `bytes` or `bytearray`.
#[derive(Debug, Default)]
pub struct BytesObj {
    /// The content; only bytearrays change it.
    pub data: Vec<u8>,
    /// Live memoryviews of a bytearray forbid resizing.
    pub exports: u32,
}

impl BytesObj {
    /// From a vector.
    pub fn new(data: Vec<u8>) -> BytesObj {
        BytesObj { data, exports: 0 }
    }

    /// The content.
    pub fn as_slice(&self) -> &[u8] {
        &self.data
    }
}

impl HeapObject for BytesObj {
    fn vacant() -> Self {
        BytesObj::default()
    }
    fn owned_bytes(&self) -> usize {
        self.data.capacity()
    }
}

impl Heap {
    /// A new `bytes`.
    pub fn new_bytes(&mut self, data: Vec<u8>) -> Value {
        if data.is_empty() {
            return self.empty_bytes;
        }
        self.alloc_bytes(BytesObj::new(data)).value()
    }

    /// A new `bytearray`.
    pub fn new_bytearray(&mut self, data: Vec<u8>) -> Value {
        self.alloc_bytearray(BytesObj::new(data)).value()
    }

    /// The content of a `bytes`, `bytearray` or instance of a subclass.
    pub fn bytes_like(&self, value: Value) -> Option<&[u8]> {
        let value = self.payload(value).unwrap_or(value);
        if let Some(id) = value.as_bytes() {
            return Some(self.bytes_obj(id).as_slice());
        }
        value.as_bytearray().map(|id| self.bytearray(id).as_slice())
    }
}
