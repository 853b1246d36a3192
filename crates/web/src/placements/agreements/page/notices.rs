//! What must be read before anything else.

use app::{placements::PlacementPage, views::PlacementView};
use domain::placements::VitasState;
use kernel::{Date, Slots};
use l10n::Texts;

use crate::{component::Kind, placements::facts::Reader};

/// `practice.md` 3: until VITAS says «granted», every page and print says so; refused, what can be done then.
pub(super) fn not_granted(
    texts: &Texts,
    reader: Reader,
    page: &PlacementPage,
    today: Date,
) -> Option<(Kind, String)> {
    let line = &page.view.line;
    if line.next(today).not_granted()? != VitasState::Refused {
        return Some((Kind::Warning, texts.placements_not_granted_yet()));
    }
    let text = if reader == Reader::Citizen {
        texts.placements_refused_short()
    } else if page.may_change {
        texts.placements_refused_in_vitas()
    } else {
        texts.placements_refused_in_vitas_told()
    };
    Some((Kind::Error, text))
}

/// Before it begins, to those who can mend it: a day before the small job's, more hours than the small job has or
/// than the person can, hours at other times, colleagues who were not heard.
pub(in super::super) fn too_much(texts: &Texts, reader: Reader, view: &PlacementView) -> Vec<String> {
    let before = view.line.state.not_begun();
    if !before || !reader.is_colleague() {
        return Vec::new();
    }
    let agreed = view.agreement.plan().hours().total();
    let said = texts.minutes(agreed);
    let bundle = (agreed > view.bundle_minutes)
        .then(|| texts.placements_more_than_bundle(&said, texts.minutes(view.bundle_minutes)));
    let person = view.person_can.minutes.filter(|can| agreed > *can);
    let person = person.map(|can| texts.placements_more_than_person(&said, texts.minutes(can)));
    let slots = view.agreement.plan().slots();
    let outside = |within: Slots, say: fn(&Texts, String) -> String| {
        let outside = slots.but(within);
        (!outside.is_empty()).then(|| say(texts, texts.slots(outside)))
    };
    let others = outside(view.bundle_slots, Texts::placements_outside_bundle);
    let cannot = view.person_can.slots.and_then(|can| outside(can, Texts::placements_outside_person));
    let early = (view.line.period.from() < view.bundle_starts)
        .then(|| texts.placements_before_bundle(texts.date(view.bundle_starts)));
    let unheard = view.statement.as_ref().is_some_and(|stated| !stated.heard);
    let unheard = unheard.then(|| texts.placements_statement_unheard());
    let all = [early, bundle, person, others, cannot, unheard];
    all.into_iter().flatten().collect()
}
