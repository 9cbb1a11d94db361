//! Pattern tree to instructions for the matcher, and what a search may skip by.

use memchr::memmem;

use super::class::{CharSet, Item, Mode, equivalents};
use super::parse::{At, Fault, Greed, Node, Parsed, Seq, UNBOUNDED, flag};

/// A test of one character.
#[derive(Clone, Debug)]
pub(super) enum One {
    Char(u32),
    NotChar(u32),
    /// Anything but a newline.
    Any,
    /// Anything.
    All,
    Set(Box<CharSet>),
}

impl One {
    #[inline(always)]
    pub(super) fn has(&self, c: u32) -> bool {
        match self {
            One::Char(x) => c == *x,
            One::NotChar(x) => c != *x,
            One::Any => c != 10,
            One::All => true,
            One::Set(set) => set.has(c),
        }
    }

    /// The first 256 characters it takes, and whether it may take others.
    fn summary(&self) -> ([u64; 4], bool) {
        match self {
            One::Char(c) => CharSet::new(&[Item::Literal(*c)], false, Mode::Ascii, false).summary(),
            One::NotChar(c) => {
                CharSet::new(&[Item::Literal(*c)], true, Mode::Ascii, false).summary()
            }
            One::Any => One::NotChar(10).summary(),
            One::All => ([u64::MAX; 4], true),
            One::Set(set) => set.summary(),
        }
    }

    /// Surely no character passes both.
    fn is_disjoint(&self, other: &One) -> bool {
        match (self, other) {
            (one, One::Char(c)) | (One::Char(c), one) => !one.has(*c),
            (One::Set(a), One::Set(b)) => a.is_disjoint(b),
            (One::Set(set), One::NotChar(c)) | (One::NotChar(c), One::Set(set)) => {
                *set.as_ref() == CharSet::new(&[Item::Literal(*c)], false, Mode::Ascii, false)
            }
            _ => false,
        }
    }
}

/// A repetition of one character.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) one: One,
    pub(super) min: usize,
    pub(super) max: usize,
    pub(super) greed: Greed,
    /// What must follow: places where it doesn't are not tried.
    pub(super) next: Option<u32>,
}

/// A repetition of anything, counted.
#[derive(Debug)]
pub(super) struct Loop {
    /// Slot of the count; the next one holds where the last round began.
    pub(super) slot: usize,
    pub(super) min: usize,
    pub(super) max: usize,
    pub(super) lazy: bool,
    /// Where matching goes on behind it.
    pub(super) exit: usize,
}

/// An instruction. Slots hold places: of groups, counts of loops.
#[derive(Debug)]
pub(super) enum Inst {
    Char(u32),
    One(One),
    Run(Run),
    Jump(usize),
    /// The first, and when that fails the second.
    Split(usize, usize),
    Save(usize),
    /// The end of a group: slot, number.
    Close(usize, u32),
    At(At, Mode),
    /// Line start and end where every line counts.
    LineStart,
    LineEnd,
    /// The text of a group again; how case is ignored.
    Reference(u32, Option<Mode>),
    /// Goes on at the place when the group took no part.
    Unless(u32, usize),
    LoopStart(usize),
    Loop(Loop),
    /// Looks from so far back; whether it must fail; where matching goes on.
    Look {
        back: usize,
        negative: bool,
        end: usize,
    },
    LookEnd,
    AtomicStart,
    AtomicEnd,
    Fail,
    Accept,
}

/// A compiled pattern.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) code: Vec<Inst>,
    /// Slots: the last closed group, then two per group, then two per loop.
    pub(super) n_slots: usize,
    pub(super) n_groups: usize,
    /// Fewest characters of a match.
    pub(super) min: usize,
    /// Every match begins with these.
    pub(super) prefix: Vec<u32>,
    /// Finds the prefix in bytes, when it has any such.
    pub(super) finder: Option<memmem::Finder<'static>>,
    /// What a match can begin with: the first 256, and whether others.
    pub(super) first: Option<([u64; 4], bool)>,
    /// Matches only at the start of the text.
    pub(super) anchored: bool,
    /// Bytes it takes.
    pub(super) size: usize,
}

/// What an allocation takes beside its bytes, at most.
const ALLOCATED: usize = 24;

struct Compiler {
    code: Vec<Inst>,
    n_slots: usize,
    size: usize,
}

/// Slot of a group's start.
pub(super) fn group_slot(group: u32) -> usize {
    group as usize * 2 - 1
}

/// Compiles a pattern read.
pub(super) fn compile(parsed: &Parsed) -> Result<Program, Fault> {
    let n_groups = parsed.n_groups as usize;
    let mut compiler = Compiler {
        code: Vec::new(),
        n_slots: 1 + (n_groups - 1) * 2,
        size: 0,
    };
    compiler.seq(&parsed.seq, parsed.flags)?;
    compiler.emit(Inst::Accept);
    compiler.look_forward();
    let mut prefix = Vec::new();
    literal_prefix(&parsed.seq, parsed.flags, &mut prefix);
    let bytes: Option<Vec<u8>> = prefix.iter().map(|&c| u8::try_from(c).ok()).collect();
    let finder = bytes
        .filter(|b| b.len() > 1)
        .map(|b| memmem::Finder::new(&b).into_owned());
    let first = if prefix.is_empty() {
        let mut first = ([0; 4], false);
        let known = first_of(&parsed.seq, parsed.flags, &mut first);
        Some(first).filter(|f| known && *f != ([u64::MAX; 4], true))
    } else {
        None
    };
    compiler.code.shrink_to_fit();
    prefix.shrink_to_fit();
    // The program itself with its count of owners, and what lies apart: instructions, sets, the prefix
    // and its bytes, each with what the allocator adds.
    let size = size_of::<Program>()
        + compiler.size
        + compiler.code.capacity() * size_of::<Inst>()
        + prefix.capacity() * 5
        + 6 * ALLOCATED;
    Ok(Program {
        anchored: match parsed.seq.nodes.first() {
            Some(Node::At(At::TextStart)) => true,
            Some(Node::At(At::LineStart)) => parsed.flags & flag::MULTILINE == 0,
            _ => false,
        },
        code: compiler.code,
        n_slots: compiler.n_slots,
        n_groups,
        min: usize::try_from(parsed.seq.min).unwrap_or(usize::MAX),
        prefix,
        finder,
        first,
        size,
    })
}

fn combined(flags: u32, add: u32, del: u32) -> u32 {
    let flags = if add & flag::TYPE != 0 {
        flags & !flag::TYPE
    } else {
        flags
    };
    (flags | add) & !del
}

fn mode(flags: u32) -> Mode {
    if flags & flag::UNICODE != 0 {
        Mode::Unicode
    } else {
        Mode::Ascii
    }
}

/// The test a node of one character is.
fn one(node: &Node, flags: u32) -> Option<One> {
    let fold = flags & flag::IGNORECASE != 0;
    let of = |items: &[Item], negate: bool| {
        One::Set(Box::new(CharSet::new(items, negate, mode(flags), fold)))
    };
    Some(match node {
        Node::Literal(c) | Node::NotLiteral(c)
            if fold && equivalents(mode(flags), *c).len() > 1 =>
        {
            of(&[Item::Literal(*c)], matches!(node, Node::NotLiteral(_)))
        }
        Node::Literal(c) => One::Char(*c),
        Node::NotLiteral(c) => One::NotChar(*c),
        Node::Any if flags & flag::DOTALL != 0 => One::All,
        Node::Any => One::Any,
        Node::Set(items, negate) => of(items, *negate),
        _ => return None,
    })
}

/// What every match begins with, letter by letter. False: nothing beyond this node is known.
fn literal_prefix(seq: &Seq, flags: u32, prefix: &mut Vec<u32>) -> bool {
    for node in &seq.nodes {
        match node {
            Node::Literal(_) => match one(node, flags) {
                Some(One::Char(c)) if prefix.len() < 64 => prefix.push(c),
                _ => return false,
            },
            Node::Group(_, add, del, body) => {
                if !literal_prefix(body, combined(flags, *add, *del), prefix) {
                    return false;
                }
            }
            _ => return false,
        }
    }
    true
}

/// Adds what a match of the sequence can begin with. False: anything, or nothing at all.
fn first_of(seq: &Seq, flags: u32, first: &mut ([u64; 4], bool)) -> bool {
    for node in &seq.nodes {
        if let Some(one) = one(node, flags) {
            let (low, high) = one.summary();
            for (all, more) in first.0.iter_mut().zip(low) {
                *all |= more;
            }
            first.1 |= high;
            return true;
        }
        match node {
            Node::At(_) | Node::Look(..) => {}
            Node::Group(_, add, del, body) => {
                let flags = combined(flags, *add, *del);
                if body.min > 0 {
                    return first_of(body, flags, first);
                }
                if !body.nodes.is_empty() {
                    return false;
                }
            }
            Node::Atomic(body) if body.min > 0 => return first_of(body, flags, first),
            Node::Branch(branches) => {
                return branches
                    .iter()
                    .all(|b| b.min > 0 && first_of(b, flags, first));
            }
            Node::Repeat(min, _, _, body) => {
                if body.min == 0 || !first_of(body, flags, first) {
                    return false;
                }
                if *min > 0 {
                    return true;
                }
                // Nothing of it: what follows may begin the match.
            }
            _ => return false,
        }
    }
    false
}

impl Compiler {
    fn emit(&mut self, inst: Inst) -> usize {
        if let Inst::One(One::Set(set))
        | Inst::Run(Run {
            one: One::Set(set), ..
        }) = &inst
        {
            self.size += set.size() + 3 * ALLOCATED;
        }
        self.code.push(inst);
        self.code.len() - 1
    }

    fn set(&mut self, at: usize, inst: Inst) {
        if let Some(place) = self.code.get_mut(at) {
            *place = inst;
        }
    }

    fn seq(&mut self, seq: &Seq, flags: u32) -> Result<(), Fault> {
        for node in &seq.nodes {
            self.node(node, flags)?;
        }
        Ok(())
    }

    fn node(&mut self, node: &Node, flags: u32) -> Result<(), Fault> {
        if let Some(one) = one(node, flags) {
            self.emit(match one {
                One::Char(c) => Inst::Char(c),
                one => Inst::One(one),
            });
            return Ok(());
        }
        match node {
            Node::At(at) => {
                let multiline = flags & flag::MULTILINE != 0;
                self.emit(match at {
                    At::LineStart if multiline => Inst::LineStart,
                    At::LineEnd if multiline => Inst::LineEnd,
                    at => Inst::At(*at, mode(flags)),
                });
            }
            Node::Branch(branches) => {
                let mut jumps = Vec::new();
                for (i, branch) in branches.iter().enumerate() {
                    if i + 1 == branches.len() {
                        self.seq(branch, flags)?;
                        break;
                    }
                    let split = self.emit(Inst::Fail);
                    self.seq(branch, flags)?;
                    jumps.push(self.emit(Inst::Fail));
                    let next = self.code.len();
                    self.set(split, Inst::Split(split + 1, next));
                }
                let end = self.code.len();
                for jump in jumps {
                    self.set(jump, Inst::Jump(end));
                }
            }
            Node::Group(number, add, del, body) => {
                let flags = combined(flags, *add, *del);
                if let Some(n) = number {
                    self.emit(Inst::Save(group_slot(*n)));
                }
                self.seq(body, flags)?;
                if let Some(n) = number {
                    self.emit(Inst::Close(group_slot(*n) + 1, *n));
                }
            }
            Node::Repeat(min, max, greed, body) => self.repeat(*min, *max, *greed, body, flags)?,
            Node::Look(ahead, negative, body) => {
                if !ahead && body.min != body.max && body.min <= u64::from(u32::MAX) {
                    return Err(Fault::Error(
                        "look-behind requires fixed-width pattern".into(),
                        None,
                    ));
                }
                if !ahead && body.min > u64::from(u32::MAX) {
                    return Err(Fault::Error("looks too much behind".into(), None));
                }
                let back = if *ahead {
                    0
                } else {
                    usize::try_from(body.min).unwrap_or(usize::MAX)
                };
                let start = self.emit(Inst::Fail);
                self.seq(body, flags)?;
                self.emit(Inst::LookEnd);
                let end = self.code.len();
                let look = Inst::Look {
                    back,
                    negative: *negative,
                    end,
                };
                self.set(start, look);
            }
            Node::Atomic(body) => {
                self.emit(Inst::AtomicStart);
                self.seq(body, flags)?;
                self.emit(Inst::AtomicEnd);
            }
            Node::Reference(group) => {
                let fold = (flags & flag::IGNORECASE != 0).then(|| mode(flags));
                self.emit(Inst::Reference(*group, fold));
            }
            Node::Condition(group, yes, no) => {
                let test = self.emit(Inst::Fail);
                self.seq(yes, flags)?;
                let mut else_at = self.code.len();
                if let Some(no) = no {
                    let jump = self.emit(Inst::Fail);
                    else_at = self.code.len();
                    self.seq(no, flags)?;
                    let end = self.code.len();
                    self.set(jump, Inst::Jump(end));
                }
                self.set(test, Inst::Unless(*group, else_at));
            }
            _ => {
                self.emit(Inst::Fail);
            }
        }
        Ok(())
    }

    fn repeat(
        &mut self,
        min: u32,
        max: u32,
        greed: Greed,
        body: &Seq,
        flags: u32,
    ) -> Result<(), Fault> {
        if max == 0 {
            // Still compiled, for its errors; never run.
            let jump = self.emit(Inst::Fail);
            self.seq(body, flags)?;
            let end = self.code.len();
            self.set(jump, Inst::Jump(end));
            return Ok(());
        }
        let bound = |n: u32| {
            if n == UNBOUNDED {
                usize::MAX
            } else {
                n as usize
            }
        };
        if let [node] = &*body.nodes
            && let Some(one) = one_of(node, flags)
        {
            self.emit(Inst::Run(Run {
                one,
                min: bound(min),
                max: bound(max),
                greed,
                next: None,
            }));
            return Ok(());
        }
        let possessive = greed == Greed::Possessive;
        if possessive {
            self.emit(Inst::AtomicStart);
        }
        let lazy = greed == Greed::Lazy;
        let split = |lazy: bool, body: usize, exit: usize| {
            if lazy {
                Inst::Split(exit, body)
            } else {
                Inst::Split(body, exit)
            }
        };
        match (min, max) {
            (0, 1) => {
                let start = self.emit(Inst::Fail);
                self.body(body, flags, possessive)?;
                let exit = self.code.len();
                self.set(start, split(lazy, start + 1, exit));
            }
            // A round that reads something can't go on for ever, so needs no counting.
            (0, UNBOUNDED) if body.min > 0 => {
                let start = self.emit(Inst::Fail);
                self.body(body, flags, possessive)?;
                self.emit(Inst::Jump(start));
                let exit = self.code.len();
                self.set(start, split(lazy, start + 1, exit));
            }
            (1, UNBOUNDED) if body.min > 0 => {
                let start = self.code.len();
                self.body(body, flags, possessive)?;
                let exit = self.code.len() + 1;
                self.emit(split(lazy, start, exit));
            }
            _ => {
                let slot = self.n_slots;
                self.n_slots += 2;
                self.emit(Inst::LoopStart(slot));
                let start = self.emit(Inst::Fail);
                self.body(body, flags, possessive)?;
                self.emit(Inst::Jump(start));
                let exit = self.code.len();
                let looped = Loop {
                    slot,
                    min: bound(min),
                    max: bound(max),
                    lazy,
                    exit,
                };
                self.set(start, Inst::Loop(looped));
            }
        }
        if possessive {
            self.emit(Inst::AtomicEnd);
        }
        Ok(())
    }

    /// A round of a repetition. Each round of a possessive one stands once it has matched.
    fn body(&mut self, body: &Seq, flags: u32, possessive: bool) -> Result<(), Fault> {
        if possessive {
            self.emit(Inst::AtomicStart);
        }
        self.seq(body, flags)?;
        if possessive {
            self.emit(Inst::AtomicEnd);
        }
        Ok(())
    }

    /// Tells each run of one character what follows it. Where that can't be a character of the run,
    /// giving characters back is in vain, so the run need not try.
    fn look_forward(&mut self) {
        for i in 0..self.code.len() {
            let Some(Inst::Run(run)) = self.code.get(i) else {
                continue;
            };
            let mut at = i + 1;
            let next = loop {
                match self.code.get(at) {
                    Some(Inst::Save(_) | Inst::Close(..) | Inst::AtomicEnd) => at += 1,
                    Some(Inst::Jump(to)) if *to > at => at = *to,
                    Some(Inst::Char(c)) => break Some(One::Char(*c)),
                    Some(Inst::One(one)) => break Some(one.clone()),
                    Some(Inst::Run(run)) if run.min > 0 => break Some(run.one.clone()),
                    _ => break None,
                }
            };
            let Some(next) = next else { continue };
            let greed = if run.greed == Greed::Greedy && run.one.is_disjoint(&next) {
                Greed::Possessive
            } else {
                run.greed
            };
            let next = match next {
                One::Char(c) => Some(c),
                _ => None,
            };
            if let Some(Inst::Run(run)) = self.code.get_mut(i) {
                run.greed = greed;
                run.next = next;
            }
        }
    }
}

/// The test of a repeated node, through groups that capture nothing.
fn one_of(node: &Node, flags: u32) -> Option<One> {
    if let Node::Group(None, add, del, body) = node
        && let [inner] = &*body.nodes
    {
        return one_of(inner, combined(flags, *add, *del));
    }
    one(node, flags)
}
