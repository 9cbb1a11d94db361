//! The loop. This file is one thing: the dispatch over all ops, with only the fast cases inside.
//!
//! Rules: an arm does the common case without leaving the function; everything else saves the pc
//! and returns an `Exit` (most often `Slow`: the whole op is then done by `slow.rs` with the entire
//! machine at hand). Live across arms are only `ip`, `regs` and the split borrows of the machine.

use super::Vm;
use super::frame::{CLASS_KEY, Frame, FrameKind, NO_GEN, Unit};
use super::iterate::itertools::next_plainly;
use super::iterate::portion::take_item;
use super::leaf::*;
use super::{WINDOW, unwind};
use crate::code::{Instr, Op};
use crate::object::class::{Maker, class_flags};
use crate::object::function::{NativeRun, func_flags, native_flags};
use crate::object::intern::sym;
use crate::object::iter::{LeafNext, PartsNext};
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
                    None => {
                        // `list += items`, as the instruction's d says.
                        if $op == BinOp::Add && $i.d == 1 && extend_leaf(heap, a, b) {
                            reg!($i.a) = a;
                            check_debt!();
                            continue;
                        }
                        slow!($i)
                    }
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
                    let same = !heap.are_first_strs(x, y) && str_eq_leaf(heap, x, y);
                    branch!($i, same == (($cmp == CmpOp::Eq) == $want));
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
        // Calls a function of this code with a few arguments above the frame's registers, if it is one
        // that takes just these.
        macro_rules! enter {
            ($func:expr, $dest:expr, [$($arg:expr),+]) => {
                let args = [$($arg),+];
                let f = heap.func($func);
                let base = cur.top();
                if f.flags & func_flags::SIMPLE != 0
                    && usize::from(f.n_pos) == args.len()
                    && f.unit == cur.unit
                    && f.globals == cur.globals
                    && f.creator == cur.domain
                    && frames.len() < *recursion_limit
                    && let Some(window) = stack
                        .get_mut(base as usize..)
                        .and_then(|s| s.first_chunk_mut::<WINDOW>())
                {
                    save_frame(frames, cur, pc!());
                    cur.base = base;
                    cur.func = $func;
                    cur.n_regs = f.n_regs;
                    cur.dest = $dest;
                    cur.kind = FrameKind::Plain;
                    cur.gener = NO_GEN;
                    regs = window;
                    for (at, arg) in args.into_iter().enumerate() {
                        regs[at] = arg;
                    }
                    jump!(f.entry);
                    charge!();
                    continue;
                }
            };
        }
        // The constant that a fused comparison names.
        macro_rules! constant {
            ($i:expr) => {
                consts
                    .get(usize::from(u16::from_le_bytes([$i.b, $i.c])))
                    .copied()
                    .unwrap_or(Value::NONE)
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
                    let v = heap
                        .at::<ListId>(reg!(i.b))
                        .and_then(|l| l.items.get(i.d as usize));
                    reg!(i.a) = v.copied().unwrap_or(Value::UNDEF);
                }
                Op::StoreFar => {
                    let v = reg!(i.a);
                    if let Some(l) = heap.at_mut::<ListId>(reg!(i.b))
                        && let Some(place) = l.items.get_mut(i.d as usize)
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
                Op::LoadCapture => match heap.at::<CaptureId>(reg!(i.b)) {
                    Some(c) => {
                        let v = c.value;
                        if v.is_undef() {
                            slow!(i);
                        }
                        reg!(i.a) = v;
                    }
                    None => slow!(i),
                },
                Op::StoreCapture => {
                    let v = reg!(i.b);
                    if let Some(c) = heap.at_mut::<CaptureId>(reg!(i.a)) {
                        c.value = v;
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
                    if let Some(v) = cell_builtin_leaf(heap, c, cur.globals, cur.builtins) {
                        reg!(i.a) = v;
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
                        if let Some(v) = cell_builtin_leaf(heap, c, cur.globals, cur.builtins) {
                            reg!(i.a) = v;
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
                Op::JumpIfEqK => equal_jump!(i, reg!(i.a), constant!(i), ==, CmpOp::Eq, true),
                Op::JumpIfNeK => equal_jump!(i, reg!(i.a), constant!(i), !=, CmpOp::Ne, true),
                Op::JumpIfNotEqK => equal_jump!(i, reg!(i.a), constant!(i), ==, CmpOp::Eq, false),
                Op::JumpIfNotNeK => equal_jump!(i, reg!(i.a), constant!(i), !=, CmpOp::Ne, false),
                Op::JumpIfInK => match contains_leaf(heap, constant!(i), reg!(i.a)) {
                    Some(t) => branch!(i, t),
                    None => slow!(i),
                },
                Op::JumpIfNotInK => match contains_leaf(heap, constant!(i), reg!(i.a)) {
                    Some(t) => branch!(i, !t),
                    None => slow!(i),
                },
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
                    if let Some(inst) = heap.at::<InstId>(reg!(i.b))
                        && inst.shape.0 == c.key
                    {
                        reg!(i.a) = inst.slot(c.slot);
                        continue;
                    }
                    let object = reg!(i.b);
                    match attr_leaf(heap, c, object) {
                        Some(v) => reg!(i.a) = v,
                        None => {
                            if let Some(get) = getter_leaf(heap, c, object) {
                                enter!(get, i.a, [object]);
                            }
                            slow!(i)
                        }
                    }
                }
                Op::LoadMethod => {
                    let Some(c) = caches.get_mut(i.d as usize) else {
                        slow!(i)
                    };
                    let v = reg!(i.b);
                    let key = match heap.at::<InstId>(v) {
                        Some(inst) => inst.shape.0,
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
                    if let Some(inst) = heap.at_mut::<InstId>(reg!(i.a)) {
                        let value = reg!(i.b);
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
                    // A negative index wraps to one beyond any length.
                    if let Some(list) = heap.at::<ListId>(o)
                        && k.is_small_int()
                        && let Some(&v) = list.items.get(k.int_bits() as usize)
                    {
                        reg!(i.a) = v;
                        continue;
                    }
                    match index_leaf(heap, o, k) {
                        Some(v) => {
                            reg!(i.a) = v;
                            check_debt!();
                        }
                        None => {
                            if let Some(get) = special_leaf(heap, o, sym::GETITEM) {
                                enter!(get, i.a, [o, k]);
                            }
                            slow!(i)
                        }
                    }
                }
                Op::IndexI => {
                    let o = reg!(i.b);
                    // A negative index wraps to one beyond any length.
                    if let Some(list) = heap.at::<ListId>(o)
                        && let Some(&v) = list.items.get(i.d as usize)
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
                    if let Some(list) = heap.at_mut::<ListId>(o) {
                        if k.is_small_int() {
                            let items = &mut list.items;
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
                    if let Some(dict) = o.as_dict().or_else(|| dict_payload(heap, o, sym::SETITEM))
                        && store_dict_leaf(heap, dict, k, v)
                    {
                        check_debt!();
                        continue;
                    }
                    if store_byte_leaf(heap, o, k, v) {
                        continue;
                    }
                    if let Some(set) = special_leaf(heap, o, sym::SETITEM) {
                        // No frame has that many registers, so the result goes nowhere.
                        enter!(set, u8::MAX, [o, k, v]);
                    }
                    slow!(i);
                }
                Op::ExcMatch => match exception_matches_leaf(heap, reg!(i.b), reg!(i.c)) {
                    Some(matches) => reg!(i.a) = Value::bool(matches),
                    None => slow!(i),
                },
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
                        if heap.list_push(list, v).is_err() {
                            leave!(Exit::Raise);
                        }
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
                    if let Some(list) = heap.at::<ListId>(state) {
                        let index = regs[(a + 1) & 255].int_bits();
                        if let Some(&v) = list.items.get(index as usize) {
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
                        // The body begins by taking the item apart into c registers.
                        let n = usize::from(i.c);
                        if let 2..=4 = n
                            && let Some(unpack) = code.get(i.d as usize)
                            && unpack.op == Op::UnpackSeq
                            && unpack.c == i.c
                        {
                            let mut parts = [Value::UNDEF; 4];
                            let parts = &mut parts[..n];
                            match heap.iter_next_parts(it, parts) {
                                Ok(PartsNext::Taken) => {
                                    let first = usize::from(unpack.a);
                                    if let Some(target) = regs.get_mut(first..first + n) {
                                        target.copy_from_slice(parts);
                                    }
                                    jump!(i.d + 1);
                                    charge!();
                                    check_debt!();
                                    continue;
                                }
                                Ok(PartsNext::End) => continue,
                                Ok(PartsNext::NeedsMachine) => {}
                                Err(Raised) => leave!(Exit::Raise),
                            }
                        }
                        match heap.iter_next_leaf(it) {
                            Ok(LeafNext::Item(v)) => {
                                reg!(i.b) = v;
                                jump!(i.d);
                                charge!();
                                check_debt!();
                            }
                            Ok(LeafNext::End) => {}
                            Ok(LeafNext::NeedsMachine) => match next_plainly(heap, it) {
                                Some(v) => {
                                    reg!(i.b) = v;
                                    jump!(i.d);
                                    charge!();
                                    check_debt!();
                                }
                                None => slow!(i),
                            },
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
                        && let Some(method) = heap.at::<MethodId>(callee)
                    {
                        // The receiver of a bound method goes to the register kept free for it.
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
                    if let Some(f) = heap.at::<FuncId>(callee) {
                        let n = u32::from(i.c) + this;
                        if f.flags & func_flags::SIMPLE != 0
                            && f.unit == cur.unit
                            && f.globals == cur.globals
                            && f.creator == cur.domain
                            && frames.len() < *recursion_limit
                        {
                            let base = cur.base + u32::from(i.b) + 2 - this;
                            if stack.len() < base as usize + WINDOW {
                                slow!(i);
                            }
                            if u32::from(f.n_pos) != n
                                && !stack
                                    .get_mut((base + n) as usize..)
                                    .is_some_and(|rest| fill_defaults(heap, f, n as usize, rest))
                            {
                                slow!(i);
                            }
                            let (entry, n_regs) = (f.entry, f.n_regs);
                            save_frame(frames, cur, pc!());
                            cur.base = base;
                            cur.func = FuncId(callee.index());
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
                        && let Some(object) = heap.at::<ClassId>(callee)
                    {
                        // An instance made plainly becomes the first argument of `__init__`.
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
                        if object.maker_epoch == heap.epoch && object.maker == Maker::Exception {
                            let first = usize::from(i.b) + 2;
                            let args = regs.get(first..first + usize::from(i.c));
                            heap.meter.fuel -= 1;
                            let class = ClassId(callee.index());
                            let made = heap.new_exception(class, args.unwrap_or(&[]));
                            reg!(i.a) = made.value();
                            check_debt!();
                            continue;
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
                    if let Some(native) = heap.at::<NativeId>(callee) {
                        let def = native.def;
                        let n = i.c as usize + this as usize;
                        if def.flags & native_flags::APPENDS != 0
                            && this == 1
                            && n == 2
                            && let Some(list) = regs[usize::from(i.b.wrapping_add(1))].as_list()
                        {
                            let item = regs[usize::from(i.b.wrapping_add(2))];
                            heap.meter.fuel -= 1;
                            if heap.list_push(list, item).is_err() {
                                leave!(Exit::Raise);
                            }
                            reg!(i.a) = Value::NONE;
                            check_debt!();
                            continue;
                        }
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
                    if kind == FrameKind::Root
                        && let Some(list) = cur.value.as_list()
                        && take_item(heap, list, cur.dest, v)
                    {
                        // Somebody collects: it goes on as if it had been resumed.
                        reg!(i.a) = Value::NONE;
                        charge!();
                        check_debt!();
                        continue;
                    }
                    let resumed = matches!(
                        kind,
                        FrameKind::LoopItem | FrameKind::Sent | FrameKind::Plain
                    );
                    if resumed
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
                Op::DelIndex => {
                    if !del_leaf(heap, reg!(i.a), reg!(i.b)) {
                        slow!(i);
                    }
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
