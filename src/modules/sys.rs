//! `sys`, and the stream objects it holds.

use crate::object::builtin::Builtin;
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
        &FullNative(|vm, _| {
            let limit = match vm.heap.max_str_digits {
                usize::MAX => 0,
                limit => limit,
            };
            Ok(vm.heap.new_usize(limit))
        }),
    ),
];

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
        let stream = super::streams::new_stream(vm, number);
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
    super::sys_records::fill(vm, dict)?;
    Ok(())
}

/// A tuple subclass instance whose items have names: `sys.version_info` and relatives.
pub(super) fn struct_sequence(vm: &mut Vm, name: &str, fields: &str, values: Vec<Value>) -> R {
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
        Some(c) => {
            vm.heap.class_mut(c).shown = Some(format!("sys.{name}").into());
            Ok(vm.heap.new_with_payload(c, items).value())
        }
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
    let text = format!("{}({})", vm.heap.type_name(object), parts.join(", "));
    Ok(vm.heap.new_str(&text))
}

pub(super) fn simple_namespace(vm: &mut Vm, items: &[(&str, Value)]) -> Value {
    let made = vm.heap.new_instance(ids::SIMPLE_NAMESPACE).value();
    for &(name, value) in items {
        let name = vm.heap.intern(name);
        vm.heap.inst_set(made, name, value);
    }
    made
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

/// What CPython's objects take, where they are alike; containers are charged for what they hold now.
fn getsizeof(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    let name = vm.heap.intern("__sizeof__");
    let size = match vm.call_special(object, name, &[])? {
        Some(size) => size,
        None => match args.get(1) {
            Some(default) => return Ok(default),
            None => {
                let text = format!(
                    "Type {} doesn't define __sizeof__",
                    vm.heap.type_name(object)
                );
                return Err(vm.heap.type_error(&text));
            }
        },
    };
    if vm.heap.to_int(size).is_none() {
        if let Some(default) = args.get(1) {
            return Ok(default);
        }
        let text = format!(
            "'{}' object cannot be interpreted as an integer",
            vm.heap.type_name(size)
        );
        return Err(vm.heap.type_error(&text));
    }
    let size = vm.index_i64(size)?;
    if size < 0 {
        return Err(vm.heap.value_error("__sizeof__() should return >= 0"));
    }
    // The header of what CPython's collector watches.
    let plain = object.as_small_int().is_some()
        || object.as_float().is_some()
        || object.as_str().is_some()
        || object.as_bytes().is_some()
        || object.as_bytearray().is_some()
        || vm.heap.to_int(object).is_some()
        || object.is_none()
        || vm.heap.class_of(object) == ids::OBJECT
        || vm.heap.class_of(object) == ids::RANGE
        || vm.heap.class_of(object) == ids::COMPLEX;
    Ok(Value::small_int(if plain {
        size
    } else {
        size.saturating_add(16)
    }))
}
