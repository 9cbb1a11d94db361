//! Functions: `def`, `lambda`, their parameters, defaults, annotations, docstrings and decorators.

use super::display::Sequence;
use super::emit::Reg;
use super::{Compiler, Prefix, Res, Signature, Val, unparse};
use crate::code::{Const, FunctionKind, Op};
use crate::name::Name;
use crate::scope::{Place, ScopeId};
use crate::source::Span;
use crate::syntax::ast::{
    Block, ExprId, ExprKind, Function, FunctionId, List, Parameter, ParameterKind, StmtKind,
};

/// More parameters than this are refused.
const MAX_PARAMETERS: usize = 10_000;

/// Bits of `MakeFunction` for the parts that stand in a row of registers.
pub(super) const DEFAULTS: u8 = 1;
pub(super) const KW_DEFAULTS: u8 = 2;
pub(super) const ANNOTATIONS: u8 = 4;
const CAPTURES: u8 = 8;

impl Compiler<'_> {
    /// The qualified name of what is defined here. `name` is its name in the scope, unless it has none there.
    pub(super) fn qualified(&self, text: &str, name: Option<Name>) -> String {
        match name {
            Some(name) if self.is_declared_global(name) => text.to_string(),
            _ => {
                let prefix = self.prefixes.last().map_or("", |prefix| &prefix.inner);
                format!("{prefix}{text}")
            }
        }
    }

    /// `R[dst]` = the function; `flags` tells the parts that stand in a row from `base` on, the last of them on top.
    #[inline(never)]
    pub(super) fn make_function(
        &mut self,
        function: u32,
        scope: ScopeId,
        mut flags: u8,
        mut base: Reg,
        dst: Reg,
        span: Span,
    ) {
        let mark = self.frame.top();
        let frees = &self.scopes.scope(scope).frees;
        if !frees.is_empty() {
            let tuple = self.frame.take();
            if flags == 0 {
                base = tuple;
            }
            flags |= CAPTURES;
            let outer: Vec<_> = frees
                .iter()
                .filter_map(|&id| match self.scopes.symbol(id).place {
                    Place::Free(outer) => Some(outer),
                    _ => None,
                })
                .collect();
            if let [only] = outer[..] {
                let capture = self.capture_reg(only, span);
                self.emit(span, Op::BuildTuple, tuple, capture, 1, 0);
            } else if self.fits(outer.len()) {
                let run = self.frame.take_run(outer.len());
                for (reg, &id) in (run..).zip(&outer) {
                    let temporaries = self.frame.top();
                    let capture = self.capture_reg(id, span);
                    self.emit(span, Op::Move, reg, capture, 0, 0);
                    self.frame.release(temporaries);
                }
                self.emit(span, Op::BuildTuple, tuple, run, outer.len() as u8, 0);
            } else {
                self.emit(span, Op::BuildList, tuple, 0, 0, 0);
                for &id in &outer {
                    let temporaries = self.frame.top();
                    let capture = self.capture_reg(id, span);
                    self.emit(span, Op::ListAppend, tuple, capture, 0, 0);
                    self.frame.release(temporaries);
                }
                self.emit(span, Op::ListToTuple, tuple, tuple, 0, 0);
            }
        }
        let base = if flags == 0 { 0 } else { base };
        self.emit(span, Op::MakeFunction, dst, base, flags, function as i32);
        self.frame.release(mark);
    }

    // ---------------------------------------------------------------- parameters

    /// The registers' names and counts of a parameter list.
    #[inline(never)]
    fn signature(&mut self, parameters: &[Parameter], span: Span) -> Res<Box<Signature>> {
        if parameters.len() > MAX_PARAMETERS {
            return self.error(span, "too many parameters");
        }
        let mut signature = Box::<Signature>::default();
        let mut last = Vec::new();
        for parameter in parameters {
            self.check_name(parameter.name, parameter.span)?;
            match parameter.kind {
                ParameterKind::PositionalOnly => {
                    signature.n_pos += 1;
                    signature.n_pos_only += 1;
                }
                ParameterKind::Regular => signature.n_pos += 1,
                ParameterKind::KeywordOnly => signature.n_kw_only += 1,
                ParameterKind::Star => {
                    signature.star_args = true;
                    last.insert(0, parameter.name);
                    continue;
                }
                ParameterKind::DoubleStar => {
                    signature.star_kwargs = true;
                    last.push(parameter.name);
                    continue;
                }
            }
            let number = self.name_number(parameter.name);
            signature.params.push(number);
        }
        for name in last {
            let number = self.name_number(name);
            signature.params.push(number);
        }
        Ok(signature)
    }

    /// Puts the defaults into the next registers; answers their flags.
    #[inline(never)]
    pub(super) fn defaults(&mut self, parameters: &[Parameter], span: Span) -> Res<u8> {
        let mut flags = 0;
        let mut positional = Vec::new();
        let mut keyword = Vec::new();
        for parameter in parameters {
            if let Some(default) = parameter.default {
                match parameter.kind {
                    ParameterKind::KeywordOnly => keyword.push((parameter.name, default)),
                    _ => positional.push(default),
                }
            }
        }
        if !positional.is_empty() {
            flags |= DEFAULTS;
            let reg = self.frame.take();
            self.tuple_to(&positional, span, reg)?;
        }
        if !keyword.is_empty() {
            flags |= KW_DEFAULTS;
            self.named_values(&keyword, span, |compiler, value, reg| {
                compiler.to(value, reg)
            })?;
        }
        Ok(flags)
    }

    /// A dict from names to values, in the next register.
    #[inline(never)]
    fn named_values(
        &mut self,
        items: &[(Name, ExprId)],
        span: Span,
        mut compute: impl FnMut(&mut Self, ExprId, Reg) -> Res<()>,
    ) -> Res<()> {
        let dict = self.frame.take();
        let mark = self.frame.top();
        let at_once = self.fits(items.len() * 2);
        if !at_once {
            self.emit(span, Op::BuildMap, dict, 0, 0, 0);
        }
        for &(name, value) in items {
            let mangled = self.mangled(name);
            let text = Const::Str(self.scopes.text(self.module, mangled).into());
            let key = self.frame.take();
            self.load_const(span, key, &text);
            let reg = self.frame.take();
            compute(self, value, reg)?;
            if !at_once {
                self.emit(span, Op::MapAdd, dict, key, reg, 0);
                self.frame.release(mark);
            }
        }
        if at_once {
            let base = mark as Reg;
            self.emit(span, Op::BuildMap, dict, base, items.len() as u8, 0);
        }
        self.frame.release(mark);
        Ok(())
    }

    /// Puts the dict of annotations into the next register, if there are any; answers its flag.
    #[inline(never)]
    fn annotations(&mut self, function: &Function, span: Span) -> Res<u8> {
        let items = self.annotated(function);
        if items.is_empty() {
            return Ok(0);
        }
        self.named_values(&items, span, |compiler, value, reg| {
            compiler.annotation_to(value, reg)
        })?;
        Ok(ANNOTATIONS)
    }

    /// The annotations of a function: names, `return` the last, and expressions.
    fn annotated(&self, function: &Function) -> Vec<(Name, ExprId)> {
        let parameters = self.items(function.parameters);
        let mut items = Vec::new();
        // CPython's order: ordinary parameters before positional-only ones.
        let order = [
            ParameterKind::Regular,
            ParameterKind::PositionalOnly,
            ParameterKind::Star,
            ParameterKind::KeywordOnly,
            ParameterKind::DoubleStar,
        ];
        for kind in order {
            let of_kind = parameters.iter().filter(|parameter| parameter.kind == kind);
            items.extend(of_kind.filter_map(|p| p.annotation.map(|a| (p.name, a))));
        }
        if let Some(returns) = function.returns
            && let Some(name) = self.scopes.find_name(self.module, "return")
        {
            items.push((name, returns));
        }
        items
    }

    /// An annotation's value, or its text if annotations are not evaluated.
    #[inline(never)]
    pub(super) fn annotation_to(&mut self, annotation: ExprId, dst: Reg) -> Res<()> {
        let span = self.module[annotation].span;
        if self.scopes.lazy_annotations {
            let text = unparse::expression(self.module, annotation);
            self.load_const(span, dst, &Const::Str(text.into()));
            return Ok(());
        }
        if let ExprKind::Starred(inner) = self.module[annotation].kind {
            // `*args: *Ts`
            let mark = self.frame.top();
            let reg = self.reg(inner)?;
            self.emit(span, Op::UnpackSeq, dst, reg, 1, 0);
            self.frame.release(mark);
            return Ok(());
        }
        self.to(annotation, dst)
    }

    // ---------------------------------------------------------------- docstrings

    /// The docstring of a body, as a constant.
    pub(super) fn documented(&mut self, body: Block) -> Option<u32> {
        if self.options.optimize >= 2 {
            return None;
        }
        let &first = self.items(body).first()?;
        let StmtKind::Expr(value) = self.module[first].kind else {
            return None;
        };
        let ExprKind::Text(text) = self.module[value].kind else {
            return None;
        };
        let doc = match self.text(text) {
            Const::Str(text) => Const::Str(clean_doc(&text).into()),
            other => other,
        };
        Some(self.pool.constant(doc))
    }

    // ---------------------------------------------------------------- definitions

    #[inline(never)]
    pub(super) fn function_stmt(&mut self, id: FunctionId, span: Span) -> Res<()> {
        let function = &self.module[id];
        let name = function.name.name;
        self.check_name(name, span)?;
        let decorators = self.items(function.decorators);
        self.decorators(decorators)?;
        let direct = match decorators {
            [] => self.local_reg(name),
            _ => None,
        };
        let out = direct.unwrap_or_else(|| self.frame.take());
        let mark = self.frame.top();
        if let Some(scope) = self.scopes.of_function_params(id) {
            self.generic_function(id, scope, span, out)?;
        } else {
            let base = self.frame.top() as Reg;
            let flags = self.defaults(self.items(function.parameters), span)?;
            let qualname = self.qualified(self.module.name(name), Some(name));
            self.define(id, span, flags, base, qualname, out)?;
        }
        self.frame.release(mark);
        let out = self.decorate(decorators, out);
        self.store_name(name, span, out)
    }

    /// Evaluates decorators, each at the bottom of a window whose only argument will be what is decorated.
    pub(super) fn decorators(&mut self, decorators: &[ExprId]) -> Res<()> {
        for &decorator in decorators {
            self.next(decorator)?;
            self.frame.take();
        }
        Ok(())
    }

    /// Calls the decorators, the innermost first; answers where the result is.
    pub(super) fn decorate(&mut self, decorators: &[ExprId], mut out: Reg) -> Reg {
        for &decorator in decorators.iter().rev() {
            let window = out.saturating_sub(2);
            let span = self.module[decorator].span;
            self.emit(span, Op::Call, window, window, 1, 0);
            out = window;
        }
        out
    }

    /// Makes a function whose defaults are in place: annotations, body, captures.
    #[inline(never)]
    pub(super) fn define(
        &mut self,
        id: FunctionId,
        span: Span,
        mut flags: u8,
        base: Reg,
        qualname: String,
        dst: Reg,
    ) -> Res<()> {
        let function = &self.module[id];
        flags |= self.annotations(function, span)?;
        let Some(scope) = self.scopes.of_function(id) else {
            return self.error(span, "function without scope");
        };
        let index = self.function_body(function, scope, span, qualname)?;
        self.make_function(index, scope, flags, base, dst, span);
        Ok(())
    }

    #[inline(never)]
    fn function_body(
        &mut self,
        function: &Function,
        scope: ScopeId,
        span: Span,
        qualname: String,
    ) -> Res<u32> {
        let parameters = self.items(function.parameters);
        let decorators = self.items(function.decorators);
        let first = decorators.first().map(|&id| self.module[id].span.start);
        let mut signature = self.signature(parameters, span)?;
        signature.name = self.module.name(function.name.name).into();
        let prefix = Prefix::new(format!("{qualname}.<locals>."));
        signature.qualname = qualname;
        signature.first_line = self.line(first.unwrap_or(span.start));
        signature.doc = self.documented(function.body);
        for (name, annotation) in self.annotated(function) {
            let text = unparse::expression(self.module, annotation);
            let name = self.mangled(name);
            signature
                .annotations
                .push((self.pool.name(name), text.into()));
        }
        let kind = match (function.is_async, self.scopes.scope(scope).is_generator) {
            (false, false) => FunctionKind::Plain,
            (false, true) => FunctionKind::Generator,
            (true, false) => FunctionKind::Coroutine,
            (true, true) => FunctionKind::AsyncGenerator,
        };
        let around = self.enter_function(scope, kind, prefix);
        self.frame.is_async = function.is_async;
        self.block(function.body)?;
        self.check_room(span)?;
        Ok(self.leave_function(scope, around, signature))
    }

    #[inline(never)]
    pub(super) fn lambda(
        &mut self,
        id: ExprId,
        parameters: List<Parameter>,
        body: ExprId,
        span: Span,
        dst: Option<Reg>,
    ) -> Res<Val> {
        let mark = self.frame.top();
        let base = mark as Reg;
        let parameters = self.items(parameters);
        let flags = self.defaults(parameters, span)?;
        let Some(scope) = self.scopes.of_lambda(id) else {
            return self.error(span, "lambda without scope");
        };
        let mut signature = self.signature(parameters, span)?;
        let qualname = self.qualified("<lambda>", None);
        let prefix = Prefix::new(format!("{qualname}.<locals>."));
        signature.name = "<lambda>".into();
        signature.qualname = qualname;
        signature.first_line = self.line(span.start);
        let kind = if self.scopes.scope(scope).is_generator {
            FunctionKind::Generator
        } else {
            FunctionKind::Plain
        };
        let around = self.enter_function(scope, kind, prefix);
        let value = self.reg(body)?;
        self.emit(self.module[body].span, Op::Return, value, 0, 0, 0);
        self.frame.dead = true;
        self.check_room(span)?;
        let index = self.leave_function(scope, around, signature);
        let out = match dst {
            Some(reg) => reg,
            None if self.frame.top() == mark => self.frame.take(),
            None => base,
        };
        self.make_function(index, scope, flags, base, out, span);
        self.frame.release(mark);
        if dst.is_none() {
            self.frame.take();
        }
        Ok(Val::Reg(out))
    }

    /// The items of a call built by hand, as a tuple.
    pub(super) fn tuple_to(&mut self, items: &[ExprId], span: Span, dst: Reg) -> Res<()> {
        let value = self.sequence(Sequence::Tuple, items, span, Some(dst))?;
        self.move_to(value, dst, span);
        Ok(())
    }
}

/// A docstring as it is stored: tabs expanded, the first line's indentation and the common one of the others removed.
fn clean_doc(doc: &str) -> String {
    let doc = expand_tabs(doc);
    let mut lines = doc.split_inclusive('\n');
    let first = lines.next().unwrap_or("");
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let is_blank = |line: &str| matches!(line.trim_start_matches(' '), "" | "\n");
    let margin = lines.clone().filter(|line| !is_blank(line)).map(indent);
    let margin = margin.min().unwrap_or(0);
    let mut out = String::with_capacity(doc.len());
    out.push_str(first.trim_start_matches(' '));
    for line in lines {
        out.push_str(&line[margin.min(indent(line))..]);
    }
    out
}

fn expand_tabs(text: &str) -> String {
    if !text.contains('\t') {
        return text.to_string();
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut column = 0;
    for c in text.chars() {
        match c {
            '\t' => {
                let width = 8 - column % 8;
                out.extend(std::iter::repeat_n(' ', width));
                column += width;
            }
            '\n' | '\r' => {
                out.push(c);
                column = 0;
            }
            _ => {
                out.push(c);
                column += 1;
            }
        }
    }
    out
}
