//! Taking text apart and putting it together: `split`, `splitlines`, `strip`, `join`, `replace`.

use super::str::{ssize, this};
use crate::meter::Meter;
use crate::object::heap::PIECE;
use crate::object::intern::sym;
use crate::object::search::{self, Finder};
use crate::object::str::{StrBuilder, StrObj, StrView};
use crate::object::unicode;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, arg};

/// The separator of `split`: text, or none for white space.
fn separator(heap: &mut Heap, value: Option<Value>) -> R<Option<StrId>> {
    match value {
        None | Some(Value::NONE) => Ok(None),
        Some(value) => match heap.to_str(value) {
            Some(id) if heap.str_view(id).is_empty() => Err(heap.value_error("empty separator")),
            Some(id) => Ok(Some(id)),
            None => {
                let got = heap.type_name(value);
                Err(heap.type_error(&format!("must be str or None, not {got}")))
            }
        },
    }
}

/// The bound when it is a plain int or missing.
fn plain_max(value: Option<Value>) -> Option<usize> {
    match value {
        None => Some(usize::MAX),
        Some(value) => value
            .as_small_int()
            .map(|n| usize::try_from(n).unwrap_or(usize::MAX)),
    }
}

/// How many pieces to cut off; negative is no bound.
fn max_split(vm: &mut Vm, value: Option<Value>) -> R<usize> {
    match value {
        None => Ok(usize::MAX),
        Some(value) => Ok(usize::try_from(ssize(vm, value)?).unwrap_or(usize::MAX)),
    }
}

pub(crate) fn split_leaf(heap: &mut Heap, args: &[Value]) -> R {
    match plain_max(arg(args, 2)) {
        Some(max) => split_up_to(heap, args, max),
        None => Ok(Value::UNDEF),
    }
}

pub(crate) fn split(vm: &mut Vm, args: &Args) -> R {
    let max = max_split(vm, args.get(2))?;
    split_up_to(&mut vm.heap, &args.pos, max)
}

fn split_up_to(heap: &mut Heap, args: &[Value], max: usize) -> R {
    let id = this(heap, args.first().copied().unwrap_or(Value::NONE));
    let Some(separator) = separator(heap, arg(args, 1))? else {
        return split_space(heap, id, max);
    };
    let n = heap.str_view(id).len() + heap.str_view(separator).len();
    heap.charge(n / 64)?;
    // A copy of the separator: pieces are made between the searches.
    match heap.str_view(separator) {
        StrView::Ascii(bytes) => {
            let copy = smallvec::SmallVec::<[u8; 16]>::from_slice(bytes);
            split_by(heap, id, StrView::Ascii(&copy), max)
        }
        StrView::Wide(points) => {
            let copy = points.to_vec();
            split_by(heap, id, StrView::Wide(&copy), max)
        }
    }
}

/// Pieces between occurrences of a separator.
fn split_by(heap: &mut Heap, id: StrId, needle: StrView<'_>, max: usize) -> R {
    let finder = Finder::new(heap.str_view(id), needle, &heap.meter);
    let mut pieces = Vec::new();
    let mut at = 0;
    while pieces.len() < max {
        let Some(found) = finder.find(heap.str_view(id), at, &heap.meter) else {
            break;
        };
        heap.charge(1)?;
        heap.make_place(&pieces)?;
        pieces.push(heap.str_slice(id, at, found)?);
        at = found + needle.len();
    }
    let len = heap.str_view(id).len();
    heap.passed(len)?;
    pieces.push(if at == 0 {
        id.value()
    } else {
        heap.str_slice(id, at, len)?
    });
    Ok(heap.new_list(pieces))
}

/// The end of the stretch of (or without) white space that begins at a place.
fn run_end(view: StrView<'_>, at: usize, space: bool, meter: &Meter) -> usize {
    let rest = view.slice(at, usize::MAX);
    at + match rest {
        StrView::Ascii(bytes) => meter
            .watched(bytes.iter())
            .position(|&b| is_ascii_space(b) != space)
            .unwrap_or(bytes.len()),
        StrView::Wide(points) => meter
            .watched(points.iter())
            .position(|&c| unicode::is_space(c) != space)
            .unwrap_or(points.len()),
    }
}

/// Where the stretch of (or without) white space begins that ends at a place.
fn run_start(view: StrView<'_>, end: usize, space: bool, meter: &Meter) -> usize {
    let run = match view.slice(0, end) {
        StrView::Ascii(bytes) => meter
            .watched(bytes.iter().rev())
            .position(|&b| is_ascii_space(b) != space),
        StrView::Wide(points) => meter
            .watched(points.iter().rev())
            .position(|&c| unicode::is_space(c) != space),
    };
    run.map_or(0, |i| end - i)
}

#[inline]
fn is_ascii_space(b: u8) -> bool {
    matches!(b, 9..=13 | 28..=32)
}

/// Words between white space.
fn split_space(heap: &mut Heap, id: StrId, max: usize) -> R {
    let len = heap.str_view(id).len();
    heap.charge(len / 32)?;
    let mut pieces = Vec::new();
    let mut at = run_end(heap.str_view(id), 0, true, &heap.meter);
    while at < len {
        heap.charge(1)?;
        if pieces.len() == max {
            // The rest keeps its trailing white space.
            heap.make_place(&pieces)?;
            pieces.push(heap.str_slice(id, at, len)?);
            break;
        }
        let end = run_end(heap.str_view(id), at, false, &heap.meter);
        heap.make_place(&pieces)?;
        pieces.push(heap.str_slice(id, at, end)?);
        at = run_end(heap.str_view(id), end, true, &heap.meter);
    }
    heap.passed(len)?;
    Ok(heap.new_list(pieces))
}

pub(crate) fn rsplit_leaf(heap: &mut Heap, args: &[Value]) -> R {
    match plain_max(arg(args, 2)) {
        Some(max) => rsplit_up_to(heap, args, max),
        None => Ok(Value::UNDEF),
    }
}

pub(crate) fn rsplit(vm: &mut Vm, args: &Args) -> R {
    let max = max_split(vm, args.get(2))?;
    rsplit_up_to(&mut vm.heap, &args.pos, max)
}

fn rsplit_up_to(heap: &mut Heap, args: &[Value], max: usize) -> R {
    let id = this(heap, args.first().copied().unwrap_or(Value::NONE));
    let separator = separator(heap, arg(args, 1))?;
    let len = heap.str_view(id).len();
    heap.charge(len / 32)?;
    let mut pieces = Vec::new();
    let mut end = len;
    match separator {
        Some(separator) => {
            let n = heap.str_view(separator).len();
            while pieces.len() < max {
                let rest = heap.str_view(id).slice(0, end);
                let found = search::rfind(rest, heap.str_view(separator), &heap.meter);
                heap.passed(end)?;
                let Some(found) = found else { break };
                heap.charge(1)?;
                heap.make_place(&pieces)?;
                pieces.push(heap.str_slice(id, found + n, end)?);
                end = found;
            }
            heap.make_place(&pieces)?;
            pieces.push(heap.str_slice(id, 0, end)?);
        }
        None => {
            end = run_start(heap.str_view(id), end, true, &heap.meter);
            while end > 0 {
                heap.charge(1)?;
                if pieces.len() == max {
                    heap.make_place(&pieces)?;
                    pieces.push(heap.str_slice(id, 0, end)?);
                    break;
                }
                let start = run_start(heap.str_view(id), end, false, &heap.meter);
                heap.make_place(&pieces)?;
                pieces.push(heap.str_slice(id, start, end)?);
                end = run_start(heap.str_view(id), start, true, &heap.meter);
            }
        }
    }
    pieces.reverse();
    heap.passed(len)?;
    Ok(heap.new_list(pieces))
}

pub(crate) fn splitlines(vm: &mut Vm, args: &Args) -> R {
    let id = this(&vm.heap, args.at(0));
    let keep_ends = match args.get(1) {
        Some(v) => vm.truth(v)?,
        None => false,
    };
    let heap = &mut vm.heap;
    let len = heap.str_view(id).len();
    heap.charge(len / 32)?;
    let mut lines = Vec::new();
    let mut at = 0;
    while at < len {
        heap.charge(1)?;
        let view = heap.str_view(id);
        let rest = view.slice(at, len);
        let n = match rest {
            StrView::Ascii(bytes) => heap
                .meter
                .watched(bytes.iter())
                .position(|&b| unicode::is_line_break(u32::from(b))),
            StrView::Wide(points) => heap
                .meter
                .watched(points.iter())
                .position(|&c| unicode::is_line_break(c)),
        };
        let end = at + n.unwrap_or(rest.len());
        let next = match (view.get(end), view.get(end + 1)) {
            (Some(13), Some(10)) => end + 2,
            (Some(_), _) => end + 1,
            (None, _) => end,
        };
        heap.make_place(&lines)?;
        lines.push(heap.str_slice(id, at, if keep_ends { next } else { end })?);
        at = next;
    }
    heap.passed(len)?;
    Ok(heap.new_list(lines))
}

/// A set of characters to strip.
struct CharSet {
    ascii: [bool; 128],
    /// Sorted.
    wide: Vec<u32>,
}

impl CharSet {
    fn new(chars: StrView<'_>) -> CharSet {
        let mut set = CharSet {
            ascii: [false; 128],
            wide: Vec::new(),
        };
        for c in chars.iter() {
            match set.ascii.get_mut(c as usize) {
                Some(place) => *place = true,
                None => set.wide.push(c),
            }
        }
        set.wide.sort_unstable();
        set
    }

    fn has(&self, c: u32) -> bool {
        match self.ascii.get(c as usize) {
            Some(&has) => has,
            None => self.wide.binary_search(&c).is_ok(),
        }
    }
}

pub(crate) fn strip(heap: &mut Heap, args: &[Value]) -> R {
    strip_sides(heap, args, "strip", true, true)
}

pub(crate) fn lstrip(heap: &mut Heap, args: &[Value]) -> R {
    strip_sides(heap, args, "lstrip", true, false)
}

pub(crate) fn rstrip(heap: &mut Heap, args: &[Value]) -> R {
    strip_sides(heap, args, "rstrip", false, true)
}

fn strip_sides(heap: &mut Heap, args: &[Value], name: &str, left: bool, right: bool) -> R {
    let id = this(heap, args.first().copied().unwrap_or(Value::NONE));
    let len = heap.str_view(id).len();
    let (mut start, mut end) = (0, len);
    match arg(args, 1) {
        None | Some(Value::NONE) => {
            let view = heap.str_view(id);
            if left {
                start = run_end(view, 0, true, &heap.meter);
            }
            if right {
                end = run_start(view, len, true, &heap.meter).max(start);
            }
        }
        Some(chars) => {
            let Some(chars) = heap.to_str(chars) else {
                return Err(heap.type_error(&format!("{name} arg must be None or str")));
            };
            let n = heap.str_view(chars).len();
            heap.charge(n / 8)?;
            let set = CharSet::new(heap.str_view(chars));
            let view = heap.str_view(id);
            if left {
                start = heap
                    .meter
                    .watched(view.iter())
                    .position(|c| !set.has(c))
                    .unwrap_or(len);
            }
            if right {
                end = heap
                    .meter
                    .watched(view.slice(start, len).iter().rev())
                    .position(|c| !set.has(c))
                    .map_or(start, |i| len - i);
            }
        }
    }
    heap.charge((len - (end - start)) / 32)?;
    heap.passed(len)?;
    if start == 0 && end == len {
        return Ok(id.value());
    }
    heap.str_slice(id, start, end)
}

/// What keeps items from being joined.
enum JoinFault {
    NotStr(usize),
    TooLong,
}

/// Length of the joined text and whether any of it is wide.
fn measure_join(
    heap: &Heap,
    separator: StrId,
    items: &[Value],
) -> Result<(usize, bool), JoinFault> {
    let between = heap.str_view(separator);
    let mut total = between
        .len()
        .checked_mul(items.len().saturating_sub(1))
        .ok_or(JoinFault::TooLong)?;
    let mut wide = matches!(between, StrView::Wide(_)) && items.len() > 1;
    for (i, &item) in heap.meter.watched(items.iter().enumerate()) {
        let view = heap.view_of(item).ok_or(JoinFault::NotStr(i))?;
        total = total.checked_add(view.len()).ok_or(JoinFault::TooLong)?;
        wide |= matches!(view, StrView::Wide(_));
    }
    Ok((total, wide))
}

/// The joined text; nothing when the run is to end.
fn build_join(
    heap: &Heap,
    separator: StrId,
    items: &[Value],
    total: usize,
    wide: bool,
) -> Option<StrObj> {
    let between = heap.str_view(separator);
    let mut next = PIECE / 8;
    if wide {
        let mut points = Vec::with_capacity(total);
        for (i, &item) in items.iter().enumerate() {
            if i > 0 {
                points.extend(between.iter());
            }
            if let Some(view) = heap.view_of(item) {
                points.extend(view.iter());
            }
            if points.len() >= next {
                next = points.len() + PIECE / 8;
                if heap.meter.is_wanted() {
                    return None;
                }
            }
        }
        return Some(StrObj::from_points(points));
    }
    let between = between.as_ascii().unwrap_or(&[]);
    let mut bytes = Vec::with_capacity(total);
    for (i, &item) in items.iter().enumerate() {
        match between {
            _ if i == 0 => {}
            &[byte] => bytes.push(byte),
            _ => bytes.extend_from_slice(between),
        }
        match heap.view_of(item) {
            Some(StrView::Ascii(&[byte])) => bytes.push(byte),
            Some(StrView::Ascii(text)) if !heap.append(&mut bytes, text) => return None,
            _ => {}
        }
        if bytes.len() >= next {
            next = bytes.len() + PIECE / 8;
            if heap.meter.is_wanted() {
                return None;
            }
        }
    }
    Some(StrObj::from_ascii_vec(bytes))
}

/// Over a list or tuple, which needs no machine.
pub(crate) fn join_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let &[separator, iterable] = args else {
        return Ok(Value::UNDEF);
    };
    if iterable.as_list().is_none() && iterable.as_tuple().is_none() {
        return Ok(Value::UNDEF);
    }
    let separator = this(heap, separator);
    join_items(heap, separator, iterable)
}

pub(crate) fn join(vm: &mut Vm, args: &Args) -> R {
    let separator = this(&vm.heap, args.at(0));
    let iterable = args.at(1);
    let can_iterate = vm.heap.iter_simple(iterable).is_some()
        || vm.special(iterable, sym::ITER).is_some()
        || vm.special(iterable, sym::GETITEM).is_some();
    if !can_iterate {
        return Err(vm.heap.type_error("can only join an iterable"));
    }
    let items = vm.collect_items(iterable)?;
    let items = vm.heap.new_tuple_vec(items);
    join_items(&mut vm.heap, separator, items)
}

/// Joins the items of a list or tuple.
fn join_items(heap: &mut Heap, separator: StrId, list: Value) -> R {
    let items = heap.list_or_tuple(list).unwrap_or(&[]);
    let n = items.len();
    if let [only] = items
        && only.as_str().is_some()
    {
        return Ok(*only);
    }
    let (total, wide) = match measure_join(heap, separator, items) {
        Ok(measured) => measured,
        Err(JoinFault::TooLong) => {
            return Err(heap.overflow_error("join() result is too long for a Python string"));
        }
        Err(JoinFault::NotStr(i)) => {
            let item = items.get(i).copied().unwrap_or(Value::NONE);
            let got = heap.type_name(item);
            return Err(heap.type_error(&format!(
                "sequence item {i}: expected str instance, {got} found"
            )));
        }
    };
    heap.passed(n)?;
    if total == 0 {
        return Ok(heap.empty_str);
    }
    heap.charge(n / 4 + total / 64)?;
    heap.reserve(if wide { total.saturating_mul(4) } else { total })?;
    let items = heap.list_or_tuple(list).unwrap_or(&[]);
    let Some(object) = build_join(heap, separator, items, total, wide) else {
        heap.look()?;
        return Ok(heap.empty_str);
    };
    if object.is_ascii() && total == 1 {
        let view = object.view(&heap.tips).get(0).unwrap_or(0);
        return Ok(heap.new_char(view));
    }
    Ok(heap.new_str_obj(object))
}

pub(crate) fn replace_leaf(heap: &mut Heap, args: &[Value]) -> R {
    match plain_max(arg(args, 3)) {
        Some(max) => replace_up_to(heap, args, max),
        None => Ok(Value::UNDEF),
    }
}

pub(crate) fn replace(vm: &mut Vm, args: &Args) -> R {
    let max = max_split(vm, args.get(3))?;
    replace_up_to(&mut vm.heap, &args.pos, max)
}

fn replace_up_to(heap: &mut Heap, args: &[Value], max: usize) -> R {
    let id = this(heap, args.first().copied().unwrap_or(Value::NONE));
    let mut parts = [id; 2];
    for (i, place) in (1..).zip(parts.iter_mut()) {
        let value = arg(args, i).unwrap_or(Value::NONE);
        match heap.to_str(value) {
            Some(part) => *place = part,
            None => {
                return Err(heap.bad_argument(&format!("replace() argument {i}"), value, "str"));
            }
        }
    }
    let [old, new] = parts;
    let (hay, from, to) = (heap.str_view(id), heap.str_view(old), heap.str_view(new));
    let (len, n_old, n_new) = (hay.len(), from.len(), to.len());
    let wide = matches!(hay, StrView::Wide(_)) || matches!(to, StrView::Wide(_));
    heap.charge((len + n_old) / 32)?;
    if max == 0 || n_old > len || (old == new) {
        return Ok(id.value());
    }
    let n = count_up_to(heap, heap.str_view(id), heap.str_view(old), max);
    heap.passed(len)?;
    if n == 0 {
        return Ok(id.value());
    }
    let total = n_new
        .checked_mul(n)
        .and_then(|added| added.checked_add(len - n_old.saturating_mul(n).min(len)));
    let Some(total) = total.filter(|&t| t <= isize::MAX as usize) else {
        return Err(heap.overflow_error("replace string is too long"));
    };
    heap.reserve(if wide { total.saturating_mul(4) } else { total })?;
    heap.charge(n + total / 64)?;
    let mut out = StrBuilder::with_capacity(total, wide);
    let mut next = PIECE / 8;
    let (hay, from, to) = (heap.str_view(id), heap.str_view(old), heap.str_view(new));
    if let (StrView::Ascii(hay), StrView::Ascii(&[from]), StrView::Ascii(to)) = (hay, from, to)
        && len <= PIECE
    {
        let text = replace_byte(hay, from, to, n, total);
        return Ok(heap.new_str_obj(StrObj::from_ascii_vec(text)));
    }
    let mut at = 0;
    if n_old == 0 {
        for _ in heap.meter.watched(0..n) {
            out.push_view(to);
            out.push_view(hay.slice(at, at + 1));
            at += 1;
        }
    } else {
        let finder = Finder::new(hay, from, &heap.meter);
        for _ in 0..n {
            let Some(found) = finder.find(hay, at, &heap.meter) else {
                break;
            };
            out.push_view(hay.slice(at, found));
            out.push_view(to);
            at = found + n_old;
            if at >= next {
                next = at + PIECE / 8;
                if heap.meter.is_wanted() {
                    break;
                }
            }
        }
    }
    out.push_watched(hay.slice(at, len), &heap.meter);
    heap.passed(total)?;
    Ok(heap.new_built(out))
}

/// The text with the first `n` of a character replaced; it is then `total` bytes long.
fn replace_byte(hay: &[u8], from: u8, to: &[u8], n: usize, total: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(total);
    let mut at = 0;
    for found in memchr::memchr_iter(from, hay).take(n) {
        out.extend_from_slice(&hay[at..found]);
        match to {
            [] => {}
            &[c] => out.push(c),
            to => out.extend_from_slice(to),
        }
        at = found + 1;
    }
    out.extend_from_slice(&hay[at..]);
    out
}

/// Occurrences without overlap, at most `max`.
fn count_up_to(heap: &Heap, hay: StrView<'_>, needle: StrView<'_>, max: usize) -> usize {
    if max == usize::MAX || needle.is_empty() {
        return search::count(hay, needle, &heap.meter).min(max);
    }
    let mut next = PIECE / 8;
    let finder = Finder::new(hay, needle, &heap.meter);
    let (mut n, mut at) = (0, 0);
    while n < max
        && let Some(found) = finder.find(hay, at, &heap.meter)
    {
        n += 1;
        at = found + needle.len();
        if at >= next {
            next = at + PIECE / 8;
            if heap.meter.is_wanted() {
                break;
            }
        }
    }
    n
}
