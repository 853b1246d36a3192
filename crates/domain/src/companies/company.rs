//! The company's own facts.

use kernel::{Cvr, Fte, IndustryCode, Line, Month, Name, PNumber, PostalCode};

use crate::{
    companies::Refusal,
    input::Input,
    partners::{Email, coded},
};

/// A company as people know it: one CVR number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// CVR number.
    pub cvr: Cvr,
    /// Name.
    pub name: Name,
    /// DB25 industry, when known.
    pub industry: Option<IndustryCode>,
    /// Made up for a demo or a test.
    pub invented: bool,
}

/// A production unit: where people meet in the morning. The ratio rule counts here (RK-LEVEL).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// P number, when known.
    pub p_number: Option<PNumber>,
    /// Name of the place.
    pub name: Name,
    /// Postal code, when known; without it no travel time can be given.
    pub postal_code: Option<PostalCode>,
}

coded! {
    /// Where a number of full-time equivalents comes from.
    FteSource {
        /// The company said so.
        Company = "company",
        /// CVR's monthly figures.
        Register = "register",
        /// Payroll shown by the company.
        Payroll = "payroll",
    }
}

/// Ordinary full-time equivalents of one unit in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FteMonth {
    /// The month.
    pub month: Month,
    /// Ordinary employees, subsidised staff and under-18s left out (RK-EXCL).
    pub fte: Fte,
    /// Who says so.
    pub source: FteSource,
}

/// A person at the company whom one can reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Name.
    pub name: Name,
    /// What the person does there.
    pub function: Option<Line>,
    /// Telephone number as written.
    pub phone: Option<Line>,
    /// Address.
    pub email: Option<Email>,
}

impl Contact {
    /// A contact that can be reached.
    ///
    /// # Errors
    /// [`Refusal::ContactWithoutWay`] with neither telephone nor address.
    pub fn new(
        name: Name,
        function: Option<Line>,
        phone: Option<Line>,
        email: Option<Email>,
    ) -> Result<Self, Refusal> {
        if phone.is_none() && email.is_none() {
            return Err(Refusal::ContactWithoutWay);
        }
        Ok(Self { name, function, phone, email })
    }
}

impl FteMonth {
    /// A month's figure with its source; `None` when nothing at all was given.
    ///
    /// # Errors
    /// What is missing beside what was given.
    pub fn from_parts(
        month: Option<Month>,
        fte: Option<Fte>,
        source: Option<FteSource>,
    ) -> Result<Option<Self>, Refusal> {
        match (month, fte, source) {
            (None, None, _) => Ok(None),
            (_, None, _) => Err(Refusal::Input(Input::Missing)),
            (None, _, _) => Err(Refusal::FteWithoutMonth),
            (_, _, None) => Err(Refusal::FteWithoutSource),
            (Some(month), Some(fte), Some(source)) => Ok(Some(Self { month, fte, source })),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_without_a_way_to_reach_it_is_refused() {
        let name = Name::parse("Jens Holm").unwrap();
        assert_eq!(Contact::new(name.clone(), None, None, None), Err(Refusal::ContactWithoutWay));
        assert!(Contact::new(name, None, Some(Line::parse("12 34 56 78").unwrap()), None).is_ok());
    }

    #[test]
    fn a_figure_says_its_month_and_its_source() {
        let (month, fte) = (Month::parse("2026-07"), Fte::parse("12,5"));
        let source = Some(FteSource::Company);
        assert_eq!(FteMonth::from_parts(None, None, source), Ok(None));
        assert_eq!(FteMonth::from_parts(None, fte, source), Err(Refusal::FteWithoutMonth));
        assert_eq!(FteMonth::from_parts(month, fte, None), Err(Refusal::FteWithoutSource));
        assert!(FteMonth::from_parts(month, None, source).is_err());
        assert!(FteMonth::from_parts(month, fte, source).unwrap().is_some());
    }
}
