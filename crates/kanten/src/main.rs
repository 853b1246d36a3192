//! Rank 7: the composition root and the only binary. The command line, the server, and the only clock.

mod actor;
mod breached;
mod cli;
mod command;
mod database;
mod keys;
mod match_list;
mod out;
mod post;
mod rim;
mod serve;
mod stop;
mod texts;

use std::process::ExitCode;

use clap::Parser as _;

use crate::{cli::Cli, stop::Stop};

/// Pages are made of many small pieces of text, on threads that hand them to one another: a third of a page's
/// processor time was the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version come this way too, with exit code 0; wrong usage has 2.
            drop(error.print());
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(stop::WRONG_USAGE));
        }
    };
    serve::log::start(&cli.common);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return Stop::outside(error.to_string()).tell(cli.common.json),
    };
    match runtime.block_on(command::run(&cli)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => stop.tell(cli.common.json),
    }
}
