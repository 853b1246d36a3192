//! Who tries the doors: the demo's own people, those of the municipality next door in the same
//! partnership, and those of another partnership in the same database.

use std::sync::Arc;

use app::{
    Ctx, Raw,
    partners::{NewUser, Whence, add_user_in, one_click, open_session, set_up, set_up_ctx},
};
use domain::partners::{OrganisationKind, Role, Term};
use kernel::{CitizenId, CompanyId, Language, OrganisationId, UserId};
use policy::{Action, Actor, AddUser, Grant, ScopeKind};
use store::views::MembershipLine;

use crate::house::House;

/// The name of the organisation that is in another partnership.
const ELSEWHERE: &str = "Fjernø Kommune";

/// Roles that need no company and no citizen of their own: one of each way to reach people, or none.
const COLLEAGUES: [Role; 7] = [
    Role::EmployerConsultant,
    Role::Caseworker,
    Role::TeamLeader,
    Role::Mentor,
    Role::SteeringMember,
    Role::Administrator,
    Role::DataProtectionOfficer,
];

/// From where somebody looks, seen from the demo's own people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// One of them.
    Home,
    /// Another municipality of the same partnership: companies are shared, people are not.
    NextDoor,
    /// Another partnership: nothing is shared.
    Elsewhere,
}

/// Somebody logged in.
pub struct Visitor {
    /// From where.
    pub from: From,
    /// In which role.
    pub role: Role,
    /// What the browser shows.
    pub token: String,
    /// What its forms carry.
    pub csrf: String,
    actor: Actor,
}

impl Visitor {
    /// For a message.
    pub fn name(&self) -> String {
        format!("{:?} {}", self.from, self.role.code())
    }

    /// What the access table gives for an action.
    pub fn grant(&self, action: Action) -> Option<Grant> {
        let mut mine = policy::rows().filter(|row| row.is_for(&self.actor) && row.actions.contains(&action));
        mine.next().map(|row| row.grant)
    }

    /// Whether the action reaches one company or person, or some by name only.
    pub fn is_for_own(&self, action: Action) -> bool {
        let scope = self.grant(action).and_then(|grant| grant.scope);
        matches!(scope, Some(ScopeKind::Company | ScopeKind::Own | ScopeKind::Caseload | ScopeKind::Trainees))
    }
}

/// The demo's own people, one for each role.
pub async fn at_home(house: &House) -> Vec<Visitor> {
    let mut people = Vec::new();
    for user in &app::partners::one_click_users(&house.app).await.unwrap() {
        people.push(let_in(house, user.id, From::Home).await.0);
    }
    assert_eq!(people.len(), Role::ALL.len(), "the demo offers one user for each role");
    people
}

/// Everybody who tries.
pub async fn everybody(house: &House) -> Vec<Visitor> {
    let mut people = at_home(house).await;
    let offered = app::partners::one_click_users(&house.app).await.unwrap();
    let at_home =
        let_in(house, offered.iter().find(|user| user.role == Role::Caseworker).unwrap().id, From::Home);
    let at_home = at_home.await.1;
    people.extend(next_door(house, &at_home).await);
    people.extend(elsewhere(house).await);
    people
}

async fn next_door(house: &House, home: &MembershipLine) -> Vec<Visitor> {
    let all = house.app.db.read().await.unwrap().organisations().await.unwrap();
    let other = all
        .into_iter()
        .find(|one| {
            one.kind == OrganisationKind::Municipality
                && one.partnership == home.partnership
                && one.id != home.organisation
        })
        .expect("the demo has two municipalities in one partnership");
    let ctx = app::partners::operator_ctx(Arc::clone(&house.app), Some(&other.name), "journeys".to_owned());
    let ctx = ctx.await.unwrap();
    let place = Place { ctx, organisation: other.id, from: From::NextDoor };
    let mut people = Vec::new();
    for role in COLLEAGUES {
        people.push(place.add(house, role, None, None).await);
    }
    // A company and a person of their own are found as everybody finds them: in the lists.
    let taken = house.get(Some(&people[1]), "/companies").await;
    let company = ids_in(&taken.body, "/companies/").last().copied().map(CompanyId::new);
    people.push(place.add(house, Role::CompanyManager, company, None).await);
    let listed = house.get(Some(&people[1]), "/citizens").await;
    let citizen = ids_in(&listed.body, "/citizens/").first().copied().map(CitizenId::new);
    assert!(
        company.is_some() && citizen.is_some(),
        "the municipality next door sees companies and has people"
    );
    people.push(place.add(house, Role::Citizen, None, citizen).await);
    people
}

async fn elsewhere(house: &House) -> Vec<Visitor> {
    let fields = [
        ("organisation", ELSEWHERE),
        ("kind", OrganisationKind::Municipality.code()),
        ("name", "Fjern Bestyrer"),
        ("email", "bestyrer@fjernoe.example"),
        ("language", "da"),
        ("password", "tre-gule-både-ved-molen"),
    ];
    let raw = Raw::from_pairs(fields.map(|(name, text)| (name.to_owned(), text.to_owned())));
    let new = set_up(&set_up_ctx(Arc::clone(&house.app), "journeys".to_owned()), &raw).await.unwrap();
    let ctx = app::partners::operator_ctx(Arc::clone(&house.app), Some(ELSEWHERE), "journeys".to_owned());
    let place = Place { ctx: ctx.await.unwrap(), organisation: new.organisation, from: From::Elsewhere };
    let mut people = Vec::new();
    for role in COLLEAGUES {
        people.push(place.add(house, role, None, None).await);
    }
    people
}

/// An organisation that gets people.
struct Place {
    ctx: Ctx,
    organisation: OrganisationId,
    from: From,
}

impl Place {
    async fn add(
        &self,
        house: &House,
        role: Role,
        company: Option<CompanyId>,
        citizen: Option<CitizenId>,
    ) -> Visitor {
        let address = format!("{}@{:?}.example", role.code(), self.from);
        let user = NewUser {
            email: domain::partners::Email::parse(&address).unwrap(),
            name: kernel::Name::parse(&format!("{:?} {}", self.from, role.code())).unwrap(),
            role,
            language: Language::Da,
            password_hash: None,
            company,
            citizen,
            term: Term::default(),
            one_click: true,
        };
        let permit = self.ctx.leave::<AddUser, domain::partners::Refusal>();
        let permit = permit.await.unwrap();
        let mut tx = self.ctx.write::<domain::partners::Refusal>().await.unwrap();
        let (id, _) = add_user_in(&self.ctx, &mut tx, &permit, self.organisation, &user).await.unwrap();
        tx.commit().await.unwrap();
        let_in(house, id, self.from).await.0
    }
}

async fn let_in(house: &House, user: UserId, from: From) -> (Visitor, MembershipLine) {
    let new = one_click(&house.app, &Whence::default(), user).await.unwrap();
    let session = open_session(&house.app, &new.token).await.unwrap().unwrap();
    let actor = session.actor();
    let role = session.view.acting.role;
    (Visitor { from, role, token: new.token, csrf: new.csrf, actor }, session.view.acting)
}

/// The ids that stand behind a prefix in a page, in order.
pub fn ids_in(page: &str, prefix: &str) -> Vec<uuid::Uuid> {
    let parts = page.split(prefix).skip(1);
    parts.filter_map(|rest| rest.get(..uuid::fmt::Hyphenated::LENGTH)?.parse().ok()).collect()
}
