//! A year of it: small jobs, proposals, agreements, weeks, ends; and what is open today.

use anyhow::Context as _;
use app::{
    Ctx, Raw, citizens, companies, placements, tasks,
    views::{CitizenFilter, CompanyFilter, Page, PageOf},
};
use kernel::{
    BundleId, CitizenId, CompanyId, Cvr, DAYS_A_WEEK, Date, Days, PlacementId, ProposalId, RowVersion, Week,
};

use crate::{Town, files, past::Chance};

const CONSULTANT: &str = "karen@nord.example";
const CASEWORKER: &str = "soeren@nord.example";

/// A year of weeks, and of ten citizens one had a placement in it.
const WEEKS: usize = 52;
const CITIZENS_TO_A_PLACEMENT: usize = 10;
/// Proposals that nothing is decided of yet.
const CITIZENS_TO_A_PROPOSAL: usize = 100;
const PAGE: u32 = 1_000;
/// A small job takes two of a company's tasks, and a second one the next two.
const TASKS_OF_A_JOB: usize = 2;
const SHORTEST: usize = 8;
const LONGEST: usize = 40;
/// Of a hundred placements: how many are praktik, are broken off, have an absence in a week.
const PRAKTIK: usize = 30;
const BROKEN_OFF: usize = 20;
const ABSENT: usize = 4;
/// Of a hundred companies: how many have said nothing of last week yet.
const UNSAID: usize = 20;

/// A placement that runs.
struct Running {
    id: PlacementId,
    company: CompanyId,
    version: RowVersion,
    ends_in_week: usize,
}

/// A company with the tasks that no small job has yet.
struct Workplace {
    id: CompanyId,
    tasks: Vec<String>,
}

struct Life<'t> {
    town: &'t Town,
    consultant: Ctx,
    caseworker: Ctx,
    waiting: Vec<CitizenId>,
    workplaces: Vec<Workplace>,
    running: Vec<Running>,
}

/// Leads the year and leaves what a day finds.
pub(crate) async fn lead(town: &Town, citizens: usize, chance: &mut Chance) -> anyhow::Result<()> {
    let mut life = Life::prepare(town).await?;
    let placements = citizens / CITIZENS_TO_A_PLACEMENT;
    let this = Week::of(town.as_of);
    let mut weeks: Vec<Week> = this.back().skip(1).take(WEEKS).collect();
    weeks.reverse();
    for (n, week) in weeks.iter().enumerate() {
        town.past.go_to(week.monday());
        if let Some(before) = n.checked_sub(1).and_then(|before| weeks.get(before)) {
            life.say(*before, 0, chance).await?;
        }
        life.end(n, chance).await?;
        for _ in 0..placements / WEEKS {
            life.begin(n, *week, chance).await?;
        }
        eprintln!("{week}: {} at work", life.running.len());
    }
    town.past.go_to(town.as_of);
    if let Some(last) = weeks.last() {
        life.say(*last, UNSAID, chance).await?;
    }
    life.leave_open(citizens / CITIZENS_TO_A_PROPOSAL, chance).await
}

/// Every row of a list, page by page.
async fn every<T>(list: impl AsyncFn(PageOf) -> anyhow::Result<Page<T>>) -> anyhow::Result<Vec<T>> {
    let (mut of, mut all) = (PageOf { rows: PAGE, ..PageOf::default() }, Vec::new());
    loop {
        let page = list(of).await?;
        all.extend(page.rows);
        match page.next {
            Some(after) => of.after = Some(after),
            None => return Ok(all),
        }
    }
}

impl<'t> Life<'t> {
    async fn prepare(town: &'t Town) -> anyhow::Result<Self> {
        let (consultant, caseworker) = (town.person(CONSULTANT).await?, town.person(CASEWORKER).await?);
        let mut workplaces = Vec::new();
        let first = Cvr::parse(&files::cvr(0).to_string()).ok().context("no CVR number")?;
        let all = CompanyFilter::default();
        let list = async |of| done("companies", companies::list_companies(&consultant, &all, of).await);
        for line in every(list).await? {
            let cvr = &line.company.cvr;
            if *cvr < first || cvr.to_string().starts_with("99") {
                continue;
            }
            let inventory = done("tasks", tasks::show_inventory(&consultant, line.id).await)?;
            let tasks = inventory.units.iter().flat_map(|unit| &unit.tasks);
            workplaces
                .push(Workplace { id: line.id, tasks: tasks.map(|task| task.id.to_string()).collect() });
        }
        let filter = CitizenFilter { search: Some(files::REFERENCE.to_owned()), ..CitizenFilter::default() };
        let list = async |of| done("citizens", citizens::list_citizens(&caseworker, &filter, of).await);
        let people = every(list).await?.into_iter();
        let open = people.filter(|line| line.protected.seen() != Some(&true));
        let waiting = open.map(|line| line.id).collect();
        Ok(Self { town, consultant, caseworker, waiting, workplaces, running: Vec::new() })
    }

    /// A small job at the company that has had none for longest.
    async fn job(&mut self, praktik_until: Option<Date>) -> anyhow::Result<Option<(CompanyId, BundleId)>> {
        let free = self.workplaces.iter().position(|one| one.tasks.len() >= TASKS_OF_A_JOB);
        let Some(mut at) = free.map(|free| self.workplaces.remove(free)) else { return Ok(None) };
        let rest = at.tasks.split_off(TASKS_OF_A_JOB);
        let mut raw = Raw::from_pairs([("title", "Fast hjælp"), ("state", "open"), ("legal_form", "job")]);
        if let Some(until) = praktik_until {
            raw.set("legal_form", "praktik");
            raw.set("purpose", "At lære arbejdet at kende.");
            raw.set("steps", "Se, prøve, gøre.");
            raw.set("responsible", "Faglært");
            raw.set("ends_on", until.to_string());
        }
        raw.put_all("tasks", std::mem::take(&mut at.tasks));
        let id = done("small job", tasks::build_bundle(&self.consultant, at.id, &raw).await)?;
        let company = at.id;
        self.workplaces.push(Workplace { id: company, tasks: rest });
        Ok(Some((company, id)))
    }

    async fn propose(&mut self, bundle: BundleId, chance: &mut Chance) -> anyhow::Result<ProposalId> {
        let citizen = self.waiting.swap_remove(chance.below(self.waiting.len()));
        let raw = Raw::from_pairs([("helps", "lives-of"), ("why", "Kan opgaverne."), ("card", "whole")]);
        let made = placements::propose_person(&self.caseworker, citizen, bundle, &raw).await;
        done("proposal", made)
    }

    async fn release(&self, id: ProposalId) -> anyhow::Result<()> {
        let of = RowVersion::FIRST;
        let yes = Raw::from_pairs([("answer", "yes")]);
        done("answer", placements::answer_proposal(&self.consultant, id, of, &yes).await)?;
        let yes = Raw::from_pairs([("answer", "yes"), ("together", "ja")]);
        done("saying", placements::say_to_proposal(&self.caseworker, id, of, &yes).await)?;
        let raw = Raw::from_pairs([("basis", "own-choice"), ("basis_words", "Sagt ja ved samtalen.")]);
        done("name", placements::release_name(&self.caseworker, id, of.next(), &raw).await)
    }

    /// Somebody begins in the week of that number.
    async fn begin(&mut self, n: usize, week: Week, chance: &mut Chance) -> anyhow::Result<()> {
        let lasts = SHORTEST + chance.below(LONGEST - SHORTEST);
        let from = week.monday();
        let weeks = self.praktik_weeks(from)?;
        let until = from + Days::new(u64::try_from(i64::from(weeks) * DAYS_A_WEEK - 1)?);
        let praktik = chance.happens(PRAKTIK);
        let Some((company, bundle)) = self.job(praktik.then_some(until)).await? else { return Ok(()) };
        let proposal = self.propose(bundle, chance).await?;
        self.release(proposal).await?;
        let (kind, week) = if praktik { ("praktik", "praktik") } else { ("small-job", "ordinary") };
        let mut raw =
            Raw::from_pairs([("kind", kind), ("mentor", "Ida Prøve"), (placements::ASSESSED, "ja")]);
        raw.set("from", from.to_string());
        if praktik {
            raw.set("to", until.to_string());
            raw.set("purpose", "At lære arbejdet at kende.");
        }
        for day in ["mon", "wed", "fri"] {
            raw.set(&format!("{week}_{day}"), "9-11");
        }
        let written = placements::write_agreement(&self.caseworker, &self.town.texts, proposal, &raw).await;
        let id = done("agreement", written)?;
        let mut version = RowVersion::FIRST;
        done("confirmation", placements::confirm_agreement(&self.consultant, id, version).await)?;
        version = version.next();
        if praktik {
            self.grant(id, &mut version, from).await?;
        }
        done("beginning", placements::begin_placement(&self.caseworker, id, version).await)?;
        let ends_in_week = n + if praktik { usize::try_from(weeks)? } else { lasts };
        self.running.push(Running { id, company, version: version.next(), ends_in_week });
        Ok(())
    }

    /// As long as a praktik may be for every target group.
    fn praktik_weeks(&self, from: Date) -> anyhow::Result<i32> {
        let law = &self.caseworker.app().law;
        let limits =
            taxonomy::target_groups::all().iter().map(|group| law.duration_limits(&group.code, from));
        let weeks = limits.filter_map(|standing| Some(standing.cited()?.value.weeks));
        weeks.min().context("no law says how long a praktik may be")
    }

    async fn grant(&self, id: PlacementId, version: &mut RowVersion, on: Date) -> anyhow::Result<()> {
        let on = on.to_string();
        let raw = Raw::from_pairs([
            ("statement_fte", "12,5".to_owned()),
            ("heard", placements::HEARD.to_owned()),
            ("acted", "shop-steward".to_owned()),
            ("stated_on", on.clone()),
        ]);
        done("statement", placements::put_statement(&self.caseworker, id, *version, &raw).await)?;
        *version = version.next();
        for step in ["enter", "represent", "grant"] {
            let raw = Raw::from_pairs([("step", step), ("reference", "V-1"), ("happened_on", on.as_str())]);
            done(step, placements::follow_vitas(&self.caseworker, id, *version, &raw).await)?;
            *version = version.next();
        }
        Ok(())
    }

    /// What is said of a week: some were absent, the others did as planned; `unsaid` companies of a hundred say
    /// nothing.
    async fn say(&self, week: Week, unsaid: usize, chance: &mut Chance) -> anyhow::Result<()> {
        let mut companies: Vec<CompanyId> = Vec::new();
        for one in &self.running {
            if chance.happens(ABSENT) {
                let ill = Raw::from_pairs([("absence_mon", "ill")]);
                let said =
                    placements::state_week(&self.consultant, (one.id, week), RowVersion::FIRST, &ill).await;
                done("week", said)?;
            }
            if !companies.contains(&one.company) {
                companies.push(one.company);
            }
        }
        for company in companies {
            if !chance.happens(unsaid) {
                done("weeks", placements::confirm_week(&self.consultant, company, week).await)?;
            }
        }
        Ok(())
    }

    async fn end(&mut self, n: usize, chance: &mut Chance) -> anyhow::Result<()> {
        let (over, on): (Vec<Running>, Vec<Running>) =
            std::mem::take(&mut self.running).into_iter().partition(|one| one.ends_in_week <= n);
        self.running = on;
        let yesterday = (self.caseworker.today() - Days::new(1)).to_string();
        for one in over {
            let mut raw = Raw::from_pairs([("on", yesterday.as_str())]);
            let of = (&self.caseworker, one.id, one.version);
            let ended = if chance.happens(BROKEN_OFF) {
                raw.set("cause", "hours");
                raw.set("tried", "Andre tider.");
                placements::interrupt_placement(of.0, of.1, of.2, &raw).await
            } else {
                raw.set("outcome", if chance.happens(50) { "ordinary-part" } else { "nothing-yet" });
                placements::end_placement(of.0, of.1, of.2, &raw).await
            };
            done("end", ended)?;
        }
        Ok(())
    }

    /// Proposals in every state, and every task that is left in an open small job.
    async fn leave_open(&mut self, proposals: usize, chance: &mut Chance) -> anyhow::Result<()> {
        for n in 0..proposals {
            let Some((_, bundle)) = self.job(None).await? else { break };
            let id = self.propose(bundle, chance).await?;
            if n % 3 == 0 {
                self.release(id).await?;
            }
        }
        let mut open = 0;
        while self.job(None).await?.is_some() {
            open += 1;
        }
        eprintln!("{proposals} proposals, {open} more small jobs open");
        Ok(())
    }
}

fn done<T, R: std::fmt::Debug>(what: &str, result: Result<T, app::Failure<R>>) -> anyhow::Result<T> {
    result.map_err(|failure| anyhow::anyhow!("{what}: {failure:?}"))
}
