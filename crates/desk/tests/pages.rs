//! What people see, and what they may not do.

use crate::common::{
    Answer, OWNER, Running, config, cookie, folder, hidden, key, request, start, start_with,
};

fn with_request(desk: &Running, number: u32, message: &str) -> (String, String) {
    let receipt = desk
        .send(&key(number), &request(&key(number), message))
        .json();
    let text = |name: &str| receipt[name].as_str().unwrap().to_owned();
    (text("id"), text("status_url"))
}

fn inbox(desk: &Running, session: &str, path: &str) -> Answer {
    desk.get_with(path, &[("cookie", session)])
}

#[test]
fn the_setup_link_works_once() {
    let folder = folder();
    let desk = start(folder.path());
    let link = desk.setup.clone().unwrap();
    let path = link.strip_prefix(&desk.base).unwrap().to_owned();
    let token = path.split_once("token=").unwrap().1.to_owned();
    assert_eq!(desk.get(&path).status, 200);
    let typed = |token: &str, email: &str, password: &str, again: &str| {
        let fields = [
            ("token", token),
            ("name", "Olga"),
            ("email", email),
            ("password", password),
            ("again", again),
        ];
        desk.form("/setup", "", &fields)
    };
    let set = |token: &str, password: &str, again: &str| typed(token, OWNER, password, again);
    assert_eq!(
        set("00", crate::common::PASSWORD, crate::common::PASSWORD).status,
        410
    );
    assert_eq!(set(&token, "short", "short").status, 422);
    let nobody = typed(
        &token,
        "nobody",
        crate::common::PASSWORD,
        crate::common::PASSWORD,
    );
    assert_eq!(nobody.status, 422);
    assert_eq!(
        set(&token, crate::common::PASSWORD, "another password").status,
        422
    );
    let done = set(&token, crate::common::PASSWORD, crate::common::PASSWORD);
    assert_eq!(done.status, 303);
    let session = done.header("set-cookie");
    for flag in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(session.contains(flag), "{session}");
    }
    assert_eq!(inbox(&desk, &cookie(&done), "/inbox").status, 200);
    assert_eq!(
        set(&token, "a second password", "a second password").status,
        410
    );
    assert_eq!(desk.get(&path).status, 410);
    drop(desk);
    assert!(start(folder.path()).setup.is_none());
}

#[test]
fn a_new_start_makes_the_old_setup_link_void() {
    let folder = folder();
    let old = start(folder.path()).setup.clone().unwrap();
    let desk = start(folder.path());
    let path = format!("/setup?{}", old.split_once('?').unwrap().1);
    assert_eq!(desk.get(&path).status, 410);
}

#[test]
fn the_inbox_is_for_the_shop_only() {
    let folder = folder();
    let desk = start(folder.path());
    let (id, _) = with_request(&desk, 1, "Too loud");
    for path in ["/inbox".to_owned(), format!("/inbox/{id}")] {
        let answer = desk.get(&path);
        assert_eq!((answer.status, answer.header("location")), (303, "/login"));
    }
    let session = desk.log_in_first();
    assert!(inbox(&desk, &session, "/inbox").text.contains(&id));
    let csrf = hidden(&inbox(&desk, &session, "/inbox").text, "csrf");
    assert_eq!(
        desk.form("/logout", &session, &[("csrf", &csrf)]).status,
        303
    );
    assert_eq!(inbox(&desk, &session, "/inbox").status, 303);
}

#[test]
fn logging_in_needs_the_password_and_patience() {
    let folder = folder();
    let desk = start(folder.path());
    desk.log_in_first();
    let wrong = || {
        let form = [("email", OWNER), ("password", "wrong wrong wrong")];
        assert_eq!(desk.form("/login", "", &form).status, 403);
    };
    for _ in 0..4 {
        wrong();
    }
    let right = [
        ("email", "Olga@Nordlys.example"),
        ("password", crate::common::PASSWORD),
    ];
    // Who knows it is not counted, however many start work behind one address.
    for _ in 0..6 {
        let good = desk.form("/login", "", &right);
        assert_eq!((good.status, good.header("location")), (303, "/inbox"));
    }
    wrong();
    let slow = desk.form("/login", "", &right);
    assert_eq!(slow.status, 429);
    let wait: u32 = slow.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&wait), "{wait}");
}

#[test]
fn a_form_without_its_token_changes_nothing() {
    let folder = folder();
    let desk = start(folder.path());
    let (id, status) = with_request(&desk, 1, "Too loud");
    let session = desk.log_in_first();
    let path = format!("/inbox/{id}");
    let page = inbox(&desk, &session, &path).text;
    let (csrf, seen) = (hidden(&page, "csrf"), hidden(&page, "seen"));
    let answer = |csrf: &str, seen: &str| {
        let fields = [
            ("csrf", csrf),
            ("seen", seen),
            ("do", "approve"),
            ("message", "Use the label."),
        ];
        desk.form(&path, &session, &fields).status
    };
    assert_eq!(answer("", &seen), 403);
    assert_eq!(answer(&"0".repeat(64), &seen), 403);
    let foreign = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("cookie", session.as_str()),
        ("origin", "https://evil.example"),
    ];
    let body = format!("csrf={csrf}&seen={seen}&do=approve");
    assert_eq!(desk.post(&path, &foreign, &body).status, 403);
    assert!(!desk.get(&status).text.contains("Accepted"));
    assert_eq!(answer(&csrf, &seen), 303);
    let shown = desk.get(&status).text;
    assert!(
        shown.contains("Accepted") && shown.contains("Use the label."),
        "{shown}"
    );
    assert_eq!(answer(&csrf, &seen), 409, "a second click is noticed");
}

#[test]
fn a_refusal_needs_words() {
    let folder = folder();
    let desk = start(folder.path());
    let (id, status) = with_request(&desk, 1, "Too loud");
    let session = desk.log_in_first();
    let path = format!("/inbox/{id}");
    let page = inbox(&desk, &session, &path).text;
    let (csrf, seen) = (hidden(&page, "csrf"), hidden(&page, "seen"));
    let fields = [
        ("csrf", csrf.as_str()),
        ("seen", &seen),
        ("do", "decline"),
        ("message", " "),
    ];
    assert_eq!(desk.form(&path, &session, &fields).status, 422);
    assert!(!desk.get(&status).text.contains("Refused"));
}

#[test]
fn the_status_page_opens_with_its_link_only() {
    let folder = folder();
    let desk = start(folder.path());
    let (id, status) = with_request(&desk, 1, "Too loud");
    let page = desk.get(&status);
    assert_eq!(page.status, 200);
    assert!(page.text.contains("Too loud") && page.text.contains("You can send it back."));
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("x-robots-tag"), "noindex");
    assert!(!page.text.contains("<script"));
    let token = status.strip_prefix("/status/").unwrap();
    assert_eq!(token.len(), 32);
    let swapped = if token.ends_with('0') { "1" } else { "0" };
    for wrong in [
        format!("{}{swapped}", &token[..31]),
        id,
        key(1),
        String::from("%00"),
    ] {
        assert_eq!(desk.get(&format!("/status/{wrong}")).status, 404, "{wrong}");
    }
    let arabic = desk.get(&format!("{status}?lang=ar")).text;
    assert!(arabic.contains("lang=\"ar\" dir=\"rtl\""));
}

#[test]
fn what_a_buyer_writes_is_text() {
    let folder = folder();
    let desk = start(folder.path());
    let evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    let (id, status) = with_request(&desk, 1, evil);
    let session = desk.log_in_first();
    for page in [
        inbox(&desk, &session, "/inbox"),
        inbox(&desk, &session, &format!("/inbox/{id}")),
        desk.get(&status),
    ] {
        assert!(page.text.contains("&lt;script&gt;"));
        assert!(!page.text.contains("<script") && !page.text.contains("<img"));
        assert!(
            page.header("content-security-policy")
                .starts_with("default-src 'none'; style-src 'self'")
        );
    }
    let search = inbox(&desk, &session, "/inbox?q=%3Cscript%3E%22");
    assert!(search.text.contains("&lt;script&gt;&quot;") && !search.text.contains("<script"));
}

#[test]
fn the_inbox_filters_searches_and_pages() {
    let folder = folder();
    let desk = start(folder.path());
    let ids: Vec<String> = (0..30)
        .map(|n| with_request(&desk, n, "Too loud").0)
        .collect();
    let other = request(&key(99), "Too loud").replace("N-1001", "X_9%");
    let other = desk.send(&key(99), &other).json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let session = desk.log_in_first();
    let first = inbox(&desk, &session, "/inbox").text;
    assert!(first.contains(&other) && first.contains(&ids[29]) && !first.contains(&ids[0]));
    let next = first
        .split("after=")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let second = inbox(&desk, &session, &format!("/inbox?after={next}")).text;
    assert!(second.contains(&ids[0]) && !second.contains(&ids[29]));
    let found = inbox(&desk, &session, "/inbox?q=_9%25").text;
    assert!(found.contains(&other) && !found.contains(&ids[29]));
    let none = inbox(&desk, &session, "/inbox?state=accepted").text;
    assert!(!none.contains(&other));
}

#[test]
fn the_detail_tells_when_policies_differ() {
    let folder = folder();
    let desk = start(folder.path());
    let (id, _) = with_request(&desk, 1, "Too loud");
    let session = desk.log_in_first();
    let path = format!("/inbox/{id}");
    let page = inbox(&desk, &session, &path).text;
    assert!(
        page.contains("used another version of your policy"),
        "the request names an unknown hash"
    );
    assert!(!page.contains("Decided by an older policy"));
    drop(desk);
    std::fs::write(
        folder.path().join("policy.json"),
        crate::common::POLICY.replace("30", "60"),
    )
    .unwrap();
    let desk = start(folder.path());
    assert!(
        inbox(&desk, &session, &path)
            .text
            .contains("Decided by an older policy")
    );
}

const FIELDS: [(&str, &str); 4] = [
    ("order_reference", "N-7"),
    ("email", "ada@example.com"),
    ("case", "return"),
    ("message", "<b>Too loud</b>"),
];

#[test]
fn the_plain_form_gives_a_receipt_and_is_not_doubled() {
    let folder = folder();
    let desk = start(folder.path());
    let first = desk.form("/requests", "", &FIELDS);
    assert_eq!(first.status, 201, "{}", first.text);
    assert!(first.text.contains("&lt;b&gt;Too loud") && first.text.contains("/status/"));
    let second = desk.form("/requests", "", &FIELDS);
    assert_eq!((second.status, &second.text), (200, &first.text));
    let mut changed = FIELDS;
    changed[3].1 = "Too quiet";
    assert_eq!(desk.form("/requests", "", &changed).status, 201);
    assert_eq!(desk.stored(), 2);
    let page = desk.get("/requests").text;
    let form_key = hidden(&page, "key");
    let keyed = [&FIELDS[..], &[("key", form_key.as_str())]].concat();
    assert_eq!(desk.form("/requests", "", &keyed).status, 201);
    assert_eq!(desk.form("/requests", "", &keyed).status, 200);
    assert_eq!(desk.stored(), 3);
}

#[test]
fn the_plain_form_loses_nothing_and_confirms_nothing_false() {
    let folder = folder();
    let desk = start(folder.path());
    let again = |answer: Answer, status: u16| {
        assert_eq!(answer.status, status, "{}", answer.text);
        assert!(answer.text.contains("&lt;b&gt;Too loud") && answer.text.contains("N-7"));
        assert!(!answer.text.contains("/status/"));
    };
    let mut wrong = FIELDS;
    wrong[1].1 = "nobody";
    again(desk.form("/requests", "", &wrong), 422);
    let trapped = [&FIELDS[..], &[("website", "https://spam.example")]].concat();
    again(desk.form("/requests", "", &trapped), 422);
    let foreign = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("origin", "https://evil.example"),
    ];
    let body = "order_reference=N-7&email=ada%40example.com&case=return&message=%3Cb%3EToo+loud";
    again(desk.post("/requests", &foreign, body), 403);
    assert_eq!(desk.stored(), 0);
}

#[test]
fn https_makes_links_absolute_and_cookies_secure() {
    let folder = folder();
    let desk = start_with(after_sales_desk::Config {
        public_url: Some("https://desk.shop.example/".to_owned()),
        ..config(folder.path())
    });
    let (_, status) = with_request(&desk, 1, "Too loud");
    assert!(status.starts_with("https://desk.shop.example/status/"));
    assert!(
        desk.setup
            .as_ref()
            .unwrap()
            .starts_with("https://desk.shop.example/setup?token=")
    );
    let session = desk.log_in_first();
    assert!(session.starts_with("__Host-"));
}
