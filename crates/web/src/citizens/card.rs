//! «Det ser virksomheden»: the card, exactly as a company sees it.

use app::Raw;
use askama::Template;
use axum::extract::Path;
use domain::citizens::{Card, CardDetail, HoursBand};
use kernel::Language;
use l10n::Texts;

use crate::{
    answer::Answer,
    component::{Cell, Link, Page, PageHeader, Preview, SummaryRow},
    kit, render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "citizens/card.html")]
struct CardScreen {
    page: Page,
    head: PageHeader,
    preview: Preview,
    print: String,
}

/// `GET /citizens/{id}/card`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id = visitor.id(&id)?;
    let raw: Raw = kit::filter_of(&visitor.guest);
    let bundle = raw.filled("bundle").and_then(|text| text.parse().ok());
    let shown = visitor.found(app::citizens::show_card(&visitor.ctx, id, bundle).await)?;
    let texts = visitor.texts();
    let name = super::name(texts, &shown.view.identity);
    // The name stands in the way here, which is not printed: the card shows what a company gets.
    let title = texts.citizens_card();
    let mut path = vec![Link::new(format!("/citizens/{id}"), name)];
    if super::under(&visitor) == crate::menu::Menu::Citizens {
        path.insert(0, Link::new("/citizens", texts.citizens_title()));
    }
    let mut head = PageHeader::new(title.clone()).path(path);
    head.lead = shown.bundle.as_ref().map(|bundle| texts.citizens_card_for(&bundle.company, &bundle.title));
    let preview =
        Preview { title: None, ..preview(&visitor, shown.card.as_ref(), shown.bundle.is_some(), None) };
    let page = visitor.page(title, super::under(&visitor));
    let screen = CardScreen { page, head, preview, print: texts.common_print() };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// The card in its frame, for a bundle or not; `whole` leads to it on a page of its own.
pub(super) fn preview(
    visitor: &Visitor,
    card: Option<&Card>,
    for_bundle: bool,
    whole: Option<Link>,
) -> Preview {
    let texts = visitor.texts();
    let own = visitor.ctx.actor().citizen().is_some();
    let note = |card: &Card| {
        let what = if own { texts.citizens_card_note_own() } else { texts.citizens_card_note() };
        left_out(texts, card, for_bundle).map_or(what.clone(), |left_out| format!("{what} {left_out}"))
    };
    Preview {
        title: Some(texts.citizens_card()),
        note: card.map(note),
        rows: card.map(|card| rows(texts, card, for_bundle)).unwrap_or_default(),
        none: texts.citizens_card_protected(),
        whole: whole.filter(|_| card.is_some()),
    }
}

/// What the card does not say because too few would fit it.
fn left_out(texts: &Texts, card: &Card, for_bundle: bool) -> Option<String> {
    let what: Vec<String> = match card.detail {
        CardDetail::Whole => return None,
        CardDetail::Area => return Some(texts.citizens_card_area_only()),
        CardDetail::Asked | CardDetail::WithoutDays | CardDetail::WithoutHours => [
            for_bundle.then(|| texts.citizens_card_left_skills()),
            (card.detail >= CardDetail::WithoutDays).then(|| texts.citizens_card_left_days()),
            (card.detail >= CardDetail::WithoutHours).then(|| texts.citizens_card_left_hours()),
        ]
        .into_iter()
        .flatten()
        .collect(),
    };
    Some(texts.citizens_card_left_out(texts.list(&what)))
}

fn rows(texts: &Texts, card: &Card, for_bundle: bool) -> Vec<SummaryRow> {
    let language = texts.language();
    let unknown = || Cell::missing(texts.citizens_unknown());
    let codes = |codes: &[String], name: fn(&str, Language) -> String| -> Vec<Cell> {
        codes.iter().map(|code| Cell::text(name(code, language))).collect()
    };
    let or = |cells: Vec<Cell>, none: Cell| if cells.is_empty() { vec![none] } else { cells };
    let days: Vec<String> = card.days.iter().map(|day| texts.weekday(*day)).collect();
    let no_certificates = Cell::missing(match (for_bundle, card.asks_certificates) {
        (true, true) => texts.citizens_card_certificates_none(),
        (true, false) => texts.citizens_card_certificates_not_asked(),
        (false, _) => texts.citizens_card_no_bundle(),
    });
    let mut rows = Vec::new();
    for (label, skills) in
        [(texts.citizens_card_can(), &card.can), (texts.citizens_card_trainable(), &card.trainable)]
    {
        // Of what is left out nothing is said, not even that it is not there.
        if card.detail == CardDetail::Whole || !skills.is_empty() {
            rows.push(SummaryRow::several(label, or(codes(skills, super::skill_name), unknown())));
        }
    }
    if card.detail < CardDetail::WithoutHours {
        let hours = card.hours.map_or_else(unknown, |band| Cell::text(hours_band(texts, band)));
        rows.push(SummaryRow::new(texts.citizens_card_hours(), hours));
    }
    if card.detail < CardDetail::WithoutDays {
        let days = if days.is_empty() { unknown() } else { Cell::text(texts.list(&days)) };
        rows.push(SummaryRow::new(texts.citizens_card_days(), days));
    }
    let area = card.area.as_ref().map_or_else(unknown, Cell::text);
    rows.push(SummaryRow::new(texts.citizens_card_area(), area));
    if card.detail < CardDetail::Area {
        rows.push(SummaryRow::several(
            texts.citizens_card_certificates(),
            or(codes(&card.certificates, super::certificate_name), no_certificates),
        ));
    }
    rows
}

fn hours_band(texts: &Texts, band: HoursBand) -> String {
    match band {
        HoursBand::UpTo5 => texts.citizens_hours_band_up_to5(),
        HoursBand::From6To10 => texts.citizens_hours_band_from6_to10(),
        HoursBand::From11To20 => texts.citizens_hours_band_from11_to20(),
        HoursBand::Over20 => texts.citizens_hours_band_over20(),
    }
}
