//! The form of an agreement: the kind decides what is asked.

use app::{
    Raw,
    placements::{ASSESSED, AgreementForm, ORDINARY_FIELDS, PRAKTIK_FIELDS},
    views::{PlacementView, ProposalView},
};
use axum::extract::Path;
use domain::placements::{HourKind, PlacementKind};
use kernel::{Day, PlacementId, ProposalId};
use l10n::Texts;

use crate::{
    answer::Answer,
    component::{Cell, Kind, Link, SummaryRow, Width},
    form::{Draft, Sent},
    item::Item,
    kit,
    menu::Menu,
    posted::Posted,
    sheet::{Above, Sheet},
    visitor::Visitor,
};

/// `GET /proposals/{id}/agreement`
pub(super) async fn show_new(visitor: Visitor, Path(id): Path<String>) -> Answer {
    new_screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /proposals/{id}/agreement`
pub(super) async fn write(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: ProposalId = posted.visitor.id(&id)?;
    let texts = &posted.visitor.guest.web.texts;
    let written = app::placements::write_agreement(posted.ctx(), texts, id, &posted.raw).await;
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
    let name = line.person.seen().map_or_else(|| texts.placements_somebody(), |one| one.name.to_string());
    let title = texts.placements_agreement_title(&line.bundle_title, name);
    let action = format!("/proposals/{id}/agreement");
    let path = vec![
        Link::new("/proposals", texts.placements_title()),
        Link::new(
            format!("/proposals/{id}"),
            texts.placements_page_title(&line.bundle_title, &line.company_name),
        ),
    ];
    Ok(screen(visitor, &form, (title, path, action), &draft))
}

/// `GET /placements/{id}/agreement`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    change_screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /placements/{id}/agreement`
pub(super) async fn change(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let texts = &posted.visitor.guest.web.texts;
    let of = (id, posted.version);
    let changed = app::placements::change_agreement(posted.ctx(), texts, of, &posted.raw).await;
    let anew = changed.as_ref().is_ok_and(|anew| *anew);
    let word = if anew { "placements-agreement-anew" } else { "placements-agreement-changed" };
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
    let mut stored = stored(texts, view);
    if let Some(kind) = asked_kind(visitor, &form) {
        stored.set("kind", kind.code());
    }
    let draft = Draft::over(sent, stored, view.version);
    let head =
        (texts.placements_agreement_change(), super::way(visitor, view), super::address(id, "agreement"));
    Ok(screen(visitor, &form, head, &draft))
}

fn screen(
    visitor: &Visitor,
    form: &AgreementForm,
    (title, path, action): (String, Vec<Link>, String),
    draft: &Draft,
) -> axum::response::Response {
    let texts = visitor.texts();
    let kind = PlacementKind::from_code(draft.raw.text("kind")).unwrap_or_else(|| plain(form));
    let other = if kind == PlacementKind::Hybrid {
        Link::new(format!("{action}?kind={}", plain(form).code()), texts.placements_agreement_plain())
    } else {
        Link::new(
            format!("{action}?kind={}", PlacementKind::Hybrid.code()),
            texts.placements_agreement_hybrid(),
        )
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
    ];
    let notice = kind.needs_vitas().then(|| (Kind::Info, texts.placements_agreement_vitas()));
    let sheet = Sheet::new(title, path, Menu::Placements, action, items(texts, form, kind, draft))
        .lead(texts.placements_agreement_lead())
        .submit(texts.placements_agreement_submit())
        .above(Above { notice, facts, preview: None })
        .aside(other);
    visitor.sheet(sheet, draft)
}

/// What a small job of this legal form becomes without more.
fn plain(form: &AgreementForm) -> PlacementKind {
    if form.bundle.bundle.form.praktik().is_some() { PlacementKind::Praktik } else { PlacementKind::SmallJob }
}

fn asked_kind(visitor: &Visitor, form: &AgreementForm) -> Option<PlacementKind> {
    let asked = PlacementKind::from_code(kit::filter_of(&visitor.guest).text("kind"));
    asked.filter(|kind| *kind == PlacementKind::Hybrid || *kind == plain(form))
}

/// What is known from the small job.
fn suggested(visitor: &Visitor, form: &AgreementForm) -> Raw {
    let texts = visitor.texts();
    let kind = asked_kind(visitor, form).unwrap_or_else(|| plain(form));
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
        items.push(week(texts, draft, texts.placements_agreement_week_praktik(), PRAKTIK_FIELDS));
    }
    if kind.has_wage() {
        items.push(week(texts, draft, texts.placements_agreement_week_ordinary(), ORDINARY_FIELDS));
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

/// One line a weekday, typed as people say it.
fn week(texts: &Texts, draft: &Draft, legend: String, fields: [&'static str; kernel::DAYS_PER_WEEK]) -> Item {
    let days = Day::ALL.into_iter().zip(fields).enumerate();
    let items = days.map(|(n, (day, field))| {
        let line = draft.field(field, texts.weekday(day)).width(Width::Short);
        // One example is enough.
        let line = if n == 0 { line.hint(texts.placements_agreement_times_hint()) } else { line };
        Item::Text(line.optional())
    });
    Item::Together { legend, items: items.collect() }
}
