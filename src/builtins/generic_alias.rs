//! `list[int]` and `int | str`.
//!
//! Parametrized classes forward attributes and calls to the class they parametrize. Type variables
//! are objects written in Python (`_typecore`) that answer `__typing_subst__`; substitution asks
//! them, so nothing here knows their kinds.

use super::arguments::*;
use crate::object::builtin::{Builtin, GenericAlias};
use crate::object::class::class_flags;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

/// `__class_getitem__` of the built-in generic classes.
pub(crate) static CLASS_GETITEM: &[NativeDef] = &[NativeDef::full(
    "__class_getitem__",
    NativeRole::ClassMethod,
    2,
    2,
    "",
    &FullNative(class_getitem),
)];

static ALIAS: &[NativeDef] = &[
    new(&FullNative(new_alias)),
    wrapper("__repr__", 1, 1, &FullNative(repr)),
    wrapper("__eq__", 2, 2, &FullNative(eq)),
    wrapper("__hash__", 1, 1, &FullNative(hash)),
    NativeDef::full(
        "__call__",
        NativeRole::Wrapper,
        1,
        255,
        "**",
        &FullNative(call),
    ),
    wrapper("__getitem__", 2, 2, &FullNative(getitem)),
    wrapper("__getattr__", 2, 2, &FullNative(forward)),
    wrapper("__iter__", 1, 1, &FullNative(iter)),
    wrapper("__or__", 2, 2, &FullNative(or)),
    wrapper("__ror__", 2, 2, &FullNative(ror)),
    method("__mro_entries__", 2, 2, "", &FullNative(mro_entries)),
    method("__instancecheck__", 2, 2, "", &FullNative(refuse_instance)),
    method("__subclasscheck__", 2, 2, "", &FullNative(refuse_subclass)),
    method("__reduce__", 1, 1, "", &FullNative(reduce)),
];

static UNION: &[NativeDef] = &[
    wrapper("__repr__", 1, 1, &FullNative(union_repr)),
    wrapper("__eq__", 2, 2, &FullNative(union_eq)),
    wrapper("__hash__", 1, 1, &FullNative(union_hash)),
    wrapper("__getitem__", 2, 2, &FullNative(union_getitem)),
    wrapper("__or__", 2, 2, &FullNative(or)),
    wrapper("__ror__", 2, 2, &FullNative(ror)),
    method("__instancecheck__", 2, 2, "", &FullNative(union_instance)),
    method("__subclasscheck__", 2, 2, "", &FullNative(union_subclass)),
];

/// `type.__or__`: `int | str`.
static TYPE_OR: &[NativeDef] = &[
    wrapper("__or__", 2, 2, &FullNative(or)),
    wrapper("__ror__", 2, 2, &FullNative(ror)),
];

static ATTRIBUTES: &[GetSetDef] = &[
    GetSetDef::read(ids::GENERIC_ALIAS, "__origin__", get_origin),
    GetSetDef::read(ids::GENERIC_ALIAS, "__args__", get_args),
    GetSetDef::read(ids::GENERIC_ALIAS, "__parameters__", get_parameters),
    GetSetDef::read(ids::GENERIC_ALIAS, "__unpacked__", get_unpacked),
    GetSetDef::read(
        ids::GENERIC_ALIAS,
        "__typing_unpacked_tuple_args__",
        get_unpacked_args,
    ),
    GetSetDef::read(ids::UNION_TYPE, "__args__", get_args),
    GetSetDef::read(ids::UNION_TYPE, "__parameters__", get_parameters),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::GENERIC_ALIAS, ALIAS);
    vm.install_methods(ids::UNION_TYPE, UNION);
    vm.install_methods(ids::TYPE, TYPE_OR);
    vm.install_getsets(ATTRIBUTES);
    for class in [
        ids::LIST,
        ids::DICT,
        ids::TUPLE,
        ids::SET,
        ids::FROZENSET,
        ids::MAPPINGPROXY,
        ids::GENERATOR,
        ids::COROUTINE,
        ids::ASYNC_GENERATOR,
        ids::WEAK_REF,
        ids::DEQUE,
        ids::PARTIAL,
        ids::IT_CHAIN,
    ] {
        vm.install_methods(class, CLASS_GETITEM);
    }
    vm.heap.class_mut(ids::GENERIC_ALIAS).flags |= class_flags::HAS_GETATTR;
}

pub(crate) fn class_getitem(vm: &mut Vm, args: &Args) -> R {
    vm.make_generic_alias(args.at(0), args.at(1))
}

fn alias(vm: &Vm, value: Value) -> Option<GenericAlias> {
    match vm.heap.builtin(native(vm, value).as_builtin()?) {
        Builtin::GenericAlias(alias) => Some(*alias),
        _ => None,
    }
}

fn alias_or_error(vm: &mut Vm, value: Value) -> R<GenericAlias> {
    match alias(vm, value) {
        Some(alias) => Ok(alias),
        None => {
            let got = vm.heap.type_name(value);
            Err(vm.heap.type_error(&format!(
                "a 'types.GenericAlias' object is required, not '{got}'"
            )))
        }
    }
}

fn new_alias(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::GENERIC_ALIAS)?;
    no_keywords(vm, args, "GenericAlias")?;
    arity(vm, "GenericAlias", args.len() - 1, 2, 2)?;
    let made = vm.make_generic_alias(args.at(1), args.at(2))?;
    Ok(instance(vm, class, ids::GENERIC_ALIAS, made))
}

/// The arguments of an alias or union.
fn arguments(vm: &Vm, value: Value) -> Vec<Value> {
    if let Some(alias) = alias(vm, value) {
        return vm
            .heap
            .to_tuple(alias.args)
            .map(|t| vm.heap.tuple(t).to_vec())
            .unwrap_or_default();
    }
    match value.as_builtin().map(|b| vm.heap.builtin(b)) {
        Some(Builtin::Union(args)) => args.clone(),
        _ => Vec::new(),
    }
}

fn is_union(vm: &Vm, value: Value) -> bool {
    matches!(
        value.as_builtin().map(|b| vm.heap.builtin(b)),
        Some(Builtin::Union(_))
    )
}

fn get_origin(vm: &mut Vm, this: Value) -> R {
    Ok(alias_or_error(vm, this)?.origin)
}

fn get_args(vm: &mut Vm, this: Value) -> R {
    let args = arguments(vm, this);
    Ok(vm.heap.new_tuple_vec(args))
}

fn get_unpacked(vm: &mut Vm, this: Value) -> R {
    Ok(Value::bool(alias_or_error(vm, this)?.starred))
}

fn get_unpacked_args(vm: &mut Vm, this: Value) -> R {
    let alias = alias_or_error(vm, this)?;
    Ok(if alias.starred && alias.origin == ids::TUPLE.value() {
        alias.args
    } else {
        Value::NONE
    })
}

fn get_parameters(vm: &mut Vm, this: Value) -> R {
    let args = arguments(vm, this);
    let found = parameters(vm, &args)?;
    Ok(vm.heap.new_tuple_vec(found))
}

/// The type variables among the arguments, each once.
fn parameters(vm: &mut Vm, args: &[Value]) -> R<Vec<Value>> {
    let subst = vm.heap.intern("__typing_subst__");
    let mut found: Vec<Value> = Vec::new();
    for &arg in args {
        vm.heap.charge(1)?;
        if arg.as_class().is_some() {
            continue;
        }
        if vm.getattr_opt(arg, subst)?.is_some() {
            if !found.contains(&arg) {
                found.push(arg);
            }
        } else if let Some(inner) = vm.getattr_opt(arg, sym::PARAMETERS)?
            && let Some(inner) = vm.heap.to_tuple(inner)
        {
            for i in 0..vm.heap.tuple(inner).len() {
                if let Some(&param) = vm.heap.tuple(inner).get(i)
                    && !found.contains(&param)
                {
                    found.push(param);
                }
            }
        }
    }
    Ok(found)
}

/// Replaces type variables: the arguments of `whole[item]`.
fn substitute(vm: &mut Vm, whole: Value, args: &[Value], item: Value) -> R<Vec<Value>> {
    let params = parameters(vm, args)?;
    if params.is_empty() {
        let text = vm.repr_text(whole)?;
        return Err(vm
            .heap
            .type_error(&format!("{text} is not a generic class")));
    }
    let mut items = unpack_items(vm, item)?;
    let prepare = vm.heap.intern("__typing_prepare_subst__");
    for &param in &params {
        if let Some(prepare) = vm.getattr_opt(param, prepare)?
            && !prepare.is_none()
        {
            let given = vm.heap.new_tuple(&items);
            let prepared = vm.call(prepare, &[whole, given])?;
            items = vm.collect_items(prepared)?;
        }
    }
    if items.len() != params.len() {
        let text = vm.repr_text(whole)?;
        let relation = if items.len() > params.len() {
            "many"
        } else {
            "few"
        };
        return Err(vm.heap.type_error(&format!(
            "Too {relation} arguments for {text}; actual {}, expected {}",
            items.len(),
            params.len()
        )));
    }
    let subst = vm.heap.intern("__typing_subst__");
    let unpacked = vm.heap.intern("__typing_is_unpacked_typevartuple__");
    let mut result = Vec::with_capacity(args.len());
    for &arg in args {
        vm.heap.charge(1)?;
        if arg.as_class().is_some() {
            result.push(arg);
            continue;
        }
        let spread = match vm.getattr_opt(arg, unpacked)? {
            Some(flag) => vm.truth(flag)?,
            None => false,
        };
        let new = match vm.getattr_opt(arg, subst)? {
            Some(subst) => {
                let given = params
                    .iter()
                    .position(|&p| p == arg)
                    .and_then(|i| items.get(i).copied());
                vm.call(subst, &[given.unwrap_or(Value::NONE)])?
            }
            None => substitute_inside(vm, arg, &params, &items)?,
        };
        match (spread, vm.heap.to_tuple(new)) {
            (true, Some(tuple)) => result.extend_from_slice(vm.heap.tuple(tuple)),
            (true, None) => {
                let got = vm.heap.type_name(new);
                return Err(vm.heap.type_error(&format!(
                    "expected __typing_subst__ of TypeVarTuple objects to return a tuple, not {got}"
                )));
            }
            (false, _) => result.push(new),
        }
    }
    Ok(result)
}

/// An argument that is itself generic, with the variables it names replaced.
fn substitute_inside(vm: &mut Vm, arg: Value, params: &[Value], items: &[Value]) -> R {
    let Some(inner) = vm.getattr_opt(arg, sym::PARAMETERS)? else {
        return Ok(arg);
    };
    let inner = match vm.heap.to_tuple(inner) {
        Some(tuple) if !vm.heap.tuple(tuple).is_empty() => vm.heap.tuple(tuple).to_vec(),
        _ => return Ok(arg),
    };
    let mut given = Vec::with_capacity(inner.len());
    for param in inner {
        match params
            .iter()
            .position(|&p| p == param)
            .and_then(|i| items.get(i).copied())
        {
            Some(item) => match vm.heap.to_tuple(item) {
                // A variable for many types stands for a tuple of them.
                Some(tuple) if vm.special(param, sym::ITER).is_some() => {
                    given.extend_from_slice(vm.heap.tuple(tuple))
                }
                _ => given.push(item),
            },
            None => given.push(param),
        }
    }
    let given = vm.heap.new_tuple_vec(given);
    vm.get_item(arg, given)
}

/// The subscript as a list, with `*tuple[int, str]` spread.
fn unpack_items(vm: &mut Vm, item: Value) -> R<Vec<Value>> {
    let given = match vm.heap.to_tuple(item) {
        Some(tuple) => vm.heap.tuple(tuple).to_vec(),
        None => vec![item],
    };
    let name = vm.heap.intern("__typing_unpacked_tuple_args__");
    let mut items = Vec::with_capacity(given.len());
    for value in given {
        let spread = if value.as_class().is_some() {
            None
        } else {
            vm.getattr_opt(value, name)?
        };
        match spread.and_then(|s| vm.heap.to_tuple(s)) {
            Some(tuple) if vm.heap.tuple(tuple).last() != Some(&Value::ELLIPSIS) => {
                items.extend_from_slice(vm.heap.tuple(tuple));
            }
            _ => items.push(value),
        }
    }
    Ok(items)
}

fn getitem(vm: &mut Vm, args: &Args) -> R {
    let this = alias_or_error(vm, args.at(0))?;
    let old = arguments(vm, args.at(0));
    let new = substitute(vm, args.at(0), &old, args.at(1))?;
    let tuple = vm.heap.new_tuple_vec(new);
    let made = GenericAlias {
        args: tuple,
        ..this
    };
    Ok(vm.heap.new_builtin(Builtin::GenericAlias(made)))
}

/// How a class or type variable is shown inside brackets and unions.
fn show(vm: &mut Vm, value: Value) -> R<String> {
    if value == Value::ELLIPSIS {
        return Ok("...".to_owned());
    }
    if alias(vm, value).is_none()
        && let Some(class) = value.as_class()
    {
        return Ok(vm.class_full_name(class));
    }
    if let Some(func) = value.as_func() {
        let module = vm.getattr_opt(func.value(), sym::MODULE)?;
        let qualname = vm.heap.callable_name(value);
        return Ok(match module.and_then(|m| text(vm, m)) {
            Some(module) if module != "builtins" => format!("{module}.{qualname}"),
            _ => qualname,
        });
    }
    if let Some(list) = value.as_list() {
        let mut parts = Vec::new();
        for i in 0..vm.heap.list(list).len() {
            let Some(&item) = vm.heap.list(list).get(i) else {
                break;
            };
            parts.push(if item == value {
                "[...]".to_owned()
            } else {
                nested(vm, item)?
            });
        }
        return Ok(format!("[{}]", parts.join(", ")));
    }
    vm.repr_text(value)
}

/// `show` for an inner part, with the depth counted.
fn nested(vm: &mut Vm, value: Value) -> R<String> {
    if !vm.heap.meter.enter() {
        return Err(vm.heap.recursion_error(""));
    }
    let result = show(vm, value);
    vm.heap.meter.leave();
    result
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let this = alias_or_error(vm, args.at(0))?;
    let mut text = if this.starred {
        "*".to_owned()
    } else {
        String::new()
    };
    text.push_str(&show(vm, this.origin)?);
    let mut parts = Vec::new();
    for arg in arguments(vm, args.at(0)) {
        vm.heap.charge(1)?;
        parts.push(nested(vm, arg)?);
    }
    if parts.is_empty() {
        parts.push("()".to_owned());
    }
    text.push_str(&format!("[{}]", parts.join(", ")));
    Ok(vm.heap.new_str(&text))
}

fn eq(vm: &mut Vm, args: &Args) -> R {
    let (Some(a), Some(b)) = (alias(vm, args.at(0)), alias(vm, args.at(1))) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if a.starred != b.starred || !vm.eq(a.origin, b.origin)? {
        return Ok(Value::FALSE);
    }
    Ok(Value::bool(vm.eq(a.args, b.args)?))
}

fn hash(vm: &mut Vm, args: &Args) -> R {
    let this = alias_or_error(vm, args.at(0))?;
    let hash = vm.hash(this.origin)? ^ vm.hash(this.args)?;
    Ok(vm.heap.new_int(if hash == -1 { -2 } else { hash }))
}

fn call(vm: &mut Vm, args: &Args) -> R {
    let this = alias_or_error(vm, args.at(0))?;
    let made = vm.call_kw(this.origin, args.pos.get(1..).unwrap_or(&[]), &args.kw)?;
    let name = vm.heap.intern("__orig_class__");
    if vm.setattr(made, name, args.at(0)).is_err()
        && vm.heap.catch(ids::ATTRIBUTE_ERROR).is_none()
        && vm.heap.catch(ids::TYPE_ERROR).is_none()
        && vm.heap.catch(ids::RUNTIME_ERROR).is_none()
    {
        return Err(Raised);
    }
    Ok(made)
}

/// Attributes an alias has none of itself are those of its class; the guard is asked again there.
fn forward(vm: &mut Vm, args: &Args) -> R {
    let this = alias_or_error(vm, args.at(0))?;
    let name = super::attributes::attribute_name(vm, args.at(1))?;
    let text = vm.heap.sym_text(name);
    if matches!(text.as_str(), "__bases__" | "__copy__" | "__deepcopy__") {
        return Err(vm.heap.raise(
            ids::ATTRIBUTE_ERROR,
            &format!("'types.GenericAlias' object has no attribute '{text}'"),
        ));
    }
    vm.getattr(this.origin, name)
}

/// `*tuple[int]` iterates over one starred alias.
fn iter(vm: &mut Vm, args: &Args) -> R {
    let this = alias_or_error(vm, args.at(0))?;
    let starred = vm.heap.new_builtin(Builtin::GenericAlias(GenericAlias {
        starred: true,
        ..this
    }));
    let items = vm.heap.new_tuple(&[starred]);
    vm.iter(items)
}

fn mro_entries(vm: &mut Vm, args: &Args) -> R {
    let this = alias_or_error(vm, args.at(0))?;
    Ok(vm.heap.new_tuple(&[this.origin]))
}

fn refuse_instance(vm: &mut Vm, _: &Args) -> R {
    Err(vm
        .heap
        .type_error("isinstance() argument 2 cannot be a parameterized generic"))
}

fn refuse_subclass(vm: &mut Vm, _: &Args) -> R {
    Err(vm
        .heap
        .type_error("issubclass() argument 2 cannot be a parameterized generic"))
}

fn reduce(vm: &mut Vm, args: &Args) -> R {
    let this = alias_or_error(vm, args.at(0))?;
    let parts = vm.heap.new_tuple(&[this.origin, this.args]);
    Ok(vm.heap.new_tuple(&[ids::GENERIC_ALIAS.value(), parts]))
}

// Unions.

/// Whether `|` makes a union of the value: classes, None, aliases and unions.
fn unionable(vm: &Vm, value: Value) -> bool {
    value.is_none()
        || value.as_class().is_some()
        || alias(vm, value).is_some()
        || is_union(vm, value)
}

fn or(vm: &mut Vm, args: &Args) -> R {
    union(vm, args.at(0), args.at(1))
}

fn ror(vm: &mut Vm, args: &Args) -> R {
    union(vm, args.at(1), args.at(0))
}

fn union(vm: &mut Vm, left: Value, right: Value) -> R {
    if !unionable(vm, left) || !unionable(vm, right) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    make_union(vm, &[left, right])
}

/// The union of several types, flat and without repetitions.
fn make_union(vm: &mut Vm, parts: &[Value]) -> R {
    let mut members: Vec<Value> = Vec::new();
    for &part in parts {
        let flat = if is_union(vm, part) {
            arguments(vm, part)
        } else {
            vec![part]
        };
        for member in flat {
            let member = if member.is_none() {
                ids::NONE_TYPE.value()
            } else {
                member
            };
            vm.heap.charge(members.len() + 1)?;
            let mut known = false;
            for &other in &members {
                // Classes are compared by identity: a metaclass must not decide.
                known |= other == member
                    || (alias(vm, other).is_some()
                        && alias(vm, member).is_some()
                        && vm.eq(other, member)?);
            }
            if !known {
                members.push(member);
            }
        }
    }
    if let &[only] = members.as_slice() {
        return Ok(only);
    }
    Ok(vm.heap.new_builtin(Builtin::Union(members)))
}

fn union_repr(vm: &mut Vm, args: &Args) -> R {
    let mut parts = Vec::new();
    for member in arguments(vm, args.at(0)) {
        vm.heap.charge(1)?;
        parts.push(if member == ids::NONE_TYPE.value() {
            "None".to_owned()
        } else {
            nested(vm, member)?
        });
    }
    Ok(vm.heap.new_str(&parts.join(" | ")))
}

fn union_eq(vm: &mut Vm, args: &Args) -> R {
    if !is_union(vm, args.at(1)) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (a, b) = (arguments(vm, args.at(0)), arguments(vm, args.at(1)));
    if a.len() != b.len() {
        return Ok(Value::FALSE);
    }
    for &x in &a {
        let mut found = false;
        for &y in &b {
            vm.heap.charge(1)?;
            found |= x == y || vm.eq(x, y)?;
        }
        if !found {
            return Ok(Value::FALSE);
        }
    }
    Ok(Value::TRUE)
}

fn union_hash(vm: &mut Vm, args: &Args) -> R {
    let mut hash = 0x1D_8C_A7;
    for member in arguments(vm, args.at(0)) {
        // The order doesn't count.
        hash ^= vm.hash(member)?.wrapping_mul(0x5851_F42D).rotate_left(7);
    }
    Ok(vm.heap.new_int(if hash == -1 { -2 } else { hash }))
}

fn union_getitem(vm: &mut Vm, args: &Args) -> R {
    let members = arguments(vm, args.at(0));
    let new = substitute(vm, args.at(0), &members, args.at(1))?;
    make_union(vm, &new)
}

fn union_instance(vm: &mut Vm, args: &Args) -> R {
    union_check(vm, args, true)
}

fn union_subclass(vm: &mut Vm, args: &Args) -> R {
    union_check(vm, args, false)
}

fn union_check(vm: &mut Vm, args: &Args, instance: bool) -> R {
    let members = arguments(vm, args.at(0));
    let what = if instance { "isinstance" } else { "issubclass" };
    if !instance && args.at(1).as_class().is_none() {
        return Err(vm.heap.type_error("issubclass() arg 1 must be a class"));
    }
    for member in members {
        // Only one that is come to is an error.
        if alias(vm, member).is_some() {
            return Err(vm.heap.type_error(&format!(
                "{what}() argument 2 cannot be a parameterized generic"
            )));
        }
        let yes = if instance {
            vm.isinstance(args.at(1), member)?
        } else {
            vm.issubclass(args.at(1), member)?
        };
        if yes {
            return Ok(Value::TRUE);
        }
    }
    Ok(Value::FALSE)
}
