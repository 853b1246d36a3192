//! Reading proposals.

use domain::placements::{CitizenAnswer, PlacementState, ProposalState};
use kernel::{Cvr, Date, ProposalId};
use policy::{Act, Covers, FieldGroup, ReadProposals};
use sea_orm::Value;

use super::{
    agreements::holding,
    rows::{Eyes, beside},
};
use crate::{
    StoreError, Under,
    bind::{Bind as _, bind},
    list::keyset,
    scope,
    views::{NameTold, Page, PageOf, ProposalCounts, ProposalFilter, ProposalLine, ProposalView},
};

/// What a line needs.
const LINE: &str = "p.*, d.title, c.name AS company_name, b.name AS citizen_name, w.name AS proposer, \
                    h.from_date AS taken_from, h.to_date AS taken_to, x.id AS placed_id, x.state AS placed_state, x.from_date AS placed_from, \
                    x.to_date AS placed_to, x.kind AS placed_kind, x.vitas_state AS placed_vitas, \
                    x.vitas_on AS placed_vitas_on, x.statement_by AS placed_stated, x.statement_on AS placed_stated_on, \
                    x.ended_on AS placed_ended";
/// The agreement that came of it: the one that stands, or else the last that was given up.
const PLACED: &str = "LEFT JOIN placement x ON x.id = (SELECT y.id FROM placement y \
                      WHERE y.proposal_id = p.id ORDER BY CASE WHEN y.state = 'cancelled' THEN 1 ELSE 0 END, \
                      y.sort_key, y.id LIMIT 1)";
/// The company's words wait for somebody to look at them.
const HELD: &str = "p.words_held = TRUE";
const PAIR: &str = "proposal p JOIN citizen b ON b.id = p.citizen_id";
const FROM: &str = "proposal p JOIN citizen b ON b.id = p.citizen_id JOIN bundle d ON d.id = p.bundle_id \
                    JOIN company c ON c.id = p.company_id";

impl<A: Act + Covers<ReadProposals>> Under<'_, A> {
    /// A page of the proposals within the permit's scope, the newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_proposals(
        &mut self,
        filter: &ProposalFilter,
        on: Date,
        of: PageOf,
    ) -> Result<Page<ProposalLine>, StoreError> {
        let mut values = Vec::new();
        let condition = self.proposal_condition(filter, on, &mut values);
        // Only a search looks at more than the two.
        let few = if filter.search.is_some() { FROM } else { PAIR };
        let count =
            self.tx.count_to_limit("proposal", &format!("{few} WHERE {condition}"), values.clone()).await?;
        let (after, order) = keyset("proposal", "p", of, &mut values);
        let limit = of.rows + 1;
        let sql = format!(
            "SELECT {LINE} FROM {FROM} {PLACED} {} LEFT JOIN app_user w ON w.id = p.proposed_by \
             WHERE {condition}{after} ORDER BY p.sort_key {order}, p.id {order} LIMIT {limit}",
            holder()
        );
        let rows = self.tx.all("proposal", &sql, values).await?;
        let eyes = self.eyes(on);
        let lines = rows.iter().map(|row| eyes.line(row)).collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(lines, of, count, |line| line.id.uuid()))
    }

    /// The proposals of a filter with all that the permit opens, those that wait for the company and then the
    /// newest first, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn whole_proposals(
        &mut self,
        filter: &ProposalFilter,
        on: Date,
        limit: usize,
    ) -> Result<Vec<ProposalView>, StoreError> {
        let mut values = Vec::new();
        let condition = self.proposal_condition(filter, on, &mut values);
        self.proposals_where(&condition, values, on, limit).await
    }

    /// A proposal with all that the permit opens.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope, or of a protected person and closed.
    pub async fn proposal(&mut self, id: ProposalId, on: Date) -> Result<ProposalView, StoreError> {
        let mut values = bind![id];
        let clause = self.reached(on, &mut values);
        let found = self.proposals_where(&format!("p.id = $1 AND {clause}"), values, on, 1).await?;
        found.into_iter().next().ok_or(StoreError::Missing)
    }

    /// Everybody within the scope whose name a company has been told, with what a file names them by and the
    /// placement that came of it. Nobody where names are closed.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn names_told(&mut self, on: Date) -> Result<Vec<NameTold>, StoreError> {
        if !self.permit.opens(FieldGroup::Identity) {
            return Ok(Vec::new());
        }
        let mut values = Vec::new();
        let clause = self.reached(on, &mut values);
        let sql = format!(
            "SELECT p.id, p.citizen_id, b.reference, c.cvr, d.title, x.id AS placement_id, x.from_date FROM {FROM} \
             LEFT JOIN placement x ON x.proposal_id = p.id AND x.state <> '{}' \
             WHERE p.state = '{}' AND {clause} ORDER BY p.sort_key, p.id",
            PlacementState::Cancelled.code(),
            ProposalState::Released.code()
        );
        let rows = self.tx.all("proposal", &sql, values).await?;
        rows.iter()
            .map(|row| {
                Ok(NameTold {
                    proposal: row.id("id")?,
                    person: row.id("citizen_id")?,
                    reference: row.typed("reference")?,
                    cvr: row.parsed("cvr", |text| Cvr::parse(text).ok())?,
                    bundle: row.text("title")?,
                    placement: row.opt_id("placement_id")?.zip(row.opt_date("from_date")?),
                })
            })
            .collect()
    }

    /// Proposals within the scope by what they wait for; nothing of what citizens say.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn proposal_counts(&mut self, on: Date) -> Result<ProposalCounts, StoreError> {
        let mut values = Vec::new();
        let clause = self.reached(on, &mut values);
        let count = |name: &str, when: &str| {
            format!("CAST(coalesce(sum(CASE WHEN {when} THEN 1 ELSE 0 END), 0) AS BIGINT) AS {name}")
        };
        let mut columns: Vec<String> = ["waiting", "accepted", "declined"]
            .map(|state| count(state, &format!("p.state = '{state}'")))
            .into();
        for (name, state) in [("asked", ProposalState::Waiting), ("free", ProposalState::Accepted)] {
            columns.push(count(name, &format!("p.state = '{}' AND NOT {}", state.code(), taken())));
        }
        columns.push(count("named", &named()));
        columns.push(count("talk_first", &self.talk_first()));
        columns.push(count("held", if self.permit.opens(FieldGroup::HeldWords) { HELD } else { "1 = 0" }));
        let sql = format!(
            "SELECT {} FROM proposal p JOIN citizen b ON b.id = p.citizen_id WHERE {}",
            columns.join(", "),
            clause
        );
        let row = self.tx.one("proposal", &sql, values).await?.ok_or(StoreError::Missing)?;
        Ok(ProposalCounts {
            waiting: row.count("waiting")?,
            asked: row.count("asked")?,
            accepted: row.count("accepted")?,
            free: row.count("free")?,
            declined: row.count("declined")?,
            named: row.count("named")?,
            talk_first: row.count("talk_first")?,
            held: row.count("held")?,
        })
    }

    async fn proposals_where(
        &mut self,
        condition: &str,
        values: Vec<Value>,
        on: Date,
        limit: usize,
    ) -> Result<Vec<ProposalView>, StoreError> {
        // What nobody may see is not read either.
        let said = if self.permit.opens(FieldGroup::Dialogue) { "y.proposal_id = p.id" } else { "1 = 0" };
        let (holder, waiting) = (holder(), ProposalState::Waiting.code());
        let sql = format!(
            "SELECT {LINE}, d.legal_form, d.weekly_minutes, d.slots, d.starts_on, u.name AS unit_name, \
             z.name AS place, o.name AS organisation_name, coalesce(m.area, s.name) AS area, b.protected, \
             b.weekly_minutes AS person_minutes, b.slots AS person_slots, b.skills_can, b.skills_trainable, \
             b.skills_cannot, c.lives_of, c.grows, c.limits, c.motive, c.motive_words, c.labour_plan, \
             y.answer, y.words AS said_words, y.how, y.at AS said_at, \
             (SELECT count(*) FROM proposal q WHERE q.bundle_id = p.bundle_id AND q.id <> p.id \
              AND q.state = 'released') AS others_told, \
             (SELECT count(*) FROM proposal q WHERE q.bundle_id = p.bundle_id AND (q.sort_key > p.sort_key \
              OR q.sort_key = p.sort_key AND q.id <= p.id)) AS number FROM {FROM} {PLACED} {holder} JOIN unit u ON u.id = d.unit_id JOIN organisation o ON o.id = p.organisation_id \
             JOIN partnership s ON s.id = o.partnership_id \
             LEFT JOIN municipality m ON m.code = o.municipality_code \
             LEFT JOIN postal_code z ON z.code = u.postal_code \
             LEFT JOIN app_user w ON w.id = p.proposed_by \
             LEFT JOIN proposal_saying y ON {said} \
             WHERE {condition} ORDER BY CASE p.state WHEN '{waiting}' THEN 0 ELSE 1 END, p.sort_key, p.id \
             LIMIT {limit}"
        );
        let rows = self.tx.all("proposal", &sql, values.clone()).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let mut children = beside(self.tx, condition, values).await?;
        let eyes = self.eyes(on);
        rows.iter().map(|row| eyes.view(row, children.remove(&row.id("id")?).unwrap_or_default())).collect()
    }

    fn eyes(&self, on: Date) -> Eyes {
        Eyes { groups: self.permit.groups(), scope: self.permit.scope(), on }
    }

    fn reached(&self, on: Date, values: &mut Vec<Value>) -> String {
        let protected = self.permit.opens(FieldGroup::Protected);
        scope::proposals(self.permit.scope(), protected, on, values).sql
    }

    /// The citizen would like to talk first, and the company has not answered; nobody's where the dialogue is closed.
    fn talk_first(&self) -> String {
        if !self.permit.opens(FieldGroup::Dialogue) {
            return "1 = 0".to_owned();
        }
        format!(
            "p.state = '{}' AND EXISTS (SELECT 1 FROM proposal_saying y WHERE y.proposal_id = p.id \
             AND y.answer = '{}')",
            ProposalState::Waiting.code(),
            CitizenAnswer::TalkFirst.code()
        )
    }

    fn proposal_condition(&self, filter: &ProposalFilter, on: Date, values: &mut Vec<Value>) -> String {
        let mut condition = self.reached(on, values);
        condition.push_str(&self.narrowed(filter.search.as_deref(), filter.citizen, values));
        if let Some(state) = filter.state {
            values.push(state.code().bind());
            condition.push_str(&format!(" AND p.state = ${}", values.len()));
        }
        if filter.named {
            condition.push_str(&format!(" AND {}", named()));
        }
        if filter.talk_first {
            condition.push_str(&format!(" AND {}", self.talk_first()));
        }
        if filter.held {
            let open = self.permit.opens(FieldGroup::HeldWords);
            condition.push_str(&format!(" AND {}", if open { HELD } else { "1 = 0" }));
        }
        if let Some(bundle) = filter.bundle {
            values.push(bundle.bind());
            condition.push_str(&format!(" AND p.bundle_id = ${}", values.len()));
        }
        condition
    }
}

/// Somebody else has the small job, or will have it.
pub(super) fn taken() -> String {
    format!("EXISTS (SELECT 1 FROM placement t WHERE {})", by_another("t"))
}

/// Joins the placement (alias `h`) by which somebody else has the small job; there is never more than one.
fn holder() -> String {
    format!("LEFT JOIN placement h ON {}", by_another("h"))
}

fn by_another(alias: &str) -> String {
    format!(
        "{alias}.bundle_id = p.bundle_id AND {alias}.proposal_id <> p.id AND {alias}.state IN ({})",
        holding()
    )
}

/// The name was given, no agreement stands, and one can be written: nobody else has the small job.
fn named() -> String {
    format!(
        "(p.state = '{}' AND NOT EXISTS (SELECT 1 FROM placement n WHERE n.proposal_id = p.id \
         AND n.state <> '{}') AND NOT {})",
        ProposalState::Released.code(),
        PlacementState::Cancelled.code(),
        taken()
    )
}
