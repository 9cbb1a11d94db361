//! A parsed program as the row of items the module `ast` makes its nodes of.
//!
//! What the parser keeps flat (chains of operators and trailers, the clauses of an `if`) nests there; the row is
//! written from the inside to the outside, so that takes loops, not recursion. Recursion goes as deep as the tree is
//! high, which the parser bounds.

use super::Mode;
use super::ast::*;
use crate::name::Name;
use crate::source::{LineIndex, Source, Span};
use crate::tree::{Item, Place};

/// The row of a program.
pub fn to_tree(source: &Source, module: &Module) -> Vec<Item> {
    let mut shower = Shower {
        module,
        source,
        lines: source.lines(),
        row: Vec::new(),
    };
    shower.enter();
    match module.mode {
        Mode::Expression => {
            let body = module[module.body].first().map(|&stmt| module[stmt].kind);
            match body {
                Some(StmtKind::Expr(expr)) => shower.expr(expr, LOAD),
                _ => shower.none(),
            }
            shower.plain("Expression");
        }
        Mode::Single => {
            shower.block(module.body);
            shower.plain("Interactive");
        }
        Mode::Module => {
            shower.block(module.body);
            shower.row.push(Item::List(0));
            shower.plain("Module");
        }
    }
    shower.row
}

const LOAD: &str = "Load";
const STORE: &str = "Store";
const DEL: &str = "Del";

struct Shower<'m> {
    module: &'m Module,
    source: &'m Source,
    lines: LineIndex,
    row: Vec<Item>,
}

impl Shower<'_> {
    fn enter(&mut self) {
        self.row.push(Item::Enter);
    }

    fn plain(&mut self, kind: &str) {
        self.row.push(Item::Node(kind.into(), None));
    }

    fn mark(&mut self, kind: &str) {
        self.enter();
        self.plain(kind);
    }

    fn none(&mut self) {
        self.row.push(Item::None);
    }

    fn node(&mut self, kind: &str, span: Span) {
        let (line, end_line) = (self.lines.line(span.start), self.lines.line(span.end));
        let column =
            |at: u32, line: u32| i64::from(at) - i64::from(self.lines.line_span(line).start);
        let place = Place {
            line: i64::from(line),
            column: column(span.start, line),
            end_line: i64::from(end_line),
            end_column: column(span.end, end_line),
        };
        self.row.push(Item::Node(kind.into(), Some(place)));
    }

    fn name(&mut self, name: Name) {
        self.row.push(Item::Text(self.module.name(name).into()));
    }

    fn maybe_name(&mut self, name: Option<Name>) {
        match name {
            Some(name) => self.name(name),
            None => self.none(),
        }
    }

    fn int(&mut self, value: i64) {
        self.row.push(Item::Int(value));
    }

    // ------------------------------------------------------------ expressions

    fn exprs(&mut self, items: &[ExprId], ctx: &str) {
        for &item in items {
            self.expr(item, ctx);
        }
        self.row.push(Item::List(items.len()));
    }

    fn maybe(&mut self, expr: Option<ExprId>) {
        match expr {
            Some(expr) => self.expr(expr, LOAD),
            None => self.none(),
        }
    }

    fn constant(&mut self, value: Item, span: Span) {
        self.enter();
        let is_text = matches!(value, Item::Text(_) | Item::Wide(_));
        self.row.push(value);
        if is_text && self.source.slice(span).starts_with(['u', 'U']) {
            self.row.push(Item::Text("u".into()));
        } else {
            self.none();
        }
        self.node("Constant", span);
    }

    fn text(&self, text: TextId) -> Item {
        match &self.module[text] {
            Text::Utf8(text) => Item::Text(text.clone()),
            Text::Wide(text) => Item::Wide(text.clone()),
        }
    }

    fn expr(&mut self, id: ExprId, ctx: &str) {
        let module = self.module;
        let Expr { kind, span, .. } = module[id];
        match kind {
            ExprKind::None => self.constant(Item::None, span),
            ExprKind::True => self.constant(Item::Bool(true), span),
            ExprKind::False => self.constant(Item::Bool(false), span),
            ExprKind::Ellipsis => self.constant(Item::Ellipsis, span),
            ExprKind::Int(value) => self.constant(Item::Int(value), span),
            ExprKind::BigInt(value) => {
                let value = Item::BigInt {
                    negative: false,
                    radix: module[value].radix,
                    digits: module[value].digits.clone(),
                };
                self.constant(value, span);
            }
            ExprKind::Float(value) => self.constant(Item::Float(value), span),
            ExprKind::Imaginary(value) => self.constant(Item::Complex(0.0, value), span),
            ExprKind::Text(text) => self.constant(self.text(text), span),
            ExprKind::Bytes(bytes) => self.constant(Item::Bytes(module[bytes].0.clone()), span),
            _ => {
                self.enter();
                self.compound(kind, span, ctx);
            }
        }
    }

    /// Everything but constants; the node has been entered.
    fn compound(&mut self, kind: ExprKind, span: Span, ctx: &str) {
        let module = self.module;
        match kind {
            ExprKind::Name(name) => {
                self.name(name);
                self.mark(ctx);
                self.node("Name", span);
            }
            ExprKind::FString(parts) => {
                self.f_parts(parts, span);
                self.node("JoinedStr", span);
            }
            ExprKind::Tuple(items) => {
                self.exprs(&module[items], ctx);
                self.mark(ctx);
                self.node("Tuple", span);
            }
            ExprKind::List(items) => {
                self.exprs(&module[items], ctx);
                self.mark(ctx);
                self.node("List", span);
            }
            ExprKind::Set(items) => {
                self.exprs(&module[items], LOAD);
                self.node("Set", span);
            }
            ExprKind::Dict(items) => {
                let items = &module[items];
                for item in items {
                    self.maybe(item.key);
                }
                self.row.push(Item::List(items.len()));
                for item in items {
                    self.expr(item.value, LOAD);
                }
                self.row.push(Item::List(items.len()));
                self.node("Dict", span);
            }
            ExprKind::Comprehension(id) => self.comprehension(&module[id], span),
            ExprKind::Unary { op, operand } => {
                self.mark(match op {
                    UnaryOp::Negative => "USub",
                    UnaryOp::Positive => "UAdd",
                    UnaryOp::Invert => "Invert",
                    UnaryOp::Not => "Not",
                });
                self.expr(operand, LOAD);
                self.node("UnaryOp", span);
            }
            ExprKind::Binary { first, rest } => {
                let steps = &module[rest];
                for _ in 1..steps.len() {
                    self.enter();
                }
                self.expr(first, LOAD);
                for step in steps {
                    self.mark(binary_name(step.op));
                    self.expr(step.operand, LOAD);
                    self.node("BinOp", Span::new(span.start, step.end));
                }
            }
            ExprKind::Compare { first, rest } => {
                let steps = &module[rest];
                self.expr(first, LOAD);
                for step in steps {
                    self.mark(match step.op {
                        CompareOp::Eq => "Eq",
                        CompareOp::NotEq => "NotEq",
                        CompareOp::Less => "Lt",
                        CompareOp::LessEq => "LtE",
                        CompareOp::Greater => "Gt",
                        CompareOp::GreaterEq => "GtE",
                        CompareOp::Is => "Is",
                        CompareOp::IsNot => "IsNot",
                        CompareOp::In => "In",
                        CompareOp::NotIn => "NotIn",
                    });
                }
                self.row.push(Item::List(steps.len()));
                for step in steps {
                    self.expr(step.operand, LOAD);
                }
                self.row.push(Item::List(steps.len()));
                self.node("Compare", span);
            }
            ExprKind::Bool { op, operands } => {
                self.mark(match op {
                    BoolOp::And => "And",
                    BoolOp::Or => "Or",
                });
                self.exprs(&module[operands], LOAD);
                self.node("BoolOp", span);
            }
            ExprKind::Chain { base, trailers } => {
                let trailers = &module[trailers];
                for _ in 1..trailers.len() {
                    self.enter();
                }
                self.expr(base, LOAD);
                for (at, trailer) in trailers.iter().enumerate() {
                    let ctx = if at + 1 == trailers.len() { ctx } else { LOAD };
                    self.trailer(trailer, ctx, Span::new(span.start, trailer.span.end));
                }
            }
            ExprKind::Slice { lower, upper, step } => {
                self.maybe(lower);
                self.maybe(upper);
                self.maybe(step);
                self.node("Slice", span);
            }
            ExprKind::Conditional { test, body, orelse } => {
                self.expr(test, LOAD);
                self.expr(body, LOAD);
                self.expr(orelse, LOAD);
                self.node("IfExp", span);
            }
            ExprKind::Lambda { parameters, body } => {
                self.parameters(&module[parameters]);
                self.expr(body, LOAD);
                self.node("Lambda", span);
            }
            ExprKind::Walrus { target, value } => {
                self.expr(target, STORE);
                self.expr(value, LOAD);
                self.node("NamedExpr", span);
            }
            ExprKind::Starred(inner) => {
                self.expr(inner, ctx);
                self.mark(ctx);
                self.node("Starred", span);
            }
            ExprKind::Await(inner) => {
                self.expr(inner, LOAD);
                self.node("Await", span);
            }
            ExprKind::Yield(value) => {
                self.maybe(value);
                self.node("Yield", span);
            }
            ExprKind::YieldFrom(value) => {
                self.expr(value, LOAD);
                self.node("YieldFrom", span);
            }
            _ => {}
        }
    }

    fn trailer(&mut self, trailer: &Trailer, ctx: &str, span: Span) {
        match trailer.kind {
            TrailerKind::Attribute(name) => {
                self.name(name);
                self.mark(ctx);
                self.node("Attribute", span);
            }
            TrailerKind::Subscript(index) => {
                self.expr(index, LOAD);
                self.mark(ctx);
                self.node("Subscript", span);
            }
            TrailerKind::Call(arguments) => {
                self.arguments(&self.module[arguments]);
                self.node("Call", span);
            }
        }
    }

    /// The two lists of a call or class.
    fn arguments(&mut self, arguments: &[Argument]) {
        let mut n_positional = 0;
        for argument in arguments {
            match argument.kind {
                ArgumentKind::Positional => self.expr(argument.value, LOAD),
                ArgumentKind::Star => {
                    self.enter();
                    self.expr(argument.value, LOAD);
                    self.mark(LOAD);
                    self.node("Starred", argument.span);
                }
                _ => continue,
            }
            n_positional += 1;
        }
        self.row.push(Item::List(n_positional));
        for argument in arguments {
            let name = match argument.kind {
                ArgumentKind::Keyword(name) => Some(name),
                ArgumentKind::DoubleStar => None,
                _ => continue,
            };
            self.enter();
            self.maybe_name(name);
            self.expr(argument.value, LOAD);
            self.node("keyword", argument.span);
        }
        self.row.push(Item::List(arguments.len() - n_positional));
    }

    fn comprehension(&mut self, comprehension: &Comprehension, span: Span) {
        let module = self.module;
        self.expr(comprehension.element, LOAD);
        if let Some(value) = comprehension.value {
            self.expr(value, LOAD);
        }
        let clauses = &module[comprehension.clauses];
        for clause in clauses {
            self.enter();
            self.expr(clause.target, STORE);
            self.expr(clause.iter, LOAD);
            self.exprs(&module[clause.ifs], LOAD);
            self.int(i64::from(clause.is_async));
            self.plain("comprehension");
        }
        self.row.push(Item::List(clauses.len()));
        self.node(
            match comprehension.kind {
                ComprehensionKind::List => "ListComp",
                ComprehensionKind::Set => "SetComp",
                ComprehensionKind::Dict => "DictComp",
                ComprehensionKind::Generator => "GeneratorExp",
            },
            span,
        );
    }

    fn f_parts(&mut self, parts: List<FPart>, around: Span) {
        let parts = &self.module[parts];
        for part in parts {
            match *part {
                FPart::Text(text) => {
                    let text = self.text(text);
                    self.enter();
                    self.row.push(text);
                    self.none();
                    self.node("Constant", around);
                }
                FPart::Field {
                    value,
                    conversion,
                    spec,
                    span,
                } => {
                    self.enter();
                    self.expr(value, LOAD);
                    self.int(match conversion {
                        None => -1,
                        Some(Conversion::Str) => 115,
                        Some(Conversion::Repr) => 114,
                        Some(Conversion::Ascii) => 97,
                    });
                    match spec {
                        Some(spec) => {
                            self.enter();
                            self.f_parts(spec, span);
                            self.node("JoinedStr", span);
                        }
                        None => self.none(),
                    }
                    self.node("FormattedValue", span);
                }
            }
        }
        self.row.push(Item::List(parts.len()));
    }

    // ------------------------------------------------------------ parameters

    fn parameter(&mut self, parameter: &Parameter) {
        self.enter();
        self.name(parameter.name);
        self.maybe(parameter.annotation);
        self.none();
        self.node("arg", parameter.span);
    }

    fn parameters_of(&mut self, parameters: &[Parameter], kind: ParameterKind) {
        let mut count = 0;
        for parameter in parameters.iter().filter(|p| p.kind == kind) {
            self.parameter(parameter);
            count += 1;
        }
        self.row.push(Item::List(count));
    }

    fn parameter_of(&mut self, parameters: &[Parameter], kind: ParameterKind) {
        match parameters.iter().find(|p| p.kind == kind) {
            Some(parameter) => self.parameter(parameter),
            None => self.none(),
        }
    }

    fn parameters(&mut self, parameters: &[Parameter]) {
        self.enter();
        self.parameters_of(parameters, ParameterKind::PositionalOnly);
        self.parameters_of(parameters, ParameterKind::Regular);
        self.parameter_of(parameters, ParameterKind::Star);
        self.parameters_of(parameters, ParameterKind::KeywordOnly);
        let mut n_keyword_only = 0;
        for parameter in parameters {
            if parameter.kind == ParameterKind::KeywordOnly {
                self.maybe(parameter.default);
                n_keyword_only += 1;
            }
        }
        self.row.push(Item::List(n_keyword_only));
        self.parameter_of(parameters, ParameterKind::DoubleStar);
        let mut n_defaults = 0;
        for parameter in parameters {
            let positional = matches!(
                parameter.kind,
                ParameterKind::PositionalOnly | ParameterKind::Regular
            );
            if let Some(default) = parameter.default
                && positional
            {
                self.expr(default, LOAD);
                n_defaults += 1;
            }
        }
        self.row.push(Item::List(n_defaults));
        self.plain("arguments");
    }

    fn type_params(&mut self, params: List<TypeParam>) {
        let params = &self.module[params];
        for param in params {
            self.enter();
            self.name(param.name);
            let kind = match param.kind {
                TypeParamKind::TypeVar => {
                    self.maybe(param.bound);
                    "TypeVar"
                }
                TypeParamKind::TypeVarTuple => "TypeVarTuple",
                TypeParamKind::ParamSpec => "ParamSpec",
            };
            self.maybe(param.default);
            self.node(kind, param.span);
        }
        self.row.push(Item::List(params.len()));
    }

    // ------------------------------------------------------------ statements

    fn block(&mut self, block: Block) {
        let block = &self.module[block];
        for &stmt in block {
            self.stmt(stmt);
        }
        self.row.push(Item::List(block.len()));
    }

    fn aliases(&mut self, aliases: &[Alias]) {
        for alias in aliases {
            self.enter();
            self.name(alias.name);
            self.maybe_name(alias.asname);
            self.node("alias", alias.span);
        }
        self.row.push(Item::List(aliases.len()));
    }

    fn idents(&mut self, idents: &[Ident]) {
        for ident in idents {
            self.name(ident.name);
        }
        self.row.push(Item::List(idents.len()));
    }

    fn stmt(&mut self, id: StmtId) {
        let module = self.module;
        let Stmt { kind, span, .. } = module[id];
        self.enter();
        match kind {
            StmtKind::Expr(expr) => {
                self.expr(expr, LOAD);
                self.node("Expr", span);
            }
            StmtKind::Assign { targets, value } => {
                self.exprs(&module[targets], STORE);
                self.expr(value, LOAD);
                self.none();
                self.node("Assign", span);
            }
            StmtKind::AugAssign { target, op, value } => {
                self.expr(target, STORE);
                self.mark(binary_name(op));
                self.expr(value, LOAD);
                self.node("AugAssign", span);
            }
            StmtKind::AnnAssign {
                target,
                annotation,
                value,
                simple,
            } => {
                self.expr(target, STORE);
                self.expr(annotation, LOAD);
                self.maybe(value);
                self.int(i64::from(simple));
                self.node("AnnAssign", span);
            }
            StmtKind::TypeAlias {
                name,
                type_params,
                value,
            } => {
                self.expr(name, STORE);
                self.type_params(type_params);
                self.expr(value, LOAD);
                self.node("TypeAlias", span);
            }
            StmtKind::Return(value) => {
                self.maybe(value);
                self.node("Return", span);
            }
            StmtKind::Delete(targets) => {
                self.exprs(&module[targets], DEL);
                self.node("Delete", span);
            }
            StmtKind::Raise { exception, cause } => {
                self.maybe(exception);
                self.maybe(cause);
                self.node("Raise", span);
            }
            StmtKind::Assert { test, message } => {
                self.expr(test, LOAD);
                self.maybe(message);
                self.node("Assert", span);
            }
            StmtKind::Pass => self.node("Pass", span),
            StmtKind::Break => self.node("Break", span),
            StmtKind::Continue => self.node("Continue", span),
            StmtKind::Global(names) => {
                self.idents(&module[names]);
                self.node("Global", span);
            }
            StmtKind::Nonlocal(names) => {
                self.idents(&module[names]);
                self.node("Nonlocal", span);
            }
            StmtKind::Import(names) => {
                self.aliases(&module[names]);
                self.node("Import", span);
            }
            StmtKind::ImportFrom {
                module: from,
                level,
                names,
            } => {
                self.maybe_name(from);
                self.aliases(&module[names]);
                self.int(i64::from(level));
                self.node("ImportFrom", span);
            }
            _ => self.compound_stmt(kind, span),
        }
    }

    fn compound_stmt(&mut self, kind: StmtKind, span: Span) {
        let module = self.module;
        match kind {
            StmtKind::If { clauses, orelse } => {
                let clauses = &module[clauses];
                for (at, clause) in clauses.iter().enumerate() {
                    if at > 0 {
                        self.enter();
                    }
                    self.expr(clause.test, LOAD);
                    self.block(clause.body);
                }
                self.block(orelse);
                for (at, clause) in clauses.iter().enumerate().rev() {
                    self.node("If", Span::new(clause.span.start, span.end));
                    if at > 0 {
                        self.row.push(Item::List(1));
                    }
                }
            }
            StmtKind::While { test, body, orelse } => {
                self.expr(test, LOAD);
                self.block(body);
                self.block(orelse);
                self.node("While", span);
            }
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                is_async,
            } => {
                self.expr(target, STORE);
                self.expr(iter, LOAD);
                self.block(body);
                self.block(orelse);
                self.none();
                self.node(if is_async { "AsyncFor" } else { "For" }, span);
            }
            StmtKind::With {
                items,
                body,
                is_async,
            } => {
                let items = &module[items];
                for item in items {
                    self.enter();
                    self.expr(item.context, LOAD);
                    match item.target {
                        Some(target) => self.expr(target, STORE),
                        None => self.none(),
                    }
                    self.plain("withitem");
                }
                self.row.push(Item::List(items.len()));
                self.block(body);
                self.none();
                self.node(if is_async { "AsyncWith" } else { "With" }, span);
            }
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finally,
                is_star,
            } => {
                self.block(body);
                let handlers = &module[handlers];
                for handler in handlers {
                    self.enter();
                    self.maybe(handler.matches);
                    self.maybe_name(handler.name.map(|ident| ident.name));
                    self.block(handler.body);
                    self.node("ExceptHandler", handler.span);
                }
                self.row.push(Item::List(handlers.len()));
                self.block(orelse);
                self.block(finally);
                self.node(if is_star { "TryStar" } else { "Try" }, span);
            }
            StmtKind::Match { subject, cases } => {
                self.expr(subject, LOAD);
                let cases = &module[cases];
                for case in cases {
                    self.enter();
                    self.pattern(case.pattern);
                    self.maybe(case.guard);
                    self.block(case.body);
                    self.plain("match_case");
                }
                self.row.push(Item::List(cases.len()));
                self.node("Match", span);
            }
            StmtKind::Function(id) => {
                let function = &module[id];
                self.name(function.name.name);
                self.parameters(&module[function.parameters]);
                self.block(function.body);
                self.exprs(&module[function.decorators], LOAD);
                self.maybe(function.returns);
                self.none();
                self.type_params(function.type_params);
                let kind = if function.is_async {
                    "AsyncFunctionDef"
                } else {
                    "FunctionDef"
                };
                self.node(kind, span);
            }
            StmtKind::Class(id) => {
                let class = &module[id];
                self.name(class.name.name);
                self.arguments(&module[class.arguments]);
                self.block(class.body);
                self.exprs(&module[class.decorators], LOAD);
                self.type_params(class.type_params);
                self.node("ClassDef", span);
            }
            _ => {}
        }
    }

    // ------------------------------------------------------------ patterns

    fn patterns(&mut self, patterns: &[PatternId]) {
        for &pattern in patterns {
            self.pattern(pattern);
        }
        self.row.push(Item::List(patterns.len()));
    }

    fn pattern(&mut self, id: PatternId) {
        let module = self.module;
        let Pattern { kind, span, .. } = module[id];
        self.enter();
        match kind {
            PatternKind::Wildcard => {
                self.none();
                self.none();
                self.node("MatchAs", span);
            }
            PatternKind::Capture(name) => {
                self.none();
                self.name(name);
                self.node("MatchAs", span);
            }
            PatternKind::As { pattern, name } => {
                self.pattern(pattern);
                self.name(name);
                self.node("MatchAs", span);
            }
            PatternKind::Value(value) => {
                self.expr(value, LOAD);
                self.node("MatchValue", span);
            }
            PatternKind::Singleton(value) => {
                let value = match module[value].kind {
                    ExprKind::True => Item::Bool(true),
                    ExprKind::False => Item::Bool(false),
                    _ => Item::None,
                };
                self.row.push(value);
                self.node("MatchSingleton", span);
            }
            PatternKind::Sequence(items) => {
                self.patterns(&module[items]);
                self.node("MatchSequence", span);
            }
            PatternKind::Star(name) => {
                self.maybe_name(name);
                self.node("MatchStar", span);
            }
            PatternKind::Mapping { items, rest } => {
                let items = &module[items];
                for item in items {
                    self.expr(item.key, LOAD);
                }
                self.row.push(Item::List(items.len()));
                for item in items {
                    self.pattern(item.pattern);
                }
                self.row.push(Item::List(items.len()));
                self.maybe_name(rest);
                self.node("MatchMapping", span);
            }
            PatternKind::Class { class, arguments } => {
                let arguments = &module[arguments];
                self.expr(class, LOAD);
                let (positional, keywords): (Vec<&ClassPatternArg>, Vec<&ClassPatternArg>) =
                    arguments
                        .iter()
                        .partition(|argument| argument.name.is_none());
                for argument in &positional {
                    self.pattern(argument.pattern);
                }
                self.row.push(Item::List(positional.len()));
                for argument in &keywords {
                    self.maybe_name(argument.name);
                }
                self.row.push(Item::List(keywords.len()));
                for argument in &keywords {
                    self.pattern(argument.pattern);
                }
                self.row.push(Item::List(keywords.len()));
                self.node("MatchClass", span);
            }
            PatternKind::Or(patterns) => {
                self.patterns(&module[patterns]);
                self.node("MatchOr", span);
            }
        }
    }
}

const fn binary_name(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "Add",
        BinaryOp::Sub => "Sub",
        BinaryOp::Mul => "Mult",
        BinaryOp::MatMul => "MatMult",
        BinaryOp::Div => "Div",
        BinaryOp::FloorDiv => "FloorDiv",
        BinaryOp::Mod => "Mod",
        BinaryOp::Pow => "Pow",
        BinaryOp::LShift => "LShift",
        BinaryOp::RShift => "RShift",
        BinaryOp::BitOr => "BitOr",
        BinaryOp::BitXor => "BitXor",
        BinaryOp::BitAnd => "BitAnd",
    }
}
