//! Padcell in a Rust program: `cargo run --example embed`.
//!
//! A cell is made with limits and a place for its output; programs are compiled once and run in it.

use std::sync::mpsc;

use padcell::{Cell, Error, ErrorKind, Limits, Program, Sink};

const GUEST: &str = "\
def primes(n):
    sieve = [True] * n
    for i in range(2, n):
        if sieve[i]:
            yield i
            sieve[i * i :: i] = [False] * len(range(i * i, n, i))

print(*primes(60))
";

fn main() -> Result<(), Error> {
    // What the guest prints comes to a function of the host.
    let (sender, output) = mpsc::channel();
    let mut limits = Limits::default();
    limits.fuel = Some(1_000_000);
    limits.memory = Some(8 << 20);
    let mut cell = Cell::builder()
        .limits(limits)
        .stdout(Sink::Call(Box::new(move |bytes| {
            // The receiver lives as long as `main`, so nothing can be lost here.
            drop(sender.send(bytes.to_vec()));
        })))
        .build()?;

    // The same program may run in many cells, on many threads.
    let program = Program::compile("guest.py", GUEST)?;
    cell.run(&program)?;
    let printed: Vec<u8> = output.try_iter().flatten().collect();
    print!("printed: {}", String::from_utf8_lossy(&printed));

    // What a program defined stays in the cell; plain values come out of it.
    let sum: i64 = cell.eval("sum(primes(1000))")?;
    println!("sum of the primes below 1000: {sum}");
    let names: Vec<String> = cell.eval("sorted({'b', 'a'})")?;
    println!("a list: {names:?}");

    // Errors say what happened, with the traceback of Python.
    for attempt in [
        "primes.__globals__",
        "1 / 0",
        "1 +",
        "[x for x in iter(int, 1)]",
    ] {
        match cell.eval::<padcell::Value>(attempt) {
            Ok(value) => println!("{attempt}: {value:?}"),
            Err(e) if e.kind() == ErrorKind::Limit => {
                println!("{attempt}: stopped by {}", e.limit().unwrap_or_default());
            }
            Err(e) => println!("{attempt}: {e}"),
        }
    }
    Ok(())
}
