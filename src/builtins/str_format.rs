//! `str.format` and `str.format_map`: replacement fields, and the parser `string.Formatter` uses.
//!
//! Parsing is separate from evaluation: `Pieces` cuts a template into literal text and fields, and
//! `FieldPath` cuts a field name into steps. Attribute steps go through `Vm::getattr`, so the guard
//! is asked exactly as for an attribute written in the program.

use std::ops::Range;

use super::str::this;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::str::{StrBuilder, StrObj};
use crate::object::unicode;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

/// A replacement field, as places in the template.
#[derive(Clone, Debug)]
struct Field {
    name: Range<usize>,
    /// The character after `!`, or 0.
    conversion: u32,
    spec: Range<usize>,
    /// The specification contains fields itself.
    nested: bool,
}

/// Literal text and the field after it, if one follows.
type Piece = (Range<usize>, Option<Field>);

/// Cuts a template into pieces.
struct Pieces<'t> {
    text: &'t [u32],
    at: usize,
    end: usize,
}

const OPEN: u32 = b'{' as u32;
const CLOSE: u32 = b'}' as u32;

impl Pieces<'_> {
    fn take(&mut self) -> Option<u32> {
        if self.at >= self.end {
            return None;
        }
        let c = self.text.get(self.at).copied();
        self.at += 1;
        c
    }

    fn peek(&self) -> Option<u32> {
        if self.at < self.end {
            self.text.get(self.at).copied()
        } else {
            None
        }
    }

    fn next(&mut self) -> Result<Option<Piece>, &'static str> {
        if self.at >= self.end {
            return Ok(None);
        }
        let start = self.at;
        let mut brace = None;
        while let Some(c) = self.take() {
            if c == OPEN || c == CLOSE {
                brace = Some(c);
                break;
            }
        }
        let Some(c) = brace else {
            return Ok(Some((start..self.at, None)));
        };
        let next = self.peek();
        if c == CLOSE && next != Some(CLOSE) {
            return Err("Single '}' encountered in format string");
        }
        match next {
            None => Err("Single '{' encountered in format string"),
            Some(n) if n == c => {
                // A doubled brace: the first belongs to the literal, the second is skipped.
                let literal = start..self.at;
                self.at += 1;
                Ok(Some((literal, None)))
            }
            Some(_) => {
                let literal = start..self.at - 1;
                Ok(Some((literal, Some(self.field()?))))
            }
        }
    }

    fn field(&mut self) -> Result<Field, &'static str> {
        let start = self.at;
        let mut last = 0;
        while let Some(c) = self.take() {
            last = c;
            match char::from_u32(c) {
                Some('{') => return Err("unexpected '{' in field name"),
                Some('[') => {
                    while self.peek().is_some_and(|c| c != u32::from(b']')) {
                        self.at += 1;
                    }
                }
                Some('}' | ':' | '!') => break,
                _ => {}
            }
        }
        let mut field = Field {
            name: start..self.at.saturating_sub(1).max(start),
            conversion: 0,
            spec: 0..0,
            nested: false,
        };
        match char::from_u32(last) {
            Some('}') => return Ok(field),
            Some('!') => {
                let Some(conversion) = self.take() else {
                    return Err("end of string while looking for conversion specifier");
                };
                field.conversion = conversion;
                match self.take() {
                    Some(CLOSE) => return Ok(field),
                    Some(c) if c != u32::from(b':') => {
                        return Err("expected ':' after conversion specifier");
                    }
                    _ => {}
                }
            }
            Some(':') => {}
            _ => return Err("expected '}' before end of string"),
        }
        let start = self.at;
        let mut depth = 1;
        while let Some(c) = self.take() {
            if c == OPEN {
                field.nested = true;
                depth += 1;
            } else if c == CLOSE {
                depth -= 1;
                if depth == 0 {
                    field.spec = start..self.at - 1;
                    return Ok(field);
                }
            }
        }
        Err("unmatched '{' in format spec")
    }
}

/// A decimal index, `None` when the text is something else.
fn read_index(text: &[u32]) -> Result<Option<i64>, &'static str> {
    if text.is_empty() {
        return Ok(None);
    }
    let mut n = 0i64;
    for &c in text {
        let Some(digit) = unicode::decimal_value(c) else {
            return Ok(None);
        };
        match n
            .checked_mul(10)
            .and_then(|n| n.checked_add(i64::from(digit)))
        {
            Some(next) => n = next,
            None => return Err("Too many decimal digits in format string"),
        }
    }
    Ok(Some(n))
}

/// One step of a field name after its first part.
enum Step<'t> {
    Attribute(&'t [u32]),
    Index(i64),
    Key(&'t [u32]),
}

/// The steps of a field name.
struct FieldPath<'t> {
    rest: &'t [u32],
}

/// A field name's first part and the rest.
fn split_name(name: &[u32]) -> (&[u32], FieldPath<'_>) {
    let n = name
        .iter()
        .position(|&c| c == u32::from(b'.') || c == u32::from(b'['))
        .unwrap_or(name.len());
    let (first, rest) = name.split_at(n);
    (first, FieldPath { rest })
}

impl<'t> FieldPath<'t> {
    fn next(&mut self) -> Result<Option<Step<'t>>, &'static str> {
        let Some((&c, rest)) = self.rest.split_first() else {
            return Ok(None);
        };
        let step = match char::from_u32(c) {
            Some('.') => {
                let (name, path) = split_name(rest);
                self.rest = path.rest;
                Step::Attribute(name)
            }
            Some('[') => {
                let Some(close) = rest.iter().position(|&c| c == u32::from(b']')) else {
                    return Err("Missing ']' in format string");
                };
                let (key, after) = rest.split_at(close);
                self.rest = after.get(1..).unwrap_or(&[]);
                match read_index(key)? {
                    Some(index) => Step::Index(index),
                    None => Step::Key(key),
                }
            }
            _ => return Err("Only '.' or '[' may follow ']' in format field specifier"),
        };
        if let Step::Attribute([]) | Step::Key([]) = step {
            return Err("Empty attribute in format string");
        }
        Ok(Some(step))
    }
}

/// Automatic or manual numbering, once a field decided.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Numbering {
    Undecided,
    Automatic(i64),
    Manual,
}

/// Where field values come from.
enum Source<'a> {
    Arguments(&'a [Value], &'a [(Sym, Value)]),
    Mapping(Value),
}

struct Formatting<'a> {
    source: Source<'a>,
    numbering: Numbering,
}

/// The template's code points, copied because formatting runs code.
fn template(vm: &mut Vm, value: Value) -> R<Vec<u32>> {
    let id = this(&vm.heap, value);
    let n = vm.heap.str_view(id).len();
    vm.heap.charge(n / 32)?;
    vm.heap.take_copy(n.saturating_mul(4))?;
    let points = vm.heap.meter.watched(vm.heap.str_view(id).iter()).collect();
    vm.heap.passed(n)?;
    Ok(points)
}

pub(crate) fn format(vm: &mut Vm, args: &Args) -> R {
    let text = template(vm, args.at(0))?;
    let source = Source::Arguments(args.pos.get(1..).unwrap_or(&[]), &args.kw);
    let mut formatting = Formatting {
        source,
        numbering: Numbering::Undecided,
    };
    let out = build(vm, &mut formatting, &text, 0..text.len(), 2)?;
    Ok(vm.heap.new_built(out))
}

pub(crate) fn format_map(vm: &mut Vm, args: &Args) -> R {
    let text = template(vm, args.at(0))?;
    let mut formatting = Formatting {
        source: Source::Mapping(args.at(1)),
        numbering: Numbering::Undecided,
    };
    let out = build(vm, &mut formatting, &text, 0..text.len(), 2)?;
    Ok(vm.heap.new_built(out))
}

/// Formats a template; specifications with fields are templates themselves, one level deep.
fn build(
    vm: &mut Vm,
    formatting: &mut Formatting<'_>,
    text: &[u32],
    range: Range<usize>,
    depth: u32,
) -> R<StrBuilder> {
    if depth == 0 {
        return Err(vm.heap.value_error("Max string recursion exceeded"));
    }
    let mut out = StrBuilder::new();
    let mut pieces = Pieces {
        text,
        at: range.start,
        end: range.end,
    };
    loop {
        let (literal, field) = match pieces.next() {
            Ok(Some(piece)) => piece,
            Ok(None) => return Ok(out),
            Err(message) => return Err(vm.heap.value_error(message)),
        };
        vm.heap.make_room(&out, literal.len())?;
        vm.heap.charge(1)?;
        let n = literal.len();
        for &c in vm
            .heap
            .meter
            .watched(text.get(literal).unwrap_or(&[]).iter())
        {
            out.push(c);
        }
        vm.heap.passed(n)?;
        let Some(field) = field else { continue };
        let value = field_value(vm, formatting, text.get(field.name.clone()).unwrap_or(&[]))?;
        let value = convert(vm, value, field.conversion)?;
        let spec = if field.nested {
            let spec = build(vm, formatting, text, field.spec, depth - 1)?;
            vm.heap.new_built(spec)
        } else if field.spec.is_empty() {
            vm.heap.empty_str
        } else {
            let object = StrObj::from_code_points(text.get(field.spec).unwrap_or(&[]));
            vm.heap.new_str_obj(object)
        };
        let simple = match spec.as_str() {
            Some(id) => vm.heap.format_value_simple(value, id),
            None => None,
        };
        let shown = match simple {
            Some(result) => result?,
            None => vm.format_value(value, spec)?,
        };
        let n = vm.heap.view_of(shown).map_or(0, |v| v.len());
        vm.heap.make_room(&out, n)?;
        if let Some(view) = vm.heap.view_of(shown) {
            out.push_watched(view, &vm.heap.meter);
        }
        vm.heap.passed(n)?;
    }
}

fn convert(vm: &mut Vm, value: Value, conversion: u32) -> R {
    match char::from_u32(conversion) {
        Some('\0') => Ok(value),
        Some('s') => vm.str_of(value),
        Some('r') => vm.repr(value),
        Some('a') => vm.ascii(value),
        Some(c) if (33..127).contains(&conversion) => Err(vm
            .heap
            .value_error(&format!("Unknown conversion specifier {c}"))),
        _ => Err(vm
            .heap
            .value_error(&format!("Unknown conversion specifier \\x{conversion:x}"))),
    }
}

fn new_text(vm: &mut Vm, points: &[u32]) -> Value {
    if points.is_empty() {
        return vm.heap.empty_str;
    }
    let object = StrObj::from_code_points(points);
    vm.heap.new_str_obj(object)
}

fn field_value(vm: &mut Vm, formatting: &mut Formatting<'_>, name: &[u32]) -> R {
    let (first, mut path) = split_name(name);
    let mut index = match read_index(first) {
        Ok(index) => index,
        Err(message) => return Err(vm.heap.value_error(message)),
    };
    if first.is_empty() || index.is_some() {
        formatting.numbering = match (formatting.numbering, first.is_empty()) {
            (Numbering::Manual, true) => {
                return Err(vm.heap.value_error(
                    "cannot switch from manual field specification to automatic field numbering",
                ));
            }
            (Numbering::Automatic(_), false) => {
                return Err(vm.heap.value_error(
                    "cannot switch from automatic field numbering to manual field specification",
                ));
            }
            (_, false) => Numbering::Manual,
            (Numbering::Undecided, true) => {
                index = Some(0);
                Numbering::Automatic(1)
            }
            (Numbering::Automatic(next), true) => {
                index = Some(next);
                Numbering::Automatic(next.saturating_add(1))
            }
        };
    }
    let mut value = match (&formatting.source, index) {
        (Source::Mapping(_), Some(_)) => {
            return Err(vm
                .heap
                .value_error("Format string contains positional fields"));
        }
        (Source::Mapping(mapping), None) => {
            let mapping = *mapping;
            let key = new_text(vm, first);
            vm.get_item(mapping, key)?
        }
        (Source::Arguments(pos, _), Some(i)) => {
            match usize::try_from(i).ok().and_then(|i| pos.get(i)) {
                Some(&value) => value,
                None => {
                    let message =
                        format!("Replacement index {i} out of range for positional args tuple");
                    return Err(vm.heap.index_error(&message));
                }
            }
        }
        (Source::Arguments(_, kw), None) => {
            let same = |name: Sym| {
                vm.heap
                    .view_of(name.value())
                    .is_some_and(|view| view.iter().eq(first.iter().copied()))
            };
            match kw.iter().find(|(name, _)| same(*name)) {
                Some(&(_, value)) => value,
                None => {
                    let key = new_text(vm, first);
                    return Err(vm.heap.key_error(key));
                }
            }
        }
    };
    loop {
        let step = match path.next() {
            Ok(Some(step)) => step,
            Ok(None) => return Ok(value),
            Err(message) => return Err(vm.heap.value_error(message)),
        };
        vm.heap.charge(1)?;
        value = match step {
            Step::Attribute(name) => {
                let name = new_text(vm, name);
                let Some(id) = name.as_str() else {
                    return Ok(value);
                };
                let name = vm.heap.intern_str(id);
                vm.getattr_named(value, name)?
            }
            Step::Index(index) => {
                let index = vm.heap.new_int(index);
                vm.get_item(value, index)?
            }
            Step::Key(key) => {
                let key = new_text(vm, key);
                vm.get_item(value, key)?
            }
        };
        vm.heap.keep(value);
    }
}

/// The functions of the module `_string`, on which `string.Formatter` is built.
static FUNCTIONS: &[NativeDef] = &[
    NativeDef::full(
        "formatter_parser",
        NativeRole::Function,
        1,
        1,
        "",
        &FullNative(formatter_parser),
    ),
    NativeDef::full(
        "formatter_field_name_split",
        NativeRole::Function,
        1,
        1,
        "",
        &FullNative(formatter_field_name_split),
    ),
];

/// Fills the namespace of `_string`.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_string", FUNCTIONS);
    Ok(())
}

fn str_arg(vm: &mut Vm, value: Value) -> R<Vec<u32>> {
    if vm.heap.to_str(value).is_none() {
        let got = vm.heap.type_name(value);
        return Err(vm.heap.type_error(&format!("expected str, got {got}")));
    }
    template(vm, value)
}

/// Tuples `(literal, field name, specification, conversion)`.
fn formatter_parser(vm: &mut Vm, args: &Args) -> R {
    let text = str_arg(vm, args.at(0))?;
    let mut pieces = Pieces {
        text: &text,
        at: 0,
        end: text.len(),
    };
    let mut tuples = Vec::new();
    loop {
        vm.heap.charge(4)?;
        let (literal, field) = match pieces.next() {
            Ok(Some(piece)) => piece,
            Ok(None) => break,
            Err(message) => return Err(vm.heap.value_error(message)),
        };
        let literal = new_text(vm, text.get(literal).unwrap_or(&[]));
        let (mut name, mut spec, mut conversion) = (Value::NONE, Value::NONE, Value::NONE);
        if let Some(field) = field {
            name = new_text(vm, text.get(field.name).unwrap_or(&[]));
            spec = new_text(vm, text.get(field.spec).unwrap_or(&[]));
            if field.conversion != 0 {
                conversion = vm.heap.new_char(field.conversion);
            }
        }
        tuples.push(vm.heap.new_tuple(&[literal, name, spec, conversion]));
    }
    let list = vm.heap.new_list(tuples);
    vm.iter(list)
}

/// The first part of a field name and an iterator over `(is_attribute, name)` of the rest.
fn formatter_field_name_split(vm: &mut Vm, args: &Args) -> R {
    let text = str_arg(vm, args.at(0))?;
    let (first, mut path) = split_name(&text);
    let first = match read_index(first) {
        Ok(Some(index)) => vm.heap.new_int(index),
        Ok(None) => new_text(vm, first),
        Err(message) => return Err(vm.heap.value_error(message)),
    };
    let mut steps = Vec::new();
    loop {
        vm.heap.charge(2)?;
        let (is_attribute, name) = match path.next() {
            Ok(Some(Step::Attribute(name))) => (true, new_text(vm, name)),
            Ok(Some(Step::Key(name))) => (false, new_text(vm, name)),
            Ok(Some(Step::Index(index))) => (false, vm.heap.new_int(index)),
            Ok(None) => break,
            Err(message) => return Err(vm.heap.value_error(message)),
        };
        steps.push(vm.heap.new_tuple(&[Value::bool(is_attribute), name]));
    }
    let list = vm.heap.new_list(steps);
    let rest = vm.iter(list)?;
    Ok(vm.heap.new_tuple(&[first, rest]))
}
