//! What the sources of our compact lists ask us to show.

/// List (the module's name) and the line to show with it. Some lists have several sources.
pub const ATTRIBUTIONS: &[(&str, &str)] = &[
    ("occupations", "Kilde: Danmarks Statistik, DISCO-08 (udvalgte koder)"),
    (
        "occupations",
        "This service uses the ESCO classification of the European Commission (English ISCO-08 titles, a selection).",
    ),
    (
        "industries",
        "Kilde: Danmarks Statistik, DB25 (udvalgte koder; engelske navne er vores egen oversættelse)",
    ),
    ("industry_groups", "Kilde: Danmarks Statistik, DB25 (engelske navne er vores egen oversættelse)"),
    ("municipalities", "Indeholder data fra Klimadatastyrelsen, DAGI"),
    (
        "postal_codes",
        "Indeholder data fra Klimadatastyrelsen (Geodatastyrelsen/SDFI), DAGI og postnummerlisten; punkter afrundet til to decimaler",
    ),
    ("postal_codes", "Indeholder GeoDanmark-data fra Klimadatastyrelsen og Danske kommuner"),
];

/// The lines to show with one list.
pub fn of(list: &str) -> impl Iterator<Item = &'static str> {
    ATTRIBUTIONS.iter().filter(move |(name, _)| *name == list).map(|(_, line)| *line)
}
