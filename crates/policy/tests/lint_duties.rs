//! What the law of the markets asks of page, papers and process: told once for all places, with the article,
//! on the day that it holds, and no more once the shop marks it as met.

use crate::linted::{findings, findings_on};
use crate::markets::{articles, of, policy};
use after_sales_policy::{CivilDate, Finding, FindingCode, Severity};
use serde_json::{Value, json};

/// The duty, places and names to mark, of each finding of the code.
fn told(found: &[Finding], code: FindingCode) -> Vec<[String; 3]> {
    let detail = |one: &Finding, name: &str| one.detail(name).unwrap_or_default().to_owned();
    let all = of(found, code).into_iter();
    all.map(|one| {
        let what = one.detail("duty").or(one.detail("what"));
        let what = what.unwrap_or_default().to_owned();
        [what, detail(one, "markets"), detail(one, "ids")]
    })
    .collect()
}

fn duty(what: &str, markets: &str, ids: &str) -> [String; 3] {
    [what, markets, ids].map(str::to_owned)
}

#[test]
fn a_duty_of_many_places_is_one_finding_with_the_article_of_each() {
    let found = findings(&policy(&["DE", "FR", "AT", "CZ", "SE", "AR", "GB"]).to_string());
    let open = told(&found, FindingCode::DutyOpen);
    assert!(
        open.contains(&duty("function", "DE, FR, AT", "withdrawal_function")),
        "{open:?}"
    );
    assert!(
        open.contains(&duty("guarantee_notice", "DE, AT", "label.notice")),
        "{open:?}"
    );
    assert!(
        open.contains(&duty("way", "AR", "AR.withdrawal_function")),
        "{open:?}"
    );
    let function = of(&found, FindingCode::DutyOpen)[0];
    assert_eq!(
        articles(function)[0],
        [
            "DE",
            "BGB § 356a (BGBl. 2026 I Nr. 28)",
            "2026-06-19",
            "high",
            "Vertrag widerrufen · Widerruf bestätigen",
            ""
        ]
    );
    // Adopted, and not verified, are said as what they are.
    let coming = told(&found, FindingCode::DutyComing);
    assert_eq!(coming[0], duty("function", "CZ", "CZ.withdrawal_function"));
    let unsure = told(&found, FindingCode::DutyUnsure);
    assert!(
        unsure.contains(&duty("function", "SE", "SE.withdrawal_function")),
        "{unsure:?}"
    );
    for one in of(&found, FindingCode::DutyUnsure) {
        assert_eq!(one.severity, Severity::Note);
        assert!(articles(one).iter().all(|line| line[3] == "low"), "{one:?}");
    }
    // No such duty in the United Kingdom, and none of all this is an error.
    assert!(
        !found
            .iter()
            .any(|one| one.code == FindingCode::DutyOpen && one.detail("markets") == Some("GB"))
    );
    assert!(found.iter().all(|one| one.severity != Severity::Error));
}

#[test]
fn a_duty_holds_from_its_first_day() {
    let on = |day: &str| {
        let day = CivilDate::parse(day).unwrap();
        let found = findings_on(&policy(&["AT"]).to_string(), day);
        let names = |code| {
            let all = told(&found, code).into_iter();
            all.map(|[what, ..]| what).collect::<Vec<_>>()
        };
        (names(FindingCode::DutyOpen), names(FindingCode::DutyComing))
    };
    let function = ["function", "function_information", "acknowledgement"];
    let (open, coming) = on("2026-09-30");
    assert_eq!(
        (open, coming),
        (
            vec!["guarantee_notice".to_owned()],
            function.map(str::to_owned).into()
        )
    );
    let (open, coming) = on("2026-10-01");
    assert_eq!(
        open,
        [
            "function",
            "guarantee_notice",
            "function_information",
            "acknowledgement"
        ]
    );
    assert!(coming.is_empty());
}

#[test]
fn a_met_duty_is_told_no_more_and_a_slip_is() {
    let with = |met: Value| {
        let mut document = policy(&["DE", "HR"]);
        document["shop"]["duties_met"] = met;
        findings(&document.to_string())
    };
    let open = |found: &[Finding]| told(found, FindingCode::DutyOpen);
    let names = [
        "withdrawal_function",
        "label.notice",
        "label.function_information",
        "label.acknowledgement",
    ];
    assert_eq!(open(&with(json!(names))), [] as [[String; 3]; 0]);
    let some = open(&with(json!(["DE.label.notice", "label.acknowledgement"])));
    assert!(
        some.contains(&duty("guarantee_notice", "HR", "HR.label.notice")),
        "{some:?}"
    );
    let slip = with(json!([
        "DE.label.notise",
        "withdrawal_function",
        "label.garan",
        "FR.label.nothing_like_it"
    ]));
    let unknown = of(&slip, FindingCode::DutyUnknown);
    let said: Vec<_> = unknown
        .iter()
        .map(|one| (one.path.as_str(), one.detail("near")))
        .collect();
    assert_eq!(
        said,
        [
            ("/shop/duties_met/0", Some("DE.label.notice")),
            ("/shop/duties_met/3", None)
        ]
    );
}

#[test]
fn duties_of_some_shops_only_are_notes_until_the_policy_shows_that_they_are_owed() {
    let mut document = policy(&["KR", "IL", "MX"]);
    let found = findings(&document.to_string());
    let conditional = told(&found, FindingCode::DutyConditional);
    assert_eq!(
        conditional,
        [
            duty("electrical_goods", "IL", "IL.label.warranty_certificate"),
            duty("subscriptions", "MX", "MX.label.recurring_charges")
        ]
    );
    let marked = |found: &[Finding]| {
        told(found, FindingCode::DutyOpen)
            .iter()
            .any(|[what, ..]| what == "marking")
    };
    assert!(!marked(&found));
    // Who refuses goods owes the mark on them.
    document["rules"] = json!([{ "id": "no", "cases": ["return"], "answer": "refuse",
                                 "scope": { "traits": ["custom_made"] } }]);
    assert!(marked(&findings(&document.to_string())));
}

#[test]
fn a_country_has_the_duties_of_its_parts_too_and_a_part_only_its_own() {
    let notices = |markets: &[&str]| {
        let found = findings(&policy(markets).to_string());
        let open = told(&found, FindingCode::DutyOpen).into_iter();
        open.filter(|[what, ..]| what == "notice")
            .map(|[_, places, _]| places)
            .collect::<Vec<_>>()
    };
    assert_eq!(notices(&["US"]), ["US-CA, US-CT, US-NY"]);
    assert_eq!(notices(&["US-NY"]), ["US-NY"]);
    assert_eq!(notices(&["US-TX"]), [] as [&str; 0]);
    let found = findings(&policy(&["US", "US-CA"]).to_string());
    let words = of(&found, FindingCode::DutyOpen);
    let words = words
        .iter()
        .find(|one| one.detail("duty") == Some("words"))
        .unwrap();
    // What California only repeats is told once.
    assert_eq!(words.detail("markets"), Some("US"));
}

#[test]
fn nobody_is_asked_twice_for_what_disclosures_say() {
    let markets = [
        "AR", "CA-ON", "CN", "JP", "TW", "US-CA", "US-CT", "US-NY", "ZA",
    ];
    let asked = |told: bool| {
        let mut document = policy(&markets);
        let facts = [
            "withdrawal_information",
            "contract_information",
            "no_return_confirmed_per_order",
            "clause_on_final_screen",
            "policy_before_payment",
        ];
        let facts = facts.map(|what| json!({ "what": what, "told": told }));
        document["shop"]["disclosures"] = json!(facts);
        document["rules"] = json!([{ "id": "no", "cases": ["return"], "answer": "refuse",
                                     "scope": { "traits": ["sealed_hygiene"] } }]);
        let found = told_names(&findings(&document.to_string()));
        found
            .into_iter()
            .filter(|id| STATED.contains(&id.as_str()))
            .count()
    };
    assert_eq!((asked(false), asked(true)), (STATED.len(), 0));
}

/// Duties that are the same as a disclosure.
const STATED: [&str; 9] = [
    "AR.label.right_told",
    "CA-ON.label.information",
    "CN.label.no_return_marking",
    "JP.label.return_clause",
    "TW.label.withdrawal_information",
    "US-CA.label.return_policy",
    "US-CT.label.refund_policy",
    "US-NY.label.refund_policy",
    "ZA.label.information",
];

/// Every name that open duties tell to mark.
fn told_names(found: &[Finding]) -> Vec<String> {
    let open = told(found, FindingCode::DutyOpen).into_iter();
    open.flat_map(|[.., ids]| ids.split(", ").map(str::to_owned).collect::<Vec<_>>())
        .collect()
}
