//! What a shop writes and does against the law of a market: words, links, refunds, and what buyers are not told.

use crate::linted::findings;
use crate::markets::{articles, of, policy};
use after_sales_policy::{Finding, FindingCode};
use serde_json::{Value, json};

#[test]
fn texts_are_read_for_the_closed_platform_and_for_forbidden_words() {
    let mut document = policy(&["AU", "PH", "DE"]);
    document["faq"] = json!([
        { "question": { "en": "Returns?" }, "answer": { "en": "NO RETURN – NO EXCHANGE. No refunds!" } },
        { "question": { "de": "Streit?" }, "answer": { "de": "Nutzen Sie die OS-Plattform." } },
    ]);
    document["disputes"] = json!([{ "kind": "adr_body", "name": "EU", "url": "https://EC.europa.eu/consumers/odr/main" }]);
    // Names of rules are not words for buyers.
    document["rules"] =
        json!([{ "id": "no refunds", "cases": ["return"], "answer": "ask_person" }]);
    let found = findings(&document.to_string());
    let paths = |code| {
        of(&found, code)
            .iter()
            .map(|one| one.path.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        paths(FindingCode::ClosedPlatform),
        ["/disputes/0/url", "/faq/1/answer/de"]
    );
    let words = of(&found, FindingCode::ForbiddenWords);
    assert_eq!(words.len(), 1);
    assert_eq!(words[0].path, "/faq/0/answer/en");
    assert_eq!(words[0].detail("markets"), Some("AU, PH"));
    assert_eq!(articles(words[0]).len(), 2);
    // The closed platform is no body for disputes.
    assert_eq!(paths(FindingCode::NoDisputeRoute), ["/disputes"]);
    // The law of a part is its country's.
    let part = findings(&policy(&["DE-BY"]).to_string());
    let route = of(&part, FindingCode::NoDisputeRoute)[0];
    assert_eq!(route.detail("markets"), Some("DE-BY"));
    assert_eq!(articles(route).len(), 1);
    document["shop"]["markets"] = json!(["DE"]);
    assert_eq!(
        of(
            &findings(&document.to_string()),
            FindingCode::ForbiddenWords
        ),
        [] as [&Finding; 0]
    );
}

#[test]
fn a_refund_later_than_the_law_is_told_with_the_days_of_each_market() {
    let refund = |terms: Value| {
        let mut document = policy(&["DE", "CN", "JP"]);
        document["rules"] = json!([{ "id": "r", "cases": ["return"], "remedies": ["refund_original"],
            "window": [{ "starts_on": "delivered", "days": 30 }], "refund": terms }]);
        let found = findings(&document.to_string());
        let late = of(&found, FindingCode::RefundAgainstLaw).into_iter();
        let said = late.map(|one| {
            [one.detail("markets"), one.detail("number")].map(|text| text.unwrap().to_owned())
        });
        said.collect::<Vec<_>>()
    };
    let none: [[&str; 2]; 0] = [];
    assert_eq!(refund(json!({ "within_days": 7 })), none);
    assert_eq!(refund(json!({ "within_days": 14 })), [["CN", "7"]]);
    assert_eq!(
        refund(json!({ "within_days": 15 })),
        [["DE", "14"], ["CN", "7"]]
    );
    // Counted from the statement, the goods may come later: nothing is sure in China.
    assert_eq!(
        refund(json!({ "within_days": 15, "counts_from": "notice" })),
        [["DE", "14"]]
    );
    assert_eq!(
        refund(json!({ "within_days": 90, "counts_from": "estimated_delivery" })),
        none
    );
}

#[test]
fn what_is_not_told_is_said_with_the_article_and_only_where_it_costs_the_shop() {
    let mut document = policy(&["DE", "JP", "CN"]);
    document["shop"]["disclosures"] = json!([
        { "what": "withdrawal_information", "told": false },
        { "what": "return_cost_told", "told": true },
        { "what": "clause_on_final_screen", "told": false },
        { "what": "no_return_confirmed_per_order", "told": false },
    ]);
    let untold = |document: &Value| {
        let found = findings(&document.to_string());
        let all = of(&found, FindingCode::DisclosureUntold).into_iter();
        all.map(|one| {
            assert!(!articles(one).is_empty(), "{one:?}");
            (one.path.clone(), one.detail("markets").unwrap().to_owned())
        })
        .collect::<Vec<_>>()
    };
    let path = |index: usize| format!("/shop/disclosures/{index}");
    assert_eq!(
        untold(&document),
        [(path(0), "DE".to_owned()), (path(2), "JP".to_owned())]
    );
    // An exception that needs it matters to who refuses such goods.
    document["rules"] = json!([{ "id": "no", "cases": ["return"], "answer": "refuse",
                                 "scope": { "traits": ["sealed_hygiene"] } }]);
    assert!(untold(&document).contains(&(path(3), "CN".to_owned())));
}

#[test]
fn each_country_that_forbids_words_is_found_by_its_own() {
    for (market, words) in [
        ("AE", "البضاعة المباعة لا ترد ولا تستبدل"),
        ("AE", "Goods sold cannot be returned or exchanged."),
        ("AU", "We give no refunds"),
        ("ID", "Barang yang sudah dibeli tidak dapat dikembalikan"),
        ("PH", "No return, no exchange"),
    ] {
        let mut document = policy(&[market]);
        document["faq"] = json!([{ "question": { "en": "?" }, "answer": { "en": words } }]);
        let found = findings(&document.to_string());
        let found = of(&found, FindingCode::ForbiddenWords);
        assert_eq!(found.len(), 1, "{market}: {words}");
        assert_eq!(found[0].detail("markets"), Some(market));
        assert_eq!(articles(found[0])[0][0], market);
    }
}
