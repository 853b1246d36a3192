//! What `kanten user` takes.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// `kanten user`.
#[derive(Debug, Subcommand)]
pub(crate) enum UserCommand {
    /// Add a user; the first one brings the organisation along
    #[command(after_help = "Example:\n  kanten user add --database sqlite:kanten.db \\\n    \
        --email karen@kommunen.example --name 'Karen Holm' --role administrator \\\n    \
        --organisation 'Østerø Nord' --kind municipality --partnership 'Østerø'")]
    Add(UserAddArgs),
    /// Close a user's account and end the sessions
    #[command(
        after_help = "Example:\n  kanten user disable karen@kommunen.example --database sqlite:kanten.db"
    )]
    Disable(UserArgs),
    /// Set a new password and end the sessions
    #[command(
        after_help = "Example:\n  kanten user reset karen@kommunen.example --database sqlite:kanten.db"
    )]
    Reset(UserResetArgs),
}

/// `kanten user add`.
#[derive(Debug, Args)]
pub(crate) struct UserAddArgs {
    /// The address the user logs in with
    #[arg(long)]
    pub email: String,
    /// The user's name
    #[arg(long)]
    pub name: String,
    /// The role: administrator, data-protection-officer, employer-consultant, caseworker, team-leader, health-worker,
    /// social-worker, company-manager, workplace-mentor, shop-steward, mentor, buddy, business-mentor, ambassador,
    /// business-adviser, union-officer, school-contact, association-contact, steering-member, funder, evaluator,
    /// procurement-officer, method-owner, rule-owner
    #[arg(long, default_value = "administrator")]
    pub role: String,
    /// The company of a company manager, a workplace mentor or a shop steward, by CVR number
    #[arg(long, value_name = "CVR")]
    pub company: Option<String>,
    /// Make the organisation that --organisation names, in the partnership that is there, with its first administrator
    #[arg(long)]
    pub new_organisation: bool,
    /// The kind of the organisation, when this makes it: municipality, business-organisation,
    /// business-park, trade-union, company, knowledge-house, analysis-firm, education-institution, civil-society,
    /// operator, funder, evaluator
    #[arg(long, default_value = "municipality")]
    pub kind: String,
    /// The municipality's four-digit code, when this makes the organisation
    #[arg(long, value_name = "CODE")]
    pub municipality: Option<String>,
    /// The partnership's name, when this makes the first organisation [default: the organisation's]
    #[arg(long, value_name = "NAME")]
    pub partnership: Option<String>,
    /// Read the password from this file; - reads stdin. Without it the terminal asks
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
}

/// A user by address.
#[derive(Debug, Args)]
pub(crate) struct UserArgs {
    /// The address the user logs in with
    pub email: String,
}

/// `kanten user reset`.
#[derive(Debug, Args)]
pub(crate) struct UserResetArgs {
    /// The address the user logs in with
    pub email: String,
    /// Read the password from this file; - reads stdin. Without it the terminal asks
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    /// Turn the second step off too, for a user whose telephone and recovery codes are gone
    #[arg(long)]
    pub second_step: bool,
}
