//! Facts from schema.org data (JSON-LD): `Product`, `ProductGroup`, `Offer`, `AggregateOffer`, `Order`,
//! `OrderItem`, `ParcelDelivery`.

mod blocks;
mod category;
mod item;
mod line;
mod order;
mod page;
mod pointer;
mod price;

use crate::known::lay_over;
use crate::note::Notes;
use crate::{About, Known, Note, NoteCode};
use after_sales_policy::json::{Node, ToNode, parse};
use after_sales_policy::{
    At, Buyer, CaseType, Decode, Decoder, Event, Facts, Finding, Item, Order, Place, read_facts,
};
pub use blocks::{Blocks, MOST_BLOCKS};
use line::Line;
use page::Page;

/// What came of reading a page's data.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadPage {
    /// The facts, when they can be used; as [`read_facts`] would read them from JSON.
    pub facts: Option<Facts>,
    /// What was guessed, what was left out, and why there are no facts.
    pub notes: Vec<Note>,
}

/// Reads the facts of one item of one purchase from schema.org data, and merges them with what is known.
///
/// `json_ld` is one JSON text: a node, a list of nodes, or an object with `@graph`. The scripts of a page are
/// read with [`Blocks`]. Bad data gives notes, never a panic and never a sum that was not written there.
pub fn facts_from_schema_org(json_ld: &str, known: &Known) -> ReadPage {
    let mut notes = Notes::default();
    match parse(json_ld) {
        Ok(tree) => facts(&tree, notes, known),
        Err(_) => {
            unreadable(json_ld, "", &mut notes);
            ReadPage {
                facts: None,
                notes: notes.into_list(),
            }
        }
    }
}

/// Notes what is wrong with a text, at its place. The reader of facts tells that of any JSON text.
fn unreadable(text: &str, at: &str, notes: &mut Notes) {
    for finding in read_facts(text).findings {
        notes.add(NoteCode::Finding(finding.code), finding.details, || {
            at.into()
        });
    }
}

/// The facts of a tree whose texts were read with these notes.
fn facts(tree: &Node, notes: Notes, known: &Known) -> ReadPage {
    let mut page = Page::new(tree, notes);
    let sku = known
        .sku
        .as_deref()
        .or_else(|| told(known, ["item", "sku"]));
    let line = line::choose(&mut page, sku);
    let mut item = Item::default();
    let mut order = Order::default();
    if let Some(line) = &line {
        item::fill(&mut page, line, &mut item);
        order::fill(&mut page, line, &mut order);
    }
    let Some(country) = country(&mut page, line.as_ref(), known) else {
        page.note(NoteCode::CountryMissing, None, vec![]);
        return ReadPage {
            facts: None,
            notes: page.notes.into_list(),
        };
    };
    let case = case(&mut page, known);
    let facts = Facts {
        case,
        buyer: Buyer {
            country,
            tier: None,
            groups: Vec::new(),
            role: None,
            traits: Vec::new(),
            counters: Vec::new(),
        },
        item,
        order,
        event: Event::default(),
        answers: Vec::new(),
        proof: Vec::new(),
    };
    let mut notes = page.notes.into_list();
    let Some(more) = &known.facts else {
        return ReadPage {
            facts: Some(facts),
            notes,
        };
    };
    // What is known is another's text: it is read with the same care as any facts.
    let mut decoder = Decoder::default();
    let both = Facts::decode(&lay_over(facts.to_node(), more), At::ROOT, &mut decoder);
    let facts = both.filter(|_| decoder.findings.is_empty());
    notes.extend(decoder.findings.into_list().into_iter().map(of_finding));
    ReadPage { facts, notes }
}

fn of_finding(finding: Finding) -> Note {
    Note {
        about: About::Known,
        code: NoteCode::Finding(finding.code),
        path: finding.path,
        details: finding.details,
    }
}

/// A member of what is known, when it is a text.
fn told<'k>(known: &'k Known, keys: [&str; 2]) -> Option<&'k str> {
    let [first, second] = keys;
    let member = known.facts.as_ref()?.get(first)?;
    match second {
        "" => member.as_text(),
        key => member.get(key)?.as_text(),
    }
}

fn case(page: &mut Page<'_>, known: &Known) -> CaseType {
    let case = known.case.unwrap_or(CaseType::Return);
    if known.case.is_none() && told(known, ["case", ""]).is_none() {
        page.assumed("case", None, case.as_str());
    }
    case
}

/// Where the buyer lives: as known, else where the parcel goes.
fn country<'t>(page: &mut Page<'t>, line: Option<&Line<'t>>, known: &Known) -> Option<Place> {
    let given = known.country.clone();
    let given = given.or_else(|| told(known, ["buyer", "country"]).and_then(Place::parse));
    let given = given.or_else(|| order::destination(page, line?));
    // Stands for what is known but no country: reading what is known tells that, where it stands.
    given.or_else(|| Place::parse("ZZ").filter(|_| says_country(known)))
}

/// Whether what is known puts something in the place of the country.
fn says_country(known: &Known) -> bool {
    match known.facts.as_ref() {
        Some(facts @ Node::Object(_)) => match facts.get("buyer") {
            Some(buyer @ Node::Object(_)) => buyer.get("country").is_some(),
            buyer => buyer.is_some(),
        },
        facts => facts.is_some(),
    }
}
