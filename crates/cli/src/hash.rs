use crate::input;
use anyhow::Result;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Options {
    /// The policy file; `-` reads standard input.
    policy: PathBuf,
    /// Language of the findings, BCP 47.
    #[arg(long, default_value = "en")]
    locale: String,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let pack = input::pack(&options.locale)?;
    println!("{}", input::policy(&options.policy, &pack)?.hash);
    Ok(ExitCode::SUCCESS)
}
