//! What changes over time about a citizen: target group and programmes. Old rows stay as they were.

use kernel::{Name, Period};

/// A dated membership of a target group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupMembership {
    /// Code of `taxonomy::target_groups`.
    pub group: String,
    /// When.
    pub period: Period,
}

/// A dated registration in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// The programme's name.
    pub programme: Name,
    /// When.
    pub period: Period,
}

/// Memberships by their first day; one that has no end ends where the next begins, as a person is in
/// one target group at a time.
#[must_use]
pub fn in_order(mut groups: Vec<GroupMembership>) -> Vec<GroupMembership> {
    groups.sort_by_key(|group| group.period.from());
    let starts: Vec<_> = groups.iter().skip(1).map(|group| group.period.from()).collect();
    for (group, next) in groups.iter_mut().zip(starts) {
        if group.period.to().is_none()
            && let Ok(closed) = Period::new(group.period.from(), Some(next))
        {
            group.period = closed;
        }
    }
    groups
}

/// Whether two of the periods share a day.
pub(super) fn overlap(periods: &[Period]) -> bool {
    periods.iter().enumerate().any(|(i, a)| periods[..i].iter().any(|b| a.overlaps(*b)))
}

#[cfg(test)]
mod tests {
    use kernel::Date;

    use super::*;

    fn group(code: &str, from: &str, to: Option<&str>) -> GroupMembership {
        let day = |text: &str| text.parse::<Date>().unwrap();
        GroupMembership { group: code.to_owned(), period: Period::new(day(from), to.map(day)).unwrap() }
    }

    #[test]
    fn a_new_group_ends_the_one_before() {
        let ordered = in_order(vec![group("6.7", "2026-03-01", None), group("6.3", "2025-01-01", None)]);
        assert_eq!(
            ordered,
            [group("6.3", "2025-01-01", Some("2026-03-01")), group("6.7", "2026-03-01", None)]
        );
    }

    #[test]
    fn an_end_that_somebody_gave_is_left_alone() {
        let given = vec![group("6.3", "2025-01-01", Some("2025-06-01")), group("6.7", "2026-03-01", None)];
        assert_eq!(in_order(given.clone()), given);
    }

    #[test]
    fn two_on_the_same_day_stay_in_each_others_way() {
        let same = in_order(vec![group("6.3", "2025-01-01", None), group("6.7", "2025-01-01", None)]);
        let periods: Vec<_> = same.iter().map(|group| group.period).collect();
        assert!(overlap(&periods));
    }
}
