//! The operator methods of the numbers, made by macros from `object::number`, and what documents a type.

use crate::object::*;

/// Makes leaf natives for binary operators and their reflected twins. `$accepts` says which other
/// operands the class knows; others get `NotImplemented`.
macro_rules! number_operators {
    ($table:ident, $accepts:path; $($plain:literal $reflected:literal $op:ident;)+) => {
        /// The binary operators.
        pub(crate) static $table: &[NativeDef] = &[
            $(
                NativeDef::leaf($plain, NativeRole::Wrapper, 2, 2, "", |heap, args| {
                    let (a, b) = (args[0], args[1]);
                    if !$accepts(heap, b) {
                        return Ok(Value::NOT_IMPLEMENTED);
                    }
                    Ok(number_binary(heap, BinOp::$op, a, b)?.unwrap_or(Value::NOT_IMPLEMENTED))
                }),
                NativeDef::leaf($reflected, NativeRole::Wrapper, 2, 2, "", |heap, args| {
                    let (a, b) = (args[0], args[1]);
                    if !$accepts(heap, b) {
                        return Ok(Value::NOT_IMPLEMENTED);
                    }
                    Ok(number_binary(heap, BinOp::$op, b, a)?.unwrap_or(Value::NOT_IMPLEMENTED))
                }),
            )+
        ];
    };
}

/// Makes leaf natives for the comparisons.
macro_rules! number_comparisons {
    ($table:ident, $accepts:path) => {
        /// The comparisons.
        pub(crate) static $table: &[NativeDef] = $crate::builtins::number_ops::number_comparisons!(
            @table $accepts; "__lt__" Lt "__le__" Le "__gt__" Gt "__ge__" Ge "__eq__" Eq "__ne__" Ne
        );
    };
    (@table $accepts:path; $($name:literal $op:ident)+) => {
        &[
            $(NativeDef::leaf($name, NativeRole::Wrapper, 2, 2, "", |heap, args| {
                if !$accepts(heap, args[1]) {
                    return Ok(Value::NOT_IMPLEMENTED);
                }
                Ok(number_compare(heap, CmpOp::$op, args[0], args[1]).map_or(Value::NOT_IMPLEMENTED, Value::bool))
            }),)+
        ]
    };
}

pub(crate) use number_comparisons;
pub(crate) use number_operators;

impl crate::vm::Vm {
    /// Gives a built-in class its `__doc__`.
    pub(crate) fn set_doc(&mut self, class: ClassId, text: &str) {
        let text = self.heap.new_str(text);
        self.heap.class_set_raw(class, intern::sym::DOC, text);
    }
}
