# Context variables: values, tokens, contexts as mappings, and their errors.
import contextvars
from contextvars import Context, ContextVar, Token, copy_context

v = ContextVar('v')
w = ContextVar('w', default=5)
print(v.name, w.get(), v.get('none'))
try:
    v.get()
except LookupError as e:
    print(type(e).__name__, e.args[0] is v)
t = v.set(1)
print(v.get(), t.old_value is Token.MISSING, t.var is v, Token.MISSING)
t2 = v.set(2)
print(t2.old_value)
v.reset(t2)
print(v.get())
for bad in (lambda: v.reset(t2), lambda: w.reset(t), lambda: v.reset(3)):
    try:
        bad()
    except (RuntimeError, ValueError, TypeError) as e:
        print(type(e).__name__, str(e).split('<')[0], str(e).split('>')[-1])
ctx = copy_context()
print(v in ctx, w in ctx, ctx[v], len(ctx), list(ctx) == [v], ctx.get(w), ctx.get(w, 0))


def inside():
    v.set('inner')
    w.set('w')
    return v.get(), len(copy_context())


print(ctx.run(inside), v.get(), ctx[v], ctx[w], sorted(map(str, ctx.values())))
print(sorted((k.name, x) for k, x in ctx.items()), sorted(k.name for k in ctx.keys()))
try:
    ctx.run(lambda: ctx.run(print))
except RuntimeError as e:
    print(str(e).split('<')[0])
try:
    ctx['x']
except TypeError as e:
    print(e)
try:
    ctx[ContextVar('other')]
except KeyError as e:
    print('KeyError', e.args[0].name)
empty = Context()
print(len(empty), empty.run(v.get, 'nothing'), empty == Context(), ctx == ctx.copy(), ctx is ctx.copy())
try:
    tok = empty.run(v.set, 3)
    v.reset(tok)
except ValueError as e:
    print(str(e).split('>')[-1])
print(repr(v).startswith("<ContextVar name='v' at 0x"), repr(w).startswith("<ContextVar name='w' default=5 at 0x"))
print(repr(t).startswith("<Token var=<ContextVar name='v'"))
for bad in (lambda: ContextVar(), lambda: ContextVar(1), lambda: Context(1), lambda: Token(),
            lambda: type('X', (ContextVar,), {}), lambda: type('X', (Context,), {})):
    try:
        bad()
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)
print(ContextVar[int], Token[int])


def gen():
    v.set('from generator')
    yield v.get()


print(list(gen()), v.get())
