//! Arguments of the command line.

use std::time::Duration;

use crate::{Grants, Limits};

/// What `--help` prints.
pub(super) const HELP: &str = "\
padcell run supervisor.py        run a trusted program
padcell cell untrusted.py        run an untrusted program in a padded cell
padcell -c 'print(1)'            run code given on the command line

usage: padcell [run] [--audit] FILE [ARGS...] | -c CODE [ARGS...] | -
       padcell cell [--audit] [--allow GRANT]... [LIMITS] FILE | -c CODE | -
       padcell check|tokens|ast|scopes|dis FILE

  -c CODE            run CODE
  -                  read the program from standard input
  --audit            afterwards print to standard error what each cell can reach; 1 if too much
  --allow GRANT      grant to a cell: clock, entropy, stdin
  --fuel N           units of work, then the run ends
  --memory SIZE      live bytes, as 32MiB
  --output SIZE      bytes written, as 64KiB
  --time DURATION    wall-clock time, as 200ms or 5s
  --depth N          frames on the stack
  --no-limits        none of the limits a cell has by default
  --version          print the version
  -h, --help         print this text

exit status: 0 done; 1 uncaught exception or syntax error; what the program gave to sys.exit;
2 wrong usage or unreadable file; 124 a limit ended the run; 125 padcell failed; 130 interrupted
";

/// What to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Command {
    Run,
    Cell,
    Check,
    Tokens,
    Ast,
    Scopes,
    Dis,
}

/// A parsed command line.
pub(super) struct Invocation {
    pub(super) command: Command,
    pub(super) code: Option<String>,
    pub(super) file: Option<String>,
    pub(super) args: Vec<String>,
    fuel: Option<u64>,
    memory: Option<u64>,
    output: Option<u64>,
    time: Option<Duration>,
    depth: Option<u32>,
    no_limits: bool,
    pub(super) audit: bool,
    allow: Vec<String>,
}

impl Invocation {
    /// The limits asked for, over the defaults of the command.
    pub(super) fn limits(&self, restricted: bool) -> Limits {
        let mut limits = if restricted && !self.no_limits {
            Limits::default()
        } else {
            Limits::none()
        };
        limits.fuel = self.fuel.or(limits.fuel);
        limits.memory = self.memory.or(limits.memory);
        limits.output = self.output.or(limits.output);
        limits.time = self.time.or(limits.time);
        limits.depth = self.depth.or(limits.depth);
        limits
    }

    /// The grants asked for.
    pub(super) fn grants(&self, restricted: bool) -> Grants {
        if !restricted {
            return Grants::open();
        }
        let mut grants = Grants::default();
        for grant in &self.allow {
            match grant.as_str() {
                "clock" => grants.clock = true,
                "entropy" => grants.entropy = true,
                _ => grants.stdin = true,
            }
        }
        grants
    }
}

/// Parses arguments. An empty error means: print the help.
pub(super) fn parse(arguments: &[String]) -> Result<Invocation, String> {
    let mut invocation = Invocation {
        command: Command::Run,
        code: None,
        file: None,
        args: Vec::new(),
        fuel: None,
        memory: None,
        output: None,
        time: None,
        depth: None,
        no_limits: false,
        audit: false,
        allow: Vec::new(),
    };
    let mut rest = arguments.iter();
    let mut first = true;
    while let Some(argument) = rest.next() {
        let mut value = |what: &str| {
            rest.next()
                .cloned()
                .ok_or_else(|| format!("{what} needs a value"))
        };
        match argument.as_str() {
            "run" | "cell" | "check" | "tokens" | "ast" | "scopes" | "dis" if first => {
                invocation.command = match argument.as_str() {
                    "cell" => Command::Cell,
                    "check" => Command::Check,
                    "tokens" => Command::Tokens,
                    "ast" => Command::Ast,
                    "scopes" => Command::Scopes,
                    "dis" => Command::Dis,
                    _ => Command::Run,
                };
            }
            "-h" | "--help" => return Err(String::new()),
            "--version" => {
                println!("padcell {}", env!("CARGO_PKG_VERSION"));
                std::process::exit(0);
            }
            "-c" => {
                invocation.code = Some(value("-c")?);
                invocation.args = rest.cloned().collect();
                return Ok(invocation);
            }
            "--fuel" => invocation.fuel = Some(number(&value("--fuel")?)?),
            "--depth" => {
                let n = number(&value("--depth")?)?;
                invocation.depth =
                    Some(u32::try_from(n).map_err(|_| "--depth is too large".to_owned())?);
            }
            "--memory" => invocation.memory = Some(size(&value("--memory")?)?),
            "--output" => invocation.output = Some(size(&value("--output")?)?),
            "--time" => invocation.time = Some(duration(&value("--time")?)?),
            "--audit" => invocation.audit = true,
            "--no-limits" => invocation.no_limits = true,
            "--allow" => {
                let grant = value("--allow")?;
                if !matches!(grant.as_str(), "clock" | "entropy" | "stdin") {
                    return Err(format!("unknown grant '{grant}'"));
                }
                invocation.allow.push(grant);
            }
            "-" => {
                invocation.file = Some("-".into());
                invocation.args = rest.cloned().collect();
                return Ok(invocation);
            }
            other if other.starts_with('-') => return Err(format!("unknown option '{other}'")),
            other => {
                invocation.file = Some(other.to_owned());
                invocation.args = rest.cloned().collect();
                return Ok(invocation);
            }
        }
        first = false;
    }
    Ok(invocation)
}

fn number(text: &str) -> Result<u64, String> {
    text.replace('_', "")
        .parse()
        .map_err(|_| format!("'{text}' is not a number"))
}

/// A size in bytes: `65536`, `64KiB`, `32MiB`, `1GiB`, `10kB`, `5MB`.
fn size(text: &str) -> Result<u64, String> {
    const UNITS: &[(&str, u64)] = &[
        ("KiB", 1 << 10),
        ("MiB", 1 << 20),
        ("GiB", 1 << 30),
        ("kB", 1000),
        ("MB", 1_000_000),
        ("GB", 1_000_000_000),
        ("B", 1),
    ];
    for (unit, factor) in UNITS {
        if let Some(n) = text.strip_suffix(unit) {
            return number(n)?
                .checked_mul(*factor)
                .ok_or_else(|| format!("'{text}' is too large"));
        }
    }
    number(text)
}

/// A duration: `200ms`, `5s`, `2min`.
fn duration(text: &str) -> Result<Duration, String> {
    for (unit, millis) in [("ms", 1.0), ("min", 60_000.0), ("s", 1000.0)] {
        if let Some(n) = text.strip_suffix(unit) {
            let n: f64 = n
                .parse()
                .map_err(|_| format!("'{text}' is not a duration"))?;
            if !n.is_finite() || n < 0.0 {
                return Err(format!("'{text}' is not a duration"));
            }
            return Ok(Duration::from_secs_f64(n * millis / 1000.0));
        }
    }
    Err(format!("'{text}' needs a unit: ms, s or min"))
}
