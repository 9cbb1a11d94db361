//! `list`.

use super::arguments::{arity, class_arg, instance, no_keywords, refuses_keywords};
use super::sequence::{self, Seq, position, small_index};
use super::sort;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::iter::{IterObj, SliceObj};
use crate::object::number::CmpOp;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::leaf::extend_leaf;
use crate::vm::native::{Args, FullNative, arg};

use NativeRole::{Method, New, Wrapper};

pub(crate) static METHODS: &[NativeDef] = &[
    NativeDef::full("__new__", New, 0, 255, "**", &FullNative(new)),
    NativeDef::full("__init__", Wrapper, 1, 255, "**", &FullNative(init)),
    NativeDef::full(
        "__repr__",
        Wrapper,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let seq = Seq::List(this(vm, args));
            sequence::repr(vm, args.at(0), seq)
        }),
    ),
    NativeDef::leaf("__len__", Wrapper, 1, 1, "", |heap, args| {
        let n = heap.list_or_tuple(args[0]).map_or(0, <[Value]>::len);
        Ok(heap.new_usize(n))
    }),
    NativeDef::leaf("__iter__", Wrapper, 1, 1, "", |heap, args| {
        let id = id_of(heap, args);
        Ok(heap.alloc_iter(IterObj::List(id, 0)).value())
    }),
    NativeDef::leaf("__reversed__", Method, 1, 1, "", |heap, args| {
        let id = id_of(heap, args);
        let n = heap.list(id).len();
        Ok(heap.alloc_iter(IterObj::ListReverse(id, n)).value())
    }),
    NativeDef::either(
        "__getitem__",
        Method,
        2,
        2,
        "",
        get_leaf,
        &FullNative(|vm, args| {
            let seq = Seq::List(this(vm, args));
            sequence::get_item(vm, seq, args.at(1))
        }),
    ),
    NativeDef::either(
        "__setitem__",
        Wrapper,
        3,
        3,
        "",
        set_leaf,
        &FullNative(set_item),
    ),
    NativeDef::full("__delitem__", Wrapper, 2, 2, "", &FullNative(del_item)),
    NativeDef::full(
        "__contains__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let seq = Seq::List(this(vm, args));
            Ok(Value::bool(
                sequence::find(vm, seq, args.at(1), 0, usize::MAX)?.is_some(),
            ))
        }),
    ),
    NativeDef::leaf("append", Method, 2, 2, "", |heap, args| {
        let id = id_of(heap, args);
        heap.list_push(id, args[1])?;
        Ok(Value::NONE)
    })
    .with_flags(function::native_flags::APPENDS),
    NativeDef::either(
        "extend",
        Method,
        2,
        2,
        "",
        |heap, args| match *args {
            [list, items] if extend_leaf(heap, list, items) => Ok(Value::NONE),
            _ => Ok(Value::UNDEF),
        },
        &FullNative(|vm, args| {
            let id = this(vm, args);
            extend(vm, id, args.at(1))?;
            Ok(Value::NONE)
        }),
    ),
    NativeDef::either("insert", Method, 3, 3, "", insert_leaf, &FullNative(insert)),
    NativeDef::either("pop", Method, 1, 2, "", pop_leaf, &FullNative(pop)),
    NativeDef::full("remove", Method, 2, 2, "", &FullNative(remove)),
    NativeDef::full("index", Method, 2, 4, "", &FullNative(index)),
    NativeDef::full(
        "count",
        Method,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let seq = Seq::List(this(vm, args));
            sequence::count(vm, seq, args.at(1))
        }),
    ),
    NativeDef::leaf("clear", Method, 1, 1, "", |heap, args| {
        let id = id_of(heap, args);
        *heap.list_mut(id) = Vec::new();
        Ok(Value::NONE)
    }),
    NativeDef::leaf("copy", Method, 1, 1, "", |heap, args| {
        let id = id_of(heap, args);
        let n = heap.list(id).len();
        let items = sequence::sliced(heap, Seq::List(id), 0, 1, n)?;
        Ok(heap.new_list(items))
    }),
    NativeDef::leaf("reverse", Method, 1, 1, "", |heap, args| {
        let id = id_of(heap, args);
        heap.charge(heap.list(id).len() / 8)?;
        heap.list_mut(id).reverse();
        Ok(Value::NONE)
    }),
    NativeDef::full("sort", Method, 1, 255, "**", &FullNative(sort_method)),
    NativeDef::either(
        "__add__",
        Wrapper,
        2,
        2,
        "",
        |heap, args| match args[1].as_inst() {
            Some(_) => Ok(Value::UNDEF),
            None => add(heap, args),
        },
        &FullNative(|vm, args| {
            vm.guard_storage(args.at(1))?;
            add(&mut vm.heap, &args.pos)
        }),
    ),
    NativeDef::full(
        "__iadd__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let id = this(vm, args);
            extend(vm, id, args.at(1))?;
            Ok(args.at(0))
        }),
    ),
    NativeDef::full("__mul__", Wrapper, 2, 2, "", &FullNative(mul)),
    NativeDef::full("__rmul__", Wrapper, 2, 2, "", &FullNative(mul)),
    NativeDef::full("__imul__", Wrapper, 2, 2, "", &FullNative(imul)),
    NativeDef::full(
        "__eq__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Eq)),
    ),
    NativeDef::full(
        "__ne__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Ne)),
    ),
    NativeDef::full(
        "__lt__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Lt)),
    ),
    NativeDef::full(
        "__le__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Le)),
    ),
    NativeDef::full(
        "__gt__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Gt)),
    ),
    NativeDef::full(
        "__ge__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Ge)),
    ),
    NativeDef::leaf("__sizeof__", Method, 1, 1, "", |heap, args| {
        let id = id_of(heap, args);
        let n = heap.list(id).len();
        Ok(heap.new_usize(40 + 8 * n))
    }),
];

/// Installs the type.
pub(crate) fn install(vm: &mut Vm) {
    vm.set_doc(
        ids::LIST,
        "A sequence that can change, of the items of an iterable.",
    );
    vm.install_methods(ids::LIST, METHODS);
    vm.heap
        .class_set_raw(ids::LIST, intern::sym::HASH, Value::NONE);
}

/// The list of a leaf's receiver, which the call has checked.
#[inline]
fn id_of(heap: &Heap, args: &[Value]) -> ListId {
    match args[0].as_list() {
        Some(id) => id,
        None => heap.to_list(args[0]).unwrap_or(ListId(u32::MAX)),
    }
}

fn this(vm: &Vm, args: &Args) -> ListId {
    id_of(&vm.heap, &args.pos)
}

fn new(vm: &mut Vm, args: &Args) -> R {
    if args.is_empty() {
        return Err(vm.heap.type_error("list.__new__(): not enough arguments"));
    }
    let class = class_arg(vm, args, ids::LIST)?;
    let list = vm.heap.new_list(Vec::new());
    Ok(instance(vm, class, ids::LIST, list))
}

fn init(vm: &mut Vm, args: &Args) -> R {
    let class = vm.heap.class_of(args.at(0));
    if refuses_keywords(vm, class, ids::LIST, sym::NEW) {
        no_keywords(vm, args, "list")?;
    }
    arity(vm, "list", args.len() - 1, 0, 1)?;
    let id = this(vm, args);
    if !vm.heap.list(id).is_empty() {
        *vm.heap.list_mut(id) = Vec::new();
    }
    if let Some(x) = args.get(1) {
        extend(vm, id, x)?;
    }
    Ok(Value::NONE)
}

/// Appends all items of an iterable.
pub(crate) fn extend(vm: &mut Vm, id: ListId, iterable: Value) -> R<()> {
    if iterable.as_list().is_some() || iterable.as_tuple().is_some() {
        let n = vm.heap.list_or_tuple(iterable).map_or(0, <[Value]>::len);
        vm.heap.reserve(n * 8)?;
        vm.heap.charge(n / 8)?;
        grow_by(vm, id, n, &[iterable])?;
        let items = vm.heap.list_or_tuple(iterable).unwrap_or(&[]).to_vec();
        vm.heap.list_mut(id).extend_from_slice(&items);
        return Ok(());
    }
    let it = vm.iter(iterable)?;
    let hint = vm.length_hint(iterable, 0)?;
    // A hint beyond any list is no hint.
    if hint < isize::MAX as usize - vm.heap.list(id).len() {
        vm.heap.reserve(hint.min(1 << 40) * 8)?;
    }
    if let Some(native) = it.as_iter() {
        // Most iterators run no Python code: their items go straight to the list.
        loop {
            match vm.heap.iter_next_leaf(native)? {
                iter::LeafNext::Item(v) => vm.heap.list_push(id, v)?,
                iter::LeafNext::End => return Ok(()),
                iter::LeafNext::NeedsMachine => break,
            }
            vm.heap.charge(1)?;
        }
    }
    vm.heap.keep(it);
    if vm.append_generated(id, it)? {
        return Ok(());
    }
    let mark = vm.nursery_mark();
    while let Some(v) = vm.next(it)? {
        vm.heap.charge(1)?;
        vm.heap.list_push(id, v)?;
        // The list keeps what it was given; anything else may go.
        vm.release_to(mark, v);
    }
    Ok(())
}

/// Makes room for `n` more items and charges it. When that would pass the limit of memory, garbage
/// is collected first; `keep` is what the caller still needs.
fn grow_by(vm: &mut Vm, id: ListId, n: usize, keep: &[Value]) -> R<()> {
    if grow_at_once(&mut vm.heap, id, n).is_ok() {
        return Ok(());
    }
    vm.heap.pending = Value::UNDEF;
    vm.heap.keep(id.value());
    for &v in keep {
        vm.heap.keep(v);
    }
    vm.collect_garbage();
    grow_at_once(&mut vm.heap, id, n)
}

/// The closer the limit of memory, the less room is made for later items.
fn grow_at_once(heap: &mut Heap, id: ListId, n: usize) -> R<()> {
    let (len, before) = (heap.list(id).len(), heap.list_mut(id).capacity());
    let needed = len.saturating_add(n);
    if needed <= before {
        return Ok(());
    }
    let mut spare = before;
    loop {
        let wanted = needed.max(before.saturating_add(spare));
        let bytes = (wanted - before).saturating_mul(8);
        if heap.meter.may_allocate(bytes) && heap.reserve(bytes).is_ok() {
            heap.list_mut(id).reserve_exact(wanted - len);
            heap.charge_growth_of(id.value(), bytes);
            return Ok(());
        }
        if wanted == needed {
            return Err(heap.memory_error());
        }
        heap.pending = Value::UNDEF;
        spare /= 4;
    }
}

fn get_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let id = id_of(heap, args);
    sequence::get_simple(heap, Seq::List(id), args[1]).unwrap_or(Ok(Value::UNDEF))
}

fn set_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let id = id_of(heap, args);
    let Some(i) = small_index(heap, args[1]) else {
        return Ok(Value::UNDEF);
    };
    let place = position(i, heap.list(id).len());
    match place.and_then(|i| heap.list_mut(id).get_mut(i)) {
        Some(place) => {
            *place = args[2];
            Ok(Value::NONE)
        }
        None => Err(heap.index_error("list assignment index out of range")),
    }
}

fn set_item(vm: &mut Vm, args: &Args) -> R {
    let (id, key, value) = (this(vm, args), args.at(1), args.at(2));
    if let Some(slice) = sequence::as_slice(&vm.heap, key) {
        set_slice(vm, id, &slice, value)?;
        return Ok(Value::NONE);
    }
    let index = sequence::index_or(vm, key, "list")?;
    let place = position(index, vm.heap.list(id).len());
    match place.and_then(|i| vm.heap.list_mut(id).get_mut(i)) {
        Some(place) => {
            *place = value;
            Ok(Value::NONE)
        }
        None => Err(vm.heap.index_error("list assignment index out of range")),
    }
}

fn set_slice(vm: &mut Vm, id: ListId, slice: &SliceObj, value: Value) -> R<()> {
    let slice = sequence::resolve_slice(vm, slice)?;
    let items = match vm.collect_items(value) {
        Ok(items) => items,
        Err(Raised) => {
            if !is_iterable(vm, value) && vm.heap.catch(ids::TYPE_ERROR).is_some() {
                return Err(vm.heap.type_error("must assign iterable to extended slice"));
            }
            return Err(Raised);
        }
    };
    // From here on nothing runs, so the length stays what it is.
    let len = vm.heap.list(id).len();
    let (start, step, count) = sequence::simple_slice(&slice, len).unwrap_or((0, 1, 0));
    vm.heap.charge((len + items.len()) / 8)?;
    if step == 1 {
        let start = usize::try_from(start).unwrap_or(0).min(len);
        let end = (start + count).min(len);
        if items.len() > count {
            grow_by(vm, id, items.len() - count, &items)?;
        }
        vm.heap.list_mut(id).splice(start..end, items);
        return Ok(());
    }
    if items.len() != count {
        let text = format!(
            "attempt to assign sequence of size {} to extended slice of size {count}",
            items.len()
        );
        return Err(vm.heap.value_error(&text));
    }
    let list = vm.heap.list_mut(id);
    for (i, item) in items.into_iter().enumerate() {
        if let Some(place) = usize::try_from(start + i as i64 * step)
            .ok()
            .and_then(|at| list.get_mut(at))
        {
            *place = item;
        }
    }
    Ok(())
}

fn is_iterable(vm: &mut Vm, value: Value) -> bool {
    vm.heap.iter_simple(value).is_some()
        || vm.special(value, intern::sym::ITER).is_some()
        || vm.special(value, intern::sym::GETITEM).is_some()
}

fn del_item(vm: &mut Vm, args: &Args) -> R {
    let (id, key) = (this(vm, args), args.at(1));
    if let Some(slice) = sequence::as_slice(&vm.heap, key) {
        let (start, step, count) = sequence::slice_of(vm, &slice, |heap| heap.list(id).len())?;
        delete_slice(&mut vm.heap, id, start, step, count)?;
        return Ok(Value::NONE);
    }
    let index = sequence::index_or(vm, key, "list")?;
    match position(index, vm.heap.list(id).len()) {
        Some(i) => {
            take(&mut vm.heap, id, i)?;
            Ok(Value::NONE)
        }
        None => Err(vm.heap.index_error("list assignment index out of range")),
    }
}

fn delete_slice(heap: &mut Heap, id: ListId, start: i64, step: i64, count: usize) -> R<()> {
    if count == 0 {
        return Ok(());
    }
    heap.charge(heap.list(id).len() / 8)?;
    let last = start + (count as i64 - 1) * step;
    let (low, high, step) = if step > 0 {
        (start, last, step)
    } else {
        (last, start, -step)
    };
    let (Ok(low), Ok(high)) = (usize::try_from(low), usize::try_from(high)) else {
        return Ok(());
    };
    let items = heap.list_mut(id);
    if step == 1 {
        items.drain(low..(high + 1).min(items.len()));
        return Ok(());
    }
    let mut i = 0;
    items.retain(|_| {
        let gone = i >= low && i <= high && (i - low) % step as usize == 0;
        i += 1;
        !gone
    });
    Ok(())
}

/// Removes and answers the item at a position that exists.
fn take(heap: &mut Heap, id: ListId, index: usize) -> R {
    let n = heap.list(id).len();
    if n - index > 64 {
        heap.charge((n - index) / 64)?;
    }
    Ok(heap.list_mut(id).remove(index))
}

fn pop_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let id = id_of(heap, args);
    match arg(args, 1) {
        None => match heap.list_mut(id).pop() {
            Some(v) => Ok(v),
            None => Err(heap.index_error("pop from empty list")),
        },
        Some(index) => match small_index(heap, index) {
            Some(i) => pop_at(heap, id, i),
            None => Ok(Value::UNDEF),
        },
    }
}

fn pop_at(heap: &mut Heap, id: ListId, index: i64) -> R {
    let n = heap.list(id).len();
    match position(index, n) {
        Some(i) => take(heap, id, i),
        None => Err(heap.index_error(if n == 0 {
            "pop from empty list"
        } else {
            "pop index out of range"
        })),
    }
}

fn pop(vm: &mut Vm, args: &Args) -> R {
    let index = match args.get(1) {
        Some(i) => vm.index_i64(i)?,
        None => -1,
    };
    let id = this(vm, args);
    pop_at(&mut vm.heap, id, index)
}

fn insert_leaf(heap: &mut Heap, args: &[Value]) -> R {
    match small_index(heap, args[1]) {
        Some(i) => insert_at(heap, id_of(heap, args), i, args[2]),
        None => Ok(Value::UNDEF),
    }
}

fn insert_at(heap: &mut Heap, id: ListId, index: i64, value: Value) -> R {
    let n = heap.list(id).len();
    let at = sequence::clamp_bound(index, n).min(n);
    if n - at > 64 {
        heap.charge((n - at) / 64)?;
    }
    heap.list_push(id, value)?;
    if let Some(tail) = heap.list_mut(id).get_mut(at..) {
        tail.rotate_right(1);
    }
    Ok(Value::NONE)
}

fn insert(vm: &mut Vm, args: &Args) -> R {
    let index = vm.index_i64(args.at(1))?;
    let id = this(vm, args);
    insert_at(&mut vm.heap, id, index, args.at(2))
}

fn remove(vm: &mut Vm, args: &Args) -> R {
    let id = this(vm, args);
    match sequence::find(vm, Seq::List(id), args.at(1), 0, usize::MAX)? {
        Some(i) if i < vm.heap.list(id).len() => {
            take(&mut vm.heap, id, i)?;
            Ok(Value::NONE)
        }
        Some(_) => Ok(Value::NONE),
        None => Err(vm.heap.value_error("list.remove(x): x not in list")),
    }
}

fn index(vm: &mut Vm, args: &Args) -> R {
    let id = this(vm, args);
    let (start, stop) = sequence::index_bounds(vm, args.get(2), args.get(3))?;
    let len = vm.heap.list(id).len();
    let (start, stop) = (
        sequence::clamp_bound(start, len),
        sequence::clamp_bound(stop, len),
    );
    match sequence::find(vm, Seq::List(id), args.at(1), start, stop)? {
        Some(i) => Ok(vm.heap.new_usize(i)),
        None => {
            let shown = vm.repr_text(args.at(1))?;
            Err(vm.heap.value_error(&format!("{shown} is not in list")))
        }
    }
}

fn add(heap: &mut Heap, args: &[Value]) -> R {
    let (Some(a), Some(b)) = (heap.to_list(args[0]), heap.to_list(args[1])) else {
        return Err(sequence::cannot_concatenate(heap, "list", args[1]));
    };
    let n = heap.list(a).len() + heap.list(b).len();
    heap.reserve(n * 8)?;
    heap.charge(n / 8)?;
    let items = [heap.list(a), heap.list(b)].concat();
    Ok(heap.new_list(items))
}

fn mul(vm: &mut Vm, args: &Args) -> R {
    let n = vm.index_i64(args.at(1))?;
    let seq = Seq::List(this(vm, args));
    let items = sequence::repeated(&mut vm.heap, seq, n)?;
    Ok(vm.heap.new_list(items))
}

fn imul(vm: &mut Vm, args: &Args) -> R {
    let n = vm.index_i64(args.at(1))?;
    let id = this(vm, args);
    let items = sequence::repeated(&mut vm.heap, Seq::List(id), n)?;
    vm.heap.charge_growth_of(id.value(), items.len() * 8);
    *vm.heap.list_mut(id) = items;
    Ok(args.at(0))
}

fn compare(vm: &mut Vm, args: &Args, op: CmpOp) -> R {
    match vm.heap.to_list(args.at(1)) {
        Some(other) => {
            let id = this(vm, args);
            sequence::compare(vm, op, Seq::List(id), Seq::List(other))
        }
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn sort_method(vm: &mut Vm, args: &Args) -> R {
    if args.len() > 1 {
        return Err(vm.heap.type_error("sort() takes no positional arguments"));
    }
    sort_list(vm, args.at(0), &args.kw)?;
    Ok(Value::NONE)
}

/// `list.sort()` with its keywords.
pub(super) fn sort_list(vm: &mut Vm, list: Value, kw: &[(Sym, Value)]) -> R<()> {
    let (mut key, mut reverse) = (None, false);
    for &(name, value) in kw {
        match name {
            intern::sym::KEY => key = Some(value).filter(|k| !k.is_none()),
            intern::sym::REVERSE => reverse = vm.truth(value)?,
            _ => {
                let text = vm.heap.sym_text(name);
                return Err(vm.unexpected_keyword_of_native("sort", &text, &["key", "reverse"]));
            }
        }
    }
    let Some(id) = vm.heap.to_list(list) else {
        return Ok(());
    };
    // The list looks empty to Python code that runs meanwhile.
    let mut items = std::mem::take(vm.heap.list_mut(id));
    let result = sort::sort_values(vm, &mut items, key, reverse);
    let touched = vm.heap.list_mut(id).capacity() != 0;
    *vm.heap.list_mut(id) = items;
    result?;
    if touched {
        return Err(vm.heap.value_error("list modified during sort"));
    }
    Ok(())
}
