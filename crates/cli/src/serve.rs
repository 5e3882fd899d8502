use after_sales_desk::{Config, Mail, Password, serve};
use anyhow::{Context, Result};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Options {
    /// The policy file.
    #[arg(long, default_value = "policy.json")]
    policy: PathBuf,
    /// The SQLite file; made when it is not there.
    #[arg(long, default_value = "after-sales.sqlite")]
    database: PathBuf,
    /// Address and port.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// A folder of pages to serve at `/`.
    #[arg(long)]
    storefront: Option<PathBuf>,
    /// The built npm package, served at `/after-sales/`.
    #[arg(long)]
    package: Option<PathBuf>,
    /// The address that buyers use, when it is not the one listened on.
    #[arg(long)]
    public_url: Option<String>,
    /// The mail server that sends acknowledgements: smtp://user@host:587 or smtps://user@host:465.
    ///
    /// The password comes from the environment variable AFTER_SALES_SMTP_PASSWORD or from a file.
    /// TLS is required unless the host is this very machine. Needs --public-url.
    #[arg(long, requires_all = ["mail_from", "public_url"])]
    smtp: Option<String>,
    /// The address that mail comes from.
    #[arg(long, requires = "smtp")]
    mail_from: Option<String>,
    /// A file that holds the mail server's password and nothing else.
    #[arg(long, requires = "smtp")]
    smtp_password_file: Option<PathBuf>,
}

/// Holds the mail server's password, for whoever keeps secrets in the environment.
const PASSWORD: &str = "AFTER_SALES_SMTP_PASSWORD";

pub fn run(options: Options) -> Result<ExitCode> {
    let mail = mail(&options)?;
    let config = Config {
        policy_path: options.policy,
        database: options.database,
        listen: options.listen,
        storefront: options.storefront,
        package: options.package,
        public_url: options.public_url,
        mail,
    };
    tokio::runtime::Runtime::new()
        .context("starting")?
        .block_on(serve(config, |address, setup| {
            println!("after-sales desk: http://{address}");
            if let Some(setup) = setup {
                println!("First visit, to set the shop's password (works once): {setup}");
            }
        }))?;
    Ok(ExitCode::SUCCESS)
}

fn mail(options: &Options) -> Result<Option<Mail>> {
    let (Some(server), Some(from)) = (&options.smtp, &options.mail_from) else {
        return Ok(None);
    };
    let password = match &options.smtp_password_file {
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("cannot read the password file {}", path.display()))?;
            Some(text.trim_end_matches(['\r', '\n']).to_owned())
        }
        None => std::env::var(PASSWORD).ok(),
    };
    let password = password.filter(|password| !password.is_empty());
    Ok(Some(Mail::new(server, from, password.map(Password::new))?))
}
