//! The name that somebody probably meant.

/// Longer texts are no misspelt names, and comparing them takes time.
const LONGEST: usize = 64;
/// One edit is forgiven for every so many letters.
const LETTERS_PER_EDIT: usize = 3;

/// The candidate with the fewest edits from `given`, where they are few enough to be a slip.
pub fn nearest(given: &str, candidates: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let given: Vec<char> = given.chars().take(LONGEST + 1).collect();
    if given.len() > LONGEST {
        return None;
    }
    candidates
        .map(|name| (distance(&given, &name.chars().collect::<Vec<_>>()), name))
        .filter(|(edits, name)| *edits <= (name.chars().count().min(given.len()) / LETTERS_PER_EDIT).max(1))
        .filter(|(edits, name)| *edits < name.chars().count())
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, name)| name)
}

/// Letters to put in, leave out, change or swap with their neighbour.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before_last[j - 2] + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_edits() {
        for (a, b, want) in [
            ("", "", 0),
            ("", "abc", 3),
            ("navn", "navn", 0),
            ("navn", "nvan", 1),
            ("kitten", "sitting", 3),
            ("ø", "o", 1),
        ] {
            let chars = |s: &str| s.chars().collect::<Vec<_>>();
            assert_eq!(distance(&chars(a), &chars(b)), want, "{a} {b}");
            assert_eq!(distance(&chars(b), &chars(a)), want, "{b} {a}");
        }
    }

    #[test]
    fn suggests_slips_and_nothing_else() {
        let names = || ["cvr", "navn", "postnummer", "minutter_pr_uge"].into_iter();
        for (given, want) in [
            ("nanv", Some("navn")),
            ("postnumer", Some("postnummer")),
            ("minuter_pr_uger", Some("minutter_pr_uge")),
            ("crv", Some("cvr")),
            ("cpr", Some("cvr")),
            ("diagnose", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(nearest(given, names()), want, "{given}");
        }
        assert_eq!(nearest(&"navn".repeat(100), names()), None);
    }
}
