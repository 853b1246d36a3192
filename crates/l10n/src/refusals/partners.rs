//! Refusals of partners, in words.

use domain::partners::{LogInRefusal, Refusal, WeakPassword};

use super::Say;
use crate::Texts;

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

impl Say for Refusal {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Input(input) => texts.input(input),
            Self::EmailTaken(email) => texts.partners_refusal_email_taken(email),
            Self::RoleDoesNotFit { role, kind } => {
                texts.partners_refusal_role_does_not_fit(texts.organisation_kind(*kind), texts.role(*role))
            }
            Self::WeakPassword(weak) => weak.say(texts),
            Self::WrongPassword => texts.partners_refusal_wrong_password(),
            Self::WrongCode => texts.partners_refusal_wrong_code(),
            Self::UsedCode => texts.partners_refusal_used_code(),
            Self::Throttled { seconds } => texts.partners_log_in_refused_throttled(i64::from(*seconds)),
            Self::SamePassword => texts.partners_refusal_same_password(),
            Self::CodeRequired => texts.partners_refusal_code_required(),
            Self::MinutesOutside { least, most } => {
                texts.partners_refusal_minutes_outside(least.to_string(), most.to_string())
            }
            Self::IdleLongerThanLife => texts.partners_refusal_idle_longer_than_life(),
            Self::OwnAccount => texts.partners_refusal_own_account(),
            Self::OwnRole => texts.partners_refusal_own_role(),
            Self::KeptElsewhere(email) => texts.partners_refusal_kept_elsewhere(email),
            Self::LastAdministrator => texts.partners_refusal_last_administrator(),
            Self::CompanyWithoutRole(role) => texts.partners_refusal_company_without_role(texts.role(*role)),
            Self::CompanyMissing => texts.partners_refusal_company_missing(),
            Self::UnknownCompany(cvr) => texts.partners_refusal_unknown_company(cvr.as_str()),
            Self::HasRole(role) => texts.partners_refusal_has_role(texts.role(*role)),
            Self::StandsInAlready => texts.partners_refusal_stands_in_already(),
            Self::UnknownColleague => texts.partners_refusal_unknown_colleague(),
            Self::LastDayMissing => texts.partners_refusal_last_day_missing(),
            Self::LastDayPast(day) => texts.partners_refusal_last_day_past(texts.date(*day)),
            Self::CitizensCannotLogIn => texts.partners_refusal_citizens_cannot_log_in(),
            Self::WhichOrganisation { names, .. } if names.is_empty() => {
                texts.partners_refusal_no_organisation()
            }
            Self::WhichOrganisation { names, .. } => {
                texts.partners_refusal_which_organisation(texts.list(names))
            }
            Self::OrganisationTaken(name) => texts.partners_refusal_organisation_taken(name),
            Self::WhichPartnership => texts.partners_refusal_which_partnership(),
            Self::CitizensExist { count } => {
                texts.partners_refusal_citizens_exist(i64::try_from(*count).unwrap_or(i64::MAX))
            }
        }
    }
}

impl Say for WeakPassword {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Short { min } => texts.partners_refusal_password_short(count(*min)),
            Self::Long { max } => texts.partners_refusal_password_long(count(*max)),
            Self::Monotonous { min } => texts.partners_refusal_password_monotonous(count(*min)),
            Self::Common => texts.partners_refusal_password_common(),
            Self::Breached => texts.partners_refusal_password_breached(),
            Self::OwnName => texts.partners_refusal_password_own_name(),
        }
    }
}

impl Say for LogInRefusal {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::WrongOrUnknown => texts.partners_log_in_refused_wrong(),
            Self::Throttled { seconds } => texts.partners_log_in_refused_throttled(i64::from(*seconds)),
            Self::WrongCode => texts.partners_refusal_wrong_code(),
            Self::UsedCode => texts.partners_refusal_used_code(),
            Self::Closed => texts.partners_log_in_refused_closed(),
            Self::CitizensCannotLogIn => texts.partners_log_in_refused_citizen(),
            Self::DemoOnly => texts.partners_log_in_refused_demo(),
            Self::NotYet { from } => texts.partners_log_in_refused_not_yet(texts.date(*from)),
            Self::Over => texts.partners_log_in_refused_over(),
        }
    }
}
