//! The values that rows may hold: which rule id has which type.

use serde::de::DeserializeOwned;

use domain::placements::duration::DurationLimits;

use crate::{company_internship, ratio_rule::RatioPart};

/// A typed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Ratio(RatioPart),
    Duration(DurationLimits),
}

/// The ids that have a type.
pub(crate) fn known() -> String {
    [&[company_internship::MAX_DURATION], RatioPart::IDS.as_slice()].concat().join(", ")
}

/// The value of a rule; `None` when no topic knows the id.
pub(crate) fn read(id: &str, value: toml::Value) -> Option<Result<Value, String>> {
    match id {
        company_internship::MAX_DURATION => {
            Some(company_internship::read_duration(value).map(Value::Duration))
        }
        _ => RatioPart::read(id, value).map(|part| part.map(Value::Ratio)),
    }
}

pub(crate) fn typed<T: DeserializeOwned>(value: toml::Value) -> Result<T, String> {
    value.try_into().map_err(|error: toml::de::Error| one_line(&error))
}

/// The reader's words and the field it stands in, without line breaks.
pub(crate) fn one_line(error: &toml::de::Error) -> String {
    error.to_string().trim().replace('\n', " ")
}
