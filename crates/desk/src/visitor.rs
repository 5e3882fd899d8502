//! Which language a visitor reads.

use crate::app::App;
use crate::words::Words;
use axum::extract::FromRequestParts;
use axum::http::{header, request::Parts};
use std::convert::Infallible;
use std::sync::Arc;

/// Longest list of languages that is looked at.
const WISHES: usize = 16;

/// The reader of a page.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The language chosen with `?lang=`, when it was.
    pub asked: Option<String>,
    /// Every language the visitor reads, best first: for what there is in more languages than pages.
    pub wishes: Vec<String>,
    /// The language of the page.
    pub words: Words,
}

impl FromRequestParts<Arc<App>> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        let asked = parts.uri.query().and_then(lang);
        let accepted = parts
            .headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
            .map(by_preference)
            .unwrap_or_default();
        let mut wishes: Vec<&str> = asked.as_deref().into_iter().collect();
        wishes.extend(accepted);
        wishes.extend(
            app.policy
                .document
                .shop
                .languages
                .iter()
                .map(String::as_str),
        );
        let words = app.library.choose(&wishes).clone();
        let wishes = wishes.into_iter().map(str::to_owned).collect();
        Ok(Self {
            asked,
            wishes,
            words,
        })
    }
}

fn lang(query: &str) -> Option<String> {
    let value = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("lang="))?;
    let fine = value.len() <= 35
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-');
    (fine && !value.is_empty()).then(|| value.to_owned())
}

/// `de;q=0.5, ar` → `ar`, `de`.
fn by_preference(header: &str) -> Vec<&str> {
    let mut wishes: Vec<(u32, &str)> = header
        .split(',')
        .take(WISHES)
        .filter_map(|wish| {
            let (tag, weight) = wish.split_once(';').unwrap_or((wish, "q=1"));
            let weight: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
            let tag = tag.trim();
            (weight > 0.0 && tag != "*").then_some(((weight * 1000.0) as u32, tag))
        })
        .collect();
    wishes.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wishes.into_iter().map(|(_, tag)| tag).collect()
}

#[cfg(test)]
mod tests {
    use super::{by_preference, lang};

    #[test]
    fn wishes_in_order() {
        assert_eq!(by_preference("de;q=0.5, ar,*;q=0.1, x;q=0"), ["ar", "de"]);
        assert_eq!(by_preference("zh-CN;q=0.9,zh;q=0.8"), ["zh-CN", "zh"]);
    }

    #[test]
    fn only_tags_pass() {
        assert_eq!(lang("a=1&lang=zh-Hans").as_deref(), Some("zh-Hans"));
        assert_eq!(lang("lang=%3Cscript%3E"), None);
    }
}
