//! Pattern text to tree, with CPython's messages and places.
//!
//! Recursive descent over parentheses, whose nesting is bounded. The tree knows the width of what
//! it matches, since look-behind needs it and references may only name groups that are complete.

use super::class::{Class, Item};
use crate::object::unicode;

/// Flags as `re` numbers them.
pub(super) mod flag {
    pub(crate) const IGNORECASE: u32 = 2;
    pub(crate) const LOCALE: u32 = 4;
    pub(crate) const MULTILINE: u32 = 8;
    pub(crate) const DOTALL: u32 = 16;
    pub(crate) const UNICODE: u32 = 32;
    pub(crate) const VERBOSE: u32 = 64;
    pub(crate) const ASCII: u32 = 256;
    /// Of these a pattern (or part of one) has at most one.
    pub(crate) const TYPE: u32 = ASCII | LOCALE | UNICODE;
}

/// No upper bound.
pub(super) const UNBOUNDED: u32 = u32::MAX;
/// Groups nest at most this deep; CPython's parser and compiler recurse too, and end about there.
const MAX_DEPTH: usize = 200;

/// Places that match without reading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum At {
    /// `^`
    LineStart,
    /// `$`
    LineEnd,
    /// `\A`
    TextStart,
    /// `\Z`
    TextEnd,
    /// `\b`
    Boundary,
    /// `\B`
    NotBoundary,
}

/// How a repetition tries its counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Greed {
    /// As many as possible first.
    Greedy,
    /// As few as possible first.
    Lazy,
    /// As many as possible, and never fewer.
    Possessive,
}

/// A part of a pattern.
#[derive(Debug)]
pub(super) enum Node {
    Literal(u32),
    NotLiteral(u32),
    /// `.`
    Any,
    Set(Vec<Item>, bool),
    At(At),
    Branch(Vec<Seq>),
    /// A group: its number when it captures; flags added and taken away.
    Group(Option<u32>, u32, u32, Seq),
    Repeat(u32, u32, Greed, Seq),
    /// Look-ahead (true) or look-behind, and whether it must fail.
    Look(bool, bool, Seq),
    Atomic(Seq),
    Reference(u32),
    /// `(?(group)yes|no)`
    Condition(u32, Seq, Option<Seq>),
    /// Never matches.
    Fail,
}

/// Parts one after another.
#[derive(Debug, Default)]
pub(super) struct Seq {
    pub(super) nodes: Vec<Node>,
    /// Fewest characters it matches.
    pub(super) min: u64,
    /// Most characters it matches.
    pub(super) max: u64,
}

/// What is wrong with a pattern.
#[derive(Debug)]
pub(super) enum Fault {
    /// A `PatternError`: message and place.
    Error(String, Option<usize>),
    Value(&'static str),
    Overflow(&'static str),
    Recursion,
}

type P<T> = Result<T, Fault>;

/// A pattern read.
pub(super) struct Parsed {
    pub(super) seq: Seq,
    pub(super) flags: u32,
    /// Groups, the whole match among them.
    pub(super) n_groups: u32,
    pub(super) names: Vec<(Vec<u32>, u32)>,
}

/// A character of the pattern, or a backslash and what follows it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    Plain(u32),
    Escape(u32),
}

impl Token {
    fn len(self) -> usize {
        match self {
            Token::Plain(_) => 1,
            Token::Escape(_) => 2,
        }
    }

    fn text(self) -> String {
        match self {
            Token::Plain(c) => shown(&[c]),
            Token::Escape(c) => shown(&[u32::from(b'\\'), c]),
        }
    }

    fn is(self, c: char) -> bool {
        self == Token::Plain(u32::from(c))
    }

    /// The character, when it is one of these.
    fn among(self, chars: &str) -> Option<char> {
        match self {
            Token::Plain(c) => char::from_u32(c).filter(|&c| chars.contains(c)),
            Token::Escape(_) => None,
        }
    }
}

fn shown(points: &[u32]) -> String {
    points
        .iter()
        .map(|&c| char::from_u32(c).unwrap_or('\u{FFFD}'))
        .collect()
}

/// The text as `repr` shows it.
pub(super) fn quoted(points: &[u32]) -> String {
    let has = |c: char| points.contains(&u32::from(c));
    let quote = if has('\'') && !has('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for &c in points {
        match char::from_u32(c) {
            Some('\\') => out.push_str("\\\\"),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some(ch) if ch == quote => {
                out.push('\\');
                out.push(ch);
            }
            Some(ch) if unicode::is_printable(c) => out.push(ch),
            _ if c < 256 => out.push_str(&format!("\\x{c:02x}")),
            _ if c < 0x10000 => out.push_str(&format!("\\u{c:04x}")),
            _ => out.push_str(&format!("\\U{c:08x}")),
        }
    }
    out.push(quote);
    out
}

/// The text token by token, with one token of lookahead.
pub(super) struct Source<'a> {
    text: &'a [u32],
    pub(super) is_str: bool,
    index: usize,
    pub(super) next: Option<Token>,
}

impl<'a> Source<'a> {
    pub(super) fn new(text: &'a [u32], is_str: bool) -> P<Source<'a>> {
        let mut source = Source {
            text,
            is_str,
            index: 0,
            next: None,
        };
        source.advance()?;
        Ok(source)
    }

    fn advance(&mut self) -> P<()> {
        self.next = match self.text.get(self.index) {
            None => None,
            Some(&c) if c == u32::from(b'\\') => {
                self.index += 1;
                let Some(&c) = self.text.get(self.index) else {
                    let place = self.text.len() - 1;
                    return Err(Fault::Error(
                        "bad escape (end of pattern)".into(),
                        Some(place),
                    ));
                };
                Some(Token::Escape(c))
            }
            Some(&c) => Some(Token::Plain(c)),
        };
        if self.next.is_some() {
            self.index += 1;
        }
        Ok(())
    }

    pub(super) fn get(&mut self) -> P<Option<Token>> {
        let token = self.next;
        self.advance()?;
        Ok(token)
    }

    pub(super) fn accept(&mut self, c: char) -> P<bool> {
        let found = self.next.is_some_and(|t| t.is(c));
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    /// Where the next token begins.
    pub(super) fn tell(&self) -> usize {
        self.index - self.next.map_or(0, Token::len)
    }

    fn seek(&mut self, place: usize) -> P<()> {
        self.index = place;
        self.advance()
    }

    /// An error `back` characters before the next token.
    pub(super) fn fail<T>(&self, message: impl Into<String>, back: usize) -> P<T> {
        let mut message: String = message.into();
        if !self.is_str && !message.is_ascii() {
            // Bytes are shown as such.
            message = message
                .chars()
                .map(|c| match c {
                    c if c.is_ascii() => c.to_string(),
                    c => format!("\\x{:02x}", u32::from(c)),
                })
                .collect();
        }
        Err(Fault::Error(
            message,
            Some(self.tell().saturating_sub(back)),
        ))
    }

    /// Up to `n` digits of a base.
    pub(super) fn digits(&mut self, n: usize, base: u32) -> P<Vec<u32>> {
        let mut found = Vec::new();
        while found.len() < n {
            match self.next {
                Some(Token::Plain(c)) if digit(c, base).is_some() => {
                    found.push(c);
                    self.advance()?;
                }
                _ => break,
            }
        }
        Ok(found)
    }

    /// What stands before `end`, called `what` in messages.
    pub(super) fn until(&mut self, end: char, what: &str) -> P<Vec<u32>> {
        let mut found = Vec::new();
        loop {
            match self.get()? {
                None if found.is_empty() => return self.fail(format!("missing {what}"), 0),
                None => {
                    return self.fail(format!("missing {end}, unterminated name"), found.len());
                }
                Some(t) if t.is(end) => {
                    if found.is_empty() {
                        return self.fail(format!("missing {what}"), 1);
                    }
                    return Ok(found);
                }
                Some(Token::Plain(c)) => found.push(c),
                Some(Token::Escape(c)) => found.extend([u32::from(b'\\'), c]),
            }
        }
    }

    pub(super) fn check_name(&self, name: &[u32], back: usize) -> P<()> {
        let wide = !self.is_str && name.iter().any(|&c| c > 127);
        if wide || !unicode::is_identifier(name.iter().copied()) {
            let shown = if wide {
                let inner: String = name
                    .iter()
                    .map(|&c| match char::from_u32(c) {
                        Some(ch) if ch.is_ascii() => ch.to_string(),
                        _ => format!("\\x{c:02x}"),
                    })
                    .collect();
                format!("'{inner}'")
            } else {
                quoted(name)
            };
            let message = format!("bad character in group name {shown}");
            return self.fail(message, name.len() + back);
        }
        Ok(())
    }
}

pub(super) fn digit(c: u32, base: u32) -> Option<u32> {
    char::from_u32(c).and_then(|c| c.to_digit(base))
}

/// The number of these digits; too many saturate.
pub(super) fn number(digits: &[u32], base: u32) -> u32 {
    digits.iter().fold(0u32, |n, &c| {
        n.saturating_mul(base)
            .saturating_add(digit(c, base).unwrap_or(0))
    })
}

/// An ordinary number: ASCII digits only.
pub(super) fn is_number(name: &[u32]) -> bool {
    !name.is_empty() && name.iter().all(|&c| digit(c, 10).is_some())
}

/// What a character after a backslash stands for in patterns and templates.
pub(super) fn control(c: u32) -> Option<u32> {
    Some(match char::from_u32(c)? {
        'a' => 7,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        't' => 9,
        'v' => 11,
        '\\' => 92,
        _ => return None,
    })
}

pub(super) fn is_ascii_letter(c: u32) -> bool {
    u8::try_from(c).is_ok_and(|c| c.is_ascii_alphabetic())
}

fn class_of(c: u32) -> Option<Item> {
    Some(match char::from_u32(c)? {
        'd' => Item::Class(Class::Digit, false),
        'D' => Item::Class(Class::Digit, true),
        's' => Item::Class(Class::Space, false),
        'S' => Item::Class(Class::Space, true),
        'w' => Item::Class(Class::Word, false),
        'W' => Item::Class(Class::Word, true),
        _ => return None,
    })
}

fn inline_flag(c: char) -> Option<u32> {
    Some(match c {
        'i' => flag::IGNORECASE,
        'L' => flag::LOCALE,
        'm' => flag::MULTILINE,
        's' => flag::DOTALL,
        'x' => flag::VERBOSE,
        'a' => flag::ASCII,
        'u' => flag::UNICODE,
        _ => return None,
    })
}

fn is_letter(token: Token) -> bool {
    match token {
        Token::Plain(c) => unicode::is_alpha(c),
        Token::Escape(_) => false,
    }
}

impl Seq {
    fn new(nodes: Vec<Node>, groups: &[Option<(u64, u64)>]) -> Seq {
        let (mut min, mut max) = (0u64, 0u64);
        for node in &nodes {
            let (low, high) = node.width(groups);
            min = min.saturating_add(low);
            max = max.saturating_add(high);
        }
        Seq { nodes, min, max }
    }
}

impl Node {
    /// Fewest and most characters matched.
    fn width(&self, groups: &[Option<(u64, u64)>]) -> (u64, u64) {
        match self {
            Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::Set(..) => (1, 1),
            Node::At(_) | Node::Look(..) | Node::Fail => (0, 0),
            Node::Branch(branches) => (
                branches.iter().map(|b| b.min).min().unwrap_or(0),
                branches.iter().map(|b| b.max).max().unwrap_or(0),
            ),
            Node::Group(_, _, _, body) | Node::Atomic(body) => (body.min, body.max),
            Node::Repeat(min, max, _, body) => {
                let high = match *max {
                    UNBOUNDED if body.max > 0 => u64::MAX,
                    max => body.max.saturating_mul(u64::from(max)),
                };
                (body.min.saturating_mul(u64::from(*min)), high)
            }
            Node::Reference(n) => groups.get(*n as usize).copied().flatten().unwrap_or((0, 0)),
            Node::Condition(_, yes, no) => match no {
                Some(no) => (yes.min.min(no.min), yes.max.max(no.max)),
                None => (0, yes.max),
            },
        }
    }
}

struct Parser<'a> {
    source: Source<'a>,
    flags: u32,
    n_groups: u32,
    names: Vec<(Vec<u32>, u32)>,
    /// Widths of complete groups.
    widths: Vec<Option<(u64, u64)>>,
    /// Inside a look-behind: how many groups there were before it.
    behind: Option<u32>,
    /// Groups conditions name, and where.
    conditions: Vec<(u32, usize)>,
    warnings: &'a mut Vec<String>,
}

/// Reads a pattern; adds what CPython would warn about, also when it isn't one.
pub(super) fn parse(
    text: &[u32],
    is_str: bool,
    flags: u32,
    warnings: &mut Vec<String>,
) -> P<Parsed> {
    let mut parser = Parser {
        source: Source::new(text, is_str)?,
        flags,
        n_groups: 1,
        names: Vec::new(),
        widths: vec![None],
        behind: None,
        conditions: Vec::new(),
        warnings,
    };
    let seq = parser.alternatives(flags & flag::VERBOSE != 0, 0)?;
    let flags = checked_flags(parser.flags, is_str)?;
    if parser.source.next.is_some() {
        return parser.source.fail("unbalanced parenthesis", 0);
    }
    for &(group, place) in &parser.conditions {
        if group >= parser.n_groups {
            let message = format!("invalid group reference {group}");
            return Err(Fault::Error(message, Some(place)));
        }
    }
    Ok(Parsed {
        seq,
        flags,
        n_groups: parser.n_groups,
        names: parser.names,
    })
}

fn checked_flags(flags: u32, is_str: bool) -> P<u32> {
    let has = |f: u32| flags & f != 0;
    if is_str {
        if has(flag::LOCALE) {
            return Err(Fault::Value("cannot use LOCALE flag with a str pattern"));
        }
        if has(flag::ASCII) && has(flag::UNICODE) {
            return Err(Fault::Value("ASCII and UNICODE flags are incompatible"));
        }
        if !has(flag::ASCII) {
            return Ok(flags | flag::UNICODE);
        }
    } else {
        if has(flag::UNICODE) {
            return Err(Fault::Value("cannot use UNICODE flag with a bytes pattern"));
        }
        if has(flag::LOCALE) && has(flag::ASCII) {
            return Err(Fault::Value("ASCII and LOCALE flags are incompatible"));
        }
    }
    Ok(flags)
}

impl Parser<'_> {
    fn alternatives(&mut self, mut verbose: bool, depth: usize) -> P<Seq> {
        if depth > MAX_DEPTH {
            return Err(Fault::Recursion);
        }
        let mut branches = Vec::new();
        loop {
            let first = depth == 0 && branches.is_empty();
            branches.push(self.sequence(verbose, depth + 1, first)?);
            if !self.source.accept('|')? {
                break;
            }
            if depth == 0 {
                verbose = self.flags & flag::VERBOSE != 0;
            }
        }
        if branches.len() == 1 {
            return Ok(branches.pop().unwrap_or_default());
        }
        // Alternatives of one character each are a set.
        let single = branches
            .iter()
            .all(|b| matches!(*b.nodes, [Node::Literal(_)] | [Node::Set(_, false)]));
        let node = if single {
            let mut items = Vec::new();
            for node in branches.into_iter().flat_map(|b| b.nodes) {
                match node {
                    Node::Literal(c) => items.push(Item::Literal(c)),
                    Node::Set(more, _) => items.extend(more),
                    _ => {}
                }
            }
            Node::Set(items, false)
        } else {
            Node::Branch(branches)
        };
        Ok(Seq::new(vec![node], &self.widths))
    }

    fn sequence(&mut self, mut verbose: bool, depth: usize, first: bool) -> P<Seq> {
        if depth > MAX_DEPTH {
            return Err(Fault::Recursion);
        }
        let mut nodes: Vec<Node> = Vec::new();
        while let Some(token) = self.source.next {
            if token.among("|)").is_some() {
                break;
            }
            self.source.get()?;
            if verbose {
                if token.among(" \t\n\r\u{b}\u{c}").is_some() {
                    continue;
                }
                if token.is('#') {
                    while let Some(t) = self.source.get()? {
                        if t.is('\n') {
                            break;
                        }
                    }
                    continue;
                }
            }
            let c = match token {
                Token::Escape(c) => {
                    let node = self.escape(c)?;
                    nodes.push(node);
                    continue;
                }
                Token::Plain(c) => c,
            };
            match char::from_u32(c) {
                Some('[') => {
                    let node = self.set()?;
                    nodes.push(node);
                }
                Some(mark @ ('*' | '+' | '?' | '{')) => self.repeat(mark, &mut nodes)?,
                Some('.') => nodes.push(Node::Any),
                Some('^') => nodes.push(Node::At(At::LineStart)),
                Some('$') => nodes.push(Node::At(At::LineEnd)),
                Some('(') => match self.group(verbose, depth, first && nodes.is_empty())? {
                    Group::Node(node) => nodes.push(node),
                    Group::Nothing => {}
                    Group::Flags => verbose = self.flags & flag::VERBOSE != 0,
                },
                _ => nodes.push(Node::Literal(c)),
            }
        }
        // A group that only groups is its content.
        let mut flat = Vec::with_capacity(nodes.len());
        for node in nodes {
            match node {
                Node::Group(None, 0, 0, body) => flat.extend(body.nodes),
                node => flat.push(node),
            }
        }
        Ok(Seq::new(flat, &self.widths))
    }

    fn set(&mut self) -> P<Node> {
        let here = self.source.tell() - 1;
        let mut items: Vec<Item> = Vec::new();
        if self.source.next.is_some_and(|t| t.is('[')) {
            let place = self.source.tell();
            self.warnings
                .push(format!("Possible nested set at position {place}"));
        }
        let negate = self.source.accept('^')?;
        loop {
            let Some(token) = self.source.get()? else {
                let back = self.source.tell() - here;
                return self.source.fail("unterminated character set", back);
            };
            if token.is(']') && !items.is_empty() {
                break;
            }
            let low = match token {
                Token::Escape(c) => self.set_escape(c)?,
                Token::Plain(c) => {
                    if !items.is_empty() && self.source.next == Some(token) {
                        let what = match token.among("-&~|") {
                            Some('-') => Some("difference"),
                            Some('&') => Some("intersection"),
                            Some('~') => Some("symmetric difference"),
                            Some(_) => Some("union"),
                            None => None,
                        };
                        if let Some(what) = what {
                            let place = self.source.tell() - 1;
                            self.warnings
                                .push(format!("Possible set {what} at position {place}"));
                        }
                    }
                    Item::Literal(c)
                }
            };
            if !self.source.accept('-')? {
                add_item(&mut items, low);
                continue;
            }
            let Some(that) = self.source.get()? else {
                let back = self.source.tell() - here;
                return self.source.fail("unterminated character set", back);
            };
            if that.is(']') {
                add_item(&mut items, low);
                add_item(&mut items, Item::Literal(u32::from(b'-')));
                break;
            }
            let high = match that {
                Token::Escape(c) => self.set_escape(c)?,
                Token::Plain(c) => {
                    if that.is('-') {
                        let place = self.source.tell() - 2;
                        self.warnings
                            .push(format!("Possible set difference at position {place}"));
                    }
                    Item::Literal(c)
                }
            };
            match (low, high) {
                (Item::Literal(low), Item::Literal(high)) if low <= high => {
                    add_item(&mut items, Item::Range(low, high));
                }
                _ => {
                    let message = format!("bad character range {}-{}", token.text(), that.text());
                    return self.source.fail(message, token.len() + 1 + that.len());
                }
            }
        }
        Ok(match *items {
            [Item::Literal(c)] if negate => Node::NotLiteral(c),
            [Item::Literal(c)] => Node::Literal(c),
            _ => Node::Set(items, negate),
        })
    }

    /// `\x41`, `\u0041`, `\U00000041`, `\N{...}`; `None` when it is none of these.
    fn coded(&mut self, c: u32) -> P<Option<u32>> {
        let n = match char::from_u32(c) {
            Some('x') => 2,
            Some('u') if self.source.is_str => 4,
            Some('U') if self.source.is_str => 8,
            Some('N') if self.source.is_str => {
                if !self.source.accept('{')? {
                    return self.source.fail("missing {", 0);
                }
                let name = self.source.until('}', "character name")?;
                return match unicode::named_character(&shown(&name)) {
                    Some(c) => Ok(Some(c)),
                    None => {
                        let message = format!("undefined character name {}", quoted(&name));
                        self.source.fail(message, name.len() + 4)
                    }
                };
            }
            _ => return Ok(None),
        };
        let digits = self.source.digits(n, 16)?;
        let text = format!("{}{}", Token::Escape(c).text(), shown(&digits));
        if digits.len() != n {
            let message = format!("incomplete escape {text}");
            return self.source.fail(message, digits.len() + 2);
        }
        let value = number(&digits, 16);
        if value > 0x10FFFF {
            let message = format!("bad escape {text}");
            return self.source.fail(message, digits.len() + 2);
        }
        Ok(Some(value))
    }

    fn octal(&self, digits: &[u32]) -> P<u32> {
        let value = number(digits, 8);
        if value > 0o377 {
            let message = format!(
                "octal escape value \\{} outside of range 0-0o377",
                shown(digits)
            );
            return self.source.fail(message, digits.len() + 1);
        }
        Ok(value)
    }

    fn bad_escape<T>(&self, c: u32) -> P<T> {
        let message = format!("bad escape {}", Token::Escape(c).text());
        self.source.fail(message, 2)
    }

    fn set_escape(&mut self, c: u32) -> P<Item> {
        if let Some(class) = class_of(c) {
            return Ok(class);
        }
        if let Some(code) = control(c) {
            return Ok(Item::Literal(code));
        }
        if c == u32::from(b'b') {
            return Ok(Item::Literal(8));
        }
        if let Some(code) = self.coded(c)? {
            return Ok(Item::Literal(code));
        }
        if digit(c, 8).is_some() {
            let mut digits = vec![c];
            digits.extend(self.source.digits(2, 8)?);
            return Ok(Item::Literal(self.octal(&digits)?));
        }
        if digit(c, 10).is_some() || is_ascii_letter(c) {
            return self.bad_escape(c);
        }
        Ok(Item::Literal(c))
    }

    fn escape(&mut self, c: u32) -> P<Node> {
        if let Some(class) = class_of(c) {
            return Ok(Node::Set(vec![class], false));
        }
        let at = match char::from_u32(c) {
            Some('A') => Some(At::TextStart),
            Some('Z') => Some(At::TextEnd),
            Some('b') => Some(At::Boundary),
            Some('B') => Some(At::NotBoundary),
            _ => None,
        };
        if let Some(at) = at {
            return Ok(Node::At(at));
        }
        if let Some(code) = control(c) {
            return Ok(Node::Literal(code));
        }
        if let Some(code) = self.coded(c)? {
            return Ok(Node::Literal(code));
        }
        if c == u32::from(b'0') {
            let digits = self.source.digits(2, 8)?;
            return Ok(Node::Literal(number(&digits, 8)));
        }
        if digit(c, 10).is_some() {
            let mut digits = vec![c];
            digits.extend(self.source.digits(1, 10)?);
            if digits.len() == 2 && digits.iter().all(|&d| digit(d, 8).is_some()) {
                let third = self.source.digits(1, 8)?;
                if !third.is_empty() {
                    digits.extend(third);
                    return Ok(Node::Literal(self.octal(&digits)?));
                }
            }
            let group = number(&digits, 10);
            if group < self.n_groups {
                if !self.is_complete(group) {
                    return self
                        .source
                        .fail("cannot refer to an open group", digits.len() + 1);
                }
                self.check_behind(group)?;
                return Ok(Node::Reference(group));
            }
            let message = format!("invalid group reference {group}");
            return self.source.fail(message, digits.len());
        }
        if is_ascii_letter(c) {
            return self.bad_escape(c);
        }
        Ok(Node::Literal(c))
    }

    fn is_complete(&self, group: u32) -> bool {
        self.widths.get(group as usize).is_some_and(Option::is_some)
    }

    fn check_behind(&self, group: u32) -> P<()> {
        if let Some(before) = self.behind {
            if !self.is_complete(group) {
                return self.source.fail("cannot refer to an open group", 0);
            }
            if group >= before {
                return self.source.fail(
                    "cannot refer to group defined in the same lookbehind subpattern",
                    0,
                );
            }
        }
        Ok(())
    }

    fn repeat(&mut self, mark: char, nodes: &mut Vec<Node>) -> P<()> {
        let here = self.source.tell();
        let (min, max) = match mark {
            '?' => (0, 1),
            '*' => (0, UNBOUNDED),
            '+' => (1, UNBOUNDED),
            _ => {
                if self.source.next.is_some_and(|t| t.is('}')) {
                    nodes.push(Node::Literal(u32::from(b'{')));
                    return Ok(());
                }
                let low = self.source.digits(usize::MAX, 10)?;
                let high = if self.source.accept(',')? {
                    self.source.digits(usize::MAX, 10)?
                } else {
                    low.clone()
                };
                if !self.source.accept('}')? {
                    nodes.push(Node::Literal(u32::from(b'{')));
                    return self.source.seek(here);
                }
                let mut bounds = (0, UNBOUNDED);
                for (digits, bound) in [(&low, &mut bounds.0), (&high, &mut bounds.1)] {
                    if !digits.is_empty() {
                        *bound = number(digits, 10);
                        if *bound == UNBOUNDED {
                            return Err(Fault::Overflow("the repetition number is too large"));
                        }
                    }
                }
                if bounds.1 < bounds.0 {
                    let back = self.source.tell() - here;
                    return self.source.fail("min repeat greater than max repeat", back);
                }
                bounds
            }
        };
        let back = self.source.tell() - here + 1;
        let item = match nodes.pop() {
            None | Some(Node::At(_)) => return self.source.fail("nothing to repeat", back),
            Some(Node::Repeat(..)) => return self.source.fail("multiple repeat", back),
            Some(Node::Group(None, 0, 0, body)) => body,
            Some(node) => Seq::new(vec![node], &self.widths),
        };
        let greed = if self.source.accept('?')? {
            Greed::Lazy
        } else if self.source.accept('+')? {
            Greed::Possessive
        } else {
            Greed::Greedy
        };
        nodes.push(Node::Repeat(min, max, greed, item));
        Ok(())
    }

    fn close(&mut self, start: usize) -> P<()> {
        if self.source.accept(')')? {
            return Ok(());
        }
        let back = self.source.tell() - start;
        self.source.fail("missing ), unterminated subpattern", back)
    }

    fn required(&mut self, message: &str) -> P<Token> {
        match self.source.get()? {
            Some(token) => Ok(token),
            None => self.source.fail(message, 0),
        }
    }

    fn group_named(&self, name: &[u32]) -> Option<u32> {
        self.names.iter().find(|n| n.0 == name).map(|n| n.1)
    }

    fn unknown_name<T>(&self, name: &[u32]) -> P<T> {
        let message = format!("unknown group name {}", quoted(name));
        self.source.fail(message, name.len() + 1)
    }

    fn group(&mut self, verbose: bool, depth: usize, first: bool) -> P<Group> {
        let start = self.source.tell() - 1;
        let (mut captures, mut atomic, mut name) = (true, false, None);
        let (mut add, mut del) = (0, 0);
        if self.source.accept('?')? {
            let token = self.required("unexpected end of pattern")?;
            match token.among("P:#=!<(>-aiLmsux") {
                Some('P') => {
                    if self.source.accept('<')? {
                        let text = self.source.until('>', "group name")?;
                        self.source.check_name(&text, 1)?;
                        name = Some(text);
                    } else if self.source.accept('=')? {
                        let text = self.source.until(')', "group name")?;
                        self.source.check_name(&text, 1)?;
                        let Some(group) = self.group_named(&text) else {
                            return self.unknown_name(&text);
                        };
                        if !self.is_complete(group) {
                            return self
                                .source
                                .fail("cannot refer to an open group", text.len() + 1);
                        }
                        self.check_behind(group)?;
                        return Ok(Group::Node(Node::Reference(group)));
                    } else {
                        let token = self.required("unexpected end of pattern")?;
                        let message = format!("unknown extension ?P{}", token.text());
                        return self.source.fail(message, token.len() + 2);
                    }
                }
                Some(':') => captures = false,
                Some('#') => loop {
                    if self.source.next.is_none() {
                        let back = self.source.tell() - start;
                        return self.source.fail("missing ), unterminated comment", back);
                    }
                    if self.source.get()?.is_some_and(|t| t.is(')')) {
                        return Ok(Group::Nothing);
                    }
                },
                Some(mark @ ('=' | '!' | '<')) => return self.look(mark, verbose, depth, start),
                Some('(') => return self.condition(verbose, depth, start),
                Some('>') => (captures, atomic) = (false, true),
                Some(letter) => match self.inline_flags(letter)? {
                    None => {
                        if !first {
                            let back = self.source.tell() - start;
                            return self
                                .source
                                .fail("global flags not at the start of the expression", back);
                        }
                        return Ok(Group::Flags);
                    }
                    Some(flags) => {
                        (add, del) = flags;
                        captures = false;
                    }
                },
                None => {
                    let message = format!("unknown extension ?{}", token.text());
                    return self.source.fail(message, token.len() + 1);
                }
            }
        }
        let number = if captures {
            Some(self.open_group(name)?)
        } else {
            None
        };
        let verbose = (verbose || add & flag::VERBOSE != 0) && del & flag::VERBOSE == 0;
        let body = self.alternatives(verbose, depth + 1)?;
        self.close(start)?;
        if let Some(place) = number.and_then(|n| self.widths.get_mut(n as usize)) {
            *place = Some((body.min, body.max));
        }
        Ok(Group::Node(if atomic {
            Node::Atomic(body)
        } else {
            Node::Group(number, add, del, body)
        }))
    }

    fn open_group(&mut self, name: Option<Vec<u32>>) -> P<u32> {
        let group = self.n_groups;
        self.n_groups += 1;
        self.widths.push(None);
        if let Some(name) = name {
            if let Some(other) = self.group_named(&name) {
                let message = format!(
                    "redefinition of group name {} as group {group}; was group {other}",
                    quoted(&name)
                );
                return self.source.fail(message, name.len() + 1);
            }
            self.names.push((name, group));
        }
        Ok(group)
    }

    fn look(&mut self, mut mark: char, verbose: bool, depth: usize, start: usize) -> P<Group> {
        let mut ahead = true;
        let outer = self.behind;
        if mark == '<' {
            let token = self.required("unexpected end of pattern")?;
            match token.among("=!") {
                Some(c) => mark = c,
                None => {
                    let message = format!("unknown extension ?<{}", token.text());
                    return self.source.fail(message, token.len() + 2);
                }
            }
            ahead = false;
            self.behind.get_or_insert(self.n_groups);
        }
        let body = self.alternatives(verbose, depth + 1)?;
        self.behind = outer;
        self.close(start)?;
        let negative = mark == '!';
        Ok(Group::Node(if negative && body.nodes.is_empty() {
            Node::Fail
        } else {
            Node::Look(ahead, negative, body)
        }))
    }

    fn condition(&mut self, verbose: bool, depth: usize, start: usize) -> P<Group> {
        let name = self.source.until(')', "group name")?;
        let group = if is_number(&name) {
            let group = number(&name, 10);
            if group == 0 {
                return self.source.fail("bad group number", name.len() + 1);
            }
            if group >= i32::MAX as u32 / 2 {
                let digits = shown(&name);
                let digits = digits.trim_start_matches('0');
                let message = format!("invalid group reference {digits}");
                return self.source.fail(message, name.len() + 1);
            }
            if self.conditions.iter().all(|c| c.0 != group) {
                let place = self.source.tell() - name.len() - 1;
                self.conditions.push((group, place));
            }
            group
        } else {
            self.source.check_name(&name, 1)?;
            match self.group_named(&name) {
                Some(group) => group,
                None => return self.unknown_name(&name),
            }
        };
        self.check_behind(group)?;
        let yes = self.sequence(verbose, depth + 1, false)?;
        let mut no = None;
        if self.source.accept('|')? {
            no = Some(self.sequence(verbose, depth + 1, false)?);
            if self.source.next.is_some_and(|t| t.is('|')) {
                return self
                    .source
                    .fail("conditional backref with more than two branches", 0);
            }
        }
        self.close(start)?;
        Ok(Group::Node(Node::Condition(group, yes, no)))
    }

    /// Flags added and taken away for a group; `None` for the whole pattern's.
    fn inline_flags(&mut self, letter: char) -> P<Option<(u32, u32)>> {
        let (mut add, mut del) = (0, 0);
        let mut letter = letter;
        while let Some(bit) = inline_flag(letter) {
            if letter == 'L' && self.source.is_str {
                let message = "bad inline flags: cannot use 'L' flag with a str pattern";
                return self.source.fail(message, 0);
            }
            if letter == 'u' && !self.source.is_str {
                let message = "bad inline flags: cannot use 'u' flag with a bytes pattern";
                return self.source.fail(message, 0);
            }
            add |= bit;
            if bit & flag::TYPE != 0 && add & flag::TYPE != bit {
                let message = "bad inline flags: flags 'a', 'u' and 'L' are incompatible";
                return self.source.fail(message, 0);
            }
            letter = self.flag_letter(")-:", "missing -, : or )")?;
        }
        if letter == ')' {
            self.flags |= add;
            return Ok(None);
        }
        if letter == '-' {
            let mut letter = self.flag_letter("", "missing flag")?;
            while let Some(bit) = inline_flag(letter) {
                if bit & flag::TYPE != 0 {
                    let message = "bad inline flags: cannot turn off flags 'a', 'u' and 'L'";
                    return self.source.fail(message, 0);
                }
                del |= bit;
                letter = self.flag_letter(":", "missing :")?;
            }
        }
        if add & del != 0 {
            return self
                .source
                .fail("bad inline flags: flag turned on and off", 1);
        }
        Ok(Some((add, del)))
    }

    /// The next flag, or one of `ends`.
    fn flag_letter(&mut self, ends: &str, missing: &str) -> P<char> {
        let token = self.required(missing)?;
        if let Some(c) = token.among(ends).or_else(|| token.among("aiLmsux")) {
            return Ok(c);
        }
        let message = if is_letter(token) {
            "unknown flag"
        } else {
            missing
        };
        self.source.fail(message, token.len())
    }
}

/// What a parenthesis began.
enum Group {
    Node(Node),
    Nothing,
    /// Flags for the whole pattern.
    Flags,
}

/// A repeated member changes nothing.
fn add_item(items: &mut Vec<Item>, item: Item) {
    if items.last() != Some(&item) {
        items.push(item);
    }
}
