//! The copy on paper of what the citizen said.

use askama::Template;
use axum::extract::Path;
use domain::placements::ProposalStep;
use policy::SayToProposal;

use super::facts::{self, Reader};
use crate::{
    answer::Answer,
    component::{Kind, Link, Page, PageHeader, SummaryRow},
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "placements/copy.html")]
struct CopyScreen {
    page: Page,
    head: PageHeader,
    notice: (Kind, String),
    facts: Vec<SummaryRow>,
    said: Vec<SummaryRow>,
    none: String,
    delete: String,
    print: Option<String>,
}

/// `GET /proposals/{id}/copy`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let page = super::find::<SayToProposal>(&visitor, visitor.id(&id)?).await?;
    let (texts, view) = (visitor.texts(), &page.view);
    let title = texts.placements_copy_title();
    let unsaid = view.saying().is_none() && page.may_say;
    let next = if unsaid {
        Link::new(super::address(view.line.id, "say"), texts.placements_do_say())
    } else if page.steps.contains(&ProposalStep::Release) {
        Link::new(super::address(view.line.id, "release"), texts.placements_do_release())
    } else {
        Link::new(super::address(view.line.id, ""), texts.placements_do_back())
    };
    let screen = CopyScreen {
        page: visitor.page(title.clone(), Menu::Proposals),
        head: PageHeader::new(title)
            .path(super::way(&visitor, view))
            .lead(facts::title(texts, &view.line))
            .action(next),
        notice: (Kind::Info, texts.placements_not_an_offer()),
        facts: facts::job(texts, Reader::Citizen, view),
        said: facts::said(texts, Reader::of(&visitor), view),
        none: texts.placements_copy_none(),
        delete: texts.placements_copy_delete(),
        print: view.saying().is_some().then(|| texts.common_print()),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}
