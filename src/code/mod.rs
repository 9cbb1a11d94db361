//! Bytecode as data: what the compiler produces and the machine runs.
//!
//! A `Code` is one compiled unit (a module, an `exec` text): a flat vector of instructions shared
//! by all its functions, constants, names and tables. It is immutable, `Send + Sync`, knows no
//! values and no machine, and is the same whether the compiler or a snapshot made it.

mod dis;
pub mod guarded;
pub mod op;
mod verify;

pub use dis::dis;
pub use op::{Instr, Intrinsic, Op, Operand};
pub use verify::verify;

use std::sync::Arc;

use crate::source::{Source, Span};

/// A compile-time constant.
#[derive(Clone, Debug, PartialEq)]
pub enum Const {
    /// `None`.
    None,
    /// `True` or `False`.
    Bool(bool),
    /// `...`.
    Ellipsis,
    /// An int that fits 64 bits.
    Int(i64),
    /// A larger int, as hexadecimal digits without prefix (never negative).
    BigInt(Box<str>),
    /// A float.
    Float(f64),
    /// An imaginary literal.
    Imaginary(f64),
    /// A string without lone surrogates.
    Str(Box<str>),
    /// A string with lone surrogates, as code points.
    WideStr(Box<[u32]>),
    /// Bytes.
    Bytes(Box<[u8]>),
    /// A tuple of constants (folded literals, keyword names).
    Tuple(Box<[Const]>),
    /// A frozenset of constants (`x in {1, 2}`).
    FrozenSet(Box<[Const]>),
}

/// What kind of frame a function of the unit runs in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FunctionKind {
    /// A plain function or lambda.
    Plain,
    /// The unit's outermost code; register 0 holds the namespace at entry.
    Module,
    /// A class body; register 0 holds the namespace at entry.
    Class,
    /// A generator function or generator expression.
    Generator,
    /// An `async def` function.
    Coroutine,
    /// An `async def` function with `yield`.
    AsyncGenerator,
}

/// One entry of an exception table: instructions `start..end` are protected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Handler {
    /// First protected instruction.
    pub start: u32,
    /// One past the last protected instruction.
    pub end: u32,
    /// Where execution continues.
    pub target: u32,
    /// The register that receives the exception.
    pub reg: u8,
}

/// A region in which an exception counts as "being handled": bare `raise`, `sys.exc_info()` and
/// implicit `__context__` find it through this table, so entering a handler costs nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Handling {
    /// First instruction of the region.
    pub start: u32,
    /// One past the last instruction.
    pub end: u32,
    /// The register that holds the exception.
    pub reg: u8,
}

/// A named variable of a function, for `locals()` and debuggers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LocalName {
    /// Index into the unit's names.
    pub name: u32,
    /// The register it lives in, or its index among the far locals.
    pub place: u32,
    /// What the register holds.
    pub kind: LocalKind,
}

/// A variable of a comprehension that runs inside a function, for the instructions of that comprehension.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InlinedName {
    /// First instruction.
    pub start: u32,
    /// One past the last instruction.
    pub end: u32,
    /// Index into the unit's names.
    pub name: u32,
    /// The register it lives in.
    pub reg: u8,
    /// The register holds a capture.
    pub is_captured: bool,
}

/// What a local's register holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LocalKind {
    /// The value itself.
    Value,
    /// A capture of this function.
    Capture,
    /// A capture of an outer function (a free variable).
    Free,
    /// A far local: `place` is its index in the store the function's `far_reg` holds.
    Far,
}

/// One function (or module, or class body) of a unit.
#[derive(Clone, PartialEq, Debug)]
pub struct Function {
    /// Its `__name__`.
    pub name: Box<str>,
    /// Its `__qualname__`.
    pub qualname: Box<str>,
    /// What kind of frame it runs in.
    pub kind: FunctionKind,
    /// First instruction in the unit's code.
    pub entry: u32,
    /// One past its last instruction.
    pub end: u32,
    /// Registers used (at most 240); parameters stand in the first ones (see `first_far`).
    pub n_regs: u8,
    /// The register that holds the store of far locals, when there are any.
    pub far_reg: Option<u8>,
    /// Parameters that may be passed by position.
    pub n_pos: u16,
    /// Of those, the ones that may not be passed by keyword.
    pub n_pos_only: u16,
    /// Keyword-only parameters; they stand after the positional ones.
    pub n_kw_only: u16,
    /// Has `*args`; its register follows the keyword-only parameters.
    pub star_args: bool,
    /// Has `**kwargs`; its register is the last of the parameters.
    pub star_kwargs: bool,
    /// Parameters from this one on live in the store of far locals, which binding the arguments makes, because
    /// there are more of them than registers.
    pub first_far: Option<u16>,
    /// How many far locals there are.
    pub n_far: u32,
    /// Names of all parameters in register order (indexes into the unit's names).
    pub params: Box<[u32]>,
    /// Names of free variables, in capture order (indexes into the unit's names).
    pub free: Box<[u32]>,
    /// Named variables and where they live.
    pub locals: Box<[LocalName]>,
    /// Variables of the comprehensions in it, outer ones first.
    pub inlined: Box<[InlinedName]>,
    /// Exception table, innermost entries first: the first entry that covers an instruction wins.
    pub handlers: Box<[Handler]>,
    /// Regions with an exception being handled, innermost first.
    pub handling: Box<[Handling]>,
    /// The docstring, an index into the constants.
    pub doc: Option<u32>,
    /// Source text of the annotations: names (indexes into the unit's names) and texts.
    pub annotations: Box<[(u32, Box<str>)]>,
    /// Line of the `def`, `class` or first statement (1-based).
    pub first_line: u32,
    /// For zero-argument `super()`: the register that holds the `__class__` capture.
    pub class_capture: Option<u8>,
    /// The first parameter was moved into a capture (same register).
    pub first_param_captured: bool,
    /// Is a nested function (its qualname contains `<locals>`).
    pub nested: bool,
}

/// Something the compiler has to warn about. The numbers are those of the error that a filter may make of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CompilerWarning {
    /// CPython's words.
    pub message: Box<str>,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1.
    pub offset: i32,
    /// End line.
    pub end_line: u32,
    /// End column.
    pub end_offset: i32,
    /// Given by the parser, which still has the text.
    pub has_text: bool,
}

/// One compiled unit.
#[derive(Debug)]
pub struct Code {
    /// The source text and its name, for tracebacks.
    pub source: Arc<Source>,
    /// All instructions of all functions.
    pub instrs: Box<[Instr]>,
    /// The source range of each instruction (parallel to `instrs`).
    pub spans: Box<[Span]>,
    /// Constants.
    pub consts: Box<[Const]>,
    /// Names: attributes, globals, parameters.
    pub names: Box<[Box<str>]>,
    /// For each inline cache, the index of its name.
    pub caches: Box<[u32]>,
    /// Functions; the first is the unit's outermost code.
    pub functions: Box<[Function]>,
    /// `from __future__ import annotations` is in force.
    pub lazy_annotations: bool,
    /// What there was to warn about, with the lines.
    pub warnings: Vec<CompilerWarning>,
    /// Part of the library that is built in: may use intrinsic natives.
    /// Set by the build's library loader only, never by a compiler at run time.
    pub library: bool,
}
