//! The `%` operator of str where nothing but plain values and common conversions take part: no
//! Python code can run then. Everything else, and every error, is the general formatter's.

use super::format::{FloatForm, float_text};
use super::str::{StrObj, StrView};
use super::*;

/// Longer templates, texts and paddings are left to the general formatter, which makes room for
/// them piece by piece.
const LONG: usize = 1024;

/// One conversion: `%`, `-` or `0`, a width, a precision, a letter.
struct Plain {
    left: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    letter: u8,
}

impl Heap {
    /// `template % args`; nothing when the general formatter must do it.
    pub(crate) fn percent_plain(&mut self, template: StrId, args: Value) -> Option<R> {
        let StrView::Ascii(template) = self.str_view(template) else {
            return None;
        };
        if template.len() > LONG {
            return None;
        }
        let one = [args];
        let args = match args.kind() {
            None if args.is_small_int() || args.is_float() => &one,
            Some(Kind::Str) => &one,
            Some(Kind::Tuple) => self.tuple(args.as_tuple()?),
            _ => return None,
        };
        let mut args = args.iter();
        let mut out = Vec::with_capacity(template.len() + 16);
        let mut rest = template;
        while let Some(n) = rest.iter().position(|&c| c == b'%') {
            out.extend_from_slice(rest.get(..n)?);
            rest = rest.get(n + 1..)?;
            if let Some((b'%', after)) = rest.split_first() {
                out.push(b'%');
                rest = after;
                continue;
            }
            if out.len() > 8 * LONG {
                return None;
            }
            let conversion = Plain::read(&mut rest)?;
            self.put_plain(&mut out, &conversion, *args.next()?)?;
        }
        out.extend_from_slice(rest);
        if args.next().is_some() {
            return None;
        }
        if let Err(raised) = self.charge(1 + out.len() / 16) {
            return Some(Err(raised));
        }
        Some(Ok(match out.as_slice() {
            [] => self.empty_str,
            [c] => self.chars[usize::from(*c & 127)],
            _ => self.new_str_obj(StrObj::from_ascii_vec(out)),
        }))
    }

    fn put_plain(&self, out: &mut Vec<u8>, c: &Plain, value: Value) -> Option<()> {
        match (c.letter, c.precision) {
            (b's', None) if value.as_str().is_some() => {
                let StrView::Ascii(text) = self.str_view(value.as_str()?) else {
                    return None;
                };
                if text.len() > LONG {
                    return None;
                }
                c.put_padded(out, text);
            }
            (b's', None) => {
                let text = value.as_small_int()?.to_string();
                c.put_padded(out, text.as_bytes());
            }
            (b'd' | b'i', None) => {
                let text = value.as_small_int()?.to_string();
                c.put_number(out, &text);
            }
            (b'f' | b'e' | b'g', precision) => {
                let f = match value.as_float() {
                    Some(f) => f,
                    None => value.as_small_int()? as f64,
                };
                // Beyond, the digits before the point are many too.
                if f.is_nan() || f.abs() > 1e15 {
                    return None;
                }
                let form = FloatForm {
                    code: c.letter,
                    precision: precision.unwrap_or(6),
                    alternate: false,
                    add_dot_zero: false,
                    no_neg_zero: false,
                    upper: false,
                };
                c.put_number(out, &float_text(f, form));
            }
            _ => return None,
        }
        Some(())
    }
}

impl Plain {
    fn read(rest: &mut &[u8]) -> Option<Plain> {
        let mut c = Plain {
            left: false,
            zero: false,
            width: 0,
            precision: None,
            letter: 0,
        };
        let mut next = || {
            let (&first, after) = rest.split_first()?;
            *rest = after;
            Some(first)
        };
        let mut at = next()?;
        loop {
            match at {
                b'-' => c.left = true,
                b'0' => c.zero = true,
                _ => break,
            }
            at = next()?;
        }
        while at.is_ascii_digit() {
            c.width = c.width * 10 + usize::from(at - b'0');
            if c.width > LONG {
                return None;
            }
            at = next()?;
        }
        if at == b'.' {
            at = next()?;
            let mut precision = 0;
            while at.is_ascii_digit() {
                precision = precision * 10 + usize::from(at - b'0');
                if precision > 20 {
                    return None;
                }
                at = next()?;
            }
            c.precision = Some(precision);
        }
        c.letter = at;
        Some(c)
    }

    fn put_padded(&self, out: &mut Vec<u8>, text: &[u8]) {
        let missing = self.width.saturating_sub(text.len());
        if !self.left {
            out.extend(std::iter::repeat_n(b' ', missing));
        }
        out.extend_from_slice(text);
        if self.left {
            out.extend(std::iter::repeat_n(b' ', missing));
        }
    }

    /// Zeros go between the sign and the digits.
    fn put_number(&self, out: &mut Vec<u8>, text: &str) {
        if !self.zero || self.left {
            return self.put_padded(out, text.as_bytes());
        }
        let digits = match text.strip_prefix('-') {
            Some(digits) => {
                out.push(b'-');
                digits
            }
            None => text,
        };
        let missing = self.width.saturating_sub(text.len());
        out.extend(std::iter::repeat_n(b'0', missing));
        out.extend_from_slice(digits.as_bytes());
    }
}
