//! Notes about a citizen, sealed, each in a strand: read and written by who works in the strand.

use crypto::{Column, NONCE_LENGTH, RowKey};
use domain::{
    citizens::{NewNote, NoteWords, Refusal, Strand},
    input::Input,
};
use kernel::{CitizenId, Faults, LONGEST_REASON, Moment, NoteId, RowVersion, Text};
use policy::{
    Act, Action, Covers, FieldGroup, Permit, ReadNotes, ShowNotes, WriteNote, WriteNotes, may, opens,
};
use store::{
    NoteRow, StoreError, ToMatch, Tx,
    views::{CitizenView, NoteHead, Page, PageOf, PersonNoted, SealedNote},
};

use super::{Failure, must_hold_citizens, person_key};
use crate::{Ctx, Raw, Subject};

const WORDS: Column = Column::of("note", "words_sealed");
const WHY: Column = Column::of("note", "why_sealed");

/// A note as whoever works in its strand reads it.
#[derive(Debug, Clone)]
pub struct Note {
    /// What it is about, when, by whom.
    pub head: NoteHead,
    /// What it says.
    pub words: String,
    /// When it was struck, and why.
    pub struck: Option<(Moment, String)>,
}

/// A citizen's notes.
#[derive(Debug)]
pub struct NotesPage {
    /// The citizen.
    pub person: PersonNoted,
    /// The strands that the actor reads.
    pub strands: Vec<Strand>,
    /// The strands that the actor writes in.
    pub writes: Vec<Strand>,
    /// The notes, what was written last first.
    pub notes: Page<Note>,
}

/// The strands whose notes somebody reads or writes.
fn strands(actor: &policy::Actor, action: Action) -> Vec<Strand> {
    let is_open =
        |strand: &Strand| may(actor, action) && opens(actor, action, FieldGroup::of_strand(*strand));
    Strand::ALL.into_iter().filter(is_open).collect()
}

/// A page of a citizen's notes, of one strand or of all that are open.
///
/// # Errors
/// [`Failure::NotThere`] for those who work in no strand, and for a strand that is closed to them.
pub async fn show_notes(
    ctx: &Ctx,
    id: CitizenId,
    strand: Option<Strand>,
    of: PageOf,
) -> Result<NotesPage, Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", id.uuid());
    let permit = reach::<ShowNotes>(ctx, &mut tx, id).await?;
    let open = strands(ctx.actor(), Action::ShowNotes);
    let wanted = match strand {
        Some(one) if open.contains(&one) => vec![one],
        Some(_) => return Err(Failure::NotThere),
        None => open.clone(),
    };
    let person = tx.under(&permit).person_noted(id).await?;
    let notes = read(ctx, &mut tx, &permit, &person, (&wanted, of)).await?;
    ctx.saw(&permit, subject, strand.map(|one| one.code().to_owned())).await?;
    Ok(NotesPage { person, strands: open, writes: strands(ctx.actor(), Action::WriteNote), notes })
}

/// The last notes of a citizen, as the citizen's own page shows them.
pub(super) fn last_notes(ctx: &Ctx, view: &CitizenView) -> Result<Vec<Note>, StoreError> {
    let Some(wrapped) = view.key.as_deref().filter(|_| !view.notes.is_empty()) else { return Ok(Vec::new()) };
    let key = person_key::unwrapped(&ctx.app().keys, view.id, wrapped)?;
    view.notes.iter().map(|note| opened(&key, note)).collect()
}

async fn read<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    person: &PersonNoted,
    (strands, of): (&[Strand], PageOf),
) -> Result<Page<Note>, Failure>
where
    A: Act + Covers<ReadNotes>,
{
    let page = tx.under(permit).list_notes(person.id, strands, of).await?;
    let Page { rows, next, previous, count } = page;
    if rows.is_empty() {
        return Ok(Page { rows: Vec::new(), next, previous, count });
    }
    let key = person_key::of(ctx, person)?;
    let rows = rows.iter().map(|note| opened(&key, note)).collect::<Result<Vec<_>, _>>()?;
    Ok(Page { rows, next, previous, count })
}

fn opened(key: &RowKey, note: &SealedNote) -> Result<Note, StoreError> {
    let id = note.head.id;
    let text = |column: Column, sealed: &[u8]| {
        let corrupt =
            || StoreError::Corrupt { table: column.table(), column: column.column(), id: id.to_string() };
        let plain = key.open(column.row(id.uuid()), sealed).map_err(|error| {
            tracing::error!(%error, "a note does not open");
            corrupt()
        })?;
        String::from_utf8(plain.to_vec()).map_err(|_| corrupt())
    };
    let struck = match (note.struck, note.why.as_deref()) {
        (Some(at), Some(why)) => Some((at, text(WHY, why)?)),
        _ => None,
    };
    Ok(Note { head: note.head.clone(), words: text(WORDS, &note.words)?, struck })
}

/// Leave for what is written about a citizen, where the installation holds any.
async fn reach<A: Act>(ctx: &Ctx, tx: &mut Tx, id: CitizenId) -> Result<Permit<A>, Failure> {
    let ToMatch { at, mode, .. } = tx.locate_citizen_to_match(id).await?;
    let permit = ctx.permit::<A, _>(at, Subject::row("citizen", id.uuid())).await?;
    must_hold_citizens(mode)?;
    Ok(permit)
}

/// A citizen for the form that writes a note, with the strands that the actor writes in.
///
/// # Errors
/// [`Failure::NotThere`] for those who write in none, too.
pub async fn citizen_to_note(ctx: &Ctx, id: CitizenId) -> Result<(PersonNoted, Vec<Strand>), Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", id.uuid());
    let permit = reach::<WriteNote>(ctx, &mut tx, id).await?;
    let person = tx.under(&permit).person_noted(id).await?;
    ctx.saw(&permit, subject, None).await?;
    Ok((person, strands(ctx.actor(), Action::WriteNote)))
}

/// Writes a note. Its words are sealed with the citizen's own key before they are kept.
///
/// # Errors
/// [`Refusal::NoteLater`], [`Input`], field by field.
pub async fn write_note(ctx: &Ctx, id: CitizenId, raw: &Raw) -> Result<NoteId, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("citizen", id.uuid());
    let permit = reach::<WriteNote>(ctx, &mut tx, id).await?;
    let note = parse(ctx, raw)?;
    let note = write_note_in(ctx, &mut tx, &permit, id, &note).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, note).await?;
    Ok(note)
}

fn parse(ctx: &Ctx, raw: &Raw) -> Result<NewNote, Failure> {
    let mut faults = Faults::new();
    let writes = strands(ctx.actor(), Action::WriteNote);
    let strand = match (raw.filled("strand"), &writes[..]) {
        // Whoever writes in one strand is not asked which.
        (None, [only]) => Ok(*only),
        (None, _) => Err(Input::NotChosen.into()),
        (Some(given), _) => Strand::from_code(given)
            .filter(|strand| writes.contains(strand))
            .ok_or_else(|| Refusal::from(Input::NotInList { given: given.to_owned(), list: "strands" })),
    };
    let strand = faults.take("strand", strand);
    let on = match raw.filled("on") {
        None => Some(ctx.today()),
        Some(_) => raw.date("on", &mut faults),
    };
    let words: Option<NoteWords> = raw.required("words", &mut faults);
    let ((strand, on), words) = faults.finish(strand.zip(on).zip(words))?;
    let note = NewNote { strand, on, words };
    note.check(ctx.today()).map_err(|refusal| Failure::refused("on", refusal))?;
    Ok(note)
}

/// The work of [`write_note`], for the demo too.
///
/// # Errors
/// [`StoreError`].
pub async fn write_note_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    citizen: CitizenId,
    note: &NewNote,
) -> Result<NoteId, Failure>
where
    A: Act + Covers<ReadNotes> + Covers<WriteNotes>,
{
    let role = ctx.actor().role().ok_or(Failure::NotThere)?;
    let key = person_key::find_or_make(ctx, tx, permit, citizen).await?;
    let id = NoteId::new(ctx.fresh());
    let words = key.seal(WORDS.row(id.uuid()), note.words.as_str().as_bytes(), &ctx.chance::<NONCE_LENGTH>());
    let row = NoteRow { id, strand: note.strand, on: note.on, at: ctx.now(), role, words };
    tx.under(permit).add_note(citizen, &row).await?;
    Ok(id)
}

/// A note of the actor's own that still stands, for the form that strikes it.
///
/// # Errors
/// [`Failure::NotThere`] for somebody else's, a struck one, and one in a strand that is closed.
pub async fn note_to_strike(ctx: &Ctx, id: CitizenId, note: NoteId) -> Result<(PersonNoted, Note), Failure> {
    let mut tx = ctx.read().await?;
    let subject = Subject::row("citizen", id.uuid());
    let permit = reach::<WriteNote>(ctx, &mut tx, id).await?;
    let person = tx.under(&permit).person_noted(id).await?;
    let sealed = tx.under(&permit).note(id, note, &strands(ctx.actor(), Action::WriteNote)).await?;
    if sealed.head.by != ctx.actor().user() || sealed.struck.is_some() {
        return Err(Failure::NotThere);
    }
    let key = person_key::of(ctx, &person)?;
    let note = opened(&key, &sealed)?;
    ctx.saw(&permit, subject, None).await?;
    Ok((person, note))
}

/// Strikes a note of the actor's own: it stays readable, with the reason.
///
/// # Errors
/// [`Input`] at the reason, [`Failure::Stale`] when it was struck meanwhile.
pub async fn strike_note(
    ctx: &Ctx,
    id: CitizenId,
    (note, version): (NoteId, RowVersion),
    raw: &Raw,
) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("citizen", id.uuid());
    let permit = reach::<WriteNote>(ctx, &mut tx, id).await?;
    let sealed = tx.under(&permit).note(id, note, &strands(ctx.actor(), Action::WriteNote)).await?;
    if sealed.head.by != ctx.actor().user() {
        return Err(Failure::NotThere);
    }
    if sealed.head.version != version {
        return Err(Failure::Stale);
    }
    let mut faults = Faults::new();
    let why: Option<Text<LONGEST_REASON>> = raw.required("why", &mut faults);
    let why = faults.finish(why)?;
    let key = person_key::of(ctx, &tx.under(&permit).person_noted(id).await?)?;
    let why = key.seal(WHY.row(note.uuid()), why.as_str().as_bytes(), &ctx.chance::<NONCE_LENGTH>());
    tx.under(&permit).strike_note(id, (note, version), (ctx.now(), &why)).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, note).await
}
