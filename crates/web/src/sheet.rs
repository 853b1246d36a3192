//! The plain form screen: a title, fields one under the other, save and cancel. Most forms are one.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use crate::{
    component::{
        ActionBar, ChoiceField, Conflict, ErrorSummary, Field, FormHead, LevelList, Link, Page, PageHeader,
        SlotGrid,
    },
    form::Errors,
    menu::Menu,
    render,
    visitor::Visitor,
};

/// A field, by the component that shows it.
pub(crate) enum Item {
    Text(Field),
    Prose(Field),
    Email(Field),
    Password(Field),
    Radio(ChoiceField),
    Select(ChoiceField),
    Boxes(ChoiceField),
    Slots(SlotGrid),
    Levels(LevelList),
}

/// A form screen.
#[derive(Template)]
#[template(path = "sheet.html")]
struct Screen {
    page: Page,
    head: PageHeader,
    conflict: Option<Conflict>,
    summary: ErrorSummary,
    form_head: FormHead,
    items: Vec<Item>,
    actions: ActionBar,
    aside: Option<Link>,
}

/// What a form screen is made of.
pub(crate) struct Sheet {
    pub(crate) title: String,
    pub(crate) lead: Option<String>,
    /// The way to it, the last of which is where «cancel» leads.
    pub(crate) path: Vec<Link>,
    pub(crate) under: Menu,
    pub(crate) form_head: FormHead,
    pub(crate) items: Vec<Item>,
    pub(crate) submit: String,
    /// Another thing to do here, such as removing.
    pub(crate) aside: Option<Link>,
    /// Both versions, when somebody else was quicker.
    pub(crate) conflict: Option<Conflict>,
}

impl Visitor {
    /// Shows a form.
    pub(crate) fn sheet(&self, status: StatusCode, sheet: Sheet, errors: &Errors) -> Response {
        let texts = self.texts();
        let cancel = sheet.path.last().map(|last| Link::new(last.href.clone(), texts.common_cancel()));
        let mut head = PageHeader::new(sheet.title.clone()).path(sheet.path);
        head.lead = sheet.lead;
        let screen = Screen {
            page: self.page(sheet.title, sheet.under),
            head,
            conflict: sheet.conflict,
            summary: errors.summary(texts),
            form_head: sheet.form_head,
            items: sheet.items,
            actions: ActionBar { submit: sheet.submit, cancel },
            aside: sheet.aside,
        };
        self.guest.keep_language(render::with_status(status, &screen))
    }

    /// A question before something that cannot be undone.
    pub(crate) fn ask(
        &self,
        title: String,
        path: Vec<Link>,
        under: Menu,
        confirm: crate::component::Confirm,
    ) -> Response {
        let head = PageHeader::new(title.clone()).path(path);
        let screen = AskScreen { page: self.page(title, under), head, confirm };
        self.guest.keep_language(render::page(&screen))
    }
}

#[derive(Template)]
#[template(path = "ask.html")]
struct AskScreen {
    page: Page,
    head: PageHeader,
    confirm: crate::component::Confirm,
}
