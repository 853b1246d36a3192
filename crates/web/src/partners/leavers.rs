//! «Fratrædende og ubrugte konti»: who leaves, has left, or does not come.

use app::partners::{Leaver, Leaves};
use l10n::Texts;

use super::{roles, users};
use crate::{
    answer::{self, Answer},
    component::{Badge, Cell, Column, EmptyState, Kind, Link, Row},
    kit::{self, Listing},
    menu::Menu,
    visitor::Visitor,
};

/// How many stand on a page.
const SHOWN: usize = 50;

/// `GET /users/leavers`
pub(super) async fn list(visitor: Visitor) -> Answer {
    let all = visitor.found(app::partners::list_leavers(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let (shown, pager) = kit::part(&visitor.guest, &all, SHOWN);
    let file = (!all.is_empty()).then(|| Link::new("/users/leavers.csv", texts.partners_leavers_export()));
    Ok(visitor.list(Listing {
        title: texts.partners_leavers_title(),
        lead: texts.partners_leavers_lead(),
        under: Menu::Users,
        action: None,
        second: None,
        search: None,
        columns: vec![
            Column::text(texts.partners_users_name()),
            Column::text(texts.partners_users_role()),
            Column::text(texts.partners_leavers_why()),
            Column::number(texts.partners_leavers_people()),
        ],
        rows: shown.iter().map(|one| row(texts, one)).collect(),
        pager,
        empty: EmptyState {
            title: texts.partners_leavers_none_title(),
            text: texts.partners_leavers_none_text(),
            action: users::path(texts).pop(),
        },
        ways: file.into_iter().collect(),
    }))
}

fn row(texts: &Texts, one: &Leaver) -> Row {
    let notes = [one.company.clone(), roles::in_place_of(texts, one.stands_for.as_deref())];
    let role = roles::cell(texts, one.role, notes);
    let kind = if matches!(one.leaves, Leaves::On(_)) { Kind::Info } else { Kind::Warning };
    let people = if one.people > 0 { Cell::text(texts.count(one.people)) } else { Cell::text("") };
    Row::new(vec![
        Cell::link(format!("/users/{}", one.user), one.name.as_str()),
        role,
        Cell::state(Badge::new(kind, why(texts, one.leaves))),
        people,
    ])
}

fn why(texts: &Texts, leaves: Leaves) -> String {
    match leaves {
        Leaves::On(day) => texts.partners_leavers_on(texts.date(day)),
        Leaves::Since(day) => texts.partners_leavers_since(texts.date(day)),
        Leaves::Ended(day) => texts.partners_leavers_ended(texts.date(day)),
        Leaves::Closed(day) => texts.partners_leavers_closed(texts.date(day)),
        Leaves::Idle(Some(day)) => texts.partners_leavers_idle(texts.date(day)),
        Leaves::Idle(None) => texts.partners_leavers_never_in(),
    }
}

/// `GET /users/leavers.csv`
pub(super) async fn file(visitor: Visitor) -> Answer {
    let texts = visitor.texts();
    let head = [
        texts.partners_users_name(),
        texts.partners_users_role(),
        texts.partners_leavers_why(),
        texts.partners_leavers_people(),
    ];
    let head: [&str; 4] = std::array::from_fn(|at| head[at].as_str());
    let cells = |one: &Leaver| {
        [one.name.clone(), texts.role(one.role), why(texts, one.leaves), texts.count(one.people)]
    };
    let bytes = visitor.found(app::partners::export_leavers(&visitor.ctx, &head, cells).await)?;
    Ok(answer::csv(&texts.partners_leavers_file(), bytes))
}
