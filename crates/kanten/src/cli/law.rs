//! What `kanten law` takes.

use clap::{Args, Subcommand};

/// `kanten law`.
#[derive(Debug, Subcommand)]
pub(crate) enum LawCommand {
    /// Whether a rule is kept, with the numbers used, where the rule stands and what would change the answer
    #[command(subcommand)]
    Check(LawCheck),
}

/// `kanten law check`.
#[derive(Debug, Subcommand)]
pub(crate) enum LawCheck {
    /// The ratio rule: persons on support at a production unit for its ordinary employees
    #[command(after_help = "Example:\n  kanten law check ratio --ordinary-fte 14.5 --supported-fte 1 \
        --new-fte 0.4 --on 2026-12-01")]
    Ratio(RatioArgs),
    /// How long a praktik may last for a target group
    #[command(after_help = "Example:\n  kanten law check duration --group 6.7 --weeks 13 --on 2026-12-01")]
    Duration(DurationArgs),
}

/// `kanten law check ratio`.
#[derive(Debug, Args)]
pub(crate) struct RatioArgs {
    /// Ordinary full-time equivalents at the unit, on average over the months that the rule takes
    #[arg(long, value_name = "N")]
    pub ordinary_fte: String,
    /// Full-time equivalents on support there already
    #[arg(long, value_name = "N")]
    pub supported_fte: String,
    /// What the new person adds
    #[arg(long, value_name = "N")]
    pub new_fte: String,
    /// The day of establishment
    #[arg(long, value_name = "DATE")]
    pub on: String,
}

/// `kanten law check duration`.
#[derive(Debug, Args)]
pub(crate) struct DurationArgs {
    /// The person's target group, 6.1 to 6.13
    #[arg(long, value_name = "CODE")]
    pub group: String,
    /// Weeks from the first day to the last
    #[arg(long, value_name = "N")]
    pub weeks: String,
    /// How often it was extended, each time assessed
    #[arg(long, value_name = "N", default_value = "0")]
    pub extensions: String,
    /// The first day
    #[arg(long, value_name = "DATE")]
    pub on: String,
}
