//! What Kanten is, where its lists and rules come from, and how usable it is for everybody.

use std::collections::BTreeSet;

use askama::Template;
use kernel::Confidence;
use l10n::Texts;

use crate::{
    answer::Answer,
    component::{Cell, Column, Page, PageHeader, Row, Table},
    menu, render,
    visitor::Guest,
};

#[derive(Template)]
#[template(path = "partners/about.html")]
struct AboutScreen {
    page: Page,
    head: PageHeader,
    paragraphs: Vec<String>,
    lists_heading: String,
    /// The lines that sources ask for, each with the language it is in.
    lists: Vec<(&'static str, &'static str)>,
    rules: Option<(String, Table)>,
}

/// `GET /about`
pub(super) async fn show(guest: Guest) -> Answer {
    let texts = guest.texts();
    let lines: BTreeSet<(&str, &str)> =
        taxonomy::ATTRIBUTIONS.iter().map(|(_, language, line)| (*line, language.tag())).collect();
    let mut paragraphs = vec![texts.partners_about_licence()];
    if guest.web.app.demo {
        paragraphs.push(texts.partners_about_demo());
    }
    let rows = guest.web.app.law.rules().map(|rule| {
        let source = if rule.section.is_empty() {
            texts.published(&rule.source.published)
        } else {
            format!("{}, {}", rule.section, texts.published(&rule.source.published))
        };
        let source = match &rule.source.address {
            Some(address) => Cell::link(address, source),
            None => Cell::text(source),
        };
        Row::new(vec![
            whom(texts, Cell::text(rule_name(texts, rule.id)), rule.applies_to),
            source,
            sure(texts, rule.confidence, rule.section.is_empty() || rule.section_confirmed),
            Cell::text(texts.period(rule.in_force)),
        ])
    });
    let table = Table {
        caption: texts.partners_about_law(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.partners_about_law_column_rule()),
            Column::text(texts.partners_about_law_column_source()),
            Column::text(texts.partners_about_law_column_sure()),
            Column::text(texts.partners_about_law_column_period()),
        ],
        rows: rows.collect(),
    };
    let screen = AboutScreen {
        page: menu::page(&guest, guest.session.as_ref(), texts.partners_about_title(), None),
        head: PageHeader::new(texts.partners_about_title()).lead(texts.partners_about_lead()),
        paragraphs,
        lists_heading: texts.partners_about_lists(),
        lists: lines.into_iter().collect(),
        rules: Some((texts.partners_about_law(), table)),
    };
    Ok(guest.keep_language(render::page(&screen)))
}

/// A rule of some target groups says which.
fn whom(texts: &Texts, cell: Cell, groups: &[String]) -> Cell {
    if groups.is_empty() { cell } else { cell.note(texts.partners_about_rule_groups(texts.list(groups))) }
}

/// How sure the content is; a paragraph that was not checked in the text now in force says so, here as
/// wherever the rule is used.
fn sure(texts: &Texts, confidence: Confidence, number_checked: bool) -> Cell {
    let cell = Cell::text(texts.confidence(confidence));
    if number_checked { cell } else { cell.note(texts.partners_about_law_unconfirmed()) }
}

fn rule_name(texts: &Texts, id: &str) -> String {
    match id {
        "company-internship.max-duration" => texts.partners_about_rule_duration(),
        "ratio-rule.cap" => texts.partners_about_rule_cap(),
        "ratio-rule.rounding" => texts.partners_about_rule_rounding(),
        "ratio-rule.measure" => texts.partners_about_rule_measure(),
        "ratio-rule.supported" => texts.partners_about_rule_supported(),
        "ratio-rule.ordinary" => texts.partners_about_rule_ordinary(),
        "ratio-rule.average" => texts.partners_about_rule_average(),
        "ratio-rule.level" => texts.partners_about_rule_level(),
        // A rule that a later file brings is told by its key rather than not at all.
        other => other.to_owned(),
    }
}

/// `GET /accessibility`
pub(super) async fn accessibility(guest: Guest) -> Answer {
    let texts = guest.texts();
    let screen = AboutScreen {
        page: menu::page(&guest, guest.session.as_ref(), texts.partners_accessibility_title(), None),
        head: PageHeader::new(texts.partners_accessibility_title()).lead(texts.partners_accessibility_lead()),
        paragraphs: vec![
            texts.partners_accessibility_tested(),
            texts.partners_accessibility_not_tested(),
            texts.partners_accessibility_tell(),
        ],
        lists_heading: String::new(),
        lists: Vec::new(),
        rules: None,
    };
    Ok(guest.keep_language(render::page(&screen)))
}
