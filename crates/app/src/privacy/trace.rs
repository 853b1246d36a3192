//! «Adgangsloggen»: the data protection officer reads what the organisation did, and what others did with its people.

use domain::{input::Input, privacy::Refusal};
use kernel::{AccessId, CitizenId, MOST_LOG_ROWS, UserId};
use policy::{Action, ExportTrace, Permit, Purpose, ShowTrace, TellNames};
use sources::{Delimiter, write_csv};
use store::{
    Tx,
    views::{LogEntry, LogFilter, LogLine, Named, Page, PageOf, Whose},
};

use crate::{
    Ctx, Failure, Never, Raw, Subject,
    rim::{copenhagen_end, copenhagen_midnight},
};

/// What the log is asked, with the people whom words in it mean.
#[derive(Debug, Clone, Default)]
pub struct TraceAsked {
    /// What is narrowed by.
    pub filter: LogFilter,
    /// Citizens whom the name or the reference means: one, or those to choose from.
    pub people: Vec<Named>,
    /// Users whom the name means: one, or those to choose from.
    pub users: Vec<Named<UserId>>,
    /// Whether words mean nobody or several: then no row is shown before somebody is chosen.
    pub unclear: bool,
}

/// A page of the log.
#[derive(Debug)]
pub struct TracePage {
    /// The rows.
    pub page: Page<LogLine>,
    /// What was asked.
    pub asked: TraceAsked,
}

/// A page of the log, the newest first.
///
/// # Errors
/// [`Failure::NotThere`] for whoever does not supervise.
pub async fn list_trace(ctx: &Ctx, raw: &Raw, of: PageOf) -> Result<TracePage, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ShowTrace, _>().await?;
    let asked = meant(&mut tx, &permit, raw).await?;
    let page = if asked.unclear {
        Page { rows: Vec::new(), next: None, previous: None, count: store::views::Count::Exact(0) }
    } else {
        tx.under(&permit).list_log(&asked.filter, of).await?
    };
    let subject = about(&asked, page.rows.len());
    ctx.saw_list(&permit, subject, words(raw), people(&asked, &page.rows)).await?;
    Ok(TracePage { page, asked })
}

/// The log as a CSV file, each row in the words of whoever reads it: the newest rows, at most [`MOST_LOG_ROWS`].
///
/// # Errors
/// [`Failure::NotThere`] for whoever does not supervise.
pub async fn export_trace<const N: usize>(
    ctx: &Ctx,
    raw: &Raw,
    head: &[&str; N],
    cells: impl Fn(&LogLine) -> [String; N],
) -> Result<Vec<u8>, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ExportTrace, _>().await?;
    let asked = meant(&mut tx, &permit, raw).await?;
    let rows = if asked.unclear {
        Vec::new()
    } else {
        tx.under(&permit).whole_log(&asked.filter, MOST_LOG_ROWS).await?
    };
    let subject = about(&asked, rows.len());
    ctx.saw_list(&permit, subject, words(raw), people(&asked, &rows)).await?;
    Ok(write_csv(head, rows.iter().map(cells), Delimiter::Semicolon))
}

/// One row of the log, whole.
///
/// # Errors
/// [`Failure::NotThere`] for another organisation's.
pub async fn show_entry(ctx: &Ctx, id: AccessId) -> Result<LogEntry, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<ShowTrace, _>().await?;
    let entry = tx.under(&permit).log_entry(id).await?;
    let people: Vec<CitizenId> =
        entry.line.citizen.iter().chain(&entry.people).map(|person| person.id).collect();
    ctx.saw_list(&permit, Subject::row("access", id.uuid()), None, people).await?;
    Ok(entry)
}

/// Whether citizens read the names of the organisation's staff.
///
/// # Errors
/// [`Failure::NotThere`] for whoever does not decide it.
pub async fn show_tells_names(ctx: &Ctx) -> Result<bool, Failure<Never>> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<TellNames, _>().await?;
    let tells = tx.under(&permit).tells_names().await?;
    ctx.saw(&permit, Subject::default(), None).await?;
    Ok(tells)
}

/// The word of a form for telling the names.
pub const TELL: &str = "yes";
/// The word for not telling them.
pub const DO_NOT_TELL: &str = "no";

/// Decides it; gives whether they are told.
///
/// # Errors
/// [`Failure::NotThere`] for whoever does not decide it; an answer that is missing.
pub async fn set_tells_names(ctx: &Ctx, raw: &Raw) -> Result<bool, Failure<Refusal>> {
    let mut tx = ctx.write().await?;
    let permit = ctx.leave::<TellNames, _>().await?;
    let tell = match raw.text("names") {
        TELL => true,
        DO_NOT_TELL => false,
        _ => return Err(Failure::refused("names", Refusal::Input(Input::NotChosen))),
    };
    tx.under(&permit).tell_names(tell).await?;
    ctx.wrote(&tx, &permit, Subject::default()).await?;
    ctx.commit(tx, tell).await?;
    Ok(tell)
}

/// Reads what is asked; who is meant by words is looked up, for the officer's own purpose.
async fn meant<A>(tx: &mut Tx, permit: &Permit<A>, raw: &Raw) -> Result<TraceAsked, Failure<Never>>
where
    A: policy::Act + policy::Covers<policy::ReadTrace>,
{
    let mut asked = TraceAsked { filter: read(raw), ..TraceAsked::default() };
    if let Some(id) = raw.filled("person_id").and_then(|text| text.parse().ok()) {
        asked.people = vec![tx.under(permit).person(id).await?];
    } else if let Some(text) = raw.filled("person") {
        asked.people = tx.under(permit).find_people(text).await?;
        asked.unclear |= asked.people.len() != 1;
    }
    if let [person] = asked.people.as_slice() {
        asked.filter.person = Some(person.id);
    }
    if let Some(id) = raw.filled("who_id").and_then(|text| text.parse().ok()) {
        asked.filter.user = Some(id);
    } else if let Some(text) = raw.filled("who") {
        asked.users = tx.under(permit).find_users(text).await?;
        asked.unclear |= asked.users.len() != 1;
        if let [user] = asked.users.as_slice() {
            asked.filter.user = Some(user.id);
        }
    }
    Ok(asked)
}

fn read(raw: &Raw) -> LogFilter {
    let day = |field: &str| raw.filled(field).and_then(|text| sources::read_date(text).ok());
    LogFilter {
        whose: if raw.filled("whose") == Some(OTHERS) { Whose::Others } else { Whose::Own },
        action: raw.filled("action").and_then(Action::from_code),
        purpose: raw.filled("purpose").and_then(Purpose::from_code),
        refused: raw.filled("outcome").map(|outcome| outcome == REFUSED),
        from: day("from").map(copenhagen_midnight),
        before: day("to").map(copenhagen_end),
        ..LogFilter::default()
    }
}

/// Asks for what others did, where it is asked whose rows are meant.
pub const OTHERS: &str = "others";
/// Asks for what was refused, where an outcome is asked for.
pub const REFUSED: &str = "refused";

/// What was asked, for the log.
fn words(raw: &Raw) -> Option<String> {
    let fields =
        ["person", "person_id", "who", "who_id", "action", "purpose", "outcome", "whose", "from", "to"];
    let said = fields.iter().filter_map(|field| Some(format!("{field}={}", raw.filled(field)?)));
    let said = said.collect::<Vec<_>>().join(" ");
    (!said.is_empty()).then_some(said)
}

/// To look somebody up is to look at the person; else it is a look at rows of the log.
fn about(asked: &TraceAsked, rows: usize) -> Subject {
    match asked.filter.person {
        Some(person) => Subject::row("citizen", person.uuid()).with_rows(rows),
        None => Subject::rows("access", rows),
    }
}

/// Whom the officer saw: those found by words, and those whom the rows name.
fn people(asked: &TraceAsked, rows: &[LogLine]) -> std::collections::BTreeSet<CitizenId> {
    let named = rows.iter().filter_map(|row| row.citizen.as_ref());
    asked.people.iter().chain(named).map(|person| person.id).collect()
}
