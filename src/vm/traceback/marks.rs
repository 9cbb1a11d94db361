//! The `~~~^^^` marks under traceback lines.
//!
//! CPython marks the part of the failing expression that tells most: the operator of a binary
//! operation, the brackets of a subscript, the argument list of a call; and marks nothing when the
//! whole line is the expression and no such anchor helps.

/// Lines to print for a range that starts in the first line at `col` and ends in the last at `end_col`
/// (columns in characters).
pub(crate) fn annotate(lines: &[String], col: usize, end_col: usize) -> Vec<String> {
    let Some(first) = lines.first() else {
        return Vec::new();
    };
    let indent = lines
        .iter()
        .filter(|l| !l.trim().is_empty())
        .map(|l| l.chars().count() - l.trim_start().chars().count())
        .min()
        .unwrap_or(0);
    let dedent = |l: &str| {
        l.chars()
            .skip(indent)
            .collect::<String>()
            .trim_end()
            .to_owned()
    };
    if lines.len() > 1 {
        return multi_line(lines, col, end_col, indent);
    }
    let chars: Vec<char> = first.chars().collect();
    let end_col = end_col.min(chars.len());
    let shown = dedent(first);
    if end_col <= col {
        return vec![shown];
    }
    let segment: String = chars[col..end_col].iter().collect();
    let anchors = anchor(&segment);
    // The whole line is marked and no anchor says more: print no marks.
    let stripped: Vec<char> = first.trim().chars().collect();
    let lead = chars.len() - first.trim_start().chars().count();
    let whole = col <= lead && end_col >= lead + stripped.len();
    if whole && anchors.is_none() {
        return vec![shown];
    }
    let mut marks = String::new();
    for _ in indent..col {
        marks.push(' ');
    }
    match anchors {
        Some((left, right)) => {
            for i in 0..end_col - col {
                marks.push(if (left..right).contains(&i) { '^' } else { '~' });
            }
        }
        None => marks.push_str(&"^".repeat(end_col - col)),
    }
    vec![shown, marks]
}

/// A range over several lines: every line is shown with its marks; a long middle is left out.
fn multi_line(lines: &[String], col: usize, end_col: usize, indent: usize) -> Vec<String> {
    let last = lines.len() - 1;
    let mut rows: Vec<(String, String)> = Vec::new();
    let joined: String = segment_of(lines, col, end_col);
    let anchors = anchor(&joined);
    let mut offset = 0usize;
    for (i, line) in lines.iter().enumerate() {
        let chars: Vec<char> = line.chars().collect();
        let start = if i == 0 {
            col
        } else {
            chars.iter().take_while(|c| c.is_whitespace()).count()
        };
        let end = if i == last {
            end_col.min(chars.len())
        } else {
            line.trim_end().chars().count()
        };
        let mut marks = String::new();
        for _ in indent..start.max(indent) {
            marks.push(' ');
        }
        let base = if i == 0 { offset } else { offset + start };
        for at in start..end {
            let inside = match anchors {
                Some((l, r)) => {
                    let p = base + (at - start);
                    (l..r).contains(&p)
                }
                None => true,
            };
            marks.push(if anchors.is_none() || inside {
                '^'
            } else {
                '~'
            });
        }
        offset += if i == 0 {
            chars.len() - col.min(chars.len())
        } else {
            chars.len()
        } + 1;
        let shown: String = line
            .chars()
            .skip(indent)
            .collect::<String>()
            .trim_end()
            .to_owned();
        rows.push((shown, marks));
    }
    let mut out = Vec::new();
    let n = rows.len();
    for (i, (shown, marks)) in rows.into_iter().enumerate() {
        if n > 3 && i == 1 {
            out.push(format!("...<{} lines>...", n - 2));
        }
        if n > 3 && i > 0 && i + 1 < n {
            continue;
        }
        out.push(shown);
        if !marks.trim().is_empty() {
            out.push(marks);
        }
    }
    out
}

fn segment_of(lines: &[String], col: usize, end_col: usize) -> String {
    let last = lines.len() - 1;
    lines
        .iter()
        .enumerate()
        .map(|(i, l)| {
            let chars: Vec<char> = l.chars().collect();
            let from = if i == 0 { col.min(chars.len()) } else { 0 };
            let to = if i == last {
                end_col.min(chars.len())
            } else {
                chars.len()
            };
            chars[from.min(to)..to].iter().collect::<String>()
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// The range inside the segment that gets `^` while the rest gets `~`: the operator of the
/// outermost binary operation, the subscript's brackets, or the call's parentheses.
fn anchor(segment: &str) -> Option<(usize, usize)> {
    let chars: Vec<char> = segment.chars().collect();
    if let Some(range) = binary_operator(&chars) {
        return Some(range);
    }
    // A trailing call or subscript whose callee is a simple expression.
    let last = chars.iter().rposition(|c| !c.is_whitespace())?;
    let (open, close) = match chars.get(last)? {
        ')' => ('(', ')'),
        ']' => ('[', ']'),
        _ => return None,
    };
    let mut depth = 0usize;
    let mut starts = Vec::new();
    let mut i = 0;
    let mut matching = None;
    while i <= last {
        if let Some(next) = skip_string(&chars, i) {
            i = next;
            continue;
        }
        let c = chars[i];
        if matches!(c, '(' | '[' | '{') {
            starts.push((c, i));
            depth += 1;
        } else if matches!(c, ')' | ']' | '}') {
            let (o, at) = starts.pop()?;
            depth = depth.saturating_sub(1);
            if i == last && depth == 0 && o == open && c == close {
                matching = Some(at);
            }
        }
        i += 1;
    }
    let at = matching?;
    if at == 0 {
        return None;
    }
    // A keyword before the bracket means that this is no call.
    let before: String = chars[..at].iter().collect();
    let before = before.trim_end();
    if before.is_empty()
        || STATEMENTS
            .iter()
            .any(|k| before == *k || before.starts_with(&format!("{k} ")))
    {
        return None;
    }
    if before.ends_with('=') || before.ends_with(',') {
        return None;
    }
    Some((at, last + 1))
}

const STATEMENTS: &[&str] = &[
    "raise", "return", "assert", "import", "from", "with", "for", "while", "if", "del", "yield",
    "await", "async", "class", "def", "lambda", "not", "in", "is", "and", "or", "else", "print =",
];

/// The position after a string literal that starts at `i`.
fn skip_string(chars: &[char], i: usize) -> Option<usize> {
    let q = *chars.get(i)?;
    if q != '\'' && q != '"' {
        return None;
    }
    let triple = chars.get(i + 1) == Some(&q) && chars.get(i + 2) == Some(&q);
    let n = if triple { 3 } else { 1 };
    let mut j = i + n;
    while j < chars.len() {
        if chars[j] == '\\' {
            j += 2;
            continue;
        }
        if chars[j] == q
            && (!triple || (chars.get(j + 1) == Some(&q) && chars.get(j + 2) == Some(&q)))
        {
            return Some(j + n);
        }
        j += 1;
    }
    Some(chars.len())
}

/// The operator of the loosest-binding binary operation at depth 0, when the segment is one.
fn binary_operator(chars: &[char]) -> Option<(usize, usize)> {
    const LEVELS: &[&[&str]] = &[
        &["|"],
        &["^"],
        &["&"],
        &["<<", ">>"],
        &["+", "-"],
        &["*", "//", "/", "%", "@"],
        &["**"],
    ];
    let mut ops: Vec<(usize, usize, usize)> = Vec::new();
    let mut depth = 0usize;
    let mut i = 0;
    let mut operand = false;
    while i < chars.len() {
        if let Some(next) = skip_string(chars, i) {
            operand = true;
            i = next;
            continue;
        }
        let c = chars[i];
        match c {
            '(' | '[' | '{' => {
                depth += 1;
                operand = false;
                i += 1;
                continue;
            }
            ')' | ']' | '}' => {
                depth = depth.checked_sub(1)?;
                operand = true;
                i += 1;
                continue;
            }
            _ if c.is_whitespace() => {
                i += 1;
                continue;
            }
            _ => {}
        }
        if depth > 0 {
            operand = c.is_alphanumeric() || c == '_';
            i += 1;
            continue;
        }
        if c.is_alphanumeric() || c == '_' || c == '.' {
            let start = i;
            while i < chars.len()
                && (chars[i].is_alphanumeric() || chars[i] == '_' || chars[i] == '.')
            {
                // An exponent's sign belongs to the number.
                i += 1;
                if i < chars.len()
                    && matches!(chars[i], '+' | '-')
                    && matches!(chars[i - 1], 'e' | 'E')
                    && chars[start].is_ascii_digit()
                    && !chars[start..i].contains(&'x')
                {
                    i += 1;
                }
            }
            let word: String = chars[start..i].iter().collect();
            if matches!(
                word.as_str(),
                "and"
                    | "or"
                    | "not"
                    | "if"
                    | "else"
                    | "lambda"
                    | "in"
                    | "is"
                    | "for"
                    | "await"
                    | "yield"
                    | "return"
                    | "raise"
                    | "assert"
                    | "del"
                    | "import"
                    | "from"
                    | "with"
                    | "while"
            ) {
                return None;
            }
            operand = true;
            continue;
        }
        let two: String = chars[i..(i + 2).min(chars.len())].iter().collect();
        let three: String = chars[i..(i + 3).min(chars.len())].iter().collect();
        if operand {
            // Comparisons, assignments and commas: not a binary operation.
            if matches!(two.as_str(), "==" | "!=" | "<=" | ">=" | ":=" | "->")
                || (c == '=' || c == ',' || c == ':' || c == ';')
                || ((c == '<' || c == '>') && two != "<<" && two != ">>")
            {
                return None;
            }
            let op_len = match two.as_str() {
                "**" | "//" | "<<" | ">>" => 2,
                _ => 1,
            };
            let op: String = chars[i..i + op_len].iter().collect();
            // Augmented assignment: the operator with its `=`.
            if chars.get(i + op_len) == Some(&'=')
                && three.len() >= 2
                && LEVELS.iter().any(|l| l.contains(&op.as_str()))
            {
                return Some((i, i + op_len + 1));
            }
            let level = LEVELS.iter().position(|l| l.contains(&op.as_str()))?;
            ops.push((level, i, i + op_len));
            i += op_len;
            operand = false;
        } else {
            // A unary operator.
            if !matches!(c, '-' | '+' | '~') {
                return None;
            }
            i += 1;
        }
    }
    let level = ops.iter().map(|o| o.0).min()?;
    // Left-associative operators fail at the last one of the level, `**` at the first.
    let pick = if level == 6 {
        ops.iter().find(|o| o.0 == level)
    } else {
        ops.iter().rev().find(|o| o.0 == level)
    };
    pick.map(|o| (o.1, o.2))
}
