//! `kanten audit`

use app::privacy::{Broken, ChainReport, VerifyReport, verify_access_log};
use l10n::Texts;
use serde_json::{Value, json};

use crate::{
    actor,
    cli::Common,
    database::{close, failed, texts_of},
    out,
    stop::Stop,
};

/// Holds every block of the access log against its seal.
pub(super) async fn verify(common: &Common) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let app = actor::open(common, &all).await?;
    let found = verify_access_log(&app, &app.keys).await;
    close(app.db.clone()).await;
    tell(common, &found.map_err(|error| failed(&error, texts))?, texts)
}

fn tell(common: &Common, report: &VerifyReport, texts: &Texts) -> Result<(), Stop> {
    let sound = report.is_sound();
    let chains: Vec<Value> = report.chains.iter().map(document).collect();
    let document = json!({ "done": sound, "chains": chains });
    if !common.json {
        let mut lines: Vec<String> = report.chains.iter().map(|chain| line(texts, chain)).collect();
        if lines.is_empty() {
            lines.push(texts.kanten_audit_empty());
        }
        out::answer(&out::lines(&lines))?;
    } else if sound {
        out::answer(&format!("{document}\n"))?;
    }
    if sound { Ok(()) } else { Err(Stop::refused(texts.kanten_audit_broken()).with(document)) }
}

fn line(texts: &Texts, chain: &ChainReport) -> String {
    let name = chain.name.clone().unwrap_or_else(|| texts.kanten_audit_nobody());
    let of = texts.kanten_audit_chain(chain.log.code(), name);
    let said = match &chain.broken {
        Some(broken) => {
            let block = texts.number(broken.sequence);
            match broken.why {
                Broken::Missing => texts.kanten_audit_missing(block),
                Broken::Rows { sealed, found } => {
                    texts.kanten_audit_rows(block, texts.count(found), texts.number(i64::from(sealed)))
                }
                Broken::Changed => texts.kanten_audit_changed(block),
                Broken::UnknownKey => texts.kanten_audit_unknown_key(block),
            }
        }
        None => texts.kanten_audit_sound(texts.count(chain.blocks), texts.count(chain.rows)),
    };
    let tail = match chain.unsealed_since {
        Some(since) => texts.kanten_audit_tail(texts.count(chain.unsealed), texts.moment(since)),
        None => texts.kanten_audit_no_tail(),
    };
    format!("{of}: {said} {tail}")
}

fn document(chain: &ChainReport) -> Value {
    let broken = chain.broken.map(|broken| {
        let why = match broken.why {
            Broken::Missing => "missing",
            Broken::Rows { .. } => "rows",
            Broken::Changed => "changed",
            Broken::UnknownKey => "unknown-key",
        };
        json!({ "block": broken.sequence, "why": why })
    });
    json!({
        "log": chain.log.code(),
        "organisation": chain.organisation.to_string(),
        "name": chain.name,
        "blocks": chain.blocks,
        "rows": chain.rows,
        "broken": broken,
        "head": chain.head,
        "unsealed": chain.unsealed,
    })
}
