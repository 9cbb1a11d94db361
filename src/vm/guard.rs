//! The attribute policy of the specification (sections 3 and 4): the only one.
//!
//! Every access by name in a restricted frame comes through `guard_read` or `guard_write` before
//! anything is looked up; `attr.rs` calls them, and nothing else may reach an attribute. The text
//! of the name decides first, then who owns the object.

use super::Vm;
use crate::object::builtin::Builtin;
use crate::object::class::class_flags;
use crate::object::function::{NativeRole, native_flags};
use crate::object::intern::{name_flags, sym};
use crate::object::*;

/// `RA` of the specification.
pub const RA: &str = "restricted attribute";
/// `FA` of the specification.
pub const FA: &str = "function attributes not accessible in restricted mode";
const CLASS_DICT: &str = "class.__dict__ not accessible in restricted mode";
const INSTANCE_DICT: &str = "instance.__dict__ not accessible in restricted mode";
const METHOD_SELF: &str = "method.__self__ not accessible in restricted mode";
const READ_ONLY_CLASS: &str = "classes are read-only in restricted mode";
const READ_ONLY_MODULE: &str = "modules are read-only in restricted mode";

/// Whose an object is, seen from the acting domain.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whose {
    /// Made by the acting domain or one inside it.
    Own,
    /// Built in: nobody's.
    Builtin,
    /// Somebody else's.
    Foreign,
}

impl Vm {
    /// Whose the object is.
    pub(crate) fn whose(&self, v: Value) -> Whose {
        let by_owner = |owner: DomainId| {
            if self.is_own(owner) {
                Whose::Own
            } else {
                Whose::Foreign
            }
        };
        match v.kind() {
            Some(Kind::Class) => v.as_class().map_or(Whose::Own, |c| self.whose_class(c)),
            Some(Kind::Func) => v
                .as_func()
                .map_or(Whose::Own, |f| by_owner(self.heap.func(f).creator)),
            Some(Kind::Module) => v.as_module().map_or(Whose::Own, |m| {
                let m = self.heap.module(m);
                if m.native {
                    Whose::Foreign
                } else {
                    by_owner(m.owner)
                }
            }),
            Some(Kind::Gen) => v
                .as_gen()
                .map_or(Whose::Own, |g| by_owner(self.heap.gener(g).domain)),
            Some(Kind::Exc) => v
                .as_exc()
                .map_or(Whose::Own, |e| by_owner(self.heap.exc(e).owner)),
            Some(Kind::Method) => v.as_method().map_or(Whose::Own, |m| {
                let m = self.heap.method(m);
                if m.func.as_native().is_some() {
                    Whose::Builtin
                } else {
                    by_owner(m.owner)
                }
            }),
            Some(Kind::Inst) => match self.whose_class(self.heap.class_of(v)) {
                // A library type's instance (`partial`) is its maker's.
                Whose::Builtin => match self.heap.library(v) {
                    Some(l) => by_owner(l.owner),
                    None => Whose::Own,
                },
                other => other,
            },
            Some(Kind::Native | Kind::Code) => Whose::Builtin,
            Some(Kind::Builtin) => match v.as_builtin().map(|b| self.heap.builtin(b)) {
                Some(Builtin::Property(p)) => by_owner(p.owner),
                Some(Builtin::ClassMethod(w) | Builtin::StaticMethod(w)) => by_owner(w.owner),
                Some(Builtin::Library(l)) => by_owner(l.owner),
                Some(Builtin::Member(m)) => self.whose_class(m.class),
                Some(Builtin::Proxy(p)) => {
                    let target = p.target;
                    if target.as_class().is_some() {
                        self.whose(target)
                    } else {
                        Whose::Own
                    }
                }
                Some(Builtin::GetSet(_)) => Whose::Builtin,
                Some(Builtin::Frame(_) | Builtin::Traceback(_)) => Whose::Foreign,
                _ => Whose::Own,
            },
            _ => Whose::Own,
        }
    }

    fn whose_class(&self, class: ClassId) -> Whose {
        let c = self.heap.class(class);
        if c.has(class_flags::BUILTIN) {
            Whose::Builtin
        } else if self.is_own(c.owner) {
            Whose::Own
        } else {
            Whose::Foreign
        }
    }

    #[cold]
    fn denied(&mut self, message: &str) -> Raised {
        self.heap.runtime_error(message)
    }

    #[cold]
    fn denied_dict(&mut self, object: Value, message: &str) -> Raised {
        let own = self.whose(object) == Whose::Own;
        self.heap.runtime_error(message);
        if own && let Some(exc) = self.heap.pending.as_exc() {
            let note = self
                .heap
                .new_str("use getattr/setattr; a supervisor can set ok_own_dict");
            let notes = self.heap.new_list(vec![note]);
            let exc = exc.value();
            self.heap.inst_set(exc, sym::NOTES, notes);
        }
        Raised
    }

    /// The words with which the hard list (4.2) refuses a name on a foreign object, if it does.
    pub(crate) fn hard_denial(&self, object: Value, name: Sym) -> Option<&'static str> {
        let is_function = object.as_func().is_some() || object.as_method().is_some();
        let native = object.as_native().is_some()
            || object
                .as_method()
                .is_some_and(|m| self.heap.method(m).func.as_native().is_some());
        let is_class = object.as_class().is_some();
        match name {
            sym::CODE | sym::DEFAULTS | sym::KWDEFAULTS if is_function => Some(FA),
            sym::DICT => Some(match object.kind() {
                Some(Kind::Func) => FA,
                Some(Kind::Class) => CLASS_DICT,
                Some(Kind::Module) => RA,
                _ => INSTANCE_DICT,
            }),
            sym::SELF if native => Some(METHOD_SELF),
            sym::GLOBALS
            | sym::CLOSURE
            | sym::BUILTINS
            | sym::CODE
            | sym::DEFAULTS
            | sym::KWDEFAULTS
            | sym::FUNC
            | sym::SELF
            | sym::WRAPPED
            | sym::SUBCLASSES
            | sym::SUBCLASSHOOK
            | sym::SUBCLASSCHECK
            | sym::REDUCE
            | sym::REDUCE_EX
            | sym::GETSTATE
            | sym::SETSTATE
            | sym::GETNEWARGS
            | sym::GETNEWARGS_EX
            | sym::COPY
            | sym::DEEPCOPY
            | sym::LOADER
            | sym::SPEC
            | sym::CACHED
            | sym::TRACEBACK => Some(RA),
            sym::BASES | sym::BASE | sym::MRO | sym::MRO_METHOD if is_class => Some(RA),
            sym::FUNC_GLOBALS | sym::FUNC_CLOSURE | sym::IM_SELF | sym::IM_FUNC | sym::IM_CLASS
                if is_function =>
            {
                Some(RA)
            }
            sym::FUNC_CODE | sym::FUNC_DEFAULTS | sym::FUNC_DICT if is_function => Some(FA),
            _ => self.hard_native_name(object, name).then_some(RA),
        }
    }

    /// The rows of the hard list whose names aren't dunders: refused on instances of a native type
    /// and on that type itself, unless a program's own class gave the name a meaning of its own.
    fn hard_native_name(&self, object: Value, name: Sym) -> bool {
        if self.heap.name_flags(name) & name_flags::DUNDER != 0 {
            return false;
        }
        let class = match object.as_class() {
            Some(class) => class,
            None => self.heap.class_of(object),
        };
        let text = self.heap.sym_text(name);
        if text.starts_with("co_") {
            return self.heap.is_subclass(class, ids::CODE);
        }
        if text.starts_with("tb_") {
            return self.heap.is_subclass(class, ids::TRACEBACK);
        }
        if text.starts_with("f_") {
            return self.heap.is_subclass(class, ids::FRAME);
        }
        match self.heap.class_lookup(class, name) {
            Some((_, found)) => matches!(
                found.as_builtin().map(|b| self.heap.builtin(b)),
                Some(Builtin::GetSet(g)) if g.restricted
            ),
            None => false,
        }
    }

    /// Asks whether `name` may be read on `object`. `Ok(None)`: go on with the lookup;
    /// `Ok(Some(v))`: this is the answer.
    pub(crate) fn guard_read(&mut self, object: Value, name: Sym) -> R<Option<Value>> {
        if self.is_planted_name(name) {
            return Ok(None);
        }
        // The classic spellings are special only on function and method objects.
        if object.as_func().is_some() || object.as_method().is_some() {
            match name {
                sym::FUNC_GLOBALS
                | sym::FUNC_CLOSURE
                | sym::IM_SELF
                | sym::IM_FUNC
                | sym::IM_CLASS => return Err(self.denied(RA)),
                sym::FUNC_CODE | sym::FUNC_DEFAULTS | sym::FUNC_DICT => return Err(self.denied(FA)),
                _ => {}
            }
        }
        // A code object is opaque, whether or not it has the attribute.
        if object.as_code().is_some() && self.heap.sym_text(name).starts_with("co_") {
            return Err(self.denied(RA));
        }
        if name == sym::MRO_METHOD && object.as_class().is_some() {
            return self.guard_linearization(object).map(|()| None);
        }
        let flags = self.heap.name_flags(name);
        if flags & name_flags::DUNDER == 0 {
            return Ok(None);
        }
        if flags & name_flags::GUARDED_READ == 0 {
            return Ok(None);
        }
        match name {
            sym::DICT => {
                if self.domains.get(self.heap.domain).own_dict {
                    let all_own = match object.as_class() {
                        Some(_) => self.whose(object) == Whose::Own,
                        None => self.whose(object) == Whose::Own && self.classes_are_own(object),
                    };
                    if all_own
                        && matches!(object.kind(), Some(Kind::Class | Kind::Inst | Kind::Exc))
                    {
                        return Ok(None);
                    }
                }
                match object.kind() {
                    Some(Kind::Func) => Err(self.denied(FA)),
                    Some(Kind::Class) => Err(self.denied_dict(object, CLASS_DICT)),
                    Some(Kind::Module) => Err(self.denied(RA)),
                    _ if self.absent_on_ours(object, name) => Ok(None),
                    _ => Err(self.denied_dict(object, INSTANCE_DICT)),
                }
            }
            sym::CODE | sym::DEFAULTS | sym::KWDEFAULTS => {
                if object.as_func().is_some() || object.as_method().is_some() {
                    return Err(self.denied(FA));
                }
                self.hard(object, name, RA)
            }
            sym::GLOBALS | sym::CLOSURE | sym::BUILTINS => self.hard(object, name, RA),
            sym::SELF => match object.kind() {
                Some(Kind::Native) => Err(self.denied(METHOD_SELF)),
                Some(Kind::Method)
                    if object
                        .as_method()
                        .is_some_and(|m| self.heap.method(m).func.as_native().is_some()) =>
                {
                    Err(self.denied(METHOD_SELF))
                }
                _ => self.hard(object, name, RA),
            },
            sym::FUNC => self.hard(object, name, RA),
            sym::WRAPPED => {
                if self.whose(object) != Whose::Foreign {
                    // Allowed when what is found is own or built in; checked on the result.
                    return Ok(None);
                }
                Err(self.denied(RA))
            }
            sym::BASES | sym::BASE | sym::MRO | sym::SUBCLASSES if object.as_class().is_some() => {
                self.guard_linearization(object).map(|()| None)
            }
            sym::SUBCLASSHOOK | sym::SUBCLASSCHECK => self.only_own_definition(object, name),
            sym::REDUCE
            | sym::REDUCE_EX
            | sym::GETSTATE
            | sym::SETSTATE
            | sym::GETNEWARGS
            | sym::GETNEWARGS_EX
            | sym::COPY
            | sym::DEEPCOPY => {
                if self.absent_on_ours(object, name) {
                    return Ok(None);
                }
                self.only_own_definition(object, name)
            }
            sym::LOADER | sym::SPEC | sym::CACHED => self.hard(object, name, RA),
            sym::TRACEBACK => {
                if object.as_exc().is_some() && self.whose(object) == Whose::Own {
                    return Ok(Some(Value::NONE));
                }
                self.hard(object, name, RA)
            }
            sym::CAUSE | sym::CONTEXT => {
                if let Some(e) = object.as_exc() {
                    let linked = if name == sym::CAUSE {
                        self.heap.exc(e).cause
                    } else {
                        self.heap.exc(e).context
                    };
                    if !linked.is_undef() && !linked.is_none() && self.whose(linked) != Whose::Own {
                        return Err(self.denied(RA));
                    }
                }
                Ok(None)
            }
            sym::ANNOTATIONS | sym::MATCH_ARGS | sym::SLOTS | sym::NOTES | sym::ALL => Ok(None),
            _ => {
                let whose = self.whose(object);
                if flags & name_flags::ALLOWED_READ != 0 {
                    return Ok(None);
                }
                if whose == Whose::Foreign {
                    // A convention of an own class may be inherited by a foreign object? No: the
                    // object's own state and classes are foreign here.
                    return match self.defining_class(object, name) {
                        Some(class) if self.whose_class(class) == Whose::Own => Ok(None),
                        _ => Err(self.denied(RA)),
                    };
                }
                self.own_dunder(object, name)
            }
        }
    }

    /// A dunder that is on no list, on an own or built-in object: allowed when it is found in own
    /// state, an own class, or (for own objects) a built-in type.
    fn own_dunder(&mut self, object: Value, name: Sym) -> R<Option<Value>> {
        if self.heap.inst_get(object, name).is_some() {
            return Ok(None);
        }
        if let Some(m) = object.as_module() {
            let dict = self.heap.module(m).dict;
            if self.heap.dict_get_sym(dict, name).is_some() {
                return Ok(None);
            }
        }
        match self.defining_class(object, name) {
            Some(class) => match self.whose_class(class) {
                Whose::Own | Whose::Builtin => Ok(None),
                Whose::Foreign => Err(self.denied(RA)),
            },
            // Not there at all: the usual AttributeError.
            None => Ok(None),
        }
    }

    /// The class in which a name is found for an object: its own linearization for a class, else
    /// its type's.
    fn defining_class(&mut self, object: Value, name: Sym) -> Option<ClassId> {
        if let Some(c) = object.as_class()
            && let Some((owner, _)) = self.class_attr(c, name)
        {
            return Some(owner);
        }
        let class = self.heap.class_of(object);
        self.class_attr(class, name).map(|(owner, _)| owner)
    }

    /// A name of the hard list: denied, but an own or built-in object that has no such attribute
    /// gives the usual AttributeError.
    fn hard(&mut self, object: Value, name: Sym, message: &str) -> R<Option<Value>> {
        if self.absent_on_ours(object, name) {
            return Ok(None);
        }
        Err(self.denied(message))
    }

    /// Whether the object is own or built in and has no attribute of this name.
    fn absent_on_ours(&mut self, object: Value, name: Sym) -> bool {
        self.whose(object) != Whose::Foreign && !self.has_raw(object, name)
    }

    fn only_own_definition(&mut self, object: Value, name: Sym) -> R<Option<Value>> {
        match self.defining_class(object, name) {
            Some(class) if self.whose_class(class) == Whose::Own => Ok(None),
            None if self.whose(object) != Whose::Foreign => Ok(None),
            _ => Err(self.denied(RA)),
        }
    }

    /// `__bases__` and relatives of a class: an own class whose whole linearization is own or built in.
    fn guard_linearization(&mut self, object: Value) -> R<()> {
        let Some(class) = object.as_class() else {
            return Ok(());
        };
        let all = self.whose_class(class) == Whose::Own
            && self
                .heap
                .class(class)
                .mro
                .iter()
                .all(|&c| self.whose_class(c) != Whose::Foreign);
        if all { Ok(()) } else { Err(self.denied(RA)) }
    }

    fn classes_are_own(&self, object: Value) -> bool {
        let class = self.heap.class_of(object);
        self.heap
            .class(class)
            .mro
            .iter()
            .all(|&c| self.whose_class(c) != Whose::Foreign)
    }

    /// The annotations of somebody else's object as text. A function's code knows the text of what its `def` says;
    /// beside that only annotations that are text themselves are shown.
    fn annotation_texts(&mut self, object: Value, annotations: Value) -> R {
        let Some(from) = self.heap.to_dict(annotations) else {
            return Err(self.denied(RA));
        };
        let entries: Vec<(u32, Value, Value)> = self
            .heap
            .dict(from)
            .iter()
            .filter(|e| e.key.as_str().is_some())
            .map(|e| (e.hash, e.key, e.value))
            .collect();
        let written: Vec<(Value, Box<str>)> = object
            .as_func()
            .map(|f| self.heap.func(f))
            .and_then(|f| {
                let unit = self.units.get(f.unit)?;
                let code = unit.code.functions.get(f.index as usize)?;
                let texts = code.annotations.iter();
                Some(
                    texts
                        .map(|(name, text)| (unit.sym(*name as i32).value(), text.clone()))
                        .collect(),
                )
            })
            .unwrap_or_default();
        self.heap
            .charge(entries.len() + written.len() + entries.len() * written.len() / 16)?;
        let copy = self.heap.new_dict();
        for (hash, key, value) in entries {
            let text = written.iter().find(|(name, _)| *name == key);
            let text = match text {
                Some((_, text)) => self.heap.new_str(text),
                None if value.as_str().is_some() => value,
                None => continue,
            };
            self.heap.dict_insert_new(copy, hash, key, text);
        }
        Ok(copy.value())
    }

    /// What a restricted reader gets for a value found: sensitive natives become twins, mutable
    /// lists of others copies, `__wrapped__` of others is refused.
    pub(crate) fn guard_result(&mut self, object: Value, name: Sym, value: Value) -> R {
        if self.is_planted("results") {
            return Ok(value);
        }
        if let Some(id) = value.as_native() {
            let def = self.heap.native(id).def;
            let domain = self.heap.domain;
            if def.flags & native_flags::SENSITIVE != 0 {
                return Ok(self.twin_for(value, domain));
            }
            if object.as_class().is_some()
                && matches!(def.role, NativeRole::Method | NativeRole::Wrapper)
            {
                // A container method read from its class acts for the cell wherever it is called:
                // it doesn't step around a foreign subclass's own method (4.5).
                return Ok(self.make_twin(id, domain));
            }
            return Ok(value);
        }
        if let Some(id) = value.as_method() {
            let (func, this) = (self.heap.method(id).func, self.heap.method(id).this);
            if let Some(n) = func.as_native()
                && self.heap.native(n).def.flags & native_flags::SENSITIVE != 0
            {
                let domain = self.heap.domain;
                let twin = self.twin_for(func, domain);
                return Ok(self.heap.new_method(twin, this));
            }
            return Ok(value);
        }
        match name {
            sym::WRAPPED if self.whose(value) == Whose::Foreign => Err(self.denied(RA)),
            sym::ANNOTATIONS if self.whose(object) == Whose::Foreign => {
                // Annotation objects of others are never handed out, only their source text.
                self.annotation_texts(object, value)
            }
            sym::MATCH_ARGS | sym::SLOTS | sym::NOTES | sym::ALL
                if self.whose(object) == Whose::Foreign =>
            {
                if let Some(items) = value.as_list().map(|l| self.heap.list(l).to_vec()) {
                    return Ok(self.heap.new_list(items));
                }
                Ok(value)
            }
            sym::SUBCLASSES => Ok(value),
            _ => {
                // A descriptor behind a non-dunder row, read from its class.
                if object.as_class().is_some()
                    && let Some(Builtin::GetSet(g)) =
                        value.as_builtin().map(|b| self.heap.builtin(b))
                    && g.restricted
                {
                    return Err(self.denied(RA));
                }
                Ok(value)
            }
        }
    }

    /// The getter of a native attribute on the hard list asks this in restricted frames.
    pub(crate) fn guard_getset(&mut self, object: Value, restricted: bool) -> R<()> {
        if restricted
            && self.is_restricted()
            && !self.is_planted("getsets")
            && !self.shows_parts(object)
        {
            Err(self.denied(RA))
        } else {
            Ok(())
        }
    }

    /// Whether an object's restricted attributes may be read after all: a partial's by its maker.
    fn shows_parts(&self, object: Value) -> bool {
        self.heap.is_instance(object, ids::PARTIAL) && self.whose(object) == Whose::Own
    }

    /// Whether `dir()` in the acting domain lists the name on the object.
    pub(crate) fn may_list(&mut self, object: Value, name: Sym) -> bool {
        if !self.is_restricted() {
            return true;
        }
        match self.guard_read(object, name) {
            Ok(_) => {
                // Rows without double underscores are refused by the getter.
                let restricted = self.hard_native_name(object, name);
                !restricted || self.shows_parts(object)
            }
            Err(Raised) => {
                self.heap.pending = Value::UNDEF;
                false
            }
        }
    }

    /// Asks whether `name` may be written or deleted on `object`.
    pub(crate) fn guard_write(
        &mut self,
        object: Value,
        name: Sym,
        deleting: bool,
        new: Value,
    ) -> R<()> {
        let flags = self.heap.name_flags(name);
        if name == sym::CLASS {
            return Err(self.denied("__class__ not accessible in restricted mode"));
        }
        if name == sym::DICT {
            return match object.kind() {
                Some(Kind::Func) => Err(self.denied(FA)),
                _ => Err(self.denied("__dict__ not accessible in restricted mode")),
            };
        }
        let whose = self.whose(object);
        let own = whose == Whose::Own;
        let dunder = flags & name_flags::DUNDER != 0;
        match object.kind() {
            Some(Kind::Func) => match name {
                sym::GLOBALS
                | sym::CLOSURE
                | sym::BUILTINS
                | sym::FUNC_GLOBALS
                | sym::FUNC_CLOSURE => Err(self.denied(RA)),
                sym::CODE
                | sym::DEFAULTS
                | sym::KWDEFAULTS
                | sym::FUNC_CODE
                | sym::FUNC_DEFAULTS
                | sym::FUNC_DICT => Err(self.denied(FA)),
                sym::NAME | sym::QUALNAME | sym::FUNC_NAME => {
                    if own {
                        Ok(())
                    } else {
                        Err(self.denied(FA))
                    }
                }
                sym::DOC | sym::MODULE | sym::FUNC_DOC => {
                    if own {
                        Ok(())
                    } else {
                        Err(self.denied(RA))
                    }
                }
                sym::ANNOTATIONS | sym::TYPE_PARAMS | sym::WRAPPED if own => Ok(()),
                _ if dunder && !own => Err(self.denied(RA)),
                _ if own => Ok(()),
                _ => Err(self.denied(FA)),
            },
            Some(Kind::Class) => {
                if whose == Whose::Builtin {
                    return Ok(());
                }
                if !own || matches!(name, sym::BASES | sym::MRO | sym::BASE) {
                    return Err(self.denied(READ_ONLY_CLASS));
                }
                Ok(())
            }
            Some(Kind::Module) => {
                if !own {
                    return Err(self.denied(READ_ONLY_MODULE));
                }
                match name {
                    sym::LOADER | sym::SPEC | sym::CACHED | sym::PATH => Err(self.denied(RA)),
                    _ => Ok(()),
                }
            }
            Some(Kind::Exc) if own => match name {
                sym::TRACEBACK => {
                    if new.is_none() && !deleting {
                        Ok(())
                    } else {
                        Err(self.denied(RA))
                    }
                }
                _ => Ok(()),
            },
            Some(Kind::Method | Kind::Capture) => Err(self.denied(RA)),
            _ => {
                if !dunder {
                    return Ok(());
                }
                if own {
                    return match name {
                        sym::GLOBALS
                        | sym::CLOSURE
                        | sym::CODE
                        | sym::DEFAULTS
                        | sym::KWDEFAULTS
                        | sym::BUILTINS
                        | sym::FUNC
                        | sym::SELF
                        | sym::TRACEBACK => self.hard(object, name, RA).map(|_| ()),
                        _ => Ok(()),
                    };
                }
                Err(self.denied(RA))
            }
        }
    }

    /// A super object gives attributes only of own objects (4.4).
    pub(crate) fn guard_super(&mut self, object: Value) -> R<()> {
        if !self.is_restricted() {
            return Ok(());
        }
        let class = match object.as_class() {
            Some(c) => c,
            None => self.heap.class_of(object),
        };
        if self.whose_class(class) == Whose::Foreign {
            Err(self.denied(RA))
        } else {
            Ok(())
        }
    }

    /// Stepping around a foreign object's own hooks through a built-in class is refused (4.5).
    pub(crate) fn guard_target(&mut self, object: Value) -> R<()> {
        if self.is_restricted() && self.whose(object) == Whose::Foreign {
            return Err(self.denied(RA));
        }
        Ok(())
    }

    /// Whether a foreign class gives out what its instance holds only through methods of its own.
    /// Natives that read the storage of such an argument would step around them (4.5).
    pub(crate) fn guards_storage(&self, object: Value) -> bool {
        if !self.is_restricted() || object.as_inst().is_none() {
            return false;
        }
        let class = self.heap.class_of(object);
        let hooks = [sym::ITER, sym::GETITEM];
        self.whose_class(class) == Whose::Foreign
            && hooks.iter().any(|&name| {
                let found = self.heap.class_lookup(class, name);
                found.is_some_and(|(owner, _)| self.whose_class(owner) == Whose::Foreign)
            })
    }

    /// Refuses such an argument.
    pub(crate) fn guard_storage(&mut self, object: Value) -> R<()> {
        if self.guards_storage(object) {
            return Err(self.denied(RA));
        }
        Ok(())
    }

    /// A constructor that no restricted frame may use, nor free code on behalf of one.
    pub(crate) fn guard_constructor(&mut self, type_name: &str) -> R<()> {
        if self.is_restricted() || self.guards_named() {
            let text = format!("{type_name}() constructor not accessible in restricted mode");
            return Err(self.denied(&text));
        }
        Ok(())
    }
}
