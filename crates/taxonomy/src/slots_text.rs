//! Slots of the week as short text for files: «man-fre formiddag; lør eftermiddag, aften».

use kernel::{Day, DayPart, Language, Slot, Slots};
use thiserror::Error;

mod words;

/// What stood where slots were expected.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BadSlots {
    /// Nothing: an empty field means neither «always» nor «never».
    #[error("the text is empty; write 'alle' or 'ingen'")]
    Empty,
    /// A word that is no day and no part of a day.
    #[error("'{0}' is not a day, a range of days or a part of the day")]
    UnknownWord(String),
    /// A day after a part of the day: the next group must begin with a semicolon.
    #[error("write a semicolon before '{0}'")]
    NoSemicolon(String),
}

/// Reads slots in Danish or English, mixed if need be; groups of days and parts with `;` between.
///
/// Days alone mean all their parts («lør-søn»), parts alone every day («formiddag»).
///
/// # Errors
/// [`BadSlots`] with the first word that is refused.
pub fn parse(text: &str) -> Result<Slots, BadSlots> {
    let text = words::fold(text);
    match text.trim() {
        "" => Err(BadSlots::Empty),
        "alle" | "all" | "altid" | "always" => Ok(Slots::ALL),
        "ingen" | "none" => Ok(Slots::NONE),
        groups => {
            let groups: Result<Vec<_>, _> = groups.split([';', '\n']).map(parse_group).collect();
            groups?.into_iter().flatten().reduce(Slots::or).ok_or(BadSlots::Empty)
        }
    }
}

/// `None` when the group holds no word.
fn parse_group(group: &str) -> Result<Option<Slots>, BadSlots> {
    let mut days: Vec<Day> = Vec::new();
    let mut parts: Vec<DayPart> = Vec::new();
    let words = group.split(|c: char| matches!(c, ',' | ':') || c.is_whitespace());
    for word in words.filter(|word| !word.is_empty() && !words::joins(word)) {
        if let Some(more) = words::parts(word) {
            parts.extend_from_slice(more);
        } else if let Some(more) = words::days(word) {
            if !parts.is_empty() && !days.is_empty() {
                return Err(BadSlots::NoSemicolon(word.to_owned()));
            }
            days.extend(more);
        } else {
            return Err(BadSlots::UnknownWord(word.to_owned()));
        }
    }
    if days.is_empty() && parts.is_empty() {
        return Ok(None);
    }
    let days = if days.is_empty() { &Day::ALL[..] } else { &days };
    let parts = if parts.is_empty() { &DayPart::ALL[..] } else { &parts };
    Ok(Some(days.iter().flat_map(|&day| parts.iter().map(move |&part| Slot { day, part })).collect()))
}

/// The shortest grouping by days with the same parts; [`parse`] reads it back.
#[must_use]
pub fn print(slots: Slots, language: Language) -> String {
    if slots == Slots::ALL {
        return words::everything(language).to_owned();
    }
    if slots.is_empty() {
        return words::nothing(language).to_owned();
    }
    let mut groups: Vec<(Vec<DayPart>, Vec<Day>)> = Vec::new();
    for day in Day::ALL {
        let parts: Vec<DayPart> = slots.on(day).iter().map(|slot| slot.part).collect();
        match groups.iter_mut().find(|group| group.0 == parts) {
            _ if parts.is_empty() => {}
            Some(group) => group.1.push(day),
            None => groups.push((parts, vec![day])),
        }
    }
    let groups = groups.iter().map(|(parts, days)| {
        let days = print_days(days, language);
        if parts.len() == DayPart::ALL.len() {
            return days;
        }
        let parts: Vec<&str> = parts.iter().map(|part| words::part_name(*part, language)).collect();
        format!("{days} {}", parts.join(", "))
    });
    groups.collect::<Vec<_>>().join("; ")
}

/// «man-ons, fre»: three days and more in a row become a range.
fn print_days(days: &[Day], language: Language) -> String {
    let runs = days.chunk_by(|a, b| a.index() + 1 == b.index());
    let printed = runs.flat_map(|run| match run {
        [first, _, .., last] => {
            vec![format!("{}-{}", words::day_name(*first, language), words::day_name(*last, language))]
        }
        few => few.iter().map(|day| words::day_name(*day, language).to_owned()).collect(),
    });
    printed.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
