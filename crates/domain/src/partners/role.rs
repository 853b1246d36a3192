//! The roles people act in.

use super::organisation::{OrganisationKind, coded};

coded! {
    /// A role within one organisation. A person may hold several, one at a time.
    Role {
        /// Virksomhedskonsulent.
        EmployerConsultant = "employer-consultant",
        /// Sagsbehandler, arbejdsmarkedskonsulent: one role, two titles.
        Caseworker = "caseworker",
        /// Teamleder.
        TeamLeader = "team-leader",
        /// Medarbejder i sundhed: the health strand of a plan.
        HealthWorker = "health-worker",
        /// Medarbejder i det sociale: the social strand of a plan.
        SocialWorker = "social-worker",
        /// Virksomhedsleder at the own company.
        CompanyManager = "company-manager",
        /// Mentor på arbejdspladsen, at the own company.
        WorkplaceMentor = "workplace-mentor",
        /// Tillidsrepræsentant at the own company.
        ShopSteward = "shop-steward",
        /// Borger.
        Citizen = "citizen",
        /// Mentor.
        Mentor = "mentor",
        /// Buddy.
        Buddy = "buddy",
        /// Erhvervsmentor.
        BusinessMentor = "business-mentor",
        /// Ambassadør: a company that wins other companies.
        Ambassador = "ambassador",
        /// Erhvervsrådgiver at a business organisation: companies, networks, courses.
        BusinessAdviser = "business-adviser",
        /// Faglig sekretær at a trade union.
        UnionOfficer = "union-officer",
        /// Kontakt ved en uddannelsesinstitution.
        SchoolContact = "school-contact",
        /// Kontakt i en forening.
        AssociationContact = "association-contact",
        /// Medlem af styregruppen.
        SteeringMember = "steering-member",
        /// Tilskudsgiver.
        Funder = "funder",
        /// Evaluator.
        Evaluator = "evaluator",
        /// Indkøber.
        ProcurementOfficer = "procurement-officer",
        /// Metodeansvarlig: weights of the matching.
        MethodOwner = "method-owner",
        /// Regelansvarlig: rows of law.
        RuleOwner = "rule-owner",
        /// Administrator.
        Administrator = "administrator",
        /// Databeskyttelsesrådgiver.
        DataProtectionOfficer = "data-protection-officer",
    }
}

coded! {
    /// Where people in a role stand, seen from the citizen's way to work.
    Circle {
        /// Whoever follows a person or a company every day.
        Casework = "casework",
        /// At a place of work.
        Workplace = "workplace",
        /// The person, and those beside.
        Person = "person",
        /// Partners without cases.
        Partner = "partner",
        /// Whoever follows results.
        Result = "result",
        /// Whoever keeps the house in order.
        House = "house",
    }
}

/// What somebody is named for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// A person, wherever the person is.
    Person,
    /// A person at one place of work, and only there.
    Placement,
}

impl Role {
    /// What whoever holds the role can be named for; `None` for those who work with nobody.
    #[must_use]
    pub const fn follows(self) -> Option<Follows> {
        match self {
            Self::EmployerConsultant
            | Self::Caseworker
            | Self::HealthWorker
            | Self::SocialWorker
            | Self::Mentor
            | Self::Buddy
            | Self::BusinessMentor => Some(Follows::Person),
            Self::WorkplaceMentor => Some(Follows::Placement),
            _ => None,
        }
    }

    /// Whether an organisation of this kind can have people in the role.
    #[must_use]
    pub const fn fits(self, kind: OrganisationKind) -> bool {
        use OrganisationKind as Kind;
        match self {
            Self::Caseworker
            | Self::TeamLeader
            | Self::HealthWorker
            | Self::SocialWorker
            | Self::Citizen
            | Self::ProcurementOfficer
            | Self::RuleOwner => matches!(kind, Kind::Municipality),
            Self::EmployerConsultant
            | Self::CompanyManager
            | Self::WorkplaceMentor
            | Self::ShopSteward
            | Self::BusinessMentor => matches!(kind, Kind::Municipality | Kind::BusinessOrganisation),
            Self::Mentor | Self::Buddy => {
                matches!(kind, Kind::Municipality | Kind::CivilSociety | Kind::Operator)
            }
            Self::Ambassador => {
                matches!(kind, Kind::Municipality | Kind::BusinessOrganisation | Kind::BusinessPark)
            }
            Self::BusinessAdviser => matches!(kind, Kind::BusinessOrganisation | Kind::BusinessPark),
            Self::UnionOfficer => matches!(kind, Kind::TradeUnion),
            Self::SchoolContact => matches!(kind, Kind::EducationInstitution),
            Self::AssociationContact => matches!(kind, Kind::CivilSociety),
            Self::Funder => matches!(kind, Kind::Funder),
            Self::Evaluator => matches!(kind, Kind::Evaluator | Kind::AnalysisFirm | Kind::KnowledgeHouse),
            Self::MethodOwner => {
                matches!(kind, Kind::Municipality | Kind::BusinessOrganisation | Kind::KnowledgeHouse)
            }
            Self::SteeringMember | Self::Administrator | Self::DataProtectionOfficer => true,
        }
    }

    /// Whether it says something of a person that somebody in the role works with the person.
    #[must_use]
    pub const fn tells_of_care(self) -> bool {
        matches!(self, Self::HealthWorker | Self::SocialWorker)
    }

    /// Whether whoever holds the role does so at one company.
    #[must_use]
    pub const fn is_at_company(self) -> bool {
        matches!(self, Self::CompanyManager | Self::WorkplaceMentor | Self::ShopSteward)
    }

    /// Where people in the role stand.
    #[must_use]
    pub const fn circle(self) -> Circle {
        match self {
            Self::EmployerConsultant
            | Self::Caseworker
            | Self::TeamLeader
            | Self::HealthWorker
            | Self::SocialWorker => Circle::Casework,
            Self::CompanyManager | Self::WorkplaceMentor | Self::ShopSteward => Circle::Workplace,
            Self::Citizen | Self::Mentor | Self::Buddy | Self::BusinessMentor => Circle::Person,
            Self::Ambassador
            | Self::BusinessAdviser
            | Self::UnionOfficer
            | Self::SchoolContact
            | Self::AssociationContact
            | Self::ProcurementOfficer => Circle::Partner,
            Self::SteeringMember | Self::Funder | Self::Evaluator => Circle::Result,
            Self::MethodOwner | Self::RuleOwner | Self::Administrator | Self::DataProtectionOfficer => {
                Circle::House
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_municipality_has_caseworkers_and_citizens() {
        for kind in OrganisationKind::ALL {
            let municipal = *kind == OrganisationKind::Municipality;
            assert_eq!(Role::Caseworker.fits(*kind), municipal);
            assert_eq!(Role::Citizen.fits(*kind), municipal);
        }
        assert!(Role::EmployerConsultant.fits(OrganisationKind::BusinessOrganisation));
        assert!(!Role::EmployerConsultant.fits(OrganisationKind::TradeUnion));
    }

    #[test]
    fn every_role_is_at_home_somewhere() {
        for role in Role::ALL {
            assert!(OrganisationKind::ALL.iter().any(|kind| role.fits(*kind)), "{role:?}");
        }
    }

    #[test]
    fn every_kind_of_organisation_but_a_company_has_more_than_those_everybody_has() {
        let everywhere = [Role::SteeringMember, Role::Administrator, Role::DataProtectionOfficer];
        for kind in OrganisationKind::ALL {
            let own = Role::ALL.iter().filter(|role| role.fits(*kind) && !everywhere.contains(role));
            assert_eq!(own.count() > 0, *kind != OrganisationKind::Company, "{kind:?}");
        }
    }

    #[test]
    fn codes_find_their_role_again() {
        for role in Role::ALL {
            assert_eq!(Role::from_code(role.code()), Some(*role));
        }
    }
}
