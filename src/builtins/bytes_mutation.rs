//! What changes a bytearray: items, slices, growing and shrinking.
//!
//! A bytearray that memoryviews look at can't change its size. Views count themselves in `exports`
//! when they are made and released; one that simply died still counts, so a refusal first collects
//! and recounts.

use super::bytes::{
    byte, bytes_of_iterable, can_iterate, copied, first, repeated, slice_places, subscript, this,
};
use super::str::{item_index, ssize};
use crate::object::builtin::Builtin;
use crate::object::heap::PIECE;
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::Args;

const BYTE_RANGE: &str = "byte must be in range(0, 256)";

/// The bytearray a receiver is.
fn array(vm: &mut Vm, value: Value) -> R<ByteArrayId> {
    match vm.heap.payload(value).unwrap_or(value).as_bytearray() {
        Some(id) => Ok(id),
        None => Err(vm.heap.type_error("a bytearray is required")),
    }
}

/// Refuses to change the size while a memoryview looks at the bytearray.
fn check_resize(vm: &mut Vm, id: ByteArrayId) -> R<()> {
    if vm.heap.bytearray(id).exports == 0 {
        return Ok(());
    }
    vm.heap.keep(id.value());
    let n = vm.heap.object_count();
    vm.heap.charge(n / 4)?;
    vm.collect_garbage();
    let live = vm.heap.builtins.live_indexes().filter(|&i| {
        matches!(vm.heap.builtins.get(i), Builtin::MemoryView(view) if !view.released && vm.heap.payload(view.object).unwrap_or(view.object) == id.value())
    });
    let exports = u32::try_from(live.count()).unwrap_or(u32::MAX);
    vm.heap.bytearray_mut(id).exports = exports;
    if exports == 0 {
        return Ok(());
    }
    Err(vm.heap.raise(
        ids::BUFFER_ERROR,
        "Existing exports of data: object cannot be re-sized",
    ))
}

/// Replaces a part of the content; the size changes only when no view is there.
pub(crate) fn splice(vm: &mut Vm, id: ByteArrayId, start: usize, end: usize, new: &[u8]) -> R<()> {
    let len = vm.heap.bytearray(id).data.len();
    let end = end.min(len);
    let start = start.min(end);
    if new.len() != end - start {
        check_resize(vm, id)?;
    }
    let heap = &mut vm.heap;
    let grown = len - (end - start) + new.len();
    heap.charge((len - end + new.len()) / 64)?;
    make_room(heap, id, grown)?;
    if start == len && new.len() > PIECE {
        // At the end, where nothing moves, in pieces.
        let mut data = std::mem::take(&mut heap.bytearray_mut(id).data);
        let _ = heap.append(&mut data, new);
        heap.bytearray_mut(id).data = data;
        return heap.passed(new.len());
    }
    heap.bytearray_mut(id)
        .data
        .splice(start..end, new.iter().copied());
    Ok(())
}

/// Room for so many bytes, a quarter more than there was at least.
fn make_room(heap: &mut Heap, id: ByteArrayId, grown: usize) -> R<()> {
    let data = &heap.bytearray(id).data;
    let (len, before) = (data.len(), data.capacity());
    if grown > before {
        let wanted = grown.max(before.saturating_add(before / 4));
        heap.reserve(wanted)?;
        heap.charge_growth_of(id.value(), wanted - before);
        let data = &mut heap.bytearray_mut(id).data;
        data.reserve_exact(wanted - len);
    }
    Ok(())
}

/// Appends what another bytes-like object holds, without a copy in between; false: it is none, or
/// the same.
fn append_content(vm: &mut Vm, id: ByteArrayId, source: Value) -> R<bool> {
    if vm.heap.payload(source).unwrap_or(source) == id.value() {
        return Ok(false);
    }
    let Some(n) = vm.heap.room_for_buffer(source)? else {
        return Ok(false);
    };
    if n > 0 {
        check_resize(vm, id)?;
    }
    let heap = &mut vm.heap;
    heap.charge(n / 64)?;
    let grown = heap.bytearray(id).data.len().saturating_add(n);
    make_room(heap, id, grown)?;
    let mut data = std::mem::take(&mut heap.bytearray_mut(id).data);
    // A view of this bytearray has kept it from being resized.
    let _ = heap.append(&mut data, &heap.buffer(source).unwrap_or_default());
    heap.bytearray_mut(id).data = data;
    heap.passed(n)?;
    Ok(true)
}

/// Gives a bytearray all new content.
pub(crate) fn replace_content(vm: &mut Vm, value: Value, data: Vec<u8>) -> R<()> {
    let id = array(vm, value)?;
    check_resize(vm, id)?;
    vm.heap.charge_growth_of(id.value(), data.capacity());
    vm.heap.bytearray_mut(id).data = data;
    Ok(())
}

pub(crate) fn copy(heap: &mut Heap, args: &[Value]) -> R {
    let n = this(heap, first(args)).len();
    heap.reserve(n)?;
    heap.charge(n / 64)?;
    let data = heap.copy_items(|heap| this(heap, first(args)))?;
    Ok(heap.new_bytearray(data))
}

pub(crate) fn append(vm: &mut Vm, args: &Args) -> R {
    let id = array(vm, args.at(0))?;
    let b = byte(vm, args.at(1), BYTE_RANGE)?;
    let len = vm.heap.bytearray(id).data.len();
    splice(vm, id, len, len, &[b])?;
    Ok(Value::NONE)
}

pub(crate) fn clear(vm: &mut Vm, args: &Args) -> R {
    let id = array(vm, args.at(0))?;
    check_resize(vm, id)?;
    vm.heap.bytearray_mut(id).data = Vec::new();
    Ok(Value::NONE)
}

pub(crate) fn extend(vm: &mut Vm, args: &Args) -> R {
    let id = array(vm, args.at(0))?;
    let source = args.at(1);
    if append_content(vm, id, source)? {
        return Ok(Value::NONE);
    }
    let new = match copied(&mut vm.heap, source)? {
        Some(bytes) => bytes.into_vec(),
        None => {
            if vm.heap.to_str(source).is_some() {
                return Err(vm
                    .heap
                    .type_error("expected iterable of integers; got: 'str'"));
            }
            if !can_iterate(vm, source) {
                let got = vm.heap.type_name(source);
                return Err(vm
                    .heap
                    .type_error(&format!("can't extend bytearray with {got}")));
            }
            bytes_of_iterable(vm, source, BYTE_RANGE)?
        }
    };
    let len = vm.heap.bytearray(id).data.len();
    splice(vm, id, len, len, &new)?;
    Ok(Value::NONE)
}

pub(crate) fn insert(vm: &mut Vm, args: &Args) -> R {
    let id = array(vm, args.at(0))?;
    let index = ssize(vm, args.at(1))?;
    let b = byte(vm, args.at(2), BYTE_RANGE)?;
    let len = vm.heap.bytearray(id).data.len();
    let at = match usize::try_from(index) {
        Ok(i) => i.min(len),
        Err(_) => len.saturating_sub(usize::try_from(index.unsigned_abs()).unwrap_or(usize::MAX)),
    };
    splice(vm, id, at, at, &[b])?;
    Ok(Value::NONE)
}

pub(crate) fn pop(vm: &mut Vm, args: &Args) -> R {
    let id = array(vm, args.at(0))?;
    let index = match args.get(1) {
        None => -1,
        Some(v) => ssize(vm, v)?,
    };
    let len = vm.heap.bytearray(id).data.len();
    if len == 0 {
        return Err(vm.heap.index_error("pop from empty bytearray"));
    }
    let Some(at) = item_index(index, len) else {
        return Err(vm.heap.index_error("pop index out of range"));
    };
    let b = vm.heap.bytearray(id).data.get(at).copied().unwrap_or(0);
    splice(vm, id, at, at + 1, &[])?;
    Ok(Value::small_int(i64::from(b)))
}

pub(crate) fn remove(vm: &mut Vm, args: &Args) -> R {
    let id = array(vm, args.at(0))?;
    let b = byte(vm, args.at(1), BYTE_RANGE)?;
    let len = vm.heap.bytearray(id).data.len();
    vm.heap.charge(len / 64)?;
    let Some(at) = memchr::memchr(b, &vm.heap.bytearray(id).data) else {
        return Err(vm.heap.value_error("value not found in bytearray"));
    };
    splice(vm, id, at, at + 1, &[])?;
    Ok(Value::NONE)
}

pub(crate) fn reverse(heap: &mut Heap, args: &[Value]) -> R {
    let n = this(heap, first(args)).len();
    heap.charge(n / 64)?;
    if let Some(id) = heap
        .payload(first(args))
        .unwrap_or(first(args))
        .as_bytearray()
    {
        heap.bytearray_mut(id).data.reverse();
    }
    Ok(Value::NONE)
}

/// `(class, (text, 'latin-1'), attributes)`, from which a copy can be made.
pub(crate) fn reduce(vm: &mut Vm, args: &Args) -> R {
    let value = args.at(0);
    let n = this(&vm.heap, value).len();
    vm.heap.charge(n / 16)?;
    vm.heap.reserve(n.saturating_mul(4))?;
    let class = vm.heap.class_of(value).value();
    let points: Vec<u32> = this(&vm.heap, value)
        .iter()
        .map(|&b| u32::from(b))
        .collect();
    let text = if points.is_empty() {
        vm.heap.empty_str
    } else {
        vm.heap.new_str_obj(str::StrObj::from_code_points(&points))
    };
    let encoding = vm.heap.new_str("latin-1");
    let arguments = if points.is_empty() {
        vm.heap.empty_tuple
    } else {
        vm.heap.new_tuple(&[text, encoding])
    };
    vm.heap.keep(arguments);
    let state = super::object::state_of(vm, value)?;
    Ok(vm.heap.new_tuple(&[class, arguments, state]))
}

/// What a slice is to be replaced with.
fn slice_source(vm: &mut Vm, value: Value) -> R<Vec<u8>> {
    if let Some(bytes) = copied(&mut vm.heap, value)? {
        return Ok(bytes.into_vec());
    }
    let is_number = value.as_class().is_none()
        && [sym::INDEX, sym::INT, sym::FLOAT, sym::COMPLEX]
            .iter()
            .any(|&method| vm.special(value, method).is_some());
    if vm.heap.to_str(value).is_some() || is_number {
        return Err(vm
            .heap
            .type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)"));
    }
    if !can_iterate(vm, value) {
        let text = format!(
            "cannot convert '{}' object to bytearray",
            vm.heap.type_name(value)
        );
        return Err(vm.heap.type_error(&text));
    }
    bytes_of_iterable(vm, value, BYTE_RANGE)
}

pub(crate) fn setitem(vm: &mut Vm, args: &Args) -> R {
    let id = array(vm, args.at(0))?;
    let (key, value) = (args.at(1), args.at(2));
    if let Some(slice) = key.as_slice() {
        let slice = *vm.heap.slice(slice);
        let len = vm.heap.bytearray(id).data.len();
        // The indices are looked at first, but what is assigned may change the length.
        vm.slice_indices(&slice, len)?;
        let new = slice_source(vm, value)?;
        let len = vm.heap.bytearray(id).data.len();
        let (start, _, step, count) = vm.slice_indices(&slice, len)?;
        if step == 1 {
            let start = usize::try_from(start).unwrap_or(0);
            splice(vm, id, start, start + count, &new)?;
            return Ok(Value::NONE);
        }
        if new.is_empty() {
            delete_places(vm, id, start, step, count)?;
            return Ok(Value::NONE);
        }
        if new.len() != count {
            let n = new.len();
            let message =
                format!("attempt to assign bytes of size {n} to extended slice of size {count}");
            return Err(vm.heap.value_error(&message));
        }
        vm.heap.charge(count / 16)?;
        let data = &mut vm.heap.bytearray_mut(id).data;
        let mut data = std::mem::take(data);
        for (at, b) in vm
            .heap
            .meter
            .watched(slice_places(start, step, count).zip(new))
        {
            if let Some(place) = data.get_mut(at) {
                *place = b;
            }
        }
        vm.heap.bytearray_mut(id).data = data;
        vm.heap.passed(count)?;
        return Ok(Value::NONE);
    }
    let index = subscript(vm, key, "bytearray")?;
    let b = byte(vm, value, BYTE_RANGE)?;
    let len = vm.heap.bytearray(id).data.len();
    let place = item_index(index, len).and_then(|i| vm.heap.bytearray_mut(id).data.get_mut(i));
    match place {
        Some(place) => {
            *place = b;
            Ok(Value::NONE)
        }
        None => Err(vm.heap.index_error("bytearray index out of range")),
    }
}

pub(crate) fn delitem(vm: &mut Vm, args: &Args) -> R {
    let id = array(vm, args.at(0))?;
    let key = args.at(1);
    if let Some(slice) = key.as_slice() {
        let slice = *vm.heap.slice(slice);
        let len = vm.heap.bytearray(id).data.len();
        let (start, _, step, count) = vm.slice_indices(&slice, len)?;
        if step == 1 {
            let start = usize::try_from(start).unwrap_or(0);
            splice(vm, id, start, start + count, &[])?;
        } else {
            delete_places(vm, id, start, step, count)?;
        }
        return Ok(Value::NONE);
    }
    let index = subscript(vm, key, "bytearray")?;
    let len = vm.heap.bytearray(id).data.len();
    let Some(at) = item_index(index, len) else {
        return Err(vm.heap.index_error("bytearray index out of range"));
    };
    splice(vm, id, at, at + 1, &[])?;
    Ok(Value::NONE)
}

/// Deletes the places of an extended slice.
fn delete_places(vm: &mut Vm, id: ByteArrayId, start: i64, step: i64, count: usize) -> R<()> {
    if count == 0 {
        return Ok(());
    }
    check_resize(vm, id)?;
    let len = vm.heap.bytearray(id).data.len();
    vm.heap.charge(len / 16)?;
    vm.heap.reserve(count.saturating_mul(8))?;
    let mut places: Vec<usize> = slice_places(start, step, count).collect();
    places.sort_unstable();
    let mut next = places.into_iter().peekable();
    let mut at = 0;
    vm.heap.bytearray_mut(id).data.retain(|_| {
        let delete = next.next_if_eq(&at).is_some();
        at += 1;
        !delete
    });
    Ok(())
}

pub(crate) fn iadd(vm: &mut Vm, args: &Args) -> R {
    let id = array(vm, args.at(0))?;
    if append_content(vm, id, args.at(1))? {
        return Ok(args.at(0));
    }
    let Some(new) = copied(&mut vm.heap, args.at(1))? else {
        let got = vm.heap.type_name(args.at(1));
        let whole = vm.heap.type_name(args.at(0));
        return Err(vm
            .heap
            .type_error(&format!("can't concat {got} to {whole}")));
    };
    let len = vm.heap.bytearray(id).data.len();
    splice(vm, id, len, len, &new)?;
    Ok(args.at(0))
}

pub(crate) fn imul(vm: &mut Vm, args: &Args) -> R {
    let id = array(vm, args.at(0))?;
    let n = usize::try_from(vm.index_i64(args.at(1))?).unwrap_or(0);
    let data = repeated(&mut vm.heap, args.at(0), n)?;
    if data.len() != vm.heap.bytearray(id).data.len() {
        replace_content(vm, args.at(0), data)?;
    }
    Ok(args.at(0))
}
