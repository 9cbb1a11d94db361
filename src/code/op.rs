//! The op table: every bytecode op with its operands, its fuel and its meaning in one sentence.
//!
//! An instruction is 8 bytes: the op, three register-sized operands `a b c` and a 32-bit `d`.
//! `R[x]` is a register of the running frame. The table drives the disassembler, the verifier and
//! the documentation; a back end reads nothing else.
//!
//! Conventions that hold for every op:
//! * `a` is the destination unless the sentence says otherwise; it is written last, so it may
//!   equal a source.
//! * Jump targets (`d`) are absolute indexes into the unit's flat code vector.
//! * "The namespace" is the mapping a module or class body keeps its names in; it stands in a
//!   register that the compiler chose.
//! * Conditional jumps charge one fuel when taken, calls and resumes one, `Loop` one: so every
//!   cycle of the program passes a charge. Straight code has a `Loop` to the next instruction now
//!   and then, so its length is charged too.

/// What an operand of an op means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operand {
    /// Not used; must be zero.
    None,
    /// A register that is written.
    Dst,
    /// A register that is read.
    Src,
    /// A register that is read and written.
    Mut,
    /// The first of a run of registers whose length another operand gives.
    Base,
    /// A small count.
    Count,
    /// A flag or enumeration, told in the sentence.
    Flag,
    /// A signed immediate.
    Imm,
    /// An index into the constants.
    Const,
    /// The low byte of an index into the constants.
    ConstLow,
    /// Its high byte, which follows.
    ConstHigh,
    /// An index into the names.
    Name,
    /// An index into the inline caches (each cache knows its name).
    Cache,
    /// A jump target.
    Target,
    /// An index into the functions of the unit.
    Func,
    /// An index into (or the size of) a store of far locals.
    Far,
    /// An index into the function's captures.
    Capture,
}

macro_rules! ops {
    ($($(#[doc = $doc:literal])+ $name:ident($a:ident $b:ident $c:ident $d:ident);)+) => {
        /// One operation of the machine.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
        #[repr(u8)]
        pub enum Op { $($(#[doc = $doc])+ $name),+ }

        impl Op {
            /// Every op, in numeric order.
            pub const ALL: &'static [Op] = &[$(Op::$name),+];

            /// The op's name as `dis` prints it.
            pub fn name(self) -> &'static str {
                match self { $(Op::$name => stringify!($name)),+ }
            }

            /// What `a`, `b`, `c` and `d` mean.
            pub fn operands(self) -> [Operand; 4] {
                match self {
                    $(Op::$name => [Operand::$a, Operand::$b, Operand::$c, Operand::$d]),+
                }
            }

            /// The op's sentence.
            pub fn sentence(self) -> &'static str {
                match self { $(Op::$name => concat!($($doc),+).trim_ascii()),+ }
            }
        }
    };
}

ops! {
    // ---- moves and constants
    /// Does nothing.
    Nop(None None None None);
    /// R[a] = R[b].
    Move(Dst Src None None);
    /// R[a] = constant d.
    LoadConst(Dst None None Const);
    /// R[a] = the int d.
    LoadInt(Dst None None Imm);
    /// R[a] = a store for d far locals (locals beyond the register window), all unset.
    NewFar(Dst None None Far);
    /// R[a] = far local d of the store R[b] (may be unset; see CheckBound).
    LoadFar(Dst Src None Far);
    /// Far local d of the store R[b] = R[a] (R[a] may be unset).
    StoreFar(Src Src None Far);
    /// R[a] becomes unset (the state in which CheckBound raises).
    Unset(Dst None None None);
    /// Raises UnboundLocalError for name d when R[a] is unset.
    CheckBound(Src None None Name);

    // ---- captures: variables shared between a function and its closures
    /// R[a] = a new capture that holds R[b] (b = a for a parameter that becomes captured; R[b] may be unset).
    NewCapture(Dst Src None None);
    /// R[a] = the function's own capture d (a free variable), as an object for LoadCapture and MakeFunction.
    LoadFree(Dst None None Capture);
    /// R[a] = content of the capture in R[b]; unset raises NameError/UnboundLocalError for name d; c=1: the name is free here (its function is an outer one), c=0: it is this function's own.
    LoadCapture(Dst Src Flag Name);
    /// Content of the capture in R[a] = R[b].
    StoreCapture(Src Src None None);
    /// The capture in R[a] becomes unset; raises for name d when it was unset already; c as in LoadCapture.
    DelCapture(Src None Flag Name);

    // ---- names
    /// R[a] = global or builtin of the cache's name.
    LoadGlobal(Dst None None Cache);
    /// Global of name d = R[a].
    StoreGlobal(Src None None Name);
    /// Deletes the global of name d.
    DelGlobal(None None None Name);
    /// R[a] = the cache's name looked up in the namespace R[b], then globals, then builtins.
    LoadName(Dst Src None Cache);
    /// namespace R[b][name d] = R[a].
    StoreName(Src Src None Name);
    /// Deletes name d from the namespace R[b].
    DelName(None Src None Name);
    /// R[a] = name d from the namespace R[b], else the content of the capture R[c] (a free name in a class body).
    LoadNameOrCapture(Dst Src Src Name);
    /// R[a] = name d from the mapping R[b], else global or builtin (an annotation scope inside a class).
    LoadNameOrGlobal(Dst Src None Name);

    // ---- binary operators: d = 0 plain, 1 in-place (`+=`)
    /// R[a] = R[b] + R[c].
    Add(Dst Src Src Flag);
    /// R[a] = R[b] - R[c].
    Sub(Dst Src Src Flag);
    /// R[a] = R[b] * R[c].
    Mul(Dst Src Src Flag);
    /// R[a] = R[b] / R[c].
    TrueDiv(Dst Src Src Flag);
    /// R[a] = R[b] // R[c].
    FloorDiv(Dst Src Src Flag);
    /// R[a] = R[b] % R[c].
    Mod(Dst Src Src Flag);
    /// R[a] = R[b] ** R[c].
    Pow(Dst Src Src Flag);
    /// R[a] = R[b] @ R[c].
    MatMul(Dst Src Src Flag);
    /// R[a] = R[b] << R[c].
    Shl(Dst Src Src Flag);
    /// R[a] = R[b] >> R[c].
    Shr(Dst Src Src Flag);
    /// R[a] = R[b] & R[c].
    BitAnd(Dst Src Src Flag);
    /// R[a] = R[b] | R[c].
    BitOr(Dst Src Src Flag);
    /// R[a] = R[b] ^ R[c].
    BitXor(Dst Src Src Flag);

    // ---- the same with the small int d on the right; c = 1 in-place
    /// R[a] = R[b] + d.
    AddI(Dst Src Flag Imm);
    /// R[a] = R[b] - d.
    SubI(Dst Src Flag Imm);
    /// R[a] = R[b] * d.
    MulI(Dst Src Flag Imm);
    /// R[a] = R[b] // d.
    FloorDivI(Dst Src Flag Imm);
    /// R[a] = R[b] % d.
    ModI(Dst Src Flag Imm);
    /// R[a] = R[b] << d.
    ShlI(Dst Src Flag Imm);
    /// R[a] = R[b] >> d.
    ShrI(Dst Src Flag Imm);
    /// R[a] = R[b] & d.
    BitAndI(Dst Src Flag Imm);
    /// R[a] = R[b] | d.
    BitOrI(Dst Src Flag Imm);
    /// R[a] = R[b] ^ d.
    BitXorI(Dst Src Flag Imm);

    // ---- unary operators
    /// R[a] = -R[b].
    Neg(Dst Src None None);
    /// R[a] = +R[b].
    Pos(Dst Src None None);
    /// R[a] = ~R[b].
    Invert(Dst Src None None);
    /// R[a] = not R[b].
    Not(Dst Src None None);

    // ---- comparisons that leave a value
    /// R[a] = R[b] < R[c].
    Lt(Dst Src Src None);
    /// R[a] = R[b] <= R[c].
    Le(Dst Src Src None);
    /// R[a] = R[b] > R[c].
    Gt(Dst Src Src None);
    /// R[a] = R[b] >= R[c].
    Ge(Dst Src Src None);
    /// R[a] = R[b] == R[c].
    Eq(Dst Src Src None);
    /// R[a] = R[b] != R[c].
    Ne(Dst Src Src None);
    /// R[a] = R[b] is R[c].
    Is(Dst Src Src None);
    /// R[a] = R[b] is not R[c].
    IsNot(Dst Src Src None);
    /// R[a] = R[b] in R[c].
    In(Dst Src Src None);
    /// R[a] = R[b] not in R[c].
    NotIn(Dst Src Src None);

    // ---- jumps (conditional ones may go backwards: loops test at the bottom)
    /// Continues at d (forwards only; see Loop).
    Jump(None None None Target);
    /// Continues at d, backwards or (in long straight code) at the next instruction; a safepoint.
    Loop(None None None Target);
    /// Jumps when R[a] is true.
    JumpIfTrue(Src None None Target);
    /// Jumps when R[a] is false.
    JumpIfFalse(Src None None Target);
    /// Jumps when R[a] is None.
    JumpIfNone(Src None None Target);
    /// Jumps when R[a] is not None.
    JumpIfNotNone(Src None None Target);
    /// Jumps when R[a] is R[b].
    JumpIfIs(Src Src None Target);
    /// Jumps when R[a] is not R[b].
    JumpIfIsNot(Src Src None Target);
    /// Jumps when R[a] is in R[b].
    JumpIfIn(Src Src None Target);
    /// Jumps when R[a] is not in R[b].
    JumpIfNotIn(Src Src None Target);
    /// Jumps when R[a] < R[b] is true.
    JumpIfLt(Src Src None Target);
    /// Jumps when R[a] <= R[b] is true.
    JumpIfLe(Src Src None Target);
    /// Jumps when R[a] > R[b] is true.
    JumpIfGt(Src Src None Target);
    /// Jumps when R[a] >= R[b] is true.
    JumpIfGe(Src Src None Target);
    /// Jumps when R[a] == R[b] is true.
    JumpIfEq(Src Src None Target);
    /// Jumps when R[a] != R[b] is true.
    JumpIfNe(Src Src None Target);
    /// Jumps when R[a] < R[b] is not true (not the same as >=, because of NaN).
    JumpIfNotLt(Src Src None Target);
    /// Jumps when R[a] <= R[b] is not true.
    JumpIfNotLe(Src Src None Target);
    /// Jumps when R[a] > R[b] is not true.
    JumpIfNotGt(Src Src None Target);
    /// Jumps when R[a] >= R[b] is not true.
    JumpIfNotGe(Src Src None Target);
    /// Jumps when R[a] == R[b] is not true.
    JumpIfNotEq(Src Src None Target);
    /// Jumps when R[a] != R[b] is not true.
    JumpIfNotNe(Src Src None Target);

    // ---- the same against the small int (b, c): b is its low byte, c its high byte, signed 16 bits
    /// Jumps when R[a] < (b,c) is true.
    JumpIfLtI(Src Imm Imm Target);
    /// Jumps when R[a] <= (b,c) is true.
    JumpIfLeI(Src Imm Imm Target);
    /// Jumps when R[a] > (b,c) is true.
    JumpIfGtI(Src Imm Imm Target);
    /// Jumps when R[a] >= (b,c) is true.
    JumpIfGeI(Src Imm Imm Target);
    /// Jumps when R[a] == (b,c) is true.
    JumpIfEqI(Src Imm Imm Target);
    /// Jumps when R[a] != (b,c) is true.
    JumpIfNeI(Src Imm Imm Target);
    /// Jumps when R[a] < (b,c) is not true.
    JumpIfNotLtI(Src Imm Imm Target);
    /// Jumps when R[a] <= (b,c) is not true.
    JumpIfNotLeI(Src Imm Imm Target);
    /// Jumps when R[a] > (b,c) is not true.
    JumpIfNotGtI(Src Imm Imm Target);
    /// Jumps when R[a] >= (b,c) is not true.
    JumpIfNotGeI(Src Imm Imm Target);
    /// Jumps when R[a] == (b,c) is not true.
    JumpIfNotEqI(Src Imm Imm Target);
    /// Jumps when R[a] != (b,c) is not true.
    JumpIfNotNeI(Src Imm Imm Target);

    // ---- comparisons with the constant (b, c): b is the low byte of its index, c the high byte
    /// Jumps when R[a] == constant (b,c) is true.
    JumpIfEqK(Src ConstLow ConstHigh Target);
    /// Jumps when R[a] != constant (b,c) is true.
    JumpIfNeK(Src ConstLow ConstHigh Target);
    /// Jumps when R[a] == constant (b,c) is not true.
    JumpIfNotEqK(Src ConstLow ConstHigh Target);
    /// Jumps when R[a] != constant (b,c) is not true.
    JumpIfNotNeK(Src ConstLow ConstHigh Target);
    /// Jumps when R[a] in constant (b,c) is true.
    JumpIfInK(Src ConstLow ConstHigh Target);
    /// Jumps when R[a] in constant (b,c) is not true.
    JumpIfNotInK(Src ConstLow ConstHigh Target);

    // ---- attributes; the G forms are for guarded names, which are never cached
    /// R[a] = R[b].name of cache d.
    LoadAttr(Dst Src None Cache);
    /// R[a] = R[b].name of cache d, a guarded name.
    LoadAttrG(Dst Src None Cache);
    /// For a call `R[b].name(...)`: R[a] = the callable, R[a+1] = the object to pass first, or unset.
    LoadMethod(Base Src None Cache);
    /// R[a].name of cache d = R[b].
    StoreAttr(Src Src None Cache);
    /// R[a].name of cache d = R[b], a guarded name.
    StoreAttrG(Src Src None Cache);
    /// Deletes R[a].name of cache d (guarded names too).
    DelAttr(Src None None Cache);
    /// R[a] = super(R[b], R[c]).name of cache d; R[b] is the class object, R[c] the first argument. Emitted for a literal zero-argument `super()` whose attribute is read at once; when the global `super` isn't the built-in one the machine calls that.
    LoadSuperAttr(Dst Src Src Cache);
    /// As LoadSuperAttr, leaving the pair of LoadMethod in R[a], R[a+1].
    LoadSuperMethod(Base Src Src Cache);

    // ---- subscripts
    /// R[a] = R[b][R[c]].
    Index(Dst Src Src None);
    /// R[a] = R[b][d].
    IndexI(Dst Src None Imm);
    /// R[a][R[b]] = R[c].
    StoreIndex(Src Src Src None);
    /// del R[a][R[b]].
    DelIndex(Src Src None None);
    /// R[a] = R[b][R[c]:R[c+1]] (a bound left out is None).
    LoadSlice(Dst Src Base None);
    /// R[a] = slice(R[b], R[b+1], R[b+2]).
    BuildSlice(Dst Base None None);

    // ---- building
    /// R[a] = [R[b], ... c items].
    BuildList(Dst Base Count None);
    /// R[a] = (R[b], ... c items).
    BuildTuple(Dst Base Count None);
    /// R[a] = {R[b], ... c items}.
    BuildSet(Dst Base Count None);
    /// R[a] = dict of c pairs R[b]: R[b+1], ...
    BuildMap(Dst Base Count None);
    /// R[a] = the c strings from R[b] joined (f-strings).
    BuildString(Dst Base Count None);
    /// R[a] = format(R[b] converted by c (0 none, 1 str, 2 repr, 3 ascii), spec); d = register of the spec, or -1.
    FormatValue(Dst Src Flag Imm);
    /// R[a].append(R[b]), R[a] a list the compiler made.
    ListAppend(Src Src None None);
    /// R[a].add(R[b]), R[a] a set the compiler made.
    SetAdd(Src Src None None);
    /// R[a][R[b]] = R[c], R[a] a dict the compiler made.
    MapAdd(Src Src Src None);
    /// R[a].extend(R[b]) for `[*x]`; c=1: an error names the argument after * of a call (function in R[d]).
    ListExtend(Src Src Flag Imm);
    /// R[a].update(R[b]) for `{*x}`.
    SetUpdate(Src Src None None);
    /// R[a].update(R[b]) for `{**x}`.
    DictUpdate(Src Src None None);
    /// R[a].update(R[b]) for `f(**x)`: R[b] must be a mapping with str keys none of which R[a] has; d = register of the callee, for the error.
    DictMerge(Src Src None Imm);
    /// R[a] = tuple(R[b]), R[b] a list the compiler made.
    ListToTuple(Dst Src None None);
    /// R[a], ... c registers = the items of R[b], exactly c.
    UnpackSeq(Base Src Count None);
    /// R[a] ... = b items before the star, a list of the rest, then c items after it; d = register of the iterable.
    UnpackEx(Base Count Count Imm);
    /// R[a] = a store with the items of R[b], where the targets are more than registers: exactly -d of them if d < 0,
    /// else c items before the star, a list of the rest, then d items after it.
    UnpackFar(Dst Src Count Imm);

    // ---- iteration
    /// Prepares a loop over R[b]: its state goes to R[a], R[a+1], R[a+2].
    ForPrep(Base Src None None);
    /// R[b] = next item of the loop in R[a..]; jumps to d (the loop's body) when there is one, else goes on. If c isn't 0, d is an UnpackSeq of R[b] into c registers, and nothing else reads R[b]: the parts may go to their registers at once, past d.
    ForNext(Base Dst Count Target);
    /// R[a] = iter(R[b]).
    GetIter(Dst Src None None);

    // ---- calls: callee in R[b], R[b+1] reserved, arguments from R[b+2]; R[b..] is dead afterwards
    /// R[a] = R[b](c positional arguments).
    Call(Dst Base Count None);
    /// As Call, after LoadMethod: when R[b+1] is set it is passed first.
    CallMethod(Dst Base Count None);
    /// As CallMethod with keywords: c arguments in all, the last of them named by the tuple of str constant d.
    CallKw(Dst Base Count Const);
    /// R[a] = R[b](*R[b+2], **R[b+3]); R[b+2] is a list or tuple the compiler made, R[b+3] a dict it made, or unset; R[b+1] as in CallMethod.
    CallEx(Dst Base None None);
    /// Returns R[a].
    Return(Src None None None);

    // ---- functions and classes
    /// R[a] = function d of the unit. c has bits: 1 defaults tuple, 2 keyword-only defaults dict, 4 annotations dict, 8 captures tuple made by BuildTuple of captures; those present stand in R[b], R[b+1], ... in this order.
    MakeFunction(Dst Base Flag Func);
    /// R[a] = `__build_class__` of the builtins, or NameError.
    LoadBuildClass(Dst None None None);

    // ---- generators and coroutines
    /// Yields R[b]; when resumed R[a] = the value sent.
    Yield(Dst Src None None);
    /// R[a] = the iterator `yield from R[b]` delegates to (c=0), or the awaitable's iterator for `await R[b]` (c=1; c=2 in `async with` entry, c=3 exit, for the error).
    GetDelegate(Dst Src Flag None);
    /// Sends R[c] into the iterator R[b]: what it yields goes to R[a] and execution goes on; when it returns, its value goes to R[a] and execution continues at d.
    Send(Dst Src Src Target);
    /// Yields R[b] unchanged on behalf of the delegate in R[c] (throw and close go to it first); when resumed R[a] = the value sent.
    YieldDelegate(Dst Src Src None);
    /// R[a] = `type(R[b]).__aiter__(R[b])`, checked.
    GetAiter(Dst Src None None);
    /// R[a] = awaitable iterator of `__anext__` of R[b].
    GetAnext(Dst Src None None);
    /// When the exception R[a] is StopAsyncIteration continues at d, else raises it again.
    EndAsyncFor(Src None None Target);
    /// R[a] = R[b] wrapped as an item an async generator yields.
    WrapAsyncYield(Dst Src None None);

    // ---- exceptions. Handlers are found through the function's exception table, which names the register that receives the exception
    /// Raises R[a]; c=1: from R[b].
    Raise(Src Src Flag None);
    /// Raises the exception being handled (bare `raise`).
    RaiseAgain(None None None None);
    /// Goes on raising R[a] after a handler or finally block, keeping its context and traceback.
    Reraise(Src None None None);
    /// R[a] = whether exception R[b] matches R[c] (a class or tuple of them).
    ExcMatch(Dst Src Src None);
    /// For except*: splits the group or exception R[b] by R[c]: R[a] = matching part (a group) or None, R[a+1] = the rest or None.
    ExcSplit(Base Src Src None);
    /// For except*: R[a] = what is to be raised after all clauses, or None: R[b] the original, R[c] the list of raised and unhandled parts.
    ExcRegroup(Dst Src Src None);
    /// R[a], R[a+1], R[a+2] = type, value and traceback of the exception R[b], for `__exit__`.
    ExcInfo(Base Src None None);
    /// R[a], R[a+1] = special method c of R[b] as by LoadMethod: 0 `__enter__`, 1 `__exit__`, 2 `__aenter__`, 3 `__aexit__` (missing: the TypeError of `with`).
    LoadSpecial(Base Src Flag None);
    /// R[a] = AssertionError, whatever the builtins hold.
    LoadAssertionError(Dst None None None);

    // ---- import
    /// R[a] = `__import__` of the builtins called for name d; R[b] = level (int), R[b+1] = fromlist (tuple or None).
    ImportName(Dst Base None Name);
    /// R[a] = name d from module R[b].
    ImportFrom(Dst Src None Name);
    /// R[a] = the submodule name d of package R[b] (`import a.b as c`).
    ImportSub(Dst Src None Name);
    /// `from R[a] import *` into the namespace R[b].
    ImportStar(Src Src None None);

    // ---- pattern matching
    /// R[a] = whether R[b] is a sequence for patterns.
    MatchSequence(Dst Src None None);
    /// R[a] = whether R[b] is a mapping for patterns.
    MatchMapping(Dst Src None None);
    /// R[a] = tuple of the values of mapping R[b] for the tuple of keys R[c], or None when one is missing.
    MatchKeys(Dst Src Src None);
    /// R[a] = tuple of attributes of R[b] as instance of class R[c], or None: d positional sub-patterns, keyword names in the tuple R[a] holds before.
    MatchClass(Mut Src Src Imm);
    /// A statement may just have dropped the last reference to an object that waits to be finalized; registers from d on hold nothing that is still needed.
    Dropped(None None None Imm);
    /// R[a] = len(R[b]).
    GetLen(Dst Src None None);
    /// R[a] = dict(R[b]) without the keys in the tuple R[c] (`**rest`).
    MatchRest(Dst Src Src None);

    // ---- rare operations, by number: see `Intrinsic`
    /// R[a] = intrinsic d of R[b], R[b+1], ... (c operands).
    Intrinsic(Dst Base Count Flag);
}

/// The operations behind `Op::Intrinsic`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Intrinsic {
    /// A TypeVar: name, then a function that evaluates the bound or None, one for constraints or None, one for the default or None.
    TypeVar = 0,
    /// A ParamSpec: name, default function or None.
    ParamSpec = 1,
    /// A TypeVarTuple: name, default function or None.
    TypeVarTuple = 2,
    /// A type alias: name, tuple of type parameters or None, function that evaluates the value.
    TypeAlias = 3,
    /// `Generic[params]` for a generic class: the tuple of type parameters.
    SubscriptGeneric = 4,
    /// Sets `__type_params__` of a function: function, tuple; answers the function.
    SetTypeParams = 5,
    /// Shows the value of an expression statement in interactive mode.
    Display = 6,
    /// Ensures `__annotations__` exists in the namespace given.
    SetupAnnotations = 7,
}

impl Intrinsic {
    /// Every intrinsic, in numeric order.
    pub const ALL: &'static [Intrinsic] = &[
        Intrinsic::TypeVar,
        Intrinsic::ParamSpec,
        Intrinsic::TypeVarTuple,
        Intrinsic::TypeAlias,
        Intrinsic::SubscriptGeneric,
        Intrinsic::SetTypeParams,
        Intrinsic::Display,
        Intrinsic::SetupAnnotations,
    ];

    /// The intrinsic with this number.
    pub fn from_number(number: i32) -> Option<Intrinsic> {
        usize::try_from(number)
            .ok()
            .and_then(|i| Self::ALL.get(i).copied())
    }
}

/// One instruction: 8 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(C)]
pub struct Instr {
    /// The operation.
    pub op: Op,
    /// First operand, usually the destination register.
    pub a: u8,
    /// Second operand.
    pub b: u8,
    /// Third operand.
    pub c: u8,
    /// Wide operand: jump target, constant, cache, name, immediate.
    pub d: i32,
}

const _: () = assert!(size_of::<Instr>() == 8);

impl Instr {
    /// An instruction from its parts.
    pub fn new(op: Op, a: u8, b: u8, c: u8, d: i32) -> Instr {
        Instr { op, a, b, c, d }
    }
}
