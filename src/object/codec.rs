//! Text encodings: str to bytes and back, with the standard error handlers.
//!
//! `encode` and `decode` are pure functions over slices. Each codec converts what it can at full speed
//! and hands the first stretch it can't to the handler, which adds a replacement and says where to go on.

use super::escape::{hex_escape, push_hex_escape};
use super::heap::PIECE;
use super::str::{StrBuilder, StrView};
use super::*;

/// Byte order of the wide encodings; `Native` writes and reads a byte order mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// Little-endian with a mark.
    Native,
    /// Little-endian.
    Little,
    /// Big-endian.
    Big,
}

/// A text encoding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 with a signature.
    Utf8Sig,
    /// ASCII.
    Ascii,
    /// Latin-1.
    Latin1,
    /// UTF-16.
    Utf16(Order),
    /// UTF-32.
    Utf32(Order),
    /// The escapes of string literals.
    UnicodeEscape,
    /// `\u` and `\U` only.
    RawUnicodeEscape,
}

/// An error handler.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Handler {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    SurrogateEscape,
    SurrogatePass,
    XmlCharRefReplace,
    NameReplace,
    Unknown,
}

/// What stopped a conversion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CodecFail {
    /// These units (characters or bytes) can't be converted.
    Units(usize, usize, &'static str),
    /// There was an error and no such handler.
    UnknownHandler,
    /// The handler is for encoding only.
    WrongHandler,
}

impl Handler {
    /// By name.
    pub fn by_name(name: &str) -> Handler {
        match name {
            "strict" => Handler::Strict,
            "ignore" => Handler::Ignore,
            "replace" => Handler::Replace,
            "backslashreplace" => Handler::BackslashReplace,
            "surrogateescape" => Handler::SurrogateEscape,
            "surrogatepass" => Handler::SurrogatePass,
            "xmlcharrefreplace" => Handler::XmlCharRefReplace,
            "namereplace" => Handler::NameReplace,
            _ => Handler::Unknown,
        }
    }
}

impl Encoding {
    /// By name; case, blanks, hyphens and underscores don't matter.
    pub fn by_name(name: &str) -> Option<Encoding> {
        let mut key = String::with_capacity(name.len());
        for c in name.chars().take(40) {
            match c {
                '-' | '_' | ' ' => {
                    if !key.is_empty() && !key.ends_with('_') {
                        key.push('_');
                    }
                }
                _ => key.push(c.to_ascii_lowercase()),
            }
        }
        Some(match key.as_str() {
            "utf_8" | "utf8" | "u8" | "utf" | "utf8_ucs2" | "utf8_ucs4" | "cp65001" => {
                Encoding::Utf8
            }
            "utf_8_sig" | "utf8_sig" => Encoding::Utf8Sig,
            "ascii" | "us_ascii" | "646" | "ansi_x3.4_1968" | "iso646_us" | "us" | "iso_ir_6"
            | "cp367" => Encoding::Ascii,
            "latin_1" | "latin1" | "latin" | "l1" | "iso_8859_1" | "iso8859_1" | "iso8859"
            | "8859" | "cp819" | "iso_ir_100" => Encoding::Latin1,
            "utf_16" | "utf16" | "u16" => Encoding::Utf16(Order::Native),
            "utf_16_le" | "utf_16le" | "utf16_le" | "utf16le" => Encoding::Utf16(Order::Little),
            "utf_16_be" | "utf_16be" | "utf16_be" | "utf16be" => Encoding::Utf16(Order::Big),
            "utf_32" | "utf32" | "u32" => Encoding::Utf32(Order::Native),
            "utf_32_le" | "utf_32le" | "utf32_le" | "utf32le" => Encoding::Utf32(Order::Little),
            "utf_32_be" | "utf_32be" | "utf32_be" | "utf32be" => Encoding::Utf32(Order::Big),
            "unicode_escape" => Encoding::UnicodeEscape,
            "raw_unicode_escape" => Encoding::RawUnicodeEscape,
            _ => return None,
        })
    }

    /// Codecs that exist in Python but are none between str and bytes.
    pub fn is_not_text(name: &str) -> bool {
        matches!(
            name.to_ascii_lowercase().replace('-', "_").as_str(),
            "rot13"
                | "rot_13"
                | "hex"
                | "hex_codec"
                | "base64"
                | "base64_codec"
                | "base_64"
                | "zlib"
                | "zip"
                | "zlib_codec"
                | "bz2"
                | "bz2_codec"
                | "uu"
                | "uu_codec"
                | "quopri"
                | "quopri_codec"
                | "quoted_printable"
        )
    }

    /// The name in errors.
    pub fn error_name(self, decoding: bool) -> &'static str {
        match self {
            Encoding::Utf8 | Encoding::Utf8Sig => "utf-8",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
            Encoding::Utf16(Order::Native) if !decoding => "utf-16",
            Encoding::Utf16(Order::Native | Order::Little) => "utf-16-le",
            Encoding::Utf16(Order::Big) => "utf-16-be",
            Encoding::Utf32(Order::Native) if !decoding => "utf-32",
            Encoding::Utf32(Order::Native | Order::Little) => "utf-32-le",
            Encoding::Utf32(Order::Big) => "utf-32-be",
            Encoding::UnicodeEscape => "unicodeescape",
            Encoding::RawUnicodeEscape => "rawunicodeescape",
        }
    }
}

fn is_surrogate(c: u32) -> bool {
    (0xD800..0xE000).contains(&c)
}

/// Adds one character in an encoding that has it; lone surrogates are written like any other.
fn push_encoded(out: &mut Vec<u8>, c: u32, encoding: Encoding) {
    match encoding {
        Encoding::Utf8 | Encoding::Utf8Sig => match c {
            0..0x80 => out.push(c as u8),
            0x80..0x800 => out.extend_from_slice(&[0xC0 | (c >> 6) as u8, 0x80 | (c & 63) as u8]),
            0x800..0x1_0000 => {
                out.extend_from_slice(&[
                    0xE0 | (c >> 12) as u8,
                    0x80 | (c >> 6 & 63) as u8,
                    0x80 | (c & 63) as u8,
                ]);
            }
            _ => out.extend_from_slice(&[
                0xF0 | (c >> 18) as u8,
                0x80 | (c >> 12 & 63) as u8,
                0x80 | (c >> 6 & 63) as u8,
                0x80 | (c & 63) as u8,
            ]),
        },
        Encoding::Utf16(order) => {
            let mut unit = |u: u16| {
                out.extend_from_slice(&if order == Order::Big {
                    u.to_be_bytes()
                } else {
                    u.to_le_bytes()
                })
            };
            if c < 0x1_0000 {
                unit(c as u16);
            } else {
                let c = c - 0x1_0000;
                unit(0xD800 | (c >> 10) as u16);
                unit(0xDC00 | (c & 0x3FF) as u16);
            }
        }
        Encoding::Utf32(order) => {
            out.extend_from_slice(&if order == Order::Big {
                c.to_be_bytes()
            } else {
                c.to_le_bytes()
            });
        }
        _ => out.push(c as u8),
    }
}

/// Characters a handler replaces in one part.
const REPLACED_AT_ONCE: usize = 4096;

/// Whether an encoding has the character.
fn has_character(encoding: Encoding, c: u32) -> bool {
    match encoding {
        Encoding::Ascii => c < 128,
        Encoding::Latin1 => c < 256,
        Encoding::UnicodeEscape | Encoding::RawUnicodeEscape => true,
        _ => !is_surrogate(c),
    }
}

/// At most so many bytes are what `encode` gives, and so many characters the handler has to deal with.
fn encoded_bound(
    view: StrView<'_>,
    encoding: Encoding,
    handler: Handler,
    ends: &dyn Fn() -> bool,
) -> (usize, usize) {
    let n = view.len();
    let unit = match encoding {
        Encoding::Utf8 | Encoding::Utf8Sig if view.as_ascii().is_some() => 1,
        Encoding::Utf8 | Encoding::Utf8Sig | Encoding::Utf32(_) => 4,
        Encoding::Ascii | Encoding::Latin1 => 1,
        Encoding::Utf16(_) if view.as_ascii().is_some() => 2,
        Encoding::Utf16(_) => 4,
        Encoding::UnicodeEscape | Encoding::RawUnicodeEscape if view.as_ascii().is_some() => 4,
        Encoding::UnicodeEscape | Encoding::RawUnicodeEscape => 10,
    };
    let bad = if view.as_ascii().is_some() {
        0
    } else {
        let mut bad = 0;
        for start in (0..n).step_by(ENCODED_AT_ONCE) {
            let part = view.slice(start, (start + ENCODED_AT_ONCE).min(n));
            bad += part.iter().filter(|&c| !has_character(encoding, c)).count();
            if n > ENCODED_AT_ONCE && ends() {
                break;
            }
        }
        bad
    };
    // `\U0010ffff` and `&#1114111;` take ten, the longest name a hundred.
    let each = match handler {
        Handler::BackslashReplace | Handler::XmlCharRefReplace => 10,
        Handler::NameReplace => 100,
        _ => 4,
    };
    let bytes = n
        .saturating_mul(unit)
        .saturating_add(bad.saturating_mul(each));
    (bytes.saturating_add(4), bad)
}

/// Characters encoded between two looks at whether the run is to end.
const ENCODED_AT_ONCE: usize = 1 << 16;

/// The bytes of a string; of a part of it when the run is to end meanwhile, which `ends` tells.
pub fn encode(
    view: StrView<'_>,
    encoding: Encoding,
    handler: Handler,
    bound: usize,
    ends: &dyn Fn() -> bool,
) -> Result<Vec<u8>, CodecFail> {
    let mut out = Vec::with_capacity(bound);
    match encoding {
        Encoding::Utf8Sig => out.extend_from_slice(b"\xEF\xBB\xBF"),
        Encoding::Utf16(Order::Native) => out.extend_from_slice(b"\xFF\xFE"),
        Encoding::Utf32(Order::Native) => out.extend_from_slice(b"\xFF\xFE\0\0"),
        _ => {}
    }
    let wide = match (view, encoding) {
        (_, Encoding::UnicodeEscape | Encoding::RawUnicodeEscape) => {
            let raw = encoding == Encoding::RawUnicodeEscape;
            for start in (0..view.len()).step_by(ENCODED_AT_ONCE) {
                encode_escaped(&mut out, view.slice(start, start + ENCODED_AT_ONCE), raw);
                if ends() {
                    break;
                }
            }
            return Ok(out);
        }
        (
            StrView::Ascii(bytes),
            Encoding::Utf8 | Encoding::Utf8Sig | Encoding::Ascii | Encoding::Latin1,
        ) => {
            for part in bytes.chunks(PIECE) {
                out.extend_from_slice(part);
                if part.len() == PIECE && ends() {
                    break;
                }
            }
            return Ok(out);
        }
        (StrView::Ascii(bytes), _) => {
            for part in bytes.chunks(ENCODED_AT_ONCE) {
                for &c in part {
                    push_encoded(&mut out, u32::from(c), encoding);
                }
                if part.len() == ENCODED_AT_ONCE && ends() {
                    break;
                }
            }
            return Ok(out);
        }
        (StrView::Wide(points), _) => points,
    };
    let fits = |c: u32| has_character(encoding, c);
    let mut at = 0;
    let mut next = ENCODED_AT_ONCE;
    while let Some(&c) = wide.get(at) {
        if at >= next {
            next = at + ENCODED_AT_ONCE;
            if ends() {
                return Ok(out);
            }
        }
        if fits(c) {
            push_encoded(&mut out, c, encoding);
            at += 1;
            continue;
        }
        // The wide encodings report one character at a time, the others the whole stretch.
        let single = matches!(encoding, Encoding::Utf16(_) | Encoding::Utf32(_));
        let n = if single {
            1
        } else {
            wide[at..].iter().take_while(|&&c| !fits(c)).count()
        };
        at = encode_badly(&mut out, wide, at, at + n, encoding, handler)?;
    }
    Ok(out)
}

/// Lets the handler deal with characters that have no encoding; answers where to go on.
fn encode_badly(
    out: &mut Vec<u8>,
    wide: &[u32],
    start: usize,
    end: usize,
    encoding: Encoding,
    handler: Handler,
) -> Result<usize, CodecFail> {
    let reason = match encoding {
        Encoding::Ascii => "ordinal not in range(128)",
        Encoding::Latin1 => "ordinal not in range(256)",
        _ => "surrogates not allowed",
    };
    let bad = wide.get(start..end).unwrap_or(&[]);
    // A replacement is put together in parts, so that a long one isn't in memory twice.
    for part in bad.chunks(REPLACED_AT_ONCE) {
        let mut replacement = StrBuilder::new();
        let replaced = match handler {
            Handler::Replace => {
                replacement.push_repeated(u32::from(b'?'), part.len());
                true
            }
            Handler::BackslashReplace => {
                for &c in part {
                    push_hex_escape(&mut replacement, c);
                }
                true
            }
            Handler::NameReplace => {
                for &c in part {
                    match unicode::character_name(c) {
                        Some(name) => replacement.push_str(&format!("\\N{{{name}}}")),
                        None => push_hex_escape(&mut replacement, c),
                    }
                }
                true
            }
            Handler::XmlCharRefReplace => {
                for &c in part {
                    replacement.push_str(&format!("&#{c};"));
                }
                true
            }
            _ => false,
        };
        if !replaced {
            break;
        }
        for c in replacement.view().iter() {
            push_encoded(out, c, encoding);
        }
    }
    match handler {
        Handler::Strict => return Err(CodecFail::Units(start, end, reason)),
        Handler::Unknown => return Err(CodecFail::UnknownHandler),
        Handler::Ignore
        | Handler::Replace
        | Handler::BackslashReplace
        | Handler::NameReplace
        | Handler::XmlCharRefReplace => {}
        Handler::SurrogateEscape => {
            let escapes = bad
                .iter()
                .take_while(|&&c| (0xDC80..=0xDCFF).contains(&c))
                .count();
            if escapes < bad.len() || matches!(encoding, Encoding::Utf16(_) | Encoding::Utf32(_)) {
                let start = if matches!(encoding, Encoding::Utf16(_) | Encoding::Utf32(_)) {
                    start
                } else {
                    start + escapes
                };
                return Err(CodecFail::Units(start, end, reason));
            }
            out.extend(bad.iter().map(|&c| (c & 0xFF) as u8));
        }
        Handler::SurrogatePass => {
            if matches!(encoding, Encoding::Ascii | Encoding::Latin1) {
                return Err(CodecFail::Units(start, end, reason));
            }
            for &c in bad {
                push_encoded(out, c, encoding);
            }
        }
    }
    Ok(end)
}

/// Characters as string literals have them; `raw` leaves alone what Latin-1 has.
fn encode_escaped(out: &mut Vec<u8>, view: StrView<'_>, raw: bool) {
    for c in view.iter() {
        match c {
            0..=0xFF if raw => out.push(c as u8),
            0x09 => out.extend_from_slice(b"\\t"),
            0x0A => out.extend_from_slice(b"\\n"),
            0x0D => out.extend_from_slice(b"\\r"),
            0x5C => out.extend_from_slice(b"\\\\"),
            0x20..0x7F => out.push(c as u8),
            _ => out.extend(hex_escape(c)),
        }
    }
}

/// The text of bytes; of a part of them when the run is to end meanwhile, which `ends` tells.
pub fn decode(
    bytes: &[u8],
    encoding: Encoding,
    handler: Handler,
    ends: &dyn Fn() -> bool,
) -> Result<StrBuilder, CodecFail> {
    let mut out = StrBuilder::new();
    match encoding {
        Encoding::Utf8 => decode_utf8(&mut out, bytes, 0, handler, ends)?,
        Encoding::Utf8Sig => {
            let start = if bytes.starts_with(b"\xEF\xBB\xBF") {
                3
            } else {
                0
            };
            decode_utf8(&mut out, bytes, start, handler, ends)?;
        }
        Encoding::Ascii => decode_ascii(&mut out, bytes, handler, ends)?,
        Encoding::Latin1 => {
            if bytes.is_ascii() {
                out.push_view(StrView::Ascii(bytes));
            } else {
                for part in bytes.chunks(ENCODED_AT_ONCE) {
                    part.iter().for_each(|&b| out.push(u32::from(b)));
                    if part.len() == ENCODED_AT_ONCE && ends() {
                        break;
                    }
                }
            }
        }
        Encoding::Utf16(order) => decode_utf16(&mut out, bytes, order, handler, ends)?,
        Encoding::Utf32(order) => decode_utf32(&mut out, bytes, order, handler, ends)?,
        Encoding::UnicodeEscape => decode_unicode_escape(&mut out, bytes, handler, false, ends)?,
        Encoding::RawUnicodeEscape => decode_unicode_escape(&mut out, bytes, handler, true, ends)?,
    }
    Ok(out)
}

fn decode_utf8(
    out: &mut StrBuilder,
    bytes: &[u8],
    start: usize,
    handler: Handler,
    ends: &dyn Fn() -> bool,
) -> Result<(), CodecFail> {
    let mut at = start;
    let mut next = at + ENCODED_AT_ONCE;
    loop {
        if at >= next {
            next = at + ENCODED_AT_ONCE;
            if ends() {
                return Ok(());
            }
        }
        let all = bytes.get(at..).unwrap_or(&[]);
        let rest = all.get(..ENCODED_AT_ONCE).unwrap_or(all);
        let is_last = rest.len() == all.len();
        let error = match std::str::from_utf8(rest) {
            Ok(text) => {
                out.push_str(text);
                if is_last {
                    return Ok(());
                }
                at += rest.len();
                continue;
            }
            Err(error) => error,
        };
        let valid = error.valid_up_to();
        out.push_str(std::str::from_utf8(&rest[..valid]).unwrap_or(""));
        at += valid;
        if error.error_len().is_none() && !is_last {
            // The piece ends within a character.
            continue;
        }
        let (n, reason) = match error.error_len() {
            Some(n) => {
                let first = bytes.get(at).copied().unwrap_or(0);
                let can_start = (0xC2..=0xF4).contains(&first);
                (
                    n,
                    if can_start {
                        "invalid continuation byte"
                    } else {
                        "invalid start byte"
                    },
                )
            }
            None => (bytes.len() - at, "unexpected end of data"),
        };
        if handler == Handler::SurrogatePass
            && let Some(&[0xED, second @ 0xA0..=0xBF, third @ 0x80..=0xBF]) = bytes.get(at..at + 3)
        {
            out.push(0xD000 | u32::from(second & 63) << 6 | u32::from(third & 63));
            at += 3;
            continue;
        }
        at = decode_badly(out, bytes, at, at + n, reason, handler)?;
    }
}

fn decode_ascii(
    out: &mut StrBuilder,
    bytes: &[u8],
    handler: Handler,
    ends: &dyn Fn() -> bool,
) -> Result<(), CodecFail> {
    let mut at = 0;
    let mut next = ENCODED_AT_ONCE;
    while let Some(rest) = bytes.get(at..)
        && !rest.is_empty()
    {
        if at >= next {
            next = at + ENCODED_AT_ONCE;
            if ends() {
                break;
            }
        }
        let rest = rest.get(..PIECE).unwrap_or(rest);
        let n = if rest.is_ascii() {
            rest.len()
        } else {
            rest.iter().take_while(|b| b.is_ascii()).count()
        };
        out.push_view(StrView::Ascii(&rest[..n]));
        at += n;
        if n < rest.len() {
            at = decode_badly(out, bytes, at, at + 1, "ordinal not in range(128)", handler)?;
        }
    }
    Ok(())
}

/// Lets the handler deal with bytes that have no meaning; answers where to go on.
fn decode_badly(
    out: &mut StrBuilder,
    bytes: &[u8],
    start: usize,
    end: usize,
    reason: &'static str,
    handler: Handler,
) -> Result<usize, CodecFail> {
    let bad = bytes.get(start..end).unwrap_or(&[]);
    match handler {
        Handler::Ignore => {}
        Handler::Replace => out.push(0xFFFD),
        Handler::BackslashReplace => {
            for &b in bad {
                push_hex_escape(out, u32::from(b));
            }
        }
        Handler::SurrogateEscape => {
            let n = bad.iter().take(4).take_while(|&&b| b >= 128).count();
            if n == 0 {
                return Err(CodecFail::Units(start, end, reason));
            }
            for &b in &bad[..n] {
                out.push(0xDC00 | u32::from(b));
            }
            return Ok(start + n);
        }
        Handler::Strict | Handler::SurrogatePass => {
            return Err(CodecFail::Units(start, end, reason));
        }
        Handler::XmlCharRefReplace | Handler::NameReplace => return Err(CodecFail::WrongHandler),
        Handler::Unknown => return Err(CodecFail::UnknownHandler),
    }
    Ok(end)
}

fn decode_utf16(
    out: &mut StrBuilder,
    bytes: &[u8],
    order: Order,
    handler: Handler,
    ends: &dyn Fn() -> bool,
) -> Result<(), CodecFail> {
    let (mut at, big) = match (order, bytes) {
        (Order::Native, [0xFF, 0xFE, ..]) => (2, false),
        (Order::Native, [0xFE, 0xFF, ..]) => (2, true),
        _ => (0, order == Order::Big),
    };
    let unit = |at: usize| match bytes.get(at..at + 2) {
        Some(&[a, b]) => Some(u32::from(if big {
            u16::from_be_bytes([a, b])
        } else {
            u16::from_le_bytes([a, b])
        })),
        _ => None,
    };
    let mut next = ENCODED_AT_ONCE;
    while at < bytes.len() {
        if at >= next {
            next = at + ENCODED_AT_ONCE;
            if ends() {
                return Ok(());
            }
        }
        let Some(first) = unit(at) else {
            at = decode_badly(out, bytes, at, bytes.len(), "truncated data", handler)?;
            continue;
        };
        if !is_surrogate(first) {
            out.push(first);
            at += 2;
            continue;
        }
        if first < 0xDC00
            && let Some(second @ 0xDC00..0xE000) = unit(at + 2)
        {
            out.push(0x1_0000 + ((first & 0x3FF) << 10 | second & 0x3FF));
            at += 4;
            continue;
        }
        if handler == Handler::SurrogatePass {
            out.push(first);
            at += 2;
            continue;
        }
        let (end, reason) = if first >= 0xDC00 {
            (at + 2, "illegal encoding")
        } else if unit(at + 2).is_none() {
            (bytes.len(), "unexpected end of data")
        } else {
            (at + 2, "illegal UTF-16 surrogate")
        };
        at = decode_badly(out, bytes, at, end, reason, handler)?;
    }
    Ok(())
}

fn decode_utf32(
    out: &mut StrBuilder,
    bytes: &[u8],
    order: Order,
    handler: Handler,
    ends: &dyn Fn() -> bool,
) -> Result<(), CodecFail> {
    let (mut at, big) = match (order, bytes) {
        (Order::Native, [0xFF, 0xFE, 0, 0, ..]) => (4, false),
        (Order::Native, [0, 0, 0xFE, 0xFF, ..]) => (4, true),
        _ => (0, order == Order::Big),
    };
    let mut next = ENCODED_AT_ONCE;
    while at < bytes.len() {
        if at >= next {
            next = at + ENCODED_AT_ONCE;
            if ends() {
                return Ok(());
            }
        }
        let Some(&[a, b, c, d]) = bytes.get(at..at + 4) else {
            at = decode_badly(out, bytes, at, bytes.len(), "truncated data", handler)?;
            continue;
        };
        let point = if big {
            u32::from_be_bytes([a, b, c, d])
        } else {
            u32::from_le_bytes([a, b, c, d])
        };
        if point > 0x10_FFFF {
            at = decode_badly(
                out,
                bytes,
                at,
                at + 4,
                "code point not in range(0x110000)",
                handler,
            )?;
        } else if is_surrogate(point) && handler != Handler::SurrogatePass {
            let reason = "code point in surrogate code point range(0xd800, 0xe000)";
            at = decode_badly(out, bytes, at, at + 4, reason, handler)?;
        } else {
            out.push(point);
            at += 4;
        }
    }
    Ok(())
}

/// The escapes of string literals; `raw` knows only `\u` and `\U`.
fn decode_unicode_escape(
    out: &mut StrBuilder,
    bytes: &[u8],
    handler: Handler,
    raw: bool,
    ends: &dyn Fn() -> bool,
) -> Result<(), CodecFail> {
    let mut at = 0;
    let mut next = ENCODED_AT_ONCE;
    while let Some(&b) = bytes.get(at) {
        if at >= next {
            next = at + ENCODED_AT_ONCE;
            if ends() {
                break;
            }
        }
        if b != b'\\' {
            out.push(u32::from(b));
            at += 1;
            continue;
        }
        let Some(&letter) = bytes.get(at + 1) else {
            if raw {
                out.push(u32::from(b));
                at += 1;
            } else {
                at = decode_badly(out, bytes, at, at + 1, "\\ at end of string", handler)?;
            }
            continue;
        };
        let (n_digits, truncated) = match letter {
            b'x' if !raw => (2, "truncated \\xXX escape"),
            b'u' => (4, "truncated \\uXXXX escape"),
            b'U' => (8, "truncated \\UXXXXXXXX escape"),
            _ => (0, ""),
        };
        if n_digits > 0 {
            let digits = bytes
                .get(at + 2..)
                .unwrap_or(&[])
                .iter()
                .take(n_digits)
                .take_while(|b| b.is_ascii_hexdigit())
                .count();
            let end = at + 2 + digits;
            let value = std::str::from_utf8(&bytes[at + 2..end])
                .ok()
                .and_then(|t| u32::from_str_radix(t, 16).ok());
            if digits < n_digits {
                at = decode_badly(out, bytes, at, end, truncated, handler)?;
            } else if let Some(c) = value.filter(|&c| c <= 0x10_FFFF) {
                out.push(c);
                at = end;
            } else {
                at = decode_badly(out, bytes, at, end, "illegal Unicode character", handler)?;
            }
            continue;
        }
        if raw {
            out.push(u32::from(b));
            out.push(u32::from(letter));
            at += 2;
            continue;
        }
        if letter == b'N' {
            let name = bytes.get(at + 2..).unwrap_or(&[]);
            let close = if name.first() == Some(&b'{') {
                name.iter().position(|&b| b == b'}')
            } else {
                None
            };
            let Some(close) = close.filter(|&i| i > 1) else {
                at = decode_badly(
                    out,
                    bytes,
                    at,
                    at + 2,
                    "malformed \\N character escape",
                    handler,
                )?;
                continue;
            };
            let end = at + 3 + close;
            let name = name.get(1..close).and_then(|n| std::str::from_utf8(n).ok());
            match name.and_then(unicode::named_character) {
                Some(c) => {
                    out.push(c);
                    at = end;
                }
                None => {
                    at = decode_badly(
                        out,
                        bytes,
                        at,
                        end,
                        "unknown Unicode character name",
                        handler,
                    )?
                }
            }
            continue;
        }
        if (b'0'..=b'7').contains(&letter) {
            let digits = bytes[at + 1..]
                .iter()
                .take(3)
                .take_while(|b| (b'0'..=b'7').contains(b))
                .count();
            let value = bytes[at + 1..at + 1 + digits]
                .iter()
                .fold(0u32, |n, b| n * 8 + u32::from(b - b'0'));
            out.push(value);
            at += 1 + digits;
            continue;
        }
        let simple = match letter {
            b'\n' => None,
            b'\\' | b'\'' | b'"' => Some(letter),
            b'a' => Some(7),
            b'b' => Some(8),
            b'f' => Some(12),
            b'n' => Some(10),
            b'r' => Some(13),
            b't' => Some(9),
            b'v' => Some(11),
            _ => {
                out.push(u32::from(b));
                Some(letter)
            }
        };
        if let Some(c) = simple {
            out.push(u32::from(c));
        }
        at += 2;
    }
    Ok(())
}

impl Heap {
    /// `s.encode(encoding, errors)`; `handler_name` is for the message when there is no such handler.
    pub fn encode_str(
        &mut self,
        id: StrId,
        encoding: Encoding,
        handler: Handler,
        handler_name: &str,
    ) -> R<Vec<u8>> {
        let n = self.str_view(id).len();
        self.charge(n / 16)?;
        let ends = &|| self.meter.is_wanted();
        let (bound, bad) = encoded_bound(self.str_view(id), encoding, handler, ends);
        if n > ENCODED_AT_ONCE {
            self.look()?;
        }
        self.reserve(bound)?;
        self.charge(match handler {
            Handler::NameReplace => bad,
            _ => bad / 8,
        })?;
        let ends = &|| self.meter.is_wanted();
        match encode(self.str_view(id), encoding, handler, bound, ends) {
            Ok(mut bytes) => {
                if n > ENCODED_AT_ONCE {
                    self.look()?;
                }
                bytes.shrink_to_fit();
                Ok(bytes)
            }
            Err(fail) => Err(self.raise_codec(fail, encoding, handler_name, id.value(), false)),
        }
    }

    /// `b.decode(encoding, errors)` of any bytes-like object.
    pub fn decode_bytes(
        &mut self,
        object: Value,
        encoding: Encoding,
        handler: Handler,
        handler_name: &str,
    ) -> R {
        let Some(n) = self.room_for_buffer(object)? else {
            let name = self.type_name(object);
            return Err(self.type_error(&format!("a bytes-like object is required, not '{name}'")));
        };
        let ascii = self.buffer(object).is_some_and(|bytes| bytes.is_ascii());
        let copied = if self.bytes_like(object).is_none() {
            n
        } else {
            0
        };
        self.charge(n / 32)?;
        self.reserve(copied.saturating_add(if ascii { n } else { n.saturating_mul(4) }))?;
        let ends = &|| self.meter.is_wanted();
        let buffer = self.buffer(object).unwrap_or_default();
        let decoded = decode(&buffer, encoding, handler, ends);
        drop(buffer);
        if n > ENCODED_AT_ONCE {
            self.look()?;
        }
        match decoded {
            Ok(text) => Ok(self.new_built(text)),
            Err(fail) => {
                let shown = if object.as_bytes().is_some() {
                    object
                } else {
                    let copy = self.buffer(object).unwrap_or_default().into_owned();
                    self.new_bytes(copy)
                };
                Err(self.raise_codec(fail, encoding, handler_name, shown, true))
            }
        }
    }

    fn raise_codec(
        &mut self,
        fail: CodecFail,
        encoding: Encoding,
        handler_name: &str,
        object: Value,
        decoding: bool,
    ) -> Raised {
        match fail {
            CodecFail::UnknownHandler => self.raise(
                ids::LOOKUP_ERROR,
                &format!("unknown error handler name '{handler_name}'"),
            ),
            CodecFail::WrongHandler => {
                self.type_error("don't know how to handle UnicodeDecodeError in error callback")
            }
            CodecFail::Units(start, end, reason) => {
                let class = if decoding {
                    ids::UNICODE_DECODE_ERROR
                } else {
                    ids::UNICODE_ENCODE_ERROR
                };
                self.raise_unicode_error(
                    class,
                    encoding.error_name(decoding),
                    object,
                    start,
                    end,
                    reason,
                )
            }
        }
    }

    /// Raises a UnicodeEncodeError or UnicodeDecodeError with its five fields.
    #[cold]
    pub fn raise_unicode_error(
        &mut self,
        class: ClassId,
        encoding: &str,
        object: Value,
        start: usize,
        end: usize,
        reason: &str,
    ) -> Raised {
        let fields = [
            self.new_str(encoding),
            object,
            self.new_usize(start),
            self.new_usize(end),
            self.new_str(reason),
        ];
        let exc = self.new_exception(class, &fields);
        self.exc_mut(exc).fields = fields.to_vec();
        self.raise_value(exc.value())
    }
}
