//! `_binascii`: bytes as text and check sums. The exceptions are classes of `binascii.py`, which
//! hands them in.

use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::IntRef;
use crate::object::str::StrView;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

use NativeRole::Function;

static FUNCTIONS: &[NativeDef] = &[
    NativeDef::full("a2b_base64", Function, 3, 3, "", &FullNative(a2b_base64)),
    NativeDef::full("b2a_base64", Function, 2, 2, "", &FullNative(b2a_base64)),
    NativeDef::full("hexlify", Function, 1, 3, "", &FullNative(hexlify)),
    NativeDef::full("unhexlify", Function, 2, 2, "", &FullNative(unhexlify)),
    NativeDef::full("crc32", Function, 2, 2, "", &FullNative(crc32)),
    NativeDef::full("crc_hqx", Function, 2, 2, "", &FullNative(crc_hqx)),
];

/// Fills the module.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "binascii", FUNCTIONS);
    Ok(())
}

/// Raises an exception of a class a library module handed in.
pub(super) fn fail<T>(vm: &mut Vm, class: Value, message: &str) -> R<T> {
    let text = vm.heap.new_str(message);
    let exc = vm.call(class, &[text])?;
    Err(vm.heap.raise_value(exc))
}

/// The content of a bytes-like object, charged for.
/// A bytes or bytearray with the content of a bytes-like object.
pub(super) fn contiguous(vm: &mut Vm, value: Value) -> R {
    let Some(value) = plain_bytes(vm, value)? else {
        let name = vm.heap.type_name(value);
        return Err(vm
            .heap
            .type_error(&format!("a bytes-like object is required, not '{name}'")));
    };
    vm.heap.keep(value);
    Ok(value)
}

pub(super) fn bytes_arg(vm: &mut Vm, value: Value) -> R<Vec<u8>> {
    let Some(value) = plain_bytes(vm, value)? else {
        let name = vm.heap.type_name(value);
        return Err(vm
            .heap
            .type_error(&format!("a bytes-like object is required, not '{name}'")));
    };
    let n = vm.heap.bytes_like(value).map_or(0, <[u8]>::len);
    vm.heap.charge(n / 8)?;
    vm.heap.reserve(n.saturating_mul(4))?;
    Ok(vm.heap.bytes_like(value).unwrap_or(&[]).to_vec())
}

/// The bytes or bytearray behind a value; a memoryview is copied.
fn plain_bytes(vm: &mut Vm, value: Value) -> R<Option<Value>> {
    if vm.heap.bytes_like(value).is_some() {
        return Ok(Some(value));
    }
    if vm.heap.class_of(value) == ids::MEMORYVIEW {
        let name = vm.heap.intern("tobytes");
        return vm.call_method(value, name, &[]).map(Some);
    }
    Ok(None)
}

/// The content of bytes or of a str that is ASCII.
fn ascii_arg(vm: &mut Vm, value: Value) -> R<Vec<u8>> {
    if let Some(id) = vm.heap.to_str(value) {
        let n = vm.heap.str_view(id).len();
        vm.heap.charge(n / 8)?;
        vm.heap.reserve(n.saturating_mul(2))?;
        return match vm.heap.str_view(id) {
            StrView::Ascii(bytes) => Ok(bytes.to_vec()),
            StrView::Wide(_) => Err(vm
                .heap
                .value_error("string argument should contain only ASCII characters")),
        };
    }
    if plain_bytes(vm, value)?.is_none() {
        let name = vm.heap.type_name(value);
        let text = format!("argument should be bytes, buffer or ASCII string, not '{name}'");
        return Err(vm.heap.type_error(&text));
    }
    bytes_arg(vm, value)
}

fn sextet(c: u8) -> Option<u8> {
    match c {
        b'A'..=b'Z' => Some(c - b'A'),
        b'a'..=b'z' => Some(c - b'a' + 26),
        b'0'..=b'9' => Some(c - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

/// `(Error, data, strict)`.
fn a2b_base64(vm: &mut Vm, args: &Args) -> R {
    let error = args.at(0);
    let data = ascii_arg(vm, args.at(1))?;
    let strict = vm.truth(args.at(2))?;
    let mut out: Vec<u8> = Vec::with_capacity(data.len() / 4 * 3 + 3);
    if strict && data.first() == Some(&b'=') {
        return fail(vm, error, "Leading padding not allowed");
    }
    let (mut place, mut left, mut pads, mut padded) = (0u8, 0u8, 0u8, false);
    for (i, &c) in data.iter().enumerate() {
        if c == b'=' {
            padded = true;
            if strict && place == 0 {
                return fail(vm, error, "Excess padding not allowed");
            }
            if place >= 2 {
                pads += 1;
                if place + pads >= 4 {
                    if strict && i + 1 < data.len() {
                        return fail(vm, error, "Excess data after padding");
                    }
                    return Ok(vm.heap.new_bytes(out));
                }
            }
            continue;
        }
        let Some(bits) = sextet(c) else {
            if strict {
                return fail(vm, error, "Only base64 data is allowed");
            }
            continue;
        };
        if strict && padded {
            return fail(vm, error, "Discontinuous padding not allowed");
        }
        pads = 0;
        match place {
            0 => left = bits,
            1 => {
                out.push(left << 2 | bits >> 4);
                left = bits & 15;
            }
            2 => {
                out.push(left << 4 | bits >> 2);
                left = bits & 3;
            }
            _ => out.push(left << 6 | bits),
        }
        place = (place + 1) % 4;
    }
    match place {
        0 => Ok(vm.heap.new_bytes(out)),
        1 => {
            let n = out.len() / 3 * 4 + 1;
            let text = format!(
                "Invalid base64-encoded string: number of data characters ({n}) cannot be 1 more than a multiple of 4"
            );
            fail(vm, error, &text)
        }
        _ => fail(vm, error, "Incorrect padding"),
    }
}

/// `(data, newline)`.
fn b2a_base64(vm: &mut Vm, args: &Args) -> R {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let data = bytes_arg(vm, args.at(0))?;
    let newline = vm.truth(args.at(1))?;
    let mut out = Vec::with_capacity(data.len() / 3 * 4 + 5);
    for group in data.chunks(3) {
        let byte = |i: usize| u32::from(group.get(i).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for i in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * i) & 63) as usize];
            out.push(if i <= group.len() { digit } else { b'=' });
        }
    }
    if newline {
        out.push(b'\n');
    }
    Ok(vm.heap.new_bytes(out))
}

/// `(data, sep, bytes_per_sep)`.
fn hexlify(vm: &mut Vm, args: &Args) -> R {
    let data = bytes_arg(vm, args.at(0))?;
    let separator = match args.get(1) {
        None => None,
        Some(v) => {
            if vm.len(v)? != 1 {
                return Err(vm.heap.value_error("sep must be length 1."));
            }
            let c = match vm.heap.view_of(v) {
                Some(view) => view.get(0),
                None => vm
                    .heap
                    .bytes_like(v)
                    .and_then(|b| b.first().map(|&c| u32::from(c))),
            };
            match c {
                Some(c) => match u8::try_from(c) {
                    Ok(c) => Some(c),
                    Err(_) => return Err(vm.heap.value_error("sep must be ASCII.")),
                },
                None => return Err(vm.heap.type_error("sep must be str or bytes.")),
            }
        }
    };
    let group = match args.get(2) {
        Some(n) => vm.index_i64(n)?,
        None => 1,
    };
    let size = usize::try_from(group.unsigned_abs()).unwrap_or(usize::MAX);
    let mut out = Vec::with_capacity(data.len() * 3);
    for (i, b) in data.iter().enumerate() {
        if let Some(c) = separator
            && size != 0
            && i != 0
        {
            // Groups are counted from the end unless their size is negative.
            let from = if group > 0 { data.len() - i } else { i };
            if from % size == 0 {
                out.push(c);
            }
        }
        for digit in [b >> 4, b & 15] {
            out.push(if digit < 10 {
                b'0' + digit
            } else {
                b'a' + digit - 10
            });
        }
    }
    Ok(vm.heap.new_bytes(out))
}

/// `(Error, data)`.
fn unhexlify(vm: &mut Vm, args: &Args) -> R {
    let error = args.at(0);
    let data = ascii_arg(vm, args.at(1))?;
    if data.len() % 2 == 1 {
        return fail(vm, error, "Odd-length string");
    }
    let mut out = Vec::with_capacity(data.len() / 2);
    for pair in data.as_chunks::<2>().0 {
        match (
            char::from(pair[0]).to_digit(16),
            char::from(pair[1]).to_digit(16),
        ) {
            (Some(high), Some(low)) => out.push((high << 4 | low) as u8),
            _ => return fail(vm, error, "Non-hexadecimal digit found"),
        }
    }
    Ok(vm.heap.new_bytes(out))
}

/// The start value of a check sum.
fn start(vm: &mut Vm, value: Value) -> R<u32> {
    let i = vm.index(value)?;
    Ok(match vm.heap.to_int(i) {
        Some(IntRef::Small(i)) => i as u32,
        Some(IntRef::Big(b)) => {
            let low = b.words().first().map_or(0, |&w| w as u32);
            if b.is_negative() {
                low.wrapping_neg()
            } else {
                low
            }
        }
        None => 0,
    })
}

/// `(data, start)`.
fn crc32(vm: &mut Vm, args: &Args) -> R {
    let data = bytes_arg(vm, args.at(0))?;
    let mut crc = !start(vm, args.at(1))?;
    vm.heap.charge(data.len())?;
    for b in data {
        crc ^= u32::from(b);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0xEDB8_8320
            } else {
                crc >> 1
            };
        }
    }
    Ok(vm.heap.new_int(i64::from(!crc)))
}

/// `(data, start)`.
fn crc_hqx(vm: &mut Vm, args: &Args) -> R {
    let data = bytes_arg(vm, args.at(0))?;
    let mut crc = start(vm, args.at(1))? & 0xFFFF;
    vm.heap.charge(data.len())?;
    for b in data {
        crc ^= u32::from(b) << 8;
        for _ in 0..8 {
            crc = if crc & 0x8000 != 0 {
                (crc << 1 ^ 0x1021) & 0xFFFF
            } else {
                crc << 1
            };
        }
    }
    Ok(vm.heap.new_int(i64::from(crc)))
}
