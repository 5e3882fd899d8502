//! What a buyer asks for stands on the shop's page, on the buyer's, and in the acknowledgement.

use crate::common::{folder, key, mailing, request, smtp, start_with};
use mail_parser::MessageParser;

#[test]
fn every_particular_of_a_request_is_shown() {
    let (folder, server) = (folder(), smtp::server());
    let desk = start_with(mailing(folder.path(), server.address));
    let mut body: serde_json::Value = serde_json::from_str(&request(&key(1), "Too loud")).unwrap();
    body["wanted"] = "The <b>blue</b> one".into();
    body["serials"] = serde_json::json!(["SN-1", "SN-2"]);
    body["remedy"] = "repair".into();
    body["facts"]["item"]["quantity"] = 2.into();
    body["facts"]["event"] = serde_json::json!({ "reason": "too_small" });
    let receipt = desk.send(&key(1), &body.to_string()).json();
    let id = receipt["id"].as_str().unwrap();
    let status = receipt["status_url"].as_str().unwrap();
    let cookie = desk.log_in_first();
    let inbox = desk.get_with(&format!("/inbox/{id}"), &[("cookie", &cookie)]);
    let status = desk.get(status.strip_prefix(crate::common::PUBLIC).unwrap());
    let mail = server.mails(1).remove(0);
    let mail = MessageParser::default().parse(&mail.bytes).unwrap();
    let text = mail.body_text(0).unwrap();
    for page in [&inbox.text, &status.text] {
        for words in ["&lt;b&gt;blue", "SN-1, SN-2", "Too small", "Serial numbers"] {
            assert!(page.contains(words), "{words}: {page}");
        }
    }
    for words in ["<b>blue</b>", "SN-1, SN-2", "Too small", "Quantity"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}
