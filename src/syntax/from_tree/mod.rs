//! A program out of the row of items that nodes of the module `ast` were turned into.
//!
//! The row is read once with a stack, so nothing recurses. Every node gets two offsets, one where it begins and one
//! where it ends, counted as the row is read: they nest as the nodes do, whatever places the nodes claim, and so the
//! checks of the parser that go by offsets serve here too. [`Source::of_tree`] knows the places.
//!
//! The row comes from library code that has looked at the types of fields; what it cannot have checked (that a body is
//! not empty, that a target is one) is checked here in CPython's words, and whatever else is wrong is refused.

mod pattern;
mod stmt;

use super::Mode;
use super::actions::{Context, Phase, Tall};
use super::ast::*;
use super::error::SyntaxError;
use super::placement::PendingKind;
use super::token::soft;
use crate::name::{Name, Names};
use crate::source::{Position, Source, Span};
use crate::tree::{Item, Place};

/// Why a row is no program.
#[derive(Clone, Debug)]
pub enum TreeError {
    /// What CPython's validation of trees refuses: a `ValueError`.
    Value(String),
    /// A wrong kind of field or constant: a `TypeError`.
    Type(String),
    /// What its compiler refuses.
    Syntax(Box<SyntaxError>, Box<Source>),
    /// The tree is too high.
    Depth,
}

type Res<T> = Result<T, TreeError>;

fn refuse<T>(message: impl Into<String>) -> Res<T> {
    Err(TreeError::Value(message.into()))
}

fn malformed<T>() -> Res<T> {
    Err(TreeError::Type("malformed syntax tree".into()))
}

/// Makes the program; the source knows its places.
pub fn from_tree(name: &str, row: &[Item], mode: Mode) -> Result<(Source, Module), TreeError> {
    let places = places(row);
    let source = Source::of_tree(name, places);
    let mut names = Names::new();
    for soft in soft::TEXTS {
        names.intern(soft);
    }
    let mut builder = Builder {
        cx: Context::new(&source, &[], Module::new(mode, names)),
        stack: Vec::new(),
        starts: Vec::new(),
        offset: 0,
    };
    for item in row {
        builder.item(item)?;
    }
    let body = match (builder.stack.pop(), builder.stack.is_empty()) {
        (Some(Built::Program(body)), true) => body,
        _ => return malformed(),
    };
    let mut cx = builder.cx;
    cx.close_module(body);
    if cx.error.is_some() {
        // The parser's own errors cannot arise; too high a tree is reported as one.
        return Err(TreeError::Depth);
    }
    let late = cx.late;
    let mut module = cx.module;
    module.body = body;
    if let Some(late) = late {
        let error = Box::new(late.into_error(&source));
        return Err(TreeError::Syntax(error, Box::new(source)));
    }
    Ok((source, module))
}

/// The place of every offset: one for each node's beginning, one for its end.
fn places(row: &[Item]) -> Vec<Position> {
    let position = |line: i64, column: i64| Position {
        line: u32::try_from(line).unwrap_or(1),
        column: u32::try_from(column).unwrap_or(0),
    };
    let mut places = Vec::with_capacity(row.len());
    let mut open: Vec<usize> = Vec::new();
    let mut last = position(1, 0);
    for item in row {
        match item {
            Item::Enter => {
                open.push(places.len());
                places.push(last);
            }
            Item::Node(_, place) => {
                let start = open.pop().unwrap_or(0);
                match place {
                    Some(place) => {
                        last = position(place.line, place.column);
                        if let Some(begin) = places.get_mut(start) {
                            *begin = last;
                        }
                        places.push(position(place.end_line, place.end_column));
                    }
                    None => places.push(last),
                }
            }
            _ => {}
        }
    }
    places
}

/// What stands on the stack.
enum Built {
    Constant(Constant),
    /// A list that ends at an offset.
    List(Vec<Built>),
    Expr(ExprId),
    /// Operators of one level that may go on.
    Binary {
        level: u8,
        first: ExprId,
        steps: Vec<BinaryStep>,
        span: Span,
    },
    /// Trailers that may go on.
    Chain {
        base: ExprId,
        trailers: Vec<Trailer>,
        span: Span,
    },
    Slice {
        parts: [Option<ExprId>; 3],
        span: Span,
    },
    Starred {
        inner: ExprId,
        span: Span,
    },
    Field(FPart),
    FString(Vec<FPart>, Span),
    Stmt(StmtId),
    /// Clauses of an `if`, the last one first, and the `else`.
    If {
        clauses: Vec<IfClause>,
        orelse: Block,
        span: Span,
    },
    Pattern(PatternId),
    /// An operator or a context.
    Mark(Box<str>),
    Parameter(Parameter),
    Parameters(Vec<Parameter>),
    Keyword(Argument),
    Alias(Alias),
    Clause(Clause),
    WithItem(WithItem),
    Handler(Handler),
    Case(Case),
    TypeParam(TypeParam),
    Program(Block),
}

#[derive(Clone)]
enum Constant {
    None,
    Bool(bool),
    Ellipsis,
    Int(i64),
    BigInt(bool, BigInt),
    Float(f64),
    Complex(f64, f64),
    Text(Text),
    Bytes(Box<[u8]>),
    Tuple(Vec<Constant>),
}

struct Builder<'s> {
    cx: Context<'s>,
    stack: Vec<Built>,
    /// Offsets where the nodes begin that are not complete.
    starts: Vec<u32>,
    offset: u32,
}

/// The fields of a node, taken in order.
struct Fields(std::vec::IntoIter<Built>);

impl Fields {
    fn next(&mut self) -> Res<Built> {
        match self.0.next() {
            Some(field) => Ok(field),
            None => malformed(),
        }
    }

    fn list(&mut self) -> Res<Vec<Built>> {
        match self.next()? {
            Built::List(items) => Ok(items),
            _ => malformed(),
        }
    }

    fn mark(&mut self) -> Res<Box<str>> {
        match self.next()? {
            Built::Mark(mark) => Ok(mark),
            _ => malformed(),
        }
    }

    fn int(&mut self) -> Res<i64> {
        match self.next()? {
            Built::Constant(Constant::Int(value)) => Ok(value),
            Built::Constant(Constant::Bool(value)) => Ok(i64::from(value)),
            Built::Constant(Constant::None) => Ok(0),
            _ => malformed(),
        }
    }

    fn constant(&mut self) -> Res<Constant> {
        match self.next()? {
            Built::Constant(value) => Ok(value),
            _ => malformed(),
        }
    }
}

/// How many fields a class of node has.
fn n_fields(kind: &str) -> Option<usize> {
    Some(match kind {
        "Pass" | "Break" | "Continue" | "Load" | "Store" | "Del" | "And" | "Or" | "Add" | "Sub"
        | "Mult" | "MatMult" | "Div" | "Mod" | "Pow" | "LShift" | "RShift" | "BitOr" | "BitXor"
        | "BitAnd" | "FloorDiv" | "Invert" | "Not" | "UAdd" | "USub" | "Eq" | "NotEq" | "Lt"
        | "LtE" | "Gt" | "GtE" | "Is" | "IsNot" | "In" | "NotIn" => 0,
        "Interactive" | "Expression" | "Return" | "Delete" | "Import" | "Global" | "Nonlocal"
        | "Expr" | "Set" | "Await" | "Yield" | "YieldFrom" | "JoinedStr" | "MatchValue"
        | "MatchSingleton" | "MatchSequence" | "MatchStar" | "MatchOr" => 1,
        "Module" | "Raise" | "Assert" | "BoolOp" | "NamedExpr" | "UnaryOp" | "Lambda" | "Dict"
        | "ListComp" | "SetComp" | "GeneratorExp" | "Constant" | "Starred" | "Name" | "List"
        | "Tuple" | "keyword" | "alias" | "withitem" | "MatchAs" | "ParamSpec" | "TypeVarTuple" => {
            2
        }
        "Assign" | "TypeAlias" | "AugAssign" | "While" | "If" | "With" | "AsyncWith"
        | "ImportFrom" | "BinOp" | "IfExp" | "DictComp" | "Compare" | "Call" | "FormattedValue"
        | "Attribute" | "Subscript" | "Slice" | "ExceptHandler" | "arg" | "match_case"
        | "MatchMapping" | "TypeVar" => 3,
        "AnnAssign" | "Try" | "TryStar" | "comprehension" | "MatchClass" => 4,
        "Match" => 2,
        "For" | "AsyncFor" => 5,
        "ClassDef" => 6,
        "FunctionDef" | "AsyncFunctionDef" | "arguments" => 7,
        _ => return None,
    })
}

/// Levels of operators that may stand in one chain; `**` never goes on.
fn level(op: BinaryOp) -> u8 {
    match op {
        BinaryOp::BitOr => 1,
        BinaryOp::BitXor => 2,
        BinaryOp::BitAnd => 3,
        BinaryOp::LShift | BinaryOp::RShift => 4,
        BinaryOp::Add | BinaryOp::Sub => 5,
        BinaryOp::Mul | BinaryOp::MatMul | BinaryOp::Div | BinaryOp::FloorDiv | BinaryOp::Mod => 6,
        BinaryOp::Pow => 0,
    }
}

fn binary_op(mark: &str) -> Res<BinaryOp> {
    Ok(match mark {
        "Add" => BinaryOp::Add,
        "Sub" => BinaryOp::Sub,
        "Mult" => BinaryOp::Mul,
        "MatMult" => BinaryOp::MatMul,
        "Div" => BinaryOp::Div,
        "FloorDiv" => BinaryOp::FloorDiv,
        "Mod" => BinaryOp::Mod,
        "Pow" => BinaryOp::Pow,
        "LShift" => BinaryOp::LShift,
        "RShift" => BinaryOp::RShift,
        "BitOr" => BinaryOp::BitOr,
        "BitXor" => BinaryOp::BitXor,
        "BitAnd" => BinaryOp::BitAnd,
        _ => return malformed(),
    })
}

fn compare_op(mark: &str) -> Res<CompareOp> {
    Ok(match mark {
        "Eq" => CompareOp::Eq,
        "NotEq" => CompareOp::NotEq,
        "Lt" => CompareOp::Less,
        "LtE" => CompareOp::LessEq,
        "Gt" => CompareOp::Greater,
        "GtE" => CompareOp::GreaterEq,
        "Is" => CompareOp::Is,
        "IsNot" => CompareOp::IsNot,
        "In" => CompareOp::In,
        "NotIn" => CompareOp::NotIn,
        _ => return malformed(),
    })
}

impl Builder<'_> {
    fn item(&mut self, item: &Item) -> Res<()> {
        let constant = match item {
            Item::Enter => {
                self.starts.push(self.offset);
                self.offset += 1;
                return Ok(());
            }
            Item::Node(kind, place) => {
                let end = self.offset;
                self.offset += 1;
                let Some(start) = self.starts.pop() else {
                    return malformed();
                };
                let span = Span::new(start, end);
                let Some(count) = n_fields(kind) else {
                    return malformed();
                };
                if let Some(place) = place {
                    check_place(kind, place)?;
                }
                let Some(from) = self.stack.len().checked_sub(count) else {
                    return malformed();
                };
                let fields = Fields(self.stack.split_off(from).into_iter());
                let built = self.node(kind, span, fields)?;
                self.stack.push(built);
                return Ok(());
            }
            Item::List(count) => {
                let Some(from) = self.stack.len().checked_sub(*count) else {
                    return malformed();
                };
                let items = self.stack.split_off(from);
                self.stack.push(Built::List(items));
                return Ok(());
            }
            Item::Tuple(count) => {
                let Some(from) = self.stack.len().checked_sub(*count) else {
                    return malformed();
                };
                let mut items = Vec::new();
                for item in self.stack.split_off(from) {
                    match item {
                        Built::Constant(constant) => items.push(constant),
                        _ => return malformed(),
                    }
                }
                Constant::Tuple(items)
            }
            Item::None => Constant::None,
            Item::Bool(value) => Constant::Bool(*value),
            Item::Ellipsis => Constant::Ellipsis,
            Item::Int(value) => Constant::Int(*value),
            Item::BigInt {
                negative,
                radix,
                digits,
            } => Constant::BigInt(
                *negative,
                BigInt {
                    radix: *radix,
                    digits: digits.clone(),
                },
            ),
            Item::Float(value) => Constant::Float(*value),
            Item::Complex(real, imaginary) => Constant::Complex(*real, *imaginary),
            Item::Text(text) => Constant::Text(Text::Utf8(text.clone())),
            Item::Wide(points) => Constant::Text(Text::Wide(points.clone())),
            Item::Bytes(bytes) => Constant::Bytes(bytes.clone()),
        };
        self.stack.push(Built::Constant(constant));
        Ok(())
    }

    // ------------------------------------------------------------ fields as parts of the program

    fn add(&mut self, kind: ExprKind, span: Span, parts: impl Tall) -> ExprId {
        self.cx.expr(kind, span.start, span.end, parts)
    }

    fn add_stmt(&mut self, kind: StmtKind, span: Span, parts: impl Tall) -> Built {
        Built::Stmt(self.cx.stmt(kind, span.start, span.end, parts))
    }

    fn expr(&mut self, built: Built) -> Res<ExprId> {
        Ok(match built {
            Built::Expr(expr) => expr,
            Built::Binary {
                first, steps, span, ..
            } => {
                let rest = self.cx.module.add_list(&steps);
                self.add(ExprKind::Binary { first, rest }, span, (first, rest))
            }
            Built::Chain {
                base,
                trailers,
                span,
            } => {
                let trailers = self.cx.module.add_list(&trailers);
                self.add(ExprKind::Chain { base, trailers }, span, (base, trailers))
            }
            Built::Starred { inner, span } => self.add(ExprKind::Starred(inner), span, inner),
            Built::Slice {
                parts: [lower, upper, step],
                span,
            } => self.add(
                ExprKind::Slice { lower, upper, step },
                span,
                (lower, upper, step),
            ),
            Built::FString(parts, span) => {
                let parts = self.cx.module.add_list(&parts);
                self.add(ExprKind::FString(parts), span, parts)
            }
            Built::Field(field) => {
                let span = match field {
                    FPart::Field { span, .. } => span,
                    FPart::Text(_) => Span::default(),
                };
                let parts = self.cx.module.add_list(&[field]);
                self.add(ExprKind::FString(parts), span, parts)
            }
            _ => return malformed(),
        })
    }

    /// An expression where a lone star or slice has no business.
    fn value(&mut self, built: Built) -> Res<ExprId> {
        let expr = self.expr(built)?;
        self.cx.refuse_star(expr);
        Ok(expr)
    }

    fn maybe(&mut self, built: Built) -> Res<Option<ExprId>> {
        match built {
            Built::Constant(Constant::None) => Ok(None),
            other => self.value(other).map(Some),
        }
    }

    fn exprs(&mut self, items: Vec<Built>) -> Res<Vec<ExprId>> {
        let mut exprs = Vec::with_capacity(items.len());
        for item in items {
            if matches!(item, Built::Constant(Constant::None)) {
                return refuse("None disallowed in expression list");
            }
            exprs.push(self.expr(item)?);
        }
        Ok(exprs)
    }

    fn name(&mut self, built: Built) -> Res<Name> {
        match built {
            Built::Constant(Constant::Text(Text::Utf8(text))) => {
                if matches!(&*text, "None" | "True" | "False") {
                    return refuse(format!(
                        "identifier field can't represent '{text}' constant"
                    ));
                }
                Ok(self.cx.module.names.intern(&text))
            }
            _ => malformed(),
        }
    }

    fn maybe_name(&mut self, built: Built) -> Res<Option<Name>> {
        match built {
            Built::Constant(Constant::None) => Ok(None),
            other => self.name(other).map(Some),
        }
    }

    fn block(&mut self, items: Vec<Built>) -> Res<Block> {
        let mut stmts = Vec::with_capacity(items.len());
        for item in items {
            let stmt = self.statement(item)?;
            stmts.push(stmt);
        }
        Ok(self.cx.module.add_list(&stmts))
    }

    fn statement(&mut self, built: Built) -> Res<StmtId> {
        match built {
            Built::Stmt(stmt) => Ok(stmt),
            Built::If {
                mut clauses,
                orelse,
                span,
            } => {
                clauses.reverse();
                let clauses = self.cx.module.add_list(&clauses);
                match self.add_stmt(StmtKind::If { clauses, orelse }, span, (clauses, orelse)) {
                    Built::Stmt(stmt) => Ok(stmt),
                    _ => malformed(),
                }
            }
            Built::Constant(Constant::None) => refuse("None disallowed in statement list"),
            _ => malformed(),
        }
    }

    /// A body, which must not be empty.
    fn body(&mut self, items: Vec<Built>, owner: &str) -> Res<Block> {
        if items.is_empty() {
            return refuse(format!("empty body on {owner}"));
        }
        self.block(items)
    }

    fn body_span(&self, block: Block) -> Span {
        let stmts = &self.cx.module[block];
        match (stmts.first(), stmts.last()) {
            (Some(&first), Some(&last)) => self.cx.module[first].span.to(self.cx.module[last].span),
            _ => Span::default(),
        }
    }

    fn target(&mut self, built: Built) -> Res<ExprId> {
        let target = self.expr(built)?;
        self.check_target(target)?;
        Ok(target)
    }

    /// Contexts were checked where nodes were read; what has no context can be no target.
    fn check_target(&mut self, target: ExprId) -> Res<()> {
        let mut work = vec![target];
        while let Some(expr) = work.pop() {
            match self.cx.module[expr].kind {
                ExprKind::Name(_) => {}
                ExprKind::Tuple(items) | ExprKind::List(items) => {
                    work.extend_from_slice(&self.cx.module[items]);
                }
                ExprKind::Starred(inner) => work.push(inner),
                ExprKind::Chain { trailers, .. }
                    if !matches!(
                        self.cx.module[trailers].last().map(|last| last.kind),
                        Some(TrailerKind::Call(_)) | None
                    ) => {}
                _ => return refuse("expression which can't be assigned to in Store context"),
            }
        }
        self.cx.check_tree_target(target);
        Ok(())
    }

    fn constant(&mut self, constant: Constant, span: Span) -> Res<ExprId> {
        let kind = match constant {
            Constant::None => ExprKind::None,
            Constant::Bool(true) => ExprKind::True,
            Constant::Bool(false) => ExprKind::False,
            Constant::Ellipsis => ExprKind::Ellipsis,
            Constant::Int(value) => ExprKind::Int(value),
            Constant::BigInt(negative, value) => {
                let value = ExprKind::BigInt(self.cx.module.add_big_int(value));
                if !negative {
                    value
                } else {
                    let operand = self.add(value, span, ());
                    ExprKind::Unary {
                        op: UnaryOp::Negative,
                        operand,
                    }
                }
            }
            Constant::Float(value) => ExprKind::Float(value),
            Constant::Complex(0.0, value) => ExprKind::Imaginary(value),
            Constant::Complex(real, imaginary) => {
                let first = self.add(ExprKind::Float(real), span, ());
                let operand = self.add(ExprKind::Imaginary(imaginary), span, ());
                let rest = self.cx.module.add_list(&[BinaryStep {
                    op: BinaryOp::Add,
                    operand,
                    at: span.start,
                    end: span.end,
                }]);
                ExprKind::Binary { first, rest }
            }
            Constant::Text(text) => ExprKind::Text(self.cx.module.add_text(text)),
            Constant::Bytes(bytes) => ExprKind::Bytes(self.cx.module.add_bytes(ByteText(bytes))),
            Constant::Tuple(items) => return self.tuple_constant(items, span),
        };
        let height = u16::from(!matches!(
            kind,
            ExprKind::Unary { .. } | ExprKind::Binary { .. }
        ));
        Ok(if height == 1 {
            self.cx.leaf(kind, span.start, span.end)
        } else {
            self.add(kind, span, ())
        })
    }

    fn tuple_constant(&mut self, items: Vec<Constant>, span: Span) -> Res<ExprId> {
        // Tuples of constants inside one another are built from the innermost with a stack of what is left to do.
        let mut open = vec![(items.into_iter(), Vec::new())];
        loop {
            let Some((rest, done)) = open.last_mut() else {
                return malformed();
            };
            match rest.next() {
                Some(Constant::Tuple(inner)) => open.push((inner.into_iter(), Vec::new())),
                Some(other) => {
                    let item = self.constant_leaf(other, span)?;
                    done.push(item);
                }
                None => {
                    let Some((_, done)) = open.pop() else {
                        return malformed();
                    };
                    let list = self.cx.module.add_list(&done);
                    let tuple = self.add(ExprKind::Tuple(list), span, list);
                    match open.last_mut() {
                        Some((_, around)) => around.push(tuple),
                        None => return Ok(tuple),
                    }
                }
            }
        }
    }

    fn constant_leaf(&mut self, constant: Constant, span: Span) -> Res<ExprId> {
        match constant {
            Constant::Tuple(_) => malformed(),
            other => self.constant(other, span),
        }
    }

    // ------------------------------------------------------------ nodes

    fn node(&mut self, kind: &str, span: Span, mut fields: Fields) -> Res<Built> {
        let f = &mut fields;
        Ok(match kind {
            "Constant" => {
                let value = f.constant()?;
                Built::Expr(self.constant(value, span)?)
            }
            "Name" => {
                let name = f.next()?;
                let name = self.name(name)?;
                Built::Expr(self.add(ExprKind::Name(name), span, ()))
            }
            "Attribute" | "Subscript" | "Call" => self.trailer(kind, span, f)?,
            "BinOp" => {
                let left = f.next()?;
                let op = binary_op(&f.mark()?)?;
                let right = f.next()?;
                let operand = self.value(right)?;
                let step = BinaryStep {
                    op,
                    operand,
                    at: self.cx.module[operand].span.start,
                    end: span.end,
                };
                match left {
                    Built::Binary {
                        level: own,
                        first,
                        mut steps,
                        ..
                    } if own == level(op) && own > 0 => {
                        steps.push(step);
                        Built::Binary {
                            level: own,
                            first,
                            steps,
                            span,
                        }
                    }
                    left => Built::Binary {
                        level: level(op),
                        first: self.value(left)?,
                        steps: vec![step],
                        span,
                    },
                }
            }
            "arguments" => self.parameters(f)?,
            "arg" => {
                let name = f.next()?;
                let name = self.name(name)?;
                let annotation = f.next()?;
                let annotation = match annotation {
                    Built::Constant(Constant::None) => None,
                    other => Some(self.expr(other)?),
                };
                self.cx.check_bound_name(name, span);
                Built::Parameter(Parameter {
                    name,
                    kind: ParameterKind::Regular,
                    annotation,
                    default: None,
                    span,
                })
            }
            "keyword" => {
                let name = f.next()?;
                let kind = match self.maybe_name(name)? {
                    Some(name) => {
                        self.cx.check_bound_name(name, span);
                        ArgumentKind::Keyword(name)
                    }
                    None => ArgumentKind::DoubleStar,
                };
                let value = f.next()?;
                let value = self.value(value)?;
                Built::Keyword(Argument { kind, value, span })
            }
            "comprehension" => {
                let target = f.next()?;
                let target = self.target(target)?;
                let iter = f.next()?;
                let iter = self.value(iter)?;
                let ifs = f.list()?;
                let ifs = self.exprs(ifs)?;
                let ifs = self.cx.module.add_list(&ifs);
                let is_async = f.int()? != 0;
                Built::Clause(Clause {
                    target,
                    iter,
                    ifs,
                    is_async,
                    span,
                })
            }
            "Module" | "Interactive" => {
                let body = f.list()?;
                let wanted = match self.cx.module.mode {
                    Mode::Module => "Module",
                    Mode::Single => "Interactive",
                    Mode::Expression => "Expression",
                };
                if kind != wanted {
                    return malformed();
                }
                Built::Program(self.block(body)?)
            }
            "Expression" => {
                if self.cx.module.mode != Mode::Expression {
                    return malformed();
                }
                let body = f.next()?;
                let body = self.value(body)?;
                let span = self.cx.module[body].span;
                let stmt = self
                    .cx
                    .stmt(StmtKind::Expr(body), span.start, span.end, body);
                Built::Program(self.cx.module.add_list(&[stmt]))
            }
            _ if kind.starts_with("Match") && kind != "Match" => self.pattern(kind, span, f)?,
            "withitem" | "match_case" | "ExceptHandler" | "alias" | "TypeVar" | "ParamSpec"
            | "TypeVarTuple" => self.part(kind, span, f)?,
            _ => match self.expression(kind, span, f)? {
                Some(built) => built,
                None => self.stmt(kind, span, f)?,
            },
        })
    }

    fn trailer(&mut self, kind: &str, span: Span, f: &mut Fields) -> Res<Built> {
        let base = f.next()?;
        let kind = match kind {
            "Attribute" => {
                let name = f.next()?;
                TrailerKind::Attribute(self.name(name)?)
            }
            "Subscript" => {
                let index = f.next()?;
                TrailerKind::Subscript(self.value(index)?)
            }
            _ => {
                let positional = f.list()?;
                let keywords = f.list()?;
                TrailerKind::Call(self.arguments(positional, keywords)?)
            }
        };
        let trailer = Trailer {
            kind,
            span: Span::new(span.end, span.end),
        };
        Ok(match base {
            Built::Chain {
                base, mut trailers, ..
            } => {
                trailers.push(trailer);
                Built::Chain {
                    base,
                    trailers,
                    span,
                }
            }
            base => Built::Chain {
                base: self.value(base)?,
                trailers: vec![trailer],
                span,
            },
        })
    }

    fn arguments(&mut self, positional: Vec<Built>, keywords: Vec<Built>) -> Res<List<Argument>> {
        let mut arguments = Vec::with_capacity(positional.len() + keywords.len());
        for item in positional {
            let argument = match item {
                Built::Starred { inner, span } => Argument {
                    kind: ArgumentKind::Star,
                    value: inner,
                    span,
                },
                Built::Constant(Constant::None) => {
                    return refuse("None disallowed in expression list");
                }
                other => {
                    let value = self.expr(other)?;
                    Argument {
                        kind: ArgumentKind::Positional,
                        value,
                        span: self.cx.module[value].span,
                    }
                }
            };
            arguments.push(argument);
        }
        for item in keywords {
            match item {
                Built::Keyword(argument) => arguments.push(argument),
                _ => return malformed(),
            }
        }
        Ok(self.cx.module.add_list(&arguments))
    }

    /// Expressions but the commonest; None if the node is none.
    fn expression(&mut self, kind: &str, span: Span, f: &mut Fields) -> Res<Option<Built>> {
        let expr = match kind {
            "Tuple" | "List" | "Set" => {
                let items = f.list()?;
                let items = self.exprs(items)?;
                let items = self.cx.module.add_list(&items);
                match kind {
                    "Tuple" => self.add(ExprKind::Tuple(items), span, items),
                    "List" => self.add(ExprKind::List(items), span, items),
                    _ => self.add(ExprKind::Set(items), span, items),
                }
            }
            "Dict" => {
                let (keys, values) = (f.list()?, f.list()?);
                if keys.len() != values.len() {
                    return refuse("Dict doesn't have the same number of keys as values");
                }
                let mut items = Vec::with_capacity(keys.len());
                for (key, value) in keys.into_iter().zip(values) {
                    let key = self.maybe(key)?;
                    let value = self.value(value)?;
                    items.push(DictItem { key, value });
                }
                let items = self.cx.module.add_list(&items);
                self.add(ExprKind::Dict(items), span, items)
            }
            "UnaryOp" => {
                let op = match &*f.mark()? {
                    "Invert" => UnaryOp::Invert,
                    "Not" => UnaryOp::Not,
                    "UAdd" => UnaryOp::Positive,
                    "USub" => UnaryOp::Negative,
                    _ => return malformed(),
                };
                let operand = f.next()?;
                let operand = self.value(operand)?;
                self.add(ExprKind::Unary { op, operand }, span, operand)
            }
            "BoolOp" => {
                let op = match &*f.mark()? {
                    "And" => BoolOp::And,
                    _ => BoolOp::Or,
                };
                let operands = f.list()?;
                if operands.len() < 2 {
                    return refuse("BoolOp with less than 2 values");
                }
                let operands = self.exprs(operands)?;
                let operands = self.cx.module.add_list(&operands);
                self.add(ExprKind::Bool { op, operands }, span, operands)
            }
            "Compare" => {
                let first = f.next()?;
                let first = self.value(first)?;
                let (ops, operands) = (f.list()?, f.list()?);
                if operands.is_empty() {
                    return refuse("Compare with no comparators");
                }
                if operands.len() != ops.len() {
                    return refuse("Compare has a different number of comparators and operands");
                }
                let operands = self.exprs(operands)?;
                let mut steps = Vec::with_capacity(ops.len());
                for (op, operand) in ops.into_iter().zip(operands) {
                    let Built::Mark(op) = op else {
                        return malformed();
                    };
                    steps.push(CompareStep {
                        op: compare_op(&op)?,
                        operand,
                        at: self.cx.module[operand].span.start,
                    });
                }
                let rest = self.cx.module.add_list(&steps);
                self.add(ExprKind::Compare { first, rest }, span, (first, rest))
            }
            "IfExp" => {
                let (test, body, orelse) = (f.next()?, f.next()?, f.next()?);
                let (test, body) = (self.value(test)?, self.value(body)?);
                let orelse = self.value(orelse)?;
                self.add(
                    ExprKind::Conditional { test, body, orelse },
                    span,
                    (test, body, orelse),
                )
            }
            "Lambda" => {
                let Built::Parameters(parameters) = f.next()? else {
                    return malformed();
                };
                let body = f.next()?;
                let body = self.value(body)?;
                let parameters = self.cx.module.add_list(&parameters);
                self.cx
                    .close_function(self.cx.module[body].span.start, false);
                self.add(
                    ExprKind::Lambda { parameters, body },
                    span,
                    (parameters, body),
                )
            }
            "NamedExpr" => {
                let (target, value) = (f.next()?, f.next()?);
                let target = self.target(target)?;
                if !matches!(self.cx.module[target].kind, ExprKind::Name(_)) {
                    return Err(TreeError::Type("NamedExpr target must be a Name".into()));
                }
                let value = self.value(value)?;
                self.add(ExprKind::Walrus { target, value }, span, value)
            }
            "Await" => {
                let inner = f.next()?;
                let inner = self.value(inner)?;
                self.cx.pend(PendingKind::Await, span);
                self.add(ExprKind::Await(inner), span, inner)
            }
            "Yield" => {
                let value = f.next()?;
                let value = self.maybe(value)?;
                self.cx.pend(PendingKind::Yield, span);
                self.add(ExprKind::Yield(value), span, value)
            }
            "YieldFrom" => {
                let value = f.next()?;
                let value = self.value(value)?;
                self.cx.pend(PendingKind::YieldFrom, span);
                self.add(ExprKind::YieldFrom(value), span, value)
            }
            "Starred" => {
                let inner = f.next()?;
                let inner = self.value(inner)?;
                return Ok(Some(Built::Starred { inner, span }));
            }
            "Slice" => {
                let (lower, upper, step) = (f.next()?, f.next()?, f.next()?);
                let parts = [self.maybe(lower)?, self.maybe(upper)?, self.maybe(step)?];
                return Ok(Some(Built::Slice { parts, span }));
            }
            "FormattedValue" => {
                let value = f.next()?;
                let value = self.value(value)?;
                let conversion = match f.int()? {
                    -1 => None,
                    115 => Some(Conversion::Str),
                    114 => Some(Conversion::Repr),
                    97 => Some(Conversion::Ascii),
                    other => {
                        return Err(TreeError::Value(format!(
                            "Unrecognized conversion character {other}"
                        )));
                    }
                };
                let spec = match f.next()? {
                    Built::Constant(Constant::None) => None,
                    Built::FString(parts, _) => Some(self.cx.module.add_list(&parts)),
                    other => {
                        let value = self.value(other)?;
                        let span = self.cx.module[value].span;
                        Some(self.cx.module.add_list(&[FPart::Field {
                            value,
                            conversion: None,
                            spec: None,
                            span,
                        }]))
                    }
                };
                return Ok(Some(Built::Field(FPart::Field {
                    value,
                    conversion,
                    spec,
                    span,
                })));
            }
            "JoinedStr" => {
                let mut parts = Vec::new();
                for item in f.list()? {
                    match item {
                        Built::Field(field) => parts.push(field),
                        other => {
                            let value = self.value(other)?;
                            let Expr { kind, span, .. } = self.cx.module[value];
                            parts.push(match kind {
                                ExprKind::Text(text) => FPart::Text(text),
                                _ => FPart::Field {
                                    value,
                                    conversion: None,
                                    spec: None,
                                    span,
                                },
                            });
                        }
                    }
                }
                return Ok(Some(Built::FString(parts, span)));
            }
            "ListComp" => self.comprehension(ComprehensionKind::List, span, f)?,
            "SetComp" => self.comprehension(ComprehensionKind::Set, span, f)?,
            "DictComp" => self.comprehension(ComprehensionKind::Dict, span, f)?,
            "GeneratorExp" => self.comprehension(ComprehensionKind::Generator, span, f)?,
            _ if n_fields(kind) == Some(0) && !matches!(kind, "Pass" | "Break" | "Continue") => {
                return Ok(Some(Built::Mark(kind.into())));
            }
            _ => return Ok(None),
        };
        Ok(Some(Built::Expr(expr)))
    }

    fn comprehension(
        &mut self,
        kind: ComprehensionKind,
        span: Span,
        f: &mut Fields,
    ) -> Res<ExprId> {
        let element = f.next()?;
        let element = self.value(element)?;
        let value = match kind {
            ComprehensionKind::Dict => {
                let value = f.next()?;
                Some(self.value(value)?)
            }
            _ => None,
        };
        let mut clauses = Vec::new();
        for item in f.list()? {
            match item {
                Built::Clause(clause) => clauses.push(clause),
                _ => return malformed(),
            }
        }
        if clauses.is_empty() {
            return refuse("comprehension with no generators");
        }
        let clauses = self.cx.module.add_list(&clauses);
        self.cx.close_comprehension(kind, clauses, span);
        let id = self.cx.module.add_comprehension(Comprehension {
            kind,
            element,
            value,
            clauses,
        });
        Ok(self.add(ExprKind::Comprehension(id), span, (element, value, clauses)))
    }

    fn parameters(&mut self, f: &mut Fields) -> Res<Built> {
        let mut parameters: Vec<Parameter> = Vec::new();
        let n_positional_only =
            self.parameters_of(f, ParameterKind::PositionalOnly, &mut parameters)?;
        let n_regular = self.parameters_of(f, ParameterKind::Regular, &mut parameters)?;
        let n_positional = n_positional_only + n_regular;
        self.parameter_of(f, ParameterKind::Star, &mut parameters)?;
        let first_keyword = parameters.len();
        let n_keyword = self.parameters_of(f, ParameterKind::KeywordOnly, &mut parameters)?;
        let defaults = f.list()?;
        if defaults.len() != n_keyword {
            return refuse("length of kwonlyargs is not the same as kw_defaults on arguments");
        }
        for (at, default) in defaults.into_iter().enumerate() {
            let default = self.maybe(default)?;
            if let Some(parameter) = parameters.get_mut(first_keyword + at) {
                parameter.default = default;
            }
        }
        self.parameter_of(f, ParameterKind::DoubleStar, &mut parameters)?;
        let defaults = f.list()?;
        if defaults.len() > n_positional {
            return refuse("more positional defaults than args on arguments");
        }
        let first = n_positional - defaults.len();
        let defaults = self.exprs(defaults)?;
        for (at, default) in defaults.into_iter().enumerate() {
            if let Some(parameter) = parameters.get_mut(first + at) {
                parameter.default = Some(default);
            }
        }
        let mut names: Vec<(Name, Span)> = parameters.iter().map(|p| (p.name, p.span)).collect();
        if let Some((name, span)) = super::capture::first_repeated(&mut names) {
            let name = self.cx.module.names.get(name);
            let message = format!("duplicate argument '{name}' in function definition");
            self.cx.fail_late(Phase::Symbols, message, span);
        }
        Ok(Built::Parameters(parameters))
    }

    fn parameters_of(
        &mut self,
        f: &mut Fields,
        kind: ParameterKind,
        all: &mut Vec<Parameter>,
    ) -> Res<usize> {
        let items = f.list()?;
        let count = items.len();
        for item in items {
            match item {
                Built::Parameter(parameter) => all.push(Parameter { kind, ..parameter }),
                _ => return malformed(),
            }
        }
        Ok(count)
    }

    fn parameter_of(
        &mut self,
        f: &mut Fields,
        kind: ParameterKind,
        all: &mut Vec<Parameter>,
    ) -> Res<()> {
        match f.next()? {
            Built::Parameter(parameter) => all.push(Parameter { kind, ..parameter }),
            Built::Constant(Constant::None) => {}
            _ => return malformed(),
        }
        Ok(())
    }

    /// Parts of statements that are nodes of their own.
    fn part(&mut self, kind: &str, span: Span, f: &mut Fields) -> Res<Built> {
        Ok(match kind {
            "withitem" => {
                let (context, target) = (f.next()?, f.next()?);
                let context = self.value(context)?;
                let target = match target {
                    Built::Constant(Constant::None) => None,
                    other => Some(self.target(other)?),
                };
                Built::WithItem(WithItem { context, target })
            }
            "match_case" => {
                let Built::Pattern(pattern) = f.next()? else {
                    return malformed();
                };
                let guard = f.next()?;
                let guard = self.maybe(guard)?;
                let body = f.list()?;
                let body = self.body(body, "match_case")?;
                Built::Case(Case {
                    pattern,
                    guard,
                    body,
                    span,
                })
            }
            "ExceptHandler" => {
                let matches = f.next()?;
                let matches = self.maybe(matches)?;
                let name = f.next()?;
                let name = self.maybe_name(name)?.map(|name| Ident { name, span });
                if let Some(name) = name {
                    self.cx.check_bound_name(name.name, span);
                }
                let body = f.list()?;
                let body = self.body(body, "ExceptHandler")?;
                Built::Handler(Handler {
                    matches,
                    name,
                    body,
                    span,
                })
            }
            "alias" => {
                let name = f.next()?;
                let name = self.name(name)?;
                let asname = f.next()?;
                let asname = self.maybe_name(asname)?;
                self.cx.check_bound_name(asname.unwrap_or(name), span);
                Built::Alias(Alias { name, asname, span })
            }
            _ => {
                let name = f.next()?;
                let name = self.name(name)?;
                let (kind, bound) = match kind {
                    "TypeVar" => {
                        let bound = f.next()?;
                        (TypeParamKind::TypeVar, self.maybe(bound)?)
                    }
                    "ParamSpec" => (TypeParamKind::ParamSpec, None),
                    _ => (TypeParamKind::TypeVarTuple, None),
                };
                let default = f.next()?;
                let default = match default {
                    Built::Constant(Constant::None) => None,
                    other => Some(self.expr(other)?),
                };
                Built::TypeParam(TypeParam {
                    name,
                    kind,
                    bound,
                    default,
                    span,
                })
            }
        })
    }

    fn type_params(&mut self, items: Vec<Built>) -> Res<List<TypeParam>> {
        let mark = self.cx.stacks.type_params.len() as u32;
        for item in items {
            match item {
                Built::TypeParam(param) => self.cx.stacks.type_params.push(param),
                _ => return malformed(),
            }
        }
        Ok(self.cx.type_params(mark))
    }
}

/// Positions must make sense; CPython's words.
fn check_place(kind: &str, place: &Place) -> Res<()> {
    let Place {
        line,
        column,
        end_line,
        end_column,
    } = *place;
    if line > end_line {
        return refuse(format!(
            "AST node line range ({line}, {end_line}) is not valid"
        ));
    }
    if (line < 0 && end_line != line) || (column < 0 && column != end_column) {
        return refuse(format!(
            "AST node column range ({column}, {end_column}) for line range ({line}, {end_line}) is not valid"
        ));
    }
    if line == end_line && column > end_column {
        return refuse(format!(
            "line {line}, column {column}-{end_column} is not a valid range"
        ));
    }
    let _ = kind;
    Ok(())
}
