//! «Hvad logges om mig»: staff read what is written down of them, and which of their look-ups are unusual.

use askama::Template;

use super::flags;
use crate::{
    answer::Answer,
    component::{Link, Page, PageHeader, Table},
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "privacy/logged.html")]
struct LoggedScreen {
    page: Page,
    head: PageHeader,
    /// Each with its heading.
    parts: Vec<(String, String)>,
    ask: String,
    own: String,
    none: String,
    table: Option<Table>,
    print: String,
}

/// `GET /rights/logged`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let flags = visitor.found(app::privacy::own_flags(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let path = vec![Link::new("/rights", texts.privacy_rights_title())];
    let screen = LoggedScreen {
        page: visitor.page(texts.privacy_logged_title(), Menu::Start),
        head: PageHeader::new(texts.privacy_logged_title()).lead(texts.privacy_logged_lead()).path(path),
        parts: vec![
            (texts.privacy_logged_what(), texts.privacy_logged_what_text()),
            (texts.privacy_logged_who(), texts.privacy_logged_who_text()),
            (texts.privacy_logged_sealed(), texts.privacy_logged_sealed_text()),
            (texts.privacy_logged_flags(), texts.privacy_logged_flags_text()),
        ],
        ask: texts.privacy_logged_ask(),
        own: texts.privacy_logged_own(),
        none: texts.privacy_logged_none(),
        table: (!flags.is_empty()).then(|| flags::own_table(texts, &flags)),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}
