//! Days, parts of the day and the slots of a week.

use kernel::{Day, DayPart, Slot, Slots};

use crate::Texts;

/// So many days in a row are written as a span.
const SPAN: usize = 3;
const HOURS_A_DAY: i32 = 24;

impl Texts {
    /// A day of the week: «mandag», `Monday`.
    #[must_use]
    pub fn weekday(&self, day: Day) -> String {
        match day {
            Day::Monday => self.common_weekday_monday(),
            Day::Tuesday => self.common_weekday_tuesday(),
            Day::Wednesday => self.common_weekday_wednesday(),
            Day::Thursday => self.common_weekday_thursday(),
            Day::Friday => self.common_weekday_friday(),
            Day::Saturday => self.common_weekday_saturday(),
            Day::Sunday => self.common_weekday_sunday(),
        }
    }

    /// A day of the week, short: «man», `Mon`.
    #[must_use]
    pub fn weekday_short(&self, day: Day) -> String {
        match day {
            Day::Monday => self.common_weekday_short_monday(),
            Day::Tuesday => self.common_weekday_short_tuesday(),
            Day::Wednesday => self.common_weekday_short_wednesday(),
            Day::Thursday => self.common_weekday_short_thursday(),
            Day::Friday => self.common_weekday_short_friday(),
            Day::Saturday => self.common_weekday_short_saturday(),
            Day::Sunday => self.common_weekday_short_sunday(),
        }
    }

    /// A part of the day with its hours: «formiddag (kl. 8–12)».
    #[must_use]
    pub fn day_part(&self, part: DayPart) -> String {
        let (from, to) = part.hours();
        let hour = |hour: i32| (hour % HOURS_A_DAY).to_string();
        self.common_day_part_hours(hour(from), self.day_part_short(part), hour(to))
    }

    /// A part of the day: «formiddag».
    #[must_use]
    pub fn day_part_short(&self, part: DayPart) -> String {
        match part {
            DayPart::Early => self.common_day_part_early(),
            DayPart::Morning => self.common_day_part_morning(),
            DayPart::Afternoon => self.common_day_part_afternoon(),
            DayPart::Evening => self.common_day_part_evening(),
            DayPart::Night => self.common_day_part_night(),
        }
    }

    /// Slots in few words: «man–fre formiddag», «man og ons aften; lør hele døgnet». Days with the same
    /// parts stand together, in the order of the first of them.
    #[must_use]
    pub fn slots(&self, slots: Slots) -> String {
        if slots.is_empty() {
            return self.common_slots_none();
        }
        if slots == Slots::ALL {
            return self.common_slots_all_week();
        }
        let mut groups: Vec<(Vec<DayPart>, Vec<Day>)> = Vec::new();
        for day in Day::ALL {
            let parts = parts_on(slots, day);
            match groups.iter_mut().find(|(known, _)| *known == parts) {
                Some((_, days)) => days.push(day),
                None if parts.is_empty() => {}
                None => groups.push((parts, vec![day])),
            }
        }
        let write = |(parts, days): &(Vec<DayPart>, Vec<Day>)| {
            self.common_slots_group(self.days(days), self.day_parts(parts))
        };
        groups.iter().map(write).collect::<Vec<_>>().join("; ")
    }

    fn days(&self, days: &[Day]) -> String {
        let mut names = Vec::new();
        for run in days.chunk_by(|day, next| day.index() + 1 == next.index()) {
            match run {
                [first, .., last] if run.len() >= SPAN => {
                    names.push(self.common_slots_days(self.weekday_short(*first), self.weekday_short(*last)));
                }
                _ => names.extend(run.iter().map(|day| self.weekday_short(*day))),
            }
        }
        self.list(&names)
    }

    fn day_parts(&self, parts: &[DayPart]) -> String {
        if parts == DayPart::ALL {
            return self.common_slots_all_day();
        }
        self.list(&parts.iter().map(|part| self.day_part_short(*part)).collect::<Vec<_>>())
    }
}

fn parts_on(slots: Slots, day: Day) -> Vec<DayPart> {
    DayPart::ALL.into_iter().filter(|part| slots.contains(Slot { day, part: *part })).collect()
}

#[cfg(test)]
mod tests {
    use kernel::Language;

    use super::*;
    use crate::testing::texts;

    fn slots(days: &[Day], parts: &[DayPart]) -> Slots {
        days.iter().flat_map(|day| parts.iter().map(|part| Slot { day: *day, part: *part })).collect()
    }

    #[track_caller]
    fn check(write: impl Fn(&Texts) -> String, danish: &str, english: &str) {
        assert_eq!(write(texts(Language::Da)), danish);
        assert_eq!(write(texts(Language::En)), english);
    }

    #[test]
    fn days_and_parts_have_names_and_hours() {
        check(|t| t.weekday(Day::Saturday), "lørdag", "Saturday");
        check(|t| t.weekday_short(Day::Saturday), "lør", "Sat");
        check(|t| t.day_part(DayPart::Morning), "formiddag (kl. 8–12)", "morning (8:00–12:00)");
        check(|t| t.day_part(DayPart::Night), "nat (kl. 22–5)", "night (22:00–5:00)");
    }

    #[test]
    fn every_day_and_part_has_a_name_of_its_own() {
        for language in Language::ALL {
            let t = texts(language);
            let mut names: Vec<_> = Day::ALL.map(|day| t.weekday(day)).to_vec();
            names.extend(Day::ALL.map(|day| t.weekday_short(day)));
            names.extend(DayPart::ALL.map(|part| t.day_part_short(part)));
            let count = names.len();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), count);
        }
    }

    #[test]
    fn slots_are_told_in_few_words() {
        use Day::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
        use DayPart::{Afternoon, Evening, Morning};
        let workdays = [Monday, Tuesday, Wednesday, Thursday, Friday];
        for (slots, danish, english) in [
            (Slots::NONE, "ingen tider valgt", "no times chosen"),
            (Slots::ALL, "alle dage, hele døgnet", "every day, round the clock"),
            (slots(&workdays, &[Morning]), "man–fre formiddag", "Mon–Fri morning"),
            (
                slots(&[Monday, Tuesday], &[Morning, Afternoon]),
                "man og tir formiddag og eftermiddag",
                "Mon and Tue morning and afternoon",
            ),
            (
                slots(&[Monday, Wednesday], &[Evening]).or(Slots::ALL.on(Saturday)),
                "man og ons aften; lør hele døgnet",
                "Mon and Wed evening; Sat round the clock",
            ),
            (
                slots(&[Monday, Wednesday, Friday, Saturday, Sunday], &[Morning]),
                "man, ons og fre–søn formiddag",
                "Mon, Wed and Fri–Sun morning",
            ),
            (
                slots(&[Tuesday], &[Evening]).or(slots(&[Thursday], &[Morning])),
                "tir aften; tor formiddag",
                "Tue evening; Thu morning",
            ),
        ] {
            check(|t| t.slots(slots), danish, english);
        }
    }
}
