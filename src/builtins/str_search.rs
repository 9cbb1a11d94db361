//! Finding text in text: `find`, `count`, `startswith`, `partition` and relatives.

use super::str::{plain_range, search_range, this};
use crate::object::function::{LeafFn, NativeDef, NativeRole};
use crate::object::search;
use crate::object::str::StrView;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative, arg};

pub(crate) fn contains(heap: &mut Heap, args: &[Value]) -> R {
    let &[hay, needle] = args else {
        return Ok(Value::FALSE);
    };
    let Some(needle_id) = heap.to_str(needle) else {
        let got = heap.type_name(needle);
        return Err(heap.type_error(&format!(
            "'in <string>' requires string as left operand, not {got}"
        )));
    };
    let id = this(heap, hay);
    charge_search(heap, id, needle_id)?;
    let (hay, needle) = (heap.str_view(id), heap.str_view(needle_id));
    let (n, found) = (hay.len(), search::find(hay, needle, &heap.meter).is_some());
    heap.passed(n)?;
    Ok(Value::bool(found))
}

/// A search reads both strings once. In wide text it needs a copy of the needle and its links.
pub(super) fn charge_search(heap: &mut Heap, hay: StrId, needle: StrId) -> R<()> {
    let hay = heap.str_view(hay);
    let (n, is_wide) = (hay.len(), matches!(hay, StrView::Wide(_)));
    let m = heap.str_view(needle).len();
    if is_wide && m <= n {
        heap.reserve(m.saturating_mul(8))?;
    }
    heap.charge(n.saturating_add(m) / 64)
}

/// Which search, and what it answers.
#[derive(Clone, Copy)]
enum Search {
    Find,
    FindRight,
    Index,
    IndexRight,
    Count,
    Starts,
    Ends,
}

impl Search {
    fn name(self) -> &'static str {
        match self {
            Search::Find => "find",
            Search::FindRight => "rfind",
            Search::Index => "index",
            Search::IndexRight => "rindex",
            Search::Count => "count",
            Search::Starts => "startswith",
            Search::Ends => "endswith",
        }
    }

    fn run(self, heap: &mut Heap, id: StrId, wanted: Value, range: (usize, usize)) -> R {
        match self {
            Search::Starts | Search::Ends => self.affix(heap, id, wanted, range),
            _ => self.search(heap, id, wanted, range),
        }
    }

    fn search(self, heap: &mut Heap, id: StrId, wanted: Value, (start, end): (usize, usize)) -> R {
        let Some(needle) = heap.to_str(wanted) else {
            return Err(heap.bad_argument(&format!("{}() argument 1", self.name()), wanted, "str"));
        };
        charge_search(heap, id, needle)?;
        let hay = heap.str_view(id).slice(start, end);
        let needle = heap.str_view(needle);
        let len = hay.len();
        let found = match self {
            _ if start > end => None,
            Search::Count => {
                let n = search::count(hay, needle, &heap.meter);
                heap.passed(len)?;
                return Ok(heap.new_usize(n));
            }
            Search::FindRight | Search::IndexRight => search::rfind(hay, needle, &heap.meter),
            _ => search::find(hay, needle, &heap.meter),
        };
        heap.passed(len)?;
        match (found, self) {
            (Some(i), _) => Ok(heap.new_usize(i + start)),
            (None, Search::Count) => Ok(Value::small_int(0)),
            (None, Search::Find | Search::FindRight) => Ok(Value::small_int(-1)),
            _ => Err(heap.value_error("substring not found")),
        }
    }

    fn affix(self, heap: &mut Heap, id: StrId, wanted: Value, (start, end): (usize, usize)) -> R {
        let at_end = matches!(self, Search::Ends);
        let holds = |heap: &mut Heap, affix: StrId| -> R<bool> {
            let n = heap.str_view(affix).len();
            heap.charge(n / 64)?;
            if start > end || n > end - start {
                return Ok(false);
            }
            let from = if at_end { end - n } else { start };
            Ok(heap.str_view(id).slice(from, from + n) == heap.str_view(affix))
        };
        if let Some(affix) = heap.to_str(wanted) {
            return Ok(Value::bool(holds(heap, affix)?));
        }
        let name = self.name();
        let Some(tuple) = heap.to_tuple(wanted) else {
            let got = heap.type_name(wanted);
            return Err(heap.type_error(&format!(
                "{name} first arg must be str or a tuple of str, not {got}"
            )));
        };
        let n = heap.tuple(tuple).len();
        heap.charge(n)?;
        for i in 0..n {
            let item = heap.tuple_obj(tuple).get(i).unwrap_or(Value::NONE);
            let Some(affix) = heap.to_str(item) else {
                let got = heap.type_name(item);
                return Err(heap.type_error(&format!(
                    "tuple for {name} must only contain str, not {got}"
                )));
            };
            if holds(heap, affix)? {
                return Ok(Value::TRUE);
            }
        }
        Ok(Value::FALSE)
    }

    /// Without the machine when the bounds are plain.
    fn leaf(self, heap: &mut Heap, args: &[Value]) -> R {
        let &[this_value, wanted, ..] = args else {
            return Ok(Value::UNDEF);
        };
        let id = this(heap, this_value);
        let len = heap.str_view(id).len();
        match plain_range(arg(args, 2), arg(args, 3), len) {
            Some(range) => self.run(heap, id, wanted, range),
            None => Ok(Value::UNDEF),
        }
    }

    fn full(self, vm: &mut Vm, args: &Args) -> R {
        let id = this(&vm.heap, args.at(0));
        let len = vm.heap.str_view(id).len();
        let range = search_range(vm, args.get(2), args.get(3), len)?;
        self.run(&mut vm.heap, id, args.at(1), range)
    }
}

const fn method(name: &'static str, leaf: LeafFn, full: &'static FullNative) -> NativeDef {
    NativeDef::either(name, NativeRole::Method, 2, 4, "", leaf, full)
}

/// The methods that search within bounds.
pub(crate) static METHODS: &[NativeDef] = &[
    method(
        "find",
        |h, a| Search::Find.leaf(h, a),
        &FullNative(|vm, a| Search::Find.full(vm, a)),
    ),
    method(
        "rfind",
        |h, a| Search::FindRight.leaf(h, a),
        &FullNative(|vm, a| Search::FindRight.full(vm, a)),
    ),
    method(
        "index",
        |h, a| Search::Index.leaf(h, a),
        &FullNative(|vm, a| Search::Index.full(vm, a)),
    ),
    method(
        "rindex",
        |h, a| Search::IndexRight.leaf(h, a),
        &FullNative(|vm, a| Search::IndexRight.full(vm, a)),
    ),
    method(
        "count",
        |h, a| Search::Count.leaf(h, a),
        &FullNative(|vm, a| Search::Count.full(vm, a)),
    ),
    method(
        "startswith",
        |h, a| Search::Starts.leaf(h, a),
        &FullNative(|vm, a| Search::Starts.full(vm, a)),
    ),
    method(
        "endswith",
        |h, a| Search::Ends.leaf(h, a),
        &FullNative(|vm, a| Search::Ends.full(vm, a)),
    ),
];

/// The separator of `partition`.
fn separator(heap: &mut Heap, args: &[Value]) -> R<(StrId, StrId)> {
    let &[hay, separator] = args else {
        return Err(heap.type_error("must be str"));
    };
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
    let (hay, separator) = (heap.str_view(id), heap.str_view(needle));
    let (n, found) = (hay.len(), search::find(hay, separator, &heap.meter));
    heap.passed(n)?;
    let empty = heap.empty_str;
    let parts = match found {
        Some(i) => cut(heap, id, needle, i)?,
        None => [id.value(), empty, empty],
    };
    Ok(heap.new_tuple(&parts))
}

pub(crate) fn rpartition(heap: &mut Heap, args: &[Value]) -> R {
    let (id, needle) = separator(heap, args)?;
    let (hay, separator) = (heap.str_view(id), heap.str_view(needle));
    let (n, found) = (hay.len(), search::rfind(hay, separator, &heap.meter));
    heap.passed(n)?;
    let empty = heap.empty_str;
    let parts = match found {
        Some(i) => cut(heap, id, needle, i)?,
        None => [empty, empty, id.value()],
    };
    Ok(heap.new_tuple(&parts))
}

fn cut(heap: &mut Heap, id: StrId, needle: StrId, i: usize) -> R<[Value; 3]> {
    let (len, n) = (heap.str_view(id).len(), heap.str_view(needle).len());
    let before = heap.str_slice(id, 0, i)?;
    let after = heap.str_slice(id, i + n, len)?;
    Ok([before, needle.value(), after])
}

fn affix_arg(heap: &mut Heap, args: &[Value], name: &str) -> R<(StrId, StrId)> {
    let &[text, affix] = args else {
        return Err(heap.type_error("must be str"));
    };
    let Some(affix_id) = heap.to_str(affix) else {
        return Err(heap.bad_argument(&format!("{name}() argument"), affix, "str"));
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
    heap.str_slice(id, n, len)
}

pub(crate) fn removesuffix(heap: &mut Heap, args: &[Value]) -> R {
    let (id, affix) = affix_arg(heap, args, "removesuffix")?;
    let (len, n) = (heap.str_view(id).len(), heap.str_view(affix).len());
    if n == 0 || n > len || heap.str_view(id).slice(len - n, len) != heap.str_view(affix) {
        return Ok(id.value());
    }
    heap.str_slice(id, 0, len - n)
}
