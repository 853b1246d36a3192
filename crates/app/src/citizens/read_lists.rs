//! The lists of a citizen: skills, considerations with instructions, certificates, do-not-place.
//! A form has one field for each code; a file has one column with all.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    citizens::{Ability, CertificateHeld, Consideration, Refusal},
    input::Input,
};
use kernel::{Cvr, Faults, Level, Levels, Line};
use taxonomy::{certificates as certificate_list, functions, skills as skill_list};

use crate::{Raw, levels::read_levels};

/// A form's field for a skill: this and the skill's code; its value is an ability or nothing.
pub const SKILL_PREFIX: &str = "skill-";
/// A form's field for the level of a function.
pub const LEVEL_PREFIX: &str = "level-";
/// A form's field for the instruction of a function.
pub const INSTRUCTION_PREFIX: &str = "instruction-";
/// A form's box for a certificate.
pub const CERTIFICATE_PREFIX: &str = "certificate-";
/// A form's field for a certificate's last day.
pub const EXPIRES_PREFIX: &str = "expires-";

/// Between two instructions of a file, each «code: text».
const BETWEEN_INSTRUCTIONS: char = '|';

/// Skills with abilities; `None` when no field of them came.
pub(super) fn skills(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<BTreeMap<String, Ability>> {
    let columns = [
        ("skills_can", Ability::Can),
        ("skills_trainable", Ability::Trainable),
        ("skills_cannot", Ability::Cannot),
    ];
    let in_columns = columns.iter().any(|(name, _)| raw.has(name));
    let in_form = raw.iter().any(|(name, _)| name.starts_with(SKILL_PREFIX));
    if !in_columns && !in_form {
        return None;
    }
    let mut skills = BTreeMap::new();
    for (column, ability) in columns {
        for code in sources::read_codes(raw.text(column)) {
            if skill_list::find(code).is_none() {
                faults.push(column, not_in_list(code, "skills"));
            } else if skills.insert(code.to_owned(), ability).is_some() {
                faults.push(column, Refusal::SkillTwice(code.to_owned()));
            }
        }
    }
    for (name, text) in raw.iter() {
        let Some(code) = name.strip_prefix(SKILL_PREFIX) else { continue };
        if text.is_empty() {
            continue;
        }
        match (skill_list::find(code), Ability::from_code(text)) {
            (Some(_), Some(ability)) => {
                skills.insert(code.to_owned(), ability);
            }
            _ => faults.push("skills", not_in_list(code, "skills")),
        }
    }
    Some(skills)
}

/// Considerations in the order of the functions; `None` when no field of them came.
pub(super) fn considerations(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<Vec<Consideration>> {
    let in_columns = raw.has("considerations") || raw.has("instructions");
    let in_form = raw.iter().any(|(name, _)| name.starts_with(LEVEL_PREFIX));
    if !in_columns && !in_form {
        return None;
    }
    let mut levels = match raw.filled("considerations") {
        None => Levels::NONE,
        Some(text) => {
            let read = read_levels(text).map_err(Refusal::from);
            faults.take("considerations", read)?
        }
    };
    for (name, text) in raw.iter() {
        let Some(code) = name.strip_prefix(LEVEL_PREFIX) else { continue };
        let level = text.trim().parse().ok().and_then(Level::from_number);
        match functions::index_of(code).zip(level) {
            Some((index, level)) => levels = levels.with(index, level),
            None => faults.push("considerations", Input::Levels(text.to_owned()).into()),
        }
    }
    let mut instructions = instructions(raw, faults);
    let mut all = Vec::new();
    for (function, known) in functions::all().iter().enumerate() {
        let instruction = instructions.remove(known.code.as_str());
        let level = levels.get(function);
        if level != Level::Zero {
            all.push(Consideration { function, level, instruction });
        } else if instruction.is_some() && !in_form {
            // A form hides the text of a level that was put back to nought: it goes with its level.
            faults.push("instructions", Refusal::InstructionWithoutLevel(known.code.clone()));
        }
    }
    if let Some(unknown) = instructions.into_keys().next() {
        faults.push("instructions", not_in_list(&unknown, "functions"));
    }
    Some(all)
}

fn instructions(raw: &Raw, faults: &mut Faults<Refusal>) -> BTreeMap<String, Line> {
    let in_column =
        raw.text("instructions").split(BETWEEN_INSTRUCTIONS).filter(|part| !part.trim().is_empty());
    let in_column = in_column.map(|part| part.split_once(':').unwrap_or((part, "")));
    let in_form = raw.iter().filter_map(|(name, text)| Some((name.strip_prefix(INSTRUCTION_PREFIX)?, text)));
    let mut instructions = BTreeMap::new();
    for (code, text) in in_column.chain(in_form) {
        if text.trim().is_empty() {
            continue;
        }
        match Line::parse(text) {
            Ok(line) => {
                instructions.insert(code.trim().to_owned(), line);
            }
            Err(bad) => faults.push("instructions", Input::from(bad).into()),
        }
    }
    instructions
}

/// Certificates with their last day; `None` when no field of them came.
pub(super) fn certificates(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<Vec<CertificateHeld>> {
    let in_form = raw.has("certificates_shown");
    if !raw.has("certificates") && !in_form {
        return None;
    }
    let mut held: Vec<CertificateHeld> = Vec::new();
    for item in sources::read_codes(raw.text("certificates")) {
        let (code, last) = item.split_once(':').map_or((item, None), |(code, last)| (code, Some(last)));
        put(&mut held, code, last, "certificates", faults);
    }
    // A last day says that the certificate is held as clearly as the box beside it.
    let filled = raw.iter().filter(|(_, text)| !text.trim().is_empty());
    let in_form: BTreeSet<&str> = filled
        .filter_map(|(name, _)| {
            name.strip_prefix(CERTIFICATE_PREFIX).or_else(|| name.strip_prefix(EXPIRES_PREFIX))
        })
        .collect();
    for code in in_form {
        put(&mut held, code, raw.filled(&format!("{EXPIRES_PREFIX}{code}")), "certificates", faults);
    }
    held.sort_by(|a, b| a.certificate.cmp(&b.certificate));
    Some(held)
}

fn put(
    held: &mut Vec<CertificateHeld>,
    code: &str,
    last: Option<&str>,
    field: &'static str,
    faults: &mut Faults<Refusal>,
) {
    if certificate_list::find(code).is_none() {
        faults.push(field, not_in_list(code, "certificates"));
        return;
    }
    if held.iter().any(|one| one.certificate == code) {
        faults.push(field, Refusal::CertificateTwice(code.to_owned()));
        return;
    }
    let expires_on = match last {
        None => None,
        Some(text) => {
            let date = sources::read_date(text).map_err(|_| Input::Date(text.to_owned()).into());
            let Some(date) = faults.take(field, date) else { return };
            Some(date)
        }
    };
    held.push(CertificateHeld { certificate: code.to_owned(), expires_on });
}

/// CVR numbers, one a line or with blanks or commas between.
pub(super) fn do_not_place(raw: &Raw, faults: &mut Faults<Refusal>) -> Vec<Cvr> {
    let mut all = Vec::new();
    for text in sources::read_codes(raw.text("do_not_place")) {
        if let Some(cvr) =
            faults.take("do_not_place", Cvr::parse(text).map_err(|bad| Input::from(bad).into()))
            && !all.contains(&cvr)
        {
            all.push(cvr);
        }
    }
    all
}

fn not_in_list(given: &str, list: &'static str) -> Refusal {
    Input::NotInList { given: given.to_owned(), list }.into()
}
