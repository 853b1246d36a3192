//! Showing again that it is oneself, before what a session left open shall not do; what was typed comes back.

use app::Failure;
use askama::Template;
use axum::response::Response;

use super::{
    PROVED, PROVED_HELD,
    kept::{self, Kept},
    log_in::{NEXT, put_cookies},
};
use crate::{
    answer::{self, Answer},
    component::{EmptyState, ErrorSummary, Field, FormHead, Link, Page, PageHeader},
    form::Draft,
    item::Item,
    kit,
    menu::Menu,
    posted::Posted,
    render,
    visitor::{Visitor, percent},
};

/// Where it is.
const PATH: &str = "/account/prove";

#[derive(Template)]
#[template(path = "partners/prove.html")]
struct ProveScreen {
    page: Page,
    head: PageHeader,
    /// Where there is nothing to be shown, or nothing to be asked.
    instead: Option<EmptyState>,
    kept: Option<String>,
    summary: ErrorSummary,
    form_head: FormHead,
    hidden: Vec<(String, String)>,
    items: Vec<Item>,
    submit: String,
}

impl Visitor {
    /// To the page that asks, and back here after it.
    pub(crate) fn to_prove(&self) -> Response {
        let back = self.guest.address(&["done"]);
        answer::see_other(&format!("{PATH}?next={}", percent(&back)), self.guest.htmx)
    }
}

impl Posted {
    /// The page that asks in place of what the form was to do; it carries what was typed. A button alone is pressed
    /// again on its own page.
    pub(crate) fn to_prove(&self) -> Response {
        match Kept::from_form(self.visitor.guest.uri.path(), &self.raw) {
            Some(kept) => screen(&self.visitor, Some(&kept), None, &Draft::default()),
            None => self.visitor.to_prove(),
        }
    }
}

/// `GET /account/prove`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let next = kit::filter_of(&visitor.guest).filled(NEXT).and_then(kept::local).map(str::to_owned);
    Ok(screen(&visitor, None, next.as_deref(), &Draft::default()))
}

/// `POST /account/prove`
pub(super) async fn prove(posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    let (kept, next) = (Kept::of(&posted.raw), posted.raw.filled(NEXT).and_then(kept::local));
    match app::partners::prove(posted.ctx(), &visitor.session, &posted.raw).await {
        Ok(session) => {
            let mut response = match (kept, next) {
                (Some(kept), _) => kept.back(&visitor.guest, &session, PROVED_HELD).await,
                // A file is no page: the browser would stay here without a word.
                (None, Some(next)) if is_file(next) => {
                    visitor.see(&format!("{PATH}?next={}", percent(next)), PROVED)
                }
                (None, next) => visitor.see(next.unwrap_or("/account"), PROVED),
            };
            put_cookies(&visitor.guest.web, &mut response, &session);
            Ok(response)
        }
        Err(Failure::Refused(faults)) => {
            let draft = Draft::default().refuse_all(&faults, visitor.texts());
            Ok(screen(visitor, kept.as_ref(), next, &draft))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

/// Whether an address is that of a file to keep.
fn is_file(address: &str) -> bool {
    let path = address.split('?').next().unwrap_or_default();
    path.starts_with("/export/") || path.rsplit('.').next() == Some("csv")
}

fn screen(visitor: &Visitor, kept: Option<&Kept>, next: Option<&str>, draft: &Draft) -> Response {
    let (texts, view) = (visitor.texts(), &visitor.session.view);
    let field = if view.has_code {
        Item::Text(
            Field::new("code", texts.partners_set_up_code())
                .hint(texts.partners_turn_off_code_hint())
                .autocomplete("one-time-code")
                .error(draft.error("code")),
        )
    } else {
        let field = Field::new("password", texts.partners_users_password())
            .autocomplete("current-password")
            .error(draft.error("password"));
        let demo = visitor.guest.web.app.demo && view.one_click;
        Item::Password(if demo { field.hint(texts.partners_prove_demo(app::demo::PASSWORD)) } else { field })
    };
    let items = vec![field];
    let is_certain = visitor.ctx.must_be_certain::<app::Never>().is_ok();
    let instead = match next {
        Some(next) if is_certain && draft.status().is_success() => Some(EmptyState {
            title: texts.partners_done_proved(),
            text: String::new(),
            action: Some(Link::new(next, texts.partners_prove_submit())),
        }),
        // In the demo the citizen has none.
        _ if !view.has_code && !view.has_password => Some(EmptyState {
            title: texts.partners_prove_none_title(),
            text: texts.partners_prove_none_text(),
            action: None,
        }),
        _ => None,
    };
    let mut hidden = kept.map(Kept::hidden).unwrap_or_default();
    hidden.extend(next.map(|next| (NEXT.to_owned(), next.to_owned())));
    let screen = ProveScreen {
        page: visitor.page(texts.partners_prove_title(), Menu::Start),
        head: PageHeader::new(texts.partners_prove_title()).lead(texts.partners_prove_lead()),
        instead,
        kept: kept.map(|_| texts.partners_prove_kept()),
        summary: draft.summary(texts, &items),
        form_head: visitor.form_new(PATH).unguarded(),
        hidden,
        items,
        submit: texts.partners_prove_submit(),
    };
    visitor.guest.keep_language(render::with_status(draft.status(), &screen))
}
