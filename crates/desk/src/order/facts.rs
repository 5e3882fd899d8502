//! What a known order adds to what the buyer said.

use super::{Line, Order};
use after_sales_policy::{Facts, Money};

/// The facts as the shop's own system knows them; what it does not know stays as the buyer said it.
pub fn with_order(told: &Facts, order: &Order) -> Facts {
    let mut facts = told.clone();
    if order.ordered_on.is_some() {
        facts.order.ordered_on = order.ordered_on;
    }
    let line = line(told, order);
    // One day for all of them is the day of each.
    let mut days = order.lines.iter().map(|line| line.delivered_on);
    let first = days.next().flatten();
    let one_day = first.filter(|_| days.all(|day| day == first));
    if let Some(day) = line.map_or(one_day, |line| line.delivered_on) {
        facts.order.delivered_on = Some(day);
        facts.order.arrived = Some(true);
    }
    let Some(line) = line else {
        return facts;
    };
    if line.arrived.is_some() {
        facts.order.arrived = line.arrived;
    }
    if let Some(price) = price(order, line) {
        facts.item.price = Some(price);
    }
    facts.item.bought = line.quantity.or(facts.item.bought);
    facts.item.sku = line.sku.clone().or(facts.item.sku);
    if let Some(category) = &line.category
        && !facts.item.categories.contains(category)
    {
        facts.item.categories.push(category.clone());
    }
    for word in &line.traits {
        if !facts.item.traits.contains(word) {
            facts.item.traits.push(*word);
        }
    }
    facts
}

/// The line that the buyer means: by its number, by its name, or because there is only one.
fn line<'a>(told: &Facts, order: &'a Order) -> Option<&'a Line> {
    let item = &told.item;
    let same = |ours: &Option<String>, theirs: &Option<String>| {
        ours.is_some() && ours.as_deref().map(str::trim) == theirs.as_deref().map(str::trim)
    };
    let by_number = order.lines.iter().find(|line| same(&line.sku, &item.sku));
    let by_name = || {
        order
            .lines
            .iter()
            .find(|line| same(&line.title, &item.title))
    };
    match (by_number.or_else(by_name), &order.lines[..]) {
        (None, [only]) => Some(only),
        (found, _) => found,
    }
}

/// The price of one unit of a line.
pub fn price(order: &Order, line: &Line) -> Option<Money> {
    let (minor, currency) = line.price.zip(order.currency)?;
    Some(Money { minor, currency })
}

#[cfg(test)]
mod tests {
    use super::with_order;
    use crate::order::read::stored;
    use after_sales_policy::{CivilDate, read_facts};

    const ORDER: &str = r#"{"reference":"1","ordered_on":"2026-10-01","currency":"EUR","lines":[
        {"sku":"a","title":"Lamp","price":1000,"delivered_on":"2026-10-05","traits":["custom_made"]},
        {"sku":"b","title":"Bulb","price":300}]}"#;

    #[test]
    fn the_line_that_is_meant_tells() {
        let order = stored(ORDER).expect("an order");
        let facts = |item: &str| {
            let text = format!(
                r#"{{"case":"return","buyer":{{"country":"DE"}},"item":{item},
                    "order":{{"ordered_on":"2026-10-02","delivered_on":"2026-10-20"}}}}"#
            );
            with_order(&read_facts(&text).facts.expect("facts"), &order)
        };
        let lamp = facts(r#"{"title":"Lamp","price":{"minor":5,"currency":"EUR"}}"#);
        assert_eq!(lamp.order.ordered_on, CivilDate::parse("2026-10-01"));
        assert_eq!(lamp.order.delivered_on, CivilDate::parse("2026-10-05"));
        assert_eq!(lamp.item.price.map(|price| price.minor), Some(1000));
        assert_eq!(lamp.item.traits.len(), 1);
        // Unknown stays as the buyer said it.
        let bulb = facts(r#"{"sku":"b"}"#);
        assert_eq!(bulb.order.delivered_on, CivilDate::parse("2026-10-20"));
        let other = facts(r#"{"title":"Sofa"}"#);
        assert_eq!((other.item.price, other.item.sku), (None, None));
        assert_eq!(other.order.ordered_on, CivilDate::parse("2026-10-01"));
    }
}
