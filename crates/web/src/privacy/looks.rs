//! «Hvem har set mine oplysninger»: who has looked at a citizen, day by day.

use app::privacy::{DayOfLooks, Looked, WhoLooked};
use askama::Template;
use axum::extract::Path;
use domain::partners::Role;
use kernel::CitizenId;
use l10n::Texts;

use super::words;
use crate::{
    answer::Answer,
    component::{Cell, Column, EmptyState, Filter, Link, Page, PageHeader, Row, SummaryRow, Table, Width},
    form::Draft,
    item::Item,
    kit,
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "privacy/looks.html")]
struct LooksScreen {
    page: Page,
    head: PageHeader,
    filter: Filter,
    fields: Vec<Item>,
    /// What is told of names, to those who are not told all of them.
    names: Option<String>,
    empty: Option<EmptyState>,
    /// Each day with its heading.
    days: Vec<(String, Table)>,
    earlier: Option<Link>,
    own_label: String,
    own: Vec<(String, Table)>,
    wrong: String,
    wrong_text: String,
    officers: Vec<SummaryRow>,
    wrong_none: String,
    soon: String,
    print: String,
}

/// Who reads the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    Citizen,
    Together,
    Officer,
}

/// `GET /citizens/{id}/looks`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id: CitizenId = visitor.id(&id)?;
    let raw = kit::filter_of(&visitor.guest);
    let seen = visitor.found(app::privacy::who_looked(&visitor.ctx, id, &raw).await)?;
    let texts = visitor.texts();
    let reader = match visitor.ctx.actor().role() {
        Some(Role::Citizen) => Reader::Citizen,
        Some(Role::DataProtectionOfficer) => Reader::Officer,
        _ => Reader::Together,
    };
    let draft = Draft::new(raw);
    let fields =
        vec![day(&draft, "from", texts.privacy_looks_from()), day(&draft, "to", texts.privacy_looks_to())];
    let clear = kit::clear(&visitor.guest, &fields);
    let empty = seen.days.is_empty().then(|| EmptyState {
        title: texts.privacy_looks_none_title(),
        text: texts.privacy_looks_none_text(texts.date(seen.from), texts.date(seen.to)),
        action: clear.clone(),
    });
    let (title, lead, own_label) = match reader {
        Reader::Citizen => {
            (texts.privacy_looks_title(), texts.privacy_looks_lead(), texts.privacy_looks_own())
        }
        Reader::Together => (
            texts.privacy_looks_title_other(),
            texts.privacy_looks_lead_together(),
            texts.privacy_looks_own_other(),
        ),
        Reader::Officer => (
            texts.privacy_looks_title_other(),
            texts.privacy_looks_lead_officer(),
            texts.privacy_looks_own_other(),
        ),
    };
    let under = match reader {
        Reader::Citizen => Menu::Start,
        Reader::Together => Menu::Citizens,
        Reader::Officer => Menu::Trace,
    };
    let screen = LooksScreen {
        page: visitor.page(title.clone(), under),
        head: PageHeader::new(title).lead(lead).path(path(texts, reader, id)),
        filter: Filter {
            label: texts.privacy_looks_filter(),
            action: visitor.guest.uri.path().to_owned(),
            submit: texts.common_search(),
            clear,
        },
        fields,
        names: names(texts, reader, &seen),
        empty,
        days: tables(texts, &seen.days),
        earlier: seen.earlier.map(|before| {
            let here = visitor.guest.address(&["before"]);
            let joint = if here.contains('?') { '&' } else { '?' };
            Link::new(format!("{here}{joint}before={}", before.micros()), texts.privacy_looks_earlier())
        }),
        own_label,
        own: tables(texts, &seen.own),
        wrong: texts.privacy_looks_wrong(),
        wrong_text: texts.privacy_looks_wrong_text(),
        officers: officers(texts, &seen),
        wrong_none: texts.privacy_looks_wrong_none(),
        soon: texts.privacy_looks_lists_soon(),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

pub(super) fn day(draft: &Draft, name: &str, label: String) -> Item {
    Item::Text(draft.field(name, label).filters().width(Width::Short))
}

fn path(texts: &Texts, reader: Reader, id: CitizenId) -> Vec<Link> {
    match reader {
        Reader::Citizen => vec![Link::new("/", texts.partners_start_title())],
        Reader::Together => vec![
            Link::new("/citizens", texts.citizens_title()),
            Link::new(format!("/citizens/{id}"), texts.privacy_looks_citizen()),
        ],
        Reader::Officer => vec![Link::new("/trace", texts.privacy_trace_title())],
    }
}

fn names(texts: &Texts, reader: Reader, seen: &WhoLooked) -> Option<String> {
    match (reader, seen.tells_names) {
        (Reader::Officer, _) => None,
        (_, true) => Some(texts.privacy_looks_names()),
        (_, false) => Some(texts.privacy_looks_no_names()),
    }
}

fn officers(texts: &Texts, seen: &WhoLooked) -> Vec<SummaryRow> {
    let row = |(name, address): &(String, String)| {
        SummaryRow::new(texts.privacy_looks_wrong_officer(), Cell::text(name).note(address))
    };
    seen.officers.iter().map(row).collect()
}

/// A table for each day.
fn tables(texts: &Texts, days: &[DayOfLooks]) -> Vec<(String, Table)> {
    let columns = || {
        vec![
            Column::text(texts.privacy_looks_who()),
            Column::text(texts.privacy_looks_when()),
            Column::text(texts.privacy_looks_what()),
            Column::text(texts.privacy_looks_why()),
        ]
    };
    let table = |day: &DayOfLooks| {
        let heading = texts.privacy_looks_day(texts.date(day.day), texts.weekday_of(day.day));
        let rows = day.looked.iter().map(|looked| row(texts, looked)).collect();
        (heading.clone(), Table { caption: heading, caption_hidden: true, columns: columns(), rows })
    };
    days.iter().map(table).collect()
}

fn row(texts: &Texts, looked: &Looked) -> Row {
    let (first, last) = (texts.clock(looked.first), texts.clock(looked.last));
    let when = if first == last {
        texts.privacy_looks_once(first)
    } else {
        texts.privacy_looks_between(first, last)
    };
    let mut at = Cell::text(when);
    if looked.times > 1 {
        at = at.note(texts.privacy_looks_times(i64::try_from(looked.times).unwrap_or(i64::MAX)));
    }
    let lists = (looked.lists > 0)
        .then(|| texts.privacy_looks_lists(i64::try_from(looked.lists).unwrap_or(i64::MAX)));
    let seen: Vec<String> = looked.actions.iter().map(|action| words::logged(texts, *action)).collect();
    let what = match (seen.is_empty(), lists) {
        (true, lists) => Cell::text(lists.unwrap_or_default()),
        (false, None) => Cell::text(texts.list(&seen)),
        (false, Some(lists)) => Cell::text(texts.list(&seen)).note(lists),
    };
    Row::new(vec![words::by(texts, &looked.by), at, what, Cell::text(words::why(texts, looked.purpose))])
}
