//! What CPython's compiler warns about: code that is valid and surely a mistake.
//!
//! One pass over the vectors of the tree; nothing here recurses.

use super::ast::*;
use crate::source::Span;

/// The warnings of a program, those of the parser first, in order of place.
pub(crate) fn warnings(module: &Module) -> Vec<(String, Span)> {
    let mut found: Vec<(String, Span)> = module
        .warnings
        .iter()
        .map(|warning| (warning.message.clone(), warning.span))
        .collect();
    found.sort_by_key(|(_, span)| span.start);
    let mut compiler = Vec::new();
    for expr in module.all_exprs() {
        match expr.kind {
            ExprKind::Compare { first, rest } => identity(module, first, rest, expr, &mut compiler),
            ExprKind::Chain { base, trailers } => {
                if let Some(trailer) = module[trailers].first() {
                    trailing(module, base, trailer, &mut compiler);
                }
            }
            _ => {}
        }
    }
    for stmt in module.all_stmts() {
        if let StmtKind::Assert { test, .. } = stmt.kind
            && let ExprKind::Tuple(items) = module[test].kind
            && !items.is_empty()
        {
            let message = "assertion is always true, perhaps remove parentheses?";
            compiler.push((message.to_owned(), stmt.span));
        }
    }
    compiler.sort_by_key(|(_, span)| span.start);
    found.extend(compiler);
    found
}

/// `x is 1`
fn identity(
    module: &Module,
    first: ExprId,
    rest: List<CompareStep>,
    whole: &Expr,
    found: &mut Vec<(String, Span)>,
) {
    let mut left = first;
    for step in &module[rest] {
        let verb = match step.op {
            CompareOp::Is => Some(("is", "==")),
            CompareOp::IsNot => Some(("is not", "!=")),
            _ => None,
        };
        if let Some((verb, better)) = verb {
            let literal = compared(module, left).or_else(|| compared(module, step.operand));
            if let Some(kind) = literal {
                let message =
                    format!("\"{verb}\" with '{kind}' literal. Did you mean \"{better}\"?");
                return found.push((message, whole.span));
            }
        }
        left = step.operand;
    }
}

/// The type of a constant that is no singleton.
fn compared(module: &Module, expr: ExprId) -> Option<&'static str> {
    match module[expr].kind {
        ExprKind::None | ExprKind::True | ExprKind::False | ExprKind::Ellipsis => None,
        ExprKind::Tuple(items) => module[items]
            .iter()
            .all(|&item| constant(module, item).is_some())
            .then_some("tuple"),
        ExprKind::Unary {
            op: UnaryOp::Negative | UnaryOp::Positive,
            operand,
        } => constant(module, operand),
        _ => constant(module, expr),
    }
}

fn constant(module: &Module, expr: ExprId) -> Option<&'static str> {
    Some(match module[expr].kind {
        ExprKind::None => "NoneType",
        ExprKind::True | ExprKind::False => "bool",
        ExprKind::Ellipsis => "ellipsis",
        ExprKind::Int(_) | ExprKind::BigInt(_) => "int",
        ExprKind::Float(_) => "float",
        ExprKind::Imaginary(_) => "complex",
        ExprKind::Text(_) => "str",
        ExprKind::Bytes(_) => "bytes",
        _ => return None,
    })
}

/// The type an expression is sure to have.
fn kind(module: &Module, expr: ExprId) -> Option<&'static str> {
    Some(match module[expr].kind {
        ExprKind::Tuple(_) => "tuple",
        ExprKind::List(_) => "list",
        ExprKind::Set(_) => "set",
        ExprKind::Dict(_) => "dict",
        ExprKind::FString(_) => "str",
        ExprKind::Lambda { .. } => "function",
        ExprKind::Comprehension(id) => match module[id].kind {
            ComprehensionKind::List => "list",
            ComprehensionKind::Set => "set",
            ComprehensionKind::Dict => "dict",
            ComprehensionKind::Generator => "generator",
        },
        _ => return constant(module, expr),
    })
}

/// `"a" (b)`, `1 [0]`, `[1] [2, 3]`
fn trailing(module: &Module, base: ExprId, trailer: &Trailer, found: &mut Vec<(String, Span)>) {
    let Some(name) = kind(module, base) else {
        return;
    };
    let span = module[base].span;
    match trailer.kind {
        TrailerKind::Call(_) if name != "function" => {
            let message = format!("'{name}' object is not callable; perhaps you missed a comma?");
            found.push((message, span));
        }
        TrailerKind::Subscript(index) => {
            let no_items = matches!(
                name,
                "NoneType"
                    | "bool"
                    | "ellipsis"
                    | "int"
                    | "float"
                    | "complex"
                    | "set"
                    | "generator"
                    | "function"
            );
            if no_items {
                let message =
                    format!("'{name}' object is not subscriptable; perhaps you missed a comma?");
                return found.push((message, span));
            }
            let of = match kind(module, index) {
                None | Some("int" | "bool") => return,
                Some(of) => of,
            };
            if matches!(name, "str" | "bytes" | "tuple" | "list") {
                let message = format!(
                    "{name} indices must be integers or slices, not {of}; perhaps you missed a comma?"
                );
                found.push((message, span));
            }
        }
        _ => {}
    }
}
