//! `bytes` and `bytearray`: method tables, constructors and sequence operations.
//!
//! Both share one representation and most methods; what a method of a bytearray makes is a bytearray.
//! Searching is in `bytes_search`, taking apart in `bytes_split`, ASCII case and layout in
//! `bytes_case`, and what changes a bytearray in `bytes_mutation`. Arguments are copied before any
//! Python code can run, because that code may change a bytearray.

use smallvec::SmallVec;

use super::arguments::{bind, class_arg, instance};
use super::codecs::{check_codec_args, codec_args, decode};
use super::str::item_index;
use super::{bytes_case, bytes_mutation, bytes_search, bytes_split, percent};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::heap::PIECE;
use crate::object::int::IntRef;
use crate::object::intern::sym;
use crate::object::iter::IterObj;
use crate::object::number::CmpOp;
use crate::object::str::{StrObj, StrView};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative, arg};

pub(super) const fn leaf(
    name: &'static str,
    min: u8,
    max: u8,
    run: fn(&mut Heap, &[Value]) -> R,
) -> NativeDef {
    NativeDef::leaf(name, NativeRole::Method, min, max, "", run)
}

pub(super) const fn full(
    name: &'static str,
    min: u8,
    max: u8,
    run: &'static FullNative,
) -> NativeDef {
    NativeDef::full(name, NativeRole::Method, min, max, "", run)
}

pub(super) const fn special_leaf(
    name: &'static str,
    min: u8,
    max: u8,
    run: fn(&mut Heap, &[Value]) -> R,
) -> NativeDef {
    NativeDef::leaf(name, NativeRole::Wrapper, min, max, "", run)
}

pub(super) const fn special_full(
    name: &'static str,
    min: u8,
    max: u8,
    run: &'static FullNative,
) -> NativeDef {
    NativeDef::full(name, NativeRole::Wrapper, min, max, "", run)
}

/// Methods only `bytes` has.
static METHODS: &[NativeDef] = &[
    NativeDef::full("__new__", NativeRole::New, 1, 255, "**", &FullNative(new)),
    special_leaf("__hash__", 1, 1, hash),
    leaf("__getnewargs__", 1, 1, getnewargs),
    leaf("__bytes__", 1, 1, exact),
    leaf("__sizeof__", 1, 1, |heap, args| sizeof(heap, args, 33)),
];

/// Methods only `bytearray` has, beside those of `bytes_mutation`.
static BYTEARRAY_METHODS: &[NativeDef] = &[
    NativeDef::full(
        "__new__",
        NativeRole::New,
        1,
        255,
        "**",
        &FullNative(new_bytearray),
    ),
    NativeDef::full(
        "__init__",
        NativeRole::Wrapper,
        1,
        255,
        "**",
        &FullNative(init_bytearray),
    ),
    leaf("__sizeof__", 1, 1, |heap, args| sizeof(heap, args, 57)),
    leaf("copy", 1, 1, bytes_mutation::copy),
    full("append", 2, 2, &FullNative(bytes_mutation::append)),
    full("clear", 1, 1, &FullNative(bytes_mutation::clear)),
    full("extend", 2, 2, &FullNative(bytes_mutation::extend)),
    full("insert", 3, 3, &FullNative(bytes_mutation::insert)),
    full("pop", 1, 2, &FullNative(bytes_mutation::pop)),
    full("remove", 2, 2, &FullNative(bytes_mutation::remove)),
    leaf("reverse", 1, 1, bytes_mutation::reverse),
    full("__reduce__", 1, 1, &FullNative(bytes_mutation::reduce)),
    full("__reduce_ex__", 2, 2, &FullNative(bytes_mutation::reduce)),
    special_full("__setitem__", 3, 3, &FullNative(bytes_mutation::setitem)),
    special_full("__delitem__", 2, 2, &FullNative(bytes_mutation::delitem)),
    special_full("__iadd__", 2, 2, &FullNative(bytes_mutation::iadd)),
    special_full("__imul__", 2, 2, &FullNative(bytes_mutation::imul)),
];

/// Methods both have.
static SHARED_METHODS: &[NativeDef] = &[
    super::memoryview::BUFFER,
    special_leaf("__repr__", 1, 1, repr),
    special_leaf("__str__", 1, 1, repr),
    special_leaf("__eq__", 2, 2, |heap, args| compare(heap, args, CmpOp::Eq)),
    special_leaf("__ne__", 2, 2, |heap, args| compare(heap, args, CmpOp::Ne)),
    special_leaf("__lt__", 2, 2, |heap, args| compare(heap, args, CmpOp::Lt)),
    special_leaf("__le__", 2, 2, |heap, args| compare(heap, args, CmpOp::Le)),
    special_leaf("__gt__", 2, 2, |heap, args| compare(heap, args, CmpOp::Gt)),
    special_leaf("__ge__", 2, 2, |heap, args| compare(heap, args, CmpOp::Ge)),
    special_leaf("__iter__", 1, 1, iter),
    special_leaf("__len__", 1, 1, len),
    special_full("__contains__", 2, 2, &FullNative(bytes_search::contains)),
    special_leaf("__add__", 2, 2, add),
    special_full("__mul__", 2, 2, &FullNative(mul)),
    special_full("__rmul__", 2, 2, &FullNative(mul)),
    special_full("__mod__", 2, 2, &FullNative(modulo)),
    special_full("__rmod__", 2, 2, &FullNative(reflected_modulo)),
    special_full("__getitem__", 2, 2, &FullNative(getitem)),
    leaf("capitalize", 1, 1, bytes_case::capitalize),
    full("center", 2, 3, &FullNative(bytes_case::center)),
    full("count", 2, 4, &FullNative(bytes_search::count)),
    NativeDef::leaf(
        "decode",
        NativeRole::Method,
        1,
        3,
        "/self encoding errors",
        decode_method,
    ),
    full("endswith", 2, 4, &FullNative(bytes_search::endswith)),
    NativeDef::full(
        "expandtabs",
        NativeRole::Method,
        1,
        2,
        "/self tabsize",
        &FullNative(bytes_case::expandtabs),
    ),
    full("find", 2, 4, &FullNative(bytes_search::find)),
    NativeDef::full(
        "fromhex",
        NativeRole::ClassMethod,
        2,
        2,
        "",
        &FullNative(fromhex),
    ),
    NativeDef::full(
        "hex",
        NativeRole::Method,
        1,
        3,
        "/self sep bytes_per_sep",
        &FullNative(hex),
    ),
    full("index", 2, 4, &FullNative(bytes_search::index)),
    leaf("isalnum", 1, 1, bytes_case::isalnum),
    leaf("isalpha", 1, 1, bytes_case::isalpha),
    leaf("isascii", 1, 1, bytes_case::isascii),
    leaf("isdigit", 1, 1, bytes_case::isdigit),
    leaf("islower", 1, 1, bytes_case::islower),
    leaf("isspace", 1, 1, bytes_case::isspace),
    leaf("istitle", 1, 1, bytes_case::istitle),
    leaf("isupper", 1, 1, bytes_case::isupper),
    full("join", 2, 2, &FullNative(bytes_split::join)),
    full("ljust", 2, 3, &FullNative(bytes_case::ljust)),
    leaf("lower", 1, 1, bytes_case::lower),
    leaf("lstrip", 1, 2, bytes_split::lstrip),
    NativeDef::leaf(
        "maketrans",
        NativeRole::StaticMethod,
        2,
        2,
        "",
        bytes_case::maketrans,
    ),
    leaf("partition", 2, 2, bytes_search::partition),
    leaf("removeprefix", 2, 2, bytes_search::removeprefix),
    leaf("removesuffix", 2, 2, bytes_search::removesuffix),
    full("replace", 3, 4, &FullNative(bytes_split::replace)),
    full("rfind", 2, 4, &FullNative(bytes_search::rfind)),
    full("rindex", 2, 4, &FullNative(bytes_search::rindex)),
    full("rjust", 2, 3, &FullNative(bytes_case::rjust)),
    leaf("rpartition", 2, 2, bytes_search::rpartition),
    NativeDef::full(
        "rsplit",
        NativeRole::Method,
        1,
        3,
        "/self sep maxsplit",
        &FullNative(bytes_split::rsplit),
    ),
    leaf("rstrip", 1, 2, bytes_split::rstrip),
    NativeDef::full(
        "split",
        NativeRole::Method,
        1,
        3,
        "/self sep maxsplit",
        &FullNative(bytes_split::split),
    ),
    NativeDef::full(
        "splitlines",
        NativeRole::Method,
        1,
        2,
        "/self keepends",
        &FullNative(bytes_split::splitlines),
    ),
    full("startswith", 2, 4, &FullNative(bytes_search::startswith)),
    leaf("strip", 1, 2, bytes_split::strip),
    leaf("swapcase", 1, 1, bytes_case::swapcase),
    leaf("title", 1, 1, bytes_case::title),
    NativeDef::leaf(
        "translate",
        NativeRole::Method,
        2,
        3,
        "/self /table delete",
        bytes_case::translate,
    ),
    leaf("upper", 1, 1, bytes_case::upper),
    full("zfill", 2, 2, &FullNative(bytes_case::zfill)),
];

/// Gives `bytes` and `bytearray` their methods.
pub(crate) fn install(vm: &mut Vm) {
    for class in [ids::BYTES, ids::BYTEARRAY] {
        vm.install_methods(class, SHARED_METHODS);
    }
    vm.install_methods(ids::BYTES, METHODS);
    vm.install_methods(ids::BYTEARRAY, BYTEARRAY_METHODS);
    vm.heap
        .class_set_raw(ids::BYTEARRAY, sym::HASH, Value::NONE);
}

/// The receiver of a leaf method.
pub(super) fn first(args: &[Value]) -> Value {
    args.first().copied().unwrap_or(Value::NONE)
}

/// The content of a receiver.
pub(super) fn this(heap: &Heap, value: Value) -> &[u8] {
    heap.bytes_like(value).unwrap_or(&[])
}

/// Whether a receiver is a bytearray.
pub(super) fn is_bytearray(heap: &Heap, value: Value) -> bool {
    heap.payload(value)
        .unwrap_or(value)
        .as_bytearray()
        .is_some()
}

/// A new object of the receiver's kind (the built-in one, not a subclass).
pub(super) fn like(heap: &mut Heap, receiver: Value, data: Vec<u8>) -> Value {
    if is_bytearray(heap, receiver) {
        heap.new_bytearray(data)
    } else {
        heap.new_bytes(data)
    }
}

/// A part of the receiver as a new object of its kind.
pub(super) fn part(heap: &mut Heap, receiver: Value, start: usize, end: usize) -> R {
    let whole = this(heap, receiver);
    let end = end.min(whole.len());
    let start = start.min(end);
    if end - start == whole.len()
        && let Some(id) = heap.payload(receiver).unwrap_or(receiver).as_bytes()
    {
        return Ok(id.value());
    }
    heap.reserve(end - start)?;
    heap.charge((end - start) / 64)?;
    let data = heap.copy_items(|heap| this(heap, receiver).get(start..end).unwrap_or(&[]))?;
    Ok(like(heap, receiver, data))
}

/// The receiver unchanged: bytes themselves, a copy of a bytearray.
pub(super) fn unchanged(heap: &mut Heap, receiver: Value) -> R {
    part(heap, receiver, 0, usize::MAX)
}

/// A copy of an argument's bytes, short ones without allocating.
pub(super) type Copied = SmallVec<[u8; 16]>;

/// Copies what a bytes-like argument shows; `None` for other objects.
pub(super) fn copied(heap: &mut Heap, value: Value) -> R<Option<Copied>> {
    let Some(n) = heap.buffer_len(value) else {
        return Ok(None);
    };
    heap.charge(n / 64)?;
    // A view that skips bytes is copied twice.
    let is_view = heap.bytes_like(value).is_none();
    heap.take_copy(if is_view { n.saturating_mul(2) } else { n })?;
    if n > PIECE {
        let mut copy = Vec::with_capacity(n);
        let _ = heap.append(&mut copy, &heap.buffer(value).unwrap_or_default());
        heap.passed(n)?;
        return Ok(Some(Copied::from_vec(copy)));
    }
    Ok(heap.buffer(value).map(|b| Copied::from_slice(&b)))
}

/// Copies a bytes-like argument, or refuses what is none.
pub(super) fn required(heap: &mut Heap, value: Value) -> R<Copied> {
    match copied(heap, value)? {
        Some(bytes) => Ok(bytes),
        None => {
            let got = heap.type_name(value);
            Err(heap.type_error(&format!("a bytes-like object is required, not '{got}'")))
        }
    }
}

/// A byte given as an int, or `None` for an object that is no index.
pub(super) fn byte_of(vm: &mut Vm, value: Value) -> R<Option<u8>> {
    if vm.heap.exact_int(value).is_none() && vm.special(value, sym::INDEX).is_none() {
        return Ok(None);
    }
    byte(vm, value, "byte must be in range(0, 256)").map(Some)
}

/// A byte given as an int.
pub(super) fn byte(vm: &mut Vm, value: Value, message: &str) -> R<u8> {
    let int = match value.as_small_int() {
        Some(_) => value,
        None => vm.index(value)?,
    };
    match vm
        .heap
        .to_int(int)
        .and_then(IntRef::to_i64)
        .and_then(|i| u8::try_from(i).ok())
    {
        Some(byte) => Ok(byte),
        None => Err(vm.heap.value_error(message)),
    }
}

fn exact(heap: &mut Heap, args: &[Value]) -> R {
    unchanged(heap, first(args))
}

fn repr(heap: &mut Heap, args: &[Value]) -> R {
    heap.bytes_repr(first(args))
}

fn hash(heap: &mut Heap, args: &[Value]) -> R {
    let value = heap.payload(first(args)).unwrap_or(first(args));
    let n = this(heap, value).len();
    heap.charge(n / 64)?;
    let hash = heap.hash_simple(value).unwrap_or(0);
    Ok(heap.new_int(hash))
}

fn getnewargs(heap: &mut Heap, args: &[Value]) -> R {
    let value = unchanged(heap, first(args))?;
    Ok(heap.new_tuple(&[value]))
}

fn sizeof(heap: &mut Heap, args: &[Value], fixed: usize) -> R {
    let n = this(heap, first(args)).len();
    Ok(heap.new_usize(n + fixed))
}

fn compare(heap: &mut Heap, args: &[Value], op: CmpOp) -> R {
    let &[a, b] = args else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    // Bytes compare with memoryviews by equality only, bytearrays in any way.
    let any_buffer = matches!(op, CmpOp::Eq | CmpOp::Ne) || is_bytearray(heap, a);
    if heap.bytes_like(b).is_none() && !(any_buffer && heap.room_for_buffer(b)?.is_some()) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let n = this(heap, a).len();
    heap.charge(n / 64)?;
    let other = heap.buffer(b).unwrap_or_default();
    let (a, other) = (StrView::Ascii(this(heap, a)), StrView::Ascii(&other));
    let holds = match op {
        CmpOp::Eq => a.eq_watched(other, &heap.meter),
        CmpOp::Ne => !a.eq_watched(other, &heap.meter),
        _ => op.holds(Some(a.cmp_watched(other, &heap.meter))),
    };
    heap.passed(n)?;
    Ok(Value::bool(holds))
}

fn iter(heap: &mut Heap, args: &[Value]) -> R {
    let value = heap.payload(first(args)).unwrap_or(first(args));
    let object = match (value.as_bytes(), value.as_bytearray()) {
        (Some(id), _) => IterObj::Bytes(id, 0),
        (_, Some(id)) => IterObj::ByteArray(id, 0),
        _ => IterObj::Done(ids::BYTES_ITERATOR),
    };
    Ok(heap.alloc_iter(object).value())
}

fn len(heap: &mut Heap, args: &[Value]) -> R {
    let n = this(heap, first(args)).len();
    Ok(heap.new_usize(n))
}

fn add(heap: &mut Heap, args: &[Value]) -> R {
    let &[a, b] = args else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let Some(n) = heap.room_for_buffer(b)? else {
        let what = if is_bytearray(heap, a) {
            "bytearray"
        } else {
            "bytes"
        };
        let text = format!("can't concat {} to {what}", heap.type_name(b));
        return Err(heap.type_error(&text));
    };
    let total = this(heap, a).len().saturating_add(n);
    let is_view = heap.bytes_like(b).is_none();
    heap.reserve(if is_view {
        total.saturating_add(n)
    } else {
        total
    })?;
    heap.charge(total / 64)?;
    let mut data = Vec::with_capacity(total);
    let _ = heap.append(&mut data, this(heap, a))
        && heap.append(&mut data, &heap.buffer(b).unwrap_or_default());
    heap.passed(total)?;
    Ok(like(heap, a, data))
}

/// The receiver's content repeated.
pub(super) fn repeated(heap: &mut Heap, value: Value, n: usize) -> R<Vec<u8>> {
    let Some(total) = this(heap, value)
        .len()
        .checked_mul(n)
        .filter(|&t| t <= isize::MAX as usize)
    else {
        return Err(heap.overflow_error("repeated bytes are too long"));
    };
    heap.reserve(total)?;
    heap.charge(total / 64)?;
    heap.repeat_items(|heap| this(heap, value), n)
}

fn mul(vm: &mut Vm, args: &Args) -> R {
    let n = usize::try_from(vm.index_i64(args.at(1))?).unwrap_or(0);
    if n == 1 {
        return unchanged(&mut vm.heap, args.at(0));
    }
    let data = repeated(&mut vm.heap, args.at(0), n)?;
    Ok(like(&mut vm.heap, args.at(0), data))
}

fn modulo(vm: &mut Vm, args: &Args) -> R {
    let data = percent::bytes_mod(vm, args.at(0), args.at(1))?;
    Ok(like(&mut vm.heap, args.at(0), data))
}

fn reflected_modulo(vm: &mut Vm, args: &Args) -> R {
    if vm.heap.bytes_like(args.at(1)).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let data = percent::bytes_mod(vm, args.at(1), args.at(0))?;
    Ok(like(&mut vm.heap, args.at(1), data))
}

/// The index a subscript names; `name` is the type in messages.
pub(super) fn subscript(vm: &mut Vm, key: Value, name: &str) -> R<i64> {
    if let Some(i) = key.as_small_int() {
        return Ok(i);
    }
    if vm.heap.exact_int(key).is_none() && vm.special(key, sym::INDEX).is_none() {
        let got = vm.heap.type_name(key);
        return Err(vm.heap.type_error(&format!(
            "{name} indices must be integers or slices, not {got}"
        )));
    }
    let exact = vm.index(key)?;
    match vm.heap.to_int(exact).and_then(IntRef::to_i64) {
        Some(i) => Ok(i),
        None => Err(vm
            .heap
            .index_error("cannot fit 'int' into an index-sized integer")),
    }
}

fn getitem(vm: &mut Vm, args: &Args) -> R {
    let (value, key) = (args.at(0), args.at(1));
    if let Some(slice) = key.as_slice() {
        let slice = *vm.heap.slice(slice);
        let len = this(&vm.heap, value).len();
        let (start, _, step, count) = vm.slice_indices(&slice, len)?;
        let heap = &mut vm.heap;
        if step == 1 {
            let start = usize::try_from(start).unwrap_or(0);
            return part(heap, value, start, start.saturating_add(count));
        }
        heap.reserve(count)?;
        heap.charge(count / 16)?;
        let content = this(heap, value);
        let places = heap.meter.watched(slice_places(start, step, count));
        let data = places.filter_map(|i| content.get(i).copied()).collect();
        heap.passed(count)?;
        return Ok(like(heap, value, data));
    }
    let name = if is_bytearray(&vm.heap, value) {
        "bytearray"
    } else {
        "byte"
    };
    let index = subscript(vm, key, name)?;
    let content = this(&vm.heap, value);
    match item_index(index, content.len()).and_then(|i| content.get(i).copied()) {
        Some(b) => Ok(Value::small_int(i64::from(b))),
        None if name == "bytearray" => Err(vm.heap.index_error("bytearray index out of range")),
        None => Err(vm.heap.index_error("index out of range")),
    }
}

/// The places an extended slice names.
pub(super) fn slice_places(start: i64, step: i64, count: usize) -> impl Iterator<Item = usize> {
    (0..count).filter_map(move |i| {
        let distance = i64::try_from(i).ok()?.checked_mul(step)?;
        usize::try_from(start.checked_add(distance)?).ok()
    })
}

fn decode_method(heap: &mut Heap, args: &[Value]) -> R {
    let object = first(args);
    if heap.buffer_len(object) == Some(0) {
        // Nothing to decode: no codec is looked up.
        check_codec_args(heap, "decode", arg(args, 1), arg(args, 2))?;
        return Ok(heap.empty_str);
    }
    let codec = codec_args(heap, "decode", arg(args, 1), arg(args, 2), true)?;
    decode(heap, object, &codec)
}

/// The content a constructor call describes.
fn content(vm: &mut Vm, args: &Args, array: bool) -> R<Vec<u8>> {
    let function = if array { "bytearray" } else { "bytes" };
    let [source, encoding, errors] = bind(vm, args, function, ["source", "encoding", "errors"])?;
    let text = source.and_then(|v| vm.heap.to_str(v));
    if encoding.is_some() || errors.is_some() {
        for (parameter, value) in [("encoding", encoding), ("errors", errors)] {
            if let Some(value) = value.filter(|&v| vm.heap.to_str(v).is_none()) {
                let argument = format!("{function}() argument '{parameter}'");
                return Err(vm.heap.bad_argument(&argument, value, "str"));
            }
        }
        let Some(id) = text else {
            let what = if encoding.is_some() {
                "encoding"
            } else {
                "errors"
            };
            return Err(vm
                .heap
                .type_error(&format!("{what} without a string argument")));
        };
        if encoding.is_none() {
            return Err(vm.heap.type_error("string argument without an encoding"));
        }
        let codec = codec_args(&mut vm.heap, function, encoding, errors, false)?;
        return vm
            .heap
            .encode_str(id, codec.encoding, codec.handler, &codec.handler_name);
    }
    let Some(source) = source else {
        return Ok(Vec::new());
    };
    if !array && let Some(made) = vm.call_special(source, sym::BYTES, &[])? {
        if vm.heap.payload(made).unwrap_or(made).as_bytes().is_none() {
            let got = vm.heap.type_name(made);
            return Err(vm
                .heap
                .type_error(&format!("__bytes__ returned non-bytes (type {got})")));
        }
        return Ok(required(&mut vm.heap, made)?.to_vec());
    }
    if text.is_some() {
        return Err(vm.heap.type_error("string argument without an encoding"));
    }
    if vm.heap.exact_int(source).is_some() || vm.special(source, sym::INDEX).is_some() {
        let Ok(n) = usize::try_from(vm.index_i64(source)?) else {
            return Err(vm.heap.value_error("negative count"));
        };
        vm.heap.reserve(n)?;
        vm.heap.charge(n / 64)?;
        return Ok(vec![0; n]);
    }
    items(vm, source, array)
}

/// The bytes of a buffer or of an iterable of ints.
fn items(vm: &mut Vm, source: Value, array: bool) -> R<Vec<u8>> {
    if let Some(bytes) = copied(&mut vm.heap, source)? {
        return Ok(bytes.into_vec());
    }
    if !can_iterate(vm, source) {
        let got = vm.heap.type_name(source);
        let kind = if array { "bytearray" } else { "bytes" };
        return Err(vm
            .heap
            .type_error(&format!("cannot convert '{got}' object to {kind}")));
    }
    let message = if array {
        "byte must be in range(0, 256)"
    } else {
        "bytes must be in range(0, 256)"
    };
    bytes_of_iterable(vm, source, message)
}

/// Whether `iter` has anything to call.
pub(super) fn can_iterate(vm: &mut Vm, value: Value) -> bool {
    vm.heap.iter_simple(value).is_some()
        || vm.special(value, sym::ITER).is_some()
        || vm.special(value, sym::GETITEM).is_some()
}

/// The bytes an iterable of ints yields.
pub(super) fn bytes_of_iterable(vm: &mut Vm, source: Value, message: &str) -> R<Vec<u8>> {
    let mut data = Vec::new();
    vm.for_each(source, &mut |vm, item| {
        if data.len() == data.capacity() {
            vm.heap.reserve(data.len().saturating_mul(2))?;
        }
        data.push(byte(vm, item, message)?);
        Ok(true)
    })?;
    Ok(data)
}

fn new(vm: &mut Vm, args: &Args) -> R {
    if args.is_empty() {
        return Err(vm.heap.type_error("bytes.__new__(): not enough arguments"));
    }
    let class = class_arg(vm, args, ids::BYTES)?;
    if class == ids::BYTES
        && let (&[_, only], true) = (args.pos.as_slice(), args.kw.is_empty())
        && only.as_bytes().is_some()
    {
        return Ok(only);
    }
    let data = content(vm, args, false)?;
    let value = vm.heap.new_bytes(data);
    Ok(instance(vm, class, ids::BYTES, value))
}

fn new_bytearray(vm: &mut Vm, args: &Args) -> R {
    if args.is_empty() {
        return Err(vm
            .heap
            .type_error("bytearray.__new__(): not enough arguments"));
    }
    let class = class_arg(vm, args, ids::BYTEARRAY)?;
    let value = vm.heap.new_bytearray(Vec::new());
    Ok(instance(vm, class, ids::BYTEARRAY, value))
}

fn init_bytearray(vm: &mut Vm, args: &Args) -> R {
    let data = content(vm, args, true)?;
    bytes_mutation::replace_content(vm, args.at(0), data)?;
    Ok(Value::NONE)
}

fn hex_value(c: u32) -> Option<u8> {
    char::from_u32(c)
        .filter(char::is_ascii)?
        .to_digit(16)
        .map(|d| d as u8)
}

fn fromhex(vm: &mut Vm, args: &Args) -> R {
    let Some(id) = vm.heap.to_str(args.at(1)) else {
        return Err(vm
            .heap
            .bad_argument("fromhex() argument", args.at(1), "str"));
    };
    let n = vm.heap.str_view(id).len();
    vm.heap.charge(n / 16)?;
    vm.heap.reserve(n / 2)?;
    let mut data = Vec::with_capacity(n / 2);
    let mut fault = None;
    let text = vm.heap.str_view(id);
    let mut at = 0;
    for _ in vm.heap.meter.watched(0..=n) {
        let Some(c) = text.get(at) else { break };
        if matches!(c, 9..=13 | 32) {
            at += 1;
            continue;
        }
        let (high, low) = (hex_value(c), text.get(at + 1).and_then(hex_value));
        match (high, low) {
            (Some(high), Some(low)) => data.push(high << 4 | low),
            (None, _) => {
                fault = Some(at);
                break;
            }
            (_, None) => {
                fault = Some(at + 1);
                break;
            }
        }
        at += 2;
    }
    vm.heap.passed(n)?;
    if let Some(at) = fault {
        return Err(vm.heap.value_error(&format!(
            "non-hexadecimal number found in fromhex() arg at position {at}"
        )));
    }
    let class = args.at(0).as_class().unwrap_or(ids::BYTES);
    if vm.heap.is_subclass(class, ids::BYTEARRAY) {
        let value = vm.heap.new_bytearray(data);
        if class == ids::BYTEARRAY {
            return Ok(value);
        }
        return vm.call(class.value(), &[value]);
    }
    let value = vm.heap.new_bytes(data);
    if class == ids::BYTES {
        Ok(value)
    } else {
        vm.call(class.value(), &[value])
    }
}

fn hex(vm: &mut Vm, args: &Args) -> R {
    hex_text(vm, args.at(0), args.get(1), args.get(2))
}

/// Hexadecimal digits, with a separator every few bytes counted from the right (or left when negative).
pub(super) fn hex_text(
    vm: &mut Vm,
    value: Value,
    separator: Option<Value>,
    every: Option<Value>,
) -> R {
    let mark = match separator {
        None => None,
        Some(v) => {
            let n = vm.len(v)?;
            if n != 1 {
                return Err(vm.heap.value_error("sep must be length 1."));
            }
            let c = match (vm.heap.view_of(v), vm.heap.bytes_like(v)) {
                (Some(view), _) => view.get(0),
                (_, Some(bytes)) => bytes.first().map(|&b| u32::from(b)),
                _ => return Err(vm.heap.type_error("sep must be str or bytes.")),
            };
            match c.and_then(|c| u8::try_from(c).ok()).filter(u8::is_ascii) {
                Some(c) => Some(c),
                None => return Err(vm.heap.value_error("sep must be ASCII.")),
            }
        }
    };
    let every = match every {
        None => 1,
        Some(v) => vm.index_clamped(v)?,
    };
    let heap = &mut vm.heap;
    let n = heap.buffer_len(value).unwrap_or(0);
    let total = n.saturating_mul(if mark.is_some() { 3 } else { 2 });
    heap.reserve(total.saturating_add(n))?;
    heap.charge(total / 32)?;
    let bytes = heap.buffer(value).unwrap_or_default();
    let group = usize::try_from(every.unsigned_abs()).unwrap_or(usize::MAX);
    let mut out = Vec::with_capacity(total);
    for (i, b) in heap.meter.watched(bytes.iter().enumerate()) {
        if let Some(mark) = mark
            && i > 0
            && group > 0
            && (if every < 0 { i } else { bytes.len() - i }).is_multiple_of(group)
        {
            out.push(mark);
        }
        for digit in [b >> 4, b & 15] {
            out.push(if digit < 10 {
                b'0' + digit
            } else {
                b'a' + digit - 10
            });
        }
    }
    heap.passed(total)?;
    Ok(match out.len() {
        0 => heap.empty_str,
        _ => heap.new_str_obj(StrObj::from_ascii_vec(out)),
    })
}
