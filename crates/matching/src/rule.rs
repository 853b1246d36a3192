//! The hard rules: each with an id, a version and a ground.

/// How many hard rules there are.
pub const RULE_COUNT: usize = 11;

/// A hard rule. A pair that fails one is not proposed, but it is counted, and shown with what it would take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// No task asks for a skill that the person cannot do: what a company needs is held against what somebody
    /// can, or can learn (003-07).
    Skills,
    /// No task asks for a function at work that the person cannot (level 3).
    Limits,
    /// Each certificate that a task asks for is valid on the first day.
    Certificate,
    /// The company is not on the person's do-not-place list.
    DoNotPlace,
    /// The tasks fit into the slots that they share with the person.
    Slots,
    /// The tasks take no more minutes a week than the person can work.
    HoursCapacity,
    /// The bundle is worth coming for: no fewer than [`minimum`](crate::Parameters::minimum) minutes a week.
    BundleMinimum,
    /// The way there takes no longer than the person will go.
    TravelLimit,
    /// A person has one small job.
    CitizenOnce,
    /// A task has one person.
    TaskOnce,
    /// The company has a place left under the ratio rule.
    Ratio,
}

/// Why a hard rule is there, and so who keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ground {
    /// A law: the municipality's rule owner keeps it.
    Law,
    /// What the person has said or agreed: it is theirs to change.
    Person,
    /// How small jobs are made: the method owner keeps it.
    Practice,
}

impl Rule {
    /// Every rule, in the order in which people read them.
    pub const ALL: [Self; RULE_COUNT] = [
        Self::Skills,
        Self::Limits,
        Self::Certificate,
        Self::DoNotPlace,
        Self::Slots,
        Self::HoursCapacity,
        Self::BundleMinimum,
        Self::TravelLimit,
        Self::CitizenOnce,
        Self::TaskOnce,
        Self::Ratio,
    ];

    /// Its stable name, for files, stored runs and keys of texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Skills => "skills",
            Self::Limits => "limits",
            Self::Certificate => "certificate",
            Self::DoNotPlace => "do-not-place",
            Self::Slots => "slots",
            Self::HoursCapacity => "hours-capacity",
            Self::BundleMinimum => "bundle-minimum",
            Self::TravelLimit => "travel-limit",
            Self::CitizenOnce => "citizen-once",
            Self::TaskOnce => "task-once",
            Self::Ratio => "ratio",
        }
    }

    /// The version of what it means; raised when a pair can come out differently on the same data.
    #[must_use]
    pub const fn version(self) -> u16 {
        match self {
            Self::Skills
            | Self::Limits
            | Self::Certificate
            | Self::DoNotPlace
            | Self::Slots
            | Self::HoursCapacity
            | Self::BundleMinimum
            | Self::TravelLimit
            | Self::CitizenOnce
            | Self::TaskOnce
            | Self::Ratio => 1,
        }
    }

    /// Why it is there.
    #[must_use]
    pub const fn ground(self) -> Ground {
        match self {
            Self::Ratio => Ground::Law,
            Self::Skills
            | Self::Limits
            | Self::DoNotPlace
            | Self::Slots
            | Self::HoursCapacity
            | Self::TravelLimit => Ground::Person,
            Self::Certificate | Self::BundleMinimum | Self::CitizenOnce | Self::TaskOnce => Ground::Practice,
        }
    }
}

/// A set of hard rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct RuleSet(u16);

impl RuleSet {
    /// No rule.
    pub const NONE: Self = Self(0);

    /// The same with one rule more.
    #[must_use]
    pub const fn with(self, rule: Rule) -> Self {
        Self(self.0 | 1 << rule as u16)
    }

    /// The same, with one rule more where that is so.
    pub(crate) const fn with_if(self, rule: Rule, so: bool) -> Self {
        Self(self.0 | (so as u16) << rule as u16)
    }

    /// Whether the rule is in it.
    #[must_use]
    pub const fn contains(self, rule: Rule) -> bool {
        self.0 >> rule as u16 & 1 == 1
    }

    /// How many there are.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The rules, in the order of [`Rule::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Rule> {
        Rule::ALL.into_iter().filter(move |rule| self.contains(*rule))
    }
}

impl FromIterator<Rule> for RuleSet {
    fn from_iter<I: IntoIterator<Item = Rule>>(rules: I) -> Self {
        rules.into_iter().fold(Self::NONE, Self::with)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_rule_has_its_own_id_and_its_own_place_in_a_set() {
        assert_eq!(Rule::ALL.map(Rule::id).into_iter().collect::<HashSet<_>>().len(), RULE_COUNT);
        let mut set = RuleSet::NONE;
        for (n, rule) in Rule::ALL.into_iter().enumerate() {
            assert!(!set.contains(rule) && set.len() == n);
            set = set.with(rule).with(rule);
        }
        assert_eq!(set.iter().collect::<Vec<_>>(), Rule::ALL);
        assert_eq!(Rule::ALL.into_iter().collect::<RuleSet>(), set);
    }
}
