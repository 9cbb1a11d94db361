//! Reading JSON.
//!
//! The text is never copied as a whole: each token is found by a pure function over the characters
//! as of now, and only then made into a value. What is read stays on an explicit stack, whose values
//! the nursery of the native keeps alive while hooks run.

use crate::object::str::{StrBuilder, StrView};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::Args;

use super::MAX_DEPTH;

/// A character of either form of text.
trait Unit: Copy {
    fn code(self) -> u32;
}

impl Unit for u8 {
    fn code(self) -> u32 {
        u32::from(self)
    }
}

impl Unit for u32 {
    fn code(self) -> u32 {
        self
    }
}

/// Runs a generic function over the characters of a str.
macro_rules! over {
    ($heap:expr, $text:expr, $function:ident($($arg:expr),*)) => {
        match $heap.str_view($text) {
            StrView::Ascii(s) => $function(s, $($arg),*),
            StrView::Wide(s) => $function(s, $($arg),*),
        }
    };
}

/// What is wrong with a text, and where.
enum Fault {
    /// A JSONDecodeError with these words.
    Text(&'static str, usize),
    /// No value begins here: a StopIteration, which `json` turns into "Expecting value".
    Value(usize),
}

/// A value or the beginning of one, and the index behind it.
enum Token {
    /// A string whose characters are those from the first index to the second.
    Plain(usize, usize, usize),
    /// A string with escapes.
    Escaped(StrBuilder, usize),
    Int(usize),
    Float(usize),
    Constant(&'static str, usize),
    Literal(Value, usize),
    OpenArray,
    OpenObject,
}

fn at<T: Unit>(s: &[T], index: usize) -> u32 {
    s.get(index).map_or(u32::MAX, |c| c.code())
}

fn is(s: &[impl Unit], index: usize, c: u8) -> bool {
    at(s, index) == u32::from(c)
}

fn is_digit(s: &[impl Unit], index: usize) -> bool {
    (u32::from(b'0')..=u32::from(b'9')).contains(&at(s, index))
}

fn skip<T: Unit>(s: &[T], mut index: usize) -> usize {
    while matches!(at(s, index), 0x20 | 0x09 | 0x0A | 0x0D) {
        index += 1;
    }
    index
}

fn starts(s: &[impl Unit], index: usize, text: &str) -> bool {
    text.bytes()
        .enumerate()
        .all(|(i, c)| at(s, index + i) == u32::from(c))
}

/// The value that begins at an index.
fn value<T: Unit>(s: &[T], index: usize, strict: bool) -> Result<Token, Fault> {
    let literal = |text: &str, value| {
        if starts(s, index, text) {
            Ok(Token::Literal(value, index + text.len()))
        } else {
            Err(Fault::Value(index))
        }
    };
    match u8::try_from(at(s, index)).unwrap_or(0) {
        b'"' => string(s, index + 1, strict),
        b'{' => Ok(Token::OpenObject),
        b'[' => Ok(Token::OpenArray),
        b'n' => literal("null", Value::NONE),
        b't' => literal("true", Value::TRUE),
        b'f' => literal("false", Value::FALSE),
        b'N' if starts(s, index, "NaN") => Ok(Token::Constant("NaN", index + 3)),
        b'I' if starts(s, index, "Infinity") => Ok(Token::Constant("Infinity", index + 8)),
        b'-' if starts(s, index, "-Infinity") => Ok(Token::Constant("-Infinity", index + 9)),
        b'-' | b'0'..=b'9' => number(s, index),
        _ => Err(Fault::Value(index)),
    }
}

fn number<T: Unit>(s: &[T], start: usize) -> Result<Token, Fault> {
    let mut index = start + usize::from(is(s, start, b'-'));
    if is(s, index, b'0') {
        index += 1;
    } else if is_digit(s, index) {
        while is_digit(s, index) {
            index += 1;
        }
    } else {
        return Err(Fault::Value(start));
    }
    let mut float = false;
    if is(s, index, b'.') && is_digit(s, index + 1) {
        float = true;
        index += 2;
        while is_digit(s, index) {
            index += 1;
        }
    }
    if is(s, index, b'e') || is(s, index, b'E') {
        let sign = usize::from(is(s, index + 1, b'+') || is(s, index + 1, b'-'));
        if is_digit(s, index + 1 + sign) {
            float = true;
            index += 2 + sign;
            while is_digit(s, index) {
                index += 1;
            }
        }
    }
    Ok(if float {
        Token::Float(index)
    } else {
        Token::Int(index)
    })
}

/// The next quote or backslash from an index on.
fn plain_end<T: Unit>(s: &[T], start: usize, strict: bool, begin: usize) -> Result<usize, Fault> {
    let rest = s.get(start..).unwrap_or(&[]);
    for (i, c) in rest.iter().enumerate() {
        match c.code() {
            0x22 | 0x5C => return Ok(start + i),
            0..=0x1F if strict => {
                return Err(Fault::Text("Invalid control character at", start + i));
            }
            _ => {}
        }
    }
    Err(Fault::Text("Unterminated string starting at", begin))
}

fn hex4<T: Unit>(s: &[T], start: usize) -> Option<u32> {
    (start..start + 4).try_fold(0, |n, i| {
        char::from_u32(at(s, i))
            .and_then(|c| c.to_digit(16))
            .map(|d| n * 16 + d)
    })
}

/// The string whose first character, behind the quote, is at `start`.
fn string<T: Unit>(s: &[T], start: usize, strict: bool) -> Result<Token, Fault> {
    const BAD_HEX: &str = "Invalid \\uXXXX escape";
    let begin = start.wrapping_sub(1);
    let mut end = plain_end(s, start, strict, begin)?;
    if is(s, end, b'"') {
        return Ok(Token::Plain(start, end, end + 1));
    }
    let mut out = StrBuilder::new();
    let mut from = start;
    loop {
        for c in s.get(from..end).unwrap_or(&[]) {
            out.push(c.code());
        }
        if is(s, end, b'"') {
            return Ok(Token::Escaped(out, end + 1));
        }
        let escape = end + 1;
        if escape >= s.len() {
            return Err(Fault::Text("Unterminated string starting at", begin));
        }
        let code = match u8::try_from(at(s, escape)).unwrap_or(0) {
            c @ (b'"' | b'\\' | b'/') => u32::from(c),
            b'b' => 8,
            b'f' => 12,
            b'n' => 10,
            b'r' => 13,
            b't' => 9,
            b'u' => {
                // A digit sequence that ends the text lacks its quote, and is called bad itself.
                let code = (escape + 5 < s.len())
                    .then(|| hex4(s, escape + 1))
                    .flatten()
                    .ok_or(Fault::Text(BAD_HEX, escape))?;
                let next = escape + 5;
                if (0xD800..0xDC00).contains(&code)
                    && next + 6 < s.len()
                    && is(s, next, b'\\')
                    && is(s, next + 1, b'u')
                {
                    let low = hex4(s, next + 2).ok_or(Fault::Text(BAD_HEX, next + 1))?;
                    if (0xDC00..0xE000).contains(&low) {
                        out.push(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00));
                        from = next + 6;
                        end = plain_end(s, from, strict, begin)?;
                        continue;
                    }
                }
                out.push(code);
                from = next;
                end = plain_end(s, from, strict, begin)?;
                continue;
            }
            _ => return Err(Fault::Text("Invalid \\escape", end)),
        };
        out.push(code);
        from = escape + 1;
        end = plain_end(s, from, strict, begin)?;
    }
}

/// What comes behind an item of a container: the index of the next item, or that it is closed.
fn after_item<T: Unit>(
    s: &[T],
    index: usize,
    close: u8,
    trailing: &'static str,
) -> Result<(usize, bool), Fault> {
    let index = skip(s, index);
    if is(s, index, close) {
        return Ok((index + 1, true));
    }
    if !is(s, index, b',') {
        return Err(Fault::Text("Expecting ',' delimiter", index));
    }
    let next = skip(s, index + 1);
    if is(s, next, close) {
        return Err(Fault::Text(trailing, index));
    }
    Ok((next, false))
}

/// A key, and the index of its value.
fn key<T: Unit>(s: &[T], index: usize, strict: bool) -> Result<(Token, usize), Fault> {
    if !is(s, index, b'"') {
        const WORDS: &str = "Expecting property name enclosed in double quotes";
        return Err(Fault::Text(WORDS, index));
    }
    let token = string(s, index + 1, strict)?;
    let (Token::Plain(_, _, end) | Token::Escaped(_, end)) = token else {
        return Err(Fault::Value(index));
    };
    let colon = skip(s, end);
    if !is(s, colon, b':') {
        return Err(Fault::Text("Expecting ':' delimiter", colon));
    }
    Ok((token, skip(s, colon + 1)))
}

/// The first item behind an opening bracket: its index, or that the container is empty.
fn first_item<T: Unit>(s: &[T], index: usize, close: u8) -> (usize, bool) {
    let index = skip(s, index);
    if is(s, index, close) {
        (index + 1, true)
    } else {
        (index, false)
    }
}

/// A container that is not closed yet.
enum Open {
    Array(Vec<Value>),
    Object(Vec<(Value, Value)>, Value),
}

/// How to read: what `json.scanner.make_scanner` found in its context.
struct Setup {
    strict: bool,
    object_hook: Value,
    pairs_hook: Value,
    parse_float: Value,
    parse_int: Value,
    parse_constant: Value,
    error: Value,
}

/// Keys repeat, and equal texts may as well be one.
struct Keys(Vec<Option<Value>>);

impl Keys {
    const SIZE: usize = 256;

    fn make(&mut self, vm: &mut Vm, text: StrId, start: usize, end: usize) -> R {
        let view = vm.heap.str_view(text).slice(start, end);
        let place = match view {
            StrView::Ascii(bytes) if bytes.len() <= 64 => bytes.iter().fold(0usize, |h, &c| {
                h.wrapping_mul(31).wrapping_add(usize::from(c))
            }),
            _ => return vm.heap.str_slice(text, start, end),
        } % Keys::SIZE;
        if let Some(Some(known)) = self.0.get(place)
            && let Some(id) = known.as_str()
            && vm.heap.str_view(id) == view
        {
            return Ok(*known);
        }
        let made = vm.heap.str_slice(text, start, end)?;
        if let Some(place) = self.0.get_mut(place) {
            *place = Some(made);
        }
        Ok(made)
    }
}

/// `scan_once(setup, string, index)`: the value that begins at an index, and the index behind it.
pub(super) fn scan_once(vm: &mut Vm, args: &Args) -> R {
    let parts = vm.heap.list_or_tuple(args.at(0)).unwrap_or(&[]).to_vec();
    let part = |i: usize| parts.get(i).copied().unwrap_or(Value::NONE);
    let setup = Setup {
        strict: part(0) == Value::TRUE,
        object_hook: part(1),
        pairs_hook: part(2),
        parse_float: part(3),
        parse_int: part(4),
        parse_constant: part(5),
        error: part(6),
    };
    let Some(text) = vm.heap.to_str(args.at(1)) else {
        let got = vm.heap.type_name(args.at(1));
        return Err(vm
            .heap
            .type_error(&format!("first argument must be a string, not {got}")));
    };
    let index = vm.index_i64(args.at(2))?;
    let Ok(index) = usize::try_from(index) else {
        return Err(vm.heap.value_error("idx cannot be negative"));
    };
    let (value, end) = read(vm, &setup, args.at(1), text, index)?;
    let end = vm.heap.new_usize(end);
    Ok(vm.heap.new_tuple(&[value, end]))
}

fn raise(vm: &mut Vm, error: Value, text: Value, fault: Fault) -> Raised {
    match fault {
        Fault::Value(index) => {
            let index = vm.heap.new_usize(index);
            vm.heap.stop_iteration(index)
        }
        Fault::Text(words, index) => {
            let words = vm.heap.new_str(words);
            let index = vm.heap.new_usize(index);
            match vm.call(error, &[words, text, index]) {
                Ok(exception) => vm.heap.raise_value(exception),
                Err(raised) => raised,
            }
        }
    }
}

fn too_deep(vm: &mut Vm, what: &str) -> Raised {
    vm.heap.raise(
        ids::RECURSION_ERROR,
        &format!(
            "maximum recursion depth exceeded while decoding a JSON {what} from a unicode string"
        ),
    )
}

fn read(vm: &mut Vm, setup: &Setup, whole: Value, text: StrId, start: usize) -> R<(Value, usize)> {
    let mut keys = Keys(vec![None; Keys::SIZE]);
    let mut open: Vec<Open> = Vec::new();
    let mut index = start;
    macro_rules! found {
        ($result:expr) => {
            match $result {
                Ok(found) => found,
                Err(fault) => return Err(raise(vm, setup.error, whole, fault)),
            }
        };
    }
    loop {
        // A value begins at `index`.
        let token = found!(over!(vm.heap, text, value(index, setup.strict)));
        vm.heap.charge(1)?;
        let mut value = match token {
            Token::OpenArray => {
                if open.len() >= MAX_DEPTH {
                    return Err(too_deep(vm, "array"));
                }
                let (next, closed) = over!(vm.heap, text, first_item(index + 1, b']'));
                index = next;
                if !closed {
                    open.push(Open::Array(Vec::new()));
                    continue;
                }
                vm.heap.new_list(Vec::new())
            }
            Token::OpenObject => {
                if open.len() >= MAX_DEPTH {
                    return Err(too_deep(vm, "object"));
                }
                let (next, closed) = over!(vm.heap, text, first_item(index + 1, b'}'));
                index = next;
                if !closed {
                    let (token, next) = found!(over!(vm.heap, text, key(index, setup.strict)));
                    let name = make_key(vm, &mut keys, text, token)?;
                    index = next;
                    open.push(Open::Object(Vec::new(), name));
                    continue;
                }
                close_object(vm, setup, Vec::new())?
            }
            token => {
                let (value, end) = simple(vm, setup, text, index, token)?;
                index = end;
                value
            }
        };
        // The value is whole; so may be the containers it ends.
        loop {
            let closed;
            match open.last_mut() {
                None => return Ok((value, index)),
                Some(Open::Array(items)) => {
                    if items.len() == items.capacity() {
                        vm.heap.reserve(items.len() * 16)?;
                    }
                    items.push(value);
                    const TRAILING: &str = "Illegal trailing comma before end of array";
                    (index, closed) =
                        found!(over!(vm.heap, text, after_item(index, b']', TRAILING)));
                }
                Some(Open::Object(pairs, name)) => {
                    if pairs.len() == pairs.capacity() {
                        vm.heap.reserve(pairs.len() * 32)?;
                    }
                    pairs.push((*name, value));
                    const TRAILING: &str = "Illegal trailing comma before end of object";
                    (index, closed) =
                        found!(over!(vm.heap, text, after_item(index, b'}', TRAILING)));
                    if !closed {
                        let (token, next) = found!(over!(vm.heap, text, key(index, setup.strict)));
                        *name = make_key(vm, &mut keys, text, token)?;
                        index = next;
                    }
                }
            }
            if !closed {
                break;
            }
            value = match open.pop() {
                Some(Open::Array(items)) => {
                    vm.heap.charge(items.len() / 16)?;
                    vm.heap.charge_growth(items.capacity() * 8);
                    vm.heap.new_list(items)
                }
                Some(Open::Object(pairs, _)) => close_object(vm, setup, pairs)?,
                None => return Ok((value, index)),
            };
        }
    }
}

fn make_key(vm: &mut Vm, keys: &mut Keys, text: StrId, token: Token) -> R {
    match token {
        Token::Plain(start, end, _) => {
            vm.heap.charge((end - start) / 64)?;
            keys.make(vm, text, start, end)
        }
        Token::Escaped(builder, _) => {
            vm.heap.charge(builder.len() / 16)?;
            Ok(vm.heap.new_built(builder))
        }
        _ => Ok(Value::NONE),
    }
}

fn close_object(vm: &mut Vm, setup: &Setup, pairs: Vec<(Value, Value)>) -> R {
    if !setup.pairs_hook.is_none() {
        let mut items = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            items.push(vm.heap.new_tuple(&[key, value]));
        }
        let list = vm.heap.new_list(items);
        let made = vm.call(setup.pairs_hook, &[list])?;
        return Ok(vm.heap.keep(made));
    }
    let dict = vm.heap.new_dict();
    for (key, value) in pairs {
        vm.dict_set(dict, key, value)?;
    }
    if !setup.object_hook.is_none() {
        let made = vm.call(setup.object_hook, &[dict.value()])?;
        return Ok(vm.heap.keep(made));
    }
    Ok(dict.value())
}

/// A value that is no container.
fn simple(
    vm: &mut Vm,
    setup: &Setup,
    text: StrId,
    start: usize,
    token: Token,
) -> R<(Value, usize)> {
    let end = match token {
        Token::Plain(from, to, end) => {
            vm.heap.charge((to - from) / 64)?;
            vm.heap.reserve(to - from)?;
            return Ok((vm.heap.str_slice(text, from, to)?, end));
        }
        Token::Escaped(builder, end) => {
            vm.heap.charge(builder.len() / 16)?;
            return Ok((vm.heap.new_built(builder), end));
        }
        Token::Literal(value, end) => return Ok((value, end)),
        Token::Constant(name, end) => {
            if setup.parse_constant.is_none() {
                let value = match name {
                    "NaN" => f64::NAN,
                    "Infinity" => f64::INFINITY,
                    _ => f64::NEG_INFINITY,
                };
                return Ok((Value::float(value), end));
            }
            let name = vm.heap.new_str(name);
            let value = vm.call(setup.parse_constant, &[name])?;
            return Ok((vm.heap.keep(value), end));
        }
        Token::Int(end) => {
            if setup.parse_int == ids::INT.value() {
                if let Some(value) = over!(vm.heap, text, small_int(start, end)) {
                    return Ok((Value::small_int(value), end));
                }
                let digits = vm.heap.str_slice(text, start, end)?;
                return Ok((vm.heap.int_from_text(digits, 10)?, end));
            }
            end
        }
        Token::Float(end) => {
            if setup.parse_float == ids::FLOAT.value() {
                let number = over!(vm.heap, text, float_at(start, end));
                vm.heap.charge((end - start) / 16)?;
                return Ok((Value::float(number), end));
            }
            end
        }
        Token::OpenArray | Token::OpenObject => return Ok((Value::NONE, start)),
    };
    let hook = match token {
        Token::Float(_) => setup.parse_float,
        _ => setup.parse_int,
    };
    let digits = vm.heap.str_slice(text, start, end)?;
    let value = vm.call(hook, &[digits])?;
    Ok((vm.heap.keep(value), end))
}

/// An int of few digits.
fn small_int<T: Unit>(s: &[T], start: usize, end: usize) -> Option<i64> {
    let negative = is(s, start, b'-');
    let digits = s.get(start + usize::from(negative)..end)?;
    if digits.len() > 14 {
        return None;
    }
    let number = digits
        .iter()
        .fold(0i64, |n, c| n * 10 + i64::from(c.code()) - 48);
    Some(if negative { -number } else { number })
}

fn float_at<T: Unit>(s: &[T], start: usize, end: usize) -> f64 {
    let text: String = s
        .get(start..end)
        .unwrap_or(&[])
        .iter()
        .filter_map(|c| char::from_u32(c.code()))
        .collect();
    text.parse().unwrap_or(f64::NAN)
}

/// `scanstring(string, end, strict=True)`: the string behind a quote, and the index behind it.
pub(super) fn scanstring(vm: &mut Vm, args: &Args) -> R {
    let Some(text) = vm.heap.to_str(args.at(0)) else {
        let got = vm.heap.type_name(args.at(0));
        return Err(vm
            .heap
            .type_error(&format!("first argument must be a string, not {got}")));
    };
    let index = vm.index_i64(args.at(1))?;
    let strict = match args.get(2) {
        Some(strict) => vm.truth(strict)?,
        None => true,
    };
    let length = vm.heap.str_view(text).len();
    let start = match usize::try_from(index) {
        Ok(start) if start <= length => start,
        _ => return Err(vm.heap.value_error("end is out of bounds")),
    };
    match over!(vm.heap, text, string(start, strict)) {
        Ok(token) => {
            let end = match token {
                Token::Plain(_, _, end) | Token::Escaped(_, end) => end,
                _ => start,
            };
            vm.heap.charge((end - start) / 16)?;
            let value = match token {
                Token::Plain(from, to, _) => vm.heap.str_slice(text, from, to)?,
                Token::Escaped(builder, _) => vm.heap.new_built(builder),
                _ => Value::NONE,
            };
            let end = vm.heap.new_usize(end);
            Ok(vm.heap.new_tuple(&[value, end]))
        }
        Err(fault) => {
            let module = vm.import_library("json.decoder")?;
            let name = vm.heap.intern("JSONDecodeError");
            let error = vm.getattr(module, name)?;
            Err(raise(vm, error, args.at(0), fault))
        }
    }
}
