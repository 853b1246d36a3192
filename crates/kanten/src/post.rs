//! The ways out of the house, as they are set up: mail by SMTP, short messages by a gateway.

mod sms;
mod smtp;

use std::{
    net::IpAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use app::outbox::Ways;
use clap::Args;
use l10n::Texts;

use crate::stop::Stop;

/// How post is sent. Without an address nothing is: what is to be sent waits.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct PostArgs {
    /// The server that takes mail: smtp://USER@HOST:PORT (with STARTTLS) or smtps://USER@HOST:PORT; without TLS on
    /// this machine only
    #[arg(long, value_name = "URL", env = "KANTEN_SMTP")]
    pub smtp: Option<String>,
    /// The file with the password for the server that takes mail
    #[arg(long, value_name = "FILE", env = "KANTEN_SMTP_PASSWORD_FILE")]
    pub smtp_password_file: Option<PathBuf>,
    /// Who mail is from, as `Kanten <kanten@kommunen.example>`
    #[arg(long, value_name = "ADDRESS", env = "KANTEN_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// The gateway that takes short messages: https, or http on this machine
    #[arg(long, value_name = "URL", env = "KANTEN_SMS_GATEWAY")]
    pub sms_gateway: Option<String>,
    /// The file with the gateway's token
    #[arg(long, value_name = "FILE", env = "KANTEN_SMS_TOKEN_FILE")]
    pub sms_token_file: Option<PathBuf>,
    /// Where people reach this installation: what links in mail begin with
    #[arg(long, value_name = "URL", env = "KANTEN_SITE")]
    pub site: Option<String>,
}

/// The ways that are set up; a setting that cannot be used stops the program before it serves.
///
/// # Errors
/// Wrong usage, or a file that cannot be read.
pub(crate) async fn ways(args: &PostArgs, texts: &Texts) -> Result<Ways, Stop> {
    let site = args.site.as_deref().map(|site| read_site(site, texts)).transpose()?;
    let mut ways = Ways { site: site.clone().unwrap_or_default(), ..Ways::default() };
    if let Some(address) = &args.smtp {
        if site.is_none() {
            return Err(Stop::usage(texts.kanten_post_site_missing()));
        }
        let from = args.mail_from.as_deref().ok_or_else(|| Stop::usage(texts.kanten_post_from_missing()))?;
        let password = secret(args.smtp_password_file.as_deref(), texts).await?;
        ways.mail = Some(Arc::new(smtp::Smtp::parse(address, from, password, texts)?));
    }
    if let Some(address) = &args.sms_gateway {
        let token = secret(args.sms_token_file.as_deref(), texts).await?;
        ways.sms = Some(Arc::new(sms::Gateway::parse(address, token, texts)?));
    }
    Ok(ways)
}

/// Says, at the start, what is not set up.
pub(crate) fn tell(ways: &Ways) {
    if ways.mail.is_none() {
        tracing::warn!("mail is not set up (KANTEN_SMTP): what is to be sent waits");
    }
    if ways.sms.is_none() {
        tracing::info!("short messages are not set up (KANTEN_SMS_GATEWAY): what is to be sent so waits");
    }
}

fn read_site(site: &str, texts: &Texts) -> Result<String, Stop> {
    let bad = || Stop::usage(texts.kanten_post_site_bad(site));
    let site = site.trim_end_matches('/');
    let rest = site.strip_prefix("https://").or_else(|| site.strip_prefix("http://")).ok_or_else(bad)?;
    let plain = !rest.is_empty() && rest.chars().all(|c| c.is_ascii_graphic() && !"\"<>\\@?#".contains(c));
    if plain { Ok(site.to_owned()) } else { Err(bad()) }
}

/// What stands in a file: its first line.
async fn secret(file: Option<&Path>, texts: &Texts) -> Result<Option<String>, Stop> {
    let Some(path) = file else { return Ok(None) };
    let text = tokio::fs::read_to_string(path).await.map_err(|error| {
        Stop::outside(texts.kanten_no_such_file(path.display().to_string(), error.to_string()))
    })?;
    Ok(text.lines().next().map(str::to_owned).filter(|line| !line.is_empty()))
}

/// Whether a host is this machine, where nobody can listen in.
fn is_this_machine(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use kernel::Language;
    use l10n::testing::texts;

    use super::*;

    #[tokio::test]
    async fn a_setting_that_cannot_be_used_is_named_before_anything_is_served() {
        let texts = texts(Language::En);
        let some = |text: &str| Some(text.to_owned());
        let good = PostArgs {
            smtp: some("smtps://kanten@mail.example:465"),
            mail_from: some("Kanten <kanten@kommunen.example>"),
            site: some("https://kanten.example/"),
            sms_gateway: some("https://sms.example/send"),
            ..PostArgs::default()
        };
        let found = ways(&good, texts).await.unwrap();
        assert!(found.mail.is_some() && found.sms.is_some());
        assert_eq!(found.site, "https://kanten.example");
        for bad in [
            PostArgs { smtp: some("mail.example"), ..good.clone() },
            PostArgs { smtp: some("smtp://mail.example:x"), ..good.clone() },
            PostArgs { smtp: some("smtp://"), ..good.clone() },
            PostArgs { mail_from: some("Kanten"), ..good.clone() },
            PostArgs { mail_from: some("K <a@b.example>\r\nBcc: c@d.example"), ..good.clone() },
            PostArgs { mail_from: None, ..good.clone() },
            PostArgs { site: None, ..good.clone() },
            PostArgs { site: some("kanten.example"), ..good.clone() },
            PostArgs { site: some("https://kanten.example/\r\nX: y"), ..good.clone() },
            PostArgs { sms_gateway: some("http://sms.example/send"), ..good.clone() },
            PostArgs { sms_token_file: some("/nowhere").map(PathBuf::from), ..good.clone() },
        ] {
            assert!(ways(&bad, texts).await.is_err(), "{bad:?}");
        }
        assert!(!ways(&PostArgs::default(), texts).await.unwrap().is_any());
    }
}
