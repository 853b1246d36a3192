//! The list of citizens.

use app::views::{CitizenLine, HoursKnown, Shown};
use l10n::Texts;
use policy::{Action, FieldGroup, may};
use taxonomy::{skills, target_groups};

use crate::{
    answer::Answer,
    component::{Badge, Cell, Column, EmptyState, Kind, Link, Row, Width},
    form::Draft,
    item::Item,
    kit::{self, Listing, Search},
    menu::Menu,
    visitor::Visitor,
};

/// `GET /citizens`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let asked = Draft::new(kit::filter_of(&visitor.guest));
    let filter = app::citizens::read_filter(&asked.raw);
    let page = kit::page_of(&asked.raw);
    let list = visitor.found(app::citizens::list_citizens(&visitor.ctx, &filter, page).await)?;
    let texts = visitor.texts();
    let add = may(visitor.ctx.actor(), Action::AddCitizen)
        .then(|| Link::new("/citizens/new", texts.citizens_add()));
    let opens = |group| policy::opens(visitor.ctx.actor(), Action::ListCitizens, group);
    let with = With {
        home: opens(FieldGroup::Home),
        resources: opens(FieldGroup::Resources),
        membership: opens(FieldGroup::Membership),
    };
    Ok(visitor.list(Listing {
        title: texts.citizens_title(),
        lead: texts.citizens_lead(),
        under: Menu::Citizens,
        action: add.clone(),
        second: None,
        search: Some(search(&visitor, &asked)),
        columns: columns(texts, with),
        rows: list.rows.iter().map(|line| row(&visitor, line, with)).collect(),
        pager: kit::pager(&visitor.guest, &list),
        empty: EmptyState {
            title: texts.citizens_empty_title(),
            text: texts.citizens_empty_text(),
            action: add,
        },
        ways: ways(&visitor),
    }))
}

fn ways(visitor: &Visitor) -> Vec<Link> {
    let texts = visitor.texts();
    let mut ways = Vec::new();
    if may(visitor.ctx.actor(), Action::ShowProgrammes) {
        ways.push(Link::new("/programmes", texts.citizens_programmes()));
    }
    if may(visitor.ctx.actor(), Action::ExportCitizens) {
        let file = kit::file_of(&visitor.guest, "/citizens", "/export/citizens.csv");
        ways.push(Link::new(file, texts.citizens_export()));
    }
    ways
}

/// A role that may not know the target group does not filter by it either.
fn search(visitor: &Visitor, asked: &Draft) -> Search {
    let texts = visitor.texts();
    let language = texts.language();
    let opens = |group| policy::opens(visitor.ctx.actor(), Action::ListCitizens, group);
    let mine = [(app::citizens::MINE.to_owned(), texts.citizens_filter_whose_mine())];
    let hours = HoursKnown::ALL.into_iter().map(|hours| (hours.code().to_owned(), hours_text(texts, hours)));
    let hours = asked.one_of("hours", texts.citizens_hours(), hours);
    let known = skills::all().iter().map(|skill| (skill.code.clone(), skill.name(language).to_owned()));
    let skill = asked.one_of("skill", texts.citizens_filter_skill(), known);
    let mut fields = vec![Item::Search(asked.field("q", texts.citizens_search()).filters())];
    // Whoever finds those alone whom relations name has no others to leave out.
    if policy::by_relation(visitor.ctx.actor()).is_none() {
        let whose = asked.one_of("whose", texts.citizens_filter_whose(), mine);
        fields.push(Item::Select(whose.nothing(texts.citizens_filter_whose_all()).filters()));
    }
    if opens(FieldGroup::Resources) {
        fields.push(Item::Select(hours.nothing(texts.citizens_hours_all()).filters()));
        fields.push(Item::Select(skill.nothing(texts.citizens_filter_skill_all()).filters()));
    }
    if opens(FieldGroup::Membership) {
        let groups = target_groups::all()
            .iter()
            .map(|group| (group.code.clone(), super::group_name(&group.code, language)));
        let group = asked.one_of("group", texts.citizens_filter_group(), groups);
        fields.push(Item::Select(group.nothing(texts.citizens_filter_group_all()).filters()));
    }
    if opens(FieldGroup::Home) {
        let postal_code = asked.field("postal_code", texts.citizens_filter_postal_code()).filters();
        fields.push(Item::Text(postal_code.width(Width::Tiny).inputmode("numeric")));
    }
    Search {
        label: texts.citizens_filter_label(),
        fields,
        none_found: (texts.citizens_none_found_title(), texts.citizens_none_found_text()),
    }
}

fn hours_text(texts: &Texts, hours: HoursKnown) -> String {
    match hours {
        HoursKnown::Known => texts.citizens_hours_known(),
        HoursKnown::Unknown => texts.citizens_hours_unknown(),
    }
}

/// Which columns the role has.
#[derive(Clone, Copy)]
struct With {
    home: bool,
    resources: bool,
    membership: bool,
}

fn columns(texts: &Texts, with: With) -> Vec<Column> {
    let mut columns = vec![Column::text(texts.citizens_column_name())];
    if with.home {
        columns.push(Column::text(texts.citizens_column_place()));
    }
    if with.resources {
        columns.push(Column::number(texts.citizens_column_hours()));
    }
    if with.membership {
        columns.push(Column::text(texts.citizens_column_group()));
        columns.push(Column::text(texts.citizens_column_programme()));
    }
    columns.push(Column::text(texts.citizens_column_registered()));
    columns
}

fn row(visitor: &Visitor, line: &CitizenLine, with: With) -> Row {
    let texts = visitor.texts();
    let mut name = Cell::link(format!("/citizens/{}", line.id), super::name(texts, &line.identity));
    if visitor.marks_invented(line.invented) {
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
    let mut cells = vec![name];
    if with.home {
        cells.push(known(place));
    }
    if with.resources {
        cells
            .push(known(line.weekly_minutes.seen().copied().flatten().map(|minutes| texts.minutes(minutes))));
    }
    if with.membership {
        cells.push(known(seen(&line.group).map(|code| super::group_name(&code, texts.language()))));
        let programme = seen(&line.programme);
        cells.push(programme.map_or_else(|| Cell::missing(texts.citizens_no_programme()), Cell::text));
    }
    cells.push(Cell::text(texts.date(line.registered_on)));
    Row::new(cells)
}
