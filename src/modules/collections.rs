//! `_collections`: `deque` (in its own file), `defaultdict`, the field reader of `namedtuple`, and
//! the counting loop of `Counter`.

use crate::builtins::arguments::*;
use crate::builtins::attributes::is_callable;
use crate::object::builtin::{Builtin, LibraryObj, Member};
use crate::object::class::class_flags;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};
use crate::vm::operator::BinOp;

static FUNCTIONS: &[NativeDef] = &[function(
    "_count_elements",
    2,
    2,
    "",
    &FullNative(count_elements),
)];

static DEFAULTDICT: &[NativeDef] = &[
    new(&FullNative(new_defaultdict)),
    init(&FullNative(init_defaultdict)),
    method("__missing__", 2, 2, "", &FullNative(missing)),
    method("copy", 1, 1, "", &FullNative(copy)),
    method("__copy__", 1, 1, "", &FullNative(copy)),
    method("__reduce__", 1, 1, "", &FullNative(reduce)),
    wrapper("__repr__", 1, 1, &FullNative(repr)),
    wrapper("__or__", 2, 2, &FullNative(or)),
    wrapper("__ror__", 2, 2, &FullNative(ror)),
];

static TUPLEGETTER: &[NativeDef] = &[
    new(&FullNative(new_tuplegetter)),
    wrapper("__get__", 2, 3, &FullNative(tuplegetter_get)),
    wrapper("__set__", 3, 3, &FullNative(tuplegetter_set)),
    wrapper("__delete__", 2, 2, &FullNative(tuplegetter_delete)),
    wrapper("__repr__", 1, 1, &FullNative(tuplegetter_repr)),
    NativeDef::full(
        "__reduce__",
        NativeRole::Method,
        1,
        1,
        "",
        &FullNative(tuplegetter_reduce),
    ),
];

/// The slot of `default_factory`, after the payload.
const FACTORY_SLOT: u32 = 1;

/// Gives the types their methods, once per Vm.
pub(crate) fn install(vm: &mut Vm) {
    super::deque::install(vm);
    let factory = vm.heap.intern("default_factory");
    vm.heap.make_root_shapes(ids::DEFAULTDICT, true, &[factory]);
    vm.heap.make_root_shapes(ids::TUPLEGETTER, true, &[]);
    vm.install_methods(ids::DEFAULTDICT, DEFAULTDICT);
    vm.install_methods(ids::TUPLEGETTER, TUPLEGETTER);
    let member = Member {
        name: factory,
        class: ids::DEFAULTDICT,
        slot: FACTORY_SLOT,
    };
    let member = vm.heap.new_builtin(Builtin::Member(member));
    let class = vm.heap.class_mut(ids::DEFAULTDICT);
    class.attrs.insert(factory, member);
    class.slots = Box::new([factory]);
    class.flags |= class_flags::NO_DICT;
}

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_collections", FUNCTIONS);
    for class in [ids::DEQUE, ids::DEFAULTDICT, ids::TUPLEGETTER] {
        super::add_class(vm, dict, class);
    }
    for class in [ids::DEQUE_ITERATOR, ids::DEQUE_REVERSE_ITERATOR] {
        super::add_class(vm, dict, class);
    }
    Ok(())
}

/// Counts the items of an iterable in a dict.
fn count_elements(vm: &mut Vm, args: &Args) -> R {
    let (mapping, iterable) = (args.at(0), args.at(1));
    // A subclass with its own ways of reading and writing is asked for them.
    let class = vm.heap.class_of(mapping);
    let plain = |vm: &Vm, name: Sym| {
        vm.heap
            .class_lookup(class, name)
            .is_some_and(|(owner, _)| owner == ids::DICT)
    };
    let dict = vm
        .heap
        .to_dict(mapping)
        .filter(|_| plain(vm, sym::GET_NAME) && plain(vm, sym::SETITEM));
    let one = Value::small_int(1);
    let iterator = vm.iter(iterable)?;
    let mark = vm.nursery_mark();
    while let Some(item) = vm.next(iterator)? {
        vm.heap.charge(1)?;
        vm.heap.keep(item);
        match dict {
            Some(dict) => {
                let old = vm.dict_get(dict, item)?.unwrap_or(Value::small_int(0));
                let new = vm.binary(BinOp::Add, old, one)?;
                vm.dict_set(dict, item, new)?;
            }
            None => {
                let old = vm.call_method(mapping, sym::GET_NAME, &[item, Value::small_int(0)])?;
                let new = vm.binary(BinOp::Add, old, one)?;
                vm.set_item(mapping, item, new)?;
            }
        }
        vm.release_to(mark, iterator);
    }
    Ok(Value::NONE)
}

// `defaultdict`: a dict as payload and the factory in a fixed slot.

fn factory(vm: &Vm, this: Value) -> Value {
    vm.heap
        .inst_fixed(this, FACTORY_SLOT)
        .set()
        .unwrap_or(Value::NONE)
}

fn new_defaultdict(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::DEFAULTDICT)?;
    let dict = vm.heap.new_dict().value();
    let made = vm.heap.new_with_payload(class, dict).value();
    vm.heap.inst_set_fixed(made, FACTORY_SLOT, Value::NONE);
    Ok(made)
}

/// A method of plain dicts, whatever the subclass has of that name.
fn dict_method(vm: &mut Vm, name: Sym) -> R {
    match vm.heap.class_lookup(ids::DICT, name) {
        Some((_, found)) => Ok(found),
        None => Err(vm.heap.runtime_error("dict has no such method")),
    }
}

fn init_defaultdict(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let given = args.get(1).unwrap_or(Value::NONE);
    if !given.is_none() && !is_callable(vm, given) {
        return Err(vm
            .heap
            .type_error("first argument must be callable or None"));
    }
    vm.heap.inst_set_fixed(this, FACTORY_SLOT, given);
    let mut rest = vec![this];
    rest.extend_from_slice(args.pos.get(2..).unwrap_or(&[]));
    if rest.len() > 2 {
        let got = rest.len() - 1;
        return Err(vm
            .heap
            .type_error(&format!("dict expected at most 1 argument, got {got}")));
    }
    if rest.len() == 2 || !args.kw.is_empty() {
        let update = dict_method(vm, sym::UPDATE)?;
        vm.call_kw(update, &rest, &args.kw)?;
    }
    Ok(Value::NONE)
}

fn missing(vm: &mut Vm, args: &Args) -> R {
    let (this, key) = (args.at(0), args.at(1));
    let factory = factory(vm, this);
    if factory.is_none() {
        return Err(vm.heap.key_error(key));
    }
    let value = vm.call(factory, &[])?;
    vm.set_item(this, key, value)?;
    Ok(value)
}

/// A new one of the same class, from its factory and a mapping.
fn like(vm: &mut Vm, this: Value, content: Value) -> R {
    let class = vm.heap.class_of(this).value();
    let factory = factory(vm, this);
    vm.call(class, &[factory, content])
}

fn copy(vm: &mut Vm, args: &Args) -> R {
    like(vm, args.at(0), args.at(0))
}

fn or(vm: &mut Vm, args: &Args) -> R {
    merged(vm, args.at(0), args.at(0), args.at(1))
}

fn ror(vm: &mut Vm, args: &Args) -> R {
    merged(vm, args.at(0), args.at(1), args.at(0))
}

fn merged(vm: &mut Vm, this: Value, first: Value, second: Value) -> R {
    if vm.heap.to_dict(first).is_none() || vm.heap.to_dict(second).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let made = like(vm, this, first)?;
    let update = dict_method(vm, sym::UPDATE)?;
    vm.call(update, &[made, second])?;
    Ok(made)
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let class = vm.heap.class_of(this);
    let name = vm.heap.class_name(class);
    let factory = factory(vm, this);
    // A factory may be a method of the dict itself.
    let shown = if vm.repr_stack.contains(&this) {
        "...".to_owned()
    } else {
        vm.repr_stack.push(this);
        let shown = vm.repr_text(factory);
        vm.repr_stack.pop();
        shown?
    };
    let content = native(vm, this);
    let content = vm.repr_text(content)?;
    Ok(vm.heap.new_str(&format!("{name}({shown}, {content})")))
}

fn reduce(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let factory = factory(vm, this);
    let parts = if factory.is_none() {
        vm.heap.new_tuple(&[])
    } else {
        vm.heap.new_tuple(&[factory])
    };
    let items = vm.call_method(this, sym::ITEMS, &[])?;
    let items = vm.iter(items)?;
    let class = vm.heap.class_of(this).value();
    Ok(vm
        .heap
        .new_tuple(&[class, parts, Value::NONE, Value::NONE, items]))
}

// The descriptor of a named tuple's field: its index in numbers, its documentation as an attribute.

fn new_tuplegetter(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::TUPLEGETTER)?;
    no_keywords(vm, args, "_tuplegetter")?;
    arity(vm, "_tuplegetter", args.len() - 1, 2, 2)?;
    let index = vm.index_i64(args.at(1))?;
    let owner = vm.heap.domain;
    let object = LibraryObj {
        class: ids::TUPLEGETTER,
        values: Vec::new(),
        queue: Default::default(),
        numbers: vec![u64::try_from(index).unwrap_or(u64::MAX)],
        owner,
    };
    let payload = vm.heap.new_builtin(Builtin::Library(Box::new(object)));
    let made = vm.heap.new_with_payload(class, payload).value();
    vm.heap.inst_set(made, sym::DOC, args.at(2));
    Ok(made)
}

fn tuplegetter_index(vm: &Vm, this: Value) -> u64 {
    vm.heap
        .library(this)
        .and_then(|l| l.numbers.first().copied())
        .unwrap_or(u64::MAX)
}

fn tuplegetter_get(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(1);
    if object.is_none() {
        return Ok(args.at(0));
    }
    let index = tuplegetter_index(vm, args.at(0));
    let Some(tuple) = vm.heap.to_tuple(object) else {
        let got = vm.heap.type_name(object);
        return Err(vm.heap.type_error(&format!(
            "descriptor for index '{index}' for tuple subclasses doesn't apply to '{got}' object"
        )));
    };
    match usize::try_from(index)
        .ok()
        .and_then(|i| vm.heap.tuple_obj(tuple).get(i))
    {
        Some(value) => Ok(value),
        None => Err(vm.heap.index_error("tuple index out of range")),
    }
}

fn tuplegetter_set(vm: &mut Vm, _: &Args) -> R {
    Err(vm.heap.raise(ids::ATTRIBUTE_ERROR, "can't set attribute"))
}

fn tuplegetter_delete(vm: &mut Vm, _: &Args) -> R {
    Err(vm
        .heap
        .raise(ids::ATTRIBUTE_ERROR, "can't delete attribute"))
}

fn tuplegetter_repr(vm: &mut Vm, args: &Args) -> R {
    let index = tuplegetter_index(vm, args.at(0));
    let doc = vm
        .heap
        .inst_get(args.at(0), sym::DOC)
        .unwrap_or(Value::NONE);
    let doc = vm.repr_text(doc)?;
    Ok(vm.heap.new_str(&format!("_tuplegetter({index}, {doc})")))
}

fn tuplegetter_reduce(vm: &mut Vm, args: &Args) -> R {
    let index = vm
        .heap
        .new_i128(i128::from(tuplegetter_index(vm, args.at(0))));
    let doc = vm
        .heap
        .inst_get(args.at(0), sym::DOC)
        .unwrap_or(Value::NONE);
    let parts = vm.heap.new_tuple(&[index, doc]);
    Ok(vm.heap.new_tuple(&[ids::TUPLEGETTER.value(), parts]))
}
