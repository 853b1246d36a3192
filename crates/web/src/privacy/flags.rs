//! Unusual look-ups: the officer's list, one of them with what was said, and everybody's own.

use app::{
    Raw,
    privacy::CLOSED,
    views::{FlagLine, FlagView},
};
use axum::extract::Path;
use domain::privacy::UnusualRule;
use kernel::FlagId;
use l10n::Texts;

use crate::{
    answer::{Answer, Refused},
    component::{Badge, Cell, Column, EmptyState, Kind, Link, Row, SummaryRow, Table},
    form::{Draft, Sent},
    item::Item,
    kit::{self, Listing, Search},
    menu::Menu,
    posted::Posted,
    sheet::{Above, Sheet},
    visitor::Visitor,
};

/// `GET /flags`
pub(super) async fn list(visitor: Visitor) -> Answer {
    let asked = Draft::new(kit::filter_of(&visitor.guest));
    let filter = app::privacy::read_flag_filter(&asked.raw);
    let of = kit::page_of(&asked.raw);
    let list = visitor.found(app::privacy::list_flags(&visitor.ctx, filter, of).await)?;
    let texts = visitor.texts();
    Ok(visitor.list(Listing {
        title: texts.privacy_flags_title(),
        lead: texts.privacy_flags_lead(),
        under: Menu::Flags,
        action: None,
        second: None,
        search: Some(search(texts, &asked)),
        columns: vec![
            Column::text(texts.privacy_flags_rule()),
            Column::text(texts.privacy_flags_user()),
            Column::text(texts.privacy_flags_citizen()),
            Column::text(texts.privacy_flags_first()),
        ],
        rows: list.rows.iter().map(|line| row(texts, line)).collect(),
        pager: kit::pager(&visitor.guest, &list),
        empty: EmptyState {
            title: texts.privacy_flags_empty_title(),
            text: texts.privacy_flags_empty_text(),
            action: Some(Link::new("/trace", texts.privacy_trace_title())),
        },
        ways: Vec::new(),
    }))
}

fn search(texts: &Texts, asked: &Draft) -> Search {
    let states = [(CLOSED.to_owned(), texts.privacy_flags_closed())];
    let rules = UnusualRule::ALL.iter().map(|one| (one.code().to_owned(), rule(texts, *one)));
    let state = asked.one_of("state", texts.privacy_flags_state(), states);
    let why = asked.one_of("rule", texts.privacy_flags_rule(), rules);
    Search {
        label: texts.privacy_flags_filter(),
        fields: vec![
            Item::Select(state.nothing(texts.privacy_flags_open()).filters()),
            Item::Select(why.nothing(texts.privacy_flags_every_rule()).filters()),
        ],
        none_found: (texts.privacy_flags_none_title(), texts.privacy_flags_none_text()),
    }
}

fn row(texts: &Texts, line: &FlagLine) -> Row {
    Row::new(vec![
        Cell::link(address(line.id), rule(texts, line.rule)),
        Cell::text(&line.user_name),
        citizen(texts, line),
        Cell::text(texts.moment(line.first)).note(how_many(texts, line)),
    ])
}

fn address(id: FlagId) -> String {
    format!("/flags/{id}")
}

fn citizen(texts: &Texts, line: &FlagLine) -> Cell {
    match &line.citizen {
        Some(one) => Cell::text(one.name.as_str()).note(&one.known_by),
        None => Cell::missing(texts.privacy_flags_nobody()),
    }
}

fn how_many(texts: &Texts, line: &FlagLine) -> String {
    match line.usual {
        Some(usual) => {
            texts.privacy_flags_people(texts.number(i64::from(line.seen)), texts.number(i64::from(usual)))
        }
        None => texts.privacy_flags_seen(i64::from(line.seen)),
    }
}

/// Why a look-up is unusual.
fn rule(texts: &Texts, rule: UnusualRule) -> String {
    match rule {
        UnusualRule::Oneself => texts.privacy_rule_oneself(),
        UnusualRule::SameName => texts.privacy_rule_same_name(),
        UnusualRule::RareSurname => texts.privacy_rule_rare_surname(),
        UnusualRule::NoRelation => texts.privacy_rule_no_relation(),
        UnusualRule::ManyPeople => texts.privacy_rule_many_people(),
    }
}

/// `GET /flags/{id}`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    screen(&visitor, &id, None).await
}

/// `POST /flags/{id}`
pub(super) async fn review(Path(id): Path<String>, posted: Posted) -> Answer {
    let flag: FlagId = posted.visitor.id(&id)?;
    let said = app::privacy::review_flag(posted.ctx(), flag, posted.version, &posted.raw).await;
    match posted.came_to(said)? {
        Sent::Done(closed) => {
            let done = if closed == true.to_string() { "privacy-flag-closed" } else { "privacy-flag-opened" };
            Ok(posted.visitor.see(&address(flag), done))
        }
        Sent::Again(draft) => screen(&posted.visitor, &id, Some(draft)).await,
    }
}

async fn find(visitor: &Visitor, id: &str) -> Result<FlagView, Refused> {
    visitor.found(app::privacy::show_flag(&visitor.ctx, visitor.id(id)?).await)
}

async fn screen(visitor: &Visitor, id: &str, sent: Option<Draft>) -> Answer {
    let view = find(visitor, id).await?;
    let (texts, line) = (visitor.texts(), &view.line);
    let draft = Draft::over(sent, Raw::default(), line.version);
    let (label, submit) = if line.closed {
        (texts.privacy_flag_because_reopen(), texts.privacy_flag_reopen())
    } else {
        (texts.privacy_flag_because_close(), texts.privacy_flag_close())
    };
    let items =
        vec![Item::Prose(draft.field("because", label).hint(texts.privacy_flag_because_hint()).rows(3))];
    let path = vec![Link::new("/flags", texts.privacy_flags_title())];
    let sheet = Sheet::new(texts.privacy_flag_title(), path, Menu::Flags, address(line.id), items)
        .above(Above { facts: facts(texts, &view), ..Above::default() })
        .submit(submit);
    Ok(visitor.sheet(sheet, &draft))
}

fn facts(texts: &Texts, view: &FlagView) -> Vec<SummaryRow> {
    let line = &view.line;
    let day = texts.date(texts.moment_day(line.first));
    let log = format!("/trace?who_id={}&from={day}&to={day}", line.user);
    let mut facts = vec![
        SummaryRow::new(texts.privacy_flags_rule(), Cell::text(rule(texts, line.rule))),
        SummaryRow::new(texts.privacy_flags_user(), Cell::text(&line.user_name))
            .change(Link::new(log, texts.privacy_flag_log())),
        SummaryRow::new(texts.privacy_flags_citizen(), citizen(texts, line)),
        SummaryRow::new(
            texts.privacy_flags_first(),
            Cell::text(texts.moment(line.first)).note(how_many(texts, line)),
        ),
    ];
    facts.extend(view.steps.iter().map(|(at, by, closed, because)| {
        let at = texts.moment(*at);
        let said =
            if *closed { texts.privacy_flag_closed_by(at, by) } else { texts.privacy_flag_opened_by(at, by) };
        SummaryRow::new(said, Cell::text(because))
    }));
    facts
}

/// Everybody's own, for the page that tells what is logged.
pub(super) fn own_table(texts: &Texts, flags: &[FlagLine]) -> Table {
    let state = |line: &FlagLine| {
        if line.closed {
            Badge::new(Kind::Neutral, texts.privacy_logged_closed())
        } else {
            Badge::new(Kind::Info, texts.privacy_logged_waits())
        }
    };
    let rows = flags.iter().map(|line| {
        Row::new(vec![
            Cell::text(texts.moment(line.first)),
            Cell::text(rule(texts, line.rule)).note(how_many(texts, line)),
            Cell::state(state(line)),
        ])
    });
    Table {
        caption: texts.privacy_logged_own(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.privacy_flags_first()),
            Column::text(texts.privacy_flags_rule()),
            Column::text(texts.privacy_flags_state()),
        ],
        rows: rows.collect(),
    }
}

/// The word of confirmation for a code.
pub(super) fn done(texts: &Texts, code: &str) -> Option<String> {
    match code {
        "privacy-flag-closed" => Some(texts.privacy_flag_closed_done()),
        "privacy-flag-opened" => Some(texts.privacy_flag_opened_done()),
        _ => None,
    }
}
