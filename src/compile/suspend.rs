//! What suspends a function: `yield`, `yield from`, `await`, and the loops of `async for`.

use super::emit::{BlockKind, Label, Reg};
use super::{Compiler, Res, Val};
use crate::code::{Const, FunctionKind, Op};
use crate::source::Span;
use crate::syntax::ast::ExprId;

/// Why something is awaited; the machine's error names it.
#[derive(Clone, Copy)]
pub(super) enum Await {
    Plain = 1,
    Enter = 2,
    Exit = 3,
}

impl Compiler<'_> {
    /// Refuses what only coroutines may do.
    fn check_async(&self, span: Span, what: &str) -> Res<()> {
        if !self.scopes.scope(self.frame.host).kind.is_function() {
            return self.error(span, format!("'{what}' outside function"));
        }
        let is_coroutine = self.frame.is_async;
        let is_async_generator = self.frame.kind == FunctionKind::AsyncGenerator;
        if !is_coroutine && !is_async_generator {
            return self.error(span, format!("'{what}' outside async function"));
        }
        Ok(())
    }

    pub(super) fn check_async_statement(&self, span: Span, what: &str) -> Res<()> {
        if self.frame.is_async {
            return Ok(());
        }
        self.error(span, format!("'{what}' outside async function"))
    }

    #[inline(never)]
    pub(super) fn await_expr(&mut self, value: ExprId, span: Span, dst: Option<Reg>) -> Res<Val> {
        self.check_async(span, "await")?;
        let mark = self.frame.top();
        let src = self.reg(value)?;
        Ok(Val::Reg(self.await_reg(src, Await::Plain, span, mark, dst)))
    }

    /// Awaits what a register holds; the temporaries above `mark` are given back.
    #[inline(never)]
    pub(super) fn await_reg(
        &mut self,
        src: Reg,
        why: Await,
        span: Span,
        mark: usize,
        dst: Option<Reg>,
    ) -> Reg {
        let delegate = self.frame.take();
        self.emit(span, Op::GetDelegate, delegate, src, why as u8, 0);
        let out = self.delegate(delegate, span);
        self.settle(mark, out, dst, span)
    }

    /// Sends and yields until the delegate returns; answers the register with its value, above the delegate's.
    #[inline(never)]
    pub(super) fn delegate(&mut self, delegate: Reg, span: Span) -> Reg {
        let sent = self.frame.take();
        let out = self.frame.take();
        self.load_const(span, sent, &Const::None);
        let again = self.frame.label();
        let done = self.frame.label();
        self.frame.place_loop(again);
        self.frame
            .jump_op(span, Op::Send, out, delegate, sent, done);
        self.emit(span, Op::YieldDelegate, sent, out, delegate, 0);
        self.frame.jump(span, again);
        self.frame.place(done);
        out
    }

    fn check_yield(&self, span: Span, what: &str) -> Res<()> {
        if !self.scopes.scope(self.frame.host).kind.is_function() {
            return self.error(span, format!("'{what}' outside function"));
        }
        Ok(())
    }

    #[inline(never)]
    pub(super) fn yield_expr(
        &mut self,
        value: Option<ExprId>,
        span: Span,
        dst: Option<Reg>,
    ) -> Res<Val> {
        self.check_yield(span, "yield")?;
        let mark = self.frame.top();
        let src = match value {
            Some(value) => self.reg(value)?,
            None => self.in_reg(Val::Const(Const::None), span),
        };
        let out = self.yield_reg(src, span, mark, dst);
        Ok(Val::Reg(out))
    }

    /// Yields what a register holds.
    pub(super) fn yield_reg(
        &mut self,
        mut src: Reg,
        span: Span,
        mark: usize,
        dst: Option<Reg>,
    ) -> Reg {
        if self.frame.kind == FunctionKind::AsyncGenerator {
            let wrapped = self.frame.take();
            self.emit(span, Op::WrapAsyncYield, wrapped, src, 0, 0);
            src = wrapped;
        }
        let out = self.frame.result(mark, dst);
        self.emit(span, Op::Yield, out, src, 0, 0);
        out
    }

    #[inline(never)]
    pub(super) fn yield_from(&mut self, value: ExprId, span: Span, dst: Option<Reg>) -> Res<Val> {
        self.check_yield(span, "yield from")?;
        if self.frame.is_async {
            return self.error(span, "'yield from' inside async function");
        }
        let mark = self.frame.top();
        let src = self.reg(value)?;
        let delegate = self.frame.take();
        self.emit(span, Op::GetDelegate, delegate, src, 0, 0);
        let out = self.delegate(delegate, span);
        Ok(Val::Reg(self.settle(mark, out, dst, span)))
    }

    // ---------------------------------------------------------------- async for

    /// Begins an asynchronous loop over `src`; afterwards the next item is in the register answered.
    pub(super) fn async_loop(&mut self, src: Reg, span: Span) -> AsyncLoop {
        let iterator = self.frame.take();
        self.emit(span, Op::GetAiter, iterator, src, 0, 0);
        self.async_loop_over(iterator, span)
    }

    /// The same over an asynchronous iterator.
    #[inline(never)]
    pub(super) fn async_loop_over(&mut self, iterator: Reg, span: Span) -> AsyncLoop {
        let mark = self.frame.top();
        let again = self.frame.label();
        let finished = self.frame.label();
        self.frame.place_loop(again);
        let before = self.frame.bound;
        let exception = mark as Reg;
        self.frame
            .open(BlockKind::Try, Some((finished, exception)), None);
        let next = self.frame.take();
        self.emit(span, Op::GetAnext, next, iterator, 0, 0);
        let out = self.delegate(next, span);
        self.frame.close();
        let item = self.settle(mark, out, None, span);
        AsyncLoop {
            again,
            finished,
            exception,
            item,
            before,
            span,
        }
    }

    /// Goes back for the next item, and puts here what happens after the last.
    pub(super) fn end_async_loop(&mut self, looped: &AsyncLoop) {
        self.frame.jump(looped.span, looped.again);
        self.frame.place_handler(looped.finished, looped.before);
        let done = self.frame.label();
        let frame = &mut self.frame;
        frame.jump_op(looped.span, Op::EndAsyncFor, looped.exception, 0, 0, done);
        // Either it jumped or it raised.
        frame.dead = true;
        frame.place(done);
    }
}

/// An asynchronous loop being compiled.
pub(super) struct AsyncLoop {
    /// Where the next item is asked for.
    pub(super) again: Label,
    finished: Label,
    exception: Reg,
    /// The register with the item.
    pub(super) item: Reg,
    before: super::emit::Regs,
    span: Span,
}
