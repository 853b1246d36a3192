//! Refusals of placements, in words.

use domain::{
    companies::ratio::RatioVerdict,
    placements::{HourKind, PlacementKind, Refusal, duration::DurationVerdict},
};
use kernel::{Date, TimeSpan};

use super::Say;
use crate::Texts;

impl Say for Refusal {
    fn say(&self, texts: &Texts) -> String {
        let day = |day: &kernel::Date| texts.date(*day);
        match self {
            Self::Input(input) => texts.input(input),
            Self::Protected => texts.placements_refusal_protected(),
            Self::DoNotPlace { company } => texts.placements_refusal_do_not_place(company),
            Self::BundleNotOpen { bundle } => texts.placements_refusal_bundle_not_open(bundle),
            Self::ProposedAlready => texts.placements_refusal_proposed_already(),
            Self::LineNotWritten(_) => texts.placements_refusal_line_not_written(),
            Self::WordsAboutPerson(words) => texts.placements_refusal_words_about_person(texts.list(words)),
            Self::PersonNumber => texts.placements_refusal_person_number(),
            Self::WhichCertificate => texts.placements_refusal_which_certificate(),
            Self::NoSuchStep { state, .. } => {
                texts.placements_refusal_no_such_step(texts.proposal_state(*state))
            }
            Self::CitizenHasNotSaidYes => texts.placements_refusal_citizen_has_not_said_yes(),
            Self::TooLateToAnswer(state) => {
                texts.placements_refusal_too_late_to_answer(texts.proposal_state(*state))
            }
            Self::TakenMeanwhile { bundle, until: None } => texts.placements_refusal_taken(bundle),
            Self::TakenMeanwhile { bundle, until: Some(last) } => {
                texts.placements_refusal_taken_until(bundle, day(last))
            }
            Self::NotSaidTogether => texts.placements_refusal_not_said_together(),
            Self::Times(given) => texts.placements_refusal_times(given),
            Self::DayOverlaps { first, second, .. } => {
                texts.placements_refusal_day_overlaps(texts.time_span(*first), texts.time_span(*second))
            }
            Self::NoHours { kind, hours } => no_hours(texts, *kind, *hours),
            Self::HoursOfOtherKind { kind, hours } => other_hours(texts, *kind, *hours),
            Self::PraktikWithoutEnd => texts.placements_refusal_praktik_without_end(),
            Self::NoSuchPlacementStep { state, .. } => {
                texts.placements_refusal_no_such_placement_step(texts.placement_state(*state))
            }
            Self::FirstDayNotCome { first_day } => {
                texts.placements_refusal_first_day_not_come(day(first_day))
            }
            Self::NoStatement => texts.placements_refusal_no_statement(),
            Self::AllowedLater { first_day, from } => {
                texts.placements_refusal_allowed_later(day(first_day), day(from))
            }
            Self::ConfirmedAlready => texts.placements_refusal_confirmed_already(),
            Self::HappenedLater => texts.placements_refusal_happened_later(),
            Self::HappenedBefore { on } => texts.placements_refusal_happened_before(day(on)),
            Self::NotGranted => texts.placements_refusal_not_granted(),
            Self::NoSuchVitasStep { state, .. } => {
                texts.placements_refusal_no_such_vitas_step(texts.vitas_state(*state))
            }
            Self::NotRepresented => texts.placements_refusal_not_represented(),
            Self::RepresentativeMissing { fte } => {
                texts.placements_refusal_representative_missing(texts.fte(*fte))
            }
            Self::PraktikTooLong { weeks, cap, citation } => {
                let [weeks, cap] = [weeks, cap].map(|n| texts.placements_weeks(i64::from(*n)));
                let said = texts.placements_refusal_praktik_too_long(cap, weeks);
                format!("{said} {}", texts.match_citation(citation))
            }
            Self::StatedLater => texts.placements_refusal_stated_later(),
            Self::BegunAlready { state } => {
                texts.placements_refusal_begun_already(texts.placement_state(*state))
            }
            Self::PlacedAlready => texts.placements_refusal_placed_already(),
            Self::NotReleased => texts.placements_refusal_not_released(),
            Self::NotAssessed { confirmed_until, ratio, duration } => {
                not_assessed(texts, *confirmed_until, ratio, duration.as_deref())
            }
            Self::KindNotForBundle { bundle, praktik, kind } => other_form(texts, bundle, *praktik, *kind),
            Self::BundleTaken { bundle } => texts.placements_refusal_bundle_taken(bundle),
            Self::InSameHours { bundle, day, span: taken } => {
                texts.placements_refusal_in_same_hours(bundle, texts.weekday(*day), texts.time_span(*taken))
            }
            Self::RatioBroken(verdict) => {
                let mut why = texts.ratio_verdict(verdict);
                why.extend(texts.ratio_changes(verdict));
                why.join(" ")
            }
            Self::PeriodEndsFirst { from, to } => {
                texts.placements_refusal_period_ends_first(day(from), day(to))
            }
            Self::FirstDayFarAway { day: given, earliest, latest } => {
                texts.placements_refusal_first_day_far_away(day(given), day(earliest), day(latest))
            }
            Self::NoLastDay { day: on, from, to } => {
                texts.placements_refusal_no_last_day(day(on), day(from), day(to))
            }
            Self::OutsidePeriod { day: outside, from, to } => {
                texts.placements_refusal_outside_period(day(outside), day(from), day(to))
            }
            Self::Week(week) => week.say(texts),
            Self::LastDay(last_day) => last_day.say(texts),
            Self::DayTwice(twice) => texts.placements_refusal_day_twice(day(twice)),
            Self::TimesOverlap { day: of, first, second } => {
                texts.placements_refusal_times_overlap(day(of), span(*first), span(*second))
            }
        }
    }
}

/// What only guides, and what it would say: that is judged before it is written.
fn not_assessed(
    texts: &Texts,
    until: Date,
    ratio: &RatioVerdict,
    duration: Option<&DurationVerdict>,
) -> String {
    let asked = texts.placements_refusal_not_assessed(texts.date(until));
    let ratio = ratio.guides_from().map(|_| texts.ratio_verdict(ratio));
    let duration = duration.filter(|one| one.guides_from().is_some()).map(|one| texts.duration_verdict(one));
    // That it only guides is said once, by what is asked.
    let said = ratio.into_iter().chain(duration).flat_map(|lines| lines.into_iter().skip(1));
    [asked].into_iter().chain(said).collect::<Vec<_>>().join(" ")
}

fn other_form(texts: &Texts, bundle: &str, praktik: bool, kind: PlacementKind) -> String {
    let form = if praktik { texts.common_legal_form_praktik() } else { texts.common_legal_form_job() };
    let kind = texts.placement_kind(kind).to_lowercase();
    texts.placements_refusal_kind_not_for_bundle(bundle, form.to_lowercase(), kind)
}

fn no_hours(texts: &Texts, kind: PlacementKind, hours: HourKind) -> String {
    let kind = texts.placement_kind(kind);
    match hours {
        HourKind::Praktik => texts.placements_refusal_no_hours_praktik(kind),
        HourKind::Ordinary => texts.placements_refusal_no_hours_ordinary(kind),
    }
}

fn other_hours(texts: &Texts, kind: PlacementKind, hours: HourKind) -> String {
    let kind = texts.placement_kind(kind);
    match hours {
        HourKind::Praktik => texts.placements_refusal_other_hours_praktik(kind),
        HourKind::Ordinary => texts.placements_refusal_other_hours_ordinary(kind),
    }
}

/// As a file of `kanten schedule` writes it.
fn span(span: TimeSpan) -> String {
    format!("{}–{}", span.from(), span.to())
}
