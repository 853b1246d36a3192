//! The demo's data as they stand in the files, dates relative to the day the demo is made for.

use domain::{partners::OrganisationKind, privacy::CheckItem, targets::Indicator};
use serde::Deserialize;

/// The partnership.
pub(super) const PARTNERSHIP: &str = "Østerø";

/// Its organisations, municipalities with their invented codes.
pub(super) const ORGANISATIONS: &[(&str, OrganisationKind, Option<&str>)] = &[
    ("Østerø Nord Kommune", OrganisationKind::Municipality, Some("0998")),
    ("Østerø Syd Kommune", OrganisationKind::Municipality, Some("0999")),
    ("Østerø Erhverv", OrganisationKind::BusinessOrganisation, None),
    ("Fagligt Fællesskab Østerø", OrganisationKind::TradeUnion, None),
    ("Østerø Erhvervsskole", OrganisationKind::EducationInstitution, None),
    ("Foreningen Følgeskab", OrganisationKind::CivilSociety, None),
    ("Østerø Fonden", OrganisationKind::Funder, None),
    ("Østerø Evaluering", OrganisationKind::Evaluator, None),
];

/// The one programme: name, partners, weeks since it began.
pub(super) const PROGRAMME: (&str, &str, i64) =
    ("Østerø på kanten", "Østerø Nord Kommune, Østerø Syd Kommune, Østerø Erhverv", 90);

/// The targets of the invented steering group: of what, how many, in how many days.
pub(super) const TARGETS: &[(Indicator, u32, i64)] = &[
    (Indicator::LabourForceExpansion, 12, 365),
    (Indicator::PaidHours, 30, 365),
    (Indicator::CompaniesTakingPart, 25, 180),
];
/// Where it was decided, by whom it was written down, and when.
pub(super) const TARGETS_SOURCE: &str = "Styregruppens første møde";
pub(super) const ADMINISTRATOR: &str = "aase@nord.example";
/// The citizen who has the surname of the caseworker, and nobody else has.
pub(super) const SAME_SURNAME: &str = "N-1107";
pub(super) const TARGETS_SET_DAYS_AGO: u32 = 100;

/// What of the checklist is in order, how many days ago it was written, and where it stands.
pub(super) const CHECKLIST: &[(CheckItem, u32, &str)] = &[
    (CheckItem::Processors, 40, "Sag 26/0117, aftale med driften"),
    (CheckItem::Contacts, 12, "Sag 26/0131, telefonlisten"),
];

/// Who works with whom: log-in name, references, how many days ago it began, and how many ago it ended.
pub(super) type Named = (&'static str, &'static [&'static str], i64, Option<i64>);
/// Notes: by whom, about whom, in which strand, how many days ago, in words.
pub(super) const NOTES: &[(&str, &str, &str, i64, &str)] = &[
    (
        "soeren@nord.example",
        "N-1001",
        "work",
        41,
        "Talt om, hvad en god arbejdsdag er. Vil gerne begynde tidligt og have en fast kollega at gå til. Aftalt besøg i køkkenet.",
    ),
    (
        "soeren@nord.example",
        "N-1001",
        "progression",
        20,
        "Har mødt til tiden fire uger i træk. Spørger selv, når en opgave er uklar.",
    ),
    (
        "soeren@nord.example",
        "N-1001",
        "economy",
        12,
        "Vil vide, hvad timer med løn betyder for ydelsen. Aftalt, at vi regner på det sammen næste gang.",
    ),
    (
        "hanne@nord.example",
        "N-1001",
        "health",
        18,
        "Aftalt korte pauser hver time og en stol ved pakkebordet. Det er sagt til mentoren som en instruks, ikke hvorfor.",
    ),
    (
        "sonja@nord.example",
        "N-1001",
        "social",
        9,
        "Bussen passer nu med morgenvagten. Naboen tager hunden om formiddagen.",
    ),
    (
        "mona@nord.example",
        "N-1041",
        "progression",
        6,
        "Tog selv imod en levering i går. Næste skridt er at vise en ny kollega til rette.",
    ),
];
/// Who works with whom.
pub(super) const TEAM: &[Named] = &[
    (
        "soeren@nord.example",
        &["N-1001", "N-1041", "N-1053", "N-1037", "N-1115", "N-1007", "N-1011"],
        120,
        None,
    ),
    ("karen@nord.example", &["N-1041", "N-1109"], 60, None),
    ("hanne@nord.example", &["N-1001", "N-1041", "N-1037"], 75, None),
    ("sonja@nord.example", &["N-1001", "N-1112"], 50, None),
    ("mona@nord.example", &["N-1001", "N-1041", "N-1053"], 45, None),
    ("mona@nord.example", &["N-1004"], 90, Some(9)),
    ("bent@nord.example", &["N-1001", "N-1041"], 30, None),
    ("erik@nord.example", &["N-1001", "N-1109"], 30, None),
    ("mikkel@havnekoekkenet.example", &["N-1041"], 35, None),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Companies {
    pub(super) company: Vec<CompanyRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CompanyRow {
    pub(super) cvr: String,
    pub(super) name: String,
    pub(super) industry: String,
    pub(super) unit: String,
    pub(super) postal_code: String,
    pub(super) p_number: String,
    /// The last months, the newest first.
    pub(super) fte: Vec<String>,
    #[serde(default)]
    pub(super) lives_of: String,
    #[serde(default)]
    pub(super) grows: String,
    #[serde(default)]
    pub(super) limits: String,
    #[serde(default)]
    pub(super) motive: String,
    #[serde(default)]
    pub(super) motive_words: String,
    #[serde(default)]
    pub(super) labour_plan: String,
    pub(super) contact: Option<String>,
    #[serde(default)]
    pub(super) contact_function: String,
    #[serde(default)]
    pub(super) contact_phone: String,
    #[serde(default)]
    pub(super) contact_email: String,
    #[serde(default)]
    pub(super) position: Vec<PositionRow>,
    #[serde(default)]
    pub(super) bundle: Vec<BundleRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PositionRow {
    pub(super) title: String,
    #[serde(default)]
    pub(super) occupation: String,
    pub(super) people: u8,
    /// Rows of the catalogue.
    pub(super) tasks: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BundleRow {
    pub(super) title: String,
    pub(super) form: String,
    pub(super) state: String,
    pub(super) tasks: Vec<String>,
    pub(super) starts_in_days: i64,
    #[serde(default)]
    pub(super) purpose: String,
    #[serde(default)]
    pub(super) steps: String,
    #[serde(default)]
    pub(super) responsible: String,
    #[serde(default)]
    pub(super) weeks: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Citizens {
    pub(super) citizen: Vec<CitizenRow>,
}

#[derive(Deserialize)]
pub(super) struct CitizenRow {
    /// `0998` or `0999`.
    pub(super) municipality: String,
    #[serde(default)]
    pub(super) certificates: Vec<String>,
    /// Days until the certificates run out; below nought they have.
    pub(super) certificate_days: Option<i64>,
    pub(super) weeks_waiting: i64,
    #[serde(default)]
    pub(super) in_programme: bool,
    #[serde(default)]
    pub(super) protected: bool,
    /// All other fields, named as in a file of citizens.
    #[serde(flatten)]
    pub(super) fields: std::collections::BTreeMap<String, String>,
}

/// Whom nobody writes to, and why.
pub(super) const STOPPED: (&str, &str) = ("nej-tak@havnen.example", "Har bedt os om ikke at skrive");
/// What a mail server said of a mail.
pub(super) const REFUSED_MAIL: &str = "550 5.1.1 mailbox unavailable";
