//! Actions for string literals: adjacent ones become one, f-strings become parts.

use super::actions::{Context, Mark};
use super::ast::*;
use super::literal::{self, EscapeWarning, Quoted, TextBuilder};
use crate::source::Span;

/// One of several adjacent literals.
#[derive(Clone, Copy)]
pub(crate) enum Piece {
    /// A string or bytes literal, with its place.
    Plain(Span),
    /// An f-string, with its parts' places on their stack.
    Formatted { start: u32, end: u32 },
}

impl Context<'_> {
    pub(crate) fn plain_string(&mut self, l: u32, r: u32) -> Mark {
        self.pieces.push(Piece::Plain(Span::new(l, r)));
        self.pieces.len() as Mark - 1
    }

    pub(crate) fn f_string(&mut self, parts: Mark) -> Mark {
        let end = self.stacks.f_parts.len() as u32;
        self.pieces.push(Piece::Formatted { start: parts, end });
        self.pieces.len() as Mark - 1
    }

    pub(crate) fn f_parts(&mut self) -> Mark {
        self.stacks.f_parts.len() as Mark
    }

    pub(crate) fn f_text(&mut self, mark: Mark, l: u32, is_raw: bool, r: u32) -> Mark {
        let span = Span::new(l, r);
        let source = self.source;
        let mut text = TextBuilder::new();
        for segment in brace_segments(source.slice(span), is_raw) {
            if is_raw {
                text.push_str(segment);
            } else {
                self.unescape_into(segment, &mut text, span);
            }
        }
        let text = self.module.add_text(text.finish());
        self.push(FPart::Text(text));
        mark
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of a field")]
    pub(crate) fn f_field(
        &mut self,
        l: u32,
        (start, end): (u32, u32),
        value: ExprId,
        debug: bool,
        next: u32,
        conversion: Option<u32>,
        spec: Option<List<FPart>>,
        r: u32,
    ) {
        self.check_field(value, Span::new(start, end));
        let mut conversion = match conversion {
            Some(1) => Some(Conversion::Str),
            Some(2) => Some(Conversion::Repr),
            Some(3) => Some(Conversion::Ascii),
            _ => None,
        };
        if debug {
            let text = self.source.slice(Span::new(l + 1, next));
            let text = Text::Utf8(without_comments(text).into());
            let text = self.module.add_text(text);
            self.push(FPart::Text(text));
            if conversion.is_none() && spec.is_none() {
                conversion = Some(Conversion::Repr);
            }
        }
        self.push(FPart::Field {
            value,
            conversion,
            spec,
            span: Span::new(l, r),
        });
    }

    /// The conversion as a number, 0 if it is none.
    pub(crate) fn conversion(
        &mut self,
        bang: u32,
        l: u32,
        name: crate::name::Name,
        r: u32,
    ) -> Option<u32> {
        let text = self.module.names.get(name).to_owned();
        if l != bang + 1 {
            // The spelling is CPython's.
            let message = "f-string: conversion type must come right after the exclamanation mark";
            self.fail(message, Span::new(bang, r));
        }
        Some(match text.as_str() {
            "s" => 1,
            "r" => 2,
            "a" => 3,
            _ => {
                let message = format!(
                    "f-string: invalid conversion character '{text}': expected 's', 'r', or 'a'"
                );
                self.fail(message, Span::new(l, r));
                0
            }
        })
    }

    pub(crate) fn specification(&mut self, mark: Mark) -> List<FPart> {
        let start = (mark as usize).min(self.stacks.f_parts.len());
        let parts = self.stacks.f_parts.split_off(start);
        let mut merged = Merged::default();
        for part in parts {
            merged.part(self, part);
        }
        merged.finish(self)
    }

    /// Adjacent literals as one expression.
    pub(crate) fn strings(&mut self, l: u32, mark: Mark, r: u32) -> ExprId {
        let start = (mark as usize).min(self.pieces.len());
        if let [Piece::Plain(span)] = self.pieces[start..] {
            self.pieces.truncate(start);
            return self.single_string(span);
        }
        let pieces = self.pieces.split_off(start);
        let is_bytes = |piece: &Piece| match piece {
            Piece::Plain(span) => Quoted::new(self.source.slice(*span)).is_bytes,
            Piece::Formatted { .. } => false,
        };
        let n_bytes = pieces.iter().filter(|piece| is_bytes(piece)).count();
        if n_bytes > 0 && n_bytes < pieces.len() {
            let place = self
                .token_from(r)
                .map_or(Span::new(r, r), |(start, _, end)| Span::new(start, end));
            self.fail("cannot mix bytes and nonbytes literals", place);
            return self.leaf(ExprKind::None, l, r);
        }
        if n_bytes > 0 {
            let mut bytes = Vec::new();
            for piece in pieces {
                if let Piece::Plain(span) = piece {
                    self.bytes_into(span, &mut bytes);
                }
            }
            let bytes = self.module.add_bytes(ByteText(bytes.into()));
            return self.leaf(ExprKind::Bytes(bytes), l, r);
        }
        let mut merged = Merged::default();
        let mut first_part = None;
        let mut has_fields = false;
        for piece in pieces {
            match piece {
                Piece::Plain(span) => self.text_into(span, merged.text()),
                Piece::Formatted { start, end } => {
                    has_fields = true;
                    first_part = first_part.or(Some(start));
                    for at in start..end {
                        let part = self.stacks.f_parts[at as usize];
                        merged.part(self, part);
                    }
                }
            }
        }
        if let Some(first) = first_part {
            self.stacks.f_parts.truncate(first as usize);
        }
        if has_fields {
            let parts = merged.finish(self);
            return self.expr(ExprKind::FString(parts), l, r, parts);
        }
        let text = self
            .module
            .add_text(merged.text.unwrap_or_else(TextBuilder::new).finish());
        self.leaf(ExprKind::Text(text), l, r)
    }

    fn single_string(&mut self, span: Span) -> ExprId {
        let quoted = Quoted::new(self.source.slice(span));
        let kind = if quoted.is_bytes {
            let mut bytes = Vec::new();
            self.bytes_into(span, &mut bytes);
            ExprKind::Bytes(self.module.add_bytes(ByteText(bytes.into())))
        } else if quoted.is_raw || !quoted.body.contains('\\') {
            ExprKind::Text(self.module.add_text(Text::Utf8(quoted.body.into())))
        } else {
            let mut text = TextBuilder::new();
            self.text_into(span, &mut text);
            ExprKind::Text(self.module.add_text(text.finish()))
        };
        self.leaf(kind, span.start, span.end)
    }

    fn text_into(&mut self, span: Span, text: &mut TextBuilder) {
        let quoted = Quoted::new(self.source.slice(span));
        if quoted.is_raw {
            text.push_str(quoted.body);
        } else {
            self.unescape_into(quoted.body, text, span);
        }
    }

    fn bytes_into(&mut self, span: Span, bytes: &mut Vec<u8>) {
        let quoted = Quoted::new(self.source.slice(span));
        if !quoted.body.is_ascii() {
            self.fail("bytes can only contain ASCII literal characters", span);
            return;
        }
        if quoted.is_raw {
            bytes.extend_from_slice(quoted.body.as_bytes());
            return;
        }
        let mut warning = None;
        if let Err(message) = literal::unescape_bytes(quoted.body.as_bytes(), bytes, &mut warning) {
            self.fail_decoding(message, span);
        }
        self.warn(warning, span);
    }

    fn unescape_into(&mut self, body: &str, text: &mut TextBuilder, span: Span) {
        let mut warning = None;
        if let Err(message) = literal::unescape(body, text, &mut warning) {
            self.fail_decoding(message, span);
        }
        self.warn(warning, span);
    }

    fn fail_decoding(&mut self, message: String, span: Span) {
        self.fail(message, span);
    }

    fn warn(&mut self, warning: EscapeWarning, span: Span) {
        if let Some((_, message)) = warning {
            self.module.warnings.push(Warning {
                kind: WarningKind::Syntax,
                message,
                span,
            });
        }
    }
}

/// Parts with adjacent texts made one and empty ones left out, as CPython has them.
#[derive(Default)]
struct Merged {
    parts: Vec<FPart>,
    text: Option<TextBuilder>,
}

impl Merged {
    fn text(&mut self) -> &mut TextBuilder {
        self.text.get_or_insert_with(TextBuilder::new)
    }

    fn part(&mut self, cx: &mut Context<'_>, part: FPart) {
        match part {
            FPart::Text(text) => self.text().push_text(&cx.module[text]),
            FPart::Field { .. } => {
                self.flush(cx);
                self.parts.push(part);
            }
        }
    }

    fn flush(&mut self, cx: &mut Context<'_>) {
        if let Some(text) = self.text.take()
            && !text.is_empty()
        {
            self.parts
                .push(FPart::Text(cx.module.add_text(text.finish())));
        }
    }

    fn finish(mut self, cx: &mut Context<'_>) -> List<FPart> {
        self.flush(cx);
        cx.module.add_list(&self.parts)
    }
}

/// Cuts the text of an f-string so that of every doubled brace one is left.
fn brace_segments(text: &str, is_raw: bool) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    let mut start = 0;
    std::iter::from_fn(move || {
        if start >= bytes.len() {
            return None;
        }
        let mut at = start;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'{' | b'}' if bytes.get(at + 1) == Some(&byte) => {
                    let segment = &text[start..at + 1];
                    start = at + 2;
                    return Some(segment);
                }
                b'\\' if !is_raw => match bytes.get(at + 1) {
                    Some(b'N') if bytes.get(at + 2) == Some(&b'{') => {
                        while bytes.get(at).is_some_and(|&byte| byte != b'}') {
                            at += 1;
                        }
                        at += 1;
                    }
                    Some(b'{' | b'}') => at += 1,
                    _ => at += 2,
                },
                _ => at += 1,
            }
        }
        let segment = &text[start..];
        start = bytes.len();
        Some(segment)
    })
}

/// The text of `{x=}` without the comments in it.
fn without_comments(text: &str) -> String {
    if !text.contains('#') {
        return text.to_owned();
    }
    let mut clean = String::new();
    let mut quote = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (None, '#') => {
                while characters.peek().is_some_and(|&next| next != '\n') {
                    characters.next();
                }
                continue;
            }
            (None, '\'' | '"') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            _ => {}
        }
        clean.push(character);
    }
    clean
}
