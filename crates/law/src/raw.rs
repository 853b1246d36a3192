//! Rows as they stand in a file, before anything is checked but shape. Unknown fields are refused.

use kernel::{Confidence, Date};
use serde::{Deserialize, Deserializer, de::Error as _};
use toml::{Table, Value};

use crate::row::Kind;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFile {
    #[serde(default)]
    pub rule: Vec<Table>,
    #[serde(default)]
    pub unconfirmed: Vec<Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRule {
    pub id: String,
    #[serde(default)]
    pub applies_to: Vec<String>,
    pub value: Value,
    pub kind: Kind,
    pub book: String,
    pub source: RawSource,
    #[serde(deserialize_with = "confidence")]
    pub confidence: Confidence,
    pub in_force: RawPeriod,
    pub checked: RawChecked,
    pub note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSource {
    pub act: String,
    pub section: String,
    pub published: String,
    pub address: Option<String>,
    pub section_confirmed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPeriod {
    #[serde(deserialize_with = "date")]
    pub from: Date,
    #[serde(default, deserialize_with = "optional_date")]
    pub to: Option<Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawChecked {
    #[serde(deserialize_with = "date")]
    pub on: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawUnconfirmed {
    pub id: String,
    #[serde(deserialize_with = "date")]
    pub from: Date,
    pub awaits: String,
}

fn date<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map_err(|_| D::Error::custom(format!("'{text}' is no date as 2026-12-31")))
}

fn optional_date<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    date(from).map(Some)
}

fn confidence<'de, D: Deserializer<'de>>(from: D) -> Result<Confidence, D::Error> {
    const MARKS: [&str; 4] = ["verified", "secondary", "inferred", "to-be-confirmed"];
    match String::deserialize(from)?.as_str() {
        "verified" => Ok(Confidence::Verified),
        "secondary" => Ok(Confidence::Secondary),
        "inferred" => Ok(Confidence::Inferred),
        "to-be-confirmed" => Ok(Confidence::ToBeConfirmed),
        other => Err(D::Error::unknown_variant(other, &MARKS)),
    }
}
