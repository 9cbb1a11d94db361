//! `operator`: the operators as functions, and the three getters.
//!
//! `attrgetter` and `methodcaller` reach attributes by name, so they are sensitive: an object made
//! in a cell acts for that cell, whoever calls it.

use crate::builtins::arguments::*;
use crate::builtins::sequence::push_repr;
use crate::object::builtin::{Builtin, LibraryObj};
use crate::object::function::{NativeDef, NativeRole, native_flags};
use crate::object::intern::sym;
use crate::object::str::StrBuilder;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};
use crate::vm::operator::{BinOp, CmpOp, UnOp};

macro_rules! operators {
    ($($kind:ident $name:ident $op:ident;)+) => {
        $(fn $name(vm: &mut Vm, args: &Args) -> R {
            operators!(@body $kind $op vm args)
        })+
    };
    (@body binary $op:ident $vm:ident $args:ident) => { $vm.binary(BinOp::$op, $args.at(0), $args.at(1)) };
    (@body inplace $op:ident $vm:ident $args:ident) => { $vm.inplace(BinOp::$op, $args.at(0), $args.at(1)) };
    (@body compare $op:ident $vm:ident $args:ident) => { $vm.compare(CmpOp::$op, $args.at(0), $args.at(1)) };
    (@body unary $op:ident $vm:ident $args:ident) => { $vm.unary(UnOp::$op, $args.at(0)) };
}

operators! {
    binary add Add; binary sub Sub; binary mul Mul; binary truediv TrueDiv; binary floordiv FloorDiv;
    binary modulo Mod; binary pow Pow; binary matmul MatMul; binary lshift Shl; binary rshift Shr;
    binary and And; binary or Or; binary xor Xor;
    inplace iadd Add; inplace isub Sub; inplace imul Mul; inplace itruediv TrueDiv; inplace ifloordiv FloorDiv;
    inplace imod Mod; inplace ipow Pow; inplace imatmul MatMul; inplace ilshift Shl; inplace irshift Shr;
    inplace iand And; inplace ior Or; inplace ixor Xor;
    compare lt Lt; compare le Le; compare eq Eq; compare ne Ne; compare gt Gt; compare ge Ge;
    unary neg Neg; unary pos Pos; unary invert Invert;
}

const fn two(name: &'static str, run: &'static FullNative) -> NativeDef {
    function(name, 2, 2, "", run)
}

const fn one(name: &'static str, run: &'static FullNative) -> NativeDef {
    function(name, 1, 1, "", run)
}

static FUNCTIONS: &[NativeDef] = &[
    one("abs", &FullNative(abs)),
    two("add", &FullNative(add)),
    two("and_", &FullNative(and)),
    function("call", 1, 255, "**", &FullNative(call)),
    two("concat", &FullNative(concat)),
    two("contains", &FullNative(contains)),
    two("countOf", &FullNative(count_of)),
    two("delitem", &FullNative(delitem)),
    two("eq", &FullNative(eq)),
    two("floordiv", &FullNative(floordiv)),
    two("ge", &FullNative(ge)),
    two("getitem", &FullNative(getitem)),
    two("gt", &FullNative(gt)),
    two("iadd", &FullNative(iadd)),
    two("iand", &FullNative(iand)),
    two("iconcat", &FullNative(iconcat)),
    two("ifloordiv", &FullNative(ifloordiv)),
    two("ilshift", &FullNative(ilshift)),
    two("imatmul", &FullNative(imatmul)),
    two("imod", &FullNative(imod)),
    two("imul", &FullNative(imul)),
    one("index", &FullNative(index)),
    two("indexOf", &FullNative(index_of)),
    one("inv", &FullNative(invert)),
    one("invert", &FullNative(invert)),
    two("ior", &FullNative(ior)),
    two("ipow", &FullNative(ipow)),
    two("irshift", &FullNative(irshift)),
    two("is_", &FullNative(is)),
    two("is_not", &FullNative(is_not)),
    two("isub", &FullNative(isub)),
    two("itruediv", &FullNative(itruediv)),
    two("ixor", &FullNative(ixor)),
    two("le", &FullNative(le)),
    function("length_hint", 1, 2, "", &FullNative(length_hint)),
    two("lshift", &FullNative(lshift)),
    two("lt", &FullNative(lt)),
    two("matmul", &FullNative(matmul)),
    two("mod", &FullNative(modulo)),
    two("mul", &FullNative(mul)),
    two("ne", &FullNative(ne)),
    one("neg", &FullNative(neg)),
    one("not_", &FullNative(not)),
    two("or_", &FullNative(or)),
    one("pos", &FullNative(pos)),
    two("pow", &FullNative(pow)),
    two("rshift", &FullNative(rshift)),
    function("setitem", 3, 3, "", &FullNative(setitem)),
    two("sub", &FullNative(sub)),
    two("truediv", &FullNative(truediv)),
    one("truth", &FullNative(truth)),
    two("xor", &FullNative(xor)),
];

/// Functions that are also there under the name of the special method.
const DUNDERS: &[&str] = &[
    "abs",
    "add",
    "and_",
    "call",
    "concat",
    "contains",
    "delitem",
    "eq",
    "floordiv",
    "ge",
    "getitem",
    "gt",
    "iadd",
    "iand",
    "iconcat",
    "ifloordiv",
    "ilshift",
    "imatmul",
    "imod",
    "imul",
    "index",
    "inv",
    "invert",
    "ior",
    "ipow",
    "irshift",
    "isub",
    "itruediv",
    "ixor",
    "le",
    "lshift",
    "lt",
    "matmul",
    "mod",
    "mul",
    "ne",
    "neg",
    "not_",
    "or_",
    "pos",
    "pow",
    "rshift",
    "setitem",
    "sub",
    "truediv",
    "xor",
];

static ATTRGETTER: &[NativeDef] = &[
    new(&FullNative(new_attrgetter)).with_flags(native_flags::SENSITIVE),
    NativeDef::full(
        "__call__",
        NativeRole::Wrapper,
        1,
        255,
        "**",
        &FullNative(attrgetter_call),
    ),
    wrapper("__repr__", 1, 1, &FullNative(getter_repr)),
];

static ITEMGETTER: &[NativeDef] = &[
    new(&FullNative(new_itemgetter)),
    NativeDef::full(
        "__call__",
        NativeRole::Wrapper,
        1,
        255,
        "**",
        &FullNative(itemgetter_call),
    ),
    wrapper("__repr__", 1, 1, &FullNative(getter_repr)),
];

static METHODCALLER: &[NativeDef] = &[
    new(&FullNative(new_methodcaller)).with_flags(native_flags::SENSITIVE),
    NativeDef::full(
        "__call__",
        NativeRole::Wrapper,
        1,
        255,
        "**",
        &FullNative(methodcaller_call),
    ),
    wrapper("__repr__", 1, 1, &FullNative(methodcaller_repr)),
];

/// Gives the getters their methods, once per Vm.
pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::ATTRGETTER, ATTRGETTER);
    vm.install_methods(ids::ITEMGETTER, ITEMGETTER);
    vm.install_methods(ids::METHODCALLER, METHODCALLER);
}

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_operator", FUNCTIONS);
    for name in DUNDERS {
        let plain = vm.heap.intern(name);
        let dunder = vm
            .heap
            .intern(&format!("__{}__", name.trim_end_matches('_')));
        if let Some(value) = vm.heap.dict_get_sym(dict, plain) {
            vm.heap.dict_set_sym(dict, dunder, value);
        }
    }
    for class in [ids::ATTRGETTER, ids::ITEMGETTER, ids::METHODCALLER] {
        super::add_class(vm, dict, class);
    }
    let mut names: Vec<String> = vm
        .heap
        .dict(dict)
        .iter()
        .filter_map(|e| text(vm, e.key))
        .filter(|n| !n.starts_with('_') && n != "is_none" && n != "is_not_none")
        .collect();
    names.sort();
    let names = names.iter().map(|n| vm.heap.new_str(n)).collect();
    let names = vm.heap.new_list(names);
    let all = vm.heap.intern("__all__");
    vm.heap.dict_set_sym(dict, all, names);
    Ok(())
}

fn abs(vm: &mut Vm, args: &Args) -> R {
    match vm.call_special(args.at(0), sym::ABS, &[])? {
        Some(result) => Ok(result),
        None => {
            let name = vm.heap.type_name(args.at(0));
            Err(vm
                .heap
                .type_error(&format!("bad operand type for abs(): '{name}'")))
        }
    }
}

fn call(vm: &mut Vm, args: &Args) -> R {
    vm.call_kw(args.at(0), args.pos.get(1..).unwrap_or(&[]), &args.kw)
}

/// `+` of sequences only.
fn check_sequence(vm: &mut Vm, value: Value) -> R<()> {
    if vm.special(value, sym::GETITEM).is_none() || vm.heap.to_dict(value).is_some() {
        let name = vm.heap.type_name(value);
        return Err(vm
            .heap
            .type_error(&format!("'{name}' object can't be concatenated")));
    }
    Ok(())
}

fn concat(vm: &mut Vm, args: &Args) -> R {
    check_sequence(vm, args.at(0))?;
    vm.binary(BinOp::Add, args.at(0), args.at(1))
}

fn iconcat(vm: &mut Vm, args: &Args) -> R {
    check_sequence(vm, args.at(0))?;
    vm.inplace(BinOp::Add, args.at(0), args.at(1))
}

fn contains(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(vm.contains(args.at(0), args.at(1))?))
}

fn count_of(vm: &mut Vm, args: &Args) -> R {
    let (mut count, wanted) = (0usize, args.at(1));
    vm.for_each(args.at(0), &mut |vm, item| {
        count += usize::from(item == wanted || vm.eq(item, wanted)?);
        Ok(true)
    })?;
    Ok(vm.heap.new_usize(count))
}

fn index_of(vm: &mut Vm, args: &Args) -> R {
    let (mut index, mut found, wanted) = (0usize, false, args.at(1));
    vm.for_each(args.at(0), &mut |vm, item| {
        found = item == wanted || vm.eq(item, wanted)?;
        index += usize::from(!found);
        Ok(!found)
    })?;
    if found {
        Ok(vm.heap.new_usize(index))
    } else {
        Err(vm.heap.value_error("sequence.index(x): x not in sequence"))
    }
}

fn getitem(vm: &mut Vm, args: &Args) -> R {
    vm.get_item(args.at(0), args.at(1))
}

fn setitem(vm: &mut Vm, args: &Args) -> R {
    vm.set_item(args.at(0), args.at(1), args.at(2))?;
    Ok(Value::NONE)
}

fn delitem(vm: &mut Vm, args: &Args) -> R {
    vm.del_item(args.at(0), args.at(1))?;
    Ok(Value::NONE)
}

fn index(vm: &mut Vm, args: &Args) -> R {
    vm.index(args.at(0))
}

fn is(_: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(args.at(0) == args.at(1)))
}

fn is_not(_: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(args.at(0) != args.at(1)))
}

fn not(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(!vm.truth(args.at(0))?))
}

fn truth(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(vm.truth(args.at(0))?))
}

fn length_hint(vm: &mut Vm, args: &Args) -> R {
    let default = match args.get(1) {
        Some(default) => usize::try_from(vm.index_i64(default)?).unwrap_or(0),
        None => 0,
    };
    let hint = vm.length_hint(args.at(0), default)?;
    Ok(vm.heap.new_usize(hint))
}

// The getters.

fn make(
    vm: &mut Vm,
    class: ClassId,
    base: ClassId,
    values: Vec<Value>,
    numbers: Vec<u64>,
) -> Value {
    // Attack: a supervisor's function that calls what it is given makes the getter for the cell
    // (tests/escape/deputy_getters.py): whoever makes it while a cell waits acts for that cell.
    let owner = vm.nearest_cell();
    let object = LibraryObj {
        class: base,
        values,
        queue: Default::default(),
        numbers,
        owner,
    };
    let made = vm.heap.new_builtin(Builtin::Library(Box::new(object)));
    instance(vm, class, base, made)
}

/// What a getter keeps, and whom it acts for.
fn parts(vm: &Vm, this: Value) -> (Vec<Value>, DomainId) {
    vm.heap
        .library(this)
        .map(|l| (l.values.clone(), l.owner))
        .unwrap_or((Vec::new(), vm.heap.domain))
}

fn one_argument(vm: &mut Vm, args: &Args, name: &str) -> R {
    no_keywords(vm, args, name)?;
    arity(vm, name, args.len() - 1, 1, 1)?;
    Ok(args.at(1))
}

fn new_attrgetter(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::ATTRGETTER)?;
    no_keywords(vm, args, "attrgetter")?;
    if args.len() < 2 {
        return Err(vm.heap.type_error("attrgetter expected 1 argument, got 0"));
    }
    let mut names = Vec::new();
    for &name in args.pos.iter().skip(1) {
        // Reduced to the exact text: a subclass can't change its mind later.
        match vm.heap.to_str(name) {
            Some(id) => names.push(id.value()),
            None => return Err(vm.heap.type_error("attribute name must be a string")),
        }
    }
    Ok(make(vm, class, ids::ATTRGETTER, names, Vec::new()))
}

fn attrgetter_call(vm: &mut Vm, args: &Args) -> R {
    let object = one_argument(vm, args, "attrgetter")?;
    let (names, owner) = parts(vm, args.at(0));
    vm.acting_for(owner, |vm| {
        let mut found = Vec::with_capacity(names.len());
        for name in &names {
            found.push(dotted(vm, object, *name)?);
        }
        Ok(several(vm, found))
    })
}

/// Follows a dotted name.
fn dotted(vm: &mut Vm, mut object: Value, path: Value) -> R {
    let path = text(vm, path).unwrap_or_default();
    for part in path.split('.') {
        vm.heap.charge(1)?;
        let name = vm.heap.intern(part);
        object = vm.getattr_named(object, name)?;
    }
    Ok(object)
}

/// One result as it is, several as a tuple.
fn several(vm: &mut Vm, found: Vec<Value>) -> Value {
    match found.as_slice() {
        &[only] => only,
        _ => vm.heap.new_tuple_vec(found),
    }
}

fn new_itemgetter(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::ITEMGETTER)?;
    no_keywords(vm, args, "itemgetter")?;
    if args.len() < 2 {
        return Err(vm.heap.type_error("itemgetter expected 1 argument, got 0"));
    }
    let items = args.pos.get(1..).unwrap_or(&[]).to_vec();
    Ok(make(vm, class, ids::ITEMGETTER, items, Vec::new()))
}

fn itemgetter_call(vm: &mut Vm, args: &Args) -> R {
    let object = one_argument(vm, args, "itemgetter")?;
    let (items, _) = parts(vm, args.at(0));
    let mut found = Vec::with_capacity(items.len());
    for &item in &items {
        let value = vm.get_item(object, item)?;
        found.push(vm.heap.keep(value));
    }
    Ok(several(vm, found))
}

fn getter_repr(vm: &mut Vm, args: &Args) -> R {
    let name = shown_name(vm, args.at(0));
    let (values, _) = parts(vm, args.at(0));
    let mut out = StrBuilder::new();
    out.push_str(&format!("{name}("));
    push_reprs(vm, &mut out, &values)?;
    out.push_str(")");
    Ok(vm.heap.new_built(out))
}

fn push_reprs(vm: &mut Vm, out: &mut StrBuilder, values: &[Value]) -> R<()> {
    for (i, &value) in values.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        push_repr(vm, out, value)?;
    }
    Ok(())
}

fn shown_name(vm: &mut Vm, this: Value) -> String {
    let class = vm.heap.class_of(this);
    vm.class_full_name(class)
}

/// values: name, positional arguments, then names and values of keyword arguments; numbers: how
/// many positional ones.
fn new_methodcaller(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::METHODCALLER)?;
    if args.len() < 2 {
        return Err(vm
            .heap
            .type_error("methodcaller needs at least one argument, the method name"));
    }
    let Some(name) = vm.heap.to_str(args.at(1)) else {
        return Err(vm.heap.type_error("method name must be a string"));
    };
    let mut values = vec![name.value()];
    values.extend_from_slice(args.pos.get(2..).unwrap_or(&[]));
    let count = values.len() as u64 - 1;
    for &(name, value) in &args.kw {
        values.push(name.value());
        values.push(value);
    }
    Ok(make(vm, class, ids::METHODCALLER, values, vec![count]))
}

/// Name, positional and keyword arguments of a methodcaller.
#[allow(clippy::type_complexity)]
fn method_parts(vm: &mut Vm, this: Value) -> (Value, Vec<Value>, Vec<(Sym, Value)>, DomainId) {
    let (values, owner) = parts(vm, this);
    let count = vm
        .heap
        .library(this)
        .and_then(|l| l.numbers.first().copied())
        .unwrap_or(0) as usize;
    let name = values.first().copied().unwrap_or(Value::NONE);
    let positional: Vec<Value> = values.iter().skip(1).take(count).copied().collect();
    let mut keywords = Vec::new();
    for pair in values.get(1 + count..).unwrap_or(&[]).chunks(2) {
        if let &[key, value] = pair
            && let Some(key) = key.as_str()
        {
            keywords.push((vm.heap.intern_str(key), value));
        }
    }
    (name, positional, keywords, owner)
}

fn methodcaller_call(vm: &mut Vm, args: &Args) -> R {
    let object = one_argument(vm, args, "methodcaller")?;
    let (name, positional, keywords, owner) = method_parts(vm, args.at(0));
    let Some(name) = name.as_str() else {
        return Ok(Value::NONE);
    };
    let name = vm.heap.intern_str(name);
    vm.acting_for(owner, |vm| {
        let method = vm.getattr_named(object, name)?;
        vm.call_kw(method, &positional, &keywords)
    })
}

fn methodcaller_repr(vm: &mut Vm, args: &Args) -> R {
    let shown = shown_name(vm, args.at(0));
    let (name, positional, keywords, _) = method_parts(vm, args.at(0));
    let mut out = StrBuilder::new();
    out.push_str(&format!("{shown}("));
    let mut values = vec![name];
    values.extend(positional);
    push_reprs(vm, &mut out, &values)?;
    for (key, value) in keywords {
        out.push_str(&format!(", {}=", vm.heap.sym_text(key)));
        push_repr(vm, &mut out, value)?;
    }
    out.push_str(")");
    Ok(vm.heap.new_built(out))
}
