# Small modules: linecache, timeit, sched, colorsys, getopt, __future__, platform.
import __future__
import colorsys
import getopt
import linecache
import platform
import sched
import time
import timeit

print(repr(linecache.getline(__file__, 2)), linecache.getline(__file__, 999), linecache.getline('nofile', 1), len(linecache.getlines(__file__)) > 10)
linecache.clearcache()
print(timeit.timeit('x = 1', number=10) >= 0, len(timeit.repeat(lambda: 1, number=2, repeat=3)), timeit.Timer('y', 'y = 1').timeit(3) >= 0)
s = sched.scheduler(time.monotonic, time.sleep)
out = []
s.enter(0.5, 1, out.append, ('second',))
s.enter(0.001, 1, out.append, ('first',))
e = s.enter(0.9, 1, out.append, ('never',))
s.enterabs(0, 2, out.append, ('low',))
s.enterabs(0, 1, out.append, argument=('high',))
s.cancel(e)
print(len(s.queue), s.empty())
s.run()
print(out, s.empty())
for rgb in ((0.2, 0.4, 0.6), (1, 0, 0), (0.5, 0.5, 0.5), (0, 0, 0)):
    print([round(x, 6) for x in colorsys.rgb_to_hsv(*rgb)], [round(x, 6) for x in colorsys.rgb_to_hls(*rgb)], [round(x, 6) for x in colorsys.rgb_to_yiq(*rgb)])
print(colorsys.hsv_to_rgb(0.5, 0.5, 0.4), [round(x, 6) for x in colorsys.hls_to_rgb(0.58, 0.4, 0.5)], [round(x, 4) for x in colorsys.yiq_to_rgb(0.5, 0.1, 0.2)])
print(getopt.getopt(['-a', '-b', 'val', '--long', '--opt=1', 'rest', '-c'], 'ab:', ['long', 'opt=']))
print(getopt.gnu_getopt(['x', '-a', 'y', '--', '-b'], 'ab'), getopt.getopt(['--lo', '-bv'], 'b:', ['long']))
for args in (['-z'], ['-b'], ['--nope'], ['--long=3'], ['--opt'], ['--l']):
    try:
        print(getopt.getopt(args, 'ab:', ['long', 'opt=', 'look']))
    except getopt.GetoptError as err:
        print(err, repr(err.opt))
print(__future__.annotations.getOptionalRelease(), __future__.division.getMandatoryRelease(), __future__.all_feature_names[:2], __future__.annotations)
print(platform.python_version(), platform.python_version_tuple(), platform.system())
