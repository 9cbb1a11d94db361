//! Root and padded cells inside one Vm: records, the rule that decides a frame's domain, the clamp
//! and the brand.
//!
//! Section 2 of the specification is implemented here and nowhere else. A namespace dict remembers
//! what its `__builtins__` entry stands for (`NamespaceInfo`) until that entry is written again, so
//! deciding costs a few loads.

use rustc_hash::FxHashMap;

use super::Vm;
use super::frame::Frame;
use crate::meter::Attention;
use crate::object::dict::NamespaceInfo;
use crate::object::function::{NativeObj, func_flags, native_flags};
use crate::object::heap::Marker;
use crate::object::intern::sym;
use crate::object::*;

/// Limits of a cell (section 6.2); absent means none of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DomainLimits {
    /// Units of work.
    pub fuel: Option<u64>,
    /// Seconds inside the cell's frames.
    pub time: Option<f64>,
    /// Bytes written by the cell's streams.
    pub output: Option<u64>,
    /// Live bytes.
    pub memory: Option<u64>,
    /// Frames on the stack.
    pub depth: Option<u64>,
}

/// Frames of the common bound that a capability finds free at least.
const CAPABILITY_ROOM: usize = 200;

/// The longest the machine sleeps without looking at the host's flag, in seconds.
const SLEEP_PIECE: f64 = 0.005;

/// Fuel for a second of sleep.
const SLEEP_FUEL: f64 = 1e6;

/// The `limit` of a stop that the host asked for.
pub(crate) const INTERRUPTED: &str = "interrupt";

/// A place on the stack where frames of one domain end and those of another begin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Crossing {
    /// Where the stretch that ended began.
    start: usize,
    /// Its number of frames.
    count: usize,
}

/// Why a cell's run ended for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StopReason {
    /// The cell that is exhausted.
    pub domain: DomainId,
    /// The key of the limit.
    pub limit: &'static str,
    /// Where the run was.
    pub place: Option<StopPlace>,
}

/// Where a run was when a limit ended it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StopPlace {
    /// The line of the source.
    pub line: u32,
    /// The instruction, by its number in the compiled program.
    pub instruction: u32,
}

/// What the Vm knows of a domain.
pub struct Domain {
    /// Its builtins namespace.
    pub builtins: DictId,
    /// The domain above it.
    pub parent: DomainId,
    /// Its limits.
    pub limits: DomainLimits,
    /// Fuel used, own frames and subcells.
    pub fuel_used: u64,
    /// Bytes alive, own and subcells', at the last count plus what was allocated since.
    pub bytes: u64,
    /// Bytes written.
    pub output_used: u64,
    /// Seconds used.
    pub time_used: f64,
    /// Its frames and its subcells' on the stack, without those of the running stretch of one domain.
    pub frames: usize,
    /// The limit that ended it, until more is granted.
    pub exhausted: Option<&'static str>,
    /// `ok_own_dict`.
    pub own_dict: bool,
    /// Twins by the native they stand for.
    pub twins: FxHashMap<u32, Value>,
    /// `sys.modules` as library code of this domain sees it.
    pub library_modules: DictId,
    /// The builtins library code of this domain runs with: pristine, out of the cell's reach.
    pub library_builtins: DictId,
    /// The cell's own module table (what `import` in it fills), or unset.
    pub modules: Value,
    /// Names of the modules it may import; unset: the default list.
    pub importable: Option<Vec<String>>,
    /// Folders its imports may search for source modules.
    pub search_path: Vec<String>,
    /// The slot is in use.
    pub alive: bool,
}

impl Domain {
    /// Begins counting from zero under these limits.
    pub(crate) fn start_counting(&mut self, limits: DomainLimits) {
        self.limits = limits;
        self.fuel_used = 0;
        self.output_used = 0;
        self.time_used = 0.0;
    }

    /// After its limits have changed: a cell that isn't over any may run again.
    fn revive(&mut self) {
        let limits = &self.limits;
        let over = limits.fuel.is_some_and(|l| self.fuel_used >= l)
            || limits.output.is_some_and(|l| self.output_used > l)
            || limits.time.is_some_and(|l| self.time_used >= l);
        if !over {
            self.exhausted = None;
        }
    }
}

/// All domains of a Vm.
pub struct Domains {
    list: Vec<Domain>,
    /// Slots of dead ones, to be used again.
    free: Vec<u16>,
    by_builtins: FxHashMap<DictId, DomainId>,
    /// The work of the first domain is charged to the second, a cell below it, too.
    metered: Option<(DomainId, DomainId)>,
    /// The key version the last namespace began with.
    versions: u32,
}

/// How far the first versions of namespaces lie apart: so that few ever come near each other.
const VERSION_STEP: u32 = 0x9E37_79B1;

impl Domains {
    pub(crate) fn new(real_builtins: DictId) -> Domains {
        let root = Domain {
            builtins: real_builtins,
            parent: DomainId::ROOT,
            limits: DomainLimits::default(),
            fuel_used: 0,
            bytes: 0,
            output_used: 0,
            time_used: 0.0,
            frames: 0,
            exhausted: None,
            own_dict: true,
            twins: FxHashMap::default(),
            library_modules: real_builtins,
            library_builtins: real_builtins,
            modules: Value::UNDEF,
            importable: None,
            search_path: Vec::new(),
            alive: true,
        };
        Domains {
            list: vec![root],
            free: Vec::new(),
            by_builtins: FxHashMap::from_iter([(real_builtins, DomainId::ROOT)]),
            metered: None,
            versions: 0,
        }
    }

    /// The record.
    pub fn get(&self, id: DomainId) -> &Domain {
        &self.list[usize::from(id.0)]
    }

    /// The record, to change it.
    pub fn get_mut(&mut self, id: DomainId) -> &mut Domain {
        &mut self.list[usize::from(id.0)]
    }

    /// Whether `inner` is `outer` or a descendant of it.
    pub fn is_within(&self, inner: DomainId, outer: DomainId) -> bool {
        let mut d = inner;
        loop {
            if d == outer {
                return true;
            }
            if d == DomainId::ROOT {
                return false;
            }
            d = self.get(d).parent;
        }
    }

    /// The nearest of a cell and those around it that has come to the end of a limit, and which.
    pub(crate) fn exhausted(&self, cell: DomainId) -> Option<(DomainId, &'static str)> {
        let mut d = cell;
        while d != DomainId::ROOT {
            let record = self.get(d);
            if let Some(limit) = record.exhausted {
                return Some((d, limit));
            }
            d = record.parent;
        }
        None
    }

    /// Whether there is or was any cell.
    pub(crate) fn has_cells(&self) -> bool {
        self.list.len() > 1
    }

    /// The domains there are, the root first.
    pub(crate) fn alive(&self) -> impl Iterator<Item = DomainId> + '_ {
        let numbered = self.list.iter().zip(0..);
        numbered.filter(|(d, _)| d.alive).map(|(_, i)| DomainId(i))
    }

    /// Whether library code of some cell runs with this dict as its builtins.
    pub(crate) fn is_library_builtins(&self, dict: DictId) -> bool {
        self.list
            .iter()
            .skip(1)
            .any(|d| d.alive && d.library_builtins == dict)
    }

    /// The domain whose builtins this dict is.
    pub fn by_builtins(&self, dict: DictId) -> Option<DomainId> {
        self.by_builtins.get(&dict).copied()
    }

    /// Marks what a collection must keep of the domains whatever else lives.
    pub(crate) fn trace_roots(&self, marker: &mut Marker) {
        self.trace(DomainId::ROOT, marker);
        if let Some((by, cell)) = self.metered {
            marker.domain(by);
            marker.domain(cell);
        }
    }

    /// Marks all domains there are.
    pub(crate) fn trace_all(&self, marker: &mut Marker) {
        for (number, d) in (0u16..).zip(&self.list) {
            if d.alive {
                marker.domain(DomainId(number));
            }
        }
    }

    /// The number of records, dead ones too.
    pub(crate) fn count(&self) -> usize {
        self.list.len()
    }

    /// Marks what the record of a living domain refers to.
    #[expect(
        clippy::iter_over_hash_type,
        reason = "what is marked does not depend on the order"
    )]
    pub(crate) fn trace(&self, id: DomainId, marker: &mut Marker) {
        let Some(d) = self.list.get(usize::from(id.0)) else {
            return;
        };
        debug_assert!(d.alive, "a dead domain is named");
        marker.domain(d.parent);
        marker.value(d.builtins.value());
        marker.value(d.library_modules.value());
        marker.value(d.library_builtins.value());
        marker.value(d.modules);
        for (&native, &twin) in &d.twins {
            marker.value(NativeId(native).value());
            marker.value(twin);
        }
    }

    /// After marking: records that nothing living names are given up, their numbers free for new
    /// cells. Answers, if there are any, who takes over from each domain: itself, or of a dead one
    /// the nearest ancestor alive.
    pub(crate) fn bury(&mut self, marker: &Marker) -> Option<Vec<DomainId>> {
        let before = self.free.len();
        let mut heirs: Vec<DomainId> = Vec::new();
        for (number, d) in (0u16..).zip(&mut self.list) {
            if d.alive && !marker.has_domain(DomainId(number)) {
                d.alive = false;
                d.twins = FxHashMap::default();
                d.importable = None;
                d.search_path = Vec::new();
                self.by_builtins.remove(&d.builtins);
                self.by_builtins.remove(&d.library_builtins);
                self.free.push(number);
            }
        }
        if self.free.len() == before {
            return None;
        }
        for number in 0..self.list.len() {
            let mut d = DomainId(u16::try_from(number).unwrap_or(0));
            // A dead record still knows its parent; a record given up earlier is nobody's payer.
            while !self.get(d).alive {
                d = self.get(d).parent;
            }
            heirs.push(d);
        }
        Some(heirs)
    }

    /// After a collection: bytes per payer are known exactly; ancestors carry their descendants'.
    pub(crate) fn recount(&mut self, bytes: &[u64]) {
        for (i, d) in self.list.iter_mut().enumerate() {
            d.bytes = bytes.get(i).copied().unwrap_or(0);
        }
        for i in (1..self.list.len()).rev() {
            // Parents have smaller numbers than their subcells unless slots were reused; walk up explicitly.
            let own = bytes.get(i).copied().unwrap_or(0);
            let mut p = self.list[i].parent;
            if own == 0 {
                continue;
            }
            loop {
                if let Some(d) = self.list.get_mut(usize::from(p.0)) {
                    d.bytes += own;
                }
                if p == DomainId::ROOT {
                    break;
                }
                p = self.get(p).parent;
            }
        }
    }

    /// Bytes the domain may still allocate by the tightest limit along its chain.
    pub(crate) fn memory_left(&self, id: DomainId) -> i64 {
        let mut left = i64::MAX / 4;
        let mut d = id;
        loop {
            let record = self.get(d);
            if let Some(limit) = record.limits.memory {
                left = left.min(limit as i64 - record.bytes as i64);
            }
            if d == DomainId::ROOT {
                return left;
            }
            d = record.parent;
        }
    }
}

impl Vm {
    /// The domain and builtins of a new frame of this function, called by the current frame.
    #[inline]
    pub(crate) fn frame_domain(&mut self, func: FuncId) -> R<(DomainId, DictId)> {
        let f = self.heap.func(func);
        let (globals, creator) = (f.globals, f.creator);
        let (domain, builtins) = if globals == self.cur.globals {
            // The sharing rule (2.3).
            (self.cur.domain, self.cur.builtins)
        } else {
            let info = self.heap.dict(globals).namespace;
            if info.known {
                (DomainId(info.domain), DictId(info.builtins))
            } else {
                self.namespace_domain(globals, creator)?
            }
        };
        Ok(self.clamp(domain, builtins, creator))
    }

    /// The clamp (2.6): never more privilege than `creator` has.
    #[inline]
    pub(crate) fn clamp(
        &self,
        domain: DomainId,
        builtins: DictId,
        creator: DomainId,
    ) -> (DomainId, DictId) {
        if creator == DomainId::ROOT || domain == creator || self.domains.is_within(domain, creator)
        {
            (domain, builtins)
        } else {
            (creator, self.domains.get(creator).builtins)
        }
    }

    /// What the `__builtins__` of a globals dict stands for (2.1); new builtins make a cell whose
    /// parent is `parent`.
    #[inline(never)]
    pub(crate) fn namespace_domain(
        &mut self,
        globals: DictId,
        parent: DomainId,
    ) -> R<(DomainId, DictId)> {
        let entry = self.heap.dict_get_sym(globals, sym::BUILTINS);
        let builtins = match entry {
            Some(v) => match v.as_module() {
                Some(m) => Some(self.heap.module(m).dict),
                // Of a dict subclass the storage is used directly.
                None => self.heap.to_dict(v),
            },
            None => None,
        };
        let (domain, builtins) = match builtins {
            Some(dict) => {
                let domain = match self.domains.by_builtins(dict) {
                    Some(d) => d,
                    None => self.make_domain(dict, parent)?,
                };
                (domain, dict)
            }
            None => {
                // Neither module nor dict, or missing: a minimal namespace that holds only None.
                let minimal = self.heap.new_dict();
                let none = self.heap.intern("None");
                self.heap.dict_set_sym(minimal, none, Value::NONE);
                if parent != DomainId::ROOT {
                    (parent, minimal)
                } else {
                    (self.make_domain(minimal, DomainId::ROOT)?, minimal)
                }
            }
        };
        let before = self.heap.dict(globals).namespace;
        let brand = before.brand;
        let brand = if domain != DomainId::ROOT && brand == 0 {
            domain.0
        } else {
            brand
        };
        // One code may run in several namespaces, and its caches know them by their versions, so no
        // two may begin with the same.
        self.domains.versions = self.domains.versions.wrapping_add(VERSION_STEP);
        let version = self.domains.versions;
        let object = self.heap.dict_mut(globals);
        object.is_namespace = true;
        object.key_version = version;
        object.namespace = NamespaceInfo {
            known: true,
            domain: domain.0,
            builtins: builtins.0,
            brand,
            builtins_of: before.builtins_of,
            paid_by_callers: before.paid_by_callers,
        };
        Ok((domain, builtins))
    }

    /// A new cell around a builtins dict (2.7); its sensitive natives become twins there (T1).
    pub fn make_domain(&mut self, builtins: DictId, parent: DomainId) -> R<DomainId> {
        let library_modules = self.heap.new_dict();
        // Library code sees the interpreter's builtins as this cell's twins, whatever the cell does to its own.
        let pristine = self.heap.dict(self.real_builtins).copy();
        let library_builtins = self.heap.alloc_dict(pristine);
        let record = Domain {
            builtins,
            parent,
            limits: DomainLimits::default(),
            fuel_used: 0,
            bytes: 0,
            output_used: 0,
            time_used: 0.0,
            frames: 0,
            exhausted: None,
            own_dict: false,
            twins: FxHashMap::default(),
            library_modules,
            library_builtins,
            modules: Value::UNDEF,
            importable: None,
            search_path: Vec::new(),
            alive: true,
        };
        let id = match self.domains.free.pop() {
            Some(number) => {
                let id = DomainId(number);
                *self.domains.get_mut(id) = record;
                id
            }
            None => {
                let Ok(number) = u16::try_from(self.domains.list.len()) else {
                    return Err(self.heap.raise(ids::MEMORY_ERROR, "too many cells"));
                };
                self.domains.list.push(record);
                DomainId(number)
            }
        };
        for dict in [builtins, library_builtins] {
            self.domains.by_builtins.insert(dict, id);
            let dict = self.heap.dict_mut(dict);
            dict.is_namespace = true;
            dict.namespace.builtins_of = id.0;
        }
        if !self.is_planted("twins") {
            self.install_twins(builtins, id);
        }
        self.install_twins(library_builtins, id);
        Ok(id)
    }

    fn install_twins(&mut self, dict: DictId, cell: DomainId) {
        for index in 0..self.heap.dict(dict).entries().len() {
            let Some(value) = self.heap.dict(dict).entry(index).map(|e| e.value) else {
                continue;
            };
            let twin = self.twin_for(value, cell);
            if twin != value {
                self.heap.dict_set_at(dict, index, twin);
            }
        }
    }

    /// The cell's twin of a sensitive native; any other value as it is.
    pub(crate) fn twin_for(&mut self, value: Value, cell: DomainId) -> Value {
        let Some(id) = value.as_native() else {
            return value;
        };
        let native = self.heap.native(id);
        if native.def.flags & native_flags::SENSITIVE == 0
            || native.twin_of == cell
            || cell == DomainId::ROOT
        {
            return value;
        }
        self.make_twin(id, cell)
    }

    /// The cell's twin of a native, sensitive or not.
    pub(crate) fn make_twin(&mut self, id: NativeId, cell: DomainId) -> Value {
        let native = self.heap.native(id);
        if native.twin_of == cell || cell == DomainId::ROOT {
            return id.value();
        }
        let (def, home) = (native.def, native.home);
        // A twin seen by a subcell is replaced by the subcell's own twin of the underlying native,
        // which the table entry identifies.
        let key = id.0;
        if let Some(&twin) = self.domains.get(cell).twins.get(&key) {
            return twin;
        }
        let twin = self
            .heap
            .alloc_native(NativeObj {
                def,
                home,
                twin_of: cell,
            })
            .value();
        self.domains.get_mut(cell).twins.insert(key, twin);
        twin
    }

    /// The domain the running work is charged to: the acting one, or the cell it has its own work
    /// metered for.
    fn paying_domain(&self) -> DomainId {
        match self.domains.metered {
            Some((by, cell)) if by == self.heap.domain => cell,
            _ => self.heap.payer,
        }
    }

    /// Who pays for what the acting domain does. Code of the library that reads files for whoever
    /// calls it, and has no say in what it does, is paid by the cell that called it; any other
    /// capability's own work is its maker's.
    ///
    /// Attack: `open(p).read()` again and again filled memory that was nobody's
    /// (`tests/escape/reading_is_paid.py`).
    fn payer_of_running(&self) -> DomainId {
        let acting = self.heap.domain;
        if !self.is_paid_by_callers(&self.cur, acting) {
            return acting;
        }
        self.frames
            .iter()
            .rev()
            .find(|f| !f.is_bottom() && !self.is_paid_by_callers(f, acting))
            .map(|f| f.domain)
            .filter(|&d| self.domains.is_within(d, acting))
            .unwrap_or(acting)
    }

    fn is_paid_by_callers(&self, frame: &Frame, domain: DomainId) -> bool {
        !frame.is_bottom()
            && frame.domain == domain
            && self.heap.func(frame.func).flags & func_flags::LIBRARY != 0
            && self.heap.dict(frame.globals).namespace.paid_by_callers
    }

    /// Starts or ends charging the acting domain's own work to a cell; gives back what was metered
    /// before.
    pub(crate) fn set_metered(&mut self, cell: Option<DomainId>) -> Option<DomainId> {
        self.settle();
        let by = self.heap.domain;
        let before = self.domains.metered.take().filter(|&(b, _)| b == by);
        self.domains.metered = cell.map(|cell| (by, cell));
        self.reset_meter();
        before.map(|(_, cell)| cell)
    }

    /// Whether code of a proper descendant of the domain is on the stack.
    pub(crate) fn runs_below(&self, domain: DomainId) -> bool {
        std::iter::once(&self.cur)
            .chain(self.frames.iter())
            .any(|f| {
                !f.is_bottom() && f.domain != domain && self.domains.is_within(f.domain, domain)
            })
    }

    /// The acting domain or, while free code other than the library's runs on behalf of a cell, the
    /// nearest cell on the stack.
    pub(crate) fn nearest_cell(&self) -> DomainId {
        let acting = self.heap.domain;
        if self.in_library_code() {
            return acting;
        }
        std::iter::once(&self.cur)
            .chain(self.frames.iter().rev())
            .filter(|f| !f.is_bottom() && f.domain != acting)
            .map(|f| f.domain)
            .find(|&d| self.domains.is_within(d, acting))
            .unwrap_or(acting)
    }

    /// Has the nearest cell on the stack pay for work the acting domain does on its behalf.
    pub(crate) fn paid_by_nearest_cell<T>(&mut self, work: impl FnOnce(&mut Vm) -> R<T>) -> R<T> {
        let acting = self.heap.domain;
        let cell = std::iter::once(&self.cur)
            .chain(self.frames.iter().rev())
            .filter(|f| !f.is_bottom() && f.domain != acting)
            .map(|f| f.domain)
            .find(|&d| self.domains.is_within(d, acting));
        match cell {
            Some(cell) => self.paid_by(cell, work),
            None => work(self),
        }
    }

    /// Has a cell pay for work the acting domain does.
    pub(crate) fn paid_by<T>(
        &mut self,
        cell: DomainId,
        work: impl FnOnce(&mut Vm) -> R<T>,
    ) -> R<T> {
        self.settle();
        let before = std::mem::replace(&mut self.heap.payer, cell);
        self.reset_meter();
        let result = work(self);
        self.settle();
        self.heap.payer = before;
        self.reset_meter();
        result
    }

    /// Domain and globals of a frame so many levels above the running function.
    pub(crate) fn frame_above(&self, depth: usize) -> Option<(DomainId, DictId)> {
        std::iter::once(&self.cur)
            .chain(self.frames.iter().rev())
            .filter(|f| !f.is_bottom())
            .nth(depth)
            .map(|f| (f.domain, f.globals))
    }

    /// Makes `domain` the acting one: settles counters of the one left.
    pub(crate) fn enter_domain(&mut self, domain: DomainId) {
        if self.heap.meter.stopped.is_some() {
            // The stop belongs to the domain that is left.
            self.attend();
        }
        self.settle();
        self.heap.domain = domain;
        self.heap.payer = self.payer_of_running();
        self.reset_meter();
    }

    /// Books what the running domain used since the last settling.
    pub(crate) fn settle(&mut self) {
        let now = self.heap.meter.now();
        let meter = &mut self.heap.meter;
        let fuel = meter.fuel_used();
        let bytes = meter.debt_start.saturating_sub(meter.debt);
        let seconds = (now - meter.time_start).max(0.0);
        meter.fuel_start = meter.fuel.get();
        meter.debt_start = meter.debt;
        meter.time_start = now;
        self.allocated = self.allocated.saturating_add(bytes);
        let mut d = self.paying_domain();
        loop {
            let record = self.domains.get_mut(d);
            record.fuel_used = record.fuel_used.saturating_add(fuel);
            record.bytes = record.bytes.saturating_add_signed(bytes);
            record.time_used += seconds;
            if d == DomainId::ROOT {
                break;
            }
            d = record.parent;
        }
    }

    /// Sets the meter for the running domain: the smallest remainders along its chain. Call it
    /// after `settle`.
    pub(crate) fn reset_meter(&mut self) {
        let mut left = u64::MAX;
        let mut seconds = f64::INFINITY;
        let mut d = self.paying_domain();
        loop {
            let record = self.domains.get(d);
            if let Some(limit) = record.limits.fuel {
                left = left.min(limit.saturating_sub(record.fuel_used));
            }
            if let Some(limit) = record.limits.time {
                seconds = seconds.min(limit - record.time_used);
            }
            if record.exhausted.is_some() {
                // Whatever comes back into an exhausted cell ends at its next charge.
                left = 0;
            }
            if d == DomainId::ROOT {
                break;
            }
            d = record.parent;
        }
        let meter = &mut self.heap.meter;
        let now = meter.time_start;
        meter.allow(left, now, now + seconds);
        let due = meter.debt;
        let limit = self.domains.memory_left(self.heap.payer);
        let meter = &mut self.heap.meter;
        meter.debt = due.min(limit);
        meter.debt_start = meter.debt;
        meter.debt_floor = meter.debt.saturating_sub(limit);
    }

    /// Fuel was refused: finds out who is exhausted and starts the stop.
    #[cold]
    pub(crate) fn attend(&mut self) -> Raised {
        let why = self.heap.meter.stopped.take().unwrap_or(Attention::Fuel);
        self.settle();
        if why == Attention::Interrupt {
            return self.stop(DomainId::ROOT, INTERRUPTED);
        }
        let mut d = self.paying_domain();
        loop {
            let record = self.domains.get(d);
            let limits = &record.limits;
            let over = match why {
                Attention::Time => limits.time.is_some_and(|l| record.time_used >= l),
                _ => limits.fuel.is_some_and(|l| record.fuel_used >= l),
            };
            let limit = match why {
                _ if record.exhausted.is_some() => record.exhausted,
                Attention::Time if over => Some("max_time"),
                _ if over => Some("max_fuel"),
                _ => None,
            };
            if let Some(limit) = limit {
                if !self.domains.is_within(self.heap.domain, d) {
                    // The cell this work was metered for is exhausted; the work itself goes on.
                    self.domains.metered = None;
                    self.heap.payer = self.heap.domain;
                    self.reset_meter();
                }
                return self.stop(d, limit);
            }
            if d == DomainId::ROOT {
                debug_assert!(false, "fuel was refused though nobody is exhausted");
                return self.stop(d, "max_fuel");
            }
            d = record.parent;
        }
    }

    /// Starts a stop: uncatchable in frames of `domain` and its subcells.
    #[cold]
    pub(crate) fn stop(&mut self, domain: DomainId, limit: &'static str) -> Raised {
        if limit != INTERRUPTED {
            self.domains.get_mut(domain).exhausted = Some(limit);
        }
        let place = self.stop_place();
        self.limit_end = Some(StopReason {
            domain,
            limit,
            place,
        });
        self.heap.pending = Value::UNDEF;
        Raised
    }

    /// The instruction the running frame is at.
    fn stop_place(&self) -> Option<StopPlace> {
        if self.cur.is_bottom() {
            return None;
        }
        let instruction = self.cur.pc.saturating_sub(1);
        let code = &self.units.get(self.cur.unit)?.code;
        let span = code.spans.get(instruction as usize)?;
        let line = code.source.lines().line(span.start);
        Some(StopPlace { line, instruction })
    }

    /// A new frame of `domain` is about to be pushed: an exhausted cell doesn't run, a capability
    /// starts only with room enough to finish, and no cell has more frames than it may (6.2).
    pub(crate) fn check_frame(&mut self, domain: DomainId) -> R<()> {
        if domain == self.cur.domain {
            if self.frames.len() >= self.recursion_limit {
                return Err(self.heap.recursion_error(""));
            }
            return Ok(());
        }
        self.check_crossing(domain)?;
        let inner = self.cur.domain;
        let limit = self.frames_allowed(domain);
        let room = if self.domains.is_within(inner, domain) {
            CAPABILITY_ROOM
        } else {
            0
        };
        if self.frames.len() + room >= limit {
            return Err(self.heap.recursion_error(""));
        }
        self.charge_entry(domain)
    }

    /// Each entry into a cell costs the cell a unit: a function that only returns has nothing else
    /// to be charged for.
    ///
    /// Attack: a supervisor's loop over an iterator whose `__next__` always answers
    /// (`tests/escape/iterators_remember.py`).
    fn charge_entry(&mut self, domain: DomainId) -> R<()> {
        let mut over = false;
        let mut d = domain;
        while d != DomainId::ROOT {
            let record = self.domains.get_mut(d);
            record.fuel_used = record.fuel_used.saturating_add(1);
            let limits = &record.limits;
            over |= limits.fuel.is_some_and(|limit| record.fuel_used > limit)
                || limits.time.is_some_and(|limit| record.time_used >= limit);
            d = record.parent;
        }
        if over {
            self.acting_for(domain, |vm| vm.heap.charge(1))?;
        }
        Ok(())
    }

    /// Refuses to enter an exhausted cell.
    pub(crate) fn check_crossing(&mut self, domain: DomainId) -> R<()> {
        match self.domains.exhausted(domain) {
            Some((cell, limit)) => Err(self.stop(cell, limit)),
            None => Ok(()),
        }
    }

    /// How many frames the stack may hold while frames of `domain` are pushed: the bound of all, or
    /// less where a cell of its chain has a bound of its own.
    fn frames_allowed(&self, domain: DomainId) -> usize {
        let len = self.frames.len();
        let open = len.saturating_sub(self.segment_start);
        let mut limit = self.frames_limit;
        let mut d = domain;
        while d != DomainId::ROOT {
            let record = self.domains.get(d);
            if let Some(depth) = record.limits.depth {
                let running = if self.domains.is_within(self.cur.domain, d) {
                    open
                } else {
                    0
                };
                let depth = usize::try_from(depth).unwrap_or(usize::MAX);
                let left = depth.saturating_sub(record.frames + running);
                limit = limit.min(len.saturating_add(left));
            }
            d = record.parent;
        }
        limit
    }

    /// The frame just pushed belongs to another domain than the one below it.
    pub(crate) fn cross_into(&mut self, before: DomainId) {
        let below = self.frames.len() - 1;
        let count = below.saturating_sub(self.segment_start);
        self.crossings.push(Crossing {
            start: self.segment_start,
            count,
        });
        self.segment_start = below;
        let mut d = before;
        while d != DomainId::ROOT {
            let record = self.domains.get_mut(d);
            record.frames += count;
            d = record.parent;
        }
        self.recursion_limit = self.frames_allowed(self.cur.domain);
    }

    /// The frame just popped belonged to another domain than the one below it.
    pub(crate) fn cross_back(&mut self) {
        let Some(crossing) = self.crossings.pop() else {
            debug_assert!(false, "every crossing back follows one into");
            return;
        };
        self.segment_start = crossing.start;
        let mut d = self.cur.domain;
        while d != DomainId::ROOT {
            let record = self.domains.get_mut(d);
            record.frames = record.frames.saturating_sub(crossing.count);
            d = record.parent;
        }
        self.recursion_limit = self.frames_allowed(self.cur.domain);
    }

    /// Grants a cell more of what has a limit. One that isn't over any limit may run again.
    pub(crate) fn add_limits(&mut self, id: DomainId, more: &DomainLimits) {
        let record = self.domains.get_mut(id);
        let add = |old: &mut Option<u64>, new: Option<u64>, used: u64| {
            if let (Some(limit), Some(n)) = (old.as_mut(), new) {
                // What was overdrawn by the last step isn't held against the new grant.
                *limit = (*limit).max(used).saturating_add(n);
            }
        };
        let (fuel, output) = (record.fuel_used, record.output_used);
        add(&mut record.limits.fuel, more.fuel, fuel);
        add(&mut record.limits.output, more.output, output);
        add(&mut record.limits.memory, more.memory, 0);
        add(&mut record.limits.depth, more.depth, 0);
        if let (Some(limit), Some(n)) = (record.limits.time.as_mut(), more.time) {
            *limit = limit.max(record.time_used) + n;
        }
        record.revive();
    }

    /// Gives a cell other limits. One that isn't over any of them may run again.
    pub(crate) fn set_limits(&mut self, id: DomainId, limits: DomainLimits) {
        let record = self.domains.get_mut(id);
        record.limits = limits;
        record.revive();
    }

    /// Waits, in pieces, so that a deadline or the host can end it. Waiting is work too: without a
    /// limit of time a cell would otherwise never end.
    pub(crate) fn sleep(&mut self, seconds: f64) -> R<()> {
        let meter = &self.heap.meter;
        let start = meter.now();
        let end = start + seconds;
        let mut owed = seconds * SLEEP_FUEL;
        loop {
            let piece = owed.min(SLEEP_PIECE * SLEEP_FUEL);
            owed -= piece;
            self.heap.charge(piece as usize)?;
            let meter = &mut self.heap.meter;
            let now = meter.now();
            if now >= meter.deadline {
                meter.stopped = Some(Attention::Time);
            } else if meter.interrupted() {
                meter.stopped = Some(Attention::Interrupt);
            }
            if meter.stopped.is_some() {
                return Err(self.attend());
            }
            if now >= end {
                // All of it is paid, however long the pieces took.
                return self.heap.charge(owed as usize);
            }
            let piece = (end - now).min(meter.deadline - now).min(SLEEP_PIECE);
            self.door.sleep(piece);
        }
    }

    /// Changes the bound of frames for all domains.
    pub(crate) fn set_frames_limit(&mut self, limit: usize) {
        self.frames_limit = limit;
        self.recursion_limit = self.frames_allowed(self.cur.domain);
    }

    /// Runs work that acts for a cell, whoever called.
    pub(crate) fn acting_for<T>(
        &mut self,
        domain: DomainId,
        work: impl FnOnce(&mut Vm) -> R<T>,
    ) -> R<T> {
        let before = self.heap.domain;
        if before == domain {
            return work(self);
        }
        // Both live until this is over, whatever their code drops meanwhile.
        self.acting.extend([before, domain]);
        self.enter_domain(domain);
        let result = work(self);
        self.enter_domain(before);
        self.acting.truncate(self.acting.len() - 2);
        result
    }

    /// Whether an owner is the acting domain or one of its descendants.
    pub(crate) fn is_own(&self, owner: DomainId) -> bool {
        self.domains.is_within(owner, self.heap.domain)
    }

    /// Whether the running code is restricted.
    pub fn is_restricted(&self) -> bool {
        // Without the guard there is nothing to protect: only benchmarks build that, to see what the
        // guard costs (`benches/README.md`).
        !cfg!(padcell_unguarded) && self.heap.domain != DomainId::ROOT
    }
}
