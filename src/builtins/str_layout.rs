//! Text in columns: `center`, `ljust`, `rjust`, `zfill`, `expandtabs`.

use super::str::{ssize, this};
use crate::object::str::{StrBuilder, StrView};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::Args;

fn fill_arg(vm: &mut Vm, value: Option<Value>) -> R<u32> {
    let Some(value) = value else { return Ok(0x20) };
    let Some(view) = vm.heap.view_of(value) else {
        let got = vm.heap.type_name(value);
        return Err(vm.heap.type_error(&format!(
            "The fill character must be a unicode character, not {got}"
        )));
    };
    match (view.len(), view.get(0)) {
        (1, Some(c)) => Ok(c),
        _ => Err(vm
            .heap
            .type_error("The fill character must be exactly one character long")),
    }
}

/// A string with `left` and `right` fill characters around it.
fn pad(heap: &mut Heap, id: StrId, left: usize, right: usize, fill: u32) -> R {
    let view = heap.str_view(id);
    let wide = fill >= 128 || matches!(view, StrView::Wide(_));
    let Some(total) = view
        .len()
        .checked_add(left)
        .and_then(|n| n.checked_add(right))
    else {
        return Err(heap.overflow_error("padded string is too long"));
    };
    heap.reserve(if wide { total.saturating_mul(4) } else { total })?;
    heap.charge(total / 64)?;
    let mut out = StrBuilder::with_capacity(total, wide);
    let meter = &heap.meter;
    out.push_repeated_watched(fill, left, meter);
    out.push_watched(heap.str_view(id), meter);
    out.push_repeated_watched(fill, right, meter);
    heap.passed(total)?;
    Ok(heap.new_built(out))
}

/// The receiver, the missing width (0 when it is wide enough) and the fill character.
fn layout_args(vm: &mut Vm, args: &Args) -> R<(StrId, usize, usize, u32)> {
    let id = this(&vm.heap, args.at(0));
    let width = usize::try_from(ssize(vm, args.at(1))?).unwrap_or(0);
    let fill = fill_arg(vm, args.get(2))?;
    let missing = width.saturating_sub(vm.heap.str_view(id).len());
    Ok((id, width, missing, fill))
}

/// How many of the missing characters go to the left, by their number and the width.
pub(crate) type Left = fn(usize, usize) -> usize;

/// The odd one goes left only when the width is odd too.
pub(crate) const CENTER: Left = |missing, width| missing / 2 + (missing & width & 1);
pub(crate) const LJUST: Left = |_, _| 0;
pub(crate) const RJUST: Left = |missing, _| missing;

/// `center`, `ljust`, `rjust`.
pub(crate) fn lay_out(vm: &mut Vm, args: &Args, left: Left) -> R {
    let (id, width, missing, fill) = layout_args(vm, args)?;
    if missing == 0 {
        return Ok(id.value());
    }
    let left = left(missing, width);
    pad(&mut vm.heap, id, left, missing - left, fill)
}

/// The same for plain arguments, without the machine.
pub(crate) fn lay_out_leaf(heap: &mut Heap, args: &[Value], left: Left) -> R {
    let &[text, width, ref fill @ ..] = args else {
        return Ok(Value::UNDEF);
    };
    let (Some(id), Some(width)) = (text.as_str(), width.as_small_int()) else {
        return Ok(Value::UNDEF);
    };
    let fill = match fill {
        [] => Some(u32::from(b' ')),
        [fill] => match fill.as_str().map(|fill| heap.str_view(fill)) {
            Some(view) if view.len() == 1 => view.get(0),
            _ => None,
        },
        _ => None,
    };
    let Some(fill) = fill else {
        return Ok(Value::UNDEF);
    };
    let width = usize::try_from(width).unwrap_or(0);
    let missing = width.saturating_sub(heap.str_view(id).len());
    if missing == 0 {
        return Ok(text);
    }
    let left = left(missing, width);
    pad(heap, id, left, missing - left, fill)
}

pub(crate) fn zfill(vm: &mut Vm, args: &Args) -> R {
    let id = this(&vm.heap, args.at(0));
    let width = usize::try_from(ssize(vm, args.at(1))?).unwrap_or(0);
    let heap = &mut vm.heap;
    let view = heap.str_view(id);
    let (len, wide) = (view.len(), matches!(view, StrView::Wide(_)));
    if width <= len {
        return Ok(id.value());
    }
    heap.reserve(if wide { width.saturating_mul(4) } else { width })?;
    heap.charge(width / 64)?;
    let mut out = StrBuilder::with_capacity(width, wide);
    let view = heap.str_view(id);
    let n_sign = usize::from(matches!(view.get(0), Some(0x2B | 0x2D)));
    out.push_view(view.slice(0, n_sign));
    out.push_repeated_watched(0x30, width - len, &heap.meter);
    out.push_watched(view.slice(n_sign, len), &heap.meter);
    heap.passed(width)?;
    Ok(heap.new_built(out))
}

pub(crate) fn expandtabs(vm: &mut Vm, args: &Args) -> R {
    let id = this(&vm.heap, args.at(0));
    let tab = match args.get(1) {
        None => 8,
        Some(v) => tab_size(vm, v)?,
    };
    let heap = &mut vm.heap;
    let view = heap.str_view(id);
    let (len, wide) = (view.len(), matches!(view, StrView::Wide(_)));
    heap.charge(len / 16)?;
    let mut column = 0usize;
    let mut total = 0usize;
    for c in heap.meter.watched(heap.str_view(id).iter()) {
        let n = match c {
            9 => tab_width(column, tab),
            _ => 1,
        };
        column = if matches!(c, 10 | 13) {
            0
        } else {
            column.saturating_add(n)
        };
        total = total.saturating_add(n);
    }
    heap.passed(len)?;
    if total > isize::MAX as usize {
        return Err(heap.overflow_error("new string is too long"));
    }
    heap.reserve(if wide { total.saturating_mul(4) } else { total })?;
    heap.charge(total / 64)?;
    let mut out = StrBuilder::with_capacity(total, wide);
    let mut column = 0usize;
    for c in heap.meter.watched(heap.str_view(id).iter()) {
        if c == 9 {
            let n = tab_width(column, tab);
            out.push_repeated_watched(0x20, n, &heap.meter);
            column += n;
        } else {
            out.push(c);
            column = if matches!(c, 10 | 13) { 0 } else { column + 1 };
        }
    }
    heap.passed(total)?;
    Ok(heap.new_built(out))
}

/// The `tabsize` argument, a C int; not positive ones remove tabs.
pub(crate) fn tab_size(vm: &mut Vm, value: Value) -> R<usize> {
    let index = vm.index(value)?;
    let fits = vm
        .heap
        .to_int(index)
        .and_then(|i| i.to_i64())
        .and_then(|i| i32::try_from(i).ok());
    match fits {
        Some(i) => Ok(usize::try_from(i).unwrap_or(0)),
        None => Err(vm
            .heap
            .overflow_error("Python int too large to convert to C int")),
    }
}

/// Blanks a tab stands for at a column.
pub(crate) fn tab_width(column: usize, tab: usize) -> usize {
    if tab == 0 { 0 } else { tab - column % tab }
}
