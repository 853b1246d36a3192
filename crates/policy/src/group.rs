//! Field groups: which kinds of fields a permit opens.

use domain::citizens::Strand;

macro_rules! groups {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// A group of fields that is opened or closed as one.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u32)]
        pub enum FieldGroup { $($(#[$doc])* $name),+ }

        impl FieldGroup {
            /// Every group.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code in tables and logs.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// From its code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

groups! {
    /// A company's name, number, industry, units.
    Company = "company",
    /// What moves the company.
    Business = "business",
    /// Contact persons at companies.
    CompanyContact = "company-contact",
    /// Positions, tasks and bundles.
    Tasks = "tasks",
    /// A citizen's name and the case system's reference.
    Identity = "identity",
    /// Where a citizen lives.
    Home = "home",
    /// What a citizen can, when and how far.
    Resources = "resources",
    /// Considerations at work with their instructions.
    Considerations = "considerations",
    /// Target groups and programmes.
    Membership = "membership",
    /// Who works with a citizen, and from when to when.
    Team = "team",
    /// Where a citizen is not to be placed.
    DoNotPlace = "do-not-place",
    /// People who are protected.
    Protected = "protected",
    /// Proposals: the card, the small job, how far it is, the company's reason.
    Proposals = "proposals",
    /// Why somebody was proposed, and on what basis the name was told.
    ProposalCase = "proposal-case",
    /// What a company adds to its reason in own words.
    CompanyWords = "company-words",
    /// The same where they are held back, because they may speak about the person.
    HeldWords = "held-words",
    /// What citizens say to proposals: dialogue, and nothing else.
    Dialogue = "dialogue",
    /// Placements: what was agreed, how far it is, what the rules said.
    Placements = "placements",
    /// Why a placement was broken off, what was tried, what came after.
    Ending = "ending",
    /// Hours: what was planned in a week, what each side says, why somebody was away.
    Hours = "hours",
    /// What helps at work, as instructions to the workplace.
    Instructions = "instructions",
    /// Notes about work and the way to it.
    Notes = "notes",
    /// Notes about how it goes.
    Progression = "progression",
    /// Notes about money.
    Economy = "economy",
    /// Notes about health.
    Health = "health",
    /// Notes about social matters.
    Social = "social",
    /// Users and their roles.
    Users = "users",
    /// Who looked at somebody's data, when and why.
    Trace = "trace",
    /// Code lists.
    Reference = "reference",
}

impl FieldGroup {
    /// The group that the notes of a strand are in.
    #[must_use]
    pub const fn of_strand(strand: Strand) -> Self {
        match strand {
            Strand::Work => Self::Notes,
            Strand::Progression => Self::Progression,
            Strand::Economy => Self::Economy,
            Strand::Health => Self::Health,
            Strand::Social => Self::Social,
        }
    }
}

/// A set of field groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FieldGroups(u32);

impl FieldGroups {
    /// The set of these groups.
    #[must_use]
    pub const fn of(groups: &[FieldGroup]) -> Self {
        let mut bits = 0;
        let mut i = 0;
        while i < groups.len() {
            bits |= 1 << groups[i] as u32;
            i += 1;
        }
        Self(bits)
    }

    /// The set with these groups too.
    #[must_use]
    pub const fn and(self, groups: &[FieldGroup]) -> Self {
        Self(self.0 | Self::of(groups).0)
    }

    /// Whether the group is in the set.
    #[must_use]
    pub const fn has(self, group: FieldGroup) -> bool {
        self.0 >> group as u32 & 1 == 1
    }

    /// The groups in order.
    pub fn iter(self) -> impl Iterator<Item = FieldGroup> {
        FieldGroup::ALL.iter().copied().filter(move |group| self.has(*group))
    }
}
