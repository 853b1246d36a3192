//! Writing an agreement down, and changing one that is not confirmed.

use domain::{
    companies::ratio::{self, Average, RatioFacts, RatioVerdict, ordinary_average},
    placements::{
        Agreement, HourKind, PlacementKind, PlacementState, PlacementStep, ProposalState, Refusal,
        VitasState,
        duration::{self, DurationFacts, DurationVerdict},
    },
    verdict::{Answer, Verdict},
};
use kernel::{
    CitizenId, DAYS_A_WEEK, Date, FULL_TIME_WEEK, Fte, Language, PLANNED_AHEAD, Period, PlacementId,
    ProposalId, RowVersion, Standing, UnitId, WRITTEN_BACK,
};
use l10n::AllTexts;
use policy::{
    Act, Covers, FieldGroup, ImportPlacements, Permit, ReadCompanies, ReadPlacements, ReadProposals,
    ReadTasks, WriteAgreement, WritePlacements,
};
use store::{
    NewPlacement, NewVerdict, StoreError, Tx,
    views::{BundleView, PersonCan, PlacementView, ProposalView},
};

use super::{
    ASSESSED, Failure,
    change_placement::{self, as_it_stands, finish},
    read_agreement::read_agreement,
    refused,
    show_placement::facts,
};
use crate::{Ctx, Raw, Subject, law_document};

/// An action that writes agreements: by the form or by a file.
pub trait Agrees:
    Act
    + Covers<ReadCompanies>
    + Covers<ReadTasks>
    + Covers<ReadProposals>
    + Covers<ReadPlacements>
    + Covers<WritePlacements>
{
}

impl Agrees for WriteAgreement {}
impl Agrees for ImportPlacements {}

/// What the form of an agreement shows.
#[derive(Debug)]
pub struct AgreementForm {
    /// The proposal that a new one comes from.
    pub proposal: Option<ProposalView>,
    /// The small job.
    pub bundle: BundleView,
    /// The placement, when one is changed.
    pub placement: Option<PlacementView>,
    /// Whether rules only guide on the day that the form begins with.
    pub guides: bool,
}

impl AgreementForm {
    /// How much and when the person can work, as far as the actor may know.
    #[must_use]
    pub fn person_can(&self) -> PersonCan {
        let of_proposal = self.proposal.as_ref().map(|proposal| proposal.person_can);
        self.placement.as_ref().map(|placement| placement.person_can).or(of_proposal).unwrap_or_default()
    }
}

/// A proposal for the form that writes an agreement down.
///
/// # Errors
/// [`Failure::NotThere`]; [`Refusal::NotReleased`].
pub async fn agreement_to_write(ctx: &Ctx, id: ProposalId) -> Result<AgreementForm, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("proposal", id.uuid());
    let permit = ctx.permit::<WriteAgreement, _>(tx.locate_proposal(id).await?, subject).await?;
    let proposal = tx.under(&permit).proposal(id, ctx.today()).await?;
    let bundle = tx.under(&permit).bundle(proposal.line.bundle).await?;
    ctx.saw(&permit, subject, None).await?;
    released(&proposal)?;
    let guides = guides(ctx, bundle.bundle.starts_on.max(ctx.today()));
    Ok(AgreementForm { proposal: Some(proposal), bundle, placement: None, guides })
}

/// A placement for the form that changes its agreement.
///
/// # Errors
/// [`Failure::NotThere`]; [`Refusal::NoSuchPlacementStep`] once it is confirmed.
pub async fn agreement_to_change(ctx: &Ctx, id: PlacementId) -> Result<AgreementForm, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("placement", id.uuid());
    let permit = ctx.permit::<WriteAgreement, _>(tx.locate_placement(id).await?, subject).await?;
    let placement = tx.under(&permit).placement(id).await?;
    let bundle = tx.under(&permit).bundle(placement.line.bundle).await?;
    ctx.saw(&permit, subject, None).await?;
    let guides = guides(ctx, placement.agreement.period().from());
    Ok(AgreementForm { proposal: None, bundle, placement: Some(placement), guides })
}

/// Whether the ratio rule only guides on a day; how long a praktik lasts is confirmed as long.
fn guides(ctx: &Ctx, on: Date) -> bool {
    matches!(ctx.app().law.ratio_limits(on), Standing::Guidance { .. })
}

/// Writes an agreement down for a person whom a company knows by name.
///
/// # Errors
/// Every rule that it breaks: see [`Refusal`].
pub async fn write_agreement(
    ctx: &Ctx,
    texts: &AllTexts,
    id: ProposalId,
    raw: &Raw,
) -> Result<PlacementId, Failure> {
    let (mut tx, permit) = super::begin::<WriteAgreement>(ctx, id).await?;
    let placement = write_agreement_in(ctx, texts, &mut tx, &permit, id, raw).await?;
    finish(ctx, tx, &permit, placement).await?;
    Ok(placement)
}

/// The work of [`write_agreement`], for imports and the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn write_agreement_in(
    ctx: &Ctx,
    texts: &AllTexts,
    tx: &mut Tx,
    permit: &Permit<impl Agrees>,
    id: ProposalId,
    raw: &Raw,
) -> Result<PlacementId, Failure> {
    let proposal = tx.under(permit).proposal(id, ctx.today()).await?;
    let person = released(&proposal)?;
    if proposal.line.placement().is_some() {
        return Err(refused(Refusal::PlacedAlready));
    }
    let bundle = tx.under(permit).bundle(proposal.line.bundle).await?;
    // Said before the database refuses it, so that the rows of a file go on.
    if bundle.taken.is_some() {
        return Err(taken(&bundle));
    }
    let agreement = read_agreement(raw)?;
    let of = NewPlacement {
        proposal: id,
        citizen: person,
        bundle: bundle.id,
        company: bundle.at.company,
        unit: bundle.at.unit,
    };
    let verdicts = held(ctx, texts, tx, permit, (&of, None), (&bundle, &agreement), raw).await?;
    let placement = PlacementId::new(ctx.fresh());
    let tasks = titles(&bundle);
    match tx.under(permit).add_placement(placement, &of, (&agreement, &tasks, &verdicts), ctx.now()).await {
        Err(StoreError::Blocked) => Err(taken(&bundle)),
        other => {
            other?;
            Ok(placement)
        }
    }
}

/// What a change of an agreement asks for again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Again {
    /// What comes before the first day, because something else was stated or granted.
    pub stated: bool,
    /// The company's confirmation.
    pub confirmed: bool,
}

/// Changes an agreement before its first day. One that the company has confirmed is confirmed anew.
///
/// # Errors
/// As [`write_agreement`]; [`Refusal::NoSuchPlacementStep`] once it has begun; [`Failure::Stale`].
pub async fn change_agreement(
    ctx: &Ctx,
    texts: &AllTexts,
    (id, version): (PlacementId, RowVersion),
    raw: &Raw,
) -> Result<Again, Failure> {
    let (mut tx, permit) = change_placement::begin::<WriteAgreement>(ctx, id).await?;
    let now = as_it_stands(&mut tx, &permit, (id, version)).await?;
    let again = change_agreement_in(ctx, texts, &mut tx, &permit, &now, raw).await?;
    finish(ctx, tx, &permit, id).await?;
    Ok(again)
}

/// The work of [`change_agreement`], for imports too.
///
/// # Errors
/// [`Failure`].
pub async fn change_agreement_in(
    ctx: &Ctx,
    texts: &AllTexts,
    tx: &mut Tx,
    permit: &Permit<impl Agrees>,
    now: &PlacementView,
    raw: &Raw,
) -> Result<Again, Failure> {
    let (state, kind) = (now.line.state, now.line.kind);
    if state != PlacementState::Draft {
        state.after(kind, PlacementStep::Reopen, &facts(ctx, now)).map_err(refused)?;
    }
    let id = now.line.id;
    let person = now.line.person.seen().ok_or(Failure::NotThere)?.id;
    let bundle = tx.under(permit).bundle(now.line.bundle).await?;
    let agreement = read_agreement(raw)?;
    let of = NewPlacement {
        proposal: now.proposal,
        citizen: person,
        bundle: bundle.id,
        company: now.line.company,
        unit: now.unit,
    };
    let verdicts = held(ctx, texts, tx, permit, (&of, Some(id)), (&bundle, &agreement), raw).await?;
    let tasks = titles(&bundle);
    let stated = !agreement.asks_no_more_than(&now.agreement)
        && (now.statement.is_some() || now.line.vitas != VitasState::NotBegun);
    let confirmed = state == PlacementState::Agreed;
    let what = (&agreement, &tasks[..], &verdicts[..]);
    tx.under(permit).save_agreement((id, now.version), what, (stated, confirmed), ctx.now()).await?;
    Ok(Again { stated, confirmed })
}

/// Who it is, when the company has been told.
fn released(proposal: &ProposalView) -> Result<CitizenId, Failure> {
    if proposal.line.state != ProposalState::Released {
        return Err(refused(Refusal::NotReleased));
    }
    Ok(proposal.line.person.seen().ok_or(Failure::NotThere)?.id)
}

fn titles(bundle: &BundleView) -> Vec<String> {
    bundle.tasks.iter().map(|task| task.task.title.to_string()).collect()
}

fn taken(bundle: &BundleView) -> Failure {
    refused(Refusal::BundleTaken { bundle: bundle.bundle.title.to_string() })
}

/// Holds an agreement against every rule, and gives what the rules of law said.
async fn held(
    ctx: &Ctx,
    texts: &AllTexts,
    tx: &mut Tx,
    permit: &Permit<impl Agrees>,
    (of, own): (&NewPlacement, Option<PlacementId>),
    (bundle, agreement): (&BundleView, &Agreement),
    raw: &Raw,
) -> Result<Vec<NewVerdict>, Failure> {
    let kind = agreement.terms().kind();
    let praktik = bundle.bundle.form.praktik().is_some();
    if kind != PlacementKind::Hybrid && praktik != kind.has_praktik() {
        let bundle = bundle.bundle.title.to_string();
        return Err(refused(Refusal::KindNotForBundle { bundle, praktik, kind }));
    }
    let period = agreement.period();
    let (day, earliest, latest) = (period.from(), ctx.today() - WRITTEN_BACK, ctx.today() + PLANNED_AHEAD);
    if !(earliest..=latest).contains(&day) {
        return Err(refused(Refusal::FirstDayFarAway { day, earliest, latest }));
    }
    for other in tx.under(permit).places_of(of.citizen, period, own).await? {
        if let Some((day, span)) = agreement.plan().clash(other.agreement.plan()) {
            let bundle = other.line.bundle_title;
            return Err(refused(Refusal::InSameHours { bundle, day, span }));
        }
    }
    if !kind.counts_as_supported() {
        return Ok(Vec::new());
    }
    let ratio = ratio_of(ctx, tx, permit, (of.unit, own), agreement).await?;
    if ratio.blocks() {
        return Err(refused(Refusal::RatioBroken(Box::new(ratio))));
    }
    let group = tx.under(permit).target_group(of.citizen, period.from()).await?;
    let duration = duration_of(ctx, group, period);
    if let Verdict::No(basis) = &duration {
        let (weeks, cap) = (basis.used.facts.weeks, basis.used.cap);
        return Err(refused(Refusal::PraktikTooLong { weeks, cap, citation: basis.citation.clone() }));
    }
    // Practice 15: what only guides never blocks, and asks for a person's judgement.
    if let Some(confirmed_until) = ratio.guides_from().or(duration.guides_from())
        && !raw.ticked(ASSESSED)
    {
        let open = permit.groups().has(FieldGroup::Membership);
        let duration = open.then(|| Box::new(duration));
        return Err(refused(Refusal::NotAssessed { confirmed_until, ratio: Box::new(ratio), duration }));
    }
    let verdict =
        |rule: &str, answer, document: serde_json::Value, said: &dyn Fn(&l10n::Texts) -> Vec<String>| {
            let in_language = |language| said(texts.of(language)).join("\n");
            NewVerdict {
                rule: rule.to_owned(),
                answer,
                document: document.to_string(),
                said: (in_language(Language::Da), in_language(Language::En)),
            }
        };
    Ok(vec![
        verdict(ratio::RULE, answer(&ratio), law_document::ratio(&ratio), &|texts| {
            texts.ratio_verdict(&ratio)
        }),
        verdict(duration::RULE, answer(&duration), law_document::duration(&duration), &|texts| {
            texts.duration_verdict(&duration)
        }),
    ])
}

/// The ordinary employees that the ratio rule counts on for a first day.
pub(super) async fn ordinary_known(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<impl Covers<ReadCompanies>>,
    (unit, on): (UnitId, Date),
) -> Result<Average, Failure> {
    let months = tx.under(permit).fte_months(unit).await?;
    let limits = ctx.app().law.ratio_limits(on);
    Ok(limits.cited().map_or(Average::Missing { months: Vec::new() }, |cited| {
        ordinary_average(&months, on.min(ctx.today()), &cited.value)
    }))
}

async fn ratio_of(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<impl Agrees>,
    (unit, own): (UnitId, Option<PlacementId>),
    agreement: &Agreement,
) -> Result<RatioVerdict, Failure> {
    let on = agreement.period().from();
    let ordinary = ordinary_known(ctx, tx, permit, (unit, on)).await?;
    let supported = tx.under(permit).supported_at(unit, on, own).await?;
    let limits = ctx.app().law.ratio_limits(on);
    let facts = RatioFacts {
        ordinary,
        supported: Fte::of_week(supported, FULL_TIME_WEEK),
        new: Fte::of_week(agreement.plan().of(HourKind::Praktik), FULL_TIME_WEEK),
        on,
    };
    Ok(ratio::check(facts, &limits))
}

/// A begun week counts whole; without a target group no rule is known.
fn duration_of(ctx: &Ctx, group: Option<String>, period: Period) -> DurationVerdict {
    let on = period.from();
    let weeks = period.last().map_or(0, |last| (last - on).num_days() / DAYS_A_WEEK + 1);
    let weeks = i32::try_from(weeks).unwrap_or(i32::MAX);
    let group = group.unwrap_or_default();
    let limits = ctx.app().law.duration_limits(&group, on);
    duration::check(DurationFacts { group, weeks, extensions: 0, on }, &limits)
}

const fn answer<U, C, M>(verdict: &Verdict<U, C, M>) -> &'static str {
    match verdict {
        Verdict::Yes(_) => "yes",
        Verdict::No(_) => "no",
        Verdict::Guidance { would: Answer::Yes, .. } => "guidance-yes",
        Verdict::Guidance { would: Answer::No, .. } => "guidance-no",
        Verdict::CannotBeKnown { .. } => "unknown",
    }
}
