//! One module per command.

mod backup;
mod demo;
mod doctor;
mod export;
mod import;
mod indicators;
mod keys;
mod law;
mod migrate;
mod mode;
mod password;
mod schedule;
mod serve;
mod user;

use crate::{
    cli::{Cli, Command, LawCommand, MatchCommand},
    match_list,
    stop::Stop,
};

/// Does what was asked for.
pub(crate) async fn run(cli: &Cli) -> Result<(), Stop> {
    match &cli.command {
        Command::Demo(args) => demo::run(&cli.common, args).await,
        Command::Serve(args) => serve::run(&cli.common, args).await,
        Command::Keys(command) => keys::run(&cli.common, command).await,
        Command::Backup(args) => backup::take(&cli.common, args).await,
        Command::Restore(args) => backup::restore(&cli.common, args).await,
        Command::Doctor => doctor::run(&cli.common).await,
        Command::Migrate => migrate::run(&cli.common).await,
        Command::Match(MatchCommand::List(args)) => match_list::run(&cli.common, args).await,
        Command::User(command) => user::run(&cli.common, command).await,
        Command::Mode(args) => mode::run(&cli.common, args).await,
        Command::Schedule(args) => schedule::run(&cli.common, args).await,
        Command::Law(LawCommand::Check(check)) => law::check(&cli.common, check),
        Command::Import(args) => import::run(&cli.common, args).await,
        Command::Indicators(args) => indicators::run(&cli.common, args).await,
        Command::Export(args) => export::run(&cli.common, args).await,
    }
}
