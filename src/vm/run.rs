//! The loop. This file is one thing: the dispatch over all ops, with only the fast cases inside.
//!
//! Rules: an arm does the common case without leaving the function; everything else saves the pc
//! and returns an `Exit` (most often `Slow`: the whole op is then done by `slow.rs` with the entire
//! machine at hand). Live across arms are only `ip`, `regs` and the split borrows of the machine.

use super::Vm;
use super::frame::{CLASS_KEY, Cache, Frame, FrameKind, MODULE_KEY, NO_GEN, NO_KEY, Unit};
use super::{WINDOW, unwind};
use crate::code::{Instr, Op};
use crate::object::class::{Maker, class_flags};
use crate::object::function::{NativeRun, func_flags};
use crate::object::int::IntOp;
use crate::object::iter::{LeafNext, SliceObj};
use crate::object::number::{BinOp, CmpOp};
use crate::object::*;

/// Why the fast loop was left.
pub(crate) enum Exit {
    /// Do this instruction the general way.
    Slow(Instr),
    /// An exception is pending; the frame's pc is after the instruction that raised.
    Raise,
    /// Memory or fuel wants attention, between two instructions.
    Safepoint,
    /// A generator's frame yields this value.
    Yield(Value),
    /// A frame of a kind the fast path doesn't handle returns this value.
    Return(Value),
    /// Lent stack is too short for a window.
    Grow,
}

/// How a run of the loop for a native ended.
#[derive(Clone, Copy, Debug)]
pub(crate) enum RunEnd {
    /// The frame returned.
    Return(Value),
    /// The frame, a generator's, yielded.
    Yield(Value),
}

/// Puts the calling frame on the stack of frames. Its pc goes in after the copy: a load that spans
/// a store just made, as the copy is, has to wait for it.
#[inline(always)]
fn save_frame(frames: &mut Vec<Frame>, caller: &Frame, pc: u32) {
    frames.push(*caller);
    if let Some(saved) = frames.last_mut() {
        saved.pc = pc;
    }
}

impl Vm {
    /// Runs the current frame, whose kind is `Root`, until it returns or yields. On an error the
    /// frame is gone and the exception pending.
    pub(crate) fn run(&mut self) -> R<RunEnd> {
        loop {
            let id = self.cur.unit;
            let exit = match self.units.take(id) {
                Some(mut unit) => {
                    let exit = self.run_unit(&mut unit);
                    self.units.put(id, unit);
                    exit
                }
                None => {
                    debug_assert!(false, "unit is not loaded");
                    self.heap.raise(ids::SYSTEM_ERROR, "code is not loaded");
                    Exit::Raise
                }
            };
            let outcome = match exit {
                Exit::Slow(instr) => self.slow(instr).map(|()| unwind::After::Continue),
                Exit::Raise => Err(Raised),
                Exit::Safepoint => self.safepoint().map(|()| unwind::After::Continue),
                Exit::Grow => {
                    let need = self.cur.base as usize + 2 * WINDOW;
                    let more = need.max(self.stack.len() + self.stack.len() / 2);
                    self.stack.resize(more, Value::UNDEF);
                    Ok(unwind::After::Continue)
                }
                Exit::Yield(value) => self.frame_yields(value),
                Exit::Return(value) => self.frame_returns(value),
            };
            let outcome = match outcome {
                Ok(after) => after,
                Err(Raised) => {
                    if !self.reraising
                        && self.heap.pending.as_exc().is_some_and(|e| {
                            let e = self.heap.exc(e);
                            e.trace.is_empty() && e.tb.is_none()
                        })
                    {
                        self.set_context();
                    }
                    self.unwind()?
                }
            };
            match outcome {
                unwind::After::Continue => {}
                unwind::After::End(end) => return Ok(end),
            }
        }
    }

    #[allow(clippy::cognitive_complexity)]
    fn run_unit(&mut self, unit: &mut Unit) -> Exit {
        let Vm {
            stack,
            cur,
            frames,
            heap,
            recursion_limit,
            ..
        } = self;
        let Unit {
            code,
            caches,
            consts,
            syms,
            ..
        } = unit;
        let code: &[Instr] = &code.instrs;
        let Some(mut regs) = stack
            .get_mut(cur.base as usize..)
            .and_then(|s| s.first_chunk_mut::<WINDOW>())
        else {
            return Exit::Grow;
        };
        let mut ip = code.get(cur.pc as usize..).unwrap_or(&[]).iter();

        macro_rules! reg {
            ($x:expr) => {
                regs[$x as usize]
            };
        }
        macro_rules! pc {
            () => {
                (code.len() - ip.len()) as u32
            };
        }
        macro_rules! leave {
            ($exit:expr) => {{
                cur.pc = pc!();
                return $exit;
            }};
        }
        macro_rules! slow {
            ($i:expr) => {
                leave!(Exit::Slow(*$i))
            };
        }
        macro_rules! jump {
            ($target:expr) => {
                ip = code.get($target as usize..).unwrap_or(&[]).iter()
            };
        }
        macro_rules! charge {
            () => {
                heap.meter.fuel -= 1;
                if heap.meter.fuel < 0 {
                    leave!(Exit::Safepoint);
                }
            };
        }
        // After anything that may have allocated.
        macro_rules! check_debt {
            () => {
                if heap.meter.debt <= 0 {
                    leave!(Exit::Safepoint);
                }
            };
        }
        macro_rules! store {
            ($i:expr, $result:expr) => {
                match $result {
                    Ok(v) => {
                        reg!($i.a) = v;
                        check_debt!();
                    }
                    Err(Raised) => leave!(Exit::Raise),
                }
            };
        }
        // A jump when `$taken`; taken jumps charge.
        macro_rules! branch {
            ($i:expr, $taken:expr) => {
                if $taken {
                    jump!($i.d);
                    charge!();
                }
            };
        }
        // Arithmetic on two registers: ints by `$int`, floats by `$float`, else the general way.
        macro_rules! arith {
            ($i:expr, |$x:ident, $y:ident| $int:expr, |$p:ident, $q:ident| $float:expr, $op:expr) => {{
                let (a, b) = (reg!($i.b), reg!($i.c));
                if Value::both_small_ints(a, b) {
                    let ($x, $y) = (a, b);
                    if let Some(v) = $int {
                        reg!($i.a) = v;
                        continue;
                    }
                } else if a.is_float() && b.is_float() {
                    let ($p, $q) = (a.float_bits(), b.float_bits());
                    reg!($i.a) = Value::float_result($float);
                    continue;
                }
                match arith_leaf(heap, $op, a, b) {
                    Some(result) => store!($i, result),
                    None => slow!($i),
                }
            }};
        }
        macro_rules! arith_imm {
            ($i:expr, |$x:ident, $y:ident| $int:expr, $op:expr) => {{
                let a = reg!($i.b);
                if a.is_small_int() {
                    let ($x, $y) = (a.int_bits(), i64::from($i.d));
                    if let Some(v) = $int {
                        reg!($i.a) = v;
                        continue;
                    }
                }
                match arith_leaf(heap, $op, a, Value::small_int(i64::from($i.d))) {
                    Some(result) => store!($i, result),
                    None => slow!($i),
                }
            }};
        }
        // A comparison as a fused jump: `$want` is the outcome that jumps.
        macro_rules! compare_jump {
            ($i:expr, $a:expr, $b:expr, $op:tt, $cmp:expr, $want:expr) => {{
                let (a, b) = ($a, $b);
                if Value::both_small_ints(a, b) {
                    branch!($i, (a.int_shifted() $op b.int_shifted()) == $want);
                } else if a.is_float() && b.is_float() {
                    branch!($i, (a.float_bits() $op b.float_bits()) == $want);
                } else {
                    match compare_leaf(heap, $cmp, a, b) {
                        Some(outcome) => branch!($i, outcome == $want),
                        None => slow!($i),
                    }
                }
            }};
        }
        // `==` and `!=` as fused jumps: the same string is equal without a look at it.
        macro_rules! equal_jump {
            ($i:expr, $a:expr, $b:expr, $op:tt, $cmp:expr, $want:expr) => {{
                let (a, b) = ($a, $b);
                if Value::both_small_ints(a, b) || a == b && a.as_str().is_some() {
                    branch!($i, (a == b) == (($cmp == CmpOp::Eq) == $want));
                } else if let (Some(x), Some(y)) = (a.as_str(), b.as_str()) {
                    branch!($i, str_eq_leaf(heap, x, y) == (($cmp == CmpOp::Eq) == $want));
                } else if a.is_float() && b.is_float() {
                    branch!($i, (a.float_bits() $op b.float_bits()) == $want);
                } else {
                    match compare_leaf(heap, $cmp, a, b) {
                        Some(outcome) => branch!($i, outcome == $want),
                        None => slow!($i),
                    }
                }
            }};
        }
        macro_rules! imm16 {
            ($i:expr) => {
                Value::small_int(i64::from(i16::from_le_bytes([$i.b, $i.c])))
            };
        }
        macro_rules! compare_value {
            ($i:expr, $op:tt, $cmp:expr) => {{
                let (a, b) = (reg!($i.b), reg!($i.c));
                if Value::both_small_ints(a, b) {
                    reg!($i.a) = Value::bool(a.int_shifted() $op b.int_shifted());
                } else if a.is_float() && b.is_float() {
                    reg!($i.a) = Value::bool(a.float_bits() $op b.float_bits());
                } else {
                    match compare_leaf(heap, $cmp, a, b) {
                        Some(outcome) => reg!($i.a) = Value::bool(outcome),
                        None => slow!($i),
                    }
                }
            }};
        }

        loop {
            let Some(i) = ip.next() else {
                debug_assert!(false, "ran off the end of the code");
                cur.pc = pc!();
                heap.raise(ids::SYSTEM_ERROR, "ran off the end of the code");
                return Exit::Raise;
            };
            match i.op {
                Op::Nop => {}
                Op::Dropped => {
                    if heap.watched != 0 {
                        slow!(i);
                    }
                }
                Op::Move => reg!(i.a) = reg!(i.b),
                Op::LoadConst => {
                    reg!(i.a) = consts.get(i.d as usize).copied().unwrap_or(Value::NONE)
                }
                Op::LoadInt => reg!(i.a) = Value::small_int(i64::from(i.d)),
                Op::LoadFar => {
                    let v = reg!(i.b)
                        .as_list()
                        .and_then(|l| heap.list(l).get(i.d as usize).copied());
                    reg!(i.a) = v.unwrap_or(Value::UNDEF);
                }
                Op::StoreFar => {
                    let v = reg!(i.a);
                    if let Some(l) = reg!(i.b).as_list()
                        && let Some(place) = heap.list_mut(l).get_mut(i.d as usize)
                    {
                        *place = v;
                    }
                }
                Op::Unset => reg!(i.a) = Value::UNDEF,
                Op::CheckBound => {
                    if reg!(i.a).is_undef() {
                        slow!(i);
                    }
                }
                Op::NewCapture => {
                    let value = reg!(i.b);
                    reg!(i.a) = heap.alloc_capture(function::CaptureObj { value }).value();
                    check_debt!();
                }
                Op::LoadFree => {
                    reg!(i.a) = heap
                        .func(cur.func)
                        .captures
                        .get(i.d as usize)
                        .copied()
                        .unwrap_or(Value::UNDEF);
                }
                Op::LoadCapture => match reg!(i.b).as_capture() {
                    Some(c) => {
                        let v = heap.capture(c).value;
                        if v.is_undef() {
                            slow!(i);
                        }
                        reg!(i.a) = v;
                    }
                    None => slow!(i),
                },
                Op::StoreCapture => {
                    let v = reg!(i.b);
                    if let Some(c) = reg!(i.a).as_capture() {
                        heap.capture_mut(c).value = v;
                    }
                }
                Op::LoadGlobal => {
                    let Some(c) = caches.get(i.d as usize) else {
                        slow!(i)
                    };
                    let dict = if c.slot == 0 {
                        cur.globals
                    } else {
                        cur.builtins
                    };
                    // A builtin found through the cache is valid while the globals' keys are the same.
                    if (c.slot == 0 || c.epoch == heap.dict(cur.globals).key_version)
                        && let Some(e) = heap.dict(dict).entries().get(c.key as usize)
                        && e.key == c.name.value()
                    {
                        reg!(i.a) = e.value;
                        continue;
                    }
                    slow!(i);
                }
                Op::LoadName => {
                    let Some(c) = caches.get(i.d as usize) else {
                        slow!(i)
                    };
                    if reg!(i.b) == cur.globals.value() {
                        let dict = if c.slot == 0 {
                            cur.globals
                        } else {
                            cur.builtins
                        };
                        if (c.slot == 0 || c.epoch == heap.dict(cur.globals).key_version)
                            && let Some(e) = heap.dict(dict).entries().get(c.key as usize)
                            && e.key == c.name.value()
                        {
                            reg!(i.a) = e.value;
                            continue;
                        }
                    }
                    slow!(i);
                }

                Op::Add => arith!(
                    i,
                    |x, y| x
                        .int_shifted()
                        .checked_add(y.int_shifted())
                        .map(Value::from_shifted),
                    |p, q| p + q,
                    BinOp::Add
                ),
                Op::Sub => arith!(
                    i,
                    |x, y| x
                        .int_shifted()
                        .checked_sub(y.int_shifted())
                        .map(Value::from_shifted),
                    |p, q| p - q,
                    BinOp::Sub
                ),
                Op::Mul => arith!(
                    i,
                    |x, y| x
                        .int_bits()
                        .checked_mul(y.int_bits())
                        .and_then(Value::try_small_int),
                    |p, q| p * q,
                    BinOp::Mul
                ),
                Op::TrueDiv => {
                    let (a, b) = (reg!(i.b), reg!(i.c));
                    if a.is_float() && b.is_float() && b.float_bits() != 0.0 {
                        reg!(i.a) = Value::float_result(a.float_bits() / b.float_bits());
                        continue;
                    }
                    match arith_leaf(heap, BinOp::TrueDiv, a, b) {
                        Some(result) => store!(i, result),
                        None => slow!(i),
                    }
                }
                Op::FloorDiv => {
                    let (a, b) = (reg!(i.b), reg!(i.c));
                    if Value::both_small_ints(a, b) && b.int_bits() != 0 {
                        reg!(i.a) =
                            Value::small_int_wrapped(floor_div(a.int_bits(), b.int_bits()), heap);
                        continue;
                    }
                    match arith_leaf(heap, BinOp::FloorDiv, a, b) {
                        Some(result) => store!(i, result),
                        None => slow!(i),
                    }
                }
                Op::Mod => {
                    let (a, b) = (reg!(i.b), reg!(i.c));
                    if Value::both_small_ints(a, b) && b.int_bits() != 0 {
                        reg!(i.a) = Value::small_int(floor_mod(a.int_bits(), b.int_bits()));
                        continue;
                    }
                    match arith_leaf(heap, BinOp::Mod, a, b) {
                        Some(result) => store!(i, result),
                        None => slow!(i),
                    }
                }
                Op::Pow => match arith_leaf(heap, BinOp::Pow, reg!(i.b), reg!(i.c)) {
                    Some(result) => store!(i, result),
                    None => slow!(i),
                },
                Op::MatMul => slow!(i),
                Op::Shl => match arith_leaf(heap, BinOp::Shl, reg!(i.b), reg!(i.c)) {
                    Some(result) => store!(i, result),
                    None => slow!(i),
                },
                Op::Shr => {
                    let (a, b) = (reg!(i.b), reg!(i.c));
                    if Value::both_small_ints(a, b) && (0..64).contains(&b.int_bits()) {
                        reg!(i.a) = Value::small_int(a.int_bits() >> b.int_bits());
                        continue;
                    }
                    match arith_leaf(heap, BinOp::Shr, a, b) {
                        Some(result) => store!(i, result),
                        None => slow!(i),
                    }
                }
                Op::BitAnd | Op::BitOr | Op::BitXor => {
                    let (a, b) = (reg!(i.b), reg!(i.c));
                    let op = match i.op {
                        Op::BitAnd => BinOp::And,
                        Op::BitOr => BinOp::Or,
                        _ => BinOp::Xor,
                    };
                    if Value::both_small_ints(a, b) {
                        let (x, y) = (a.int_bits(), b.int_bits());
                        reg!(i.a) = Value::small_int(match op {
                            BinOp::And => x & y,
                            BinOp::Or => x | y,
                            _ => x ^ y,
                        });
                        continue;
                    }
                    match arith_leaf(heap, op, a, b) {
                        Some(result) => store!(i, result),
                        None => slow!(i),
                    }
                }

                Op::AddI => {
                    let a = reg!(i.b);
                    if a.is_small_int()
                        && let Some(w) = a.int_shifted().checked_add(i64::from(i.d) << 16)
                    {
                        reg!(i.a) = Value::from_shifted(w);
                    } else if a.is_float() {
                        reg!(i.a) = Value::float_result(a.float_bits() + f64::from(i.d));
                    } else {
                        match arith_leaf(heap, BinOp::Add, a, Value::small_int(i64::from(i.d))) {
                            Some(result) => store!(i, result),
                            None => slow!(i),
                        }
                    }
                }
                Op::SubI => {
                    let a = reg!(i.b);
                    if a.is_small_int()
                        && let Some(w) = a.int_shifted().checked_sub(i64::from(i.d) << 16)
                    {
                        reg!(i.a) = Value::from_shifted(w);
                    } else if a.is_float() {
                        reg!(i.a) = Value::float_result(a.float_bits() - f64::from(i.d));
                    } else {
                        match arith_leaf(heap, BinOp::Sub, a, Value::small_int(i64::from(i.d))) {
                            Some(result) => store!(i, result),
                            None => slow!(i),
                        }
                    }
                }
                Op::MulI => arith_imm!(
                    i,
                    |x, y| x.checked_mul(y).and_then(Value::try_small_int),
                    BinOp::Mul
                ),
                Op::FloorDivI => {
                    arith_imm!(
                        i,
                        |x, y| if y != 0 {
                            Value::try_small_int(floor_div(x, y))
                        } else {
                            None
                        },
                        BinOp::FloorDiv
                    );
                }
                Op::ModI => arith_imm!(
                    i,
                    |x, y| if y != 0 {
                        Some(Value::small_int(floor_mod(x, y)))
                    } else {
                        None
                    },
                    BinOp::Mod
                ),
                Op::ShlI => {
                    arith_imm!(
                        i,
                        |x, y| if (0..47).contains(&y)
                            && x.unsigned_abs().leading_zeros() as i64 > y + 17
                        {
                            Some(Value::small_int(x << y))
                        } else {
                            None
                        },
                        BinOp::Shl
                    );
                }
                Op::ShrI => arith_imm!(
                    i,
                    |x, y| if (0..64).contains(&y) {
                        Some(Value::small_int(x >> y))
                    } else {
                        None
                    },
                    BinOp::Shr
                ),
                Op::BitAndI => arith_imm!(i, |x, y| Some(Value::small_int(x & y)), BinOp::And),
                Op::BitOrI => arith_imm!(i, |x, y| Some(Value::small_int(x | y)), BinOp::Or),
                Op::BitXorI => arith_imm!(i, |x, y| Some(Value::small_int(x ^ y)), BinOp::Xor),

                Op::Neg => {
                    let a = reg!(i.b);
                    if a.is_float() {
                        reg!(i.a) = Value::float(-a.float_bits());
                    } else if a.is_small_int() {
                        let r = heap.new_int(-a.int_bits());
                        reg!(i.a) = r;
                    } else {
                        slow!(i);
                    }
                }
                Op::Pos => {
                    let a = reg!(i.b);
                    if a.is_float() || a.is_small_int() {
                        reg!(i.a) = a;
                    } else {
                        slow!(i);
                    }
                }
                Op::Invert => {
                    let a = reg!(i.b);
                    if a.is_small_int() {
                        reg!(i.a) = Value::small_int(!a.int_bits());
                    } else {
                        slow!(i);
                    }
                }
                Op::Not => match truth_leaf(heap, reg!(i.b)) {
                    Some(t) => reg!(i.a) = Value::bool(!t),
                    None => slow!(i),
                },

                Op::Lt => compare_value!(i, <, CmpOp::Lt),
                Op::Le => compare_value!(i, <=, CmpOp::Le),
                Op::Gt => compare_value!(i, >, CmpOp::Gt),
                Op::Ge => compare_value!(i, >=, CmpOp::Ge),
                Op::Eq => compare_value!(i, ==, CmpOp::Eq),
                Op::Ne => compare_value!(i, !=, CmpOp::Ne),
                Op::Is => reg!(i.a) = Value::bool(is_same(heap, reg!(i.b), reg!(i.c))),
                Op::IsNot => reg!(i.a) = Value::bool(!is_same(heap, reg!(i.b), reg!(i.c))),
                Op::In | Op::NotIn => match contains_leaf(heap, reg!(i.c), reg!(i.b)) {
                    Some(t) => reg!(i.a) = Value::bool(t == (i.op == Op::In)),
                    None => slow!(i),
                },

                Op::Jump => jump!(i.d),
                Op::Loop => {
                    jump!(i.d);
                    charge!();
                }
                Op::JumpIfTrue => match truth_leaf(heap, reg!(i.a)) {
                    Some(t) => branch!(i, t),
                    None => slow!(i),
                },
                Op::JumpIfFalse => match truth_leaf(heap, reg!(i.a)) {
                    Some(t) => branch!(i, !t),
                    None => slow!(i),
                },
                Op::JumpIfNone => branch!(i, reg!(i.a).is_none()),
                Op::JumpIfNotNone => branch!(i, !reg!(i.a).is_none()),
                Op::JumpIfIs => branch!(i, is_same(heap, reg!(i.a), reg!(i.b))),
                Op::JumpIfIsNot => branch!(i, !is_same(heap, reg!(i.a), reg!(i.b))),
                Op::JumpIfIn | Op::JumpIfNotIn => match contains_leaf(heap, reg!(i.b), reg!(i.a)) {
                    Some(t) => branch!(i, t == (i.op == Op::JumpIfIn)),
                    None => slow!(i),
                },
                Op::JumpIfLt => compare_jump!(i, reg!(i.a), reg!(i.b), <, CmpOp::Lt, true),
                Op::JumpIfLe => compare_jump!(i, reg!(i.a), reg!(i.b), <=, CmpOp::Le, true),
                Op::JumpIfGt => compare_jump!(i, reg!(i.a), reg!(i.b), >, CmpOp::Gt, true),
                Op::JumpIfGe => compare_jump!(i, reg!(i.a), reg!(i.b), >=, CmpOp::Ge, true),
                Op::JumpIfEq => equal_jump!(i, reg!(i.a), reg!(i.b), ==, CmpOp::Eq, true),
                Op::JumpIfNe => equal_jump!(i, reg!(i.a), reg!(i.b), !=, CmpOp::Ne, true),
                Op::JumpIfNotLt => compare_jump!(i, reg!(i.a), reg!(i.b), <, CmpOp::Lt, false),
                Op::JumpIfNotLe => compare_jump!(i, reg!(i.a), reg!(i.b), <=, CmpOp::Le, false),
                Op::JumpIfNotGt => compare_jump!(i, reg!(i.a), reg!(i.b), >, CmpOp::Gt, false),
                Op::JumpIfNotGe => compare_jump!(i, reg!(i.a), reg!(i.b), >=, CmpOp::Ge, false),
                Op::JumpIfNotEq => equal_jump!(i, reg!(i.a), reg!(i.b), ==, CmpOp::Eq, false),
                Op::JumpIfNotNe => equal_jump!(i, reg!(i.a), reg!(i.b), !=, CmpOp::Ne, false),
                Op::JumpIfLtI => compare_jump!(i, reg!(i.a), imm16!(i), <, CmpOp::Lt, true),
                Op::JumpIfLeI => compare_jump!(i, reg!(i.a), imm16!(i), <=, CmpOp::Le, true),
                Op::JumpIfGtI => compare_jump!(i, reg!(i.a), imm16!(i), >, CmpOp::Gt, true),
                Op::JumpIfGeI => compare_jump!(i, reg!(i.a), imm16!(i), >=, CmpOp::Ge, true),
                Op::JumpIfEqI => equal_jump!(i, reg!(i.a), imm16!(i), ==, CmpOp::Eq, true),
                Op::JumpIfNeI => equal_jump!(i, reg!(i.a), imm16!(i), !=, CmpOp::Ne, true),
                Op::JumpIfNotLtI => compare_jump!(i, reg!(i.a), imm16!(i), <, CmpOp::Lt, false),
                Op::JumpIfNotLeI => compare_jump!(i, reg!(i.a), imm16!(i), <=, CmpOp::Le, false),
                Op::JumpIfNotGtI => compare_jump!(i, reg!(i.a), imm16!(i), >, CmpOp::Gt, false),
                Op::JumpIfNotGeI => compare_jump!(i, reg!(i.a), imm16!(i), >=, CmpOp::Ge, false),
                Op::JumpIfNotEqI => equal_jump!(i, reg!(i.a), imm16!(i), ==, CmpOp::Eq, false),
                Op::JumpIfNotNeI => equal_jump!(i, reg!(i.a), imm16!(i), !=, CmpOp::Ne, false),

                Op::LoadAttr => {
                    let Some(c) = caches.get_mut(i.d as usize) else {
                        slow!(i)
                    };
                    if let Some(id) = reg!(i.b).as_inst() {
                        let inst = heap.inst(id);
                        if inst.shape.0 == c.key {
                            reg!(i.a) = inst.slot(c.slot);
                            continue;
                        }
                    }
                    match attr_leaf(heap, c, reg!(i.b)) {
                        Some(v) => reg!(i.a) = v,
                        None => slow!(i),
                    }
                }
                Op::LoadMethod => {
                    let Some(c) = caches.get_mut(i.d as usize) else {
                        slow!(i)
                    };
                    let v = reg!(i.b);
                    let key = match v.as_inst() {
                        Some(id) => heap.inst(id).shape.0,
                        None => CLASS_KEY | heap.class_of(v).0,
                    };
                    if c.key == key && c.epoch == heap.epoch {
                        reg!(i.a) = c.value;
                        regs[usize::from(i.a.wrapping_add(1))] = v;
                        continue;
                    }
                    match method_leaf(heap, c, key, v) {
                        Some((found, this)) => {
                            reg!(i.a) = found;
                            regs[usize::from(i.a.wrapping_add(1))] = this;
                        }
                        None => slow!(i),
                    }
                }
                Op::StoreAttr => {
                    let Some(c) = caches.get(i.d as usize) else {
                        slow!(i)
                    };
                    if let Some(id) = reg!(i.a).as_inst() {
                        let value = reg!(i.b);
                        let inst = heap.inst_mut(id);
                        // `epoch` holds the shape after the store; equal when nothing is added.
                        // Slots outside the object are there already when nothing is added.
                        if inst.shape.0 == c.key
                            && ((c.slot as usize) < instance::INLINE_SLOTS || c.epoch == c.key)
                            && !is_bound_native(value)
                        {
                            inst.shape = instance::ShapeId(c.epoch);
                            inst.set_slot(c.slot, value);
                            continue;
                        }
                    }
                    slow!(i);
                }

                Op::Index => {
                    let (o, k) = (reg!(i.b), reg!(i.c));
                    if let Some(list) = o.as_list()
                        && k.is_small_int()
                    {
                        let items = heap.list(list);
                        let n = k.int_bits();
                        let n = if n < 0 { n + items.len() as i64 } else { n };
                        if let Some(&v) = usize::try_from(n).ok().and_then(|n| items.get(n)) {
                            reg!(i.a) = v;
                            continue;
                        }
                        slow!(i);
                    }
                    match index_leaf(heap, o, k) {
                        Some(v) => {
                            reg!(i.a) = v;
                            check_debt!();
                        }
                        None => slow!(i),
                    }
                }
                Op::IndexI => {
                    let o = reg!(i.b);
                    // A negative index wraps to one beyond any length.
                    if let Some(list) = o.as_list()
                        && let Some(&v) = heap.list(list).get(i.d as usize)
                    {
                        reg!(i.a) = v;
                        continue;
                    }
                    match index_leaf(heap, o, Value::small_int(i64::from(i.d))) {
                        Some(v) => reg!(i.a) = v,
                        None => slow!(i),
                    }
                }
                Op::StoreIndex => {
                    let (o, k, v) = (reg!(i.a), reg!(i.b), reg!(i.c));
                    if let Some(list) = o.as_list() {
                        if k.is_small_int() {
                            let items = heap.list_mut(list);
                            let n = k.int_bits();
                            let n = if n < 0 { n + items.len() as i64 } else { n };
                            if let Some(place) =
                                usize::try_from(n).ok().and_then(|n| items.get_mut(n))
                            {
                                *place = v;
                                continue;
                            }
                        }
                        slow!(i);
                    }
                    if let Some(dict) = o.as_dict()
                        && store_dict_leaf(heap, dict, k, v)
                    {
                        check_debt!();
                        continue;
                    }
                    slow!(i);
                }
                Op::LoadSlice => {
                    match slice_leaf(heap, reg!(i.b), reg!(i.c), reg!(i.c.wrapping_add(1))) {
                        Some(result) => store!(i, result),
                        None => slow!(i),
                    }
                }

                Op::BuildList => {
                    let items = regs
                        .get(usize::from(i.b)..usize::from(i.b) + usize::from(i.c))
                        .unwrap_or(&[]);
                    let v = heap.new_list(items.to_vec());
                    reg!(i.a) = v;
                    check_debt!();
                }
                Op::BuildTuple => {
                    let items = regs
                        .get(usize::from(i.b)..usize::from(i.b) + usize::from(i.c))
                        .unwrap_or(&[]);
                    let v = heap.new_tuple(items);
                    reg!(i.a) = v;
                    check_debt!();
                }
                Op::BuildString => {
                    let items = regs
                        .get(usize::from(i.b)..usize::from(i.b) + usize::from(i.c))
                        .unwrap_or(&[]);
                    let result = join_leaf(heap, items);
                    store!(i, result);
                }
                Op::FormatValue => {
                    let v = reg!(i.b);
                    let spec = match u8::try_from(i.d) {
                        Ok(r) => reg!(r),
                        Err(_) => heap.empty_str,
                    };
                    match format_leaf(heap, v, i.c, spec) {
                        Some(result) => store!(i, result),
                        None => slow!(i),
                    }
                }
                Op::BuildMap => {
                    let items = regs
                        .get(usize::from(i.b)..usize::from(i.b) + 2 * usize::from(i.c))
                        .unwrap_or(&[]);
                    let dict = heap.new_dict();
                    for pair in items.chunks_exact(2) {
                        if !store_dict_leaf(heap, dict, pair[0], pair[1]) {
                            slow!(i);
                        }
                    }
                    reg!(i.a) = dict.value();
                    check_debt!();
                }
                Op::MapAdd => {
                    let (k, v) = (reg!(i.b), reg!(i.c));
                    match reg!(i.a).as_dict() {
                        Some(dict) if store_dict_leaf(heap, dict, k, v) => check_debt!(),
                        _ => slow!(i),
                    }
                }
                Op::ListAppend => {
                    let v = reg!(i.b);
                    if let Some(list) = reg!(i.a).as_list() {
                        heap.list_push(list, v);
                        check_debt!();
                    }
                }
                Op::UnpackSeq => {
                    let n = usize::from(i.c);
                    let items = match reg!(i.b).kind() {
                        Some(Kind::Tuple) => reg!(i.b).as_tuple().map(|t| heap.tuple(t)),
                        Some(Kind::List) => reg!(i.b).as_list().map(|l| heap.list(l)),
                        _ => None,
                    };
                    match (items, regs.get_mut(usize::from(i.a)..usize::from(i.a) + n)) {
                        (Some(items), Some(target)) if items.len() == n => {
                            target.copy_from_slice(items)
                        }
                        _ => slow!(i),
                    }
                }

                Op::ForPrep => {
                    let v = reg!(i.b);
                    let a = usize::from(i.a);
                    match v.kind() {
                        Some(Kind::List) => {
                            reg!(i.a) = v;
                            regs[a.wrapping_add(1) & 255] = Value::small_int(0);
                        }
                        Some(Kind::Range) => {
                            let small = v.as_range().and_then(|r| heap.range(r).small());
                            let payer = heap.payer(v);
                            match small {
                                Some((start, stop, step))
                                    if (payer == cur.domain || payer == DomainId::ROOT)
                                        && stop
                                            .checked_add(step)
                                            .and_then(Value::try_small_int)
                                            .is_some() =>
                                {
                                    reg!(i.a) = Value::small_int(start);
                                    regs[a.wrapping_add(1) & 255] = Value::small_int(stop);
                                    regs[a.wrapping_add(2) & 255] = Value::small_int(step);
                                }
                                _ => slow!(i),
                            }
                        }
                        Some(Kind::Gen) => {
                            let generator = v.as_gen().is_some_and(|g| {
                                heap.gener(g).kind == generator::GenKind::Generator
                            });
                            if !generator {
                                slow!(i);
                            }
                            reg!(i.a) = v;
                        }
                        Some(Kind::Inst | Kind::Builtin | Kind::Class | Kind::Exc) => slow!(i),
                        _ => match heap.iter_simple(v) {
                            Some(it) => {
                                reg!(i.a) = it;
                                check_debt!();
                            }
                            None => slow!(i),
                        },
                    }
                }
                Op::ForNext => {
                    let state = reg!(i.a);
                    let a = usize::from(i.a);
                    if state.is_small_int() {
                        let (next, stop, step) = (
                            state.int_bits(),
                            regs[(a + 1) & 255].int_bits(),
                            regs[(a + 2) & 255].int_bits(),
                        );
                        if (step > 0 && next < stop) || (step < 0 && next > stop) {
                            reg!(i.b) = state;
                            reg!(i.a) = Value::small_int(next + step);
                            jump!(i.d);
                            charge!();
                        }
                        continue;
                    }
                    if let Some(list) = state.as_list() {
                        let index = regs[(a + 1) & 255].int_bits();
                        if let Some(&v) = heap.list(list).get(index as usize) {
                            reg!(i.b) = v;
                            regs[(a + 1) & 255] = Value::small_int(index + 1);
                            jump!(i.d);
                            charge!();
                        } else {
                            // Exhausted for good, even if the list grows now.
                            regs[(a + 1) & 255] = Value::small_int(i64::from(i32::MAX));
                        }
                        continue;
                    }
                    if let Some(it) = state.as_iter() {
                        match heap.iter_next_leaf(it) {
                            Ok(LeafNext::Item(v)) => {
                                reg!(i.b) = v;
                                jump!(i.d);
                                charge!();
                                check_debt!();
                            }
                            Ok(LeafNext::End) => {}
                            Ok(LeafNext::NeedsMachine) => slow!(i),
                            Err(Raised) => leave!(Exit::Raise),
                        }
                        continue;
                    }
                    if let Some(g) = state.as_gen() {
                        let object = heap.gener(g);
                        let func = heap.func(object.func);
                        if object.state == generator::GenState::Suspended
                            && func.unit == cur.unit
                            && object.domain == cur.domain
                            && frames.len() < *recursion_limit
                        {
                            let base = cur.top() as usize;
                            let n = object.regs.len();
                            if stack.len() < base + WINDOW {
                                slow!(i);
                            }
                            let (pc, dest, globals, builtins, func_id) = (
                                object.pc,
                                object.dest,
                                func.globals,
                                object.builtins,
                                object.func,
                            );
                            if let Some(target) = stack.get_mut(base..base + n) {
                                copy_short(target, &object.regs);
                            }
                            save_frame(frames, cur, pc!());
                            *cur = Frame {
                                pc,
                                base: base as u32,
                                func: func_id,
                                globals,
                                builtins,
                                gener: g.0,
                                n_regs: n as u8,
                                dest: i.b,
                                kind: FrameKind::LoopItem,
                                acting: cur.domain,
                                value: Value::UNDEF,
                                unit: cur.unit,
                                domain: cur.domain,
                            };
                            heap.gener_mut(g).state = generator::GenState::Running;
                            let Some(window) = stack
                                .get_mut(base..)
                                .and_then(|s| s.first_chunk_mut::<WINDOW>())
                            else {
                                return Exit::Grow;
                            };
                            regs = window;
                            reg!(dest) = Value::NONE;
                            jump!(pc);
                            charge!();
                            continue;
                        }
                    }
                    slow!(i);
                }

                Op::Call | Op::CallMethod => {
                    let mut callee = reg!(i.b);
                    // The window: with a receiver it starts one register earlier.
                    let mut this = if i.op == Op::CallMethod
                        && !regs[usize::from(i.b.wrapping_add(1))].is_undef()
                    {
                        1u32
                    } else {
                        0
                    };
                    if this == 0
                        && let Some(id) = callee.as_method()
                    {
                        // The receiver of a bound method goes to the register kept free for it.
                        let method = heap.method(id);
                        // Attack: a program binds natives of built-in types to anything, as
                        // `classmethod(list.append)` does (`tests/escape/natives_bound_elsewhere.py`).
                        if let Some(native) = method.func.as_native()
                            && let Some(home) = heap.native(native).home.as_class()
                            && !heap.is_instance(method.this, home)
                        {
                            slow!(i);
                        }
                        callee = method.func;
                        regs[usize::from(i.b.wrapping_add(1))] = method.this;
                        this = 1;
                        if i.op == Op::CallMethod {
                            // The general way takes a receiver there for one of this callee.
                            reg!(i.b) = callee;
                        }
                    }
                    if let Some(id) = callee.as_func() {
                        let f = heap.func(id);
                        if f.flags & func_flags::SIMPLE != 0
                            && u32::from(f.n_pos) == u32::from(i.c) + this
                            && f.unit == cur.unit
                            && f.globals == cur.globals
                            && f.creator == cur.domain
                            && frames.len() < *recursion_limit
                        {
                            let base = cur.base + u32::from(i.b) + 2 - this;
                            if stack.len() < base as usize + WINDOW {
                                slow!(i);
                            }
                            let (entry, n_regs) = (f.entry, f.n_regs);
                            save_frame(frames, cur, pc!());
                            cur.base = base;
                            cur.func = id;
                            cur.n_regs = n_regs;
                            cur.dest = i.a;
                            cur.kind = FrameKind::Plain;
                            cur.gener = NO_GEN;
                            let Some(window) = stack
                                .get_mut(base as usize..)
                                .and_then(|s| s.first_chunk_mut::<WINDOW>())
                            else {
                                return Exit::Grow;
                            };
                            regs = window;
                            jump!(entry);
                            charge!();
                            continue;
                        }
                        slow!(i);
                    }
                    if this == 0
                        && let Some(class) = callee.as_class()
                    {
                        // An instance made plainly becomes the first argument of `__init__`.
                        let object = heap.class(class);
                        if object.maker_epoch == heap.epoch
                            && let Maker::Init(init) = object.maker
                            && !object.has(class_flags::ABSTRACT)
                        {
                            let shape = object.root_shape;
                            let f = heap.func(init);
                            let base = cur.base + u32::from(i.b) + 1;
                            if f.flags & func_flags::SIMPLE != 0
                                && u32::from(f.n_pos) == u32::from(i.c) + 1
                                && f.unit == cur.unit
                                && f.globals == cur.globals
                                && f.creator == cur.domain
                                && frames.len() < *recursion_limit
                            {
                                if stack.len() < base as usize + WINDOW {
                                    slow!(i);
                                }
                                let (entry, n_regs) = (f.entry, f.n_regs);
                                let made = heap.alloc_inst(instance::InstObj::new(shape)).value();
                                save_frame(frames, cur, pc!());
                                cur.base = base;
                                cur.func = init;
                                cur.n_regs = n_regs;
                                cur.dest = i.a;
                                cur.kind = FrameKind::Init;
                                cur.value = made;
                                cur.gener = NO_GEN;
                                let Some(window) = stack
                                    .get_mut(base as usize..)
                                    .and_then(|s| s.first_chunk_mut::<WINDOW>())
                                else {
                                    return Exit::Grow;
                                };
                                regs = window;
                                regs[0] = made;
                                jump!(entry);
                                charge!();
                                check_debt!();
                                continue;
                            }
                        }
                        if object.maker_epoch == heap.epoch
                            && let Maker::Native(new) = object.maker
                        {
                            let def = heap.native(new).def;
                            let n = usize::from(i.c) + 1;
                            if let NativeRun::Leaf(run) | NativeRun::Either(run, _) = def.run
                                && n >= def.min as usize
                                && n <= def.max as usize
                            {
                                let first = usize::from(i.b.wrapping_add(1));
                                regs[first] = callee;
                                let args = regs.get(first..first + n).unwrap_or(&[]);
                                heap.meter.fuel -= 1;
                                match run(heap, args) {
                                    Ok(Value::UNDEF) => {
                                        // To the general way, a value there is a receiver.
                                        regs[first] = Value::UNDEF;
                                        slow!(i)
                                    }
                                    Ok(v) => {
                                        reg!(i.a) = v;
                                        check_debt!();
                                        continue;
                                    }
                                    Err(Raised) => leave!(Exit::Raise),
                                }
                            }
                        }
                        slow!(i);
                    }
                    if let Some(id) = callee.as_native() {
                        let native = heap.native(id);
                        let def = native.def;
                        let n = i.c as usize + this as usize;
                        if let NativeRun::Leaf(run) | NativeRun::Either(run, _) = def.run
                            && n >= def.min as usize
                            && n <= def.max as usize
                            && (this == 1 || native.home.as_class().is_none())
                        {
                            let first = usize::from(i.b) + 2 - this as usize;
                            let args = regs.get(first..first + n).unwrap_or(&[]);
                            heap.meter.fuel -= 1;
                            // Args are copied out: the native gets the heap, not the stack.
                            match run(heap, args) {
                                // The machine is needed after all.
                                Ok(Value::UNDEF) => slow!(i),
                                Ok(v) => {
                                    reg!(i.a) = v;
                                    check_debt!();
                                    continue;
                                }
                                Err(Raised) => leave!(Exit::Raise),
                            }
                        }
                    }
                    slow!(i);
                }
                Op::Return => {
                    let v = reg!(i.a);
                    if (cur.kind == FrameKind::Plain || cur.kind == FrameKind::Init)
                        && cur.gener == NO_GEN
                        && let Some(prev) = frames.last()
                        && prev.unit == cur.unit
                        && prev.domain == cur.domain
                    {
                        let result = if cur.kind == FrameKind::Plain {
                            v
                        } else if v.is_none() {
                            cur.value
                        } else {
                            leave!(Exit::Return(v));
                        };
                        let dest = cur.dest;
                        *cur = *prev;
                        frames.pop();
                        let Some(window) = stack
                            .get_mut(cur.base as usize..)
                            .and_then(|s| s.first_chunk_mut::<WINDOW>())
                        else {
                            return Exit::Grow;
                        };
                        regs = window;
                        jump!(cur.pc);
                        reg!(dest) = result;
                        continue;
                    }
                    leave!(Exit::Return(v));
                }
                Op::Yield | Op::YieldDelegate => {
                    let v = reg!(i.b);
                    let kind = cur.kind;
                    if (kind == FrameKind::LoopItem || kind == FrameKind::Sent)
                        && let Some(prev) = frames.last()
                        && prev.unit == cur.unit
                        && prev.domain == cur.domain
                    {
                        let g = GenId(cur.gener);
                        let pc = pc!();
                        let n = usize::from(cur.n_regs);
                        let object = heap.gener_mut(g);
                        object.pc = pc;
                        object.dest = i.a;
                        object.delegate = (i.op == Op::YieldDelegate).then_some(i.c);
                        object.state = generator::GenState::Suspended;
                        if object.regs.len() == n
                            && let Some(live) = regs.get(..n)
                        {
                            copy_short(&mut object.regs, live);
                        }
                        let dest = cur.dest;
                        *cur = *prev;
                        frames.pop();
                        let Some(window) = stack
                            .get_mut(cur.base as usize..)
                            .and_then(|s| s.first_chunk_mut::<WINDOW>())
                        else {
                            return Exit::Grow;
                        };
                        regs = window;
                        if kind == FrameKind::LoopItem {
                            // The loop instruction just before knows where its body is.
                            let body = code.get(cur.pc as usize - 1).map_or(0, |l| l.d);
                            jump!(body);
                        } else {
                            jump!(cur.pc);
                        }
                        reg!(dest) = v;
                        continue;
                    }
                    leave!(Exit::Yield(v));
                }
                Op::Send => {
                    let (delegate, sent) = (reg!(i.b), reg!(i.c));
                    let Some(g) = delegate.as_gen() else {
                        slow!(i);
                    };
                    let object = heap.gener(g);
                    let func = heap.func(object.func);
                    let begun = object.state == generator::GenState::Suspended;
                    let new = object.state == generator::GenState::Created && sent.is_none();
                    let base = cur.top() as usize;
                    let n = object.regs.len();
                    if !(begun || new)
                        || object.kind == generator::GenKind::AsyncGenerator
                        || func.unit != cur.unit
                        || object.domain != cur.domain
                        || frames.len() >= *recursion_limit
                        || stack.len() < base + WINDOW
                    {
                        slow!(i);
                    }
                    let (pc, dest) = (object.pc, object.dest);
                    let callee = Frame {
                        pc,
                        base: base as u32,
                        func: object.func,
                        globals: func.globals,
                        builtins: object.builtins,
                        gener: g.0,
                        n_regs: n as u8,
                        dest: i.a,
                        kind: FrameKind::Sent,
                        acting: cur.domain,
                        value: Value::UNDEF,
                        unit: cur.unit,
                        domain: cur.domain,
                    };
                    if let Some(target) = stack.get_mut(base..base + n) {
                        copy_short(target, &object.regs);
                    }
                    save_frame(frames, cur, pc!());
                    *cur = callee;
                    heap.gener_mut(g).state = generator::GenState::Running;
                    let Some(window) = stack
                        .get_mut(base..)
                        .and_then(|s| s.first_chunk_mut::<WINDOW>())
                    else {
                        return Exit::Grow;
                    };
                    regs = window;
                    if begun {
                        reg!(dest) = sent;
                    }
                    jump!(pc);
                    charge!();
                    continue;
                }
                // Named one by one: a match without a default arm needs no range check.
                Op::StoreGlobal | Op::StoreName => {
                    let v = reg!(i.a);
                    let dict = if i.op == Op::StoreGlobal {
                        Some(cur.globals)
                    } else {
                        reg!(i.b).as_dict()
                    };
                    let (Some(dict), Some(&name)) = (dict, syms.get(i.d as usize)) else {
                        slow!(i)
                    };
                    if !store_name_leaf(heap, dict, name, v) {
                        slow!(i);
                    }
                }
                Op::NewFar
                | Op::DelCapture
                | Op::DelGlobal
                | Op::DelName
                | Op::LoadNameOrCapture
                | Op::LoadNameOrGlobal
                | Op::LoadAttrG
                | Op::StoreAttrG
                | Op::DelAttr
                | Op::LoadSuperAttr
                | Op::LoadSuperMethod
                | Op::DelIndex
                | Op::BuildSlice
                | Op::BuildSet
                | Op::SetAdd
                | Op::ListExtend
                | Op::SetUpdate
                | Op::DictUpdate
                | Op::DictMerge
                | Op::ListToTuple
                | Op::UnpackEx
                | Op::UnpackFar
                | Op::GetIter
                | Op::CallKw
                | Op::CallEx
                | Op::MakeFunction
                | Op::LoadBuildClass
                | Op::GetDelegate
                | Op::GetAiter
                | Op::GetAnext
                | Op::EndAsyncFor
                | Op::WrapAsyncYield
                | Op::Raise
                | Op::RaiseAgain
                | Op::Reraise
                | Op::ExcMatch
                | Op::ExcSplit
                | Op::ExcRegroup
                | Op::ExcInfo
                | Op::LoadSpecial
                | Op::LoadAssertionError
                | Op::ImportName
                | Op::ImportFrom
                | Op::ImportSub
                | Op::ImportStar
                | Op::MatchSequence
                | Op::MatchMapping
                | Op::MatchKeys
                | Op::MatchClass
                | Op::GetLen
                | Op::MatchRest
                | Op::Intrinsic => slow!(i),
            }
        }
    }
}

/// Copies registers, which are few, without a call: two blocks that may overlap.
#[inline(always)]
pub(crate) fn copy_short(to: &mut [Value], from: &[Value]) {
    macro_rules! blocks {
        ($n:literal) => {
            if let (Some(first), Some(last)) = (from.first_chunk::<$n>(), from.last_chunk::<$n>()) {
                if let Some(to) = to.first_chunk_mut::<$n>() {
                    *to = *first;
                }
                if let Some(to) = to.last_chunk_mut::<$n>() {
                    *to = *last;
                }
            }
        };
    }
    debug_assert_eq!(to.len(), from.len());
    match from.len() {
        4..=8 => blocks!(4),
        9..=16 => blocks!(8),
        2..=3 => blocks!(2),
        _ => to.copy_from_slice(from),
    }
}

#[inline(always)]
fn floor_div(a: i64, b: i64) -> i64 {
    let q = a / b;
    if (a % b != 0) && ((a < 0) != (b < 0)) {
        q - 1
    } else {
        q
    }
}

#[inline(always)]
fn floor_mod(a: i64, b: i64) -> i64 {
    let r = a % b;
    if r != 0 && ((r < 0) != (b < 0)) {
        r + b
    } else {
        r
    }
}

impl Value {
    /// An int that may be one beyond the inline range (`-2**47 // -1`).
    #[inline(always)]
    fn small_int_wrapped(i: i64, heap: &mut Heap) -> Value {
        match Value::try_small_int(i) {
            Some(v) => v,
            None => heap.new_int(i),
        }
    }
}

/// Whether a value may be a native that cells get as a twin (4.10 of the specification): the
/// machine stores it where no instruction reads it unasked.
#[inline(always)]
fn is_bound_native(v: Value) -> bool {
    v.as_native().is_some() || v.as_method().is_some()
}

/// Whether what a class or module holds may be handed out as it is: for code of a cell the guard
/// looks at natives and types, which may have twins.
#[inline(always)]
fn may_hand_out(heap: &Heap, v: Value) -> bool {
    heap.domain == DomainId::ROOT
        || !matches!(
            v.kind(),
            Some(Kind::Native | Kind::Method | Kind::Class | Kind::Builtin)
        )
}

/// `LoadAttr` where the inline cache names another shape: recent answers, plain attributes of
/// classes, and modules.
#[inline(never)]
fn attr_leaf(heap: &Heap, c: &mut Cache, object: Value) -> Option<Value> {
    if let Some(id) = object.as_inst() {
        let inst = heap.inst(id);
        if c.key == CLASS_KEY | inst.shape.0 {
            if c.epoch != heap.epoch {
                return None;
            }
            if c.value.is_undef() {
                // A slot declared by the class; the guard may have a word on what lies there.
                let v = inst.slot(c.slot).set()?;
                return may_hand_out(heap, v).then_some(v);
            }
            return class_attr_at(heap, c);
        }
        let slot = heap.shapes.recent_slot(inst.shape, c.name)?;
        if c.key == NO_KEY {
            c.key = inst.shape.0;
            c.slot = slot;
        }
        return inst.slot(slot).set();
    }
    if let Some(module) = object.as_module() {
        return module_attr_at(heap, c, module);
    }
    None
}

/// The class attribute a cache names.
fn class_attr_at(heap: &Heap, c: &Cache) -> Option<Value> {
    let owner = heap.class(c.value.as_class()?);
    let (&name, &v) = owner.attrs.get_index(c.slot as usize)?;
    (name == c.name && may_hand_out(heap, v)).then_some(v)
}

/// The module attribute a cache names.
fn module_attr_at(heap: &Heap, c: &Cache, module: ModuleId) -> Option<Value> {
    if c.key != MODULE_KEY {
        return None;
    }
    let e = heap
        .dict(heap.module(module).dict)
        .entries()
        .get(c.slot as usize)?;
    (e.key == c.name.value() && may_hand_out(heap, e.value)).then_some(e.value)
}

/// `LoadMethod` where the inline cache names another class: recent answers, and modules.
#[inline(never)]
fn method_leaf(heap: &Heap, c: &mut Cache, key: u32, object: Value) -> Option<(Value, Value)> {
    if let Some(found) = heap.recent_methods.get(key, c.name, heap.epoch) {
        if c.key == NO_KEY || c.epoch != heap.epoch {
            c.key = key;
            c.epoch = heap.epoch;
            c.value = found;
        }
        return Some((found, object));
    }
    let module = object.as_module()?;
    module_attr_at(heap, c, module).map(|v| (v, Value::UNDEF))
}

/// Whether two values are one object. Big ints and floats compare by what they are, as CPython's
/// would when they come from one place; everything else by identity.
#[inline(always)]
fn is_same(_heap: &Heap, a: Value, b: Value) -> bool {
    a == b
}

/// The truth of a value that needs no Python code.
#[inline(always)]
pub(crate) fn truth_leaf(heap: &Heap, v: Value) -> Option<bool> {
    if let Some(b) = v.as_bool() {
        return Some(b);
    }
    if v.is_small_int() {
        return Some(v.int_bits() != 0);
    }
    if v.is_none() {
        return Some(false);
    }
    truth_more(heap, v)
}

#[inline(never)]
fn truth_more(heap: &Heap, v: Value) -> Option<bool> {
    if let Some(f) = v.as_float() {
        return Some(f != 0.0);
    }
    let Some(kind) = v.kind() else {
        return if v == Value::ELLIPSIS {
            Some(true)
        } else {
            None
        };
    };
    Some(match kind {
        Kind::Str => !heap.str_view(v.as_str()?).is_empty(),
        Kind::List => !heap.list(v.as_list()?).is_empty(),
        Kind::Tuple => !heap.tuple(v.as_tuple()?).is_empty(),
        Kind::Dict => !heap.dict(v.as_dict()?).is_empty(),
        Kind::Set => !heap.set(v.as_set()?).table.is_empty(),
        Kind::FrozenSet => !heap.frozenset(v.as_frozenset()?).table.is_empty(),
        Kind::Bytes | Kind::ByteArray => !heap.bytes_like(v)?.is_empty(),
        Kind::Int => true,
        Kind::Func
        | Kind::Method
        | Kind::Native
        | Kind::Module
        | Kind::Gen
        | Kind::Code
        | Kind::Capture => true,
        Kind::Complex => {
            let c = heap.complex(v.as_complex()?);
            c.re != 0.0 || c.im != 0.0
        }
        _ => return None,
    })
}

/// `a op b` for numbers, strings and lists: no Python code is needed.
#[inline(never)]
fn arith_leaf(heap: &mut Heap, op: BinOp, a: Value, b: Value) -> Option<R> {
    if let (Some(p), Some(q)) = (heap.medium_int(a), heap.medium_int(b)) {
        let result = match op {
            BinOp::Add => p.checked_add(q),
            BinOp::Sub => p.checked_sub(q),
            BinOp::Mul => match (i64::try_from(p), i64::try_from(q)) {
                (Ok(x), Ok(y)) => Some(i128::from(x) * i128::from(y)),
                _ => p.checked_mul(q),
            },
            BinOp::And => Some(p & q),
            BinOp::Or => Some(p | q),
            BinOp::Xor => Some(p ^ q),
            _ => None,
        };
        if let Some(i) = result {
            return Some(Ok(heap.new_i128(i)));
        }
    }
    match op {
        BinOp::Add => {
            if let (Some(x), Some(y)) = (a.as_str(), b.as_str()) {
                return Some(heap.str_concat(x, y));
            }
        }
        BinOp::Mul | BinOp::Sub if a.as_big_int().is_some() && b.as_big_int().is_some() => {
            let op = if op == BinOp::Mul {
                IntOp::Mul
            } else {
                IntOp::Sub
            };
            return Some(heap.int_binary(op, a, b));
        }
        _ => {}
    }
    // Instances may override; everything else that is a number is exact here.
    if a.as_inst().is_some() || b.as_inst().is_some() {
        return None;
    }
    match number::number_binary(heap, op, a, b) {
        Ok(Some(v)) => Some(Ok(v)),
        Ok(None) => None,
        Err(Raised) => Some(Err(Raised)),
    }
}

/// Whether two strings that are not one object are equal.
#[inline(never)]
fn str_eq_leaf(heap: &Heap, x: StrId, y: StrId) -> bool {
    heap.strs_equal(x, y)
}

/// A comparison that needs no Python code.
#[inline(never)]
pub(crate) fn compare_leaf(heap: &mut Heap, op: CmpOp, a: Value, b: Value) -> Option<bool> {
    if let (Some(x), Some(y)) = (a.as_str(), b.as_str()) {
        if op == CmpOp::Eq || op == CmpOp::Ne {
            return Some((a == b || heap.strs_equal(x, y)) == (op == CmpOp::Eq));
        }
        let order = match (heap.str_view(x), heap.str_view(y)) {
            (str::StrView::Ascii([p]), str::StrView::Ascii([q])) => p.cmp(q),
            (x, y) => x.cmp(&y),
        };
        return Some(match op {
            CmpOp::Lt => order.is_lt(),
            CmpOp::Le => order.is_le(),
            CmpOp::Gt => order.is_gt(),
            _ => order.is_ge(),
        });
    }
    if a.as_inst().is_some() || b.as_inst().is_some() {
        return None;
    }
    if let Some(outcome) = number::number_compare(heap, op, a, b) {
        return Some(outcome);
    }
    if let Some(outcome) = heap.order_simple(op, a, b) {
        return Some(outcome);
    }
    if op == CmpOp::Eq || op == CmpOp::Ne {
        return heap.eq_simple(a, b).map(|same| same == (op == CmpOp::Eq));
    }
    None
}

/// `item in container` that needs no Python code.
#[inline(never)]
fn contains_leaf(heap: &mut Heap, container: Value, item: Value) -> Option<bool> {
    match container.kind()? {
        Kind::Dict => heap
            .dict_find_simple(container.as_dict()?, item)
            .ok()
            .map(|f| f.is_some()),
        Kind::Set | Kind::FrozenSet => heap
            .set_find_simple(container, item)
            .ok()
            .map(|f| f.is_some()),
        Kind::Str => {
            let (s, part) = (container.as_str()?, item.as_str()?);
            match (heap.str_view(s), heap.str_view(part)) {
                (str::StrView::Ascii(s), str::StrView::Ascii([c])) => Some(s.contains(c)),
                (str::StrView::Ascii(_), str::StrView::Ascii([])) => Some(true),
                _ => None,
            }
        }
        Kind::List | Kind::Tuple => {
            let n = heap.list_or_tuple(container)?.len();
            if n > 64 {
                // Long scans charge; the machine does them.
                return None;
            }
            for i in 0..n {
                let v = heap.list_or_tuple(container)?.get(i).copied()?;
                if v == item || heap.eq_simple(v, item)? {
                    return Some(true);
                }
            }
            Some(false)
        }
        _ => None,
    }
}

/// Subscripts of built-in containers.
#[inline(never)]
fn index_leaf(heap: &mut Heap, o: Value, k: Value) -> Option<Value> {
    let kind = o.kind()?;
    if kind == Kind::Dict {
        let dict = o.as_dict()?;
        if let Some(s) = k.as_str() {
            let h = hash::fold(i64::from(heap.hash_str(s)));
            let heap = &*heap;
            let object = heap.dict(dict);
            let at = object.find(h, k, |other| heap.str_eq(other, k))?;
            return object.entry(at).map(|e| e.value);
        }
        let found = heap.dict_find_simple(dict, k).ok()??;
        return heap.dict(dict).entry(found).map(|e| e.value);
    }
    if let Some(slice) = k.as_slice() {
        return step_slice_leaf(heap, o, slice);
    }
    let n = k.as_small_int()?;
    match kind {
        Kind::List => {
            let items = heap.list(o.as_list()?);
            let n = if n < 0 { n + items.len() as i64 } else { n };
            items.get(usize::try_from(n).ok()?).copied()
        }
        Kind::Tuple => {
            let items = heap.tuple(o.as_tuple()?);
            let n = if n < 0 { n + items.len() as i64 } else { n };
            items.get(usize::try_from(n).ok()?).copied()
        }
        Kind::Str => {
            let view = heap.str_view(o.as_str()?);
            let n = if n < 0 { n + view.len() as i64 } else { n };
            let c = view.get(usize::try_from(n).ok()?)?;
            Some(heap.new_char(c))
        }
        Kind::Bytes => {
            let data = heap.bytes_like(o)?;
            let n = if n < 0 { n + data.len() as i64 } else { n };
            data.get(usize::try_from(n).ok()?)
                .map(|&b| Value::small_int(i64::from(b)))
        }
        _ => None,
    }
}

/// `dict[k] = v` for simple keys. False: the machine must do it.
#[inline(never)]
fn store_dict_leaf(heap: &mut Heap, dict: DictId, k: Value, v: Value) -> bool {
    let (h, found) = if let Some(s) = k.as_str() {
        let h = hash::fold(i64::from(heap.hash_str(s)));
        (h, heap.find_str_in(h, s, heap.dict(dict)))
    } else {
        let Some(h) = heap.hash_simple(k) else {
            return false;
        };
        let h = hash::fold(h);
        (h, heap.find_simple_in(h, k, |heap| heap.dict(dict)))
    };
    match found {
        Ok(Some(at)) => heap.dict_set_at(dict, at, v),
        Ok(None) => heap.dict_insert_new(dict, h, k, v),
        Err(_) => return false,
    }
    true
}

/// Gives a name that a namespace has already a new value. False: the machine must do it.
#[inline(never)]
fn store_name_leaf(heap: &mut Heap, dict: DictId, name: Sym, v: Value) -> bool {
    match heap.dict_find_sym(dict, name) {
        Some(at) => {
            heap.dict_set_at(dict, at, v);
            true
        }
        None => false,
    }
}

/// A replacement field of simple values, for which no Python code is needed.
#[inline(never)]
fn format_leaf(heap: &mut Heap, v: Value, conversion: u8, spec: Value) -> Option<R> {
    let exact =
        v.as_str().is_some() || v.is_float() || v.is_small_int() || v.as_big_int().is_some();
    // `!s` of these is what formatting them without it gives, but for the specification.
    if !exact || conversion > 1 || conversion == 1 && v.as_str().is_none() && spec != heap.empty_str
    {
        return None;
    }
    heap.format_value_simple(v, spec.as_str()?)
}

/// `o[slice]` of built-in sequences with int or absent parts.
fn step_slice_leaf(heap: &mut Heap, o: Value, slice: SliceId) -> Option<Value> {
    let SliceObj { start, stop, step } = *heap.slice(slice);
    let len = match o.kind()? {
        Kind::Str => heap.str_view(o.as_str()?).len(),
        Kind::List => heap.list(o.as_list()?).len(),
        Kind::Tuple => heap.tuple(o.as_tuple()?).len(),
        _ => return None,
    };
    // Longer ones charge for their work; the machine does them.
    if len > 256 {
        return None;
    }
    let len = len as i64;
    let step = if step.is_none() {
        1
    } else {
        step.as_small_int()?
    };
    if step == 0 {
        return None;
    }
    let (low, high) = if step > 0 { (0, len) } else { (-1, len - 1) };
    let bound = |v: Value, default: i64| -> Option<i64> {
        if v.is_none() {
            return Some(default);
        }
        let n = v.as_small_int()?;
        Some(if n < 0 {
            (n + len).max(low)
        } else {
            n.min(high)
        })
    };
    let start = bound(start, if step > 0 { 0 } else { len - 1 })?;
    let stop = bound(stop, if step > 0 { len } else { -1 })?;
    let n = iter::small_range_len(start, stop, step);
    let places = (0..n).map(|k| (start + k as i64 * step) as usize);
    Some(match o.kind()? {
        Kind::Str => {
            let object = match heap.str_view(o.as_str()?) {
                str::StrView::Ascii(b) => {
                    let picked: smallvec::SmallVec<[u8; 64]> =
                        places.filter_map(|k| b.get(k).copied()).collect();
                    str::StrObj::ascii(&picked)
                }
                str::StrView::Wide(w) => {
                    let picked: Vec<u32> = places.filter_map(|k| w.get(k).copied()).collect();
                    str::StrObj::from_code_points(&picked)
                }
            };
            heap.new_str_obj(object)
        }
        Kind::List => {
            let items = heap.list(o.as_list()?);
            let picked = places.filter_map(|k| items.get(k).copied()).collect();
            heap.new_list(picked)
        }
        _ => {
            let items = heap.tuple(o.as_tuple()?);
            let picked = places.filter_map(|k| items.get(k).copied()).collect();
            heap.new_tuple_vec(picked)
        }
    })
}

/// `o[start:stop]` of built-in sequences with int or absent bounds.
#[inline(never)]
fn slice_leaf(heap: &mut Heap, o: Value, start: Value, stop: Value) -> Option<R> {
    let len = match o.kind()? {
        Kind::Str => heap.str_view(o.as_str()?).len(),
        Kind::List => heap.list(o.as_list()?).len(),
        Kind::Tuple => heap.tuple(o.as_tuple()?).len(),
        Kind::Bytes => heap.bytes_like(o)?.len(),
        _ => return None,
    };
    let bound = |v: Value, default: usize| -> Option<usize> {
        if v.is_none() {
            return Some(default);
        }
        let n = v.as_small_int()?;
        let n = if n < 0 { n + len as i64 } else { n };
        Some(n.clamp(0, len as i64) as usize)
    };
    let (start, stop) = (bound(start, 0)?, bound(stop, len)?);
    let n = stop.saturating_sub(start);
    if let Err(e) = heap.charge(n / 16).and_then(|()| heap.reserve(n * 8)) {
        return Some(Err(e));
    }
    Some(Ok(match o.kind()? {
        Kind::Str => heap.str_slice(o.as_str()?, start, start + n),
        Kind::List => {
            let items = heap.list(o.as_list()?).get(start..start + n)?.to_vec();
            heap.new_list(items)
        }
        Kind::Tuple => {
            if n == len {
                return Some(Ok(o));
            }
            let items = heap.tuple(o.as_tuple()?).get(start..start + n)?.to_vec();
            heap.new_tuple_vec(items)
        }
        _ => {
            let data = heap.bytes_like(o)?.get(start..start + n)?.to_vec();
            heap.new_bytes(data)
        }
    }))
}

/// Joins strings (f-strings).
fn join_leaf(heap: &mut Heap, items: &[Value]) -> R {
    let total: usize = items
        .iter()
        .filter_map(|&v| heap.view_of(v))
        .map(|v| v.len())
        .sum();
    heap.reserve(total.saturating_mul(4))?;
    heap.charge(total / 64)?;
    let mut builder = str::StrBuilder::new();
    for &v in items {
        if let Some(view) = heap.view_of(v) {
            builder.push_view(view);
        }
    }
    Ok(heap.new_built(builder))
}
