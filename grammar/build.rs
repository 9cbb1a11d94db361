//! Makes the parser from the grammar.
//!
//! Generating needs the generator, which is slow unoptimized, and profile overrides do not reach those who merely
//! depend on this crate. So a published package carries the generated parser beside the grammar; if it is there it is
//! copied, else LALRPOP runs. Nothing generated is kept in the repository.
//!
//! It also lists the library modules written in Python, so that they become part of the binary.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=grammar/build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    list_library(&out);
    let carried = Path::new("grammar/python.rs");
    println!("cargo::rerun-if-changed=grammar/python.rs");
    if carried.exists() {
        fs::copy(carried, out.join("python.rs")).expect("the carried parser can be copied");
        return;
    }
    lalrpop::Configuration::new()
        .set_in_dir("grammar")
        .set_out_dir(&out)
        .emit_rerun_directives(true)
        .process()
        .expect("the grammar is sound");
}

/// Writes the table of library modules: name, is it a package, text.
fn list_library(out: &Path) {
    let root =
        PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"))
            .join("src/modules/py");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut modules = Vec::new();
    collect(&root, "", &mut modules);
    modules.sort();
    let mut text = format!("static LIBRARY: [LibraryModule; {}] = [\n", modules.len());
    for (name, is_package, path) in modules {
        text.push_str(&format!(
            "    LibraryModule {{ name: {name:?}, is_package: {is_package}, text: include_str!({path:?}), code: OnceLock::new() }},\n"
        ));
    }
    text.push_str("];\n");
    fs::write(out.join("library.rs"), text).expect("the list of library modules can be written");
}

fn collect(folder: &Path, prefix: &str, modules: &mut Vec<(String, bool, String)>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            collect(&path, &format!("{prefix}{name}."), modules);
        } else if let Some(stem) = name.strip_suffix(".py") {
            let package = stem == "__init__";
            let full = if package {
                prefix.trim_end_matches('.').to_owned()
            } else {
                format!("{prefix}{stem}")
            };
            modules.push((full, package, path.to_string_lossy().into_owned()));
        }
    }
}
