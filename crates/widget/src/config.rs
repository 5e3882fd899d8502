//! What the page tells an element: attributes and the order, as one JSON text.

use after_sales_policy::json::{self, Node};
use after_sales_policy::{
    At, CivilDate, Currency, Decode, Decoder, Facts, Finding, FindingCode, Money, Place, Trait,
};
use after_sales_policy::{Buyer, CaseType, Event, Item, Order};

/// One element's settings. Everything but the country and the language may be missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Where the buyer lives: a country, or a part of it when the page names one.
    pub place: Place,
    /// Language of the page, BCP 47.
    pub locale: String,
    /// The item that the page is about.
    pub item: Line,
    /// Day of the order, when the page knows it.
    pub ordered_on: Option<CivilDate>,
    /// Whether the item is not there, so that nobody knows when it would arrive.
    pub later: bool,
    /// Whether the promise stands in a checkout: words only, nothing to press.
    pub checkout: bool,
    /// What happened, when the page asks about nothing else.
    pub case: Option<CaseType>,
    /// Where requests go; a path on the site or an https address.
    pub endpoint: Option<String>,
    /// The buyer's orders; empty when the page is about one item only.
    pub orders: Vec<OrderGiven>,
    /// The moment, RFC 3339 with the buyer's offset; the device's clock when left out.
    pub now: Option<String>,
    /// Level of the element's headings, 1 to 5.
    pub heading: u8,
    /// What makes the element the withdrawal function; nothing for the other elements.
    pub withdrawal: Option<Withdrawal>,
}

/// The settings of the withdrawal function.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Withdrawal {
    /// Language of the two labels, which may be another one than the pack's.
    pub language: String,
    /// Words of the control that leads to the statement, and nothing else on it.
    pub withdraw: String,
    /// Words of the control that sends it, and nothing else on it.
    pub confirm: String,
    /// Page of the function, when the element is only the way to it.
    pub page: Option<String>,
    /// What the shop knows already and the buyer may change: what identifies the contract.
    pub reference: Option<String>,
    /// The buyer's name.
    pub name: Option<String>,
    /// Where the acknowledgement goes.
    pub email: Option<String>,
}

/// One order of the buyer.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderGiven {
    /// Its number, as the buyer knows it.
    pub reference: String,
    /// Day of the order.
    pub ordered_on: Option<CivilDate>,
    /// What was ordered.
    pub lines: Vec<Line>,
}

/// One item, and what is known of its way to the buyer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Stock keeping unit.
    pub sku: Option<String>,
    /// Name.
    pub title: Option<String>,
    /// Category path.
    pub category: Option<String>,
    /// What it is, in the words that law and shops use.
    pub traits: Vec<Trait>,
    /// Price of one unit.
    pub price: Option<Money>,
    /// Units.
    pub quantity: Option<u32>,
    /// Day it was handed over.
    pub delivered_on: Option<CivilDate>,
    /// Whether it has arrived.
    pub arrived: Option<bool>,
}

impl Config {
    /// Reads the settings.
    ///
    /// # Errors
    /// Every finding, each with its JSON Pointer, when one of them is an error.
    pub fn read(text: &str) -> Result<Self, Vec<Finding>> {
        let tree = json::parse(text)
            .map_err(|_| vec![Finding::new(FindingCode::JsonSyntax, "", Vec::new())])?;
        let mut reader = Reader::default();
        let config = reader.config(&tree);
        let findings = reader.out.findings.into_list();
        match config {
            Some(config) if findings.is_empty() => Ok(config),
            _ => Err(findings),
        }
    }

    /// The facts of one line of an order, or of the page's item, for one case.
    pub fn facts(&self, case: CaseType, order: Option<&OrderGiven>, line: &Line) -> Facts {
        Facts {
            case,
            buyer: Buyer {
                country: self.place.clone(),
                tier: None,
                groups: Vec::new(),
                role: None,
                traits: Vec::new(),
                counters: Vec::new(),
            },
            item: Item {
                sku: line.sku.clone(),
                title: line.title.clone(),
                categories: line.category.iter().cloned().collect(),
                traits: line.traits.clone(),
                price: line.price,
                quantity: line.quantity,
                bought: line.quantity,
                ..Item::default()
            },
            order: Order {
                ordered_on: order.map_or(self.ordered_on, |order| order.ordered_on),
                delivered_on: line.delivered_on,
                arrived: line.arrived,
                channel: Some("web".into()),
                ..Order::default()
            },
            event: Event::default(),
            answers: Vec::new(),
            proof: Vec::new(),
        }
    }
}

#[derive(Default)]
struct Reader {
    out: Decoder,
}

impl Reader {
    fn config(&mut self, tree: &Node) -> Option<Config> {
        let at = At::ROOT;
        let members = self.members(tree, at)?;
        let country: Option<Place> = self.out.field(members, at, "country", true);
        let part: Option<String> = self.optional(members, at, "subdivision");
        let currency: Option<Currency> = self.optional(members, at, "currency");
        let heading = tree.get("heading").filter(|node| **node != Node::Null);
        let heading = heading.and_then(|node| self.out.whole(node, at.key("heading"), 1, 6));
        let orders = match tree.get("order") {
            None | Some(Node::Null) => Vec::new(),
            // A data block without words.
            Some(Node::Text(text)) if text.trim().is_empty() => Vec::new(),
            Some(Node::List(orders)) => orders
                .iter()
                .enumerate()
                .filter_map(|(index, order)| {
                    self.order(order, at.key("order").index(index), currency)
                })
                .collect(),
            Some(order) => self
                .order(order, at.key("order"), currency)
                .into_iter()
                .collect(),
        };
        Some(Config {
            item: self.line(members, at, currency),
            locale: self.out.field(members, at, "locale", true)?,
            ordered_on: self.optional(members, at, "ordered_on"),
            later: self.optional(members, at, "later").unwrap_or_default(),
            checkout: self
                .optional::<String>(members, at, "mode")
                .is_some_and(|mode| mode == "checkout"),
            case: self.optional(members, at, "case"),
            endpoint: self.optional(members, at, "endpoint"),
            now: self.optional(members, at, "now"),
            heading: heading
                .and_then(|level| u8::try_from(level).ok())
                .unwrap_or(2)
                .clamp(1, 5),
            place: within(country?, part.as_deref()),
            orders,
            withdrawal: withdrawal(tree),
        })
    }

    fn order(&mut self, node: &Node, at: At<'_>, currency: Option<Currency>) -> Option<OrderGiven> {
        let members = self.members(node, at)?;
        let currency = self.optional(members, at, "currency").or(currency);
        let lines_at = at.key("lines");
        let lines = node.get("lines").and_then(Node::as_list).unwrap_or(&[]);
        let mut read = Vec::with_capacity(lines.len());
        for (index, line) in lines.iter().enumerate() {
            if let Some(members) = self.members(line, lines_at.index(index)) {
                read.push(self.line(members, lines_at.index(index), currency));
            }
        }
        Some(OrderGiven {
            reference: self.out.field(members, at, "reference", true)?,
            ordered_on: self.optional(members, at, "ordered_on"),
            lines: read,
        })
    }

    fn line(&mut self, members: &[(String, Node)], at: At<'_>, currency: Option<Currency>) -> Line {
        let currency = self.optional(members, at, "currency").or(currency);
        let price = members
            .iter()
            .find(|(key, node)| key == "price" && *node != Node::Null)
            .and_then(|(_, node)| self.out.whole(node, at.key("price"), 0, 1_000_000_000_000));
        Line {
            sku: self.optional(members, at, "sku"),
            title: self.optional(members, at, "title"),
            category: self.optional(members, at, "category"),
            traits: self.optional(members, at, "traits").unwrap_or_default(),
            price: price
                .zip(currency)
                .map(|(minor, currency)| Money { minor, currency }),
            quantity: self.optional(members, at, "quantity"),
            delivered_on: self.optional(members, at, "delivered_on"),
            arrived: self.optional(members, at, "arrived"),
        }
    }

    /// The members of an object; unknown ones are of a newer page script and passed over.
    fn members<'n>(&mut self, node: &'n Node, at: At<'_>) -> Option<&'n [(String, Node)]> {
        let Node::Object(members) = node else {
            let details = vec![("found", node.kind().into()), ("wanted", "object".into())];
            self.out.report(FindingCode::WrongType, at, details);
            return None;
        };
        Some(members)
    }

    /// A member that may be absent or `null`.
    fn optional<T: Decode>(
        &mut self,
        members: &[(String, Node)],
        at: At<'_>,
        key: &str,
    ) -> Option<T> {
        self.out
            .field::<Option<T>>(members, at, key, false)
            .flatten()
    }
}

/// What the page's script adds for the withdrawal function. A text of the wrong kind is none: nothing here may
/// keep the function from being shown.
fn withdrawal(tree: &Node) -> Option<Withdrawal> {
    let mut labels = tree.get("labels")?.as_list()?.iter();
    let mut label = || labels.next()?.as_text().map(String::from);
    let text = |key| tree.get(key)?.as_text().map(String::from);
    Some(Withdrawal {
        language: label()?,
        withdraw: label()?,
        confirm: label()?,
        page: text("page"),
        reference: text("reference"),
        name: text("name"),
        email: text("email"),
    })
}

/// `DE` and `BY`, or `DE` and `DE-BY`, as one place; a part of another country is passed over.
fn within(country: Place, part: Option<&str>) -> Place {
    let Some(part) = part.filter(|part| !part.is_empty()) else {
        return country;
    };
    Place::parse(part)
        .filter(|place| place.is_within(&country) && place.is_subdivision())
        .or_else(|| Place::parse(&[country.country(), "-", part].concat()))
        .unwrap_or(country)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_with_an_order() {
        let config = Config::read(
            r#"{"country":"US","subdivision":"CA","locale":"en","currency":"USD","heading":3,
                "newer":1,"now":null,"endpoint":"/api/requests",
                "order":{"reference":"N-1","ordered_on":"2026-11-10","lines":[
                  {"sku":"a","title":"Lamp","traits":["custom_made"],"price":1900,"arrived":false}]}}"#,
        );
        let config = config.expect("sound settings");
        assert_eq!(config.place.code(), "US-CA");
        assert_eq!(config.heading, 3);
        let order = &config.orders[0];
        assert_eq!(order.lines[0].traits, [Trait::CustomMade]);
        let facts = config.facts(CaseType::Return, Some(order), &order.lines[0]);
        assert_eq!(facts.order.ordered_on, CivilDate::parse("2026-11-10"));
        assert_eq!(facts.item.price.map(|price| price.minor), Some(1900));
        assert_eq!(facts.order.arrived, Some(false));
    }

    #[test]
    fn every_error_is_told_with_its_place() {
        let findings =
            Config::read(r#"{"country":"Germany","locale":"de","delivered_on":"2026-02-30"}"#)
                .expect_err("two errors");
        let paths: Vec<&str> = findings.iter().map(|f| f.path.as_str()).collect();
        assert_eq!(paths, ["/country", "/delivered_on"]);
        assert!(Config::read("{").is_err());
        assert!(Config::read("[]").is_err());
    }
}
