//! Everything that can be done, as a value for tables and logs and as a type for permits.

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// An action, as a value.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action { $($(#[$doc])* $name),+ }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code in the access log.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// From its code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }

        $($(#[$doc])* #[derive(Debug, Clone, Copy)] pub struct $name;

        impl Act for $name {
            const ACTION: Action = Action::$name;
        })+
    };
}

/// An action as a type.
pub trait Act {
    /// The same action as a value.
    const ACTION: Action;
}

actions! {
    /// See the own start page.
    ShowStart = "partners.start",
    /// See and change the own account: password, second step, sessions.
    KeepAccount = "partners.own-account",
    /// Log in and out.
    LogIn = "partners.log-in",
    /// Make the installation's first organisations and accounts.
    SetUp = "partners.set-up",
    /// See the users of the own organisation.
    ListUsers = "partners.list-users",
    /// Add a user.
    AddUser = "partners.add-user",
    /// Close or open a user's account, set a new password.
    ChangeUser = "partners.change-user",
    /// Give a colleague a role, set its days, end it, let somebody stand in; see who leaves.
    ManageRoles = "partners.manage-roles",
    /// Change what the installation may hold.
    SetMode = "partners.set-mode",
    /// Ask for a link to a new password, and choose one with it.
    OwnPassword = "partners.own-password",
    /// Send what waits in the outbox.
    SendPost = "outbox.send",
    /// See the list of outgoing post, and whom nobody writes to.
    ListPost = "outbox.list",
    /// See exactly what a message says, and to whom.
    ShowPost = "outbox.show",
    /// Have a message tried again, or put it away.
    SettlePost = "outbox.settle",
    /// Say whom nobody writes to.
    EditStops = "outbox.edit-stops",
    /// Change what is asked of those who log in.
    SetLogIn = "partners.set-log-in",
    /// See the access table: who may do what.
    ShowRights = "privacy.show-rights",
    /// See what must be in order before a real citizen is kept, and who stands for it.
    ShowChecklist = "privacy.show-checklist",
    /// Stand for an item of it, or take that back.
    TickChecklist = "privacy.tick-checklist",
    /// See who has looked at oneself, or together with a citizen who has looked at the citizen.
    ShowWhoLooked = "privacy.who-looked",
    /// See which of the own look-ups are flagged as unusual.
    ShowOwnFlags = "privacy.own-flags",
    /// See the organisation's access log.
    ShowTrace = "privacy.show-trace",
    /// Take the organisation's access log out.
    ExportTrace = "privacy.export-trace",
    /// Look for unusual look-ups in the access log.
    FindUnusual = "privacy.find-unusual",
    /// Close an unusual look-up with a reason, or open it again.
    ReviewFlag = "privacy.review-flag",
    /// Decide whether citizens read who of the staff looked.
    TellNames = "privacy.tell-names",
    /// See the list of companies.
    ListCompanies = "companies.list",
    /// See a company.
    ShowCompany = "companies.show",
    /// Add a company.
    AddCompany = "companies.add",
    /// Change a company, its business, units and contacts.
    EditCompany = "companies.edit",
    /// See a position with its tasks.
    ShowPosition = "tasks.show-position",
    /// Add or change positions and tasks.
    EditTasks = "tasks.edit",
    /// See a bundle.
    ShowBundle = "tasks.show-bundle",
    /// Put tasks together to a bundle, change or withdraw one.
    BuildBundle = "tasks.build-bundle",
    /// See the list of citizens.
    ListCitizens = "citizens.list",
    /// See a citizen.
    ShowCitizen = "citizens.show",
    /// Add a citizen.
    AddCitizen = "citizens.add",
    /// Change a citizen.
    EditCitizen = "citizens.edit",
    /// See the programmes that citizens are registered in.
    ShowProgrammes = "citizens.show-programmes",
    /// Say who works with a citizen, and from when to when.
    Relate = "citizens.relate",
    /// Read the notes of a strand about a citizen.
    ShowNotes = "citizens.show-notes",
    /// Write a note in a strand, and strike an own one.
    WriteNote = "citizens.write-note",
    /// See exactly what a company would see of a person.
    ShowCard = "citizens.card",
    /// Rank bundles for a citizen.
    MatchCitizen = "matching.for-citizen",
    /// Rank citizens for a bundle.
    MatchBundle = "matching.for-bundle",
    /// Propose a person for a small job.
    ProposePerson = "placements.propose",
    /// See proposals.
    ShowProposal = "placements.show-proposal",
    /// Give or write down a company's answer to a proposal.
    AnswerProposal = "placements.answer-proposal",
    /// Say something to a proposal about oneself, or write it down together; take it back.
    SayToProposal = "placements.say-to-proposal",
    /// Tell a company the name of the person proposed.
    ReleaseName = "placements.release-name",
    /// Take a proposal back.
    WithdrawProposal = "placements.withdraw-proposal",
    /// Look at a company's words that were held back.
    JudgeWords = "placements.judge-words",
    /// Write an agreement down, or change one that is not confirmed.
    WriteAgreement = "placements.write-agreement",
    /// See placements.
    ShowPlacement = "placements.show",
    /// Confirm the working agreement for the company.
    ConfirmAgreement = "placements.confirm",
    /// Give a placement up before it begins.
    CancelPlacement = "placements.cancel",
    /// Say that a placement begins, is broken off or comes to its end.
    MovePlacement = "placements.move",
    /// Write down what happens in VITAS, and the employees' statement.
    FollowVitas = "placements.follow-vitas",
    /// See the weeks of placements: what was planned, said and counts.
    ShowWeeks = "placements.show-weeks",
    /// Say what was done in a week.
    StateWeek = "placements.state-week",
    /// Turn praktik hours into hours with a wage.
    ConvertHours = "placements.convert-hours",
    /// Change the last day of a placement that runs without praktik.
    ChangeLastDay = "placements.change-last-day",
    /// See the indicators of the board.
    ShowBoard = "targets.show-board",
    /// Set the numbers that indicators are to come to.
    SetTargets = "targets.set-targets",
    /// Bring in companies, positions and tasks.
    ImportCompanies = "exchange.import-companies",
    /// Bring in citizens.
    ImportCitizens = "exchange.import-citizens",
    /// Bring in agreements.
    ImportPlacements = "exchange.import-placements",
    /// Bring in reference lists.
    ImportReference = "exchange.import-reference",
    /// Take out companies, positions and tasks.
    ExportCompanies = "exchange.export-companies",
    /// Take out citizens.
    ExportCitizens = "exchange.export-citizens",
    /// Take out agreements.
    ExportPlacements = "exchange.export-placements",
    /// Take out reference lists.
    ExportReference = "exchange.export-reference",
    /// Take a sealed copy of everything the installation holds.
    BackUp = "exchange.back-up",
    /// Bring such a copy into an empty database.
    Restore = "exchange.restore",
    /// See the result of an import.
    ShowImport = "exchange.show-import",
    /// Look codes up in the reference lists.
    LookUp = "exchange.look-up",
}
