//! Makes new programs out of old ones.
//!
//! Four sources, mixed: a program of the corpus with a few mutations, a soup of random tokens, a
//! list of calls of natives with arguments nobody would pass, and a walk of the grammar
//! (`grammar.rs`). Mutations work on tokens and
//! lines rather than bytes, and mostly replace a token by one of its own kind, so that many mutants
//! still parse and the later stages see something new.

use crate::words::{BUILTINS, MODULES, NAMES, NUMBERS, OPERATORS, TEXTS, VALUES, WORDS};

/// A small generator of pseudorandom numbers (SplitMix64): the same seed, the same programs.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    pub fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `n`, zero when `n` is.
    pub fn below(&mut self, n: usize) -> usize {
        if n == 0 {
            return 0;
        }
        (self.word() % n as u64) as usize
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from.get(self.below(from.len())).copied().unwrap_or("")
    }
}

/// Longest program made.
const MAX_LENGTH: usize = 16 << 10;

/// A new program for a target.
pub fn program(random: &mut Random, corpus: &[String], target: &str) -> String {
    let mut text = match random.below(100) {
        0..10 if target != "run" => soup(random),
        0..30 if target == "run" => calls(random),
        30..60 if target == "run" => crate::grammar::program(random),
        10..20 if target == "compile" => crate::grammar::program(random),
        _ => mutant(random, corpus),
    };
    if target != "run" && random.chance(5) {
        text = repetition(random, text);
    }
    if text.len() > MAX_LENGTH && target == "run" {
        let mut end = MAX_LENGTH;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
    }
    text
}

/// Random tokens in random layout.
fn soup(random: &mut Random) -> String {
    let mut text = String::new();
    for _ in 0..random.below(60) {
        text.push_str(&token(random));
        match random.below(8) {
            0 => {
                text.push('\n');
                for _ in 0..random.below(4) {
                    text.push_str(random.pick(&["    ", "\t", " "]));
                }
            }
            1 => {}
            _ => text.push(' '),
        }
    }
    text
}

fn token(random: &mut Random) -> String {
    let from = match random.below(10) {
        0..3 => WORDS,
        3..5 => OPERATORS,
        5 => NUMBERS,
        6..8 => NAMES,
        8 => BUILTINS,
        _ => TEXTS,
    };
    random.pick(from).to_owned()
}

/// One token many times: nesting and chains.
fn repetition(random: &mut Random, mut text: String) -> String {
    let piece = if random.chance(50) {
        random
            .pick(&[
                "(",
                "[",
                "{",
                "-",
                "not ",
                "lambda:",
                "a.",
                "a[",
                "a(",
                "f'{",
                "x if x else ",
                "a,",
                "a=",
                "await ",
                "*",
                "a**",
                "a<",
                "a or ",
                "if a:\n ",
                "elif a: b\n",
                "@a\n",
                "{a:",
                "a:=",
                "yield ",
                "(yield ",
                "\\\n",
                "f'{a:{",
                "case ",
                "[*",
                "global a\n",
                "try:\n ",
                "class A:\n ",
                "\t",
                "for a in ",
                "a for a in ",
            ])
            .to_owned()
    } else {
        token(random)
    };
    let n = [3, 50, 98, 101, 199, 202, 1001, 5000][random.below(8)];
    let at = boundary(random, &text);
    text.insert_str(at, &piece.repeat(n));
    text
}

fn boundary(random: &mut Random, text: &str) -> usize {
    let mut at = random.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A call of a native on values nobody would pass, its exception caught and shown.
fn calls(random: &mut Random) -> String {
    let mut text = String::from(
        "def t(f):\n    try:\n        r = f()\n        repr(r)\n        return r\n    except Exception as e:\n        repr(e); str(e)\ndef m(v, n):\n    names = dir(v)\n    return getattr(v, names[n % len(names)])\n\
         class A:\n    def __init__(self, *a): self.a = a\n    def __eq__(self, o): return self.a\n    def __hash__(self): return 1\n    def __index__(self): return -2\n    def __lt__(self, o): return True\n    def __len__(self): return 3\n    def __getitem__(self, i): return (1, 'x')[i]\n    def __call__(self, *a, **k): return a\n    def __iter__(self): return iter((1, 2, 3))\n",
    );
    if random.chance(60) {
        let module = random.pick(MODULES);
        text.push_str(&format!(
            "try:\n    import {module} as M\nexcept Exception:\n    M = 0\n"
        ));
    } else {
        text.push_str("M = str\n");
    }
    for _ in 0..1 + random.below(40) {
        let expression = expression(random, 0);
        if random.chance(30) {
            text.push_str(&format!("v{} = ", random.below(4)));
        }
        text.push_str(&format!("t(lambda: {expression})\n"));
    }
    text
}

fn arguments(random: &mut Random, depth: usize) -> String {
    let mut text = String::new();
    for i in 0..random.below(5) {
        if i > 0 {
            text.push_str(", ");
        }
        match random.below(20) {
            0 => text.push('*'),
            1 => {
                text.push_str(random.pick(NAMES));
                text.push('=');
            }
            2 => {
                text.push_str("**{'key': len}");
                continue;
            }
            _ => {}
        }
        text.push_str(&expression(random, depth + 1));
    }
    text
}

fn expression(random: &mut Random, depth: usize) -> String {
    let value = |random: &mut Random| match random.below(12) {
        0..4 => random.pick(VALUES).to_owned(),
        4..6 => random.pick(NUMBERS).to_owned(),
        6..8 => random.pick(TEXTS).to_owned(),
        8 => random.pick(BUILTINS).to_owned(),
        9 => format!("v{}", random.below(4)),
        _ => "M".to_owned(),
    };
    if depth > 2 {
        return value(random);
    }
    match random.below(16) {
        0..5 => value(random),
        5..7 => format!("{}({})", random.pick(BUILTINS), arguments(random, depth)),
        7..10 => format!(
            "m({}, {})({})",
            expression(random, depth + 1),
            random.below(200),
            arguments(random, depth)
        ),
        10 => format!("m(M, {})({})", random.below(100), arguments(random, depth)),
        11 => format!(
            "{} {} {}",
            expression(random, depth + 1),
            random.pick(&[
                "+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "<", "==",
                "in", "is", "and", "or", "not in"
            ]),
            expression(random, depth + 1)
        ),
        12 => format!(
            "{}[{}]",
            expression(random, depth + 1),
            expression(random, depth + 1)
        ),
        13 => format!(
            "{}[{}:{}:{}]",
            expression(random, depth + 1),
            expression(random, depth + 1),
            value(random),
            random.pick(&["1", "-1", "0", "-(1<<63)", "(1<<63)-1", "None", "2"])
        ),
        14 => format!(
            "{}.{}({})",
            value(random),
            random.pick(NAMES),
            arguments(random, depth)
        ),
        _ => format!(
            "[{} for x in {}]",
            expression(random, depth + 1),
            expression(random, depth + 1)
        ),
    }
}

/// A program of the corpus, changed.
fn mutant(random: &mut Random, corpus: &[String]) -> String {
    let mut text = String::new();
    // Whole top-level statements of several programs stay meaningful together.
    for _ in 0..1 + random.below(2) {
        let from = &corpus[random.below(corpus.len())];
        let blocks = blocks(from);
        let start = if random.chance(50) {
            0
        } else {
            random.below(blocks.len())
        };
        for block in blocks.iter().skip(start).take(1 + random.below(12)) {
            text.push_str(block);
        }
    }
    for _ in 0..random.below(6) {
        text = match random.below(12) {
            0..8 => change_token(random, &text),
            8..11 => change_line(random, &text, corpus),
            _ => change_character(random, text),
        };
    }
    text
}

/// The top-level statements of a program, roughly: a block starts at a line that is not indented.
fn blocks(text: &str) -> Vec<&str> {
    let mut starts = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let continues = line.starts_with([' ', '\t', ')', ']', '}', '#', '\n'])
            || ["else", "elif", "except", "finally"]
                .iter()
                .any(|w| line.starts_with(w));
        if !continues && at > 0 {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(text.len());
    starts.windows(2).map(|w| &text[w[0]..w[1]]).collect()
}

/// Spans of the tokens of a text, by the roughest of rules; the lexer is what is being tested.
fn tokens(text: &str) -> Vec<(usize, usize)> {
    let class = |c: char| match c {
        c if c.is_alphanumeric() || c == '_' => 0,
        ' ' | '\t' => 1,
        '\n' => 2,
        _ => 3,
    };
    let mut spans = Vec::new();
    let mut previous = None;
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let now = class(c);
        if previous != Some(now) || now == 3 {
            if at > start {
                spans.push((start, at));
            }
            start = at;
        }
        previous = Some(now);
    }
    spans.push((start, text.len()));
    spans
}

fn change_token(random: &mut Random, text: &str) -> String {
    let spans = tokens(text);
    let (start, end) = spans[random.below(spans.len())];
    let old = &text[start..end];
    let new = match random.below(10) {
        0 => String::new(),
        1 => token(random),
        2 => format!("{old} {old}"),
        3 => {
            let (s, e) = spans[random.below(spans.len())];
            text[s..e].to_owned()
        }
        // One of the same kind.
        _ => match old.chars().next() {
            Some(c) if c.is_numeric() => random.pick(NUMBERS).to_owned(),
            Some(c) if c.is_alphabetic() || c == '_' => match random.below(4) {
                0 => random.pick(BUILTINS).to_owned(),
                1 => random.pick(NAMES).to_owned(),
                2 => random.pick(VALUES).to_owned(),
                _ => {
                    let names: Vec<_> = spans
                        .iter()
                        .map(|&(s, e)| &text[s..e])
                        .filter(|t| t.starts_with(|c: char| c.is_alphabetic()))
                        .collect();
                    random.pick(&names).to_owned()
                }
            },
            Some(' ' | '\t' | '\n') => random
                .pick(&[" ", "\n", "\t", "    ", "", "\\\n", "\r\n", "\u{c}"])
                .to_owned(),
            _ => random.pick(OPERATORS).to_owned(),
        },
    };
    format!("{}{new}{}", &text[..start], &text[end..])
}

fn change_line(random: &mut Random, text: &str, corpus: &[String]) -> String {
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    if lines.is_empty() {
        return soup(random);
    }
    let at = random.below(lines.len());
    match random.below(5) {
        0 => {
            lines.remove(at);
        }
        1 => lines.insert(at, lines[at]),
        2 => {
            let other = random.below(lines.len());
            lines.swap(at, other);
        }
        3 => {
            let from = &corpus[random.below(corpus.len())];
            let other: Vec<&str> = from.split_inclusive('\n').collect();
            if let Some(line) = other.get(random.below(other.len())) {
                lines.insert(at, line);
            }
        }
        _ => {
            let before = random.below(5);
            let indented = format!("{}{}", " ".repeat(before), lines[at]);
            let mut all = lines[..at].concat();
            all.push_str(&indented);
            all.push_str(&lines[at + 1..].concat());
            return all;
        }
    }
    lines.concat()
}

fn change_character(random: &mut Random, mut text: String) -> String {
    let at = boundary(random, &text);
    if random.chance(50) {
        text.insert_str(
            at,
            random.pick(&[
                "\0", "\u{feff}", "\r", "\u{c}", "é", "𝟙", "\u{301}", "\u{200b}", "\"", "'", "\\",
                "{", "}", "\u{fffd}", "ﬁ", "$", "?", "!",
            ]),
        );
    } else if at < text.len() {
        text.remove(at);
    }
    text
}
