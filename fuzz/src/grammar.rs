//! Makes programs by walking the grammar: whole ones, that nearly always compile and mostly run.
//!
//! Mutants of the corpus seldom combine features; here any statement may stand in any other and any
//! expression in any other, over few names, so that values of all kinds flow everywhere: closures
//! into generators, generators into `finally`, exceptions through comprehensions. Loops are over
//! short things, so a program ends by itself more often than by its fuel.

use crate::mutate::Random;
use crate::words::{BUILTINS, NUMBERS, TEXTS, VALUES};

/// Variables of all programs.
const VARIABLES: &[&str] = &["a", "b", "c", "d", "e", "self"];
/// Attributes.
const ATTRIBUTES: &[&str] = &[
    "a",
    "b",
    "x",
    "__class__",
    "__dict__",
    "__name__",
    "__init__",
    "__globals__",
    "__doc__",
    "gi_frame",
    "__cause__",
    "__traceback__",
    "__self__",
    "append",
    "items",
    "send",
    "close",
    "args",
    "__mro__",
    "__add__",
    "__eq__",
    "join",
    "pop",
    "sort",
    "update",
    "throw",
    "real",
];
/// Special methods of generated classes, with their parameters.
const METHODS: &[&str] = &[
    "__init__(self, *a)",
    "__eq__(self, a)",
    "__hash__(self)",
    "__lt__(self, a)",
    "__len__(self)",
    "__getitem__(self, a)",
    "__setitem__(self, a, b)",
    "__contains__(self, a)",
    "__iter__(self)",
    "__next__(self)",
    "__call__(self, *a, **b)",
    "__enter__(self)",
    "__exit__(self, a, b, c)",
    "__getattr__(self, a)",
    "__getattribute__(self, a)",
    "__setattr__(self, a, b)",
    "__delattr__(self, a)",
    "__get__(self, a, b)",
    "__set__(self, a, b)",
    "__set_name__(self, a, b)",
    "__add__(self, a)",
    "__radd__(self, a)",
    "__iadd__(self, a)",
    "__bool__(self)",
    "__index__(self)",
    "__repr__(self)",
    "__format__(self, a)",
    "__init_subclass__(cls, **a)",
    "__class_getitem__(cls, a)",
    "__new__(cls, *a, **b)",
    "__del__(self)",
    "__missing__(self, a)",
    "__reversed__(self)",
    "__await__(self)",
    "x(self)",
];

struct Grammar<'a> {
    random: &'a mut Random,
    text: String,
    indent: usize,
    /// In a function; in an async one; in a loop.
    function: bool,
    is_async: bool,
    in_loop: bool,
    left: usize,
}

/// A whole program.
pub fn program(random: &mut Random) -> String {
    let mut grammar = Grammar {
        left: 20 + random.below(120),
        random,
        text: String::from("a = b = c = d = e = self = None\n"),
        indent: 0,
        function: false,
        is_async: false,
        in_loop: false,
    };
    while grammar.left > 0 {
        grammar.statement();
    }
    grammar
        .text
        .push_str("for a in a, b, c, d, e:\n    try: print(type(a).__name__, repr(a)[:200])\n    except Exception as b: print(type(b).__name__)\n");
    grammar.text
}

impl Grammar<'_> {
    fn line(&mut self, text: &str) {
        self.text.push_str(&"    ".repeat(self.indent));
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn variable(&mut self) -> String {
        let i = self.random.below(VARIABLES.len());
        VARIABLES[i].to_owned()
    }

    fn one_of(&mut self, from: &[&str]) -> String {
        let i = self.random.below(from.len());
        from.get(i).copied().unwrap_or("a").to_owned()
    }

    fn block(&mut self) {
        self.indent += 1;
        let n = 1 + self.random.below(3);
        for _ in 0..n {
            if self.left == 0 || self.indent > 6 {
                let e = self.expression(2);
                let v = self.variable();
                self.line(&format!("{v} = {e}"));
                break;
            }
            self.statement();
        }
        self.indent -= 1;
    }

    fn loop_block(&mut self) {
        let was = std::mem::replace(&mut self.in_loop, true);
        self.block();
        self.in_loop = was;
    }

    fn function_block(&mut self, is_async: bool) {
        let was = (self.function, self.is_async, self.in_loop);
        (self.function, self.is_async, self.in_loop) = (true, is_async, false);
        self.block();
        (self.function, self.is_async, self.in_loop) = was;
    }

    fn target(&mut self) -> String {
        match self.random.below(10) {
            0 => format!("{}.{}", self.variable(), self.one_of(ATTRIBUTES)),
            1 => format!("{}[{}]", self.variable(), self.expression(3)),
            2 => format!("{}, {}", self.variable(), self.variable()),
            3 => format!("{}, *{}", self.variable(), self.variable()),
            _ => self.variable(),
        }
    }

    fn statement(&mut self) {
        self.left = self.left.saturating_sub(1);
        match self.random.below(30) {
            0..6 => {
                let (t, e) = (self.target(), self.expression(0));
                self.line(&format!("{t} = {e}"));
            }
            6 => {
                let v = self.variable();
                let op = self.one_of(&["+=", "-=", "*=", "|=", "//=", "%=", "@=", "<<="]);
                let e = self.expression(1);
                self.line(&format!("{v} {op} {e}"));
            }
            7..9 => {
                let e = self.expression(0);
                self.line(&e);
            }
            9 => {
                let e = self.expression(1);
                self.line(&format!("if {e}:"));
                self.block();
                if self.random.below(2) == 0 {
                    self.line("else:");
                    self.block();
                }
            }
            10..12 => {
                let (t, e) = (self.target(), self.iterable());
                let word = if self.is_async && self.random.below(4) == 0 {
                    "async for"
                } else {
                    "for"
                };
                self.line(&format!("{word} {t} in {e}:"));
                self.loop_block();
                if self.random.below(4) == 0 {
                    self.line("else:");
                    self.block();
                }
            }
            12 => {
                self.line("while not a:");
                self.loop_block();
            }
            13..16 => {
                self.line("try:");
                self.block();
                let star = if self.random.below(6) == 0 { "*" } else { "" };
                let class = self.one_of(&[
                    "Exception",
                    "TypeError",
                    "(TypeError, KeyError)",
                    "StopIteration",
                    "ExceptionGroup",
                    "BaseException",
                    "a",
                ]);
                let handles = self.random.below(4) != 0;
                if handles {
                    let v = self.variable();
                    self.line(&format!("except{star} {class} as {v}:"));
                    let was = self.in_loop;
                    // `break` and `return` may not stand in `except*`.
                    let function = self.function;
                    if !star.is_empty() {
                        (self.in_loop, self.function) = (false, false);
                    }
                    self.block();
                    (self.in_loop, self.function) = (was, function);
                }
                if !handles || self.random.below(3) == 0 {
                    self.line("finally:");
                    self.block();
                }
            }
            16 => {
                let (e, v) = (self.expression(1), self.variable());
                let word = if self.is_async && self.random.below(3) == 0 {
                    "async with"
                } else {
                    "with"
                };
                self.line(&format!("{word} {e} as {v}:"));
                self.block();
            }
            17..20 => self.definition(),
            20..22 => self.class(),
            22 => self.matching(),
            23 => {
                let text = match self.random.below(8) {
                    0 => "raise".to_owned(),
                    1 => format!("raise {}", self.variable()),
                    2 => format!("raise ValueError({})", self.expression(2)),
                    3 => format!("raise KeyError from {}", self.variable()),
                    4 => format!("del {}", self.variable()),
                    5 => format!("assert {}, {}", self.expression(2), self.expression(2)),
                    6 => "raise ExceptionGroup('g', [ValueError(1), TypeError(2)])".to_owned(),
                    _ => format!("del {}[{}]", self.variable(), self.expression(3)),
                };
                self.line(&text);
            }
            24..27 if self.function => {
                let e = self.expression(1);
                let text = match self.random.below(if self.is_async { 2 } else { 4 }) {
                    0 => "return".to_owned(),
                    1 if self.is_async => format!("await {e}"),
                    1 => format!("return {e}"),
                    2 => format!("{} = yield {e}", self.variable()),
                    _ => format!("{} = yield from {e}", self.variable()),
                };
                self.line(&text);
            }
            27 if self.in_loop => {
                let text = self.one_of(&["break", "continue"]);
                self.line(&text);
            }
            28 if self.indent == 0 => {
                let module = self.one_of(&[
                    "itertools",
                    "functools",
                    "operator",
                    "collections",
                    "copy",
                    "json",
                    "contextlib",
                    "dataclasses",
                    "enum",
                    "types",
                    "asyncio",
                ]);
                let v = self.variable();
                self.line(&format!("import {module} as {v}"));
            }
            _ => {
                let e = self.expression(1);
                self.line(&format!("print({e})"));
            }
        }
    }

    fn definition(&mut self) {
        if self.random.below(5) == 0 {
            let e = self.one_of(&["staticmethod", "classmethod", "property", "a", "b"]);
            self.line(&format!("@{e}"));
        }
        let is_async = self.random.below(6) == 0;
        let name = self.variable();
        let parameters = match self.random.below(6) {
            0 => "*a, **b".to_owned(),
            1 => format!("a, b={}", self.expression(2)),
            2 => format!("a, /, b=1, *, c={}", self.expression(2)),
            3 => "a".to_owned(),
            _ => String::new(),
        };
        let word = if is_async { "async def" } else { "def" };
        self.line(&format!("{word} {name}({parameters}):"));
        if self.random.below(5) == 0 && !parameters.contains('c') && self.indent > 0 {
            // A name of the enclosing function; a syntax error at the top is fine too.
            self.indent += 1;
            let word = self.one_of(&["global", "nonlocal"]);
            self.line(&format!("{word} d"));
            self.indent -= 1;
        }
        self.function_block(is_async);
        if self.random.below(2) == 0 {
            let (v, e) = (self.variable(), self.expression(2));
            self.line(&format!("{v} = {name}({e})"));
        }
    }

    fn class(&mut self) {
        let name = self.variable();
        let bases = match self.random.below(8) {
            0 => "dict".to_owned(),
            1 => "list".to_owned(),
            2 => "Exception".to_owned(),
            3 => self.variable(),
            4 => "int".to_owned(),
            5 => format!("metaclass={}", self.variable()),
            6 => "type".to_owned(),
            _ => String::new(),
        };
        self.line(&format!("class {name}({bases}):"));
        self.indent += 1;
        if self.random.below(6) == 0 {
            self.line("__slots__ = ('x', 'b')");
        }
        let n = 1 + self.random.below(3);
        for _ in 0..n {
            if self.indent > 6 {
                break;
            }
            let method = self.one_of(METHODS);
            self.line(&format!("def {method}:"));
            self.function_block(false);
        }
        self.line("x = 1");
        self.indent -= 1;
        if self.random.below(3) != 0 {
            let (v, e) = (self.variable(), self.expression(2));
            self.line(&format!("{v} = {name}({e})"));
        }
    }

    fn matching(&mut self) {
        let e = self.expression(1);
        self.line(&format!("match {e}:"));
        self.indent += 1;
        let n = 1 + self.random.below(3);
        for _ in 0..n {
            let pattern = match self.random.below(10) {
                0 => "[a, *b]".to_owned(),
                1 => "{'a': b, **c}".to_owned(),
                2 => "int(x)".to_owned(),
                3 => format!("{}(a, b=c)", self.one_of(&["e", "str", "dict"])),
                4 => "1 | 2 | 'a'".to_owned(),
                5 => "(a, b) as c".to_owned(),
                6 => "None".to_owned(),
                7 => "e.x".to_owned(),
                8 => "[[a, _], {'k': b}]".to_owned(),
                _ => "-1.5".to_owned(),
            };
            let guard = if self.random.below(4) == 0 {
                format!(" if {}", self.expression(2))
            } else {
                String::new()
            };
            self.line(&format!("case {pattern}{guard}:"));
            self.block();
        }
        self.indent -= 1;
    }

    fn iterable(&mut self) -> String {
        match self.random.below(6) {
            0 => "range(3)".to_owned(),
            1 => self.variable(),
            2 => format!("[{}, {}]", self.expression(2), self.expression(2)),
            3 => format!("zip({}, range(4))", self.variable()),
            4 => format!("{{{}: 1, 2: 3}}.items()", self.expression(3)),
            _ => "'abc'".to_owned(),
        }
    }

    fn expression(&mut self, depth: usize) -> String {
        if depth > 3 {
            return self.leaf();
        }
        let d = depth + 1;
        match self.random.below(24) {
            0..6 => self.leaf(),
            6 => {
                let op = self.one_of(&[
                    "+", "-", "*", "/", "//", "%", "@", "&", "|", "^", "<", "<=", "==", "!=", "in",
                    "not in", "is", "and", "or",
                ]);
                format!("({} {op} {})", self.expression(d), self.expression(d))
            }
            7..10 => format!("{}({})", self.variable(), self.arguments(d)),
            10 => format!("{}({})", self.one_of(BUILTINS), self.arguments(d)),
            11 => format!("{}.{}", self.expression(d), self.one_of(ATTRIBUTES)),
            12 => format!(
                "{}.{}({})",
                self.expression(d),
                self.one_of(ATTRIBUTES),
                self.arguments(d)
            ),
            13 => format!("{}[{}]", self.expression(d), self.expression(d)),
            14 => format!(
                "[{} for {} in {} if {}]",
                self.expression(d),
                self.variable(),
                self.iterable(),
                self.expression(d)
            ),
            15 => format!(
                "({} for {} in {})",
                self.expression(d),
                self.variable(),
                self.iterable()
            ),
            16 => format!(
                "{{{}: {} for {} in {}}}",
                self.expression(d),
                self.expression(d),
                self.variable(),
                self.iterable()
            ),
            17 => format!(
                "(lambda a=None, *b, c={}: {})",
                self.expression(d),
                self.expression(d)
            ),
            18 => format!(
                "({} if {} else {})",
                self.expression(d),
                self.expression(d),
                self.expression(d)
            ),
            19 => format!("[{}, *{}]", self.expression(d), self.iterable()),
            20 => format!("{{'a': {}, **{}}}", self.expression(d), self.variable()),
            21 => format!("({} := {})", self.one_of(&["d", "e"]), self.expression(d)),
            22 => format!("f'{{{}!r}} {{{}}}'", self.variable(), self.variable()),
            _ => format!("({}, {})", self.expression(d), self.expression(d)),
        }
    }

    fn arguments(&mut self, depth: usize) -> String {
        match self.random.below(7) {
            0 => String::new(),
            1 => format!("*{}", self.variable()),
            2 => format!("**{}", self.variable()),
            3 => format!("{}, a={}", self.expression(depth), self.expression(depth)),
            4 => format!("{}, {}", self.expression(depth), self.expression(depth)),
            _ => self.expression(depth),
        }
    }

    fn leaf(&mut self) -> String {
        match self.random.below(12) {
            0..6 => self.variable(),
            6 => self.one_of(NUMBERS),
            7 => self.one_of(TEXTS),
            8 => self.one_of(VALUES),
            9 => self.one_of(BUILTINS),
            10 => "[]".to_owned(),
            _ => format!("{}", self.random.below(5)),
        }
    }
}
