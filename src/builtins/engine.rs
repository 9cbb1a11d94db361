//! Built-in functions that reach into the machine: running code, namespaces, importing, class
//! statements. All are sensitive: a cell gets twins of them.

use crate::object::function::{NativeDef, NativeRole, func_flags, native_flags};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::door::CompileMode;
use crate::vm::native::{Args, FullNative};

const SENSITIVE: u8 = native_flags::SENSITIVE;
const FRAME: u8 = native_flags::SENSITIVE | native_flags::FRAME;

const fn function(
    name: &'static str,
    min: u8,
    max: u8,
    params: &'static str,
    run: &'static FullNative,
) -> NativeDef {
    NativeDef::full(name, NativeRole::Function, min, max, params, run)
}

pub(crate) static FUNCTIONS: &[NativeDef] = &[
    function(
        "exec",
        1,
        3,
        "/source globals locals closure",
        &FullNative(exec),
    )
    .with_flags(FRAME),
    function("eval", 1, 3, "/source globals locals", &FullNative(eval)).with_flags(FRAME),
    function(
        "compile",
        3,
        6,
        "source filename mode flags dont_inherit optimize _feature_version",
        &FullNative(compile),
    )
    .with_flags(SENSITIVE),
    function("globals", 0, 0, "", &FullNative(globals)).with_flags(FRAME),
    function("locals", 0, 0, "", &FullNative(locals)).with_flags(FRAME),
    function(
        "__import__",
        1,
        5,
        "name globals locals fromlist level",
        &FullNative(import),
    )
    .with_flags(SENSITIVE),
    function("__build_class__", 0, 255, "**", &FullNative(build_class)).with_flags(SENSITIVE),
    function(
        "open",
        1,
        8,
        "file mode buffering encoding errors newline closefd opener",
        &FullNative(open),
    )
    .with_flags(SENSITIVE),
    function("input", 0, 1, "", &FullNative(input)).with_flags(SENSITIVE),
    function("breakpoint", 0, 255, "**", &FullNative(breakpoint)).with_flags(SENSITIVE),
    function("exit", 0, 1, "code", &FullNative(exit)),
    function("quit", 0, 1, "code", &FullNative(exit)),
    function("help", 0, 1, "", &FullNative(help)),
];

/// The text of source given as str or bytes.
fn source_text(vm: &mut Vm, v: Value, what: &str) -> R<String> {
    if let Some(text) = vm.heap.copy_text(v)? {
        if text.contains('\0') {
            vm.heap.raise(
                ids::SYNTAX_ERROR,
                "source code string cannot contain null bytes",
            );
            return Err(Raised);
        }
        return Ok(text);
    }
    if let Some(bytes) = vm.heap.bytes_like(v) {
        return match String::from_utf8(bytes.to_vec()) {
            Ok(t) => Ok(t.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(t)),
            Err(_) => {
                vm.heap.raise(
                    ids::SYNTAX_ERROR,
                    "(unicode error) 'utf-8' codec can't decode source",
                );
                Err(Raised)
            }
        };
    }
    let text = format!("{what} arg 1 must be a string, bytes or code object");
    Err(vm.heap.type_error(&text))
}

/// `eval` has words of its own for what can't be a namespace.
fn check_eval_namespaces(vm: &mut Vm, globals: Option<Value>, locals: Option<Value>) -> R<()> {
    if let Some(l) = locals
        && vm.special(l, sym::GETITEM).is_none()
    {
        return Err(vm.heap.type_error("locals must be a mapping"));
    }
    if let Some(g) = globals
        && vm.heap.to_dict(g).is_none()
    {
        let text = if vm.special(g, sym::GETITEM).is_some() {
            "globals must be a real dict; try eval(expr, {}, mapping)"
        } else {
            "globals must be a dict"
        };
        return Err(vm.heap.type_error(text));
    }
    Ok(())
}

/// Globals and locals for `exec` and `eval`: given, or the calling frame's.
fn namespaces(vm: &mut Vm, args: &Args, what: &str) -> R<(DictId, Value)> {
    let given = args.get(1).filter(|v| !v.is_none());
    let locals = args.get(2).filter(|v| !v.is_none());
    if what == "eval" {
        check_eval_namespaces(vm, given, locals)?;
    }
    let globals = match given {
        Some(g) => match vm.heap.to_dict(g) {
            Some(d) => {
                if d != vm.cur.globals {
                    vm.guard_storage(g)?;
                }
                d
            }
            None => {
                let text = format!(
                    "{}() globals must be a dict, not {}",
                    what,
                    vm.heap.type_name(g)
                );
                return Err(vm.heap.type_error(&text));
            }
        },
        None => {
            let frame = vm.acting_frame()?;
            if frame.is_bottom() {
                vm.heap.new_dict()
            } else {
                frame.globals
            }
        }
    };
    let locals = match (locals, given) {
        (Some(l), _) => {
            if vm.heap.to_dict(l).is_none() && vm.special(l, sym::GETITEM).is_none() {
                let text = format!(
                    "locals must be a mapping or None, not {}",
                    vm.heap.type_name(l)
                );
                return Err(vm.heap.type_error(&text));
            }
            match l.as_inst() {
                Some(_) => l,
                None => vm.heap.to_dict(l).map_or(l, DictId::value),
            }
        }
        (None, Some(_)) => globals.value(),
        (None, None) => vm.frame_locals()?,
    };
    Ok((globals, locals))
}

fn exec(vm: &mut Vm, args: &Args) -> R {
    let (globals, locals) = namespaces(vm, args, "exec")?;
    let closure = args.get(3).filter(|c| !c.is_none());
    let code = match args.at(0).as_code() {
        Some(c) => {
            let captures = exec_captures(vm, c, closure)?;
            vm.run_closed_code(c, globals, locals, captures)?;
            return Ok(Value::NONE);
        }
        None if closure.is_some() => {
            return Err(vm
                .heap
                .type_error("closure can only be used when source is a code object"));
        }
        None => {
            let text = source_text(vm, args.at(0), "exec()")?;
            vm.compile_text(&text, "<string>", CompileMode::Exec)?
        }
    };
    vm.run_code(code, globals, locals)?;
    Ok(Value::NONE)
}

/// The captures `exec` gives the free variables of a code object.
fn exec_captures(vm: &mut Vm, code: CodeId, closure: Option<Value>) -> R<Box<[Value]>> {
    let (unit, index) = (vm.heap.code(code).unit, vm.heap.code(code).index);
    let wanted = vm.unit_function(unit, index).map_or(0, |f| f.free.len());
    if wanted == 0 {
        return match closure {
            Some(_) => Err(vm
                .heap
                .type_error("cannot use a closure with this code object")),
            None => Ok(Box::new([])),
        };
    }
    let given = closure
        .and_then(Value::as_tuple)
        .map(|t| vm.heap.tuple(t).to_vec());
    match given {
        Some(given) if given.len() == wanted && given.iter().all(|c| c.as_capture().is_some()) => {
            Ok(given.into())
        }
        _ => {
            let text = format!("code object requires a closure of exactly length {wanted}");
            Err(vm.heap.type_error(&text))
        }
    }
}

fn eval(vm: &mut Vm, args: &Args) -> R {
    let (globals, locals) = namespaces(vm, args, "eval")?;
    let code = match args.at(0).as_code() {
        Some(c) => c,
        None => {
            let text = source_text(vm, args.at(0), "eval()")?;
            let text = text.trim_start_matches([' ', '\t']);
            vm.compile_text(text, "<string>", CompileMode::Eval)?
        }
    };
    vm.run_code(code, globals, locals)
}

fn compile(vm: &mut Vm, args: &Args) -> R {
    let name = match vm.heap.copy_text(args.at(1))? {
        Some(name) => name,
        None => match super::arguments::native(vm, args.at(1)).as_bytes() {
            Some(b) => String::from_utf8_lossy(vm.heap.bytes_obj(b).as_slice()).into_owned(),
            None => {
                let text = format!(
                    "expected str, bytes or os.PathLike object, not {}",
                    vm.heap.type_name(args.at(1))
                );
                return Err(vm.heap.type_error(&text));
            }
        },
    };
    let Some(mode) = vm.heap.copy_text(args.at(2))? else {
        let argument = "compile() argument 'mode'";
        return Err(vm.heap.bad_argument(argument, args.at(2), "str"));
    };
    let mode = match mode.as_str() {
        "exec" => CompileMode::Exec,
        "eval" => CompileMode::Eval,
        "single" => CompileMode::Single,
        _ => {
            return Err(vm
                .heap
                .value_error("compile() mode must be 'exec', 'eval' or 'single'"));
        }
    };
    let flags = compile_flags(vm, args)?;
    let source = args.at(0);
    let is_text = vm.heap.view_of(source).is_some() || vm.heap.bytes_like(source).is_some();
    if !is_text || flags & ONLY_TREE != 0 {
        // Trees are the business of library code, which acts for whoever compiles.
        let ast = vm.import_library("ast")?;
        vm.heap.keep(ast);
        let text = match is_text {
            true => {
                let text = source_text(vm, source, "compile()")?;
                vm.heap.new_str(&text)
            }
            false => source,
        };
        vm.heap.keep(text);
        let entry = vm.heap.intern("_compile");
        let compile = vm.getattr(ast, entry)?;
        let name = vm.heap.new_str(&name);
        vm.heap.keep(name);
        let flags = vm.heap.new_int(flags);
        return vm.call(compile, &[text, name, args.at(2), flags]);
    }
    let text = source_text(vm, source, "compile()")?;
    Ok(vm.compile_text(&text, &name, mode)?.value())
}

/// `ast.PyCF_ONLY_AST`: a tree is wanted.
const ONLY_TREE: i64 = 0x400;

/// The flags that `compile()` knows: those of `ast` and of `__future__`.
const KNOWN_FLAGS: i64 = 0x400 | 0x200 | 0x1000 | 0x2000 | 0x4000 | 0x8000 | 0x1FF_0000 | 0x10;

fn compile_flags(vm: &mut Vm, args: &Args) -> R<i64> {
    let int = |vm: &mut Vm, at: usize, default: i64| match args.get(at) {
        Some(value) => vm.index_i64(value),
        None => Ok(default),
    };
    let flags = int(vm, 3, 0)?;
    let optimize = int(vm, 5, -1)?;
    if flags & !KNOWN_FLAGS != 0 {
        return Err(vm.heap.value_error("compile(): unrecognised flags"));
    }
    if !(-1..=2).contains(&optimize) {
        return Err(vm.heap.value_error("compile(): invalid optimize value"));
    }
    Ok(flags)
}

fn globals(vm: &mut Vm, _: &Args) -> R {
    let frame = vm.acting_frame()?;
    Ok(if frame.is_bottom() {
        Value::NONE
    } else {
        frame.globals.value()
    })
}

fn locals(vm: &mut Vm, _: &Args) -> R {
    vm.frame_locals()
}

fn import(vm: &mut Vm, args: &Args) -> R {
    let level = match args.get(4) {
        Some(l) => vm.index_i64(l)?,
        None => 0,
    };
    let Some(name) = vm.heap.copy_text(args.at(0))? else {
        return Err(vm.heap.type_error("module name must be a string"));
    };
    if level < 0 {
        return Err(vm.heap.value_error("level must be >= 0"));
    }
    if let Some(given) = args.get(1).and_then(|g| vm.heap.to_dict(g))
        && level > 0
        && vm.heap.dict_get_sym(given, sym::NAME).is_none()
        && vm.heap.dict_get_sym(given, sym::PACKAGE).is_none()
    {
        let text = vm.heap.new_str("'__name__' not in globals");
        return Err(vm.raise_exc(ids::KEY_ERROR, &[text]));
    }
    let empty_part = match name.find("..") {
        Some(at) => name.get(..=at),
        None => Some(name.as_str()).filter(|name| name.ends_with('.')),
    };
    if let Some(part) = empty_part.filter(|_| level == 0) {
        let text = format!("No module named '{part}'");
        return Err(vm.module_not_found(&text, part));
    }
    let globals = args
        .get(1)
        .and_then(|g| vm.heap.to_dict(g))
        .unwrap_or_else(|| vm.cur_globals());
    vm.import_from_namespace(&name, globals, args.get(3).unwrap_or(Value::NONE), level)
}

fn build_class(vm: &mut Vm, args: &Args) -> R {
    vm.build_class(&args.pos, &args.kw)
}

fn open(vm: &mut Vm, args: &Args) -> R {
    if vm.is_restricted() {
        let message = vm
            .heap
            .new_str("file() constructor not accessible in restricted mode");
        return Err(vm.raise_exc(ids::OS_ERROR, &[message]));
    }
    let library = vm.import_library("_files")?;
    let name = vm.heap.intern("open");
    let f = vm.getattr(library, name)?;
    let names = [
        "file",
        "mode",
        "buffering",
        "encoding",
        "errors",
        "newline",
        "closefd",
        "opener",
    ];
    let mut kw = Vec::new();
    for (i, n) in names.iter().enumerate().skip(1) {
        if let Some(v) = args.get(i) {
            kw.push((vm.heap.intern(n), v));
        }
    }
    // A file is read whole, so a cell that has the supervisor open one pays for it.
    let opened = vm.paid_by_nearest_cell(|vm| vm.call_kw(f, &[args.at(0)], &kw));
    if opened.is_err()
        && let Some(e) = vm.heap.pending.as_exc()
    {
        // A built-in function has no frames to show.
        let mut trace = std::mem::take(&mut vm.heap.exc_mut(e).trace);
        trace.retain(|entry| vm.heap.func(entry.func).flags & func_flags::LIBRARY == 0);
        vm.heap.exc_mut(e).trace = trace;
    }
    opened
}

fn input(vm: &mut Vm, args: &Args) -> R {
    if vm.is_restricted() {
        return input_of_cell(vm, args);
    }
    if let Some(prompt) = args.get(0) {
        let text = vm.str_text(prompt)?;
        vm.write_stdout(&text)?;
    }
    let line = match vm.door.read_line() {
        Ok(l) => l,
        Err(fault) => return Err(vm.os_error(&fault, None)),
    };
    if line.is_empty() {
        return Err(vm.heap.raise(ids::EOF_ERROR, "EOF when reading a line"));
    }
    let text = String::from_utf8_lossy(&line);
    Ok(vm.heap.new_str(text.strip_suffix('\n').unwrap_or(&text)))
}

/// In a cell only a stream of its own is read.
fn input_of_cell(vm: &mut Vm, args: &Args) -> R {
    let sys = vm.heap.intern("sys");
    let table = vm.domains.get(vm.heap.domain).modules.as_dict();
    let module = table
        .and_then(|t| vm.heap.dict_get_sym(t, sys))
        .and_then(Value::as_module);
    let stdin = module.and_then(|m| vm.heap.dict_get_sym(vm.heap.module(m).dict, sym::STDIN));
    let Some(stdin) = stdin else {
        return Err(vm.heap.runtime_error("input(): lost sys.stdin"));
    };
    if let Some(prompt) = args.get(0) {
        let text = vm.str_of(prompt)?;
        match vm.stdout_target() {
            Some(out) => {
                vm.call_method(out, sym::WRITE, &[text])?;
            }
            None => {
                let text = vm.str_text(text)?;
                vm.write_stdout(&text)?;
            }
        }
    }
    let line = vm.call_method(stdin, sym::READLINE, &[])?;
    let text = vm.str_text(line)?;
    if text.is_empty() {
        return Err(vm.heap.raise(ids::EOF_ERROR, "EOF when reading a line"));
    }
    Ok(vm.heap.new_str(text.strip_suffix('\n').unwrap_or(&text)))
}

/// Calls the `sys.breakpointhook` of the program.
fn breakpoint(vm: &mut Vm, args: &Args) -> R {
    if vm.is_restricted() {
        return Err(vm.heap.runtime_error("breakpoint() is not available"));
    }
    let name = vm.heap.intern("breakpointhook");
    match vm.sys_entry(name) {
        Some(hook) => vm.call_kw(hook, &args.pos, &args.kw),
        None if vm.import_library("sys").is_ok() => match vm.sys_entry(name) {
            Some(hook) => vm.call_kw(hook, &args.pos, &args.kw),
            None => Err(vm.heap.runtime_error("lost sys.breakpointhook")),
        },
        None => Err(Raised),
    }
}

/// The hook as it is at first: there is no debugger.
pub(crate) fn breakpointhook(vm: &mut Vm, _: &Args) -> R {
    Err(vm.heap.runtime_error("breakpoint() is not available"))
}

/// `exit(code)` and `quit(code)`.
fn exit(vm: &mut Vm, args: &Args) -> R {
    let code = args.get(0).unwrap_or(Value::NONE);
    let exc = vm.heap.new_exception(ids::SYSTEM_EXIT, &[code]);
    vm.heap.exc_mut(exc).fields = vec![code];
    Err(vm.heap.raise_value(exc.value()))
}

/// A short `help`: the documentation string.
fn help(vm: &mut Vm, args: &Args) -> R {
    let text = match args.get(0) {
        Some(object) => {
            let doc = vm.getattr_opt(object, sym::DOC)?.unwrap_or(Value::NONE);
            if doc.is_none() {
                "no documentation\n".to_owned()
            } else {
                format!("{}\n", vm.str_text(doc)?)
            }
        }
        None => "help(object) prints the documentation of an object.\n".to_owned(),
    };
    vm.write_stdout(&text)?;
    Ok(Value::NONE)
}
