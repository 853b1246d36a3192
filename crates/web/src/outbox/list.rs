//! The list of outgoing post.

use app::views::JobLine;
use domain::outbox::{JobKind, JobState};
use l10n::Texts;
use policy::{Action, may};

use crate::{
    answer::Answer,
    component::{Badge, Cell, Column, EmptyState, Kind, Link, Row},
    form::Draft,
    item::Item,
    kit::{self, Listing, Search},
    menu::Menu,
    visitor::Visitor,
};

/// `GET /outbox`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let asked = Draft::new(kit::filter_of(&visitor.guest));
    let filter = app::outbox::read_job_filter(&asked.raw);
    let page = kit::page_of(&asked.raw);
    let found = visitor.found(app::outbox::list_jobs(&visitor.ctx, filter, page).await)?;
    let texts = visitor.texts();
    let lead = match (visitor.guest.web.app.demo, found.mail, found.sms) {
        (true, false, _) => format!("{} {}", texts.outbox_lead(), texts.outbox_demo()),
        (false, false, _) => format!("{} {}", texts.outbox_lead(), texts.outbox_no_mail()),
        (_, true, false) => format!("{} {}", texts.outbox_lead(), texts.outbox_no_sms()),
        (_, true, true) => texts.outbox_lead(),
    };
    let add = may(visitor.ctx.actor(), Action::AddUser)
        .then(|| Link::new("/users/new", texts.outbox_empty_action()));
    Ok(visitor.list(Listing {
        title: texts.outbox_title(),
        lead,
        under: Menu::Outbox,
        action: None,
        second: Some(Link::new("/outbox/stops", texts.outbox_stops_link())),
        search: Some(search(texts, &asked)),
        columns: vec![
            Column::text(texts.outbox_column_what()),
            Column::text(texts.outbox_column_to()),
            Column::text(texts.outbox_column_state()),
            Column::text(texts.outbox_column_when()),
        ],
        rows: found.page.rows.iter().map(|job| row(texts, job)).collect(),
        pager: kit::pager(&visitor.guest, &found.page),
        empty: EmptyState { title: texts.outbox_empty_title(), text: texts.outbox_empty_text(), action: add },
        ways: Vec::new(),
    }))
}

fn search(texts: &Texts, asked: &Draft) -> Search {
    let states = JobState::ALL.iter().map(|state| (state.code().to_owned(), texts.job_state(*state)));
    let kinds = JobKind::ALL.iter().map(|kind| (kind.code().to_owned(), texts.job_kind(*kind)));
    let state = asked.one_of("state", texts.outbox_filter_state(), states);
    let kind = asked.one_of("kind", texts.outbox_filter_kind(), kinds);
    Search {
        label: texts.outbox_filter(),
        fields: vec![
            Item::Select(state.nothing(texts.outbox_filter_state_all()).filters()),
            Item::Select(kind.nothing(texts.outbox_filter_kind_all()).filters()),
        ],
        none_found: (texts.outbox_none_found_title(), texts.outbox_none_found_text()),
    }
}

fn row(texts: &Texts, job: &JobLine) -> Row {
    Row::new(vec![
        Cell::link(format!("/outbox/{}", job.id), kind(texts, job)),
        receiver(texts, job),
        Cell::state(badge(texts, job.state)),
        when(texts, job),
    ])
}

/// What it is, in words.
pub(super) fn kind(texts: &Texts, job: &JobLine) -> String {
    match job.kind {
        Some(kind) => texts.job_kind(kind),
        None => texts.outbox_kind_unknown(&job.kind_code),
    }
}

/// To whom, with the address.
pub(super) fn receiver(texts: &Texts, job: &JobLine) -> Cell {
    match (&job.name, &job.address) {
        (Some(name), Some(address)) => Cell::text(name).note(address),
        (Some(name), None) => Cell::text(name),
        (None, Some(address)) => Cell::text(address),
        (None, None) => Cell::missing(texts.outbox_receiver_gone()),
    }
}

/// How far it is.
pub(super) fn badge(texts: &Texts, state: JobState) -> Badge {
    let kind = match state {
        JobState::Waiting | JobState::Sending => Kind::Info,
        JobState::Sent => Kind::Success,
        JobState::Uncertain | JobState::Failed | JobState::Stopped | JobState::Dropped => Kind::Warning,
    };
    Badge::new(kind, texts.job_state(state))
}

/// From when it is sent, or when it came to its end.
pub(super) fn when(texts: &Texts, job: &JobLine) -> Cell {
    let when = match job.settled {
        Some(at) => texts.outbox_when_settled(texts.moment(at)),
        None => texts.outbox_when_due(texts.moment(job.due)),
    };
    let tried = i64::from(job.attempts);
    let cell = Cell::text(when);
    if tried > 1 { cell.note(texts.outbox_attempts(tried)) } else { cell }
}
