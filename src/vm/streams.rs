//! Standard streams and the errors of the operating system, as natives need them: what is written is
//! charged to the acting domain, and where it goes is what that domain's `sys` says.

use super::Vm;
use super::door::OsFault;
use crate::object::intern::sym;
use crate::object::*;

impl Vm {
    /// Writes text to standard output, charged to the acting domain.
    pub(crate) fn write_stdout(&mut self, text: &str) -> R<()> {
        self.write_stream(1, text)
    }

    /// Writes text to a standard stream.
    pub(crate) fn write_stream(&mut self, stream: u8, text: &str) -> R<()> {
        self.write_stream_bytes(stream, text.as_bytes())
    }

    /// Writes bytes to a standard stream, charged as output.
    pub(crate) fn write_stream_bytes(&mut self, stream: u8, data: &[u8]) -> R<()> {
        self.heap.charge(data.len() / 64)?;
        self.charge_output(data.len() as u64)?;
        match self.door.write_stream(stream, data) {
            Ok(()) => Ok(()),
            Err(fault) => Err(self.os_error(&fault, None)),
        }
    }

    /// Charges written bytes to the acting domain and its ancestors.
    fn charge_output(&mut self, n: u64) -> R<()> {
        let mut d = self.heap.domain;
        loop {
            let record = self.domains.get_mut(d);
            record.output_used = record.output_used.saturating_add(n);
            if record
                .limits
                .output
                .is_some_and(|limit| record.output_used > limit)
            {
                return Err(self.stop(d, "max_output"));
            }
            if d == DomainId::ROOT {
                return Ok(());
            }
            d = record.parent;
        }
    }

    /// An entry of the acting domain's `sys`, when that is imported.
    pub(crate) fn sys_entry(&mut self, name: Sym) -> Option<Value> {
        let sys = self.heap.intern("sys");
        let table = if self.is_restricted() {
            self.domains.get(self.heap.domain).modules.as_dict()?
        } else {
            self.modules
        };
        let module = self.heap.dict_get_sym(table, sys)?.as_module()?;
        let dict = self.heap.module(module).dict;
        self.heap.dict_get_sym(dict, name)
    }

    /// The Python object `print` writes to, when `sys.stdout` isn't the interpreter's own stream.
    pub(crate) fn stdout_target(&mut self) -> Option<Value> {
        let sys = self.heap.intern("sys");
        let table = if self.is_restricted() {
            self.domains.get(self.heap.domain).modules.as_dict()?
        } else {
            self.modules
        };
        let mut module = self
            .heap
            .dict_get_sym(table, sys)
            .and_then(Value::as_module);
        let mut found = module.and_then(|m| {
            self.heap
                .dict_get_sym(self.heap.module(m).dict, sym::STDOUT)
        });
        if found.is_none() && self.is_restricted() {
            // Under r_exec a cell has no stdout of its own: the supervisor's current one is used.
            module = self
                .heap
                .dict_get_sym(self.modules, sys)
                .and_then(Value::as_module);
            found = module.and_then(|m| {
                self.heap
                    .dict_get_sym(self.heap.module(m).dict, sym::STDOUT)
            });
        }
        let v = found?;
        match self.heap.library(v) {
            Some(l) if l.class == ids::TEXT_FILE && l.numbers.first() == Some(&1) => None,
            _ => Some(v),
        }
    }

    /// The OSError of an operating-system fault.
    #[cold]
    pub(crate) fn os_error(&mut self, fault: &OsFault, file: Option<&str>) -> Raised {
        let errno = Value::small_int(i64::from(fault.errno));
        let message = self.heap.new_str(&fault.message);
        match file {
            Some(f) => {
                let f = self.heap.new_str(f);
                self.raise_exc(ids::OS_ERROR, &[errno, message, f])
            }
            None => self.raise_exc(ids::OS_ERROR, &[errno, message]),
        }
    }
}
