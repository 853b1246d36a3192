//! What Kanten is, where its lists and rules come from, and how usable it is for everybody.

use std::collections::BTreeSet;

use askama::Template;

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
    lists: Vec<String>,
    rules: Option<(String, Table)>,
}

/// `GET /about`
pub(super) async fn show(guest: Guest) -> Answer {
    let texts = guest.texts();
    let lines: BTreeSet<&str> = taxonomy::ATTRIBUTIONS.iter().map(|(_, line)| *line).collect();
    let mut paragraphs = vec![texts.partners_about_licence()];
    if guest.web.app.demo {
        paragraphs.push(texts.partners_about_demo());
    }
    let rows = guest.web.app.law.rules().map(|rule| {
        let source = if rule.section.is_empty() {
            rule.source.published.clone()
        } else {
            format!("{}, {}", rule.section, rule.source.published)
        };
        let source = match &rule.source.address {
            Some(address) => Cell::link(address, source),
            None => Cell::text(source),
        };
        Row::new(vec![
            Cell::text(rule.id),
            source,
            Cell::text(texts.confidence(rule.confidence)),
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
        lists: lines.into_iter().map(str::to_owned).collect(),
        rules: Some((texts.partners_about_law(), table)),
    };
    Ok(guest.keep_language(render::page(&screen)))
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
