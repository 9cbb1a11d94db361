//! Chains of trailers: attributes, calls and subscripts, applied from left to right without recursion.
//!
//! The value so far is in a register: a variable's own, or the temporary right above `mark`. A function about to be
//! called must stand at the bottom of its window, and that is just where such a temporary is.

use super::emit::Reg;
use super::{Compiler, Res, Val};
use crate::code::guarded::is_guarded_read;
use crate::code::{Const, Op};
use crate::name::Name;
use crate::source::Span;
use crate::syntax::ast::{Argument, ArgumentKind, ExprId, ExprKind, Trailer, TrailerKind};

impl Compiler<'_> {
    /// Computes a base with its trailers.
    #[inline(never)]
    pub(super) fn chain(
        &mut self,
        start: u32,
        base: ExprId,
        trailers: &[Trailer],
        dst: Option<Reg>,
    ) -> Res<Val> {
        let mark = self.frame.top();
        let scratch = self.frame.scratch(dst);
        // Where the value after the first `done` trailers may go.
        let wish = |done: usize| match trailers.get(done) {
            None => dst,
            Some(next) if matches!(next.kind, TrailerKind::Call(_)) => None,
            Some(_) => scratch,
        };
        let mut at = 0;
        let mut left = match self.super_attribute(start, base, trailers, wish)? {
            Some((value, used)) => {
                at = used;
                value
            }
            None => self.eval(base, wish(0))?,
        };
        let line = trailers.len() > at && self.has_newline(start, trailers);
        while let Some(trailer) = trailers.get(at) {
            let whole = Span::new(start, trailer.span.end);
            at += 1;
            let result = match trailer.kind {
                TrailerKind::Attribute(name) => {
                    let span = self.attribute_span(whole, trailer.span, line);
                    let obj = self.in_reg(left, span);
                    let number = self.name_number(name);
                    if let Some(Trailer {
                        kind: TrailerKind::Call(arguments),
                        span: call_span,
                    }) = trailers.get(at)
                        && !self.is_guarded(name)
                    {
                        at += 1;
                        self.frame.release(mark);
                        let window = self.frame.take_run(2);
                        let cache = self.pool.cache(number);
                        self.emit(span, Op::LoadMethod, window, obj, 0, cache);
                        let call = Span::new(start, call_span.end);
                        let call = self.attribute_span(call, trailer.span, line);
                        let arguments = self.items(*arguments);
                        self.call(window, true, arguments, call, mark, wish(at))?
                    } else {
                        let op = if self.is_guarded(name) {
                            Op::LoadAttrG
                        } else {
                            Op::LoadAttr
                        };
                        let cache = self.pool.cache(number);
                        let out = self.frame.result(mark, wish(at));
                        self.emit(span, op, out, obj, 0, cache);
                        out
                    }
                }
                TrailerKind::Call(arguments) => {
                    let callee = self.in_reg(left, whole);
                    self.frame.release(mark);
                    let window = self.frame.take_run(2);
                    if window != callee {
                        self.emit(whole, Op::Move, window, callee, 0, 0);
                    }
                    let arguments = self.items(arguments);
                    self.call(window, false, arguments, whole, mark, wish(at))?
                }
                TrailerKind::Subscript(index) => {
                    let obj = self.in_reg(left, whole);
                    self.subscript(obj, index, whole, mark, wish(at))?
                }
            };
            left = Val::Reg(result);
        }
        Ok(left)
    }

    fn has_newline(&self, start: u32, trailers: &[Trailer]) -> bool {
        let end = trailers.last().map_or(start, |last| last.span.end);
        let line = self.lines.line(start);
        end > self.lines.line_span(line).end
    }

    /// CPython reports an attribute on a later line than its object's beginning from the attribute's name on, so that
    /// tracebacks of long method chains show the line meant.
    pub(super) fn attribute_span(&self, whole: Span, name: Span, several_lines: bool) -> Span {
        if !several_lines {
            return whole;
        }
        if self.line(whole.start) == self.line(name.start) {
            return whole;
        }
        Span::new(name.start, whole.end)
    }

    pub(super) fn is_guarded(&self, name: Name) -> bool {
        let name = self.mangled(name);
        is_guarded_read(self.scopes.text(self.module, name))
    }

    /// `super().name` and `super().name(...)`: the value and how many trailers are done.
    #[inline(never)]
    fn super_attribute(
        &mut self,
        start: u32,
        base: ExprId,
        trailers: &[Trailer],
        wish: impl Fn(usize) -> Option<Reg>,
    ) -> Res<Option<(Val, usize)>> {
        let known = self.scopes.known;
        let (ExprKind::Name(name), [call, attribute, ..]) = (self.module[base].kind, trailers)
        else {
            return Ok(None);
        };
        let (TrailerKind::Call(none), TrailerKind::Attribute(attribute_name)) =
            (call.kind, attribute.kind)
        else {
            return Ok(None);
        };
        let is_function = self.scopes.scope(self.frame.host).kind.is_function();
        if name != known.super_
            || !none.is_empty()
            || !self.is_unbound(name)
            || !is_function
            || self.is_guarded(attribute_name)
        {
            return Ok(None);
        }
        let (Some(first), Some(class)) = (self.frame.first_param, self.class_variable()) else {
            return Ok(None);
        };
        let mark = self.frame.top();
        let end = attribute.span.end;
        let whole = Span::new(start, end);
        let lines = self.has_newline(start, trailers);
        let span = self.attribute_span(whole, attribute.span, lines);
        let super_span = Span::new(start, call.span.end);
        let class_reg = self.frame.take();
        let capture = self.capture_reg(class, super_span);
        let number = self.pool.name(known.class) as i32;
        self.emit(super_span, Op::LoadCapture, class_reg, capture, 1, number);
        let first_reg = self.first_argument(first, super_span);
        let number = self.name_number(attribute_name);
        let cache = self.pool.cache(number);
        if let Some(Trailer {
            kind: TrailerKind::Call(arguments),
            span: call_span,
        }) = trailers.get(2)
        {
            self.frame.release(mark);
            let window = self.frame.take_run(2);
            self.emit(
                span,
                Op::LoadSuperMethod,
                window,
                class_reg,
                first_reg,
                cache,
            );
            let call = Span::new(start, call_span.end);
            let call = self.attribute_span(call, attribute.span, lines);
            let arguments = self.items(*arguments);
            let out = self.call(window, true, arguments, call, mark, wish(3))?;
            return Ok(Some((Val::Reg(out), 3)));
        }
        let out = self.frame.result(mark, wish(2));
        self.emit(span, Op::LoadSuperAttr, out, class_reg, first_reg, cache);
        Ok(Some((Val::Reg(out), 2)))
    }

    // ---------------------------------------------------------------- subscripts

    /// Registers in a row with the parts of a slice; what is left out is None.
    #[inline(never)]
    pub(super) fn slice_parts(&mut self, parts: &[Option<ExprId>], span: Span) -> Res<Reg> {
        let base = self.frame.top() as Reg;
        for part in parts {
            match part {
                Some(part) => {
                    self.next(*part)?;
                }
                None => {
                    let reg = self.frame.take();
                    self.load_const(span, reg, &Const::None);
                }
            }
        }
        Ok(base)
    }

    #[inline(never)]
    pub(super) fn subscript(
        &mut self,
        obj: Reg,
        index: ExprId,
        span: Span,
        mark: usize,
        dst: Option<Reg>,
    ) -> Res<Reg> {
        let obj = self.hold_reg(obj, index);
        if let ExprKind::Slice {
            lower,
            upper,
            step: None,
        } = self.module[index].kind
        {
            let parts = self.slice_parts(&[lower, upper], span)?;
            let out = self.frame.result(mark, dst);
            self.emit(span, Op::LoadSlice, out, obj, parts, 0);
            return Ok(out);
        }
        let value = self.eval(index, None)?;
        if let Val::Const(Const::Int(int)) = value
            && let Ok(int) = i32::try_from(int)
        {
            let out = self.frame.result(mark, dst);
            self.emit(span, Op::IndexI, out, obj, 0, int);
            return Ok(out);
        }
        let index = self.in_reg(value, span);
        let out = self.frame.result(mark, dst);
        self.emit(span, Op::Index, out, obj, index, 0);
        Ok(out)
    }

    // ---------------------------------------------------------------- calls

    /// Calls what stands in the window (two registers at the top); the temporaries above `mark` are given back.
    #[inline(never)]
    pub(super) fn call(
        &mut self,
        window: Reg,
        is_method: bool,
        arguments: &[Argument],
        span: Span,
        mark: usize,
        dst: Option<Reg>,
    ) -> Res<Reg> {
        let mut n_keywords = 0;
        let mut has_star = false;
        for argument in arguments {
            match argument.kind {
                ArgumentKind::Positional => {}
                ArgumentKind::Keyword(name) => {
                    self.check_name(name, argument.span)?;
                    n_keywords += 1;
                }
                ArgumentKind::Star | ArgumentKind::DoubleStar => has_star = true,
            }
        }
        if n_keywords > 1 {
            self.distinct_keywords(arguments)?;
        }
        if has_star || !self.fits(arguments.len()) {
            return self.call_ex(window, is_method, (&[], None), arguments, span, mark, dst);
        }
        for argument in arguments {
            self.next(argument.value)?;
        }
        self.finish_call(window, is_method, 0, arguments, n_keywords, span, mark, dst)
    }

    /// The call proper, once the arguments stand in the window: `extra` of them before those of the list.
    #[inline(never)]
    #[expect(clippy::too_many_arguments, reason = "the operands of an instruction")]
    pub(super) fn finish_call(
        &mut self,
        window: Reg,
        is_method: bool,
        extra: usize,
        arguments: &[Argument],
        n_keywords: usize,
        span: Span,
        mark: usize,
        dst: Option<Reg>,
    ) -> Res<Reg> {
        let count = (arguments.len() + extra) as u8;
        if n_keywords == 0 {
            let op = if is_method { Op::CallMethod } else { Op::Call };
            let out = self.frame.result(mark, dst);
            self.emit(span, op, out, window, count, 0);
            return Ok(out);
        }
        let mut names = Vec::with_capacity(n_keywords);
        for argument in arguments {
            if let ArgumentKind::Keyword(name) = argument.kind {
                names.push(self.pool.name(name));
            }
        }
        let names = self.pool.name_tuple(names);
        if !is_method {
            self.emit(span, Op::Unset, window + 1, 0, 0, 0);
        }
        let out = self.frame.result(mark, dst);
        self.emit(span, Op::CallKw, out, window, count, names as i32);
        Ok(out)
    }

    pub(super) fn distinct_keywords(&self, arguments: &[Argument]) -> Res<()> {
        let mut seen = std::collections::BTreeSet::new();
        for argument in arguments {
            if let ArgumentKind::Keyword(name) = argument.kind
                && !seen.insert(name)
            {
                let text = self.module.name(name);
                return self.error(argument.span, format!("keyword argument repeated: {text}"));
            }
        }
        Ok(())
    }

    /// A call with stars or with many arguments: a list and a dict are made of them. `around` are registers with
    /// positional arguments that come before the list's, and one that comes after.
    #[inline(never)]
    #[expect(clippy::too_many_arguments, reason = "the operands of an instruction")]
    pub(super) fn call_ex(
        &mut self,
        window: Reg,
        is_method: bool,
        around: (&[Reg], Option<Reg>),
        arguments: &[Argument],
        span: Span,
        mark: usize,
        dst: Option<Reg>,
    ) -> Res<Reg> {
        if !is_method {
            self.emit(span, Op::Unset, window + 1, 0, 0, 0);
        }
        let list = self.frame.take_run(2);
        let dict = list + 1;
        self.emit(span, Op::BuildList, list, 0, 0, 0);
        // The error about a bad iterable names the function only if nothing else is passed by position.
        let is_positional = |argument: &&Argument| {
            matches!(argument.kind, ArgumentKind::Positional | ArgumentKind::Star)
        };
        let alone = arguments.iter().filter(is_positional).count() == 1
            && around.0.is_empty()
            && around.1.is_none();
        for &reg in around.0 {
            self.emit(span, Op::ListAppend, list, reg, 0, 0);
        }
        for argument in arguments {
            let temporaries = self.frame.top();
            match argument.kind {
                ArgumentKind::Positional => {
                    let reg = self.reg(argument.value)?;
                    self.emit(span, Op::ListAppend, list, reg, 0, 0);
                }
                ArgumentKind::Star => {
                    let reg = self.reg(argument.value)?;
                    let callee = if alone { i32::from(window) } else { 0 };
                    self.emit(span, Op::ListExtend, list, reg, u8::from(alone), callee);
                }
                ArgumentKind::Keyword(_) | ArgumentKind::DoubleStar => {}
            }
            self.frame.release(temporaries);
        }
        if let Some(last) = around.1 {
            self.emit(span, Op::ListAppend, list, last, 0, 0);
        }
        self.keyword_dict(dict, window, arguments, span)?;
        let out = self.frame.result(mark, dst);
        self.emit(span, Op::CallEx, out, window, 0, 0);
        Ok(out)
    }

    /// The dict of a call's keywords and double-starred mappings, or unset if there are none.
    #[inline(never)]
    fn keyword_dict(
        &mut self,
        dict: Reg,
        window: Reg,
        arguments: &[Argument],
        span: Span,
    ) -> Res<()> {
        let is_keyword = |argument: &&Argument| {
            matches!(
                argument.kind,
                ArgumentKind::Keyword(_) | ArgumentKind::DoubleStar
            )
        };
        if !arguments.iter().any(|argument| is_keyword(&argument)) {
            self.emit(span, Op::Unset, dict, 0, 0, 0);
            return Ok(());
        }
        self.emit(span, Op::BuildMap, dict, 0, 0, 0);
        let callee = i32::from(window);
        let mut merged = false;
        for argument in arguments.iter().filter(is_keyword) {
            let temporaries = self.frame.top();
            match argument.kind {
                ArgumentKind::Keyword(name) => {
                    // After a `**mapping` a repeated name is an error, so it is merged like one.
                    let target = if merged { self.frame.take() } else { dict };
                    if merged {
                        self.emit(span, Op::BuildMap, target, 0, 0, 0);
                    }
                    let key = self.frame.take();
                    let text = Const::Str(self.module.name(name).into());
                    self.load_const(argument.span, key, &text);
                    let value = self.reg(argument.value)?;
                    self.emit(span, Op::MapAdd, target, key, value, 0);
                    if merged {
                        self.emit(span, Op::DictMerge, dict, target, 0, callee);
                    }
                }
                _ => {
                    merged = true;
                    let value = self.reg(argument.value)?;
                    self.emit(span, Op::DictMerge, dict, value, 0, callee);
                }
            }
            self.frame.release(temporaries);
        }
        Ok(())
    }
}
