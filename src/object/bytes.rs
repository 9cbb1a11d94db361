//! `bytes` and `bytearray` share one representation; memoryviews show (parts of) either.

use std::borrow::Cow;

use super::builtin::{Builtin, MemoryView};
use super::heap::{HeapObject, give_back};
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
    fn release(&mut self) {
        give_back(&mut self.data);
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

    /// The type code of an array and the bytes of an item.
    pub fn array_code(&self, value: Value) -> Option<(u8, usize)> {
        if !self.is_instance(value, ids::ARRAY) {
            return None;
        }
        // The slot behind the payload.
        let code = self.inst_fixed(value, 1).as_small_int()? as u8;
        let size = match code {
            b'b' | b'B' => 1,
            b'h' | b'H' => 2,
            b'i' | b'I' | b'f' | b'u' | b'w' => 4,
            _ => 8,
        };
        Some((code, size))
    }

    /// The memoryview a value is.
    pub fn memory_view(&self, value: Value) -> Option<&MemoryView> {
        match self.builtin(value.as_builtin()?) {
            Builtin::MemoryView(view) => Some(view),
            _ => None,
        }
    }

    /// The bytes any bytes-like object shows: bytes, bytearray, or a memoryview that isn't released.
    ///
    /// A view that skips bytes is copied: ask for `room_for_buffer` first.
    pub fn buffer(&self, value: Value) -> Option<Cow<'_, [u8]>> {
        if let Some(bytes) = self.bytes_like(value) {
            return Some(Cow::Borrowed(bytes));
        }
        let view = self.memory_view(value).filter(|v| !v.released)?;
        let data = self.bytes_like(view.object)?;
        let size = view.item_size();
        if view.step == size as isize {
            return data
                .get(view.start..view.start + view.len * size)
                .map(Cow::Borrowed);
        }
        let items = (0..view.len)
            .filter_map(|i| view.offset(i))
            .filter_map(|at| data.get(at..at + size));
        Some(Cow::Owned(items.flatten().copied().collect()))
    }

    /// The length of what `buffer` gives.
    pub fn buffer_len(&self, value: Value) -> Option<usize> {
        if let Some(bytes) = self.bytes_like(value) {
            return Some(bytes.len());
        }
        let view = self.memory_view(value).filter(|v| !v.released)?;
        self.bytes_like(view.object)?;
        Some(view.len.saturating_mul(view.item_size()))
    }

    /// The length of what `buffer` gives, which is refused where a copy would pass the memory limit.
    pub fn room_for_buffer(&mut self, value: Value) -> R<Option<usize>> {
        let Some(n) = self.buffer_len(value) else {
            return Ok(None);
        };
        if self.bytes_like(value).is_none() {
            self.charge(n / 32)?;
            self.reserve(n)?;
        }
        Ok(Some(n))
    }
}

impl MemoryView {
    /// Bytes of an item.
    pub fn item_size(&self) -> usize {
        match self.format {
            b'h' | b'H' | b'e' => 2,
            b'i' | b'I' | b'f' | b'u' | b'w' => 4,
            b'l' | b'L' | b'q' | b'Q' | b'n' | b'N' | b'd' | b'P' => 8,
            _ => 1,
        }
    }

    /// Where in the object an item lies.
    pub fn offset(&self, index: usize) -> Option<usize> {
        let distance = isize::try_from(index).ok()?.checked_mul(self.step)?;
        self.start.checked_add_signed(distance)
    }
}
