//! Reading floats from text the way `float()` does.

/// Removes underscores between digits; `None` when one stands elsewhere.
pub fn strip_underscores(text: &str) -> Option<String> {
    if !text.contains('_') {
        return Some(text.to_owned());
    }
    let bytes = text.as_bytes();
    let digit_at = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    let mut out = String::with_capacity(text.len());
    for (i, c) in text.char_indices() {
        if c == '_' {
            if i == 0 || !digit_at(i - 1) || !digit_at(i + 1) {
                return None;
            }
        } else {
            out.push(c);
        }
    }
    Some(out)
}

/// The longest prefix that is a float (sign, digits, exponent, inf, nan) and what follows it.
pub fn prefix(text: &str) -> (Option<f64>, &str) {
    let bytes = text.as_bytes();
    let signed = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
    let negative = bytes.first() == Some(&b'-');
    let word = |w: &str| {
        bytes
            .get(signed..signed + w.len())
            .is_some_and(|b| b.eq_ignore_ascii_case(w.as_bytes()))
    };
    for (w, f) in [
        ("infinity", f64::INFINITY),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ] {
        if word(w) {
            return (
                Some(if negative { -f } else { f }),
                text.get(signed + w.len()..).unwrap_or(""),
            );
        }
    }
    let mut end = signed;
    let digits = |from: usize| {
        bytes
            .get(from..)
            .unwrap_or(&[])
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count()
    };
    let whole = digits(end);
    end += whole;
    let mut fraction = 0;
    if bytes.get(end) == Some(&b'.') {
        fraction = digits(end + 1);
        if whole + fraction > 0 {
            end += 1 + fraction;
        }
    }
    if whole + fraction == 0 {
        return (None, text);
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let n = digits(end + 1 + sign);
        if n > 0 {
            end += 1 + sign + n;
        }
    }
    let number = text.get(..end).and_then(|t| t.parse().ok());
    (number, text.get(end..).unwrap_or(""))
}

/// Reads a whole text as a float; blanks around it are the caller's business.
pub fn parse(text: &str) -> Option<f64> {
    let cleaned = strip_underscores(text)?;
    match prefix(&cleaned) {
        (Some(f), "") => Some(f),
        _ => None,
    }
}
