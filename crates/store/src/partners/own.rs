//! What one user logs in with, and where: password, second step, recovery codes, sessions. Whoever acts as a user
//! reaches the own rows and no others; the log-in itself acts before anybody is known.

use domain::partners::{Device, SessionStage};
use kernel::{Moment, SessionId, UserId};
use policy::{Act, Covers, OwnLogIn};

use crate::{
    StoreError, Under,
    bind::bind,
    views::{AccountView, SecondStepView, SessionLine},
};

impl<A: Act + Covers<OwnLogIn>> Under<'_, A> {
    /// The account's own log-in: whether there is a password, since when a code is asked for.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's.
    pub async fn own_account(&mut self, user: UserId) -> Result<AccountView, StoreError> {
        self.must_be(user)?;
        let sql = "SELECT u.password_hash, f.since, \
                   (SELECT count(*) FROM recovery_code r WHERE r.user_id = u.id) AS codes \
                   FROM app_user u LEFT JOIN second_step f ON f.user_id = u.id WHERE u.id = $1";
        let row = self.tx.one("app_user", sql, bind![user]).await?.ok_or(StoreError::Missing)?;
        Ok(AccountView {
            password_hash: row.opt_text("password_hash")?,
            code_since: row.opt_moment("since")?,
            codes_left: row.count("codes")?,
        })
    }

    /// Sets the own password's hash.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's.
    pub async fn put_own_password(&mut self, user: UserId, hash: &str) -> Result<(), StoreError> {
        self.must_be(user)?;
        let sql = "UPDATE app_user SET password_hash = $1, version = version + 1 WHERE id = $2";
        self.tx.run(sql, bind![hash, user]).await.map(|_| ())
    }

    /// The user's second step; `None` when none is set up.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's.
    pub async fn second_step(&mut self, user: UserId) -> Result<Option<SecondStepView>, StoreError> {
        self.must_be(user)?;
        let sql = "SELECT f.secret_sealed, f.last_step FROM second_step f WHERE f.user_id = $1";
        let Some(row) = self.tx.one("second_step", sql, bind![user]).await? else { return Ok(None) };
        let sql = "SELECT r.hash FROM recovery_code r WHERE r.user_id = $1";
        let codes = self.tx.all("recovery_code", sql, bind![user]).await?;
        Ok(Some(SecondStepView {
            secret: row.get("secret_sealed")?,
            last_step: row.big("last_step")?,
            codes: codes.iter().map(|row| row.text("hash")).collect::<Result<_, _>>()?,
        }))
    }

    /// Sets a second step up, its secret sealed. `step` is that of the code it was confirmed with.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's; [`StoreError::Blocked`] when there is one already.
    pub async fn add_second_step(
        &mut self,
        user: UserId,
        (secret, step): (&[u8], i64),
        now: Moment,
    ) -> Result<(), StoreError> {
        self.must_be(user)?;
        let sql =
            "INSERT INTO second_step (user_id, secret_sealed, last_step, since) VALUES ($1, $2, $3, $4)";
        self.tx.run(sql, bind![user, secret.to_vec(), step, now]).await.map(|_| ())
    }

    /// Takes a code's step: that and every earlier one are not taken again. Says whether it was still to be had.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's.
    pub async fn take_step(&mut self, user: UserId, step: i64) -> Result<bool, StoreError> {
        self.must_be(user)?;
        let sql = "UPDATE second_step SET last_step = $1 WHERE user_id = $2 AND last_step < $1";
        Ok(self.tx.run(sql, bind![step, user]).await? > 0)
    }

    /// Takes a recovery code by its hash. Says whether it was still to be had.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's.
    pub async fn take_recovery_code(&mut self, user: UserId, hash: &str) -> Result<bool, StoreError> {
        self.must_be(user)?;
        let sql = "DELETE FROM recovery_code WHERE user_id = $1 AND hash = $2";
        Ok(self.tx.run(sql, bind![user, hash]).await? > 0)
    }

    /// Puts new recovery codes in place of those that are left.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's.
    pub async fn put_recovery_codes(&mut self, user: UserId, hashes: &[String]) -> Result<(), StoreError> {
        self.must_be(user)?;
        self.tx.run("DELETE FROM recovery_code WHERE user_id = $1", bind![user]).await?;
        let rows = hashes.iter().map(|hash| bind![user, hash]);
        self.tx.insert_many("recovery_code", &["user_id", "hash"], rows.collect()).await
    }

    /// Turns the second step off; its recovery codes go with it.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's.
    pub async fn drop_second_step(&mut self, user: UserId) -> Result<(), StoreError> {
        self.must_be(user)?;
        self.tx.run("DELETE FROM recovery_code WHERE user_id = $1", bind![user]).await?;
        self.tx.run("DELETE FROM second_step WHERE user_id = $1", bind![user]).await.map(|_| ())
    }

    /// The user's open sessions that had not ended by `now`, the one used last first.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's.
    pub async fn own_sessions(
        &mut self,
        user: UserId,
        (now, unused): (Moment, Moment),
    ) -> Result<Vec<SessionLine>, StoreError> {
        self.must_be(user)?;
        let sql = "SELECT s.id, s.device, s.created_at, s.last_used_at FROM session s WHERE s.user_id = $1 \
                   AND s.stage = $2 AND s.expires_at > $3 AND s.last_used_at > $4 \
                   ORDER BY s.last_used_at DESC, s.id DESC";
        let values = bind![user, SessionStage::Open.code(), now, unused];
        let rows = self.tx.all("session", sql, values).await?;
        rows.iter()
            .map(|row| {
                Ok(SessionLine {
                    id: row.id("id")?,
                    device: row.parsed("device", Device::from_code)?,
                    created: row.moment("created_at")?,
                    last_used: row.moment("last_used_at")?,
                })
            })
            .collect()
    }

    /// Ends one of the user's sessions.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's, and when it has ended.
    pub async fn end_session_by_id(&mut self, user: UserId, id: SessionId) -> Result<(), StoreError> {
        self.must_be(user)?;
        match self.tx.run("DELETE FROM session WHERE id = $1 AND user_id = $2", bind![id, user]).await? {
            0 => Err(StoreError::Missing),
            _ => Ok(()),
        }
    }

    /// Ends the user's sessions but the one that stays.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's.
    pub async fn end_other_sessions(&mut self, user: UserId, stays: SessionId) -> Result<(), StoreError> {
        self.must_be(user)?;
        let sql = "DELETE FROM session WHERE user_id = $1 AND id <> $2";
        self.tx.run(sql, bind![user, stays]).await.map(|_| ())
    }

    /// Forgets the browsers that the user has logged in with but the one that stays.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another user's.
    pub async fn forget_devices(&mut self, user: UserId, stays: Option<&[u8]>) -> Result<(), StoreError> {
        self.must_be(user)?;
        let stays = stays.unwrap_or_default().to_vec();
        let sql = "DELETE FROM known_device WHERE user_id = $1 AND token_hash <> $2";
        self.tx.run(sql, bind![user, stays]).await.map(|_| ())
    }

    fn must_be(&self, user: UserId) -> Result<(), StoreError> {
        match self.permit.actor().user() {
            Some(acting) if acting != user => Err(StoreError::Missing),
            _ => Ok(()),
        }
    }
}
