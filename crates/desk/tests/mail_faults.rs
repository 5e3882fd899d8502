//! The acknowledgement by mail against servers that do not want it, or not yet.

use crate::common::smtp::{self, Reply, Server};
use crate::common::{Running, SOON, config, folder, key, mailing, request, start_with};
use after_sales_desk::{Config, Desk, DeskError, Mail, Password, Retry};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::time::Duration;

fn send(desk: &Running, number: u32) -> serde_json::Value {
    // More than a few to one address would be held back.
    let body = request(&key(number), "Too loud");
    let answer = desk.send(
        &key(number),
        &body.replace("ada@", &format!("ada{number}@")),
    );
    assert_eq!(answer.status, 201, "{}", answer.text);
    answer.json()
}

fn status(desk: &Running, receipt: &serde_json::Value) -> String {
    let link = receipt["status_url"].as_str().unwrap();
    desk.get(link.strip_prefix(crate::common::PUBLIC).unwrap())
        .text
}

fn times(server: &Server, said: &str) -> usize {
    server
        .commands()
        .iter()
        .filter(|line| line.starts_with(said))
        .count()
}

/// What every fault must come to: one mail, and no other after it.
fn delivered_once(folder: &Path, server: &Server) {
    let desk = start_with(mailing(folder, server.address));
    send(&desk, 1);
    server.mails(1);
    desk.until_mails("sent", 1);
    // A second one goes through the same queue: nothing of the first is left before it.
    send(&desk, 2);
    server.mails(2);
    desk.until_mails("sent", 2);
    drop(desk);
    assert_eq!(server.mails(2).len(), 2);
}

#[test]
fn not_yet_is_not_no() {
    for (verb, answer) in [
        (
            "RCPT",
            Reply::Say("451 4.7.1 <ada@example.com> come back later"),
        ),
        ("DATA", Reply::Say("452 4.3.1 Full")),
        (".", Reply::Say("451 4.3.0 Later")),
        ("MAIL", Reply::Say("550 5.7.1 Who are you?")),
        ("EHLO", Reply::Say("554 5.3.2 Not now")),
        ("RCPT", Reply::Say("421 4.3.2 Closing")),
        ("EHLO", Reply::HangUp),
        ("MAIL", Reply::HangUp),
        ("DATA", Reply::HangUp),
        ("RCPT", Reply::Say("Good morning")),
    ] {
        let script = move |said: &str, before| (said == verb && before < 3).then_some(answer);
        let (folder, server) = (folder(), smtp::scripted(script));
        delivered_once(folder.path(), &server);
    }
}

#[test]
fn no_is_given_up_and_shown() {
    let folder = folder();
    let server = smtp::scripted(|said, before| {
        (said == "RCPT" && before == 0).then_some(Reply::Say("550 5.1.1 <ada@example.com> unknown"))
    });
    let desk = start_with(mailing(folder.path(), server.address));
    let refused = send(&desk, 1);
    desk.until_mails("failed", 1);
    let taken = send(&desk, 2);
    desk.until_mails("sent", 1);
    assert_eq!((times(&server, "RCPT"), server.mails(1).len()), (2, 1));
    let page = status(&desk, &refused);
    assert!(
        page.contains("data-mail=\"failed\"") && page.contains("could not deliver"),
        "{page}"
    );
    assert!(status(&desk, &taken).contains("data-mail=\"sent\""));
    // The receipt stays as it was.
    let again = desk.get(&format!("/api/requests/by-key/{}", key(1))).json();
    assert_eq!(again, refused);

    drop(desk);
    let desk = start_with(mailing(folder.path(), server.address));
    let session = desk.log_in_first();
    let page = |path: &str| desk.get_with(path, &[("cookie", &session)]).text;
    let list = page("/inbox");
    assert_eq!(list.matches("data-mail=\"failed\"").count(), 1, "{list}");
    let detail = page(&format!("/inbox/{}", refused["id"].as_str().unwrap()));
    for said in [
        "Not delivered.",
        "does not take mail for this address",
        "550 5.1.1",
    ] {
        assert!(detail.contains(said), "{said}: {detail}");
    }
    assert!(!detail.contains("unknown"), "{detail}");
    let detail = page(&format!("/inbox/{}", taken["id"].as_str().unwrap()));
    assert!(detail.contains("Sent: "), "{detail}");
    assert!(!detail.contains("/mail\""), "{detail}");

    let path = format!("/inbox/{}/mail", refused["id"].as_str().unwrap());
    let csrf = crate::common::hidden(&list, "csrf");
    assert_eq!(
        desk.form(&path, "", &[("csrf", &csrf)]).header("location"),
        "/login"
    );
    assert_eq!(desk.form(&path, &session, &[("csrf", "00")]).status, 403);
    assert_eq!(
        desk.form("/inbox/R-0000-0000/mail", &session, &[("csrf", &csrf)])
            .status,
        404
    );
    assert_eq!(desk.form(&path, &session, &[("csrf", &csrf)]).status, 303);
    desk.until_mails("sent", 2);
    // Nothing is left to send again.
    assert_eq!(desk.form(&path, &session, &[("csrf", &csrf)]).status, 303);
    drop(desk);
    assert_eq!(server.mails(2).len(), 2);
}

#[test]
fn too_long_is_given_up_too() {
    let folder = folder();
    let server =
        smtp::scripted(|said, _| (said == "RCPT").then_some(Reply::Say("451 4.7.1 Later")));
    let mut config = mailing(folder.path(), server.address);
    let brief = Retry {
        give_up: Duration::from_secs(1),
        ..SOON
    };
    config.mail = config.mail.map(|mail| mail.retrying(brief));
    let desk = start_with(config);
    send(&desk, 1);
    desk.until_mails("failed", 1);
    assert!(times(&server, "RCPT") >= 3);
}

fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
}

#[test]
fn a_server_that_is_down_gets_everything_when_it_is_up() {
    let (folder, address) = (folder(), free_address());
    let desk = start_with(mailing(folder.path(), address));
    for number in 0..5 {
        assert!(status(&desk, &send(&desk, number)).contains("data-mail=\"queued\""));
    }
    let server = smtp::at(address, Box::new(|_, _| None));
    server.mails(5);
    desk.until_mails("sent", 5);
    drop(desk);
    assert_eq!(server.mails(5).len(), 5);
}

#[test]
fn a_desk_that_stops_before_it_sends_sends_when_it_is_back() {
    let (folder, address) = (folder(), free_address());
    // It would not try again for hours: a new start does.
    let slow = Retry {
        first: Duration::from_secs(7200),
        longest: Duration::from_secs(7200),
        ..SOON
    };
    let slowly = |mut config: Config| {
        config.mail = config.mail.map(|mail| mail.retrying(slow));
        config
    };
    let desk = start_with(slowly(mailing(folder.path(), address)));
    let receipt = send(&desk, 1);
    drop(desk);
    // Without a mail server nobody is promised what waits.
    let desk = start_with(config(folder.path()));
    assert!(status(&desk, &receipt).contains("data-mail=\"none\""));
    drop(desk);
    let server = smtp::at(address, Box::new(|_, _| None));
    let desk = start_with(slowly(mailing(folder.path(), address)));
    server.mails(1);
    desk.until_mails("sent", 1);
    drop(desk);
    let desk = start_with(slowly(mailing(folder.path(), address)));
    send(&desk, 2);
    assert_eq!(server.mails(2).len(), 2);
}

#[test]
fn a_wrong_password_costs_no_mail() {
    let folder = folder();
    let server = smtp::scripted(|said, before| {
        (said == "AUTH" && before < 3).then_some(Reply::Say("535 5.7.8 No"))
    });
    let address = format!("smtp://shop@{}", server.address);
    let mail = Mail::new(
        &address,
        "shop@nordlys.example",
        Some(Password::new("hemmelig")),
    )
    .unwrap();
    let config = Config {
        mail: Some(mail.retrying(SOON)),
        ..mailing(folder.path(), server.address)
    };
    let desk = start_with(config);
    send(&desk, 1);
    server.mails(1);
    desk.until_mails("sent", 1);
    // "\0shop\0hemmelig"
    assert_eq!(times(&server, "AUTH PLAIN AHNob3AAaGVtbWVsaWc="), 4);
    let said = server.commands();
    let first_mail = said
        .iter()
        .position(|line| line.starts_with("MAIL"))
        .unwrap();
    let last_login = said
        .iter()
        .rposition(|line| line.starts_with("AUTH"))
        .unwrap();
    assert!(last_login < first_mail, "{said:?}");
}

#[test]
fn nothing_is_said_before_it_is_secret() {
    let (folder, server) = (folder(), smtp::server());
    let address = format!("smtps://shop@{}", server.address);
    let mail = Mail::new(
        &address,
        "shop@nordlys.example",
        Some(Password::new("hemmelig")),
    )
    .unwrap();
    let brief = Retry {
        give_up: Duration::from_millis(200),
        ..SOON
    };
    let config = Config {
        mail: Some(mail.retrying(brief)),
        ..mailing(folder.path(), server.address)
    };
    let desk = start_with(config);
    send(&desk, 1);
    desk.until_mails("failed", 1);
    assert!(
        server
            .commands()
            .iter()
            .all(|line| !line.contains("AUTH") && !line.contains("MAIL"))
    );
}

#[test]
fn mail_needs_whole_links() {
    let folder = folder();
    let config = Config {
        public_url: None,
        ..mailing(folder.path(), free_address())
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let error = runtime.block_on(Desk::bind(config)).err().unwrap();
    assert!(matches!(error, DeskError::MailWithoutUrl));
    assert!(error.to_string().contains("--public-url"), "{error}");
}

/// The mail is out, but the disk takes no word of it: it must not go out again.
#[test]
fn a_database_that_cannot_note_it_makes_no_second_mail() {
    if crate::common::on_server() {
        return;
    }
    let (folder, server) = (folder(), smtp::server());
    let desk = start_with(mailing(folder.path(), server.address));
    let side = rusqlite::Connection::open(folder.path().join("desk.sqlite")).unwrap();
    side.busy_timeout(Duration::from_secs(5)).unwrap();
    side.execute_batch(
        "CREATE TRIGGER full BEFORE UPDATE OF state ON outbox BEGIN SELECT raise(ABORT, 'full'); END",
    )
    .unwrap();
    send(&desk, 1);
    server.mails(1);
    for number in 2..30 {
        send(&desk, number);
        let mails = &desk.get("/health").json()["mails"];
        assert_eq!(mails["queued"], number);
    }
    assert_eq!(server.ended(1).len(), 1);
    side.execute_batch("DROP TRIGGER full").unwrap();
    desk.until_mails("sent", 29);
    drop(desk);
    assert_eq!(server.ended(29).len(), 29);
}
