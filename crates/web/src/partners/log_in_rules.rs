//! What the installation asks of those who log in.

use app::Raw;
use domain::partners::LogInRules;
use kernel::SECONDS_PER_MINUTE;

use crate::{
    answer::Answer,
    component::{Link, Width},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::Visitor,
};

/// Where it is.
pub(super) const PATH: &str = "/settings/log-in";

/// `GET /settings/log-in`
pub(super) async fn show(visitor: Visitor) -> Answer {
    screen(&visitor, None).await
}

/// `POST /settings/log-in`
pub(super) async fn save(posted: Posted) -> Answer {
    let set = app::partners::set_log_in_rules(posted.ctx(), &posted.raw).await;
    match posted.came_to(set.map(|_| PATH))? {
        Sent::Done(_) => Ok(posted.visitor.see(PATH, "partners-rules")),
        Sent::Again(draft) => screen(&posted.visitor, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, sent: Option<Draft>) -> Answer {
    let rules = visitor.found(app::partners::show_log_in_rules(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let draft = sent.unwrap_or_else(|| Draft::new(stored(rules)));
    let minutes =
        |name: &str, label: String| draft.field(name, label).width(Width::Tiny).inputmode("numeric");
    let proof = minutes("proof", texts.partners_rules_proof()).hint(texts.partners_rules_proof_hint());
    let items = vec![
        Item::Text(minutes("idle", texts.partners_rules_idle())),
        Item::Text(minutes("life", texts.partners_rules_life())),
        Item::Text(proof),
        Item::Check(draft.check(
            "code_for_all",
            texts.partners_rules_code(),
            texts.partners_rules_code_hint(),
        )),
    ];
    let path = vec![Link::new("/settings", texts.partners_settings_title())];
    let sheet = Sheet::new(texts.partners_rules_title(), path, Menu::Settings, PATH, items)
        .lead(texts.partners_rules_lead());
    Ok(visitor.sheet(sheet, &draft))
}

fn stored(rules: LogInRules) -> Raw {
    let minutes = |seconds: i64| (seconds / SECONDS_PER_MINUTE).to_string();
    let mut raw = Raw::from_pairs([
        ("idle", minutes(rules.idle_seconds)),
        ("life", minutes(rules.life_seconds)),
        ("proof", minutes(rules.proof_seconds)),
    ]);
    if rules.asks_all_for_code {
        raw.set("code_for_all", "on");
    }
    raw
}
