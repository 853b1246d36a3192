//! The frame of every page: menu by right, languages, strips, message, footer.

use app::partners::Session;
use domain::partners::Mode;
use kernel::Language;
use l10n::Texts;
use policy::{Action, may};

use crate::{
    component::{Flash, Kind, Language as OtherLanguage, Link, LogOut, NavItem, Page, Person, Words},
    visitor::{Guest, LANGUAGE_COOKIE, query_pairs},
};

/// A line of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Menu {
    Start,
    Companies,
    Bundles,
    Citizens,
    Proposals,
    Placements,
    Weeks,
    Board,
    Targets,
    Files,
    Users,
    Outbox,
    Trace,
    Flags,
    Rights,
    Checklist,
    Settings,
}

impl Menu {
    const ALL: [Self; 17] = [
        Self::Start,
        Self::Companies,
        Self::Bundles,
        Self::Citizens,
        Self::Proposals,
        Self::Placements,
        Self::Weeks,
        Self::Board,
        Self::Targets,
        Self::Files,
        Self::Users,
        Self::Outbox,
        Self::Trace,
        Self::Flags,
        Self::Rights,
        Self::Checklist,
        Self::Settings,
    ];

    fn href(self, session: &Session) -> String {
        let own = session.view.acting.company.filter(|_| self == Self::Companies);
        let fixed = match self {
            Self::Start => "/",
            Self::Companies => "/companies",
            Self::Bundles => "/bundles",
            Self::Citizens => "/citizens",
            Self::Proposals => "/proposals",
            Self::Placements => "/placements",
            Self::Weeks => "/weeks",
            Self::Board => "/board",
            Self::Targets => "/board/targets",
            Self::Files => "/import",
            Self::Users => "/users",
            Self::Outbox => "/outbox",
            Self::Trace => "/trace",
            Self::Flags => "/flags",
            Self::Rights => "/rights/all",
            Self::Checklist => "/checklist",
            Self::Settings => "/settings",
        };
        own.map_or_else(|| fixed.to_owned(), |company| format!("/companies/{company}"))
    }

    fn label(self, texts: &Texts, session: &Session) -> String {
        match self {
            Self::Companies if session.view.acting.company.is_some() => texts.common_menu_own_company(),
            Self::Start => texts.common_menu_start(),
            Self::Companies => texts.common_menu_companies(),
            Self::Bundles => texts.common_bundles(),
            Self::Citizens => texts.common_menu_citizens(),
            Self::Proposals => texts.placements_title(),
            Self::Placements => texts.placements_placed_list_title(),
            Self::Weeks => texts.placements_weeks_title(),
            Self::Board => texts.targets_title(),
            Self::Targets => texts.targets_menu_set(),
            Self::Files => texts.common_menu_files(),
            Self::Users => texts.common_menu_users(),
            Self::Outbox => texts.outbox_title(),
            Self::Trace => texts.privacy_trace_title(),
            Self::Flags => texts.privacy_flags_title(),
            Self::Rights => texts.common_menu_rights(),
            Self::Checklist => texts.common_menu_checklist(),
            Self::Settings => texts.common_menu_settings(),
        }
    }

    fn open_to(self, session: &Session) -> bool {
        let may = |action| may(&session.actor(), action);
        match self {
            Self::Start => true,
            Self::Companies => may(Action::ListCompanies) || session.view.acting.company.is_some(),
            Self::Bundles => may(Action::ShowBundle),
            Self::Citizens => may(Action::ListCitizens) && session.view.mode == Mode::WithCitizens,
            Self::Proposals => may(Action::ShowProposal) && session.view.mode == Mode::WithCitizens,
            Self::Placements => may(Action::ShowPlacement) && session.view.mode == Mode::WithCitizens,
            // A citizen's weeks stand under the placements.
            Self::Weeks => {
                let everybody = session.view.acting.citizen.is_none();
                may(Action::StateWeek) && everybody && session.view.mode == Mode::WithCitizens
            }
            Self::Board => may(Action::ShowBoard) && session.view.mode == Mode::WithCitizens,
            Self::Targets => may(Action::SetTargets) && session.view.mode == Mode::WithCitizens,
            Self::Files => {
                may(Action::ImportCompanies) || may(Action::ImportCitizens) || may(Action::ImportReference)
            }
            Self::Users => may(Action::ListUsers),
            Self::Outbox => may(Action::ListPost),
            Self::Trace | Self::Flags => may(Action::ShowTrace),
            Self::Rights => may(Action::ShowRights),
            Self::Checklist => may(Action::ShowChecklist),
            Self::Settings => may(Action::SetMode),
        }
    }
}

/// The frame of a page.
pub(crate) fn page(guest: &Guest, session: Option<&Session>, title: String, under: Option<Menu>) -> Page {
    let texts = guest.texts();
    let nav = session.map_or_else(Vec::new, |session| {
        let open = Menu::ALL.into_iter().filter(|line| line.open_to(session));
        open.map(|line| {
            NavItem::new(line.href(session), line.label(texts, session)).current(under == Some(line))
        })
        .collect()
    });
    Page {
        language: guest.language.tag().to_owned(),
        title,
        site: texts.common_site_name(),
        home: "/".to_owned(),
        skip: texts.common_skip_link(),
        person: session.map(|session| Person {
            name: session.view.user_name.clone(),
            role: texts.role(session.view.acting.role),
            organisation: Some(session.view.acting.organisation_name.clone()),
            stands_in: session
                .view
                .acting
                .stands_for_name
                .as_deref()
                .map(|name| texts.partners_roles_for(name)),
            switch: (session.view.memberships.len() > 1)
                .then(|| Link::new("/account/role", texts.partners_act_title())),
        }),
        log_out: session.map(|session| LogOut {
            action: "/log-out".to_owned(),
            csrf: session.view.csrf.clone(),
            label: texts.common_log_out(),
        }),
        account: session.map(|_| Link::new("/account", texts.common_account())),
        nav_label: texts.common_menu(),
        nav,
        menu_open: texts.common_menu(),
        menu_close: texts.common_menu_close(),
        menu_more: texts.common_menu_more(),
        languages: other_languages(guest),
        demo: guest.web.app.demo.then(|| texts.common_demo_strip()),
        mode: session
            .filter(|session| session.view.mode == Mode::CompaniesOnly)
            .map(|_| texts.common_mode_strip_companies_only()),
        flash: flash(guest),
        printed: printed(guest, session),
        footer: vec![
            Link::new("/about", texts.common_footer_about()),
            Link::new("/accessibility", texts.common_footer_accessibility()),
        ],
        words: words(texts),
    }
}

fn other_languages(guest: &Guest) -> Vec<OtherLanguage> {
    let texts = guest.texts();
    Language::ALL
        .into_iter()
        .filter(|language| *language != guest.language)
        .map(|language| {
            let address = guest.address(&[LANGUAGE_COOKIE, "done"]);
            let joint = if address.contains('?') { '&' } else { '?' };
            OtherLanguage {
                tag: language.tag().to_owned(),
                href: format!("{address}{joint}{LANGUAGE_COOKIE}={}", language.tag()),
                label: match language {
                    Language::Da => texts.common_language_danish(),
                    Language::En => texts.common_language_english(),
                },
            }
        })
        .collect()
}

/// The word of confirmation that the address names.
fn flash(guest: &Guest) -> Option<Flash> {
    let code = query_pairs(&guest.uri).into_iter().find(|(key, _)| key == "done")?.1;
    let text = crate::done::text(guest.texts(), &code)?;
    let kind = if crate::done::is_notice(&code) { Kind::Warning } else { Kind::Success };
    Some(Flash { kind, text })
}

/// When it was printed and by whom. A citizen's own name is left out: what is printed may be the card.
fn printed(guest: &Guest, session: Option<&Session>) -> String {
    let (texts, now) = (guest.texts(), guest.texts().moment(guest.web.app.rim.now()));
    match session.filter(|session| session.view.acting.citizen.is_none()) {
        Some(session) => texts.common_printed_by(now, &session.view.user_name),
        None => texts.common_printed(now),
    }
}

fn words(texts: &Texts) -> Words {
    Words {
        optional: texts.common_optional(),
        error: texts.common_error(),
        info: texts.common_icon_info(),
        success: texts.common_icon_success(),
        warning: texts.common_icon_warning(),
        yes: texts.common_yes(),
        no: texts.common_no(),
        breadcrumb: texts.common_breadcrumb(),
        pages: texts.common_pager(),
    }
}
