//! Taking bytes apart and putting them together: `split`, `splitlines`, `strip`, `join`, `replace`.

use super::bytes::{Copied, can_iterate, first, like, part, required, this, unchanged};
use super::str::ssize;
use crate::meter::WATCHED;
use crate::object::search::{self, Finder};
use crate::object::str::StrView;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, arg};

fn is_space(b: u8) -> bool {
    matches!(b, 9..=13 | 32)
}

/// How many bytes there are of a kind, before the first of another.
fn run<'b>(
    heap: &Heap,
    bytes: impl Iterator<Item = &'b u8>,
    belongs: impl Fn(u8) -> bool,
) -> usize {
    let bytes = heap.meter.watched(bytes);
    bytes.take_while(|b| belongs(**b)).count()
}

/// The separator and the bound of `split`.
fn split_args(vm: &mut Vm, args: &Args) -> R<(Option<Copied>, usize)> {
    let max = match args.get(2) {
        None => usize::MAX,
        Some(v) => usize::try_from(ssize(vm, v)?).unwrap_or(usize::MAX),
    };
    let separator = match args.get(1) {
        None | Some(Value::NONE) => None,
        Some(v) => Some(required(&mut vm.heap, v)?),
    };
    if separator.as_ref().is_some_and(|s| s.is_empty()) {
        return Err(vm.heap.value_error("empty separator"));
    }
    let n = this(&vm.heap, args.at(0)).len();
    vm.heap.charge(n / 32)?;
    Ok((separator, max))
}

pub(crate) fn split(vm: &mut Vm, args: &Args) -> R {
    let (separator, max) = split_args(vm, args)?;
    let (heap, value) = (&mut vm.heap, args.at(0));
    let len = this(heap, value).len();
    let mut pieces = Vec::new();
    let mut at = 0;
    match separator {
        Some(separator) => {
            let finder = Finder::of_bytes(&separator);
            while pieces.len() < max {
                let Some(found) = finder.find(StrView::Ascii(this(heap, value)), at, &heap.meter)
                else {
                    break;
                };
                heap.charge(1)?;
                heap.make_place(&pieces)?;
                pieces.push(part(heap, value, at, found)?);
                at = found + separator.len();
            }
            heap.make_place(&pieces)?;
            pieces.push(part(heap, value, at, len)?);
        }
        None => loop {
            heap.charge(1)?;
            let rest = this(heap, value).get(at..).unwrap_or(&[]);
            at += run(heap, rest.iter(), is_space);
            if at >= len {
                break;
            }
            if pieces.len() == max {
                heap.make_place(&pieces)?;
                pieces.push(part(heap, value, at, len)?);
                break;
            }
            let rest = this(heap, value).get(at..).unwrap_or(&[]);
            let end = at + run(heap, rest.iter(), |b| !is_space(b));
            heap.make_place(&pieces)?;
            pieces.push(part(heap, value, at, end)?);
            at = end;
        },
    }
    Ok(heap.new_list(pieces))
}

pub(crate) fn rsplit(vm: &mut Vm, args: &Args) -> R {
    let (separator, max) = split_args(vm, args)?;
    let (heap, value) = (&mut vm.heap, args.at(0));
    let len = this(heap, value).len();
    let mut end = len;
    let mut pieces = Vec::new();
    match separator {
        Some(separator) => {
            while pieces.len() < max {
                let before = this(heap, value).get(..end).unwrap_or(&[]);
                let Some(found) = search::rfind_bytes(before, &separator, &heap.meter) else {
                    break;
                };
                heap.charge(1)?;
                heap.make_place(&pieces)?;
                pieces.push(part(heap, value, found + separator.len(), end)?);
                end = found;
            }
            heap.make_place(&pieces)?;
            pieces.push(part(heap, value, 0, end)?);
        }
        None => loop {
            heap.charge(1)?;
            let rest = this(heap, value).get(..end).unwrap_or(&[]);
            end -= run(heap, rest.iter().rev(), is_space);
            if end == 0 {
                break;
            }
            if pieces.len() == max {
                heap.make_place(&pieces)?;
                pieces.push(part(heap, value, 0, end)?);
                break;
            }
            let rest = this(heap, value).get(..end).unwrap_or(&[]);
            let word = run(heap, rest.iter().rev(), |b| !is_space(b));
            heap.make_place(&pieces)?;
            pieces.push(part(heap, value, end - word, end)?);
            end -= word;
        },
    }
    pieces.reverse();
    heap.passed(len)?;
    Ok(heap.new_list(pieces))
}

pub(crate) fn splitlines(vm: &mut Vm, args: &Args) -> R {
    let keep_ends = match args.get(1) {
        Some(v) => vm.truth(v)?,
        None => false,
    };
    let (heap, value) = (&mut vm.heap, args.at(0));
    let len = this(heap, value).len();
    heap.charge(len / 32)?;
    let mut lines = Vec::new();
    let mut at = 0;
    while at < len {
        heap.charge(1)?;
        let rest = this(heap, value).get(at..).unwrap_or(&[]);
        let n = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let ending = match (rest.get(n), rest.get(n + 1)) {
            (Some(b'\r'), Some(b'\n')) => 2,
            (Some(_), _) => 1,
            (None, _) => 0,
        };
        let end = at + n;
        let line = part(heap, value, at, if keep_ends { end + ending } else { end })?;
        heap.make_place(&lines)?;
        lines.push(line);
        at = end + ending;
    }
    heap.passed(len)?;
    Ok(heap.new_list(lines))
}

pub(crate) fn strip(heap: &mut Heap, args: &[Value]) -> R {
    strip_sides(heap, args, true, true)
}

pub(crate) fn lstrip(heap: &mut Heap, args: &[Value]) -> R {
    strip_sides(heap, args, true, false)
}

pub(crate) fn rstrip(heap: &mut Heap, args: &[Value]) -> R {
    strip_sides(heap, args, false, true)
}

fn strip_sides(heap: &mut Heap, args: &[Value], left: bool, right: bool) -> R {
    let mut set = [false; 256];
    match arg(args, 1) {
        None | Some(Value::NONE) => {
            for (b, place) in (0..=255u8).zip(set.iter_mut()) {
                *place = is_space(b);
            }
        }
        Some(chars) => {
            for b in required(heap, chars)? {
                set[usize::from(b)] = true;
            }
        }
    }
    let content = this(heap, first(args));
    let len = content.len();
    let drop = |b: u8| set[usize::from(b)];
    let start = if left {
        run(heap, content.iter(), drop)
    } else {
        0
    };
    let rest = content.get(start..).unwrap_or(&[]);
    let end = if right {
        len - run(heap, rest.iter().rev(), drop)
    } else {
        len
    };
    heap.charge((len - (end - start)) / 32)?;
    heap.passed(len)?;
    part(heap, first(args), start, end)
}

pub(crate) fn join(vm: &mut Vm, args: &Args) -> R {
    let (value, iterable) = (args.at(0), args.at(1));
    if !can_iterate(vm, iterable) {
        return Err(vm.heap.type_error("can only join an iterable"));
    }
    let items = vm.collect_items(iterable)?;
    let heap = &mut vm.heap;
    let mut total = this(heap, value)
        .len()
        .saturating_mul(items.len().saturating_sub(1));
    for (i, &item) in items.iter().enumerate() {
        heap.charge(1)?;
        match heap.room_for_buffer(item)? {
            Some(n) => total = total.saturating_add(n),
            None => {
                let got = heap.type_name(item);
                return Err(heap.type_error(&format!(
                    "sequence item {i}: expected a bytes-like object, {got} found"
                )));
            }
        }
    }
    if let [only] = items.as_slice()
        && only.as_bytes().is_some()
        && heap.payload(value).unwrap_or(value).as_bytes().is_some()
    {
        return Ok(*only);
    }
    heap.reserve(total)?;
    heap.charge(total / 64)?;
    let mut data = Vec::with_capacity(total);
    let mut next = WATCHED;
    for (i, &item) in items.iter().enumerate() {
        if i > 0 {
            data.extend_from_slice(this(heap, value));
        }
        if !heap.append(&mut data, &heap.buffer(item).unwrap_or_default()) {
            break;
        }
        if data.len() >= next {
            next = data.len() + WATCHED;
            if heap.meter.is_wanted() {
                break;
            }
        }
    }
    heap.passed(total)?;
    Ok(like(heap, value, data))
}

pub(crate) fn replace(vm: &mut Vm, args: &Args) -> R {
    let value = args.at(0);
    let old = required(&mut vm.heap, args.at(1))?;
    let new = required(&mut vm.heap, args.at(2))?;
    let max = match args.get(3) {
        None => usize::MAX,
        Some(v) => usize::try_from(ssize(vm, v)?).unwrap_or(usize::MAX),
    };
    let heap = &mut vm.heap;
    let len = this(heap, value).len();
    heap.charge(len / 32)?;
    if max == 0 || old.len() > len || old == new {
        return unchanged(heap, value);
    }
    let hay = StrView::Ascii(this(heap, value));
    let n = search::count(hay, StrView::Ascii(&old), &heap.meter).min(max);
    heap.passed(len)?;
    if n == 0 {
        return unchanged(heap, value);
    }
    let kept = len.saturating_sub(n.saturating_mul(old.len()));
    let Some(total) = new
        .len()
        .checked_mul(n)
        .and_then(|a| a.checked_add(kept))
        .filter(|&t| t <= isize::MAX as usize)
    else {
        return Err(heap.overflow_error("replace bytes is too long"));
    };
    heap.reserve(total)?;
    heap.charge(n + total / 64)?;
    let content = this(heap, value);
    let mut data = Vec::with_capacity(total);
    let mut at = 0;
    if old.is_empty() {
        for _ in heap.meter.watched(0..n) {
            data.extend_from_slice(&new);
            data.extend(content.get(at).copied());
            at += 1;
        }
    } else {
        let finder = Finder::of_bytes(&old);
        for _ in heap.meter.watched(0..n) {
            let Some(found) = finder.find(StrView::Ascii(content), at, &heap.meter) else {
                break;
            };
            if !heap.append(&mut data, content.get(at..found).unwrap_or(&[]))
                || !heap.append(&mut data, &new)
            {
                break;
            }
            at = found + old.len();
        }
    }
    let _ = heap.append(&mut data, content.get(at..).unwrap_or(&[]));
    heap.passed(total)?;
    Ok(like(heap, value, data))
}
