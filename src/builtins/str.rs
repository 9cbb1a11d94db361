//! The type `str`: its method table, constructor and sequence operations.
//!
//! The other methods live beside it by subject: `str_case`, `str_search`, `str_split`, `str_layout`,
//! `str_translate`, `str_format` and `percent`. Methods that take ints are full natives, because any
//! object with `__index__` counts as one; the rest are leaves.

use super::arguments::{arity, bind, class_arg, instance};
use super::codecs::{codec_args, decode};
use super::{percent, str_case, str_format, str_layout, str_search, str_split, str_translate};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::IntRef;
use crate::object::intern::sym;
use crate::object::iter::IterObj;
use crate::object::str::{StrBuilder, StrObj, StrView};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative, arg};

const fn leaf(
    name: &'static str,
    min: u8,
    max: u8,
    run: fn(&mut Heap, &[Value]) -> R,
) -> NativeDef {
    NativeDef::leaf(name, NativeRole::Method, min, max, "", run)
}

const fn full(name: &'static str, min: u8, max: u8, run: &'static FullNative) -> NativeDef {
    NativeDef::full(name, NativeRole::Method, min, max, "", run)
}

const fn special_leaf(
    name: &'static str,
    min: u8,
    max: u8,
    run: fn(&mut Heap, &[Value]) -> R,
) -> NativeDef {
    NativeDef::leaf(name, NativeRole::Wrapper, min, max, "", run)
}

const fn special_full(name: &'static str, min: u8, max: u8, run: &'static FullNative) -> NativeDef {
    NativeDef::full(name, NativeRole::Wrapper, min, max, "", run)
}

/// The methods of `str`.
static METHODS: &[NativeDef] = &[
    NativeDef::either(
        "__new__",
        NativeRole::New,
        1,
        255,
        "**",
        super::leaves::new_str,
        &FullNative(new),
    ),
    special_leaf("__repr__", 1, 1, repr),
    special_leaf("__str__", 1, 1, exact),
    special_leaf("__hash__", 1, 1, hash),
    special_leaf("__eq__", 2, 2, |heap, args| {
        compare(heap, args, number::CmpOp::Eq)
    }),
    special_leaf("__ne__", 2, 2, |heap, args| {
        compare(heap, args, number::CmpOp::Ne)
    }),
    special_leaf("__lt__", 2, 2, |heap, args| {
        compare(heap, args, number::CmpOp::Lt)
    }),
    special_leaf("__le__", 2, 2, |heap, args| {
        compare(heap, args, number::CmpOp::Le)
    }),
    special_leaf("__gt__", 2, 2, |heap, args| {
        compare(heap, args, number::CmpOp::Gt)
    }),
    special_leaf("__ge__", 2, 2, |heap, args| {
        compare(heap, args, number::CmpOp::Ge)
    }),
    special_leaf("__iter__", 1, 1, iter),
    special_leaf("__len__", 1, 1, len),
    special_leaf("__contains__", 2, 2, str_search::contains),
    special_leaf("__add__", 2, 2, add),
    NativeDef::either(
        "__mul__",
        NativeRole::Wrapper,
        2,
        2,
        "",
        mul_leaf,
        &FullNative(mul),
    ),
    NativeDef::either(
        "__rmul__",
        NativeRole::Wrapper,
        2,
        2,
        "",
        mul_leaf,
        &FullNative(mul),
    ),
    special_full("__mod__", 2, 2, &FullNative(modulo)),
    special_full("__rmod__", 2, 2, &FullNative(reflected_modulo)),
    NativeDef::either(
        "__getitem__",
        NativeRole::Wrapper,
        2,
        2,
        "",
        getitem_leaf,
        &FullNative(getitem),
    ),
    NativeDef::either(
        "__format__",
        NativeRole::Method,
        2,
        2,
        "",
        format_leaf,
        &FullNative(format),
    ),
    leaf("__getnewargs__", 1, 1, getnewargs),
    leaf("__sizeof__", 1, 1, sizeof),
    leaf("capitalize", 1, 1, str_case::capitalize),
    leaf("casefold", 1, 1, str_case::casefold),
    NativeDef::either(
        "center",
        NativeRole::Method,
        2,
        3,
        "",
        |heap, args| str_layout::lay_out_leaf(heap, args, str_layout::CENTER),
        &FullNative(|vm, args| str_layout::lay_out(vm, args, str_layout::CENTER)),
    ),
    NativeDef::leaf(
        "encode",
        NativeRole::Method,
        1,
        3,
        "/self encoding errors",
        encode,
    ),
    NativeDef::full(
        "expandtabs",
        NativeRole::Method,
        1,
        2,
        "/self tabsize",
        &FullNative(str_layout::expandtabs),
    ),
    NativeDef::full(
        "format",
        NativeRole::Method,
        1,
        255,
        "**",
        &FullNative(str_format::format),
    )
    .with_flags(crate::object::function::native_flags::SENSITIVE),
    full("format_map", 2, 2, &FullNative(str_format::format_map))
        .with_flags(crate::object::function::native_flags::SENSITIVE),
    leaf("isalnum", 1, 1, str_case::isalnum),
    leaf("isalpha", 1, 1, str_case::isalpha),
    leaf("isascii", 1, 1, str_case::isascii),
    leaf("isdecimal", 1, 1, str_case::isdecimal),
    leaf("isdigit", 1, 1, str_case::isdigit),
    leaf("isidentifier", 1, 1, str_case::isidentifier),
    leaf("islower", 1, 1, str_case::islower),
    leaf("isnumeric", 1, 1, str_case::isnumeric),
    leaf("isprintable", 1, 1, str_case::isprintable),
    leaf("isspace", 1, 1, str_case::isspace),
    leaf("istitle", 1, 1, str_case::istitle),
    leaf("isupper", 1, 1, str_case::isupper),
    NativeDef::either(
        "join",
        NativeRole::Method,
        2,
        2,
        "",
        str_split::join_leaf,
        &FullNative(str_split::join),
    ),
    NativeDef::either(
        "ljust",
        NativeRole::Method,
        2,
        3,
        "",
        |heap, args| str_layout::lay_out_leaf(heap, args, str_layout::LJUST),
        &FullNative(|vm, args| str_layout::lay_out(vm, args, str_layout::LJUST)),
    ),
    leaf("lower", 1, 1, str_case::lower),
    leaf("lstrip", 1, 2, str_split::lstrip),
    NativeDef::full(
        "maketrans",
        NativeRole::StaticMethod,
        1,
        3,
        "",
        &FullNative(str_translate::maketrans),
    ),
    leaf("partition", 2, 2, str_search::partition),
    leaf("removeprefix", 2, 2, str_search::removeprefix),
    leaf("removesuffix", 2, 2, str_search::removesuffix),
    NativeDef::either(
        "replace",
        NativeRole::Method,
        3,
        4,
        "/self /old /new count",
        str_split::replace_leaf,
        &FullNative(str_split::replace),
    ),
    NativeDef::either(
        "rjust",
        NativeRole::Method,
        2,
        3,
        "",
        |heap, args| str_layout::lay_out_leaf(heap, args, str_layout::RJUST),
        &FullNative(|vm, args| str_layout::lay_out(vm, args, str_layout::RJUST)),
    ),
    leaf("rpartition", 2, 2, str_search::rpartition),
    NativeDef::either(
        "rsplit",
        NativeRole::Method,
        1,
        3,
        "/self sep maxsplit",
        str_split::rsplit_leaf,
        &FullNative(str_split::rsplit),
    ),
    leaf("rstrip", 1, 2, str_split::rstrip),
    NativeDef::either(
        "split",
        NativeRole::Method,
        1,
        3,
        "/self sep maxsplit",
        str_split::split_leaf,
        &FullNative(str_split::split),
    ),
    NativeDef::full(
        "splitlines",
        NativeRole::Method,
        1,
        2,
        "/self keepends",
        &FullNative(str_split::splitlines),
    ),
    leaf("strip", 1, 2, str_split::strip),
    leaf("swapcase", 1, 1, str_case::swapcase),
    leaf("title", 1, 1, str_case::title),
    full("translate", 2, 2, &FullNative(str_translate::translate)),
    leaf("upper", 1, 1, str_case::upper),
    full("zfill", 2, 2, &FullNative(str_layout::zfill)),
];

/// Gives `str` its methods.
pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::STR, METHODS);
    vm.install_methods(ids::STR, str_search::METHODS);
}

/// The str a method was called on. The receiver check has made sure it is one.
#[inline]
pub(crate) fn this(heap: &Heap, value: Value) -> StrId {
    value
        .as_str()
        .or_else(|| heap.to_str(value))
        .or_else(|| heap.empty_str.as_str())
        .unwrap_or(StrId(0))
}

/// The receiver as an exact str that may be answered unchanged: a subclass instance never is.
pub(crate) fn exact(heap: &mut Heap, args: &[Value]) -> R {
    let value = args.first().copied().unwrap_or(Value::NONE);
    Ok(this(heap, value).value())
}

/// A size argument: an index that fits a machine word.
pub(crate) fn ssize(vm: &mut Vm, value: Value) -> R<i64> {
    if let Some(i) = value.as_small_int() {
        return Ok(i);
    }
    let index = vm.index(value)?;
    match vm.heap.to_int(index).and_then(IntRef::to_i64) {
        Some(i) => Ok(i),
        None => Err(vm
            .heap
            .overflow_error("Python int too large to convert to C ssize_t")),
    }
}

/// Optional bounds of a search, adjusted to a sequence of `len` items; the start may lie behind the end.
pub(crate) fn search_range(
    vm: &mut Vm,
    start: Option<Value>,
    end: Option<Value>,
    len: usize,
) -> R<(usize, usize)> {
    let from = match start {
        Some(v) if !v.is_none() => from_end(bound(vm, v)?, len),
        _ => 0,
    };
    let to = match end {
        Some(v) if !v.is_none() => from_end(bound(vm, v)?, len).min(len),
        _ => len,
    };
    Ok((from, to))
}

/// The same bounds when they are plain ints or missing; `None` when the machine must be asked.
pub(crate) fn plain_range(
    start: Option<Value>,
    end: Option<Value>,
    len: usize,
) -> Option<(usize, usize)> {
    let plain = |value: Option<Value>, default: usize| match value {
        None | Some(Value::NONE) => Some(default),
        Some(value) => value.as_small_int().map(|i| from_end(i, len)),
    };
    Some((plain(start, 0)?, plain(end, len)?.min(len)))
}

fn bound(vm: &mut Vm, value: Value) -> R<i64> {
    if let Some(i) = value.as_small_int() {
        return Ok(i);
    }
    if vm.heap.exact_int(value).is_none() && vm.special(value, sym::INDEX).is_none() {
        return Err(vm
            .heap
            .type_error("slice indices must be integers or None or have an __index__ method"));
    }
    vm.index_clamped(value)
}

/// A negative index counts from the end.
fn from_end(index: i64, len: usize) -> usize {
    if index >= 0 {
        return usize::try_from(index).unwrap_or(usize::MAX);
    }
    len.saturating_sub(usize::try_from(index.unsigned_abs()).unwrap_or(usize::MAX))
}

/// An item index of a sequence of `len` items, or `None` outside it.
pub(crate) fn item_index(index: i64, len: usize) -> Option<usize> {
    let index = if index < 0 {
        index.checked_add(i64::try_from(len).ok()?)?
    } else {
        index
    };
    usize::try_from(index).ok().filter(|&i| i < len)
}

fn new(vm: &mut Vm, args: &Args) -> R {
    if args.at(0) == ids::STR.value() && args.len() == 2 && args.kw.is_empty() {
        return vm.str_given(args.at(1));
    }
    if args.is_empty() {
        return Err(vm.heap.type_error("str.__new__(): not enough arguments"));
    }
    let class = class_arg(vm, args, ids::STR)?;
    if args.kw.is_empty() {
        arity(vm, "str", args.len() - 1, 0, 3)?;
    }
    let [object, encoding, errors] = bind(vm, args, "str", ["object", "encoding", "errors"])?;
    for (parameter, value) in [("encoding", encoding), ("errors", errors)] {
        if let Some(value) = value.filter(|&v| vm.heap.to_str(v).is_none()) {
            let got = vm.heap.type_name(value);
            return Err(vm.heap.type_error(&format!(
                "str() argument '{parameter}' must be str, not {got}"
            )));
        }
    }
    let value = match object {
        None => vm.heap.empty_str,
        Some(object) if encoding.is_none() && errors.is_none() => vm.str_of(object)?,
        Some(object) => {
            if vm.heap.to_str(object).is_some() {
                return Err(vm.heap.type_error("decoding str is not supported"));
            }
            let Some(n) = vm.heap.buffer_len(object) else {
                let got = vm.heap.type_name(object);
                return Err(vm.heap.type_error(&format!(
                    "decoding to str: need a bytes-like object, {got} found"
                )));
            };
            if n == 0 {
                // Nothing to decode: no codec is looked up.
                vm.heap.empty_str
            } else {
                let codec = codec_args(&mut vm.heap, "str", encoding, errors, true)?;
                decode(&mut vm.heap, object, &codec)?
            }
        }
    };
    Ok(instance(vm, class, ids::STR, value))
}

fn repr(heap: &mut Heap, args: &[Value]) -> R {
    let id = this(heap, args.first().copied().unwrap_or(Value::NONE));
    heap.str_repr(id)
}

fn hash(heap: &mut Heap, args: &[Value]) -> R {
    let id = this(heap, args.first().copied().unwrap_or(Value::NONE));
    let hash = heap.hash_str(id);
    Ok(heap.new_int(i64::from(hash)))
}

fn compare(heap: &mut Heap, args: &[Value], op: number::CmpOp) -> R {
    let &[a, b] = args else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let (Some(a), Some(b)) = (heap.to_str(a), heap.to_str(b)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let n = heap.str_view(a).len().min(heap.str_view(b).len());
    heap.charge(n / 64)?;
    let (a, b) = (heap.str_view(a), heap.str_view(b));
    let holds = match op {
        number::CmpOp::Eq => a.eq_watched(b, &heap.meter),
        number::CmpOp::Ne => !a.eq_watched(b, &heap.meter),
        _ => op.holds(Some(a.cmp_watched(b, &heap.meter))),
    };
    heap.passed(n)?;
    Ok(Value::bool(holds))
}

fn iter(heap: &mut Heap, args: &[Value]) -> R {
    let id = this(heap, args.first().copied().unwrap_or(Value::NONE));
    Ok(heap.alloc_iter(IterObj::Str(id, 0)).value())
}

fn len(heap: &mut Heap, args: &[Value]) -> R {
    let id = this(heap, args.first().copied().unwrap_or(Value::NONE));
    let n = heap.str_view(id).len();
    Ok(heap.new_usize(n))
}

fn add(heap: &mut Heap, args: &[Value]) -> R {
    let &[a, b] = args else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let Some(right) = heap.to_str(b) else {
        return Err(super::sequence::cannot_concatenate(heap, "str", b));
    };
    let left = this(heap, a);
    heap.str_concat(left, right)
}

fn mul_leaf(heap: &mut Heap, args: &[Value]) -> R {
    match args {
        &[a, b] if b.is_small_int() => {
            let id = this(heap, a);
            repeat(
                heap,
                id,
                b.as_small_int()
                    .and_then(|n| usize::try_from(n).ok())
                    .unwrap_or(0),
            )
        }
        _ => Ok(Value::UNDEF),
    }
}

fn mul(vm: &mut Vm, args: &Args) -> R {
    let n = usize::try_from(vm.index_i64(args.at(1))?).unwrap_or(0);
    let id = this(&vm.heap, args.at(0));
    repeat(&mut vm.heap, id, n)
}

/// A string repeated.
pub(crate) fn repeat(heap: &mut Heap, id: StrId, n: usize) -> R {
    let view = heap.str_view(id);
    let (len, is_wide) = (view.len(), matches!(view, StrView::Wide(_)));
    if len == 0 || n == 0 {
        return Ok(heap.empty_str);
    }
    if n == 1 {
        return Ok(id.value());
    }
    let Some(total) = len.checked_mul(n).filter(|&t| t <= isize::MAX as usize) else {
        return Err(heap.overflow_error("repeated string is too long"));
    };
    heap.reserve(if is_wide {
        total.saturating_mul(4)
    } else {
        total
    })?;
    heap.charge(total / 64)?;
    let object = match heap.str_view(id) {
        StrView::Ascii(_) => {
            let bytes = heap.repeat_items(|heap| heap.str_view(id).as_ascii().unwrap_or(&[]), n)?;
            StrObj::from_ascii_vec(bytes)
        }
        StrView::Wide(_) => {
            let points = heap.repeat_items(
                |heap| match heap.str_view(id) {
                    StrView::Wide(points) => points,
                    StrView::Ascii(_) => &[],
                },
                n,
            )?;
            StrObj::from_points(points)
        }
    };
    Ok(heap.new_str_obj(object))
}

fn modulo(vm: &mut Vm, args: &Args) -> R {
    percent::str_mod(vm, args.at(0), args.at(1))
}

fn reflected_modulo(vm: &mut Vm, args: &Args) -> R {
    match vm.heap.to_str(args.at(1)) {
        Some(_) => percent::str_mod(vm, args.at(1), args.at(0)),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// Plain ints, and slices of plain ints without steps.
fn getitem_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let &[value, key] = args else {
        return Ok(Value::UNDEF);
    };
    let id = this(heap, value);
    let len = heap.str_view(id).len();
    if let Some(index) = key.as_small_int() {
        return match item_index(index, len).and_then(|i| heap.str_view(id).get(i)) {
            Some(c) => Ok(heap.new_char(c)),
            None => Err(heap.index_error("string index out of range")),
        };
    }
    let Some(slice) = key.as_slice() else {
        return Ok(Value::UNDEF);
    };
    let slice = heap.slice(slice);
    if !slice.step.is_none() {
        return Ok(Value::UNDEF);
    }
    let Some((start, end)) = plain_range(slice.start.set(), slice.stop.set(), len) else {
        return Ok(Value::UNDEF);
    };
    let start = start.min(end);
    heap.charge((end - start) / 64)?;
    if end - start == len {
        return Ok(id.value());
    }
    heap.str_slice(id, start, end)
}

fn getitem(vm: &mut Vm, args: &Args) -> R {
    let id = this(&vm.heap, args.at(0));
    let key = args.at(1);
    let len = vm.heap.str_view(id).len();
    if let Some(slice) = key.as_slice() {
        let slice = *vm.heap.slice(slice);
        let (start, _, step, count) = vm.slice_indices(&slice, len)?;
        return get_slice(&mut vm.heap, id, start, step, count);
    }
    let index = match key.as_small_int() {
        Some(i) => i,
        None => {
            if vm.heap.exact_int(key).is_none() && vm.special(key, sym::INDEX).is_none() {
                let got = vm.heap.type_name(key);
                return Err(vm
                    .heap
                    .type_error(&format!("string indices must be integers, not '{got}'")));
            }
            let exact = vm.index(key)?;
            match vm.heap.to_int(exact).and_then(IntRef::to_i64) {
                Some(i) => i,
                None => {
                    return Err(vm
                        .heap
                        .index_error("cannot fit 'int' into an index-sized integer"));
                }
            }
        }
    };
    match item_index(index, len).and_then(|i| vm.heap.str_view(id).get(i)) {
        Some(c) => Ok(vm.heap.new_char(c)),
        None => Err(vm.heap.index_error("string index out of range")),
    }
}

fn get_slice(heap: &mut Heap, id: StrId, start: i64, step: i64, count: usize) -> R {
    let start_at = usize::try_from(start).unwrap_or(0);
    heap.charge(count / 64)?;
    if step == 1 || count <= 1 {
        if count == heap.str_view(id).len() {
            return Ok(id.value());
        }
        return heap.str_slice(id, start_at, start_at + count);
    }
    heap.charge(count / 16)?;
    heap.reserve(count.saturating_mul(4))?;
    let mut out = StrBuilder::new();
    let view = heap.str_view(id);
    let mut at = start;
    for _ in heap.meter.watched(0..count) {
        if let Some(c) = usize::try_from(at).ok().and_then(|i| view.get(i)) {
            out.push(c);
        }
        at = at.saturating_add(step);
    }
    heap.passed(count)?;
    Ok(heap.new_built(out))
}

fn format_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let &[value, spec] = args else {
        return Ok(Value::UNDEF);
    };
    match heap.to_str(spec) {
        Some(spec) if !heap.str_view(spec).is_empty() => heap.format_str(value, spec),
        Some(_) if value.as_str().is_some() => Ok(value),
        _ => Ok(Value::UNDEF),
    }
}

fn format(vm: &mut Vm, args: &Args) -> R {
    let Some(spec) = vm.heap.to_str(args.at(1)) else {
        return Err(vm
            .heap
            .bad_argument("__format__() argument", args.at(1), "str"));
    };
    if vm.heap.str_view(spec).is_empty() {
        return vm.str_of(args.at(0));
    }
    vm.heap.format_str(args.at(0), spec)
}

fn getnewargs(heap: &mut Heap, args: &[Value]) -> R {
    let value = exact(heap, args)?;
    Ok(heap.new_tuple(&[value]))
}

fn sizeof(heap: &mut Heap, args: &[Value]) -> R {
    // What CPython's compact representations take.
    let id = this(heap, args.first().copied().unwrap_or(Value::NONE));
    let view = heap.str_view(id);
    let n = view.len();
    let size = match view {
        StrView::Ascii(_) => 41 + n,
        StrView::Wide(points) => match points.iter().max().copied().unwrap_or(0) {
            0..=0xFF => 57 + n,
            0x100..=0xFFFF => 58 + 2 * n,
            _ => 60 + 4 * n,
        },
    };
    heap.charge(n / 16)?;
    Ok(heap.new_usize(size))
}

fn encode(heap: &mut Heap, args: &[Value]) -> R {
    let id = this(heap, args.first().copied().unwrap_or(Value::NONE));
    let codec = codec_args(heap, "encode", arg(args, 1), arg(args, 2), false)?;
    let bytes = heap.encode_str(id, codec.encoding, codec.handler, &codec.handler_name)?;
    Ok(heap.new_bytes(bytes))
}
