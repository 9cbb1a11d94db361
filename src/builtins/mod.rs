//! The built-in types and functions, one file per family; each file's `install` adds its own.

mod arguments;
mod bool;
mod complex;
mod dict;
mod dict_views;
mod float;
mod int;
mod list;
mod number_ops;
mod range;
mod sequence;
mod set;
mod slice;
mod sort;
mod tuple;

use crate::vm::Vm;

/// Fills the built-in classes and the builtins namespace.
pub fn install(vm: &mut Vm) {
    int::install(vm);
    bool::install(vm);
    float::install(vm);
    complex::install(vm);
    list::install(vm);
    tuple::install(vm);
    dict::install(vm);
    dict_views::install(vm);
    set::install(vm);
    range::install(vm);
    slice::install(vm);
}
