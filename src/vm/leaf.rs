//! What the loop's arms call for the cases that need no Python code and no machine: attributes in
//! caches, arithmetic, comparison, indexing, slicing, formatting of plain values.
//!
//! Each answers nothing where it doesn't know; the whole op is then done by `slow.rs`.

use super::frame::{CLASS_KEY, Cache, MODULE_KEY, NO_KEY};
use crate::object::function::native_flags;
use crate::object::int::IntOp;
use crate::object::intern::sym;
use crate::object::iter::SliceObj;
use crate::object::number::{BinOp, CmpOp};
use crate::object::*;
use std::collections::VecDeque;

/// `len()` of a value whose length needs no Python code.
pub(crate) fn len_leaf(heap: &Heap, v: Value) -> Option<usize> {
    match v.kind()? {
        Kind::Str => v.as_str().map(|s| heap.str_view(s).len()),
        Kind::List | Kind::Tuple => heap.list_or_tuple(v).map(<[Value]>::len),
        Kind::Dict => v.as_dict().map(|d| heap.dict(d).len()),
        Kind::Set | Kind::FrozenSet => heap.to_set_obj(v).map(|s| s.table.len()),
        Kind::Bytes | Kind::ByteArray => heap.bytes_like(v).map(<[u8]>::len),
        Kind::Builtin => deque_leaf(heap, v).map(VecDeque::len),
        _ => None,
    }
}

/// The items of a deque.
fn deque_leaf(heap: &Heap, v: Value) -> Option<&VecDeque<Value>> {
    match heap.at::<BuiltinId>(v)? {
        builtin::Builtin::Library(object) if object.class == ids::DEQUE => Some(&object.queue),
        _ => None,
    }
}

/// The slot of a cache that holds a builtin name of a cell. Its version is kept inverted, so that it
/// never passes for one of the root's.
pub(crate) const CELL_BUILTIN: u32 = 2;

/// A builtin of a cell by its cache. Somebody may have put a sensitive native into the cell's
/// builtins since: then the cell is to get its twin, which is not for leaves.
#[inline(never)]
pub(crate) fn cell_builtin_leaf(
    heap: &Heap,
    cache: &Cache,
    globals: DictId,
    builtins: DictId,
) -> Option<Value> {
    if cache.slot != CELL_BUILTIN || cache.epoch != !heap.dict(globals).key_version {
        return None;
    }
    let entry = heap.dict(builtins).entries().get(cache.key as usize)?;
    if entry.key != cache.name.value() {
        return None;
    }
    if let Some(native) = entry.value.as_native() {
        let native = heap.native(native);
        if native.def.flags & native_flags::SENSITIVE != 0 && native.twin_of != heap.domain {
            return None;
        }
    }
    Some(entry.value)
}

/// Copies registers, which are few, without a call: two blocks that may overlap.
#[inline(always)]
pub(crate) fn copy_short(to: &mut [Value], from: &[Value]) {
    macro_rules! blocks {
        ($n:literal) => {
            if let (Some(first), Some(last)) = (from.first_chunk::<$n>(), from.last_chunk::<$n>()) {
                if let Some(to) = to.first_chunk_mut::<$n>() {
                    *to = *first;
                }
                if let Some(to) = to.last_chunk_mut::<$n>() {
                    *to = *last;
                }
            }
        };
    }
    debug_assert_eq!(to.len(), from.len());
    match from.len() {
        4..=8 => blocks!(4),
        9..=16 => blocks!(8),
        2..=3 => blocks!(2),
        _ => to.copy_from_slice(from),
    }
}

#[inline(always)]
pub(crate) fn floor_div(a: i64, b: i64) -> i64 {
    let q = a / b;
    if (a % b != 0) && ((a < 0) != (b < 0)) {
        q - 1
    } else {
        q
    }
}

#[inline(always)]
pub(crate) fn floor_mod(a: i64, b: i64) -> i64 {
    let r = a % b;
    if r != 0 && ((r < 0) != (b < 0)) {
        r + b
    } else {
        r
    }
}

impl Value {
    /// An int that may be one beyond the inline range (`-2**47 // -1`).
    #[inline(always)]
    pub(crate) fn small_int_wrapped(i: i64, heap: &mut Heap) -> Value {
        match Value::try_small_int(i) {
            Some(v) => v,
            None => heap.new_int(i),
        }
    }
}

/// Whether a value may be a native that cells get as a twin (4.10 of the specification): the
/// machine stores it where no instruction reads it unasked.
#[inline(always)]
pub(crate) fn is_bound_native(v: Value) -> bool {
    v.as_native().is_some() || v.as_method().is_some()
}

/// Whether what a class or module holds may be handed out as it is: for code of a cell the guard
/// looks at natives and types, which may have twins.
#[inline(always)]
pub(crate) fn may_hand_out(heap: &Heap, v: Value) -> bool {
    heap.domain == DomainId::ROOT
        || !matches!(
            v.kind(),
            Some(Kind::Native | Kind::Method | Kind::Class | Kind::Builtin)
        )
}

/// `LoadAttr` where the inline cache names another shape: recent answers, plain attributes of
/// classes, and modules.
#[inline(never)]
pub(crate) fn attr_leaf(heap: &Heap, c: &mut Cache, object: Value) -> Option<Value> {
    if let Some(id) = object.as_inst() {
        let inst = heap.inst(id);
        if c.key == CLASS_KEY | inst.shape.0 {
            if c.epoch != heap.epoch {
                return None;
            }
            if c.value.is_undef() {
                // A slot declared by the class; the guard may have a word on what lies there.
                let v = inst.slot(c.slot).set()?;
                return may_hand_out(heap, v).then_some(v);
            }
            return class_attr_at(heap, c);
        }
        let slot = heap.shapes.recent_slot(inst.shape, c.name)?;
        if c.key == NO_KEY {
            c.key = inst.shape.0;
            c.slot = slot;
        }
        return inst.slot(slot).set();
    }
    if let Some(module) = object.as_module() {
        return module_attr_at(heap, c, module);
    }
    None
}

/// The class attribute a cache names.
pub(crate) fn class_attr_at(heap: &Heap, c: &Cache) -> Option<Value> {
    let owner = heap.class(c.value.as_class()?);
    let (&name, &v) = owner.attrs.get_index(c.slot as usize)?;
    (name == c.name && may_hand_out(heap, v)).then_some(v)
}

/// The module attribute a cache names.
pub(crate) fn module_attr_at(heap: &Heap, c: &Cache, module: ModuleId) -> Option<Value> {
    if c.key != MODULE_KEY {
        return None;
    }
    let e = heap
        .dict(heap.module(module).dict)
        .entries()
        .get(c.slot as usize)?;
    (e.key == c.name.value() && may_hand_out(heap, e.value)).then_some(e.value)
}

/// `LoadMethod` where the inline cache names another class: recent answers, and modules.
#[inline(never)]
pub(crate) fn method_leaf(
    heap: &Heap,
    c: &mut Cache,
    key: u32,
    object: Value,
) -> Option<(Value, Value)> {
    if let Some(found) = heap.recent_methods.get(key, c.name, heap.epoch) {
        if c.key == NO_KEY || c.epoch != heap.epoch {
            c.key = key;
            c.epoch = heap.epoch;
            c.value = found;
        }
        return Some((found, object));
    }
    let module = object.as_module()?;
    module_attr_at(heap, c, module).map(|v| (v, Value::UNDEF))
}

/// What the class of an instance has under the name of a special method, as noted when that was last
/// called the general way.
#[inline(always)]
fn noted_special(heap: &Heap, object: Value, name: Sym) -> Option<Value> {
    let class = heap.shapes.class_of(heap.at::<InstId>(object)?.shape);
    heap.recent_methods
        .get(CLASS_KEY | class.0, name, heap.epoch)
}

/// A special method of an instance that is written in Python.
#[inline(never)]
pub(crate) fn special_leaf(heap: &Heap, object: Value, name: Sym) -> Option<FuncId> {
    noted_special(heap, object, name)?.as_func()
}

/// The getter of the property that a site's cache names.
#[inline(never)]
pub(crate) fn getter_leaf(heap: &Heap, c: &Cache, object: Value) -> Option<FuncId> {
    let shape = heap.at::<InstId>(object)?.shape;
    if c.key != CLASS_KEY | shape.0 || c.epoch != heap.epoch {
        return None;
    }
    match heap.at::<BuiltinId>(c.value)? {
        builtin::Builtin::Property(property) => property.get.as_func(),
        _ => None,
    }
}

/// Puts the defaults of the parameters after the first `n` into the registers that begin there.
/// False: there are fewer, or more arguments than parameters.
#[inline(never)]
pub(crate) fn fill_defaults(
    heap: &Heap,
    f: &function::FuncObj,
    n: usize,
    rest: &mut [Value],
) -> bool {
    let Some(defaults) = heap.at::<TupleId>(f.defaults) else {
        return false;
    };
    let values = defaults.as_slice();
    let missing = usize::from(f.n_pos).checked_sub(n);
    let from = missing.and_then(|missing| values.len().checked_sub(missing));
    let values = from.and_then(|from| values.get(from..)).unwrap_or(&[]);
    match rest.get_mut(..values.len()) {
        Some(places) if from.is_some() => {
            places.copy_from_slice(values);
            true
        }
        _ => false,
    }
}

/// Whether two values are one object. Big ints and floats compare by what they are, as CPython's
/// would when they come from one place; everything else by identity.
#[inline(always)]
pub(crate) fn is_same(_heap: &Heap, a: Value, b: Value) -> bool {
    a == b
}

/// The truth of a value that needs no Python code.
#[inline(always)]
pub(crate) fn truth_leaf(heap: &Heap, v: Value) -> Option<bool> {
    if let Some(b) = v.as_bool() {
        return Some(b);
    }
    if v.is_small_int() {
        return Some(v.int_bits() != 0);
    }
    if v.is_none() {
        return Some(false);
    }
    truth_more(heap, v)
}

#[inline(never)]
pub(crate) fn truth_more(heap: &Heap, v: Value) -> Option<bool> {
    if let Some(f) = v.as_float() {
        return Some(f != 0.0);
    }
    let Some(kind) = v.kind() else {
        return if v == Value::ELLIPSIS {
            Some(true)
        } else {
            None
        };
    };
    Some(match kind {
        Kind::Str => !heap.str_view(v.as_str()?).is_empty(),
        Kind::List => !heap.list(v.as_list()?).is_empty(),
        Kind::Tuple => !heap.tuple(v.as_tuple()?).is_empty(),
        Kind::Dict => !heap.dict(v.as_dict()?).is_empty(),
        Kind::Set => !heap.set(v.as_set()?).table.is_empty(),
        Kind::FrozenSet => !heap.frozenset(v.as_frozenset()?).table.is_empty(),
        Kind::Bytes | Kind::ByteArray => !heap.bytes_like(v)?.is_empty(),
        Kind::Int => true,
        Kind::Builtin => !deque_leaf(heap, v)?.is_empty(),
        Kind::Func
        | Kind::Method
        | Kind::Native
        | Kind::Module
        | Kind::Gen
        | Kind::Code
        | Kind::Capture => true,
        Kind::Complex => {
            let c = heap.complex(v.as_complex()?);
            c.re != 0.0 || c.im != 0.0
        }
        _ => return None,
    })
}

/// `a op b` for numbers, strings and lists: no Python code is needed.
#[inline(never)]
pub(crate) fn arith_leaf(heap: &mut Heap, op: BinOp, a: Value, b: Value) -> Option<R> {
    if let (Some(p), Some(q)) = (heap.medium_int(a), heap.medium_int(b)) {
        let result = match op {
            BinOp::Add => p.checked_add(q),
            BinOp::Sub => p.checked_sub(q),
            BinOp::Mul => match (i64::try_from(p), i64::try_from(q)) {
                (Ok(x), Ok(y)) => Some(i128::from(x) * i128::from(y)),
                _ => p.checked_mul(q),
            },
            BinOp::And => Some(p & q),
            BinOp::Or => Some(p | q),
            BinOp::Xor => Some(p ^ q),
            _ => None,
        };
        if let Some(i) = result {
            return Some(Ok(heap.new_i128(i)));
        }
    }
    match op {
        BinOp::Add => {
            if let (Some(x), Some(y)) = (a.as_str(), b.as_str()) {
                return Some(heap.str_concat(x, y));
            }
        }
        BinOp::Mod => {
            if let Some(template) = a.as_str() {
                return heap.percent_plain(template, b);
            }
        }
        BinOp::Mul | BinOp::Sub if a.as_big_int().is_some() && b.as_big_int().is_some() => {
            let op = if op == BinOp::Mul {
                IntOp::Mul
            } else {
                IntOp::Sub
            };
            return Some(heap.int_binary(op, a, b));
        }
        _ => {}
    }
    // Instances may override; everything else that is a number is exact here.
    if a.as_inst().is_some() || b.as_inst().is_some() {
        return None;
    }
    match number::number_binary(heap, op, a, b) {
        Ok(Some(v)) => Some(Ok(v)),
        Ok(None) => None,
        Err(Raised) => Some(Err(Raised)),
    }
}

/// Whether two strings that are not one object are equal.
#[inline(never)]
pub(crate) fn str_eq_leaf(heap: &Heap, x: StrId, y: StrId) -> bool {
    heap.strs_equal(x, y)
}

/// A comparison that needs no Python code.
#[inline(never)]
pub(crate) fn compare_leaf(heap: &mut Heap, op: CmpOp, a: Value, b: Value) -> Option<bool> {
    match (heap.at::<StrId>(a), heap.at::<StrId>(b)) {
        (Some(x), Some(y)) => {
            // Most differ in the first character.
            let order = match (x.first_inline(), y.first_inline()) {
                (Some(p), Some(q)) if p != q => p.cmp(&q),
                _ => return Some(compare_strs(heap, op, a, b)),
            };
            Some(op.holds(Some(order)))
        }
        _ => compare_other_leaf(heap, op, a, b),
    }
}

#[inline(never)]
fn compare_strs(heap: &Heap, op: CmpOp, a: Value, b: Value) -> bool {
    let (Some(x), Some(y)) = (a.as_str(), b.as_str()) else {
        return false;
    };
    match op {
        CmpOp::Eq => a == b || heap.strs_equal(x, y),
        CmpOp::Ne => a != b && !heap.strs_equal(x, y),
        _ => op.holds(Some(heap.str_cmp(x, y))),
    }
}

#[inline(never)]
fn compare_other_leaf(heap: &mut Heap, op: CmpOp, a: Value, b: Value) -> Option<bool> {
    let own_way = |v: Value| v.as_inst().is_some() || v.as_exc().is_some();
    if own_way(a) || own_way(b) {
        return None;
    }
    if let Some(outcome) = number::number_compare(heap, op, a, b) {
        return Some(outcome);
    }
    if let Some(outcome) = heap.order_simple(op, a, b) {
        return Some(outcome);
    }
    if op == CmpOp::Eq || op == CmpOp::Ne {
        return heap.eq_simple(a, b).map(|same| same == (op == CmpOp::Eq));
    }
    None
}

/// `item in container` that needs no Python code.
#[inline(never)]
pub(crate) fn contains_leaf(heap: &mut Heap, container: Value, item: Value) -> Option<bool> {
    if let Some(text) = heap.at::<StrId>(container) {
        // Long scans charge; the machine does them.
        return match (
            text.view(&heap.tips),
            heap.at::<StrId>(item)?.view(&heap.tips),
        ) {
            (str::StrView::Ascii(s), str::StrView::Ascii([c])) if s.len() < 4096 => {
                Some(memchr::memchr(*c, s).is_some())
            }
            (str::StrView::Ascii(_), str::StrView::Ascii([])) => Some(true),
            _ => None,
        };
    }
    if let Some(dict) = container.as_dict() {
        return heap.dict_find_simple(dict, item).ok().map(|f| f.is_some());
    }
    contains_other_leaf(heap, container, item)
}

#[inline(never)]
fn contains_other_leaf(heap: &mut Heap, container: Value, item: Value) -> Option<bool> {
    match container.kind()? {
        Kind::Inst => {
            let dict = dict_payload(heap, container, sym::CONTAINS)?;
            heap.dict_find_simple(dict, item).ok().map(|f| f.is_some())
        }
        Kind::Set | Kind::FrozenSet => heap
            .set_find_simple(container, item)
            .ok()
            .map(|f| f.is_some()),
        Kind::List | Kind::Tuple => {
            let n = heap.list_or_tuple(container)?.len();
            if n > 64 {
                // Long scans charge; the machine does them.
                return None;
            }
            for i in 0..n {
                let v = heap.list_or_tuple(container)?.get(i).copied()?;
                if v == item || heap.eq_simple(v, item)? {
                    return Some(true);
                }
            }
            Some(false)
        }
        _ => None,
    }
}

/// Whether an except clause that names one class takes the exception.
#[inline(never)]
pub(crate) fn exception_matches_leaf(heap: &Heap, exc: Value, clause: Value) -> Option<bool> {
    let class = clause.as_class()?;
    heap.is_subclass(class, ids::BASE_EXCEPTION)
        .then(|| heap.is_instance(exc, class))
}

/// Subscripts of built-in containers. The common ones need few registers, hence the parts.
#[inline(never)]
pub(crate) fn index_leaf(heap: &mut Heap, o: Value, k: Value) -> Option<Value> {
    if let Some(text) = heap.at::<StrId>(o)
        && k.is_small_int()
        && let Some(c) = text.ascii_at(&heap.tips, k.int_bits() as usize)
    {
        return heap.chars.get(usize::from(c)).copied();
    }
    if let Some(dict) = o.as_dict().or_else(|| dict_payload(heap, o, sym::GETITEM)) {
        return index_dict_leaf(heap, dict, k);
    }
    index_sequence_leaf(heap, o, k)
}

/// The dict that an instance of a subclass of `dict` extends, if its class has the special method from
/// there.
#[inline(never)]
pub(crate) fn dict_payload(heap: &Heap, object: Value, name: Sym) -> Option<DictId> {
    let home = heap
        .at::<NativeId>(noted_special(heap, object, name)?)?
        .home;
    if home != ids::DICT.value() {
        return None;
    }
    heap.payload(object)?.as_dict()
}

#[inline(never)]
fn index_dict_leaf(heap: &mut Heap, dict: DictId, k: Value) -> Option<Value> {
    if let Some(s) = k.as_str() {
        let h = hash::fold(i64::from(heap.hash_str(s)));
        let heap = &*heap;
        let object = heap.dict(dict);
        let at = object.find(h, k, |other| heap.str_eq(other, k))?;
        return object.entry(at).map(|e| e.value);
    }
    let found = heap.dict_find_simple(dict, k).ok()??;
    heap.dict(dict).entry(found).map(|e| e.value)
}

#[inline(never)]
fn index_sequence_leaf(heap: &mut Heap, o: Value, k: Value) -> Option<Value> {
    if let Some(slice) = k.as_slice() {
        return step_slice_leaf(heap, o, slice);
    }
    let n = k.as_small_int()?;
    match o.kind()? {
        Kind::List => {
            let items = heap.list(o.as_list()?);
            let n = if n < 0 { n + items.len() as i64 } else { n };
            items.get(usize::try_from(n).ok()?).copied()
        }
        Kind::Tuple => {
            let items = heap.tuple(o.as_tuple()?);
            let n = if n < 0 { n + items.len() as i64 } else { n };
            items.get(usize::try_from(n).ok()?).copied()
        }
        Kind::Str => {
            let view = heap.str_view(o.as_str()?);
            let n = if n < 0 { n + view.len() as i64 } else { n };
            let c = view.get(usize::try_from(n).ok()?)?;
            Some(heap.new_char(c))
        }
        Kind::Builtin => {
            let items = deque_leaf(heap, o)?;
            let n = if n < 0 { n + items.len() as i64 } else { n };
            items.get(usize::try_from(n).ok()?).copied()
        }
        Kind::Bytes | Kind::ByteArray => {
            let data = heap.bytes_like(o)?;
            let n = if n < 0 { n + data.len() as i64 } else { n };
            data.get(usize::try_from(n).ok()?)
                .map(|&b| Value::small_int(i64::from(b)))
        }
        _ => None,
    }
}

/// Appends a short list or tuple to a list. False: the machine must do it.
#[inline(never)]
pub(crate) fn extend_leaf(heap: &mut Heap, list: Value, more: Value) -> bool {
    let Some(list) = list.as_list() else {
        return false;
    };
    let is_sequence = more.as_list().is_some() || more.as_tuple().is_some();
    let Some(items) = heap.list_or_tuple(more).filter(|_| is_sequence) else {
        return false;
    };
    if items.len() > 64 {
        // Longer ones charge for their work.
        return false;
    }
    let items = smallvec::SmallVec::<[Value; 8]>::from_slice(items);
    if heap.list_room(list, items.len()).is_err() {
        // The machine meets the same end.
        heap.pending = Value::UNDEF;
        return false;
    }
    heap.meter.take(items.len() / 8);
    heap.list_mut(list).extend_from_slice(&items);
    true
}

/// `bytearray[k] = v` where the machine has nothing to say. False: it must do it.
#[inline(never)]
pub(crate) fn store_byte_leaf(heap: &mut Heap, o: Value, k: Value, v: Value) -> bool {
    let (Some(n), Some(byte)) = (k.as_small_int(), v.as_small_int()) else {
        return false;
    };
    let (Some(array), Ok(byte)) = (heap.at_mut::<ByteArrayId>(o), u8::try_from(byte)) else {
        return false;
    };
    let n = if n < 0 {
        n + array.data.len() as i64
    } else {
        n
    };
    let place = usize::try_from(n).ok().and_then(|n| array.data.get_mut(n));
    match place {
        Some(place) => {
            *place = byte;
            true
        }
        None => false,
    }
}

/// `dict[k] = v` for simple keys. False: the machine must do it.
#[inline(never)]
pub(crate) fn store_dict_leaf(heap: &mut Heap, dict: DictId, k: Value, v: Value) -> bool {
    let (h, found) = if let Some(s) = k.as_str() {
        let h = hash::fold(i64::from(heap.hash_str(s)));
        (h, heap.find_str_in(h, s, heap.dict(dict)))
    } else {
        let Some(h) = heap.hash_simple(k) else {
            return false;
        };
        let h = hash::fold(h);
        (h, heap.find_simple_in(h, k, |heap| heap.dict(dict)))
    };
    match found {
        Ok(Some(at)) => heap.dict_set_at(dict, at, v),
        Ok(None) => {
            if heap.dict_room(dict).is_err() {
                // The machine says so.
                heap.pending = Value::UNDEF;
                return false;
            }
            heap.dict_insert_new(dict, h, k, v);
        }
        Err(_) => return false,
    }
    true
}

/// `del o[k]` of a list with an index or a dict with a simple key. False: the machine must do it.
#[inline(never)]
pub(crate) fn del_leaf(heap: &mut Heap, o: Value, k: Value) -> bool {
    if let (Some(list), Some(n)) = (o.as_list(), k.as_small_int()) {
        let len = heap.list(list).len();
        let at = if n < 0 { n + len as i64 } else { n };
        return match usize::try_from(at) {
            // Fuel: what comes behind is moved, which the machine charges when it is much.
            Ok(at) if at < len && len - at <= 64 => {
                heap.list_mut(list).remove(at);
                true
            }
            _ => false,
        };
    }
    let Some(dict) = o.as_dict() else {
        return false;
    };
    match heap.dict_find_simple(dict, k) {
        Ok(Some(at)) => heap.dict_remove_at(dict, at).is_some(),
        _ => false,
    }
}

/// Gives a name that a namespace has already a new value. False: the machine must do it.
#[inline(never)]
pub(crate) fn store_name_leaf(heap: &mut Heap, dict: DictId, name: Sym, v: Value) -> bool {
    match heap.dict_find_sym(dict, name) {
        Some(at) => {
            heap.dict_set_at(dict, at, v);
            true
        }
        None => false,
    }
}

/// A replacement field of simple values, for which no Python code is needed.
#[inline(never)]
pub(crate) fn format_leaf(heap: &mut Heap, v: Value, conversion: u8, spec: Value) -> Option<R> {
    let exact =
        v.as_str().is_some() || v.is_float() || v.is_small_int() || v.as_big_int().is_some();
    // `!s` of these is what formatting them without it gives, but for the specification.
    if !exact || conversion > 1 || conversion == 1 && v.as_str().is_none() && spec != heap.empty_str
    {
        return None;
    }
    heap.format_value_simple(v, spec.as_str()?)
}

/// `o[slice]` of built-in sequences with int or absent parts.
pub(crate) fn step_slice_leaf(heap: &mut Heap, o: Value, slice: SliceId) -> Option<Value> {
    let SliceObj { start, stop, step } = *heap.slice(slice);
    let len = match o.kind()? {
        Kind::Str => heap.str_view(o.as_str()?).len(),
        Kind::List => heap.list(o.as_list()?).len(),
        Kind::Tuple => heap.tuple(o.as_tuple()?).len(),
        _ => return None,
    };
    // Longer ones charge for their work; the machine does them.
    if len > 256 {
        return None;
    }
    let len = len as i64;
    let step = if step.is_none() {
        1
    } else {
        step.as_small_int()?
    };
    if step == 0 {
        return None;
    }
    let (low, high) = if step > 0 { (0, len) } else { (-1, len - 1) };
    let bound = |v: Value, default: i64| -> Option<i64> {
        if v.is_none() {
            return Some(default);
        }
        let n = v.as_small_int()?;
        Some(if n < 0 {
            (n + len).max(low)
        } else {
            n.min(high)
        })
    };
    let start = bound(start, if step > 0 { 0 } else { len - 1 })?;
    let stop = bound(stop, if step > 0 { len } else { -1 })?;
    let n = usize::try_from(iter::small_range_len(start, stop, step)).unwrap_or(0);
    let places = (0..n).map(|k| (start + k as i64 * step) as usize);
    Some(match o.kind()? {
        Kind::Str => {
            let object = match heap.str_view(o.as_str()?) {
                str::StrView::Ascii(b) => {
                    let picked: smallvec::SmallVec<[u8; 64]> =
                        places.filter_map(|k| b.get(k).copied()).collect();
                    str::StrObj::ascii(&picked)
                }
                str::StrView::Wide(w) => {
                    let picked: Vec<u32> = places.filter_map(|k| w.get(k).copied()).collect();
                    str::StrObj::from_code_points(&picked)
                }
            };
            heap.new_str_obj(object)
        }
        Kind::List => {
            let picked = list::pick(heap.list(o.as_list()?), start, step, n);
            heap.new_list(picked)
        }
        _ => {
            let picked = list::pick(heap.tuple(o.as_tuple()?), start, step, n);
            heap.new_tuple_vec(picked)
        }
    })
}

/// `o[start:stop]` of built-in sequences with int or absent bounds.
#[inline(never)]
pub(crate) fn slice_leaf(heap: &mut Heap, o: Value, start: Value, stop: Value) -> Option<R> {
    let len = match o.kind()? {
        Kind::Str => heap.str_view(o.as_str()?).len(),
        Kind::List => heap.list(o.as_list()?).len(),
        Kind::Tuple => heap.tuple(o.as_tuple()?).len(),
        Kind::Bytes => heap.bytes_like(o)?.len(),
        _ => return None,
    };
    let bound = |v: Value, default: usize| -> Option<usize> {
        if v.is_none() {
            return Some(default);
        }
        let n = v.as_small_int()?;
        let n = if n < 0 { n + len as i64 } else { n };
        Some(n.clamp(0, len as i64) as usize)
    };
    let (start, stop) = (bound(start, 0)?, bound(stop, len)?);
    let n = stop.saturating_sub(start);
    if let Err(e) = heap.charge(n / 16).and_then(|()| heap.reserve(n * 8)) {
        return Some(Err(e));
    }
    Some(Ok(match o.kind()? {
        Kind::Str => return Some(heap.str_slice(o.as_str()?, start, start + n)),
        Kind::List => {
            let list = o.as_list()?;
            match heap.copy_items(|heap| heap.list(list).get(start..start + n).unwrap_or(&[])) {
                Ok(items) => heap.new_list(items),
                Err(e) => return Some(Err(e)),
            }
        }
        Kind::Tuple => {
            if n == len {
                return Some(Ok(o));
            }
            let tuple = o.as_tuple()?;
            match heap.copy_items(|heap| heap.tuple(tuple).get(start..start + n).unwrap_or(&[])) {
                Ok(items) => heap.new_tuple_vec(items),
                Err(e) => return Some(Err(e)),
            }
        }
        _ => {
            let copy = heap.copy_items(|heap| match heap.bytes_like(o) {
                Some(data) => data.get(start..start + n).unwrap_or(&[]),
                None => &[],
            });
            match copy {
                Ok(data) => heap.new_bytes(data),
                Err(e) => return Some(Err(e)),
            }
        }
    }))
}

/// Joins strings (f-strings).
pub(crate) fn join_leaf(heap: &mut Heap, items: &[Value]) -> R {
    let total: usize = items
        .iter()
        .filter_map(|&v| heap.view_of(v))
        .map(|v| v.len())
        .sum();
    heap.reserve(total.saturating_mul(4))?;
    heap.charge(total / 64)?;
    let mut builder = str::StrBuilder::new();
    for &v in items {
        if let Some(view) = heap.view_of(v) {
            builder.push_watched(view, &heap.meter);
        }
    }
    heap.passed(total)?;
    Ok(heap.new_built(builder))
}
