//! People for a small job.

use app::matching::BundleMatches;
use axum::extract::Path;
use domain::tasks::BundleStands;
use l10n::Texts;

use super::{
    card,
    list::{ListScreen, Said, ranking},
    number, wanted,
};
use crate::{
    answer::{self, Answer, Refused},
    component::{EmptyState, Link, PageHeader},
    kit,
    menu::Menu,
    render,
    visitor::Visitor,
};

const SAID: Said = Said {
    others: Texts::matching_others_for_bundle,
    others_head: Texts::matching_others_citizens_head,
    order: Texts::matching_order_for_bundle,
};

/// `GET /bundles/{id}/match`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    let matches = found(&visitor, &id).await?;
    let texts = visitor.texts();
    let looked_at = matches.answer.as_ref().filter(|answer| answer.counts.considered > 0);
    let screen = ListScreen {
        page: visitor.page(texts.matching_for_bundle_title(&matches.bundle.title), Menu::Bundles),
        head: head(texts, &matches),
        filter: None,
        empty: empty(texts, &matches),
        ranking: looked_at.map(|answer| {
            ranking(&visitor, answer, &SAID, |rank, found| {
                card::of_person(&visitor, &matches.bundle, rank, found)
            })
        }),
    };
    Ok(visitor.guest.keep_language(render::page(&screen)))
}

/// `GET /bundles/{id}/match.csv`
pub(super) async fn file(visitor: Visitor, Path(id): Path<String>) -> Answer {
    visitor.found(visitor.ctx.must_be_certain::<app::Never>())?;
    let matches = found(&visitor, &id).await?;
    let texts = visitor.texts();
    let name = format!("{}-{}", texts.matching_export_name(), matches.bundle.id);
    Ok(answer::csv(&name, app::matching::bundle_file(texts, &matches)))
}

async fn found(visitor: &Visitor, id: &str) -> Result<BundleMatches, Refused> {
    let wanted = wanted(&kit::filter_of(&visitor.guest));
    visitor.found(app::matching::match_bundle(&visitor.ctx, visitor.id(id)?, wanted).await)
}

fn head(texts: &Texts, matches: &BundleMatches) -> PageHeader {
    let bundle = &matches.bundle;
    let head = PageHeader::new(texts.matching_for_bundle_title(&bundle.title))
        .path(vec![
            Link::new("/bundles", texts.common_bundles()),
            Link::new(format!("/bundles/{}", bundle.id), bundle.title.as_str()),
        ])
        .badge(card::form(texts, bundle.form));
    match &matches.answer {
        // How many fit what somebody has is nobody's question.
        Some(answer) if answer.counts.considered > 0 && matches.stands == BundleStands::Free => {
            let looked_at = texts.matching_for_bundle_counts(number(answer.counts.considered));
            head.lead(answer.counts.said(texts, looked_at))
        }
        _ => head,
    }
}

fn empty(texts: &Texts, matches: &BundleMatches) -> Option<EmptyState> {
    let Some((title, text)) = matches.instead(texts) else { return none_fits(texts, matches) };
    Some(EmptyState { title, text, action: Some(to_bundle(texts, matches)) })
}

/// It is free, and still there is nobody for it.
fn none_fits(texts: &Texts, matches: &BundleMatches) -> Option<EmptyState> {
    let counts = matches.answer.as_ref()?.counts;
    if counts.considered == 0 {
        return Some(EmptyState {
            title: texts.matching_none_people_heading(),
            text: texts.matching_none_people_text(),
            action: Some(Link::new("/citizens", texts.matching_none_people_action())),
        });
    }
    (counts.fitting == 0).then(|| EmptyState {
        title: texts.matching_none_fits_bundle_heading(),
        text: if counts.asking > 0 {
            texts.matching_none_fits_bundle_asking()
        } else if counts.nearly > 0 {
            texts.matching_none_fits_bundle_near()
        } else {
            texts.matching_none_fits_bundle_text()
        },
        action: Some(to_bundle(texts, matches)),
    })
}

fn to_bundle(texts: &Texts, matches: &BundleMatches) -> Link {
    Link::new(format!("/bundles/{}", matches.bundle.id), texts.matching_none_fits_bundle_action())
}
