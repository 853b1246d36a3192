//! What the installation asks of those who log in.

use domain::{
    input::Input,
    partners::{LogInRules, Refusal},
};
use kernel::{Faults, IDLE_MINUTES, LIFE_MINUTES, PROOF_MINUTES};
use policy::SetLogIn;

use super::Failure;
use crate::{Ctx, Never, Raw, Subject};

/// What the installation asks of those who log in.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_log_in_rules(ctx: &Ctx) -> Result<LogInRules, crate::Failure<Never>> {
    let permit = ctx.leave::<SetLogIn, _>().await?;
    let rules = ctx.read().await?.log_in_rules().await?;
    ctx.saw(&permit, Subject::default(), None).await?;
    Ok(rules)
}

/// Sets it: `idle`, `life` and `proof` in minutes, `code_for_all` ticked or not. It holds from the next page on,
/// for those who are logged in too.
///
/// # Errors
/// Every fault, field by field; [`Failure::Unproved`].
pub async fn set_log_in_rules(ctx: &Ctx, raw: &Raw) -> Result<LogInRules, Failure> {
    let permit = ctx.leave::<SetLogIn, _>().await?;
    ctx.must_be_certain()?;
    let mut faults = Faults::new();
    let mut minutes = |field: &'static str, within: std::ops::RangeInclusive<i64>| {
        let given = raw.text(field);
        let read = match given.parse::<i64>() {
            _ if given.is_empty() => Err(Input::Missing.into()),
            Err(_) => Err(Refusal::MinutesOutside { least: *within.start(), most: *within.end() }),
            Ok(minutes) => LogInRules::minutes(minutes, within),
        };
        faults.take(field, read)
    };
    let times =
        (minutes("idle", IDLE_MINUTES), minutes("life", LIFE_MINUTES), minutes("proof", PROOF_MINUTES));
    let rules = match times {
        (Some(idle_seconds), Some(life_seconds), Some(proof_seconds)) => Some(LogInRules {
            idle_seconds,
            life_seconds,
            proof_seconds,
            asks_all_for_code: raw.ticked("code_for_all"),
        }),
        _ => None,
    };
    let rules = faults.finish(rules)?.checked().map_err(|(field, why)| Failure::refused(field, why))?;
    let mut tx = ctx.write().await?;
    tx.under(&permit).set_log_in_rules(rules).await?;
    ctx.wrote(&tx, &permit, Subject::default()).await?;
    ctx.commit(tx, "rules").await?;
    Ok(rules)
}
