//! `_fileio`: whole files, for the library's `open`. Only the root may touch any.

use crate::object::function::{NativeDef, NativeRole};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::door::{OsAnswer, OsCall, PathKind};
use crate::vm::native::{Args, FullNative};

/// Where the size stands among the numbers of a `stat`.
const SIZE: usize = 6;

static FUNCTIONS: &[NativeDef] = &[
    NativeDef::full("read", NativeRole::Function, 1, 1, "", &FullNative(read)),
    NativeDef::full("write", NativeRole::Function, 4, 4, "", &FullNative(write)),
    NativeDef::full(
        "in_use_by_cell",
        NativeRole::Function,
        0,
        0,
        "",
        &FullNative(in_use_by_cell),
    ),
];

/// Fills the namespace of `_fileio`.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_fileio", FUNCTIONS);
    Ok(())
}

fn path(vm: &mut Vm, v: Value) -> R<String> {
    if vm.is_restricted() {
        return Err(vm.heap.runtime_error(crate::vm::guard::RA));
    }
    vm.str_text(v)
}

fn read(vm: &mut Vm, args: &Args) -> R {
    let path = path(vm, args.at(0))?;
    if let Ok(PathKind::Folder) = vm.door.path_kind(&path) {
        let fault = crate::vm::door::OsFault {
            errno: 21,
            message: "Is a directory".into(),
        };
        return Err(vm.os_error(&fault, Some(&path)));
    }
    let size = match vm.door.os_call(OsCall::Stat(&path, true)) {
        Ok(OsAnswer::Numbers(n)) => n.get(SIZE).copied().unwrap_or(0),
        _ => 0,
    };
    vm.heap
        .reserve(usize::try_from(size).unwrap_or(0).saturating_mul(2))?;
    match vm.door.read_file(&path) {
        Ok(data) => {
            vm.heap.reserve(data.len())?;
            vm.heap.charge(data.len() / 64)?;
            Ok(vm.heap.new_bytes(data))
        }
        Err(fault) => Err(vm.os_error(&fault, Some(&path))),
    }
}

/// `write(path, data, append, create)`.
fn write(vm: &mut Vm, args: &Args) -> R {
    let path = path(vm, args.at(0))?;
    let data = vm.heap.bytes_like(args.at(1)).unwrap_or(&[]).to_vec();
    let (append, create) = (vm.truth(args.at(2))?, vm.truth(args.at(3))?);
    match vm.door.write_file(&path, &data, append, create) {
        Ok(()) => Ok(Value::NONE),
        Err(fault) => Err(vm.os_error(&fault, Some(&path))),
    }
}

/// Whether a cell runs or waits on the stack.
fn in_use_by_cell(vm: &mut Vm, _: &Args) -> R {
    let below = vm.runs_below(DomainId::ROOT);
    Ok(Value::bool(vm.is_restricted() || below))
}
