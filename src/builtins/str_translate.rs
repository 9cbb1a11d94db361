//! `str.translate` and `str.maketrans`.

use super::str::this;
use crate::object::intern::sym;
use crate::object::str::StrBuilder;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::Args;

/// What a character becomes.
#[derive(Clone, Copy)]
enum Entry {
    /// Not looked up yet.
    Unknown,
    Kept,
    Deleted,
    Point(u32),
    Text(StrId),
}

pub(crate) fn translate(vm: &mut Vm, args: &Args) -> R {
    let id = this(&vm.heap, args.at(0));
    let table = args.at(1);
    if table.as_dict().is_none() && vm.special(table, sym::GETITEM).is_none() {
        let got = vm.heap.type_name(table);
        if !vm.heap.str_view(id).is_empty() {
            return Err(vm
                .heap
                .type_error(&format!("'{got}' object is not subscriptable")));
        }
    }
    // Looking into an exact dict runs no Python code, so its answers for ASCII can be remembered.
    let is_dict = table.as_dict().is_some();
    let mut known = [Entry::Unknown; 128];
    let len = vm.heap.str_view(id).len();
    let mut out = StrBuilder::new();
    for i in 0..len {
        let Some(c) = vm.heap.str_view(id).get(i) else {
            break;
        };
        let remembered = known.get(c as usize).copied().unwrap_or(Entry::Unknown);
        let entry = match remembered {
            Entry::Unknown => {
                vm.heap.charge(1)?;
                let entry = lookup(vm, table, c)?;
                if is_dict && let Some(place) = known.get_mut(c as usize) {
                    *place = entry;
                }
                entry
            }
            entry => entry,
        };
        match entry {
            Entry::Unknown | Entry::Kept => {
                vm.heap.make_room(&out, 1)?;
                out.push(c);
            }
            Entry::Deleted => {}
            Entry::Point(c) => {
                vm.heap.make_room(&out, 1)?;
                out.push(c);
            }
            Entry::Text(text) => {
                let n = vm.heap.str_view(text).len();
                vm.heap.make_room(&out, n)?;
                out.push_view(vm.heap.str_view(text));
            }
        }
        if i % 64 == 63 {
            vm.heap.charge(1)?;
        }
    }
    Ok(vm.heap.new_built(out))
}

fn lookup(vm: &mut Vm, table: Value, c: u32) -> R<Entry> {
    let key = Value::small_int(i64::from(c));
    let found = match table.as_dict() {
        Some(dict) => match vm.dict_get(dict, key)? {
            Some(found) => found,
            None => return Ok(Entry::Kept),
        },
        None => match vm.get_item(table, key) {
            Ok(found) => found,
            Err(Raised) => {
                return match vm.heap.catch(ids::LOOKUP_ERROR) {
                    Some(_) => Ok(Entry::Kept),
                    None => Err(Raised),
                };
            }
        },
    };
    if found.is_none() {
        return Ok(Entry::Deleted);
    }
    if let Some(i) = vm.heap.to_int(found) {
        return match i
            .to_i64()
            .and_then(|i| u32::try_from(i).ok())
            .filter(|&c| c <= 0x10_FFFF)
        {
            Some(c) => Ok(Entry::Point(c)),
            None => Err(vm
                .heap
                .value_error("character mapping must be in range(0x110000)")),
        };
    }
    match vm.heap.to_str(found) {
        Some(text) => {
            // Comparing keys may run code that changes the table.
            vm.heap.keep(text.value());
            Ok(Entry::Text(text))
        }
        None => Err(vm
            .heap
            .type_error("character mapping must return integer, None or str")),
    }
}

pub(crate) fn maketrans(vm: &mut Vm, args: &Args) -> R {
    let table = vm.heap.new_dict();
    let Some(to) = args.get(1) else {
        let Some(dict) = vm
            .heap
            .to_dict(args.at(0))
            .filter(|_| vm.heap.class_of(args.at(0)) == ids::DICT)
        else {
            return Err(vm
                .heap
                .type_error("if you give only one argument to maketrans it must be a dict"));
        };
        let n = vm.heap.dict(dict).entries().len();
        for i in 0..n {
            let Some((key, value)) = vm.heap.dict(dict).entry(i).map(|e| (e.key, e.value)) else {
                continue;
            };
            if key.is_undef() {
                continue;
            }
            vm.heap.charge(1)?;
            let key = match vm.heap.view_of(key) {
                Some(view) => match (view.len(), view.get(0)) {
                    (1, Some(c)) => Value::small_int(i64::from(c)),
                    _ => {
                        return Err(vm
                            .heap
                            .value_error("string keys in translate table must be of length 1"));
                    }
                },
                None if vm.heap.to_int(key).is_some() => key,
                None => {
                    return Err(vm
                        .heap
                        .type_error("keys in translate table must be strings or integers"));
                }
            };
            vm.dict_set(table, key, value)?;
        }
        return Ok(table.value());
    };
    let Some(from) = vm.heap.to_str(args.at(0)) else {
        return Err(vm.heap.type_error(
            "first maketrans argument must be a string if there is a second argument",
        ));
    };
    let Some(to) = vm.heap.to_str(to) else {
        return Err(vm.heap.bad_argument("maketrans() argument 2", to, "str"));
    };
    let deleted = match args.get(2) {
        None => None,
        Some(value) => match vm.heap.to_str(value) {
            Some(id) => Some(id),
            None => {
                return Err(vm.heap.bad_argument("maketrans() argument 3", value, "str"));
            }
        },
    };
    let n = vm.heap.str_view(from).len();
    if n != vm.heap.str_view(to).len() {
        return Err(vm
            .heap
            .value_error("the first two maketrans arguments must have equal length"));
    }
    for i in 0..n {
        vm.heap.charge(1)?;
        let (Some(a), Some(b)) = (vm.heap.str_view(from).get(i), vm.heap.str_view(to).get(i))
        else {
            break;
        };
        vm.dict_set(
            table,
            Value::small_int(i64::from(a)),
            Value::small_int(i64::from(b)),
        )?;
    }
    if let Some(deleted) = deleted {
        let mut i = 0;
        while let Some(c) = vm.heap.str_view(deleted).get(i) {
            vm.heap.charge(1)?;
            vm.dict_set(table, Value::small_int(i64::from(c)), Value::NONE)?;
            i += 1;
        }
    }
    Ok(table.value())
}
