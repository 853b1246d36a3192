//! Points of postal codes, and the way between them.

use crate::Travel;
use kernel::{MINUTES_PER_HOUR, Minutes};

/// 1e-5 degrees in a degree.
const UNITS_PER_DEGREE: i32 = 100_000;
/// Metres in a degree of a great circle: 2π/360 of the Earth's mean radius, 6,371,008.8 m (IUGG).
const METRES_PER_DEGREE: i64 = 111_195;
/// Metres in a kilometre.
const METRES_PER_KILOMETRE: u64 = 1_000;
/// One, in the fixed point of [`cosine`].
const ONE: i64 = 1_000_000_000;

/// A point on the Earth, in units of 1e-5 degrees (about a metre); no finer than a postal code here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Point {
    lat_e5: i32,
    lon_e5: i32,
}

impl Point {
    /// From latitude and longitude in 1e-5 degrees; `None` beyond the poles or 180 degrees.
    #[must_use]
    pub const fn new(lat_e5: i32, lon_e5: i32) -> Option<Self> {
        let lat_fits = lat_e5.unsigned_abs() <= 90 * UNITS_PER_DEGREE.unsigned_abs();
        let lon_fits = lon_e5.unsigned_abs() <= 180 * UNITS_PER_DEGREE.unsigned_abs();
        if lat_fits && lon_fits { Some(Self { lat_e5, lon_e5 }) } else { None }
    }

    /// The straight line to another point, whole metres.
    ///
    /// The Earth is taken as flat between the two, with degrees of longitude shortened by the cosine
    /// of the middle latitude: within 0.1 % of the great circle anywhere in Denmark. Integers
    /// throughout, so that every machine gets the same metres.
    ///
    /// # Example
    /// ```
    /// use matching::Point;
    ///
    /// // A fifth of a degree north: 0.2 · 111,195 m.
    /// let a = Point::new(5_500_000, 1_200_000).unwrap();
    /// assert_eq!(a.metres_to(Point::new(5_520_000, 1_200_000).unwrap()), 22_239);
    /// // On 60° north a degree of longitude is half as long.
    /// let a = Point::new(6_000_000, 1_000_000).unwrap();
    /// assert_eq!(a.metres_to(Point::new(6_000_000, 1_100_000).unwrap()), 55_597);
    /// ```
    #[must_use]
    pub fn metres_to(self, other: Self) -> u32 {
        let decimetres = |units: i64| units * METRES_PER_DEGREE / i64::from(UNITS_PER_DEGREE / 10);
        let north = decimetres(i64::from(other.lat_e5) - i64::from(self.lat_e5));
        let middle = i64::midpoint(i64::from(self.lat_e5), i64::from(other.lat_e5));
        let east = decimetres(i64::from(other.lon_e5) - i64::from(self.lon_e5)) * cosine(middle) / ONE;
        let metres = ((north * north + east * east).isqrt() + 5) / 10;
        u32::try_from(metres).unwrap_or(u32::MAX)
    }
}

/// How long a straight line takes one way, whole minutes rounded up: the line times `detour_percent` at the
/// mode's speed. An estimate: it knows no water and no timetable.
pub(crate) fn way(metres: u32, travel: Travel, detour_percent: u16) -> Minutes {
    let way = u64::from(metres) * u64::from(detour_percent);
    let an_hour = u64::from(travel.speed_kmh.get()) * METRES_PER_KILOMETRE * 100;
    let minutes = (way * u64::from(MINUTES_PER_HOUR.unsigned_abs())).div_ceil(an_hour);
    Minutes::new(i32::try_from(minutes).unwrap_or(i32::MAX)).unwrap_or_default()
}

/// Straight lines that were measured lately: thousands of people live behind a few postal codes.
pub(crate) struct Lines([Option<(Point, Point, u32)>; Self::KEPT]);

impl Lines {
    const KEPT: usize = 64;

    /// The straight line between two points, as [`Point::metres_to`] has it.
    pub fn metres(&mut self, from: Point, to: Point) -> u32 {
        let mixed = from.lat_e5 ^ from.lon_e5.rotate_left(7) ^ to.lat_e5.rotate_left(13) ^ to.lon_e5;
        let kept = &mut self.0[usize::try_from(mixed.unsigned_abs()).unwrap_or(0) % Self::KEPT];
        match *kept {
            Some((a, b, metres)) if (a, b) == (from, to) => metres,
            _ => kept.insert((from, to, from.metres_to(to))).2,
        }
    }
}

impl Default for Lines {
    fn default() -> Self {
        Self([None; Self::KEPT])
    }
}

/// The cosine of an angle in 1e-5 degrees, times [`ONE`]; error below 1e-6 up to 90 degrees.
///
/// The series `1 - t/(1·2) + t²/(1·2·3·4) - …` with `t = x²`, from the inside out.
fn cosine(angle_e5: i64) -> i64 {
    /// 1e-5 degrees in radians, times 1e15.
    const RADIANS_E15: i64 = 174_532_925;
    let x = angle_e5 * RADIANS_E15 / 1_000_000;
    let t = x * x / ONE;
    [9 * 10, 7 * 8, 5 * 6, 3 * 4, 2].into_iter().fold(ONE, |inner, step| ONE - t * inner / ONE / step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::num::NonZeroU8;

    #[track_caller]
    fn check(from: (i32, i32), to: (i32, i32), metres: u32) {
        let (from, to) = (Point::new(from.0, from.1).unwrap(), Point::new(to.0, to.1).unwrap());
        assert_eq!((from.metres_to(to), to.metres_to(from)), (metres, metres));
    }

    #[test]
    fn the_straight_line_is_that_of_the_flat_map() {
        check((5_500_000, 1_200_000), (5_500_000, 1_200_000), 0);
        check((5_500_000, 1_200_000), (5_500_001, 1_200_000), 1);
        check((0, 0), (0, 100_000), 111_195);
        // From corner to corner of the country: the great circle is 499,376 m.
        check((5_772_000, 840_000), (5_510_000, 1_500_000), 499_726);
        // Nykøbing Falster to Rønne, over water: the great circle is 185,331 m.
        check((5_476_000, 1_187_000), (5_510_000, 1_471_000), 185_345);
    }

    #[test]
    fn the_cosine_is_right_to_a_millionth() {
        for (angle_e5, want) in [
            (0, ONE),
            (3_000_000, 866_025_404),
            (4_500_000, 707_106_781),
            (5_500_000, 573_576_436),
            (5_770_000, 534_352_270),
            (-6_000_000, 500_000_000),
            (9_000_000, 0),
        ] {
            let off = cosine(angle_e5).abs_diff(want);
            assert!(off < 1_000, "{angle_e5}: {off} e-9");
        }
    }

    #[test]
    fn a_point_off_the_earth_is_none() {
        assert_eq!(Point::new(9_000_001, 0), None);
        assert_eq!(Point::new(0, -18_000_001), None);
        assert_eq!(Point::new(i32::MIN, 0), None);
    }

    #[test]
    fn a_started_minute_counts() {
        let walk = |kmh| Travel { speed_kmh: NonZeroU8::new(kmh).unwrap(), limit: Minutes::ZERO };
        let (a, b) = (Point::new(0, 0).unwrap(), Point::new(0, 100_000).unwrap());
        // 111,195 m · 1.3 = 144,553.5 m.
        for (kmh, minutes) in [(60, 145), (15, 579), (5, 1_735), (1, 8_674)] {
            assert_eq!(way(a.metres_to(b), walk(kmh), 130).get(), minutes, "{kmh}");
        }
        assert_eq!(way(a.metres_to(a), walk(5), 130), Minutes::ZERO);
    }

    #[test]
    fn a_line_that_was_measured_is_the_one_that_is_kept() {
        let mut lines = Lines::default();
        let points: Vec<_> =
            (0..40).map(|n| Point::new(5_500_000 + 97 * n, 1_200_000 - 31 * n).unwrap()).collect();
        for _ in 0..2 {
            for (from, to) in points.iter().flat_map(|from| points.iter().map(move |to| (*from, *to))) {
                assert_eq!(lines.metres(from, to), from.metres_to(to));
            }
        }
    }
}
