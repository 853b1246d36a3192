//! Links by which an account's own user chooses a password.

use domain::{outbox::JobKind, partners::Email};
use kernel::{Date, LINK_WINDOW_SECONDS, LINKS_PER_WINDOW, Moment, OutboxId, UserId};
use policy::{Act, Covers, OwnPassword, WriteUsers};

use super::open;
use crate::{StoreError, Under, bind::bind, row::Row, scope, views::LinkHolder};

impl Under<'_, OwnPassword> {
    /// Counts that a link was asked for, and says whether one more is sent. Counts of long ago are swept away.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn count_link_request(&mut self, address_hash: &[u8], now: Moment) -> Result<bool, StoreError> {
        let since = now.plus_seconds(-LINK_WINDOW_SECONDS);
        // A clock that jumped back must not shut anybody out for longer.
        let until = now.plus_seconds(LINK_WINDOW_SECONDS);
        let sweep = "DELETE FROM link_request WHERE first_at <= $1 OR first_at > $2";
        self.tx.run(sweep, bind![since, until]).await?;
        let sql = "INSERT INTO link_request (address_hash, asked, first_at) VALUES ($1, 1, $2) \
                   ON CONFLICT (address_hash) DO UPDATE SET asked = link_request.asked + 1 RETURNING asked";
        let row = self.tx.change("link_request", sql, bind![address_hash.to_vec(), now]).await?;
        Ok(row.ok_or(StoreError::Missing)?.int("asked")? <= LINKS_PER_WINDOW)
    }

    /// Leaves a job for a link to whoever logs in with the address, if somebody does: one statement, whether known
    /// or not. Without an address it does the same work for nobody.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn ask_for_link(
        &mut self,
        id: OutboxId,
        email: &str,
        payload: &str,
        (now, on): (Moment, Date),
    ) -> Result<(), StoreError> {
        let open = open("m", 6);
        let sql = format!(
            "INSERT INTO outbox (id, organisation_id, kind, payload, user_id, at, due_at) \
                   SELECT $1, u.organisation_id, $2, $3, u.id, $4, $4 FROM app_user u \
                   WHERE u.email = $5 AND u.disabled_at IS NULL AND u.one_click = FALSE \
                   AND EXISTS (SELECT 1 FROM membership m WHERE m.user_id = u.id AND {open} \
                   AND m.citizen_id IS NULL)"
        );
        let values = bind![id, JobKind::PasswordReset.code(), payload, now, email, on];
        self.tx.run(&sql, values).await.map(|_| ())
    }

    /// Whom a link is for; nobody when it is used, replaced or over, or the account is closed.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn link_holder(
        &mut self,
        token_hash: &[u8],
        now: Moment,
    ) -> Result<Option<LinkHolder>, StoreError> {
        let sql = "SELECT u.id, u.email, u.name FROM password_link l JOIN app_user u ON u.id = l.user_id \
                   WHERE l.token_hash = $1 AND l.expires_at > $2 AND u.disabled_at IS NULL";
        let row = self.tx.one("password_link", sql, bind![token_hash.to_vec(), now]).await?;
        row.map(|row| holder(&row)).transpose()
    }

    /// Uses a link up, and sets the password of its account. Its sessions end, and its failures are forgotten.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when the link was used, replaced or over.
    pub async fn use_link(
        &mut self,
        token_hash: &[u8],
        holder: &LinkHolder,
        hash: &str,
        now: Moment,
    ) -> Result<(), StoreError> {
        let sql = "DELETE FROM password_link WHERE token_hash = $1 AND user_id = $2 AND expires_at > $3";
        self.tx.run_one(sql, bind![token_hash.to_vec(), holder.user, now]).await?;
        let sql = "UPDATE app_user SET password_hash = $1, version = version + 1 \
                   WHERE id = $2 AND disabled_at IS NULL";
        self.tx.run_one(sql, bind![hash, holder.user]).await?;
        self.tx.run("DELETE FROM session WHERE user_id = $1", bind![holder.user]).await?;
        // A counter of a log-in name ends with it, from wherever was tried.
        let sql = "DELETE FROM log_in_failure WHERE substr(name, length(name) - length($1) + 1) = $1";
        self.tx.run(sql, bind![format!(" {}", holder.email).as_str()]).await.map(|_| ())
    }
}

impl<A: Act + Covers<WriteUsers>> Under<'_, A> {
    /// Ends the link of an account that the permit reaches: its address or password is another by now.
    ///
    /// # Errors
    /// [`StoreError::Down`].
    pub async fn end_link_of(&mut self, user: UserId) -> Result<(), StoreError> {
        let organisation = scope::organisation(self.permit.scope());
        let sql = "DELETE FROM password_link WHERE user_id IN (SELECT u.id FROM app_user u \
                   WHERE u.id = $1 AND u.organisation_id = $2)";
        self.tx.run(sql, bind![user, organisation]).await.map(|_| ())
    }
}

fn holder(row: &Row) -> Result<LinkHolder, StoreError> {
    Ok(LinkHolder {
        user: row.id("id")?,
        email: row.parsed("email", |text| Email::parse(text).ok())?,
        name: row.typed("name")?,
    })
}
