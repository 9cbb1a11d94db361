//! Strings: four forms behind one view.
//!
//! Inline ASCII up to 22 bytes, boxed ASCII, *tip* (a prefix of a growable shared buffer, so that
//! `s += piece` in a loop appends in place) and wide (`u32` code points: indexing is O(1) and lone
//! surrogates are representable). Everything reads strings through `StrView`. The hash is lazy.

use super::heap::{HeapObject, LARGE, PIECE, block, give_back};
use super::*;
use crate::meter::Meter;

/// Longest string kept inside its object.
const INLINE: usize = 22;
/// Results of `+` from this length on go to tip buffers.
const TIP_MIN: usize = 256;

/// A string object.
pub struct StrObj {
    form: Form,
    /// Cached hash; 0 is "not computed".
    pub(crate) hash: u32,
    /// `intern::name_flags`.
    pub(crate) flags: u8,
}

enum Form {
    Inline(u8, [u8; INLINE]),
    Ascii(Box<[u8]>),
    Tip(u32, u32),
    Wide(Box<[u32]>),
}

/// The growable buffer behind tip strings.
pub(crate) struct TipBuffer {
    pub(crate) bytes: Vec<u8>,
    pub(crate) marked: bool,
    /// It was there at the last collection.
    pub(crate) old: bool,
    /// Whoever made or grew it last.
    pub(crate) payer: DomainId,
}

impl TipBuffer {
    pub(crate) fn owned_bytes(&self) -> usize {
        block(self.bytes.capacity())
    }
}

impl Drop for TipBuffer {
    fn drop(&mut self) {
        give_back(&mut self.bytes);
    }
}

/// The content of a string: ASCII bytes, or code points when any is beyond ASCII.
#[derive(Clone, Copy, Debug)]
pub enum StrView<'a> {
    /// Only ASCII.
    Ascii(&'a [u8]),
    /// Code points (surrogates included).
    Wide(&'a [u32]),
}

impl StrObj {
    /// From bytes that are all ASCII.
    pub fn ascii(bytes: &[u8]) -> StrObj {
        debug_assert!(bytes.is_ascii());
        let form = if bytes.len() <= INLINE {
            let mut inline = [0; INLINE];
            inline[..bytes.len()].copy_from_slice(bytes);
            Form::Inline(bytes.len() as u8, inline)
        } else {
            Form::Ascii(bytes.into())
        };
        StrObj {
            form,
            hash: 0,
            flags: 0,
        }
    }

    /// From text.
    #[allow(clippy::should_implement_trait)]
    pub fn from_str(text: &str) -> StrObj {
        if text.is_ascii() {
            StrObj::ascii(text.as_bytes())
        } else {
            StrObj {
                form: Form::Wide(text.chars().map(u32::from).collect()),
                hash: 0,
                flags: 0,
            }
        }
    }

    /// From code points (at most 0x10FFFF; surrogates allowed).
    pub fn from_code_points(points: &[u32]) -> StrObj {
        if points.iter().all(|&c| c < 128) {
            let bytes: Vec<u8> = points.iter().map(|&c| c as u8).collect();
            StrObj::from_ascii_vec(bytes)
        } else {
            StrObj {
                form: Form::Wide(points.into()),
                hash: 0,
                flags: 0,
            }
        }
    }

    /// From a vector of code points, without a copy when any is beyond ASCII.
    pub fn from_points(points: Vec<u32>) -> StrObj {
        if points.iter().all(|&c| c < 128) {
            return StrObj::from_code_points(&points);
        }
        StrObj {
            form: Form::Wide(points.into_boxed_slice()),
            hash: 0,
            flags: 0,
        }
    }

    /// From a vector that is all ASCII.
    pub fn from_ascii_vec(bytes: Vec<u8>) -> StrObj {
        if bytes.len() <= INLINE {
            return StrObj::ascii(&bytes);
        }
        StrObj {
            form: Form::Ascii(bytes.into_boxed_slice()),
            hash: 0,
            flags: 0,
        }
    }

    /// The content. Tip strings need the heap's buffers.
    #[inline(always)]
    pub(crate) fn view<'a>(&'a self, tips: &'a [TipBuffer]) -> StrView<'a> {
        match &self.form {
            Form::Inline(len, bytes) => StrView::Ascii(&bytes[..usize::from(*len).min(INLINE)]),
            Form::Ascii(bytes) => StrView::Ascii(bytes),
            Form::Tip(buffer, len) => StrView::Ascii(
                tips.get(*buffer as usize)
                    .and_then(|b| b.bytes.get(..*len as usize))
                    .unwrap_or(&[]),
            ),
            Form::Wide(points) => StrView::Wide(points),
        }
    }

    /// The character at an index, if it is an ASCII one of an ASCII text.
    #[inline(always)]
    pub(crate) fn ascii_at(&self, tips: &[TipBuffer], at: usize) -> Option<u8> {
        match self.view(tips) {
            StrView::Ascii(text) => text.get(at).copied(),
            StrView::Wide(_) => None,
        }
    }

    /// The first character, when the text lies inside the object and isn't empty.
    #[inline(always)]
    pub(crate) fn first_inline(&self) -> Option<u8> {
        match &self.form {
            Form::Inline(1.., [first, ..]) => Some(*first),
            _ => None,
        }
    }

    /// Whether both have the same content, when both lie inside their objects.
    #[inline(always)]
    pub(crate) fn eq_inline(&self, other: &StrObj) -> Option<bool> {
        match (&self.form, &other.form) {
            // Bytes beyond the length are zero, so whole blocks compare.
            (Form::Inline(n, a), Form::Inline(m, b)) => Some(n == m && a == b),
            _ => None,
        }
    }

    /// Whether every character is ASCII.
    #[inline]
    pub fn is_ascii(&self) -> bool {
        !matches!(self.form, Form::Wide(_))
    }

    pub(crate) fn tip(&self) -> Option<u32> {
        match self.form {
            Form::Tip(buffer, _) => Some(buffer),
            _ => None,
        }
    }
}

impl HeapObject for StrObj {
    fn vacant() -> Self {
        StrObj {
            form: Form::Inline(0, [0; INLINE]),
            hash: 0,
            flags: 0,
        }
    }
    fn owned_bytes(&self) -> usize {
        match &self.form {
            Form::Inline(..) => 0,
            Form::Ascii(b) => b.len(),
            // The buffer, which others may share, is counted by itself.
            Form::Tip(..) => 0,
            Form::Wide(w) => w.len() * 4,
        }
    }
    fn release(&mut self) {
        match &mut self.form {
            Form::Ascii(b) if b.len() >= LARGE => give_back(&mut std::mem::take(b).into_vec()),
            Form::Wide(w) if w.len() >= LARGE / 4 => give_back(&mut std::mem::take(w).into_vec()),
            _ => {}
        }
    }
}

impl<'a> StrView<'a> {
    /// Length in code points.
    #[inline]
    pub fn len(self) -> usize {
        match self {
            StrView::Ascii(b) => b.len(),
            StrView::Wide(w) => w.len(),
        }
    }

    /// Whether there are no characters.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The code point at an index.
    #[inline]
    pub fn get(self, index: usize) -> Option<u32> {
        match self {
            StrView::Ascii(b) => b.get(index).map(|&c| u32::from(c)),
            StrView::Wide(w) => w.get(index).copied(),
        }
    }

    /// All code points.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = u32> + ExactSizeIterator + Clone + 'a {
        let (bytes, wide): (&[u8], &[u32]) = match self {
            StrView::Ascii(b) => (b, &[]),
            StrView::Wide(w) => (&[], w),
        };
        CodePoints { bytes, wide }
    }

    /// The part from `start` to `end` (clamped).
    pub fn slice(self, start: usize, end: usize) -> StrView<'a> {
        let end = end.min(self.len());
        let start = start.min(end);
        match self {
            StrView::Ascii(b) => StrView::Ascii(&b[start..end]),
            StrView::Wide(w) => StrView::Wide(&w[start..end]),
        }
    }

    /// Whether the content is this text.
    pub fn eq_str(self, text: &str) -> bool {
        match self {
            StrView::Ascii(b) => b == text.as_bytes(),
            StrView::Wide(w) => w.iter().copied().eq(text.chars().map(u32::from)),
        }
    }

    /// The ASCII bytes when all are ASCII.
    pub fn as_ascii(self) -> Option<&'a [u8]> {
        match self {
            StrView::Ascii(b) => Some(b),
            StrView::Wide([]) => Some(&[]),
            StrView::Wide(_) => None,
        }
    }

    pub(crate) fn to_ascii_vec(self) -> Vec<u8> {
        self.as_ascii().map(<[u8]>::to_vec).unwrap_or_default()
    }

    /// As a Rust string; lone surrogates become U+FFFD.
    pub fn to_text(self) -> String {
        match self {
            StrView::Ascii(b) => String::from_utf8_lossy(b).into_owned(),
            StrView::Wide(w) => w
                .iter()
                .map(|&c| char::from_u32(c).unwrap_or('\u{FFFD}'))
                .collect(),
        }
    }

    /// As code points.
    pub fn to_points(self) -> Vec<u32> {
        self.iter().collect()
    }
}

impl StrView<'_> {
    /// Like `cmp`, in pieces: see `Meter::watched`.
    pub fn cmp_watched(self, other: StrView<'_>, meter: &Meter) -> std::cmp::Ordering {
        let n = self.len().min(other.len());
        let mut at = 0;
        while n - at > PIECE {
            let (a, b) = (self.slice(at, at + PIECE), other.slice(at, at + PIECE));
            let order = a.cmp(&b);
            if order.is_ne() || meter.is_wanted() {
                return order;
            }
            at += PIECE;
        }
        self.slice(at, usize::MAX).cmp(&other.slice(at, usize::MAX))
    }

    /// Like `==`, in pieces.
    pub fn eq_watched(self, other: StrView<'_>, meter: &Meter) -> bool {
        if self.len() <= PIECE {
            return self == other;
        }
        self.len() == other.len() && self.cmp_watched(other, meter).is_eq()
    }
}

impl PartialEq for StrView<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (StrView::Ascii(a), StrView::Ascii(b)) => a == b,
            (StrView::Wide(a), StrView::Wide(b)) => a == b,
            _ => self.len() == other.len() && self.iter().eq(other.iter()),
        }
    }
}

impl Eq for StrView<'_> {}

impl PartialOrd for StrView<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for StrView<'_> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        match (self, other) {
            (StrView::Ascii(a), StrView::Ascii(b)) => a.cmp(b),
            _ => self.iter().cmp(other.iter()),
        }
    }
}

#[derive(Clone)]
struct CodePoints<'a> {
    bytes: &'a [u8],
    wide: &'a [u32],
}

impl Iterator for CodePoints<'_> {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        if let Some((&c, rest)) = self.bytes.split_first() {
            self.bytes = rest;
            return Some(u32::from(c));
        }
        let (&c, rest) = self.wide.split_first()?;
        self.wide = rest;
        Some(c)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.bytes.len() + self.wide.len();
        (n, Some(n))
    }
}

impl DoubleEndedIterator for CodePoints<'_> {
    fn next_back(&mut self) -> Option<u32> {
        if let Some((&c, rest)) = self.wide.split_last() {
            self.wide = rest;
            return Some(c);
        }
        let (&c, rest) = self.bytes.split_last()?;
        self.bytes = rest;
        Some(u32::from(c))
    }
}

impl ExactSizeIterator for CodePoints<'_> {}

/// A string under construction: stays ASCII bytes until the first wider character.
#[derive(Default, Clone)]
pub struct StrBuilder {
    ascii: Vec<u8>,
    wide: Vec<u32>,
    is_wide: bool,
}

impl StrBuilder {
    /// An empty one.
    pub fn new() -> StrBuilder {
        StrBuilder::default()
    }

    /// An empty one with room for a result of known length.
    pub fn with_capacity(n: usize, wide: bool) -> StrBuilder {
        if wide {
            StrBuilder {
                ascii: Vec::new(),
                wide: Vec::with_capacity(n),
                is_wide: true,
            }
        } else {
            StrBuilder {
                ascii: Vec::with_capacity(n),
                wide: Vec::new(),
                is_wide: false,
            }
        }
    }

    /// Number of code points so far.
    pub fn len(&self) -> usize {
        if self.is_wide {
            self.wide.len()
        } else {
            self.ascii.len()
        }
    }

    /// Whether nothing was added.
    #[allow(dead_code, reason = "the companion of len")]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn widen(&mut self) {
        if !self.is_wide {
            self.is_wide = true;
            self.wide = self.ascii.iter().map(|&c| u32::from(c)).collect();
            self.ascii = Vec::new();
        }
    }

    /// Adds one code point.
    pub fn push(&mut self, c: u32) {
        if c < 128 && !self.is_wide {
            self.ascii.push(c as u8);
        } else {
            self.widen();
            self.wide.push(c);
        }
    }

    /// Adds text.
    pub fn push_str(&mut self, text: &str) {
        if text.is_ascii() && !self.is_wide {
            self.ascii.extend_from_slice(text.as_bytes());
        } else {
            self.widen();
            self.wide.extend(text.chars().map(u32::from));
        }
    }

    /// Adds the content of a string.
    pub fn push_view(&mut self, view: StrView<'_>) {
        match view {
            StrView::Ascii(b) if !self.is_wide => self.ascii.extend_from_slice(b),
            StrView::Ascii(b) => self.wide.extend(b.iter().map(|&c| u32::from(c))),
            StrView::Wide(w) => {
                self.widen();
                self.wide.extend_from_slice(w);
            }
        }
    }

    /// Adds the content of a string in pieces, less of it when the run is to end: see
    /// `Meter::watched`.
    pub fn push_watched(&mut self, view: StrView<'_>, meter: &Meter) {
        let n = view.len();
        if n <= PIECE {
            return self.push_view(view);
        }
        let mut at = 0;
        while at < n && !meter.is_wanted() {
            self.push_view(view.slice(at, at + PIECE / 4));
            at += PIECE / 4;
        }
    }

    /// Adds a code point `n` times, in pieces likewise.
    pub fn push_repeated_watched(&mut self, c: u32, mut n: usize, meter: &Meter) {
        while n > PIECE / 4 && !meter.is_wanted() {
            self.push_repeated(c, PIECE / 4);
            n -= PIECE / 4;
        }
        self.push_repeated(c, n.min(PIECE / 4));
    }

    /// Adds a code point `n` times.
    pub fn push_repeated(&mut self, c: u32, n: usize) {
        if c < 128 && !self.is_wide {
            self.ascii.resize(self.ascii.len() + n, c as u8);
        } else {
            self.widen();
            self.wide.resize(self.wide.len() + n, c);
        }
    }

    /// The content so far.
    pub fn view(&self) -> StrView<'_> {
        if self.is_wide {
            StrView::Wide(&self.wide)
        } else {
            StrView::Ascii(&self.ascii)
        }
    }

    /// The finished object.
    pub fn finish(self) -> StrObj {
        if self.is_wide {
            StrObj::from_points(self.wide)
        } else {
            StrObj::from_ascii_vec(self.ascii)
        }
    }
}

impl Heap {
    /// A new str.
    pub fn new_str(&mut self, text: &str) -> Value {
        match text.as_bytes() {
            [] => self.empty_str,
            [c] if c.is_ascii() && !self.chars[usize::from(*c)].is_undef() => {
                self.chars[usize::from(*c)]
            }
            _ => self.alloc_str(StrObj::from_str(text)).value(),
        }
    }

    /// A new str from the parts of another object.
    pub fn new_str_obj(&mut self, object: StrObj) -> Value {
        self.alloc_str(object).value()
    }

    /// A new str from ASCII bytes.
    pub fn new_ascii(&mut self, bytes: &[u8]) -> Value {
        match bytes {
            [] => self.empty_str,
            [c] => self.chars[usize::from(*c & 127)],
            _ => self.alloc_str(StrObj::ascii(bytes)).value(),
        }
    }

    /// A new str of one code point.
    pub fn new_char(&mut self, c: u32) -> Value {
        if let Some(&v) = self.chars.get(c as usize) {
            v
        } else {
            self.alloc_str(StrObj::from_code_points(&[c])).value()
        }
    }

    /// A new str from a builder.
    pub fn new_built(&mut self, builder: StrBuilder) -> Value {
        match builder.view() {
            StrView::Ascii([]) => self.empty_str,
            StrView::Ascii([c]) => self.chars[usize::from(*c & 127)],
            _ => {
                let object = builder.finish();
                self.alloc_str(object).value()
            }
        }
    }

    /// Charges for adding `n` characters to a text under construction, and reserves the memory
    /// whenever it is about to double.
    pub fn make_room(&mut self, out: &StrBuilder, n: usize) -> R<()> {
        let need = out.len().saturating_add(n);
        if need >= 1 << 14
            && need.checked_next_power_of_two() != out.len().checked_next_power_of_two()
        {
            let unit = if out.is_wide { 8 } else { 2 };
            self.reserve(need.saturating_mul(unit))?;
        }
        self.charge(n / 64)
    }

    /// The content of a str.
    #[inline(always)]
    pub fn str_view(&self, id: StrId) -> StrView<'_> {
        self.strs.get(id.0).view(&self.tips)
    }

    /// The content of a str as a Rust string (lone surrogates become U+FFFD).
    pub fn text(&self, id: StrId) -> String {
        self.str_view(id).to_text()
    }

    /// A copy of the text of a str (or subclass instance); refused where it would pass the memory
    /// limit.
    pub fn copy_text(&mut self, value: Value) -> R<Option<String>> {
        let Some(view) = self.view_of(value) else {
            return Ok(None);
        };
        let bytes = match view.as_ascii() {
            Some(ascii) => ascii.len(),
            None => view.len().saturating_mul(4),
        };
        self.meter.take(bytes / 64);
        self.reserve(bytes)?;
        Ok(self.view_of(value).map(|view| view.to_text()))
    }

    /// The str an object is: a str, or the payload of an instance of a str subclass.
    #[inline]
    pub fn to_str(&self, value: Value) -> Option<StrId> {
        value
            .as_str()
            .or_else(|| self.payload(value).and_then(Value::as_str))
    }

    /// The content when the value is a str (or subclass instance).
    #[inline]
    pub fn view_of(&self, value: Value) -> Option<StrView<'_>> {
        if let Some(id) = value.as_str() {
            return Some(self.str_view(id));
        }
        self.to_str(value).map(|id| self.str_view(id))
    }

    /// A new str: part of another. Indexes are clamped. Large parts are held against the memory
    /// limit and copied in pieces; the work is charged before.
    pub fn str_slice(&mut self, id: StrId, start: usize, end: usize) -> R {
        let n = end.saturating_sub(start);
        if n > PIECE / 4 {
            return self.large_slice(id, start, end);
        }
        let view = self.str_view(id).slice(start, end);
        Ok(match view {
            StrView::Ascii([]) => self.empty_str,
            StrView::Ascii([c]) => self.chars[usize::from(*c & 127)],
            StrView::Ascii(b) => {
                let object = StrObj::ascii(b);
                self.alloc_str(object).value()
            }
            StrView::Wide([]) => self.empty_str,
            StrView::Wide(w) => {
                let object = StrObj::from_code_points(w);
                self.alloc_str(object).value()
            }
        })
    }

    #[cold]
    fn large_slice(&mut self, id: StrId, start: usize, end: usize) -> R {
        let part = self.str_view(id).slice(start, end);
        let n = part.len();
        let wide = matches!(part, StrView::Wide(_));
        self.reserve(if wide { n.saturating_mul(4) } else { n })?;
        let mut out = StrBuilder::with_capacity(n, wide);
        out.push_watched(self.str_view(id).slice(start, end), &self.meter);
        self.passed(n)?;
        Ok(self.new_built(out))
    }

    /// `a + b`. Long results share a growable buffer, so repeated appends cost what is appended.
    pub fn str_concat(&mut self, a: StrId, b: StrId) -> R {
        let (va, vb) = (self.str_view(a), self.str_view(b));
        let (la, lb) = (va.len(), vb.len());
        if la == 0 {
            return Ok(b.value());
        }
        if lb == 0 {
            return Ok(a.value());
        }
        let total = la + lb;
        match (va, vb) {
            (StrView::Ascii(x), StrView::Ascii(y)) if total <= INLINE => {
                let mut inline = [0; INLINE];
                inline[..la].copy_from_slice(x);
                inline[la..total].copy_from_slice(y);
                let object = StrObj {
                    form: Form::Inline(total as u8, inline),
                    hash: 0,
                    flags: 0,
                };
                Ok(self.alloc_str(object).value())
            }
            (StrView::Ascii(_), StrView::Ascii(_))
                if total >= TIP_MIN && total < u32::MAX as usize =>
            {
                self.concat_tip(a, b, total)
            }
            (StrView::Ascii(x), StrView::Ascii(y)) => {
                let mut bytes = Vec::with_capacity(total);
                bytes.extend_from_slice(x);
                bytes.extend_from_slice(y);
                Ok(self.alloc_str(StrObj::from_ascii_vec(bytes)).value())
            }
            _ => {
                self.reserve(total.saturating_mul(4))?;
                self.charge(total / 16)?;
                let (va, vb) = (self.str_view(a), self.str_view(b));
                let mut points = Vec::with_capacity(total);
                points.extend(self.meter.watched(va.iter().chain(vb.iter())));
                let points = points.into_boxed_slice();
                self.passed(total)?;
                Ok(self
                    .alloc_str(StrObj {
                        form: Form::Wide(points),
                        hash: 0,
                        flags: 0,
                    })
                    .value())
            }
        }
    }

    /// Appends the first `n` bytes of a buffer to itself, in pieces; false as for `append`.
    fn extend_within(&self, bytes: &mut Vec<u8>, n: u32) -> bool {
        let mut at = 0;
        let n = (n as usize).min(bytes.len());
        while at < n {
            let end = n.min(at + PIECE);
            bytes.extend_from_within(at..end);
            at = end;
            if at < n && self.meter.is_wanted() {
                return false;
            }
        }
        true
    }

    fn concat_tip(&mut self, a: StrId, b: StrId, total: usize) -> R {
        let la = self.str_view(a).len();
        if let Form::Tip(buffer, len) = self.str_obj(a).form
            && self
                .tips
                .get(buffer as usize)
                .is_some_and(|t| t.bytes.len() == len as usize)
        {
            // `a` ends where the buffer ends: append in place.
            self.charge((total - la) / 64)?;
            // Both may lie in the same buffer, so it is taken out.
            let tip = &mut self.tips[buffer as usize];
            let before = tip.bytes.capacity();
            if before < total {
                let wanted = (before * 2).max(total);
                // The old one is there until it is copied.
                self.reserve(wanted)?;
                self.meter.debt -= (wanted - before) as i64;
                let payer = self.domain;
                let tip = &mut self.tips[buffer as usize];
                tip.bytes.reserve_exact(wanted - tip.bytes.len());
                tip.payer = payer;
            }
            let mut bytes = std::mem::take(&mut self.tips[buffer as usize].bytes);
            let done = match self.str_obj(b).form {
                Form::Tip(other, n) if other == buffer => self.extend_within(&mut bytes, n),
                _ => self.append(&mut bytes, self.str_view(b).as_ascii().unwrap_or(&[])),
            };
            self.tips[buffer as usize].bytes = bytes;
            if !done {
                self.look()?;
            }
            let object = StrObj {
                form: Form::Tip(buffer, total as u32),
                hash: 0,
                flags: 0,
            };
            return Ok(self.alloc_str(object).value());
        }
        self.reserve(total)?;
        self.charge(total / 64)?;
        let mut bytes = Vec::with_capacity(total + total / 4);
        let _ = self.append(&mut bytes, self.str_view(a).as_ascii().unwrap_or(&[]))
            && self.append(&mut bytes, self.str_view(b).as_ascii().unwrap_or(&[]));
        self.passed(total)?;
        let tip = TipBuffer {
            bytes,
            marked: false,
            old: false,
            payer: self.domain,
        };
        self.meter.debt -= tip.owned_bytes() as i64;
        let buffer = if let Some(i) = self.free_tips.pop() {
            self.tips[i as usize] = tip;
            i
        } else {
            self.tips.push(tip);
            (self.tips.len() - 1) as u32
        };
        let object = StrObj {
            form: Form::Tip(buffer, total as u32),
            hash: 0,
            flags: 0,
        };
        Ok(self.alloc_str(object).value())
    }

    /// The 32-bit hash dicts use; never 0.
    #[inline]
    pub fn hash_str(&mut self, id: StrId) -> u32 {
        let hash = self.strs.get(id.0).hash;
        if hash != 0 {
            hash
        } else {
            self.hash_str_slow(id)
        }
    }

    fn hash_str_slow(&mut self, id: StrId) -> u32 {
        let hash = hash::hash_view(self.hash_key, self.str_view(id));
        self.strs.get_quietly(id.0).hash = hash;
        hash
    }

    pub(crate) fn hash_text(&self, text: &str) -> u32 {
        if text.is_ascii() {
            hash::hash_view(self.hash_key, StrView::Ascii(text.as_bytes()))
        } else {
            let points: Vec<u32> = text.chars().map(u32::from).collect();
            hash::hash_view(self.hash_key, StrView::Wide(&points))
        }
    }
}
