//! A small world for tests: the invented partnership's organisations, one company in each municipality,
//! a few citizens, one context for each role, a clock that stands until it is told to run.

// What cannot be set up ends the test at once; a test has nothing to recover.
#![expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a world that cannot be made ends its test"
)]

use std::{
    hash::{BuildHasher as _, RandomState},
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

use domain::partners::{Email, Mode, OrganisationKind, Role};
use kernel::{
    CitizenId, CompanyId, Date, Faults, Language, MembershipId, Moment, MunicipalityCode, Name,
    OrganisationId, PartnershipId, TaskId, UnitId, UserId,
};
use policy::{Act, Actor, AddUser, EditCompany, Located, OperatorFacts, SessionFacts, SetUp};
use store::Db;
use tempfile::TempDir;
use uuid::{Builder, Uuid};

use crate::{App, Ctx, Raw, Rim, Subject, citizens, companies, outbox::Ways, partners, tasks};

/// Where the clock stands: 25 November 2026, 10 in the morning in Denmark.
const NOON: i64 = 1_795_597_200_000_000;
const MICROS: i64 = 1_000_000;

/// Time that stands, ids and secrets that differ.
#[derive(Debug)]
pub struct StillRim {
    now: AtomicI64,
    drawn: AtomicU64,
    world: u64,
}

impl StillRim {
    #[expect(clippy::disallowed_methods, reason = "worlds of one server must not share ids")]
    fn new() -> Self {
        // An address would be too little chance: a thread's heap begins at a round one, and two tests of a
        // hundred met there.
        let world = RandomState::new().hash_one(std::process::id());
        Self { now: AtomicI64::new(NOON), drawn: AtomicU64::new(0), world }
    }

    fn bytes(&self) -> [u8; 32] {
        let n = self.drawn.fetch_add(1, Ordering::Relaxed);
        auth::token_hash(&format!("{}-{n}", self.world))
    }
}

impl Rim for StillRim {
    fn now(&self) -> Moment {
        Moment::from_micros(self.now.load(Ordering::Relaxed))
    }

    fn fresh_id(&self) -> Uuid {
        let mut random = [0; 10];
        for (to, from) in random.iter_mut().zip(self.bytes()) {
            *to = from;
        }
        // Ids rise as those of the real rim do.
        let millis = u64::try_from(NOON / 1000).unwrap() + self.drawn.load(Ordering::Relaxed);
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    fn secret(&self) -> [u8; 32] {
        self.bytes()
    }
}

/// The still rim, shared between the application and the test.
struct Shared(Arc<StillRim>);

impl Rim for Shared {
    fn now(&self) -> Moment {
        self.0.now()
    }

    fn fresh_id(&self) -> Uuid {
        self.0.fresh_id()
    }

    fn secret(&self) -> [u8; 32] {
        self.0.secret()
    }
}

/// The world.
pub struct World {
    /// The application.
    pub app: Arc<App>,
    /// The partnership.
    pub partnership: PartnershipId,
    /// The municipality that tests act in.
    pub north: OrganisationId,
    /// The other municipality of the partnership.
    pub south: OrganisationId,
    /// The business organisation.
    pub business: OrganisationId,
    /// A municipality of another partnership: a stranger to everything.
    pub strangers: OrganisationId,
    /// The strangers' partnership.
    pub strangers_partnership: PartnershipId,
    /// A company of the partnership.
    pub company: CompanyId,
    /// Its one unit, with six months of full-time equivalents.
    pub unit: UnitId,
    /// A citizen of the north.
    pub citizen: CitizenId,
    /// A citizen of the south.
    pub other_citizen: CitizenId,
    rim: Arc<StillRim>,
    _folder: TempDir,
}

/// The ring of every world: known, and so good for nothing but tests.
#[must_use]
pub fn keys() -> crypto::KeyRing {
    let known = auth::token_hash("a key that everybody knows");
    crypto::KeyRing::of(&[(crypto::KeyNumber::FIRST, &known)]).unwrap()
}

impl World {
    /// The same clock and chance over another database and other keys, as a demo: everybody is invented.
    #[must_use]
    pub fn over(&self, db: Db, keys: crypto::KeyRing) -> Arc<App> {
        let (law, rim) = (law::Law::danish().unwrap(), Box::new(Shared(Arc::clone(&self.rim))));
        let (kept, ways, breached) = (crate::Kept::default(), Ways::default(), auth::Breached::default());
        Arc::new(App { db, law, keys, rim, demo: true, kept, ways, breached })
    }

    /// A world in a fresh database; citizens may be held.
    pub async fn new() -> Self {
        Self::made(false, Ways::default()).await
    }

    /// The same as a demo, where everybody is invented.
    pub async fn demo() -> Self {
        Self::made(true, Ways::default()).await
    }

    /// The same with ways out of the house.
    pub async fn sending(ways: Ways) -> Self {
        Self::made(false, ways).await
    }

    async fn made(demo: bool, ways: Ways) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let rim = Arc::new(StillRim::new());
        let db: Db = store::testing::fresh(folder.path(), rim.fresh_id()).await.unwrap();
        let law = law::Law::danish().unwrap();
        let app = Arc::new(App {
            db,
            law,
            keys: keys(),
            rim: Box::new(Shared(Arc::clone(&rim))),
            demo,
            kept: crate::Kept::default(),
            ways,
            breached: auth::Breached::default(),
        });
        let nobody = partners::set_up_ctx(Arc::clone(&app), "test".to_owned());
        let permit = leave::<SetUp>(&nobody).await;
        let mut tx = app.db.write().await.unwrap();
        let (partnership, strangers_partnership) =
            (PartnershipId::new(rim.fresh_id()), PartnershipId::new(rim.fresh_id()));
        tx.under(&permit).add_partnership(partnership, &name("Østerø"), true).await.unwrap();
        tx.under(&permit).add_partnership(strangers_partnership, &name("Andetsteds"), true).await.unwrap();
        let mut organisations = Vec::new();
        for (of, kind, called, code) in [
            (partnership, OrganisationKind::Municipality, "Østerø Nord Kommune", Some("0998")),
            (partnership, OrganisationKind::Municipality, "Østerø Syd Kommune", Some("0999")),
            (partnership, OrganisationKind::BusinessOrganisation, "Østerø Erhverv", None),
            (strangers_partnership, OrganisationKind::Municipality, "Andetsteds Kommune", None),
        ] {
            let code = code.map(|code| MunicipalityCode::parse(code).unwrap());
            let what = (kind, &name(called), code.as_ref());
            organisations
                .push(partners::add_organisation_in(&nobody, &mut tx, &permit, of, what).await.unwrap());
        }
        tx.under(&permit).set_mode(Mode::WithCitizens).await.unwrap();
        tx.commit().await.unwrap();
        let [north, south, business, strangers] = organisations[..] else { unreachable!() };
        let at = |organisation| {
            let facts = OperatorFacts { organisation, partnership };
            Ctx::new(Arc::clone(&app), Actor::system(Some(facts)), Language::Da)
                .with_operator("test".to_owned())
        };
        let (company, unit) = company(&at(north)).await;
        let citizen = citizen(&at(north), "N-1").await;
        let other_citizen = self::citizen(&at(south), "S-1").await;
        Self {
            app,
            partnership,
            north,
            south,
            business,
            strangers,
            strangers_partnership,
            company,
            unit,
            citizen,
            other_citizen,
            rim,
            _folder: folder,
        }
    }

    /// Lets the clock run on.
    pub fn pass(&self, seconds: i64) {
        self.rim.now.fetch_add(seconds * MICROS, Ordering::Relaxed);
    }

    /// Today.
    #[must_use]
    pub fn today(&self) -> Date {
        self.app.rim.today()
    }

    /// An employer consultant of the north.
    #[must_use]
    pub fn consultant(&self) -> Ctx {
        self.acting(Role::EmployerConsultant, self.north)
    }

    /// A caseworker of the north.
    #[must_use]
    pub fn caseworker(&self) -> Ctx {
        self.acting(Role::Caseworker, self.north)
    }

    /// A caseworker of the south.
    #[must_use]
    pub fn other_caseworker(&self) -> Ctx {
        self.acting(Role::Caseworker, self.south)
    }

    /// The manager of the company.
    #[must_use]
    pub fn manager(&self) -> Ctx {
        self.acting(Role::CompanyManager, self.business)
    }

    /// The citizen of the north.
    #[must_use]
    pub fn citizen(&self) -> Ctx {
        self.acting(Role::Citizen, self.north)
    }

    /// A member of the steering group.
    #[must_use]
    pub fn steering(&self) -> Ctx {
        self.acting(Role::SteeringMember, self.business)
    }

    /// An administrator of the north.
    #[must_use]
    pub fn administrator(&self) -> Ctx {
        self.acting(Role::Administrator, self.north)
    }

    /// An employer consultant of another partnership.
    #[must_use]
    pub fn stranger(&self) -> Ctx {
        self.acting(Role::EmployerConsultant, self.strangers)
    }

    /// The operator for the north.
    #[must_use]
    pub fn operator(&self) -> Ctx {
        let facts = OperatorFacts { organisation: self.north, partnership: self.partnership };
        Ctx::new(Arc::clone(&self.app), Actor::system(Some(facts)), Language::Da)
            .with_operator("test".to_owned())
    }

    /// Somebody in a role of an organisation, without an account: rights need none.
    #[must_use]
    pub fn acting(&self, role: Role, organisation: OrganisationId) -> Ctx {
        let company = role.is_at_company().then_some(self.company);
        let citizen = (role == Role::Citizen).then_some(self.citizen);
        self.acting_for(role, organisation, (company, citizen))
    }

    /// The manager of a company of the partnership.
    #[must_use]
    pub fn manager_of(&self, company: CompanyId) -> Ctx {
        self.acting_for(Role::CompanyManager, self.business, (Some(company), None))
    }

    /// A citizen of the north.
    #[must_use]
    pub fn citizen_of(&self, citizen: CitizenId) -> Ctx {
        self.acting_for(Role::Citizen, self.north, (None, Some(citizen)))
    }

    fn acting_for(
        &self,
        role: Role,
        organisation: OrganisationId,
        (company, citizen): (Option<CompanyId>, Option<CitizenId>),
    ) -> Ctx {
        let kind = if organisation == self.business {
            OrganisationKind::BusinessOrganisation
        } else {
            OrganisationKind::Municipality
        };
        let partnership =
            if organisation == self.strangers { self.strangers_partnership } else { self.partnership };
        let facts = SessionFacts {
            user: UserId::new(self.rim.fresh_id()),
            membership: MembershipId::new(self.rim.fresh_id()),
            role,
            organisation,
            kind,
            partnership,
            company,
            citizen,
            day: self.today(),
        };
        Ctx::new(Arc::clone(&self.app), Actor::from_session(&facts), Language::Da)
    }

    /// Somebody with an account, who can be named for a citizen.
    pub async fn colleague(&self, role: Role, organisation: OrganisationId) -> Ctx {
        let ctx = self.acting(role, organisation);
        let (company, citizen) = (ctx.actor().company(), ctx.actor().citizen());
        let address = format!("{}@kollega.example", self.rim.fresh_id());
        let new = partners::NewUser {
            email: Email::parse(&address).unwrap(),
            name: name(&format!("Kollega {}", role.code())),
            role,
            language: Language::Da,
            password_hash: None,
            company,
            citizen,
            one_click: false,
        };
        let partnership = self.partnership;
        let operator =
            partners::operator_of(Arc::clone(&self.app), organisation, partnership, "test".to_owned());
        let permit = leave::<AddUser>(&operator).await;
        let mut tx = self.app.db.write().await.unwrap();
        let added = partners::add_user_in(&operator, &mut tx, &permit, organisation, &new).await;
        let (user, membership) = added.unwrap();
        tx.commit().await.unwrap();
        self.at_work(&ctx, user, membership)
    }

    fn at_work(&self, as_one: &Ctx, user: UserId, membership: MembershipId) -> Ctx {
        let actor = as_one.actor();
        let facts = SessionFacts {
            user,
            membership,
            role: actor.role().unwrap(),
            organisation: actor.organisation().unwrap(),
            kind: actor.kind().unwrap(),
            partnership: actor.partnership().unwrap(),
            company: actor.company(),
            citizen: actor.citizen(),
            day: self.today(),
        };
        Ctx::new(Arc::clone(&self.app), Actor::from_session(&facts), Language::Da)
    }

    /// The same person on a later day: a session opens with the day it is.
    #[must_use]
    pub fn again(&self, ctx: &Ctx) -> Ctx {
        self.at_work(ctx, ctx.actor().user().unwrap(), ctx.actor().membership().unwrap())
    }

    /// Sets what the installation may hold, whatever is in it.
    pub async fn set_mode(&self, mode: Mode) {
        let nobody = partners::set_up_ctx(Arc::clone(&self.app), "test".to_owned());
        let permit = leave::<SetUp>(&nobody).await;
        let mut tx = self.app.db.write().await.unwrap();
        tx.under(&permit).set_mode(mode).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A position of the company with tasks of so many minutes each, weekdays in the morning.
    pub async fn tasks(&self, minutes: &[&str]) -> Vec<TaskId> {
        let ctx = self.consultant();
        let unit = self.unit.to_string();
        let raw = Raw::from_pairs([("title", "Køkkenmedhjælper"), ("unit", unit.as_str())]);
        let position = tasks::add_position(&ctx, self.company, &raw).await.unwrap();
        let mut all = Vec::new();
        for (n, minutes) in minutes.iter().enumerate() {
            let title = format!("Opgave {}", n + 1);
            let raw = Raw::from_pairs([
                ("title", title.as_str()),
                ("weekly_minutes", minutes),
                ("slots", "man-fre formiddag"),
                ("skills", "wash-dishes"),
                ("now_function", "kok"),
            ]);
            all.push(tasks::add_task(&ctx, position, &raw).await.unwrap());
        }
        all
    }
}

async fn leave<A: Act>(ctx: &Ctx) -> policy::Permit<A> {
    let at = Located {
        organisation: ctx.actor().organisation(),
        partnership: ctx.actor().partnership(),
        ..Located::NOWHERE
    };
    ctx.permit::<A, crate::Never>(Some(at), Subject::default()).await.unwrap()
}

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

async fn company(ctx: &Ctx) -> (CompanyId, UnitId) {
    let raw = Raw::from_pairs([
        ("cvr", "99000101"),
        ("name", "Østerby Havnekøkken"),
        ("invented", "ja"),
        ("lives_of", "Frokost til havnen."),
    ]);
    let id = companies::add_company(ctx, &raw).await.unwrap();
    let raw =
        Raw::from_pairs([("unit_name", "Østerby"), ("postal_code", "4991"), ("p_number", "9900001001")]);
    let unit = companies::add_unit(ctx, id, &raw).await.unwrap();
    let permit = leave::<EditCompany>(ctx).await;
    let mut tx = ctx.write::<crate::Never>().await.unwrap();
    let mut month = kernel::Month::of(ctx.today()).before();
    for _ in 0..6 {
        let raw = Raw::from_pairs([
            ("fte_month", month.to_string()),
            ("fte", "14,5".to_owned()),
            ("fte_source", "company".to_owned()),
        ]);
        let read = companies::read_fte(&raw, ctx.today(), &mut Faults::new()).unwrap();
        companies::put_fte_in(&mut tx, &permit, unit, &read).await.unwrap();
        month = month.before();
    }
    tx.commit().await.unwrap();
    (id, unit)
}

async fn citizen(ctx: &Ctx, reference: &str) -> CitizenId {
    let raw = Raw::from_pairs([
        ("reference", reference),
        ("name", "Åse Prøve"),
        ("invented", "ja"),
        ("postal_code", "4991"),
        ("weekly_minutes", "600"),
        ("slots", "man-fre formiddag"),
        ("transport", "bicycle"),
        ("travel_limit", "30"),
        ("skills_can", "wash-dishes"),
    ]);
    citizens::add_citizen(ctx, &raw).await.unwrap()
}
