//! Stable sorting, for `list.sort` and `sorted`.
//!
//! Lists of ints, floats or strs alone are sorted without the machine. Otherwise natural runs are
//! found, short ones lengthened by binary insertion, and merged; each comparison may run Python
//! code and fail, and then the items come back in their first order.

use std::cmp::Ordering;

use crate::object::*;
use crate::vm::Vm;

/// Runs shorter than this are lengthened by insertion.
const MIN_RUN: usize = 24;

/// Sorts values by `key(value)`, or by themselves, in place. The values are kept alive meanwhile.
pub(crate) fn sort_values(
    vm: &mut Vm,
    items: &mut [Value],
    key: Option<Value>,
    reverse: bool,
) -> R<()> {
    let n = items.len();
    if n < 2 && key.is_none() {
        return Ok(());
    }
    vm.heap.reserve(n * 32)?;
    vm.heap.keep_all(items)?;
    let mut pairs: Vec<Pair> = Vec::with_capacity(n);
    match key {
        Some(f) => {
            for &v in items.iter() {
                vm.heap.charge(1)?;
                pairs.push((vm.call(f, &[v])?, v));
            }
        }
        None => {
            pairs.extend(vm.heap.meter.watched(items.iter()).map(|&v| (v, v)));
            vm.heap.passed(n)?;
        }
    }
    // Comparisons of simple keys cost a fraction of an instruction each.
    vm.heap
        .charge(n / 4 * (usize::BITS - n.leading_zeros()) as usize / 4)?;
    if !sort_simple(&mut vm.heap, &mut pairs, reverse)? {
        if reverse {
            pairs.reverse();
        }
        merge_sort(vm, &mut pairs)?;
        if reverse {
            pairs.reverse();
        }
    }
    // In place, so that what isn't reached when the run is to end stays.
    for (place, pair) in vm.heap.meter.watched(items.iter_mut().zip(&pairs)) {
        *place = pair.1;
    }
    vm.heap.passed(n)
}

/// Sorts when all keys are inline ints, floats or strs; false when they are not.
fn sort_simple(heap: &mut Heap, pairs: &mut [Pair], reverse: bool) -> R<bool> {
    let Some(&(first, _)) = pairs.first() else {
        return Ok(true);
    };
    if first.is_small_int() {
        if !heap.meter.watched(pairs.iter()).all(|p| p.0.is_small_int()) {
            return Ok(false);
        }
        sort_pieces(heap, pairs, reverse, |_, a, b| {
            a.int_shifted().cmp(&b.int_shifted())
        })?;
        return Ok(true);
    }
    if first.is_float() {
        if !heap
            .meter
            .watched(pairs.iter())
            .all(|p| p.0.as_float().is_some_and(|f| !f.is_nan()))
        {
            return Ok(false);
        }
        sort_pieces(heap, pairs, reverse, |_, a, b| {
            a.float_bits()
                .partial_cmp(&b.float_bits())
                .unwrap_or(Ordering::Equal)
        })?;
        return Ok(true);
    }
    if first.as_str().is_some() {
        let mut text = 0usize;
        for &(k, _) in heap.meter.watched(pairs.iter()) {
            let Some(id) = k.as_str() else {
                return Ok(false);
            };
            text = text.saturating_add(heap.str_view(id).len());
            // Fuel: much text is compared where each comparison is charged and can be stopped.
            if text > MUCH_TEXT {
                return Ok(false);
            }
        }
        let steps = (usize::BITS - pairs.len().leading_zeros()) as usize;
        heap.meter.take(text * steps / 1024);
        if pairs.len() <= AT_ONCE {
            sort_texts(heap, pairs, reverse);
            return Ok(true);
        }
        sort_pieces(heap, pairs, reverse, |heap, a, b| {
            let view = |v: Value| v.as_str().map(|id| heap.str_view(id));
            view(a).cmp(&view(b))
        })?;
        return Ok(true);
    }
    Ok(false)
}

/// Sorts by texts, each looked up once.
fn sort_texts(heap: &Heap, pairs: &mut [Pair], reverse: bool) {
    let mut keyed: Vec<_> = pairs
        .iter()
        .filter_map(|&(k, v)| k.as_str().map(|id| (heap.str_view(id), k, v)))
        .collect();
    if reverse {
        keyed.sort_by(|a, b| b.0.cmp(&a.0));
    } else {
        keyed.sort_by(|a, b| a.0.cmp(&b.0));
    }
    for (place, (_, k, v)) in pairs.iter_mut().zip(keyed) {
        *place = (k, v);
    }
}

/// Items sorted, or merged, between two looks at whether the run is to end.
const AT_ONCE: usize = 1 << 14;

/// Sorts in pieces that are merged then: a long sort must not keep the host waiting. When the run is
/// to end the order is whatever it was.
fn sort_pieces(
    heap: &mut Heap,
    pairs: &mut [Pair],
    reverse: bool,
    order: impl Fn(&Heap, Value, Value) -> Ordering,
) -> R<()> {
    let compare = |heap: &Heap, a: &Pair, b: &Pair| match reverse {
        true => order(heap, b.0, a.0),
        false => order(heap, a.0, b.0),
    };
    let n = pairs.len();
    for piece in pairs.chunks_mut(AT_ONCE) {
        piece.sort_by(|a, b| compare(heap, a, b));
        if n > AT_ONCE {
            heap.look()?;
        }
    }
    let mut left: Vec<Pair> = Vec::new();
    let mut width = AT_ONCE;
    while width < n {
        for run in pairs.chunks_mut(2 * width) {
            let in_order = match (run.get(width - 1), run.get(width)) {
                (Some(a), Some(b)) => compare(heap, a, b) != Ordering::Greater,
                _ => true,
            };
            if in_order {
                continue;
            }
            left.clear();
            left.extend_from_slice(&run[..width]);
            let (mut i, mut j) = (0, width);
            while i < left.len() {
                // The place to be filled is before `j`, so what is read there hasn't been written.
                let out = i + j - width;
                let take_right = j < run.len() && compare(heap, &run[j], &left[i]).is_lt();
                if take_right {
                    run[out] = run[j];
                    j += 1;
                } else {
                    run[out] = left[i];
                    i += 1;
                }
                if out % AT_ONCE == AT_ONCE - 1 {
                    heap.look()?;
                }
            }
        }
        width *= 2;
    }
    Ok(())
}

/// Keys of more characters together are not sorted at once.
const MUCH_TEXT: usize = 16 << 20;

type Pair = (Value, Value);

fn less(vm: &mut Vm, a: Pair, b: Pair) -> R<bool> {
    vm.heap.charge(1)?;
    vm.less_than(a.0, b.0)
}

fn merge_sort(vm: &mut Vm, pairs: &mut [Pair]) -> R<()> {
    let n = pairs.len();
    // Ends of the sorted runs so far; neighbors are merged while the later is not much shorter.
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    let mut scratch: Vec<Pair> = Vec::new();
    while at < n {
        let end = next_run(vm, pairs, at)?;
        starts.push(at);
        at = end;
        while starts.len() >= 2 {
            let last = starts[starts.len() - 1];
            let before = starts[starts.len() - 2];
            if (last - before) > 2 * (at - last) {
                break;
            }
            merge(vm, pairs, before, last, at, &mut scratch)?;
            starts.pop();
        }
    }
    while starts.len() >= 2 {
        let last = starts[starts.len() - 1];
        let before = starts[starts.len() - 2];
        merge(vm, pairs, before, last, n, &mut scratch)?;
        starts.pop();
    }
    Ok(())
}

/// Finds or makes the sorted run that begins at `start`; answers its end.
fn next_run(vm: &mut Vm, pairs: &mut [Pair], start: usize) -> R<usize> {
    let n = pairs.len();
    let mut end = start + 1;
    if end < n {
        if less(vm, pairs[end], pairs[start])? {
            end += 1;
            while end < n && less(vm, pairs[end], pairs[end - 1])? {
                end += 1;
            }
            pairs[start..end].reverse();
        } else {
            end += 1;
            while end < n && !less(vm, pairs[end], pairs[end - 1])? {
                end += 1;
            }
        }
    }
    let wanted = (start + MIN_RUN).min(n);
    while end < wanted {
        let pair = pairs[end];
        let (mut low, mut high) = (start, end);
        while low < high {
            let middle = (low + high) / 2;
            if less(vm, pair, pairs[middle])? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        pairs[low..=end].rotate_right(1);
        end += 1;
    }
    Ok(end)
}

/// Merges `pairs[a..b]` and `pairs[b..c]`, both sorted.
fn merge(
    vm: &mut Vm,
    pairs: &mut [Pair],
    a: usize,
    b: usize,
    c: usize,
    scratch: &mut Vec<Pair>,
) -> R<()> {
    // Nothing to do when the runs are in order already.
    if !less(vm, pairs[b], pairs[b - 1])? {
        return Ok(());
    }
    scratch.clear();
    scratch.extend_from_slice(&pairs[a..b]);
    let (mut left, mut right, mut out) = (0, b, a);
    while left < scratch.len() && right < c {
        if less(vm, pairs[right], scratch[left])? {
            pairs[out] = pairs[right];
            right += 1;
        } else {
            pairs[out] = scratch[left];
            left += 1;
        }
        out += 1;
    }
    let rest = scratch.len() - left;
    pairs[out..out + rest].copy_from_slice(&scratch[left..]);
    Ok(())
}
