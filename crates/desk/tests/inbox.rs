//! The shop's list and the page of a case.

use crate::common::seed::seed;
use crate::common::shop::{answer, sent};
use crate::common::{POLICY, alter, folder, key, request, start};

/// The cases of a page, in its order.
fn cases(page: &str) -> Vec<String> {
    let links = page.split("href=\"/inbox/R-").skip(1);
    links
        .map(|link| format!("R-{}", link.split(['"', '?']).next().unwrap()))
        .collect()
}

fn promising(folder: &std::path::Path) {
    let promise = "\"value\": \"help@nordlys.example\", \"reply_hours\": 24";
    let policy = POLICY.replace("\"value\": \"help@nordlys.example\"", promise);
    std::fs::write(folder.join("policy.json"), policy).unwrap();
}

#[test]
fn promised_answers_come_first_and_late_ones_say_so() {
    let folder = folder();
    promising(folder.path());
    let desk = start(folder.path());
    let ids: Vec<String> = (1..=4).map(|number| sent(&desk, number).id).collect();
    let session = desk.log_in_first();
    // The third is late, the second is due before the first; the fourth promises nothing.
    for (id, by) in [
        (0, "answer_by_unix"),
        (1, "answer_by_unix - 3600"),
        (2, "1000"),
        (3, "NULL"),
    ] {
        let id = &ids[id];
        alter(
            folder.path(),
            &format!("UPDATE request SET answer_by_unix = {by} WHERE id = '{id}'"),
        );
    }
    let page = desk.page(&session, "/inbox").text;
    let order = [2, 1, 0, 3].map(|number| ids[number].clone());
    assert_eq!(cases(&page), order);
    assert!(page.contains("1 answer is overdue."), "{page}");
    assert_eq!(
        page.matches("Overdue since Jan 1, 1970").count(),
        1,
        "{page}"
    );
    assert_eq!(page.matches("Answer by ").count(), 2, "{page}");
    // Who was answered leaves the head of the queue.
    assert_eq!(
        answer(&desk, &session, &ids[2], &[("do", "approve")]).status,
        303
    );
    let page = desk.page(&session, "/inbox").text;
    assert!(
        !page.contains("overdue") && !page.contains("Overdue"),
        "{page}"
    );
    assert_eq!(cases(&page)[0], ids[1]);
    let open = desk.page(&session, "/inbox?turn=1").text;
    assert_eq!(cases(&open).len(), 3);
    assert_eq!(
        cases(&desk.page(&session, "/inbox?state=accepted").text),
        [ids[2].clone()]
    );
}

#[test]
fn a_case_is_found_by_what_people_know_of_it() {
    let folder = folder();
    let desk = start(folder.path());
    let mut body: serde_json::Value = serde_json::from_str(&request(&key(1), "Too loud")).unwrap();
    body["order_reference"] = "N-77_%".into();
    body["email"] = "Grace@Example.com".into();
    body["name"] = "Zoë Ångström".into();
    body["facts"]["item"]["title"] = "Lamp".into();
    body["facts"]["case"] = "defect".into();
    let id = desk.send(&key(1), &body.to_string()).json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let other = sent(&desk, 2).id;
    let session = desk.log_in_first();
    let lower = id.to_lowercase();
    for query in [
        "n-77",
        "77_%25",
        "grace%40example",
        "%C3%A5ngstr",
        "ZO%C3%8B",
        "lamp",
        &id,
        &lower,
        "lamp+grace",
    ] {
        let page = desk.page(&session, &format!("/inbox?q={query}")).text;
        assert_eq!(cases(&page), std::slice::from_ref(&id), "{query}");
    }
    for query in ["lamp+ada", "7_7", "nobody", "%25%25", "%27+OR+1=1"] {
        assert!(
            cases(&desk.page(&session, &format!("/inbox?q={query}")).text).is_empty(),
            "{query}"
        );
    }
    assert_eq!(cases(&desk.page(&session, "/inbox?case=defect").text), [id]);
    assert_eq!(
        cases(&desk.page(&session, "/inbox?case=return&q=ada").text),
        [other]
    );
    // What it does not know, it leaves out.
    assert_eq!(
        cases(
            &desk
                .page(&session, "/inbox?state=x&case=y&turn=z&after=1")
                .text
        )
        .len(),
        2
    );
}

#[test]
fn pages_and_neighbours_walk_the_whole_list_in_its_order() {
    let folder = folder();
    let desk = start(folder.path());
    let session = desk.log_in_first();
    seed(
        folder.path(),
        60,
        1_790_000_000,
        &request(&key(1), "Too loud"),
    );
    let mut walked = Vec::new();
    let mut path = "/inbox?q=headphones".to_owned();
    loop {
        let page = desk.page(&session, &path).text;
        walked.extend(cases(&page));
        let Some((_, rest)) = page.split_once("rel=\"next\" href=\"") else {
            break;
        };
        path = rest.split('"').next().unwrap().replace("&amp;", "&");
    }
    assert_eq!(walked.len(), 60);
    // First the six that wait, by the time that was promised; then the rest, newest first.
    assert_eq!(walked[..3], ["R-S-10", "R-S-20", "R-S-30"]);
    assert_eq!(walked[6..9], ["R-S-59", "R-S-58", "R-S-57"]);
    let beside = |id: &str, rel: &str| -> Option<String> {
        let page = desk
            .page(&session, &format!("/inbox/{id}?q=headphones"))
            .text;
        let (_, rest) = page.split_once(&format!("rel=\"{rel}\" href=\"/inbox/"))?;
        assert!(rest.contains("?q=headphones"));
        Some(rest.split(['"', '?']).next().unwrap().to_owned())
    };
    for at in [0_usize, 5, 6, 30, 59] {
        let before = at.checked_sub(1).map(|at| walked[at].clone());
        assert_eq!(beside(&walked[at], "prev"), before, "{at}");
        assert_eq!(
            beside(&walked[at], "next"),
            walked.get(at + 1).cloned(),
            "{at}"
        );
    }
}
