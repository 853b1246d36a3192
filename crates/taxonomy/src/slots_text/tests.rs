use kernel::SLOT_COUNT;
use proptest::prelude::*;

use super::*;

fn slots(days: &[Day], parts: &[DayPart]) -> Slots {
    days.iter().flat_map(|&day| parts.iter().map(move |&part| Slot { day, part })).collect()
}

#[test]
fn reads_both_languages_in_any_case() {
    let want = slots(&Day::ALL[..5], &[DayPart::Morning]).or(slots(&[Day::Saturday], &[DayPart::Afternoon]));
    for text in [
        "man-fre formiddag; lør eftermiddag",
        "Mon-Fri morning; sat afternoon",
        "MANDAG – FREDAG Formiddag;LØRDAG eftermiddag;",
        "hverdage formiddag\nlørdag eftermiddag",
        "Hverdage: formiddag; lørdag: eftermiddag",
        "man, tir, ons, tor og fre formiddag; lør eftermiddag",
        "mon, tue, wed, thu, fre formiddag; sat afternoon",
    ] {
        assert_eq!(parse(text), Ok(want), "{text}");
    }
}

#[test]
fn days_alone_are_whole_and_parts_alone_are_every_day() {
    let weekend = slots(&[Day::Saturday, Day::Sunday], &DayPart::ALL);
    for text in ["lør-søn", "weekend", "sat, sun all day", "lør søn hele dagen"] {
        assert_eq!(parse(text), Ok(weekend), "{text}");
    }
    let early = slots(&Day::ALL, &[DayPart::Early]);
    for text in ["morgen", "tidlig morgen", "early morning", "hver dag morgen", "early"] {
        assert_eq!(parse(text), Ok(early), "{text}");
    }
    assert_eq!(parse("Alle"), Ok(Slots::ALL));
    assert_eq!(parse("none"), Ok(Slots::NONE));
}

#[test]
fn a_range_may_run_past_sunday() {
    let want = slots(&[Day::Friday, Day::Saturday, Day::Sunday, Day::Monday], &[DayPart::Night]);
    assert_eq!(parse("fre-man nat"), Ok(want));
}

#[test]
fn refuses_what_could_mean_two_things() {
    assert_eq!(parse(" "), Err(BadSlots::Empty));
    assert_eq!(parse("mån formiddag"), Err(BadSlots::UnknownWord("mån".into())));
    assert_eq!(parse("man-xyz"), Err(BadSlots::UnknownWord("man-xyz".into())));
    assert_eq!(parse("man formiddag tir aften"), Err(BadSlots::NoSemicolon("tir".into())));
    assert_eq!(parse("8-12"), Err(BadSlots::UnknownWord("8-12".into())));
    assert_eq!(parse(";"), Err(BadSlots::Empty));
    assert_eq!(parse("og; ,"), Err(BadSlots::Empty));
    assert_eq!(parse("alle formiddag"), Err(BadSlots::UnknownWord("alle".into())));
}

#[test]
fn prints_the_shortest_grouping() {
    let text = "man-fre formiddag; lør eftermiddag, aften";
    assert_eq!(parse(text).map(|s| print(s, Language::Da)), Ok(text.to_owned()));
    assert_eq!(
        parse(text).map(|s| print(s, Language::En)),
        Ok("mon-fri morning; sat afternoon, evening".to_owned())
    );
    assert_eq!(
        parse("man, tir, fre; ons aften").map(|s| print(s, Language::Da)),
        Ok("man, tir, fre; ons aften".to_owned())
    );
    assert_eq!(print(Slots::ALL, Language::Da), "alle");
    assert_eq!(print(Slots::NONE, Language::En), "none");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(10_000) })]
    #[test]
    fn what_is_printed_is_read_back(bits in 0_i64..1 << SLOT_COUNT) {
        let slots = Slots::from_bits(bits).unwrap();
        for language in Language::ALL {
            prop_assert_eq!(parse(&print(slots, language)), Ok(slots));
        }
    }

    #[test]
    fn what_is_read_can_be_printed_and_a_refusal_names_a_word_of_the_text(
        words in prop::collection::vec(prop::sample::select(WORDS), 0..8),
    ) {
        let text = words.concat();
        match parse(&text) {
            Ok(slots) => prop_assert_eq!(parse(&print(slots, Language::Da)), Ok(slots)),
            Err(BadSlots::Empty) => prop_assert!(!text.contains(char::is_alphabetic)),
            Err(BadSlots::UnknownWord(word) | BadSlots::NoSemicolon(word)) => {
                prop_assert!(words::fold(&text).contains(&word));
            },
        }
    }
}

const WORDS: &[&str] = &[
    "man",
    "tir-tor",
    "søn",
    "fri",
    "weekend",
    "formiddag",
    "night",
    "aften",
    "snart",
    "-",
    " ",
    " ",
    ",",
    "; ",
    ":",
];
