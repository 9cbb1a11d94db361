//! Makes the parser from the grammar.
//!
//! Generating needs the generator, which is slow unoptimized, and profile overrides do not reach those who merely
//! depend on this crate. So a published package carries the generated parser beside the grammar; if it is there it is
//! copied, else LALRPOP runs. Nothing generated is kept in the repository.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=grammar/build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
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
