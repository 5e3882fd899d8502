//! Each broken promise is found, and no other is accused.

use crate::backend::start;
use crate::fault::Fault;
use crate::told::Told;
use std::sync::Mutex;

/// A fault, the promises that it breaks, those that it weakens, and a part of what is seen of the first.
type Case = (
    Fault,
    &'static [&'static str],
    &'static [&'static str],
    &'static str,
);

const CASES: &[Case] = &[
    (Fault::None, &[], &[], ""),
    (Fault::TakesPhotos, &[], &[], ""),
    (Fault::Busy, &[], &[], ""),
    (Fault::Status200, &[], &["new"], "status 200 instead of 201"),
    (
        Fault::DigestOfParsed,
        &["echo", "unknown-members", "hostile-text", "hostile-json"],
        &[],
        "digest of the bytes",
    ),
    (Fault::TimeInWords, &["time"], &[], "\"just now\""),
    (
        Fault::ClockOff,
        &["time"],
        &[],
        "away from this machine's clock",
    ),
    (
        Fault::SecondCase,
        &[
            "repeat",
            "key-reused",
            "race",
            "race-of-words",
            "look-up",
            "lost-answer",
            "still-there",
        ],
        &[],
        "another id",
    ),
    (
        Fault::NewDetails,
        &["repeat", "lost-answer", "still-there"],
        &[],
        "the same id, but other details",
    ),
    (
        Fault::OverwritesWords,
        &["key-reused", "race-of-words", "look-up", "still-there"],
        &[],
        "status 201",
    ),
    (
        Fault::LooksBeforeItLeaps,
        &["race", "race-of-words", "lost-answer"],
        &[],
        "ids for one key",
    ),
    (Fault::NoLookUp, &["look-up"], &[], "status 404"),
    (
        Fault::MissingPage,
        &["unknown-key"],
        &[],
        "without the code unknown_key",
    ),
    (Fault::FailsOnOddKeys, &["odd-keys"], &[], "status 500"),
    (Fault::KeyNotAsked, &["key-missing"], &[], "status 201"),
    (Fault::KeyNotCompared, &["key-differs"], &[], "status 201"),
    (
        Fault::AnyType,
        &["content-type"],
        &[],
        "\"text/plain\": status 201",
    ),
    (
        Fault::TakesAnything,
        &["malformed"],
        &[],
        "empty body: status 201",
    ),
    (
        Fault::FieldNotNamed,
        &[],
        &["pointers"],
        "without the field",
    ),
    (Fault::ListsAll, &["methods"], &[], "GET: status 200"),
    (
        Fault::Deletes,
        &["methods", "still-there"],
        &[],
        "DELETE: status 204",
    ),
    (Fault::NoLimit, &["too-long"], &[], "1 MiB is taken"),
    (Fault::Impatient, &["slow-body"], &[], "without a receipt"),
    (
        Fault::OneAtATime,
        &["stalled-body"],
        &[],
        "while others hang",
    ),
    (
        Fault::LocksForEver,
        &["lost-answer"],
        &[],
        "sent again: status 409",
    ),
    (Fault::FailsOnMore, &["unknown-members"], &[], "status 500"),
    (Fault::Firewall, &["legitimate-text"], &[], "status 403"),
    (Fault::FailsOnQuotes, &["hostile-text"], &[], "status 500"),
    (
        Fault::EscapesTwice,
        &["legitimate-text", "hostile-text"],
        &[],
        "a receipt for other bytes",
    ),
    (
        Fault::DiesOfDepth,
        &["hostile-json"],
        &[],
        "500 levels: the connection ended",
    ),
    (
        Fault::PageWithMarkup,
        &["status-page"],
        &[],
        "repeats markup",
    ),
    (Fault::DeadLink, &["status-page"], &[], "status 404"),
    (
        Fault::ScriptLink,
        &["status-page"],
        &[],
        "no https link and no path",
    ),
    (
        Fault::NoPreflight,
        &["preflight"],
        &[],
        "OPTIONS: status 405",
    ),
    (
        Fault::ErrorsWithoutOrigin,
        &["answer-origin"],
        &[],
        "not sent",
    ),
    (Fault::Cookie, &["no-cookies"], &[], "set-cookie"),
    (Fault::NotExposed, &[], &["date-exposed"], "not exposed"),
    (Fault::BareBusy, &["race", "retry-after"], &[], "status 429"),
    (
        Fault::CalledHtml,
        &[],
        &["json-answers"],
        "called \"text/html\"",
    ),
    (
        Fault::PlainProblems,
        &[],
        &["problem-json"],
        "called \"application/json\"",
    ),
    (
        Fault::Redirects,
        &["content-type", "no-redirect"],
        &[],
        "\"Application/JSON\": status 308",
    ),
    (Fault::Cached, &[], &["no-store"], "first request"),
    (Fault::Slow, &[], &["in-time"], "ms"),
    (Fault::Forgets, &["still-there"], &[], "404"),
    (
        Fault::AnyPhoto,
        &["photos-refused", "photos"],
        &[],
        "bytes of another hash: status 201",
    ),
    (Fault::LosesPhotos, &["photos"], &[], "not listed as stored"),
    (Fault::NoPhotoPreflight, &["photos"], &[], "Allow-Methods"),
];

/// Kits at once: each mostly waits.
const AT_ONCE: usize = 6;

#[test]
fn every_broken_promise_is_found_and_no_other() {
    let left = Mutex::new(CASES.iter());
    let wrong = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let Some(case) = left.lock().expect("list").next() else {
                        break;
                    };
                    if let Err(seen) = found(case) {
                        wrong.lock().expect("list").push(seen);
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().expect("list");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn found((fault, broken, weak, seen): &Case) -> Result<(), String> {
    let told = Told::of(&start(*fault), &["--timeout", "6"]);
    told.is_sound();
    let mut wanted = broken.to_vec();
    wanted.sort_unstable();
    let mut got = told.named("broken");
    got.sort_unstable();
    if got != wanted || told.named("weak") != *weak {
        return Err(format!("{fault:?}: {}", told.lacking()));
    }
    let first = broken.first().or(weak.first());
    match first.map(|name| told.seen(name)) {
        Some(found) if !found.contains(seen) => Err(format!("{fault:?}: {found}")),
        _ => Ok(()),
    }
}

#[test]
fn what_is_offered_is_looked_at() {
    let photos = Told::of(&start(Fault::TakesPhotos), &[]);
    assert_eq!(
        photos.named("skipped"),
        ["retry-after"],
        "{:#}",
        photos.report
    );
    let busy = Told::of(&start(Fault::Busy), &[]);
    assert_eq!(
        busy.named("skipped"),
        ["photos", "photos-refused"],
        "{:#}",
        busy.report
    );
    let same = start(Fault::NoPreflight);
    let origin = same.replace("/api/requests", "");
    let told = Told::of(&same, &["--origin", &origin]);
    assert_eq!(
        (told.code, told.named("broken")),
        (0, vec![]),
        "{}",
        told.lacking()
    );
    assert!(told.named("skipped").contains(&"preflight"));
}

#[test]
fn without_a_receipt_nothing_else_is_accused() {
    for (fault, name) in [(Fault::NoReceipt, "new"), (Fault::KeyNotEchoed, "echo")] {
        let told = Told::of(&start(fault), &[]);
        assert_eq!(
            (told.code, told.named("broken")),
            (1, vec![name]),
            "{:#}",
            told.report
        );
        assert!(
            told.named("skipped").contains(&"race"),
            "{}",
            told.lacking()
        );
        told.is_sound();
    }
}

#[test]
fn half_a_body_that_is_stored_is_found() {
    let told = Told::of(&start(Fault::StoresHalf), &["--timeout", "6"]);
    for name in ["cut-body", "stalled-body"] {
        assert!(told.named("broken").contains(&name), "{}", told.lacking());
    }
}

#[test]
fn an_endpoint_that_is_gone_is_not_waited_for() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/", closed.local_addr().expect("address"));
    drop(closed);
    let told = Told::of(&url, &[]);
    assert_eq!(
        told.named("broken"),
        ["new", "preflight"],
        "{}",
        told.lacking()
    );
    told.is_sound();
}
