//! The fields of each part's form.

use app::{
    citizens::{
        CERTIFICATE_PREFIX, EXPIRES_PREFIX, INSTRUCTION_PREFIX, LEVEL_PREFIX, ROW, ROW_FROM, SKILL_PREFIX,
    },
    views::ProgrammeView,
};
use domain::citizens::Ability;
use kernel::Date;
use l10n::Texts;
use taxonomy::{
    AreaOf, areas, certificates as certificate_list, skills as skill_list, target_groups, transport,
};

use crate::{
    component::{Choice, ChoiceField, ChoiceGroup, DatedBox, Field, Width},
    form::Draft,
    grids::{self, LevelForm},
    item::Item,
};

/// A value that only says that the form's own boxes were shown.
const SLOTS_SHOWN: &str = "slots_shown";
const CERTIFICATES_SHOWN: &str = "certificates_shown";

/// Of a new citizen. In the demo everybody is invented without being asked.
pub(super) fn new(texts: &Texts, draft: &Draft, demo: bool) -> Vec<Item> {
    let mut items = identity(texts, draft);
    if !demo {
        let invented = draft.check("invented", texts.citizens_invented_box(), texts.citizens_invented_hint());
        items.push(Item::Check(invented));
    }
    items.push(Item::Text(postal_code(texts, draft)));
    items.push(protected(texts, draft));
    items
}

pub(super) fn facts(texts: &Texts, draft: &Draft) -> Vec<Item> {
    let mut items = identity(texts, draft);
    items.push(Item::Text(postal_code(texts, draft)));
    items.push(Item::Text(
        draft
            .field("registered_on", texts.citizens_registered_on())
            .hint(texts.citizens_registered_on_hint())
            .width(Width::Short)
            .optional(),
    ));
    items.push(protected(texts, draft));
    items
}

fn identity(texts: &Texts, draft: &Draft) -> Vec<Item> {
    vec![
        Item::Text(
            draft
                .field("reference", texts.citizens_reference())
                .hint(texts.citizens_reference_hint())
                .width(Width::Short),
        ),
        Item::Text(draft.field("name", texts.citizens_name())),
    ]
}

fn postal_code(texts: &Texts, draft: &Draft) -> Field {
    draft
        .field("postal_code", texts.citizens_postal_code())
        .hint(texts.citizens_postal_code_hint())
        .width(Width::Tiny)
        .inputmode("numeric")
        .optional()
}

fn protected(texts: &Texts, draft: &Draft) -> Item {
    Item::Check(draft.check("protected", texts.citizens_protected_box(), texts.citizens_protected_hint()))
}

pub(super) fn work(texts: &Texts, draft: &Draft) -> Vec<Item> {
    let language = texts.language();
    let chosen = grids::slots_in(&draft.raw, "slots");
    let mut slots = grids::slot_grid(texts, "slots", texts.citizens_slots(), chosen);
    slots.hint = Some(texts.citizens_slots_hint());
    slots.error = draft.error("slots");
    let modes = transport::all().iter().map(|mode| (mode.code.clone(), mode.name(language).to_owned()));
    vec![
        Item::Text(
            draft
                .field("weekly_minutes", texts.citizens_weekly_minutes())
                .hint(texts.citizens_weekly_minutes_hint())
                .width(Width::Short)
                .optional(),
        ),
        Item::Hidden(SLOTS_SHOWN, "1".to_owned()),
        Item::Slots(slots),
        Item::Select(
            draft
                .one_of("transport", texts.citizens_transport(), modes)
                .nothing(texts.citizens_transport_none())
                .optional(),
        ),
        Item::Text(
            draft
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

pub(super) fn skills(texts: &Texts, draft: &Draft) -> Vec<Item> {
    let language = texts.language();
    let groups = areas::over(AreaOf::Skills).map(|area| {
        let fields: Vec<ChoiceField> = skill_list::all()
            .iter()
            .filter(|skill| skill.area == area.code)
            .map(|skill| {
                let choices = Ability::ALL.iter().map(|&one| (one.code().to_owned(), ability(texts, one)));
                draft
                    .one_of(&format!("{SKILL_PREFIX}{}", skill.code), skill.name(language), choices)
                    .nothing(texts.citizens_ability_unasked())
                    .width(Width::Short)
            })
            .collect();
        let chosen = fields.iter().filter(|field| field.choices.iter().any(|choice| choice.chosen)).count();
        ChoiceGroup {
            title: area.name(language).to_owned(),
            summary: texts.common_chosen(i64::try_from(chosen).unwrap_or(i64::MAX)),
            open: chosen > 0,
            fields,
        }
    });
    vec![Item::SelectGroups { id: "skills", error: draft.error("skills"), groups: groups.collect() }]
}

pub(super) fn considerations(texts: &Texts, draft: &Draft) -> Vec<Item> {
    let form = LevelForm {
        id: "considerations",
        legend: texts.citizens_considerations_functions(),
        prefix: LEVEL_PREFIX,
        note: Some((INSTRUCTION_PREFIX, texts.citizens_instruction())),
        level: Texts::level_citizen,
        count: Texts::citizens_considerations_count,
    };
    let mut levels = grids::level_list(texts, &draft.raw, &form);
    levels.error = draft.error("considerations");
    vec![Item::Levels(levels)]
}

pub(super) fn certificates(texts: &Texts, draft: &Draft) -> Vec<Item> {
    let language = texts.language();
    let rows = certificate_list::all().iter().map(|certificate| {
        let name = format!("{CERTIFICATE_PREFIX}{}", certificate.code);
        let choice = Choice::new("on", certificate.name(language), draft.raw.ticked(&name));
        let expires = Field::new(
            format!("{EXPIRES_PREFIX}{}", certificate.code),
            format!("{}: {}", texts.citizens_certificate_expires(), certificate.name(language)),
        );
        let expires = expires.width(Width::Short).optional();
        let typed = draft.raw.text(&expires.name).to_owned();
        DatedBox { name, choice, date: expires.value(typed) }
    });
    vec![
        Item::Hidden(CERTIFICATES_SHOWN, "1".to_owned()),
        Item::DatedBoxes {
            id: "certificates",
            head: [texts.citizens_certificate(), texts.citizens_certificate_expires()],
            error: draft.error("certificates"),
            rows: rows.collect(),
        },
    ]
}

pub(super) fn do_not_place(texts: &Texts, draft: &Draft) -> Vec<Item> {
    vec![Item::Prose(
        draft
            .field("do_not_place", texts.citizens_do_not_place_field())
            .hint(texts.citizens_do_not_place_hint())
            .optional(),
    )]
}

/// The groups that still take somebody new; the one that was sent stays among them.
pub(super) fn group(texts: &Texts, draft: &Draft, today: Date) -> Vec<Item> {
    let sent = draft.raw.text("group");
    let groups = target_groups::all()
        .iter()
        .filter(|group| group.takes_new(today) || group.code == sent)
        .map(|group| (group.code.clone(), super::group_name(&group.code, texts.language())));
    let mut items = vec![
        Item::Select(
            draft
                .one_of("group", texts.citizens_group(), groups)
                .nothing(texts.citizens_group_choose())
                .width(Width::Long),
        ),
        Item::Text(
            draft
                .field("group_from", texts.citizens_group_from())
                .hint(texts.citizens_date_hint())
                .width(Width::Short),
        ),
    ];
    items.extend(corrected(draft));
    items
}

pub(super) fn programme(texts: &Texts, draft: &Draft, programmes: &[ProgrammeView]) -> Vec<Item> {
    let names = programmes.iter().map(|one| (one.name.to_string(), one.name.to_string()));
    let mut items = vec![
        Item::Select(
            draft
                .one_of("programme", texts.citizens_programme(), names)
                .nothing(texts.citizens_programme_choose())
                .width(Width::Long),
        ),
        Item::Text(
            draft
                .field("programme_from", texts.citizens_programme_from())
                .hint(texts.citizens_date_hint())
                .width(Width::Short),
        ),
        Item::Text(
            draft
                .field("programme_to", texts.citizens_programme_to())
                .hint(texts.citizens_programme_to_hint())
                .width(Width::Short)
                .optional(),
        ),
    ];
    items.extend(corrected(draft));
    items
}

/// Which row of a history the form corrects.
fn corrected(draft: &Draft) -> impl Iterator<Item = Item> {
    [ROW, ROW_FROM]
        .into_iter()
        .filter_map(|name| Some(Item::Hidden(name, draft.raw.filled(name)?.to_owned())))
}
