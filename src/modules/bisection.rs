//! `_bisect`: searching and inserting in sorted sequences by halving.

use crate::builtins::arguments::*;
use crate::object::function::NativeDef;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[
    function("bisect_right", 0, 255, "**", &FullNative(bisect_right)),
    function("bisect_left", 0, 255, "**", &FullNative(bisect_left)),
    function("insort_right", 0, 255, "**", &FullNative(insort_right)),
    function("insort_left", 0, 255, "**", &FullNative(insort_left)),
];

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_bisect", FUNCTIONS);
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

/// What all four functions take.
struct Search {
    sequence: Value,
    wanted: Value,
    low: i64,
    high: Option<i64>,
    key: Option<Value>,
}

impl Search {
    fn read(vm: &mut Vm, args: &Args, function: &str) -> R<Search> {
        const NAMES: [&str; 5] = ["a", "x", "lo", "hi", "key"];
        let [sequence, wanted, low, high, key] = bind_named(vm, args, function, NAMES, 2, 4)?;
        let low = match low {
            Some(low) => vm.index_i64(low)?,
            None => 0,
        };
        let high = match high.filter(|high| !high.is_none()) {
            Some(high) => Some(vm.index_i64(high)?),
            None => None,
        };
        Ok(Search {
            sequence: sequence.unwrap_or(Value::NONE),
            wanted: wanted.unwrap_or(Value::NONE),
            low,
            high: high.filter(|&high| high != -1),
            key: key.filter(|key| !key.is_none()),
        })
    }

    /// The place of `wanted`, which is compared as it is with the keys of the items.
    fn run(&self, vm: &mut Vm, wanted: Value, side: Side) -> R<i64> {
        if self.low < 0 {
            return Err(vm.heap.value_error("lo must be non-negative"));
        }
        let (mut low, mut high) = (self.low, 0);
        match self.high {
            Some(given) => high = given,
            None => high += i64::try_from(vm.len(self.sequence)?).unwrap_or(i64::MAX),
        }
        let mark = vm.nursery_mark();
        while low < high {
            vm.heap.charge(1)?;
            let middle = ((low as u64 + high as u64) / 2) as i64;
            let mut probe = self.item(vm, middle)?;
            vm.heap.keep(probe);
            if let Some(key) = self.key {
                probe = vm.call(key, &[probe])?;
                vm.heap.keep(probe);
            }
            let goes_left = match side {
                Side::Right => vm.less_than(wanted, probe)?,
                Side::Left => !vm.less_than(probe, wanted)?,
            };
            vm.release_to(mark, Value::NONE);
            if goes_left {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Ok(low)
    }

    fn item(&self, vm: &mut Vm, index: i64) -> R {
        if let Some(list) = self.sequence.as_list()
            && let Some(&value) = usize::try_from(index)
                .ok()
                .and_then(|i| vm.heap.list(list).get(i))
        {
            return Ok(value);
        }
        let index = vm.heap.new_int(index);
        vm.get_item(self.sequence, index)
    }

    fn insert(&self, vm: &mut Vm, side: Side) -> R {
        let wanted = match self.key {
            Some(key) => vm.call(key, &[self.wanted])?,
            None => self.wanted,
        };
        vm.heap.keep(wanted);
        let place = self.run(vm, wanted, side)?;
        if let Some(list) = self.sequence.as_list() {
            let size = vm.heap.list(list).len();
            vm.heap.charge(size / 64)?;
            // Pushing charges for growth; the new item then moves to its place.
            vm.heap.list_push(list, self.wanted)?;
            let at = usize::try_from(place).unwrap_or(size).min(size);
            if let Some(tail) = vm.heap.list_mut(list).get_mut(at..) {
                tail.rotate_right(1);
            }
            return Ok(Value::NONE);
        }
        let place = vm.heap.new_int(place);
        let insert = vm.heap.intern("insert");
        vm.call_method(self.sequence, insert, &[place, self.wanted])?;
        Ok(Value::NONE)
    }
}

fn bisect_right(vm: &mut Vm, args: &Args) -> R {
    let search = Search::read(vm, args, "bisect_right")?;
    let place = search.run(vm, search.wanted, Side::Right)?;
    Ok(vm.heap.new_int(place))
}

fn bisect_left(vm: &mut Vm, args: &Args) -> R {
    let search = Search::read(vm, args, "bisect_left")?;
    let place = search.run(vm, search.wanted, Side::Left)?;
    Ok(vm.heap.new_int(place))
}

fn insort_right(vm: &mut Vm, args: &Args) -> R {
    Search::read(vm, args, "insort_right")?.insert(vm, Side::Right)
}

fn insort_left(vm: &mut Vm, args: &Args) -> R {
    Search::read(vm, args, "insort_left")?.insert(vm, Side::Left)
}
