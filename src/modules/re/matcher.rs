//! The matcher: backtracking with an explicit stack.
//!
//! A choice pushes a frame with the other way; a failure pops until it finds one. Groups and loop
//! counts are slots; a change pushes the old content, so that popping undoes it. Looking around
//! and atomic groups push a barrier; when their part has matched, the choices above the barrier are
//! dropped and only the old contents kept.
//!
//! Nothing here recurses. A call of `run` takes at most a given number of steps and can be continued:
//! so the caller charges fuel for steps as they are made, and the text is borrowed only meanwhile.
//! The stack grows only when the caller allows it.

use super::class::{Class, Mode, in_class, lower};
use super::parse::{At, Greed};
use super::program::{Inst, One, Program, Run, group_slot};

/// A unit of text: a byte, or a code point.
pub(super) trait Unit: Copy + Eq {
    fn code(self) -> u32;
    /// Where a text has the unit first.
    fn find(text: &[Self], c: u32) -> Option<usize>;
    /// Where a text has all of the prefix first.
    fn find_prefix(text: &[Self], program: &Program) -> Option<usize>;
}

impl Unit for u8 {
    #[inline(always)]
    fn code(self) -> u32 {
        u32::from(self)
    }

    fn find(text: &[u8], c: u32) -> Option<usize> {
        u8::try_from(c).ok().and_then(|c| memchr::memchr(c, text))
    }

    fn find_prefix(text: &[u8], program: &Program) -> Option<usize> {
        match &program.finder {
            Some(finder) => finder.find(text),
            // Without one the prefix is a single character, or not of bytes.
            None if program.prefix.len() == 1 => {
                program.prefix.first().and_then(|&c| Self::find(text, c))
            }
            None => None,
        }
    }
}

impl Unit for u32 {
    #[inline(always)]
    fn code(self) -> u32 {
        self
    }

    fn find(text: &[u32], c: u32) -> Option<usize> {
        text.iter().position(|&x| x == c)
    }

    fn find_prefix(text: &[u32], program: &Program) -> Option<usize> {
        match *program.prefix {
            [] => Some(0),
            [a] => Self::find(text, a),
            [a, b, ..] => text.windows(2).position(|w| *w == [a, b]),
        }
    }
}

/// No place.
pub(super) const UNSET: usize = usize::MAX;

#[derive(Clone, Copy)]
enum Frame {
    /// Go on there.
    Choice {
        pc: u32,
        pos: usize,
    },
    /// The slot had this.
    Undo {
        slot: u32,
        old: usize,
    },
    /// A run that took up to `pos` and may give back down to `low`.
    Greedy {
        pc: u32,
        low: usize,
        pos: usize,
    },
    /// A run at `pos` that may take up to `left` more.
    Lazy {
        pc: u32,
        left: usize,
        pos: usize,
    },
    /// A lazy loop that may go one more round from `pos`.
    Round {
        pc: u32,
        pos: usize,
    },
    /// A look around that began at `pos`.
    Look {
        end: u32,
        pos: usize,
        negative: bool,
    },
    Atomic,
}

/// Bytes of a frame, for the caller's accounts.
pub(super) const FRAME_SIZE: usize = size_of::<Frame>();

/// What a match must be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Want {
    /// Beginning at the start.
    Here,
    /// All from the start to the end.
    Whole,
    /// Anywhere from the start on.
    Anywhere,
}

/// How a call of `run` ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Outcome {
    Match,
    NoMatch,
    /// The steps are used up.
    Pause,
    /// The stack must grow.
    Grow,
}

/// The state of matching.
pub(super) struct Matcher {
    pub(super) slots: Vec<usize>,
    stack: Vec<Frame>,
    barriers: Vec<usize>,
    /// How large the stack may become.
    pub(super) allowed: usize,
    pc: usize,
    pos: usize,
    want: Want,
    /// An attempt is under way.
    running: bool,
    /// Where the attempt began; after a match, where the match does.
    pub(super) start: usize,
    /// After a match: where it ends.
    pub(super) end: usize,
    /// An empty match at this place is none.
    pub(super) not_empty_at: usize,
    /// Steps made since the caller last looked.
    pub(super) steps: usize,
}

impl Matcher {
    pub(super) fn new(program: &Program) -> Matcher {
        Matcher {
            slots: vec![UNSET; program.n_slots],
            stack: Vec::new(),
            barriers: Vec::new(),
            allowed: 1 << 10,
            pc: 0,
            pos: 0,
            want: Want::Here,
            running: false,
            start: 0,
            end: 0,
            not_empty_at: UNSET,
            steps: 0,
        }
    }

    /// Prepares to match from a place.
    pub(super) fn begin(&mut self, want: Want, start: usize) {
        self.want = want;
        self.start = start;
        self.running = false;
    }

    /// The number of the group closed last; 0 for none.
    pub(super) fn last_index(&self) -> usize {
        match self.slots.first() {
            Some(&n) if n != UNSET => n,
            _ => 0,
        }
    }

    /// Where a group of the match is.
    pub(super) fn span(&self, group: usize) -> Option<(usize, usize)> {
        if group == 0 {
            return Some((self.start, self.end));
        }
        let at = group * 2 - 1;
        match (self.slots.get(at), self.slots.get(at + 1)) {
            (Some(&a), Some(&b)) if a != UNSET && b != UNSET && a <= b => Some((a, b)),
            _ => None,
        }
    }

    /// Goes on for about `limit` steps. `text` ends where matching must end.
    pub(super) fn run<T: Unit>(&mut self, program: &Program, text: &[T], limit: usize) -> Outcome {
        let mut budget = limit;
        loop {
            if !self.running {
                if self.want == Want::Anywhere {
                    match self.next_start(program, text) {
                        Some(start) => self.start = start,
                        None => return Outcome::NoMatch,
                    }
                }
                if self.start > text.len() {
                    return Outcome::NoMatch;
                }
                self.slots.fill(UNSET);
                self.steps += self.slots.len() / 16;
                self.stack.clear();
                self.barriers.clear();
                self.running = true;
                self.pc = 0;
                self.pos = self.start;
            }
            let outcome = self.attempt(program, text, &mut budget);
            if outcome != Outcome::NoMatch {
                return outcome;
            }
            self.running = false;
            // Only the first attempt may not be empty.
            self.not_empty_at = UNSET;
            if self.want != Want::Anywhere || program.anchored || self.start >= text.len() {
                return Outcome::NoMatch;
            }
            self.start += 1;
            if budget == 0 {
                return Outcome::Pause;
            }
        }
    }

    /// The next place where a match can begin.
    fn next_start<T: Unit>(&mut self, program: &Program, text: &[T]) -> Option<usize> {
        let rest = text.get(self.start..)?;
        if rest.len() < program.min {
            return None;
        }
        let skipped = if !program.prefix.is_empty() {
            T::find_prefix(rest, program)
        } else if let Some((low, high)) = &program.first {
            rest.iter().position(|c| {
                let c = c.code();
                if c < 256 {
                    low.get((c >> 6) as usize)
                        .is_some_and(|w| w >> (c & 63) & 1 == 1)
                } else {
                    *high
                }
            })
        } else {
            Some(0)
        };
        self.steps += skipped.unwrap_or(rest.len()) / 32;
        skipped.map(|n| n + self.start)
    }

    fn set(&mut self, slot: usize, value: usize) {
        if let Some(place) = self.slots.get_mut(slot) {
            let old = std::mem::replace(place, value);
            // With nothing to go back to nothing need be undone.
            if !self.stack.is_empty() {
                self.stack.push(Frame::Undo {
                    slot: slot as u32,
                    old,
                });
            }
        }
    }

    fn slot(&self, slot: usize) -> usize {
        self.slots.get(slot).copied().unwrap_or(UNSET)
    }

    /// Drops the choices above the innermost barrier and the barrier; answers what it was.
    fn commit(&mut self) -> Option<Frame> {
        let at = self.barriers.pop()?;
        let barrier = self.stack.get(at).copied();
        let mut kept = at;
        for i in at + 1..self.stack.len() {
            if let Some(frame @ Frame::Undo { .. }) = self.stack.get(i).copied()
                && let Some(place) = self.stack.get_mut(kept)
            {
                *place = frame;
                kept += 1;
            }
        }
        self.steps += (self.stack.len() - at) / 8;
        self.stack.truncate(kept);
        barrier
    }

    /// Undoes everything above the innermost barrier and drops it.
    fn abandon(&mut self) {
        let Some(at) = self.barriers.pop() else {
            return;
        };
        while self.stack.len() > at {
            if let Some(Frame::Undo { slot, old }) = self.stack.pop()
                && let Some(place) = self.slots.get_mut(slot as usize)
            {
                *place = old;
            }
        }
    }

    fn attempt<T: Unit>(&mut self, program: &Program, text: &[T], budget: &mut usize) -> Outcome {
        let (mut pc, mut pos) = (self.pc, self.pos);
        let mut left = *budget;
        let given = *budget;
        let outcome = loop {
            if left == 0 {
                break Outcome::Pause;
            }
            // No step pushes more than four frames.
            if self.stack.len() + 4 > self.allowed {
                break Outcome::Grow;
            }
            left -= 1;
            let Some(inst) = program.code.get(pc) else {
                break Outcome::NoMatch;
            };
            let passed = match inst {
                Inst::Char(c) => match text.get(pos) {
                    Some(x) if x.code() == *c => {
                        pos += 1;
                        pc += 1;
                        true
                    }
                    _ => false,
                },
                Inst::One(one) => match text.get(pos) {
                    Some(x) if one.has(x.code()) => {
                        pos += 1;
                        pc += 1;
                        true
                    }
                    _ => false,
                },
                Inst::Run(run) => {
                    let passed = self.start_run(run, pc, &mut pos, text, &mut left);
                    pc += 1;
                    passed
                }
                Inst::Jump(to) => {
                    pc = *to;
                    true
                }
                Inst::Split(first, second) => {
                    self.stack.push(Frame::Choice {
                        pc: *second as u32,
                        pos,
                    });
                    pc = *first;
                    true
                }
                Inst::Save(slot) => {
                    self.set(*slot, pos);
                    pc += 1;
                    true
                }
                Inst::Close(slot, group) => {
                    self.set(*slot, pos);
                    self.set(0, *group as usize);
                    pc += 1;
                    true
                }
                Inst::At(at, mode) => {
                    pc += 1;
                    is_at(*at, *mode, text, pos)
                }
                Inst::LineStart => {
                    pc += 1;
                    pos == 0 || text.get(pos - 1).is_some_and(|x| x.code() == 10)
                }
                Inst::LineEnd => {
                    pc += 1;
                    text.get(pos).is_none_or(|x| x.code() == 10)
                }
                Inst::Reference(group, fold) => {
                    pc += 1;
                    match self.repeated(*group, *fold, text, pos, &mut left) {
                        Some(end) => {
                            pos = end;
                            true
                        }
                        None => false,
                    }
                }
                Inst::Unless(group, to) => {
                    pc = match self.span(*group as usize) {
                        Some(_) => pc + 1,
                        None => *to,
                    };
                    true
                }
                Inst::LoopStart(slot) => {
                    self.set(*slot, 0);
                    self.set(*slot + 1, UNSET);
                    pc += 1;
                    true
                }
                Inst::Loop(l) => {
                    let count = self.slot(l.slot);
                    // A round that read nothing is the last.
                    let more = count < l.max && self.slot(l.slot + 1) != pos;
                    if count < l.min {
                        self.set(l.slot, count + 1);
                        pc += 1;
                    } else if l.lazy {
                        if more {
                            self.stack.push(Frame::Round { pc: pc as u32, pos });
                        }
                        pc = l.exit;
                    } else if more {
                        self.stack.push(Frame::Choice {
                            pc: l.exit as u32,
                            pos,
                        });
                        self.set(l.slot, count.saturating_add(1));
                        self.set(l.slot + 1, pos);
                        pc += 1;
                    } else {
                        pc = l.exit;
                    }
                    true
                }
                Inst::Look {
                    back,
                    negative,
                    end,
                } => match pos.checked_sub(*back) {
                    Some(from) => {
                        self.barriers.push(self.stack.len());
                        self.stack.push(Frame::Look {
                            end: *end as u32,
                            pos,
                            negative: *negative,
                        });
                        pos = from;
                        pc += 1;
                        true
                    }
                    None => {
                        pc = *end;
                        *negative
                    }
                },
                Inst::LookEnd => {
                    let barrier = self.barriers.last().and_then(|&at| self.stack.get(at));
                    if let Some(Frame::Look { negative: true, .. }) = barrier {
                        self.abandon();
                        false
                    } else {
                        if let Some(Frame::Look { pos: before, .. }) = self.commit() {
                            pos = before;
                        }
                        pc += 1;
                        true
                    }
                }
                Inst::AtomicStart => {
                    self.barriers.push(self.stack.len());
                    self.stack.push(Frame::Atomic);
                    pc += 1;
                    true
                }
                Inst::AtomicEnd => {
                    self.commit();
                    pc += 1;
                    true
                }
                Inst::Fail => false,
                Inst::Accept => {
                    let refused = self.want == Want::Whole && pos != text.len()
                        || pos == self.start && pos == self.not_empty_at;
                    if !refused {
                        self.end = pos;
                        break Outcome::Match;
                    }
                    false
                }
            };
            if passed {
                continue;
            }
            match self.go_back(program, text, &mut left) {
                Some(place) => (pc, pos) = place,
                None => break Outcome::NoMatch,
            }
        };
        self.pc = pc;
        self.pos = pos;
        self.steps += given - left;
        *budget = left;
        outcome
    }

    /// After a failure: where to go on.
    fn go_back<T: Unit>(
        &mut self,
        program: &Program,
        text: &[T],
        left: &mut usize,
    ) -> Option<(usize, usize)> {
        loop {
            match self.stack.pop()? {
                Frame::Choice { pc, pos } => return Some((pc as usize, pos)),
                Frame::Undo { slot, old } => {
                    if let Some(place) = self.slots.get_mut(slot as usize) {
                        *place = old;
                    }
                }
                Frame::Greedy { pc, low, pos } => {
                    let Some(Inst::Run(run)) = program.code.get(pc as usize) else {
                        return None;
                    };
                    let mut pos = pos - 1;
                    if let Some(c) = run.next {
                        let before = pos;
                        while text.get(pos).is_none_or(|x| x.code() != c) && pos > low {
                            pos -= 1;
                        }
                        *left = left.saturating_sub((before - pos) / 8);
                    }
                    if pos > low {
                        self.stack.push(Frame::Greedy { pc, low, pos });
                    }
                    return Some((pc as usize + 1, pos));
                }
                Frame::Lazy { pc, left: n, pos } => {
                    let Some(Inst::Run(run)) = program.code.get(pc as usize) else {
                        return None;
                    };
                    let (mut pos, mut n) = (pos, n);
                    let before = pos;
                    let mut found = false;
                    while n > 0 && text.get(pos).is_some_and(|x| run.one.has(x.code())) {
                        pos += 1;
                        n -= 1;
                        found = run
                            .next
                            .is_none_or(|c| text.get(pos).is_some_and(|x| x.code() == c));
                        if found {
                            break;
                        }
                    }
                    *left = left.saturating_sub((pos - before) / 8);
                    if !found {
                        continue;
                    }
                    if n > 0 {
                        self.stack.push(Frame::Lazy { pc, left: n, pos });
                    }
                    return Some((pc as usize + 1, pos));
                }
                Frame::Round { pc, pos } => {
                    let Some(Inst::Loop(l)) = program.code.get(pc as usize) else {
                        return None;
                    };
                    let count = self.slot(l.slot);
                    self.set(l.slot, count.saturating_add(1));
                    self.set(l.slot + 1, pos);
                    return Some((pc as usize + 1, pos));
                }
                Frame::Look { end, pos, negative } => {
                    self.barriers.pop();
                    if negative {
                        return Some((end as usize, pos));
                    }
                }
                Frame::Atomic => {
                    self.barriers.pop();
                }
            }
        }
    }

    /// Begins a run; leaves `pos` behind what it takes at first.
    fn start_run<T: Unit>(
        &mut self,
        run: &Run,
        pc: usize,
        pos: &mut usize,
        text: &[T],
        left: &mut usize,
    ) -> bool {
        let rest = text.get(*pos..).unwrap_or(&[]);
        if rest.len() < run.min {
            return false;
        }
        if run.greed == Greed::Lazy {
            let head = rest.get(..run.min).unwrap_or(&[]);
            *left = left.saturating_sub(head.len() / 8);
            if !head.iter().all(|x| run.one.has(x.code())) {
                return false;
            }
            *pos += run.min;
            if run.max > run.min {
                self.stack.push(Frame::Lazy {
                    pc: pc as u32,
                    left: run.max - run.min,
                    pos: *pos,
                });
            }
            return true;
        }
        let rest = rest.get(..run.max).unwrap_or(rest);
        let n = taken(&run.one, rest);
        *left = left.saturating_sub(n / 8);
        if n < run.min {
            return false;
        }
        let low = *pos + run.min;
        *pos += n;
        if run.greed == Greed::Greedy && *pos > low {
            self.stack.push(Frame::Greedy {
                pc: pc as u32,
                low,
                pos: *pos,
            });
        }
        true
    }

    /// The end of another occurrence of a group's text.
    fn repeated<T: Unit>(
        &self,
        group: u32,
        fold: Option<Mode>,
        text: &[T],
        pos: usize,
        left: &mut usize,
    ) -> Option<usize> {
        let at = group_slot(group);
        let (from, to) = (self.slot(at), self.slot(at + 1));
        let wanted = text.get(from..to)?;
        let end = pos.checked_add(wanted.len())?;
        let found = text.get(pos..end)?;
        *left = left.saturating_sub(wanted.len() / 8);
        let same = match fold {
            None => wanted == found,
            Some(mode) => wanted
                .iter()
                .zip(found)
                .all(|(a, b)| a == b || lower(mode, a.code()) == lower(mode, b.code())),
        };
        same.then_some(end)
    }
}

/// How many units in front pass the test.
fn taken<T: Unit>(one: &One, text: &[T]) -> usize {
    let n = match one {
        One::All => None,
        One::Any => T::find(text, 10),
        One::NotChar(c) => T::find(text, *c),
        One::Char(c) => text.iter().position(|x| x.code() != *c),
        One::Set(set) => text.iter().position(|x| !set.has(x.code())),
    };
    n.unwrap_or(text.len())
}

fn is_at<T: Unit>(at: At, mode: Mode, text: &[T], pos: usize) -> bool {
    let word = |x: Option<&T>| x.is_some_and(|x| in_class(Class::Word, mode, x.code()));
    let boundary = || word(pos.checked_sub(1).and_then(|i| text.get(i))) != word(text.get(pos));
    match at {
        At::LineStart | At::TextStart => pos == 0,
        At::TextEnd => pos == text.len(),
        At::LineEnd => {
            pos == text.len()
                || pos + 1 == text.len() && text.last().is_some_and(|x| x.code() == 10)
        }
        At::Boundary => boundary(),
        // An empty text has no boundary, and no place that is none.
        At::NotBoundary => !text.is_empty() && !boundary(),
    }
}
