//! Whom a company or a citizen turns to at the municipality.

use crate::partners::{Email, Role};

/// What a colleague did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColleaguePart {
    /// Proposed the person.
    Proposed,
    /// Gave the name.
    Released,
    /// Wrote the agreement, or changed it.
    Wrote,
}

/// A colleague at the municipality with an open account, as companies and citizens may know one: name, role and
/// work address, and nothing private.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Name.
    pub name: String,
    /// The log-in name, an address at work.
    pub email: Email,
    /// In which role the part was done.
    pub role: Role,
    /// What was done.
    pub part: ColleaguePart,
}

impl Colleague {
    /// Whom to ask of those who had a part in it, the first first: a company whoever wrote the agreement last or
    /// proposed the person; a citizen the last caseworker of them, or else the same as the company.
    #[must_use]
    pub fn to_ask(all: &[Self], reader: Role) -> Option<&Self> {
        let last = |fits: fn(&Self) -> bool| all.iter().rev().find(|one| fits(one));
        let case = || last(|one| one.role == Role::Caseworker);
        let made = || last(|one| one.part != ColleaguePart::Released);
        match reader {
            Role::CompanyManager | Role::WorkplaceMentor => made(),
            Role::Citizen => case().or_else(made),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Colleague,
        ColleaguePart::{self, Proposed, Released, Wrote},
        Email, Role,
    };

    fn one(name: &str, role: Role, part: ColleaguePart) -> Colleague {
        let email = Email::parse(&format!("{name}@noroe.example")).unwrap();
        Colleague { name: name.to_owned(), email, role, part }
    }

    #[test]
    fn a_company_asks_whoever_made_it_and_a_citizen_the_caseworker() {
        let proposed = one("eva", Role::EmployerConsultant, Proposed);
        let released = one("bo", Role::Caseworker, Released);
        let wrote = one("ib", Role::EmployerConsultant, Wrote);
        let name = |all: &[Colleague], reader| Colleague::to_ask(all, reader).map(|one| one.name.clone());
        for (all, company, citizen) in [
            (vec![], None, None),
            (vec![proposed.clone()], Some("eva"), Some("eva")),
            (vec![proposed.clone(), released.clone()], Some("eva"), Some("bo")),
            (vec![proposed, released, wrote], Some("ib"), Some("bo")),
        ] {
            assert_eq!(name(&all, Role::CompanyManager).as_deref(), company);
            assert_eq!(name(&all, Role::Citizen).as_deref(), citizen);
            assert_eq!(name(&all, Role::Caseworker), None, "colleagues see the history");
        }
    }
}
