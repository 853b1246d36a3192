//! Written by `cargo xtask i18n` from `i18n/*/placements.ftl`: change the texts, not this file.

use crate::texts::Texts;

/// The ids that the functions below ask for.
pub(super) const KEYS: &[&str] = &[
    "placements-schedule-week",
    "placements-schedule-total",
    "placements-schedule-days",
    "placements-schedule-refused",
    "placements-schedule-not-json",
    "placements-schedule-time",
    "placements-schedule-ends-first",
    "placements-refusal-period-ends-first",
    "placements-refusal-outside-period",
    "placements-refusal-first-day-far-away",
    "placements-refusal-no-last-day",
    "placements-refusal-day-twice",
    "placements-refusal-times-overlap",
    "placements-law-answer",
    "placements-law-yes",
    "placements-law-no",
    "placements-law-guidance-yes",
    "placements-law-guidance-no",
    "placements-law-unknown",
    "placements-duration-counted",
    "placements-duration-fewer-weeks",
    "placements-duration-extension",
    "placements-duration-special-need",
    "placements-refusal-protected",
    "placements-refusal-do-not-place",
    "placements-refusal-bundle-not-open",
    "placements-refusal-proposed-already",
    "placements-refusal-line-not-written",
    "placements-refusal-which-certificate",
    "placements-refusal-no-such-step",
    "placements-refusal-citizen-has-not-said-yes",
    "placements-refusal-too-late-to-answer",
    "placements-refusal-not-said-together",
    "placements-state-waiting",
    "placements-state-accepted",
    "placements-state-declined",
    "placements-state-released",
    "placements-state-withdrawn",
    "placements-step-propose",
    "placements-step-accept",
    "placements-step-decline",
    "placements-step-release",
    "placements-step-withdraw",
    "placements-step-by",
    "placements-step-by-program",
    "placements-condition-citizen-said-yes",
    "placements-reason-not-now",
    "placements-reason-task-gone",
    "placements-reason-hours",
    "placements-reason-certificate",
    "placements-reason-certificate-which",
    "placements-reason-nobody-to-train",
    "placements-reason-talk-to-me",
    "placements-line-lives-of",
    "placements-line-grows",
    "placements-line-limits",
    "placements-line-labour-plan",
    "placements-basis-authority-task",
    "placements-basis-statutory-consent",
    "placements-basis-consent",
    "placements-basis-own-choice",
    "placements-said-yes",
    "placements-said-no",
    "placements-said-talk-first",
    "placements-said-how-own",
    "placements-said-how-together",
    "placements-not-an-offer",
    "placements-propose",
    "placements-propose-open",
    "placements-propose-title",
    "placements-propose-lead",
    "placements-propose-asked-today",
    "placements-propose-asked-with",
    "placements-propose-asked-later",
    "placements-propose-asks",
    "placements-propose-helps",
    "placements-propose-helps-hint",
    "placements-propose-helps-none",
    "placements-propose-why",
    "placements-propose-why-hint",
    "placements-propose-earlier",
    "placements-propose-earlier-line",
    "placements-propose-submit",
    "placements-propose-no-business-title",
    "placements-propose-no-business-text",
    "placements-propose-no-business-ask",
    "placements-propose-no-business-colleague",
    "placements-propose-no-business-action",
    "placements-propose-no-business-others",
    "placements-title",
    "placements-lead",
    "placements-lead-own",
    "placements-column-citizen",
    "placements-column-bundle",
    "placements-column-state",
    "placements-column-proposed",
    "placements-column-next",
    "placements-proposed-by",
    "placements-filter-label",
    "placements-filter-search",
    "placements-filter-state",
    "placements-filter-state-all",
    "placements-empty-title",
    "placements-empty-text",
    "placements-empty-action",
    "placements-empty-action-bundles",
    "placements-none-found-title",
    "placements-none-found-text",
    "placements-somebody",
    "placements-nobody-named",
    "placements-next-waiting",
    "placements-next-waiting-later",
    "placements-next-accepted",
    "placements-next-accepted-consultant",
    "placements-next-declined",
    "placements-next-declined-talk",
    "placements-next-released",
    "placements-next-withdrawn",
    "placements-next-company-waiting",
    "placements-next-company-accepted",
    "placements-next-company-declined",
    "placements-next-company-released",
    "placements-next-company-withdrawn",
    "placements-next-own-open",
    "placements-next-own-declined",
    "placements-next-own-released",
    "placements-next-own-withdrawn",
    "placements-page-title",
    "placements-page-facts",
    "placements-page-place",
    "placements-page-time",
    "placements-page-when",
    "placements-page-starts",
    "placements-page-tasks",
    "placements-page-helps",
    "placements-page-why",
    "placements-page-proposed",
    "placements-page-proposed-by",
    "placements-page-asked-on",
    "placements-page-asked-on-from",
    "placements-page-answer",
    "placements-page-reason",
    "placements-page-words",
    "placements-page-words-held",
    "placements-page-words-judge",
    "placements-page-dialogue",
    "placements-page-dialogue-own",
    "placements-page-dialogue-note",
    "placements-page-dialogue-note-own",
    "placements-page-dialogue-none",
    "placements-page-said",
    "placements-page-said-words",
    "placements-page-said-at",
    "placements-page-release",
    "placements-page-steps",
    "placements-page-steps-when",
    "placements-page-steps-what",
    "placements-page-steps-who",
    "placements-page-ways",
    "placements-page-ways-who",
    "placements-page-ways-none",
    "placements-page-card-note-company",
    "placements-do-answer",
    "placements-do-answer-for",
    "placements-do-think-again",
    "placements-do-say",
    "placements-do-say-own",
    "placements-do-say-change",
    "placements-do-unsay",
    "placements-do-copy",
    "placements-do-copy-own",
    "placements-do-release",
    "placements-do-withdraw",
    "placements-do-citizen",
    "placements-answer-title",
    "placements-answer-lead",
    "placements-answer-lead-for",
    "placements-answer-question",
    "placements-answer-question-for",
    "placements-answer-yes",
    "placements-answer-no",
    "placements-answer-why",
    "placements-answer-why-note",
    "placements-answer-reason",
    "placements-answer-certificate",
    "placements-answer-certificate-none",
    "placements-answer-words",
    "placements-answer-words-hint",
    "placements-answer-submit",
    "placements-answer-yes-button",
    "placements-answer-no-button",
    "placements-requests-title",
    "placements-requests-lead",
    "placements-requests-waiting",
    "placements-requests-none",
    "placements-requests-none-title",
    "placements-requests-none-text",
    "placements-requests-answered",
    "placements-say-title",
    "placements-say-title-own",
    "placements-say-question",
    "placements-say-question-own",
    "placements-say-words",
    "placements-say-words-hint",
    "placements-say-words-hint-own",
    "placements-say-together",
    "placements-say-together-hint",
    "placements-say-submit",
    "placements-unsay-title",
    "placements-unsay-text",
    "placements-copy-title",
    "placements-copy-delete",
    "placements-copy-none",
    "placements-release-title",
    "placements-release-lead",
    "placements-release-lead-not-yet",
    "placements-release-basis",
    "placements-release-words",
    "placements-release-words-hint",
    "placements-release-submit",
    "placements-withdraw-title",
    "placements-withdraw-text",
    "placements-words-title",
    "placements-words-lead",
    "placements-words-hits",
    "placements-words-hit",
    "placements-words-number",
    "placements-words-keep",
    "placements-words-keep-yes",
    "placements-words-keep-no",
    "placements-done-proposed",
    "placements-done-answered",
    "placements-done-said",
    "placements-done-unsaid",
    "placements-done-released",
    "placements-done-withdrawn",
    "placements-done-words",
    "placements-start-waiting",
    "placements-start-accepted",
    "placements-start-accepted-note",
    "placements-start-declined",
    "placements-start-requests",
    "placements-start-own",
    "placements-empty-text-own",
    "placements-column-person",
    "placements-page-basis",
    "placements-do-pair",
    "placements-state-own-waiting",
    "placements-state-own-accepted",
    "placements-state-own-declined",
    "placements-release-not-yet-title",
    "placements-see-all",
    "placements-page-words-held-own",
    "placements-step-say",
    "placements-unsay-text-released",
    "placements-done-said-own",
    "placements-said-how-own-you",
    "placements-say-lead",
    "placements-say-lead-own",
    "placements-page-card-note-released",
    "placements-release-basis-hint",
    "placements-refusal-words-about-person",
    "placements-refusal-person-number",
    "placements-release-not-now-title",
    "placements-do-back",
    "placements-next-said-yes",
    "placements-next-said-no",
    "placements-do-contact",
    "placements-do-other-bundle",
    "placements-page-release-before",
    "placements-step-decline-again",
    "placements-column-answered",
    "placements-filter-held",
    "placements-not-an-offer-read-out",
    "placements-start-held",
    "placements-start-held-note",
    "placements-release-others",
    "placements-done-accepted",
    "placements-refusal-times",
    "placements-refusal-day-overlaps",
    "placements-refusal-no-hours-praktik",
    "placements-refusal-no-hours-ordinary",
    "placements-refusal-other-hours-praktik",
    "placements-refusal-other-hours-ordinary",
    "placements-refusal-praktik-without-end",
    "placements-refusal-no-such-placement-step",
    "placements-refusal-first-day-not-come",
    "placements-refusal-no-statement",
    "placements-refusal-not-granted",
    "placements-refusal-no-such-vitas-step",
    "placements-refusal-not-represented",
    "placements-refusal-representative-missing",
    "placements-refusal-not-released",
    "placements-refusal-kind-not-for-bundle",
    "placements-refusal-bundle-taken",
    "placements-refusal-in-same-hours",
    "placements-kind-praktik",
    "placements-kind-small-job",
    "placements-kind-hybrid",
    "placements-kind-wage-subsidy",
    "placements-kind-flex-job",
    "placements-kind-ordinary-job",
    "placements-kind-inclusion-job",
    "placements-kind-trial-days",
    "placements-kind-now-wage",
    "placements-kind-now-both",
    "placements-placed-draft",
    "placements-placed-agreed",
    "placements-placed-running",
    "placements-placed-suspended",
    "placements-placed-interrupted",
    "placements-placed-ended",
    "placements-placed-cancelled",
    "placements-vitas-not-begun",
    "placements-vitas-entered",
    "placements-vitas-represented",
    "placements-vitas-granted",
    "placements-vitas-refused",
    "placements-refusal-stated-later",
    "placements-refusal-begun-already",
    "placements-refusal-praktik-too-long",
    "placements-weeks",
    "placements-clock",
    "placements-done-agreement-written",
    "placements-done-agreement-changed",
    "placements-done-agreement-confirmed",
    "placements-done-placement-cancelled",
    "placements-done-placement-begun",
    "placements-done-placement-interrupted",
    "placements-done-placement-ended",
    "placements-done-statement",
    "placements-done-vitas",
    "placements-placed-title",
    "placements-placed-list-title",
    "placements-placed-list-lead",
    "placements-placed-filter-label",
    "placements-placed-empty-title",
    "placements-placed-empty-text",
    "placements-placed-empty-action",
    "placements-placed-none-found",
    "placements-placed-lead",
    "placements-placed-back",
    "placements-column-period",
    "placements-column-praktik",
    "placements-column-ordinary",
    "placements-agreement",
    "placements-agreement-title",
    "placements-agreement-change",
    "placements-agreement-lead",
    "placements-agreement-submit",
    "placements-agreement-kind",
    "placements-agreement-vitas",
    "placements-agreement-hybrid",
    "placements-agreement-plain",
    "placements-agreement-purpose",
    "placements-agreement-purpose-hint",
    "placements-agreement-separation",
    "placements-agreement-separation-hint",
    "placements-agreement-mentor",
    "placements-agreement-mentor-hint",
    "placements-agreement-from",
    "placements-agreement-to",
    "placements-agreement-week-praktik",
    "placements-agreement-week-ordinary",
    "placements-agreement-times-hint",
    "placements-agreement-written-title",
    "placements-agreement-written-text",
    "placements-agreement-person-can",
    "placements-agreement-person-can-unknown",
    "placements-week",
    "placements-week-day",
    "placements-week-in-all",
    "placements-week-became",
    "placements-week-becomes",
    "placements-week-agreed",
    "placements-not-granted-yet",
    "placements-do-confirm",
    "placements-do-cancel",
    "placements-do-begin",
    "placements-do-interrupt",
    "placements-do-end",
    "placements-do-agreement",
    "placements-do-placement",
    "placements-confirm-for",
    "placements-agreed-day",
    "placements-confirm-text",
    "placements-confirm-text-vitas",
    "placements-cancel-text",
    "placements-begin-text",
    "placements-interrupt-lead",
    "placements-end-lead",
    "placements-last-day",
    "placements-cause",
    "placements-tried",
    "placements-tried-hint",
    "placements-outcome",
    "placements-ending",
    "placements-statement",
    "placements-statement-title",
    "placements-statement-lead",
    "placements-statement-none",
    "placements-statement-fte",
    "placements-statement-fte-hint",
    "placements-statement-by",
    "placements-statement-by-hint",
    "placements-statement-heard",
    "placements-statement-heard-hint",
    "placements-statement-on",
    "placements-statement-reference",
    "placements-statement-reference-hint",
    "placements-acted-shop-steward",
    "placements-acted-joint-steward",
    "placements-acted-representative",
    "placements-acted-nobody",
    "placements-vitas",
    "placements-vitas-title",
    "placements-vitas-lead",
    "placements-vitas-now",
    "placements-vitas-what",
    "placements-vitas-reference",
    "placements-vitas-reference-hint",
    "placements-vitas-step-enter",
    "placements-vitas-step-represent",
    "placements-vitas-step-grant",
    "placements-vitas-step-refuse",
    "placements-before-not-now-title",
    "placements-before-not-now-text",
    "placements-no-step",
    "placements-rules",
    "placements-rule-ratio",
    "placements-rule-duration",
    "placements-instructions",
    "placements-instructions-none",
    "placements-step-confirm",
    "placements-step-cancel",
    "placements-step-begin",
    "placements-step-suspend",
    "placements-step-resume",
    "placements-step-interrupt",
    "placements-step-end",
    "placements-step-written",
    "placements-step-changed",
    "placements-step-statement",
    "placements-step-vitas",
    "placements-cause-own-wish",
    "placements-cause-something-else",
    "placements-cause-did-not-come",
    "placements-cause-no-tasks",
    "placements-cause-no-mentor",
    "placements-cause-company-wish",
    "placements-cause-other-plan",
    "placements-cause-hours",
    "placements-cause-tasks",
    "placements-party-citizen",
    "placements-party-company",
    "placements-party-municipality",
    "placements-party-nobody",
    "placements-outcome-ordinary-full",
    "placements-outcome-ordinary-part",
    "placements-outcome-flex-job",
    "placements-outcome-education",
    "placements-outcome-self-supporting",
    "placements-outcome-another-placement",
    "placements-outcome-nothing-yet",
    "placements-outcome-not-known",
    "placements-filter-named",
    "placements-start-named",
    "placements-next-company-declined-talk",
    "placements-next-own-declined-talk",
    "placements-state-talk",
    "placements-state-own-talk",
    "placements-reason-talk-to-me-own",
    "placements-do-decline-after-all",
    "placements-do-decline-after-all-for",
    "placements-statement-change",
    "placements-placed-lead-own",
    "placements-start-drafts",
    "placements-start-running",
    "placements-filter-due",
    "placements-start-due-note",
    "placements-start-answer-note",
    "placements-start-drafts-note",
    "placements-start-named-note",
    "placements-start-confirm",
    "placements-refusal-day-too-long",
    "placements-refusal-day-other-hours-praktik",
    "placements-refusal-day-other-hours-ordinary",
    "placements-refusal-absent-yet-there",
    "placements-refusal-absent-day-off",
    "placements-refusal-day-to-come",
    "placements-refusal-day-outside",
    "placements-refusal-week-outside",
    "placements-refusal-week-not-over",
    "placements-refusal-not-begun",
    "placements-refusal-nothing-to-answer",
    "placements-refusal-more-than-is-left",
    "placements-refusal-nothing-to-convert",
    "placements-refusal-stated-already",
    "placements-refusal-converted-later",
    "placements-refusal-separation-missing",
    "placements-absence-ill",
    "placements-absence-agreed",
    "placements-absence-child-ill",
    "placements-absence-holiday",
    "placements-absence-did-not-come",
    "placements-absence-closed",
    "placements-side-company",
    "placements-side-municipality",
    "placements-side-citizen",
    "placements-week-number",
    "placements-week-of-year",
    "placements-step-converted",
    "placements-weeks-title",
    "placements-weeks-lead",
    "placements-weeks-of",
    "placements-weeks-filter-label",
    "placements-weeks-filter-week",
    "placements-weeks-filter-search",
    "placements-weeks-filter-state",
    "placements-weeks-filter-state-all",
    "placements-weeks-choice",
    "placements-weeks-choice-open",
    "placements-weeks-open",
    "placements-weeks-planned",
    "placements-weeks-differs",
    "placements-weeks-settled",
    "placements-weeks-empty-title",
    "placements-weeks-empty-text",
    "placements-weeks-none-found",
    "placements-weeks-as-planned",
    "placements-weeks-column-week",
    "placements-weeks-column-planned",
    "placements-weeks-column-counts",
    "placements-weeks-write",
    "placements-weeks-correct",
    "placements-weeks-answer",
    "placements-weeks-before",
    "placements-weeks-after",
    "placements-weeks-see",
    "placements-weeks-done-confirmed",
    "placements-weeks-done-stated",
    "placements-weeks-done-differ",
    "placements-weeks-done-answered",
    "placements-weeks-done-converted",
    "placements-weeks-form-title",
    "placements-weeks-form-lead",
    "placements-weeks-form-lead-own",
    "placements-weeks-form-submit",
    "placements-weeks-form-submit-own",
    "placements-weeks-form-day",
    "placements-weeks-form-day-planned",
    "placements-weeks-form-absence",
    "placements-weeks-form-absence-none",
    "placements-weeks-form-praktik",
    "placements-weeks-form-ordinary",
    "placements-weeks-form-hours-hint",
    "placements-weeks-form-other-days",
    "placements-weeks-form-other-days-note",
    "placements-weeks-form-settles",
    "placements-weeks-form-settles-hint",
    "placements-weeks-form-differs",
    "placements-weeks-form-answer",
    "placements-weeks-form-was-there",
    "placements-weeks-form-agreed",
    "placements-weeks-form-ill",
    "placements-weeks-form-child-ill",
    "placements-weeks-form-did-not-come",
    "placements-weeks-said-by",
    "placements-weeks-said-settles",
    "placements-weeks-said-day",
    "placements-weeks-as-was-planned",
    "placements-weeks-not-now-title",
    "placements-weeks-nothing-to-answer-title",
    "placements-weeks-back",
    "placements-hours-praktik",
    "placements-hours-ordinary",
    "placements-hours-both",
    "placements-hours-none",
    "placements-convert-title",
    "placements-convert-lead",
    "placements-convert-now",
    "placements-convert-from",
    "placements-convert-minutes",
    "placements-convert-minutes-hint",
    "placements-convert-why",
    "placements-convert-why-hint",
    "placements-convert-separation-hint",
    "placements-convert-submit",
    "placements-convert-none-title",
    "placements-convert-none-text",
    "placements-conversions",
    "placements-conversion-what",
    "placements-start-weeks",
    "placements-start-weeks-note",
    "placements-start-weeks-older",
    "placements-start-weeks-older-note",
    "placements-start-weeks-differs",
    "placements-start-weeks-differs-note",
    "placements-start-weeks-confirm",
    "placements-weeks-not-begun-title",
    "placements-weeks-not-begun-text",
    "placements-weeks-column-do",
    "placements-weeks-look",
    "placements-refusal-placed-already",
    "placements-done-agreement-anew",
    "placements-propose-taken",
    "placements-propose-unmet",
    "placements-release-taken-text",
    "placements-more-than-bundle",
    "placements-more-than-person",
    "placements-refused-in-vitas",
    "placements-refused-in-vitas-told",
    "placements-vitas-short",
    "placements-propose-card",
    "placements-propose-card-hint",
    "placements-propose-card-area",
    "placements-propose-card-area-hint",
    "placements-propose-card-whole",
    "placements-propose-card-whole-hint",
    "placements-propose-card-note",
    "placements-propose-card-area-note",
    "placements-page-card-chosen",
    "placements-outside-bundle",
    "placements-outside-person",
    "placements-export",
    "placements-refusal-not-assessed",
    "placements-agreement-assessed",
    "placements-agreement-assessed-hint",
    "placements-filter-refused",
    "placements-start-refused-note",
    "placements-start-refused-note-company",
    "placements-filter-revisit",
    "placements-start-revisit",
    "placements-start-revisit-note",
    "placements-rules-revisit",
    "placements-turn-order",
    "placements-turn-state",
    "placements-turn-confirm",
    "placements-turn-confirm-consultant",
    "placements-turn-enter",
    "placements-turn-represent",
    "placements-turn-decide",
    "placements-turn-apply-again",
    "placements-turn-await",
    "placements-turn-await-granted",
    "placements-turn-begin",
    "placements-turn-run",
    "placements-turn-resume",
    "placements-turn-prepare-end",
    "placements-turn-end",
    "placements-turn-broken-off",
    "placements-turn-ended",
    "placements-turn-given-up",
    "placements-turn-company-state",
    "placements-turn-company-confirm",
    "placements-turn-company-enter",
    "placements-turn-company-represent",
    "placements-turn-company-decide",
    "placements-turn-company-refused",
    "placements-turn-company-await",
    "placements-turn-company-await-granted",
    "placements-turn-company-run",
    "placements-turn-company-prepare-end",
    "placements-turn-company-over",
    "placements-turn-company-given-up",
    "placements-turn-own-state",
    "placements-turn-own-confirm",
    "placements-turn-own-vitas",
    "placements-turn-own-refused",
    "placements-turn-own-await",
    "placements-turn-own-begin",
    "placements-turn-own-run",
    "placements-turn-own-prepare-end",
    "placements-turn-own-end",
    "placements-turn-own-over",
    "placements-turn-own-given-up",
    "placements-over-interrupted",
    "placements-over-ended",
    "placements-over-cause",
    "placements-over-outcome",
    "placements-missing-statement",
    "placements-missing-confirmation",
    "placements-missing-grant",
    "placements-missing-first-day",
    "placements-other-day",
    "placements-other-day-company",
    "placements-ways-company-none",
    "placements-ways-over",
    "placements-ways-own-before",
    "placements-ways-own-running",
    "placements-ways-own-over",
    "placements-ways-placed",
    "placements-happened-confirm",
    "placements-happened-cancel",
    "placements-happened-begin",
    "placements-happened-suspend",
    "placements-happened-resume",
    "placements-happened-interrupt",
    "placements-happened-end",
    "placements-happened-accept",
    "placements-happened-decline",
    "placements-happened-talk",
    "placements-happened-release",
    "placements-happened-withdraw",
    "placements-happened-for-company",
    "placements-next-placed-interrupted",
    "placements-next-placed-ended",
    "placements-next-given-up",
    "placements-next-given-up-taken",
    "placements-next-taken",
    "placements-next-company-given-up",
    "placements-next-company-taken",
    "placements-next-own-given-up",
    "placements-next-own-taken",
    "placements-page-agreement",
    "placements-cause-own-wish-own",
    "placements-cause-something-else-own",
    "placements-cause-did-not-come-own",
    "placements-ways-statement",
    "placements-ways-vitas",
    "placements-ways-change",
    "placements-ways-write",
    "placements-placed-at-from",
    "placements-placed-at-days",
    "placements-placed-since",
    "placements-placed-own-title",
    "placements-placed-earlier",
    "placements-do-placement-own",
    "placements-refused-short",
    "placements-own-draft",
    "placements-own-agreed",
    "placements-own-begins",
    "placements-own-due",
    "placements-own-works",
    "placements-own-praktik",
    "placements-own-hybrid",
    "placements-own-not-granted",
    "placements-own-refused",
    "placements-ask-company",
    "placements-ask-own",
    "placements-name-gone",
    "placements-next-taken-until",
    "placements-next-company-taken-until",
    "placements-next-own-taken-until",
    "placements-next-judge-words",
    "placements-next-own-said-yes",
    "placements-next-own-said-yes-wanted",
    "placements-next-own-said-no",
    "placements-next-own-said-talk",
    "placements-state-taken",
    "placements-requests-taken",
    "placements-start-own-waiting",
    "placements-refusal-taken",
    "placements-refusal-taken-until",
    "placements-closed-withdrawn-title",
    "placements-closed-withdrawn-text",
    "placements-closed-say-title",
    "placements-closed-typed",
    "placements-requests-person-of",
    "placements-page-card-note-area",
    "placements-basis-authority-task-hint",
    "placements-basis-statutory-consent-hint",
    "placements-basis-consent-hint",
    "placements-basis-own-choice-hint",
    "placements-last-day-change",
    "placements-last-day-lead",
    "placements-last-day-hint",
    "placements-last-day-hint-needed",
    "placements-last-day-none",
    "placements-step-last-day",
    "placements-step-last-day-note",
    "placements-ways-last-day",
    "placements-done-last-day",
    "placements-refusal-last-day-not-running",
    "placements-refusal-last-day-praktik-left",
    "placements-refusal-last-day-too-early",
    "placements-refusal-last-day-needed",
    "placements-refusal-last-day-unchanged",
    "placements-requests-older",
    "placements-turn-correct",
    "placements-turn-company-correct",
    "placements-turn-own-correct",
    "placements-missing-later-first-day",
    "placements-happened-reopen",
    "placements-step-reopen",
    "placements-vitas-ready",
    "placements-vitas-step-prepare",
    "placements-vitas-on",
    "placements-vitas-on-hint",
    "placements-vitas-since",
    "placements-refusal-allowed-later",
    "placements-refusal-confirmed-already",
    "placements-refusal-happened-later",
    "placements-agreement-confirmed-notice",
    "placements-done-agreement-reopened",
    "placements-done-agreement-anew-reopened",
    "placements-statement-words",
    "placements-statement-known",
    "placements-statement-differs",
    "placements-weeks-unheard",
    "placements-weeks-form-unheard",
    "placements-weeks-done-unheard",
    "placements-start-weeks-unheard",
    "placements-start-weeks-unheard-note",
    "placements-start-unheard-own",
    "placements-start-unheard-own-note",
    "placements-start-unheard-answer",
    "placements-weeks-shown",
    "placements-agreement-stated-notice",
    "placements-refusal-happened-before",
    "placements-vitas-anew",
    "placements-vitas-again",
    "placements-before-bundle",
    "placements-statement-unheard",
    "placements-filter-talk-first",
    "placements-next-talk-first",
    "placements-start-drafts-note-company",
    "placements-agreement-taken-title",
    "placements-ways-company-represent",
];

impl Texts {
    /// «Uge {week} fra {monday}: {minutes}»
    pub fn placements_schedule_week(
        &self,
        minutes: impl AsRef<str>,
        monday: impl AsRef<str>,
        week: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-schedule-week",
            [
                ("minutes", minutes.as_ref().into()),
                ("monday", monday.as_ref().into()),
                ("week", week.as_ref().into()),
            ],
        )
    }

    /// «I alt: {minutes}»
    pub fn placements_schedule_total(&self, minutes: impl AsRef<str>) -> String {
        self.filled("placements-schedule-total", [("minutes", minutes.as_ref().into())])
    }

    /// «{count → one: 1 arbejdsdag · other: {count} arbejdsdage}»
    pub fn placements_schedule_days(&self, count: i64) -> String {
        self.filled("placements-schedule-days", [("count", count.into())])
    }

    /// «Planen kan ikke tælles. Ret dette i filen:»
    pub fn placements_schedule_refused(&self) -> String {
        self.plain("placements-schedule-refused")
    }

    /// «Filen er ikke en plan: {why}»
    pub fn placements_schedule_not_json(&self, why: impl AsRef<str>) -> String {
        self.filled("placements-schedule-not-json", [("why", why.as_ref().into())])
    }

    /// «»{given}« er ikke et klokkeslæt. Skriv for eksempel 09:00, fra 00:00 til 24:00.»
    pub fn placements_schedule_time(&self, given: impl AsRef<str>) -> String {
        self.filled("placements-schedule-time", [("given", given.as_ref().into())])
    }

    /// «{from}–{to} slutter ikke, efter at det begynder. Byt om på de to tider, eller del tiden ved midnat.»
    pub fn placements_schedule_ends_first(&self, from: impl AsRef<str>, to: impl AsRef<str>) -> String {
        self.filled(
            "placements-schedule-ends-first",
            [("from", from.as_ref().into()), ("to", to.as_ref().into())],
        )
    }

    /// «Perioden slutter den {to}, før den begynder den {from}. Ret datoerne.»
    pub fn placements_refusal_period_ends_first(&self, from: impl AsRef<str>, to: impl AsRef<str>) -> String {
        self.filled(
            "placements-refusal-period-ends-first",
            [("from", from.as_ref().into()), ("to", to.as_ref().into())],
        )
    }

    /// «Den {day} ligger uden for perioden {from} – {to}. Ret dagen eller perioden.»
    pub fn placements_refusal_outside_period(
        &self,
        day: impl AsRef<str>,
        from: impl AsRef<str>,
        to: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-outside-period",
            [("day", day.as_ref().into()), ("from", from.as_ref().into()), ("to", to.as_ref().into())],
        )
    }

    /// «{day} ligger langt fra i dag. Vælg en første dag fra {earliest} til {latest}, eller tjek årstallet.»
    pub fn placements_refusal_first_day_far_away(
        &self,
        day: impl AsRef<str>,
        earliest: impl AsRef<str>,
        latest: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-first-day-far-away",
            [
                ("day", day.as_ref().into()),
                ("earliest", earliest.as_ref().into()),
                ("latest", latest.as_ref().into()),
            ],
        )
    }

    /// «Den {day} kan ikke være den sidste dag. Vælg en dag fra {from} til {to}.»
    pub fn placements_refusal_no_last_day(
        &self,
        day: impl AsRef<str>,
        from: impl AsRef<str>,
        to: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-no-last-day",
            [("day", day.as_ref().into()), ("from", from.as_ref().into()), ("to", to.as_ref().into())],
        )
    }

    /// «Den {day} står der to gange. Skriv alle dagens tider ét sted.»
    pub fn placements_refusal_day_twice(&self, day: impl AsRef<str>) -> String {
        self.filled("placements-refusal-day-twice", [("day", day.as_ref().into())])
    }

    /// «Den {day} overlapper {first} og {second}. Ret en af tiderne.»
    pub fn placements_refusal_times_overlap(
        &self,
        day: impl AsRef<str>,
        first: impl AsRef<str>,
        second: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-times-overlap",
            [
                ("day", day.as_ref().into()),
                ("first", first.as_ref().into()),
                ("second", second.as_ref().into()),
            ],
        )
    }

    /// «Svar: {answer}»
    pub fn placements_law_answer(&self, answer: impl AsRef<str>) -> String {
        self.filled("placements-law-answer", [("answer", answer.as_ref().into())])
    }

    /// «ja»
    pub fn placements_law_yes(&self) -> String {
        self.plain("placements-law-yes")
    }

    /// «nej»
    pub fn placements_law_no(&self) -> String {
        self.plain("placements-law-no")
    }

    /// «vejledende ja»
    pub fn placements_law_guidance_yes(&self) -> String {
        self.plain("placements-law-guidance-yes")
    }

    /// «vejledende nej»
    pub fn placements_law_guidance_no(&self) -> String {
        self.plain("placements-law-guidance-no")
    }

    /// «kan ikke vides»
    pub fn placements_law_unknown(&self) -> String {
        self.plain("placements-law-unknown")
    }

    /// «Højst {cap} uger for målgruppe {group}, og praktikken varer {weeks}.»
    pub fn placements_duration_counted(
        &self,
        cap: impl AsRef<str>,
        group: impl AsRef<str>,
        weeks: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-duration-counted",
            [
                ("cap", cap.as_ref().into()),
                ("group", group.as_ref().into()),
                ("weeks", weeks.as_ref().into()),
            ],
        )
    }

    /// «{count → one: Det passer, hvis praktikken er 1 uge kortere. · other: Det passer, hvis praktikken er {count} uger kortere.}»
    pub fn placements_duration_fewer_weeks(&self, count: i64) -> String {
        self.filled("placements-duration-fewer-weeks", [("count", count.into())])
    }

    /// «Det passer, hvis praktikken forlænges efter en konkret vurdering, til højst {weeks} uger i alt.»
    pub fn placements_duration_extension(&self, weeks: impl AsRef<str>) -> String {
        self.filled("placements-duration-extension", [("weeks", weeks.as_ref().into())])
    }

    /// «Det passer med {count} forlængelser i alt; efter den første kræver hver et helt særligt behov.»
    pub fn placements_duration_special_need(&self, count: i64) -> String {
        self.filled("placements-duration-special-need", [("count", count.into())])
    }

    /// «Borgeren er beskyttet og vises ikke for nogen virksomhed. Tal med virksomheden selv, uden at skrive navn eller kort her.»
    pub fn placements_refusal_protected(&self) -> String {
        self.plain("placements-refusal-protected")
    }

    /// «{company} står på borgerens liste over steder, hvor borgeren ikke skal placeres. Vælg et andet småjob, eller tal med borgeren om listen.»
    pub fn placements_refusal_do_not_place(&self, company: impl AsRef<str>) -> String {
        self.filled("placements-refusal-do-not-place", [("company", company.as_ref().into())])
    }

    /// «»{bundle}« er ikke åbent. Åbn det først, eller vælg et andet småjob.»
    pub fn placements_refusal_bundle_not_open(&self, bundle: impl AsRef<str>) -> String {
        self.filled("placements-refusal-bundle-not-open", [("bundle", bundle.as_ref().into())])
    }

    /// «Borgeren er allerede foreslået til dette småjob. Åbn det forslag, der er, og gå videre derfra.»
    pub fn placements_refusal_proposed_already(&self) -> String {
        self.plain("placements-refusal-proposed-already")
    }

    /// «Virksomheden har ikke svaret på det endnu. Vælg en anden linje, eller spørg virksomheden og skriv svaret under Forretningen.»
    pub fn placements_refusal_line_not_written(&self) -> String {
        self.plain("placements-refusal-line-not-written")
    }

    /// «Vælg, hvilket bevis der skal til.»
    pub fn placements_refusal_which_certificate(&self) -> String {
        self.plain("placements-refusal-which-certificate")
    }

    /// «Det kan ikke gøres nu: {state}. Se på forslaget, hvad der kan ske.»
    pub fn placements_refusal_no_such_step(&self, state: impl AsRef<str>) -> String {
        self.filled("placements-refusal-no-such-step", [("state", state.as_ref().into())])
    }

    /// «Borgeren har ikke sagt ja. Tal med borgeren, og skriv svaret, før navnet gives.»
    pub fn placements_refusal_citizen_has_not_said_yes(&self) -> String {
        self.plain("placements-refusal-citizen-has-not-said-yes")
    }

    /// «Der kan ikke svares på forslaget nu: {state}. Det, du skrev, er ikke gemt noget sted.»
    pub fn placements_refusal_too_late_to_answer(&self, state: impl AsRef<str>) -> String {
        self.filled("placements-refusal-too-late-to-answer", [("state", state.as_ref().into())])
    }

    /// «Sæt flueben, når I har svaret sammen. Ellers svarer borgeren selv.»
    pub fn placements_refusal_not_said_together(&self) -> String {
        self.plain("placements-refusal-not-said-together")
    }

    /// «Venter på virksomheden»
    pub fn placements_state_waiting(&self) -> String {
        self.plain("placements-state-waiting")
    }

    /// «Virksomheden vil gerne mødes»
    pub fn placements_state_accepted(&self) -> String {
        self.plain("placements-state-accepted")
    }

    /// «Virksomheden siger nej»
    pub fn placements_state_declined(&self) -> String {
        self.plain("placements-state-declined")
    }

    /// «Navnet er givet»
    pub fn placements_state_released(&self) -> String {
        self.plain("placements-state-released")
    }

    /// «Trukket tilbage»
    pub fn placements_state_withdrawn(&self) -> String {
        self.plain("placements-state-withdrawn")
    }

    /// «Foreslået»
    pub fn placements_step_propose(&self) -> String {
        self.plain("placements-step-propose")
    }

    /// «Virksomheden siger ja til at mødes»
    pub fn placements_step_accept(&self) -> String {
        self.plain("placements-step-accept")
    }

    /// «Virksomheden siger nej»
    pub fn placements_step_decline(&self) -> String {
        self.plain("placements-step-decline")
    }

    /// «Navnet gives til virksomheden»
    pub fn placements_step_release(&self) -> String {
        self.plain("placements-step-release")
    }

    /// «Forslaget trækkes tilbage»
    pub fn placements_step_withdraw(&self) -> String {
        self.plain("placements-step-withdraw")
    }

    /// «{who} · {role}»
    pub fn placements_step_by(&self, role: impl AsRef<str>, who: impl AsRef<str>) -> String {
        self.filled("placements-step-by", [("role", role.as_ref().into()), ("who", who.as_ref().into())])
    }

    /// «Kanten selv, fordi grundlaget faldt væk»
    pub fn placements_step_by_program(&self) -> String {
        self.plain("placements-step-by-program")
    }

    /// «Når borgeren har sagt ja.»
    pub fn placements_condition_citizen_said_yes(&self) -> String {
        self.plain("placements-condition-citizen-said-yes")
    }

    /// «Ikke lige nu»
    pub fn placements_reason_not_now(&self) -> String {
        self.plain("placements-reason-not-now")
    }

    /// «Opgaven er væk»
    pub fn placements_reason_task_gone(&self) -> String {
        self.plain("placements-reason-task-gone")
    }

    /// «Timerne passer ikke»
    pub fn placements_reason_hours(&self) -> String {
        self.plain("placements-reason-hours")
    }

    /// «Der skal et bevis til»
    pub fn placements_reason_certificate(&self) -> String {
        self.plain("placements-reason-certificate")
    }

    /// «Der skal et bevis til: {certificate}»
    pub fn placements_reason_certificate_which(&self, certificate: impl AsRef<str>) -> String {
        self.filled("placements-reason-certificate-which", [("certificate", certificate.as_ref().into())])
    }

    /// «Ingen kan lære fra sig lige nu»
    pub fn placements_reason_nobody_to_train(&self) -> String {
        self.plain("placements-reason-nobody-to-train")
    }

    /// «Ring og tal med mig først»
    pub fn placements_reason_talk_to_me(&self) -> String {
        self.plain("placements-reason-talk-to-me")
    }

    /// «Det lever virksomheden af»
    pub fn placements_line_lives_of(&self) -> String {
        self.plain("placements-line-lives-of")
    }

    /// «Det vokser»
    pub fn placements_line_grows(&self) -> String {
        self.plain("placements-line-grows")
    }

    /// «Det bremser væksten»
    pub fn placements_line_limits(&self) -> String {
        self.plain("placements-line-limits")
    }

    /// «Arbejdskraft de næste 12 måneder»
    pub fn placements_line_labour_plan(&self) -> String {
        self.plain("placements-line-labour-plan")
    }

    /// «Myndighedens egen opgave»
    pub fn placements_basis_authority_task(&self) -> String {
        self.plain("placements-basis-authority-task")
    }

    /// «Borgerens tilladelse, som en lov kræver»
    pub fn placements_basis_statutory_consent(&self) -> String {
        self.plain("placements-basis-statutory-consent")
    }

    /// «Samtykke efter databeskyttelsesforordningen»
    pub fn placements_basis_consent(&self) -> String {
        self.plain("placements-basis-consent")
    }

    /// «Borgerens eget valg»
    pub fn placements_basis_own_choice(&self) -> String {
        self.plain("placements-basis-own-choice")
    }

    /// «Ja, det vil jeg gerne»
    pub fn placements_said_yes(&self) -> String {
        self.plain("placements-said-yes")
    }

    /// «Nej tak»
    pub fn placements_said_no(&self) -> String {
        self.plain("placements-said-no")
    }

    /// «Jeg vil gerne tale om det først»
    pub fn placements_said_talk_first(&self) -> String {
        self.plain("placements-said-talk-first")
    }

    /// «Borgeren svarede selv»
    pub fn placements_said_how_own(&self) -> String {
        self.plain("placements-said-how-own")
    }

    /// «Svaret sammen ved skærmen»
    pub fn placements_said_how_together(&self) -> String {
        self.plain("placements-said-how-together")
    }

    /// «Dette er et forslag, ikke et tilbud. Et nej her har ingen betydning for din ydelse.»
    pub fn placements_not_an_offer(&self) -> String {
        self.plain("placements-not-an-offer")
    }

    /// «Foreslå borgeren»
    pub fn placements_propose(&self) -> String {
        self.plain("placements-propose")
    }

    /// «Se forslaget»
    pub fn placements_propose_open(&self) -> String {
        self.plain("placements-propose-open")
    }

    /// «Foreslå {name} til »{bundle}«»
    pub fn placements_propose_title(&self, bundle: impl AsRef<str>, name: impl AsRef<str>) -> String {
        self.filled(
            "placements-propose-title",
            [("bundle", bundle.as_ref().into()), ("name", name.as_ref().into())],
        )
    }

    /// «Virksomheden ser kortet nedenfor og svarer med en grund om jobbet. Navnet får den først, når både virksomheden og borgeren har sagt ja.»
    pub fn placements_propose_lead(&self) -> String {
        self.plain("placements-propose-lead")
    }

    /// «Virksomheden ser forslaget med det samme.»
    pub fn placements_propose_asked_today(&self) -> String {
        self.plain("placements-propose-asked-today")
    }

    /// «Virksomheden har allerede en forespørgsel fra den {date}. Forslaget kommer med på samme side.»
    pub fn placements_propose_asked_with(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-propose-asked-with", [("date", date.as_ref().into())])
    }

    /// «Virksomheden er lige blevet spurgt og spørges igen tidligst den {date}. Forslaget ligger klar til da.»
    pub fn placements_propose_asked_later(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-propose-asked-later", [("date", date.as_ref().into())])
    }

    /// «Hvornår spørges virksomheden?»
    pub fn placements_propose_asks(&self) -> String {
        self.plain("placements-propose-asks")
    }

    /// «Hvad i forretningen hjælper forslaget?»
    pub fn placements_propose_helps(&self) -> String {
        self.plain("placements-propose-helps")
    }

    /// «Virksomheden ser sine egne ord sammen med kortet.»
    pub fn placements_propose_helps_hint(&self) -> String {
        self.plain("placements-propose-helps-hint")
    }

    /// «ikke skrevet endnu»
    pub fn placements_propose_helps_none(&self) -> String {
        self.plain("placements-propose-helps-none")
    }

    /// «Hvorfor netop dette småjob?»
    pub fn placements_propose_why(&self) -> String {
        self.plain("placements-propose-why")
    }

    /// «En linje om jobbet. Borgeren kan læse den; virksomheden kan ikke. Skriv intet om helbred, alder, herkomst, tro, graviditet eller fagforening.»
    pub fn placements_propose_why_hint(&self) -> String {
        self.plain("placements-propose-why-hint")
    }

    /// «Foreslået før»
    pub fn placements_propose_earlier(&self) -> String {
        self.plain("placements-propose-earlier")
    }

    /// «{date}: {state}»
    pub fn placements_propose_earlier_line(&self, date: impl AsRef<str>, state: impl AsRef<str>) -> String {
        self.filled(
            "placements-propose-earlier-line",
            [("date", date.as_ref().into()), ("state", state.as_ref().into())],
        )
    }

    /// «Foreslå»
    pub fn placements_propose_submit(&self) -> String {
        self.plain("placements-propose-submit")
    }

    /// «Spørg først til forretningen»
    pub fn placements_propose_no_business_title(&self) -> String {
        self.plain("placements-propose-no-business-title")
    }

    /// «Et forslag siger, hvad i forretningen det hjælper, og om {company} er der ikke skrevet noget endnu.»
    pub fn placements_propose_no_business_text(&self, company: impl AsRef<str>) -> String {
        self.filled("placements-propose-no-business-text", [("company", company.as_ref().into())])
    }

    /// «Spørg virksomheden, hvad den lever af, hvad der vokser og hvad der bremser. Så kan borgeren foreslås.»
    pub fn placements_propose_no_business_ask(&self) -> String {
        self.plain("placements-propose-no-business-ask")
    }

    /// «Bed en virksomhedskonsulent om at spørge virksomheden, hvad den lever af, hvad der vokser og hvad der bremser. Så kan borgeren foreslås.»
    pub fn placements_propose_no_business_colleague(&self) -> String {
        self.plain("placements-propose-no-business-colleague")
    }

    /// «Skriv, hvad virksomheden siger»
    pub fn placements_propose_no_business_action(&self) -> String {
        self.plain("placements-propose-no-business-action")
    }

    /// «Se borgerens andre småjob»
    pub fn placements_propose_no_business_others(&self) -> String {
        self.plain("placements-propose-no-business-others")
    }

    /// «Forslag»
    pub fn placements_title(&self) -> String {
        self.plain("placements-title")
    }

    /// «Én borger til ét småjob ad gangen, foreslået af en navngiven kollega.»
    pub fn placements_lead(&self) -> String {
        self.plain("placements-lead")
    }

    /// «Forslag om småjob til dig.»
    pub fn placements_lead_own(&self) -> String {
        self.plain("placements-lead-own")
    }

    /// «Borger»
    pub fn placements_column_citizen(&self) -> String {
        self.plain("placements-column-citizen")
    }

    /// «Småjob»
    pub fn placements_column_bundle(&self) -> String {
        self.plain("placements-column-bundle")
    }

    /// «Status»
    pub fn placements_column_state(&self) -> String {
        self.plain("placements-column-state")
    }

    /// «Foreslået»
    pub fn placements_column_proposed(&self) -> String {
        self.plain("placements-column-proposed")
    }

    /// «Det næste»
    pub fn placements_column_next(&self) -> String {
        self.plain("placements-column-next")
    }

    /// «{date} af {name}»
    pub fn placements_proposed_by(&self, date: impl AsRef<str>, name: impl AsRef<str>) -> String {
        self.filled(
            "placements-proposed-by",
            [("date", date.as_ref().into()), ("name", name.as_ref().into())],
        )
    }

    /// «Find forslag»
    pub fn placements_filter_label(&self) -> String {
        self.plain("placements-filter-label")
    }

    /// «Borger, småjob eller virksomhed»
    pub fn placements_filter_search(&self) -> String {
        self.plain("placements-filter-search")
    }

    /// «Status»
    pub fn placements_filter_state(&self) -> String {
        self.plain("placements-filter-state")
    }

    /// «Alle»
    pub fn placements_filter_state_all(&self) -> String {
        self.plain("placements-filter-state-all")
    }

    /// «Ingen forslag endnu»
    pub fn placements_empty_title(&self) -> String {
        self.plain("placements-empty-title")
    }

    /// «Find en borger, der passer til et åbent småjob, og foreslå borgeren fra begrundelsen.»
    pub fn placements_empty_text(&self) -> String {
        self.plain("placements-empty-text")
    }

    /// «Find en borger»
    pub fn placements_empty_action(&self) -> String {
        self.plain("placements-empty-action")
    }

    /// «Find et småjob»
    pub fn placements_empty_action_bundles(&self) -> String {
        self.plain("placements-empty-action-bundles")
    }

    /// «Ingen forslag passer»
    pub fn placements_none_found_title(&self) -> String {
        self.plain("placements-none-found-title")
    }

    /// «Prøv med andre ord eller en anden status.»
    pub fn placements_none_found_text(&self) -> String {
        self.plain("placements-none-found-text")
    }

    /// «En person»
    pub fn placements_somebody(&self) -> String {
        self.plain("placements-somebody")
    }

    /// «navn ikke kendt»
    pub fn placements_nobody_named(&self) -> String {
        self.plain("placements-nobody-named")
    }

    /// «Virksomheden svarer, eller virksomhedskonsulenten skriver svaret.»
    pub fn placements_next_waiting(&self) -> String {
        self.plain("placements-next-waiting")
    }

    /// «Virksomheden ser forslaget fra den {date}.»
    pub fn placements_next_waiting_later(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-next-waiting-later", [("date", date.as_ref().into())])
    }

    /// «Tal med borgeren. Siger borgeren ja, kan navnet gives.»
    pub fn placements_next_accepted(&self) -> String {
        self.plain("placements-next-accepted")
    }

    /// «Sagsbehandleren taler med borgeren og giver navnet, når borgeren siger ja.»
    pub fn placements_next_accepted_consultant(&self) -> String {
        self.plain("placements-next-accepted-consultant")
    }

    /// «Virksomheden siger nej med en grund om jobbet. Find et andet småjob.»
    pub fn placements_next_declined(&self) -> String {
        self.plain("placements-next-declined")
    }

    /// «Virksomheden vil gerne tale om det. Ring til kontakten.»
    pub fn placements_next_declined_talk(&self) -> String {
        self.plain("placements-next-declined-talk")
    }

    /// «Aftal et møde på arbejdspladsen, og skriv aftalen.»
    pub fn placements_next_released(&self) -> String {
        self.plain("placements-next-released")
    }

    /// «Der sker ikke mere med forslaget.»
    pub fn placements_next_withdrawn(&self) -> String {
        self.plain("placements-next-withdrawn")
    }

    /// «Sig ja til at mødes, eller nej med en grund om jobbet.»
    pub fn placements_next_company_waiting(&self) -> String {
        self.plain("placements-next-company-waiting")
    }

    /// «Tak. Kommunen taler med personen og giver jer navnet, hvis personen også vil.»
    pub fn placements_next_company_accepted(&self) -> String {
        self.plain("placements-next-company-accepted")
    }

    /// «Tak for svaret. I kan stadig sige ja.»
    pub fn placements_next_company_declined(&self) -> String {
        self.plain("placements-next-company-declined")
    }

    /// «Aftal et møde. Kommunen hjælper med det.»
    pub fn placements_next_company_released(&self) -> String {
        self.plain("placements-next-company-released")
    }

    /// «Kommunen har trukket forslaget tilbage.»
    pub fn placements_next_company_withdrawn(&self) -> String {
        self.plain("placements-next-company-withdrawn")
    }

    /// «Se forslaget, og sig, hvad du tænker. Du kan slette dit svar igen.»
    pub fn placements_next_own_open(&self) -> String {
        self.plain("placements-next-own-open")
    }

    /// «Virksomheden har sagt nej. Din sagsbehandler leder videre.»
    pub fn placements_next_own_declined(&self) -> String {
        self.plain("placements-next-own-declined")
    }

    /// «Virksomheden kender dit navn. Din sagsbehandler aftaler et møde med dig.»
    pub fn placements_next_own_released(&self) -> String {
        self.plain("placements-next-own-released")
    }

    /// «Forslaget er trukket tilbage.»
    pub fn placements_next_own_withdrawn(&self) -> String {
        self.plain("placements-next-own-withdrawn")
    }

    /// «{name} til »{bundle}«»
    pub fn placements_page_title(&self, bundle: impl AsRef<str>, name: impl AsRef<str>) -> String {
        self.filled(
            "placements-page-title",
            [("bundle", bundle.as_ref().into()), ("name", name.as_ref().into())],
        )
    }

    /// «Forslaget»
    pub fn placements_page_facts(&self) -> String {
        self.plain("placements-page-facts")
    }

    /// «Arbejdsplads»
    pub fn placements_page_place(&self) -> String {
        self.plain("placements-page-place")
    }

    /// «Tid om ugen»
    pub fn placements_page_time(&self) -> String {
        self.plain("placements-page-time")
    }

    /// «Hvornår»
    pub fn placements_page_when(&self) -> String {
        self.plain("placements-page-when")
    }

    /// «Kan begynde»
    pub fn placements_page_starts(&self) -> String {
        self.plain("placements-page-starts")
    }

    /// «Opgaver»
    pub fn placements_page_tasks(&self) -> String {
        self.plain("placements-page-tasks")
    }

    /// «Hjælper forretningen»
    pub fn placements_page_helps(&self) -> String {
        self.plain("placements-page-helps")
    }

    /// «Hvorfor»
    pub fn placements_page_why(&self) -> String {
        self.plain("placements-page-why")
    }

    /// «Foreslået»
    pub fn placements_page_proposed(&self) -> String {
        self.plain("placements-page-proposed")
    }

    /// «Den {date} af {name}, {organisation}»
    pub fn placements_page_proposed_by(
        &self,
        date: impl AsRef<str>,
        name: impl AsRef<str>,
        organisation: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-page-proposed-by",
            [
                ("date", date.as_ref().into()),
                ("name", name.as_ref().into()),
                ("organisation", organisation.as_ref().into()),
            ],
        )
    }

    /// «Vises for virksomheden»
    pub fn placements_page_asked_on(&self) -> String {
        self.plain("placements-page-asked-on")
    }

    /// «Fra den {date}»
    pub fn placements_page_asked_on_from(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-page-asked-on-from", [("date", date.as_ref().into())])
    }

    /// «Virksomhedens svar»
    pub fn placements_page_answer(&self) -> String {
        self.plain("placements-page-answer")
    }

    /// «Grund»
    pub fn placements_page_reason(&self) -> String {
        self.plain("placements-page-reason")
    }

    /// «Med egne ord»
    pub fn placements_page_words(&self) -> String {
        self.plain("placements-page-words")
    }

    /// «Holdt tilbage, fordi teksten kan handle om personen. Kun virksomhedskonsulenter og virksomheden selv ser den.»
    pub fn placements_page_words_held(&self) -> String {
        self.plain("placements-page-words-held")
    }

    /// «Læs virksomhedens ord»
    pub fn placements_page_words_judge(&self) -> String {
        self.plain("placements-page-words-judge")
    }

    /// «Borgerens svar»
    pub fn placements_page_dialogue(&self) -> String {
        self.plain("placements-page-dialogue")
    }

    /// «Dit svar»
    pub fn placements_page_dialogue_own(&self) -> String {
        self.plain("placements-page-dialogue-own")
    }

    /// «Kun borgeren og sagsbehandleren ser svaret. Det står ikke i nogen liste, og borgeren kan slette det.»
    pub fn placements_page_dialogue_note(&self) -> String {
        self.plain("placements-page-dialogue-note")
    }

    /// «Kun du og din sagsbehandler ser svaret. Det står ikke i nogen liste.»
    pub fn placements_page_dialogue_note_own(&self) -> String {
        self.plain("placements-page-dialogue-note-own")
    }

    /// «Intet svar endnu.»
    pub fn placements_page_dialogue_none(&self) -> String {
        self.plain("placements-page-dialogue-none")
    }

    /// «Svar»
    pub fn placements_page_said(&self) -> String {
        self.plain("placements-page-said")
    }

    /// «Mere»
    pub fn placements_page_said_words(&self) -> String {
        self.plain("placements-page-said-words")
    }

    /// «{how}, {date}»
    pub fn placements_page_said_at(&self, date: impl AsRef<str>, how: impl AsRef<str>) -> String {
        self.filled("placements-page-said-at", [("date", date.as_ref().into()), ("how", how.as_ref().into())])
    }

    /// «Navnet er givet på dette grundlag»
    pub fn placements_page_release(&self) -> String {
        self.plain("placements-page-release")
    }

    /// «Det er sket»
    pub fn placements_page_steps(&self) -> String {
        self.plain("placements-page-steps")
    }

    /// «Hvornår»
    pub fn placements_page_steps_when(&self) -> String {
        self.plain("placements-page-steps-when")
    }

    /// «Hvad»
    pub fn placements_page_steps_what(&self) -> String {
        self.plain("placements-page-steps-what")
    }

    /// «Hvem»
    pub fn placements_page_steps_who(&self) -> String {
        self.plain("placements-page-steps-who")
    }

    /// «Det kan ske nu»
    pub fn placements_page_ways(&self) -> String {
        self.plain("placements-page-ways")
    }

    /// «Hvem»
    pub fn placements_page_ways_who(&self) -> String {
        self.plain("placements-page-ways-who")
    }

    /// «Forslaget er slut. Der kan ikke ske mere med det.»
    pub fn placements_page_ways_none(&self) -> String {
        self.plain("placements-page-ways-none")
    }

    /// «Mere ved I ikke om personen, før både I og personen har sagt ja.»
    pub fn placements_page_card_note_company(&self) -> String {
        self.plain("placements-page-card-note-company")
    }

    /// «Svar»
    pub fn placements_do_answer(&self) -> String {
        self.plain("placements-do-answer")
    }

    /// «Skriv virksomhedens svar»
    pub fn placements_do_answer_for(&self) -> String {
        self.plain("placements-do-answer-for")
    }

    /// «Svar igen»
    pub fn placements_do_think_again(&self) -> String {
        self.plain("placements-do-think-again")
    }

    /// «Skriv borgerens svar»
    pub fn placements_do_say(&self) -> String {
        self.plain("placements-do-say")
    }

    /// «Svar på forslaget»
    pub fn placements_do_say_own(&self) -> String {
        self.plain("placements-do-say-own")
    }

    /// «Ret svaret»
    pub fn placements_do_say_change(&self) -> String {
        self.plain("placements-do-say-change")
    }

    /// «Slet svaret»
    pub fn placements_do_unsay(&self) -> String {
        self.plain("placements-do-unsay")
    }

    /// «Kopi til borgeren»
    pub fn placements_do_copy(&self) -> String {
        self.plain("placements-do-copy")
    }

    /// «Kopi»
    pub fn placements_do_copy_own(&self) -> String {
        self.plain("placements-do-copy-own")
    }

    /// «Giv navnet»
    pub fn placements_do_release(&self) -> String {
        self.plain("placements-do-release")
    }

    /// «Træk forslaget tilbage»
    pub fn placements_do_withdraw(&self) -> String {
        self.plain("placements-do-withdraw")
    }

    /// «Åbn borgeren»
    pub fn placements_do_citizen(&self) -> String {
        self.plain("placements-do-citizen")
    }

    /// «Svar på forslaget til »{bundle}«»
    pub fn placements_answer_title(&self, bundle: impl AsRef<str>) -> String {
        self.filled("placements-answer-title", [("bundle", bundle.as_ref().into())])
    }

    /// «Sig ja til at møde personen, eller nej med en grund om jobbet. I binder jer ikke til noget.»
    pub fn placements_answer_lead(&self) -> String {
        self.plain("placements-answer-lead")
    }

    /// «Skriv det svar, virksomheden har givet dig.»
    pub fn placements_answer_lead_for(&self) -> String {
        self.plain("placements-answer-lead-for")
    }

    /// «Vil I møde personen?»
    pub fn placements_answer_question(&self) -> String {
        self.plain("placements-answer-question")
    }

    /// «Vil virksomheden møde personen?»
    pub fn placements_answer_question_for(&self) -> String {
        self.plain("placements-answer-question-for")
    }

    /// «Ja, det vil vi gerne»
    pub fn placements_answer_yes(&self) -> String {
        self.plain("placements-answer-yes")
    }

    /// «Nej»
    pub fn placements_answer_no(&self) -> String {
        self.plain("placements-answer-no")
    }

    /// «Hvis nej: hvorfor?»
    pub fn placements_answer_why(&self) -> String {
        self.plain("placements-answer-why")
    }

    /// «Kun grunde om jobbet. Personen ser den grund, I vælger, og ikke jeres egne ord.»
    pub fn placements_answer_why_note(&self) -> String {
        self.plain("placements-answer-why-note")
    }

    /// «Grund»
    pub fn placements_answer_reason(&self) -> String {
        self.plain("placements-answer-reason")
    }

    /// «Hvilket bevis?»
    pub fn placements_answer_certificate(&self) -> String {
        self.plain("placements-answer-certificate")
    }

    /// «Vælg bevis»
    pub fn placements_answer_certificate_none(&self) -> String {
        self.plain("placements-answer-certificate-none")
    }

    /// «Med egne ord»
    pub fn placements_answer_words(&self) -> String {
        self.plain("placements-answer-words")
    }

    /// «Skriv om jobbet. Skriv intet om helbred, alder, herkomst, tro, graviditet eller fagforening.»
    pub fn placements_answer_words_hint(&self) -> String {
        self.plain("placements-answer-words-hint")
    }

    /// «Send svaret»
    pub fn placements_answer_submit(&self) -> String {
        self.plain("placements-answer-submit")
    }

    /// «Ja, vi vil gerne mødes»
    pub fn placements_answer_yes_button(&self) -> String {
        self.plain("placements-answer-yes-button")
    }

    /// «Nej, med en grund»
    pub fn placements_answer_no_button(&self) -> String {
        self.plain("placements-answer-no-button")
    }

    /// «Forslag til jer»
    pub fn placements_requests_title(&self) -> String {
        self.plain("placements-requests-title")
    }

    /// «Alt, hvad I er blevet spurgt om, på én side. I spørges højst hver 14. dag.»
    pub fn placements_requests_lead(&self) -> String {
        self.plain("placements-requests-lead")
    }

    /// «Venter på jeres svar»
    pub fn placements_requests_waiting(&self) -> String {
        self.plain("placements-requests-waiting")
    }

    /// «Intet venter på jer.»
    pub fn placements_requests_none(&self) -> String {
        self.plain("placements-requests-none")
    }

    /// «I er ikke blevet spurgt endnu»
    pub fn placements_requests_none_title(&self) -> String {
        self.plain("placements-requests-none-title")
    }

    /// «Når kommunen har en person til et af jeres småjob, står kortet her.»
    pub fn placements_requests_none_text(&self) -> String {
        self.plain("placements-requests-none-text")
    }

    /// «I har svaret»
    pub fn placements_requests_answered(&self) -> String {
        self.plain("placements-requests-answered")
    }

    /// «Hvad siger {name}?»
    pub fn placements_say_title(&self, name: impl AsRef<str>) -> String {
        self.filled("placements-say-title", [("name", name.as_ref().into())])
    }

    /// «Hvad siger du til »{bundle}«?»
    pub fn placements_say_title_own(&self, bundle: impl AsRef<str>) -> String {
        self.filled("placements-say-title-own", [("bundle", bundle.as_ref().into())])
    }

    /// «Svar»
    pub fn placements_say_question(&self) -> String {
        self.plain("placements-say-question")
    }

    /// «Dit svar»
    pub fn placements_say_question_own(&self) -> String {
        self.plain("placements-say-question-own")
    }

    /// «Mere»
    pub fn placements_say_words(&self) -> String {
        self.plain("placements-say-words")
    }

    /// «Kun borgeren og sagsbehandleren kan læse det.»
    pub fn placements_say_words_hint(&self) -> String {
        self.plain("placements-say-words-hint")
    }

    /// «Kun du og din sagsbehandler kan læse det.»
    pub fn placements_say_words_hint_own(&self) -> String {
        self.plain("placements-say-words-hint-own")
    }

    /// «Vi har svaret sammen»
    pub fn placements_say_together(&self) -> String {
        self.plain("placements-say-together")
    }

    /// «Skal afkrydses. Borgeren sidder ved skærmen, har hørt sætningen i den blå boks og får en kopi på papir.»
    pub fn placements_say_together_hint(&self) -> String {
        self.plain("placements-say-together-hint")
    }

    /// «Gem svaret»
    pub fn placements_say_submit(&self) -> String {
        self.plain("placements-say-submit")
    }

    /// «Slet svaret»
    pub fn placements_unsay_title(&self) -> String {
        self.plain("placements-unsay-title")
    }

    /// «Svaret slettes for altid og står ingen steder bagefter. Der kan svares igen, så længe forslaget er åbent.»
    pub fn placements_unsay_text(&self) -> String {
        self.plain("placements-unsay-text")
    }

    /// «Kopi af svaret»
    pub fn placements_copy_title(&self) -> String {
        self.plain("placements-copy-title")
    }

    /// «Du kan få svaret slettet, når du vil: sig det til din sagsbehandler.»
    pub fn placements_copy_delete(&self) -> String {
        self.plain("placements-copy-delete")
    }

    /// «Der er intet svar at give en kopi af.»
    pub fn placements_copy_none(&self) -> String {
        self.plain("placements-copy-none")
    }

    /// «Giv {company} navnet på {name}?»
    pub fn placements_release_title(&self, company: impl AsRef<str>, name: impl AsRef<str>) -> String {
        self.filled(
            "placements-release-title",
            [("company", company.as_ref().into()), ("name", name.as_ref().into())],
        )
    }

    /// «Både virksomheden og borgeren har sagt ja. Virksomheden ser navnet, så længe forslaget er åbent.»
    pub fn placements_release_lead(&self) -> String {
        self.plain("placements-release-lead")
    }

    /// «Tal med borgeren, og skriv svaret. Så kan navnet gives.»
    pub fn placements_release_lead_not_yet(&self) -> String {
        self.plain("placements-release-lead-not-yet")
    }

    /// «På hvilket grundlag?»
    pub fn placements_release_basis(&self) -> String {
        self.plain("placements-release-basis")
    }

    /// «Grundlaget i en linje»
    pub fn placements_release_words(&self) -> String {
        self.plain("placements-release-words")
    }

    /// «For eksempel hvornår borgeren sagde ja, og til hvad.»
    pub fn placements_release_words_hint(&self) -> String {
        self.plain("placements-release-words-hint")
    }

    /// «Giv navnet»
    pub fn placements_release_submit(&self) -> String {
        self.plain("placements-release-submit")
    }

    /// «Træk forslaget tilbage»
    pub fn placements_withdraw_title(&self) -> String {
        self.plain("placements-withdraw-title")
    }

    /// «Virksomheden får kun at vide, at forslaget er trukket tilbage. Borgeren kan foreslås igen senere.»
    pub fn placements_withdraw_text(&self) -> String {
        self.plain("placements-withdraw-text")
    }

    /// «Se på virksomhedens ord»
    pub fn placements_words_title(&self) -> String {
        self.plain("placements-words-title")
    }

    /// «Teksten er holdt tilbage, fordi den kan handle om personen og ikke om jobbet.»
    pub fn placements_words_lead(&self) -> String {
        self.plain("placements-words-lead")
    }

    /// «Ord, der gav anledning»
    pub fn placements_words_hits(&self) -> String {
        self.plain("placements-words-hits")
    }

    /// «{word} ({subject})»
    pub fn placements_words_hit(&self, subject: impl AsRef<str>, word: impl AsRef<str>) -> String {
        self.filled(
            "placements-words-hit",
            [("subject", subject.as_ref().into()), ("word", word.as_ref().into())],
        )
    }

    /// «noget, der ligner et CPR-nummer»
    pub fn placements_words_number(&self) -> String {
        self.plain("placements-words-number")
    }

    /// «Hvad skal der ske med den?»
    pub fn placements_words_keep(&self) -> String {
        self.plain("placements-words-keep")
    }

    /// «Den handler om jobbet: vis den for sagsbehandleren»
    pub fn placements_words_keep_yes(&self) -> String {
        self.plain("placements-words-keep-yes")
    }

    /// «Den handler om personen: slet den»
    pub fn placements_words_keep_no(&self) -> String {
        self.plain("placements-words-keep-no")
    }

    /// «Borgeren er foreslået.»
    pub fn placements_done_proposed(&self) -> String {
        self.plain("placements-done-proposed")
    }

    /// «Svaret er gemt. Handler ordene om personen og ikke om jobbet, holdes de tilbage.»
    pub fn placements_done_answered(&self) -> String {
        self.plain("placements-done-answered")
    }

    /// «Svaret er gemt. Kun borgeren og sagsbehandleren ser det.»
    pub fn placements_done_said(&self) -> String {
        self.plain("placements-done-said")
    }

    /// «Svaret er slettet.»
    pub fn placements_done_unsaid(&self) -> String {
        self.plain("placements-done-unsaid")
    }

    /// «Virksomheden kan nu se navnet.»
    pub fn placements_done_released(&self) -> String {
        self.plain("placements-done-released")
    }

    /// «Forslaget er trukket tilbage.»
    pub fn placements_done_withdrawn(&self) -> String {
        self.plain("placements-done-withdrawn")
    }

    /// «Der er taget stilling til teksten.»
    pub fn placements_done_words(&self) -> String {
        self.plain("placements-done-words")
    }

    /// «Venter på virksomheden»
    pub fn placements_start_waiting(&self) -> String {
        self.plain("placements-start-waiting")
    }

    /// «Virksomheden vil gerne mødes»
    pub fn placements_start_accepted(&self) -> String {
        self.plain("placements-start-accepted")
    }

    /// «tal med borgeren»
    pub fn placements_start_accepted_note(&self) -> String {
        self.plain("placements-start-accepted-note")
    }

    /// «Virksomheden siger nej»
    pub fn placements_start_declined(&self) -> String {
        self.plain("placements-start-declined")
    }

    /// «Forslag, der venter på jer»
    pub fn placements_start_requests(&self) -> String {
        self.plain("placements-start-requests")
    }

    /// «Forslag til dig»
    pub fn placements_start_own(&self) -> String {
        self.plain("placements-start-own")
    }

    /// «Når din sagsbehandler finder et småjob, der kan passe dig, står det her.»
    pub fn placements_empty_text_own(&self) -> String {
        self.plain("placements-empty-text-own")
    }

    /// «Person»
    pub fn placements_column_person(&self) -> String {
        self.plain("placements-column-person")
    }

    /// «Grundlag»
    pub fn placements_page_basis(&self) -> String {
        self.plain("placements-page-basis")
    }

    /// «Se begrundelsen»
    pub fn placements_do_pair(&self) -> String {
        self.plain("placements-do-pair")
    }

    /// «Venter på jer»
    pub fn placements_state_own_waiting(&self) -> String {
        self.plain("placements-state-own-waiting")
    }

    /// «I vil gerne mødes»
    pub fn placements_state_own_accepted(&self) -> String {
        self.plain("placements-state-own-accepted")
    }

    /// «I siger nej»
    pub fn placements_state_own_declined(&self) -> String {
        self.plain("placements-state-own-declined")
    }

    /// «Borgeren har ikke sagt ja»
    pub fn placements_release_not_yet_title(&self) -> String {
        self.plain("placements-release-not-yet-title")
    }

    /// «Se forslag»
    pub fn placements_see_all(&self) -> String {
        self.plain("placements-see-all")
    }

    /// «Holdt tilbage: teksten kan handle om personen. Virksomhedskonsulenten ser på den.»
    pub fn placements_page_words_held_own(&self) -> String {
        self.plain("placements-page-words-held-own")
    }

    /// «Borgeren svarer»
    pub fn placements_step_say(&self) -> String {
        self.plain("placements-step-say")
    }

    /// «Svaret slettes for altid. Navnet er allerede givet til virksomheden: skal det trækkes tilbage, så tag det op med sagsbehandleren. Sagsbehandlerens linje om grundlaget bliver stående.»
    pub fn placements_unsay_text_released(&self) -> String {
        self.plain("placements-unsay-text-released")
    }

    /// «Dit svar er gemt. Kun du og din sagsbehandler ser det.»
    pub fn placements_done_said_own(&self) -> String {
        self.plain("placements-done-said-own")
    }

    /// «Du svarede selv»
    pub fn placements_said_how_own_you(&self) -> String {
        self.plain("placements-said-how-own-you")
    }

    /// «Siger borgeren ja, og vil virksomheden også, kan navnet gives.»
    pub fn placements_say_lead(&self) -> String {
        self.plain("placements-say-lead")
    }

    /// «Siger du ja, og vil virksomheden også, kan din sagsbehandler give den dit navn.»
    pub fn placements_say_lead_own(&self) -> String {
        self.plain("placements-say-lead-own")
    }

    /// «Sådan så kortet ud. Nu kender virksomheden også navnet.»
    pub fn placements_page_card_note_released(&self) -> String {
        self.plain("placements-page-card-note-released")
    }

    /// «De to sidste er noget, borgeren spørges om. Er du i tvivl, så spørg jeres databeskyttelsesrådgiver.»
    pub fn placements_release_basis_hint(&self) -> String {
        self.plain("placements-release-basis-hint")
    }

    /// «Skriv om jobbet og ikke om personen. Ret eller slet: {words}.»
    pub fn placements_refusal_words_about_person(&self, words: impl AsRef<str>) -> String {
        self.filled("placements-refusal-words-about-person", [("words", words.as_ref().into())])
    }

    /// «Det ligner et CPR-nummer. Slet det.»
    pub fn placements_refusal_person_number(&self) -> String {
        self.plain("placements-refusal-person-number")
    }

    /// «Navnet kan ikke gives nu»
    pub fn placements_release_not_now_title(&self) -> String {
        self.plain("placements-release-not-now-title")
    }

    /// «Tilbage til forslaget»
    pub fn placements_do_back(&self) -> String {
        self.plain("placements-do-back")
    }

    /// «Både virksomheden og borgeren siger ja. Giv navnet.»
    pub fn placements_next_said_yes(&self) -> String {
        self.plain("placements-next-said-yes")
    }

    /// «Borgeren siger nej tak. Find et andet småjob, og træk forslaget tilbage.»
    pub fn placements_next_said_no(&self) -> String {
        self.plain("placements-next-said-no")
    }

    /// «Find kontakten hos virksomheden»
    pub fn placements_do_contact(&self) -> String {
        self.plain("placements-do-contact")
    }

    /// «Find et andet småjob»
    pub fn placements_do_other_bundle(&self) -> String {
        self.plain("placements-do-other-bundle")
    }

    /// «Navnet blev givet før på dette grundlag»
    pub fn placements_page_release_before(&self) -> String {
        self.plain("placements-page-release-before")
    }

    /// «Virksomheden retter sin grund»
    pub fn placements_step_decline_again(&self) -> String {
        self.plain("placements-step-decline-again")
    }

    /// «Svaret»
    pub fn placements_column_answered(&self) -> String {
        self.plain("placements-column-answered")
    }

    /// «Tekst holdt tilbage»
    pub fn placements_filter_held(&self) -> String {
        self.plain("placements-filter-held")
    }

    /// «Sig det til borgeren: »Dette er et forslag, ikke et tilbud. Et nej her har ingen betydning for din ydelse.«»
    pub fn placements_not_an_offer_read_out(&self) -> String {
        self.plain("placements-not-an-offer-read-out")
    }

    /// «Tekst holdt tilbage»
    pub fn placements_start_held(&self) -> String {
        self.plain("placements-start-held")
    }

    /// «læs, og afgør»
    pub fn placements_start_held_note(&self) -> String {
        self.plain("placements-start-held-note")
    }

    /// «{count → one: Virksomheden har allerede fået et andet navn til dette småjob. · other: Virksomheden har allerede fået {count} andre navne til dette småjob.}»
    pub fn placements_release_others(&self, count: i64) -> String {
        self.filled("placements-release-others", [("count", count.into())])
    }

    /// «Tak. Svaret er gemt. Kommunen taler nu med personen.»
    pub fn placements_done_accepted(&self) -> String {
        self.plain("placements-done-accepted")
    }

    /// «»{given}« kan ikke læses som tider. Skriv for eksempel 9-11 eller 9.30-12, med komma mellem flere. Sluttiden skal være efter starttiden og senest kl. 24.»
    pub fn placements_refusal_times(&self, given: impl AsRef<str>) -> String {
        self.filled("placements-refusal-times", [("given", given.as_ref().into())])
    }

    /// «{first} og {second} overlapper. Ret en af tiderne.»
    pub fn placements_refusal_day_overlaps(&self, first: impl AsRef<str>, second: impl AsRef<str>) -> String {
        self.filled(
            "placements-refusal-day-overlaps",
            [("first", first.as_ref().into()), ("second", second.as_ref().into())],
        )
    }

    /// «{kind} har praktiktimer. Skriv, hvornår i ugen de ligger.»
    pub fn placements_refusal_no_hours_praktik(&self, kind: impl AsRef<str>) -> String {
        self.filled("placements-refusal-no-hours-praktik", [("kind", kind.as_ref().into())])
    }

    /// «{kind} har timer med løn. Skriv, hvornår i ugen de ligger.»
    pub fn placements_refusal_no_hours_ordinary(&self, kind: impl AsRef<str>) -> String {
        self.filled("placements-refusal-no-hours-ordinary", [("kind", kind.as_ref().into())])
    }

    /// «{kind} har ingen praktiktimer. Slet dem, eller vælg hybridpraktik.»
    pub fn placements_refusal_other_hours_praktik(&self, kind: impl AsRef<str>) -> String {
        self.filled("placements-refusal-other-hours-praktik", [("kind", kind.as_ref().into())])
    }

    /// «{kind} har ingen timer med løn. Slet dem, eller vælg hybridpraktik.»
    pub fn placements_refusal_other_hours_ordinary(&self, kind: impl AsRef<str>) -> String {
        self.filled("placements-refusal-other-hours-ordinary", [("kind", kind.as_ref().into())])
    }

    /// «En praktik har en sidste dag. Skriv den.»
    pub fn placements_refusal_praktik_without_end(&self) -> String {
        self.plain("placements-refusal-praktik-without-end")
    }

    /// «Det kan ikke gøres nu: {state}.»
    pub fn placements_refusal_no_such_placement_step(&self, state: impl AsRef<str>) -> String {
        self.filled("placements-refusal-no-such-placement-step", [("state", state.as_ref().into())])
    }

    /// «Den første dag er den {day}. Før den kan det ikke begynde. Har I aftalt en anden dag, så ret aftalen.»
    pub fn placements_refusal_first_day_not_come(&self, day: impl AsRef<str>) -> String {
        self.filled("placements-refusal-first-day-not-come", [("day", day.as_ref().into())])
    }

    /// «Medarbejdernes erklæring mangler. Skriv den, før det begynder (rimelighedskravet).»
    pub fn placements_refusal_no_statement(&self) -> String {
        self.plain("placements-refusal-no-statement")
    }

    /// «Ikke godkendt i VITAS endnu – må ikke begynde. Skriv godkendelsen, når den er der.»
    pub fn placements_refusal_not_granted(&self) -> String {
        self.plain("placements-refusal-not-granted")
    }

    /// «Det kan ikke skrives nu. VITAS står på: {state}.»
    pub fn placements_refusal_no_such_vitas_step(&self, state: impl AsRef<str>) -> String {
        self.filled("placements-refusal-no-such-vitas-step", [("state", state.as_ref().into())])
    }

    /// «Der er en medarbejderrepræsentant. Skriv først, at repræsentanten har bekræftet i VITAS.»
    pub fn placements_refusal_not_represented(&self) -> String {
        self.plain("placements-refusal-not-represented")
    }

    /// «Der er {fte} ordinære årsværk, så nogen skal have handlet for medarbejderne. Vælg hvem, eller ret tallet.»
    pub fn placements_refusal_representative_missing(&self, fte: impl AsRef<str>) -> String {
        self.filled("placements-refusal-representative-missing", [("fte", fte.as_ref().into())])
    }

    /// «Navnet er ikke givet til virksomheden. Giv navnet, før I skriver en aftale.»
    pub fn placements_refusal_not_released(&self) -> String {
        self.plain("placements-refusal-not-released")
    }

    /// «»{bundle}« er {form} og kan ikke blive til {kind}. Vælg en form, der passer, eller et andet småjob.»
    pub fn placements_refusal_kind_not_for_bundle(
        &self,
        bundle: impl AsRef<str>,
        form: impl AsRef<str>,
        kind: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-kind-not-for-bundle",
            [
                ("bundle", bundle.as_ref().into()),
                ("form", form.as_ref().into()),
                ("kind", kind.as_ref().into()),
            ],
        )
    }

    /// «»{bundle}« er allerede optaget. Slut eller opgiv den aftale først, eller vælg et andet småjob.»
    pub fn placements_refusal_bundle_taken(&self, bundle: impl AsRef<str>) -> String {
        self.filled("placements-refusal-bundle-taken", [("bundle", bundle.as_ref().into())])
    }

    /// «Borgeren er allerede på »{bundle}« {day} {span}. Ret tiderne eller perioden.»
    pub fn placements_refusal_in_same_hours(
        &self,
        bundle: impl AsRef<str>,
        day: impl AsRef<str>,
        span: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-in-same-hours",
            [
                ("bundle", bundle.as_ref().into()),
                ("day", day.as_ref().into()),
                ("span", span.as_ref().into()),
            ],
        )
    }

    /// «Virksomhedspraktik»
    pub fn placements_kind_praktik(&self) -> String {
        self.plain("placements-kind-praktik")
    }

    /// «Småjob»
    pub fn placements_kind_small_job(&self) -> String {
        self.plain("placements-kind-small-job")
    }

    /// «Hybridpraktik»
    pub fn placements_kind_hybrid(&self) -> String {
        self.plain("placements-kind-hybrid")
    }

    /// «Løntilskud»
    pub fn placements_kind_wage_subsidy(&self) -> String {
        self.plain("placements-kind-wage-subsidy")
    }

    /// «Fleksjob»
    pub fn placements_kind_flex_job(&self) -> String {
        self.plain("placements-kind-flex-job")
    }

    /// «Ordinært job»
    pub fn placements_kind_ordinary_job(&self) -> String {
        self.plain("placements-kind-ordinary-job")
    }

    /// «Inklusionsjob»
    pub fn placements_kind_inclusion_job(&self) -> String {
        self.plain("placements-kind-inclusion-job")
    }

    /// «Snuseperiode»
    pub fn placements_kind_trial_days(&self) -> String {
        self.plain("placements-kind-trial-days")
    }

    /// «{kind} (nu kun timer med løn)»
    pub fn placements_kind_now_wage(&self, kind: impl AsRef<str>) -> String {
        self.filled("placements-kind-now-wage", [("kind", kind.as_ref().into())])
    }

    /// «{kind} (nu også timer med løn)»
    pub fn placements_kind_now_both(&self, kind: impl AsRef<str>) -> String {
        self.filled("placements-kind-now-both", [("kind", kind.as_ref().into())])
    }

    /// «Aftale skrevet»
    pub fn placements_placed_draft(&self) -> String {
        self.plain("placements-placed-draft")
    }

    /// «Aftalt»
    pub fn placements_placed_agreed(&self) -> String {
        self.plain("placements-placed-agreed")
    }

    /// «I gang»
    pub fn placements_placed_running(&self) -> String {
        self.plain("placements-placed-running")
    }

    /// «Sat på pause»
    pub fn placements_placed_suspended(&self) -> String {
        self.plain("placements-placed-suspended")
    }

    /// «Afbrudt»
    pub fn placements_placed_interrupted(&self) -> String {
        self.plain("placements-placed-interrupted")
    }

    /// «Slut»
    pub fn placements_placed_ended(&self) -> String {
        self.plain("placements-placed-ended")
    }

    /// «Opgivet»
    pub fn placements_placed_cancelled(&self) -> String {
        self.plain("placements-placed-cancelled")
    }

    /// «ikke indtastet»
    pub fn placements_vitas_not_begun(&self) -> String {
        self.plain("placements-vitas-not-begun")
    }

    /// «indtastet»
    pub fn placements_vitas_entered(&self) -> String {
        self.plain("placements-vitas-entered")
    }

    /// «bekræftet af medarbejderrepræsentanten»
    pub fn placements_vitas_represented(&self) -> String {
        self.plain("placements-vitas-represented")
    }

    /// «godkendt»
    pub fn placements_vitas_granted(&self) -> String {
        self.plain("placements-vitas-granted")
    }

    /// «afslået»
    pub fn placements_vitas_refused(&self) -> String {
        self.plain("placements-vitas-refused")
    }

    /// «Dagen er ikke kommet endnu. Skriv den dag, erklæringen er givet.»
    pub fn placements_refusal_stated_later(&self) -> String {
        self.plain("placements-refusal-stated-later")
    }

    /// «Det kan ikke skrives nu: {state}. Det hører til før den første dag.»
    pub fn placements_refusal_begun_already(&self, state: impl AsRef<str>) -> String {
        self.filled("placements-refusal-begun-already", [("state", state.as_ref().into())])
    }

    /// «Praktikken varer {weeks}. Reglen giver højst {cap} for borgerens målgruppe. Ret den sidste dag; en forlængelse er en vurdering for sig.»
    pub fn placements_refusal_praktik_too_long(
        &self,
        cap: impl AsRef<str>,
        weeks: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-praktik-too-long",
            [("cap", cap.as_ref().into()), ("weeks", weeks.as_ref().into())],
        )
    }

    /// «{count → one: 1 uge · other: {count} uger}»
    pub fn placements_weeks(&self, count: i64) -> String {
        self.filled("placements-weeks", [("count", count.into())])
    }

    /// «.»
    pub fn placements_clock(&self) -> String {
        self.plain("placements-clock")
    }

    /// «Aftalen er skrevet. Det næste står her øverst.»
    pub fn placements_done_agreement_written(&self) -> String {
        self.plain("placements-done-agreement-written")
    }

    /// «Aftalen er rettet.»
    pub fn placements_done_agreement_changed(&self) -> String {
        self.plain("placements-done-agreement-changed")
    }

    /// «Aftalen er bekræftet.»
    pub fn placements_done_agreement_confirmed(&self) -> String {
        self.plain("placements-done-agreement-confirmed")
    }

    /// «Aftalen er opgivet. Småjobbet er ledigt igen.»
    pub fn placements_done_placement_cancelled(&self) -> String {
        self.plain("placements-done-placement-cancelled")
    }

    /// «Forløbet er begyndt.»
    pub fn placements_done_placement_begun(&self) -> String {
        self.plain("placements-done-placement-begun")
    }

    /// «Forløbet er afbrudt.»
    pub fn placements_done_placement_interrupted(&self) -> String {
        self.plain("placements-done-placement-interrupted")
    }

    /// «Forløbet er slut.»
    pub fn placements_done_placement_ended(&self) -> String {
        self.plain("placements-done-placement-ended")
    }

    /// «Erklæringen er gemt.»
    pub fn placements_done_statement(&self) -> String {
        self.plain("placements-done-statement")
    }

    /// «Det er skrevet, hvad der skete i VITAS.»
    pub fn placements_done_vitas(&self) -> String {
        self.plain("placements-done-vitas")
    }

    /// «{name}: {bundle}»
    pub fn placements_placed_title(&self, bundle: impl AsRef<str>, name: impl AsRef<str>) -> String {
        self.filled(
            "placements-placed-title",
            [("bundle", bundle.as_ref().into()), ("name", name.as_ref().into())],
        )
    }

    /// «Forløb»
    pub fn placements_placed_list_title(&self) -> String {
        self.plain("placements-placed-list-title")
    }

    /// «Aftaler, og hvor langt de er.»
    pub fn placements_placed_list_lead(&self) -> String {
        self.plain("placements-placed-list-lead")
    }

    /// «Find forløb»
    pub fn placements_placed_filter_label(&self) -> String {
        self.plain("placements-placed-filter-label")
    }

    /// «Ingen forløb endnu»
    pub fn placements_placed_empty_title(&self) -> String {
        self.plain("placements-placed-empty-title")
    }

    /// «En aftale skrives fra et forslag, når virksomheden har fået navnet.»
    pub fn placements_placed_empty_text(&self) -> String {
        self.plain("placements-placed-empty-text")
    }

    /// «Find et forslag»
    pub fn placements_placed_empty_action(&self) -> String {
        self.plain("placements-placed-empty-action")
    }

    /// «Ingen forløb passer»
    pub fn placements_placed_none_found(&self) -> String {
        self.plain("placements-placed-none-found")
    }

    /// «{kind}, {period}»
    pub fn placements_placed_lead(&self, kind: impl AsRef<str>, period: impl AsRef<str>) -> String {
        self.filled(
            "placements-placed-lead",
            [("kind", kind.as_ref().into()), ("period", period.as_ref().into())],
        )
    }

    /// «Tilbage til forløbet»
    pub fn placements_placed_back(&self) -> String {
        self.plain("placements-placed-back")
    }

    /// «Periode»
    pub fn placements_column_period(&self) -> String {
        self.plain("placements-column-period")
    }

    /// «Praktik om ugen»
    pub fn placements_column_praktik(&self) -> String {
        self.plain("placements-column-praktik")
    }

    /// «Løn om ugen»
    pub fn placements_column_ordinary(&self) -> String {
        self.plain("placements-column-ordinary")
    }

    /// «Aftalen»
    pub fn placements_agreement(&self) -> String {
        self.plain("placements-agreement")
    }

    /// «Aftale for {name}: »{bundle}«»
    pub fn placements_agreement_title(&self, bundle: impl AsRef<str>, name: impl AsRef<str>) -> String {
        self.filled(
            "placements-agreement-title",
            [("bundle", bundle.as_ref().into()), ("name", name.as_ref().into())],
        )
    }

    /// «Ret aftalen»
    pub fn placements_agreement_change(&self) -> String {
        self.plain("placements-agreement-change")
    }

    /// «Skriv det, I er enige om. Virksomheden bekræfter bagefter med én knap.»
    pub fn placements_agreement_lead(&self) -> String {
        self.plain("placements-agreement-lead")
    }

    /// «Gem aftalen»
    pub fn placements_agreement_submit(&self) -> String {
        self.plain("placements-agreement-submit")
    }

    /// «Form»
    pub fn placements_agreement_kind(&self) -> String {
        self.plain("placements-agreement-kind")
    }

    /// «Underskrifterne for en praktik ligger i VITAS. Den må ikke begynde, før VITAS siger godkendt.»
    pub fn placements_agreement_vitas(&self) -> String {
        self.plain("placements-agreement-vitas")
    }

    /// «Hybridpraktik: praktik og løn i samme uge»
    pub fn placements_agreement_hybrid(&self) -> String {
        self.plain("placements-agreement-hybrid")
    }

    /// «Uden hybrid»
    pub fn placements_agreement_plain(&self) -> String {
        self.plain("placements-agreement-plain")
    }

    /// «Formål»
    pub fn placements_agreement_purpose(&self) -> String {
        self.plain("placements-agreement-purpose")
    }

    /// «Hvad skal praktikken afklare eller lære (§ 58)?»
    pub fn placements_agreement_purpose_hint(&self) -> String {
        self.plain("placements-agreement-purpose-hint")
    }

    /// «Adskilte funktioner»
    pub fn placements_agreement_separation(&self) -> String {
        self.plain("placements-agreement-separation")
    }

    /// «Hvad er praktik, og hvad er arbejde med løn? På samme sted skal det være forskellige funktioner.»
    pub fn placements_agreement_separation_hint(&self) -> String {
        self.plain("placements-agreement-separation-hint")
    }

    /// «Kollega, der hjælper»
    pub fn placements_agreement_mentor(&self) -> String {
        self.plain("placements-agreement-mentor")
    }

    /// «Navn på mentoren på arbejdspladsen.»
    pub fn placements_agreement_mentor_hint(&self) -> String {
        self.plain("placements-agreement-mentor-hint")
    }

    /// «Første dag»
    pub fn placements_agreement_from(&self) -> String {
        self.plain("placements-agreement-from")
    }

    /// «Sidste dag»
    pub fn placements_agreement_to(&self) -> String {
        self.plain("placements-agreement-to")
    }

    /// «Praktiktimer»
    pub fn placements_agreement_week_praktik(&self) -> String {
        self.plain("placements-agreement-week-praktik")
    }

    /// «Timer med løn»
    pub fn placements_agreement_week_ordinary(&self) -> String {
        self.plain("placements-agreement-week-ordinary")
    }

    /// «Skriv tiderne, fx 9-11 eller 9.30-12, 13-14. Lad dage uden arbejde stå tomme.»
    pub fn placements_agreement_times_hint(&self) -> String {
        self.plain("placements-agreement-times-hint")
    }

    /// «Aftalen er skrevet»
    pub fn placements_agreement_written_title(&self) -> String {
        self.plain("placements-agreement-written-title")
    }

    /// «Den kan rettes på forløbets side, til forløbet begynder.»
    pub fn placements_agreement_written_text(&self) -> String {
        self.plain("placements-agreement-written-text")
    }

    /// «Borgeren kan»
    pub fn placements_agreement_person_can(&self) -> String {
        self.plain("placements-agreement-person-can")
    }

    /// «Timer og tider er ikke skrevet hos borgeren endnu.»
    pub fn placements_agreement_person_can_unknown(&self) -> String {
        self.plain("placements-agreement-person-can-unknown")
    }

    /// «Ugen»
    pub fn placements_week(&self) -> String {
        self.plain("placements-week")
    }

    /// «Dag»
    pub fn placements_week_day(&self) -> String {
        self.plain("placements-week-day")
    }

    /// «I alt om ugen»
    pub fn placements_week_in_all(&self) -> String {
        self.plain("placements-week-in-all")
    }

    /// «Fra den {date}: {minutes} praktik om ugen er blevet til timer med løn»
    pub fn placements_week_became(&self, date: impl AsRef<str>, minutes: impl AsRef<str>) -> String {
        self.filled(
            "placements-week-became",
            [("date", date.as_ref().into()), ("minutes", minutes.as_ref().into())],
        )
    }

    /// «Fra den {date}: {minutes} praktik om ugen bliver til timer med løn»
    pub fn placements_week_becomes(&self, date: impl AsRef<str>, minutes: impl AsRef<str>) -> String {
        self.filled(
            "placements-week-becomes",
            [("date", date.as_ref().into()), ("minutes", minutes.as_ref().into())],
        )
    }

    /// «Aftalt om ugen: {hours}»
    pub fn placements_week_agreed(&self, hours: impl AsRef<str>) -> String {
        self.filled("placements-week-agreed", [("hours", hours.as_ref().into())])
    }

    /// «Ikke godkendt i VITAS endnu – må ikke begynde.»
    pub fn placements_not_granted_yet(&self) -> String {
        self.plain("placements-not-granted-yet")
    }

    /// «Bekræft aftalen»
    pub fn placements_do_confirm(&self) -> String {
        self.plain("placements-do-confirm")
    }

    /// «Opgiv aftalen»
    pub fn placements_do_cancel(&self) -> String {
        self.plain("placements-do-cancel")
    }

    /// «Skriv, at det er begyndt»
    pub fn placements_do_begin(&self) -> String {
        self.plain("placements-do-begin")
    }

    /// «Afbryd forløbet»
    pub fn placements_do_interrupt(&self) -> String {
        self.plain("placements-do-interrupt")
    }

    /// «Afslut forløbet»
    pub fn placements_do_end(&self) -> String {
        self.plain("placements-do-end")
    }

    /// «Skriv aftalen»
    pub fn placements_do_agreement(&self) -> String {
        self.plain("placements-do-agreement")
    }

    /// «Se forløbet»
    pub fn placements_do_placement(&self) -> String {
        self.plain("placements-do-placement")
    }

    /// «Du skriver det, {company} har sagt.»
    pub fn placements_confirm_for(&self, company: impl AsRef<str>) -> String {
        self.filled("placements-confirm-for", [("company", company.as_ref().into())])
    }

    /// «{day} {times} ({hours})»
    pub fn placements_agreed_day(
        &self,
        day: impl AsRef<str>,
        hours: impl AsRef<str>,
        times: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-agreed-day",
            [
                ("day", day.as_ref().into()),
                ("hours", hours.as_ref().into()),
                ("times", times.as_ref().into()),
            ],
        )
    }

    /// «Virksomheden er enig i tider, opgaver, mentor og periode. Bliver aftalen rettet, skal virksomheden bekræfte den igen.»
    pub fn placements_confirm_text(&self) -> String {
        self.plain("placements-confirm-text")
    }

    /// «Virksomheden er enig i tider, opgaver, mentor og periode. Bliver aftalen rettet, skal virksomheden bekræfte den igen. Underskrifterne ligger i VITAS, og praktikken må ikke begynde, før den er godkendt dér.»
    pub fn placements_confirm_text_vitas(&self) -> String {
        self.plain("placements-confirm-text-vitas")
    }

    /// «Aftalen bliver stående i loggen, og småjobbet er ledigt igen.»
    pub fn placements_cancel_text(&self) -> String {
        self.plain("placements-cancel-text")
    }

    /// «Den første dag er kommet, og borgeren er begyndt.»
    pub fn placements_begin_text(&self) -> String {
        self.plain("placements-begin-text")
    }

    /// «Hvorfor stoppede det? Skriv ikke om helbred.»
    pub fn placements_interrupt_lead(&self) -> String {
        self.plain("placements-interrupt-lead")
    }

    /// «Hvad kom der efter?»
    pub fn placements_end_lead(&self) -> String {
        self.plain("placements-end-lead")
    }

    /// «Sidste dag»
    pub fn placements_last_day(&self) -> String {
        self.plain("placements-last-day")
    }

    /// «Årsag»
    pub fn placements_cause(&self) -> String {
        self.plain("placements-cause")
    }

    /// «Hvad blev prøvet?»
    pub fn placements_tried(&self) -> String {
        self.plain("placements-tried")
    }

    /// «En linje om jobbet og støtten, ikke om helbred.»
    pub fn placements_tried_hint(&self) -> String {
        self.plain("placements-tried-hint")
    }

    /// «Udfald»
    pub fn placements_outcome(&self) -> String {
        self.plain("placements-outcome")
    }

    /// «Afslutning»
    pub fn placements_ending(&self) -> String {
        self.plain("placements-ending")
    }

    /// «Medarbejdernes erklæring»
    pub fn placements_statement(&self) -> String {
        self.plain("placements-statement")
    }

    /// «Skriv erklæringen»
    pub fn placements_statement_title(&self) -> String {
        self.plain("placements-statement-title")
    }

    /// «Før nogen på støtte begynder, erklærer arbejdsgiver og medarbejdernes repræsentant, at rimelighedskravet er opfyldt.»
    pub fn placements_statement_lead(&self) -> String {
        self.plain("placements-statement-lead")
    }

    /// «Ikke skrevet endnu.»
    pub fn placements_statement_none(&self) -> String {
        self.plain("placements-statement-none")
    }

    /// «Bekræftede ordinære årsværk»
    pub fn placements_statement_fte(&self) -> String {
        self.plain("placements-statement-fte")
    }

    /// «fx 12,5»
    pub fn placements_statement_fte_hint(&self) -> String {
        self.plain("placements-statement-fte-hint")
    }

    /// «Hvem handlede for medarbejderne?»
    pub fn placements_statement_by(&self) -> String {
        self.plain("placements-statement-by")
    }

    /// «»Ingen« kan kun vælges ved højst én ansat.»
    pub fn placements_statement_by_hint(&self) -> String {
        self.plain("placements-statement-by-hint")
    }

    /// «Er kollegerne hørt?»
    pub fn placements_statement_heard(&self) -> String {
        self.plain("placements-statement-heard")
    }

    /// «Skriv intet om personen.»
    pub fn placements_statement_heard_hint(&self) -> String {
        self.plain("placements-statement-heard-hint")
    }

    /// «Erklæringens dag»
    pub fn placements_statement_on(&self) -> String {
        self.plain("placements-statement-on")
    }

    /// «Hvor ligger papiret?»
    pub fn placements_statement_reference(&self) -> String {
        self.plain("placements-statement-reference")
    }

    /// «fx et sagsnummer»
    pub fn placements_statement_reference_hint(&self) -> String {
        self.plain("placements-statement-reference-hint")
    }

    /// «Tillidsrepræsentant»
    pub fn placements_acted_shop_steward(&self) -> String {
        self.plain("placements-acted-shop-steward")
    }

    /// «Fællestillidsrepræsentant»
    pub fn placements_acted_joint_steward(&self) -> String {
        self.plain("placements-acted-joint-steward")
    }

    /// «En anden medarbejderrepræsentant»
    pub fn placements_acted_representative(&self) -> String {
        self.plain("placements-acted-representative")
    }

    /// «Ingen»
    pub fn placements_acted_nobody(&self) -> String {
        self.plain("placements-acted-nobody")
    }

    /// «VITAS»
    pub fn placements_vitas(&self) -> String {
        self.plain("placements-vitas")
    }

    /// «Skriv, hvad der skete i VITAS»
    pub fn placements_vitas_title(&self) -> String {
        self.plain("placements-vitas-title")
    }

    /// «Kanten sender intet til VITAS. Her står, hvad I har gjort dér.»
    pub fn placements_vitas_lead(&self) -> String {
        self.plain("placements-vitas-lead")
    }

    /// «VITAS siger»
    pub fn placements_vitas_now(&self) -> String {
        self.plain("placements-vitas-now")
    }

    /// «Hvad skete der?»
    pub fn placements_vitas_what(&self) -> String {
        self.plain("placements-vitas-what")
    }

    /// «Nummer i VITAS»
    pub fn placements_vitas_reference(&self) -> String {
        self.plain("placements-vitas-reference")
    }

    /// «Skal skrives, når ansøgningen er indtastet.»
    pub fn placements_vitas_reference_hint(&self) -> String {
        self.plain("placements-vitas-reference-hint")
    }

    /// «Indtastet»
    pub fn placements_vitas_step_enter(&self) -> String {
        self.plain("placements-vitas-step-enter")
    }

    /// «Bekræftet af medarbejderrepræsentanten»
    pub fn placements_vitas_step_represent(&self) -> String {
        self.plain("placements-vitas-step-represent")
    }

    /// «Godkendt af kommunen»
    pub fn placements_vitas_step_grant(&self) -> String {
        self.plain("placements-vitas-step-grant")
    }

    /// «Afslået af kommunen»
    pub fn placements_vitas_step_refuse(&self) -> String {
        self.plain("placements-vitas-step-refuse")
    }

    /// «Her er intet at skrive nu»
    pub fn placements_before_not_now_title(&self) -> String {
        self.plain("placements-before-not-now-title")
    }

    /// «Status: {state}. Det, der kommer før den første dag, er skrevet, eller forløbet har ikke brug for det.»
    pub fn placements_before_not_now_text(&self, state: impl AsRef<str>) -> String {
        self.filled("placements-before-not-now-text", [("state", state.as_ref().into())])
    }

    /// «Status: {state}. Det kan ikke gøres nu.»
    pub fn placements_no_step(&self, state: impl AsRef<str>) -> String {
        self.filled("placements-no-step", [("state", state.as_ref().into())])
    }

    /// «Reglerne»
    pub fn placements_rules(&self) -> String {
        self.plain("placements-rules")
    }

    /// «Rimelighedskravet»
    pub fn placements_rule_ratio(&self) -> String {
        self.plain("placements-rule-ratio")
    }

    /// «Hvor længe en praktik varer»
    pub fn placements_rule_duration(&self) -> String {
        self.plain("placements-rule-duration")
    }

    /// «Sådan går det bedst»
    pub fn placements_instructions(&self) -> String {
        self.plain("placements-instructions")
    }

    /// «Ingen særlige råd er skrevet.»
    pub fn placements_instructions_none(&self) -> String {
        self.plain("placements-instructions-none")
    }

    /// «Virksomheden bekræfter aftalen»
    pub fn placements_step_confirm(&self) -> String {
        self.plain("placements-step-confirm")
    }

    /// «Aftalen opgives»
    pub fn placements_step_cancel(&self) -> String {
        self.plain("placements-step-cancel")
    }

    /// «Forløbet begynder»
    pub fn placements_step_begin(&self) -> String {
        self.plain("placements-step-begin")
    }

    /// «Sættes på pause»
    pub fn placements_step_suspend(&self) -> String {
        self.plain("placements-step-suspend")
    }

    /// «Fortsætter»
    pub fn placements_step_resume(&self) -> String {
        self.plain("placements-step-resume")
    }

    /// «Forløbet afbrydes»
    pub fn placements_step_interrupt(&self) -> String {
        self.plain("placements-step-interrupt")
    }

    /// «Forløbet slutter»
    pub fn placements_step_end(&self) -> String {
        self.plain("placements-step-end")
    }

    /// «Aftalen blev skrevet»
    pub fn placements_step_written(&self) -> String {
        self.plain("placements-step-written")
    }

    /// «Aftalen blev rettet»
    pub fn placements_step_changed(&self) -> String {
        self.plain("placements-step-changed")
    }

    /// «Medarbejdernes erklæring blev skrevet»
    pub fn placements_step_statement(&self) -> String {
        self.plain("placements-step-statement")
    }

    /// «VITAS: {step}»
    pub fn placements_step_vitas(&self, step: impl AsRef<str>) -> String {
        self.filled("placements-step-vitas", [("step", step.as_ref().into())])
    }

    /// «Borgeren ville ikke fortsætte»
    pub fn placements_cause_own_wish(&self) -> String {
        self.plain("placements-cause-own-wish")
    }

    /// «Borgeren begyndte på noget andet»
    pub fn placements_cause_something_else(&self) -> String {
        self.plain("placements-cause-something-else")
    }

    /// «Borgeren kom ikke»
    pub fn placements_cause_did_not_come(&self) -> String {
        self.plain("placements-cause-did-not-come")
    }

    /// «Virksomheden havde ikke flere opgaver»
    pub fn placements_cause_no_tasks(&self) -> String {
        self.plain("placements-cause-no-tasks")
    }

    /// «Ingen kunne hjælpe længere»
    pub fn placements_cause_no_mentor(&self) -> String {
        self.plain("placements-cause-no-mentor")
    }

    /// «Virksomheden ville ikke fortsætte»
    pub fn placements_cause_company_wish(&self) -> String {
        self.plain("placements-cause-company-wish")
    }

    /// «Kommunen lagde en anden plan»
    pub fn placements_cause_other_plan(&self) -> String {
        self.plain("placements-cause-other-plan")
    }

    /// «Tiderne passede ikke»
    pub fn placements_cause_hours(&self) -> String {
        self.plain("placements-cause-hours")
    }

    /// «Opgaverne passede ikke»
    pub fn placements_cause_tasks(&self) -> String {
        self.plain("placements-cause-tasks")
    }

    /// «fra borgeren»
    pub fn placements_party_citizen(&self) -> String {
        self.plain("placements-party-citizen")
    }

    /// «fra virksomheden»
    pub fn placements_party_company(&self) -> String {
        self.plain("placements-party-company")
    }

    /// «fra kommunen»
    pub fn placements_party_municipality(&self) -> String {
        self.plain("placements-party-municipality")
    }

    /// «ingens valg»
    pub fn placements_party_nobody(&self) -> String {
        self.plain("placements-party-nobody")
    }

    /// «Ordinært job på fuld tid»
    pub fn placements_outcome_ordinary_full(&self) -> String {
        self.plain("placements-outcome-ordinary-full")
    }

    /// «Ordinært job på deltid»
    pub fn placements_outcome_ordinary_part(&self) -> String {
        self.plain("placements-outcome-ordinary-part")
    }

    /// «Fleksjob»
    pub fn placements_outcome_flex_job(&self) -> String {
        self.plain("placements-outcome-flex-job")
    }

    /// «Uddannelse»
    pub fn placements_outcome_education(&self) -> String {
        self.plain("placements-outcome-education")
    }

    /// «Selvforsørgelse»
    pub fn placements_outcome_self_supporting(&self) -> String {
        self.plain("placements-outcome-self-supporting")
    }

    /// «Et nyt forløb»
    pub fn placements_outcome_another_placement(&self) -> String {
        self.plain("placements-outcome-another-placement")
    }

    /// «Intet endnu»
    pub fn placements_outcome_nothing_yet(&self) -> String {
        self.plain("placements-outcome-nothing-yet")
    }

    /// «Vides ikke»
    pub fn placements_outcome_not_known(&self) -> String {
        self.plain("placements-outcome-not-known")
    }

    /// «Navnet er givet, aftalen mangler»
    pub fn placements_filter_named(&self) -> String {
        self.plain("placements-filter-named")
    }

    /// «Navnet er givet, aftalen mangler»
    pub fn placements_start_named(&self) -> String {
        self.plain("placements-start-named")
    }

    /// «Kommunen ringer til jer. I kan stadig sige ja.»
    pub fn placements_next_company_declined_talk(&self) -> String {
        self.plain("placements-next-company-declined-talk")
    }

    /// «Virksomheden vil først tale med kommunen. Din sagsbehandler følger op.»
    pub fn placements_next_own_declined_talk(&self) -> String {
        self.plain("placements-next-own-declined-talk")
    }

    /// «Virksomheden vil tale om det»
    pub fn placements_state_talk(&self) -> String {
        self.plain("placements-state-talk")
    }

    /// «I vil tale om det først»
    pub fn placements_state_own_talk(&self) -> String {
        self.plain("placements-state-own-talk")
    }

    /// «Virksomheden vil tale med kommunen først»
    pub fn placements_reason_talk_to_me_own(&self) -> String {
        self.plain("placements-reason-talk-to-me-own")
    }

    /// «Sig nej alligevel»
    pub fn placements_do_decline_after_all(&self) -> String {
        self.plain("placements-do-decline-after-all")
    }

    /// «Skriv, at virksomheden siger nej»
    pub fn placements_do_decline_after_all_for(&self) -> String {
        self.plain("placements-do-decline-after-all-for")
    }

    /// «Ret erklæringen»
    pub fn placements_statement_change(&self) -> String {
        self.plain("placements-statement-change")
    }

    /// «Dine aftaler om småjob og praktik.»
    pub fn placements_placed_lead_own(&self) -> String {
        self.plain("placements-placed-lead-own")
    }

    /// «Aftaler, der skal bekræftes»
    pub fn placements_start_drafts(&self) -> String {
        self.plain("placements-start-drafts")
    }

    /// «Forløb i gang»
    pub fn placements_start_running(&self) -> String {
        self.plain("placements-start-running")
    }

    /// «Den første dag er kommet»
    pub fn placements_filter_due(&self) -> String {
        self.plain("placements-filter-due")
    }

    /// «se, hvad der mangler»
    pub fn placements_start_due_note(&self) -> String {
        self.plain("placements-start-due-note")
    }

    /// «svar»
    pub fn placements_start_answer_note(&self) -> String {
        self.plain("placements-start-answer-note")
    }

    /// «bekræft, når virksomheden er enig»
    pub fn placements_start_drafts_note(&self) -> String {
        self.plain("placements-start-drafts-note")
    }

    /// «skriv aftalen»
    pub fn placements_start_named_note(&self) -> String {
        self.plain("placements-start-named-note")
    }

    /// «Bekræft aftaler»
    pub fn placements_start_confirm(&self) -> String {
        self.plain("placements-start-confirm")
    }

    /// «{day} kan ikke være {minutes}. Kanten tager højst {most} på én dag. Ret tiden.»
    pub fn placements_refusal_day_too_long(
        &self,
        day: impl AsRef<str>,
        minutes: impl AsRef<str>,
        most: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-day-too-long",
            [
                ("day", day.as_ref().into()),
                ("minutes", minutes.as_ref().into()),
                ("most", most.as_ref().into()),
            ],
        )
    }

    /// «{day}: der er ingen praktiktimer i den uge. Skriv tiden ved timer med løn, eller slet den.»
    pub fn placements_refusal_day_other_hours_praktik(&self, day: impl AsRef<str>) -> String {
        self.filled("placements-refusal-day-other-hours-praktik", [("day", day.as_ref().into())])
    }

    /// «{day}: der er ingen timer med løn i den uge. Skriv tiden ved praktik, eller omlæg timer først.»
    pub fn placements_refusal_day_other_hours_ordinary(&self, day: impl AsRef<str>) -> String {
        self.filled("placements-refusal-day-other-hours-ordinary", [("day", day.as_ref().into())])
    }

    /// «{day}: der er valgt fravær, men skrevet mindst de planlagte {planned}. Slet fraværet, eller ret tiden.»
    pub fn placements_refusal_absent_yet_there(
        &self,
        day: impl AsRef<str>,
        planned: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-absent-yet-there",
            [("day", day.as_ref().into()), ("planned", planned.as_ref().into())],
        )
    }

    /// «{day}: der er valgt fravær på en dag uden planlagte timer. Slet fraværet.»
    pub fn placements_refusal_absent_day_off(&self, day: impl AsRef<str>) -> String {
        self.filled("placements-refusal-absent-day-off", [("day", day.as_ref().into())])
    }

    /// «Den {day} er ikke kommet endnu. Skriv timerne, når dagen er gået.»
    pub fn placements_refusal_day_to_come(&self, day: impl AsRef<str>) -> String {
        self.filled("placements-refusal-day-to-come", [("day", day.as_ref().into())])
    }

    /// «Den {day} ligger uden for forløbet, {period}. Ret dagen.»
    pub fn placements_refusal_day_outside(&self, day: impl AsRef<str>, period: impl AsRef<str>) -> String {
        self.filled(
            "placements-refusal-day-outside",
            [("day", day.as_ref().into()), ("period", period.as_ref().into())],
        )
    }

    /// «Uge {week} ligger uden for forløbet, {period}. Vælg en anden uge.»
    pub fn placements_refusal_week_outside(&self, period: impl AsRef<str>, week: impl AsRef<str>) -> String {
        self.filled(
            "placements-refusal-week-outside",
            [("period", period.as_ref().into()), ("week", week.as_ref().into())],
        )
    }

    /// «Ugen kan skrives fra den {until}, den sidste planlagte dag i ugen.»
    pub fn placements_refusal_week_not_over(&self, until: impl AsRef<str>) -> String {
        self.filled("placements-refusal-week-not-over", [("until", until.as_ref().into())])
    }

    /// «Timer hører til et forløb, der er i gang. Dette er: {state}.»
    pub fn placements_refusal_not_begun(&self, state: impl AsRef<str>) -> String {
        self.filled("placements-refusal-not-begun", [("state", state.as_ref().into())])
    }

    /// «Der er ingen dag at svare på: ingen har skrevet »kom ikke« i den uge.»
    pub fn placements_refusal_nothing_to_answer(&self) -> String {
        self.plain("placements-refusal-nothing-to-answer")
    }

    /// «Der er {left} praktik om ugen tilbage, og {asked} kan ikke omlægges. Skriv højst {left}.»
    pub fn placements_refusal_more_than_is_left(
        &self,
        asked: impl AsRef<str>,
        left: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-more-than-is-left",
            [("asked", asked.as_ref().into()), ("left", left.as_ref().into())],
        )
    }

    /// «Skriv, hvor meget af ugens praktik der bliver til timer med løn.»
    pub fn placements_refusal_nothing_to_convert(&self) -> String {
        self.plain("placements-refusal-nothing-to-convert")
    }

    /// «Uge {week} er allerede skrevet med de gamle timer. Vælg en dag efter den, eller ret ugen.»
    pub fn placements_refusal_stated_already(&self, week: impl AsRef<str>) -> String {
        self.filled("placements-refusal-stated-already", [("week", week.as_ref().into())])
    }

    /// «Der er allerede omlagt timer fra den {from}. Vælg den dag eller en senere.»
    pub fn placements_refusal_converted_later(&self, from: impl AsRef<str>) -> String {
        self.filled("placements-refusal-converted-later", [("from", from.as_ref().into())])
    }

    /// «Der er stadig praktik ved siden af timerne med løn. Skriv, hvordan funktionerne holdes adskilt.»
    pub fn placements_refusal_separation_missing(&self) -> String {
        self.plain("placements-refusal-separation-missing")
    }

    /// «Syg»
    pub fn placements_absence_ill(&self) -> String {
        self.plain("placements-absence-ill")
    }

    /// «Aftalt fri»
    pub fn placements_absence_agreed(&self) -> String {
        self.plain("placements-absence-agreed")
    }

    /// «Barn syg»
    pub fn placements_absence_child_ill(&self) -> String {
        self.plain("placements-absence-child-ill")
    }

    /// «Ferie»
    pub fn placements_absence_holiday(&self) -> String {
        self.plain("placements-absence-holiday")
    }

    /// «Kom ikke»
    pub fn placements_absence_did_not_come(&self) -> String {
        self.plain("placements-absence-did-not-come")
    }

    /// «Lukket»
    pub fn placements_absence_closed(&self) -> String {
        self.plain("placements-absence-closed")
    }

    /// «Virksomheden»
    pub fn placements_side_company(&self) -> String {
        self.plain("placements-side-company")
    }

    /// «Kommunen»
    pub fn placements_side_municipality(&self) -> String {
        self.plain("placements-side-municipality")
    }

    /// «Borgeren»
    pub fn placements_side_citizen(&self) -> String {
        self.plain("placements-side-citizen")
    }

    /// «Uge {week}»
    pub fn placements_week_number(&self, week: impl AsRef<str>) -> String {
        self.filled("placements-week-number", [("week", week.as_ref().into())])
    }

    /// «Uge {week}, {year}»
    pub fn placements_week_of_year(&self, week: impl AsRef<str>, year: impl AsRef<str>) -> String {
        self.filled(
            "placements-week-of-year",
            [("week", week.as_ref().into()), ("year", year.as_ref().into())],
        )
    }

    /// «Praktiktimer blev til timer med løn»
    pub fn placements_step_converted(&self) -> String {
        self.plain("placements-step-converted")
    }

    /// «Uger»
    pub fn placements_weeks_title(&self) -> String {
        self.plain("placements-weeks-title")
    }

    /// «Planlagte timer tæller først, når ugen er bekræftet.»
    pub fn placements_weeks_lead(&self) -> String {
        self.plain("placements-weeks-lead")
    }

    /// «Uger: {title}»
    pub fn placements_weeks_of(&self, title: impl AsRef<str>) -> String {
        self.filled("placements-weeks-of", [("title", title.as_ref().into())])
    }

    /// «Find uger»
    pub fn placements_weeks_filter_label(&self) -> String {
        self.plain("placements-weeks-filter-label")
    }

    /// «Uge»
    pub fn placements_weeks_filter_week(&self) -> String {
        self.plain("placements-weeks-filter-week")
    }

    /// «Virksomhed»
    pub fn placements_weeks_filter_search(&self) -> String {
        self.plain("placements-weeks-filter-search")
    }

    /// «Status»
    pub fn placements_weeks_filter_state(&self) -> String {
        self.plain("placements-weeks-filter-state")
    }

    /// «Alle»
    pub fn placements_weeks_filter_state_all(&self) -> String {
        self.plain("placements-weeks-filter-state-all")
    }

    /// «Uge {week} ({days})»
    pub fn placements_weeks_choice(&self, days: impl AsRef<str>, week: impl AsRef<str>) -> String {
        self.filled(
            "placements-weeks-choice",
            [("days", days.as_ref().into()), ("week", week.as_ref().into())],
        )
    }

    /// «Uge {week}: {count} mangler ({days})»
    pub fn placements_weeks_choice_open(
        &self,
        count: i64,
        days: impl AsRef<str>,
        week: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-weeks-choice-open",
            [("count", count.into()), ("days", days.as_ref().into()), ("week", week.as_ref().into())],
        )
    }

    /// «Ikke bekræftet»
    pub fn placements_weeks_open(&self) -> String {
        self.plain("placements-weeks-open")
    }

    /// «Planlagt»
    pub fn placements_weeks_planned(&self) -> String {
        self.plain("placements-weeks-planned")
    }

    /// «Skal afklares»
    pub fn placements_weeks_differs(&self) -> String {
        self.plain("placements-weeks-differs")
    }

    /// «Bekræftet»
    pub fn placements_weeks_settled(&self) -> String {
        self.plain("placements-weeks-settled")
    }

    /// «Ingen timer i den uge»
    pub fn placements_weeks_empty_title(&self) -> String {
        self.plain("placements-weeks-empty-title")
    }

    /// «Her står alle, der har et forløb i gang. Vælg en anden uge, eller se forløbene.»
    pub fn placements_weeks_empty_text(&self) -> String {
        self.plain("placements-weeks-empty-text")
    }

    /// «Ingen virksomheder passer»
    pub fn placements_weeks_none_found(&self) -> String {
        self.plain("placements-weeks-none-found")
    }

    /// «{count → one: Som planlagt: bekræft 1 persons uge · other: Som planlagt: bekræft {count} personers uge}»
    pub fn placements_weeks_as_planned(&self, count: i64) -> String {
        self.filled("placements-weeks-as-planned", [("count", count.into())])
    }

    /// «Uge»
    pub fn placements_weeks_column_week(&self) -> String {
        self.plain("placements-weeks-column-week")
    }

    /// «Planlagt»
    pub fn placements_weeks_column_planned(&self) -> String {
        self.plain("placements-weeks-column-planned")
    }

    /// «Tæller»
    pub fn placements_weeks_column_counts(&self) -> String {
        self.plain("placements-weeks-column-counts")
    }

    /// «Skriv ugen»
    pub fn placements_weeks_write(&self) -> String {
        self.plain("placements-weeks-write")
    }

    /// «Ret ugen»
    pub fn placements_weeks_correct(&self) -> String {
        self.plain("placements-weeks-correct")
    }

    /// «Svar»
    pub fn placements_weeks_answer(&self) -> String {
        self.plain("placements-weeks-answer")
    }

    /// «Ugen før»
    pub fn placements_weeks_before(&self) -> String {
        self.plain("placements-weeks-before")
    }

    /// «Ugen efter»
    pub fn placements_weeks_after(&self) -> String {
        self.plain("placements-weeks-after")
    }

    /// «Se uger og timer»
    pub fn placements_weeks_see(&self) -> String {
        self.plain("placements-weeks-see")
    }

    /// «Ugen er bekræftet som planlagt. Var det anderledes for nogen, så ret personens uge.»
    pub fn placements_weeks_done_confirmed(&self) -> String {
        self.plain("placements-weeks-done-confirmed")
    }

    /// «Ugen er gemt.»
    pub fn placements_weeks_done_stated(&self) -> String {
        self.plain("placements-weeks-done-stated")
    }

    /// «Det er gemt. I siger ikke det samme om ugen, så den tæller ikke endnu. Tal sammen. Kommunen skriver, hvad der gælder.»
    pub fn placements_weeks_done_differ(&self) -> String {
        self.plain("placements-weeks-done-differ")
    }

    /// «Tak, dit svar er gemt. Siger du og virksomheden noget forskelligt, taler kommunen med jer begge.»
    pub fn placements_weeks_done_answered(&self) -> String {
        self.plain("placements-weeks-done-answered")
    }

    /// «Timerne er omlagt. Ugerne før er, som de var.»
    pub fn placements_weeks_done_converted(&self) -> String {
        self.plain("placements-weeks-done-converted")
    }

    /// «Uge {week}: {name}»
    pub fn placements_weeks_form_title(&self, name: impl AsRef<str>, week: impl AsRef<str>) -> String {
        self.filled(
            "placements-weeks-form-title",
            [("name", name.as_ref().into()), ("week", week.as_ref().into())],
        )
    }

    /// «Lad et felt stå tomt, hvis dagen gik som planlagt. Skriv kun det, der var anderledes.»
    pub fn placements_weeks_form_lead(&self) -> String {
        self.plain("placements-weeks-form-lead")
    }

    /// «Der står, at du ikke kom. Sig, hvordan det var. Ugen tæller først bagefter.»
    pub fn placements_weeks_form_lead_own(&self) -> String {
        self.plain("placements-weeks-form-lead-own")
    }

    /// «Gem ugen»
    pub fn placements_weeks_form_submit(&self) -> String {
        self.plain("placements-weeks-form-submit")
    }

    /// «Gem svaret»
    pub fn placements_weeks_form_submit_own(&self) -> String {
        self.plain("placements-weeks-form-submit-own")
    }

    /// «{day} {date}»
    pub fn placements_weeks_form_day(&self, date: impl AsRef<str>, day: impl AsRef<str>) -> String {
        self.filled(
            "placements-weeks-form-day",
            [("date", date.as_ref().into()), ("day", day.as_ref().into())],
        )
    }

    /// «{day} {date}: planlagt {planned}»
    pub fn placements_weeks_form_day_planned(
        &self,
        date: impl AsRef<str>,
        day: impl AsRef<str>,
        planned: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-weeks-form-day-planned",
            [
                ("date", date.as_ref().into()),
                ("day", day.as_ref().into()),
                ("planned", planned.as_ref().into()),
            ],
        )
    }

    /// «Var der fravær?»
    pub fn placements_weeks_form_absence(&self) -> String {
        self.plain("placements-weeks-form-absence")
    }

    /// «Nej»
    pub fn placements_weeks_form_absence_none(&self) -> String {
        self.plain("placements-weeks-form-absence-none")
    }

    /// «Praktiktimer»
    pub fn placements_weeks_form_praktik(&self) -> String {
        self.plain("placements-weeks-form-praktik")
    }

    /// «Timer med løn»
    pub fn placements_weeks_form_ordinary(&self) -> String {
        self.plain("placements-weeks-form-ordinary")
    }

    /// «fx 2:30 eller 90 min»
    pub fn placements_weeks_form_hours_hint(&self) -> String {
        self.plain("placements-weeks-form-hours-hint")
    }

    /// «Andre dage»
    pub fn placements_weeks_form_other_days(&self) -> String {
        self.plain("placements-weeks-form-other-days")
    }

    /// «Dage, hvor intet var planlagt.»
    pub fn placements_weeks_form_other_days_note(&self) -> String {
        self.plain("placements-weeks-form-other-days-note")
    }

    /// «Vi har talt sammen, og det her gælder»
    pub fn placements_weeks_form_settles(&self) -> String {
        self.plain("placements-weeks-form-settles")
    }

    /// «Det, der er sagt før, bliver stående, men tæller ikke.»
    pub fn placements_weeks_form_settles_hint(&self) -> String {
        self.plain("placements-weeks-form-settles-hint")
    }

    /// «Der er sagt to forskellige ting om ugen, og intet af det tæller endnu. Tal sammen, og skriv, hvad der gælder.»
    pub fn placements_weeks_form_differs(&self) -> String {
        self.plain("placements-weeks-form-differs")
    }

    /// «Hvad skete der {day}?»
    pub fn placements_weeks_form_answer(&self, day: impl AsRef<str>) -> String {
        self.filled("placements-weeks-form-answer", [("day", day.as_ref().into())])
    }

    /// «Jeg var der»
    pub fn placements_weeks_form_was_there(&self) -> String {
        self.plain("placements-weeks-form-was-there")
    }

    /// «Jeg havde aftalt fri»
    pub fn placements_weeks_form_agreed(&self) -> String {
        self.plain("placements-weeks-form-agreed")
    }

    /// «Jeg var syg»
    pub fn placements_weeks_form_ill(&self) -> String {
        self.plain("placements-weeks-form-ill")
    }

    /// «Mit barn var sygt»
    pub fn placements_weeks_form_child_ill(&self) -> String {
        self.plain("placements-weeks-form-child-ill")
    }

    /// «Det passer: jeg kom ikke»
    pub fn placements_weeks_form_did_not_come(&self) -> String {
        self.plain("placements-weeks-form-did-not-come")
    }

    /// «{side}, {at}»
    pub fn placements_weeks_said_by(&self, at: impl AsRef<str>, side: impl AsRef<str>) -> String {
        self.filled("placements-weeks-said-by", [("at", at.as_ref().into()), ("side", side.as_ref().into())])
    }

    /// «efter samtale»
    pub fn placements_weeks_said_settles(&self) -> String {
        self.plain("placements-weeks-said-settles")
    }

    /// «{day}: {what}»
    pub fn placements_weeks_said_day(&self, day: impl AsRef<str>, what: impl AsRef<str>) -> String {
        self.filled(
            "placements-weeks-said-day",
            [("day", day.as_ref().into()), ("what", what.as_ref().into())],
        )
    }

    /// «som planlagt»
    pub fn placements_weeks_as_was_planned(&self) -> String {
        self.plain("placements-weeks-as-was-planned")
    }

    /// «Ugen kan ikke skrives nu»
    pub fn placements_weeks_not_now_title(&self) -> String {
        self.plain("placements-weeks-not-now-title")
    }

    /// «Der er intet at svare på»
    pub fn placements_weeks_nothing_to_answer_title(&self) -> String {
        self.plain("placements-weeks-nothing-to-answer-title")
    }

    /// «Tilbage til ugerne»
    pub fn placements_weeks_back(&self) -> String {
        self.plain("placements-weeks-back")
    }

    /// «{minutes} praktik»
    pub fn placements_hours_praktik(&self, minutes: impl AsRef<str>) -> String {
        self.filled("placements-hours-praktik", [("minutes", minutes.as_ref().into())])
    }

    /// «{minutes} med løn»
    pub fn placements_hours_ordinary(&self, minutes: impl AsRef<str>) -> String {
        self.filled("placements-hours-ordinary", [("minutes", minutes.as_ref().into())])
    }

    /// «{praktik} praktik og {ordinary} med løn»
    pub fn placements_hours_both(&self, ordinary: impl AsRef<str>, praktik: impl AsRef<str>) -> String {
        self.filled(
            "placements-hours-both",
            [("ordinary", ordinary.as_ref().into()), ("praktik", praktik.as_ref().into())],
        )
    }

    /// «ingen timer»
    pub fn placements_hours_none(&self) -> String {
        self.plain("placements-hours-none")
    }

    /// «Gør praktik til timer med løn»
    pub fn placements_convert_title(&self) -> String {
        self.plain("placements-convert-title")
    }

    /// «Ugen bliver lige lang. Ugerne før bliver, som de er.»
    pub fn placements_convert_lead(&self) -> String {
        self.plain("placements-convert-lead")
    }

    /// «Nu om ugen»
    pub fn placements_convert_now(&self) -> String {
        self.plain("placements-convert-now")
    }

    /// «Fra hvilken dag?»
    pub fn placements_convert_from(&self) -> String {
        self.plain("placements-convert-from")
    }

    /// «Hvor meget om ugen?»
    pub fn placements_convert_minutes(&self) -> String {
        self.plain("placements-convert-minutes")
    }

    /// «Skriv timer og minutter, fx 1:30. Der er {left} praktik tilbage. De sidste praktiktimer i ugen bliver til løn først.»
    pub fn placements_convert_minutes_hint(&self, left: impl AsRef<str>) -> String {
        self.filled("placements-convert-minutes-hint", [("left", left.as_ref().into())])
    }

    /// «Hvorfor nu?»
    pub fn placements_convert_why(&self) -> String {
        self.plain("placements-convert-why")
    }

    /// «Skriv om opgaverne: hvad klares nu uden hjælp?»
    pub fn placements_convert_why_hint(&self) -> String {
        self.plain("placements-convert-why-hint")
    }

    /// «Skal skrives, hvis der stadig er praktik. På samme sted skal det være forskellige funktioner.»
    pub fn placements_convert_separation_hint(&self) -> String {
        self.plain("placements-convert-separation-hint")
    }

    /// «Omlæg timerne»
    pub fn placements_convert_submit(&self) -> String {
        self.plain("placements-convert-submit")
    }

    /// «Der er ingen praktik at omlægge»
    pub fn placements_convert_none_title(&self) -> String {
        self.plain("placements-convert-none-title")
    }

    /// «Praktiktimer kan omlægges, når forløbet er aftalt eller i gang, og der er praktik tilbage i ugen.»
    pub fn placements_convert_none_text(&self) -> String {
        self.plain("placements-convert-none-text")
    }

    /// «Praktik, der er blevet til løn»
    pub fn placements_conversions(&self) -> String {
        self.plain("placements-conversions")
    }

    /// «{minutes} om ugen fra den {date}»
    pub fn placements_conversion_what(&self, date: impl AsRef<str>, minutes: impl AsRef<str>) -> String {
        self.filled(
            "placements-conversion-what",
            [("date", date.as_ref().into()), ("minutes", minutes.as_ref().into())],
        )
    }

    /// «Uger, der mangler»
    pub fn placements_start_weeks(&self) -> String {
        self.plain("placements-start-weeks")
    }

    /// «bekræft dem – den ældste er uge {week}»
    pub fn placements_start_weeks_note(&self, week: impl AsRef<str>) -> String {
        self.filled("placements-start-weeks-note", [("week", week.as_ref().into())])
    }

    /// «Uger, virksomheden ikke har bekræftet»
    pub fn placements_start_weeks_older(&self) -> String {
        self.plain("placements-start-weeks-older")
    }

    /// «over to uger gamle: følg op. Den ældste er uge {week}»
    pub fn placements_start_weeks_older_note(&self, week: impl AsRef<str>) -> String {
        self.filled("placements-start-weeks-older-note", [("week", week.as_ref().into())])
    }

    /// «Uger, der skal afklares»
    pub fn placements_start_weeks_differs(&self) -> String {
        self.plain("placements-start-weeks-differs")
    }

    /// «der er sagt to ting»
    pub fn placements_start_weeks_differs_note(&self) -> String {
        self.plain("placements-start-weeks-differs-note")
    }

    /// «Bekræft ugens timer»
    pub fn placements_start_weeks_confirm(&self) -> String {
        self.plain("placements-start-weeks-confirm")
    }

    /// «Ingen uger endnu»
    pub fn placements_weeks_not_begun_title(&self) -> String {
        self.plain("placements-weeks-not-begun-title")
    }

    /// «Ugerne kommer her, når forløbet er begyndt.»
    pub fn placements_weeks_not_begun_text(&self) -> String {
        self.plain("placements-weeks-not-begun-text")
    }

    /// «Gør»
    pub fn placements_weeks_column_do(&self) -> String {
        self.plain("placements-weeks-column-do")
    }

    /// «Se ugen»
    pub fn placements_weeks_look(&self) -> String {
        self.plain("placements-weeks-look")
    }

    /// «Der er skrevet en aftale. Gå videre fra den under Forløb: dér kan den opgives, afbrydes eller sluttes.»
    pub fn placements_refusal_placed_already(&self) -> String {
        self.plain("placements-refusal-placed-already")
    }

    /// «Aftalen er rettet. Form, periode eller tider er nye, så medarbejdernes erklæring og VITAS skal skrives igen.»
    pub fn placements_done_agreement_anew(&self) -> String {
        self.plain("placements-done-agreement-anew")
    }

    /// «Nogen har småjobbet. Personens navn kan først gives, når det er ledigt igen.»
    pub fn placements_propose_taken(&self) -> String {
        self.plain("placements-propose-taken")
    }

    /// «{count → one: Ét krav er ikke opfyldt. Se, hvad det kræver, før du foreslår borgeren. · other: {count} krav er ikke opfyldt. Se, hvad det kræver, før du foreslår borgeren.}»
    pub fn placements_propose_unmet(&self, count: i64) -> String {
        self.filled("placements-propose-unmet", [("count", count.into())])
    }

    /// «Nogen har fået »{bundle}«. Navnet kan gives, når det er ledigt igen. Find et andet småjob, eller træk forslaget tilbage.»
    pub fn placements_release_taken_text(&self, bundle: impl AsRef<str>) -> String {
        self.filled("placements-release-taken-text", [("bundle", bundle.as_ref().into())])
    }

    /// «Aftalen er på {agreed} om ugen, og småjobbet er på {bundle}. Ret aftalen, eller føj opgaver til småjobbet.»
    pub fn placements_more_than_bundle(&self, agreed: impl AsRef<str>, bundle: impl AsRef<str>) -> String {
        self.filled(
            "placements-more-than-bundle",
            [("agreed", agreed.as_ref().into()), ("bundle", bundle.as_ref().into())],
        )
    }

    /// «Aftalen er på {agreed} om ugen, og borgeren kan {person}. Tal med borgeren, og ret det, der ikke passer.»
    pub fn placements_more_than_person(&self, agreed: impl AsRef<str>, person: impl AsRef<str>) -> String {
        self.filled(
            "placements-more-than-person",
            [("agreed", agreed.as_ref().into()), ("person", person.as_ref().into())],
        )
    }

    /// «Afslået i VITAS – må ikke begynde. Ret aftalen, og søg igen, eller opgiv den.»
    pub fn placements_refused_in_vitas(&self) -> String {
        self.plain("placements-refused-in-vitas")
    }

    /// «Afslået i VITAS – må ikke begynde. Kommunen ringer til jer.»
    pub fn placements_refused_in_vitas_told(&self) -> String {
        self.plain("placements-refused-in-vitas-told")
    }

    /// «VITAS: {state}»
    pub fn placements_vitas_short(&self, state: impl AsRef<str>) -> String {
        self.filled("placements-vitas-short", [("state", state.as_ref().into())])
    }

    /// «Hvor meget må kortet sige?»
    pub fn placements_propose_card(&self) -> String {
        self.plain("placements-propose-card")
    }

    /// «Færre end fem i kommunen passer til mere end området. Et helt kort kan pege på netop denne borger. Tal med borgeren, før du vælger det.»
    pub fn placements_propose_card_hint(&self) -> String {
        self.plain("placements-propose-card-hint")
    }

    /// «Kun området»
    pub fn placements_propose_card_area(&self) -> String {
        self.plain("placements-propose-card-area")
    }

    /// «Virksomheden ser småjobbet og området, og intet om borgeren.»
    pub fn placements_propose_card_area_hint(&self) -> String {
        self.plain("placements-propose-card-area-hint")
    }

    /// «Hele kortet»
    pub fn placements_propose_card_whole(&self) -> String {
        self.plain("placements-propose-card-whole")
    }

    /// «Virksomheden ser det, som det står her på siden.»
    pub fn placements_propose_card_whole_hint(&self) -> String {
        self.plain("placements-propose-card-whole-hint")
    }

    /// «Sådan ser hele kortet ud. Du vælger nedenfor, hvor meget af det virksomheden ser.»
    pub fn placements_propose_card_note(&self) -> String {
        self.plain("placements-propose-card-note")
    }

    /// «Kortet siger kun området, for færre end fem i kommunen passer til mere. En sagsbehandler kan foreslå borgeren med hele kortet.»
    pub fn placements_propose_card_area_note(&self) -> String {
        self.plain("placements-propose-card-area-note")
    }

    /// «Sagsbehandleren har valgt hele kortet, selv om færre end fem i kommunen passer til det.»
    pub fn placements_page_card_chosen(&self) -> String {
        self.plain("placements-page-card-chosen")
    }

    /// «Aftalen har timer på tider, hvor småjobbets opgaver ikke kan gøres: {slots}. Ret aftalens tider, eller opgavernes.»
    pub fn placements_outside_bundle(&self, slots: impl AsRef<str>) -> String {
        self.filled("placements-outside-bundle", [("slots", slots.as_ref().into())])
    }

    /// «Aftalen har timer på tider, hvor borgeren ikke kan: {slots}. Tal med borgeren, og ret det, der ikke passer.»
    pub fn placements_outside_person(&self, slots: impl AsRef<str>) -> String {
        self.filled("placements-outside-person", [("slots", slots.as_ref().into())])
    }

    /// «Hent aftalerne som fil»
    pub fn placements_export(&self) -> String {
        self.plain("placements-export")
    }

    /// «Reglen er ikke bekræftet fra den {date}. Aftalen kan skrives: sæt kryds ved, at I har vurderet den. Den kommer på listen over det, der skal ses igen.»
    pub fn placements_refusal_not_assessed(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-refusal-not-assessed", [("date", date.as_ref().into())])
    }

    /// «Vi har vurderet aftalen»
    pub fn placements_agreement_assessed(&self) -> String {
        self.plain("placements-agreement-assessed")
    }

    /// «Reglerne er ikke bekræftet for den dag endnu. Den sidste kendte regel vejleder og stopper ikke. Aftalen ses igen, når reglen er bekræftet.»
    pub fn placements_agreement_assessed_hint(&self) -> String {
        self.plain("placements-agreement-assessed-hint")
    }

    /// «Afslået i VITAS»
    pub fn placements_filter_refused(&self) -> String {
        self.plain("placements-filter-refused")
    }

    /// «må ikke begynde: ret aftalen og søg igen, eller opgiv den»
    pub fn placements_start_refused_note(&self) -> String {
        self.plain("placements-start-refused-note")
    }

    /// «må ikke begynde: kommunen ringer til jer»
    pub fn placements_start_refused_note_company(&self) -> String {
        self.plain("placements-start-refused-note-company")
    }

    /// «Ses igen, når reglen er bekræftet»
    pub fn placements_filter_revisit(&self) -> String {
        self.plain("placements-filter-revisit")
    }

    /// «Ses igen»
    pub fn placements_start_revisit(&self) -> String {
        self.plain("placements-start-revisit")
    }

    /// «når reglen er bekræftet»
    pub fn placements_start_revisit_note(&self) -> String {
        self.plain("placements-start-revisit-note")
    }

    /// «I har vurderet aftalen. Den ses igen, når reglen er bekræftet.»
    pub fn placements_rules_revisit(&self) -> String {
        self.plain("placements-rules-revisit")
    }

    /// «Erklæringen og bekræftelsen kan komme i den rækkefølge, det passer jer. VITAS er det sidste.»
    pub fn placements_turn_order(&self) -> String {
        self.plain("placements-turn-order")
    }

    /// «Medarbejdernes erklæring mangler. Skriv den.»
    pub fn placements_turn_state(&self) -> String {
        self.plain("placements-turn-state")
    }

    /// «Virksomheden mangler at bekræfte aftalen.»
    pub fn placements_turn_confirm(&self) -> String {
        self.plain("placements-turn-confirm")
    }

    /// «Virksomheden mangler at bekræfte aftalen. Bekræft for den, når den har sagt ja.»
    pub fn placements_turn_confirm_consultant(&self) -> String {
        self.plain("placements-turn-confirm-consultant")
    }

    /// «Ansøgningen er ikke i VITAS endnu. Skriv nummeret her, når den er indtastet.»
    pub fn placements_turn_enter(&self) -> String {
        self.plain("placements-turn-enter")
    }

    /// «VITAS venter på medarbejdernes repræsentant.»
    pub fn placements_turn_represent(&self) -> String {
        self.plain("placements-turn-represent")
    }

    /// «VITAS venter på kommunens afgørelse. Skriv den her, når den er der.»
    pub fn placements_turn_decide(&self) -> String {
        self.plain("placements-turn-decide")
    }

    /// «Afslået i VITAS. Ret aftalen, og søg igen, eller opgiv den.»
    pub fn placements_turn_apply_again(&self) -> String {
        self.plain("placements-turn-apply-again")
    }

    /// «Alt er på plads til den første dag.»
    pub fn placements_turn_await(&self) -> String {
        self.plain("placements-turn-await")
    }

    /// «VITAS har godkendt. Alt er på plads til den første dag.»
    pub fn placements_turn_await_granted(&self) -> String {
        self.plain("placements-turn-await-granted")
    }

    /// «Den første dag er kommet. Skriv, om det er begyndt.»
    pub fn placements_turn_begin(&self) -> String {
        self.plain("placements-turn-begin")
    }

    /// «Forløbet er i gang.»
    pub fn placements_turn_run(&self) -> String {
        self.plain("placements-turn-run")
    }

    /// «Forløbet er sat på pause.»
    pub fn placements_turn_resume(&self) -> String {
        self.plain("placements-turn-resume")
    }

    /// «Sidste dag er den {date}. Aftal, hvad der kommer efter.»
    pub fn placements_turn_prepare_end(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-turn-prepare-end", [("date", date.as_ref().into())])
    }

    /// «Sidste dag var den {date}. Skriv, hvad der kom efter.»
    pub fn placements_turn_end(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-turn-end", [("date", date.as_ref().into())])
    }

    /// «Tal med borgeren om, hvad der kommer nu.»
    pub fn placements_turn_broken_off(&self) -> String {
        self.plain("placements-turn-broken-off")
    }

    /// «Forløbet er slut.»
    pub fn placements_turn_ended(&self) -> String {
        self.plain("placements-turn-ended")
    }

    /// «Aftalen blev opgivet. Er småjobbet ledigt, kan en ny skrives fra forslaget.»
    pub fn placements_turn_given_up(&self) -> String {
        self.plain("placements-turn-given-up")
    }

    /// «Medarbejdernes erklæring mangler. Giv den til kommunen.»
    pub fn placements_turn_company_state(&self) -> String {
        self.plain("placements-turn-company-state")
    }

    /// «Bekræft aftalen, hvis I er enige.»
    pub fn placements_turn_company_confirm(&self) -> String {
        self.plain("placements-turn-company-confirm")
    }

    /// «Ansøgningen er ikke i VITAS endnu. Kommunen siger til, når den er indtastet.»
    pub fn placements_turn_company_enter(&self) -> String {
        self.plain("placements-turn-company-enter")
    }

    /// «VITAS venter på jeres medarbejderrepræsentant.»
    pub fn placements_turn_company_represent(&self) -> String {
        self.plain("placements-turn-company-represent")
    }

    /// «VITAS venter på kommunens afgørelse. I skal ikke gøre noget.»
    pub fn placements_turn_company_decide(&self) -> String {
        self.plain("placements-turn-company-decide")
    }

    /// «Afslået i VITAS. Kommunen ringer til jer.»
    pub fn placements_turn_company_refused(&self) -> String {
        self.plain("placements-turn-company-refused")
    }

    /// «Alt er på plads. I venter personen på den første dag.»
    pub fn placements_turn_company_await(&self) -> String {
        self.plain("placements-turn-company-await")
    }

    /// «VITAS har godkendt, og alt er på plads. I venter personen på den første dag.»
    pub fn placements_turn_company_await_granted(&self) -> String {
        self.plain("placements-turn-company-await-granted")
    }

    /// «Forløbet er i gang. Bekræft timerne, når ugen er gået.»
    pub fn placements_turn_company_run(&self) -> String {
        self.plain("placements-turn-company-run")
    }

    /// «Sidste dag er den {date}. Tal med kommunen om, hvad der kommer efter.»
    pub fn placements_turn_company_prepare_end(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-turn-company-prepare-end", [("date", date.as_ref().into())])
    }

    /// «Forløbet er slut. I skal ikke gøre mere.»
    pub fn placements_turn_company_over(&self) -> String {
        self.plain("placements-turn-company-over")
    }

    /// «Aftalen blev opgivet. I skal ikke gøre noget.»
    pub fn placements_turn_company_given_up(&self) -> String {
        self.plain("placements-turn-company-given-up")
    }

    /// «Papirerne bliver gjort færdige. Du skal ikke gøre noget.»
    pub fn placements_turn_own_state(&self) -> String {
        self.plain("placements-turn-own-state")
    }

    /// «Virksomheden mangler at bekræfte aftalen. Du skal ikke gøre noget.»
    pub fn placements_turn_own_confirm(&self) -> String {
        self.plain("placements-turn-own-confirm")
    }

    /// «Praktikken venter på at blive godkendt. Du skal ikke gøre noget.»
    pub fn placements_turn_own_vitas(&self) -> String {
        self.plain("placements-turn-own-vitas")
    }

    /// «Praktikken blev ikke godkendt. Tal med din sagsbehandler om, hvad der kommer nu.»
    pub fn placements_turn_own_refused(&self) -> String {
        self.plain("placements-turn-own-refused")
    }

    /// «Alt er på plads til din første dag.»
    pub fn placements_turn_own_await(&self) -> String {
        self.plain("placements-turn-own-await")
    }

    /// «Din første dag er kommet. Din arbejdsplads eller din sagsbehandler skriver, at du er begyndt.»
    pub fn placements_turn_own_begin(&self) -> String {
        self.plain("placements-turn-own-begin")
    }

    /// «Du er i gang.»
    pub fn placements_turn_own_run(&self) -> String {
        self.plain("placements-turn-own-run")
    }

    /// «Din sidste dag er den {date}. Tal med din sagsbehandler om, hvad der kommer efter.»
    pub fn placements_turn_own_prepare_end(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-turn-own-prepare-end", [("date", date.as_ref().into())])
    }

    /// «Din sidste dag var den {date}. Tal med din sagsbehandler om, hvad der kommer nu.»
    pub fn placements_turn_own_end(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-turn-own-end", [("date", date.as_ref().into())])
    }

    /// «Tal med din sagsbehandler om, hvad der kommer nu.»
    pub fn placements_turn_own_over(&self) -> String {
        self.plain("placements-turn-own-over")
    }

    /// «Aftalen blev opgivet, før du begyndte. Tal med din sagsbehandler om, hvad der kommer nu.»
    pub fn placements_turn_own_given_up(&self) -> String {
        self.plain("placements-turn-own-given-up")
    }

    /// «{kind} fra {from}. Afbrudt, og sidste dag var den {last}.»
    pub fn placements_over_interrupted(
        &self,
        from: impl AsRef<str>,
        kind: impl AsRef<str>,
        last: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-over-interrupted",
            [("from", from.as_ref().into()), ("kind", kind.as_ref().into()), ("last", last.as_ref().into())],
        )
    }

    /// «{kind} fra {from}. Slut, og sidste dag var den {last}.»
    pub fn placements_over_ended(
        &self,
        from: impl AsRef<str>,
        kind: impl AsRef<str>,
        last: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-over-ended",
            [("from", from.as_ref().into()), ("kind", kind.as_ref().into()), ("last", last.as_ref().into())],
        )
    }

    /// «Årsag: {cause}.»
    pub fn placements_over_cause(&self, cause: impl AsRef<str>) -> String {
        self.filled("placements-over-cause", [("cause", cause.as_ref().into())])
    }

    /// «Udfald: {outcome}.»
    pub fn placements_over_outcome(&self, outcome: impl AsRef<str>) -> String {
        self.filled("placements-over-outcome", [("outcome", outcome.as_ref().into())])
    }

    /// «Medarbejdernes erklæring mangler.»
    pub fn placements_missing_statement(&self) -> String {
        self.plain("placements-missing-statement")
    }

    /// «Virksomhedens bekræftelse mangler.»
    pub fn placements_missing_confirmation(&self) -> String {
        self.plain("placements-missing-confirmation")
    }

    /// «VITAS mangler. Ansøgningen er {state}.»
    pub fn placements_missing_grant(&self, state: impl AsRef<str>) -> String {
        self.filled("placements-missing-grant", [("state", state.as_ref().into())])
    }

    /// «Før den {day} kan det ikke begynde.»
    pub fn placements_missing_first_day(&self, day: impl AsRef<str>) -> String {
        self.filled("placements-missing-first-day", [("day", day.as_ref().into())])
    }

    /// «Har I aftalt en anden dag eller andre tider, så ret aftalen. Virksomheden bekræfter den igen.»
    pub fn placements_other_day(&self) -> String {
        self.plain("placements-other-day")
    }

    /// «Passer dagen eller tiderne ikke, så sig det til {organisation}.»
    pub fn placements_other_day_company(&self, organisation: impl AsRef<str>) -> String {
        self.filled("placements-other-day-company", [("organisation", organisation.as_ref().into())])
    }

    /// «I skal ikke gøre noget nu.»
    pub fn placements_ways_company_none(&self) -> String {
        self.plain("placements-ways-company-none")
    }

    /// «Der kan ikke ske mere med forløbet.»
    pub fn placements_ways_over(&self) -> String {
        self.plain("placements-ways-over")
    }

    /// «Du skal ikke gøre noget nu. Passer dagen eller tiderne ikke, så sig det til din sagsbehandler.»
    pub fn placements_ways_own_before(&self) -> String {
        self.plain("placements-ways-own-before")
    }

    /// «Passer det ikke, eller vil du stoppe, så sig det til din sagsbehandler.»
    pub fn placements_ways_own_running(&self) -> String {
        self.plain("placements-ways-own-running")
    }

    /// «Det er slut, og der kan ikke ske mere her. Din sagsbehandler kan svare på, hvad der kommer nu.»
    pub fn placements_ways_own_over(&self) -> String {
        self.plain("placements-ways-own-over")
    }

    /// «Der er skrevet en aftale. Det, der kan ske nu, står under Forløb.»
    pub fn placements_ways_placed(&self) -> String {
        self.plain("placements-ways-placed")
    }

    /// «Virksomheden bekræftede aftalen»
    pub fn placements_happened_confirm(&self) -> String {
        self.plain("placements-happened-confirm")
    }

    /// «Aftalen blev opgivet»
    pub fn placements_happened_cancel(&self) -> String {
        self.plain("placements-happened-cancel")
    }

    /// «Forløbet begyndte»
    pub fn placements_happened_begin(&self) -> String {
        self.plain("placements-happened-begin")
    }

    /// «Forløbet blev sat på pause»
    pub fn placements_happened_suspend(&self) -> String {
        self.plain("placements-happened-suspend")
    }

    /// «Forløbet fortsatte»
    pub fn placements_happened_resume(&self) -> String {
        self.plain("placements-happened-resume")
    }

    /// «Forløbet blev afbrudt»
    pub fn placements_happened_interrupt(&self) -> String {
        self.plain("placements-happened-interrupt")
    }

    /// «Forløbet sluttede»
    pub fn placements_happened_end(&self) -> String {
        self.plain("placements-happened-end")
    }

    /// «Virksomheden sagde ja til at mødes»
    pub fn placements_happened_accept(&self) -> String {
        self.plain("placements-happened-accept")
    }

    /// «Virksomheden sagde nej»
    pub fn placements_happened_decline(&self) -> String {
        self.plain("placements-happened-decline")
    }

    /// «Virksomheden ville tale om det først»
    pub fn placements_happened_talk(&self) -> String {
        self.plain("placements-happened-talk")
    }

    /// «Navnet blev givet til virksomheden»
    pub fn placements_happened_release(&self) -> String {
        self.plain("placements-happened-release")
    }

    /// «Forslaget blev trukket tilbage»
    pub fn placements_happened_withdraw(&self) -> String {
        self.plain("placements-happened-withdraw")
    }

    /// «Skrevet på virksomhedens vegne»
    pub fn placements_happened_for_company(&self) -> String {
        self.plain("placements-happened-for-company")
    }

    /// «Forløbet blev afbrudt den {date}.»
    pub fn placements_next_placed_interrupted(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-next-placed-interrupted", [("date", date.as_ref().into())])
    }

    /// «Forløbet sluttede den {date}.»
    pub fn placements_next_placed_ended(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-next-placed-ended", [("date", date.as_ref().into())])
    }

    /// «Aftalen blev opgivet. Skriv en ny aftale, eller træk forslaget tilbage.»
    pub fn placements_next_given_up(&self) -> String {
        self.plain("placements-next-given-up")
    }

    /// «Aftalen blev opgivet, og en anden har småjobbet. Træk forslaget tilbage.»
    pub fn placements_next_given_up_taken(&self) -> String {
        self.plain("placements-next-given-up-taken")
    }

    /// «En anden har fået småjobbet. Træk forslaget tilbage, eller vent, til det er ledigt.»
    pub fn placements_next_taken(&self) -> String {
        self.plain("placements-next-taken")
    }

    /// «Aftalen blev opgivet. Tal med kommunen, hvis I vil prøve igen.»
    pub fn placements_next_company_given_up(&self) -> String {
        self.plain("placements-next-company-given-up")
    }

    /// «En anden har fået småjobbet. I skal ikke gøre noget.»
    pub fn placements_next_company_taken(&self) -> String {
        self.plain("placements-next-company-taken")
    }

    /// «Aftalen blev opgivet. Tal med din sagsbehandler om, hvad der kommer nu.»
    pub fn placements_next_own_given_up(&self) -> String {
        self.plain("placements-next-own-given-up")
    }

    /// «Småjobbet er desværre optaget lige nu. Du skal ikke gøre noget. Tal med din sagsbehandler, hvis du vil høre, hvad der kommer nu.»
    pub fn placements_next_own_taken(&self) -> String {
        self.plain("placements-next-own-taken")
    }

    /// «Aftale»
    pub fn placements_page_agreement(&self) -> String {
        self.plain("placements-page-agreement")
    }

    /// «Du ville ikke fortsætte»
    pub fn placements_cause_own_wish_own(&self) -> String {
        self.plain("placements-cause-own-wish-own")
    }

    /// «Du begyndte på noget andet»
    pub fn placements_cause_something_else_own(&self) -> String {
        self.plain("placements-cause-something-else-own")
    }

    /// «Der står, at du ikke kom»
    pub fn placements_cause_did_not_come_own(&self) -> String {
        self.plain("placements-cause-did-not-come-own")
    }

    /// «Medarbejdernes erklæring skrives»
    pub fn placements_ways_statement(&self) -> String {
        self.plain("placements-ways-statement")
    }

    /// «Det, der er sket i VITAS, skrives»
    pub fn placements_ways_vitas(&self) -> String {
        self.plain("placements-ways-vitas")
    }

    /// «Aftalen rettes»
    pub fn placements_ways_change(&self) -> String {
        self.plain("placements-ways-change")
    }

    /// «Aftalen skrives»
    pub fn placements_ways_write(&self) -> String {
        self.plain("placements-ways-write")
    }

    /// «{bundle} hos {company} fra {from}»
    pub fn placements_placed_at_from(
        &self,
        bundle: impl AsRef<str>,
        company: impl AsRef<str>,
        from: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-placed-at-from",
            [
                ("bundle", bundle.as_ref().into()),
                ("company", company.as_ref().into()),
                ("from", from.as_ref().into()),
            ],
        )
    }

    /// «{bundle} hos {company} fra {from} til {to}»
    pub fn placements_placed_at_days(
        &self,
        bundle: impl AsRef<str>,
        company: impl AsRef<str>,
        from: impl AsRef<str>,
        to: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-placed-at-days",
            [
                ("bundle", bundle.as_ref().into()),
                ("company", company.as_ref().into()),
                ("from", from.as_ref().into()),
                ("to", to.as_ref().into()),
            ],
        )
    }

    /// «{state} · {kind} · {days}»
    pub fn placements_placed_since(
        &self,
        days: impl AsRef<str>,
        kind: impl AsRef<str>,
        state: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-placed-since",
            [
                ("days", days.as_ref().into()),
                ("kind", kind.as_ref().into()),
                ("state", state.as_ref().into()),
            ],
        )
    }

    /// «Dit forløb»
    pub fn placements_placed_own_title(&self) -> String {
        self.plain("placements-placed-own-title")
    }

    /// «Tidligere forløb»
    pub fn placements_placed_earlier(&self) -> String {
        self.plain("placements-placed-earlier")
    }

    /// «Se dit forløb»
    pub fn placements_do_placement_own(&self) -> String {
        self.plain("placements-do-placement-own")
    }

    /// «Afslået i VITAS – må ikke begynde.»
    pub fn placements_refused_short(&self) -> String {
        self.plain("placements-refused-short")
    }

    /// «Aftalen med {company} er skrevet, og virksomheden mangler at bekræfte den. Den gælder fra den {from}, med {mentor} som hjælper.»
    pub fn placements_own_draft(
        &self,
        company: impl AsRef<str>,
        from: impl AsRef<str>,
        mentor: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-own-draft",
            [
                ("company", company.as_ref().into()),
                ("from", from.as_ref().into()),
                ("mentor", mentor.as_ref().into()),
            ],
        )
    }

    /// «Aftalt med {company} fra den {from}, med {mentor} som hjælper.»
    pub fn placements_own_agreed(
        &self,
        company: impl AsRef<str>,
        from: impl AsRef<str>,
        mentor: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-own-agreed",
            [
                ("company", company.as_ref().into()),
                ("from", from.as_ref().into()),
                ("mentor", mentor.as_ref().into()),
            ],
        )
    }

    /// «Du begynder den {from} hos {company}, med {mentor} som hjælper.»
    pub fn placements_own_begins(
        &self,
        company: impl AsRef<str>,
        from: impl AsRef<str>,
        mentor: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-own-begins",
            [
                ("company", company.as_ref().into()),
                ("from", from.as_ref().into()),
                ("mentor", mentor.as_ref().into()),
            ],
        )
    }

    /// «Du skulle begynde den {from} hos {company}, med {mentor} som hjælper. Ingen har skrevet endnu, at du er begyndt.»
    pub fn placements_own_due(
        &self,
        company: impl AsRef<str>,
        from: impl AsRef<str>,
        mentor: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-own-due",
            [
                ("company", company.as_ref().into()),
                ("from", from.as_ref().into()),
                ("mentor", mentor.as_ref().into()),
            ],
        )
    }

    /// «Du arbejder hos {company}, med {mentor} som hjælper.»
    pub fn placements_own_works(&self, company: impl AsRef<str>, mentor: impl AsRef<str>) -> String {
        self.filled(
            "placements-own-works",
            [("company", company.as_ref().into()), ("mentor", mentor.as_ref().into())],
        )
    }

    /// «Du er i praktik hos {company}, med {mentor} som hjælper.»
    pub fn placements_own_praktik(&self, company: impl AsRef<str>, mentor: impl AsRef<str>) -> String {
        self.filled(
            "placements-own-praktik",
            [("company", company.as_ref().into()), ("mentor", mentor.as_ref().into())],
        )
    }

    /// «Du er i praktik og har timer med løn hos {company}, med {mentor} som hjælper.»
    pub fn placements_own_hybrid(&self, company: impl AsRef<str>, mentor: impl AsRef<str>) -> String {
        self.filled(
            "placements-own-hybrid",
            [("company", company.as_ref().into()), ("mentor", mentor.as_ref().into())],
        )
    }

    /// «Praktikken er ikke godkendt i VITAS endnu – du må ikke begynde, før den er.»
    pub fn placements_own_not_granted(&self) -> String {
        self.plain("placements-own-not-granted")
    }

    /// «Praktikken er afslået i VITAS – du må ikke begynde. Din sagsbehandler taler med dig.»
    pub fn placements_own_refused(&self) -> String {
        self.plain("placements-own-refused")
    }

    /// «Her kan I spørge»
    pub fn placements_ask_company(&self) -> String {
        self.plain("placements-ask-company")
    }

    /// «Her kan du spørge»
    pub fn placements_ask_own(&self) -> String {
        self.plain("placements-ask-own")
    }

    /// «Navnet er hos kommunen, når forløbet er slut.»
    pub fn placements_name_gone(&self) -> String {
        self.plain("placements-name-gone")
    }

    /// «En anden har småjobbet til den {date}. Træk forslaget tilbage, eller vent, til det er ledigt.»
    pub fn placements_next_taken_until(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-next-taken-until", [("date", date.as_ref().into())])
    }

    /// «En anden har småjobbet til den {date}. I skal ikke gøre noget.»
    pub fn placements_next_company_taken_until(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-next-company-taken-until", [("date", date.as_ref().into())])
    }

    /// «Småjobbet er desværre optaget til den {date}. Du skal ikke gøre noget. Tal med din sagsbehandler, hvis du vil høre, hvad der kommer nu.»
    pub fn placements_next_own_taken_until(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-next-own-taken-until", [("date", date.as_ref().into())])
    }

    /// «Læs virksomhedens ord, og afgør.»
    pub fn placements_next_judge_words(&self) -> String {
        self.plain("placements-next-judge-words")
    }

    /// «Du har sagt ja. Din sagsbehandler taler med virksomheden.»
    pub fn placements_next_own_said_yes(&self) -> String {
        self.plain("placements-next-own-said-yes")
    }

    /// «Du har sagt ja, og virksomheden vil gerne mødes. Din sagsbehandler går videre.»
    pub fn placements_next_own_said_yes_wanted(&self) -> String {
        self.plain("placements-next-own-said-yes-wanted")
    }

    /// «Du har sagt nej tak. Det har ingen betydning for din ydelse.»
    pub fn placements_next_own_said_no(&self) -> String {
        self.plain("placements-next-own-said-no")
    }

    /// «Du vil gerne tale om det først. Din sagsbehandler taler med dig.»
    pub fn placements_next_own_said_talk(&self) -> String {
        self.plain("placements-next-own-said-talk")
    }

    /// «Optaget lige nu»
    pub fn placements_state_taken(&self) -> String {
        self.plain("placements-state-taken")
    }

    /// «I skal ikke svare nu»
    pub fn placements_requests_taken(&self) -> String {
        self.plain("placements-requests-taken")
    }

    /// «Forslag, der venter på dig»
    pub fn placements_start_own_waiting(&self) -> String {
        self.plain("placements-start-own-waiting")
    }

    /// «Nogen har fået »{bundle}«. Der kan siges ja, når det er ledigt igen.»
    pub fn placements_refusal_taken(&self, bundle: impl AsRef<str>) -> String {
        self.filled("placements-refusal-taken", [("bundle", bundle.as_ref().into())])
    }

    /// «Nogen har »{bundle}« til den {date}. Der kan siges ja, når det er ledigt igen.»
    pub fn placements_refusal_taken_until(&self, bundle: impl AsRef<str>, date: impl AsRef<str>) -> String {
        self.filled(
            "placements-refusal-taken-until",
            [("bundle", bundle.as_ref().into()), ("date", date.as_ref().into())],
        )
    }

    /// «Forslaget er trukket tilbage»
    pub fn placements_closed_withdrawn_title(&self) -> String {
        self.plain("placements-closed-withdrawn-title")
    }

    /// «Der er ikke mere at gøre ved det.»
    pub fn placements_closed_withdrawn_text(&self) -> String {
        self.plain("placements-closed-withdrawn-text")
    }

    /// «Der kan ikke svares på forslaget nu»
    pub fn placements_closed_say_title(&self) -> String {
        self.plain("placements-closed-say-title")
    }

    /// «Det, du skrev, er ikke gemt»
    pub fn placements_closed_typed(&self) -> String {
        self.plain("placements-closed-typed")
    }

    /// «Person {number} til »{bundle}«, foreslået {when}»
    pub fn placements_requests_person_of(
        &self,
        bundle: impl AsRef<str>,
        number: impl AsRef<str>,
        when: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-requests-person-of",
            [
                ("bundle", bundle.as_ref().into()),
                ("number", number.as_ref().into()),
                ("when", when.as_ref().into()),
            ],
        )
    }

    /// «Kortet siger kun området, så ingen kan gætte, hvem det er. Mere får I at vide, når både I og personen har sagt ja.»
    pub fn placements_page_card_note_area(&self) -> String {
        self.plain("placements-page-card-note-area")
    }

    /// «Når det hører til kommunens egen opgave at give navnet. Borgeren spørges ikke om grundlaget.»
    pub fn placements_basis_authority_task_hint(&self) -> String {
        self.plain("placements-basis-authority-task-hint")
    }

    /// «Når en lov kræver, at borgeren tillader, at oplysninger indhentes eller gives. Skriv hvilken lov.»
    pub fn placements_basis_statutory_consent_hint(&self) -> String {
        self.plain("placements-basis-statutory-consent-hint")
    }

    /// «Når delingen kun hviler på borgerens samtykke. Et nej har ingen virkning.»
    pub fn placements_basis_consent_hint(&self) -> String {
        self.plain("placements-basis-consent-hint")
    }

    /// «Når borgeren selv har valgt, at virksomheden får navnet. Et nej har ingen virkning.»
    pub fn placements_basis_own_choice_hint(&self) -> String {
        self.plain("placements-basis-own-choice-hint")
    }

    /// «Ret sidste dag»
    pub fn placements_last_day_change(&self) -> String {
        self.plain("placements-last-day-change")
    }

    /// «Når der kun er timer med løn, skal VITAS ikke spørges. Ugerne går til den nye sidste dag.»
    pub fn placements_last_day_lead(&self) -> String {
        self.plain("placements-last-day-lead")
    }

    /// «Tomt felt betyder indtil videre.»
    pub fn placements_last_day_hint(&self) -> String {
        self.plain("placements-last-day-hint")
    }

    /// «Det begyndte som praktik og har altid en sidste dag. Skal det gælde indtil videre, så byg et småjob af opgaverne, foreslå borgeren, og skriv en ny aftale.»
    pub fn placements_last_day_hint_needed(&self) -> String {
        self.plain("placements-last-day-hint-needed")
    }

    /// «indtil videre»
    pub fn placements_last_day_none(&self) -> String {
        self.plain("placements-last-day-none")
    }

    /// «Den sidste dag blev rettet»
    pub fn placements_step_last_day(&self) -> String {
        self.plain("placements-step-last-day")
    }

    /// «Før: {before}. Nu: {after}.»
    pub fn placements_step_last_day_note(&self, after: impl AsRef<str>, before: impl AsRef<str>) -> String {
        self.filled(
            "placements-step-last-day-note",
            [("after", after.as_ref().into()), ("before", before.as_ref().into())],
        )
    }

    /// «Den sidste dag rettes»
    pub fn placements_ways_last_day(&self) -> String {
        self.plain("placements-ways-last-day")
    }

    /// «Den sidste dag er rettet.»
    pub fn placements_done_last_day(&self) -> String {
        self.plain("placements-done-last-day")
    }

    /// «Den sidste dag kan rettes her, når forløbet er i gang: {state}. Før det begynder, står den i aftalen.»
    pub fn placements_refusal_last_day_not_running(&self, state: impl AsRef<str>) -> String {
        self.filled("placements-refusal-last-day-not-running", [("state", state.as_ref().into())])
    }

    /// «Der er {left} praktik om ugen tilbage, og praktik slutter den dag, den er bevilget til. Gør først resten til timer med løn under »Uger«, eller skriv en ny aftale fra et nyt forslag.»
    pub fn placements_refusal_last_day_praktik_left(&self, left: impl AsRef<str>) -> String {
        self.filled("placements-refusal-last-day-praktik-left", [("left", left.as_ref().into())])
    }

    /// «Den {day} er for tidlig. Vælg den {first} eller en senere dag.»
    pub fn placements_refusal_last_day_too_early(
        &self,
        day: impl AsRef<str>,
        first: impl AsRef<str>,
    ) -> String {
        self.filled(
            "placements-refusal-last-day-too-early",
            [("day", day.as_ref().into()), ("first", first.as_ref().into())],
        )
    }

    /// «Det begyndte som praktik og skal have en sidste dag. Skriv den. Skal det gælde indtil videre, så byg et småjob af opgaverne, foreslå borgeren, og skriv en ny aftale.»
    pub fn placements_refusal_last_day_needed(&self) -> String {
        self.plain("placements-refusal-last-day-needed")
    }

    /// «Det er den sidste dag nu. Skriv en anden, eller gå tilbage til forløbet.»
    pub fn placements_refusal_last_day_unchanged(&self) -> String {
        self.plain("placements-refusal-last-day-unchanged")
    }

    /// «De ældste svar vises ikke her.»
    pub fn placements_requests_older(&self) -> String {
        self.plain("placements-requests-older")
    }

    /// «Erklæringen eller VITAS er fra den {date}, efter den første dag. Ret den første dag i aftalen.»
    pub fn placements_turn_correct(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-turn-correct", [("date", date.as_ref().into())])
    }

    /// «Den første dag skal flyttes: papirerne gælder først fra den {date}. Kommunen retter aftalen og beder jer bekræfte den.»
    pub fn placements_turn_company_correct(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-turn-company-correct", [("date", date.as_ref().into())])
    }

    /// «Din første dag skal flyttes, for papirerne kom senere. Tal med din sagsbehandler.»
    pub fn placements_turn_own_correct(&self) -> String {
        self.plain("placements-turn-own-correct")
    }

    /// «Den første dag ligger for tidligt. Erklæringen eller VITAS er fra den {date}.»
    pub fn placements_missing_later_first_day(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-missing-later-first-day", [("date", date.as_ref().into())])
    }

    /// «Aftalen blev rettet, efter at virksomheden havde bekræftet den»
    pub fn placements_happened_reopen(&self) -> String {
        self.plain("placements-happened-reopen")
    }

    /// «Aftalen rettes, og virksomheden bekræfter igen»
    pub fn placements_step_reopen(&self) -> String {
        self.plain("placements-step-reopen")
    }

    /// «klar til at blive indtastet»
    pub fn placements_vitas_ready(&self) -> String {
        self.plain("placements-vitas-ready")
    }

    /// «Klar til at blive indtastet»
    pub fn placements_vitas_step_prepare(&self) -> String {
        self.plain("placements-vitas-step-prepare")
    }

    /// «Hvilken dag?»
    pub fn placements_vitas_on(&self) -> String {
        self.plain("placements-vitas-on")
    }

    /// «Den dag, det skete i VITAS.»
    pub fn placements_vitas_on_hint(&self) -> String {
        self.plain("placements-vitas-on-hint")
    }

    /// «{state}, den {date}»
    pub fn placements_vitas_since(&self, date: impl AsRef<str>, state: impl AsRef<str>) -> String {
        self.filled(
            "placements-vitas-since",
            [("date", date.as_ref().into()), ("state", state.as_ref().into())],
        )
    }

    /// «Den første dag er den {first}, og erklæringen og VITAS gælder først fra den {date}. Ret den første dag i aftalen. Så bekræfter virksomheden den igen.»
    pub fn placements_refusal_allowed_later(&self, date: impl AsRef<str>, first: impl AsRef<str>) -> String {
        self.filled(
            "placements-refusal-allowed-later",
            [("date", date.as_ref().into()), ("first", first.as_ref().into())],
        )
    }

    /// «Virksomheden har bekræftet aftalen, så en fil retter den ikke. Ret den på forløbets side. Så bekræfter virksomheden den igen.»
    pub fn placements_refusal_confirmed_already(&self) -> String {
        self.plain("placements-refusal-confirmed-already")
    }

    /// «Dagen er ikke kommet endnu. Skriv den dag, det skete i VITAS.»
    pub fn placements_refusal_happened_later(&self) -> String {
        self.plain("placements-refusal-happened-later")
    }

    /// «Virksomheden har bekræftet aftalen. Gemmer du en rettelse, skal den bekræfte igen.»
    pub fn placements_agreement_confirmed_notice(&self) -> String {
        self.plain("placements-agreement-confirmed-notice")
    }

    /// «Aftalen er rettet. Virksomheden skal bekræfte den igen.»
    pub fn placements_done_agreement_reopened(&self) -> String {
        self.plain("placements-done-agreement-reopened")
    }

    /// «Aftalen er rettet. Form, periode eller tider er nye. Virksomheden skal bekræfte igen, og medarbejdernes erklæring og VITAS skal skrives igen.»
    pub fn placements_done_agreement_anew_reopened(&self) -> String {
        self.plain("placements-done-agreement-anew-reopened")
    }

    /// «Med hvilke ord?»
    pub fn placements_statement_words(&self) -> String {
        self.plain("placements-statement-words")
    }

    /// «Reglen regner med»
    pub fn placements_statement_known(&self) -> String {
        self.plain("placements-statement-known")
    }

    /// «Kanten regner med {fte}. Ret det tal, der ikke passer: her eller hos virksomheden.»
    pub fn placements_statement_differs(&self, fte: impl AsRef<str>) -> String {
        self.filled("placements-statement-differs", [("fte", fte.as_ref().into())])
    }

    /// «Venter på borgeren»
    pub fn placements_weeks_unheard(&self) -> String {
        self.plain("placements-weeks-unheard")
    }

    /// «Ugen tæller først, når borgeren er hørt: der står, at borgeren ikke kom. Borgeren kan svare selv, eller kommunen kan tale med borgeren og skrive det her.»
    pub fn placements_weeks_form_unheard(&self) -> String {
        self.plain("placements-weeks-form-unheard")
    }

    /// «Ugen er gemt. Den tæller, når borgeren er hørt om den dag, der står »kom ikke«.»
    pub fn placements_weeks_done_unheard(&self) -> String {
        self.plain("placements-weeks-done-unheard")
    }

    /// «Uger, hvor borgeren skal høres»
    pub fn placements_start_weeks_unheard(&self) -> String {
        self.plain("placements-start-weeks-unheard")
    }

    /// «der står, at borgeren ikke kom»
    pub fn placements_start_weeks_unheard_note(&self) -> String {
        self.plain("placements-start-weeks-unheard-note")
    }

    /// «Uger, du kan svare på»
    pub fn placements_start_unheard_own(&self) -> String {
        self.plain("placements-start-unheard-own")
    }

    /// «der står, at du ikke kom»
    pub fn placements_start_unheard_own_note(&self) -> String {
        self.plain("placements-start-unheard-own-note")
    }

    /// «Svar om ugen»
    pub fn placements_start_unheard_answer(&self) -> String {
        self.plain("placements-start-unheard-answer")
    }

    /// «{shown} (virksomheder)»
    pub fn placements_weeks_shown(&self, shown: impl AsRef<str>) -> String {
        self.filled("placements-weeks-shown", [("shown", shown.as_ref().into())])
    }

    /// «Medarbejdernes erklæring og VITAS gælder det, der er aftalt nu. Nye tider, en anden form eller dage uden for perioden skal erklæres og godkendes igen, når du gemmer.»
    pub fn placements_agreement_stated_notice(&self) -> String {
        self.plain("placements-agreement-stated-notice")
    }

    /// «Det, der skete før i VITAS, er fra den {date}. Skriv den dag eller en senere.»
    pub fn placements_refusal_happened_before(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-refusal-happened-before", [("date", date.as_ref().into())])
    }

    /// «Søgt igen»
    pub fn placements_vitas_anew(&self) -> String {
        self.plain("placements-vitas-anew")
    }

    /// «{step} – ret dagen eller nummeret»
    pub fn placements_vitas_again(&self, step: impl AsRef<str>) -> String {
        self.filled("placements-vitas-again", [("step", step.as_ref().into())])
    }

    /// «Den første dag er før den dag, småjobbet kan begynde: {date}. Ret den, eller ret småjobbets dag.»
    pub fn placements_before_bundle(&self, date: impl AsRef<str>) -> String {
        self.filled("placements-before-bundle", [("date", date.as_ref().into())])
    }

    /// «Kollegerne er ikke hørt endnu. Tal med dem, før det begynder, og ret erklæringen.»
    pub fn placements_statement_unheard(&self) -> String {
        self.plain("placements-statement-unheard")
    }

    /// «Borgeren vil tale om det først»
    pub fn placements_filter_talk_first(&self) -> String {
        self.plain("placements-filter-talk-first")
    }

    /// «Borgeren vil gerne tale om det først. Tal med borgeren, og skriv svaret.»
    pub fn placements_next_talk_first(&self) -> String {
        self.plain("placements-next-talk-first")
    }

    /// «bekræft, når I er enige»
    pub fn placements_start_drafts_note_company(&self) -> String {
        self.plain("placements-start-drafts-note-company")
    }

    /// «Småjobbet er optaget»
    pub fn placements_agreement_taken_title(&self) -> String {
        self.plain("placements-agreement-taken-title")
    }

    /// «Bed jeres medarbejderrepræsentant om at bekræfte i VITAS.»
    pub fn placements_ways_company_represent(&self) -> String {
        self.plain("placements-ways-company-represent")
    }
}

#[cfg(test)]
pub(super) fn every(texts: &Texts, count: i64) -> Vec<(&'static str, String)> {
    let _ = count;
    vec![
        ("placements-schedule-week", texts.placements_schedule_week("minutes", "monday", "week")),
        ("placements-schedule-total", texts.placements_schedule_total("minutes")),
        ("placements-schedule-days", texts.placements_schedule_days(count)),
        ("placements-schedule-refused", texts.placements_schedule_refused()),
        ("placements-schedule-not-json", texts.placements_schedule_not_json("why")),
        ("placements-schedule-time", texts.placements_schedule_time("given")),
        ("placements-schedule-ends-first", texts.placements_schedule_ends_first("from", "to")),
        ("placements-refusal-period-ends-first", texts.placements_refusal_period_ends_first("from", "to")),
        ("placements-refusal-outside-period", texts.placements_refusal_outside_period("day", "from", "to")),
        (
            "placements-refusal-first-day-far-away",
            texts.placements_refusal_first_day_far_away("day", "earliest", "latest"),
        ),
        ("placements-refusal-no-last-day", texts.placements_refusal_no_last_day("day", "from", "to")),
        ("placements-refusal-day-twice", texts.placements_refusal_day_twice("day")),
        (
            "placements-refusal-times-overlap",
            texts.placements_refusal_times_overlap("day", "first", "second"),
        ),
        ("placements-law-answer", texts.placements_law_answer("answer")),
        ("placements-law-yes", texts.placements_law_yes()),
        ("placements-law-no", texts.placements_law_no()),
        ("placements-law-guidance-yes", texts.placements_law_guidance_yes()),
        ("placements-law-guidance-no", texts.placements_law_guidance_no()),
        ("placements-law-unknown", texts.placements_law_unknown()),
        ("placements-duration-counted", texts.placements_duration_counted("cap", "group", "weeks")),
        ("placements-duration-fewer-weeks", texts.placements_duration_fewer_weeks(count)),
        ("placements-duration-extension", texts.placements_duration_extension("weeks")),
        ("placements-duration-special-need", texts.placements_duration_special_need(count)),
        ("placements-refusal-protected", texts.placements_refusal_protected()),
        ("placements-refusal-do-not-place", texts.placements_refusal_do_not_place("company")),
        ("placements-refusal-bundle-not-open", texts.placements_refusal_bundle_not_open("bundle")),
        ("placements-refusal-proposed-already", texts.placements_refusal_proposed_already()),
        ("placements-refusal-line-not-written", texts.placements_refusal_line_not_written()),
        ("placements-refusal-which-certificate", texts.placements_refusal_which_certificate()),
        ("placements-refusal-no-such-step", texts.placements_refusal_no_such_step("state")),
        ("placements-refusal-citizen-has-not-said-yes", texts.placements_refusal_citizen_has_not_said_yes()),
        ("placements-refusal-too-late-to-answer", texts.placements_refusal_too_late_to_answer("state")),
        ("placements-refusal-not-said-together", texts.placements_refusal_not_said_together()),
        ("placements-state-waiting", texts.placements_state_waiting()),
        ("placements-state-accepted", texts.placements_state_accepted()),
        ("placements-state-declined", texts.placements_state_declined()),
        ("placements-state-released", texts.placements_state_released()),
        ("placements-state-withdrawn", texts.placements_state_withdrawn()),
        ("placements-step-propose", texts.placements_step_propose()),
        ("placements-step-accept", texts.placements_step_accept()),
        ("placements-step-decline", texts.placements_step_decline()),
        ("placements-step-release", texts.placements_step_release()),
        ("placements-step-withdraw", texts.placements_step_withdraw()),
        ("placements-step-by", texts.placements_step_by("role", "who")),
        ("placements-step-by-program", texts.placements_step_by_program()),
        ("placements-condition-citizen-said-yes", texts.placements_condition_citizen_said_yes()),
        ("placements-reason-not-now", texts.placements_reason_not_now()),
        ("placements-reason-task-gone", texts.placements_reason_task_gone()),
        ("placements-reason-hours", texts.placements_reason_hours()),
        ("placements-reason-certificate", texts.placements_reason_certificate()),
        ("placements-reason-certificate-which", texts.placements_reason_certificate_which("certificate")),
        ("placements-reason-nobody-to-train", texts.placements_reason_nobody_to_train()),
        ("placements-reason-talk-to-me", texts.placements_reason_talk_to_me()),
        ("placements-line-lives-of", texts.placements_line_lives_of()),
        ("placements-line-grows", texts.placements_line_grows()),
        ("placements-line-limits", texts.placements_line_limits()),
        ("placements-line-labour-plan", texts.placements_line_labour_plan()),
        ("placements-basis-authority-task", texts.placements_basis_authority_task()),
        ("placements-basis-statutory-consent", texts.placements_basis_statutory_consent()),
        ("placements-basis-consent", texts.placements_basis_consent()),
        ("placements-basis-own-choice", texts.placements_basis_own_choice()),
        ("placements-said-yes", texts.placements_said_yes()),
        ("placements-said-no", texts.placements_said_no()),
        ("placements-said-talk-first", texts.placements_said_talk_first()),
        ("placements-said-how-own", texts.placements_said_how_own()),
        ("placements-said-how-together", texts.placements_said_how_together()),
        ("placements-not-an-offer", texts.placements_not_an_offer()),
        ("placements-propose", texts.placements_propose()),
        ("placements-propose-open", texts.placements_propose_open()),
        ("placements-propose-title", texts.placements_propose_title("bundle", "name")),
        ("placements-propose-lead", texts.placements_propose_lead()),
        ("placements-propose-asked-today", texts.placements_propose_asked_today()),
        ("placements-propose-asked-with", texts.placements_propose_asked_with("date")),
        ("placements-propose-asked-later", texts.placements_propose_asked_later("date")),
        ("placements-propose-asks", texts.placements_propose_asks()),
        ("placements-propose-helps", texts.placements_propose_helps()),
        ("placements-propose-helps-hint", texts.placements_propose_helps_hint()),
        ("placements-propose-helps-none", texts.placements_propose_helps_none()),
        ("placements-propose-why", texts.placements_propose_why()),
        ("placements-propose-why-hint", texts.placements_propose_why_hint()),
        ("placements-propose-earlier", texts.placements_propose_earlier()),
        ("placements-propose-earlier-line", texts.placements_propose_earlier_line("date", "state")),
        ("placements-propose-submit", texts.placements_propose_submit()),
        ("placements-propose-no-business-title", texts.placements_propose_no_business_title()),
        ("placements-propose-no-business-text", texts.placements_propose_no_business_text("company")),
        ("placements-propose-no-business-ask", texts.placements_propose_no_business_ask()),
        ("placements-propose-no-business-colleague", texts.placements_propose_no_business_colleague()),
        ("placements-propose-no-business-action", texts.placements_propose_no_business_action()),
        ("placements-propose-no-business-others", texts.placements_propose_no_business_others()),
        ("placements-title", texts.placements_title()),
        ("placements-lead", texts.placements_lead()),
        ("placements-lead-own", texts.placements_lead_own()),
        ("placements-column-citizen", texts.placements_column_citizen()),
        ("placements-column-bundle", texts.placements_column_bundle()),
        ("placements-column-state", texts.placements_column_state()),
        ("placements-column-proposed", texts.placements_column_proposed()),
        ("placements-column-next", texts.placements_column_next()),
        ("placements-proposed-by", texts.placements_proposed_by("date", "name")),
        ("placements-filter-label", texts.placements_filter_label()),
        ("placements-filter-search", texts.placements_filter_search()),
        ("placements-filter-state", texts.placements_filter_state()),
        ("placements-filter-state-all", texts.placements_filter_state_all()),
        ("placements-empty-title", texts.placements_empty_title()),
        ("placements-empty-text", texts.placements_empty_text()),
        ("placements-empty-action", texts.placements_empty_action()),
        ("placements-empty-action-bundles", texts.placements_empty_action_bundles()),
        ("placements-none-found-title", texts.placements_none_found_title()),
        ("placements-none-found-text", texts.placements_none_found_text()),
        ("placements-somebody", texts.placements_somebody()),
        ("placements-nobody-named", texts.placements_nobody_named()),
        ("placements-next-waiting", texts.placements_next_waiting()),
        ("placements-next-waiting-later", texts.placements_next_waiting_later("date")),
        ("placements-next-accepted", texts.placements_next_accepted()),
        ("placements-next-accepted-consultant", texts.placements_next_accepted_consultant()),
        ("placements-next-declined", texts.placements_next_declined()),
        ("placements-next-declined-talk", texts.placements_next_declined_talk()),
        ("placements-next-released", texts.placements_next_released()),
        ("placements-next-withdrawn", texts.placements_next_withdrawn()),
        ("placements-next-company-waiting", texts.placements_next_company_waiting()),
        ("placements-next-company-accepted", texts.placements_next_company_accepted()),
        ("placements-next-company-declined", texts.placements_next_company_declined()),
        ("placements-next-company-released", texts.placements_next_company_released()),
        ("placements-next-company-withdrawn", texts.placements_next_company_withdrawn()),
        ("placements-next-own-open", texts.placements_next_own_open()),
        ("placements-next-own-declined", texts.placements_next_own_declined()),
        ("placements-next-own-released", texts.placements_next_own_released()),
        ("placements-next-own-withdrawn", texts.placements_next_own_withdrawn()),
        ("placements-page-title", texts.placements_page_title("bundle", "name")),
        ("placements-page-facts", texts.placements_page_facts()),
        ("placements-page-place", texts.placements_page_place()),
        ("placements-page-time", texts.placements_page_time()),
        ("placements-page-when", texts.placements_page_when()),
        ("placements-page-starts", texts.placements_page_starts()),
        ("placements-page-tasks", texts.placements_page_tasks()),
        ("placements-page-helps", texts.placements_page_helps()),
        ("placements-page-why", texts.placements_page_why()),
        ("placements-page-proposed", texts.placements_page_proposed()),
        ("placements-page-proposed-by", texts.placements_page_proposed_by("date", "name", "organisation")),
        ("placements-page-asked-on", texts.placements_page_asked_on()),
        ("placements-page-asked-on-from", texts.placements_page_asked_on_from("date")),
        ("placements-page-answer", texts.placements_page_answer()),
        ("placements-page-reason", texts.placements_page_reason()),
        ("placements-page-words", texts.placements_page_words()),
        ("placements-page-words-held", texts.placements_page_words_held()),
        ("placements-page-words-judge", texts.placements_page_words_judge()),
        ("placements-page-dialogue", texts.placements_page_dialogue()),
        ("placements-page-dialogue-own", texts.placements_page_dialogue_own()),
        ("placements-page-dialogue-note", texts.placements_page_dialogue_note()),
        ("placements-page-dialogue-note-own", texts.placements_page_dialogue_note_own()),
        ("placements-page-dialogue-none", texts.placements_page_dialogue_none()),
        ("placements-page-said", texts.placements_page_said()),
        ("placements-page-said-words", texts.placements_page_said_words()),
        ("placements-page-said-at", texts.placements_page_said_at("date", "how")),
        ("placements-page-release", texts.placements_page_release()),
        ("placements-page-steps", texts.placements_page_steps()),
        ("placements-page-steps-when", texts.placements_page_steps_when()),
        ("placements-page-steps-what", texts.placements_page_steps_what()),
        ("placements-page-steps-who", texts.placements_page_steps_who()),
        ("placements-page-ways", texts.placements_page_ways()),
        ("placements-page-ways-who", texts.placements_page_ways_who()),
        ("placements-page-ways-none", texts.placements_page_ways_none()),
        ("placements-page-card-note-company", texts.placements_page_card_note_company()),
        ("placements-do-answer", texts.placements_do_answer()),
        ("placements-do-answer-for", texts.placements_do_answer_for()),
        ("placements-do-think-again", texts.placements_do_think_again()),
        ("placements-do-say", texts.placements_do_say()),
        ("placements-do-say-own", texts.placements_do_say_own()),
        ("placements-do-say-change", texts.placements_do_say_change()),
        ("placements-do-unsay", texts.placements_do_unsay()),
        ("placements-do-copy", texts.placements_do_copy()),
        ("placements-do-copy-own", texts.placements_do_copy_own()),
        ("placements-do-release", texts.placements_do_release()),
        ("placements-do-withdraw", texts.placements_do_withdraw()),
        ("placements-do-citizen", texts.placements_do_citizen()),
        ("placements-answer-title", texts.placements_answer_title("bundle")),
        ("placements-answer-lead", texts.placements_answer_lead()),
        ("placements-answer-lead-for", texts.placements_answer_lead_for()),
        ("placements-answer-question", texts.placements_answer_question()),
        ("placements-answer-question-for", texts.placements_answer_question_for()),
        ("placements-answer-yes", texts.placements_answer_yes()),
        ("placements-answer-no", texts.placements_answer_no()),
        ("placements-answer-why", texts.placements_answer_why()),
        ("placements-answer-why-note", texts.placements_answer_why_note()),
        ("placements-answer-reason", texts.placements_answer_reason()),
        ("placements-answer-certificate", texts.placements_answer_certificate()),
        ("placements-answer-certificate-none", texts.placements_answer_certificate_none()),
        ("placements-answer-words", texts.placements_answer_words()),
        ("placements-answer-words-hint", texts.placements_answer_words_hint()),
        ("placements-answer-submit", texts.placements_answer_submit()),
        ("placements-answer-yes-button", texts.placements_answer_yes_button()),
        ("placements-answer-no-button", texts.placements_answer_no_button()),
        ("placements-requests-title", texts.placements_requests_title()),
        ("placements-requests-lead", texts.placements_requests_lead()),
        ("placements-requests-waiting", texts.placements_requests_waiting()),
        ("placements-requests-none", texts.placements_requests_none()),
        ("placements-requests-none-title", texts.placements_requests_none_title()),
        ("placements-requests-none-text", texts.placements_requests_none_text()),
        ("placements-requests-answered", texts.placements_requests_answered()),
        ("placements-say-title", texts.placements_say_title("name")),
        ("placements-say-title-own", texts.placements_say_title_own("bundle")),
        ("placements-say-question", texts.placements_say_question()),
        ("placements-say-question-own", texts.placements_say_question_own()),
        ("placements-say-words", texts.placements_say_words()),
        ("placements-say-words-hint", texts.placements_say_words_hint()),
        ("placements-say-words-hint-own", texts.placements_say_words_hint_own()),
        ("placements-say-together", texts.placements_say_together()),
        ("placements-say-together-hint", texts.placements_say_together_hint()),
        ("placements-say-submit", texts.placements_say_submit()),
        ("placements-unsay-title", texts.placements_unsay_title()),
        ("placements-unsay-text", texts.placements_unsay_text()),
        ("placements-copy-title", texts.placements_copy_title()),
        ("placements-copy-delete", texts.placements_copy_delete()),
        ("placements-copy-none", texts.placements_copy_none()),
        ("placements-release-title", texts.placements_release_title("company", "name")),
        ("placements-release-lead", texts.placements_release_lead()),
        ("placements-release-lead-not-yet", texts.placements_release_lead_not_yet()),
        ("placements-release-basis", texts.placements_release_basis()),
        ("placements-release-words", texts.placements_release_words()),
        ("placements-release-words-hint", texts.placements_release_words_hint()),
        ("placements-release-submit", texts.placements_release_submit()),
        ("placements-withdraw-title", texts.placements_withdraw_title()),
        ("placements-withdraw-text", texts.placements_withdraw_text()),
        ("placements-words-title", texts.placements_words_title()),
        ("placements-words-lead", texts.placements_words_lead()),
        ("placements-words-hits", texts.placements_words_hits()),
        ("placements-words-hit", texts.placements_words_hit("subject", "word")),
        ("placements-words-number", texts.placements_words_number()),
        ("placements-words-keep", texts.placements_words_keep()),
        ("placements-words-keep-yes", texts.placements_words_keep_yes()),
        ("placements-words-keep-no", texts.placements_words_keep_no()),
        ("placements-done-proposed", texts.placements_done_proposed()),
        ("placements-done-answered", texts.placements_done_answered()),
        ("placements-done-said", texts.placements_done_said()),
        ("placements-done-unsaid", texts.placements_done_unsaid()),
        ("placements-done-released", texts.placements_done_released()),
        ("placements-done-withdrawn", texts.placements_done_withdrawn()),
        ("placements-done-words", texts.placements_done_words()),
        ("placements-start-waiting", texts.placements_start_waiting()),
        ("placements-start-accepted", texts.placements_start_accepted()),
        ("placements-start-accepted-note", texts.placements_start_accepted_note()),
        ("placements-start-declined", texts.placements_start_declined()),
        ("placements-start-requests", texts.placements_start_requests()),
        ("placements-start-own", texts.placements_start_own()),
        ("placements-empty-text-own", texts.placements_empty_text_own()),
        ("placements-column-person", texts.placements_column_person()),
        ("placements-page-basis", texts.placements_page_basis()),
        ("placements-do-pair", texts.placements_do_pair()),
        ("placements-state-own-waiting", texts.placements_state_own_waiting()),
        ("placements-state-own-accepted", texts.placements_state_own_accepted()),
        ("placements-state-own-declined", texts.placements_state_own_declined()),
        ("placements-release-not-yet-title", texts.placements_release_not_yet_title()),
        ("placements-see-all", texts.placements_see_all()),
        ("placements-page-words-held-own", texts.placements_page_words_held_own()),
        ("placements-step-say", texts.placements_step_say()),
        ("placements-unsay-text-released", texts.placements_unsay_text_released()),
        ("placements-done-said-own", texts.placements_done_said_own()),
        ("placements-said-how-own-you", texts.placements_said_how_own_you()),
        ("placements-say-lead", texts.placements_say_lead()),
        ("placements-say-lead-own", texts.placements_say_lead_own()),
        ("placements-page-card-note-released", texts.placements_page_card_note_released()),
        ("placements-release-basis-hint", texts.placements_release_basis_hint()),
        ("placements-refusal-words-about-person", texts.placements_refusal_words_about_person("words")),
        ("placements-refusal-person-number", texts.placements_refusal_person_number()),
        ("placements-release-not-now-title", texts.placements_release_not_now_title()),
        ("placements-do-back", texts.placements_do_back()),
        ("placements-next-said-yes", texts.placements_next_said_yes()),
        ("placements-next-said-no", texts.placements_next_said_no()),
        ("placements-do-contact", texts.placements_do_contact()),
        ("placements-do-other-bundle", texts.placements_do_other_bundle()),
        ("placements-page-release-before", texts.placements_page_release_before()),
        ("placements-step-decline-again", texts.placements_step_decline_again()),
        ("placements-column-answered", texts.placements_column_answered()),
        ("placements-filter-held", texts.placements_filter_held()),
        ("placements-not-an-offer-read-out", texts.placements_not_an_offer_read_out()),
        ("placements-start-held", texts.placements_start_held()),
        ("placements-start-held-note", texts.placements_start_held_note()),
        ("placements-release-others", texts.placements_release_others(count)),
        ("placements-done-accepted", texts.placements_done_accepted()),
        ("placements-refusal-times", texts.placements_refusal_times("given")),
        ("placements-refusal-day-overlaps", texts.placements_refusal_day_overlaps("first", "second")),
        ("placements-refusal-no-hours-praktik", texts.placements_refusal_no_hours_praktik("kind")),
        ("placements-refusal-no-hours-ordinary", texts.placements_refusal_no_hours_ordinary("kind")),
        ("placements-refusal-other-hours-praktik", texts.placements_refusal_other_hours_praktik("kind")),
        ("placements-refusal-other-hours-ordinary", texts.placements_refusal_other_hours_ordinary("kind")),
        ("placements-refusal-praktik-without-end", texts.placements_refusal_praktik_without_end()),
        (
            "placements-refusal-no-such-placement-step",
            texts.placements_refusal_no_such_placement_step("state"),
        ),
        ("placements-refusal-first-day-not-come", texts.placements_refusal_first_day_not_come("day")),
        ("placements-refusal-no-statement", texts.placements_refusal_no_statement()),
        ("placements-refusal-not-granted", texts.placements_refusal_not_granted()),
        ("placements-refusal-no-such-vitas-step", texts.placements_refusal_no_such_vitas_step("state")),
        ("placements-refusal-not-represented", texts.placements_refusal_not_represented()),
        ("placements-refusal-representative-missing", texts.placements_refusal_representative_missing("fte")),
        ("placements-refusal-not-released", texts.placements_refusal_not_released()),
        (
            "placements-refusal-kind-not-for-bundle",
            texts.placements_refusal_kind_not_for_bundle("bundle", "form", "kind"),
        ),
        ("placements-refusal-bundle-taken", texts.placements_refusal_bundle_taken("bundle")),
        ("placements-refusal-in-same-hours", texts.placements_refusal_in_same_hours("bundle", "day", "span")),
        ("placements-kind-praktik", texts.placements_kind_praktik()),
        ("placements-kind-small-job", texts.placements_kind_small_job()),
        ("placements-kind-hybrid", texts.placements_kind_hybrid()),
        ("placements-kind-wage-subsidy", texts.placements_kind_wage_subsidy()),
        ("placements-kind-flex-job", texts.placements_kind_flex_job()),
        ("placements-kind-ordinary-job", texts.placements_kind_ordinary_job()),
        ("placements-kind-inclusion-job", texts.placements_kind_inclusion_job()),
        ("placements-kind-trial-days", texts.placements_kind_trial_days()),
        ("placements-kind-now-wage", texts.placements_kind_now_wage("kind")),
        ("placements-kind-now-both", texts.placements_kind_now_both("kind")),
        ("placements-placed-draft", texts.placements_placed_draft()),
        ("placements-placed-agreed", texts.placements_placed_agreed()),
        ("placements-placed-running", texts.placements_placed_running()),
        ("placements-placed-suspended", texts.placements_placed_suspended()),
        ("placements-placed-interrupted", texts.placements_placed_interrupted()),
        ("placements-placed-ended", texts.placements_placed_ended()),
        ("placements-placed-cancelled", texts.placements_placed_cancelled()),
        ("placements-vitas-not-begun", texts.placements_vitas_not_begun()),
        ("placements-vitas-entered", texts.placements_vitas_entered()),
        ("placements-vitas-represented", texts.placements_vitas_represented()),
        ("placements-vitas-granted", texts.placements_vitas_granted()),
        ("placements-vitas-refused", texts.placements_vitas_refused()),
        ("placements-refusal-stated-later", texts.placements_refusal_stated_later()),
        ("placements-refusal-begun-already", texts.placements_refusal_begun_already("state")),
        ("placements-refusal-praktik-too-long", texts.placements_refusal_praktik_too_long("cap", "weeks")),
        ("placements-weeks", texts.placements_weeks(count)),
        ("placements-clock", texts.placements_clock()),
        ("placements-done-agreement-written", texts.placements_done_agreement_written()),
        ("placements-done-agreement-changed", texts.placements_done_agreement_changed()),
        ("placements-done-agreement-confirmed", texts.placements_done_agreement_confirmed()),
        ("placements-done-placement-cancelled", texts.placements_done_placement_cancelled()),
        ("placements-done-placement-begun", texts.placements_done_placement_begun()),
        ("placements-done-placement-interrupted", texts.placements_done_placement_interrupted()),
        ("placements-done-placement-ended", texts.placements_done_placement_ended()),
        ("placements-done-statement", texts.placements_done_statement()),
        ("placements-done-vitas", texts.placements_done_vitas()),
        ("placements-placed-title", texts.placements_placed_title("bundle", "name")),
        ("placements-placed-list-title", texts.placements_placed_list_title()),
        ("placements-placed-list-lead", texts.placements_placed_list_lead()),
        ("placements-placed-filter-label", texts.placements_placed_filter_label()),
        ("placements-placed-empty-title", texts.placements_placed_empty_title()),
        ("placements-placed-empty-text", texts.placements_placed_empty_text()),
        ("placements-placed-empty-action", texts.placements_placed_empty_action()),
        ("placements-placed-none-found", texts.placements_placed_none_found()),
        ("placements-placed-lead", texts.placements_placed_lead("kind", "period")),
        ("placements-placed-back", texts.placements_placed_back()),
        ("placements-column-period", texts.placements_column_period()),
        ("placements-column-praktik", texts.placements_column_praktik()),
        ("placements-column-ordinary", texts.placements_column_ordinary()),
        ("placements-agreement", texts.placements_agreement()),
        ("placements-agreement-title", texts.placements_agreement_title("bundle", "name")),
        ("placements-agreement-change", texts.placements_agreement_change()),
        ("placements-agreement-lead", texts.placements_agreement_lead()),
        ("placements-agreement-submit", texts.placements_agreement_submit()),
        ("placements-agreement-kind", texts.placements_agreement_kind()),
        ("placements-agreement-vitas", texts.placements_agreement_vitas()),
        ("placements-agreement-hybrid", texts.placements_agreement_hybrid()),
        ("placements-agreement-plain", texts.placements_agreement_plain()),
        ("placements-agreement-purpose", texts.placements_agreement_purpose()),
        ("placements-agreement-purpose-hint", texts.placements_agreement_purpose_hint()),
        ("placements-agreement-separation", texts.placements_agreement_separation()),
        ("placements-agreement-separation-hint", texts.placements_agreement_separation_hint()),
        ("placements-agreement-mentor", texts.placements_agreement_mentor()),
        ("placements-agreement-mentor-hint", texts.placements_agreement_mentor_hint()),
        ("placements-agreement-from", texts.placements_agreement_from()),
        ("placements-agreement-to", texts.placements_agreement_to()),
        ("placements-agreement-week-praktik", texts.placements_agreement_week_praktik()),
        ("placements-agreement-week-ordinary", texts.placements_agreement_week_ordinary()),
        ("placements-agreement-times-hint", texts.placements_agreement_times_hint()),
        ("placements-agreement-written-title", texts.placements_agreement_written_title()),
        ("placements-agreement-written-text", texts.placements_agreement_written_text()),
        ("placements-agreement-person-can", texts.placements_agreement_person_can()),
        ("placements-agreement-person-can-unknown", texts.placements_agreement_person_can_unknown()),
        ("placements-week", texts.placements_week()),
        ("placements-week-day", texts.placements_week_day()),
        ("placements-week-in-all", texts.placements_week_in_all()),
        ("placements-week-became", texts.placements_week_became("date", "minutes")),
        ("placements-week-becomes", texts.placements_week_becomes("date", "minutes")),
        ("placements-week-agreed", texts.placements_week_agreed("hours")),
        ("placements-not-granted-yet", texts.placements_not_granted_yet()),
        ("placements-do-confirm", texts.placements_do_confirm()),
        ("placements-do-cancel", texts.placements_do_cancel()),
        ("placements-do-begin", texts.placements_do_begin()),
        ("placements-do-interrupt", texts.placements_do_interrupt()),
        ("placements-do-end", texts.placements_do_end()),
        ("placements-do-agreement", texts.placements_do_agreement()),
        ("placements-do-placement", texts.placements_do_placement()),
        ("placements-confirm-for", texts.placements_confirm_for("company")),
        ("placements-agreed-day", texts.placements_agreed_day("day", "hours", "times")),
        ("placements-confirm-text", texts.placements_confirm_text()),
        ("placements-confirm-text-vitas", texts.placements_confirm_text_vitas()),
        ("placements-cancel-text", texts.placements_cancel_text()),
        ("placements-begin-text", texts.placements_begin_text()),
        ("placements-interrupt-lead", texts.placements_interrupt_lead()),
        ("placements-end-lead", texts.placements_end_lead()),
        ("placements-last-day", texts.placements_last_day()),
        ("placements-cause", texts.placements_cause()),
        ("placements-tried", texts.placements_tried()),
        ("placements-tried-hint", texts.placements_tried_hint()),
        ("placements-outcome", texts.placements_outcome()),
        ("placements-ending", texts.placements_ending()),
        ("placements-statement", texts.placements_statement()),
        ("placements-statement-title", texts.placements_statement_title()),
        ("placements-statement-lead", texts.placements_statement_lead()),
        ("placements-statement-none", texts.placements_statement_none()),
        ("placements-statement-fte", texts.placements_statement_fte()),
        ("placements-statement-fte-hint", texts.placements_statement_fte_hint()),
        ("placements-statement-by", texts.placements_statement_by()),
        ("placements-statement-by-hint", texts.placements_statement_by_hint()),
        ("placements-statement-heard", texts.placements_statement_heard()),
        ("placements-statement-heard-hint", texts.placements_statement_heard_hint()),
        ("placements-statement-on", texts.placements_statement_on()),
        ("placements-statement-reference", texts.placements_statement_reference()),
        ("placements-statement-reference-hint", texts.placements_statement_reference_hint()),
        ("placements-acted-shop-steward", texts.placements_acted_shop_steward()),
        ("placements-acted-joint-steward", texts.placements_acted_joint_steward()),
        ("placements-acted-representative", texts.placements_acted_representative()),
        ("placements-acted-nobody", texts.placements_acted_nobody()),
        ("placements-vitas", texts.placements_vitas()),
        ("placements-vitas-title", texts.placements_vitas_title()),
        ("placements-vitas-lead", texts.placements_vitas_lead()),
        ("placements-vitas-now", texts.placements_vitas_now()),
        ("placements-vitas-what", texts.placements_vitas_what()),
        ("placements-vitas-reference", texts.placements_vitas_reference()),
        ("placements-vitas-reference-hint", texts.placements_vitas_reference_hint()),
        ("placements-vitas-step-enter", texts.placements_vitas_step_enter()),
        ("placements-vitas-step-represent", texts.placements_vitas_step_represent()),
        ("placements-vitas-step-grant", texts.placements_vitas_step_grant()),
        ("placements-vitas-step-refuse", texts.placements_vitas_step_refuse()),
        ("placements-before-not-now-title", texts.placements_before_not_now_title()),
        ("placements-before-not-now-text", texts.placements_before_not_now_text("state")),
        ("placements-no-step", texts.placements_no_step("state")),
        ("placements-rules", texts.placements_rules()),
        ("placements-rule-ratio", texts.placements_rule_ratio()),
        ("placements-rule-duration", texts.placements_rule_duration()),
        ("placements-instructions", texts.placements_instructions()),
        ("placements-instructions-none", texts.placements_instructions_none()),
        ("placements-step-confirm", texts.placements_step_confirm()),
        ("placements-step-cancel", texts.placements_step_cancel()),
        ("placements-step-begin", texts.placements_step_begin()),
        ("placements-step-suspend", texts.placements_step_suspend()),
        ("placements-step-resume", texts.placements_step_resume()),
        ("placements-step-interrupt", texts.placements_step_interrupt()),
        ("placements-step-end", texts.placements_step_end()),
        ("placements-step-written", texts.placements_step_written()),
        ("placements-step-changed", texts.placements_step_changed()),
        ("placements-step-statement", texts.placements_step_statement()),
        ("placements-step-vitas", texts.placements_step_vitas("step")),
        ("placements-cause-own-wish", texts.placements_cause_own_wish()),
        ("placements-cause-something-else", texts.placements_cause_something_else()),
        ("placements-cause-did-not-come", texts.placements_cause_did_not_come()),
        ("placements-cause-no-tasks", texts.placements_cause_no_tasks()),
        ("placements-cause-no-mentor", texts.placements_cause_no_mentor()),
        ("placements-cause-company-wish", texts.placements_cause_company_wish()),
        ("placements-cause-other-plan", texts.placements_cause_other_plan()),
        ("placements-cause-hours", texts.placements_cause_hours()),
        ("placements-cause-tasks", texts.placements_cause_tasks()),
        ("placements-party-citizen", texts.placements_party_citizen()),
        ("placements-party-company", texts.placements_party_company()),
        ("placements-party-municipality", texts.placements_party_municipality()),
        ("placements-party-nobody", texts.placements_party_nobody()),
        ("placements-outcome-ordinary-full", texts.placements_outcome_ordinary_full()),
        ("placements-outcome-ordinary-part", texts.placements_outcome_ordinary_part()),
        ("placements-outcome-flex-job", texts.placements_outcome_flex_job()),
        ("placements-outcome-education", texts.placements_outcome_education()),
        ("placements-outcome-self-supporting", texts.placements_outcome_self_supporting()),
        ("placements-outcome-another-placement", texts.placements_outcome_another_placement()),
        ("placements-outcome-nothing-yet", texts.placements_outcome_nothing_yet()),
        ("placements-outcome-not-known", texts.placements_outcome_not_known()),
        ("placements-filter-named", texts.placements_filter_named()),
        ("placements-start-named", texts.placements_start_named()),
        ("placements-next-company-declined-talk", texts.placements_next_company_declined_talk()),
        ("placements-next-own-declined-talk", texts.placements_next_own_declined_talk()),
        ("placements-state-talk", texts.placements_state_talk()),
        ("placements-state-own-talk", texts.placements_state_own_talk()),
        ("placements-reason-talk-to-me-own", texts.placements_reason_talk_to_me_own()),
        ("placements-do-decline-after-all", texts.placements_do_decline_after_all()),
        ("placements-do-decline-after-all-for", texts.placements_do_decline_after_all_for()),
        ("placements-statement-change", texts.placements_statement_change()),
        ("placements-placed-lead-own", texts.placements_placed_lead_own()),
        ("placements-start-drafts", texts.placements_start_drafts()),
        ("placements-start-running", texts.placements_start_running()),
        ("placements-filter-due", texts.placements_filter_due()),
        ("placements-start-due-note", texts.placements_start_due_note()),
        ("placements-start-answer-note", texts.placements_start_answer_note()),
        ("placements-start-drafts-note", texts.placements_start_drafts_note()),
        ("placements-start-named-note", texts.placements_start_named_note()),
        ("placements-start-confirm", texts.placements_start_confirm()),
        ("placements-refusal-day-too-long", texts.placements_refusal_day_too_long("day", "minutes", "most")),
        (
            "placements-refusal-day-other-hours-praktik",
            texts.placements_refusal_day_other_hours_praktik("day"),
        ),
        (
            "placements-refusal-day-other-hours-ordinary",
            texts.placements_refusal_day_other_hours_ordinary("day"),
        ),
        ("placements-refusal-absent-yet-there", texts.placements_refusal_absent_yet_there("day", "planned")),
        ("placements-refusal-absent-day-off", texts.placements_refusal_absent_day_off("day")),
        ("placements-refusal-day-to-come", texts.placements_refusal_day_to_come("day")),
        ("placements-refusal-day-outside", texts.placements_refusal_day_outside("day", "period")),
        ("placements-refusal-week-outside", texts.placements_refusal_week_outside("period", "week")),
        ("placements-refusal-week-not-over", texts.placements_refusal_week_not_over("until")),
        ("placements-refusal-not-begun", texts.placements_refusal_not_begun("state")),
        ("placements-refusal-nothing-to-answer", texts.placements_refusal_nothing_to_answer()),
        ("placements-refusal-more-than-is-left", texts.placements_refusal_more_than_is_left("asked", "left")),
        ("placements-refusal-nothing-to-convert", texts.placements_refusal_nothing_to_convert()),
        ("placements-refusal-stated-already", texts.placements_refusal_stated_already("week")),
        ("placements-refusal-converted-later", texts.placements_refusal_converted_later("from")),
        ("placements-refusal-separation-missing", texts.placements_refusal_separation_missing()),
        ("placements-absence-ill", texts.placements_absence_ill()),
        ("placements-absence-agreed", texts.placements_absence_agreed()),
        ("placements-absence-child-ill", texts.placements_absence_child_ill()),
        ("placements-absence-holiday", texts.placements_absence_holiday()),
        ("placements-absence-did-not-come", texts.placements_absence_did_not_come()),
        ("placements-absence-closed", texts.placements_absence_closed()),
        ("placements-side-company", texts.placements_side_company()),
        ("placements-side-municipality", texts.placements_side_municipality()),
        ("placements-side-citizen", texts.placements_side_citizen()),
        ("placements-week-number", texts.placements_week_number("week")),
        ("placements-week-of-year", texts.placements_week_of_year("week", "year")),
        ("placements-step-converted", texts.placements_step_converted()),
        ("placements-weeks-title", texts.placements_weeks_title()),
        ("placements-weeks-lead", texts.placements_weeks_lead()),
        ("placements-weeks-of", texts.placements_weeks_of("title")),
        ("placements-weeks-filter-label", texts.placements_weeks_filter_label()),
        ("placements-weeks-filter-week", texts.placements_weeks_filter_week()),
        ("placements-weeks-filter-search", texts.placements_weeks_filter_search()),
        ("placements-weeks-filter-state", texts.placements_weeks_filter_state()),
        ("placements-weeks-filter-state-all", texts.placements_weeks_filter_state_all()),
        ("placements-weeks-choice", texts.placements_weeks_choice("days", "week")),
        ("placements-weeks-choice-open", texts.placements_weeks_choice_open(count, "days", "week")),
        ("placements-weeks-open", texts.placements_weeks_open()),
        ("placements-weeks-planned", texts.placements_weeks_planned()),
        ("placements-weeks-differs", texts.placements_weeks_differs()),
        ("placements-weeks-settled", texts.placements_weeks_settled()),
        ("placements-weeks-empty-title", texts.placements_weeks_empty_title()),
        ("placements-weeks-empty-text", texts.placements_weeks_empty_text()),
        ("placements-weeks-none-found", texts.placements_weeks_none_found()),
        ("placements-weeks-as-planned", texts.placements_weeks_as_planned(count)),
        ("placements-weeks-column-week", texts.placements_weeks_column_week()),
        ("placements-weeks-column-planned", texts.placements_weeks_column_planned()),
        ("placements-weeks-column-counts", texts.placements_weeks_column_counts()),
        ("placements-weeks-write", texts.placements_weeks_write()),
        ("placements-weeks-correct", texts.placements_weeks_correct()),
        ("placements-weeks-answer", texts.placements_weeks_answer()),
        ("placements-weeks-before", texts.placements_weeks_before()),
        ("placements-weeks-after", texts.placements_weeks_after()),
        ("placements-weeks-see", texts.placements_weeks_see()),
        ("placements-weeks-done-confirmed", texts.placements_weeks_done_confirmed()),
        ("placements-weeks-done-stated", texts.placements_weeks_done_stated()),
        ("placements-weeks-done-differ", texts.placements_weeks_done_differ()),
        ("placements-weeks-done-answered", texts.placements_weeks_done_answered()),
        ("placements-weeks-done-converted", texts.placements_weeks_done_converted()),
        ("placements-weeks-form-title", texts.placements_weeks_form_title("name", "week")),
        ("placements-weeks-form-lead", texts.placements_weeks_form_lead()),
        ("placements-weeks-form-lead-own", texts.placements_weeks_form_lead_own()),
        ("placements-weeks-form-submit", texts.placements_weeks_form_submit()),
        ("placements-weeks-form-submit-own", texts.placements_weeks_form_submit_own()),
        ("placements-weeks-form-day", texts.placements_weeks_form_day("date", "day")),
        (
            "placements-weeks-form-day-planned",
            texts.placements_weeks_form_day_planned("date", "day", "planned"),
        ),
        ("placements-weeks-form-absence", texts.placements_weeks_form_absence()),
        ("placements-weeks-form-absence-none", texts.placements_weeks_form_absence_none()),
        ("placements-weeks-form-praktik", texts.placements_weeks_form_praktik()),
        ("placements-weeks-form-ordinary", texts.placements_weeks_form_ordinary()),
        ("placements-weeks-form-hours-hint", texts.placements_weeks_form_hours_hint()),
        ("placements-weeks-form-other-days", texts.placements_weeks_form_other_days()),
        ("placements-weeks-form-other-days-note", texts.placements_weeks_form_other_days_note()),
        ("placements-weeks-form-settles", texts.placements_weeks_form_settles()),
        ("placements-weeks-form-settles-hint", texts.placements_weeks_form_settles_hint()),
        ("placements-weeks-form-differs", texts.placements_weeks_form_differs()),
        ("placements-weeks-form-answer", texts.placements_weeks_form_answer("day")),
        ("placements-weeks-form-was-there", texts.placements_weeks_form_was_there()),
        ("placements-weeks-form-agreed", texts.placements_weeks_form_agreed()),
        ("placements-weeks-form-ill", texts.placements_weeks_form_ill()),
        ("placements-weeks-form-child-ill", texts.placements_weeks_form_child_ill()),
        ("placements-weeks-form-did-not-come", texts.placements_weeks_form_did_not_come()),
        ("placements-weeks-said-by", texts.placements_weeks_said_by("at", "side")),
        ("placements-weeks-said-settles", texts.placements_weeks_said_settles()),
        ("placements-weeks-said-day", texts.placements_weeks_said_day("day", "what")),
        ("placements-weeks-as-was-planned", texts.placements_weeks_as_was_planned()),
        ("placements-weeks-not-now-title", texts.placements_weeks_not_now_title()),
        ("placements-weeks-nothing-to-answer-title", texts.placements_weeks_nothing_to_answer_title()),
        ("placements-weeks-back", texts.placements_weeks_back()),
        ("placements-hours-praktik", texts.placements_hours_praktik("minutes")),
        ("placements-hours-ordinary", texts.placements_hours_ordinary("minutes")),
        ("placements-hours-both", texts.placements_hours_both("ordinary", "praktik")),
        ("placements-hours-none", texts.placements_hours_none()),
        ("placements-convert-title", texts.placements_convert_title()),
        ("placements-convert-lead", texts.placements_convert_lead()),
        ("placements-convert-now", texts.placements_convert_now()),
        ("placements-convert-from", texts.placements_convert_from()),
        ("placements-convert-minutes", texts.placements_convert_minutes()),
        ("placements-convert-minutes-hint", texts.placements_convert_minutes_hint("left")),
        ("placements-convert-why", texts.placements_convert_why()),
        ("placements-convert-why-hint", texts.placements_convert_why_hint()),
        ("placements-convert-separation-hint", texts.placements_convert_separation_hint()),
        ("placements-convert-submit", texts.placements_convert_submit()),
        ("placements-convert-none-title", texts.placements_convert_none_title()),
        ("placements-convert-none-text", texts.placements_convert_none_text()),
        ("placements-conversions", texts.placements_conversions()),
        ("placements-conversion-what", texts.placements_conversion_what("date", "minutes")),
        ("placements-start-weeks", texts.placements_start_weeks()),
        ("placements-start-weeks-note", texts.placements_start_weeks_note("week")),
        ("placements-start-weeks-older", texts.placements_start_weeks_older()),
        ("placements-start-weeks-older-note", texts.placements_start_weeks_older_note("week")),
        ("placements-start-weeks-differs", texts.placements_start_weeks_differs()),
        ("placements-start-weeks-differs-note", texts.placements_start_weeks_differs_note()),
        ("placements-start-weeks-confirm", texts.placements_start_weeks_confirm()),
        ("placements-weeks-not-begun-title", texts.placements_weeks_not_begun_title()),
        ("placements-weeks-not-begun-text", texts.placements_weeks_not_begun_text()),
        ("placements-weeks-column-do", texts.placements_weeks_column_do()),
        ("placements-weeks-look", texts.placements_weeks_look()),
        ("placements-refusal-placed-already", texts.placements_refusal_placed_already()),
        ("placements-done-agreement-anew", texts.placements_done_agreement_anew()),
        ("placements-propose-taken", texts.placements_propose_taken()),
        ("placements-propose-unmet", texts.placements_propose_unmet(count)),
        ("placements-release-taken-text", texts.placements_release_taken_text("bundle")),
        ("placements-more-than-bundle", texts.placements_more_than_bundle("agreed", "bundle")),
        ("placements-more-than-person", texts.placements_more_than_person("agreed", "person")),
        ("placements-refused-in-vitas", texts.placements_refused_in_vitas()),
        ("placements-refused-in-vitas-told", texts.placements_refused_in_vitas_told()),
        ("placements-vitas-short", texts.placements_vitas_short("state")),
        ("placements-propose-card", texts.placements_propose_card()),
        ("placements-propose-card-hint", texts.placements_propose_card_hint()),
        ("placements-propose-card-area", texts.placements_propose_card_area()),
        ("placements-propose-card-area-hint", texts.placements_propose_card_area_hint()),
        ("placements-propose-card-whole", texts.placements_propose_card_whole()),
        ("placements-propose-card-whole-hint", texts.placements_propose_card_whole_hint()),
        ("placements-propose-card-note", texts.placements_propose_card_note()),
        ("placements-propose-card-area-note", texts.placements_propose_card_area_note()),
        ("placements-page-card-chosen", texts.placements_page_card_chosen()),
        ("placements-outside-bundle", texts.placements_outside_bundle("slots")),
        ("placements-outside-person", texts.placements_outside_person("slots")),
        ("placements-export", texts.placements_export()),
        ("placements-refusal-not-assessed", texts.placements_refusal_not_assessed("date")),
        ("placements-agreement-assessed", texts.placements_agreement_assessed()),
        ("placements-agreement-assessed-hint", texts.placements_agreement_assessed_hint()),
        ("placements-filter-refused", texts.placements_filter_refused()),
        ("placements-start-refused-note", texts.placements_start_refused_note()),
        ("placements-start-refused-note-company", texts.placements_start_refused_note_company()),
        ("placements-filter-revisit", texts.placements_filter_revisit()),
        ("placements-start-revisit", texts.placements_start_revisit()),
        ("placements-start-revisit-note", texts.placements_start_revisit_note()),
        ("placements-rules-revisit", texts.placements_rules_revisit()),
        ("placements-turn-order", texts.placements_turn_order()),
        ("placements-turn-state", texts.placements_turn_state()),
        ("placements-turn-confirm", texts.placements_turn_confirm()),
        ("placements-turn-confirm-consultant", texts.placements_turn_confirm_consultant()),
        ("placements-turn-enter", texts.placements_turn_enter()),
        ("placements-turn-represent", texts.placements_turn_represent()),
        ("placements-turn-decide", texts.placements_turn_decide()),
        ("placements-turn-apply-again", texts.placements_turn_apply_again()),
        ("placements-turn-await", texts.placements_turn_await()),
        ("placements-turn-await-granted", texts.placements_turn_await_granted()),
        ("placements-turn-begin", texts.placements_turn_begin()),
        ("placements-turn-run", texts.placements_turn_run()),
        ("placements-turn-resume", texts.placements_turn_resume()),
        ("placements-turn-prepare-end", texts.placements_turn_prepare_end("date")),
        ("placements-turn-end", texts.placements_turn_end("date")),
        ("placements-turn-broken-off", texts.placements_turn_broken_off()),
        ("placements-turn-ended", texts.placements_turn_ended()),
        ("placements-turn-given-up", texts.placements_turn_given_up()),
        ("placements-turn-company-state", texts.placements_turn_company_state()),
        ("placements-turn-company-confirm", texts.placements_turn_company_confirm()),
        ("placements-turn-company-enter", texts.placements_turn_company_enter()),
        ("placements-turn-company-represent", texts.placements_turn_company_represent()),
        ("placements-turn-company-decide", texts.placements_turn_company_decide()),
        ("placements-turn-company-refused", texts.placements_turn_company_refused()),
        ("placements-turn-company-await", texts.placements_turn_company_await()),
        ("placements-turn-company-await-granted", texts.placements_turn_company_await_granted()),
        ("placements-turn-company-run", texts.placements_turn_company_run()),
        ("placements-turn-company-prepare-end", texts.placements_turn_company_prepare_end("date")),
        ("placements-turn-company-over", texts.placements_turn_company_over()),
        ("placements-turn-company-given-up", texts.placements_turn_company_given_up()),
        ("placements-turn-own-state", texts.placements_turn_own_state()),
        ("placements-turn-own-confirm", texts.placements_turn_own_confirm()),
        ("placements-turn-own-vitas", texts.placements_turn_own_vitas()),
        ("placements-turn-own-refused", texts.placements_turn_own_refused()),
        ("placements-turn-own-await", texts.placements_turn_own_await()),
        ("placements-turn-own-begin", texts.placements_turn_own_begin()),
        ("placements-turn-own-run", texts.placements_turn_own_run()),
        ("placements-turn-own-prepare-end", texts.placements_turn_own_prepare_end("date")),
        ("placements-turn-own-end", texts.placements_turn_own_end("date")),
        ("placements-turn-own-over", texts.placements_turn_own_over()),
        ("placements-turn-own-given-up", texts.placements_turn_own_given_up()),
        ("placements-over-interrupted", texts.placements_over_interrupted("from", "kind", "last")),
        ("placements-over-ended", texts.placements_over_ended("from", "kind", "last")),
        ("placements-over-cause", texts.placements_over_cause("cause")),
        ("placements-over-outcome", texts.placements_over_outcome("outcome")),
        ("placements-missing-statement", texts.placements_missing_statement()),
        ("placements-missing-confirmation", texts.placements_missing_confirmation()),
        ("placements-missing-grant", texts.placements_missing_grant("state")),
        ("placements-missing-first-day", texts.placements_missing_first_day("day")),
        ("placements-other-day", texts.placements_other_day()),
        ("placements-other-day-company", texts.placements_other_day_company("organisation")),
        ("placements-ways-company-none", texts.placements_ways_company_none()),
        ("placements-ways-over", texts.placements_ways_over()),
        ("placements-ways-own-before", texts.placements_ways_own_before()),
        ("placements-ways-own-running", texts.placements_ways_own_running()),
        ("placements-ways-own-over", texts.placements_ways_own_over()),
        ("placements-ways-placed", texts.placements_ways_placed()),
        ("placements-happened-confirm", texts.placements_happened_confirm()),
        ("placements-happened-cancel", texts.placements_happened_cancel()),
        ("placements-happened-begin", texts.placements_happened_begin()),
        ("placements-happened-suspend", texts.placements_happened_suspend()),
        ("placements-happened-resume", texts.placements_happened_resume()),
        ("placements-happened-interrupt", texts.placements_happened_interrupt()),
        ("placements-happened-end", texts.placements_happened_end()),
        ("placements-happened-accept", texts.placements_happened_accept()),
        ("placements-happened-decline", texts.placements_happened_decline()),
        ("placements-happened-talk", texts.placements_happened_talk()),
        ("placements-happened-release", texts.placements_happened_release()),
        ("placements-happened-withdraw", texts.placements_happened_withdraw()),
        ("placements-happened-for-company", texts.placements_happened_for_company()),
        ("placements-next-placed-interrupted", texts.placements_next_placed_interrupted("date")),
        ("placements-next-placed-ended", texts.placements_next_placed_ended("date")),
        ("placements-next-given-up", texts.placements_next_given_up()),
        ("placements-next-given-up-taken", texts.placements_next_given_up_taken()),
        ("placements-next-taken", texts.placements_next_taken()),
        ("placements-next-company-given-up", texts.placements_next_company_given_up()),
        ("placements-next-company-taken", texts.placements_next_company_taken()),
        ("placements-next-own-given-up", texts.placements_next_own_given_up()),
        ("placements-next-own-taken", texts.placements_next_own_taken()),
        ("placements-page-agreement", texts.placements_page_agreement()),
        ("placements-cause-own-wish-own", texts.placements_cause_own_wish_own()),
        ("placements-cause-something-else-own", texts.placements_cause_something_else_own()),
        ("placements-cause-did-not-come-own", texts.placements_cause_did_not_come_own()),
        ("placements-ways-statement", texts.placements_ways_statement()),
        ("placements-ways-vitas", texts.placements_ways_vitas()),
        ("placements-ways-change", texts.placements_ways_change()),
        ("placements-ways-write", texts.placements_ways_write()),
        ("placements-placed-at-from", texts.placements_placed_at_from("bundle", "company", "from")),
        ("placements-placed-at-days", texts.placements_placed_at_days("bundle", "company", "from", "to")),
        ("placements-placed-since", texts.placements_placed_since("days", "kind", "state")),
        ("placements-placed-own-title", texts.placements_placed_own_title()),
        ("placements-placed-earlier", texts.placements_placed_earlier()),
        ("placements-do-placement-own", texts.placements_do_placement_own()),
        ("placements-refused-short", texts.placements_refused_short()),
        ("placements-own-draft", texts.placements_own_draft("company", "from", "mentor")),
        ("placements-own-agreed", texts.placements_own_agreed("company", "from", "mentor")),
        ("placements-own-begins", texts.placements_own_begins("company", "from", "mentor")),
        ("placements-own-due", texts.placements_own_due("company", "from", "mentor")),
        ("placements-own-works", texts.placements_own_works("company", "mentor")),
        ("placements-own-praktik", texts.placements_own_praktik("company", "mentor")),
        ("placements-own-hybrid", texts.placements_own_hybrid("company", "mentor")),
        ("placements-own-not-granted", texts.placements_own_not_granted()),
        ("placements-own-refused", texts.placements_own_refused()),
        ("placements-ask-company", texts.placements_ask_company()),
        ("placements-ask-own", texts.placements_ask_own()),
        ("placements-name-gone", texts.placements_name_gone()),
        ("placements-next-taken-until", texts.placements_next_taken_until("date")),
        ("placements-next-company-taken-until", texts.placements_next_company_taken_until("date")),
        ("placements-next-own-taken-until", texts.placements_next_own_taken_until("date")),
        ("placements-next-judge-words", texts.placements_next_judge_words()),
        ("placements-next-own-said-yes", texts.placements_next_own_said_yes()),
        ("placements-next-own-said-yes-wanted", texts.placements_next_own_said_yes_wanted()),
        ("placements-next-own-said-no", texts.placements_next_own_said_no()),
        ("placements-next-own-said-talk", texts.placements_next_own_said_talk()),
        ("placements-state-taken", texts.placements_state_taken()),
        ("placements-requests-taken", texts.placements_requests_taken()),
        ("placements-start-own-waiting", texts.placements_start_own_waiting()),
        ("placements-refusal-taken", texts.placements_refusal_taken("bundle")),
        ("placements-refusal-taken-until", texts.placements_refusal_taken_until("bundle", "date")),
        ("placements-closed-withdrawn-title", texts.placements_closed_withdrawn_title()),
        ("placements-closed-withdrawn-text", texts.placements_closed_withdrawn_text()),
        ("placements-closed-say-title", texts.placements_closed_say_title()),
        ("placements-closed-typed", texts.placements_closed_typed()),
        ("placements-requests-person-of", texts.placements_requests_person_of("bundle", "number", "when")),
        ("placements-page-card-note-area", texts.placements_page_card_note_area()),
        ("placements-basis-authority-task-hint", texts.placements_basis_authority_task_hint()),
        ("placements-basis-statutory-consent-hint", texts.placements_basis_statutory_consent_hint()),
        ("placements-basis-consent-hint", texts.placements_basis_consent_hint()),
        ("placements-basis-own-choice-hint", texts.placements_basis_own_choice_hint()),
        ("placements-last-day-change", texts.placements_last_day_change()),
        ("placements-last-day-lead", texts.placements_last_day_lead()),
        ("placements-last-day-hint", texts.placements_last_day_hint()),
        ("placements-last-day-hint-needed", texts.placements_last_day_hint_needed()),
        ("placements-last-day-none", texts.placements_last_day_none()),
        ("placements-step-last-day", texts.placements_step_last_day()),
        ("placements-step-last-day-note", texts.placements_step_last_day_note("after", "before")),
        ("placements-ways-last-day", texts.placements_ways_last_day()),
        ("placements-done-last-day", texts.placements_done_last_day()),
        ("placements-refusal-last-day-not-running", texts.placements_refusal_last_day_not_running("state")),
        ("placements-refusal-last-day-praktik-left", texts.placements_refusal_last_day_praktik_left("left")),
        (
            "placements-refusal-last-day-too-early",
            texts.placements_refusal_last_day_too_early("day", "first"),
        ),
        ("placements-refusal-last-day-needed", texts.placements_refusal_last_day_needed()),
        ("placements-refusal-last-day-unchanged", texts.placements_refusal_last_day_unchanged()),
        ("placements-requests-older", texts.placements_requests_older()),
        ("placements-turn-correct", texts.placements_turn_correct("date")),
        ("placements-turn-company-correct", texts.placements_turn_company_correct("date")),
        ("placements-turn-own-correct", texts.placements_turn_own_correct()),
        ("placements-missing-later-first-day", texts.placements_missing_later_first_day("date")),
        ("placements-happened-reopen", texts.placements_happened_reopen()),
        ("placements-step-reopen", texts.placements_step_reopen()),
        ("placements-vitas-ready", texts.placements_vitas_ready()),
        ("placements-vitas-step-prepare", texts.placements_vitas_step_prepare()),
        ("placements-vitas-on", texts.placements_vitas_on()),
        ("placements-vitas-on-hint", texts.placements_vitas_on_hint()),
        ("placements-vitas-since", texts.placements_vitas_since("date", "state")),
        ("placements-refusal-allowed-later", texts.placements_refusal_allowed_later("date", "first")),
        ("placements-refusal-confirmed-already", texts.placements_refusal_confirmed_already()),
        ("placements-refusal-happened-later", texts.placements_refusal_happened_later()),
        ("placements-agreement-confirmed-notice", texts.placements_agreement_confirmed_notice()),
        ("placements-done-agreement-reopened", texts.placements_done_agreement_reopened()),
        ("placements-done-agreement-anew-reopened", texts.placements_done_agreement_anew_reopened()),
        ("placements-statement-words", texts.placements_statement_words()),
        ("placements-statement-known", texts.placements_statement_known()),
        ("placements-statement-differs", texts.placements_statement_differs("fte")),
        ("placements-weeks-unheard", texts.placements_weeks_unheard()),
        ("placements-weeks-form-unheard", texts.placements_weeks_form_unheard()),
        ("placements-weeks-done-unheard", texts.placements_weeks_done_unheard()),
        ("placements-start-weeks-unheard", texts.placements_start_weeks_unheard()),
        ("placements-start-weeks-unheard-note", texts.placements_start_weeks_unheard_note()),
        ("placements-start-unheard-own", texts.placements_start_unheard_own()),
        ("placements-start-unheard-own-note", texts.placements_start_unheard_own_note()),
        ("placements-start-unheard-answer", texts.placements_start_unheard_answer()),
        ("placements-weeks-shown", texts.placements_weeks_shown("shown")),
        ("placements-agreement-stated-notice", texts.placements_agreement_stated_notice()),
        ("placements-refusal-happened-before", texts.placements_refusal_happened_before("date")),
        ("placements-vitas-anew", texts.placements_vitas_anew()),
        ("placements-vitas-again", texts.placements_vitas_again("step")),
        ("placements-before-bundle", texts.placements_before_bundle("date")),
        ("placements-statement-unheard", texts.placements_statement_unheard()),
        ("placements-filter-talk-first", texts.placements_filter_talk_first()),
        ("placements-next-talk-first", texts.placements_next_talk_first()),
        ("placements-start-drafts-note-company", texts.placements_start_drafts_note_company()),
        ("placements-agreement-taken-title", texts.placements_agreement_taken_title()),
        ("placements-ways-company-represent", texts.placements_ways_company_represent()),
    ]
}
