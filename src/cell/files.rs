//! Files: the only place of the library that opens any.

use std::io::{BufRead, Read, Write};

use crate::vm::door::{ModuleFile, OsFault, PathKind};

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

/// What a path names, links followed.
pub(super) fn kind(path: &str) -> Result<PathKind, OsFault> {
    let meta = std::fs::metadata(path).map_err(|e| fault(&e))?;
    if meta.is_file() || path == "/dev/null" {
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
            let text = String::from_utf8(data).ok()?;
            let text = text
                .strip_prefix('\u{feff}')
                .map(str::to_owned)
                .unwrap_or(text);
            return Some(ModuleFile {
                path,
                text,
                package_dir,
            });
        }
    }
    None
}

/// Environment variables.
pub(super) fn environment() -> Vec<(String, String)> {
    std::env::vars().collect()
}
