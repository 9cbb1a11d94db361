//! Searching in text and bytes, in time linear in both lengths whatever the pattern.
//!
//! Bytes (and so ASCII text) go through `memchr`, whose substring search is linear in the worst case.
//! Wide text is searched with a Knuth-Morris-Pratt automaton, which steps over the text once.

use memchr::memmem;

use super::str::StrView;
use crate::meter::{Meter, WATCHED};

/// At most so much is searched between two looks at whether the run is to end. A search that is cut
/// short finds nothing; whoever searches then calls `Heap::passed`.
const AT_ONCE: usize = 1 << 20;

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
fn failure_links(pattern: &[u32], meter: &Meter) -> Vec<u32> {
    let mut links = vec![0u32; pattern.len()];
    let mut matched = 0usize;
    for i in meter.watched(1..pattern.len()) {
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
    pub fn new(haystack: StrView<'_>, needle: StrView<'n>, meter: &Meter) -> Finder<'n> {
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
                let links = failure_links(&points, meter);
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
    pub fn find(&self, haystack: StrView<'_>, from: usize, meter: &Meter) -> Option<usize> {
        if from > haystack.len() {
            return None;
        }
        let found = match (self, haystack) {
            (Finder::Empty, _) => Some(0),
            (Finder::Byte(b), StrView::Ascii(h)) => {
                in_windows(&h[from..], 1, meter, |part| memchr::memchr(*b, part))
            }
            (Finder::Bytes(finder), StrView::Ascii(h)) => {
                let n = finder.needle().len();
                in_windows(&h[from..], n, meter, |part| finder.find(part))
            }
            (Finder::Point(c), StrView::Wide(h)) => in_windows(&h[from..], 1, meter, |part| {
                part.iter().position(|x| x == c)
            }),
            (Finder::Points(pattern, links), StrView::Wide(h)) => {
                let text = meter.watched(h[from..].iter().copied());
                run_automaton(pattern, links, text).map(|end| end - pattern.len())
            }
            _ => None,
        };
        found.map(|i| i + from)
    }
}

/// Searches a long haystack in windows that overlap by a needle of length `n`.
fn in_windows<T>(
    haystack: &[T],
    n: usize,
    meter: &Meter,
    find: impl Fn(&[T]) -> Option<usize>,
) -> Option<usize> {
    let step = AT_ONCE.max(n);
    let mut start = 0;
    while haystack.len() - start > step.saturating_add(n) {
        if let Some(i) = find(&haystack[start..start + step + n - 1]) {
            return Some(start + i);
        }
        if meter.is_wanted() {
            return None;
        }
        start += step;
    }
    find(&haystack[start..]).map(|i| start + i)
}

/// The same from the right.
fn in_windows_back<T>(
    haystack: &[T],
    n: usize,
    meter: &Meter,
    find: impl Fn(&[T]) -> Option<usize>,
) -> Option<usize> {
    let step = AT_ONCE.max(n);
    let mut end = haystack.len();
    while end > step.saturating_add(n) {
        let start = end + 1 - step - n;
        if let Some(i) = find(&haystack[start..end]) {
            return Some(start + i);
        }
        if meter.is_wanted() {
            return None;
        }
        end -= step;
    }
    find(&haystack[..end])
}

/// The first place of a needle in a haystack.
pub fn find(haystack: StrView<'_>, needle: StrView<'_>, meter: &Meter) -> Option<usize> {
    // Building a finder costs more than one search of short text takes.
    match (haystack, needle) {
        (StrView::Ascii(h), StrView::Ascii(n)) => find_bytes(h, n, meter),
        _ => Finder::new(haystack, needle, meter).find(haystack, 0, meter),
    }
}

/// The first place of bytes in bytes.
pub fn find_bytes(haystack: &[u8], needle: &[u8], meter: &Meter) -> Option<usize> {
    if haystack.len() > AT_ONCE && needle.len() <= haystack.len() {
        let finder = Finder::of_bytes(needle);
        return finder.find(StrView::Ascii(haystack), 0, meter);
    }
    match needle {
        [] => Some(0),
        [b] => memchr::memchr(*b, haystack),
        _ => memmem::find(haystack, needle),
    }
}

/// The last place of a needle in a haystack.
pub fn rfind(haystack: StrView<'_>, needle: StrView<'_>, meter: &Meter) -> Option<usize> {
    match (haystack, needle) {
        (h, n) if n.is_empty() => Some(h.len()),
        (h, n) if n.len() > h.len() => None,
        (StrView::Ascii(h), StrView::Ascii(n)) => rfind_bytes(h, n, meter),
        (StrView::Ascii(_), StrView::Wide(_)) => None,
        (StrView::Wide(h), n) => {
            if let (1, Some(c)) = (n.len(), n.get(0)) {
                return in_windows_back(h, 1, meter, |part| part.iter().rposition(|&x| x == c));
            }
            let reversed: Vec<u32> = n.iter().rev().collect();
            let links = failure_links(&reversed, meter);
            let text = meter.watched(h.iter().rev().copied());
            run_automaton(&reversed, &links, text).map(|read| h.len() - read)
        }
    }
}

/// The last place of bytes in bytes.
pub fn rfind_bytes(haystack: &[u8], needle: &[u8], meter: &Meter) -> Option<usize> {
    match needle {
        [] => Some(haystack.len()),
        [b] => in_windows_back(haystack, 1, meter, |part| memchr::memrchr(*b, part)),
        _ if haystack.len() <= AT_ONCE => memmem::rfind(haystack, needle),
        _ => {
            let finder = memmem::FinderRev::new(needle);
            in_windows_back(haystack, needle.len(), meter, |part| finder.rfind(part))
        }
    }
}

/// How often a needle occurs without overlap.
pub fn count(haystack: StrView<'_>, needle: StrView<'_>, meter: &Meter) -> usize {
    if needle.is_empty() {
        return haystack.len() + 1;
    }
    if let (StrView::Ascii(h), StrView::Ascii([b])) = (haystack, needle) {
        let parts = h
            .chunks(AT_ONCE)
            .take_while(|_| h.len() <= AT_ONCE || !meter.is_wanted());
        return parts
            .map(|part| memchr::memchr_iter(*b, part).count())
            .sum();
    }
    let finder = Finder::new(haystack, needle, meter);
    let (mut n, mut at) = (0, 0);
    let mut next = WATCHED;
    while let Some(i) = finder.find(haystack, at, meter) {
        n += 1;
        at = i + needle.len();
        if n >= next {
            next = n + WATCHED;
            if meter.is_wanted() {
                break;
            }
        }
    }
    n
}
