//! Rows of proposals, read into their types.

use std::collections::BTreeMap;

use domain::{
    citizens::{Asked, Card, CardDetail, CertificateHeld, Resources},
    partners::{Email, Role},
    placements::{
        ActedBy, AnsweredHow, Basis, BusinessLine, CitizenAnswer, Colleague, ColleaguePart, JobReason, No,
        PlacementKind, PlacementState, ProposalState, ProposalStep, Release, VitasState,
    },
};
use kernel::{Date, ProposalId};
use policy::{FieldGroup, FieldGroups, Scope};
use sea_orm::Value;

use super::{
    agreement::{CHANGED, WRITTEN},
    agreement_rows::{allowed_from, person_can},
    agreements::taken,
    proposals::PROPOSE,
};
use crate::{
    StoreError, Tx,
    bind::quoted,
    citizens::skills,
    companies::business,
    row::{Row, codes_from_text},
    views::{CameOf, CompanyWords, FormKind, ProposalLine, ProposalView, Proposed, Said, Shown, StepTaken},
};

/// What the permit lets be seen.
#[derive(Clone, Copy)]
pub(super) struct Eyes {
    pub(super) groups: FieldGroups,
    pub(super) scope: Scope,
    pub(super) on: Date,
}

impl Eyes {
    const fn open(self, group: FieldGroup) -> bool {
        self.groups.has(group)
    }

    /// A company is told the name, and forgets it when nothing comes of it, or when what came of it is over.
    fn name(self, state: ProposalState, over: bool) -> bool {
        let told = self.scope.is_of_company() && state == ProposalState::Released && !over;
        told || self.open(FieldGroup::Identity)
    }

    pub(super) fn line(self, row: &Row) -> Result<ProposalLine, StoreError> {
        let state = row.parsed("state", ProposalState::from_code)?;
        let person = Proposed { id: row.id("citizen_id")?, name: row.typed("citizen_name")? };
        let placed = placed(row)?;
        let ended = [PlacementState::Interrupted, PlacementState::Ended];
        let over = placed.is_some_and(|placed| ended.contains(&placed.state));
        Ok(ProposalLine {
            id: row.id("id")?,
            state,
            person: Shown::when(self.name(state, over), person),
            about: row.id("citizen_id")?,
            bundle: row.id("bundle_id")?,
            bundle_title: row.text("title")?,
            company: row.id("company_id")?,
            company_name: row.text("company_name")?,
            proposed_by: row.opt_text("proposer")?,
            proposed_at: row.moment("proposed_at")?,
            asked_on: row.date("asked_on")?,
            reason: row.opt_parsed("reason", JobReason::from_code)?,
            placed,
            taken: taken(row)?,
            held: self.open(FieldGroup::HeldWords) && row.flag("words_held")?,
        })
    }

    pub(super) fn view(self, row: &Row, beside: Beside) -> Result<ProposalView, StoreError> {
        let protected = row.flag("protected")?;
        let can = person_can(row)?;
        let resources = Resources {
            weekly_minutes: can.minutes,
            slots: can.slots,
            travel: None,
            skills: skills(row)?,
            certificates: beside.held,
        };
        let own = matches!(self.scope, Scope::Own(_));
        let (asked, area) = (Some(&beside.asked), row.opt_text("area")?);
        let detail = row.parsed("card_detail", CardDetail::from_code)?;
        let card = Card::of(&resources, protected && !own, asked, area, self.on);
        let card = card.map(|card| card.told(detail, asked));
        Ok(ProposalView {
            line: self.line(row)?,
            version: row.version("version")?,
            organisation_name: row.text("organisation_name")?,
            form: row.parsed("legal_form", FormKind::from_code)?,
            weekly_minutes: row.minutes("weekly_minutes")?,
            slots: row.slots("slots")?,
            starts_on: row.date("starts_on")?,
            unit_name: row.text("unit_name")?,
            place: row.opt_text("place")?,
            tasks: beside.tasks,
            card,
            person_can: can.when(self.open(FieldGroup::Resources)),
            card_chosen: row.flag("card_chosen")?,
            helps: row.parsed("helps", BusinessLine::from_code)?,
            business: Shown::when(self.open(FieldGroup::Business), business(row)?),
            why: Shown::when(self.open(FieldGroup::ProposalCase), row.typed("why")?),
            no: no(row)?,
            words: self.words(row)?,
            others_told: row.count("others_told")?,
            number: row.count("number")?,
            release: Shown::when(self.open(FieldGroup::ProposalCase), release(row)?),
            said: Shown::when(self.open(FieldGroup::Dialogue), said(row)?),
            steps: beside.steps,
            colleagues: beside.colleagues,
        })
    }

    /// Words that are held back are seen by those who judge them.
    fn words(self, row: &Row) -> Result<Shown<Option<CompanyWords>>, StoreError> {
        let held = row.flag("words_held")?;
        let open = if held { FieldGroup::HeldWords } else { FieldGroup::CompanyWords };
        let words = row.opt_typed("words")?.map(|words| CompanyWords { words, held });
        Ok(Shown::when(self.open(open), words))
    }
}

fn placed(row: &Row) -> Result<Option<CameOf>, StoreError> {
    let Some(id) = row.opt_id("placed_id")? else { return Ok(None) };
    Ok(Some(CameOf {
        id,
        state: row.parsed("placed_state", PlacementState::from_code)?,
        kind: row.parsed("placed_kind", PlacementKind::from_code)?,
        period: row.period("placed_from", "placed_to")?,
        vitas: row.parsed("placed_vitas", VitasState::from_code)?,
        stated: row.opt_parsed("placed_stated", ActedBy::from_code)?,
        allowed_from: allowed_from(row, ["placed_vitas", "placed_vitas_on", "placed_stated_on"])?,
        ended_on: row.opt_date("placed_ended")?,
    }))
}

fn no(row: &Row) -> Result<Option<No>, StoreError> {
    let Some(reason) = row.opt_parsed("reason", JobReason::from_code)? else { return Ok(None) };
    No::new(reason, row.opt_text("certificate")?).map(Some).ok_or_else(|| row.corrupt("certificate"))
}

fn release(row: &Row) -> Result<Option<Release>, StoreError> {
    let basis = row.opt_parsed("basis", Basis::from_code)?;
    Ok(basis.zip(row.opt_typed("basis_words")?).map(|(basis, words)| Release { basis, words }))
}

fn said(row: &Row) -> Result<Option<Said>, StoreError> {
    let Some(answer) = row.opt_parsed("answer", CitizenAnswer::from_code)? else { return Ok(None) };
    Ok(Some(Said {
        answer,
        words: row.opt_typed("said_words")?,
        how: row.parsed("how", AnsweredHow::from_code)?,
        at: row.moment("said_at")?,
    }))
}

/// What stands beside one proposal.
#[derive(Debug, Default)]
pub(super) struct Beside {
    held: Vec<CertificateHeld>,
    asked: Asked,
    tasks: Vec<String>,
    steps: Vec<StepTaken>,
    colleagues: Vec<Colleague>,
}

/// The address of whoever took a step (alias `w` of `app_user`, `s` of the step): of colleagues at the municipality
/// whose account is open, and of nobody else.
pub(super) fn mail() -> String {
    let roles = quoted([Role::Caseworker.code(), Role::EmployerConsultant.code()]);
    format!("CASE WHEN w.disabled_at IS NULL AND s.role IN ({roles}) THEN w.email END")
}

/// The colleague behind a step that makes somebody one to ask; the columns are those of name and address.
pub(super) fn colleague(
    row: &Row,
    (step, role): (&str, &str),
    (name, email): (&'static str, &'static str),
) -> Result<Option<Colleague>, StoreError> {
    let part = match step {
        PROPOSE => ColleaguePart::Proposed,
        WRITTEN | CHANGED => ColleaguePart::Wrote,
        other if ProposalStep::from_code(other) == Some(ProposalStep::Release) => ColleaguePart::Released,
        _ => return Ok(None),
    };
    let email = row.opt_parsed(email, |text| Email::parse(text).ok())?;
    let named = row.opt_text(name)?.zip(email).zip(Role::from_code(role));
    Ok(named.map(|((name, email), role)| Colleague { name, email, role, part }))
}

/// What stands beside many, in one statement: certificates that are held, tasks of the small job, steps.
pub(super) async fn beside(
    tx: &Tx,
    condition: &str,
    values: Vec<Value>,
) -> Result<BTreeMap<ProposalId, Beside>, StoreError> {
    let of = format!("FROM proposal p JOIN citizen b ON b.id = p.citizen_id {{}} WHERE {condition}");
    let branch = |what: &str, columns: &str, joined: &str| {
        format!("SELECT p.id, '{what}' AS what, {columns} {}", of.replacen("{}", joined, 1))
    };
    let sql = [
        branch(
            "held",
            "h.certificate AS a, h.expires_on AS b, CAST(NULL AS TEXT) AS c, CAST(0 AS BIGINT) AS at, 0 AS n",
            "JOIN citizen_certificate h ON h.citizen_id = b.id",
        ),
        branch(
            "task",
            "t.title AS a, t.certificates AS b, t.skills AS c, CAST(0 AS BIGINT) AS at, 0 AS n",
            "JOIN bundle_task k ON k.bundle_id = p.bundle_id JOIN task t ON t.id = k.task_id",
        ),
        branch(
            "step",
            &format!("s.step || ' ' || s.role AS a, w.name AS b, {} AS c, s.at AS at, s.n AS n", mail()),
            "JOIN proposal_step s ON s.proposal_id = p.id LEFT JOIN app_user w ON w.id = s.by_user",
        ),
    ]
    .join(" UNION ALL ");
    let mut all: BTreeMap<ProposalId, Beside> = BTreeMap::new();
    for row in tx.all("proposal", &format!("{sql} ORDER BY what, n, a"), values).await? {
        all.entry(row.id("id")?).or_default().put(&row)?;
    }
    Ok(all)
}

impl Beside {
    fn put(&mut self, row: &Row) -> Result<(), StoreError> {
        match row.text("what")?.as_str() {
            "held" => self
                .held
                .push(CertificateHeld { certificate: row.text("a")?, expires_on: row.opt_date("b")? }),
            "task" => {
                self.tasks.push(row.text("a")?);
                let codes = |text: Option<String>| codes_from_text::<Vec<_>>(&text.unwrap_or_default());
                self.asked.certificates.extend(codes(row.opt_text("b")?));
                self.asked.skills.extend(codes(row.opt_text("c")?));
            }
            "step" => {
                let text = row.text("a")?;
                let (step, role) = text.split_once(' ').ok_or_else(|| row.corrupt("step"))?;
                self.colleagues.extend(colleague(row, (step, role), ("b", "c"))?);
                self.steps.push(StepTaken {
                    step: ProposalStep::from_code(step),
                    at: row.moment("at")?,
                    by: row.opt_text("b")?,
                    role: Role::from_code(role),
                });
            }
            _ => return Err(row.corrupt("what")),
        }
        Ok(())
    }
}
