//! The kinds of placement, and what each is made of.

use super::{PlacementState, VitasState};
use crate::partners::coded;

coded! {
    /// A kind of placement (`roadmap.md` §2).
    PlacementKind {
        /// Virksomhedspraktik: training without a wage.
        Praktik = "praktik",
        /// Småjob: ordinary work of few hours.
        SmallJob = "small-job",
        /// Hybridpraktik: praktik and hours with a wage in one week, the functions separated at one unit.
        Hybrid = "hybrid",
        /// Løntilskud.
        WageSubsidy = "wage-subsidy",
        /// Fleksjob.
        FlexJob = "flex-job",
        /// Ordinary job.
        OrdinaryJob = "ordinary-job",
        /// Inklusionsjob.
        InclusionJob = "inclusion-job",
        /// Snuseperiode: some days to see the place.
        TrialDays = "trial-days",
    }
}

impl PlacementKind {
    /// Whether such a placement can be agreed today; the others stand in the table of states already.
    #[must_use]
    pub const fn offered(self) -> bool {
        matches!(self, Self::Praktik | Self::SmallJob | Self::Hybrid)
    }

    /// Whether it has hours of praktik.
    #[must_use]
    pub const fn has_praktik(self) -> bool {
        matches!(self, Self::Praktik | Self::Hybrid)
    }

    /// Whether it has hours with a wage that the company alone pays.
    #[must_use]
    pub const fn has_wage(self) -> bool {
        matches!(self, Self::SmallJob | Self::Hybrid | Self::OrdinaryJob | Self::InclusionJob)
    }

    /// Whether the law's signatures for it live in VITAS (`domain.md` §3.7): it cannot begin before
    /// «granted».
    #[must_use]
    pub const fn needs_vitas(self) -> bool {
        matches!(self, Self::Praktik | Self::Hybrid | Self::WageSubsidy)
    }

    /// How far VITAS is where it has not granted what may not begin without it; nothing once it has begun.
    #[must_use]
    pub fn not_granted(self, state: PlacementState, vitas: VitasState) -> Option<VitasState> {
        (state.not_begun() && self.needs_vitas() && vitas != VitasState::Granted).then_some(vitas)
    }

    /// Whether the person counts as supported in the ratio rule (RK-COUNT), which asks for the employees'
    /// statement before the first day (RK-SIGN).
    #[must_use]
    pub const fn counts_as_supported(self) -> bool {
        self.needs_vitas()
    }
}

coded! {
    /// What an hour of a placement is (`mission.md` §1).
    HourKind {
        /// No wage.
        Praktik = "praktik",
        /// A wage that the company alone pays.
        Ordinary = "ordinary",
    }
}
