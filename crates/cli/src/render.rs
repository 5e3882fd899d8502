use crate::input;
use after_sales_phrases::Pack;
use after_sales_phrases::say::{self, Card};
use after_sales_policy::{At, Buyer, CaseType, Decode, Decoder, Facts, Item, json};
use anyhow::{Result, bail};
use clap::ValueEnum;
use maud::{DOCTYPE, html};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Plain text.
    Text,
    /// A page of its own.
    Html,
    /// The card that the shell draws without WebAssembly.
    Card,
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
        item: item(options, &pack)?,
        order: after_sales_policy::Order::default(),
        event: after_sales_policy::Event::default(),
        answers: Vec::new(),
        proof: Vec::new(),
    };
    let law = input::regime(&facts);
    let regime = law.as_ref();
    let facts = after_sales_policy::assume_purchase(&policy.document, regime, facts, now.today);
    let card = say::policy_card(&policy, regime, &facts, &now, &pack);
    match options.format {
        Form::Text => print!("{}", text(&card)),
        Form::Html => println!("{}", page(&card)),
        Form::Card => println!("{}", serde_json::to_string(&card)?),
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

fn text(card: &Card) -> String {
    let mut out = format!("{}\n", card.title);
    for section in &card.sections {
        out.push_str(&format!("\n{}\n", section.title));
        for sentence in &section.sentences {
            out.push_str(&format!("  {}\n", sentence.text));
            if let Some(url) = &sentence.link {
                out.push_str(&format!("  {url}\n"));
            }
        }
    }
    out.push('\n');
    for sentence in &card.footer {
        out.push_str(&format!("{}\n", sentence.text));
    }
    out
}

fn page(card: &Card) -> String {
    html! {
        (DOCTYPE)
        html lang=(card.locale) dir=(card.dir) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (card.title) }
                style { (maud::PreEscaped(include_str!("page.css"))) }
            }
            body {
                h1 { (card.title) }
                @for section in &card.sections {
                    section {
                        h2 { (section.title) }
                        @for sentence in &section.sentences {
                            p {
                                @match &sentence.link {
                                    Some(url) => { a href=(url) { (sentence.text) } },
                                    None => { (sentence.text) },
                                }
                            }
                        }
                    }
                }
                footer { @for sentence in &card.footer { p { (sentence.text) } } }
            }
        }
    }
    .into_string()
}
