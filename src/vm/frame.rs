//! Frames, units and inline caches: what the loop works on.

use std::sync::Arc;

use crate::code::{Code, Const};
use crate::object::heap::{Extent, Marker};
use crate::object::*;

/// What to do with the result of a frame.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FrameKind {
    /// Store it in the caller's register `dest`. A generator's: what it yields; its return raises
    /// StopIteration there.
    Plain,
    /// It must be None; the caller's `dest` gets the new instance (`Frame::value`).
    Init,
    /// Give it back to the native that started this run of the loop.
    Root,
    /// The frame is a generator resumed by the loop instruction before the caller's pc: a yielded
    /// item goes to `dest` and into the loop's body, a return ends the loop.
    LoopItem,
    /// The frame is a generator resumed by the `Send` before the caller's pc.
    Sent,
    /// A special method: the instruction before the caller's pc goes on with the result.
    Special,
    /// A `__next__`: the result goes into the loop's body, and StopIteration ends the loop.
    NextItem,
}

/// One activation of a function.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    /// Where to go on when this frame runs again.
    pub(crate) pc: u32,
    /// First register in the stack.
    pub(crate) base: u32,
    /// The function.
    pub(crate) func: FuncId,
    /// Its unit.
    pub(crate) unit: u32,
    /// Its globals.
    pub(crate) globals: DictId,
    /// Its builtins, fixed when the frame was made.
    pub(crate) builtins: DictId,
    /// The generator whose body this is, or `NO_GEN`.
    pub(crate) gener: u32,
    /// Its domain, fixed when the frame was made.
    pub(crate) domain: DomainId,
    /// Registers it uses.
    pub(crate) n_regs: u8,
    /// The caller's register for the result.
    pub(crate) dest: u8,
    /// What to do with the result.
    pub(crate) kind: FrameKind,
    /// The domain acted for when the frame was made: the native that waits for a `Root` frame acts
    /// for it again, which need not be the domain of the frame below (a twin called by others).
    pub(crate) acting: DomainId,
    /// The instance under construction (`Init`); the list a generator fills (`Root`), with `dest`
    /// saying which items it takes (`iterate::portion`).
    pub(crate) value: Value,
}

/// `Frame::gener` of frames that are no generator's.
pub(crate) const NO_GEN: u32 = u32::MAX;

impl Frame {
    /// The frame below everything: never runs.
    pub(crate) fn bottom() -> Frame {
        Frame {
            pc: 0,
            base: 0,
            func: FuncId(u32::MAX),
            unit: u32::MAX,
            globals: DictId(u32::MAX),
            builtins: DictId(u32::MAX),
            gener: NO_GEN,
            domain: DomainId::ROOT,
            n_regs: 0,
            dest: 0,
            kind: FrameKind::Root,
            acting: DomainId::ROOT,
            value: Value::UNDEF,
        }
    }

    /// Whether this is the frame below everything.
    pub(crate) fn is_bottom(&self) -> bool {
        self.func.0 == u32::MAX
    }

    /// First free stack slot above the frame.
    pub(crate) fn top(&self) -> u32 {
        self.base + u32::from(self.n_regs)
    }
}

/// An inline cache. What `slot` and `value` mean is up to the op that owns it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cache {
    /// Shape, or class with `CLASS_KEY`, or dict entry, or `MODULE_KEY`; `NO_KEY` when empty. Of
    /// `LoadAttr`, `CLASS_KEY` with a shape: the attribute is the class's, at `slot` in `value`, or
    /// (`value` unset) the instance's slot that the class declares.
    pub(crate) key: u32,
    /// The class epoch it is valid for.
    pub(crate) epoch: u32,
    /// Slot, entry or class.
    pub(crate) slot: u32,
    /// The name looked up.
    pub(crate) name: Sym,
    /// A function found in a class (dies with the epoch, which every collection bumps).
    pub(crate) value: Value,
}

/// Marks a cache key that names a class instead of a shape.
pub(crate) const CLASS_KEY: u32 = 1 << 31;
/// The key of a site that reads modules: `slot` is an entry of the namespace, which the name confirms.
pub(crate) const MODULE_KEY: u32 = CLASS_KEY - 2;
/// The key of an empty cache: no shape or class has it.
pub(crate) const NO_KEY: u32 = u32::MAX;

/// Compiled code loaded into a Vm: shared code and this Vm's names, constants and caches.
pub(crate) struct Unit {
    pub(crate) code: Arc<Code>,
    pub(crate) syms: Box<[Sym]>,
    pub(crate) consts: Box<[Value]>,
    pub(crate) caches: Box<[Cache]>,
    /// Tracebacks show source lines: the text came from a file or the command line, not from `exec`.
    pub(crate) shows_source: bool,
    /// It was there at the last collection.
    pub(crate) old: bool,
}

/// The units of a Vm. The loop takes the running unit out and puts it back whenever it leaves to
/// code that may run something else; so no reference count is touched on the call path.
#[derive(Default)]
pub(crate) struct UnitTable {
    slots: Vec<Option<Box<Unit>>>,
    /// For each slot the bytes of its unit and who pays for them.
    sizes: Vec<(DomainId, usize)>,
    free: Vec<u32>,
}

impl UnitTable {
    pub(crate) fn add(&mut self, unit: Unit, bytes: usize, payer: DomainId) -> u32 {
        if let Some(i) = self.free.pop() {
            self.slots[i as usize] = Some(Box::new(unit));
            self.sizes[i as usize] = (payer, bytes);
            return i;
        }
        self.slots.push(Some(Box::new(unit)));
        self.sizes.push((payer, bytes));
        (self.slots.len() - 1) as u32
    }

    #[inline(always)]
    pub(crate) fn take(&mut self, id: u32) -> Option<Box<Unit>> {
        self.slots.get_mut(id as usize).and_then(Option::take)
    }

    #[inline(always)]
    pub(crate) fn put(&mut self, id: u32, unit: Box<Unit>) {
        if let Some(slot) = self.slots.get_mut(id as usize) {
            *slot = Some(unit);
        }
    }

    /// Gives what some domains pay for to others; `heirs` is by number.
    pub(crate) fn inherit(&mut self, heirs: &[DomainId]) {
        for (payer, _) in &mut self.sizes {
            if let Some(&heir) = heirs.get(usize::from(payer.0)) {
                *payer = heir;
            }
        }
    }

    /// Payers and bytes of the units in use.
    pub(crate) fn bytes(&self) -> impl Iterator<Item = (DomainId, usize)> + '_ {
        // A unit that runs is taken out of its slot, but the slot isn't free.
        let free: rustc_hash::FxHashSet<u32> = self.free.iter().copied().collect();
        self.sizes
            .iter()
            .enumerate()
            .filter(move |(i, _)| !free.contains(&(*i as u32)))
            .map(|(_, &size)| size)
    }

    /// A unit that isn't running right now.
    pub(crate) fn get(&self, id: u32) -> Option<&Unit> {
        self.slots.get(id as usize).and_then(|s| s.as_deref())
    }

    pub(crate) fn get_mut(&mut self, id: u32) -> Option<&mut Unit> {
        self.slots
            .get_mut(id as usize)
            .and_then(|s| s.as_deref_mut())
    }

    /// Marks names and constants: of all units, or of those loaded since the last collection, since
    /// neither changes.
    pub(crate) fn trace(&mut self, extent: Extent, marker: &mut Marker) {
        for unit in self.slots.iter_mut().flatten() {
            if extent == Extent::Full || !unit.old {
                unit.syms.iter().for_each(|&s| marker.sym(s));
                marker.values(&unit.consts);
                unit.old = true;
            }
        }
    }

    pub(crate) fn for_each_cache(&mut self, mut change: impl FnMut(&mut Cache)) {
        for unit in self.slots.iter_mut().flatten() {
            unit.caches.iter_mut().for_each(&mut change);
        }
    }

    pub(crate) fn retain(&mut self, used: &[u32]) {
        let mut keep = vec![false; self.slots.len()];
        for &u in used {
            if let Some(k) = keep.get_mut(u as usize) {
                *k = true;
            }
        }
        for (i, slot) in self.slots.iter_mut().enumerate() {
            if !keep[i] && slot.is_some() {
                *slot = None;
                self.free.push(i as u32);
            }
        }
    }
}

impl Unit {
    /// Loads code: interns its names, makes its constants.
    pub(crate) fn load(heap: &mut Heap, code: Arc<Code>) -> Unit {
        let syms: Box<[Sym]> = code.names.iter().map(|n| heap.intern(n)).collect();
        let consts = code.consts.iter().map(|c| make_const(heap, c)).collect();
        let caches = code
            .caches
            .iter()
            .map(|&n| Cache {
                key: NO_KEY,
                epoch: 0,
                slot: 0,
                name: syms.get(n as usize).copied().unwrap_or(Sym(0)),
                value: Value::UNDEF,
            })
            .collect();
        Unit {
            code,
            syms,
            consts,
            caches,
            shows_source: true,
            old: false,
        }
    }

    /// The name at an index.
    pub(crate) fn sym(&self, index: i32) -> Sym {
        self.syms.get(index as usize).copied().unwrap_or(Sym(0))
    }
}

/// Bytes a unit takes: the shared code and what a Vm adds to it.
pub(crate) fn unit_bytes(code: &Code) -> usize {
    let functions: usize = code
        .functions
        .iter()
        .map(|f| {
            size_of::<crate::code::Function>()
                + f.locals.len() * size_of::<crate::code::LocalName>()
                + f.inlined.len() * size_of::<crate::code::InlinedName>()
                + (f.handlers.len() + f.handling.len()) * size_of::<crate::code::Handler>()
                + (f.params.len() + f.free.len()) * 4
                + f.name.len()
                + f.qualname.len()
                + f.annotations
                    .iter()
                    .map(|(_, text)| text.len() + 24)
                    .sum::<usize>()
                + 160
        })
        .sum();
    let names: usize = code.names.iter().map(|n| n.len() + 48).sum();
    code.instrs.len() * (size_of::<crate::code::Instr>() + size_of::<crate::source::Span>())
        + code.caches.len() * (size_of::<Cache>() + 4)
        + code.consts.len() * (size_of::<Const>() + 8)
        + names
        + functions
        + code.source.text().len()
        + code.source.lines().len() as usize * size_of::<u32>()
        + 512
}

/// The value of a constant. Short strings that look like names are interned, as in CPython.
fn make_const(heap: &mut Heap, constant: &Const) -> Value {
    match constant {
        Const::None => Value::NONE,
        Const::Bool(b) => Value::bool(*b),
        Const::Ellipsis => Value::ELLIPSIS,
        Const::Int(i) => heap.new_int(*i),
        Const::BigInt(hex) => {
            let big = num_bigint::BigInt::parse_bytes(hex.as_bytes(), 16).unwrap_or_default();
            heap.new_big(big)
        }
        Const::Float(f) => Value::float(*f),
        Const::Imaginary(im) => heap
            .alloc_complex(heap::ComplexObj { re: 0.0, im: *im })
            .value(),
        Const::Str(s) => {
            if s.len() <= 40 {
                heap.intern(s).value()
            } else {
                heap.new_str(s)
            }
        }
        Const::WideStr(points) => heap.new_str_obj(str::StrObj::from_code_points(points)),
        Const::Bytes(b) => heap.new_bytes(b.to_vec()),
        Const::Tuple(items) => {
            let items: Vec<Value> = items.iter().map(|c| make_const(heap, c)).collect();
            heap.new_tuple_vec(items)
        }
        Const::FrozenSet(items) => {
            let set = heap.new_set();
            for c in items.iter() {
                let v = make_const(heap, c);
                // Constants all hash and compare without the machine.
                heap.set_add_simple(set, v);
            }
            let object = std::mem::take(heap.set_mut(set));
            heap.alloc_frozenset(object).value()
        }
    }
}
