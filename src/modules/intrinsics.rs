//! `_padcell`: what library code written in Python needs and the policy forbids.
//!
//! Library modules run as code of the domain that imports them, restricted in a cell. Instead of
//! `cls.__dict__` and its like they ask these functions, each of which refuses a target of another
//! domain with the guard's words, or answers a plain question without handing objects out. The
//! table in `modules/py/README.md` says what each means. Copies are in `modules::copying`.

use crate::builtins::arguments::*;
use crate::builtins::attributes::attribute_name;
use crate::code::FunctionKind;
use crate::object::builtin::Builtin;
use crate::object::class::class_flags;
use crate::object::exception::TraceEntry;
use crate::object::function::{NativeDef, func_flags};
use crate::object::generator::{GenKind, GenState};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::frame::Frame;
use crate::vm::guard::Whose;
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[
    function("own_dict", 1, 1, "", &FullNative(own_dict)),
    function("own_mro", 1, 1, "", &FullNative(own_mro)),
    function("subclasses", 1, 1, "", &FullNative(subclasses)),
    function("derives", 2, 2, "", &FullNative(derives)),
    function("type_dispatches", 2, 2, "", &FullNative(type_dispatches)),
    function("class_hook", 2, 2, "", &FullNative(class_hook)),
    function("subclasshook", 2, 2, "", &FullNative(subclasshook)),
    function("is_abstract", 1, 1, "", &FullNative(is_abstract)),
    function("set_abstract", 2, 2, "", &FullNative(set_abstract)),
    function("get_abstract", 1, 1, "", &FullNative(get_abstract)),
    function("set_match_kind", 2, 2, "", &FullNative(set_match_kind)),
    function("match_kind", 1, 1, "", &FullNative(match_kind)),
    function("mark_coroutine", 1, 1, "", &FullNative(mark_coroutine)),
    function("annotations", 1, 1, "", &FullNative(annotations)),
    function("func_code_info", 1, 1, "", &FullNative(func_code_info)),
    function("func_defaults", 1, 1, "", &FullNative(func_defaults)),
    function("func_kwdefaults", 1, 1, "", &FullNative(func_kwdefaults)),
    function("own_globals", 1, 1, "", &FullNative(own_globals)),
    function("method_parts", 1, 1, "", &FullNative(method_parts)),
    function("instance_dict", 1, 1, "", &FullNative(instance_dict)),
    function("eval_space", 1, 1, "", &FullNative(eval_space)),
    function("program_module", 1, 1, "", &FullNative(program_module)),
    function("instance_update", 2, 2, "", &FullNative(instance_update)),
    function(
        "copy_atomic",
        1,
        1,
        "",
        &FullNative(super::copying::copy_atomic),
    ),
    function(
        "reduce_parts",
        1,
        1,
        "",
        &FullNative(super::copying::reduce_parts),
    ),
    function("native_type", 1, 1, "", &FullNative(native_type)),
    function("caller_module", 0, 1, "", &FullNative(caller_module)),
    function("caller_line", 0, 1, "", &FullNative(caller_line)),
    function("caller_source", 0, 1, "", &FullNative(caller_source)),
    function("caller_name", 0, 1, "", &FullNative(caller_name)),
    function(
        "handled_exception",
        0,
        0,
        "",
        &FullNative(handled_exception),
    ),
    function("traceback_of", 1, 1, "", &FullNative(traceback_of)),
    function(
        "restore_traceback",
        2,
        2,
        "",
        &FullNative(restore_traceback),
    ),
    function("has_static", 2, 2, "", &FullNative(has_static)),
    function(
        "format_exception",
        1,
        4,
        "exc chain limit hide",
        &FullNative(format_exception),
    ),
    function("coroutine_place", 1, 1, "", &FullNative(coroutine_place)),
    function("place_of", 1, 1, "", &FullNative(place_of)),
    function("own_stack", 0, 0, "", &FullNative(own_stack)),
    function("set_sleep_hook", 1, 1, "", &FullNative(set_sleep_hook)),
    function("show_as", 2, 2, "", &FullNative(show_as)),
    function("sleep", 1, 1, "", &FullNative(sleep)),
    function(
        "parse_tree",
        3,
        3,
        "",
        &FullNative(super::trees::parse_tree),
    ),
    function(
        "compile_tree",
        4,
        4,
        "",
        &FullNative(super::trees::compile_tree),
    ),
];

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_padcell", FUNCTIONS);
    Ok(())
}

/// The guard's denial.
pub(crate) fn denied(vm: &mut Vm) -> Raised {
    vm.heap.runtime_error("restricted attribute")
}

fn class_of_arg(vm: &mut Vm, value: Value) -> R<ClassId> {
    match value.as_class() {
        Some(class) => Ok(class),
        None => {
            let got = vm.heap.type_name(value);
            Err(vm
                .heap
                .type_error(&format!("a class is required, not '{got}'")))
        }
    }
}

/// An own class; others are refused, built-in ones too.
fn own_class(vm: &mut Vm, value: Value) -> R<ClassId> {
    let class = class_of_arg(vm, value)?;
    if vm.whose(value) == Whose::Own {
        Ok(class)
    } else {
        Err(denied(vm))
    }
}

/// Refuses foreign objects.
fn not_foreign(vm: &mut Vm, value: Value) -> R<()> {
    if vm.whose(value) == Whose::Foreign {
        Err(denied(vm))
    } else {
        Ok(())
    }
}

fn own_function(vm: &mut Vm, value: Value) -> R<FuncId> {
    not_foreign(vm, value)?;
    match value.as_func() {
        Some(func) => Ok(func),
        None => {
            let got = vm.heap.type_name(value);
            Err(vm
                .heap
                .type_error(&format!("a function is required, not '{got}'")))
        }
    }
}

fn new_dict_of(vm: &mut Vm, entries: Vec<(Value, Value)>) -> R {
    vm.heap.charge(entries.len())?;
    let dict = vm.heap.new_dict();
    for (key, value) in entries {
        vm.dict_set(dict, key, value)?;
    }
    Ok(dict.value())
}

fn entries(vm: &Vm, dict: DictId) -> Vec<(Value, Value)> {
    vm.heap
        .dict(dict)
        .iter()
        .map(|e| (e.key, e.value))
        .collect()
}

// Classes.

fn own_dict(vm: &mut Vm, args: &Args) -> R {
    let class = own_class(vm, args.at(0))?;
    let attrs = vm
        .heap
        .class(class)
        .attrs
        .iter()
        .map(|(name, &value)| (name.value(), value))
        .collect();
    new_dict_of(vm, attrs)
}

fn own_mro(vm: &mut Vm, args: &Args) -> R {
    let class = class_of_arg(vm, args.at(0))?;
    not_foreign(vm, args.at(0))?;
    let mro = vm.heap.class(class).mro.iter().map(|c| c.value()).collect();
    Ok(vm.heap.new_tuple_vec(mro))
}

fn subclasses(vm: &mut Vm, args: &Args) -> R {
    let class = own_class(vm, args.at(0))?;
    let n = vm.heap.class(class).subclasses.len();
    vm.heap.charge(n)?;
    vm.heap.reserve(n.saturating_mul(24))?;
    let all: Vec<Value> = vm
        .heap
        .class(class)
        .subclasses
        .iter()
        .map(|c| c.value())
        .collect();
    let own = all
        .into_iter()
        .filter(|&c| vm.heap.is_live(c) && vm.whose(c) == Whose::Own)
        .collect();
    Ok(vm.heap.new_list(own))
}

fn derives(vm: &mut Vm, args: &Args) -> R {
    let (sub, class) = (class_of_arg(vm, args.at(0))?, class_of_arg(vm, args.at(1))?);
    Ok(Value::bool(vm.heap.is_subclass(sub, class)))
}

fn type_dispatches(vm: &mut Vm, args: &Args) -> R {
    let class = class_of_arg(vm, args.at(0))?;
    let name = attribute_name(vm, args.at(1))?;
    Ok(Value::bool(
        vm.heap
            .class_lookup(class, name)
            .is_some_and(|(_, found)| !found.is_none()),
    ))
}

/// The first class of the order that has the name decides: its value counts when it is own.
fn class_hook(vm: &mut Vm, args: &Args) -> R {
    let class = class_of_arg(vm, args.at(0))?;
    let name = attribute_name(vm, args.at(1))?;
    Ok(match vm.heap.class_lookup(class, name) {
        Some((owner, found)) if vm.whose(owner.value()) == Whose::Own => found,
        _ => Value::NONE,
    })
}

fn subclasshook(vm: &mut Vm, args: &Args) -> R {
    let class = own_class(vm, args.at(0))?;
    let Some((_, hook)) = vm.heap.class_lookup(class, sym::SUBCLASSHOOK) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let meta = vm.heap.class_of(args.at(0));
    let bound = vm.bind_class_attr(hook, class, meta)?;
    vm.call(bound, &[args.at(1)])
}

fn is_abstract(vm: &mut Vm, args: &Args) -> R {
    if !vm.heap.meter.enter() {
        return Err(vm.heap.recursion_error(""));
    }
    let result = abstract_value(vm, args.at(0));
    vm.heap.meter.leave();
    Ok(Value::bool(result?))
}

fn abstract_value(vm: &mut Vm, value: Value) -> R<bool> {
    // An instance of a subclass (`abstractproperty`) answers for itself.
    let parts = match value.as_builtin().map(|b| vm.heap.builtin(b)) {
        Some(Builtin::Property(p)) => vec![p.get, p.set, p.del],
        Some(Builtin::ClassMethod(w) | Builtin::StaticMethod(w)) => vec![w.func],
        _ => Vec::new(),
    };
    for part in parts {
        if !part.is_none() && is_abstract(vm, &Args::new(&[part]))? == Value::TRUE {
            return Ok(true);
        }
    }
    if value.as_builtin().is_some() || vm.whose(value) != Whose::Own || !value.is_ref() {
        return Ok(false);
    }
    match vm.getattr_opt(value, sym::ISABSTRACTMETHOD)? {
        Some(flag) => vm.truth(flag),
        None => Ok(false),
    }
}

fn set_abstract(vm: &mut Vm, args: &Args) -> R {
    let class = own_class(vm, args.at(0))?;
    let names = vm.call(ids::FROZENSET.value(), &[args.at(1)])?;
    let any = vm
        .heap
        .to_set_obj(names)
        .is_some_and(|set| !set.table.is_empty());
    vm.heap.class_set_raw(class, sym::ABSTRACTMETHODS, names);
    let flags = &mut vm.heap.class_mut(class).flags;
    *flags = if any {
        *flags | class_flags::ABSTRACT
    } else {
        *flags & !class_flags::ABSTRACT
    };
    Ok(Value::NONE)
}

fn get_abstract(vm: &mut Vm, args: &Args) -> R {
    let class = class_of_arg(vm, args.at(0))?;
    match vm.heap.class(class).attrs.get(&sym::ABSTRACTMETHODS) {
        Some(&names) if names.as_frozenset().is_some() => Ok(names),
        _ => vm.call(ids::FROZENSET.value(), &[]),
    }
}

fn set_match_kind(vm: &mut Vm, args: &Args) -> R {
    let class = class_of_arg(vm, args.at(0))?;
    if vm.whose(args.at(0)) == Whose::Own {
        let flag = match text(vm, args.at(1)).as_deref() {
            Some("sequence") => class_flags::MATCH_SEQUENCE,
            Some("mapping") => class_flags::MATCH_MAPPING,
            _ => 0,
        };
        let flags = &mut vm.heap.class_mut(class).flags;
        *flags = *flags & !(class_flags::MATCH_SEQUENCE | class_flags::MATCH_MAPPING) | flag;
    }
    Ok(Value::NONE)
}

/// Lets `await` take the generators of an own function.
fn mark_coroutine(vm: &mut Vm, args: &Args) -> R {
    not_foreign(vm, args.at(0))?;
    if let Some(f) = args.at(0).as_func() {
        vm.heap.func_mut(f).flags |= func_flags::ITERABLE_COROUTINE;
    }
    Ok(Value::NONE)
}

fn match_kind(vm: &mut Vm, args: &Args) -> R {
    let class = class_of_arg(vm, args.at(0))?;
    for &c in &vm.heap.class(class).mro {
        let object = vm.heap.class(c);
        let kind = if object.has(class_flags::MATCH_SEQUENCE) {
            "sequence"
        } else if object.has(class_flags::MATCH_MAPPING) {
            "mapping"
        } else {
            continue;
        };
        return Ok(vm.heap.new_str(kind));
    }
    Ok(Value::NONE)
}

fn annotations(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    not_foreign(vm, object)?;
    let found = if let Some(class) = object.as_class() {
        vm.heap.class(class).attrs.get(&sym::ANNOTATIONS).copied()
    } else if let Some(module) = object.as_module() {
        let dict = vm.heap.module(module).dict;
        vm.heap.dict_get_sym(dict, sym::ANNOTATIONS)
    } else {
        vm.getattr_opt(object, sym::ANNOTATIONS)?
    };
    let content = found
        .and_then(|f| vm.heap.to_dict(f))
        .map(|d| entries(vm, d))
        .unwrap_or_default();
    new_dict_of(vm, content)
}

/// What messages call instances of a class, instead of its name.
fn show_as(vm: &mut Vm, args: &Args) -> R {
    let class = own_class(vm, args.at(0))?;
    let shown = text(vm, args.at(1)).map(String::into_boxed_str);
    vm.heap.class_mut(class).shown = shown;
    Ok(Value::NONE)
}

fn native_type(vm: &mut Vm, args: &Args) -> R {
    let class = match text(vm, args.at(0)).as_deref() {
        Some("module") => ids::MODULE,
        Some("mappingproxy") => ids::MAPPINGPROXY,
        Some("SimpleNamespace") => ids::SIMPLE_NAMESPACE,
        Some("code") => ids::CODE,
        Some("deque") => ids::DEQUE,
        Some("array") => ids::ARRAY,
        Some("generator") => ids::GENERATOR,
        Some("coroutine") => ids::COROUTINE,
        Some("async_generator") => ids::ASYNC_GENERATOR,
        Some("cell") => ids::CELL,
        Some("frame") => ids::FRAME,
        Some("traceback") => ids::TRACEBACK,
        Some("getset_descriptor") => ids::GETSET_DESCRIPTOR,
        Some("member_descriptor") => ids::MEMBER_DESCRIPTOR,
        Some("method_descriptor") => ids::METHOD_DESCRIPTOR,
        Some("classmethod_descriptor") => ids::CLASSMETHOD_DESCRIPTOR,
        Some("wrapper_descriptor") => ids::WRAPPER_DESCRIPTOR,
        Some("method-wrapper") => ids::METHOD_WRAPPER,
        // No object of this type exists; the type must.
        Some("capsule") => ids::NATIVE_ITERATOR,
        _ => return Err(vm.heap.value_error("no such native type")),
    };
    Ok(class.value())
}

// Functions, methods, namespaces.

/// Flags of code objects that library code looks at.
mod code_flags {
    pub(super) const STAR_ARGS: i64 = 4;
    pub(super) const STAR_KWARGS: i64 = 8;
    pub(super) const NESTED: i64 = 16;
    pub(super) const GENERATOR: i64 = 32;
    pub(super) const COROUTINE: i64 = 128;
    pub(super) const ASYNC_GENERATOR: i64 = 512;
}

fn func_code_info(vm: &mut Vm, args: &Args) -> R {
    let func = own_function(vm, args.at(0))?;
    let (unit, index) = (vm.heap.func(func).unit, vm.heap.func(func).index);
    let Some(code) = vm.unit_function(unit, index) else {
        return Ok(Value::NONE);
    };
    let mut flags = match code.kind {
        FunctionKind::Generator => code_flags::GENERATOR,
        FunctionKind::Coroutine => code_flags::COROUTINE,
        FunctionKind::AsyncGenerator => code_flags::ASYNC_GENERATOR,
        _ => 0,
    };
    for (set, flag) in [
        (code.star_args, code_flags::STAR_ARGS),
        (code.star_kwargs, code_flags::STAR_KWARGS),
        (code.nested, code_flags::NESTED),
    ] {
        flags |= if set { flag } else { 0 };
    }
    let counts = [code.n_pos, code.n_pos_only, code.n_kw_only];
    let params = code.params.to_vec();
    let locals: Vec<u32> = code.locals.iter().map(|l| l.name).collect();
    let mut names: Vec<Value> = Vec::new();
    for index in params.into_iter().chain(locals) {
        let Some(name) = vm.units.get(unit).map(|u| u.sym(index as i32).value()) else {
            continue;
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let names = vm.heap.new_tuple_vec(names);
    let [pos, pos_only, kw_only] = counts.map(|n| Value::small_int(i64::from(n)));
    Ok(vm
        .heap
        .new_tuple(&[pos, pos_only, kw_only, names, Value::small_int(flags)]))
}

fn func_defaults(vm: &mut Vm, args: &Args) -> R {
    let func = own_function(vm, args.at(0))?;
    Ok(vm.heap.func(func).defaults.set().unwrap_or(Value::NONE))
}

fn func_kwdefaults(vm: &mut Vm, args: &Args) -> R {
    let func = own_function(vm, args.at(0))?;
    Ok(vm.heap.func(func).kw_defaults.set().unwrap_or(Value::NONE))
}

fn own_globals(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    if vm.whose(object) != Whose::Own {
        return Err(denied(vm));
    }
    if let Some(method) = object.as_method() {
        let func = vm.heap.method(method).func;
        return own_globals(vm, &Args::new(&[func]));
    }
    if let Some(func) = object.as_func() {
        return Ok(vm.heap.func(func).globals.value());
    }
    if let Some(module) = object.as_module() {
        return Ok(vm.heap.module(module).dict.value());
    }
    let class = class_of_arg(vm, object)?;
    let name = vm
        .heap
        .class(class)
        .attrs
        .get(&sym::MODULE)
        .and_then(|&m| vm.heap.to_str(m));
    let Some(name) = name else {
        return Err(denied(vm));
    };
    // Attack: a class names its module itself. Whoever asks, only modules of the class's own domain
    // count, or text of a cell would be evaluated with the names of a free module
    // (`tests/escape/lib_type_hints.py`).
    let owner = vm.heap.class(class).owner;
    let key = vm.heap.intern_str(name);
    for table in vm.module_tables_of(owner) {
        if let Some(module) = vm.heap.dict_get_sym(table, key).and_then(Value::as_module)
            && vm.domains.is_within(vm.heap.module(module).owner, owner)
        {
            return Ok(vm.heap.module(module).dict.value());
        }
    }
    // A raw cell has no such module: where the class's own functions live is where it was made.
    let heap = &vm.heap;
    let home = heap.class(class).attrs.values().find_map(|v| {
        let f = heap.func(v.as_func()?);
        let there = heap.dict_get_sym(f.globals, sym::NAME)?;
        let same = heap.view_of(there)?.to_text() == heap.text(name);
        (same && f.creator == owner && f.flags & func_flags::LIBRARY == 0).then_some(f.globals)
    });
    match home {
        Some(globals) if owner != DomainId::ROOT => Ok(globals.value()),
        _ => Err(denied(vm)),
    }
}

/// Whose text an object's annotations are; None when that can't be told.
fn author(vm: &Vm, object: Value) -> Option<DomainId> {
    if let Some(func) = object.as_func() {
        return Some(vm.heap.func(func).creator);
    }
    if let Some(method) = object.as_method() {
        return author(vm, vm.heap.method(method).func);
    }
    if let Some(module) = object.as_module() {
        return Some(vm.heap.module(module).owner);
    }
    let class = object
        .as_class()
        .unwrap_or_else(|| vm.heap.class_of(object));
    let class = vm.heap.class(class);
    (!class.has(class_flags::BUILTIN)).then_some(class.owner)
}

/// The namespace in which text found on an object may be evaluated: where the object was made, or a
/// fresh one, but in any case with no more rights than its maker has.
///
/// Attack: a supervisor's helper reads annotations of a cell's class or function, whose text would
/// run as the supervisor's (`tests/escape/lib_type_hints.py`).
fn eval_space(vm: &mut Vm, args: &Args) -> R {
    let mut object = args.at(0);
    let maker = author(vm, object);
    // The function behind decorators, as far as the same hand made it.
    while let Some(f) = object.as_func() {
        let dict = vm
            .heap
            .func(f)
            .extra
            .as_ref()
            .and_then(|e| e.dict.as_dict());
        match dict.and_then(|d| vm.heap.dict_get_sym(d, sym::WRAPPED)) {
            Some(inner) if inner != object && author(vm, inner) == maker => object = inner,
            _ => break,
        }
        vm.heap.charge(1)?;
    }
    let made_here = Args::new(&[object]);
    if (object.as_class().is_some() || maker.is_some() && object.as_inst().is_none())
        && let Ok(space) = own_globals(vm, &made_here)
    {
        return Ok(space);
    }
    vm.heap.pending = Value::UNDEF;
    let space = vm.heap.new_dict();
    match maker {
        Some(DomainId::ROOT) if !vm.is_restricted() => {}
        Some(domain) if domain != vm.heap.domain => {
            let builtins = vm.domains.get(domain).builtins;
            vm.heap.dict_set_sym(space, sym::BUILTINS, builtins.value());
            vm.brand(space, domain);
        }
        None if !vm.is_restricted() => {
            let copy = vm.heap.dict(vm.real_builtins).copy();
            let builtins = vm.heap.alloc_dict(copy);
            vm.heap.dict_set_sym(space, sym::BUILTINS, builtins.value());
        }
        _ => {}
    }
    Ok(space.value())
}

/// The module of this name as programs of the acting domain see it, or None.
fn program_module(vm: &mut Vm, args: &Args) -> R {
    let name = attribute_name(vm, args.at(0))?;
    for table in vm.module_tables_of(vm.heap.domain) {
        if let Some(module) = vm.heap.dict_get_sym(table, name)
            && module.as_module().is_some()
            && (vm.whose(module) == Whose::Own || !vm.is_restricted())
        {
            return Ok(module);
        }
    }
    Ok(Value::NONE)
}

fn method_parts(vm: &mut Vm, args: &Args) -> R {
    let Some(method) = args.at(0).as_method() else {
        let got = vm.heap.type_name(args.at(0));
        return Err(vm
            .heap
            .type_error(&format!("a method is required, not '{got}'")));
    };
    let (func, this) = (vm.heap.method(method).func, vm.heap.method(method).this);
    if func.as_func().is_none() {
        let got = vm.heap.type_name(args.at(0));
        return Err(vm
            .heap
            .type_error(&format!("a method is required, not '{got}'")));
    }
    if vm.whose(args.at(0)) != Whose::Own || vm.whose(func) != Whose::Own {
        return Err(denied(vm));
    }
    Ok(vm.heap.new_tuple(&[func, this]))
}

/// The dict of a function's own attributes, when it has one.
fn function_attributes(vm: &Vm, value: Value) -> Option<DictId> {
    vm.heap
        .func(value.as_func()?)
        .extra
        .as_ref()
        .and_then(|e| e.dict.as_dict())
}

fn instance_dict(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    not_foreign(vm, object)?;
    let content = match function_attributes(vm, object) {
        Some(dict) => entries(vm, dict),
        None => vm.heap.inst_attrs(object),
    };
    new_dict_of(vm, content)
}

fn instance_update(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    if vm.whose(object) != Whose::Own {
        return Err(denied(vm));
    }
    let Some(dict) = vm.heap.to_dict(args.at(1)) else {
        return Err(vm.heap.type_error("a dict is required"));
    };
    for (key, value) in entries(vm, dict) {
        vm.heap.charge(1)?;
        let name = attribute_name(vm, key)?;
        let done = if object.as_func().is_some() {
            match vm.func_dict(object) {
                Some(own) => {
                    vm.heap.dict_set_sym(own, name, value);
                    true
                }
                None => false,
            }
        } else {
            vm.heap.inst_set(object, name, value)
        };
        if !done {
            return Err(vm.no_attribute(object, name));
        }
    }
    Ok(Value::NONE)
}

fn has_static(vm: &mut Vm, args: &Args) -> R {
    let (object, name) = (args.at(0), attribute_name(vm, args.at(1))?);
    let class = vm.heap.class_of(object);
    let mut found = vm.heap.inst_get(object, name);
    if found.is_none() {
        found = object
            .as_class()
            .and_then(|c| vm.heap.class_lookup(c, name))
            .map(|(_, v)| v);
    }
    if found.is_none()
        && let Some(module) = object.as_module()
    {
        let dict = vm.heap.module(module).dict;
        found = vm.heap.dict_get_sym(dict, name);
    }
    if found.is_none()
        && let Some(dict) = function_attributes(vm, object)
    {
        found = vm.heap.dict_get_sym(dict, name);
    }
    let found = found.or_else(|| vm.heap.class_lookup(class, name).map(|(_, v)| v));
    Ok(Value::small_int(match found {
        None => 0,
        Some(value) if value.is_none() => 1,
        Some(_) => 2,
    }))
}

// Frames, exceptions, waiting.

/// The frame some levels above the library function that asks, if it is of the same domain.
fn caller(vm: &mut Vm, args: &Args) -> R<Option<Frame>> {
    let depth = match args.get(0) {
        Some(depth) => usize::try_from(vm.index_i64(depth)?).unwrap_or(0),
        None => 1,
    };
    let domain = vm.heap.domain;
    let frames = std::iter::once(&vm.cur)
        .chain(vm.frames.iter().rev())
        .filter(|f| !f.is_bottom());
    Ok(frames
        .take(depth.saturating_add(1))
        .nth(depth)
        .filter(|f| f.domain == domain)
        .copied())
}

fn caller_module(vm: &mut Vm, args: &Args) -> R {
    let Some(frame) = caller(vm, args)? else {
        return Ok(Value::NONE);
    };
    Ok(vm
        .heap
        .dict_get_sym(frame.globals, sym::NAME)
        .unwrap_or(Value::NONE))
}

fn caller_line(vm: &mut Vm, args: &Args) -> R {
    let Some(frame) = caller(vm, args)? else {
        return Ok(Value::NONE);
    };
    let place = vm.location(frame.func, frame.pc.saturating_sub(1));
    let file = vm.heap.new_str(&place.file);
    Ok(vm
        .heap
        .new_tuple(&[file, Value::small_int(i64::from(place.line))]))
}

/// The line of source the caller is at, as far as it was read from a file.
fn caller_source(vm: &mut Vm, args: &Args) -> R {
    let Some(frame) = caller(vm, args)? else {
        return Ok(Value::NONE);
    };
    let unit = vm.heap.func(frame.func).unit;
    match vm.source_line(unit, frame.pc.saturating_sub(1)) {
        Some(line) => Ok(vm.heap.new_str(&line)),
        None => Ok(Value::NONE),
    }
}

fn caller_name(vm: &mut Vm, args: &Args) -> R {
    let Some(frame) = caller(vm, args)? else {
        return Ok(Value::NONE);
    };
    let place = vm.entry_place(TraceEntry {
        func: frame.func,
        pc: frame.pc.saturating_sub(1),
        domain: frame.domain,
        locals: Value::UNDEF,
    });
    Ok(vm.heap.new_str(&place.name))
}

fn handled_exception(vm: &mut Vm, _: &Args) -> R {
    Ok(vm.handled_exception().unwrap_or(Value::NONE))
}

/// In a cell there are no traceback objects, not even as marks.
fn traceback_of(vm: &mut Vm, args: &Args) -> R {
    if vm.is_restricted() {
        return Ok(Value::NONE);
    }
    Ok(vm.traceback_of(args.at(0)))
}

fn restore_traceback(vm: &mut Vm, args: &Args) -> R {
    if !vm.is_restricted() && args.at(0).as_exc().is_some() && !args.at(1).is_none() {
        crate::builtins::exceptions::set_traceback(vm, args.at(0), args.at(1))?;
    }
    Ok(Value::NONE)
}

/// An exception's state that formatting with options changes for a moment.
type Saved = (ExcId, Vec<TraceEntry>, Value, Value, Value, bool);

fn format_exception(vm: &mut Vm, args: &Args) -> R {
    let exc = args.at(0);
    let Some(id) = exc.as_exc() else {
        let line = vm.heap.new_str("NoneType: None\n");
        return Ok(vm.heap.new_list(vec![line]));
    };
    let chain = match args.get(1) {
        Some(flag) => vm.truth(flag)?,
        None => true,
    };
    let limit = match args.get(2).filter(|l| !l.is_none()) {
        Some(limit) => Some(vm.index_clamped(limit)?),
        None => None,
    };
    let hide = args.get(3).and_then(|h| text(vm, h));
    let mut saved: Vec<Saved> = Vec::new();
    let mut current = Some(id);
    while let Some(id) = current {
        if saved.len() >= 100 || saved.iter().any(|s| s.0 == id) {
            break;
        }
        let e = vm.heap.exc(id);
        let next = if e.cause.as_exc().is_some() {
            e.cause
        } else {
            e.context
        };
        saved.push((
            id,
            e.trace.clone(),
            e.tb,
            e.cause,
            e.context,
            e.suppress_context,
        ));
        let kept = shortened(vm, id, limit, hide.as_deref());
        let e = vm.heap.exc_mut(id);
        e.trace = kept;
        e.tb = Value::NONE;
        if !chain {
            e.cause = Value::NONE;
            e.context = Value::NONE;
            break;
        }
        current = next.as_exc();
    }
    let shown = vm.format_exception(exc);
    for (id, trace, tb, cause, context, suppress_context) in saved {
        let e = vm.heap.exc_mut(id);
        (e.trace, e.tb) = (trace, tb);
        (e.cause, e.context, e.suppress_context) = (cause, context, suppress_context);
    }
    let lines: Vec<Value> = shown
        .split_inclusive('\n')
        .map(|line| vm.heap.new_str(line))
        .collect();
    Ok(vm.heap.new_list(lines))
}

/// The trace entries that are shown, innermost first: some module's frames left out, and a number
/// of the outermost (or, when negative, innermost) ones.
fn shortened(vm: &Vm, exc: ExcId, limit: Option<i64>, hide: Option<&str>) -> Vec<TraceEntry> {
    let mut entries: Vec<TraceEntry> = vm.trace_entries(exc.value());
    entries.reverse();
    if let Some(hide) = hide {
        entries.retain(|entry| {
            let globals = vm.heap.func(entry.func).globals;
            let module = vm
                .heap
                .dict_get_sym(globals, sym::NAME)
                .and_then(|n| text(vm, n))
                .unwrap_or_default();
            !(module == hide || module == "contextlib" || module.starts_with(&format!("{hide}.")))
        });
    }
    match limit {
        Some(limit) if limit >= 0 => {
            let drop = entries
                .len()
                .saturating_sub(usize::try_from(limit).unwrap_or(usize::MAX));
            entries.drain(..drop);
        }
        Some(limit) => {
            entries.truncate(usize::try_from(limit.saturating_neg()).unwrap_or(usize::MAX))
        }
        None => {}
    }
    entries
}

fn coroutine_place(vm: &mut Vm, args: &Args) -> R {
    let Some(id) = args.at(0).as_gen() else {
        return Ok(Value::NONE);
    };
    not_foreign(vm, args.at(0))?;
    let gener = vm.heap.gener(id);
    if gener.kind != GenKind::Coroutine {
        return Ok(Value::NONE);
    }
    let (func, pc, state) = (gener.func, gener.pc, gener.state);
    let (unit, index) = (vm.heap.func(func).unit, vm.heap.func(func).index);
    let first = vm.unit_function(unit, index).map_or(0, |f| f.first_line);
    let place = vm.location(func, pc.saturating_sub(1));
    let file = vm.heap.new_str(&place.file);
    let line = match state {
        GenState::Finished => Value::NONE,
        GenState::Created => Value::small_int(i64::from(first)),
        _ => Value::small_int(i64::from(place.line)),
    };
    Ok(vm
        .heap
        .new_tuple(&[file, Value::small_int(i64::from(first)), line]))
}

/// Where a traceback or frame is: file, line, end line, column, end column, function, the text the
/// interpreter prints for it, and the source line. Only unrestricted code has such objects.
fn place_of(vm: &mut Vm, args: &Args) -> R {
    if vm.is_restricted() {
        return Err(denied(vm));
    }
    let entry = match args.at(0).as_builtin().map(|b| vm.heap.builtin(b)) {
        Some(Builtin::Traceback(t)) => t.entry,
        Some(Builtin::Frame(f)) => TraceEntry {
            func: f.func,
            pc: f.pc,
            domain: f.domain,
            locals: Value::UNDEF,
        },
        _ => return Err(vm.heap.type_error("a frame or traceback is required")),
    };
    Ok(entry_record(vm, entry))
}

/// The frames on the stack, outermost first, without the calling module's: all for unrestricted
/// code, a cell's own for code in it. Records as those of `place_of`, hence text and numbers only.
fn own_stack(vm: &mut Vm, _: &Args) -> R {
    let frames = vm.frames.iter().rev().filter(|f| !f.is_bottom());
    let all: Vec<Frame> = std::iter::once(vm.cur)
        .chain(frames.copied())
        .skip_while(|f| f.globals == vm.cur.globals)
        .filter(|f| !vm.is_restricted() || vm.is_own(f.domain))
        .collect();
    vm.heap.charge(all.len() * 64)?;
    let mut records = Vec::with_capacity(all.len());
    for frame in all.iter().rev() {
        let entry = TraceEntry {
            func: frame.func,
            pc: frame.pc.saturating_sub(1),
            domain: frame.domain,
            locals: Value::UNDEF,
        };
        records.push(entry_record(vm, entry));
    }
    Ok(vm.heap.new_list(records))
}

fn entry_record(vm: &mut Vm, entry: TraceEntry) -> Value {
    let shown = vm.format_entry(entry);
    let place = vm.entry_place(entry);
    let at = vm.location(entry.func, entry.pc);
    let file = vm.heap.new_str(&at.file);
    let name = vm.heap.new_str(&place.name);
    let shown = vm.heap.new_str(&shown);
    let line = match &place.line {
        Some(line) => vm.heap.new_str(line),
        None => Value::NONE,
    };
    let number = |n: usize| Value::small_int(i64::try_from(n).unwrap_or(i64::MAX));
    let items = [
        file,
        number(place.start.0),
        number(place.end.0),
        number(place.start.1),
        number(place.end.1),
        name,
        shown,
        line,
    ];
    vm.heap.new_tuple(&items)
}

/// What `time.sleep` of the root asks instead of waiting: threads that take turns get theirs then.
fn set_sleep_hook(vm: &mut Vm, args: &Args) -> R {
    if vm.is_restricted() {
        return Err(denied(vm));
    }
    vm.sleep_hook = args.at(0);
    Ok(Value::NONE)
}

fn sleep(vm: &mut Vm, args: &Args) -> R {
    let seconds = vm.float_arg(args.at(0))?;
    vm.heap.charge(1)?;
    if seconds > 0.0 {
        vm.sleep(seconds.min(9.2e9))?;
    }
    Ok(Value::NONE)
}
