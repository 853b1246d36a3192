//! The board's page: three figures, what each is counted of, the months, and by right the people behind.

use app::targets::{Behind, Board, MonthLine};
use askama::Template;
use domain::targets::{Indicator, Told, share};
use kernel::{FEW, Minutes};
use l10n::Texts;
use taxonomy::target_groups::{self, LabourForce};

use crate::{
    answer::Answer,
    component::{Cell, Column, Definition, Page, PageHeader, Pager, Row, Stat, SummaryRow, Table},
    kit,
    menu::Menu,
    render,
    visitor::Visitor,
};

/// As many people behind the figures stand on a page.
const ROWS: usize = 50;

#[derive(Template)]
#[template(path = "targets/board.html")]
struct BoardScreen {
    page: Page,
    head: PageHeader,
    said: String,
    tiles: Vec<Tile>,
    months_title: String,
    months: Table,
    months_note: String,
    behind_title: String,
    behind_none: String,
    behind: Option<(Table, Pager)>,
    print: String,
}

/// A figure with the targets beside it, and what it is counted of.
struct Tile {
    stat: Stat,
    targets: Vec<String>,
    definition: Definition,
}

/// `GET /board`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let found = app::targets::show_board(&visitor.ctx, visitor.ctx.today(), None).await;
    let board = visitor.found(found)?;
    let texts = visitor.texts();
    let mut lead = texts.window(board.window, board.as_of);
    if board.protects {
        lead = format!("{lead} {}", texts.targets_lead_few(texts.count(FEW)));
    }
    let screen = BoardScreen {
        page: visitor.page(texts.targets_title(), Menu::Board),
        head: PageHeader::new(texts.targets_title()).lead(lead),
        said: board.said(texts),
        tiles: Indicator::ALL.iter().map(|one| tile(texts, &board, *one)).collect(),
        months_title: texts.targets_months(),
        months: months(texts, &board),
        months_note: texts.targets_months_note(),
        behind_title: texts.targets_behind(),
        behind_none: if board.protects { texts.targets_behind_not() } else { texts.targets_behind_none() },
        behind: (!board.behind.is_empty()).then(|| {
            let (shown, pager) = kit::part(&visitor.guest, &board.behind, ROWS);
            (behind(texts, shown), pager)
        }),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn weeks(board: &Board) -> (String, String) {
    (board.window.first.number().1.to_string(), board.window.last.number().1.to_string())
}

fn tile(texts: &Texts, board: &Board, indicator: Indicator) -> Tile {
    let people = |told: Told| texts.targets_of(texts.told(told), texts.targets_people());
    let (value, note) = match indicator {
        Indicator::LabourForceExpansion => {
            (texts.told(board.net_and_out[0]), Some(expansion_note(texts, board)))
        }
        Indicator::PaidHours => (texts.told(board.paid), Some(people(board.participants))),
        Indicator::CompaniesTakingPart => {
            let of = texts.targets_of(texts.count(board.all_companies), texts.targets_companies());
            (texts.count(board.companies), Some(of))
        }
    };
    let stat = Stat { label: texts.indicator(indicator), value, note, href: None };
    let targets = board.targets.iter().filter(|target| target.indicator == indicator);
    Tile {
        stat,
        targets: targets
            .map(|target| texts.targets_beside(texts.date(target.by), texts.number(i64::from(target.number))))
            .collect(),
        definition: definition(texts, board, indicator),
    }
}

fn expansion_note(texts: &Texts, board: &Board) -> String {
    let (gross, out) = (texts.told(board.gross), texts.told(board.net_and_out[1]));
    match board.fte {
        Some(fte) => texts.targets_net_note(texts.fte(fte), gross, out),
        None => texts.targets_net_note_few(gross, out),
    }
}

/// Numerator, denominator, window, maturity, source and targets.
fn definition(texts: &Texts, board: &Board, indicator: Indicator) -> Definition {
    let row = |label: String, text: String| SummaryRow::new(label, Cell::text(text));
    let (numerator, denominator) = match indicator {
        Indicator::LabourForceExpansion => (
            vec![texts.numerator(indicator), reading(texts)],
            texts.targets_expansion_denominator(texts.told(board.outside)),
        ),
        Indicator::PaidHours => {
            (vec![texts.numerator(indicator)], texts.targets_paid_denominator(texts.told(board.participants)))
        }
        Indicator::CompaniesTakingPart => (
            vec![texts.numerator(indicator)],
            texts.targets_companies_denominator(texts.count(board.all_companies)),
        ),
    };
    let (first, last) = weeks(board);
    let targets = board.targets.iter().filter(|target| target.indicator == indicator);
    let mut targets: Vec<Cell> = targets.map(|target| Cell::text(texts.target(target))).collect();
    if targets.is_empty() {
        targets.push(Cell::missing(texts.targets_target_none()));
    }
    Definition {
        summary: texts.targets_definition(),
        rows: vec![
            SummaryRow::several(texts.targets_numerator(), numerator.into_iter().map(Cell::text).collect()),
            row(texts.targets_denominator(), denominator),
            row(texts.targets_share(), share_of(texts, board, indicator)),
            row(texts.targets_window(), texts.targets_window_text(first, last)),
            row(texts.targets_maturity(), board.maturity(texts, indicator)),
            row(texts.targets_source(), texts.source_kind(indicator.source())),
            SummaryRow::several(texts.targets_target(), targets),
        ],
    }
}

/// Which target groups are inside and outside, as the code list has it.
fn reading(texts: &Texts) -> String {
    let of = |is: fn(LabourForce) -> bool| {
        let codes = target_groups::all().iter().filter(|group| is(group.labour_force));
        texts.list(&codes.map(|group| &group.code).collect::<Vec<_>>())
    };
    let inside = of(|force| force == LabourForce::Inside);
    let outside = of(|force| force == LabourForce::Outside);
    let unknown = of(|force| !matches!(force, LabourForce::Inside | LabourForce::Outside));
    texts.targets_expansion_reading(inside, outside, unknown)
}

/// What the figure is of its denominator, where both are told.
fn share_of(texts: &Texts, board: &Board, indicator: Indicator) -> String {
    let (value, of) = match indicator {
        Indicator::LabourForceExpansion => (board.net_and_out[0], board.outside),
        Indicator::PaidHours => (board.paid, board.participants),
        Indicator::CompaniesTakingPart => {
            (Told::Exactly(board.companies), Told::Exactly(board.all_companies))
        }
    };
    let (Told::Exactly(value), Told::Exactly(of)) = (value, of) else { return texts.targets_kept_back() };
    let percent = |tenths| texts.percent_tenths(tenths);
    share(value, of).map_or_else(
        || "–".to_owned(),
        |share| texts.targets_share_what(percent(share.high), percent(share.low), percent(share.tenths)),
    )
}

fn months(texts: &Texts, board: &Board) -> Table {
    let minutes = |minutes: Option<Minutes>| {
        minutes.map_or_else(|| texts.targets_kept_back(), |minutes| texts.minutes(minutes))
    };
    let row = |line: &MonthLine| {
        let month = Cell::text(texts.month(line.month));
        let month = if line.over { month } else { month.note(texts.targets_months_not_over()) };
        Row::new(vec![
            month,
            Cell::text(texts.told(line.net)),
            Cell::text(texts.told(line.paid)),
            Cell::text(texts.count(line.companies)),
            Cell::text(minutes(line.ordinary)),
            Cell::text(minutes(line.praktik)),
        ])
    };
    Table {
        caption: texts.targets_months(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.targets_months_month()),
            Column::number(texts.targets_months_net()),
            Column::number(texts.targets_months_paid()),
            Column::number(texts.targets_months_companies()),
            Column::number(texts.targets_months_ordinary()),
            Column::number(texts.targets_months_praktik()),
        ],
        rows: board.months.iter().map(row).collect(),
    }
}

fn behind(texts: &Texts, shown: &[Behind]) -> Table {
    let rows = shown.iter().map(|one| {
        let is_in = if one.is_in { texts.targets_behind_yes() } else { texts.targets_behind_no() };
        Row::new(vec![
            Cell::link(format!("/placements?citizen={}", one.id), one.name.as_str()),
            Cell::text(texts.count(one.weeks)),
            Cell::text(texts.minutes(one.ordinary)),
            Cell::text(is_in),
        ])
    });
    Table {
        caption: texts.targets_behind(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.placements_column_citizen()),
            Column::number(texts.targets_behind_weeks()),
            Column::number(texts.targets_behind_hours()),
            Column::text(texts.targets_behind_in()),
        ],
        rows: rows.collect(),
    }
}
