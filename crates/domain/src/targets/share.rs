//! A share with its uncertainty.

use kernel::{NORMAL_95, THOUSAND};

/// A share and its 95 % interval (Wilson 1927), in tenths of a per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The share.
    pub tenths: i64,
    /// The interval's lower end.
    pub low: i64,
    /// Its upper end.
    pub high: i64,
}

/// The share of `n` in `of`; `None` of nothing.
#[must_use]
pub fn share(n: u64, of: u64) -> Option<Share> {
    let (n, of) = (f64::from(u32::try_from(n).ok()?), f64::from(u32::try_from(of).ok()?));
    if of < 1.0 || n > of {
        return None;
    }
    let (share, z2) = (n / of, NORMAL_95 * NORMAL_95);
    let middle = (share + z2 / (of + of)) / (1.0 + z2 / of);
    let variance = share * (1.0 - share) / of + z2 / ((of + of) * (of + of));
    let spread = variance.sqrt() * NORMAL_95 / (1.0 + z2 / of);
    Some(Share { tenths: tenths(share), low: tenths(middle - spread), high: tenths(middle + spread) })
}

#[expect(clippy::cast_possible_truncation, reason = "a share of one is at most a thousand tenths")]
fn tenths(share: f64) -> i64 {
    (share.clamp(0.0, 1.0) * THOUSAND).round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Figures from the closed form, computed by hand with z = 1.96.
    #[test]
    fn an_interval_is_wide_where_few_are_counted_and_never_beyond_all() {
        for (n, of, want) in [
            (0, 10, Some((0, 0, 278))),
            (10, 10, Some((1000, 722, 1000))),
            (5, 10, Some((500, 237, 763))),
            (50, 100, Some((500, 404, 596))),
            (1, 0, None),
            (3, 2, None),
        ] {
            assert_eq!(share(n, of).map(|one| (one.tenths, one.low, one.high)), want, "{n} of {of}");
        }
    }
}
