//! The command `after-sales`: check, decide and say why, read facts, render, answer questions, measure how plain it reads,
//! keep versions, look up the law, list the languages, serve, test an endpoint and what a backend promises.

mod ask;
mod backup;
mod check;
mod conform;
mod decide;
mod doctor;
mod facts;
mod freeze;
mod hash;
mod input;
mod law;
mod locales;
mod plain;
mod reminder;
mod render;
mod serve;
mod table;
mod why;
mod wire;

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
    /// Answer a question in a buyer's own words from a policy. Ends with 0, 1 when a person must be asked, 2 on wrong use.
    Ask(ask::Options),
    /// How plain the policy reads: its card and the shop's own texts. Ends with 0 when clean, 1 on findings, 2 on wrong use.
    Plain(plain::Options),
    /// The SHA-256 of the policy's canonical form, as verdicts name it.
    Hash(hash::Options),
    /// Begin a new version of a policy that keeps the old one's promises for the orders of its time.
    Freeze(freeze::Options),
    /// The law of a country: rights, articles, confidence.
    Law(law::Options),
    /// The languages of the sentences, and how far each has been read.
    Locales(locales::Options),
    /// Start the desk: request endpoint, status pages, inbox.
    Serve(Box<serve::Options>),
    /// Copy the desk's store while it runs, and check the copy.
    Backup(backup::Backup),
    /// Put a checked copy in the place of the desk's store.
    Restore(backup::Restore),
    /// Test an endpoint as a browser sees it: what to mend, which profile to use. Ends with 0, 1 on faults, 2 on wrong use.
    Doctor(doctor::Options),
    /// Run the protocol's good and bad exchanges against a backend: which promises hold. Makes test cases there. Ends with 0, 1 on broken promises, 2 on wrong use.
    Conform(conform::Options),
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
    let command = Cli::parse().command;
    // `after-sales check policy.json | head`: who reads no more ends us, without a complaint. What speaks to a network lives
    // on, because a connection that the other side has closed is the same signal.
    let speaks = matches!(
        command,
        Command::Serve(_)
            | Command::Doctor(_)
            | Command::Conform(_)
            | Command::Backup(_)
            | Command::Restore(_)
    );
    if !speaks {
        sigpipe::reset();
    }
    let outcome = match command {
        Command::Check(options) => check::run(&options),
        Command::Decide(options) => decide::run(&options),
        Command::Why(options) => why::run(&options),
        Command::Facts(options) => facts::run(&options),
        Command::Render(options) => render::run(&options),
        Command::Ask(options) => ask::run(&options),
        Command::Plain(options) => plain::run(&options),
        Command::Hash(options) => hash::run(&options),
        Command::Freeze(options) => freeze::run(&options),
        Command::Law(options) => law::run(&options),
        Command::Locales(options) => locales::run(&options),
        Command::Serve(options) => serve::run(*options),
        Command::Backup(options) => backup::save(&options),
        Command::Restore(options) => backup::bring_back(&options),
        Command::Doctor(options) => doctor::run(&options),
        Command::Conform(options) => conform::run(&options),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("after-sales: {error:#}");
        ExitCode::from(2)
    })
}
