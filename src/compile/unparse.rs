//! An expression as text again, as CPython writes annotations that are not evaluated.
//!
//! Parentheses stand only where the grammar needs them, strings are written as `repr` writes them, and everything is
//! spaced in one way.

use std::fmt::Write;

use crate::syntax::ast::{
    Argument, ArgumentKind, BinaryOp, BoolOp, Comprehension, ComprehensionKind, Conversion, ExprId,
    ExprKind, FPart, Module, Parameter, ParameterKind, Text, Trailer, TrailerKind, UnaryOp,
};

/// Binding strengths, from loose to tight.
mod level {
    pub(super) const TUPLE: u8 = 0;
    pub(super) const TEST: u8 = 1;
    pub(super) const OR: u8 = 2;
    pub(super) const AND: u8 = 3;
    pub(super) const NOT: u8 = 4;
    pub(super) const COMPARE: u8 = 5;
    pub(super) const BIT_OR: u8 = 6;
    pub(super) const BIT_XOR: u8 = 7;
    pub(super) const BIT_AND: u8 = 8;
    pub(super) const SHIFT: u8 = 9;
    pub(super) const SUM: u8 = 10;
    pub(super) const TERM: u8 = 11;
    pub(super) const FACTOR: u8 = 12;
    pub(super) const POWER: u8 = 13;
    pub(super) const AWAIT: u8 = 14;
    pub(super) const ATOM: u8 = 15;
}

/// The text of an expression.
pub(super) fn expression(module: &Module, id: ExprId) -> String {
    let mut writer = Writer {
        module,
        out: String::new(),
    };
    writer.expr(id, level::TEST);
    writer.out
}

struct Writer<'m> {
    module: &'m Module,
    out: String,
}

impl Writer<'_> {
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn list(&mut self, items: &[ExprId], level: u8) {
        for (at, &item) in items.iter().enumerate() {
            if at > 0 {
                self.push(", ");
            }
            self.expr(item, level);
        }
    }

    /// Writes with parentheses if the place binds tighter than the expression.
    fn wrapped(&mut self, needed: bool, write: impl FnOnce(&mut Self)) {
        if needed {
            self.push("(");
        }
        write(self);
        if needed {
            self.push(")");
        }
    }

    fn expr(&mut self, id: ExprId, around: u8) {
        let module = self.module;
        match module[id].kind {
            ExprKind::None => self.push("None"),
            ExprKind::True => self.push("True"),
            ExprKind::False => self.push("False"),
            ExprKind::Ellipsis => self.push("..."),
            ExprKind::Int(int) => {
                let _ = write!(self.out, "{int}");
            }
            ExprKind::BigInt(big) => {
                let big = &module[big];
                let prefix = match big.radix {
                    2 => "0b",
                    8 => "0o",
                    16 => "0x",
                    _ => "",
                };
                let _ = write!(self.out, "{prefix}{}", big.digits);
            }
            ExprKind::Float(float) => self.float(float),
            ExprKind::Imaginary(float) => {
                self.float(float);
                if self.out.ends_with(".0") {
                    self.out.truncate(self.out.len() - 2);
                }
                self.push("j");
            }
            ExprKind::Text(text) => self.text(&module[text]),
            ExprKind::Bytes(bytes) => self.bytes(&module[bytes].0),
            ExprKind::Name(name) => self.push(module.name(name)),
            ExprKind::FString(parts) => self.f_string(&module[parts]),
            ExprKind::Tuple(items) => {
                let items = &module[items];
                let needed = items.is_empty() || around > level::TUPLE;
                self.wrapped(needed, |w| {
                    w.list(items, level::TEST);
                    if items.len() == 1 {
                        w.push(",");
                    }
                });
            }
            ExprKind::List(items) => {
                self.push("[");
                self.list(&module[items], level::TEST);
                self.push("]");
            }
            ExprKind::Set(items) => {
                self.push("{");
                self.list(&module[items], level::TEST);
                self.push("}");
            }
            ExprKind::Dict(items) => {
                self.push("{");
                for (at, item) in module[items].iter().enumerate() {
                    if at > 0 {
                        self.push(", ");
                    }
                    match item.key {
                        Some(key) => {
                            self.expr(key, level::TEST);
                            self.push(": ");
                            self.expr(item.value, level::TEST);
                        }
                        None => {
                            self.push("**");
                            self.expr(item.value, level::BIT_OR);
                        }
                    }
                }
                self.push("}");
            }
            ExprKind::Comprehension(comprehension) => self.comprehension(&module[comprehension]),
            ExprKind::Unary { op, operand } => {
                let (text, own) = match op {
                    UnaryOp::Negative => ("-", level::FACTOR),
                    UnaryOp::Positive => ("+", level::FACTOR),
                    UnaryOp::Invert => ("~", level::FACTOR),
                    UnaryOp::Not => ("not ", level::NOT),
                };
                self.wrapped(around > own, |w| {
                    w.push(text);
                    w.expr(operand, own);
                });
            }
            ExprKind::Binary { first, rest } => {
                let steps = &module[rest];
                let own = steps.first().map_or(level::SUM, |step| binding(step.op));
                let is_power = own == level::POWER;
                self.wrapped(around > own, |w| {
                    w.expr(first, own + u8::from(is_power));
                    for step in steps {
                        let _ = write!(w.out, " {} ", step.op.text());
                        w.expr(step.operand, own + u8::from(!is_power));
                    }
                });
            }
            ExprKind::Compare { first, rest } => {
                self.wrapped(around > level::COMPARE, |w| {
                    w.expr(first, level::COMPARE + 1);
                    for step in &module[rest] {
                        let _ = write!(w.out, " {} ", step.op.text());
                        w.expr(step.operand, level::COMPARE + 1);
                    }
                });
            }
            ExprKind::Bool { op, operands } => {
                let (text, own) = match op {
                    BoolOp::And => (" and ", level::AND),
                    BoolOp::Or => (" or ", level::OR),
                };
                self.wrapped(around > own, |w| {
                    for (at, &operand) in module[operands].iter().enumerate() {
                        if at > 0 {
                            w.push(text);
                        }
                        w.expr(operand, own + 1);
                    }
                });
            }
            ExprKind::Chain { base, trailers } => {
                self.expr(base, level::ATOM);
                if matches!(module[base].kind, ExprKind::Int(_))
                    && let Some(first) = module[trailers].first()
                    && matches!(first.kind, TrailerKind::Attribute(_))
                {
                    // `1 .real`: without the space the dot would belong to the number.
                    self.push(" ");
                }
                for trailer in &module[trailers] {
                    self.trailer(trailer);
                }
            }
            ExprKind::Slice { lower, upper, step } => {
                if let Some(lower) = lower {
                    self.expr(lower, level::TEST);
                }
                self.push(":");
                if let Some(upper) = upper {
                    self.expr(upper, level::TEST);
                }
                if let Some(step) = step {
                    self.push(":");
                    self.expr(step, level::TEST);
                }
            }
            ExprKind::Conditional { test, body, orelse } => {
                self.wrapped(around > level::TEST, |w| {
                    w.expr(body, level::TEST + 1);
                    w.push(" if ");
                    w.expr(test, level::TEST + 1);
                    w.push(" else ");
                    w.expr(orelse, level::TEST);
                });
            }
            ExprKind::Lambda { parameters, body } => {
                self.wrapped(around > level::TEST, |w| {
                    w.push("lambda");
                    let parameters = &module[parameters];
                    if !parameters.is_empty() {
                        w.push(" ");
                        w.parameters(parameters);
                    }
                    w.push(": ");
                    w.expr(body, level::TEST);
                });
            }
            ExprKind::Walrus { target, value } => {
                self.wrapped(true, |w| {
                    w.expr(target, level::ATOM);
                    w.push(" := ");
                    w.expr(value, level::ATOM);
                });
            }
            ExprKind::Starred(value) => {
                self.push("*");
                self.expr(value, level::BIT_OR);
            }
            ExprKind::Await(value) => {
                self.wrapped(around > level::AWAIT, |w| {
                    w.push("await ");
                    w.expr(value, level::ATOM);
                });
            }
            ExprKind::Yield(value) => {
                self.push("(yield");
                if let Some(value) = value {
                    self.push(" ");
                    self.expr(value, level::TEST);
                }
                self.push(")");
            }
            ExprKind::YieldFrom(value) => {
                self.push("(yield from ");
                self.expr(value, level::TEST);
                self.push(")");
            }
        }
    }

    fn trailer(&mut self, trailer: &Trailer) {
        let module = self.module;
        match trailer.kind {
            TrailerKind::Attribute(name) => {
                self.push(".");
                self.push(module.name(name));
            }
            TrailerKind::Call(arguments) => self.call(&module[arguments]),
            TrailerKind::Subscript(index) => {
                self.push("[");
                self.expr(index, level::TUPLE);
                self.push("]");
            }
        }
    }

    fn call(&mut self, arguments: &[Argument]) {
        let module = self.module;
        if let [only] = arguments
            && let ExprKind::Comprehension(id) = module[only.value].kind
            && module[id].kind == ComprehensionKind::Generator
            && only.kind == ArgumentKind::Positional
        {
            // A generator expression that is the only argument brings its own parentheses.
            return self.expr(only.value, level::TEST);
        }
        self.push("(");
        for (at, argument) in arguments.iter().enumerate() {
            if at > 0 {
                self.push(", ");
            }
            match argument.kind {
                ArgumentKind::Positional => {}
                ArgumentKind::Star => self.push("*"),
                ArgumentKind::Keyword(name) => {
                    self.push(module.name(name));
                    self.push("=");
                }
                ArgumentKind::DoubleStar => self.push("**"),
            }
            self.expr(argument.value, level::TEST);
        }
        self.push(")");
    }

    fn parameters(&mut self, parameters: &[Parameter]) {
        let module = self.module;
        let has_star = parameters.iter().any(|p| p.kind == ParameterKind::Star);
        let mut before = None;
        for (at, parameter) in parameters.iter().enumerate() {
            if at > 0 {
                self.push(", ");
            }
            let is_first = |kind| parameter.kind == kind && before != Some(kind);
            if is_first(ParameterKind::KeywordOnly) && !has_star {
                self.push("*, ");
            }
            match parameter.kind {
                ParameterKind::Star => self.push("*"),
                ParameterKind::DoubleStar => self.push("**"),
                _ => {}
            }
            self.push(module.name(parameter.name));
            if let Some(default) = parameter.default {
                self.push("=");
                self.expr(default, level::TEST);
            }
            let next = parameters.get(at + 1).map(|next| next.kind);
            if parameter.kind == ParameterKind::PositionalOnly
                && next != Some(ParameterKind::PositionalOnly)
            {
                self.push(", /");
            }
            before = Some(parameter.kind);
        }
    }

    fn comprehension(&mut self, node: &Comprehension) {
        let module = self.module;
        let (open, close) = match node.kind {
            ComprehensionKind::List => ("[", "]"),
            ComprehensionKind::Generator => ("(", ")"),
            _ => ("{", "}"),
        };
        self.push(open);
        self.expr(node.element, level::TEST);
        if let Some(value) = node.value {
            self.push(": ");
            self.expr(value, level::TEST);
        }
        for clause in &module[node.clauses] {
            self.push(if clause.is_async {
                " async for "
            } else {
                " for "
            });
            self.expr(clause.target, level::TUPLE);
            self.push(" in ");
            self.expr(clause.iter, level::TEST + 1);
            for &condition in &module[clause.ifs] {
                self.push(" if ");
                self.expr(condition, level::TEST + 1);
            }
        }
        self.push(close);
    }

    // ---------------------------------------------------------------- literals

    fn float(&mut self, float: f64) {
        if float.is_infinite() {
            return self.push("1e309");
        }
        let text = format!("{float:?}");
        // Rust writes `1e16`, Python `1e+16`.
        let text = match text.split_once('e') {
            Some((digits, exponent)) => {
                let digits = digits.strip_suffix(".0").unwrap_or(digits);
                match exponent.strip_prefix('-') {
                    Some(exponent) => format!("{digits}e-{exponent:0>2}"),
                    None => format!("{digits}e+{exponent:0>2}"),
                }
            }
            None => text,
        };
        self.push(&text);
    }

    fn text(&mut self, text: &Text) {
        match text {
            Text::Utf8(text) => {
                let points = text.chars().map(u32::from);
                let quote = quote_for(text.contains('\''), text.contains('"'));
                self.quoted(points, quote);
            }
            Text::Wide(points) => {
                let has = |c: char| points.contains(&u32::from(c));
                let quote = quote_for(has('\''), has('"'));
                self.quoted(points.iter().copied(), quote);
            }
        }
    }

    fn quoted(&mut self, points: impl Iterator<Item = u32>, quote: char) {
        self.out.push(quote);
        for point in points {
            self.point(point, quote);
        }
        self.out.push(quote);
    }

    fn point(&mut self, point: u32, quote: char) {
        match char::from_u32(point) {
            Some('\n') => self.push("\\n"),
            Some('\r') => self.push("\\r"),
            Some('\t') => self.push("\\t"),
            Some('\\') => self.push("\\\\"),
            Some(c) if c == quote => {
                self.out.push('\\');
                self.out.push(c);
            }
            Some(c) if !c.is_control() => self.out.push(c),
            _ => {
                let _ = match point {
                    0..=0xFF => write!(self.out, "\\x{point:02x}"),
                    0x100..=0xFFFF => write!(self.out, "\\u{point:04x}"),
                    _ => write!(self.out, "\\U{point:08x}"),
                };
            }
        }
    }

    fn bytes(&mut self, bytes: &[u8]) {
        let quote = quote_for(bytes.contains(&b'\''), bytes.contains(&b'"'));
        self.out.push('b');
        self.out.push(quote);
        for &byte in bytes {
            if byte < 0x80 {
                self.point(u32::from(byte), quote);
            } else {
                let _ = write!(self.out, "\\x{byte:02x}");
            }
        }
        self.out.push(quote);
    }

    fn f_string(&mut self, parts: &[FPart]) {
        let mut inner = Writer {
            module: self.module,
            out: String::new(),
        };
        inner.f_parts(parts);
        let body = inner.out;
        let quote = quote_for(body.contains('\''), body.contains('"'));
        self.out.push('f');
        self.quoted(body.chars().map(u32::from), quote);
    }

    fn f_parts(&mut self, parts: &[FPart]) {
        let module = self.module;
        for part in parts {
            match *part {
                FPart::Text(text) => {
                    if let Text::Utf8(text) = &module[text] {
                        let text = text.replace('{', "{{").replace('}', "}}");
                        self.push(&text);
                    }
                }
                FPart::Field {
                    value,
                    conversion,
                    spec,
                    ..
                } => {
                    let start = self.out.len();
                    self.push("{");
                    self.expr(value, level::TEST + 1);
                    if self.out[start..].starts_with("{{") {
                        self.out.insert(start + 1, ' ');
                    }
                    match conversion {
                        None => {}
                        Some(Conversion::Str) => self.push("!s"),
                        Some(Conversion::Repr) => self.push("!r"),
                        Some(Conversion::Ascii) => self.push("!a"),
                    }
                    if let Some(spec) = spec {
                        self.push(":");
                        self.f_parts(&module[spec]);
                    }
                    self.push("}");
                }
            }
        }
    }
}

fn quote_for(has_single: bool, has_double: bool) -> char {
    if has_single && !has_double { '"' } else { '\'' }
}

fn binding(op: BinaryOp) -> u8 {
    match op {
        BinaryOp::BitOr => level::BIT_OR,
        BinaryOp::BitXor => level::BIT_XOR,
        BinaryOp::BitAnd => level::BIT_AND,
        BinaryOp::LShift | BinaryOp::RShift => level::SHIFT,
        BinaryOp::Add | BinaryOp::Sub => level::SUM,
        BinaryOp::Mul | BinaryOp::MatMul | BinaryOp::Div | BinaryOp::FloorDiv | BinaryOp::Mod => {
            level::TERM
        }
        BinaryOp::Pow => level::POWER,
    }
}
