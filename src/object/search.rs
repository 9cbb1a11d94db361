//! Searching in text and bytes, in time linear in both lengths whatever the pattern.
//!
//! Bytes (and so ASCII text) go through `memchr`, whose substring search is linear in the worst case.
//! Wide text is searched with a Knuth-Morris-Pratt automaton, which steps over the text once.

use memchr::memmem;

use super::str::StrView;

/// A pattern prepared for many searches in one text, left to right.
pub enum Finder<'n> {
    /// Found at every place.
    Empty,
    /// Can't occur: a wide pattern in ASCII text.
    Never,
    /// One byte.
    Byte(u8),
    /// Bytes.
    Bytes(Box<memmem::Finder<'n>>),
    /// One code point.
    Point(u32),
    /// Code points and their failure links.
    Points(Vec<u32>, Vec<u32>),
}

/// For each prefix of the pattern, the length of its longest border.
fn failure_links(pattern: &[u32]) -> Vec<u32> {
    let mut links = vec![0u32; pattern.len()];
    let mut matched = 0usize;
    for i in 1..pattern.len() {
        while matched > 0 && pattern[i] != pattern[matched] {
            matched = links[matched - 1] as usize;
        }
        if pattern[i] == pattern[matched] {
            matched += 1;
        }
        links[i] = matched as u32;
    }
    links
}

/// Runs the automaton over code points; answers how many were read when the first match ended.
fn run_automaton(pattern: &[u32], links: &[u32], text: impl Iterator<Item = u32>) -> Option<usize> {
    let mut matched = 0usize;
    for (i, c) in text.enumerate() {
        while matched > 0 && pattern.get(matched) != Some(&c) {
            matched = links.get(matched - 1).map_or(0, |&l| l as usize);
        }
        if pattern.get(matched) == Some(&c) {
            matched += 1;
        }
        if matched == pattern.len() {
            return Some(i + 1);
        }
    }
    None
}

impl<'n> Finder<'n> {
    /// Prepares a pattern for text of the haystack's form.
    pub fn new(haystack: StrView<'_>, needle: StrView<'n>) -> Finder<'n> {
        match (haystack, needle) {
            (_, n) if n.is_empty() => Finder::Empty,
            (h, n) if n.len() > h.len() => Finder::Never,
            (StrView::Ascii(_), StrView::Ascii(n)) => Finder::of_bytes(n),
            (StrView::Ascii(_), StrView::Wide(n)) => {
                debug_assert!(n.iter().any(|&c| c >= 128));
                Finder::Never
            }
            (StrView::Wide(_), n) => {
                if n.len() == 1 {
                    return Finder::Point(n.get(0).unwrap_or(0));
                }
                let points = n.to_points();
                let links = failure_links(&points);
                Finder::Points(points, links)
            }
        }
    }

    /// Prepares bytes to be found in bytes.
    pub fn of_bytes(needle: &'n [u8]) -> Finder<'n> {
        match needle {
            [] => Finder::Empty,
            [b] => Finder::Byte(*b),
            _ => Finder::Bytes(Box::new(memmem::Finder::new(needle))),
        }
    }

    /// The first match at or after `from`. The haystack must be of the form given to `new`.
    pub fn find(&self, haystack: StrView<'_>, from: usize) -> Option<usize> {
        if from > haystack.len() {
            return None;
        }
        let found = match (self, haystack) {
            (Finder::Empty, _) => Some(0),
            (Finder::Byte(b), StrView::Ascii(h)) => memchr::memchr(*b, &h[from..]),
            (Finder::Bytes(finder), StrView::Ascii(h)) => finder.find(&h[from..]),
            (Finder::Point(c), StrView::Wide(h)) => h[from..].iter().position(|x| x == c),
            (Finder::Points(pattern, links), StrView::Wide(h)) => {
                run_automaton(pattern, links, h[from..].iter().copied())
                    .map(|end| end - pattern.len())
            }
            _ => None,
        };
        found.map(|i| i + from)
    }
}

/// The first place of a needle in a haystack.
pub fn find(haystack: StrView<'_>, needle: StrView<'_>) -> Option<usize> {
    // Building a finder costs more than one search of short text takes.
    match (haystack, needle) {
        (StrView::Ascii(h), StrView::Ascii(n)) => find_bytes(h, n),
        _ => Finder::new(haystack, needle).find(haystack, 0),
    }
}

/// The first place of bytes in bytes.
pub fn find_bytes(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(0),
        [b] => memchr::memchr(*b, haystack),
        _ => memmem::find(haystack, needle),
    }
}

/// The last place of a needle in a haystack.
pub fn rfind(haystack: StrView<'_>, needle: StrView<'_>) -> Option<usize> {
    match (haystack, needle) {
        (h, n) if n.is_empty() => Some(h.len()),
        (h, n) if n.len() > h.len() => None,
        (StrView::Ascii(h), StrView::Ascii(n)) => rfind_bytes(h, n),
        (StrView::Ascii(_), StrView::Wide(_)) => None,
        (StrView::Wide(h), n) => {
            if let (1, Some(c)) = (n.len(), n.get(0)) {
                return h.iter().rposition(|&x| x == c);
            }
            let reversed: Vec<u32> = n.iter().rev().collect();
            let links = failure_links(&reversed);
            run_automaton(&reversed, &links, h.iter().rev().copied()).map(|read| h.len() - read)
        }
    }
}

/// The last place of bytes in bytes.
pub fn rfind_bytes(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(haystack.len()),
        [b] => memchr::memrchr(*b, haystack),
        _ => memmem::rfind(haystack, needle),
    }
}

/// How often a needle occurs without overlap.
pub fn count(haystack: StrView<'_>, needle: StrView<'_>) -> usize {
    if needle.is_empty() {
        return haystack.len() + 1;
    }
    if let (StrView::Ascii(h), StrView::Ascii([b])) = (haystack, needle) {
        return memchr::memchr_iter(*b, h).count();
    }
    let finder = Finder::new(haystack, needle);
    let mut n = 0;
    let mut at = 0;
    while let Some(i) = finder.find(haystack, at) {
        n += 1;
        at = i + needle.len();
    }
    n
}
