//! What is agreed: who, where, when, and the week that holds.

use app::views::PlacementView;
use domain::placements::HourKind;
use kernel::{Date, Day, Minutes};
use l10n::Texts;

use crate::{
    component::{Cell, Column, Row, SummaryRow, Table},
    placements::facts::{self, Reader},
};

pub(super) fn facts(texts: &Texts, reader: Reader, view: &PlacementView) -> Vec<SummaryRow> {
    let (line, agreement) = (&view.line, &view.agreement);
    let mut place = vec![view.unit_name.clone()];
    place.extend(view.place.clone().filter(|place| *place != view.unit_name));
    let mut rows = vec![
        SummaryRow::new(texts.placements_agreement_kind(), Cell::text(texts.placement_kind(line.kind))),
        SummaryRow::new(texts.common_bundle(), facts::bundle(reader, line.bundle, &line.bundle_title)),
        SummaryRow::new(
            texts.placements_page_place(),
            facts::company(reader, line.company, &line.company_name).note(place.join(", ")),
        ),
        SummaryRow::new(texts.placements_agreement_mentor(), Cell::text(agreement.mentor().as_str())),
        SummaryRow::new(texts.placements_column_period(), Cell::text(texts.period(agreement.period()))),
    ];
    if let Some(purpose) = agreement.terms().purpose() {
        rows.push(SummaryRow::new(texts.placements_agreement_purpose(), Cell::text(purpose.as_str())));
    }
    if let Some(separation) = agreement.terms().separation().or(view.separated_later.as_ref()) {
        rows.push(SummaryRow::new(texts.placements_agreement_separation(), Cell::text(separation.as_str())));
    }
    rows.push(SummaryRow::several(
        texts.placements_page_tasks(),
        view.tasks.iter().map(Cell::text).collect(),
    ));
    rows
}

/// What was agreed and with whom, its week a line for each day.
pub(in super::super) fn agreed(texts: &Texts, reader: Reader, view: &PlacementView) -> Vec<SummaryRow> {
    let plan = view.agreement.plan();
    let kinds = [
        (HourKind::Praktik, texts.placements_agreement_week_praktik()),
        (HourKind::Ordinary, texts.placements_agreement_week_ordinary()),
    ];
    let mut lines = Vec::new();
    for day in Day::ALL {
        let there = kinds.iter().filter(|(kind, _)| plan.on(day, *kind) > Minutes::default());
        lines.extend(there.map(|(kind, hours)| {
            let times = texts.times_on(plan, day, *kind);
            Cell::text(texts.placements_agreed_day(texts.weekday(day), hours.to_lowercase(), times))
        }));
    }
    let mut rows = vec![super::super::whose(texts, &view.line)];
    rows.extend(facts(texts, reader, view));
    rows.push(SummaryRow::several(texts.placements_week(), lines));
    rows
}

/// The week that holds today by weekday: praktik in a column of its own, and never a krone on it.
pub(super) fn week(texts: &Texts, view: &PlacementView, today: Date) -> Table {
    let plan = view.week(today);
    let has = |hours: &HourKind| plan.of(*hours) > Minutes::default();
    let kinds: Vec<HourKind> = [HourKind::Praktik, HourKind::Ordinary].into_iter().filter(has).collect();
    let there = |day: &Day| kinds.iter().any(|hours| plan.on(*day, *hours) > Minutes::default());
    let mut rows: Vec<Row> = Day::ALL
        .into_iter()
        .filter(there)
        .map(|day| {
            let mut cells = vec![Cell::text(texts.weekday(day))];
            cells.extend(kinds.iter().map(|hours| Cell::text(texts.times_on(plan, day, *hours))));
            Row::new(cells)
        })
        .collect();
    let mut sum = vec![Cell::text(texts.placements_week_in_all())];
    sum.extend(kinds.iter().map(|hours| Cell::text(texts.minutes(plan.of(*hours)))));
    rows.push(Row::new(sum));
    let mut columns = vec![Column::text(texts.placements_week_day())];
    columns.extend(kinds.iter().map(|hours| {
        Column::number(match hours {
            HourKind::Praktik => texts.placements_agreement_week_praktik(),
            HourKind::Ordinary => texts.placements_agreement_week_ordinary(),
        })
    }));
    Table { caption: texts.placements_week(), caption_hidden: true, columns, rows }
}

/// What became of the agreed week and what will, and what was agreed; nothing where nothing was converted.
pub(super) fn week_notes(texts: &Texts, view: &PlacementView, today: Date) -> Vec<String> {
    let conversions = view.conversions();
    let agreed = texts.placements_week_agreed(texts.hours(view.agreement.plan().hours()));
    let agreed = (!conversions.is_empty()).then_some(agreed);
    let said = conversions.into_iter().map(|(from, minutes)| {
        let (date, minutes) = (texts.date(from), texts.minutes(minutes));
        if from > today {
            texts.placements_week_becomes(date, minutes)
        } else {
            texts.placements_week_became(date, minutes)
        }
    });
    said.chain(agreed).collect()
}
