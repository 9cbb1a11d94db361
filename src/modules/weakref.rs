//! `_weakref`: references that do not keep their object alive.
//!
//! A collection unsets the target of a reference to a dead object (`Heap::mark_weak`); `vm/finalize.rs`
//! then calls the callbacks, and tells when it collects before memory makes it necessary.

use crate::builtins::arguments::*;
use crate::builtins::attributes::{attribute_name, is_callable};
use crate::object::builtin::{Builtin, WeakRef};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::operator::{BinOp, CmpOp, UnOp};
use crate::vm::{GetSetDef, Vm};

static FUNCTIONS: &[NativeDef] = &[
    function("proxy", 1, 2, "", &FullNative(proxy)),
    function("getweakrefcount", 1, 1, "", &FullNative(count)),
    function("getweakrefs", 1, 1, "", &FullNative(references)),
    function("_remove_dead_weakref", 2, 2, "", &FullNative(remove_dead)),
];

static REFERENCE: &[NativeDef] = &[
    new(&FullNative(new_reference)),
    init(&FullNative(init_reference)),
    wrapper("__call__", 1, 1, &FullNative(call)),
    wrapper("__eq__", 2, 2, &FullNative(eq)),
    wrapper("__ne__", 2, 2, &FullNative(ne)),
    wrapper("__hash__", 1, 1, &FullNative(hash)),
    wrapper("__repr__", 1, 1, &FullNative(repr)),
];

static PROXY: &[NativeDef] = &[
    wrapper("__getattribute__", 2, 2, &FullNative(proxy_getattr)),
    wrapper("__setattr__", 3, 3, &FullNative(proxy_setattr)),
    wrapper("__delattr__", 2, 2, &FullNative(proxy_delattr)),
    NativeDef::full(
        "__call__",
        NativeRole::Wrapper,
        1,
        255,
        "**",
        &FullNative(proxy_call),
    ),
    wrapper("__str__", 1, 1, &FullNative(proxy_str)),
    wrapper("__repr__", 1, 1, &FullNative(proxy_repr)),
    wrapper("__bool__", 1, 1, &FullNative(proxy_bool)),
    wrapper("__len__", 1, 1, &FullNative(proxy_len)),
    wrapper("__iter__", 1, 1, &FullNative(proxy_iter)),
    wrapper("__next__", 1, 1, &FullNative(proxy_next)),
    wrapper("__contains__", 2, 2, &FullNative(proxy_contains)),
    wrapper("__getitem__", 2, 2, &FullNative(proxy_getitem)),
    wrapper("__setitem__", 3, 3, &FullNative(proxy_setitem)),
    wrapper("__delitem__", 2, 2, &FullNative(proxy_delitem)),
    wrapper("__eq__", 2, 2, &FullNative(proxy_eq)),
    wrapper("__ne__", 2, 2, &FullNative(proxy_ne)),
    wrapper("__lt__", 2, 2, &FullNative(proxy_lt)),
    wrapper("__le__", 2, 2, &FullNative(proxy_le)),
    wrapper("__gt__", 2, 2, &FullNative(proxy_gt)),
    wrapper("__ge__", 2, 2, &FullNative(proxy_ge)),
    wrapper("__add__", 2, 2, &FullNative(proxy_add)),
    wrapper("__sub__", 2, 2, &FullNative(proxy_sub)),
    wrapper("__mul__", 2, 2, &FullNative(proxy_mul)),
    wrapper("__truediv__", 2, 2, &FullNative(proxy_truediv)),
    wrapper("__floordiv__", 2, 2, &FullNative(proxy_floordiv)),
    wrapper("__mod__", 2, 2, &FullNative(proxy_mod)),
    wrapper("__and__", 2, 2, &FullNative(proxy_and)),
    wrapper("__or__", 2, 2, &FullNative(proxy_or)),
    wrapper("__xor__", 2, 2, &FullNative(proxy_xor)),
    wrapper("__radd__", 2, 2, &FullNative(proxy_radd)),
    wrapper("__iadd__", 2, 2, &FullNative(proxy_iadd)),
    wrapper("__rsub__", 2, 2, &FullNative(proxy_rsub)),
    wrapper("__isub__", 2, 2, &FullNative(proxy_isub)),
    wrapper("__rmul__", 2, 2, &FullNative(proxy_rmul)),
    wrapper("__imul__", 2, 2, &FullNative(proxy_imul)),
    wrapper("__rtruediv__", 2, 2, &FullNative(proxy_rtruediv)),
    wrapper("__itruediv__", 2, 2, &FullNative(proxy_itruediv)),
    wrapper("__rfloordiv__", 2, 2, &FullNative(proxy_rfloordiv)),
    wrapper("__ifloordiv__", 2, 2, &FullNative(proxy_ifloordiv)),
    wrapper("__rmod__", 2, 2, &FullNative(proxy_rmod)),
    wrapper("__imod__", 2, 2, &FullNative(proxy_imod)),
    wrapper("__rand__", 2, 2, &FullNative(proxy_rand)),
    wrapper("__iand__", 2, 2, &FullNative(proxy_iand)),
    wrapper("__ror__", 2, 2, &FullNative(proxy_ror)),
    wrapper("__ior__", 2, 2, &FullNative(proxy_ior)),
    wrapper("__rxor__", 2, 2, &FullNative(proxy_rxor)),
    wrapper("__ixor__", 2, 2, &FullNative(proxy_ixor)),
    wrapper("__pow__", 2, 2, &FullNative(proxy_pow)),
    wrapper("__rpow__", 2, 2, &FullNative(proxy_rpow)),
    wrapper("__ipow__", 2, 2, &FullNative(proxy_ipow)),
    wrapper("__lshift__", 2, 2, &FullNative(proxy_lshift)),
    wrapper("__rlshift__", 2, 2, &FullNative(proxy_rlshift)),
    wrapper("__ilshift__", 2, 2, &FullNative(proxy_ilshift)),
    wrapper("__rshift__", 2, 2, &FullNative(proxy_rshift)),
    wrapper("__rrshift__", 2, 2, &FullNative(proxy_rrshift)),
    wrapper("__irshift__", 2, 2, &FullNative(proxy_irshift)),
    wrapper("__matmul__", 2, 2, &FullNative(proxy_matmul)),
    wrapper("__rmatmul__", 2, 2, &FullNative(proxy_rmatmul)),
    wrapper("__imatmul__", 2, 2, &FullNative(proxy_imatmul)),
    wrapper("__neg__", 1, 1, &FullNative(proxy_neg)),
    wrapper("__pos__", 1, 1, &FullNative(proxy_pos)),
    wrapper("__invert__", 1, 1, &FullNative(proxy_invert)),
    wrapper("__index__", 1, 1, &FullNative(proxy_index)),
];

static ATTRIBUTES: &[GetSetDef] = &[GetSetDef::read(ids::WEAK_REF, "__callback__", get_callback)];

/// Gives the types their methods, once per Vm.
pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::WEAK_REF, REFERENCE);
    vm.install_methods(ids::WEAK_PROXY, PROXY);
    vm.install_getsets(ATTRIBUTES);
    vm.heap
        .class_set_raw(ids::WEAK_PROXY, sym::HASH, Value::NONE);
}

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_weakref", FUNCTIONS);
    for (name, class) in [
        ("ref", ids::WEAK_REF),
        ("ReferenceType", ids::WEAK_REF),
        ("ProxyType", ids::WEAK_PROXY),
        ("CallableProxyType", ids::WEAK_PROXY),
    ] {
        let name = vm.heap.intern(name);
        vm.heap.dict_set_sym(dict, name, class.value());
    }
    Ok(())
}

/// Refuses what CPython can't refer to weakly: small values and most containers.
fn check_target(vm: &mut Vm, target: Value) -> R<()> {
    let fine = match target.kind() {
        Some(
            Kind::Class
            | Kind::Func
            | Kind::Method
            | Kind::Gen
            | Kind::Set
            | Kind::FrozenSet
            | Kind::Module
            | Kind::Code
            | Kind::Native,
        ) => true,
        Some(Kind::Inst) => {
            let class = vm.heap.class_of(target);
            class != ids::OBJECT && !vm.heap.class(class).has(class::class_flags::NO_WEAKREF)
        }
        Some(Kind::Exc) => {
            let class = vm.heap.class_of(target);
            !vm.heap.class(class).has(class::class_flags::BUILTIN)
        }
        Some(Kind::Builtin) => matches!(
            vm.heap.class_of(target),
            ids::DEQUE | ids::RE_PATTERN | ids::MEMORYVIEW | ids::GENERIC_ALIAS | ids::PARTIAL
        ),
        _ => false,
    };
    if fine {
        return Ok(());
    }
    let name = vm.heap.type_name(target);
    Err(vm
        .heap
        .type_error(&format!("cannot create weak reference to '{name}' object")))
}

fn new_reference(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::WEAK_REF)?;
    if class == ids::WEAK_REF {
        no_keywords(vm, args, "ref")?;
    }
    arity(vm, "__new__", args.len() - 1, 1, 2)?;
    check_target(vm, args.at(1))?;
    let callback = args.get(2).unwrap_or(Value::NONE);
    if class == ids::WEAK_REF {
        return Ok(referring(vm, args.at(1), callback, false));
    }
    let made = make(vm, args.at(1), callback, false);
    Ok(instance(vm, class, ids::WEAK_REF, made))
}

fn make(vm: &mut Vm, target: Value, callback: Value, proxy: bool) -> Value {
    let made = WeakRef {
        target,
        callback,
        owner: vm.heap.domain,
        number: vm.heap.next_weak_number(),
        proxy,
        hash: None,
    };
    vm.heap.new_builtin(Builtin::WeakRef(made))
}

/// A reference or proxy; one without a callback is made once for each object and domain.
fn referring(vm: &mut Vm, target: Value, callback: Value, proxy: bool) -> Value {
    if !callback.is_none() {
        return make(vm, target, callback, proxy);
    }
    let key = (target.bits(), vm.heap.domain, proxy);
    if let Some(&shared) = vm.heap.weak_shared.get(&key)
        && let Some(Builtin::WeakRef(weak)) = shared.as_builtin().map(|b| vm.heap.builtin(b))
        && weak.target == target
    {
        return shared;
    }
    let made = make(vm, target, callback, proxy);
    vm.heap.weak_shared.insert(key, made);
    // The table's entry counts with the reference.
    vm.heap.charge_growth(32);
    made
}

fn init_reference(vm: &mut Vm, args: &Args) -> R {
    no_keywords(vm, args, "ref")?;
    arity(vm, "__init__", args.len() - 1, 1, 2)?;
    Ok(Value::NONE)
}

fn reference(vm: &Vm, value: Value) -> Option<(BuiltinId, WeakRef)> {
    let id = native(vm, value).as_builtin()?;
    match vm.heap.builtin(id) {
        Builtin::WeakRef(weak) => Some((id, *weak)),
        _ => None,
    }
}

/// The object referred to, kept alive for now; `None` once it died.
fn target(vm: &mut Vm, value: Value) -> Option<Value> {
    let target = reference(vm, value)?.1.target.set()?;
    Some(vm.heap.keep(target))
}

fn call(vm: &mut Vm, args: &Args) -> R {
    Ok(target(vm, args.at(0)).unwrap_or(Value::NONE))
}

fn same(vm: &mut Vm, args: &Args) -> R<Option<bool>> {
    if reference(vm, args.at(1)).is_none() {
        return Ok(None);
    }
    match (target(vm, args.at(0)), target(vm, args.at(1))) {
        (Some(a), Some(b)) => Ok(Some(a == b || vm.eq(a, b)?)),
        _ => Ok(Some(args.at(0) == args.at(1))),
    }
}

fn eq(vm: &mut Vm, args: &Args) -> R {
    Ok(same(vm, args)?.map_or(Value::NOT_IMPLEMENTED, Value::bool))
}

fn ne(vm: &mut Vm, args: &Args) -> R {
    Ok(same(vm, args)?.map_or(Value::NOT_IMPLEMENTED, |same| Value::bool(!same)))
}

fn hash(vm: &mut Vm, args: &Args) -> R {
    let Some((id, weak)) = reference(vm, args.at(0)) else {
        return Ok(Value::NONE);
    };
    let hash = match (weak.hash, target(vm, args.at(0))) {
        (Some(hash), _) => hash,
        (None, Some(target)) => vm.hash(target)?,
        (None, None) => return Err(vm.heap.type_error("weak object has gone away")),
    };
    if let Builtin::WeakRef(weak) = vm.heap.builtin_mut(id) {
        weak.hash = Some(hash);
    }
    Ok(vm.heap.new_int(hash))
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let own = vm.address(args.at(0));
    let text = match target(vm, args.at(0)) {
        None => format!("<weakref at {own}; dead>"),
        Some(target) => {
            let (name, address) = (vm.heap.type_name(target), vm.address(target));
            let named = match target.kind() {
                Some(Kind::Func | Kind::Class | Kind::Module) => {
                    vm.getattr_opt(target, sym::NAME)?
                }
                _ => None,
            };
            match named.and_then(|n| crate::builtins::arguments::text(vm, n)) {
                Some(called) => format!("<weakref at {own}; to '{name}' at {address} ({called})>"),
                None => format!("<weakref at {own}; to '{name}' at {address}>"),
            }
        }
    };
    Ok(vm.heap.new_str(&text))
}

fn get_callback(vm: &mut Vm, this: Value) -> R {
    Ok(match reference(vm, this) {
        Some((_, weak)) if !weak.target.is_undef() => weak.callback,
        _ => Value::NONE,
    })
}

/// The living references to an object.
fn all_references(vm: &mut Vm, target: Value) -> R<Vec<Value>> {
    let indexes: Vec<u32> = vm.heap.builtins.live_indexes().collect();
    vm.heap.charge(indexes.len() / 8)?;
    Ok(indexes
        .into_iter()
        .filter(|&i| matches!(vm.heap.builtins.get(i), Builtin::WeakRef(w) if w.target == target))
        .map(|i| BuiltinId(i).value())
        .collect())
}

fn count(vm: &mut Vm, args: &Args) -> R {
    let n = own_references(vm, args.at(0))?.len();
    Ok(vm.heap.new_usize(n))
}

fn references(vm: &mut Vm, args: &Args) -> R {
    let found = own_references(vm, args.at(0))?;
    Ok(vm.heap.new_list(found))
}

/// Only those made by the acting domain: a cell can neither collect nor count another's references.
fn own_references(vm: &mut Vm, object: Value) -> R<Vec<Value>> {
    let domain = vm.heap.domain;
    let mut found = all_references(vm, object)?;
    found.retain(|&v| vm.heap.payer(v) == domain);
    Ok(found)
}

/// Removes a key whose value is a dead reference, as the dicts of `weakref` ask for.
fn remove_dead(vm: &mut Vm, args: &Args) -> R {
    let Some(dict) = vm.heap.to_dict(args.at(0)) else {
        let got = vm.heap.type_name(args.at(0));
        return Err(vm.heap.type_error(&format!(
            "_remove_dead_weakref() argument 1 must be dict, not {got}"
        )));
    };
    if let Some(value) = vm.dict_get(dict, args.at(1))?
        && reference(vm, value).is_some_and(|(_, weak)| weak.target.is_undef())
    {
        vm.dict_del(dict, args.at(1))?;
    }
    Ok(Value::NONE)
}

// Proxies: every operation is done on the object referred to.

fn proxy(vm: &mut Vm, args: &Args) -> R {
    check_target(vm, args.at(0))?;
    let callback = args.get(1).unwrap_or(Value::NONE);
    Ok(referring(vm, args.at(0), callback, true))
}

/// The object behind a proxy.
fn behind(vm: &mut Vm, value: Value) -> R {
    match target(vm, value) {
        Some(target) => Ok(target),
        None => Err(vm.heap.raise(
            ids::REFERENCE_ERROR,
            "weakly-referenced object no longer exists",
        )),
    }
}

/// An operand: the object behind it when it is a proxy.
fn operand(vm: &mut Vm, value: Value) -> R {
    if reference(vm, value).is_some_and(|(_, weak)| weak.proxy) {
        behind(vm, value)
    } else {
        Ok(value)
    }
}

fn proxy_getattr(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    let name = attribute_name(vm, args.at(1))?;
    vm.getattr(target, name)
}

fn proxy_setattr(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    let name = attribute_name(vm, args.at(1))?;
    vm.setattr(target, name, args.at(2))?;
    Ok(Value::NONE)
}

fn proxy_delattr(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    let name = attribute_name(vm, args.at(1))?;
    vm.delattr(target, name)?;
    Ok(Value::NONE)
}

fn proxy_call(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    if !is_callable(vm, target) {
        return Err(vm
            .heap
            .type_error("'weakref.ProxyType' object is not callable"));
    }
    vm.call_kw(target, args.pos.get(1..).unwrap_or(&[]), &args.kw)
}

fn proxy_str(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    vm.str_of(target)
}

fn proxy_repr(vm: &mut Vm, args: &Args) -> R {
    let own = vm.address(args.at(0));
    let text = match target(vm, args.at(0)) {
        None => format!("<weakproxy at {own}; dead>"),
        Some(target) => {
            let (name, address) = (vm.heap.type_name(target), vm.address(target));
            format!("<weakproxy at {own}; to '{name}' at {address}>")
        }
    };
    Ok(vm.heap.new_str(&text))
}

fn proxy_bool(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    Ok(Value::bool(vm.truth(target)?))
}

fn proxy_len(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    let n = vm.len(target)?;
    Ok(vm.heap.new_usize(n))
}

fn proxy_iter(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    vm.iter(target)
}

fn proxy_next(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    match vm.call_special(target, sym::NEXT, &[])? {
        Some(item) => Ok(item),
        None => Err(vm
            .heap
            .type_error("Weakref proxy referenced a non-iterator object")),
    }
}

fn proxy_contains(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    Ok(Value::bool(vm.contains(target, args.at(1))?))
}

fn proxy_getitem(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    vm.get_item(target, args.at(1))
}

fn proxy_setitem(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    vm.set_item(target, args.at(1), args.at(2))?;
    Ok(Value::NONE)
}

fn proxy_delitem(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    vm.del_item(target, args.at(1))?;
    Ok(Value::NONE)
}

fn proxy_index(vm: &mut Vm, args: &Args) -> R {
    let target = behind(vm, args.at(0))?;
    vm.index(target)
}

macro_rules! forwarded {
    ($($kind:ident $name:ident $op:ident;)+) => {
        $(fn $name(vm: &mut Vm, args: &Args) -> R {
            let left = operand(vm, args.at(0))?;
            forwarded!(@then $kind $op vm args left)
        })+
    };
    (@then compare $op:ident $vm:ident $args:ident $left:ident) => {{
        let right = operand($vm, $args.at(1))?;
        $vm.compare(CmpOp::$op, $left, right)
    }};
    (@then binary $op:ident $vm:ident $args:ident $left:ident) => {{
        let right = operand($vm, $args.at(1))?;
        $vm.binary(BinOp::$op, $left, right)
    }};
    (@then reflected $op:ident $vm:ident $args:ident $left:ident) => {{
        let other = operand($vm, $args.at(1))?;
        $vm.binary(BinOp::$op, other, $left)
    }};
    (@then in_place $op:ident $vm:ident $args:ident $left:ident) => {{
        let right = operand($vm, $args.at(1))?;
        $vm.inplace(BinOp::$op, $left, right)
    }};
    (@then unary $op:ident $vm:ident $args:ident $left:ident) => { $vm.unary(UnOp::$op, $left) };
}

forwarded! {
    compare proxy_eq Eq; compare proxy_ne Ne; compare proxy_lt Lt; compare proxy_le Le; compare proxy_gt Gt;
    compare proxy_ge Ge; binary proxy_add Add; binary proxy_sub Sub; binary proxy_mul Mul;
    binary proxy_truediv TrueDiv; binary proxy_floordiv FloorDiv; binary proxy_mod Mod; binary proxy_and And;
    binary proxy_or Or; binary proxy_xor Xor; unary proxy_neg Neg; unary proxy_pos Pos; unary proxy_invert Invert;
    reflected proxy_radd Add;
    in_place proxy_iadd Add;
    reflected proxy_rsub Sub;
    in_place proxy_isub Sub;
    reflected proxy_rmul Mul;
    in_place proxy_imul Mul;
    reflected proxy_rtruediv TrueDiv;
    in_place proxy_itruediv TrueDiv;
    reflected proxy_rfloordiv FloorDiv;
    in_place proxy_ifloordiv FloorDiv;
    reflected proxy_rmod Mod;
    in_place proxy_imod Mod;
    reflected proxy_rand And;
    in_place proxy_iand And;
    reflected proxy_ror Or;
    in_place proxy_ior Or;
    reflected proxy_rxor Xor;
    in_place proxy_ixor Xor;
    binary proxy_pow Pow;
    reflected proxy_rpow Pow;
    in_place proxy_ipow Pow;
    binary proxy_lshift Shl;
    reflected proxy_rlshift Shl;
    in_place proxy_ilshift Shl;
    binary proxy_rshift Shr;
    reflected proxy_rrshift Shr;
    in_place proxy_irshift Shr;
    binary proxy_matmul MatMul;
    reflected proxy_rmatmul MatMul;
    in_place proxy_imatmul MatMul;
}
