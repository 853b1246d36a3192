//! How a placement ends: with an outcome, or broken off with a cause by party. No cause is about health.

use crate::partners::coded;

coded! {
    /// From whom the interruption came.
    Party {
        /// The citizen.
        Citizen = "citizen",
        /// The company.
        Company = "company",
        /// The municipality.
        Municipality = "municipality",
        /// Nobody: it did not fit.
        Nobody = "nobody",
    }
}

coded! {
    /// Why a placement was broken off.
    Cause {
        /// The citizen would rather not go on.
        OwnWish = "own-wish",
        /// The citizen began something else: work, education.
        SomethingElse = "something-else",
        /// The citizen did not come.
        DidNotCome = "did-not-come",
        /// The company has no tasks any more.
        NoTasks = "no-tasks",
        /// The company has nobody who helps any more.
        NoMentor = "no-mentor",
        /// The company would rather not go on.
        CompanyWish = "company-wish",
        /// Another plan or another basis at the municipality.
        OtherPlan = "other-plan",
        /// The hours did not fit.
        Hours = "hours",
        /// The tasks did not fit.
        Tasks = "tasks",
    }
}

impl Cause {
    /// From whom it came.
    #[must_use]
    pub const fn party(self) -> Party {
        match self {
            Self::OwnWish | Self::SomethingElse | Self::DidNotCome => Party::Citizen,
            Self::NoTasks | Self::NoMentor | Self::CompanyWish => Party::Company,
            Self::OtherPlan => Party::Municipality,
            Self::Hours | Self::Tasks => Party::Nobody,
        }
    }
}

coded! {
    /// What came after.
    Outcome {
        /// An ordinary job, full time.
        OrdinaryFull = "ordinary-full",
        /// An ordinary job, part time.
        OrdinaryPart = "ordinary-part",
        /// Fleksjob.
        FlexJob = "flex-job",
        /// Education.
        Education = "education",
        /// Self-supporting.
        SelfSupporting = "self-supporting",
        /// Another placement.
        AnotherPlacement = "another-placement",
        /// Nothing yet.
        NothingYet = "nothing-yet",
        /// Nobody knows; not the same as nothing.
        NotKnown = "not-known",
    }
}
