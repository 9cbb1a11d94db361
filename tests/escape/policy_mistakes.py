# Mistakes of a supervisor in a policy are clear errors at once.
import rexec
def t(what, f):
    try: print(what, f())
    except BaseException as e: print(what, type(e).__name__, e)
def sub(**kw): return type('P',(rexec.RExec,),kw)
t('str mods', lambda: sub(ok_builtin_modules='math')())
t('unknown mod', lambda: sub(ok_builtin_modules=('math','mathh'))())
t('limits int', lambda: rexec.RExec(limits=5))
t('limits key', lambda: rexec.RExec(limits={'max_feul':5}))
t('limits neg', lambda: rexec.RExec(limits={'max_fuel':-5}))
t('hooks int', lambda: rexec.RExec(hooks=5))
t('path str', lambda: sub(ok_path='/tmp')())
t('path int', lambda: sub(ok_path=(1,))())
t('posix', lambda: sub(ok_posix_names=(1,))())
t('ftypes', lambda: sub(ok_file_types=('py',))())
t('nok', lambda: sub(nok_builtin_names='open')())
class H(rexec.RHooks):
    def default_path(self): return 5
rx=sub(ok_path=('/tmp',))(H())
t('hook path', lambda: rx.r_import('foo'))
class H(rexec.RHooks):
    def path_isfile(self,p): return True
    def openfile(self,*a): return 7
rx=sub(ok_path=('/tmp',))(H())
t('hook file', lambda: rx.r_import('foo'))
class H(rexec.RHooks):
    def path_isfile(self,p): return True
    def openfile(self,*a):
        class F:
            def read(self): return 7
            def close(self): pass
        return F()
rx=sub(ok_path=('/tmp',))(H())
t('hook text', lambda: rx.r_import('foo'))
class H(rexec.RHooks):
    def init_builtin(self,n): return 7
rx=rexec.RExec(H())
t('hook init', lambda: rx.r_import('math'))
t('set_limits', lambda: rexec.set_limits(5,{}))
t('set_options', lambda: rexec.set_options({}, own_dikt=True))
t('audit', lambda: rexec.audit({}))
t('unbrand', lambda: rexec.unbrand(5))
import Bastion
t('bastion', lambda: Bastion.Bastion(object(), filter=5))
t('bastion', lambda: Bastion.Bastion(object(), bastionclass=5))
t('rhooks', lambda: rexec.RHooks(1,2,3))
t('r_exec', lambda: rexec.RExec().r_exec(5))
t('r_eval', lambda: rexec.RExec().r_eval(None))
t('add', lambda: rexec.RExec().add_module(5))
t('addl', lambda: rexec.RExec().add_limits({'x':1}))
t('copy', lambda: rexec.RExec().copy_only(5,[]))
