//! What the sources of our compact lists ask us to show, in the words they ask for.

use kernel::Language::{self, Da, En};

/// List (the module's name), and the line to show with it in its own language. Some lists have several
/// sources.
pub const ATTRIBUTIONS: &[(&str, Language, &str)] = &[
    ("occupations", Da, "Kilde: Danmarks Statistik, DISCO-08 (udvalgte koder)"),
    (
        "occupations",
        En,
        "This service uses the ESCO classification of the European Commission (English ISCO-08 titles, a selection).",
    ),
    (
        "industries",
        Da,
        "Kilde: Danmarks Statistik, DB25 (udvalgte koder; engelske navne er vores egen oversættelse)",
    ),
    ("industry_groups", Da, "Kilde: Danmarks Statistik, DB25 (engelske navne er vores egen oversættelse)"),
    ("municipalities", Da, "Indeholder data fra Klimadatastyrelsen, DAGI"),
    (
        "postal_codes",
        Da,
        "Indeholder data fra Klimadatastyrelsen (Geodatastyrelsen/SDFI), DAGI og postnummerlisten; punkter afrundet til to decimaler",
    ),
    ("postal_codes", Da, "Indeholder GeoDanmark-data fra Klimadatastyrelsen og Danske kommuner"),
];
