//! `_heapq`: the operations of a binary heap in a list, smallest item first (or largest, for the
//! twins whose names end in `_max`).
//!
//! A comparison may run Python code that changes the list. So items are only ever swapped inside
//! the list, never held outside of it, and each comparison is followed by a look at the length.

use crate::builtins::arguments::*;
use crate::object::function::NativeDef;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[
    function("heappush", 2, 2, "", &FullNative(heappush)),
    function("heappop", 1, 1, "", &FullNative(heappop)),
    function("heapreplace", 2, 2, "", &FullNative(heapreplace)),
    function("heappushpop", 2, 2, "", &FullNative(heappushpop)),
    function("heapify", 1, 1, "", &FullNative(heapify)),
    function("_heappop_max", 1, 1, "", &FullNative(heappop_max)),
    function("_heapreplace_max", 2, 2, "", &FullNative(heapreplace_max)),
    function("_heapify_max", 1, 1, "", &FullNative(heapify_max)),
];

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_heapq", FUNCTIONS);
    Ok(())
}

/// Which item is to come first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Smallest,
    Largest,
}

fn heap_arg(vm: &mut Vm, args: &Args, function: &str, place: &str) -> R<ListId> {
    let value = args.at(0);
    vm.guard_storage(value)?;
    match vm.heap.to_list(value) {
        Some(list) => Ok(list),
        None => {
            let got = vm.heap.type_name(value);
            Err(vm.heap.type_error(&format!(
                "{function}() argument {place}must be list, not {got}"
            )))
        }
    }
}

/// The item at an index, as of now.
fn item(vm: &mut Vm, list: ListId, index: usize) -> R {
    match vm.heap.list(list).get(index) {
        Some(&value) => Ok(value),
        None => Err(resized(vm)),
    }
}

fn resized(vm: &mut Vm) -> Raised {
    vm.heap.runtime_error("list changed size during iteration")
}

/// Whether `a` comes before `b`. Both stay alive while Python code compares them.
fn before(vm: &mut Vm, order: Order, a: Value, b: Value) -> R<bool> {
    vm.heap.charge(1)?;
    let (a, b) = match order {
        Order::Smallest => (a, b),
        Order::Largest => (b, a),
    };
    let mark = vm.nursery_mark();
    vm.heap.keep(a);
    vm.heap.keep(b);
    let less = vm.less_than(a, b)?;
    vm.release_to(mark, Value::NONE);
    Ok(less)
}

/// Moves the item at `at` towards `start` until its parent may stay above it.
fn rise(vm: &mut Vm, order: Order, list: ListId, start: usize, mut at: usize) -> R<()> {
    let size = vm.heap.list(list).len();
    let moving = item(vm, list, at)?;
    while at > start {
        let above = (at - 1) >> 1;
        let parent = item(vm, list, above)?;
        let comes_first = before(vm, order, moving, parent)?;
        if vm.heap.list(list).len() != size {
            return Err(resized(vm));
        }
        if !comes_first {
            break;
        }
        vm.heap.list_mut(list).swap(above, at);
        at = above;
    }
    Ok(())
}

/// Moves the item at `at` down along the better children to a leaf, and lets it rise from there:
/// that takes fewer comparisons than stopping on the way down.
fn sink(vm: &mut Vm, order: Order, list: ListId, mut at: usize) -> R<()> {
    let start = at;
    let size = vm.heap.list(list).len();
    let limit = size >> 1;
    while at < limit {
        let mut child = 2 * at + 1;
        if child + 1 < size {
            let (left, right) = (item(vm, list, child)?, item(vm, list, child + 1)?);
            let left_first = before(vm, order, left, right)?;
            if vm.heap.list(list).len() != size {
                return Err(resized(vm));
            }
            if !left_first {
                child += 1;
            }
        }
        vm.heap.list_mut(list).swap(at, child);
        at = child;
    }
    rise(vm, order, list, start, at)
}

fn heappush(vm: &mut Vm, args: &Args) -> R {
    let list = heap_arg(vm, args, "heappush", "1 ")?;
    vm.heap.list_push(list, args.at(1))?;
    let last = vm.heap.list(list).len() - 1;
    rise(vm, Order::Smallest, list, 0, last)?;
    Ok(Value::NONE)
}

fn pop(vm: &mut Vm, order: Order, list: ListId) -> R {
    let Some(last) = vm.heap.list_mut(list).pop() else {
        return Err(vm.heap.index_error("index out of range"));
    };
    let Some(first) = vm.heap.list_mut(list).first_mut() else {
        return Ok(last);
    };
    let taken = std::mem::replace(first, last);
    vm.heap.keep(taken);
    sink(vm, order, list, 0)?;
    Ok(taken)
}

fn replace(vm: &mut Vm, order: Order, list: ListId, new: Value) -> R {
    let Some(first) = vm.heap.list_mut(list).first_mut() else {
        return Err(vm.heap.index_error("index out of range"));
    };
    let taken = std::mem::replace(first, new);
    vm.heap.keep(taken);
    sink(vm, order, list, 0)?;
    Ok(taken)
}

fn build(vm: &mut Vm, order: Order, list: ListId) -> R {
    for at in (0..vm.heap.list(list).len() >> 1).rev() {
        sink(vm, order, list, at)?;
    }
    Ok(Value::NONE)
}

fn heappop(vm: &mut Vm, args: &Args) -> R {
    let list = heap_arg(vm, args, "heappop", "")?;
    pop(vm, Order::Smallest, list)
}

fn heappop_max(vm: &mut Vm, args: &Args) -> R {
    let list = heap_arg(vm, args, "_heappop_max", "")?;
    pop(vm, Order::Largest, list)
}

fn heapreplace(vm: &mut Vm, args: &Args) -> R {
    let list = heap_arg(vm, args, "heapreplace", "1 ")?;
    replace(vm, Order::Smallest, list, args.at(1))
}

fn heapreplace_max(vm: &mut Vm, args: &Args) -> R {
    let list = heap_arg(vm, args, "_heapreplace_max", "1 ")?;
    replace(vm, Order::Largest, list, args.at(1))
}

fn heappushpop(vm: &mut Vm, args: &Args) -> R {
    let list = heap_arg(vm, args, "heappushpop", "1 ")?;
    let new = args.at(1);
    let Some(&first) = vm.heap.list(list).first() else {
        return Ok(new);
    };
    if !before(vm, Order::Smallest, first, new)? {
        return Ok(new);
    }
    replace(vm, Order::Smallest, list, new)
}

fn heapify(vm: &mut Vm, args: &Args) -> R {
    let list = heap_arg(vm, args, "heapify", "")?;
    build(vm, Order::Smallest, list)
}

fn heapify_max(vm: &mut Vm, args: &Args) -> R {
    let list = heap_arg(vm, args, "_heapify_max", "")?;
    build(vm, Order::Largest, list)
}
