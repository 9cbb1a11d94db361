//! The built-in types and functions, one file per family; each file's `install` adds its own.

mod aggregates;
pub(crate) mod arguments;
pub(crate) mod attributes;
mod bool;
mod bytes;
mod bytes_case;
pub(crate) mod bytes_mutation;
mod bytes_search;
mod bytes_split;
mod callables;
mod code_object;
mod codecs;
pub(crate) mod complex;
mod descriptors;
mod dict;
mod dict_views;
pub(crate) mod engine;
mod exception_groups;
pub(crate) mod exceptions;
mod float;
mod frames;
mod generators;
pub(crate) mod generic_alias;
pub(crate) mod int;
mod iteration;
mod iterator_state;
pub(crate) mod iterators;
mod leaves;
mod list;
mod memoryview;
mod metatype;
mod module_type;
mod namespace;
mod number_ops;
mod numbers;
pub(crate) mod object;
mod percent;
mod print;
mod range;
pub(crate) mod sequence;
mod set;
mod singletons;
mod slice;
mod slots;
pub(crate) mod sort;
mod str;
mod str_case;
pub(crate) mod str_format;
mod str_layout;
mod str_search;
mod str_split;
mod str_translate;
mod tuple;

use crate::object::function::NativeRole;
use crate::object::*;
use crate::vm::Vm;

/// Fills the built-in classes and the builtins namespace.
pub fn install(vm: &mut Vm) {
    object::install(vm);
    singletons::install(vm);
    slots::install(vm);
    metatype::install(vm);
    callables::install(vm);
    code_object::install(vm);
    generators::install(vm);
    frames::install(vm);
    module_type::install(vm);
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
        engine::FUNCTIONS,
        iteration::FUNCTIONS,
        print::FUNCTIONS,
    ] {
        vm.install_functions(dict, "builtins", functions);
    }
    install_names(vm, dict);
}

/// Classes and constants that are names of the builtins.
fn install_names(vm: &mut Vm, dict: DictId) {
    for (i, (name, _, module)) in ids::TABLE.iter().enumerate() {
        let class = ClassId(i as u32);
        let hidden = matches!(
            class,
            ids::NONE_TYPE
                | ids::ELLIPSIS_TYPE
                | ids::NOT_IMPLEMENTED_TYPE
                | ids::FUNCTION
                | ids::METHOD
                | ids::BUILTIN_FUNCTION
                | ids::METHOD_DESCRIPTOR
                | ids::WRAPPER_DESCRIPTOR
                | ids::METHOD_WRAPPER
                | ids::CLASSMETHOD_DESCRIPTOR
                | ids::MODULE
                | ids::CODE
                | ids::CELL
                | ids::FRAME
                | ids::TRACEBACK
                | ids::GENERATOR
                | ids::COROUTINE
                | ids::ASYNC_GENERATOR
                | ids::COROUTINE_WRAPPER
                | ids::ASYNC_GENERATOR_ASEND
                | ids::ASYNC_GENERATOR_ATHROW
                | ids::GETSET_DESCRIPTOR
                | ids::MEMBER_DESCRIPTOR
                | ids::ANEXT_AWAITABLE
                | ids::MAPPINGPROXY
                | ids::DICT_KEYS
                | ids::DICT_VALUES
                | ids::DICT_ITEMS
        );
        if *module != "builtins"
            || hidden
            || name.ends_with("iterator")
            || *name == "native_iterator"
        {
            continue;
        }
        let name = vm.heap.intern(name);
        vm.heap.dict_set_sym(dict, name, class.value());
    }
    for (name, value) in [
        ("NotImplemented", Value::NOT_IMPLEMENTED),
        ("Ellipsis", Value::ELLIPSIS),
        ("None", Value::NONE),
        ("True", Value::TRUE),
        ("False", Value::FALSE),
        ("__debug__", Value::TRUE),
        ("EnvironmentError", ids::OS_ERROR.value()),
        ("IOError", ids::OS_ERROR.value()),
    ] {
        let name = vm.heap.intern(name);
        vm.heap.dict_set_sym(dict, name, value);
    }
}

/// The role of a special method.
pub(crate) const WRAPPER: NativeRole = NativeRole::Wrapper;
/// The role of a method.
pub(crate) const METHOD: NativeRole = NativeRole::Method;
