//! One part of a citizen in a form of its own.

use app::{
    Raw,
    citizens::{CitizenToChange, Part, ROW, ROW_FROM},
    views::CitizenView,
};
use axum::extract::Path;
use kernel::{CitizenId, Date};
use l10n::Texts;

use super::{items, stored};
use crate::{
    answer::Answer,
    component::{EmptyState, Link},
    form::{Draft, Sent},
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::{Visitor, query_pairs},
};

/// `GET /citizens/{id}/…`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>, part: Part) -> Answer {
    screen(&visitor, visitor.id(&id)?, part, None).await
}

/// `POST /citizens/{id}/…`
pub(super) async fn save(Path(id): Path<String>, posted: Posted, part: Part) -> Answer {
    let id: CitizenId = posted.visitor.id(&id)?;
    let saved = app::citizens::edit_citizen(posted.ctx(), id, posted.version, part, &posted.raw).await;
    match posted.came_to(saved.map(|()| id))? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/citizens/{id}"), "citizens-changed")),
        Sent::Again(draft) => screen(&posted.visitor, id, part, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, id: CitizenId, part: Part, sent: Option<Draft>) -> Answer {
    let texts = visitor.texts();
    let found = app::citizens::citizen_to_change(&visitor.ctx, id, part).await;
    let CitizenToChange { view, mut programmes } = visitor.found(found)?;
    let none_known = programmes.is_empty();
    let asked = Raw::from_pairs(query_pairs(&visitor.guest.uri));
    let asked = sent.as_ref().map_or(&asked, |sent| &sent.raw);
    let mut rows = stored::rows(&view, part).into_iter();
    let meant = rows.find(|row| {
        (asked.text(ROW), asked.text(ROW_FROM)) == (row.name.as_str(), row.period.from().to_string().as_str())
    });
    let stored = match (&meant, &sent) {
        (Some(row), _) => row.stored(texts),
        (None, None) => stored::fields(texts, &view, part, visitor.ctx.today()),
        (None, Some(_)) => stored::latest(texts, &view, part, visitor.ctx.today()),
    };
    if meant.is_none() {
        // What the citizen is in already is not offered again; what was sent is shown as it was sent.
        let in_it = registered(&view, visitor.ctx.today());
        let chosen = sent.as_ref().map_or("", |sent| sent.raw.text("programme"));
        programmes.retain(|one| one.name.as_str() == chosen || !in_it.contains(&one.name.as_str()));
    }
    let draft = Draft::over(sent, stored, view.version).told_at("instructions", "considerations");
    let items = match part {
        Part::Facts => items::facts(texts, &draft),
        Part::Work => items::work(texts, &draft),
        Part::Skills => items::skills(texts, &draft),
        Part::Considerations => items::considerations(texts, &draft),
        Part::Certificates => items::certificates(texts, &draft),
        Part::DoNotPlace => items::do_not_place(texts, &draft),
        Part::Group => items::group(texts, &draft, visitor.ctx.today()),
        Part::Programme => items::programme(texts, &draft, &programmes),
    };
    let instead = (part == Part::Programme && programmes.is_empty()).then(|| {
        let (title, text) = if none_known {
            (
                texts.citizens_registration_no_programmes_title(),
                texts.citizens_registration_no_programmes_text(),
            )
        } else {
            (texts.citizens_registration_all_title(), texts.citizens_registration_all_text())
        };
        // Whoever is in everything came to correct or to end one of them.
        let today = visitor.ctx.today();
        let latest = stored::rows(&view, part).into_iter().rev().find(|row| row.period.contains(today));
        let action = match latest.filter(|_| !none_known) {
            Some(row) => {
                Link::new(format!("/citizens/{id}/{}", row.address()), texts.citizens_registration_correct())
            }
            None => Link::new("/programmes", texts.citizens_programmes_add()),
        };
        EmptyState { title, text, action: Some(action) }
    });
    let (title, lead) = match (meant, part) {
        (Some(_), Part::Group) => (texts.citizens_group_correct(), Some(texts.citizens_group_correct_lead())),
        (Some(_), _) => {
            (texts.citizens_registration_correct(), Some(texts.citizens_registration_correct_lead()))
        }
        (None, _) => {
            let (title, lead) = words(texts, part);
            let now = now(texts, &view, part, visitor.ctx.today());
            (title, now.into_iter().chain(lead).reduce(|now, lead| format!("{now} {lead}")))
        }
    };
    let action = format!("/citizens/{id}/{}", part.code());
    let sheet = Sheet::new(title, super::path(texts, &view), Menu::Citizens, action, items);
    Ok(visitor.sheet(sheet.lead(lead).instead(instead), &draft))
}

/// The programmes that the citizen is in today.
fn registered(view: &CitizenView, today: Date) -> Vec<&str> {
    let all = view.membership.seen().into_iter().flat_map(|membership| &membership.registrations);
    all.filter(|one| one.period.contains(today)).map(|one| one.programme.as_str()).collect()
}

/// What the history has today, above the form that adds to it.
fn now(texts: &Texts, view: &CitizenView, part: Part, today: Date) -> Option<String> {
    let membership = view.membership.seen()?;
    match part {
        Part::Group => {
            let group = membership.groups.iter().find(|one| one.period.contains(today))?;
            let name = super::group_name(&group.group, texts.language());
            Some(texts.citizens_group_now(texts.date(group.period.from()), name))
        }
        Part::Programme => {
            let names = registered(view, today);
            (!names.is_empty()).then(|| texts.citizens_registration_now(texts.list(&names)))
        }
        _ => None,
    }
}

fn words(texts: &Texts, part: Part) -> (String, Option<String>) {
    match part {
        Part::Facts => (texts.citizens_facts(), None),
        Part::Work => (texts.citizens_work(), None),
        Part::Skills => (texts.citizens_skills(), Some(texts.citizens_skills_lead())),
        Part::Considerations => (texts.citizens_considerations(), Some(texts.citizens_considerations_lead())),
        Part::Certificates => (texts.citizens_certificates(), Some(texts.citizens_certificates_lead())),
        Part::DoNotPlace => (texts.citizens_do_not_place(), Some(texts.citizens_do_not_place_lead())),
        Part::Group => (texts.citizens_group_edit(), Some(texts.citizens_group_lead())),
        Part::Programme => (texts.citizens_registration_edit(), Some(texts.citizens_registration_lead())),
    }
}
