//! Between texts, code and the nodes of the module `ast`: rows of items as lists of Python values and back.
//!
//! A list holds pairs of a tag and a value: 0 a constant, 1 a list of so many items before it, 2 a node whose value is
//! a tuple of the class's name and its four positions (or the name alone), 3 where a node begins, 4 a tuple constant of
//! so many constants. Only `ast.py` and `compile()` see them.

use crate::builtins::arguments::*;
use crate::object::*;
use crate::tree::{Item, Place};
use crate::vm::Vm;
use crate::vm::door::CompileMode;
use crate::vm::native::Args;

const CONSTANT: i64 = 0;
const LIST: i64 = 1;
const NODE: i64 = 2;
const ENTER: i64 = 3;
const TUPLE: i64 = 4;

fn mode(vm: &mut Vm, value: Value) -> R<CompileMode> {
    match text(vm, value).as_deref() {
        Some("exec") => Ok(CompileMode::Exec),
        Some("eval") => Ok(CompileMode::Eval),
        Some("single") => Ok(CompileMode::Single),
        _ => Err(vm
            .heap
            .value_error("compile() mode must be 'exec', 'eval' or 'single'")),
    }
}

/// `parse_tree(text, name, mode)`: the row of a text.
pub(super) fn parse_tree(vm: &mut Vm, args: &Args) -> R {
    let (source, name) = (text(vm, args.at(0)), text(vm, args.at(1)));
    let (Some(source), Some(name)) = (source, name) else {
        return Err(vm.heap.type_error("text is required"));
    };
    let mode = mode(vm, args.at(2))?;
    let row = vm.parse_tree(&source, &name, mode)?;
    vm.heap.charge(row.len())?;
    // Two values and, for most, a tuple or text.
    vm.heap.reserve(row.len().saturating_mul(96))?;
    let mut values = Vec::with_capacity(row.len() * 2);
    for item in row {
        let (tag, value) = match item {
            Item::Enter => (ENTER, Value::NONE),
            Item::List(count) => (LIST, vm.heap.new_usize(count)),
            Item::Tuple(count) => (TUPLE, vm.heap.new_usize(count)),
            Item::Node(kind, place) => {
                let kind = vm.heap.intern(&kind).value();
                let parts = match place {
                    Some(p) => vec![
                        kind,
                        vm.heap.new_int(p.line),
                        vm.heap.new_int(p.column),
                        vm.heap.new_int(p.end_line),
                        vm.heap.new_int(p.end_column),
                    ],
                    None => vec![kind],
                };
                (NODE, vm.heap.new_tuple(&parts))
            }
            constant => (CONSTANT, constant_value(vm, constant)),
        };
        values.push(Value::small_int(tag));
        values.push(value);
    }
    Ok(vm.heap.new_list(values))
}

fn constant_value(vm: &mut Vm, item: Item) -> Value {
    match item {
        Item::Bool(value) => Value::bool(value),
        Item::Ellipsis => Value::ELLIPSIS,
        Item::Int(value) => vm.heap.new_int(value),
        Item::BigInt {
            negative,
            radix,
            digits,
        } => {
            let big = num_bigint::BigInt::parse_bytes(digits.as_bytes(), radix).unwrap_or_default();
            vm.heap.new_big(if negative { -big } else { big })
        }
        Item::Float(value) => Value::float(value),
        Item::Complex(real, imaginary) => vm.heap.new_complex(real, imaginary),
        Item::Text(text) => vm.heap.new_str(&text),
        Item::Wide(points) => vm
            .heap
            .new_str_obj(crate::object::str::StrObj::from_code_points(&points)),
        Item::Bytes(bytes) => vm.heap.new_bytes(bytes.into()),
        _ => Value::NONE,
    }
}

/// `compile_tree(row, name, mode, lazy)`: the code of a row.
pub(super) fn compile_tree(vm: &mut Vm, args: &Args) -> R {
    let Some(list) = args.at(0).as_list() else {
        return Err(vm.heap.type_error("a list is required"));
    };
    let Some(name) = text(vm, args.at(1)) else {
        return Err(vm.heap.type_error("text is required"));
    };
    let mode = mode(vm, args.at(2))?;
    let lazy = args.at(3) == Value::TRUE;
    let length = vm.heap.list(list).len();
    vm.heap.charge(length)?;
    vm.heap.reserve(length.saturating_mul(size_of::<Item>()))?;
    let values = vm.heap.list(list).to_vec();
    let mut row = Vec::with_capacity(length / 2);
    for pair in values.chunks_exact(2) {
        let &[tag, value] = pair else { break };
        let count = |vm: &Vm| {
            let int = vm.heap.to_int(value).and_then(|i| i.to_i64());
            int.and_then(|i| usize::try_from(i).ok()).unwrap_or(0)
        };
        row.push(match tag.as_small_int() {
            Some(ENTER) => Item::Enter,
            Some(LIST) => Item::List(count(vm)),
            Some(TUPLE) => Item::Tuple(count(vm)),
            Some(NODE) => node(vm, value)?,
            _ => {
                constants(vm, value, &mut row, MAX_NESTED)?;
                continue;
            }
        });
    }
    Ok(vm.compile_tree(&row, &name, mode, lazy)?.value())
}

fn node(vm: &mut Vm, value: Value) -> R<Item> {
    let parts = match value.as_tuple() {
        Some(tuple) => vm.heap.tuple(tuple).to_vec(),
        None => Vec::new(),
    };
    let kind = match parts.first() {
        Some(&kind) => text(vm, kind).unwrap_or_default(),
        None => String::new(),
    };
    let number = |at: usize| {
        let value = parts.get(at).copied().unwrap_or(Value::NONE);
        vm.heap
            .to_int(value)
            .and_then(|i| i.to_i64())
            .unwrap_or(i64::from(i32::MAX))
    };
    let place = (parts.len() > 4).then(|| Place {
        line: number(1),
        column: number(2),
        end_line: number(3),
        end_column: number(4),
    });
    Ok(Item::Node(kind.into(), place))
}

/// Levels of tuples in one constant.
const MAX_NESTED: usize = 100;

/// A constant or a tuple of such.
fn constants(vm: &mut Vm, value: Value, row: &mut Vec<Item>, levels: usize) -> R<()> {
    let Some(tuple) = value.as_tuple() else {
        row.push(constant(vm, value)?);
        return Ok(());
    };
    let Some(levels) = levels.checked_sub(1) else {
        return Err(vm.heap.raise(
            ids::RECURSION_ERROR,
            "maximum recursion depth exceeded during compilation",
        ));
    };
    let items = vm.heap.tuple(tuple).to_vec();
    vm.heap.charge(items.len())?;
    vm.heap
        .reserve(items.len().saturating_mul(size_of::<Item>()))?;
    for &item in &items {
        constants(vm, item, row, levels)?;
    }
    row.push(Item::Tuple(items.len()));
    Ok(())
}

/// A constant, copied: what the tree holds afterwards is exact.
fn constant(vm: &mut Vm, value: Value) -> R<Item> {
    if value.is_none() {
        return Ok(Item::None);
    }
    if value == Value::TRUE || value == Value::FALSE {
        return Ok(Item::Bool(value == Value::TRUE));
    }
    if value == Value::ELLIPSIS {
        return Ok(Item::Ellipsis);
    }
    if let Some(view) = vm.heap.view_of(value) {
        let length = view.len();
        vm.heap.charge(length / 64)?;
        vm.heap.reserve(length.saturating_mul(4))?;
        if let Some(view) = vm.heap.view_of(value) {
            let points = (0..view.len()).map(|at| view.get(at).unwrap_or(0));
            return Ok(
                match points
                    .clone()
                    .map(char::from_u32)
                    .collect::<Option<String>>()
                {
                    Some(text) => Item::Text(text.into()),
                    // A lone surrogate is no UTF-8: the code points are kept.
                    None => Item::Wide(points.collect()),
                },
            );
        }
    }
    if let Some(bytes) = vm.heap.bytes_like(value) {
        return Ok(Item::Bytes(bytes.to_vec().into()));
    }
    if let Some(int) = vm.heap.to_int(value) {
        if let Some(small) = int.to_i64() {
            return Ok(Item::Int(small));
        }
        let (negative, big) = (int.is_negative(), int.to_big());
        vm.heap.charge(big.bits() as usize / 64)?;
        return Ok(Item::BigInt {
            negative,
            radix: 16,
            digits: big.magnitude().to_str_radix(16).into(),
        });
    }
    if let Some(float) = vm.heap.to_float(value) {
        return Ok(Item::Float(float));
    }
    if let Some(complex) = vm.heap.to_complex(value) {
        return Ok(Item::Complex(complex.0, complex.1));
    }
    let got = vm.heap.type_name(value);
    Err(vm
        .heap
        .type_error(&format!("got an invalid type in Constant: {got}")))
}
