//! Tracebacks and the text of uncaught exceptions, as CPython prints them.

use super::Vm;
use crate::object::builtin::{Builtin, Traceback};
use crate::object::exception::TraceEntry;
use crate::object::intern::sym;
use crate::object::*;
use crate::source::LineIndex;

/// Where a frame stands in its source.
#[derive(Clone, Debug)]
pub struct Location {
    /// The file name.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The function's name as tracebacks show it.
    pub function: String,
}

/// Most members of a group and most nesting that is printed.
const MAX_GROUP_WIDTH: usize = 15;
const MAX_GROUP_DEPTH: usize = 10;
/// Repeated identical lines beyond this many are folded.
const MAX_REPEATS: usize = 3;
/// Characters of a text that are shown whatever the limits are.
const KEPT_TEXT: usize = 1000;
/// A traceback that is longer is cut.
const MAX_TRACEBACK: usize = 1 << 20;

/// Where in a source text an entry of a traceback is.
#[derive(Default)]
pub(crate) struct EntryPlace {
    /// Line and column of its first character.
    pub(crate) start: (usize, usize),
    /// Line and column behind its last.
    pub(crate) end: (usize, usize),
    /// Its first line.
    pub(crate) line: Option<String>,
    /// The function's own name.
    pub(crate) name: String,
}

impl Vm {
    /// Where an instruction of a function is.
    pub fn location(&self, func: FuncId, pc: u32) -> Location {
        let f = self.heap.func(func);
        let Some(unit) = self.units.get(f.unit) else {
            return Location {
                file: "<unknown>".into(),
                line: 0,
                function: "?".into(),
            };
        };
        let code = &unit.code;
        let function = code
            .functions
            .get(f.index as usize)
            .map(|f| f.qualname.to_string())
            .unwrap_or_default();
        let offset = code.spans.get(pc as usize).map_or(0, |s| s.start);
        let line = code
            .source
            .lines()
            .position(code.source.text(), offset)
            .line;
        Location {
            file: code.source.name().to_owned(),
            line,
            function,
        }
    }

    /// The line of source an instruction stands on, if tracebacks show it.
    pub(crate) fn source_line(&self, unit: u32, pc: u32) -> Option<String> {
        let unit = self.units.get(unit).filter(|unit| unit.shows_source)?;
        let span = unit.code.spans.get(pc as usize)?;
        let lines = unit.code.source.lines();
        let line = lines.line_span(lines.line(span.start));
        Some(unit.code.source.slice(line).to_owned())
    }

    /// The traceback entries of an exception, outermost first.
    pub(crate) fn trace_entries(&self, exc: Value) -> Vec<TraceEntry> {
        let Some(e) = exc.as_exc() else {
            return Vec::new();
        };
        let object = self.heap.exc(e);
        let mut entries: Vec<TraceEntry> = object.trace.iter().rev().copied().collect();
        let mut link = object.tb;
        while let Some(Builtin::Traceback(t)) = link.as_builtin().map(|b| self.heap.builtin(b)) {
            entries.push(t.entry);
            link = t.next;
        }
        entries
    }

    /// The traceback object of an exception, or None.
    pub(crate) fn traceback_of(&mut self, exc: Value) -> Value {
        let Some(e) = exc.as_exc() else {
            return Value::NONE;
        };
        let entries = std::mem::take(&mut self.heap.exc_mut(e).trace);
        let mut next = self.heap.exc(e).tb;
        for entry in entries {
            let inner = next;
            next = self.heap.new_builtin(Builtin::Traceback(Traceback {
                entry,
                next,
                outer: Value::UNDEF,
                made: None,
                frame: Value::UNDEF,
            }));
            if let Some(Builtin::Traceback(t)) =
                inner.as_builtin().map(|b| self.heap.builtin_mut(b))
            {
                t.outer = next;
            }
        }
        self.heap.exc_mut(e).tb = next;
        next
    }

    /// The text of an exception with its chain, as the interpreter prints it when nobody catches it.
    pub fn format_exception(&mut self, exc: Value) -> String {
        let mut out = String::new();
        let mut seen = Vec::new();
        self.format_chain(exc, &mut out, "", &mut seen, 0, false);
        out
    }

    fn format_chain(
        &mut self,
        exc: Value,
        out: &mut String,
        indent: &str,
        seen: &mut Vec<Value>,
        depth: usize,
        in_group: bool,
    ) {
        // The chain is walked with a list: its length is the program's choice.
        let mut chain: Vec<(Value, Option<&'static str>)> = Vec::new();
        let mut current = exc;
        let mut link: Option<&'static str> = None;
        for _ in 0..1000 {
            // Members of a group are shown wherever they stand; links only once.
            if link.is_some() && seen.contains(&current) {
                break;
            }
            seen.push(current);
            chain.push((current, link));
            let Some(e) = current.as_exc() else { break };
            let object = self.heap.exc(e);
            let next = match object.cause.as_exc() {
                Some(_) => object.cause,
                None => object.context,
            };
            if self.is_restricted() && self.is_foreign(next) {
                // What somebody else linked is refused as an attribute, and so as text.
                break;
            }
            if object.cause.as_exc().is_some() {
                current = object.cause;
                link = Some("The above exception was the direct cause of the following exception:");
            } else if object.context.as_exc().is_some() && !object.suppress_context {
                current = object.context;
                link = Some("During handling of the above exception, another exception occurred:");
            } else {
                break;
            }
        }
        // `link` of an entry stands between it and the one printed after it (the one before in the list).
        for (i, &(e, _)) in chain.iter().enumerate().rev() {
            // Groups in groups may have more members, all told, than there is time to print.
            // That memory is short is no reason: that may be what there is to tell.
            self.heap.meter.take(16);
            if out.len() > MAX_TRACEBACK || self.heap.meter.is_spent() && !self.heap.meter.refill()
            {
                return;
            }
            self.format_one(e, out, indent, seen, depth, in_group);
            if i > 0
                && let Some((_, Some(link))) = chain.get(i)
            {
                let bar = if in_group { "| " } else { "" };
                out.push_str(&format!(
                    "{indent}{bar}\n{indent}{bar}{link}\n{indent}{bar}\n"
                ));
            }
        }
        // Lines of only an indent carry no trailing blanks at the outermost level.
    }

    fn format_one(
        &mut self,
        exc: Value,
        out: &mut String,
        indent: &str,
        seen: &mut Vec<Value>,
        depth: usize,
        in_group: bool,
    ) {
        let members = if self.heap.is_instance(exc, ids::BASE_EXCEPTION_GROUP) {
            exc.as_exc()
                .and_then(|e| self.heap.exc(e).fields.get(1).copied())
                .and_then(|m| self.heap.list_or_tuple(m).map(<[Value]>::to_vec))
        } else {
            None
        };
        let top_group = members.is_some() && !in_group;
        let own_indent = if top_group {
            format!("{indent}  ")
        } else {
            indent.to_owned()
        };
        let bar = if members.is_some() || in_group {
            "| "
        } else {
            ""
        };
        let prefix = format!("{own_indent}{bar}");
        let mut entries = self.trace_entries(exc);
        if self.is_restricted() {
            // A cell reads of its own frames only (4.9), whoever made the exception.
            entries.retain(|entry| self.is_own(entry.domain));
        }
        if !entries.is_empty() {
            if top_group {
                out.push_str(&format!(
                    "{own_indent}+ Exception Group Traceback (most recent call last):\n"
                ));
            } else if members.is_some() {
                out.push_str(&format!(
                    "{prefix}Exception Group Traceback (most recent call last):\n"
                ));
            } else {
                out.push_str(&format!("{prefix}Traceback (most recent call last):\n"));
            }
            self.format_entries(&entries, out, &prefix);
        }
        let text = self.exception_lines(exc, out.len());
        for line in text.lines() {
            out.push_str(&prefix);
            out.push_str(line);
            out.push('\n');
        }
        let Some(members) = members else { return };
        if depth >= MAX_GROUP_DEPTH {
            out.push_str(&format!(
                "{prefix}... (max_group_depth is {MAX_GROUP_DEPTH})\n"
            ));
            return;
        }
        let n = members.len();
        let shown = n.min(MAX_GROUP_WIDTH);
        for (i, &m) in members.iter().take(shown).enumerate() {
            let lead = if i == 0 {
                format!("{own_indent}+-+")
            } else {
                format!("{own_indent}  +")
            };
            out.push_str(&format!(
                "{lead}---------------- {} ----------------\n",
                i + 1
            ));
            let inner = format!("{own_indent}  ");
            self.format_chain(m, out, &inner, seen, depth + 1, true);
        }
        if n > shown {
            out.push_str(&format!(
                "{own_indent}  +---------------- ... ----------------\n"
            ));
            out.push_str(&format!(
                "{own_indent}  | and {} more exception{}\n",
                n - shown,
                if n - shown == 1 { "" } else { "s" }
            ));
        }
        // The closing line belongs to the outermost of a run of nested last members.
        if !out.ends_with("------------------------------------\n") {
            out.push_str(&format!(
                "{own_indent}  +------------------------------------\n"
            ));
        }
    }

    fn format_entries(&mut self, entries: &[TraceEntry], out: &mut String, prefix: &str) {
        let mut last_key: Option<(String, u32, String)> = None;
        let mut repeats = 0usize;
        let mut index: Option<(u32, LineIndex)> = None;
        for entry in entries {
            let f = self.heap.func(entry.func);
            let (unit_id, function_index) = (f.unit, f.index);
            let Some(unit) = self.units.get(unit_id) else {
                continue;
            };
            let (code, shows_source) = (unit.code.clone(), unit.shows_source);
            if index.as_ref().is_none_or(|(u, _)| *u != unit_id) {
                index = Some((unit_id, code.source.lines()));
            }
            let Some((_, lines)) = &index else { continue };
            let span = code
                .spans
                .get(entry.pc as usize)
                .copied()
                .unwrap_or_default();
            let text = code.source.text();
            let start = lines.position(text, span.start);
            let end = lines.position(text, span.end);
            let name = code
                .functions
                .get(function_index as usize)
                .map(|f| f.name.to_string())
                .unwrap_or_default();
            let key = (code.source.name().to_owned(), start.line, name.clone());
            if last_key.as_ref() == Some(&key) {
                repeats += 1;
            } else {
                self.fold_line(out, prefix, repeats);
                repeats = 0;
                last_key = Some(key);
            }
            if repeats >= MAX_REPEATS {
                continue;
            }
            out.push_str(&format!(
                "{prefix}  File \"{}\", line {}, in {}\n",
                code.source.name(),
                start.line,
                name
            ));
            // Text given to `exec` isn't shown, as in CPython.
            let shown = if shows_source {
                source_lines(text, lines, start.line, start.column, end.line, end.column)
            } else {
                Vec::new()
            };
            for line in shown {
                out.push_str(&format!("{prefix}    {line}\n"));
            }
        }
        self.fold_line(out, prefix, repeats);
    }

    /// One entry as it is printed.
    pub(crate) fn format_entry(&mut self, entry: TraceEntry) -> String {
        let mut out = String::new();
        self.format_entries(&[entry], &mut out, "");
        out
    }

    /// Lines and columns of an entry, and its first source line where that is shown.
    pub(crate) fn entry_place(&self, entry: TraceEntry) -> EntryPlace {
        let mut place = EntryPlace::default();
        let Some(unit) = self.units.get(self.heap.func(entry.func).unit) else {
            return place;
        };
        let span = unit
            .code
            .spans
            .get(entry.pc as usize)
            .copied()
            .unwrap_or_default();
        let index = self.heap.func(entry.func).index as usize;
        place.name = unit
            .code
            .functions
            .get(index)
            .map(|f| f.name.to_string())
            .unwrap_or_default();
        let text = unit.code.source.text();
        // Fuel: all of the text is looked at for its lines.
        self.heap.meter.take(8 + text.len() / 64);
        let lines = LineIndex::new(text);
        let (start, end) = (
            lines.position(text, span.start),
            lines.position(text, span.end),
        );
        place.start = (start.line as usize, start.column as usize);
        place.end = (end.line as usize, end.column as usize);
        if unit.shows_source {
            let line = (start.line as usize).saturating_sub(1);
            place.line = text.lines().nth(line).map(str::to_owned);
        }
        place
    }

    fn fold_line(&self, out: &mut String, prefix: &str, repeats: usize) {
        if repeats >= MAX_REPEATS {
            let n = repeats - MAX_REPEATS + 1;
            out.push_str(&format!(
                "{prefix}  [Previous line repeated {n} more time{}]\n",
                if n == 1 { "" } else { "s" }
            ));
        }
    }

    /// The last lines: class, message, notes; for syntax errors the place.
    fn exception_lines(&mut self, exc: Value, before: usize) -> String {
        let class = self.heap.class_of(exc);
        let mut name = self.class_full_name(class);
        if let Some(rest) = name.strip_prefix("__main__.") {
            name = rest.to_owned();
        }
        let mut out = String::new();
        if self.heap.is_subclass(class, ids::SYNTAX_ERROR) {
            out.push_str(&self.syntax_error_place(exc));
        }
        let text = if self.heap.is_subclass(class, ids::SYNTAX_ERROR) {
            let msg = exc
                .as_exc()
                .and_then(|e| self.heap.exc(e).fields.first().copied())
                .and_then(Value::set);
            self.shown_text(msg.unwrap_or(exc), before)
        } else {
            self.shown_text(exc, before)
        };
        let text = match text {
            Ok(t) => t,
            Err(Raised) => {
                self.heap.pending = Value::UNDEF;
                "<exception str() failed>".into()
            }
        };
        out.push_str(&name);
        if !text.is_empty() {
            out.push_str(": ");
            out.push_str(&text);
        }
        drop(text);
        if let Some(hint) = self.suggestion(exc) {
            out.push_str(&hint);
        }
        out.push('\n');
        if let Some(notes) = self.heap.inst_get(exc, sym::NOTES) {
            match self.heap.list_or_tuple(notes).map(<[Value]>::len) {
                Some(count) => {
                    for i in 0..count {
                        // What a note's `__str__` does to the list is seen, as there may be more of
                        // them than there is room for a copy, or time to print.
                        let items = self.heap.list_or_tuple(notes);
                        let Some(n) = items.and_then(|items| items.get(i).copied()) else {
                            break;
                        };
                        self.heap.meter.take(16);
                        if self.heap.meter.stopped.is_some()
                            || self.limit_end.is_some()
                            || self.heap.meter.is_spent() && !self.heap.meter.refill()
                        {
                            break;
                        }
                        if before + out.len() > MAX_TRACEBACK {
                            out.push_str(&format!("... ({} notes more)\n", count - i));
                            break;
                        }
                        let line = self
                            .shown_text(n, before + out.len())
                            .unwrap_or_else(|Raised| "<note str() failed>".into());
                        out.push_str(&line);
                        out.push('\n');
                    }
                }
                None => {
                    let line = self
                        .repr_text(notes)
                        .unwrap_or_else(|Raised| "<__notes__ repr() failed>".into());
                    out.push_str(&line);
                    out.push('\n');
                }
            }
        }
        out
    }

    /// The text of a value for a traceback that is `before` bytes long so far. What the program
    /// wrote may be as long as its memory limit allows, and is copied a few times on its way out.
    fn shown_text(&mut self, value: Value, before: usize) -> Result<String, Raised> {
        let text = self.str_of(value)?;
        let Some(id) = self.heap.to_str(text) else {
            return Ok(String::new());
        };
        let n = self.heap.str_view(id).len();
        self.heap.meter.take(n / 16);
        let copies = before.saturating_add(n).saturating_mul(4);
        if n < KEPT_TEXT || self.heap.meter.may_allocate(copies) && before < MAX_TRACEBACK {
            return Ok(self.heap.text(id));
        }
        let start: String = self
            .heap
            .str_view(id)
            .iter()
            .take(KEPT_TEXT)
            .map(|c| char::from_u32(c).unwrap_or('?'))
            .collect();
        Ok(format!("{start}... ({} characters more)", n - KEPT_TEXT))
    }

    fn syntax_error_place(&mut self, exc: Value) -> String {
        let Some(e) = exc.as_exc() else {
            return String::new();
        };
        let fields = self.heap.exc(e).fields.clone();
        let field = |i: usize| {
            fields
                .get(i)
                .copied()
                .and_then(Value::set)
                .filter(|v| !v.is_none())
        };
        let Some(line) = field(2) else {
            return String::new();
        };
        let line_text = self.str_text(line).unwrap_or_default();
        let file = match field(1) {
            Some(f) => self.str_text(f).unwrap_or_default(),
            None => "<string>".into(),
        };
        let mut out = format!("  File \"{file}\", line {line_text}\n");
        let Some(text) = field(4)
            .and_then(|t| self.heap.view_of(t))
            .map(|v| v.to_text())
        else {
            return out;
        };
        let stripped = text.trim_end_matches('\n');
        let ltext = stripped.trim_start_matches([' ', '\n', '\u{c}']);
        out.push_str(&format!("    {ltext}\n"));
        let spaces = (stripped.chars().count() - ltext.chars().count()) as i64;
        let int = |v: Option<Value>| v.and_then(Value::as_small_int);
        let Some(mut offset) = int(field(3)) else {
            return out;
        };
        let after = stripped.chars().count() as i64 + 1;
        let mut end = match int(field(6)) {
            _ if int(field(5)) != int(field(2)) => after,
            None | Some(0) => offset,
            Some(end) => end,
        };
        if !text.is_empty() && offset >= after {
            offset = after;
            end = end.max(offset);
        }
        if offset >= end || end < 0 {
            end = offset + 1;
        }
        let col = offset - 1 - spaces;
        let end_col = end - 1 - spaces;
        if col >= 0 {
            let pad: String = ltext
                .chars()
                .take(col as usize)
                .map(|c| if c.is_whitespace() { c } else { ' ' })
                .collect();
            let carets = "^".repeat((end_col - col).clamp(1, 1000) as usize);
            let missing = (col as usize).saturating_sub(pad.chars().count());
            out.push_str(&format!("    {pad}{}{carets}\n", " ".repeat(missing)));
        }
        out
    }

    /// `. Did you mean: 'x'?`
    fn suggestion(&mut self, exc: Value) -> Option<String> {
        let e = exc.as_exc()?;
        let name_field = |vm: &Vm, i: usize| -> Option<String> {
            let v = vm.heap.exc(e).fields.get(i).copied().and_then(Value::set)?;
            vm.heap.view_of(v).map(|v| v.to_text())
        };
        if self.heap.is_instance(exc, ids::NAME_ERROR) {
            let name = name_field(self, 0)?;
            let entry = self.trace_entries(exc).last().copied()?;
            let f = self.heap.func(entry.func);
            let (globals, unit, index) = (f.globals, f.unit, f.index);
            let mut names: Vec<String> = Vec::new();
            if let Some(u) = self.units.get(unit)
                && let Some(code) = u.code.functions.get(index as usize)
            {
                names.extend(
                    code.locals
                        .iter()
                        .filter_map(|l| u.code.names.get(l.name as usize))
                        .map(|n| n.to_string()),
                );
            }
            let this = self.heap.exc(e).fields.get(1).copied().and_then(Value::set);
            if let Some(this) = this
                && self.names_of(this).contains(&name)
            {
                return Some(format!(". Did you mean: 'self.{name}'?"));
            }
            let add = |vm: &Vm, d: DictId, names: &mut Vec<String>| {
                names.extend(
                    vm.heap
                        .dict(d)
                        .iter()
                        .take(2000)
                        .filter_map(|e| vm.heap.view_of(e.key))
                        .map(|v| v.to_text()),
                );
            };
            add(self, globals, &mut names);
            let builtins = self.domains.get(entry.domain).builtins;
            add(self, builtins, &mut names);
            if let Some(s) = suggest(&name, names.iter().map(String::as_str)) {
                return Some(format!(". Did you mean: '{s}'?"));
            }
            if STANDARD_MODULES.contains(&name.as_str()) {
                return Some(format!(". Did you forget to import '{name}'?"));
            }
            return None;
        }
        if self.heap.is_instance(exc, ids::ATTRIBUTE_ERROR) {
            let name = name_field(self, 0)?;
            let object = self
                .heap
                .exc(e)
                .fields
                .get(1)
                .copied()
                .and_then(Value::set)?;
            let mut names = self.names_of(object);
            if self.has_own_dir(object) {
                names = self.names_by_dir(object)?;
            }
            if !name.starts_with('_') && self.self_of_innermost(exc) != Some(object) {
                names.retain(|n| !n.starts_with('_'));
            }
            names.sort_unstable();
            return suggest(&name, names.iter().map(String::as_str))
                .map(|s| format!(". Did you mean: '{s}'?"));
        }
        if self.heap.is_instance(exc, ids::IMPORT_ERROR) {
            let name = name_field(self, 3)?;
            let module = name_field(self, 1)?;
            let module = self.heap.intern(&module);
            let module = self.heap.dict_get_sym(self.modules, module)?;
            let mut names = self.names_of(module);
            if !name.starts_with('_') {
                names.retain(|n| !n.starts_with('_'));
            }
            names.sort_unstable();
            return suggest(&name, names.iter().map(String::as_str))
                .map(|s| format!(". Did you mean: '{s}'?"));
        }
        None
    }

    fn has_own_dir(&mut self, object: Value) -> bool {
        let class = self.heap.class_of(object);
        let dir = self.heap.intern("__dir__");
        self.class_attr(class, dir)
            .is_some_and(|(owner, _)| !self.heap.class(owner).has(class::class_flags::BUILTIN))
    }

    /// What the object's own `__dir__` says; nothing when it fails, or in a cell, where no code is run for a text.
    fn names_by_dir(&mut self, object: Value) -> Option<Vec<String>> {
        if self.is_restricted() || self.domains.has_cells() {
            return None;
        }
        let dir = self.heap.intern("__dir__");
        let pending = std::mem::replace(&mut self.heap.pending, Value::UNDEF);
        self.host_roots.push(pending);
        let listed = match self.call_special(object, dir, &[]) {
            Ok(Some(names)) => self.collect_items(names).ok(),
            _ => None,
        };
        self.host_roots.pop();
        self.heap.pending = pending;
        let listed = listed?;
        Some(
            listed
                .iter()
                .filter_map(|&n| self.heap.view_of(n))
                .map(|v| v.to_text())
                .collect(),
        )
    }

    /// The local `self` of the frame that raised.
    fn self_of_innermost(&mut self, exc: Value) -> Option<Value> {
        let entry = self.trace_entries(exc).last().copied()?;
        let f = self.heap.func(entry.func);
        let (unit, index) = (f.unit, f.index);
        let at = {
            let u = self.units.get(unit)?;
            let code = u.code.functions.get(index as usize)?;
            code.locals.iter().position(|l| {
                u.code
                    .names
                    .get(l.name as usize)
                    .is_some_and(|n| &**n == "self")
            })?
        };
        self.heap.tuple(entry.locals.as_tuple()?).get(at)?.set()
    }

    /// Attribute names of an object and its classes, without running any code.
    pub(crate) fn names_of(&self, object: Value) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let text = |v: Value| self.heap.view_of(v).map(|v| v.to_text());
        let mut classes = vec![self.heap.class_of(object)];
        classes.extend(object.as_class());
        for c in classes {
            for &m in &self.heap.class(c).mro {
                names.extend(
                    self.heap
                        .class(m)
                        .attrs
                        .keys()
                        .map(|&k| self.heap.sym_text(k)),
                );
            }
        }
        names.extend(
            self.heap
                .inst_attrs(object)
                .into_iter()
                .filter_map(|(k, _)| text(k)),
        );
        if let Some(m) = object.as_module() {
            names.extend(
                self.heap
                    .dict(self.heap.module(m).dict)
                    .iter()
                    .filter_map(|e| text(e.key)),
            );
        }
        names
    }

    /// `__module__` of a function.
    pub(crate) fn func_module(&self, f: FuncId) -> Value {
        let object = self.heap.func(f);
        if let Some(v) = object.extra.as_ref().map(|e| e.module).and_then(Value::set) {
            return v;
        }
        self.heap
            .dict_get_sym(object.globals, sym::NAME)
            .unwrap_or(Value::NONE)
    }
}

const STANDARD_MODULES: &[&str] = &[
    "abc",
    "array",
    "ast",
    "asyncio",
    "base64",
    "binascii",
    "bisect",
    "cmath",
    "collections",
    "contextlib",
    "copy",
    "csv",
    "dataclasses",
    "datetime",
    "decimal",
    "enum",
    "errno",
    "fractions",
    "functools",
    "hashlib",
    "heapq",
    "importlib",
    "inspect",
    "io",
    "itertools",
    "json",
    "logging",
    "math",
    "numbers",
    "operator",
    "os",
    "pathlib",
    "pickle",
    "pprint",
    "random",
    "re",
    "statistics",
    "string",
    "struct",
    "subprocess",
    "sys",
    "tempfile",
    "textwrap",
    "threading",
    "time",
    "traceback",
    "types",
    "typing",
    "unicodedata",
    "unittest",
    "urllib",
    "uuid",
    "warnings",
    "weakref",
    "zlib",
];

/// The closest of the candidates by edit distance, as CPython suggests names.
pub(crate) fn suggest<'a>(
    wrong: &str,
    candidates: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    const MOVE: usize = 2;
    const MAX: usize = 40;
    if wrong.chars().count() > MAX {
        return None;
    }
    let mut best: Option<&str> = None;
    let mut best_distance = usize::MAX;
    for c in candidates.take(750) {
        if c == wrong || c.chars().count() > MAX {
            continue;
        }
        let max = (wrong.chars().count() + c.chars().count() + 3) * MOVE / 6;
        let max = max.min(best_distance.saturating_sub(1));
        let d = edit_distance(wrong, c, max);
        if d > max {
            continue;
        }
        if best.is_none() || d < best_distance {
            best = Some(c);
            best_distance = d;
        }
    }
    best
}

/// Edit distance where a change of case costs half of another change.
fn edit_distance(a: &str, b: &str, max: usize) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let cost = |x: char, y: char| {
        if x == y {
            0
        } else if x.to_lowercase().eq(y.to_lowercase()) {
            1
        } else {
            2
        }
    };
    let mut row: Vec<usize> = (0..=b.len()).map(|i| i * 2).collect();
    for (i, &x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = (i + 1) * 2;
        let mut least = row[0];
        for (j, &y) in b.iter().enumerate() {
            let substitute = diagonal + cost(x, y);
            diagonal = row[j + 1];
            row[j + 1] = substitute.min(row[j] + 2).min(row[j + 1] + 2);
            least = least.min(row[j + 1]);
        }
        if least > max {
            return usize::MAX;
        }
    }
    row[b.len()]
}

/// The source lines of a range and their `~~~^^^` marks, without the common indent.
fn source_lines(
    text: &str,
    lines: &LineIndex,
    line: u32,
    col: u32,
    end_line: u32,
    end_col: u32,
) -> Vec<String> {
    let get = |n: u32| {
        let span = lines.line_span(n);
        text.get(span.range())
            .unwrap_or("")
            .trim_end_matches('\n')
            .to_owned()
    };
    let first = get(line);
    if first.trim().is_empty() {
        return Vec::new();
    }
    let all: Vec<String> = (line..=end_line.min(line + 10_000)).map(get).collect();
    marks::annotate(&all, col as usize, end_col as usize)
}

pub(crate) mod marks;
