"""An honest applet: draws the Mandelbrot set, with complex numbers and a generator."""

from math import log

SHADES = " .:-=+*#%@"
MOST = 40


def steps(c):
    z = 0j
    for n in range(MOST):
        z = z * z + c
        if abs(z) > 2:
            return n
    return MOST


def rows(width, height):
    for y in range(height):
        for x in range(width):
            yield steps(complex(-2.2 + 3.0 * x / width, -1.2 + 2.4 * y / (height - 1)))


def shade(n):
    return SHADES[min(9, int(9 * log(1 + n) / log(1 + MOST)))]


WIDTH, HEIGHT = 64, 21
points = list(rows(WIDTH, HEIGHT))
for start in range(0, len(points), WIDTH):
    print("".join(map(shade, points[start : start + WIDTH])).rstrip())

inside = points.count(MOST)
api(f"honest.py: {inside} of {len(points)} points are inside")
