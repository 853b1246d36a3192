//! What an installation asks of those who log in.

use std::ops::RangeInclusive;

use kernel::{
    IDLE_MINUTES, LIFE_MINUTES, Moment, PROOF_MINUTES, SECONDS_PER_MINUTE, SESSION_IDLE_SECONDS,
    SESSION_LIFE_SECONDS, SESSION_PROOF_SECONDS,
};

use super::{Refusal, Role, organisation::coded};

coded! {
    /// Whether a role must show a code beside the password.
    SecondStep {
        /// Always.
        Required = "required",
        /// Where the installation says so.
        AsInstalled = "as-installed",
        /// Each decides for oneself.
        OwnChoice = "own-choice",
    }
}

impl Role {
    /// Whether the role must show a code beside the password: always, where it can give itself rights or see who
    /// did what; as the installation says, where it sees people.
    #[must_use]
    pub const fn second_step(self) -> SecondStep {
        match self {
            Self::Administrator | Self::DataProtectionOfficer => SecondStep::Required,
            Self::Caseworker
            | Self::EmployerConsultant
            | Self::TeamLeader
            | Self::HealthWorker
            | Self::SocialWorker
            | Self::Mentor
            | Self::Buddy
            | Self::BusinessMentor
            | Self::WorkplaceMentor => SecondStep::AsInstalled,
            Self::CompanyManager
            | Self::ShopSteward
            | Self::Citizen
            | Self::Ambassador
            | Self::BusinessAdviser
            | Self::UnionOfficer
            | Self::SchoolContact
            | Self::AssociationContact
            | Self::SteeringMember
            | Self::Funder
            | Self::Evaluator
            | Self::ProcurementOfficer
            | Self::MethodOwner
            | Self::RuleOwner => SecondStep::OwnChoice,
        }
    }
}

/// What an installation asks of those who log in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogInRules {
    /// A session unused for so many seconds has ended.
    pub idle_seconds: i64,
    /// However much it is used, a session ends after so many seconds.
    pub life_seconds: i64,
    /// What must be certain is asked for again when it was shown so many seconds ago.
    pub proof_seconds: i64,
    /// Whether those whose role leaves it to the installation must show a code.
    pub asks_all_for_code: bool,
}

impl Default for LogInRules {
    fn default() -> Self {
        Self {
            idle_seconds: SESSION_IDLE_SECONDS,
            life_seconds: SESSION_LIFE_SECONDS,
            proof_seconds: SESSION_PROOF_SECONDS,
            asks_all_for_code: false,
        }
    }
}

impl LogInRules {
    /// Whether the role must show a code beside the password here.
    #[must_use]
    pub const fn needs_code(self, role: Role) -> bool {
        match role.second_step() {
            SecondStep::Required => true,
            SecondStep::AsInstalled => self.asks_all_for_code,
            SecondStep::OwnChoice => false,
        }
    }

    /// Whether what was shown at `proved` still holds.
    #[must_use]
    pub fn is_proved(self, proved: Option<Moment>, now: Moment) -> bool {
        proved.is_some_and(|proved| now < proved.plus_seconds(self.proof_seconds))
    }

    /// Minutes as somebody set them, as seconds.
    ///
    /// # Errors
    /// [`Refusal::MinutesOutside`].
    pub fn minutes(given: i64, within: RangeInclusive<i64>) -> Result<i64, Refusal> {
        if within.contains(&given) {
            Ok(given * SECONDS_PER_MINUTE)
        } else {
            Err(Refusal::MinutesOutside { least: *within.start(), most: *within.end() })
        }
    }

    /// The same set of rules, when each is one that may be set and a session is not meant to outlive itself.
    ///
    /// # Errors
    /// The field with its [`Refusal`].
    pub fn checked(self) -> Result<Self, (&'static str, Refusal)> {
        for (field, seconds, within) in [
            ("idle", self.idle_seconds, IDLE_MINUTES),
            ("life", self.life_seconds, LIFE_MINUTES),
            ("proof", self.proof_seconds, PROOF_MINUTES),
        ] {
            Self::minutes(seconds / SECONDS_PER_MINUTE, within).map_err(|refusal| (field, refusal))?;
        }
        if self.idle_seconds > self.life_seconds {
            return Err(("idle", Refusal::IdleLongerThanLife));
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_who_give_rights_or_see_the_trace_show_a_code_and_others_where_it_is_asked() {
        let (here, there) =
            (LogInRules::default(), LogInRules { asks_all_for_code: true, ..LogInRules::default() });
        for role in Role::ALL {
            let must = matches!(role, Role::Administrator | Role::DataProtectionOfficer);
            assert_eq!(here.needs_code(*role), must, "{role:?}");
            // Whoever can be named for a person sees people.
            let sees_people = role.follows().is_some() || *role == Role::TeamLeader;
            assert_eq!(there.needs_code(*role), must || sees_people, "{role:?}");
        }
    }

    #[test]
    fn what_was_shown_holds_for_its_time() {
        let (rules, shown) = (LogInRules::default(), Moment::from_micros(1_790_000_000_000_000));
        let after = |seconds| rules.is_proved(Some(shown), shown.plus_seconds(seconds));
        assert!(after(0) && after(SESSION_PROOF_SECONDS - 1) && !after(SESSION_PROOF_SECONDS));
        assert!(!rules.is_proved(None, shown), "who has shown nothing is not certain");
    }

    #[test]
    fn times_that_make_no_sense_are_refused_at_their_field() {
        let rules = LogInRules::default();
        assert_eq!(rules.checked(), Ok(rules));
        let minutes = |n: i64| n * SECONDS_PER_MINUTE;
        for (wrong, field) in [
            (LogInRules { idle_seconds: minutes(4), ..rules }, "idle"),
            (LogInRules { idle_seconds: minutes(241), ..rules }, "idle"),
            (LogInRules { life_seconds: minutes(29), ..rules }, "life"),
            (LogInRules { proof_seconds: 0, ..rules }, "proof"),
            (LogInRules { proof_seconds: minutes(61), ..rules }, "proof"),
            (LogInRules { idle_seconds: minutes(60), life_seconds: minutes(30), ..rules }, "idle"),
        ] {
            assert_eq!(wrong.checked().map_err(|(field, _)| field), Err(field), "{wrong:?}");
        }
    }
}
