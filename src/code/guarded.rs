//! Which names are guarded: the static half of the attribute policy.
//!
//! A guarded name gets its own attribute op, which is never cached, so that ordinary names pay
//! nothing for restriction. The compiler decides by the text of the name, the machine by a flag
//! that the intern table computed with the same function; both live here so they cannot disagree.
//! What happens to a guarded name in a restricted frame is decided by `vm::guard`.

/// Dunder names anyone may read on anything and whose result never depends on who asks.
/// (Names that are allowed but owner-dependent, such as `__annotations__`, are guarded.)
const FREE_READS: &[&str] = &[
    "__name__",
    "__qualname__",
    "__module__",
    "__doc__",
    "__class__",
    "__file__",
    "__package__",
    "__version__",
    "__init__",
    "__call__",
    "__del__",
    "__init_subclass__",
    "__set_name__",
    "__class_getitem__",
    "__prepare__",
    "__instancecheck__",
    "__post_init__",
    "__members__",
    "__repr__",
    "__str__",
    "__bytes__",
    "__hash__",
    "__bool__",
    "__sizeof__",
    "__dir__",
    "__eq__",
    "__ne__",
    "__lt__",
    "__le__",
    "__gt__",
    "__ge__",
    "__len__",
    "__length_hint__",
    "__getitem__",
    "__setitem__",
    "__delitem__",
    "__missing__",
    "__iter__",
    "__next__",
    "__reversed__",
    "__contains__",
    "__add__",
    "__sub__",
    "__mul__",
    "__truediv__",
    "__floordiv__",
    "__mod__",
    "__divmod__",
    "__pow__",
    "__matmul__",
    "__lshift__",
    "__rshift__",
    "__and__",
    "__or__",
    "__xor__",
    "__radd__",
    "__rsub__",
    "__rmul__",
    "__rtruediv__",
    "__rfloordiv__",
    "__rmod__",
    "__rdivmod__",
    "__rpow__",
    "__rmatmul__",
    "__rlshift__",
    "__rrshift__",
    "__rand__",
    "__ror__",
    "__rxor__",
    "__iadd__",
    "__isub__",
    "__imul__",
    "__itruediv__",
    "__ifloordiv__",
    "__imod__",
    "__ipow__",
    "__imatmul__",
    "__ilshift__",
    "__irshift__",
    "__iand__",
    "__ior__",
    "__ixor__",
    "__neg__",
    "__pos__",
    "__abs__",
    "__invert__",
    "__index__",
    "__int__",
    "__float__",
    "__complex__",
    "__round__",
    "__trunc__",
    "__floor__",
    "__ceil__",
    "__enter__",
    "__exit__",
    "__aenter__",
    "__aexit__",
    "__await__",
    "__aiter__",
    "__anext__",
    "__origin__",
    "__args__",
    "__parameters__",
    "__suppress_context__",
];

/// Allowed for everyone by the specification, but with an answer that depends on the owner.
const OWNER_DEPENDENT_READS: &[&str] = &[
    "__all__",
    "__new__",
    "__annotations__",
    "__match_args__",
    "__slots__",
    "__notes__",
    "__format__",
    "__getattr__",
    "__getattribute__",
    "__setattr__",
    "__delattr__",
    "__get__",
    "__set__",
    "__delete__",
    "__cause__",
    "__context__",
];

/// Whether the name starts and ends with two underscores, as Python's special names do.
pub fn is_dunder(name: &str) -> bool {
    name.len() > 4 && name.starts_with("__") && name.ends_with("__")
}

/// Whether reading an attribute of this name must ask the guard each time.
pub fn is_guarded_read(name: &str) -> bool {
    is_dunder(name) && !FREE_READS.contains(&name)
}

/// Whether writing or deleting an attribute of this name must ask the guard each time.
pub fn is_guarded_write(name: &str) -> bool {
    is_dunder(name)
}

/// Whether the specification's allow list (4.3) has this dunder name.
pub fn is_allowed_read(name: &str) -> bool {
    FREE_READS.contains(&name) || OWNER_DEPENDENT_READS.contains(&name)
}
