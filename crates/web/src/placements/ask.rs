//! Whom a company or a citizen can ask at the municipality.

use domain::placements::Colleague;
use l10n::Texts;

use super::facts::Reader;
use crate::component::{Cell, Section, SummaryRow};

/// The colleague with name and work address; the municipality alone where nobody of them can be reached. Nothing for
/// colleagues, who read in the history who did what.
pub(super) fn section(
    texts: &Texts,
    reader: Reader,
    ask: Option<&Colleague>,
    organisation: &str,
) -> Option<Section> {
    let title = match reader {
        Reader::Company => texts.placements_ask_company(),
        Reader::Citizen => texts.placements_ask_own(),
        Reader::Caseworker | Reader::Consultant | Reader::Beside(_) => return None,
    };
    let row = match ask {
        Some(one) => {
            let mail = Cell::link(format!("mailto:{}", one.email), one.email.as_str());
            SummaryRow::several(texts.role(one.role), vec![Cell::text(&one.name).note(organisation), mail])
        }
        None => SummaryRow::new(texts.common_organisation_municipality(), Cell::text(organisation)),
    };
    Some(Section { title, rows: vec![row], ..Section::default() })
}
