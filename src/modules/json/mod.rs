//! `_json`: the reader and the writer of JSON that the Python module `json` calls.
//!
//! Both keep their own stack of open containers, so that nesting costs no Rust stack; past
//! `MAX_DEPTH` they raise RecursionError as CPython does.

mod encode;
mod scan;

use crate::builtins::arguments::*;
use crate::object::function::NativeDef;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::FullNative;

/// Containers within containers, at most; the bound of CPython's C stack.
const MAX_DEPTH: usize = 10_000;

static FUNCTIONS: &[NativeDef] = &[
    function("scan_once", 3, 3, "", &FullNative(scan::scan_once)),
    function("scanstring", 2, 3, "", &FullNative(scan::scanstring)),
    function("encode", 2, 2, "", &FullNative(encode::encode)),
    function(
        "encode_basestring",
        1,
        1,
        "",
        &FullNative(encode::encode_basestring),
    ),
    function(
        "encode_basestring_ascii",
        1,
        1,
        "",
        &FullNative(encode::encode_basestring_ascii),
    ),
];

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_json", FUNCTIONS);
    Ok(())
}
