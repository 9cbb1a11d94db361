//! Encoding and decoding as `str.encode`, `bytes.decode` and `str(bytes, encoding)` ask for it, and the
//! UnicodeError classes.

use crate::object::codec::{Encoding, Handler};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::str::StrBuilder;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

/// An encoding and an error handler, as arguments name them.
pub(crate) struct Codec {
    pub(crate) encoding: Encoding,
    pub(crate) handler: Handler,
    /// The handler's name, for the message when there is none of that name.
    pub(crate) handler_name: String,
}

/// Reads the arguments `encoding` and `errors` of a function.
pub(crate) fn codec_args(heap: &mut Heap, function: &str, encoding: Option<Value>, errors: Option<Value>, decoding: bool) -> R<Codec> {
    let mut codec = Codec { encoding: Encoding::Utf8, handler: Handler::Strict, handler_name: String::new() };
    if let Some(value) = encoding {
        let name = name_arg(heap, function, "encoding", value)?;
        codec.encoding = match Encoding::by_name(&name) {
            Some(encoding) => encoding,
            None if Encoding::is_not_text(&name) => {
                let way = if decoding { "decode" } else { "encode" };
                let text = format!("'{name}' is not a text encoding; use codecs.{way}() to handle arbitrary codecs");
                return Err(heap.raise(ids::LOOKUP_ERROR, &text));
            }
            None => return Err(heap.raise(ids::LOOKUP_ERROR, &format!("unknown encoding: {name}"))),
        };
    }
    if let Some(value) = errors {
        codec.handler_name = name_arg(heap, function, "errors", value)?;
        codec.handler = Handler::by_name(&codec.handler_name);
    }
    Ok(codec)
}

fn name_arg(heap: &mut Heap, function: &str, parameter: &str, value: Value) -> R<String> {
    let Some(id) = heap.to_str(value) else {
        let got = heap.type_name(value);
        let got = if value.is_none() { "None".to_owned() } else { got };
        return Err(heap.type_error(&format!("{function}() argument '{parameter}' must be str, not {got}")));
    };
    let n = heap.str_view(id).len();
    heap.charge(n / 16)?;
    let text = heap.text(id);
    if text.contains('\0') {
        return Err(heap.value_error("embedded null character"));
    }
    Ok(text)
}

/// Reads bytes-like objects as text by a codec.
pub(crate) fn decode(heap: &mut Heap, object: Value, codec: &Codec) -> R {
    heap.decode_bytes(object, codec.encoding, codec.handler, &codec.handler_name)
}

/// `UnicodeEncodeError`, `UnicodeDecodeError` and `UnicodeTranslateError` take typed arguments.
pub(crate) static ENCODE_ERROR_METHODS: &[NativeDef] = &[
    NativeDef::full("__init__", NativeRole::Wrapper, 1, 255, "**", &FullNative(encode_error_init)),
    NativeDef::leaf("__str__", NativeRole::Wrapper, 1, 1, "", unicode_error_str),
];
/// See `ENCODE_ERROR_METHODS`.
pub(crate) static DECODE_ERROR_METHODS: &[NativeDef] = &[
    NativeDef::full("__init__", NativeRole::Wrapper, 1, 255, "**", &FullNative(decode_error_init)),
    NativeDef::leaf("__str__", NativeRole::Wrapper, 1, 1, "", unicode_error_str),
];
/// See `ENCODE_ERROR_METHODS`.
pub(crate) static TRANSLATE_ERROR_METHODS: &[NativeDef] = &[
    NativeDef::full("__init__", NativeRole::Wrapper, 1, 255, "**", &FullNative(translate_error_init)),
    NativeDef::leaf("__str__", NativeRole::Wrapper, 1, 1, "", unicode_error_str),
];

fn encode_error_init(vm: &mut Vm, args: &Args) -> R {
    error_init(vm, args, ids::UNICODE_ENCODE_ERROR)
}

fn decode_error_init(vm: &mut Vm, args: &Args) -> R {
    error_init(vm, args, ids::UNICODE_DECODE_ERROR)
}

fn translate_error_init(vm: &mut Vm, args: &Args) -> R {
    error_init(vm, args, ids::UNICODE_TRANSLATE_ERROR)
}

fn error_init(vm: &mut Vm, args: &Args, class: ClassId) -> R {
    let Some(exc) = args.at(0).as_exc() else { return Err(vm.heap.type_error("an exception is required")) };
    if !args.kw.is_empty() {
        let name = vm.heap.type_name(args.at(0));
        return Err(vm.heap.type_error(&format!("{name}() takes no keyword arguments")));
    }
    let given = args.pos.get(1..).unwrap_or(&[]);
    let wanted = if class == ids::UNICODE_TRANSLATE_ERROR { 4 } else { 5 };
    if given.len() != wanted {
        let got = given.len();
        return Err(vm.heap.type_error(&format!("function takes exactly {wanted} arguments ({got} given)")));
    }
    let mut fields = Vec::with_capacity(5);
    let mut rest = given.iter().copied();
    if wanted == 5 {
        let encoding = rest.next().unwrap_or(Value::NONE);
        fields.push(str_argument(vm, encoding, 1)?);
    } else {
        fields.push(Value::NONE);
    }
    let object = rest.next().unwrap_or(Value::NONE);
    if class == ids::UNICODE_DECODE_ERROR {
        let Some(bytes) = vm.heap.buffer(object) else {
            let got = vm.heap.type_name(object);
            return Err(vm.heap.type_error(&format!("a bytes-like object is required, not '{got}'")));
        };
        if object.as_bytes().is_some() {
            drop(bytes);
            fields.push(object);
        } else {
            let copy = bytes.into_owned();
            fields.push(vm.heap.new_bytes(copy));
        }
    } else {
        fields.push(str_argument(vm, object, if wanted == 5 { 2 } else { 1 })?);
    }
    for _ in 0..2 {
        let position = rest.next().unwrap_or(Value::NONE);
        let n = super::str::ssize(vm, position)?;
        fields.push(vm.heap.new_int(n));
    }
    let reason = rest.next().unwrap_or(Value::NONE);
    fields.push(str_argument(vm, reason, wanted)?);
    let all = vm.heap.new_tuple(given);
    let object = vm.heap.exc_mut(exc);
    object.args = all;
    object.fields = fields;
    Ok(Value::NONE)
}

fn str_argument(vm: &mut Vm, value: Value, position: usize) -> R {
    if vm.heap.to_str(value).is_some() {
        return Ok(value);
    }
    let got = vm.heap.type_name(value);
    Err(vm.heap.type_error(&format!("argument {position} must be str, not {got}")))
}

/// What a UnicodeError says: which unit, or which units, of the object are to blame.
fn unicode_error_str(heap: &mut Heap, args: &[Value]) -> R {
    let this = args.first().copied().unwrap_or(Value::NONE);
    let Some(exc) = this.as_exc() else { return Ok(heap.empty_str) };
    let fields = heap.exc(exc).fields.clone();
    let &[encoding, object, start, end, reason] = fields.as_slice() else { return Ok(heap.empty_str) };
    let position = |v: Value| heap.to_int(v).and_then(|i| i.to_i64()).unwrap_or(0);
    let (start, end) = (position(start), position(end));
    let text = |v: Value| heap.to_str(v).map(|id| heap.text(id)).unwrap_or_default();
    let (encoding, reason) = (text(encoding), text(reason));
    let unit = usize::try_from(start).ok();
    let range = format!("{start}-{}", end.saturating_sub(1));
    let is_single = end == start.saturating_add(1);
    let message = if heap.is_instance(this, ids::UNICODE_DECODE_ERROR) {
        let byte = unit.and_then(|i| heap.bytes_like(object).and_then(|b| b.get(i).copied()));
        match byte.filter(|_| is_single) {
            Some(byte) => format!("'{encoding}' codec can't decode byte 0x{byte:02x} in position {start}: {reason}"),
            None => format!("'{encoding}' codec can't decode bytes in position {range}: {reason}"),
        }
    } else {
        let c = unit.and_then(|i| heap.view_of(object).and_then(|v| v.get(i)));
        let shown = c.filter(|_| is_single).map(|c| {
            let mut out = StrBuilder::new();
            escape::push_hex_escape(&mut out, c);
            out.view().to_text()
        });
        let (doing, what) = match (&shown, heap.is_instance(this, ids::UNICODE_TRANSLATE_ERROR)) {
            (Some(shown), true) => ("can't translate".to_owned(), format!("character '{shown}' in position {start}")),
            (None, true) => ("can't translate".to_owned(), format!("characters in position {range}")),
            (Some(shown), false) => (format!("'{encoding}' codec can't encode"), format!("character '{shown}' in position {start}")),
            (None, false) => (format!("'{encoding}' codec can't encode"), format!("characters in position {range}")),
        };
        format!("{doing} {what}: {reason}")
    };
    Ok(heap.new_str(&message))
}
