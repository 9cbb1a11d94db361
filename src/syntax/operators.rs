//! Operators: from one flat row of operands, prefix and infix operators to a tree by precedence.
//!
//! The grammar gathers the row; when it is complete it is read once from left to right with a stack of operations that
//! wait for their right operand (Dijkstra's shunting yard). Operators of one level extend the waiting operation
//! instead of nesting, which makes flat chains, and nothing recurses however long the row is.

use super::actions::{Context, Mark, Phase};
use super::ast::*;
use super::placement::PendingKind;
use crate::source::Span;

/// A prefix operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Prefix {
    Negative,
    Positive,
    Invert,
    Not,
    Await,
}

/// An infix operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Infix {
    Or,
    And,
    Compare(CompareOp),
    Binary(BinaryOp),
}

const OR: u8 = 0;
const AND: u8 = 1;
const NOT: u8 = 2;
const COMPARE: u8 = 3;
const UNARY: u8 = 10;
const POWER: u8 = 11;
const AWAIT: u8 = 12;

impl Infix {
    /// The precedence, from loose to tight.
    const fn level(self) -> u8 {
        match self {
            Infix::Or => OR,
            Infix::And => AND,
            Infix::Compare(_) => COMPARE,
            Infix::Binary(op) => match op {
                BinaryOp::BitOr => 4,
                BinaryOp::BitXor => 5,
                BinaryOp::BitAnd => 6,
                BinaryOp::LShift | BinaryOp::RShift => 7,
                BinaryOp::Add | BinaryOp::Sub => 8,
                BinaryOp::Mul
                | BinaryOp::MatMul
                | BinaryOp::Div
                | BinaryOp::FloorDiv
                | BinaryOp::Mod => 9,
                BinaryOp::Pow => POWER,
            },
        }
    }
}

/// An element of a row.
#[derive(Clone, Copy, Debug)]
enum Element {
    /// An operand with its extent, parentheses included.
    Operand(Operand),
    Prefix(Prefix, u32),
    Infix(Infix, u32),
}

#[derive(Clone, Copy, Debug)]
struct Operand {
    expr: ExprId,
    l: u32,
    r: u32,
}

/// An operation that waits for its last operand.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    level: u8,
    /// The prefix operator, or none for a chain.
    prefix: Option<(Prefix, u32)>,
    /// Of a chain: its first operand and first operator on their stacks.
    first_value: usize,
    first_op: usize,
}

/// The rows being gathered, and the stacks to read one with.
#[derive(Default)]
pub(crate) struct Operators {
    rows: Vec<Element>,
    waiting: Vec<Waiting>,
    values: Vec<Operand>,
    ops: Vec<(Infix, u32)>,
}

impl Context<'_> {
    fn element(&mut self, element: Element) -> Mark {
        self.operators.rows.push(element);
        self.operators.rows.len() as Mark - 1
    }

    pub(crate) fn first_operand(
        &mut self,
        l: u32,
        expr: ExprId,
        r: u32,
        at: u32,
        op: Infix,
    ) -> Mark {
        let mark = self.element(Element::Operand(Operand { expr, l, r }));
        self.infix(mark, at, op)
    }

    pub(crate) fn first_prefix(&mut self, at: u32, op: Prefix) -> Mark {
        self.element(Element::Prefix(op, at))
    }

    pub(crate) fn infix(&mut self, mark: Mark, at: u32, op: Infix) -> Mark {
        self.element(Element::Infix(op, at));
        mark
    }

    pub(crate) fn prefix(&mut self, mark: Mark, at: u32, op: Prefix) -> Mark {
        // `a == not b` and `await -a` look sensible but aren't Python.
        let is_wrong = match self.operators.rows.last() {
            Some(Element::Infix(Infix::And | Infix::Or, _) | Element::Prefix(Prefix::Not, _)) => {
                false
            }
            Some(Element::Prefix(Prefix::Await, _)) => true,
            _ => op == Prefix::Not,
        };
        if is_wrong {
            let end = self.token_from(at).map_or(at, |token| token.2);
            match super::diagnose::not_after_operator(self.source, self.tokens, at) {
                Some(error) if self.error.is_none() => self.error = Some(error),
                _ => self.fail("invalid syntax", Span::new(at, end)),
            }
        }
        self.element(Element::Prefix(op, at));
        mark
    }

    pub(crate) fn operand(&mut self, mark: Mark, l: u32, expr: ExprId, r: u32) -> Mark {
        self.element(Element::Operand(Operand { expr, l, r }));
        mark
    }

    /// Builds the tree of a complete row.
    pub(crate) fn operation(&mut self, l: u32, mark: Mark, r: u32) -> ExprId {
        let mut at = mark as usize;
        while let Some(&element) = self.operators.rows.get(at) {
            at += 1;
            match element {
                Element::Operand(operand) => self.operators.values.push(operand),
                Element::Prefix(op, place) => {
                    let level = match op {
                        Prefix::Not => NOT,
                        Prefix::Await => AWAIT,
                        _ => UNARY,
                    };
                    self.wait(level, Some((op, place)));
                }
                Element::Infix(op, place) => {
                    let level = op.level();
                    while self
                        .operators
                        .waiting
                        .last()
                        .is_some_and(|waiting| waiting.level > level)
                    {
                        self.apply();
                    }
                    let extends = level != POWER
                        && self
                            .operators
                            .waiting
                            .last()
                            .is_some_and(|waiting| waiting.level == level);
                    if !extends {
                        self.wait(level, None);
                    }
                    self.operators.ops.push((op, place));
                }
            }
        }
        self.operators.rows.truncate(mark as usize);
        while !self.operators.waiting.is_empty() {
            self.apply();
        }
        match self.operators.values.pop() {
            Some(operand) => operand.expr,
            None => self.leaf(ExprKind::Ellipsis, l, r),
        }
    }

    fn wait(&mut self, level: u8, prefix: Option<(Prefix, u32)>) {
        let operators = &mut self.operators;
        let first_value = operators.values.len().saturating_sub(1);
        operators.waiting.push(Waiting {
            level,
            prefix,
            first_value,
            first_op: operators.ops.len(),
        });
    }

    /// The innermost waiting operation has its operands: makes its node, which becomes an operand.
    fn apply(&mut self) {
        let Some(waiting) = self.operators.waiting.pop() else {
            return;
        };
        let operand = match waiting.prefix {
            Some((op, at)) => {
                let Some(operand) = self.operators.values.pop() else {
                    return;
                };
                self.apply_prefix(op, at, operand)
            }
            None => self.apply_chain(waiting),
        };
        self.operators.values.push(operand);
    }

    fn apply_prefix(&mut self, prefix: Prefix, l: u32, operand: Operand) -> Operand {
        let r = operand.r;
        let op = match prefix {
            Prefix::Negative => UnaryOp::Negative,
            Prefix::Positive => UnaryOp::Positive,
            Prefix::Invert => UnaryOp::Invert,
            Prefix::Not => UnaryOp::Not,
            Prefix::Await => {
                let expr = self.expr(ExprKind::Await(operand.expr), l, r, operand.expr);
                self.pend(PendingKind::Await, Span::new(l, r));
                return Operand { expr, l, r };
            }
        };
        let expr = self.expr(
            ExprKind::Unary {
                op,
                operand: operand.expr,
            },
            l,
            r,
            operand.expr,
        );
        Operand { expr, l, r }
    }

    fn apply_chain(&mut self, waiting: Waiting) -> Operand {
        let operators = &mut self.operators;
        let operands = &operators.values[waiting.first_value..];
        let ops = &operators.ops[waiting.first_op..];
        let (Some(&first), Some(last)) = (operands.first(), operands.last()) else {
            return Operand {
                expr: ExprId::from_index(0),
                l: 0,
                r: 0,
            };
        };
        let (l, r) = (first.l, last.r);
        let height = operands
            .iter()
            .map(|operand| self.module[operand.expr].height)
            .max()
            .unwrap_or(0);
        let steps = ops.iter().zip(&operands[1..]);
        let kind = match ops.first() {
            Some((Infix::Or | Infix::And, _)) => {
                let op = if waiting.level == OR {
                    BoolOp::Or
                } else {
                    BoolOp::And
                };
                let start = self.stacks.exprs.len();
                self.stacks
                    .exprs
                    .extend(operands.iter().map(|operand| operand.expr));
                let operands = self.module.add_list(&self.stacks.exprs[start..]);
                self.stacks.exprs.truncate(start);
                ExprKind::Bool { op, operands }
            }
            Some((Infix::Compare(_), _)) => {
                let rest =
                    self.module
                        .extend_list(steps.filter_map(|(&(op, at), operand)| match op {
                            Infix::Compare(op) => Some(CompareStep {
                                op,
                                operand: operand.expr,
                                at,
                            }),
                            _ => None,
                        }));
                ExprKind::Compare {
                    first: first.expr,
                    rest,
                }
            }
            _ => {
                let rest =
                    self.module
                        .extend_list(steps.filter_map(|(&(op, at), operand)| match op {
                            Infix::Binary(op) => Some(BinaryStep {
                                op,
                                operand: operand.expr,
                                at,
                                end: operand.r,
                            }),
                            _ => None,
                        }));
                ExprKind::Binary {
                    first: first.expr,
                    rest,
                }
            }
        };
        operators.values.truncate(waiting.first_value);
        operators.ops.truncate(waiting.first_op);
        let expr = self.expr(kind, l, r, height);
        Operand { expr, l, r }
    }
}

/// What CPython refuses after parsing about a lone star.
impl Context<'_> {
    /// A star that isn't in a tuple, list or the like.
    pub(crate) fn refuse_star(&mut self, expr: ExprId) {
        if let ExprKind::Starred(_) = self.module[expr].kind {
            let span = self.module[expr].span;
            self.fail_late(Phase::Compile, "can't use starred expression here", span);
        }
    }
}
