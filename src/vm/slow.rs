//! Every instruction the general way, with the whole machine at hand.

use super::Vm;
use super::frame::{Cache, FrameKind};
use super::guard;
use super::leaf::CELL_BUILTIN;
use super::operator::{BinOp, CmpOp, UnOp};
use crate::code::{Instr, Intrinsic, Op};
use crate::object::builtin::Builtin;
use crate::object::function::{FuncObj, func_flags};
use crate::object::intern::sym;
use crate::object::iter::SliceObj;
use crate::object::*;

/// What an arithmetic or comparing instruction does.
#[derive(Clone, Copy)]
pub(crate) enum Operation {
    /// `b op c`, or with an immediate.
    Binary {
        /// The operator.
        op: BinOp,
        /// It stands before `=`.
        in_place: bool,
    },
    /// A comparison, as a value or fused with a jump.
    Compare {
        /// The operator.
        op: CmpOp,
    },
}

impl Operation {
    /// The int that stands in the instruction as its right operand.
    pub(crate) fn immediate(i: Instr) -> Option<i64> {
        if binary_of(i.op).is_some() {
            return has_immediate(i.op).then_some(i64::from(i.d));
        }
        match compare_of(i.op) {
            Some((_, _, Right::Int)) => Some(i64::from(i16::from_le_bytes([i.b, i.c]))),
            _ => None,
        }
    }

    /// The number of the constant that a fused comparison has on its right.
    pub(crate) fn constant(i: Instr) -> Option<u16> {
        match compare_of(i.op) {
            Some((_, _, Right::Constant)) => Some(u16::from_le_bytes([i.b, i.c])),
            _ => None,
        }
    }

    /// The outcome on which a fused comparison jumps; `None` when it stores the result.
    pub(crate) fn jump_sense(i: Instr) -> Option<bool> {
        compare_of(i.op).map(|(_, want, _)| want)
    }
}

/// What the instruction does, when it is arithmetic or a comparison.
pub(crate) fn operation_of(i: Instr) -> Option<Operation> {
    if let Some(op) = binary_of(i.op) {
        let in_place = if has_immediate(i.op) {
            i.c == 1
        } else {
            i.d == 1
        };
        return Some(Operation::Binary { op, in_place });
    }
    if let Some((op, ..)) = compare_of(i.op) {
        return Some(Operation::Compare { op });
    }
    let op = match i.op {
        Op::Lt => CmpOp::Lt,
        Op::Le => CmpOp::Le,
        Op::Gt => CmpOp::Gt,
        Op::Ge => CmpOp::Ge,
        Op::Eq => CmpOp::Eq,
        Op::Ne => CmpOp::Ne,
        _ => return None,
    };
    Some(Operation::Compare { op })
}

fn has_immediate(op: Op) -> bool {
    matches!(
        op,
        Op::AddI
            | Op::SubI
            | Op::MulI
            | Op::FloorDivI
            | Op::ModI
            | Op::ShlI
            | Op::ShrI
            | Op::BitAndI
            | Op::BitOrI
            | Op::BitXorI
    )
}

fn binary_of(op: Op) -> Option<BinOp> {
    Some(match op {
        Op::Add | Op::AddI => BinOp::Add,
        Op::Sub | Op::SubI => BinOp::Sub,
        Op::Mul | Op::MulI => BinOp::Mul,
        Op::TrueDiv => BinOp::TrueDiv,
        Op::FloorDiv | Op::FloorDivI => BinOp::FloorDiv,
        Op::Mod | Op::ModI => BinOp::Mod,
        Op::Pow => BinOp::Pow,
        Op::MatMul => BinOp::MatMul,
        Op::Shl | Op::ShlI => BinOp::Shl,
        Op::Shr | Op::ShrI => BinOp::Shr,
        Op::BitAnd | Op::BitAndI => BinOp::And,
        Op::BitOr | Op::BitOrI => BinOp::Or,
        Op::BitXor | Op::BitXorI => BinOp::Xor,
        _ => return None,
    })
}

/// Where the right operand of a fused comparison is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Right {
    Register,
    /// In the instruction.
    Int,
    /// Among the constants.
    Constant,
}

/// The comparison of an op, whether its jump is taken on true, and where the right side is.
fn compare_of(op: Op) -> Option<(CmpOp, bool, Right)> {
    use CmpOp::{Eq, Ge, Gt, Le, Lt, Ne};
    use Right::{Constant, Int, Register};
    Some(match op {
        Op::JumpIfLt => (Lt, true, Register),
        Op::JumpIfLe => (Le, true, Register),
        Op::JumpIfGt => (Gt, true, Register),
        Op::JumpIfGe => (Ge, true, Register),
        Op::JumpIfEq => (Eq, true, Register),
        Op::JumpIfNe => (Ne, true, Register),
        Op::JumpIfNotLt => (Lt, false, Register),
        Op::JumpIfNotLe => (Le, false, Register),
        Op::JumpIfNotGt => (Gt, false, Register),
        Op::JumpIfNotGe => (Ge, false, Register),
        Op::JumpIfNotEq => (Eq, false, Register),
        Op::JumpIfNotNe => (Ne, false, Register),
        Op::JumpIfLtI => (Lt, true, Int),
        Op::JumpIfLeI => (Le, true, Int),
        Op::JumpIfGtI => (Gt, true, Int),
        Op::JumpIfGeI => (Ge, true, Int),
        Op::JumpIfEqI => (Eq, true, Int),
        Op::JumpIfNeI => (Ne, true, Int),
        Op::JumpIfNotLtI => (Lt, false, Int),
        Op::JumpIfNotLeI => (Le, false, Int),
        Op::JumpIfNotGtI => (Gt, false, Int),
        Op::JumpIfNotGeI => (Ge, false, Int),
        Op::JumpIfNotEqI => (Eq, false, Int),
        Op::JumpIfNotNeI => (Ne, false, Int),
        Op::JumpIfEqK => (Eq, true, Constant),
        Op::JumpIfNeK => (Ne, true, Constant),
        Op::JumpIfNotEqK => (Eq, false, Constant),
        Op::JumpIfNotNeK => (Ne, false, Constant),
        _ => return None,
    })
}

impl Vm {
    /// Does one instruction, whose successor the frame's pc names.
    pub(crate) fn slow(&mut self, i: Instr) -> R<()> {
        match i.op {
            Op::Call | Op::CallMethod | Op::CallKw | Op::CallEx => self.slow_call(i),
            Op::Dropped => self.dropped(i),
            Op::Raise | Op::RaiseAgain | Op::Reraise | Op::EndAsyncFor => self.slow_raise(i),
            _ => {
                // What an instruction makes on its way stays alive until it is done.
                let mark = self.heap.nursery.len();
                let was = std::mem::replace(&mut self.heap.in_native, true);
                let result = self.slow_op(i);
                self.heap.in_native = was;
                self.heap.nursery.truncate(mark);
                result?;
                if self.heap.meter.debt <= 0 {
                    self.safepoint()?;
                }
                Ok(())
            }
        }
    }

    pub(crate) fn jump_if(&mut self, i: Instr, taken: bool) -> R<()> {
        if taken {
            self.cur.pc = i.d as u32;
            self.heap.charge(1)?;
        }
        Ok(())
    }

    fn slow_op(&mut self, i: Instr) -> R<()> {
        if self.start_special(i)? {
            return Ok(());
        }
        match operation_of(i) {
            Some(Operation::Binary { op, in_place }) => {
                let (a, b) = self.operands(i);
                let v = if in_place {
                    self.inplace(op, a, b)?
                } else {
                    self.binary(op, a, b)?
                };
                self.set_reg(i.a, v);
                return Ok(());
            }
            Some(Operation::Compare { op }) => {
                let (a, b) = self.operands(i);
                let v = self.compare(op, a, b)?;
                let Some(want) = Operation::jump_sense(i) else {
                    self.set_reg(i.a, v);
                    return Ok(());
                };
                let t = self.truth(v)?;
                return self.jump_if(i, t == want);
            }
            None => {}
        }
        match i.op {
            Op::CheckBound => {
                let name = self.heap.sym_text(self.unit_sym(i.d));
                let text = format!(
                    "cannot access local variable '{name}' where it is not associated with a value"
                );
                return Err(self.name_error(ids::UNBOUND_LOCAL_ERROR, &text, &name));
            }
            Op::LoadCapture => {
                let Some(c) = self.reg(i.b).as_capture() else {
                    return Err(self.bad_code());
                };
                let v = self.heap.capture(c).value;
                if v.is_undef() {
                    return Err(self.unbound_capture(i));
                }
                self.set_reg(i.a, v);
            }
            Op::DelCapture => {
                let Some(c) = self.reg(i.a).as_capture() else {
                    return Err(self.bad_code());
                };
                if self.heap.capture(c).value.is_undef() {
                    return Err(self.unbound_capture(i));
                }
                self.heap.capture_mut(c).value = Value::UNDEF;
            }
            Op::NewFar => {
                let n = usize::try_from(i.d).unwrap_or(0);
                let v = self.heap.new_list(vec![Value::UNDEF; n]);
                self.set_reg(i.a, v);
            }
            Op::LoadGlobal => {
                let v = self.load_global(i.d)?;
                self.set_reg(i.a, v);
            }
            Op::LoadName => {
                let ns = self.reg(i.b);
                if ns == self.cur.globals.value() {
                    let v = self.load_global(i.d)?;
                    self.set_reg(i.a, v);
                } else {
                    let name = self.cache_name(i.d);
                    let v = match self.namespace_get(ns, name)? {
                        Some(v) => v,
                        None => self.global_or_builtin(name)?,
                    };
                    self.set_reg(i.a, v);
                }
            }
            Op::LoadNameOrCapture => {
                let ns = self.reg(i.b);
                let name = self.unit_sym(i.d);
                let v = match self.namespace_get(ns, name)? {
                    Some(v) => v,
                    None => match self
                        .reg(i.c)
                        .as_capture()
                        .map(|c| self.heap.capture(c).value)
                    {
                        Some(v) if !v.is_undef() => v,
                        _ => return Err(self.unbound_capture(Instr { c: 1, ..i })),
                    },
                };
                self.set_reg(i.a, v);
            }
            Op::LoadNameOrGlobal => {
                let ns = self.reg(i.b);
                let name = self.unit_sym(i.d);
                let v = match self.namespace_get(ns, name)? {
                    Some(v) => v,
                    None => self.global_or_builtin(name)?,
                };
                self.set_reg(i.a, v);
            }
            Op::StoreGlobal => {
                let name = self.unit_sym(i.d);
                let v = self.reg(i.a);
                self.heap.dict_set_sym(self.cur.globals, name, v);
            }
            Op::DelGlobal => {
                let name = self.unit_sym(i.d);
                if self.heap.dict_remove_sym(self.cur.globals, name).is_none() {
                    return Err(self.name_not_defined(name));
                }
            }
            Op::StoreName => {
                let (ns, name, v) = (self.reg(i.b), self.unit_sym(i.d), self.reg(i.a));
                match ns.as_dict() {
                    Some(d) => self.heap.dict_set_sym(d, name, v),
                    None => self.set_item(ns, name.value(), v)?,
                }
            }
            Op::DelName => {
                let (ns, name) = (self.reg(i.b), self.unit_sym(i.d));
                let removed = match ns.as_dict() {
                    Some(d) => self.heap.dict_remove_sym(d, name).is_some(),
                    None => match self.del_item(ns, name.value()) {
                        Ok(()) => true,
                        Err(Raised) => {
                            if self.heap.catch(ids::KEY_ERROR).is_none() {
                                return Err(Raised);
                            }
                            false
                        }
                    },
                };
                if !removed {
                    return Err(self.name_not_defined(name));
                }
            }
            Op::Neg | Op::Pos | Op::Invert => {
                let op = match i.op {
                    Op::Neg => UnOp::Neg,
                    Op::Pos => UnOp::Pos,
                    _ => UnOp::Invert,
                };
                let v = self.unary(op, self.reg(i.b))?;
                self.set_reg(i.a, v);
            }
            Op::Not => {
                let t = self.truth(self.reg(i.b))?;
                self.set_reg(i.a, Value::bool(!t));
            }
            Op::In | Op::NotIn => {
                let t = self.contains(self.reg(i.c), self.reg(i.b))?;
                self.set_reg(i.a, Value::bool(t == (i.op == Op::In)));
            }
            Op::JumpIfTrue | Op::JumpIfFalse => {
                let t = self.truth(self.reg(i.a))?;
                return self.jump_if(i, t == (i.op == Op::JumpIfTrue));
            }
            Op::JumpIfIn | Op::JumpIfNotIn => {
                let t = self.contains(self.reg(i.b), self.reg(i.a))?;
                return self.jump_if(i, t == (i.op == Op::JumpIfIn));
            }
            Op::JumpIfInK | Op::JumpIfNotInK => {
                let container = u16::from_le_bytes([i.b, i.c]);
                let t = self.contains(self.unit_const(container.into()), self.reg(i.a))?;
                return self.jump_if(i, t == (i.op == Op::JumpIfInK));
            }
            Op::LoadAttr => return self.slow_load_attr(i),
            Op::LoadAttrG => {
                let name = self.cache_name(i.d);
                let v = self.getattr(self.reg(i.b), name)?;
                self.set_reg(i.a, v);
            }
            Op::LoadMethod => return self.slow_load_method(i),
            Op::StoreAttr => return self.slow_store_attr(i),
            Op::StoreAttrG => {
                let name = self.cache_name(i.d);
                return self.setattr(self.reg(i.a), name, self.reg(i.b));
            }
            Op::DelAttr => {
                let name = self.cache_name(i.d);
                return self.delattr(self.reg(i.a), name);
            }
            Op::LoadSuperAttr | Op::LoadSuperMethod => return self.load_super(i),
            Op::Index => {
                let v = self.get_item(self.reg(i.b), self.reg(i.c))?;
                self.set_reg(i.a, v);
            }
            Op::IndexI => {
                let v = self.get_item(self.reg(i.b), Value::small_int(i64::from(i.d)))?;
                self.set_reg(i.a, v);
            }
            Op::StoreIndex => return self.set_item(self.reg(i.a), self.reg(i.b), self.reg(i.c)),
            Op::DelIndex => return self.del_item(self.reg(i.a), self.reg(i.b)),
            Op::LoadSlice | Op::BuildSlice => {
                let first = if i.op == Op::LoadSlice { i.c } else { i.b };
                let step = if i.op == Op::LoadSlice {
                    Value::NONE
                } else {
                    self.reg(first.wrapping_add(2))
                };
                let object = SliceObj {
                    start: self.reg(first),
                    stop: self.reg(first.wrapping_add(1)),
                    step,
                };
                let slice = self.heap.alloc_slice(object).value();
                let v = if i.op == Op::LoadSlice {
                    self.get_item(self.reg(i.b), slice)?
                } else {
                    slice
                };
                self.set_reg(i.a, v);
            }
            Op::BuildSet => {
                let items = self.regs(i.b, usize::from(i.c));
                let set = self.heap.new_set();
                for &v in &items {
                    self.set_add(set, v)?;
                }
                self.set_reg(i.a, set.value());
            }
            Op::BuildMap => {
                let items = self.regs(i.b, usize::from(i.c) * 2);
                let dict = self.heap.new_dict();
                for pair in items.chunks_exact(2) {
                    self.dict_set(dict, pair[0], pair[1])?;
                }
                self.set_reg(i.a, dict.value());
            }
            Op::FormatValue => {
                let mut v = self.reg(i.b);
                v = match i.c {
                    1 => self.str_given(v)?,
                    2 => self.repr_given(v)?,
                    3 => self.ascii(v)?,
                    _ => v,
                };
                let spec = match u8::try_from(i.d) {
                    Ok(r) => self.reg(r),
                    Err(_) => self.heap.empty_str,
                };
                let v = self.format_value(v, spec)?;
                self.set_reg(i.a, v);
            }
            Op::SetAdd => {
                let Some(set) = self.reg(i.a).as_set() else {
                    return Err(self.bad_code());
                };
                self.set_add(set, self.reg(i.b))?;
            }
            Op::MapAdd => {
                let Some(dict) = self.reg(i.a).as_dict() else {
                    return Err(self.bad_code());
                };
                return self.dict_set(dict, self.reg(i.b), self.reg(i.c));
            }
            Op::ListExtend => return self.list_extend_op(i),
            Op::SetUpdate => {
                let Some(set) = self.reg(i.a).as_set() else {
                    return Err(self.bad_code());
                };
                return self.set_update(set, self.reg(i.b));
            }
            Op::DictUpdate => {
                let Some(dict) = self.reg(i.a).as_dict() else {
                    return Err(self.bad_code());
                };
                let source = self.reg(i.b);
                if self.heap.to_dict(source).is_none()
                    && self.getattr_opt(source, sym::KEYS)?.is_none()
                {
                    let text = format!("'{}' object is not a mapping", self.heap.type_name(source));
                    return Err(self.heap.type_error(&text));
                }
                return self.dict_update(dict, source);
            }
            Op::DictMerge => return self.dict_merge_op(i),
            Op::ListToTuple => {
                let items = self
                    .heap
                    .list_or_tuple(self.reg(i.b))
                    .unwrap_or(&[])
                    .to_vec();
                let v = self.heap.new_tuple_vec(items);
                self.set_reg(i.a, v);
            }
            Op::UnpackSeq => return self.unpack(i),
            Op::UnpackEx => return self.unpack_star(i),
            Op::UnpackFar => return self.unpack_far(i),
            Op::ForPrep => {
                let it = self.iter(self.reg(i.b))?;
                self.set_reg(i.a, it);
            }
            Op::ForNext => return self.for_next(i),
            Op::GetIter => {
                let it = self.iter(self.reg(i.b))?;
                self.set_reg(i.a, it);
            }
            Op::MakeFunction => return self.make_function(i),
            Op::LoadBuildClass => {
                let v = match self.heap.dict_get_sym(self.cur.builtins, sym::BUILD_CLASS) {
                    Some(v) => v,
                    None => {
                        return Err(self
                            .heap
                            .raise(ids::NAME_ERROR, "__build_class__ not found"));
                    }
                };
                self.set_reg(i.a, v);
            }
            Op::GetDelegate => {
                let v = self.get_delegate(self.reg(i.b), i.c)?;
                self.set_reg(i.a, v);
            }
            Op::Send => return self.slow_send(i),
            Op::GetAiter => {
                let v = self.get_aiter(self.reg(i.b))?;
                self.set_reg(i.a, v);
            }
            Op::GetAnext => {
                let v = self.get_anext(self.reg(i.b))?;
                self.set_reg(i.a, v);
            }
            Op::WrapAsyncYield => {
                let v = self.heap.new_builtin(Builtin::AsyncItem(self.reg(i.b)));
                self.set_reg(i.a, v);
            }
            Op::ExcMatch => {
                let t = self.exception_matches(self.reg(i.b), self.reg(i.c))?;
                self.set_reg(i.a, Value::bool(t));
            }
            Op::ExcSplit => {
                let (matched, rest) = self.split_exception(self.reg(i.b), self.reg(i.c))?;
                self.set_reg(i.a, matched);
                self.set_reg(i.a.wrapping_add(1), rest);
            }
            Op::ExcRegroup => {
                let v = self.regroup_exceptions(self.reg(i.b), self.reg(i.c))?;
                self.set_reg(i.a, v);
            }
            Op::ExcInfo => {
                let exc = self.reg(i.b);
                let class = self.heap.class_of(exc).value();
                let tb = if self.is_restricted() {
                    Value::NONE
                } else {
                    self.traceback_of(exc)
                };
                self.set_reg(i.a, class);
                self.set_reg(i.a.wrapping_add(1), exc);
                self.set_reg(i.a.wrapping_add(2), tb);
            }
            Op::LoadSpecial => return self.load_special(i),
            Op::LoadAssertionError => self.set_reg(i.a, ids::ASSERTION_ERROR.value()),
            Op::ImportName => {
                let name = self.unit_sym(i.d);
                let v = self.import_op(name, self.reg(i.b), self.reg(i.b.wrapping_add(1)))?;
                self.set_reg(i.a, v);
            }
            Op::ImportFrom => {
                let name = self.unit_sym(i.d);
                let v = self.import_from(self.reg(i.b), name)?;
                self.set_reg(i.a, v);
            }
            Op::ImportSub => {
                let name = self.unit_sym(i.d);
                let v = self.import_from(self.reg(i.b), name)?;
                self.set_reg(i.a, v);
            }
            Op::ImportStar => return self.import_star(self.reg(i.a), self.reg(i.b)),
            Op::MatchSequence => {
                self.set_reg(i.a, Value::bool(self.is_pattern_sequence(self.reg(i.b))))
            }
            Op::MatchMapping => {
                self.set_reg(i.a, Value::bool(self.is_pattern_mapping(self.reg(i.b))))
            }
            Op::MatchKeys => {
                let v = self.match_keys(self.reg(i.b), self.reg(i.c))?;
                self.set_reg(i.a, v);
            }
            Op::MatchClass => {
                let v = self.match_class(self.reg(i.b), self.reg(i.c), i.d, self.reg(i.a))?;
                self.set_reg(i.a, v);
            }
            Op::MatchRest => {
                let v = self.match_rest(self.reg(i.b), self.reg(i.c))?;
                self.set_reg(i.a, v);
            }
            Op::GetLen => {
                let n = self.len(self.reg(i.b))?;
                let v = self.heap.new_usize(n);
                self.set_reg(i.a, v);
            }
            Op::Intrinsic => {
                let operands = self.regs(i.b, usize::from(i.c));
                let v = self.intrinsic(i.d, &operands)?;
                self.set_reg(i.a, v);
            }
            _ => return Err(self.bad_code()),
        }
        Ok(())
    }

    #[cold]
    pub(crate) fn bad_code(&mut self) -> Raised {
        debug_assert!(false, "code the compiler never makes");
        self.heap.raise(ids::SYSTEM_ERROR, "bad code")
    }

    pub(crate) fn cache_name(&self, d: i32) -> Sym {
        self.units
            .get(self.cur.unit)
            .and_then(|u| u.caches.get(d as usize))
            .map_or(Sym(0), |c| c.name)
    }

    pub(crate) fn cache_mut(&mut self, d: i32) -> Option<&mut Cache> {
        self.units
            .get_mut(self.cur.unit)
            .and_then(|u| u.caches.get_mut(d as usize))
    }

    // ---- names

    fn load_global(&mut self, d: i32) -> R {
        let name = self.cache_name(d);
        let (globals, builtins) = (self.cur.globals, self.cur.builtins);
        if let Some(at) = self.heap.dict_find_sym(globals, name) {
            // The cache is by identity of the key, so the key must be the interned string.
            let entry = self.heap.dict(globals).entry(at).copied();
            if let Some(e) = entry {
                if e.key == name.value()
                    && let Some(c) = self.cache_mut(d)
                {
                    c.key = at as u32;
                    c.slot = 0;
                }
                return Ok(e.value);
            }
        }
        if let Some(at) = self.heap.dict_find_sym(builtins, name) {
            let version = self.heap.dict(globals).key_version;
            let entry = self.heap.dict(builtins).entry(at).copied();
            if let Some(e) = entry {
                // A cell's builtins take another look each time, in `cell_builtin_leaf`.
                let of_root = self.cur.domain == DomainId::ROOT;
                if e.key == name.value()
                    && let Some(c) = self.cache_mut(d)
                {
                    c.key = at as u32;
                    c.slot = if of_root { 1 } else { CELL_BUILTIN };
                    c.epoch = if of_root { version } else { !version };
                }
                let value = e.value;
                return Ok(self.builtin_for_frame(value));
            }
        }
        Err(self.name_not_defined(name))
    }

    /// A sensitive native reaches a restricted frame as its cell's twin.
    fn builtin_for_frame(&mut self, value: Value) -> Value {
        if self.is_restricted() {
            self.twin_for(value, self.heap.domain)
        } else {
            value
        }
    }

    fn global_or_builtin(&mut self, name: Sym) -> R {
        if let Some(v) = self.heap.dict_get_sym(self.cur.globals, name) {
            return Ok(v);
        }
        match self.heap.dict_get_sym(self.cur.builtins, name) {
            Some(v) => Ok(self.builtin_for_frame(v)),
            None => Err(self.name_not_defined(name)),
        }
    }

    fn namespace_get(&mut self, ns: Value, name: Sym) -> R<Option<Value>> {
        if let Some(d) = ns.as_dict() {
            return Ok(self.heap.dict_get_sym(d, name));
        }
        match self.get_item(ns, name.value()) {
            Ok(v) => Ok(Some(v)),
            Err(Raised) => match self.heap.catch(ids::KEY_ERROR) {
                Some(_) => Ok(None),
                None => Err(Raised),
            },
        }
    }

    #[cold]
    pub(crate) fn name_not_defined(&mut self, name: Sym) -> Raised {
        let name = self.heap.sym_text(name);
        let text = format!("name '{name}' is not defined");
        self.name_error(ids::NAME_ERROR, &text, &name)
    }

    #[cold]
    fn name_error(&mut self, class: ClassId, text: &str, name: &str) -> Raised {
        self.heap.raise(class, text);
        // CPython tells only NameError itself the name.
        if class == ids::UNBOUND_LOCAL_ERROR {
            return Raised;
        }
        let this = self.local_self().unwrap_or(Value::UNDEF);
        let name = self.heap.new_str(name);
        if let Some(e) = self.heap.pending.as_exc() {
            self.heap.exc_mut(e).fields = vec![name, this];
        }
        Raised
    }

    /// What the running function calls `self`, for a suggestion.
    fn local_self(&mut self) -> Option<Value> {
        let func = self.heap.func(self.cur.func);
        let unit = self.units.get(func.unit)?;
        let code = unit.code.functions.get(func.index as usize)?;
        let local = code.locals.iter().find(|local| {
            unit.code
                .names
                .get(local.name as usize)
                .is_some_and(|name| &**name == "self")
        })?;
        let place = self.cur.base as usize + local.place as usize;
        let value = match local.kind {
            crate::code::LocalKind::Far => return None,
            _ => self.stack.get(place).copied()?,
        };
        match value.as_capture() {
            Some(capture) => self.heap.capture(capture).value.set(),
            None => value.set(),
        }
    }

    #[cold]
    fn unbound_capture(&mut self, i: Instr) -> Raised {
        let name = self.heap.sym_text(self.unit_sym(i.d));
        if i.c == 1 {
            let text = format!(
                "cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
            );
            self.name_error(ids::NAME_ERROR, &text, &name)
        } else {
            let text = format!(
                "cannot access local variable '{name}' where it is not associated with a value"
            );
            self.name_error(ids::UNBOUND_LOCAL_ERROR, &text, &name)
        }
    }

    // ---- raising

    fn slow_raise(&mut self, i: Instr) -> R<()> {
        match i.op {
            Op::Reraise => {
                self.heap.pending = self.reg(i.a);
                self.reraising = true;
                Err(Raised)
            }
            Op::EndAsyncFor => {
                let exc = self.reg(i.a);
                if self.heap.is_instance(exc, ids::STOP_ASYNC_ITERATION) {
                    self.cur.pc = i.d as u32;
                    return Ok(());
                }
                self.heap.pending = exc;
                self.reraising = true;
                Err(Raised)
            }
            Op::RaiseAgain => match self.handled_exception() {
                Some(exc) => {
                    self.heap.pending = exc;
                    self.reraising = true;
                    Err(Raised)
                }
                None => Err(self.heap.runtime_error("No active exception to reraise")),
            },
            _ => {
                let cause = if i.c == 1 { Some(self.reg(i.b)) } else { None };
                self.raise_object(self.reg(i.a), cause)
            }
        }
    }

    /// `raise object from cause`.
    pub(crate) fn raise_object(&mut self, object: Value, cause: Option<Value>) -> R<()> {
        let exc = match object.as_class() {
            Some(c) if self.heap.is_subclass(c, ids::BASE_EXCEPTION) => {
                let made = self.raised_instance(c)?;
                if made.as_exc().is_none() {
                    let made_class = self.heap.class_of(made).value();
                    let text = format!(
                        "calling {} should have returned an instance of BaseException, not {}",
                        self.repr_text(object)?,
                        self.repr_text(made_class)?
                    );
                    return Err(self.heap.type_error(&text));
                }
                made
            }
            _ => object,
        };
        let Some(e) = exc.as_exc() else {
            return Err(self
                .heap
                .type_error("exceptions must derive from BaseException"));
        };
        if let Some(cause) = cause {
            let cause = match cause.as_class() {
                Some(c) if self.heap.is_subclass(c, ids::BASE_EXCEPTION) => {
                    let mark = self.host_roots.len();
                    self.host_roots.push(exc);
                    let made = self.call(cause, &[]);
                    self.host_roots.truncate(mark);
                    made?
                }
                _ => cause,
            };
            if !cause.is_none() && cause.as_exc().is_none() {
                return Err(self
                    .heap
                    .type_error("exception causes must derive from BaseException"));
            }
            let object = self.heap.exc_mut(e);
            object.cause = cause;
            object.suppress_context = true;
        }
        self.heap.pending = exc;
        self.set_context();
        Err(Raised)
    }

    /// Whether an except clause takes the exception: only real exception classes, by true types.
    pub(crate) fn exception_matches(&mut self, exc: Value, clause: Value) -> R<bool> {
        if let Some(t) = clause.as_tuple() {
            // Fuel: tuples may be nested and shared.
            let n = self.heap.tuple(t).len();
            self.heap.charge(n / 4 + 1)?;
            let items = self.heap.tuple(t).to_vec();
            for &item in &items {
                if !self.heap.is_exception_class(item) {
                    return Err(self.bad_except_clause());
                }
            }
            if !self.heap.meter.enter() {
                return Err(self.heap.recursion_error(""));
            }
            for &item in &items {
                match self.exception_matches(exc, item) {
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
        match clause.as_class() {
            Some(c) if self.heap.is_subclass(c, ids::BASE_EXCEPTION) => {
                Ok(self.heap.is_instance(exc, c))
            }
            _ => Err(self.bad_except_clause()),
        }
    }

    #[cold]
    fn bad_except_clause(&mut self) -> Raised {
        self.heap
            .type_error("catching classes that do not inherit from BaseException is not allowed")
    }

    // ---- calls' arguments

    fn list_extend_op(&mut self, i: Instr) -> R<()> {
        let Some(list) = self.reg(i.a).as_list() else {
            return Err(self.bad_code());
        };
        let source = self.reg(i.b);
        let result = self.for_each(source, &mut |vm, v| {
            vm.heap.list_push(list, v)?;
            Ok(true)
        });
        if result.is_err()
            && self.heap.pending_is(ids::TYPE_ERROR)
            && self.iterable_type(source).is_none()
        {
            let text = if i.c == 1 {
                let callee = u8::try_from(i.d).map_or(Value::NONE, |r| self.reg(r));
                format!(
                    "{} argument after * must be an iterable, not {}",
                    self.callable_text(callee),
                    self.heap.type_name(source)
                )
            } else {
                format!(
                    "Value after * must be an iterable, not {}",
                    self.heap.type_name(source)
                )
            };
            return Err(self.heap.type_error(&text));
        }
        result
    }

    fn iterable_type(&mut self, v: Value) -> Option<()> {
        if self.heap.iter_simple(v).is_some()
            || self.special(v, sym::ITER).is_some()
            || self.special(v, sym::GETITEM).is_some()
        {
            Some(())
        } else {
            None
        }
    }

    /// A callee as error messages name it: `module.qualname()`.
    pub(crate) fn callable_text(&mut self, callee: Value) -> String {
        if let Some(f) = callee.as_func() {
            let module = self.func_module(f);
            let name = self.heap.callable_name(callee);
            let module = self
                .heap
                .to_str(module)
                .map(|s| self.heap.text(s))
                .unwrap_or_default();
            if module.is_empty() || module == "builtins" {
                return format!("{name}()");
            }
            return format!("{module}.{name}()");
        }
        if let Some(m) = callee.as_method() {
            let func = self.heap.method(m).func;
            return self.callable_text(func);
        }
        if let Some(c) = callee.as_class() {
            return format!("{}()", self.class_full_name(c));
        }
        if callee.as_native().is_some() {
            return format!("{}()", self.heap.callable_name(callee));
        }
        match self.str_text(callee) {
            Ok(text) => text,
            Err(Raised) => {
                self.heap.pending = Value::UNDEF;
                format!("{} object", self.heap.type_name(callee))
            }
        }
    }

    fn dict_merge_op(&mut self, i: Instr) -> R<()> {
        let Some(dict) = self.reg(i.a).as_dict() else {
            return Err(self.bad_code());
        };
        let source = self.reg(i.b);
        let callee = u8::try_from(i.d).map_or(Value::NONE, |r| self.reg(r));
        let fresh = self.heap.new_dict();
        if self.heap.to_dict(source).is_none() && self.getattr_opt(source, sym::KEYS)?.is_none() {
            let text = format!(
                "{} argument after ** must be a mapping, not {}",
                self.callable_text(callee),
                self.heap.type_name(source)
            );
            return Err(self.heap.type_error(&text));
        }
        if self.heap.to_dict(source).is_some() {
            self.dict_update(fresh, source)?;
        } else {
            self.merge_keys(fresh, source, callee)?;
        }
        let entries: Vec<(Value, Value)> = self
            .heap
            .dict(fresh)
            .iter()
            .map(|e| (e.key, e.value))
            .collect();
        for (k, v) in entries {
            let Some(name) = self.heap.to_str(k) else {
                return Err(self.heap.type_error("keywords must be strings"));
            };
            // A str subclass is reduced to its exact text.
            let name = self.heap.intern_str(name);
            if self.heap.dict_get_sym(dict, name).is_some() {
                let text = format!(
                    "{} got multiple values for keyword argument '{}'",
                    self.callable_text(callee),
                    self.heap.sym_text(name)
                );
                return Err(self.heap.type_error(&text));
            }
            self.heap.dict_set_sym(dict, name, v);
        }
        Ok(())
    }

    /// Takes what the `keys()` of a mapping name, each of them once.
    fn merge_keys(&mut self, into: DictId, source: Value, callee: Value) -> R<()> {
        self.heap.keep(into.value());
        let keys = self.call_method(source, sym::KEYS, &[])?;
        self.for_each(keys, &mut |vm, key| {
            let value = vm.get_item(source, key)?;
            if vm.dict_get(into, key)?.is_some() {
                let text = format!(
                    "{} got multiple values for keyword argument '{}'",
                    vm.callable_text(callee),
                    vm.str_text(key)?
                );
                return Err(vm.heap.type_error(&text));
            }
            vm.dict_set(into, key, value)?;
            Ok(true)
        })
    }

    // ---- unpacking and loops

    fn unpack(&mut self, i: Instr) -> R<()> {
        let items = self.unpacked(self.reg(i.b), usize::from(i.c))?;
        for (at, v) in items.into_iter().enumerate() {
            self.set_reg(i.a.wrapping_add(at as u8), v);
        }
        Ok(())
    }

    /// The items of an iterable that must have just so many.
    fn unpacked(&mut self, source: Value, n: usize) -> R<Vec<Value>> {
        let mut items: Vec<Value> = Vec::with_capacity(n);
        if let Some(all) = self.heap.list_or_tuple(source)
            && source.as_inst().is_none()
        {
            let got = all.len();
            items.extend(all.iter().take(n));
            if got != n {
                return Err(self.unpack_error(n, got));
            }
        } else {
            let it = match self.iter(source) {
                Ok(it) => it,
                Err(Raised) => {
                    if self.heap.pending_is(ids::TYPE_ERROR) && self.iterable_type(source).is_none()
                    {
                        let text = format!(
                            "cannot unpack non-iterable {} object",
                            self.heap.type_name(source)
                        );
                        return Err(self.heap.type_error(&text));
                    }
                    return Err(Raised);
                }
            };
            loop {
                match self.next(it)? {
                    Some(_) if items.len() == n => return Err(self.unpack_error(n, n + 1)),
                    Some(v) => items.push(self.heap.keep(v)),
                    None if items.len() < n => {
                        return Err(self.unpack_error(n, items.len()));
                    }
                    None => break,
                }
            }
        }
        Ok(items)
    }

    #[cold]
    fn unpack_error(&mut self, want: usize, got: usize) -> Raised {
        let text = if got > want {
            format!("too many values to unpack (expected {want})")
        } else {
            format!("not enough values to unpack (expected {want}, got {got})")
        };
        self.heap.value_error(&text)
    }

    fn unpack_star(&mut self, i: Instr) -> R<()> {
        let source = u8::try_from(i.d).map_or(Value::NONE, |r| self.reg(r));
        let items = self.unpacked_star(source, usize::from(i.b), usize::from(i.c))?;
        for (at, v) in items.into_iter().enumerate() {
            self.set_reg(i.a.wrapping_add(at as u8), v);
        }
        Ok(())
    }

    /// The items of an iterable before a star, a list of the rest, and the items after it.
    fn unpacked_star(&mut self, source: Value, before: usize, after: usize) -> R<Vec<Value>> {
        if self.iterable_type(source).is_none() {
            let text = format!(
                "cannot unpack non-iterable {} object",
                self.heap.type_name(source)
            );
            return Err(self.heap.type_error(&text));
        }
        let mut items = self.collect_items(source)?;
        if items.len() < before + after {
            let text = format!(
                "not enough values to unpack (expected at least {}, got {})",
                before + after,
                items.len()
            );
            return Err(self.heap.value_error(&text));
        }
        let middle = items.len() - after;
        let rest = self.heap.new_list(items[before..middle].to_vec());
        items.splice(before..middle, [rest]);
        Ok(items)
    }

    fn unpack_far(&mut self, i: Instr) -> R<()> {
        let source = self.reg(i.b);
        let items = match usize::try_from(i.d) {
            Ok(after) => self.unpacked_star(source, usize::from(i.c), after)?,
            Err(_) => self.unpacked(source, i.d.unsigned_abs() as usize)?,
        };
        let store = self.heap.new_list(items);
        self.set_reg(i.a, store);
        Ok(())
    }

    fn for_next(&mut self, i: Instr) -> R<()> {
        let state = self.reg(i.a);
        if let Some(g) = state.as_gen() {
            return self.loop_generator(g, i);
        }
        if let Some(v) = self.next(state)? {
            self.set_reg(i.b, v);
            self.cur.pc = i.d as u32;
            self.heap.charge(1)?;
        }
        Ok(())
    }

    // ---- functions

    fn make_function(&mut self, i: Instr) -> R<()> {
        let unit = self.cur.unit;
        let Some(loaded) = self.units.get(unit) else {
            return Err(self.bad_code());
        };
        let Some(code) = loaded.code.functions.get(i.d as usize) else {
            return Err(self.bad_code());
        };
        let mut flags = super::exec::function_flags(code);
        if loaded.code.library {
            flags |= func_flags::LIBRARY;
        }
        let (entry, n_pos, n_regs) = (code.entry, code.n_pos, code.n_regs);
        let (name, qualname) = (code.name.clone(), code.qualname.clone());
        let name = self.heap.intern(&name).value();
        let qualname = self.heap.new_str(&qualname);
        let mut next = i.b;
        let mut take = |vm: &Vm, bit: u8| {
            if i.c & bit != 0 {
                let v = vm.reg(next);
                next = next.wrapping_add(1);
                v
            } else {
                Value::UNDEF
            }
        };
        let defaults = take(self, 1);
        let kw_defaults = take(self, 2);
        let annotations = take(self, 4);
        let captures = take(self, 8);
        let captures = captures
            .as_tuple()
            .map(|t| self.heap.tuple(t).to_vec())
            .unwrap_or_default()
            .into_boxed_slice();
        let func = self.heap.alloc_func(FuncObj {
            unit,
            index: i.d as u32,
            entry,
            globals: self.cur.globals,
            creator: self.cur.domain,
            n_pos,
            flags,
            n_regs,
            captures,
            defaults,
            kw_defaults,
            name,
            qualname,
            extra: None,
        });
        if !annotations.is_undef() {
            self.heap.func_mut(func).extra_mut().annotations = annotations;
        }
        self.set_reg(i.a, func.value());
        Ok(())
    }

    // ---- super and with

    fn load_super(&mut self, i: Instr) -> R<()> {
        let name = self.cache_name(i.d);
        let (class, object) = (self.reg(i.b), self.reg(i.c));
        let global = self.global_or_builtin(self.super_name)?;
        let v = if global == ids::SUPER.value() {
            self.super_attr(class, object, name)?
        } else {
            let made = self.call(global, &[class, object])?;
            self.getattr(made, name)?
        };
        self.set_reg(i.a, v);
        if i.op == Op::LoadSuperMethod {
            self.set_reg(i.a.wrapping_add(1), Value::UNDEF);
        }
        Ok(())
    }

    fn load_special(&mut self, i: Instr) -> R<()> {
        let object = self.reg(i.b);
        let name = match i.c {
            0 => sym::ENTER,
            1 => sym::EXIT,
            2 => sym::AENTER,
            _ => sym::AEXIT,
        };
        match self.special(object, name) {
            Some((func, _)) if func.is_undef() => Err(Raised),
            Some((func, this)) => {
                self.set_reg(i.a, func);
                self.set_reg(i.a.wrapping_add(1), this);
                Ok(())
            }
            None => {
                let what = if i.c >= 2 {
                    "asynchronous context manager"
                } else {
                    "context manager"
                };
                let mut text = format!(
                    "'{}' object does not support the {} protocol",
                    self.heap.type_name(object),
                    what
                );
                if matches!(i.c, 1 | 3) {
                    text.push_str(&format!(" (missed {} method)", self.heap.sym_text(name)));
                }
                Err(self.heap.type_error(&text))
            }
        }
    }

    /// What interactive mode does with a value: `sys.displayhook`, or its own part.
    fn display(&mut self, value: Value) -> R<()> {
        let name = self.heap.intern("displayhook");
        if let Some(hook) = self.sys_entry(name) {
            self.call(hook, &[value])?;
            return Ok(());
        }
        let text = self.repr(value)?;
        match self.stdout_target() {
            Some(target) if target.is_none() => {}
            Some(target) => {
                self.call_method(target, sym::WRITE, &[text])?;
                let end = self.heap.new_str("\n");
                self.call_method(target, sym::WRITE, &[end])?;
            }
            None => {
                let text = self.str_text(text)?;
                self.write_stdout(&format!("{text}\n"))?;
            }
        }
        Ok(())
    }

    fn intrinsic(&mut self, number: i32, operands: &[Value]) -> R {
        let at = |n: usize| operands.get(n).copied().unwrap_or(Value::NONE);
        match Intrinsic::from_number(number) {
            Some(Intrinsic::TypeVar) => self.make_type_var(at(0), at(1), at(2), at(3)),
            Some(Intrinsic::ParamSpec) => self.make_param_spec(at(0), at(1)),
            Some(Intrinsic::TypeVarTuple) => self.make_type_var_tuple(at(0), at(1)),
            Some(Intrinsic::TypeAlias) => self.make_type_alias(at(0), at(1), at(2)),
            Some(Intrinsic::SubscriptGeneric) => self.subscript_generic(at(0)),
            Some(Intrinsic::SetTypeParams) => {
                if let Some(f) = at(0).as_func() {
                    self.heap.func_mut(f).extra_mut().type_params = at(1);
                }
                Ok(at(0))
            }
            Some(Intrinsic::Display) => {
                if !at(0).is_none() {
                    self.display(at(0))?;
                }
                Ok(Value::NONE)
            }
            Some(Intrinsic::SetupAnnotations) => {
                let ns = at(0);
                let missing = match ns.as_dict() {
                    Some(d) => self.heap.dict_get_sym(d, sym::ANNOTATIONS).is_none(),
                    None => self.namespace_get(ns, sym::ANNOTATIONS)?.is_none(),
                };
                if missing {
                    let dict = self.heap.new_dict().value();
                    match ns.as_dict() {
                        Some(d) => self.heap.dict_set_sym(d, sym::ANNOTATIONS, dict),
                        None => self.set_item(ns, sym::ANNOTATIONS.value(), dict)?,
                    }
                }
                Ok(Value::NONE)
            }
            None => Err(self.heap.raise(ids::SYSTEM_ERROR, guard::RA)),
        }
    }

    /// Runs a frame whose first register is the namespace: a module, class body or `exec` text.
    pub(crate) fn run_body(
        &mut self,
        func: FuncId,
        namespace: Value,
        domain: DomainId,
        builtins: DictId,
    ) -> R {
        let f = self.heap.func(func);
        let (unit, entry, n_regs, globals) = (f.unit, f.entry, f.n_regs, f.globals);
        self.check_frame(domain)?;
        let base = self.cur.top() as usize;
        if self.stack.len() < base + 2 * super::WINDOW {
            let more = (base + 2 * super::WINDOW).max(self.stack.len() * 3 / 2);
            self.stack.resize(more, Value::UNDEF);
        }
        if let Some(slot) = self.stack.get_mut(base) {
            *slot = namespace;
        }
        self.push_frame(super::frame::Frame {
            pc: entry,
            base: base as u32,
            func,
            unit,
            globals,
            builtins,
            gener: super::frame::NO_GEN,
            domain,
            n_regs: n_regs.max(1),
            dest: 0,
            kind: FrameKind::Root,
            acting: self.heap.domain,
            value: Value::UNDEF,
        });
        match self.run_nested()? {
            super::run::RunEnd::Return(v) | super::run::RunEnd::Yield(v) => Ok(self.heap.keep(v)),
        }
    }
}
