//! `_struct`: values as packed bytes. The exception is a class of `struct.py`, which hands it in.

use super::binascii::{bytes_arg, fail};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

use NativeRole::Function;

static FUNCTIONS: &[NativeDef] = &[
    NativeDef::full("calcsize", Function, 2, 2, "", &FullNative(calcsize)),
    NativeDef::full("pack", Function, 4, 4, "", &FullNative(pack)),
    NativeDef::full("unpack", Function, 4, 4, "", &FullNative(unpack)),
];

/// Fills the module.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_struct", FUNCTIONS);
    Ok(())
}

/// A run of equal items of a format.
struct Field {
    code: u8,
    /// How many values; for `s`, `p` and `x` the number of bytes.
    count: usize,
    /// Bytes of one value.
    size: usize,
    offset: usize,
}

/// A format read.
struct Layout {
    fields: Vec<Field>,
    size: usize,
    /// Values to pack or unpack.
    n_values: usize,
    /// Sizes and order are the machine's own.
    native: bool,
    big_endian: bool,
}

/// Size and alignment of a code; `None` when the mode doesn't have it.
fn size_of_code(code: u8, native: bool) -> Option<(usize, usize)> {
    let size = match code {
        b'x' | b'c' | b'b' | b'B' | b'?' | b's' | b'p' => return Some((1, 1)),
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' => {
            if native {
                8
            } else {
                4
            }
        }
        b'q' | b'Q' | b'd' => 8,
        b'n' | b'N' | b'P' if native => 8,
        _ => return None,
    };
    Some((size, if native { size } else { 1 }))
}

fn read_format(vm: &mut Vm, error: Value, format: Value) -> R<Layout> {
    // Fields, and copies of the text; a vector that grows is there twice.
    let n = vm.heap.view_of(format).map_or_else(
        || vm.heap.bytes_like(format).map_or(0, <[u8]>::len),
        |v| v.len(),
    );
    vm.heap
        .take_bytes(n.saturating_mul(8 + 3 * size_of::<Field>()))?;
    let text: Vec<u8> = match vm.heap.view_of(format) {
        Some(view) => view
            .to_points()
            .iter()
            .map(|&c| u8::try_from(c).unwrap_or(255))
            .collect(),
        None => vm.heap.bytes_like(format).unwrap_or(&[]).to_vec(),
    };
    vm.heap.charge(text.len() / 2)?;
    let (native, big_endian, start) = match text.first() {
        Some(b'@') => (true, false, 1),
        Some(b'=' | b'<') => (false, false, 1),
        Some(b'>' | b'!') => (false, true, 1),
        _ => (true, false, 0),
    };
    if text.contains(&0) {
        return fail(vm, error, "embedded null character");
    }
    let mut layout = Layout {
        native,
        fields: Vec::new(),
        size: 0,
        n_values: 0,
        big_endian,
    };
    let mut rest = text.get(start..).unwrap_or(&[]).iter().copied().peekable();
    while let Some(c) = rest.next() {
        if c.is_ascii_whitespace() {
            continue;
        }
        let (mut code, mut count) = (c, 1usize);
        if c.is_ascii_digit() {
            count = usize::from(c - b'0');
            while let Some(d) = rest.next_if(u8::is_ascii_digit) {
                count = count
                    .saturating_mul(10)
                    .saturating_add(usize::from(d - b'0'));
            }
            match rest.next() {
                Some(c) => code = c,
                None => return fail(vm, error, "repeat count given without format specifier"),
            }
        }
        let Some((size, align)) = size_of_code(code, native) else {
            return fail(vm, error, "bad char in struct format");
        };
        let offset = layout.size.next_multiple_of(align);
        let end = count
            .checked_mul(size)
            .and_then(|n| n.checked_add(offset))
            .filter(|&n| n <= isize::MAX as usize);
        let Some(end) = end else {
            return fail(vm, error, "total struct size too long");
        };
        layout.size = end;
        layout.n_values += match code {
            b'x' => 0,
            b's' | b'p' => 1,
            _ => count,
        };
        layout.fields.push(Field {
            code,
            count,
            size,
            offset,
        });
    }
    Ok(layout)
}

/// `(error, format)`.
fn calcsize(vm: &mut Vm, args: &Args) -> R {
    let layout = read_format(vm, args.at(0), args.at(1))?;
    Ok(vm.heap.new_usize(layout.size))
}

/// `(error, name, format, values)`.
fn pack(vm: &mut Vm, args: &Args) -> R {
    let error = args.at(0);
    let layout = read_format(vm, error, args.at(2))?;
    let values = vm.collect_items(args.at(3))?;
    if values.len() != layout.n_values {
        let name = vm
            .heap
            .view_of(args.at(1))
            .map(|v| v.to_text())
            .unwrap_or_default();
        let text = format!(
            "{name} expected {} items for packing (got {})",
            layout.n_values,
            values.len()
        );
        return fail(vm, error, &text);
    }
    vm.heap.reserve(layout.size)?;
    vm.heap.charge(layout.size / 8 + values.len())?;
    let mut out = vec![0u8; layout.size];
    let mut values = values.into_iter();
    for field in &layout.fields {
        match field.code {
            b'x' => {}
            b's' | b'p' => {
                let value = values.next().unwrap_or(Value::NONE);
                let Some(data) = vm.heap.bytes_like(value) else {
                    let text = format!(
                        "argument for '{}' must be a bytes object",
                        char::from(field.code)
                    );
                    return fail(vm, error, &text);
                };
                let head = usize::from(field.code == b'p').min(field.count);
                let n = data.len().min(field.count - head);
                if head == 1
                    && let Some(len) = out.get_mut(field.offset)
                {
                    *len = n.min(255) as u8;
                }
                if let (Some(place), Some(data)) = (
                    out.get_mut(field.offset + head..field.offset + head + n),
                    data.get(..n),
                ) {
                    place.copy_from_slice(data);
                }
            }
            _ => {
                for i in 0..field.count {
                    let value = values.next().unwrap_or(Value::NONE);
                    let at = field.offset + i * field.size;
                    let mut bytes = encode(vm, error, field, layout.native, value)?;
                    let bytes = bytes.get_mut(..field.size).unwrap_or(&mut []);
                    if layout.big_endian {
                        bytes.reverse();
                    }
                    if let Some(place) = out.get_mut(at..at + field.size) {
                        place.copy_from_slice(bytes);
                    }
                }
            }
        }
    }
    Ok(vm.heap.new_bytes(out))
}

/// The bytes of a value, the lowest first.
fn encode(vm: &mut Vm, error: Value, field: &Field, native: bool, value: Value) -> R<[u8; 8]> {
    match field.code {
        b'c' => match vm.heap.bytes_like(value) {
            Some(&[c]) => Ok([c, 0, 0, 0, 0, 0, 0, 0]),
            _ => fail(vm, error, "char format requires a bytes object of length 1"),
        },
        b'?' => Ok([u8::from(vm.truth(value)?), 0, 0, 0, 0, 0, 0, 0]),
        b'e' | b'f' | b'd' => {
            let f = match vm.float_arg(value) {
                Ok(f) => f,
                Err(Raised) => {
                    return match vm.heap.catch(ids::TYPE_ERROR) {
                        Some(_) => fail(vm, error, "required argument is not a float"),
                        None => Err(Raised),
                    };
                }
            };
            let bits = match field.code {
                // Which NaN it is shows only by identity.
                b'd' if f.is_nan() => f64::NAN.copysign(f).to_bits(),
                b'd' => f.to_bits(),
                b'f' if f.is_nan() => 0x7FC0_0000 | (f.to_bits() >> 63 << 31),
                // Too large ones become infinite in native order only.
                b'f' if !native && f.is_finite() && (f as f32).is_infinite() => {
                    return Err(vm
                        .heap
                        .overflow_error("float too large to pack with f format"));
                }
                b'f' => u64::from((f as f32).to_bits()),
                _ => match half_bits(f) {
                    Some(bits) => u64::from(bits),
                    None => {
                        return Err(vm
                            .heap
                            .overflow_error("float too large to pack with e format"));
                    }
                },
            };
            Ok(bits.to_le_bytes())
        }
        code => {
            let is_int = vm.heap.to_int(value).is_some();
            if !is_int && vm.special(value, sym::INDEX).is_none() {
                return fail(vm, error, "required argument is not an integer");
            }
            let i = vm.index(value)?;
            let signed = code.is_ascii_lowercase();
            let bits = field.size as u32 * 8;
            let (low, high) = match code {
                b'P' => (-(1i128 << 63), (1i128 << 64) - 1),
                _ if signed => (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1),
                _ => (0, (1i128 << bits) - 1),
            };
            let exact = match vm.heap.to_int(i) {
                Some(int::IntRef::Small(i)) => Some(i),
                Some(int::IntRef::Big(_)) | None => None,
            };
            match exact.filter(|i| (low..=high).contains(i)) {
                Some(i) => Ok((i as u64).to_le_bytes()),
                None if code == b'P' => fail(vm, error, "int too large to convert"),
                None => {
                    let text = format!(
                        "'{}' format requires {low} <= number <= {high}",
                        char::from(code)
                    );
                    fail(vm, error, &text)
                }
            }
        }
    }
}

/// A float as 16 bits, half to even; `None` when it is too large.
fn half_bits(f: f64) -> Option<u16> {
    let sign = if f.is_sign_negative() { 0x8000 } else { 0 };
    if f.is_nan() {
        return Some(sign | 0x7E00);
    }
    if f.is_infinite() {
        return Some(sign | 0x7C00);
    }
    if f == 0.0 {
        return Some(sign);
    }
    let f = f.abs();
    // Below 2**-14 steps are 2**-24, and so are those of the first binade above.
    let (_, exponent) = hash::frexp(f);
    let exponent = (exponent - 1).max(-14);
    let steps = (f * f64::from(10 - exponent).exp2()).round_ties_even();
    let bits = steps + f64::from((exponent + 14) * 1024);
    if bits >= 31744.0 {
        None
    } else {
        Some(sign | bits as u16)
    }
}

/// The float of 16 bits.
fn half_value(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 31), f64::from(bits & 1023));
    let f = match exponent {
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        0 => fraction * (-24f64).exp2(),
        _ => (1024.0 + fraction) * f64::from(exponent - 25).exp2(),
    };
    if bits >> 15 == 1 { -f } else { f }
}

/// `(error, format, buffer, offset)`: the values from there on, when there are enough bytes; else
/// the size wanted.
fn unpack(vm: &mut Vm, args: &Args) -> R {
    let layout = read_format(vm, args.at(0), args.at(1))?;
    let data = bytes_arg(vm, args.at(2))?;
    let offset = usize::try_from(vm.index_i64(args.at(3))?).unwrap_or(0);
    let end = offset
        .checked_add(layout.size)
        .filter(|&end| end <= data.len());
    let Some(data) = end.and_then(|end| data.get(offset..end)) else {
        return Ok(vm.heap.new_usize(layout.size));
    };
    vm.heap.charge(layout.n_values)?;
    vm.heap.reserve(layout.n_values * 8)?;
    let mut values = Vec::with_capacity(layout.n_values);
    for field in &layout.fields {
        let bytes = data
            .get(field.offset..field.offset + field.count * field.size)
            .unwrap_or(&[]);
        match field.code {
            b'x' => {}
            b's' => values.push(vm.heap.new_bytes(bytes.to_vec())),
            b'p' => {
                let n = bytes
                    .first()
                    .map_or(0, |&n| usize::from(n))
                    .min(bytes.len().saturating_sub(1));
                values.push(
                    vm.heap
                        .new_bytes(bytes.get(1..1 + n).unwrap_or(&[]).to_vec()),
                );
            }
            _ => {
                for item in bytes.chunks_exact(field.size) {
                    let mut word = [0u8; 8];
                    for (i, &b) in item.iter().enumerate() {
                        let at = if layout.big_endian {
                            item.len() - 1 - i
                        } else {
                            i
                        };
                        if let Some(place) = word.get_mut(at) {
                            *place = b;
                        }
                    }
                    let value = decode(&mut vm.heap, field, u64::from_le_bytes(word));
                    values.push(value);
                }
            }
        }
    }
    Ok(vm.heap.new_tuple_vec(values))
}

fn decode(heap: &mut Heap, field: &Field, word: u64) -> Value {
    match field.code {
        b'c' => heap.new_bytes(vec![word as u8]),
        b'?' => Value::bool(word != 0),
        b'd' => Value::float(f64::from_bits(word)),
        b'f' => Value::float(f64::from(f32::from_bits(word as u32))),
        b'e' => Value::float(half_value(word as u16)),
        code if code.is_ascii_lowercase() => {
            let unused = 64 - field.size as u32 * 8;
            heap.new_int((word << unused) as i64 >> unused)
        }
        _ => heap.new_i128(i128::from(word)),
    }
}
