//! Files: the only place of the library that opens any.

use std::io::{BufRead, Read, Write};

use crate::vm::door::{ModuleFile, OsAnswer, OsCall, OsFault, PathKind};

/// The words and number of an operating-system error, as CPython shows them.
pub(super) fn fault(error: &std::io::Error) -> OsFault {
    let errno = error.raw_os_error().unwrap_or(5);
    // `Display` appends "(os error N)"; the words before it are strerror's.
    let text = error.to_string();
    let message = match text.rfind(" (os error") {
        Some(at) => text.get(..at).unwrap_or(&text).to_owned(),
        None => text,
    };
    OsFault { errno, message }
}

/// Reads a whole file.
pub(super) fn read(path: &str) -> Result<Vec<u8>, OsFault> {
    if path.contains('\0') {
        return Err(OsFault {
            errno: 22,
            message: "Invalid argument".into(),
        });
    }
    let mut file = std::fs::File::open(path).map_err(|e| fault(&e))?;
    let mut data = Vec::new();
    file.read_to_end(&mut data).map_err(|e| fault(&e))?;
    Ok(data)
}

/// Writes a whole file.
pub(super) fn write(path: &str, data: &[u8], append: bool, create: bool) -> Result<(), OsFault> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true);
    if create {
        options.create_new(true);
    } else if append {
        options.append(true).create(true);
    } else {
        options.truncate(true).create(true);
    }
    let mut file = options.open(path).map_err(|e| fault(&e))?;
    file.write_all(data).map_err(|e| fault(&e))
}

/// Writes to the process's own standard output (1) or standard error (2).
pub(super) fn write_process_stream(stream: u8, data: &[u8]) -> Result<(), OsFault> {
    let written = if stream == 2 {
        std::io::stderr().write_all(data)
    } else {
        std::io::stdout().write_all(data)
    };
    written.map_err(|e| fault(&e))
}

/// Reads a line of the process's standard input; empty at the end.
pub(super) fn read_process_line() -> Result<Vec<u8>, OsFault> {
    let mut line = Vec::new();
    match std::io::stdin().lock().read_until(b'\n', &mut line) {
        Ok(_) => Ok(line),
        Err(e) => Err(fault(&e)),
    }
}

/// Whether a file is one through which the system speaks of itself (`/proc`, `/sys`).
#[cfg(unix)]
fn is_of_the_system(meta: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    meta.is_file()
        && ["/proc", "/sys"]
            .iter()
            .filter_map(|folder| std::fs::metadata(folder).ok())
            .any(|folder| folder.dev() == meta.dev() && folder.dev() != root_device())
}

#[cfg(unix)]
fn root_device() -> u64 {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/").map_or(0, |m| m.dev())
}

#[cfg(not(unix))]
fn is_of_the_system(_: &std::fs::Metadata) -> bool {
    false
}

/// What a path names, links followed.
pub(super) fn kind(path: &str) -> Result<PathKind, OsFault> {
    let meta = std::fs::metadata(path).map_err(|e| fault(&e))?;
    if is_of_the_system(&meta) {
        // Such files say they are regular and empty, then give without end or wait for ever.
        Ok(PathKind::Other)
    } else if meta.is_file() || path == "/dev/null" {
        Ok(PathKind::File)
    } else if meta.is_dir() {
        Ok(PathKind::Folder)
    } else {
        Ok(PathKind::Other)
    }
}

/// Names in a folder.
pub(super) fn list(path: &str) -> Result<Vec<String>, OsFault> {
    let mut names: Vec<String> = std::fs::read_dir(path)
        .map_err(|e| fault(&e))?
        .filter_map(Result::ok)
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}

/// The path with all links resolved.
pub(super) fn real_path(path: &str) -> Result<String, OsFault> {
    std::fs::canonicalize(path)
        .map(|p| p.to_string_lossy().into_owned())
        .map_err(|e| fault(&e))
}

/// The source module of a name in a folder.
pub(super) fn find_module(folder: &str, name: &str) -> Option<ModuleFile> {
    let base = if folder.is_empty() {
        ".".to_owned()
    } else {
        folder.to_owned()
    };
    let package_dir = format!("{base}/{name}");
    let init = format!("{package_dir}/__init__.py");
    for (path, package_dir) in [
        (init, Some(package_dir)),
        (format!("{base}/{name}.py"), None),
    ] {
        if std::fs::metadata(&path).is_ok_and(|m| m.is_file()) {
            let data = read(&path).ok()?;
            let text = crate::source::decode(&data, &path).ok()?;
            return Some(ModuleFile {
                path,
                text,
                package_dir,
            });
        }
    }
    None
}

/// What the module `os` asks of files and the process.
pub(super) fn os_call(call: OsCall<'_>) -> Result<OsAnswer, OsFault> {
    let text = |path: std::path::PathBuf| OsAnswer::Text(path.to_string_lossy().into_owned());
    let done = |()| OsAnswer::Done;
    match call {
        OsCall::Stat(path, true) => std::fs::metadata(path).map(|m| numbers(&m)),
        OsCall::Stat(path, false) => std::fs::symlink_metadata(path).map(|m| numbers(&m)),
        OsCall::MakeFolder(path) => std::fs::create_dir(path).map(done),
        OsCall::RemoveFolder(path) => std::fs::remove_dir(path).map(done),
        OsCall::RemoveFile(path) => std::fs::remove_file(path).map(done),
        OsCall::Rename(from, to) => std::fs::rename(from, to).map(done),
        OsCall::ReadLink(path) => std::fs::read_link(path).map(text),
        OsCall::MakeLink(target, name) => make_link(target, name).map(done),
        OsCall::CurrentFolder => std::env::current_dir().map(text),
        OsCall::ChangeFolder(path) => std::env::set_current_dir(path).map(done),
        OsCall::Process => Ok(OsAnswer::Numbers(process())),
    }
    .map_err(|e| fault(&e))
}

/// Mode, inode, device, links, user, group, size, and times in nanoseconds: access, change of
/// content, change of anything.
#[cfg(unix)]
fn numbers(meta: &std::fs::Metadata) -> OsAnswer {
    use std::os::unix::fs::MetadataExt;
    let time = |seconds: i64, rest: i64| seconds.saturating_mul(1_000_000_000).saturating_add(rest);
    OsAnswer::Numbers(vec![
        i64::from(meta.mode()),
        meta.ino() as i64,
        meta.dev() as i64,
        meta.nlink() as i64,
        i64::from(meta.uid()),
        i64::from(meta.gid()),
        meta.size() as i64,
        time(meta.atime(), meta.atime_nsec()),
        time(meta.mtime(), meta.mtime_nsec()),
        time(meta.ctime(), meta.ctime_nsec()),
    ])
}

#[cfg(not(unix))]
fn numbers(meta: &std::fs::Metadata) -> OsAnswer {
    let mode = if meta.is_dir() { 0o040755 } else { 0o100644 };
    OsAnswer::Numbers(vec![mode, 0, 0, 1, 0, 0, meta.len() as i64, 0, 0, 0])
}

#[cfg(unix)]
fn make_link(target: &str, name: &str) -> std::io::Result<()> {
    std::os::unix::fs::symlink(target, name)
}

#[cfg(not(unix))]
fn make_link(_: &str, _: &str) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

/// Process, parent, user, group.
#[cfg(unix)]
fn process() -> Vec<i64> {
    use std::os::unix::fs::MetadataExt;
    let (pid, parent) = (std::process::id(), std::os::unix::process::parent_id());
    // The standard library tells no user; what the process opens belongs to it.
    let own = std::fs::metadata("/proc/self");
    let (user, group) = own.map_or((0, 0), |m| (m.uid(), m.gid()));
    [pid, parent, user, group].map(i64::from).to_vec()
}

#[cfg(not(unix))]
fn process() -> Vec<i64> {
    vec![i64::from(std::process::id()), 0, 0, 0]
}

/// Environment variables.
pub(super) fn environment() -> Vec<(String, String)> {
    std::env::vars().collect()
}
