//! `time`: clocks come from the machine's door; calendars are computed here, always in UTC.
//!
//! `struct_time` is made anew in each domain that imports the module: a tuple subclass whose fields
//! are read by the same descriptor that named tuples use.

use crate::builtins::arguments::*;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::IntRef;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

static FUNCTIONS: &[NativeDef] = &[
    function("time", 0, 0, "", &FullNative(time)),
    function("time_ns", 0, 0, "", &FullNative(time_ns)),
    function("monotonic", 0, 0, "", &FullNative(monotonic)),
    function("monotonic_ns", 0, 0, "", &FullNative(monotonic_ns)),
    function("perf_counter", 0, 0, "", &FullNative(monotonic)),
    function("perf_counter_ns", 0, 0, "", &FullNative(monotonic_ns)),
    function("process_time", 0, 0, "", &FullNative(monotonic)),
    function("process_time_ns", 0, 0, "", &FullNative(monotonic_ns)),
    function("thread_time", 0, 0, "", &FullNative(monotonic)),
    function("thread_time_ns", 0, 0, "", &FullNative(monotonic_ns)),
    function("get_clock_info", 1, 1, "", &FullNative(clock_info)),
    function("sleep", 1, 1, "", &FullNative(sleep)),
    function("gmtime", 0, 1, "", &FullNative(gmtime)),
    function("localtime", 0, 1, "", &FullNative(gmtime)),
    function("mktime", 1, 1, "", &FullNative(mktime)),
    function("strftime", 1, 2, "", &FullNative(strftime)),
    function("strptime", 1, 2, "", &FullNative(strptime)),
    function("asctime", 0, 1, "", &FullNative(asctime)),
    function("ctime", 0, 1, "", &FullNative(ctime)),
];

/// What goes into the namespace of `struct_time`.
static STRUCT_TIME: &[NativeDef] = &[
    NativeDef::full(
        "__new__",
        NativeRole::New,
        1,
        3,
        "/cls sequence dict",
        &FullNative(new_struct_time),
    ),
    NativeDef::full(
        "__repr__",
        NativeRole::Method,
        1,
        1,
        "",
        &FullNative(struct_time_repr),
    ),
];

const FIELDS: [&str; 9] = [
    "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
];

const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Fills the module's namespace.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "time", FUNCTIONS);
    let class = struct_time_class(vm)?;
    let zero = Value::small_int(0);
    let utc = vm.heap.new_str("UTC");
    let zones = vm.heap.new_tuple(&[utc, utc]);
    for (name, value) in [
        ("struct_time", class),
        ("timezone", zero),
        ("altzone", zero),
        ("daylight", zero),
        ("tzname", zones),
    ] {
        let name = vm.heap.intern(name);
        vm.heap.dict_set_sym(dict, name, value);
    }
    Ok(())
}

fn struct_time_class(vm: &mut Vm) -> R {
    let namespace = vm.heap.new_dict();
    vm.install_functions(namespace, "time", STRUCT_TIME);
    let doc = vm
        .heap
        .new_str("The time value as returned by gmtime(), localtime(), and strptime().");
    for (i, field) in FIELDS.iter().enumerate() {
        let getter = vm.call(
            ids::TUPLEGETTER.value(),
            &[Value::small_int(i as i64), Value::NONE],
        )?;
        let name = vm.heap.intern(field);
        vm.heap.dict_set_sym(namespace, name, getter);
    }
    let module = vm.heap.new_str("time");
    let (zone, empty) = (vm.heap.new_str("UTC"), vm.heap.new_tuple(&[]));
    let nine = Value::small_int(9);
    for (name, value) in [
        ("__module__", module),
        ("__doc__", doc),
        ("__slots__", empty),
        ("tm_zone", zone),
        ("tm_gmtoff", Value::small_int(0)),
        ("n_fields", Value::small_int(11)),
        ("n_sequence_fields", nine),
        ("n_unnamed_fields", Value::small_int(0)),
    ] {
        let name = vm.heap.intern(name);
        vm.heap.dict_set_sym(namespace, name, value);
    }
    let name = vm.heap.new_str("struct_time");
    let bases = vm.heap.new_tuple(&[ids::TUPLE.value()]);
    let class = vm.call(ids::TYPE.value(), &[name, bases, namespace.value()])?;
    if let Some(class) = class.as_class() {
        vm.heap.class_mut(class).shown = Some("time.struct_time".into());
    }
    Ok(class)
}

fn new_struct_time(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::TUPLE)?;
    let Some(sequence) = args.get(1) else {
        return Err(vm
            .heap
            .type_error("structseq() missing required argument 'sequence' (pos 1)"));
    };
    if vm.heap.to_int(sequence).is_some() || sequence.is_none() {
        return Err(vm.heap.type_error("constructor requires a sequence"));
    }
    let mut items = vm.collect_items(sequence)?;
    if items.len() < 9 || items.len() > 11 {
        let (bound, got) = (
            if items.len() < 9 {
                "least 9"
            } else {
                "most 11"
            },
            items.len(),
        );
        return Err(vm.heap.type_error(&format!(
            "time.struct_time() takes an at {bound}-sequence ({got}-sequence given)"
        )));
    }
    items.truncate(9);
    let tuple = vm.heap.new_tuple_vec(items);
    Ok(instance(vm, class, ids::TUPLE, tuple))
}

fn struct_time_repr(vm: &mut Vm, args: &Args) -> R {
    let items = vm
        .heap
        .to_tuple(args.at(0))
        .map(|t| vm.heap.tuple(t).to_vec())
        .unwrap_or_default();
    let mut pieces = Vec::with_capacity(items.len());
    for (name, item) in FIELDS.iter().zip(items) {
        pieces.push(format!("{name}={}", vm.repr_text(item)?));
    }
    Ok(vm
        .heap
        .new_str(&format!("time.struct_time({})", pieces.join(", "))))
}

// Clocks.

/// Seconds since 1970; refused when the host grants no clock.
fn now(vm: &mut Vm) -> R<f64> {
    match vm.door.wall_clock() {
        Some(seconds) => Ok(seconds),
        None => Err(vm.heap.raise(ids::PERMISSION_ERROR, "no clock is granted")),
    }
}

fn nanoseconds(vm: &mut Vm, seconds: f64) -> Value {
    vm.heap.new_i128((seconds * 1e9) as i128)
}

fn time(vm: &mut Vm, _: &Args) -> R {
    Ok(Value::float(now(vm)?))
}

fn time_ns(vm: &mut Vm, _: &Args) -> R {
    let seconds = now(vm)?;
    Ok(nanoseconds(vm, seconds))
}

fn monotonic(vm: &mut Vm, _: &Args) -> R {
    Ok(Value::float(vm.door.monotonic()))
}

fn monotonic_ns(vm: &mut Vm, _: &Args) -> R {
    let seconds = vm.door.monotonic();
    Ok(nanoseconds(vm, seconds))
}

fn sleep(vm: &mut Vm, args: &Args) -> R {
    let seconds = match vm.heap.to_float(args.at(0)) {
        Some(seconds) => seconds,
        None => {
            let whole = vm.index(args.at(0))?;
            vm.heap
                .to_int(whole)
                .and_then(IntRef::to_f64)
                .unwrap_or(f64::INFINITY)
        }
    };
    if seconds.is_nan() {
        return Err(vm.heap.value_error("Invalid value NaN (not a number)"));
    }
    if seconds < 0.0 {
        return Err(vm.heap.value_error("sleep length must be non-negative"));
    }
    if seconds > 9.2e9 {
        return Err(vm
            .heap
            .overflow_error("timestamp too large to convert to C PyTime_t"));
    }
    vm.heap.charge(1)?;
    if !vm.sleep_hook.is_none() && !vm.is_restricted() {
        let hook = vm.sleep_hook;
        vm.call(hook, &[Value::float(seconds)])?;
        return Ok(Value::NONE);
    }
    vm.sleep(seconds)?;
    Ok(Value::NONE)
}

// Calendars.

/// Days since 1970-01-01 of a date of the Gregorian calendar, by counting years from March.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of a day number.
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

/// The nine fields of a moment.
fn broken_down(seconds: i64) -> [i64; 9] {
    let days = seconds.div_euclid(86_400);
    let rest = seconds.rem_euclid(86_400);
    let (year, month, day) = civil_from_days(days);
    let of_year = days - days_from_civil(year, 1, 1) + 1;
    [
        year,
        month,
        day,
        rest / 3600,
        rest / 60 % 60,
        rest % 60,
        (days + 3).rem_euclid(7),
        of_year,
        0,
    ]
}

/// The moment an optional argument names, now by default.
fn moment(vm: &mut Vm, value: Option<Value>) -> R<i64> {
    let seconds = match value.filter(|v| !v.is_none()) {
        None => now(vm)?,
        Some(value) => match vm.heap.to_float(value) {
            Some(seconds) => seconds,
            None => {
                let whole = vm.index(value)?;
                vm.heap
                    .to_int(whole)
                    .and_then(IntRef::to_f64)
                    .unwrap_or(f64::INFINITY)
            }
        },
    };
    if seconds.is_nan() {
        return Err(vm.heap.value_error("Invalid value NaN (not a number)"));
    }
    let seconds = seconds.floor();
    // Years beyond this don't fit the C structure CPython uses.
    if !(-6.7e16..=6.7e16).contains(&seconds) {
        return Err(vm
            .heap
            .overflow_error("timestamp out of range for platform time_t"));
    }
    Ok(seconds as i64)
}

/// What is known of a clock; all of them are as fine as the machine's.
fn clock_info(vm: &mut Vm, args: &Args) -> R {
    let Some(name) = vm.heap.to_str(args.at(0)).map(|s| vm.heap.text(s)) else {
        return Err(vm
            .heap
            .bad_argument("get_clock_info() argument 1", args.at(0), "str"));
    };
    let (system, monotonic, adjustable) = match name.as_str() {
        "time" => ("REALTIME", false, true),
        "monotonic" | "perf_counter" => ("MONOTONIC", true, false),
        "process_time" => ("PROCESS_CPUTIME_ID", true, false),
        "thread_time" => ("THREAD_CPUTIME_ID", true, false),
        _ => return Err(vm.heap.value_error("unknown clock")),
    };
    let implementation = vm.heap.new_str(&format!("clock_gettime(CLOCK_{system})"));
    Ok(super::sys::simple_namespace(
        vm,
        &[
            ("implementation", implementation),
            ("monotonic", Value::bool(monotonic)),
            ("adjustable", Value::bool(adjustable)),
            ("resolution", Value::float(1e-9)),
        ],
    ))
}

fn to_struct(vm: &mut Vm, fields: [i64; 9]) -> R {
    let items: Vec<Value> = fields.iter().map(|&f| vm.heap.new_int(f)).collect();
    let tuple = vm.heap.new_tuple_vec(items);
    let module = vm.import_library("time")?;
    let name = vm.heap.intern("struct_time");
    let class = match module.as_module() {
        Some(id) => {
            let dict = vm.heap.module(id).dict;
            vm.heap.dict_get_sym(dict, name)
        }
        None => None,
    };
    match class {
        Some(class) => vm.call(class, &[tuple]),
        None => Ok(tuple),
    }
}

fn gmtime(vm: &mut Vm, args: &Args) -> R {
    let seconds = moment(vm, args.get(0))?;
    to_struct(vm, broken_down(seconds))
}

/// The fields of an argument, now by default.
fn fields(vm: &mut Vm, function: &str, value: Option<Value>) -> R<[i64; 9]> {
    let Some(value) = value.filter(|v| !v.is_none()) else {
        let seconds = moment(vm, None)?;
        return Ok(broken_down(seconds));
    };
    let Some(tuple) = vm.heap.to_tuple(value) else {
        return Err(vm.heap.type_error("Tuple or struct_time argument required"));
    };
    let items = vm.heap.tuple(tuple).to_vec();
    if items.len() != 9 {
        return Err(vm
            .heap
            .type_error(&format!("{function}(): illegal time tuple argument")));
    }
    let mut fields = [0; 9];
    for (place, item) in fields.iter_mut().zip(items) {
        *place = i64::from(i32::try_from(vm.index_i64(item)?).unwrap_or(i32::MAX));
    }
    Ok(fields)
}

fn mktime(vm: &mut Vm, args: &Args) -> R {
    if vm.heap.to_tuple(args.at(0)).is_none() {
        return Err(vm.heap.type_error("Tuple or struct_time argument required"));
    }
    let [year, month, day, hour, minute, second, ..] = fields(vm, "mktime", args.get(0))?;
    // Fields out of range carry over, as in C.
    let months = year * 12 + month - 1;
    let days = days_from_civil(months.div_euclid(12), months.rem_euclid(12) + 1, 1) + day - 1;
    Ok(Value::float(
        (days * 86_400 + hour * 3600 + minute * 60 + second) as f64,
    ))
}

/// Refuses fields that name no date, as CPython does before it formats.
fn check(vm: &mut Vm, fields: &mut [i64; 9]) -> R<()> {
    const RANGES: [(usize, i64, i64, &str); 7] = [
        (1, 0, 12, "month out of range"),
        (2, 0, 31, "day of month out of range"),
        (3, 0, 23, "hour out of range"),
        (4, 0, 59, "minute out of range"),
        (5, 0, 61, "seconds out of range"),
        (6, -1, 6, "day of week out of range"),
        (7, 0, 366, "day of year out of range"),
    ];
    for (index, low, high, message) in RANGES {
        if let Some(field) = fields.get(index)
            && !(low..=high).contains(field)
        {
            return Err(vm.heap.value_error(message));
        }
    }
    // 0 stands for the first.
    for index in [1, 2, 7] {
        if let Some(field) = fields.get_mut(index) {
            *field = (*field).max(1);
        }
    }
    if let Some(field) = fields.get_mut(6) {
        *field = field.rem_euclid(7);
    }
    Ok(())
}

fn name_at(names: &[&'static str], index: i64) -> &'static str {
    usize::try_from(index)
        .ok()
        .and_then(|i| names.get(i))
        .copied()
        .unwrap_or("?")
}

fn short(name: &str) -> &str {
    name.get(..3).unwrap_or(name)
}

/// `Thu Jan  1 00:00:00 1970`
fn plain(fields: &[i64; 9]) -> String {
    let [year, month, day, hour, minute, second, weekday, ..] = *fields;
    let (weekday, month) = (
        short(name_at(&DAYS, weekday)),
        short(name_at(&MONTHS, month - 1)),
    );
    format!("{weekday} {month} {day:2} {hour:02}:{minute:02}:{second:02} {year}")
}

fn asctime(vm: &mut Vm, args: &Args) -> R {
    let mut fields = fields(vm, "asctime", args.get(0))?;
    check(vm, &mut fields)?;
    Ok(vm.heap.new_str(&plain(&fields)))
}

fn ctime(vm: &mut Vm, args: &Args) -> R {
    let seconds = moment(vm, args.get(0))?;
    Ok(vm.heap.new_str(&plain(&broken_down(seconds))))
}

fn strftime(vm: &mut Vm, args: &Args) -> R {
    let Some(format) = text(vm, args.at(0)) else {
        let got = vm.heap.type_name(args.at(0));
        return Err(vm
            .heap
            .type_error(&format!("strftime() argument 1 must be str, not {got}")));
    };
    let mut fields = fields(vm, "strftime", args.get(1))?;
    check(vm, &mut fields)?;
    vm.heap.charge(format.len() / 8)?;
    let mut out = String::new();
    let mut rest = format.chars();
    while let Some(c) = rest.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        match rest.next() {
            Some(directive) => expand(&fields, directive, &mut out),
            None => out.push('%'),
        }
    }
    Ok(vm.heap.new_str(&out))
}

/// Reading by a format is written in Python.
fn strptime(vm: &mut Vm, args: &Args) -> R {
    let module = vm.import_library("_strptime")?;
    let name = vm.heap.intern("_strptime_time");
    let function = vm.getattr(module, name)?;
    vm.call(function, &args.pos)
}

/// ISO 8601 year and week: the week belongs to the year that has its Thursday.
fn iso_week(year: i64, weekday: i64, of_year: i64) -> (i64, i64) {
    let long = |year: i64| {
        let first = (days_from_civil(year, 1, 1) + 3).rem_euclid(7);
        let leap = days_from_civil(year + 1, 1, 1) - days_from_civil(year, 1, 1) == 366;
        first == 3 || (leap && first == 2)
    };
    let week = (of_year - weekday + 9) / 7;
    if week < 1 {
        return (year - 1, if long(year - 1) { 53 } else { 52 });
    }
    if week == 53 && !long(year) {
        return (year + 1, 1);
    }
    (year, week)
}

fn expand(fields: &[i64; 9], directive: char, out: &mut String) {
    let [year, month, day, hour, minute, second, weekday, of_year, _] = *fields;
    let sunday_based = (weekday + 1) % 7;
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    let text = match directive {
        'a' => short(name_at(&DAYS, weekday)).to_owned(),
        'A' => name_at(&DAYS, weekday).to_owned(),
        'b' | 'h' => short(name_at(&MONTHS, month - 1)).to_owned(),
        'B' => name_at(&MONTHS, month - 1).to_owned(),
        'c' => plain(fields),
        'C' => format!("{:02}", year.div_euclid(100)),
        'd' => format!("{day:02}"),
        'D' | 'x' => format!("{month:02}/{day:02}/{:02}", year.rem_euclid(100)),
        'e' => format!("{day:2}"),
        'F' => format!("{year}-{month:02}-{day:02}"),
        'G' => iso_week(year, weekday, of_year).0.to_string(),
        'g' => format!("{:02}", iso_week(year, weekday, of_year).0.rem_euclid(100)),
        'H' => format!("{hour:02}"),
        'I' => format!("{twelve:02}"),
        'j' => format!("{of_year:03}"),
        'k' => format!("{hour:2}"),
        'l' => format!("{twelve:2}"),
        'm' => format!("{month:02}"),
        'M' => format!("{minute:02}"),
        'n' => "\n".to_owned(),
        'p' => if hour < 12 { "AM" } else { "PM" }.to_owned(),
        'r' => format!(
            "{twelve:02}:{minute:02}:{second:02} {}",
            if hour < 12 { "AM" } else { "PM" }
        ),
        'R' => format!("{hour:02}:{minute:02}"),
        's' => {
            let days = days_from_civil(year, month, day);
            (days * 86_400 + hour * 3600 + minute * 60 + second).to_string()
        }
        'S' => format!("{second:02}"),
        't' => "\t".to_owned(),
        'T' | 'X' => format!("{hour:02}:{minute:02}:{second:02}"),
        'u' => (if weekday == 6 { 7 } else { weekday + 1 }).to_string(),
        'U' => format!("{:02}", (of_year + 6 - sunday_based) / 7),
        'V' => format!("{:02}", iso_week(year, weekday, of_year).1),
        'w' => sunday_based.to_string(),
        'W' => format!("{:02}", (of_year + 6 - weekday) / 7),
        'y' => format!("{:02}", year.rem_euclid(100)),
        'Y' => year.to_string(),
        'z' => "+0000".to_owned(),
        'Z' => "UTC".to_owned(),
        '%' => "%".to_owned(),
        other => format!("%{other}"),
    };
    out.push_str(&text);
}
