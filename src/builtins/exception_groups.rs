//! `BaseExceptionGroup` and `ExceptionGroup`: construction, and taking groups apart by type or by a
//! function. (`except*` splits in the machine.)

use super::arguments::*;
use super::exceptions::{exc_id, fields, make};
use crate::object::function::NativeDef;
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

static METHODS: &[NativeDef] = &[
    new(&FullNative(new_group)),
    init(&FullNative(init_group)),
    wrapper("__str__", 1, 1, &FullNative(str)),
    method("derive", 2, 2, "", &FullNative(derive)),
    method("split", 2, 2, "", &FullNative(split)),
    method("subgroup", 2, 2, "", &FullNative(subgroup)),
    NativeDef::full(
        "__class_getitem__",
        function::NativeRole::ClassMethod,
        2,
        2,
        "",
        &FullNative(super::generic_alias::class_getitem),
    ),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::BASE_EXCEPTION_GROUP, METHODS);
}

fn new_group(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::BASE_EXCEPTION_GROUP)?;
    let given = args.pos.get(1..).unwrap_or(&[]);
    let &[message, exceptions] = given else {
        let got = given.len();
        return Err(vm.heap.type_error(&format!(
            "BaseExceptionGroup.__new__() takes exactly 2 arguments ({got} given)"
        )));
    };
    if vm.heap.to_str(message).is_none() {
        let got = vm.heap.type_name(message);
        return Err(vm.heap.type_error(&format!(
            "BaseExceptionGroup.__new__() argument 1 must be str, not {got}"
        )));
    }
    let is_sequence = vm.heap.list_or_tuple(exceptions).is_some()
        || (vm.special(exceptions, sym::GETITEM).is_some()
            && vm.heap.to_dict(exceptions).is_none());
    if !is_sequence {
        return Err(vm
            .heap
            .type_error("second argument (exceptions) must be a sequence"));
    }
    let items = vm.collect_items(exceptions)?;
    if items.is_empty() {
        return Err(vm
            .heap
            .value_error("second argument (exceptions) must be a non-empty sequence"));
    }
    let mut all_ordinary = true;
    for (i, &item) in items.iter().enumerate() {
        if item.as_exc().is_none() {
            return Err(vm.heap.value_error(&format!(
                "Item {i} of second argument (exceptions) is not an exception"
            )));
        }
        all_ordinary &= vm.heap.is_instance(item, ids::EXCEPTION);
    }
    let mut class = class;
    if class == ids::BASE_EXCEPTION_GROUP {
        if all_ordinary {
            class = ids::EXCEPTION_GROUP;
        }
    } else if !all_ordinary && vm.heap.is_subclass(class, ids::EXCEPTION) {
        let message = if class == ids::EXCEPTION_GROUP {
            "Cannot nest BaseExceptions in an ExceptionGroup".to_owned()
        } else {
            format!(
                "Cannot nest BaseExceptions in '{}'",
                vm.heap.class_name(class)
            )
        };
        return Err(vm.heap.type_error(&message));
    }
    let group = make(vm, class, given);
    let id = exc_id(vm, group)?;
    let tuple = vm.heap.new_tuple_vec(items);
    vm.heap.exc_mut(id).fields = vec![message, tuple];
    Ok(group)
}

fn init_group(vm: &mut Vm, args: &Args) -> R {
    if !args.kw.is_empty() {
        let name = vm.heap.type_name(args.at(0));
        return Err(vm
            .heap
            .type_error(&format!("{name}() takes no keyword arguments")));
    }
    let exc = exc_id(vm, args.at(0))?;
    let tuple = vm.heap.new_tuple(args.pos.get(1..).unwrap_or(&[]));
    vm.heap.exc_mut(exc).args = tuple;
    Ok(Value::NONE)
}

fn str(vm: &mut Vm, args: &Args) -> R {
    let exc = exc_id(vm, args.at(0))?;
    let fields = fields(vm, exc)?;
    let count = fields
        .get(1)
        .and_then(|t| t.as_tuple())
        .map_or(0, |t| vm.heap.tuple(t).len());
    let message = fields.first().and_then(|&m| vm.heap.to_str(m));
    let mut text = str::StrBuilder::new();
    if let Some(message) = message {
        text.push_view(vm.heap.str_view(message));
    }
    text.push_str(&format!(
        " ({count} sub-exception{})",
        if count == 1 { "" } else { "s" }
    ));
    Ok(vm.heap.new_built(text))
}

fn derive(vm: &mut Vm, args: &Args) -> R {
    let exc = exc_id(vm, args.at(0))?;
    let message = fields(vm, exc)?.first().copied().unwrap_or(Value::NONE);
    vm.call(ids::BASE_EXCEPTION_GROUP.value(), &[message, args.at(1)])
}

/// What `split` and `subgroup` were asked for.
fn matcher(vm: &mut Vm, value: Value) -> R<GroupMatch> {
    if value.as_class().is_none() && super::attributes::is_callable(vm, value) {
        return Ok(GroupMatch::Predicate(value));
    }
    let is_type = match vm.heap.to_tuple(value) {
        Some(tuple) => vm
            .heap
            .tuple(tuple)
            .iter()
            .all(|&c| vm.heap.is_exception_class(c)),
        None => vm.heap.is_exception_class(value),
    };
    if is_type {
        return Ok(GroupMatch::Type(value));
    }
    Err(vm.heap.type_error(
        "expected an exception type, a tuple of exception types, or a callable (other than a class)",
    ))
}

fn split(vm: &mut Vm, args: &Args) -> R {
    let matcher = matcher(vm, args.at(1))?;
    let (matched, rest) = vm.group_split(args.at(0), matcher)?;
    let or_none = |v: Option<Value>| v.unwrap_or(Value::NONE);
    Ok(vm.heap.new_tuple(&[or_none(matched), or_none(rest)]))
}

fn subgroup(vm: &mut Vm, args: &Args) -> R {
    let matcher = matcher(vm, args.at(1))?;
    let (matched, _) = vm.group_split(args.at(0), matcher)?;
    Ok(matched.unwrap_or(Value::NONE))
}

/// Which leaves of a group are wanted.
#[derive(Clone, Copy, Debug)]
pub(crate) enum GroupMatch {
    /// Those of an exception class, or one of a tuple of them.
    Type(Value),
    /// Those a function says yes to; it is asked about inner groups too.
    Predicate(Value),
}

impl Vm {
    /// The part of an exception (group) that matches, and the rest. Groups keep their structure.
    pub(crate) fn group_split(
        &mut self,
        exc: Value,
        wanted: GroupMatch,
    ) -> R<(Option<Value>, Option<Value>)> {
        if self.group_wants(exc, wanted)? {
            return Ok((Some(exc), None));
        }
        let parts = match exc.as_exc() {
            Some(id) if self.heap.is_instance(exc, ids::BASE_EXCEPTION_GROUP) => {
                self.group_parts(id)
            }
            _ => return Ok((None, Some(exc))),
        };
        if !self.heap.meter.enter() {
            return Err(self
                .heap
                .recursion_error(" in exceptiongroup_split_recursive"));
        }
        let result = self.group_split_parts(exc, &parts, wanted);
        self.heap.meter.leave();
        result
    }

    fn group_split_parts(
        &mut self,
        group: Value,
        parts: &[Value],
        wanted: GroupMatch,
    ) -> R<(Option<Value>, Option<Value>)> {
        let (mut matched, mut rest) = (Vec::new(), Vec::new());
        for &part in parts {
            self.heap.charge(1)?;
            let (yes, no) = self.group_split(part, wanted)?;
            matched.extend(yes);
            rest.extend(no);
        }
        let matched = self.group_subset(group, matched)?;
        let rest = self.group_subset(group, rest)?;
        Ok((matched, rest))
    }

    /// The exceptions a group holds.
    pub(crate) fn group_parts(&self, group: ExcId) -> Vec<Value> {
        let tuple = self
            .heap
            .exc(group)
            .fields
            .get(1)
            .and_then(|t| t.as_tuple());
        tuple
            .map(|t| self.heap.tuple(t).to_vec())
            .unwrap_or_default()
    }

    fn group_wants(&mut self, exc: Value, wanted: GroupMatch) -> R<bool> {
        match wanted {
            GroupMatch::Predicate(function) => {
                let answer = self.call(function, &[exc])?;
                self.truth(answer)
            }
            GroupMatch::Type(types) => {
                let classes: Vec<Value> = match self.heap.to_tuple(types) {
                    Some(tuple) => self.heap.tuple(tuple).to_vec(),
                    None => vec![types],
                };
                Ok(classes
                    .iter()
                    .filter_map(|c| c.as_class())
                    .any(|c| self.heap.is_instance(exc, c)))
            }
        }
    }

    /// A group like another with some of its exceptions: the class's `derive` makes it, and it takes
    /// over traceback, links and notes.
    pub(crate) fn group_subset(&mut self, group: Value, parts: Vec<Value>) -> R<Option<Value>> {
        let Some(original) = group.as_exc() else {
            return Ok(None);
        };
        if parts.is_empty() {
            return Ok(None);
        }
        let list = self.heap.new_list(parts);
        let derive = self.heap.intern("derive");
        let made = self.call_method(group, derive, &[list])?;
        let made_id = match made.as_exc() {
            Some(id) if self.heap.is_instance(made, ids::BASE_EXCEPTION_GROUP) => id,
            _ => {
                return Err(self
                    .heap
                    .type_error("derive must return an instance of BaseExceptionGroup"));
            }
        };
        let tb = self.traceback_of(group);
        let from = self.heap.exc(original);
        let (cause, context, suppress_context) = (from.cause, from.context, from.suppress_context);
        let to = self.heap.exc_mut(made_id);
        to.trace = Vec::new();
        to.tb = tb;
        to.cause = cause;
        to.context = context;
        to.suppress_context = suppress_context || !cause.is_none();
        if let Some(notes) = self.heap.inst_get(group, sym::NOTES)
            && let Some(items) = self.heap.list_or_tuple(notes).map(<[Value]>::to_vec)
        {
            let copy = self.heap.new_list(items);
            self.heap.inst_set(made, sym::NOTES, copy);
        }
        Ok(Some(made))
    }
}
