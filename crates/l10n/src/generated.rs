//! Written by `cargo xtask i18n` from `i18n/`: change the texts, not this file.
#![allow(clippy::all, clippy::pedantic)]

mod citizens;
mod common;
mod companies;
mod exchange;
mod kanten;
mod matching;
mod outbox;
mod partners;
mod placements;
mod privacy;
mod targets;
mod tasks;

/// The ids that the generated functions ask for, by capability.
pub(crate) const KEYS: &[&[&str]] = &[
    citizens::KEYS,
    common::KEYS,
    companies::KEYS,
    exchange::KEYS,
    kanten::KEYS,
    matching::KEYS,
    outbox::KEYS,
    partners::KEYS,
    placements::KEYS,
    privacy::KEYS,
    targets::KEYS,
    tasks::KEYS,
];

/// Every generated function called once, all numbers being `count`.
#[cfg(test)]
pub(crate) fn every(texts: &crate::Texts, count: i64) -> Vec<(&'static str, String)> {
    [
        citizens::every(texts, count),
        common::every(texts, count),
        companies::every(texts, count),
        exchange::every(texts, count),
        kanten::every(texts, count),
        matching::every(texts, count),
        outbox::every(texts, count),
        partners::every(texts, count),
        placements::every(texts, count),
        privacy::every(texts, count),
        targets::every(texts, count),
        tasks::every(texts, count),
    ]
    .concat()
}

/// The committed texts by language and capability.
#[cfg(any(test, feature = "testing"))]
pub(crate) const SOURCES: &[(&str, &[(&str, &str)])] = &[
    (
        "da",
        &[
            ("citizens", include_str!("../../../i18n/da/citizens.ftl")),
            ("common", include_str!("../../../i18n/da/common.ftl")),
            ("companies", include_str!("../../../i18n/da/companies.ftl")),
            ("exchange", include_str!("../../../i18n/da/exchange.ftl")),
            ("kanten", include_str!("../../../i18n/da/kanten.ftl")),
            ("matching", include_str!("../../../i18n/da/matching.ftl")),
            ("outbox", include_str!("../../../i18n/da/outbox.ftl")),
            ("partners", include_str!("../../../i18n/da/partners.ftl")),
            ("placements", include_str!("../../../i18n/da/placements.ftl")),
            ("privacy", include_str!("../../../i18n/da/privacy.ftl")),
            ("targets", include_str!("../../../i18n/da/targets.ftl")),
            ("tasks", include_str!("../../../i18n/da/tasks.ftl")),
        ],
    ),
    (
        "en",
        &[
            ("citizens", include_str!("../../../i18n/en/citizens.ftl")),
            ("common", include_str!("../../../i18n/en/common.ftl")),
            ("companies", include_str!("../../../i18n/en/companies.ftl")),
            ("exchange", include_str!("../../../i18n/en/exchange.ftl")),
            ("kanten", include_str!("../../../i18n/en/kanten.ftl")),
            ("matching", include_str!("../../../i18n/en/matching.ftl")),
            ("outbox", include_str!("../../../i18n/en/outbox.ftl")),
            ("partners", include_str!("../../../i18n/en/partners.ftl")),
            ("placements", include_str!("../../../i18n/en/placements.ftl")),
            ("privacy", include_str!("../../../i18n/en/privacy.ftl")),
            ("targets", include_str!("../../../i18n/en/targets.ftl")),
            ("tasks", include_str!("../../../i18n/en/tasks.ftl")),
        ],
    ),
];
