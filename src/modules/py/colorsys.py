"""Colors between RGB and YIQ, HLS, HSV; all parts but I and Q lie between 0 and 1."""

__all__ = ['rgb_to_yiq', 'yiq_to_rgb', 'rgb_to_hls', 'hls_to_rgb', 'rgb_to_hsv',
           'hsv_to_rgb']

ONE_THIRD = 1.0 / 3.0
ONE_SIXTH = 1.0 / 6.0
TWO_THIRD = 2.0 / 3.0


def rgb_to_yiq(r, g, b):
    """Luminance and two chromaticities."""
    y = 0.30 * r + 0.59 * g + 0.11 * b
    return (y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y))


def yiq_to_rgb(y, i, q):
    """Back to red, green, blue, cut to the range."""
    colors = (y + 0.9468822170900693 * i + 0.6235565819861433 * q,
              y - 0.27478764629897834 * i - 0.6356910791873801 * q,
              y - 1.1085450346420322 * i + 1.7090069284064666 * q)
    return tuple([min(max(c, 0.0), 1.0) for c in colors])


def _hue(r, g, b, high, low):
    # Where on the wheel the color lies, by which part is the greatest.
    span = high - low
    rc, gc, bc = (high - r) / span, (high - g) / span, (high - b) / span
    if r == high:
        hue = bc - gc
    elif g == high:
        hue = 2.0 + rc - bc
    else:
        hue = 4.0 + gc - rc
    return (hue / 6.0) % 1.0


def rgb_to_hls(r, g, b):
    """Hue, lightness, saturation."""
    high, low = max(r, g, b), min(r, g, b)
    total, span = high + low, high - low
    lightness = total / 2.0
    if low == high:
        return 0.0, lightness, 0.0
    if lightness <= 0.5:
        saturation = span / total
    else:
        saturation = span / (2.0 - high - low)
    return _hue(r, g, b, high, low), lightness, saturation


def hls_to_rgb(h, l, s):
    """Back to red, green, blue."""
    if s == 0.0:
        return l, l, l
    upper = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    lower = 2.0 * l - upper
    return (_part(lower, upper, h + ONE_THIRD), _part(lower, upper, h),
            _part(lower, upper, h - ONE_THIRD))


def _part(lower, upper, hue):
    hue = hue % 1.0
    if hue < ONE_SIXTH:
        return lower + (upper - lower) * hue * 6.0
    if hue < 0.5:
        return upper
    if hue < TWO_THIRD:
        return lower + (upper - lower) * (TWO_THIRD - hue) * 6.0
    return lower


def rgb_to_hsv(r, g, b):
    """Hue, saturation, value."""
    high, low = max(r, g, b), min(r, g, b)
    if low == high:
        return 0.0, 0.0, high
    return _hue(r, g, b, high, low), (high - low) / high, high


def hsv_to_rgb(h, s, v):
    """Back to red, green, blue."""
    if s == 0.0:
        return v, v, v
    sector = int(h * 6.0)
    rest = h * 6.0 - sector
    p, q, t = v * (1.0 - s), v * (1.0 - s * rest), v * (1.0 - s * (1.0 - rest))
    return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[sector % 6]
