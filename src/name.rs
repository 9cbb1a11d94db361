//! Interned identifiers.
//!
//! A [`Name`] is a number that stands for an identifier; [`Names`] holds the texts. Equal texts get equal numbers, in
//! order of first appearance, so comparing names is comparing integers and tables by name are plain vectors.
//!
//! Whoever writes the program chooses the identifiers, and so could choose thousands that collide in any hash known
//! beforehand. The table therefore counts the steps of each search and turns itself into a search tree when a chain
//! is longer than chance allows: the usual case is one multiplication per eight bytes, the worst is logarithmic.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

/// An interned identifier: an index into the [`Names`] that made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(NonZeroU32);

impl Name {
    /// The name's place in its table, counted from 0.
    pub const fn index(self) -> usize {
        self.0.get() as usize - 1
    }

    /// The name at a place. The caller vouches that the table has one there.
    pub const fn from_index(index: usize) -> Name {
        match NonZeroU32::new(index as u32 + 1) {
            Some(number) => Name(number),
            None => Name(NonZeroU32::MAX),
        }
    }
}

/// Longest chain a search walks before the table gives up on hashing.
const MAX_CHAIN: usize = 64;

/// The table of identifiers of one parse.
#[derive(Clone, Debug)]
pub struct Names {
    /// All texts one after another; `ends[i]` is where text `i` ends.
    text: String,
    ends: Vec<u32>,
    /// Heads of the chains, a power of two of them, one more than the name's index; 0 ends a chain.
    heads: Vec<u32>,
    /// Per name: its hash and the next of its chain.
    links: Vec<(u32, u32)>,
    /// Used instead of the chains once one of them grew too long.
    tree: Option<BTreeMap<Box<str>, Name>>,
}

impl Default for Names {
    fn default() -> Names {
        Names::new()
    }
}

impl Names {
    /// An empty table.
    pub fn new() -> Names {
        Names {
            text: String::new(),
            ends: Vec::new(),
            heads: vec![0; 256],
            links: Vec::new(),
            tree: None,
        }
    }

    /// How many names there are.
    #[allow(clippy::len_without_is_empty, reason = "never asked")]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text of a name; empty if the name is another table's and unknown here.
    pub fn get(&self, name: Name) -> &str {
        self.at(name.index())
    }

    /// The name of a text, if it was interned.
    pub fn find(&self, text: &str) -> Option<Name> {
        if let Some(tree) = &self.tree {
            return tree.get(text).copied();
        }
        self.search(text, hash(text)).ok().flatten()
    }

    /// All names with their texts, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Name, &str)> {
        (0..self.len()).map(|index| (Name::from_index(index), self.at(index)))
    }

    /// The name of a text, made now if it is new.
    pub fn intern(&mut self, text: &str) -> Name {
        let hash = hash(text);
        if self.tree.is_none() {
            match self.search(text, hash) {
                Ok(Some(name)) => return name,
                Ok(None) => {}
                Err(TooLong) => {
                    self.tree = Some(
                        self.iter()
                            .map(|(name, text)| (text.into(), name))
                            .collect(),
                    )
                }
            }
        }
        let name = Name::from_index(self.len());
        if let Some(tree) = &mut self.tree {
            if let Some(&known) = tree.get(text) {
                return known;
            }
            tree.insert(text.into(), name);
            self.push(text);
            return name;
        }
        self.push(text);
        if self.len() > self.heads.len() {
            self.grow();
        }
        let slot = hash as usize & (self.heads.len() - 1);
        self.links.push((hash, self.heads[slot]));
        self.heads[slot] = name.index() as u32 + 1;
        name
    }

    fn at(&self, index: usize) -> &str {
        let Some(&end) = self.ends.get(index) else {
            return "";
        };
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.text[start as usize..end as usize]
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
    }

    fn search(&self, text: &str, hash: u32) -> Result<Option<Name>, TooLong> {
        let mut next = self.heads[hash as usize & (self.heads.len() - 1)];
        for _ in 0..MAX_CHAIN {
            if next == 0 {
                return Ok(None);
            }
            let index = next as usize - 1;
            let (other, after) = self.links[index];
            if other == hash && self.at(index) == text {
                return Ok(Some(Name::from_index(index)));
            }
            next = after;
        }
        Err(TooLong)
    }

    fn grow(&mut self) {
        let n_heads = self.heads.len() * 4;
        self.heads = vec![0; n_heads];
        for (index, (hash, next)) in self.links.iter_mut().enumerate() {
            let head = &mut self.heads[*hash as usize & (n_heads - 1)];
            *next = std::mem::replace(head, index as u32 + 1);
        }
    }
}

/// A chain was longer than chance allows.
struct TooLong;

fn hash(text: &str) -> u32 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let mut state = text.len() as u64;
    for word in words {
        state = (state.rotate_left(23) ^ u64::from_le_bytes(*word)).wrapping_mul(FACTOR);
    }
    let mut last = 0;
    for &byte in rest {
        last = last << 8 | u64::from(byte);
    }
    state = (state.rotate_left(23) ^ last).wrapping_mul(FACTOR);
    (state >> 32) as u32 ^ (state >> 13) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_are_one_name() {
        let mut names = Names::new();
        let all: Vec<Name> = (0..5000)
            .map(|n| names.intern(&format!("name_{n}")))
            .collect();
        for (n, &name) in all.iter().enumerate() {
            let text = format!("name_{n}");
            assert_eq!(names.intern(&text), name);
            assert_eq!(names.find(&text), Some(name));
            assert_eq!(names.get(name), text);
        }
        assert_eq!(names.len(), 5000);
        assert_eq!(names.find("other"), None);
    }

    #[test]
    fn colliding_texts_stay_fast_and_distinct() {
        let mut names = Names::new();
        // Few enough not to make the table grow, so equal low bytes are enough to share a chain.
        let texts = (0u32..)
            .map(|n| n.to_string())
            .filter(|text| hash(text) & 0xFF == 7);
        let texts: Vec<String> = texts.take(200).collect();
        let all: Vec<Name> = texts.iter().map(|text| names.intern(text)).collect();
        assert!(names.tree.is_some());
        for (text, &name) in texts.iter().zip(&all) {
            assert_eq!(names.intern(text), name);
            assert_eq!(names.get(name), text);
        }
    }
}
