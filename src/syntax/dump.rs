//! Tokens and trees as text, for `padcell tokens`, `padcell ast` and the tests.
//!
//! One line per node: its role in the node above, its kind, what it holds, its lines and columns. Children are indented.
//! Works from a list of what is still to be shown, so it does not recurse however high the tree.

use std::fmt::Write;

use super::ast::*;
use super::error::SyntaxError;
use super::{Mode, lexer};
use crate::name::Name;
use crate::source::{LineIndex, Patience, Source, Span};

/// The tokens of a program, one per line: place, kind, text.
pub fn tokens(source: &Source, mode: Mode) -> Result<String, SyntaxError> {
    let lexed = lexer::tokenize(source, mode, &Patience::default()).map_err(|error| *error)?;
    if let Some(error) = lexed.error {
        return Err(*error);
    }
    let lines = LineIndex::new(source.text());
    let mut shown = String::new();
    for (start, token, end) in lexed.tokens {
        let place = show_span(&lines, Span::new(start, end));
        let text = source.slice(Span::new(start, end.min(source.text().len() as u32)));
        let kind = format!("{token:?}");
        let kind = kind.split('(').next().unwrap_or_default();
        let _ = writeln!(shown, "{place:<14} {kind:<12} {text:?}");
    }
    Ok(shown)
}

/// A tree, one node per line.
pub fn ast(source: &Source, module: &Module) -> String {
    let mut dump = Dump {
        module,
        lines: LineIndex::new(source.text()),
        shown: String::new(),
        work: Vec::new(),
    };
    let mode = format!("{:?}", module.mode);
    dump.work.push(Work {
        depth: 0,
        role: "",
        node: Node::Group(mode, dump.block(module.body)),
    });
    while let Some(work) = dump.work.pop() {
        dump.node(work);
    }
    for warning in &module.warnings {
        let place = show_span(&dump.lines, warning.span);
        let _ = writeln!(dump.shown, "warning {place}: {}", warning.message);
    }
    dump.shown
}

/// Lines from 1, columns in bytes from 0 (counting code points would be quadratic on one long line).
fn show_span(lines: &LineIndex, span: Span) -> String {
    let (start, end) = (lines.line(span.start), lines.line(span.end));
    let column = |at: u32, line: u32| at - lines.line_span(line).start.min(at);
    let (first, last) = (column(span.start, start), column(span.end, end));
    if start == end {
        format!("{start}:{first}-{last}")
    } else {
        format!("{start}:{first}-{end}:{last}")
    }
}

/// Something to show, with its role.
type Child = (&'static str, Node);

enum Node {
    Expr(ExprId),
    Stmt(StmtId),
    Pattern(PatternId),
    /// A line of its own with children.
    Group(String, Vec<Child>),
}

struct Work {
    depth: usize,
    role: &'static str,
    node: Node,
}

struct Dump<'d> {
    module: &'d Module,
    lines: LineIndex,
    shown: String,
    work: Vec<Work>,
}

impl<'d> Dump<'d> {
    fn node(&mut self, Work { depth, role, node }: Work) {
        let (line, span, children) = match node {
            Node::Expr(id) => {
                let expr = &self.module[id];
                let (line, children) = self.expr(expr.kind);
                (line, Some(expr.span), children)
            }
            Node::Stmt(id) => {
                let stmt = &self.module[id];
                let (line, children) = self.stmt(stmt.kind);
                (line, Some(stmt.span), children)
            }
            Node::Pattern(id) => {
                let pattern = &self.module[id];
                let (line, children) = self.pattern(pattern.kind);
                (line, Some(pattern.span), children)
            }
            Node::Group(line, children) => (line, None, children),
        };
        let role = if role.is_empty() {
            String::new()
        } else {
            format!("{role}: ")
        };
        let _ = write!(self.shown, "{:1$}{role}{line}", "", depth * 2);
        if let Some(span) = span {
            let _ = write!(self.shown, "  {}", show_span(&self.lines, span));
        }
        self.shown.push('\n');
        let children = children.into_iter().rev();
        self.work.extend(children.map(|(role, node)| Work {
            depth: depth + 1,
            role,
            node,
        }));
    }

    fn name(&self, name: Name) -> &'d str {
        self.module.name(name)
    }

    fn text(&self, id: TextId) -> String {
        match &self.module[id] {
            Text::Utf8(text) => format!("{text:?}"),
            Text::Wide(codes) => format!("{codes:x?}"),
        }
    }

    fn exprs(&self, role: &'static str, list: List<ExprId>) -> Vec<Child> {
        self.module[list]
            .iter()
            .map(|&id| (role, Node::Expr(id)))
            .collect()
    }

    fn block(&self, block: Block) -> Vec<Child> {
        self.module[block]
            .iter()
            .map(|&id| ("", Node::Stmt(id)))
            .collect()
    }

    /// A named block, or nothing if it is empty.
    fn named_block(&self, name: &str, block: Block) -> Option<Child> {
        (!block.is_empty()).then(|| ("", Node::Group(name.to_owned(), self.block(block))))
    }

    fn patterns(&self, list: List<PatternId>) -> Vec<Child> {
        self.module[list]
            .iter()
            .map(|&id| ("", Node::Pattern(id)))
            .collect()
    }

    fn arguments(&self, list: List<Argument>) -> Vec<Child> {
        let show = |argument: &Argument| {
            let kind = match argument.kind {
                ArgumentKind::Positional => return ("", Node::Expr(argument.value)),
                ArgumentKind::Star => "*".to_owned(),
                ArgumentKind::Keyword(name) => format!("{}=", self.name(name)),
                ArgumentKind::DoubleStar => "**".to_owned(),
            };
            (
                "",
                Node::Group(kind, vec![("", Node::Expr(argument.value))]),
            )
        };
        self.module[list].iter().map(show).collect()
    }

    fn parameters(&self, list: List<Parameter>) -> Vec<Child> {
        let show = |parameter: &Parameter| {
            let mut parts = optional("annotation", parameter.annotation);
            parts.extend(optional("default", parameter.default));
            let line = format!("{:?} {}", parameter.kind, self.name(parameter.name));
            ("parameter", Node::Group(line, parts))
        };
        self.module[list].iter().map(show).collect()
    }

    fn type_params(&self, list: List<TypeParam>) -> Vec<Child> {
        let show = |param: &TypeParam| {
            let mut parts = optional("bound", param.bound);
            parts.extend(optional("default", param.default));
            (
                "type parameter",
                Node::Group(format!("{:?} {}", param.kind, self.name(param.name)), parts),
            )
        };
        self.module[list].iter().map(show).collect()
    }

    fn f_parts(&self, list: List<FPart>) -> Vec<Child> {
        let show = |part: &FPart| match *part {
            FPart::Text(text) => (
                "",
                Node::Group(format!("Text {}", self.text(text)), Vec::new()),
            ),
            FPart::Field {
                value,
                conversion,
                spec,
                ..
            } => {
                let conversion =
                    conversion.map_or(String::new(), |conversion| format!(" {conversion:?}"));
                let mut parts = vec![("", Node::Expr(value))];
                parts.extend(
                    spec.map(|spec| ("", Node::Group("Spec".to_owned(), self.f_parts(spec)))),
                );
                ("", Node::Group(format!("Field{conversion}"), parts))
            }
        };
        self.module[list].iter().map(show).collect()
    }

    fn clauses(&self, list: List<Clause>) -> Vec<Child> {
        let show = |clause: &Clause| {
            let mut parts = vec![
                ("target", Node::Expr(clause.target)),
                ("iter", Node::Expr(clause.iter)),
            ];
            parts.extend(self.exprs("if", clause.ifs));
            (
                "",
                Node::Group(
                    if clause.is_async { "async for" } else { "for" }.to_owned(),
                    parts,
                ),
            )
        };
        self.module[list].iter().map(show).collect()
    }

    fn trailers(&self, list: List<Trailer>) -> Vec<Child> {
        let show = |trailer: &Trailer| match trailer.kind {
            TrailerKind::Attribute(name) => {
                ("", Node::Group(format!(".{}", self.name(name)), Vec::new()))
            }
            TrailerKind::Call(arguments) => {
                ("", Node::Group("()".to_owned(), self.arguments(arguments)))
            }
            TrailerKind::Subscript(index) => (
                "",
                Node::Group("[]".to_owned(), vec![("", Node::Expr(index))]),
            ),
        };
        self.module[list].iter().map(show).collect()
    }

    fn expr(&self, kind: ExprKind) -> (String, Vec<Child>) {
        let leaf = |line: String| (line, Vec::new());
        let group = |line: &str, children: Vec<Child>| (line.to_owned(), children);
        match kind {
            ExprKind::None => leaf("None".to_owned()),
            ExprKind::True => leaf("True".to_owned()),
            ExprKind::False => leaf("False".to_owned()),
            ExprKind::Ellipsis => leaf("Ellipsis".to_owned()),
            ExprKind::Int(value) => leaf(format!("Int {value}")),
            ExprKind::BigInt(id) => leaf(format!(
                "BigInt {} {}",
                self.module[id].radix, self.module[id].digits
            )),
            ExprKind::Float(value) => leaf(format!("Float {value:?}")),
            ExprKind::Imaginary(value) => leaf(format!("Imaginary {value:?}")),
            ExprKind::Text(id) => leaf(format!("Text {}", self.text(id))),
            ExprKind::Bytes(id) => leaf(format!("Bytes \"{}\"", self.module[id].0.escape_ascii())),
            ExprKind::Name(name) => leaf(format!("Name {}", self.name(name))),
            ExprKind::FString(parts) => group("FString", self.f_parts(parts)),
            ExprKind::Tuple(items) => group("Tuple", self.exprs("", items)),
            ExprKind::List(items) => group("List", self.exprs("", items)),
            ExprKind::Set(items) => group("Set", self.exprs("", items)),
            ExprKind::Dict(items) => {
                let show = |item: &DictItem| match item.key {
                    Some(key) => vec![("key", Node::Expr(key)), ("value", Node::Expr(item.value))],
                    None => vec![("**", Node::Expr(item.value))],
                };
                group("Dict", self.module[items].iter().flat_map(show).collect())
            }
            ExprKind::Comprehension(id) => {
                let comprehension = &self.module[id];
                let mut parts = vec![("element", Node::Expr(comprehension.element))];
                parts.extend(optional("value", comprehension.value));
                parts.extend(self.clauses(comprehension.clauses));
                (format!("Comprehension {:?}", comprehension.kind), parts)
            }
            ExprKind::Unary { op, operand } => {
                (format!("Unary {op:?}"), vec![("", Node::Expr(operand))])
            }
            ExprKind::Binary { first, rest } => {
                let steps = self.module[rest]
                    .iter()
                    .map(|step| (step.op.text(), Node::Expr(step.operand)));
                group(
                    "Binary",
                    std::iter::once(("", Node::Expr(first)))
                        .chain(steps)
                        .collect(),
                )
            }
            ExprKind::Compare { first, rest } => {
                let steps = self.module[rest]
                    .iter()
                    .map(|step| (step.op.text(), Node::Expr(step.operand)));
                group(
                    "Compare",
                    std::iter::once(("", Node::Expr(first)))
                        .chain(steps)
                        .collect(),
                )
            }
            ExprKind::Bool { op, operands } => (format!("Bool {op:?}"), self.exprs("", operands)),
            ExprKind::Chain { base, trailers } => {
                let mut parts = vec![("", Node::Expr(base))];
                parts.extend(self.trailers(trailers));
                group("Chain", parts)
            }
            ExprKind::Slice { lower, upper, step } => {
                let mut parts = optional("lower", lower);
                parts.extend(optional("upper", upper));
                parts.extend(optional("step", step));
                group("Slice", parts)
            }
            ExprKind::Conditional { test, body, orelse } => {
                let parts = vec![
                    ("test", Node::Expr(test)),
                    ("body", Node::Expr(body)),
                    ("else", Node::Expr(orelse)),
                ];
                group("Conditional", parts)
            }
            ExprKind::Lambda { parameters, body } => {
                let mut parts = self.parameters(parameters);
                parts.push(("body", Node::Expr(body)));
                group("Lambda", parts)
            }
            ExprKind::Walrus { target, value } => group(
                "Walrus",
                vec![("target", Node::Expr(target)), ("value", Node::Expr(value))],
            ),
            ExprKind::Starred(inner) => group("Starred", vec![("", Node::Expr(inner))]),
            ExprKind::Await(inner) => group("Await", vec![("", Node::Expr(inner))]),
            ExprKind::Yield(value) => group("Yield", optional("", value)),
            ExprKind::YieldFrom(value) => group("YieldFrom", vec![("", Node::Expr(value))]),
        }
    }

    fn stmt(&self, kind: StmtKind) -> (String, Vec<Child>) {
        let group = |line: &str, children: Vec<Child>| (line.to_owned(), children);
        match kind {
            StmtKind::Expr(expr) => group("Expr", vec![("", Node::Expr(expr))]),
            StmtKind::Assign { targets, value } => {
                let mut parts = self.exprs("target", targets);
                parts.push(("value", Node::Expr(value)));
                group("Assign", parts)
            }
            StmtKind::AugAssign { target, op, value } => {
                let parts = vec![("target", Node::Expr(target)), ("value", Node::Expr(value))];
                (format!("AugAssign {}=", op.text()), parts)
            }
            StmtKind::AnnAssign {
                target,
                annotation,
                value,
                simple,
            } => {
                let mut parts = vec![
                    ("target", Node::Expr(target)),
                    ("annotation", Node::Expr(annotation)),
                ];
                parts.extend(optional("value", value));
                group(
                    if simple {
                        "AnnAssign simple"
                    } else {
                        "AnnAssign"
                    },
                    parts,
                )
            }
            StmtKind::TypeAlias {
                name,
                type_params,
                value,
            } => {
                let mut parts = vec![("name", Node::Expr(name))];
                parts.extend(self.type_params(type_params));
                parts.push(("value", Node::Expr(value)));
                group("TypeAlias", parts)
            }
            StmtKind::Return(value) => group("Return", optional("", value)),
            StmtKind::Delete(targets) => group("Delete", self.exprs("", targets)),
            StmtKind::Raise { exception, cause } => {
                let mut parts = optional("", exception);
                parts.extend(optional("from", cause));
                group("Raise", parts)
            }
            StmtKind::Assert { test, message } => {
                let mut parts = vec![("", Node::Expr(test))];
                parts.extend(optional("message", message));
                group("Assert", parts)
            }
            StmtKind::Pass => group("Pass", Vec::new()),
            StmtKind::Break => group("Break", Vec::new()),
            StmtKind::Continue => group("Continue", Vec::new()),
            StmtKind::Global(names) => (format!("Global {}", self.idents(names)), Vec::new()),
            StmtKind::Nonlocal(names) => (format!("Nonlocal {}", self.idents(names)), Vec::new()),
            StmtKind::Import(aliases) => (format!("Import {}", self.aliases(aliases)), Vec::new()),
            StmtKind::ImportFrom {
                module,
                level,
                names,
            } => {
                let dots = ".".repeat(level.min(1000) as usize);
                let module = module.map_or("", |module| self.name(module));
                (
                    format!("ImportFrom {dots}{module}: {}", self.aliases(names)),
                    Vec::new(),
                )
            }
            StmtKind::If { clauses, orelse } => {
                let mut parts: Vec<Child> = Vec::new();
                for clause in &self.module[clauses] {
                    parts.push(("test", Node::Expr(clause.test)));
                    parts.extend(self.named_block("body", clause.body));
                }
                parts.extend(self.named_block("else", orelse));
                group("If", parts)
            }
            StmtKind::While { test, body, orelse } => {
                let mut parts = vec![("test", Node::Expr(test))];
                parts.extend(self.named_block("body", body));
                parts.extend(self.named_block("else", orelse));
                group("While", parts)
            }
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                is_async,
            } => {
                let mut parts = vec![("target", Node::Expr(target)), ("iter", Node::Expr(iter))];
                parts.extend(self.named_block("body", body));
                parts.extend(self.named_block("else", orelse));
                group(if is_async { "AsyncFor" } else { "For" }, parts)
            }
            StmtKind::With {
                items,
                body,
                is_async,
            } => {
                let mut parts = Vec::new();
                for item in &self.module[items] {
                    parts.push(("context", Node::Expr(item.context)));
                    parts.extend(optional("as", item.target));
                }
                parts.extend(self.named_block("body", body));
                group(if is_async { "AsyncWith" } else { "With" }, parts)
            }
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finally,
                is_star,
            } => {
                let mut parts: Vec<Child> = self.named_block("body", body).into_iter().collect();
                for handler in &self.module[handlers] {
                    let name = handler.name.map_or(String::new(), |name| {
                        format!(" as {}", self.name(name.name))
                    });
                    let mut inside = optional("", handler.matches);
                    inside.extend(self.block(handler.body));
                    parts.push(("", Node::Group(format!("except{name}"), inside)));
                }
                parts.extend(self.named_block("else", orelse));
                parts.extend(self.named_block("finally", finally));
                group(if is_star { "TryStar" } else { "Try" }, parts)
            }
            StmtKind::Match { subject, cases } => {
                let mut parts = vec![("subject", Node::Expr(subject))];
                for case in &self.module[cases] {
                    let mut inside = vec![("", Node::Pattern(case.pattern))];
                    inside.extend(optional("if", case.guard));
                    inside.extend(self.block(case.body));
                    parts.push(("", Node::Group("case".to_owned(), inside)));
                }
                group("Match", parts)
            }
            StmtKind::Function(id) => {
                let function = &self.module[id];
                let mut parts = self.exprs("decorator", function.decorators);
                parts.extend(self.type_params(function.type_params));
                parts.extend(self.parameters(function.parameters));
                parts.extend(optional("returns", function.returns));
                parts.extend(self.named_block("body", function.body));
                let kind = if function.is_async {
                    "AsyncFunction"
                } else {
                    "Function"
                };
                (format!("{kind} {}", self.name(function.name.name)), parts)
            }
            StmtKind::Class(id) => {
                let class = &self.module[id];
                let mut parts = self.exprs("decorator", class.decorators);
                parts.extend(self.type_params(class.type_params));
                parts.extend(self.arguments(class.arguments));
                parts.extend(self.named_block("body", class.body));
                (format!("Class {}", self.name(class.name.name)), parts)
            }
        }
    }

    fn idents(&self, list: List<Ident>) -> String {
        let names: Vec<&str> = self.module[list]
            .iter()
            .map(|ident| self.name(ident.name))
            .collect();
        names.join(", ")
    }

    fn aliases(&self, list: List<Alias>) -> String {
        let show = |alias: &Alias| match alias.asname {
            Some(asname) => format!("{} as {}", self.name(alias.name), self.name(asname)),
            None => self.name(alias.name).to_owned(),
        };
        self.module[list]
            .iter()
            .map(show)
            .collect::<Vec<String>>()
            .join(", ")
    }

    fn pattern(&self, kind: PatternKind) -> (String, Vec<Child>) {
        match kind {
            PatternKind::Wildcard => ("Wildcard".to_owned(), Vec::new()),
            PatternKind::Capture(name) => (format!("Capture {}", self.name(name)), Vec::new()),
            PatternKind::Value(value) => ("Value".to_owned(), vec![("", Node::Expr(value))]),
            PatternKind::Singleton(value) => {
                ("Singleton".to_owned(), vec![("", Node::Expr(value))])
            }
            PatternKind::Sequence(items) => ("Sequence".to_owned(), self.patterns(items)),
            PatternKind::Star(name) => (
                format!("Star {}", name.map_or("_", |name| self.name(name))),
                Vec::new(),
            ),
            PatternKind::Mapping { items, rest } => {
                let rest = rest.map_or(String::new(), |rest| format!(" **{}", self.name(rest)));
                let show = |item: &MappingItem| {
                    [
                        ("key", Node::Expr(item.key)),
                        ("", Node::Pattern(item.pattern)),
                    ]
                };
                (
                    format!("Mapping{rest}"),
                    self.module[items].iter().flat_map(show).collect(),
                )
            }
            PatternKind::Class { class, arguments } => {
                let mut parts = vec![("class", Node::Expr(class))];
                for argument in &self.module[arguments] {
                    let pattern = ("", Node::Pattern(argument.pattern));
                    parts.push(match argument.name {
                        Some(name) => (
                            "",
                            Node::Group(format!("{}=", self.name(name)), vec![pattern]),
                        ),
                        None => pattern,
                    });
                }
                ("Class".to_owned(), parts)
            }
            PatternKind::Or(alternatives) => ("Or".to_owned(), self.patterns(alternatives)),
            PatternKind::As { pattern, name } => (
                format!("As {}", self.name(name)),
                vec![("", Node::Pattern(pattern))],
            ),
        }
    }
}

fn optional(role: &'static str, expr: Option<ExprId>) -> Vec<Child> {
    expr.map(|expr| (role, Node::Expr(expr)))
        .into_iter()
        .collect()
}
