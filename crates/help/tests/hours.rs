//! Hours in the buyer's time: another zone, another day, the clocks that change, and a zone that is not known. The
//! oracle of the offsets is a whole time zone database.

use crate::common::{at, buyer, nordlys, pack, policy};
use after_sales_help::{Clocks, Route, help, routes};
use after_sales_policy::Policy;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

/// What a caller hands over: the offset now and every change in the coming two weeks.
fn clocks(shop: &str, buyer: &str, now: Timestamp) -> String {
    let changes = |zone: &str| {
        let zone = TimeZone::get(zone).expect("a zone");
        let offset = |at: Timestamp| zone.to_offset(at).seconds() / 60;
        let minute = |at: Timestamp| at.as_second().div_euclid(60);
        let mut list = vec![format!("[{},{}]", minute(now) - 2880, offset(now))];
        let end = now + SignedDuration::from_hours(15 * 24);
        for change in zone
            .following(now)
            .take_while(|change| change.timestamp() < end)
        {
            list.push(format!(
                "[{},{}]",
                minute(change.timestamp()),
                offset(change.timestamp())
            ));
        }
        format!("[{}]", list.join(","))
    };
    format!(r#"{{"shop":{},"buyer":{}}}"#, changes(shop), changes(buyer))
}

/// The phone of a shop in Berlin, for a buyer in a zone at a moment UTC.
fn phone(policy: &Policy, zone: &str, utc: &str) -> Route {
    let now: Timestamp = utc.parse().expect("a time");
    let here = now.in_tz(zone).expect("a zone");
    let moment = at(&here.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string());
    let clocks = Clocks::read(&clocks("Europe/Berlin", zone, now), &moment).expect("clocks");
    let all = routes(&policy.document, &moment, Some(&clocks), &pack("en"));
    all.into_iter()
        .find(|route| route.kind == "phone")
        .expect("a phone")
}

fn with_hours(open: &str) -> Policy {
    policy(&format!(
        r#"{{"version":1,"shop":{{"name":"A","country":"DE","time_zone":"Europe/Berlin","currency":"EUR",
        "contacts":[{{"kind":"phone","value":"+49 30 5550 1840","open":[{open}],"languages":["de","en-GB","xx"]}}]}},"rules":[]}}"#
    ))
}

#[test]
fn open_closed_and_when_next() {
    let shop = nordlys();
    for (zone, utc, open, words) in [
        // Wednesday 25 November 2026; open from 08:00 to 16:00 UTC.
        (
            "Europe/Berlin",
            "2026-11-25T10:00:00Z",
            true,
            "Open now, until 17:00.",
        ),
        (
            "Europe/Berlin",
            "2026-11-25T07:59:00Z",
            false,
            "Closed now. Opens today at 09:00.",
        ),
        (
            "Europe/Berlin",
            "2026-11-25T08:00:00Z",
            true,
            "Open now, until 17:00.",
        ),
        (
            "Europe/Berlin",
            "2026-11-25T15:59:00Z",
            true,
            "Open now, until 17:00.",
        ),
        (
            "Europe/Berlin",
            "2026-11-25T16:00:00Z",
            false,
            "Closed now. Opens tomorrow at 09:00.",
        ),
        (
            "Europe/Berlin",
            "2026-11-27T16:00:00Z",
            false,
            "Closed now. Opens on Monday at 09:00.",
        ),
        (
            "America/Los_Angeles",
            "2026-11-25T10:00:00Z",
            true,
            "Open now, until 08:00.",
        ),
        (
            "America/Los_Angeles",
            "2026-11-26T02:00:00Z",
            false,
            "Closed now. Opens tomorrow at 00:00.",
        ),
        (
            "Asia/Tokyo",
            "2026-11-25T10:00:00Z",
            true,
            "Open now, until 01:00.",
        ),
        (
            "Asia/Kathmandu",
            "2026-11-25T03:00:00Z",
            false,
            "Closed now. Opens today at 13:45.",
        ),
    ] {
        let route = phone(&shop, zone, utc);
        assert_eq!(route.now.as_deref(), Some(words), "{zone} {utc}");
        assert_eq!(route.open, Some(open), "{zone} {utc}");
    }
}

#[test]
fn the_next_opening_after_the_clocks_change() {
    let shop = nordlys();
    // Europe leaves summer time on Sunday 25 October 2026: Monday's nine o'clock is an hour later in UTC.
    let friday = "2026-10-23T18:00:00Z";
    let opens = |zone, utc| phone(&shop, zone, utc).now.expect("hours");
    assert_eq!(
        opens("Europe/Berlin", friday),
        "Closed now. Opens on Monday at 09:00."
    );
    assert_eq!(
        opens("Asia/Tokyo", friday),
        "Closed now. Opens on Monday at 17:00."
    );
    assert_eq!(
        opens("Asia/Tokyo", "2026-10-21T18:00:00Z"),
        "Closed now. Opens today at 16:00."
    );
    // Only the buyer's clock changes: New York on 1 November 2026.
    assert_eq!(
        opens("America/New_York", "2026-10-30T18:00:00Z"),
        "Closed now. Opens on Monday at 03:00."
    );
    assert_eq!(
        opens("America/New_York", "2026-10-29T18:00:00Z"),
        "Closed now. Opens tomorrow at 04:00."
    );
    // And forward, on 28 March 2027.
    assert_eq!(
        opens("Asia/Tokyo", "2027-03-26T18:00:00Z"),
        "Closed now. Opens on Monday at 16:00."
    );
}

#[test]
fn the_week_in_the_buyers_time() {
    let week = |policy: &Policy, zone, utc| phone(policy, zone, utc).terms.remove(0);
    let shop = nordlys();
    assert_eq!(
        week(&shop, "Europe/Berlin", "2026-11-25T10:00:00Z"),
        "In your time: Monday–Friday 09:00–17:00."
    );
    assert_eq!(
        week(&shop, "Asia/Tokyo", "2026-11-25T10:00:00Z"),
        "In your time: Monday–Friday 17:00–01:00."
    );
    assert_eq!(
        week(&shop, "Pacific/Kiritimati", "2026-11-25T10:00:00Z"),
        "In your time: Monday–Friday 22:00–06:00."
    );
    let early = with_hours(r#"{"days":["monday","tuesday"],"from":"00:00","until":"04:00"}"#);
    assert_eq!(
        week(&early, "America/New_York", "2026-11-25T10:00:00Z"),
        "In your time: Monday and Sunday 18:00–22:00."
    );
    let always = with_hours(
        r#"{"days":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"],"from":"00:00","until":"24:00"}"#,
    );
    let route = phone(&always, "Asia/Tokyo", "2026-11-25T10:00:00Z");
    assert_eq!(
        (route.open, route.now.as_deref()),
        (Some(true), Some("Open around the clock."))
    );
    let daily = with_hours(
        r#"{"days":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"],"from":"10:00","until":"12:00"}"#,
    );
    assert_eq!(
        week(&daily, "Europe/Berlin", "2026-11-25T10:00:00Z"),
        "In your time: Every day 10:00–12:00."
    );
    let weekend = with_hours(
        r#"{"days":["friday","saturday","sunday","monday"],"from":"10:00","until":"12:00"}"#,
    );
    assert_eq!(
        week(&weekend, "Europe/Berlin", "2026-11-25T10:00:00Z"),
        "In your time: Friday–Monday 10:00–12:00."
    );
    let night = with_hours(
        r#"{"days":["friday"],"from":"22:00","until":"24:00"},{"days":["saturday"],"from":"00:00","until":"02:00"}"#,
    );
    assert_eq!(
        week(&night, "Europe/Berlin", "2026-11-25T10:00:00Z"),
        "In your time: Friday 22:00–02:00."
    );
    let long = with_hours(r#"{"days":["saturday","sunday"],"from":"00:00","until":"24:00"}"#);
    assert_eq!(
        week(&long, "Europe/Berlin", "2026-11-25T10:00:00Z"),
        "In your time: Saturday and Sunday 00:00–24:00."
    );
}

#[test]
fn hours_without_length_and_languages_by_name() {
    let never = with_hours(r#"{"days":["monday"],"from":"10:00","until":"10:00"}"#);
    let route = phone(&never, "Europe/Berlin", "2026-11-25T10:00:00Z");
    assert_eq!((route.open, route.now), (None, None));
    assert_eq!(route.terms, ["Languages: German, English, and xx."]);
}

#[test]
fn who_answers_now_comes_first() {
    let kinds = |utc: &str| {
        let now: Timestamp = utc.parse().expect("a time");
        let moment = at(utc);
        let clocks = Clocks::read(&clocks("Europe/Berlin", "UTC", now), &moment);
        let all = routes(&nordlys().document, &moment, clocks.as_ref(), &pack("en"));
        all.iter().map(|route| route.kind).collect::<Vec<_>>()
    };
    assert_eq!(kinds("2026-11-25T10:00:00Z"), ["phone", "email"]);
    assert_eq!(kinds("2026-11-25T20:00:00Z"), ["email", "phone"]);
}

#[test]
fn without_clocks_hours_are_the_shops() {
    let all = routes(
        &nordlys().document,
        &at("2026-11-25T10:00:00Z"),
        None,
        &pack("en"),
    );
    let phone = all
        .iter()
        .find(|route| route.kind == "phone")
        .expect("a phone");
    assert_eq!(phone.now, None);
    assert_eq!(
        phone.terms[0],
        "You reach us at these times, by the shop’s clock: Monday–Friday 09:00–17:00."
    );
    assert_eq!(
        phone.link.as_ref().map(|link| link.as_str()),
        Some("tel:+493055501840")
    );
}

#[test]
fn the_whole_help_in_every_language() {
    for locale in crate::common::LOCALES {
        let node = help(
            &nordlys(),
            buyer("DE"),
            &at("2026-11-25T10:00:00+01:00"),
            None,
            &pack(locale),
        );
        let mut text = String::new();
        node.write(&mut text);
        for part in [
            "routes", "faq", "guides", "disputes", "points", "ask", "policy",
        ] {
            assert!(node.get(part).is_some(), "{locale} {part}");
        }
        let items = |part: &str| {
            node.get(part)
                .and_then(|part| part.get("items"))
                .and_then(|items| items.as_list().map(<[_]>::len))
        };
        assert_eq!(
            (items("routes"), items("faq"), items("guides")),
            (Some(2), Some(2), Some(2)),
            "{locale}"
        );
        assert!(!text.contains("\"\""), "{locale}: nothing is empty: {text}");
    }
}

#[test]
fn links_that_are_none_are_text() {
    let shop = policy(
        r#"{"version":1,"shop":{"name":"A","country":"DE","time_zone":"Europe/Berlin","currency":"EUR","contacts":[
        {"kind":"page","value":"javascript:alert(1)"},{"kind":"phone","value":"call me"},{"kind":"email","value":"nobody"},
        {"kind":"post","value":"Way 1\u202e, Town"}]},"rules":[]}"#,
    );
    let all = routes(
        &shop.document,
        &at("2026-11-25T10:00:00Z"),
        None,
        &pack("en"),
    );
    assert!(all.iter().all(|route| route.link.is_none()), "{all:?}");
    assert_eq!(all[3].text, "Way 1, Town");
}
