# json: numbers and strings at the borders, there and back.
import json
for t in [
    '[json.dumps(x) for x in (0, -0.0, 1e-7, 1e21, 10**25, 0.1, 1 / 3, \'\\x1f\', \'\\x7f\', \'"\', \'\\\\\', \'/\', \'é\', \'𝄞\', \'\\u2028\')], [json.loads(s) for s in (\'0\', \'-0\', \'-0.0\', \'1E5\', \'1e-5\', \'"\\\\u0041"\', \'"\\\\uD834\\\\uDD1E"\', \'" "\', \'true\')]',
    "json.loads('- 1')",
    "json.loads('1e')",
    "json.loads('0x1')",
    'json.loads(\'"\\\\ud834\')',
    "json.loads('True')",
    "json.loads('[1, , 2]')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
