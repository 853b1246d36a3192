//! Organisations, users and sessions as use cases and screens see them.

use domain::partners::{
    Device, Email, LogInRules, Mode, OrganisationKind, Role, SessionStage, SessionTimes, Term,
};
use kernel::{
    CitizenId, CompanyId, Cvr, Date, Language, MembershipId, Minutes, Moment, Name, OrganisationId,
    PartnershipId, RowVersion, SessionId, UserId,
};

/// An organisation in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationLine {
    /// Id.
    pub id: OrganisationId,
    /// Its partnership.
    pub partnership: PartnershipId,
    /// Its kind.
    pub kind: OrganisationKind,
    /// Its name.
    pub name: String,
}

/// How often a name has failed in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failures {
    /// Times.
    pub count: u32,
    /// The last one.
    pub last: Moment,
}

/// What log-in needs to know of a user.
#[derive(Clone)]
#[expect(clippy::struct_excessive_bools, reason = "facts of a row that follow from nothing but themselves")]
pub struct LogInFacts {
    /// Id.
    pub id: UserId,
    /// The stored hash.
    pub password_hash: Option<String>,
    /// The language the user reads in.
    pub language: Language,
    /// Whether the account is closed.
    pub disabled: bool,
    /// Whether the demo offers it by one click.
    pub one_click: bool,
    /// Whether a code is asked for beside the password.
    pub has_code: bool,
    /// Whether the user has logged in with this browser before.
    pub is_known_device: bool,
    /// Live memberships, the own ones before those that stand in.
    pub memberships: Vec<(MembershipId, Role)>,
    /// When the next one begins.
    pub later: Option<Date>,
}

/// A one-click choice on the demo's log-in page.
#[derive(Debug, Clone)]
pub struct OneClickUser {
    /// Id.
    pub id: UserId,
    /// Name.
    pub name: String,
    /// Log-in name.
    pub email: String,
    /// Role.
    pub role: Role,
    /// The organisation's name.
    pub organisation: String,
    /// A company manager's company.
    pub company: Option<String>,
}

/// A membership of a session's user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MembershipLine {
    /// Id.
    pub id: MembershipId,
    /// Role.
    pub role: Role,
    /// Organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub organisation_name: String,
    /// Its kind.
    pub kind: OrganisationKind,
    /// Its partnership.
    pub partnership: PartnershipId,
    /// A company manager's company.
    pub company: Option<CompanyId>,
    /// Its name.
    pub company_name: Option<String>,
    /// The citizen the user is.
    pub citizen: Option<CitizenId>,
    /// Its last day, where one was set.
    pub last_day: Option<Date>,
    /// In whose place.
    pub stands_for: Option<MembershipId>,
    /// That colleague's name.
    pub stands_for_name: Option<String>,
}

/// A role that somebody has, had or will have.
#[derive(Debug, Clone)]
pub struct RoleHeld {
    /// Id.
    pub id: MembershipId,
    /// Version for forms.
    pub version: RowVersion,
    /// Whose.
    pub user: UserId,
    /// That user's name.
    pub user_name: String,
    /// Role.
    pub role: Role,
    /// The company of whoever acts at one.
    pub company: Option<CompanyId>,
    /// Its name.
    pub company_name: Option<String>,
    /// From which day to which.
    pub term: Term,
    /// When it was ended, before its last day or without one.
    pub ended: Option<Moment>,
    /// In whose place.
    pub stands_for: Option<MembershipId>,
    /// That colleague's name.
    pub stands_for_name: Option<String>,
}

/// The roles of one account, as an organisation knows them.
#[derive(Debug, Clone, Default)]
pub struct RolesOf {
    /// Those in the organisation.
    pub here: Vec<RoleHeld>,
    /// The names of the others in which there are some.
    pub elsewhere: Vec<String>,
}

/// Somebody who leaves, has left, or does not come.
#[derive(Debug, Clone)]
pub struct Leaver {
    /// The role.
    pub held: RoleHeld,
    /// When the account was closed.
    pub closed: Option<Moment>,
    /// When a session was last opened.
    pub last_log_in: Option<Moment>,
    /// How many people the role is named with, who need somebody else.
    pub people: u64,
}

/// A session with its user.
#[derive(Debug, Clone)]
pub struct SessionView {
    /// Id.
    pub id: SessionId,
    /// How far it has come.
    pub stage: SessionStage,
    /// When a password or a code was shown.
    pub proved: Option<Moment>,
    /// Whether the demo offers the user by one click.
    pub one_click: bool,
    /// Whether a password is set.
    pub has_password: bool,
    /// Whether a code is asked for beside it.
    pub has_code: bool,
    /// What the installation asks of those who log in.
    pub rules: LogInRules,
    /// The user.
    pub user: UserId,
    /// The user's name.
    pub user_name: String,
    /// Log-in name.
    pub email: String,
    /// The language the user reads in.
    pub language: Language,
    /// The token that forms carry.
    pub csrf: String,
    /// Opened and last used.
    pub times: SessionTimes,
    /// The membership acted under.
    pub acting: MembershipLine,
    /// All live memberships, the own ones before those that stand in.
    pub memberships: Vec<MembershipLine>,
    /// What the installation may hold.
    pub mode: Mode,
}

/// What one user logs in with, as the user's own page needs it.
#[derive(Debug, Clone)]
pub struct AccountView {
    /// The stored hash; without one nobody logs in by password.
    pub password_hash: Option<String>,
    /// Since when a code is asked for.
    pub code_since: Option<Moment>,
    /// How many recovery codes are left.
    pub codes_left: u64,
}

/// A user's second step. Of the secret nothing is printed.
#[derive(Clone)]
pub struct SecondStepView {
    /// The secret, sealed.
    pub secret: Vec<u8>,
    /// The step of the code taken last.
    pub last_step: i64,
    /// Hashes of the recovery codes that are left.
    pub codes: Vec<String>,
}

impl std::fmt::Debug for SecondStepView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SecondStepView({} codes left)", self.codes.len())
    }
}

/// One of a user's open sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionLine {
    /// Id.
    pub id: SessionId,
    /// With which browser, as it said itself.
    pub device: Device,
    /// When it was opened.
    pub created: Moment,
    /// When it was last used, to the minute.
    pub last_used: Moment,
}

/// An account in a list and on its page.
#[derive(Debug, Clone)]
pub struct UserLine {
    /// Id.
    pub id: UserId,
    /// Version for forms.
    pub version: RowVersion,
    /// Name.
    pub name: Name,
    /// Log-in name.
    pub email: Email,
    /// The first role in the organisation.
    pub role: Option<Role>,
    /// How many there are, with those that begin later.
    pub roles: u64,
    /// The organisation that keeps the account, where it is another.
    pub kept_by: Option<String>,
    /// A company manager's company.
    pub company: Option<UserCompany>,
    /// Language.
    pub language: Language,
    /// Whether a password is set.
    pub has_password: bool,
    /// Whether a code is asked for beside it.
    pub has_code: bool,
    /// Whether the demo offers it by one click.
    pub one_click: bool,
    /// When the account was closed.
    pub disabled_at: Option<Moment>,
    /// When a session was last opened.
    pub last_log_in: Option<Moment>,
}

/// The company that a user acts for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserCompany {
    /// Id.
    pub id: CompanyId,
    /// Its number.
    pub cvr: Cvr,
    /// Its name.
    pub name: String,
}

/// Counts of companies and what became of their tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompanyCounts {
    /// Companies.
    pub companies: u64,
    /// Those whose business nobody has asked about.
    pub unasked: u64,
    /// Tasks.
    pub tasks: u64,
    /// Free bundles.
    pub free_bundles: u64,
    /// Bundles not open yet.
    pub drafts: u64,
    /// Minutes a week of the free bundles.
    pub weekly_minutes: Minutes,
}

/// Accounts that are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UserCounts {
    /// All of them.
    pub open: u64,
    /// Those with which nobody has ever logged in.
    pub never_in: u64,
}

/// Counts of citizens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CitizenCounts {
    /// Citizens.
    pub citizens: u64,
    /// Those without hours or times, for whom nothing can be matched yet.
    pub not_ready: u64,
}

/// What is counted for those who keep the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HouseAsked {
    /// Unusual look-ups.
    pub flags: bool,
    /// The checklist before the first real citizen.
    pub checklist: bool,
    /// Outgoing post.
    pub post: bool,
}

/// What waits for those who keep the house: administrators and the data protection officer.
#[derive(Debug, Clone, Copy, Default)]
pub struct HouseDue {
    /// Unusual look-ups that nobody has asked about.
    pub flags: u64,
    /// What lacks before the first real citizen.
    pub unticked: u64,
    /// Post that could not be sent.
    pub failed: u64,
    /// Post of which nobody knows whether it was sent.
    pub uncertain: u64,
}
