//! Sets of characters, and which characters are one when case is ignored.
//!
//! A set answers for the first 256 code points from a bitmap in which everything (classes, ranges,
//! case, negation) is already worked out; so matching ASCII text never looks further. Above that it
//! has sorted ranges and the Unicode classes by name. What Unicode says about a class is kept in
//! blocks of 256 code points, worked out when a text first has a character of the block: facts,
//! the same for every cell.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::object::unicode;

/// What a pattern calls a class of characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    /// `\d`
    Digit,
    /// `\s`
    Space,
    /// `\w`
    Word,
}

/// A member of a set as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Item {
    /// One character.
    Literal(u32),
    /// From the first to the last.
    Range(u32, u32),
    /// A class; true: its complement.
    Class(Class, bool),
}

/// How characters are compared and classes understood.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mode {
    /// Only ASCII has case and classes (bytes patterns, `re.ASCII`).
    Ascii,
    /// Unicode decides.
    Unicode,
}

/// A set of characters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct CharSet {
    /// The first 256 code points; final.
    low: [u64; 4],
    /// Beyond them: sorted, disjoint.
    ranges: Box<[(u32, u32)]>,
    /// Beyond them: Unicode classes with "is the complement".
    classes: Box<[(Class, bool)]>,
    /// Beyond them: the answer is turned round.
    negate: bool,
}

/// Code points the block tables cover; beyond, the question is asked anew each time.
const COVERED: u32 = 0x20000;
const N_BLOCKS: usize = COVERED as usize / 256;

type Blocks = [OnceLock<[u64; 4]>; N_BLOCKS];
static DIGITS: Blocks = [const { OnceLock::new() }; N_BLOCKS];
static SPACES: Blocks = [const { OnceLock::new() }; N_BLOCKS];
static WORDS: Blocks = [const { OnceLock::new() }; N_BLOCKS];

fn asked(class: Class, c: u32) -> bool {
    match class {
        Class::Digit => unicode::is_decimal(c),
        Class::Space => unicode::is_space(c),
        Class::Word => unicode::is_alpha(c) || unicode::is_numeric(c) || unicode::is_digit(c),
    }
}

fn bit(words: &[u64; 4], c: u32) -> bool {
    words
        .get((c >> 6 & 3) as usize)
        .is_some_and(|w| w >> (c & 63) & 1 == 1)
}

fn set_bit(words: &mut [u64; 4], c: u32) {
    if let Some(word) = words.get_mut((c >> 6 & 3) as usize) {
        *word |= 1 << (c & 63);
    }
}

/// Whether a character is of a class.
pub(super) fn in_class(class: Class, mode: Mode, c: u32) -> bool {
    if c < 128 {
        let c = c as u8;
        return match class {
            Class::Digit => c.is_ascii_digit(),
            Class::Space => {
                matches!(c, 9..=13 | 32) || mode == Mode::Unicode && matches!(c, 28..=31)
            }
            Class::Word => c.is_ascii_alphanumeric() || c == b'_',
        };
    }
    if mode == Mode::Ascii {
        return false;
    }
    let blocks = match class {
        Class::Digit => &DIGITS,
        Class::Space => &SPACES,
        Class::Word => &WORDS,
    };
    match blocks.get((c >> 8) as usize) {
        Some(block) => {
            let words = block.get_or_init(|| {
                let mut words = [0; 4];
                for c in c & !255..=c | 255 {
                    if asked(class, c) {
                        set_bit(&mut words, c);
                    }
                }
                words
            });
            bit(words, c)
        }
        None => asked(class, c),
    }
}

/// The lower case of a character when that is one character.
pub(super) fn lower(mode: Mode, c: u32) -> u32 {
    if c < 128 {
        return u32::from((c as u8).to_ascii_lowercase());
    }
    if mode == Mode::Ascii {
        return c;
    }
    char::from_u32(c)
        .and_then(|c| c.to_lowercase().next())
        .map_or(c, u32::from)
}

/// Characters that are one when case is ignored, by any of them.
struct Folds {
    group_of: FxHashMap<u32, u32>,
    groups: Vec<Vec<u32>>,
}

/// Two characters are one when their lower cases are, or have the same upper case: so `k` is the
/// Kelvin sign, and `s` the long s.
fn folds() -> &'static Folds {
    static FOLDS: OnceLock<Folds> = OnceLock::new();
    FOLDS.get_or_init(|| {
        let mut by_key: FxHashMap<Vec<char>, Vec<u32>> = FxHashMap::default();
        // No character beyond has case.
        for c in (0..COVERED).filter_map(char::from_u32) {
            let small = c.to_lowercase().next().unwrap_or(c);
            let key: Vec<char> = small.to_uppercase().collect();
            // A caseless character is its own key and needs no entry, unless others lead to it.
            if small != c || key != [c] || c.is_uppercase() {
                by_key.entry(key).or_default().push(u32::from(c));
            }
        }
        let mut groups: Vec<Vec<u32>> = by_key.into_values().filter(|g| g.len() > 1).collect();
        groups.sort_unstable();
        let mut group_of = FxHashMap::default();
        for (i, group) in groups.iter().enumerate() {
            for &c in group {
                group_of.insert(c, i as u32);
            }
        }
        Folds { group_of, groups }
    })
}

/// All characters that are this one when case is ignored, itself among them.
pub(super) fn equivalents(mode: Mode, c: u32) -> Vec<u32> {
    if mode == Mode::Ascii || c < 128 && !matches!(c, 0x49 | 0x4B | 0x53 | 0x69 | 0x6B | 0x73) {
        let other = match u8::try_from(c) {
            Ok(b) if b.is_ascii_alphabetic() => u32::from(b ^ 0x20),
            _ => return vec![c],
        };
        return vec![c, other];
    }
    let folds = folds();
    match folds
        .group_of
        .get(&c)
        .and_then(|&i| folds.groups.get(i as usize))
    {
        Some(group) => group.clone(),
        None => vec![c],
    }
}

impl CharSet {
    /// The set of these members; with `fold`, of all that are one with a member when case is ignored.
    pub(super) fn new(items: &[Item], negate: bool, mode: Mode, fold: bool) -> CharSet {
        let mut low = [0u64; 4];
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        let mut classes: Vec<(Class, bool)> = Vec::new();
        let mut add = |first: u32, last: u32| {
            for c in first..=last.min(255) {
                set_bit(&mut low, c);
            }
            if last > 255 {
                ranges.push((first.max(256), last));
            }
        };
        for &item in items {
            let (first, last) = match item {
                Item::Literal(c) => (c, c),
                Item::Range(first, last) => (first, last),
                Item::Class(class, not) => {
                    for c in 0..256 {
                        if in_class(class, mode, c) != not {
                            add(c, c);
                        }
                    }
                    match mode {
                        Mode::Unicode => classes.push((class, not)),
                        Mode::Ascii if not => add(256, 0x10FFFF),
                        Mode::Ascii => {}
                    }
                    continue;
                }
            };
            add(first, last);
            if !fold {
                continue;
            }
            for c in first..=last.min(127) {
                for other in equivalents(mode, c) {
                    add(other, other);
                }
            }
            if mode == Mode::Unicode && last > 127 {
                if first == last {
                    for other in equivalents(mode, first) {
                        add(other, other);
                    }
                } else {
                    for group in &folds().groups {
                        if group.iter().any(|c| (first..=last).contains(c)) {
                            for &other in group {
                                add(other, other);
                            }
                        }
                    }
                }
            }
        }
        if negate {
            for word in &mut low {
                *word = !*word;
            }
        }
        ranges.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
        for (first, last) in ranges {
            match merged.last_mut() {
                Some(end) if first <= end.1.saturating_add(1) => end.1 = end.1.max(last),
                _ => merged.push((first, last)),
            }
        }
        CharSet {
            low,
            ranges: merged.into(),
            classes: classes.into(),
            negate,
        }
    }

    /// Whether the character is in the set.
    #[inline(always)]
    pub(super) fn has(&self, c: u32) -> bool {
        if c < 256 {
            bit(&self.low, c)
        } else {
            self.has_high(c)
        }
    }

    fn has_high(&self, c: u32) -> bool {
        let at = self.ranges.partition_point(|&(first, _)| first <= c);
        let inside = at
            .checked_sub(1)
            .and_then(|i| self.ranges.get(i))
            .is_some_and(|&(_, last)| c <= last)
            || self
                .classes
                .iter()
                .any(|&(class, not)| in_class(class, Mode::Unicode, c) != not);
        inside != self.negate
    }

    /// The bitmap of the first 256, and whether there may be members beyond.
    pub(super) fn summary(&self) -> ([u64; 4], bool) {
        let high = self.negate || !self.ranges.is_empty() || !self.classes.is_empty();
        (self.low, high)
    }

    /// Surely no character is in both.
    pub(super) fn is_disjoint(&self, other: &CharSet) -> bool {
        let ((a, a_high), (b, b_high)) = (self.summary(), other.summary());
        if a.iter().zip(&b).any(|(a, b)| a & b != 0) {
            return false;
        }
        if !a_high || !b_high {
            return true;
        }
        // Beyond the bitmap only the usual neighbors are told apart: white space and what isn't.
        let only = |set: &CharSet| match *set.classes {
            [(class, false)] if !set.negate && set.ranges.is_empty() => Some(class),
            _ => None,
        };
        match (only(self), only(other)) {
            (Some(a), Some(b)) => (a == Class::Space) != (b == Class::Space),
            _ => false,
        }
    }

    /// Bytes it takes.
    pub(super) fn size(&self) -> usize {
        size_of::<CharSet>() + self.ranges.len() * 8 + self.classes.len() * 2
    }
}
