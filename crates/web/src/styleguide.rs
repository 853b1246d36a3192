//! The page `/styleguide`: every component with sample data, for developers and for the check of
//! accessibility. Its texts are samples in Danish, not texts of the product, so they stand here;
//! the guard on texts lists this file and `styleguide/` as exempt. Served in demo mode only.

mod samples;

use askama::Template;

use crate::{
    component::{
        ActionBar, Badge, Confirm, Conflict, Definition, EmptyState, ErrorSummary, FileField, Filter,
        FormHead, Link, MatchCard, OneClick, Page, PageHeader, Pager, Score, SlotGrid, SourceNote, Stat,
        Step, SummaryRow, Table, Tabs,
    },
    item::Item,
};

/// Every component with sample data.
#[derive(Template)]
#[template(path = "styleguide.html", whitespace = "minimize")]
struct Styleguide {
    page: Page,
    head: PageHeader,
    titles: Titles,
    badges: Vec<Badge>,
    tabs: Tabs,
    steps: Vec<Step>,
    summary: ErrorSummary,
    form: FormHead,
    items: Vec<Item>,
    file: FileField,
    slots: SlotGrid,
    actions: ActionBar,
    confirm: Confirm,
    users: Vec<OneClick>,
    filter: Filter,
    filters: Vec<Item>,
    table: Table,
    pager: Pager,
    empty: EmptyState,
    facts: Vec<SummaryRow>,
    score: Score,
    proposals: Vec<MatchCard>,
    stats: Vec<Stat>,
    source: SourceNote,
    definition: Definition,
    conflict: Conflict,
}

/// Headings and sentences between the components.
struct Titles {
    alerts: String,
    alert_text: String,
    notice_text: String,
    forms: String,
    lists: String,
    facts: String,
    facts_action: Link,
    preview: String,
    preview_note: String,
    proposals: String,
    figures: String,
    others: String,
    steps: String,
    print: String,
    open: String,
    body: String,
}

/// The whole page.
///
/// # Errors
///
/// Only when the template cannot write into memory.
pub fn page() -> Result<String, askama::Error> {
    samples::styleguide().render()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered() -> String {
        page().unwrap()
    }

    #[test]
    fn a_refused_field_says_why_and_is_linked_from_the_summary() {
        let html = rendered();
        assert!(html.contains(r##"href="#postnummer""##));
        assert!(html.contains(r#"id="postnummer""#));
        assert!(html.contains(r#"aria-describedby="postnummer-hint postnummer-error""#));
    }

    #[test]
    fn nothing_carries_an_inline_style_or_script() {
        let html = rendered();
        for forbidden in [" style=", "<style", "<script>", " onclick=", " onsubmit=", "javascript:"] {
            assert!(!html.contains(forbidden), "{forbidden}");
        }
    }

    #[test]
    fn every_id_is_used_once() {
        let html = rendered();
        let mut ids: Vec<&str> =
            html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert!(all > 40, "{all}");
        assert_eq!(ids.len(), all);
    }

    #[test]
    fn every_form_that_posts_carries_the_hidden_fields() {
        let html = rendered();
        let posts = html.matches("method=\"post\"").count();
        let tokens = html.matches("name=\"_csrf\"").count();
        assert!(posts >= 5, "{posts}");
        assert_eq!(tokens, posts);
    }

    #[test]
    fn the_slot_grid_has_a_named_box_for_each_of_the_35_slots() {
        let html = rendered();
        assert_eq!(html.matches(r#"type="checkbox" name="tider""#).count(), 35);
        assert!(html.contains(r#"aria-labelledby="tider-day-1 tider-part-1""#));
    }

    #[test]
    fn text_from_outside_is_escaped() {
        let mut page = samples::styleguide();
        page.head.title = "<b>x</b>".to_owned();
        assert!(!page.render().unwrap().contains("<b>x</b>"));
    }
}
