//! The shop answers: its own texts, refunds, opening again, taking personal data out.

use crate::common::shop::{answer, sent};
use crate::common::{Running, folder, hidden, start};

fn text(desk: &Running, session: &str, name: &str, locale: &str, text: &str) -> u16 {
    let csrf = hidden(&desk.page(session, "/templates").text, "csrf");
    let fields = [
        ("csrf", csrf.as_str()),
        ("name", name),
        ("locale", locale),
        ("text", text),
    ];
    desk.form("/templates", session, &fields).status
}

#[test]
fn a_text_is_put_in_in_the_buyers_language_and_nothing_is_sent_with_a_gap() {
    let folder = folder();
    let desk = start(folder.path());
    let session = desk.log_in_first();
    assert_eq!(
        text(
            &desk,
            &session,
            "Label",
            "en",
            "For {order} and {product}: {last_day}"
        ),
        303
    );
    assert_eq!(
        text(&desk, &session, "Label", "de", "Für {order} von {shop}"),
        303
    );
    assert_eq!(text(&desk, &session, "Label", "xx", "?"), 422);
    assert_eq!(text(&desk, &session, " ", "en", "?"), 422);
    assert_eq!(text(&desk, &session, "Long", "en", &"x".repeat(2001)), 422);
    let german = crate::common::shop::in_language(&desk, 1, "de-AT").id;
    let page = desk.page(&session, &format!("/inbox/{german}")).text;
    let (_, rest) = page.split_once("<option value=\"").unwrap();
    let number = rest.split('"').next().unwrap().to_owned();
    let fill = [
        ("fill", "ask"),
        ("template", number.as_str()),
        ("message", "gone"),
    ];
    let filled = answer(&desk, &session, &german, &fill);
    assert_eq!(filled.status, 200);
    assert!(
        filled.text.contains("Für N-1001 von Nordlys</textarea>"),
        "{}",
        filled.text
    );
    assert!(
        filled.text.contains("data-action=\"ask\" open"),
        "{}",
        filled.text
    );
    // Nobody speaks Chinese here: the shop's first language, then what there is.
    let chinese = crate::common::shop::in_language(&desk, 2, "zh-Hans").id;
    let page = desk.page(&session, &format!("/inbox/{chinese}")).text;
    assert_eq!(
        page.matches("lang=\"de\">Label").count() + page.matches("lang=\"en\">Label").count(),
        page.matches("name=\"fill\"").count()
    );
    let gap = [("do", "write"), ("message", "Until {last_day}")];
    assert_eq!(answer(&desk, &session, &chinese, &gap).status, 422);
    let said = [("do", "write"), ("message", "Until Monday")];
    assert_eq!(answer(&desk, &session, &chinese, &said).status, 303);
    // A text of this shop only.
    let csrf = desk.csrf(&session);
    let path = format!("/templates/{number}");
    let save = |path: &str, what: &str| {
        let fields = [("csrf", csrf.as_str()), ("do", what), ("text", "Neu")];
        desk.form(path, &session, &fields).status
    };
    assert_eq!(
        (save(&path, "save"), save("/templates/999", "save")),
        (303, 404)
    );
    assert!(
        desk.page(&session, "/templates")
            .text
            .contains(">Neu</textarea>")
    );
    assert_eq!((save(&path, "remove"), save(&path, "remove")), (303, 404));
}

#[test]
fn a_case_ends_with_its_money_and_can_be_opened_again() {
    let folder = folder();
    let desk = start(folder.path());
    let session = desk.log_in_first();
    let id = sent(&desk, 1).id;
    let exception = answer(&desk, &session, &id, &[("do", "exception")]);
    assert_eq!(exception.status, 303);
    assert_eq!(answer(&desk, &session, &id, &[("do", "goods")]).status, 303);
    let refund = |amount: &str, currency: &str| {
        let fields = [
            ("do", "refund"),
            ("resolution", "refund_original"),
            ("amount", amount),
            ("currency", currency),
        ];
        answer(&desk, &session, &id, &fields).status
    };
    assert_eq!(
        (refund("1.234,50", "EUR"), refund("12,90", "euro")),
        (422, 422)
    );
    assert_eq!(refund("129,00", "EUR"), 303);
    let page = desk.page(&session, &format!("/inbox/{id}")).text;
    for told in [
        "Exception",
        "€129.00",
        "We have received the goods.",
        "Olga",
        "data-action=\"reopen\"",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(!page.contains("data-action=\"approve\""));
    let other = sent(&desk, 2).id;
    let csrf = desk.csrf(&session);
    let erase = |id: &str, sure: &str| {
        let fields = [("csrf", csrf.as_str()), ("sure", sure)];
        let answer = desk.form(&format!("/inbox/{id}/erasure"), &session, &fields);
        assert_eq!(answer.status, 303, "{}", answer.text);
        desk.page(&session, &format!("/inbox/{id}")).text
    };
    let there = |page: &str| page.contains("ada@example.com") && page.contains("Too loud");
    assert!(
        there(&erase(&other, "1")),
        "an open case is somebody's work"
    );
    assert!(there(&erase(&id, "")));
    assert!(!erase(&id, "1").contains("ada@example.com"));
    let list = desk.page(&session, "/inbox").text;
    assert_eq!(list.matches("Too loud").count(), 1, "{list}");
    assert_eq!(
        answer(&desk, &session, &id, &[("do", "reopen")]).status,
        303
    );
    assert!(
        desk.page(&session, &format!("/inbox/{id}"))
            .text
            .contains("data-action=\"approve\"")
    );
}
