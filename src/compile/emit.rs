//! One function under construction: instructions, labels, registers, and which variables are surely bound.
//!
//! **Registers.** Parameters stand first, then the other variables, then temporaries in stack discipline: whoever needs
//! one takes it from the top and gives it back by lowering the top. A value computed without a wish for its place lies
//! in exactly the register that was the top before.
//!
//! **Bound variables.** `bound` holds the registers whose variables are surely bound at the point reached. Labels meet
//! the sets of all jumps to them. A variable read where it is not surely bound gets a check, and only then does
//! it have to be made unset at entry.
//!
//! **Dead code.** After a jump or return `dead` is set until a label that somebody jumps to; nothing is emitted then.

use crate::code::{FunctionKind, Handler, Handling, InlinedName, Instr, Op, Operand};
use crate::scope::{ScopeId, SymbolId};
use crate::source::Span;
use crate::syntax::ast;

/// A register.
pub(super) type Reg = u8;

/// More registers than this are refused: the machine's window has 256, and calls need some beyond.
pub(super) const MAX_REGS: usize = 240;

/// Variables beyond these registers become far locals, so that expressions have room.
pub(super) const MAX_VARS: usize = 150;

/// A function with more parameters than this has the others as far locals.
pub(super) const MAX_NEAR_PARAMS: usize = 100;

/// Instructions that may run for one unit of fuel.
const PACE: usize = 64;

/// A set of registers.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Regs([u64; 4]);

impl Regs {
    pub(super) const ALL: Regs = Regs([u64::MAX; 4]);

    pub(super) fn has(self, reg: Reg) -> bool {
        self.0[usize::from(reg >> 6)] >> (reg & 63) & 1 != 0
    }

    pub(super) fn add(&mut self, reg: Reg) {
        self.0[usize::from(reg >> 6)] |= 1 << (reg & 63);
    }

    pub(super) fn remove(&mut self, reg: Reg) {
        self.0[usize::from(reg >> 6)] &= !(1 << (reg & 63));
    }

    pub(super) fn meet(&mut self, other: Regs) {
        for (word, other) in self.0.iter_mut().zip(other.0) {
            *word &= other;
        }
    }

    pub(super) fn without(mut self, other: Regs) -> Regs {
        for (word, other) in self.0.iter_mut().zip(other.0) {
            *word &= !other;
        }
        self
    }
}

/// A place to jump to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Label(u32);

#[derive(Clone, Copy)]
struct LabelState {
    /// Where it stands, once known.
    at: u32,
    /// What is bound there; None as long as nobody jumps to it.
    bound: Option<Regs>,
}

const UNPLACED: u32 = u32::MAX;

/// Where a variable lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Slot {
    /// Nowhere (yet).
    None,
    /// A register: the value, or the capture.
    Reg(Reg),
    /// A far local: the value, or the capture.
    Far(u32),
    /// A capture of the function that has no register of its own.
    FreeOnly(u32),
}

/// What has to be done, or not to be done, when control leaves a statement early.
#[derive(Clone, Copy)]
pub(super) enum BlockKind {
    /// A loop.
    Loop { break_to: Label, continue_to: Label },
    /// The body of a `try` with handlers; also other protected stretches.
    Try,
    /// The body of a `try` with a `finally` part, which is run on the way out.
    Finally(ast::Block),
    /// The body of a `with`: the pair of registers with its `__exit__`.
    With {
        pair: Reg,
        is_async: bool,
        span: Span,
    },
    /// A handler or the exceptional copy of a `finally` part.
    Handling,
    /// The body of `except ... as name`.
    Unbind { name: crate::name::Name, span: Span },
    /// The body of an `except*`, which may not be left early.
    Star,
}

/// A statement that control is inside of, with the stretches of code that belong to it.
pub(super) struct Block {
    pub(super) kind: BlockKind,
    /// Where exceptions raised inside go, and the register that receives them.
    handler: Option<(Label, Reg)>,
    /// The register with the exception being handled inside.
    handled: Option<Reg>,
    open_at: u32,
    stretches: Vec<(u32, u32)>,
}

/// A function under construction.
pub(super) struct Frame {
    /// Index among the unit's functions.
    pub(super) index: u32,
    /// The scope whose names are looked up: the host or a comprehension inside it.
    pub(super) scope: ScopeId,
    /// The scope the function belongs to.
    pub(super) host: ScopeId,
    pub(super) kind: FunctionKind,
    /// Loops around the statement being compiled.
    pub(super) loops: u32,
    /// Is an `async def`.
    pub(super) is_async: bool,
    #[allow(dead_code, reason = "read when a frame is debugged")]
    pub(super) qualname: String,
    pub(super) instrs: Vec<Instr>,
    pub(super) spans: Vec<Span>,
    /// Number of instructions at the last one that charges in any case.
    paced: usize,
    labels: Vec<LabelState>,
    pub(super) blocks: Vec<Block>,
    pub(super) handlers: Vec<(u32, u32, Label, Reg)>,
    pub(super) handling: Vec<Handling>,
    /// Variables of comprehensions, with positions from the frame's first instruction.
    pub(super) inlined: Vec<InlinedName>,
    /// Registers that hold variables (of comprehensions too).
    pub(super) vars: Regs,
    /// Variables that an expression may rebind while it is evaluated.
    pub(super) walrus: Regs,
    /// Variables that may become unbound again.
    pub(super) deletable: Regs,
    /// Variables for which a check was emitted.
    pub(super) checked: Regs,
    pub(super) bound: Regs,
    pub(super) dead: bool,
    top: usize,
    max: usize,
    /// Too many registers were asked for; reported at the end of the statement.
    pub(super) overflow: bool,
    pub(super) far_reg: Option<Reg>,
    pub(super) n_far: u32,
    /// As in `code::Function`: the first parameter that is a far local.
    pub(super) first_far: Option<Reg>,
    /// Variables captured, with their parameters' registers already filled or not.
    pub(super) captured: Vec<SymbolId>,
    pub(super) first_param: Option<SymbolId>,
}

impl Frame {
    pub(super) fn new(index: u32, scope: ScopeId, kind: FunctionKind) -> Frame {
        Frame {
            index,
            scope,
            host: scope,
            kind,
            loops: 0,
            is_async: false,
            qualname: String::new(),
            instrs: Vec::new(),
            spans: Vec::new(),
            paced: 0,
            labels: Vec::new(),
            blocks: Vec::new(),
            handlers: Vec::new(),
            handling: Vec::new(),
            inlined: Vec::new(),
            vars: Regs::default(),
            walrus: Regs::default(),
            deletable: Regs::default(),
            checked: Regs::default(),
            bound: Regs::default(),
            dead: false,
            top: 0,
            max: 0,
            overflow: false,
            far_reg: None,
            n_far: 0,
            first_far: None,
            captured: Vec::new(),
            first_param: None,
        }
    }

    // ---------------------------------------------------------------- registers

    /// The register the next temporary gets.
    pub(super) fn top(&self) -> usize {
        self.top
    }

    /// Gives back all temporaries from a register upwards.
    pub(super) fn release(&mut self, top: usize) {
        self.top = top;
    }

    /// Takes the next register.
    pub(super) fn take(&mut self) -> Reg {
        self.take_run(1)
    }

    /// Takes several registers in a row; answers the first.
    pub(super) fn take_run(&mut self, count: usize) -> Reg {
        if self.top + count > MAX_REGS {
            // Nothing that is emitted from here on is ever run: the statement ends in an error.
            self.overflow = true;
            return 0;
        }
        let first = self.top;
        self.top += count;
        self.max = self.max.max(self.top);
        first as Reg
    }

    /// How many registers are left.
    pub(super) fn room(&self) -> usize {
        MAX_REGS.saturating_sub(self.top)
    }

    pub(super) fn n_regs(&self) -> u8 {
        self.max.min(MAX_REGS) as u8
    }

    /// Gives back the temporaries above `mark`; answers where the result goes.
    pub(super) fn result(&mut self, mark: usize, dst: Option<Reg>) -> Reg {
        self.release(mark);
        match dst {
            Some(reg) => reg,
            None => self.take(),
        }
    }

    /// The wished-for register, if partial results may lie in it too.
    pub(super) fn scratch(&self, dst: Option<Reg>) -> Option<Reg> {
        dst.filter(|&reg| !self.vars.has(reg))
    }

    // ---------------------------------------------------------------- instructions

    pub(super) fn here(&self) -> u32 {
        self.instrs.len() as u32
    }

    pub(super) fn emit(&mut self, span: Span, op: Op, a: Reg, b: Reg, c: u8, d: i32) {
        if !self.dead {
            self.instrs.push(Instr::new(op, a, b, c, d));
            self.spans.push(span);
        }
    }

    pub(super) fn label(&mut self) -> Label {
        self.labels.push(LabelState {
            at: UNPLACED,
            bound: None,
        });
        Label(self.labels.len() as u32 - 1)
    }

    fn arrive(&mut self, label: Label) {
        let bound = self.bound;
        let state = &mut self.labels[label.0 as usize];
        match &mut state.bound {
            Some(known) => known.meet(bound),
            None => state.bound = Some(bound),
        }
    }

    /// A jump, conditional or not; the label is its target.
    pub(super) fn jump_op(&mut self, span: Span, op: Op, a: Reg, b: Reg, c: u8, label: Label) {
        if self.dead {
            return;
        }
        self.arrive(label);
        self.emit(span, op, a, b, c, label.0 as i32);
    }

    /// Continues at the label.
    pub(super) fn jump(&mut self, span: Span, label: Label) {
        let is_back = self.labels[label.0 as usize].at != UNPLACED;
        let op = if is_back { Op::Loop } else { Op::Jump };
        self.jump_op(span, op, 0, 0, 0, label);
        if is_back {
            self.paced = self.instrs.len();
        }
        self.dead = true;
    }

    /// Between statements and before operands: where many instructions have been emitted since the
    /// last charge, a jump to the next one, which charges. So straight code of any length pays, and
    /// ordinary code has no instruction more.
    pub(super) fn pace(&mut self, span: Span) {
        if self.instrs.len() - self.paced < PACE || self.dead {
            return;
        }
        let next = self.label();
        self.jump_op(span, Op::Loop, 0, 0, 0, next);
        self.place(next);
        self.paced = self.instrs.len();
    }

    /// Puts the label here.
    pub(super) fn place(&mut self, label: Label) {
        let here = self.here();
        let state = &mut self.labels[label.0 as usize];
        state.at = here;
        match (self.dead, state.bound) {
            (true, Some(bound)) => {
                self.bound = bound;
                self.dead = false;
            }
            (false, Some(bound)) => self.bound.meet(bound),
            (_, None) => {}
        }
    }

    /// Puts the label of a loop here, whose jumps come later.
    pub(super) fn place_loop(&mut self, label: Label) {
        self.bound = self.bound.without(self.deletable);
        self.labels[label.0 as usize].at = self.here();
    }

    /// Puts a label here which is reached by jumps only, from code that comes later; `bound` is what is bound there.
    pub(super) fn place_body(&mut self, label: Label, bound: Regs, is_live: bool) {
        self.labels[label.0 as usize].at = self.here();
        self.bound = bound;
        self.dead = !is_live;
    }

    /// Ends a loop whose body begins at `head`. It is said if the body begins by taking the item apart.
    pub(super) fn for_next(&mut self, span: Span, state: Reg, item: Reg, head: Label) {
        let first = self.instrs.get(self.labels[head.0 as usize].at as usize);
        let parts = match first {
            Some(first) if first.op == Op::UnpackSeq && first.b == item => first.c,
            _ => 0,
        };
        self.jump_op(span, Op::ForNext, state, item, parts, head);
    }

    /// Begins a handler: reached when something protected raised. `bound` is what was bound where the protection began.
    pub(super) fn place_handler(&mut self, label: Label, bound: Regs) {
        let is_live = self.is_used(label);
        self.place_body(label, bound.without(self.deletable), is_live);
    }

    fn is_used(&self, label: Label) -> bool {
        self.labels[label.0 as usize].bound.is_some()
    }

    // ---------------------------------------------------------------- blocks

    pub(super) fn open(
        &mut self,
        kind: BlockKind,
        handler: Option<(Label, Reg)>,
        handled: Option<Reg>,
    ) {
        self.blocks.push(Block {
            kind,
            handler,
            handled,
            open_at: self.here(),
            stretches: Vec::new(),
        });
    }

    /// Ends a block: its stretches go into the tables.
    pub(super) fn close(&mut self) {
        if let Some(block) = self.suspend() {
            for &(start, end) in &block.stretches {
                if let Some((target, reg)) = block.handler {
                    // Marks the label as used.
                    self.labels[target.0 as usize].bound = Some(Regs::ALL);
                    self.handlers.push((start, end, target, reg));
                }
                if let Some(reg) = block.handled {
                    self.handling.push(Handling { start, end, reg });
                }
            }
        }
    }

    /// Takes the innermost block off for a while: code emitted now does not belong to it.
    pub(super) fn suspend(&mut self) -> Option<Block> {
        let mut block = self.blocks.pop()?;
        let here = self.here();
        if block.open_at < here {
            block.stretches.push((block.open_at, here));
        }
        Some(block)
    }

    /// Goes on with a block that was suspended.
    pub(super) fn resume(&mut self, mut block: Block) {
        block.open_at = self.here();
        self.blocks.push(block);
    }

    // ---------------------------------------------------------------- the end

    /// The tables with real positions, which begin at `base` in the unit's code. Jumps are patched.
    pub(super) fn link(&mut self, base: u32) -> (Vec<Handler>, Vec<Handling>) {
        let at = |label: u32| base + self.labels.get(label as usize).map_or(0, |state| state.at);
        for instr in &mut self.instrs {
            if instr.op.operands()[3] == Operand::Target {
                instr.d = at(instr.d as u32) as i32;
            }
        }
        let handlers = self
            .handlers
            .iter()
            .map(|&(start, end, label, reg)| Handler {
                start: base + start,
                end: base + end,
                target: at(label.0),
                reg,
            });
        let handling = self.handling.iter().map(|region| Handling {
            start: base + region.start,
            end: base + region.end,
            reg: region.reg,
        });
        let handlers = handlers.filter(|h| h.start < h.end).collect();
        (handlers, handling.filter(|h| h.start < h.end).collect())
    }
}
