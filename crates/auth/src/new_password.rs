//! What a new password must be.

use thiserror::Error;

use crate::Breached;

/// The least characters: length is what makes guessing hard, so nothing else is demanded (no «one
/// digit, one capital», which makes people write passwords down).
pub const SHORTEST_PASSWORD: usize = 12;
/// The most characters: enough for any sentence, and an end to the work a stranger can ask for.
pub const LONGEST_PASSWORD: usize = 128;
/// The least number of different characters: keeps out «aaaaaaaaaaaa» and «121212121212».
const FEWEST_DIFFERENT: usize = 5;
/// Shorter parts of a name or an address are too common to say anything («bo», «per»).
const SHORTEST_OWN_WORD: usize = 4;

/// One reason why a new password is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PasswordRefusal {
    /// Too few characters.
    #[error("the password has {found} characters; it needs at least {least}")]
    TooShort {
        /// The least there must be.
        least: usize,
        /// How many there are.
        found: usize,
    },
    /// Too many characters.
    #[error("the password is longer than {most} characters")]
    TooLong {
        /// The most there may be.
        most: usize,
    },
    /// Nearly the same character again and again.
    #[error("the password has fewer than {least} different characters")]
    TooFewDifferent {
        /// The least number of different characters.
        least: usize,
    },
    /// The person's e-mail, alone or with digits or signs around it.
    #[error("the password is the e-mail address or a part of it")]
    IsEmail,
    /// The person's name, alone or with digits or signs around it.
    #[error("the password is the name or a part of it")]
    IsName,
    /// A password that many people have.
    #[error("the password is one of the most common ones")]
    IsCommon,
    /// A password that strangers are known to have.
    #[error("the password is on the list of leaked ones")]
    IsBreached,
}

/// Checks a new password against the rules, and says all that is wrong.
///
/// # Errors
/// Every [`PasswordRefusal`] that applies.
pub fn check_new_password(
    password: &str,
    email: &str,
    name: &str,
    breached: &Breached,
) -> Result<(), Vec<PasswordRefusal>> {
    let mut refusals = Vec::new();
    let found = password.chars().count();
    if found < SHORTEST_PASSWORD {
        refusals.push(PasswordRefusal::TooShort { least: SHORTEST_PASSWORD, found });
    }
    if found > LONGEST_PASSWORD {
        // The other rules look at each character; nobody gets them done on a novel.
        return Err(vec![PasswordRefusal::TooLong { most: LONGEST_PASSWORD }]);
    }
    if found >= SHORTEST_PASSWORD && different(password) < FEWEST_DIFFERENT {
        refusals.push(PasswordRefusal::TooFewDifferent { least: FEWEST_DIFFERENT });
    }
    let bare = letters_and_digits(password);
    let stem = bare.trim_matches(|c: char| c.is_ascii_digit());
    let is_own = |own: &str| own.chars().count() >= SHORTEST_OWN_WORD && (own == bare || own == stem);
    if own_words(email).iter().any(|own| is_own(own)) {
        refusals.push(PasswordRefusal::IsEmail);
    }
    if own_words(name).iter().any(|own| is_own(own)) {
        refusals.push(PasswordRefusal::IsName);
    }
    if is_common(&bare, stem) {
        refusals.push(PasswordRefusal::IsCommon);
    } else if breached.has(password) {
        refusals.push(PasswordRefusal::IsBreached);
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals) }
}

/// Words and keyboard runs that stand first in anybody's guesses, Danish and English, folded to
/// letters and digits. Digits and signs around them change nothing.
const COMMON: [&str; 56] = [
    "1234567890",
    "123456789012",
    "0123456789",
    "9876543210",
    "1q2w3e4r5t6y",
    "1qaz2wsx3edc",
    "abcdefghijkl",
    "abcdefgh",
    "asdfghjkl",
    "qwertyuiop",
    "qwertyuiopå",
    "qwerty",
    "zxcvbnm",
    "password",
    "passwords",
    "passw0rd",
    "adgangskode",
    "adgangskoden",
    "kodeord",
    "kodeordet",
    "hemmelig",
    "hemmelighed",
    "velkommen",
    "welcome",
    "letmein",
    "lukmigind",
    "administrator",
    "admin",
    "superuser",
    "bruger",
    "changeme",
    "skiftmig",
    "jegelskerdig",
    "iloveyou",
    "mitkodeord",
    "minkode",
    "kommune",
    "kommunen",
    "jobcenter",
    "jobcentret",
    "danmark",
    "københavn",
    "sommer",
    "vinter",
    "foråret",
    "efterår",
    "efteråret",
    "fodbold",
    "football",
    "dragon",
    "monkey",
    "sunshine",
    "solskin",
    "prinsesse",
    "princess",
    "kanten",
];

fn is_common(bare: &str, stem: &str) -> bool {
    COMMON.iter().any(|common| {
        *common == bare || *common == stem || is_repetition(bare, common) || is_repetition(stem, common)
    })
}

fn is_repetition(text: &str, word: &str) -> bool {
    !text.is_empty() && text.len().is_multiple_of(word.len()) && text.replace(word, "").is_empty()
}

/// The whole, the whole without its domain, and each word of an e-mail or a name, folded.
fn own_words(text: &str) -> Vec<String> {
    let local = text.split_once('@').map_or(text, |(local, _)| local);
    let parts = local.split(|c: char| !c.is_alphanumeric());
    [text, local].into_iter().chain(parts).map(letters_and_digits).filter(|word| !word.is_empty()).collect()
}

fn letters_and_digits(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn different(text: &str) -> usize {
    text.chars().collect::<std::collections::BTreeSet<_>>().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMAIL: &str = "karen.holm@oesteroe.example";
    const NAME: &str = "Karen Kirstine Holm-Østergaard";

    fn check(password: &str) -> Vec<PasswordRefusal> {
        check_new_password(password, EMAIL, NAME, &Breached::default()).err().unwrap_or_default()
    }

    #[test]
    fn good_passwords_pass() {
        for password in [
            "tre små grise",
            "korrekt hest batteri",
            "vQ8#mLp2!xTz",
            "karen spiser 4 pærer",
            "østers på 12 fade",
            "sommeren i Skagen",
        ] {
            assert_eq!(check(password), [], "{password}");
        }
    }

    #[test]
    fn each_rule_refuses_what_it_is_for() {
        let short = |found| PasswordRefusal::TooShort { least: SHORTEST_PASSWORD, found };
        let alike = PasswordRefusal::TooFewDifferent { least: FEWEST_DIFFERENT };
        for (password, want) in [
            ("", vec![short(0)]),
            ("elleve tegn", vec![short(11)]),
            ("ææææææææææææ", vec![alike.clone()]),
            ("121212121212", vec![alike]),
            ("karen.holm@oesteroe.example", vec![PasswordRefusal::IsEmail]),
            ("Karen.Holm.2026", vec![PasswordRefusal::IsEmail]),
            ("Østergaard2026", vec![PasswordRefusal::IsName]),
            ("karenkirstineholmøstergaard", vec![PasswordRefusal::IsName]),
            ("Karen1234567", vec![PasswordRefusal::IsEmail, PasswordRefusal::IsName]),
            ("Adgangskode1", vec![PasswordRefusal::IsCommon]),
            ("sommer-2026!!!!", vec![PasswordRefusal::IsCommon]),
            ("123456789012", vec![PasswordRefusal::IsCommon]),
            ("kodeord kodeord", vec![PasswordRefusal::IsCommon]),
            ("qwerty", vec![short(6), PasswordRefusal::IsCommon]),
        ] {
            assert_eq!(check(password), want, "{password}");
        }
    }

    #[test]
    fn a_novel_is_refused_for_its_length_only() {
        let most = LONGEST_PASSWORD;
        assert_eq!(check(&"a".repeat(most + 1)), [PasswordRefusal::TooLong { most }]);
        assert_eq!(check(&"tre små grise".repeat(most / 13)), []);
    }

    #[test]
    fn empty_names_and_addresses_refuse_nothing() {
        let list = Breached::default();
        assert_eq!(check_new_password("tre små grise", "", "", &list), Ok(()));
        assert_eq!(check_new_password("tre små grise 123", "bo@a.dk", "Bo", &list), Ok(()));
    }

    #[test]
    fn a_password_that_strangers_have_is_refused_and_said_once() {
        let list = Breached::read("tre små grise\nadgangskode1\n".as_bytes());
        let check = |password| check_new_password(password, EMAIL, NAME, &list).err().unwrap_or_default();
        assert_eq!(check("Tre Små Grise"), [PasswordRefusal::IsBreached]);
        assert_eq!(check("Adgangskode1"), [PasswordRefusal::IsCommon], "one reason is enough");
        assert_eq!(check("fire små grise"), []);
    }

    #[test]
    fn the_list_is_folded_and_without_doubles() {
        let mut seen = std::collections::BTreeSet::new();
        for word in COMMON {
            assert_eq!(letters_and_digits(word), word);
            assert!(seen.insert(word), "{word} stands twice");
        }
    }
}
