//! The words for days and parts of the day, in both languages.

use kernel::{DAYS_PER_WEEK, Day, DayPart, Language};

const DAYS: [[&str; 5]; DAYS_PER_WEEK] = [
    ["man", "mon", "mandag", "monday", "ma"],
    ["tir", "tue", "tirsdag", "tuesday", "ti"],
    ["ons", "wed", "onsdag", "wednesday", "on"],
    ["tor", "thu", "torsdag", "thursday", "to"],
    ["fre", "fri", "fredag", "friday", "fr"],
    ["lør", "sat", "lørdag", "saturday", "lø"],
    ["søn", "sun", "søndag", "sunday", "sø"],
];

const PARTS: [[&str; 3]; 5] = [
    ["morgen", "early", "tidlig"],
    ["formiddag", "morning", "formiddage"],
    ["eftermiddag", "afternoon", "eftermiddage"],
    ["aften", "evening", "aftener"],
    ["nat", "night", "nætter"],
];

/// Phrases of several words become one word before the text is taken apart.
const PHRASES: [(&str, &str); 9] = [
    ("tidlig morgen", "tidlig"),
    ("early morning", "early"),
    ("hele dagen", "heledagen"),
    ("all day", "heledagen"),
    ("alle dage", "man-søn"),
    ("hver dag", "man-søn"),
    ("every day", "man-søn"),
    ("–", "-"),
    (" - ", "-"),
];

/// Lower case, one kind of dash, phrases as one word.
pub fn fold(text: &str) -> String {
    let text = text.to_lowercase();
    PHRASES.iter().fold(text, |text, (phrase, word)| text.replace(phrase, word))
}

/// Whether the word only joins two others.
pub fn joins(word: &str) -> bool {
    matches!(word, "og" | "and" | "samt" | "&" | "+")
}

fn day(word: &str) -> Option<Day> {
    let word = word.trim_end_matches('.');
    DAYS.iter().zip(Day::ALL).find(|(words, _)| words.contains(&word)).map(|(_, day)| day)
}

/// The days a word stands for; a range may run past Sunday.
pub fn days(word: &str) -> Option<Vec<Day>> {
    match word {
        "hverdage" | "hverdag" | "weekdays" => return days("man-fre"),
        "weekend" | "weekender" | "weekends" => return days("lør-søn"),
        _ => {}
    }
    let Some((first, last)) = word.split_once('-') else {
        return day(word).map(|day| vec![day]);
    };
    let (first, last) = (day(first)?.index(), day(last)?.index());
    let length = (last + DAYS_PER_WEEK - first) % DAYS_PER_WEEK + 1;
    Some(Day::ALL.into_iter().cycle().skip(first).take(length).collect())
}

/// The parts of the day a word stands for.
pub fn parts(word: &str) -> Option<&'static [DayPart]> {
    if word == "heledagen" {
        return Some(&ALL_PARTS);
    }
    let index = PARTS.iter().position(|words| words.contains(&word))?;
    ALL_PARTS.get(index..=index)
}

static ALL_PARTS: [DayPart; 5] = DayPart::ALL;

/// The day's short name.
pub fn day_name(day: Day, language: Language) -> &'static str {
    DAYS[day.index()][column(language)]
}

/// The part's name.
pub fn part_name(part: DayPart, language: Language) -> &'static str {
    PARTS[part as usize][column(language)]
}

/// The whole week.
pub fn everything(language: Language) -> &'static str {
    ["alle", "all"][column(language)]
}

/// No slot.
pub fn nothing(language: Language) -> &'static str {
    ["ingen", "none"][column(language)]
}

fn column(language: Language) -> usize {
    match language {
        Language::Da => 0,
        Language::En => 1,
    }
}
