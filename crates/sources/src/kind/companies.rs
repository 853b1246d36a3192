//! Columns of companies, their positions and their tasks.

use crate::columns::{Column, Columns};

const CVR: Column = Column::required("cvr", "cvr_nummer", &["cvr_nr", "cvrnr", "cvr_number"]);
const P_NUMBER: Column = Column::optional("p_number", "p_nummer", &["p_nr", "pnr", "produktionsenhed"]);

/// One row per company, unit and month.
pub const COMPANIES: Columns = Columns {
    known: &[
        CVR,
        Column::required("name", "navn", &["virksomhed", "virksomhedsnavn", "company", "company_name"]),
        Column::optional("industry", "branche", &["branchekode", "industry_code", "db25"]),
        P_NUMBER,
        Column::optional("unit_name", "enhed", &["enhedsnavn", "unit"]),
        Column::optional("postal_code", "postnummer", &["postnr"]),
        // Full-time equivalents as a Danish decimal.
        Column::optional("fte", "aarsvaerk", &["ordinary_fte", "ordinaere_aarsvaerk"]),
        Column::optional("fte_month", "aarsvaerk_maaned", &["month", "maaned"]),
        Column::optional("fte_source", "aarsvaerk_kilde", &["source", "kilde"]),
        Column::optional("contact_name", "kontakt", &["kontaktperson", "kontakt_navn", "contact"]),
        Column::optional("contact_function", "kontakt_funktion", &[]),
        Column::optional("contact_phone", "kontakt_telefon", &["telefon", "phone"]),
        Column::optional("contact_email", "kontakt_mail", &["kontakt_email", "mail", "email", "e_mail"]),
        // The company's business in its own words (Forretningen).
        Column::optional("lives_of", "lever_af", &[]),
        Column::optional("grows", "vokser", &[]),
        Column::optional("limits", "begraenser", &[]),
        Column::optional("motive", "motiv", &[]),
        Column::optional("motive_words", "motiv_ord", &[]),
        Column::optional("labour_plan", "plan_12_maaneder", &[]),
        Column::optional("invented", "opdigtet", &[]),
    ],
    ignored: &[],
};

/// One row per position.
pub const POSITIONS: Columns = Columns {
    known: &[
        CVR,
        P_NUMBER,
        // The company's own key for the position, which a task names.
        Column::required(
            "reference",
            "reference",
            &["ref", "noegle", "stilling_reference", "position_reference"],
        ),
        Column::required("title", "stilling", &["titel", "stillingsbetegnelse"]),
        Column::optional("occupation", "disco", &["disco_08", "disco08", "occupation_code"]),
        Column::optional("people", "antal", &["antal_personer", "personer"]),
    ],
    ignored: &[],
};

/// One row per task.
pub const TASKS: Columns = Columns {
    known: &[
        CVR,
        // The task's own key.
        Column::required("reference", "reference", &["ref", "noegle", "opgave_reference", "task_reference"]),
        Column::required("position_reference", "stilling_reference", &["position_ref", "stilling_ref"]),
        Column::required("title", "opgave", &["titel", "task"]),
        Column::optional("weekly_minutes", "minutter_pr_uge", &["minutes_per_week"]),
        Column::optional("times_per_week", "gange_pr_uge", &[]),
        Column::optional("slots", "tider", &["tidspunkter", "times"]),
        Column::optional("demands", "krav", &[]),
        Column::optional("skills", "kunnen", &["faerdigheder"]),
        Column::optional("certificates", "beviser", &["certifikater"]),
        Column::optional("now_function", "funktion_nu", &[]),
        Column::optional("movable", "kan_flyttes", &[]),
        Column::optional("learning_days", "oplaering_dage", &["oplaeringsdage"]),
        Column::optional("catalogue", "katalog", &["catalog"]),
    ],
    ignored: &[],
};
