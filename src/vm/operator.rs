//! Binary, unary and comparison operators over any objects.

use super::Vm;
use crate::object::intern::sym;
pub use crate::object::number::{BinOp, CmpOp};
use crate::object::*;

/// Unary operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnOp {
    /// `-x`
    Neg,
    /// `+x`
    Pos,
    /// `~x`
    Invert,
}

/// The names of an operator's methods and its spelling in messages.
pub(crate) struct OpNames {
    pub(crate) plain: Sym,
    reflected: Sym,
    pub(crate) in_place: Sym,
    text: &'static str,
}

pub(crate) fn names(op: BinOp) -> OpNames {
    let (plain, reflected, in_place, text) = match op {
        BinOp::Add => (sym::ADD, sym::RADD, sym::IADD, "+"),
        BinOp::Sub => (sym::SUB, sym::RSUB, sym::ISUB, "-"),
        BinOp::Mul => (sym::MUL, sym::RMUL, sym::IMUL, "*"),
        BinOp::TrueDiv => (sym::TRUEDIV, sym::RTRUEDIV, sym::ITRUEDIV, "/"),
        BinOp::FloorDiv => (sym::FLOORDIV, sym::RFLOORDIV, sym::IFLOORDIV, "//"),
        BinOp::Mod => (sym::MOD, sym::RMOD, sym::IMOD, "%"),
        BinOp::Pow => (sym::POW, sym::RPOW, sym::IPOW, "** or pow()"),
        BinOp::MatMul => (sym::MATMUL, sym::RMATMUL, sym::IMATMUL, "@"),
        BinOp::Shl => (sym::LSHIFT, sym::RLSHIFT, sym::ILSHIFT, "<<"),
        BinOp::Shr => (sym::RSHIFT, sym::RRSHIFT, sym::IRSHIFT, ">>"),
        BinOp::And => (sym::AND, sym::RAND, sym::IAND, "&"),
        BinOp::Or => (sym::OR, sym::ROR, sym::IOR, "|"),
        BinOp::Xor => (sym::XOR, sym::RXOR, sym::IXOR, "^"),
    };
    OpNames {
        plain,
        reflected,
        in_place,
        text,
    }
}

pub(crate) fn compare_names(op: CmpOp) -> (Sym, Sym, &'static str) {
    match op {
        CmpOp::Lt => (sym::LT, sym::GT, "<"),
        CmpOp::Le => (sym::LE, sym::GE, "<="),
        CmpOp::Gt => (sym::GT, sym::LT, ">"),
        CmpOp::Ge => (sym::GE, sym::LE, ">="),
        CmpOp::Eq => (sym::EQ, sym::EQ, "=="),
        CmpOp::Ne => (sym::NE, sym::NE, "!="),
    }
}

/// What is said of `~True`.
const INVERTED_BOOL: &str = "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. \
     This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating \
     a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the \
     underlying int.";

impl Vm {
    /// `a op b`.
    pub fn binary(&mut self, op: BinOp, a: Value, b: Value) -> R {
        if a.as_inst().is_none()
            && b.as_inst().is_none()
            && let Some(v) = number::number_binary(&mut self.heap, op, a, b)?
        {
            return Ok(self.heap.keep(v));
        }
        let n = names(op);
        match self.binary_methods(n.plain, n.reflected, a, b)? {
            Some(v) => Ok(v),
            None => Err(self.operand_error(n.text, a, b)),
        }
    }

    /// `a op= b`.
    pub fn inplace(&mut self, op: BinOp, a: Value, b: Value) -> R {
        let n = names(op);
        let fits = op != BinOp::Mul || self.may_ask_sequence(a, n.in_place, b);
        if matches!(op, BinOp::Add | BinOp::Mul) && b.as_inst().is_some() {
            // Built-in sequences come last: an instance on the right is asked before they extend or repeat themselves.
            let class = self.heap.class_of(a);
            let found = self.class_attr(class, n.in_place);
            if found.is_some_and(|(_, method)| method.as_native().is_some())
                && let Some(v) = self.ask(b, n.reflected, a)?
            {
                return Ok(v);
            }
        }
        if fits
            && let Some(v) = self.call_special(a, n.in_place, &[b])?
            && v != Value::NOT_IMPLEMENTED
        {
            return Ok(v);
        }
        if a.as_inst().is_none()
            && b.as_inst().is_none()
            && let Some(v) = number::number_binary(&mut self.heap, op, a, b)?
        {
            return Ok(self.heap.keep(v));
        }
        match self.binary_methods(n.plain, n.reflected, a, b)? {
            Some(v) => Ok(v),
            None => Err(self.unsupported(op, true, a, b)),
        }
    }

    /// The rest of `a op b` (or `a op= b`) after a method of `a` written in Python gave NotImplemented.
    pub(crate) fn binary_after_left(&mut self, op: BinOp, in_place: bool, a: Value, b: Value) -> R {
        let n = names(op);
        let (ca, cb) = (self.heap.class_of(a), self.heap.class_of(b));
        let rest = if in_place && self.class_attr(ca, n.in_place).is_some() {
            // It was the in-place method; now the ordinary ones are asked.
            self.binary_methods(n.plain, n.reflected, a, b)?
        } else if ca != cb {
            self.ask(b, n.reflected, a)?
        } else {
            None
        };
        match rest {
            Some(v) => Ok(v),
            None => Err(self.unsupported(op, in_place, a, b)),
        }
    }

    fn unsupported(&mut self, op: BinOp, in_place: bool, a: Value, b: Value) -> Raised {
        let text = names(op).text;
        if !in_place {
            return self.operand_error(text, a, b);
        }
        let text = if op == BinOp::Pow {
            "**=".to_owned()
        } else {
            format!("{text}=")
        };
        self.operand_error(&text, a, b)
    }

    /// The rest of a comparison after the left operand's method gave NotImplemented.
    pub(crate) fn compare_after_left(&mut self, op: CmpOp, a: Value, b: Value) -> R {
        let (_, reflected, text) = compare_names(op);
        if let Some(v) = self.call_special(b, reflected, &[a])?
            && v != Value::NOT_IMPLEMENTED
        {
            return Ok(v);
        }
        self.compare_default(op, text, a, b)
    }

    /// Tries the method of the left operand, then the reflected one of the right; the right first
    /// when its class is a proper subclass that overrides it.
    fn binary_methods(
        &mut self,
        plain: Sym,
        reflected: Sym,
        a: Value,
        b: Value,
    ) -> R<Option<Value>> {
        let (ca, cb) = (self.heap.class_of(a), self.heap.class_of(b));
        let mut tried_right = false;
        if ca != cb && self.heap.is_subclass(cb, ca) {
            let left_answer = self.class_attr(ca, reflected).map(|(_, v)| v);
            let right_answer = self.class_attr(cb, reflected).map(|(_, v)| v);
            if right_answer.is_some() && right_answer != left_answer {
                tried_right = true;
                if let Some(v) = self.ask(b, reflected, a)? {
                    return Ok(Some(v));
                }
            }
        }
        // Concatenating and repeating come after everything that is written as a method of numbers.
        let is_late = matches!(plain, sym::ADD | sym::MUL) && self.sequence_method(a, plain);
        if !is_late && let Some(v) = self.ask(a, plain, b)? {
            return Ok(Some(v));
        }
        if ca != cb
            && !tried_right
            && let Some(v) = self.ask(b, reflected, a)?
        {
            return Ok(Some(v));
        }
        if is_late {
            return self.ask(a, plain, b);
        }
        Ok(None)
    }

    /// Asks one operand's method, if it has one that may know the other operand.
    fn ask(&mut self, object: Value, name: Sym, other: Value) -> R<Option<Value>> {
        if !self.may_ask_sequence(object, name, other) {
            return Ok(None);
        }
        let answer = self.call_special(object, name, &[other])?;
        Ok(answer.filter(|&v| v != Value::NOT_IMPLEMENTED))
    }

    /// Whether an operand's method is that of a built-in sequence, which knows no NotImplemented.
    fn sequence_method(&mut self, object: Value, name: Sym) -> bool {
        let class = self.heap.class_of(object);
        self.class_attr(class, name).is_some_and(|(owner, _)| {
            matches!(
                owner,
                ids::STR | ids::LIST | ids::TUPLE | ids::BYTES | ids::BYTEARRAY
            )
        })
    }

    /// Whether such a method, if it is one, fits the other operand; the machine has words of its own where it doesn't.
    fn may_ask_sequence(&mut self, object: Value, name: Sym, other: Value) -> bool {
        let is_sum = name == sym::ADD;
        if !is_sum && !matches!(name, sym::MUL | sym::RMUL | sym::IMUL)
            || !self.sequence_method(object, name)
        {
            return true;
        }
        if !is_sum {
            return self.heap.exact_int(other).is_some()
                || self.special(other, sym::INDEX).is_some();
        }
        let of = |heap: &Heap, v: Value| {
            if heap.to_str(v).is_some() {
                Some(ids::STR)
            } else if heap.to_list(v).is_some() {
                Some(ids::LIST)
            } else if heap.to_tuple(v).is_some() {
                Some(ids::TUPLE)
            } else {
                heap.buffer_len(v).map(|_| ids::BYTES)
            }
        };
        of(&self.heap, object) == of(&self.heap, other)
    }

    #[cold]
    fn operand_error(&mut self, op: &str, a: Value, b: Value) -> Raised {
        let (ta, tb) = (self.heap.type_name(a), self.heap.type_name(b));
        // The left operand of `+` on sequences has words of its own.
        if op == "+" || op == "+=" {
            // Subclasses concatenate as what they derive from, unless they say otherwise.
            let class = self.heap.class_of(a);
            let kind = self
                .class_attr(class, sym::ADD)
                .map_or(class, |(owner, _)| owner);
            let text = match kind {
                ids::STR => Some(format!("can only concatenate str (not \"{tb}\") to str")),
                ids::LIST if op == "+" => {
                    Some(format!("can only concatenate list (not \"{tb}\") to list"))
                }
                ids::TUPLE => Some(format!(
                    "can only concatenate tuple (not \"{tb}\") to tuple"
                )),
                ids::BYTES | ids::BYTEARRAY => Some(format!("can't concat {tb} to {ta}")),
                _ => None,
            };
            if let Some(text) = text {
                return self.heap.type_error(&text);
            }
        }
        if op == "*" || op == "*=" {
            let sequence = |c: ClassId| {
                matches!(
                    c,
                    ids::STR
                        | ids::LIST
                        | ids::TUPLE
                        | ids::BYTES
                        | ids::BYTEARRAY
                        | ids::ARRAY
                        | ids::DEQUE
                )
            };
            let (ca, cb) = (self.heap.class_of(a), self.heap.class_of(b));
            if sequence(ca) {
                return self.heap.type_error(&format!(
                    "can't multiply sequence by non-int of type '{tb}'"
                ));
            }
            // An in-place operator looks at the right side only when the left is no sequence at all.
            let in_place_elsewhere =
                op == "*=" && (a.as_inst().is_some() || self.special(a, sym::LEN).is_some());
            if sequence(cb) && !in_place_elsewhere {
                return self.heap.type_error(&format!(
                    "can't multiply sequence by non-int of type '{ta}'"
                ));
            }
        }
        if op == ">>"
            && let Some(n) = a.as_native()
            && self.heap.native(n).def.name == "print"
        {
            let text = format!(
                "unsupported operand type(s) for >>: '{ta}' and '{tb}'. Did you mean \"print(<message>, file=<output_stream>)\"?"
            );
            return self.heap.type_error(&text);
        }
        self.heap.type_error(&format!(
            "unsupported operand type(s) for {op}: '{ta}' and '{tb}'"
        ))
    }

    /// `-x`, `+x`, `~x`.
    pub fn unary(&mut self, op: UnOp, v: Value) -> R {
        let (name, text) = match op {
            UnOp::Neg => (sym::NEG, "-"),
            UnOp::Pos => (sym::POS, "+"),
            UnOp::Invert => (sym::INVERT, "~"),
        };
        if op == UnOp::Invert && (v == Value::TRUE || v == Value::FALSE) {
            self.warn(ids::DEPRECATION_WARNING, INVERTED_BOOL)?;
        }
        if let Some(r) = self.call_special(v, name, &[])? {
            return Ok(r);
        }
        let text = format!(
            "bad operand type for unary {text}: '{}'",
            self.heap.type_name(v)
        );
        Err(self.heap.type_error(&text))
    }

    /// The rich comparison's result value.
    pub fn compare(&mut self, op: CmpOp, a: Value, b: Value) -> R {
        let (plain, reflected, text) = compare_names(op);
        let (ca, cb) = (self.heap.class_of(a), self.heap.class_of(b));
        let mut tried_right = false;
        if ca != cb && self.heap.is_subclass(cb, ca) {
            tried_right = true;
            if let Some(v) = self.call_special(b, reflected, &[a])?
                && v != Value::NOT_IMPLEMENTED
            {
                return Ok(v);
            }
        }
        if let Some(v) = self.call_special(a, plain, &[b])?
            && v != Value::NOT_IMPLEMENTED
        {
            return Ok(v);
        }
        if !tried_right
            && let Some(v) = self.call_special(b, reflected, &[a])?
            && v != Value::NOT_IMPLEMENTED
        {
            return Ok(v);
        }
        self.compare_default(op, text, a, b)
    }

    /// What a comparison gives that neither operand answers.
    fn compare_default(&mut self, op: CmpOp, text: &str, a: Value, b: Value) -> R {
        match op {
            CmpOp::Eq => Ok(Value::bool(a == b)),
            CmpOp::Ne => Ok(Value::bool(a != b)),
            _ => {
                let text = format!(
                    "'{text}' not supported between instances of '{}' and '{}'",
                    self.heap.type_name(a),
                    self.heap.type_name(b)
                );
                Err(self.heap.type_error(&text))
            }
        }
    }

    /// `a == b`, identity first, as containers compare.
    pub fn eq(&mut self, a: Value, b: Value) -> R<bool> {
        if a == b {
            return Ok(true);
        }
        if let Some(same) = self.heap.eq_simple(a, b) {
            return Ok(same);
        }
        let v = self.compare(CmpOp::Eq, a, b)?;
        self.truth(v)
    }

    /// `a < b`.
    pub fn less_than(&mut self, a: Value, b: Value) -> R<bool> {
        if Value::both_small_ints(a, b) {
            return Ok(a.int_shifted() < b.int_shifted());
        }
        if let (Some(x), Some(y)) = (a.as_str(), b.as_str()) {
            return Ok(self.heap.str_cmp(x, y).is_lt());
        }
        if a.as_inst().is_none()
            && b.as_inst().is_none()
            && let Some(r) = number::number_compare(&self.heap, CmpOp::Lt, a, b)
        {
            return Ok(r);
        }
        if let Some(r) = self.heap.order_simple(CmpOp::Lt, a, b) {
            return Ok(r);
        }
        let v = self.compare(CmpOp::Lt, a, b)?;
        self.truth(v)
    }
}
