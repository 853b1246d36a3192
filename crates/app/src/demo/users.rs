//! Who can be logged in as, each by one click, all but the citizen by password too.

use std::{collections::BTreeMap, sync::Arc};

use domain::partners::{Email, OrganisationKind, Role, Term};
use kernel::{CitizenId, CompanyId, Language, MembershipId, OrganisationId};
use policy::{AddUser, SessionFacts};
use store::{MembershipRow, Tx};

use super::{DemoError, Partnership, companies::later, leave, name, operator, refused, said};
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
    First(OrganisationKind),
}

const BUSINESS: At = At::First(OrganisationKind::BusinessOrganisation);

impl Partnership {
    fn at(&self, at: At) -> Result<OrganisationId, DemoError> {
        Ok(match at {
            At::North => self.north,
            At::South => self.south,
            At::First(kind) => self.first(kind)?,
        })
    }
}

/// Role, name, log-in name, where, whether by one click.
const PEOPLE: &[(Role, &str, &str, At, bool)] = &[
    (Role::EmployerConsultant, "Karen Prøve", "karen@nord.example", At::North, true),
    (Role::Caseworker, "Søren Eksempel", "soeren@nord.example", At::North, true),
    (Role::TeamLeader, "Dorthe Leder", "dorthe@nord.example", At::North, true),
    (Role::HealthWorker, "Hanne Sund", "hanne@nord.example", At::North, true),
    (Role::SocialWorker, "Sonja Støtte", "sonja@nord.example", At::North, true),
    (Role::CompanyManager, "Anne Prøvesen", "anne@havnekoekkenet.example", BUSINESS, true),
    (Role::WorkplaceMentor, "Mikkel Kok", "mikkel@havnekoekkenet.example", BUSINESS, true),
    (Role::ShopSteward, "Tove Tillid", "tove@havnekoekkenet.example", BUSINESS, true),
    (Role::Citizen, "Anne Tænktsen", "borger@nord.example", At::North, true),
    (Role::Mentor, "Mona Mentor", "mona@nord.example", At::North, true),
    (Role::Buddy, "Bent Følger", "bent@nord.example", At::North, true),
    (Role::BusinessMentor, "Erik Døråbner", "erik@nord.example", At::North, true),
    (Role::Ambassador, "Amalie Havn", "amalie@erhverv.example", BUSINESS, true),
    (Role::BusinessAdviser, "Birger Råd", "birger@erhverv.example", BUSINESS, true),
    (Role::UnionOfficer, "Frida Fag", "frida@fag.example", At::First(OrganisationKind::TradeUnion), true),
    (
        Role::SchoolContact,
        "Ulla Skole",
        "ulla@skole.example",
        At::First(OrganisationKind::EducationInstitution),
        true,
    ),
    (
        Role::AssociationContact,
        "Folke Forening",
        "folke@foelgeskab.example",
        At::First(OrganisationKind::CivilSociety),
        true,
    ),
    (Role::SteeringMember, "Jens Mønster", "jens@erhverv.example", BUSINESS, true),
    (Role::Funder, "Vibeke Fond", "vibeke@fond.example", At::First(OrganisationKind::Funder), true),
    (Role::Evaluator, "Eva Lueret", "eva@evaluering.example", At::First(OrganisationKind::Evaluator), true),
    (Role::ProcurementOfficer, "Ivan Indkøb", "ivan@nord.example", At::North, true),
    (Role::MethodOwner, "Maja Metode", "maja@nord.example", At::North, true),
    (Role::RuleOwner, "Regnar Regel", "regnar@nord.example", At::North, true),
    (Role::Administrator, "Åse Opdigt", "aase@nord.example", At::North, true),
    (Role::DataProtectionOfficer, "Grethe Værn", "grethe@nord.example", At::North, true),
    (Role::Caseworker, "Mette Demo", "mette@syd.example", At::South, false),
    (Role::EmployerConsultant, "Ole Havprøve", "ole@syd.example", At::South, false),
    (Role::Administrator, "Lone Vind", "lone@syd.example", At::South, false),
    (Role::EmployerConsultant, "Bo Fyr", "bo@erhverv.example", BUSINESS, false),
];

/// Who has one more role: log-in name, role, where.
const MORE: &[(&str, Role, At)] = &[("birger@erhverv.example", Role::SteeringMember, BUSINESS)];

/// Who stands in for whom, from how many days ago, and how many days from now on.
const STAND_INS: &[(&str, &str, i64, i64)] = &[("bent@nord.example", "mona@nord.example", -3, 11)];

/// People at work: what they did before the demo was made is told by them.
#[derive(Default)]
pub(super) struct AtWork {
    people: BTreeMap<&'static str, SessionFacts>,
}

impl AtWork {
    fn facts(&self, email: &str) -> Result<&SessionFacts, DemoError> {
        self.people.get(email).ok_or_else(|| said(email, "nobody logs in with that name"))
    }

    /// The membership of somebody, by log-in name.
    pub(super) fn membership(&self, email: &str) -> Result<MembershipId, DemoError> {
        Ok(self.facts(email)?.membership)
    }

    /// Somebody, by log-in name.
    pub(super) fn ctx(&self, app: &Arc<App>, email: &str) -> Result<Ctx, DemoError> {
        Ok(partners::demo_ctx(Arc::clone(app), self.facts(email)?))
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
        let organisation = partnership.at(*at)?;
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
            company: company.filter(|_| role.is_at_company()),
            citizen: citizen.filter(|_| *role == Role::Citizen),
            term: Term::default(),
            one_click: *one_click,
        };
        let added = partners::add_user_in(&ctx, tx, &permit, organisation, &user).await;
        let (id, membership) = added.map_err(|failure| refused(called, failure))?;
        let facts = SessionFacts {
            user: id,
            membership,
            stands_for: None,
            role: *role,
            organisation,
            kind: match at {
                At::North | At::South => OrganisationKind::Municipality,
                At::First(kind) => *kind,
            },
            partnership: partnership.id,
            company: user.company,
            citizen: user.citizen,
            day: app.rim.today(),
        };
        at_work.people.insert(address, facts);
    }
    let north = operator(app, partnership, partnership.north);
    for (who, role, at) in MORE {
        let ctx = operator(app, partnership, partnership.at(*at)?);
        let row = MembershipRow {
            user: at_work.facts(who)?.user,
            organisation: partnership.at(*at)?,
            role: *role,
            company: None,
            citizen: None,
            term: Term::default(),
            stands_for: None,
        };
        add(&ctx, tx, who, &row).await?;
    }
    for (who, whom, first, last) in STAND_INS {
        let (facts, colleague) = (at_work.facts(who)?, at_work.facts(whom)?);
        let days = (later(north.today(), *first), later(north.today(), *last));
        let row = MembershipRow {
            user: facts.user,
            organisation: colleague.organisation,
            role: colleague.role,
            company: colleague.company,
            citizen: None,
            term: Term::new(Some(days.0), Some(days.1)).map_err(|bad| said(who, &format!("{bad:?}")))?,
            stands_for: Some(colleague.membership),
        };
        add(&north, tx, who, &row).await?;
    }
    Ok(at_work)
}

async fn add(ctx: &Ctx, tx: &mut Tx, who: &str, row: &MembershipRow) -> Result<(), DemoError> {
    let permit: policy::Permit<AddUser> = leave(ctx, who).await?;
    let id = MembershipId::new(ctx.fresh());
    tx.under(&permit).add_membership(id, row).await.map_err(|error| said(who, &format!("{error:?}")))
}
