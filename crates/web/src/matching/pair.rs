//! One person and one small job: every rule, every term, everything to look at.

use app::matching::Pair;
use askama::Template;
use axum::extract::Path;
use l10n::{RuleLine, RuleState, Texts};
use policy::{Action, may};

use super::{card, list::how, number};
use crate::{
    answer::Answer,
    component::{
        Badge, Cell, Column, Definition, Kind, Link, Page, PageHeader, Row, Score, SummaryRow, Table,
    },
    kit,
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "matching/pair.html")]
struct PairScreen {
    page: Page,
    head: PageHeader,
    decides: String,
    objection: (String, String),
    gaps_heading: String,
    gaps: Vec<String>,
    gap_links: Vec<Link>,
    facts: Vec<SummaryRow>,
    score: Score,
    score_heading: String,
    rules_heading: String,
    /// Those that are not met, or could not be looked at.
    rules: Option<Table>,
    /// The others behind a line that says how many.
    passed: (String, Table),
    remarks_heading: String,
    remarks: Vec<String>,
    how: Definition,
    print: String,
}

/// `GET /citizens/{id}/match/{bundle}`
pub(super) async fn show(visitor: Visitor, Path((citizen, bundle)): Path<(String, String)>) -> Answer {
    let (citizen, bundle) = (visitor.id(&citizen)?, visitor.id(&bundle)?);
    let pair = visitor.found(app::matching::explain_pair(&visitor.ctx, citizen, bundle).await)?;
    let texts = visitor.texts();
    let title = texts.matching_pair_title(pair.citizen.name.as_str(), &pair.bundle.title);
    let lines = texts.rule_lines(&pair.reasons.assessment, &pair.reasons.facts()).into_iter();
    let (open, passed): (Vec<RuleLine>, Vec<RuleLine>) =
        lines.partition(|line| matches!(line.state, RuleState::Failed | RuleState::NotChecked));
    let screen = PairScreen {
        page: visitor.page(title.clone(), Menu::Citizens),
        head: head(&visitor, &pair, title, &open),
        decides: texts.matching_person_decides(),
        objection: (texts.matching_how_objection(), texts.matching_objection()),
        gaps_heading: card::gaps_heading(texts, &pair.reasons),
        gaps: card::gaps(texts, &pair.reasons),
        gap_links: card::gap_links(&visitor, citizen, &pair.bundle, &pair.reasons),
        facts: facts(texts, &pair),
        score: card::score(texts, &pair.reasons),
        score_heading: texts.matching_reasons_caption(),
        rules_heading: texts.matching_rules_caption(),
        rules: (!open.is_empty()).then(|| rules(texts, open)),
        passed: (texts.matching_rules_passed(number(passed.len())), rules(texts, passed)),
        remarks_heading: texts.matching_remarks_heading(),
        remarks: card::remarks(texts, &pair.reasons),
        how: how(texts, &pair.method, pair.data_date, None),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// Whether the rules are met, as far as they could be looked at, and what comes next where none is broken.
fn said(texts: &Texts, pair: &Pair, open: &[RuleLine]) -> String {
    let failed = open.iter().filter(|line| line.state == RuleState::Failed).count();
    let said = match (failed, open.len(), pair.reasons.assessment.remarks.len()) {
        (0, 0, 0) => texts.matching_pair_fits(),
        (0, 0, remarks) => texts.matching_pair_look_first(number(remarks)),
        (0, open, _) => texts.matching_pair_not_checked(number(open)),
        (failed, ..) => return texts.matching_pair_fails(number(failed)),
    };
    if pair.proposal.is_some() { said } else { format!("{said} {}", texts.matching_pair_next()) }
}

/// The way back is the list one came from.
fn head(visitor: &Visitor, pair: &Pair, title: String, open: &[RuleLine]) -> PageHeader {
    let (texts, citizen, bundle) = (visitor.texts(), &pair.citizen, &pair.bundle);
    let to_citizen = format!("/citizens/{}", citizen.id);
    let to_bundle = format!("/bundles/{}", bundle.id);
    let from_bundle = kit::filter_of(&visitor.guest).text("from") == "bundle";
    let path = if from_bundle {
        vec![
            Link::new("/bundles", texts.common_bundles()),
            Link::new(to_bundle.clone(), bundle.title.as_str()),
            Link::new(format!("{to_bundle}/match"), texts.common_citizens()),
        ]
    } else {
        vec![
            Link::new("/citizens", texts.common_citizens()),
            Link::new(to_citizen.clone(), citizen.name.as_str()),
            Link::new(format!("{to_citizen}/match"), texts.matching_title()),
        ]
    };
    let mut head =
        PageHeader::new(title).path(path).lead(said(texts, pair, open)).badge(card::form(texts, bundle.form));
    if citizen.protected {
        head = head.badge(Badge::new(Kind::Warning, texts.matching_protected()));
    }
    // On to the side that one does not come from.
    let other = if from_bundle {
        Link::new(to_citizen, texts.matching_open_citizen())
    } else {
        Link::new(to_bundle, texts.matching_open_bundle())
    };
    let propose = match pair.proposal {
        Some(id) => Some(Link::new(format!("/proposals/{id}"), texts.placements_propose_open())),
        // A protected person is shown to no company, and not everybody proposes.
        None if citizen.protected || !may(visitor.ctx.actor(), Action::ProposePerson) => None,
        None => {
            let to = format!("/citizens/{}/match/{}/propose", citizen.id, bundle.id);
            Some(Link::new(to, texts.placements_propose()))
        }
    };
    // Where a rule is broken, what it would take comes first.
    let broken = open.iter().any(|line| line.state == RuleState::Failed) && pair.proposal.is_none();
    match propose {
        Some(propose) if broken => head.action(other).second(propose),
        Some(propose) => head.action(propose).second(other),
        None => head.action(other),
    }
}

fn facts(texts: &Texts, pair: &Pair) -> Vec<SummaryRow> {
    let (citizen, bundle) = (&pair.citizen, &pair.bundle);
    let slots = citizen.slots.map_or_else(|| texts.matching_days_unknown(), |slots| texts.slots(slots));
    let since = texts.matching_waiting_since(texts.date(citizen.registered_on));
    vec![
        SummaryRow::new(
            texts.common_bundle(),
            Cell::text(texts.matching_at(&bundle.company_name, &bundle.unit_name)).note(
                [
                    texts.minutes_per_week(bundle.weekly_minutes),
                    texts.slots(bundle.slots),
                    texts.matching_starts_on(texts.date(bundle.starts_on)),
                ]
                .join(" · "),
            ),
        ),
        SummaryRow::new(
            texts.common_citizen(),
            Cell::text([card::hours(texts, citizen), slots].join(" · "))
                .note([texts.match_way(&pair.reasons.assessment.terms), since].join(" · ")),
        ),
    ]
}

fn rules(texts: &Texts, lines: Vec<RuleLine>) -> Table {
    let rows = lines.into_iter().map(|line| {
        let kind = match line.state {
            RuleState::Passed => Kind::Success,
            RuleState::Failed => Kind::Error,
            RuleState::NotChecked => Kind::Warning,
            RuleState::NotAsked => Kind::Neutral,
        };
        let state = Cell::state(Badge::new(kind, line.answer));
        Row::new(vec![Cell::text(line.name), state, Cell::text(line.why.join(" "))])
    });
    Table {
        caption: texts.matching_rules_caption(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.matching_rule_head()),
            Column::text(texts.matching_state_head()),
            Column::text(texts.matching_why_head()),
        ],
        rows: rows.collect(),
    }
}
