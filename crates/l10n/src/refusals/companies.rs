//! Refusals of companies, in words.

use domain::companies::Refusal;

use super::Say;
use crate::Texts;

impl Say for Refusal {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Input(input) => texts.input(input),
            Self::CvrTaken(cvr) => texts.companies_refusal_cvr_taken(cvr),
            Self::PNumberTaken(number) => texts.companies_refusal_p_number_taken(number),
            Self::ContactWithoutWay => texts.companies_refusal_contact_without_way(),
            Self::FteWithoutMonth => texts.companies_refusal_fte_without_month(),
            Self::FteInFuture(month) => texts.companies_refusal_fte_in_future(texts.month(*month)),
            Self::FteWithoutSource => texts.companies_refusal_fte_without_source(),
            Self::RowsDisagree { earlier, now } => texts.companies_refusal_rows_disagree(earlier, now),
            Self::InventedMismatch => texts.companies_refusal_invented_mismatch(),
        }
    }
}
