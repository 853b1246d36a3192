//! The command line, names that scripts rely on: a contract.

mod keeping;
mod law;
mod users;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use kernel::{Date, Language, ProgrammeId};

pub(crate) use self::{
    keeping::{AuditCommand, BackupArgs, KeysCommand},
    law::{DurationArgs, LawCheck, LawCommand, RatioArgs},
    users::{UserAddArgs, UserArgs, UserCommand, UserResetArgs},
};
use crate::post::PostArgs;

/// What everybody may say on every command.
#[derive(Debug, Clone, Args)]
pub(crate) struct Common {
    /// The database: sqlite:PATH or postgres://USER@HOST/NAME; unless --data is given, KANTEN_DATABASE says the same
    #[arg(long, global = true, value_name = "URL")]
    pub database: Option<String>,
    /// The folder that `kanten demo` made, in place of --database
    #[arg(long, global = true, value_name = "DIR", conflicts_with = "database")]
    pub data: Option<PathBuf>,
    /// The file of the keys; KANTEN_KEYS says the same, and in a demo's folder it is kanten.keys
    #[arg(long, global = true, value_name = "FILE")]
    pub keys: Option<PathBuf>,
    /// Act as this user, with this user's rights, in place of the operator
    #[arg(long = "as", global = true, value_name = "EMAIL")]
    pub acting: Option<String>,
    /// The organisation the operator acts for, where there are several
    #[arg(long, global = true, value_name = "NAME")]
    pub organisation: Option<String>,
    /// Language of refusals, the default comes from LANG; of a new account, the default is Danish
    #[arg(long, global = true, value_name = "da|en", value_parser = language)]
    pub lang: Option<Language>,
    /// One JSON document on stdout and nothing else
    #[arg(long, global = true)]
    pub json: bool,
    /// Passwords nobody may choose: a list of leaked ones, a line each, plain or as SHA-1, at most 64 MB
    #[arg(long, global = true, value_name = "FILE", env = "KANTEN_BREACHED_PASSWORDS")]
    pub breached_passwords: Option<PathBuf>,
    /// How log lines on stderr are written
    #[arg(long, global = true, value_name = "text|json", env = "KANTEN_LOG_FORMAT", default_value = "text")]
    pub log_format: LogFormat,
}

impl Common {
    /// The language of refusals.
    pub fn language(&self) -> Language {
        self.lang.unwrap_or_else(language_of_the_terminal)
    }
}

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// Find small jobs at the edge of the labour market, and the people who can do them.
#[derive(Debug, Parser)]
#[command(
    name = "kanten",
    version,
    arg_required_else_help = true,
    after_help = "Begin with an invented partnership:\n  kanten demo"
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Command,
}

/// What can be asked for.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make an invented partnership, if there is none yet, and serve it
    #[command(after_help = "Example:\n  kanten demo --port 0 --data ./try --as-of 2027-01-04")]
    Demo(DemoArgs),
    /// Serve the pages and the interface until told to stop
    #[command(after_help = "Example:\n  kanten serve --database sqlite:kanten.db --listen 127.0.0.1:8080")]
    Serve(ServeArgs),
    /// Make the schema, or take the steps that are missing, and fill the code lists
    #[command(after_help = "Example:\n  kanten migrate --database sqlite:kanten.db")]
    Migrate,
    /// Make the keys of what is sealed, or add a new one that seals from now on
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Check database and keys: what is in order, what is not, and what to do
    #[command(
        after_help = "Example:\n  kanten doctor --database sqlite:kanten.db --keys /etc/kanten/kanten.keys"
    )]
    Doctor,
    /// Write everything into one sealed file, while the installation is served
    #[command(
        after_help = "Example:\n  kanten backup /backup/kanten-2026-11-28.backup --database sqlite:kanten.db"
    )]
    Backup(BackupArgs),
    /// Bring a backup into an empty database, of either engine
    #[command(
        after_help = "Example:\n  kanten restore /backup/kanten-2026-11-28.backup --database postgres://kanten@db/kanten"
    )]
    Restore(BackupArgs),
    /// Hold the access log against its seals
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Bring a file in: every row's fate, all or nothing
    #[command(
        after_help = "Example:\n  kanten import companies companies.csv --dry-run --database sqlite:kanten.db"
    )]
    Import(ImportArgs),
    /// Take out what import takes in
    #[command(after_help = "Example:\n  kanten export companies --database sqlite:kanten.db > companies.csv")]
    Export(ExportArgs),
    /// Rank small jobs for a citizen, or citizens for a small job
    #[command(subcommand)]
    Match(MatchCommand),
    /// Add users, close their accounts, set new passwords
    #[command(subcommand)]
    User(UserCommand),
    /// Count the hours of a day-by-day schedule, per week and in all
    #[command(after_help = "Example:\n  kanten schedule week.json --json\n\nThe file:\n  \
        {\"from\":\"2024-06-03\",\"to\":\"2024-06-06\",\"days\":[\n   \
        {\"date\":\"2024-06-03\",\"times\":[[\"09:00\",\"12:45\"],[\"13:15\",\"17:00\"]]}]}")]
    Schedule(ScheduleArgs),
    /// Hold facts against the rules of law in force on a date
    #[command(subcommand)]
    Law(LawCommand),
    /// Count the indicators of the board: value, numerator, denominator, window, maturity, targets
    #[command(
        after_help = "Example:\n  kanten indicators --as-of 2027-01-04 --json --database sqlite:kanten.db"
    )]
    Indicators(IndicatorsArgs),
    /// Say or choose what this installation may hold
    #[command(after_help = "Example:\n  kanten mode with-citizens --database sqlite:kanten.db")]
    Mode(ModeArgs),
}

/// `kanten demo`.
#[derive(Debug, Args)]
pub(crate) struct DemoArgs {
    /// Where to listen on this machine; 0 takes any free port
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// The date the demo takes for today [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
    /// Do not open a browser
    #[arg(long)]
    pub no_browser: bool,
}

/// `kanten serve`.
#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    /// Where to listen
    #[arg(long, value_name = "ADDR", env = "KANTEN_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: String,
    /// Serve other machines without encryption: only where nobody can listen in
    #[arg(long)]
    pub insecure_lan: bool,
    /// Send no post from here: another instance does
    #[arg(long)]
    pub no_worker: bool,
    #[command(flatten)]
    pub post: PostArgs,
}

/// `kanten indicators`.
#[derive(Debug, Args)]
pub(crate) struct IndicatorsArgs {
    /// The day to count for [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
    /// Only those registered in this programme
    #[arg(long, value_name = "ID")]
    pub programme: Option<ProgrammeId>,
}

/// `kanten import`.
#[derive(Debug, Args)]
pub(crate) struct ImportArgs {
    /// What the file holds: companies, positions, tasks, citizens, placements, occupations, industries,
    /// municipalities, postal-codes
    pub kind: String,
    /// The file: CSV with , ; or tab, UTF-8 or Windows-1252
    pub file: PathBuf,
    /// Tell every row's fate and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// `kanten export`.
#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    /// What to take out: companies, positions, tasks, citizens, placements, occupations, industries,
    /// municipalities, postal-codes
    pub kind: String,
    /// The format
    #[arg(long, default_value = "csv", value_parser = ["csv"])]
    pub format: String,
    /// Write to this file in place of stdout
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `kanten match`.
#[derive(Debug, Subcommand)]
pub(crate) enum MatchCommand {
    /// A ranked list with reasons and nearest misses; without --citizen and --bundle everybody's best
    #[command(after_help = "Example:\n  kanten match list --citizen N-1001 --data ./kanten-demo --lang da")]
    List(MatchListArgs),
}

/// `kanten match list`.
#[derive(Debug, Args)]
pub(crate) struct MatchListArgs {
    /// Small jobs for this citizen: the case system's reference, or the id
    #[arg(long, value_name = "REF", conflicts_with = "bundle")]
    pub citizen: Option<String>,
    /// Citizens for this small job
    #[arg(long, value_name = "ID")]
    pub bundle: Option<kernel::BundleId>,
    /// How many of each list
    #[arg(long, value_name = "N", default_value_t = crate::match_list::LIMIT)]
    pub limit: usize,
}

/// `kanten schedule`.
#[derive(Debug, Args)]
pub(crate) struct ScheduleArgs {
    /// The schedule, a JSON file; - reads stdin
    pub file: PathBuf,
}

/// `kanten mode`.
#[derive(Debug, Args)]
pub(crate) struct ModeArgs {
    /// companies-only or with-citizens; without it the present mode is said
    #[arg(value_parser = ["companies-only", "with-citizens"])]
    pub mode: Option<String>,
}

fn language(text: &str) -> Result<Language, String> {
    Language::from_tag(text).ok_or_else(|| "use da or en".to_owned())
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write the date as 2027-01-04".to_owned())
}

#[expect(clippy::disallowed_methods, reason = "the command line is where settings are read")]
fn language_of_the_terminal() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    match set {
        Some(locale) if locale.starts_with("da") => Language::Da,
        _ => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed_and_every_command_has_an_example() {
        let mut root = Cli::command();
        root.build();
        let mut waiting: Vec<&clap::Command> = root.get_subcommands().collect();
        while let Some(command) = waiting.pop() {
            let name = command.get_name();
            // Below its own «help» the parser repeats every command by name only.
            if name == "help" {
                continue;
            }
            waiting.extend(command.get_subcommands());
            if command.get_subcommands().next().is_none() {
                let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
                assert!(help.contains(&format!("{name} ")) && help.contains("Example"), "{name}: {help}");
            }
        }
        root.debug_assert();
    }

    #[test]
    fn a_date_is_read_as_people_see_it_in_the_help() {
        assert!(date("2027-01-04").is_ok() && date("4. januar").is_err());
    }
}
