use after_sales_desk::{Copied, back_up, restore};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Backup {
    /// The store of the desk, which may run.
    #[arg(long, default_value = "after-sales.sqlite")]
    database: PathBuf,
    /// The new file.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

#[derive(clap::Args)]
pub struct Restore {
    /// The copy.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// The store that it replaces. What is there stays beside it as ….before-restore.
    #[arg(long, default_value = "after-sales.sqlite")]
    database: PathBuf,
}

pub fn save(options: &Backup) -> Result<ExitCode> {
    refuse_server(&options.database, "pg_dump --format=custom --file=FILE")?;
    tell(&back_up(&options.database, &options.to)?, &options.to)
}

pub fn bring_back(options: &Restore) -> Result<ExitCode> {
    refuse_server(
        &options.database,
        "pg_restore --clean --if-exists --dbname=ADDRESS FILE",
    )?;
    tell(
        &restore(&options.from, &options.database)?,
        &options.database,
    )
}

/// A server's store is copied by the server's own tools.
fn refuse_server(database: &Path, tool: &str) -> Result<()> {
    let text = database.to_string_lossy();
    if text.starts_with("postgres:") || text.starts_with("postgresql:") {
        bail!("this copies SQLite files; for a PostgreSQL database run: {tool}");
    }
    Ok(())
}

fn tell(copied: &Copied, path: &Path) -> Result<ExitCode> {
    println!(
        "{}: {} requests, {} bytes, every page checked\nsha256 {}",
        path.display(),
        copied.requests,
        copied.bytes,
        copied.sha256
    );
    Ok(ExitCode::SUCCESS)
}
