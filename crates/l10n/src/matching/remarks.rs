//! What a person should look at although no rule fails.

use matching::Remark;

use super::MatchFacts;
use crate::Texts;

impl Texts {
    /// Something to look at, and what to do about it, in a whole sentence.
    #[must_use]
    pub fn match_remark(&self, remark: Remark, facts: &MatchFacts) -> String {
        let function = |function: u8| self.function_at(usize::from(function));
        match remark {
            Remark::WithAid { function: f } => self.matching_remark_with_aid(function(f)),
            Remark::PrefersNot { function: f } => self.matching_remark_prefers_not(function(f)),
            Remark::SkillTrainable { skill, leads_on: true } => {
                self.matching_remark_skill_trainable_leads_on(self.skill_at(skill))
            }
            Remark::SkillTrainable { skill, leads_on: false } => {
                self.matching_remark_skill_trainable(self.skill_at(skill))
            }
            Remark::SkillUnknown { skill } => self.matching_remark_skill_unknown(self.skill_at(skill)),
            Remark::HoursUnknown => self.matching_remark_hours_unknown(),
            Remark::SlotsUnknown => self.matching_remark_slots_unknown(),
            Remark::TaskSlotsUnknown { task } => self.matching_remark_task_slots_unknown(facts.task(task)),
            Remark::FewDays { task, days } => {
                self.matching_remark_few_days(i64::from(days), facts.task(task))
            }
            Remark::DemandsUnknown { task } => self.matching_remark_demands_unknown(facts.task(task)),
            Remark::HomeUnknown => self.matching_remark_home_unknown(),
            Remark::TravelModeUnknown => self.matching_remark_travel_mode_unknown(),
            Remark::PlaceUnknown => self.matching_remark_place_unknown(),
            Remark::RatioGuidance => self.matching_remark_ratio_guidance(),
            Remark::RatioUnknown => self.matching_remark_ratio_unknown(),
        }
    }
}
