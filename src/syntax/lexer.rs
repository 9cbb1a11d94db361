//! Text to tokens, in two modes.
//!
//! In *code* mode logos finds the tokens and this file looks after brackets, strings, line joins and what must be
//! known from the neighborhood. In *text* mode, inside an f-string, it scans by hand until a replacement field or the
//! end. A stack of [`FString`]s says what a closing brace returns to, so strings nest in fields to any depth the
//! bounds allow and the grammar sees one flat run of tokens:
//!
//! ```text
//! f"a{x!r:>{w}}b"    FStart FText FOpen Name Bang Name FSpec FText FOpen Name FClose FClose FText FEnd
//! ```
//!
//! CPython reports most errors of its tokenizer in preference to anything its parser finds, wherever in the file the two
//! are, since it reads on before it reports. So the whole text becomes tokens first, up to the first lexical error,
//! which is handed on in [`Lexed`] like an unclosed bracket.

use logos::Logos;
use unicode_normalization::{UnicodeNormalization, is_nfkc_quick};

use super::ast::{CompareOp, Warning, WarningKind};
use super::error::{ErrorKind, SyntaxError};
use super::layout::Layout;
use super::token::{Extras, Spanned, Token, soft};
use super::{Mode, literal};
use crate::name::Names;
use crate::source::{LineIndex, Patience, Source, Span};

/// CPython's bound on nested brackets, replacement fields included.
const MAX_BRACKETS: usize = 200;
/// CPython's bound on f-strings inside f-strings.
const MAX_F_STRINGS: usize = 150;
/// CPython's bound on replacement fields inside format specifications.
const MAX_FIELDS: usize = 2;

/// What lexing gives.
pub(crate) struct Lexed {
    /// A start token, then the program.
    pub(crate) tokens: Vec<Spanned>,
    pub(crate) names: Names,
    pub(crate) warnings: Vec<Warning>,
    /// The innermost bracket still open at the end, with its place.
    pub(crate) unclosed: Option<(u8, u32)>,
    /// The error that ended the tokens.
    pub(crate) error: Option<Box<SyntaxError>>,
}

/// An open bracket.
#[derive(Clone, Copy)]
struct Bracket {
    open: u8,
    at: u32,
    /// Its place among the tokens.
    token: u32,
}

/// An f-string not yet ended.
struct FString {
    /// Offset of the prefix.
    start: u32,
    quote: u8,
    is_triple: bool,
    is_raw: bool,
    /// How many brackets were open where it began.
    base: usize,
    /// How many replacement fields are open in it.
    n_fields: usize,
    /// The text being scanned is a format specification.
    in_spec: bool,
}

/// Turns a text into tokens.
pub(crate) fn tokenize(
    source: &Source,
    mode: Mode,
    patience: &Patience,
) -> Result<Lexed, Box<SyntaxError>> {
    let text = source.text();
    if text.len() >= (i32::MAX / 2) as usize {
        return Err(Box::new(SyntaxError::new(
            ErrorKind::Syntax,
            "source code is too long",
            Span::default(),
            source,
        )));
    }
    let mut names = Names::new();
    for soft in soft::TEXTS {
        names.intern(soft);
    }
    let lexer = Lexer {
        source,
        patience,
        logos: Token::lexer_with_extras(text, Extras { names }),
        // Programs have about one token for four bytes.
        tokens: Vec::with_capacity(text.len() / 4 + 8),
        brackets: Vec::new(),
        strings: Vec::new(),
        layout: Layout::new(),
        fors: Vec::new(),
        closed: 0,
        comment: None,
        warnings: Vec::new(),
    };
    Ok(lexer.lex(mode))
}

struct Lexer<'s> {
    source: &'s Source,
    patience: &'s Patience,
    logos: logos::Lexer<'s, Token>,
    tokens: Vec<Spanned>,
    brackets: Vec<Bracket>,
    strings: Vec<FString>,
    layout: Layout,
    /// Bracket depths of the `for`s whose `in` has not come yet.
    fors: Vec<usize>,
    /// The token that opened the bracket closed last.
    closed: u32,
    /// Where the comment began that ends this line.
    comment: Option<u32>,
    warnings: Vec<Warning>,
}

type Fallible<T = ()> = Result<T, Box<SyntaxError>>;

impl<'s> Lexer<'s> {
    fn lex(mut self, mode: Mode) -> Lexed {
        let start = match mode {
            Mode::Module => Token::StartModule,
            Mode::Expression => Token::StartExpression,
            Mode::Single => Token::StartSingle,
        };
        self.tokens.push((0, start, 0));
        let error = self.run().err();
        let unclosed = self
            .brackets
            .last()
            .map(|bracket| (bracket.open, bracket.at));
        let Lexer {
            tokens,
            logos,
            warnings,
            ..
        } = self;
        Lexed {
            tokens,
            names: logos.extras.names,
            warnings,
            unclosed,
            error,
        }
    }

    fn run(&mut self) -> Fallible {
        self.line_start()?;
        while let Some(token) = self.logos.next() {
            let span = self.logos.span();
            let (start, end) = (span.start as u32, span.end as u32);
            let Ok(token) = token else {
                return Err(self.bad_character(start));
            };
            if self.patience.is_over() {
                return Err(SyntaxError::given_up(self.source));
            }
            match token {
                Token::Newline => {
                    if self.brackets.is_empty() {
                        self.newline(start, end);
                        self.line_start()?;
                    } else {
                        self.comment = None;
                    }
                }
                Token::Comment => self.comment = Some(start),
                Token::WideName => self.wide_name(start, end)?,
                Token::Number => self.number(start)?,
                Token::Str => self.string(start, end)?,
                Token::FStart => self.f_string(start, end)?,
                Token::LParen => self.open(b'(', token, start, end)?,
                Token::LBracket => self.open(b'[', token, start, end)?,
                Token::LBrace => self.open(b'{', token, start, end)?,
                Token::RParen => self.close(b')', token, start, end)?,
                Token::RBracket => self.close(b']', token, start, end)?,
                Token::RBrace => self.close(b'}', token, start, end)?,
                Token::Colon => self.colon(start, end)?,
                Token::ColonEqual if self.in_field() => {
                    self.seek(start + 1);
                    self.colon(start, start + 1)?;
                }
                Token::For => {
                    self.fors.push(self.brackets.len());
                    self.push(start, token, end);
                }
                Token::In => self.word_in(start, end),
                Token::Not => match self.tokens.last_mut() {
                    Some((_, is @ Token::Compare(CompareOp::Is), last)) => {
                        *is = Token::Compare(CompareOp::IsNot);
                        *last = end;
                    }
                    _ => self.push(start, token, end),
                },
                Token::Name(name) => {
                    self.layout.name(&mut self.tokens, self.brackets.is_empty());
                    self.push(start, Token::Name(name), end);
                }
                Token::Compare(CompareOp::NotEq)
                    if self.source.text().as_bytes()[start as usize] == b'<' =>
                {
                    // CPython's scanner knows `<>`, its parser wants a joke import for it.
                    self.push(start, Token::Unknown, end);
                }
                Token::Backslash => self.join(end)?,
                _ => self.push(start, token, end),
            }
        }
        let end = self.text().len() as u32;
        if self.brackets.is_empty() {
            if self.line_has_tokens() {
                self.newline(end, end + 1);
            }
            self.layout.end(&mut self.tokens, end);
        }
        Ok(())
    }

    fn text(&self) -> &'s str {
        self.source.text()
    }

    fn byte(&self, at: u32) -> u8 {
        // Zero cannot be confused with anything: programs with a zero byte are refused.
        self.source
            .text()
            .as_bytes()
            .get(at as usize)
            .copied()
            .unwrap_or(0)
    }

    #[inline]
    fn push(&mut self, start: u32, token: Token, end: u32) {
        self.tokens.push((start, token, end));
    }

    fn line_has_tokens(&self) -> bool {
        !matches!(
            self.tokens.last(),
            Some((
                _,
                Token::Newline
                    | Token::Indent
                    | Token::Dedent
                    | Token::StartModule
                    | Token::StartExpression
                    | Token::StartSingle,
                _
            ))
        )
    }

    /// Makes logos go on from a place that may lie before the present one.
    fn seek(&mut self, at: u32) {
        let extras = std::mem::take(&mut self.logos.extras);
        self.logos = Token::lexer_with_extras(self.source.text(), extras);
        self.logos.bump(at as usize);
    }

    fn bump_to(&mut self, at: u32) {
        self.logos.bump(at as usize - self.logos.span().end);
    }

    // ------------------------------------------------------------ errors

    /// An error as CPython's tokenizer reports it: the column is how far it has read, one column wide.
    fn error(&self, message: impl Into<String>, read: u32) -> Box<SyntaxError> {
        error_read_to(self.source, message, read)
    }

    fn bad_character(&self, start: u32) -> Box<SyntaxError> {
        let Some(character) = self.text()[start as usize..].chars().next() else {
            return self.error("invalid syntax", start);
        };
        self.bad_character_error(character, start)
    }

    fn bad_character_error(&self, character: char, start: u32) -> Box<SyntaxError> {
        let read = start + character.len_utf8() as u32;
        let code = character as u32;
        if literal::is_printable(character) {
            self.error(
                format!("invalid character '{character}' (U+{code:04X})"),
                read,
            )
        } else {
            self.error(
                format!("invalid non-printable character U+{code:04X}"),
                read,
            )
        }
    }

    // ------------------------------------------------------------ lines

    fn newline(&mut self, start: u32, end: u32) {
        self.fors.clear();
        let start = self.comment.take().unwrap_or(start);
        self.layout.line(&mut self.tokens);
        self.push(start, Token::Newline, end);
    }

    fn line_start(&mut self) -> Fallible {
        let at = self.logos.span().end as u32;
        let start = self.layout.line_start(self.source, &mut self.tokens, at)?;
        self.bump_to(start);
        self.comment = None;
        Ok(())
    }

    /// After a backslash.
    fn join(&mut self, end: u32) -> Fallible {
        if self.byte(end) == b'\n' {
            let next = end + 1;
            if next as usize >= self.text().len() {
                return Err(self.unexpected_end(end));
            }
            self.bump_to(next);
            return Ok(());
        }
        if end as usize >= self.text().len() {
            return Err(self.unexpected_end(end));
        }
        let mut error = SyntaxError::new(
            ErrorKind::Syntax,
            "unexpected character after line continuation character",
            Span::new(end, end),
            self.source,
        );
        error.end_offset = 0;
        Err(Box::new(error))
    }

    fn unexpected_end(&self, at: u32) -> Box<SyntaxError> {
        let span = Span::new(at, at);
        let mut error = SyntaxError::new(
            ErrorKind::Syntax,
            "unexpected EOF while parsing",
            span,
            self.source,
        );
        error.end_offset = -1;
        Box::new(error)
    }

    // ------------------------------------------------------------ names and numbers

    fn wide_name(&mut self, start: u32, end: u32) -> Fallible {
        let text = &self.text()[start as usize..end as usize];
        for (index, (at, character)) in text.char_indices().enumerate() {
            let fits = match index {
                0 => unicode_ident::is_xid_start(character) || character == '_',
                _ => unicode_ident::is_xid_continue(character),
            };
            if !fits {
                return Err(self.bad_character_error(character, start + at as u32));
            }
        }
        let name = match is_nfkc_quick(text.chars()) {
            unicode_normalization::IsNormalized::Yes => self.logos.extras.names.intern(text),
            _ => {
                let normal: String = text.nfkc().collect();
                self.logos.extras.names.intern(&normal)
            }
        };
        self.layout.name(&mut self.tokens, self.brackets.is_empty());
        self.push(start, Token::Name(name), end);
        Ok(())
    }

    fn number(&mut self, start: u32) -> Fallible {
        match literal::scan_number(&self.text().as_bytes()[start as usize..]) {
            Ok((len, warning)) => {
                let end = start + len as u32;
                if let Some(kind) = warning {
                    self.warnings.push(Warning {
                        kind: WarningKind::Syntax,
                        message: format!("invalid {kind} literal"),
                        span: Span::new(start, end),
                    });
                }
                self.bump_to(end);
                self.push(start, Token::Number, end);
                Ok(())
            }
            Err(bad) => {
                let mut error = self.error(bad.message, start + bad.read as u32);
                if let Some(zeros) = bad.zeros {
                    error.offset = error.offset - bad.read as i32 + 1;
                    error.end_offset = error.offset + zeros as i32;
                    error.span = Span::new(start, start + zeros as u32);
                }
                Err(error)
            }
        }
    }

    fn word_in(&mut self, start: u32, end: u32) {
        if self.fors.last() == Some(&self.brackets.len())
            && !matches!(self.tokens.last(), Some((_, Token::Not, _)))
        {
            self.fors.pop();
            self.push(start, Token::ForIn, end);
        } else if let Some((_, not @ Token::Not, last)) = self.tokens.last_mut() {
            *not = Token::Compare(CompareOp::NotIn);
            *last = end;
        } else {
            self.push(start, Token::In, end);
        }
    }

    // ------------------------------------------------------------ brackets

    fn open(&mut self, open: u8, token: Token, start: u32, end: u32) -> Fallible {
        if self.brackets.len() >= MAX_BRACKETS {
            return Err(self.error("too many nested parentheses", end));
        }
        self.brackets.push(Bracket {
            open,
            at: start,
            token: self.tokens.len() as u32,
        });
        self.push(start, token, end);
        Ok(())
    }

    /// Whether the present place is directly in a replacement field, in no bracket of its expression.
    fn in_field(&self) -> bool {
        self.strings
            .last()
            .is_some_and(|string| self.brackets.len() == string.base + string.n_fields)
    }

    fn close(&mut self, close: u8, token: Token, start: u32, end: u32) -> Fallible {
        if let Some(string) = self.strings.last()
            && string.base == self.brackets.len()
            && close == b'}'
        {
            return Err(self.error("f-string: single '}' is not allowed", end));
        }
        let in_field = self.in_field();
        let Some(bracket) = self.brackets.pop() else {
            return Err(self.error(format!("unmatched '{}'", close as char), end));
        };
        let fitting = match bracket.open {
            b'(' => b')',
            b'[' => b']',
            _ => b'}',
        };
        if close != fitting {
            let (open, close) = (bracket.open as char, close as char);
            if in_field && open == '{' {
                return Err(self.error(format!("f-string: unmatched '{close}'"), end));
            }
            let lines = LineIndex::new(self.text());
            let (open_line, close_line) = (lines.line(bracket.at), lines.line(start));
            let mut message = format!(
                "closing parenthesis '{close}' does not match opening parenthesis '{open}'"
            );
            if open_line != close_line {
                message.push_str(&format!(" on line {open_line}"));
            }
            return Err(self.error(message, end));
        }
        while self
            .fors
            .last()
            .is_some_and(|&depth| depth > self.brackets.len())
        {
            self.fors.pop();
        }
        if in_field && let Some(string) = self.strings.last_mut() {
            string.n_fields -= 1;
            string.in_spec = string.n_fields > 0;
            self.push(start, Token::FClose, end);
            return self.f_text();
        }
        self.closed = bracket.token;
        self.push(start, token, end);
        Ok(())
    }

    fn colon(&mut self, start: u32, end: u32) -> Fallible {
        if self.in_field() {
            self.push(start, Token::FSpec, end);
            if let Some(string) = self.strings.last_mut() {
                string.in_spec = true;
            }
            return self.f_text();
        }
        if self.brackets.is_empty() && matches!(self.tokens.last(), Some((_, Token::RParen, _))) {
            self.layout
                .with_items(&mut self.tokens, self.closed as usize);
        }
        self.push(start, Token::Colon, end);
        Ok(())
    }

    // ------------------------------------------------------------ strings

    /// Whether the quote just matched is the first of three.
    fn is_triple(&self, end: u32) -> bool {
        let quote = self.byte(end - 1);
        self.byte(end) == quote && self.byte(end + 1) == quote
    }

    /// A string or bytes literal whose opening quote ends at `end`.
    fn string(&mut self, start: u32, end: u32) -> Fallible {
        let quote = self.byte(end - 1);
        let is_triple = self.is_triple(end);
        let bytes = self.text().as_bytes();
        let mut at = end as usize + if is_triple { 2 } else { 0 };
        loop {
            match bytes.get(at) {
                Some(b'\\') => at += 2,
                Some(&byte) if byte == quote => {
                    at += 1;
                    if !is_triple {
                        break;
                    }
                    if bytes.get(at) == Some(&quote) && bytes.get(at + 1) == Some(&quote) {
                        at += 2;
                        break;
                    }
                }
                Some(b'\n') if !is_triple => {
                    return Err(self.unterminated(start, quote, is_triple, at));
                }
                Some(_) => at += 1,
                None => return Err(self.unterminated(start, quote, is_triple, bytes.len())),
            }
        }
        self.bump_to(at as u32);
        self.push(start, Token::Str, at as u32);
        Ok(())
    }

    fn unterminated(&self, start: u32, quote: u8, is_triple: bool, at: usize) -> Box<SyntaxError> {
        if let Some(string) = self.strings.last()
            && (string.quote, string.is_triple) == (quote, is_triple)
        {
            return self.error("f-string: expecting '}'", start + 1);
        }
        let what = if is_triple {
            "triple-quoted string"
        } else {
            "string"
        };
        let line = self.line_detected(at);
        let hint = match !is_triple && self.has_escaped(quote, start as usize, at) {
            true => "; perhaps you escaped the end quote?",
            false => "",
        };
        self.error(
            format!("unterminated {what} literal (detected at line {line}){hint}"),
            start + 1,
        )
    }

    /// Whether a string that has no end has a quote like its first after a backslash.
    fn has_escaped(&self, quote: u8, start: usize, end: usize) -> bool {
        let bytes = self.text().as_bytes().get(start..end).unwrap_or(&[]);
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if byte == b'\\' {
                if bytes.get(at + 1) == Some(&quote) {
                    return true;
                }
                at += 1;
            }
            at += 1;
        }
        false
    }

    /// The line CPython's tokenizer is on at an offset: a final line end begins no new line.
    fn line_detected(&self, at: usize) -> u32 {
        let text = self.text();
        let at = if at >= text.len() {
            text.trim_end_matches('\n')
                .len()
                .max(text.len().saturating_sub(1))
        } else {
            at
        };
        LineIndex::new(text).line(at as u32)
    }

    /// An f-string whose opening quote ends at `end`.
    fn f_string(&mut self, start: u32, end: u32) -> Fallible {
        if self.strings.len() >= MAX_F_STRINGS {
            return Err(self.error("too many nested f-strings", end));
        }
        let is_triple = self.is_triple(end);
        let end = if is_triple { end + 2 } else { end };
        let quote = self.byte(end - 1);
        let is_raw = self.text()[start as usize..end as usize].contains(['r', 'R']);
        self.bump_to(end);
        self.push(start, Token::FStart, end);
        let base = self.brackets.len();
        self.strings.push(FString {
            start,
            quote,
            is_triple,
            is_raw,
            base,
            n_fields: 0,
            in_spec: false,
        });
        self.f_text()
    }

    /// Scans literal text of the innermost f-string up to a field, the end of a specification or of the string, and
    /// makes the token that follows it.
    fn f_text(&mut self) -> Fallible {
        let Some(string) = self.strings.last_mut() else {
            return Ok(());
        };
        let bytes = self.source.text().as_bytes();
        let start = self.logos.span().end;
        let (quote, is_triple, is_raw, in_spec) = (
            string.quote,
            string.is_triple,
            string.is_raw,
            string.in_spec,
        );
        let mut at = start;
        loop {
            match bytes.get(at) {
                None => break,
                Some(b'\n') if !is_triple => break,
                Some(b'{') => {
                    if bytes.get(at + 1) == Some(&b'{') && !in_spec {
                        at += 2;
                    } else {
                        break;
                    }
                }
                Some(b'}') => {
                    if bytes.get(at + 1) == Some(&b'}') && !in_spec {
                        at += 2;
                    } else {
                        break;
                    }
                }
                Some(b'\\') => match bytes.get(at + 1) {
                    Some(b'{' | b'}') => at += 1,
                    Some(b'N') if !is_raw && bytes.get(at + 2) == Some(&b'{') => {
                        at += 3;
                        while bytes
                            .get(at)
                            .is_some_and(|&byte| byte != b'}' && byte != b'\n' && byte != quote)
                        {
                            at += 1;
                        }
                        if bytes.get(at) == Some(&b'}') {
                            at += 1;
                        }
                    }
                    Some(_) => at += 2,
                    None => at += 1,
                },
                Some(&byte) if byte == quote => {
                    if !is_triple
                        || (bytes.get(at + 1) == Some(&quote) && bytes.get(at + 2) == Some(&quote))
                    {
                        break;
                    }
                    at += 1;
                }
                Some(_) => at += 1,
            }
        }
        let at = at.min(bytes.len());
        let end = at as u32;
        match bytes.get(at) {
            Some(b'{') => {
                string.in_spec = false;
                string.n_fields += 1;
                if string.n_fields > MAX_FIELDS + 1 {
                    return Err(self.error("f-string: expressions nested too deeply", end));
                }
                self.f_text_token(start as u32, is_raw, end);
                if self.brackets.len() >= MAX_BRACKETS {
                    return Err(self.error("too many nested parentheses", end + 1));
                }
                self.brackets.push(Bracket {
                    open: b'{',
                    at: end,
                    token: self.tokens.len() as u32,
                });
                self.push(end, Token::FOpen, end + 1);
                self.bump_to(end + 1);
            }
            Some(b'}') => {
                // The end of the specification, or a stray brace; `close` knows.
                self.f_text_token(start as u32, is_raw, end);
                self.bump_to(end);
            }
            Some(b'\n') if in_spec => {
                string.in_spec = false;
                self.f_text_token(start as u32, is_raw, end);
                self.bump_to(end);
            }
            Some(&byte) if byte == quote => {
                self.f_text_token(start as u32, is_raw, end);
                let close = if is_triple { end + 3 } else { end + 1 };
                self.push(end, Token::FEnd, close);
                self.bump_to(close);
                let string = self.strings.pop();
                if let Some(string) = string {
                    // Ended inside a field: the grammar complains about what is missing.
                    self.brackets.truncate(string.base);
                }
            }
            _ => {
                let first = string.start;
                let what = if is_triple {
                    "triple-quoted f-string"
                } else {
                    "f-string"
                };
                let line = self.line_detected(at);
                let message = format!("unterminated {what} literal (detected at line {line})");
                return Err(self.error(message, first + 1));
            }
        }
        Ok(())
    }

    fn f_text_token(&mut self, start: u32, is_raw: bool, end: u32) {
        if start < end {
            self.push(start, Token::FText(is_raw), end);
        }
    }
}

/// An error with the column CPython's tokenizer had read to.
pub(crate) fn error_read_to(
    source: &Source,
    message: impl Into<String>,
    read: u32,
) -> Box<SyntaxError> {
    let text = source.text();
    let before = text.get(..read as usize).unwrap_or(text);
    let last = before
        .chars()
        .next_back()
        .map_or(0, |last| last.len_utf8() as u32);
    let span = Span::new(read.saturating_sub(last), read);
    let mut error = SyntaxError::new(ErrorKind::Syntax, message, span, source);
    error.end_line = error.line;
    error.end_offset = error.offset;
    error.is_lexical = true;
    Box::new(error)
}
