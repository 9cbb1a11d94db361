//! The `padcell` command.
fn main() {}
