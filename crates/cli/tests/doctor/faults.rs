//! Each fault of an endpoint, one at a time.

use crate::endpoint::{Endpoint, Fault};
use crate::told::Told;

/// Everything an endpoint can do wrong, the checks that tell of it, and a part of what was seen.
const FAULTS: &[(Fault, &[&str], &str)] = &[
    (Fault::None, &[], ""),
    (
        Fault::NoCors,
        &["preflight", "answer-origin"],
        "OPTIONS: status 405",
    ),
    (
        Fault::WrongOrigin,
        &["allow-origin", "answer-origin"],
        "\"https://www.shop.example\"",
    ),
    (
        Fault::NullOrigin,
        &["allow-origin", "answer-origin"],
        "\"null\"",
    ),
    (
        Fault::OriginTwice,
        &["allow-origin", "answer-origin"],
        "\"https://shop.example, https://shop.example\"",
    ),
    (
        Fault::ErrorsWithoutCors,
        &["answer-origin"],
        "look-up of an unknown key: not sent; POST of other words: not sent",
    ),
    (
        Fault::HeaderMissing,
        &["allow-headers"],
        "missing: idempotency-key",
    ),
    (
        Fault::Redirect,
        &["redirect"],
        "OPTIONS: status 302 to \"https://login.example\"",
    ),
    (Fault::Page, &["html"], "POST: a page with status 200"),
    (Fault::WrongKey, &["key-echoed"], "another value"),
    (Fault::DigestMissing, &["digest-echoed"], "not sent"),
    (Fault::TimeMissing, &["receipt"], "received_at"),
    (Fault::TimeInWords, &["received-at"], "\"just now\""),
    (Fault::ScriptLink, &["status-url"], "no https link"),
    (Fault::Breaks, &["send"], "status 500, code \"broken\""),
    (
        Fault::PostNotFound,
        &["send"],
        "status 404, code \"no_such_route\"",
    ),
    (Fault::HangsUp, &["answer"], "OPTIONS: the connection ended"),
    (
        Fault::NotHttp,
        &["answer"],
        "OPTIONS: what came is not HTTP",
    ),
    (Fault::Endless, &["body"], "POST: longer than 64 KiB"),
    (Fault::Cut, &["body"], "POST: cut off"),
    (Fault::Doubled, &["repeat"], "a second case was made"),
    (Fault::KeyForOtherWords, &["key-reused"], "status 201"),
    (
        Fault::ForgetsKeys,
        &["look-up"],
        "status 404 without the receipt",
    ),
    (Fault::KnowsEveryKey, &["unknown-key"], "status 200"),
];

#[test]
fn every_fault_is_named_and_no_other() {
    for (fault, checks, seen) in FAULTS {
        let endpoint = Endpoint::start(*fault);
        let told = Told::of(&endpoint.url(), &["--send"]);
        assert_eq!(told.checks("fault"), *checks, "{fault:?} {:#}", told.report);
        assert!(
            told.checks("warning").is_empty(),
            "{fault:?} {:#}",
            told.report
        );
        if let Some(first) = checks.first() {
            assert!(
                told.seen(first).contains(seen),
                "{fault:?}: {}",
                told.seen(first)
            );
        }
        told.is_sound();
    }
}

#[test]
fn what_is_unwise_is_a_warning_and_ends_well() {
    let warnings = [
        (Fault::OtherMethods, "allow-methods", "\"PUT\""),
        (Fault::NoMaxAge, "max-age", "not sent"),
        (Fault::Credentials, "credentials", "\"true\""),
        (Fault::AnyMissingPage, "unknown-key", "without the code"),
        (
            Fault::ClockOff,
            "received-at",
            "away from this machine's clock",
        ),
        (Fault::PlainText, "content-type", "POST: \"text/plain\""),
        (Fault::Cached, "no-store", "POST: not sent"),
        (Fault::NotExposed, "exposed", "POST: not sent"),
        (Fault::Cookie, "cookies", "POST; POST again"),
        (Fault::NoLimit, "too-long", "status 422"),
    ];
    for (fault, check, seen) in warnings {
        let endpoint = Endpoint::start(fault);
        let told = Told::of(&endpoint.url(), &["--send"]);
        assert_eq!(
            told.checks("warning"),
            [check],
            "{fault:?} {:#}",
            told.report
        );
        assert!(
            told.checks("fault").is_empty(),
            "{fault:?} {:#}",
            told.report
        );
        assert!(
            told.seen(check).contains(seen),
            "{fault:?}: {}",
            told.seen(check)
        );
        told.is_sound();
    }
}
