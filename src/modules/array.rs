//! `array`: numbers of one C type in a row.
//!
//! An array is an instance whose payload is a bytearray with the items as the machine lays them
//! out (little-endian), and whose type code stands in a fixed slot. So whatever takes a bytes-like
//! object takes arrays, memoryviews look at them, and growing is charged as for bytearrays.

use crate::builtins::arguments::*;
use crate::builtins::bytes_mutation::splice;
use crate::builtins::generic_alias::class_getitem;
use crate::builtins::sequence::{clamp_bound, index_bounds, position, slice_of};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::IntRef;
use crate::object::intern::sym;
use crate::object::iter::IterObj;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::operator::CmpOp;
use crate::vm::{GetSetDef, Vm};

/// The slot of the type code: the payload stands before it.
const CODE_SLOT: u32 = 1;

const CODES: &str = "bBuwhHiIlLqQfd";

static METHODS: &[NativeDef] = &[
    new(&FullNative(new_array)),
    init(&FullNative(|_, _| Ok(Value::NONE))),
    method("append", 2, 2, "", &FullNative(append)),
    method("buffer_info", 1, 1, "", &FullNative(buffer_info)),
    method("byteswap", 1, 1, "", &FullNative(byteswap)),
    method("clear", 1, 1, "", &FullNative(clear)),
    method("count", 2, 2, "", &FullNative(count)),
    method("extend", 2, 2, "", &FullNative(extend)),
    method("frombytes", 2, 2, "", &FullNative(frombytes)),
    method("fromfile", 3, 3, "", &FullNative(fromfile)),
    method("fromlist", 2, 2, "", &FullNative(fromlist)),
    method("fromunicode", 2, 2, "", &FullNative(fromunicode)),
    method("index", 2, 4, "", &FullNative(index)),
    method("insert", 3, 3, "", &FullNative(insert)),
    method("pop", 1, 2, "", &FullNative(pop)),
    method("remove", 2, 2, "", &FullNative(remove)),
    method("reverse", 1, 1, "", &FullNative(reverse)),
    method("tobytes", 1, 1, "", &FullNative(tobytes)),
    method("tofile", 2, 2, "", &FullNative(tofile)),
    method("tolist", 1, 1, "", &FullNative(tolist)),
    method("tounicode", 1, 1, "", &FullNative(tounicode)),
    method("__copy__", 1, 1, "", &FullNative(copy)),
    method("__deepcopy__", 2, 2, "", &FullNative(copy)),
    method("__reduce__", 1, 1, "", &FullNative(reduce)),
    method("__reduce_ex__", 2, 2, "", &FullNative(reduce)),
    method("__sizeof__", 1, 1, "", &FullNative(sizeof)),
    wrapper("__len__", 1, 1, &FullNative(len)),
    method(
        "__buffer__",
        2,
        2,
        "",
        &FullNative(|vm, args| vm.call(ids::MEMORYVIEW.value(), &[args.at(0)])),
    ),
    wrapper("__iter__", 1, 1, &FullNative(iter)),
    wrapper("__contains__", 2, 2, &FullNative(contains)),
    wrapper("__getitem__", 2, 2, &FullNative(getitem)),
    wrapper("__setitem__", 3, 3, &FullNative(setitem)),
    wrapper("__delitem__", 2, 2, &FullNative(delitem)),
    wrapper("__add__", 2, 2, &FullNative(add)),
    wrapper("__iadd__", 2, 2, &FullNative(iadd)),
    wrapper("__mul__", 2, 2, &FullNative(mul)),
    wrapper("__rmul__", 2, 2, &FullNative(mul)),
    wrapper("__imul__", 2, 2, &FullNative(imul)),
    wrapper("__repr__", 1, 1, &FullNative(repr)),
    wrapper(
        "__eq__",
        2,
        2,
        &FullNative(|vm, args| compare(vm, args, CmpOp::Eq)),
    ),
    wrapper(
        "__ne__",
        2,
        2,
        &FullNative(|vm, args| compare(vm, args, CmpOp::Ne)),
    ),
    wrapper(
        "__lt__",
        2,
        2,
        &FullNative(|vm, args| compare(vm, args, CmpOp::Lt)),
    ),
    wrapper(
        "__le__",
        2,
        2,
        &FullNative(|vm, args| compare(vm, args, CmpOp::Le)),
    ),
    wrapper(
        "__gt__",
        2,
        2,
        &FullNative(|vm, args| compare(vm, args, CmpOp::Gt)),
    ),
    wrapper(
        "__ge__",
        2,
        2,
        &FullNative(|vm, args| compare(vm, args, CmpOp::Ge)),
    ),
    NativeDef::full(
        "__class_getitem__",
        NativeRole::ClassMethod,
        2,
        2,
        "",
        &FullNative(class_getitem),
    ),
];

static ATTRIBUTES: &[GetSetDef] = &[
    GetSetDef::read(ids::ARRAY, "typecode", |vm, this| {
        let array = array(vm, this)?;
        Ok(vm.heap.new_ascii(&[array.code]))
    }),
    GetSetDef::read(ids::ARRAY, "itemsize", |vm, this| {
        let array = array(vm, this)?;
        Ok(vm.heap.new_usize(array.size))
    }),
];

/// Gives the type its methods, once per Vm.
pub(crate) fn install(vm: &mut Vm) {
    let code = vm.heap.intern("typecode");
    vm.heap.make_root_shapes(ids::ARRAY, true, &[code]);
    vm.install_methods(ids::ARRAY, METHODS);
    vm.install_getsets(ATTRIBUTES);
    vm.heap.class_set_raw(ids::ARRAY, sym::HASH, Value::NONE);
    let class = vm.heap.class_mut(ids::ARRAY);
    class.slots = Box::new([code]);
    class.flags |= class::class_flags::NO_DICT | class::class_flags::MATCH_SEQUENCE;
}

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    super::add_class(vm, dict, ids::ARRAY);
    let name = vm.heap.intern("ArrayType");
    vm.heap.dict_set_sym(dict, name, ids::ARRAY.value());
    let (name, codes) = (vm.heap.intern("typecodes"), vm.heap.new_str(CODES));
    vm.heap.dict_set_sym(dict, name, codes);
    Ok(())
}

/// An array at work: its storage, type code and the bytes of an item.
#[derive(Clone, Copy)]
struct Array {
    store: ByteArrayId,
    code: u8,
    size: usize,
}

fn is_text(code: u8) -> bool {
    matches!(code, b'u' | b'w')
}

fn opened(vm: &Vm, value: Value) -> Option<Array> {
    let (code, size) = vm.heap.array_code(value)?;
    let store = vm.heap.payload(value)?.as_bytearray()?;
    Some(Array { store, code, size })
}

fn array(vm: &mut Vm, value: Value) -> R<Array> {
    match opened(vm, value) {
        Some(array) => Ok(array),
        None => Err(vm.heap.type_error("an array is required")),
    }
}

impl Array {
    fn len(self, vm: &Vm) -> usize {
        vm.heap.bytearray(self.store).data.len() / self.size
    }

    /// Replaces items by the bytes of others.
    fn splice(self, vm: &mut Vm, start: usize, end: usize, bytes: &[u8]) -> R<()> {
        let (start, end) = (
            start.saturating_mul(self.size),
            end.saturating_mul(self.size),
        );
        match splice(vm, self.store, start, end, bytes) {
            Err(Raised) if vm.heap.catch(ids::BUFFER_ERROR).is_some() => Err(vm.heap.raise(
                ids::BUFFER_ERROR,
                "cannot resize an array that is exporting buffers",
            )),
            done => done,
        }
    }

    fn push(self, vm: &mut Vm, bytes: &[u8]) -> R<()> {
        let n = self.len(vm);
        self.splice(vm, n, n, bytes)
    }

    fn get(self, vm: &mut Vm, index: usize) -> Option<Value> {
        let at = index * self.size;
        let data = &vm.heap.bytearray(self.store).data;
        let mut word = [0u8; 8];
        word.get_mut(..self.size)?
            .copy_from_slice(data.get(at..at + self.size)?);
        Some(decode(&mut vm.heap, self.code, u64::from_le_bytes(word)))
    }

    /// A copy of the bytes of some items.
    fn bytes(self, vm: &mut Vm, start: usize, end: usize) -> R<Vec<u8>> {
        let n = end.saturating_sub(start).saturating_mul(self.size);
        vm.heap.reserve(n)?;
        vm.heap.charge(n / 64)?;
        let data = &vm.heap.bytearray(self.store).data;
        let end = (end * self.size).min(data.len());
        let start = (start * self.size).min(end);
        Ok(data.get(start..end).unwrap_or(&[]).to_vec())
    }

    fn all(self, vm: &mut Vm) -> R<Vec<u8>> {
        let n = self.len(vm);
        self.bytes(vm, 0, n)
    }
}

fn decode(heap: &mut Heap, code: u8, word: u64) -> Value {
    match code {
        b'b' => Value::small_int(i64::from(word as i8)),
        b'h' => Value::small_int(i64::from(word as i16)),
        b'i' => Value::small_int(i64::from(word as i32)),
        b'l' | b'q' => heap.new_int(word as i64),
        b'f' => Value::float(f64::from(f32::from_bits(word as u32))),
        b'd' => Value::float(f64::from_bits(word)),
        b'u' | b'w' => heap.new_char((word as u32).min(0x10FFFF)),
        _ => heap.new_i128(i128::from(word)),
    }
}

/// The bytes of a value as an item; the first `item_size` count.
fn encode(vm: &mut Vm, code: u8, value: Value) -> R<[u8; 8]> {
    match code {
        b'f' | b'd' => {
            let f = match value.as_float() {
                Some(f) => f,
                None => vm.float_arg(value)?,
            };
            Ok(if code == b'd' {
                f.to_le_bytes()
            } else {
                u64::from((f as f32).to_bits()).to_le_bytes()
            })
        }
        b'u' | b'w' => {
            let c = vm.heap.view_of(value).filter(|v| v.len() == 1);
            match c.and_then(|v| v.get(0)) {
                Some(c) => Ok(u64::from(c).to_le_bytes()),
                None => Err(vm.heap.type_error("array item must be unicode character")),
            }
        }
        _ => {
            let int = match value.as_small_int() {
                Some(_) => value,
                None => vm.index(value)?,
            };
            let i = match vm.heap.to_int(int) {
                Some(IntRef::Small(i)) => i,
                Some(IntRef::Big(_)) => i128::MAX,
                None => 0,
            };
            match misfit(code, i) {
                None => Ok((i as u64).to_le_bytes()),
                Some(text) => Err(vm.heap.overflow_error(text)),
            }
        }
    }
}

/// Why an int is no item.
fn misfit(code: u8, i: i128) -> Option<&'static str> {
    let (low, high) = match code {
        b'b' => (i8::MIN.into(), i8::MAX.into()),
        b'B' => (0, u8::MAX.into()),
        b'h' => (i16::MIN.into(), i16::MAX.into()),
        b'H' => (0, u16::MAX.into()),
        b'i' => (i32::MIN.into(), i32::MAX.into()),
        b'I' => (0, u32::MAX.into()),
        b'L' | b'Q' => (0, u64::MAX.into()),
        _ => (i128::from(i64::MIN), i128::from(i64::MAX)),
    };
    if (low..=high).contains(&i) {
        return None;
    }
    let below = i < low;
    let beyond_long = i128::from(i as i64) != i;
    Some(match code {
        b'q' => "int too big to convert",
        b'Q' if below => "can't convert negative int to unsigned",
        b'Q' => "int too big to convert",
        b'I' | b'L' if below => "can't convert negative value to unsigned int",
        b'L' => "Python int too large to convert to C unsigned long",
        b'I' if i > i128::from(u64::MAX) => "Python int too large to convert to C unsigned long",
        b'I' => "unsigned int is greater than maximum",
        _ if beyond_long => "Python int too large to convert to C long",
        b'b' if below => "signed char is less than minimum",
        b'b' => "signed char is greater than maximum",
        b'B' if below => "unsigned byte integer is less than minimum",
        b'B' => "unsigned byte integer is greater than maximum",
        b'h' if below => "signed short integer is less than minimum",
        b'h' => "signed short integer is greater than maximum",
        b'H' if below => "unsigned short is less than minimum",
        b'H' => "unsigned short is greater than maximum",
        _ if below => "signed integer is less than minimum",
        _ => "signed integer is greater than maximum",
    })
}

fn make(vm: &mut Vm, class: ClassId, code: u8, data: Vec<u8>) -> Value {
    let store = vm.heap.new_bytearray(data);
    let made = vm.heap.new_with_payload(class, store).value();
    vm.heap
        .inst_set_fixed(made, CODE_SLOT, Value::small_int(i64::from(code)));
    made
}

fn new_array(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::ARRAY)?;
    if class == ids::ARRAY && !args.kw.is_empty() {
        return Err(vm
            .heap
            .type_error("array.array() takes no keyword arguments"));
    }
    let given = args.len() - 1;
    if !(1..=2).contains(&given) {
        let bound = if given == 0 {
            "at least 1 argument"
        } else {
            "at most 2 arguments"
        };
        return Err(vm
            .heap
            .type_error(&format!("array() takes {bound} ({given} given)")));
    }
    let one = vm.heap.view_of(args.at(1)).filter(|v| v.len() == 1);
    let Some(c) = one.and_then(|v| v.get(0)) else {
        let got = vm.heap.type_name(args.at(1));
        return Err(vm.heap.type_error(&format!(
            "array() argument 1 must be a unicode character, not {got}"
        )));
    };
    let initial = args.get(2);
    let of_text = initial.filter(|&v| vm.heap.to_str(v).is_some());
    let array_code = initial.and_then(|v| opened(vm, v)).map(|a| a.code);
    let code = u8::try_from(c)
        .ok()
        .filter(|&c| CODES.as_bytes().contains(&c));
    // Even a wrong code comes after a str that can't be for it.
    if let Some(c) = char::from_u32(c).filter(|_| !matches!(c, 0x75 | 0x77)) {
        if of_text.is_some() {
            return Err(vm.heap.type_error(&format!(
                "cannot use a str to initialize an array with typecode '{c}'"
            )));
        }
        if array_code.is_some_and(is_text) {
            return Err(vm.heap.type_error(&format!(
                "cannot use a unicode array to initialize an array with typecode '{c}'"
            )));
        }
    }
    let Some(code) = code else {
        return Err(vm
            .heap
            .value_error("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)"));
    };
    if code == b'u' {
        warn_u(vm)?;
    }
    let made = make(vm, class, code, Vec::new());
    let array = array(vm, made)?;
    let Some(initial) = initial else {
        return Ok(made);
    };
    if let Some(text) = of_text {
        push_text(vm, array, text)?;
    } else if array_code == Some(code) {
        let bytes = self::array(vm, initial)?.all(vm)?;
        array.push(vm, &bytes)?;
    } else if array_code.is_none() && vm.heap.bytes_like(initial).is_some() {
        push_bytes(vm, array, initial)?;
    } else {
        push_items(vm, array, initial)?;
    }
    Ok(made)
}

/// `'u'` goes; programs are told so.
fn warn_u(vm: &mut Vm) -> R<()> {
    let warnings = vm.import_library("warnings")?;
    let warn = vm.heap.intern("warn");
    let text = vm
        .heap
        .new_str("The 'u' type code is deprecated and will be removed in Python 3.16");
    let category = ids::DEPRECATION_WARNING.value();
    vm.call_method(warnings, warn, &[text, category])?;
    Ok(())
}

fn push_text(vm: &mut Vm, array: Array, text: Value) -> R<()> {
    let n = vm.heap.view_of(text).map_or(0, |v| v.len());
    vm.heap.take_copy(n.saturating_mul(4))?;
    vm.heap.charge(n / 16)?;
    let bytes: Vec<u8> = match vm.heap.view_of(text) {
        Some(view) => view.iter().flat_map(u32::to_le_bytes).collect(),
        None => Vec::new(),
    };
    array.push(vm, &bytes)
}

fn push_bytes(vm: &mut Vm, array: Array, source: Value) -> R<()> {
    let Some(n) = vm.heap.buffer_len(source) else {
        let got = vm.heap.type_name(source);
        return Err(vm
            .heap
            .type_error(&format!("a bytes-like object is required, not '{got}'")));
    };
    if n % array.size != 0 {
        return Err(vm
            .heap
            .value_error("bytes length not a multiple of item size"));
    }
    vm.heap.take_copy(n)?;
    vm.heap.charge(n / 64)?;
    let bytes = vm.heap.buffer(source).unwrap_or_default().into_owned();
    array.push(vm, &bytes)
}

fn push_items(vm: &mut Vm, array: Array, iterable: Value) -> R<()> {
    vm.heap.keep(array.store.value());
    let iterator = vm.iter(iterable)?;
    let mark = vm.nursery_mark();
    while let Some(item) = vm.next(iterator)? {
        vm.heap.charge(1)?;
        let bytes = encode(vm, array.code, item)?;
        array.push(vm, bytes.get(..array.size).unwrap_or(&[]))?;
        vm.release_to(mark, iterator);
    }
    Ok(())
}

fn append(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let bytes = encode(vm, array.code, args.at(1))?;
    array.push(vm, bytes.get(..array.size).unwrap_or(&[]))?;
    Ok(Value::NONE)
}

fn buffer_info(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    // Not an address: a number that tells arrays apart.
    let id = vm.id_number(array.store.value());
    let id = vm.heap.new_i128(i128::from(id));
    let n = array.len(vm);
    let n = vm.heap.new_usize(n);
    Ok(vm.heap.new_tuple(&[id, n]))
}

fn byteswap(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let n = array.len(vm);
    vm.heap.charge(n / 8)?;
    for item in vm
        .heap
        .bytearray_mut(array.store)
        .data
        .chunks_exact_mut(array.size)
    {
        item.reverse();
    }
    Ok(Value::NONE)
}

fn clear(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let n = array.len(vm);
    array.splice(vm, 0, n, &[])?;
    Ok(Value::NONE)
}

/// The index of the first item equal to a value, from `start` to `stop`.
fn find(vm: &mut Vm, array: Array, value: Value, start: usize, stop: usize) -> R<Option<usize>> {
    vm.heap.keep(array.store.value());
    let mark = vm.nursery_mark();
    let mut i = start;
    while i < stop.min(array.len(vm)) {
        vm.heap.charge(1)?;
        let Some(item) = array.get(vm, i) else { break };
        if item == value || vm.eq(item, value)? {
            return Ok(Some(i));
        }
        vm.release_to(mark, Value::NONE);
        i += 1;
    }
    Ok(None)
}

fn count(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let (mut n, mut at) = (0, 0);
    while let Some(i) = find(vm, array, args.at(1), at, usize::MAX)? {
        n += 1;
        at = i + 1;
    }
    Ok(vm.heap.new_usize(n))
}

fn contains(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let found = find(vm, array, args.at(1), 0, usize::MAX)?;
    Ok(Value::bool(found.is_some()))
}

fn index(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let (start, stop) = index_bounds(vm, args.get(2), args.get(3))?;
    let n = array.len(vm);
    let (start, stop) = (clamp_bound(start, n), clamp_bound(stop, n));
    match find(vm, array, args.at(1), start, stop)? {
        Some(i) => Ok(vm.heap.new_usize(i)),
        None => Err(vm.heap.value_error("array.index(x): x not in array")),
    }
}

fn remove(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    match find(vm, array, args.at(1), 0, usize::MAX)? {
        Some(i) => {
            array.splice(vm, i, i + 1, &[])?;
            Ok(Value::NONE)
        }
        None => Err(vm.heap.value_error("array.remove(x): x not in array")),
    }
}

fn extend_by(vm: &mut Vm, array: Array, other: Value) -> R<()> {
    match opened(vm, other) {
        Some(o) if o.code == array.code => {
            let bytes = o.all(vm)?;
            array.push(vm, &bytes)
        }
        Some(_) => Err(vm
            .heap
            .type_error("can only extend with array of same kind")),
        None => push_items(vm, array, other),
    }
}

fn extend(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    extend_by(vm, array, args.at(1))?;
    Ok(Value::NONE)
}

fn iadd(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    if opened(vm, args.at(1)).is_none() {
        let got = vm.heap.type_name(args.at(1));
        return Err(vm
            .heap
            .type_error(&format!("can only extend array with array (not \"{got}\")")));
    }
    extend_by(vm, array, args.at(1))?;
    Ok(args.at(0))
}

fn add(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let Some(other) = opened(vm, args.at(1)) else {
        let got = vm.heap.type_name(args.at(1));
        return Err(vm
            .heap
            .type_error(&format!("can only append array (not \"{got}\") to array")));
    };
    if other.code != array.code {
        return Err(vm
            .heap
            .type_error("bad argument type for built-in operation"));
    }
    let mut bytes = array.all(vm)?;
    let n = other.len(vm) * other.size;
    vm.heap.reserve(bytes.len() + n)?;
    bytes.extend_from_slice(&vm.heap.bytearray(other.store).data);
    Ok(make(vm, ids::ARRAY, array.code, bytes))
}

fn repeated(vm: &mut Vm, array: Array, n: i64) -> R<Vec<u8>> {
    let n = usize::try_from(n).unwrap_or(0);
    let have = vm.heap.bytearray(array.store).data.len();
    let Some(total) = have.checked_mul(n).filter(|&t| t <= isize::MAX as usize) else {
        return Err(vm.heap.memory_error());
    };
    vm.heap.reserve(total)?;
    vm.heap.charge(total / 64)?;
    Ok(vm.heap.bytearray(array.store).data.repeat(n))
}

fn mul(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    match crate::builtins::sequence::repeat_count(vm, args.at(1))? {
        Some(n) => {
            let bytes = repeated(vm, array, n)?;
            Ok(make(vm, ids::ARRAY, array.code, bytes))
        }
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn imul(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let n = vm.index_i64(args.at(1))?;
    let bytes = repeated(vm, array, n)?;
    let len = array.len(vm);
    array.splice(vm, 0, len, &bytes)?;
    Ok(args.at(0))
}

fn frombytes(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    push_bytes(vm, array, args.at(1))?;
    Ok(Value::NONE)
}

fn fromfile(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let n = vm.index_i64(args.at(2))?;
    let Ok(n) = usize::try_from(n) else {
        return Err(vm.heap.value_error("negative count"));
    };
    let wanted = n.saturating_mul(array.size);
    let (name, count) = (vm.heap.intern("read"), vm.heap.new_usize(wanted));
    let data = vm.call_method(args.at(1), name, &[count])?;
    vm.heap.keep(data);
    if data.as_bytes().is_none() {
        return Err(vm.heap.type_error("read() didn't return bytes"));
    }
    push_bytes(vm, array, data)?;
    let got = vm.heap.bytes_like(data).map_or(0, <[u8]>::len);
    if got != wanted {
        return Err(vm
            .heap
            .raise(ids::EOF_ERROR, "read() didn't return enough bytes"));
    }
    Ok(Value::NONE)
}

fn fromlist(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let Some(list) = vm.heap.to_list(args.at(1)) else {
        return Err(vm.heap.type_error("arg must be list"));
    };
    let before = array.len(vm);
    let mut i = 0;
    // An item that is none leaves the array as it was.
    while let Some(item) = vm.heap.list(list).get(i).copied() {
        vm.heap.charge(1)?;
        let bytes = match encode(vm, array.code, item) {
            Ok(bytes) => bytes,
            Err(raised) => {
                let n = array.len(vm);
                let pending = vm.heap.pending;
                array.splice(vm, before, n, &[])?;
                vm.heap.pending = pending;
                return Err(raised);
            }
        };
        array.push(vm, bytes.get(..array.size).unwrap_or(&[]))?;
        i += 1;
    }
    Ok(Value::NONE)
}

fn fromunicode(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    if vm.heap.to_str(args.at(1)).is_none() {
        let got = vm.heap.type_name(args.at(1));
        return Err(vm
            .heap
            .type_error(&format!("fromunicode() argument must be str, not {got}")));
    }
    if !is_text(array.code) {
        return Err(vm
            .heap
            .value_error("fromunicode() may only be called on unicode type arrays ('u' or 'w')"));
    }
    push_text(vm, array, args.at(1))?;
    Ok(Value::NONE)
}

fn insert(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let at = vm.index_i64(args.at(1))?;
    let bytes = encode(vm, array.code, args.at(2))?;
    let at = clamp_bound(at, array.len(vm));
    array.splice(vm, at, at, bytes.get(..array.size).unwrap_or(&[]))?;
    Ok(Value::NONE)
}

fn pop(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let at = match args.get(1) {
        Some(v) => vm.index_i64(v)?,
        None => -1,
    };
    let n = array.len(vm);
    if n == 0 {
        return Err(vm.heap.index_error("pop from empty array"));
    }
    let item = match position(at, n) {
        Some(i) => array.get(vm, i).map(|item| (i, item)),
        None => None,
    };
    let Some((i, item)) = item else {
        return Err(vm.heap.index_error("pop index out of range"));
    };
    array.splice(vm, i, i + 1, &[])?;
    Ok(item)
}

fn reverse(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let n = array.len(vm);
    vm.heap.charge(n / 8)?;
    let data = &mut vm.heap.bytearray_mut(array.store).data;
    data.reverse();
    for item in data.chunks_exact_mut(array.size) {
        item.reverse();
    }
    Ok(Value::NONE)
}

fn tobytes(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let bytes = array.all(vm)?;
    Ok(vm.heap.new_bytes(bytes))
}

fn tofile(vm: &mut Vm, args: &Args) -> R {
    let data = tobytes(vm, args)?;
    let name = vm.heap.intern("write");
    vm.call_method(args.at(1), name, &[data])?;
    Ok(Value::NONE)
}

fn items(vm: &mut Vm, array: Array) -> R<Vec<Value>> {
    let n = array.len(vm);
    vm.heap.reserve(n.saturating_mul(8))?;
    vm.heap.charge(n)?;
    let mut items = Vec::with_capacity(n);
    for i in 0..n {
        // Large numbers are objects.
        if i % 64 == 0 {
            vm.heap.charge(0)?;
        }
        items.extend(array.get(vm, i));
    }
    Ok(items)
}

fn tolist(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let items = items(vm, array)?;
    Ok(vm.heap.new_list(items))
}

fn text(vm: &mut Vm, array: Array) -> R {
    let n = array.len(vm);
    vm.heap.reserve(n.saturating_mul(4))?;
    vm.heap.charge(n / 8)?;
    let points: Vec<u32> = vm
        .heap
        .bytearray(array.store)
        .data
        .chunks_exact(4)
        .map(|c| c.iter().rev().fold(0u32, |n, &b| n << 8 | u32::from(b)))
        .map(|c| c.min(0x10FFFF))
        .collect();
    let object = str::StrObj::from_code_points(&points);
    Ok(vm.heap.new_str_obj(object))
}

fn tounicode(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    if !is_text(array.code) {
        return Err(vm
            .heap
            .value_error("tounicode() may only be called on unicode type arrays ('u' or 'w')"));
    }
    text(vm, array)
}

fn copy(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let bytes = array.all(vm)?;
    Ok(make(vm, ids::ARRAY, array.code, bytes))
}

fn reduce(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let class = vm.heap.class_of(args.at(0)).value();
    let code = vm.heap.new_ascii(&[array.code]);
    let items = items(vm, array)?;
    let items = vm.heap.new_list(items);
    let state = match vm.heap.inst_dict(args.at(0)) {
        Some(dict) => dict.value(),
        None => Value::NONE,
    };
    let arguments = vm.heap.new_tuple(&[code, items]);
    Ok(vm.heap.new_tuple(&[class, arguments, state]))
}

fn sizeof(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let n = array.len(vm) * array.size;
    Ok(vm.heap.new_usize(64 + n))
}

fn len(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let n = array.len(vm);
    Ok(vm.heap.new_usize(n))
}

fn iter(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    // Bytes need no decoding.
    let object = match array.code {
        b'B' => IterObj::ByteArray(array.store, 0),
        _ => IterObj::Sequence(args.at(0), 0),
    };
    Ok(vm.heap.alloc_iter(object).value())
}

fn bad_key(vm: &mut Vm) -> Raised {
    vm.heap.type_error("array indices must be integers")
}

/// What a key means: an item (perhaps out of range), or start, step and count.
enum Place {
    Item(Option<usize>),
    Slice(i64, i64, usize),
}

fn place(vm: &mut Vm, array: Array, key: Value) -> R<Place> {
    let length = |heap: &Heap| heap.bytearray(array.store).data.len() / array.size;
    if let Some(slice) = crate::builtins::sequence::as_slice(&vm.heap, key) {
        let (start, step, n) = slice_of(vm, &slice, length)?;
        return Ok(Place::Slice(start, step, n));
    }
    let i = match key.as_small_int() {
        Some(i) => i,
        None => {
            if vm.heap.exact_int(key).is_none() && vm.special(key, sym::INDEX).is_none() {
                return Err(bad_key(vm));
            }
            vm.index_i64(key)?
        }
    };
    Ok(Place::Item(position(i, length(&vm.heap))))
}

fn getitem(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    match place(vm, array, args.at(1))? {
        Place::Item(i) => match i.and_then(|i| array.get(vm, i)) {
            Some(item) => Ok(item),
            None => Err(vm.heap.index_error("array index out of range")),
        },
        Place::Slice(start, 1, n) => {
            let start = usize::try_from(start).unwrap_or(0);
            let bytes = array.bytes(vm, start, start + n)?;
            Ok(make(vm, ids::ARRAY, array.code, bytes))
        }
        Place::Slice(start, step, n) => {
            vm.heap.reserve(n.saturating_mul(array.size))?;
            vm.heap.charge(n)?;
            let data = &vm.heap.bytearray(array.store).data;
            let mut bytes = Vec::with_capacity(n * array.size);
            for i in 0..n {
                let at = usize::try_from(start + i as i64 * step).unwrap_or(0) * array.size;
                bytes.extend_from_slice(data.get(at..at + array.size).unwrap_or(&[]));
            }
            Ok(make(vm, ids::ARRAY, array.code, bytes))
        }
    }
}

fn out_of_range(vm: &mut Vm) -> Raised {
    vm.heap.index_error("array assignment index out of range")
}

fn setitem(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    match place(vm, array, args.at(1))? {
        Place::Item(None) => Err(out_of_range(vm)),
        Place::Item(Some(i)) => {
            let bytes = encode(vm, array.code, args.at(2))?;
            // `__index__` may have shortened the array.
            if i >= array.len(vm) {
                return Err(out_of_range(vm));
            }
            let at = i * array.size;
            if let (Some(place), Some(bytes)) = (
                vm.heap
                    .bytearray_mut(array.store)
                    .data
                    .get_mut(at..at + array.size),
                bytes.get(..array.size),
            ) {
                place.copy_from_slice(bytes);
            }
            Ok(Value::NONE)
        }
        Place::Slice(start, step, n) => {
            let Some(other) = opened(vm, args.at(2)) else {
                let got = vm.heap.type_name(args.at(2));
                return Err(vm.heap.type_error(&format!(
                    "can only assign array (not \"{got}\") to array slice"
                )));
            };
            if other.code != array.code {
                return Err(vm
                    .heap
                    .type_error("bad argument type for built-in operation"));
            }
            let bytes = other.all(vm)?;
            if step == 1 {
                let start = usize::try_from(start).unwrap_or(0);
                array.splice(vm, start, start + n, &bytes)?;
                return Ok(Value::NONE);
            }
            let given = bytes.len() / array.size;
            if given == 0 {
                return delete_slice(vm, array, start, step, n);
            }
            if given != n {
                return Err(vm.heap.value_error(&format!(
                    "attempt to assign array of size {given} to extended slice of size {n}"
                )));
            }
            let data = &mut vm.heap.bytearray_mut(array.store).data;
            for (i, item) in bytes.chunks_exact(array.size).enumerate() {
                let at = usize::try_from(start + i as i64 * step).unwrap_or(0) * array.size;
                if let Some(place) = data.get_mut(at..at + array.size) {
                    place.copy_from_slice(item);
                }
            }
            Ok(Value::NONE)
        }
    }
}

fn delete_slice(vm: &mut Vm, array: Array, start: i64, step: i64, n: usize) -> R {
    if n == 0 {
        return Ok(Value::NONE);
    }
    let (first, step) = if step < 0 {
        (start + (n as i64 - 1) * step, -step)
    } else {
        (start, step)
    };
    let (first, step) = (first.max(0) as usize, step.max(1) as usize);
    let old = array.all(vm)?;
    vm.heap.charge(old.len() / 8)?;
    let kept: Vec<u8> = old
        .chunks_exact(array.size)
        .enumerate()
        .filter(|&(i, _)| i < first || (i - first) % step != 0 || (i - first) / step >= n)
        .flat_map(|(_, item)| item.iter().copied())
        .collect();
    let len = array.len(vm);
    array.splice(vm, 0, len, &kept)?;
    Ok(Value::NONE)
}

fn delitem(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    match place(vm, array, args.at(1))? {
        Place::Item(None) => Err(out_of_range(vm)),
        Place::Item(Some(i)) => {
            array.splice(vm, i, i + 1, &[])?;
            Ok(Value::NONE)
        }
        Place::Slice(start, step, n) => delete_slice(vm, array, start, step, n),
    }
}

fn compare(vm: &mut Vm, args: &Args, op: CmpOp) -> R {
    let (Some(a), Some(b)) = (opened(vm, args.at(0)), opened(vm, args.at(1))) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let lengths = |vm: &Vm| (a.len(vm), b.len(vm));
    let (n, m) = lengths(vm);
    if n != m && matches!(op, CmpOp::Eq | CmpOp::Ne) {
        return Ok(Value::bool(op == CmpOp::Ne));
    }
    let mark = vm.nursery_mark();
    let mut i = 0;
    loop {
        let (n, m) = lengths(vm);
        if i >= n.min(m) {
            return Ok(Value::bool(op.holds(Some(n.cmp(&m)))));
        }
        vm.heap.charge(1)?;
        let (Some(x), Some(y)) = (a.get(vm, i), b.get(vm, i)) else {
            return Ok(Value::NOT_IMPLEMENTED);
        };
        if !vm.eq(x, y)? {
            return match op {
                CmpOp::Eq => Ok(Value::FALSE),
                CmpOp::Ne => Ok(Value::TRUE),
                op => vm.compare(op, x, y),
            };
        }
        vm.release_to(mark, Value::NONE);
        i += 1;
    }
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let array = array(vm, args.at(0))?;
    let class = vm.heap.class_of(args.at(0));
    let class = vm.heap.class_name(class);
    let code = char::from(array.code);
    if array.len(vm) == 0 {
        return Ok(vm.heap.new_str(&format!("{class}('{code}')")));
    }
    let content = if is_text(array.code) {
        text(vm, array)?
    } else {
        let items = items(vm, array)?;
        vm.heap.new_list(items)
    };
    let shown = vm.repr_text(content)?;
    Ok(vm.heap.new_str(&format!("{class}('{code}', {shown})")))
}
