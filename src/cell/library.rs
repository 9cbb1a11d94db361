//! The library modules written in Python: their sources are part of the binary, compiled at the
//! first import and shared by all cells of the process (code is immutable).

use std::sync::{Arc, OnceLock};

use crate::code::Code;

/// A library module: dotted name, whether it is a package, source text, and its code once compiled.
struct LibraryModule {
    name: &'static str,
    is_package: bool,
    text: &'static str,
    code: OnceLock<Option<Arc<Code>>>,
}

include!(concat!(env!("OUT_DIR"), "/library.rs"));

/// The code of a library module, and whether it is a package.
pub(super) fn find(name: &str) -> Option<(Arc<Code>, bool)> {
    let at = LIBRARY.binary_search_by(|m| m.name.cmp(name)).ok()?;
    let module = LIBRARY.get(at)?;
    let code = module.code.get_or_init(|| {
        let file = format!(
            "<library>/{}{}.py",
            module.name.replace('.', "/"),
            if module.is_package { "/__init__" } else { "" }
        );
        let mut code = super::compile_source(
            &file,
            module.text,
            crate::syntax::Mode::Module,
            false,
            crate::source::Patience::default(),
        )
        .ok()?;
        code.library = true;
        Some(Arc::new(code))
    });
    code.clone().map(|c| (c, module.is_package))
}

/// Names of all library modules written in Python.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    LIBRARY.iter().map(|m| m.name)
}
