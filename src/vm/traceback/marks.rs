//! The `~~~^^^` marks under traceback lines.
//!
//! CPython marks the part of the failing expression that tells most: the operator of a binary
//! operation, the brackets of a subscript, the argument list of a call; and marks nothing when the
//! whole line is the expression and no such anchor helps.

/// Lines to print for a range that starts in the first line at `col` and ends in the last at `end_col`
/// (columns in characters): the source without the common indent, each line with its marks.
pub(crate) fn annotate(lines: &[String], col: usize, end_col: usize) -> Vec<String> {
    let indent = lines
        .iter()
        .filter(|l| !l.trim().is_empty())
        .map(|l| leading(l))
        .min()
        .unwrap_or(0);
    let lines: Vec<Vec<char>> = lines
        .iter()
        .map(|l| l.chars().skip(indent).collect())
        .collect();
    let Some(last_line) = lines.last() else {
        return Vec::new();
    };
    let last = lines.len() - 1;
    let start = col.saturating_sub(indent);
    let end = end_col.saturating_sub(indent).min(last_line.len());
    let anchors = anchor(&segment_of(&lines, start, end))
        .map(|(l, r)| (position(&lines, start, l), position(&lines, start, r)));
    let marked = shows_marks(&lines, start, end, anchors.is_some());
    // Long ranges show their first and last lines and those around the anchors.
    let mut shown = vec![0, last];
    if let Some(((left, _), (right, _))) = anchors {
        for line in [left, right] {
            shown.extend(line.saturating_sub(1)..=(line + 1).min(last));
        }
    }
    shown.sort_unstable();
    shown.dedup();
    let mut out = Vec::new();
    let show = |n: usize, out: &mut Vec<String>| {
        let line = &lines[n];
        let text: String = line.iter().collect();
        let text = text.trim_end();
        out.push(text.to_owned());
        if !marked {
            return;
        }
        let from = if n == 0 {
            start
        } else {
            line.iter().take_while(|c| c.is_whitespace()).count()
        };
        let to = if n == last { end } else { text.chars().count() };
        let mut marks = String::new();
        for (at, &c) in line.iter().enumerate().take(to) {
            let mark = if at < from {
                ' '
            } else {
                match anchors {
                    Some((l, r)) if (n, at) >= l && (n, at) < r => '^',
                    Some(_) => '~',
                    None => '^',
                }
            };
            marks.push(mark);
            if is_wide(c) {
                marks.push(mark);
            }
        }
        if !marks.trim().is_empty() {
            out.push(marks);
        }
    };
    let mut before = 0;
    for (i, &n) in shown.iter().enumerate() {
        if i > 0 {
            match n - before {
                1 => {}
                2 => show(n - 1, &mut out),
                gap => out.push(format!("...<{} lines>...", gap - 1)),
            }
        }
        show(n, &mut out);
        before = n;
    }
    out
}

fn leading(line: &str) -> usize {
    line.chars().take_while(|c| c.is_whitespace()).count()
}

/// Characters that terminals show two columns wide.
fn is_wide(c: char) -> bool {
    matches!(u32::from(c),
        0x1100..=0x115F | 0x2E80..=0x303E | 0x3041..=0x33FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xA000..=0xA4CF
        | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE6F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1F64F | 0x1F900..=0x1F9FF | 0x20000..=0x3FFFD)
}

/// Line and column of an offset into the segment.
fn position(lines: &[Vec<char>], start: usize, offset: usize) -> (usize, usize) {
    let mut left = offset;
    for (n, line) in lines.iter().enumerate() {
        let from = if n == 0 { start } else { 0 };
        let len = line.len().saturating_sub(from);
        if left <= len {
            return (n, from + left);
        }
        left -= len + 1;
    }
    (lines.len().saturating_sub(1), 0)
}

/// Whether marks say more than the lines alone: not for a whole line without an anchor, and not for
/// `return f(...)` or `x = f(...)`.
fn shows_marks(lines: &[Vec<char>], start: usize, end: usize, anchored: bool) -> bool {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
        return false;
    };
    let head: String = first.iter().take(start).collect();
    let tail: String = last.iter().skip(end).collect();
    let (head, tail) = (head.trim(), tail.trim());
    if tail.is_empty() {
        let segment = segment_of(lines, start, end);
        let called_name: String = segment
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        let is_call = segment.ends_with(')') && matching_open(&segment).is_some_and(|at| at > 0);
        let plain_name = is_call && matching_open(&segment) == Some(called_name.chars().count());
        if head == "return" && plain_name {
            return false;
        }
        // One plain name on the left.
        let target = head.strip_suffix('=').map(str::trim_end).unwrap_or("");
        let assigns = !target.is_empty() && target.chars().all(|c| c.is_alphanumeric() || c == '_');
        if assigns && is_call && binary_operator(&segment.chars().collect::<Vec<_>>()).is_none() {
            return false;
        }
    }
    anchored || !head.is_empty() || !tail.is_empty()
}

/// The bracket that the segment's last character closes, when that is `)`.
fn matching_open(segment: &str) -> Option<usize> {
    let chars: Vec<char> = segment.chars().collect();
    let mut open = Vec::new();
    let mut i = 0;
    let mut found = None;
    while i < chars.len() {
        if let Some(next) = skip_string(&chars, i) {
            i = next;
            continue;
        }
        match chars[i] {
            '(' | '[' | '{' => open.push(i),
            ')' | ']' | '}' => found = open.pop(),
            _ => {}
        }
        i += 1;
    }
    if open.is_empty() { found } else { None }
}

fn segment_of(lines: &[Vec<char>], start: usize, end: usize) -> String {
    let last = lines.len().saturating_sub(1);
    let parts: Vec<String> = lines
        .iter()
        .enumerate()
        .map(|(n, line)| {
            let from = if n == 0 { start.min(line.len()) } else { 0 };
            let to = if n == last {
                end.min(line.len())
            } else {
                line.len()
            };
            line.get(from.min(to)..to).unwrap_or(&[]).iter().collect()
        })
        .collect();
    parts.join("\n")
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
            // An augmented assignment is a statement: CPython finds no anchor in it.
            if chars.get(i + op_len) == Some(&'=') {
                return None;
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
