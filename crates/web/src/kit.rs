//! The list kit on the screen: filter kept in the address, keyset pages, honest count.

use app::{
    Raw,
    views::{Count, Page, PageOf},
};
use l10n::Texts;

use crate::{
    component::{Link, Pager},
    visitor::{Guest, query_pairs},
};

/// The filter as the address has it.
pub(crate) fn filter_of(guest: &Guest) -> Raw {
    Raw::from_pairs(query_pairs(&guest.uri))
}

/// The page of the list that the address asks for.
pub(crate) fn page_of(raw: &Raw) -> PageOf {
    PageOf {
        after: raw.text("after").parse().ok(),
        before: raw.text("before").parse().ok(),
        ..PageOf::default()
    }
}

/// Which part of a list is shown, and the ways on.
pub(crate) fn pager<T>(guest: &Guest, page: &Page<T>) -> Pager {
    let texts = guest.texts();
    let here = guest.address(&["after", "before", "done"]);
    let joint = if here.contains('?') { '&' } else { '?' };
    Pager {
        count: count(texts, page.rows.len(), page.count),
        previous: page
            .previous
            .map(|id| Link::new(format!("{here}{joint}before={id}"), texts.common_pager_previous())),
        next: page.next.map(|id| Link::new(format!("{here}{joint}after={id}"), texts.common_pager_next())),
    }
}

fn count(texts: &Texts, shown: usize, count: Count) -> String {
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let shown = i64::try_from(shown).unwrap_or(i64::MAX);
    match count {
        Count::Exact(all) => texts.common_pager_showing(shown, number(all)),
        Count::Over(limit) => texts.common_pager_showing_over(shown, number(limit)),
    }
}

/// The address of the list without any filter, when one is set.
pub(crate) fn clear(guest: &Guest, filters: &[&str]) -> Option<Link> {
    let raw = filter_of(guest);
    let set = filters.iter().any(|name| raw.filled(name).is_some());
    set.then(|| Link::new(guest.uri.path(), guest.texts().common_filters_clear()))
}
