//! Names of roles, kinds of organisation, modes and legal forms.

use domain::{
    exchange::{Done, Fate},
    partners::{Circle, Mode, OrganisationKind, Role},
    tasks::LegalForm,
};

use crate::Texts;

impl Texts {
    /// What became of a row of a file: «Ny».
    #[must_use]
    pub fn import_fate(&self, fate: Fate) -> String {
        match fate {
            Fate::Done(Done::Added) => self.exchange_fate_added(),
            Fate::Done(Done::Changed) => self.exchange_fate_changed(),
            Fate::Done(Done::Unchanged) => self.exchange_fate_unchanged(),
            Fate::Refused => self.exchange_fate_refused(),
        }
    }

    /// A role's name: «Virksomhedskonsulent».
    #[must_use]
    pub fn role(&self, role: Role) -> String {
        match role {
            Role::EmployerConsultant => self.common_role_employer_consultant(),
            Role::Caseworker => self.common_role_caseworker(),
            Role::CompanyManager => self.common_role_company_manager(),
            Role::Citizen => self.common_role_citizen(),
            Role::SteeringMember => self.common_role_steering_member(),
            Role::Administrator => self.common_role_administrator(),
            Role::DataProtectionOfficer => self.common_role_data_protection_officer(),
            Role::TeamLeader => self.common_role_team_leader(),
            Role::HealthWorker => self.common_role_health_worker(),
            Role::SocialWorker => self.common_role_social_worker(),
            Role::WorkplaceMentor => self.common_role_workplace_mentor(),
            Role::ShopSteward => self.common_role_shop_steward(),
            Role::Mentor => self.common_role_mentor(),
            Role::Buddy => self.common_role_buddy(),
            Role::BusinessMentor => self.common_role_business_mentor(),
            Role::Ambassador => self.common_role_ambassador(),
            Role::BusinessAdviser => self.common_role_business_adviser(),
            Role::UnionOfficer => self.common_role_union_officer(),
            Role::SchoolContact => self.common_role_school_contact(),
            Role::AssociationContact => self.common_role_association_contact(),
            Role::Funder => self.common_role_funder(),
            Role::Evaluator => self.common_role_evaluator(),
            Role::ProcurementOfficer => self.common_role_procurement_officer(),
            Role::MethodOwner => self.common_role_method_owner(),
            Role::RuleOwner => self.common_role_rule_owner(),
        }
    }

    /// Where people in some roles stand: «På arbejdspladsen».
    #[must_use]
    pub fn circle(&self, circle: Circle) -> String {
        match circle {
            Circle::Casework => self.common_circle_casework(),
            Circle::Workplace => self.common_circle_workplace(),
            Circle::Person => self.common_circle_person(),
            Circle::Partner => self.common_circle_partner(),
            Circle::Result => self.common_circle_result(),
            Circle::House => self.common_circle_house(),
        }
    }

    /// The name of a kind of organisation: «Kommune».
    #[must_use]
    pub fn organisation_kind(&self, kind: OrganisationKind) -> String {
        match kind {
            OrganisationKind::Municipality => self.common_organisation_municipality(),
            OrganisationKind::BusinessOrganisation => self.common_organisation_business_organisation(),
            OrganisationKind::BusinessPark => self.common_organisation_business_park(),
            OrganisationKind::TradeUnion => self.common_organisation_trade_union(),
            OrganisationKind::Company => self.common_organisation_company(),
            OrganisationKind::KnowledgeHouse => self.common_organisation_knowledge_house(),
            OrganisationKind::AnalysisFirm => self.common_organisation_analysis_firm(),
            OrganisationKind::EducationInstitution => self.common_organisation_education_institution(),
            OrganisationKind::CivilSociety => self.common_organisation_civil_society(),
            OrganisationKind::Operator => self.common_organisation_operator(),
            OrganisationKind::Funder => self.common_organisation_funder(),
            OrganisationKind::Evaluator => self.common_organisation_evaluator(),
        }
    }

    /// What an installation may hold: «Kun virksomheder».
    #[must_use]
    pub fn mode(&self, mode: Mode) -> String {
        match mode {
            Mode::CompaniesOnly => self.common_mode_companies_only(),
            Mode::WithCitizens => self.common_mode_with_citizens(),
        }
    }

    /// A bundle's legal form: «Job», «Praktik».
    #[must_use]
    pub fn legal_form(&self, form: &LegalForm) -> String {
        match form {
            LegalForm::Job => self.common_legal_form_job(),
            LegalForm::Praktik(_) => self.common_legal_form_praktik(),
        }
    }
}

#[cfg(test)]
mod tests {
    use kernel::Language;

    use super::*;
    use crate::testing::texts;

    fn distinct(mut names: Vec<String>) {
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count, "{names:?}");
    }

    #[test]
    fn every_role_kind_and_mode_has_a_name_of_its_own() {
        for language in Language::ALL {
            let t = texts(language);
            distinct(Role::ALL.iter().map(|role| t.role(*role)).collect());
            distinct(OrganisationKind::ALL.iter().map(|kind| t.organisation_kind(*kind)).collect());
            distinct(Mode::ALL.iter().map(|mode| t.mode(*mode)).collect());
        }
    }

    #[test]
    fn names_are_the_ones_people_use() {
        let [danish, english] = Language::ALL.map(texts);
        assert_eq!(danish.role(Role::SteeringMember), "Medlem af styregruppen");
        assert_eq!(english.role(Role::EmployerConsultant), "Employer consultant");
        assert_eq!(danish.organisation_kind(OrganisationKind::TradeUnion), "Fagforening");
        assert_eq!(danish.mode(Mode::CompaniesOnly), "Kun virksomheder");
        assert_eq!(danish.legal_form(&LegalForm::Job), "Job");
    }
}
