# contextvars: defaults, tokens, copies of contexts, running in them, errors.
import contextvars
v = contextvars.ContextVar('v', default=1); w = contextvars.ContextVar('w')
def inside(): v.set('inner'); return v.get()
ctx = contextvars.copy_context()
for t in [
    "v.get(), v.get(5), w.get('d'), v.name, repr(v)[:22]",
    "ctx.run(inside), v.get(), ctx[v], len(ctx), v in ctx, list(ctx)[0] is v, ctx.get(w, 'none'), dict(ctx.items())[v]",
    "ctx['v']",
    'contextvars.Context().run(v.get), contextvars.Context() == contextvars.Context(), len(contextvars.Context())',
    'contextvars.ContextVar()',
    'contextvars.ContextVar(5)',
    'contextvars.Context(1)',
    'ctx.copy() is ctx, ctx.copy()[v]',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
