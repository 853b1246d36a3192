//! Instructions to a workplace: what to do, never a cause.

/// Where in a word the letters must stand to mean the illness. «Kræfter», «adgangstid» and «gangsti»
/// hold letters of illnesses too.
#[derive(Clone, Copy)]
enum In {
    /// The whole word.
    Word,
    /// The word's beginning.
    Begin,
    /// The word's end, as in «præstationsangst».
    End,
    /// Either.
    BeginOrEnd,
}

/// A short list by intent: it stops the common slip, people do the rest.
const ILLNESS_WORDS: &[(&str, In)] = &[
    ("diagnose", In::BeginOrEnd),
    ("diagnos", In::Begin),
    ("sygdom", In::BeginOrEnd),
    ("lidelse", In::BeginOrEnd),
    ("depression", In::BeginOrEnd),
    ("depressiv", In::Begin),
    ("angst", In::BeginOrEnd),
    ("adhd", In::Begin),
    ("autis", In::Begin),
    ("ptsd", In::Begin),
    ("skizofren", In::Begin),
    ("bipolar", In::Begin),
    ("psykose", In::BeginOrEnd),
    ("psykotisk", In::Begin),
    ("misbrug", In::BeginOrEnd),
    ("alkoholi", In::Begin),
    ("alkoholmisbrug", In::Begin),
    ("stofbrug", In::Begin),
    ("kræft", In::Word),
    ("kræftsyg", In::Begin),
    ("brystkræft", In::Begin),
    ("sklerose", In::BeginOrEnd),
    ("gigt", In::BeginOrEnd),
    ("fibromyalgi", In::Begin),
    ("diabet", In::Begin),
    ("epilep", In::Begin),
    ("borderline", In::Begin),
    ("hjerneskade", In::BeginOrEnd),
    ("hjernerystelse", In::Begin),
    ("discusprolaps", In::Begin),
    ("diskusprolaps", In::Begin),
    ("demens", In::BeginOrEnd),
    ("graviditet", In::Begin),
    ("gravid", In::Word),
    ("medicin", In::Word),
    ("medicinen", In::Word),
    ("smerter", In::BeginOrEnd),
    ("opereret", In::BeginOrEnd),
    ("operation", In::Word),
    ("operationen", In::Word),
    ("ulykke", In::BeginOrEnd),
    ("ulykken", In::Word),
    ("ondt", In::Word),
    ("hospital", In::BeginOrEnd),
    ("psykiatri", In::Begin),
    ("psykolog", In::Begin),
    ("anxiety", In::Begin),
    ("medication", In::Begin),
    ("surgery", In::Word),
    ("accident", In::Begin),
    ("schizo", In::Begin),
    ("cancer", In::BeginOrEnd),
    ("arthritis", In::BeginOrEnd),
    ("addict", In::Begin),
    ("illness", In::Begin),
    ("disease", In::Begin),
    ("pregnan", In::Begin),
];

impl In {
    fn finds(self, word: &str, illness: &str) -> bool {
        match self {
            Self::Word => word == illness,
            Self::Begin => word.starts_with(illness),
            Self::End => word.ends_with(illness),
            Self::BeginOrEnd => Self::Begin.finds(word, illness) || Self::End.finds(word, illness),
        }
    }
}

/// The words of a text that name an illness, in lower case; none in a text that may be kept.
#[must_use]
pub fn illness_words(text: &str) -> Vec<String> {
    let folded = text.to_lowercase();
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let named = words.filter(|word| ILLNESS_WORDS.iter().any(|(illness, at)| at.finds(word, illness)));
    named.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_refused_with_its_word() {
        for (text, word) in [
            ("Har Angst for støj", "angst"),
            ("Præstationsangst: giv god tid", "præstationsangst"),
            ("pga. depression", "depression"),
            ("Leddegigt i hænderne", "leddegigt"),
            ("har haft kræft.", "kræft"),
            ("ADHD-venlig plads", "adhd"),
            ("Har ondt i ryggen", "ondt"),
            ("Tager medicin kl. 12", "medicin"),
            ("Efter en trafikulykke", "trafikulykke"),
            ("Rygsmerter efter løft", "rygsmerter"),
            ("Because of an anxiety disorder", "anxiety"),
        ] {
            assert_eq!(illness_words(text), [word], "{text}");
        }
    }

    #[test]
    fn what_a_workplace_should_do_is_allowed() {
        for text in [
            "Løft højst 10 kg, og løft sammen med en kollega",
            "Spar på kræfterne: en pause hver time",
            "Adgangstid fra kl. 9; gå ad gangstien",
            "Kør aldrig truck, og server ikke alkohol",
            "Giv én opgave ad gangen, og skriv den ned",
            "Langstrakte møder deles op",
        ] {
            assert!(illness_words(text).is_empty(), "{text}");
        }
    }
}
