//! Refusals of files and their rows, in words.

use domain::exchange::{Refusal, TableFault};

use super::Say;
use crate::Texts;

impl Say for Refusal {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Table(fault) => fault.say(texts),
            Self::UnknownColumn { given, position, .. } if given.trim().is_empty() => {
                texts.exchange_refusal_nameless_column(position.to_string())
            }
            Self::UnknownColumn { given, nearest: Some(nearest), .. } => {
                texts.exchange_refusal_unknown_column_near(given, *nearest)
            }
            Self::UnknownColumn { given, .. } => texts.exchange_refusal_unknown_column(given),
            Self::MissingColumn { danish, english } => {
                texts.exchange_refusal_missing_column(*danish, *english)
            }
            Self::ColumnTwice { first, second } => texts.exchange_refusal_column_twice(first, second),
            Self::NoRows => texts.exchange_refusal_no_rows(),
            Self::NoFile => texts.exchange_refusal_no_file(),
            Self::UnknownKind(given) if given.is_empty() => texts.exchange_refusal_no_kind(),
            Self::UnknownKind(given) => texts.exchange_refusal_unknown_kind(given),
            Self::Input(input) => texts.input(input),
            Self::Companies(refusal) => refusal.say(texts),
            Self::Tasks(refusal) => refusal.say(texts),
            Self::Citizens(refusal) => refusal.say(texts),
            Self::Placements(refusal) => refusal.say(texts),
            Self::NotTold { reference, cvr } => texts.exchange_refusal_not_told(cvr, reference),
            Self::WhichSmallJob { titles } => texts.exchange_refusal_which_small_job(texts.list(titles)),
            Self::UnknownCompany(cvr) => texts.exchange_refusal_unknown_company(cvr),
            Self::UnknownUnit(number) => texts.exchange_refusal_unknown_unit(number),
            Self::WhichUnit { units: 0 } => texts.exchange_refusal_no_unit(),
            Self::WhichUnit { units } => texts.exchange_refusal_which_unit(units.to_string()),
            Self::UnknownPosition(reference) => texts.exchange_refusal_unknown_position(reference),
            Self::DoesNotFitCode { given, expected } => {
                texts.exchange_refusal_does_not_fit_code(expected, given)
            }
            Self::PointOutside(given) => texts.exchange_refusal_point_outside(given),
            Self::HalfAPoint => texts.exchange_refusal_half_a_point(),
            Self::RowTwice { line } => texts.exchange_refusal_row_twice(line.to_string()),
        }
    }
}

impl Say for TableFault {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.exchange_refusal_empty(),
            Self::NulByte { line } => texts.exchange_refusal_nul_byte(line.to_string()),
            Self::NotText => texts.exchange_refusal_not_text(),
            Self::MixedEncoding { line } => texts.exchange_refusal_mixed_encoding(line.to_string()),
            Self::TooLarge { megabytes } => texts.exchange_refusal_too_large(megabytes.to_string()),
            Self::TooManyRows { limit } => texts.exchange_refusal_too_many_rows(limit.to_string()),
            Self::TooManyColumns { found, limit } => {
                texts.exchange_refusal_too_many_columns(found.to_string(), limit.to_string())
            }
            Self::Truncated { line } => texts.exchange_refusal_truncated(line.to_string()),
            Self::WrongWidth { line, expected, found } => {
                texts.exchange_refusal_wrong_width(expected.to_string(), found.to_string(), line.to_string())
            }
            Self::DuplicateHeader(name) => texts.exchange_refusal_duplicate_header(name),
            Self::NoHeader => texts.exchange_refusal_no_header(),
        }
    }
}
