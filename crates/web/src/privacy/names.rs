//! Whether citizens read the names of the staff: the officer decides.

use app::Never;
use l10n::Texts;

use crate::{
    answer::Answer, component::Link, form::Sent, menu::Menu, posted::Posted, sheet::Question,
    visitor::Visitor,
};

/// `GET /trace/names`
pub(super) async fn ask(visitor: Visitor) -> Answer {
    let tells = visitor.found(app::privacy::show_tells_names(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let (title, text, way) = if tells {
        (texts.privacy_names_hide(), texts.privacy_names_now_shown(), "/trace/names/hide")
    } else {
        (texts.privacy_names_show(), texts.privacy_names_now_hidden(), "/trace/names/show")
    };
    Ok(visitor.ask(Question {
        title,
        text,
        path: vec![Link::new("/trace", texts.privacy_trace_title())],
        under: Menu::Trace,
        yes: visitor.form_new(way),
        loses: false,
    }))
}

/// `POST /trace/names/show`
pub(super) async fn show(posted: Posted) -> Answer {
    choose(posted, true).await
}

/// `POST /trace/names/hide`
pub(super) async fn hide(posted: Posted) -> Answer {
    choose(posted, false).await
}

async fn choose(posted: Posted, tell: bool) -> Answer {
    let set = app::privacy::set_tells_names(posted.ctx(), tell).await;
    match posted.came_to::<Never>(set.map(|()| tell))? {
        Sent::Done(_) => Ok(posted.visitor.see("/trace", "privacy-names")),
        // Nothing can be wrong in an answer without fields; it is asked again.
        Sent::Again(_) => ask(posted.visitor).await,
    }
}

/// The word of confirmation for a code.
pub(super) fn done(texts: &Texts, code: &str) -> Option<String> {
    (code == "privacy-names").then(|| texts.privacy_names_done())
}
