//! `_random`: the Mersenne Twister MT19937, seeded and read as CPython does.
//!
//! The state is a library object: 624 words and the position in them, in `numbers`.

use num_bigint::{BigInt, Sign};

use crate::builtins::arguments::{class_arg, instance};
use crate::object::builtin::{Builtin, LibraryObj};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::IntRef;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

use NativeRole::{Method, New};

const N: usize = 624;
const M: usize = 397;

static METHODS: &[NativeDef] = &[
    NativeDef::full("__new__", New, 1, 255, "**", &FullNative(new)),
    NativeDef::full(
        "seed",
        Method,
        1,
        2,
        "",
        &FullNative(|vm, args| {
            seed(vm, args.at(0), args.get(1))?;
            Ok(Value::NONE)
        }),
    ),
    NativeDef::leaf("random", Method, 1, 1, "", |heap, args| {
        let Some(state) = state_mut(heap, args[0]) else {
            return Ok(Value::NONE);
        };
        let (a, b) = (next(state) >> 5, next(state) >> 6);
        Ok(Value::float(
            (f64::from(a) * 67_108_864.0 + f64::from(b)) * (1.0 / 9_007_199_254_740_992.0),
        ))
    }),
    NativeDef::full("getrandbits", Method, 2, 2, "", &FullNative(getrandbits)),
    NativeDef::leaf("getstate", Method, 1, 1, "", |heap, args| {
        let state: Vec<u64> = heap
            .library(args[0])
            .map(|l| l.numbers.clone())
            .unwrap_or_default();
        heap.charge(N / 8)?;
        let items = state
            .into_iter()
            .map(|n| Value::small_int(n as i64))
            .collect();
        Ok(heap.new_tuple_vec(items))
    }),
    NativeDef::full("setstate", Method, 2, 2, "", &FullNative(setstate)),
];

/// Gives the type its methods.
pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::RANDOM_STATE, METHODS);
}

/// Fills the module.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    super::add_class(vm, dict, ids::RANDOM_STATE);
    Ok(())
}

fn state_mut(heap: &mut Heap, value: Value) -> Option<&mut Vec<u64>> {
    heap.library_mut(value)
        .map(|l| &mut l.numbers)
        .filter(|n| n.len() == N + 1)
}

fn word(state: &[u64], i: usize) -> u32 {
    state.get(i).copied().unwrap_or(0) as u32
}

fn set(state: &mut [u64], i: usize, w: u32) {
    if let Some(place) = state.get_mut(i) {
        *place = u64::from(w);
    }
}

/// The next 32 bits.
fn next(state: &mut [u64]) -> u32 {
    let mut index = state.get(N).copied().unwrap_or(0) as usize;
    if index >= N {
        for i in 0..N {
            let y = word(state, i) & 0x8000_0000 | word(state, (i + 1) % N) & 0x7FFF_FFFF;
            let twist = if y & 1 == 1 { 0x9908_B0DF } else { 0 };
            let w = word(state, (i + M) % N) ^ y >> 1 ^ twist;
            set(state, i, w);
        }
        index = 0;
    }
    let mut y = word(state, index);
    if let Some(place) = state.get_mut(N) {
        *place = index as u64 + 1;
    }
    y ^= y >> 11;
    y ^= y << 7 & 0x9D2C_5680;
    y ^= y << 15 & 0xEFC6_0000;
    y ^ y >> 18
}

/// The state of one 32-bit seed.
fn seeded(seed: u32) -> Vec<u64> {
    let mut state = Vec::with_capacity(N + 1);
    let mut w = seed;
    state.push(u64::from(w));
    for i in 1..N as u32 {
        w = 1_812_433_253u32.wrapping_mul(w ^ w >> 30).wrapping_add(i);
        state.push(u64::from(w));
    }
    state.push(N as u64);
    state
}

/// The state of a key of any length.
fn seeded_by(key: &[u32]) -> Vec<u64> {
    let mut state = seeded(19_650_218);
    let (mut i, mut j) = (1, 0);
    for _ in 0..N.max(key.len()) {
        let before = word(&state, i - 1);
        let mixed = word(&state, i) ^ (before ^ before >> 30).wrapping_mul(1_664_525);
        let w = mixed
            .wrapping_add(key.get(j).copied().unwrap_or(0))
            .wrapping_add(j as u32);
        set(&mut state, i, w);
        i += 1;
        j += 1;
        if i >= N {
            let last = word(&state, N - 1);
            set(&mut state, 0, last);
            i = 1;
        }
        if j >= key.len() {
            j = 0;
        }
    }
    for _ in 0..N - 1 {
        let before = word(&state, i - 1);
        let mixed = word(&state, i) ^ (before ^ before >> 30).wrapping_mul(1_566_083_941);
        set(&mut state, i, mixed.wrapping_sub(i as u32));
        i += 1;
        if i >= N {
            let last = word(&state, N - 1);
            set(&mut state, 0, last);
            i = 1;
        }
    }
    set(&mut state, 0, 0x8000_0000);
    state
}

fn new(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::RANDOM_STATE)?;
    let owner = vm.heap.domain;
    let object = LibraryObj {
        class: ids::RANDOM_STATE,
        values: Vec::new(),
        queue: std::collections::VecDeque::new(),
        numbers: vec![0; N + 1],
        owner,
    };
    let value = vm.heap.new_builtin(Builtin::Library(Box::new(object)));
    // A subclass seeds in its own `__init__`, with kinds of seeds that have no hash.
    let given = args.get(1).filter(|_| class == ids::RANDOM_STATE);
    seed(vm, value, given)?;
    Ok(instance(vm, class, ids::RANDOM_STATE, value))
}

/// Seeds by the magnitude of an int, by the hash of anything else, or from outside.
fn seed(vm: &mut Vm, this: Value, seed: Option<Value>) -> R<()> {
    let key: Vec<u32> = match seed {
        None | Some(Value::NONE) => {
            let mut bytes = [0; 64];
            if !vm.door.entropy(&mut bytes) {
                // Without entropy every run begins alike.
                bytes = [0; 64];
            }
            bytes
                .as_chunks::<4>()
                .0
                .iter()
                .map(|&b| u32::from_le_bytes(b))
                .collect()
        }
        Some(v) => match vm.heap.to_int(v) {
            Some(i) => {
                let bytes = i.bits() as usize / 8;
                vm.heap.reserve(bytes.saturating_mul(2))?;
                vm.heap.charge(bytes / 4)?;
                let Some(i) = vm.heap.to_int(v) else {
                    return Ok(());
                };
                let big = i.to_big();
                let digits: Vec<u32> = big.magnitude().iter_u32_digits().collect();
                if digits.is_empty() { vec![0] } else { digits }
            }
            None => {
                let h = vm.hash(v)? as u64;
                if h >> 32 == 0 {
                    vec![h as u32]
                } else {
                    vec![h as u32, (h >> 32) as u32]
                }
            }
        },
    };
    vm.heap.charge(N / 4)?;
    let state = seeded_by(&key);
    if let Some(place) = state_mut(&mut vm.heap, this) {
        *place = state;
    }
    Ok(())
}

/// Words made between two looks at whether the run is to end.
const WORDS_AT_ONCE: usize = 1 << 16;

fn getrandbits(vm: &mut Vm, args: &Args) -> R {
    let k = vm.index_i64(args.at(1))?;
    let heap = &mut vm.heap;
    let Ok(k) = usize::try_from(k) else {
        return Err(heap.value_error("number of bits must be non-negative"));
    };
    if k == 0 {
        return Ok(Value::small_int(0));
    }
    let n_words = (k - 1) / 32 + 1;
    heap.reserve(n_words.saturating_mul(8))?;
    heap.charge(n_words / 4)?;
    let Some(state) = state_mut(heap, args.at(0)) else {
        return Ok(Value::NONE);
    };
    if k <= 32 {
        let w = next(state) >> (32 - k);
        return Ok(Value::small_int(i64::from(w)));
    }
    let mut words = Vec::with_capacity(n_words);
    let mut left = k;
    for i in 0..n_words {
        if i % WORDS_AT_ONCE == WORDS_AT_ONCE - 1 {
            heap.look()?;
        }
        let Some(state) = state_mut(heap, args.at(0)) else {
            return Ok(Value::NONE);
        };
        let w = next(state);
        words.push(if left < 32 { w >> (32 - left) } else { w });
        left = left.saturating_sub(32);
    }
    let big = BigInt::from_slice(Sign::Plus, &words);
    Ok(heap.new_big(big))
}

fn setstate(vm: &mut Vm, args: &Args) -> R {
    let heap = &mut vm.heap;
    let Some(tuple) = heap.to_tuple(args.at(1)) else {
        return Err(heap.type_error("state vector must be a tuple"));
    };
    let items = heap.tuple(tuple).to_vec();
    if items.len() != N + 1 {
        return Err(heap.value_error("state vector is the wrong size"));
    }
    heap.charge(N / 4)?;
    let mut state = Vec::with_capacity(N + 1);
    for (i, item) in items.into_iter().enumerate() {
        let Some(n) = heap.to_int(item).and_then(IntRef::to_i64) else {
            return Err(heap.type_error("an integer is required"));
        };
        if n < 0 {
            return Err(heap.overflow_error("can't convert negative value to unsigned int"));
        }
        if i == N && n > N as i64 {
            return Err(heap.value_error("invalid state"));
        }
        state.push(if i == N {
            n as u64
        } else {
            n as u64 & 0xFFFF_FFFF
        });
    }
    if let Some(place) = state_mut(heap, args.at(0)) {
        *place = state;
    }
    Ok(Value::NONE)
}
