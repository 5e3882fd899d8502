//! A shop has a page of its own for cases: receipts and mails lead there, and what needs no script stays.

use crate::common::shop::sent;
use crate::common::{Running, config, folder, key, mailing, request, smtp, start_with};
use after_sales_desk::{Config, StatusPage};
use mail_parser::MessageParser;
use serde_json::json;

const PAGE: &str = "https://nordlys.example/request.html";

fn with_page(mut config: Config, page: &str) -> Config {
    config.shops[0].status_page = Some(StatusPage::parse(page).unwrap());
    config
}

/// The token at the end of a receipt's link.
fn token(desk: &Running, number: u32, before: &str) -> String {
    let receipt = desk
        .send(&key(number), &request(&key(number), "Too loud"))
        .json();
    let link = receipt["status_url"].as_str().unwrap();
    let token = link
        .strip_prefix(before)
        .unwrap_or_else(|| panic!("{link}"));
    assert!(
        receipt["case_url"]
            .as_str()
            .unwrap()
            .ends_with(&format!("/api/cases/{token}")),
        "{receipt}"
    );
    token.to_owned()
}

#[test]
fn receipts_lead_to_the_shops_page_and_the_desks_own_still_opens() {
    let folder = folder();
    let desk = start_with(with_page(config(folder.path()), PAGE));
    let token = token(&desk, 1, &format!("{PAGE}#after-sales-case="));
    assert_eq!(desk.get(&format!("/status/{token}")).status, 200);
    // Who filled in the form without a script follows without one.
    let typed = [
        ("case", "return"),
        ("item", "Headphones"),
        ("order_reference", "N-1"),
        ("country", "DE"),
        ("email", "ada@example.com"),
        ("message", "Too loud"),
    ];
    let page = desk.form("/requests", "", &typed);
    assert!(page.text.contains("href=\"/status/"), "{}", page.text);
    assert!(!page.text.contains(PAGE), "{}", page.text);
    // The page asks the desk from the shop's site.
    let path = format!("/api/cases/{token}");
    let case = desk.get_with(&path, &[("origin", "https://nordlys.example")]);
    assert_eq!(case.header("access-control-allow-origin"), "*");
    let case = case.json();
    assert_eq!(
        (&case["shop"], &case["item"]),
        (&json!("Nordlys"), &json!("Headphones"))
    );
    assert_eq!(case["message"], "Too loud");
    assert_eq!(case["answer_late"], false);
    assert_eq!(case["photos"], json!({ "named": 0, "missing": 0 }));
}

#[test]
fn a_path_is_one_of_the_desks_own_site() {
    let folder = folder();
    let desk = start_with(with_page(config(folder.path()), "/status.html"));
    token(&desk, 1, "/status.html#after-sales-case=");
}

#[test]
fn mails_name_both_pages() {
    let folder = folder();
    let server = smtp::server();
    let desk = start_with(with_page(mailing(folder.path(), server.address), PAGE));
    token(&desk, 1, &format!("{PAGE}#after-sales-case="));
    desk.until_mails("sent", 1);
    let mails = server.mails(1);
    let mail = MessageParser::default().parse(&mails[0].bytes).unwrap();
    let text = mail.body_text(0).unwrap().into_owned() + &mail.body_html(0).unwrap();
    assert!(
        text.contains(&format!("{PAGE}#after-sales-case=")),
        "{text}"
    );
    assert!(
        text.contains("https://desk.nordlys.example/status/"),
        "{text}"
    );
    assert!(text.contains("this one works with every browser"), "{text}");
}

#[test]
fn without_a_page_of_the_shop_nothing_changes() {
    let folder = folder();
    let desk = start_with(config(folder.path()));
    let case = sent(&desk, 1);
    let page = desk.get(&case.status).text;
    assert!(!page.contains("after-sales-case"), "{page}");
}
