//! Bytes read as ASCII text: case, questions, layout in columns, translation.

use super::bytes::{first, like, required, this, unchanged};
use super::str::ssize;
use super::str_layout::{tab_size, tab_width};
use crate::object::heap::PIECE;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, arg};

/// Changes ASCII letters of a part in place, given the byte before it.
pub(super) type Change = fn(&mut [u8], Option<u8>);

/// A copy of bytes, changed in pieces; the content is looked up for each. Charged and reserved before.
pub(super) fn changed(
    heap: &mut Heap,
    content: impl Fn(&Heap) -> &[u8],
    change: Change,
) -> R<Vec<u8>> {
    let source = content(heap);
    let n = source.len();
    let mut data = Vec::with_capacity(n);
    for part in source.chunks(PIECE) {
        let (start, before) = (data.len(), data.last().copied());
        data.extend_from_slice(part);
        change(data.get_mut(start..).unwrap_or(&mut []), before);
        if n > PIECE && heap.meter.is_wanted() {
            break;
        }
    }
    heap.passed(n)?;
    Ok(data)
}

fn map(heap: &mut Heap, args: &[Value], change: Change) -> R {
    let n = this(heap, first(args)).len();
    heap.reserve(n)?;
    heap.charge(n / 32)?;
    let data = changed(heap, |heap| this(heap, first(args)), change)?;
    Ok(like(heap, first(args), data))
}

pub(super) fn to_lower(bytes: &mut [u8], _: Option<u8>) {
    bytes.make_ascii_lowercase();
}

pub(super) fn to_upper(bytes: &mut [u8], _: Option<u8>) {
    bytes.make_ascii_uppercase();
}

pub(super) fn to_capital(bytes: &mut [u8], before: Option<u8>) {
    bytes.make_ascii_lowercase();
    if before.is_none()
        && let Some(first) = bytes.first_mut()
    {
        first.make_ascii_uppercase();
    }
}

pub(super) fn to_other(bytes: &mut [u8], _: Option<u8>) {
    for b in bytes {
        *b ^= if b.is_ascii_alphabetic() { 0x20 } else { 0 };
    }
}

pub(super) fn to_title(bytes: &mut [u8], before: Option<u8>) {
    let mut in_word = before.is_some_and(|b| b.is_ascii_alphabetic());
    for b in bytes {
        if in_word {
            b.make_ascii_lowercase();
        } else {
            b.make_ascii_uppercase();
        }
        in_word = b.is_ascii_alphabetic();
    }
}

pub(crate) fn lower(heap: &mut Heap, args: &[Value]) -> R {
    map(heap, args, to_lower)
}

pub(crate) fn upper(heap: &mut Heap, args: &[Value]) -> R {
    map(heap, args, to_upper)
}

pub(crate) fn capitalize(heap: &mut Heap, args: &[Value]) -> R {
    map(heap, args, to_capital)
}

pub(crate) fn swapcase(heap: &mut Heap, args: &[Value]) -> R {
    map(heap, args, to_other)
}

pub(crate) fn title(heap: &mut Heap, args: &[Value]) -> R {
    map(heap, args, to_title)
}

fn all(heap: &mut Heap, args: &[Value], test: fn(&u8) -> bool) -> R {
    let n = this(heap, first(args)).len();
    heap.charge(n / 32)?;
    let content = this(heap, first(args));
    let (n, holds) = (content.len(), heap.meter.watched(content.iter()).all(test));
    heap.passed(n)?;
    Ok(Value::bool(n > 0 && holds))
}

pub(crate) fn isalnum(heap: &mut Heap, args: &[Value]) -> R {
    all(heap, args, u8::is_ascii_alphanumeric)
}

pub(crate) fn isalpha(heap: &mut Heap, args: &[Value]) -> R {
    all(heap, args, u8::is_ascii_alphabetic)
}

pub(crate) fn isascii(heap: &mut Heap, args: &[Value]) -> R {
    let n = this(heap, first(args)).len();
    heap.charge(n / 64)?;
    let mut parts = this(heap, first(args)).chunks(PIECE);
    let holds = parts.all(|part| part.is_ascii() && (n <= PIECE || !heap.meter.is_wanted()));
    heap.passed(n)?;
    Ok(Value::bool(holds))
}

pub(crate) fn isdigit(heap: &mut Heap, args: &[Value]) -> R {
    all(heap, args, u8::is_ascii_digit)
}

pub(crate) fn isspace(heap: &mut Heap, args: &[Value]) -> R {
    all(heap, args, |b| matches!(b, 9..=13 | 32))
}

/// Some bytes of the wanted case, none of the other.
fn one_case(heap: &mut Heap, args: &[Value], wanted: fn(&u8) -> bool, other: fn(&u8) -> bool) -> R {
    let n = this(heap, first(args)).len();
    heap.charge(n / 32)?;
    let content = this(heap, first(args));
    let mut any = false;
    for b in heap.meter.watched(content.iter()) {
        if other(b) {
            return Ok(Value::FALSE);
        }
        any = any || wanted(b);
    }
    heap.passed(n)?;
    Ok(Value::bool(any))
}

pub(crate) fn islower(heap: &mut Heap, args: &[Value]) -> R {
    one_case(heap, args, u8::is_ascii_lowercase, u8::is_ascii_uppercase)
}

pub(crate) fn isupper(heap: &mut Heap, args: &[Value]) -> R {
    one_case(heap, args, u8::is_ascii_uppercase, u8::is_ascii_lowercase)
}

pub(crate) fn istitle(heap: &mut Heap, args: &[Value]) -> R {
    let n = this(heap, first(args)).len();
    heap.charge(n / 32)?;
    let mut any = false;
    let mut in_word = false;
    for b in heap.meter.watched(this(heap, first(args)).iter()) {
        if (b.is_ascii_uppercase() && in_word) || (b.is_ascii_lowercase() && !in_word) {
            return Ok(Value::FALSE);
        }
        in_word = b.is_ascii_alphabetic();
        any = any || in_word;
    }
    heap.passed(n)?;
    Ok(Value::bool(any))
}

/// The fill byte of a method of layout.
fn fill_arg(vm: &mut Vm, value: Option<Value>, name: &str) -> R<u8> {
    let Some(value) = value else { return Ok(b' ') };
    if let Some([b]) = vm.heap.bytes_like(value) {
        return Ok(*b);
    }
    Err(vm.heap.bad_argument(
        &format!("{name}() argument 2"),
        value,
        "a byte string of length 1",
    ))
}

fn pad(vm: &mut Vm, args: &Args, name: &str, left_of: fn(usize, usize) -> usize) -> R {
    let width = usize::try_from(ssize(vm, args.at(1))?).unwrap_or(0);
    let fill = fill_arg(vm, args.get(2), name)?;
    let heap = &mut vm.heap;
    let missing = width.saturating_sub(this(heap, args.at(0)).len());
    if missing == 0 {
        return unchanged(heap, args.at(0));
    }
    heap.reserve(width)?;
    heap.charge(width / 64)?;
    let left = left_of(missing, width);
    let mut data = Vec::with_capacity(width);
    let _ = heap.fill(&mut data, left, fill)
        && heap.append(&mut data, this(heap, args.at(0)))
        && heap.fill(&mut data, width, fill);
    heap.passed(width)?;
    Ok(like(heap, args.at(0), data))
}

pub(crate) fn center(vm: &mut Vm, args: &Args) -> R {
    pad(vm, args, "center", |missing, width| {
        missing / 2 + (missing & width & 1)
    })
}

pub(crate) fn ljust(vm: &mut Vm, args: &Args) -> R {
    pad(vm, args, "ljust", |_, _| 0)
}

pub(crate) fn rjust(vm: &mut Vm, args: &Args) -> R {
    pad(vm, args, "rjust", |missing, _| missing)
}

pub(crate) fn zfill(vm: &mut Vm, args: &Args) -> R {
    let width = usize::try_from(ssize(vm, args.at(1))?).unwrap_or(0);
    let heap = &mut vm.heap;
    let len = this(heap, args.at(0)).len();
    if width <= len {
        return unchanged(heap, args.at(0));
    }
    heap.reserve(width)?;
    heap.charge(width / 64)?;
    let content = this(heap, args.at(0));
    let n_sign = usize::from(matches!(content.first(), Some(b'+' | b'-')));
    let (sign, digits) = content.split_at(n_sign);
    let mut data = Vec::with_capacity(width);
    let _ = heap.append(&mut data, sign)
        && heap.fill(&mut data, width - digits.len(), b'0')
        && heap.append(&mut data, digits);
    heap.passed(width)?;
    Ok(like(heap, args.at(0), data))
}

pub(crate) fn expandtabs(vm: &mut Vm, args: &Args) -> R {
    let tab = match args.get(1) {
        None => 8,
        Some(v) => tab_size(vm, v)?,
    };
    let heap = &mut vm.heap;
    let len = this(heap, args.at(0)).len();
    heap.charge(len / 16)?;
    let (mut column, mut total) = (0usize, 0usize);
    for &b in heap.meter.watched(this(heap, args.at(0)).iter()) {
        let n = if b == b'\t' {
            tab_width(column, tab)
        } else {
            1
        };
        column = if matches!(b, b'\n' | b'\r') {
            0
        } else {
            column.saturating_add(n)
        };
        total = total.saturating_add(n);
    }
    heap.passed(len)?;
    if total > isize::MAX as usize {
        return Err(heap.overflow_error("result too long"));
    }
    heap.reserve(total)?;
    heap.charge(total / 64)?;
    let mut data = Vec::with_capacity(total);
    let mut column = 0usize;
    for &b in heap.meter.watched(this(heap, args.at(0)).iter()) {
        if b == b'\t' {
            let n = tab_width(column, tab);
            let end = data.len() + n;
            if !heap.fill(&mut data, end, b' ') {
                break;
            }
            column += n;
        } else {
            data.push(b);
            column = if matches!(b, b'\n' | b'\r') {
                0
            } else {
                column + 1
            };
        }
    }
    heap.passed(total)?;
    Ok(like(heap, args.at(0), data))
}

pub(crate) fn translate(heap: &mut Heap, args: &[Value]) -> R {
    let value = first(args);
    let table = match arg(args, 1) {
        None | Some(Value::NONE) => None,
        Some(table) => {
            let table = required(heap, table)?;
            if table.len() != 256 {
                return Err(heap.value_error("translation table must be 256 characters long"));
            }
            Some(table)
        }
    };
    let mut deleted = [false; 256];
    if let Some(delete) = arg(args, 2) {
        for b in required(heap, delete)? {
            deleted[usize::from(b)] = true;
        }
    }
    let len = this(heap, value).len();
    heap.reserve(len)?;
    heap.charge(len / 16)?;
    let mapped = |b: u8| {
        table
            .as_ref()
            .and_then(|t| t.get(usize::from(b)).copied())
            .unwrap_or(b)
    };
    let bytes = heap.meter.watched(this(heap, value).iter());
    let data = bytes
        .filter(|&&b| !deleted[usize::from(b)])
        .map(|&b| mapped(b))
        .collect();
    heap.passed(len)?;
    Ok(like(heap, value, data))
}

pub(crate) fn maketrans(heap: &mut Heap, args: &[Value]) -> R {
    let from = required(heap, first(args))?;
    let to = required(heap, args.get(1).copied().unwrap_or(Value::NONE))?;
    if from.len() != to.len() {
        return Err(heap.value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (&a, &b) in from.iter().zip(&to) {
        if let Some(place) = table.get_mut(usize::from(a)) {
            *place = b;
        }
    }
    Ok(heap.new_bytes(table))
}
