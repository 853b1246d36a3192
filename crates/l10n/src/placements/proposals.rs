//! Names of what proposals are made of.

use domain::placements::{
    AnsweredHow, Basis, BusinessLine, CitizenAnswer, Condition, JobReason, No, ProposalState, ProposalStep,
};

use crate::Texts;

impl Texts {
    /// How far a proposal is: «Venter på virksomheden».
    #[must_use]
    pub fn proposal_state(&self, state: ProposalState) -> String {
        match state {
            ProposalState::Waiting => self.placements_state_waiting(),
            ProposalState::Accepted => self.placements_state_accepted(),
            ProposalState::Declined => self.placements_state_declined(),
            ProposalState::Released => self.placements_state_released(),
            ProposalState::Withdrawn => self.placements_state_withdrawn(),
        }
    }

    /// What is done with a proposal: «Virksomheden siger nej»; without a step the proposal itself.
    #[must_use]
    pub fn proposal_step(&self, step: Option<ProposalStep>) -> String {
        match step {
            None => self.placements_step_propose(),
            Some(ProposalStep::Accept) => self.placements_step_accept(),
            Some(ProposalStep::Decline) => self.placements_step_decline(),
            Some(ProposalStep::Release) => self.placements_step_release(),
            Some(ProposalStep::Withdraw) => self.placements_step_withdraw(),
        }
    }

    /// What must be true before a step: «Borgeren har sagt ja.»
    #[must_use]
    pub fn proposal_condition(&self, condition: Condition) -> String {
        match condition {
            Condition::CitizenSaidYes => self.placements_condition_citizen_said_yes(),
        }
    }

    /// A reason about the job: «Timerne passer ikke».
    #[must_use]
    pub fn job_reason(&self, reason: JobReason) -> String {
        match reason {
            JobReason::NotNow => self.placements_reason_not_now(),
            JobReason::TaskGone => self.placements_reason_task_gone(),
            JobReason::Hours => self.placements_reason_hours(),
            JobReason::Certificate => self.placements_reason_certificate(),
            JobReason::NobodyToTrain => self.placements_reason_nobody_to_train(),
            JobReason::TalkToMe => self.placements_reason_talk_to_me(),
        }
    }

    /// A company's no, with the certificate that it is about.
    #[must_use]
    pub fn company_no(&self, no: &No) -> String {
        no.certificate().map_or_else(
            || self.job_reason(no.reason()),
            |code| {
                let language = self.language();
                let name = taxonomy::certificates::find(code).map_or(code, |found| found.name(language));
                self.placements_reason_certificate_which(name)
            },
        )
    }

    /// A line of *Forretningen*: «Det vokser».
    #[must_use]
    pub fn business_line(&self, line: BusinessLine) -> String {
        match line {
            BusinessLine::LivesOf => self.placements_line_lives_of(),
            BusinessLine::Grows => self.placements_line_grows(),
            BusinessLine::Limits => self.placements_line_limits(),
            BusinessLine::LabourPlan => self.placements_line_labour_plan(),
        }
    }

    /// What a sharing rests on: «Myndighedens egen opgave».
    #[must_use]
    pub fn basis(&self, basis: Basis) -> String {
        match basis {
            Basis::AuthorityTask => self.placements_basis_authority_task(),
            Basis::StatutoryConsent => self.placements_basis_statutory_consent(),
            Basis::Consent => self.placements_basis_consent(),
            Basis::OwnChoice => self.placements_basis_own_choice(),
        }
    }

    /// When a sharing rests on it, in a sentence that helps choose.
    #[must_use]
    pub fn basis_hint(&self, basis: Basis) -> String {
        match basis {
            Basis::AuthorityTask => self.placements_basis_authority_task_hint(),
            Basis::StatutoryConsent => self.placements_basis_statutory_consent_hint(),
            Basis::Consent => self.placements_basis_consent_hint(),
            Basis::OwnChoice => self.placements_basis_own_choice_hint(),
        }
    }

    /// What a citizen says: «Nej tak».
    #[must_use]
    pub fn citizen_answer(&self, answer: CitizenAnswer) -> String {
        match answer {
            CitizenAnswer::Yes => self.placements_said_yes(),
            CitizenAnswer::No => self.placements_said_no(),
            CitizenAnswer::TalkFirst => self.placements_said_talk_first(),
        }
    }

    /// How the answer came: «Borgeren svarede selv».
    #[must_use]
    pub fn answered_how(&self, how: AnsweredHow) -> String {
        match how {
            AnsweredHow::Own => self.placements_said_how_own(),
            AnsweredHow::Together => self.placements_said_how_together(),
        }
    }
}
