//! The demo's placements: each from a proposal of its own to how far it is today.

use std::{cmp::Reverse, collections::BTreeMap, sync::Arc};

use domain::placements::{ActedBy, PlacementStep};
use kernel::{PlacementId, ProposalId, RowVersion, Week};
use l10n::AllTexts;
use policy::{
    Act, AnswerProposal, CancelPlacement, ConfirmAgreement, ConvertHours, Covers, FollowVitas, MovePlacement,
    ProposePerson, ReadPlacements, ReleaseName, SayToProposal, StateWeek, WriteAgreement, WritePlacements,
};
use serde::Deserialize;
use store::Tx;

use super::{
    DemoError, citizens, companies,
    companies::later,
    proposals::{CASEWORKER, CONSULTANT, MANAGER, leave},
    refused, said,
    users::AtWork,
};
use crate::{App, Ctx, Raw, placements};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Placements {
    placement: Vec<PlacementRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlacementRow {
    citizen: String,
    company: String,
    bundle: String,
    proposed_days_ago: u32,
    helps: String,
    why: String,
    kind: String,
    mentor: String,
    /// First day, counted from today.
    begins_in_days: i64,
    /// Weeks; 0 where no end is agreed.
    weeks: i64,
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    separation: String,
    /// Times of the week by weekday, `mon` to `sun`.
    #[serde(default)]
    praktik: BTreeMap<String, String>,
    #[serde(default)]
    ordinary: BTreeMap<String, String>,
    written_days_ago: u32,
    confirmed_days_ago: Option<u32>,
    stated_days_ago: Option<u32>,
    #[serde(default)]
    stated_fte: String,
    /// What happened in VITAS, in this order, all on one day.
    #[serde(default)]
    vitas: Vec<String>,
    #[serde(default)]
    vitas_reference: String,
    begun_days_ago: Option<u32>,
    cancelled_days_ago: Option<u32>,
    ended_days_ago: Option<u32>,
    /// It was broken off.
    #[serde(default)]
    cause: String,
    #[serde(default)]
    tried: String,
    /// It came to its end.
    #[serde(default)]
    outcome: String,
    /// So many of the last weeks that are over nobody has said anything of.
    #[serde(default = "last_week")]
    unsaid_weeks: u32,
    #[serde(default)]
    week: Vec<WeekRow>,
    #[serde(default)]
    conversion: Vec<ConversionRow>,
}

const fn last_week() -> u32 {
    1
}

/// A week that was otherwise than planned, or said more than once; the others were as planned.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WeekRow {
    weeks_ago: u32,
    /// Said by the company's manager; otherwise by the consultant who was told.
    #[serde(default)]
    by_company: bool,
    /// Fields of the form.
    #[serde(default)]
    fields: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConversionRow {
    /// From the Monday of this week, counted from today's.
    weeks: i64,
    minutes: String,
    why: String,
    #[serde(default)]
    separation: String,
    written_days_before: u32,
}

/// Days between a proposal and the company's answer, and from there to the citizen's.
const ANSWERED_AFTER: u32 = 2;
const SAID_AFTER: u32 = 3;

/// What a row is made with.
struct Making<'a> {
    app: &'a Arc<App>,
    texts: &'a AllTexts,
    people: &'a AtWork,
    row: &'a PlacementRow,
}

pub(super) async fn build(
    (app, texts): (&Arc<App>, &AllTexts),
    tx: &mut Tx,
    people: &AtWork,
    (citizens, companies): (&citizens::Built, &companies::Built),
) -> Result<(), DemoError> {
    let rows: Placements = toml::from_str(include_str!("../../demo/placements.toml"))?;
    let mut rows = rows.placement;
    rows.sort_by_key(|row| Reverse(row.proposed_days_ago));
    for row in &rows {
        let missing = |what: &str| said(what, "is not in the demo");
        let citizen = citizens.all.get(&row.citizen).ok_or_else(|| missing(&row.citizen))?;
        let bundle = companies.bundles.get(&(row.company.clone(), row.bundle.clone()));
        let bundle = bundle.ok_or_else(|| missing(&row.bundle))?;
        let making = Making { app, texts, people, row };
        let proposal = making.propose(tx, (*citizen, *bundle)).await?;
        let placement = making.write(tx, proposal).await?;
        making.go_on(tx, placement).await?;
    }
    Ok(())
}

impl Making<'_> {
    fn ctx(&self, who: &str, days_ago: u32) -> Result<Ctx, DemoError> {
        Ok(self.people.ctx(self.app, who)?.days_ago(days_ago))
    }

    fn label(&self) -> String {
        format!("{} at {}", self.row.citizen, self.row.bundle)
    }

    async fn at<A: Act>(&self, who: &str, days_ago: u32) -> Result<(Ctx, policy::Permit<A>), DemoError> {
        let ctx = self.ctx(who, days_ago)?;
        let permit = leave(&ctx, &self.label()).await?;
        Ok((ctx, permit))
    }

    fn done<T, R: std::fmt::Debug>(&self, result: Result<T, crate::Failure<R>>) -> Result<T, DemoError> {
        result.map_err(|failure| refused(&self.label(), failure))
    }

    /// From the proposal to the name.
    async fn propose(
        &self,
        tx: &mut Tx,
        pair: (kernel::CitizenId, kernel::BundleId),
    ) -> Result<ProposalId, DemoError> {
        let row = self.row;
        let (ctx, permit) = self.at::<ProposePerson>(CONSULTANT, row.proposed_days_ago).await?;
        let raw = Raw::from_pairs([("helps", row.helps.as_str()), ("why", &row.why), ("card", "whole")]);
        let id = self.done(placements::propose_person_in(&ctx, tx, &permit, pair, &raw).await)?;
        let answered = row.proposed_days_ago.saturating_sub(ANSWERED_AFTER);
        let (ctx, permit) = self.at::<AnswerProposal>(CONSULTANT, answered).await?;
        let yes = Raw::from_pairs([("answer", "yes")]);
        let of = (id, RowVersion::FIRST);
        self.done(placements::answer_proposal_in(&ctx, tx, &permit, of, &yes).await)?;
        let said = row.proposed_days_ago.saturating_sub(SAID_AFTER);
        let (ctx, permit) = self.at::<SayToProposal>(CASEWORKER, said).await?;
        let yes = Raw::from_pairs([("answer", "yes"), ("together", "ja")]);
        self.done(placements::say_to_proposal_in(&ctx, tx, &permit, of, &yes).await)?;
        let (ctx, permit) = self.at::<ReleaseName>(CASEWORKER, said).await?;
        let basis = [
            ("basis", "own-choice"),
            ("basis_words", "Sagt ja ved samtalen, til at virksomheden får navnet."),
        ];
        let of = (id, RowVersion::FIRST.next());
        self.done(placements::release_name_in(&ctx, tx, &permit, of, &Raw::from_pairs(basis)).await)?;
        Ok(id)
    }

    async fn write(&self, tx: &mut Tx, proposal: ProposalId) -> Result<PlacementId, DemoError> {
        let row = self.row;
        let (ctx, permit) = self.at::<WriteAgreement>(CASEWORKER, row.written_days_ago).await?;
        let from = later(self.app.rim.today(), row.begins_in_days);
        let mut raw = Raw::from_pairs([
            ("kind", row.kind.clone()),
            ("mentor", row.mentor.clone()),
            ("purpose", row.purpose.clone()),
            ("separation", row.separation.clone()),
            ("from", from.to_string()),
        ]);
        raw.set(placements::ASSESSED, "ja");
        if row.weeks > 0 {
            raw.set("to", later(from, row.weeks * kernel::DAYS_A_WEEK - 1).to_string());
        }
        for (prefix, days) in [("praktik", &row.praktik), ("ordinary", &row.ordinary)] {
            for (day, times) in days {
                raw.set(&format!("{prefix}_{day}"), times.as_str());
            }
        }
        self.done(placements::write_agreement_in(&ctx, self.texts, tx, &permit, proposal, &raw).await)
    }

    /// Everything after the agreement, in the order in which it happened.
    async fn go_on(&self, tx: &mut Tx, id: PlacementId) -> Result<(), DemoError> {
        let row = self.row;
        let mut of = (id, RowVersion::FIRST);
        let nothing = Raw::default();
        if let Some(ago) = row.confirmed_days_ago {
            self.moved::<ConfirmAgreement>(
                tx,
                &mut of,
                (CONSULTANT, ago),
                (PlacementStep::Confirm, &nothing),
            )
            .await?;
        }
        if let Some(ago) = row.stated_days_ago {
            let (ctx, permit) = self.at::<FollowVitas>(CASEWORKER, ago).await?;
            let raw = Raw::from_pairs([
                ("statement_fte", row.stated_fte.clone()),
                ("acted", ActedBy::ShopSteward.code().to_owned()),
                ("heard", placements::HEARD.to_owned()),
                ("heard_words", "På personalemødet.".to_owned()),
                ("stated_on", ctx.today().to_string()),
            ]);
            self.done(placements::put_statement_in(&ctx, tx, &permit, of, &raw).await)?;
            of.1 = of.1.next();
            for step in &row.vitas {
                let raw = Raw::from_pairs([("step", step), ("reference", &row.vitas_reference)]);
                self.done(placements::follow_vitas_in(&ctx, tx, &permit, of, &raw).await)?;
                of.1 = of.1.next();
            }
        }
        if let Some(ago) = row.begun_days_ago {
            self.moved::<MovePlacement>(tx, &mut of, (CASEWORKER, ago), (PlacementStep::Begin, &nothing))
                .await?;
        }
        for conversion in &row.conversion {
            self.convert(tx, &mut of, conversion).await?;
        }
        if let Some(ago) = row.cancelled_days_ago {
            self.moved::<CancelPlacement>(tx, &mut of, (CASEWORKER, ago), (PlacementStep::Cancel, &nothing))
                .await?;
        }
        if let Some(ago) = row.ended_days_ago {
            let step = if row.cause.is_empty() { PlacementStep::End } else { PlacementStep::Interrupt };
            let raw = Raw::from_pairs([
                ("on", self.ctx(CASEWORKER, ago)?.today().to_string()),
                ("cause", row.cause.clone()),
                ("tried", row.tried.clone()),
                ("outcome", row.outcome.clone()),
            ]);
            self.moved::<MovePlacement>(tx, &mut of, (CASEWORKER, ago), (step, &raw)).await?;
        }
        if row.begun_days_ago.is_some() { self.say_weeks(tx, id).await } else { Ok(()) }
    }

    async fn convert(
        &self,
        tx: &mut Tx,
        of: &mut (PlacementId, RowVersion),
        row: &ConversionRow,
    ) -> Result<(), DemoError> {
        let today = self.app.rim.today();
        let from = later(Week::of(today).monday(), row.weeks * kernel::DAYS_A_WEEK);
        let before = later(from, -i64::from(row.written_days_before));
        let ago = u32::try_from((today - before).num_days()).unwrap_or_default();
        let (ctx, permit) = self.at::<ConvertHours>(CASEWORKER, ago).await?;
        let raw = Raw::from_pairs([
            ("from", from.to_string()),
            ("minutes", row.minutes.clone()),
            ("why", row.why.clone()),
            ("separation", row.separation.clone()),
        ]);
        self.done(placements::convert_hours_in(&ctx, tx, &permit, *of, &raw).await)?;
        of.1 = of.1.next();
        Ok(())
    }

    /// Every week of the placement that is over, on the Monday after it.
    async fn say_weeks(&self, tx: &mut Tx, id: PlacementId) -> Result<(), DemoError> {
        let (row, today) = (self.row, self.app.rim.today());
        let this = Week::of(today);
        let mut week = Week::of(later(today, row.begins_in_days));
        let last = row.ended_days_ago.map_or(this, |ago| Week::of(later(today, -i64::from(ago))));
        let as_planned = |weeks_ago| WeekRow { weeks_ago, by_company: false, fields: BTreeMap::new() };
        while week < this && week <= last {
            let days_ago = u32::try_from((today - week.sunday()).num_days()).unwrap_or_default();
            let weeks_ago = days_ago.div_ceil(u32::try_from(kernel::DAYS_PER_WEEK).unwrap_or(1));
            let own: Vec<&WeekRow> = row.week.iter().filter(|one| one.weeks_ago == weeks_ago).collect();
            let plain = as_planned(weeks_ago);
            let said = if own.is_empty() && weeks_ago > row.unsaid_weeks { vec![&plain] } else { own };
            let mut of = (id, week, RowVersion::FIRST);
            for one in said {
                let who = if one.by_company { MANAGER } else { CONSULTANT };
                let (ctx, permit) = self.at::<StateWeek>(who, days_ago - 1).await?;
                let raw = Raw::from_pairs(one.fields.iter());
                self.done(placements::state_week_in(&ctx, tx, &permit, of, &raw).await)?;
                of.2 = of.2.next();
            }
            week = week.after();
        }
        Ok(())
    }

    async fn moved<A>(
        &self,
        tx: &mut Tx,
        of: &mut (PlacementId, RowVersion),
        (who, ago): (&str, u32),
        step: (PlacementStep, &Raw),
    ) -> Result<(), DemoError>
    where
        A: Act + Covers<ReadPlacements> + Covers<WritePlacements>,
    {
        let (ctx, permit) = self.at::<A>(who, ago).await?;
        self.done(placements::move_placement_in(&ctx, tx, &permit, *of, step).await)?;
        of.1 = of.1.next();
        Ok(())
    }
}
