//! Small jobs for a person.

use app::matching::CitizenMatches;
use axum::extract::Path;
use l10n::Texts;

use super::{
    card,
    list::{ListScreen, Said, forms, ranking},
    number, wanted,
};
use crate::{
    answer::{self, Answer, Refused},
    component::{Badge, EmptyState, Filter, Kind, Link, PageHeader},
    form::Draft,
    item::Item,
    kit,
    menu::Menu,
    render,
    visitor::Visitor,
};

const SAID: Said = Said {
    others: Texts::matching_others_for_citizen,
    others_head: Texts::matching_others_bundles_head,
    order: Texts::matching_order_for_citizen,
};

/// `GET /citizens/{id}/match`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let matches = found(&visitor, &id).await?;
    let texts = visitor.texts();
    let title = texts.matching_for_citizen_title(matches.citizen.name.as_str());
    let fields = narrowed_by(&visitor);
    let clear = kit::clear(&visitor.guest, &fields);
    let empty = empty(&visitor, &matches, clear.as_ref());
    let filter = Filter {
        label: texts.matching_filter_label(),
        action: format!("/citizens/{}/match", matches.citizen.id),
        submit: texts.common_show(),
        clear,
    };
    let screen = ListScreen {
        page: visitor.page(title, Menu::Citizens),
        head: head(texts, &matches),
        filter: (matches.open > 0).then_some((filter, fields)),
        empty,
        ranking: (matches.answer.counts.considered > 0).then(|| {
            ranking(&visitor, &matches.answer, &SAID, |rank, found| {
                card::of_job(&visitor, matches.citizen.id, rank, found)
            })
        }),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// `GET /citizens/{id}/match.csv`
pub(super) async fn file(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let matches = found(&visitor, &id).await?;
    let texts = visitor.texts();
    let name = format!("{}-{}", texts.matching_export_name(), matches.citizen.reference);
    Ok(answer::csv(&name, app::matching::citizen_file(texts, &matches)))
}

async fn found(visitor: &Visitor, id: &str) -> Result<CitizenMatches, Refused> {
    let raw = kit::filter_of(&visitor.guest);
    let filter = app::matching::read_filter(&raw);
    visitor.found(app::matching::match_citizen(&visitor.ctx, visitor.id(id)?, filter, wanted(&raw)).await)
}

fn head(texts: &Texts, matches: &CitizenMatches) -> PageHeader {
    let citizen = &matches.citizen;
    let mut head = PageHeader::new(texts.matching_for_citizen_title(citizen.name.as_str())).path(vec![
        Link::new("/citizens", texts.common_citizens()),
        Link::new(format!("/citizens/{}", citizen.id), citizen.name.as_str()),
    ]);
    if citizen.protected {
        head = head.badge(Badge::new(Kind::Warning, texts.matching_protected()));
    }
    let considered = matches.answer.counts.considered;
    if considered > 0 {
        let looked_at = texts.matching_for_citizen_counts(number(considered));
        head = head.lead(matches.answer.counts.said(texts, looked_at));
    }
    head
}

/// What the small jobs are narrowed by.
fn narrowed_by(visitor: &Visitor) -> Vec<Item> {
    let (texts, asked) = (visitor.texts(), Draft::new(kit::filter_of(&visitor.guest)));
    let form = asked.one_of("form", texts.matching_filter_form(), forms(texts));
    vec![
        Item::Search(asked.field("company", texts.matching_filter_company()).filters()),
        Item::Select(form.nothing(texts.matching_filter_form_any()).filters()),
    ]
}

fn empty(visitor: &Visitor, matches: &CitizenMatches, clear: Option<&Link>) -> Option<EmptyState> {
    let texts = visitor.texts();
    let counts = matches.answer.counts;
    if matches.open == 0 {
        return Some(EmptyState {
            title: texts.matching_none_open_heading(),
            text: texts.matching_none_open_text(),
            action: Some(Link::new("/companies", texts.matching_none_open_action())),
        });
    }
    if counts.considered == 0 {
        return Some(EmptyState {
            title: texts.matching_none_filtered_heading(),
            text: texts.matching_none_filtered_text(),
            action: clear.cloned(),
        });
    }
    (counts.fitting == 0).then(|| EmptyState {
        title: texts.matching_none_fits_citizen_heading(),
        text: if counts.asking > 0 {
            texts.matching_none_fits_citizen_asking()
        } else if counts.nearly > 0 {
            texts.matching_none_fits_citizen_near()
        } else {
            texts.matching_none_fits_citizen_text()
        },
        action: Some(Link::new(
            format!("/citizens/{}", matches.citizen.id),
            texts.matching_none_fits_citizen_action(),
        )),
    })
}
