//! `kanten law check`

use app::{Failure, Raw, law_document};
use domain::{
    companies::ratio::{self, Average, RatioFacts, RatioVerdict},
    input::Input,
    placements::duration::{self, DurationFacts},
};
use kernel::{Faults, Fte, MOST_WEEKS};
use l10n::Texts;
use law::Law;
use serde_json::Value;
use taxonomy::target_groups;

use crate::{
    actor,
    cli::{Common, DurationArgs, LawCheck, RatioArgs},
    database::texts_of,
    out,
    stop::Stop,
};

pub(super) fn check(common: &Common, check: &LawCheck) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let law = Law::danish().map_err(|error| Stop::outside(error.to_string()))?;
    let (document, lines) = match check {
        LawCheck::Ratio(args) => ratio(&law, args, texts)?,
        LawCheck::Duration(args) => duration(&law, args, texts)?,
    };
    out::answer(&if common.json { format!("{document}\n") } else { out::lines(&lines) })
}

/// What is given, with everything that is missing.
fn given<const N: usize>(pairs: [(&'static str, &String); N]) -> (Raw, Faults<Input>) {
    let mut faults = Faults::new();
    for (field, _) in pairs.iter().filter(|(_, text)| text.trim().is_empty()) {
        faults.push(field, Input::Missing);
    }
    (Raw::from_pairs(pairs), faults)
}

fn read_fte(raw: &Raw, field: &'static str, faults: &mut Faults<Input>) -> Option<Fte> {
    raw.read(field, faults, |text| Fte::parse(text).ok_or_else(|| Input::Fte(text.to_owned())))
}

fn refused(faults: Faults<Input>, texts: &Texts) -> Stop {
    actor::stop(Failure::Refused(faults), texts)
}

fn ratio(law: &Law, args: &RatioArgs, texts: &Texts) -> Result<(Value, Vec<String>), Stop> {
    let (raw, mut faults) = given([
        ("ordinary-fte", &args.ordinary_fte),
        ("supported-fte", &args.supported_fte),
        ("new-fte", &args.new_fte),
        ("on", &args.on),
    ]);
    let ordinary = read_fte(&raw, "ordinary-fte", &mut faults);
    let supported = read_fte(&raw, "supported-fte", &mut faults);
    let new = read_fte(&raw, "new-fte", &mut faults);
    let on = raw.date("on", &mut faults);
    let (Some(fte), Some(supported), Some(new), Some(on)) = (ordinary, supported, new, on) else {
        return Err(refused(faults, texts));
    };
    let ordinary = Average::Known { fte, months: Vec::new() };
    let verdict: RatioVerdict =
        ratio::check(RatioFacts { ordinary, supported, new, on }, &law.ratio_limits(on));
    let mut lines = vec![texts.law_answer(&verdict)];
    lines.extend(texts.ratio_verdict(&verdict));
    lines.extend(texts.ratio_changes(&verdict));
    Ok((law_document::ratio(&verdict), lines))
}

fn duration(law: &Law, args: &DurationArgs, texts: &Texts) -> Result<(Value, Vec<String>), Stop> {
    let (raw, mut faults) = given([
        ("group", &args.group),
        ("weeks", &args.weeks),
        ("extensions", &args.extensions),
        ("on", &args.on),
    ]);
    let group = raw.read("group", &mut faults, |code| match target_groups::find(code) {
        Some(group) => Ok(group.code.clone()),
        None => Err(Input::NotInList { given: code.to_owned(), list: "target-groups" }),
    });
    let weeks = raw.number("weeks", 1..=MOST_WEEKS, &mut faults);
    let extensions = raw.number("extensions", 0..=MOST_WEEKS, &mut faults);
    let on = raw.date("on", &mut faults);
    let (Some(group), Some(weeks), Some(extensions), Some(on)) = (group, weeks, extensions, on) else {
        return Err(refused(faults, texts));
    };
    let limits = law.duration_limits(&group, on);
    let verdict = duration::check(DurationFacts { group, weeks, extensions, on }, &limits);
    let mut lines = vec![texts.law_answer(&verdict)];
    lines.extend(texts.duration_verdict(&verdict));
    Ok((law_document::duration(&verdict), lines))
}
