//! The world that others look at, with something of everything in it, and the others.

use std::collections::BTreeSet;

use app::{
    Ctx, Raw,
    citizens::{self, Part},
    companies,
    exchange::{Kind, import},
    outbox, partners, placements, privacy, tasks,
    testing::World,
    views::{JobFilter, PageOf},
};
use domain::{outbox::JobKind, partners::Role, privacy::UnusualRule};
use kernel::{
    AccessId, BundleId, CitizenId, ContactId, FlagId, ImportId, MembershipId, NoteId, OutboxId, PlacementId,
    PositionId, ProgrammeId, ProposalId, RelationId, RowVersion, StopId, TaskId, UserId, Week,
};
use l10n::AllTexts;
use policy::{FindUnusual, ShowPlacement, ShowProposal};
use store::{Db, NewFlag};

/// Everything there is to reach for, and those who reach.
pub(crate) struct Worlds {
    pub(crate) home: World,
    /// Consultant, caseworker, administrator and steering member of another partnership.
    pub(crate) strange_consultant: Ctx,
    pub(crate) strange_caseworker: Ctx,
    pub(crate) strange_administrator: Ctx,
    pub(crate) strange_steering: Ctx,
    pub(crate) strange_officer: Ctx,
    /// The same partnership, another municipality.
    pub(crate) near_consultant: Ctx,
    pub(crate) near_caseworker: Ctx,
    pub(crate) near_administrator: Ctx,
    pub(crate) near_officer: Ctx,
    /// The manager of another company of the partnership.
    pub(crate) rival: Ctx,
    /// A mentor of the municipality, named for nobody, and one of the municipality next door.
    pub(crate) unnamed_mentor: Ctx,
    pub(crate) near_mentor: Ctx,
    /// A workplace mentor of the company, named for nobody.
    pub(crate) unnamed_trainer: Ctx,
    /// A mentor who is named for the citizen.
    pub(crate) relation: RelationId,
    pub(crate) note: NoteId,
    pub(crate) membership: MembershipId,
    /// Another citizen of the municipality.
    pub(crate) other_citizen: Ctx,
    pub(crate) contact: ContactId,
    pub(crate) position: PositionId,
    /// A task in no bundle.
    pub(crate) task: TaskId,
    /// An open bundle of the company, wanted by nobody yet.
    pub(crate) bundle: BundleId,
    /// A name that was told, without an agreement.
    pub(crate) proposal: ProposalId,
    /// A running praktik with weeks and a conversion.
    pub(crate) placement: PlacementId,
    /// The week that somebody has spoken of.
    pub(crate) week: Week,
    /// A programme of the other partnership: nobody's of home.
    pub(crate) strange_programme: ProgrammeId,
    pub(crate) programme: ProgrammeId,
    pub(crate) user: UserId,
    pub(crate) import: ImportId,
    /// An invitation to an account, and what tells the company's contact of a question.
    pub(crate) invitation: OutboxId,
    pub(crate) telling: OutboxId,
    pub(crate) stop: StopId,
    /// An unusual look-up of the account of home.
    pub(crate) flag: FlagId,
    /// A look at the citizen of home.
    pub(crate) look: AccessId,
    rows: BTreeSet<String>,
}

impl Worlds {
    pub(crate) async fn new() -> Self {
        let home = World::new().await;
        let stranger = |role| home.acting(role, home.strangers);
        let near = |role| home.acting(role, home.south);
        let programme = programme(&home.caseworker(), "Østerø i job").await;
        let strange_programme = self::programme(&stranger(Role::Caseworker), "Andet i job").await;
        registered(&home).await;
        ticked(&home).await;
        let other = person(&home, "N-2").await;
        let position = position(&home).await;
        let task = home.tasks(&["60"]).await.pop().unwrap();
        let placement = running(&home).await;
        let proposal = told(&home, other, small_job(&home, "Opvask").await).await;
        let bundle = small_job(&home, "Gulve").await;
        let contact = contact(&home).await;
        // The contact is told, in a job of the caseworker's organisation.
        let asked = small_job(&home, "Borde").await;
        let raw = Raw::from_pairs([("helps", "lives-of"), ("why", "Kan opvask."), ("card", "whole")]);
        let later = person(&home, "N-4").await;
        placements::propose_person(&home.caseworker(), later, asked, &raw).await.unwrap();
        let (invitation, telling) = post(&home).await;
        let user = account(&home).await;
        let mut worlds = Self {
            strange_consultant: stranger(Role::EmployerConsultant),
            strange_caseworker: stranger(Role::Caseworker),
            strange_administrator: stranger(Role::Administrator),
            strange_steering: stranger(Role::SteeringMember),
            strange_officer: stranger(Role::DataProtectionOfficer),
            near_consultant: near(Role::EmployerConsultant),
            near_caseworker: near(Role::Caseworker),
            near_administrator: near(Role::Administrator),
            near_officer: near(Role::DataProtectionOfficer),
            rival: home.manager_of(rival(&home).await),
            other_citizen: home.citizen_of(person(&home, "N-3").await),
            unnamed_mentor: home.colleague(Role::Mentor, home.north).await,
            near_mentor: near(Role::Mentor),
            unnamed_trainer: home.colleague(Role::WorkplaceMentor, home.business).await,
            relation: related(&home).await,
            note: noted(&home).await,
            membership: app::partners::show_user(&home.administrator(), user).await.unwrap().roles.here[0].id,
            contact,
            invitation,
            telling,
            stop: stopped(&home).await,
            position,
            task,
            bundle,
            proposal,
            placement,
            week: Week::parse("2026-W46").unwrap(),
            strange_programme,
            programme,
            flag: flag(&home, user).await,
            user,
            import: imported(&home).await,
            look: look(&home).await,
            home,
            rows: BTreeSet::new(),
        };
        worlds.rows = store::testing::rows(worlds.db()).await.unwrap();
        worlds
    }

    pub(crate) fn db(&self) -> &Db {
        &self.home.app.db
    }

    /// Ends the test when anything is another than it was at the start.
    pub(crate) async fn must_be_untouched(&self, call: &str) {
        let now = store::testing::rows(self.db()).await.unwrap();
        let came: Vec<_> = now.difference(&self.rows).collect();
        let went: Vec<_> = self.rows.difference(&now).collect();
        assert!(came.is_empty() && went.is_empty(), "{call} wrote {came:?} in place of {went:?}");
    }
}

fn texts() -> AllTexts {
    AllTexts::load(|language| l10n::testing::sources(language).to_vec()).unwrap()
}

async fn programme(ctx: &Ctx, name: &str) -> ProgrammeId {
    let raw = Raw::from_pairs([("name", name), ("partners", "Kommunen"), ("from", "01.01.2026")]);
    citizens::add_programme(ctx, &raw).await.unwrap()
}

/// The citizen of home is in a group and in a programme.
async fn registered(home: &World) {
    let ctx = home.caseworker();
    for (part, field, from, what) in [
        (Part::Group, "group", "group_from", "6.3"),
        (Part::Programme, "programme", "programme_from", "Østerø i job"),
    ] {
        let version = citizens::show_citizen(&ctx, home.citizen).await.unwrap().view.version;
        let raw = Raw::from_pairs([(field, what), (from, "01.01.2026")]);
        citizens::edit_citizen(&ctx, home.citizen, version, part, &raw).await.unwrap();
    }
}

async fn person(home: &World, reference: &str) -> CitizenId {
    let raw = Raw::from_pairs([("reference", reference), ("name", "Bo Tænkt"), ("invented", "ja")]);
    citizens::add_citizen(&home.caseworker(), &raw).await.unwrap()
}

async fn ticked(home: &World) {
    let raw = Raw::from_pairs([("on", "01.11.2026"), ("reference", "Sag 1")]);
    app::privacy::tick(&home.administrator(), domain::privacy::CheckItem::Backup, &raw).await.unwrap();
}

async fn related(home: &World) -> RelationId {
    let mentor = home.colleague(Role::Mentor, home.north).await;
    let raw = Raw::from_pairs([("who", mentor.actor().membership().unwrap().to_string())]);
    citizens::relate(&home.caseworker(), home.citizen, &raw).await.unwrap()
}

async fn noted(home: &World) -> NoteId {
    let raw = Raw::from_pairs([("strand", "work"), ("words", "Vil begynde tidligt.")]);
    citizens::write_note(&home.caseworker(), home.citizen, &raw).await.unwrap()
}

async fn rival(home: &World) -> kernel::CompanyId {
    let raw = Raw::from_pairs([("cvr", "99000202"), ("name", "Østerby Vask"), ("invented", "ja")]);
    companies::add_company(&home.consultant(), &raw).await.unwrap()
}

async fn contact(home: &World) -> ContactId {
    let raw = Raw::from_pairs([("contact_name", "Ida Kok"), ("contact_phone", "12345678")]);
    companies::add_contact(&home.consultant(), home.company, &raw).await.unwrap()
}

async fn position(home: &World) -> PositionId {
    let unit = home.unit.to_string();
    let raw = Raw::from_pairs([("title", "Kok"), ("unit", unit.as_str())]);
    tasks::add_position(&home.consultant(), home.company, &raw).await.unwrap()
}

async fn built(home: &World, raw: &mut Raw) -> BundleId {
    let ids = home.tasks(&["240"]).await;
    raw.put_all("tasks", ids.iter().map(ToString::to_string).collect());
    tasks::build_bundle(&home.consultant(), home.company, raw).await.unwrap()
}

async fn small_job(home: &World, title: &str) -> BundleId {
    built(home, &mut Raw::from_pairs([("title", title), ("legal_form", "job")])).await
}

/// A proposal to which both have said yes, the name given.
async fn told(home: &World, citizen: CitizenId, bundle: BundleId) -> ProposalId {
    let (caseworker, consultant) = (home.caseworker(), home.consultant());
    let raw = Raw::from_pairs([("helps", "lives-of"), ("why", "Kan opvask."), ("card", "whole")]);
    let id = placements::propose_person(&caseworker, citizen, bundle, &raw).await.unwrap();
    let yes = Raw::from_pairs([("answer", "yes")]);
    placements::answer_proposal(&consultant, id, RowVersion::FIRST, &yes).await.unwrap();
    let view = placements::show_proposal::<ShowProposal>(&caseworker, id).await.unwrap().view;
    let raw = Raw::from_pairs([("answer", "yes"), ("together", "on")]);
    placements::say_to_proposal(&caseworker, id, placements::saying_version(&view), &raw).await.unwrap();
    let raw = Raw::from_pairs([("basis", "own-choice"), ("basis_words", "Sagt ja i går.")]);
    placements::release_name(&caseworker, id, view.version, &raw).await.unwrap();
    id
}

/// A praktik since 2 November with a week of which both sides have spoken, and a conversion.
async fn running(home: &World) -> PlacementId {
    let caseworker = home.caseworker();
    let mut raw = Raw::from_pairs([
        ("title", "I køkkenet"),
        ("legal_form", "praktik"),
        ("purpose", "At lære køkkenet at kende"),
        ("steps", "Se, prøve, gøre"),
        ("responsible", "kok"),
        ("ends_on", "20.01.2027"),
    ]);
    let proposal = told(home, home.citizen, built(home, &mut raw).await).await;
    let raw = Raw::from_pairs([
        ("kind", "praktik"),
        ("purpose", "At afklare, hvad der kan lade sig gøre"),
        ("mentor", "Ida Kok"),
        ("from", "02.11.2026"),
        ("to", "20.01.2027"),
        ("praktik_mon", "9-11"),
        ("praktik_tue", "9-11"),
    ]);
    let id = placements::write_agreement(&caseworker, &texts(), proposal, &raw).await.unwrap();
    placements::confirm_agreement(&home.manager(), id, version(home, id).await).await.unwrap();
    let said =
        [("statement_fte", "14,5"), ("heard", "yes"), ("acted", "shop-steward"), ("stated_on", "01.11.2026")];
    placements::put_statement(&caseworker, id, version(home, id).await, &Raw::from_pairs(said))
        .await
        .unwrap();
    for fields in
        [&[("step", "enter"), ("reference", "V-1")][..], &[("step", "represent")], &[("step", "grant")]]
    {
        let raw = Raw::from_pairs(fields.iter().copied().chain([("happened_on", "01.11.2026")]));
        placements::follow_vitas(&caseworker, id, version(home, id).await, &raw).await.unwrap();
    }
    placements::begin_placement(&caseworker, id, version(home, id).await).await.unwrap();
    let week = Week::parse("2026-W46").unwrap();
    let raw = Raw::from_pairs([("absence_mon", "ill")]);
    placements::state_week(&home.manager(), (id, week), RowVersion::FIRST, &raw).await.unwrap();
    let raw = Raw::from_pairs([("from", "01.12.2026"), ("minutes", "4:00"), ("why", "Det går godt.")]);
    placements::convert_hours(&caseworker, id, version(home, id).await, &raw).await.unwrap();
    id
}

async fn version(home: &World, id: PlacementId) -> RowVersion {
    placements::show_placement::<ShowPlacement>(&home.caseworker(), id).await.unwrap().view.version
}

async fn account(home: &World) -> UserId {
    let raw = Raw::from_pairs([
        ("email", "karen@nord.example"),
        ("name", "Karen Prøve"),
        ("role", "caseworker"),
        ("password", "et langt kodeord til prøven"),
    ]);
    partners::add_user(&home.administrator(), &raw).await.unwrap()
}

/// A new account's invitation, and the job that tells of a question.
async fn post(home: &World) -> (OutboxId, OutboxId) {
    let raw = Raw::from_pairs([("email", "ny@nord.example"), ("name", "Ny Prøve"), ("role", "caseworker")]);
    let admin = home.administrator();
    partners::add_user(&admin, &raw).await.unwrap();
    let list = outbox::list_jobs(&admin, JobFilter::default(), PageOf::default()).await.unwrap().page.rows;
    let of = |kind| list.iter().find(|job| job.kind == Some(kind)).unwrap().id;
    (of(JobKind::Invitation), of(JobKind::CompanyAsked))
}

async fn stopped(home: &World) -> StopId {
    let raw = Raw::from_pairs([("address", "ida@kok.example"), ("reason", "Kom retur")]);
    outbox::add_stop(&home.administrator(), &raw).await.unwrap()
}

/// A change of the citizen in the log, which the data file holds.
async fn look(home: &World) -> AccessId {
    let officer = home.acting(Role::DataProtectionOfficer, home.north);
    let raw = Raw::from_pairs([("action", "citizens.edit")]);
    privacy::list_trace(&officer, &raw, PageOf::default()).await.unwrap().page.rows[0].id
}

/// As if the account had looked at somebody of its name.
async fn flag(home: &World, user: UserId) -> FlagId {
    let id = FlagId::new(home.app.rim.fresh_id());
    let permit = home.operator().leave::<FindUnusual, app::Never>().await.unwrap();
    let found = NewFlag {
        id,
        rule: UnusualRule::SameName,
        user,
        citizen: Some(home.citizen),
        first: home.app.rim.now(),
        seen: 1,
        usual: None,
    };
    let mut tx = home.app.db.write().await.unwrap();
    tx.under(&permit).add_flags(home.today(), &[found], home.app.rim.now()).await.unwrap();
    tx.under(&permit).put_days(home.today().pred_opt().unwrap(), &[(user, 3)].into()).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn imported(home: &World) -> ImportId {
    let file = b"cvr_nummer;navn;opdigtet\n99000303;Vesterby Vask;ja\n";
    import(&home.consultant(), &texts(), Kind::Companies, file, "fil.csv", true).await.unwrap().id
}
