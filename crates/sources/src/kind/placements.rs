//! Columns of agreements.

use crate::columns::{Column, Columns};

/// One row per agreement: of whom, for which small job, and what is agreed.
pub const PLACEMENTS: Columns = Columns {
    known: &[
        // The case system's key for the person.
        Column::required("reference", "sagsreference", &["ref", "sagsnummer", "sagsnr", "case_reference"]),
        Column::required("cvr", "cvr_nummer", &["cvrnr", "cvr_nr"]),
        Column::optional("bundle", "smaajob", &["small_job"]),
        Column::required("kind", "slags", &["art"]),
        Column::required("mentor", "mentor", &[]),
        Column::required("from", "fra", &["fra_dato", "from_date"]),
        // The last day.
        Column::optional("to", "til", &["til_dato", "to_date", "sidste_dag"]),
        Column::optional("purpose", "formaal", &[]),
        Column::optional("separation", "adskillelse", &[]),
        // Said where rules only guide.
        Column::optional("assessed", "vurderet", &["vi_har_vurderet"]),
        Column::optional("praktik_mon", "praktik_man", &[]),
        Column::optional("praktik_tue", "praktik_tir", &[]),
        Column::optional("praktik_wed", "praktik_ons", &[]),
        Column::optional("praktik_thu", "praktik_tor", &[]),
        Column::optional("praktik_fri", "praktik_fre", &[]),
        Column::optional("praktik_sat", "praktik_loer", &["praktik_lor"]),
        Column::optional("praktik_sun", "praktik_soen", &["praktik_son"]),
        Column::optional("ordinary_mon", "loen_man", &[]),
        Column::optional("ordinary_tue", "loen_tir", &[]),
        Column::optional("ordinary_wed", "loen_ons", &[]),
        Column::optional("ordinary_thu", "loen_tor", &[]),
        Column::optional("ordinary_fri", "loen_fre", &[]),
        Column::optional("ordinary_sat", "loen_loer", &["loen_lor"]),
        Column::optional("ordinary_sun", "loen_soen", &["loen_son"]),
    ],
    ignored: &[],
};
