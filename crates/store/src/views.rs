//! What a query answers with: no SQL and no ORM type, so that screens may see it.

mod agreements;
mod citizens;
mod companies;
mod exchange;
mod hours;
mod list;
mod matching;
mod outbox;
mod partners;
mod placements;
mod privacy;
mod reference;
mod shown;
mod targets;
mod tasks;

pub(crate) use agreements::days;
pub use agreements::{
    Done, Ending, ListedPlacement, PersonCan, Placed, PlacedAt, PlacementCounts, PlacementFilter,
    PlacementLine, PlacementStepTaken, PlacementView, PlacementsThat, VerdictLine,
};
pub use citizens::{
    BundleAsks, CitizenFilter, CitizenLine, CitizenView, Home, HoursKnown, Identity, Membership, Nameable,
    NotAt, NoteHead, PersonNoted, ProgrammeView, RelationLine, SealedNote, ToName,
};
pub use companies::{
    BundleLine, CompanyFilter, CompanyHas, CompanyLine, CompanyView, ContactView, PositionLine, UnitView,
};
pub use exchange::{ImportFate, ImportRun, KnownCompany, KnownPosition, KnownTask};
pub use hours::{CompanyWeek, ConversionView, PlacementHours, WeekCount, WeekEntry, WeekFilter, WeekLine};
pub(crate) use list::COUNT_TO;
pub use list::{Count, Page, PageOf};
pub use matching::{BundleToMatch, BundlesToMatch, CitizenToMatch, FormKind, TaskToMatch, Whereabouts};
pub use outbox::{
    CompanyReceiver, JobFilter, JobLine, LinkHolder, PostFacts, PostReceiver, Receiver, StopLine, TakenJob,
};
pub use partners::{
    AccountView, CitizenCounts, CompanyCounts, Failures, HouseAsked, HouseDue, Leaver, LogInFacts,
    MembershipLine, OneClickUser, OrganisationLine, RoleHeld, RolesOf, SecondStepView, SessionLine,
    SessionView, UserCompany, UserCounts, UserLine,
};
pub use placements::{
    CameOf, CompanyWords, EarlierProposal, Ground, NameTold, ProposalCounts, ProposalFilter, ProposalLine,
    ProposalView, Proposed, Said, StepTaken,
};
pub use privacy::{
    FlagFilter, FlagLine, FlagView, Listed, LogEntry, LogFilter, LogLine, LoggedBy, Look, Looks, Named,
    PairSeen, Whose,
};
pub use reference::{CodeLabel, OccupationChoice};
pub use shown::{Shown, Why};
pub use targets::{BoardFacts, MonthHours, PartFacts, Targets};
pub use tasks::{
    BundleFilter, BundleListLine, BundleView, InBundle, Inventory, InventoryUnit, PositionView, TaskView,
    Workplace,
};
