//! What is said of a proposal wherever it stands.

use app::views::{FormKind, ProposalLine, ProposalView, Proposed, Shown};
use domain::{
    citizens::CardDetail,
    partners::Role,
    placements::{AnsweredHow, JobReason, ProposalFacts, ProposalState},
};
use kernel::{BundleId, CompanyId};
use l10n::Texts;

use crate::{
    component::{Badge, Cell, Kind, Preview, SummaryRow},
    visitor::Visitor,
};

/// Whose eyes a page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    Caseworker,
    Consultant,
    Company,
    Citizen,
    /// Beside the person in another role: no way to the small job, the company or the case.
    Beside(Role),
}

impl Reader {
    pub(super) const fn of(visitor: &Visitor) -> Self {
        match visitor.session.view.acting.role {
            Role::CompanyManager | Role::WorkplaceMentor => Self::Company,
            Role::Citizen => Self::Citizen,
            Role::Caseworker => Self::Caseworker,
            role @ (Role::HealthWorker
            | Role::SocialWorker
            | Role::Mentor
            | Role::Buddy
            | Role::BusinessMentor) => Self::Beside(role),
            // A leader looks on as the colleagues do; the others have no way here.
            _ => Self::Consultant,
        }
    }

    pub(super) const fn role(self) -> Role {
        match self {
            Self::Caseworker => Role::Caseworker,
            Self::Consultant => Role::EmployerConsultant,
            Self::Company => Role::CompanyManager,
            Self::Citizen => Role::Citizen,
            Self::Beside(role) => role,
        }
    }

    /// What a list is searched by: a company does not find people.
    pub(super) fn finds_by(self, texts: &Texts) -> String {
        if self == Self::Company { texts.common_bundle() } else { texts.placements_filter_search() }
    }

    /// A colleague in the municipality.
    pub(super) const fn is_colleague(self) -> bool {
        matches!(self, Self::Caseworker | Self::Consultant)
    }
}

/// The person's name, where it may be known.
pub(super) fn name(texts: &Texts, person: &Shown<Proposed>) -> String {
    person.seen().map_or_else(|| texts.placements_somebody(), |person| person.name.to_string())
}

/// A person whose name the company does not know, as it can be said on the telephone.
pub(super) fn unnamed(texts: &Texts, view: &ProposalView) -> String {
    let (line, number) = (&view.line, texts.count(view.number));
    texts.placements_requests_person_of(&line.bundle_title, number, texts.moment_date(line.proposed_at))
}

/// Who for what.
pub(super) fn title(texts: &Texts, line: &ProposalLine) -> String {
    texts.placements_page_title(&line.bundle_title, name(texts, &line.person))
}

/// The same on the page of the proposal; to the person it is about, the small job.
pub(super) fn title_for(texts: &Texts, reader: Reader, view: &ProposalView) -> String {
    let line = &view.line;
    match reader {
        Reader::Citizen => line.bundle_title.clone(),
        Reader::Company if line.person.seen().is_none() => unnamed(texts, view),
        _ => title(texts, line),
    }
}

/// How far it is, for this reader.
pub(super) fn badge(texts: &Texts, reader: Reader, line: &ProposalLine) -> Badge {
    let state = line.state;
    if state == ProposalState::Declined && line.reason == Some(JobReason::TalkToMe) {
        // Whoever asks to be called has not said no.
        let own = reader == Reader::Company;
        let text = if own { texts.placements_state_own_talk() } else { texts.placements_state_talk() };
        return Badge::new(Kind::Warning, text);
    }
    if state == ProposalState::Waiting && line.taken.is_some() {
        // The company is not asked about what somebody else has.
        return Badge::new(Kind::Neutral, texts.placements_state_taken());
    }
    let kind = match state {
        ProposalState::Waiting => Kind::Info,
        ProposalState::Accepted | ProposalState::Released => Kind::Success,
        ProposalState::Declined => Kind::Warning,
        ProposalState::Withdrawn => Kind::Neutral,
    };
    let text = match (reader, state) {
        (Reader::Company, ProposalState::Waiting) => texts.placements_state_own_waiting(),
        (Reader::Company, ProposalState::Accepted) => texts.placements_state_own_accepted(),
        (Reader::Company, ProposalState::Declined) => texts.placements_state_own_declined(),
        _ => texts.proposal_state(state),
    };
    Badge::new(kind, text)
}

/// What comes next, for this reader.
pub(super) fn next(visitor: &Visitor, facts: &ProposalFacts) -> String {
    let next = app::placements::proposal_next(&visitor.ctx, facts);
    visitor.texts().proposal_next(next, Reader::of(visitor).role())
}

/// A small job, with the way to its page for those who have one.
pub(super) fn bundle(reader: Reader, id: BundleId, title: &str) -> Cell {
    match reader {
        Reader::Citizen | Reader::Beside(_) => Cell::text(title),
        _ => Cell::link(format!("/bundles/{id}"), title),
    }
}

/// A company, with the way to its page for colleagues.
pub(super) fn company(reader: Reader, id: CompanyId, name: &str) -> Cell {
    if reader.is_colleague() { Cell::link(format!("/companies/{id}"), name) } else { Cell::text(name) }
}

/// The small job, as everybody may know it.
pub(super) fn job(texts: &Texts, reader: Reader, view: &ProposalView) -> Vec<SummaryRow> {
    let line = &view.line;
    let form = match view.form {
        FormKind::Job => texts.common_legal_form_job(),
        FormKind::Praktik => texts.common_legal_form_praktik(),
    };
    let mut place = vec![view.unit_name.clone()];
    // Many places of work are called after their town.
    place.extend(view.place.clone().filter(|place| *place != view.unit_name));
    let bundle = bundle(reader, line.bundle, &line.bundle_title);
    let company = company(reader, line.company, &line.company_name);
    let tasks = view.tasks.iter().map(Cell::text).collect();
    let mut rows = vec![
        SummaryRow::new(texts.common_bundle(), bundle.note(form)),
        SummaryRow::new(texts.placements_page_place(), company.note(place.join(", "))),
        SummaryRow::new(texts.placements_page_time(), Cell::text(texts.minutes(view.weekly_minutes))),
        SummaryRow::new(texts.placements_page_when(), Cell::text(texts.slots(view.slots))),
    ];
    // The agreement has days of its own.
    if line.placement().is_none() {
        rows.push(SummaryRow::new(texts.placements_page_starts(), Cell::text(texts.date(view.starts_on))));
    }
    if !view.tasks.is_empty() {
        rows.push(SummaryRow::several(texts.placements_page_tasks(), tasks));
    }
    rows
}

/// The line of *Forretningen* that it helps, in the company's own words where they may be read.
pub(super) fn helps(texts: &Texts, view: &ProposalView) -> SummaryRow {
    let cell = Cell::text(texts.business_line(view.helps));
    let words = view.business.seen().and_then(|business| view.helps.of(business));
    SummaryRow::new(
        texts.placements_page_helps(),
        match words {
            Some(words) => cell.note(words.as_str()),
            None => cell,
        },
    )
}

/// What the citizen says, and how it came; nothing where nothing was said.
pub(super) fn said(texts: &Texts, reader: Reader, view: &ProposalView) -> Vec<SummaryRow> {
    let Some(said) = view.saying() else { return Vec::new() };
    let how = match said.how {
        AnsweredHow::Own if reader == Reader::Citizen => texts.placements_said_how_own_you(),
        how => texts.answered_how(how),
    };
    let how = texts.placements_page_said_at(texts.moment_date(said.at), how);
    let answer = Cell::text(texts.citizen_answer(said.answer)).note(how);
    let words = said.words.iter();
    let words =
        words.map(|words| SummaryRow::new(texts.placements_page_said_words(), Cell::text(words.as_str())));
    [SummaryRow::new(texts.placements_page_said(), answer)].into_iter().chain(words).collect()
}

/// What the company sees of the person.
pub(super) fn card(visitor: &Visitor, view: &ProposalView) -> Preview {
    let texts = visitor.texts();
    let preview = crate::citizens::card_preview(visitor, view.card.as_ref());
    match Reader::of(visitor) {
        Reader::Company => Preview {
            title: Some(name(texts, &view.line.person)),
            note: (view.line.state != ProposalState::Released).then(|| match &view.card {
                Some(card) if card.detail == CardDetail::Area => texts.placements_page_card_note_area(),
                _ => texts.placements_page_card_note_company(),
            }),
            ..preview
        },
        _ if view.line.state == ProposalState::Released => {
            Preview { note: Some(texts.placements_page_card_note_released()), ..preview }
        }
        _ if view.card_chosen => Preview { note: Some(texts.placements_page_card_chosen()), ..preview },
        _ => preview,
    }
}
