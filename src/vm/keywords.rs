//! Arguments of natives whose parameters have names: which value goes where, and the words of every
//! complaint, in the order in which CPython's argument parser checks.

use smallvec::{SmallVec, smallvec};

use super::Vm;
use super::traceback::suggest;
use crate::object::*;

/// The parameters of a native, without `self`.
pub(crate) struct Params<'a> {
    /// The native's name.
    pub(crate) function: &'a str,
    /// Names in order.
    pub(crate) names: &'a [&'a str],
    /// The first so many can't be given by name.
    pub(crate) positional_only: usize,
    /// The first so many must be given.
    pub(crate) required: usize,
    /// The first so many may be given by position.
    pub(crate) positional: usize,
}

/// One value for each parameter; unset when it wasn't given.
pub(crate) type Bound = SmallVec<[Value; 6]>;

impl Params<'_> {
    /// Puts each argument in its place.
    pub(crate) fn bind(&self, vm: &mut Vm, pos: &[Value], kw: &[(Sym, Value)]) -> R<Bound> {
        self.check_counts(vm, pos.len(), kw.len())?;
        let mut values: Bound = smallvec![Value::UNDEF; self.names.len()];
        for (place, &value) in values.iter_mut().zip(pos) {
            *place = value;
        }
        let mut left = kw.len();
        let first = pos.len().max(self.positional_only);
        for (i, (place, name)) in values.iter_mut().zip(self.names).enumerate().skip(first) {
            match kw.iter().find(|(k, _)| vm.heap.sym_text(*k) == **name) {
                Some(&(_, value)) => {
                    *place = value;
                    left -= 1;
                }
                None if i < self.required => {
                    let text = format!(
                        "{}() missing required argument '{name}' (pos {})",
                        self.function,
                        i + 1
                    );
                    return Err(vm.heap.type_error(&text));
                }
                None => {}
            }
        }
        if left > 0 {
            return Err(self.left_over(vm, pos.len(), kw));
        }
        Ok(values)
    }

    fn check_counts(&self, vm: &mut Vm, n_pos: usize, n_kw: usize) -> R<()> {
        let (n, total) = (self.names.len(), n_pos + n_kw);
        let least = self.positional_only.min(self.required);
        let (bound, limit, what, got) = if total > n {
            let what = if n_pos == 0 { "keyword " } else { "" };
            (most(self.required, n), n, what, total)
        } else if n_pos > self.positional {
            if self.positional == 0 {
                let text = format!("{}() takes no positional arguments", self.function);
                return Err(vm.heap.type_error(&text));
            }
            let bound = most(self.required, self.positional);
            (bound, self.positional, "positional ", n_pos)
        } else if n_pos < least {
            let bound = if least < self.positional {
                "at least"
            } else {
                "exactly"
            };
            (bound, least, "positional ", n_pos)
        } else {
            return Ok(());
        };
        let plural = if limit == 1 { "" } else { "s" };
        Err(vm.heap.type_error(&format!(
            "{}() takes {bound} {limit} {what}argument{plural} ({got} given)",
            self.function
        )))
    }

    /// The complaint about a keyword that found no place.
    fn left_over(&self, vm: &mut Vm, n_pos: usize, kw: &[(Sym, Value)]) -> Raised {
        let given_by_position = n_pos.min(self.names.len());
        for (i, name) in self.names[..given_by_position]
            .iter()
            .enumerate()
            .skip(self.positional_only)
        {
            if kw.iter().any(|(k, _)| vm.heap.sym_text(*k) == **name) {
                let text = format!(
                    "argument for {}() given by name ('{name}') and position ({})",
                    self.function,
                    i + 1
                );
                return vm.heap.type_error(&text);
            }
        }
        let named = self.names.get(self.positional_only..).unwrap_or(&[]);
        let wrong = kw
            .iter()
            .map(|(k, _)| vm.heap.sym_text(*k))
            .find(|k| !named.contains(&k.as_str()));
        vm.unexpected_keyword_of_native(self.function, &wrong.unwrap_or_default(), named)
    }
}

fn most(required: usize, limit: usize) -> &'static str {
    if required < limit {
        "at most"
    } else {
        "exactly"
    }
}

impl Vm {
    /// The complaint about a keyword that is the name of no parameter, with the likeliest meant.
    pub(crate) fn unexpected_keyword_of_native(
        &mut self,
        function: &str,
        wrong: &str,
        names: &[&str],
    ) -> Raised {
        let hint = match suggest(wrong, names.iter().copied()) {
            Some(name) => format!(". Did you mean '{name}'?"),
            None => String::new(),
        };
        self.heap.type_error(&format!(
            "{function}() got an unexpected keyword argument '{wrong}'{hint}"
        ))
    }
}
