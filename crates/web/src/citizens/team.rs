//! Who works with a citizen: the part of the page, the form that names somebody, and the question that ends it.

use app::{
    Raw,
    citizens::{CitizenPage, CitizenToName},
    views::{Nameable, RelationLine},
};
use axum::extract::Path;
use kernel::{CitizenId, Date, RelationId};
use l10n::Texts;
use policy::{Action, may};

use crate::{
    answer::Answer,
    component::{Cell, EmptyState, Link, Section, SummaryRow, Width},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::{Question, Sheet},
    visitor::Visitor,
};

/// Who works with the person today or will, and apart those who did.
pub(super) fn sections(visitor: &Visitor, citizen: &CitizenPage, own: bool) -> Vec<Section> {
    let Some(team) = citizen.view.team.seen() else { return Vec::new() };
    let (texts, today) = (visitor.texts(), visitor.ctx.today());
    let may_change = may(visitor.ctx.actor(), Action::Relate);
    let over = |line: &RelationLine| line.period.to().is_some_and(|to| to <= today);
    let row = |line: &RelationLine| {
        let row = row(texts, line, today);
        if may_change && !over(line) {
            let end = format!("/citizens/{}/team/{}/end", citizen.view.id, line.id);
            row.change(Link::new(end, texts.citizens_team_end()))
        } else {
            row
        }
    };
    let add = format!("/citizens/{}/team", citizen.view.id);
    let (title, empty) = if own {
        (texts.citizens_team_own(), texts.citizens_team_empty_own())
    } else {
        (texts.citizens_team(), texts.citizens_team_empty())
    };
    let now = Section {
        title,
        rows: team.iter().filter(|line| !over(line)).map(row).collect(),
        empty,
        change: may_change.then(|| Link::new(add, texts.citizens_team_add())),
    };
    let before: Vec<SummaryRow> = team.iter().filter(|line| over(line)).map(row).collect();
    let earlier = (!before.is_empty()).then(|| Section {
        title: texts.citizens_team_earlier(),
        rows: before,
        ..Section::default()
    });
    [Some(now), earlier].into_iter().flatten().collect()
}

fn row(texts: &Texts, line: &RelationLine, today: Date) -> SummaryRow {
    let role = match &line.company_name {
        Some(company) => texts.citizens_team_at(company, texts.role(line.role)),
        None => texts.role(line.role),
    };
    let from = texts.date(line.period.from());
    let when = match line.period.last() {
        Some(last) => texts.citizens_team_between(from, texts.date(last)),
        None if line.period.from() > today => texts.citizens_team_coming(from),
        None => texts.citizens_team_since(from),
    };
    SummaryRow::new(&line.name, Cell::text(role).note(when))
}

/// `GET /citizens/{id}/team`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id = visitor.id(&id)?;
    screen(&visitor, id, Draft::new(Raw::default())).await
}

/// `POST /citizens/{id}/team`
pub(super) async fn add(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: CitizenId = posted.visitor.id(&id)?;
    match posted.came_to(app::citizens::relate(posted.ctx(), id, &posted.raw).await)? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/citizens/{id}"), "citizens-named")),
        Sent::Again(draft) => screen(&posted.visitor, id, draft).await,
    }
}

async fn screen(visitor: &Visitor, id: CitizenId, draft: Draft) -> Answer {
    let CitizenToName { view, to_name } =
        visitor.found(app::citizens::citizen_to_name(&visitor.ctx, id).await)?;
    let texts = visitor.texts();
    let people = to_name.people.iter().map(|one| (one.follower.membership.to_string(), person(texts, one)));
    let who = draft.one_of("who", texts.citizens_team_who(), people);
    let items = vec![
        Item::Select(who.nothing(texts.citizens_team_who_none())),
        Item::Text(
            draft
                .field("from", texts.citizens_team_from())
                .hint(texts.citizens_team_from_hint())
                .width(Width::Short)
                .optional(),
        ),
        Item::Text(
            draft
                .field("to", texts.citizens_team_to())
                .hint(texts.citizens_team_to_hint())
                .width(Width::Short)
                .optional(),
        ),
    ];
    let instead = to_name.people.is_empty().then(|| EmptyState {
        title: texts.citizens_team_nobody_title(),
        text: texts.citizens_team_nobody_text(),
        action: None,
    });
    let action = format!("/citizens/{id}/team");
    let sheet =
        Sheet::new(texts.citizens_team_add(), super::path(texts, &view), Menu::Citizens, action, items);
    Ok(visitor.sheet(sheet.lead(texts.citizens_team_lead()).instead(instead), &draft))
}

fn person(texts: &Texts, one: &Nameable) -> String {
    let role = texts.role(one.follower.role);
    match &one.company_name {
        Some(company) => texts.citizens_team_person_at(company, &one.name, role),
        None => texts.citizens_team_person(&one.name, role),
    }
}

/// `GET /citizens/{id}/team/{relation}/end`
pub(super) async fn ask_end(visitor: Visitor, Path((id, relation)): Path<(String, String)>) -> Answer {
    let id: CitizenId = visitor.id(&id)?;
    let relation: RelationId = visitor.id(&relation)?;
    let found = app::citizens::relation_to_end(&visitor.ctx, id, relation).await;
    let (view, line) = visitor.found(found)?;
    let texts = visitor.texts();
    Ok(visitor.ask(Question {
        title: texts.citizens_team_end_title(&line.name),
        text: texts.citizens_team_end_text(&line.name),
        path: super::path(texts, &view),
        under: Menu::Citizens,
        yes: visitor.yes(format!("/citizens/{id}/team/{relation}/end"), line.version),
        loses: true,
    }))
}

/// `POST /citizens/{id}/team/{relation}/end`
pub(super) async fn end(Path((id, relation)): Path<(String, String)>, posted: Posted) -> Answer {
    let id: CitizenId = posted.visitor.id(&id)?;
    let relation: RelationId = posted.visitor.id(&relation)?;
    let ended = app::citizens::end_relation(posted.ctx(), id, (relation, posted.version)).await;
    posted.settle(ended.map(|()| id), |id| format!("/citizens/{id}"), "citizens-relation-ended")
}
