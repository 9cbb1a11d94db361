//! Taking bytes apart and putting them together: `split`, `splitlines`, `strip`, `join`, `replace`.

use super::bytes::{Copied, can_iterate, first, like, part, required, this, unchanged};
use super::str::ssize;
use crate::object::search::{self, Finder};
use crate::object::str::StrView;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, arg};

fn is_space(b: u8) -> bool {
    matches!(b, 9..=13 | 32)
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
                let Some(found) = finder.find(StrView::Ascii(this(heap, value)), at) else {
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
            at += this(heap, value)
                .iter()
                .skip(at)
                .take_while(|&&b| is_space(b))
                .count();
            if at >= len {
                break;
            }
            if pieces.len() == max {
                heap.make_place(&pieces)?;
                pieces.push(part(heap, value, at, len)?);
                break;
            }
            let end = at
                + this(heap, value)
                    .iter()
                    .skip(at)
                    .take_while(|&&b| !is_space(b))
                    .count();
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
    let mut end = this(heap, value).len();
    let mut pieces = Vec::new();
    match separator {
        Some(separator) => {
            while pieces.len() < max {
                let before = this(heap, value).get(..end).unwrap_or(&[]);
                let Some(found) = search::rfind_bytes(before, &separator) else {
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
            end -= this(heap, value)
                .get(..end)
                .unwrap_or(&[])
                .iter()
                .rev()
                .take_while(|&&b| is_space(b))
                .count();
            if end == 0 {
                break;
            }
            if pieces.len() == max {
                heap.make_place(&pieces)?;
                pieces.push(part(heap, value, 0, end)?);
                break;
            }
            let word = this(heap, value)
                .get(..end)
                .unwrap_or(&[])
                .iter()
                .rev()
                .take_while(|&&b| !is_space(b))
                .count();
            heap.make_place(&pieces)?;
            pieces.push(part(heap, value, end - word, end)?);
            end -= word;
        },
    }
    pieces.reverse();
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
    let drop = |b: &u8| set[usize::from(*b)];
    let start = if left {
        content.iter().take_while(|b| drop(b)).count()
    } else {
        0
    };
    let rest = content.get(start..).unwrap_or(&[]);
    let end = if right {
        len - rest.iter().rev().take_while(|b| drop(b)).count()
    } else {
        len
    };
    heap.charge((len - (end - start)) / 32)?;
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
        match heap.buffer(item).map(|b| b.len()) {
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
    for (i, &item) in items.iter().enumerate() {
        if i > 0 {
            data.extend_from_slice(this(heap, value));
        }
        data.extend_from_slice(&heap.buffer(item).unwrap_or_default());
    }
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
    let n = search::count(StrView::Ascii(this(heap, value)), StrView::Ascii(&old)).min(max);
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
        for _ in 0..n {
            data.extend_from_slice(&new);
            data.extend(content.get(at).copied());
            at += 1;
        }
    } else {
        let finder = Finder::of_bytes(&old);
        for _ in 0..n {
            let Some(found) = finder.find(StrView::Ascii(content), at) else {
                break;
            };
            data.extend_from_slice(content.get(at..found).unwrap_or(&[]));
            data.extend_from_slice(&new);
            at = found + old.len();
        }
    }
    data.extend_from_slice(content.get(at..).unwrap_or(&[]));
    Ok(like(heap, value, data))
}
