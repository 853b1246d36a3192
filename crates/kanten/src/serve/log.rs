//! Log lines on stderr. They hold methods, route patterns and times, never a person.

use tracing_subscriber::{EnvFilter, fmt};

use crate::cli::{Common, LogFormat};

/// Starts logging; `KANTEN_LOG` chooses what (default: `info` of Kanten, warnings of the rest).
pub(crate) fn start(common: &Common) {
    let filter = EnvFilter::try_from_env("KANTEN_LOG")
        .unwrap_or_else(|_| EnvFilter::new("warn,kanten=info,web=info,api=info,app=info"));
    let lines = fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = match common.log_format {
        LogFormat::Text => lines.with_target(false).try_init(),
        LogFormat::Json => lines.json().try_init(),
    };
    if let Err(error) = started {
        eprintln!("kanten: no log lines: {error}");
    }
}
