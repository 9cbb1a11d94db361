//! `unicodedata`: what Unicode says about characters.
//!
//! Categories, normalization and names come from crates; bidirectional classes, widths, mirroring,
//! numeric values and the kinds of compatibility mappings from runs in `tables`. The crates know a
//! later Unicode; a character unassigned in 15.1, the version CPython 3.13 has, is unassigned here.

#[rustfmt::skip]
mod tables;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{
    canonical_combining_class, compose, decompose_canonical, decompose_compatible,
};
use unicode_properties::GeneralCategory as G;

use crate::builtins::arguments::*;
use crate::meter::WATCHED;
use crate::object::function::NativeDef;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[
    function("bidirectional", 1, 1, "", &FullNative(bidirectional)),
    function("category", 1, 1, "", &FullNative(category)),
    function("combining", 1, 1, "", &FullNative(combining)),
    function("decimal", 1, 2, "", &FullNative(decimal)),
    function("decomposition", 1, 1, "", &FullNative(decomposition)),
    function("digit", 1, 2, "", &FullNative(digit)),
    function("east_asian_width", 1, 1, "", &FullNative(east_asian_width)),
    function("is_normalized", 2, 2, "", &FullNative(is_normalized)),
    function("lookup", 1, 1, "", &FullNative(lookup)),
    function("mirrored", 1, 1, "", &FullNative(mirrored)),
    function("name", 1, 2, "", &FullNative(name)),
    function("normalize", 2, 2, "", &FullNative(normalize)),
    function("numeric", 1, 2, "", &FullNative(numeric)),
];

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "unicodedata", FUNCTIONS);
    let (name, version) = (vm.heap.intern("unidata_version"), vm.heap.new_str("15.1.0"));
    vm.heap.dict_set_sym(dict, name, version);
    Ok(())
}

/// The character an argument is.
fn one(vm: &mut Vm, args: &Args, function: &str, numbered: bool) -> R<u32> {
    let number = if numbered { " 1" } else { "" };
    match vm.heap.view_of(args.at(0)).map(|v| (v.len(), v.get(0))) {
        Some((1, Some(c))) => Ok(c),
        found => {
            let got = match found {
                // CPython 3.13 tells no length here.
                Some(_) => "str".to_owned(),
                None => vm.heap.type_name(args.at(0)),
            };
            Err(vm.heap.type_error(&format!(
                "{function}() argument{number} must be a unicode character, not {got}"
            )))
        }
    }
}

/// What holds from the run that a character is in.
fn run<T: Copy>(table: &[(u32, T)], c: u32) -> Option<T> {
    let at = table.partition_point(|&(start, _)| start <= c);
    Some(table.get(at.checked_sub(1)?)?.1)
}

fn is_assigned(c: u32) -> bool {
    run(tables::ASSIGNED, c) == Some(1)
}

fn named(vm: &mut Vm, names: &[&str], i: Option<u8>) -> Value {
    let text = i.and_then(|i| names.get(usize::from(i))).copied();
    vm.heap.new_str(text.unwrap_or(""))
}

fn bidirectional(vm: &mut Vm, args: &Args) -> R {
    let c = one(vm, args, "bidirectional", false)?;
    Ok(named(vm, tables::BIDI_NAMES, run(tables::BIDI, c)))
}

fn east_asian_width(vm: &mut Vm, args: &Args) -> R {
    let c = one(vm, args, "east_asian_width", false)?;
    Ok(named(vm, tables::WIDTH_NAMES, run(tables::WIDTH, c)))
}

fn mirrored(vm: &mut Vm, args: &Args) -> R {
    let c = one(vm, args, "mirrored", false)?;
    let mirrored = run(tables::MIRRORED, c).unwrap_or(0);
    Ok(Value::small_int(i64::from(mirrored)))
}

fn category(vm: &mut Vm, args: &Args) -> R {
    let c = one(vm, args, "category", false)?;
    let category = if is_assigned(c) {
        unicode::category(c)
    } else {
        G::Unassigned
    };
    let text = match category {
        G::UppercaseLetter => "Lu",
        G::LowercaseLetter => "Ll",
        G::TitlecaseLetter => "Lt",
        G::ModifierLetter => "Lm",
        G::OtherLetter => "Lo",
        G::NonspacingMark => "Mn",
        G::SpacingMark => "Mc",
        G::EnclosingMark => "Me",
        G::DecimalNumber => "Nd",
        G::LetterNumber => "Nl",
        G::OtherNumber => "No",
        G::ConnectorPunctuation => "Pc",
        G::DashPunctuation => "Pd",
        G::OpenPunctuation => "Ps",
        G::ClosePunctuation => "Pe",
        G::InitialPunctuation => "Pi",
        G::FinalPunctuation => "Pf",
        G::OtherPunctuation => "Po",
        G::MathSymbol => "Sm",
        G::CurrencySymbol => "Sc",
        G::ModifierSymbol => "Sk",
        G::OtherSymbol => "So",
        G::SpaceSeparator => "Zs",
        G::LineSeparator => "Zl",
        G::ParagraphSeparator => "Zp",
        G::Control => "Cc",
        G::Format => "Cf",
        G::Surrogate => "Cs",
        G::PrivateUse => "Co",
        _ => "Cn",
    };
    Ok(vm.heap.new_str(text))
}

fn combining(vm: &mut Vm, args: &Args) -> R {
    let c = one(vm, args, "combining", false)?;
    let class = char::from_u32(c)
        .filter(|_| is_assigned(c))
        .map_or(0, canonical_combining_class);
    Ok(Value::small_int(i64::from(class)))
}

/// The default, or the error that there is none.
fn missing(vm: &mut Vm, args: &Args, what: &str) -> R {
    match args.get(1) {
        Some(default) => Ok(default),
        None => Err(vm.heap.value_error(what)),
    }
}

fn decimal(vm: &mut Vm, args: &Args) -> R {
    let c = one(vm, args, "decimal", true)?;
    match unicode::decimal_value(c).filter(|_| is_assigned(c)) {
        Some(n) => Ok(Value::small_int(i64::from(n))),
        None => missing(vm, args, "not a decimal"),
    }
}

/// The numeric value of a character: numerator and denominator.
fn fraction(c: u32) -> Option<(i64, u16)> {
    let at = tables::NUMBERS.partition_point(|&(start, _, _)| start <= c);
    let &(start, above, below) = tables::NUMBERS.get(at.checked_sub(1)?)?;
    (below != 0).then(|| (above + i64::from(c - start), below))
}

fn digit(vm: &mut Vm, args: &Args) -> R {
    let c = one(vm, args, "digit", true)?;
    let value = fraction(c).filter(|&(n, below)| below == 1 && (0..10).contains(&n));
    match value.filter(|_| unicode::is_digit(c)) {
        Some((n, _)) => Ok(Value::small_int(n)),
        None => missing(vm, args, "not a digit"),
    }
}

fn numeric(vm: &mut Vm, args: &Args) -> R {
    let c = one(vm, args, "numeric", true)?;
    match fraction(c) {
        Some((above, below)) => Ok(Value::float(above as f64 / f64::from(below))),
        None => missing(vm, args, "not a numeric character"),
    }
}

fn decomposition(vm: &mut Vm, args: &Args) -> R {
    let c = one(vm, args, "decomposition", false)?;
    let Some(ch) = char::from_u32(c).filter(|_| is_assigned(c)) else {
        return Ok(vm.heap.new_str(""));
    };
    // Hangul syllables are composed by rule.
    if (0xAC00..0xD7A4).contains(&c) {
        return Ok(vm.heap.new_str(""));
    }
    let tag = run(tables::TAGS, c).filter(|&t| t != 0);
    let mut parts: Vec<char> = Vec::new();
    if tag.is_some() {
        decompose_compatible(ch, |c| parts.push(c));
        // What a canonical mapping takes apart further stands whole in the database.
        parts = parts.into_iter().nfc().collect();
    } else {
        decompose_canonical(ch, |c| parts.push(c));
        // The database goes one step: all but the last are one character again.
        while parts.len() > 2 {
            let (Some(&a), Some(&b)) = (parts.first(), parts.get(1)) else {
                break;
            };
            match compose(a, b) {
                Some(c) => {
                    parts.splice(..2, [c]);
                }
                None => break,
            }
        }
    }
    if parts == [ch] {
        return Ok(vm.heap.new_str(""));
    }
    let mut words: Vec<String> = Vec::new();
    if let Some(tag) = tag.and_then(|t| tables::TAG_NAMES.get(usize::from(t))) {
        words.push(format!("<{tag}>"));
    }
    words.extend(parts.iter().map(|&c| format!("{:04X}", u32::from(c))));
    Ok(vm.heap.new_str(&words.join(" ")))
}

fn name(vm: &mut Vm, args: &Args) -> R {
    let c = one(vm, args, "name", true)?;
    match unicode::character_name(c).filter(|_| is_assigned(c)) {
        Some(name) => Ok(vm.heap.new_str(&name)),
        None => missing(vm, args, "no such name"),
    }
}

fn lookup(vm: &mut Vm, args: &Args) -> R {
    let Some(text) = text(vm, args.at(0)) else {
        let got = vm.heap.type_name(args.at(0));
        return Err(vm
            .heap
            .type_error(&format!("a bytes-like object is required, not '{got}'")));
    };
    if text.len() > 256 {
        let key = vm.heap.new_str("name too long");
        return Err(vm.heap.key_error(key));
    }
    match unicode::named_character(&text).filter(|&c| is_assigned(c)) {
        Some(c) => Ok(vm.heap.new_char(c)),
        None => {
            let message = vm
                .heap
                .new_str(&format!("undefined character name '{text}'"));
            Err(vm.heap.key_error(message))
        }
    }
}

/// The text in a normal form. Lone surrogates stay where they are.
fn normalized(vm: &mut Vm, args: &Args, function: &str) -> R<Vec<u32>> {
    let Some(form) = text(vm, args.at(0)) else {
        let got = vm.heap.type_name(args.at(0));
        return Err(vm
            .heap
            .type_error(&format!("{function}() argument 1 must be str, not {got}")));
    };
    let Some(points) = vm.heap.view_of(args.at(1)).map(|v| v.len()) else {
        let got = vm.heap.type_name(args.at(1));
        return Err(vm
            .heap
            .type_error(&format!("{function}() argument 2 must be str, not {got}")));
    };
    vm.heap.charge(points)?;
    vm.heap.take_bytes(points.saturating_mul(8))?;
    let points: Vec<u32> = vm
        .heap
        .view_of(args.at(1))
        .map(|v| vm.heap.meter.watched(v.iter()).collect())
        .unwrap_or_default();
    // Marks that follow each other are put in order, in two buffers that double.
    let is_mark = |c: u32| char::from_u32(c).is_some_and(|c| canonical_combining_class(c) != 0);
    let (mut run, mut longest) = (0usize, 0usize);
    for &c in vm.heap.meter.watched(points.iter()) {
        run = if is_mark(c) { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    vm.heap.passed(points.len())?;
    vm.heap.reserve(longest.saturating_mul(48))?;
    let mut out: Vec<u32> = Vec::with_capacity(points.len());
    for part in points.split_inclusive(|&c| char::from_u32(c).is_none()) {
        let (text, surrogate) = match part.split_last() {
            Some((&last, rest)) if char::from_u32(last).is_none() => (rest, Some(last)),
            _ => (part, None),
        };
        let chars = text.iter().filter_map(|&c| char::from_u32(c));
        match &*form {
            "NFC" => add_all(vm, &mut out, chars.nfc())?,
            "NFD" => add_all(vm, &mut out, chars.nfd())?,
            "NFKC" => add_all(vm, &mut out, chars.nfkc())?,
            "NFKD" => add_all(vm, &mut out, chars.nfkd())?,
            _ => return Err(vm.heap.value_error("invalid normalization form")),
        }
        out.extend(surrogate);
    }
    Ok(out)
}

/// Adds characters; one may have become eighteen.
fn add_all(vm: &mut Vm, out: &mut Vec<u32>, chars: impl Iterator<Item = char>) -> R<()> {
    for c in chars {
        if out.len().is_multiple_of(WATCHED) {
            vm.heap.charge(1)?;
        }
        if out.len() == out.capacity() {
            // The vector doubles, and the string is made from it afterwards.
            vm.heap.charge(out.len() / 8)?;
            vm.heap.reserve(out.len().saturating_mul(24))?;
        }
        out.push(u32::from(c));
    }
    Ok(())
}

fn normalize(vm: &mut Vm, args: &Args) -> R {
    let points = normalized(vm, args, "normalize")?;
    let object = str::StrObj::from_code_points(&points);
    Ok(vm.heap.new_str_obj(object))
}

fn is_normalized(vm: &mut Vm, args: &Args) -> R {
    let points = normalized(vm, args, "is_normalized")?;
    let same = vm
        .heap
        .view_of(args.at(1))
        .is_some_and(|v| vm.heap.meter.watched(v.iter()).eq(points.iter().copied()));
    vm.heap.passed(points.len())?;
    Ok(Value::bool(same))
}
