//! What a command answers with, on stdout.

use std::io::{self, Write as _};

use crate::stop::Stop;

/// Writes an answer. Whoever reads only the beginning of it (`| head`) has read enough: that is no fault.
pub(crate) fn answer(text: &str) -> Result<(), Stop> {
    answer_bytes(text.as_bytes())
}

/// Each line with its end.
pub(crate) fn lines(lines: &[String]) -> String {
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

/// Writes a file as the answer.
pub(crate) fn answer_bytes(bytes: &[u8]) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(|error| Stop::outside(error.to_string())),
    }
}
