//! Typed ids: one newtype per kind of row, so that a citizen's id is never taken for a company's.

use std::{fmt, str::FromStr};

use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps a fresh UUID v7 that the rim gave, or one read from a row.
            #[must_use]
            pub const fn new(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The bare UUID, for the store.
            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// A row of the access log.
    AccessId,
    /// A bundle of tasks: a small job or a praktik.
    BundleId,
    /// A citizen.
    CitizenId,
    /// A company (one CVR number).
    CompanyId,
    /// A contact person at a company.
    ContactId,
    /// One run of an import.
    ImportId,
    /// A user's membership of an organisation in one role.
    MembershipId,
    /// A note about a citizen.
    NoteId,
    /// An organisation: municipality, business organisation, union, school, company.
    OrganisationId,
    /// A job of the outbox: one message to one receiver.
    OutboxId,
    /// A partnership: organisations that share companies and tasks.
    PartnershipId,
    /// A placement: praktik, small job, hybrid.
    PlacementId,
    /// A position at a production unit.
    PositionId,
    /// A programme in which citizens are registered.
    ProgrammeId,
    /// A proposal of a person for a small job.
    ProposalId,
    /// Somebody working with a citizen, from one day to another.
    RelationId,
    /// An unusual look-up.
    FlagId,
    /// A form's request id: the idempotency key of one post.
    RequestId,
    /// An address that nobody writes to.
    StopId,
    /// A log-in of somebody on a machine.
    SessionId,
    /// A task.
    TaskId,
    /// Somebody standing for an item of the checklist.
    TickId,
    /// A production unit (one P number).
    UnitId,
    /// A person who can log in.
    UserId,
}
