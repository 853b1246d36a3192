//! A small world for tests: the invented partnership's organisations, one company in each municipality,
//! a few citizens, one context for each role, a clock that stands until it is told to run.

// What cannot be set up ends the test at once; a test has nothing to recover.
#![expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a world that cannot be made ends its test"
)]

mod people;
mod still_rim;

use std::sync::Arc;

use domain::partners::{Mode, OrganisationKind};
use kernel::{
    CitizenId, CompanyId, Date, Faults, Language, MunicipalityCode, Name, OrganisationId, PartnershipId,
    TaskId, UnitId,
};
use policy::{Act, Actor, EditCompany, Located, OperatorFacts, SetUp};
use store::Db;
use tempfile::TempDir;

use self::still_rim::Shared;
pub use self::still_rim::StillRim;
use crate::{App, Ctx, Raw, Rim as _, Subject, citizens, companies, outbox::Ways, partners, tasks};

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
        self.rim.pass(seconds);
    }

    /// Today.
    #[must_use]
    pub fn today(&self) -> Date {
        self.app.rim.today()
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
