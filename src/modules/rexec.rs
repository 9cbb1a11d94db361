//! `_rexec`: the privileged part of the library modules `rexec` and `Bastion`.
//!
//! A cell is named by its builtins module. Every function acts for the domain of the library code
//! that calls and touches only proper descendants of it, so a cell that imports `rexec` rules its
//! subcells and nothing else.

use super::intrinsics::denied as foreign;
use crate::builtins::arguments::*;
use crate::object::function::NativeDef;
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::domain::DomainLimits;
use crate::vm::door::{CompileMode, OsCall, PathKind};
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[
    function("make_cell", 1, 1, "", &FullNative(make_cell)),
    function("new_module", 2, 2, "", &FullNative(new_module)),
    function("is_module_of", 2, 2, "", &FullNative(is_module_of)),
    function("namespace", 1, 1, "", &FullNative(namespace)),
    function("run", 4, 5, "", &FullNative(run)),
    function("library", 2, 2, "", &FullNative(library)),
    function("has_library", 1, 1, "", &FullNative(has_library)),
    function("value_for", 2, 2, "", &FullNative(value_for)),
    function("set_modules", 3, 3, "", &FullNative(set_modules)),
    function("set_search_path", 2, 2, "", &FullNative(set_search_path)),
    function("search_path", 0, 0, "", &FullNative(search_path)),
    function("visible_builtins", 0, 0, "", &FullNative(visible_builtins)),
    function("set_limits", 2, 2, "", &FullNative(set_limits)),
    function("add_limits", 2, 2, "", &FullNative(add_limits)),
    function("usage", 1, 1, "", &FullNative(usage)),
    function("metered", 1, 1, "", &FullNative(metered)),
    function("plant", 1, 1, "", &FullNative(plant)),
    function("audit", 1, 1, "", &FullNative(audit)),
    function("set_own_dict", 2, 2, "", &FullNative(set_own_dict)),
    function("unbrand", 1, 1, "", &FullNative(unbrand)),
    function("require_ruler", 1, 1, "", &FullNative(require_ruler)),
    function("caller_is_below", 0, 0, "", &FullNative(caller_is_below)),
    function(
        "called_from_below",
        0,
        0,
        "",
        &FullNative(called_from_below),
    ),
    function("in_cell", 0, 0, "", &FullNative(in_cell)),
    function("exact_text", 1, 1, "", &FullNative(exact_text)),
    function("is_python_method", 1, 1, "", &FullNative(is_python_method)),
    function("read_file", 1, 1, "", &FullNative(read_file)),
    function("path_kind", 1, 1, "", &FullNative(path_kind)),
    function("is_link", 1, 1, "", &FullNative(is_link)),
    function("real_path", 1, 1, "", &FullNative(real_path)),
    function("list_folder", 1, 1, "", &FullNative(list_folder)),
    function("environment", 0, 0, "", &FullNative(environment)),
    function("root_modules", 0, 0, "", &FullNative(root_modules)),
];

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_rexec", FUNCTIONS);
    super::add_class(vm, dict, ids::LIMIT_EXCEEDED);
    Ok(())
}

/// The namespace a module or dict argument stands for.
fn dict_of(vm: &mut Vm, v: Value) -> R<DictId> {
    if let Some(m) = v.as_module() {
        return Ok(vm.heap.module(m).dict);
    }
    match vm.heap.to_dict(v) {
        Some(d) => Ok(d),
        None => {
            let text = format!(
                "a builtins dict is required, not '{}'",
                vm.heap.type_name(v)
            );
            Err(vm.heap.type_error(&text))
        }
    }
}

/// The cell a builtins module or dict belongs to: a proper descendant of the acting domain.
fn cell(vm: &mut Vm, v: Value) -> R<DomainId> {
    let dict = dict_of(vm, v)?;
    let acting = vm.heap.domain;
    match vm.domains.by_builtins(dict) {
        Some(d) if d != acting && vm.domains.is_within(d, acting) => Ok(d),
        Some(_) => Err(foreign(vm)),
        None => vm.make_domain(dict, acting),
    }
}

fn make_cell(vm: &mut Vm, args: &Args) -> R {
    // A module handed out before its cell existed becomes the cell's own.
    let id = cell(vm, args.at(0))?;
    if let Some(m) = args.at(0).as_module() {
        vm.heap.module_mut(m).owner = id;
    }
    Ok(args.at(0))
}

fn new_module(vm: &mut Vm, args: &Args) -> R {
    let owner = if args.at(0).is_none() {
        vm.heap.domain
    } else {
        cell(vm, args.at(0))?
    };
    let name = vm.str_text(args.at(1))?;
    let module = vm.heap.new_module(&name, owner);
    Ok(module.value())
}

fn is_module_of(vm: &mut Vm, args: &Args) -> R {
    let owner = cell(vm, args.at(0))?;
    let yes = args.at(1).as_module().is_some_and(|m| {
        let m = vm.heap.module(m);
        m.owner == owner && !m.native
    });
    Ok(Value::bool(yes))
}

/// A copy of a module's namespace: own modules, and in the root any.
fn namespace(vm: &mut Vm, args: &Args) -> R {
    if args.at(0).as_module().is_none() {
        let text = format!(
            "a module is required, not '{}'",
            vm.heap.type_name(args.at(0))
        );
        return Err(vm.heap.type_error(&text));
    }
    let native = args
        .at(0)
        .as_module()
        .is_some_and(|m| vm.heap.module(m).native && vm.heap.module(m).owner == vm.heap.domain);
    if vm.is_restricted() && !native && vm.is_foreign(args.at(0)) {
        return Err(foreign(vm));
    }
    let dict = dict_of(vm, args.at(0))?;
    let copy = vm.heap.dict(dict).copy();
    Ok(vm.heap.alloc_dict(copy).value())
}

/// `run(cell, code, module, mode, filename)`: code or text runs in a module's namespace with at most
/// the cell's privilege.
fn run(vm: &mut Vm, args: &Args) -> R {
    let id = cell(vm, args.at(0))?;
    let globals = dict_of(vm, args.at(2))?;
    let mode = vm.str_text(args.at(3))?;
    let name = match args.get(4) {
        Some(n) => vm.str_text(n)?,
        None => "<string>".to_owned(),
    };
    vm.check_crossing(id)?;
    let code = match args.at(1).as_code() {
        Some(c) => c,
        None => {
            let mut text = match vm.heap.copy_text(args.at(1))? {
                Some(text) => text,
                None => match vm.heap.bytes_like(args.at(1)) {
                    Some(b) => String::from_utf8_lossy(b).into_owned(),
                    None => {
                        return Err(vm
                            .heap
                            .type_error("code must be a string, bytes or code object"));
                    }
                },
            };
            let mode = if mode == "eval" {
                text = text.trim_start_matches([' ', '\t']).to_owned();
                CompileMode::Eval
            } else {
                CompileMode::Exec
            };
            vm.acting_for(id, |vm| vm.compile_text(&text, &name, mode))?
        }
    };
    vm.heap.keep(code.value());
    let builtins = args.at(0);
    vm.heap.dict_set_sym(globals, sym::BUILTINS, builtins);
    vm.run_code_as(code, globals, globals.value(), id)
}

/// A library module as the cell may have it, made anew for it; None: there is none of that name.
fn library(vm: &mut Vm, args: &Args) -> R {
    let id = cell(vm, args.at(0))?;
    let name = vm.str_text(args.at(1))?;
    vm.acting_for(id, |vm| vm.cell_module(&name))
}

fn has_library(vm: &mut Vm, args: &Args) -> R {
    let name = vm.str_text(args.at(0))?;
    Ok(Value::bool(vm.has_library(&name)))
}

/// A module's value as the cell may have it: a tuple of one, or an empty one.
fn value_for(vm: &mut Vm, args: &Args) -> R {
    let id = cell(vm, args.at(0))?;
    let v = args.at(1);
    let found = vm.acting_for(id, |vm| vm.copy_for_cell(v))?;
    Ok(match found {
        Some(v) => vm.heap.new_tuple(&[v]),
        None => vm.heap.new_tuple(&[]),
    })
}

fn set_modules(vm: &mut Vm, args: &Args) -> R {
    let id = cell(vm, args.at(0))?;
    let names = vm.collect_items(args.at(2))?;
    let mut allowed = Vec::with_capacity(names.len());
    for n in names {
        allowed.push(vm.str_text(n)?);
    }
    if vm.heap.to_dict(args.at(1)).is_none() {
        return Err(vm.heap.type_error("a dict of modules is required"));
    }
    // A cell's subcell can't import more than the cell.
    if vm.is_restricted() {
        allowed.retain(|n| vm.may_import(n));
    }
    let names: Vec<Value> = allowed.iter().map(|n| vm.heap.new_str(n)).collect();
    let record = vm.domains.get_mut(id);
    record.modules = args.at(1);
    record.importable = Some(allowed);
    Ok(vm.heap.new_list(names))
}

/// Notes the folders a cell's imports may search, which those of its subcells may not exceed.
fn set_search_path(vm: &mut Vm, args: &Args) -> R {
    let id = cell(vm, args.at(0))?;
    let folders = vm.collect_items(args.at(1))?;
    let mut path = Vec::with_capacity(folders.len());
    for folder in folders {
        path.push(vm.str_text(folder)?);
    }
    vm.domains.get_mut(id).search_path = path;
    Ok(Value::NONE)
}

/// The folders the acting cell's imports may search.
fn search_path(vm: &mut Vm, _: &Args) -> R {
    let path = vm.domains.get(vm.heap.domain).search_path.clone();
    let folders: Vec<Value> = path.iter().map(|folder| vm.heap.new_str(folder)).collect();
    Ok(vm.heap.new_tuple(&folders))
}

fn visible_builtins(vm: &mut Vm, _: &Args) -> R {
    let dict = vm.domains.get(vm.heap.domain).builtins;
    let copy = vm.heap.dict(dict).copy();
    Ok(vm.heap.alloc_dict(copy).value())
}

/// Reads a dict of limits.
fn limits_arg(vm: &mut Vm, v: Value) -> R<DomainLimits> {
    let mut limits = DomainLimits::default();
    if v.is_none() {
        return Ok(limits);
    }
    let Some(d) = vm.heap.to_dict(v) else {
        let text = format!("limits must be a dict, not '{}'", vm.heap.type_name(v));
        return Err(vm.heap.type_error(&text));
    };
    let entries: Vec<(Value, Value)> = vm.heap.dict(d).iter().map(|e| (e.key, e.value)).collect();
    for (k, v) in entries {
        let key = vm.heap.view_of(k).map(|k| k.to_text()).unwrap_or_default();
        if v.is_none() {
            continue;
        }
        if key == "max_time" {
            let seconds = match vm.heap.to_float(v) {
                Some(f) if f.is_finite() && f >= 0.0 => f,
                _ => match v.as_small_int() {
                    Some(n) if n >= 0 => n as f64,
                    _ => {
                        return Err(vm
                            .heap
                            .value_error("max_time must be a number, not negative"));
                    }
                },
            };
            limits.time = Some(seconds);
            continue;
        }
        let place = match key.as_str() {
            "max_fuel" => &mut limits.fuel,
            "max_output" => &mut limits.output,
            "max_memory" => &mut limits.memory,
            "max_depth" => &mut limits.depth,
            _ => {
                let text = format!("unknown limit '{key}'");
                return Err(vm.heap.type_error(&text));
            }
        };
        match v.as_small_int().and_then(|n| u64::try_from(n).ok()) {
            Some(n) => *place = Some(n),
            None => {
                let text = format!("{key} must be an int, not negative");
                return Err(vm.heap.value_error(&text));
            }
        }
    }
    Ok(limits)
}

fn set_limits(vm: &mut Vm, args: &Args) -> R {
    let limits = limits_arg(vm, args.at(1))?;
    let id = cell(vm, args.at(0))?;
    vm.settle();
    vm.set_limits(id, limits);
    vm.reset_meter();
    Ok(Value::NONE)
}

fn add_limits(vm: &mut Vm, args: &Args) -> R {
    let more = limits_arg(vm, args.at(1))?;
    let id = cell(vm, args.at(0))?;
    vm.settle();
    vm.add_limits(id, &more);
    vm.reset_meter();
    Ok(Value::NONE)
}

fn usage(vm: &mut Vm, args: &Args) -> R {
    let id = cell(vm, args.at(0))?;
    vm.settle();
    let record = vm.domains.get(id);
    let native_depth = u64::from(vm.heap.meter.max_depth);
    let counters = [
        ("fuel", record.fuel_used),
        ("output", record.output_used),
        ("memory", record.bytes),
        ("native_depth", native_depth),
    ];
    let seconds = record.time_used;
    let dict = vm.heap.new_dict();
    for (name, n) in counters {
        let name = vm.heap.intern(name);
        let n = vm.heap.new_int(i64::try_from(n).unwrap_or(i64::MAX));
        vm.heap.dict_set_sym(dict, name, n);
    }
    let name = vm.heap.intern("time");
    vm.heap.dict_set_sym(dict, name, Value::float(seconds));
    Ok(dict.value())
}

/// `metered(cell)`: charges what the acting domain does from here on to the cell too (None: to
/// nobody else), and gives the cell for which that was so before, or None.
fn metered(vm: &mut Vm, args: &Args) -> R {
    let id = match args.at(0) {
        none if none.is_none() => None,
        v => Some(cell(vm, v)?),
    };
    let before = vm.set_metered(id);
    Ok(before.map_or(Value::NONE, |cell| vm.domains.get(cell).builtins.value()))
}

/// What the code of a cell can reach: two lists of pairs of texts, holes and authority.
fn audit(vm: &mut Vm, args: &Args) -> R {
    let dict = dict_of(vm, args.at(0))?;
    let acting = vm.heap.domain;
    let id = match vm.domains.by_builtins(dict) {
        Some(d) if d != acting && vm.domains.is_within(d, acting) => d,
        Some(_) => return Err(foreign(vm)),
        None => return Err(vm.heap.value_error("these are not the builtins of a cell")),
    };
    let audit = vm.audit(id)?;
    let mut lists = Vec::with_capacity(2);
    for reached in [&audit.holes, &audit.surface] {
        let mut pairs = Vec::with_capacity(reached.len());
        for r in reached {
            let (what, path) = (vm.heap.new_str(&r.what), vm.heap.new_str(&r.path));
            pairs.push(vm.heap.new_tuple(&[what, path]));
        }
        lists.push(vm.heap.new_list(pairs));
    }
    Ok(vm.heap.new_tuple(&lists))
}

/// Plants mistakes of the engine, for tests of the audit: see `Vm::is_planted`.
fn plant(vm: &mut Vm, args: &Args) -> R {
    if !cfg!(debug_assertions) || vm.is_restricted() || vm.runs_below(DomainId::ROOT) {
        return Err(foreign(vm));
    }
    let words = vm.str_text(args.at(0))?;
    vm.planted = words.split_whitespace().map(str::to_owned).collect();
    Ok(Value::NONE)
}

fn set_own_dict(vm: &mut Vm, args: &Args) -> R {
    let id = cell(vm, args.at(0))?;
    let on = vm.truth(args.at(1))? && vm.domains.get(vm.heap.domain).own_dict;
    vm.domains.get_mut(id).own_dict = on;
    Ok(Value::NONE)
}

fn unbrand(vm: &mut Vm, args: &Args) -> R {
    let Some(dict) = vm.heap.to_dict(args.at(0)) else {
        let text = format!(
            "a dict is required, not '{}'",
            vm.heap.type_name(args.at(0))
        );
        return Err(vm.heap.type_error(&text));
    };
    let brand = DomainId(vm.heap.dict(dict).namespace.brand);
    if brand == DomainId::ROOT {
        return Ok(Value::NONE);
    }
    // A deputy of the cell isn't an ancestor's free decision either: the nearest caller counts.
    let caller = vm.frame_above(1).map_or(DomainId::ROOT, |(d, _)| d);
    if caller == brand || !vm.domains.is_within(brand, caller) || caller != vm.heap.domain {
        return Err(foreign(vm));
    }
    let namespace = &mut vm.heap.dict_mut(dict).namespace;
    namespace.brand = 0;
    namespace.known = false;
    Ok(Value::NONE)
}

/// Refuses, for the function that asks, a caller that doesn't rule the cell from above.
fn require_ruler(vm: &mut Vm, args: &Args) -> R {
    let dict = dict_of(vm, args.at(0))?;
    let acting = vm.heap.domain;
    let caller = vm.frame_above(1).map_or(acting, |(d, _)| d);
    let rules = match vm.domains.by_builtins(dict) {
        Some(d) => d != caller && vm.domains.is_within(d, caller),
        None => caller == acting,
    };
    if rules {
        Ok(Value::NONE)
    } else {
        Err(foreign(vm))
    }
}

/// Whether the caller of the function that asks is code of a descendant of its domain.
fn caller_is_below(vm: &mut Vm, _: &Args) -> R {
    let acting = vm.heap.domain;
    let below = vm
        .frame_above(1)
        .is_some_and(|(d, _)| d != acting && vm.domains.is_within(d, acting));
    Ok(Value::bool(below))
}

/// Whether code of a descendant of the acting domain is on the stack.
fn called_from_below(vm: &mut Vm, _: &Args) -> R {
    let acting = vm.heap.domain;
    Ok(Value::bool(vm.runs_below(acting)))
}

/// Whether the acting domain is a cell.
fn in_cell(vm: &mut Vm, _: &Args) -> R {
    Ok(Value::bool(vm.is_restricted()))
}

/// The exact text of a str or bytes (of a subclass too); anything else as it is.
fn exact_text(vm: &mut Vm, args: &Args) -> R {
    let v = args.at(0);
    if let Some(s) = vm.heap.to_str(v) {
        return Ok(s.value());
    }
    Ok(vm
        .heap
        .payload(v)
        .filter(|p| matches!(p.kind(), Some(Kind::Bytes)))
        .unwrap_or(v))
}

/// Whether a value is a bound method of a function written in Python.
fn is_python_method(vm: &mut Vm, args: &Args) -> R {
    let yes = args
        .at(0)
        .as_method()
        .is_some_and(|m| vm.heap.method(m).func.as_func().is_some());
    Ok(Value::bool(yes))
}

/// Files are the root's: a cell's `rexec` goes through the cell's own `open`.
fn path_arg(vm: &mut Vm, v: Value) -> R<String> {
    if vm.is_restricted() {
        return Err(foreign(vm));
    }
    vm.str_text(v)
}

fn read_file(vm: &mut Vm, args: &Args) -> R {
    let path = path_arg(vm, args.at(0))?;
    match vm.door.read_file(&path) {
        Ok(data) => {
            vm.heap.reserve(data.len())?;
            Ok(vm.heap.new_bytes(data))
        }
        Err(fault) => Err(vm.os_error(&fault, Some(&path))),
    }
}

fn path_kind(vm: &mut Vm, args: &Args) -> R {
    let path = path_arg(vm, args.at(0))?;
    let kind = match vm.door.path_kind(&path) {
        Ok(PathKind::File) => "file",
        Ok(PathKind::Folder) => "folder",
        Ok(PathKind::Other) => "other",
        Err(_) => "",
    };
    Ok(vm.heap.new_str(kind))
}

fn is_link(vm: &mut Vm, args: &Args) -> R {
    let path = path_arg(vm, args.at(0))?;
    let target = vm.door.os_call(OsCall::ReadLink(&path));
    Ok(Value::bool(target.is_ok()))
}

fn real_path(vm: &mut Vm, args: &Args) -> R {
    let path = path_arg(vm, args.at(0))?;
    match vm.door.real_path(&path) {
        Ok(p) => Ok(vm.heap.new_str(&p)),
        Err(fault) => Err(vm.os_error(&fault, Some(&path))),
    }
}

fn list_folder(vm: &mut Vm, args: &Args) -> R {
    let path = path_arg(vm, args.at(0))?;
    match vm.door.list_folder(&path) {
        Ok(names) => {
            let names = names.iter().map(|n| vm.heap.new_str(n)).collect();
            Ok(vm.heap.new_list(names))
        }
        Err(fault) => Err(vm.os_error(&fault, Some(&path))),
    }
}

fn environment(vm: &mut Vm, _: &Args) -> R {
    let dict = vm.heap.new_dict();
    if !vm.is_restricted() {
        for (k, v) in vm.door.environment() {
            let k = vm.heap.intern(&k);
            let v = vm.heap.new_str(&v);
            vm.heap.dict_set_sym(dict, k, v);
        }
    }
    Ok(dict.value())
}

/// The module table of the acting domain, as its programs see it.
fn root_modules(vm: &mut Vm, _: &Args) -> R {
    let tables = vm.module_tables();
    Ok(tables.first().map_or(Value::NONE, |d| d.value()))
}
