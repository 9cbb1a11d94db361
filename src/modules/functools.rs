//! `_functools`: `partial`, `reduce`, `cmp_to_key` and the memory of `lru_cache`.
//!
//! `partial` and the cache wrapper have attributes of their own, so their instances carry a library
//! object as payload, even those of the exact type.

use crate::builtins::arguments::*;
use crate::builtins::attributes::is_callable;
use crate::builtins::sequence::{enter_repr, leave_repr, push_repr};
use crate::object::builtin::{Builtin, LibraryObj};
use crate::object::class::class_flags;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::str::StrBuilder;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::operator::CmpOp;
use crate::vm::{GetSetDef, Vm};

static FUNCTIONS: &[NativeDef] = &[
    function("reduce", 2, 3, "", &FullNative(reduce)),
    function("cmp_to_key", 1, 1, "mycmp", &FullNative(cmp_to_key)),
];

static PARTIAL: &[NativeDef] = &[
    new(&FullNative(new_partial)),
    NativeDef::full(
        "__call__",
        NativeRole::Wrapper,
        1,
        255,
        "**",
        &FullNative(partial_call),
    ),
    wrapper("__repr__", 1, 1, &FullNative(partial_repr)),
    method("__reduce__", 1, 1, "", &FullNative(partial_reduce)),
    method("__setstate__", 2, 2, "", &FullNative(partial_set_state)),
];

static KEY: &[NativeDef] = &[
    NativeDef::full(
        "__call__",
        NativeRole::Wrapper,
        2,
        2,
        "self obj",
        &FullNative(key_call),
    ),
    wrapper("__lt__", 2, 2, &FullNative(key_lt)),
    wrapper("__le__", 2, 2, &FullNative(key_le)),
    wrapper("__eq__", 2, 2, &FullNative(key_eq)),
    wrapper("__ne__", 2, 2, &FullNative(key_ne)),
    wrapper("__gt__", 2, 2, &FullNative(key_gt)),
    wrapper("__ge__", 2, 2, &FullNative(key_ge)),
];

static CACHE: &[NativeDef] = &[
    new(&FullNative(new_cache)),
    NativeDef::full(
        "__call__",
        NativeRole::Wrapper,
        1,
        255,
        "**",
        &FullNative(cache_call),
    ),
    wrapper("__get__", 2, 3, &FullNative(cache_get)),
    method("cache_info", 1, 1, "", &FullNative(cache_info)),
    method("cache_clear", 1, 1, "", &FullNative(cache_clear)),
    method("__copy__", 1, 1, "", &FullNative(itself)),
    method("__deepcopy__", 2, 2, "", &FullNative(itself)),
    method("__reduce__", 1, 1, "", &FullNative(cache_reduce)),
];

static ATTRIBUTES: &[GetSetDef] = &[
    GetSetDef::read(ids::PARTIAL, "func", partial_func).hard(),
    GetSetDef::read(ids::PARTIAL, "args", partial_args).hard(),
    GetSetDef::read(ids::PARTIAL, "keywords", partial_keywords).hard(),
    GetSetDef::write(ids::CMP_KEY, "obj", key_obj, set_key_obj),
];

/// Gives the types their methods, once per Vm.
pub(crate) fn install(vm: &mut Vm) {
    for class in [ids::PARTIAL, ids::LRU_CACHE_WRAPPER] {
        vm.heap.make_root_shapes(class, true, &[]);
    }
    vm.install_methods(ids::PARTIAL, PARTIAL);
    vm.install_methods(ids::CMP_KEY, KEY);
    vm.install_methods(ids::LRU_CACHE_WRAPPER, CACHE);
    vm.install_getsets(ATTRIBUTES);
    vm.heap.class_set_raw(ids::CMP_KEY, sym::HASH, Value::NONE);
    vm.heap.class_mut(ids::CMP_KEY).flags |= class_flags::FINAL;
}

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_functools", FUNCTIONS);
    for class in [ids::PARTIAL, ids::LRU_CACHE_WRAPPER] {
        super::add_class(vm, dict, class);
    }
    Ok(())
}

fn itself(_: &mut Vm, args: &Args) -> R {
    Ok(args.at(0))
}

fn library(vm: &mut Vm, class: ClassId, values: Vec<Value>, numbers: Vec<u64>) -> Value {
    let owner = vm.heap.domain;
    let object = LibraryObj {
        class,
        values,
        queue: Default::default(),
        numbers,
        owner,
    };
    vm.heap.new_builtin(Builtin::Library(Box::new(object)))
}

fn reduce(vm: &mut Vm, args: &Args) -> R {
    let iterator = match vm.iter(args.at(1)) {
        Ok(iterator) => iterator,
        Err(raised) => {
            if vm.heap.catch(ids::TYPE_ERROR).is_none() {
                return Err(raised);
            }
            return Err(vm.heap.type_error("reduce() arg 2 must support iteration"));
        }
    };
    let mut total = args.get(2);
    let mark = vm.nursery_mark();
    while let Some(item) = vm.next(iterator)? {
        vm.heap.charge(1)?;
        vm.heap.keep(item);
        let next = match total {
            None => item,
            Some(total) => vm.call(args.at(0), &[total, item])?,
        };
        total = Some(next);
        vm.release_to(mark, next);
    }
    match total {
        Some(total) => Ok(total),
        None => Err(vm
            .heap
            .type_error("reduce() of empty iterable with no initial value")),
    }
}

// `partial`: function, tuple, dict.

fn partial_parts(vm: &mut Vm, this: Value) -> R<(Value, Value, Value)> {
    match vm.heap.library(this).map(|l| l.values.as_slice()) {
        Some(&[func, args, keywords]) => Ok((func, args, keywords)),
        _ => {
            let got = vm.heap.type_name(this);
            Err(vm.heap.type_error(&format!(
                "a 'functools.partial' object is required, not '{got}'"
            )))
        }
    }
}

fn new_partial(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::PARTIAL)?;
    if args.len() < 2 {
        return Err(vm
            .heap
            .type_error("type 'partial' takes at least one argument"));
    }
    let mut func = args.at(1);
    if !is_callable(vm, func) {
        return Err(vm.heap.type_error("the first argument must be callable"));
    }
    let mut positional = Vec::new();
    let mut keywords = vm.heap.new_dict();
    // A partial of a partial is flattened, unless the inner one has attributes of its own, or is
    // somebody else's: the new one shows what it is made of.
    if vm.heap.is_instance(func, ids::PARTIAL)
        && vm.heap.inst_attrs(func).is_empty()
        && !(vm.is_restricted() && vm.is_foreign(func))
    {
        let (inner, inner_args, inner_keywords) = partial_parts(vm, func)?;
        func = inner;
        if let Some(tuple) = inner_args.as_tuple() {
            let n = vm.heap.tuple(tuple).len();
            vm.heap.charge(n / 16)?;
            vm.heap.reserve(n * 16)?;
            positional.extend_from_slice(vm.heap.tuple(tuple));
        }
        if let Some(dict) = inner_keywords.as_dict() {
            let n = vm.heap.dict(dict).entries().len();
            vm.heap.charge(n / 4)?;
            vm.heap.reserve(n * 40)?;
            let copy = vm.heap.dict(dict).copy();
            keywords = vm.heap.alloc_dict(copy);
        }
    }
    positional.extend_from_slice(args.pos.get(2..).unwrap_or(&[]));
    for &(name, value) in &args.kw {
        vm.heap.dict_set_sym(keywords, name, value);
    }
    let positional = vm.heap.new_tuple_vec(positional);
    let payload = library(
        vm,
        ids::PARTIAL,
        vec![func, positional, keywords.value()],
        Vec::new(),
    );
    Ok(vm.heap.new_with_payload(class, payload).value())
}

fn partial_call(vm: &mut Vm, args: &Args) -> R {
    let (func, own, own_keywords) = partial_parts(vm, args.at(0))?;
    // Fuel: kept arguments are copied, and each keyword is looked for among them.
    let n_own = own.as_tuple().map_or(0, |t| vm.heap.tuple(t).len());
    let n_named = own_keywords.as_dict().map_or(0, |d| vm.heap.dict(d).len());
    vm.heap.charge(
        n_own / 16 + n_named / 4 + (n_named + args.kw.len()).saturating_mul(args.kw.len()) / 8,
    )?;
    vm.heap.reserve((n_own + n_named) * 24)?;
    let mut positional = own
        .as_tuple()
        .map(|t| vm.heap.tuple(t).to_vec())
        .unwrap_or_default();
    positional.extend_from_slice(args.pos.get(1..).unwrap_or(&[]));
    let mut keywords: Vec<(Sym, Value)> = Vec::new();
    if let Some(dict) = own_keywords.as_dict() {
        let entries: Vec<(Value, Value)> = vm
            .heap
            .dict(dict)
            .iter()
            .map(|e| (e.key, e.value))
            .collect();
        for (key, value) in entries {
            let Some(key) = vm.heap.to_str(key) else {
                return Err(vm.heap.type_error("keywords must be strings"));
            };
            keywords.push((vm.heap.intern_str(key), value));
        }
    }
    for &(name, value) in &args.kw {
        match keywords.iter_mut().find(|(known, _)| *known == name) {
            Some(place) => place.1 = value,
            None => keywords.push((name, value)),
        }
    }
    vm.call_kw(func, &positional, &keywords)
}

fn partial_repr(vm: &mut Vm, args: &Args) -> R {
    let class = vm.heap.class_of(args.at(0));
    let name = vm.class_full_name(class);
    let (func, own, keywords) = partial_parts(vm, args.at(0))?;
    // A cell doesn't see what a foreign partial holds (4.6).
    if vm.hides_parts(args.at(0)) {
        return Ok(vm.heap.new_str(&format!("{name}(...)")));
    }
    // A partial among its own arguments is shown as dots.
    if !enter_repr(vm, args.at(0)) {
        return Ok(vm.heap.new_str("..."));
    }
    let mut out = StrBuilder::new();
    out.push_str(&format!("{name}("));
    let shown = match vm.heap.meter.enter() {
        true => {
            let shown = push_partial(vm, &mut out, func, own, keywords);
            vm.heap.meter.leave();
            shown
        }
        false => Err(vm
            .heap
            .recursion_error(" while getting the repr of an object")),
    };
    leave_repr(vm);
    shown?;
    out.push_str(")");
    Ok(vm.heap.new_built(out))
}

fn push_partial(
    vm: &mut Vm,
    out: &mut StrBuilder,
    func: Value,
    own: Value,
    keywords: Value,
) -> R<()> {
    push_repr(vm, out, func)?;
    let own = own.as_tuple();
    for i in 0..own.map_or(0, |t| vm.heap.tuple(t).len()) {
        let value = own.and_then(|t| vm.heap.tuple(t).get(i).copied());
        out.push_str(", ");
        push_repr(vm, out, value.unwrap_or(Value::NONE))?;
    }
    if let Some(dict) = keywords.as_dict() {
        let n = vm.heap.dict(dict).len();
        vm.heap.take_copy(n.saturating_mul(16))?;
        let entries: Vec<(Value, Value)> = vm
            .heap
            .dict(dict)
            .iter()
            .map(|e| (e.key, e.value))
            .collect();
        for (key, value) in entries {
            out.push_str(&format!(", {}=", vm.str_text(key)?));
            push_repr(vm, out, value)?;
        }
    }
    Ok(())
}

fn partial_reduce(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let (func, own, keywords) = partial_parts(vm, this)?;
    let class = vm.heap.class_of(this).value();
    let attributes = vm.heap.inst_attrs(this);
    let state_dict = if attributes.is_empty() {
        Value::NONE
    } else {
        let dict = vm.heap.new_dict();
        for (key, value) in attributes {
            vm.dict_set(dict, key, value)?;
        }
        dict.value()
    };
    let first = vm.heap.new_tuple(&[func]);
    let state = vm.heap.new_tuple(&[func, own, keywords, state_dict]);
    Ok(vm.heap.new_tuple(&[class, first, state]))
}

fn partial_set_state(vm: &mut Vm, args: &Args) -> R {
    let state = vm
        .heap
        .to_tuple(args.at(1))
        .map(|t| vm.heap.tuple(t).to_vec())
        .unwrap_or_default();
    let &[func, own, keywords, attributes] = state.as_slice() else {
        return Err(vm.heap.type_error("invalid partial state"));
    };
    let valid = is_callable(vm, func)
        && vm.heap.to_tuple(own).is_some()
        && (keywords.is_none() || vm.heap.to_dict(keywords).is_some())
        && (attributes.is_none() || attributes.as_dict().is_some());
    if !valid {
        return Err(vm.heap.type_error("invalid partial state"));
    }
    // Subclasses of both are reduced to plain ones.
    let own = match vm.heap.to_tuple(own) {
        Some(tuple) => tuple.value(),
        None => vm.heap.empty_tuple,
    };
    let keywords = match vm.heap.to_dict(keywords) {
        Some(dict) => dict,
        None => vm.heap.new_dict(),
    };
    if let Some(object) = vm.heap.library_mut(args.at(0)) {
        object.values = vec![func, own, keywords.value()];
    }
    if let Some(dict) = attributes.as_dict() {
        vm.heap.inst_replace_dict(args.at(0), dict);
    }
    Ok(Value::NONE)
}

fn partial_func(vm: &mut Vm, this: Value) -> R {
    Ok(partial_parts(vm, this)?.0)
}

fn partial_args(vm: &mut Vm, this: Value) -> R {
    Ok(partial_parts(vm, this)?.1)
}

fn partial_keywords(vm: &mut Vm, this: Value) -> R {
    Ok(partial_parts(vm, this)?.2)
}

// `cmp_to_key`: the comparison, and the object of a key.

fn cmp_to_key(vm: &mut Vm, args: &Args) -> R {
    Ok(library(
        vm,
        ids::CMP_KEY,
        vec![args.at(0), Value::UNDEF],
        Vec::new(),
    ))
}

fn key_parts(vm: &Vm, this: Value) -> Option<(Value, Value)> {
    match vm.heap.library(this) {
        Some(l) if l.class == ids::CMP_KEY => match l.values.as_slice() {
            &[compare, object] => Some((compare, object)),
            _ => None,
        },
        _ => None,
    }
}

fn key_call(vm: &mut Vm, args: &Args) -> R {
    let compare = key_parts(vm, args.at(0)).map_or(Value::NONE, |k| k.0);
    Ok(library(
        vm,
        ids::CMP_KEY,
        vec![compare, args.at(1)],
        Vec::new(),
    ))
}

fn key_compare(vm: &mut Vm, args: &Args, op: CmpOp) -> R {
    let (Some((compare, left)), Some((_, right))) =
        (key_parts(vm, args.at(0)), key_parts(vm, args.at(1)))
    else {
        return Err(vm.heap.type_error("other argument must be K instance"));
    };
    if left.is_undef() || right.is_undef() {
        return Err(vm.heap.raise(ids::ATTRIBUTE_ERROR, "object"));
    }
    let order = vm.call(compare, &[left, right])?;
    vm.compare(op, order, Value::small_int(0))
}

fn key_lt(vm: &mut Vm, args: &Args) -> R {
    key_compare(vm, args, CmpOp::Lt)
}

fn key_le(vm: &mut Vm, args: &Args) -> R {
    key_compare(vm, args, CmpOp::Le)
}

fn key_eq(vm: &mut Vm, args: &Args) -> R {
    key_compare(vm, args, CmpOp::Eq)
}

fn key_ne(vm: &mut Vm, args: &Args) -> R {
    key_compare(vm, args, CmpOp::Ne)
}

fn key_gt(vm: &mut Vm, args: &Args) -> R {
    key_compare(vm, args, CmpOp::Gt)
}

fn key_ge(vm: &mut Vm, args: &Args) -> R {
    key_compare(vm, args, CmpOp::Ge)
}

fn key_obj(vm: &mut Vm, this: Value) -> R {
    match key_parts(vm, this).and_then(|k| k.1.set()) {
        Some(object) => Ok(object),
        None => Err(vm.heap.raise(
            ids::ATTRIBUTE_ERROR,
            "'functools.KeyWrapper' object has no attribute 'obj'",
        )),
    }
}

fn set_key_obj(vm: &mut Vm, this: Value, value: Value) -> R<()> {
    if let Some(place) = vm.heap.library_mut(this).and_then(|l| l.values.get_mut(1)) {
        *place = value;
    }
    Ok(())
}

// The cache. The dict is in order of use, the least recently used first.

/// Places in a cache's values.
mod slot {
    /// The function.
    pub(super) const FUNCTION: usize = 0;
    /// The class of what `cache_info` answers.
    pub(super) const INFO: usize = 1;
    /// The dict from keys to results.
    pub(super) const RESULTS: usize = 2;
    /// The bound: None or an int.
    pub(super) const MAXSIZE: usize = 3;
    /// An object that no argument is, between positional and keyword arguments of a key.
    pub(super) const MARK: usize = 4;
}

/// Places in a cache's numbers.
mod number {
    /// Calls answered from memory.
    pub(super) const HITS: usize = 0;
    /// Calls passed on.
    pub(super) const MISSES: usize = 1;
    /// Arguments of different types are told apart.
    pub(super) const TYPED: usize = 2;
    /// Where to look for the oldest entry.
    pub(super) const CURSOR: usize = 3;
    /// How many entries, with tombstones, there were then: fewer mean that the dict was compacted.
    pub(super) const ENTRIES: usize = 4;
}

fn new_cache(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::LRU_CACHE_WRAPPER)?;
    let [function, maxsize, typed, info] = bind(
        vm,
        args,
        "lru_cache",
        ["user_function", "maxsize", "typed", "cache_info_type"],
    )?;
    let (Some(function), Some(maxsize), Some(info)) = (function, maxsize, info) else {
        return Err(vm.heap.type_error("lru_cache() missing required arguments"));
    };
    if !is_callable(vm, function) {
        return Err(vm.heap.type_error("the first argument must be callable"));
    }
    let maxsize = if maxsize.is_none() {
        Value::NONE
    } else if vm.heap.to_int(maxsize).is_some() {
        let bound = vm.index_i64(maxsize)?.max(0);
        vm.heap.new_int(bound)
    } else {
        return Err(vm.heap.type_error("maxsize should be integer or None"));
    };
    let typed = match typed {
        Some(typed) => vm.truth(typed)?,
        None => false,
    };
    let results = vm.heap.new_dict().value();
    let mark = vm.heap.new_instance(ids::OBJECT).value();
    let values = vec![function, info, results, maxsize, mark];
    let payload = library(
        vm,
        ids::LRU_CACHE_WRAPPER,
        values,
        vec![0, 0, u64::from(typed), 0, 0],
    );
    Ok(vm.heap.new_with_payload(class, payload).value())
}

fn cache_value(vm: &Vm, this: Value, index: usize) -> Value {
    vm.heap
        .library(this)
        .and_then(|l| l.values.get(index).copied())
        .unwrap_or(Value::NONE)
}

fn cache_number(vm: &Vm, this: Value, index: usize) -> u64 {
    vm.heap
        .library(this)
        .and_then(|l| l.numbers.get(index).copied())
        .unwrap_or(0)
}

fn set_cache_number(vm: &mut Vm, this: Value, index: usize, value: u64) {
    if let Some(place) = vm
        .heap
        .library_mut(this)
        .and_then(|l| l.numbers.get_mut(index))
    {
        *place = value;
    }
}

fn count(vm: &mut Vm, this: Value, index: usize) {
    let value = cache_number(vm, this, index);
    set_cache_number(vm, this, index, value.saturating_add(1));
}

/// What a call is remembered by: a single int or str as it is, anything else as a tuple.
fn cache_key(vm: &mut Vm, this: Value, positional: &[Value], keywords: &[(Sym, Value)]) -> Value {
    let typed = cache_number(vm, this, number::TYPED) != 0;
    if let &[only] = positional
        && keywords.is_empty()
        && !typed
        && (only.as_str().is_some() || only.is_small_int() || only.as_big_int().is_some())
    {
        return only;
    }
    let mut parts = positional.to_vec();
    if !keywords.is_empty() {
        parts.push(cache_value(vm, this, slot::MARK));
        for &(name, value) in keywords {
            parts.push(name.value());
            parts.push(value);
        }
    }
    if typed {
        parts.extend(positional.iter().map(|&v| vm.heap.class_of(v).value()));
        parts.extend(keywords.iter().map(|&(_, v)| vm.heap.class_of(v).value()));
    }
    vm.heap.new_tuple_vec(parts)
}

fn cache_call(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let positional = args.pos.get(1..).unwrap_or(&[]);
    let function = cache_value(vm, this, slot::FUNCTION);
    let maxsize = cache_value(vm, this, slot::MAXSIZE);
    if maxsize == Value::small_int(0) {
        count(vm, this, number::MISSES);
        return vm.call_kw(function, positional, &args.kw);
    }
    let key = cache_key(vm, this, positional, &args.kw);
    let Some(results) = cache_value(vm, this, slot::RESULTS).as_dict() else {
        return Ok(Value::NONE);
    };
    if let Some(result) = vm.dict_get(results, key)? {
        vm.heap.keep(result);
        count(vm, this, number::HITS);
        // Used now: to the end of the order. Without a bound the order doesn't matter.
        if !maxsize.is_none() && vm.dict_del(results, key)?.is_some() {
            vm.dict_set(results, key, result)?;
        }
        return Ok(result);
    }
    count(vm, this, number::MISSES);
    let result = vm.call_kw(function, positional, &args.kw)?;
    vm.heap.keep(result);
    // The function may have called itself with the same arguments.
    if let Some(known) = vm.dict_get(results, key)? {
        vm.heap.keep(known);
        return Ok(result);
    }
    if let Some(bound) = maxsize.as_small_int()
        && vm.heap.dict(results).len() as i64 >= bound
    {
        forget_oldest(vm, this, results)?;
    }
    vm.dict_set(results, key, result)?;
    Ok(result)
}

fn forget_oldest(vm: &mut Vm, this: Value, results: DictId) -> R<()> {
    let total = vm.heap.dict(results).entries().len();
    let mut cursor = cache_number(vm, this, number::CURSOR) as usize;
    if (total as u64) < cache_number(vm, this, number::ENTRIES) {
        cursor = 0;
    }
    // Entries before the cursor are tombstones, so in the long run each is passed once.
    while cursor < total && vm.heap.dict(results).entry(cursor).is_none() {
        cursor += 1;
        vm.heap.charge(1)?;
    }
    vm.heap.dict_remove_at(results, cursor);
    let left = vm.heap.dict(results).entries().len();
    set_cache_number(
        vm,
        this,
        number::CURSOR,
        if left < total { 0 } else { cursor as u64 },
    );
    set_cache_number(vm, this, number::ENTRIES, left as u64);
    Ok(())
}

fn cache_get(vm: &mut Vm, args: &Args) -> R {
    if args.at(1).is_none() {
        return Ok(args.at(0));
    }
    Ok(vm.heap.new_method(args.at(0), args.at(1)))
}

fn cache_info(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let size = cache_value(vm, this, slot::RESULTS)
        .as_dict()
        .map_or(0, |d| vm.heap.dict(d).len());
    let hits = vm
        .heap
        .new_i128(i128::from(cache_number(vm, this, number::HITS)));
    let misses = vm
        .heap
        .new_i128(i128::from(cache_number(vm, this, number::MISSES)));
    let size = vm.heap.new_usize(size);
    let maxsize = cache_value(vm, this, slot::MAXSIZE);
    vm.call(
        cache_value(vm, this, slot::INFO),
        &[hits, misses, maxsize, size],
    )
}

/// Pickled by name, as the function it stands for.
fn cache_reduce(vm: &mut Vm, args: &Args) -> R {
    vm.getattr(args.at(0), sym::QUALNAME)
}

fn cache_clear(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    if let Some(results) = cache_value(vm, this, slot::RESULTS).as_dict() {
        vm.heap.dict_clear(results);
    }
    for index in [
        number::HITS,
        number::MISSES,
        number::CURSOR,
        number::ENTRIES,
    ] {
        set_cache_number(vm, this, index, 0);
    }
    Ok(Value::NONE)
}
