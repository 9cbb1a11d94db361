//! SHA-3, SHAKE and BLAKE2, the younger digests of `_hashes`.

use super::hashes::{AT_ONCE, Ends};

/// Rounds of Keccak-f[1600].
const ROUNDS: usize = 24;

/// Rotations and the order of lanes along the path of the rho and pi steps.
const TURNS: [u32; 24] = [
    1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44,
];
const LANES: [usize; 24] = [
    10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1,
];

/// The round constants, made by the shift register of the definition.
fn round_constants() -> [u64; ROUNDS] {
    let mut register = 1u8;
    let mut constants = [0u64; ROUNDS];
    for constant in &mut constants {
        for j in 0..7u32 {
            if register & 1 == 1 {
                *constant |= 1 << ((1u32 << j) - 1);
            }
            let carry = register & 0x80 != 0;
            register <<= 1;
            if carry {
                register ^= 0x71;
            }
        }
    }
    constants
}

fn keccak(state: &mut [u64; 25], constants: &[u64; ROUNDS]) {
    for constant in constants {
        let mut columns = [0u64; 5];
        for (i, lane) in state.iter().enumerate() {
            columns[i % 5] ^= lane;
        }
        for (i, lane) in state.iter_mut().enumerate() {
            *lane ^= columns[(i % 5 + 4) % 5] ^ columns[(i % 5 + 1) % 5].rotate_left(1);
        }
        let mut carried = state[1];
        for (&turn, &lane) in TURNS.iter().zip(&LANES) {
            carried = std::mem::replace(&mut state[lane], carried.rotate_left(turn));
        }
        for row in state.chunks_mut(5) {
            let old: [u64; 5] = [row[0], row[1], row[2], row[3], row[4]];
            for (i, lane) in row.iter_mut().enumerate() {
                *lane = old[i] ^ (!old[(i + 1) % 5] & old[(i + 2) % 5]);
            }
        }
        state[0] ^= constant;
    }
}

/// The sponge with a rate in bytes and the byte that ends the data: `length` bytes of output.
pub(super) fn sponge(data: &[u8], rate: usize, end: u8, length: usize, ends: Ends<'_>) -> Vec<u8> {
    let constants = round_constants();
    let mut state = [0u64; 25];
    let mut eat = |block: &[u8]| {
        for (lane, bytes) in state.iter_mut().zip(block.as_chunks::<8>().0) {
            *lane ^= u64::from_le_bytes(*bytes);
        }
        keccak(&mut state, &constants);
    };
    let whole = data.len() - data.len() % rate;
    let (blocks, rest) = data.split_at(whole);
    for (i, block) in blocks.chunks(rate).enumerate() {
        if i % (AT_ONCE / 200) == AT_ONCE / 200 - 1 && ends() {
            break;
        }
        eat(block);
    }
    let mut padded = rest.to_vec();
    padded.push(end);
    padded.resize(rate, 0);
    if let Some(last) = padded.last_mut() {
        *last |= 0x80;
    }
    eat(&padded);
    let mut looked = 0;
    let mut out = Vec::with_capacity(length);
    loop {
        let bytes = state.iter().flat_map(|lane| lane.to_le_bytes());
        out.extend(bytes.take(rate.min(length - out.len())));
        if out.len() >= length {
            return out;
        }
        if out.len() - looked > AT_ONCE {
            looked = out.len();
            if ends() {
                return out;
            }
        }
        keccak(&mut state, &constants);
    }
}

/// The order of words in each round of BLAKE2.
const ORDER: [[usize; 16]; 10] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];

/// Which four words each step mixes: columns, then diagonals.
const STEPS: [[usize; 4]; 8] = [
    [0, 4, 8, 12],
    [1, 5, 9, 13],
    [2, 6, 10, 14],
    [3, 7, 11, 15],
    [0, 5, 10, 15],
    [1, 6, 11, 12],
    [2, 7, 8, 13],
    [3, 4, 9, 14],
];

/// A digest of BLAKE2: `wide` for BLAKE2b. `params` is the parameter block, the key lies in front of
/// the data as a block of its own; `last_node` ends the last node of a tree.
pub(super) fn blake2(
    data: &[u8],
    params: &[u8],
    wide: bool,
    last_node: bool,
    ends: Ends<'_>,
) -> Vec<u8> {
    // Both run on 64-bit words here; those of BLAKE2s are cut to 32 bits.
    let (size, rounds, mask, turns) = match wide {
        true => (8usize, 12usize, u64::MAX, [32u32, 24, 16, 63]),
        false => (4, 10, u64::from(u32::MAX), [16, 12, 8, 7]),
    };
    let roots = super::hashes::square_roots();
    let start: Vec<u64> = roots
        .iter()
        .take(8)
        .map(|&root| if wide { root } else { root >> 32 })
        .collect();
    let word = |bytes: &[u8]| {
        bytes
            .iter()
            .rev()
            .fold(0u64, |word, &b| word << 8 | u64::from(b))
    };
    let rotate = |x: u64, n: u32| match wide {
        true => x.rotate_right(n),
        false => u64::from((x as u32).rotate_right(n)),
    };
    let mut state: Vec<u64> = start
        .iter()
        .zip(params.chunks(size))
        .map(|(s, p)| s ^ word(p))
        .collect();
    let block = 16 * size;
    let n_blocks = data.len().div_ceil(block).max(1);
    for i in 0..n_blocks {
        if i % (AT_ONCE / 128) == AT_ONCE / 128 - 1 && ends() {
            break;
        }
        let from = i * block;
        let to = data.len().min(from + block);
        let mut bytes = data.get(from..to).unwrap_or(&[]).to_vec();
        bytes.resize(block, 0);
        let message: Vec<u64> = bytes.chunks(size).map(word).collect();
        let mut v = [0u64; 16];
        for (place, &value) in v.iter_mut().zip(state.iter().chain(&start)) {
            *place = value;
        }
        v[12] ^= to as u64 & mask;
        if !wide {
            v[13] ^= to as u64 >> 32;
        }
        if i + 1 == n_blocks {
            v[14] ^= mask;
            if last_node {
                v[15] ^= mask;
            }
        }
        for round in 0..rounds {
            let order = &ORDER[round % 10];
            for (step, &[a, b, c, d]) in STEPS.iter().enumerate() {
                for half in 0..2 {
                    let m = message[order[2 * step + half]];
                    v[a] = v[a].wrapping_add(v[b]).wrapping_add(m) & mask;
                    v[d] = rotate(v[d] ^ v[a], turns[2 * half]);
                    v[c] = v[c].wrapping_add(v[d]) & mask;
                    v[b] = rotate(v[b] ^ v[c], turns[2 * half + 1]);
                }
            }
        }
        for (k, word) in state.iter_mut().enumerate() {
            *word ^= v[k] ^ v[k + 8];
        }
    }
    state
        .iter()
        .flat_map(|w| w.to_le_bytes().into_iter().take(size))
        .collect()
}
