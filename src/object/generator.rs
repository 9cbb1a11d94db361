//! Generators, coroutines and async generators: a frame at rest.

use super::heap::{HeapObject, Marker};
use super::*;

/// What a suspended frame is to Python code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GenKind {
    /// A generator.
    Generator,
    /// A coroutine.
    Coroutine,
    /// An async generator.
    AsyncGenerator,
}

/// Where a generator is in its life.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GenState {
    /// Not started.
    Created,
    /// At a `yield`.
    Suspended,
    /// Its frame is on the stack.
    Running,
    /// Over.
    Finished,
}

/// A generator, coroutine or async generator.
pub struct GenObj {
    /// What it is to Python code.
    pub kind: GenKind,
    /// Where it is in its life.
    pub state: GenState,
    /// The function whose body this is.
    pub func: FuncId,
    /// Where to go on.
    pub pc: u32,
    /// Its registers while it rests.
    pub regs: Box<[Value]>,
    /// The register that receives what is sent.
    pub dest: u8,
    /// The register of the iterator it delegates to, when it rests in one.
    pub delegate: Option<u8>,
    /// The domain its frame runs in, fixed when it was made.
    pub domain: DomainId,
    /// The builtins its frame sees.
    pub builtins: DictId,
    /// `__name__`, when assigned (unset: the function's).
    pub name: Value,
    /// `__qualname__`, when assigned.
    pub qualname: Value,
    /// An async generator: an `asend`/`athrow` is running.
    pub async_running: bool,
    /// An async generator is closed.
    pub closed: bool,
}

impl GenObj {
    pub(crate) fn class(&self) -> ClassId {
        match self.kind {
            GenKind::Generator => ids::GENERATOR,
            GenKind::Coroutine => ids::COROUTINE,
            GenKind::AsyncGenerator => ids::ASYNC_GENERATOR,
        }
    }

    pub(crate) fn trace(&self, marker: &mut Marker) {
        marker.domain(self.domain);
        marker.value(self.func.value());
        marker.values(&self.regs);
        marker.value(self.builtins.value());
        marker.value(self.name);
        marker.value(self.qualname);
    }
}

impl HeapObject for GenObj {
    fn vacant() -> Self {
        GenObj {
            kind: GenKind::Generator,
            state: GenState::Finished,
            func: FuncId(0),
            pc: 0,
            regs: Box::new([]),
            dest: 0,
            delegate: None,
            domain: DomainId::ROOT,
            builtins: DictId(0),
            name: Value::UNDEF,
            qualname: Value::UNDEF,
            async_running: false,
            closed: false,
        }
    }
    fn owned_bytes(&self) -> usize {
        self.regs.len() * 8
    }
}
