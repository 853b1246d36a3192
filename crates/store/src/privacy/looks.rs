//! Who has looked at a citizen.

use domain::partners::Role;
use kernel::{CitizenId, Date, Moment};
use policy::{Act, Covers, FieldGroup, ReadTrace};

use super::{STANDS_FOR, action, by, each, purpose};
use crate::{
    StoreError, Under,
    bind::{Bind as _, bind},
    row::Row,
    scope,
    views::{Listed, Look, Looks},
};

/// So many looks are read at once, those of an hour as one.
const MOST_LOOKS: usize = 300;
const MICROS_PER_HOUR: i64 = 3_600_000_000;

impl<A: Act + Covers<ReadTrace>> Under<'_, A> {
    /// Who has looked at a citizen in a period of days, and before a moment of it where earlier ones are asked for.
    /// What was refused showed nothing and is left out.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for a citizen beyond the scope.
    pub async fn looks_at(
        &mut self,
        citizen: CitizenId,
        (from, before): (Moment, Moment),
        (first, last): (Date, Date),
        on: Date,
    ) -> Result<Looks, StoreError> {
        let mut values = bind![citizen];
        let protected = self.permit.opens(FieldGroup::Protected);
        let clause = scope::citizens(self.permit.scope(), protected, &mut values);
        values.extend(bind![Role::DataProtectionOfficer.code(), on]);
        let live = crate::partners::live("m", values.len());
        let sql = format!(
            "SELECT o.tells_names, o.id, u.name, u.email FROM citizen b \
             JOIN organisation o ON o.id = b.organisation_id \
             LEFT JOIN membership m ON m.organisation_id = o.id AND m.role = ${} AND {live} \
             LEFT JOIN app_user u ON u.id = m.user_id AND u.disabled_at IS NULL \
             WHERE b.id = $1 AND {} ORDER BY u.sort_key",
            values.len() - 1,
            clause.sql
        );
        let rows = self.tx.all("citizen", &sql, values).await?;
        let row = rows.first().ok_or(StoreError::Missing)?;
        let officer = |row: &Row| Ok(row.opt_text("name")?.zip(row.opt_text("email")?));
        let officers = rows.iter().map(officer).collect::<Result<Vec<_>, StoreError>>()?;
        let tells_names = row.flag("tells_names")?;
        let keeper = row.get::<uuid::Uuid>("id")?;
        // The officer reads names; others those of the municipality's own people, where that is decided.
        let eyes = Eyes { all: self.permit.opens(FieldGroup::Users), of: tells_names.then_some(keeper) };
        let (looks, earlier) = self.looks(citizen, (from, before), eyes).await?;
        let lists = self.lists(citizen, (first, last), eyes).await?;
        let officers = officers.into_iter().flatten().collect();
        Ok(Looks { looks, lists, tells_names, officers, earlier })
    }

    async fn looks(
        &self,
        citizen: CitizenId,
        (from, before): (Moment, Moment),
        eyes: Eyes,
    ) -> Result<(Vec<Look>, Option<Moment>), StoreError> {
        // Days begin on a full hour everywhere: looks of an hour are looks of a day.
        let log = each(self.tx.logs(), |file| {
            format!(
                "SELECT a.at / {MICROS_PER_HOUR} AS hour, a.organisation_id, a.user_id, a.membership_id, a.holder, a.operator, \
                 a.action, a.purpose, min(a.at) AS first_at, max(a.at) AS last_at, count(*) AS times \
                 FROM {file}access_log a WHERE a.citizen_id = $1 AND a.at >= $2 AND a.at < $3 AND a.outcome = 'done' \
                 GROUP BY a.at / {MICROS_PER_HOUR}, a.organisation_id, a.user_id, a.membership_id, a.holder, a.operator, \
                 a.action, a.purpose ORDER BY hour DESC LIMIT {}",
                MOST_LOOKS + 1
            )
        });
        let sql = format!(
            "SELECT {LOOK}, {STANDS_FOR} FROM {log} l {NAMES} ORDER BY l.last_at DESC LIMIT {}",
            MOST_LOOKS + 1
        );
        let rows = self.tx.all("access_log", &sql, bind![citizen, from, before]).await?;
        let mut looks = rows.iter().map(|row| look(row, eyes)).collect::<Result<Vec<_>, _>>()?;
        let more = looks.len() > MOST_LOOKS;
        looks.truncate(MOST_LOOKS);
        let earlier = looks.last().filter(|_| more).map(|look| look.first);
        Ok((looks, earlier))
    }

    async fn lists(
        &self,
        citizen: CitizenId,
        (first, last): (Date, Date),
        eyes: Eyes,
    ) -> Result<Vec<Listed>, StoreError> {
        let lists = each(self.tx.logs(), |file| {
            format!(
                "SELECT a.day, a.organisation_id, a.user_id, a.holder, a.action, a.purpose, a.first_at, a.last_at, \
                 a.times, NULL AS operator FROM {file}access_listed a WHERE a.citizen_id = $1 AND a.day >= $2 AND a.day <= $3 \
                 ORDER BY a.day DESC LIMIT {MOST_LOOKS}"
            )
        });
        let sql = format!(
            "SELECT l.day, {LOOK}, CAST(NULL AS TEXT) AS stands_for_name FROM {lists} l {NAMES} ORDER BY l.day DESC, l.last_at DESC LIMIT {MOST_LOOKS}"
        );
        let rows =
            self.tx.all("access_listed", &sql, vec![citizen.bind(), first.bind(), last.bind()]).await?;
        rows.iter().map(|row| Ok(Listed { day: row.date("day")?, look: look(row, eyes)? })).collect()
    }
}

/// Whose names are read.
#[derive(Clone, Copy)]
struct Eyes {
    all: bool,
    of: Option<uuid::Uuid>,
}

const LOOK: &str = "l.organisation_id, l.user_id, l.holder, l.operator, l.action, l.purpose, l.first_at, l.last_at, \
                    CAST(l.times AS BIGINT) AS times, o.name AS organisation_name, u.name AS user_name, \
                    u.organisation_id AS keeper_id";
const NAMES: &str =
    "LEFT JOIN organisation o ON o.id = l.organisation_id LEFT JOIN app_user u ON u.id = l.user_id";

fn look(row: &Row, eyes: Eyes) -> Result<Look, StoreError> {
    let keeper = row.get::<Option<uuid::Uuid>>("keeper_id")?;
    let named = eyes.all || eyes.of.is_some() && eyes.of == keeper;
    Ok(Look {
        first: row.moment("first_at")?,
        last: row.moment("last_at")?,
        times: row.count("times")?,
        by: by(row, named)?,
        organisation: row.opt_id("organisation_id")?,
        action: action(row)?,
        purpose: purpose(row)?,
    })
}
