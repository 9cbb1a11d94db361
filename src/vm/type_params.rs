//! What the compiled code of type parameters and `type` statements asks for.
//!
//! Type variables, aliases and `Generic` are written in Python, in the library module `_typecore`,
//! which programs see as part of `typing`. Each domain has its own, loaded when first needed. The
//! functions here only hand the evaluated pieces over. `list[int]` is native: see
//! `make_generic_alias` and `builtins::generic_alias`.

use super::Vm;
use crate::object::builtin::{Builtin, GenericAlias};
use crate::object::*;

impl Vm {
    /// `origin[item]` for a built-in generic class.
    pub(crate) fn make_generic_alias(&mut self, origin: Value, item: Value) -> R {
        let args = if self.heap.to_tuple(item).is_some() {
            item
        } else {
            self.heap.new_tuple(&[item])
        };
        Ok(self.heap.new_builtin(Builtin::GenericAlias(GenericAlias {
            origin,
            args,
            starred: false,
        })))
    }

    /// A name of the acting domain's `_typecore`.
    fn typecore(&mut self, name: &str) -> R {
        let module = self.import_library("_typecore")?;
        let name = self.heap.intern(name);
        let Some(id) = module.as_module() else {
            return self.getattr(module, name);
        };
        let dict = self.heap.module(id).dict;
        match self.heap.dict_get_sym(dict, name) {
            Some(value) => Ok(value),
            None => self.getattr(module, name),
        }
    }

    /// A type parameter: bound, constraints and default are functions to be called when their value
    /// is asked for, or None.
    pub(crate) fn make_type_var(
        &mut self,
        name: Value,
        bound: Value,
        constraints: Value,
        default: Value,
    ) -> R {
        let many = !constraints.is_none();
        self.make_parameter(
            "T",
            &[
                name,
                if many { constraints } else { bound },
                default,
                Value::bool(many),
            ],
        )
    }

    /// `**P`.
    pub(crate) fn make_param_spec(&mut self, name: Value, default: Value) -> R {
        self.make_parameter("**", &[name, Value::NONE, default])
    }

    /// `*Ts`.
    pub(crate) fn make_type_var_tuple(&mut self, name: Value, default: Value) -> R {
        self.make_parameter("*", &[name, Value::NONE, default])
    }

    fn make_parameter(&mut self, kind: &str, rest: &[Value]) -> R {
        let make = self.typecore("make_parameter")?;
        let mut args = vec![self.heap.new_str(kind)];
        args.extend_from_slice(rest);
        self.call(make, &args)
    }

    /// The object of a `type` statement.
    pub(crate) fn make_type_alias(&mut self, name: Value, params: Value, value: Value) -> R {
        let make = self.typecore("make_type_alias")?;
        if params.is_none() {
            self.call(make, &[name, value])
        } else {
            self.call(make, &[name, value, params])
        }
    }

    /// `Generic[params]`, the implied base of a generic class. A variable for many types is unpacked.
    pub(crate) fn subscript_generic(&mut self, params: Value) -> R {
        let generic = self.typecore("Generic")?;
        let mut items = Vec::new();
        for param in self
            .heap
            .list_or_tuple(params)
            .map(<[Value]>::to_vec)
            .unwrap_or_default()
        {
            if self.heap.type_name(param) == "TypeVarTuple" {
                items.extend(self.collect_items(param)?);
            } else {
                items.push(param);
            }
        }
        let items = self.heap.new_tuple_vec(items);
        self.get_item(generic, items)
    }
}
