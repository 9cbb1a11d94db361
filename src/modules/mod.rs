//! The native library modules, one file each. `install` gives their types their methods, once per
//! Vm; a module's namespace is filled anew in each domain that imports it.

mod array;
mod binascii;
mod bisection;
mod cmath;
mod collections;
mod compression;
mod copying;
mod deque;
mod files;
mod functools;
mod hashes;
mod heaps;
mod intrinsics;
mod itertools;
mod json;
mod math;
mod operator;
mod os;
mod random;
mod re;
mod rexec;
mod sponges;
mod streams;
mod structs;
mod sys;
mod sys_records;
mod time;
mod trees;
mod unicodedata;
mod weakref;

use crate::object::*;
use crate::vm::Vm;

/// Makes the native modules known to the machine.
pub fn install(vm: &mut Vm) {
    array::install(vm);
    collections::install(vm);
    functools::install(vm);
    itertools::install(vm);
    operator::install(vm);
    random::install(vm);
    re::install(vm);
    weakref::install(vm);
    streams::install(vm);
    vm.native_modules.insert("_padcell", intrinsics::fill);
    vm.native_modules.insert("_rexec", rexec::fill);
    vm.native_modules.insert("_collections", collections::fill);
    vm.native_modules.insert("_fileio", files::fill);
    vm.native_modules
        .insert("_string", crate::builtins::str_format::fill);
    vm.native_modules.insert("_functools", functools::fill);
    vm.native_modules.insert("itertools", itertools::fill);
    vm.native_modules.insert("operator", operator::fill);
    vm.native_modules.insert("_os", os::fill);
    vm.native_modules.insert("math", math::fill);
    vm.native_modules.insert("cmath", cmath::fill);
    vm.native_modules.insert("array", array::fill);
    vm.native_modules.insert("_random", random::fill);
    vm.native_modules.insert("_re", re::fill);
    vm.native_modules.insert("_binascii", binascii::fill);
    vm.native_modules.insert("_struct", structs::fill);
    vm.native_modules.insert("_hashes", hashes::fill);
    vm.native_modules.insert("_zlib", compression::fill);
    vm.native_modules.insert("_heapq", heaps::fill);
    vm.native_modules.insert("_bisect", bisection::fill);
    vm.native_modules.insert("_json", json::fill);
    vm.native_modules.insert("time", time::fill);
    vm.native_modules.insert("unicodedata", unicodedata::fill);
    vm.native_modules.insert("_weakref", weakref::fill);
    vm.native_modules.insert("sys", sys::fill);
}

/// Puts a built-in class into a module's namespace under its own name.
pub(crate) fn add_class(vm: &mut Vm, dict: DictId, class: ClassId) {
    if let Some(name) = vm.heap.class(class).name.as_str() {
        let name = vm.heap.intern_str(name);
        vm.heap.dict_set_sym(dict, name, class.value());
    }
}
