//! The command `after-sales`: check, decide and say why, read facts, render, keep versions, look up the
//! law, serve, test an endpoint.

mod check;
mod decide;
mod doctor;
mod facts;
mod freeze;
mod hash;
mod input;
mod law;
mod render;
mod serve;
mod table;
mod why;

use clap::{Parser, Subcommand, ValueEnum};
use std::process::ExitCode;

/// One policy file: what buyers read, what they may do, what reaches the shop.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read a policy and say what is wrong or unwise. Ends with 0 when clean, 1 on errors, 2 on wrong use.
    Check(check::Options),
    /// The verdict for one purchase, and its sentences.
    Decide(decide::Options),
    /// Why: every rule that was looked at, which governs, and what decided.
    Why(why::Options),
    /// The facts of a purchase from schema.org data.
    Facts(facts::Options),
    /// The policy in words.
    Render(render::Options),
    /// The SHA-256 of the policy's canonical form, as verdicts name it.
    Hash(hash::Options),
    /// Begin a new version of a policy that keeps the old one's promises for the orders of its time.
    Freeze(freeze::Options),
    /// The law of a country: rights, articles, confidence.
    Law(law::Options),
    /// Start the desk: request endpoint, status pages, inbox.
    Serve(serve::Options),
    /// Test an endpoint as a browser sees it: what to mend, which profile to use. Ends with 0, 1 on faults, 2 on wrong use.
    Doctor(doctor::Options),
}

/// How an answer is written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Check(options) => check::run(&options),
        Command::Decide(options) => decide::run(&options),
        Command::Why(options) => why::run(&options),
        Command::Facts(options) => facts::run(&options),
        Command::Render(options) => render::run(&options),
        Command::Hash(options) => hash::run(&options),
        Command::Freeze(options) => freeze::run(&options),
        Command::Law(options) => law::run(&options),
        Command::Serve(options) => serve::run(options),
        Command::Doctor(options) => doctor::run(&options),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("after-sales: {error:#}");
        ExitCode::from(2)
    })
}
