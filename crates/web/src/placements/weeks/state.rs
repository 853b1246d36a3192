//! What was done in a person's week: only what was otherwise than planned is typed.

use app::{
    Raw,
    placements::{ABSENCE_FIELDS, ORDINARY_FIELDS, PRAKTIK_FIELDS, PlacementWeeks, WAS_THERE, week_to_state},
    views::PlacementHours,
};
use axum::extract::Path;
use domain::placements::{Absence, Colleague, Counted, DaySaid, HourKind, Hours, Side, WeekHours, WeekState};
use kernel::{Date, Day, Minutes, PlacementId, Week};
use l10n::{Say as _, Texts};
use policy::StateWeek;

use crate::{
    answer::Answer,
    component::{Cell, EmptyState, Kind, Link, SummaryRow, Width},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    placements::{
        ask,
        facts::{self, Reader},
    },
    posted::Posted,
    sheet::{Above, Sheet},
    visitor::Visitor,
};

/// `GET /placements/{id}/weeks/{week}`
pub(super) async fn show(visitor: Visitor, Path((id, week)): Path<(String, String)>) -> Answer {
    let week = super::week_in(&visitor, &week)?;
    screen(&visitor, (visitor.id(&id)?, week), None).await
}

/// `POST /placements/{id}/weeks/{week}`
pub(super) async fn send(Path((id, week)): Path<(String, String)>, posted: Posted) -> Answer {
    let week = super::week_in(&posted.visitor, &week)?;
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::state_week(posted.ctx(), (id, week), posted.version, &posted.raw).await;
    let state = done.as_ref().ok().map(Counted::state);
    match posted.came_to(done.map(|_| id))? {
        Sent::Done(_) => {
            let word = match Reader::of(&posted.visitor) {
                Reader::Citizen => "placements-weeks-answered",
                _ if state == Some(WeekState::Differs) => super::DIFFER,
                _ if state == Some(WeekState::Unheard) => super::UNHEARD,
                _ => "placements-weeks-stated",
            };
            Ok(posted.visitor.see(&super::address(id, None), word))
        }
        Sent::Again(draft) => screen(&posted.visitor, (id, week), Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, (id, week): (PlacementId, Week), sent: Option<Draft>) -> Answer {
    let page = visitor.found(app::placements::show_weeks::<StateWeek>(&visitor.ctx, id).await)?;
    let (texts, line, hours) = (visitor.texts(), &page.view.line, &page.hours);
    let planned = hours.planned(line, week);
    let Some(side) = Side::of(visitor.session.view.acting.role) else { return Err(visitor.not_there()) };
    let stored = own_word(texts, hours, (week, side), &planned);
    let draft = Draft::over(sent, stored, hours.version(week));
    let state = hours.counted(week).state();
    let to_talk = matches!(state, WeekState::Differs | WeekState::Unheard);
    let mut items = Vec::new();
    let (lead, submit) = if side == Side::Citizen {
        items.extend(answers(texts, &draft, hours, week));
        (texts.placements_weeks_form_lead_own(), texts.placements_weeks_form_submit_own())
    } else {
        items.extend(days(texts, &draft, week, &planned));
        if to_talk && side == Side::Municipality {
            items.push(Item::Check(draft.check(
                "settles",
                texts.placements_weeks_form_settles(),
                texts.placements_weeks_form_settles_hint(),
            )));
        }
        (texts.placements_weeks_form_lead(), texts.placements_weeks_form_submit())
    };
    let mut facts = vec![SummaryRow::new(
        texts.placements_weeks_column_planned(),
        Cell::text(texts.hours(planned.into_iter().sum())).note(&line.bundle_title),
    )];
    facts.extend(said(texts, hours, week, &planned));
    // Whoever is to talk with the municipality is told with whom.
    let role = visitor.session.view.acting.role;
    let ask = to_talk.then(|| Colleague::to_ask(&page.view.colleagues, role)).flatten();
    if let Some(ask) = ask {
        let section = ask::section(texts, Reader::of(visitor), Some(ask), &page.view.organisation_name);
        facts.extend(section.into_iter().flat_map(|section| section.rows));
    }
    let notice = match state {
        WeekState::Differs => Some(texts.placements_weeks_form_differs()),
        WeekState::Unheard if side != Side::Citizen => Some(texts.placements_weeks_form_unheard()),
        _ => None,
    };
    let notice = notice.map(|text| (Kind::Warning, text));
    let name = facts::name(texts, &line.person);
    let title = texts.placements_weeks_form_title(name, week.number().1.to_string());
    let instead = not_now(visitor, &page, week, side);
    let action = super::address(id, Some(week));
    let sheet = Sheet::new(title, super::way(visitor, &page.view), Menu::Weeks, action, items)
        // What the form is for is not said where there is none.
        .lead(instead.is_none().then_some(lead))
        .submit(submit)
        .above(Above { notice, facts, preview: None })
        .instead(instead);
    Ok(visitor.sheet(sheet, &draft))
}

/// Where there is nothing to say, and why.
fn not_now(visitor: &Visitor, page: &PlacementWeeks, week: Week, side: Side) -> Option<EmptyState> {
    let (texts, line) = (visitor.texts(), &page.view.line);
    let back = Link::new(super::address(line.id, None), texts.placements_weeks_back());
    if let Err(refusal) = week_to_state(visitor.ctx.today(), line, &page.hours, week) {
        return Some(EmptyState {
            title: texts.placements_weeks_not_now_title(),
            text: refusal.say(texts),
            action: Some(back),
        });
    }
    let asked = page.hours.asked(week).is_some();
    (side == Side::Citizen && !asked).then(|| EmptyState {
        title: texts.placements_weeks_nothing_to_answer_title(),
        text: texts.placements_refusal_nothing_to_answer(),
        action: Some(back),
    })
}

/// What was said of the week, by whom, and how it differed from what was planned.
fn said(texts: &Texts, hours: &PlacementHours, week: Week, planned: &WeekHours) -> Vec<SummaryRow> {
    let rows = hours.said(week).iter().map(|one| {
        let mut what = vec![texts.hours(one.entry.said.hours())];
        let otherwise = texts.exceptions(&one.entry.said, planned);
        if otherwise.is_empty() {
            what.push(texts.placements_weeks_as_was_planned());
        }
        what.extend(otherwise);
        let cell = Cell::text(what.join(" · "));
        let cell = if one.entry.settles { cell.note(texts.placements_weeks_said_settles()) } else { cell };
        let side = texts.side(one.entry.side);
        SummaryRow::new(texts.placements_weeks_said_by(texts.moment(one.at), side), cell)
    });
    rows.collect()
}

/// The last word of the reader's own side, as it would be typed; of a citizen, what was answered.
fn own_word(texts: &Texts, hours: &PlacementHours, (week, side): (Week, Side), planned: &WeekHours) -> Raw {
    let mut raw = Raw::default();
    // What waits for the citizen is agreed to as it stands, or changed.
    let unheard = side == Side::Municipality && hours.counted(week) == Counted::Unheard;
    let own = hours.last_word(week, |one| one == side || unheard && one != Side::Citizen);
    let Some(own) = own else { return raw };
    let asked = hours.asked(week).unwrap_or_default();
    for ((day, said), planned) in own.days().zip(planned) {
        let at = day.index();
        let code = said.absence.map(Absence::code);
        if side == Side::Citizen {
            if asked.on(day).absence == Some(Absence::DidNotCome) {
                raw.set(ABSENCE_FIELDS[at], code.unwrap_or(WAS_THERE));
            }
            continue;
        }
        raw.set(ABSENCE_FIELDS[at], code.unwrap_or_default());
        for (kind, field) in
            [(HourKind::Praktik, PRAKTIK_FIELDS[at]), (HourKind::Ordinary, ORDINARY_FIELDS[at])]
        {
            let expected = if said.absence.is_some() { Minutes::ZERO } else { planned.of(kind) };
            if said.hours.of(kind) != expected {
                raw.set(field, texts.minutes(said.hours.of(kind)));
            }
        }
    }
    raw
}

/// The days with something planned, each with its fields; the others behind a line that opens them.
fn days(texts: &Texts, draft: &Draft, week: Week, planned: &WeekHours) -> Vec<Item> {
    let sum: Hours = planned.iter().copied().sum();
    let kinds: Vec<HourKind> =
        HourKind::ALL.iter().copied().filter(|kind| sum.of(*kind) > Minutes::ZERO).collect();
    let (mut items, mut others) = (Vec::new(), Vec::new());
    for ((day, date), hours) in Day::ALL.into_iter().zip(week.days()).zip(planned) {
        let day = one_day(texts, draft, (day, date), *hours, &kinds);
        if hours.total() > Minutes::ZERO { items.push(day) } else { others.push(day) }
    }
    let filled = others.iter().flat_map(Item::names).any(|name| draft.raw.filled(name).is_some());
    items.push(Item::Details {
        summary: texts.placements_weeks_form_other_days(),
        note: texts.placements_weeks_form_other_days_note(),
        open_with: "",
        open: filled,
        items: others,
    });
    items
}

fn one_day(texts: &Texts, draft: &Draft, (day, date): (Day, Date), hours: Hours, kinds: &[HourKind]) -> Item {
    let (name, on, at) = (capital(&texts.weekday(day)), texts.date(date), day.index());
    let mut items = Vec::new();
    let is_planned = hours.total() > Minutes::ZERO;
    if is_planned {
        let absences = Absence::ALL.iter().map(|one| (one.code().to_owned(), texts.absence(*one)));
        let absence = draft.one_of(ABSENCE_FIELDS[at], texts.placements_weeks_form_absence(), absences);
        let absence = absence.nothing(texts.placements_weeks_form_absence_none()).filters();
        items.push(Item::Select(absence));
    }
    for kind in kinds {
        let (field, label) = match kind {
            HourKind::Praktik => (PRAKTIK_FIELDS[at], texts.placements_weeks_form_praktik()),
            HourKind::Ordinary => (ORDINARY_FIELDS[at], texts.placements_weeks_form_ordinary()),
        };
        let field = draft.field(field, label).hint(texts.placements_weeks_form_hours_hint());
        items.push(Item::Text(field.width(Width::Short).filters()));
    }
    let legend = if is_planned {
        texts.placements_weeks_form_day_planned(on, name, texts.hours(hours))
    } else {
        texts.placements_weeks_form_day(on, name)
    };
    Item::Row { legend, items }
}

/// A weekday at the head of its day.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The days on which the citizen is said not to have come.
fn answers(texts: &Texts, draft: &Draft, hours: &PlacementHours, week: Week) -> Vec<Item> {
    let asked = hours.asked(week).unwrap_or_default();
    let missed = asked
        .days()
        .zip(week.days())
        .filter(|((_, said), _): &((Day, DaySaid), Date)| said.absence == Some(Absence::DidNotCome));
    missed
        .map(|((day, _), date)| {
            let choices = [
                (WAS_THERE, texts.placements_weeks_form_was_there()),
                (Absence::Agreed.code(), texts.placements_weeks_form_agreed()),
                (Absence::Ill.code(), texts.placements_weeks_form_ill()),
                (Absence::ChildIll.code(), texts.placements_weeks_form_child_ill()),
                (Absence::DidNotCome.code(), texts.placements_weeks_form_did_not_come()),
            ];
            let choices = choices.map(|(code, label)| (code.to_owned(), label));
            let question = texts.placements_weeks_form_answer(
                texts.placements_weeks_form_day(texts.date(date), texts.weekday(day).to_lowercase()),
            );
            Item::Radio(draft.one_of(ABSENCE_FIELDS[day.index()], question, choices))
        })
        .collect()
}
