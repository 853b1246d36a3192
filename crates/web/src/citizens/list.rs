//! The list of citizens.

use app::views::{CitizenLine, HoursKnown, Page as ListPage, Shown};
use askama::Template;
use domain::partners::Role;
use l10n::Texts;
use policy::{Action, may};
use taxonomy::{skills, target_groups};

use crate::{
    answer::Answer,
    component::{
        Badge, Cell, ChoiceField, Column, EmptyState, Field, Filter, Kind, Link, Page, PageHeader, Pager,
        Row, Table, Width,
    },
    form::{Errors, Filling},
    kit,
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "citizens/list.html")]
struct ListScreen {
    page: Page,
    head: PageHeader,
    filter: Filter,
    search: Field,
    postal_code: Field,
    choices: Vec<ChoiceField>,
    table: Option<Table>,
    pager: Pager,
    empty: EmptyState,
    ways: Vec<Link>,
    print: String,
}

/// `GET /citizens`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let raw = kit::filter_of(&visitor.guest);
    let filter = app::citizens::read_filter(&raw);
    let list = app::citizens::list_citizens(&visitor.ctx, &filter, kit::page_of(&raw))
        .await
        .map_err(|failure| super::why_not(&visitor, &failure))?;
    let texts = visitor.texts();
    let add = may(visitor.ctx.actor(), Action::AddCitizen)
        .then(|| Link::new("/citizens/new", texts.citizens_add()));
    let mut head = PageHeader::new(texts.citizens_title()).lead(texts.citizens_lead());
    head.action.clone_from(&add);
    let errors = Errors::default();
    let filling = Filling { raw: &raw, errors: &errors };
    let clear = kit::clear(&visitor.guest, &["q", "hours", "skill", "group", "postal_code"]);
    let empty = match &clear {
        Some(clear) => EmptyState {
            title: texts.citizens_none_found_title(),
            text: texts.citizens_none_found_text(),
            action: Some(clear.clone()),
        },
        None => {
            EmptyState { title: texts.citizens_empty_title(), text: texts.citizens_empty_text(), action: add }
        }
    };
    let screen = ListScreen {
        page: visitor.page(texts.citizens_title(), Menu::Citizens),
        head,
        filter: Filter {
            label: texts.citizens_filter_label(),
            action: "/citizens".to_owned(),
            submit: texts.common_search(),
            clear,
        },
        search: filling.field("q", texts.citizens_search()),
        postal_code: filling
            .field("postal_code", texts.citizens_filter_postal_code())
            .width(Width::Tiny)
            .inputmode("numeric"),
        choices: choices(&visitor, &filling),
        table: (!list.rows.is_empty()).then(|| table(texts, &list)),
        pager: kit::pager(&visitor.guest, &list),
        empty,
        ways: ways(&visitor),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn ways(visitor: &Visitor) -> Vec<Link> {
    let texts = visitor.texts();
    let mut ways = vec![Link::new("/programmes", texts.citizens_programmes())];
    if may(visitor.ctx.actor(), Action::ExportCitizens) {
        ways.push(Link::new(export_address(visitor), texts.citizens_export()));
    }
    ways
}

fn export_address(visitor: &Visitor) -> String {
    let here = visitor.guest.address(&["after", "before", "done", "lang"]);
    here.replacen("/citizens", "/export/citizens.csv", 1)
}

/// A role that may not know the target group does not filter by it either.
fn choices(visitor: &Visitor, filling: &Filling<'_>) -> Vec<ChoiceField> {
    let texts = visitor.texts();
    let language = texts.language();
    let hours = HoursKnown::ALL.into_iter().map(|hours| (hours.code().to_owned(), hours_text(texts, hours)));
    let known = skills::all().iter().map(|skill| (skill.code.clone(), skill.name(language).to_owned()));
    let mut choices = vec![
        filling.one_of("hours", texts.citizens_hours(), hours).nothing(texts.citizens_hours_all()),
        filling
            .one_of("skill", texts.citizens_filter_skill(), known)
            .nothing(texts.citizens_filter_skill_all()),
    ];
    if visitor.ctx.actor().role() == Some(Role::Caseworker) {
        let groups = target_groups::all()
            .iter()
            .map(|group| (group.code.clone(), super::group_name(&group.code, language)));
        choices.push(
            filling
                .one_of("group", texts.citizens_filter_group(), groups)
                .nothing(texts.citizens_filter_group_all()),
        );
    }
    choices
}

fn hours_text(texts: &Texts, hours: HoursKnown) -> String {
    match hours {
        HoursKnown::Known => texts.citizens_hours_known(),
        HoursKnown::Unknown => texts.citizens_hours_unknown(),
    }
}

fn table(texts: &Texts, list: &ListPage<CitizenLine>) -> Table {
    let with_membership = list.rows.iter().any(|line| line.group.seen().is_some());
    let mut columns = vec![
        Column::text(texts.citizens_column_name()),
        Column::text(texts.citizens_column_place()),
        Column::number(texts.citizens_column_hours()),
    ];
    if with_membership {
        columns.push(Column::text(texts.citizens_column_group()));
        columns.push(Column::text(texts.citizens_column_programme()));
    }
    columns.push(Column::text(texts.citizens_column_registered()));
    Table {
        caption: texts.citizens_title(),
        caption_hidden: true,
        columns,
        rows: list.rows.iter().map(|line| row(texts, line, with_membership)).collect(),
    }
}

fn row(texts: &Texts, line: &CitizenLine, with_membership: bool) -> Row {
    let mut name = Cell::link(format!("/citizens/{}", line.id), super::name(texts, &line.identity));
    if line.invented {
        name = name.badge(Badge::new(Kind::Neutral, texts.citizens_invented()));
    }
    if line.protected.seen() == Some(&true) {
        name = name.badge(Badge::new(Kind::Warning, texts.citizens_protected()));
    }
    if let Some(identity) = line.identity.seen() {
        name = name.note(identity.reference.as_str());
    }
    let place = line.home.seen().and_then(Option::as_ref).map(|home| match &home.place {
        Some(place) => format!("{} {place}", home.postal_code),
        None => home.postal_code.to_string(),
    });
    let known =
        |value: Option<String>| value.map_or_else(|| Cell::missing(texts.citizens_unknown()), Cell::text);
    let seen = |value: &Shown<Option<String>>| value.seen().cloned().flatten();
    let mut cells = vec![
        name,
        known(place),
        known(line.weekly_minutes.seen().copied().flatten().map(|minutes| texts.minutes(minutes))),
    ];
    if with_membership {
        cells.push(known(seen(&line.group).map(|code| super::group_name(&code, texts.language()))));
        cells.push(known(seen(&line.programme)));
    }
    cells.push(Cell::text(texts.short_date(line.registered_on)));
    Row::new(cells)
}
