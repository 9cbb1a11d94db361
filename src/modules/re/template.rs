//! Replacement texts: `\1`, `\g<name>` and the usual escapes.

use super::parse::{Fault, Source, Token, control, digit, is_ascii_letter, is_number, number};
use super::*;

/// A part of a replacement.
pub(super) enum Piece {
    Text(Vec<u32>),
    /// What a group matched; nothing where it took no part.
    Group(usize),
}

/// What is wrong with a template.
enum Wrong {
    Pattern(Fault),
    /// An `IndexError`.
    Name(String),
}

impl From<Fault> for Wrong {
    fn from(fault: Fault) -> Wrong {
        Wrong::Pattern(fault)
    }
}

/// The parts of a replacement text.
pub(super) fn pieces(vm: &mut Vm, pattern: &Pattern, template: Value) -> R<Vec<Piece>> {
    let Some((text, is_str)) = points(vm, template)? else {
        let name = vm.heap.type_name(template);
        let text = format!("decoding to str: need a bytes-like object, {name} found");
        return Err(vm.heap.type_error(&text));
    };
    if !text.contains(&u32::from(b'\\')) {
        return Ok(vec![Piece::Text(text)]);
    }
    vm.heap.charge(text.len())?;
    vm.heap.reserve(text.len().saturating_mul(32))?;
    let mut names = Vec::new();
    if let Some(p) = pattern_obj(vm, pattern.this)
        && let Some(index) = p.index.as_builtin()
        && let Builtin::Proxy(proxy) = vm.heap.builtin(index)
        && let Some(dict) = proxy.target.as_dict()
    {
        let n = vm.heap.dict(dict).entries().len();
        for i in 0..n {
            if let Some((_, key, value)) = vm.dict_place(dict, i)
                && let Some(view) = vm.heap.view_of(key)
                && let Some(group) = value.as_small_int()
            {
                names.push((view.to_points(), group as usize));
            }
        }
    }
    let n_groups = pattern.program.n_groups;
    match read(&text, is_str, n_groups, &names) {
        Ok(pieces) => Ok(pieces),
        Err(Wrong::Name(message)) => Err(vm.heap.index_error(&message)),
        Err(Wrong::Pattern(fault)) => {
            let error = pattern_obj(vm, pattern.this).map_or(Value::NONE, |p| p.error);
            Err(raise(vm, error, template, fault))
        }
    }
}

fn read(
    text: &[u32],
    is_str: bool,
    n_groups: usize,
    names: &[(Vec<u32>, usize)],
) -> Result<Vec<Piece>, Wrong> {
    let mut source = Source::new(text, is_str)?;
    let mut pieces: Vec<Piece> = Vec::new();
    let mut literal: Vec<u32> = Vec::new();
    let mut group = |literal: &mut Vec<u32>, n: usize| {
        if !literal.is_empty() {
            pieces.push(Piece::Text(std::mem::take(literal)));
        }
        pieces.push(Piece::Group(n));
    };
    let known = |source: &Source<'_>, n: u32, back: usize| -> Result<usize, Wrong> {
        if (n as usize) < n_groups {
            return Ok(n as usize);
        }
        Ok(source.fail(format!("invalid group reference {n}"), back)?)
    };
    while let Some(token) = source.get()? {
        let c = match token {
            Token::Plain(c) => {
                literal.push(c);
                continue;
            }
            Token::Escape(c) => c,
        };
        if c == u32::from(b'g') {
            if !source.accept('<')? {
                return Ok(source.fail("missing <", 0)?);
            }
            let name = source.until('>', "group name")?;
            let n = if is_number(&name) {
                known(&source, number(&name, 10), name.len() + 1)?
            } else {
                source.check_name(&name, 1)?;
                match names.iter().find(|(known, _)| *known == name) {
                    Some((_, n)) => *n,
                    None => {
                        let name = parse::quoted(&name);
                        return Err(Wrong::Name(format!("unknown group name {name}")));
                    }
                }
            };
            group(&mut literal, n);
        } else if c == u32::from(b'0') {
            let digits = source.digits(2, 8)?;
            literal.push(number(&digits, 8) & 0xFF);
        } else if digit(c, 10).is_some() {
            let mut digits = vec![c];
            digits.extend(source.digits(1, 10)?);
            if digits.len() == 2 && digits.iter().all(|&d| digit(d, 8).is_some()) {
                let third = source.digits(1, 8)?;
                if !third.is_empty() {
                    digits.extend(third);
                    let value = number(&digits, 8);
                    if value > 0o377 {
                        let shown: String =
                            digits.iter().filter_map(|&d| char::from_u32(d)).collect();
                        let message =
                            format!("octal escape value \\{shown} outside of range 0-0o377");
                        return Ok(source.fail(message, digits.len() + 1)?);
                    }
                    literal.push(value);
                    continue;
                }
            }
            let n = known(&source, number(&digits, 10), digits.len())?;
            group(&mut literal, n);
        } else if let Some(code) = control(c) {
            literal.push(code);
        } else if c == u32::from(b'b') {
            literal.push(8);
        } else if is_ascii_letter(c) {
            let letter = char::from_u32(c).unwrap_or('?');
            return Ok(source.fail(format!("bad escape \\{letter}"), 2)?);
        } else {
            literal.extend([u32::from(b'\\'), c]);
        }
    }
    if !literal.is_empty() {
        pieces.push(Piece::Text(literal));
    }
    Ok(pieces)
}
