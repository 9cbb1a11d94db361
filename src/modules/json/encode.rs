//! Writing JSON.
//!
//! The text grows in one builder while an explicit stack holds the containers that are open. Lists
//! are read as of now, since `default` may change them; the items of a dict are taken beforehand.

use rustc_hash::FxHashSet;

use crate::builtins::sort::sort_values;
use crate::object::str::{StrBuilder, StrView};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::Args;

use super::MAX_DEPTH;

/// How to write: the parts of the tuple that `JSONEncoder.iterencode` makes.
struct Setup {
    default: Value,
    ascii: bool,
    indent: Option<StrId>,
    key_separator: StrId,
    item_separator: StrId,
    sort_keys: bool,
    skip_keys: bool,
    allow_nan: bool,
    check_circular: bool,
}

/// A container whose closing bracket is still to be written.
enum Open {
    /// A list or tuple, and the index of the next item.
    List(Value, usize),
    /// The items of a dict, and the index of the next; whether any was written.
    Dict(Vec<(Value, Value)>, usize, bool),
    /// What `default` answered stands in for an object.
    Replaced,
}

struct Writer {
    out: StrBuilder,
    setup: Setup,
    /// The containers that are open, each with the object it came from.
    open: Vec<(Open, Value)>,
    /// The same objects, to notice one inside itself.
    inside: FxHashSet<Value>,
    /// Open containers, without replacements: how far to indent.
    level: usize,
}

/// `encode(object, setup)`: the JSON text of an object.
pub(super) fn encode(vm: &mut Vm, args: &Args) -> R {
    let parts = vm.heap.list_or_tuple(args.at(1)).unwrap_or(&[]).to_vec();
    let part = |i: usize| parts.get(i).copied().unwrap_or(Value::NONE);
    let separator = |vm: &mut Vm, value: Value, number: usize| match vm.heap.to_str(value) {
        Some(text) => Ok(text),
        None => {
            let got = vm.heap.type_name(value);
            Err(vm.heap.type_error(&format!(
                "make_encoder() argument {number} must be str, not {got}"
            )))
        }
    };
    let setup = Setup {
        default: part(0),
        ascii: part(1) == Value::TRUE,
        indent: vm.heap.to_str(part(2)),
        key_separator: separator(vm, part(3), 5)?,
        item_separator: separator(vm, part(4), 6)?,
        sort_keys: part(5) == Value::TRUE,
        skip_keys: part(6) == Value::TRUE,
        allow_nan: part(7) == Value::TRUE,
        check_circular: part(8) == Value::TRUE,
    };
    let mut writer = Writer {
        out: StrBuilder::new(),
        setup,
        open: Vec::new(),
        inside: FxHashSet::default(),
        level: 0,
    };
    writer.run(vm, args.at(0))?;
    Ok(vm.heap.new_built(writer.out))
}

impl Writer {
    fn run(&mut self, vm: &mut Vm, object: Value) -> R<()> {
        self.write(vm, object)?;
        while let Some((open, _)) = self.open.last_mut() {
            match open {
                Open::Replaced => self.leave(),
                Open::List(list, index) => {
                    let next = vm
                        .heap
                        .list_or_tuple(*list)
                        .and_then(|items| items.get(*index).copied());
                    let first = *index == 0;
                    *index += 1;
                    match next {
                        Some(item) => {
                            self.lead(vm, first)?;
                            self.write(vm, item)?;
                        }
                        None => self.close(vm, b']')?,
                    }
                }
                Open::Dict(items, index, any) => {
                    let Some(&(key, value)) = items.get(*index) else {
                        self.close(vm, b'}')?;
                        continue;
                    };
                    *index += 1;
                    let first = !*any;
                    let Some(key) = self.key(vm, key)? else {
                        continue;
                    };
                    if let Some((Open::Dict(_, _, any), _)) = self.open.last_mut() {
                        *any = true;
                    }
                    if !first {
                        self.separate(vm)?;
                    }
                    self.string(vm, key)?;
                    self.text(vm, self.setup.key_separator)?;
                    self.write(vm, value)?;
                }
            }
        }
        Ok(())
    }

    fn text(&mut self, vm: &mut Vm, text: StrId) -> R<()> {
        let length = vm.heap.str_view(text).len();
        vm.heap.make_room(&self.out, length)?;
        self.out.push_view(vm.heap.str_view(text));
        Ok(())
    }

    /// What stands before an item of a list.
    fn lead(&mut self, vm: &mut Vm, first: bool) -> R<()> {
        if first { Ok(()) } else { self.separate(vm) }
    }

    fn separate(&mut self, vm: &mut Vm) -> R<()> {
        self.text(vm, self.setup.item_separator)?;
        self.new_line(vm)
    }

    fn new_line(&mut self, vm: &mut Vm) -> R<()> {
        let Some(indent) = self.setup.indent else {
            return Ok(());
        };
        self.out.push(u32::from(b'\n'));
        for _ in 0..self.level {
            self.text(vm, indent)?;
        }
        Ok(())
    }

    fn enter(&mut self, vm: &mut Vm, open: Open, object: Value) -> R<()> {
        if self.open.len() >= MAX_DEPTH {
            return Err(vm.heap.raise(
                ids::RECURSION_ERROR,
                "maximum recursion depth exceeded while encoding a JSON object",
            ));
        }
        if self.setup.check_circular && !self.inside.insert(object) {
            return Err(vm.heap.value_error("Circular reference detected"));
        }
        let bracket = match open {
            Open::List(..) => Some(b'['),
            Open::Dict(..) => Some(b'{'),
            Open::Replaced => None,
        };
        self.open.push((open, object));
        if let Some(bracket) = bracket {
            self.out.push(u32::from(bracket));
            self.level += 1;
            self.new_line(vm)?;
        }
        Ok(())
    }

    fn leave(&mut self) {
        if let Some((_, object)) = self.open.pop() {
            self.inside.remove(&object);
        }
    }

    fn close(&mut self, vm: &mut Vm, bracket: u8) -> R<()> {
        self.level -= 1;
        self.new_line(vm)?;
        self.out.push(u32::from(bracket));
        self.leave();
        Ok(())
    }

    /// Writes a value, or opens it if it is a container.
    fn write(&mut self, vm: &mut Vm, object: Value) -> R<()> {
        vm.heap.charge(1)?;
        if let Some(word) = match object {
            Value::NONE => Some("null"),
            Value::TRUE => Some("true"),
            Value::FALSE => Some("false"),
            _ => None,
        } {
            self.out.push_str(word);
            return Ok(());
        }
        if let Some(i) = object.as_small_int() {
            let mut buffer = Digits::default();
            self.out.push_str(buffer.write(i));
            return Ok(());
        }
        if let Some(text) = vm.heap.to_str(object) {
            return self.string(vm, text);
        }
        if vm.heap.to_int(object).is_some() {
            let digits = vm.heap.int_text(object, 10)?;
            self.out.push_str(&digits);
            return Ok(());
        }
        if let Some(number) = vm.heap.to_float(object) {
            let text = self.float_text(vm, object, number)?;
            self.out.push_str(&text);
            return Ok(());
        }
        if object.as_list().is_some() || object.as_tuple().is_some() {
            if vm
                .heap
                .list_or_tuple(object)
                .is_some_and(<[Value]>::is_empty)
            {
                self.out.push_str("[]");
                return Ok(());
            }
            return self.enter(vm, Open::List(object, 0), object);
        }
        if vm.heap.list_or_tuple(object).is_some() {
            // A subclass may iterate as it likes.
            let items = vm.collect_items(object)?;
            if items.is_empty() {
                self.out.push_str("[]");
                return Ok(());
            }
            vm.heap.charge_growth(items.len() * 8);
            let list = vm.heap.new_list(items);
            return self.enter(vm, Open::List(list, 0), object);
        }
        if let Some(dict) = vm.heap.to_dict(object) {
            if vm.heap.dict(dict).is_empty() {
                self.out.push_str("{}");
                return Ok(());
            }
            let items = self.items(vm, object, dict)?;
            return self.enter(vm, Open::Dict(items, 0, false), object);
        }
        self.enter(vm, Open::Replaced, object)?;
        let replacement = vm.call(self.setup.default, &[object])?;
        vm.heap.keep(replacement);
        self.write(vm, replacement)
    }

    /// The items of a dict; a subclass's own `items` is asked.
    fn items(&mut self, vm: &mut Vm, object: Value, dict: DictId) -> R<Vec<(Value, Value)>> {
        let mut items: Vec<(Value, Value)>;
        if object.as_dict().is_some() {
            vm.heap.reserve(vm.heap.dict(dict).len() * 16)?;
            items = vm
                .heap
                .dict(dict)
                .iter()
                .map(|e| (e.key, e.value))
                .collect();
            for &(key, value) in &items {
                vm.heap.keep(key);
                vm.heap.keep(value);
            }
        } else {
            let name = vm.heap.intern("items");
            let view = vm.call_method(object, name, &[])?;
            let pairs = vm.collect_items(view)?;
            items = Vec::with_capacity(pairs.len());
            for pair in pairs {
                match pair.as_tuple().map(|t| vm.heap.tuple(t)) {
                    Some(&[key, value]) => items.push((key, value)),
                    _ => return Err(vm.heap.value_error("items must return 2-tuples")),
                }
            }
        }
        if self.setup.sort_keys {
            if items.iter().all(|pair| pair.0.as_str().is_some()) {
                vm.heap.charge(
                    items.len() * (usize::BITS - items.len().leading_zeros()) as usize / 8,
                )?;
                items.sort_by(|a, b| match (a.0.as_str(), b.0.as_str()) {
                    (Some(a), Some(b)) => vm.heap.str_cmp(a, b),
                    _ => std::cmp::Ordering::Equal,
                });
                return Ok(items);
            }
            let mut tuples = Vec::with_capacity(items.len());
            for &(key, value) in &items {
                tuples.push(vm.heap.new_tuple(&[key, value]));
            }
            sort_values(vm, &mut tuples, None, false)?;
            items.clear();
            for tuple in tuples {
                if let Some(&[key, value]) = tuple.as_tuple().map(|t| vm.heap.tuple(t)) {
                    items.push((key, value));
                }
            }
        }
        Ok(items)
    }

    /// The text of a key; nothing when the key is to be skipped.
    fn key(&mut self, vm: &mut Vm, key: Value) -> R<Option<StrId>> {
        if let Some(text) = vm.heap.to_str(key) {
            return Ok(Some(text));
        }
        let text = match key {
            Value::NONE => "null".to_owned(),
            Value::TRUE => "true".to_owned(),
            Value::FALSE => "false".to_owned(),
            _ if vm.heap.to_int(key).is_some() => vm.heap.int_text(key, 10)?,
            _ => match vm.heap.to_float(key) {
                Some(number) => self.float_text(vm, key, number)?,
                None if self.setup.skip_keys => return Ok(None),
                None => {
                    let got = vm.heap.type_name(key);
                    return Err(vm.heap.type_error(&format!(
                        "keys must be str, int, float, bool or None, not {got}"
                    )));
                }
            },
        };
        Ok(vm.heap.new_str(&text).as_str())
    }

    fn float_text(&mut self, vm: &mut Vm, object: Value, number: f64) -> R<String> {
        if number.is_finite() {
            return Ok(float::repr(number));
        }
        if !self.setup.allow_nan {
            let shown = vm.repr_text(object)?;
            return Err(vm.heap.value_error(&format!(
                "Out of range float values are not JSON compliant: {shown}"
            )));
        }
        let text = match number {
            n if n.is_nan() => "NaN",
            n if n > 0.0 => "Infinity",
            _ => "-Infinity",
        };
        Ok(text.to_owned())
    }

    fn string(&mut self, vm: &mut Vm, text: StrId) -> R<()> {
        push_quoted(vm, &mut self.out, text, self.setup.ascii)
    }
}

/// Room for the decimal digits of an inline int.
#[derive(Default)]
struct Digits([u8; 20]);

impl Digits {
    fn write(&mut self, number: i64) -> &str {
        let mut at = self.0.len();
        let mut rest = number.unsigned_abs();
        loop {
            at = at.saturating_sub(1);
            if let Some(place) = self.0.get_mut(at) {
                *place = b'0' + (rest % 10) as u8;
            }
            rest /= 10;
            if rest == 0 || at == 0 {
                break;
            }
        }
        if number < 0 && at > 0 {
            at -= 1;
            if let Some(place) = self.0.get_mut(at) {
                *place = b'-';
            }
        }
        self.0
            .get(at..)
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .unwrap_or("0")
    }
}

/// Characters put in quotes between two looks at fuel and memory.
const AT_ONCE: usize = 1 << 14;

/// Adds a string in quotes, with escapes.
fn push_quoted(vm: &mut Vm, out: &mut StrBuilder, text: StrId, ascii: bool) -> R<()> {
    const QUOTE: u32 = b'"' as u32;
    out.push(QUOTE);
    let view = vm.heap.str_view(text);
    let (length, is_wide) = (view.len(), matches!(view, StrView::Wide(_)));
    if is_wide && !ascii {
        // What is there is made wide as well.
        vm.heap
            .reserve(length.saturating_add(out.len()).saturating_mul(6))?;
    }
    for start in (0..length).step_by(AT_ONCE) {
        let part = vm.heap.str_view(text).slice(start, start + AT_ONCE);
        // Most characters of wide text get six, or twelve, of an escape.
        let most = match part {
            StrView::Wide(points) if ascii => points.len() * 12,
            _ => part.len(),
        };
        vm.heap.make_room(out, most)?;
        escape_all(
            out,
            vm.heap.str_view(text).slice(start, start + AT_ONCE),
            ascii,
        );
    }
    out.push(QUOTE);
    Ok(())
}

/// Adds characters, escaped where they must be.
fn escape_all(out: &mut StrBuilder, view: StrView<'_>, ascii: bool) {
    match view {
        StrView::Ascii(bytes) => {
            let mut rest = bytes;
            while let Some(n) = rest
                .iter()
                .position(|&c| matches!(c, 0..=0x1F | b'"' | b'\\') || (ascii && c == 0x7F))
            {
                let (plain, special) = rest.split_at(n);
                out.push_view(StrView::Ascii(plain));
                if let Some((&c, behind)) = special.split_first() {
                    escape(out, u32::from(c));
                    rest = behind;
                }
            }
            out.push_view(StrView::Ascii(rest));
        }
        StrView::Wide(points) => {
            for &c in points {
                match c {
                    0..=0x1F | 0x22 | 0x5C => escape(out, c),
                    0x20..=0x7E => out.push(c),
                    _ if !ascii => out.push(c),
                    _ => escape(out, c),
                }
            }
        }
    }
}

fn escape(out: &mut StrBuilder, c: u32) {
    match c {
        0x22 => out.push_str("\\\""),
        0x5C => out.push_str("\\\\"),
        0x08 => out.push_str("\\b"),
        0x0C => out.push_str("\\f"),
        0x0A => out.push_str("\\n"),
        0x0D => out.push_str("\\r"),
        0x09 => out.push_str("\\t"),
        0x10000.. => {
            let c = c - 0x10000;
            out.push_str(&format!(
                "\\u{:04x}\\u{:04x}",
                0xD800 | c >> 10,
                0xDC00 | c & 0x3FF
            ));
        }
        _ => out.push_str(&format!("\\u{c:04x}")),
    }
}

fn quoted(vm: &mut Vm, args: &Args, ascii: bool) -> R {
    let Some(text) = vm.heap.to_str(args.at(0)) else {
        let got = vm.heap.type_name(args.at(0));
        return Err(vm
            .heap
            .type_error(&format!("first argument must be a string, not {got}")));
    };
    let length = vm.heap.str_view(text).len();
    vm.heap.charge(length / 16)?;
    let mut out = StrBuilder::new();
    push_quoted(vm, &mut out, text, ascii)?;
    Ok(vm.heap.new_built(out))
}

/// `encode_basestring(s)`: the text in quotes, other characters than quotes and controls as they are.
pub(super) fn encode_basestring(vm: &mut Vm, args: &Args) -> R {
    quoted(vm, args, false)
}

/// `encode_basestring_ascii(s)`: the text in quotes, in ASCII only.
pub(super) fn encode_basestring_ascii(vm: &mut Vm, args: &Args) -> R {
    quoted(vm, args, true)
}
