use after_sales_phrases::{LOCALES, Pack, pack_text, say};
use after_sales_policy::Finding;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Why a desk cannot start or go on; the text says what to do
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The policy file cannot be read
    #[error("cannot read the policy {}: {source}", path.display())]
    PolicyFile {
        /// The file
        path: PathBuf,
        /// What the system says
        source: std::io::Error,
    },
    /// The policy file has errors
    #[error("{} cannot be used as a policy:{}", path.display(), listed(findings))]
    Policy {
        /// The file
        path: PathBuf,
        /// Everything that is wrong in it
        findings: Vec<Finding>,
    },
    /// A shop's name cannot stand in addresses, or two shops have it
    #[error(
        "the shop's name `{name}` cannot be used; give each shop one of its own, of small letters, digits and hyphens"
    )]
    ShopName {
        /// As written
        name: String,
    },
    /// The shop's page for cases is no page
    #[error(
        "`{url}` cannot be the shop's page for cases; write an https address or a path, without `#` (--status-page)"
    )]
    StatusPage {
        /// As written
        url: String,
    },
    /// No shop was named
    #[error("no shop was named; name its policy file with --policy")]
    NoShop,
    /// The policy names a time zone that is not known
    #[error(
        "the policy's time zone `{name}` is not known; write an IANA name like `Europe/Berlin`"
    )]
    TimeZone {
        /// As written
        name: String,
    },
    /// The database cannot be opened or made
    #[error("cannot open the database {place}: {reason}")]
    Database {
        /// The file, or the server's host and database
        place: String,
        /// What the database or the system says
        reason: String,
    },
    /// The address of a database server cannot be used
    #[error("the address of the database cannot be used: {reason}")]
    DatabaseAddress {
        /// What is wrong and what to do
        reason: &'static str,
    },
    /// Another program holds the database
    #[error(
        "the database {} is locked by another program; stop that one, or name another file with --database",
        path.display()
    )]
    DatabaseLocked {
        /// The file
        path: PathBuf,
    },
    /// The database is damaged or is no database
    #[error(
        "{} is damaged or no database ({reason}); keep a copy, then bring back the last backup",
        path.display()
    )]
    DatabaseDamaged {
        /// The file
        path: PathBuf,
        /// What the check said
        reason: String,
    },
    /// A newer version wrote the database
    #[error(
        "the database {place} was written by a newer version (schema {found}, this one knows {known}); update after-sales"
    )]
    DatabaseNewer {
        /// The file, or the server's host and database
        place: String,
        /// Its schema
        found: i64,
        /// The newest schema known here
        known: i64,
    },
    /// Somebody listens there already
    #[error(
        "{address} is in use by another program; stop that one, or choose a free port with --listen"
    )]
    PortInUse {
        /// The address
        address: SocketAddr,
    },
    /// The address cannot be listened on
    #[error("cannot listen on {address}: {source}; choose another address with --listen")]
    Listen {
        /// The address
        address: SocketAddr,
        /// What the system says
        source: std::io::Error,
    },
    /// A folder to serve is not there
    #[error("there is no folder {}; build it first or leave the option out", path.display())]
    NoFolder {
        /// The folder
        path: PathBuf,
    },
    /// The public address is not a scheme and a host
    #[error(
        "`{url}` is no public address; write it like `https://desk.shop.example`, without a path"
    )]
    PublicUrl {
        /// As written
        url: String,
    },
    /// A time to keep personal data is none
    #[error(
        "`{text}` is no time to keep personal data; write days, like 1095, or for one kind of case return=730"
    )]
    Keep {
        /// As written
        text: String,
    },
    /// Mail is set up wrongly
    #[error("mail cannot be sent like this: {reason}")]
    Mail {
        /// What is wrong and what to do
        reason: &'static str,
    },
    /// Mail without a public address
    #[error(
        "an acknowledgement by mail needs whole links; name the address that buyers use with --public-url"
    )]
    MailWithoutUrl,
    /// A webhook is set up wrongly
    #[error("webhooks cannot be sent like this: {reason}")]
    Webhook {
        /// What is wrong and what to do
        reason: &'static str,
    },
    /// The secrets of order systems cannot be used
    #[error("the secrets of order systems in {place} cannot be used: {reason}")]
    OrderSecrets {
        /// The file or the variable
        place: String,
        /// What is wrong
        reason: String,
    },
    /// A language pack of this build is damaged
    #[error(
        "the language packs of this build cannot be used: {reason}; run `cargo xtask codegen` and build again"
    )]
    Words {
        /// What is wrong
        reason: String,
    },
    /// The address that was taken cannot be told
    #[error("the system does not tell the address that was taken: {0}")]
    Address(#[from] std::io::Error),
}

/// In the first language of the build: a server starts without a reader whose language is known.
fn listed(findings: &[Finding]) -> String {
    let pack = pack_text(LOCALES[0]).and_then(|text| Pack::parse(text).ok());
    let line = |finding: &Finding| match &pack {
        Some(pack) => format!("\n{}", say::finding_lines(finding, pack)),
        None => format!("\n{} {}", finding.code.as_str(), finding.path),
    };
    findings.iter().map(line).collect()
}
