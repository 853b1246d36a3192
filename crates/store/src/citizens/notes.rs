//! Notes about a citizen: sealed words, and whose key opens them. What they say is never read here.

use domain::{citizens::Strand, partners::Role};
use kernel::{CitizenId, Date, Moment, NoteId, RowVersion};
use policy::{Act, Covers, FieldGroup, ReadNotes, WriteNotes};

use super::read::identity;
use crate::{
    StoreError, Under,
    bind::{bind, quoted},
    row::Row,
    views::{NoteHead, Page, PageOf, PersonNoted, SealedNote, Shown},
};

const COLUMNS: &str = "n.id, n.version, n.strand, n.happened_on, n.at, n.by_user, u.name AS by_name, n.role, n.words_sealed, \
                       n.struck_at, n.why_sealed";

/// A note to be kept, its words sealed.
#[derive(Debug, Clone)]
pub struct NoteRow {
    /// Id.
    pub id: NoteId,
    /// What it is about.
    pub strand: Strand,
    /// The day that it tells of.
    pub on: Date,
    /// When it was written.
    pub at: Moment,
    /// In which role.
    pub role: Role,
    /// What it says, sealed by the citizen's own key.
    pub words: Vec<u8>,
}

impl<A: Act + Covers<ReadNotes>> Under<'_, A> {
    /// Whom notes are about: the name, and the own key, wrapped, where something was sealed with it.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for a citizen outside the scope.
    pub async fn person_noted(&mut self, citizen: CitizenId) -> Result<PersonNoted, StoreError> {
        let mut values = bind![citizen];
        let within = self.reached_citizens(&mut values);
        let sql =
            format!("SELECT b.reference, b.name, b.row_key FROM citizen b WHERE b.id = $1 AND {within}");
        let row = self.tx.one("citizen", &sql, values).await?.ok_or(StoreError::Missing)?;
        let identity = Shown::when(self.permit.opens(FieldGroup::Identity), identity(&row)?);
        Ok(PersonNoted { id: citizen, identity, key: row.get("row_key")? })
    }

    /// A page of a citizen's notes in some strands, what was written last first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_notes(
        &mut self,
        citizen: CitizenId,
        strands: &[Strand],
        of: PageOf,
    ) -> Result<Page<SealedNote>, StoreError> {
        let mut values = bind![citizen];
        let within = self.reached_citizens(&mut values);
        let strands = quoted(strands.iter().map(|one| one.code()));
        let condition = format!(
            "n.citizen_id = $1 AND n.strand IN ({strands}) AND n.citizen_id IN (SELECT b.id FROM citizen b WHERE {within})"
        );
        let count =
            self.tx.count_to_limit("note", &format!("note n WHERE {condition}"), values.clone()).await?;
        let newest = |alias: &str| [format!("-{alias}.at")];
        let (keyset, order) = crate::list::keyset_by("note", "n", newest, of, &mut values);
        let sql = format!(
            "SELECT {COLUMNS} FROM note n LEFT JOIN app_user u ON u.id = n.by_user WHERE {condition}{keyset} \
             ORDER BY {order} LIMIT {}",
            of.rows + 1
        );
        let rows = self.tx.all("note", &sql, values).await?;
        let notes = rows.iter().map(sealed).collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(notes, of, count, |note| note.head.id.uuid()))
    }

    /// One note of a citizen in some strands.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is another citizen's, in another strand, or outside the scope.
    pub async fn note(
        &mut self,
        citizen: CitizenId,
        id: NoteId,
        strands: &[Strand],
    ) -> Result<SealedNote, StoreError> {
        let mut values = bind![citizen, id];
        let within = self.reached_citizens(&mut values);
        let strands = quoted(strands.iter().map(|one| one.code()));
        let sql = format!(
            "SELECT {COLUMNS} FROM note n LEFT JOIN app_user u ON u.id = n.by_user JOIN citizen b ON b.id = n.citizen_id \
             WHERE n.citizen_id = $1 AND n.id = $2 AND n.strand IN ({strands}) AND {within}"
        );
        self.tx.one("note", &sql, values).await?.ok_or(StoreError::Missing).and_then(|row| sealed(&row))
    }
}

impl<A: Act + Covers<WriteNotes>> Under<'_, A> {
    /// Keeps a citizen's own key where there is none; says whether it was kept.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn put_citizen_key(&mut self, citizen: CitizenId, wrapped: &[u8]) -> Result<bool, StoreError> {
        let mut values = bind![citizen, wrapped.to_vec()];
        let within = self.reached_citizens(&mut values);
        let sql = format!(
            "UPDATE citizen SET row_key = $2 WHERE id = $1 AND row_key IS NULL \
             AND id IN (SELECT b.id FROM citizen b WHERE {within})"
        );
        Ok(self.tx.run(&sql, values).await? == 1)
    }

    /// Keeps a note.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the citizen is outside the scope.
    pub async fn add_note(&mut self, citizen: CitizenId, note: &NoteRow) -> Result<(), StoreError> {
        let by = self.permit.actor().user();
        let mut values = bind![
            note.id,
            citizen,
            note.strand.code(),
            note.on,
            note.at,
            by,
            note.role.code(),
            note.words.clone(),
            RowVersion::FIRST
        ];
        let within = self.reached_citizens(&mut values);
        let sql = format!(
            "INSERT INTO note (id, citizen_id, strand, happened_on, at, by_user, role, words_sealed, version) \
             SELECT $1, b.id, $3, $4, $5, $6, $7, $8, $9 FROM citizen b WHERE b.id = $2 AND {within}"
        );
        match self.tx.run(&sql, values).await? {
            0 => Err(StoreError::Missing),
            _ => Ok(()),
        }
    }

    /// Strikes a note of the actor's own: it stands, with the reason.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was struck before, is somebody else's or outside the scope.
    pub async fn strike_note(
        &mut self,
        citizen: CitizenId,
        (id, version): (NoteId, RowVersion),
        (at, why): (Moment, &[u8]),
    ) -> Result<(), StoreError> {
        let by = self.permit.actor().user();
        let mut values = bind![id, citizen, version, at, why.to_vec(), by];
        let within = self.reached_citizens(&mut values);
        let sql = format!(
            "UPDATE note SET struck_at = $4, why_sealed = $5, version = version + 1 WHERE id = $1 AND citizen_id = $2 \
             AND version = $3 AND struck_at IS NULL AND by_user = $6 \
             AND citizen_id IN (SELECT b.id FROM citizen b WHERE {within})"
        );
        self.tx.run_one(&sql, values).await
    }
}

fn sealed(row: &Row) -> Result<SealedNote, StoreError> {
    Ok(SealedNote {
        head: NoteHead {
            id: row.id("id")?,
            version: row.version("version")?,
            strand: row.parsed("strand", Strand::from_code)?,
            on: row.date("happened_on")?,
            at: row.moment("at")?,
            by: row.opt_id("by_user")?,
            by_name: row.opt_text("by_name")?,
            role: row.parsed("role", Role::from_code)?,
        },
        words: row.get("words_sealed")?,
        struck: row.opt_moment("struck_at")?,
        why: row.get("why_sealed")?,
    })
}
