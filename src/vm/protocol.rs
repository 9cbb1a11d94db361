//! The protocols behind the built-in functions and statements: truth, hash, text, iteration,
//! length, membership, subscripts. Special methods are looked up on the type, never through the
//! guard: implicit dispatch is not attribute access.

use super::Vm;
use super::iterate::itertools::next_plainly;
use crate::object::builtin::Builtin;
use crate::object::class::class_flags;
use crate::object::escape;
use crate::object::function::NativeRole;
use crate::object::generator::GenKind;
use crate::object::intern::sym;
use crate::object::iter::{IterObj, LeafNext, SliceObj};
use crate::object::str::{StrBuilder, StrView};
use crate::object::*;

impl Vm {
    /// The special method a type has, as a callable and the object to pass first (unset when it is
    /// bound already).
    pub fn special(&mut self, object: Value, name: Sym) -> Option<(Value, Value)> {
        let class = self.heap.class_of(object);
        let (_, found) = self.class_attr(class, name)?;
        match found.kind() {
            Some(Kind::Func) => Some((found, object)),
            Some(Kind::Native) => {
                if let Some(native) = found.as_native()
                    && !self.fits(native, object)
                {
                    // A method of another built-in class, put there by the program.
                    self.wrong_receiver(native, object);
                    return Some((Value::UNDEF, Value::UNDEF));
                }
                if found
                    .as_native()
                    .is_some_and(|n| self.heap.native(n).def.role == NativeRole::Function)
                {
                    // A built-in function isn't a descriptor: it gets no self.
                    return Some((found, Value::UNDEF));
                }
                Some((found, object))
            }
            _ => match self.bind_attr(found, object, class) {
                Ok(bound) => Some((bound, Value::UNDEF)),
                Err(Raised) => {
                    // The binding's own exception is what calling the method raises.
                    Some((Value::UNDEF, Value::UNDEF))
                }
            },
        }
    }

    /// Calls a special method; `None` when the type has none (or it is None).
    pub fn call_special(&mut self, object: Value, name: Sym, args: &[Value]) -> R<Option<Value>> {
        let Some((func, this)) = self.special(object, name) else {
            return Ok(None);
        };
        if func.is_undef() {
            return Err(Raised);
        }
        if func.is_none()
            && matches!(
                name,
                sym::ITER | sym::CONTAINS | sym::HASH | sym::REVERSED | sym::CLASS_GETITEM
            )
        {
            return Ok(None);
        }
        if this.is_undef() {
            return self.call(func, args).map(Some);
        }
        if let Some(native) = func.as_native() {
            // Found on the object's own class, so that its receiver needs no check.
            let mut all = super::native::Args::new(&[this]);
            all.pos.extend_from_slice(args);
            self.heap.charge(1)?;
            let value = self.call_found_native(native, all)?;
            return Ok(Some(self.heap.keep(value)));
        }
        let mut all = smallvec::SmallVec::<[Value; 6]>::new();
        all.push(this);
        all.extend_from_slice(args);
        self.call(func, &all).map(Some)
    }

    /// Calls a method found by attribute lookup (the guard is asked).
    pub fn call_method(&mut self, object: Value, name: Sym, args: &[Value]) -> R {
        let method = self.getattr(object, name)?;
        self.call(method, args)
    }

    /// Whether the object counts as true.
    pub fn truth(&mut self, v: Value) -> R<bool> {
        if let Some(t) = super::leaf::truth_leaf(&self.heap, v) {
            return Ok(t);
        }
        if v == Value::NOT_IMPLEMENTED {
            let text = "NotImplemented should not be used in a boolean context";
            self.warn(ids::DEPRECATION_WARNING, text)?;
            return Ok(true);
        }
        if let Some(r) = self.call_special(v, sym::BOOL, &[])? {
            return self.bool_result(r);
        }
        if self.special(v, sym::LEN).is_some() {
            return Ok(self.len(v)? != 0);
        }
        Ok(true)
    }

    /// What `__bool__` gave, which must be a bool.
    pub(crate) fn bool_result(&mut self, r: Value) -> R<bool> {
        match r.as_bool() {
            Some(b) => Ok(b),
            None => {
                let text = format!(
                    "__bool__ should return bool, returned {}",
                    self.heap.type_name(r)
                );
                Err(self.heap.type_error(&text))
            }
        }
    }

    /// `hash(v)`.
    pub fn hash(&mut self, v: Value) -> R<i64> {
        if v.as_inst().is_none()
            && let Some(h) = self.heap.hash_simple(v)
        {
            return Ok(h);
        }
        if let Some(t) = v.as_tuple() {
            if !self.heap.meter.enter() {
                return Err(self.heap.recursion_error(""));
            }
            let hash = self.hash_tuple(t);
            self.heap.meter.leave();
            return hash;
        }
        let class = self.heap.class_of(v);
        match self.class_attr(class, sym::HASH) {
            Some((ids::OBJECT, _)) => Ok(hash::hash_identity(v)),
            Some((_, none)) if none.is_none() => Err(self.unhashable(v)),
            Some(_) => {
                let Some(r) = self.call_special(v, sym::HASH, &[])? else {
                    return Err(self.unhashable(v));
                };
                match self.heap.to_int(r) {
                    Some(int::IntRef::Small(i)) => {
                        let h = i64::try_from(i).unwrap_or((i % i128::from(hash::MODULUS)) as i64);
                        Ok(if h == -1 { -2 } else { h })
                    }
                    Some(int::IntRef::Big(b)) => Ok(hash::hash_long(b)),
                    None => Err(self
                        .heap
                        .type_error("__hash__ method should return an integer")),
                }
            }
            None => Err(self.unhashable(v)),
        }
    }

    fn hash_tuple(&mut self, t: TupleId) -> R<i64> {
        let n = self.heap.tuple(t).len();
        // Fuel: by items, also where the same tuple is met again and again.
        self.heap.charge(n / 4 + 1)?;
        let mut hasher = hash::TupleHasher::new();
        for i in 0..n {
            let item = self.heap.tuple_obj(t).get(i).unwrap_or(Value::NONE);
            hasher.add(self.hash(item)?);
        }
        Ok(hasher.finish(n))
    }

    #[cold]
    fn unhashable(&mut self, v: Value) -> Raised {
        let text = format!("unhashable type: '{}'", self.heap.type_name(v));
        self.heap.type_error(&text)
    }

    /// `repr(v)`, an exact str.
    pub fn repr(&mut self, v: Value) -> R {
        let given = self.repr_given(v)?;
        Ok(self.heap.to_str(given).map_or(given, |s| s.value()))
    }

    /// `repr(v)` as `__repr__` gave it, which may be an instance of a subclass of str.
    pub fn repr_given(&mut self, v: Value) -> R {
        if let Some(id) = v.as_str() {
            return self.heap.str_repr(id);
        }
        if let Some(text) = self.number_text(v) {
            return Ok(text);
        }
        if !self.heap.meter.enter() {
            return Err(self
                .heap
                .recursion_error(" while getting the repr of an object"));
        }
        let result = self.repr_inner(v);
        self.heap.meter.leave();
        result
    }

    /// The text of an inline int or a float, which is its `str` and its `repr`.
    fn number_text(&mut self, v: Value) -> Option<Value> {
        if let Some(i) = v.as_small_int() {
            return Some(self.heap.small_int_str(i));
        }
        v.as_float().map(|f| self.heap.float_str(f))
    }

    fn repr_inner(&mut self, v: Value) -> R {
        match self.call_special(v, sym::REPR, &[])? {
            Some(r) if self.heap.to_str(r).is_some() => Ok(self.unless_cells(r)),
            Some(r) => {
                let text = format!(
                    "__repr__ returned non-string (type {})",
                    self.heap.type_name(r)
                );
                Err(self.heap.type_error(&text))
            }
            None => {
                let text = self.default_repr(v);
                Ok(self.heap.new_str(&text))
            }
        }
    }

    /// A text as it was given while the machine has no cells, else an exact str.
    ///
    /// Attack: an instance of a cell's subclass of str, handed to a supervisor by `str()`
    /// (`tests/escape/str_subclass_results_for_supervisor.py`).
    fn unless_cells(&self, text: Value) -> Value {
        match self.domains.has_cells() {
            true => self.heap.to_str(text).map_or(text, |s| s.value()),
            false => text,
        }
    }

    /// `<module.Class object at 0x...>`; the number is a sequence number, not an address.
    pub fn default_repr(&mut self, v: Value) -> String {
        let class = self.heap.class_of(v);
        let name = self.class_full_name(class);
        format!("<{name} object at {}>", self.address(v))
    }

    /// `module.Qualname` of a class, without `builtins.`.
    pub fn class_full_name(&mut self, class: ClassId) -> String {
        let object = self.heap.class(class);
        let qualname = object
            .qualname
            .as_str()
            .map(|s| self.heap.text(s))
            .unwrap_or_default();
        match object
            .attrs
            .get(&sym::MODULE)
            .and_then(|&m| self.heap.to_str(m))
        {
            Some(m) => {
                let module = self.heap.text(m);
                if module == "builtins" {
                    qualname
                } else {
                    format!("{module}.{qualname}")
                }
            }
            None => qualname,
        }
    }

    /// A stable number for an object, as `id()` and default reprs show it.
    pub fn id_number(&mut self, v: Value) -> u64 {
        if !v.is_ref() {
            return 0x1000_0000_0000 | (v.bits() & 0xFFFF_FFFF_FFFF) << 1;
        }
        if let Some(&number) = self.ids.get(&v.bits()) {
            return number;
        }
        self.last_id += 16;
        self.ids.insert(v.bits(), self.last_id);
        self.last_id
    }

    /// The number as default reprs print it.
    pub fn address(&mut self, v: Value) -> String {
        format!("{:#x}", self.id_number(v))
    }

    /// `str(v)`, an exact str.
    pub fn str_of(&mut self, v: Value) -> R {
        if v.as_str().is_some() {
            return Ok(v);
        }
        if let Some(text) = self.number_text(v) {
            return Ok(text);
        }
        let given = self.str_given(v)?;
        Ok(self.heap.to_str(given).map_or(given, |s| s.value()))
    }

    /// `str(v)` as `__str__` gave it, which may be an instance of a subclass of str.
    pub fn str_given(&mut self, v: Value) -> R {
        if v.as_str().is_some() {
            return Ok(v);
        }
        if let Some(text) = self.number_text(v) {
            return Ok(text);
        }
        match self.call_special(v, sym::STR, &[])? {
            Some(r) if self.heap.to_str(r).is_some() => Ok(self.unless_cells(r)),
            Some(r) => {
                let text = format!(
                    "__str__ returned non-string (type {})",
                    self.heap.type_name(r)
                );
                Err(self.heap.type_error(&text))
            }
            None => self.repr_given(v),
        }
    }

    /// `repr(v)` as text.
    pub fn repr_text(&mut self, v: Value) -> R<String> {
        let r = self.repr(v)?;
        Ok(self.heap.copy_text(r)?.unwrap_or_default())
    }

    /// `str(v)` as text.
    pub fn str_text(&mut self, v: Value) -> R<String> {
        let r = self.str_of(v)?;
        Ok(self.heap.copy_text(r)?.unwrap_or_default())
    }

    /// `ascii(v)`.
    pub fn ascii(&mut self, v: Value) -> R {
        let r = self.repr(v)?;
        let Some(view) = self.heap.view_of(r) else {
            return Ok(r);
        };
        if view.as_ascii().is_some() {
            return Ok(r);
        }
        let length = |c: u32| match c {
            0..128 => 1,
            128..256 => 4,
            256..0x10000 => 6,
            _ => 10,
        };
        // Fuel and memory: the length of the result is counted first.
        let n = view.len();
        self.heap.charge(n / 16)?;
        let total = self.heap.view_of(r).map_or(0, |view| {
            let points = self.heap.meter.watched(view.iter());
            points.map(length).sum()
        });
        self.heap.passed(n)?;
        self.heap.charge(total / 32)?;
        self.heap.reserve(total)?;
        let mut out = StrBuilder::with_capacity(total, false);
        let view = self.heap.view_of(r).unwrap_or(StrView::Ascii(&[]));
        for c in self.heap.meter.watched(view.iter()) {
            match c {
                0..128 => out.push(c),
                _ => escape::push_hex_escape(&mut out, c),
            }
        }
        self.heap.passed(n)?;
        Ok(self.heap.new_built(out))
    }

    /// `format(v, spec)`.
    pub fn format_value(&mut self, v: Value, spec: Value) -> R {
        // Exact values of the simple types run no code, and their classes can't change.
        if let Some(id) = spec.as_str()
            && let Some(text) = self.heap.format_value_simple(v, id)
        {
            return text;
        }
        match self.call_special(v, sym::FORMAT, &[spec])? {
            Some(r) => match self.heap.to_str(r) {
                Some(s) => Ok(s.value()),
                None => {
                    let text = format!(
                        "__format__ must return a str, not {}",
                        self.heap.type_name(r)
                    );
                    Err(self.heap.type_error(&text))
                }
            },
            None => self.str_of(v),
        }
    }

    /// `iter(v)`.
    pub fn iter(&mut self, v: Value) -> R {
        if let Some(it) = self.heap.iter_simple(v) {
            return Ok(self.heap.keep(it));
        }
        if let Some(it) = self.call_special(v, sym::ITER, &[])? {
            return self.iter_result(it);
        }
        let class = self.heap.class_of(v);
        let iter_is_none = self.class_attr(class, sym::ITER).is_some();
        // A union is subscribed by type parameters and a match by groups, so they are no sequences.
        let is_sequence = !iter_is_none && !matches!(class, ids::UNION_TYPE | ids::RE_MATCH);
        if is_sequence && self.class_attr(class, sym::GETITEM).is_some() {
            return Ok(self.heap.alloc_iter(IterObj::Sequence(v, 0)).value());
        }
        let text = format!("'{}' object is not iterable", self.heap.type_name(v));
        Err(self.heap.type_error(&text))
    }

    /// What `__iter__` gave, which must be an iterator.
    pub(crate) fn iter_result(&mut self, it: Value) -> R {
        if self.is_iterator(it) {
            return Ok(it);
        }
        let text = format!(
            "iter() returned non-iterator of type '{}'",
            self.heap.type_name(it)
        );
        Err(self.heap.type_error(&text))
    }

    /// Whether `next` works on the object.
    pub fn is_iterator(&mut self, v: Value) -> bool {
        match v.kind() {
            Some(Kind::Iter) => true,
            Some(Kind::Gen) => v
                .as_gen()
                .is_some_and(|g| self.heap.gener(g).kind == GenKind::Generator),
            _ => {
                let class = self.heap.class_of(v);
                self.class_attr(class, sym::NEXT)
                    .is_some_and(|(_, f)| !f.is_none())
            }
        }
    }

    /// The next item, or `None` at the end.
    pub fn next(&mut self, it: Value) -> R<Option<Value>> {
        if let Some(id) = it.as_iter() {
            return match self.heap.iter_next_leaf(id)? {
                LeafNext::Item(v) => Ok(Some(v)),
                LeafNext::End => Ok(None),
                LeafNext::NeedsMachine => {
                    if let Some(item) = next_plainly(&mut self.heap, id) {
                        // Fuel: as in `iter_next_full`.
                        self.heap.charge(1)?;
                        return Ok(Some(item));
                    }
                    if !self.heap.meter.enter() {
                        return Err(self.heap.recursion_error(""));
                    }
                    let result = self.iter_next_full(id);
                    self.heap.meter.leave();
                    result
                }
            };
        }
        if let Some(g) = it.as_gen() {
            return self.gen_next(g);
        }
        match self.call_special(it, sym::NEXT, &[]) {
            Ok(Some(v)) => Ok(Some(v)),
            Ok(None) => {
                let text = format!("'{}' object is not an iterator", self.heap.type_name(it));
                Err(self.heap.type_error(&text))
            }
            Err(Raised) => match self.heap.catch(ids::STOP_ITERATION) {
                Some(_) => Ok(None),
                None => Err(Raised),
            },
        }
    }

    /// Calls `each` with every item until it answers false.
    pub fn for_each(
        &mut self,
        iterable: Value,
        each: &mut dyn FnMut(&mut Vm, Value) -> R<bool>,
    ) -> R<()> {
        let it = self.iter(iterable)?;
        self.heap.keep(it);
        let mark = self.nursery_mark();
        self.steps(it, &mut |vm, v| {
            let more = each(vm, v)?;
            // An endless iterable must not keep its items alive. (The nursery may be shorter than
            // it was only if nobody recorded anything.)
            vm.heap.nursery.truncate(mark);
            Ok(more)
        })
    }

    /// As `for_each`, but items and whatever `each` makes stay alive until the native returns: for
    /// those that keep them in Rust.
    pub fn for_each_kept(
        &mut self,
        iterable: Value,
        each: &mut dyn FnMut(&mut Vm, Value) -> R<bool>,
    ) -> R<()> {
        let it = self.iter(iterable)?;
        self.heap.keep(it);
        self.steps(it, each)
    }

    fn steps(&mut self, it: Value, each: &mut dyn FnMut(&mut Vm, Value) -> R<bool>) -> R<()> {
        loop {
            self.heap.charge(1)?;
            match self.next(it)? {
                Some(v) => {
                    let v = self.heap.keep(v);
                    if !each(self, v)? {
                        return Ok(());
                    }
                }
                None => return Ok(()),
            }
        }
    }

    /// All items.
    pub fn collect_items(&mut self, iterable: Value) -> R<Vec<Value>> {
        if let Some(items) = self.heap.list_or_tuple(iterable)
            && iterable.as_inst().is_none()
        {
            // The copy, and the list of what is kept alive.
            let n = items.len();
            self.heap.charge(n / 8)?;
            self.heap.take_bytes(n * 16)?;
            let items = self
                .heap
                .copy_items(|heap| heap.list_or_tuple(iterable).unwrap_or(&[]))?;
            self.heap.keep_all(&items)?;
            return Ok(items);
        }
        if iterable.as_gen().is_some() {
            let list = self.heap.alloc_list(list::ListObj::default());
            self.heap.keep(list.value());
            if self.append_generated(list, iterable)? {
                // The list stays and keeps them alive.
                let n = self.heap.list(list).len();
                self.heap.charge(n / 8)?;
                self.heap.take_bytes(n * 8)?;
                return self.heap.copy_items(|heap| heap.list(list));
            }
            let mut items = self.heap.list(list).to_vec();
            self.for_each_kept(iterable, &mut |vm, v| {
                vm.heap.make_place(&items)?;
                items.push(v);
                Ok(true)
            })?;
            return Ok(items);
        }
        let mut items = Vec::new();
        self.for_each_kept(iterable, &mut |vm, v| {
            if items.len() == items.capacity() {
                // Old and new are there at once, and the list of what is kept alive grows too.
                vm.heap.reserve(items.len() * 32 + 64)?;
                vm.heap.charge_growth(items.len().max(8) * 16);
            }
            items.push(v);
            Ok(true)
        })?;
        Ok(items)
    }

    /// `len(v)`.
    pub fn len(&mut self, v: Value) -> R<usize> {
        if let Some(n) = super::leaf::len_leaf(&self.heap, v) {
            return Ok(n);
        }
        let Some(r) = self.call_special(v, sym::LEN, &[])? else {
            let text = format!("object of type '{}' has no len()", self.heap.type_name(v));
            return Err(self.heap.type_error(&text));
        };
        let r = self.index(r)?;
        match self.heap.to_int(r) {
            Some(i) if i.is_negative() => {
                Err(self.heap.value_error("__len__() should return >= 0"))
            }
            Some(i) => match i.to_i64().and_then(|n| usize::try_from(n).ok()) {
                Some(n) => Ok(n),
                None => Err(self
                    .heap
                    .overflow_error("cannot fit 'int' into an index-sized integer")),
            },
            None => Ok(0),
        }
    }

    /// How many items to expect.
    pub fn length_hint(&mut self, v: Value, default: usize) -> R<usize> {
        if self.special(v, sym::LEN).is_some() {
            return match self.len(v) {
                Ok(n) => Ok(n),
                Err(Raised) => match self.heap.catch(ids::TYPE_ERROR) {
                    Some(_) => Ok(default),
                    None => Err(Raised),
                },
            };
        }
        let hint = match self.call_special(v, sym::LENGTH_HINT, &[]) {
            Ok(hint) => hint,
            Err(Raised) => match self.heap.catch(ids::TYPE_ERROR) {
                Some(_) => None,
                None => return Err(Raised),
            },
        };
        match hint {
            None | Some(Value::NOT_IMPLEMENTED) => Ok(default),
            Some(r) => match self.heap.to_int(r) {
                Some(i) if i.is_negative() => Err(self
                    .heap
                    .value_error("__length_hint__() should return >= 0")),
                Some(i) => Ok(i
                    .to_i64()
                    .and_then(|n| usize::try_from(n).ok())
                    .unwrap_or(default)),
                None => {
                    let text = format!(
                        "__length_hint__ must be an integer, not {}",
                        self.heap.type_name(r)
                    );
                    Err(self.heap.type_error(&text))
                }
            },
        }
    }

    /// `item in container`.
    pub fn contains(&mut self, container: Value, item: Value) -> R<bool> {
        let class = self.heap.class_of(container);
        match self.class_attr(class, sym::CONTAINS) {
            Some((_, f)) if f.is_none() => {
                let text = format!(
                    "'{}' object is not a container",
                    self.heap.type_name(container)
                );
                return Err(self.heap.type_error(&text));
            }
            Some(_) => {
                if let Some(r) = self.call_special(container, sym::CONTAINS, &[item])? {
                    return self.truth(r);
                }
            }
            None => {}
        }
        let refuses = self
            .class_attr(class, sym::ITER)
            .is_some_and(|(_, f)| f.is_none());
        if refuses
            || self.heap.iter_simple(container).is_none()
                && self.special(container, sym::ITER).is_none()
                && self.special(container, sym::GETITEM).is_none()
        {
            let text = format!(
                "argument of type '{}' is not iterable",
                self.heap.type_name(container)
            );
            return Err(self.heap.type_error(&text));
        }
        let mut found = false;
        self.for_each(container, &mut |vm, v| {
            if vm.eq(v, item)? {
                found = true;
                return Ok(false);
            }
            Ok(true)
        })?;
        Ok(found)
    }

    /// `o[k]`.
    pub fn get_item(&mut self, o: Value, k: Value) -> R {
        if let Some(r) = self.call_special(o, sym::GETITEM, &[k])? {
            return Ok(r);
        }
        if let Some(class) = o.as_class() {
            if class == ids::TYPE {
                return self.make_generic_alias(o, k);
            }
            if let Some((_, f)) = self.class_attr(class, sym::CLASS_GETITEM)
                && !f.is_none()
            {
                let meta = self.heap.class_of(o);
                let bound = self.bind_class_attr(f, class, meta)?;
                return self.call(bound, &[k]);
            }
            let text = format!(
                "type '{}' is not subscriptable",
                self.heap.class_name(class)
            );
            return Err(self.heap.type_error(&text));
        }
        let text = format!("'{}' object is not subscriptable", self.heap.type_name(o));
        Err(self.heap.type_error(&text))
    }

    /// `o[k] = v`.
    pub fn set_item(&mut self, o: Value, k: Value, v: Value) -> R<()> {
        if self.call_special(o, sym::SETITEM, &[k, v])?.is_some() {
            return Ok(());
        }
        let text = format!(
            "'{}' object does not support item assignment",
            self.heap.type_name(o)
        );
        Err(self.heap.type_error(&text))
    }

    /// `del o[k]`.
    pub fn del_item(&mut self, o: Value, k: Value) -> R<()> {
        if self.call_special(o, sym::DELITEM, &[k])?.is_some() {
            return Ok(());
        }
        // The words depend on whether the type is a sequence at all and the key an index.
        let is_sequence = o.as_inst().is_some() || self.special(o, sym::LEN).is_some();
        let is_index = self.heap.exact_int(k).is_some() || self.special(k, sym::INDEX).is_some();
        let verb = if is_sequence && is_index {
            "doesn't"
        } else {
            "does not"
        };
        let text = format!(
            "'{}' object {verb} support item deletion",
            self.heap.type_name(o)
        );
        Err(self.heap.type_error(&text))
    }

    /// The exact int an object stands for (`__index__`).
    pub fn index(&mut self, v: Value) -> R {
        if let Some(i) = self.heap.exact_int(v) {
            return Ok(i);
        }
        match self.call_special(v, sym::INDEX, &[])? {
            Some(r) => match self.heap.exact_int(r) {
                Some(i) => {
                    self.heap.keep(i);
                    self.warn_of_subclass(r, ids::INT, "__index__")?;
                    Ok(i)
                }
                None => {
                    let text = format!(
                        "__index__ returned non-int (type {})",
                        self.heap.type_name(r)
                    );
                    Err(self.heap.type_error(&text))
                }
            },
            None => {
                let text = format!(
                    "'{}' object cannot be interpreted as an integer",
                    self.heap.type_name(v)
                );
                Err(self.heap.type_error(&text))
            }
        }
    }

    /// Warns when a method that makes a number gave an instance of a subclass.
    pub(crate) fn warn_of_subclass(&mut self, r: Value, class: ClassId, method: &str) -> R<()> {
        if self.heap.class_of(r) == class {
            return Ok(());
        }
        let wanted = self.heap.class_name(class);
        let text = format!(
            "{method} returned non-{wanted} (type {}).  The ability to return an instance of a strict subclass of \
             {wanted} is deprecated, and may be removed in a future version of Python.",
            self.heap.type_name(r)
        );
        self.warn(ids::DEPRECATION_WARNING, &text)
    }

    /// The index as a machine int; too large ones are an IndexError-like OverflowError.
    pub fn index_i64(&mut self, v: Value) -> R<i64> {
        let i = self.index(v)?;
        match self.heap.to_int(i).and_then(int::IntRef::to_i64) {
            Some(n) => Ok(n),
            None => {
                let text = format!(
                    "cannot fit '{}' into an index-sized integer",
                    self.heap.type_name(v)
                );
                Err(self.heap.overflow_error(&text))
            }
        }
    }

    /// The index, saturated to the machine's range, as slices want it.
    pub fn index_clamped(&mut self, v: Value) -> R<i64> {
        let i = self.index(v)?;
        let Some(n) = self.heap.to_int(i) else {
            return Ok(0);
        };
        Ok(n.to_i64()
            .unwrap_or(if n.is_negative() { i64::MIN } else { i64::MAX }))
    }

    /// A float argument: float, int, `__float__` or `__index__`.
    pub fn float_arg(&mut self, v: Value) -> R<f64> {
        if let Some(f) = self.heap.number_to_f64(v)? {
            return Ok(f);
        }
        if let Some(r) = self.call_special(v, sym::FLOAT, &[])? {
            return match self.heap.to_float(r) {
                Some(f) => {
                    let method = format!("{}.__float__", self.heap.type_name(v));
                    self.warn_of_subclass(r, ids::FLOAT, &method)?;
                    Ok(f)
                }
                None => {
                    let text = format!(
                        "{}.__float__ returned non-float (type {})",
                        self.heap.type_name(v),
                        self.heap.type_name(r)
                    );
                    Err(self.heap.type_error(&text))
                }
            };
        }
        if self.special(v, sym::INDEX).is_some() {
            let i = self.index(v)?;
            if let Some(f) = self.heap.number_to_f64(i)? {
                return Ok(f);
            }
        }
        let text = format!("must be real number, not {}", self.heap.type_name(v));
        Err(self.heap.type_error(&text))
    }

    /// Start, stop, step and number of items of a slice over a sequence of `len` items.
    pub fn slice_indices(&mut self, slice: &SliceObj, len: usize) -> R<(i64, i64, i64, usize)> {
        let step = if slice.step.is_none() {
            1
        } else {
            self.slice_bound(slice.step)?
        };
        if step == 0 {
            return Err(self.heap.value_error("slice step cannot be zero"));
        }
        let step = step.max(-i64::MAX);
        let len = len as i64;
        let (low, high) = if step > 0 { (0, len) } else { (-1, len - 1) };
        let clamp = |n: i64| {
            if n < 0 {
                n.saturating_add(len).max(low)
            } else {
                n.min(high)
            }
        };
        let start = match slice.start {
            Value::NONE => {
                if step > 0 {
                    0
                } else {
                    len - 1
                }
            }
            v => clamp(self.slice_bound(v)?),
        };
        let stop = match slice.stop {
            Value::NONE => {
                if step > 0 {
                    len
                } else {
                    -1
                }
            }
            v => clamp(self.slice_bound(v)?),
        };
        let count = iter::small_range_len(start, stop, step);
        Ok((start, stop, step, count as usize))
    }

    fn slice_bound(&mut self, v: Value) -> R<i64> {
        if self.heap.exact_int(v).is_none() && self.special(v, sym::INDEX).is_none() {
            return Err(self
                .heap
                .type_error("slice indices must be integers or None or have an __index__ method"));
        }
        self.index_clamped(v)
    }

    /// `isinstance(v, class_or_tuple)`.
    pub fn isinstance(&mut self, v: Value, of: Value) -> R<bool> {
        if let Some(class) = of.as_class() {
            if self.heap.class_of(v) == class {
                return Ok(true);
            }
            if self.heap.class(class).meta == ids::TYPE {
                return self.isinstance_plain(v, class);
            }
        }
        self.check_against(v, of, true)
    }

    /// `issubclass(c, class_or_tuple)`.
    pub fn issubclass(&mut self, c: Value, of: Value) -> R<bool> {
        self.check_against(c, of, false)
    }

    fn check_against(&mut self, v: Value, of: Value, instance: bool) -> R<bool> {
        // Fuel: tuples may be nested and shared.
        self.heap.charge(1)?;
        if let Some(t) = of.as_tuple() {
            if !self.heap.meter.enter() {
                return Err(self.heap.recursion_error(""));
            }
            for i in 0..self.heap.tuple(t).len() {
                let item = self.heap.tuple_obj(t).get(i).unwrap_or(Value::NONE);
                match self.check_against(v, item, instance) {
                    Ok(false) => {}
                    other => {
                        self.heap.meter.leave();
                        return other;
                    }
                }
            }
            self.heap.meter.leave();
            return Ok(false);
        }
        let hook = if instance {
            sym::INSTANCECHECK
        } else {
            sym::SUBCLASSCHECK
        };
        let meta = self.heap.class_of(of);
        if meta != ids::TYPE
            && let Some((owner, _)) = self.class_attr(meta, hook)
            && owner != ids::TYPE
            && let Some(r) = self.call_special(of, hook, &[v])?
        {
            return self.truth(r);
        }
        match of.as_class() {
            Some(class) if instance => self.isinstance_plain(v, class),
            Some(class) => match v.as_class() {
                Some(c) => Ok(self.heap.is_subclass(c, class)),
                None => {
                    self.bases_of(v, "issubclass() arg 1 must be a class")?;
                    self.derives_by_bases(v, of)
                }
            },
            None => {
                let text = if instance {
                    "isinstance() arg 2 must be a type, a tuple of types, or a union"
                } else {
                    "issubclass() arg 2 must be a class, a tuple of classes, or a union"
                };
                if instance {
                    self.bases_of(of, text)?;
                    match self.getattr_opt(v, sym::CLASS)? {
                        Some(class) => self.derives_by_bases(class, of),
                        None => Ok(false),
                    }
                } else {
                    self.bases_of(v, "issubclass() arg 1 must be a class")?;
                    self.bases_of(of, text)?;
                    self.derives_by_bases(v, of)
                }
            }
        }
    }

    /// The tuple under `__bases__` of what acts as a class without being one; else a TypeError.
    fn bases_of(&mut self, v: Value, otherwise: &str) -> R<Vec<Value>> {
        let bases = self.claimed_bases(v)?;
        match bases.and_then(Value::as_tuple) {
            Some(t) => Ok(self.heap.tuple(t).to_vec()),
            None => Err(self.heap.type_error(otherwise)),
        }
    }

    /// Whether following `__bases__` leads from one to the other, as `issubclass` does for objects
    /// that are no classes.
    fn derives_by_bases(&mut self, from: Value, to: Value) -> R<bool> {
        if !self.heap.meter.enter() {
            return Err(self.heap.recursion_error(""));
        }
        let found = self.derives_level(from, to);
        self.heap.meter.leave();
        found
    }

    fn derives_level(&mut self, mut from: Value, to: Value) -> R<bool> {
        loop {
            self.heap.charge(1)?;
            if from == to {
                return Ok(true);
            }
            let bases = self.claimed_bases(from)?;
            let Some(bases) = bases.and_then(Value::as_tuple) else {
                return Ok(false);
            };
            let bases = self.heap.tuple(bases).to_vec();
            match bases.as_slice() {
                [] => return Ok(false),
                [one] => from = self.heap.keep(*one),
                many => {
                    for &base in many {
                        self.heap.keep(base);
                        if self.derives_by_bases(base, to)? {
                            return Ok(true);
                        }
                    }
                    return Ok(false);
                }
            }
        }
    }

    /// The `__bases__` of what acts as a class without being one. An object of a cell's class isn't
    /// believed by code outside that cell (4.4).
    fn claimed_bases(&mut self, v: Value) -> R<Option<Value>> {
        let class = self.heap.class_of(v);
        let owner = self.heap.class(class).owner;
        if v.as_class().is_none() && owner != DomainId::ROOT && owner != self.heap.domain {
            return Ok(None);
        }
        self.getattr_opt(v, sym::BASES)
    }

    /// By the true type; where there are cells, a `__class__` that lies counts only when it is a property of
    /// the root (4.4 of the specification).
    pub(crate) fn isinstance_plain(&mut self, v: Value, class: ClassId) -> R<bool> {
        let own = self.heap.class_of(v);
        if self.heap.is_subclass(own, class) {
            return Ok(true);
        }
        // While there is no cell nobody is to be fooled, and every claim counts.
        if !self.domains.has_cells() {
            if !self.heap.may_claim_class(own) {
                return Ok(false);
            }
            let claimed = self.getattr_opt(v, sym::CLASS)?;
            return Ok(claimed
                .and_then(Value::as_class)
                .is_some_and(|c| self.heap.is_subclass(c, class)));
        }
        if let Some((owner, found)) = self.class_attr(own, sym::CLASS)
            && owner != ids::OBJECT
            && let Some(Builtin::Property(p)) = found.as_builtin().map(|b| self.heap.builtin(b))
        {
            let get = p.get;
            let by_root = get
                .as_func()
                .is_some_and(|f| self.heap.func(f).creator == DomainId::ROOT);
            if by_root {
                let claimed = self.call(get, &[v])?;
                return Ok(claimed
                    .as_class()
                    .is_some_and(|c| self.heap.is_subclass(c, class)));
            }
        }
        Ok(false)
    }

    /// Makes an exception of a class with arguments (runs its `__init__`) and raises it.
    pub fn raise_exc(&mut self, class: ClassId, args: &[Value]) -> Raised {
        match self.call(class.value(), args) {
            Ok(exc) => self.heap.raise_value(exc),
            Err(Raised) => Raised,
        }
    }

    /// Whether instances of the class match sequence patterns.
    pub fn is_pattern_sequence(&self, v: Value) -> bool {
        self.matches_as(v) == class_flags::MATCH_SEQUENCE
    }

    /// Whether instances of the class match mapping patterns.
    pub fn is_pattern_mapping(&self, v: Value) -> bool {
        self.matches_as(v) == class_flags::MATCH_MAPPING
    }

    /// The kind of the first class in the linearization that has one: nothing is both.
    fn matches_as(&self, v: Value) -> u32 {
        let class = self.heap.class_of(v);
        let both = class_flags::MATCH_SEQUENCE | class_flags::MATCH_MAPPING;
        let kinds = self.heap.class(class).mro.iter();
        kinds
            .map(|&c| self.heap.class(c).flags & both)
            .find(|&kind| kind != 0)
            .unwrap_or(0)
    }
}
