//! Instances and shapes (hidden classes).
//!
//! An instance names its shape; the shape says its class and at which slot each attribute lies. Six
//! slots lie in the object, more in a boxed vector. Slot 0 of an instance of a subclass of a
//! built-in type is its *payload*, the built-in value it extends. Deleting an attribute, asking
//! for `__dict__`, or having more than 64 attributes moves an instance to *dictionary mode*: its
//! attributes then live in a dict object in a fixed slot.

use rustc_hash::FxHashMap;

use super::class::class_flags;
use super::heap::{Extent, HeapObject, Marker, block};
use super::*;

/// Slots inside the object.
pub const INLINE_SLOTS: usize = 6;
/// More attributes than this move an instance to dictionary mode.
const MAX_SHAPED: usize = 64;
/// A class whose instances make more shapes than this gets dictionary-mode instances.
const MAX_SHAPES_PER_CLASS: u32 = 256;

/// Names a shape.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub struct ShapeId(pub u32);

/// Instance flags.
pub mod inst_flags {
    /// Slot 0 is the payload.
    pub const PAYLOAD: u32 = 1;
}

/// An instance: one cache line.
pub struct InstObj {
    /// Its layout.
    pub shape: ShapeId,
    /// `inst_flags`.
    pub flags: u32,
    /// The first slots.
    pub inline: [Value; INLINE_SLOTS],
    /// Slots from the seventh on.
    #[allow(clippy::box_collection)]
    pub more: Option<Box<Vec<Value>>>,
}

const _: () = assert!(size_of::<InstObj>() == 64);

impl InstObj {
    /// An instance with all slots unset.
    pub fn new(shape: ShapeId) -> InstObj {
        InstObj {
            shape,
            flags: 0,
            inline: [Value::UNDEF; INLINE_SLOTS],
            more: None,
        }
    }

    /// The slot's value (unset when there is none).
    #[inline(always)]
    pub fn slot(&self, slot: u32) -> Value {
        match self.inline.get(slot as usize) {
            Some(&v) => v,
            None => self.slot_more(slot),
        }
    }

    #[inline(never)]
    fn slot_more(&self, slot: u32) -> Value {
        self.more
            .as_ref()
            .and_then(|m| m.get(slot as usize - INLINE_SLOTS).copied())
            .unwrap_or(Value::UNDEF)
    }

    /// Sets the slot. Growth is charged by the caller (`Heap::inst_set_slot`).
    #[inline(always)]
    pub fn set_slot(&mut self, slot: u32, value: Value) {
        match self.inline.get_mut(slot as usize) {
            Some(place) => *place = value,
            None => self.set_slot_more(slot, value),
        }
    }

    #[inline(never)]
    fn set_slot_more(&mut self, slot: u32, value: Value) {
        let index = slot as usize - INLINE_SLOTS;
        let more = self.more.get_or_insert_default();
        if index >= more.len() {
            more.resize(index + 1, Value::UNDEF);
        }
        if let Some(place) = more.get_mut(index) {
            *place = value;
        }
    }

    pub(crate) fn trace(&self, marker: &mut Marker) {
        marker.values(&self.inline);
        if let Some(more) = &self.more {
            marker.values(more);
        }
    }
}

impl HeapObject for InstObj {
    fn vacant() -> Self {
        InstObj::new(ShapeId(0))
    }
    fn owned_bytes(&self) -> usize {
        self.more.as_ref().map_or(0, |m| 24 + m.capacity() * 8)
    }
}

/// A layout of instances.
pub struct Shape {
    /// The class of instances with this shape.
    pub class: ClassId,
    /// Attribute names; the position is the slot. Slots of hidden things have the name `HIDDEN`.
    pub keys: Box<[Sym]>,
    table: FxHashMap<Sym, u32>,
    transitions: FxHashMap<Sym, ShapeId>,
    /// Number of leading slots that are not ordinary attributes (payload, `__slots__`, dict).
    pub n_fixed: u32,
    /// The slot of the attribute dict in dictionary mode.
    pub dict_slot: Option<u32>,
}

/// The name of a slot that no attribute name reaches. (The empty str is never an interned name.)
const HIDDEN: Sym = Sym(0);

/// All shapes of a Vm.
pub struct ShapeTable {
    shapes: Vec<Shape>,
    free: Vec<u32>,
    /// Shapes made since the last collection.
    young: Vec<ShapeId>,
    /// Recent answers of `slot_of` that instructions may use without the machine: for sites that
    /// see more shapes than their inline cache holds.
    recent: Box<[Recent; RECENT]>,
}

/// The slot of an attribute under a shape.
#[derive(Clone, Copy)]
struct Recent {
    shape: u32,
    name: Sym,
    slot: u32,
}

/// Entries of a table of recent answers. An answer is in one of two neighbouring places, so that two
/// that belong in one place don't drive each other out.
const RECENT: usize = 512;
const NO_RECENT: Recent = Recent {
    shape: u32::MAX,
    name: Sym(0),
    slot: 0,
};

#[inline(always)]
fn recent_at(shape: ShapeId, name: Sym) -> usize {
    (shape.0.wrapping_mul(0x9E37_79B1) ^ name.0.wrapping_mul(0x85EB_CA6B)) as usize >> 8
        & (RECENT - 1)
}

impl ShapeTable {
    pub(crate) fn new() -> ShapeTable {
        ShapeTable {
            shapes: Vec::new(),
            free: Vec::new(),
            young: Vec::new(),
            recent: Box::new([NO_RECENT; RECENT]),
        }
    }

    /// The slot an instruction may read directly, when it was noted.
    #[inline(always)]
    pub(crate) fn recent_slot(&self, shape: ShapeId, name: Sym) -> Option<u32> {
        let at = recent_at(shape, name);
        let answers = |r: &Recent| (r.shape == shape.0 && r.name == name).then_some(r.slot);
        answers(&self.recent[at]).or_else(|| answers(&self.recent[at ^ 1]))
    }

    /// Notes that reads of the attribute under the shape are reads of the slot.
    pub(crate) fn note_slot(&mut self, shape: ShapeId, name: Sym, slot: u32) {
        let at = recent_at(shape, name);
        self.recent[at ^ 1] = self.recent[at];
        self.recent[at] = Recent {
            shape: shape.0,
            name,
            slot,
        };
    }

    /// Forgets all notes: a class changed, or a shape died.
    pub(crate) fn forget_recent(&mut self) {
        self.recent.fill(NO_RECENT);
    }

    /// The shape.
    #[inline(always)]
    pub fn get(&self, id: ShapeId) -> &Shape {
        &self.shapes[id.0 as usize]
    }

    /// The class of instances with the shape.
    #[inline(always)]
    pub fn class_of(&self, id: ShapeId) -> ClassId {
        self.shapes[id.0 as usize].class
    }

    fn add(&mut self, shape: Shape) -> ShapeId {
        let id = if let Some(i) = self.free.pop() {
            self.shapes[i as usize] = shape;
            ShapeId(i)
        } else {
            self.shapes.push(shape);
            ShapeId((self.shapes.len() - 1) as u32)
        };
        self.young.push(id);
        id
    }

    pub(crate) fn trace(&self, id: ShapeId, marker: &mut Marker) {
        marker.value(self.get(id).class.value());
    }

    /// Shapes die with their class; answers whether any did.
    pub(crate) fn retain(&mut self, alive: impl Fn(ClassId) -> bool) -> bool {
        let mut died = false;
        for (i, shape) in self.shapes.iter_mut().enumerate() {
            if shape.class.0 != u32::MAX && !alive(shape.class) {
                *shape = new_shape(ClassId(u32::MAX), Vec::new(), 0, None);
                self.free.push(i as u32);
                died = true;
            }
        }
        died
    }

    /// Marks the names of every shape, or of those made since the last collection (shapes outlive
    /// the instances that made them).
    pub(crate) fn mark_names(&mut self, extent: Extent, marker: &mut Marker) {
        let mut mark = |shape: &Shape| shape.keys.iter().for_each(|&k| marker.sym(k));
        match extent {
            Extent::Full => self.shapes.iter().for_each(&mut mark),
            Extent::Young => (self.young.iter())
                .filter_map(|id| self.shapes.get(id.0 as usize))
                .for_each(&mut mark),
        }
        self.young.clear();
    }
}

/// Methods found lately by shape or class, name and epoch.
pub(crate) struct RecentMethods(Box<[RecentMethod; RECENT]>);

#[derive(Clone, Copy)]
struct RecentMethod {
    key: u32,
    name: Sym,
    epoch: u32,
    found: Value,
}

impl RecentMethods {
    pub(crate) fn new() -> RecentMethods {
        let none = RecentMethod {
            key: u32::MAX,
            name: Sym(0),
            epoch: 0,
            found: Value::UNDEF,
        };
        RecentMethods(Box::new([none; RECENT]))
    }

    /// What was noted for a shape or class (`frame::Cache::key`).
    #[inline(always)]
    pub(crate) fn get(&self, key: u32, name: Sym, epoch: u32) -> Option<Value> {
        let at = recent_at(ShapeId(key), name);
        let answers = |m: &RecentMethod| {
            (m.key == key && m.name == name && m.epoch == epoch).then_some(m.found)
        };
        answers(&self.0[at]).or_else(|| answers(&self.0[at ^ 1]))
    }

    /// Notes a method. It lives as long as the epoch is the same, since its class does.
    pub(crate) fn note(&mut self, key: u32, name: Sym, epoch: u32, found: Value) {
        let at = recent_at(ShapeId(key), name);
        self.0[at ^ 1] = self.0[at];
        self.0[at] = RecentMethod {
            key,
            name,
            epoch,
            found,
        };
    }
}

impl Shape {
    /// The slot of an attribute.
    #[inline]
    pub fn slot_of(&self, name: Sym) -> Option<u32> {
        if self.keys.len() <= 8 {
            self.keys.iter().position(|&k| k == name).map(|i| i as u32)
        } else {
            self.table.get(&name).copied()
        }
    }
}

impl Heap {
    /// Makes the root and dictionary-mode shapes of a class whose fixed slots have these names.
    pub fn make_root_shapes(&mut self, class: ClassId, has_payload: bool, slots: &[Sym]) {
        let mut keys: Vec<Sym> = Vec::new();
        if has_payload {
            keys.push(HIDDEN);
        }
        keys.extend_from_slice(slots);
        let n_fixed = keys.len() as u32;
        self.charge_shape(class, keys.len());
        self.charge_shape(class, keys.len() + 1);
        let root = self
            .shapes
            .add(new_shape(class, keys.clone(), n_fixed, None));
        keys.push(HIDDEN);
        let dict = self
            .shapes
            .add(new_shape(class, keys, n_fixed + 1, Some(n_fixed)));
        let object = self.class_mut(class);
        object.root_shape = root;
        object.dict_shape = dict;
    }

    /// Counts a new shape: it lives as long as its class, which carries its bytes.
    fn charge_shape(&mut self, class: ClassId, n_keys: usize) {
        let table = if n_keys <= 8 {
            0
        } else {
            block((n_keys * 8 / 7 + 1).next_power_of_two() * 9 + 16)
        };
        // Also the place of the transition that leads there.
        let bytes = size_of::<Shape>() + block(n_keys * 4) + table + 24;
        // Fuel: names are copied and hashed.
        self.meter.take(n_keys / 4);
        self.class_mut(class).shape_bytes += bytes;
        self.meter.debt -= bytes as i64;
    }

    /// The shape after adding an attribute; `None`: the instance must go to dictionary mode.
    pub fn shape_with(&mut self, shape: ShapeId, name: Sym) -> Option<ShapeId> {
        let old = self.shapes.get(shape);
        if let Some(&next) = old.transitions.get(&name) {
            return Some(next);
        }
        if old.dict_slot.is_some() || old.keys.len() >= MAX_SHAPED {
            return None;
        }
        let class = old.class;
        if self.class(class).n_shapes >= MAX_SHAPES_PER_CLASS {
            return None;
        }
        let mut keys = old.keys.to_vec();
        keys.push(name);
        let n_fixed = old.n_fixed;
        self.charge_shape(class, keys.len());
        let next = self.shapes.add(new_shape(class, keys, n_fixed, None));
        self.shapes.shapes[shape.0 as usize]
            .transitions
            .insert(name, next);
        self.class_mut(class).n_shapes += 1;
        Some(next)
    }

    /// A fresh instance of a class.
    #[inline]
    pub fn new_instance(&mut self, class: ClassId) -> InstId {
        let object = self.class(class);
        let (shape, watched) = (object.root_shape, object.has(class_flags::HAS_DEL));
        let id = self.alloc_inst(InstObj::new(shape));
        if watched {
            self.watch(id.value());
        }
        id
    }

    /// A fresh instance of a subclass of a built-in type, around a value of that type.
    pub fn new_with_payload(&mut self, class: ClassId, payload: Value) -> InstId {
        let id = self.new_instance(class);
        let inst = self.inst_mut(id);
        inst.flags |= inst_flags::PAYLOAD;
        inst.inline[0] = payload;
        id
    }

    /// The built-in value an instance of a subclass of a built-in type carries.
    #[inline]
    pub fn payload(&self, value: Value) -> Option<Value> {
        let inst = self.inst(value.as_inst()?);
        if inst.flags & inst_flags::PAYLOAD != 0 {
            Some(inst.inline[0])
        } else {
            None
        }
    }

    /// The shape of an instance or exception.
    pub fn shape_of(&self, value: Value) -> Option<ShapeId> {
        if let Some(id) = value.as_inst() {
            return Some(self.inst(id).shape);
        }
        value.as_exc().map(|id| self.exc(id).shape)
    }

    fn read_slot(&self, value: Value, slot: u32) -> Value {
        if let Some(id) = value.as_inst() {
            self.inst(id).slot(slot)
        } else if let Some(id) = value.as_exc() {
            self.exc(id)
                .attrs
                .get(slot as usize)
                .copied()
                .unwrap_or(Value::UNDEF)
        } else {
            Value::UNDEF
        }
    }

    fn write_slot(&mut self, value: Value, slot: u32, new: Value) {
        if let Some(id) = value.as_inst() {
            let had = self.inst(id).more.as_ref().map_or(0, |m| m.capacity());
            self.inst_mut(id).set_slot(slot, new);
            let has = self.inst(id).more.as_ref().map_or(0, |m| m.capacity());
            if has > had {
                self.charge_growth_of(value, (has - had) * 8);
            }
        } else if let Some(id) = value.as_exc() {
            let attrs = &mut self.exc_mut(id).attrs;
            if slot as usize >= attrs.len() {
                attrs.resize(slot as usize + 1, Value::UNDEF);
                self.meter.debt -= 8;
            }
            if let Some(place) = self.exc_mut(id).attrs.get_mut(slot as usize) {
                *place = new;
            }
        }
    }

    fn set_shape(&mut self, value: Value, shape: ShapeId) {
        if let Some(id) = value.as_inst() {
            self.inst_mut(id).shape = shape;
        } else if let Some(id) = value.as_exc() {
            self.exc_mut(id).shape = shape;
        }
    }

    /// Reads an attribute from an instance's own state (not its class).
    pub fn inst_get(&self, value: Value, name: Sym) -> Option<Value> {
        let shape = self.shapes.get(self.shape_of(value)?);
        if let Some(slot) = shape.slot_of(name) {
            // Fixed slots belong to member descriptors, which read them by slot.
            if slot < shape.n_fixed {
                return None;
            }
            return self.read_slot(value, slot).set();
        }
        let dict = self.read_slot(value, shape.dict_slot?).as_dict()?;
        self.dict_get_sym(dict, name)
    }

    /// Sets an attribute in an instance's own state. False: instances of the class have no dict.
    pub fn inst_set(&mut self, value: Value, name: Sym, new: Value) -> bool {
        let Some(id) = self.shape_of(value) else {
            return false;
        };
        if self.may_have_twin(new)
            && let Some(dict) = self.inst_dict(value)
        {
            // Instructions read slots without asking the guard, which must see such natives (4.10
            // of the specification); in dictionary mode every read is the machine's.
            self.dict_set_sym(dict, name, new);
            return true;
        }
        let shape = self.shapes.get(id);
        if let Some(slot) = shape.slot_of(name)
            && slot >= shape.n_fixed
        {
            self.write_slot(value, slot, new);
            return true;
        }
        if let Some(slot) = shape.dict_slot {
            if let Some(dict) = self.read_slot(value, slot).as_dict() {
                self.dict_set_sym(dict, name, new);
                return true;
            }
            return false;
        }
        if self.class(shape.class).has(class_flags::NO_DICT) {
            return false;
        }
        match self.shape_with(id, name) {
            Some(next) => {
                let slot = self.shapes.get(next).keys.len() as u32 - 1;
                self.write_slot(value, slot, new);
                self.set_shape(value, next);
                true
            }
            None => {
                if let Some(dict) = self.inst_dict(value) {
                    self.dict_set_sym(dict, name, new);
                    return true;
                }
                false
            }
        }
    }

    /// Whether a value is a sensitive native, bare or bound.
    fn may_have_twin(&self, v: Value) -> bool {
        let native = match v.as_method() {
            Some(m) => self.method(m).func.as_native(),
            None => v.as_native(),
        };
        native.is_some_and(|n| {
            self.native(n).def.flags & super::function::native_flags::SENSITIVE != 0
        })
    }

    /// Deletes an attribute from an instance's own state; false when it isn't there.
    pub fn inst_del(&mut self, value: Value, name: Sym) -> bool {
        if self.inst_get(value, name).is_none() {
            return false;
        }
        match self.inst_dict(value) {
            Some(dict) => self.dict_remove_sym(dict, name).is_some(),
            None => false,
        }
    }

    /// The instance's attributes as a live dict object: moves it to dictionary mode.
    pub fn inst_dict(&mut self, value: Value) -> Option<DictId> {
        let id = self.shape_of(value)?;
        let shape = self.shapes.get(id);
        let class = shape.class;
        if let Some(slot) = shape.dict_slot {
            return self.read_slot(value, slot).as_dict();
        }
        if self.class(class).has(class_flags::NO_DICT) {
            return None;
        }
        let n_fixed = shape.n_fixed;
        let keys: Vec<Sym> = shape.keys.iter().skip(n_fixed as usize).copied().collect();
        let dict = self.new_dict();
        for (i, &name) in keys.iter().enumerate() {
            let slot = n_fixed + i as u32;
            if let Some(v) = self.read_slot(value, slot).set() {
                self.dict_set_sym(dict, name, v);
            }
            self.write_slot(value, slot, Value::UNDEF);
        }
        self.write_slot(value, n_fixed, dict.value());
        let dict_shape = self.class(class).dict_shape;
        self.set_shape(value, dict_shape);
        Some(dict)
    }

    /// Replaces the instance's attributes by those of a dict object (`obj.__dict__ = d`).
    pub fn inst_replace_dict(&mut self, value: Value, dict: DictId) -> bool {
        if self.inst_dict(value).is_none() {
            return false;
        }
        let Some(slot) = self
            .shape_of(value)
            .and_then(|s| self.shapes.get(s).dict_slot)
        else {
            return false;
        };
        self.write_slot(value, slot, dict.value());
        true
    }

    /// Names and values of the instance's own attributes, in order.
    pub fn inst_attrs(&self, value: Value) -> Vec<(Value, Value)> {
        let Some(id) = self.shape_of(value) else {
            return Vec::new();
        };
        let shape = self.shapes.get(id);
        if let Some(slot) = shape.dict_slot {
            return match self.read_slot(value, slot).as_dict() {
                Some(d) => self.dict(d).iter().map(|e| (e.key, e.value)).collect(),
                None => Vec::new(),
            };
        }
        shape
            .keys
            .iter()
            .enumerate()
            .skip(shape.n_fixed as usize)
            .filter_map(|(i, k)| {
                self.read_slot(value, i as u32)
                    .set()
                    .map(|v| (k.value(), v))
            })
            .collect()
    }

    /// Reads a fixed slot (a member descriptor's).
    pub fn inst_fixed(&self, value: Value, slot: u32) -> Value {
        self.read_slot(value, slot)
    }

    /// Writes a fixed slot (a member descriptor's).
    pub fn inst_set_fixed(&mut self, value: Value, slot: u32, new: Value) {
        self.write_slot(value, slot, new);
    }

    /// Gives an instance another class of the same layout, keeping its attributes.
    pub fn inst_set_class(&mut self, value: Value, class: ClassId) {
        let Some(old) = self.shape_of(value) else {
            return;
        };
        let shape = self.shapes.get(old);
        let fixed: Vec<Value> = (0..shape.n_fixed - u32::from(shape.dict_slot.is_some()))
            .map(|s| self.read_slot(value, s))
            .collect();
        let attrs = self.inst_attrs(value);
        let dict = shape.dict_slot.map(|s| self.read_slot(value, s));
        let n = shape.keys.len() as u32;
        for slot in 0..n {
            self.write_slot(value, slot, Value::UNDEF);
        }
        let (root, dict_shape) = (self.class(class).root_shape, self.class(class).dict_shape);
        self.set_shape(value, if dict.is_some() { dict_shape } else { root });
        for (slot, v) in fixed.into_iter().enumerate() {
            self.write_slot(value, slot as u32, v);
        }
        if let Some(d) = dict {
            if let Some(slot) = self.shapes.get(dict_shape).dict_slot {
                self.write_slot(value, slot, d);
            }
        } else {
            for (k, v) in attrs {
                if let Some(k) = k.as_str() {
                    let name = self.intern_str(k);
                    self.inst_set(value, name, v);
                }
            }
        }
    }
}

fn new_shape(class: ClassId, keys: Vec<Sym>, n_fixed: u32, dict_slot: Option<u32>) -> Shape {
    let table = if keys.len() > 8 {
        keys.iter()
            .enumerate()
            .map(|(i, &k)| (k, i as u32))
            .collect()
    } else {
        FxHashMap::default()
    };
    Shape {
        class,
        keys: keys.into_boxed_slice(),
        table,
        transitions: FxHashMap::default(),
        n_fixed,
        dict_slot,
    }
}
