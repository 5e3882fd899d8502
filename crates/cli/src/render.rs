use crate::{input, reminder};
use after_sales_phrases::Pack;
use after_sales_phrases::say::{self, Card, Letter};
use after_sales_policy::{At, Buyer, CaseType, Decode, Decoder, Facts, Item, Moment, Policy, json};
use anyhow::{Result, bail};
use clap::ValueEnum;
use jiff::Timestamp;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Plain text, for a mail's text part too.
    Text,
    /// HTML for the body of an order mail: styles in its elements, nothing else needed.
    Mail,
    /// A page of its own, which prints well.
    Html,
    /// The card that the shell draws without WebAssembly.
    Card,
    /// The last day of one purchase for a calendar (iCalendar); needs `--facts`.
    Ics,
}

#[derive(clap::Args)]
pub struct Options {
    /// The policy file.
    #[arg(long)]
    policy: PathBuf,
    /// Language, BCP 47.
    #[arg(long, default_value = "en")]
    locale: String,
    /// Country of the buyer; the shop's own when left out.
    #[arg(long)]
    country: Option<String>,
    /// The product, as the `item` of the facts (JSON).
    #[arg(long)]
    product: Option<PathBuf>,
    /// The facts of a purchase, for its own days in the place of those of an order placed now; a reminder needs them. `-`
    /// reads standard input.
    #[arg(long, required_if_eq("format", "ics"), conflicts_with_all = ["country", "product"])]
    facts: Option<PathBuf>,
    /// The moment, RFC 3339; now in the shop's zone when left out.
    #[arg(long)]
    now: Option<String>,
    /// How it is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Form,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let pack = input::pack(&options.locale)?;
    let policy = input::policy(&options.policy, &pack)?;
    let now = input::moment(options.now.as_deref(), &policy)?;
    if let (Form::Ics, Some(path)) = (options.format, &options.facts) {
        return remind(options, &policy, &input::facts(path, &pack)?, &now, &pack);
    }
    let card = card(options, &policy, &now, &pack)?;
    match options.format {
        Form::Text => print!("{}", say::letter(&card, Letter::Text)),
        Form::Mail => print!("{}", say::letter(&card, Letter::Mail)),
        Form::Html => print!("{}", say::letter(&card, Letter::Page)),
        Form::Card => println!("{}", serde_json::to_string(&card)?),
        Form::Ics => bail!("a reminder needs the facts of the purchase: --facts"),
    }
    Ok(ExitCode::SUCCESS)
}

/// The card of an item, or of an order that was placed.
fn card(options: &Options, policy: &Policy, now: &Moment, pack: &Pack) -> Result<Card> {
    if let Some(path) = &options.facts {
        let facts = input::facts(path, pack)?;
        let law = input::regime(&facts);
        if let Some(ordered) = facts.order.ordered_on {
            return Ok(say::order_card(
                policy,
                law.as_ref(),
                facts,
                ordered,
                now,
                pack,
            ));
        }
        bail!(
            "{}: /order/ordered_on is missing: say when the order was placed",
            path.display()
        );
    }
    let country = match &options.country {
        Some(code) => input::place(code)?,
        None => policy.document.shop.country.clone(),
    };
    let facts = Facts {
        case: CaseType::Return,
        buyer: Buyer {
            country,
            tier: None,
            groups: Vec::new(),
            role: None,
            traits: Vec::new(),
            counters: Vec::new(),
        },
        item: item(options, pack)?,
        order: after_sales_policy::Order::default(),
        event: after_sales_policy::Event::default(),
        answers: Vec::new(),
        proof: Vec::new(),
    };
    let law = input::regime(&facts);
    let regime = law.as_ref();
    let facts = after_sales_policy::assume_purchase(&policy.document, regime, facts, now.today);
    Ok(say::policy_card(policy, regime, &facts, now, pack))
}

fn remind(
    options: &Options,
    policy: &Policy,
    facts: &Facts,
    now: &Moment,
    pack: &Pack,
) -> Result<ExitCode> {
    let verdict = after_sales_policy::decide(policy, input::regime(facts).as_ref(), facts, now);
    let said = say::verdict(&verdict, facts, pack);
    let stamp = match &options.now {
        Some(text) => text.parse()?,
        None => Timestamp::now(),
    };
    match reminder::of(&verdict, facts, &said, stamp) {
        Some(text) => print!("{text}"),
        None => bail!("there is no last day to be reminded of"),
    }
    Ok(ExitCode::SUCCESS)
}

fn item(options: &Options, pack: &Pack) -> Result<Item> {
    let Some(path) = &options.product else {
        return Ok(Item::default());
    };
    let tree = match json::parse(&input::text(path)?) {
        Ok(tree) => tree,
        Err(error) => bail!("{} is not JSON: {error:?}", path.display()),
    };
    let mut decoder = Decoder::default();
    match Item::decode(&tree, At::ROOT, &mut decoder) {
        Some(item) if decoder.findings.is_empty() => Ok(item),
        _ => bail!(
            "{} is no product:\n{}",
            path.display(),
            input::list(&decoder.findings.into_list(), pack)
        ),
    }
}
