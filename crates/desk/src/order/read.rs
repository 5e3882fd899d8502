//! Orders from JSON: every error at once, each with its JSON Pointer.

use super::{Line, MOST_LINES, MOST_ORDERS, Order};
use after_sales_policy::json::{self, Node};
use after_sales_policy::{
    At, Currency, Decode, Decoder, Finding, FindingCode, Names, Trait, is_email,
};

const ORDER: Names = Names::new("reference email ordered_on currency lines ");
const LINE: Names = Names::new("sku title category traits price quantity delivered_on arrived ");
/// Largest price of one unit, minor units.
const LARGEST: i64 = 1_000_000_000_000;
/// Most units of one line.
const UNITS: i64 = 1_000_000;
/// Longest name of a product or a category, characters.
const LONGEST: usize = 300;

/// Reads one order or a list of them.
///
/// # Errors
/// Everything that is wrong; then none is to be stored.
pub fn read(text: &str) -> Result<Vec<Order>, Vec<Finding>> {
    let tree = json::parse(text)
        .map_err(|_| vec![Finding::new(FindingCode::JsonSyntax, "", Vec::new())])?;
    let mut reader = Reader {
        out: Decoder::default(),
        with_email: true,
    };
    let orders = match &tree {
        Node::List(list) if reader.too_long(list.len(), MOST_ORDERS, At::ROOT) => Vec::new(),
        Node::List(list) => {
            let each = list.iter().enumerate();
            each.filter_map(|(index, node)| reader.order(node, At::ROOT.index(index)))
                .collect()
        }
        node => reader.order(node, At::ROOT).into_iter().collect(),
    };
    let findings = reader.out.findings.into_list();
    match findings.is_empty() {
        true => Ok(orders),
        false => Err(findings),
    }
}

/// Reads an order back that was stored.
pub fn stored(text: &str) -> Option<Order> {
    let tree = json::parse(text).ok()?;
    let mut reader = Reader {
        out: Decoder::default(),
        with_email: false,
    };
    reader.order(&tree, At::ROOT)
}

/// Whether a text can be the number of an order.
pub fn is_reference(text: &str) -> bool {
    let text = text.trim();
    let signs = text.chars().any(char::is_alphanumeric);
    signs && text.chars().count() <= 80 && !text.chars().any(char::is_control)
}

struct Reader {
    out: Decoder,
    with_email: bool,
}

impl Reader {
    fn order(&mut self, node: &Node, at: At<'_>) -> Option<Order> {
        let members = self.out.members(node, at, ORDER)?;
        let reference: Option<String> = self.out.field(members, at, "reference", true);
        let email: Option<String> = self.out.field(members, at, "email", self.with_email);
        let ordered_on = self.optional(members, at, "ordered_on");
        let currency: Option<Currency> = self.optional(members, at, "currency");
        let lines = self.out.member(members, at, "lines", true);
        let lines = lines.map(|lines| self.lines(lines, at.key("lines"), currency));
        if let Some(text) = reference.as_deref().filter(|text| !is_reference(text)) {
            self.out
                .bad_value(at.key("reference"), "order_reference", text);
        }
        if let Some(text) = email.as_deref().filter(|text| !is_email(text)) {
            self.out.bad_value(at.key("email"), "email", text);
        }
        Some(Order {
            reference: reference?.trim().to_owned(),
            email: match self.with_email {
                true => email?,
                false => String::new(),
            },
            ordered_on,
            currency,
            lines: lines?,
        })
    }

    fn lines(&mut self, node: &Node, at: At<'_>, currency: Option<Currency>) -> Vec<Line> {
        let Some(lines) = node.as_list() else {
            let details = vec![("found", node.kind().into()), ("wanted", "list".into())];
            self.out.report(FindingCode::WrongType, at, details);
            return Vec::new();
        };
        if self.too_long(lines.len(), MOST_LINES, at) {
            return Vec::new();
        }
        let each = lines.iter().enumerate();
        each.filter_map(|(index, line)| self.line(line, at.index(index), currency))
            .collect()
    }

    fn line(&mut self, node: &Node, at: At<'_>, currency: Option<Currency>) -> Option<Line> {
        let members = self.out.members(node, at, LINE)?;
        let price = self.whole(members, at, "price", 0, LARGEST);
        if price.is_some() && currency.is_none() {
            // A number alone is no amount.
            let details = vec![("word", "currency".into())];
            self.out.report(FindingCode::MissingField, at, details);
        }
        let quantity = self.whole(members, at, "quantity", 1, UNITS);
        Some(Line {
            sku: self.text(members, at, "sku"),
            title: self.text(members, at, "title"),
            category: self.text(members, at, "category"),
            traits: self
                .optional::<Vec<Trait>>(members, at, "traits")
                .unwrap_or_default(),
            price,
            quantity: quantity.and_then(|units| u32::try_from(units).ok()),
            delivered_on: self.optional(members, at, "delivered_on"),
            arrived: self.optional(members, at, "arrived"),
        })
    }

    /// A name; one that is longer than any name is cut.
    fn text(&mut self, members: &[(String, Node)], at: At<'_>, key: &str) -> Option<String> {
        let text: String = self.optional(members, at, key)?;
        let text = text.trim();
        (!text.is_empty()).then(|| text.chars().take(LONGEST).collect())
    }

    fn whole(
        &mut self,
        members: &[(String, Node)],
        at: At<'_>,
        key: &str,
        least: i64,
        most: i64,
    ) -> Option<i64> {
        let node = self.out.member(members, at, key, false)?;
        match node {
            Node::Null => None,
            node => self.out.whole(node, at.key(key), least, most),
        }
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

    fn too_long(&mut self, number: usize, most: usize, at: At<'_>) -> bool {
        if number > most {
            let details = vec![
                ("what", "items".into()),
                ("number", number.to_string()),
                ("most", most.to_string()),
            ];
            self.out.report(FindingCode::TooLarge, at, details);
        }
        number > most
    }
}

#[cfg(test)]
mod tests {
    use super::{is_reference, read, stored};

    #[test]
    fn an_order_comes_back_as_it_was() {
        let text = r##"{"reference":"#1001","email":"ada@example.com","ordered_on":"2026-10-20","currency":"EUR",
            "lines":[{"sku":"H-1","title":"Headphones","traits":["custom_made"],"price":12900,"quantity":2,
            "delivered_on":"2026-10-24","arrived":true},{}]}"##;
        let orders = read(text).expect("a sound order");
        let back = stored(&orders[0].to_json().to_string()).expect("the same order");
        assert_eq!(back.lines, orders[0].lines);
        assert_eq!(back.email, "");
        assert_eq!(orders[0].lines[0].quantity, Some(2));
    }

    #[test]
    fn everything_wrong_is_told_with_its_place() {
        let text = r#"[{"reference":"1","email":"a@b.example","lines":[]},
            {"reference":" ","email":"nobody","ordered_on":"2026-02-30","lines":[{"price":1,"extra":1}]},
            {"email":"a@b.example"}]"#;
        let paths: Vec<String> = read(text)
            .expect_err("errors")
            .into_iter()
            .map(|finding| finding.path)
            .collect();
        let wanted = [
            "/1/ordered_on",
            "/1/lines/0/extra",
            "/1/lines/0",
            "/1/reference",
            "/1/email",
            "/2",
        ];
        for path in wanted {
            assert!(
                paths.iter().any(|known| known.starts_with(path)),
                "{path} in {paths:?}"
            );
        }
        assert!(!paths.iter().any(|path| path.starts_with("/0")));
        assert!(read("[").is_err() && read("7").is_err());
    }

    #[test]
    fn numbers_of_orders() {
        assert!(is_reference(" #1001 ") && !is_reference("# -") && !is_reference("a\u{0}b"));
        assert!(!is_reference(&"1".repeat(81)));
    }
}
