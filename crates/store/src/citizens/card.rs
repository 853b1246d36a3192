//! What a card stands on: what a bundle asks for, how many people fit a card, and the cards that are out.

use domain::citizens::{Asked, Card, CardDetail};
use kernel::{BundleId, CitizenId, Date, FEW, ProposalId, Slots};
use policy::{Act, Covers, EndProposals, ReadCitizens, ReadTasks};
use sea_orm::Value;

use crate::{
    StoreError, Under,
    bind::{Bind as _, bind},
    placements::open_states,
    row::{Row, codes_from_text},
    scope,
    views::BundleAsks,
};

impl<A: Act + Covers<ReadTasks>> Under<'_, A> {
    /// Title, company and what the tasks of a bundle within the scope ask for.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not within the scope.
    pub async fn bundle_asks(&mut self, id: BundleId) -> Result<BundleAsks, StoreError> {
        let mut values = bind![id];
        let clause = scope::companies(self.permit.scope(), &mut values);
        let sql = format!(
            "SELECT d.title, c.name, t.certificates, t.skills FROM bundle d JOIN company c ON c.id = d.company_id \
             LEFT JOIN bundle_task k ON k.bundle_id = d.id LEFT JOIN task t ON t.id = k.task_id \
             WHERE d.id = $1 AND {}",
            clause.sql
        );
        let rows = self.tx.all("bundle", &sql, values).await?;
        let first = rows.first().ok_or(StoreError::Missing)?;
        let mut asks =
            BundleAsks { title: first.text("title")?, company: first.text("name")?, asked: Asked::default() };
        for row in &rows {
            add_asked(&mut asks.asked, row)?;
        }
        Ok(asks)
    }
}

impl<A: Act + Covers<ReadCitizens>> Under<'_, A> {
    /// How much the card of a person says, of its steps from the whole to the area: the first that at least
    /// [`FEW`] people of the municipality fit, the area alone where fewer fit all others. Protected people do
    /// not count: nobody sees a card of theirs. The pool is wider than the scope of a citizen who looks at the
    /// own card; a step is all that comes of it.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the person is not within the scope.
    pub async fn card_detail(
        &mut self,
        of: CitizenId,
        steps: &[Card],
        on: Date,
    ) -> Result<CardDetail, StoreError> {
        let mut values = bind![of];
        let reached = self.reached_citizens(&mut values);
        let told = told(steps, on, &mut values);
        let sql = format!("SELECT {told} AS detail FROM citizen b WHERE b.id = $1 AND {reached}");
        let row = self.tx.one("citizen", &sql, values).await?.ok_or(StoreError::Missing)?;
        row.parsed("detail", CardDetail::from_code)
    }
}

impl<A: Act + Covers<EndProposals>> Under<'_, A> {
    /// The open proposals of a person whose card nobody has chosen, with what the small jobs ask for.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn cards_out(&mut self, citizen: CitizenId) -> Result<Vec<(ProposalId, Asked)>, StoreError> {
        let mut values = bind![citizen];
        let clause = scope::citizens(self.permit.scope(), true, &mut values);
        let sql = format!(
            "SELECT p.id, t.certificates, t.skills FROM proposal p JOIN citizen b ON b.id = p.citizen_id \
             LEFT JOIN bundle_task k ON k.bundle_id = p.bundle_id LEFT JOIN task t ON t.id = k.task_id \
             WHERE p.citizen_id = $1 AND p.card_chosen = FALSE AND p.state IN ({}) AND {} ORDER BY p.id",
            open_states(),
            clause.sql
        );
        let mut out: Vec<(ProposalId, Asked)> = Vec::new();
        for row in &self.tx.all("proposal", &sql, values).await? {
            let id = row.id("id")?;
            if out.last().is_none_or(|(last, _)| *last != id) {
                out.push((id, Asked::default()));
            }
            if let Some((_, asked)) = out.last_mut() {
                add_asked(asked, row)?;
            }
        }
        Ok(out)
    }

    /// Lets the card of a proposal say so much.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when the proposal is not within the scope.
    pub async fn set_card(&mut self, id: ProposalId, detail: CardDetail) -> Result<(), StoreError> {
        let mut values = bind![detail.code(), id];
        let clause = scope::citizens(self.permit.scope(), true, &mut values);
        let sql = format!(
            "UPDATE proposal SET card_detail = $1 WHERE id = $2 \
             AND citizen_id IN (SELECT b.id FROM citizen b WHERE {})",
            clause.sql
        );
        self.tx.run_one(&sql, values).await
    }
}

fn add_asked(asked: &mut Asked, row: &Row) -> Result<(), StoreError> {
    let codes =
        |column| Ok::<Vec<String>, StoreError>(codes_from_text(&row.opt_text(column)?.unwrap_or_default()));
    asked.certificates.extend(codes("certificates")?);
    asked.skills.extend(codes("skills")?);
    Ok(())
}

/// The code of the fullest step of a card that enough people of the municipality of a person (alias `b`) fit.
///
/// Whoever fits a step fits the next ones, which say less. So the one before the area is asked about first:
/// where hardly anybody can the same, which takes a look at everybody, no other has to be asked about.
pub(crate) fn told(steps: &[Card], on: Date, values: &mut Vec<Value>) -> String {
    let mut asked: Vec<&Card> = steps.iter().filter(|card| card.detail != CardDetail::Area).collect();
    let area = CardDetail::Area.code();
    let Some(least) = asked.pop() else { return format!("'{area}'") };
    let mut cases = format!("WHEN {} < {FEW} THEN '{area}' ", few_fit(least, on, values));
    for card in asked {
        cases.push_str(&format!(
            "WHEN {} >= {FEW} THEN '{}' ",
            few_fit(card, on, values),
            card.detail.code()
        ));
    }
    format!("CASE {cases}ELSE '{}' END", least.detail.code())
}

/// How many people of the municipality of a person (alias `b`) a card is true of, counted up to [`FEW`].
fn few_fit(card: &Card, on: Date, values: &mut Vec<Value>) -> String {
    let fits = fits(card, on, values);
    format!(
        "(SELECT count(*) FROM (SELECT 1 AS one FROM citizen f WHERE f.protected = FALSE \
         AND f.organisation_id = b.organisation_id AND {fits} LIMIT {FEW}) few)"
    )
}

/// That everything a card says is true of a person (alias `f` of `citizen`).
fn fits(card: &Card, on: Date, values: &mut Vec<Value>) -> String {
    let mut and = vec!["1 = 1".to_owned()];
    let mut push = |value: Value| {
        values.push(value);
        values.len()
    };
    if let Some(band) = card.hours {
        let (over, to) = band.minutes();
        and.push("f.weekly_minutes IS NOT NULL".to_owned());
        and.extend(over.map(|over| format!("f.weekly_minutes > ${}", push(over.bind()))));
        and.extend(to.map(|to| format!("f.weekly_minutes <= ${}", push(to.bind()))));
    }
    for day in &card.days {
        let n = push(Slots::ALL.on(*day).bind());
        and.push(format!("(coalesce(f.slots, 0) & ${n}) <> 0"));
    }
    for code in &card.certificates {
        let (n, m) = (push(code.bind()), push(on.bind()));
        and.push(format!(
            "EXISTS (SELECT 1 FROM citizen_certificate h WHERE h.citizen_id = f.id AND h.certificate = ${n} \
             AND (h.expires_on IS NULL OR h.expires_on >= ${m}))"
        ));
    }
    // A part is looked for first: of nearly everybody it says enough, and no text is put together.
    for code in &card.can {
        let (n, m) = (push(format!("%{code}%").bind()), push(format!("% {code} %").bind()));
        and.push(format!("f.skills_can LIKE ${n} AND (' ' || f.skills_can || ' ') LIKE ${m}"));
    }
    for code in &card.trainable {
        let (n, m) = (push(format!("%{code}%").bind()), push(format!("% {code} %").bind()));
        and.push(format!(
            "(f.skills_can LIKE ${n} OR f.skills_trainable LIKE ${n}) \
             AND (' ' || f.skills_can || ' ' || f.skills_trainable || ' ') LIKE ${m}"
        ));
    }
    and.join(" AND ")
}
