# A NaN has a sign: literals, negation, parsing, copysign, struct; it shows nowhere else.
import math, struct
nan = float('nan')
for x in nan, -nan, float('-nan'), float('+nan'), -float('-nan'), abs(-nan), math.copysign(nan, -1), math.copysign(nan, 1):
    print(x, repr(x), math.copysign(1.0, x), struct.pack('>d', x).hex()[:4], struct.pack('>f', x).hex()[:4], struct.pack('>e', x).hex())
print('%f %+f %s' % (-nan, -nan, -nan), f'{-nan:+.2f} {nan:+.2f} {-nan: g} {-nan:010}')
print(complex('-nan').real, math.copysign(1, complex('nan-nanj').imag))
back = struct.unpack('>d', bytes.fromhex('fff8000000000000'))[0]
print(math.copysign(1, back), back != back, {nan: 1}.get(nan), nan in [nan], float('nan') in [nan])
print(round(5.5), [math.isnan(x) for x in (nan, -nan)], min(nan, 1), max(1, nan), sorted([3, 1, 2]))
