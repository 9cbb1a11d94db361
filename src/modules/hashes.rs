//! `_hashes`: the digests of MD5, SHA-1 and SHA-2, and the door to those in `sponges`. Their constants are computed, as their
//! definitions have them: from sines, and from roots of the first primes.

use std::sync::OnceLock;

use num_bigint::BigUint;

use super::binascii::{bytes_arg, contiguous};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[
    NativeDef::full(
        "digest",
        NativeRole::Function,
        2,
        2,
        "",
        &FullNative(digest),
    ),
    NativeDef::full(
        "keccak",
        NativeRole::Function,
        4,
        4,
        "",
        &FullNative(keccak),
    ),
    NativeDef::full(
        "blake2",
        NativeRole::Function,
        4,
        4,
        "",
        &FullNative(blake2),
    ),
];

/// Fills the module.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_hashes", FUNCTIONS);
    Ok(())
}

/// `(name, data)`: the digest.
fn digest(vm: &mut Vm, args: &Args) -> R {
    let name = vm
        .heap
        .view_of(args.at(0))
        .map(|v| v.to_text())
        .unwrap_or_default();
    let data = contiguous(vm, args.at(1))?;
    let n = vm.heap.bytes_like(data).map_or(0, <[u8]>::len);
    vm.heap.charge(n / 2 + 16)?;
    let heap = &vm.heap;
    let data = heap.bytes_like(data).unwrap_or(&[]);
    let ends = &|| heap.meter.is_wanted();
    let result = match name.as_str() {
        "md5" => md5(data, ends),
        "sha1" => sha1(data, ends),
        "sha224" => sha256(data, true, ends),
        "sha256" => sha256(data, false, ends),
        "sha384" => sha512(data, true, ends),
        "sha512" => sha512(data, false, ends),
        _ => {
            return Err(vm
                .heap
                .value_error(&format!("unsupported hash type {name}")));
        }
    };
    vm.heap.look()?;
    Ok(vm.heap.new_bytes(result))
}

/// `(data, rate, end byte, length)`: that many bytes of a Keccak sponge.
fn keccak(vm: &mut Vm, args: &Args) -> R {
    let data = contiguous(vm, args.at(0))?;
    let n = vm.heap.bytes_like(data).map_or(0, <[u8]>::len);
    let rate = usize::try_from(vm.index_i64(args.at(1))?).unwrap_or(0);
    if !(8..200).contains(&rate) || rate % 8 != 0 {
        return Err(vm.heap.value_error("a rate is a multiple of 8 below 200"));
    }
    let end = vm.index_i64(args.at(2))? as u8;
    let length = usize::try_from(vm.index_i64(args.at(3))?).unwrap_or(0);
    vm.heap.reserve(length)?;
    vm.heap.charge((n / 2).saturating_add(length / 2) + 64)?;
    let heap = &vm.heap;
    let data = heap.bytes_like(data).unwrap_or(&[]);
    let ends = &|| heap.meter.is_wanted();
    let result = super::sponges::sponge(data, rate, end, length, ends);
    vm.heap.look()?;
    Ok(vm.heap.new_bytes(result))
}

/// `(data with the key's block, parameter block, wide, last node)`: the digest, not cut yet.
fn blake2(vm: &mut Vm, args: &Args) -> R {
    let data = contiguous(vm, args.at(0))?;
    let n = vm.heap.bytes_like(data).map_or(0, <[u8]>::len);
    let params = bytes_arg(vm, args.at(1))?;
    let (wide, last) = (vm.truth(args.at(2))?, vm.truth(args.at(3))?);
    vm.heap.charge(n / 2 + 64)?;
    let heap = &vm.heap;
    let data = heap.bytes_like(data).unwrap_or(&[]);
    let ends = &|| heap.meter.is_wanted();
    let result = super::sponges::blake2(data, &params, wide, last, ends);
    vm.heap.look()?;
    Ok(vm.heap.new_bytes(result))
}

/// Bytes digested between two looks at whether the run is to end.
pub(super) const AT_ONCE: usize = 256 << 10;

/// Asks whether the run is to end; what is made then doesn't matter, since the caller `look`s
/// afterwards, whatever the length: the pieces of short blocks are smaller than `AT_ONCE`.
pub(super) type Ends<'e> = &'e dyn Fn() -> bool;

/// Gives the blocks of the data, of which the last ones end with a one bit, zeros and the length of
/// the data in bits.
fn each_block<const N: usize>(
    data: &[u8],
    little_endian: bool,
    ends: Ends<'_>,
    mut eat: impl FnMut(&[u8; N]),
) {
    let (blocks, rest) = data.as_chunks::<N>();
    for part in blocks.chunks(AT_ONCE / N) {
        part.iter().for_each(&mut eat);
        if part.len() == AT_ONCE / N && ends() {
            return;
        }
    }
    let mut out = rest.to_vec();
    out.push(0x80);
    let length = N / 8;
    while out.len() % N != N - length {
        out.push(0);
    }
    let bits = data.len() as u128 * 8;
    if little_endian {
        out.extend_from_slice(&(bits as u64).to_le_bytes());
    } else {
        let bytes = bits.to_be_bytes();
        out.extend_from_slice(bytes.get(16 - length..).unwrap_or(&[]));
    }
    out.as_chunks::<N>().0.iter().for_each(eat);
}

fn primes(n: usize) -> Vec<u64> {
    (2u64..)
        .filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0))
        .take(n)
        .collect()
}

/// The first 64 bits behind the point of the roots of the first primes.
fn root_fractions(n: usize, degree: u32) -> Vec<u64> {
    let root = |p: u64| {
        let scaled = BigUint::from(p) << (64 * degree);
        scaled
            .nth_root(degree)
            .iter_u64_digits()
            .next()
            .unwrap_or(0)
    };
    primes(n).into_iter().map(root).collect()
}

pub(super) fn square_roots() -> &'static [u64] {
    static ROOTS: OnceLock<Vec<u64>> = OnceLock::new();
    ROOTS.get_or_init(|| root_fractions(16, 2))
}

fn cube_roots() -> &'static [u64] {
    static ROOTS: OnceLock<Vec<u64>> = OnceLock::new();
    ROOTS.get_or_init(|| root_fractions(80, 3))
}

fn md5(data: &[u8], ends: Ends<'_>) -> Vec<u8> {
    const TURNS: [[u32; 4]; 4] = [
        [7, 12, 17, 22],
        [5, 9, 14, 20],
        [4, 11, 16, 23],
        [6, 10, 15, 21],
    ];
    let mut state = [0x6745_2301u32, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476];
    each_block::<64>(data, true, ends, |block| {
        let mut words = [0u32; 16];
        for (word, bytes) in words.iter_mut().zip(block.as_chunks::<4>().0) {
            *word = u32::from_le_bytes(*bytes);
        }
        let [mut a, mut b, mut c, mut d] = state;
        for i in 0..64usize {
            let (mix, at) = match i / 16 {
                0 => (b & c | !b & d, i),
                1 => (d & b | !d & c, 5 * i + 1),
                2 => (b ^ c ^ d, 3 * i + 5),
                _ => (c ^ (b | !d), 7 * i),
            };
            let sine = (((i + 1) as f64).sin().abs() * 4_294_967_296.0) as u32;
            let sum = a
                .wrapping_add(mix)
                .wrapping_add(sine)
                .wrapping_add(words[at % 16]);
            (a, d, c, b) = (
                d,
                c,
                b,
                b.wrapping_add(sum.rotate_left(TURNS[i / 16][i % 4])),
            );
        }
        for (place, new) in state.iter_mut().zip([a, b, c, d]) {
            *place = place.wrapping_add(new);
        }
    });
    state.iter().flat_map(|w| w.to_le_bytes()).collect()
}

fn sha1(data: &[u8], ends: Ends<'_>) -> Vec<u8> {
    let mut state = [
        0x6745_2301u32,
        0xEFCD_AB89,
        0x98BA_DCFE,
        0x1032_5476,
        0xC3D2_E1F0,
    ];
    each_block::<64>(data, false, ends, |block| {
        let mut words = [0u32; 80];
        for (word, bytes) in words.iter_mut().zip(block.as_chunks::<4>().0) {
            *word = u32::from_be_bytes(*bytes);
        }
        for i in 16..80 {
            words[i] = (words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16]).rotate_left(1);
        }
        let [mut a, mut b, mut c, mut d, mut e] = state;
        for (i, word) in words.iter().enumerate() {
            let (mix, constant) = match i / 20 {
                0 => (b & c | !b & d, 0x5A82_7999u32),
                1 => (b ^ c ^ d, 0x6ED9_EBA1),
                2 => (b & c | b & d | c & d, 0x8F1B_BCDC),
                _ => (b ^ c ^ d, 0xCA62_C1D6),
            };
            let sum = a
                .rotate_left(5)
                .wrapping_add(mix)
                .wrapping_add(e)
                .wrapping_add(constant)
                .wrapping_add(*word);
            (e, d, c, b, a) = (d, c, b.rotate_left(30), a, sum);
        }
        for (place, new) in state.iter_mut().zip([a, b, c, d, e]) {
            *place = place.wrapping_add(new);
        }
    });
    state.iter().flat_map(|w| w.to_be_bytes()).collect()
}

fn sha256(data: &[u8], short: bool, ends: Ends<'_>) -> Vec<u8> {
    let roots = square_roots();
    let mut state = [0u32; 8];
    for (i, place) in state.iter_mut().enumerate() {
        // The shorter one starts from the second half of the words of SHA-384's start.
        *place = if short {
            roots[i + 8] as u32
        } else {
            (roots[i] >> 32) as u32
        };
    }
    each_block::<64>(data, false, ends, |block| {
        let mut words = [0u32; 64];
        for (word, bytes) in words.iter_mut().zip(block.as_chunks::<4>().0) {
            *word = u32::from_be_bytes(*bytes);
        }
        for i in 16..64 {
            let (x, y) = (words[i - 15], words[i - 2]);
            let low = x.rotate_right(7) ^ x.rotate_right(18) ^ x >> 3;
            let high = y.rotate_right(17) ^ y.rotate_right(19) ^ y >> 10;
            words[i] = words[i - 16]
                .wrapping_add(low)
                .wrapping_add(words[i - 7])
                .wrapping_add(high);
        }
        let mut s = state;
        for (word, constant) in words.iter().zip(cube_roots()) {
            let [a, b, c, d, e, f, g, h] = s;
            let high = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
            let choice = e & f ^ !e & g;
            let first = h
                .wrapping_add(high)
                .wrapping_add(choice)
                .wrapping_add((constant >> 32) as u32)
                .wrapping_add(*word);
            let low = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
            let second = low.wrapping_add(a & b ^ a & c ^ b & c);
            s = [
                first.wrapping_add(second),
                a,
                b,
                c,
                d.wrapping_add(first),
                e,
                f,
                g,
            ];
        }
        for (place, new) in state.iter_mut().zip(s) {
            *place = place.wrapping_add(new);
        }
    });
    let mut out: Vec<u8> = state.iter().flat_map(|w| w.to_be_bytes()).collect();
    out.truncate(if short { 28 } else { 32 });
    out
}

fn sha512(data: &[u8], short: bool, ends: Ends<'_>) -> Vec<u8> {
    let roots = square_roots();
    let mut state = [0u64; 8];
    for (i, place) in state.iter_mut().enumerate() {
        *place = roots[if short { i + 8 } else { i }];
    }
    each_block::<128>(data, false, ends, |block| {
        let mut words = [0u64; 80];
        for (word, bytes) in words.iter_mut().zip(block.as_chunks::<8>().0) {
            *word = u64::from_be_bytes(*bytes);
        }
        for i in 16..80 {
            let (x, y) = (words[i - 15], words[i - 2]);
            let low = x.rotate_right(1) ^ x.rotate_right(8) ^ x >> 7;
            let high = y.rotate_right(19) ^ y.rotate_right(61) ^ y >> 6;
            words[i] = words[i - 16]
                .wrapping_add(low)
                .wrapping_add(words[i - 7])
                .wrapping_add(high);
        }
        let mut s = state;
        for (word, constant) in words.iter().zip(cube_roots()) {
            let [a, b, c, d, e, f, g, h] = s;
            let high = e.rotate_right(14) ^ e.rotate_right(18) ^ e.rotate_right(41);
            let choice = e & f ^ !e & g;
            let first = h
                .wrapping_add(high)
                .wrapping_add(choice)
                .wrapping_add(*constant)
                .wrapping_add(*word);
            let low = a.rotate_right(28) ^ a.rotate_right(34) ^ a.rotate_right(39);
            let second = low.wrapping_add(a & b ^ a & c ^ b & c);
            s = [
                first.wrapping_add(second),
                a,
                b,
                c,
                d.wrapping_add(first),
                e,
                f,
                g,
            ];
        }
        for (place, new) in state.iter_mut().zip(s) {
            *place = place.wrapping_add(new);
        }
    });
    let mut out: Vec<u8> = state.iter().flat_map(|w| w.to_be_bytes()).collect();
    out.truncate(if short { 48 } else { 64 });
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|b| format!("{b:02x}")).collect()
    }

    #[test]
    fn digests_of_the_empty_text() {
        assert_eq!(
            hex(&md5(b"", &|| false)),
            "d41d8cd98f00b204e9800998ecf8427e"
        );
        assert_eq!(
            hex(&sha1(b"", &|| false)),
            "da39a3ee5e6b4b0d3255bfef95601890afd80709"
        );
        assert!(hex(&sha256(b"", false, &|| false)).starts_with("e3b0c44298fc1c14"));
        assert!(hex(&sha512(b"", false, &|| false)).starts_with("cf83e1357eefb8bd"));
    }
}
