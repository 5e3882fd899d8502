//! The shop's own words with the facts of a case in them.

use crate::database::templates::Template;
use crate::view::parts;
use crate::words::Words;
use after_sales_phrases::negotiate;
use after_sales_policy::AfterSalesRequest;
use serde_json::Value;

/// What may stand in a text.
pub const PLACES: [&str; 4] = ["{order}", "{shop}", "{product}", "{last_day}"];

/// The facts of a case, in the language of its buyer. What is not known stays a place to fill in by hand.
pub struct Facts {
    values: [Option<String>; 4],
}

impl Facts {
    /// `words` in the buyer's language; `verdict` as it was recorded.
    pub fn new(request: &AfterSalesRequest, shop: &str, verdict: &str, words: &Words) -> Self {
        let verdict: Value = serde_json::from_str(verdict).unwrap_or_default();
        let last_day = verdict.pointer("/best/last_day").and_then(Value::as_str);
        Self {
            values: [
                Some(request.order_reference.clone()),
                Some(shop.to_owned()),
                parts::product(request).map(str::to_owned),
                last_day.map(|day| words.day_text(day)),
            ],
        }
    }

    /// Puts the facts into a text. What a fact itself says is never read as a place.
    pub fn fill(&self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((at, place, value)) = self.next(rest) {
            out.push_str(&rest[..at]);
            out.push_str(value);
            rest = &rest[at + place.len()..];
        }
        out + rest
    }

    /// The first place in a text whose fact is known.
    fn next(&self, text: &str) -> Option<(usize, &'static str, &str)> {
        PLACES
            .iter()
            .zip(&self.values)
            .filter_map(|(place, value)| Some((text.find(place)?, *place, value.as_deref()?)))
            .min_by_key(|(at, ..)| *at)
    }
}

/// Whether a place was left that nobody filled in.
pub fn has_places(text: &str) -> bool {
    PLACES.iter().any(|place| text.contains(place))
}

/// The texts to choose from for a buyer: one per name, in the language that serves these wishes best.
pub fn for_buyer<'a>(texts: &'a [Template], wishes: &[&str]) -> Vec<&'a Template> {
    let mut chosen: Vec<&Template> = Vec::new();
    for text in texts {
        if chosen.iter().any(|other| other.name == text.name) {
            continue;
        }
        let same: Vec<&Template> = texts
            .iter()
            .filter(|other| other.name == text.name)
            .collect();
        let locales: Vec<&str> = same.iter().map(|text| text.locale.as_str()).collect();
        let best = negotiate(wishes, &locales).locale;
        chosen.extend(same.into_iter().find(|text| text.locale == best));
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::{Facts, for_buyer, has_places};
    use crate::database::templates::Template;

    #[test]
    fn facts_are_put_in_once_and_unknown_ones_stay_to_be_seen() {
        let facts = Facts {
            values: [
                Some("N-1 {shop}".to_owned()),
                Some("Nordlys".to_owned()),
                None,
                Some("1 May".to_owned()),
            ],
        };
        let text = facts.fill("{order}: {product} until {last_day}. {shop} {x}");
        assert_eq!(text, "N-1 {shop}: {product} until 1 May. Nordlys {x}");
        assert!(has_places("a {product}") && !has_places("a {x}"));
    }

    #[test]
    fn the_buyers_language_comes_first_then_the_shops() {
        let text = |number, name: &str, locale: &str| Template {
            number,
            name: name.to_owned(),
            locale: locale.to_owned(),
            text: String::new(),
        };
        let texts = [
            text(1, "label", "de"),
            text(2, "label", "es"),
            text(3, "late", "de"),
            text(4, "only", "ar"),
        ];
        let numbers = |wishes: &[&str]| -> Vec<i64> {
            for_buyer(&texts, wishes)
                .iter()
                .map(|text| text.number)
                .collect()
        };
        assert_eq!(numbers(&["es-MX", "de"]), [2, 3, 4]);
        assert_eq!(numbers(&["zh-Hans", "de"]), [1, 3, 4]);
    }
}
