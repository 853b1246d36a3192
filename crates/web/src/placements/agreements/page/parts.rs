//! The parts of the page: the employees' statement, VITAS, what the rules said, advice, the end.

use app::{placements::PlacementPage, views::PlacementView};
use domain::placements::Cause;
use kernel::Language;
use l10n::Texts;
use taxonomy::functions;

use super::super as agreements;
use crate::{
    component::{Cell, Link, Section, SummaryRow},
    placements::facts::Reader,
    visitor::Visitor,
};

pub(super) fn statement(texts: &Texts, page: &PlacementPage) -> Option<Section> {
    let view = &page.view;
    if !view.line.kind.counts_as_supported() {
        return None;
    }
    let row = |label: String, text: String| SummaryRow::new(label, Cell::text(text));
    let rows = view.statement.as_ref().map(|stated| {
        let fte = Cell::text(texts.fte(stated.fte));
        let fte = match stated.known_otherwise() {
            Some(known) => fte.note(texts.placements_statement_differs(texts.fte(known))),
            None => fte,
        };
        let heard = Cell::text(if stated.heard { texts.common_yes() } else { texts.common_no() });
        let heard = match &stated.words {
            Some(words) => heard.note(words.as_str()),
            None => heard,
        };
        let mut rows = vec![
            SummaryRow::new(texts.placements_statement_fte(), fte),
            row(texts.placements_statement_by(), texts.acted_by(stated.by)),
            row(texts.placements_statement_on(), texts.date(stated.on)),
            SummaryRow::new(texts.placements_statement_heard(), heard),
        ];
        let reference = stated.reference.as_ref();
        rows.extend(reference.map(|text| row(texts.placements_statement_reference(), text.to_string())));
        rows
    });
    Some(Section {
        title: texts.placements_statement(),
        rows: rows.unwrap_or_default(),
        empty: texts.placements_statement_none(),
        change: page.may_state.then(|| {
            let label = if view.statement.is_some() {
                texts.placements_statement_change()
            } else {
                texts.placements_statement_title()
            };
            Link::new(agreements::address(view.line.id, "statement"), label)
        }),
    })
}

pub(super) fn vitas(texts: &Texts, page: &PlacementPage) -> Option<Section> {
    let view = &page.view;
    if !view.line.kind.needs_vitas() {
        return None;
    }
    let mut rows = vec![SummaryRow::new(
        texts.placements_vitas_now(),
        Cell::text(agreements::before::vitas_now(texts, view)),
    )];
    rows.extend(view.vitas_reference.as_ref().map(|reference| {
        SummaryRow::new(texts.placements_vitas_reference(), Cell::text(reference.as_str()))
    }));
    Some(Section {
        title: texts.placements_vitas(),
        rows,
        empty: String::new(),
        change: (!page.vitas.is_empty())
            .then(|| Link::new(agreements::address(view.line.id, "vitas"), texts.placements_vitas_title())),
    })
}

/// What each rule said last.
pub(super) fn verdicts(texts: &Texts, reader: Reader, view: &PlacementView) -> Option<Section> {
    let mut last: Vec<&app::views::VerdictLine> = Vec::new();
    for said in &view.verdicts {
        last.retain(|one| one.rule != said.rule);
        last.push(said);
    }
    let rows = last.into_iter().map(|said| {
        let (da, en) = &said.said;
        let words = if texts.language() == Language::Da { da } else { en };
        let mut lines: Vec<Cell> = words.lines().map(Cell::text).collect();
        if said.guides() && reader.is_colleague() {
            lines.push(Cell::missing(texts.placements_rules_revisit()));
        }
        SummaryRow::several(texts.placement_rule(&said.rule), lines)
    });
    let rows: Vec<SummaryRow> = rows.collect();
    (!rows.is_empty()).then(|| Section {
        title: texts.placements_rules(),
        rows,
        empty: String::new(),
        change: None,
    })
}

/// Instructions, and never why.
pub(super) fn instructions(texts: &Texts, view: &PlacementView) -> Option<Section> {
    let all = view.instructions.seen()?;
    let rows = all.iter().filter_map(|(function, words)| {
        let function = functions::all().get(*function)?;
        Some(SummaryRow::new(function.name(texts.language()), Cell::text(words)))
    });
    Some(Section {
        title: texts.placements_instructions(),
        rows: rows.collect(),
        empty: texts.placements_instructions_none(),
        change: None,
    })
}

/// A cause; to the person it came from, in words to that person.
pub(super) fn said_cause(visitor: &Visitor, cause: Cause) -> String {
    match Reader::of(visitor) {
        Reader::Citizen => visitor.texts().cause_to_citizen(cause),
        _ => visitor.texts().cause(cause),
    }
}

/// The last day for everybody; why and what came after for those who may know it or wrote it.
pub(super) fn ending(visitor: &Visitor, view: &PlacementView) -> Option<Section> {
    let texts = visitor.texts();
    let row = |label: String, text: String| SummaryRow::new(label, Cell::text(text));
    let last = view.line.ended_on.map(|on| row(texts.placements_last_day(), texts.date(on)));
    let mut rows: Vec<SummaryRow> = last.into_iter().collect();
    if let Some(ending) = view.ending.seen().and_then(Option::as_ref) {
        rows.extend(ending.cause.map(|cause| {
            let said = Cell::text(said_cause(visitor, cause));
            let own = Reader::of(visitor) == Reader::Citizen;
            let said = if own { said } else { said.note(texts.party(cause.party())) };
            SummaryRow::new(texts.placements_cause(), said)
        }));
        rows.extend(ending.tried.as_ref().map(|tried| row(texts.placements_tried(), tried.to_string())));
        rows.extend(ending.outcome.map(|outcome| row(texts.placements_outcome(), texts.outcome(outcome))));
    }
    // A company has known the name and wonders where it went.
    let gone = view.line.person.seen().is_none() && !view.line.state.holds_place();
    rows.extend(gone.then(|| {
        SummaryRow::new(texts.placements_column_person(), Cell::missing(texts.placements_name_gone()))
    }));
    (!rows.is_empty()).then(|| Section { title: texts.placements_ending(), rows, ..Section::default() })
}
