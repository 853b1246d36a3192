//! The checklist before the first real citizen: what is in order, and the two forms of an item.

use app::Raw;
use askama::Template;
use axum::extract::Path;
use domain::privacy::{CheckItem, Checklist, Tick};
use l10n::Texts;

use crate::{
    answer::Answer,
    component::{Badge, Cell, Kind, Link, Page, PageHeader, Section, SummaryRow, Width},
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    render,
    sheet::Sheet,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "privacy/checklist.html")]
struct ChecklistScreen {
    page: Page,
    head: PageHeader,
    notice: (Kind, String),
    items: Section,
    print: String,
}

/// `GET /checklist`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let list = visitor.found(app::privacy::show_checklist(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let notice = if visitor.guest.web.app.demo {
        (Kind::Info, texts.privacy_checklist_demo())
    } else if list.is_green() {
        (Kind::Success, texts.privacy_checklist_green())
    } else {
        let open = u64::try_from(list.open().count()).unwrap_or(u64::MAX);
        (Kind::Warning, texts.privacy_checklist_open(texts.count(open)))
    };
    let rows = CheckItem::ALL.iter().map(|item| row(&visitor, &list, *item));
    let screen = ChecklistScreen {
        page: visitor.page(texts.privacy_checklist_title(), Menu::Checklist),
        head: PageHeader::new(texts.privacy_checklist_title()).lead(texts.privacy_checklist_lead()),
        notice,
        items: Section { title: texts.privacy_checklist_items(), rows: rows.collect(), ..Section::default() },
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn row(visitor: &Visitor, list: &Checklist, item: CheckItem) -> SummaryRow {
    let texts = visitor.texts();
    let tick = list.tick(item);
    let cell = match tick {
        Some(tick) => Cell::text(since(texts, tick))
            .badge(Badge::new(Kind::Success, texts.privacy_checklist_done()))
            .note(said_by(texts, tick)),
        None => Cell::text(explained(texts, item))
            .badge(Badge::new(Kind::Warning, texts.privacy_checklist_missing())),
    };
    let label =
        if tick.is_some() { texts.privacy_checklist_change() } else { texts.privacy_checklist_tick() };
    SummaryRow::new(name(texts, item), cell).change(Link::new(format!("/checklist/{}", item.code()), label))
}

fn since(texts: &Texts, tick: &Tick) -> String {
    texts.privacy_checklist_since(texts.date(tick.on), tick.reference.as_str())
}

fn said_by(texts: &Texts, tick: &Tick) -> String {
    let who = tick.by.clone().unwrap_or_else(|| texts.privacy_checklist_somebody());
    texts.privacy_checklist_by(texts.moment(tick.at), who)
}

fn name(texts: &Texts, item: CheckItem) -> String {
    match item {
        CheckItem::Processors => texts.privacy_check_processors(),
        CheckItem::Impact => texts.privacy_check_impact(),
        CheckItem::LogIn => texts.privacy_check_log_in(),
        CheckItem::Deletion => texts.privacy_check_deletion(),
        CheckItem::Backup => texts.privacy_check_backup(),
        CheckItem::Contacts => texts.privacy_check_contacts(),
    }
}

fn explained(texts: &Texts, item: CheckItem) -> String {
    match item {
        CheckItem::Processors => texts.privacy_check_processors_explained(),
        CheckItem::Impact => texts.privacy_check_impact_explained(),
        CheckItem::LogIn => texts.privacy_check_log_in_explained(),
        CheckItem::Deletion => texts.privacy_check_deletion_explained(),
        CheckItem::Backup => texts.privacy_check_backup_explained(),
        CheckItem::Contacts => texts.privacy_check_contacts_explained(),
    }
}

/// `GET /checklist/{item}`
pub(super) async fn show_item(visitor: Visitor, Path(item): Path<String>) -> Answer {
    item_screen(&visitor, &item, None).await
}

/// `POST /checklist/{item}`
pub(super) async fn tick(Path(item): Path<String>, posted: Posted) -> Answer {
    let of = CheckItem::from_code(&item).ok_or_else(|| posted.visitor.not_there())?;
    let said = app::privacy::tick(posted.ctx(), of, &posted.raw).await;
    match posted.came_to(said.map(|()| of.code()))? {
        Sent::Done(_) => Ok(posted.visitor.see("/checklist", "privacy-ticked")),
        Sent::Again(draft) => item_screen(&posted.visitor, &item, Some(draft)).await,
    }
}

async fn item_screen(visitor: &Visitor, item: &str, sent: Option<Draft>) -> Answer {
    let of = CheckItem::from_code(item).ok_or_else(|| visitor.not_there())?;
    let list = visitor.found(app::privacy::show_checklist(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let tick = list.tick(of);
    let draft = sent.unwrap_or_else(|| {
        let on = tick.map_or(visitor.ctx.today(), |tick| tick.on);
        let reference = tick.map(|tick| tick.reference.to_string()).unwrap_or_default();
        Draft::new(Raw::from_pairs([("on", texts.date(on)), ("reference", reference)]))
    });
    let items = vec![
        Item::Text(draft.field("on", texts.privacy_checklist_on()).width(Width::Short)),
        Item::Text(
            draft
                .field("reference", texts.privacy_checklist_reference())
                .hint(texts.privacy_checklist_reference_hint())
                .width(Width::Long),
        ),
    ];
    let back =
        tick.map(|_| Link::new(format!("/checklist/{item}/take-back"), texts.privacy_checklist_take_back()));
    let path = vec![Link::new("/checklist", texts.privacy_checklist_title())];
    let sheet = Sheet::new(name(texts, of), path, Menu::Checklist, format!("/checklist/{item}"), items)
        .lead(explained(texts, of))
        .submit(texts.privacy_checklist_tick())
        .aside(back);
    Ok(visitor.sheet(sheet, &draft))
}

/// `GET /checklist/{item}/take-back`
pub(super) async fn show_take_back(visitor: Visitor, Path(item): Path<String>) -> Answer {
    back_screen(&visitor, &item, None).await
}

/// `POST /checklist/{item}/take-back`
pub(super) async fn take_back(Path(item): Path<String>, posted: Posted) -> Answer {
    let of = CheckItem::from_code(&item).ok_or_else(|| posted.visitor.not_there())?;
    let said = app::privacy::take_back(posted.ctx(), of, &posted.raw).await;
    match posted.came_to(said.map(|()| of.code()))? {
        Sent::Done(_) => Ok(posted.visitor.see("/checklist", "privacy-taken-back")),
        Sent::Again(draft) => back_screen(&posted.visitor, &item, Some(draft)).await,
    }
}

async fn back_screen(visitor: &Visitor, item: &str, sent: Option<Draft>) -> Answer {
    let of = CheckItem::from_code(item).ok_or_else(|| visitor.not_there())?;
    let list = visitor.found(app::privacy::show_checklist(&visitor.ctx).await)?;
    let texts = visitor.texts();
    if list.tick(of).is_none() {
        return Err(visitor.not_there());
    }
    let draft = sent.unwrap_or_else(|| Draft::new(Raw::default()));
    let why = draft.field("reference", texts.privacy_checklist_why()).width(Width::Long);
    let path = vec![
        Link::new("/checklist", texts.privacy_checklist_title()),
        Link::new(format!("/checklist/{item}"), name(texts, of)),
    ];
    let action = format!("/checklist/{item}/take-back");
    let title = texts.privacy_checklist_take_back();
    let sheet = Sheet::new(title.clone(), path, Menu::Checklist, action, vec![Item::Text(why)])
        .lead(texts.privacy_checklist_take_back_lead())
        .submit(title);
    Ok(visitor.sheet(sheet, &draft))
}

/// The word of confirmation for a code.
pub(super) fn done(texts: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "privacy-ticked" => texts.privacy_done_ticked(),
        "privacy-taken-back" => texts.privacy_done_taken_back(),
        _ => return None,
    })
}
