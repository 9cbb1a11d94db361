//! Finding text in text: `find`, `count`, `startswith`, `partition` and relatives.

use super::str::{bad_argument, search_range, this};
use crate::object::search;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::Args;

pub(crate) fn contains(heap: &mut Heap, args: &[Value]) -> R {
    let &[hay, needle] = args else { return Ok(Value::FALSE) };
    let Some(needle_id) = heap.to_str(needle) else {
        let got = heap.type_name(needle);
        return Err(heap.type_error(&format!("'in <string>' requires string as left operand, not {got}")));
    };
    let id = this(heap, hay);
    charge_search(heap, id, needle_id)?;
    Ok(Value::bool(search::find(heap.str_view(id), heap.str_view(needle_id)).is_some()))
}

/// A search reads both strings once.
fn charge_search(heap: &mut Heap, hay: StrId, needle: StrId) -> R<()> {
    let n = heap.str_view(hay).len().saturating_add(heap.str_view(needle).len());
    heap.charge(n / 64)
}

/// The place of the argument within the given bounds.
fn locate(vm: &mut Vm, args: &Args, name: &str, from_right: bool) -> R<Option<usize>> {
    let id = this(&vm.heap, args.at(0));
    let Some(needle) = vm.heap.to_str(args.at(1)) else {
        let argument = format!("{name}() argument 1");
        return Err(bad_argument(&mut vm.heap, &argument, args.at(1), "str"));
    };
    let len = vm.heap.str_view(id).len();
    let (start, end) = search_range(vm, args.get(2), args.get(3), len)?;
    if start > end {
        return Ok(None);
    }
    charge_search(&mut vm.heap, id, needle)?;
    let hay = vm.heap.str_view(id).slice(start, end);
    let needle = vm.heap.str_view(needle);
    let found = if from_right { search::rfind(hay, needle) } else { search::find(hay, needle) };
    Ok(found.map(|i| i + start))
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
        None => Err(vm.heap.value_error("substring not found")),
    }
}

pub(crate) fn find(vm: &mut Vm, args: &Args) -> R {
    let found = locate(vm, args, "find", false)?;
    position(vm, found)
}

pub(crate) fn rfind(vm: &mut Vm, args: &Args) -> R {
    let found = locate(vm, args, "rfind", true)?;
    position(vm, found)
}

pub(crate) fn index(vm: &mut Vm, args: &Args) -> R {
    let found = locate(vm, args, "index", false)?;
    position_or_error(vm, found)
}

pub(crate) fn rindex(vm: &mut Vm, args: &Args) -> R {
    let found = locate(vm, args, "rindex", true)?;
    position_or_error(vm, found)
}

pub(crate) fn count(vm: &mut Vm, args: &Args) -> R {
    let id = this(&vm.heap, args.at(0));
    let Some(needle) = vm.heap.to_str(args.at(1)) else {
        return Err(bad_argument(&mut vm.heap, "count() argument 1", args.at(1), "str"));
    };
    let len = vm.heap.str_view(id).len();
    let (start, end) = search_range(vm, args.get(2), args.get(3), len)?;
    if start > end {
        return Ok(Value::small_int(0));
    }
    charge_search(&mut vm.heap, id, needle)?;
    let n = search::count(vm.heap.str_view(id).slice(start, end), vm.heap.str_view(needle));
    Ok(vm.heap.new_usize(n))
}

pub(crate) fn startswith(vm: &mut Vm, args: &Args) -> R {
    affix(vm, args, "startswith", false)
}

pub(crate) fn endswith(vm: &mut Vm, args: &Args) -> R {
    affix(vm, args, "endswith", true)
}

fn affix(vm: &mut Vm, args: &Args, name: &str, at_end: bool) -> R {
    let id = this(&vm.heap, args.at(0));
    let wanted = args.at(1);
    let len = vm.heap.str_view(id).len();
    let (start, end) = search_range(vm, args.get(2), args.get(3), len)?;
    let holds = |heap: &mut Heap, affix: StrId| -> R<bool> {
        let n = heap.str_view(affix).len();
        heap.charge(n / 64)?;
        if start > end || n > end - start {
            return Ok(false);
        }
        let from = if at_end { end - n } else { start };
        Ok(heap.str_view(id).slice(from, from + n) == heap.str_view(affix))
    };
    if let Some(affix) = vm.heap.to_str(wanted) {
        return Ok(Value::bool(holds(&mut vm.heap, affix)?));
    }
    let Some(tuple) = vm.heap.to_tuple(wanted) else {
        let got = vm.heap.type_name(wanted);
        return Err(vm.heap.type_error(&format!("{name} first arg must be str or a tuple of str, not {got}")));
    };
    let n = vm.heap.tuple(tuple).len();
    vm.heap.charge(n)?;
    for i in 0..n {
        let item = vm.heap.tuple_obj(tuple).get(i).unwrap_or(Value::NONE);
        let Some(affix) = vm.heap.to_str(item) else {
            let got = vm.heap.type_name(item);
            return Err(vm.heap.type_error(&format!("tuple for {name} must only contain str, not {got}")));
        };
        if holds(&mut vm.heap, affix)? {
            return Ok(Value::TRUE);
        }
    }
    Ok(Value::FALSE)
}

/// The separator of `partition`.
fn separator(heap: &mut Heap, args: &[Value]) -> R<(StrId, StrId)> {
    let &[hay, separator] = args else { return Err(heap.type_error("must be str")) };
    let Some(needle) = heap.to_str(separator) else {
        let got = heap.type_name(separator);
        return Err(heap.type_error(&format!("must be str, not {got}")));
    };
    if heap.str_view(needle).is_empty() {
        return Err(heap.value_error("empty separator"));
    }
    let id = this(heap, hay);
    charge_search(heap, id, needle)?;
    Ok((id, needle))
}

pub(crate) fn partition(heap: &mut Heap, args: &[Value]) -> R {
    let (id, needle) = separator(heap, args)?;
    let found = search::find(heap.str_view(id), heap.str_view(needle));
    let empty = heap.empty_str;
    let parts = match found {
        Some(i) => cut(heap, id, needle, i)?,
        None => [id.value(), empty, empty],
    };
    Ok(heap.new_tuple(&parts))
}

pub(crate) fn rpartition(heap: &mut Heap, args: &[Value]) -> R {
    let (id, needle) = separator(heap, args)?;
    let found = search::rfind(heap.str_view(id), heap.str_view(needle));
    let empty = heap.empty_str;
    let parts = match found {
        Some(i) => cut(heap, id, needle, i)?,
        None => [empty, empty, id.value()],
    };
    Ok(heap.new_tuple(&parts))
}

fn cut(heap: &mut Heap, id: StrId, needle: StrId, i: usize) -> R<[Value; 3]> {
    let (len, n) = (heap.str_view(id).len(), heap.str_view(needle).len());
    let before = heap.str_slice(id, 0, i);
    let after = heap.str_slice(id, i + n, len);
    Ok([before, needle.value(), after])
}

fn affix_arg(heap: &mut Heap, args: &[Value], name: &str) -> R<(StrId, StrId)> {
    let &[text, affix] = args else { return Err(heap.type_error("must be str")) };
    let Some(affix_id) = heap.to_str(affix) else {
        return Err(bad_argument(heap, &format!("{name}() argument"), affix, "str"));
    };
    let id = this(heap, text);
    let n = heap.str_view(id).len();
    heap.charge(n / 64)?;
    Ok((id, affix_id))
}

pub(crate) fn removeprefix(heap: &mut Heap, args: &[Value]) -> R {
    let (id, affix) = affix_arg(heap, args, "removeprefix")?;
    let (len, n) = (heap.str_view(id).len(), heap.str_view(affix).len());
    if n == 0 || n > len || heap.str_view(id).slice(0, n) != heap.str_view(affix) {
        return Ok(id.value());
    }
    Ok(heap.str_slice(id, n, len))
}

pub(crate) fn removesuffix(heap: &mut Heap, args: &[Value]) -> R {
    let (id, affix) = affix_arg(heap, args, "removesuffix")?;
    let (len, n) = (heap.str_view(id).len(), heap.str_view(affix).len());
    if n == 0 || n > len || heap.str_view(id).slice(len - n, len) != heap.str_view(affix) {
        return Ok(id.value());
    }
    Ok(heap.str_slice(id, 0, len - n))
}
