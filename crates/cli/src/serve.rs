use after_sales_desk::{Config, serve};
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
}

pub fn run(options: Options) -> Result<ExitCode> {
    let config = Config {
        policy_path: options.policy,
        database: options.database,
        listen: options.listen,
        storefront: options.storefront,
        package: options.package,
        public_url: options.public_url,
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
