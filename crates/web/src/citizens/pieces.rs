//! The fields of each part's form.

use app::{
    citizens::{CERTIFICATE_PREFIX, EXPIRES_PREFIX, INSTRUCTION_PREFIX, LEVEL_PREFIX, SKILL_PREFIX},
    views::ProgrammeView,
};
use domain::citizens::Ability;
use kernel::Date;
use l10n::Texts;
use taxonomy::{
    AreaOf, areas, certificates as certificate_list, skills as skill_list, target_groups, transport,
};

use crate::{
    component::{Choice, ChoiceField, EmptyState, Field, LevelList, Link, SlotGrid, Width},
    form::Filling,
    grids::{self, LevelForm},
};

/// A piece of a form, by the component that shows it.
pub(super) enum Piece {
    Text(Field),
    Prose(Field),
    Select(ChoiceField),
    Check { name: String, choice: Choice, error: Option<String> },
    Hidden(&'static str),
    Slots(SlotGrid),
    Levels(LevelList),
    Skills { error: Option<String>, groups: Vec<SkillGroup> },
    Certificates { head: [String; 2], error: Option<String>, rows: Vec<CertificateRow> },
    Nothing(EmptyState),
}

/// Skills that belong together.
pub(super) struct SkillGroup {
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) open: bool,
    pub(super) skills: Vec<ChoiceField>,
}

/// A certificate with its box and its last day.
pub(super) struct CertificateRow {
    pub(super) name: String,
    pub(super) choice: Choice,
    pub(super) expires: Field,
}

/// A value that only says that the form's own boxes were shown.
const SLOTS_SHOWN: &str = "slots_shown";
const CERTIFICATES_SHOWN: &str = "certificates_shown";

/// Of a new citizen. In the demo everybody is invented without being asked.
pub(super) fn new(texts: &Texts, filling: &Filling<'_>, demo: bool) -> Vec<Piece> {
    let mut pieces = identity(texts, filling);
    if !demo {
        pieces.push(check(
            filling,
            "invented",
            texts.citizens_invented_box(),
            texts.citizens_invented_hint(),
        ));
    }
    pieces.push(Piece::Text(postal_code(texts, filling)));
    pieces.push(protected(texts, filling));
    pieces
}

pub(super) fn facts(texts: &Texts, filling: &Filling<'_>) -> Vec<Piece> {
    let mut pieces = identity(texts, filling);
    pieces.push(Piece::Text(postal_code(texts, filling)));
    pieces.push(Piece::Text(
        filling
            .field("registered_on", texts.citizens_registered_on())
            .hint(texts.citizens_registered_on_hint())
            .width(Width::Short)
            .optional(),
    ));
    pieces.push(protected(texts, filling));
    pieces
}

fn identity(texts: &Texts, filling: &Filling<'_>) -> Vec<Piece> {
    vec![
        Piece::Text(
            filling
                .field("reference", texts.citizens_reference())
                .hint(texts.citizens_reference_hint())
                .width(Width::Short),
        ),
        Piece::Text(filling.field("name", texts.citizens_name())),
    ]
}

fn postal_code(texts: &Texts, filling: &Filling<'_>) -> Field {
    filling
        .field("postal_code", texts.citizens_postal_code())
        .hint(texts.citizens_postal_code_hint())
        .width(Width::Tiny)
        .inputmode("numeric")
        .optional()
}

fn protected(texts: &Texts, filling: &Filling<'_>) -> Piece {
    check(filling, "protected", texts.citizens_protected_box(), texts.citizens_protected_hint())
}

fn check(filling: &Filling<'_>, name: &str, label: String, hint: String) -> Piece {
    let choice = Choice::new("on", label, filling.raw.ticked(name)).hint(hint);
    Piece::Check { name: name.to_owned(), choice, error: filling.errors.at(name) }
}

pub(super) fn work(texts: &Texts, filling: &Filling<'_>) -> Vec<Piece> {
    let language = texts.language();
    let chosen = grids::slots_in(filling.raw, "slots");
    let mut slots = grids::slot_grid(texts, "slots", texts.citizens_slots(), chosen);
    slots.hint = Some(texts.citizens_slots_hint());
    slots.error = filling.errors.at("slots");
    let modes = transport::all().iter().map(|mode| (mode.code.clone(), mode.name(language).to_owned()));
    vec![
        Piece::Text(
            filling
                .field("weekly_minutes", texts.citizens_weekly_minutes())
                .hint(texts.citizens_weekly_minutes_hint())
                .width(Width::Short)
                .optional(),
        ),
        Piece::Hidden(SLOTS_SHOWN),
        Piece::Slots(slots),
        Piece::Select(
            filling
                .one_of("transport", texts.citizens_transport(), modes)
                .nothing(texts.citizens_transport_none())
                .optional(),
        ),
        Piece::Text(
            filling
                .field("travel_limit", texts.citizens_travel_limit())
                .hint(texts.citizens_travel_limit_hint())
                .width(Width::Tiny)
                .inputmode("numeric")
                .suffix(texts.citizens_minutes())
                .optional(),
        ),
    ]
}

pub(super) fn ability(texts: &Texts, ability: Ability) -> String {
    match ability {
        Ability::Can => texts.citizens_ability_can(),
        Ability::Trainable => texts.citizens_ability_trainable(),
        Ability::Cannot => texts.citizens_ability_cannot(),
    }
}

pub(super) fn skills(texts: &Texts, filling: &Filling<'_>) -> Vec<Piece> {
    let language = texts.language();
    let groups = areas::over(AreaOf::Skills).map(|area| {
        let skills: Vec<ChoiceField> = skill_list::all()
            .iter()
            .filter(|skill| skill.area == area.code)
            .map(|skill| {
                let choices = Ability::ALL.iter().map(|&one| (one.code().to_owned(), ability(texts, one)));
                filling
                    .one_of(&format!("{SKILL_PREFIX}{}", skill.code), skill.name(language), choices)
                    .nothing(texts.citizens_ability_unasked())
                    .width(Width::Short)
            })
            .collect();
        let chosen = skills.iter().filter(|field| field.choices.iter().any(|choice| choice.chosen)).count();
        SkillGroup {
            title: area.name(language).to_owned(),
            summary: texts.citizens_skills_count(i64::try_from(chosen).unwrap_or(i64::MAX)),
            open: chosen > 0,
            skills,
        }
    });
    vec![Piece::Skills { error: filling.errors.at("skills"), groups: groups.collect() }]
}

pub(super) fn considerations(texts: &Texts, filling: &Filling<'_>) -> Vec<Piece> {
    let form = LevelForm {
        id: "considerations",
        legend: texts.citizens_considerations(),
        prefix: LEVEL_PREFIX,
        note: Some((INSTRUCTION_PREFIX, texts.citizens_instruction())),
        level: Texts::level_citizen,
        count: Texts::citizens_considerations_count,
    };
    let mut levels = grids::level_list(texts, filling.raw, &form);
    levels.error = filling.errors.at("considerations").or_else(|| filling.errors.at("instructions"));
    vec![Piece::Levels(levels)]
}

pub(super) fn certificates(texts: &Texts, filling: &Filling<'_>) -> Vec<Piece> {
    let language = texts.language();
    let rows = certificate_list::all().iter().map(|certificate| {
        let name = format!("{CERTIFICATE_PREFIX}{}", certificate.code);
        let choice = Choice::new("on", certificate.name(language), filling.raw.ticked(&name));
        let expires = Field::new(
            format!("{EXPIRES_PREFIX}{}", certificate.code),
            format!("{}: {}", texts.citizens_certificate_expires(), certificate.name(language)),
        );
        let expires = expires.width(Width::Short).optional();
        let typed = filling.raw.text(&expires.name).to_owned();
        CertificateRow { name, choice, expires: expires.value(typed) }
    });
    vec![
        Piece::Hidden(CERTIFICATES_SHOWN),
        Piece::Certificates {
            head: [
                texts.citizens_certificate(),
                format!("{} ({})", texts.citizens_certificate_expires(), texts.citizens_date_hint()),
            ],
            error: filling.errors.at("certificates"),
            rows: rows.collect(),
        },
    ]
}

pub(super) fn do_not_place(texts: &Texts, filling: &Filling<'_>) -> Vec<Piece> {
    vec![Piece::Prose(
        filling
            .field("do_not_place", texts.citizens_do_not_place_field())
            .hint(texts.citizens_do_not_place_hint())
            .optional(),
    )]
}

/// The groups that still take somebody new; the one that was sent stays among them.
pub(super) fn group(texts: &Texts, filling: &Filling<'_>, today: Date) -> Vec<Piece> {
    let sent = filling.raw.text("group");
    let groups = target_groups::all()
        .iter()
        .filter(|group| group.takes_new(today) || group.code == sent)
        .map(|group| (group.code.clone(), super::group_name(&group.code, texts.language())));
    vec![
        Piece::Select(
            filling
                .one_of("group", texts.citizens_group(), groups)
                .nothing(texts.citizens_group_choose())
                .width(Width::Long),
        ),
        Piece::Text(
            filling
                .field("group_from", texts.citizens_group_from())
                .hint(texts.citizens_date_hint())
                .width(Width::Short),
        ),
    ]
}

pub(super) fn programme(texts: &Texts, filling: &Filling<'_>, programmes: &[ProgrammeView]) -> Vec<Piece> {
    if programmes.is_empty() {
        return vec![Piece::Nothing(EmptyState {
            title: texts.citizens_registration_no_programmes_title(),
            text: texts.citizens_registration_no_programmes_text(),
            action: Some(Link::new("/programmes", texts.citizens_programmes_add())),
        })];
    }
    let names = programmes.iter().map(|one| (one.name.to_string(), one.name.to_string()));
    vec![
        Piece::Select(
            filling
                .one_of("programme", texts.citizens_programme(), names)
                .nothing(texts.citizens_programme_choose())
                .width(Width::Long),
        ),
        Piece::Text(
            filling
                .field("programme_from", texts.citizens_programme_from())
                .hint(texts.citizens_date_hint())
                .width(Width::Short),
        ),
        Piece::Text(
            filling
                .field("programme_to", texts.citizens_programme_to())
                .hint(texts.citizens_programme_to_hint())
                .width(Width::Short)
                .optional(),
        ),
    ]
}
