//! Every route of the desk × who calls it. The routes come from the table that the router is made from.

use crate::common::{Answer, Running, alter, config, folder, key, request, start_with};
use after_sales_desk::{Access, RouteInfo, ShopFile, routes};

/// Sends a call of a route as somebody.
fn call(desk: &Running, route: &RouteInfo, path: &str, session: &str, csrf: &str) -> Answer {
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("cookie", session),
    ];
    match route.method.as_str() {
        "GET" => desk.get_with(path, &headers),
        "POST" => desk.post(path, &headers, &format!("csrf={csrf}")),
        other => panic!("a method that this test cannot send: {other}"),
    }
}

/// Whether somebody with this role may call it.
fn may(role: &str, access: Access) -> bool {
    match access {
        Access::Anyone => true,
        Access::Reader => true,
        Access::Agent => role != "reader",
        Access::Owner => role == "owner",
    }
}

#[test]
fn every_route_lets_in_whom_it_is_for_and_nobody_else() {
    let folder = folder();
    std::fs::copy(
        folder.path().join("policy.json"),
        folder.path().join("b.json"),
    )
    .unwrap();
    let mut config = config(folder.path());
    config.shops.push(ShopFile {
        name: "second".to_owned(),
        policy: folder.path().join("b.json"),
        status_page: None,
    });
    let desk = start_with(config);
    let receipt = desk.send(&key(1), &request(&key(1), "Too loud")).json();
    let case = receipt["id"].as_str().unwrap().to_owned();
    let owner = desk.log_in_first();
    let roles = [
        ("owner", owner.clone()),
        (
            "agent",
            desk.invited(&owner, "agent@nordlys.example", "agent"),
        ),
        (
            "reader",
            desk.invited(&owner, "reader@nordlys.example", "reader"),
        ),
    ];
    let other = desk.invited_to("/shops/second", &owner, "b@nordlys.example", "owner");
    let expired = desk.log_in("agent@nordlys.example", crate::common::PASSWORD);
    let hash = sha256(expired.split_once('=').unwrap().1);
    let literal = if crate::common::on_server() {
        format!("'\\x{hash}'")
    } else {
        format!("x'{hash}'")
    };
    alter(
        folder.path(),
        &format!("UPDATE session SET ends_unix = 1 WHERE hash = {literal}"),
    );

    let mut guarded = 0;
    for route in routes() {
        // Whatever else a path names by a number is not there: that is found out behind the door.
        let path = ["{place}", "{person}", "{template}"]
            .iter()
            .fold(route.path.replace("{id}", &case), |path, name| {
                path.replace(name, "1000")
            });
        assert!(
            route.access == Access::Anyone || !path.contains('{'),
            "{path}"
        );
        if route.access == Access::Anyone {
            continue;
        }
        guarded += 1;
        let name = format!("{} {}", route.method, route.path);
        for (who, session) in [
            ("nobody", ""),
            ("expired", expired.as_str()),
            ("made up", "after_sales_desk=00"),
        ] {
            let answer = call(&desk, &route, &path, session, "");
            let told = (answer.status, answer.header("location"));
            assert_eq!(told, (303, "/login"), "{name}, {who}");
        }
        let csrf = desk_csrf(&desk, &other);
        let stranger = call(&desk, &route, &path, &other, &csrf);
        assert_eq!(stranger.status, 404, "{name}, owner of another shop");
        for (role, session) in &roles {
            let csrf = desk.csrf(session);
            if !may(role, route.access) {
                let answer = call(&desk, &route, &path, session, &csrf);
                assert_eq!(answer.status, 403, "{name}, {role}");
                continue;
            }
            if route.method == "POST" {
                let answer = call(&desk, &route, &path, session, "");
                assert_eq!(
                    answer.status, 403,
                    "{name}, {role}, without the form's token"
                );
            }
            // What ends the session is tried by its own test.
            if route.path == "/logout" {
                continue;
            }
            let answer = call(&desk, &route, &path, session, &csrf);
            let fine = matches!(answer.status, 200..=299 | 303 | 404 | 409 | 422);
            assert!(
                fine && answer.header("location") != "/login",
                "{name}, {role}: {}",
                answer.status
            );
        }
    }
    assert!(guarded >= 15, "{guarded}");
    // The case is another shop's for the second one, whatever its number.
    let path = format!("/shops/second/inbox/{case}");
    assert_eq!(desk.page(&other, &path).status, 404);
    assert_eq!(desk.page(&other, "/shops/second/inbox").status, 200);
}

/// Somebody of the second shop has no page of the first to take the token from.
fn desk_csrf(desk: &Running, session: &str) -> String {
    crate::common::hidden(&desk.page(session, "/shops/second/account").text, "csrf")
}

fn sha256(token: &str) -> String {
    use sha2::{Digest, Sha256};
    hex::encode(Sha256::digest(token.as_bytes()))
}
