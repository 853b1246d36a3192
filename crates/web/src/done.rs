//! The word of confirmation after a change: the address carries its code, the page its text.

use l10n::Texts;

/// Whether a word tells of something that is not done.
pub(crate) fn is_notice(code: &str) -> bool {
    use crate::partners::{CODES_SHOWN, DROPPED, FILE_AGAIN, HELD, NO_CODES_LEFT, PROVED_HELD, SECOND_STEP};
    let of_log_in = [HELD, DROPPED, FILE_AGAIN, PROVED_HELD, NO_CODES_LEFT, CODES_SHOWN, SECOND_STEP];
    of_log_in.contains(&code) || [crate::placements::DIFFER, crate::placements::UNHEARD].contains(&code)
}

/// The text of a code; `None` for a code nobody gives.
pub(crate) fn text(texts: &Texts, code: &str) -> Option<String> {
    let capability = code.split('-').next()?;
    match capability {
        "citizens" => crate::citizens::done(texts, code),
        "companies" => crate::companies::done(texts, code),
        "outbox" => crate::outbox::done(texts, code),
        "partners" => crate::partners::done(texts, code),
        "placements" => crate::placements::done(texts, code),
        "privacy" => crate::privacy::done(texts, code),
        "targets" => crate::targets::done(texts, code),
        "tasks" => crate::tasks::done(texts, code),
        "exchange" => crate::exchange::done(texts, code),
        _ => None,
    }
}
