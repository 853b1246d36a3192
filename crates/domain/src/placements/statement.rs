//! The employees' statement before somebody on support begins (RK-SIGN; `practice.md` 4).

use kernel::{Date, FTE_WITHOUT_REPRESENTATIVE, Fte, Line};

use super::Refusal;
use crate::partners::coded;

coded! {
    /// Who acted for the employees.
    ActedBy {
        /// Tillidsrepræsentant.
        ShopSteward = "shop-steward",
        /// Fællestillidsrepræsentant.
        JointSteward = "joint-steward",
        /// Another representative of the employees.
        Representative = "representative",
        /// Nobody: there is at most one employee.
        Nobody = "nobody",
    }
}

/// The statement as fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Ordinary full-time equivalents that were confirmed.
    pub fte: Fte,
    /// What the ratio rule counted on then, where every month was there.
    pub known: Option<Fte>,
    /// Whether the colleagues were heard.
    pub heard: bool,
    /// In what words.
    pub words: Option<Line>,
    /// Who acted.
    pub by: ActedBy,
    /// When.
    pub on: Date,
    /// Where the signed paper lies.
    pub reference: Option<Line>,
}

impl Statement {
    /// What the ratio rule counted on, where that is another figure than the one that was confirmed.
    #[must_use]
    pub fn known_otherwise(&self) -> Option<Fte> {
        self.known.filter(|known| *known != self.fte)
    }

    /// A statement that is one.
    ///
    /// # Errors
    /// [`Refusal::RepresentativeMissing`]: more than one full-time equivalent, confirmed or counted on, and nobody
    /// acted.
    pub fn checked(self) -> Result<Self, Refusal> {
        let most = self.known.map_or(self.fte, |known| known.max(self.fte));
        if self.by == ActedBy::Nobody && most > FTE_WITHOUT_REPRESENTATIVE {
            return Err(Refusal::RepresentativeMissing { fte: most });
        }
        Ok(self)
    }
}
