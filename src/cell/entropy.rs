//! Randomness of the operating system.

use std::hash::{BuildHasher, Hasher};

/// Fills a buffer with unpredictable bytes; false when there are none to be had.
pub(super) fn fill(buffer: &mut [u8]) -> bool {
    // The standard library seeds its hashers from the operating system; each new state is a draw.
    for chunk in buffer.chunks_mut(8) {
        let mut hasher = std::collections::hash_map::RandomState::new().build_hasher();
        hasher.write_u64(chunk.len() as u64);
        let word = hasher.finish().to_le_bytes();
        let n = chunk.len();
        chunk.copy_from_slice(word.get(..n).unwrap_or(&[0; 8]));
    }
    true
}
