//! Bringing a file in: try it first, then for good.

use app::{
    Failure, Never, Raw,
    exchange::{ImportRun, Kind},
};
use askama::Template;
use domain::exchange::Refusal;
use l10n::{Say as _, Texts};

use super::kind;
use crate::{
    answer::Answer,
    component::{
        ActionBar, Badge, Cell, Choice, Column, EmptyState, ErrorSummary, FileField, FormHead, Kind as Tone,
        Link, Page, PageHeader, Row, SummaryRow, Table,
    },
    form::{Draft, Sent},
    kit,
    menu::Menu,
    posted::PostedFile,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "exchange/upload.html")]
struct UploadScreen {
    page: Page,
    head: PageHeader,
    summary: ErrorSummary,
    form_head: FormHead,
    kinds: crate::component::ChoiceField,
    file: FileField,
    dry_run: Choice,
    actions: ActionBar,
    out_title: String,
    out_lead: String,
    out: Vec<SummaryRow>,
    latest_title: String,
    latest: Option<Table>,
    empty: EmptyState,
}

/// `GET /import`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let asked = kit::filter_of(&visitor.guest);
    let mut raw = Raw::from_pairs([("kind", asked.text("kind"))]);
    // Whoever comes from a trial that went well wants to bring the file in.
    if asked.filled("apply").is_none() {
        raw.set("dry_run", "on");
    }
    screen(&visitor, &Draft::new(raw)).await
}

/// `POST /import`
pub(super) async fn bring_in(sent: PostedFile) -> Answer {
    let PostedFile { posted, file } = sent;
    let visitor = &posted.visitor;
    let given = posted.raw.text("kind");
    let Some(of) = Kind::from_name(given) else {
        let refusal = Refusal::UnknownKind(given.to_owned());
        let mut draft = Draft::new(posted.raw.clone()).refuse("kind", refusal.say(posted.texts()));
        if file.is_none() {
            draft = draft.refuse("file", Refusal::NoFile.say(posted.texts()));
        }
        return screen(visitor, &draft).await;
    };
    let (name, bytes) = file.unwrap_or_default();
    let dry_run = posted.raw.ticked("dry_run");
    let texts = &visitor.guest.web.texts;
    let run = app::exchange::import(posted.ctx(), texts, of, &bytes, &name, dry_run).await;
    // A row of the database changed while the file was read: there is no form to show both versions in.
    if matches!(run, Err(Failure::Stale)) {
        return Err(visitor.failed(&Failure::<Never>::Stale));
    }
    let applied = run.as_ref().is_ok_and(|run| run.applied);
    match posted.came_to(run.map(|run| run.id))? {
        Sent::Done(id) if applied => Ok(visitor.see(&format!("/imports/{id}"), "exchange-applied")),
        Sent::Done(id) => Ok(crate::answer::see_other(&format!("/imports/{id}"), visitor.guest.htmx)),
        Sent::Again(draft) => screen(visitor, &draft).await,
    }
}

async fn screen(visitor: &Visitor, draft: &Draft) -> Answer {
    let runs = visitor.found(app::exchange::list_imports(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let kinds = app::exchange::may_import(&visitor.ctx);
    let choices = kinds.iter().map(|one| (one.name().to_owned(), kind(texts, *one)));
    let out = kinds.iter().map(|one| {
        SummaryRow::several(
            kind(texts, *one),
            vec![
                Cell::link(format!("/export/{}", one.name()), texts.exchange_out()),
                Cell::link(format!("/import/template/{}", one.name()), texts.exchange_template()),
            ],
        )
    });
    let refused = draft.error("file").or_else(|| draft.error("mode"));
    let screen = UploadScreen {
        page: visitor.page(texts.exchange_title(), Menu::Files),
        head: PageHeader::new(texts.exchange_title()).lead(texts.exchange_lead()),
        summary: draft.summary(texts, &[]),
        form_head: visitor.form("/import", draft).multipart(),
        kinds: draft.one_of("kind", texts.exchange_kind(), choices),
        file: FileField {
            name: "file".to_owned(),
            label: texts.exchange_file(),
            hint: Some(texts.exchange_file_hint()),
            error: refused,
            accept: ".csv,.txt,.tsv,text/csv,text/plain".to_owned(),
        },
        dry_run: Choice::new("on", texts.exchange_dry_run(), draft.raw.ticked("dry_run")),
        actions: ActionBar { submit: texts.exchange_send(), cancel: None },
        out_title: texts.exchange_out(),
        out_lead: texts.exchange_out_lead(),
        out: out.collect(),
        latest_title: texts.exchange_latest(),
        latest: (!runs.is_empty()).then(|| latest(texts, &runs)),
        empty: EmptyState {
            title: texts.exchange_latest_empty_title(),
            text: texts.exchange_latest_empty_text(),
            action: Some(Link::new("#file", texts.exchange_latest_empty_action())),
        },
    };
    Ok(visitor.guest.keep_language(render::with_status(draft.status(), &screen)))
}

fn latest(texts: &Texts, runs: &[ImportRun]) -> Table {
    let rows = runs.iter().map(|run| {
        let what = Kind::from_name(&run.kind).map(|one| kind(texts, one)).unwrap_or_default();
        Row::new(vec![
            Cell::link(format!("/imports/{}", run.id), &run.file_name).note(what),
            Cell::text(texts.moment(run.at)),
            Cell::text(texts.number(i64::from(run.rows))),
            Cell::state(outcome(texts, run)),
        ])
    });
    Table {
        caption: texts.exchange_latest(),
        caption_hidden: true,
        columns: vec![
            Column::text(texts.exchange_column_file()),
            Column::text(texts.exchange_column_when()),
            Column::number(texts.exchange_column_rows()),
            Column::text(texts.exchange_column_fate()),
        ],
        rows: rows.collect(),
    }
}

/// How a run came out, in a word.
pub(super) fn outcome(texts: &Texts, run: &ImportRun) -> Badge {
    if run.applied {
        Badge::new(Tone::Success, texts.exchange_state_applied())
    } else if run.refused > 0 {
        Badge::new(Tone::Error, texts.exchange_fate_refused())
    } else {
        Badge::new(Tone::Info, texts.exchange_state_tried())
    }
}
