//! Encoding and decoding as `str.encode`, `bytes.decode` and `str(bytes, encoding)` ask for it.

use crate::object::codec::{Encoding, Handler};
use crate::object::*;

/// An encoding and an error handler, as arguments name them.
pub(crate) struct Codec {
    pub(crate) encoding: Encoding,
    pub(crate) handler: Handler,
    /// The handler's name, for the message when there is none of that name.
    pub(crate) handler_name: String,
}

/// Reads the arguments `encoding` and `errors` of a function.
pub(crate) fn codec_args(
    heap: &mut Heap,
    function: &str,
    encoding: Option<Value>,
    errors: Option<Value>,
    decoding: bool,
) -> R<Codec> {
    let mut codec = Codec {
        encoding: Encoding::Utf8,
        handler: Handler::Strict,
        handler_name: String::new(),
    };
    let [encoding, errors] = check_codec_args(heap, function, encoding, errors)?;
    if let Some(name) = encoding {
        codec.encoding = match Encoding::by_name(&name) {
            Some(encoding) => encoding,
            None if Encoding::is_not_text(&name) => {
                let way = if decoding { "decode" } else { "encode" };
                let text = format!(
                    "'{name}' is not a text encoding; use codecs.{way}() to handle arbitrary codecs"
                );
                return Err(heap.raise(ids::LOOKUP_ERROR, &text));
            }
            None => return Err(heap.raise(ids::LOOKUP_ERROR, &format!("unknown encoding: {name}"))),
        };
    }
    if let Some(name) = errors {
        codec.handler_name = name;
        codec.handler = Handler::by_name(&codec.handler_name);
    }
    Ok(codec)
}

/// The names an encoding and a handler are given by, whether or not there are such.
pub(crate) fn check_codec_args(
    heap: &mut Heap,
    function: &str,
    encoding: Option<Value>,
    errors: Option<Value>,
) -> R<[Option<String>; 2]> {
    let mut names = [None, None];
    for (place, (parameter, value)) in names
        .iter_mut()
        .zip([("encoding", encoding), ("errors", errors)])
    {
        if let Some(value) = value {
            *place = Some(name_arg(heap, function, parameter, value)?);
        }
    }
    Ok(names)
}

fn name_arg(heap: &mut Heap, function: &str, parameter: &str, value: Value) -> R<String> {
    let Some(id) = heap.to_str(value) else {
        let got = heap.type_name(value);
        let got = if value.is_none() {
            "None".to_owned()
        } else {
            got
        };
        return Err(heap.type_error(&format!(
            "{function}() argument '{parameter}' must be str, not {got}"
        )));
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
