//! `_zlib`: the deflate format both ways, and Adler's check sum. The format's inner part is done by
//! `miniz_oxide`; output grows in steps that are asked for before they are taken.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

use super::binascii::bytes_arg;
use crate::builtins::arguments::function;
use crate::object::function::NativeDef;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[
    function("deflate", 3, 3, "", &FullNative(deflate)),
    function("inflate", 3, 3, "", &FullNative(inflate)),
    function("adler32", 2, 2, "", &FullNative(adler32)),
];

/// Fills the module.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_zlib", FUNCTIONS);
    Ok(())
}

/// `(data, level, with header)`: the data compressed.
fn deflate(vm: &mut Vm, args: &Args) -> R {
    let data = bytes_arg(vm, args.at(0))?;
    let level = vm.index_clamped(args.at(1))?.clamp(0, 10) as u8;
    let header = vm.truth(args.at(2))?;
    // Fuel: searching for repetitions takes some steps a byte.
    vm.heap.charge(data.len() / 2 + 1000)?;
    vm.heap.reserve(data.len() + data.len() / 100 + 400_000)?;
    let out = if header {
        miniz_oxide::deflate::compress_to_vec_zlib(&data, level)
    } else {
        miniz_oxide::deflate::compress_to_vec(&data, level)
    };
    Ok(vm.heap.new_bytes(out))
}

/// How much output is made room for at once.
const STEP: usize = 64 * 1024;

/// `(data, with header, most bytes of output or -1)`: the output, how many bytes of the data were
/// used, and how it ended: 1 at the end, 0 where more data is needed, 2 where there is more output,
/// -1 where the data is wrong, -2 where the check sum is.
fn inflate(vm: &mut Vm, args: &Args) -> R {
    let data = bytes_arg(vm, args.at(0))?;
    let header = vm.truth(args.at(1))?;
    let most = usize::try_from(vm.index_clamped(args.at(2))?).unwrap_or(usize::MAX);
    let mut flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF
        | inflate_flags::TINFL_FLAG_HAS_MORE_INPUT;
    if header {
        flags |=
            inflate_flags::TINFL_FLAG_PARSE_ZLIB_HEADER | inflate_flags::TINFL_FLAG_COMPUTE_ADLER32;
    }
    let mut state = Box::<DecompressorOxide>::default();
    let (mut out, mut used, mut made): (Vec<u8>, usize, usize) = (Vec::new(), 0, 0);
    let end = loop {
        // Fuel: a byte of output is a step or less.
        let room = most.saturating_sub(out.len()).min(STEP);
        vm.heap.reserve(out.len() + room)?;
        vm.heap.charge(room / 16 + 1)?;
        out.resize(out.len() + room, 0);
        let rest = data.get(used..).unwrap_or(&[]);
        let (status, read, written) = decompress(&mut state, rest, &mut out, made, flags);
        used += read;
        made += written;
        match status {
            TINFLStatus::Done => break 1,
            TINFLStatus::HasMoreOutput if made >= most => break 2,
            TINFLStatus::HasMoreOutput => {}
            TINFLStatus::NeedsMoreInput | TINFLStatus::FailedCannotMakeProgress => break 0,
            TINFLStatus::Adler32Mismatch => break -2,
            _ => break -1,
        }
    };
    out.truncate(made);
    let out = vm.heap.new_bytes(out);
    let used = vm.heap.new_usize(used);
    Ok(vm.heap.new_tuple(&[out, used, Value::small_int(end)]))
}

/// `(data, sum so far)`.
fn adler32(vm: &mut Vm, args: &Args) -> R {
    const BASE: u32 = 65521;
    let data = bytes_arg(vm, args.at(0))?;
    let start = vm.index_clamped(args.at(1))? as u32;
    vm.heap.charge(data.len() / 16)?;
    let (mut low, mut high) = (start & 0xFFFF, start >> 16 & 0xFFFF);
    // Sums of so many bytes stay within 32 bits.
    for part in data.chunks(5552) {
        for &byte in part {
            low += u32::from(byte);
            high += low;
        }
        low %= BASE;
        high %= BASE;
    }
    Ok(vm.heap.new_int(i64::from(high << 16 | low)))
}
