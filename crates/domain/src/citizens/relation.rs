//! Who works with a person: a relation opens the person to whoever is named, from one day to another.

use kernel::{MembershipId, Period, PlacementId};

use super::Refusal;
use crate::partners::{Follows, Role};

/// Somebody who can be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follower {
    /// The membership that works with the person.
    pub membership: MembershipId,
    /// Its role.
    pub role: Role,
    /// Where whoever is at a company meets the person: a placement there that stands.
    pub place: Option<PlacementId>,
}

/// A relation that is to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewRelation {
    /// Who works with the person.
    pub membership: MembershipId,
    /// Only at this placement; without one wherever the person is.
    pub placement: Option<PlacementId>,
    /// When.
    pub period: Period,
}

impl NewRelation {
    /// What a relation with somebody is, where `named` says who is named already.
    ///
    /// # Errors
    /// [`Refusal::FollowsNobody`], [`Refusal::NoPlaceThere`], [`Refusal::NamedAlready`].
    pub fn with(
        follower: &Follower,
        period: Period,
        named: &[(MembershipId, Period)],
    ) -> Result<Self, Refusal> {
        let placement = match follower.role.follows() {
            None => return Err(Refusal::FollowsNobody(follower.role)),
            Some(Follows::Person) => None,
            Some(Follows::Placement) => Some(follower.place.ok_or(Refusal::NoPlaceThere)?),
        };
        let mut same = named.iter().filter(|(membership, _)| *membership == follower.membership);
        if same.any(|(_, other)| other.overlaps(period)) {
            return Err(Refusal::NamedAlready);
        }
        Ok(Self { membership: follower.membership, placement, period })
    }
}

#[cfg(test)]
mod tests {
    use std::{fmt::Debug, str::FromStr};

    use kernel::Date;

    use super::*;

    fn id<T: FromStr<Err: Debug>>(n: u32) -> T {
        format!("00000000-0000-0000-0000-{n:012}").parse().unwrap()
    }

    fn period(from: &str, to: Option<&str>) -> Period {
        let day = |text: &str| text.parse::<Date>().unwrap();
        Period::new(day(from), to.map(day)).unwrap()
    }

    fn follower(role: Role, place: Option<u32>) -> Follower {
        Follower { membership: id(1), role, place: place.map(id) }
    }

    #[track_caller]
    fn check(follower: &Follower, expected: Result<Option<u32>, Refusal>) {
        let new = NewRelation::with(follower, period("2026-06-01", None), &[]);
        let expected = expected.map(|placement| placement.map(id));
        assert_eq!(new.map(|new| new.placement), expected);
    }

    #[test]
    fn whoever_works_with_people_follows_the_person_and_a_workplace_mentor_the_placement() {
        check(&follower(Role::Mentor, None), Ok(None));
        check(&follower(Role::Caseworker, None), Ok(None));
        check(&follower(Role::WorkplaceMentor, Some(70)), Ok(Some(70)));
        check(&follower(Role::WorkplaceMentor, None), Err(Refusal::NoPlaceThere));
        check(&follower(Role::Funder, None), Err(Refusal::FollowsNobody(Role::Funder)));
    }

    #[test]
    fn nobody_is_named_twice_on_one_day() {
        let mentor = follower(Role::Mentor, None);
        let (june, other) = (period("2026-06-01", Some("2026-07-01")), id::<MembershipId>(2));
        let named = [(mentor.membership, june), (other, period("2026-01-01", None))];
        let with = |period| NewRelation::with(&mentor, period, &named).map(|new| new.period);
        assert_eq!(with(period("2026-06-30", None)), Err(Refusal::NamedAlready));
        let after = period("2026-07-01", None);
        assert_eq!(with(after), Ok(after), "what ended before stands in nobody's way");
    }
}
