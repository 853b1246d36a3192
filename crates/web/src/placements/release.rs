//! The form that tells a company the name.

use app::{Raw, views::ProposalView};
use axum::extract::Path;
use domain::placements::{Basis, ProposalStep, Refusal};
use kernel::ProposalId;
use l10n::Texts;
use policy::ReleaseName;

use super::{
    closed,
    facts::{self, Reader},
};
use crate::{
    answer::Answer,
    component::{Choice, ChoiceField, EmptyState, Kind, Link, Width},
    form::{Draft, Sent},
    item::Item,
    posted::Posted,
    sheet::Above,
    visitor::Visitor,
};

/// `GET /proposals/{id}/release`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /proposals/{id}/release`
pub(super) async fn send(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: ProposalId = posted.visitor.id(&id)?;
    let sent = app::placements::release_name(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(sent.map(|()| id))? {
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, ""), "placements-released")),
        Sent::Again(draft) => screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, id: ProposalId, sent: Option<Draft>) -> Answer {
    let page = super::find::<ReleaseName>(visitor, id).await?;
    let (texts, view) = (visitor.texts(), &page.view);
    let again = sent.is_some();
    let draft = Draft::over(sent, Raw::default(), view.version);
    let title =
        texts.placements_release_title(&view.line.company_name, facts::name(texts, &view.line.person));
    let sheet = super::sheet(visitor, view, ("release", title), items(texts, &draft));
    let said = view.saying().map(|said| said.answer);
    let not_yet = match view.line.state.after(ProposalStep::Release, said) {
        Ok(_) => closed::taken(visitor, &page),
        Err(Refusal::CitizenHasNotSaidYes) => Some(EmptyState {
            title: texts.placements_release_not_yet_title(),
            text: texts.placements_release_lead_not_yet(),
            action: Some(Link::new(super::address(id, "say"), texts.placements_do_say())),
        }),
        Err(_) => closed::withdrawn(visitor, &page)
            .or_else(|| Some(closed::too_late(visitor, &page, texts.placements_release_not_now_title()))),
    };
    let mut facts = match not_yet {
        Some(_) if again => closed::typed(visitor, &page, &draft, "basis_words"),
        _ => facts::job(texts, Reader::of(visitor), view),
    };
    facts.extend(facts::said(texts, Reader::of(visitor), view));
    let sheet = sheet
        .lead(not_yet.is_none().then(|| texts.placements_release_lead()))
        .submit(texts.placements_release_submit())
        .above(Above { notice: others(texts, view), facts, preview: None })
        .instead(not_yet);
    Ok(visitor.sheet(sheet, &draft))
}

/// That the company knows somebody else for the same small job already.
fn others(texts: &Texts, view: &ProposalView) -> Option<(Kind, String)> {
    let told = i64::try_from(view.others_told).unwrap_or(i64::MAX);
    (told > 0).then(|| (Kind::Warning, texts.placements_release_others(told)))
}

fn items(texts: &Texts, draft: &Draft) -> Vec<Item> {
    let chosen = draft.raw.text("basis");
    let bases = Basis::ALL.iter().map(|basis| {
        Choice::new(basis.code(), texts.basis(*basis), basis.code() == chosen).hint(texts.basis_hint(*basis))
    });
    let field = ChoiceField::new("basis", texts.placements_release_basis(), bases.collect());
    vec![
        Item::Radio(field.hint(texts.placements_release_basis_hint()).error(draft.error("basis"))),
        Item::Text(
            draft
                .field("basis_words", texts.placements_release_words())
                .hint(texts.placements_release_words_hint())
                .width(Width::Long),
        ),
    ]
}
