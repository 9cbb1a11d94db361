//! `sys`, and the stream objects it holds.

use crate::builtins::{METHOD, WRAPPER};
use crate::object::builtin::{Builtin, LibraryObj};
use crate::object::function::{NativeDef, NativeRole, native_flags};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[
    NativeDef::full("exit", NativeRole::Function, 0, 1, "", &FullNative(exit)),
    NativeDef::full(
        "exc_info",
        NativeRole::Function,
        0,
        0,
        "",
        &FullNative(exc_info),
    ),
    NativeDef::full(
        "exception",
        NativeRole::Function,
        0,
        0,
        "",
        &FullNative(exception),
    ),
    NativeDef::full(
        "_getframe",
        NativeRole::Function,
        0,
        1,
        "",
        &FullNative(getframe),
    )
    .with_flags(native_flags::SENSITIVE),
    NativeDef::full(
        "getrecursionlimit",
        NativeRole::Function,
        0,
        0,
        "",
        &FullNative(getrecursionlimit),
    ),
    NativeDef::full(
        "setrecursionlimit",
        NativeRole::Function,
        1,
        1,
        "",
        &FullNative(setrecursionlimit),
    )
    .with_flags(native_flags::SENSITIVE),
    NativeDef::full(
        "intern",
        NativeRole::Function,
        1,
        1,
        "",
        &FullNative(intern),
    ),
    NativeDef::full(
        "getsizeof",
        NativeRole::Function,
        1,
        2,
        "object default",
        &FullNative(getsizeof),
    ),
    NativeDef::full(
        "getrefcount",
        NativeRole::Function,
        1,
        1,
        "",
        &FullNative(|_, _| Ok(Value::small_int(2))),
    ),
    NativeDef::full(
        "getdefaultencoding",
        NativeRole::Function,
        0,
        0,
        "",
        &FullNative(|vm, _| Ok(vm.heap.new_str("utf-8"))),
    ),
    NativeDef::full(
        "getfilesystemencoding",
        NativeRole::Function,
        0,
        0,
        "",
        &FullNative(|vm, _| Ok(vm.heap.new_str("utf-8"))),
    ),
    NativeDef::full(
        "is_finalizing",
        NativeRole::Function,
        0,
        0,
        "",
        &FullNative(|_, _| Ok(Value::FALSE)),
    ),
    NativeDef::full(
        "get_int_max_str_digits",
        NativeRole::Function,
        0,
        0,
        "",
        &FullNative(|_, _| Ok(Value::small_int(4300))),
    ),
];

static STREAM: &[NativeDef] = &[
    NativeDef::full("write", METHOD, 2, 2, "", &FullNative(write)),
    NativeDef::full("writelines", METHOD, 2, 2, "", &FullNative(writelines)),
    NativeDef::full("flush", METHOD, 1, 1, "", &FullNative(nothing)),
    NativeDef::full(
        "isatty",
        METHOD,
        1,
        1,
        "",
        &FullNative(|_, _| Ok(Value::FALSE)),
    ),
    NativeDef::full("fileno", METHOD, 1, 1, "", &FullNative(fileno)),
    NativeDef::full(
        "readable",
        METHOD,
        1,
        1,
        "",
        &FullNative(|vm, a| Ok(Value::bool(number(vm, a.at(0)) == 0))),
    ),
    NativeDef::full(
        "writable",
        METHOD,
        1,
        1,
        "",
        &FullNative(|vm, a| Ok(Value::bool(number(vm, a.at(0)) != 0))),
    ),
    NativeDef::full("readline", METHOD, 1, 2, "", &FullNative(readline)),
    NativeDef::full("read", METHOD, 1, 2, "", &FullNative(read)),
    NativeDef::full("close", METHOD, 1, 1, "", &FullNative(nothing)),
    NativeDef::full(
        "__iter__",
        WRAPPER,
        1,
        1,
        "",
        &FullNative(|_, a| Ok(a.at(0))),
    ),
    NativeDef::full("__next__", WRAPPER, 1, 1, "", &FullNative(next_line)),
    NativeDef::full(
        "__enter__",
        METHOD,
        1,
        1,
        "",
        &FullNative(|_, a| Ok(a.at(0))),
    ),
    NativeDef::full("__exit__", METHOD, 1, 4, "", &FullNative(nothing)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(stream_repr)),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::TEXT_FILE, STREAM);
}

/// Fills the namespace of a domain's `sys`.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "sys", FUNCTIONS);
    let set = |vm: &mut Vm, name: &str, v: Value| {
        let name = vm.heap.intern(name);
        vm.heap.dict_set_sym(dict, name, v);
    };
    let text = |vm: &mut Vm, t: &str| vm.heap.new_str(t);
    let root = !vm.is_restricted();
    let strings = |vm: &mut Vm, items: &[String]| {
        let items: Vec<Value> = items.iter().map(|i| vm.heap.new_str(i)).collect();
        vm.heap.new_list(items)
    };
    for (name, value) in [
        ("version", "3.13.0 (Padcell)"),
        ("platform", "linux"),
        ("byteorder", "little"),
        ("copyright", "Copyright (c) the Padcell developers."),
        ("executable", ""),
        ("prefix", ""),
        ("ps1", ">>> "),
        ("ps2", "... "),
    ] {
        let v = text(vm, value);
        set(vm, name, v);
    }
    set(vm, "maxsize", Value::NONE);
    let maxsize = vm.heap.new_int(i64::MAX);
    set(vm, "maxsize", maxsize);
    set(vm, "maxunicode", Value::small_int(0x10FFFF));
    set(vm, "hexversion", Value::small_int(0x030D_00F0));
    let modules = if root {
        vm.modules
    } else {
        vm.domains.get(vm.heap.domain).library_modules
    };
    set(vm, "modules", modules.value());
    let (argv, path) = if root {
        (vm.argv.clone(), vm.sys_path.clone())
    } else {
        (vec!["RESTRICTED".to_owned()], Vec::new())
    };
    let argv = strings(vm, &argv);
    set(vm, "argv", argv);
    let path = strings(vm, &path);
    set(vm, "path", path);
    let mut names: Vec<String> = vm.native_modules.keys().map(|n| (*n).to_owned()).collect();
    names.push("builtins".into());
    names.sort();
    let names: Vec<Value> = names.iter().map(|n| vm.heap.new_str(n)).collect();
    let names = vm.heap.new_tuple_vec(names);
    set(vm, "builtin_module_names", names);
    set(vm, "dont_write_bytecode", Value::TRUE);
    for (number, name) in [(0, "stdin"), (1, "stdout"), (2, "stderr")] {
        let stream = new_stream(vm, number);
        set(vm, name, stream);
        set(vm, &format!("__{name}__"), stream);
    }
    for (name, fields, values) in [
        (
            "version_info",
            "major minor micro releaselevel serial",
            vec![
                Value::small_int(3),
                Value::small_int(13),
                Value::small_int(0),
                Value::NONE,
                Value::small_int(0),
            ],
        ),
        (
            "float_info",
            "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds",
            vec![
                Value::float(f64::MAX),
                Value::small_int(1024),
                Value::small_int(308),
                Value::float(f64::MIN_POSITIVE),
                Value::small_int(-1021),
                Value::small_int(-307),
                Value::small_int(15),
                Value::small_int(53),
                Value::float(f64::EPSILON),
                Value::small_int(2),
                Value::small_int(1),
            ],
        ),
        (
            "int_info",
            "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold",
            vec![
                Value::small_int(30),
                Value::small_int(4),
                Value::small_int(4300),
                Value::small_int(640),
            ],
        ),
        (
            "hash_info",
            "width modulus inf nan imag algorithm hash_bits seed_bits cutoff",
            vec![
                Value::small_int(64),
                Value::NONE,
                Value::small_int(314_159),
                Value::small_int(0),
                Value::small_int(1_000_003),
                Value::NONE,
                Value::small_int(64),
                Value::small_int(128),
                Value::small_int(0),
            ],
        ),
    ] {
        let mut values = values;
        if name == "version_info" {
            values[3] = text(vm, "final");
        }
        if name == "hash_info" {
            values[1] = vm.heap.new_int(hash::MODULUS as i64);
            values[5] = text(vm, "siphash13");
        }
        let v = struct_sequence(vm, name, fields, values)?;
        set(vm, name, v);
    }
    let implementation = simple_namespace(vm, &[("name", "padcell"), ("cache_tag", "padcell-313")]);
    set(vm, "implementation", implementation);
    Ok(())
}

/// A tuple subclass instance whose items have names: `sys.version_info` and relatives.
fn struct_sequence(vm: &mut Vm, name: &str, fields: &str, values: Vec<Value>) -> R {
    let class_name = vm.heap.intern(name).value();
    let bases = vm.heap.new_tuple(&[ids::TUPLE.value()]);
    let ns = vm.heap.new_dict();
    let module = vm.heap.new_str("sys");
    vm.heap.dict_set_sym(ns, sym::MODULE, module);
    // Attack: all cells see the same object, so it must take no attributes
    // (`tests/escape/modules_shared_records.py`).
    let empty = vm.heap.empty_tuple;
    vm.heap.dict_set_sym(ns, sym::SLOTS, empty);
    for (i, f) in fields.split(' ').enumerate() {
        let f = vm.heap.intern(f);
        let getter = vm.import_library("operator")?;
        let itemgetter = vm.heap.intern("itemgetter");
        let itemgetter = vm.getattr(getter, itemgetter)?;
        let get = vm.call(itemgetter, &[Value::small_int(i as i64)])?;
        let prop = builtin::Property {
            get,
            set: Value::NONE,
            del: Value::NONE,
            doc: Value::NONE,
            name: f.value(),
            owner: vm.heap.domain,
        };
        let prop = vm.heap.new_builtin(Builtin::Property(prop));
        vm.heap.dict_set_sym(ns, f, prop);
    }
    let repr_name = vm.heap.intern("__repr__");
    let repr = vm.heap.alloc_native(function::NativeObj {
        def: &SEQUENCE_REPR,
        home: Value::NONE,
        twin_of: DomainId::ROOT,
    });
    vm.heap.dict_set_sym(ns, repr_name, repr.value());
    let names = vm.heap.new_str(fields);
    let names_key = vm.heap.intern("_names");
    vm.heap.dict_set_sym(ns, names_key, names);
    let class = vm.type_new(ids::TYPE, class_name, bases, ns.value(), &[])?;
    let items = vm.heap.new_tuple_vec(values);
    match class.as_class() {
        Some(c) => Ok(vm.heap.new_with_payload(c, items).value()),
        None => Ok(items),
    }
}

static SEQUENCE_REPR: NativeDef = NativeDef::full(
    "__repr__",
    NativeRole::Method,
    1,
    1,
    "",
    &FullNative(sequence_repr),
);

fn sequence_repr(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    let names = vm.heap.intern("_names");
    let names = vm.getattr(object, names)?;
    let names = vm.str_text(names)?;
    let items = vm.heap.list_or_tuple(object).unwrap_or(&[]).to_vec();
    let mut parts = Vec::new();
    for (n, v) in names.split(' ').zip(items) {
        parts.push(format!("{n}={}", vm.repr_text(v)?));
    }
    let text = format!("sys.{}({})", vm.heap.type_name(object), parts.join(", "));
    Ok(vm.heap.new_str(&text))
}

fn simple_namespace(vm: &mut Vm, items: &[(&str, &str)]) -> Value {
    let dict = vm.heap.new_dict();
    for (k, v) in items {
        let k = vm.heap.intern(k);
        let v = vm.heap.new_str(v);
        vm.heap.dict_set_sym(dict, k, v);
    }
    let owner = vm.heap.domain;
    vm.heap.new_builtin(Builtin::Library(Box::new(LibraryObj {
        class: ids::SIMPLE_NAMESPACE,
        values: vec![dict.value()],
        queue: std::collections::VecDeque::new(),
        numbers: Vec::new(),
        owner,
    })))
}

fn new_stream(vm: &mut Vm, number: u64) -> Value {
    let owner = vm.heap.domain;
    vm.heap.new_builtin(Builtin::Library(Box::new(LibraryObj {
        class: ids::TEXT_FILE,
        values: Vec::new(),
        queue: std::collections::VecDeque::new(),
        numbers: vec![number],
        owner,
    })))
}

fn number(vm: &Vm, v: Value) -> u64 {
    vm.heap
        .library(v)
        .and_then(|l| l.numbers.first().copied())
        .unwrap_or(1)
}

fn nothing(_: &mut Vm, _: &Args) -> R {
    Ok(Value::NONE)
}

fn write(vm: &mut Vm, args: &Args) -> R {
    let Some(view) = vm.heap.view_of(args.at(1)) else {
        let text = format!(
            "write() argument must be str, not {}",
            vm.heap.type_name(args.at(1))
        );
        return Err(vm.heap.type_error(&text));
    };
    let (text, n) = (view.to_text(), view.len());
    let stream = number(vm, args.at(0)) as u8;
    vm.write_stream(stream, &text)?;
    Ok(vm.heap.new_usize(n))
}

fn writelines(vm: &mut Vm, args: &Args) -> R {
    let stream = args.at(0);
    vm.for_each(args.at(1), &mut |vm, line| {
        vm.call_method(stream, sym::WRITE, &[line])?;
        Ok(true)
    })?;
    Ok(Value::NONE)
}

fn fileno(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::small_int(number(vm, args.at(0)) as i64))
}

fn line(vm: &mut Vm) -> R<String> {
    match vm.door.read_line() {
        Ok(l) => Ok(String::from_utf8_lossy(&l).into_owned()),
        Err(fault) => Err(vm.os_error(&fault, None)),
    }
}

fn readline(vm: &mut Vm, _: &Args) -> R {
    let text = line(vm)?;
    Ok(vm.heap.new_str(&text))
}

fn read(vm: &mut Vm, _: &Args) -> R {
    let mut all = String::new();
    loop {
        let text = line(vm)?;
        if text.is_empty() {
            return Ok(vm.heap.new_str(&all));
        }
        vm.heap.reserve(all.len() + text.len())?;
        all.push_str(&text);
    }
}

fn next_line(vm: &mut Vm, _: &Args) -> R {
    let text = line(vm)?;
    if text.is_empty() {
        return Err(vm.heap.stop_iteration(Value::NONE));
    }
    Ok(vm.heap.new_str(&text))
}

fn stream_repr(vm: &mut Vm, args: &Args) -> R {
    let (name, mode) = match number(vm, args.at(0)) {
        0 => ("stdin", "r"),
        1 => ("stdout", "w"),
        _ => ("stderr", "w"),
    };
    let text = format!("<_io.TextIOWrapper name='<{name}>' mode='{mode}' encoding='utf-8'>");
    Ok(vm.heap.new_str(&text))
}

fn exit(vm: &mut Vm, args: &Args) -> R {
    let code = args.get(0);
    let exc = vm.heap.new_exception(ids::SYSTEM_EXIT, code.as_slice());
    vm.heap.exc_mut(exc).fields = vec![code.unwrap_or(Value::NONE)];
    Err(vm.heap.raise_value(exc.value()))
}

fn exc_info(vm: &mut Vm, _: &Args) -> R {
    match vm.handled_exception() {
        Some(exc) => {
            let class = vm.heap.class_of(exc).value();
            let tb = if vm.is_restricted() {
                Value::NONE
            } else {
                vm.traceback_of(exc)
            };
            Ok(vm.heap.new_tuple(&[class, exc, tb]))
        }
        None => Ok(vm.heap.new_tuple(&[Value::NONE; 3])),
    }
}

fn exception(vm: &mut Vm, _: &Args) -> R {
    Ok(vm.handled_exception().unwrap_or(Value::NONE))
}

fn getframe(vm: &mut Vm, args: &Args) -> R {
    if vm.is_restricted() {
        return Err(vm.heap.runtime_error("restricted attribute"));
    }
    let depth = match args.get(0) {
        Some(d) => vm.index_i64(d)?.max(0),
        None => 0,
    };
    vm.frame_object(depth as usize)
}

fn getrecursionlimit(vm: &mut Vm, _: &Args) -> R {
    Ok(vm.heap.new_usize(vm.frames_limit))
}

fn setrecursionlimit(vm: &mut Vm, args: &Args) -> R {
    if vm.is_restricted() {
        return Err(vm.heap.runtime_error("restricted attribute"));
    }
    let n = vm.index_i64(args.at(0))?;
    if n < 1 {
        return Err(vm
            .heap
            .value_error("recursion limit must be greater or equal than 1"));
    }
    // Frames lie on the heap; the bound only keeps the stack's size sane.
    vm.set_frames_limit((n as usize).min(1_000_000));
    Ok(Value::NONE)
}

fn intern(vm: &mut Vm, args: &Args) -> R {
    match args.at(0).as_str() {
        Some(s) => Ok(vm.heap.intern_str(s).value()),
        None => {
            let text = format!(
                "intern() argument must be str, not {}",
                vm.heap.type_name(args.at(0))
            );
            Err(vm.heap.type_error(&text))
        }
    }
}

fn getsizeof(_: &mut Vm, _: &Args) -> R {
    Ok(Value::small_int(64))
}
