//! Names: reading, storing and deleting variables; and the end of a function, where it is known what they need.

use super::emit::{Reg, Slot};
use super::{Compiler, Res, Signature, Val};
use crate::code::{Const, Function, FunctionKind, InlinedName, Instr, LocalKind, LocalName, Op};
use crate::name::Name;
use crate::scope::{Place, ScopeId, ScopeKind, SymbolId};
use crate::source::Span;

/// What a name in the current scope means.
#[derive(Clone, Copy)]
enum Meaning {
    /// A variable of the running function.
    Variable(SymbolId),
    Global,
    /// A name nobody binds: a global or a builtin.
    Unbound,
    Namespace,
}

impl Compiler<'_> {
    /// The name as it is in the current scope: mangled if it is private to a class.
    pub(super) fn mangled(&self, name: Name) -> Name {
        let private = self.scopes.scope(self.frame.scope).private;
        self.scopes.mangled(private, name)
    }

    /// The unit's number of a name as it is in the current scope.
    pub(super) fn name_number(&mut self, name: Name) -> u32 {
        let name = self.mangled(name);
        self.pool.name(name)
    }

    fn symbol(&self, name: Name) -> Option<SymbolId> {
        let id = self.latest.get(name.index()).copied().flatten()?;
        (self.scopes.symbol(id).scope == self.frame.scope).then_some(id)
    }

    fn meaning(&self, name: Name) -> Meaning {
        let Some(id) = self.symbol(name) else {
            return Meaning::Unbound;
        };
        match self.scopes.symbol(id).place {
            Place::Local | Place::Captured | Place::Free(_) => Meaning::Variable(id),
            Place::Host(variable) => Meaning::Variable(variable),
            Place::Global => Meaning::Global,
            Place::Namespace => Meaning::Namespace,
            Place::Builtin | Place::Unknown => Meaning::Unbound,
        }
    }

    pub(super) fn is_declared_global(&self, name: Name) -> bool {
        matches!(self.meaning(self.mangled(name)), Meaning::Global)
    }

    /// Whether a name is bound nowhere around, so that it means a global or builtin.
    pub(super) fn is_unbound(&self, name: Name) -> bool {
        matches!(self.meaning(name), Meaning::Unbound)
    }

    /// The register of a name that is a plain local variable.
    pub(super) fn local_reg(&self, name: Name) -> Option<Reg> {
        let Meaning::Variable(id) = self.meaning(self.mangled(name)) else {
            return None;
        };
        match (self.scopes.symbol(id).place, self.slots[id.index()]) {
            (Place::Local, Slot::Reg(reg)) => Some(reg),
            _ => None,
        }
    }

    /// The register that holds a variable's capture; loaded into a temporary if it has none of its own.
    pub(super) fn capture_reg(&mut self, id: SymbolId, span: Span) -> Reg {
        match self.slots[id.index()] {
            Slot::Reg(reg) => reg,
            Slot::Far(index) => {
                let reg = self.frame.take();
                let store = self.frame.far_reg.unwrap_or(0);
                self.emit(span, Op::LoadFar, reg, store, 0, index as i32);
                reg
            }
            Slot::FreeOnly(index) => {
                let reg = self.frame.take();
                self.emit(span, Op::LoadFree, reg, 0, 0, index as i32);
                reg
            }
            Slot::None => 0,
        }
    }

    /// The variable behind `__class__` here, if there is one.
    pub(super) fn class_variable(&self) -> Option<SymbolId> {
        match self.meaning(self.scopes.known.class) {
            Meaning::Variable(id) if self.is_free(id) => Some(id),
            _ => None,
        }
    }

    /// The first argument of the running function, for `super()`.
    pub(super) fn first_argument(&mut self, id: SymbolId, span: Span) -> Reg {
        let name = self.scopes.symbol(id).name;
        self.load_variable(id, name, span, None)
    }

    fn is_free(&self, id: SymbolId) -> bool {
        matches!(self.scopes.symbol(id).place, Place::Free(_))
    }

    // ---------------------------------------------------------------- reading

    #[inline(never)]
    pub(super) fn load_name(&mut self, name: Name, span: Span, dst: Option<Reg>) -> Res<Val> {
        if name == self.scopes.known.debug {
            return Ok(Val::Const(Const::Bool(self.options.optimize == 0)));
        }
        let name = self.mangled(name);
        let mark = self.frame.top();
        let reg = match self.meaning(name) {
            Meaning::Variable(id) => self.load_variable(id, name, span, dst),
            Meaning::Global => self.load_global(name, span, dst),
            Meaning::Namespace => {
                let number = self.pool.name(name);
                let cache = self.pool.namespace_cache(number);
                let out = self.frame.result(mark, dst);
                self.emit(span, Op::LoadName, out, 0, 0, cache);
                out
            }
            Meaning::Unbound => {
                if let Some(mapping) = self.seen_class(span) {
                    let number = self.pool.name(name);
                    let out = self.frame.result(mark, dst);
                    self.emit(span, Op::LoadNameOrGlobal, out, mapping, 0, number as i32);
                    out
                } else if self.frame.kind == FunctionKind::Module {
                    let number = self.pool.name(name);
                    let cache = self.pool.namespace_cache(number);
                    let out = self.frame.result(mark, dst);
                    self.emit(span, Op::LoadName, out, 0, 0, cache);
                    out
                } else {
                    self.load_global(name, span, dst)
                }
            }
        };
        Ok(Val::Reg(reg))
    }

    pub(super) fn load_global(&mut self, name: Name, span: Span, dst: Option<Reg>) -> Reg {
        let number = self.pool.name(name);
        let cache = self.pool.global_cache(number);
        let mark = self.frame.top();
        let out = self.frame.result(mark, dst);
        self.emit(span, Op::LoadGlobal, out, 0, 0, cache);
        out
    }

    /// In an annotation scope inside a class: a temporary with the class's namespace.
    fn seen_class(&mut self, span: Span) -> Option<Reg> {
        let scope = self.scopes.scope(self.frame.scope);
        if !scope.sees_class {
            return None;
        }
        let name = self.scopes.known.class_dict;
        let Meaning::Variable(id) = self.meaning(name) else {
            return None;
        };
        let reg = self.frame.take();
        let capture = self.capture_reg(id, span);
        let number = self.pool.name(name);
        self.emit(span, Op::LoadCapture, reg, capture, 1, number as i32);
        Some(reg)
    }

    #[inline(never)]
    fn load_variable(&mut self, id: SymbolId, name: Name, span: Span, dst: Option<Reg>) -> Reg {
        let mark = self.frame.top();
        let number = self.pool.name(name) as i32;
        if self.scopes.symbol(id).place != Place::Local {
            let free = self.is_free(id);
            if free && name != self.scopes.known.class_dict {
                // A free name of a class body, or of an annotation scope in one: the class's own comes first.
                let mapping = match self.scopes.scope(self.frame.scope).kind {
                    ScopeKind::Class => Some(0),
                    _ => self.seen_class(span),
                };
                if let Some(mapping) = mapping {
                    let capture = self.capture_reg(id, span);
                    let out = self.frame.result(mark, dst);
                    self.emit(span, Op::LoadNameOrCapture, out, mapping, capture, number);
                    return out;
                }
            }
            let capture = self.capture_reg(id, span);
            let out = self.frame.result(mark, dst);
            self.emit(span, Op::LoadCapture, out, capture, u8::from(free), number);
            return out;
        }
        match self.slots[id.index()] {
            Slot::Reg(reg) => {
                if !self.frame.bound.has(reg) {
                    self.frame.checked.add(reg);
                    self.emit(span, Op::CheckBound, reg, 0, 0, number);
                    self.frame.bound.add(reg);
                }
                reg
            }
            Slot::Far(index) => {
                let store = self.frame.far_reg.unwrap_or(0);
                // Not straight into a variable: the value may turn out to be unset.
                let scratch = self.frame.scratch(dst);
                let temporary = self.frame.result(mark, scratch);
                self.emit(span, Op::LoadFar, temporary, store, 0, index as i32);
                self.emit(span, Op::CheckBound, temporary, 0, 0, number);
                self.settle(mark, temporary, dst, span)
            }
            Slot::FreeOnly(_) | Slot::None => self.load_global(name, span, dst),
        }
    }

    // ---------------------------------------------------------------- storing and deleting

    pub(super) fn check_name(&self, name: Name, span: Span) -> Res<()> {
        if name == self.scopes.known.debug {
            return self.error(span, "cannot assign to __debug__");
        }
        Ok(())
    }

    pub(super) fn store_name(&mut self, name: Name, span: Span, src: Reg) -> Res<()> {
        self.check_name(name, span)?;
        let name = self.mangled(name);
        self.store_mangled(name, span, src);
        Ok(())
    }

    /// Stores into a name that is mangled already.
    pub(super) fn store_mangled(&mut self, name: Name, span: Span, src: Reg) {
        let mark = self.frame.top();
        match self.meaning(name) {
            Meaning::Variable(id) if self.scopes.symbol(id).place == Place::Local => {
                match self.slots[id.index()] {
                    Slot::Reg(reg) => {
                        if reg != src {
                            self.emit(span, Op::Move, reg, src, 0, 0);
                        }
                        self.frame.bound.add(reg);
                    }
                    Slot::Far(index) => {
                        let store = self.frame.far_reg.unwrap_or(0);
                        self.emit(span, Op::StoreFar, src, store, 0, index as i32);
                    }
                    Slot::FreeOnly(_) | Slot::None => {}
                }
            }
            Meaning::Variable(id) => {
                let capture = self.capture_reg(id, span);
                self.emit(span, Op::StoreCapture, capture, src, 0, 0);
            }
            Meaning::Global | Meaning::Unbound => {
                let number = self.pool.name(name);
                self.emit(span, Op::StoreGlobal, src, 0, 0, number as i32);
            }
            Meaning::Namespace => {
                let number = self.pool.name(name);
                self.emit(span, Op::StoreName, src, 0, 0, number as i32);
            }
        }
        self.frame.release(mark);
    }

    /// Stores into the namespace of the module or class body, whatever the scope says.
    pub(super) fn store_in_namespace(&mut self, text: &str, span: Span, src: Reg) {
        let number = self.pool.text(text);
        self.emit(span, Op::StoreName, src, 0, 0, number as i32);
    }

    pub(super) fn delete_name(&mut self, name: Name, span: Span) -> Res<()> {
        if name == self.scopes.known.debug {
            return self.error(span, "cannot delete __debug__");
        }
        let name = self.mangled(name);
        let mark = self.frame.top();
        let number = self.pool.name(name) as i32;
        match self.meaning(name) {
            Meaning::Variable(id) if self.scopes.symbol(id).place == Place::Local => {
                let value = self.load_variable(id, name, span, None);
                match self.slots[id.index()] {
                    Slot::Far(index) => {
                        let store = self.frame.far_reg.unwrap_or(0);
                        self.emit(span, Op::Unset, value, 0, 0, 0);
                        self.emit(span, Op::StoreFar, value, store, 0, index as i32);
                    }
                    _ => self.unset(value, span),
                }
            }
            Meaning::Variable(id) => {
                let free = u8::from(self.is_free(id));
                let capture = self.capture_reg(id, span);
                self.emit(span, Op::DelCapture, capture, 0, free, number);
            }
            Meaning::Global | Meaning::Unbound => {
                self.emit(span, Op::DelGlobal, 0, 0, 0, number);
            }
            Meaning::Namespace => self.emit(span, Op::DelName, 0, 0, 0, number),
        }
        self.frame.release(mark);
        Ok(())
    }

    fn unset(&mut self, reg: Reg, span: Span) {
        self.emit(span, Op::Unset, reg, 0, 0, 0);
        if !self.frame.dead {
            self.frame.bound.remove(reg);
        }
    }

    /// The end of `except ... as name`: `name = None; del name`, which cannot fail.
    pub(super) fn unbind(&mut self, name: Name, span: Span) -> Res<()> {
        if let Some(reg) = self.local_reg(name) {
            self.unset(reg, span);
            return Ok(());
        }
        let mark = self.frame.top();
        let none = self.frame.take();
        self.load_const(span, none, &Const::None);
        self.store_name(name, span, none)?;
        self.frame.release(mark);
        self.delete_name(name, span)
    }

    // ---------------------------------------------------------------- the end of a function

    /// What must happen at entry; known only when the whole body is.
    fn prologue(&mut self, scope_id: ScopeId) -> Vec<Instr> {
        let scopes = self.scopes;
        let scope = scopes.scope(scope_id);
        let mut out = Vec::new();
        if let Some(reg) = self.frame.far_reg
            && self.frame.first_far.is_none()
        {
            out.push(Instr::new(Op::NewFar, reg, 0, 0, self.frame.n_far as i32));
        }
        for &id in &scope.symbols {
            let symbol = scopes.symbol(id);
            let Slot::Reg(reg) = self.slots[id.index()] else {
                continue;
            };
            let is_plain = symbol.place == Place::Local && !symbol.is_param();
            if is_plain && (scope.shows_locals || self.frame.checked.has(reg)) {
                out.push(Instr::new(Op::Unset, reg, 0, 0, 0));
            }
        }
        for &id in &self.frame.captured {
            let is_dict = Some(id) == scope.class_dict;
            match self.slots[id.index()] {
                // The namespace itself.
                Slot::Reg(reg) if is_dict => out.push(Instr::new(Op::NewCapture, reg, 0, 0, 0)),
                Slot::Reg(reg) => {
                    if !scopes.symbol(id).is_param() {
                        out.push(Instr::new(Op::Unset, reg, 0, 0, 0));
                    }
                    out.push(Instr::new(Op::NewCapture, reg, reg, 0, 0));
                }
                Slot::Far(index) => {
                    // The store's register is free to be used last only, so a temporary it is: the first of them.
                    let reg = self.frame.n_regs().saturating_sub(1);
                    let store = self.frame.far_reg.unwrap_or(0);
                    out.push(if scopes.symbol(id).is_param() {
                        Instr::new(Op::LoadFar, reg, store, 0, index as i32)
                    } else {
                        Instr::new(Op::Unset, reg, 0, 0, 0)
                    });
                    out.push(Instr::new(Op::NewCapture, reg, reg, 0, 0));
                    out.push(Instr::new(Op::StoreFar, reg, store, 0, index as i32));
                }
                Slot::FreeOnly(_) | Slot::None => {}
            }
        }
        for (index, &id) in scope.frees.iter().enumerate() {
            if let Slot::Reg(reg) = self.slots[id.index()] {
                out.push(Instr::new(Op::LoadFree, reg, 0, 0, index as i32));
            }
        }
        out
    }

    fn local_names(&mut self, scope_id: ScopeId) -> Box<[LocalName]> {
        let scopes = self.scopes;
        let scope = scopes.scope(scope_id);
        let mut locals = Vec::new();
        let own = scope.symbols.iter();
        let through = scope.frees.iter();
        let through = through.filter(|&&id| scopes.symbol(id).is_implicit());
        for &id in own.chain(through) {
            let symbol = scopes.symbol(id);
            let kind = match symbol.place {
                Place::Local => LocalKind::Value,
                Place::Captured => LocalKind::Capture,
                Place::Free(_) => LocalKind::Free,
                _ => continue,
            };
            let (kind, place) = match self.slots[id.index()] {
                Slot::Reg(reg) => (kind, u32::from(reg)),
                Slot::Far(index) => (LocalKind::Far, index),
                Slot::FreeOnly(_) | Slot::None => continue,
            };
            let is_written = !scopes.text(self.module, symbol.name).starts_with('.');
            if is_written && symbol.name != scopes.known.class_dict {
                let name = self.pool.name(symbol.name);
                locals.push(LocalName { name, place, kind });
            }
        }
        locals.into()
    }

    /// Puts the finished function into the unit.
    #[inline(never)]
    #[expect(
        clippy::boxed_local,
        reason = "keeps the recursive caller's frame small"
    )]
    pub(super) fn finish(&mut self, scope_id: ScopeId, signature: Box<Signature>) {
        let signature = *signature;
        let scopes = self.scopes;
        if !self.frame.dead {
            let end = self.frame.spans.last().copied().unwrap_or_default();
            self.frame.release(0);
            let kept = if self.frame.kind == FunctionKind::Module
                || self.frame.kind == FunctionKind::Class
            {
                1
            } else {
                0
            };
            self.frame.release(kept);
            let none = self.frame.take();
            self.load_const(end, none, &Const::None);
            self.emit(end, Op::Return, none, 0, 0, 0);
        }
        let prologue = self.prologue(scope_id);
        let locals = self.local_names(scope_id);
        let inlined = std::mem::take(&mut self.frame.inlined);
        let scope = scopes.scope(scope_id);
        let entry = self.instrs.len() as u32;
        let (handlers, handling) = self.frame.link(entry + prologue.len() as u32);
        let base = entry + prologue.len() as u32;
        let shifted = |variable: InlinedName| InlinedName {
            start: base + variable.start,
            end: base + variable.end,
            ..variable
        };
        let inlined = inlined.into_iter().map(shifted);
        let inlined = inlined.filter(|v| v.start < v.end).collect();
        let first_span = self.frame.spans.first().copied().unwrap_or_default();
        self.spans.extend(prologue.iter().map(|_| first_span));
        self.instrs.extend(prologue);
        self.instrs.append(&mut self.frame.instrs);
        self.spans.append(&mut self.frame.spans);
        let class = scope.frees.iter();
        let mut class = class.filter(|&&id| scopes.symbol(id).name == scopes.known.class);
        let class_capture = class.next().and_then(|id| match self.slots[id.index()] {
            Slot::Reg(reg) => Some(reg),
            _ => None,
        });
        let first = self.frame.first_param;
        let free: Vec<u32> = scope
            .frees
            .iter()
            .map(|&id| self.pool.name(scopes.symbol(id).name))
            .collect();
        let function = Function {
            name: signature.name,
            qualname: signature.qualname.into(),
            kind: self.frame.kind,
            entry,
            end: self.instrs.len() as u32,
            n_regs: self.frame.n_regs(),
            far_reg: self.frame.far_reg,
            first_far: self.frame.first_far.map(u16::from),
            n_far: self.frame.n_far,
            n_pos: signature.n_pos,
            n_pos_only: signature.n_pos_only,
            n_kw_only: signature.n_kw_only,
            star_args: signature.star_args,
            star_kwargs: signature.star_kwargs,
            params: signature.params.into(),
            free: free.into(),
            locals,
            inlined,
            handlers: handlers.into(),
            handling: handling.into(),
            doc: signature.doc,
            annotations: signature.annotations.into(),
            first_line: signature.first_line,
            class_capture,
            first_param_captured: first.is_some_and(|id| scopes.symbol(id).is_captured()),
            nested: scope.is_nested,
        };
        let index = self.frame.index as usize;
        if let Some(place) = self.functions.get_mut(index) {
            *place = Some(function);
        }
    }
}
