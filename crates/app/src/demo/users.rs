//! Who can be logged in as, each by one click, all but the citizen by password too.

use std::{collections::BTreeMap, sync::Arc};

use domain::partners::{Email, OrganisationKind, Role};
use kernel::{CitizenId, CompanyId, Language};
use policy::{AddUser, SessionFacts};
use store::Tx;

use super::{DemoError, Partnership, leave, name, operator, refused, said};
use crate::{App, Ctx, partners};

/// The password of everybody in the demo. The demo listens on this machine only.
pub const PASSWORD: &str = "tre-maager-paa-molen";

/// Somebody who can be logged in as.
#[derive(Debug, Clone)]
pub struct Person {
    /// In which role.
    pub role: Role,
    /// Name.
    pub name: String,
    /// Log-in name.
    pub email: String,
    /// Organisation.
    pub organisation: String,
}

/// Where somebody of the demo works.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    North,
    South,
    Business,
}

/// Role, name, log-in name, where, whether by one click.
const PEOPLE: &[(Role, &str, &str, At, bool)] = &[
    (Role::EmployerConsultant, "Karen Prøve", "karen@nord.example", At::North, true),
    (Role::Caseworker, "Søren Eksempel", "soeren@nord.example", At::North, true),
    (Role::CompanyManager, "Anne Prøvesen", "anne@havnekoekkenet.example", At::Business, true),
    (Role::Citizen, "Anne Tænktsen", "borger@nord.example", At::North, true),
    (Role::SteeringMember, "Jens Mønster", "jens@erhverv.example", At::Business, true),
    (Role::Administrator, "Åse Opdigt", "aase@nord.example", At::North, true),
    (Role::DataProtectionOfficer, "Grethe Værn", "grethe@nord.example", At::North, true),
    (Role::Caseworker, "Mette Demo", "mette@syd.example", At::South, false),
    (Role::EmployerConsultant, "Ole Havprøve", "ole@syd.example", At::South, false),
    (Role::Administrator, "Lone Vind", "lone@syd.example", At::South, false),
    (Role::EmployerConsultant, "Bo Fyr", "bo@erhverv.example", At::Business, false),
];

/// People at work: what they did before the demo was made is told by them.
#[derive(Default)]
pub(super) struct AtWork {
    people: BTreeMap<&'static str, SessionFacts>,
}

impl AtWork {
    /// Somebody, by log-in name.
    pub(super) fn ctx(&self, app: &Arc<App>, email: &str) -> Result<Ctx, DemoError> {
        let facts = self.people.get(email).ok_or_else(|| said(email, "nobody logs in with that name"))?;
        Ok(partners::demo_ctx(Arc::clone(app), facts))
    }
}

pub(super) async fn build(
    app: &Arc<App>,
    tx: &mut Tx,
    partnership: &Partnership,
    company: Option<CompanyId>,
    citizen: Option<CitizenId>,
) -> Result<AtWork, DemoError> {
    let mut at_work = AtWork::default();
    let mut hash = None;
    for (role, called, address, at, one_click) in PEOPLE {
        let organisation = match at {
            At::North => partnership.north,
            At::South => partnership.south,
            At::Business => partnership.business,
        };
        let ctx = operator(app, partnership, organisation);
        if hash.is_none() {
            let hashed = partners::hash_new_password(&ctx, PASSWORD).await;
            hash = Some(hashed.map_err(|failure| refused(called, failure))?);
        }
        let permit: policy::Permit<AddUser> = leave(&ctx, called).await?;
        let user = partners::NewUser {
            email: Email::parse(address).map_err(|bad| said(called, &format!("{bad:?}")))?,
            name: name(called)?,
            role: *role,
            language: Language::Da,
            password_hash: hash.clone().filter(|_| *role != Role::Citizen),
            company: company.filter(|_| *role == Role::CompanyManager),
            citizen: citizen.filter(|_| *role == Role::Citizen),
            one_click: *one_click,
        };
        let added = partners::add_user_in(&ctx, tx, &permit, organisation, &user).await;
        let (id, membership) = added.map_err(|failure| refused(called, failure))?;
        let facts = SessionFacts {
            user: id,
            membership,
            role: *role,
            organisation,
            kind: if *at == At::Business {
                OrganisationKind::BusinessOrganisation
            } else {
                OrganisationKind::Municipality
            },
            partnership: partnership.id,
            company: user.company,
            citizen: user.citizen,
        };
        at_work.people.insert(address, facts);
    }
    Ok(at_work)
}
