//! Rows of the official code lists, as far as Kanten keeps them.

use kernel::{IndustryCode, Line, MunicipalityCode, Name, OccupationCode, PostalCode};

/// An occupation of DISCO-08. Level and group above follow from the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occupation {
    /// Code.
    pub code: OccupationCode,
    /// Danish title.
    pub title_da: Line,
    /// English title; the fifth level has none.
    pub title_en: Option<Line>,
}

/// An industry of DB25.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Industry {
    /// Code.
    pub code: IndustryCode,
    /// Danish label.
    pub label_da: Line,
    /// Its group among the 36.
    pub group_code: Option<Line>,
    /// The group's label.
    pub group_label_da: Option<Line>,
}

/// A municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    /// Code.
    pub code: MunicipalityCode,
    /// Name.
    pub name: Name,
}

/// A postal code with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostalPlace {
    /// Code.
    pub code: PostalCode,
    /// Name of the postal district.
    pub name: Name,
    /// A point inside: latitude and longitude.
    ///
    /// # Units
    /// 1e-5 degrees.
    pub point: Option<(i32, i32)>,
}
