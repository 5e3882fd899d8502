//! Orders that the shop's system tells, and buyers who ask for theirs.

use crate::common::{folder, start};
use crate::order_texts::{TOKEN, desk, look_up, order, tell, tell_as};
use serde_json::json;

#[test]
fn an_order_told_twice_is_one_and_its_buyer_finds_it() {
    let folder = folder();
    let desk = desk(folder.path());
    let first = tell(&desk, &order("#N-1001"));
    assert_eq!(first.status, 200, "{}", first.text);
    assert_eq!(
        first.json(),
        json!({ "created": 1, "replaced": 0, "unchanged": 0 })
    );
    let again = tell(&desk, &json!([order("#N-1001"), order("N-1002")]));
    assert_eq!(
        again.json(),
        json!({ "created": 1, "replaced": 0, "unchanged": 1 })
    );
    let found = look_up(&desk, " n 1001", "ADA@example.com");
    assert_eq!(found.status, 200, "{}", found.text);
    let mut told = order("#N-1001");
    told.as_object_mut().unwrap().remove("email");
    assert_eq!(found.json()["order"], told);
    assert_eq!(found.header("cache-control"), "no-store");
    assert_eq!(found.header("access-control-allow-origin"), "*");
}

#[test]
fn strangers_learn_nothing() {
    let folder = folder();
    let desk = desk(folder.path());
    tell(&desk, &order("N-1"));
    let unknown = look_up(&desk, "N-2", "ada@example.com");
    let stranger = look_up(&desk, "N-1", "eve@example.com");
    assert_eq!((unknown.status, &unknown.text), (404, &stranger.text));
    assert_eq!(unknown.status, stranger.status);
    // A number is closed after a few tries, whether it exists or not.
    for reference in ["N-1", "N-2"] {
        let tries: Vec<u16> = (0..9)
            .map(|_| look_up(&desk, reference, "eve@example.com").status)
            .collect();
        assert!(
            tries.iter().all(|status| *status == 404 || *status == 429),
            "{tries:?}"
        );
    }
    let closed = look_up(&desk, "N-1", "ada@example.com");
    assert_eq!(closed.status, 429);
    assert!(closed.header("retry-after").parse::<u32>().unwrap() > 0);
}

#[test]
fn only_the_shop_tells_orders_and_all_or_none_are_kept() {
    let folder = folder();
    let desk = desk(folder.path());
    let body = order("N-1").to_string();
    for authorization in [
        "",
        "Bearer",
        "Bearer wrong",
        &format!("Basic {TOKEN}"),
        &format!("Bearer {TOKEN}x"),
    ] {
        let headers = [
            ("content-type", "application/json"),
            ("authorization", authorization),
        ];
        let answer = desk.post("/api/orders", &headers, &body);
        assert_eq!(
            (answer.status, answer.json()["code"].as_str().unwrap()),
            (401, "unauthorized")
        );
    }
    let mut bad = order("N-3");
    bad["lines"][1]["delivered_on"] = json!("2026-02-30");
    let answer = tell(&desk, &json!([order("N-1"), bad]));
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.json()["findings"][0]["path"],
        "/1/lines/1/delivered_on"
    );
    assert!(
        !answer.json()["findings"][0]["message"]
            .as_str()
            .unwrap()
            .is_empty()
    );
    assert_eq!(look_up(&desk, "N-1", "ada@example.com").status, 404);
    assert_eq!(tell_as(&desk, "text/plain", &body).status, 415);
    assert_eq!(tell_as(&desk, "application/json", "{").status, 422);
    assert_eq!(
        tell_as(&desk, "application/json", &" ".repeat(5 << 20)).status,
        413
    );
    let bare = start(crate::common::folder().path());
    assert_eq!(
        bare.post(
            "/api/orders",
            &[("content-type", "application/json")],
            &body
        )
        .status,
        403
    );
}

#[test]
fn a_file_is_told_by_line_and_column() {
    let folder = folder();
    let desk = desk(folder.path());
    let good = "reference;email;title;price;currency\n7;ada@example.com;Lamp;19,90;EUR\n7;ada@example.com;Bulb;3;EUR\n";
    let token = format!("Bearer {TOKEN}");
    let headers = [
        ("authorization", token.as_str()),
        ("content-type", "text/csv"),
    ];
    let checked = desk.post("/api/orders?check=1", &headers, good);
    assert_eq!(checked.json()["created"], 1);
    assert_eq!(look_up(&desk, "7", "ada@example.com").status, 404);
    let answer = tell_as(&desk, "text/csv; charset=utf-8", good);
    assert_eq!(answer.json()["created"], 1, "{}", answer.text);
    let found = look_up(&desk, "7", "ada@example.com").json();
    assert_eq!(
        found["order"]["lines"][0],
        json!({ "title": "Lamp", "price": 1990 })
    );
    let bad = tell_as(&desk, "text/csv", "reference,email,price\n8,nobody,1\n");
    let paths: Vec<String> = bad.json()["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["path"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(paths, ["/2/email", "/2/currency"]);
}
