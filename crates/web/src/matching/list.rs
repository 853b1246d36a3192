//! The screen of a ranking, whichever way it was asked.

use app::{matching::Answer, views::FormKind};
use askama::Template;
use l10n::Texts;

use super::{LISTS, MORE, MORE_OF, MOST, number};
use crate::{
    component::{
        Cell, Column, Definition, EmptyState, Filter, Link, MatchCard, Page, PageHeader, Row, SummaryRow,
        Table,
    },
    item::Item,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "matching/list.html")]
pub(super) struct ListScreen {
    pub(super) page: Page,
    pub(super) head: PageHeader,
    pub(super) filter: Option<(Filter, Vec<Item>)>,
    /// Nothing that fits: why, and what to do.
    pub(super) empty: Option<EmptyState>,
    pub(super) ranking: Option<RankingPart>,
}

/// The lists and what belongs to them.
pub(super) struct RankingPart {
    /// Those that fit, those to ask about, those that nearly fit.
    pub(super) lists: Vec<Listed>,
    pub(super) others: Option<Others>,
    pub(super) how: Definition,
    pub(super) export: Link,
    pub(super) print: String,
}

/// A list with how much of it is shown.
pub(super) struct Listed {
    pub(super) heading: String,
    pub(super) text: String,
    pub(super) cards: Vec<MatchCard>,
    pub(super) shown: Option<String>,
    pub(super) more: Option<Link>,
}

/// Those that fail several rules: only how many, and what stops them.
pub(super) struct Others {
    pub(super) heading: String,
    pub(super) text: String,
    pub(super) table: Table,
}

/// What the two ways say differently.
pub(super) struct Said {
    pub(super) others: fn(&Texts, i64) -> String,
    pub(super) others_head: fn(&Texts) -> String,
    pub(super) order: fn(&Texts) -> String,
}

/// The lists on the screen.
pub(super) fn ranking<T>(
    visitor: &Visitor,
    answer: &Answer<T>,
    said: &Said,
    card: impl Fn(usize, &T) -> MatchCard,
) -> RankingPart {
    let texts = visitor.texts();
    let counts = answer.counts;
    let all = [counts.fitting, counts.asking, counts.nearly];
    let words = [texts.matching_person_decides(), texts.matching_ask_text(), texts.matching_near_text()];
    let lists = answer.lists(texts).into_iter().zip(words).zip(all.into_iter().zip(LISTS));
    let lists = lists.map(|(((heading, list), text), (all, anchor))| {
        let named = |card: MatchCard| MatchCard { anchor: format!("{anchor}-{}", card.rank), ..card };
        let cards: Vec<MatchCard> =
            list.iter().zip(1..).map(|(found, rank)| named(card(rank, found))).collect();
        let (shown, more) = shown(visitor, anchor, (cards.len(), all));
        Listed { heading, text, cards, shown, more }
    });
    RankingPart {
        lists: lists.filter(|list| !list.cards.is_empty()).collect(),
        others: others(texts, answer, said),
        how: how(texts, &answer.method, answer.data_date, Some((said.order)(texts))),
        export: export(visitor),
        print: texts.common_print(),
    }
}

/// How many of how many, and the way to more: to where the reader is now.
fn shown(visitor: &Visitor, anchor: &str, (shown, all): (usize, usize)) -> (Option<String>, Option<Link>) {
    if shown == all {
        return (None, None);
    }
    let texts = visitor.texts();
    let here = visitor.guest.address(&["limit", MORE_OF, "done"]);
    let joint = if here.contains('?') { '&' } else { '?' };
    let more = (shown < MOST).then(|| {
        let (next, at) = ((shown + MORE).min(MOST), shown + 1);
        let to = format!("{here}{joint}{MORE_OF}={anchor}&limit={next}#{anchor}-{at}");
        Link::new(to, texts.matching_show_more())
    });
    (Some(texts.matching_shown(number(all), number(shown))), more)
}

fn others<T>(texts: &Texts, answer: &Answer<T>, said: &Said) -> Option<Others> {
    if answer.in_the_way.is_empty() {
        return None;
    }
    let rows = answer.in_the_way.iter().map(|(rule, stopped)| {
        let count = Cell::text(texts.number(number(*stopped)));
        Row::new(vec![Cell::text(texts.match_rule(*rule)), count])
    });
    Some(Others {
        heading: texts.matching_others_heading(),
        text: (said.others)(texts, number(answer.counts.others)),
        table: Table {
            caption: texts.matching_others_heading(),
            caption_hidden: true,
            columns: vec![
                Column::text(texts.matching_rule_head()),
                Column::number((said.others_head)(texts)),
            ],
            rows: rows.collect(),
        },
    })
}

/// How a list was made, and what a person can do against it.
pub(super) fn how(texts: &Texts, method: &str, on: kernel::Date, order: Option<String>) -> Definition {
    let made = format!("{} · {}", texts.matching_data_date(texts.date(on)), texts.matching_method(method));
    let row = |label: String, text: String| SummaryRow::new(label, Cell::text(text));
    let mut rows = vec![row(texts.matching_how_made(), made)];
    // A pair's own page says it in full.
    let objection = order.is_some().then(|| row(texts.matching_how_objection(), texts.matching_objection()));
    rows.extend(order.map(|order| row(texts.matching_how_order(), order)));
    rows.push(row(texts.matching_points_head(), texts.matching_score_meaning()));
    rows.extend(objection);
    Definition { summary: texts.matching_how_heading(), rows }
}

fn export(visitor: &Visitor) -> Link {
    let here = visitor.guest.address(&["done", "lang"]);
    let address = here.replacen("/match", "/match.csv", 1);
    Link::new(address, visitor.texts().matching_export())
}

/// Job and praktik with their codes.
pub(super) fn forms(texts: &Texts) -> Vec<(String, String)> {
    let name = |form: FormKind| super::card::form(texts, form).text;
    FormKind::ALL.into_iter().map(|form| (form.code().to_owned(), name(form))).collect()
}
