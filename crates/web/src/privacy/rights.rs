//! The access table in words: the own part, and the whole.

use app::privacy::{Right, RightsFilter, read_filter};
use askama::Template;
use domain::partners::Role;
use l10n::Texts;
use policy::{Action, FieldGroup, Holder, may};

use super::words;
use crate::{
    answer::Answer,
    component::{Cell, Column, EmptyState, Filter, Link, Page, PageHeader, Row, Table},
    form::Draft,
    item::Item,
    kit,
    menu::Menu,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "privacy/rights.html")]
struct RightsScreen {
    page: Page,
    head: PageHeader,
    filter: Option<(Filter, Vec<Item>)>,
    /// Each with its heading.
    tables: Vec<(String, Table)>,
    empty: Option<EmptyState>,
    note: Option<String>,
    print: String,
}

/// `GET /rights`
pub(super) async fn own(visitor: Visitor) -> Answer {
    let rights = visitor.found(app::privacy::own_rights(&visitor.ctx).await)?;
    let texts = visitor.texts();
    let acting = &visitor.session.view.acting;
    let lead = texts.privacy_rights_lead(&acting.organisation_name, texts.role(acting.role));
    let mut head = PageHeader::new(texts.privacy_rights_title()).lead(lead);
    if may(visitor.ctx.actor(), Action::ShowRights) {
        head = head.action(Link::new("/rights/all", texts.privacy_all_title()));
    }
    if may(visitor.ctx.actor(), Action::ShowOwnFlags) {
        head = head.second(Link::new("/rights/logged", texts.privacy_logged_link()));
    }
    let screen = RightsScreen {
        page: visitor.page(texts.privacy_rights_title(), Menu::Start),
        head,
        filter: None,
        tables: by_area(texts, &rights, false),
        empty: None,
        note: Some(texts.privacy_rights_not()),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// `GET /rights/all`
pub(super) async fn all(visitor: Visitor) -> Answer {
    let raw = kit::filter_of(&visitor.guest);
    let asked = read_filter(&raw);
    let rights = visitor.found(app::privacy::all_rights(&visitor.ctx, asked).await)?;
    let texts = visitor.texts();
    let fields = fields(texts, &Draft::new(raw));
    let clear = kit::clear(&visitor.guest, &fields);
    let filter = Filter {
        label: texts.privacy_all_filter(),
        action: "/rights/all".to_owned(),
        submit: texts.common_search(),
        clear: clear.clone(),
    };
    let tables = if asked == RightsFilter::default() {
        vec![(texts.privacy_all_summary(), summary(texts, &rights))]
    } else {
        by_area(texts, &rights, true)
    };
    let empty = rights.is_empty().then(|| EmptyState {
        title: texts.privacy_all_none_title(),
        text: texts.privacy_all_none_text(),
        action: clear,
    });
    let screen = RightsScreen {
        page: visitor.page(texts.privacy_all_title(), Menu::Rights),
        head: PageHeader::new(texts.privacy_all_title()).lead(texts.privacy_all_lead()),
        filter: Some((filter, fields)),
        tables,
        empty,
        note: None,
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn fields(texts: &Texts, draft: &Draft) -> Vec<Item> {
    let roles = Role::ALL.iter().map(|role| (role.code().to_owned(), texts.role(*role)));
    let groups = FieldGroup::ALL.iter().map(|group| (group.code().to_owned(), words::group(texts, *group)));
    vec![
        Item::Select(
            draft
                .one_of("group", texts.privacy_all_group(), groups)
                .nothing(texts.privacy_all_every_group())
                .filters(),
        ),
        Item::Select(
            draft
                .one_of("role", texts.privacy_all_role(), roles)
                .nothing(texts.privacy_all_every_role())
                .filters(),
        ),
    ]
}

/// One table for each part of the program, with whom a row speaks of where it is not the reader.
fn by_area(texts: &Texts, rights: &[Right], with_role: bool) -> Vec<(String, Table)> {
    let mut areas: Vec<(String, Table)> = Vec::new();
    for right in rights {
        let heading = words::area(texts, right.capability);
        if areas.last().is_none_or(|(last, _)| *last != heading) {
            areas.push((heading.clone(), table(texts, heading, with_role)));
        }
        if let Some((_, table)) = areas.last_mut() {
            table.rows.push(row(texts, right, with_role));
        }
    }
    areas
}

fn table(texts: &Texts, caption: String, with_role: bool) -> Table {
    let role = with_role.then(|| Column::text(texts.privacy_all_role()));
    let may = if with_role { texts.privacy_all_may() } else { texts.privacy_rights_may() };
    let rest = [may, texts.privacy_rights_whom(), texts.privacy_rights_why()].map(Column::text);
    Table { caption, caption_hidden: true, columns: role.into_iter().chain(rest).collect(), rows: Vec::new() }
}

fn row(texts: &Texts, right: &Right, with_role: bool) -> Row {
    let of = right.row;
    let mut may = Cell::text(words::actions(texts, of.actions));
    if let Some(fields) = words::groups(texts, of.grant.groups) {
        let said =
            if with_role { texts.privacy_all_fields(fields) } else { texts.privacy_rights_fields(fields) };
        may = may.note(said);
    }
    let role = with_role.then(|| {
        let cell = Cell::text(words::holder(texts, of.holder));
        match words::only_in(texts, of.kind) {
            Some(only) => cell.note(only),
            None => cell,
        }
    });
    let rest = [
        may,
        Cell::text(words::scope(texts, of.grant.scope)),
        Cell::text(words::purpose(texts, of.grant.purpose)),
    ];
    Row::new(role.into_iter().chain(rest).collect())
}

/// Every group of fields with the roles that it is open to.
fn summary(texts: &Texts, rights: &[Right]) -> Table {
    let open_to = |group: FieldGroup, role: Role| {
        let opening =
            |right: &&Right| right.row.holder == Holder::Role(role) && right.row.grant.groups.has(group);
        let mut kinds = rights.iter().filter(opening).map(|right| right.row.kind);
        let first = kinds.next()?;
        // Open in one kind of organisation alone, that is said.
        let only = if kinds.all(|kind| kind == first) { words::only_in(texts, first) } else { None };
        Some(match only {
            Some(only) => format!("{} ({only})", texts.role(role)),
            None => texts.role(role),
        })
    };
    let roles = |group| Role::ALL.iter().filter_map(|role| open_to(group, *role)).collect::<Vec<_>>();
    let rows = FieldGroup::ALL.iter().map(|group| {
        let who = roles(*group);
        let who = if who.is_empty() {
            Cell::missing(texts.privacy_all_nobody())
        } else {
            Cell::text(texts.list(&who))
        };
        let to = format!("/rights/all?group={}", group.code());
        Row::new(vec![Cell::link(to, words::group(texts, *group)), who])
    });
    Table {
        caption: texts.privacy_all_summary(),
        caption_hidden: true,
        columns: vec![Column::text(texts.privacy_all_group()), Column::text(texts.privacy_all_who())],
        rows: rows.collect(),
    }
}
