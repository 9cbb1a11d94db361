//! The abstract syntax tree: a plain value, made by `parse`, never changed afterwards.
//!
//! All nodes lie in the vectors of one [`Module`] and name each other by number: [`ExprId`], [`StmtId`],
//! [`PatternId`], [`FunctionId`], ... Indexing the module with a number gives the node, `module[id].kind`; indexing it
//! with a [`List`] gives a slice, `&module[list]`. Nothing owns anything, so dropping a tree is dropping vectors and a
//! side table (of scopes, say) is a vector indexed by `id.index()`.
//!
//! **Height.** Every expression, statement and pattern carries its height: 0 for a leaf, else one more than its highest
//! part. Parsing refuses a tree higher than [`MAX_HEIGHT`], so a walker may recurse from a node into its parts. What
//! real programs make long is flat and to be walked with a loop: a chain of operators of one level
//! ([`ExprKind::Binary`], [`ExprKind::Compare`], [`ExprKind::Bool`]), a chain of trailers ([`ExprKind::Chain`]) and
//! the clauses of an `if` ([`StmtKind::If`]). A flat chain is as high as its highest operand plus one.
//!
//! **Spans** run from the first to the last token as in CPython's positions: parentheses around an expression are
//! not part of it, but those around the first or last operand lie inside the span of the operation. A block's
//! statement ends with its last inner statement.
//!
//! Names are unresolved, private names are unmangled, docstrings are ordinary statements: those are later stages'
//! business. Adjacent literals are already one.

use std::fmt;
use std::marker::PhantomData;
use std::num::NonZeroU32;
use std::ops::Index;

use super::Mode;
use crate::name::{Name, Names};
use crate::source::{Patience, Span};

/// The highest tree `parse` returns. A walker that recurses per level must manage this on a 512 KiB stack.
///
/// 200 nested brackets, CPython's own bound, need a height of 200 plus whatever stands around them.
pub const MAX_HEIGHT: u16 = 300;

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident => $node:ident in $field:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $id(NonZeroU32);

        impl $id {
            /// The node's place among its kind, counted from 0: an index for side tables.
            pub const fn index(self) -> usize {
                self.0.get() as usize - 1
            }

            pub(crate) const fn from_index(index: usize) -> $id {
                match NonZeroU32::new(index as u32 + 1) {
                    Some(number) => $id(number),
                    None => $id(NonZeroU32::MAX),
                }
            }
        }

        impl fmt::Debug for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}#{}", stringify!($node), self.index())
            }
        }

        impl Index<$id> for Module {
            type Output = $node;
            fn index(&self, id: $id) -> &$node {
                &self.$field[id.index()]
            }
        }
    )*};
}

ids! {
    /// Names an [`Expr`].
    ExprId => Expr in exprs;
    /// Names a [`Stmt`].
    StmtId => Stmt in stmts;
    /// Names a [`Pattern`].
    PatternId => Pattern in patterns;
    /// Names a [`Function`].
    FunctionId => Function in functions;
    /// Names a [`Class`].
    ClassId => Class in classes;
    /// Names a [`Comprehension`].
    ComprehensionId => Comprehension in comprehensions;
    /// Names a [`Text`].
    TextId => Text in texts;
    /// Names the bytes of a bytes literal.
    BytesId => ByteText in bytes;
    /// Names a [`BigInt`].
    BigIntId => BigInt in big_ints;
}

/// A run of items in one of the module's side vectors; `&module[list]` is the slice.
pub struct List<T> {
    start: u32,
    len: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> List<T> {
    /// The list of nothing.
    pub const EMPTY: List<T> = List {
        start: 0,
        len: 0,
        of: PhantomData,
    };

    /// How many items there are.
    pub const fn len(self) -> usize {
        self.len as usize
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }

    pub(crate) const fn new(start: usize, len: usize) -> List<T> {
        List {
            start: start as u32,
            len: len as u32,
            of: PhantomData,
        }
    }

    const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.start as usize + self.len as usize
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> List<T> {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List::EMPTY
    }
}

impl<T> PartialEq for List<T> {
    fn eq(&self, other: &List<T>) -> bool {
        self.range() == other.range()
    }
}

impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{:?}]", self.range())
    }
}

/// What may stand in a [`List`].
pub trait Item: Sized + Copy {
    /// The module's vector of such items.
    fn items(module: &Module) -> &[Self];
    #[doc(hidden)]
    fn items_mut(module: &mut Module) -> &mut Vec<Self>;
}

impl<T: Item> Index<List<T>> for Module {
    type Output = [T];
    fn index(&self, list: List<T>) -> &[T] {
        &T::items(self)[list.range()]
    }
}

macro_rules! items {
    ($($item:ident in $field:ident;)*) => {
        /// Side vectors that lists point into.
        #[derive(Clone, Debug, Default)]
        struct Lists { $($field: Vec<$item>,)* }
        $(impl Item for $item {
            fn items(module: &Module) -> &[$item] {
                &module.lists.$field
            }
            fn items_mut(module: &mut Module) -> &mut Vec<$item> {
                &mut module.lists.$field
            }
        })*
    };
}

items! {
    ExprId in exprs;
    StmtId in stmts;
    PatternId in patterns;
    BinaryStep in binary_steps;
    CompareStep in compare_steps;
    Trailer in trailers;
    Argument in arguments;
    DictItem in dict_items;
    Clause in clauses;
    FPart in f_parts;
    Parameter in parameters;
    TypeParam in type_params;
    Ident in idents;
    Alias in aliases;
    IfClause in if_clauses;
    WithItem in with_items;
    Handler in handlers;
    Case in cases;
    MappingItem in mapping_items;
    ClassPatternArg in class_args;
}

/// A parsed program: the arena with all its nodes, and where to begin.
#[derive(Clone, Debug)]
pub struct Module {
    /// What the text was parsed as.
    pub mode: Mode,
    /// The program. In [`Mode::Expression`] it is exactly one [`StmtKind::Expr`]; in [`Mode::Single`] one line's
    /// statements, or none.
    pub body: Block,
    /// The texts of all [`Name`]s in the tree.
    pub names: Names,
    /// What CPython would warn about, in order of place.
    pub warnings: Vec<Warning>,
    /// How long the work on it may go on.
    pub(crate) patience: Patience,
    exprs: Vec<Expr>,
    stmts: Vec<Stmt>,
    patterns: Vec<Pattern>,
    functions: Vec<Function>,
    classes: Vec<Class>,
    comprehensions: Vec<Comprehension>,
    texts: Vec<Text>,
    bytes: Vec<ByteText>,
    big_ints: Vec<BigInt>,
    lists: Lists,
}

impl Module {
    pub(crate) fn new(mode: Mode, names: Names) -> Module {
        Module {
            mode,
            body: List::EMPTY,
            names,
            warnings: Vec::new(),
            patience: Patience::default(),
            exprs: Vec::new(),
            stmts: Vec::new(),
            patterns: Vec::new(),
            functions: Vec::new(),
            classes: Vec::new(),
            comprehensions: Vec::new(),
            texts: Vec::new(),
            bytes: Vec::new(),
            big_ints: Vec::new(),
            lists: Lists::default(),
        }
    }

    /// All expressions, in no order.
    pub(crate) fn all_exprs(&self) -> &[Expr] {
        &self.exprs
    }

    /// All statements, in no order.
    pub(crate) fn all_stmts(&self) -> &[Stmt] {
        &self.stmts
    }

    /// The text of a name.
    pub fn name(&self, name: Name) -> &str {
        self.names.get(name)
    }

    /// How many function definitions there are (lambdas are not among them).
    pub fn n_functions(&self) -> usize {
        self.functions.len()
    }

    /// How many class definitions there are.
    pub fn n_classes(&self) -> usize {
        self.classes.len()
    }

    /// How many comprehensions there are.
    pub fn n_comprehensions(&self) -> usize {
        self.comprehensions.len()
    }

    pub(crate) fn expr_mut(&mut self, id: ExprId) -> &mut Expr {
        &mut self.exprs[id.index()]
    }

    pub(crate) fn stmt_mut(&mut self, id: StmtId) -> &mut Stmt {
        &mut self.stmts[id.index()]
    }

    pub(crate) fn function_mut(&mut self, id: FunctionId) -> &mut Function {
        &mut self.functions[id.index()]
    }

    pub(crate) fn class_mut(&mut self, id: ClassId) -> &mut Class {
        &mut self.classes[id.index()]
    }

    pub(crate) fn add_expr(&mut self, expr: Expr) -> ExprId {
        self.exprs.push(expr);
        ExprId::from_index(self.exprs.len() - 1)
    }

    pub(crate) fn add_stmt(&mut self, stmt: Stmt) -> StmtId {
        self.stmts.push(stmt);
        StmtId::from_index(self.stmts.len() - 1)
    }

    pub(crate) fn add_pattern(&mut self, pattern: Pattern) -> PatternId {
        self.patterns.push(pattern);
        PatternId::from_index(self.patterns.len() - 1)
    }

    pub(crate) fn add_function(&mut self, function: Function) -> FunctionId {
        self.functions.push(function);
        FunctionId::from_index(self.functions.len() - 1)
    }

    pub(crate) fn add_class(&mut self, class: Class) -> ClassId {
        self.classes.push(class);
        ClassId::from_index(self.classes.len() - 1)
    }

    pub(crate) fn add_comprehension(&mut self, comprehension: Comprehension) -> ComprehensionId {
        self.comprehensions.push(comprehension);
        ComprehensionId::from_index(self.comprehensions.len() - 1)
    }

    pub(crate) fn add_text(&mut self, text: Text) -> TextId {
        self.texts.push(text);
        TextId::from_index(self.texts.len() - 1)
    }

    pub(crate) fn add_bytes(&mut self, bytes: ByteText) -> BytesId {
        self.bytes.push(bytes);
        BytesId::from_index(self.bytes.len() - 1)
    }

    pub(crate) fn add_big_int(&mut self, big_int: BigInt) -> BigIntId {
        self.big_ints.push(big_int);
        BigIntId::from_index(self.big_ints.len() - 1)
    }

    pub(crate) fn extend_list<T: Item>(&mut self, items: impl Iterator<Item = T>) -> List<T> {
        let all = T::items_mut(self);
        let start = all.len();
        all.extend(items);
        List::new(start, all.len() - start)
    }

    pub(crate) fn add_list<T: Item>(&mut self, items: &[T]) -> List<T> {
        let all = T::items_mut(self);
        let start = all.len();
        all.extend_from_slice(items);
        List::new(start, items.len())
    }
}

/// Something CPython warns about while compiling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The warning's class.
    pub kind: WarningKind,
    /// The words, such as `invalid escape sequence '\d'`.
    pub message: String,
    /// Where.
    pub span: Span,
}

/// The classes of [`Warning`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WarningKind {
    /// `SyntaxWarning`.
    Syntax,
}

// ---------------------------------------------------------------- literals

/// The value of a string literal. Escapes can name lone surrogates, which UTF-8 cannot hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Text {
    /// The usual case.
    Utf8(Box<str>),
    /// Code points, at least one of them a surrogate.
    Wide(Box<[u32]>),
}

/// The value of a bytes literal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ByteText(pub Box<[u8]>);

/// An integer literal beyond `i64`: digits of a radix (2, 8, 10 or 16) without prefix, underscores or leading zeros.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BigInt {
    /// 2, 8, 10 or 16.
    pub radix: u32,
    /// Digits, most significant first; letters as written.
    pub digits: Box<str>,
}

// ---------------------------------------------------------------- expressions

/// An expression.
#[derive(Clone, Copy, Debug)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Where it stands.
    pub span: Span,
    /// 0 for a leaf, else one more than its highest part.
    pub height: u16,
}

/// The kinds of expression.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ExprKind {
    /// `None`
    None,
    /// `True`
    True,
    /// `False`
    False,
    /// `...`
    Ellipsis,
    /// An integer that fits.
    Int(i64),
    /// An integer that doesn't.
    BigInt(BigIntId),
    /// A float.
    Float(f64),
    /// An imaginary number: the complex `0 + xj`.
    Imaginary(f64),
    /// A string.
    Text(TextId),
    /// A bytes object.
    Bytes(BytesId),
    /// A name, read, assigned or deleted as the context says.
    Name(Name),
    /// An f-string (possibly joined with plain strings): the parts are formatted and concatenated.
    FString(List<FPart>),
    /// `(a, b)`, `a, b` or `()`
    Tuple(List<ExprId>),
    /// `[a, b]`
    List(List<ExprId>),
    /// `{a, b}`
    Set(List<ExprId>),
    /// `{k: v, **d}`
    Dict(List<DictItem>),
    /// List, set, dict comprehension or generator expression.
    Comprehension(ComprehensionId),
    /// `-x`, `+x`, `~x`, `not x`
    Unary {
        /// The operator.
        op: UnaryOp,
        /// What it applies to.
        operand: ExprId,
    },
    /// Left-associative operators of one precedence level, applied from left to right: `a - b + c`. `**` associates
    /// to the right: it always has one step.
    Binary {
        /// The leftmost operand.
        first: ExprId,
        /// At least one operator with its right operand.
        rest: List<BinaryStep>,
    },
    /// `a < b <= c`: each operand is evaluated once, the chain ends with the first false comparison.
    Compare {
        /// The leftmost operand.
        first: ExprId,
        /// At least one operator with its right operand.
        rest: List<CompareStep>,
    },
    /// `a and b and c` or `a or b or c`
    Bool {
        /// Which of the two.
        op: BoolOp,
        /// At least two operands.
        operands: List<ExprId>,
    },
    /// Attributes, calls and subscripts: `base.a(b)[c]`, the trailers applied from left to right. As a target (of an
    /// assignment, `del`, `for`, ...) the last trailer is an attribute or a subscript: evaluate the base and all
    /// trailers but the last, then store.
    Chain {
        /// What the first trailer applies to; never itself an unparenthesized chain.
        base: ExprId,
        /// At least one.
        trailers: List<Trailer>,
    },
    /// `a:b:c`, only inside a subscript (possibly in a tuple there).
    Slice {
        /// Before the first colon.
        lower: Option<ExprId>,
        /// After the first colon.
        upper: Option<ExprId>,
        /// After the second colon.
        step: Option<ExprId>,
    },
    /// `body if test else orelse`
    Conditional {
        /// Evaluated first.
        test: ExprId,
        /// The value if the test is true.
        body: ExprId,
        /// The value otherwise.
        orelse: ExprId,
    },
    /// `lambda parameters: body`
    Lambda {
        /// As of a `def`, without annotations.
        parameters: List<Parameter>,
        /// The value returned.
        body: ExprId,
    },
    /// `target := value`; the target is a name.
    Walrus {
        /// An [`ExprKind::Name`].
        target: ExprId,
        /// The value assigned, also the value of the whole.
        value: ExprId,
    },
    /// `*x` in a tuple, list, set, subscript or target. (Starred call arguments are [`Argument`]s.)
    Starred(ExprId),
    /// `await x`
    Await(ExprId),
    /// `yield` or `yield x`
    Yield(Option<ExprId>),
    /// `yield from x`
    YieldFrom(ExprId),
}

/// An operator and its right operand in [`ExprKind::Binary`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BinaryStep {
    /// The operator.
    pub op: BinaryOp,
    /// Its right operand.
    pub operand: ExprId,
    /// Offset of the operator.
    pub at: u32,
    /// Where the operation ends, parentheses included; it starts where the whole chain does.
    pub end: u32,
}

/// An operator and its right operand in [`ExprKind::Compare`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CompareStep {
    /// The operator.
    pub op: CompareOp,
    /// Its right operand.
    pub operand: ExprId,
    /// Offset of the operator.
    pub at: u32,
}

/// An attribute, call or subscript in [`ExprKind::Chain`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trailer {
    /// What it does.
    pub kind: TrailerKind,
    /// From the bracket to its end, or the attribute's name without the dot. The operation as a whole spans from the
    /// start of the chain to the end of this.
    pub span: Span,
}

/// The kinds of [`Trailer`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TrailerKind {
    /// `.name`
    Attribute(Name),
    /// `(arguments)`
    Call(List<Argument>),
    /// `[index]`, where `[a, b]` has a tuple and `[a:b]` a slice as index.
    Subscript(ExprId),
}

/// An argument of a call or of a class definition, in the order written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Argument {
    /// How it is passed.
    pub kind: ArgumentKind,
    /// The value.
    pub value: ExprId,
    /// The argument with its name or stars.
    pub span: Span,
}

/// How an argument is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentKind {
    /// `value`
    Positional,
    /// `*value`
    Star,
    /// `name=value`
    Keyword(Name),
    /// `**value`
    DoubleStar,
}

/// `key: value` or, without a key, `**value`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DictItem {
    /// None for `**value`.
    pub key: Option<ExprId>,
    /// The value or the mapping.
    pub value: ExprId,
}

/// A list, set or dict comprehension or a generator expression.
#[derive(Clone, Copy, Debug)]
pub struct Comprehension {
    /// What it makes.
    pub kind: ComprehensionKind,
    /// The element, or the key of a dict comprehension.
    pub element: ExprId,
    /// The value of a dict comprehension.
    pub value: Option<ExprId>,
    /// At least one `for`, from the outermost to the innermost.
    pub clauses: List<Clause>,
}

/// What a comprehension makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComprehensionKind {
    /// `[... for ...]`
    List,
    /// `{... for ...}`
    Set,
    /// `{...: ... for ...}`
    Dict,
    /// `(... for ...)`
    Generator,
}

/// `for target in iter if ... if ...` in a comprehension.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clause {
    /// What each item is assigned to.
    pub target: ExprId,
    /// What is iterated over.
    pub iter: ExprId,
    /// Conditions, tested in order.
    pub ifs: List<ExprId>,
    /// `async for`
    pub is_async: bool,
    /// The whole clause.
    pub span: Span,
}

/// A piece of an f-string or of a format specification.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FPart {
    /// Literal text. `{x=}` gives its text `x=` as such a piece (merged with the one before it).
    Text(TextId),
    /// A replacement field.
    Field {
        /// The expression.
        value: ExprId,
        /// `!r`, `!s`, `!a`; `{x=}` without conversion and specification has `Repr`.
        conversion: Option<Conversion>,
        /// The format specification's parts; None if there is no `:`.
        spec: Option<List<FPart>>,
        /// The field with its braces.
        span: Span,
    },
}

/// The conversion of a replacement field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    /// `!s`
    Str,
    /// `!r`
    Repr,
    /// `!a`
    Ascii,
}

/// `-`, `+`, `~` and `not`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    /// `-`
    Negative,
    /// `+`
    Positive,
    /// `~`
    Invert,
    /// `not`
    Not,
}

/// Binary operators, also of augmented assignments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BinaryOp {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `@`
    MatMul,
    /// `/`
    Div,
    /// `//`
    FloorDiv,
    /// `%`
    Mod,
    /// `**`
    Pow,
    /// `<<`
    LShift,
    /// `>>`
    RShift,
    /// `|`
    BitOr,
    /// `^`
    BitXor,
    /// `&`
    BitAnd,
}

impl BinaryOp {
    /// The operator as written.
    pub const fn text(self) -> &'static str {
        match self {
            BinaryOp::Add => "+",
            BinaryOp::Sub => "-",
            BinaryOp::Mul => "*",
            BinaryOp::MatMul => "@",
            BinaryOp::Div => "/",
            BinaryOp::FloorDiv => "//",
            BinaryOp::Mod => "%",
            BinaryOp::Pow => "**",
            BinaryOp::LShift => "<<",
            BinaryOp::RShift => ">>",
            BinaryOp::BitOr => "|",
            BinaryOp::BitXor => "^",
            BinaryOp::BitAnd => "&",
        }
    }
}

/// Comparison operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CompareOp {
    /// `==`
    Eq,
    /// `!=`
    NotEq,
    /// `<`
    Less,
    /// `<=`
    LessEq,
    /// `>`
    Greater,
    /// `>=`
    GreaterEq,
    /// `is`
    Is,
    /// `is not`
    IsNot,
    /// `in`
    In,
    /// `not in`
    NotIn,
}

impl CompareOp {
    /// The operator as written.
    pub const fn text(self) -> &'static str {
        match self {
            CompareOp::Eq => "==",
            CompareOp::NotEq => "!=",
            CompareOp::Less => "<",
            CompareOp::LessEq => "<=",
            CompareOp::Greater => ">",
            CompareOp::GreaterEq => ">=",
            CompareOp::Is => "is",
            CompareOp::IsNot => "is not",
            CompareOp::In => "in",
            CompareOp::NotIn => "not in",
        }
    }
}

/// `and` and `or`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoolOp {
    /// `and`
    And,
    /// `or`
    Or,
}

// ---------------------------------------------------------------- statements

/// Statements of one block.
pub type Block = List<StmtId>;

/// A statement.
#[derive(Clone, Copy, Debug)]
pub struct Stmt {
    /// What it is.
    pub kind: StmtKind,
    /// Where it stands. A decorated definition starts at `def`, `async` or `class`.
    pub span: Span,
    /// One more than the highest of its expressions and inner statements.
    pub height: u16,
}

/// The kinds of statement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StmtKind {
    /// An expression for its effect.
    Expr(ExprId),
    /// `a = b = value`: the value is evaluated once and assigned from left to right.
    Assign {
        /// At least one.
        targets: List<ExprId>,
        /// What is assigned.
        value: ExprId,
    },
    /// `target += value`; the target is a name or a chain.
    AugAssign {
        /// A name, attribute or subscript.
        target: ExprId,
        /// The operator.
        op: BinaryOp,
        /// The right operand.
        value: ExprId,
    },
    /// `target: annotation = value`
    AnnAssign {
        /// A name, attribute or subscript.
        target: ExprId,
        /// The annotation.
        annotation: ExprId,
        /// None for a mere declaration.
        value: Option<ExprId>,
        /// The target is a name without parentheses: the annotation is recorded.
        simple: bool,
    },
    /// `type name[params] = value`
    TypeAlias {
        /// An [`ExprKind::Name`].
        name: ExprId,
        /// Between brackets, maybe none.
        type_params: List<TypeParam>,
        /// Evaluated lazily.
        value: ExprId,
    },
    /// `return value`
    Return(Option<ExprId>),
    /// `del a, b`
    Delete(List<ExprId>),
    /// `raise exception from cause`
    Raise {
        /// None re-raises; then there is no cause either.
        exception: Option<ExprId>,
        /// After `from`.
        cause: Option<ExprId>,
    },
    /// `assert test, message`
    Assert {
        /// What should hold.
        test: ExprId,
        /// Evaluated if it does not.
        message: Option<ExprId>,
    },
    /// `pass`
    Pass,
    /// `break`
    Break,
    /// `continue`
    Continue,
    /// `global a, b`
    Global(List<Ident>),
    /// `nonlocal a, b`
    Nonlocal(List<Ident>),
    /// `import a.b as c, d`
    Import(List<Alias>),
    /// `from ..module import a as b, c`
    ImportFrom {
        /// The dotted name; None for `from . import a`.
        module: Option<Name>,
        /// How many leading dots.
        level: u32,
        /// At least one; `*` is one alias whose name is `*`.
        names: List<Alias>,
    },
    /// `if`, its `elif`s and `else`
    If {
        /// The `if` and each `elif`, in order.
        clauses: List<IfClause>,
        /// The `else` block, maybe empty.
        orelse: Block,
    },
    /// `while test: body else: orelse`
    While {
        /// Tested before each round.
        test: ExprId,
        /// The loop's body.
        body: Block,
        /// Run when the test fails, not after `break`.
        orelse: Block,
    },
    /// `for target in iter: body else: orelse`
    For {
        /// What each item is assigned to.
        target: ExprId,
        /// What is iterated over.
        iter: ExprId,
        /// The loop's body.
        body: Block,
        /// Run when the items are used up, not after `break`.
        orelse: Block,
        /// `async for`
        is_async: bool,
    },
    /// `with a as b, c: body`
    With {
        /// At least one.
        items: List<WithItem>,
        /// The body.
        body: Block,
        /// `async with`
        is_async: bool,
    },
    /// `try` with its `except`, `else` and `finally` parts
    Try {
        /// What is tried.
        body: Block,
        /// The `except` parts; maybe none if there is a `finally`.
        handlers: List<Handler>,
        /// The `else` block, maybe empty.
        orelse: Block,
        /// The `finally` block, maybe empty.
        finally: Block,
        /// The handlers are `except*`.
        is_star: bool,
    },
    /// `match subject: case ...`
    Match {
        /// What is matched.
        subject: ExprId,
        /// At least one.
        cases: List<Case>,
    },
    /// `def` or `async def`
    Function(FunctionId),
    /// `class`
    Class(ClassId),
}

/// A name with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ident {
    /// The name.
    pub name: Name,
    /// Where it stands.
    pub span: Span,
}

/// `name as asname` in an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alias {
    /// The name, dots included (`os.path`), or `*`.
    pub name: Name,
    /// The name it is bound to; None binds the name itself (of a dotted name: its first part).
    pub asname: Option<Name>,
    /// Where it stands.
    pub span: Span,
}

/// `if test: body` or `elif test: body`
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IfClause {
    /// The condition.
    pub test: ExprId,
    /// Run if the condition is the first true one.
    pub body: Block,
    /// From the keyword to the end of the body.
    pub span: Span,
}

/// `context as target` in a `with`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WithItem {
    /// The context manager.
    pub context: ExprId,
    /// What the value of `__enter__` is assigned to.
    pub target: Option<ExprId>,
}

/// `except type as name: body` or `except* type as name: body`
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handler {
    /// The exceptions caught; None catches all.
    pub matches: Option<ExprId>,
    /// Bound to the exception, unbound at the end.
    pub name: Option<Ident>,
    /// What is run.
    pub body: Block,
    /// From `except` to the end of the body.
    pub span: Span,
}

/// A `def` or `async def`.
#[derive(Clone, Copy, Debug)]
pub struct Function {
    /// Its name.
    pub name: Ident,
    /// Between brackets after the name, maybe none.
    pub type_params: List<TypeParam>,
    /// In the order written.
    pub parameters: List<Parameter>,
    /// After `->`.
    pub returns: Option<ExprId>,
    /// The body.
    pub body: Block,
    /// From the outermost (evaluated first, applied last) to the innermost.
    pub decorators: List<ExprId>,
    /// `async def`
    pub is_async: bool,
}

/// A `class`.
#[derive(Clone, Copy, Debug)]
pub struct Class {
    /// Its name.
    pub name: Ident,
    /// Between brackets after the name, maybe none.
    pub type_params: List<TypeParam>,
    /// Bases and keywords such as `metaclass=`.
    pub arguments: List<Argument>,
    /// The body.
    pub body: Block,
    /// As of a function.
    pub decorators: List<ExprId>,
}

/// A parameter of a `def` or `lambda`. In a list the kinds come in the order of [`ParameterKind`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameter {
    /// Its name.
    pub name: Name,
    /// How it takes arguments.
    pub kind: ParameterKind,
    /// After `:`.
    pub annotation: Option<ExprId>,
    /// After `=`.
    pub default: Option<ExprId>,
    /// The name and its annotation, without stars and default.
    pub span: Span,
}

/// How a parameter takes arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParameterKind {
    /// Before `/`.
    PositionalOnly,
    /// By position or name.
    Regular,
    /// `*name`
    Star,
    /// After `*` or `*name`.
    KeywordOnly,
    /// `**name`
    DoubleStar,
}

/// A type parameter: `T: bound = default`, `*Ts = default`, `**P = default`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TypeParam {
    /// Its name.
    pub name: Name,
    /// Which of the three.
    pub kind: TypeParamKind,
    /// After `:`; a tuple gives constraints.
    pub bound: Option<ExprId>,
    /// After `=`.
    pub default: Option<ExprId>,
    /// The whole parameter.
    pub span: Span,
}

/// The kinds of type parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeParamKind {
    /// `T`
    TypeVar,
    /// `*Ts`
    TypeVarTuple,
    /// `**P`
    ParamSpec,
}

// ---------------------------------------------------------------- patterns

/// `case pattern if guard: body`
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Case {
    /// The pattern.
    pub pattern: PatternId,
    /// After `if`.
    pub guard: Option<ExprId>,
    /// What is run.
    pub body: Block,
    /// From `case` to the end of the body.
    pub span: Span,
}

/// A pattern of a `case`.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// What it is.
    pub kind: PatternKind,
    /// Where it stands.
    pub span: Span,
    /// 0 for a leaf, else one more than its highest part.
    pub height: u16,
}

/// The kinds of pattern.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PatternKind {
    /// `_`: matches, binds nothing.
    Wildcard,
    /// `name`: matches, binds the subject.
    Capture(Name),
    /// A number, string, `-1`, `1 + 2j` or dotted name: compared with `==`.
    Value(ExprId),
    /// `None`, `True` or `False`: compared with `is`.
    Singleton(ExprId),
    /// `[a, *b, c]`, `(a, b)` or `a, b`; at most one is a [`PatternKind::Star`].
    Sequence(List<PatternId>),
    /// `*name` or `*_`, only in a sequence.
    Star(Option<Name>),
    /// `{key: pattern, **rest}`
    Mapping {
        /// The items.
        items: List<MappingItem>,
        /// Bound to a dict of what is left.
        rest: Option<Name>,
    },
    /// `Class(a, b, name=c)`
    Class {
        /// A name or a chain of attributes.
        class: ExprId,
        /// Positional ones first.
        arguments: List<ClassPatternArg>,
    },
    /// `a | b | c`: the first that matches.
    Or(List<PatternId>),
    /// `pattern as name`
    As {
        /// What must match.
        pattern: PatternId,
        /// Bound to the subject.
        name: Name,
    },
}

/// `key: pattern` in a mapping pattern.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MappingItem {
    /// A literal or dotted name.
    pub key: ExprId,
    /// What the value must match.
    pub pattern: PatternId,
}

/// `pattern` or `name=pattern` in a class pattern.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClassPatternArg {
    /// The attribute; None for a positional one.
    pub name: Option<Name>,
    /// What its value must match.
    pub pattern: PatternId,
}
