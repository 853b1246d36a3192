//! Kinds of organisation and the installation's mode.

macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every variant, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code in rows, files and addresses.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// From its code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}
pub(crate) use coded;

coded! {
    /// What kind of organisation takes part.
    OrganisationKind {
        /// Kommune.
        Municipality = "municipality",
        /// Erhvervsorganisation.
        BusinessOrganisation = "business-organisation",
        /// Erhvervspark.
        BusinessPark = "business-park",
        /// Fagforening.
        TradeUnion = "trade-union",
        /// Virksomhed.
        Company = "company",
        /// Videnshus.
        KnowledgeHouse = "knowledge-house",
        /// Analysevirksomhed.
        AnalysisFirm = "analysis-firm",
        /// Uddannelsesinstitution.
        EducationInstitution = "education-institution",
        /// Civilsamfund.
        CivilSociety = "civil-society",
        /// Operatør.
        Operator = "operator",
        /// Tilskudsgiver.
        Funder = "funder",
        /// Evaluator.
        Evaluator = "evaluator",
    }
}

coded! {
    /// What an installation may hold.
    Mode {
        /// Companies, tasks and bundles only: no citizen menus, no import of citizens.
        CompaniesOnly = "companies-only",
        /// Citizens too; invented ones until the checklist before the first real citizen is green.
        WithCitizens = "with-citizens",
    }
}
