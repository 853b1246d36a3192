//! What comes next for a placement or a proposal, in the words of whoever asks.

use crate::Texts;
use domain::{
    partners::Role,
    placements::{
        CitizenAnswer, Missing, NextStep, PlacementKind, PlacementStep, ProposalNext, ProposalStep,
        VitasState,
    },
};

impl Texts {
    /// What a placement waits for: «Virksomheden mangler at bekræfte aftalen.»
    #[must_use]
    pub fn placement_next(&self, next: NextStep, role: Role) -> String {
        match role {
            Role::Citizen => self.next_for_citizen(next),
            Role::CompanyManager => self.next_for_company(next),
            Role::EmployerConsultant if next == NextStep::Confirm => {
                self.placements_turn_confirm_consultant()
            }
            _ => self.next_for_municipality(next),
        }
    }

    fn next_for_municipality(&self, next: NextStep) -> String {
        match next {
            NextStep::State => self.placements_turn_state(),
            NextStep::Confirm => self.placements_turn_confirm(),
            NextStep::Enter => self.placements_turn_enter(),
            NextStep::Represent => self.placements_turn_represent(),
            NextStep::Decide => self.placements_turn_decide(),
            NextStep::ApplyAgain => self.placements_turn_apply_again(),
            NextStep::Correct(from) => self.placements_turn_correct(self.date(from)),
            NextStep::AwaitFirstDay { granted: true } => self.placements_turn_await_granted(),
            NextStep::AwaitFirstDay { granted: false } => self.placements_turn_await(),
            NextStep::Begin => self.placements_turn_begin(),
            NextStep::Run => self.placements_turn_run(),
            NextStep::Resume => self.placements_turn_resume(),
            NextStep::PrepareEnd(last) => self.placements_turn_prepare_end(self.date(last)),
            NextStep::End(last) => self.placements_turn_end(self.date(last)),
            NextStep::BrokenOff => self.placements_turn_broken_off(),
            NextStep::Ended => self.placements_turn_ended(),
            NextStep::GivenUp => self.placements_turn_given_up(),
        }
    }

    fn next_for_company(&self, next: NextStep) -> String {
        match next {
            NextStep::State => self.placements_turn_company_state(),
            NextStep::Confirm => self.placements_turn_company_confirm(),
            NextStep::Enter => self.placements_turn_company_enter(),
            NextStep::Represent => self.placements_turn_company_represent(),
            NextStep::Decide => self.placements_turn_company_decide(),
            NextStep::ApplyAgain => self.placements_turn_company_refused(),
            NextStep::Correct(from) => self.placements_turn_company_correct(self.date(from)),
            NextStep::AwaitFirstDay { granted: true } => self.placements_turn_company_await_granted(),
            NextStep::AwaitFirstDay { granted: false } => self.placements_turn_company_await(),
            NextStep::Begin => self.placements_turn_begin(),
            NextStep::Run => self.placements_turn_company_run(),
            NextStep::Resume => self.placements_turn_resume(),
            NextStep::PrepareEnd(last) => self.placements_turn_company_prepare_end(self.date(last)),
            NextStep::End(last) => self.placements_turn_end(self.date(last)),
            NextStep::BrokenOff | NextStep::Ended => self.placements_turn_company_over(),
            NextStep::GivenUp => self.placements_turn_company_given_up(),
        }
    }

    fn next_for_citizen(&self, next: NextStep) -> String {
        match next {
            NextStep::State => self.placements_turn_own_state(),
            NextStep::Confirm => self.placements_turn_own_confirm(),
            NextStep::Enter | NextStep::Represent | NextStep::Decide => self.placements_turn_own_vitas(),
            NextStep::ApplyAgain => self.placements_turn_own_refused(),
            NextStep::Correct(_) => self.placements_turn_own_correct(),
            NextStep::AwaitFirstDay { .. } => self.placements_turn_own_await(),
            NextStep::Begin => self.placements_turn_own_begin(),
            NextStep::Run => self.placements_turn_own_run(),
            NextStep::Resume => self.placements_turn_resume(),
            NextStep::PrepareEnd(last) => self.placements_turn_own_prepare_end(self.date(last)),
            NextStep::End(last) => self.placements_turn_own_end(self.date(last)),
            NextStep::BrokenOff | NextStep::Ended => self.placements_turn_own_over(),
            NextStep::GivenUp => self.placements_turn_own_given_up(),
        }
    }

    /// What is missing before a placement may begin: «VITAS mangler: indtastet.»
    #[must_use]
    pub fn placement_missing(&self, missing: Missing, vitas: VitasState) -> String {
        match missing {
            Missing::Statement => self.placements_missing_statement(),
            Missing::Confirmation => self.placements_missing_confirmation(),
            Missing::Grant => self.placements_missing_grant(self.vitas_state(vitas)),
            Missing::LaterFirstDay(from) => self.placements_missing_later_first_day(self.date(from)),
            Missing::FirstDay(day) => self.placements_missing_first_day(self.date(day)),
        }
    }

    /// What was done with a placement: «Forløbet begyndte».
    #[must_use]
    pub fn placement_done(&self, step: PlacementStep) -> String {
        match step {
            PlacementStep::Confirm => self.placements_happened_confirm(),
            PlacementStep::Reopen => self.placements_happened_reopen(),
            PlacementStep::Cancel => self.placements_happened_cancel(),
            PlacementStep::Begin => self.placements_happened_begin(),
            PlacementStep::Suspend => self.placements_happened_suspend(),
            PlacementStep::Resume => self.placements_happened_resume(),
            PlacementStep::Interrupt => self.placements_happened_interrupt(),
            PlacementStep::End => self.placements_happened_end(),
        }
    }

    /// What was done with a proposal: «Virksomheden sagde nej»; without a step the proposal itself.
    #[must_use]
    pub fn proposal_done(&self, step: Option<ProposalStep>) -> String {
        match step {
            None => self.placements_step_propose(),
            Some(ProposalStep::Accept) => self.placements_happened_accept(),
            Some(ProposalStep::Decline) => self.placements_happened_decline(),
            Some(ProposalStep::Release) => self.placements_happened_release(),
            Some(ProposalStep::Withdraw) => self.placements_happened_withdraw(),
        }
    }

    /// What a proposal waits for: «Tal med borgeren. Siger borgeren ja, kan navnet gives.»
    #[must_use]
    pub fn proposal_next(&self, next: ProposalNext, role: Role) -> String {
        match (next, role) {
            (ProposalNext::Placed { next: NextStep::BrokenOff, ended_on: Some(day) }, _) => {
                self.placements_next_placed_interrupted(self.date(day))
            }
            (ProposalNext::Placed { next: NextStep::Ended, ended_on: Some(day) }, _) => {
                self.placements_next_placed_ended(self.date(day))
            }
            (ProposalNext::Placed { next, .. }, _) => self.placement_next(next, role),
            (_, Role::Citizen) => self.proposal_for_citizen(next),
            (_, Role::CompanyManager) => self.proposal_for_company(next),
            (ProposalNext::Talk, Role::EmployerConsultant) => self.placements_next_accepted_consultant(),
            _ => self.proposal_for_municipality(next),
        }
    }

    fn proposal_for_municipality(&self, next: ProposalNext) -> String {
        match next {
            ProposalNext::JudgeWords => self.placements_next_judge_words(),
            ProposalNext::Answer | ProposalNext::Say => self.placements_next_waiting(),
            ProposalNext::AskedOn(day) => self.placements_next_waiting_later(self.date(day)),
            ProposalNext::Talk | ProposalNext::Said { .. } => self.placements_next_accepted(),
            ProposalNext::SaidNo => self.placements_next_said_no(),
            ProposalNext::TalkFirst => self.placements_next_talk_first(),
            ProposalNext::Release => self.placements_next_said_yes(),
            ProposalNext::Taken { until: None } => self.placements_next_taken(),
            ProposalNext::Taken { until: Some(last) } => self.placements_next_taken_until(self.date(last)),
            ProposalNext::Declined => self.placements_next_declined(),
            ProposalNext::Call => self.placements_next_declined_talk(),
            ProposalNext::Agree | ProposalNext::Placed { .. } => self.placements_next_released(),
            ProposalNext::GivenUp => self.placements_next_given_up(),
            ProposalNext::GivenUpTaken => self.placements_next_given_up_taken(),
            ProposalNext::Withdrawn => self.placements_next_withdrawn(),
        }
    }

    fn proposal_for_company(&self, next: ProposalNext) -> String {
        match next {
            ProposalNext::Talk | ProposalNext::Release => self.placements_next_company_accepted(),
            ProposalNext::Taken { until: None } => self.placements_next_company_taken(),
            ProposalNext::Taken { until: Some(last) } => {
                self.placements_next_company_taken_until(self.date(last))
            }
            ProposalNext::Declined => self.placements_next_company_declined(),
            ProposalNext::Call => self.placements_next_company_declined_talk(),
            ProposalNext::Agree | ProposalNext::Placed { .. } => self.placements_next_company_released(),
            ProposalNext::GivenUp | ProposalNext::GivenUpTaken => self.placements_next_company_given_up(),
            ProposalNext::Withdrawn => self.placements_next_company_withdrawn(),
            ProposalNext::JudgeWords
            | ProposalNext::Answer
            | ProposalNext::AskedOn(_)
            | ProposalNext::Say
            | ProposalNext::Said { .. }
            | ProposalNext::SaidNo
            | ProposalNext::TalkFirst => self.placements_next_company_waiting(),
        }
    }

    fn proposal_for_citizen(&self, next: ProposalNext) -> String {
        match next {
            ProposalNext::Said { answer: CitizenAnswer::Yes, wanted: false } => {
                self.placements_next_own_said_yes()
            }
            ProposalNext::Said { answer: CitizenAnswer::Yes, wanted: true } => {
                self.placements_next_own_said_yes_wanted()
            }
            ProposalNext::Said { answer: CitizenAnswer::No, .. } => self.placements_next_own_said_no(),
            ProposalNext::Said { answer: CitizenAnswer::TalkFirst, .. } => {
                self.placements_next_own_said_talk()
            }
            ProposalNext::Taken { until: None } => self.placements_next_own_taken(),
            ProposalNext::Taken { until: Some(last) } => {
                self.placements_next_own_taken_until(self.date(last))
            }
            ProposalNext::Declined => self.placements_next_own_declined(),
            ProposalNext::Call => self.placements_next_own_declined_talk(),
            ProposalNext::Agree | ProposalNext::Placed { .. } => self.placements_next_own_released(),
            ProposalNext::GivenUp | ProposalNext::GivenUpTaken => self.placements_next_own_given_up(),
            ProposalNext::Withdrawn => self.placements_next_own_withdrawn(),
            ProposalNext::JudgeWords
            | ProposalNext::Answer
            | ProposalNext::AskedOn(_)
            | ProposalNext::Talk
            | ProposalNext::Say
            | ProposalNext::SaidNo
            | ProposalNext::TalkFirst
            | ProposalNext::Release => self.placements_next_own_open(),
        }
    }

    /// The order before the first day, of kinds that have one.
    #[must_use]
    pub fn placement_order(&self, kind: PlacementKind) -> Option<String> {
        kind.needs_vitas().then(|| self.placements_turn_order())
    }
}
