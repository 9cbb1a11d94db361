//! Actions for expressions other than operators and strings.

use super::actions::{Context, Mark, Separator};
use super::ast::*;
use super::check::Target;
use super::literal::{self, MAX_INT_DIGITS, Number};
use super::placement::PendingKind;
use crate::name::Name;
use crate::source::Span;

// Leaves and displays.
impl Context<'_> {
    pub(crate) fn name(&mut self, l: u32, name: Name, r: u32) -> ExprId {
        self.leaf(ExprKind::Name(name), l, r)
    }

    pub(crate) fn none(&mut self, l: u32, r: u32) -> ExprId {
        self.leaf(ExprKind::None, l, r)
    }

    pub(crate) fn true_(&mut self, l: u32, r: u32) -> ExprId {
        self.leaf(ExprKind::True, l, r)
    }

    pub(crate) fn false_(&mut self, l: u32, r: u32) -> ExprId {
        self.leaf(ExprKind::False, l, r)
    }

    pub(crate) fn ellipsis(&mut self, l: u32, r: u32) -> ExprId {
        self.leaf(ExprKind::Ellipsis, l, r)
    }

    pub(crate) fn number(&mut self, l: u32, r: u32) -> ExprId {
        let span = Span::new(l, r);
        let kind = match literal::number(self.source.slice(span)) {
            Number::Int(value) => ExprKind::Int(value),
            Number::BigInt(value) => ExprKind::BigInt(self.module.add_big_int(value)),
            Number::Float(value) => ExprKind::Float(value),
            Number::Imaginary(value) => ExprKind::Imaginary(value),
            Number::TooLong(n_digits) => {
                self.fail(
                    format!(
                        "Exceeds the limit ({MAX_INT_DIGITS} digits) for integer string conversion: value has \
                         {n_digits} digits; use sys.set_int_max_str_digits() to increase the limit - Consider \
                         hexadecimal for huge integer literals to avoid decimal conversion limits."
                    ),
                    span,
                );
                if let Some(error) = &mut self.error
                    && error.span == span
                {
                    // CPython has no column to give here.
                    (error.offset, error.end_offset) = (0, 0);
                }
                ExprKind::Int(0)
            }
        };
        self.leaf(kind, l, r)
    }

    pub(crate) fn empty_tuple(&mut self, l: u32, r: u32) -> ExprId {
        self.leaf(ExprKind::Tuple(List::EMPTY), l, r)
    }

    pub(crate) fn empty_list(&mut self, l: u32, r: u32) -> ExprId {
        self.leaf(ExprKind::List(List::EMPTY), l, r)
    }

    pub(crate) fn empty_dict(&mut self, l: u32, r: u32) -> ExprId {
        self.leaf(ExprKind::Dict(List::EMPTY), l, r)
    }

    pub(crate) fn tuple(&mut self, l: u32, mark: Mark, r: u32) -> ExprId {
        let items = self.take(mark);
        self.expr(ExprKind::Tuple(items), l, r, items)
    }

    pub(crate) fn tuple_with(&mut self, l: u32, mark: Mark, last: ExprId, r: u32) -> ExprId {
        self.push(last);
        self.tuple(l, mark, r)
    }

    pub(crate) fn list(&mut self, l: u32, mark: Mark, r: u32) -> ExprId {
        let items = self.take(mark);
        self.expr(ExprKind::List(items), l, r, items)
    }

    pub(crate) fn set(&mut self, l: u32, mark: Mark, r: u32) -> ExprId {
        let items = self.take(mark);
        self.expr(ExprKind::Set(items), l, r, items)
    }

    pub(crate) fn dict_item(&mut self, key: ExprId, value: ExprId) -> Mark {
        self.push(DictItem {
            key: Some(key),
            value,
        })
    }

    pub(crate) fn dict_unpacking(&mut self, value: ExprId) -> Mark {
        self.push(DictItem { key: None, value })
    }

    pub(crate) fn dict(&mut self, l: u32, mark: Mark, r: u32) -> ExprId {
        let items: List<DictItem> = self.take(mark);
        self.expr(ExprKind::Dict(items), l, r, items)
    }

    /// `(expr)`: parentheses leave no trace, but a star has no business there.
    pub(crate) fn group(&mut self, l: u32, expr: ExprId, r: u32) -> ExprId {
        if matches!(self.module[expr].kind, ExprKind::Starred(_)) && self.is_bare(expr, l, r) {
            self.fail("cannot use starred expression here", Span::new(l, r));
        }
        expr
    }

    pub(crate) fn starred(&mut self, l: u32, at: u32, expr: ExprId, r: u32) -> ExprId {
        // The grammar takes any operation; Python only what binds tighter than comparisons.
        let is_loose = match self.module[expr].kind {
            ExprKind::Bool { .. } | ExprKind::Compare { .. } => true,
            ExprKind::Unary { op, .. } => op == UnaryOp::Not,
            _ => false,
        };
        if is_loose && self.is_bare(expr, at, r) {
            self.refuse_loose_star(expr);
        }
        self.expr(ExprKind::Starred(expr), l, r, expr)
    }

    pub(crate) fn walrus(
        &mut self,
        l: u32,
        name: Name,
        name_end: u32,
        value: ExprId,
        r: u32,
    ) -> ExprId {
        let target = self.name(l, name, name_end);
        self.check_bound_name(name, Span::new(l, name_end));
        self.expr(ExprKind::Walrus { target, value }, l, r, value)
    }

    pub(crate) fn conditional(
        &mut self,
        l: u32,
        body: ExprId,
        test: ExprId,
        orelse: ExprId,
        r: u32,
    ) -> ExprId {
        self.expr(
            ExprKind::Conditional { test, body, orelse },
            l,
            r,
            (test, body, orelse),
        )
    }

    pub(crate) fn lambda(
        &mut self,
        l: u32,
        parameters: List<Parameter>,
        colon: u32,
        body: ExprId,
        r: u32,
    ) -> ExprId {
        self.close_function(colon, false);
        self.expr(
            ExprKind::Lambda { parameters, body },
            l,
            r,
            (parameters, body),
        )
    }

    pub(crate) fn yield_(&mut self, l: u32, value: Option<ExprId>, r: u32) -> ExprId {
        if let Some(value) = value {
            self.refuse_star(value);
        }
        self.pend(PendingKind::Yield, Span::new(l, r));
        self.expr(ExprKind::Yield(value), l, r, value)
    }

    pub(crate) fn yield_from(&mut self, l: u32, value: ExprId, r: u32) -> ExprId {
        self.pend(PendingKind::YieldFrom, Span::new(l, r));
        self.expr(ExprKind::YieldFrom(value), l, r, value)
    }
}

// Trailers and arguments.
impl Context<'_> {
    pub(crate) fn chain(&mut self, l: u32, (base, mark): (ExprId, Mark), r: u32) -> ExprId {
        let trailers: List<Trailer> = self.take(mark);
        self.expr(ExprKind::Chain { base, trailers }, l, r, (base, trailers))
    }

    pub(crate) fn attribute(&mut self, l: u32, name: Name, r: u32) -> Mark {
        self.push(Trailer {
            kind: TrailerKind::Attribute(name),
            span: Span::new(l, r),
        })
    }

    pub(crate) fn call(&mut self, l: u32, arguments: List<Argument>, r: u32) -> Mark {
        let span = Span::new(l, r);
        // The parentheses of f(x for x in y) are the generator's too.
        if let [
            Argument {
                kind: ArgumentKind::Positional,
                value,
                span: inner,
            },
        ] = self.module[arguments]
            && self.bare_generator(value, inner).is_some()
        {
            self.module.expr_mut(value).span = span;
        }
        self.push(Trailer {
            kind: TrailerKind::Call(arguments),
            span,
        })
    }

    pub(crate) fn subscript(&mut self, l: u32, index: ExprId, r: u32) -> Mark {
        // x[*a] is x[(*a,)].
        let index = if let Expr {
            kind: ExprKind::Starred(_),
            span,
            ..
        } = self.module[index]
        {
            let items = self.module.add_list(&[index]);
            self.expr(ExprKind::Tuple(items), span.start, span.end, items)
        } else {
            index
        };
        self.push(Trailer {
            kind: TrailerKind::Subscript(index),
            span: Span::new(l, r),
        })
    }

    pub(crate) fn slice(
        &mut self,
        l: u32,
        lower: Option<ExprId>,
        upper: Option<ExprId>,
        step: Option<ExprId>,
        r: u32,
    ) -> ExprId {
        self.expr(
            ExprKind::Slice { lower, upper, step },
            l,
            r,
            (lower, upper, step),
        )
    }

    pub(crate) fn argument(&mut self, l: u32, value: ExprId, r: u32) -> Mark {
        self.push(Argument {
            kind: ArgumentKind::Positional,
            value,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn generator_argument(
        &mut self,
        l: u32,
        element: ExprId,
        clauses: Mark,
        r: u32,
    ) -> Mark {
        let value = self.comprehension(ComprehensionKind::Generator, l, element, None, clauses, r);
        self.argument(l, value, r)
    }

    /// `f(*a for a in b)`, which is refused, but in words of its own.
    pub(crate) fn star_generator_argument(
        &mut self,
        l: u32,
        element: ExprId,
        element_end: u32,
        clauses: Mark,
        r: u32,
    ) -> Mark {
        let message = "iterable unpacking cannot be used in comprehension";
        self.fail(message, Span::new(l, element_end));
        self.generator_argument(l, element, clauses, r)
    }

    pub(crate) fn keyword_argument(
        &mut self,
        l: u32,
        name: ExprId,
        name_end: u32,
        value: ExprId,
        r: u32,
    ) -> Mark {
        let kind = match self.module[name].kind {
            ExprKind::Name(name_) if self.is_bare(name, l, name_end) => {
                self.check_bound_name(name_, Span::new(l, r));
                ArgumentKind::Keyword(name_)
            }
            _ => {
                self.refuse_keyword(l, name, name_end);
                ArgumentKind::Positional
            }
        };
        self.push(Argument {
            kind,
            value,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn star_argument(&mut self, l: u32, value: ExprId, r: u32) -> Mark {
        self.push(Argument {
            kind: ArgumentKind::Star,
            value,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn double_star_argument(&mut self, l: u32, value: ExprId, r: u32) -> Mark {
        self.push(Argument {
            kind: ArgumentKind::DoubleStar,
            value,
            span: Span::new(l, r),
        })
    }

    /// The arguments of a class, where a generator needs parentheses even alone.
    pub(crate) fn bases(&mut self, arguments: List<Argument>) -> List<Argument> {
        if let [
            Argument {
                kind: ArgumentKind::Positional,
                value,
                span,
            },
        ] = self.module[arguments]
            && let Some(clause) = self.bare_generator(value, span)
        {
            self.fail("invalid syntax", clause);
        }
        arguments
    }

    /// Of a generator that is an argument without parentheses: its first `for`.
    pub(crate) fn bare_generator(&self, value: ExprId, extent: Span) -> Option<Span> {
        let ExprKind::Comprehension(id) = self.module[value].kind else {
            return None;
        };
        let comprehension = &self.module[id];
        let clauses = &self.module[comprehension.clauses];
        // With parentheses of its own it would end after its last clause.
        let is_bare = comprehension.kind == ComprehensionKind::Generator
            && self.module[value].span == extent
            && clauses
                .last()
                .is_some_and(|last| last.span.end == extent.end);
        let clause = clauses.first().filter(|_| is_bare)?;
        let word = if clause.is_async { 5 } else { 3 };
        Some(Span::new(clause.span.start, clause.span.start + word))
    }

    pub(crate) fn arguments(&mut self, mark: Mark, trailing_comma: bool) -> List<Argument> {
        self.check_arguments(mark, trailing_comma);
        self.take(mark)
    }
}

// Comprehensions.
impl Context<'_> {
    #[allow(clippy::too_many_arguments, reason = "the parts of a clause")]
    pub(crate) fn clause(
        &mut self,
        l: u32,
        is_async: bool,
        (start, end): (u32, u32),
        target: ExprId,
        iter: ExprId,
        ifs: Mark,
        r: u32,
    ) -> Mark {
        self.check_target(Target::For, target, Span::new(start, end));
        let ifs = self.take(ifs);
        self.push(Clause {
            target,
            iter,
            ifs,
            is_async,
            span: Span::new(l, r),
        })
    }

    fn comprehension(
        &mut self,
        kind: ComprehensionKind,
        l: u32,
        element: ExprId,
        value: Option<ExprId>,
        clauses: Mark,
        r: u32,
    ) -> ExprId {
        let clauses: List<Clause> = self.take(clauses);
        self.close_comprehension(kind, clauses, Span::new(l, r));
        let id = self.module.add_comprehension(Comprehension {
            kind,
            element,
            value,
            clauses,
        });
        self.expr(ExprKind::Comprehension(id), l, r, (element, value, clauses))
    }

    fn refuse_unpacking(&mut self, element: ExprId) {
        if let Expr {
            kind: ExprKind::Starred(_),
            span,
            ..
        } = self.module[element]
        {
            self.fail("iterable unpacking cannot be used in comprehension", span);
        }
    }

    pub(crate) fn generator(
        &mut self,
        l: u32,
        _extent: (u32, u32),
        element: ExprId,
        clauses: Mark,
        r: u32,
    ) -> ExprId {
        self.refuse_unpacking(element);
        self.comprehension(ComprehensionKind::Generator, l, element, None, clauses, r)
    }

    pub(crate) fn list_comprehension(
        &mut self,
        l: u32,
        _extent: (u32, u32),
        element: ExprId,
        clauses: Mark,
        r: u32,
    ) -> ExprId {
        self.refuse_unpacking(element);
        self.comprehension(ComprehensionKind::List, l, element, None, clauses, r)
    }

    pub(crate) fn set_comprehension(
        &mut self,
        l: u32,
        _extent: (u32, u32),
        element: ExprId,
        clauses: Mark,
        r: u32,
    ) -> ExprId {
        self.refuse_unpacking(element);
        self.comprehension(ComprehensionKind::Set, l, element, None, clauses, r)
    }

    pub(crate) fn dict_comprehension(
        &mut self,
        l: u32,
        key: ExprId,
        value: ExprId,
        clauses: Mark,
        r: u32,
    ) -> ExprId {
        self.comprehension(ComprehensionKind::Dict, l, key, Some(value), clauses, r)
    }

    pub(crate) fn unpacking_comprehension(
        &mut self,
        l: u32,
        stars: u32,
        element: ExprId,
        clauses: Mark,
        r: u32,
    ) -> ExprId {
        self.fail(
            "dict unpacking cannot be used in dict comprehension",
            Span::new(stars, stars + 2),
        );
        self.comprehension(ComprehensionKind::Set, l, element, None, clauses, r)
    }
}

// Parameters.
impl Context<'_> {
    pub(crate) fn parameter(
        &mut self,
        l: u32,
        name: Name,
        annotation: Option<ExprId>,
        r: u32,
        default: Option<ExprId>,
    ) -> Mark {
        let kind = ParameterKind::Regular;
        self.push(Parameter {
            name,
            kind,
            annotation,
            default,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn slash(&mut self, l: u32, r: u32) -> Mark {
        self.separator(true, Span::new(l, r))
    }

    pub(crate) fn bare_star(&mut self, l: u32, r: u32) -> Mark {
        self.separator(false, Span::new(l, r))
    }

    fn separator(&mut self, is_slash: bool, span: Span) -> Mark {
        let mark = self.stacks.parameters.len() as Mark;
        self.separators.push(Separator {
            mark,
            is_slash,
            span,
        });
        mark
    }

    pub(crate) fn star_parameter(
        &mut self,
        _star: u32,
        l: u32,
        name: Name,
        annotation: Option<ExprId>,
        r: u32,
        default: Option<ExprId>,
    ) -> Mark {
        if default.is_some() {
            self.refuse_default("var-positional argument cannot have default value", r);
        }
        let kind = ParameterKind::Star;
        self.push(Parameter {
            name,
            kind,
            annotation,
            default: None,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn double_star_parameter(
        &mut self,
        _stars: u32,
        l: u32,
        name: Name,
        annotation: Option<ExprId>,
        r: u32,
        default: Option<ExprId>,
    ) -> Mark {
        if default.is_some() {
            self.refuse_default("var-keyword argument cannot have default value", r);
        }
        let kind = ParameterKind::DoubleStar;
        self.push(Parameter {
            name,
            kind,
            annotation,
            default: None,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn parameters(&mut self, mark: Mark) -> List<Parameter> {
        self.check_parameters(mark, None);
        self.take(mark)
    }

    pub(crate) fn lambda_parameters(&mut self, mark: Mark, r: u32) -> List<Parameter> {
        self.check_parameters(mark, Some(r));
        self.take(mark)
    }

    pub(crate) fn type_var(
        &mut self,
        l: u32,
        name: Name,
        bound: Option<ExprId>,
        default: Option<ExprId>,
        r: u32,
    ) -> Mark {
        self.push(TypeParam {
            name,
            kind: TypeParamKind::TypeVar,
            bound,
            default,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn type_var_tuple(
        &mut self,
        l: u32,
        name: Name,
        name_end: u32,
        bound: Option<ExprId>,
        default: Option<ExprId>,
        r: u32,
    ) -> Mark {
        self.refuse_bound("TypeVarTuple", name_end, bound);
        self.push(TypeParam {
            name,
            kind: TypeParamKind::TypeVarTuple,
            bound: None,
            default,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn param_spec(
        &mut self,
        l: u32,
        name: Name,
        name_end: u32,
        bound: Option<ExprId>,
        default: Option<ExprId>,
        r: u32,
    ) -> Mark {
        self.refuse_bound("ParamSpec", name_end, bound);
        self.push(TypeParam {
            name,
            kind: TypeParamKind::ParamSpec,
            bound: None,
            default,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn type_params(&mut self, mark: Mark) -> List<TypeParam> {
        self.check_type_params(mark);
        self.take(mark)
    }
}
