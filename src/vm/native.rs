//! Natives that get the machine, and how arguments reach any native.

use smallvec::SmallVec;

use super::Vm;
use super::keywords::Params;
use crate::object::function::{NativeDef, NativeRole, NativeRun};
use crate::object::*;

/// A native that gets the machine: may call Python code, and so may collect. Whatever it allocates
/// is kept alive until it returns; what it takes *out* of containers it must `Heap::keep` when it
/// calls back before it is done with it.
pub struct FullNative(pub fn(&mut Vm, &Args) -> R);

/// Arguments of a full native.
#[derive(Default, Debug, Clone)]
pub struct Args {
    /// Positional arguments (`self` first for methods), and named ones put in their place; a
    /// missing one is unset.
    pub pos: SmallVec<[Value; 6]>,
    /// Keyword arguments, only for natives whose `params` is `**`.
    pub kw: SmallVec<[(Sym, Value); 2]>,
}

impl Args {
    /// Positional arguments only.
    pub fn new(pos: &[Value]) -> Args {
        Args {
            pos: SmallVec::from_slice(pos),
            kw: SmallVec::new(),
        }
    }

    /// The argument at an index, when it was given.
    #[inline]
    pub fn get(&self, index: usize) -> Option<Value> {
        self.pos.get(index).copied().and_then(Value::set)
    }

    /// The argument at an index that the arity check has ensured.
    #[inline]
    pub fn at(&self, index: usize) -> Value {
        self.pos.get(index).copied().unwrap_or(Value::NONE)
    }

    /// Number of positional arguments.
    pub fn len(&self) -> usize {
        self.pos.len()
    }

    /// Whether there are no positional arguments.
    pub fn is_empty(&self) -> bool {
        self.pos.is_empty()
    }
}

/// The argument of a leaf native at an index, when it was given.
#[inline]
pub fn arg(args: &[Value], index: usize) -> Option<Value> {
    args.get(index).copied().and_then(Value::set)
}

impl Vm {
    /// Calls a native with arguments already in order. Checks arity, binds keywords.
    pub fn call_native(
        &mut self,
        callee: NativeId,
        this: Option<Value>,
        pos: &[Value],
        kw: &[(Sym, Value)],
    ) -> R {
        let mut args = Args::default();
        args.pos.extend(this);
        args.pos.extend_from_slice(pos);
        self.check_and_run(callee, this.is_some(), this, &mut args, kw)
    }

    /// Calls a native with positional arguments in order, the receiver among them; `bound` says that it
    /// was found on its receiver, or bound to it by hand.
    pub(crate) fn call_native_args(
        &mut self,
        callee: NativeId,
        bound: bool,
        mut args: Args,
        kw: &[(Sym, Value)],
    ) -> R {
        self.check_and_run(callee, bound, None, &mut args, kw)
    }

    /// The same; messages name the method by the class of `this`, or else by the class that has it.
    fn check_and_run(
        &mut self,
        callee: NativeId,
        bound: bool,
        this: Option<Value>,
        args: &mut Args,
        kw: &[(Sym, Value)],
    ) -> R {
        let def = self.heap.native(callee).def;
        if bound {
            if !self.fits(callee, args.at(0)) {
                return Err(self.wrong_receiver(callee, args.at(0)));
            }
        } else if matches!(def.role, NativeRole::Method | NativeRole::Wrapper) {
            if args.is_empty() {
                return Err(self.no_receiver(callee));
            }
            self.check_receiver(callee, args)?;
        }
        let fits = (usize::from(def.min)..=usize::from(def.max)).contains(&args.len())
            || def.max == 255 && args.len() > 255;
        if def.params == "**" {
            args.kw.extend_from_slice(kw);
        } else if def.params.is_empty() {
            if !kw.is_empty() {
                let name = match def.role {
                    NativeRole::Wrapper => format!("wrapper {}", def.name),
                    _ => self.native_name_for(callee, this),
                };
                let text = format!("{name}() takes no keyword arguments");
                return Err(self.heap.type_error(&text));
            }
        } else if !kw.is_empty() || !fits {
            self.bind_parameters(def, args, kw)?;
            return self.run_native(callee, def, args);
        }
        if !fits {
            return Err(self.arity_error(callee, def, this, args.len()));
        }
        self.run_native(callee, def, args)
    }

    /// Calls a special method found on its receiver's class, whose receiver has been looked at.
    pub(crate) fn call_found_native(&mut self, callee: NativeId, mut args: Args) -> R {
        let def = self.heap.native(callee).def;
        if (usize::from(def.min)..=usize::from(def.max)).contains(&args.len()) {
            return self.run_native(callee, def, &args);
        }
        self.check_and_run(callee, true, None, &mut args, &[])
    }

    /// The complaint of a method called on nothing at all.
    fn no_receiver(&mut self, callee: NativeId) -> Raised {
        let native = self.heap.native(callee);
        let name = native.def.name;
        let text = match (native.def.role, native.home.as_class()) {
            (NativeRole::Wrapper, Some(class)) => {
                let class = self.heap.class_name(class);
                format!("descriptor '{name}' of '{class}' object needs an argument")
            }
            _ => {
                let qualname = self.heap.native_full_name(callee);
                format!("unbound method {qualname}() needs an argument")
            }
        };
        self.heap.type_error(&text)
    }

    /// What a native is called in messages: bound, by the class of what it is bound to.
    fn native_name_for(&self, callee: NativeId, this: Option<Value>) -> String {
        let native = self.heap.native(callee);
        match this {
            Some(this) if native.home.as_class().is_some() => {
                let class = this.as_class().unwrap_or_else(|| self.heap.class_of(this));
                format!("{}.{}", self.heap.class_name(class), native.def.name)
            }
            _ => self.heap.native_full_name(callee),
        }
    }

    /// Unbound use of a method of a built-in class: the first argument must be of that class.
    fn check_receiver(&mut self, callee: NativeId, args: &Args) -> R<()> {
        let Some(class) = self.heap.native(callee).home.as_class() else {
            return Ok(());
        };
        let twin = self.heap.native(callee).twin_of;
        if (twin != DomainId::ROOT || self.is_restricted())
            && let Some(object) = args.get(0)
            && object.as_inst().is_some()
            && class != ids::OBJECT
            && class != ids::TYPE
        {
            // Unbound use on an instance of a foreign subclass would step around its own method.
            if twin == DomainId::ROOT {
                self.guard_target(object)?;
            } else {
                self.acting_for(twin, |vm| vm.guard_target(object))?;
            }
        }
        if self.fits(callee, args.at(0)) {
            return Ok(());
        }
        Err(self.wrong_receiver(callee, args.at(0)))
    }

    /// Whether an object is one that a method of a built-in class works on. A program can put any
    /// method into any class, or bind it by hand.
    #[inline]
    pub(crate) fn fits(&self, callee: NativeId, this: Value) -> bool {
        let native = self.heap.native(callee);
        let Some(home) = native.home.as_class() else {
            return true;
        };
        match native.def.role {
            NativeRole::Method | NativeRole::Wrapper => {
                let class = self.heap.class_of(this);
                home == ids::OBJECT || class == home || self.heap.is_subclass(class, home)
            }
            NativeRole::ClassMethod => this
                .as_class()
                .is_some_and(|class| self.heap.is_subclass(class, home)),
            NativeRole::Function | NativeRole::StaticMethod | NativeRole::New => true,
        }
    }

    /// A bound method. The loop calls natives on their receiver without a look, so a native is bound
    /// only to an object it fits; this is the only way for what a program chose.
    pub(crate) fn bind_method(&mut self, func: Value, this: Value) -> R {
        if let Some(native) = func.as_native()
            && !self.fits(native, this)
        {
            return Err(self.wrong_receiver(native, this));
        }
        Ok(self.heap.new_method(func, this))
    }

    #[cold]
    pub(crate) fn wrong_receiver(&mut self, callee: NativeId, this: Value) -> Raised {
        let native = self.heap.native(callee);
        let def = native.def;
        let class = native.home.as_class().unwrap_or(ids::OBJECT);
        let class = self.heap.class_name(class);
        let got = self.heap.type_name(this);
        let text = match (def.role, this.as_class()) {
            (NativeRole::Wrapper, _) => format!(
                "descriptor '{}' requires a '{class}' object but received a '{got}'",
                def.name
            ),
            (NativeRole::ClassMethod, Some(c)) => format!(
                "descriptor '{}' requires a subtype of '{class}' but received '{}'",
                def.name,
                self.heap.class_name(c)
            ),
            _ => format!(
                "descriptor '{}' for '{class}' objects doesn't apply to a '{got}' object",
                def.name
            ),
        };
        self.heap.type_error(&text)
    }

    /// Whether a method of a built-in class may be bound to an object.
    pub(crate) fn check_receiver_of(&mut self, callee: NativeId, object: Value) -> R<()> {
        if self.heap.native(callee).home.as_class().is_none() {
            return Ok(());
        }
        self.check_receiver(callee, &Args::new(&[object]))
    }

    /// Runs a native whose arguments are bound. Objects it makes live until it returns.
    pub(crate) fn run_native(
        &mut self,
        callee: NativeId,
        def: &'static NativeDef,
        args: &Args,
    ) -> R {
        let full = match def.run {
            NativeRun::Leaf(run) => return run(&mut self.heap, &args.pos),
            NativeRun::Either(run, full) if args.kw.is_empty() => {
                match run(&mut self.heap, &args.pos)? {
                    Value::UNDEF => full,
                    v => return Ok(v),
                }
            }
            NativeRun::Either(_, full) => full,
            NativeRun::Full(full) => full,
        };
        let twin = self.heap.native(callee).twin_of;
        let Some(native) = full.downcast_ref::<FullNative>() else {
            debug_assert!(false, "a full native is a FullNative");
            return Err(self.heap.raise(ids::SYSTEM_ERROR, "bad native"));
        };
        let run = native.0;
        // Attack: values nested a hundred thousand deep whose natives ask the next one each, such as
        // the hash of a slice of slices (tests/limits/r_nest_slice_hash.py).
        let nested = self.heap.in_native;
        if nested && !self.heap.meter.enter_native() {
            return Err(self.heap.recursion_error(""));
        }
        let result = self.in_native(|vm| {
            if twin == DomainId::ROOT {
                run(vm, args)
            } else {
                vm.acting_for(twin, |vm| run(vm, args))
            }
        });
        if nested {
            self.heap.meter.leave_native();
        }
        result
    }

    /// Runs native work during which every allocation is kept alive.
    pub fn in_native<T>(&mut self, work: impl FnOnce(&mut Vm) -> R<T>) -> R<T> {
        let mark = self.heap.nursery.len();
        let was = std::mem::replace(&mut self.heap.in_native, true);
        let result = work(self);
        self.heap.in_native = was;
        self.heap.nursery.truncate(mark);
        result
    }

    /// In a long native loop: lets go of what was allocated since `mark`, except `keep`.
    pub fn release_to(&mut self, mark: usize, keep: Value) {
        self.heap.nursery.truncate(mark);
        self.heap.keep(keep);
    }

    /// The mark for `release_to`.
    pub fn nursery_mark(&self) -> usize {
        self.heap.nursery.len()
    }

    /// Puts the arguments of a native with named parameters in their places.
    fn bind_parameters(
        &mut self,
        def: &'static NativeDef,
        args: &mut Args,
        kw: &[(Sym, Value)],
    ) -> R<()> {
        let own = usize::from(!matches!(
            def.role,
            NativeRole::Function | NativeRole::StaticMethod
        ));
        let names: SmallVec<[&str; 8]> = def.params.split(' ').skip(own).collect();
        let positional_only = names.iter().filter(|n| n.starts_with('/')).count();
        let names: SmallVec<[&str; 8]> = names.iter().map(|n| n.trim_start_matches('/')).collect();
        let params = Params {
            function: def.name,
            names: &names,
            positional_only,
            required: usize::from(def.min) - own,
            positional: usize::from(def.max) - own,
        };
        let values = params.bind(self, args.pos.get(own..).unwrap_or(&[]), kw)?;
        args.pos.truncate(own);
        args.pos.extend(values);
        Ok(())
    }

    fn arity_error(
        &mut self,
        callee: NativeId,
        def: &'static NativeDef,
        this: Option<Value>,
        got: usize,
    ) -> Raised {
        let own = usize::from(!matches!(
            def.role,
            NativeRole::Function | NativeRole::StaticMethod
        ));
        let (min, max, got) = (
            (def.min as usize).saturating_sub(own),
            (def.max as usize).saturating_sub(own),
            got.saturating_sub(own),
        );
        let qualname = self.native_name_for(callee, this);
        let plural = |n: usize| if n == 1 { "" } else { "s" };
        let text = if def.role == NativeRole::Wrapper {
            match (min, max) {
                (0, 0) | (1, 1) => format!("expected {min} argument{}, got {got}", plural(min)),
                // The name before these words is empty in CPython.
                _ if min == max => format!(" expected {min} arguments, got {got}"),
                _ if got < min => format!(
                    " expected at least {min} argument{}, got {got}",
                    plural(min)
                ),
                _ => format!(" expected at most {max} argument{}, got {got}", plural(max)),
            }
        } else if def.role == NativeRole::New && max == 0 {
            // A type that is made of nothing.
            let class = qualname.trim_end_matches(".__new__");
            format!("{class} takes no arguments")
        } else if def.role == NativeRole::New && def.min == 1 && got == 0 {
            format!("{qualname}(): not enough arguments")
        } else if min == max {
            match min {
                0 => format!("{qualname}() takes no arguments ({got} given)"),
                1 => format!("{qualname}() takes exactly one argument ({got} given)"),
                _ => format!("{} expected {} arguments, got {}", def.name, min, got),
            }
        } else if got < min {
            format!(
                "{} expected at least {} argument{}, got {}",
                def.name,
                min,
                plural(min),
                got
            )
        } else {
            format!(
                "{} expected at most {} argument{}, got {}",
                def.name,
                max,
                plural(max),
                got
            )
        };
        self.heap.type_error(&text)
    }
}
