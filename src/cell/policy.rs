//! What a cell may touch outside itself. Everything is refused until it is granted.

/// Grants of a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Grants {
    /// Reading and writing files, finding modules in folders.
    pub files: bool,
    /// The process's environment variables.
    pub environment: bool,
    /// The wall clock.
    pub clock: bool,
    /// Randomness of the operating system.
    pub entropy: bool,
    /// Reading standard input.
    pub stdin: bool,
}

impl Grants {
    /// Everything: an ordinary interpreter.
    pub fn open() -> Grants {
        Grants {
            files: true,
            environment: true,
            clock: true,
            entropy: true,
            stdin: true,
        }
    }
}
