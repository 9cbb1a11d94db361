//! Class statements: `__build_class__` called with the body as a function, the name, the bases and the keywords.

use indexmap::IndexSet;

use super::emit::Reg;
use super::{Compiler, Prefix, Res, Signature};
use crate::code::{Const, FunctionKind, Intrinsic, Op};
use crate::scope::ScopeId;
use crate::source::Span;
use crate::syntax::ast::{ArgumentKind, Class, ClassId};

impl Compiler<'_> {
    #[inline(never)]
    pub(super) fn class_stmt(&mut self, id: ClassId, span: Span) -> Res<()> {
        let class = &self.module[id];
        let name = class.name.name;
        let text = self.module.name(name);
        self.check_name(name, span)?;
        let decorators = self.items(class.decorators);
        self.decorators(decorators)?;
        let out = self.frame.take();
        let mark = self.frame.top();
        let qualname = self.qualified(text, Some(name));
        let Some(scope) = self.scopes.of_class(id) else {
            return self.error(span, "class without scope");
        };
        match self.scopes.of_class_params(id) {
            None => self.build_class(class, scope, qualname, None, span, out)?,
            Some(params_scope) => {
                let params = class.type_params;
                let at = decorators.first().map_or(span, |&id| self.module[id].span);
                let index = self.type_params_function(params_scope, text, &[], at, |compiler| {
                    let known = compiler.scopes.known;
                    let tuple = compiler.type_params(params, span)?;
                    compiler.store_mangled(known.type_params, span, tuple);
                    let base = compiler.frame.take();
                    compiler.intrinsic(span, Intrinsic::SubscriptGeneric, base, tuple, 1);
                    compiler.store_mangled(known.generic_base, span, base);
                    let out = compiler.frame.take();
                    compiler.build_class(class, scope, qualname, Some(base), span, out)?;
                    Ok(out)
                })?;
                let window = self.frame.take_run(2);
                self.make_function(index, params_scope, 0, 0, window, span);
                self.emit(span, Op::Call, out, window, 0, 0);
            }
        }
        self.frame.release(mark);
        let out = self.decorate(decorators, out);
        self.store_name(name, span, out)
    }

    #[inline(never)]
    fn build_class(
        &mut self,
        class: &Class,
        scope: ScopeId,
        qualname: String,
        generic_base: Option<Reg>,
        span: Span,
        dst: Reg,
    ) -> Res<()> {
        let text = self.module.name(class.name.name);
        let mark = self.frame.top();
        let window = self.frame.take_run(2);
        self.emit(span, Op::LoadBuildClass, window, 0, 0, 0);
        let body = self.frame.take();
        let index = self.class_body(class, scope, qualname, generic_base.is_some(), span)?;
        self.make_function(index, scope, 0, 0, body, span);
        let name = self.frame.take();
        self.load_const(span, name, &Const::Str(text.into()));
        let arguments = self.items(class.arguments);
        let mut n_keywords = 0;
        let mut is_simple = true;
        for argument in arguments {
            match argument.kind {
                ArgumentKind::Positional => {}
                ArgumentKind::Keyword(name) => {
                    self.check_name(name, argument.span)?;
                    n_keywords += 1;
                }
                ArgumentKind::Star | ArgumentKind::DoubleStar => is_simple = false,
            }
        }
        self.distinct_keywords(arguments)?;
        if !is_simple || !self.fits(arguments.len() + 1) {
            // The arguments so far go into the list that stands where they are.
            self.frame.release(usize::from(window) + 2);
            let run = self.frame.take_run(2);
            let copies = self.frame.take_run(2);
            self.emit(span, Op::Move, copies, body, 0, 0);
            self.emit(span, Op::Move, copies + 1, name, 0, 0);
            self.frame.release(usize::from(run));
            let around: (&[Reg], _) = (&[copies, copies + 1], generic_base);
            self.call_ex(window, false, around, arguments, span, mark, Some(dst))?;
            return Ok(());
        }
        let is_keyword = |kind| matches!(kind, ArgumentKind::Keyword(_));
        for argument in arguments.iter().filter(|a| !is_keyword(a.kind)) {
            self.next(argument.value)?;
        }
        let mut extra = 2;
        if let Some(base) = generic_base {
            let reg = self.frame.take();
            self.emit(span, Op::Move, reg, base, 0, 0);
            extra += 1;
        }
        for argument in arguments.iter().filter(|a| is_keyword(a.kind)) {
            self.next(argument.value)?;
        }
        self.finish_call(
            window,
            false,
            extra,
            arguments,
            n_keywords,
            span,
            mark,
            Some(dst),
        )?;
        Ok(())
    }

    #[inline(never)]
    fn class_body(
        &mut self,
        class: &Class,
        scope: ScopeId,
        qualname: String,
        is_generic: bool,
        span: Span,
    ) -> Res<u32> {
        let decorators = self.items(class.decorators);
        let first = decorators.first().map(|&id| self.module[id].span.start);
        let first_line = self.line(first.unwrap_or(span.start));
        let signature = Box::new(Signature {
            name: self.module.name(class.name.name).into(),
            qualname: qualname.clone(),
            first_line,
            ..Signature::default()
        });
        let doc = self.documented(class.body);
        let prefix = Prefix::new(format!("{qualname}."));
        let around = self.enter_function(scope, FunctionKind::Class, prefix);
        self.class_attributes.push(IndexSet::new());
        let span = class.name.span;
        let mark = self.frame.top();
        let reg = self.frame.take();
        let name = self.pool.text("__name__");
        let cache = self.pool.namespace_cache(name);
        self.emit(span, Op::LoadName, reg, 0, 0, cache);
        self.store_in_namespace("__module__", span, reg);
        self.load_const(span, reg, &Const::Str(qualname.into()));
        self.store_in_namespace("__qualname__", span, reg);
        self.load_const(span, reg, &Const::Int(i64::from(first_line)));
        self.store_in_namespace("__firstlineno__", span, reg);
        if is_generic {
            self.load_type_params(reg, span);
            self.store_in_namespace("__type_params__", span, reg);
        }
        self.frame.release(mark);
        self.module_body(class.body, doc)?;
        let attributes = self.class_attributes.pop().unwrap_or_default();
        let attributes = self.pool.name_tuple(attributes.into_iter().collect());
        let reg = self.frame.take();
        self.emit(span, Op::LoadConst, reg, 0, 0, attributes as i32);
        self.store_in_namespace("__static_attributes__", span, reg);
        let captured = self.scopes.scope(scope).class_capture;
        if let Some(id) = captured
            && self.scopes.symbol(id).is_captured()
        {
            let capture = self.capture_reg(id, span);
            self.store_in_namespace("__classcell__", span, capture);
        }
        self.check_room(span)?;
        Ok(self.leave_function(scope, around, signature))
    }

    /// The tuple of type parameters, which the function around a generic class's body has as a variable.
    fn load_type_params(&mut self, dst: Reg, span: Span) {
        let name = self.scopes.known.type_params;
        let scope = self.scopes.scope(self.frame.scope);
        let frees = scope.frees.iter().copied();
        let mut found = frees.filter(|&id| self.scopes.symbol(id).name == name);
        if let Some(id) = found.next() {
            let mark = self.frame.top();
            let capture = self.capture_reg(id, span);
            let number = self.pool.name(name) as i32;
            self.emit(span, Op::LoadCapture, dst, capture, 1, number);
            self.frame.release(mark);
        }
    }
}
