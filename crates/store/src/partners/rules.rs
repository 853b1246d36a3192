//! What the installation asks of those who log in: settings, with the product's own where none was set.

use domain::partners::LogInRules;
use policy::SetLogIn;

use crate::{StoreError, Tx, Under, bind::bind, row::Row};

const IDLE: &str = "session-idle";
const LIFE: &str = "session-life";
const PROOF: &str = "session-proof";
const CODE_FOR_ALL: &str = "code-for-all";
const YES: &str = "yes";

impl Tx {
    /// What the installation asks of those who log in. It is nobody's data.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn log_in_rules(&self) -> Result<LogInRules, StoreError> {
        let sql = "SELECT (SELECT value FROM setting WHERE name = $1) AS idle, \
                   (SELECT value FROM setting WHERE name = $2) AS life, \
                   (SELECT value FROM setting WHERE name = $3) AS proof, \
                   (SELECT value FROM setting WHERE name = $4) AS code_for_all";
        let row = self.one("setting", sql, bind![IDLE, LIFE, PROOF, CODE_FOR_ALL]).await?;
        rules_of(&row.ok_or(StoreError::Missing)?)
    }
}

impl Under<'_, SetLogIn> {
    /// Sets what the installation asks of those who log in.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn set_log_in_rules(&mut self, rules: LogInRules) -> Result<(), StoreError> {
        let for_all = if rules.asks_all_for_code { YES } else { "no" };
        for (name, value) in [
            (IDLE, rules.idle_seconds.to_string()),
            (LIFE, rules.life_seconds.to_string()),
            (PROOF, rules.proof_seconds.to_string()),
            (CODE_FOR_ALL, for_all.to_owned()),
        ] {
            let sql = "INSERT INTO setting (name, value) VALUES ($1, $2) \
                       ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            self.tx.run(sql, bind![name, &value]).await?;
        }
        Ok(())
    }
}

/// From the columns `idle`, `life`, `proof` and `code_for_all`.
pub(super) fn rules_of(row: &Row) -> Result<LogInRules, StoreError> {
    let unset = LogInRules::default();
    let seconds = |text: &str| text.parse::<i64>().ok();
    Ok(LogInRules {
        idle_seconds: row.opt_parsed("idle", seconds)?.unwrap_or(unset.idle_seconds),
        life_seconds: row.opt_parsed("life", seconds)?.unwrap_or(unset.life_seconds),
        proof_seconds: row.opt_parsed("proof", seconds)?.unwrap_or(unset.proof_seconds),
        asks_all_for_code: row.opt_text("code_for_all")?.is_some_and(|value| value == YES),
    })
}
