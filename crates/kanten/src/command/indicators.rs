//! `kanten indicators`

use app::targets::{Board, MonthLine, show_board};
use domain::targets::{Indicator, Target, Told, share};
use l10n::Texts;
use serde_json::{Value, json};

use crate::{
    actor,
    cli::{Common, IndicatorsArgs},
    database::texts_of,
    out,
    stop::Stop,
};

pub(super) async fn run(common: &Common, args: &IndicatorsArgs) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let board = actor::with(common, &all, async |app| {
        let ctx = actor::ctx(app, common, texts).await?;
        let as_of = args.as_of.unwrap_or_else(|| ctx.today());
        show_board(&ctx, as_of, args.programme).await.map_err(|failure| actor::stop(failure, texts))
    });
    let board = board.await?;
    out::answer(&if common.json {
        format!("{}\n", document(texts, &board))
    } else {
        out::lines(&lines(texts, &board))
    })
}

/// An indicator's value, what it is counted of, and what is not known yet.
fn parts(board: &Board, indicator: Indicator) -> (Told, Told, Value) {
    match indicator {
        Indicator::LabourForceExpansion => (
            board.net_and_out[0],
            board.outside,
            json!({
                "gross": told(board.gross),
                "fell_out": told(board.net_and_out[1]),
                "full_time_equivalents": board.fte.map(|fte| f64::from(fte.hundredths()) / f64::from(kernel::HUNDREDTHS)),
                "too_early": told(board.too_early),
                "not_known": told(board.not_known),
            }),
        ),
        Indicator::PaidHours => (board.paid, board.participants, json!({})),
        Indicator::CompaniesTakingPart => {
            (Told::Exactly(board.companies), Told::Exactly(board.all_companies), json!({}))
        }
    }
}

/// A count that is not told is null.
const fn told(told: Told) -> Option<u64> {
    match told {
        Told::Exactly(count) => Some(count),
        Told::Few | Told::KeptBack => None,
    }
}

fn document(texts: &Texts, board: &Board) -> Value {
    let indicators = Indicator::ALL.iter().map(|one| {
        let (value, of, more) = parts(board, *one);
        let interval = told(value).zip(told(of)).and_then(|(value, of)| share(value, of));
        let targets: Vec<&Target> = board.targets.iter().filter(|target| target.indicator == *one).collect();
        json!({
            "id": one.code(),
            "name": texts.indicator(*one),
            "definition": texts.numerator(*one),
            "value": told(value),
            "numerator": told(value),
            "denominator": told(of),
            "share_per_thousand": interval.map(|share| share.tenths),
            "interval_per_thousand": interval.map(|share| [share.low, share.high]),
            "window": { "first": board.window.first.to_string(), "last": board.window.last.to_string() },
            "maturity": { "weeks": board.said_weeks.1, "confirmed_weeks": board.said_weeks.0 },
            "source": texts.source_kind(one.source()),
            "more": more,
            "targets": targets.iter().map(|target| json!({
                "number": target.number,
                "by": target.by.to_string(),
                "source": target.source.as_str(),
            })).collect::<Vec<_>>(),
        })
    });
    let month = |line: &MonthLine| {
        json!({
            "month": line.month.to_string(),
            "over": line.over,
            "labour-force-expansion": told(line.net),
            "people-with-paid-hours": told(line.paid),
            "companies-taking-part": line.companies,
            "ordinary_minutes": line.ordinary.map(kernel::Minutes::get),
            "praktik_minutes": line.praktik.map(kernel::Minutes::get),
        })
    };
    json!({
        "as_of": board.as_of.to_string(),
        "indicators": indicators.collect::<Vec<_>>(),
        "months": board.months.iter().map(month).collect::<Vec<_>>(),
    })
}

fn lines(texts: &Texts, board: &Board) -> Vec<String> {
    let mut lines = vec![texts.window(board.window, board.as_of), board.said(texts)];
    for one in Indicator::ALL {
        let (value, of, _) = parts(board, *one);
        lines.push(texts.targets_line(texts.told(of), texts.indicator(*one), texts.told(value)));
        lines.push(format!("  {}", texts.numerator(*one)));
        lines.push(format!("  {}: {}", texts.targets_maturity(), board.maturity(texts, *one)));
        lines.push(format!("  {}: {}", texts.targets_source(), texts.source_kind(one.source())));
        let targets = board.targets.iter().filter(|target| target.indicator == *one);
        lines.extend(targets.map(|target| format!("  {}: {}", texts.targets_target(), texts.target(target))));
    }
    lines
}
