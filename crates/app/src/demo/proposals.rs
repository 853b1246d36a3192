//! The demo's proposals, as its people made and answered them.

use std::{cmp::Reverse, collections::BTreeMap, sync::Arc};

use kernel::{BundleId, CitizenId, ProposalId, RowVersion};
use policy::{Act, AnswerProposal, Located, Permit};
use serde::Deserialize;
use store::Tx;

use super::{DemoError, citizens, companies, refused, said, users::AtWork};
use crate::{App, Ctx, Raw, Subject, placements};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Proposals {
    proposal: Vec<ProposalRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProposalRow {
    citizen: String,
    company: String,
    bundle: String,
    /// Who proposes, by log-in name.
    by: String,
    days_ago: u32,
    helps: String,
    why: String,
    answered_days_ago: Option<u32>,
    #[serde(default)]
    answer: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    certificate: String,
    #[serde(default)]
    words: String,
    /// What the citizen says, together with the caseworker.
    said: Option<String>,
    #[serde(default)]
    said_words: String,
    /// The name was told on this basis.
    basis: Option<String>,
    withdrawn_days_ago: Option<u32>,
}

/// The caseworker who talks with the citizens, and the consultant who writes down what companies say.
pub(super) const CASEWORKER: &str = "soeren@nord.example";
pub(super) const CONSULTANT: &str = "karen@nord.example";
pub(super) const MANAGER: &str = "anne@havnekoekkenet.example";

/// What happened with a proposal, in this order where it was on one day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Proposed,
    Answered,
    Said,
    Released,
    Withdrawn,
}

impl ProposalRow {
    /// What happened how many days ago. The citizen is talked to on the day after the company's answer.
    fn events(&self) -> Vec<(Reverse<u32>, Event)> {
        let said = self.answered_days_ago.unwrap_or(self.days_ago).saturating_sub(1);
        let mut events = vec![(self.days_ago, Event::Proposed)];
        events.extend(self.answered_days_ago.map(|ago| (ago, Event::Answered)));
        events.extend(self.said.as_ref().map(|_| (said, Event::Said)));
        events.extend(self.basis.as_ref().map(|_| (said, Event::Released)));
        events.extend(self.withdrawn_days_ago.map(|ago| (ago, Event::Withdrawn)));
        events.into_iter().map(|(ago, event)| (Reverse(ago), event)).collect()
    }
}

pub(super) async fn build(
    app: &Arc<App>,
    tx: &mut Tx,
    people: &AtWork,
    (citizens, companies): (&citizens::Built, &companies::Built),
) -> Result<(), DemoError> {
    let rows: Proposals = toml::from_str(include_str!("../../demo/proposals.toml"))?;
    let mut events: Vec<_> = rows
        .proposal
        .iter()
        .enumerate()
        .flat_map(|(n, row)| row.events().into_iter().map(move |(ago, event)| (ago, event, n)))
        .collect();
    events.sort_unstable();
    let mut made: BTreeMap<usize, (ProposalId, RowVersion)> = BTreeMap::new();
    for (Reverse(ago), event, n) in events {
        let Some(row) = rows.proposal.get(n) else { continue };
        let who = match event {
            Event::Proposed | Event::Withdrawn => &row.by,
            Event::Answered => CONSULTANT,
            Event::Said | Event::Released => CASEWORKER,
        };
        let ctx = people.ctx(app, who)?.days_ago(ago);
        if event == Event::Proposed {
            let missing = |what: &str| said(what, "is not in the demo");
            let citizen = citizens.all.get(&row.citizen).ok_or_else(|| missing(&row.citizen))?;
            let bundle = companies.bundles.get(&(row.company.clone(), row.bundle.clone()));
            let bundle = bundle.ok_or_else(|| missing(&row.bundle))?;
            made.insert(n, (propose(&ctx, tx, (*citizen, *bundle), row).await?, RowVersion::FIRST));
        } else if let Some(of) = made.get_mut(&n) {
            go_on(&ctx, tx, *of, row, event).await?;
            // What a citizen says does not touch the proposal.
            if event != Event::Said {
                of.1 = of.1.next();
            }
        }
    }
    Ok(())
}

async fn propose(
    ctx: &Ctx,
    tx: &mut Tx,
    pair: (CitizenId, BundleId),
    row: &ProposalRow,
) -> Result<ProposalId, DemoError> {
    let permit = leave(ctx, &row.why).await?;
    let raw = Raw::from_pairs([("helps", row.helps.as_str()), ("why", &row.why), ("card", "whole")]);
    let made = placements::propose_person_in(ctx, tx, &permit, pair, &raw).await;
    made.map_err(|failure| refused(&row.why, failure))
}

async fn go_on(
    ctx: &Ctx,
    tx: &mut Tx,
    of: (ProposalId, RowVersion),
    row: &ProposalRow,
    event: Event,
) -> Result<(), DemoError> {
    let label = &row.why;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let done = match event {
        Event::Proposed => Ok(()),
        Event::Answered => {
            let permit: Permit<AnswerProposal> = leave(ctx, label).await?;
            let raw = Raw::from_pairs([
                ("answer", &row.answer),
                ("reason", &row.reason),
                ("certificate", &row.certificate),
                ("words", &row.words),
            ]);
            placements::answer_proposal_in(ctx, tx, &permit, of, &raw).await
        }
        Event::Said => {
            let permit = leave(ctx, label).await?;
            let raw = [
                ("answer", text(&row.said)),
                ("words", row.said_words.clone()),
                ("together", "ja".to_owned()),
            ];
            placements::say_to_proposal_in(ctx, tx, &permit, (of.0, RowVersion::FIRST), &Raw::from_pairs(raw))
                .await
        }
        Event::Released => {
            let permit = leave(ctx, label).await?;
            let raw = [("basis", "own-choice".to_owned()), ("basis_words", text(&row.basis))];
            placements::release_name_in(ctx, tx, &permit, of, &Raw::from_pairs(raw)).await
        }
        Event::Withdrawn => {
            let permit = leave(ctx, label).await?;
            placements::withdraw_proposal_in(ctx, tx, &permit, of).await
        }
    };
    done.map_err(|failure| refused(label, failure))
}

/// Leave for somebody of the demo, where the proposals lie.
pub(super) async fn leave<A: Act>(ctx: &Ctx, row: &str) -> Result<Permit<A>, DemoError> {
    let (organisation, company) = (ctx.actor().organisation(), ctx.actor().company());
    let at = Located { organisation, company, ..Located::NOWHERE };
    ctx.permit::<A, crate::Never>(Some(at), Subject::default()).await.map_err(|failure| refused(row, failure))
}
