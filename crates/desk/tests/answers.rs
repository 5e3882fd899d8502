//! The shop's answers by mail: what they say in two languages, that each goes out once, and that no
//! stranger's mailbox is filled.

use crate::common::shop::{answer, complete, in_language, sent, to};
use crate::common::smtp::{self, Taken};
use crate::common::{PUBLIC, alter, config, folder, key, mailing, on_server, request, start_with};
use after_sales_desk::Config;
use mail_parser::{Message, MessageParser};
use std::collections::HashMap;

fn read(mail: &Taken) -> Message<'_> {
    MessageParser::default().parse(&mail.bytes).unwrap()
}

fn both(mail: &Message<'_>) -> [String; 2] {
    [
        mail.body_text(0).unwrap().into_owned(),
        mail.body_html(0).unwrap().into_owned(),
    ]
}

#[test]
fn an_answer_reaches_its_buyer_in_german() {
    let (folder, server) = (folder(), smtp::server());
    let desk = start_with(mailing(folder.path(), server.address));
    let case = in_language(&desk, 1, "de");
    server.mails(1);
    let session = desk.log_in_first();
    let fields = [
        ("do", "approve"),
        (
            "message",
            "Bitte <b>zurück</b> an uns.\nDas Etikett liegt bei.",
        ),
        ("tracking_number", "JD0001"),
        ("tracking_url", "https://parcel.example/JD0001?a=1&b=2"),
    ];
    assert_eq!(answer(&desk, &session, &case.id, &fields).status, 303);
    server.mails(2);
    complete(&desk, &session, &case.id);
    let taken = server.mails(3);
    desk.until_mails("sent", 3);
    let [first, mail, last] = [read(&taken[0]), read(&taken[1]), read(&taken[2])];
    assert_eq!(
        mail.subject().unwrap(),
        format!("Ihre Anfrage ist angenommen: {}", case.id)
    );
    assert_eq!(
        last.subject().unwrap(),
        format!("Ihre Anfrage ist abgeschlossen: {}", case.id)
    );
    for follower in [&mail, &last] {
        let thread = first.message_id();
        assert_eq!(follower.in_reply_to().as_text(), thread);
        assert_eq!(follower.references().as_text(), thread);
        let answers = follower.reply_to().unwrap().first().unwrap();
        assert_eq!(answers.address(), Some("help@nordlys.example"));
        assert!(follower.message_id().unwrap().ends_with("@nordlys.example"));
        assert_eq!(taken[1].to, ["RCPT TO:<ada@example.com>"]);
        // A person wrote it.
        assert!(follower.header("Auto-Submitted").is_none());
    }
    assert!(mail.message_id() != last.message_id() && mail.message_id() != first.message_id());
    let [text, html] = both(&mail);
    for said in [
        "Nordlys hat Ihre Anfrage angenommen.",
        "Angenommen",
        "JD0001",
        "So geht es weiter",
        &format!("{PUBLIC}{}", case.status),
    ] {
        assert!(text.contains(said) && html.contains(said), "{said}: {text}");
    }
    assert!(
        text.contains("> Bitte <b>zurück</b> an uns.\r\n> Das Etikett liegt bei."),
        "{text}"
    );
    assert!(
        text.contains("https://parcel.example/JD0001?a=1&b=2"),
        "{text}"
    );
    assert!(
        html.contains("&lt;b&gt;zurück")
            && html.contains("href=\"https://parcel.example/JD0001?a=1&amp;b=2\""),
        "{html}"
    );
    let [text, _] = both(&last);
    assert!(text.contains("Ergebnis: Geld zurück"), "{text}");
}

#[test]
fn an_answer_reaches_its_buyer_in_arabic() {
    let (folder, server) = (folder(), smtp::server());
    let desk = start_with(mailing(folder.path(), server.address));
    let case = in_language(&desk, 1, "ar");
    to(&desk, &desk.log_in_first(), &case.id, "waiting", "أي أذن؟");
    let taken = server.mails(2);
    let mail = read(&taken[1]);
    assert_eq!(
        mail.subject().unwrap(),
        format!("لدينا سؤال عن طلبك: \u{2068}{}\u{2069}", case.id)
    );
    assert_eq!(
        mail.header("Content-Language").unwrap().as_text(),
        Some("ar")
    );
    let [text, html] = both(&mail);
    for said in [
        "يلزم \u{2068}Nordlys\u{2069} شيء منك",
        "بانتظارك",
        "> أي أذن؟",
        "الكتابة إلينا في صفحة متابعة طلبك",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(
        html.contains("dir=\"rtl\"") && html.contains("أي أذن؟"),
        "{html}"
    );
}

#[test]
fn a_mail_that_follows_none_says_so() {
    let (folder, server) = (folder(), smtp::server());
    let silent = Config {
        public_url: Some(PUBLIC.to_owned()),
        ..config(folder.path())
    };
    let desk = start_with(silent);
    let case = sent(&desk, 1);
    let session = desk.log_in_first();
    // Without a mail server nothing is queued, then or later.
    to(&desk, &session, &case.id, "in_review", "We look.");
    drop(desk);
    let desk = start_with(mailing(folder.path(), server.address));
    to(&desk, &session, &case.id, "accepted", "");
    let taken = server.mails(1);
    desk.until_mails("sent", 1);
    let mail = read(&taken[0]);
    assert!(mail.in_reply_to().as_text().is_none() && mail.references().as_text().is_none());
    assert_eq!(both(&mail)[0].matches("> ").count(), 0);
}

#[test]
fn a_strangers_mailbox_is_not_filled() {
    let (folder, server) = (folder(), smtp::server());
    let desk = start_with(mailing(folder.path(), server.address));
    let send = |number: u32, email: &str| {
        let body = request(&key(number), "Too loud").replace("ada@example.com", email);
        let answer = desk.send(&key(number), &body);
        assert_eq!(answer.status, 201, "{}", answer.text);
        answer.json()["acknowledgement"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    for number in 0..5 {
        assert_eq!(send(number, "ada@example.com"), "mail");
    }
    // Written differently, it is the same mailbox.
    for (number, email) in [(5, "ada@example.com"), (6, "ADA@Example.com")] {
        assert_eq!(send(number, email), "none");
    }
    assert_eq!(send(7, "eve@example.com"), "mail");
    // The receipt stays the same, as receipts do.
    let known = desk.get(&format!("/api/requests/by-key/{}", key(6))).json();
    assert_eq!(known["acknowledgement"], "none");
    let hour = 60 * 60 * 1000;
    let earlier = format!("UPDATE outbox SET queued_ms = queued_ms - {hour}");
    for round in 0..3 {
        alter(folder.path(), &earlier);
        for number in 0..5 {
            assert_eq!(send(100 + round * 10 + number, "ada@example.com"), "mail");
        }
    }
    alter(folder.path(), &earlier);
    assert_eq!(send(200, "ada@example.com"), "none", "20 in a day");
    alter(
        folder.path(),
        &format!("UPDATE outbox SET queued_ms = queued_ms - {}", 20 * hour),
    );
    assert_eq!(send(201, "ada@example.com"), "mail");
    assert_eq!(desk.stored(), 25);
    // The store holds no address beside the request's own.
    assert_eq!(
        alter(
            folder.path(),
            "UPDATE outbox SET address = address WHERE address LIKE '%@%'"
        ),
        0
    );
}

#[test]
fn two_desks_on_one_store_send_each_mail_once() {
    if !on_server() {
        return;
    }
    let (folder, server) = (folder(), smtp::server());
    let desks: Vec<_> = (0..2)
        .map(|_| start_with(mailing(folder.path(), server.address)))
        .collect();
    std::thread::scope(|scope| {
        for (index, desk) in desks.iter().enumerate() {
            scope.spawn(move || {
                for number in 0..40 {
                    let key = key((index as u32) * 1000 + number);
                    let email = format!("buyer{number}of{index}@example.com");
                    let body = request(&key, "Too loud").replace("ada@example.com", &email);
                    assert_eq!(desk.send(&key, &body).status, 201);
                }
            });
        }
        // A third one starts in the middle of it, as after an update.
        scope.spawn(|| drop(start_with(mailing(folder.path(), server.address))));
    });
    desks[0].until_mails("sent", 80);
    drop(desks);
    let mut counts: HashMap<String, usize> = HashMap::new();
    for mail in server.mails(80) {
        *counts.entry(mail.to.concat()).or_default() += 1;
    }
    assert_eq!(counts.len(), 80);
    assert!(counts.values().all(|count| *count == 1), "{counts:?}");
}

/// One desk has a mail in its hands; another one that starts leaves it there.
#[test]
fn a_desk_that_starts_leaves_what_another_sends() {
    if !on_server() {
        return;
    }
    let slow =
        smtp::scripted(|said, before| (said == "." && before == 0).then_some(smtp::Reply::Silent));
    let (folder, other) = (folder(), smtp::server());
    let first = start_with(mailing(folder.path(), slow.address));
    sent(&first, 1);
    slow.ended(1);
    let second = start_with(mailing(folder.path(), other.address));
    sent(&second, 2);
    let taken = other.mails(1);
    second.until_mails("sent", 1);
    assert_eq!((taken.len(), slow.ended(1).len()), (1, 1));
    assert_eq!(second.get("/health").json()["mails"]["queued"], 1);
    // Its claim over, the mail goes out after all, the same one.
    alter(
        folder.path(),
        "UPDATE outbox SET next_ms = 0 WHERE state = 'queued'",
    );
    sent(&second, 3);
    let taken = other.mails(3);
    assert!(
        taken
            .iter()
            .any(|mail| mail.bytes == slow.ended(1)[0].bytes)
    );
}
