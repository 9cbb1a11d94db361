//! Root and padded cells inside one Vm: records, the rule that decides a frame's domain, the clamp
//! and the brand.
//!
//! Section 2 of the specification is implemented here and nowhere else. A namespace dict remembers
//! what its `__builtins__` entry stands for (`NamespaceInfo`) until that entry is written again, so
//! deciding costs a few loads.

use rustc_hash::FxHashMap;

use super::Vm;
use crate::object::dict::NamespaceInfo;
use crate::object::function::{NativeObj, native_flags};
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

/// Why a cell's run ended for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StopReason {
    /// The cell that is exhausted.
    pub domain: DomainId,
    /// The key of the limit.
    pub limit: &'static str,
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
    /// The slot is in use.
    pub alive: bool,
}

/// All domains of a Vm.
pub struct Domains {
    list: Vec<Domain>,
    by_builtins: FxHashMap<DictId, DomainId>,
    /// The root's work is charged to this cell too.
    metered: Option<DomainId>,
}

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
            exhausted: None,
            own_dict: true,
            twins: FxHashMap::default(),
            library_modules: real_builtins,
            library_builtins: real_builtins,
            modules: Value::UNDEF,
            importable: None,
            alive: true,
        };
        Domains {
            list: vec![root],
            by_builtins: FxHashMap::from_iter([(real_builtins, DomainId::ROOT)]),
            metered: None,
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

    pub(crate) fn trace(&self, marker: &mut Marker) {
        for d in self.list.iter().filter(|d| d.alive) {
            marker.value(d.builtins.value());
            marker.value(d.library_modules.value());
            marker.value(d.library_builtins.value());
            marker.value(d.modules);
            for &t in d.twins.values() {
                marker.value(t);
            }
            for &n in d.twins.keys() {
                marker.value(NativeId(n).value());
            }
        }
    }

    pub(crate) fn after_collect(&mut self, _alive: impl Fn(DictId) -> bool) {}

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
        let brand = self.heap.dict(globals).namespace.brand;
        let brand = if domain != DomainId::ROOT && brand == 0 {
            domain.0
        } else {
            brand
        };
        let object = self.heap.dict_mut(globals);
        object.is_namespace = true;
        object.namespace = NamespaceInfo {
            known: true,
            domain: domain.0,
            builtins: builtins.0,
            brand,
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
            exhausted: None,
            own_dict: false,
            twins: FxHashMap::default(),
            library_modules,
            library_builtins,
            modules: Value::UNDEF,
            importable: None,
            alive: true,
        };
        let number = match self.domains.list.iter().position(|d| !d.alive) {
            Some(free) => free,
            None => self.domains.list.len(),
        };
        let Ok(id) = u16::try_from(number).map(DomainId) else {
            return Err(self.heap.raise(ids::MEMORY_ERROR, "too many cells"));
        };
        if number == self.domains.list.len() {
            self.domains.list.push(record);
        } else {
            self.domains.list[number] = record;
        }
        self.domains.by_builtins.insert(builtins, id);
        self.domains.by_builtins.insert(library_builtins, id);
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

    /// The domain the running work is charged to: the acting one, or the cell an ancestor of which
    /// has its own work metered.
    fn paying_domain(&self) -> DomainId {
        match self.domains.metered {
            Some(cell) if self.domains.is_within(cell, self.heap.domain) => cell,
            _ => self.heap.domain,
        }
    }

    /// Starts or ends charging the acting domain's own work to a cell.
    pub(crate) fn set_metered(&mut self, cell: Option<DomainId>) {
        self.settle();
        self.domains.metered = cell;
        self.reset_meter();
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
        self.settle();
        self.heap.domain = domain;
        self.reset_meter();
    }

    /// Books what the running domain used since the last settling.
    pub(crate) fn settle(&mut self) {
        let meter = &mut self.heap.meter;
        let fuel = (meter.fuel_start - meter.fuel).max(0) as u64;
        let bytes = meter.debt_start - meter.debt;
        meter.fuel_start = meter.fuel;
        meter.debt_start = meter.debt;
        let mut d = self.paying_domain();
        loop {
            let record = self.domains.get_mut(d);
            record.fuel_used = record.fuel_used.saturating_add(fuel);
            record.bytes = record.bytes.saturating_add_signed(bytes);
            if d == DomainId::ROOT {
                break;
            }
            d = record.parent;
        }
    }

    /// Sets the meter for the running domain: the smallest remainder along its chain.
    pub(crate) fn reset_meter(&mut self) {
        let mut left = u64::MAX;
        let mut d = self.paying_domain();
        loop {
            let record = self.domains.get(d);
            if let Some(limit) = record.limits.fuel {
                left = left.min(limit.saturating_sub(record.fuel_used));
            }
            if d == DomainId::ROOT {
                break;
            }
            d = record.parent;
        }
        let portion = left.min(crate::meter::PORTION as u64);
        let meter = &mut self.heap.meter;
        meter.fuel = portion as i64;
        meter.fuel_start = meter.fuel;
        meter.fuel_reserve = if left == u64::MAX {
            u64::MAX
        } else {
            left - portion
        };
        let due = meter.debt;
        let limit = self.domains.memory_left(self.heap.domain);
        let meter = &mut self.heap.meter;
        meter.debt = due.min(limit);
        meter.debt_start = meter.debt;
        meter.debt_floor = meter.debt.saturating_sub(limit);
    }

    /// The fuel of some domain on the chain is used up, or the host wants the run to end.
    #[cold]
    pub(crate) fn out_of_fuel(&mut self) -> Raised {
        self.settle();
        let mut d = self.paying_domain();
        loop {
            let record = self.domains.get(d);
            if record
                .limits
                .fuel
                .is_some_and(|limit| record.fuel_used >= limit)
            {
                break;
            }
            if d == DomainId::ROOT {
                break;
            }
            d = record.parent;
        }
        self.stop(d, "max_fuel")
    }

    /// Starts a stop: uncatchable in frames of `domain` and its subcells.
    #[cold]
    pub(crate) fn stop(&mut self, domain: DomainId, limit: &'static str) -> Raised {
        self.domains.get_mut(domain).exhausted = Some(limit);
        self.limit_end = Some(StopReason { domain, limit });
        self.heap.pending = Value::UNDEF;
        Raised
    }

    /// A call passes from the current domain into `domain`: an exhausted one doesn't run, and a
    /// capability starts only with room enough to finish (6.2).
    pub(crate) fn check_crossing(&mut self, domain: DomainId) -> R<()> {
        let mut d = domain;
        while d != DomainId::ROOT {
            let record = self.domains.get(d);
            if let Some(limit) = record.exhausted {
                return Err(self.stop(d, limit));
            }
            d = record.parent;
        }
        let inner = self.cur.domain;
        if inner != domain
            && self.domains.is_within(inner, domain)
            && self.frames.len() + 200 >= self.recursion_limit
        {
            return Err(self.heap.recursion_error(""));
        }
        Ok(())
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
        self.enter_domain(domain);
        let result = work(self);
        self.enter_domain(before);
        result
    }

    /// Whether an owner is the acting domain or one of its descendants.
    pub(crate) fn is_own(&self, owner: DomainId) -> bool {
        self.domains.is_within(owner, self.heap.domain)
    }

    /// Whether the running code is restricted.
    pub fn is_restricted(&self) -> bool {
        self.heap.domain != DomainId::ROOT
    }
}
