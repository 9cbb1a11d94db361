//! `itertools`: construction of its iterators. They advance in `vm::iterate::itertools`, where the
//! layout of their state is written down.

use crate::builtins::arguments::*;
use crate::builtins::iterators::{ITERATOR, LENGTH_HINT, iter_id};
use crate::object::class::class_flags;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::IntRef;
use crate::object::intern::sym;
use crate::object::iter::IterObj;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::iterate::itertools::tag;
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[function("tee", 0, 255, "", &FullNative(tee))];

static CHAIN: &[NativeDef] = &[
    new(&FullNative(new_chain)),
    NativeDef::full(
        "from_iterable",
        NativeRole::ClassMethod,
        2,
        2,
        "",
        &FullNative(chain_from_iterable),
    ),
];
static COUNT: &[NativeDef] = &[
    new(&FullNative(new_count)),
    wrapper("__repr__", 1, 1, &FullNative(count_repr)),
];
static REPEAT: &[NativeDef] = &[
    new(&FullNative(new_repeat)),
    wrapper("__repr__", 1, 1, &FullNative(repeat_repr)),
];
static TEE: &[NativeDef] = &[method("__copy__", 1, 1, "", &FullNative(tee_copy))];

macro_rules! only_new {
    ($($table:ident $run:ident)+) => {
        $(static $table: &[NativeDef] = &[new(&FullNative($run))];)+
    };
}

only_new! {
    ACCUMULATE new_accumulate BATCHED new_batched COMBINATIONS new_combinations
    COMBINATIONS_REPEATING new_combinations_repeating COMPRESS new_compress CYCLE new_cycle
    DROPWHILE new_dropwhile FILTERFALSE new_filterfalse GROUPBY new_groupby ISLICE new_islice
    PAIRWISE new_pairwise PERMUTATIONS new_permutations PRODUCT new_product STARMAP new_starmap
    TAKEWHILE new_takewhile ZIP_LONGEST new_zip_longest
}

const CLASSES: &[(ClassId, &[NativeDef])] = &[
    (ids::IT_ACCUMULATE, ACCUMULATE),
    (ids::IT_BATCHED, BATCHED),
    (ids::IT_CHAIN, CHAIN),
    (ids::IT_COMBINATIONS, COMBINATIONS),
    (
        ids::IT_COMBINATIONS_WITH_REPLACEMENT,
        COMBINATIONS_REPEATING,
    ),
    (ids::IT_COMPRESS, COMPRESS),
    (ids::IT_COUNT, COUNT),
    (ids::IT_CYCLE, CYCLE),
    (ids::IT_DROPWHILE, DROPWHILE),
    (ids::IT_FILTERFALSE, FILTERFALSE),
    (ids::IT_GROUPBY, GROUPBY),
    (ids::IT_ISLICE, ISLICE),
    (ids::IT_PAIRWISE, PAIRWISE),
    (ids::IT_PERMUTATIONS, PERMUTATIONS),
    (ids::IT_PRODUCT, PRODUCT),
    (ids::IT_REPEAT, REPEAT),
    (ids::IT_STARMAP, STARMAP),
    (ids::IT_TAKEWHILE, TAKEWHILE),
    (ids::IT_ZIP_LONGEST, ZIP_LONGEST),
];

/// Gives the types their methods, once per Vm.
pub(crate) fn install(vm: &mut Vm) {
    for &(class, methods) in CLASSES {
        vm.install_methods(class, ITERATOR);
        vm.install_methods(class, methods);
    }
    for class in [ids::IT_TEE, ids::IT_GROUPER] {
        vm.install_methods(class, ITERATOR);
        vm.heap.class_mut(class).flags |= class_flags::FINAL;
    }
    vm.install_methods(ids::IT_TEE, TEE);
    vm.install_methods(ids::IT_REPEAT, LENGTH_HINT);
}

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "itertools", FUNCTIONS);
    for &(class, _) in CLASSES {
        super::add_class(vm, dict, class);
    }
    for class in [ids::IT_TEE, ids::IT_GROUPER] {
        super::add_class(vm, dict, class);
    }
    Ok(())
}

fn made(
    vm: &mut Vm,
    class: ClassId,
    base: ClassId,
    tag: u32,
    values: Vec<Value>,
    counters: Vec<i64>,
) -> R {
    let iterator = vm.new_other_iter(base, tag, values, counters);
    Ok(instance(vm, class, base, iterator))
}

/// An iterator that has nothing to give.
fn finished(vm: &mut Vm, class: ClassId, base: ClassId) -> R {
    let iterator = vm.heap.alloc_iter(IterObj::Done(base)).value();
    Ok(instance(vm, class, base, iterator))
}

fn required(vm: &mut Vm, function: &str, value: Option<Value>, name: &str, position: usize) -> R {
    match value {
        Some(value) => Ok(value),
        None => {
            let message =
                format!("{function}() missing required argument '{name}' (pos {position})");
            Err(vm.heap.type_error(&message))
        }
    }
}

/// A count that fits, or the OverflowError of the conversion.
fn size(vm: &mut Vm, value: Value) -> R<i64> {
    vm.index_i64(value)
}

fn new_accumulate(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_ACCUMULATE)?;
    if args.len() > 3 {
        let text = format!(
            "accumulate() takes at most 2 positional arguments ({} given)",
            args.len() - 1
        );
        return Err(vm.heap.type_error(&text));
    }
    let [iterable, func, initial] = bind(vm, args, "accumulate", ["iterable", "func", "initial"])?;
    let iterable = required(vm, "accumulate", iterable, "iterable", 1)?;
    let iterator = vm.iter(iterable)?;
    let initial = initial.filter(|v| !v.is_none());
    let values = vec![
        iterator,
        func.unwrap_or(Value::NONE),
        initial.unwrap_or(Value::UNDEF),
    ];
    made(
        vm,
        class,
        ids::IT_ACCUMULATE,
        tag::ACCUMULATE,
        values,
        vec![i64::from(initial.is_some())],
    )
}

fn new_batched(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_BATCHED)?;
    if args.len() > 3 {
        let text = format!(
            "batched() takes exactly 2 positional arguments ({} given)",
            args.len() - 1
        );
        return Err(vm.heap.type_error(&text));
    }
    let [iterable, n, strict] = bind(vm, args, "batched", ["iterable", "n", "strict"])?;
    let iterable = required(vm, "batched", iterable, "iterable", 1)?;
    let n = required(vm, "batched", n, "n", 2)?;
    let n = size(vm, n)?;
    let strict = match strict {
        Some(flag) => vm.truth(flag)?,
        None => false,
    };
    if n < 1 {
        return Err(vm.heap.value_error("n must be at least one"));
    }
    let iterator = vm.iter(iterable)?;
    made(
        vm,
        class,
        ids::IT_BATCHED,
        tag::BATCHED,
        vec![iterator],
        vec![n, i64::from(strict)],
    )
}

fn new_chain(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_CHAIN)?;
    if class == ids::IT_CHAIN || !has_own_init(vm, class) {
        no_keywords(vm, args, "chain")?;
    }
    let sources = vm.heap.new_tuple(args.pos.get(1..).unwrap_or(&[]));
    let iterator = vm.iter(sources)?;
    made(
        vm,
        class,
        ids::IT_CHAIN,
        tag::CHAIN,
        vec![iterator, Value::UNDEF],
        Vec::new(),
    )
}

fn chain_from_iterable(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_CHAIN)?;
    let iterator = vm.iter(args.at(1))?;
    made(
        vm,
        class,
        ids::IT_CHAIN,
        tag::CHAIN,
        vec![iterator, Value::UNDEF],
        Vec::new(),
    )
}

fn new_combinations(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_COMBINATIONS)?;
    let (pool, r) = pool_and_size(vm, args, "combinations")?;
    if r > pool.len() {
        return finished(vm, class, ids::IT_COMBINATIONS);
    }
    let mut counters = vec![r as i64, 0];
    counters.extend(0..r as i64);
    made(
        vm,
        class,
        ids::IT_COMBINATIONS,
        tag::COMBINATIONS,
        pool,
        counters,
    )
}

fn new_combinations_repeating(vm: &mut Vm, args: &Args) -> R {
    let base = ids::IT_COMBINATIONS_WITH_REPLACEMENT;
    let class = class_arg(vm, args, base)?;
    let (pool, r) = pool_and_size(vm, args, "combinations_with_replacement")?;
    if r > 0 && pool.is_empty() {
        return finished(vm, class, base);
    }
    vm.heap.reserve(r.saturating_mul(8))?;
    let mut counters = vec![r as i64, 0];
    counters.resize(2 + r, 0);
    made(vm, class, base, tag::COMBINATIONS_REPEATING, pool, counters)
}

fn pool_and_size(vm: &mut Vm, args: &Args, name: &str) -> R<(Vec<Value>, usize)> {
    let [iterable, r] = bind(vm, args, name, ["iterable", "r"])?;
    let iterable = required(vm, name, iterable, "iterable", 1)?;
    let r = required(vm, name, r, "r", 2)?;
    let r = size(vm, r)?;
    let pool = vm.collect_items(iterable)?;
    match usize::try_from(r) {
        Ok(r) => Ok((pool, r)),
        Err(_) => Err(vm.heap.value_error("r must be non-negative")),
    }
}

fn new_permutations(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_PERMUTATIONS)?;
    let [iterable, r] = bind(vm, args, "permutations", ["iterable", "r"])?;
    let iterable = required(vm, "permutations", iterable, "iterable", 1)?;
    let pool = vm.collect_items(iterable)?;
    let r = match r.filter(|r| !r.is_none()) {
        None => pool.len() as i64,
        Some(r) if vm.heap.to_int(r).is_some() => size(vm, r)?,
        Some(_) => return Err(vm.heap.type_error("Expected int as r")),
    };
    let Ok(r) = usize::try_from(r) else {
        return Err(vm.heap.value_error("r must be non-negative"));
    };
    let n = pool.len();
    if r > n {
        return finished(vm, class, ids::IT_PERMUTATIONS);
    }
    let mut counters = vec![r as i64, 0];
    counters.extend(0..n as i64);
    counters.extend((0..r).map(|i| (n - i) as i64));
    made(
        vm,
        class,
        ids::IT_PERMUTATIONS,
        tag::PERMUTATIONS,
        pool,
        counters,
    )
}

fn new_product(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_PRODUCT)?;
    let [repeat] = only_keywords(vm, args, "product", ["repeat"])?;
    let repeat = match repeat {
        Some(repeat) => size(vm, repeat)?,
        None => 1,
    };
    let Ok(repeat) = usize::try_from(repeat) else {
        return Err(vm.heap.value_error("repeat argument cannot be negative"));
    };
    let mut values = Vec::new();
    let mut bounds = Vec::new();
    if repeat > 0 {
        for &iterable in args.pos.iter().skip(1) {
            let pool = vm.collect_items(iterable)?;
            let start = values.len() as i64;
            values.extend(pool);
            bounds.push((start, values.len() as i64));
        }
    }
    // Every repetition turns over the same pools, so only the indexes are repeated.
    let n_pools = bounds.len().saturating_mul(repeat);
    vm.heap.reserve(n_pools.saturating_mul(24))?;
    vm.heap.charge(n_pools / 8)?;
    let mut counters = Vec::with_capacity(2 + 3 * n_pools);
    counters.push(n_pools as i64);
    counters.push(0);
    for _ in 0..repeat.min(n_pools) {
        counters.extend(bounds.iter().flat_map(|&(start, end)| [start, end]));
    }
    for _ in 0..repeat.min(n_pools) {
        counters.extend(bounds.iter().map(|&(start, _)| start));
    }
    made(vm, class, ids::IT_PRODUCT, tag::PRODUCT, values, counters)
}

fn new_compress(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_COMPRESS)?;
    let [data, selectors] = bind(vm, args, "compress", ["data", "selectors"])?;
    let data = required(vm, "compress", data, "data", 1)?;
    let selectors = required(vm, "compress", selectors, "selectors", 2)?;
    let data = vm.iter(data)?;
    let selectors = vm.iter(selectors)?;
    made(
        vm,
        class,
        ids::IT_COMPRESS,
        tag::COMPRESS,
        vec![data, selectors],
        Vec::new(),
    )
}

fn new_count(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_COUNT)?;
    let [start, step] = bind(vm, args, "count", ["start", "step"])?;
    let start = start.unwrap_or(Value::small_int(0));
    let step = step.unwrap_or(Value::small_int(1));
    for value in [start, step] {
        let is_number = vm.heap.to_complex(value).is_some()
            || [sym::INDEX, sym::INT, sym::FLOAT]
                .into_iter()
                .any(|name| vm.special(value, name).is_some());
        if !is_number {
            return Err(vm.heap.type_error("a number is required"));
        }
    }
    made(
        vm,
        class,
        ids::IT_COUNT,
        tag::COUNT,
        vec![start, step],
        Vec::new(),
    )
}

/// Kept values and counters of the iterator behind `self`.
fn state(vm: &mut Vm, this: Value) -> R<(Vec<Value>, Vec<i64>)> {
    let id = iter_id(vm, this)?;
    Ok(vm
        .other(id)
        .map(|o| (o.values.clone(), o.counters.clone()))
        .unwrap_or_default())
}

fn shown_name(vm: &mut Vm, this: Value) -> String {
    let class = vm.heap.class_of(this);
    vm.heap.class_name(class)
}

fn count_repr(vm: &mut Vm, args: &Args) -> R {
    let name = shown_name(vm, args.at(0));
    let (values, _) = state(vm, args.at(0))?;
    let (number, step) = match values.as_slice() {
        &[number, step] => (number, step),
        _ => (Value::NONE, Value::NONE),
    };
    let number = vm.repr_text(number)?;
    let shown = if step == Value::small_int(1) {
        format!("{name}({number})")
    } else {
        format!("{name}({number}, {})", vm.repr_text(step)?)
    };
    Ok(vm.heap.new_str(&shown))
}

fn new_cycle(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_CYCLE)?;
    let exact = class == ids::IT_CYCLE || !has_own_init(vm, class);
    let [iterable] = exactly(vm, args, exact, "cycle")?;
    let iterator = vm.iter(iterable)?;
    let saved = vm.heap.new_list(Vec::new());
    made(
        vm,
        class,
        ids::IT_CYCLE,
        tag::CYCLE,
        vec![iterator, saved],
        vec![0],
    )
}

/// The arguments of a constructor that takes exactly `N` positional ones.
fn exactly<const N: usize>(vm: &mut Vm, args: &Args, exact: bool, name: &str) -> R<[Value; N]> {
    if exact {
        no_keywords(vm, args, name)?;
    }
    arity(vm, name, args.len() - 1, N, N)?;
    let mut values = [Value::NONE; N];
    for (i, place) in values.iter_mut().enumerate() {
        *place = args.at(i + 1);
    }
    Ok(values)
}

fn predicated(vm: &mut Vm, args: &Args, base: ClassId, name: &str, tag: u32) -> R {
    let class = class_arg(vm, args, base)?;
    let exact = class == base || !has_own_init(vm, class);
    let [function, iterable] = exactly(vm, args, exact, name)?;
    let iterator = vm.iter(iterable)?;
    made(vm, class, base, tag, vec![function, iterator], vec![0])
}

fn new_dropwhile(vm: &mut Vm, args: &Args) -> R {
    predicated(vm, args, ids::IT_DROPWHILE, "dropwhile", tag::DROPWHILE)
}

fn new_filterfalse(vm: &mut Vm, args: &Args) -> R {
    predicated(
        vm,
        args,
        ids::IT_FILTERFALSE,
        "filterfalse",
        tag::FILTERFALSE,
    )
}

fn new_takewhile(vm: &mut Vm, args: &Args) -> R {
    predicated(vm, args, ids::IT_TAKEWHILE, "takewhile", tag::TAKEWHILE)
}

fn new_starmap(vm: &mut Vm, args: &Args) -> R {
    predicated(vm, args, ids::IT_STARMAP, "starmap", tag::STARMAP)
}

fn new_groupby(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_GROUPBY)?;
    let [iterable, key] = bind(vm, args, "groupby", ["iterable", "key"])?;
    let iterable = required(vm, "groupby", iterable, "iterable", 1)?;
    let iterator = vm.iter(iterable)?;
    let mut values = vec![iterator, key.unwrap_or(Value::NONE)];
    values.resize(6, Value::UNDEF);
    made(vm, class, ids::IT_GROUPBY, tag::GROUPBY, values, Vec::new())
}

fn new_islice(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_ISLICE)?;
    if class == ids::IT_ISLICE || !has_own_init(vm, class) {
        no_keywords(vm, args, "islice")?;
    }
    arity(vm, "islice", args.len() - 1, 2, 4)?;
    const STOP: &str =
        "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    const INDEX: &str = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    const STEP: &str = "Step for islice() must be a positive integer or None.";
    let (start, stop) = if args.len() == 3 {
        (0, bound(vm, args.at(2), STOP)?.unwrap_or(-1))
    } else {
        let start = bound(vm, args.at(2), INDEX)?.unwrap_or(0);
        (start, bound(vm, args.at(3), STOP)?.unwrap_or(-1))
    };
    let step = match args.get(4) {
        Some(step) => bound(vm, step, STEP)?.unwrap_or(1),
        None => 1,
    };
    if step < 1 {
        return Err(vm.heap.value_error(STEP));
    }
    let iterator = vm.iter(args.at(1))?;
    made(
        vm,
        class,
        ids::IT_ISLICE,
        tag::ISLICE,
        vec![iterator],
        vec![start, stop, step, 0],
    )
}

/// A non-negative size, or `None` for None.
fn bound(vm: &mut Vm, value: Value, message: &str) -> R<Option<i64>> {
    if value.is_none() {
        return Ok(None);
    }
    let number = match vm.index(value) {
        Ok(number) => vm.heap.to_int(number).and_then(IntRef::to_i64),
        Err(raised) => {
            if vm.heap.catch(ids::TYPE_ERROR).is_none() {
                return Err(raised);
            }
            None
        }
    };
    match number {
        Some(number) if number >= 0 => Ok(Some(number)),
        _ => Err(vm.heap.value_error(message)),
    }
}

fn new_pairwise(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_PAIRWISE)?;
    let exact = class == ids::IT_PAIRWISE || !has_own_init(vm, class);
    let [iterable] = exactly(vm, args, exact, "pairwise")?;
    let iterator = vm.iter(iterable)?;
    made(
        vm,
        class,
        ids::IT_PAIRWISE,
        tag::PAIRWISE,
        vec![iterator, Value::UNDEF],
        Vec::new(),
    )
}

fn new_repeat(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_REPEAT)?;
    let [object, times] = bind(vm, args, "repeat", ["object", "times"])?;
    let object = required(vm, "repeat", object, "object", 1)?;
    let times = match times {
        Some(times) => size(vm, times)?.max(0),
        None => -1,
    };
    made(
        vm,
        class,
        ids::IT_REPEAT,
        tag::REPEAT,
        vec![object],
        vec![times],
    )
}

fn repeat_repr(vm: &mut Vm, args: &Args) -> R {
    let name = shown_name(vm, args.at(0));
    let (values, counters) = state(vm, args.at(0))?;
    let object = vm.repr_text(values.first().copied().unwrap_or(Value::NONE))?;
    let shown = match counters.first() {
        Some(&left) if left >= 0 => format!("{name}({object}, {left})"),
        _ => format!("{name}({object})"),
    };
    Ok(vm.heap.new_str(&shown))
}

fn new_zip_longest(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::IT_ZIP_LONGEST)?;
    let mut fill = Value::NONE;
    for &(name, value) in &args.kw {
        if vm.heap.sym_text(name) != "fillvalue" {
            return Err(vm
                .heap
                .type_error("zip_longest() got an unexpected keyword argument"));
        }
        fill = value;
    }
    let mut values = vec![fill];
    for &iterable in args.pos.iter().skip(1) {
        let iterator = vm.iter(iterable)?;
        values.push(vm.heap.keep(iterator));
    }
    let running = values.len() as i64 - 1;
    made(
        vm,
        class,
        ids::IT_ZIP_LONGEST,
        tag::ZIP_LONGEST,
        values,
        vec![running],
    )
}

fn tee(vm: &mut Vm, args: &Args) -> R {
    arity(vm, "tee", args.len(), 1, 2)?;
    let n = match args.get(1) {
        Some(n) => size(vm, n)?,
        None => 2,
    };
    let Ok(n) = usize::try_from(n) else {
        return Err(vm.heap.value_error("n must be >= 0"));
    };
    if n == 0 {
        return Ok(vm.heap.new_tuple(&[]));
    }
    vm.heap.reserve(n.saturating_mul(160))?;
    vm.heap.charge(n)?;
    let iterator = vm.iter(args.at(0))?;
    let first = match iterator.as_iter().and_then(|id| vm.other(id)) {
        Some(other) if other.tag == tag::TEE => copy_of(vm, iterator)?,
        _ => {
            let chunk = vm.heap.new_list(vec![iterator, Value::NONE, Value::FALSE]);
            vm.new_other_iter(ids::IT_TEE, tag::TEE, vec![chunk], vec![0])
        }
    };
    let mut tees = vec![first];
    for _ in 1..n {
        vm.heap.charge(0)?;
        tees.push(copy_of(vm, first)?);
    }
    Ok(vm.heap.new_tuple_vec(tees))
}

fn copy_of(vm: &mut Vm, tee: Value) -> R {
    let (values, counters) = state(vm, tee)?;
    Ok(vm.new_other_iter(ids::IT_TEE, tag::TEE, values, counters))
}

fn tee_copy(vm: &mut Vm, args: &Args) -> R {
    copy_of(vm, args.at(0))
}
