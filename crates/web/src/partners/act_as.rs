//! Which of the own roles one works in: one at a time, and which one stands on every page.

use app::{partners::Switched, views::MembershipLine};
use askama::Template;
use domain::partners::Role;
use kernel::MembershipId;
use l10n::Texts;

use super::{SECOND_STEP, roles};
use crate::{
    answer::Answer,
    component::{FormHead, Link, Page, PageHeader},
    menu::Menu,
    posted::Posted,
    render,
    visitor::Visitor,
};

/// Where it is.
pub(super) const PATH: &str = "/account/role";

#[derive(Template)]
#[template(path = "partners/act_as.html")]
struct ActAsScreen {
    page: Page,
    head: PageHeader,
    now_label: String,
    now: Said,
    others: Vec<(Said, FormHead, String, String)>,
    none: String,
}

/// A role in words.
struct Said {
    role: String,
    at: String,
    notes: Vec<String>,
}

impl Said {
    fn of(texts: &Texts, line: &MembershipLine) -> Self {
        let notes = [
            line.company_name.clone(),
            roles::in_place_of(texts, line.stands_for_name.as_deref()),
            line.last_day.map(|day| texts.partners_roles_until(texts.date(day))),
        ];
        let notes = notes.into_iter().flatten().collect();
        Self { role: texts.role(line.role), at: line.organisation_name.clone(), notes }
    }
}

/// `GET /account/role`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let (texts, view) = (visitor.texts(), &visitor.session.view);
    let others =
        view.memberships.iter().filter(|line| line.id != view.acting.id && line.role != Role::Citizen);
    let others = others.map(|line| {
        let form = visitor.form_new(PATH).unguarded();
        (Said::of(texts, line), form, line.id.to_string(), texts.partners_act_as(texts.role(line.role)))
    });
    let screen = ActAsScreen {
        page: visitor.page(texts.partners_act_title(), Menu::Start),
        head: PageHeader::new(texts.partners_act_title())
            .path(vec![Link::new("/account", texts.partners_account_title())])
            .lead(texts.partners_act_lead()),
        now_label: texts.partners_act_now(),
        now: Said::of(texts, &view.acting),
        others: others.collect(),
        none: texts.partners_act_none(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// `POST /account/role`
pub(super) async fn switch(posted: Posted) -> Answer {
    let to: MembershipId = posted.visitor.id(posted.raw.text("membership"))?;
    let visitor = &posted.visitor;
    let switched = app::partners::switch_membership(&visitor.guest.web.app, &visitor.session, to).await;
    match visitor.found(switched)? {
        Switched::Acts => Ok(visitor.see("/", "partners-acting")),
        Switched::LogInAgain => Ok(visitor.guest.to_log_in_saying(Some(SECOND_STEP))),
    }
}
