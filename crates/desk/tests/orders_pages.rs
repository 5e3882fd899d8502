//! Pages about orders, for buyers and for people of the shop; and what a known order does for a request.

use crate::common::{folder, hidden, key, request};
use crate::order_texts::{desk, look_up, order, tell};
use serde_json::json;

#[test]
fn the_page_leads_to_a_filled_form_without_a_script() {
    let folder = folder();
    let desk = desk(folder.path());
    // A desk that knows no order leads nobody to look for one.
    let way = "href=\"/orders/look-up\"";
    assert!(!desk.get("/requests").text.contains(way));
    tell(&desk, &order("N-1"));
    assert!(desk.get("/requests").text.contains(way));
    assert_eq!(desk.get("/orders/look-up").status, 200);
    let ask = |line: &str, email: &str| {
        let mut fields = vec![("reference", "N1"), ("email", email)];
        if !line.is_empty() {
            fields.push(("line", line));
        }
        desk.form("/orders/look-up", "", &fields)
    };
    let missed = ask("", "eve@example.com");
    assert_eq!(missed.status, 404);
    assert!(!missed.text.contains("Headphones"));
    let items = ask("", "ada@example.com");
    assert!(items.text.contains("Headphones") && items.text.contains("Cable &lt;b&gt;"));
    let form = ask("0", "ada@example.com").text;
    for (name, value) in [
        ("order_reference", "N-1"),
        ("sku", "H-1"),
        ("ordered_on", "2026-10-20"),
        ("delivered_on", "2026-10-24"),
    ] {
        assert!(
            form.contains(&format!("name=\"{name}\" value=\"{value}\"")),
            "{name}"
        );
    }
    assert_eq!(hidden(&form, "key").len(), 32);
    assert!(ask("99", "ada@example.com").text.contains("Headphones"));
}

#[test]
fn the_desk_decides_with_what_the_shop_knows() {
    let folder = folder();
    let desk = desk(folder.path());
    let cookie = desk.log_in_first();
    let mut late = order("N-1001");
    late["lines"][0]["delivered_on"] = json!("2020-01-02");
    tell(&desk, &late);
    let body = request(&key(1), "Too loud");
    let receipt = desk.send(&key(1), &body);
    assert_eq!(receipt.status, 201, "{}", receipt.text);
    let id = receipt.json()["id"].as_str().unwrap().to_owned();
    let page = desk
        .get_with(&format!("/inbox/{id}?lang=en"), &[("cookie", &cookie)])
        .text;
    assert!(
        page.contains("Known order") && page.contains("January 2, 2020"),
        "{page}"
    );
    // What the buyer said stands there too.
    assert!(page.contains("October 24, 2026"));
    let other = request(&key(2), "x").replace("ada@", "eve@");
    let id = desk.send(&key(2), &other).json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let page = desk
        .get_with(&format!("/inbox/{id}?lang=en"), &[("cookie", &cookie)])
        .text;
    assert!(!page.contains("Known order"));
}

#[test]
fn people_of_the_shop_give_a_file() {
    let folder = folder();
    let desk = desk(folder.path());
    assert_eq!(desk.get("/orders").status, 303);
    let cookie = desk.log_in_first();
    let page = desk.get_with("/orders", &[("cookie", &cookie)]).text;
    let csrf = hidden(&page, "csrf");
    let send = |csrf: &str, parts: &[(&str, &str)]| {
        let mut body = String::new();
        for (name, text) in [("csrf", csrf)].iter().chain(parts) {
            let file = if *name == "file" {
                "; filename=\"o.csv\""
            } else {
                ""
            };
            body += &format!(
                "--x\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n{text}\r\n"
            );
        }
        body += "--x--\r\n";
        let headers = [
            ("content-type", "multipart/form-data; boundary=x"),
            ("cookie", cookie.as_str()),
        ];
        desk.post("/orders?lang=en", &headers, &body)
    };
    let csv = "reference,email,title,note\nN-7,ada@example.com,Lamp </textarea><script>,x\n";
    assert_eq!(send("wrong", &[("file", csv)]).status, 403);
    let preview = send(&csrf, &[("file", csv)]);
    assert_eq!(preview.status, 200);
    assert!(preview.text.contains("Nothing is stored yet") && preview.text.contains("note"));
    assert!(!preview.text.contains("<script>"));
    assert_eq!(look_up(&desk, "N-7", "ada@example.com").status, 404);
    let stored = send(&csrf, &[("store", "1"), ("text", csv)]);
    assert!(stored.text.contains("Stored"), "{}", stored.text);
    assert_eq!(look_up(&desk, "N-7", "ada@example.com").status, 200);
    let wrong = send(&csrf, &[("file", "reference,email\nN-8,nobody\n")]);
    assert_eq!(wrong.status, 422);
    assert!(wrong.text.contains("This is no e-mail address"));
    assert_eq!(send(&csrf, &[]).status, 422);
    assert_eq!(send(&csrf, &[("file", &"x".repeat(5 << 20))]).status, 422);
}
