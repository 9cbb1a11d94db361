//! Characters by name, for `\N{...}`.

/// The character CPython's `unicodedata` gives a name or alias.
pub(crate) fn named_character(_name: &str) -> Option<char> {
    None
}
