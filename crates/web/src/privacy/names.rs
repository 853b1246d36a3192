//! Whether citizens read the names of the staff: the officer decides.

use app::Raw;
use l10n::Texts;

use crate::{
    answer::Answer,
    component::{Choice, ChoiceField, Link},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::Visitor,
};

/// `GET /trace/names`
pub(super) async fn show(visitor: Visitor) -> Answer {
    screen(&visitor, None).await
}

/// `POST /trace/names`
pub(super) async fn save(posted: Posted) -> Answer {
    let set = app::privacy::set_tells_names(posted.ctx(), &posted.raw).await;
    match posted.came_to(set)? {
        Sent::Done(_) => Ok(posted.visitor.see("/trace/names", "privacy-names")),
        Sent::Again(draft) => screen(&posted.visitor, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, sent: Option<Draft>) -> Answer {
    let tells = visitor.found(app::privacy::show_tells_names(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let draft = sent.unwrap_or_else(|| Draft::new(Raw::from_pairs([("names", code(tells))])));
    let chosen = draft.raw.text("names");
    let choices = [
        (false, texts.privacy_names_hide(), texts.privacy_names_hide_hint()),
        (true, texts.privacy_names_show(), texts.privacy_names_show_hint()),
    ];
    let choices = choices
        .into_iter()
        .map(|(tell, label, hint)| Choice::new(code(tell), label, code(tell) == chosen).hint(hint));
    let field = ChoiceField::new("names", texts.privacy_names_title(), choices.collect());
    let items = vec![Item::Radio(field.error(draft.error("names")))];
    let path = vec![Link::new("/trace", texts.privacy_trace_title())];
    let sheet = Sheet::new(texts.privacy_trace_names(), path, Menu::Trace, "/trace/names", items)
        .lead(texts.privacy_names_lead());
    Ok(visitor.sheet(sheet, &draft))
}

const fn code(tell: bool) -> &'static str {
    if tell { app::privacy::TELL } else { app::privacy::DO_NOT_TELL }
}

/// The word of confirmation for a code.
pub(super) fn done(texts: &Texts, code: &str) -> Option<String> {
    (code == "privacy-names").then(|| texts.privacy_names_done())
}
