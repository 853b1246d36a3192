//! A citizen's page: what work is found by, and what a company sees of it.

use app::{
    citizens::CitizenPage,
    views::{Membership, Placed},
};
use askama::Template;
use axum::extract::Path;
use domain::citizens::{Ability, CertificateState, Resources};
use kernel::Date;
use l10n::Texts;
use policy::{Action, may};
use taxonomy::functions;

use super::{card, notes, stored::HistoryRow, team};
use crate::{
    answer::Answer,
    component::{Badge, Cell, Kind, Link, Page, PageHeader, Preview, Section, SlotGrid, SummaryRow},
    grids,
    placements::placed,
    render,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "citizens/show.html")]
struct ShowScreen {
    page: Page,
    head: PageHeader,
    work: Option<Section>,
    week: Option<SlotGrid>,
    sections: Vec<Section>,
    preview: Option<Preview>,
    closed: Option<Link>,
    placements: Option<Section>,
    proposals: Option<Link>,
    looks: Option<Link>,
    print: String,
}

/// `GET /citizens/{id}`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let id = visitor.id(&id)?;
    let citizen = visitor.found(app::citizens::show_citizen(&visitor.ctx, id).await)?;
    let texts = visitor.texts();
    let name = super::name(texts, &citizen.view.identity);
    let today = visitor.ctx.today();
    let mut sections = team::sections(&visitor, &citizen, own(&visitor));
    sections.extend(notes::section(texts, id, citizen.notes.as_deref()));
    sections.extend(skills(texts, &citizen));
    sections.extend(considerations(texts, &citizen));
    sections.extend(certificates(texts, &citizen, today));
    sections.extend(membership(texts, &citizen, today));
    sections.extend(do_not_place(texts, &citizen));
    sections.extend(earlier(texts, &citizen));
    sections.push(facts(texts, &citizen));
    let slots = citizen.view.resources.seen().and_then(|resources| resources.slots);
    let whole = Link::new(format!("/citizens/{id}/card"), texts.citizens_card_show());
    let screen = ShowScreen {
        page: visitor.page(name, super::under(&visitor)),
        head: head(&visitor, &citizen),
        work: work(texts, &citizen),
        week: slots.map(|slots| grids::slot_grid(texts, "slots", texts.citizens_slots_row(), slots)),
        sections,
        placements: placements(&visitor, &citizen),
        proposals: proposals(texts, &citizen),
        preview: may(visitor.ctx.actor(), Action::ShowCard)
            .then(|| card::preview(&visitor, citizen.card.as_ref(), false, Some(whole))),
        closed: is_closed_somewhere(&citizen).then(|| Link::new("/rights", texts.citizens_closed())),
        looks: looks(&visitor, &citizen),
        print: texts.common_print(),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

fn head(visitor: &Visitor, citizen: &CitizenPage) -> PageHeader {
    let texts = visitor.texts();
    let view = &citizen.view;
    let mut head = PageHeader::new(super::name(texts, &view.identity));
    if super::under(visitor) == crate::menu::Menu::Citizens {
        head = head.path(vec![Link::new("/citizens", texts.citizens_title())]);
    } else {
        head = head.lead(texts.citizens_own_lead());
    }
    if view.invented {
        head = head.badge(Badge::new(Kind::Neutral, texts.citizens_invented()));
    }
    if view.protected.seen() == Some(&true) {
        head = head.badge(Badge::new(Kind::Warning, texts.citizens_protected()));
    }
    let find = citizen.may_match.then(|| Link::new(address(citizen, "match"), texts.citizens_open_match()));
    let asked = view.resources.seen().is_some_and(|all| all.weekly_minutes.is_some() && all.slots.is_some());
    let ask = editing(citizen, "work", texts.citizens_work_ask()).filter(|_| !asked);
    // A person's own page leads to what waits for the person.
    let own = own(visitor).then(|| Link::new("/proposals", texts.placements_start_own()));
    // Whoever has a place is followed there; before hours and times are known nobody can say what fits.
    let mut all = [following(visitor, citizen), ask, find, own].into_iter().flatten();
    head.action = all.next();
    head.second = all.next();
    head
}

/// Whether the role leaves a part of the page out.
fn is_closed_somewhere(citizen: &CitizenPage) -> bool {
    let view = &citizen.view;
    [
        view.resources.seen().is_none(),
        view.home.seen().is_none(),
        view.considerations.seen().is_none(),
        view.membership.seen().is_none(),
    ]
    .contains(&true)
}

/// Whether the page is the reader's own.
fn own(visitor: &Visitor) -> bool {
    visitor.ctx.actor().citizen().is_some()
}

/// The way to the placement that stands.
fn following(visitor: &Visitor, citizen: &CitizenPage) -> Option<Link> {
    let placed = placed(citizen).find(|placed| placed.stands())?;
    let way = if own(visitor) { placed::own_way } else { placed::way };
    Some(way(visitor.texts(), placed))
}

/// Where the person works or will work; nothing where the person has no place.
fn placements(visitor: &Visitor, citizen: &CitizenPage) -> Option<Section> {
    let (texts, today) = (visitor.texts(), visitor.ctx.today());
    let stand = placed(citizen).filter(|placed| placed.stands());
    let (title, rows): (_, Vec<SummaryRow>) = if own(visitor) {
        let rows = stand.map(|placed| placed::own_row(texts, placed, today));
        (texts.placements_placed_own_title(), rows.collect())
    } else {
        (texts.placements_placed_list_title(), stand.map(|placed| placed::row(texts, placed)).collect())
    };
    (!rows.is_empty()).then(|| Section { title, rows, ..Section::default() })
}

/// Where the person worked before.
fn earlier(texts: &Texts, citizen: &CitizenPage) -> Option<Section> {
    let rows = placed(citizen).filter(|placed| !placed.stands()).map(|placed| placed::row(texts, placed));
    let rows: Vec<SummaryRow> = rows.collect();
    (!rows.is_empty()).then(|| Section {
        title: texts.placements_placed_earlier(),
        rows,
        ..Section::default()
    })
}

fn placed(citizen: &CitizenPage) -> impl Iterator<Item = &Placed> {
    citizen.view.placements.seen().into_iter().flatten()
}

/// The way to the proposals of the person: a citizen has them in the menu.
fn proposals(texts: &Texts, citizen: &CitizenPage) -> Option<Link> {
    let to = format!("/proposals?citizen={}", citizen.view.id);
    citizen.may_match.then(|| Link::new(to, texts.placements_see_all()))
}

/// The way to who has looked: a citizen's own, or together with the caseworker.
fn looks(visitor: &Visitor, citizen: &CitizenPage) -> Option<Link> {
    let texts = visitor.texts();
    let label = if own(visitor) { texts.privacy_looks_link() } else { texts.privacy_looks_link_together() };
    may(visitor.ctx.actor(), Action::ShowWhoLooked).then(|| Link::new(address(citizen, "looks"), label))
}

fn address(citizen: &CitizenPage, rest: &str) -> String {
    format!("/citizens/{}/{rest}", citizen.view.id)
}

fn editing(citizen: &CitizenPage, rest: &str, label: String) -> Option<Link> {
    citizen.may_edit.then(|| Link::new(address(citizen, rest), label))
}

fn known(texts: &Texts, value: Option<String>) -> Cell {
    value.map_or_else(|| Cell::missing(texts.citizens_unknown()), Cell::text)
}

fn place(citizen: &CitizenPage) -> Option<String> {
    citizen.view.home.seen().and_then(Option::as_ref).map(|home| match &home.place {
        Some(place) => format!("{} {place}", home.postal_code),
        None => home.postal_code.to_string(),
    })
}

fn work(texts: &Texts, citizen: &CitizenPage) -> Option<Section> {
    let resources = citizen.view.resources.seen()?;
    let travel = resources.travel.as_ref().map(|travel| {
        let mode = super::transport_name(&travel.mode, texts.language());
        texts.citizens_travel(texts.minutes(travel.limit), mode)
    });
    let weekly = resources.weekly_minutes.map(|minutes| texts.minutes(minutes));
    let slots = resources.slots.map(|slots| texts.slots(slots));
    let mut rows = vec![
        SummaryRow::new(texts.citizens_weekly_minutes(), known(texts, weekly)),
        SummaryRow::new(texts.citizens_slots_row(), known(texts, slots)),
        SummaryRow::new(texts.citizens_transport(), known(texts, travel)),
    ];
    if citizen.view.home.seen().is_some() {
        rows.push(SummaryRow::new(texts.citizens_postal_code(), known(texts, place(citizen))));
    }
    Some(Section {
        title: texts.citizens_work(),
        rows,
        change: editing(citizen, "work", texts.citizens_work_edit()),
        ..Section::default()
    })
}

fn skills(texts: &Texts, citizen: &CitizenPage) -> Option<Section> {
    let resources = citizen.view.resources.seen()?;
    let one = |resources: &Resources, ability: Ability| -> Vec<Cell> {
        resources
            .skills_with(ability)
            .map(|code| Cell::text(super::skill_name(code, texts.language())))
            .collect()
    };
    let mut rows = Vec::new();
    for &ability in Ability::ALL {
        let cells = one(resources, ability);
        if !cells.is_empty() {
            rows.push(SummaryRow::several(super::items::ability(texts, ability), cells));
        }
    }
    Some(Section {
        title: texts.citizens_skills(),
        rows,
        empty: texts.citizens_skills_empty(),
        change: editing(citizen, "skills", texts.citizens_skills_edit()),
    })
}

/// Each consideration with its instruction; the code list's own when nobody wrote one.
fn considerations(texts: &Texts, citizen: &CitizenPage) -> Option<Section> {
    let language = texts.language();
    let rows = citizen.view.considerations.seen()?.iter().filter_map(|one| {
        let function = functions::all().get(one.function)?;
        let note = match &one.instruction {
            Some(instruction) => instruction.to_string(),
            None => texts.citizens_instruction_of(function.instruction(language)),
        };
        let level = format!("{} {}", one.level.number(), texts.level_citizen(one.level));
        Some(SummaryRow::new(function.name(language), Cell::text(level).note(note)))
    });
    Some(Section {
        title: texts.citizens_considerations(),
        rows: rows.collect(),
        empty: texts.citizens_considerations_empty(),
        change: editing(citizen, "considerations", texts.citizens_considerations_edit()),
    })
}

fn certificates(texts: &Texts, citizen: &CitizenPage, today: Date) -> Option<Section> {
    let rows = citizen.view.resources.seen()?.certificates.iter().map(|held| {
        let until = match held.expires_on {
            Some(last) => texts.citizens_certificate_until(texts.date(last)),
            None => texts.citizens_certificate_forever(),
        };
        let badge = match held.state(today) {
            CertificateState::Valid => Badge::new(Kind::Success, texts.citizens_certificate_valid()),
            CertificateState::ExpiresSoon => Badge::new(Kind::Warning, texts.citizens_certificate_soon()),
            CertificateState::Expired => Badge::new(Kind::Error, texts.citizens_certificate_expired()),
        };
        SummaryRow::new(
            super::certificate_name(&held.certificate, texts.language()),
            Cell::text(until).badge(badge),
        )
    });
    Some(Section {
        title: texts.citizens_certificates(),
        rows: rows.collect(),
        empty: texts.citizens_certificates_empty(),
        change: editing(citizen, "certificates", texts.citizens_certificates_edit()),
    })
}

/// Target groups and programmes, the latest first.
fn membership(texts: &Texts, citizen: &CitizenPage, today: Date) -> Vec<Section> {
    let group = |rows, empty| Section {
        title: texts.citizens_groups(),
        rows,
        empty,
        change: editing(citizen, "group", texts.citizens_group_edit()),
    };
    let Some(membership) = citizen.view.membership.seen() else { return Vec::new() };
    let (groups, registrations) = membership_rows(texts, citizen, membership, today);
    vec![
        group(groups, texts.citizens_group_none()),
        Section {
            title: texts.citizens_registrations(),
            rows: registrations,
            empty: texts.citizens_registration_none(),
            change: editing(citizen, "programme", texts.citizens_registration_edit()),
        },
    ]
}

fn membership_rows(
    texts: &Texts,
    citizen: &CitizenPage,
    membership: &Membership,
    today: Date,
) -> (Vec<SummaryRow>, Vec<SummaryRow>) {
    let row = |label: String, period: kernel::Period| {
        let mut cell = Cell::text(texts.period(period));
        if period.contains(today) {
            cell = cell.badge(Badge::new(Kind::Info, texts.citizens_now()));
        }
        SummaryRow::new(label, cell)
    };
    let row = |label: String, of: &HistoryRow| {
        let row = row(label, of.period);
        match editing(citizen, &of.address(), texts.common_edit()) {
            Some(change) => row.change(change),
            None => row,
        }
    };
    let groups = membership.groups.iter().rev().map(HistoryRow::of_group);
    let registrations = membership.registrations.iter().rev().map(HistoryRow::of_programme);
    (
        groups.map(|of| row(super::group_name(&of.name, texts.language()), &of)).collect(),
        registrations.map(|of| row(of.name.clone(), &of)).collect(),
    )
}

/// Not there at all for a role that it is closed to.
fn do_not_place(texts: &Texts, citizen: &CitizenPage) -> Option<Section> {
    let companies = citizen.view.do_not_place.seen()?;
    let rows = companies.iter().map(|at| {
        SummaryRow::new(at.cvr.as_str(), Cell::link(format!("/companies/{}", at.company), &at.name))
    });
    Some(Section {
        title: texts.citizens_do_not_place(),
        rows: rows.collect(),
        empty: texts.citizens_do_not_place_empty(),
        change: editing(citizen, "do-not-place", texts.citizens_do_not_place_edit()),
    })
}

fn facts(texts: &Texts, citizen: &CitizenPage) -> Section {
    let view = &citizen.view;
    let mut rows = Vec::new();
    if let Some(identity) = view.identity.seen() {
        rows.push(SummaryRow::new(texts.citizens_reference(), Cell::text(identity.reference.as_str())));
        rows.push(SummaryRow::new(texts.citizens_name(), Cell::text(identity.name.as_str())));
    }
    rows.push(SummaryRow::new(texts.citizens_municipality(), Cell::text(&view.organisation_name)));
    rows.push(SummaryRow::new(texts.citizens_registered_on(), Cell::text(texts.date(view.registered_on))));
    Section {
        title: texts.citizens_facts(),
        rows,
        empty: String::new(),
        change: editing(citizen, "facts", texts.citizens_facts_edit()),
    }
}
