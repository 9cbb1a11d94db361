//! Type parameters and type aliases.
//!
//! The parameters of a generic function, class or alias are variables of a function around it that is called at once;
//! the function's defaults are evaluated outside and handed in. Bounds, constraints, defaults of type parameters and
//! the values of aliases are functions, called when somebody asks.

use super::emit::Reg;
use super::{Compiler, Prefix, Res, Signature};
use crate::code::{Const, FunctionKind, Intrinsic, Op};
use crate::scope::{ScopeId, ScopeKind};
use crate::source::Span;
use crate::syntax::ast::{ExprId, ExprKind, FunctionId, List, StmtId, TypeParam, TypeParamKind};

impl Compiler<'_> {
    /// Compiles the function that has the type parameters as variables; `body` answers the register it returns.
    pub(super) fn type_params_function(
        &mut self,
        scope: ScopeId,
        name: &str,
        params: &[&str],
        span: Span,
        body: impl FnOnce(&mut Self) -> Res<Reg>,
    ) -> Res<u32> {
        let name = format!("<generic parameters of {name}>");
        let qualname = self.qualified(&name, None);
        let prefix = self.annotation_prefix(&qualname);
        let signature = Box::new(Signature {
            qualname,
            name: name.into(),
            n_pos: params.len() as u16,
            n_pos_only: params.len() as u16,
            params: params.iter().map(|text| self.pool.text(text)).collect(),
            first_line: self.line(span.start),
            ..Signature::default()
        });
        let around = self.enter_function(scope, FunctionKind::Plain, prefix);
        let result = body(self)?;
        self.emit(span, Op::Return, result, 0, 0, 0);
        self.frame.dead = true;
        self.check_room(span)?;
        Ok(self.leave_function(scope, around, signature))
    }

    /// What is inside an annotation scope is called as if that were not there.
    fn annotation_prefix(&self, qualname: &str) -> Prefix {
        Prefix {
            inner: self
                .prefixes
                .last()
                .map_or_else(String::new, |p| p.own.clone()),
            own: format!("{qualname}."),
        }
    }

    #[inline(never)]
    pub(super) fn generic_function(
        &mut self,
        id: FunctionId,
        scope: ScopeId,
        span: Span,
        dst: Reg,
    ) -> Res<()> {
        let function = &self.module[id];
        let name = function.name.name;
        let text = self.module.name(name);
        let qualname = self.qualified(text, Some(name));
        let mark = self.frame.top();
        let window = self.frame.take_run(2);
        let flags = self.defaults(self.items(function.parameters), span)?;
        let mut names = Vec::new();
        if flags & super::function::DEFAULTS != 0 {
            names.push(".defaults");
        }
        if flags & super::function::KW_DEFAULTS != 0 {
            names.push(".kwdefaults");
        }
        let count = names.len();
        let params = function.type_params;
        let decorators = self.items(function.decorators).first();
        let at = decorators.map_or(span, |&id| self.module[id].span);
        let index = self.type_params_function(scope, text, &names, at, |compiler| {
            let tuple = compiler.type_params(params, span)?;
            let pair = compiler.frame.take_run(2);
            let mark = compiler.frame.top();
            // The defaults came as arguments, in the first registers.
            let base = compiler.frame.take_run(count);
            let base = if count == 0 { mark as Reg } else { base };
            for (reg, argument) in (base..).zip(0..count) {
                compiler.emit(span, Op::Move, reg, argument as Reg, 0, 0);
            }
            compiler.define(id, span, flags, base, qualname, pair)?;
            compiler.frame.release(mark);
            compiler.emit(span, Op::Move, pair + 1, tuple, 0, 0);
            compiler.intrinsic(span, Intrinsic::SetTypeParams, pair, pair, 2);
            Ok(pair)
        })?;
        self.make_function(index, scope, 0, 0, window, span);
        self.emit(span, Op::Call, dst, window, count as u8, 0);
        self.frame.release(mark);
        Ok(())
    }

    /// Makes the type parameters, binds their names, and answers a new register with the tuple of them.
    #[inline(never)]
    pub(super) fn type_params(&mut self, params: List<TypeParam>, span: Span) -> Res<Reg> {
        let params = self.items(params);
        let out = self.frame.take();
        let mark = self.frame.top();
        let at_once = self.fits(params.len());
        if !at_once {
            self.emit(span, Op::BuildList, out, 0, 0, 0);
        }
        let mut had_default = false;
        for param in params {
            let text = self.module.name(param.name);
            if param.default.is_some() {
                had_default = true;
            } else if had_default {
                let message =
                    format!("non-default type parameter '{text}' follows default type parameter");
                return self.error(param.span, message);
            }
            let reg = self.frame.take();
            self.type_param(param, text, reg)?;
            self.store_name(param.name, param.span, reg)?;
            if !at_once {
                self.emit(span, Op::ListAppend, out, reg, 0, 0);
                self.frame.release(mark);
            }
        }
        if at_once {
            self.emit(
                span,
                Op::BuildTuple,
                out,
                mark as Reg,
                params.len() as u8,
                0,
            );
        } else {
            self.emit(span, Op::ListToTuple, out, out, 0, 0);
        }
        self.frame.release(mark);
        Ok(out)
    }

    #[inline(never)]
    fn type_param(&mut self, param: &TypeParam, text: &str, dst: Reg) -> Res<()> {
        let span = param.span;
        let mark = self.frame.top();
        let base = self.frame.take();
        self.load_const(span, base, &Const::Str(text.into()));
        let mut count = 2;
        let which = match param.kind {
            TypeParamKind::TypeVar => {
                count = 4;
                let is_tuple = param
                    .bound
                    .is_some_and(|bound| matches!(self.module[bound].kind, ExprKind::Tuple(_)));
                let (bound, constraints) = if is_tuple {
                    (None, param.bound)
                } else {
                    (param.bound, None)
                };
                self.lazy_or_none(bound, text, span)?;
                self.lazy_or_none(constraints, text, span)?;
                Intrinsic::TypeVar
            }
            TypeParamKind::ParamSpec => Intrinsic::ParamSpec,
            TypeParamKind::TypeVarTuple => Intrinsic::TypeVarTuple,
        };
        self.lazy_or_none(param.default, text, span)?;
        self.intrinsic(span, which, dst, base, count);
        self.frame.release(mark);
        Ok(())
    }

    /// The function that evaluates an expression, or None, in the next register.
    fn lazy_or_none(&mut self, value: Option<ExprId>, name: &str, span: Span) -> Res<()> {
        let dst = self.frame.take();
        match value {
            Some(value) => self.lazy(value, name, dst),
            None => {
                self.load_const(span, dst, &Const::None);
                Ok(())
            }
        }
    }

    #[inline(never)]
    fn lazy(&mut self, value: ExprId, name: &str, dst: Reg) -> Res<()> {
        let span = self.module[value].span;
        let Some(scope) = self.scopes.of_lazy(value) else {
            return self.error(span, "expression without scope");
        };
        let qualname = self.qualified(name, None);
        let prefix = match self.scopes.scope(scope).kind {
            ScopeKind::TypeAlias => Prefix::new(format!("{qualname}.<locals>.")),
            _ => self.annotation_prefix(&qualname),
        };
        let signature = Box::new(Signature {
            name: name.into(),
            qualname,
            first_line: self.line(span.start),
            ..Signature::default()
        });
        let around = self.enter_function(scope, FunctionKind::Plain, prefix);
        let result = self.frame.take();
        self.annotation_value(value, result)?;
        self.emit(span, Op::Return, result, 0, 0, 0);
        self.frame.dead = true;
        self.check_room(span)?;
        let index = self.leave_function(scope, around, signature);
        self.make_function(index, scope, 0, 0, dst, span);
        Ok(())
    }

    /// The value of an expression that may be starred (`*Ts = *tuple[int]`).
    fn annotation_value(&mut self, value: ExprId, dst: Reg) -> Res<()> {
        let ExprKind::Starred(inner) = self.module[value].kind else {
            return self.to(value, dst);
        };
        let reg = self.reg(inner)?;
        self.emit(self.module[value].span, Op::UnpackSeq, dst, reg, 1, 0);
        Ok(())
    }

    // ---------------------------------------------------------------- aliases

    #[inline(never)]
    pub(super) fn type_alias(
        &mut self,
        id: StmtId,
        target: ExprId,
        params: List<TypeParam>,
        value: ExprId,
    ) -> Res<()> {
        let span = self.module[id].span;
        let ExprKind::Name(name) = self.module[target].kind else {
            return self.error(span, "invalid type alias");
        };
        let text = self.module.name(name);
        let out = self.frame.take();
        match self.scopes.of_alias_params(id) {
            None => self.alias(text, None, value, span, out)?,
            Some(scope) => {
                let index = self.type_params_function(scope, text, &[], span, |compiler| {
                    let tuple = compiler.type_params(params, span)?;
                    let out = compiler.frame.take();
                    compiler.alias(text, Some(tuple), value, span, out)?;
                    Ok(out)
                })?;
                let window = self.frame.take_run(2);
                self.make_function(index, scope, 0, 0, window, span);
                self.emit(span, Op::Call, out, window, 0, 0);
            }
        }
        self.store_name(name, self.module[target].span, out)
    }

    fn alias(
        &mut self,
        name: &str,
        params: Option<Reg>,
        value: ExprId,
        span: Span,
        dst: Reg,
    ) -> Res<()> {
        let mark = self.frame.top();
        let base = self.frame.take_run(3);
        self.load_const(span, base, &Const::Str(name.into()));
        match params {
            Some(reg) => self.emit(span, Op::Move, base + 1, reg, 0, 0),
            None => self.load_const(span, base + 1, &Const::None),
        }
        self.lazy(value, name, base + 2)?;
        self.intrinsic(span, Intrinsic::TypeAlias, dst, base, 3);
        self.frame.release(mark);
        Ok(())
    }
}
