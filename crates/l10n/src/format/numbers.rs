//! Numbers, hours, full-time equivalents and percentages.

use kernel::{Fte, Language, Minutes};

use crate::Texts;

const HUNDREDTHS: u64 = 100;
const TENTHS: u64 = 10;

impl Texts {
    /// A whole number: «1.234», `1,234`.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        grouped(&number.to_string(), self.language())
    }

    /// A count with its separators.
    #[must_use]
    pub fn count(&self, count: impl TryInto<i64>) -> String {
        self.number(count.try_into().unwrap_or(i64::MAX))
    }

    /// Full-time equivalents without their unit, at most two decimals: «12», «12,5», «12,25».
    #[must_use]
    pub fn fte(&self, fte: Fte) -> String {
        self.hundredths(i64::from(fte.hundredths()))
    }

    /// A decimal number given in hundredths, without needless noughts: 1250 → «12,5».
    #[must_use]
    pub fn hundredths(&self, hundredths: i64) -> String {
        let (whole, part) = (hundredths.unsigned_abs() / HUNDREDTHS, hundredths.unsigned_abs() % HUNDREDTHS);
        let sign = if hundredths < 0 { "-" } else { "" };
        let whole = grouped(&format!("{sign}{whole}"), self.language());
        match format!("{part:02}").trim_end_matches('0') {
            "" => whole,
            part => format!("{whole}{}{part}", decimal_sign(self.language())),
        }
    }

    /// A duration in hours and minutes: «7 t 30 min», «45 min», «0 min».
    #[must_use]
    pub fn minutes(&self, minutes: Minutes) -> String {
        let (hours, minutes) = minutes.hours_and_minutes();
        match (i64::from(hours), i64::from(minutes)) {
            (0, minutes) => self.common_duration_minutes(minutes),
            (hours, 0) => self.common_duration_hours(hours),
            (hours, minutes) => self.common_duration_hours_minutes(hours, minutes),
        }
    }

    /// A duration per week: «7 t 30 min om ugen».
    #[must_use]
    pub fn minutes_per_week(&self, minutes: Minutes) -> String {
        self.common_hours_per_week(self.minutes(minutes))
    }

    /// A whole percentage: «15 %».
    #[must_use]
    pub fn percent(&self, percent: i64) -> String {
        self.common_percent(self.number(percent))
    }

    /// A percentage given in tenths, always with its one decimal: 153 → «15,3 %».
    #[must_use]
    pub fn percent_tenths(&self, tenths: i64) -> String {
        let (whole, part) = (tenths.unsigned_abs() / TENTHS, tenths.unsigned_abs() % TENTHS);
        let sign = if tenths < 0 { "-" } else { "" };
        let whole = grouped(&format!("{sign}{whole}"), self.language());
        self.common_percent(format!("{whole}{}{part}", decimal_sign(self.language())))
    }
}

/// Puts the language's sign between thousands; `digits` may begin with a minus.
pub(crate) fn grouped(digits: &str, language: Language) -> String {
    const GROUP: usize = 3;
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let separator = match language {
        Language::Da => '.',
        Language::En => ',',
    };
    let mut text = sign.to_owned();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(GROUP) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

const fn decimal_sign(language: Language) -> char {
    match language {
        Language::Da => ',',
        Language::En => '.',
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::texts;

    #[track_caller]
    fn check(write: impl Fn(&Texts) -> String, danish: &str, english: &str) {
        assert_eq!(write(texts(Language::Da)), danish);
        assert_eq!(write(texts(Language::En)), english);
    }

    #[test]
    fn thousands_are_parted() {
        for (number, danish, english) in [
            (0, "0", "0"),
            (-7, "-7", "-7"),
            (999, "999", "999"),
            (1_000, "1.000", "1,000"),
            (-123_456, "-123.456", "-123,456"),
            (1_234_567, "1.234.567", "1,234,567"),
            (i64::MIN, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
        ] {
            check(|t| t.number(number), danish, english);
        }
    }

    #[test]
    fn hundredths_keep_only_the_decimals_they_need() {
        for (hundredths, danish, english) in [
            (0, "0", "0"),
            (5, "0,05", "0.05"),
            (1_200, "12", "12"),
            (1_250, "12,5", "12.5"),
            (123_425, "1.234,25", "1,234.25"),
        ] {
            check(|t| t.fte(Fte::from_hundredths(hundredths).unwrap()), danish, english);
        }
        check(|t| t.hundredths(-150), "-1,5", "-1.5");
        check(|t| t.hundredths(-50), "-0,5", "-0.5");
    }

    #[test]
    fn hours_and_minutes_leave_out_what_is_nought() {
        for (minutes, danish, english) in [
            (0, "0 min", "0 min"),
            (45, "45 min", "45 min"),
            (120, "2 t", "2 h"),
            (450, "7 t 30 min", "7 h 30 min"),
            (60_001, "1.000 t 1 min", "1,000 h 1 min"),
        ] {
            check(|t| t.minutes(Minutes::new(minutes).unwrap()), danish, english);
        }
        check(|t| t.minutes_per_week(Minutes::new(450).unwrap()), "7 t 30 min om ugen", "7 h 30 min a week");
    }

    #[test]
    fn percentages_have_their_sign() {
        check(|t| t.percent(15), "15 %", "15%");
        check(|t| t.percent_tenths(153), "15,3 %", "15.3%");
        check(|t| t.percent_tenths(150), "15,0 %", "15.0%");
        check(|t| t.percent_tenths(-5), "-0,5 %", "-0.5%");
    }
}
