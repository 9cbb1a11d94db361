//! `re.Match`.
//!
//! A match is a library object: the pattern and the text in `values`; in `numbers` where the
//! search began and ended, the group closed last, and start and end of every group.

use super::matcher::Matcher;
use super::template::{self, Piece};
use super::*;
use crate::builtins::generic_alias::class_getitem;
use crate::object::builtin::LibraryObj;
use crate::object::function::NativeRole;
use crate::object::str::StrBuilder;
use crate::vm::GetSetDef;

static METHODS: &[NativeDef] = &[
    method("group", 1, 255, "", &FullNative(group)),
    method("groups", 1, 2, "self default", &FullNative(groups)),
    method("groupdict", 1, 2, "self default", &FullNative(groupdict)),
    method("start", 1, 2, "", &FullNative(start)),
    method("end", 1, 2, "", &FullNative(end)),
    method("span", 1, 2, "", &FullNative(span)),
    method("expand", 2, 2, "self template", &FullNative(expand)),
    method("__copy__", 1, 1, "", &FullNative(itself)),
    method("__deepcopy__", 2, 2, "", &FullNative(itself)),
    wrapper("__getitem__", 2, 2, &FullNative(getitem)),
    wrapper("__repr__", 1, 1, &FullNative(repr)),
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
    GetSetDef::read(ids::RE_MATCH, "re", |vm, this| Ok(value(vm, this, 0))),
    GetSetDef::read(ids::RE_MATCH, "string", |vm, this| Ok(value(vm, this, 1))),
    GetSetDef::read(ids::RE_MATCH, "pos", |vm, this| {
        let n = number(vm, this, 0).unwrap_or(0);
        Ok(vm.heap.new_usize(n))
    }),
    GetSetDef::read(ids::RE_MATCH, "endpos", |vm, this| {
        let n = number(vm, this, 1).unwrap_or(0);
        Ok(vm.heap.new_usize(n))
    }),
    GetSetDef::read(ids::RE_MATCH, "lastindex", get_lastindex),
    GetSetDef::read(ids::RE_MATCH, "lastgroup", get_lastgroup),
    GetSetDef::read(ids::RE_MATCH, "regs", get_regs),
];

pub(super) fn install(vm: &mut Vm) {
    vm.install_methods(ids::RE_MATCH, METHODS);
    vm.install_getsets(ATTRIBUTES);
}

/// The numbers before those of the groups.
const HEAD: usize = 3;

/// The match object of what the matcher found.
pub(super) fn new_match(
    vm: &mut Vm,
    pattern: &Pattern,
    string: Value,
    m: &Matcher,
    pos: usize,
    end: usize,
) -> Value {
    let n = pattern.program.n_groups;
    let mut numbers = Vec::with_capacity(HEAD + n * 2);
    numbers.extend([pos as u64, end as u64, m.last_index() as u64]);
    for group in 0..n {
        let (from, to) = match m.span(group) {
            Some((from, to)) => (from as u64, to as u64),
            None => (u64::MAX, u64::MAX),
        };
        numbers.extend([from, to]);
    }
    let owner = vm.heap.domain;
    let object = LibraryObj {
        class: ids::RE_MATCH,
        values: vec![pattern.this, string],
        queue: Default::default(),
        numbers,
        owner,
    };
    vm.heap.new_builtin(Builtin::Library(Box::new(object)))
}

fn value(vm: &Vm, this: Value, i: usize) -> Value {
    vm.heap
        .library(this)
        .and_then(|l| l.values.get(i).copied())
        .unwrap_or(Value::NONE)
}

fn number(vm: &Vm, this: Value, i: usize) -> Option<usize> {
    let n = vm.heap.library(this)?.numbers.get(i).copied()?;
    usize::try_from(n).ok().filter(|&n| n != usize::MAX)
}

fn n_groups(vm: &Vm, this: Value) -> usize {
    vm.heap
        .library(this)
        .map_or(0, |l| l.numbers.len().saturating_sub(HEAD) / 2)
}

fn span_of(vm: &Vm, this: Value, group: usize) -> Option<(usize, usize)> {
    let at = HEAD + group * 2;
    Some((number(vm, this, at)?, number(vm, this, at + 1)?))
}

fn itself(_: &mut Vm, args: &Args) -> R {
    Ok(args.at(0))
}

/// The dict from names to groups.
fn index_dict(vm: &Vm, this: Value) -> Option<DictId> {
    let index = pattern_obj(vm, value(vm, this, 0))?.index;
    match vm.heap.builtin(index.as_builtin()?) {
        Builtin::Proxy(proxy) => proxy.target.as_dict(),
        _ => None,
    }
}

/// The group a number or name means.
fn group_of(vm: &mut Vm, this: Value, key: Value) -> R<usize> {
    let mut n = None;
    if vm.heap.exact_int(key).is_some() || vm.special(key, intern::sym::INDEX).is_some() {
        n = usize::try_from(vm.index_clamped(key)?).ok();
    } else if let Some(dict) = index_dict(vm, this)
        && vm.heap.to_str(key).is_some()
        && let Some(found) = vm.dict_get(dict, key)?
    {
        n = found.as_small_int().map(|n| n as usize);
    }
    match n {
        Some(n) if n < n_groups(vm, this) => Ok(n),
        _ => Err(vm.heap.index_error("no such group")),
    }
}

/// The text of a group, or the default.
fn text_of(vm: &mut Vm, this: Value, group: usize, default: Value) -> R {
    match span_of(vm, this, group) {
        Some((from, to)) => {
            let string = value(vm, this, 1);
            let subject = any_subject(vm, string)?;
            let len = subject.len(vm);
            subject.part(vm, from.min(len), to.min(len))
        }
        None => Ok(default),
    }
}

fn group(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    match args.len() {
        1 => text_of(vm, this, 0, Value::NONE),
        2 => {
            let n = group_of(vm, this, args.at(1))?;
            text_of(vm, this, n, Value::NONE)
        }
        _ => {
            let mut texts = Vec::with_capacity(args.len() - 1);
            for &key in args.pos.iter().skip(1) {
                let n = group_of(vm, this, key)?;
                texts.push(text_of(vm, this, n, Value::NONE)?);
            }
            Ok(vm.heap.new_tuple_vec(texts))
        }
    }
}

fn getitem(vm: &mut Vm, args: &Args) -> R {
    let n = group_of(vm, args.at(0), args.at(1))?;
    text_of(vm, args.at(0), n, Value::NONE)
}

fn groups(vm: &mut Vm, args: &Args) -> R {
    let (this, default) = (args.at(0), args.at(1));
    let default = default.set().unwrap_or(Value::NONE);
    let n = n_groups(vm, this);
    vm.heap.charge(n)?;
    let mut texts = Vec::with_capacity(n);
    for group in 1..n {
        texts.push(text_of(vm, this, group, default)?);
    }
    Ok(vm.heap.new_tuple_vec(texts))
}

/// The named groups: name and number.
fn named(vm: &Vm, this: Value) -> Vec<(Value, usize)> {
    let Some(dict) = index_dict(vm, this) else {
        return Vec::new();
    };
    (0..vm.heap.dict(dict).entries().len())
        .filter_map(|i| vm.dict_place(dict, i))
        .filter_map(|(_, key, group)| Some((key, group.as_small_int()? as usize)))
        .collect()
}

fn groupdict(vm: &mut Vm, args: &Args) -> R {
    let (this, default) = (args.at(0), args.at(1));
    let default = default.set().unwrap_or(Value::NONE);
    let dict = vm.heap.new_dict();
    let named = named(vm, this);
    vm.heap.charge(named.len())?;
    for (name, group) in named {
        let text = text_of(vm, this, group, default)?;
        vm.dict_set(dict, name, text)?;
    }
    Ok(dict.value())
}

/// Start and end of the group asked for; -1 where it took no part.
fn asked(vm: &mut Vm, args: &Args) -> R<(i64, i64)> {
    let this = args.at(0);
    let n = match args.get(1) {
        Some(key) => group_of(vm, this, key)?,
        None => 0,
    };
    Ok(span_of(vm, this, n).map_or((-1, -1), |(a, b)| (a as i64, b as i64)))
}

fn start(vm: &mut Vm, args: &Args) -> R {
    let (start, _) = asked(vm, args)?;
    Ok(vm.heap.new_int(start))
}

fn end(vm: &mut Vm, args: &Args) -> R {
    let (_, end) = asked(vm, args)?;
    Ok(vm.heap.new_int(end))
}

fn pair(vm: &mut Vm, (a, b): (i64, i64)) -> Value {
    let (a, b) = (vm.heap.new_int(a), vm.heap.new_int(b));
    vm.heap.new_tuple(&[a, b])
}

fn span(vm: &mut Vm, args: &Args) -> R {
    let span = asked(vm, args)?;
    Ok(pair(vm, span))
}

fn get_regs(vm: &mut Vm, this: Value) -> R {
    let n = n_groups(vm, this);
    vm.heap.charge(n)?;
    let mut regs = Vec::with_capacity(n);
    for group in 0..n {
        let span = span_of(vm, this, group).map_or((-1, -1), |(a, b)| (a as i64, b as i64));
        regs.push(pair(vm, span));
    }
    Ok(vm.heap.new_tuple_vec(regs))
}

fn get_lastindex(vm: &mut Vm, this: Value) -> R {
    Ok(match number(vm, this, 2) {
        Some(n) if n > 0 => vm.heap.new_usize(n),
        _ => Value::NONE,
    })
}

fn get_lastgroup(vm: &mut Vm, this: Value) -> R {
    let last = number(vm, this, 2).unwrap_or(0);
    Ok(named(vm, this)
        .into_iter()
        .find(|&(_, group)| group == last)
        .map_or(Value::NONE, |(name, _)| name))
}

fn expand(vm: &mut Vm, args: &Args) -> R {
    let (this, text) = (args.at(0), args.at(1));
    let pattern = value(vm, this, 0);
    let pattern = pattern_of(vm, pattern)?;
    let pieces = template::pieces(vm, &pattern, text)?;
    if vm.heap.to_str(text).is_some() {
        let mut out = StrBuilder::new();
        for piece in &pieces {
            match piece {
                Piece::Text(points) => {
                    vm.heap.make_room(&out, points.len())?;
                    points.iter().for_each(|&c| out.push(c));
                }
                Piece::Group(group) => {
                    let part = text_of(vm, this, *group, Value::NONE)?;
                    if let Some(id) = vm.heap.to_str(part) {
                        let n = vm.heap.str_view(id).len();
                        vm.heap.make_room(&out, n)?;
                        out.push_view(vm.heap.str_view(id));
                    }
                }
            }
        }
        return Ok(vm.heap.new_built(out));
    }
    let mut out: Vec<u8> = Vec::new();
    for piece in &pieces {
        match piece {
            Piece::Text(points) => out.extend(points.iter().map(|&c| c as u8)),
            Piece::Group(group) => {
                let part = text_of(vm, this, *group, Value::NONE)?;
                let n = vm.heap.bytes_like(part).map_or(0, <[u8]>::len);
                vm.heap.charge(n / 64)?;
                vm.heap
                    .reserve(out.len().saturating_add(n).saturating_mul(2))?;
                out.extend_from_slice(vm.heap.bytes_like(part).unwrap_or(&[]));
            }
        }
    }
    Ok(vm.heap.new_bytes(out))
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let (from, to) = span_of(vm, this, 0).unwrap_or((0, 0));
    let text = text_of(vm, this, 0, Value::NONE)?;
    let shown = vm.repr_text(text)?;
    let shown: String = shown.chars().take(50).collect();
    let text = format!("<re.Match object; span=({from}, {to}), match={shown}>");
    Ok(vm.heap.new_str(&text))
}
