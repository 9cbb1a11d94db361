//! The heap: one arena per kind, byte accounting, and mark-sweep collection.
//!
//! `Heap` is all state that leaf operations need: the arenas, the intern table, shapes, the meter
//! and the pending exception. Every allocation is charged at once to `debt`; the machine looks at
//! `debt` at safepoints and collects there, never inside an allocation. Each collection recounts
//! the bytes of what survived per paying domain, so the figures cannot drift.

use super::builtin::Builtin;
use super::bytes::BytesObj;
use super::class::ClassObj;
use super::dict::DictObj;
use super::exception::ExcObj;
use super::function::{CaptureObj, CodeObj, FuncObj, MethodObj, ModuleObj, NativeObj};
use super::generator::GenObj;
use super::instance::{InstObj, RecentMethods, ShapeTable};
use super::int::IntObj;
use super::intern::InternTable;
use super::iter::{IterObj, RangeObj, SliceObj};
use super::list::{ListObj, TupleObj};
use super::set_table::SetObj;
use super::str::{StrObj, TipBuffer};
use super::*;
use std::collections::VecDeque;

use crate::meter::{Meter, WATCHED};
use rustc_hash::FxHashSet;

/// A Python exception is in flight; it stands in `Heap::pending`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Raised;

/// What a native operation answers.
pub type R<T = Value> = Result<T, Raised>;

/// An object that an arena can hold.
pub(crate) trait HeapObject {
    /// The state of a freed slot.
    fn vacant() -> Self;
    /// Bytes owned beside the slot itself.
    fn owned_bytes(&self) -> usize;
    /// Before it dies: gives back large buffers, see `give_back`.
    #[inline(always)]
    fn release(&mut self) {}
    /// Whether its payer is the domain it acts for, whoever is charged for the rest.
    const REMEMBERS: bool = false;
}

/// Bytes moved between two looks at whether the run is to end: a millisecond's work at most.
pub(crate) const PIECE: usize = 1 << 20;

/// Buffers from this size on go back to the system when they aren't needed any more.
pub(crate) const LARGE: usize = 64 << 10;

/// Empties a buffer that is about to be dropped. A large one is made small first: common allocators
/// keep freed blocks below a threshold, and raise that to the size of the largest block they have
/// seen freed, whereas what a shrinking block gives up goes back at once.
pub(crate) fn give_back<T>(buffer: &mut Vec<T>) {
    if buffer.capacity().saturating_mul(size_of::<T>()) >= LARGE {
        buffer.clear();
        buffer.shrink_to(1);
    }
}

/// All objects of one kind. Indexes are stable; freed slots are reused.
///
/// What survived a collection is *old* and keeps its mark, so that a young collection need not visit
/// it again. `get_mut` is the only way to change an object and takes the mark away: whatever may
/// have come to refer to something young is visited anew.
pub(crate) struct Arena<T: HeapObject> {
    items: Vec<T>,
    live: Vec<u64>,
    mark: Vec<u64>,
    /// What was alive after the last collection.
    old: Vec<u64>,
    payers: Vec<DomainId>,
    free: Vec<u32>,
    /// Bytes by payer of old objects that lost their mark, as the last collection counted them.
    touched: Vec<u64>,
}

impl<T: HeapObject> Arena<T> {
    fn new() -> Arena<T> {
        Arena {
            items: Vec::new(),
            live: Vec::new(),
            mark: Vec::new(),
            old: Vec::new(),
            payers: Vec::new(),
            free: Vec::new(),
            touched: Vec::new(),
        }
    }

    #[inline(always)]
    fn alloc(&mut self, item: T, payer: DomainId) -> u32 {
        if let Some(index) = self.free.pop() {
            let i = index as usize;
            self.items[i] = item;
            self.payers[i] = payer;
            self.live[i >> 6] |= 1 << (i & 63);
            index
        } else {
            self.alloc_new(item, payer)
        }
    }

    fn alloc_new(&mut self, item: T, payer: DomainId) -> u32 {
        let i = self.items.len();
        self.items.push(item);
        self.payers.push(payer);
        if i >> 6 >= self.live.len() {
            self.live.push(0);
            self.mark.push(0);
            self.old.push(0);
        }
        self.live[i >> 6] |= 1 << (i & 63);
        // More than 2^32 objects of one kind would need over 128 GiB of slots; the meter's bytes
        // end a program long before.
        u32::try_from(i).expect("arena index fits 32 bits")
    }

    #[inline(always)]
    pub(crate) fn get(&self, index: u32) -> &T {
        debug_assert!(self.is_live(index), "read of a freed object");
        &self.items[index as usize]
    }

    #[inline(always)]
    pub(crate) fn get_mut(&mut self, index: u32) -> &mut T {
        debug_assert!(self.is_live(index), "write to a freed object");
        if self.is_marked(index) {
            self.touch(index);
        }
        &mut self.items[index as usize]
    }

    /// The object a value refers to, if it is one of this arena. The word less the arena's own kind
    /// is an index in bounds only then, so that one comparison tests both.
    #[inline(always)]
    fn at(&self, kind: Kind, value: Value) -> Option<&T> {
        self.items.get(usize::try_from(value.beyond(kind)).ok()?)
    }

    /// As `at`, to change the object.
    #[inline(always)]
    fn at_mut(&mut self, kind: Kind, value: Value) -> Option<&mut T> {
        let i = usize::try_from(value.beyond(kind)).ok()?;
        if i >= self.items.len() {
            return None;
        }
        Some(self.get_mut(i as u32))
    }

    /// The object, for changes that neither its bytes nor what it keeps alive depend on.
    #[inline(always)]
    pub(crate) fn get_quietly(&mut self, index: u32) -> &mut T {
        &mut self.items[index as usize]
    }

    /// Bytes of an object, with its slot.
    #[inline(always)]
    fn bytes(&self, index: u32) -> usize {
        size_of::<T>() + SLOT_BYTES + block(self.items[index as usize].owned_bytes())
    }

    /// An old object is about to change: the next collection visits and counts it anew.
    #[cold]
    #[inline(never)]
    fn touch(&mut self, index: u32) {
        let i = index as usize;
        self.mark[i >> 6] &= !(1 << (i & 63));
        let bytes = self.bytes(index) as u64;
        let payer = usize::from(self.payers[i].0);
        if payer >= self.touched.len() {
            self.touched.resize(payer + 1, 0);
        }
        self.touched[payer] += bytes;
    }

    /// Before a collection of everything: nothing is old.
    fn forget_marks(&mut self) {
        self.mark.fill(0);
        self.old.fill(0);
        self.touched.clear();
    }

    /// Before a young collection: hands over the old objects that may have changed.
    fn take_touched(&mut self, marker: &mut Marker, value: impl Fn(u32) -> Value) {
        let touched = std::mem::take(&mut self.touched);
        if touched.is_empty() {
            return;
        }
        for (sum, bytes) in marker.bytes.iter_mut().zip(&touched) {
            *sum -= bytes;
            marker.revisited += bytes;
        }
        for (w, (old, mark)) in self.old.iter().zip(&self.mark).enumerate() {
            let mut bits = old & !mark;
            while bits != 0 {
                let bit = bits.trailing_zeros();
                bits &= bits - 1;
                marker.value(value((w << 6) as u32 | bit));
            }
        }
    }

    /// Whether something alive has no mark.
    fn has_unmarked(&self) -> bool {
        self.live
            .iter()
            .zip(&self.mark)
            .any(|(live, mark)| live & !mark != 0)
    }

    pub(crate) fn is_live(&self, index: u32) -> bool {
        let i = index as usize;
        self.live
            .get(i >> 6)
            .is_some_and(|w| w >> (i & 63) & 1 == 1)
    }

    /// Sets the mark; answers whether it was clear.
    #[inline(always)]
    fn set_mark(&mut self, index: u32) -> bool {
        let i = index as usize;
        let word = &mut self.mark[i >> 6];
        let bit = 1 << (i & 63);
        let fresh = *word & bit == 0;
        *word |= bit;
        fresh
    }

    #[inline(always)]
    pub(crate) fn is_marked(&self, index: u32) -> bool {
        let i = index as usize;
        self.mark[i >> 6] >> (i & 63) & 1 == 1
    }

    fn sweep(&mut self) {
        self.old.copy_from_slice(&self.mark);
        for (w, (live, mark)) in self.live.iter_mut().zip(&self.mark).enumerate() {
            let mut dead = *live & !mark;
            *live = *mark;
            while dead != 0 {
                let bit = dead.trailing_zeros();
                dead &= dead - 1;
                let i = w << 6 | bit as usize;
                self.items[i].release();
                self.items[i] = T::vacant();
                self.free.push(i as u32);
            }
        }
    }

    /// Number of live objects.
    pub(crate) fn count(&self) -> usize {
        self.items.len() - self.free.len()
    }

    /// The domain charged for the object.
    pub(crate) fn payer(&self, index: u32) -> DomainId {
        self.payers[index as usize]
    }

    pub(crate) fn set_payer(&mut self, index: u32, payer: DomainId) {
        if self.is_marked(index) {
            self.touch(index);
        }
        self.payers[index as usize] = payer;
    }

    fn inherit(&mut self, heirs: &[DomainId]) {
        for payer in self.payers.iter_mut().filter(|p| p.0 != 0) {
            if let Some(&heir) = heirs.get(usize::from(payer.0)) {
                *payer = heir;
            }
        }
    }

    /// Indexes of all live objects.
    pub(crate) fn live_indexes(&self) -> impl Iterator<Item = u32> + '_ {
        self.live.iter().enumerate().flat_map(|(w, &word)| {
            (0..64)
                .filter(move |b| word >> b & 1 == 1)
                .map(move |b| (w << 6 | b) as u32)
        })
    }
}

impl<T: HeapObject> Drop for Arena<T> {
    fn drop(&mut self) {
        self.items.iter_mut().for_each(T::release);
        give_back(&mut self.items);
        give_back(&mut self.live);
        give_back(&mut self.mark);
        give_back(&mut self.old);
        give_back(&mut self.payers);
        give_back(&mut self.free);
    }
}

/// How much a collection looks at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Extent {
    /// What was made since the last collection.
    Young,
    /// Everything.
    Full,
}

/// What the machine adds to the roots of a collection and what it hears of it.
#[derive(Default)]
pub struct Marker {
    work: Vec<Value>,
    /// Containers visited in portions, and how far each visit is: a list of millions doesn't put
    /// them all on the work list, which would then be as large as the list.
    wide: Vec<(Value, usize)>,
    /// Units (compiled code in this Vm) that survived objects refer to.
    pub units: Vec<u32>,
    /// Bytes of marked objects by paying domain.
    pub bytes: Vec<u64>,
    /// Bytes of old objects visited anew by a young collection.
    pub(crate) revisited: u64,
    /// A bit for each domain that something living names.
    pub(crate) domains: Vec<u64>,
    /// Domains of these whose records are still to be traced.
    named: Vec<DomainId>,
}

impl Marker {
    /// Marks a value (and later all it refers to).
    #[inline(always)]
    pub fn value(&mut self, value: Value) {
        if value.is_ref() {
            self.work.push(value);
        }
    }

    /// Marks all values of a slice.
    pub fn values(&mut self, values: &[Value]) {
        for &v in values {
            self.value(v);
        }
    }

    /// Marks the string of an interned name.
    #[inline(always)]
    pub fn sym(&mut self, sym: Sym) {
        self.work.push(sym.value());
    }

    /// Marks a domain (and later all its record refers to): whatever names a domain must say so, or
    /// its number may be given to another cell.
    #[inline]
    pub(crate) fn domain(&mut self, domain: DomainId) {
        if domain != DomainId::ROOT {
            self.cell(domain);
        }
    }

    fn cell(&mut self, domain: DomainId) {
        let (word, bit) = (usize::from(domain.0 >> 6), 1 << (domain.0 & 63));
        if word >= self.domains.len() {
            self.domains.resize(word + 1, 0);
        }
        if let Some(bits) = self.domains.get_mut(word)
            && *bits & bit == 0
        {
            *bits |= bit;
            self.named.push(domain);
        }
    }

    /// Whether the domain was marked.
    pub(crate) fn has_domain(&self, domain: DomainId) -> bool {
        let word = self.domains.get(usize::from(domain.0 >> 6));
        domain == DomainId::ROOT || word.is_some_and(|bits| bits >> (domain.0 & 63) & 1 == 1)
    }

    /// Counts bytes for a payer.
    pub(crate) fn add(&mut self, payer: DomainId, bytes: usize) {
        let payer = usize::from(payer.0);
        if payer >= self.bytes.len() {
            self.bytes.resize(payer + 1, 0);
        }
        if let Some(sum) = self.bytes.get_mut(payer) {
            *sum += bytes as u64;
        }
    }

    /// Notes that a unit is in use.
    pub fn unit(&mut self, unit: u32) {
        if self.units.last() != Some(&unit) {
            self.units.push(unit);
        }
    }
}

/// All objects of one Vm and what leaf operations need beside them.
pub struct Heap {
    pub(crate) strs: Arena<StrObj>,
    pub(crate) byteses: Arena<BytesObj>,
    pub(crate) bytearrays: Arena<BytesObj>,
    pub(crate) tuples: Arena<TupleObj>,
    pub(crate) lists: Arena<ListObj>,
    pub(crate) dicts: Arena<DictObj>,
    pub(crate) sets: Arena<SetObj>,
    pub(crate) frozensets: Arena<SetObj>,
    pub(crate) insts: Arena<InstObj>,
    pub(crate) classes: Arena<ClassObj>,
    pub(crate) funcs: Arena<FuncObj>,
    pub(crate) methods: Arena<MethodObj>,
    pub(crate) captures: Arena<CaptureObj>,
    pub(crate) gens: Arena<GenObj>,
    pub(crate) iters: Arena<IterObj>,
    pub(crate) ints: Arena<IntObj>,
    pub(crate) complexes: Arena<ComplexObj>,
    pub(crate) ranges: Arena<RangeObj>,
    pub(crate) slices: Arena<SliceObj>,
    pub(crate) modules: Arena<ModuleObj>,
    pub(crate) codes: Arena<CodeObj>,
    pub(crate) natives: Arena<NativeObj>,
    pub(crate) excs: Arena<ExcObj>,
    pub(crate) builtins: Arena<Builtin>,
    /// Buffers of tip strings.
    pub(crate) tips: Vec<TipBuffer>,
    pub(crate) free_tips: Vec<u32>,
    /// Interned names.
    pub intern: InternTable,
    /// Instance layouts.
    pub shapes: ShapeTable,
    /// Fuel and bytes of the running domain chain.
    pub meter: Meter,
    /// How many decimal digits an int may have to be converted from or to text; only the root sets it.
    pub max_str_digits: usize,
    /// The exception in flight, meaningful after `Raised`.
    pub pending: Value,
    /// The domain the running code acts for.
    pub domain: DomainId,
    /// The domain that pays for what is allocated: nearly always the same.
    pub payer: DomainId,
    /// Counter of changes to the structure of classes; caches compare it.
    pub epoch: u32,
    /// Objects made while a callback native runs: kept alive until it returns.
    pub(crate) nursery: Vec<Value>,
    /// Whether allocations are recorded in the nursery.
    pub(crate) in_native: bool,
    /// Key of the string hash of this Vm.
    pub(crate) hash_key: (u64, u64),
    /// Cached one-character strings for ASCII and Latin letters.
    pub(crate) chars: Box<[Value; 128]>,
    /// How many strs the heap was made with; no two of them have the same content.
    n_first_strs: u32,
    /// The empty str, bytes, tuple and frozenset.
    pub(crate) empty_str: Value,
    pub(crate) empty_bytes: Value,
    pub(crate) empty_tuple: Value,
    pub(crate) marker: Marker,
    /// Bytes by payer of what was alive after the last collection.
    pub(crate) old_bytes: Vec<u64>,
    /// Methods found lately, for sites that see many classes.
    pub(crate) recent_methods: RecentMethods,
    /// Whether the last collection freed a class: caches may then name what has died.
    pub(crate) classes_died: bool,
    /// NaNs made from text so far: each is an object of its own to `is` and `in`.
    n_nans: u32,
    /// Instances with a `__del__` that has not run yet.
    pub(crate) finalizable: Vec<Value>,
    /// Generators to be closed when they die: suspended where something would run. The machine
    /// fills the list before a collection.
    pub(crate) suspended: Vec<Value>,
    /// Weak references without a callback, by their object, owner and whether they are proxies: asking again
    /// gives the same one.
    pub(crate) weak_shared: rustc_hash::FxHashMap<(u64, DomainId, bool), Value>,
    /// What is to be finalized now: instances, generators, weak references with a callback.
    pub(crate) dying: VecDeque<Value>,
    /// Weak references made so far, and until the last collection.
    n_references: u64,
    n_references_seen: u64,
    /// Generators that are or may come to be suspended there.
    pub(crate) n_open: usize,
    /// The collection under way is an early one, which leaves cycles to the ordinary ones.
    pub(crate) early: bool,
    /// Weak references to living objects.
    pub(crate) n_weak: usize,
    /// How many objects somebody wants to hear the end of; 0 makes `Dropped` free.
    pub(crate) watched: usize,
}

/// A complex number.
#[derive(Clone, Copy, Debug)]
pub struct ComplexObj {
    /// Real part.
    pub re: f64,
    /// Imaginary part.
    pub im: f64,
}

impl HeapObject for ComplexObj {
    fn vacant() -> Self {
        ComplexObj { re: 0.0, im: 0.0 }
    }
    fn owned_bytes(&self) -> usize {
        0
    }
}

macro_rules! accessors {
    ($($id:ident $arena:ident $get:ident $get_mut:ident $alloc:ident $obj:ty;)+) => {
        impl Heap {
            $(
                /// The object.
                #[allow(dead_code, reason = "one per kind, whether or not it is read")]
                #[inline(always)]
                pub fn $get(&self, id: $id) -> &$obj {
                    self.$arena.get(id.0)
                }

                /// The object, to change it.
                #[inline(always)]
                #[allow(dead_code, reason = "one per kind, whether or not the kind changes")]
                pub fn $get_mut(&mut self, id: $id) -> &mut $obj {
                    self.$arena.get_mut(id.0)
                }

                /// A new object. Its slot and owned bytes are charged to the running domain.
                #[inline(always)]
                pub fn $alloc(&mut self, object: $obj) -> $id {
                    let bytes = size_of::<$obj>() + SLOT_BYTES + block(object.owned_bytes());
                    self.meter.debt -= bytes as i64;
                    let payer = if <$obj as HeapObject>::REMEMBERS { self.domain } else { self.payer };
                    let id = $id(self.$arena.alloc(object, payer));
                    if self.in_native {
                        self.remember(id.value());
                    }
                    id
                }
            )+

            /// The domain charged for the object a value refers to (the root for inline values).
            pub fn payer(&self, value: Value) -> DomainId {
                match value.kind() {
                    $(Some(kind) if kind == <$id as IdKind>::KIND => self.$arena.payer(value.index()),)+
                    _ => DomainId::ROOT,
                }
            }

            /// Whoever made a buffer grow last pays for it.
            pub fn set_payer(&mut self, value: Value, payer: DomainId) {
                match value.kind() {
                    $(Some(kind) if kind == <$id as IdKind>::KIND => self.$arena.set_payer(value.index(), payer),)+
                    _ => {}
                }
            }

            /// Whether the reference names a live object (debug checks).
            pub fn is_live(&self, value: Value) -> bool {
                match value.kind() {
                    $(Some(kind) if kind == <$id as IdKind>::KIND => self.$arena.is_live(value.index()),)+
                    _ => true,
                }
            }

            fn sweep_all(&mut self) {
                $(self.$arena.sweep();)+
            }

            fn forget_marks(&mut self) {
                $(self.$arena.forget_marks();)+
            }

            fn take_touched(&mut self, marker: &mut Marker) {
                $(self.$arena.take_touched(marker, |i| $id(i).value());)+
            }

            /// Gives what some domains pay for to others; `heirs` is by number.
            pub(crate) fn inherit(&mut self, heirs: &[DomainId]) {
                $(self.$arena.inherit(heirs);)+
                for tip in &mut self.tips {
                    if let Some(&heir) = heirs.get(usize::from(tip.payer.0)) {
                        tip.payer = heir;
                    }
                }
            }

            /// Number of live objects of all kinds.
            pub fn object_count(&self) -> usize {
                0 $(+ self.$arena.count())+
            }
        }

        $(impl IdKind for $id {
            const KIND: Kind = kind_of_id::$id;
            type Object = $obj;
            #[inline(always)]
            fn arena(heap: &Heap) -> &Arena<$obj> {
                &heap.$arena
            }
            #[inline(always)]
            fn arena_mut(heap: &mut Heap) -> &mut Arena<$obj> {
                &mut heap.$arena
            }
        })+
    };
}

/// The ids of one kind, and where their objects lie.
pub(crate) trait IdKind {
    const KIND: Kind;
    type Object: HeapObject;
    fn arena(heap: &Heap) -> &Arena<Self::Object>;
    fn arena_mut(heap: &mut Heap) -> &mut Arena<Self::Object>;
}

impl Heap {
    /// The object a value refers to, if it is of this kind.
    #[inline(always)]
    pub(crate) fn at<I: IdKind>(&self, value: Value) -> Option<&I::Object> {
        I::arena(self).at(I::KIND, value)
    }

    /// As `at`, to change the object.
    #[inline(always)]
    pub(crate) fn at_mut<I: IdKind>(&mut self, value: Value) -> Option<&mut I::Object> {
        I::arena_mut(self).at_mut(I::KIND, value)
    }
}

#[allow(non_upper_case_globals)]
mod kind_of_id {
    use super::Kind;
    pub(super) const StrId: Kind = Kind::Str;
    pub(super) const BytesId: Kind = Kind::Bytes;
    pub(super) const ByteArrayId: Kind = Kind::ByteArray;
    pub(super) const TupleId: Kind = Kind::Tuple;
    pub(super) const ListId: Kind = Kind::List;
    pub(super) const DictId: Kind = Kind::Dict;
    pub(super) const SetId: Kind = Kind::Set;
    pub(super) const FrozenSetId: Kind = Kind::FrozenSet;
    pub(super) const InstId: Kind = Kind::Inst;
    pub(super) const ClassId: Kind = Kind::Class;
    pub(super) const FuncId: Kind = Kind::Func;
    pub(super) const MethodId: Kind = Kind::Method;
    pub(super) const CaptureId: Kind = Kind::Capture;
    pub(super) const GenId: Kind = Kind::Gen;
    pub(super) const IterId: Kind = Kind::Iter;
    pub(super) const IntId: Kind = Kind::Int;
    pub(super) const ComplexId: Kind = Kind::Complex;
    pub(super) const RangeId: Kind = Kind::Range;
    pub(super) const SliceId: Kind = Kind::Slice;
    pub(super) const ModuleId: Kind = Kind::Module;
    pub(super) const CodeId: Kind = Kind::Code;
    pub(super) const NativeId: Kind = Kind::Native;
    pub(super) const ExcId: Kind = Kind::Exc;
    pub(super) const BuiltinId: Kind = Kind::Builtin;
}

accessors! {
    StrId strs str_obj str_obj_mut alloc_str StrObj;
    BytesId byteses bytes_obj bytes_obj_mut alloc_bytes BytesObj;
    ByteArrayId bytearrays bytearray bytearray_mut alloc_bytearray BytesObj;
    TupleId tuples tuple_obj tuple_obj_mut alloc_tuple TupleObj;
    ListId lists list_obj list_obj_mut alloc_list ListObj;
    DictId dicts dict dict_mut alloc_dict DictObj;
    SetId sets set set_mut alloc_set SetObj;
    FrozenSetId frozensets frozenset frozenset_mut alloc_frozenset SetObj;
    InstId insts inst inst_mut alloc_inst InstObj;
    ClassId classes class class_mut alloc_class ClassObj;
    FuncId funcs func func_mut alloc_func FuncObj;
    MethodId methods method method_mut alloc_method MethodObj;
    CaptureId captures capture capture_mut alloc_capture CaptureObj;
    GenId gens gener gener_mut alloc_gen GenObj;
    IterId iters iter iter_mut alloc_iter IterObj;
    IntId ints int_obj int_obj_mut alloc_int IntObj;
    ComplexId complexes complex complex_mut alloc_complex ComplexObj;
    RangeId ranges range range_mut alloc_range RangeObj;
    SliceId slices slice slice_mut alloc_slice SliceObj;
    ModuleId modules module module_mut alloc_module ModuleObj;
    CodeId codes code code_mut alloc_code CodeObj;
    NativeId natives native native_mut alloc_native NativeObj;
    ExcId excs exc exc_mut alloc_exc ExcObj;
    BuiltinId builtins builtin builtin_mut alloc_builtin Builtin;
}

impl Heap {
    /// An empty heap whose string hashes use this key.
    pub fn new(hash_key: (u64, u64)) -> Heap {
        let mut heap = Heap {
            strs: Arena::new(),
            byteses: Arena::new(),
            bytearrays: Arena::new(),
            tuples: Arena::new(),
            lists: Arena::new(),
            dicts: Arena::new(),
            sets: Arena::new(),
            frozensets: Arena::new(),
            insts: Arena::new(),
            classes: Arena::new(),
            funcs: Arena::new(),
            methods: Arena::new(),
            captures: Arena::new(),
            gens: Arena::new(),
            iters: Arena::new(),
            ints: Arena::new(),
            complexes: Arena::new(),
            ranges: Arena::new(),
            slices: Arena::new(),
            modules: Arena::new(),
            codes: Arena::new(),
            natives: Arena::new(),
            excs: Arena::new(),
            builtins: Arena::new(),
            tips: Vec::new(),
            free_tips: Vec::new(),
            intern: InternTable::new(),
            shapes: ShapeTable::new(),
            meter: Meter::new(),
            max_str_digits: crate::object::numeral::MAX_STR_DIGITS,
            pending: Value::UNDEF,
            domain: DomainId::ROOT,
            payer: DomainId::ROOT,
            epoch: 1,
            nursery: Vec::new(),
            in_native: false,
            hash_key,
            chars: Box::new([Value::UNDEF; 128]),
            n_first_strs: 0,
            empty_str: Value::NONE,
            empty_bytes: Value::NONE,
            empty_tuple: Value::NONE,
            marker: Marker::default(),
            old_bytes: Vec::new(),
            recent_methods: RecentMethods::new(),
            classes_died: false,
            n_nans: 0,
            finalizable: Vec::new(),
            suspended: Vec::new(),
            weak_shared: rustc_hash::FxHashMap::default(),
            dying: VecDeque::new(),
            n_references: 0,
            n_references_seen: 0,
            n_open: 0,
            early: false,
            n_weak: 0,
            watched: 0,
        };
        heap.empty_str = heap.alloc_str(StrObj::ascii(b"")).value();
        heap.empty_bytes = heap.alloc_bytes(BytesObj::new(Vec::new())).value();
        heap.empty_tuple = heap.alloc_tuple(TupleObj::new(&[])).value();
        heap.intern_well_known();
        for c in 0u8..128 {
            let text = char::from(c);
            heap.chars[usize::from(c)] = heap.intern(text.encode_utf8(&mut [0; 4])).value();
        }
        heap.n_first_strs = heap.strs.items.len() as u32;
        heap
    }

    /// Whether both strs were made with the heap: then they are equal only if they are one.
    #[inline(always)]
    pub(crate) fn are_first_strs(&self, x: StrId, y: StrId) -> bool {
        x.0.max(y.0) < self.n_first_strs
    }

    /// A NaN that is identical to no other.
    pub fn fresh_nan(&mut self) -> Value {
        self.n_nans = self.n_nans.wrapping_add(1);
        Value::nan(self.n_nans)
    }

    /// Charges bytes an existing object grew by. Call it before growing.
    #[inline(always)]
    pub fn charge_growth(&mut self, bytes: usize) {
        self.meter.debt -= bytes as i64;
    }

    /// Charges bytes a container grew by to the running domain, which pays for all of it from now on.
    #[inline]
    pub fn charge_growth_of(&mut self, container: Value, bytes: usize) {
        self.charge_growth(bytes);
        let payer = self.payer;
        self.set_payer(container, payer);
    }

    /// Refuses an allocation of `bytes` that would pass the memory limit: call it before making
    /// anything whose size the program chose.
    #[inline]
    pub fn reserve(&mut self, bytes: usize) -> R<()> {
        if bytes as u64 >= 1 << 16 && !(self.meter.may_allocate(bytes) && can_allocate(bytes)) {
            return Err(self.memory_error());
        }
        Ok(())
    }

    /// Counts bytes that a native needs for a while beside the objects it makes, and refuses what
    /// would pass the limit. The next collection counts anew.
    pub fn take_bytes(&mut self, bytes: usize) -> R<()> {
        self.reserve(bytes)?;
        self.meter.debt = self
            .meter
            .debt
            .saturating_sub(i64::try_from(bytes).unwrap_or(i64::MAX));
        Ok(())
    }

    /// The same for copies of arguments, which are mostly too small to count.
    #[inline]
    pub fn take_copy(&mut self, bytes: usize) -> R<()> {
        if bytes >= LARGE {
            self.take_bytes(bytes)
        } else {
            Ok(())
        }
    }

    /// Counts what a vector of a native will take when it grows by one more item.
    #[inline]
    pub fn make_place<T>(&mut self, items: &Vec<T>) -> R<()> {
        if items.len() == items.capacity() {
            // It doubles, and the old one is there until it is copied.
            let bytes = items.len().saturating_mul(size_of::<T>());
            self.reserve(bytes.saturating_mul(3))?;
            self.take_bytes(bytes)?;
        }
        Ok(())
    }

    /// Puts a value on the list of what lives until the native returns.
    #[inline(always)]
    fn remember(&mut self, value: Value) {
        if self.nursery.len() == self.nursery.capacity() {
            self.meter.debt -= self.nursery.len() as i64 * 8;
        }
        self.nursery.push(value);
    }

    /// Charges `n` units of fuel for work about to be done; a stop when there are not enough.
    /// Also notices a passed memory limit, so that long native loops end.
    #[inline]
    pub fn charge(&mut self, n: usize) -> R<()> {
        if cfg!(padcell_uncounted) {
            return Ok(());
        }
        self.meter.take(n);
        if self.meter.is_spent() || self.meter.debt < self.meter.debt_floor {
            return self.charge_slow();
        }
        Ok(())
    }

    #[cold]
    fn charge_slow(&mut self) -> R<()> {
        if self.meter.is_spent() && !self.meter.refill() {
            self.pending = Value::UNDEF;
            return Err(Raised);
        }
        if self.meter.debt < self.meter.debt_floor {
            return Err(self.memory_error());
        }
        Ok(())
    }

    /// In the middle of long work: a stop when the host or the clock wants the run to end. Fuel has
    /// been charged before, so this is only about time.
    #[cold]
    pub fn look(&mut self) -> R<()> {
        if self.meter.look() {
            self.pending = Value::UNDEF;
            return Err(Raised);
        }
        Ok(())
    }

    /// After a pass over `n` things with `Meter::watched` or `append`: a stop when it was cut short.
    #[inline]
    pub fn passed(&mut self, n: usize) -> R<()> {
        if n >= WATCHED { self.look() } else { Ok(()) }
    }

    /// Appends items, in pieces; false: the run is to end, and the caller gives up and `look`s.
    #[must_use]
    pub(crate) fn append<T: Copy>(&self, out: &mut Vec<T>, items: &[T]) -> bool {
        if size_of_val(items) <= PIECE {
            out.extend_from_slice(items);
            return true;
        }
        for part in items.chunks(PIECE / size_of::<T>()) {
            out.extend_from_slice(part);
            if self.meter.is_wanted() {
                return false;
            }
        }
        true
    }

    /// Grows a buffer to a length with copies of an item, in pieces; false as for `append`.
    #[must_use]
    pub(crate) fn fill<T: Copy>(&self, out: &mut Vec<T>, len: usize, item: T) -> bool {
        let most = PIECE / size_of::<T>();
        while out.len().saturating_add(most) < len {
            out.resize(out.len() + most, item);
            if self.meter.is_wanted() {
                return false;
            }
        }
        out.resize(out.len().max(len), item);
        true
    }

    /// A copy of items, in pieces. Size and fuel have been looked at before.
    pub(crate) fn copy_items<T: Copy>(&mut self, items: impl Fn(&Heap) -> &[T]) -> R<Vec<T>> {
        let items = items(self);
        let mut out = Vec::with_capacity(items.len());
        if !self.append(&mut out, items) {
            self.look()?;
        }
        Ok(out)
    }

    /// Items repeated, in pieces. Size and fuel have been looked at before.
    pub(crate) fn repeat_items<T: Copy>(
        &mut self,
        items: impl Fn(&Heap) -> &[T],
        n: usize,
    ) -> R<Vec<T>> {
        let part = items(self);
        let len = part.len();
        let total = len.saturating_mul(n);
        if total * size_of::<T>() <= PIECE {
            return Ok(part.repeat(n));
        }
        let most = PIECE / size_of::<T>();
        let mut out = Vec::with_capacity(total);
        let mut wanted = !self.append(&mut out, part);
        // What is there is repeated, as much as goes into a piece.
        let mut period = len;
        while !wanted && out.len() < total {
            let start = out.len() - period;
            let more = period.min(total - out.len()).min(most);
            out.extend_from_within(start..start + more);
            if out.len() <= most && out.len().is_multiple_of(len) {
                period = out.len();
            }
            wanted = more == most && self.meter.is_wanted();
        }
        if wanted {
            self.look()?;
        }
        Ok(out)
    }

    /// Keeps a value alive until the running callback native returns.
    #[inline]
    pub fn keep(&mut self, value: Value) -> Value {
        if self.in_native && value.is_ref() {
            self.remember(value);
        }
        value
    }

    /// Keeps many values alive likewise, in pieces.
    pub(crate) fn keep_all(&mut self, values: &[Value]) -> R<()> {
        for part in values.chunks(WATCHED) {
            for &v in part {
                self.keep(v);
            }
            self.passed(part.len())?;
        }
        Ok(())
    }

    /// Collects: everything not reachable from the roots dies; in a young collection only what was
    /// made since the last one. `roots` marks the machine's roots, `record` what the record of a
    /// domain refers to. Only the machine calls this, at safepoints.
    ///
    /// A young collection doesn't see what old objects refer to, so it tells nothing about which
    /// units, domains and buffers are in use: these wait for a full one.
    pub(crate) fn collect(
        &mut self,
        extent: Extent,
        roots: &mut dyn FnMut(&mut Marker),
        record: &dyn Fn(DomainId, &mut Marker),
    ) {
        self.classes_died = false;
        let mut marker = std::mem::take(&mut self.marker);
        marker.units.clear();
        marker.domains.clear();
        marker.revisited = 0;
        match extent {
            Extent::Full => {
                marker.bytes.clear();
                self.forget_marks();
                marker.value(self.empty_str);
                marker.value(self.empty_bytes);
                marker.value(self.empty_tuple);
                marker.values(self.chars.as_slice());
                self.intern.mark_well_known(&mut marker);
            }
            Extent::Young => {
                marker.bytes.clone_from(&self.old_bytes);
                self.take_touched(&mut marker);
            }
        }
        roots(&mut marker);
        marker.value(self.pending);
        marker.values(&self.nursery);
        self.shapes.mark_names(extent, &mut marker);
        self.marker = marker;
        self.drain_marks(record);
        self.choose_dying(record);
        if self.n_weak != 0 || self.n_references != self.n_references_seen {
            self.mark_weak();
        }
        self.n_references_seen = self.n_references;
        self.watched = self.finalizable.len() + self.n_open + self.n_weak;
        self.nursery
            .shrink_to((2 * self.nursery.len()).max(1 << 10));
        // What a deep structure needed isn't kept.
        self.marker.work.shrink_to(1 << 12);
        self.marker.wide.shrink_to(1 << 10);
        self.intern.retain(extent, &self.strs);
        self.sweep_tips(extent);
        if self.classes.has_unmarked() {
            self.forget_dying_classes();
        }
        self.sweep_all();
    }

    /// The number of a weak reference about to be made, which is watched from now on.
    pub(crate) fn next_weak_number(&mut self) -> u64 {
        self.watched += 1;
        self.n_references += 1;
        self.n_references
    }

    /// The generators there are.
    pub(crate) fn gen_ids(&self) -> Vec<GenId> {
        self.gens.live_indexes().map(GenId).collect()
    }

    /// A plain weak reference to an object, the oldest.
    pub(crate) fn weak_reference_to(&self, object: Value) -> Option<Value> {
        // Fuel: all objects of the kind are looked at.
        self.meter.take(self.builtins.count() / 32);
        let found = self.builtins.live_indexes().find(|&i| {
            matches!(self.builtins.get(i), Builtin::WeakRef(w) if w.target == object && !w.proxy)
        });
        found.map(|i| Value::reference(Kind::Builtin, i))
    }

    /// Notes an instance whose class has a `__del__`.
    #[cold]
    pub(crate) fn watch(&mut self, value: Value) {
        self.finalizable.push(value);
        self.meter.debt -= 8;
        self.watched += 1;
    }

    /// Of the objects that wait to be finalized, picks those whose turn it is: what only an
    /// other dying object refers to comes after that one, in a later collection, as it would when
    /// references are counted. Members of a cycle come together. All stay alive until then.
    fn choose_dying(&mut self, record: &dyn Fn(DomainId, &mut Marker)) {
        let mut candidates: Vec<Value> = Vec::new();
        for list in [&self.finalizable, &self.suspended] {
            candidates.extend(list.iter().filter(|&&v| !self.value_is_marked(v)));
        }
        if !candidates.is_empty() {
            for &candidate in &candidates {
                if !self.value_is_marked(candidate) {
                    self.trace_children(candidate);
                    self.drain_marks(record);
                }
            }
            let first: Vec<Value> = candidates
                .iter()
                .copied()
                .filter(|&v| !self.value_is_marked(v))
                .collect();
            let cycle = first.is_empty() && !self.early;
            let chosen = if cycle { candidates } else { first };
            let set: FxHashSet<u64> = chosen.iter().map(|v| v.bits()).collect();
            self.finalizable.retain(|v| !set.contains(&v.bits()));
            self.suspended.retain(|v| !set.contains(&v.bits()));
            self.dying.extend(chosen);
        }
        for &value in &self.dying {
            self.marker.value(value);
        }
        self.drain_marks(record);
    }

    /// Marks what an instance or generator refers to, but not itself.
    fn trace_children(&mut self, value: Value) {
        if let Some(id) = value.as_inst() {
            let inst = self.insts.get(id.0);
            inst.trace(&mut self.marker);
            self.shapes.trace(inst.shape, &mut self.marker);
        } else if let Some(id) = value.as_gen() {
            self.gens.get(id.0).trace(&mut self.marker);
        }
    }

    fn drain_marks(&mut self, record: &dyn Fn(DomainId, &mut Marker)) {
        loop {
            while let Some(value) = self.marker.work.pop() {
                self.mark_and_trace(value);
            }
            let Some(&(value, at)) = self.marker.wide.last() else {
                match self.marker.named.pop() {
                    Some(domain) => record(domain, &mut self.marker),
                    None => return,
                }
                continue;
            };
            if self.mark_portion(value, at) {
                if let Some(entry) = self.marker.wide.last_mut() {
                    entry.1 = at + PORTION;
                }
            } else {
                self.marker.wide.pop();
            }
        }
    }

    /// Marks a portion of the items of a wide container; false when there are no more.
    fn mark_portion(&mut self, value: Value, at: usize) -> bool {
        let marker = &mut self.marker;
        let index = value.index();
        let end = at + PORTION;
        let part = |items: &[Value], marker: &mut Marker| {
            let part = items.get(at..end.min(items.len())).unwrap_or(&[]);
            marker.values(part);
            end < items.len()
        };
        match value.kind() {
            Some(Kind::List) => part(&self.lists.get(index).items, marker),
            Some(Kind::Tuple) => part(self.tuples.get(index).as_slice(), marker),
            Some(Kind::Dict) => {
                let entries = self.dicts.get(index).entries();
                for e in entries.get(at..end.min(entries.len())).unwrap_or(&[]) {
                    marker.value(e.key);
                    marker.value(e.value);
                }
                end < entries.len()
            }
            Some(Kind::Set) => self.sets.get(index).table.trace_part(marker, at, end),
            Some(Kind::FrozenSet) => self.frozensets.get(index).table.trace_part(marker, at, end),
            Some(Kind::Builtin) => self.builtins.get(index).trace_part(marker, at, end),
            _ => false,
        }
    }

    /// Weak references to dead objects are cleared.
    fn mark_weak(&mut self) {
        let ids: Vec<u32> = self
            .builtins
            .live_indexes()
            .filter(|&i| self.builtins.is_marked(i))
            .collect();
        let mut living = 0;
        let mut called = Vec::new();
        for i in ids {
            let Builtin::WeakRef(weak) = self.builtins.get(i) else {
                continue;
            };
            if self.value_is_marked(weak.target) {
                living += usize::from(!weak.target.is_undef());
                continue;
            }
            if !weak.callback.is_none() {
                called.push(Value::reference(Kind::Builtin, i));
            }
            if let Builtin::WeakRef(weak) = self.builtins.get_quietly(i) {
                weak.target = Value::UNDEF;
            }
        }
        let mut shared = std::mem::take(&mut self.weak_shared);
        shared.retain(|_, weak| {
            weak.as_builtin().is_some_and(|id| {
                self.builtins.is_marked(id.0)
                    && matches!(self.builtin(id), Builtin::WeakRef(w) if !w.target.is_undef())
            })
        });
        self.weak_shared = shared;
        // As in CPython, the youngest reference hears first; these are alive, so marked already.
        let number = |v: &Value| match v.as_builtin().map(|b| self.builtin(b)) {
            Some(Builtin::WeakRef(w)) => w.number,
            _ => 0,
        };
        called.sort_by_key(|v| std::cmp::Reverse(number(v)));
        self.dying.extend(called);
        self.n_weak = living;
    }

    /// Lists of subclasses forget dying classes, and shapes die with their class.
    fn forget_dying_classes(&mut self) {
        let classes: Vec<u32> = self
            .classes
            .live_indexes()
            .filter(|&i| self.classes.is_marked(i))
            .collect();
        for i in classes {
            let mut subclasses = std::mem::take(&mut self.classes.get_quietly(i).subclasses);
            subclasses.retain(|c| self.classes.is_marked(c.0));
            self.classes.get_quietly(i).subclasses = subclasses;
        }
        let classes = &self.classes;
        // Every class has shapes, so a class that dies takes one along.
        self.classes_died = self.shapes.retain(|class| classes.is_marked(class.0));
    }

    fn value_is_marked(&self, value: Value) -> bool {
        match value.kind() {
            None => true,
            Some(Kind::Str) => self.strs.is_marked(value.index()),
            Some(Kind::Bytes) => self.byteses.is_marked(value.index()),
            Some(Kind::ByteArray) => self.bytearrays.is_marked(value.index()),
            Some(Kind::Tuple) => self.tuples.is_marked(value.index()),
            Some(Kind::List) => self.lists.is_marked(value.index()),
            Some(Kind::Dict) => self.dicts.is_marked(value.index()),
            Some(Kind::Set) => self.sets.is_marked(value.index()),
            Some(Kind::FrozenSet) => self.frozensets.is_marked(value.index()),
            Some(Kind::Inst) => self.insts.is_marked(value.index()),
            Some(Kind::Class) => self.classes.is_marked(value.index()),
            Some(Kind::Func) => self.funcs.is_marked(value.index()),
            Some(Kind::Method) => self.methods.is_marked(value.index()),
            Some(Kind::Capture) => self.captures.is_marked(value.index()),
            Some(Kind::Gen) => self.gens.is_marked(value.index()),
            Some(Kind::Iter) => self.iters.is_marked(value.index()),
            Some(Kind::Int) => self.ints.is_marked(value.index()),
            Some(Kind::Complex) => self.complexes.is_marked(value.index()),
            Some(Kind::Range) => self.ranges.is_marked(value.index()),
            Some(Kind::Slice) => self.slices.is_marked(value.index()),
            Some(Kind::Module) => self.modules.is_marked(value.index()),
            Some(Kind::Code) => self.codes.is_marked(value.index()),
            Some(Kind::Native) => self.natives.is_marked(value.index()),
            Some(Kind::Exc) => self.excs.is_marked(value.index()),
            Some(Kind::Builtin) => self.builtins.is_marked(value.index()),
        }
    }

    /// Marks an object and, the first time, counts its bytes and visits what it refers to.
    #[inline(always)]
    fn mark_and_trace(&mut self, value: Value) {
        let index = value.index();
        let marker = &mut self.marker;
        let Some(kind) = value.kind() else { return };
        // The object, or out: it was marked before.
        macro_rules! visit {
            ($arena:ident) => {{
                if !self.$arena.set_mark(index) {
                    return;
                }
                let bytes = self.$arena.bytes(index);
                let object = self.$arena.get(index);
                let payer = usize::from(self.$arena.payer(index).0);
                if payer >= marker.bytes.len() {
                    marker.bytes.resize(payer + 1, 0);
                }
                marker.bytes[payer] += bytes as u64;
                object
            }};
        }
        match kind {
            Kind::Str => {
                if let Some(tip) = visit!(strs).tip()
                    && let Some(buffer) = self.tips.get_mut(tip as usize)
                {
                    buffer.marked = true;
                }
            }
            Kind::Bytes => {
                visit!(byteses);
            }
            Kind::ByteArray => {
                visit!(bytearrays);
            }
            Kind::Int => {
                visit!(ints);
            }
            Kind::Complex => {
                visit!(complexes);
            }
            Kind::Tuple => {
                let tuple = visit!(tuples);
                if tuple.len() > PORTION {
                    marker.wide.push((value, 0));
                } else {
                    marker.values(tuple.as_slice());
                }
            }
            Kind::List => {
                let list = visit!(lists);
                if list.items.len() > PORTION {
                    marker.wide.push((value, 0));
                } else {
                    marker.values(&list.items);
                }
            }
            Kind::Dict => {
                let dict = visit!(dicts);
                if dict.entries().len() > PORTION {
                    dict.trace_namespace(marker);
                    marker.wide.push((value, 0));
                } else {
                    dict.trace(marker);
                }
            }
            Kind::Set => {
                let table = &visit!(sets).table;
                if table.trace_part(marker, 0, PORTION) {
                    marker.wide.push((value, PORTION));
                }
            }
            Kind::FrozenSet => {
                let table = &visit!(frozensets).table;
                if table.trace_part(marker, 0, PORTION) {
                    marker.wide.push((value, PORTION));
                }
            }
            Kind::Inst => {
                let inst = visit!(insts);
                inst.trace(marker);
                self.shapes.trace(inst.shape, marker);
            }
            Kind::Class => visit!(classes).trace(marker),
            Kind::Func => visit!(funcs).trace(marker),
            Kind::Method => visit!(methods).trace(marker),
            Kind::Capture => {
                let capture = visit!(captures);
                marker.value(capture.value);
            }
            Kind::Gen => visit!(gens).trace(marker),
            Kind::Iter => {
                // Its payer is whom an iterator acts for, and a range hands it on.
                marker.domain(self.iters.payer(index));
                visit!(iters).trace(marker);
            }
            Kind::Range => {
                marker.domain(self.ranges.payer(index));
                visit!(ranges).trace(marker);
            }
            Kind::Slice => visit!(slices).trace(marker),
            Kind::Module => visit!(modules).trace(marker),
            Kind::Code => {
                let code = visit!(codes);
                marker.unit(code.unit);
                marker.domain(code.owner);
            }
            Kind::Native => visit!(natives).trace(marker),
            Kind::Exc => {
                let exc = visit!(excs);
                exc.trace(marker);
                self.shapes.trace(exc.shape, marker);
            }
            Kind::Builtin => {
                let object = visit!(builtins);
                object.trace(marker);
                if object.has_parts() {
                    marker.wide.push((value, 0));
                }
            }
        }
    }

    fn sweep_tips(&mut self, extent: Extent) {
        for (i, tip) in self.tips.iter_mut().enumerate() {
            // Only strings made later than a buffer refer to it, so of a young one all are known.
            if tip.marked || extent == Extent::Young && tip.old {
                tip.marked = false;
                tip.old = true;
            } else if tip.bytes.capacity() != 0 {
                give_back(&mut tip.bytes);
                tip.bytes = Vec::new();
                self.free_tips.push(i as u32);
            }
        }
    }
}

/// Items of a wide container that are marked at once.
const PORTION: usize = 256;

/// What an arena keeps for a slot beside the object: payer, place in the free list, two bits.
const SLOT_BYTES: usize = size_of::<DomainId>() + size_of::<u32>() + 1;

/// What an allocator really takes for so many bytes: a header, and a multiple of 16.
#[inline(always)]
pub(crate) fn block(bytes: usize) -> usize {
    if bytes == 0 {
        0
    } else {
        ((bytes + 23) & !15).max(32)
    }
}

/// Whether the host has that much: a failed allocation would end the process. Asking is only worth
/// its while for sizes that may well be refused.
fn can_allocate(bytes: usize) -> bool {
    bytes as u64 >> 28 == 0 || Vec::<u8>::new().try_reserve_exact(bytes).is_ok()
}
