//! What each action may touch, one line an action. A store function asks for the cover it needs, so
//! a wrong permit does not compile.

use crate::action::*;

macro_rules! data {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        $($(#[$doc])* #[derive(Debug, Clone, Copy)] pub struct $name;)+
    };
}

data! {
    /// Rows of companies, units, contacts.
    ReadCompanies,
    /// The same, to change.
    WriteCompanies,
    /// Rows of positions, tasks, bundles.
    ReadTasks,
    /// The same, to change.
    WriteTasks,
    /// Rows of citizens.
    ReadCitizens,
    /// The same, to change.
    WriteCitizens,
    /// Who works with whom.
    ReadRelations,
    /// The same, to begin and to end.
    WriteRelations,
    /// Rows of users and organisations.
    ReadUsers,
    /// The same, to change.
    WriteUsers,
    /// What one user logs in with, and where: password, second step, sessions.
    OwnLogIn,
    /// Rows of proposals, with the card of the person.
    ReadProposals,
    /// The same, to change.
    WriteProposals,
    /// Ending the proposals of a small job that is gone, or of a person who is protected now.
    EndProposals,
    /// Rows of placements.
    ReadPlacements,
    /// The same, to change.
    WritePlacements,
    /// What is said of weeks.
    ReadHours,
    /// The same, to add to.
    WriteHours,
    /// What indicators are counted from.
    ReadIndicators,
    /// Numbers that indicators are to come to.
    WriteTargets,
    /// What citizens say to proposals.
    ReadDialogue,
    /// The same, to write down and to delete.
    WriteDialogue,
    /// Code lists.
    ReadReference,
    /// The same, to change.
    WriteReference,
    /// Notes about citizens.
    ReadNotes,
    /// The same, to write.
    WriteNotes,
    /// Runs of imports.
    ReadImports,
    /// The same, to write.
    WriteImports,
    /// What must be in order before a real citizen is kept.
    ReadChecklist,
    /// The same, to stand for.
    WriteChecklist,
    /// Who of a company is to be written to: ids, and no name or address.
    ReadReceivers,
    /// Outgoing post, and whom nobody writes to.
    ReadPost,
    /// The same, to change.
    WritePost,
    /// Counts without rows.
    ReadCounts,
    /// Rows of the access log, and what was found unusual in them.
    ReadTrace,
    /// What a reviewer says to them.
    WriteTrace,
    /// Every row of every table, of whatever organisation.
    ReadEverything,
    /// The same, to put into an empty database.
    WriteEverything,
}

/// The action may touch the data `D`.
pub trait Covers<D>: Act {}

macro_rules! covers {
    ($($action:ident: $($data:ident),*;)+) => {
        $($(impl Covers<$data> for $action {})*)+
    };
}

covers! {
    ShowStart: ReadCounts, ReadCompanies, ReadTasks, ReadCitizens, ReadUsers;
    KeepAccount: OwnLogIn;
    LogIn: ReadUsers, WriteUsers, OwnLogIn;
    SetUp: ReadUsers, WriteUsers;
    ListUsers: ReadUsers;
    AddUser: ReadUsers, WriteUsers, ReadCompanies;
    ChangeUser: ReadUsers, WriteUsers, ReadCompanies;
    ManageRoles: ReadUsers, WriteUsers, ReadCompanies;
    SetMode: ReadUsers, WriteUsers, ReadCounts;
    OwnPassword: ReadUsers, WriteUsers;
    SendPost: ReadPost, WritePost;
    ListPost: ReadPost;
    ShowPost: ReadPost;
    SettlePost: ReadPost, WritePost;
    EditStops: ReadPost, WritePost;
    SetLogIn: WriteUsers;
    ShowRights: ;
    ShowChecklist: ReadChecklist;
    TickChecklist: ReadChecklist, WriteChecklist;
    ShowWhoLooked: ReadTrace;
    ShowOwnFlags: ReadTrace;
    ShowTrace: ReadTrace;
    ExportTrace: ReadTrace;
    FindUnusual: ReadTrace, WriteTrace;
    ReviewFlag: ReadTrace, WriteTrace;
    TellNames: ReadTrace, WriteTrace;
    ListCompanies: ReadCompanies, ReadReference;
    ShowCompany: ReadCompanies, ReadTasks, ReadReference;
    AddCompany: ReadCompanies, WriteCompanies, ReadReference;
    EditCompany: ReadCompanies, WriteCompanies, ReadReference;
    ShowPosition: ReadCompanies, ReadTasks, ReadReference;
    EditTasks: ReadCompanies, ReadTasks, WriteTasks, ReadReference;
    ShowBundle: ReadCompanies, ReadTasks, ReadReference;
    BuildBundle: ReadCompanies, ReadTasks, WriteTasks, EndProposals, ReadReference;
    ListCitizens: ReadCitizens, ReadReference;
    ShowCitizen: ReadCitizens, ReadCompanies, ReadPlacements, ReadRelations, ReadReference;
    AddCitizen: ReadCitizens, WriteCitizens, ReadCompanies, ReadReference;
    EditCitizen: ReadCitizens, WriteCitizens, EndProposals, ReadCompanies, ReadReference;
    ShowProgrammes: ReadCitizens, ReadReference;
    Relate: ReadCitizens, ReadPlacements, ReadRelations, WriteRelations, ReadUsers;
    ShowNotes: ReadCitizens, ReadNotes, ReadReference;
    WriteNote: ReadCitizens, ReadNotes, WriteNotes, ReadReference;
    ShowCard: ReadCitizens, ReadCompanies, ReadTasks, ReadReference;
    MatchCitizen: ReadCitizens, ReadCompanies, ReadTasks, ReadReference;
    MatchBundle: ReadCitizens, ReadCompanies, ReadTasks, ReadReference;
    ProposePerson: ReadCitizens, ReadCompanies, ReadTasks, ReadProposals, WriteProposals, ReadReceivers, ReadReference;
    ShowProposal: ReadCompanies, ReadTasks, ReadProposals, ReadDialogue, ReadReference;
    AnswerProposal: ReadProposals, WriteProposals, ReadReference;
    SayToProposal: ReadProposals, ReadDialogue, WriteDialogue, ReadReference;
    ReleaseName: ReadProposals, WriteProposals, ReadDialogue, ReadReference;
    WithdrawProposal: ReadProposals, WriteProposals, ReadReference;
    JudgeWords: ReadProposals, WriteProposals, ReadReference;
    WriteAgreement: ReadCompanies, ReadTasks, ReadProposals, ReadPlacements, WritePlacements, ReadReference;
    ShowPlacement: ReadPlacements, ReadReference;
    ConfirmAgreement: ReadPlacements, WritePlacements, ReadReference;
    CancelPlacement: ReadPlacements, WritePlacements, ReadReference;
    MovePlacement: ReadPlacements, WritePlacements, ReadReference;
    FollowVitas: ReadCompanies, ReadPlacements, WritePlacements, ReadReference;
    ShowWeeks: ReadPlacements, ReadHours;
    StateWeek: ReadPlacements, ReadHours, WriteHours;
    ConvertHours: ReadPlacements, WritePlacements, ReadHours;
    ChangeLastDay: ReadPlacements, WritePlacements, ReadReference;
    ShowBoard: ReadIndicators;
    SetTargets: ReadIndicators, WriteTargets;
    ImportCompanies: ReadCompanies, WriteCompanies, ReadTasks, WriteTasks, ReadReference, ReadImports, WriteImports;
    ImportCitizens: ReadCitizens, WriteCitizens, EndProposals, ReadCompanies, ReadReference, ReadImports, WriteImports;
    ImportPlacements: ReadCompanies, ReadTasks, ReadProposals, ReadPlacements, WritePlacements, ReadReference, ReadImports, WriteImports;
    ImportReference: ReadReference, WriteReference, ReadImports, WriteImports;
    ExportCompanies: ReadCompanies, ReadTasks, ReadReference;
    ExportCitizens: ReadCitizens, ReadCompanies, ReadReference;
    ExportPlacements: ReadProposals, ReadPlacements, ReadReference;
    ExportReference: ReadReference;
    BackUp: ReadEverything;
    Restore: ReadEverything, WriteEverything;
    ShowImport: ReadImports;
    LookUp: ReadReference;
}
