//! An invented country, a small policy, and cases for verdicts of every status.

use after_sales_phrases::Pack;
use after_sales_phrases::say::{self, Sentence};
use after_sales_policy::{
    CaseType, Confidence, Disclosure, Extension, Facts, Gate, LegalException, LegalRight, Moment,
    MoneyTerms, NonWorking, OutboundFreight, Party, Policy, RefundStart, Regime, StateFact, Trait,
    Verdict, Weekend, assume_purchase, decide, read_facts, read_policy,
};
use std::fs;
use std::path::Path;

/// What a page loads for its sentences: any other message that `say` asks for ends the test.
pub fn pack(locale: &str) -> Pack {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/storefront/answer");
    let text = fs::read_to_string(home.join(format!("{locale}.json"))).expect("a pack");
    Pack::parse(&text).expect("a sound pack")
}

/// An invented country: 14 days, and two years for faults.
pub const LAW: Regime = Regime {
    place: "XX",
    weekend: Weekend::SaturdaySunday,
    withdrawal: WITHDRAWAL,
    exceptions: &[
        LegalException {
            goods: Trait::CustomMade,
            ..LegalException::BLANK
        },
        LegalException {
            goods: Trait::SealedHygiene,
            gates: &[Gate::Fails(StateFact::SealIntact)],
            ..LegalException::BLANK
        },
    ],
    faults: &[LegalRight {
        months: 24,
        presumption_months: 12,
        ..LegalRight::FAULT
    }],
    late: None,
    first_day_counted: false,
    rolls_over: Some(true),
    parts: false,
    calendar: NonWorking {
        weekend: Weekend::SaturdaySunday,
        first_year: 2023,
        last_year: 2027,
        ..NonWorking::WEEKENDS
    },
    as_of: "2026-11-01",
};

pub const WITHDRAWAL: &[LegalRight] = &[RIGHT];

/// The same where nobody is quite sure.
pub const UNSURE_WITHDRAWAL: &[LegalRight] = &[LegalRight {
    confidence: Confidence::Medium,
    ..RIGHT
}];

const RIGHT: LegalRight = LegalRight {
    gates: &[Gate::Remote],
    days: 14,
    extensions: &[Extension {
        gates: &[Gate::Untold(Disclosure::WithdrawalInformation)],
        months: 12,
        late_days: 14,
        ..Extension::BLANK
    }],
    money: MoneyTerms {
        goods_back_days: 14,
        refund_days: Some(14),
        refund_starts_on: RefundStart::Notice,
        may_withhold: true,
        return_freight: Some(Party::Buyer),
        return_freight_untold: Some(Party::Shop),
        outbound_freight: Some(OutboundFreight::Standard),
        diminished_value: true,
        ..MoneyTerms::SILENT
    },
    ..LegalRight::BLANK
};

pub const POLICY: &str = r#"{
  "version": 1,
  "shop": {
    "name": "Nordlys", "country": "DE", "currency": "EUR", "time_zone": "Europe/Berlin",
    "contacts": [{ "kind": "email", "value": "help@shop.example", "reply_hours": 24,
      "open": [{ "days": ["monday", "tuesday", "wednesday", "thursday", "friday"],
        "from": "09:00", "until": "17:00" }] }],
    "disclosures": [
      { "what": "return_cost_told", "told": true },
      { "what": "withdrawal_information", "told": true }
    ]
  },
  "delivery": { "least_days": 2, "most_days": 4 },
  "rules": [
    { "id": "returns", "cases": ["return"],
      "window": [{ "starts_on": "delivered", "days": 30 }],
      "conditions": [
        { "state": "unused", "otherwise": "reduced_refund" },
        { "state": "tags_attached", "otherwise": "refuse" }
      ],
      "remedies": ["refund_original", "store_credit"], "chosen_by": "buyer", "credit_bonus": 1000,
      "return_freight": [{ "payer": "buyer", "amount": { "minor": 490, "currency": "EUR" } }],
      "fees": [{ "kind": "restocking", "share": 1000 }],
      "refund": { "within_days": 5, "day_kind": "business" },
      "methods": ["mail_with_label", "store"], "proof": ["receipt"] },
    { "id": "made-for-you", "cases": ["return"], "scope": { "traits": ["custom_made"] },
      "answer": "refuse" },
    { "id": "shoes", "cases": ["return"], "scope": { "categories": ["shoes"] },
      "window": [{ "starts_on": "delivered", "days": 60 }],
      "late": [{ "keeps": 2000, "until_days_late": 10 }],
      "remedies": ["refund_original"], "return_freight": [{ "payer": "shop" }] },
    { "id": "warranty", "cases": ["guarantee"],
      "window": [{ "starts_on": "delivered", "months": 36 }], "remedies": ["repair"] },
    { "id": "broken", "cases": ["damaged", "wrong", "missing"],
      "window": [{ "starts_on": "delivered", "days": 3 }],
      "remedies": ["replacement", "refund_original"] },
    { "id": "cancel", "cases": ["cancellation"], "answer": "ask_person",
      "window": [{ "starts_on": "purchased", "days": 1 }], "remedies": ["refund_original"] }
  ]
}"#;

pub fn policy(text: &str) -> Policy {
    let read = read_policy(text);
    read.policy
        .unwrap_or_else(|| panic!("the policy has findings: {:?}", read.findings))
}

pub fn facts(case: &str, members: &str) -> Facts {
    let text = format!(r#"{{ "case": "{case}", "buyer": {{ "country": "DE" }}{members} }}"#);
    let read = read_facts(&text);
    read.facts
        .unwrap_or_else(|| panic!("the facts have findings: {:?}", read.findings))
}

pub fn now() -> Moment {
    Moment::device("2026-11-20T10:00:00+01:00").expect("a moment")
}

pub fn texts(sentences: &[Sentence]) -> Vec<&str> {
    sentences.iter().map(|s| s.text.as_str()).collect()
}

/// Cases with their facts, for verdicts of every status.
pub fn scenes() -> Vec<Facts> {
    let delivered = r#""order": { "ordered_on": "2026-11-10", "delivered_on": "2026-11-13",
        "freight_paid": { "minor": 590, "currency": "EUR" } }"#;
    let price =
        r#""item": { "categories": ["hats"], "price": { "minor": 10000, "currency": "EUR" } }"#;
    let answers = |unused: bool, tags: bool| {
        format!(
            r#""answers": [{{ "state": "unused", "holds": {unused} }},
                {{ "state": "tags_attached", "holds": {tags} }}]"#
        )
    };
    let long_ago = r#""order": { "delivered_on": "2024-01-05" }"#;
    let item = |members: &str| format!(r#", "item": {{ "categories": ["hats"], {members} }}"#);
    vec![
        facts(
            "return",
            &format!(", {delivered}, {price}, {}", answers(true, true)),
        ),
        facts("return", &format!(", {delivered}, {price}")),
        facts(
            "return",
            &format!(", {delivered}, {price}, {}", answers(false, true)),
        ),
        facts(
            "return",
            &format!(", {delivered}, {price}, {}", answers(true, false)),
        ),
        facts("return", &format!(", {price}")),
        facts("return", &format!(", {long_ago}, {price}")),
        facts("return", ""),
        facts(
            "return",
            &format!(r#"{}, {delivered}"#, item(r#""traits": ["custom_made"]"#)),
        ),
        facts(
            "return",
            &format!(
                r#"{}, {delivered}"#,
                item(r#""traits": ["sealed_hygiene"]"#)
            ),
        ),
        facts(
            "return",
            r#", "item": { "categories": ["shoes"],
            "price": { "minor": 8000, "currency": "EUR" } }, "order": { "delivered_on": "2026-09-17" }"#,
        ),
        facts("defect", &format!(", {delivered}, {price}")),
        facts("defect", &format!(", {long_ago}")),
        facts("damaged", &format!(", {delivered}")),
        facts("missing", &format!(", {delivered}")),
        facts("late", ""),
        facts("exchange", &format!(", {delivered}")),
        facts("guarantee", &format!(", {delivered}")),
        facts(
            "cancellation",
            r#", "order": { "ordered_on": "2026-11-20", "arrived": false }"#,
        ),
        facts(
            "cancellation",
            r#", "order": { "ordered_on": "2026-11-01" }"#,
        ),
    ]
}

pub fn decided(facts: &Facts) -> Verdict {
    decide(&policy(POLICY), Some(&LAW), facts, &now())
}

/// Words are there, nothing was left open, nothing is markup.
pub fn assert_sound(locale: &str, what: &str, text: &str) {
    assert!(!text.trim().is_empty(), "{locale}: {what} says nothing");
    assert!(
        !text.contains(['{', '}', '<', '>', '$']),
        "{locale}: {what}: {text}"
    );
}

/// The promise for an item ordered today.
pub fn promise(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    now: &Moment,
    pack: &Pack,
) -> Vec<Sentence> {
    let facts = ordered_today(policy, regime, facts, now);
    say::promise(policy, regime, &facts, now, pack)
}

/// The policy for an item ordered today.
pub fn policy_card(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    now: &Moment,
    pack: &Pack,
) -> say::Card {
    let facts = ordered_today(policy, regime, facts, now);
    say::policy_card(policy, regime, &facts, now, pack)
}

fn ordered_today(policy: &Policy, regime: Option<&Regime>, facts: &Facts, now: &Moment) -> Facts {
    let returned = Facts {
        case: CaseType::Return,
        ..facts.clone()
    };
    assume_purchase(&policy.document, regime, returned, now.today)
}
