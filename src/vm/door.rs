//! The only questions a Vm may ask outward.
//!
//! The machine links no parser and touches no operating system. Compiling, reading module files,
//! clocks, entropy and the standard streams are asked through this trait, which the cell layer
//! implements according to its policy.

use std::sync::Arc;

use crate::code::Code;
use crate::meter::Watch;
use crate::source::Patience;
use crate::tree::Item;

/// What kind of text is compiled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompileMode {
    /// A module or `exec` text.
    Exec,
    /// An expression.
    Eval,
    /// One interactive statement.
    Single,
}

/// A request to compile source text.
#[derive(Clone, Debug)]
pub struct CompileRequest<'a> {
    /// The text.
    pub text: &'a str,
    /// The file name for tracebacks.
    pub name: &'a str,
    /// The kind.
    pub mode: CompileMode,
    /// `from __future__ import annotations` is inherited.
    pub lazy_annotations: bool,
    /// How long it may take; what comes back after that is of no use.
    pub patience: Patience,
}

/// Where and why a text isn't Python.
#[derive(Clone, Debug)]
pub struct SyntaxFault {
    /// `SyntaxError`, `IndentationError` or `TabError`; of trees also `ValueError`, `TypeError` or `RecursionError`.
    pub class: &'static str,
    /// CPython's words.
    pub message: String,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1, in characters.
    pub column: i64,
    /// End line.
    pub end_line: u32,
    /// End column, where CPython gives one.
    pub end_column: Option<i32>,
    /// The source line.
    pub text: Option<String>,
    /// Found after parsing, when CPython looks for the line in a file of that name.
    pub is_late: bool,
    /// The error as the interpreter prints it.
    pub rendered: Box<str>,
}

/// A module found on the import path.
#[derive(Clone, Debug)]
pub struct ModuleFile {
    /// Path of the source file.
    pub path: String,
    /// Its text.
    pub text: String,
    /// For a package: its folder.
    pub package_dir: Option<String>,
}

/// An operating-system error: number, words.
#[derive(Clone, Debug)]
pub struct OsFault {
    /// `errno`.
    pub errno: i32,
    /// The words `strerror` has.
    pub message: String,
}

/// What a path names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PathKind {
    /// A regular file (or the null device).
    File,
    /// A folder.
    Folder,
    /// A device, socket or pipe.
    Other,
}

/// A wish of the module `os`.
#[derive(Clone, Copy, Debug)]
pub enum OsCall<'a> {
    /// What is known of a file; links followed or not.
    Stat(&'a str, bool),
    /// A new folder.
    MakeFolder(&'a str),
    /// An empty folder goes.
    RemoveFolder(&'a str),
    /// A file goes.
    RemoveFile(&'a str),
    /// A file or folder gets another name.
    Rename(&'a str, &'a str),
    /// Where a link leads.
    ReadLink(&'a str),
    /// A symbolic link: what it leads to, its name.
    MakeLink(&'a str, &'a str),
    /// The folder relative paths start from.
    CurrentFolder,
    /// Changes it.
    ChangeFolder(&'a str),
    /// Numbers of the process, its parent, its user and group.
    Process,
}

/// What `os` hears.
#[derive(Clone, Debug)]
pub enum OsAnswer {
    /// It is done.
    Done,
    /// A path.
    Text(String),
    /// Numbers in a fixed order.
    Numbers(Vec<i64>),
}

/// Answers to what a machine may ask.
pub trait Door: Send {
    /// Compiles text.
    fn compile(&mut self, request: &CompileRequest<'_>) -> Result<Arc<Code>, SyntaxFault>;
    /// Parses text into the nodes of the module `ast`.
    fn parse_tree(&mut self, request: &CompileRequest<'_>) -> Result<Vec<Item>, SyntaxFault>;
    /// Compiles such nodes; the request's text is not looked at.
    fn compile_tree(
        &mut self,
        request: &CompileRequest<'_>,
        tree: &[Item],
    ) -> Result<Arc<Code>, SyntaxFault>;
    /// The code of a library module written in Python (`"collections.abc"`); the flag says whether
    /// it is a package.
    fn library(&mut self, name: &str) -> Option<(Arc<Code>, bool)>;
    /// Looks for a source module in a folder: `folder/name.py` or `folder/name/__init__.py`.
    fn find_module(&mut self, folder: &str, name: &str) -> Option<ModuleFile>;
    /// Reads a whole file.
    fn read_file(&mut self, path: &str) -> Result<Vec<u8>, OsFault>;
    /// Writes a whole file (`append`: at its end; `create`: must not exist).
    fn write_file(
        &mut self,
        path: &str,
        data: &[u8],
        append: bool,
        create: bool,
    ) -> Result<(), OsFault>;
    /// What a path names.
    fn path_kind(&mut self, path: &str) -> Result<PathKind, OsFault>;
    /// Names in a folder.
    fn list_folder(&mut self, path: &str) -> Result<Vec<String>, OsFault>;
    /// The real path, links resolved.
    fn real_path(&mut self, path: &str) -> Result<String, OsFault>;
    /// What else the module `os` asks of files and the process.
    fn os_call(&mut self, call: OsCall<'_>) -> Result<OsAnswer, OsFault>;
    /// Writes to standard output (1) or standard error (2).
    fn write_stream(&mut self, stream: u8, data: &[u8]) -> Result<(), OsFault>;
    /// Reads one line from standard input; empty at the end.
    fn read_line(&mut self) -> Result<Vec<u8>, OsFault>;
    /// Seconds since 1970, when a clock is granted.
    fn wall_clock(&mut self) -> Option<f64>;
    /// Seconds of a clock that never goes back.
    fn monotonic(&mut self) -> f64;
    /// Waits.
    fn sleep(&mut self, seconds: f64);
    /// Random bytes, when entropy is granted.
    fn entropy(&mut self, buffer: &mut [u8]) -> bool;
    /// An environment variable the host grants to the root.
    fn environment(&mut self) -> Vec<(String, String)>;
    /// Time and interrupts as the meter sees them.
    fn watch(&self) -> Arc<dyn Watch>;
}
