//! The target `run` for libFuzzer; what it does is in `src/lib.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| padcell_fuzz::run(data));
