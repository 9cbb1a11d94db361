//! Attributes: the raw lookup, private to this file, and the guarded access everyone else uses.

use super::Vm;
use super::frame::{CLASS_KEY, MODULE_KEY};
use super::guard::Whose;
use crate::code::Instr;
use crate::object::builtin::{Builtin, Super};
use crate::object::function::{NativeRole, native_flags};
use crate::object::instance::INLINE_SLOTS;
use crate::object::intern::sym;
use crate::object::*;

/// What a `classmethod` or `staticmethod` takes over from the function it wraps.
const WRAPPER_ATTRS: [Sym; 5] = [
    sym::MODULE,
    sym::NAME,
    sym::QUALNAME,
    sym::DOC,
    sym::ANNOTATIONS,
];

impl Vm {
    /// Reads an attribute; the guard is asked.
    pub fn getattr(&mut self, object: Value, name: Sym) -> R {
        if !self.is_restricted() {
            return self.lookup(object, name);
        }
        if let Some(answer) = self.guard_read(object, name)? {
            return Ok(answer);
        }
        let value = self.lookup(object, name)?;
        self.guard_result(object, name, value)
    }

    /// Reads an attribute whose name was computed. Belt and braces (T4 of the specification): while
    /// code of a cell waits on the stack, free code refuses such names of the hard list too.
    pub(crate) fn getattr_named(&mut self, object: Value, name: Sym) -> R {
        if self.guards_named()
            && let Some(words) = self.hard_denial(object, name)
        {
            return Err(self.heap.runtime_error(words));
        }
        self.getattr(object, name)
    }

    /// Whether free code, but not the library, runs while code of a cell waits on the stack.
    pub(crate) fn guards_named(&self) -> bool {
        !self.is_restricted() && !self.in_library_code() && self.runs_below(self.heap.domain)
    }

    /// Reads an attribute; absent is `None`, other errors pass.
    pub fn getattr_opt(&mut self, object: Value, name: Sym) -> R<Option<Value>> {
        match self.getattr(object, name) {
            Ok(v) => Ok(Some(v)),
            Err(Raised) => match self.heap.catch(ids::ATTRIBUTE_ERROR) {
                Some(_) => Ok(None),
                None => Err(Raised),
            },
        }
    }

    /// Writes an attribute; the guard is asked.
    pub fn setattr(&mut self, object: Value, name: Sym, value: Value) -> R<()> {
        if self.is_restricted() {
            self.guard_write(object, name, false, value)?;
        }
        let class = self.heap.class_of(object);
        if let Some((owner, hook)) = self.class_attr(class, sym::SETATTR)
            && owner != ids::OBJECT
            && owner != ids::TYPE
            && owner != ids::MODULE
        {
            let bound = self.bind_attr(hook, object, class)?;
            self.call(bound, &[name.value(), value])?;
            return Ok(());
        }
        self.setattr_generic(object, name, value)
    }

    /// Deletes an attribute; the guard is asked.
    pub fn delattr(&mut self, object: Value, name: Sym) -> R<()> {
        if self.is_restricted() {
            self.guard_write(object, name, true, Value::UNDEF)?;
        }
        let class = self.heap.class_of(object);
        if let Some((owner, hook)) = self.class_attr(class, sym::DELATTR)
            && owner != ids::OBJECT
            && owner != ids::TYPE
            && owner != ids::MODULE
        {
            let bound = self.bind_attr(hook, object, class)?;
            self.call(bound, &[name.value()])?;
            return Ok(());
        }
        self.delattr_generic(object, name)
    }

    /// `object.__getattribute__(x, n)` as a native: the guard is asked and the target must not be foreign.
    pub(crate) fn getattr_bypassing(&mut self, object: Value, name: Sym) -> R {
        if self.is_restricted() {
            if let Some(answer) = self.guard_read(object, name)? {
                return Ok(answer);
            }
            self.guard_target(object)?;
        }
        let value = match self.lookup_plain(object, name)? {
            Some(v) => v,
            None => return Err(self.no_attribute(object, name)),
        };
        if self.is_restricted() {
            self.guard_result(object, name, value)
        } else {
            Ok(value)
        }
    }

    /// `object.__setattr__` and `__delattr__` (value unset) as natives.
    pub(crate) fn setattr_bypassing(&mut self, object: Value, name: Sym, value: Value) -> R<()> {
        if self.is_restricted() {
            self.guard_write(object, name, value.is_undef(), value)?;
            self.guard_target(object)?;
        }
        if value.is_undef() {
            self.delattr_generic(object, name)
        } else {
            self.setattr_generic(object, name, value)
        }
    }

    /// Whether the raw lookup would find something, without running any code.
    pub(crate) fn has_raw(&mut self, object: Value, name: Sym) -> bool {
        if let Some(c) = object.as_class()
            && self.class_attr(c, name).is_some()
        {
            return true;
        }
        let class = self.heap.class_of(object);
        if self.class_attr(class, name).is_some() || self.heap.inst_get(object, name).is_some() {
            return true;
        }
        if let Some(m) = object.as_module() {
            let dict = self.heap.module(m).dict;
            return self.heap.dict_get_sym(dict, name).is_some();
        }
        if let Some(f) = object.as_func()
            && let Some(d) = self
                .heap
                .func(f)
                .extra
                .as_ref()
                .and_then(|e| e.dict.as_dict())
        {
            return self.heap.dict_get_sym(d, name).is_some();
        }
        false
    }

    /// The whole lookup: `__getattribute__`, then `__getattr__`. No guard.
    fn lookup(&mut self, object: Value, name: Sym) -> R {
        let found = self.lookup_anyhow(object, name);
        if found.is_err() && self.heap.pending_is(ids::ATTRIBUTE_ERROR) {
            self.name_attribute_error(object, name);
        }
        found
    }

    /// An AttributeError that says neither what was looked for nor where is told both.
    #[cold]
    fn name_attribute_error(&mut self, object: Value, name: Sym) {
        if let Some(e) = self.heap.pending.as_exc() {
            let fields = &mut self.heap.exc_mut(e).fields;
            if fields.iter().all(|f| f.is_undef() || f.is_none()) {
                *fields = vec![name.value(), object];
            }
        }
    }

    fn lookup_anyhow(&mut self, object: Value, name: Sym) -> R {
        if let Some(Builtin::Super(s)) = object.as_builtin().map(|b| self.heap.builtin(b)) {
            let s = *s;
            if let Some(v) = self.super_lookup(&s, name)? {
                return Ok(v);
            }
        }
        let class = self.heap.class_of(object);
        let custom = match self.class_attr(class, sym::GETATTRIBUTE) {
            Some((owner, hook))
                if !matches!(owner, ids::OBJECT | ids::TYPE | ids::MODULE | ids::SUPER) =>
            {
                Some(hook)
            }
            _ => None,
        };
        let found = match custom {
            Some(hook) => {
                let bound = self.bind_attr(hook, object, class)?;
                self.call(bound, &[name.value()]).map(Some)
            }
            None => self.lookup_plain(object, name),
        };
        match found {
            Ok(Some(v)) => Ok(v),
            Ok(None) => self.lookup_failed(object, class, name, None),
            Err(Raised) => {
                if !self.heap.pending_is(ids::ATTRIBUTE_ERROR) {
                    return Err(Raised);
                }
                let error = std::mem::replace(&mut self.heap.pending, Value::UNDEF);
                self.heap.keep(error);
                self.lookup_failed(object, class, name, Some(error))
            }
        }
    }

    /// The lookup found nothing (or raised AttributeError): `__getattr__`, or the error.
    fn lookup_failed(
        &mut self,
        object: Value,
        class: ClassId,
        name: Sym,
        error: Option<Value>,
    ) -> R {
        if let Some((owner, hook)) = self.class_attr(class, sym::GETATTR)
            && owner != ids::OBJECT
        {
            let bound = self.bind_attr(hook, object, class)?;
            return self.call(bound, &[name.value()]);
        }
        if let Some(m) = object.as_module() {
            let dict = self.heap.module(m).dict;
            if let Some(hook) = self.heap.dict_get_sym(dict, sym::GETATTR) {
                return self.call(hook, &[name.value()]);
            }
        }
        match error {
            Some(e) => Err(self.heap.raise_value(e)),
            None => Err(self.no_attribute(object, name)),
        }
    }

    /// `object.__getattribute__`: data descriptors, own state, other class attributes.
    fn lookup_plain(&mut self, object: Value, name: Sym) -> R<Option<Value>> {
        let class = self.heap.class_of(object);
        if let Some(c) = object.as_class() {
            return self.lookup_on_class(c, class, name);
        }
        let found = self.class_attr(class, name);
        if let Some((_, v)) = found
            && self.is_data_descriptor(v)
            && self.has_getter(v)
        {
            return self.bind_attr(v, object, class).map(Some);
        }
        let own = match object.kind() {
            Some(Kind::Inst | Kind::Exc) => self.heap.inst_get(object, name),
            Some(Kind::Module) => {
                let dict = object.as_module().map(|m| self.heap.module(m).dict);
                dict.and_then(|d| self.heap.dict_get_sym(d, name))
            }
            Some(Kind::Func) => {
                let dict = object.as_func().and_then(|f| {
                    self.heap
                        .func(f)
                        .extra
                        .as_ref()
                        .and_then(|e| e.dict.as_dict())
                });
                dict.and_then(|d| self.heap.dict_get_sym(d, name))
            }
            Some(Kind::Builtin) => self.wrapper_attr(object, name)?,
            Some(Kind::Method) => {
                // A bound method forwards to its function; the policy applies to that again.
                if found.is_none() {
                    let mut func = object
                        .as_method()
                        .map_or(Value::NONE, |m| self.heap.method(m).func);
                    loop {
                        if self.is_restricted() && self.guard_read(func, name)?.is_some() {
                            return Ok(None);
                        }
                        // Attack: a chain of thousands of methods bound to methods. It is walked, not
                        // descended.
                        match func.as_method() {
                            Some(m) if self.heap.class_of(func) == ids::METHOD => {
                                self.heap.charge(1)?;
                                func = self.heap.method(m).func;
                            }
                            _ => break,
                        }
                    }
                    return match self.lookup_plain(func, name)? {
                        Some(v) => Ok(Some(v)),
                        None => Err(self.no_attribute(func, name)),
                    };
                }
                None
            }
            _ => None,
        };
        if own.is_some() {
            return Ok(own);
        }
        match found {
            Some((_, v)) => self.bind_attr(v, object, class).map(Some),
            None => Ok(None),
        }
    }

    /// Attributes of `classmethod` and `staticmethod` objects: their own, which begin as those that
    /// describe the function they wrap.
    fn wrapper_attr(&mut self, object: Value, name: Sym) -> R<Option<Value>> {
        let mut inside = object;
        // Attack: wrappers of wrappers, twenty thousand deep (tests/limits/r_nest_static_doc.py).
        while let Some(Builtin::ClassMethod(w) | Builtin::StaticMethod(w)) =
            inside.as_builtin().map(|b| self.heap.builtin(b))
        {
            if let Some(own) = w.attrs.as_dict() {
                return Ok(self.heap.dict_get_sym(own, name));
            }
            if !WRAPPER_ATTRS.contains(&name) {
                return Ok(None);
            }
            inside = w.func;
            self.heap.charge(1)?;
        }
        if inside == object {
            return Ok(None);
        }
        self.getattr_opt(inside, name)
    }

    /// The dict of a wrapper's own attributes, made when it isn't there; `None` for other objects.
    pub(crate) fn wrapper_dict(&mut self, object: Value) -> R<Option<DictId>> {
        let Some(id) = object.as_builtin() else {
            return Ok(None);
        };
        let (Builtin::ClassMethod(w) | Builtin::StaticMethod(w)) = self.heap.builtin(id) else {
            return Ok(None);
        };
        if let Some(dict) = w.attrs.as_dict() {
            return Ok(Some(dict));
        }
        let func = w.func;
        let dict = self.heap.new_dict();
        self.heap.keep(dict.value());
        for name in WRAPPER_ATTRS {
            if let Some(value) = self.getattr_opt(func, name)? {
                self.heap.dict_set_sym(dict, name, value);
            }
        }
        if let Builtin::ClassMethod(w) | Builtin::StaticMethod(w) = self.heap.builtin_mut(id) {
            w.attrs = dict.value();
        }
        Ok(Some(dict))
    }

    /// `type.__getattribute__`.
    fn lookup_on_class(&mut self, class: ClassId, meta: ClassId, name: Sym) -> R<Option<Value>> {
        let in_meta = self.class_attr(meta, name);
        if name == sym::WEAKREF {
            // That of `object` is there for instances only, and only in some classes' names.
            let own = self.class_attr(class, name);
            return match own.filter(|&(owner, _)| owner != ids::OBJECT) {
                Some((_, v)) => self.bind_class_attr(v, class, meta).map(Some),
                None => Ok(None),
            };
        }
        if let Some((_, v)) = in_meta
            && self.is_data_descriptor(v)
        {
            return self.bind_attr(v, class.value(), meta).map(Some);
        }
        if let Some((_, v)) = self.class_attr(class, name) {
            return self.bind_class_attr(v, class, meta).map(Some);
        }
        match in_meta {
            Some((_, v)) => self.bind_attr(v, class.value(), meta).map(Some),
            None => Ok(None),
        }
    }

    /// A class attribute read through the class itself: `__get__(None, class)`.
    pub(crate) fn bind_class_attr(&mut self, found: Value, class: ClassId, _meta: ClassId) -> R {
        match found.kind() {
            Some(Kind::Native) => {
                let role = found.as_native().map(|n| self.heap.native(n).def.role);
                if role == Some(NativeRole::ClassMethod) {
                    return self.bind_method(found, class.value());
                }
                Ok(found)
            }
            Some(Kind::Builtin) => match found.as_builtin().map(|b| self.heap.builtin(b)) {
                Some(Builtin::ClassMethod(w)) => {
                    let func = w.func;
                    self.bind_method(func, class.value())
                }
                Some(Builtin::StaticMethod(w)) => Ok(w.func),
                // Descriptors answer themselves when read from a class.
                _ => Ok(found),
            },
            Some(Kind::Inst) => {
                let dc = self.heap.class_of(found);
                match self.class_attr(dc, sym::GET) {
                    Some((_, get)) => {
                        let bound = self.bind_attr(get, found, dc)?;
                        self.call(bound, &[Value::NONE, class.value()])
                    }
                    None => Ok(found),
                }
            }
            _ => Ok(found),
        }
    }

    /// Whether a class attribute takes part in assignment (`__set__` or `__delete__`).
    fn is_data_descriptor(&mut self, v: Value) -> bool {
        match v.kind() {
            Some(Kind::Builtin) => matches!(
                v.as_builtin().map(|b| self.heap.builtin(b)),
                Some(Builtin::Property(_) | Builtin::GetSet(_) | Builtin::Member(_))
            ),
            Some(Kind::Inst) => {
                let class = self.heap.class_of(v);
                self.class_attr(class, sym::SET).is_some()
                    || self.class_attr(class, sym::DELETE).is_some()
            }
            _ => false,
        }
    }

    /// Whether a data descriptor computes reads too (`__get__`); one that doesn't gives way to the instance's own state.
    fn has_getter(&mut self, v: Value) -> bool {
        if v.as_inst().is_none() {
            return true;
        }
        let class = self.heap.class_of(v);
        self.class_attr(class, sym::GET).is_some()
    }

    /// A class attribute read through an instance: functions become methods, descriptors compute.
    pub(crate) fn bind_attr(&mut self, found: Value, object: Value, class: ClassId) -> R {
        match found.kind() {
            Some(Kind::Func) => Ok(self.heap.new_method(found, object)),
            Some(Kind::Native) => {
                let role = found.as_native().map(|n| self.heap.native(n).def.role);
                match role {
                    Some(NativeRole::Method | NativeRole::Wrapper) => {
                        self.bind_method(found, object)
                    }
                    Some(NativeRole::ClassMethod) => self.bind_method(found, class.value()),
                    _ => Ok(found),
                }
            }
            Some(Kind::Builtin) => {
                let Some(b) = found.as_builtin() else {
                    return Ok(found);
                };
                match self.heap.builtin(b) {
                    Builtin::Property(p) => {
                        let p = *p;
                        if p.get.is_none() || p.get.is_undef() {
                            let text = self.property_error(&p, object, "getter");
                            return Err(self.heap.raise(ids::ATTRIBUTE_ERROR, &text));
                        }
                        self.call(p.get, &[object])
                    }
                    Builtin::GetSet(g) => {
                        let g = *g;
                        self.guard_getset(object, g.restricted)?;
                        if !self.heap.is_subclass(self.heap.class_of(object), g.class) {
                            return Ok(found);
                        }
                        let Some(get) = self.getsets.get(usize::from(g.tag)).map(|d| d.get) else {
                            return Ok(found);
                        };
                        // Some ask the object they stand for, which may ask another in turn.
                        if !self.heap.meter.enter_native() {
                            return Err(self.heap.recursion_error(""));
                        }
                        let result = get(self, object);
                        self.heap.meter.leave_native();
                        result
                    }
                    Builtin::Member(m) => {
                        let m = *m;
                        self.check_slot(object, m.class, m.name)?;
                        let v = self.heap.inst_fixed(object, m.slot);
                        if v.is_undef() {
                            Err(self.no_attribute(object, m.name))
                        } else {
                            Ok(v)
                        }
                    }
                    Builtin::ClassMethod(w) => {
                        let func = w.func;
                        self.bind_method(func, class.value())
                    }
                    Builtin::StaticMethod(w) => Ok(w.func),
                    _ => self.bind_by_get(found, object, class),
                }
            }
            Some(Kind::Inst) => self.bind_by_get(found, object, class),
            _ => Ok(found),
        }
    }

    /// A slot's descriptor put into another class doesn't reach that class's slots.
    fn check_slot(&mut self, object: Value, class: ClassId, name: Sym) -> R<()> {
        if self.heap.is_instance(object, class) {
            return Ok(());
        }
        let text = format!(
            "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
            self.heap.sym_text(name),
            self.heap.class_name(class),
            self.heap.type_name(object)
        );
        Err(self.heap.type_error(&text))
    }

    fn bind_by_get(&mut self, found: Value, object: Value, class: ClassId) -> R {
        let dc = self.heap.class_of(found);
        match self.class_attr(dc, sym::GET) {
            Some((_, get)) => {
                let bound = match get.kind() {
                    Some(Kind::Func | Kind::Native) => self.bind_method(get, found)?,
                    _ => self.bind_attr(get, found, dc)?,
                };
                self.call(bound, &[object, class.value()])
            }
            None => Ok(found),
        }
    }

    pub(crate) fn property_error(
        &mut self,
        p: &builtin::Property,
        object: Value,
        what: &str,
    ) -> String {
        let class = self.heap.class_of(object);
        let qualname = self
            .heap
            .class(class)
            .qualname
            .as_str()
            .map(|s| self.heap.text(s))
            .unwrap_or_default();
        match p.name.as_str() {
            Some(n) => format!(
                "property '{}' of '{}' object has no {}",
                self.heap.text(n),
                qualname,
                what
            ),
            None => format!("property of '{qualname}' object has no {what}"),
        }
    }

    /// Attribute of a super object: what comes after its class in the linearization.
    fn super_lookup(&mut self, s: &Super, name: Sym) -> R<Option<Value>> {
        if s.object.is_undef() || name == sym::CLASS {
            return Ok(None);
        }
        self.guard_super(s.object)?;
        let (Some(start), Some(of)) = (s.class.as_class(), s.object_class.as_class()) else {
            return Ok(None);
        };
        let mro = &self.heap.class(of).mro;
        let Some(at) = mro.iter().position(|&c| c == start) else {
            return Ok(None);
        };
        let found = mro
            .iter()
            .skip(at + 1)
            .find_map(|&c| self.heap.class(c).attrs.get(&name).copied());
        let Some(found) = found else { return Ok(None) };
        if s.object.as_class() == Some(of) {
            let meta = self.heap.class_of(s.object);
            return self.bind_class_attr(found, of, meta).map(Some);
        }
        self.bind_attr(found, s.object, of).map(Some)
    }

    #[cold]
    pub(crate) fn no_attribute(&mut self, object: Value, name: Sym) -> Raised {
        let text = self.heap.sym_text(name);
        let message = if let Some(c) = object.as_class() {
            format!(
                "type object '{}' has no attribute '{}'",
                self.heap.class_name(c),
                text
            )
        } else if let Some(m) = object.as_module() {
            let dict = self.heap.module(m).dict;
            match self
                .heap
                .dict_get_sym(dict, sym::NAME)
                .and_then(|n| self.heap.to_str(n))
            {
                Some(n) => format!("module '{}' has no attribute '{}'", self.heap.text(n), text),
                None => format!("module has no attribute '{text}'"),
            }
        } else {
            format!(
                "'{}' object has no attribute '{}'",
                self.heap.type_name(object),
                text
            )
        };
        self.attribute_error(&message, object, name)
    }

    /// An AttributeError that knows its object and name (for suggestions).
    #[cold]
    pub(crate) fn attribute_error(&mut self, message: &str, object: Value, name: Sym) -> Raised {
        self.heap.raise(ids::ATTRIBUTE_ERROR, message);
        if let Some(e) = self.heap.pending.as_exc() {
            self.heap.exc_mut(e).fields = vec![name.value(), object];
        }
        Raised
    }

    /// `object.__setattr__` without the guard.
    fn setattr_generic(&mut self, object: Value, name: Sym, value: Value) -> R<()> {
        if let Some(class) = object.as_class() {
            return self.class_setattr(class, name, value);
        }
        let class = self.heap.class_of(object);
        let found = self.class_attr(class, name);
        if let Some((_, v)) = found
            && self.set_by_descriptor(v, object, name, value)?
        {
            return Ok(());
        }
        let done = match object.kind() {
            Some(Kind::Inst | Kind::Exc) => self.heap.inst_set(object, name, value),
            Some(Kind::Module) => {
                if let Some(m) = object.as_module() {
                    let dict = self.heap.module(m).dict;
                    self.heap.dict_set_sym(dict, name, value);
                }
                true
            }
            Some(Kind::Func) => {
                let dict = self.func_dict(object);
                if let Some(d) = dict {
                    self.heap.dict_set_sym(d, name, value);
                }
                true
            }
            Some(Kind::Builtin) => match self.wrapper_dict(object)? {
                Some(d) => {
                    self.heap.dict_set_sym(d, name, value);
                    true
                }
                None => false,
            },
            _ => false,
        };
        if done {
            return Ok(());
        }
        Err(self.no_place_for(object, name, found.is_some()))
    }

    /// Why an attribute of an object without a dict can be neither set nor deleted.
    #[cold]
    fn no_place_for(&mut self, object: Value, name: Sym, in_class: bool) -> Raised {
        let (tn, text) = (self.heap.type_name(object), self.heap.sym_text(name));
        let message = if in_class {
            format!("'{tn}' object attribute '{text}' is read-only")
        } else {
            format!(
                "'{tn}' object has no attribute '{text}' and no __dict__ for setting new attributes"
            )
        };
        self.attribute_error(&message, object, name)
    }

    /// Whether attributes can be stored on the object itself.
    fn has_dict(&self, object: Value) -> bool {
        match object.kind() {
            Some(Kind::Inst | Kind::Exc) => {
                let class = self.heap.class_of(object);
                !self.heap.class(class).has(class::class_flags::NO_DICT)
            }
            Some(Kind::Module | Kind::Func) => true,
            Some(Kind::Builtin) => match object.as_builtin().map(|b| self.heap.builtin(b)) {
                Some(Builtin::ClassMethod(_) | Builtin::StaticMethod(_)) => true,
                Some(Builtin::Library(object)) => object.class == ids::SIMPLE_NAMESPACE,
                _ => false,
            },
            _ => false,
        }
    }

    /// The dict of a function's own attributes, made when it isn't there.
    pub(crate) fn func_dict(&mut self, object: Value) -> Option<DictId> {
        let f = object.as_func()?;
        if let Some(d) = self
            .heap
            .func(f)
            .extra
            .as_ref()
            .and_then(|e| e.dict.as_dict())
        {
            return Some(d);
        }
        let d = self.heap.new_dict();
        self.heap.func_mut(f).extra_mut().dict = d.value();
        Some(d)
    }

    /// Lets a data descriptor set (or, for an unset value, delete). False: it is none.
    fn set_by_descriptor(&mut self, v: Value, object: Value, name: Sym, value: Value) -> R<bool> {
        let deleting = value.is_undef();
        match v.kind() {
            Some(Kind::Builtin) => match v.as_builtin().map(|b| self.heap.builtin(b)) {
                Some(Builtin::Property(p)) => {
                    let p = *p;
                    let func = if deleting { p.del } else { p.set };
                    if func.is_none() || func.is_undef() {
                        let text = self.property_error(
                            &p,
                            object,
                            if deleting { "deleter" } else { "setter" },
                        );
                        return Err(self.heap.raise(ids::ATTRIBUTE_ERROR, &text));
                    }
                    if deleting {
                        self.call(func, &[object])?
                    } else {
                        self.call(func, &[object, value])?
                    };
                    Ok(true)
                }
                Some(Builtin::GetSet(g)) => {
                    let g = *g;
                    match self.getsets.get(usize::from(g.tag)).and_then(|d| d.set) {
                        Some(set) => {
                            set(self, object, value)?;
                            Ok(true)
                        }
                        None => {
                            let text = if g.member {
                                "readonly attribute".to_owned()
                            } else {
                                format!(
                                    "attribute '{}' of '{}' objects is not writable",
                                    self.heap.sym_text(name),
                                    self.heap.shown_name(g.class)
                                )
                            };
                            Err(self.heap.raise(ids::ATTRIBUTE_ERROR, &text))
                        }
                    }
                }
                Some(Builtin::Member(m)) => {
                    let m = *m;
                    self.check_slot(object, m.class, m.name)?;
                    if deleting && self.heap.inst_fixed(object, m.slot).is_undef() {
                        // CPython's words here are the bare name.
                        let text = self.heap.sym_text(m.name);
                        return Err(self.heap.raise(ids::ATTRIBUTE_ERROR, &text));
                    }
                    self.heap.inst_set_fixed(object, m.slot, value);
                    Ok(true)
                }
                _ => Ok(false),
            },
            Some(Kind::Inst) => {
                let dc = self.heap.class_of(v);
                let hook = if deleting { sym::DELETE } else { sym::SET };
                if let Some((_, f)) = self.class_attr(dc, hook) {
                    let bound = self.bind_attr(f, v, dc)?;
                    if deleting {
                        self.call(bound, &[object])?
                    } else {
                        self.call(bound, &[object, value])?
                    };
                    return Ok(true);
                }
                let other = if deleting { sym::SET } else { sym::DELETE };
                if self.class_attr(dc, other).is_some() {
                    let text = if deleting { "__delete__" } else { "__set__" };
                    return Err(self.heap.raise(ids::ATTRIBUTE_ERROR, text));
                }
                Ok(false)
            }
            _ => Ok(false),
        }
    }

    /// `descriptor.__set__(object, value)` (or `__delete__`, for an unset value) as a native: guarded by the
    /// descriptor's name.
    pub(crate) fn set_through(
        &mut self,
        descriptor: Value,
        object: Value,
        name: Sym,
        value: Value,
    ) -> R<()> {
        if self.is_restricted() {
            self.guard_write(object, name, value.is_undef(), value)?;
        }
        if self.set_by_descriptor(descriptor, object, name, value)? {
            return Ok(());
        }
        Err(self.no_attribute(object, name))
    }

    /// Asks the guard about a read that goes through a descriptor.
    pub(crate) fn guard_by_name(&mut self, object: Value, name: Sym) -> R<()> {
        if self.is_restricted() && self.guard_read(object, name)?.is_some() {
            return Err(self.heap.runtime_error(super::guard::RA));
        }
        Ok(())
    }

    /// `object.__delattr__` without the guard.
    fn delattr_generic(&mut self, object: Value, name: Sym) -> R<()> {
        if let Some(class) = object.as_class() {
            return self.class_delattr(class, name);
        }
        let class = self.heap.class_of(object);
        let found = self.class_attr(class, name);
        if let Some((_, v)) = found
            && self.set_by_descriptor(v, object, name, Value::UNDEF)?
        {
            return Ok(());
        }
        let done = match object.kind() {
            Some(Kind::Inst | Kind::Exc) => self.heap.inst_del(object, name),
            Some(Kind::Module) => {
                let dict = object.as_module().map(|m| self.heap.module(m).dict);
                dict.is_some_and(|d| self.heap.dict_remove_sym(d, name).is_some())
            }
            Some(Kind::Func) => {
                let dict = self.func_dict(object);
                dict.is_some_and(|d| self.heap.dict_remove_sym(d, name).is_some())
            }
            Some(Kind::Builtin) => match self.wrapper_dict(object)? {
                Some(d) => self.heap.dict_remove_sym(d, name).is_some(),
                None => false,
            },
            _ => false,
        };
        if done {
            Ok(())
        } else if !self.has_dict(object) {
            Err(self.no_place_for(object, name, found.is_some()))
        } else {
            Err(self.no_attribute(object, name))
        }
    }

    // ---- the attribute instructions

    /// `LoadAttr`, when the cache missed.
    pub(crate) fn slow_load_attr(&mut self, i: Instr) -> R<()> {
        let object = self.reg(i.b);
        let name = self.cache_name(i.d);
        if let Some(id) = object.as_inst() {
            let shape_id = self.heap.inst(id).shape;
            let shape = self.heap.shapes.get(shape_id);
            let (class, slot, n_fixed) = (shape.class, shape.slot_of(name), shape.n_fixed);
            let plain = self
                .class_attr(class, sym::GETATTRIBUTE)
                .is_none_or(|(o, _)| o == ids::OBJECT);
            if plain {
                let found = self.class_attr(class, name);
                match (found, slot) {
                    (None, Some(slot)) if slot >= n_fixed => {
                        let v = self.heap.inst(id).slot(slot);
                        if !v.is_undef() {
                            self.fill_cache(i.d, shape_id.0, slot);
                            self.heap.shapes.note_slot(shape_id, name, slot);
                            self.set_reg(i.a, v);
                            return Ok(());
                        }
                    }
                    (Some((owner, f)), None)
                        if self.is_plain_class_value(f)
                            && self.heap.shapes.get(shape_id).dict_slot.is_none() =>
                    {
                        if let Some(index) = self.heap.class(owner).attrs.get_index_of(&name) {
                            let epoch = self.heap.epoch;
                            if let Some(c) = self.cache_mut(i.d) {
                                c.key = CLASS_KEY | shape_id.0;
                                c.epoch = epoch;
                                c.slot = index as u32;
                                c.value = owner.value();
                            }
                        }
                    }
                    (Some((_, f)), _) => {
                        if let Some(Builtin::Member(m)) =
                            f.as_builtin().map(|b| self.heap.builtin(b))
                        {
                            let slot = m.slot;
                            let epoch = self.heap.epoch;
                            if let Some(c) = self.cache_mut(i.d) {
                                c.key = CLASS_KEY | shape_id.0;
                                c.epoch = epoch;
                                c.slot = slot;
                                c.value = Value::UNDEF;
                            }
                        }
                        if let Some(Builtin::Property(p)) =
                            f.as_builtin().map(|b| self.heap.builtin(b))
                            && let Some(get) = p.get.as_func()
                            && self.class_attr(class, sym::GETATTR).is_none()
                        {
                            let epoch = self.heap.epoch;
                            if let Some(c) = self.cache_mut(i.d) {
                                c.key = CLASS_KEY | shape_id.0;
                                c.epoch = epoch;
                                c.value = f;
                            }
                            // A property getter runs as a frame, not in a nested loop.
                            if let Some(v) = self.invoke_func(
                                get,
                                &[object],
                                &[],
                                i.a,
                                super::frame::FrameKind::Plain,
                            )? {
                                self.set_reg(i.a, v);
                            }
                            return Ok(());
                        }
                        if let Some(slot) = slot
                            && slot >= n_fixed
                            && !self.is_data_descriptor(f)
                        {
                            let v = self.heap.inst(id).slot(slot);
                            if !v.is_undef() {
                                // An attribute that shadows a class attribute: the class may change
                                // to a data descriptor, which bumps no shape; so it isn't cached.
                                self.set_reg(i.a, v);
                                return Ok(());
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        if let Some(module) = object.as_module() {
            self.note_module_attr(i.d, module, name);
        }
        let v = self.getattr(object, name)?;
        self.set_reg(i.a, v);
        Ok(())
    }

    /// Whether an attribute of a class reads the same through its instances, and will until the epoch
    /// changes.
    fn is_plain_class_value(&self, v: Value) -> bool {
        !matches!(
            v.kind(),
            Some(
                Kind::Func | Kind::Native | Kind::Builtin | Kind::Inst | Kind::Method | Kind::Class
            )
        )
    }

    /// Fills the cache of a site that reads an attribute of a module from its namespace.
    fn note_module_attr(&mut self, d: i32, module: ModuleId, name: Sym) {
        let class = self.heap.class_of(module.value());
        if class != ids::MODULE || self.class_attr(class, name).is_some() {
            return;
        }
        let dict = self.heap.module(module).dict;
        if let Some(index) = self.heap.dict_find_sym(dict, name)
            && let Some(c) = self.cache_mut(d)
        {
            c.key = MODULE_KEY;
            c.slot = index as u32;
        }
    }

    /// `LoadMethod`, when the cache missed.
    /// Whether a name can only be a method of the object's class: objects of the library's own types
    /// have nothing else. Names that begin with an underscore ask the guard each time, since it
    /// looks at whose the object is.
    fn has_plain_methods(&self, object: Value, name: Sym) -> bool {
        let kept = matches!(
            object.as_builtin().map(|b| self.heap.builtin(b)),
            Some(
                Builtin::Library(_)
                    | Builtin::Pattern(_)
                    | Builtin::DictView(_)
                    | Builtin::MemoryView(_)
            )
        );
        kept && self.heap.str_view(StrId(name.index())).get(0) != Some(u32::from(b'_'))
    }

    pub(crate) fn slow_load_method(&mut self, i: Instr) -> R<()> {
        let object = self.reg(i.b);
        let name = self.cache_name(i.d);
        let class = self.heap.class_of(object);
        // A code object has none, but the guard refuses its methods by their names.
        let has_own_state = match object.kind() {
            Some(
                Kind::Class
                | Kind::Module
                | Kind::Func
                | Kind::Exc
                | Kind::Method
                | Kind::Native
                | Kind::Code,
            ) => true,
            Some(Kind::Builtin) => !self.has_plain_methods(object, name),
            _ => false,
        };
        if !has_own_state
            && self
                .class_attr(class, sym::GETATTRIBUTE)
                .is_none_or(|(o, _)| o == ids::OBJECT)
            && let Some((_, found)) = self.class_attr(class, name)
        {
            let callable = match found.kind() {
                Some(Kind::Func) => true,
                Some(Kind::Native) => found.as_native().is_some_and(|n| {
                    let def = self.heap.native(n).def;
                    matches!(def.role, NativeRole::Method | NativeRole::Wrapper)
                        && def.flags & native_flags::SENSITIVE == 0
                        && self.fits(n, object)
                }),
                _ => false,
            };
            if callable {
                let key = match object.as_inst() {
                    Some(id) => {
                        let shape = self.heap.inst(id).shape;
                        let s = self.heap.shapes.get(shape);
                        if s.dict_slot.is_some() || s.slot_of(name).is_some() {
                            None
                        } else {
                            Some(shape.0)
                        }
                    }
                    None => Some(CLASS_KEY | class.0),
                };
                if let Some(key) = key {
                    let epoch = self.heap.epoch;
                    if let Some(c) = self.cache_mut(i.d) {
                        c.key = key;
                        c.epoch = epoch;
                        c.value = found;
                    }
                    self.heap.recent_methods.note(key, name, epoch, found);
                    self.set_reg(i.a, found);
                    self.set_reg(i.a.wrapping_add(1), object);
                    return Ok(());
                }
                if self.heap.inst_get(object, name).is_none() {
                    self.set_reg(i.a, found);
                    self.set_reg(i.a.wrapping_add(1), object);
                    return Ok(());
                }
            }
        }
        if let Some(module) = object.as_module() {
            self.note_module_attr(i.d, module, name);
        }
        let v = self.getattr(object, name)?;
        self.set_reg(i.a, v);
        self.set_reg(i.a.wrapping_add(1), Value::UNDEF);
        Ok(())
    }

    /// `StoreAttr`, when the cache missed.
    pub(crate) fn slow_store_attr(&mut self, i: Instr) -> R<()> {
        let (object, value) = (self.reg(i.a), self.reg(i.b));
        let name = self.cache_name(i.d);
        if let Some(id) = object.as_inst() {
            let before = self.heap.inst(id).shape;
            let class = self.heap.shapes.class_of(before);
            let plain = self
                .class_attr(class, sym::SETATTR)
                .is_none_or(|(o, _)| o == ids::OBJECT);
            let found = self.class_attr(class, name).map(|(_, f)| f);
            if plain
                && let Some(f) = found
                && let Some(Builtin::Member(m)) = f.as_builtin().map(|b| self.heap.builtin(b))
            {
                let slot = m.slot;
                if let Some(c) = self.cache_mut(i.d) {
                    c.key = before.0;
                    c.slot = slot;
                    c.epoch = before.0;
                }
            }
            if plain
                && let Some(f) = found
                && self.start_setter(i, f, object, value)?
            {
                return Ok(());
            }
            if plain && found.is_none() {
                // Instances of anybody may get plain attributes; the guard has nothing to say.
                if self.heap.inst_set(object, name, value) {
                    let after = self.heap.inst(id).shape;
                    let shape = self.heap.shapes.get(after);
                    if shape.dict_slot.is_none()
                        && let Some(slot) = shape.slot_of(name)
                        && ((slot as usize) < INLINE_SLOTS || before == after)
                        && let Some(c) = self.cache_mut(i.d)
                    {
                        c.key = before.0;
                        c.slot = slot;
                        c.epoch = after.0;
                    }
                    return Ok(());
                }
            }
        }
        self.setattr(object, name, value)
    }

    fn fill_cache(&mut self, d: i32, key: u32, slot: u32) {
        if let Some(c) = self.cache_mut(d) {
            c.key = key;
            c.slot = slot;
        }
    }

    /// `super().name` without making the super object; `Ok(None)`: not found there.
    pub(crate) fn super_attr(&mut self, class: Value, object: Value, name: Sym) -> R {
        let object_class = self.super_check(class, object)?;
        let s = Super {
            class,
            object,
            object_class,
        };
        if self.is_restricted()
            && let Some(answer) = self.guard_read(object, name)?
        {
            return Ok(answer);
        }
        match self.super_lookup(&s, name)? {
            Some(v) => {
                if self.is_restricted() {
                    self.guard_result(object, name, v)
                } else {
                    Ok(v)
                }
            }
            None if name == sym::CLASS => Ok(ids::SUPER.value()),
            None => {
                let text = format!(
                    "'super' object has no attribute '{}'",
                    self.heap.sym_text(name)
                );
                Err(self.attribute_error(&text, object, name))
            }
        }
    }

    /// The class whose linearization `super(class, object)` follows.
    pub(crate) fn super_check(&mut self, class: Value, object: Value) -> R {
        let Some(start) = class.as_class() else {
            let text = format!(
                "super() argument 1 must be a type, not {}",
                self.heap.type_name(class)
            );
            return Err(self.heap.type_error(&text));
        };
        if let Some(c) = object.as_class()
            && self.heap.is_subclass(c, start)
        {
            return Ok(object);
        }
        let of = self.heap.class_of(object);
        if self.heap.is_subclass(of, start) {
            return Ok(of.value());
        }
        {
            let what = match object.as_class() {
                Some(c) => format!("type {}", self.heap.class_name(c)),
                None => format!("instance of {}", self.heap.class_name(of)),
            };
            let start = self.heap.class_name(start);
            let text = format!(
                "super(type, obj): obj ({what}) is not an instance or subtype of type ({start})."
            );
            Err(self.heap.type_error(&text))
        }
    }

    /// Whether the object is foreign to the acting domain (for natives that copy or descend).
    pub(crate) fn is_foreign(&self, v: Value) -> bool {
        self.whose(v) == Whose::Foreign
    }

    /// Whether the text that shows an object must not tell what it binds (4.6): it is somebody
    /// else's for the cell that runs, or for the one on whose behalf free code shows it.
    ///
    /// Attack: a deputy called `repr` (`tests/escape/shown_by_deputies.py`).
    pub(crate) fn hides_parts(&mut self, v: Value) -> bool {
        if self.is_restricted() {
            return self.is_foreign(v);
        }
        if !self.guards_named() {
            return false;
        }
        let cell = self.nearest_cell();
        let acting = std::mem::replace(&mut self.heap.domain, cell);
        let foreign = self.is_foreign(v);
        self.heap.domain = acting;
        foreign
    }
}
