//! Columns of citizens. There is none for a person number, a diagnosis or free notes on health.

use crate::columns::{Column, Columns};

/// One row per citizen.
pub const CITIZENS: Columns = Columns {
    known: &[
        // The case system's key for the person.
        Column::required("reference", "sagsreference", &["ref", "sagsnummer", "sagsnr", "case_reference"]),
        Column::required("name", "navn", &["borger", "citizen"]),
        Column::optional("invented", "opdigtet", &[]),
        Column::optional("protected", "beskyttet", &["navne_og_adressebeskyttet"]),
        Column::optional("postal_code", "postnummer", &["postnr"]),
        Column::optional("weekly_minutes", "minutter_pr_uge", &["minutes_per_week"]),
        Column::optional("slots", "tider", &["tidspunkter", "times"]),
        Column::optional("transport", "transport", &["transportmiddel"]),
        // Minutes one way.
        Column::optional("travel_limit", "rejsegraense_minutter", &["rejsegraense", "travel_limit_minutes"]),
        Column::optional("skills_can", "kan", &["can"]),
        Column::optional("skills_trainable", "kan_laere", &["trainable"]),
        Column::optional("skills_cannot", "kan_ikke", &["cannot"]),
        Column::optional("considerations", "hensyn", &["skaanehensyn"]),
        Column::optional("instructions", "anvisninger", &["anvisning"]),
        Column::optional("certificates", "beviser", &["certifikater"]),
        Column::optional("do_not_place", "ikke_placeres_hos", &[]),
        Column::optional("group", "maalgruppe", &["target_group"]),
        Column::optional("group_from", "maalgruppe_fra", &["target_group_from"]),
        Column::optional("programme", "program", &["indsats", "program_navn", "program_name"]),
        Column::optional("programme_from", "program_fra", &["program_from"]),
        Column::optional("programme_to", "program_til", &["program_to"]),
        Column::optional(
            "registered_on",
            "registreret",
            &["registreret_den", "registreringsdato", "registered"],
        ),
    ],
    ignored: &[],
};
