//! Pattern matching and exception groups: what the `Match*` and `Exc*` instructions ask.

use super::Vm;
use crate::object::intern::sym;
use crate::object::*;

impl Vm {
    /// The values of the keys of a mapping pattern, or None when one is missing.
    pub(crate) fn match_keys(&mut self, subject: Value, keys: Value) -> R {
        let keys = keys
            .as_tuple()
            .map(|t| self.heap.tuple(t).to_vec())
            .unwrap_or_default();
        let seen = self.heap.new_set();
        let mut values = Vec::with_capacity(keys.len());
        let exact = subject.as_dict();
        let missing = self
            .heap
            .new_builtin(builtin::Builtin::AsyncItem(Value::NONE));
        let getter = if exact.is_none() {
            Some(self.getattr(subject, sym::GET_NAME)?)
        } else {
            None
        };
        for key in keys {
            if !self.set_add(seen, key)? {
                let text = format!(
                    "mapping pattern checks duplicate key ({})",
                    self.repr_text(key)?
                );
                return Err(self.heap.value_error(&text));
            }
            let found = match (exact, getter) {
                (Some(d), _) => self.dict_get(d, key)?,
                (None, Some(get)) => {
                    Some(self.call(get, &[key, missing])?).filter(|&v| v != missing)
                }
                (None, None) => None,
            };
            match found {
                Some(v) => values.push(v),
                None => return Ok(Value::NONE),
            }
        }
        Ok(self.heap.new_tuple_vec(values))
    }

    /// Attributes of the subject for a class pattern, or None when it doesn't match. Each read is
    /// guarded, and a denial is raised rather than taken for "no match".
    pub(crate) fn match_class(
        &mut self,
        subject: Value,
        class: Value,
        n_positional: i32,
        names: Value,
    ) -> R {
        let Some(c) = class.as_class() else {
            return Err(self.heap.type_error("called match pattern must be a class"));
        };
        if !self.isinstance(subject, class)? {
            return Ok(Value::NONE);
        }
        let n_positional = usize::try_from(n_positional).unwrap_or(0);
        let names = names
            .as_tuple()
            .map(|t| self.heap.tuple(t).to_vec())
            .unwrap_or_default();
        let mut values = Vec::new();
        let mut seen: Vec<Sym> = Vec::new();
        if n_positional > 0 {
            let args = self.getattr_opt(class, sym::MATCH_ARGS)?;
            let match_self = args.is_none()
                && self.heap.class(c).mro.iter().any(|&b| {
                    matches!(
                        b,
                        ids::INT
                            | ids::BOOL
                            | ids::FLOAT
                            | ids::STR
                            | ids::BYTES
                            | ids::BYTEARRAY
                            | ids::LIST
                            | ids::TUPLE
                            | ids::DICT
                            | ids::SET
                            | ids::FROZENSET
                    )
                });
            let args = match args {
                Some(a) => match a.as_tuple() {
                    Some(t) => self.heap.tuple(t).to_vec(),
                    None => {
                        let text = format!(
                            "{}.__match_args__ must be a tuple (got {})",
                            self.heap.class_name(c),
                            self.heap.type_name(a)
                        );
                        return Err(self.heap.type_error(&text));
                    }
                },
                None => Vec::new(),
            };
            let allowed = if match_self { 1 } else { args.len() };
            if n_positional > allowed {
                let text = format!(
                    "{}() accepts {} positional sub-pattern{} ({} given)",
                    self.heap.class_name(c),
                    allowed,
                    if allowed == 1 { "" } else { "s" },
                    n_positional
                );
                return Err(self.heap.type_error(&text));
            }
            if match_self {
                values.push(subject);
            } else {
                for &a in args.iter().take(n_positional) {
                    let Some(name) = a.as_str() else {
                        let text = format!(
                            "__match_args__ elements must be strings (got {})",
                            self.heap.type_name(a)
                        );
                        return Err(self.heap.type_error(&text));
                    };
                    let name = self.heap.intern_str(name);
                    if seen.contains(&name) {
                        return Err(self.repeated_sub_pattern(c, name));
                    }
                    seen.push(name);
                    match self.getattr_opt(subject, name)? {
                        Some(v) => values.push(v),
                        None => return Ok(Value::NONE),
                    }
                }
            }
        }
        for n in names {
            let Some(name) = n.as_str() else { continue };
            let name = self.heap.intern_str(name);
            if seen.contains(&name) {
                return Err(self.repeated_sub_pattern(c, name));
            }
            seen.push(name);
            match self.getattr_opt(subject, name)? {
                Some(v) => values.push(v),
                None => return Ok(Value::NONE),
            }
        }
        Ok(self.heap.new_tuple_vec(values))
    }

    #[cold]
    fn repeated_sub_pattern(&mut self, class: ClassId, name: Sym) -> Raised {
        let text = format!(
            "{}() got multiple sub-patterns for attribute '{}'",
            self.heap.class_name(class),
            self.heap.sym_text(name)
        );
        self.heap.type_error(&text)
    }

    /// `**rest` of a mapping pattern.
    pub(crate) fn match_rest(&mut self, subject: Value, keys: Value) -> R {
        let dict = self.heap.new_dict();
        self.dict_update(dict, subject)?;
        for key in keys
            .as_tuple()
            .map(|t| self.heap.tuple(t).to_vec())
            .unwrap_or_default()
        {
            self.dict_del(dict, key)?;
        }
        Ok(dict.value())
    }

    // ---- except*

    /// Splits an exception for an `except*` clause: the matching part as a group, and the rest.
    pub(crate) fn split_exception(&mut self, exc: Value, clause: Value) -> R<(Value, Value)> {
        let classes: Vec<Value> = match clause.as_tuple() {
            Some(t) => self.heap.tuple(t).to_vec(),
            None => vec![clause],
        };
        for &c in &classes {
            if !self.heap.is_exception_class(c) {
                return Err(self.heap.type_error(
                    "catching classes that do not inherit from BaseException is not allowed",
                ));
            }
            if c.as_class()
                .is_some_and(|c| self.heap.is_subclass(c, ids::BASE_EXCEPTION_GROUP))
            {
                return Err(self.heap.type_error(
                    "catching ExceptionGroup with except* is not allowed. Use except instead.",
                ));
            }
        }
        if exc.is_none() {
            return Ok((Value::NONE, Value::NONE));
        }
        if self.exception_matches(exc, clause)? {
            if self.heap.is_instance(exc, ids::BASE_EXCEPTION_GROUP) {
                return Ok((exc, Value::NONE));
            }
            let empty = self.heap.empty_str;
            let list = self.heap.new_tuple(&[exc]);
            let group = self.call(ids::BASE_EXCEPTION_GROUP.value(), &[empty, list])?;
            if let (Some(g), Some(e)) = (group.as_exc(), exc.as_exc()) {
                let tb = self.traceback_of(e.value());
                self.heap.exc_mut(g).tb = tb;
            }
            return Ok((group, Value::NONE));
        }
        if self.heap.is_instance(exc, ids::BASE_EXCEPTION_GROUP) {
            let split = self.heap.intern("split");
            let pair = self.call_method(exc, split, &[clause])?;
            if let Some(t) = self.heap.to_tuple(pair)
                && let [a, b] = *self.heap.tuple(t)
            {
                return Ok((a, b));
            }
            let text = format!(
                "{}.split must return a 2-tuple, got tuple of size 0",
                self.heap.type_name(exc)
            );
            return Err(self.heap.type_error(&text));
        }
        Ok((Value::NONE, exc))
    }

    /// What is raised after all `except*` clauses: the raised and unhandled parts of `list`.
    pub(crate) fn regroup_exceptions(&mut self, original: Value, list: Value) -> R {
        let parts: Vec<Value> = self
            .heap
            .list_or_tuple(list)
            .unwrap_or(&[])
            .iter()
            .copied()
            .filter(|v| !v.is_none())
            .collect();
        if parts.is_empty() {
            return Ok(Value::NONE);
        }
        if !self.heap.is_instance(original, ids::BASE_EXCEPTION_GROUP) {
            // A naked exception was wrapped: what is left is it, or what a clause raised.
            if let [one] = parts.as_slice() {
                return Ok(*one);
            }
        }
        // Parts that come from the original keep its structure; the others were raised by clauses.
        let (mut reraised, mut raised) = (Vec::new(), Vec::new());
        for &p in &parts {
            if self.same_metadata(p, original) {
                reraised.push(p)
            } else {
                raised.push(p)
            }
        }
        let rest = if reraised.is_empty() {
            Value::NONE
        } else {
            self.project(original, &reraised)?
        };
        if raised.is_empty() {
            return Ok(rest);
        }
        if !rest.is_none() {
            raised.push(rest);
        }
        if let [one] = raised.as_slice() {
            return Ok(*one);
        }
        let empty = self.heap.empty_str;
        let list = self.heap.new_list(raised);
        self.call(ids::BASE_EXCEPTION_GROUP.value(), &[empty, list])
    }

    fn same_metadata(&self, a: Value, b: Value) -> bool {
        match (a.as_exc(), b.as_exc()) {
            (Some(x), Some(y)) => {
                let (x, y) = (self.heap.exc(x), self.heap.exc(y));
                a == b
                    || (x.cause == y.cause
                        && x.context == y.context
                        && self.heap.is_instance(a, ids::BASE_EXCEPTION_GROUP)
                        && self
                            .trace_entries(a)
                            .iter()
                            .map(|t| (t.func, t.pc))
                            .eq(self.trace_entries(b).iter().map(|t| (t.func, t.pc)))
                        && self.heap.inst_get(a, sym::NOTES) == self.heap.inst_get(b, sym::NOTES))
            }
            _ => false,
        }
    }

    /// The part of a group that consists of the leaves of `keep`.
    fn project(&mut self, original: Value, keep: &[Value]) -> R {
        let mut leaves: Vec<Value> = Vec::new();
        let mut work: Vec<Value> = keep.to_vec();
        while let Some(v) = work.pop() {
            match self.group_members(v) {
                Some(members) => work.extend(members),
                None => leaves.push(v),
            }
        }
        self.project_group(original, &leaves)
    }

    fn group_members(&self, v: Value) -> Option<Vec<Value>> {
        if !self.heap.is_instance(v, ids::BASE_EXCEPTION_GROUP) {
            return None;
        }
        let members = self.heap.exc(v.as_exc()?).fields.get(1).copied()?;
        Some(self.heap.list_or_tuple(members)?.to_vec())
    }

    fn project_group(&mut self, group: Value, leaves: &[Value]) -> R {
        if !self.heap.meter.enter() {
            return Err(self.heap.recursion_error(""));
        }
        let result = self.project_level(group, leaves);
        self.heap.meter.leave();
        result
    }

    fn project_level(&mut self, group: Value, leaves: &[Value]) -> R {
        let Some(members) = self.group_members(group) else {
            return Ok(if leaves.contains(&group) {
                group
            } else {
                Value::NONE
            });
        };
        let mut kept = Vec::new();
        for &m in &members {
            let part = self.project_group(m, leaves)?;
            if !part.is_none() {
                kept.push(part);
            }
        }
        if kept.is_empty() {
            return Ok(Value::NONE);
        }
        if kept == members {
            return Ok(group);
        }
        let derive = self.heap.intern("derive");
        let list = self.heap.new_list(kept);
        let part = self.call_method(group, derive, &[list])?;
        if let (Some(p), Some(g)) = (part.as_exc(), group.as_exc()) {
            let tb = self.traceback_of(group);
            let (cause, context, suppress) = {
                let g = self.heap.exc(g);
                (g.cause, g.context, g.suppress_context)
            };
            let object = self.heap.exc_mut(p);
            object.cause = cause;
            object.context = context;
            object.suppress_context = suppress;
            object.trace = Vec::new();
            object.tb = tb;
            if let Some(notes) = self.heap.inst_get(group, sym::NOTES) {
                self.heap.inst_set(part, sym::NOTES, notes);
            }
        }
        Ok(part)
    }
}
