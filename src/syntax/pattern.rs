//! Actions for the patterns of `match`.

use super::actions::{Context, Mark};
use super::ast::*;
use super::token::soft;
use crate::name::Name;
use crate::source::Span;

impl Context<'_> {
    fn pattern(&mut self, kind: PatternKind, l: u32, r: u32, parts: u16) -> PatternId {
        let span = Span::new(l, r);
        let height = self.above(parts, span);
        self.module.add_pattern(Pattern { kind, span, height })
    }

    pub(crate) fn case(
        &mut self,
        l: u32,
        pattern: PatternId,
        guard: Option<ExprId>,
        body: Block,
    ) -> Mark {
        let span = Span::new(l, self.block_end(body));
        if let Pattern {
            kind: PatternKind::Star(_),
            span: star,
            ..
        } = self.module[pattern]
            && let Some((start, _, end)) = self.token_from(star.end)
        {
            self.fail("invalid syntax", Span::new(start, end));
        }
        self.push(Case {
            pattern,
            guard,
            body,
            span,
        })
    }

    pub(crate) fn push_pattern(&mut self, pattern: PatternId) -> Mark {
        self.push(pattern)
    }

    pub(crate) fn next_pattern(&mut self, mark: Mark, pattern: PatternId) -> Mark {
        self.push(pattern);
        mark
    }

    pub(crate) fn two_patterns(&mut self, first: PatternId, second: PatternId) -> Mark {
        let mark = self.push(first);
        self.push(second);
        mark
    }

    pub(crate) fn sequence_pattern(&mut self, l: u32, mark: Mark, r: u32) -> PatternId {
        let items: List<PatternId> = self.take(mark);
        self.check_stars(items, Span::new(l, r));
        let parts = self.height(items);
        self.pattern(PatternKind::Sequence(items), l, r, parts)
    }

    pub(crate) fn empty_sequence_pattern(&mut self, l: u32, r: u32) -> PatternId {
        self.pattern(PatternKind::Sequence(List::EMPTY), l, r, 0)
    }

    pub(crate) fn single_sequence_pattern(&mut self, l: u32, item: PatternId, r: u32) -> PatternId {
        let mark = self.push(item);
        self.sequence_pattern(l, mark, r)
    }

    pub(crate) fn star_pattern(&mut self, l: u32, name: Name, r: u32) -> PatternId {
        let name = (name != soft::WILDCARD).then_some(name);
        self.pattern(PatternKind::Star(name), l, r, 0)
    }

    pub(crate) fn as_pattern(
        &mut self,
        l: u32,
        pattern: PatternId,
        name: Mark,
        r: u32,
    ) -> PatternId {
        let name = self.ident(name);
        if name.name == soft::WILDCARD {
            self.fail("cannot use '_' as a target", name.span);
        }
        let parts = self.height(pattern);
        self.pattern(
            PatternKind::As {
                pattern,
                name: name.name,
            },
            l,
            r,
            parts,
        )
    }

    pub(crate) fn or_pattern(&mut self, l: u32, mark: Mark, r: u32) -> PatternId {
        let alternatives: List<PatternId> = self.take(mark);
        self.check_alternatives(alternatives);
        let parts = self.height(alternatives);
        self.pattern(PatternKind::Or(alternatives), l, r, parts)
    }

    pub(crate) fn capture_pattern(&mut self, l: u32, name: Name, r: u32) -> PatternId {
        let kind = if name == soft::WILDCARD {
            PatternKind::Wildcard
        } else {
            PatternKind::Capture(name)
        };
        self.pattern(kind, l, r, 0)
    }

    pub(crate) fn value_pattern(&mut self, l: u32, value: ExprId, r: u32) -> PatternId {
        let kind = match self.module[value].kind {
            ExprKind::None | ExprKind::True | ExprKind::False => PatternKind::Singleton(value),
            _ => PatternKind::Value(value),
        };
        self.check_pattern_literal(value);
        let parts = self.height(value);
        self.pattern(kind, l, r, parts)
    }

    pub(crate) fn pattern_path(&mut self, l: u32, name: Name, r: u32) -> Mark {
        // The attribute was pushed first; the name goes before it.
        let at = self.stacks.idents.len().saturating_sub(1);
        self.stacks.idents.insert(
            at,
            Ident {
                name,
                span: Span::new(l, r),
            },
        );
        at as Mark
    }

    /// `a.b.c` as an expression.
    fn path(&mut self, l: u32, mark: Mark, r: u32) -> ExprId {
        let idents = &self.stacks.idents;
        let Some((&first, rest)) = idents.get(mark as usize..).and_then(<[_]>::split_first) else {
            return self.leaf(ExprKind::Ellipsis, l, r);
        };
        let trailers = self.module.extend_list(rest.iter().map(|ident| Trailer {
            kind: TrailerKind::Attribute(ident.name),
            span: ident.span,
        }));
        self.stacks.idents.truncate(mark as usize);
        let base = self.name(first.span.start, first.name, first.span.end);
        self.expr(ExprKind::Chain { base, trailers }, l, r, base)
    }

    pub(crate) fn path_pattern(&mut self, l: u32, mark: Mark, r: u32) -> PatternId {
        let value = self.path(l, mark, r);
        let parts = self.height(value);
        self.pattern(PatternKind::Value(value), l, r, parts)
    }

    pub(crate) fn class_pattern(
        &mut self,
        l: u32,
        mark: Mark,
        path_end: u32,
        arguments: Mark,
        r: u32,
    ) -> PatternId {
        let class = self.path(l, mark, path_end);
        self.finish_class_pattern(l, class, arguments, r)
    }

    pub(crate) fn name_class_pattern(
        &mut self,
        l: u32,
        name: Name,
        name_end: u32,
        arguments: Mark,
        r: u32,
    ) -> PatternId {
        let class = self.name(l, name, name_end);
        self.finish_class_pattern(l, class, arguments, r)
    }

    fn finish_class_pattern(
        &mut self,
        l: u32,
        class: ExprId,
        arguments: Mark,
        r: u32,
    ) -> PatternId {
        self.check_class_pattern_args(arguments);
        let arguments: List<ClassPatternArg> = self.take(arguments);
        let parts = self.height((class, arguments));
        self.pattern(PatternKind::Class { class, arguments }, l, r, parts)
    }

    pub(crate) fn no_class_pattern_args(&mut self) -> Mark {
        self.stacks.class_args.len() as Mark
    }

    pub(crate) fn class_pattern_arg(&mut self, name: Option<Name>, pattern: PatternId) -> Mark {
        self.push(ClassPatternArg { name, pattern })
    }

    pub(crate) fn negative_literal(&mut self, l: u32, number: ExprId, r: u32) -> ExprId {
        self.expr(
            ExprKind::Unary {
                op: UnaryOp::Negative,
                operand: number,
            },
            l,
            r,
            number,
        )
    }

    pub(crate) fn complex_literal(
        &mut self,
        l: u32,
        real: ExprId,
        op: BinaryOp,
        at: u32,
        imaginary: ExprId,
        r: u32,
    ) -> ExprId {
        self.check_complex_literal(real, imaginary);
        let rest = self.module.add_list(&[BinaryStep {
            op,
            operand: imaginary,
            at,
            end: r,
        }]);
        self.expr(
            ExprKind::Binary { first: real, rest },
            l,
            r,
            (real, imaginary),
        )
    }

    pub(crate) fn empty_mapping_pattern(&mut self, l: u32, r: u32) -> PatternId {
        self.pattern(
            PatternKind::Mapping {
                items: List::EMPTY,
                rest: None,
            },
            l,
            r,
            0,
        )
    }

    pub(crate) fn mapping_item(&mut self, key: ExprId, pattern: PatternId) -> Mark {
        self.check_pattern_literal(key);
        self.push(MappingItem { key, pattern })
    }

    pub(crate) fn path_mapping_item(
        &mut self,
        l: u32,
        mark: Mark,
        r: u32,
        pattern: PatternId,
    ) -> Mark {
        let key = self.path(l, mark, r);
        self.push(MappingItem { key, pattern })
    }

    /// `**rest`: kept as an item whose key is the name and whose pattern captures it, until the mapping is complete.
    pub(crate) fn mapping_rest(&mut self, l: u32, name: Name, r: u32) -> Mark {
        let key = self.name(l, name, r);
        let pattern = self.pattern(PatternKind::Capture(name), l, r, 0);
        self.push(MappingItem { key, pattern })
    }

    pub(crate) fn mapping_pattern(&mut self, l: u32, mark: Mark, r: u32) -> PatternId {
        // Only a rest has a plain name as key.
        let mut rest = None;
        let mut at = mark as usize;
        while let Some(&item) = self.stacks.mapping_items.get(at) {
            match self.module[item.key].kind {
                ExprKind::Name(name) => {
                    let span = self.module[item.key].span;
                    if name == soft::WILDCARD || at + 1 < self.stacks.mapping_items.len() {
                        let after = self.tokens.get(self.token_index(span.end) + 1).copied();
                        let after = after.map_or(span, |(start, _, end)| Span::new(start, end));
                        self.fail(
                            "invalid syntax",
                            if name == soft::WILDCARD { span } else { after },
                        );
                    }
                    rest = Some(name);
                    self.stacks.mapping_items.remove(at);
                }
                _ => at += 1,
            }
        }
        let items: List<MappingItem> = self.take(mark);
        self.check_mapping_keys(items, Span::new(l, r));
        let parts = self.height(items);
        self.pattern(PatternKind::Mapping { items, rest }, l, r, parts)
    }
}
