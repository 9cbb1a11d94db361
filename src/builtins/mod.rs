//! The built-in types and functions, one file per family; each file's `install` adds its own.

mod aggregates;
pub(crate) mod arguments;
pub(crate) mod attributes;
mod bool;
mod bytes;
mod bytes_case;
mod bytes_mutation;
mod bytes_search;
mod bytes_split;
mod codecs;
pub(crate) mod complex;
mod descriptors;
mod dict;
mod dict_views;
mod exception_groups;
pub(crate) mod exceptions;
mod float;
mod generic_alias;
pub(crate) mod int;
mod iteration;
pub(crate) mod iterators;
mod list;
mod memoryview;
mod namespace;
mod number_ops;
mod numbers;
mod percent;
mod print;
mod range;
mod sequence;
mod set;
mod slice;
pub(crate) mod sort;
mod str;
mod str_case;
pub(crate) mod str_format;
mod str_layout;
mod str_search;
mod str_split;
mod str_translate;
mod tuple;

use crate::object::ids;
use crate::vm::Vm;

/// Fills the built-in classes and the builtins namespace.
pub fn install(vm: &mut Vm) {
    int::install(vm);
    bool::install(vm);
    float::install(vm);
    complex::install(vm);
    str::install(vm);
    bytes::install(vm);
    memoryview::install(vm);
    list::install(vm);
    tuple::install(vm);
    dict::install(vm);
    dict_views::install(vm);
    set::install(vm);
    range::install(vm);
    slice::install(vm);
    iterators::install(vm);
    exceptions::install(vm);
    descriptors::install(vm);
    generic_alias::install(vm);
    namespace::install(vm);
    vm.install_methods(ids::ANEXT_AWAITABLE, iteration::ANEXT_AWAITABLE);
    let dict = vm.real_builtins;
    for functions in [
        numbers::FUNCTIONS,
        aggregates::FUNCTIONS,
        attributes::FUNCTIONS,
        iteration::FUNCTIONS,
        print::FUNCTIONS,
    ] {
        vm.install_functions(dict, "builtins", functions);
    }
}
