//! The page `/styleguide`: every component with sample data, for developers and for the check of
//! accessibility. Its texts are samples in Danish and English, not texts of the product, so they stand
//! here; the guard on texts lists this file and `styleguide/` as exempt. Around them is the frame of every
//! page, with a sample of somebody logged in. Served in demo mode only.

mod samples;

use samples::Samples;

use askama::Template;

use crate::{
    answer::Answer,
    component::{
        ActionBar, Badge, Confirm, Conflict, Definition, EmptyState, ErrorSummary, FileField, Filter,
        FormHead, Link, MatchCard, OneClick, Page, PageHeader, Pager, Score, SlotGrid, SourceNote, Stat,
        Step, SummaryRow, Table, Tabs,
    },
    item::Item,
    menu, render,
    visitor::Guest,
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

/// `GET /styleguide`
pub(crate) async fn show(guest: Guest) -> Answer {
    let samples = Samples { language: guest.language };
    let page = menu::page(&guest, None, samples.title(), None);
    Ok(guest.keep_language(render::page(&samples.styleguide(page))))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use kernel::Language;

    use super::*;

    /// The samples in a frame without texts of the product.
    fn styleguide(language: Language) -> Styleguide {
        Samples { language }.styleguide(Page::default())
    }

    fn rendered(language: Language) -> String {
        styleguide(language).render().unwrap()
    }

    /// What is read on the page, seen or heard.
    fn read(html: &str) -> BTreeSet<&str> {
        let between = html.split('>').filter_map(|rest| rest.split('<').next());
        let spoken = ["aria-label=\"", "title=\""].into_iter().flat_map(|name| html.split(name).skip(1));
        let spoken = spoken.filter_map(|rest| rest.split('"').next());
        let texts = between.chain(spoken).map(str::trim);
        texts.filter(|text| text.contains(char::is_alphabetic)).collect()
    }

    #[test]
    fn a_refused_field_says_why_and_is_linked_from_the_summary() {
        let html = rendered(Language::Da);
        assert!(html.contains(r##"href="#postnummer""##));
        assert!(html.contains(r#"id="postnummer""#));
        assert!(html.contains(r#"aria-describedby="postnummer-hint postnummer-error""#));
    }

    #[test]
    fn nothing_carries_an_inline_style_or_script() {
        let html = rendered(Language::Da);
        for forbidden in [" style=", "<style", "<script>", " onclick=", " onsubmit=", "javascript:"] {
            assert!(!html.contains(forbidden), "{forbidden}");
        }
    }

    #[test]
    fn every_id_is_used_once() {
        let html = rendered(Language::Da);
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
        let html = rendered(Language::Da);
        let posts = html.matches("method=\"post\"").count();
        let tokens = html.matches("name=\"_csrf\"").count();
        assert!(posts >= 5, "{posts}");
        assert_eq!(tokens, posts);
    }

    #[test]
    fn the_slot_grid_has_a_named_box_for_each_of_the_35_slots() {
        let html = rendered(Language::Da);
        assert_eq!(html.matches(r#"type="checkbox" name="tider""#).count(), 35);
        assert!(html.contains(r#"aria-labelledby="tider-day-1 tider-part-1""#));
    }

    #[test]
    fn text_from_outside_is_escaped() {
        let mut page = styleguide(Language::Da);
        page.head.title = "<b>x</b>".to_owned();
        assert!(!page.render().unwrap().contains("<b>x</b>"));
    }

    #[test]
    fn only_names_numbers_and_a_job_are_called_the_same_in_both_languages() {
        const NAMES: [&str; 13] = [
            "Bageriet ved Havnen",
            "CVR",
            "Havnegade",
            "Havnegade 1, 4801 Nordby",
            "Jens Krogh",
            "Mette Holm",
            "Nordby",
            "Sønderby",
            "Sønderby Dagligvarer",
            "Torvet",
            "Østerø Rengøring",
            "job",
            "Job",
        ];
        let [danish, english] = Language::ALL.map(rendered);
        let both: Vec<&str> = read(&danish).intersection(&read(&english)).copied().collect();
        let bare = both.iter().map(|text| text.trim_matches(|c: char| !c.is_alphabetic()));
        let untold: Vec<&str> = bare.filter(|text| !NAMES.contains(text)).collect();
        assert!(untold.is_empty(), "{untold:?}");
    }
}
