//! Looks at one citizen, put together day by day and person by person.

use std::collections::BTreeMap;

use kernel::{Date, Moment, UserId};
use policy::{Action, Purpose};
use store::views::{Listed, LoggedBy, Look};

use crate::rim::copenhagen_date;

/// What was looked at on a day.
#[derive(Debug, Clone)]
pub struct DayOfLooks {
    /// The day in Denmark.
    pub day: Date,
    /// Each who looked, the latest first.
    pub looked: Vec<Looked>,
}

/// What one person, or one capacity, looked at on a day for one purpose.
#[derive(Debug, Clone)]
pub struct Looked {
    /// Who.
    pub by: LoggedBy,
    /// Why.
    pub purpose: Option<Purpose>,
    /// The first look of the day.
    pub first: Moment,
    /// The last.
    pub last: Moment,
    /// How many looks at the citizen alone.
    pub times: u64,
    /// What was seen or done, the latest first.
    pub actions: Vec<Option<Action>>,
    /// How many lists with the citizen in them.
    pub lists: u64,
}

type Key = (Option<UserId>, Option<String>, Option<String>, Option<&'static str>, Option<Purpose>);

fn key(look: &Look) -> Key {
    let by = &look.by;
    let holder = by.holder.map(policy::Holder::code);
    (by.user, by.operator.clone(), by.organisation.clone(), holder, look.purpose)
}

/// Looks and lists as days, the newest first.
#[must_use]
pub fn days<'l>(
    looks: impl IntoIterator<Item = &'l Look>,
    lists: impl IntoIterator<Item = &'l Listed>,
) -> Vec<DayOfLooks> {
    let mut days: BTreeMap<Date, BTreeMap<Key, Looked>> = BTreeMap::new();
    let looks = looks.into_iter().map(|look| (copenhagen_date(look.first), look, false));
    let lists = lists.into_iter().map(|listed| (listed.day, &listed.look, true));
    for (day, look, list) in looks.chain(lists) {
        let one = days.entry(day).or_default().entry(key(look)).or_insert_with(|| Looked {
            by: look.by.clone(),
            purpose: look.purpose,
            first: look.first,
            last: look.last,
            times: 0,
            actions: Vec::new(),
            lists: 0,
        });
        one.first = one.first.min(look.first);
        one.last = one.last.max(look.last);
        if list {
            one.lists += look.times;
        } else {
            one.times += look.times;
            if !one.actions.contains(&look.action) {
                one.actions.push(look.action);
            }
        }
    }
    let newest = |looked: BTreeMap<Key, Looked>| {
        let mut looked: Vec<Looked> = looked.into_values().collect();
        looked.sort_by_key(|one| std::cmp::Reverse(one.last));
        looked
    };
    days.into_iter().rev().map(|(day, looked)| DayOfLooks { day, looked: newest(looked) }).collect()
}

#[cfg(test)]
mod tests {
    use domain::partners::Role;
    use policy::Holder;
    use store::views::Shown;
    use uuid::Uuid;

    use super::*;

    const HOUR: i64 = 3600;
    /// 25 November 2026, 10 in the morning in Denmark.
    const AT: Moment = Moment::from_micros(1_795_597_200_000_000);

    fn look(user: u128, at: Moment, action: Action, times: u64) -> Look {
        Look {
            first: at,
            last: at.plus_seconds(60),
            times,
            by: LoggedBy {
                stands_for: None,
                holder: Some(Holder::Role(Role::Caseworker)),
                organisation: Some("Nord".to_owned()),
                user: Some(UserId::new(Uuid::from_u128(user))),
                name: Shown::Seen(None),
                operator: None,
            },
            organisation: None,
            action: Some(action),
            purpose: Some(Purpose::Placement),
        }
    }

    #[test]
    fn looks_of_one_person_on_one_day_are_one_and_the_newest_stands_first() {
        let looks = [
            look(1, AT, Action::ShowCitizen, 2),
            look(2, AT.plus_seconds(2 * HOUR), Action::ShowCard, 1),
            look(1, AT.plus_seconds(HOUR), Action::MatchCitizen, 1),
            look(1, AT.plus_seconds(-24 * HOUR), Action::ShowCitizen, 1),
        ];
        let days = days(&looks, []);
        assert_eq!(
            days.iter().map(|day| day.day.to_string()).collect::<Vec<_>>(),
            ["2026-11-25", "2026-11-24"]
        );
        let today = &days[0].looked;
        assert_eq!(today.iter().map(|one| one.times).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(today[1].actions, [Some(Action::ShowCitizen), Some(Action::MatchCitizen)]);
        assert_eq!((today[1].first, today[1].last), (AT, AT.plus_seconds(HOUR + 60)));
    }

    #[test]
    fn a_list_is_told_as_a_list_and_not_as_a_look_at_the_citizen() {
        let listed = Listed { day: copenhagen_date(AT), look: look(1, AT, Action::ListCitizens, 3) };
        let looks = [look(1, AT, Action::ShowCitizen, 1)];
        let days = days(&looks, &[listed]);
        let one = &days[0].looked[0];
        assert_eq!((days[0].looked.len(), one.times, one.lists), (1, 1, 3));
        assert_eq!(one.actions, [Some(Action::ShowCitizen)]);
    }

    #[test]
    fn a_look_after_midnight_in_denmark_is_the_next_day() {
        // 23:30 UTC of the 25th is half past midnight of the 26th in Denmark.
        let late = Moment::from_micros(1_795_649_400_000_000);
        let days = days(&[look(1, late, Action::ShowCitizen, 1)], []);
        assert_eq!(days[0].day.to_string(), "2026-11-26");
    }
}
