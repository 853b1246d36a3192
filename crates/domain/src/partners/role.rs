//! The roles people act in.

use super::organisation::{OrganisationKind, coded};

coded! {
    /// A role within one organisation. A person may hold several, one at a time.
    Role {
        /// Virksomhedskonsulent.
        EmployerConsultant = "employer-consultant",
        /// Sagsbehandler, arbejdsmarkedskonsulent: one role, two titles.
        Caseworker = "caseworker",
        /// Virksomhedsleder at the own company.
        CompanyManager = "company-manager",
        /// Borger.
        Citizen = "citizen",
        /// Medlem af styregruppen.
        SteeringMember = "steering-member",
        /// Administrator.
        Administrator = "administrator",
        /// Databeskyttelsesrådgiver.
        DataProtectionOfficer = "data-protection-officer",
    }
}

impl Role {
    /// Whether an organisation of this kind can have people in the role.
    #[must_use]
    pub const fn fits(self, kind: OrganisationKind) -> bool {
        match self {
            Self::EmployerConsultant => {
                matches!(kind, OrganisationKind::Municipality | OrganisationKind::BusinessOrganisation)
            }
            Self::Caseworker | Self::Citizen => matches!(kind, OrganisationKind::Municipality),
            Self::CompanyManager => {
                matches!(kind, OrganisationKind::Municipality | OrganisationKind::BusinessOrganisation)
            }
            Self::SteeringMember | Self::Administrator | Self::DataProtectionOfficer => true,
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
    fn codes_find_their_role_again() {
        for role in Role::ALL {
            assert_eq!(Role::from_code(role.code()), Some(*role));
        }
    }
}
