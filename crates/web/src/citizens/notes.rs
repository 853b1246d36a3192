//! «Notater»: what was written about a citizen in the strands that the reader works in.

use app::{
    Raw,
    citizens::{Note, NotesPage, citizen_to_note, note_to_strike, show_notes, strike_note, write_note},
    views::PersonNoted,
};
use askama::Template;
use axum::extract::Path;
use domain::{citizens::Strand, partners::Role};
use kernel::{CitizenId, NoteId};
use l10n::Texts;
use policy::{Action, FieldGroup, Holder};

use crate::{
    answer::Answer,
    component::{Cell, EmptyState, Link, NavItem, Page, PageHeader, Pager, Section, SummaryRow, Tabs},
    form::{Draft, Sent},
    item::Item,
    kit,
    menu::Menu,
    posted::Posted,
    render,
    sheet::{Above, Sheet},
    visitor::Visitor,
};

/// A note on the page.
struct Entry {
    heading: String,
    by: String,
    words: String,
    struck: Option<String>,
    strike: Option<Link>,
}

#[derive(Template)]
#[template(path = "citizens/notes.html")]
struct NotesScreen {
    page: Page,
    head: PageHeader,
    strands: Option<Tabs>,
    readers: Vec<String>,
    entries: Vec<Entry>,
    empty: Option<EmptyState>,
    pager: Pager,
    print: String,
}

/// `GET /citizens/{id}/notes`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id: CitizenId = visitor.id(&id)?;
    let raw = kit::filter_of(&visitor.guest);
    let strand = raw.filled("strand").and_then(Strand::from_code);
    let found = visitor.found(show_notes(&visitor.ctx, id, strand, kit::page_of(&raw)).await)?;
    let texts = visitor.texts();
    let shown: Vec<Strand> = strand.map_or_else(|| found.strands.clone(), |one| vec![one]);
    let write = (!found.writes.is_empty())
        .then(|| Link::new(format!("/citizens/{id}/notes/new"), texts.citizens_notes_add()));
    let mut head = PageHeader::new(texts.citizens_notes_title())
        .path(super::path_to(texts, id, &found.person.identity))
        .lead(texts.citizens_notes_lead());
    if let Some(write) = write {
        head = head.action(write);
    }
    let screen = NotesScreen {
        page: visitor.page(texts.citizens_notes_title(), Menu::Citizens),
        head,
        strands: strands(texts, id, &found, strand),
        readers: shown.iter().map(|strand| readers(texts, *strand)).collect(),
        entries: found.notes.rows.iter().map(|note| entry(&visitor, id, note)).collect(),
        empty: found.notes.rows.is_empty().then(|| EmptyState {
            title: texts.citizens_notes_none_title(),
            text: texts.citizens_notes_none_text(),
            action: None,
        }),
        pager: kit::pager(&visitor.guest, &found.notes),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// The ways from strand to strand; none for who works in one.
fn strands(texts: &Texts, id: CitizenId, found: &NotesPage, chosen: Option<Strand>) -> Option<Tabs> {
    let here = format!("/citizens/{id}/notes");
    let all = NavItem::new(here.clone(), texts.citizens_notes_all()).current(chosen.is_none());
    let one = |strand: &Strand| {
        let to = format!("{here}?strand={}", strand.code());
        NavItem::new(to, name(texts, *strand)).current(chosen == Some(*strand))
    };
    (found.strands.len() > 1).then(|| Tabs {
        label: texts.citizens_notes_strand(),
        items: [all].into_iter().chain(found.strands.iter().map(one)).collect(),
    })
}

/// Who reads a strand, in words.
fn readers(texts: &Texts, strand: Strand) -> String {
    texts.citizens_notes_readers(texts.list(&reading(texts, strand)), name(texts, strand))
}

/// The roles that read a strand: from the access table, so that it is true.
fn reading(texts: &Texts, strand: Strand) -> Vec<String> {
    let group = FieldGroup::of_strand(strand);
    let opens = |role: &Role| {
        policy::rows().any(|row| {
            row.holder == Holder::Role(*role)
                && row.actions.contains(&Action::ShowNotes)
                && row.grant.groups.has(group)
        })
    };
    Role::ALL.iter().filter(|role| opens(role)).map(|role| texts.role(*role)).collect()
}

fn entry(visitor: &Visitor, id: CitizenId, note: &Note) -> Entry {
    let texts = visitor.texts();
    let is_own = note.head.by.is_some() && note.head.by == visitor.ctx.actor().user();
    let strike = (is_own && note.struck.is_none()).then(|| {
        Link::new(format!("/citizens/{id}/notes/{}/strike", note.head.id), texts.citizens_notes_strike())
    });
    Entry {
        heading: texts.citizens_notes_heading(texts.date(note.head.on), name(texts, note.head.strand)),
        by: by(texts, note),
        words: note.words.clone(),
        struck: note.struck.as_ref().map(|(at, why)| texts.citizens_notes_struck(texts.moment(*at), why)),
        strike,
    }
}

fn by(texts: &Texts, note: &Note) -> String {
    let name = note.head.by_name.clone().unwrap_or_else(|| texts.common_not_known());
    texts.citizens_notes_by(texts.moment(note.head.at), name, texts.role(note.head.role))
}

/// A strand in words.
fn name(texts: &Texts, strand: Strand) -> String {
    match strand {
        Strand::Work => texts.citizens_strand_work(),
        Strand::Progression => texts.citizens_strand_progression(),
        Strand::Economy => texts.citizens_strand_economy(),
        Strand::Health => texts.citizens_strand_health(),
        Strand::Social => texts.citizens_strand_social(),
    }
}

/// The last notes, on the citizen's page; nothing for those who work in no strand.
pub(super) fn section(texts: &Texts, id: CitizenId, notes: Option<&[Note]>) -> Option<Section> {
    let rows = notes?.iter().map(|note| {
        let heading = texts.citizens_notes_heading(texts.date(note.head.on), name(texts, note.head.strand));
        SummaryRow::new(heading, Cell::text(note.words.as_str()).note(by(texts, note)))
    });
    Some(Section {
        title: texts.citizens_notes_title(),
        rows: rows.collect(),
        empty: texts.citizens_notes_none_title(),
        change: Some(Link::new(format!("/citizens/{id}/notes"), texts.citizens_notes_open())),
    })
}

/// `GET /citizens/{id}/notes/new`
pub(super) async fn show_new(visitor: Visitor, Path(id): Path<String>) -> Answer {
    new_screen(&visitor, &id, Draft::new(Raw::default())).await
}

/// `POST /citizens/{id}/notes/new`
pub(super) async fn add(Path(id): Path<String>, posted: Posted) -> Answer {
    let citizen: CitizenId = posted.visitor.id(&id)?;
    match posted.came_to(write_note(posted.ctx(), citizen, &posted.raw).await)? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/citizens/{id}/notes"), "citizens-note")),
        Sent::Again(draft) => new_screen(&posted.visitor, &id, draft).await,
    }
}

async fn new_screen(visitor: &Visitor, id: &str, draft: Draft) -> Answer {
    let (person, writes) = visitor.found(citizen_to_note(&visitor.ctx, visitor.id(id)?).await)?;
    let texts = visitor.texts();
    let mut items = Vec::new();
    let lead = match writes[..] {
        [only] => Some(readers(texts, only)),
        _ => None,
    };
    if lead.is_none() {
        let all = writes.iter().map(|strand| (strand.code().to_owned(), name(texts, *strand)));
        let mut field = draft.one_of("strand", texts.citizens_notes_strand(), all);
        for (choice, strand) in field.choices.iter_mut().zip(&writes) {
            choice.hint = Some(texts.citizens_notes_read_by(texts.list(&reading(texts, *strand))));
        }
        items.push(Item::Radio(field));
    }
    let on = draft.field("on", texts.citizens_notes_on()).hint(texts.citizens_notes_on_hint());
    items.push(Item::Text(on.width(crate::component::Width::Short).optional()));
    let words = draft.field("words", texts.citizens_notes_words()).hint(texts.citizens_notes_words_hint());
    items.push(Item::Prose(words));
    let sheet = Sheet::new(
        texts.citizens_notes_add(),
        path(texts, &person),
        Menu::Citizens,
        format!("/citizens/{id}/notes/new"),
        items,
    );
    Ok(visitor.sheet(sheet.lead(lead), &draft))
}

/// `GET /citizens/{id}/notes/{note}/strike`
pub(super) async fn show_strike(visitor: Visitor, Path(of): Path<(String, String)>) -> Answer {
    strike_screen(&visitor, of, None).await
}

/// `POST /citizens/{id}/notes/{note}/strike`
pub(super) async fn strike(Path((id, note)): Path<(String, String)>, posted: Posted) -> Answer {
    let citizen: CitizenId = posted.visitor.id(&id)?;
    let of: NoteId = posted.visitor.id(&note)?;
    let done = strike_note(posted.ctx(), citizen, (of, posted.version), &posted.raw).await;
    match posted.came_to(done.map(|()| of))? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/citizens/{id}/notes"), "citizens-note-struck")),
        Sent::Again(draft) => strike_screen(&posted.visitor, (id, note), Some(draft)).await,
    }
}

async fn strike_screen(visitor: &Visitor, (id, of): (String, String), sent: Option<Draft>) -> Answer {
    let found = note_to_strike(&visitor.ctx, visitor.id(&id)?, visitor.id(&of)?).await;
    let (person, note) = visitor.found(found)?;
    let texts = visitor.texts();
    let draft = Draft::over(sent, Raw::default(), note.head.version);
    let why = draft.field("why", texts.citizens_notes_why()).hint(texts.citizens_notes_why_hint());
    let heading = texts.citizens_notes_heading(texts.date(note.head.on), name(texts, note.head.strand));
    let action = format!("/citizens/{id}/notes/{of}/strike");
    let sheet = Sheet::new(
        texts.citizens_notes_strike(),
        path(texts, &person),
        Menu::Citizens,
        action,
        vec![Item::Prose(why)],
    )
    .above(Above {
        facts: vec![SummaryRow::new(heading, Cell::text(note.words.as_str()).note(by(texts, &note)))],
        ..Above::default()
    })
    .submit(texts.citizens_notes_strike());
    Ok(visitor.sheet(sheet, &draft))
}

fn path(texts: &Texts, person: &PersonNoted) -> Vec<Link> {
    let mut path = super::path_to(texts, person.id, &person.identity);
    path.push(Link::new(format!("/citizens/{}/notes", person.id), texts.citizens_notes_title()));
    path
}
