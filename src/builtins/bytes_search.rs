//! Finding bytes in bytes: `find`, `count`, `startswith`, `partition` and relatives.

use super::bytes::{Copied, byte_of, copied, first, part, required, this, unchanged};
use super::str::search_range;
use crate::object::search;
use crate::object::str::StrView;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::Args;

/// What is searched for: bytes, or one byte given as an int.
fn needle(vm: &mut Vm, value: Value, membership: bool) -> R<Copied> {
    if let Some(bytes) = copied(&mut vm.heap, value)? {
        return Ok(bytes);
    }
    if let Some(b) = byte_of(vm, value)? {
        return Ok(Copied::from_slice(&[b]));
    }
    let got = vm.heap.type_name(value);
    Err(vm.heap.type_error(&if membership {
        format!("a bytes-like object is required, not '{got}'")
    } else {
        format!("argument should be integer or bytes-like object, not '{got}'")
    }))
}

pub(crate) fn contains(vm: &mut Vm, args: &Args) -> R {
    let needle = needle(vm, args.at(1), true)?;
    let n = this(&vm.heap, args.at(0)).len();
    vm.heap.charge(n / 64)?;
    let hay = this(&vm.heap, args.at(0));
    let found = search::find_bytes(hay, &needle, &vm.heap.meter).is_some();
    vm.heap.passed(n)?;
    Ok(Value::bool(found))
}

/// The bounded part of the receiver and where it starts; `None` when the start lies behind the end.
fn bounded(heap: &Heap, value: Value, range: (usize, usize)) -> Option<&[u8]> {
    let content = this(heap, value);
    // Reading the bounds may have run code that changed a bytearray.
    content.get(range.0..range.1.min(content.len()))
}

fn locate(vm: &mut Vm, args: &Args, from_right: bool) -> R<Option<usize>> {
    let needle = needle(vm, args.at(1), false)?;
    let len = this(&vm.heap, args.at(0)).len();
    let range = search_range(vm, args.get(2), args.get(3), len)?;
    vm.heap.charge(len / 64)?;
    let Some(hay) = bounded(&vm.heap, args.at(0), range) else {
        return Ok(None);
    };
    let found = if from_right {
        search::rfind_bytes(hay, &needle, &vm.heap.meter)
    } else {
        search::find_bytes(hay, &needle, &vm.heap.meter)
    };
    vm.heap.passed(len)?;
    Ok(found.map(|i| i + range.0))
}

fn position(vm: &mut Vm, found: Option<usize>) -> R {
    match found {
        Some(i) => Ok(vm.heap.new_usize(i)),
        None => Ok(Value::small_int(-1)),
    }
}

fn position_or_error(vm: &mut Vm, found: Option<usize>) -> R {
    match found {
        Some(i) => Ok(vm.heap.new_usize(i)),
        None => Err(vm.heap.value_error("subsection not found")),
    }
}

pub(crate) fn find(vm: &mut Vm, args: &Args) -> R {
    let found = locate(vm, args, false)?;
    position(vm, found)
}

pub(crate) fn rfind(vm: &mut Vm, args: &Args) -> R {
    let found = locate(vm, args, true)?;
    position(vm, found)
}

pub(crate) fn index(vm: &mut Vm, args: &Args) -> R {
    let found = locate(vm, args, false)?;
    position_or_error(vm, found)
}

pub(crate) fn rindex(vm: &mut Vm, args: &Args) -> R {
    let found = locate(vm, args, true)?;
    position_or_error(vm, found)
}

pub(crate) fn count(vm: &mut Vm, args: &Args) -> R {
    let needle = needle(vm, args.at(1), false)?;
    let len = this(&vm.heap, args.at(0)).len();
    let range = search_range(vm, args.get(2), args.get(3), len)?;
    vm.heap.charge(len / 64)?;
    let n = match bounded(&vm.heap, args.at(0), range) {
        Some(hay) => {
            let meter = &vm.heap.meter;
            search::count(StrView::Ascii(hay), StrView::Ascii(&needle), meter)
        }
        None => 0,
    };
    vm.heap.passed(len)?;
    Ok(vm.heap.new_usize(n))
}

pub(crate) fn startswith(vm: &mut Vm, args: &Args) -> R {
    affix(vm, args, "startswith", false)
}

pub(crate) fn endswith(vm: &mut Vm, args: &Args) -> R {
    affix(vm, args, "endswith", true)
}

fn affix(vm: &mut Vm, args: &Args, name: &str, at_end: bool) -> R {
    let (value, wanted) = (args.at(0), args.at(1));
    let len = this(&vm.heap, value).len();
    let range = search_range(vm, args.get(2), args.get(3), len)?;
    let holds = |heap: &Heap, affix: &[u8]| {
        bounded(heap, value, range).is_some_and(|b| {
            if at_end {
                b.ends_with(affix)
            } else {
                b.starts_with(affix)
            }
        })
    };
    if let Some(affix) = copied(&mut vm.heap, wanted)? {
        return Ok(Value::bool(holds(&vm.heap, &affix)));
    }
    let Some(tuple) = vm.heap.to_tuple(wanted) else {
        let got = vm.heap.type_name(wanted);
        return Err(vm.heap.type_error(&format!(
            "{name} first arg must be bytes or a tuple of bytes, not {got}"
        )));
    };
    let n = vm.heap.tuple(tuple).len();
    for i in 0..n {
        vm.heap.charge(1)?;
        let item = vm.heap.tuple_obj(tuple).get(i).unwrap_or(Value::NONE);
        let affix = required(&mut vm.heap, item)?;
        if holds(&vm.heap, &affix) {
            return Ok(Value::TRUE);
        }
    }
    Ok(Value::FALSE)
}

pub(crate) fn partition(heap: &mut Heap, args: &[Value]) -> R {
    split_once(heap, args, false)
}

pub(crate) fn rpartition(heap: &mut Heap, args: &[Value]) -> R {
    split_once(heap, args, true)
}

fn split_once(heap: &mut Heap, args: &[Value], from_right: bool) -> R {
    let value = first(args);
    let separator = required(heap, args.get(1).copied().unwrap_or(Value::NONE))?;
    if separator.is_empty() {
        return Err(heap.value_error("empty separator"));
    }
    let len = this(heap, value).len();
    heap.charge(len / 64)?;
    let hay = this(heap, value);
    let found = if from_right {
        search::rfind_bytes(hay, &separator, &heap.meter)
    } else {
        search::find_bytes(hay, &separator, &heap.meter)
    };
    heap.passed(len)?;
    let parts = match found {
        Some(i) => {
            let end = i + separator.len();
            [
                part(heap, value, 0, i)?,
                part(heap, value, i, end)?,
                part(heap, value, end, len)?,
            ]
        }
        None if from_right => [
            part(heap, value, 0, 0)?,
            part(heap, value, 0, 0)?,
            unchanged(heap, value)?,
        ],
        None => [
            unchanged(heap, value)?,
            part(heap, value, 0, 0)?,
            part(heap, value, 0, 0)?,
        ],
    };
    Ok(heap.new_tuple(&parts))
}

pub(crate) fn removeprefix(heap: &mut Heap, args: &[Value]) -> R {
    let affix = required(heap, args.get(1).copied().unwrap_or(Value::NONE))?;
    let start = if this(heap, first(args)).starts_with(&affix) {
        affix.len()
    } else {
        0
    };
    part(heap, first(args), start, usize::MAX)
}

pub(crate) fn removesuffix(heap: &mut Heap, args: &[Value]) -> R {
    let affix = required(heap, args.get(1).copied().unwrap_or(Value::NONE))?;
    let content = this(heap, first(args));
    let end = if content.ends_with(&affix) {
        content.len() - affix.len()
    } else {
        content.len()
    };
    part(heap, first(args), 0, end)
}
