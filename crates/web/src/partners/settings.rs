//! What the installation may hold.

use app::Raw;
use domain::partners::Mode;

use super::log_in_rules;
use crate::{
    answer::Answer,
    component::{Choice, ChoiceField, EmptyState, Link},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::Visitor,
};

/// `GET /settings`
pub(super) async fn show(visitor: Visitor) -> Answer {
    screen(&visitor, None).await
}

/// `POST /settings`
pub(super) async fn save(posted: Posted) -> Answer {
    let set = app::partners::set_mode(posted.ctx(), &posted.raw).await;
    match posted.came_to(set.map(Mode::code))? {
        Sent::Done(_) => Ok(posted.visitor.see("/settings", "partners-mode")),
        Sent::Again(draft) => screen(&posted.visitor, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, sent: Option<Draft>) -> Answer {
    let (mode, citizens) = visitor.found(app::partners::show_mode(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let draft = sent.unwrap_or_else(|| Draft::new(Raw::from_pairs([("mode", mode.code())])));
    let chosen = draft.raw.text("mode");
    let closed = mode == Mode::WithCitizens && citizens > 0;
    let choices = [
        (
            Mode::CompaniesOnly,
            texts.partners_settings_mode_companies(),
            texts.partners_settings_mode_companies_hint(),
        ),
        (
            Mode::WithCitizens,
            texts.partners_settings_mode_citizens(),
            texts.partners_settings_mode_citizens_hint(),
        ),
    ];
    let choices = choices
        .into_iter()
        .map(|(one, label, hint)| Choice::new(one.code(), label, one.code() == chosen).hint(hint));
    let field = ChoiceField::new("mode", texts.partners_settings_mode(), choices.collect());
    let items = vec![Item::Radio(field.error(draft.error("mode")))];
    let path = vec![Link::new("/", texts.partners_start_title())];
    let sheet = Sheet::new(texts.partners_settings_title(), path, Menu::Settings, "/settings", items)
        .instead(closed.then(|| EmptyState {
            title: texts.partners_settings_closed_title(),
            text: texts.partners_settings_mode_companies_closed(),
            action: Some(Link::new(log_in_rules::PATH, texts.partners_rules_link())),
        }))
        .aside(Link::new(log_in_rules::PATH, texts.partners_rules_link()))
        .lead(texts.partners_settings_citizens(i64::try_from(citizens).unwrap_or(i64::MAX)));
    Ok(visitor.sheet(sheet, &draft))
}
