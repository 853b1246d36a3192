//! What comes before the first day: the employees' statement, and the way through VITAS.

use app::{
    Raw,
    placements::{HEARD, NOT_HEARD, PlacementPage},
    views::PlacementView,
};
use axum::extract::Path;
use domain::{
    companies::ratio::Average,
    placements::{ActedBy, PlacementStep, VitasState, VitasStep},
};
use kernel::PlacementId;
use l10n::{Say as _, Texts};
use policy::FollowVitas;

use crate::{
    answer::Answer,
    component::{Cell, EmptyState, Kind, Link, SummaryRow, Width},
    form::{Draft, Sent},
    item::Item,
    posted::Posted,
    sheet::Above,
    visitor::Visitor,
};

/// `GET /placements/{id}/statement`
pub(super) async fn show_statement(visitor: Visitor, Path(id): Path<String>) -> Answer {
    statement_screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /placements/{id}/statement`
pub(super) async fn state(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::put_statement(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(done.map(|()| id))? {
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, ""), "placements-agreement-stated")),
        Sent::Again(draft) => statement_screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn statement_screen(visitor: &Visitor, id: PlacementId, sent: Option<Draft>) -> Answer {
    let (page, ordinary) = visitor.found(app::placements::statement_to_write(&visitor.ctx, id).await)?;
    let (texts, view) = (visitor.texts(), &page.view);
    let draft = Draft::over(sent, stored(texts, view), view.version);
    let by = ActedBy::ALL.iter().map(|by| (by.code().to_owned(), texts.acted_by(*by)));
    let heard = [(HEARD, texts.common_yes()), (NOT_HEARD, texts.common_no())];
    let heard = heard.map(|(code, label)| (code.to_owned(), label));
    let items = vec![
        Item::Text(
            draft
                .field("statement_fte", texts.placements_statement_fte())
                .hint(texts.placements_statement_fte_hint())
                .width(Width::Tiny)
                .inputmode("decimal"),
        ),
        Item::Radio(
            draft
                .one_of("acted", texts.placements_statement_by(), by)
                .hint(texts.placements_statement_by_hint()),
        ),
        Item::Radio(draft.one_of("heard", texts.placements_statement_heard(), heard)),
        Item::Text(
            draft
                .field("heard_words", texts.placements_statement_words())
                .hint(texts.placements_statement_heard_hint())
                .width(Width::Long)
                .optional(),
        ),
        Item::Text(draft.field("stated_on", texts.placements_statement_on()).width(Width::Short)),
        Item::Text(
            draft
                .field("statement_reference", texts.placements_statement_reference())
                .hint(texts.placements_statement_reference_hint())
                .optional(),
        ),
    ];
    let sheet = super::sheet(visitor, view, ("statement", texts.placements_statement_title()), items)
        .lead(texts.placements_statement_lead())
        .above(Above {
            notice: None,
            facts: vec![SummaryRow::new(texts.placements_statement_known(), known(texts, &ordinary))],
            preview: None,
        })
        .instead(not_now(texts, page.may_state, view));
    Ok(visitor.sheet(sheet, &draft))
}

/// What the ratio rule counts on.
fn known(texts: &Texts, ordinary: &Average) -> Cell {
    let list = |months: &[kernel::Month]| {
        texts.list(&months.iter().map(|month| texts.month(*month)).collect::<Vec<_>>())
    };
    match ordinary {
        Average::Known { fte, months } => {
            let fte = texts.fte(*fte);
            Cell::text(&fte).note(texts.companies_places_from(&fte, list(months)))
        }
        Average::Missing { months } if months.is_empty() => {
            Cell::missing(texts.companies_places_missing_rule())
        }
        Average::Missing { months } => Cell::missing(texts.companies_places_missing_months(list(months))),
    }
}

fn stored(texts: &Texts, view: &PlacementView) -> Raw {
    let Some(stated) = &view.statement else { return Raw::default() };
    let line = |line: &Option<kernel::Line>| line.as_ref().map(ToString::to_string).unwrap_or_default();
    Raw::from_pairs([
        ("statement_fte", texts.fte(stated.fte)),
        ("acted", stated.by.code().to_owned()),
        ("heard", if stated.heard { HEARD } else { NOT_HEARD }.to_owned()),
        ("heard_words", line(&stated.words)),
        ("stated_on", texts.date(stated.on)),
        ("statement_reference", line(&stated.reference)),
    ])
}

/// `GET /placements/{id}/vitas`
pub(super) async fn show_vitas(visitor: Visitor, Path(id): Path<String>) -> Answer {
    vitas_screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /placements/{id}/vitas`
pub(super) async fn follow(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: PlacementId = posted.visitor.id(&id)?;
    let done = app::placements::follow_vitas(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(done.map(|()| id))? {
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, ""), "placements-agreement-vitas")),
        Sent::Again(draft) => vitas_screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn vitas_screen(visitor: &Visitor, id: PlacementId, sent: Option<Draft>) -> Answer {
    let page = super::find::<FollowVitas>(visitor, id).await?;
    let (texts, view) = (visitor.texts(), &page.view);
    // After a refusal it is another application, with a number of its own.
    let refused = view.line.vitas == VitasState::Refused;
    let reference = view.vitas_reference.as_ref().filter(|_| !refused);
    let reference = reference.map(ToString::to_string).unwrap_or_default();
    let today = texts.date(visitor.ctx.today());
    let mut known = Raw::from_pairs([("reference", reference), ("happened_on", today)]);
    if let [only] = page.vitas[..] {
        known.set("step", only.code());
    }
    let draft = Draft::over(sent, known, view.version);
    let steps = page.vitas.iter().map(|step| {
        let (said, state) = (texts.vitas_step(*step), view.line.vitas);
        let again = state.after(*step, false) == Ok(state);
        let said = match (step, again) {
            (VitasStep::Enter, _) if refused => texts.placements_vitas_anew(),
            (_, true) => texts.placements_vitas_again(said),
            (_, false) => said,
        };
        (step.code().to_owned(), said)
    });
    let items = vec![
        Item::Radio(draft.one_of("step", texts.placements_vitas_what(), steps)),
        Item::Text(
            draft
                .field("happened_on", texts.placements_vitas_on())
                .hint(texts.placements_vitas_on_hint())
                .width(Width::Short),
        ),
        Item::Text(
            draft
                .field("reference", texts.placements_vitas_reference())
                .hint(texts.placements_vitas_reference_hint()),
        ),
    ];
    let above = Above {
        notice: Some((Kind::Info, texts.placements_vitas_lead())),
        facts: vec![SummaryRow::new(texts.placements_vitas_now(), Cell::text(vitas_now(texts, view)))],
        preview: None,
    };
    let sheet = super::sheet(visitor, view, ("vitas", texts.placements_vitas_title()), items)
        .above(above)
        .instead(not_now(texts, !page.vitas.is_empty(), view));
    Ok(visitor.sheet(sheet, &draft))
}

/// How far VITAS is, and since when.
pub(super) fn vitas_now(texts: &Texts, view: &PlacementView) -> String {
    let state = texts.vitas_state(view.line.vitas);
    match view.vitas_on {
        Some(on) => texts.placements_vitas_since(texts.date(on), state),
        None => state,
    }
}

/// Where nothing can be written down any more, or VITAS has no part in it.
fn not_now(texts: &Texts, open: bool, view: &PlacementView) -> Option<EmptyState> {
    let state = texts.placement_state(view.line.state);
    (!open).then(|| nothing(texts, view, texts.placements_before_not_now_text(state)))
}

fn nothing(texts: &Texts, view: &PlacementView, text: String) -> EmptyState {
    EmptyState {
        title: texts.placements_before_not_now_title(),
        text,
        action: Some(Link::new(super::address(view.line.id, ""), texts.placements_placed_back())),
    }
}

/// Where an agreement can be changed no more.
pub(super) fn no_change(texts: &Texts, view: &PlacementView) -> Option<EmptyState> {
    let state = view.line.state;
    let text = || texts.placements_no_step(texts.placement_state(state));
    (!state.not_begun()).then(|| nothing(texts, view, text()))
}

/// Where the last day cannot be changed, with what stands in its way.
pub(super) fn no_last_day(texts: &Texts, page: &PlacementPage) -> Option<EmptyState> {
    let refusal = page.last_day.as_ref()?.as_ref().err()?;
    Some(nothing(texts, &page.view, refusal.say(texts)))
}

/// Where a step cannot be taken, with what stands in its way.
pub(super) fn no_step(texts: &Texts, page: &PlacementPage, step: PlacementStep) -> Option<EmptyState> {
    let text = match page.steps.iter().find(|(one, _)| *one == step) {
        Some((_, Ok(()))) => return None,
        Some((_, Err(refusal))) => refusal.say(texts),
        None => texts.placements_no_step(texts.placement_state(page.view.line.state)),
    };
    Some(nothing(texts, &page.view, text))
}
