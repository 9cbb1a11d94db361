//! `_os`: what `os.py` asks of the operating system. Only the root may ask.

use crate::builtins::arguments::*;
use crate::object::function::NativeDef;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::door::{OsAnswer, OsCall, OsFault};
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[
    function("ask", 1, 3, "", &FullNative(ask)),
    function("list_folder", 1, 1, "", &FullNative(list_folder)),
    function("real_path", 1, 1, "", &FullNative(real_path)),
    function("environment", 0, 0, "", &FullNative(environment)),
    function("entropy", 1, 1, "", &FullNative(entropy)),
    function("collect", 0, 0, "", &FullNative(collect)),
];

/// Fills the namespace of `_os`.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_os", FUNCTIONS);
    Ok(())
}

fn root_only(vm: &mut Vm) -> R<()> {
    if vm.is_restricted() {
        return Err(vm.heap.runtime_error(crate::vm::guard::RA));
    }
    Ok(())
}

/// A path, which holds no null character.
fn path(vm: &mut Vm, value: Option<Value>) -> R<String> {
    let text = value.and_then(|v| text(vm, v)).unwrap_or_default();
    if text.contains('\0') {
        return Err(vm.heap.value_error("embedded null byte"));
    }
    Ok(text)
}

/// `(what, path, other path)`.
fn ask(vm: &mut Vm, args: &Args) -> R {
    root_only(vm)?;
    vm.heap.charge(100)?;
    let what = text(vm, args.at(0)).unwrap_or_default();
    let (a, b) = (path(vm, args.get(1))?, path(vm, args.get(2))?);
    let call = match &*what {
        "stat" => OsCall::Stat(&a, true),
        "lstat" => OsCall::Stat(&a, false),
        "mkdir" => OsCall::MakeFolder(&a),
        "rmdir" => OsCall::RemoveFolder(&a),
        "remove" => OsCall::RemoveFile(&a),
        "rename" => OsCall::Rename(&a, &b),
        "readlink" => OsCall::ReadLink(&a),
        "symlink" => OsCall::MakeLink(&a, &b),
        "chdir" => OsCall::ChangeFolder(&a),
        "getcwd" => OsCall::CurrentFolder,
        _ => OsCall::Process,
    };
    match vm.door.os_call(call) {
        Ok(OsAnswer::Done) => Ok(Value::NONE),
        Ok(OsAnswer::Text(text)) => Ok(vm.heap.new_str(&text)),
        Ok(OsAnswer::Numbers(numbers)) => {
            let numbers = numbers.iter().map(|&n| vm.heap.new_int(n)).collect();
            Ok(vm.heap.new_tuple_vec(numbers))
        }
        Err(fault) => Err(failed(vm, &fault, args)),
    }
}

/// `OSError` with the paths as they were given.
fn failed(vm: &mut Vm, fault: &OsFault, args: &Args) -> Raised {
    let errno = Value::small_int(i64::from(fault.errno));
    let message = vm.heap.new_str(&fault.message);
    let mut parts = vec![errno, message];
    if let Some(a) = args.get(1) {
        parts.push(a);
        if let Some(b) = args.get(2) {
            parts.extend([Value::NONE, b]);
        }
    }
    vm.raise_exc(ids::OS_ERROR, &parts)
}

fn list_folder(vm: &mut Vm, args: &Args) -> R {
    root_only(vm)?;
    let path = path(vm, args.get(0))?;
    match vm.door.list_folder(&path) {
        Ok(names) => {
            let names = names.iter().map(|n| vm.heap.new_str(n)).collect();
            Ok(vm.heap.new_list(names))
        }
        Err(fault) => Err(vm.os_error(&fault, Some(&path))),
    }
}

fn real_path(vm: &mut Vm, args: &Args) -> R {
    root_only(vm)?;
    let path = path(vm, args.get(0))?;
    match vm.door.real_path(&path) {
        Ok(path) => Ok(vm.heap.new_str(&path)),
        Err(fault) => Err(vm.os_error(&fault, Some(&path))),
    }
}

/// The variables granted; none in a cell.
fn environment(vm: &mut Vm, _: &Args) -> R {
    let dict = vm.heap.new_dict();
    if !vm.is_restricted() {
        for (name, value) in vm.door.environment() {
            let (name, value) = (vm.heap.new_str(&name), vm.heap.new_str(&value));
            vm.dict_set(dict, name, value)?;
        }
    }
    Ok(dict.value())
}

/// Random bytes, where entropy is granted.
fn entropy(vm: &mut Vm, args: &Args) -> R {
    let n = vm.index_i64(args.at(0))?;
    let Ok(n) = usize::try_from(n) else {
        return Err(vm.heap.value_error("negative argument not allowed"));
    };
    vm.heap.reserve(n)?;
    vm.heap.charge(n / 8)?;
    let mut bytes = vec![0; n];
    if !vm.door.entropy(&mut bytes) {
        return Err(vm
            .heap
            .raise(ids::NOT_IMPLEMENTED_ERROR, "no entropy is granted"));
    }
    Ok(vm.heap.new_bytes(bytes))
}

/// Collects garbage, for `gc`.
fn collect(vm: &mut Vm, _: &Args) -> R {
    root_only(vm)?;
    let n = vm.heap.object_count();
    vm.heap.charge(n / 4)?;
    vm.collect_and_finalize()?;
    Ok(Value::NONE)
}
