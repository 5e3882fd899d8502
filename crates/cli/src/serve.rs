use after_sales_desk::{
    Config, Keep, Location, LogFormat, Mail, OrderSecrets, Password, ShopFile, StatusPage, Webhook,
    serve,
};
use anyhow::{Context, Result};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Options {
    /// The policy file; policy.json when there is no --shop.
    #[arg(long)]
    policy: Option<PathBuf>,
    /// A further shop and its policy file: nordlys=policies/nordlys.json. Its addresses begin with /shops/nordlys.
    #[arg(long = "shop", value_name = "NAME=FILE", value_parser = shop)]
    shops: Vec<ShopFile>,
    /// A SQLite file, made when it is not there, or a PostgreSQL database: `postgres://user@host/name`.
    ///
    /// The server's password comes from the environment variable AFTER_SALES_DATABASE_PASSWORD. TLS is
    /// required unless the server is on this very machine or the address says sslmode=disable.
    #[arg(long, default_value = "after-sales.sqlite")]
    database: Location,
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
    /// The shop's own page with an `<after-sales-status>`, where receipts and mails lead: `https://shop.example/request`.
    ///
    /// A path is one of the desk's own site. With several shops write `nordlys=https://…`, once for each.
    #[arg(long = "status-page", value_name = "SHOP=URL", value_parser = status_page)]
    status_pages: Vec<(Option<String>, StatusPage)>,
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
    /// What one address may send in a minute; 0 for no limit.
    #[arg(long, default_value_t = 300)]
    rate: usize,
    /// Days after its end that a case keeps personal data, or for one kind of case: withdrawal=3650. Several times.
    #[arg(long, value_name = "DAYS", default_value = "1095")]
    keep: Vec<Keep>,
    /// A proxy stands before the desk and names each caller at the end of X-Forwarded-For.
    #[arg(long)]
    behind_proxy: bool,
    /// How lines about what happens are written.
    #[arg(long, value_enum, default_value_t = Log::Text)]
    log: Log,
    /// Where a shop's other system is told what happens to cases: `nordlys=https://erp.shop.example/hook`.
    ///
    /// Calls are signed as Standard Webhooks asks. The secret (whsec_…) comes from the environment
    /// variable AFTER_SALES_WEBHOOK_SECRET or from a file. The only shop of a desk may leave its name out.
    #[arg(long = "webhook", value_name = "SHOP=URL", value_parser = webhook)]
    webhooks: Vec<(Option<String>, String)>,
    /// A file that holds the secret of webhooks and nothing else.
    #[arg(long, requires = "webhooks")]
    webhook_secret_file: Option<PathBuf>,
    /// Put buyers' addresses and what people write into webhook calls.
    #[arg(long, requires = "webhooks")]
    webhook_with_personal_data: bool,
    /// A file with the secrets of order systems, a line `shop kind secret` for each; kinds are token, woocommerce,
    /// shopify and medusa. Every shop without a token is given one there.
    ///
    /// Environment variables do the same: AFTER_SALES_ORDERS_TOKEN for the first shop, with the name of another one
    /// at its end for that (AFTER_SALES_ORDERS_TOKEN_NORDLYS); WOOCOMMERCE, SHOPIFY and MEDUSA likewise.
    #[arg(long, value_name = "PATH")]
    orders_token_file: Option<PathBuf>,
}

/// Lines for people or for programs.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Log {
    Text,
    Json,
}

/// Holds the mail server's password, for whoever keeps secrets in the environment.
const PASSWORD: &str = "AFTER_SALES_SMTP_PASSWORD";

/// Likewise for what webhooks are signed with.
const WEBHOOK_SECRET: &str = "AFTER_SALES_WEBHOOK_SECRET";

pub fn run(options: Options) -> Result<ExitCode> {
    let mail = mail(&options)?;
    let mut shops = options.shops.clone();
    if options.policy.is_some() || shops.is_empty() {
        let policy = options.policy.clone();
        let policy = policy.unwrap_or_else(|| "policy.json".into());
        shops.insert(0, ShopFile::only(policy));
    }
    for (name, page) in &options.status_pages {
        let named = |shop: &&mut ShopFile| name.as_ref().is_none_or(|name| shop.name == *name);
        let shop = shops.iter_mut().find(named);
        let shop = shop.context("the desk has no shop of that name (--status-page)")?;
        shop.status_page = Some(page.clone());
    }
    let orders = order_secrets(options.orders_token_file.as_deref(), &shops)?;
    let config = Config {
        webhooks: webhooks(&options, &shops[0].name)?,
        shops,
        database: options.database,
        listen: options.listen,
        storefront: options.storefront,
        package: options.package,
        public_url: options.public_url,
        mail,
        rate: Some(options.rate).filter(|most| *most > 0),
        keep: options.keep,
        behind_proxy: options.behind_proxy,
        log: match options.log {
            Log::Text => LogFormat::Text,
            Log::Json => LogFormat::Json,
        },
        orders,
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

fn shop(text: &str) -> Result<ShopFile, String> {
    let (name, policy) = text
        .split_once('=')
        .ok_or("write it like nordlys=policies/nordlys.json")?;
    Ok(ShopFile {
        name: name.to_owned(),
        policy: policy.into(),
        status_page: None,
    })
}

fn order_secrets(file: Option<&Path>, shops: &[ShopFile]) -> Result<OrderSecrets> {
    let names: Vec<&str> = shops.iter().map(|shop| shop.name.as_str()).collect();
    let known = match file {
        Some(path) => OrderSecrets::from_file(path, &names)?,
        None => OrderSecrets::default(),
    };
    Ok(known.with_environment(&names, |name| std::env::var(name).ok())?)
}

fn mail(options: &Options) -> Result<Option<Mail>> {
    let (Some(server), Some(from)) = (&options.smtp, &options.mail_from) else {
        return Ok(None);
    };
    let password = secret(options.smtp_password_file.as_deref(), PASSWORD)?;
    Ok(Some(Mail::new(server, from, password.map(Password::new))?))
}

/// A secret from a file that was named, or from the environment; none when it is empty.
fn secret(file: Option<&Path>, variable: &str) -> Result<Option<String>> {
    let text = match file {
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("cannot read the secret file {}", path.display()))?;
            Some(text.trim_end_matches(['\r', '\n']).to_owned())
        }
        None => std::env::var(variable).ok(),
    };
    Ok(text.filter(|text| !text.is_empty()))
}

/// A shop and the address of its page, or an address alone.
fn status_page(text: &str) -> Result<(Option<String>, StatusPage), String> {
    let (name, url) = match text.split_once('=') {
        Some((name, url)) if !name.contains([':', '/']) => (Some(name.to_owned()), url),
        _ => (None, text),
    };
    let page = StatusPage::parse(url).map_err(|error| error.to_string())?;
    Ok((name, page))
}

/// A shop and an address, or an address alone.
fn webhook(text: &str) -> Result<(Option<String>, String), String> {
    match text.split_once('=') {
        Some((shop, url)) if !shop.contains(':') => Ok((Some(shop.to_owned()), url.to_owned())),
        _ if text.contains("://") => Ok((None, text.to_owned())),
        _ => Err("write it like nordlys=https://erp.shop.example/hook".to_owned()),
    }
}

fn webhooks(options: &Options, only: &str) -> Result<Vec<Webhook>> {
    if options.webhooks.is_empty() {
        return Ok(Vec::new());
    }
    let secret = secret(options.webhook_secret_file.as_deref(), WEBHOOK_SECRET)?.with_context(|| {
        format!("--webhook needs a secret: put it into {WEBHOOK_SECRET} or a file named by --webhook-secret-file")
    })?;
    let made = options.webhooks.iter().map(|(shop, url)| {
        let hook = Webhook::new(shop.as_deref().unwrap_or(only), url, &secret)?;
        Ok(match options.webhook_with_personal_data {
            true => hook.with_personal_data(),
            false => hook,
        })
    });
    made.collect()
}
