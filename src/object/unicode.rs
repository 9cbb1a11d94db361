//! What Unicode says about characters, as Python's `str` methods ask it.
//!
//! Categories come from `unicode-properties` and one-to-many case mappings from `char`; the rest
//! (titlecase, case folding, digits beyond decimals, Han numerals) are short lists here. Code points are
//! `u32` because strings may hold lone surrogates, which have category Cs and no mappings.

use smallvec::SmallVec;
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

/// What one character maps to: up to three characters.
pub type Mapped = SmallVec<[u32; 3]>;

/// What CPython 3.13 doesn't know, because it is newer than Unicode 15.1. Sorted; the ranges reach
/// over code points that are unassigned in both.
const NEWER: &[(u32, u32)] = &[
    (0x558, 0x558),
    (0x58B, 0x58C),
    (0x5C8, 0x5C9),
    (0x88F, 0x88F),
    (0x897, 0x897),
    (0xB53, 0xB54),
    (0xC5C, 0xC5C),
    (0xCDC, 0xCDC),
    (0x1ACF, 0x1AF0),
    (0x1B4E, 0x1B4F),
    (0x1B7F, 0x1B7F),
    (0x1C89, 0x1C8A),
    (0x208F, 0x208F),
    (0x209D, 0x209F),
    (0x20C1, 0x20C4),
    (0x2427, 0x2429),
    (0x2B96, 0x2B96),
    (0x2E60, 0x2E63),
    (0x31E4, 0x31E5),
    (0xA7CB, 0xA7CF),
    (0xA7D2, 0xA7D2),
    (0xA7D4, 0xA7D4),
    (0xA7DA, 0xA7F1),
    (0xAB6C, 0xAB6D),
    (0xFBC3, 0xFBD2),
    (0xFD90, 0xFD91),
    (0xFDC8, 0xFDCE),
    (0x105C0, 0x105F3),
    (0x107BB, 0x107BF),
    (0x10940, 0x10959),
    (0x10D40, 0x10D8F),
    (0x10EC2, 0x10EFC),
    (0x11380, 0x113E2),
    (0x116D0, 0x116E3),
    (0x11B0A, 0x11BF9),
    (0x11DB0, 0x11DF1),
    (0x11F5A, 0x11F5A),
    (0x1246F, 0x1246F),
    (0x12475, 0x1247F),
    (0x12550, 0x12686),
    (0x13460, 0x143FA),
    (0x16100, 0x16139),
    (0x16D40, 0x16D79),
    (0x16EA0, 0x16ED3),
    (0x16FF2, 0x16FF6),
    (0x187F8, 0x187FF),
    (0x18CD6, 0x18CFF),
    (0x18D09, 0x191D2),
    (0x1B123, 0x1B128),
    (0x1B168, 0x1B168),
    (0x1CC00, 0x1CEFD),
    (0x1D127, 0x1D128),
    (0x1D1EB, 0x1D1FF),
    (0x1D250, 0x1D281),
    (0x1D6A6, 0x1D6A6),
    (0x1DB00, 0x1DB1C),
    (0x1DF1F, 0x1DF24),
    (0x1DF2B, 0x1DFFF),
    (0x1E5D0, 0x1E6FF),
    (0x1F1AE, 0x1F1AE),
    (0x1F6D8, 0x1F6D9),
    (0x1F777, 0x1F77A),
    (0x1F7DA, 0x1F7DB),
    (0x1F7F1, 0x1F7FF),
    (0x1F8B2, 0x1F8D8),
    (0x1FA54, 0x1FA57),
    (0x1FA89, 0x1FA8F),
    (0x1FABE, 0x1FABE),
    (0x1FAC6, 0x1FACD),
    (0x1FADC, 0x1FADF),
    (0x1FAE9, 0x1FAEF),
    (0x1FAF9, 0x1FAFA),
    (0x1FBCB, 0x1FBEF),
    (0x1FBFA, 0x1FBFA),
    (0x2B73A, 0x2B73F),
    (0x2B81E, 0x2B81E),
    (0x2CEA2, 0x2CEAD),
    (0x323B0, 0x3FC3F),
];

/// The character, unless it is a surrogate or newer than Unicode 15.1.
fn known(c: u32) -> Option<char> {
    char::from_u32(c).filter(|_| !is_newer(c))
}

fn is_newer(c: u32) -> bool {
    let i = NEWER.partition_point(|&(_, last)| last < c);
    NEWER.get(i).is_some_and(|&(first, _)| first <= c)
}

/// What a character maps to, without what Unicode 15.1 doesn't map.
fn mapped(c: u32, to: impl Iterator<Item = char>) -> Mapped {
    let to: Mapped = to.map(u32::from).collect();
    match to.as_slice() {
        &[one] if is_newer(one) => Mapped::from_slice(&[c]),
        _ => to,
    }
}

/// The general category; surrogates are `Cs`.
pub fn category(c: u32) -> GeneralCategory {
    match char::from_u32(c) {
        None => GeneralCategory::Surrogate,
        Some(_) if is_newer(c) => GeneralCategory::Unassigned,
        Some('\u{295}') => GeneralCategory::LowercaseLetter,
        Some(c) => c.general_category(),
    }
}

/// Shown as itself by `repr`.
pub fn is_printable(c: u32) -> bool {
    if c < 0x7F {
        return c >= 0x20;
    }
    use GeneralCategory as G;
    !matches!(
        category(c),
        G::Control
            | G::Format
            | G::Surrogate
            | G::PrivateUse
            | G::Unassigned
            | G::LineSeparator
            | G::ParagraphSeparator
            | G::SpaceSeparator
    )
}

/// `isalpha`: any letter.
pub fn is_alpha(c: u32) -> bool {
    if c < 128 {
        return (c as u8).is_ascii_alphabetic();
    }
    known(c).is_some_and(|c| c.general_category_group() == GeneralCategoryGroup::Letter)
}

/// `isdecimal`: a digit of a decimal system.
pub fn is_decimal(c: u32) -> bool {
    if c < 128 {
        return (c as u8).is_ascii_digit();
    }
    category(c) == GeneralCategory::DecimalNumber
}

/// The value of a decimal digit of any script.
pub fn decimal_value(c: u32) -> Option<u32> {
    if c < 128 {
        return known(c)?.to_digit(10);
    }
    if !is_decimal(c) {
        return None;
    }
    // Decimal digits come in runs of ten, zero first; a few runs adjoin each other.
    let mut start = c;
    while c - start < 100 && is_decimal(start - 1) {
        start -= 1;
    }
    Some((c - start) % 10)
}

/// Digits that are no decimals: superscripts, circled digits and the like.
const DIGITS: &[(u32, u32)] = &[
    (0xB2, 0xB3),
    (0xB9, 0xB9),
    (0x1369, 0x1371),
    (0x19DA, 0x19DA),
    (0x2070, 0x2070),
    (0x2074, 0x2079),
    (0x2080, 0x2089),
    (0x2460, 0x2468),
    (0x2474, 0x247C),
    (0x2488, 0x2490),
    (0x24EA, 0x24EA),
    (0x24F5, 0x24FD),
    (0x24FF, 0x24FF),
    (0x2776, 0x277E),
    (0x2780, 0x2788),
    (0x278A, 0x2792),
    (0x10A40, 0x10A43),
    (0x10E60, 0x10E68),
    (0x11052, 0x1105A),
    (0x1F100, 0x1F10A),
];

/// `isdigit`.
pub fn is_digit(c: u32) -> bool {
    if c < 128 {
        return (c as u8).is_ascii_digit();
    }
    is_decimal(c)
        || DIGITS
            .iter()
            .any(|&(first, last)| (first..=last).contains(&c))
}

/// Han characters that are numerals, though letters by category. Sorted.
const HAN_NUMERALS: &[u32] = &[
    0x3405, 0x3483, 0x382A, 0x3B4D, 0x4E00, 0x4E03, 0x4E07, 0x4E09, 0x4E24, 0x4E5D, 0x4E8C, 0x4E94,
    0x4E96, 0x4EAC, 0x4EBF, 0x4EC0, 0x4EDF, 0x4EE8, 0x4F0D, 0x4F70, 0x4FE9, 0x5006, 0x5104, 0x5146,
    0x5169, 0x516B, 0x516D, 0x5341, 0x5343, 0x5344, 0x5345, 0x534C, 0x53C1, 0x53C2, 0x53C3, 0x53C4,
    0x56DB, 0x58F1, 0x58F9, 0x5E7A, 0x5EFE, 0x5EFF, 0x5F0C, 0x5F0D, 0x5F0E, 0x5F10, 0x62D0, 0x62FE,
    0x634C, 0x67D2, 0x6D1E, 0x6F06, 0x7396, 0x767E, 0x7695, 0x79ED, 0x8086, 0x842C, 0x8CAE, 0x8CB3,
    0x8D30, 0x920E, 0x94A9, 0x9621, 0x9646, 0x964C, 0x9678, 0x96F6, 0xF96B, 0xF973, 0xF978, 0xF9B2,
    0xF9D1, 0xF9D3, 0xF9FD, 0x20001, 0x20064, 0x200E2, 0x20121, 0x2092A, 0x20983, 0x2098C, 0x2099C,
    0x20AEA, 0x20AFD, 0x20B19, 0x22390, 0x22998, 0x23B1B, 0x2626D, 0x2F890,
];

/// `isnumeric`.
pub fn is_numeric(c: u32) -> bool {
    if c < 128 {
        return (c as u8).is_ascii_digit();
    }
    known(c).is_some_and(|ch| ch.general_category_group() == GeneralCategoryGroup::Number)
        || HAN_NUMERALS.binary_search(&c).is_ok()
}

/// `isspace`: white space, and the ASCII separators 0x1C to 0x1F.
pub fn is_space(c: u32) -> bool {
    match c {
        9..=13 | 28..=32 => true,
        0..=127 => false,
        _ => known(c).is_some_and(char::is_whitespace),
    }
}

/// What `splitlines` ends a line at.
pub fn is_line_break(c: u32) -> bool {
    matches!(c, 10..=13 | 28..=30 | 0x85 | 0x2028 | 0x2029)
}

/// `islower` of a character.
pub fn is_lower(c: u32) -> bool {
    // U+0295 became a letter without case in a later version.
    c == 0x295 || known(c).is_some_and(char::is_lowercase)
}

/// `isupper` of a character.
pub fn is_upper(c: u32) -> bool {
    known(c).is_some_and(char::is_uppercase)
}

/// A titlecase letter (the digraphs and Greek letters with iota).
pub fn is_title(c: u32) -> bool {
    c >= 128 && category(c) == GeneralCategory::TitlecaseLetter
}

/// Has case.
pub fn is_cased(c: u32) -> bool {
    is_lower(c) || is_upper(c) || is_title(c)
}

/// Skipped when looking for the cased neighbors of a sigma.
pub fn is_case_ignorable(c: u32) -> bool {
    use GeneralCategory as G;
    matches!(
        c,
        0x27 | 0x2E
            | 0x3A
            | 0xB7
            | 0x387
            | 0x55F
            | 0x5F4
            | 0x2018
            | 0x2019
            | 0x2024
            | 0x2027
            | 0xFE13
            | 0xFE52
            | 0xFE55
            | 0xFF07
            | 0xFF0E
            | 0xFF1A
    ) || matches!(
        category(c),
        G::NonspacingMark | G::EnclosingMark | G::Format | G::ModifierLetter | G::ModifierSymbol
    )
}

/// Lower case of one character, without its neighbors.
pub fn to_lower(c: u32) -> Mapped {
    match known(c) {
        Some(ch) => mapped(c, ch.to_lowercase()),
        None => Mapped::from_slice(&[c]),
    }
}

/// Upper case.
pub fn to_upper(c: u32) -> Mapped {
    match known(c) {
        Some(ch) => mapped(c, ch.to_uppercase()),
        None => Mapped::from_slice(&[c]),
    }
}

/// Title case: what a word begins with.
pub fn to_title(c: u32) -> Mapped {
    let one = |c: u32| Mapped::from_slice(&[c]);
    match c {
        0x1C4..=0x1C6 => one(0x1C5),
        0x1C7..=0x1C9 => one(0x1C8),
        0x1CA..=0x1CC => one(0x1CB),
        0x1F1..=0x1F3 => one(0x1F2),
        // Georgian has capitals but doesn't begin words with them.
        0x10D0..=0x10FA | 0x10FD..=0x10FF => one(c),
        0x1F80..=0x1FAF => one(c | 8),
        0x1FB3 | 0x1FC3 | 0x1FF3 => one(c + 9),
        0x1FBC | 0x1FCC | 0x1FFC => one(c),
        0x1FB2 | 0x1FB4 | 0x1FB7 | 0x1FC2 | 0x1FC4 | 0x1FC7 | 0x1FF2 | 0x1FF4 | 0x1FF7 => {
            // The iota written below the letter stays below it.
            let mut mapped = to_upper(c);
            if let Some(last) = mapped.last_mut() {
                *last = 0x345;
            }
            mapped
        }
        0xDF | 0x587 | 0xFB00..=0xFB06 | 0xFB13..=0xFB17 => {
            let upper = to_upper(c);
            let (first, rest) = upper.split_first().unwrap_or((&c, &[]));
            let mut mapped = one(*first);
            mapped.extend(rest.iter().flat_map(|&r| to_lower(r)));
            mapped
        }
        _ => to_upper(c),
    }
}

/// Case folding: like lower case, but equal for all variants of a letter.
pub fn fold_case(c: u32) -> Mapped {
    match c {
        // Cherokee folds to its capitals, which are the older letters.
        0x13A0..=0x13F5 => Mapped::from_slice(&[c]),
        0x13F8..=0x13FD => Mapped::from_slice(&[c - 8]),
        0xAB70..=0xABBF => Mapped::from_slice(&[c - 0x97D0]),
        0x1E9E => Mapped::from_slice(&[0x73, 0x73]),
        0xB5
        | 0xDF
        | 0x149
        | 0x17F
        | 0x1F0
        | 0x345
        | 0x390
        | 0x3B0
        | 0x3C2
        | 0x3D0
        | 0x3D1
        | 0x3D5
        | 0x3D6
        | 0x3F0
        | 0x3F1
        | 0x3F5
        | 0x587
        | 0x1C80..=0x1C88
        | 0x1E96..=0x1E9B
        | 0x1F50
        | 0x1F52
        | 0x1F54
        | 0x1F56
        | 0x1F80..=0x1FAF
        | 0x1FB2..=0x1FB4
        | 0x1FB6
        | 0x1FB7
        | 0x1FBC
        | 0x1FBE
        | 0x1FC2..=0x1FC4
        | 0x1FC6
        | 0x1FC7
        | 0x1FCC
        | 0x1FD2
        | 0x1FD3
        | 0x1FD6
        | 0x1FD7
        | 0x1FE2..=0x1FE4
        | 0x1FE6
        | 0x1FE7
        | 0x1FF2..=0x1FF4
        | 0x1FF6
        | 0x1FF7
        | 0x1FFC
        | 0xFB00..=0xFB06
        | 0xFB13..=0xFB17 => to_upper(c).iter().flat_map(|&u| to_lower(u)).collect(),
        _ => to_lower(c),
    }
}

/// Lower case of a sigma at `index`: the final form at the end of a word.
pub fn lower_sigma(points: &[u32], index: usize) -> u32 {
    let before = points
        .get(..index)
        .unwrap_or(&[])
        .iter()
        .rev()
        .copied()
        .find(|&c| !is_case_ignorable(c));
    if !before.is_some_and(is_cased) {
        return 0x3C3;
    }
    let after = points
        .get(index + 1..)
        .unwrap_or(&[])
        .iter()
        .copied()
        .find(|&c| !is_case_ignorable(c));
    if after.is_some_and(is_cased) {
        0x3C3
    } else {
        0x3C2
    }
}

/// Whether the text is a valid name: letters, digits, underscores, not starting with a digit.
pub fn is_identifier(points: impl Iterator<Item = u32>) -> bool {
    let mut any = false;
    for c in points {
        let Some(ch) = known(c) else {
            return false;
        };
        let fits = if any {
            unicode_ident::is_xid_continue(ch)
        } else {
            ch == '_' || unicode_ident::is_xid_start(ch)
        };
        if !fits {
            return false;
        }
        any = true;
    }
    any
}

/// The name of a character, as `namereplace` writes it.
#[cfg(feature = "unicode-names")]
pub fn character_name(c: u32) -> Option<String> {
    unicode_names2::name(known(c)?).map(|name| name.to_string())
}

/// Without the feature no character has a name.
#[cfg(not(feature = "unicode-names"))]
pub fn character_name(_c: u32) -> Option<String> {
    None
}

/// The character of a name or alias, for `\N{...}` read by a codec.
#[cfg(feature = "unicode-names")]
pub fn named_character(name: &str) -> Option<u32> {
    unicode_names2::character(name).map(u32::from)
}

/// Without the feature no name is known.
#[cfg(not(feature = "unicode-names"))]
pub fn named_character(_name: &str) -> Option<u32> {
    None
}
