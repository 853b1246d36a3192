//! A backup's records into a sealed file, and out of one.

use std::io::{self, Read, Write};

use crypto::{
    CHUNK_LENGTH, FRAME_LENGTH, KeyRing, OpenError, SALT_LENGTH, STREAM_HEADER_LENGTH, StreamOpener,
    StreamSealer,
};
use sources::backup::{Record, RecordReader};
use zeroize::Zeroizing;

use super::{BackupFailure, MARK};

/// The part of the mark that every way of writing begins with.
const ANY_MARK: &[u8] = b"KANTEN BACKUP ";

/// Seals records as they come.
pub(super) struct SealedFile<'w> {
    out: &'w mut (dyn Write + Send),
    sealer: StreamSealer,
    waiting: Zeroizing<Vec<u8>>,
}

impl<'w> SealedFile<'w> {
    /// Begins the file.
    pub fn begin(
        out: &'w mut (dyn Write + Send),
        keys: &KeyRing,
        salt: &[u8; SALT_LENGTH],
    ) -> Result<Self, BackupFailure> {
        let sealer = StreamSealer::new(keys, salt);
        out.write_all(MARK)?;
        out.write_all(&sealer.head())?;
        Ok(Self { out, sealer, waiting: Zeroizing::default() })
    }

    /// Takes a record.
    pub fn put(&mut self, record: &Record) -> Result<(), BackupFailure> {
        record.put(&mut self.waiting);
        if self.waiting.len() >= CHUNK_LENGTH {
            let whole = self.waiting.len() / CHUNK_LENGTH * CHUNK_LENGTH;
            self.out.write_all(&self.sealer.chunk(&self.waiting[..whole]))?;
            self.waiting.drain(..whole);
        }
        Ok(())
    }

    /// Ends the file.
    pub fn end(self) -> Result<(), BackupFailure> {
        self.out.write_all(&self.sealer.last(&self.waiting))?;
        Ok(self.out.flush()?)
    }
}

/// Opens a file's records one after another.
pub(super) struct OpenedFile<'r> {
    input: &'r mut (dyn Read + Send),
    opener: StreamOpener,
    records: RecordReader,
    opened_any: bool,
}

impl<'r> OpenedFile<'r> {
    /// Reads how the file begins.
    pub fn begin(input: &'r mut (dyn Read + Send), keys: &KeyRing) -> Result<Self, BackupFailure> {
        let mut mark = [0; MARK.len()];
        filled(input, &mut mark)?.ok_or(BackupFailure::NotABackup)?;
        if !mark.starts_with(ANY_MARK) {
            return Err(BackupFailure::NotABackup);
        }
        if mark != *MARK {
            return Err(BackupFailure::NewerFormat);
        }
        let mut head = [0; STREAM_HEADER_LENGTH];
        filled(input, &mut head)?.ok_or(BackupFailure::CutShort)?;
        let opener = StreamOpener::new(keys, &head)?;
        Ok(Self { input, opener, records: RecordReader::default(), opened_any: false })
    }

    /// The next record; none after the last.
    pub fn next_record(&mut self) -> Result<Option<Record>, BackupFailure> {
        loop {
            if let Some(record) = self.records.next_record()? {
                return Ok(Some(record));
            }
            if self.opener.is_done() {
                let mut more = [0];
                let ends = self.records.is_empty() && self.input.read(&mut more)? == 0;
                return if ends { Ok(None) } else { Err(BackupFailure::Damaged) };
            }
            self.next_chunk()?;
        }
    }

    fn next_chunk(&mut self) -> Result<(), BackupFailure> {
        let mut frame = [0; FRAME_LENGTH];
        filled(self.input, &mut frame)?.ok_or(BackupFailure::CutShort)?;
        let mut sealed = vec![0; self.opener.awaits(frame)?];
        filled(self.input, &mut sealed)?.ok_or(BackupFailure::CutShort)?;
        let chunk = self.opener.chunk(frame, &sealed).map_err(|error| match error {
            // Nothing has opened yet: more likely than a fault in the file is that it is of another ring.
            OpenError::Refused if !self.opened_any => BackupFailure::WrongKey,
            other => other.into(),
        })?;
        self.opened_any = true;
        self.records.push(&chunk.text);
        Ok(())
    }
}

/// Fills the room from the file; none when the file ends before.
fn filled(input: &mut (dyn Read + Send), room: &mut [u8]) -> Result<Option<()>, BackupFailure> {
    match input.read_exact(room) {
        Ok(()) => Ok(Some(())),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(error.into()),
    }
}
