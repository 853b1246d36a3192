//! The board: three indicators from the weeks that people stand for, each with what it is counted of.

use std::collections::{BTreeMap, BTreeSet};

use domain::targets::{
    Expansion, Force, Indicator, Participant, Target, Told, Window, expansion, tell, tell_parts,
    with_paid_hours,
};
use kernel::{
    CitizenId, CompanyId, Date, Fte, MONTHS_ON_BOARD, Minutes, Month, Name, PAID_MINUTES, ProgrammeId, Week,
};
use l10n::Texts;
use policy::{FieldGroup, Scope, ShowBoard};
use store::views::{BoardFacts, PartFacts, Targets};
use taxonomy::target_groups::{self, LabourForce};

use crate::{Ctx, Failure, Never, Subject};

/// The board as somebody may see it.
#[derive(Debug, Clone)]
pub struct Board {
    /// The day it is counted for.
    pub as_of: Date,
    /// The weeks that the indicators look at.
    pub window: Window,
    /// Whether few are not told: the reader sees counts and no rows.
    pub protects: bool,
    /// Labour-force expansion: those who came in at some time.
    pub gross: Told,
    /// Those who are in now, and those who fell out.
    pub net_and_out: [Told; 2],
    /// What those who are in work, as full-time equivalents; kept back where they are few.
    pub fte: Option<Fte>,
    /// Those outside at registration who took part for the whole window.
    pub outside: Told,
    /// Those outside who did not yet.
    pub too_early: Told,
    /// Those of whom it is not known.
    pub not_known: Told,
    /// People with paid hours, of those who take part.
    pub paid: Told,
    /// Those who take part.
    pub participants: Told,
    /// Companies with hours that count.
    pub companies: u64,
    /// Companies that there are.
    pub all_companies: u64,
    /// Weeks of people in the window that somebody has said something of, and all of them.
    pub said_weeks: (u64, u64),
    /// Month by month, the last first.
    pub months: Vec<MonthLine>,
    /// Numbers to come to.
    pub targets: Vec<Target>,
    /// The people behind the counts, by right: those with paid hours.
    pub behind: Vec<Behind>,
}

impl Board {
    /// How many an indicator counts now.
    #[must_use]
    pub const fn told(&self, indicator: Indicator) -> Told {
        match indicator {
            Indicator::LabourForceExpansion => self.net_and_out[0],
            Indicator::PaidHours => self.paid,
            Indicator::CompaniesTakingPart => Told::Exactly(self.companies),
        }
    }

    /// How much of the window somebody stands for.
    #[must_use]
    pub fn said(&self, texts: &Texts) -> String {
        match self.said_weeks {
            (_, 0) => texts.targets_said_none(),
            (said, all) => texts.targets_said(texts.count(all), texts.count(said)),
        }
    }

    /// What an indicator does not know yet.
    #[must_use]
    pub fn maturity(&self, texts: &Texts, indicator: Indicator) -> String {
        match indicator {
            Indicator::LabourForceExpansion => {
                texts.targets_expansion_maturity(texts.told(self.too_early), texts.told(self.not_known))
            }
            Indicator::PaidHours | Indicator::CompaniesTakingPart => texts.targets_paid_maturity(),
        }
    }
}

/// A month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthLine {
    /// Which.
    pub month: Month,
    /// Whether it is over.
    pub over: bool,
    /// Labour-force expansion, net, with the last week that ended in it.
    pub net: Told,
    /// People with paid hours in it.
    pub paid: Told,
    /// Companies with hours that count in it.
    pub companies: u64,
    /// Minutes with a wage; kept back where few people had them.
    pub ordinary: Option<Minutes>,
    /// Minutes of praktik, in a line of their own.
    pub praktik: Option<Minutes>,
}

/// Somebody behind the counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behind {
    /// Who.
    pub id: CitizenId,
    /// Name.
    pub name: Name,
    /// Weeks of the window with an hour with a wage.
    pub weeks: usize,
    /// Minutes with a wage in the window.
    pub ordinary: Minutes,
    /// Whether they are counted in the expansion.
    pub is_in: bool,
}

/// Counts the board for a day, of one programme or of all.
///
/// # Errors
/// [`Failure`].
pub async fn show_board(
    ctx: &Ctx,
    as_of: Date,
    programme: Option<ProgrammeId>,
) -> Result<Board, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ShowBoard, _>().await?;
    let window = Window::before(as_of);
    let months: Vec<Month> = Month::of(as_of).back().take(MONTHS_ON_BOARD).collect();
    let since = months.last().copied().unwrap_or_else(|| Month::of(as_of));
    let Targets { companies, targets, changes } = tx.under(&permit).targets(as_of).await?;
    let boards = &ctx.app().kept.boards;
    let seen = [FieldGroup::Identity, FieldGroup::Protected].map(|group| permit.opens(group));
    let (of, from) = ((permit.scope(), seen, programme), (changes.hours, as_of));
    let counted = if let Some(counted) = boards.get(&of, &from) {
        counted
    } else {
        let facts = tx.under(&permit).board_facts(programme, window, as_of, since).await?;
        let protects = !matches!(permit.scope(), Scope::Municipality(_));
        boards.put(of, from, board(&facts, (as_of, window), &months, protects))
    };
    ctx.saw(&permit, Subject::default(), programme.map(|programme| programme.to_string())).await?;
    Ok(Board { all_companies: companies, targets, ..Board::clone(&counted) })
}

/// All but what it is held against.
fn board(facts: &BoardFacts, (as_of, window): (Date, Window), months: &[Month], protects: bool) -> Board {
    let people: Vec<Participant> = facts.people.iter().map(|(id, one)| participant(*id, one)).collect();
    let found = expansion(&people, window);
    let (paid, of) = with_paid_hours(&people, window);
    let told = |n: usize| tell(count(n), protects);
    let (gross, net_and_out) = tell_parts([count(found.net.len()), count(found.fell_out())], protects);
    Board {
        as_of,
        window,
        protects,
        gross,
        net_and_out,
        fte: matches!(net_and_out[0], Told::Exactly(_)).then_some(found.fte),
        outside: told(found.of),
        too_early: told(found.too_early),
        not_known: told(found.not_known),
        paid: told(paid.len()),
        participants: told(of),
        companies: facts.companies_in_window,
        all_companies: 0,
        said_weeks: (facts.weeks - facts.open_weeks, facts.weeks),
        months: months.iter().map(|month| month_line(facts, &people, *month, as_of, protects)).collect(),
        targets: Vec::new(),
        behind: behind(facts, &people, &paid, &found, window),
    }
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

fn participant(id: CitizenId, facts: &PartFacts) -> Participant {
    let group = facts.group.as_deref().and_then(target_groups::find);
    let force = match group.map(|group| group.labour_force) {
        Some(LabourForce::Inside) => Force::Inside,
        Some(LabourForce::Outside) => Force::Outside,
        // Nobody's flex job is known here.
        Some(LabourForce::InsideWithFlexJob | LabourForce::ToBeConfirmed) | None => Force::NotKnown,
    };
    Participant { id, since: facts.since, force, weeks: facts.weeks.clone() }
}

fn month_line(
    facts: &BoardFacts,
    people: &[Participant],
    month: Month,
    as_of: Date,
    protects: bool,
) -> MonthLine {
    let following = month.after().first_day();
    let over = following <= as_of;
    let last = Window::before(if over { following } else { as_of });
    let net = expansion(people, last).net.len();
    let mut paid: BTreeMap<CitizenId, Minutes> = BTreeMap::new();
    let mut learning: BTreeSet<CitizenId> = BTreeSet::new();
    let mut companies: BTreeSet<CompanyId> = BTreeSet::new();
    let (mut ordinary, mut praktik) = (Minutes::ZERO, Minutes::ZERO);
    for line in facts.months.iter().filter(|line| line.month == month) {
        let sum = paid.entry(line.citizen).or_default();
        *sum = *sum + line.hours.ordinary;
        if line.hours.praktik > Minutes::ZERO {
            learning.insert(line.citizen);
        }
        companies.insert(line.company);
        ordinary = ordinary + line.hours.ordinary;
        praktik = praktik + line.hours.praktik;
    }
    let some = paid.values().filter(|minutes| **minutes > Minutes::ZERO).count();
    let known = |n: usize| matches!(tell(count(n), protects), Told::Exactly(_));
    MonthLine {
        month,
        over,
        net: tell(count(net), protects),
        paid: tell(count(paid.values().filter(|minutes| **minutes >= PAID_MINUTES).count()), protects),
        companies: count(companies.len()),
        ordinary: known(some).then_some(ordinary),
        praktik: known(learning.len()).then_some(praktik),
    }
}

/// Those with paid hours, by name; nobody whose name the reader may not see.
fn behind(
    facts: &BoardFacts,
    people: &[Participant],
    paid: &[CitizenId],
    found: &Expansion,
    window: Window,
) -> Vec<Behind> {
    let mut all: Vec<(usize, Behind)> = people
        .iter()
        .filter(|one| paid.contains(&one.id))
        .filter_map(|one| {
            let known = facts.people.get(&one.id)?;
            let weeks = window.weeks().filter(|week: &Week| one.ordinary(*week) >= PAID_MINUTES).count();
            let behind = Behind {
                id: one.id,
                name: known.name.clone()?,
                weeks,
                ordinary: one.ordinary_in(window),
                is_in: found.net.contains(&one.id),
            };
            Some((known.n, behind))
        })
        .collect();
    all.sort_by_key(|(n, _)| *n);
    all.into_iter().map(|(_, behind)| behind).collect()
}
