//! The withdrawal function as plain pages: two steps, once stored, in the buyer's language.

use crate::common::{Answer, Running, folder, hidden, key, start};

const STATEMENT: [(&str, &str); 4] = [
    ("name", "Ewa Nowak"),
    ("order_reference", "the lamp of last Monday"),
    ("email", "ewa@example.com"),
    ("locale", "pl"),
];

fn post(desk: &Running, more: &[(&str, &str)]) -> Answer {
    let fields: Vec<(&str, &str)> = STATEMENT.iter().chain(more).copied().collect();
    desk.form("/withdrawal", "", &fields)
}

#[test]
fn the_statutory_words_in_every_language() {
    let folder = folder();
    let desk = start(folder.path());
    for (lang, words) in [
        ("de-AT", "Vertrag widerrufen"),
        ("pl", "Odstąp od umowy tutaj"),
        ("mt", "Irtira mill-kuntratt hawnhekk"),
        ("ar", "العدول عن العقد هنا"),
        ("tlh", "Withdraw from contract here"),
    ] {
        let page = desk.get(&format!("/withdrawal?lang={lang}")).text;
        assert!(page.contains(&format!(">{words}</h1>")), "{lang}: {page}");
    }
    let polish = [("accept-language", "pl;q=0.9, de;q=0.8")];
    let page = desk.get_with("/withdrawal", &polish).text;
    assert!(
        page.contains("<h1 lang=\"pl\">Odstąp od umowy tutaj</h1>"),
        "{page}"
    );
    assert!(page.contains("<html lang=\"pl\""), "the rest too");
}

#[test]
fn statement_confirmation_acknowledgement() {
    let folder = folder();
    let desk = start(folder.path());
    let review = post(&desk, &[]);
    assert_eq!(review.status, 200);
    assert_eq!(desk.stored(), 0, "nothing is sent by the first step");
    let confirm = "<button type=\"submit\" lang=\"pl\">Potwierdź odstąpienie od umowy</button>";
    assert!(review.text.contains(confirm), "{}", review.text);
    for shown in ["Ewa Nowak", "the lamp of last Monday", "ewa@example.com"] {
        assert!(
            review.text.contains(&format!("dir=\"auto\">{shown}</dd>")),
            "{shown}"
        );
    }
    let key = hidden(&review.text, "key");
    let change = post(&desk, &[("key", &key), ("step", "change")]);
    assert!(change.text.contains("value=\"Ewa Nowak\"") && desk.stored() == 0);
    assert_eq!(hidden(&change.text, "key"), key);

    let done = post(&desk, &[("key", &key), ("step", "confirm")]);
    assert_eq!(done.status, 201, "{}", done.text);
    let again = post(&desk, &[("key", &key), ("step", "confirm")]);
    assert_eq!((again.status, desk.stored()), (200, 1), "a double click");
    assert!(
        done.text.contains("UTC+0"),
        "day and time with their zone: {}",
        done.text
    );
    for shown in [
        "Ewa Nowak",
        "the lamp of last Monday",
        "Odstąp od umowy tutaj",
    ] {
        assert!(done.text.contains(shown), "{shown}");
    }

    let session = desk.log_in_first();
    let inbox = desk.get_with("/inbox", &[("cookie", &session)]).text;
    assert!(inbox.contains("Legal right to cancel"), "{inbox}");
    let id = done
        .text
        .split("<bdi>R-")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap();
    let detail = desk.get_with(&format!("/inbox/R-{id}"), &[("cookie", &session)]);
    assert!(
        detail.text.contains("Odstąp od umowy tutaj"),
        "{}",
        detail.text
    );
    assert!(
        detail.text.contains(">Polski<"),
        "the language to answer in"
    );
}

#[test]
fn what_is_missing_is_said_and_nothing_else_is_needed() {
    let folder = folder();
    let desk = start(folder.path());
    let empty = desk.form("/withdrawal", "", &[("locale", "en"), ("step", "confirm")]);
    assert_eq!((empty.status, desk.stored()), (422, 0));
    for words in [
        "Enter your name.",
        "Enter the order number",
        "Write it like",
    ] {
        assert!(empty.text.contains(words), "{words}: {}", empty.text);
    }
    // No item, no reason, no known country: none of it stops a withdrawal.
    let done = post(
        &desk,
        &[
            ("country", "Nowhere"),
            ("step", "confirm"),
            ("key", &key(7)),
        ],
    );
    assert_eq!((done.status, desk.stored()), (201, 1), "{}", done.text);
}

#[test]
fn another_site_cannot_confirm_in_the_buyers_name() {
    let folder = folder();
    let desk = start(folder.path());
    let body = "name=Ewa&order_reference=N-1&email=ewa%40example.com&step=confirm&locale=de";
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("origin", "https://evil.example"),
    ];
    let shown = desk.post("/withdrawal", &headers, body);
    assert_eq!((shown.status, desk.stored()), (403, 0));
    assert!(shown.text.contains(">Widerruf bestätigen</button>"));
    let evil = "name=%3Cscript%3E&order_reference=%22%3E%3Cb%3E&email=a%40b.de";
    let text = desk.post("/withdrawal", &headers, evil).text;
    assert!(
        text.contains("&lt;script&gt;") && !text.contains("<script"),
        "{text}"
    );
    assert!(!text.contains("<b>"));
}

#[test]
fn other_words_under_the_same_key_are_asked_about() {
    let folder = folder();
    let desk = start(folder.path());
    let send = |order: &str, key: &str| {
        let fields = [
            ("name", "Ewa"),
            ("email", "ewa@example.com"),
            ("key", key),
            ("order_reference", order),
            ("step", "confirm"),
        ];
        desk.form("/withdrawal", "", &fields)
    };
    assert_eq!(send("N-1", &key(1)).status, 201);
    let asked = send("N-2", &key(1));
    assert_eq!((asked.status, desk.stored()), (422, 1));
    let fresh = hidden(&asked.text, "key");
    assert_ne!(fresh, key(1));
    assert_eq!(send("N-2", &fresh).status, 201);
}
