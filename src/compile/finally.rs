//! Everything with handlers: `try` in its forms and `with`; and how a jump leaves them.
//!
//! A `finally` part is compiled twice: once for the ways on which nothing was raised, and once as a handler. A
//! `return`, `break` or `continue` runs the parts it leaves on the spot. Code that does so is not protected by the
//! statements already left: they are suspended meanwhile, which splits their entries in the handler table.

use super::emit::{Block as Open, BlockKind, Reg};
use super::suspend::Await;
use super::{Compiler, Res};
use crate::code::{Const, Op};
use crate::source::Span;
use crate::syntax::ast::{Block, Handler, List, WithItem};

impl Compiler<'_> {
    // ---------------------------------------------------------------- leaving early

    /// Whether leaving the blocks beyond `depth` takes more than a jump.
    pub(super) fn must_unwind(&self, depth: usize) -> bool {
        self.frame.blocks.iter().skip(depth).any(|block| {
            matches!(
                block.kind,
                BlockKind::Finally(_) | BlockKind::With { .. } | BlockKind::Unbind { .. }
            )
        })
    }

    /// An `except*` body may not be left.
    pub(super) fn check_star(&self, depth: usize, span: Span) -> Res<()> {
        let mut blocks = self.frame.blocks.iter().skip(depth);
        if blocks.any(|block| matches!(block.kind, BlockKind::Star)) {
            return self.error(
                span,
                "'break', 'continue' and 'return' cannot appear in an except* block",
            );
        }
        Ok(())
    }

    /// Suspends the blocks beyond `depth`, innermost first, and runs what they do on the way out.
    #[inline(never)]
    pub(super) fn unwind(&mut self, depth: usize, span: Span) -> Res<Vec<Open>> {
        self.check_star(depth, span)?;
        let mut suspended = Vec::new();
        if self.frame.dead {
            return Ok(suspended);
        }
        while self.frame.blocks.len() > depth {
            let Some(block) = self.frame.suspend() else {
                break;
            };
            let kind = block.kind;
            suspended.push(block);
            if self.frame.dead {
                continue;
            }
            match kind {
                BlockKind::Finally(body) => self.block(body)?,
                BlockKind::With {
                    pair,
                    is_async,
                    span,
                } => {
                    let mark = self.frame.top();
                    let window = self.exit_window(pair, span);
                    self.call_exit(window, is_async, span);
                    self.frame.release(mark);
                }
                BlockKind::Unbind { name, span } => self.unbind(name, span)?,
                BlockKind::Loop { .. } | BlockKind::Try | BlockKind::Handling | BlockKind::Star => {
                }
            }
        }
        Ok(suspended)
    }

    /// Goes on with blocks that were suspended.
    pub(super) fn rewind(&mut self, mut suspended: Vec<Open>) {
        while let Some(block) = suspended.pop() {
            self.frame.resume(block);
        }
    }

    // ---------------------------------------------------------------- try

    #[inline(never)]
    pub(super) fn try_stmt(
        &mut self,
        body: Block,
        handlers: List<Handler>,
        orelse: Block,
        finally: Block,
        is_star: bool,
        span: Span,
    ) -> Res<()> {
        self.check_blocks(span)?;
        if finally.is_empty() {
            return self.try_except(body, handlers, orelse, is_star, span);
        }
        let exception = self.frame.top() as Reg;
        let before = self.frame.bound;
        let handler = self.frame.label();
        let end = self.frame.label();
        let kind = BlockKind::Finally(finally);
        self.frame.open(kind, Some((handler, exception)), None);
        if handlers.is_empty() {
            self.block(body)?;
        } else {
            self.try_except(body, handlers, orelse, is_star, span)?;
        }
        self.frame.close();
        if !self.frame.dead {
            self.block(finally)?;
            self.frame.jump(span, end);
        }
        self.frame.place_handler(handler, before);
        let mark = self.frame.top();
        self.frame.take();
        self.frame.open(BlockKind::Handling, None, Some(exception));
        self.block(finally)?;
        self.emit(span, Op::Reraise, exception, 0, 0, 0);
        self.frame.dead = true;
        self.frame.close();
        self.frame.release(mark);
        self.frame.place(end);
        Ok(())
    }

    #[inline(never)]
    fn try_except(
        &mut self,
        body: Block,
        handlers: List<Handler>,
        orelse: Block,
        is_star: bool,
        span: Span,
    ) -> Res<()> {
        let exception = self.frame.top() as Reg;
        let before = self.frame.bound;
        let handler = self.frame.label();
        let end = self.frame.label();
        self.frame
            .open(BlockKind::Try, Some((handler, exception)), None);
        self.block(body)?;
        self.frame.close();
        self.block(orelse)?;
        self.frame.jump(span, end);
        self.frame.place_handler(handler, before);
        let mark = self.frame.top();
        self.frame.take();
        self.frame.open(BlockKind::Handling, None, Some(exception));
        let handlers = self.items(handlers);
        if is_star {
            self.star_handlers(handlers, exception, end, span)?;
        } else {
            for (at, handler) in handlers.iter().enumerate() {
                if handler.matches.is_none() && at + 1 < handlers.len() {
                    return self.error(handler.span, "default 'except:' must be last");
                }
                self.handler(handler, exception, end)?;
            }
            self.emit(span, Op::Reraise, exception, 0, 0, 0);
            self.frame.dead = true;
        }
        self.frame.close();
        self.frame.release(mark);
        self.frame.place(end);
        Ok(())
    }

    #[inline(never)]
    fn handler(&mut self, handler: &Handler, exception: Reg, end: super::emit::Label) -> Res<()> {
        let next = self.frame.label();
        let mark = self.frame.top();
        if let Some(matches) = handler.matches {
            let span = handler.span;
            let class = self.reg(matches)?;
            let matched = self.frame.take();
            self.emit(span, Op::ExcMatch, matched, exception, class, 0);
            let frame = &mut self.frame;
            frame.jump_op(span, Op::JumpIfFalse, matched, 0, 0, next);
            self.frame.release(mark);
        }
        match handler.name {
            None => self.block(handler.body)?,
            Some(ident) => {
                self.store_name(ident.name, handler.span, exception)?;
                let before = self.frame.bound;
                let cleanup = self.frame.label();
                let second = self.frame.top() as Reg;
                let kind = BlockKind::Unbind {
                    name: ident.name,
                    span: handler.span,
                };
                self.frame.open(kind, Some((cleanup, second)), None);
                self.block(handler.body)?;
                self.frame.close();
                if !self.frame.dead {
                    self.unbind(ident.name, handler.span)?;
                    self.frame.jump(handler.span, end);
                }
                self.frame.place_handler(cleanup, before);
                self.frame.take();
                self.unbind(ident.name, handler.span)?;
                self.emit(handler.span, Op::Reraise, second, 0, 0, 0);
                self.frame.dead = true;
            }
        }
        self.frame.release(mark);
        self.frame.jump(handler.span, end);
        self.frame.place(next);
        Ok(())
    }

    /// `except*`: each clause takes its part of the group; what clauses raise and what is left is raised in the end.
    #[inline(never)]
    fn star_handlers(
        &mut self,
        handlers: &[Handler],
        exception: Reg,
        end: super::emit::Label,
        span: Span,
    ) -> Res<()> {
        let mark = self.frame.top();
        let parts = self.frame.take();
        // The matching part and the rest.
        let pair = self.frame.take_run(2);
        let rest = self.frame.take();
        self.emit(span, Op::BuildList, parts, 0, 0, 0);
        self.emit(span, Op::Move, rest, exception, 0, 0);
        for handler in handlers {
            let next = self.frame.label();
            let temporaries = self.frame.top();
            if let Some(matches) = handler.matches {
                let class = self.reg(matches)?;
                self.emit(handler.span, Op::ExcSplit, pair, rest, class, 0);
            }
            self.emit(handler.span, Op::Move, rest, pair + 1, 0, 0);
            let frame = &mut self.frame;
            frame.jump_op(handler.span, Op::JumpIfNone, pair, 0, 0, next);
            self.frame.release(temporaries);
            if let Some(ident) = handler.name {
                self.store_name(ident.name, handler.span, pair)?;
            }
            let before = self.frame.bound;
            let cleanup = self.frame.label();
            let second = self.frame.top() as Reg;
            let frame = &mut self.frame;
            frame.open(BlockKind::Star, Some((cleanup, second)), Some(pair));
            self.block(handler.body)?;
            self.frame.close();
            if !self.frame.dead {
                if let Some(ident) = handler.name {
                    self.unbind(ident.name, handler.span)?;
                }
                self.frame.jump(handler.span, next);
            }
            self.frame.place_handler(cleanup, before);
            self.frame.take();
            if let Some(ident) = handler.name {
                self.unbind(ident.name, handler.span)?;
            }
            self.emit(handler.span, Op::ListAppend, parts, second, 0, 0);
            self.frame.release(temporaries);
            self.frame.place(next);
        }
        self.emit(span, Op::ListAppend, parts, rest, 0, 0);
        self.emit(span, Op::ExcRegroup, rest, exception, parts, 0);
        let frame = &mut self.frame;
        frame.jump_op(span, Op::JumpIfNone, rest, 0, 0, end);
        self.emit(span, Op::Reraise, rest, 0, 0, 0);
        self.frame.dead = true;
        self.frame.release(mark);
        Ok(())
    }

    // ---------------------------------------------------------------- with

    #[inline(never)]
    pub(super) fn with_stmt(
        &mut self,
        items: &[WithItem],
        body: Block,
        is_async: bool,
        span: Span,
    ) -> Res<()> {
        if is_async {
            self.check_async_statement(span, "async with")?;
        }
        // Several items are as many statements inside each other; opened and closed with a loop.
        let mut open = Vec::with_capacity(items.len());
        for item in items {
            self.check_blocks(self.module[item.context].span)?;
            open.push(self.enter(item, is_async)?);
        }
        self.block(body)?;
        while let Some(entered) = open.pop() {
            self.exit(&entered, is_async);
        }
        Ok(())
    }

    #[inline(never)]
    fn enter(&mut self, item: &WithItem, is_async: bool) -> Res<Entered> {
        let span = self.module[item.context].span;
        let mark = self.frame.top();
        let pair = self.frame.take_run(2);
        let inner = self.frame.top();
        let manager = self.reg(item.context)?;
        let window = self.frame.take_run(2);
        let (enter, exit) = if is_async { (2, 3) } else { (0, 1) };
        self.emit(span, Op::LoadSpecial, window, manager, enter, 0);
        self.emit(span, Op::LoadSpecial, pair, manager, exit, 0);
        let direct = item.target.and_then(|target| self.direct(target));
        let before = self.frame.bound;
        let value = if is_async {
            self.emit(span, Op::CallMethod, window, window, 0, 0);
            self.frame.release(usize::from(window) + 1);
            self.await_reg(window, Await::Enter, span, inner, None)
        } else {
            let value = direct.unwrap_or(window);
            self.emit(span, Op::CallMethod, value, window, 0, 0);
            value
        };
        let handler = self.frame.label();
        let kind = BlockKind::With {
            pair,
            is_async,
            span,
        };
        let frame = &mut self.frame;
        frame.open(kind, Some((handler, pair + 2)), None);
        if let Some(target) = item.target {
            self.assign(target, value)?;
        }
        self.frame.release(inner);
        Ok(Entered {
            mark,
            pair,
            handler,
            before,
            span,
        })
    }

    #[inline(never)]
    fn exit(&mut self, entered: &Entered, is_async: bool) {
        let span = entered.span;
        let pair = entered.pair;
        self.frame.close();
        let end = self.frame.label();
        if !self.frame.dead {
            // The pair is the window: nothing above it is alive.
            self.call_exit(pair, is_async, span);
            self.frame.jump(span, end);
        }
        self.frame.place_handler(entered.handler, entered.before);
        self.frame.release(usize::from(pair) + 2);
        let exception = self.frame.take();
        self.frame.open(BlockKind::Handling, None, Some(exception));
        let mark = self.frame.top();
        let window = self.exit_window(pair, span);
        let arguments = self.frame.take_run(3);
        self.emit(span, Op::ExcInfo, arguments, exception, 0, 0);
        let answer = self.finish_exit(window, is_async, span, mark);
        let frame = &mut self.frame;
        frame.jump_op(span, Op::JumpIfTrue, answer, 0, 0, end);
        self.emit(span, Op::Reraise, exception, 0, 0, 0);
        self.frame.dead = true;
        self.frame.close();
        self.frame.place(end);
        self.frame.release(entered.mark);
    }

    /// A copy of the pair with `__exit__` on top, where it can be called.
    fn exit_window(&mut self, pair: Reg, span: Span) -> Reg {
        let window = self.frame.take_run(2);
        self.emit(span, Op::Move, window, pair, 0, 0);
        self.emit(span, Op::Move, window + 1, pair + 1, 0, 0);
        window
    }

    /// `__exit__(None, None, None)`; the window's two registers are the topmost taken.
    fn call_exit(&mut self, window: Reg, is_async: bool, span: Span) {
        let mark = self.frame.top();
        let arguments = self.frame.take_run(3);
        if self.frame.overflow {
            return;
        }
        for reg in arguments..arguments + 3 {
            self.load_const(span, reg, &Const::None);
        }
        self.finish_exit(window, is_async, span, mark);
        self.frame.release(mark);
    }

    fn finish_exit(&mut self, window: Reg, is_async: bool, span: Span, mark: usize) -> Reg {
        self.emit(span, Op::CallMethod, window, window, 3, 0);
        self.frame.release(usize::from(window) + 1);
        if is_async {
            return self.await_reg(
                window,
                Await::Exit,
                span,
                mark.max(usize::from(window) + 1),
                None,
            );
        }
        window
    }
}

/// A `with` item whose body is being compiled.
struct Entered {
    mark: usize,
    pair: Reg,
    handler: super::emit::Label,
    before: super::emit::Regs,
    span: Span,
}
