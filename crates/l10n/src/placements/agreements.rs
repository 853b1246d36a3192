//! Names of what placements are made of.

use domain::{
    companies::ratio,
    placements::{
        ActedBy, Cause, HourKind, Hours, Outcome, Party, PlacementKind, PlacementState, PlacementStep,
        VitasState, VitasStep, WeekPlan, duration,
    },
};
use kernel::{Day, Minutes, TimeOfDay, TimeSpan};

use crate::Texts;

impl Texts {
    /// A kind of placement: «Hybridpraktik».
    #[must_use]
    pub fn placement_kind(&self, kind: PlacementKind) -> String {
        match kind {
            PlacementKind::Praktik => self.placements_kind_praktik(),
            PlacementKind::SmallJob => self.placements_kind_small_job(),
            PlacementKind::Hybrid => self.placements_kind_hybrid(),
            PlacementKind::WageSubsidy => self.placements_kind_wage_subsidy(),
            PlacementKind::FlexJob => self.placements_kind_flex_job(),
            PlacementKind::OrdinaryJob => self.placements_kind_ordinary_job(),
            PlacementKind::InclusionJob => self.placements_kind_inclusion_job(),
            PlacementKind::TrialDays => self.placements_kind_trial_days(),
        }
    }

    /// What a placement is with the week that holds now: «Virksomhedspraktik (nu kun timer med løn)».
    #[must_use]
    pub fn placement_kind_now(&self, kind: PlacementKind, state: PlacementState, week: Hours) -> String {
        let said = self.placement_kind(kind);
        if !state.holds_place() || !kind.has_praktik() {
            said
        } else if week.praktik == Minutes::ZERO {
            self.placements_kind_now_wage(said)
        } else if !kind.has_wage() && week.ordinary > Minutes::ZERO {
            self.placements_kind_now_both(said)
        } else {
            said
        }
    }

    /// What a placement that has begun is to the citizen, with the week that holds now.
    #[must_use]
    pub fn placement_own_now(&self, week: Hours, company: &str, mentor: &str) -> String {
        match (week.praktik > Minutes::ZERO, week.ordinary > Minutes::ZERO) {
            (true, false) => self.placements_own_praktik(company, mentor),
            (true, true) => self.placements_own_hybrid(company, mentor),
            (false, _) => self.placements_own_works(company, mentor),
        }
    }

    /// How far a placement is: «I gang».
    #[must_use]
    pub fn placement_state(&self, state: PlacementState) -> String {
        match state {
            PlacementState::Draft => self.placements_placed_draft(),
            PlacementState::Agreed => self.placements_placed_agreed(),
            PlacementState::Running => self.placements_placed_running(),
            PlacementState::Suspended => self.placements_placed_suspended(),
            PlacementState::Interrupted => self.placements_placed_interrupted(),
            PlacementState::Ended => self.placements_placed_ended(),
            PlacementState::Cancelled => self.placements_placed_cancelled(),
        }
    }

    /// How far the application in VITAS is: «godkendt».
    #[must_use]
    pub fn vitas_state(&self, state: VitasState) -> String {
        match state {
            VitasState::NotBegun => self.placements_vitas_not_begun(),
            VitasState::Ready => self.placements_vitas_ready(),
            VitasState::Entered => self.placements_vitas_entered(),
            VitasState::Represented => self.placements_vitas_represented(),
            VitasState::Granted => self.placements_vitas_granted(),
            VitasState::Refused => self.placements_vitas_refused(),
        }
    }

    /// A step of a placement: «Begynder».
    #[must_use]
    pub fn placement_step(&self, step: PlacementStep) -> String {
        match step {
            PlacementStep::Confirm => self.placements_step_confirm(),
            PlacementStep::Reopen => self.placements_step_reopen(),
            PlacementStep::Cancel => self.placements_step_cancel(),
            PlacementStep::Begin => self.placements_step_begin(),
            PlacementStep::Suspend => self.placements_step_suspend(),
            PlacementStep::Resume => self.placements_step_resume(),
            PlacementStep::Interrupt => self.placements_step_interrupt(),
            PlacementStep::End => self.placements_step_end(),
        }
    }

    /// What happened in VITAS: «Godkendt af kommunen».
    #[must_use]
    pub fn vitas_step(&self, step: VitasStep) -> String {
        match step {
            VitasStep::Prepare => self.placements_vitas_step_prepare(),
            VitasStep::Enter => self.placements_vitas_step_enter(),
            VitasStep::Represent => self.placements_vitas_step_represent(),
            VitasStep::Grant => self.placements_vitas_step_grant(),
            VitasStep::Refuse => self.placements_vitas_step_refuse(),
        }
    }

    /// Who acted for the employees.
    #[must_use]
    pub fn acted_by(&self, by: ActedBy) -> String {
        match by {
            ActedBy::ShopSteward => self.placements_acted_shop_steward(),
            ActedBy::JointSteward => self.placements_acted_joint_steward(),
            ActedBy::Representative => self.placements_acted_representative(),
            ActedBy::Nobody => self.placements_acted_nobody(),
        }
    }

    /// The same to the citizen from whom it came: «Du ville ikke fortsætte».
    #[must_use]
    pub fn cause_to_citizen(&self, cause: Cause) -> String {
        match cause {
            Cause::OwnWish => self.placements_cause_own_wish_own(),
            Cause::SomethingElse => self.placements_cause_something_else_own(),
            Cause::DidNotCome => self.placements_cause_did_not_come_own(),
            other => self.cause(other),
        }
    }

    /// Why a placement was broken off.
    #[must_use]
    pub fn cause(&self, cause: Cause) -> String {
        match cause {
            Cause::OwnWish => self.placements_cause_own_wish(),
            Cause::SomethingElse => self.placements_cause_something_else(),
            Cause::DidNotCome => self.placements_cause_did_not_come(),
            Cause::NoTasks => self.placements_cause_no_tasks(),
            Cause::NoMentor => self.placements_cause_no_mentor(),
            Cause::CompanyWish => self.placements_cause_company_wish(),
            Cause::OtherPlan => self.placements_cause_other_plan(),
            Cause::Hours => self.placements_cause_hours(),
            Cause::Tasks => self.placements_cause_tasks(),
        }
    }

    /// From whom an interruption came.
    #[must_use]
    pub fn party(&self, party: Party) -> String {
        match party {
            Party::Citizen => self.placements_party_citizen(),
            Party::Company => self.placements_party_company(),
            Party::Municipality => self.placements_party_municipality(),
            Party::Nobody => self.placements_party_nobody(),
        }
    }

    /// What came after.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> String {
        match outcome {
            Outcome::OrdinaryFull => self.placements_outcome_ordinary_full(),
            Outcome::OrdinaryPart => self.placements_outcome_ordinary_part(),
            Outcome::FlexJob => self.placements_outcome_flex_job(),
            Outcome::Education => self.placements_outcome_education(),
            Outcome::SelfSupporting => self.placements_outcome_self_supporting(),
            Outcome::AnotherPlacement => self.placements_outcome_another_placement(),
            Outcome::NothingYet => self.placements_outcome_nothing_yet(),
            Outcome::NotKnown => self.placements_outcome_not_known(),
        }
    }

    /// The rule behind a verdict that is kept.
    #[must_use]
    pub fn placement_rule(&self, id: &str) -> String {
        match id {
            ratio::RULE => self.placements_rule_ratio(),
            duration::RULE => self.placements_rule_duration(),
            other => other.to_owned(),
        }
    }

    /// From one time to another: «09.00–11.00», `09:00–11:00`.
    #[must_use]
    pub fn time_span(&self, span: TimeSpan) -> String {
        let clock = |time: TimeOfDay| time.to_string().replace(':', &self.placements_clock());
        format!("{}–{}", clock(span.from()), clock(span.to()))
    }

    /// The times of a day as people type them: «09.00–11.00, 12.15–14.00».
    #[must_use]
    pub fn times_on(&self, plan: &WeekPlan, day: Day, kind: HourKind) -> String {
        let times = plan.times().filter(|(on, _, is)| (*on, *is) == (day, kind));
        let spans = times.map(|(_, span, _)| self.time_span(span));
        spans.collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use kernel::Language;

    use super::*;
    use crate::testing::texts;

    #[test]
    fn a_kind_says_what_became_of_its_praktik_while_somebody_has_the_place() {
        use {
            PlacementKind::{Hybrid, Praktik, SmallJob},
            PlacementState::{Ended, Running},
        };
        let danish = texts(Language::Da);
        for (kind, state, praktik, ordinary, want) in [
            (Praktik, Running, 4, 0, "Virksomhedspraktik"),
            (Praktik, Running, 2, 2, "Virksomhedspraktik (nu også timer med løn)"),
            (Praktik, Running, 0, 4, "Virksomhedspraktik (nu kun timer med løn)"),
            (Praktik, Ended, 0, 4, "Virksomhedspraktik"),
            (Hybrid, Running, 2, 2, "Hybridpraktik"),
            (Hybrid, Running, 0, 4, "Hybridpraktik (nu kun timer med løn)"),
            (SmallJob, Running, 0, 4, "Småjob"),
        ] {
            let week = Hours { praktik: Minutes::of_hours(praktik), ordinary: Minutes::of_hours(ordinary) };
            assert_eq!(danish.placement_kind_now(kind, state, week), want);
        }
    }

    #[test]
    fn whose_praktik_has_become_hours_with_a_wage_is_no_longer_told_of_praktik() {
        let danish = texts(Language::Da);
        for (praktik, ordinary, want) in [
            (4, 0, "Du er i praktik hos Butik, med Mia som hjælper."),
            (2, 2, "Du er i praktik og har timer med løn hos Butik, med Mia som hjælper."),
            (0, 4, "Du arbejder hos Butik, med Mia som hjælper."),
        ] {
            let week = Hours { praktik: Minutes::of_hours(praktik), ordinary: Minutes::of_hours(ordinary) };
            assert_eq!(danish.placement_own_now(week, "Butik", "Mia"), want);
        }
    }
}
