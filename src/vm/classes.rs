//! Making and changing classes: `__build_class__`, `type(name, bases, ns)`, linearization, slots,
//! and assignment to class attributes.

use super::Vm;
use super::frame::NO_KEY;
use crate::object::builtin::{Builtin, Member, Property, Wrapped};
use crate::object::class::{ClassObj, Layout, class_flags};
use crate::object::heap::HeapObject;
use crate::object::intern::sym;
use crate::object::*;

impl Vm {
    /// `__build_class__(func, name, *bases, metaclass=..., **keywords)`.
    pub(crate) fn build_class(&mut self, pos: &[Value], kw: &[(Sym, Value)]) -> R {
        let (Some(&func), Some(&name)) = (pos.first(), pos.get(1)) else {
            return Err(self
                .heap
                .type_error("__build_class__: not enough arguments"));
        };
        let Some(body) = func.as_func() else {
            return Err(self
                .heap
                .type_error("__build_class__: func must be a function"));
        };
        if self.heap.to_str(name).is_none() {
            return Err(self
                .heap
                .type_error("__build_class__: name is not a string"));
        }
        let orig_bases = pos[2..].to_vec();
        let bases = self.resolve_bases(&orig_bases)?;
        let mut keywords: Vec<(Sym, Value)> = Vec::new();
        let mut meta = None;
        for &(k, v) in kw {
            if k == sym::METACLASS {
                meta = Some(v);
            } else {
                keywords.push((k, v));
            }
        }
        let mut meta = match meta {
            Some(m) => m,
            None => match bases.first() {
                Some(&b) => self.heap.class_of(b).value(),
                None => ids::TYPE.value(),
            },
        };
        if let Some(m) = meta.as_class() {
            meta = self.winning_meta(m, &bases)?.value();
        }
        let bases_tuple = self.heap.new_tuple(&bases);
        let namespace = match self.getattr_opt(meta, sym::PREPARE)? {
            Some(prepare) => {
                let ns = self.call_kw(prepare, &[name, bases_tuple], &keywords)?;
                if self.heap.to_dict(ns).is_none() && self.special(ns, sym::GETITEM).is_none() {
                    let who = meta
                        .as_class()
                        .map_or("<metaclass>".to_owned(), |c| self.heap.class_name(c));
                    let text = format!(
                        "{}.__prepare__() must return a mapping, not {}",
                        who,
                        self.heap.type_name(ns)
                    );
                    return Err(self.heap.type_error(&text));
                }
                ns
            }
            None => self.heap.new_dict().value(),
        };
        let (domain, builtins) = self.frame_domain(body)?;
        self.run_body(body, namespace, domain, builtins)?;
        let cell = self.body_class_cell(namespace);
        if bases != orig_bases {
            let orig = self.heap.new_tuple(&orig_bases);
            match namespace.as_dict() {
                Some(d) => self.heap.dict_set_sym(d, sym::ORIG_BASES, orig),
                None => self.set_item(namespace, sym::ORIG_BASES.value(), orig)?,
            }
        }
        let class = self.call_kw(meta, &[name, bases_tuple, namespace], &keywords)?;
        // A method refers to `__class__`: the metaclass must have passed its capture on.
        if let Some(cell) = cell
            && class.as_class().is_some()
        {
            let content = self.heap.capture(cell).value;
            if content.is_undef() {
                let text = format!(
                    "__class__ not set defining {} as {}. Was __classcell__ propagated to type.__new__?",
                    self.repr_text(name)?,
                    self.repr_text(class)?
                );
                return Err(self.heap.runtime_error(&text));
            }
            if content != class {
                let text = format!(
                    "__class__ set to {} defining {} as {}",
                    self.repr_text(content)?,
                    self.repr_text(name)?,
                    self.repr_text(class)?
                );
                return Err(self.heap.type_error(&text));
            }
        }
        Ok(class)
    }

    /// The capture a class body left under `__classcell__`.
    fn body_class_cell(&self, namespace: Value) -> Option<CaptureId> {
        let dict = self.heap.to_dict(namespace)?;
        self.heap.dict_get_sym(dict, sym::CLASSCELL)?.as_capture()
    }

    /// Replaces bases that have `__mro_entries__`.
    fn resolve_bases(&mut self, bases: &[Value]) -> R<Vec<Value>> {
        let mut result = Vec::with_capacity(bases.len());
        let all = self.heap.new_tuple(bases);
        for &b in bases {
            if b.as_class().is_some() {
                result.push(b);
                continue;
            }
            let class = self.heap.class_of(b);
            if self.class_attr(class, sym::MRO_ENTRIES).is_none() {
                result.push(b);
                continue;
            }
            let Some(entries) = self.call_special(b, sym::MRO_ENTRIES, &[all])? else {
                continue;
            };
            match self.heap.to_tuple(entries) {
                Some(t) => result.extend_from_slice(self.heap.tuple(t)),
                None => return Err(self.heap.type_error("__mro_entries__ must return a tuple")),
            }
        }
        Ok(result)
    }

    fn winning_meta(&mut self, meta: ClassId, bases: &[Value]) -> R<ClassId> {
        let mut winner = meta;
        for &b in bases {
            let m = self.heap.class_of(b);
            if self.heap.is_subclass(winner, m) {
                continue;
            }
            if self.heap.is_subclass(m, winner) {
                winner = m;
                continue;
            }
            return Err(self.heap.type_error(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
            ));
        }
        Ok(winner)
    }

    /// `type.__new__(meta, name, bases, namespace, **keywords)`.
    pub(crate) fn type_new(
        &mut self,
        meta: ClassId,
        name: Value,
        bases: Value,
        namespace: Value,
        kw: &[(Sym, Value)],
    ) -> R {
        let Some(name_id) = self.heap.to_str(name) else {
            return Err(self
                .heap
                .bad_argument("type.__new__() argument 1", name, "str"));
        };
        let Some(bases) = self
            .heap
            .to_tuple(bases)
            .map(|t| self.heap.tuple(t).to_vec())
        else {
            return Err(self
                .heap
                .bad_argument("type.__new__() argument 2", bases, "tuple"));
        };
        let Some(ns) = self.heap.to_dict(namespace) else {
            return Err(self
                .heap
                .bad_argument("type.__new__() argument 3", namespace, "dict"));
        };
        self.guard_storage(namespace)?;
        for &b in &bases {
            let class = self.heap.class_of(b);
            if b.as_class().is_none() && self.class_attr(class, sym::MRO_ENTRIES).is_some() {
                return Err(self.heap.type_error(
                    "type() doesn't support MRO entry resolution; use types.new_class()",
                ));
            }
        }
        let winner = self.winning_meta(meta, &bases)?;
        let mut base_ids: Vec<ClassId> = Vec::new();
        for &b in &bases {
            match b.as_class() {
                Some(c) => base_ids.push(c),
                None => {
                    let class = self.heap.class_of(b);
                    if self.class_attr(class, sym::MRO_ENTRIES).is_some() {
                        return Err(self.heap.type_error(
                            "type() doesn't support MRO entry resolution; use types.new_class()",
                        ));
                    }
                    return Err(self.heap.type_error("bases must be types"));
                }
            }
        }
        // The metaclass may turn out to be a base's; then that one's `__new__` is asked.
        if winner != meta
            && let Some((owner, new)) = self.class_attr(winner, sym::NEW)
            && owner != ids::TYPE
        {
            let new = self.unwrap_static(new);
            let bases_tuple = self.heap.new_tuple(&bases);
            return self.call_kw(new, &[winner.value(), name, bases_tuple, namespace], kw);
        }
        if base_ids.is_empty() {
            base_ids.push(ids::OBJECT);
        }
        for (i, &b) in base_ids.iter().enumerate() {
            let c = self.heap.class(b);
            if c.has(class_flags::FINAL) {
                // The machine's own exception isn't named by the module it is found in.
                let name = if b == ids::LIMIT_EXCEEDED {
                    self.heap.class_name(b)
                } else {
                    self.class_full_name(b)
                };
                let text = format!("type '{name}' is not an acceptable base type");
                return Err(self.heap.type_error(&text));
            }
            if base_ids[..i].contains(&b) {
                let text = format!("duplicate base class {}", self.heap.class_name(b));
                return Err(self.heap.type_error(&text));
            }
        }
        let (layout, solid, slot_base) = self.best_layout(&base_ids)?;
        // Fuel: merging looks at every base for every class of the result.
        let classes: usize = base_ids.iter().map(|&b| self.heap.class(b).mro.len()).sum();
        self.heap
            .charge(classes.saturating_mul(base_ids.len()) / 16 + classes / 4)?;
        self.heap.reserve(classes * 64)?;
        let Some(rest) = self.heap.linearize(&base_ids) else {
            return Err(self.mro_error(&base_ids));
        };
        // ---- namespace
        let n_entries = self.heap.dict(ns).len();
        self.heap.charge(n_entries + 8)?;
        self.heap.reserve(n_entries.saturating_mul(80))?;
        let entries: Vec<(Value, Value)> = self
            .heap
            .dict(ns)
            .iter()
            .map(|e| (e.key, e.value))
            .collect();
        let name_text = self.heap.text(name_id);
        if name_text.contains('\0') {
            return Err(self
                .heap
                .value_error("type name must not contain null characters"));
        }
        let exact_name = self.heap.intern_str(name_id).value();
        let mut class = ClassObj::empty(exact_name, exact_name, winner);
        class.bases = base_ids.clone().into_boxed_slice();
        class.layout = layout;
        class.solid = solid;
        class.owner = self.heap.domain;
        let id = self.heap.alloc_class(class);
        let mut mro = vec![id];
        mro.extend(rest);
        self.heap.class_mut(id).mro = mro.into_boxed_slice();
        let mut cell = Value::UNDEF;
        let mut slots_value = Value::UNDEF;
        for &(k, v) in &entries {
            let Some(k) = self.heap.to_str(k) else {
                continue;
            };
            let key = self.heap.intern_str(k);
            let mut v = v;
            match key {
                sym::CLASSCELL => {
                    cell = v;
                    continue;
                }
                sym::QUALNAME => {
                    if self.heap.to_str(v).is_none() {
                        let text = format!(
                            "type __qualname__ must be a str, not {}",
                            self.heap.type_name(v)
                        );
                        return Err(self.heap.type_error(&text));
                    }
                    self.heap.class_mut(id).qualname = v;
                    continue;
                }
                sym::SLOTS => slots_value = v,
                sym::NEW if v.as_func().is_some() => {
                    let owner = self.heap.domain;
                    v = self.heap.new_builtin(Builtin::StaticMethod(Wrapped {
                        func: v,
                        attrs: Value::UNDEF,
                        owner,
                    }));
                }
                sym::INIT_SUBCLASS | sym::CLASS_GETITEM if v.as_func().is_some() => {
                    let owner = self.heap.domain;
                    v = self.heap.new_builtin(Builtin::ClassMethod(Wrapped {
                        func: v,
                        attrs: Value::UNDEF,
                        owner,
                    }));
                }
                _ => {}
            }
            self.heap.class_mut(id).attrs.insert(key, v);
        }
        let owned = self.heap.class(id).owned_bytes();
        self.heap.charge_growth(owned);
        if !self.heap.class(id).attrs.contains_key(&sym::MODULE) {
            let module = self.heap.dict_get_sym(self.cur_globals(), sym::NAME);
            if let Some(m) = module {
                self.heap.class_mut(id).attrs.insert(sym::MODULE, m);
            }
        }
        // `__eq__` without `__hash__` makes instances unhashable.
        let attrs = &self.heap.class(id).attrs;
        if attrs.contains_key(&sym::EQ) && !attrs.contains_key(&sym::HASH) {
            self.heap.class_mut(id).attrs.insert(sym::HASH, Value::NONE);
        }
        if self.heap.class(id).attrs.contains_key(&sym::DEL)
            || base_ids
                .iter()
                .any(|&b| self.heap.class(b).has(class_flags::HAS_DEL))
        {
            self.heap.class_mut(id).flags |= class_flags::HAS_DEL;
        }
        self.make_slots(id, slots_value, &base_ids, slot_base)?;
        for &b in &base_ids {
            self.heap.class_mut(b).subclasses.push(id);
        }
        self.heap.epoch = self.heap.epoch.wrapping_add(1);
        // Before `mro()`, which may already run methods that say `super()`.
        if let Some(c) = cell.as_capture() {
            self.heap.capture_mut(c).value = id.value();
        } else if !cell.is_undef() {
            let text = format!(
                "__classcell__ must be a nonlocal cell, not <class '{}'>",
                self.heap.type_name(cell)
            );
            return Err(self.heap.type_error(&text));
        }
        // A metaclass may override `mro()`.
        if winner != ids::TYPE
            && let Some((owner, f)) = self.class_attr(winner, sym::MRO_METHOD)
            && owner != ids::TYPE
        {
            let bound = self.bind_attr(f, id.value(), winner)?;
            let order = self.call(bound, &[])?;
            self.set_custom_mro(id, order)?;
        }
        // `__set_name__` of attributes, then `__init_subclass__` of the parent.
        let own: Vec<(Sym, Value)> = self
            .heap
            .class(id)
            .attrs
            .iter()
            .map(|(&k, &v)| (k, v))
            .collect();
        for (k, v) in own {
            if v.as_builtin().is_some() && self.is_restricted() && self.is_foreign(v) {
                // Somebody else's property keeps the name it has.
                continue;
            }
            if let Some(Builtin::Property(p)) = v.as_builtin().map(|b| self.heap.builtin(b))
                && p.name.is_undef()
            {
                let p = Property {
                    name: k.value(),
                    ..*p
                };
                if let Some(b) = v.as_builtin() {
                    *self.heap.builtin_mut(b) = Builtin::Property(p);
                }
            }
            if v.as_inst().is_none() && v.as_builtin().is_none() {
                continue;
            }
            let vc = self.heap.class_of(v);
            if self.class_attr(vc, sym::SET_NAME).is_some()
                && let Err(Raised) = self.call_special(v, sym::SET_NAME, &[id.value(), k.value()])
            {
                let note = format!(
                    "Error calling __set_name__ on '{}' instance '{}' in '{}'",
                    self.heap.type_name(v),
                    self.heap.sym_text(k),
                    name_text
                );
                self.add_note(&note);
                return Err(Raised);
            }
        }
        // Found without asking the guard, since no code asks by name; but bound for who asks.
        let mro = self.heap.class(id).mro.clone();
        let hook = mro.iter().skip(1).find_map(|&c| {
            let attrs = &self.heap.class(c).attrs;
            attrs.get(&sym::INIT_SUBCLASS).copied()
        });
        if let Some(hook) = hook {
            let meta = self.heap.class(id).meta;
            let hook = self.bind_class_attr(hook, id, meta)?;
            self.call_kw(hook, &[], kw)?;
        }
        Ok(id.value())
    }

    /// Globals of the running code (the builtins' when nothing runs).
    pub(crate) fn cur_globals(&self) -> DictId {
        if self.cur.is_bottom() {
            self.real_builtins
        } else {
            self.cur.globals
        }
    }

    fn add_note(&mut self, note: &str) {
        let exc = self.heap.pending;
        if exc.as_exc().is_none() {
            return;
        }
        let note = self.heap.new_str(note);
        match self.heap.inst_get(exc, sym::NOTES).and_then(Value::as_list) {
            // If there is no memory for the note, the error says so instead.
            Some(l) => drop(self.heap.list_push(l, note)),
            None => {
                let list = self.heap.new_list(vec![note]);
                self.heap.inst_set(exc, sym::NOTES, list);
            }
        }
    }

    /// The layout a class inherits: the most derived native part among its bases, and the base
    /// whose fixed slots it extends.
    fn best_layout(&mut self, bases: &[ClassId]) -> R<(Layout, ClassId, ClassId)> {
        let mut solid = ids::OBJECT;
        let mut slot_base = bases[0];
        for &b in bases {
            let candidate = self.heap.class(b).solid;
            if self.heap.is_subclass(solid, candidate) {
                // Already as derived.
            } else if self.heap.is_subclass(candidate, solid) {
                solid = candidate;
            } else {
                return Err(self
                    .heap
                    .type_error("multiple bases have instance lay-out conflict"));
            }
        }
        let n_fixed = |vm: &Vm, c: ClassId| vm.heap.shapes.get(vm.heap.class(c).root_shape).n_fixed;
        for &b in bases {
            if self.heap.class(b).has(class_flags::BUILTIN) {
                continue;
            }
            if self.heap.class(slot_base).has(class_flags::BUILTIN)
                || n_fixed(self, b) > n_fixed(self, slot_base)
            {
                slot_base = b;
            }
        }
        // Two bases that both add slots of their own don't combine.
        for &b in bases {
            if b == slot_base
                || self.heap.class(b).has(class_flags::BUILTIN)
                || self.heap.class(slot_base).has(class_flags::BUILTIN)
            {
                continue;
            }
            let keys = |vm: &Vm, c: ClassId| {
                let s = vm.heap.shapes.get(vm.heap.class(c).root_shape);
                s.keys
                    .iter()
                    .take(s.n_fixed as usize)
                    .copied()
                    .collect::<Vec<Sym>>()
            };
            let (ours, best) = (keys(self, b), keys(self, slot_base));
            if !best.starts_with(&ours) {
                return Err(self
                    .heap
                    .type_error("multiple bases have instance lay-out conflict"));
            }
        }
        let layout = self.heap.class(solid).layout;
        Ok((layout, solid, slot_base))
    }

    fn make_slots(
        &mut self,
        id: ClassId,
        slots: Value,
        bases: &[ClassId],
        slot_base: ClassId,
    ) -> R<()> {
        let mut fixed: Vec<Sym> = Vec::new();
        let has_payload = self.heap.class(id).layout == Layout::Native;
        // Built-in classes have no fixed slots, but for `defaultdict` and its factory.
        let base = self.heap.class(slot_base);
        if !base.has(class_flags::BUILTIN) || !base.slots.is_empty() {
            let shape = self.heap.shapes.get(self.heap.class(slot_base).root_shape);
            fixed = shape
                .keys
                .iter()
                .take(shape.n_fixed as usize)
                .skip(usize::from(has_payload))
                .copied()
                .collect();
        }
        let bases_have_dict = bases.iter().any(|&b| {
            let c = self.heap.class(b);
            !(c.has(class_flags::NO_DICT)
                || c.has(class_flags::BUILTIN) && c.layout == Layout::Native)
        });
        let bases_have_weakrefs = bases.iter().any(|&b| {
            let c = self.heap.class(b);
            !(c.has(class_flags::NO_WEAKREF | class_flags::BUILTIN))
                || matches!(
                    c.solid,
                    ids::SET | ids::FROZENSET | ids::TYPE | ids::MODULE | ids::DEQUE
                )
        });
        let mut want_weakrefs = false;
        let mut no_dict = false;
        if !slots.is_undef() {
            let names: Vec<Value> = match self.heap.to_str(slots) {
                Some(s) => vec![s.value()],
                None => self.collect_items(slots)?,
            };
            let mut own: Vec<Sym> = Vec::new();
            let mut want_dict = false;
            if !names.is_empty()
                && has_payload
                && matches!(
                    self.heap.class(id).solid,
                    ids::INT | ids::BYTES | ids::TUPLE
                )
            {
                let nonempty = names
                    .iter()
                    .any(|&n| self.heap.view_of(n).is_none_or(|v| !v.eq_str("__dict__")));
                if nonempty {
                    let text = format!(
                        "nonempty __slots__ not supported for subtype of '{}'",
                        self.heap.class_name(self.heap.class(id).solid)
                    );
                    return Err(self.heap.type_error(&text));
                }
            }
            for n in names {
                self.heap.charge(4)?;
                let Some(s) = self.heap.to_str(n) else {
                    let text = format!(
                        "__slots__ items must be strings, not '{}'",
                        self.heap.type_name(n)
                    );
                    return Err(self.heap.type_error(&text));
                };
                let text = self.heap.text(s);
                let valid =
                    text.chars().enumerate().all(|(i, c)| {
                        c == '_' || c.is_alphabetic() || (i > 0 && c.is_alphanumeric())
                    }) && !text.is_empty();
                if !valid {
                    return Err(self.heap.type_error("__slots__ must be identifiers"));
                }
                let mangled = self.mangle(id, &text);
                let name = self.heap.intern(&mangled);
                match name {
                    sym::DICT => {
                        if bases_have_dict || want_dict {
                            return Err(self
                                .heap
                                .type_error("__dict__ slot disallowed: we already got one"));
                        }
                        want_dict = true;
                    }
                    sym::WEAKREF => {
                        if bases_have_weakrefs || want_weakrefs {
                            return Err(self
                                .heap
                                .type_error("__weakref__ slot disallowed: we already got one"));
                        }
                        want_weakrefs = true;
                    }
                    _ => {
                        if self.heap.class(id).attrs.contains_key(&name)
                            && !matches!(name, sym::QUALNAME)
                        {
                            let text =
                                format!("'{text}' in __slots__ conflicts with class variable");
                            return Err(self.heap.value_error(&text));
                        }
                        own.push(name);
                    }
                }
            }
            let first = fixed.len() as u32 + u32::from(has_payload);
            for (i, &name) in own.iter().enumerate() {
                let member = Member {
                    name,
                    class: id,
                    slot: first + i as u32,
                };
                let value = self.heap.new_builtin(Builtin::Member(member));
                self.heap.class_mut(id).attrs.insert(name, value);
            }
            fixed.extend_from_slice(&own);
            self.heap.class_mut(id).slots = own.into_boxed_slice();
            no_dict = !want_dict && !bases_have_dict;
        }
        self.heap.make_root_shapes(id, has_payload, &fixed);
        let mut flags = 0;
        if no_dict {
            flags |= class_flags::NO_DICT;
        }
        // Values of variable size have no place for weak references.
        let sized = has_payload
            && matches!(
                self.heap.class(id).solid,
                ids::INT | ids::BYTES | ids::TUPLE
            );
        let has_weakrefs = bases_have_weakrefs || want_weakrefs || slots.is_undef() && !sized;
        if !has_weakrefs {
            flags |= class_flags::NO_WEAKREF;
        }
        // The first class of a line whose instances have a dict shows it as a descriptor.
        if !no_dict && !bases_have_dict && self.heap.class(id).layout != Layout::Exception {
            self.show_slot(id, sym::DICT);
        }
        if has_weakrefs && !bases_have_weakrefs {
            self.show_slot(id, sym::WEAKREF);
        }
        if !self.heap.class(id).attrs.contains_key(&sym::DOC) {
            self.heap.class_mut(id).attrs.insert(sym::DOC, Value::NONE);
        }
        self.heap.class_mut(id).flags |= flags;
        Ok(())
    }

    /// Puts the descriptor of `__dict__` or `__weakref__` into a class's namespace.
    fn show_slot(&mut self, class: ClassId, name: Sym) {
        if self.heap.class(class).attrs.contains_key(&name) {
            return;
        }
        let of_object = self.heap.class(ids::OBJECT).attrs.get(&name).copied();
        if let Some(Builtin::GetSet(g)) = of_object
            .and_then(Value::as_builtin)
            .map(|b| self.heap.builtin(b))
        {
            let own = builtin::GetSet { class, ..*g };
            let value = self.heap.new_builtin(Builtin::GetSet(own));
            self.heap.class_mut(class).attrs.insert(name, value);
        }
    }

    fn mangle(&self, class: ClassId, name: &str) -> String {
        if !name.starts_with("__") || name.ends_with("__") {
            return name.to_owned();
        }
        let class_name = self.heap.class_name(class);
        let stripped = class_name.trim_start_matches('_');
        if stripped.is_empty() {
            name.to_owned()
        } else {
            format!("_{stripped}{name}")
        }
    }

    fn set_custom_mro(&mut self, id: ClassId, order: Value) -> R<()> {
        let items = self.collect_items(order)?;
        let mut mro = Vec::with_capacity(items.len());
        for v in items {
            let Some(c) = v.as_class() else {
                let text = format!("mro() returned a non-class ('{}')", self.heap.type_name(v));
                return Err(self.heap.type_error(&text));
            };
            // The layout must still be one this class's instances have.
            if !self
                .heap
                .is_subclass(self.heap.class(id).solid, self.heap.class(c).solid)
            {
                let text = format!(
                    "mro() returned base with unsuitable layout ('{}')",
                    self.heap.class_name(c)
                );
                return Err(self.heap.type_error(&text));
            }
            mro.push(c);
        }
        let class = self.heap.class_mut(id);
        class.mro = mro.into_boxed_slice();
        class.flags |= class_flags::CUSTOM_MRO;
        self.heap.epoch = self.heap.epoch.wrapping_add(1);
        Ok(())
    }

    #[cold]
    fn mro_error(&mut self, bases: &[ClassId]) -> Raised {
        let names: Vec<String> = bases.iter().map(|&b| self.heap.class_name(b)).collect();
        let text = format!(
            "Cannot create a consistent method resolution order (MRO) for bases {}",
            names.join(", ")
        );
        self.heap.type_error(&text)
    }

    /// Assigns an attribute of a class.
    pub(crate) fn class_setattr(&mut self, class: ClassId, name: Sym, value: Value) -> R<()> {
        if self.heap.class(class).has(class_flags::BUILTIN) {
            return Err(self.immutable_type(class, name));
        }
        let meta = self.heap.class(class).meta;
        if let Some((_, f)) = self.class_attr(meta, name)
            && let Some(b) = f.as_builtin()
        {
            match self.heap.builtin(b) {
                Builtin::GetSet(g) => {
                    let g = *g;
                    return match self.getsets.get(usize::from(g.tag)).and_then(|d| d.set) {
                        Some(set) => set(self, class.value(), value),
                        None => {
                            let text = format!(
                                "attribute '{}' of 'type' objects is not writable",
                                self.heap.sym_text(name)
                            );
                            Err(self.heap.raise(ids::ATTRIBUTE_ERROR, &text))
                        }
                    };
                }
                Builtin::Property(p) => {
                    let p = *p;
                    if p.set.is_none() || p.set.is_undef() {
                        let text = self.property_error(&p, class.value(), "setter");
                        return Err(self.heap.raise(ids::ATTRIBUTE_ERROR, &text));
                    }
                    self.call(p.set, &[class.value(), value])?;
                    return Ok(());
                }
                _ => {}
            }
        }
        if let Some((_, f)) = self.class_attr(meta, name)
            && f.as_inst().is_some()
        {
            let fc = self.heap.class_of(f);
            if self.class_attr(fc, sym::SET).is_some() {
                self.call_special(f, sym::SET, &[class.value(), value])?;
                return Ok(());
            }
        }
        self.class_store(class, name, value);
        Ok(())
    }

    /// Stores into a class's namespace. Replacing a plain value by a plain one leaves caches valid,
    /// since they hold its place; anything else bumps the epoch. What may turn a cached instance
    /// attribute into a computed one empties the caches.
    pub(crate) fn class_store(&mut self, class: ClassId, name: Sym, value: Value) {
        let plain = |heap: &Heap, v: Value| {
            !matches!(
                v.kind(),
                Some(
                    Kind::Func
                        | Kind::Native
                        | Kind::Builtin
                        | Kind::Inst
                        | Kind::Method
                        | Kind::Class
                )
            ) && heap.is_live(v)
        };
        let old = self.heap.class(class).attrs.get(&name).copied();
        let quiet = old.is_some_and(|o| plain(&self.heap, o)) && plain(&self.heap, value);
        let old_len = self.heap.class(class).attrs.len();
        self.heap.class_mut(class).attrs.insert(name, value);
        if self.heap.class(class).attrs.len() != old_len {
            self.heap.charge_growth(32);
        }
        if !quiet {
            self.heap.epoch = self.heap.epoch.wrapping_add(1);
        } else {
            // The method cache holds values.
            self.forget_lookup(name);
        }
        if matches!(value.kind(), Some(Kind::Builtin | Kind::Inst))
            || matches!(name, sym::GETATTRIBUTE | sym::SETATTR | sym::DELATTR)
        {
            self.flush_caches();
        }
        if name == sym::DEL {
            let mut todo = vec![class];
            while let Some(c) = todo.pop() {
                let object = self.heap.class_mut(c);
                if !object.has(class_flags::HAS_DEL) {
                    object.flags |= class_flags::HAS_DEL;
                    todo.extend(object.subclasses.iter().copied());
                }
            }
        }
        if name == sym::ABSTRACTMETHODS {
            let abstract_now = self
                .heap
                .to_set_obj(value)
                .is_some_and(|s| !s.table.is_empty());
            let c = self.heap.class_mut(class);
            if abstract_now {
                c.flags |= class_flags::ABSTRACT;
            } else {
                c.flags &= !class_flags::ABSTRACT;
            }
        }
    }

    /// Empties every inline cache.
    pub(crate) fn flush_caches(&mut self) {
        self.heap.epoch = self.heap.epoch.wrapping_add(1);
        self.heap.shapes.forget_recent();
        let mut n = 0;
        self.units.for_each_cache(|c| {
            c.key = NO_KEY;
            n += 1;
        });
        // Fuel: every cache of the program was written.
        self.heap.meter.take(n / 64);
    }

    /// Deletes an attribute of a class.
    pub(crate) fn class_delattr(&mut self, class: ClassId, name: Sym) -> R<()> {
        if self.heap.class(class).has(class_flags::BUILTIN) {
            return Err(self.immutable_type(class, name));
        }
        let meta = self.heap.class(class).meta;
        if let Some((_, f)) = self.class_attr(meta, name)
            && let Some(Builtin::GetSet(g)) = f.as_builtin().map(|b| self.heap.builtin(b))
        {
            let g = *g;
            if let Some(set) = self.getsets.get(usize::from(g.tag)).and_then(|d| d.set) {
                return set(self, class.value(), Value::UNDEF);
            }
        }
        if self
            .heap
            .class_mut(class)
            .attrs
            .shift_remove(&name)
            .is_none()
        {
            return Err(self.no_attribute(class.value(), name));
        }
        self.heap.epoch = self.heap.epoch.wrapping_add(1);
        if name == sym::ABSTRACTMETHODS {
            self.heap.class_mut(class).flags &= !class_flags::ABSTRACT;
        }
        Ok(())
    }

    #[cold]
    fn immutable_type(&mut self, class: ClassId, name: Sym) -> Raised {
        let text = format!(
            "cannot set '{}' attribute of immutable type '{}'",
            self.heap.sym_text(name),
            self.class_full_name(class)
        );
        self.heap.type_error(&text)
    }

    /// `C.__bases__ = bases`.
    pub(crate) fn set_bases(&mut self, class: ClassId, bases: &[Value]) -> R<()> {
        let mut base_ids = Vec::new();
        for &b in bases {
            match b.as_class() {
                Some(c) if self.heap.is_subclass(c, class) => {
                    return Err(self
                        .heap
                        .type_error("a __bases__ item causes an inheritance cycle"));
                }
                Some(c) => base_ids.push(c),
                None => {
                    let text = format!(
                        "{}.__bases__ must be tuple of classes, not '{}'",
                        self.heap.class_name(class),
                        self.heap.type_name(b)
                    );
                    return Err(self.heap.type_error(&text));
                }
            }
        }
        if base_ids.is_empty() {
            let text = format!(
                "can only assign non-empty tuple to {}.__bases__, not ()",
                self.heap.class_name(class)
            );
            return Err(self.heap.type_error(&text));
        }
        let (layout, solid, _) = self.best_layout(&base_ids)?;
        if layout != self.heap.class(class).layout || solid != self.heap.class(class).solid {
            let text = format!(
                "__bases__ assignment: '{}' object layout differs from '{}'",
                self.heap.class_name(base_ids[0]),
                self.heap.class_name(
                    self.heap
                        .class(class)
                        .bases
                        .first()
                        .copied()
                        .unwrap_or(ids::OBJECT)
                )
            );
            return Err(self.heap.type_error(&text));
        }
        let old: Vec<ClassId> = self.heap.class(class).bases.to_vec();
        self.heap.class_mut(class).bases = base_ids.clone().into_boxed_slice();
        // Recompute this class's and all its descendants' linearizations, or leave all as they were.
        let mut todo = vec![class];
        let mut new_orders: Vec<(ClassId, Box<[ClassId]>)> = Vec::new();
        while let Some(c) = todo.pop() {
            let bases: Vec<ClassId> = self.heap.class(c).bases.to_vec();
            self.heap.meter.take(16 + self.heap.class(c).mro.len());
            let Some(rest) = self.heap.linearize(&bases) else {
                for (c, order) in new_orders {
                    self.heap.class_mut(c).mro = order;
                }
                self.heap.class_mut(class).bases = old.into_boxed_slice();
                return Err(self.mro_error(&bases));
            };
            let mut mro = vec![c];
            mro.extend(rest);
            let before = std::mem::replace(&mut self.heap.class_mut(c).mro, mro.into_boxed_slice());
            new_orders.push((c, before));
            todo.extend(self.heap.class(c).subclasses.iter().copied());
        }
        for b in old {
            self.heap.class_mut(b).subclasses.retain(|&s| s != class);
        }
        for b in base_ids {
            self.heap.class_mut(b).subclasses.push(class);
        }
        self.flush_caches();
        Ok(())
    }
}
