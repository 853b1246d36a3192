//! «Adgangsloggen»: the officer's list, one row of it, and the list as a file.

use app::{
    privacy::{OTHERS, REFUSED, TraceAsked},
    views::{LogEntry, LogLine, Named},
};
use askama::Template;
use axum::extract::Path;
use kernel::AccessId;
use l10n::Texts;
use policy::{Action, Purpose};

use super::{looks::day, words};
use crate::{
    answer::{self, Answer},
    component::{Badge, Cell, Column, EmptyState, Kind, Link, Page, PageHeader, Row, SummaryRow},
    form::Draft,
    item::Item,
    kit::{self, Listing, Search},
    menu::Menu,
    render,
    visitor::{Visitor, percent},
};

/// `GET /trace`
pub(super) async fn list(visitor: Visitor) -> Answer {
    let asked = Draft::new(kit::filter_of(&visitor.guest));
    let of = kit::page_of(&asked.raw);
    let found = visitor.found(app::privacy::list_trace(&visitor.ctx, &asked.raw, of).await)?;
    let texts = visitor.texts();
    let person = found
        .asked
        .filter
        .person
        .map(|id| Link::new(format!("/citizens/{id}/looks"), texts.privacy_trace_person_looks()));
    let mut search = search(texts, &asked);
    if found.asked.unclear {
        search.none_found.1 = texts.privacy_trace_nobody_found();
    }
    let chosen = choices(&visitor, &found.asked);
    let ways = [
        Link::new(kit::file_of(&visitor.guest, "/trace", "/trace/log.csv"), texts.privacy_trace_export()),
        Link::new("/trace/names", texts.privacy_trace_names()),
    ];
    let listing = Listing {
        title: texts.privacy_trace_title(),
        lead: chosen.as_ref().map_or_else(|| texts.privacy_trace_lead(), |(lead, _)| lead.clone()),
        under: Menu::Trace,
        action: person,
        second: None,
        search: Some(search),
        columns: vec![
            Column::text(texts.privacy_trace_at()),
            Column::text(texts.privacy_trace_by()),
            Column::text(texts.privacy_trace_action()),
            Column::text(texts.privacy_trace_about()),
            Column::text(texts.privacy_trace_purpose()),
        ],
        rows: found.page.rows.iter().map(|line| row(texts, line)).collect(),
        pager: kit::pager(&visitor.guest, &found.page),
        empty: EmptyState {
            title: texts.privacy_trace_empty_title(),
            text: texts.privacy_trace_empty_text(),
            action: Some(Link::new("/", texts.partners_start_title())),
        },
        ways: chosen.map(|(_, ways)| ways).unwrap_or_default().into_iter().chain(ways).collect(),
    };
    Ok(visitor.list(listing))
}

/// Where words mean several people, each is a way on.
fn choices(visitor: &Visitor, asked: &TraceAsked) -> Option<(String, Vec<Link>)> {
    let texts = visitor.texts();
    let link = |without: &[&str], field: &str, id: String, name: String| {
        let here = visitor.guest.address(without);
        let joint = if here.contains('?') { '&' } else { '?' };
        Link::new(format!("{here}{joint}{field}={}", percent(&id)), name)
    };
    let named = |name: &str, known_by: &str| format!("{name} ({known_by})");
    if asked.people.len() > 1 {
        let ways = asked.people.iter().map(|one| {
            let name = named(one.name.as_str(), &one.known_by);
            link(&["person", "person_id", "after", "before"], "person_id", one.id.to_string(), name)
        });
        return Some((texts.privacy_trace_choose_person(), ways.collect()));
    }
    if asked.users.len() > 1 {
        let ways = asked.users.iter().map(|one| {
            let name = named(one.name.as_str(), &one.known_by);
            link(&["who", "who_id", "after", "before"], "who_id", one.id.to_string(), name)
        });
        return Some((texts.privacy_trace_choose_user(), ways.collect()));
    }
    None
}

fn search(texts: &Texts, asked: &Draft) -> Search {
    let one_of = |name: &str, label: String, nothing: String, choices: Vec<(String, String)>| {
        Item::Select(asked.one_of(name, label, choices).nothing(nothing).filters())
    };
    let actions = Action::ALL.iter().map(|of| (of.code().to_owned(), words::action(texts, *of)));
    let purposes = Purpose::ALL.iter().map(|of| (of.code().to_owned(), words::purpose(texts, *of)));
    let outcomes = [
        ("done".to_owned(), texts.privacy_trace_done()),
        (REFUSED.to_owned(), texts.privacy_trace_refused()),
    ];
    let mut fields = vec![
        Item::Search(asked.field("person", texts.privacy_trace_person()).filters()),
        Item::Text(asked.field("who", texts.privacy_trace_who()).filters()),
        one_of("action", texts.privacy_trace_action(), texts.privacy_trace_every_action(), actions.collect()),
        one_of(
            "purpose",
            texts.privacy_trace_purpose(),
            texts.privacy_trace_every_purpose(),
            purposes.collect(),
        ),
        one_of(
            "outcome",
            texts.privacy_trace_outcome(),
            texts.privacy_trace_every_outcome(),
            outcomes.to_vec(),
        ),
        one_of(
            "whose",
            texts.privacy_trace_whose(),
            texts.privacy_trace_own(),
            vec![(OTHERS.to_owned(), texts.privacy_trace_others())],
        ),
        day(asked, "from", texts.privacy_looks_from()),
        day(asked, "to", texts.privacy_looks_to()),
    ];
    // Whoever was chosen stays chosen.
    for name in ["person_id", "who_id"] {
        fields.extend(asked.raw.filled(name).map(|id| Item::Hidden(name, id.to_owned())));
    }
    Search {
        label: texts.privacy_trace_filter(),
        fields,
        none_found: (texts.privacy_trace_none_title(), texts.privacy_trace_none_text()),
    }
}

fn row(texts: &Texts, line: &LogLine) -> Row {
    let mut at = Cell::link(format!("/trace/{}", line.id), texts.moment(line.at));
    if !line.done {
        at = at.badge(Badge::new(Kind::Warning, texts.privacy_trace_refused()));
    }
    let about = match (&line.citizen, line.rows) {
        (Some(person), _) => Cell::text(person.name.as_str()).note(&person.known_by),
        (None, Some(rows)) => Cell::missing(texts.privacy_trace_people(i64::from(rows))),
        (None, None) => Cell::missing(texts.privacy_trace_nobody()),
    };
    Row::new(vec![
        at,
        words::by(texts, &line.by),
        Cell::text(words::logged(texts, line.action)),
        about,
        Cell::text(words::why(texts, line.purpose)),
    ])
}

/// `GET /trace/log.csv`
pub(super) async fn file(visitor: Visitor) -> Answer {
    let raw = kit::filter_of(&visitor.guest);
    let texts = visitor.texts();
    let head = [
        texts.privacy_trace_at(),
        texts.privacy_trace_by(),
        texts.privacy_file_role(),
        texts.privacy_trace_action(),
        texts.privacy_trace_about(),
        texts.privacy_file_reference(),
        texts.privacy_trace_purpose(),
        texts.privacy_trace_outcome(),
    ];
    let head: [&str; 8] = std::array::from_fn(|at| head[at].as_str());
    let cells = |line: &LogLine| cells(texts, line);
    let bytes = visitor.found(app::privacy::export_trace(&visitor.ctx, &raw, &head, cells).await)?;
    Ok(answer::csv(&texts.privacy_trace_file(), bytes))
}

fn cells(texts: &Texts, line: &LogLine) -> [String; 8] {
    let name = line.by.name.seen().and_then(Clone::clone).or_else(|| line.by.operator.clone());
    let person = line.citizen.as_ref();
    [
        texts.moment(line.at),
        name.unwrap_or_default(),
        words::capacity(texts, &line.by),
        words::logged(texts, line.action),
        person.map(|one| one.name.to_string()).unwrap_or_default(),
        person.map(|one| one.known_by.clone()).unwrap_or_default(),
        words::why(texts, line.purpose),
        outcome(texts, line.done),
    ]
}

fn outcome(texts: &Texts, done: bool) -> String {
    if done { texts.privacy_trace_done() } else { texts.privacy_trace_refused() }
}

#[derive(Template)]
#[template(path = "facts.html")]
struct EntryScreen {
    page: Page,
    head: PageHeader,
    title: String,
    facts: Vec<SummaryRow>,
    note: Option<String>,
    link: Option<Link>,
}

/// `GET /trace/{id}`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id: AccessId = visitor.id(&id)?;
    let entry = visitor.found(app::privacy::show_entry(&visitor.ctx, id).await)?;
    let texts = visitor.texts();
    let title = texts.privacy_entry_title(texts.moment(entry.line.at));
    let mut head =
        PageHeader::new(title.clone()).path(vec![Link::new("/trace", texts.privacy_trace_title())]);
    if let Some(person) = &entry.line.citizen {
        let to = format!("/citizens/{}/looks", person.id);
        head = head.second(Link::new(to, texts.privacy_trace_person_looks()));
    }
    let screen = EntryScreen {
        page: visitor.page(title, Menu::Trace),
        head,
        title: texts.privacy_entry_facts(),
        facts: facts(texts, &entry),
        note: None,
        link: None,
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn facts(texts: &Texts, entry: &LogEntry) -> Vec<SummaryRow> {
    let line = &entry.line;
    let mut by = words::by(texts, &line.by);
    if let Some(operator) = &line.by.operator {
        by = by.note(texts.privacy_entry_operator(operator));
    }
    let named = |one: &Named| Cell::text(one.name.as_str()).note(&one.known_by);
    let mut facts = vec![
        SummaryRow::new(texts.privacy_trace_at(), Cell::text(texts.moment(line.at))),
        SummaryRow::new(texts.privacy_trace_by(), by),
        SummaryRow::new(texts.privacy_trace_action(), Cell::text(words::logged(texts, line.action))),
        SummaryRow::new(texts.privacy_trace_purpose(), Cell::text(words::why(texts, line.purpose))),
        SummaryRow::new(texts.privacy_trace_outcome(), Cell::text(outcome(texts, line.done))),
    ];
    facts.extend(line.citizen.as_ref().map(|one| SummaryRow::new(texts.privacy_trace_about(), named(one))));
    let groups: Vec<Cell> = entry.groups.iter().map(|one| Cell::text(words::group(texts, *one))).collect();
    if !groups.is_empty() {
        facts.push(SummaryRow::several(texts.privacy_entry_groups(), groups));
    }
    facts.extend(
        entry.criteria.as_ref().map(|said| SummaryRow::new(texts.privacy_entry_criteria(), Cell::text(said))),
    );
    if entry.shown > 0 {
        let mut shown: Vec<Cell> = entry.people.iter().map(named).collect();
        let more = entry.shown.saturating_sub(entry.people.len());
        if more > 0 {
            shown.push(Cell::missing(texts.privacy_entry_more(i64::try_from(more).unwrap_or(i64::MAX))));
        }
        facts.push(SummaryRow::several(texts.privacy_entry_shown(), shown));
    }
    let sealed = match entry.block {
        Some(block) => Cell::text(texts.privacy_entry_block(texts.number(block))),
        None => Cell::missing(texts.privacy_entry_not_sealed()),
    };
    facts.push(SummaryRow::new(texts.privacy_entry_sealed(), sealed));
    facts
}
