//! Which look-ups are unusual (`practice.md` 20). A flag says that somebody should ask, never that something is wrong.

use kernel::{DAYS_FOR_NORMAL, RARE_SURNAME, TIMES_NORMAL};

use super::coded;

coded! {
    /// Why a look-up is unusual. The same address is not among them: where users live is kept nowhere.
    UnusualRule {
        /// The user looked at the own data with a role at work.
        Oneself = "oneself",
        /// A colleague: user and citizen have the same name.
        SameName = "same-name",
        /// User and citizen share a surname that few in the municipality have.
        RareSurname = "rare-surname",
        /// Nothing ties the user to the citizen.
        NoRelation = "no-relation",
        /// More than three times as many citizens in a day as the user normally looks at.
        ManyPeople = "many-people",
    }
}

/// A look at a citizen, as far as the rules ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LookedUp<'a> {
    /// The user's name.
    pub user: &'a str,
    /// The citizen's name.
    pub citizen: &'a str,
    /// Whether the user is the citizen.
    pub is_oneself: bool,
    /// Whether the citizen's name is that of a user of the organisation, too.
    pub is_colleague: bool,
    /// How many citizens of the municipality have the citizen's surname.
    pub with_surname: u64,
    /// Whether something ties the user to the citizen; nothing where whose cases are whose is not kept.
    pub is_related: Option<bool>,
}

/// A user's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnusualDay {
    /// Different citizens on the day.
    pub seen: u32,
    /// Different citizens on a normal day of the user's.
    pub usual: u32,
}

/// Why a look at a citizen is unusual; nothing where it is not. Whoever is oneself has the own name, and a
/// colleague's name is more than a surname: only the strongest of the three is said.
#[must_use]
pub fn unusual_look(look: &LookedUp<'_>) -> Vec<UnusualRule> {
    let (user, citizen) = (folded(look.user), folded(look.citizen));
    let shares_surname = user.last().is_some() && user.last() == citizen.last();
    let of_name = if look.is_oneself {
        Some(UnusualRule::Oneself)
    } else if look.is_colleague || user == citizen {
        Some(UnusualRule::SameName)
    } else if shares_surname && look.with_surname <= RARE_SURNAME {
        Some(UnusualRule::RareSurname)
    } else {
        None
    };
    let unrelated = (look.is_related == Some(false)).then_some(UnusualRule::NoRelation);
    of_name.into_iter().chain(unrelated).collect()
}

/// Whether a day is more than three times the user's normal one: the median of the days before on which the user
/// looked at anybody. With too few of them nothing can be said.
#[must_use]
pub fn unusual_day(seen: u32, before: &[u32]) -> Option<UnusualDay> {
    let mut days: Vec<u32> = before.iter().copied().filter(|day| *day > 0).collect();
    if days.len() < DAYS_FOR_NORMAL {
        return None;
    }
    days.sort_unstable();
    // Of two in the middle the higher: in doubt a day is normal.
    let usual = days.get(usize::midpoint(0, days.len())).copied()?;
    (seen > usual.saturating_mul(TIMES_NORMAL)).then_some(UnusualDay { seen, usual })
}

/// The words of a name, for comparing.
fn folded(name: &str) -> Vec<String> {
    name.split_whitespace().map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use UnusualRule::{NoRelation, Oneself, RareSurname, SameName};

    use super::*;

    #[track_caller]
    fn check(user: &str, citizen: &str, change: impl FnOnce(&mut LookedUp<'_>), want: &[UnusualRule]) {
        let mut look = LookedUp {
            user,
            citizen,
            is_oneself: false,
            is_colleague: false,
            with_surname: 100,
            is_related: Some(true),
        };
        change(&mut look);
        assert_eq!(unusual_look(&look), want, "{look:?}");
    }

    #[test]
    fn a_look_is_unusual_by_name_and_by_relation() {
        check("Karen Prøve", "Bo Tænkt", |_| {}, &[]);
        check("Karen Prøve", "Karen Prøve", |_| {}, &[SameName]);
        check("Karen Prøve", "  karen   PRØVE ", |_| {}, &[SameName]);
        check("Karen Prøve", "Karen Prøve", |look| look.is_oneself = true, &[Oneself]);
        check("Karen Prøve", "Karen Ny-Prøve", |look| look.is_oneself = true, &[Oneself]);
        check("Karen Prøve", "Ida Kok", |look| look.is_colleague = true, &[SameName]);
        check("Karen Prøve", "Bo Prøve", |_| {}, &[]);
        check("Karen Prøve", "Bo Prøve", |look| look.with_surname = 6, &[]);
        check("Karen Prøve", "Bo Prøve", |look| look.with_surname = 5, &[RareSurname]);
        check("Karen Prøve", "Bo PRØVE", |look| look.with_surname = 1, &[RareSurname]);
        check("Karen Prøve", "Prøve Bo", |look| look.with_surname = 1, &[]);
        check("", "", |look| look.with_surname = 1, &[SameName]);
        check("Karen Prøve", "Bo Tænkt", |look| look.is_related = Some(false), &[NoRelation]);
        check("Karen Prøve", "Bo Tænkt", |look| look.is_related = None, &[]);
        check(
            "Karen Prøve",
            "Bo Prøve",
            |look| (look.with_surname, look.is_related) = (2, Some(false)),
            &[RareSurname, NoRelation],
        );
    }

    #[track_caller]
    fn check_day(seen: u32, before: &[u32], want: Option<u32>) {
        assert_eq!(unusual_day(seen, before).map(|day| day.usual), want, "{seen} after {before:?}");
    }

    #[test]
    fn a_day_is_held_against_the_median_of_those_before() {
        check_day(31, &[10, 10, 10, 10, 10], Some(10));
        check_day(30, &[10, 10, 10, 10, 10], None);
        check_day(7, &[1, 1, 2, 40, 40], Some(2));
        check_day(6, &[1, 1, 2, 40, 40], None);
        check_day(100, &[10, 10, 10, 10], None);
        check_day(100, &[0, 0, 0, 0, 0, 0], None);
        check_day(31, &[0, 10, 0, 10, 10, 10, 0, 10], Some(10));
        check_day(13, &[1, 1, 1, 4, 4, 4], Some(4));
        check_day(12, &[1, 1, 1, 4, 4, 4], None);
        check_day(100, &[], None);
    }
}
