//! The form of an agreement: the kind decides what is asked.

use app::{
    Raw,
    placements::{ASSESSED, Again as AskedAgain, AgreementForm, ORDINARY_FIELDS, PRAKTIK_FIELDS},
    views::{PersonCan, PlacementView, ProposalView},
};
use axum::extract::Path;
use domain::placements::{HourKind, PlacementKind, PlacementState, VitasState};
use kernel::{Day, PlacementId, ProposalId};
use l10n::Texts;

use crate::{
    answer::Answer,
    component::{Cell, EmptyState, Kind, Link, SummaryRow, Width},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    placements::facts,
    posted::Posted,
    sheet::{Above, Again, Sheet},
    visitor::Visitor,
};

/// What the button sends that asks for the questions of another kind.
const ANOTHER_KIND: &str = "another_kind";

/// `GET /proposals/{id}/agreement`
pub(super) async fn show_new(visitor: Visitor, Path(id): Path<String>) -> Answer {
    new_screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /proposals/{id}/agreement`
pub(super) async fn write(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: ProposalId = posted.visitor.id(&id)?;
    if let Some(raw) = of_another_kind(&posted.raw) {
        return new_screen(&posted.visitor, id, Some(Draft::new(raw))).await;
    }
    let texts = &posted.visitor.guest.web.texts;
    let written = app::placements::write_agreement(posted.ctx(), texts, id, &asked(&posted.raw)).await;
    match posted.came_to(written)? {
        Sent::Done(id) => {
            Ok(posted.visitor.see(&format!("/placements/{id}"), "placements-agreement-written"))
        }
        Sent::Again(draft) => new_screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn new_screen(visitor: &Visitor, id: ProposalId, sent: Option<Draft>) -> Answer {
    let found = app::placements::agreement_to_write(&visitor.ctx, id).await;
    let form = visitor.found(found)?;
    let texts = visitor.texts();
    let draft = sent.unwrap_or_else(|| Draft::new(suggested(visitor, &form)));
    let Some(ProposalView { line, .. }) = &form.proposal else { return Err(visitor.not_there()) };
    let name = facts::name(texts, &line.person);
    let title = texts.placements_agreement_title(&line.bundle_title, &name);
    let action = format!("/proposals/{id}/agreement");
    let path = vec![
        Link::new("/proposals", texts.placements_title()),
        Link::new(format!("/proposals/{id}"), texts.placements_page_title(&line.bundle_title, &name)),
    ];
    let written = line.placement().map(|came| EmptyState {
        title: texts.placements_agreement_written_title(),
        text: texts.placements_agreement_written_text(),
        action: Some(Link::new(super::address(came.id, ""), texts.placements_do_placement())),
    });
    let taken = line.taken.map(|_| EmptyState {
        title: texts.placements_agreement_taken_title(),
        text: texts.placements_release_taken_text(&line.bundle_title),
        action: Some(Link::new(format!("/proposals/{id}"), texts.placements_propose_open())),
    });
    let instead = written.or(taken);
    Ok(visitor.sheet(sheet(texts, &form, (title, path, action), &draft).instead(instead), &draft))
}

/// `GET /placements/{id}/agreement`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    change_screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /placements/{id}/agreement`
pub(super) async fn change(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    if let Some(raw) = of_another_kind(&posted.raw) {
        return change_screen(&posted.visitor, id, Some(Draft::again(raw, posted.version))).await;
    }
    let texts = &posted.visitor.guest.web.texts;
    let of = (id, posted.version);
    let changed = app::placements::change_agreement(posted.ctx(), texts, of, &asked(&posted.raw)).await;
    let word = match &changed {
        Ok(AskedAgain { stated: true, confirmed: true }) => "placements-agreement-anew-reopened",
        Ok(AskedAgain { stated: true, confirmed: false }) => "placements-agreement-anew",
        Ok(AskedAgain { stated: false, confirmed: true }) => "placements-agreement-reopened",
        _ => "placements-agreement-changed",
    };
    match posted.came_to(changed.map(|_| id))? {
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, ""), word)),
        Sent::Again(draft) => change_screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn change_screen(visitor: &Visitor, id: PlacementId, sent: Option<Draft>) -> Answer {
    let found = app::placements::agreement_to_change(&visitor.ctx, id).await;
    let form = visitor.found(found)?;
    let texts = visitor.texts();
    let Some(view) = &form.placement else { return Err(visitor.not_there()) };
    let draft = Draft::over(sent, stored(texts, view), view.version);
    let head =
        (texts.placements_agreement_change(), super::way(visitor, view), super::address(id, "agreement"));
    let sheet = sheet(texts, &form, head, &draft).instead(super::before::no_change(texts, view));
    Ok(visitor.sheet(sheet, &draft))
}

fn sheet(
    texts: &Texts,
    form: &AgreementForm,
    (title, path, action): (String, Vec<Link>, String),
    draft: &Draft,
) -> Sheet {
    let kind = PlacementKind::from_code(draft.raw.text("kind")).unwrap_or_else(|| plain(form));
    let (other, label) = if kind == PlacementKind::Hybrid {
        (plain(form), texts.placements_agreement_plain())
    } else {
        (PlacementKind::Hybrid, texts.placements_agreement_hybrid())
    };
    let bundle = &form.bundle;
    let facts = vec![
        SummaryRow::new(texts.placements_agreement_kind(), Cell::text(texts.placement_kind(kind))),
        SummaryRow::new(
            texts.common_bundle(),
            Cell::link(format!("/bundles/{}", bundle.id), bundle.bundle.title.as_str())
                .note(texts.minutes_per_week(bundle.bundle.sums.weekly_minutes)),
        ),
        SummaryRow::new(
            texts.placements_page_place(),
            Cell::link(format!("/companies/{}", bundle.at.company), &bundle.at.company_name)
                .note(&bundle.at.unit_name),
        ),
        SummaryRow::new(texts.placements_page_when(), Cell::text(texts.slots(bundle.bundle.sums.slots))),
        SummaryRow::new(texts.placements_agreement_person_can(), person_can(texts, form.person_can())),
    ];
    let view = form.placement.as_ref();
    let confirmed = view.is_some_and(|view| view.line.state == PlacementState::Agreed);
    let stated = view.is_some_and(|view| view.statement.is_some() || view.line.vitas != VitasState::NotBegun);
    let again = [
        confirmed.then(|| texts.placements_agreement_confirmed_notice()),
        stated.then(|| texts.placements_agreement_stated_notice()),
    ];
    let again: Vec<String> = again.into_iter().flatten().collect();
    let notice = if again.is_empty() {
        kind.needs_vitas().then(|| (Kind::Info, texts.placements_agreement_vitas()))
    } else {
        Some((Kind::Warning, again.join(" ")))
    };
    Sheet::new(title, path, Menu::Placements, action, items(texts, form, kind, draft))
        .lead(texts.placements_agreement_lead())
        .submit(texts.placements_agreement_submit())
        .above(Above { notice, facts, preview: None })
        .again(Again { name: ANOTHER_KIND, value: other.code(), label })
}

fn person_can(texts: &Texts, can: PersonCan) -> Cell {
    let slots = can.slots.map(|slots| texts.slots(slots));
    match (can.minutes.map(|minutes| texts.minutes_per_week(minutes)), slots) {
        (Some(minutes), Some(slots)) => Cell::text(slots).note(minutes),
        (Some(one), None) | (None, Some(one)) => Cell::text(one),
        (None, None) => Cell::text(texts.placements_agreement_person_can_unknown()),
    }
}

/// What a small job of this legal form becomes without more.
fn plain(form: &AgreementForm) -> PlacementKind {
    if form.bundle.bundle.form.praktik().is_some() { PlacementKind::Praktik } else { PlacementKind::SmallJob }
}

/// What was typed into the questions of the kind; times of another are only carried along, in case it comes back.
fn asked(raw: &Raw) -> Raw {
    let mut raw = raw.clone();
    let Some(kind) = PlacementKind::from_code(raw.text("kind")) else { return raw };
    for (fields, asked) in [(PRAKTIK_FIELDS, kind.has_praktik()), (ORDINARY_FIELDS, kind.has_wage())] {
        fields.into_iter().filter(|_| !asked).for_each(|field| raw.set(field, ""));
    }
    raw
}

/// What was typed, for the questions of the kind that was asked for.
fn of_another_kind(raw: &Raw) -> Option<Raw> {
    let kind = PlacementKind::from_code(raw.text(ANOTHER_KIND))?;
    let mut raw = raw.clone();
    raw.set("kind", kind.code());
    Some(raw)
}

/// What is known from the small job.
fn suggested(visitor: &Visitor, form: &AgreementForm) -> Raw {
    let texts = visitor.texts();
    let kind = plain(form);
    let first = form.bundle.bundle.starts_on.max(visitor.ctx.today());
    let mut raw = Raw::from_pairs([("kind", kind.code().to_owned()), ("from", texts.date(first))]);
    if let Some(praktik) = form.bundle.bundle.form.praktik() {
        raw.set("purpose", praktik.purpose.as_str());
        raw.set("to", texts.date(praktik.ends_on));
    }
    raw
}

fn stored(texts: &Texts, view: &PlacementView) -> Raw {
    let (terms, period) = (view.agreement.terms(), view.agreement.period());
    let mut raw = Raw::from_pairs([
        ("kind", terms.kind().code().to_owned()),
        ("purpose", terms.purpose().map(ToString::to_string).unwrap_or_default()),
        ("separation", terms.separation().map(ToString::to_string).unwrap_or_default()),
        ("mentor", view.agreement.mentor().to_string()),
        ("from", texts.date(period.from())),
        ("to", period.last().map(|last| texts.date(last)).unwrap_or_default()),
    ]);
    for (fields, kind) in [(PRAKTIK_FIELDS, HourKind::Praktik), (ORDINARY_FIELDS, HourKind::Ordinary)] {
        for (day, field) in Day::ALL.into_iter().zip(fields) {
            raw.set(field, texts.times_on(view.agreement.plan(), day, kind));
        }
    }
    raw
}

fn items(texts: &Texts, form: &AgreementForm, kind: PlacementKind, draft: &Draft) -> Vec<Item> {
    let mut items = vec![Item::Hidden("kind", kind.code().to_owned())];
    // What another kind asks for is there again when that is asked for again.
    for (field, asked) in [("purpose", kind.has_praktik()), ("separation", kind == PlacementKind::Hybrid)] {
        if let Some(typed) = draft.raw.filled(field).filter(|_| !asked) {
            items.push(Item::Hidden(field, typed.to_owned()));
        }
    }
    for (fields, asked) in [(PRAKTIK_FIELDS, kind.has_praktik()), (ORDINARY_FIELDS, kind.has_wage())] {
        let typed = fields.into_iter().filter_map(|field| Some((field, draft.raw.filled(field)?)));
        items.extend(typed.filter(|_| !asked).map(|(field, typed)| Item::Hidden(field, typed.to_owned())));
    }
    if kind.has_praktik() {
        items.push(Item::Prose(
            draft
                .field("purpose", texts.placements_agreement_purpose())
                .hint(texts.placements_agreement_purpose_hint()),
        ));
    }
    if kind == PlacementKind::Hybrid {
        items.push(Item::Text(
            draft
                .field("separation", texts.placements_agreement_separation())
                .hint(texts.placements_agreement_separation_hint())
                .width(Width::Long),
        ));
    }
    items.push(Item::Text(
        draft
            .field("mentor", texts.placements_agreement_mentor())
            .hint(texts.placements_agreement_mentor_hint()),
    ));
    items.push(Item::Text(draft.field("from", texts.placements_agreement_from()).width(Width::Short)));
    let to = draft.field("to", texts.placements_agreement_to()).width(Width::Short);
    items.push(Item::Text(if kind.has_praktik() { to } else { to.optional() }));
    if kind.has_praktik() {
        let legend = ("praktik", texts.placements_agreement_week_praktik());
        items.push(week(texts, draft, legend, PRAKTIK_FIELDS));
    }
    if kind.has_wage() {
        let legend = ("ordinary", texts.placements_agreement_week_ordinary());
        items.push(week(texts, draft, legend, ORDINARY_FIELDS));
    }
    // Another first day may bring the question up when the form comes back.
    let asked = form.guides || draft.error(ASSESSED).is_some() || draft.raw.has(ASSESSED);
    if asked && kind.counts_as_supported() {
        items.push(Item::Check(draft.check(
            ASSESSED,
            texts.placements_agreement_assessed(),
            texts.placements_agreement_assessed_hint(),
        )));
    }
    items
}

/// A line each weekday, typed as people say it.
fn week(
    texts: &Texts,
    draft: &Draft,
    (id, legend): (&'static str, String),
    fields: [&'static str; kernel::DAYS_PER_WEEK],
) -> Item {
    let days = Day::ALL.into_iter().zip(fields);
    let items = days.map(|(day, field)| Item::Text(draft.field(field, texts.weekday(day)).filters()));
    Item::Beside {
        id,
        legend,
        hint: texts.placements_agreement_times_hint(),
        error: draft.error(id),
        items: items.collect(),
    }
}
