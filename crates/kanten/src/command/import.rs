//! `kanten import KIND FILE`

use app::{
    Failure,
    exchange::{self, ImportReport, Kind},
};
use domain::exchange::{Done, Refusal};
use l10n::{Say, Texts};
use serde_json::{Value, json};

use crate::{
    actor,
    cli::{Common, ImportArgs},
    database::texts_of,
    out,
    stop::Stop,
};

pub(super) async fn run(common: &Common, args: &ImportArgs) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let kind = kind(&args.kind, texts)?;
    let path = args.file.display().to_string();
    let bytes = tokio::fs::read(&args.file)
        .await
        .map_err(|error| Stop::outside(texts.kanten_no_such_file(&path, error.to_string())))?;
    let name = args.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or(path);
    let report = actor::with(common, &all, async |app| {
        let ctx = actor::ctx(app, common, texts).await?;
        exchange::import(&ctx, &all, kind, &bytes, &name, args.dry_run)
            .await
            .map_err(|failure: Failure<Refusal>| actor::stop(failure, texts))
    });
    let report = report.await?;
    let document = common.json.then(|| document(&report, texts));
    if report.refused() > 0 {
        let stop = Stop::refused(texts.exchange_result_refused());
        let Some(document) = document else {
            out::answer(&told(&report, texts))?;
            return Err(stop);
        };
        return Err(stop.with(document));
    }
    out::answer(&document.map_or_else(|| told(&report, texts), |document| format!("{document}\n")))
}

/// The kind of a name, or which there are.
pub(super) fn kind(name: &str, texts: &Texts) -> Result<Kind, Stop> {
    Kind::from_name(name).ok_or_else(|| {
        let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        let refusal = Refusal::UnknownKind(name.to_owned()).say(texts);
        Stop::usage(format!("{refusal} {}", texts.list(&known)))
    })
}

/// Every row that does something, and how many there are of each fate.
fn told(report: &ImportReport, texts: &Texts) -> String {
    let mut lines = Vec::new();
    for row in &report.rows {
        let line = i64::try_from(row.line).unwrap_or(i64::MAX).to_string();
        match &row.fate {
            Ok(Done::Unchanged) => {}
            Ok(done) => lines.push(texts.kanten_import_line(fate(*done, texts), &row.label, line)),
            Err(faults) => {
                lines.push(texts.kanten_import_line(texts.exchange_fate_refused(), &row.label, line));
                for (field, refusal) in faults {
                    lines.push(format!("  {}", texts.kanten_import_why(field, refusal.say(texts))));
                }
            }
        }
    }
    let count = |n: usize| texts.count(n);
    lines.push(texts.exchange_result_counts(
        count(report.count(Done::Added)),
        count(report.count(Done::Changed)),
        count(report.refused()),
        count(report.count(Done::Unchanged)),
    ));
    if report.refused() == 0 {
        lines.push(if report.applied {
            texts.exchange_result_applied()
        } else {
            texts.exchange_result_tried()
        });
    }
    out::lines(&lines)
}

fn fate(done: Done, texts: &Texts) -> String {
    match done {
        Done::Added => texts.exchange_fate_added(),
        Done::Changed => texts.exchange_fate_changed(),
        Done::Unchanged => texts.exchange_fate_unchanged(),
    }
}

fn document(report: &ImportReport, texts: &Texts) -> Value {
    let rows: Vec<Value> = report
        .rows
        .iter()
        .map(|row| match &row.fate {
            Ok(done) => {
                json!({ "line": row.line, "label": row.label, "fate": format!("{done:?}").to_lowercase() })
            }
            Err(faults) => {
                let faults: Vec<Value> = faults
                    .iter()
                    .map(|(field, refusal)| json!({ "field": field, "message": refusal.say(texts) }))
                    .collect();
                json!({ "line": row.line, "label": row.label, "fate": "refused", "faults": faults })
            }
        })
        .collect();
    json!({ "done": report.applied, "import": report.id.to_string(), "dry_run": report.dry_run, "rows": rows })
}
