//! Citizens as screens see them: every group of fields by itself, open or closed.

use domain::{
    citizens::{Asked, Citizen, Consideration, Follower, GroupMembership, Registration, Resources, Strand},
    partners::Role,
};
use kernel::{
    CitizenId, CompanyId, Cvr, Date, Line, MembershipId, Minutes, Moment, Name, NoteId, OrganisationId,
    Period, PostalCode, ProgrammeId, RelationId, RowVersion, UserId,
};

use super::{Placed, Shown};

/// Which citizens a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CitizenFilter {
    /// Part of the name or the reference.
    pub search: Option<String>,
    /// Whether hours a week and the times of the week are known.
    pub hours: Option<HoursKnown>,
    /// Code of a target group they are in today; where the membership is open to the actor only.
    pub group: Option<String>,
    /// Code of a skill they have or can learn.
    pub skill: Option<String>,
    /// First digits of the postal code.
    pub postal_code: Option<String>,
    /// Only those whom a relation names to whoever looks.
    pub mine: bool,
}

/// Whether hours a week and the times of the week are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoursKnown {
    /// They are.
    Known,
    /// Nobody has asked yet.
    Unknown,
}

impl HoursKnown {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Known, Self::Unknown];

    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Unknown => "unknown",
        }
    }

    /// From its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// A citizen in a list.
#[derive(Debug, Clone)]
pub struct CitizenLine {
    /// Id.
    pub id: CitizenId,
    /// Who it is.
    pub identity: Shown<Identity>,
    /// Made up for a demo or a test.
    pub invented: bool,
    /// Whether the person is protected; closed to whoever never meets one.
    pub protected: Shown<bool>,
    /// Where the person lives.
    pub home: Shown<Option<Home>>,
    /// Minutes a week, when known.
    pub weekly_minutes: Shown<Option<Minutes>>,
    /// Code of the target group today.
    pub group: Shown<Option<String>>,
    /// Name of the programme today, the latest begun.
    pub programme: Shown<Option<String>>,
    /// Since when the person waits.
    pub registered_on: Date,
}

/// A citizen with all that the permit opens.
#[derive(Debug, Clone)]
pub struct CitizenView {
    /// Id.
    pub id: CitizenId,
    /// The municipality whose citizen it is.
    pub organisation: OrganisationId,
    /// Its name.
    pub organisation_name: String,
    /// The part of the country that a card may name, never a town.
    pub area: String,
    /// Version for forms.
    pub version: RowVersion,
    /// Made up for a demo or a test.
    pub invented: bool,
    /// Since when the person waits.
    pub registered_on: Date,
    /// Whether the person is protected; closed to whoever never meets one.
    pub protected: Shown<bool>,
    /// Who it is.
    pub identity: Shown<Identity>,
    /// Where the person lives.
    pub home: Shown<Option<Home>>,
    /// What the person can, when and how far.
    pub resources: Shown<Resources>,
    /// Considerations at work, in the order of the functions.
    pub considerations: Shown<Vec<Consideration>>,
    /// Target groups and programmes.
    pub membership: Shown<Membership>,
    /// Where the person is not to be placed.
    pub do_not_place: Shown<Vec<NotAt>>,
    /// Where the person works, will work or has worked: what stands first.
    pub placements: Shown<Vec<Placed>>,
    /// Who works with the person, and who did.
    pub team: Shown<Vec<RelationLine>>,
    /// The person's own key, wrapped, where something was sealed with it.
    pub key: Option<Vec<u8>>,
    /// The last notes in the strands that are open, newest first.
    pub notes: Vec<SealedNote>,
}

/// Somebody who works with a citizen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelationLine {
    /// Id.
    pub id: RelationId,
    /// Name.
    pub name: String,
    /// Version for forms.
    pub version: RowVersion,
    /// In which role.
    pub role: Role,
    /// At which company, for whoever is at one.
    pub company_name: Option<String>,
    /// When.
    pub period: Period,
}

/// Whom a citizen can be given to.
#[derive(Debug, Clone)]
pub struct ToName {
    /// By role and name.
    pub people: Vec<Nameable>,
    /// Who is named, today or later.
    pub named: Vec<(MembershipId, Period)>,
}

/// Somebody who can be named.
#[derive(Debug, Clone)]
pub struct Nameable {
    /// What the rule asks.
    pub follower: Follower,
    /// Name.
    pub name: String,
    /// Name of the company of whoever is at one.
    pub company_name: Option<String>,
}

/// Who a citizen is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The case system's reference.
    pub reference: Line,
    /// Name.
    pub name: Name,
}

/// Where a citizen lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// Postal code.
    pub postal_code: PostalCode,
    /// Its place, when the list knows the code.
    pub place: Option<String>,
}

/// Target groups and programmes, by their first day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Target groups over time.
    pub groups: Vec<GroupMembership>,
    /// Programmes over time.
    pub registrations: Vec<Registration>,
}

/// A company where a person is not to be placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAt {
    /// Id.
    pub company: CompanyId,
    /// CVR number.
    pub cvr: Cvr,
    /// Name.
    pub name: String,
}

/// A programme of the partnership.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeView {
    /// Id.
    pub id: ProgrammeId,
    /// Name.
    pub name: Name,
    /// Who is in it.
    pub partners: Line,
    /// When it runs.
    pub period: Period,
    /// Version of the row.
    pub version: RowVersion,
}

impl CitizenView {
    /// The whole citizen, for rules and forms; `None` where a group that it is made of is closed.
    #[must_use]
    pub fn whole(&self) -> Option<Citizen> {
        let (identity, home) = (self.identity.seen()?, self.home.seen()?);
        let (resources, membership) = (self.resources.seen()?, self.membership.seen()?);
        Some(Citizen {
            reference: identity.reference.clone(),
            name: identity.name.clone(),
            invented: self.invented,
            protected: *self.protected.seen()?,
            home: home.as_ref().map(|home| home.postal_code.clone()),
            weekly_minutes: resources.weekly_minutes,
            slots: resources.slots,
            travel: resources.travel.clone(),
            skills: resources.skills.clone(),
            considerations: self.considerations.seen()?.clone(),
            certificates: resources.certificates.clone(),
            groups: membership.groups.clone(),
            registrations: membership.registrations.clone(),
            registered_on: self.registered_on,
        })
    }
}

/// What a bundle asks of the person on a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleAsks {
    /// Title.
    pub title: String,
    /// The company's name.
    pub company: String,
    /// What its tasks ask for.
    pub asked: Asked,
}

/// Whom notes are about.
#[derive(Debug, Clone)]
pub struct PersonNoted {
    /// Id.
    pub id: CitizenId,
    /// Reference and name.
    pub identity: Shown<Identity>,
    /// The person's own key, wrapped, where something was sealed with it.
    pub key: Option<Vec<u8>>,
}

/// What stands open of a note.
#[derive(Debug, Clone)]
pub struct NoteHead {
    /// Id.
    pub id: NoteId,
    /// Version for forms.
    pub version: RowVersion,
    /// What it is about.
    pub strand: Strand,
    /// The day that it tells of.
    pub on: Date,
    /// When it was written.
    pub at: Moment,
    /// By whom, where it is asked for.
    pub by: Option<UserId>,
    /// The writer's name.
    pub by_name: Option<String>,
    /// In which role.
    pub role: Role,
}

/// A note whose words nobody has opened yet.
#[derive(Debug, Clone)]
pub struct SealedNote {
    /// What stands open.
    pub head: NoteHead,
    /// What it says, sealed.
    pub words: Vec<u8>,
    /// When it was struck.
    pub struck: Option<Moment>,
    /// Why, sealed.
    pub why: Option<Vec<u8>>,
}
