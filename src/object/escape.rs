//! How text and bytes show themselves: `repr`, `ascii`, and the escapes both use.

use super::str::{StrBuilder, StrView};
use super::unicode;
use super::*;
use crate::meter::Meter;

/// Strings shorter than this are shown without counting first.
const SHORT: usize = 1 << 12;

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Adds `\xNN`, `\uNNNN` or `\UNNNNNNNN`, the shortest that fits.
pub fn push_hex_escape(out: &mut StrBuilder, c: u32) {
    hex_escape(c).for_each(|b| out.push(u32::from(b)));
}

/// The characters of such an escape.
pub fn hex_escape(c: u32) -> impl Iterator<Item = u8> {
    let (letter, digits) = match c {
        0..=0xFF => (b'x', 2),
        0x100..=0xFFFF => (b'u', 4),
        _ => (b'U', 8),
    };
    let places = (0..digits).rev();
    [b'\\', letter]
        .into_iter()
        .chain(places.map(move |i| HEX[(c >> (4 * i) & 15) as usize]))
}

/// Double quotes only where they save escaping.
fn choose_quote(mut chars: impl Iterator<Item = u32>) -> u32 {
    let mut single = false;
    for c in &mut chars {
        match c {
            0x22 => return 0x27,
            0x27 => single = true,
            _ => {}
        }
    }
    if single { 0x22 } else { 0x27 }
}

fn is_plain(c: u8) -> bool {
    (0x20..0x7F).contains(&c) && c != b'\\' && c != b'\''
}

/// Adds the repr of a string; with `ascii`, whatever is not ASCII is escaped too.
///
/// A pass over the whole: see `Meter::watched`.
pub fn push_str_repr(out: &mut StrBuilder, view: StrView<'_>, ascii: bool, meter: &Meter) {
    if let StrView::Ascii(bytes) = view
        && meter.watched(bytes.iter()).all(|&c| is_plain(c))
    {
        out.push(0x27);
        out.push_watched(view, meter);
        out.push(0x27);
        return;
    }
    let quote = choose_quote(meter.watched(view.iter()));
    out.push(quote);
    for c in meter.watched(view.iter()) {
        match c {
            0x09 => out.push_str("\\t"),
            0x0A => out.push_str("\\n"),
            0x0D => out.push_str("\\r"),
            0x5C => out.push_str("\\\\"),
            _ if c == quote => {
                out.push(0x5C);
                out.push(c);
            }
            0x20..0x7F => out.push(c),
            _ if c >= 0x80 && !ascii && unicode::is_printable(c) => out.push(c),
            _ => push_hex_escape(out, c),
        }
    }
    out.push(quote);
}

/// How long the repr of a string is at most, and whether it has characters beyond ASCII.
fn str_repr_length(view: StrView<'_>, meter: &Meter) -> (usize, bool) {
    let mut wide = false;
    let mut length = 2usize;
    for c in meter.watched(view.iter()) {
        length += match c {
            0x09 | 0x0A | 0x0D | 0x22 | 0x27 | 0x5C => 2,
            0x20..0x7F => 1,
            _ if c >= 0x80 && unicode::is_printable(c) => {
                wide = true;
                1
            }
            0..=0xFF => 4,
            0x100..=0xFFFF => 6,
            _ => 10,
        };
    }
    (length, wide)
}

/// Adds the repr of bytes: `b'...'`.
pub fn push_bytes_repr(out: &mut StrBuilder, bytes: &[u8], meter: &Meter) {
    let quote = choose_quote(meter.watched(bytes.iter()).map(|&c| u32::from(c)));
    push_quoted_bytes(out, bytes, quote, quote, meter);
}

/// Adds the content of a bytearray's repr, where CPython escapes single quotes whatever stands around.
fn push_bytearray_content(out: &mut StrBuilder, bytes: &[u8], meter: &Meter) {
    let quote = choose_quote(meter.watched(bytes.iter()).map(|&c| u32::from(c)));
    push_quoted_bytes(out, bytes, quote, 0x27, meter);
}

fn push_quoted_bytes(out: &mut StrBuilder, bytes: &[u8], quote: u32, escaped: u32, meter: &Meter) {
    out.push(u32::from(b'b'));
    out.push(quote);
    for &b in meter.watched(bytes.iter()) {
        let c = u32::from(b);
        match c {
            0x09 => out.push_str("\\t"),
            0x0A => out.push_str("\\n"),
            0x0D => out.push_str("\\r"),
            0x5C => out.push_str("\\\\"),
            _ if c == escaped => {
                out.push(0x5C);
                out.push(c);
            }
            0x20..0x7F => out.push(c),
            _ => push_hex_escape(out, c),
        }
    }
    out.push(quote);
}

/// The repr of a string as Rust text, for messages.
pub fn str_repr_text(view: StrView<'_>) -> String {
    let mut out = StrBuilder::new();
    push_str_repr(&mut out, view, false, &Meter::new());
    out.view().to_text()
}

/// The repr of bytes as Rust text, for messages.
pub fn bytes_repr_text(bytes: &[u8]) -> String {
    let mut out = StrBuilder::new();
    push_bytes_repr(&mut out, bytes, &Meter::new());
    out.view().to_text()
}

impl Heap {
    /// `repr(s)`.
    pub fn str_repr(&mut self, id: StrId) -> R {
        let n = self.str_view(id).len();
        self.charge(n / 16)?;
        if n < SHORT {
            let mut out = StrBuilder::new();
            push_str_repr(&mut out, self.str_view(id), false, &self.meter);
            return Ok(self.new_built(out));
        }
        // Of a long one the length of the result is counted first.
        let (length, wide) = str_repr_length(self.str_view(id), &self.meter);
        self.passed(n)?;
        self.charge(length / 32)?;
        self.reserve(length.saturating_mul(if wide { 4 } else { 1 }))?;
        let mut out = StrBuilder::with_capacity(length, wide);
        push_str_repr(&mut out, self.str_view(id), false, &self.meter);
        self.passed(n)?;
        Ok(self.new_built(out))
    }

    /// `repr(b)` of bytes or a bytearray (or an instance of a subclass, named in the result).
    pub fn bytes_repr(&mut self, value: Value) -> R {
        let n = self.bytes_like(value).map_or(0, <[u8]>::len);
        self.charge(n / 16)?;
        self.reserve(n.saturating_mul(4))?;
        self.charge(n / 16)?;
        let base = self.payload(value).unwrap_or(value);
        let mut out = StrBuilder::new();
        if base.as_bytearray().is_some() {
            // Only the class's own name, as CPython has it.
            out.push_str(&self.type_name(value));
            out.push_str("(");
            let bytes = self.bytes_like(value).unwrap_or(&[]);
            push_bytearray_content(&mut out, bytes, &self.meter);
            out.push_str(")");
        } else {
            let bytes = self.bytes_like(value).unwrap_or(&[]);
            push_bytes_repr(&mut out, bytes, &self.meter);
        }
        self.passed(n)?;
        Ok(self.new_built(out))
    }
}
