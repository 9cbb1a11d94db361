//! What `sys` says about the interpreter: flags, names and numbers; and its hooks.
//!
//! A hook is a plain entry of the namespace: the machine looks whether the program replaced it.

use crate::builtins::arguments::*;
use crate::object::function::NativeDef;
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[
    function("displayhook", 1, 1, "", &FullNative(displayhook)),
    function("excepthook", 3, 3, "", &FullNative(excepthook)),
    function("unraisablehook", 1, 1, "", &FullNative(unraisablehook)),
    function(
        "breakpointhook",
        0,
        255,
        "**",
        &FullNative(crate::builtins::engine::breakpointhook),
    ),
    function(
        "set_int_max_str_digits",
        1,
        1,
        "maxdigits",
        &FullNative(set_int_max_str_digits),
    ),
    function(
        "getfilesystemencodeerrors",
        0,
        0,
        "",
        &FullNative(|vm, _| Ok(vm.heap.new_str("surrogateescape"))),
    ),
    function(
        "getswitchinterval",
        0,
        0,
        "",
        &FullNative(|_, _| Ok(Value::float(0.005))),
    ),
    function("audit", 1, 255, "", &FullNative(|_, _| Ok(Value::NONE))),
    function("gettrace", 0, 0, "", &FullNative(|_, _| Ok(Value::NONE))),
    function("getprofile", 0, 0, "", &FullNative(|_, _| Ok(Value::NONE))),
    function(
        "get_coroutine_origin_tracking_depth",
        0,
        0,
        "",
        &FullNative(|_, _| Ok(Value::small_int(0))),
    ),
    function(
        "_is_gil_enabled",
        0,
        0,
        "",
        &FullNative(|_, _| Ok(Value::TRUE)),
    ),
    function(
        "_clear_type_cache",
        0,
        0,
        "",
        &FullNative(|_, _| Ok(Value::NONE)),
    ),
    function(
        "_clear_internal_caches",
        0,
        0,
        "",
        &FullNative(|_, _| Ok(Value::NONE)),
    ),
    function(
        "_getframemodulename",
        0,
        1,
        "depth",
        &FullNative(getframemodulename),
    ),
];

/// Hooks whose originals are also kept under a dunder.
const HOOKS: [&str; 4] = [
    "displayhook",
    "excepthook",
    "unraisablehook",
    "breakpointhook",
];

/// Adds the entries to the namespace of a domain's `sys`.
pub(super) fn fill(vm: &mut Vm, dict: DictId) -> R<()> {
    vm.install_functions(dict, "sys", FUNCTIONS);
    let set = |vm: &mut Vm, name: &str, v: Value| {
        let name = vm.heap.intern(name);
        vm.heap.dict_set_sym(dict, name, v);
    };
    for name in HOOKS {
        let key = vm.heap.intern(name);
        if let Some(hook) = vm.heap.dict_get_sym(dict, key) {
            set(vm, &format!("__{name}__"), hook);
        }
    }
    let fields = "exc_type exc_value exc_traceback err_msg object";
    let record =
        super::sys::struct_sequence(vm, "UnraisableHookArgs", fields, vec![Value::NONE; 5])?;
    let record = vm.heap.class_of(record).value();
    set(vm, "UnraisableHookArgs", record);
    for (name, text) in [
        ("abiflags", ""),
        ("base_prefix", ""),
        ("exec_prefix", ""),
        ("base_exec_prefix", ""),
        ("platlibdir", "lib"),
        ("float_repr_style", "short"),
    ] {
        let text = vm.heap.new_str(text);
        set(vm, name, text);
    }
    set(vm, "api_version", Value::small_int(1013));
    set(vm, "pycache_prefix", Value::NONE);
    for name in ["meta_path", "path_hooks", "warnoptions"] {
        let list = vm.heap.new_list(Vec::new());
        set(vm, name, list);
    }
    for name in ["path_importer_cache", "_xoptions"] {
        let empty = vm.heap.new_dict();
        set(vm, name, empty.value());
    }
    let name = vm.heap.intern("argv");
    let argv = vm.heap.dict_get_sym(dict, name);
    if let Some(argv) = argv.and_then(|v| vm.heap.list_or_tuple(v)) {
        let copy = argv.to_vec();
        let copy = vm.heap.new_list(copy);
        set(vm, "orig_argv", copy);
    }
    // All flags are off but these; `-O` and its like don't exist.
    let fields = "debug inspect interactive optimize dont_write_bytecode no_user_site no_site \
                  ignore_environment verbose bytes_warning quiet hash_randomization isolated \
                  dev_mode utf8_mode warn_default_encoding safe_path int_max_str_digits";
    let values = fields
        .split(' ')
        .map(|f| match f {
            "hash_randomization" | "dont_write_bytecode" => Value::small_int(1),
            "dev_mode" | "safe_path" => Value::FALSE,
            "int_max_str_digits" => Value::small_int(4300),
            _ => Value::small_int(0),
        })
        .collect();
    let flags = super::sys::struct_sequence(vm, "flags", fields, values)?;
    set(vm, "flags", flags);
    let values = vec![Value::NONE; 3];
    let threads = super::sys::struct_sequence(vm, "thread_info", "name lock version", values)?;
    set(vm, "thread_info", threads);
    let names: Vec<String> = vm
        .native_modules
        .keys()
        .map(|n| (*n).to_owned())
        .chain(vm.library_names.iter().map(|n| (*n).to_owned()))
        .filter(|n| !n.contains('.'))
        .collect();
    let names: Vec<Value> = names.iter().map(|n| vm.heap.new_str(n)).collect();
    let names = vm.heap.new_list(names);
    let names = vm.call(ids::FROZENSET.value(), &[names])?;
    set(vm, "stdlib_module_names", names);
    let name = vm.heap.new_str("padcell");
    let tag = vm.heap.new_str("padcell-313");
    let version_key = vm.heap.intern("version_info");
    let version = vm
        .heap
        .dict_get_sym(dict, version_key)
        .unwrap_or(Value::NONE);
    let implementation = super::sys::simple_namespace(
        vm,
        &[
            ("name", name),
            ("cache_tag", tag),
            ("version", version),
            ("hexversion", Value::small_int(0x030D_00F0)),
        ],
    );
    set(vm, "implementation", implementation);
    Ok(())
}

/// What an interactive session does with a value: keeps it as `_` and prints its repr.
fn displayhook(vm: &mut Vm, args: &Args) -> R {
    let value = args.at(0);
    if value.is_none() {
        return Ok(Value::NONE);
    }
    let text = vm.repr(value)?;
    let underscore = vm.heap.intern("_");
    let builtins = vm.domains.get(vm.heap.domain).builtins;
    vm.heap.dict_set_sym(builtins, underscore, Value::NONE);
    let print = vm.heap.intern("print");
    if let Some(print) = vm.heap.dict_get_sym(builtins, print) {
        vm.call(print, &[text])?;
    }
    vm.heap.dict_set_sym(builtins, underscore, value);
    Ok(Value::NONE)
}

/// Prints an exception as the interpreter does at its end; a cell sees its own frames only.
fn excepthook(vm: &mut Vm, args: &Args) -> R {
    let traceback = vm.import_library("traceback")?;
    let name = vm.heap.intern("print_exception");
    let print = vm.getattr(traceback, name)?;
    vm.call(print, &[args.at(0), args.at(1), args.at(2)])?;
    Ok(Value::NONE)
}

/// Tells of an exception nobody can catch, from the record the interpreter makes of it.
fn unraisablehook(vm: &mut Vm, args: &Args) -> R {
    let record = args.at(0);
    let mut parts = [Value::NONE; 3];
    for (part, name) in parts.iter_mut().zip(["exc_value", "err_msg", "object"]) {
        let name = vm.heap.intern(name);
        *part = vm.getattr(record, name)?;
        vm.heap.keep(*part);
    }
    let [exc, message, object] = parts;
    let text = vm.unraisable_text(exc, message, object)?;
    vm.write_stream(2, &text)?;
    Ok(Value::NONE)
}

fn set_int_max_str_digits(vm: &mut Vm, args: &Args) -> R {
    // The number is the whole machine's.
    if vm.is_restricted() {
        return Err(vm.heap.runtime_error(crate::vm::guard::RA));
    }
    let n = vm.index_i64(args.at(0))?;
    vm.heap.max_str_digits = match n {
        0 => usize::MAX,
        640.. => usize::try_from(n).unwrap_or(usize::MAX),
        _ => {
            return Err(vm
                .heap
                .value_error("maxdigits must be 0 or larger than 640"));
        }
    };
    Ok(Value::NONE)
}

/// The name of the module whose code runs some frames above; only unrestricted code sees frames.
fn getframemodulename(vm: &mut Vm, args: &Args) -> R {
    if vm.is_restricted() {
        return Err(vm.heap.runtime_error(crate::vm::guard::RA));
    }
    let depth = match args.get(0) {
        Some(depth) => usize::try_from(vm.index_clamped(depth)?).unwrap_or(0),
        None => 0,
    };
    let globals = std::iter::once(&vm.cur)
        .chain(vm.frames.iter().rev())
        .filter(|f| !f.is_bottom())
        .nth(depth)
        .map(|f| f.globals);
    Ok(globals
        .and_then(|g| vm.heap.dict_get_sym(g, sym::NAME))
        .unwrap_or(Value::NONE))
}
