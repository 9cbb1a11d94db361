//! `%` formatting of str and bytes.
//!
//! One engine serves both: a bytes template is read as the characters 0 to 255 and the result is
//! turned back into bytes. They differ in keys, in `%s`, `%c` and in the wording of some errors.

use crate::meter::Meter;
use crate::object::float::float_to_big;
use crate::object::format::{FloatForm, float_text};
use crate::object::int::IntRef;
use crate::object::intern::sym;
use crate::object::str::{StrBuilder, StrObj, StrView};
use crate::object::*;
use crate::vm::Vm;

/// `fmt % args` for a str.
pub(crate) fn str_mod(vm: &mut Vm, fmt: Value, args: Value) -> R {
    let id = super::str::this(&vm.heap, fmt);
    let n = vm.heap.str_view(id).len();
    vm.heap.charge(n / 16)?;
    vm.heap.take_copy(n.saturating_mul(4))?;
    let points = vm.heap.str_view(id).iter();
    let template: Vec<u32> = vm.heap.meter.watched(points).collect();
    vm.heap.passed(n)?;
    guard_arguments(vm, args)?;
    let out = Percent::new(vm, &template, args, false).run(vm)?;
    Ok(vm.heap.new_built(out))
}

/// `fmt % args` for bytes (or a bytearray, which the caller makes of the result).
pub(crate) fn bytes_mod(vm: &mut Vm, fmt: Value, args: Value) -> R<Vec<u8>> {
    let n = vm.heap.bytes_like(fmt).map_or(0, <[u8]>::len);
    vm.heap.charge(n / 16)?;
    vm.heap.take_copy(n.saturating_mul(4))?;
    let bytes = vm.heap.bytes_like(fmt).unwrap_or(&[]).iter();
    let template: Vec<u32> = vm
        .heap
        .meter
        .watched(bytes)
        .map(|&b| u32::from(b))
        .collect();
    vm.heap.passed(n)?;
    guard_arguments(vm, args)?;
    let out = Percent::new(vm, &template, args, true).run(vm)?;
    Ok(out.view().iter().map(|c| c as u8).collect())
}

/// The flags, width and precision of one conversion.
#[derive(Default)]
struct Conversion {
    left: bool,
    plus: bool,
    blank: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    letter: u32,
}

struct Percent<'t> {
    template: &'t [u32],
    at: usize,
    args: Value,
    /// The tuple's length; `None` when the arguments are one object.
    n_args: Option<usize>,
    /// Arguments used so far.
    used: usize,
    /// The arguments as a mapping, when they may be one.
    mapping: Option<Value>,
    /// The value of the key just read.
    keyed: Option<Value>,
    is_bytes: bool,
}

const BIG: usize = i32::MAX as usize;

/// A tuple's items are read from its storage.
fn guard_arguments(vm: &mut Vm, args: Value) -> R<()> {
    if vm.heap.to_tuple(args).is_some() {
        vm.guard_storage(args)?;
    }
    Ok(())
}

impl<'t> Percent<'t> {
    fn new(vm: &mut Vm, template: &'t [u32], args: Value, is_bytes: bool) -> Percent<'t> {
        let n_args = vm.heap.to_tuple(args).map(|t| vm.heap.tuple(t).len());
        let is_text =
            vm.heap.to_str(args).is_some() || (is_bytes && vm.heap.bytes_like(args).is_some());
        let mapping = if n_args.is_none() && !is_text && vm.special(args, sym::GETITEM).is_some() {
            Some(args)
        } else {
            None
        };
        Percent {
            template,
            at: 0,
            args,
            n_args,
            used: 0,
            mapping,
            keyed: None,
            is_bytes,
        }
    }

    fn peek(&self) -> Option<u32> {
        self.template.get(self.at).copied()
    }

    fn peek_is(&self, c: u8) -> bool {
        self.peek() == Some(u32::from(c))
    }

    fn run(mut self, vm: &mut Vm) -> R<StrBuilder> {
        let mut out = StrBuilder::new();
        while self.at < self.template.len() {
            let rest = self.template.get(self.at..).unwrap_or(&[]);
            let n = vm
                .heap
                .meter
                .watched(rest.iter())
                .position(|&c| c == u32::from(b'%'))
                .unwrap_or(rest.len());
            vm.heap.make_room(&out, n)?;
            vm.heap.passed(n)?;
            for &c in vm.heap.meter.watched(rest.get(..n).unwrap_or(&[]).iter()) {
                out.push(c);
            }
            vm.heap.passed(n)?;
            self.at += n;
            if self.at >= self.template.len() {
                break;
            }
            self.at += 1;
            if self.peek_is(b'%') {
                out.push(u32::from(b'%'));
                self.at += 1;
                continue;
            }
            vm.heap.charge(2)?;
            self.keyed = None;
            let conversion = self.parse(vm)?;
            let value = self.next_arg(vm)?;
            self.convert(vm, &mut out, conversion, value)?;
        }
        let left_over = match self.n_args {
            Some(n) => self.used < n,
            None => self.used == 0,
        };
        if left_over && self.mapping.is_none() {
            let what = if self.is_bytes { "bytes" } else { "string" };
            return Err(vm.heap.type_error(&format!(
                "not all arguments converted during {what} formatting"
            )));
        }
        Ok(out)
    }

    fn next_arg(&mut self, vm: &mut Vm) -> R {
        if let Some(value) = self.keyed.take() {
            return Ok(value);
        }
        let found = match (self.n_args, self.used) {
            (Some(_), used) => vm
                .heap
                .to_tuple(self.args)
                .and_then(|t| vm.heap.tuple_obj(t).get(used)),
            (None, 0) => Some(self.args),
            (None, _) => None,
        };
        match found {
            Some(value) => {
                self.used += 1;
                Ok(value)
            }
            None => Err(vm.heap.type_error("not enough arguments for format string")),
        }
    }

    fn parse(&mut self, vm: &mut Vm) -> R<Conversion> {
        let mut c = Conversion::default();
        if self.peek_is(b'(') {
            self.key(vm)?;
        }
        while let Some(flag) = self.peek() {
            match char::from_u32(flag) {
                Some('-') => c.left = true,
                Some('+') => c.plus = true,
                Some(' ') => c.blank = true,
                Some('#') => c.alternate = true,
                Some('0') => c.zero = true,
                _ => break,
            }
            self.at += 1;
        }
        if self.peek_is(b'*') {
            self.at += 1;
            let width = self.star(vm)?;
            let Some(width) = vm.heap.to_int(width).and_then(IntRef::to_i64) else {
                return Err(vm
                    .heap
                    .overflow_error("Python int too large to convert to C ssize_t"));
            };
            c.left |= width < 0;
            c.width = usize::try_from(width.unsigned_abs()).unwrap_or(usize::MAX);
        } else {
            c.width = self.digits(vm, isize::MAX as usize, "width too big")?;
        }
        if self.peek_is(b'.') {
            self.at += 1;
            if self.peek_is(b'*') {
                self.at += 1;
                let precision = self.star(vm)?;
                let precision = vm
                    .heap
                    .to_int(precision)
                    .and_then(IntRef::to_i64)
                    .and_then(|p| i32::try_from(p).ok());
                let Some(precision) = precision else {
                    return Err(vm
                        .heap
                        .overflow_error("Python int too large to convert to C int"));
                };
                c.precision = Some(usize::try_from(precision).unwrap_or(0));
            } else {
                let message = if self.is_bytes {
                    "prec too big"
                } else {
                    "precision too big"
                };
                c.precision = Some(self.digits(vm, BIG, message)?);
            }
        }
        if matches!(self.peek().and_then(char::from_u32), Some('h' | 'l' | 'L')) {
            self.at += 1;
        }
        match self.peek() {
            Some(letter) => c.letter = letter,
            None => return Err(vm.heap.value_error("incomplete format")),
        }
        self.at += 1;
        Ok(c)
    }

    /// Reads `(key)` and looks it up.
    fn key(&mut self, vm: &mut Vm) -> R<()> {
        let Some(mapping) = self.mapping else {
            return Err(vm.heap.type_error("format requires a mapping"));
        };
        self.at += 1;
        let start = self.at;
        let mut depth = 1;
        while depth > 0 {
            match self.peek().and_then(char::from_u32) {
                Some('(') => depth += 1,
                Some(')') => depth -= 1,
                None if self.peek().is_none() => {
                    return Err(vm.heap.value_error("incomplete format key"));
                }
                _ => {}
            }
            self.at += 1;
        }
        let key = self.template.get(start..self.at - 1).unwrap_or(&[]);
        let key = if self.is_bytes {
            let bytes = key.iter().map(|&c| c as u8).collect();
            vm.heap.new_bytes(bytes)
        } else if key.is_empty() {
            vm.heap.empty_str
        } else {
            let object = StrObj::from_code_points(key);
            vm.heap.new_str_obj(object)
        };
        let value = vm.get_item(mapping, key)?;
        self.keyed = Some(vm.heap.keep(value));
        // The mapping is no longer an argument by itself.
        self.used = 1;
        Ok(())
    }

    fn star(&mut self, vm: &mut Vm) -> R {
        let keyed = self.keyed.take();
        let value = self.next_arg(vm)?;
        self.keyed = keyed;
        if vm.heap.to_int(value).is_none() {
            return Err(vm.heap.type_error("* wants int"));
        }
        Ok(value)
    }

    fn digits(&mut self, vm: &mut Vm, limit: usize, message: &str) -> R<usize> {
        let mut n = 0usize;
        while let Some(digit) = self
            .peek()
            .and_then(char::from_u32)
            .and_then(|c| c.to_digit(10))
        {
            let next = n
                .checked_mul(10)
                .and_then(|n| n.checked_add(digit as usize))
                .filter(|&n| n <= limit);
            match next {
                Some(next) => n = next,
                None => return Err(vm.heap.value_error(message)),
            }
            self.at += 1;
        }
        Ok(n)
    }

    fn convert(&mut self, vm: &mut Vm, out: &mut StrBuilder, c: Conversion, value: Value) -> R<()> {
        let letter = u8::try_from(c.letter).unwrap_or(0);
        match letter {
            b's' | b'b' if self.is_bytes => {
                let bytes = self.bytes_of(vm, value)?;
                let shown = c.precision.map_or(bytes.len(), |p| p.min(bytes.len()));
                let points: Vec<u32> = bytes
                    .get(..shown)
                    .unwrap_or(&[])
                    .iter()
                    .map(|&b| u32::from(b))
                    .collect();
                put_text(vm, out, &c, StrView::Wide(&points))
            }
            b's' | b'r' | b'a' => {
                let text = match letter {
                    b's' => vm.str_of(value)?,
                    b'r' if !self.is_bytes => vm.repr(value)?,
                    _ => vm.ascii(value)?,
                };
                vm.heap.keep(text);
                let n = vm.heap.view_of(text).map_or(0, |v| v.len());
                vm.heap.make_room(out, n.max(c.width))?;
                if let Some(view) = vm.heap.view_of(text) {
                    let view = view.slice(0, c.precision.unwrap_or(n));
                    put_padded(out, &c, view, &vm.heap.meter);
                }
                vm.heap.passed(n.max(c.width))
            }
            b'd' | b'i' | b'u' | b'o' | b'x' | b'X' => self.put_int(vm, out, &c, letter, value),
            b'e' | b'E' | b'f' | b'F' | b'g' | b'G' => self.put_float(vm, out, &c, letter, value),
            b'c' => {
                let character = self.character(vm, value)?;
                put_text(vm, out, &c, StrView::Wide(&[character]))
            }
            _ => {
                if self.is_bytes && c.letter >= 128 {
                    return Err(vm
                        .heap
                        .overflow_error("character argument not in range(0x110000)"));
                }
                let shown = if (31..128).contains(&c.letter) {
                    char::from(letter)
                } else {
                    '?'
                };
                let index = self.at - 1;
                let code = c.letter;
                Err(vm.heap.value_error(&format!(
                    "unsupported format character '{shown}' ({code:#x}) at index {index}"
                )))
            }
        }
    }

    fn bytes_of(&mut self, vm: &mut Vm, value: Value) -> R<Vec<u8>> {
        let mut source = value;
        if vm.heap.buffer_len(value).is_none() {
            match vm.call_special(value, sym::BYTES, &[])? {
                Some(bytes) if vm.heap.bytes_like(bytes).is_some() => source = bytes,
                Some(other) => {
                    let got = vm.heap.type_name(other);
                    return Err(vm
                        .heap
                        .type_error(&format!("__bytes__ returned non-bytes (type {got})")));
                }
                None => {
                    let got = vm.heap.type_name(value);
                    let message = format!(
                        "%b requires a bytes-like object, or an object that implements __bytes__, not '{got}'"
                    );
                    return Err(vm.heap.type_error(&message));
                }
            }
        }
        let n = vm.heap.buffer_len(source).unwrap_or(0);
        vm.heap.charge(n / 16)?;
        vm.heap.take_copy(n.saturating_mul(8))?;
        Ok(vm.heap.buffer(source).unwrap_or_default().into_owned())
    }

    fn character(&mut self, vm: &mut Vm, value: Value) -> R<u32> {
        let wrong = if self.is_bytes {
            "%c requires an integer in range(256) or a single byte"
        } else {
            "%c requires int or char"
        };
        if self.is_bytes {
            if let Some(bytes) = vm.heap.bytes_like(value) {
                return match bytes {
                    [b] => Ok(u32::from(*b)),
                    _ => Err(vm.heap.type_error(wrong)),
                };
            }
        } else if let Some(view) = vm.heap.view_of(value) {
            return match (view.len(), view.get(0)) {
                (1, Some(c)) => Ok(c),
                _ => Err(vm.heap.type_error(wrong)),
            };
        }
        if vm.heap.exact_int(value).is_none() && vm.special(value, sym::INDEX).is_none() {
            return Err(vm.heap.type_error(wrong));
        }
        let int = vm.index(value)?;
        let limit = if self.is_bytes { 0xFF } else { 0x10_FFFF };
        let code = vm
            .heap
            .to_int(int)
            .and_then(IntRef::to_i64)
            .and_then(|i| u32::try_from(i).ok());
        match code.filter(|&c| c <= limit) {
            Some(c) => Ok(c),
            None if self.is_bytes => Err(vm.heap.overflow_error("%c arg not in range(256)")),
            None => Err(vm.heap.overflow_error("%c arg not in range(0x110000)")),
        }
    }

    fn put_int(
        &mut self,
        vm: &mut Vm,
        out: &mut StrBuilder,
        c: &Conversion,
        letter: u8,
        value: Value,
    ) -> R<()> {
        // Bytes know no `%i`: their messages speak of `%d`.
        let shown = if self.is_bytes && letter == b'i' {
            b'd'
        } else {
            letter
        };
        let int = int_arg(vm, shown, value)?;
        let base = match letter {
            b'o' => 8,
            b'x' | b'X' => 16,
            _ => 10,
        };
        let text = vm.heap.int_text(int, base)?;
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.as_str()),
        };
        let mut digits = digits.to_owned();
        let zeros = c.precision.unwrap_or(0).saturating_sub(digits.len());
        vm.heap.make_room(
            out,
            zeros
                .saturating_add(digits.len())
                .max(c.width)
                .saturating_mul(2),
        )?;
        if zeros > 0 {
            digits.insert_str(0, &"0".repeat(zeros));
        }
        let prefix = match letter {
            b'o' if c.alternate => "0o",
            b'x' if c.alternate => "0x",
            b'X' if c.alternate => "0X",
            _ => "",
        };
        if letter == b'X' {
            digits.make_ascii_uppercase();
        }
        put_number(out, c, negative, prefix, &digits);
        Ok(())
    }

    fn put_float(
        &mut self,
        vm: &mut Vm,
        out: &mut StrBuilder,
        c: &Conversion,
        letter: u8,
        value: Value,
    ) -> R<()> {
        let f = match value.as_float() {
            Some(f) => f,
            None => self.float_arg(vm, value)?,
        };
        let precision = c.precision.unwrap_or(6);
        let code = letter.to_ascii_lowercase();
        vm.heap.charge_float(code, precision)?;
        vm.heap
            .make_room(out, precision.max(c.width).saturating_add(310))?;
        let form = FloatForm {
            code,
            precision,
            alternate: c.alternate,
            add_dot_zero: false,
            no_neg_zero: false,
            upper: letter.is_ascii_uppercase(),
        };
        let text = float_text(f, form);
        match text.strip_prefix('-') {
            Some(digits) => put_number(out, c, true, "", digits),
            None => put_number(out, c, false, "", &text),
        }
        Ok(())
    }

    fn float_arg(&mut self, vm: &mut Vm, value: Value) -> R<f64> {
        if self.is_bytes
            && vm.heap.to_int(value).is_none()
            && vm.heap.to_float(value).is_none()
            && vm.special(value, sym::FLOAT).is_none()
            && vm.special(value, sym::INDEX).is_none()
        {
            let got = vm.heap.type_name(value);
            return Err(vm
                .heap
                .type_error(&format!("float argument required, not {got}")));
        }
        vm.float_arg(value)
    }
}

/// The int a number conversion shows.
fn int_arg(vm: &mut Vm, letter: u8, value: Value) -> R {
    if let Some(int) = vm.heap.exact_int(value) {
        return Ok(int);
    }
    let hex = matches!(letter, b'o' | b'x' | b'X');
    if !hex && let Some(f) = vm.heap.to_float(value) {
        if f.is_nan() {
            return Err(vm.heap.value_error("cannot convert float NaN to integer"));
        }
        if f.is_infinite() {
            return Err(vm
                .heap
                .overflow_error("cannot convert float infinity to integer"));
        }
        return Ok(vm.heap.new_big(float_to_big(f)));
    }
    let is_text = vm.heap.to_str(value).is_some() || vm.heap.bytes_like(value).is_some();
    let converters: &[Sym] = if hex {
        &[sym::INDEX]
    } else {
        &[sym::INT, sym::INDEX, sym::TRUNC]
    };
    if !is_text {
        for &name in converters {
            if vm.special(value, name).is_none() {
                continue;
            }
            if let Some(result) = vm.call_special(value, name, &[])?
                && let Some(int) = vm.heap.exact_int(result)
            {
                return Ok(int);
            }
            break;
        }
    }
    let got = vm.heap.type_name(value);
    let wanted = if hex { "an integer" } else { "a real number" };
    Err(vm.heap.type_error(&format!(
        "%{} format: {wanted} is required, not {got}",
        char::from(letter)
    )))
}

/// Adds text with its padding, after making room for it.
fn put_text(vm: &mut Vm, out: &mut StrBuilder, c: &Conversion, view: StrView<'_>) -> R<()> {
    vm.heap.make_room(out, view.len().max(c.width))?;
    put_padded(out, c, view, &vm.heap.meter);
    vm.heap.passed(view.len().max(c.width))
}

/// Adds text with blanks before it, or behind it with `-`.
fn put_padded(out: &mut StrBuilder, c: &Conversion, view: StrView<'_>, meter: &Meter) {
    let missing = c.width.saturating_sub(view.len());
    let (before, after) = if c.left { (0, missing) } else { (missing, 0) };
    out.push_repeated_watched(0x20, before, meter);
    match view {
        // Only really wide text may widen the result.
        StrView::Wide(points) => meter.watched(points.iter()).for_each(|&c| out.push(c)),
        ascii => out.push_watched(ascii, meter),
    }
    out.push_repeated_watched(0x20, after, meter);
}

/// Adds a number: zeros go between sign or prefix and digits, blanks outside.
fn put_number(out: &mut StrBuilder, c: &Conversion, negative: bool, prefix: &str, digits: &str) {
    let sign = match (negative, c.plus, c.blank) {
        (true, ..) => "-",
        (_, true, _) => "+",
        (_, _, true) => " ",
        _ => "",
    };
    let missing = c
        .width
        .saturating_sub(sign.len() + prefix.len() + digits.len());
    let (before, zeros, after) = match (c.left, c.zero) {
        (true, _) => (0, 0, missing),
        (false, true) => (0, missing, 0),
        (false, false) => (missing, 0, 0),
    };
    out.push_repeated(0x20, before);
    out.push_str(sign);
    out.push_str(prefix);
    out.push_repeated(0x30, zeros);
    out.push_str(digits);
    out.push_repeated(0x20, after);
}
