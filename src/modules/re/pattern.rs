//! The methods of `re.Pattern` and of the scanner behind `finditer`.

use super::found::new_match;
use super::matcher::{Matcher, UNSET, Want};
use super::template::{self, Piece};
use super::*;
use crate::builtins::generic_alias::class_getitem;
use crate::object::builtin::LibraryObj;
use crate::object::function::NativeRole;
use crate::object::iter::IterObj;
use crate::object::str::StrBuilder;
use crate::vm::GetSetDef;

const RANGE: &str = "self string pos endpos";

static PATTERN: &[NativeDef] = &[
    method("match", 2, 4, RANGE, &FullNative(match_)),
    method("fullmatch", 2, 4, RANGE, &FullNative(fullmatch)),
    method("search", 2, 4, RANGE, &FullNative(search)),
    method("findall", 2, 4, RANGE, &FullNative(findall)),
    method("finditer", 2, 4, RANGE, &FullNative(finditer)),
    method("scanner", 2, 4, RANGE, &FullNative(scanner)),
    method("sub", 3, 4, "self repl string count", &FullNative(sub)),
    method("subn", 3, 4, "self repl string count", &FullNative(subn)),
    method("split", 2, 3, "self string maxsplit", &FullNative(split)),
    method("__copy__", 1, 1, "", &FullNative(itself)),
    method("__deepcopy__", 2, 2, "", &FullNative(itself)),
    wrapper("__repr__", 1, 1, &FullNative(repr)),
    wrapper("__eq__", 2, 2, &FullNative(eq)),
    wrapper("__ne__", 2, 2, &FullNative(ne)),
    wrapper("__hash__", 1, 1, &FullNative(hash)),
    NativeDef::full(
        "__class_getitem__",
        NativeRole::ClassMethod,
        2,
        2,
        "",
        &FullNative(class_getitem),
    ),
];

static SCANNER: &[NativeDef] = &[
    method("match", 1, 1, "", &FullNative(scan_match)),
    method("search", 1, 1, "", &FullNative(scan_search)),
];

static ATTRIBUTES: &[GetSetDef] = &[
    GetSetDef::read(ids::RE_PATTERN, "pattern", get_pattern),
    GetSetDef::read(ids::RE_PATTERN, "flags", get_flags),
    GetSetDef::read(ids::RE_PATTERN, "groups", get_groups),
    GetSetDef::read(ids::RE_PATTERN, "groupindex", get_groupindex),
    GetSetDef::read(ids::RE_SCANNER, "pattern", get_scanner_pattern),
];

pub(super) fn install(vm: &mut Vm) {
    vm.install_methods(ids::RE_PATTERN, PATTERN);
    vm.install_methods(ids::RE_SCANNER, SCANNER);
    vm.install_getsets(ATTRIBUTES);
}

fn get_pattern(vm: &mut Vm, this: Value) -> R {
    Ok(pattern_obj(vm, this).map_or(Value::NONE, |p| p.pattern))
}

fn get_groupindex(vm: &mut Vm, this: Value) -> R {
    Ok(pattern_obj(vm, this).map_or(Value::NONE, |p| p.index))
}

fn get_flags(vm: &mut Vm, this: Value) -> R {
    let flags = pattern_obj(vm, this).map_or(0, |p| p.flags);
    Ok(vm.heap.new_usize(flags as usize))
}

fn get_groups(vm: &mut Vm, this: Value) -> R {
    let pattern = pattern_of(vm, this)?;
    Ok(vm.heap.new_usize(pattern.program.n_groups - 1))
}

fn get_scanner_pattern(vm: &mut Vm, this: Value) -> R {
    let library = vm.heap.library(this);
    Ok(library
        .and_then(|l| l.values.first().copied())
        .unwrap_or(Value::NONE))
}

fn itself(_: &mut Vm, args: &Args) -> R {
    Ok(args.at(0))
}

/// Names of flags in the order `repr` shows them.
const FLAG_NAMES: [(u32, &str); 8] = [
    (parse::flag::IGNORECASE, "re.IGNORECASE"),
    (parse::flag::LOCALE, "re.LOCALE"),
    (parse::flag::MULTILINE, "re.MULTILINE"),
    (parse::flag::DOTALL, "re.DOTALL"),
    (parse::flag::VERBOSE, "re.VERBOSE"),
    (128, "re.DEBUG"),
    (parse::flag::ASCII, "re.ASCII"),
    (parse::flag::UNICODE, "re.UNICODE"),
];

fn repr(vm: &mut Vm, args: &Args) -> R {
    let (mut flags, is_str, pattern) = match pattern_obj(vm, args.at(0)) {
        Some(p) => (p.flags, p.is_str, p.pattern),
        None => (0, true, Value::NONE),
    };
    // What a str pattern has by default isn't told.
    let usual = parse::flag::LOCALE | parse::flag::UNICODE | parse::flag::ASCII;
    if is_str && flags & usual == parse::flag::UNICODE {
        flags &= !parse::flag::UNICODE;
    }
    let shown = vm.repr_text(pattern)?;
    let mut text: String = String::from("re.compile(");
    text.extend(shown.chars().take(200));
    let mut names: Vec<String> = Vec::new();
    for (bit, name) in FLAG_NAMES {
        if flags & bit != 0 {
            names.push(name.to_owned());
            flags &= !bit;
        }
    }
    if flags != 0 {
        names.push(format!("{flags:#x}"));
    }
    if !names.is_empty() {
        text.push_str(", ");
        text.push_str(&names.join("|"));
    }
    text.push(')');
    Ok(vm.heap.new_str(&text))
}

fn is_equal(vm: &mut Vm, args: &Args) -> R<Option<bool>> {
    let (a, b) = (args.at(0), args.at(1));
    let (Some(x), Some(y)) = (pattern_obj(vm, a), pattern_obj(vm, b)) else {
        return Ok(None);
    };
    if (x.flags, x.is_str) != (y.flags, y.is_str) {
        return Ok(Some(false));
    }
    let (x, y) = (x.pattern, y.pattern);
    vm.eq(x, y).map(Some)
}

fn eq(vm: &mut Vm, args: &Args) -> R {
    Ok(is_equal(vm, args)?.map_or(Value::NOT_IMPLEMENTED, Value::bool))
}

fn ne(vm: &mut Vm, args: &Args) -> R {
    Ok(is_equal(vm, args)?.map_or(Value::NOT_IMPLEMENTED, |b| Value::bool(!b)))
}

fn hash(vm: &mut Vm, args: &Args) -> R {
    let (flags, pattern) = match pattern_obj(vm, args.at(0)) {
        Some(p) => (p.flags, p.pattern),
        None => (0, Value::NONE),
    };
    let flags = vm.heap.new_usize(flags as usize);
    let both = vm.heap.new_tuple(&[pattern, flags]);
    let hash = vm.hash(both)?;
    Ok(vm.heap.new_int(hash))
}

/// The part of the text a call is about: where it starts and ends.
fn bounds(vm: &mut Vm, args: &Args, subject: Subject) -> R<(usize, usize)> {
    let mut place = |i: usize, default: i64| match args.get(i) {
        Some(v) => vm.index_i64(v),
        None => Ok(default),
    };
    let (pos, end) = (place(2, 0)?, place(3, i64::MAX)?);
    let len = subject.len(vm);
    let clamp = |i: i64| usize::try_from(i.max(0)).unwrap_or(len).min(len);
    Ok((clamp(pos), clamp(end)))
}

/// One match: the match object, or None.
fn once(vm: &mut Vm, args: &Args, want: Want) -> R {
    let pattern = pattern_of(vm, args.at(0))?;
    let subject = subject(vm, &pattern, args.at(1))?;
    let (pos, end) = bounds(vm, args, subject)?;
    let mut m = Matcher::new(&pattern.program);
    m.begin(want, pos);
    if !run(vm, &mut m, &pattern.program, subject, end)? {
        return Ok(Value::NONE);
    }
    Ok(new_match(vm, &pattern, args.at(1), &m, pos, end))
}

fn match_(vm: &mut Vm, args: &Args) -> R {
    once(vm, args, Want::Here)
}

fn fullmatch(vm: &mut Vm, args: &Args) -> R {
    once(vm, args, Want::Whole)
}

fn search(vm: &mut Vm, args: &Args) -> R {
    once(vm, args, Want::Anywhere)
}

/// Prepares the search behind a match.
fn move_on(m: &mut Matcher, want: Want) {
    let end = m.end;
    // An empty match is followed by one that isn't, or by one further on.
    m.not_empty_at = if m.start == end { end } else { UNSET };
    m.begin(want, end);
}

fn findall(vm: &mut Vm, args: &Args) -> R {
    let pattern = pattern_of(vm, args.at(0))?;
    let subject = subject(vm, &pattern, args.at(1))?;
    let (pos, end) = bounds(vm, args, subject)?;
    let program = &pattern.program;
    let list = vm.heap.new_list(Vec::new());
    let Some(list) = list.as_list() else {
        return Ok(list);
    };
    let mark = vm.nursery_mark();
    let mut m = Matcher::new(program);
    m.begin(Want::Anywhere, pos);
    while run(vm, &mut m, program, subject, end)? {
        let item = match program.n_groups {
            1 => subject.part(vm, m.start, m.end)?,
            2 => {
                let (from, to) = m.span(1).unwrap_or((0, 0));
                subject.part(vm, from, to)?
            }
            n => {
                let mut groups = Vec::with_capacity(n - 1);
                for group in 1..n {
                    let (from, to) = m.span(group).unwrap_or((0, 0));
                    groups.push(subject.part(vm, from, to)?);
                }
                vm.heap.new_tuple_vec(groups)
            }
        };
        vm.heap.list_push(list, item)?;
        vm.release_to(mark, Value::NONE);
        move_on(&mut m, Want::Anywhere);
    }
    Ok(list.value())
}

/// A scanner's numbers: where it starts, where it ends, the place that must not be empty (or
/// `u64::MAX`), 1 when it is done.
fn new_scanner(vm: &mut Vm, args: &Args) -> R {
    let pattern = pattern_of(vm, args.at(0))?;
    let subject = subject(vm, &pattern, args.at(1))?;
    let (pos, end) = bounds(vm, args, subject)?;
    let owner = vm.heap.domain;
    let object = LibraryObj {
        class: ids::RE_SCANNER,
        values: vec![pattern.this, args.at(1)],
        queue: Default::default(),
        numbers: vec![pos as u64, end as u64, u64::MAX, pos as u64],
        owner,
    };
    Ok(vm.heap.new_builtin(Builtin::Library(Box::new(object))))
}

fn scanner(vm: &mut Vm, args: &Args) -> R {
    new_scanner(vm, args)
}

/// The matches one after another, by calls of a scanner's method.
fn finditer(vm: &mut Vm, args: &Args) -> R {
    let scanner = new_scanner(vm, args)?;
    let name = vm.heap.intern("search");
    let search = vm.getattr(scanner, name)?;
    Ok(vm
        .heap
        .alloc_iter(IterObj::Call(search, Value::NONE))
        .value())
}

fn scan(vm: &mut Vm, args: &Args, want: Want) -> R {
    let this = args.at(0);
    let state = vm
        .heap
        .library(this)
        .map(|l| (l.values.clone(), l.numbers.clone()));
    let Some((values, numbers)) = state else {
        return Ok(Value::NONE);
    };
    let ([pattern, string], &[start, end, not_empty, pos]) = (&*values, &*numbers) else {
        return Ok(Value::NONE);
    };
    if start == u64::MAX {
        return Ok(Value::NONE);
    }
    let pattern = pattern_of(vm, *pattern)?;
    let subject = subject(vm, &pattern, *string)?;
    let end = end as usize;
    let mut m = Matcher::new(&pattern.program);
    m.not_empty_at = usize::try_from(not_empty).unwrap_or(UNSET);
    m.begin(want, start as usize);
    let found = run(vm, &mut m, &pattern.program, subject, end)?;
    let made = if found {
        new_match(vm, &pattern, *string, &m, pos as usize, end)
    } else {
        Value::NONE
    };
    if let Some(l) = vm.heap.library_mut(this)
        && let [start, _, not_empty, _] = &mut *l.numbers
    {
        if found {
            move_on(&mut m, want);
            *start = m.start as u64;
            *not_empty = m.not_empty_at as u64;
        } else {
            *start = u64::MAX;
        }
    }
    Ok(made)
}

fn scan_match(vm: &mut Vm, args: &Args) -> R {
    scan(vm, args, Want::Here)
}

fn scan_search(vm: &mut Vm, args: &Args) -> R {
    scan(vm, args, Want::Anywhere)
}

fn split(vm: &mut Vm, args: &Args) -> R {
    let pattern = pattern_of(vm, args.at(0))?;
    let subject = subject(vm, &pattern, args.at(1))?;
    let program = &pattern.program;
    let limit = match args.get(2) {
        Some(v) => match vm.index_i64(v)? {
            0 => u64::MAX,
            n => u64::try_from(n).unwrap_or(0),
        },
        None => u64::MAX,
    };
    let end = subject.len(vm);
    let list = vm.heap.new_list(Vec::new());
    let Some(list) = list.as_list() else {
        return Ok(list);
    };
    let mark = vm.nursery_mark();
    let mut m = Matcher::new(program);
    m.begin(Want::Anywhere, 0);
    let (mut last, mut n) = (0, 0);
    while n < limit && run(vm, &mut m, program, subject, end)? {
        let part = subject.part(vm, last, m.start)?;
        vm.heap.list_push(list, part)?;
        for group in 1..program.n_groups {
            let part = match m.span(group) {
                Some((from, to)) => subject.part(vm, from, to)?,
                None => Value::NONE,
            };
            vm.heap.list_push(list, part)?;
        }
        vm.release_to(mark, Value::NONE);
        last = m.end;
        n += 1;
        move_on(&mut m, Want::Anywhere);
    }
    let part = subject.part(vm, last, end)?;
    vm.heap.list_push(list, part)?;
    Ok(list.value())
}

/// What matches are replaced by.
enum Replacement {
    /// What a call with the match answers.
    Call(Value),
    Pieces(Vec<Piece>),
}

/// A text put together.
enum Out {
    Str(StrBuilder),
    Bytes(Vec<u8>),
}

impl Out {
    fn room(&self, vm: &mut Vm, n: usize) -> R<()> {
        match self {
            Out::Str(out) => vm.heap.make_room(out, n),
            Out::Bytes(out) => {
                if out.capacity() - out.len() < n {
                    vm.heap
                        .reserve(out.len().saturating_add(n).saturating_mul(2))?;
                }
                vm.heap.charge(n / 64)
            }
        }
    }

    /// Adds a part of the subject.
    fn push_part(&mut self, vm: &mut Vm, subject: Subject, from: usize, to: usize) -> R<()> {
        self.room(vm, to.saturating_sub(from))?;
        match (self, subject) {
            (Out::Str(out), Subject::Str(id)) => {
                out.push_view(vm.heap.str_view(id).slice(from, to));
            }
            (Out::Bytes(out), Subject::Bytes(value)) => {
                let data = vm.heap.buffer(value);
                let data = data.as_deref().unwrap_or(&[]);
                let to = to.min(data.len());
                out.extend_from_slice(data.get(from..to).unwrap_or(&[]));
            }
            _ => {}
        }
        Ok(())
    }

    fn push_points(&mut self, vm: &mut Vm, points: &[u32]) -> R<()> {
        self.room(vm, points.len())?;
        match self {
            Out::Str(out) => points.iter().for_each(|&c| out.push(c)),
            Out::Bytes(out) => out.extend(points.iter().map(|&c| c as u8)),
        }
        Ok(())
    }

    /// Adds what a function answered, the `n`th part of the result.
    fn push_answer(&mut self, vm: &mut Vm, answer: Value, n: usize) -> R<()> {
        let found = match self {
            Out::Str(_) => vm.heap.to_str(answer).map(Subject::Str),
            Out::Bytes(_) => {
                let n = vm.heap.room_for_buffer(answer)?;
                n.map(|_| Subject::Bytes(answer))
            }
        };
        match found {
            Some(found) => {
                let len = found.len(vm);
                self.push_part(vm, found, 0, len)
            }
            None => Err(self.wrong_kind(vm, answer, n)),
        }
    }

    fn wrong_kind(&self, vm: &mut Vm, value: Value, n: usize) -> Raised {
        let wanted = match self {
            Out::Str(_) => "str instance",
            Out::Bytes(_) => "a bytes-like object",
        };
        let got = vm.heap.type_name(value);
        let text = format!("sequence item {n}: expected {wanted}, {got} found");
        vm.heap.type_error(&text)
    }
}

fn replace(vm: &mut Vm, args: &Args) -> R<(Value, usize)> {
    let pattern = pattern_of(vm, args.at(0))?;
    let (replacement, string) = (args.at(1), args.at(2));
    let limit = match args.get(3) {
        Some(v) => match vm.index_i64(v)? {
            0 => u64::MAX,
            n => u64::try_from(n).unwrap_or(0),
        },
        None => u64::MAX,
    };
    let with = if crate::builtins::attributes::is_callable(vm, replacement) {
        Replacement::Call(replacement)
    } else {
        Replacement::Pieces(template::pieces(vm, &pattern, replacement)?)
    };
    // A text of the other kind is an error only where it is put in.
    let is_other = vm.heap.to_str(replacement).is_some() != pattern.is_str;
    let subject = subject(vm, &pattern, string)?;
    let program = &pattern.program;
    let end = subject.len(vm);
    let mut out = match subject {
        Subject::Str(_) => Out::Str(StrBuilder::new()),
        Subject::Bytes(_) => Out::Bytes(Vec::new()),
    };
    let mark = vm.nursery_mark();
    let mut m = Matcher::new(program);
    m.begin(Want::Anywhere, 0);
    let (mut last, mut n, mut parts) = (0, 0usize, 0);
    while (n as u64) < limit && run(vm, &mut m, program, subject, end)? {
        if last < m.start {
            out.push_part(vm, subject, last, m.start)?;
            parts += 1;
        }
        match &with {
            Replacement::Call(function) => {
                let found = new_match(vm, &pattern, string, &m, 0, end);
                let answer = vm.call(*function, &[found])?;
                if !answer.is_none() {
                    vm.heap.keep(answer);
                    out.push_answer(vm, answer, parts)?;
                    parts += 1;
                }
                vm.release_to(mark, Value::NONE);
            }
            Replacement::Pieces(_) if is_other => {
                return Err(out.wrong_kind(vm, replacement, parts));
            }
            Replacement::Pieces(pieces) => {
                vm.heap.charge(pieces.len())?;
                for piece in pieces {
                    match piece {
                        Piece::Text(points) => out.push_points(vm, points)?,
                        Piece::Group(group) => {
                            if let Some((from, to)) = m.span(*group) {
                                out.push_part(vm, subject, from, to)?;
                            }
                        }
                    }
                }
                parts += 1;
            }
        }
        last = m.end;
        n += 1;
        move_on(&mut m, Want::Anywhere);
    }
    if n == 0 {
        return Ok((subject.part(vm, 0, end)?, 0));
    }
    out.push_part(vm, subject, last, end)?;
    let made = match out {
        Out::Str(out) => vm.heap.new_built(out),
        Out::Bytes(out) => vm.heap.new_bytes(out),
    };
    Ok((made, n))
}

fn sub(vm: &mut Vm, args: &Args) -> R {
    replace(vm, args).map(|(made, _)| made)
}

fn subn(vm: &mut Vm, args: &Args) -> R {
    let (made, n) = replace(vm, args)?;
    let n = vm.heap.new_usize(n);
    Ok(vm.heap.new_tuple(&[made, n]))
}
