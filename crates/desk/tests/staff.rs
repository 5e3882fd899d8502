//! Accounts: invitations, roles, passwords, and the one password of earlier desks.

use crate::common::{
    OWNER, PASSWORD, alter, config, cookie, folder, hidden, invitation, key, request, start,
    start_with,
};
use after_sales_desk::ShopFile;

#[test]
fn an_invitation_works_once_and_for_seven_days() {
    let folder = folder();
    let desk = start(folder.path());
    let owner = desk.log_in_first();
    let csrf = desk.csrf(&owner);
    let invite = |email: &str| {
        let fields = [
            ("csrf", csrf.as_str()),
            ("name", "Ada"),
            ("email", email),
            ("role", "agent"),
        ];
        desk.form("/staff", &owner, &fields)
    };
    assert_eq!(invite("nobody").status, 422);
    let page = invite("Ada@nordlys.example").text;
    let token = invitation(&page).unwrap();
    // It is shown once.
    assert!(!desk.page(&owner, "/staff").text.contains(&token));
    let open = |token: &str| desk.get(&format!("/invitation?token={token}")).status;
    assert_eq!((open(&token), open("00"), open("")), (200, 410, 410));
    alter(
        folder.path(),
        "UPDATE staff SET invitation_ends_unix = 1 WHERE password IS NULL",
    );
    assert_eq!(open(&token), 410);
    let second = invitation(&invite("ada@nordlys.example").text).unwrap();
    let take = |token: &str, again: &str| {
        let fields = [("token", token), ("password", PASSWORD), ("again", again)];
        desk.form("/invitation", "", &fields)
    };
    assert_eq!(
        take(&token, PASSWORD).status,
        410,
        "a new link takes the place of the old one"
    );
    assert_eq!(take(&second, "something else").status, 422);
    let taken = take(&second, PASSWORD);
    assert_eq!((taken.status, taken.header("location")), (303, "/inbox"));
    assert_eq!(take(&second, PASSWORD).status, 410);
    desk.log_in("ada@nordlys.example", PASSWORD);
    // Who has a password gets no link by being invited again.
    let known = invite("ada@nordlys.example");
    assert_eq!((known.status, invitation(&known.text)), (303, None));
}

#[test]
fn readers_see_and_cannot_write() {
    let folder = folder();
    let desk = start(folder.path());
    let receipt = desk.send(&key(1), &request(&key(1), "Too loud")).json();
    let path = format!("/inbox/{}", receipt["id"].as_str().unwrap());
    let owner = desk.log_in_first();
    let reader = desk.invited(&owner, "r@nordlys.example", "reader");
    let page = desk.page(&reader, &path).text;
    assert!(
        page.contains("Too loud") && !page.contains("data-action="),
        "{page}"
    );
    let list = desk.page(&reader, "/inbox").text;
    assert!(!list.contains("/staff\"") && !list.contains("export.csv"));
    let csrf = desk.csrf(&reader);
    let answer = desk.form(
        &path,
        &reader,
        &[("csrf", &csrf), ("seen", "1"), ("do", "approve")],
    );
    assert_eq!(answer.status, 403);
    assert!(answer.text.contains("may not"), "{}", answer.text);
    assert!(
        !desk
            .get(receipt["status_url"].as_str().unwrap())
            .text
            .contains("Accepted")
    );
}

#[test]
fn the_last_owner_stays() {
    let folder = folder();
    let desk = start(folder.path());
    let owner = desk.log_in_first();
    let csrf = desk.csrf(&owner);
    let number = |email: &str| {
        let page = desk.page(&owner, "/staff").text;
        let (_, rest) = page
            .split_once(&format!("<bdi class=\"muted\">{email}"))
            .unwrap();
        let (_, rest) = rest.split_once("/staff/").unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let change = |person: &str, what: &str, role: &str| {
        let fields = [("csrf", csrf.as_str()), ("do", what), ("role", role)];
        desk.form(&format!("/staff/{person}"), &owner, &fields)
            .status
    };
    let me = number(OWNER);
    assert_eq!(change(&me, "off", ""), 422);
    assert_eq!(change(&me, "role", "agent"), 422);
    let session = desk.invited(&owner, "ada@nordlys.example", "agent");
    let ada = number("ada@nordlys.example");
    assert_eq!(change(&me, "off", ""), 422, "an agent owns nothing");
    assert_eq!(change(&ada, "role", "owner"), 303);
    assert_eq!(
        desk.page(&session, "/staff").status,
        200,
        "a role counts at once"
    );
    assert_eq!(change(&ada, "off", ""), 303);
    assert_eq!(desk.page(&session, "/inbox").status, 303);
    let fields = [("email", "ada@nordlys.example"), ("password", PASSWORD)];
    assert_eq!(desk.form("/login", "", &fields).status, 403);
    assert_eq!(change(&ada, "on", ""), 303);
    desk.log_in("ada@nordlys.example", PASSWORD);
    assert_eq!(change("999", "off", ""), 404);
    assert_eq!(change("x", "off", ""), 404);
}

#[test]
fn a_new_password_ends_the_other_sessions() {
    let folder = folder();
    let desk = start(folder.path());
    let first = desk.log_in_first();
    let second = desk.log_in(OWNER, PASSWORD);
    let csrf = desk.csrf(&first);
    let change = |current: &str, password: &str| {
        let fields = [
            ("csrf", csrf.as_str()),
            ("do", "password"),
            ("current", current),
            ("password", password),
            ("again", password),
        ];
        desk.form("/account", &first, &fields)
    };
    assert_eq!(change("wrong wrong wrong", "another password").status, 403);
    assert_eq!(change(PASSWORD, "short").status, 422);
    let changed = change(PASSWORD, "another password");
    assert_eq!(changed.status, 303);
    for old in [&first, &second] {
        assert_eq!(desk.page(old, "/inbox").status, 303);
    }
    let here = cookie(&changed);
    assert_eq!(desk.page(&here, "/inbox").status, 200);
    let elsewhere = desk.log_in(OWNER, "another password");
    let csrf = desk.csrf(&here);
    let everywhere = desk.form("/account", &here, &[("csrf", &csrf), ("do", "everywhere")]);
    assert_eq!(everywhere.header("location"), "/login");
    for old in [&here, &elsewhere] {
        assert_eq!(desk.page(old, "/inbox").status, 303);
    }
}

#[test]
fn the_one_password_of_an_earlier_desk_opens_everything_until_it_is_taken_away() {
    let folder = folder();
    let desk = start(folder.path());
    desk.log_in_first();
    // As an earlier desk left it: a password in the settings and nobody with an account.
    alter(
        folder.path(),
        "INSERT INTO setting (name, value) SELECT 'password', password FROM staff",
    );
    alter(folder.path(), "DELETE FROM staff");
    assert!(desk.get("/login").text.contains("id=\"password\""));
    assert!(!desk.get("/login").text.contains("id=\"email\""));
    let answer = desk.form("/login", "", &[("password", PASSWORD)]);
    assert_eq!(answer.status, 303);
    let old = cookie(&answer);
    let csrf = desk.csrf(&old);
    let drop = |session: &str, csrf: &str| {
        desk.form("/staff/one-password", session, &[("csrf", csrf)])
            .status
    };
    assert_eq!(drop(&old, &csrf), 422, "nobody else could come in");
    let ada = desk.invited(&old, "ada@nordlys.example", "owner");
    assert!(desk.get("/login").text.contains("id=\"email\""));
    assert_eq!(drop(&ada, &desk.csrf(&ada)), 303);
    assert_eq!(desk.page(&old, "/inbox").status, 303);
    assert_eq!(
        desk.form("/login", "", &[("password", PASSWORD)]).status,
        403
    );
    assert_eq!(desk.page(&ada, "/inbox").status, 200);
}

#[test]
fn people_of_several_shops_go_between_them_and_nobody_else_does() {
    let folder = folder();
    let policy = crate::common::POLICY.replace("Nordlys", "Sydlys");
    std::fs::write(folder.path().join("b.json"), policy).unwrap();
    let with = |second: bool| {
        let mut config = config(folder.path());
        if second {
            let policy = folder.path().join("b.json");
            config.shops.push(ShopFile {
                name: "syd".to_owned(),
                policy,
                status_page: None,
            });
        }
        start_with(config)
    };
    let desk = with(false);
    let owner = desk.log_in_first();
    drop(desk);
    // A shop that came later belongs to the owners of the first one.
    let desk = with(true);
    let page = desk.page(&owner, "/inbox").text;
    assert!(
        page.contains("href=\"/shops/syd/inbox\"") && page.contains("Sydlys"),
        "{page}"
    );
    assert_eq!(desk.page(&owner, "/shops/syd/inbox").status, 200);
    let agent = desk.invited_to("/shops/syd", &owner, "ada@nordlys.example", "agent");
    assert_eq!(desk.page(&agent, "/shops/syd/inbox").status, 200);
    assert_eq!(desk.page(&agent, "/inbox").status, 404);
    assert!(
        !desk
            .page(&agent, "/shops/syd/inbox")
            .text
            .contains("Nordlys")
    );
    let fields = [("email", "ada@nordlys.example"), ("password", PASSWORD)];
    let answer = desk.form("/login", "", &fields);
    assert_eq!(
        answer.header("location"),
        "/shops/syd/inbox",
        "where she works"
    );

    // An owner of one shop cannot open the account of somebody who works for another, too.
    let second = desk.invited_to("/shops/syd", &owner, "bo@nordlys.example", "owner");
    let page = desk.page(&second, "/shops/syd/staff").text;
    let csrf = hidden(&page, "csrf");
    let (_, rest) = page.split_once(OWNER).unwrap();
    let (_, rest) = rest.split_once("/shops/syd/staff/").unwrap();
    let number = rest.split('"').next().unwrap();
    let fields = [("csrf", csrf.as_str()), ("do", "link")];
    let answer = desk.form(&format!("/shops/syd/staff/{number}"), &second, &fields);
    assert_eq!((answer.status, invitation(&answer.text)), (422, None));
}
