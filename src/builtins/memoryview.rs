//! `memoryview` over bytes and bytearrays: native formats of one letter, one dimension or, after a
//! cast with a shape, several.
//!
//! A view keeps its object, where its first item lies, the distance between items and their format.
//! Every access checks that the view isn't released and reads the object's bytes anew, so a view can
//! never reach outside them.

use super::arguments::class_arg;
use super::bytes::{full, hex_text, special_full};
use super::str::item_index;
use crate::object::builtin::{Builtin, MemoryView};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::IntRef;
use crate::object::intern::sym;
use crate::object::iter::IterObj;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static METHODS: &[NativeDef] = &[
    NativeDef::full("__new__", NativeRole::New, 1, 255, "**", &FullNative(new)),
    special_full("__repr__", 1, 1, &FullNative(repr)),
    special_full("__len__", 1, 1, &FullNative(len)),
    special_full("__getitem__", 2, 2, &FullNative(getitem)),
    special_full("__setitem__", 3, 3, &FullNative(setitem)),
    special_full("__delitem__", 2, 2, &FullNative(delitem)),
    special_full("__eq__", 2, 2, &FullNative(eq)),
    special_full("__ne__", 2, 2, &FullNative(ne)),
    special_full("__hash__", 1, 1, &FullNative(hash)),
    special_full("__iter__", 1, 1, &FullNative(iter)),
    full("__enter__", 1, 1, &FullNative(enter)),
    full("__exit__", 1, 255, &FullNative(exit)),
    NativeDef::full(
        "cast",
        NativeRole::Method,
        2,
        3,
        "/self format shape",
        &FullNative(cast),
    ),
    NativeDef::full(
        "hex",
        NativeRole::Method,
        1,
        3,
        "/self sep bytes_per_sep",
        &FullNative(hex),
    ),
    full("release", 1, 1, &FullNative(release)),
    BUFFER,
    full(
        "__release_buffer__",
        2,
        2,
        &FullNative(|vm, args| release(vm, &Args::new(&[args.at(1)]))),
    ),
    NativeDef::full(
        "tobytes",
        NativeRole::Method,
        1,
        2,
        "/self order",
        &FullNative(tobytes),
    ),
    full("tolist", 1, 1, &FullNative(tolist)),
    full("toreadonly", 1, 1, &FullNative(toreadonly)),
];

static GETSETS: &[GetSetDef] = &[
    GetSetDef::read(ids::MEMORYVIEW, "obj", |vm, v| Ok(view(vm, v)?.object)),
    GetSetDef::read(ids::MEMORYVIEW, "nbytes", |vm, v| {
        let view = view(vm, v)?;
        Ok(vm.heap.new_usize(view.len * view.item_size()))
    }),
    GetSetDef::read(ids::MEMORYVIEW, "readonly", |vm, v| {
        Ok(Value::bool(view(vm, v)?.readonly))
    }),
    GetSetDef::read(ids::MEMORYVIEW, "itemsize", |vm, v| {
        let size = view(vm, v)?.item_size();
        Ok(vm.heap.new_usize(size))
    }),
    GetSetDef::read(ids::MEMORYVIEW, "format", |vm, v| {
        let format = view(vm, v)?.format;
        Ok(vm.heap.new_ascii(&[format]))
    }),
    GetSetDef::read(ids::MEMORYVIEW, "ndim", |vm, v| {
        let n = view(vm, v)?.shape.map_or(1, |s| s.len());
        Ok(vm.heap.new_usize(n))
    }),
    GetSetDef::read(ids::MEMORYVIEW, "shape", |vm, v| {
        let view = view(vm, v)?;
        let lengths = view.shape.unwrap_or_else(|| Box::new([view.len]));
        let lengths: Vec<Value> = lengths.iter().map(|&n| vm.heap.new_usize(n)).collect();
        Ok(vm.heap.new_tuple_vec(lengths))
    }),
    GetSetDef::read(ids::MEMORYVIEW, "strides", |vm, v| {
        let view = view(vm, v)?;
        let steps: Vec<i128> = match &view.shape {
            None => vec![view.step as i128],
            Some(shape) => (0..shape.len())
                .map(|i| {
                    let inner = shape.get(i + 1..).unwrap_or(&[]);
                    inner.iter().product::<usize>() as i128 * view.item_size() as i128
                })
                .collect(),
        };
        let steps = steps.into_iter().map(|n| vm.heap.new_i128(n)).collect();
        Ok(vm.heap.new_tuple_vec(steps))
    }),
    GetSetDef::read(ids::MEMORYVIEW, "suboffsets", |vm, v| {
        view(vm, v)?;
        Ok(vm.heap.new_tuple(&[]))
    }),
    GetSetDef::read(ids::MEMORYVIEW, "c_contiguous", |vm, v| {
        Ok(Value::bool(is_contiguous(&view(vm, v)?)))
    }),
    GetSetDef::read(ids::MEMORYVIEW, "f_contiguous", |vm, v| {
        let view = view(vm, v)?;
        // In the other order only what has at most one real dimension.
        let flat = view
            .shape
            .as_ref()
            .is_none_or(|s| s.iter().filter(|&&n| n > 1).count() <= 1);
        Ok(Value::bool(flat && is_contiguous(&view)))
    }),
    GetSetDef::read(ids::MEMORYVIEW, "contiguous", |vm, v| {
        Ok(Value::bool(is_contiguous(&view(vm, v)?)))
    }),
];

/// `__buffer__`, which everything with bytes has: a view of them.
pub(crate) const BUFFER: NativeDef = full("__buffer__", 2, 2, &FullNative(buffer));

fn buffer(vm: &mut Vm, args: &Args) -> R {
    vm.index(args.at(1))?;
    new(vm, &Args::new(&[ids::MEMORYVIEW.value(), args.at(0)]))
}

/// Gives `memoryview` its methods and attributes.
pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::MEMORYVIEW, METHODS);
    vm.install_getsets(GETSETS);
}

/// The view of a receiver; a released one is refused.
fn view(vm: &mut Vm, value: Value) -> R<MemoryView> {
    match vm.heap.memory_view(value).cloned() {
        Some(view) if !view.released => Ok(view),
        Some(_) => Err(vm
            .heap
            .value_error("operation forbidden on released memoryview object")),
        None => Err(vm.heap.type_error("a memoryview is required")),
    }
}

fn is_contiguous(view: &MemoryView) -> bool {
    view.len <= 1 || view.step == view.item_size() as isize
}

/// A new view object; it counts itself at its bytearray.
fn make(vm: &mut Vm, view: MemoryView) -> Value {
    if let Some(id) = vm
        .heap
        .payload(view.object)
        .unwrap_or(view.object)
        .as_bytearray()
    {
        let exports = &mut vm.heap.bytearray_mut(id).exports;
        *exports = exports.saturating_add(1);
    }
    vm.heap.new_builtin(Builtin::MemoryView(view))
}

fn new(vm: &mut Vm, args: &Args) -> R {
    class_arg(vm, args, ids::MEMORYVIEW)?;
    let given = args.len() - 1 + args.kw.len();
    if given > 1 {
        return Err(vm.heap.type_error(&format!(
            "memoryview() takes at most 1 argument ({given} given)"
        )));
    }
    let named = args
        .kw
        .iter()
        .find(|(name, _)| vm.heap.sym_text(*name) == "object")
        .map(|&(_, v)| v);
    let Some(object) = args.get(1).or(named) else {
        return Err(vm
            .heap
            .type_error("memoryview() missing required argument 'object' (pos 1)"));
    };
    if vm.heap.memory_view(object).is_some() {
        let view = view(vm, object)?;
        return Ok(make(vm, view));
    }
    let base = vm.heap.payload(object).unwrap_or(object);
    let Some(len) = vm.heap.bytes_like(object).map(<[u8]>::len) else {
        // A class of the program's own may have a view to give.
        let name = vm.heap.intern("__buffer__");
        if let Some(given) = vm.call_special(object, name, &[Value::small_int(FULL_RO)])? {
            if vm.heap.memory_view(given).is_some() {
                return Ok(given);
            }
            return Err(vm
                .heap
                .type_error("__buffer__ returned non-memoryview object"));
        }
        let got = vm.heap.type_name(object);
        return Err(vm.heap.type_error(&format!(
            "memoryview: a bytes-like object is required, not '{got}'"
        )));
    };
    let readonly = base.as_bytes().is_some();
    // An array shows its items.
    let code = vm.heap.array_code(object);
    let (format, size) = code.unwrap_or((b'B', 1));
    Ok(make(
        vm,
        MemoryView {
            object,
            start: 0,
            len: len / size,
            step: size as isize,
            format,
            released: false,
            readonly,
            shape: None,
        },
    ))
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let address = vm.address(args.at(0));
    let released = vm.heap.memory_view(args.at(0)).is_some_and(|v| v.released);
    let text = if released {
        format!("<released memory at {address}>")
    } else {
        format!("<memory at {address}>")
    };
    Ok(vm.heap.new_str(&text))
}

fn len(vm: &mut Vm, args: &Args) -> R {
    let view = view(vm, args.at(0))?;
    match view.shape.as_deref() {
        None => Ok(vm.heap.new_usize(view.len)),
        Some([first, ..]) => Ok(vm.heap.new_usize(*first)),
        Some([]) => Err(vm.heap.type_error("0-dim memory has no length")),
    }
}

/// What `memoryview` asks of a `__buffer__`: everything, but not to write.
const FULL_RO: i64 = 0x11C;

/// An item read from memory.
#[derive(Clone, Copy, PartialEq)]
enum Item {
    Int(i128),
    Float(f64),
    Bool(bool),
    Char(u8),
}

impl Item {
    fn equals(self, other: Item) -> bool {
        match (self, other) {
            (Item::Int(i), Item::Float(f)) | (Item::Float(f), Item::Int(i)) => i as f64 == f,
            (Item::Int(i), Item::Bool(b)) | (Item::Bool(b), Item::Int(i)) => i == i128::from(b),
            _ => self == other,
        }
    }
}

/// Reads an item of a format from its bytes, in the order of the machine CPython mostly runs on.
fn unpack(format: u8, bytes: &[u8]) -> Item {
    let mut wide = [0u8; 8];
    for (place, &b) in wide.iter_mut().zip(bytes) {
        *place = b;
    }
    let unsigned = u64::from_le_bytes(wide);
    match format {
        b'c' => Item::Char(wide[0]),
        b'?' => Item::Bool(unsigned != 0),
        b'b' => Item::Int(i128::from(unsigned as u8 as i8)),
        b'h' => Item::Int(i128::from(unsigned as u16 as i16)),
        b'i' => Item::Int(i128::from(unsigned as u32 as i32)),
        b'l' | b'q' | b'n' => Item::Int(i128::from(unsigned as i64)),
        b'f' => Item::Float(f64::from(f32::from_bits(unsigned as u32))),
        b'd' => Item::Float(f64::from_bits(unsigned)),
        _ => Item::Int(i128::from(unsigned)),
    }
}

fn item_value(vm: &mut Vm, item: Item) -> Value {
    match item {
        Item::Int(i) => vm.heap.new_i128(i),
        Item::Float(f) => Value::float(f),
        Item::Bool(b) => Value::bool(b),
        Item::Char(c) => vm.heap.new_bytes(vec![c]),
    }
}

/// The item of a view at a place inside it.
fn item(heap: &Heap, view: &MemoryView, index: usize) -> Option<Item> {
    let at = view.offset(index)?;
    let bytes = heap
        .bytes_like(view.object)?
        .get(at..at.checked_add(view.item_size())?)?;
    Some(unpack(view.format, bytes))
}

/// The bytes of a value in a format.
fn pack(vm: &mut Vm, format: u8, value: Value) -> R<Vec<u8>> {
    let wrong_type = |vm: &mut Vm| {
        vm.heap.type_error(&format!(
            "memoryview: invalid type for format '{}'",
            char::from(format)
        ))
    };
    let wrong_value = |vm: &mut Vm| {
        vm.heap.value_error(&format!(
            "memoryview: invalid value for format '{}'",
            char::from(format)
        ))
    };
    match format {
        b'c' => match vm.heap.payload(value).unwrap_or(value).as_bytes() {
            Some(id) if vm.heap.bytes_obj(id).data.len() == 1 => {
                Ok(vm.heap.bytes_obj(id).data.clone())
            }
            Some(_) => Err(wrong_value(vm)),
            None => Err(wrong_type(vm)),
        },
        b'?' => Ok(vec![u8::from(vm.truth(value)?)]),
        b'f' | b'd' => {
            if vm.heap.to_float(value).is_none()
                && vm.heap.to_int(value).is_none()
                && vm.special(value, sym::FLOAT).is_none()
                && vm.special(value, sym::INDEX).is_none()
            {
                return Err(wrong_type(vm));
            }
            let f = vm.float_arg(value)?;
            Ok(if format == b'f' {
                (f as f32).to_le_bytes().to_vec()
            } else {
                f.to_le_bytes().to_vec()
            })
        }
        _ => {
            if vm.heap.exact_int(value).is_none() && vm.special(value, sym::INDEX).is_none() {
                return Err(wrong_type(vm));
            }
            let int = vm.index(value)?;
            let Some(IntRef::Small(i)) = vm.heap.to_int(int) else {
                return Err(wrong_value(vm));
            };
            let bits = match format {
                b'b' | b'B' => 8,
                b'h' | b'H' => 16,
                b'i' | b'I' => 32,
                _ => 64,
            };
            let signed = matches!(format, b'b' | b'h' | b'i' | b'l' | b'q' | b'n');
            let (low, high) = if signed {
                (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1)
            } else {
                (0, (1i128 << bits) - 1)
            };
            if !(low..=high).contains(&i) {
                return Err(wrong_value(vm));
            }
            Ok(i.to_le_bytes().into_iter().take(bits / 8).collect())
        }
    }
}

/// What a subscript names.
enum Place {
    Item(usize),
    Slice(MemoryView),
    Whole,
}

/// The place a subscript names in a view of no or several dimensions: an item, or all.
fn place_in_shape(vm: &mut Vm, view: &MemoryView, shape: &[usize], key: Value) -> R<Place> {
    if key == Value::ELLIPSIS {
        return Ok(Place::Whole);
    }
    let Some(keys) = key.as_tuple().map(|t| vm.heap.tuple(t).to_vec()) else {
        if shape.is_empty() {
            return Err(vm.heap.type_error("invalid indexing of 0-dim memory"));
        }
        let known = key.as_slice().is_some()
            || vm.heap.exact_int(key).is_some()
            || vm.special(key, sym::INDEX).is_some();
        if !known {
            return Err(vm.heap.type_error("memoryview: invalid slice key"));
        }
        if let Some(slice) = key.as_slice() {
            return rows(vm, view, shape, slice);
        }
        return Err(vm.heap.raise(
            ids::NOT_IMPLEMENTED_ERROR,
            "multi-dimensional sub-views are not implemented",
        ));
    };
    if keys.iter().any(|k| k.as_slice().is_some()) {
        return Err(vm.heap.raise(
            ids::NOT_IMPLEMENTED_ERROR,
            "multi-dimensional slicing is not implemented",
        ));
    }
    if keys.len() < shape.len() {
        return Err(vm
            .heap
            .raise(ids::NOT_IMPLEMENTED_ERROR, "sub-views are not implemented"));
    }
    if keys.len() > shape.len() {
        let message = format!(
            "cannot index {}-dimension view with {}-element tuple",
            shape.len(),
            keys.len()
        );
        return Err(vm.heap.type_error(&message));
    }
    let mut at = 0usize;
    for (i, (&key, &n)) in keys.iter().zip(shape).enumerate() {
        if vm.heap.exact_int(key).is_none() && vm.special(key, sym::INDEX).is_none() {
            return Err(vm.heap.type_error("memoryview: invalid slice key"));
        }
        let index = vm.index_i64(key)?;
        let Some(index) = item_index(index, n) else {
            let text = format!("index out of bounds on dimension {}", i + 1);
            return Err(vm.heap.index_error(&text));
        };
        at = at.saturating_mul(n).saturating_add(index);
    }
    Ok(Place::Item(at))
}

/// Some rows of a view of several dimensions, next to each other.
fn rows(vm: &mut Vm, view: &MemoryView, shape: &[usize], slice: SliceId) -> R<Place> {
    let slice = *vm.heap.slice(slice);
    let n_rows = shape.first().copied().unwrap_or(0);
    let (start, _, step, count) = vm.slice_indices(&slice, n_rows)?;
    if step != 1 && count > 1 {
        return Err(vm.heap.raise(
            ids::NOT_IMPLEMENTED_ERROR,
            "memoryview: rows of several dimensions can't be skipped",
        ));
    }
    let row: usize = shape.iter().skip(1).product();
    let first = usize::try_from(start).unwrap_or(0).saturating_mul(row);
    let mut lengths = shape.to_vec();
    if let Some(rows) = lengths.first_mut() {
        *rows = count;
    }
    Ok(Place::Slice(MemoryView {
        start: view
            .offset(first)
            .filter(|_| count > 0)
            .unwrap_or(view.start),
        len: count.saturating_mul(row),
        shape: Some(lengths.into_boxed_slice()),
        ..view.clone()
    }))
}

fn place(vm: &mut Vm, view: &MemoryView, key: Value) -> R<Place> {
    if let Some(shape) = view.shape.clone() {
        return place_in_shape(vm, view, &shape, key);
    }
    let key = match key.as_tuple().map(|t| vm.heap.tuple(t).to_vec()) {
        Some(keys) => match keys.as_slice() {
            [only] => *only,
            [] => {
                return Err(vm
                    .heap
                    .raise(ids::NOT_IMPLEMENTED_ERROR, "sub-views are not implemented"));
            }
            many => {
                let message = format!(
                    "cannot index 1-dimension view with {}-element tuple",
                    many.len()
                );
                return Err(vm.heap.type_error(&message));
            }
        },
        None => key,
    };
    if key == Value::ELLIPSIS {
        return Ok(Place::Whole);
    }
    if let Some(slice) = key.as_slice() {
        let slice = *vm.heap.slice(slice);
        let (start, _, step, count) = vm.slice_indices(&slice, view.len)?;
        let first = usize::try_from(start)
            .ok()
            .and_then(|i| view.offset(i))
            .filter(|_| count > 0);
        let step = isize::try_from(step)
            .ok()
            .and_then(|s| s.checked_mul(view.step));
        return Ok(Place::Slice(MemoryView {
            start: first.unwrap_or(view.start),
            len: count,
            step: step.unwrap_or(view.step),
            ..view.clone()
        }));
    }
    if vm.heap.exact_int(key).is_none() && vm.special(key, sym::INDEX).is_none() {
        return Err(vm.heap.type_error("memoryview: invalid slice key"));
    }
    let index = vm.index_i64(key)?;
    match item_index(index, view.len) {
        Some(i) => Ok(Place::Item(i)),
        None => Err(vm.heap.index_error("index out of bounds on dimension 1")),
    }
}

fn getitem(vm: &mut Vm, args: &Args) -> R {
    let whole = view(vm, args.at(0))?;
    let found = place(vm, &whole, args.at(1))?;
    // Reading the key may have run code that released the view.
    view(vm, args.at(0))?;
    match found {
        Place::Whole => Ok(args.at(0)),
        Place::Slice(part) => Ok(make(vm, part)),
        Place::Item(i) => match item(&vm.heap, &whole, i) {
            Some(item) => Ok(item_value(vm, item)),
            None => Err(vm.heap.index_error("index out of bounds on dimension 1")),
        },
    }
}

fn setitem(vm: &mut Vm, args: &Args) -> R {
    let whole = view(vm, args.at(0))?;
    if whole.readonly {
        return Err(vm.heap.type_error("cannot modify read-only memory"));
    }
    let target = match place(vm, &whole, args.at(1))? {
        Place::Item(i) => {
            let bytes = pack(vm, whole.format, args.at(2))?;
            MemoryView {
                start: whole.offset(i).unwrap_or(0),
                len: 1,
                step: 1,
                ..whole
            }
            .write(vm, args.at(0), &bytes)?;
            return Ok(Value::NONE);
        }
        Place::Slice(part) => part,
        Place::Whole => whole,
    };
    let value = args.at(2);
    let n = vm.heap.buffer_len(value).unwrap_or(0);
    vm.heap.take_copy(n.saturating_mul(2))?;
    let Some(bytes) = vm.heap.buffer(value).map(|b| b.into_owned()) else {
        let got = vm.heap.type_name(value);
        return Err(vm
            .heap
            .type_error(&format!("a bytes-like object is required, not '{got}'")));
    };
    vm.heap.charge(bytes.len() / 16)?;
    let of_array = vm.heap.array_code(value).map_or(b'B', |(code, _)| code);
    let format = vm.heap.memory_view(value).map_or(of_array, |v| v.format);
    if format != target.format || bytes.len() != target.len * target.item_size() {
        return Err(vm
            .heap
            .value_error("memoryview assignment: lvalue and rvalue have different structures"));
    }
    target.write(vm, args.at(0), &bytes)?;
    Ok(Value::NONE)
}

trait Write {
    fn write(&self, vm: &mut Vm, owner: Value, bytes: &[u8]) -> R<()>;
}

impl Write for MemoryView {
    /// Writes items in order, if the view they belong to is still alive.
    fn write(&self, vm: &mut Vm, owner: Value, bytes: &[u8]) -> R<()> {
        view(vm, owner)?;
        let size = self.item_size();
        let Some(id) = vm
            .heap
            .payload(self.object)
            .unwrap_or(self.object)
            .as_bytearray()
        else {
            return Ok(());
        };
        let data = &mut vm.heap.bytearray_mut(id).data;
        for (i, item) in bytes.chunks(size).enumerate() {
            if let Some(at) = self.offset(i)
                && let Some(place) = at.checked_add(size).and_then(|end| data.get_mut(at..end))
                && place.len() == item.len()
            {
                place.copy_from_slice(item);
            }
        }
        Ok(())
    }
}

fn delitem(vm: &mut Vm, _args: &Args) -> R {
    Err(vm.heap.type_error("cannot delete memory"))
}

fn eq(vm: &mut Vm, args: &Args) -> R {
    equality(vm, args, true)
}

fn ne(vm: &mut Vm, args: &Args) -> R {
    equality(vm, args, false)
}

fn equality(vm: &mut Vm, args: &Args, wanted: bool) -> R {
    let (a, b) = (args.at(0), args.at(1));
    if a == b {
        return Ok(Value::bool(wanted));
    }
    let Some(left) = vm.heap.memory_view(a).cloned() else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let right = match vm.heap.memory_view(b).cloned() {
        Some(view) => view,
        None => match vm.heap.bytes_like(b).map(<[u8]>::len) {
            Some(len) => {
                let (format, size) = vm.heap.array_code(b).unwrap_or((b'B', 1));
                MemoryView {
                    object: b,
                    start: 0,
                    len: len / size,
                    step: size as isize,
                    format,
                    released: false,
                    readonly: true,
                    shape: None,
                }
            }
            None => return Ok(Value::NOT_IMPLEMENTED),
        },
    };
    if left.released || right.released || left.len != right.len || left.shape != right.shape {
        return Ok(Value::bool(!wanted));
    }
    vm.heap.charge(left.len / 8)?;
    let mut places = vm.heap.meter.watched(0..left.len);
    let same = places.all(
        |i| match (item(&vm.heap, &left, i), item(&vm.heap, &right, i)) {
            (Some(x), Some(y)) => x.equals(y),
            _ => false,
        },
    );
    vm.heap.passed(left.len)?;
    Ok(Value::bool(same == wanted))
}

fn hash(vm: &mut Vm, args: &Args) -> R {
    let view = view(vm, args.at(0))?;
    if !view.readonly {
        return Err(vm
            .heap
            .value_error("cannot hash writable memoryview object"));
    }
    if !matches!(view.format, b'B' | b'b' | b'c') {
        return Err(vm
            .heap
            .value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
    }
    let bytes = bytes_of(vm, args.at(0))?;
    let value = vm.heap.new_bytes(bytes);
    let hash = vm.heap.hash_simple(value).unwrap_or(0);
    Ok(vm.heap.new_int(hash))
}

fn iter(vm: &mut Vm, args: &Args) -> R {
    view(vm, args.at(0))?;
    Ok(vm.heap.alloc_iter(IterObj::Sequence(args.at(0), 0)).value())
}

fn enter(vm: &mut Vm, args: &Args) -> R {
    view(vm, args.at(0))?;
    Ok(args.at(0))
}

fn exit(vm: &mut Vm, args: &Args) -> R {
    release(vm, args)
}

fn release(vm: &mut Vm, args: &Args) -> R {
    let Some(id) = args.at(0).as_builtin() else {
        return Ok(Value::NONE);
    };
    let Builtin::MemoryView(view) = vm.heap.builtin_mut(id) else {
        return Ok(Value::NONE);
    };
    if std::mem::replace(&mut view.released, true) {
        return Ok(Value::NONE);
    }
    let object = view.object;
    if let Some(id) = vm.heap.payload(object).unwrap_or(object).as_bytearray() {
        let exports = &mut vm.heap.bytearray_mut(id).exports;
        *exports = exports.saturating_sub(1);
    }
    Ok(Value::NONE)
}

/// A copy of what a view shows.
fn bytes_of(vm: &mut Vm, value: Value) -> R<Vec<u8>> {
    let view = view(vm, value)?;
    let n = view.len.saturating_mul(view.item_size());
    vm.heap.reserve(n)?;
    vm.heap.charge(n / 32)?;
    Ok(vm.heap.buffer(value).unwrap_or_default().into_owned())
}

fn tobytes(vm: &mut Vm, args: &Args) -> R {
    let bytes = bytes_of(vm, args.at(0))?;
    Ok(vm.heap.new_bytes(bytes))
}

fn tolist(vm: &mut Vm, args: &Args) -> R {
    let view = view(vm, args.at(0))?;
    vm.heap.reserve(view.len.saturating_mul(8))?;
    vm.heap.charge(view.len / 4)?;
    let mut items = Vec::with_capacity(view.len);
    for i in 0..view.len {
        // Large numbers are objects.
        if i % 32 == 0 {
            vm.heap.charge(1)?;
        }
        if let Some(item) = item(&vm.heap, &view, i) {
            items.push(item_value(vm, item));
        }
    }
    let Some(shape) = view.shape else {
        return Ok(vm.heap.new_list(items));
    };
    // Rows are put together from the innermost dimension outward.
    for &n in shape.iter().skip(1).rev() {
        items = items
            .chunks(n.max(1))
            .map(|row| vm.heap.new_list(row.to_vec()))
            .collect();
    }
    match shape.is_empty() {
        true => Ok(items.first().copied().unwrap_or(Value::NONE)),
        false => Ok(vm.heap.new_list(items)),
    }
}

fn toreadonly(vm: &mut Vm, args: &Args) -> R {
    let view = view(vm, args.at(0))?;
    Ok(make(
        vm,
        MemoryView {
            readonly: true,
            ..view
        },
    ))
}

fn hex(vm: &mut Vm, args: &Args) -> R {
    view(vm, args.at(0))?;
    hex_text(vm, args.at(0), args.get(1), args.get(2))
}

fn cast(vm: &mut Vm, args: &Args) -> R {
    let view = view(vm, args.at(0))?;
    let Some(text) = vm.heap.view_of(args.at(1)).map(|v| v.to_text()) else {
        return Err(vm
            .heap
            .bad_argument("cast() argument 'format'", args.at(1), "str"));
    };
    let shape = match args.get(2) {
        Some(shape) => Some(shape_arg(vm, shape)?),
        None => None,
    };
    if !is_contiguous(&view) {
        return Err(vm
            .heap
            .type_error("memoryview: casts are restricted to C-contiguous views"));
    }
    let letter = text.strip_prefix('@').unwrap_or(&text);
    let format = match letter.as_bytes() {
        [
            f @ (b'c' | b'b' | b'B' | b'h' | b'H' | b'i' | b'I' | b'l' | b'L' | b'q' | b'Q' | b'n'
            | b'N' | b'f' | b'd' | b'?' | b'P'),
        ] => *f,
        _ => {
            let message = "memoryview: destination format must be a native single character format prefixed with an optional '@'";
            return Err(vm.heap.value_error(message));
        }
    };
    let is_byte = |f: u8| matches!(f, b'B' | b'b' | b'c');
    if !is_byte(format) && !is_byte(view.format) {
        return Err(vm
            .heap
            .type_error("memoryview: cannot cast between two non-byte formats"));
    }
    let total = view.len * view.item_size();
    let dimensions = view.shape.as_ref().map_or(1, |s| s.len());
    if dimensions != 1 && shape.as_ref().is_some_and(|s| s.len() != 1) {
        return Err(vm
            .heap
            .type_error("memoryview: cast must be 1D -> ND or ND -> 1D"));
    }
    let mut made = MemoryView {
        format,
        shape: None,
        ..view
    };
    let size = made.item_size();
    if !total.is_multiple_of(size) {
        return Err(vm
            .heap
            .type_error("memoryview: length is not a multiple of itemsize"));
    }
    made.len = total / size;
    made.step = size as isize;
    if let Some(shape) = shape {
        let wanted = shape.iter().try_fold(1usize, |n, &d| n.checked_mul(d));
        if wanted != Some(made.len) {
            return Err(vm
                .heap
                .type_error("memoryview: product(shape) * itemsize != buffer size"));
        }
        made.shape = Some(shape).filter(|s| s.len() != 1);
    }
    Ok(make(vm, made))
}

/// Most dimensions CPython allows.
const MAX_DIMENSIONS: usize = 64;

/// The lengths of dimensions given to `cast`.
fn shape_arg(vm: &mut Vm, shape: Value) -> R<Box<[usize]>> {
    let Some(lengths) = vm.heap.list_or_tuple(shape).map(<[Value]>::to_vec) else {
        return Err(vm.heap.type_error("shape must be a list or a tuple"));
    };
    if lengths.len() > MAX_DIMENSIONS {
        return Err(vm
            .heap
            .value_error("memoryview: number of dimensions must not exceed 64"));
    }
    let mut known = Vec::with_capacity(lengths.len());
    for length in lengths {
        if vm.heap.to_int(length).is_none() {
            return Err(vm
                .heap
                .type_error("memoryview.cast(): elements of shape must be integers"));
        }
        match usize::try_from(vm.index_clamped(length)?) {
            Ok(n) if n > 0 => known.push(n),
            _ => {
                return Err(vm
                    .heap
                    .value_error("memoryview.cast(): elements of shape must be integers > 0"));
            }
        }
    }
    Ok(known.into_boxed_slice())
}
