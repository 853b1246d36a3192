//! The list kit on the screen: filter kept in the address, keyset pages, honest count, one page for every
//! list.

use app::{
    Raw,
    views::{Count, Page, PageOf},
};
use askama::Template;
use axum::response::Response;
use l10n::Texts;

use crate::{
    component::{Column, EmptyState, Filter, FormHead, Link, Page as Frame, PageHeader, Pager, Row, Table},
    item::Item,
    menu::Menu,
    render,
    visitor::{Guest, Visitor, query_pairs},
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

/// The first row's number, for the words alone: pages are found by the row before them.
const FIRST: &str = "nr";
/// What belongs to one page of a list.
const OF_PAGE: [&str; 4] = ["after", "before", FIRST, "done"];

/// Which part of a list is shown, and the ways on.
pub(crate) fn pager<T>(guest: &Guest, page: &Page<T>) -> Pager {
    let texts = guest.texts();
    let here = guest.address(&OF_PAGE);
    let joint = if here.contains('?') { '&' } else { '?' };
    // On the first page it is the first, whatever the address says.
    let told = filter_of(guest).text(FIRST).parse().ok().filter(|_| page.previous.is_some());
    let first: usize = told.unwrap_or(1).max(1);
    let shown = page.rows.len();
    let before = first.saturating_sub(usize::try_from(PageOf::default().rows).unwrap_or(first)).max(1);
    let link = |way: &str, id, first: usize, label| {
        Link::new(format!("{here}{joint}{way}={id}&{FIRST}={first}"), label)
    };
    Pager {
        count: count(texts, (first, shown), page),
        previous: page.previous.map(|id| link("before", id, before, texts.common_pager_previous())),
        next: page.next.map(|id| link("after", id, first.saturating_add(shown), texts.common_pager_next())),
    }
}

/// A part of a list that is there as a whole, and the ways on.
pub(crate) fn part<'l, T>(guest: &Guest, all: &'l [T], rows: usize) -> (&'l [T], Pager) {
    let texts = guest.texts();
    let here = guest.address(&OF_PAGE);
    let joint = if here.contains('?') { '&' } else { '?' };
    let first: usize = filter_of(guest).text(FIRST).parse().unwrap_or(1);
    let before = first.saturating_sub(1).min(all.len());
    let shown = all.get(before..before.saturating_add(rows).min(all.len())).unwrap_or_default();
    let link = |first: usize, label| Link::new(format!("{here}{joint}{FIRST}={first}"), label);
    let (last, total) = (before + shown.len(), texts.count(all.len()));
    let count = if shown.len() == all.len() {
        texts.common_pager_showing(texts.count(shown.len()), total)
    } else {
        texts.common_pager_showing_from(texts.count(before + 1), texts.count(last), total)
    };
    let previous = (before > 0).then(|| link(before.saturating_sub(rows) + 1, texts.common_pager_previous()));
    let next = (last < all.len()).then(|| link(last + 1, texts.common_pager_next()));
    (shown, Pager { count, previous, next })
}

fn count<T>(texts: &Texts, (first, shown): (usize, usize), page: &Page<T>) -> String {
    let all = match page.count {
        Count::Exact(all) => texts.count(all),
        Count::Over(limit) => texts.common_pager_over(i64::try_from(limit).unwrap_or(i64::MAX)),
    };
    let number = |n: usize| texts.count(n);
    if page.previous.is_none() && page.next.is_none() {
        return texts.common_pager_showing(number(shown), all);
    }
    let last = first.saturating_add(shown).saturating_sub(1);
    texts.common_pager_showing_from(number(first), number(last), all)
}

/// The address of the list without any filter, when one of these is set.
pub(crate) fn clear(guest: &Guest, filters: &[Item]) -> Option<Link> {
    let raw = filter_of(guest);
    let mut names = filters.iter().flat_map(Item::names);
    let set = names.any(|name| raw.filled(name).is_some());
    set.then(|| Link::new(guest.uri.path(), guest.texts().common_filters_clear()))
}

/// The address of what the list shows as a file: `from` is the list's own, `to` the file's.
pub(crate) fn file_of(guest: &Guest, from: &str, to: &str) -> String {
    guest.address(&[&OF_PAGE[..], &["lang"]].concat()).replacen(from, to, 1)
}

/// A list screen.
pub(crate) struct Listing {
    pub(crate) title: String,
    pub(crate) lead: String,
    pub(crate) under: Menu,
    /// The one thing to do here, and another.
    pub(crate) action: Option<Link>,
    pub(crate) second: Option<Link>,
    pub(crate) search: Option<Search>,
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
    pub(crate) pager: Pager,
    /// What is said where there is nothing to list at all.
    pub(crate) empty: EmptyState,
    /// More to do with the list, such as taking it out.
    pub(crate) ways: Vec<Link>,
}

/// A group of a list: what it is of, its rows, and one thing to do with all of them.
pub(crate) struct Group {
    pub(crate) title: Link,
    pub(crate) table: Table,
    pub(crate) yes: Option<(FormHead, String)>,
}

/// What a list is narrowed by.
pub(crate) struct Search {
    /// Name for those who hear it.
    pub(crate) label: String,
    pub(crate) fields: Vec<Item>,
    /// What is said when nothing answers to it: title and text.
    pub(crate) none_found: (String, String),
}

/// The form above a list: what it is narrowed by most, and the rest behind a line that opens it.
struct FilterForm {
    form: Filter,
    fields: Vec<Item>,
    more: Option<(String, bool, Vec<Item>)>,
}

/// So many fields of a filter are always seen.
const SEEN: usize = 2;

#[derive(Template)]
#[template(path = "list.html")]
struct ListScreen {
    page: Frame,
    head: PageHeader,
    filter: Option<FilterForm>,
    /// Adding comes after finding: on a phone one stands under the other.
    action: Option<Link>,
    second: Option<Link>,
    table: Option<Table>,
    groups: Vec<Group>,
    pager: Pager,
    empty: EmptyState,
    ways: Vec<Link>,
    print: String,
}

impl Visitor {
    fn filter(&self, form: Filter, mut fields: Vec<Item>) -> FilterForm {
        // A single field is no more to read than the line that would hide it.
        if fields.len() <= SEEN + 1 {
            return FilterForm { form, fields, more: None };
        }
        let rest = fields.split_off(SEEN);
        let set = clear(&self.guest, &rest).is_some();
        FilterForm { form, fields, more: Some((self.texts().common_filters_more(), set, rest)) }
    }

    /// Shows a list.
    pub(crate) fn list(&self, listing: Listing) -> Response {
        self.list_of(listing, Vec::new())
    }

    /// Shows a list in groups, each with a table and something to do of its own.
    pub(crate) fn list_of(&self, listing: Listing, groups: Vec<Group>) -> Response {
        let texts = self.texts();
        let head = PageHeader::new(listing.title.clone()).lead(listing.lead);
        let mut empty = listing.empty;
        let (mut action, mut second) = (listing.action, listing.second);
        let filter = listing.search.map(|search| {
            let clear = clear(&self.guest, &search.fields);
            if clear.is_some() {
                let (title, text) = search.none_found;
                empty = EmptyState { title, text, action: clear.clone() };
            }
            // Where nothing is found, the way out of the filter is the one thing to do.
            let none_found = clear.is_some() && listing.rows.is_empty() && groups.is_empty();
            let clear = clear.filter(|_| !none_found);
            if none_found && second.is_none() {
                second = action.take();
            }
            let path = self.guest.uri.path().to_owned();
            let form = Filter { label: search.label, action: path, submit: texts.common_search(), clear };
            self.filter(form, search.fields)
        });
        let table = (!listing.rows.is_empty()).then(|| Table {
            caption: listing.title.clone(),
            caption_hidden: true,
            columns: listing.columns,
            rows: listing.rows,
        });
        let screen = ListScreen {
            page: self.page(listing.title, listing.under),
            head,
            filter,
            action,
            second,
            table,
            groups,
            pager: listing.pager,
            empty,
            ways: listing.ways,
            print: texts.common_print(),
        };
        self.guest.keep_language(render::page(&screen))
    }
}
