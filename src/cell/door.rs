//! The host's side of the machine's door: each question is answered by the policy of the cell.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::clock::RealClock;
use super::policy::Grants;
use super::{files, library};
use crate::code::Code;
use crate::meter::Watch;
use crate::syntax::Mode;
use crate::tree::Item;
use crate::vm::door::{
    CompileMode, CompileRequest, Door, ModuleFile, OsAnswer, OsCall, OsFault, PathKind, SyntaxFault,
};

/// Receives what is written to a stream.
pub type Writer = Box<dyn FnMut(&[u8]) + Send>;

/// Where a standard stream goes.
pub enum Sink {
    /// To the process's own stream.
    Process,
    /// To a function.
    Call(Writer),
}

/// The answers.
pub(super) struct HostDoor {
    pub(super) grants: Grants,
    pub(super) stdout: Sink,
    pub(super) stderr: Sink,
    pub(super) clock: RealClock,
    pub(super) interrupt: Arc<AtomicBool>,
    pub(super) on_look: Option<Arc<dyn Fn() + Send + Sync>>,
}

/// The clock and the flag a running meter looks at.
struct HostWatch {
    clock: RealClock,
    interrupt: Arc<AtomicBool>,
    on_look: Option<Arc<dyn Fn() + Send + Sync>>,
}

impl Watch for HostWatch {
    fn now(&self) -> f64 {
        self.clock.monotonic()
    }

    fn interrupted(&self) -> bool {
        if let Some(hook) = &self.on_look {
            hook();
        }
        self.interrupt.load(Ordering::Relaxed)
    }
}

fn refused() -> OsFault {
    OsFault {
        errno: 13,
        message: "Permission denied".into(),
    }
}

fn syntax_mode(mode: CompileMode) -> Mode {
    match mode {
        CompileMode::Exec => Mode::Module,
        CompileMode::Eval => Mode::Expression,
        CompileMode::Single => Mode::Single,
    }
}

impl Door for HostDoor {
    fn compile(&mut self, request: &CompileRequest<'_>) -> Result<Arc<Code>, SyntaxFault> {
        let mode = syntax_mode(request.mode);
        super::compile_source(
            request.name,
            request.text,
            mode,
            request.lazy_annotations,
            request.patience.clone(),
        )
        .map(Arc::new)
    }

    fn parse_tree(&mut self, request: &CompileRequest<'_>) -> Result<Vec<Item>, SyntaxFault> {
        super::parse_tree(
            request.name,
            request.text,
            syntax_mode(request.mode),
            request.patience.clone(),
        )
    }

    fn compile_tree(
        &mut self,
        request: &CompileRequest<'_>,
        tree: &[Item],
    ) -> Result<Arc<Code>, SyntaxFault> {
        let mode = syntax_mode(request.mode);
        super::compile_tree(
            request.name,
            tree,
            mode,
            request.lazy_annotations,
            request.patience.clone(),
        )
        .map(Arc::new)
    }

    fn library(&mut self, name: &str) -> Option<(Arc<Code>, bool)> {
        library::find(name)
    }

    fn find_module(&mut self, folder: &str, name: &str) -> Option<ModuleFile> {
        if self.grants.files {
            files::find_module(folder, name)
        } else {
            None
        }
    }

    fn read_file(&mut self, path: &str) -> Result<Vec<u8>, OsFault> {
        if self.grants.files {
            files::read(path)
        } else {
            Err(refused())
        }
    }

    fn write_file(
        &mut self,
        path: &str,
        data: &[u8],
        append: bool,
        create: bool,
    ) -> Result<(), OsFault> {
        if self.grants.files {
            files::write(path, data, append, create)
        } else {
            Err(refused())
        }
    }

    fn path_kind(&mut self, path: &str) -> Result<PathKind, OsFault> {
        if self.grants.files {
            files::kind(path)
        } else {
            Err(refused())
        }
    }

    fn list_folder(&mut self, path: &str) -> Result<Vec<String>, OsFault> {
        if self.grants.files {
            files::list(path)
        } else {
            Err(refused())
        }
    }

    fn real_path(&mut self, path: &str) -> Result<String, OsFault> {
        if self.grants.files {
            files::real_path(path)
        } else {
            Err(refused())
        }
    }

    fn os_call(&mut self, call: OsCall<'_>) -> Result<OsAnswer, OsFault> {
        if self.grants.files {
            files::os_call(call)
        } else {
            Err(refused())
        }
    }

    fn write_stream(&mut self, stream: u8, data: &[u8]) -> Result<(), OsFault> {
        let sink = if stream == 2 {
            &mut self.stderr
        } else {
            &mut self.stdout
        };
        match sink {
            Sink::Call(write) => {
                write(data);
                Ok(())
            }
            Sink::Process => files::write_process_stream(stream, data),
        }
    }

    fn read_line(&mut self) -> Result<Vec<u8>, OsFault> {
        if !self.grants.stdin {
            return Ok(Vec::new());
        }
        files::read_process_line()
    }

    fn wall_clock(&mut self) -> Option<f64> {
        if self.grants.clock {
            Some(self.clock.wall())
        } else {
            None
        }
    }

    fn monotonic(&mut self) -> f64 {
        self.clock.monotonic()
    }

    fn sleep(&mut self, seconds: f64) {
        self.clock.sleep(seconds);
    }

    fn entropy(&mut self, buffer: &mut [u8]) -> bool {
        if !self.grants.entropy {
            return false;
        }
        super::entropy::fill(buffer)
    }

    fn environment(&mut self) -> Vec<(String, String)> {
        if self.grants.environment {
            files::environment()
        } else {
            Vec::new()
        }
    }

    fn watch(&self) -> Arc<dyn Watch> {
        Arc::new(HostWatch {
            clock: self.clock.clone(),
            interrupt: self.interrupt.clone(),
            on_look: self.on_look.clone(),
        })
    }
}
