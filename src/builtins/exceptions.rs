//! `BaseException` and the built-in exceptions with attributes of their own.
//!
//! Every exception object has `args`; a class with native attributes (`OSError.errno`,
//! `StopIteration.value`) keeps them in `ExcObj::fields`, in the order of `exception::native_fields`.
//! Exceptions raised by native code start with no fields: they are computed from `args` when first
//! asked for, by the same code that `__init__` runs.

use super::arguments::*;
use crate::object::builtin::Builtin;
use crate::object::exception::{ExcObj, native_fields};
use crate::object::function::NativeDef;
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

pub(crate) static BASE: &[NativeDef] = &[
    new(&FullNative(new_exception)),
    init(&FullNative(init_exception)),
    wrapper("__repr__", 1, 1, &FullNative(repr)),
    wrapper("__str__", 1, 1, &FullNative(str)),
    method("with_traceback", 2, 2, "", &FullNative(with_traceback)),
    method("add_note", 2, 2, "", &FullNative(add_note)),
    method("__setstate__", 2, 2, "", &FullNative(set_state)),
    method("__reduce__", 1, 1, "", &FullNative(reduce)),
];

pub(crate) static OS_ERROR: &[NativeDef] = &[
    new(&FullNative(new_os_error)),
    wrapper("__str__", 1, 1, &FullNative(os_error_str)),
];
pub(crate) static KEY_ERROR: &[NativeDef] = &[wrapper("__str__", 1, 1, &FullNative(key_error_str))];
pub(crate) static IMPORT_ERROR: &[NativeDef] =
    &[wrapper("__str__", 1, 1, &FullNative(import_error_str))];
pub(crate) static SYNTAX_ERROR: &[NativeDef] =
    &[wrapper("__str__", 1, 1, &FullNative(syntax_error_str))];
pub(crate) static UNICODE_ERROR: &[NativeDef] =
    &[wrapper("__str__", 1, 1, &FullNative(unicode_error_str))];

pub(crate) static ATTRIBUTES: &[GetSetDef] = &[
    GetSetDef::write(ids::BASE_EXCEPTION, "args", get_args, set_args),
    GetSetDef::write(ids::BASE_EXCEPTION, "__cause__", get_cause, set_cause),
    GetSetDef::write(ids::BASE_EXCEPTION, "__context__", get_context, set_context),
    GetSetDef::write(
        ids::BASE_EXCEPTION,
        "__suppress_context__",
        get_suppress,
        set_suppress,
    ),
    GetSetDef::write(
        ids::BASE_EXCEPTION,
        "__traceback__",
        get_traceback,
        set_traceback,
    ),
    field(ids::STOP_ITERATION, "value", get_field::<0>, set_field::<0>),
    field(ids::SYSTEM_EXIT, "code", get_field::<0>, set_field::<0>),
    field(ids::OS_ERROR, "errno", get_field::<0>, set_field::<0>),
    field(ids::OS_ERROR, "strerror", get_field::<1>, set_field::<1>),
    field(ids::OS_ERROR, "filename", get_field::<2>, set_field::<2>),
    field(ids::OS_ERROR, "filename2", get_field::<3>, set_field::<3>),
    field(ids::IMPORT_ERROR, "msg", get_field::<0>, set_field::<0>),
    field(ids::IMPORT_ERROR, "name", get_field::<1>, set_field::<1>),
    field(ids::IMPORT_ERROR, "path", get_field::<2>, set_field::<2>),
    field(
        ids::IMPORT_ERROR,
        "name_from",
        get_field::<3>,
        set_field::<3>,
    ),
    field(ids::NAME_ERROR, "name", get_field::<0>, set_field::<0>),
    field(ids::ATTRIBUTE_ERROR, "name", get_field::<0>, set_field::<0>),
    field(ids::ATTRIBUTE_ERROR, "obj", get_field::<1>, set_field::<1>).hard(),
    field(ids::SYNTAX_ERROR, "msg", get_field::<0>, set_field::<0>),
    field(
        ids::SYNTAX_ERROR,
        "filename",
        get_field::<1>,
        set_field::<1>,
    ),
    field(ids::SYNTAX_ERROR, "lineno", get_field::<2>, set_field::<2>),
    field(ids::SYNTAX_ERROR, "offset", get_field::<3>, set_field::<3>),
    field(ids::SYNTAX_ERROR, "text", get_field::<4>, set_field::<4>),
    field(
        ids::SYNTAX_ERROR,
        "end_lineno",
        get_field::<5>,
        set_field::<5>,
    ),
    field(
        ids::SYNTAX_ERROR,
        "end_offset",
        get_field::<6>,
        set_field::<6>,
    ),
    field(
        ids::SYNTAX_ERROR,
        "print_file_and_line",
        get_field::<7>,
        set_field::<7>,
    ),
    field(
        ids::UNICODE_DECODE_ERROR,
        "encoding",
        get_field::<0>,
        set_field::<0>,
    ),
    field(
        ids::UNICODE_DECODE_ERROR,
        "object",
        get_field::<1>,
        set_field::<1>,
    ),
    field(
        ids::UNICODE_DECODE_ERROR,
        "start",
        get_field::<2>,
        set_field::<2>,
    ),
    field(
        ids::UNICODE_DECODE_ERROR,
        "end",
        get_field::<3>,
        set_field::<3>,
    ),
    field(
        ids::UNICODE_DECODE_ERROR,
        "reason",
        get_field::<4>,
        set_field::<4>,
    ),
    field(
        ids::UNICODE_ENCODE_ERROR,
        "encoding",
        get_field::<0>,
        set_field::<0>,
    ),
    field(
        ids::UNICODE_ENCODE_ERROR,
        "object",
        get_field::<1>,
        set_field::<1>,
    ),
    field(
        ids::UNICODE_ENCODE_ERROR,
        "start",
        get_field::<2>,
        set_field::<2>,
    ),
    field(
        ids::UNICODE_ENCODE_ERROR,
        "end",
        get_field::<3>,
        set_field::<3>,
    ),
    field(
        ids::UNICODE_ENCODE_ERROR,
        "reason",
        get_field::<4>,
        set_field::<4>,
    ),
    field(
        ids::UNICODE_TRANSLATE_ERROR,
        "encoding",
        get_field::<0>,
        set_field::<0>,
    ),
    field(
        ids::UNICODE_TRANSLATE_ERROR,
        "object",
        get_field::<1>,
        set_field::<1>,
    ),
    field(
        ids::UNICODE_TRANSLATE_ERROR,
        "start",
        get_field::<2>,
        set_field::<2>,
    ),
    field(
        ids::UNICODE_TRANSLATE_ERROR,
        "end",
        get_field::<3>,
        set_field::<3>,
    ),
    field(
        ids::UNICODE_TRANSLATE_ERROR,
        "reason",
        get_field::<4>,
        set_field::<4>,
    ),
    GetSetDef::read(ids::BASE_EXCEPTION_GROUP, "message", get_field::<0>),
    GetSetDef::read(ids::BASE_EXCEPTION_GROUP, "exceptions", get_field::<1>),
    GetSetDef::read(ids::LIMIT_EXCEEDED, "limit", get_field::<0>),
];

const fn field(
    class: ClassId,
    name: &'static str,
    get: fn(&mut Vm, Value) -> R,
    set: fn(&mut Vm, Value, Value) -> R<()>,
) -> GetSetDef {
    GetSetDef::write(class, name, get, set)
}

/// Gives the exception classes their methods and attributes.
pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::BASE_EXCEPTION, BASE);
    vm.install_methods(ids::OS_ERROR, OS_ERROR);
    vm.install_methods(ids::KEY_ERROR, KEY_ERROR);
    vm.install_methods(ids::IMPORT_ERROR, IMPORT_ERROR);
    vm.install_methods(ids::SYNTAX_ERROR, SYNTAX_ERROR);
    for class in [
        ids::UNICODE_DECODE_ERROR,
        ids::UNICODE_ENCODE_ERROR,
        ids::UNICODE_TRANSLATE_ERROR,
    ] {
        vm.install_methods(class, UNICODE_ERROR);
    }
    vm.install_getsets(ATTRIBUTES);
    super::exception_groups::install(vm);
}

pub(crate) fn exc_id(vm: &mut Vm, value: Value) -> R<ExcId> {
    match value.as_exc() {
        Some(id) => Ok(id),
        None => {
            let got = vm.heap.type_name(value);
            Err(vm
                .heap
                .type_error(&format!("an exception is required, not '{got}'")))
        }
    }
}

pub(crate) fn args_of(vm: &Vm, exc: ExcId) -> Vec<Value> {
    vm.heap
        .exc(exc)
        .args
        .as_tuple()
        .map(|t| vm.heap.tuple(t).to_vec())
        .unwrap_or_default()
}

/// A new exception of a class, before `__init__`.
pub(crate) fn make(vm: &mut Vm, class: ClassId, args: &[Value]) -> Value {
    let args = vm.heap.new_tuple(args);
    let shape = vm.heap.class(class).root_shape;
    let owner = vm.heap.domain;
    vm.heap
        .alloc_exc(ExcObj {
            shape,
            args,
            owner,
            ..heap_vacant()
        })
        .value()
}

fn heap_vacant() -> ExcObj {
    use crate::object::heap::HeapObject;
    ExcObj::vacant()
}

fn new_exception(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::BASE_EXCEPTION)?;
    if class == ids::LIMIT_EXCEEDED {
        // Only the machine makes it, whichever way it is asked for.
        return Err(vm
            .heap
            .type_error("cannot create 'LimitExceeded' instances"));
    }
    Ok(make(vm, class, args.pos.get(1..).unwrap_or(&[])))
}

fn init_exception(vm: &mut Vm, args: &Args) -> R {
    let exc = exc_id(vm, args.at(0))?;
    let given = args.pos.get(1..).unwrap_or(&[]);
    let class = vm.heap.class_of(exc.value());
    let named: &[&str] = if args.kw.is_empty() {
        &[]
    } else if vm.heap.is_subclass(class, ids::IMPORT_ERROR) {
        &["name", "path", "name_from"]
    } else if vm.heap.is_subclass(class, ids::ATTRIBUTE_ERROR) {
        &["name", "obj"]
    } else if vm.heap.is_subclass(class, ids::NAME_ERROR) {
        &["name"]
    } else {
        &[]
    };
    // Groups and errors of the operating system took their keywords apart in `__new__`.
    if named.is_empty() && !args.kw.is_empty() {
        let name = vm.heap.class_name(class);
        return Err(vm
            .heap
            .type_error(&format!("{name}() takes no keyword arguments")));
    }
    // Most often `__new__` has put them there already.
    let args_tuple = vm.heap.exc(exc).args.as_tuple();
    if args_tuple.is_none_or(|t| vm.heap.tuple(t) != given) {
        let tuple = vm.heap.new_tuple(given);
        vm.heap.exc_mut(exc).args = tuple;
    }
    if native_fields(&vm.heap, class).is_empty() {
        return Ok(Value::NONE);
    }
    fill_fields(vm, exc)?;
    for &(name, value) in &args.kw {
        let text = vm.heap.sym_text(name);
        if !named.contains(&text.as_str()) {
            let family = [ids::IMPORT_ERROR, ids::ATTRIBUTE_ERROR]
                .into_iter()
                .find(|&c| vm.heap.is_subclass(class, c));
            let name = vm.heap.class_name(family.unwrap_or(ids::NAME_ERROR));
            return Err(vm.heap.type_error(&format!(
                "{name}() got an unexpected keyword argument '{text}'"
            )));
        }
        if let Some(i) = native_fields(&vm.heap, class)
            .iter()
            .position(|(n, _)| *n == text)
            && let Some(place) = vm.heap.exc_mut(exc).fields.get_mut(i)
        {
            *place = value;
        }
    }
    Ok(Value::NONE)
}

/// Computes the native fields from `args`.
fn fill_fields(vm: &mut Vm, exc: ExcId) -> R<()> {
    let class = vm.heap.class_of(exc.value());
    let count = native_fields(&vm.heap, class).len();
    let args = args_of(vm, exc);
    let is = |vm: &Vm, base: ClassId| vm.heap.is_subclass(class, base);
    let first = args.first().copied().unwrap_or(Value::UNDEF);
    let mut fields = vec![Value::UNDEF; count];
    if is(vm, ids::STOP_ITERATION) {
        fields = vec![first.set().unwrap_or(Value::NONE)];
    } else if is(vm, ids::SYSTEM_EXIT) {
        fields = vec![match args.len() {
            0 => Value::NONE,
            1 => first,
            _ => vm.heap.exc(exc).args,
        }];
    } else if is(vm, ids::IMPORT_ERROR) {
        if args.len() == 1 {
            fields[0] = first;
        }
    } else if is(vm, ids::OS_ERROR) {
        fields = os_error_fields(vm, exc, &args);
    } else if is(vm, ids::SYNTAX_ERROR) {
        fields[0] = first;
        if let &[_, details] = args.as_slice() {
            syntax_details(vm, details, &mut fields)?;
        }
    } else if is(vm, ids::UNICODE_DECODE_ERROR)
        || is(vm, ids::UNICODE_ENCODE_ERROR)
        || is(vm, ids::UNICODE_TRANSLATE_ERROR)
    {
        fields = unicode_fields(vm, class, &args)?;
    } else if is(vm, ids::BASE_EXCEPTION_GROUP) {
        // Set by `__new__`, and not by anything else.
        return Ok(());
    } else if is(vm, ids::LIMIT_EXCEEDED) {
        fields = vec![first];
    }
    vm.heap.exc_mut(exc).fields = fields;
    Ok(())
}

/// Fields of an exception, computed now when native code raised it.
pub(crate) fn fields(vm: &mut Vm, exc: ExcId) -> R<Vec<Value>> {
    if vm.heap.exc(exc).fields.is_empty() {
        fill_fields(vm, exc)?;
    }
    Ok(vm.heap.exc(exc).fields.clone())
}

fn get_field<const I: usize>(vm: &mut Vm, this: Value) -> R {
    let exc = exc_id(vm, this)?;
    let fields = fields(vm, exc)?;
    Ok(fields
        .get(I)
        .copied()
        .and_then(Value::set)
        .unwrap_or(Value::NONE))
}

fn set_field<const I: usize>(vm: &mut Vm, this: Value, value: Value) -> R<()> {
    let exc = exc_id(vm, this)?;
    fields(vm, exc)?;
    let list = &mut vm.heap.exc_mut(exc).fields;
    if list.len() <= I {
        list.resize(I + 1, Value::UNDEF);
    }
    if let Some(place) = list.get_mut(I) {
        *place = value;
    }
    Ok(())
}

// `BaseException`.

fn str(vm: &mut Vm, args: &Args) -> R {
    let exc = exc_id(vm, args.at(0))?;
    base_str(vm, exc)
}

fn base_str(vm: &mut Vm, exc: ExcId) -> R {
    let args = args_of(vm, exc);
    match args.as_slice() {
        [] => Ok(vm.heap.new_str("")),
        [only] => vm.str_of(*only),
        _ => {
            let tuple = vm.heap.exc(exc).args;
            vm.str_of(tuple)
        }
    }
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let exc = exc_id(vm, args.at(0))?;
    let class = vm.heap.class_of(exc.value());
    let name = vm.heap.class_name(class);
    let inner = match args_of(vm, exc).as_slice() {
        [only] => {
            let only = vm.repr(*only)?;
            let mut text = str::StrBuilder::new();
            text.push_str(&name);
            text.push_str("(");
            if let Some(view) = vm.heap.view_of(only) {
                text.push_view(view);
            }
            text.push_str(")");
            return Ok(vm.heap.new_built(text));
        }
        _ => {
            let tuple = vm.heap.exc(exc).args;
            vm.repr(tuple)?
        }
    };
    let mut text = str::StrBuilder::new();
    text.push_str(&name);
    if let Some(view) = vm.heap.view_of(inner) {
        text.push_view(view);
    }
    Ok(vm.heap.new_built(text))
}

fn add_note(vm: &mut Vm, args: &Args) -> R {
    let (this, note) = (args.at(0), args.at(1));
    exc_id(vm, this)?;
    if vm.heap.to_str(note).is_none() {
        let got = vm.heap.type_name(note);
        return Err(vm
            .heap
            .type_error(&format!("note must be a str, not '{got}'")));
    }
    // The exception's own state: no guard is asked for what the method itself keeps there.
    match vm.heap.inst_get(this, sym::NOTES) {
        None => {
            let notes = vm.heap.new_list(vec![note]);
            vm.heap.inst_set(this, sym::NOTES, notes);
        }
        Some(notes) => match vm.heap.to_list(notes) {
            Some(list) => vm.heap.list_push(list, note)?,
            None => {
                return Err(vm
                    .heap
                    .type_error("Cannot add note: __notes__ is not a list"));
            }
        },
    }
    Ok(Value::NONE)
}

fn with_traceback(vm: &mut Vm, args: &Args) -> R {
    set_traceback(vm, args.at(0), args.at(1))?;
    Ok(args.at(0))
}

fn set_state(vm: &mut Vm, args: &Args) -> R {
    let state = args.at(1);
    if state.is_none() {
        return Ok(Value::NONE);
    }
    let Some(dict) = vm.heap.to_dict(state) else {
        return Err(vm.heap.type_error("state is not a dictionary"));
    };
    let entries: Vec<(Value, Value)> = vm
        .heap
        .dict(dict)
        .iter()
        .map(|e| (e.key, e.value))
        .collect();
    for (key, value) in entries {
        vm.heap.charge(1)?;
        let name = super::attributes::attribute_name(vm, key)?;
        vm.setattr(args.at(0), name, value)?;
    }
    Ok(Value::NONE)
}

fn reduce(vm: &mut Vm, args: &Args) -> R {
    let exc = exc_id(vm, args.at(0))?;
    let class = vm.heap.class_of(exc.value());
    let mut tuple = vm.heap.exc(exc).args;
    let fields = vm.heap.exc(exc).fields.clone();
    let field = |i: usize| fields.get(i).copied().and_then(Value::set);
    let dict = vm.heap.new_dict();
    vm.heap.keep(dict.value());
    for (key, value) in vm.heap.inst_attrs(exc.value()) {
        vm.dict_set(dict, key, value)?;
    }
    // What the constructor takes away from `args`, or takes by keyword.
    if vm.heap.is_subclass(class, ids::OS_ERROR) {
        let given = args_of(vm, exc);
        if let (&[errno, words], Some(filename)) = (given.as_slice(), field(2)) {
            let mut parts = vec![errno, words, filename];
            if let Some(filename2) = field(3) {
                parts.extend([Value::NONE, filename2]);
            }
            tuple = vm.heap.new_tuple(&parts);
            vm.heap.keep(tuple);
        }
    } else if [ids::IMPORT_ERROR, ids::NAME_ERROR, ids::ATTRIBUTE_ERROR]
        .into_iter()
        .any(|base| vm.heap.is_subclass(class, base))
    {
        let names: Vec<&str> = native_fields(&vm.heap, class)
            .iter()
            .map(|(name, _)| *name)
            .collect();
        for (i, name) in names.into_iter().enumerate() {
            // The object of an AttributeError stays where it is.
            if matches!(name, "name" | "path")
                && let Some(value) = field(i).filter(|v| !v.is_none())
            {
                let name = vm.heap.intern(name);
                vm.heap.dict_set_sym(dict, name, value);
            }
        }
    }
    if vm.heap.dict(dict).is_empty() {
        return Ok(vm.heap.new_tuple(&[class.value(), tuple]));
    }
    Ok(vm.heap.new_tuple(&[class.value(), tuple, dict.value()]))
}

fn get_args(vm: &mut Vm, this: Value) -> R {
    let exc = exc_id(vm, this)?;
    Ok(vm.heap.exc(exc).args)
}

fn set_args(vm: &mut Vm, this: Value, value: Value) -> R<()> {
    let exc = exc_id(vm, this)?;
    if value.is_undef() {
        return Err(vm.heap.type_error("args may not be deleted"));
    }
    let items = vm.collect_items(value)?;
    let tuple = vm.heap.new_tuple_vec(items);
    vm.heap.exc_mut(exc).args = tuple;
    Ok(())
}

fn get_cause(vm: &mut Vm, this: Value) -> R {
    let exc = exc_id(vm, this)?;
    Ok(vm.heap.exc(exc).cause)
}

fn set_cause(vm: &mut Vm, this: Value, value: Value) -> R<()> {
    let exc = exc_id(vm, this)?;
    linked(vm, value, "__cause__", "cause")?;
    let object = vm.heap.exc_mut(exc);
    object.cause = value;
    object.suppress_context = true;
    Ok(())
}

fn get_context(vm: &mut Vm, this: Value) -> R {
    let exc = exc_id(vm, this)?;
    Ok(vm.heap.exc(exc).context)
}

fn set_context(vm: &mut Vm, this: Value, value: Value) -> R<()> {
    let exc = exc_id(vm, this)?;
    linked(vm, value, "__context__", "context")?;
    vm.heap.exc_mut(exc).context = value;
    Ok(())
}

fn linked(vm: &mut Vm, value: Value, attribute: &str, what: &str) -> R<()> {
    if value.is_undef() {
        return Err(vm
            .heap
            .type_error(&format!("{attribute} may not be deleted")));
    }
    if !value.is_none() && value.as_exc().is_none() {
        return Err(vm.heap.type_error(&format!(
            "exception {what} must be None or derive from BaseException"
        )));
    }
    Ok(())
}

fn get_suppress(vm: &mut Vm, this: Value) -> R {
    let exc = exc_id(vm, this)?;
    Ok(Value::bool(vm.heap.exc(exc).suppress_context))
}

fn set_suppress(vm: &mut Vm, this: Value, value: Value) -> R<()> {
    let exc = exc_id(vm, this)?;
    match value.as_bool() {
        Some(flag) => vm.heap.exc_mut(exc).suppress_context = flag,
        None if value.is_undef() => {
            return Err(vm.heap.type_error("can't delete numeric/char attribute"));
        }
        None => return Err(vm.heap.type_error("attribute value type must be bool")),
    }
    Ok(())
}

/// The traceback as an object: the outermost entry, from which `tb_next` leads inwards.
pub(crate) fn get_traceback(vm: &mut Vm, this: Value) -> R {
    exc_id(vm, this)?;
    Ok(vm.traceback_of(this))
}

pub(crate) fn set_traceback(vm: &mut Vm, this: Value, value: Value) -> R<()> {
    let exc = exc_id(vm, this)?;
    if value.is_undef() {
        return Err(vm.heap.type_error("__traceback__ may not be deleted"));
    }
    let is_traceback = matches!(
        value.as_builtin().map(|b| vm.heap.builtin(b)),
        Some(Builtin::Traceback(_))
    );
    if !is_traceback && !value.is_none() {
        return Err(vm
            .heap
            .type_error("__traceback__ must be a traceback or None"));
    }
    let object = vm.heap.exc_mut(exc);
    object.trace = Vec::new();
    object.tb = value;
    Ok(())
}

// Classes with attributes of their own.

fn key_error_str(vm: &mut Vm, args: &Args) -> R {
    let exc = exc_id(vm, args.at(0))?;
    match args_of(vm, exc).as_slice() {
        [only] => vm.repr(*only),
        _ => base_str(vm, exc),
    }
}

fn import_error_str(vm: &mut Vm, args: &Args) -> R {
    let exc = exc_id(vm, args.at(0))?;
    match fields(vm, exc)?.first() {
        Some(&message) if message.as_str().is_some() => Ok(message),
        _ => base_str(vm, exc),
    }
}

/// The subclass of OSError for an error number.
fn os_error_class(errno: i64) -> Option<ClassId> {
    Some(match errno {
        11 | 114 | 115 => ids::BLOCKING_IO_ERROR,
        32 | 108 => ids::BROKEN_PIPE_ERROR,
        10 => ids::CHILD_PROCESS_ERROR,
        103 => ids::CONNECTION_ABORTED_ERROR,
        111 => ids::CONNECTION_REFUSED_ERROR,
        104 => ids::CONNECTION_RESET_ERROR,
        17 => ids::FILE_EXISTS_ERROR,
        2 => ids::FILE_NOT_FOUND_ERROR,
        21 => ids::IS_A_DIRECTORY_ERROR,
        20 => ids::NOT_A_DIRECTORY_ERROR,
        4 => ids::INTERRUPTED_ERROR,
        1 | 13 => ids::PERMISSION_ERROR,
        3 => ids::PROCESS_LOOKUP_ERROR,
        110 => ids::TIMEOUT_ERROR,
        _ => return None,
    })
}

fn new_os_error(vm: &mut Vm, args: &Args) -> R {
    let mut class = class_arg(vm, args, ids::OS_ERROR)?;
    let given = args.pos.get(1..).unwrap_or(&[]);
    if class == ids::OS_ERROR
        && (2..=5).contains(&given.len())
        && let Some(errno) = given
            .first()
            .and_then(|&v| vm.heap.to_int(v))
            .and_then(|i| i.to_i64())
        && let Some(precise) = os_error_class(errno)
    {
        class = precise;
    }
    let exc = make(vm, class, given);
    let id = exc_id(vm, exc)?;
    fill_fields(vm, id)?;
    Ok(exc)
}

/// Errno, words, and up to two file names. With a file name `args` keeps only the first two.
fn os_error_fields(vm: &mut Vm, exc: ExcId, args: &[Value]) -> Vec<Value> {
    let mut fields = vec![Value::UNDEF; 4];
    if !(2..=5).contains(&args.len()) {
        return fields;
    }
    let at = |i: usize| args.get(i).copied().unwrap_or(Value::UNDEF);
    fields[0] = at(0);
    fields[1] = at(1);
    if let Some(filename) = at(2).set().filter(|f| !f.is_none()) {
        fields[2] = filename;
        fields[3] = at(4);
        let short = vm.heap.new_tuple(&[at(0), at(1)]);
        vm.heap.exc_mut(exc).args = short;
    } else {
        // `__init__` runs after `__new__`, which may already have taken the file names away.
        let known = vm.heap.exc(exc).fields.clone();
        if args.len() == 2
            && let [errno, words, filename, filename2] = known.as_slice()
            && *errno == at(0)
            && *words == at(1)
        {
            fields[2] = *filename;
            fields[3] = *filename2;
        }
    }
    fields
}

fn os_error_str(vm: &mut Vm, args: &Args) -> R {
    let exc = exc_id(vm, args.at(0))?;
    let fields = fields(vm, exc)?;
    let at = |i: usize| fields.get(i).copied().and_then(Value::set);
    let (errno, words) = (at(0), at(1));
    if errno.is_none() && at(2).is_none() {
        return base_str(vm, exc);
    }
    let mut text = format!("[Errno {}] ", vm.str_text(errno.unwrap_or(Value::NONE))?);
    text.push_str(&vm.str_text(words.unwrap_or(Value::NONE))?);
    if let Some(filename) = at(2) {
        text.push_str(": ");
        text.push_str(&vm.repr_text(filename)?);
        if let Some(filename2) = at(3).filter(|f| !f.is_none()) {
            text.push_str(" -> ");
            text.push_str(&vm.repr_text(filename2)?);
        }
    }
    Ok(vm.heap.new_str(&text))
}

fn syntax_details(vm: &mut Vm, details: Value, fields: &mut [Value]) -> R<()> {
    let items = vm.collect_items(details)?;
    if items.len() < 4 || items.len() == 5 || items.len() > 6 {
        let words = match items.len() {
            5 => {
                return Err(vm
                    .heap
                    .type_error("end_offset must be provided when end_lineno is provided"));
            }
            0..=3 => format!(
                "function takes at least 4 arguments ({} given)",
                items.len()
            ),
            _ => format!("function takes at most 6 arguments ({} given)", items.len()),
        };
        return Err(vm.heap.type_error(&words));
    }
    for (place, &value) in fields.iter_mut().skip(1).zip(&items) {
        *place = value;
    }
    Ok(())
}

fn syntax_error_str(vm: &mut Vm, args: &Args) -> R {
    let exc = exc_id(vm, args.at(0))?;
    let fields = fields(vm, exc)?;
    let at = |i: usize| {
        fields
            .get(i)
            .copied()
            .and_then(Value::set)
            .unwrap_or(Value::NONE)
    };
    let message = vm.str_of(at(0))?;
    let file = text(vm, at(1)).map(|f| f.rsplit('/').next().unwrap_or_default().to_owned());
    let line = if vm.heap.exact_int(at(2)) == Some(at(2)) {
        Some(vm.str_text(at(2))?)
    } else {
        None
    };
    let place = match (file, line) {
        (Some(file), Some(line)) => format!(" ({file}, line {line})"),
        (Some(file), None) => format!(" ({file})"),
        (None, Some(line)) => format!(" (line {line})"),
        (None, None) => return Ok(message),
    };
    let mut built = str::StrBuilder::new();
    if let Some(view) = vm.heap.view_of(message) {
        built.push_view(view);
    }
    built.push_str(&place);
    Ok(vm.heap.new_built(built))
}

/// Encoding, object, start, end, reason; a translation has no encoding.
fn unicode_fields(vm: &mut Vm, class: ClassId, args: &[Value]) -> R<Vec<Value>> {
    let translate = vm.heap.is_subclass(class, ids::UNICODE_TRANSLATE_ERROR);
    let decode = vm.heap.is_subclass(class, ids::UNICODE_DECODE_ERROR);
    let wanted = if translate { 4 } else { 5 };
    if args.len() != wanted {
        let message = format!(
            "function takes exactly {wanted} arguments ({} given)",
            args.len()
        );
        return Err(vm.heap.type_error(&message));
    }
    let mut fields = args.to_vec();
    if translate {
        fields.insert(0, Value::UNDEF);
    }
    let offset = usize::from(translate);
    let check = |vm: &mut Vm, i: usize, ok: fn(&Vm, Value) -> bool, wanted: &str| -> R<()> {
        let value = fields.get(i).copied().unwrap_or(Value::NONE);
        if value.is_undef() || ok(vm, value) {
            return Ok(());
        }
        let got = vm.heap.type_name(value);
        let message = if wanted == "int" {
            format!("'{got}' object cannot be interpreted as an integer")
        } else if wanted == "bytes" {
            format!("a bytes-like object is required, not '{got}'")
        } else {
            format!("argument {} must be {wanted}, not {got}", i + 1 - offset)
        };
        Err(vm.heap.type_error(&message))
    };
    let is_str = |vm: &Vm, v: Value| vm.heap.to_str(v).is_some();
    check(vm, 0, is_str, "str")?;
    if decode {
        check(vm, 1, |vm, v| vm.heap.bytes_like(v).is_some(), "bytes")?;
    } else {
        check(vm, 1, is_str, "str")?;
    }
    check(vm, 2, |vm, v| vm.heap.to_int(v).is_some(), "int")?;
    check(vm, 3, |vm, v| vm.heap.to_int(v).is_some(), "int")?;
    check(vm, 4, is_str, "str")?;
    Ok(fields)
}

fn unicode_error_str(vm: &mut Vm, args: &Args) -> R {
    let exc = exc_id(vm, args.at(0))?;
    let class = vm.heap.class_of(exc.value());
    if vm.heap.exc(exc).fields.is_empty() {
        return Ok(vm.heap.new_str(""));
    }
    let fields = fields(vm, exc)?;
    let at = |i: usize| {
        fields
            .get(i)
            .copied()
            .and_then(Value::set)
            .unwrap_or(Value::NONE)
    };
    let reason = vm.str_text(at(4))?;
    let position = |vm: &Vm, i: usize| {
        vm.heap
            .to_int(at(i))
            .and_then(|n| n.to_i64())
            .unwrap_or(0)
            .max(0)
    };
    let (start, end) = (position(vm, 2), position(vm, 3));
    let index = usize::try_from(start).unwrap_or(usize::MAX);
    let (verb, one, many) = if vm.heap.is_subclass(class, ids::UNICODE_DECODE_ERROR) {
        let byte = vm
            .heap
            .bytes_like(at(1))
            .and_then(|b| b.get(index))
            .map(|b| format!("byte {b:#04x}"));
        ("decode", byte, "bytes")
    } else {
        let c = vm
            .heap
            .view_of(at(1))
            .and_then(|v| v.get(index))
            .map(|c| match c {
                0..0x100 => format!("character '\\x{c:02x}'"),
                0x100..0x1_0000 => format!("character '\\u{c:04x}'"),
                _ => format!("character '\\U{c:08x}'"),
            });
        let verb = if vm.heap.is_subclass(class, ids::UNICODE_ENCODE_ERROR) {
            "encode"
        } else {
            "translate"
        };
        (verb, c, "characters")
    };
    let head = if verb == "translate" {
        "can't translate ".to_owned()
    } else {
        format!("'{}' codec can't {verb} ", vm.str_text(at(0))?)
    };
    let text = match one {
        Some(one) if end == start + 1 => format!("{head}{one} in position {start}: {reason}"),
        _ => format!("{head}{many} in position {start}-{}: {reason}", end - 1),
    };
    Ok(vm.heap.new_str(&text))
}
