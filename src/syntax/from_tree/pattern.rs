//! Patterns out of the nodes of `ast`.

use super::super::actions::Tall;
use super::super::ast::*;
use super::super::token::soft;
use super::{Builder, Built, Constant, Fields, Res, malformed, refuse};
use crate::name::Name;
use crate::source::Span;

impl Builder<'_> {
    // ------------------------------------------------------------ patterns

    fn add_pattern(&mut self, kind: PatternKind, span: Span, parts: impl Tall) -> Built {
        let parts = self.cx.height(parts);
        let height = self.cx.above(parts, span);
        Built::Pattern(self.cx.module.add_pattern(Pattern { kind, span, height }))
    }

    fn patterns(&mut self, items: Vec<Built>) -> Res<List<PatternId>> {
        let mut ids = Vec::with_capacity(items.len());
        for item in items {
            match item {
                Built::Pattern(pattern) => ids.push(pattern),
                _ => return malformed(),
            }
        }
        Ok(self.cx.module.add_list(&ids))
    }

    /// A name a pattern binds; `_` never.
    fn captured(&mut self, built: Built) -> Res<Option<Name>> {
        let name = self.maybe_name(built)?;
        if name == Some(soft::WILDCARD) {
            return refuse("can't capture name '_' in patterns");
        }
        Ok(name)
    }

    /// A literal or dotted name.
    fn pattern_value(&mut self, built: Built) -> Res<ExprId> {
        let value = self.value(built)?;
        let is_number = |expr: ExprId| {
            matches!(
                self.cx.module[expr].kind,
                ExprKind::Int(_)
                    | ExprKind::BigInt(_)
                    | ExprKind::Float(_)
                    | ExprKind::Imaginary(_)
            )
        };
        let fits = match self.cx.module[value].kind {
            ExprKind::Text(_) | ExprKind::Bytes(_) => true,
            ExprKind::Unary {
                op: UnaryOp::Negative,
                operand,
            } => is_number(operand),
            ExprKind::Binary { .. } => true,
            ExprKind::Chain { base, trailers } => {
                matches!(self.cx.module[base].kind, ExprKind::Name(_))
                    && self.cx.module[trailers]
                        .iter()
                        .all(|trailer| matches!(trailer.kind, TrailerKind::Attribute(_)))
            }
            _ => is_number(value),
        };
        if !fits {
            return refuse("patterns may only match literals and attribute lookups");
        }
        Ok(value)
    }

    pub(super) fn pattern(&mut self, kind: &str, span: Span, f: &mut Fields) -> Res<Built> {
        Ok(match kind {
            "MatchValue" => {
                let value = f.next()?;
                let value = self.pattern_value(value)?;
                self.add_pattern(PatternKind::Value(value), span, value)
            }
            "MatchSingleton" => {
                let kind = match f.constant()? {
                    Constant::None => ExprKind::None,
                    Constant::Bool(true) => ExprKind::True,
                    Constant::Bool(false) => ExprKind::False,
                    _ => return refuse("MatchSingleton can only contain True, False and None"),
                };
                let value = self.cx.leaf(kind, span.start, span.end);
                self.add_pattern(PatternKind::Singleton(value), span, value)
            }
            "MatchSequence" => {
                let items = f.list()?;
                let items = self.patterns(items)?;
                self.cx.check_stars(items, span);
                self.add_pattern(PatternKind::Sequence(items), span, items)
            }
            "MatchStar" => {
                let name = f.next()?;
                let name = self.captured(name)?;
                self.add_pattern(PatternKind::Star(name), span, ())
            }
            "MatchOr" => {
                let items = f.list()?;
                if items.len() < 2 {
                    return refuse("MatchOr requires at least 2 patterns");
                }
                let items = self.patterns(items)?;
                self.cx.check_alternatives(items);
                self.add_pattern(PatternKind::Or(items), span, items)
            }
            "MatchAs" => {
                let (pattern, name) = (f.next()?, f.next()?);
                let name = self.captured(name)?;
                match (pattern, name) {
                    (Built::Constant(Constant::None), None) => {
                        self.add_pattern(PatternKind::Wildcard, span, ())
                    }
                    (Built::Constant(Constant::None), Some(name)) => {
                        self.add_pattern(PatternKind::Capture(name), span, ())
                    }
                    (Built::Pattern(_), None) => {
                        return refuse("MatchAs must specify a target name if a pattern is given");
                    }
                    (Built::Pattern(pattern), Some(name)) => {
                        self.add_pattern(PatternKind::As { pattern, name }, span, pattern)
                    }
                    _ => return malformed(),
                }
            }
            "MatchMapping" => {
                let (keys, patterns) = (f.list()?, f.list()?);
                if keys.len() != patterns.len() {
                    return refuse("MatchMapping doesn't have the same number of keys as patterns");
                }
                let rest = f.next()?;
                let rest = self.captured(rest)?;
                let mut items = Vec::with_capacity(keys.len());
                for (key, pattern) in keys.into_iter().zip(patterns) {
                    let key = match key {
                        Built::Expr(key)
                            if matches!(
                                self.cx.module[key].kind,
                                ExprKind::None | ExprKind::True | ExprKind::False
                            ) =>
                        {
                            key
                        }
                        other => self.pattern_value(other)?,
                    };
                    let Built::Pattern(pattern) = pattern else {
                        return malformed();
                    };
                    items.push(MappingItem { key, pattern });
                }
                let items = self.cx.module.add_list(&items);
                self.cx.check_mapping_keys(items, span);
                self.add_pattern(PatternKind::Mapping { items, rest }, span, items)
            }
            "MatchClass" => {
                let class = f.next()?;
                let class = self.value(class)?;
                let is_path = match self.cx.module[class].kind {
                    ExprKind::Name(_) => true,
                    ExprKind::Chain { base, trailers } => {
                        matches!(self.cx.module[base].kind, ExprKind::Name(_))
                            && self.cx.module[trailers]
                                .iter()
                                .all(|trailer| matches!(trailer.kind, TrailerKind::Attribute(_)))
                    }
                    _ => false,
                };
                if !is_path {
                    return refuse(
                        "MatchClass cls field can only contain Name or Attribute nodes.",
                    );
                }
                let positional = f.list()?;
                let (names, keywords) = (f.list()?, f.list()?);
                if names.len() != keywords.len() {
                    return refuse(
                        "MatchClass doesn't have the same number of keyword attributes as patterns",
                    );
                }
                let mut arguments = Vec::with_capacity(positional.len() + keywords.len());
                for item in positional {
                    let Built::Pattern(pattern) = item else {
                        return malformed();
                    };
                    arguments.push(ClassPatternArg {
                        name: None,
                        pattern,
                    });
                }
                for (name, item) in names.into_iter().zip(keywords) {
                    let name = Some(self.name(name)?);
                    let Built::Pattern(pattern) = item else {
                        return malformed();
                    };
                    arguments.push(ClassPatternArg { name, pattern });
                }
                let mark = self.cx.stacks.class_args.len() as u32;
                self.cx.stacks.class_args.extend_from_slice(&arguments);
                self.cx.check_class_pattern_args(mark);
                let arguments: List<ClassPatternArg> = self.cx.take(mark);
                self.add_pattern(
                    PatternKind::Class { class, arguments },
                    span,
                    (class, arguments),
                )
            }
            _ => return malformed(),
        })
    }
}
