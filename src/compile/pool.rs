//! The unit's tables: constants, names and inline caches, each entry once.
//!
//! Whoever writes the program chooses what goes in here, so the maps are trees or the table of identifiers, which
//! knows how to deal with texts chosen to collide.

use std::collections::BTreeMap;

use crate::code::Const;
use crate::name::{Name, Names};
use crate::scope::Scopes;
use crate::syntax::ast::Module;

const ABSENT: u32 = u32::MAX;

/// Constants, names and caches of a unit.
pub(super) struct Pool<'m> {
    module: &'m Module,
    scopes: &'m Scopes,
    pub(super) consts: Vec<Const>,
    ints: BTreeMap<i64, u32>,
    floats: BTreeMap<u64, u32>,
    texts: Names,
    /// The constant of each of `texts`.
    text_consts: Vec<u32>,
    singletons: [u32; 4],
    /// Tuples of strings: names of keyword arguments, lists of imported names.
    name_tuples: BTreeMap<Vec<u32>, u32>,
    pub(super) names: Vec<Box<str>>,
    /// The unit's number of each name of the tree, then of those of the scopes.
    by_name: Vec<u32>,
    /// The unit's number of a text that is no such name.
    by_text: BTreeMap<Box<str>, u32>,
    pub(super) caches: Vec<u32>,
    /// Caches shared by all uses of a global name; by the unit's number of the name.
    globals: Vec<u32>,
    /// The same for names of namespaces.
    namespace: Vec<u32>,
}

impl<'m> Pool<'m> {
    pub(super) fn new(module: &'m Module, scopes: &'m Scopes) -> Pool<'m> {
        Pool {
            module,
            scopes,
            consts: Vec::new(),
            ints: BTreeMap::new(),
            floats: BTreeMap::new(),
            texts: Names::new(),
            text_consts: Vec::new(),
            singletons: [ABSENT; 4],
            name_tuples: BTreeMap::new(),
            names: Vec::new(),
            by_name: vec![ABSENT; scopes.n_names()],
            by_text: BTreeMap::new(),
            caches: Vec::new(),
            globals: Vec::new(),
            namespace: Vec::new(),
        }
    }

    /// The number of a constant.
    pub(super) fn constant(&mut self, value: Const) -> u32 {
        let singleton = match value {
            Const::None => Some(0),
            Const::Bool(false) => Some(1),
            Const::Bool(true) => Some(2),
            Const::Ellipsis => Some(3),
            _ => None,
        };
        if let Some(which) = singleton {
            let known: u32 = self.singletons[which];
            if known != ABSENT {
                return known;
            }
            self.singletons[which] = self.consts.len() as u32;
        }
        let next = self.consts.len() as u32;
        let known = match &value {
            Const::Int(int) => *self.ints.entry(*int).or_insert(next),
            Const::Float(float) => *self.floats.entry(float.to_bits()).or_insert(next),
            Const::Str(text) => {
                let name = self.texts.intern(text);
                if name.index() == self.text_consts.len() {
                    self.text_consts.push(next);
                }
                self.text_consts[name.index()]
            }
            _ => next,
        };
        if known == next {
            self.consts.push(value);
        }
        known
    }

    /// The number of a tuple of names as a constant.
    pub(super) fn name_tuple(&mut self, names: Vec<u32>) -> u32 {
        if let Some(&known) = self.name_tuples.get(&names) {
            return known;
        }
        let texts = names.iter().map(|&at| {
            let text = self.names.get(at as usize).cloned();
            Const::Str(text.unwrap_or_default())
        });
        let number = self.consts.len() as u32;
        self.consts.push(Const::Tuple(texts.collect()));
        self.name_tuples.insert(names, number);
        number
    }

    /// The unit's number of a name (as it stands in the tree or in a symbol, already mangled).
    pub(super) fn name(&mut self, name: Name) -> u32 {
        let Some(&known) = self.by_name.get(name.index()) else {
            return self.text(self.scopes.text(self.module, name));
        };
        if known != ABSENT {
            return known;
        }
        let text = self.scopes.text(self.module, name);
        // A text may have been asked for by itself before.
        let number = match self.by_text.get(text) {
            Some(&number) => number,
            None => self.push_name(text),
        };
        self.by_name[name.index()] = number;
        number
    }

    /// The unit's number of a name given by its text.
    pub(super) fn text(&mut self, text: &str) -> u32 {
        if let Some(name) = self.module.names.find(text) {
            return self.name(name);
        }
        if let Some(&known) = self.by_text.get(text) {
            return known;
        }
        let number = self.push_name(text);
        self.by_text.insert(text.into(), number);
        number
    }

    fn push_name(&mut self, text: &str) -> u32 {
        self.names.push(text.into());
        self.names.len() as u32 - 1
    }

    /// A new cache for the name (a number of the unit).
    pub(super) fn cache(&mut self, name: u32) -> i32 {
        self.caches.push(name);
        self.caches.len() as i32 - 1
    }

    /// The cache shared by all reads of a global.
    pub(super) fn global_cache(&mut self, name: u32) -> i32 {
        Self::shared(&mut self.globals, &mut self.caches, name)
    }

    /// The cache shared by all reads of a name through the namespace.
    pub(super) fn namespace_cache(&mut self, name: u32) -> i32 {
        Self::shared(&mut self.namespace, &mut self.caches, name)
    }

    fn shared(table: &mut Vec<u32>, caches: &mut Vec<u32>, name: u32) -> i32 {
        let at = name as usize;
        if table.len() <= at {
            table.resize(at + 1, ABSENT);
        }
        if table[at] == ABSENT {
            table[at] = caches.len() as u32;
            caches.push(name);
        }
        table[at] as i32
    }
}
