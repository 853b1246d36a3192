//! One part of a citizen in a form of its own.

use app::{
    Failure, Raw,
    citizens::{CitizenPage, Part},
};
use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::citizens::Refusal;
use kernel::{CitizenId, RowVersion};
use l10n::Texts;

use super::{pieces, pieces::Piece, stored};
use crate::{
    answer::{Answer, Refused},
    component::{ActionBar, Conflict, ErrorSummary, FormHead, Link, Page, PageHeader},
    form::{Errors, Filling},
    menu::Menu,
    posted::Posted,
    render,
    visitor::Visitor,
};

/// A form of several pieces.
#[derive(Template)]
#[template(path = "citizens/part.html")]
pub(super) struct PartScreen {
    pub(super) page: Page,
    pub(super) head: PageHeader,
    pub(super) conflict: Option<Conflict>,
    pub(super) summary: ErrorSummary,
    pub(super) form_head: FormHead,
    pub(super) pieces: Vec<Piece>,
    pub(super) actions: ActionBar,
}

/// What a form is filled with, from which version, and what speaks against it.
struct Filled<'a> {
    raw: &'a Raw,
    version: RowVersion,
    errors: &'a Errors,
    conflict: Option<Conflict>,
}

/// `GET /citizens/{id}/…`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>, part: Part) -> Answer {
    let citizen = super::editable(&visitor, super::citizen_id(&visitor, &id)?).await?;
    let raw = stored::fields(&citizen.view, part, visitor.ctx.today());
    let errors = Errors::default();
    let filled = Filled { raw: &raw, version: citizen.view.version, errors: &errors, conflict: None };
    let response = screen(&visitor, &citizen, part, filled, StatusCode::OK).await?;
    Ok(visitor.guest.keep_language(response))
}

/// `POST /citizens/{id}/…`
pub(super) async fn save(Path(id): Path<String>, posted: Posted, part: Part) -> Answer {
    let id = super::citizen_id(&posted.visitor, &id)?;
    let saved = app::citizens::edit_citizen(posted.ctx(), id, posted.version, part, &posted.raw).await;
    settle(&posted, id, part, saved).await
}

async fn settle(posted: &Posted, id: CitizenId, part: Part, saved: Result<(), Failure<Refusal>>) -> Answer {
    let visitor = &posted.visitor;
    match saved {
        Ok(()) | Err(Failure::Repeated(_)) => Ok(visitor.see(&format!("/citizens/{id}"), "citizens-changed")),
        Err(Failure::Refused(faults)) => {
            let citizen = super::editable(visitor, id).await?;
            let errors = Errors::of(&faults, posted.texts());
            let filled =
                Filled { raw: &posted.raw, version: posted.version, errors: &errors, conflict: None };
            Ok(screen(visitor, &citizen, part, filled, StatusCode::UNPROCESSABLE_ENTITY).await?)
        }
        Err(Failure::Stale { .. }) => {
            let citizen = super::editable(visitor, id).await?;
            let now = stored::fields(&citizen.view, part, visitor.ctx.today());
            let conflict = Some(stored::conflict(posted.texts(), part, &posted.raw, &now));
            let errors = Errors::default();
            let filled =
                Filled { raw: &posted.raw, version: citizen.view.version, errors: &errors, conflict };
            Ok(screen(visitor, &citizen, part, filled, StatusCode::CONFLICT).await?)
        }
        Err(other) => Err(super::why_not(visitor, &other)),
    }
}

async fn screen(
    visitor: &Visitor,
    citizen: &CitizenPage,
    part: Part,
    filled: Filled<'_>,
    status: StatusCode,
) -> Result<Response, Refused> {
    let texts = visitor.texts();
    let filling = Filling { raw: filled.raw, errors: filled.errors };
    let pieces = match part {
        Part::Facts => pieces::facts(texts, &filling),
        Part::Work => pieces::work(texts, &filling),
        Part::Skills => pieces::skills(texts, &filling),
        Part::Considerations => pieces::considerations(texts, &filling),
        Part::Certificates => pieces::certificates(texts, &filling),
        Part::DoNotPlace => pieces::do_not_place(texts, &filling),
        Part::Group => pieces::group(texts, &filling, visitor.ctx.today()),
        Part::Programme => {
            let programmes = app::citizens::list_programmes(&visitor.ctx)
                .await
                .map_err(|failure| super::why_not(visitor, &failure))?;
            pieces::programme(texts, &filling, &programmes)
        }
    };
    let (title, lead) = words(texts, part);
    let here = format!("/citizens/{}", citizen.view.id);
    let mut head = PageHeader::new(title.clone()).path(super::path(texts, citizen));
    head.lead = lead;
    let keep = filled.conflict.is_some();
    let screen = PartScreen {
        page: visitor.page(title, Menu::Citizens),
        head,
        conflict: filled.conflict,
        summary: filled.errors.summary(texts),
        form_head: visitor.form_for(format!("{here}/{}", part.code()), filled.version),
        pieces,
        actions: ActionBar {
            submit: if keep { texts.common_conflict_keep_yours() } else { texts.common_save() },
            cancel: Some(Link::new(here, texts.common_cancel())),
        },
    };
    Ok(render::with_status(status, &screen))
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
