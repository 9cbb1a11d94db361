//! What grammar actions work on: the [`Context`], with the growing tree, the scratch stacks and the errors found.
//!
//! The actions themselves are methods of the context, by subject: `statement.rs`, `expression.rs`, `operators.rs`,
//! `strings.rs`, `pattern.rs`. An action cannot fail; it reports to the context and returns some node, and since the
//! first report wins and parsing goes on from left to right, what CPython would have found first is found first.
//!
//! Items of a list wait on a stack of their type until the list is complete and then move to the module. Lists nest
//! properly, so one stack per type serves them all, and a symbol on the parser's stack is only the [`Mark`] where its
//! items begin.

use super::ast::*;
use super::error::{ErrorKind, NO_END, SyntaxError};
use super::operators::Operators;
use super::placement::Pending;
use super::strings::Piece;
use super::token::{Spanned, Token};
use crate::source::{Source, Span};

pub(crate) use super::operators::{Infix, Prefix};

/// Where a list's items begin on the stack of their type.
pub(crate) type Mark = u32;

/// When CPython would notice an error: its parser stops at its first, later stages look at the whole program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Phase {
    Future,
    Symbols,
    Compile,
}

/// An error of a later stage.
#[derive(Clone, Debug)]
pub(crate) struct Late {
    phase: Phase,
    span: Span,
    message: String,
    /// CPython gives the error a start only.
    without_end: bool,
}

impl Late {
    pub(crate) fn into_error(self, source: &Source) -> SyntaxError {
        let mut error = SyntaxError::after_parsing(self.message, self.span, source);
        if self.without_end {
            error.end_line = error.line;
            error.end_offset = NO_END;
        }
        error
    }
}

/// Everything a parse is made of.
pub(crate) struct Context<'s> {
    pub(crate) source: &'s Source,
    pub(crate) tokens: &'s [Spanned],
    pub(crate) module: Module,
    /// The first error of the parser.
    pub(crate) error: Option<Box<SyntaxError>>,
    /// The first error of later stages; any error of the parser comes before it.
    pub(crate) late: Option<Late>,
    /// Statements and expressions that must stand in a loop or function that is not complete yet.
    pub(crate) pending: Vec<Pending>,
    pub(crate) stacks: Stacks,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) operators: Operators,
    /// For each handler on its stack: whether it is `except*`.
    pub(crate) star_handlers: Vec<bool>,
    /// Marks of parameters on their stack that are `/` or `*`, with their places.
    pub(crate) separators: Vec<Separator>,
}

/// `/` or a bare `*` among parameters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Separator {
    /// How many parameters were on the stack before it.
    pub(crate) mark: Mark,
    pub(crate) is_slash: bool,
    pub(crate) span: Span,
}

macro_rules! stacks {
    ($($item:ident in $field:ident;)*) => {
        /// Items waiting for their lists to be complete.
        #[derive(Default)]
        pub(crate) struct Stacks { $(pub(crate) $field: Vec<$item>,)* }
        $(impl Stacked for $item {
            fn stack(stacks: &mut Stacks) -> &mut Vec<$item> {
                &mut stacks.$field
            }
        })*
    };
}

/// What has a stack.
pub(crate) trait Stacked: Item {
    fn stack(stacks: &mut Stacks) -> &mut Vec<Self>;
}

stacks! {
    ExprId in exprs;
    StmtId in stmts;
    PatternId in patterns;
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

impl<'s> Context<'s> {
    pub(crate) fn new(source: &'s Source, tokens: &'s [Spanned], module: Module) -> Context<'s> {
        Context {
            source,
            tokens,
            module,
            error: None,
            late: None,
            pending: Vec::new(),
            stacks: Stacks::default(),
            pieces: Vec::new(),
            operators: Operators::default(),
            star_handlers: Vec::new(),
            separators: Vec::new(),
        }
    }

    // ------------------------------------------------------------ errors

    /// Reports an error of CPython's parser.
    pub(crate) fn fail(&mut self, message: impl Into<String>, span: Span) {
        if self.error.is_none() {
            self.error = Some(Box::new(SyntaxError::new(
                ErrorKind::Syntax,
                message,
                span,
                self.source,
            )));
        }
    }

    /// Reports an error of CPython's parser that runs from a place to where its tokenizer has read to: the end of the
    /// token at or after `last`.
    pub(crate) fn fail_from(&mut self, message: impl Into<String>, start: u32, last: u32) {
        if self.error.is_none() {
            let end = self.token_from(last).map_or(last, |(_, _, end)| end);
            self.error = Some(super::error::starting_from(
                self.source,
                message,
                start,
                end,
            ));
        }
    }

    /// Reports an error that CPython finds after parsing.
    pub(crate) fn fail_late(&mut self, phase: Phase, message: impl Into<String>, span: Span) {
        let is_first = match &self.late {
            Some(late) => (phase, span.start) < (late.phase, late.span.start),
            None => true,
        };
        if is_first {
            self.late = Some(Late {
                phase,
                span,
                message: message.into(),
                without_end: false,
            });
        }
    }

    /// Reports a feature that `__future__` lacks; CPython gives these no end.
    pub(crate) fn fail_feature(&mut self, message: impl Into<String>, span: Span) {
        let message = message.into();
        self.fail_late(Phase::Future, message.clone(), span);
        if let Some(late) = &mut self.late
            && late.span == span
            && late.message == message
        {
            late.without_end = true;
        }
    }

    /// The token that starts at or after an offset.
    pub(crate) fn token_from(&self, at: u32) -> Option<Spanned> {
        self.tokens.get(self.token_index(at)).copied()
    }

    /// The place of the token with text that starts at or after an offset.
    pub(crate) fn token_index(&self, at: u32) -> usize {
        // The start token and dedents begin where something else begins.
        let mut index = self
            .tokens
            .partition_point(|&(start, _, _)| start < at)
            .max(1);
        while let Some((_, Token::Dedent, _)) = self.tokens.get(index) {
            index += 1;
        }
        index
    }

    // ------------------------------------------------------------ stacks and lists

    pub(crate) fn push<T: Stacked>(&mut self, item: T) -> Mark {
        let stack = T::stack(&mut self.stacks);
        stack.push(item);
        stack.len() as Mark - 1
    }

    /// Takes a finished list off its stack into the module.
    pub(crate) fn take<T: Stacked>(&mut self, mark: Mark) -> List<T> {
        let stack = T::stack(&mut self.stacks);
        let start = (mark as usize).min(stack.len());
        let list = self.module.add_list(&stack[start..]);
        stack.truncate(start);
        list
    }

    pub(crate) fn push_expr(&mut self, expr: ExprId) -> Mark {
        self.push(expr)
    }

    pub(crate) fn next_expr(&mut self, mark: Mark, expr: ExprId) -> Mark {
        self.push(expr);
        mark
    }

    pub(crate) fn no_exprs(&mut self) -> Mark {
        self.stacks.exprs.len() as Mark
    }

    pub(crate) fn push_stmt(&mut self, stmt: StmtId) -> Mark {
        self.push(stmt)
    }

    pub(crate) fn next_stmt(&mut self, mark: Mark, stmt: StmtId) -> Mark {
        self.push(stmt);
        mark
    }

    pub(crate) fn block(&mut self, mark: Mark) -> Block {
        self.take(mark)
    }

    /// Where a block ends: with its last statement.
    pub(crate) fn block_end(&self, block: Block) -> u32 {
        self.module[block]
            .last()
            .map_or(0, |&last| self.module[last].span.end)
    }

    // ------------------------------------------------------------ nodes

    pub(crate) fn height(&self, of: impl Tall) -> u16 {
        of.height(&self.module)
    }

    /// The height of a node over its parts; too high is reported once.
    pub(crate) fn above(&mut self, parts: u16, span: Span) -> u16 {
        if parts >= MAX_HEIGHT {
            self.fail("too deeply nested", span);
            return 0;
        }
        parts + 1
    }

    pub(crate) fn leaf(&mut self, kind: ExprKind, l: u32, r: u32) -> ExprId {
        self.module.add_expr(Expr {
            kind,
            span: Span::new(l, r),
            height: 0,
        })
    }

    pub(crate) fn expr(&mut self, kind: ExprKind, l: u32, r: u32, parts: impl Tall) -> ExprId {
        let span = Span::new(l, r);
        let parts = self.height(parts);
        let height = self.above(parts, span);
        self.module.add_expr(Expr { kind, span, height })
    }

    pub(crate) fn stmt(&mut self, kind: StmtKind, l: u32, r: u32, parts: impl Tall) -> StmtId {
        let span = Span::new(l, r);
        let parts = self.height(parts);
        let height = self.above(parts, span);
        self.module.add_stmt(Stmt { kind, span, height })
    }

    /// Whether an expression found between two offsets has no parentheses around it there.
    pub(crate) fn is_bare(&self, expr: ExprId, l: u32, r: u32) -> bool {
        self.module[expr].span == Span::new(l, r)
    }
}

/// What has a height, or is made of such.
pub(crate) trait Tall {
    fn height(self, module: &Module) -> u16;
}

impl Tall for () {
    fn height(self, _: &Module) -> u16 {
        0
    }
}

impl Tall for u16 {
    fn height(self, _: &Module) -> u16 {
        self
    }
}

macro_rules! tall {
    ($($id:ty),*) => {$(
        impl Tall for $id {
            fn height(self, module: &Module) -> u16 {
                module[self].height
            }
        }
    )*};
}

tall!(ExprId, StmtId, PatternId);

impl<T: Tall> Tall for Option<T> {
    fn height(self, module: &Module) -> u16 {
        self.map_or(0, |part| part.height(module))
    }
}

impl<T: Item + Tall> Tall for List<T> {
    fn height(self, module: &Module) -> u16 {
        module[self]
            .iter()
            .map(|&part| part.height(module))
            .max()
            .unwrap_or(0)
    }
}

impl<A: Tall, B: Tall> Tall for (A, B) {
    fn height(self, module: &Module) -> u16 {
        self.0.height(module).max(self.1.height(module))
    }
}

impl<A: Tall, B: Tall, C: Tall> Tall for (A, B, C) {
    fn height(self, module: &Module) -> u16 {
        (self.0, (self.1, self.2)).height(module)
    }
}

impl<A: Tall, B: Tall, C: Tall, D: Tall> Tall for (A, B, C, D) {
    fn height(self, module: &Module) -> u16 {
        ((self.0, self.1), (self.2, self.3)).height(module)
    }
}

macro_rules! tall_items {
    ($($item:ident: $($part:ident),*;)*) => {$(
        impl Tall for $item {
            fn height(self, module: &Module) -> u16 {
                let mut height = 0;
                $(height = self.$part.height(module).max(height);)*
                height
            }
        }
    )*};
}

tall_items! {
    Argument: value;
    DictItem: key, value;
    Clause: target, iter, ifs;
    Parameter: annotation, default;
    TypeParam: bound, default;
    IfClause: test, body;
    WithItem: context, target;
    Handler: matches, body;
    Case: pattern, guard, body;
    MappingItem: key, pattern;
    ClassPatternArg: pattern;
    BinaryStep: operand;
    CompareStep: operand;
    Trailer: kind;
}

impl Tall for TrailerKind {
    fn height(self, module: &Module) -> u16 {
        match self {
            TrailerKind::Attribute(_) => 0,
            TrailerKind::Call(arguments) => arguments.height(module),
            TrailerKind::Subscript(index) => index.height(module),
        }
    }
}

impl Tall for FPart {
    fn height(self, module: &Module) -> u16 {
        match self {
            FPart::Text(_) => 0,
            // A nested specification is a level of its own for whoever recurses into it.
            FPart::Field { value, spec, .. } => value
                .height(module)
                .max(spec.map_or(0, |spec| spec.height(module).saturating_add(1))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With its tag and the two offsets beside it a symbol then takes 24 bytes of the parser's stack.
    #[test]
    fn symbols_are_small() {
        assert!(size_of::<super::super::token::Token>() <= 12);
        assert!(size_of::<Option<List<FPart>>>() <= 12);
        assert!(size_of::<(ExprId, Mark)>() <= 12);
        assert!(size_of::<Option<ExprId>>() <= 12);
        assert!(size_of::<Block>() <= 12);
    }
}
