//! Saying what was done in a week: as planned for a whole company, or day by day for one person.

use domain::{
    input::Input,
    placements::{
        Absence, Counted, DaySaid, Entry, HourKind, PlacementState, Refusal, Side, WeekHours, WeekRefusal,
        WeekSaid,
    },
};
use kernel::{
    CompanyId, DAYS_PER_WEEK, Date, Day, Faults, MINUTES_PER_DAY, Minutes, PlacementId, RowVersion, Week,
};
use policy::{Located, Permit, StateWeek};
use store::{
    Tx,
    views::{PlacementHours, PlacementLine},
};

use super::{Failure, ORDINARY_FIELDS, PRAKTIK_FIELDS, change_placement::begin, refused};
use crate::{Ctx, Raw, Subject};

/// The fields of why somebody was away, Monday first.
pub const ABSENCE_FIELDS: [&str; DAYS_PER_WEEK] =
    ["absence_mon", "absence_tue", "absence_wed", "absence_thu", "absence_fri", "absence_sat", "absence_sun"];

/// What a citizen answers who was there after all.
pub const WAS_THERE: &str = "was-there";

/// Says what was done in a week of one person, and gives what counts of all that is said of it now.
///
/// # Errors
/// Every fault of the form, day by day; [`Failure::Stale`] when somebody was quicker.
pub async fn state_week(
    ctx: &Ctx,
    (id, week): (PlacementId, Week),
    version: RowVersion,
    raw: &Raw,
) -> Result<Counted, Failure> {
    let (mut tx, permit) = begin::<StateWeek>(ctx, id).await?;
    let counted = state_week_in(ctx, &mut tx, &permit, (id, week, version), raw).await?;
    ctx.wrote(&tx, &permit, Subject::row("placement", id.uuid())).await?;
    ctx.commit(tx, id).await?;
    Ok(counted)
}

/// The work of [`state_week`], for imports and the demo too.
///
/// # Errors
/// [`Failure`].
pub async fn state_week_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<StateWeek>,
    (id, week, version): (PlacementId, Week, RowVersion),
    raw: &Raw,
) -> Result<Counted, Failure> {
    let line = tx.under(permit).placement(id).await?.line;
    let hours = tx.under(permit).hours_of(id).await?;
    let said = hours.said(week);
    let side = ctx.actor().role().and_then(Side::of).unwrap_or(Side::Municipality);
    // Nobody has ever asked the citizen about this week.
    if side == Side::Citizen && !said.iter().any(|one| one.entry.said.did_not_come()) {
        return Err(Failure::NotThere);
    }
    if hours.version(week) != version {
        return Err(Failure::Stale);
    }
    let planned = week_to_state(ctx.today(), &line, &hours, week).map_err(refused)?;
    let entry = if side == Side::Citizen {
        Entry { side, settles: false, said: read_answer(raw, &hours, week, &planned)? }
    } else {
        let to_talk = matches!(hours.counted(week), Counted::Differs | Counted::Unheard);
        let settles = side == Side::Municipality && to_talk && raw.ticked("settles");
        Entry { side, settles, said: read_week(raw, &line, (week, ctx.today()), &planned)? }
    };
    let counted = Counted::of(said.iter().map(|one| &one.entry).chain([&entry]));
    tx.under(permit).state_week(id, (week, said.len()), &entry, &counted, ctx.now()).await?;
    Ok(counted)
}

/// Confirms a week as planned for all of a company's people of whom nobody has said anything, and gives how
/// many they were.
///
/// # Errors
/// [`Failure::NotThere`] when nobody has days in that week there; [`WeekRefusal::WeekNotOver`] when the week is not
/// over for any of them.
pub async fn confirm_week(ctx: &Ctx, company: CompanyId, week: Week) -> Result<usize, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("company", company.uuid());
    let permit = ctx.permit::<StateWeek, _>(Some(Located::NOWHERE), subject).await?;
    let lines = tx.under(&permit).week_at(company, week).await?;
    if lines.is_empty() {
        return Err(Failure::NotThere);
    }
    let side = ctx.actor().role().and_then(Side::of).filter(|side| *side != Side::Citizen);
    let side = side.ok_or(Failure::NotThere)?;
    let (mut confirmed, mut not_over) = (Vec::new(), None);
    for line in lines.iter().filter(|line| line.hours.said(week).is_empty()) {
        match week_to_state(ctx.today(), &line.placement, &line.hours, week) {
            Ok(planned) => {
                let entry = Entry { side, settles: false, said: WeekSaid::as_planned(&planned) };
                let counted = Counted::of([&entry]);
                let id = line.placement.id;
                tx.under(&permit).state_week(id, (week, 0), &entry, &counted, ctx.now()).await?;
                confirmed.push(line.placement.about);
            }
            Err(other) => not_over = Some(other),
        }
    }
    match not_over {
        Some(refusal) if confirmed.is_empty() => return Err(refused(refusal)),
        _ => {}
    }
    let weeks = confirmed.len();
    ctx.wrote_list(&tx, &permit, subject.with_rows(weeks), confirmed).await?;
    ctx.commit(tx, weeks).await?;
    Ok(weeks)
}

/// What is planned in a week that can be spoken of on a day.
///
/// # Errors
/// [`WeekRefusal::NotBegun`], [`WeekRefusal::WeekOutside`], [`WeekRefusal::WeekNotOver`].
pub fn week_to_state(
    today: Date,
    line: &PlacementLine,
    hours: &PlacementHours,
    week: Week,
) -> Result<WeekHours, WeekRefusal> {
    if line.state.not_begun() || line.state == PlacementState::Cancelled {
        return Err(WeekRefusal::NotBegun { state: line.state });
    }
    let (from, last) = (line.period.from(), line.days().and_then(kernel::Period::last));
    let inside: Vec<Date> =
        week.days().filter(|date| line.days().is_some_and(|days| days.contains(*date))).collect();
    let Some(end) = inside.last().copied() else {
        return Err(WeekRefusal::WeekOutside { week, from, last });
    };
    let planned = hours.planned(line, week);
    let worked = week.days().zip(planned).filter(|(_, hours)| hours.total() > Minutes::ZERO);
    let until = worked.last().map_or(end, |(date, _)| date);
    if until > today {
        return Err(WeekRefusal::WeekNotOver { until });
    }
    Ok(planned)
}

/// Reads a week: a day that nothing is typed for was as planned, or nothing where somebody was away.
fn read_week(
    raw: &Raw,
    line: &PlacementLine,
    (week, today): (Week, Date),
    planned: &WeekHours,
) -> Result<WeekSaid, Faults<Refusal>> {
    let mut faults = Faults::new();
    let mut days = [DaySaid::default(); DAYS_PER_WEEK];
    for ((day, date), said) in Day::ALL.into_iter().zip(week.days()).zip(&mut days) {
        let at = day.index();
        said.absence = raw
            .read(ABSENCE_FIELDS[at], &mut faults, |text| Absence::from_code(text).ok_or(Input::NotChosen));
        for (field, kind) in
            [(PRAKTIK_FIELDS[at], HourKind::Praktik), (ORDINARY_FIELDS[at], HourKind::Ordinary)]
        {
            let typed = raw.read(field, &mut faults, |text| Input::typed_minutes(text, MINUTES_PER_DAY));
            let otherwise = if said.absence.is_some() { Minutes::ZERO } else { planned[at].of(kind) };
            let minutes = typed.unwrap_or(otherwise);
            match kind {
                HourKind::Praktik => said.hours.praktik = minutes,
                HourKind::Ordinary => said.hours.ordinary = minutes,
            }
        }
        if said.hours.total() == Minutes::ZERO {
            continue;
        }
        let days = line.days();
        if date > today {
            faults.push(field_of(raw, day, planned), WeekRefusal::DayToCome { day: date }.into());
        } else if !days.is_some_and(|days| days.contains(date)) {
            let (from, last) = (line.period.from(), days.and_then(kernel::Period::last));
            let outside = WeekRefusal::DayOutside { day: date, from, last };
            faults.push(field_of(raw, day, planned), outside.into());
        }
    }
    let said = match WeekSaid::new(days, planned) {
        Ok(said) => Some(said),
        Err(refusals) => {
            for (day, refusal) in refusals {
                let field = match &refusal {
                    WeekRefusal::DayHoursOfOtherKind { hours: HourKind::Ordinary, .. } => {
                        ORDINARY_FIELDS[day.index()]
                    }
                    WeekRefusal::DayHoursOfOtherKind { .. } => PRAKTIK_FIELDS[day.index()],
                    WeekRefusal::AbsentYetThere { .. } => ABSENCE_FIELDS[day.index()],
                    _ => field_of(raw, day, planned),
                };
                faults.push(field, refusal.into());
            }
            None
        }
    };
    faults.finish(said)
}

/// The field of a day in which something was typed, or else the first that the form has.
fn field_of(raw: &Raw, day: Day, planned: &WeekHours) -> &'static str {
    let [praktik, ordinary] = [PRAKTIK_FIELDS, ORDINARY_FIELDS].map(|fields| fields[day.index()]);
    let has_praktik = planned.iter().any(|hours| hours.praktik > Minutes::ZERO);
    let first = if has_praktik { praktik } else { ordinary };
    [praktik, ordinary].into_iter().find(|field| raw.filled(field).is_some()).unwrap_or(first)
}

/// Reads what a citizen says about the days on which nobody came.
fn read_answer(
    raw: &Raw,
    hours: &PlacementHours,
    week: Week,
    planned: &WeekHours,
) -> Result<WeekSaid, Failure> {
    let base = hours.asked(week).ok_or_else(|| refused(WeekRefusal::NothingToAnswer))?;
    let mut faults = Faults::new();
    let mut said = base;
    for (day, was) in base.days().filter(|(_, was)| was.absence == Some(Absence::DidNotCome)) {
        let field = ABSENCE_FIELDS[day.index()];
        let answer = match raw.text(field) {
            WAS_THERE => Some(DaySaid { hours: planned[day.index()], absence: None }),
            other => Absence::from_code(other).map(|absence| DaySaid { absence: Some(absence), ..was }),
        };
        match answer {
            Some(answer) => said = said.with(day, answer),
            None => faults.push(field, Input::NotChosen.into()),
        }
    }
    Ok(faults.finish(Some(said))?)
}
