//! The form screen: a title, fields one under the other, save and cancel.

use askama::Template;
use axum::response::Response;

use crate::{
    component::{
        ActionBar, Confirm, Conflict, ConflictRow, EmptyState, ErrorSummary, FormHead, Kind, Link, Page,
        PageHeader, Preview, SummaryRow,
    },
    form::Draft,
    item::Item,
    menu::Menu,
    render,
    visitor::Visitor,
};

/// What a form screen is made of.
pub(crate) struct Sheet {
    title: String,
    lead: Option<String>,
    path: Vec<Link>,
    under: Menu,
    action: String,
    items: Vec<Item>,
    submit: Option<String>,
    aside: Option<Link>,
    again: Option<Again>,
    instead: Option<EmptyState>,
    above: Above,
}

/// A button that brings the same form back with other questions, and what was typed in it.
pub(crate) struct Again {
    pub(crate) name: &'static str,
    pub(crate) value: &'static str,
    pub(crate) label: String,
}

/// What a form is about: a word that must be read, facts, and what somebody else will see.
#[derive(Default)]
pub(crate) struct Above {
    pub(crate) notice: Option<(Kind, String)>,
    pub(crate) facts: Vec<SummaryRow>,
    pub(crate) preview: Option<Preview>,
}

impl Sheet {
    /// A form that posts to `action`. The last of the way to it is where «cancel» leads.
    pub(crate) fn new(
        title: impl Into<String>,
        path: Vec<Link>,
        under: Menu,
        action: impl Into<String>,
        items: Vec<Item>,
    ) -> Self {
        Self {
            title: title.into(),
            lead: None,
            path,
            under,
            action: action.into(),
            items,
            submit: None,
            aside: None,
            again: None,
            instead: None,
            above: Above::default(),
        }
    }

    /// The same with what it is about above it, after the facts that are there.
    pub(crate) fn above(mut self, above: Above) -> Self {
        let mut facts = std::mem::take(&mut self.above.facts);
        facts.extend(above.facts);
        self.above = Above { facts, ..above };
        self
    }

    /// The same with a sentence under the title.
    pub(crate) fn lead(mut self, lead: impl Into<Option<String>>) -> Self {
        self.lead = lead.into();
        self
    }

    /// The same with another word than «save» on the button.
    pub(crate) fn submit(mut self, submit: impl Into<Option<String>>) -> Self {
        self.submit = submit.into();
        self
    }

    /// The same with another thing to do here, such as removing.
    pub(crate) fn aside(mut self, aside: impl Into<Option<Link>>) -> Self {
        self.aside = aside.into();
        self
    }

    /// The same with a way to other questions.
    pub(crate) fn again(mut self, again: Again) -> Self {
        self.again = Some(again);
        self
    }

    /// The same, where something is missing before the form makes sense.
    pub(crate) fn instead(mut self, instead: Option<EmptyState>) -> Self {
        self.instead = instead;
        self
    }
}

/// A question that is answered with yes or by going back.
pub(crate) struct Question {
    /// What will be done; also what the button says.
    pub(crate) title: String,
    /// What follows from it.
    pub(crate) text: String,
    /// The way to it, the last of which is where «cancel» leads.
    pub(crate) path: Vec<Link>,
    pub(crate) under: Menu,
    pub(crate) yes: FormHead,
    /// Whether something is lost by it.
    pub(crate) loses: bool,
}

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
    again: Option<Again>,
    instead: Option<EmptyState>,
    above: Above,
}

#[derive(Template)]
#[template(path = "ask.html")]
struct AskScreen {
    page: Page,
    head: PageHeader,
    warnings: Vec<String>,
    facts: Vec<SummaryRow>,
    confirm: Confirm,
}

impl Visitor {
    /// Shows a form.
    pub(crate) fn sheet(&self, sheet: Sheet, draft: &Draft) -> Response {
        let texts = self.texts();
        let cancel = sheet.path.last().map(|last| Link::new(last.href.clone(), texts.common_cancel()));
        let mut head = PageHeader::new(sheet.title.clone()).path(sheet.path);
        // It speaks of what is to be filled in.
        head.lead = sheet.lead.filter(|_| sheet.instead.is_none());
        let conflict = self.conflict(&sheet.items, draft);
        let submit = match &conflict {
            Some(both) if !both.rows.is_empty() => texts.common_conflict_keep_yours(),
            _ => sheet.submit.unwrap_or_else(|| texts.common_save()),
        };
        let screen = Screen {
            page: self.page(sheet.title, sheet.under),
            head,
            conflict,
            summary: draft.summary(texts, &sheet.items),
            form_head: self.form(sheet.action, draft),
            items: sheet.items,
            actions: ActionBar { submit, cancel },
            aside: sheet.aside,
            again: sheet.again,
            instead: sheet.instead,
            above: sheet.above,
        };
        self.guest.keep_language(render::with_status(draft.status(), &screen))
    }

    /// Both versions of a row side by side, when somebody else was quicker.
    fn conflict(&self, items: &[Item], draft: &Draft) -> Option<Conflict> {
        let (texts, stored) = (self.texts(), draft.stored()?);
        let rows: Vec<_> =
            items.iter().flat_map(|item| item.side_by_side(texts, &draft.raw, stored)).collect();
        let some = !rows.is_empty();
        let rows: Vec<_> = rows.into_iter().filter(ConflictRow::differs).collect();
        Some(Conflict {
            heading: texts.common_conflict_heading(),
            text: match (some, rows.is_empty()) {
                // A form of a password has nothing to show.
                (false, _) => texts.common_conflict_again(),
                (true, true) => texts.common_conflict_same(),
                (true, false) => texts.common_conflict_text(),
            },
            field_head: texts.common_conflict_field(),
            mine_head: texts.common_conflict_yours(),
            stored_head: texts.common_conflict_theirs(),
            rows,
        })
    }

    /// A question before something that a slip of the hand should not do.
    pub(crate) fn ask(&self, question: Question) -> Response {
        self.ask_about(question, Vec::new(), Vec::new())
    }

    /// The same, with what it is about where the title does not say all, and what to know before.
    pub(crate) fn ask_about(
        &self,
        question: Question,
        facts: Vec<SummaryRow>,
        warnings: Vec<String>,
    ) -> Response {
        let cancel = question.path.last();
        let cancel = cancel.map(|last| Link::new(last.href.clone(), self.texts().common_cancel()));
        let screen = AskScreen {
            page: self.page(question.title.clone(), question.under),
            warnings,
            facts,
            head: PageHeader::new(question.title.clone()).path(question.path),
            confirm: Confirm {
                text: question.text,
                form: question.yes,
                submit: question.title,
                loses: question.loses,
                cancel,
            },
        };
        self.guest.keep_language(render::page(&screen))
    }
}
