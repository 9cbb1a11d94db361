//! Numbers of twice the precision of a float: an unevaluated sum of two.

/// `hi + lo`, where `lo` is at most half a unit in the last place of `hi`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Double2 {
    pub(super) hi: f64,
    pub(super) lo: f64,
}

/// `a + b` exactly.
pub(super) fn two_sum(a: f64, b: f64) -> Double2 {
    let hi = a + b;
    let part = hi - a;
    Double2 {
        hi,
        lo: (a - (hi - part)) + (b - part),
    }
}

/// `a + b` exactly, when `a` is the larger.
pub(super) fn fast_two_sum(a: f64, b: f64) -> Double2 {
    let hi = a + b;
    Double2 {
        hi,
        lo: b - (hi - a),
    }
}

/// `a * b` exactly.
pub(super) fn two_product(a: f64, b: f64) -> Double2 {
    let hi = a * b;
    Double2 {
        hi,
        lo: a.mul_add(b, -hi),
    }
}

impl From<f64> for Double2 {
    fn from(hi: f64) -> Double2 {
        Double2 { hi, lo: 0.0 }
    }
}

impl Double2 {
    pub(super) const fn new(hi: f64, lo: f64) -> Double2 {
        Double2 { hi, lo }
    }

    pub(super) fn value(self) -> f64 {
        self.hi + self.lo
    }

    pub(super) fn add(self, other: Double2) -> Double2 {
        let s = two_sum(self.hi, other.hi);
        let t = two_sum(self.lo, other.lo);
        let s = fast_two_sum(s.hi, s.lo + t.hi);
        fast_two_sum(s.hi, s.lo + t.lo)
    }

    pub(super) fn neg(self) -> Double2 {
        Double2 {
            hi: -self.hi,
            lo: -self.lo,
        }
    }

    pub(super) fn mul(self, other: Double2) -> Double2 {
        let p = two_product(self.hi, other.hi);
        fast_two_sum(p.hi, p.lo + (self.hi * other.lo + self.lo * other.hi))
    }

    pub(super) fn div(self, other: Double2) -> Double2 {
        let q1 = self.hi / other.hi;
        let rest = self.add(other.mul(q1.into()).neg());
        let q2 = rest.hi / other.hi;
        let rest = rest.add(other.mul(q2.into()).neg());
        let q3 = rest.hi / other.hi;
        let q = fast_two_sum(q1, q2);
        q.add(q3.into())
    }

    /// `e ** self` for arguments down to -800.
    pub(super) fn exp(self) -> Double2 {
        const LN2: Double2 = Double2::new(std::f64::consts::LN_2, 2.319_046_813_846_299_6e-17);
        let k = (self.hi / LN2.hi).round();
        let r = self.add(LN2.mul(k.into()).neg());
        let mut term = Double2::from(1.0);
        let mut sum = term;
        for n in 1..30 {
            term = term.mul(r).div(f64::from(n).into());
            sum = sum.add(term);
        }
        // In two steps, so that a result near the bottom of the range is rounded once.
        let half = (k / 2.0).trunc();
        let scale = |d: Double2, e: f64| Double2 {
            hi: d.hi * e.exp2(),
            lo: d.lo * e.exp2(),
        };
        scale(scale(sum, half), k - half)
    }
}
