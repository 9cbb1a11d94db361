//! Characters by name, for `\N{...}`.

/// The character CPython's `unicodedata` gives a name or alias; case doesn't matter.
#[cfg(feature = "unicode-names")]
pub(crate) fn named_character(name: &str) -> Option<char> {
    let found = unicode_names2::character(name)?;
    // The crate ignores blanks and hyphens, which CPython does not.
    let same = |a: &str, b: &str| {
        let plain = |text: &str| {
            text.chars()
                .filter(char::is_ascii_alphanumeric)
                .collect::<String>()
                .to_ascii_uppercase()
        };
        plain(a) == plain(b)
    };
    match unicode_names2::name(found) {
        Some(full) => {
            let full = full.to_string();
            (!same(&full, name) || full.eq_ignore_ascii_case(name)).then_some(found)
        }
        None => Some(found),
    }
}

/// Without the feature no name is known.
#[cfg(not(feature = "unicode-names"))]
pub(crate) fn named_character(_name: &str) -> Option<char> {
    None
}
