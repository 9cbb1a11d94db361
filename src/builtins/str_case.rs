//! Case of letters and questions about characters: `upper`, `title`, `isalpha` and relatives.

use super::bytes_case;
use super::str::this;
use crate::object::str::{StrBuilder, StrObj, StrView};
use crate::object::unicode::{self, Mapped};
use crate::object::*;

fn receiver(heap: &Heap, args: &[Value]) -> StrId {
    this(heap, args.first().copied().unwrap_or(Value::NONE))
}

/// Charges for a pass over a string and reserves a copy; a wide one may grow up to three times.
fn begin(heap: &mut Heap, id: StrId) -> R<()> {
    let view = heap.str_view(id);
    let (n, is_wide) = (view.len(), matches!(view, StrView::Wide(_)));
    heap.charge(if is_wide { n } else { n / 32 })?;
    heap.reserve(if is_wide { n.saturating_mul(8) } else { n })
}

/// Maps a string: ASCII text as bytes in place, wide text by code point with a view of the whole.
fn map(
    heap: &mut Heap,
    args: &[Value],
    ascii: bytes_case::Change,
    wide: fn(&[u32], usize) -> Mapped,
) -> R {
    let id = receiver(heap, args);
    begin(heap, id)?;
    if heap.str_view(id).as_ascii().is_some() {
        let copy = bytes_case::changed(
            heap,
            |heap| heap.str_view(id).as_ascii().unwrap_or(&[]),
            ascii,
        )?;
        if copy.len() < 2 {
            return Ok(heap.new_ascii(&copy));
        }
        return Ok(heap.new_str_obj(StrObj::from_ascii_vec(copy)));
    }
    let mut out = StrBuilder::new();
    let StrView::Wide(points) = heap.str_view(id) else {
        return Ok(id.value());
    };
    let n = points.len();
    for i in heap.meter.watched(0..n) {
        for c in wide(points, i) {
            out.push(c);
        }
    }
    heap.passed(n)?;
    Ok(heap.new_built(out))
}

fn at(points: &[u32], i: usize) -> u32 {
    points.get(i).copied().unwrap_or(0)
}

fn lower_at(points: &[u32], i: usize) -> Mapped {
    match at(points, i) {
        0x3A3 => Mapped::from_slice(&[unicode::lower_sigma(points, i)]),
        c => unicode::to_lower(c),
    }
}

pub(crate) fn lower(heap: &mut Heap, args: &[Value]) -> R {
    map(heap, args, bytes_case::to_lower, lower_at)
}

pub(crate) fn upper(heap: &mut Heap, args: &[Value]) -> R {
    map(heap, args, bytes_case::to_upper, |points, i| {
        unicode::to_upper(at(points, i))
    })
}

pub(crate) fn casefold(heap: &mut Heap, args: &[Value]) -> R {
    map(heap, args, bytes_case::to_lower, |points, i| {
        unicode::fold_case(at(points, i))
    })
}

pub(crate) fn capitalize(heap: &mut Heap, args: &[Value]) -> R {
    map(heap, args, bytes_case::to_capital, |points, i| {
        if i == 0 {
            unicode::to_title(at(points, 0))
        } else {
            lower_at(points, i)
        }
    })
}

pub(crate) fn swapcase(heap: &mut Heap, args: &[Value]) -> R {
    map(heap, args, bytes_case::to_other, |points, i| {
        let c = at(points, i);
        if unicode::is_upper(c) {
            lower_at(points, i)
        } else if unicode::is_lower(c) {
            unicode::to_upper(c)
        } else {
            Mapped::from_slice(&[c])
        }
    })
}

pub(crate) fn title(heap: &mut Heap, args: &[Value]) -> R {
    map(heap, args, bytes_case::to_title, |points, i| {
        let in_word = i
            .checked_sub(1)
            .is_some_and(|j| unicode::is_cased(at(points, j)));
        if in_word {
            lower_at(points, i)
        } else {
            unicode::to_title(at(points, i))
        }
    })
}

/// Whether all characters answer yes, and there is one.
fn all(heap: &mut Heap, args: &[Value], test: fn(u32) -> bool) -> R {
    let id = receiver(heap, args);
    let n = heap.str_view(id).len();
    heap.charge(n / 16)?;
    let holds = heap.meter.watched(heap.str_view(id).iter()).all(test);
    heap.passed(n)?;
    Ok(Value::bool(n > 0 && holds))
}

pub(crate) fn isalnum(heap: &mut Heap, args: &[Value]) -> R {
    all(heap, args, |c| {
        unicode::is_alpha(c) || unicode::is_digit(c) || unicode::is_numeric(c)
    })
}

pub(crate) fn isalpha(heap: &mut Heap, args: &[Value]) -> R {
    all(heap, args, unicode::is_alpha)
}

pub(crate) fn isascii(heap: &mut Heap, args: &[Value]) -> R {
    let id = receiver(heap, args);
    Ok(Value::bool(heap.str_view(id).as_ascii().is_some()))
}

pub(crate) fn isdecimal(heap: &mut Heap, args: &[Value]) -> R {
    all(heap, args, unicode::is_decimal)
}

pub(crate) fn isdigit(heap: &mut Heap, args: &[Value]) -> R {
    all(heap, args, unicode::is_digit)
}

pub(crate) fn isnumeric(heap: &mut Heap, args: &[Value]) -> R {
    all(heap, args, unicode::is_numeric)
}

pub(crate) fn isspace(heap: &mut Heap, args: &[Value]) -> R {
    all(heap, args, unicode::is_space)
}

pub(crate) fn isidentifier(heap: &mut Heap, args: &[Value]) -> R {
    let id = receiver(heap, args);
    let n = heap.str_view(id).len();
    heap.charge(n / 16)?;
    let points = heap.meter.watched(heap.str_view(id).iter());
    let holds = unicode::is_identifier(points);
    heap.passed(n)?;
    Ok(Value::bool(holds))
}

pub(crate) fn isprintable(heap: &mut Heap, args: &[Value]) -> R {
    let id = receiver(heap, args);
    let n = heap.str_view(id).len();
    heap.charge(n / 16)?;
    let holds = heap
        .meter
        .watched(heap.str_view(id).iter())
        .all(unicode::is_printable);
    heap.passed(n)?;
    Ok(Value::bool(holds))
}

pub(crate) fn islower(heap: &mut Heap, args: &[Value]) -> R {
    one_case(heap, args, unicode::is_lower, unicode::is_upper)
}

pub(crate) fn isupper(heap: &mut Heap, args: &[Value]) -> R {
    one_case(heap, args, unicode::is_upper, unicode::is_lower)
}

/// Some characters of the wanted case, none of the other or in title case.
fn one_case(heap: &mut Heap, args: &[Value], wanted: fn(u32) -> bool, other: fn(u32) -> bool) -> R {
    let id = receiver(heap, args);
    let n = heap.str_view(id).len();
    heap.charge(n / 16)?;
    let mut any = false;
    for c in heap.meter.watched(heap.str_view(id).iter()) {
        if other(c) || unicode::is_title(c) {
            return Ok(Value::FALSE);
        }
        any = any || wanted(c);
    }
    heap.passed(n)?;
    Ok(Value::bool(any))
}

pub(crate) fn istitle(heap: &mut Heap, args: &[Value]) -> R {
    let id = receiver(heap, args);
    let n = heap.str_view(id).len();
    heap.charge(n / 16)?;
    let mut any = false;
    let mut in_word = false;
    for c in heap.meter.watched(heap.str_view(id).iter()) {
        let starts = unicode::is_upper(c) || unicode::is_title(c);
        let continues = !starts && unicode::is_lower(c);
        if (starts && in_word) || (continues && !in_word) {
            return Ok(Value::FALSE);
        }
        in_word = starts || continues;
        any = any || in_word;
    }
    heap.passed(n)?;
    Ok(Value::bool(any))
}
