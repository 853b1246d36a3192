//! The form that proposes a person for a small job.

use app::placements::ProposeForm;
use axum::extract::Path;
use domain::{
    citizens::{Card, CardDetail},
    placements::BusinessLine,
};
use kernel::{BundleId, CitizenId};
use l10n::Texts;
use policy::{Action, may};

use crate::{
    answer::Answer,
    component::{Cell, Choice, ChoiceField, EmptyState, Kind, Link, Preview, SummaryRow, Width},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::{Above, Sheet},
    visitor::Visitor,
};

/// `GET /citizens/{id}/match/{bundle}/propose`
pub(super) async fn show(visitor: Visitor, Path((citizen, bundle)): Path<(String, String)>) -> Answer {
    let of = (visitor.id(&citizen)?, visitor.id(&bundle)?);
    screen(&visitor, of, &Draft::default()).await
}

/// `POST /citizens/{id}/match/{bundle}/propose`
pub(super) async fn send(Path((citizen, bundle)): Path<(String, String)>, posted: Posted) -> Answer {
    let (citizen, bundle) = (posted.visitor.id(&citizen)?, posted.visitor.id(&bundle)?);
    let made = app::placements::propose_person(posted.ctx(), citizen, bundle, &posted.raw).await;
    match posted.came_to(made)? {
        Sent::Done(id) => Ok(posted.visitor.see(&format!("/proposals/{id}"), "placements-proposed")),
        Sent::Again(draft) => screen(&posted.visitor, (citizen, bundle), &draft).await,
    }
}

async fn screen(visitor: &Visitor, (citizen, bundle): (CitizenId, BundleId), draft: &Draft) -> Answer {
    let made = app::placements::proposal_to_make(&visitor.ctx, citizen, bundle).await;
    let form = visitor.found(made)?;
    let texts = visitor.texts();
    let name = form.person.name.as_str();
    let title = texts.placements_propose_title(&form.bundle.title, name);
    let pair = format!("/citizens/{citizen}/match/{bundle}");
    let path = vec![
        Link::new("/citizens", texts.citizens_title()),
        Link::new(format!("/citizens/{citizen}"), name),
        Link::new(pair.clone(), form.bundle.title.as_str()),
    ];
    let sheet =
        Sheet::new(title, path, Menu::Citizens, format!("{pair}/propose"), items(texts, &form, draft))
            .lead(texts.placements_propose_lead())
            .submit(texts.placements_propose_submit())
            .above(Above {
                notice: notice(texts, &form),
                facts: facts(visitor, &form),
                preview: Some(card(visitor, &form)),
            })
            .instead(without_business(visitor, &form));
    Ok(visitor.sheet(sheet, draft))
}

/// What speaks against it, before anything is written.
fn notice(texts: &Texts, form: &ProposeForm) -> Option<(Kind, String)> {
    let failed = form.reasons.assessment.misses.len();
    if form.bundle.taken.is_some() {
        Some((Kind::Warning, texts.placements_propose_taken()))
    } else if failed > 0 {
        Some((Kind::Warning, texts.placements_propose_unmet(i64::try_from(failed).unwrap_or(i64::MAX))))
    } else {
        None
    }
}

fn facts(visitor: &Visitor, form: &ProposeForm) -> Vec<SummaryRow> {
    let (texts, today) = (visitor.texts(), visitor.ctx.today());
    let at = &form.bundle;
    let day = texts.date(form.asked_on);
    let asked = match form.asked_on.cmp(&today) {
        std::cmp::Ordering::Less => texts.placements_propose_asked_with(day),
        std::cmp::Ordering::Equal => texts.placements_propose_asked_today(),
        std::cmp::Ordering::Greater => texts.placements_propose_asked_later(day),
    };
    let mut rows = vec![
        SummaryRow::new(
            texts.placements_page_place(),
            Cell::link(format!("/companies/{}", at.company), &at.company_name).note(&at.unit_name),
        ),
        SummaryRow::new(texts.placements_page_time(), Cell::text(texts.minutes(form.bundle.weekly_minutes))),
        SummaryRow::new(texts.placements_propose_asks(), Cell::text(asked)),
    ];
    let (heading, gaps) = crate::matching::gaps(texts, &form.reasons);
    if !gaps.is_empty() {
        rows.push(SummaryRow::several(heading, gaps.into_iter().map(Cell::text).collect()));
    }
    if !form.ground.earlier.is_empty() {
        let earlier = form.ground.earlier.iter().map(|one| {
            let state = texts.proposal_state(one.state);
            let when = texts.moment_date(one.proposed_at);
            Cell::link(super::address(one.id, ""), texts.placements_propose_earlier_line(when, state))
        });
        rows.push(SummaryRow::several(texts.placements_propose_earlier(), earlier.collect()));
    }
    rows
}

/// The card as the company will see it; where a choice is to be made, the whole one.
fn card(visitor: &Visitor, form: &ProposeForm) -> Preview {
    let texts = visitor.texts();
    let preview = |card: &Card| crate::citizens::card_preview(visitor, Some(card));
    match (form.told, form.may_choose) {
        (CardDetail::Area, true) => Preview {
            title: Some(texts.placements_propose_card_whole()),
            note: Some(texts.placements_propose_card_note()),
            ..preview(&form.card)
        },
        (CardDetail::Area, false) => {
            Preview { note: Some(texts.placements_propose_card_area_note()), ..preview(&form.shown()) }
        }
        _ => preview(&form.shown()),
    }
}

/// A card that few fit says as much as the caseworker chooses.
fn card_choice(texts: &Texts, draft: &Draft) -> Item {
    let chosen = draft.raw.text("card");
    let choice = |detail: CardDetail, label: String, hint: String| {
        Choice::new(detail.code(), label, detail.code() == chosen).hint(hint)
    };
    let area = choice(
        CardDetail::Area,
        texts.placements_propose_card_area(),
        texts.placements_propose_card_area_hint(),
    );
    let whole = choice(
        CardDetail::Whole,
        texts.placements_propose_card_whole(),
        texts.placements_propose_card_whole_hint(),
    );
    let field = ChoiceField::new("card", texts.placements_propose_card(), vec![area, whole]);
    Item::Radio(field.hint(texts.placements_propose_card_hint()).error(draft.error("card")))
}

fn items(texts: &Texts, form: &ProposeForm, draft: &Draft) -> Vec<Item> {
    let chosen = draft.raw.text("helps");
    let choices = BusinessLine::ALL.iter().map(|line| {
        let written = line.of(&form.ground.business);
        let words = written.map_or_else(|| texts.placements_propose_helps_none(), ToString::to_string);
        Choice::new(line.code(), texts.business_line(*line), line.code() == chosen)
            .hint(words)
            .closed(written.is_none())
    });
    let helps = ChoiceField::new("helps", texts.placements_propose_helps(), choices.collect());
    let mut items = vec![
        Item::Radio(helps.hint(texts.placements_propose_helps_hint()).error(draft.error("helps"))),
        Item::Text(
            draft
                .field("why", texts.placements_propose_why())
                .hint(texts.placements_propose_why_hint())
                .width(Width::Long),
        ),
    ];
    if form.told == CardDetail::Area && form.may_choose {
        items.push(card_choice(texts, draft));
    }
    items
}

/// A proposal says what in the business it helps, so somebody has to have asked about that first.
fn without_business(visitor: &Visitor, form: &ProposeForm) -> Option<EmptyState> {
    let (texts, at) = (visitor.texts(), &form.bundle);
    let none = BusinessLine::ALL.iter().all(|line| line.of(&form.ground.business).is_none());
    none.then(|| {
        let (ask, action) = if may(visitor.ctx.actor(), Action::EditCompany) {
            let write = format!("/companies/{}/business", at.company);
            (
                texts.placements_propose_no_business_ask(),
                Link::new(write, texts.placements_propose_no_business_action()),
            )
        } else {
            let others = format!("/citizens/{}/match", form.person.id);
            (
                texts.placements_propose_no_business_colleague(),
                Link::new(others, texts.placements_propose_no_business_others()),
            )
        };
        let why = texts.placements_propose_no_business_text(&at.company_name);
        EmptyState {
            title: texts.placements_propose_no_business_title(),
            text: format!("{why} {ask}"),
            action: Some(action),
        }
    })
}
