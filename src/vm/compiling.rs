//! Compiling for library code and what the compiler has to say: trees of the module `ast`, and warnings.

use super::Vm;
use super::door::{CompileMode, CompileRequest};
use super::exec::COMPILE_BYTES;
use crate::object::*;
use crate::tree::Item;

impl Vm {
    /// Tells what the compiler warned about; a filter may make that a SyntaxError.
    pub(crate) fn show_warnings(&mut self, code: CodeId, from_file: bool) -> R<()> {
        let unit = self.heap.code(code).unit;
        let (warnings, source) = match self.units.get(unit) {
            Some(u) if !u.code.warnings.is_empty() => {
                (u.code.warnings.clone(), u.code.source.clone())
            }
            _ => return Ok(()),
        };
        self.heap.keep(code.value());
        let module = self.import_library("warnings")?;
        self.heap.keep(module);
        let show = self.heap.intern("_syntax_warning");
        let show = self.getattr(module, show)?;
        self.heap.keep(show);
        let lines = source.lines();
        for warning in warnings {
            self.heap.charge(8)?;
            let line = source.slice(lines.line_span(warning.line));
            let int = |n: i32| Value::small_int(i64::from(n));
            let args = [
                self.heap.new_str(&warning.message),
                self.heap.new_str(source.name()),
                Value::small_int(i64::from(warning.line)),
                self.heap.new_str(if from_file { line } else { "" }),
                int(warning.offset),
                Value::small_int(i64::from(warning.end_line)),
                int(warning.end_offset),
                match from_file || warning.has_text {
                    true => self
                        .heap
                        .new_str(&format!("{}\n", line.trim_end_matches('\n'))),
                    false => Value::NONE,
                },
            ];
            self.call(show, &args)?;
        }
        Ok(())
    }

    /// Gives a warning about what the running frame does.
    pub(crate) fn warn(&mut self, class: ClassId, message: &str) -> R<()> {
        let module = self.import_library("warnings")?;
        self.heap.keep(module);
        let warn = self.heap.intern("warn");
        let warn = self.getattr(module, warn)?;
        let message = self.heap.new_str(message);
        self.call(warn, &[message, class.value()])?;
        Ok(())
    }

    /// Parses text into the nodes of the module `ast`, for the acting domain.
    pub(crate) fn parse_tree(&mut self, text: &str, name: &str, mode: CompileMode) -> R<Vec<Item>> {
        self.heap.charge(text.len() / 4 + 1)?;
        // Beside tokens and tree the row of items: several for a token.
        self.heap.reserve(
            text.len()
                .saturating_mul(COMPILE_BYTES + 8 * size_of::<Item>()),
        )?;
        let request = CompileRequest {
            text,
            name,
            mode,
            lazy_annotations: false,
            patience: self.heap.meter.patience(),
        };
        match self.door.parse_tree(&request) {
            Ok(tree) => Ok(tree),
            Err(fault) => {
                self.heap.look()?;
                Err(self.syntax_error(name, &fault))
            }
        }
    }

    /// Compiles nodes of the module `ast`, for the acting domain, which pays.
    pub(crate) fn compile_tree(
        &mut self,
        tree: &[Item],
        name: &str,
        mode: CompileMode,
        lazy_annotations: bool,
    ) -> R<CodeId> {
        self.heap.charge(tree.len() * 2 + 1)?;
        self.heap
            .reserve(tree.len().saturating_mul(4 * COMPILE_BYTES))?;
        let request = CompileRequest {
            text: "",
            name,
            mode,
            lazy_annotations,
            patience: self.heap.meter.patience(),
        };
        match self.door.compile_tree(&request, tree) {
            Ok(code) => {
                let code = self.new_code(code);
                let unit = self.heap.code(code).unit;
                if let Some(u) = self.units.get_mut(unit) {
                    u.shows_source = false;
                }
                self.show_warnings(code, false)?;
                Ok(code)
            }
            Err(fault) => {
                self.heap.look()?;
                Err(self.syntax_error(name, &fault))
            }
        }
    }
}
