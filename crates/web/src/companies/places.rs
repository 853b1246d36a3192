//! A place of work on its company's page: its employees by month, and what the ratio rule gives.

use app::{
    companies::{CompanyPage, UnitPlaces},
    views::UnitView,
};
use domain::companies::{
    FteMonth,
    ratio::{Places, RatioMissing},
};
use kernel::{Fte, HUNDREDTHS};
use l10n::Texts;

use super::show::editing;
use crate::component::{Badge, Cell, Column, Kind, Link, Row, SourceNote, SummaryRow, Table};

/// One place of work.
pub(super) struct UnitPart {
    pub(super) name: String,
    pub(super) rows: Vec<SummaryRow>,
    pub(super) fte_title: String,
    pub(super) fte: Option<Table>,
    pub(super) no_fte: String,
    /// Who says it, where one says it all.
    pub(super) fte_source: Option<String>,
    pub(super) fte_change: Option<Link>,
    pub(super) sources: Vec<SourceNote>,
    pub(super) edit: Option<Link>,
}

pub(super) fn unit_part(texts: &Texts, company: &CompanyPage, unit: &UnitView) -> UnitPart {
    let known =
        |value: Option<String>| value.map_or_else(|| Cell::missing(texts.common_not_known()), Cell::text);
    let place = match (&unit.unit.postal_code, &unit.place) {
        (Some(code), Some(place)) => Cell::text(format!("{code} {place}")),
        (Some(code), None) => Cell::text(code.as_str()).note(texts.companies_postal_code_unknown()),
        (None, _) => Cell::missing(texts.common_not_known()),
    };
    // Two places need two names for what is done there.
    let label = match company.view.units.len() {
        0 | 1 => texts.companies_fte_add(),
        _ => texts.companies_fte_add_at(unit.unit.name.as_str()),
    };
    let (fte, fte_source) = fte_table(texts, unit);
    let places = company.places.iter().find(|places| places.unit == unit.id);
    UnitPart {
        name: unit.unit.name.to_string(),
        rows: vec![
            SummaryRow::new(
                texts.companies_places(),
                places.map_or_else(Cell::default, |it| places_cell(texts, it)),
            ),
            SummaryRow::new(texts.companies_postal_code(), place),
            SummaryRow::new(
                texts.companies_p_number(),
                known(unit.unit.p_number.as_ref().map(ToString::to_string)),
            ),
        ],
        fte_title: texts.companies_fte(),
        fte,
        no_fte: texts.companies_fte_none(),
        fte_source,
        fte_change: editing(company, &format!("units/{}/fte", unit.id), label),
        sources: places
            .and_then(|it| it.places.as_ref().ok())
            .map(|places| ratio_source(texts, places))
            .into_iter()
            .collect(),
        edit: editing(company, &format!("units/{}", unit.id), texts.companies_unit_edit()),
    }
}

/// A row a month; where one source says it all, it is said once, under them.
fn fte_table(texts: &Texts, unit: &UnitView) -> (Option<Table>, Option<String>) {
    let Some(first) = unit.fte.first() else { return (None, None) };
    let source = |month: &FteMonth| super::fte_source(texts, month.source);
    let several = unit.fte.iter().any(|month| month.source != first.source);
    let rows = unit.fte.iter().map(|month| {
        let mut cells = vec![Cell::text(texts.month(month.month)), Cell::text(texts.fte(month.fte))];
        if several {
            cells.push(Cell::text(source(month)));
        }
        Row::new(cells)
    });
    let mut columns = vec![
        Column::text(texts.companies_fte_column_month()),
        Column::number(texts.companies_fte_column_fte()),
    ];
    if several {
        columns.push(Column::text(texts.companies_fte_column_source()));
    }
    let table = Table { caption: texts.companies_fte(), caption_hidden: true, columns, rows: rows.collect() };
    (Some(table), (!several).then(|| texts.companies_fte_from(source(first))))
}

fn places_cell(texts: &Texts, unit: &UnitPlaces) -> Cell {
    let months = |months: &[kernel::Month]| {
        texts.list(&months.iter().map(|month| texts.month(*month)).collect::<Vec<_>>())
    };
    match &unit.places {
        Ok(places) => {
            let from = texts.companies_places_from(texts.fte(places.ordinary), months(&places.months));
            let all = Fte::from_hundredths(places.places.saturating_mul(HUNDREDTHS)).unwrap_or_default();
            let known = texts.companies_places_known(i64::from(places.places));
            let used = texts.companies_places_used(texts.fte(all.less(unit.used)), texts.fte(unit.used));
            Cell::text(format!("{known}: {used}")).note(from)
        }
        Err(RatioMissing::Months(missing)) => {
            Cell::missing(texts.companies_places_missing_months(months(missing)))
        }
        Err(RatioMissing::Rule) => Cell::missing(texts.companies_places_missing_rule()),
    }
}

/// Where the rule stands, and that nobody has confirmed it for today when that is so.
pub(crate) fn ratio_source(texts: &Texts, places: &Places) -> SourceNote {
    let cited = &places.citation;
    let stands = if cited.section_confirmed {
        texts.companies_citation(texts.published(&cited.published), &cited.section)
    } else {
        texts.companies_citation_unconfirmed(texts.published(&cited.published), &cited.section)
    };
    match places.guidance_from.and_then(|from| from.pred_opt()) {
        None => SourceNote { mark: None, text: stands, link: None },
        Some(until) => SourceNote {
            mark: Some(Badge::new(Kind::Warning, texts.common_confidence_to_be_confirmed())),
            text: format!("{} {stands}", texts.companies_places_guidance(texts.date(until))),
            link: None,
        },
    }
}
