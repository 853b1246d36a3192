//! Proposals: from the word of a named colleague over the company's answer and the citizen's to the name.

mod answer_proposal;
mod change_last_day;
mod change_placement;
mod convert_hours;
mod follow_vitas;
mod list_proposals;
mod move_placement;
mod placed;
mod propose_person;
mod read_agreement;
mod release_name;
mod say_to_proposal;
mod show_placement;
mod show_proposal;
mod state_week;
mod weeks;
mod withdraw_proposal;
mod write_agreement;

pub use answer_proposal::{answer_proposal, answer_proposal_in, judge_words};
pub use change_last_day::change_last_day;
pub use convert_hours::{convert_hours, convert_hours_in};
pub use follow_vitas::{
    HEARD, NOT_HEARD, follow_vitas, follow_vitas_in, put_statement, put_statement_in, statement_to_write,
};
pub use list_proposals::{
    HELD, NAMED, Requests, TALK_FIRST, list_proposals, read_proposal_filter, show_requests,
};
pub use move_placement::{
    begin_placement, cancel_placement, confirm_agreement, end_placement, interrupt_placement,
    move_placement_in,
};
pub(crate) use placed::{Beside, placed_beside};
pub use propose_person::{ProposeForm, proposal_to_make, propose_person, propose_person_in};
pub(crate) use read_agreement::read_agreement;
pub use read_agreement::{ORDINARY_FIELDS, PRAKTIK_FIELDS};
pub use release_name::{release_name, release_name_in};
pub use say_to_proposal::{say_to_proposal, say_to_proposal_in, saying_version, take_back_saying};
pub use show_placement::{
    DUE, PlacementPage, REFUSED, REVISIT, list_placements, next_step, read_placement_filter, show_placement,
};
pub use show_proposal::{ProposalPage, proposal_next, show_proposal};
pub use state_week::{ABSENCE_FIELDS, WAS_THERE, confirm_week, state_week, state_week_in, week_to_state};
pub(crate) use weeks::week_counts;
pub use weeks::{PlacementWeeks, WeeksPage, list_weeks, read_week_filter, show_weeks};
pub use withdraw_proposal::{withdraw_proposal, withdraw_proposal_in};
pub use write_agreement::{
    Again, AgreementForm, agreement_to_change, agreement_to_write, change_agreement, change_agreement_in,
    write_agreement, write_agreement_in,
};

use domain::placements::{HourKind, LastDayRefusal, Refusal, WeekRefusal};
use kernel::{Date, Faults, ProposalId, RowVersion};
use policy::{Act, Covers, Permit, ReadProposals};
use store::{Tx, views::ProposalView};
use taxonomy::AboutPerson;

use crate::{Ctx, Subject};

/// The box of an agreement under rules that only guide: «vi har vurderet».
pub const ASSESSED: &str = "assessed";

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;

/// The field of a form at which a refusal stands.
const fn field(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::LineNotWritten(_) => "helps",
        Refusal::WordsAboutPerson(_) => "why",
        Refusal::PersonNumber => "words",
        Refusal::WhichCertificate => "certificate",
        Refusal::NotSaidTogether => "together",
        Refusal::Protected
        | Refusal::DoNotPlace { .. }
        | Refusal::BundleNotOpen { .. }
        | Refusal::ProposedAlready => "proposal",
        Refusal::NoSuchStep { .. }
        | Refusal::CitizenHasNotSaidYes
        | Refusal::TooLateToAnswer(_)
        | Refusal::TakenMeanwhile { .. }
        | Refusal::NoSuchPlacementStep { .. }
        | Refusal::FirstDayNotCome { .. }
        | Refusal::NoStatement
        | Refusal::NotGranted
        | Refusal::AllowedLater { .. }
        | Refusal::NotReleased
        | Refusal::PlacedAlready
        | Refusal::BegunAlready { .. } => "state",
        Refusal::Week(week) => week_field(week),
        Refusal::LastDay(last_day) => last_day_field(last_day),
        Refusal::NoSuchVitasStep { .. } | Refusal::NotRepresented => "step",
        Refusal::RepresentativeMissing { .. } => "acted",
        Refusal::StatedLater => "stated_on",
        Refusal::HappenedLater | Refusal::HappenedBefore { .. } => "happened_on",
        Refusal::ConfirmedAlready => "reference",
        Refusal::KindNotForBundle { .. } => "kind",
        Refusal::FirstDayFarAway { .. } => "from",
        Refusal::NotAssessed { .. } => ASSESSED,
        Refusal::PraktikWithoutEnd | Refusal::PraktikTooLong { .. } => "to",
        Refusal::NoHours { hours: HourKind::Praktik, .. }
        | Refusal::HoursOfOtherKind { hours: HourKind::Praktik, .. } => "praktik",
        Refusal::NoHours { hours: HourKind::Ordinary, .. }
        | Refusal::HoursOfOtherKind { hours: HourKind::Ordinary, .. } => "ordinary",
        Refusal::Times(_)
        | Refusal::DayOverlaps { .. }
        | Refusal::BundleTaken { .. }
        | Refusal::InSameHours { .. }
        | Refusal::RatioBroken(_) => "agreement",
        Refusal::Input(_)
        | Refusal::PeriodEndsFirst { .. }
        | Refusal::OutsidePeriod { .. }
        | Refusal::NoLastDay { .. }
        | Refusal::DayTwice(_)
        | Refusal::TimesOverlap { .. } => "days",
    }
}

/// The field of a form at which a refusal of hours stands; a day's own stands where the day is read.
const fn week_field(refusal: &WeekRefusal) -> &'static str {
    match refusal {
        WeekRefusal::MoreThanIsLeft { .. } | WeekRefusal::NothingToConvert => "minutes",
        WeekRefusal::StatedAlready { .. }
        | WeekRefusal::ConvertedLater { .. }
        | WeekRefusal::DayOutside { .. } => "from",
        WeekRefusal::SeparationMissing => "separation",
        WeekRefusal::WeekOutside { .. }
        | WeekRefusal::WeekNotOver { .. }
        | WeekRefusal::NotBegun { .. }
        | WeekRefusal::NothingToAnswer
        | WeekRefusal::DayTooLong { .. }
        | WeekRefusal::DayToCome { .. }
        | WeekRefusal::DayHoursOfOtherKind { .. }
        | WeekRefusal::AbsentYetThere { .. } => "week",
    }
}

/// The field of a form at which a refusal of a last day stands.
const fn last_day_field(refusal: &LastDayRefusal) -> &'static str {
    match refusal {
        LastDayRefusal::NotRunning { .. } | LastDayRefusal::PraktikLeft { .. } => "state",
        LastDayRefusal::TooEarly { .. } | LastDayRefusal::Needed | LastDayRefusal::Unchanged => "to",
    }
}

/// Notes a refusal among the faults of a form, at its own field.
fn note(faults: &mut Faults<Refusal>, refusal: impl Into<Refusal>) {
    let refusal = refusal.into();
    faults.push(field(&refusal), refusal);
}

/// A refusal at its own field.
fn refused(refusal: impl Into<Refusal>) -> Failure {
    let refusal = refusal.into();
    Failure::refused(field(&refusal), refusal)
}

/// Begins to change a proposal, as somebody who may do `A` with it.
async fn begin<A: Act>(ctx: &Ctx, id: ProposalId) -> Result<(Tx, Permit<A>), Failure> {
    let tx = ctx.write().await?;
    let subject = Subject::row("proposal", id.uuid());
    let permit = ctx.permit::<A, _>(tx.locate_proposal(id).await?, subject).await?;
    Ok((tx, permit))
}

/// A proposal to be moved on, as it stands, when its form was made from this version.
async fn to_move<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    (id, version): (ProposalId, RowVersion),
) -> Result<ProposalView, Failure>
where
    A: Act + Covers<ReadProposals>,
{
    let view = tx.under(permit).proposal(id, ctx.today()).await?;
    if view.version == version { Ok(view) } else { Err(Failure::Stale) }
}

/// Refuses words about a person, and numbers of one, where the job is written about.
fn about_the_job(field: &'static str, text: Option<&str>, faults: &mut Faults<Refusal>) {
    let Some(about) = text.map(AboutPerson::found_in) else { return };
    if !about.words.is_empty() {
        let words = about.words.into_iter().map(|(word, _)| word).collect();
        faults.push(field, Refusal::WordsAboutPerson(words));
    }
    if about.number {
        faults.push(field, Refusal::PersonNumber);
    }
}

/// Nobody says yes to what somebody else has.
fn free(view: &ProposalView, today: Date) -> Result<(), Refusal> {
    view.line.facts(today).free(&view.line.bundle_title)
}

/// What came of a proposal is gone on with there, and not behind its back.
fn without_placement(view: &ProposalView) -> Result<(), Refusal> {
    if view.line.placement().is_some() { Err(Refusal::PlacedAlready) } else { Ok(()) }
}

/// Writes the trace of a step and commits.
async fn finish<A: Act>(ctx: &Ctx, tx: Tx, permit: &Permit<A>, id: ProposalId) -> Result<(), Failure> {
    ctx.wrote(&tx, permit, Subject::row("proposal", id.uuid())).await?;
    ctx.commit(tx, id).await
}
