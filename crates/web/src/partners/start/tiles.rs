//! The tiles of a start page: what waits for the reader, and how things stand.

use app::{
    partners::{Start, WeeksDue},
    targets::Board,
    views::{HouseDue, PlacementCounts, ProposalCounts},
};
use domain::{
    partners::Role,
    placements::PlacementState,
    targets::{Told, tell},
};
use kernel::Week;
use l10n::Texts;

use crate::component::Stat;

/// Every tile, by what the role has use for.
pub(super) fn stats(texts: &Texts, role: Role, start: &Start) -> Vec<Stat> {
    let number = |n: u64| texts.count(n);
    let tile = |label: String, value: String, href: &str| Stat {
        label,
        value,
        note: None,
        href: (role != Role::SteeringMember && !href.is_empty()).then(|| href.to_owned()),
    };
    let mut stats = Vec::new();
    if let Some((id, week)) = start.unheard.first() {
        stats.push(Stat {
            note: Some(texts.placements_start_unheard_own_note()),
            href: Some(format!("/placements/{id}/weeks/{week}")),
            ..tile(
                texts.placements_start_unheard_own(),
                texts.count(u64::try_from(start.unheard.len()).unwrap_or(u64::MAX)),
                "",
            )
        });
    }
    if let Some(waiting) = start.unanswered {
        let note = (waiting > 0).then(|| texts.placements_start_answer_note());
        stats
            .push(Stat { note, ..tile(texts.placements_start_own_waiting(), number(waiting), "/proposals") });
    }
    if let Some(counts) = &start.counts.proposals {
        stats.extend(proposals(texts, role, counts));
    }
    if let Some(counts) = &start.counts.companies {
        if role != Role::CompanyManager {
            stats.push(tile(texts.partners_start_companies(), number(counts.companies), "/companies"));
            stats.push(tile(
                texts.partners_start_companies_unasked(),
                number(counts.unasked),
                "/companies?has=no-business",
            ));
        }
        stats.push(tile(texts.partners_start_tasks(), number(counts.tasks), ""));
        stats.push(tile(
            texts.partners_start_bundles_free(),
            number(counts.free_bundles),
            crate::tasks::FREE,
        ));
        stats.push(tile(texts.partners_start_bundles_draft(), number(counts.drafts), "/bundles?state=draft"));
        stats.push(tile(texts.partners_start_bundle_time(), texts.minutes(counts.weekly_minutes), ""));
    }
    if let Some(counts) = &start.counts.placements {
        stats.extend(placements(texts, role, counts));
    }
    if let Some(due) = &start.counts.weeks {
        stats.extend(weeks(texts, role, due));
    }
    if let Some(counts) = &start.counts.citizens {
        let people = |n: u64| texts.told(tell(n, role == Role::SteeringMember));
        let label = match role {
            Role::SteeringMember => texts.partners_start_citizens_everywhere(),
            Role::Caseworker | Role::TeamLeader => texts.partners_start_citizens(),
            _ => texts.partners_start_mine_count(),
        };
        stats.push(tile(label, people(counts.citizens), "/citizens"));
        if matches!(role, Role::SteeringMember | Role::Caseworker | Role::TeamLeader) {
            stats.push(tile(
                texts.partners_start_citizens_not_ready(),
                people(counts.not_ready),
                "/citizens?hours=unknown",
            ));
        }
    }
    if let Some(board) = &start.board {
        stats.extend(results(texts, board));
    }
    stats.extend(house(texts, &start.house));
    if let Some(users) = start.users {
        if users.never_in > 0 {
            let note = Some(texts.partners_start_never_in_note());
            stats.push(Stat {
                note,
                ..tile(texts.partners_start_never_in(), number(users.never_in), "/users")
            });
        }
        stats.push(tile(texts.partners_start_users(), number(users.open), "/users"));
    }
    stats
}

/// What waits for those who keep the house; what is in order is not told.
fn house(texts: &Texts, due: &HouseDue) -> Vec<Stat> {
    let many = |count: u64| (count > 0).then(|| texts.count(count));
    let tiles = [
        many(due.flags).map(|n| (n, texts.privacy_start_flags(), texts.privacy_start_flags_note(), "/flags")),
        many(due.unticked)
            .map(|n| (n, texts.privacy_start_unticked(), texts.privacy_start_unticked_note(), "/checklist")),
        many(due.failed).map(|n| {
            (n, texts.outbox_start_failed(), texts.outbox_start_failed_note(), "/outbox?state=failed")
        }),
        many(due.uncertain).map(|n| {
            (
                n,
                texts.outbox_start_uncertain(),
                texts.outbox_start_uncertain_note(),
                "/outbox?state=uncertain",
            )
        }),
    ];
    let tile = |(value, label, note, href): (String, String, String, &str)| Stat {
        label,
        value,
        note: Some(note),
        href: Some(href.to_owned()),
    };
    tiles.into_iter().flatten().map(tile).collect()
}

/// What results still lack: weeks that nobody stands for, and targets that are to come to.
fn results(texts: &Texts, board: &Board) -> Vec<Stat> {
    let tile = |label: String, value: String, note: Option<String>| Stat {
        label,
        value,
        note,
        href: Some("/board".to_owned()),
    };
    let (said, all) = board.said_weeks;
    let mut tiles = Vec::new();
    if said < all {
        let note = Some(texts.partners_start_weeks_unsaid_note());
        tiles.push(tile(texts.partners_start_weeks_unsaid(), texts.count(all - said), note));
    }
    for target in &board.targets {
        let now = board.told(target.indicator);
        let reached = matches!(now, Told::Exactly(n) if n >= u64::from(target.number));
        let aim = texts.targets_beside(texts.date(target.by), texts.number(i64::from(target.number)));
        tiles.push(tile(texts.indicator(target.indicator), texts.told(now), (!reached).then_some(aim)));
    }
    tiles
}

/// Placements by what they wait for; what nobody waits for is left out.
fn placements(texts: &Texts, role: Role, counts: &PlacementCounts) -> Vec<Stat> {
    let tile = |label: String, count: u64, note: Option<String>, state: &str| Stat {
        label,
        value: texts.count(count),
        note,
        href: Some(format!("/placements?state={state}")),
    };
    let mut all = Vec::new();
    // Nothing waits for those who look on.
    let acts = matches!(role, Role::Caseworker | Role::EmployerConsultant | Role::CompanyManager);
    if counts.due > 0 {
        let note = acts.then(|| texts.placements_start_due_note());
        all.push(tile(texts.placements_filter_due(), counts.due, note, app::placements::DUE));
    }
    if counts.refused > 0 {
        let note = acts.then(|| match role {
            Role::CompanyManager => texts.placements_start_refused_note_company(),
            _ => texts.placements_start_refused_note(),
        });
        let refused = app::placements::REFUSED;
        all.push(tile(texts.placements_filter_refused(), counts.refused, note, refused));
    }
    if counts.drafts > 0 {
        let confirms = matches!(role, Role::CompanyManager | Role::EmployerConsultant);
        let note = confirms.then(|| match role {
            Role::CompanyManager => texts.placements_start_drafts_note_company(),
            _ => texts.placements_start_drafts_note(),
        });
        all.push(tile(texts.placements_start_drafts(), counts.drafts, note, PlacementState::Draft.code()));
    }
    if counts.revisit > 0 && matches!(role, Role::Caseworker | Role::EmployerConsultant) {
        let note = Some(texts.placements_start_revisit_note());
        all.push(tile(texts.placements_start_revisit(), counts.revisit, note, app::placements::REVISIT));
    }
    all.push(tile(texts.placements_start_running(), counts.running, None, PlacementState::Running.code()));
    all
}

/// Weeks that wait for somebody: a company is asked about the last ones, colleagues about those before.
fn weeks(texts: &Texts, role: Role, due: &WeeksDue) -> Vec<Stat> {
    let tile = |label: String, count: u64, note: String, href: String| Stat {
        label,
        value: texts.count(count),
        note: Some(note),
        href: Some(href),
    };
    let mut all = Vec::new();
    if role == Role::Citizen {
        return all;
    }
    if role.is_at_company() && due.asked > 0 {
        let note = due
            .first_asked
            .map_or_else(String::new, |week| texts.placements_start_weeks_note(week.number().1.to_string()));
        all.push(tile(texts.placements_start_weeks(), due.asked, note, weeks_open(due.first_asked)));
    }
    if !role.is_at_company() && due.older > 0 {
        let note = due.first_older.map_or_else(String::new, |week| {
            texts.placements_start_weeks_older_note(week.number().1.to_string())
        });
        all.push(tile(texts.placements_start_weeks_older(), due.older, note, weeks_open(due.first_older)));
    }
    if due.differs > 0 {
        let href = due
            .first_differs
            .map_or_else(|| "/weeks".to_owned(), |week| format!("/weeks?week={week}&state=differs"));
        let note = texts.placements_start_weeks_differs_note();
        all.push(tile(texts.placements_start_weeks_differs(), due.differs, note, href));
    }
    if due.unheard > 0 && !role.is_at_company() {
        let href = due
            .first_unheard
            .map_or_else(|| "/weeks".to_owned(), |week| format!("/weeks?week={week}&state=unheard"));
        let note = texts.placements_start_weeks_unheard_note();
        all.push(tile(texts.placements_start_weeks_unheard(), due.unheard, note, href));
    }
    all
}

pub(super) fn weeks_open(week: Option<Week>) -> String {
    week.map_or_else(|| "/weeks".to_owned(), |week| format!("/weeks?week={week}&state=open"))
}

/// Proposals by what they wait for: the company's answers, and nothing of what citizens say.
fn proposals(texts: &Texts, role: Role, counts: &ProposalCounts) -> Vec<Stat> {
    let tile = |label: String, count: u64, note: Option<String>, href: &str| Stat {
        label,
        value: texts.count(count),
        note: note.filter(|_| count > 0),
        href: Some(href.to_owned()),
    };
    let accepted = || {
        let note =
            (role == Role::Caseworker && counts.free > 0).then(|| texts.placements_start_accepted_note());
        tile(texts.placements_start_accepted(), counts.accepted, note, "/proposals?state=accepted")
    };
    let waiting = || tile(texts.placements_start_waiting(), counts.waiting, None, "/proposals?state=waiting");
    let declined =
        || tile(texts.placements_start_declined(), counts.declined, None, "/proposals?state=declined");
    let named = || {
        let note = Some(texts.placements_start_named_note());
        tile(texts.placements_start_named(), counts.named, note, "/proposals?state=named")
    };
    match role {
        Role::Caseworker => {
            let talk = (counts.talk_first > 0).then(|| {
                let href = format!("/proposals?state={}", app::placements::TALK_FIRST);
                let note = Some(texts.placements_start_accepted_note());
                tile(texts.placements_filter_talk_first(), counts.talk_first, note, &href)
            });
            talk.into_iter().chain([accepted(), named(), waiting(), declined()]).collect()
        }
        Role::EmployerConsultant => {
            let mut all = vec![waiting(), declined(), accepted(), named()];
            if counts.held > 0 {
                let note = Some(texts.placements_start_held_note());
                all.push(tile(texts.placements_start_held(), counts.held, note, "/proposals?state=held"));
            }
            all
        }
        Role::CompanyManager => {
            let note = Some(texts.placements_start_answer_note());
            vec![tile(texts.placements_start_requests(), counts.asked, note, "/proposals")]
        }
        // What waits for the citizen is no count of this kind.
        _ => Vec::new(),
    }
}
