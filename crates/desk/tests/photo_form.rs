//! Photos from a form without a script: what the buyer's page takes, and what it says.

use crate::common::photo::{halves, jpeg, noise, tattling};
use crate::common::photos::Case;
use crate::common::shop::to;
use crate::common::{folder, start};
use serde_json::json;

#[test]
fn photos_are_added_and_the_shop_sees_when() {
    let folder = folder();
    let desk = start(folder.path());
    let case = Case::open(&desk, 1, &[]);
    let sent = case.post(&[
        ("a.jpg", &jpeg(&noise(40, 30, 1))),
        ("b.jpg", &tattling(&halves(40, 30), 1)),
    ]);
    assert_eq!(
        (sent.status, sent.header("location")),
        (303, format!("{}?#photos", case.status()).as_str())
    );
    let page = desk.get(&case.status()).text;
    assert!(
        page.contains("Save photo 2") && page.contains("<span>Photos</span>"),
        "{page}"
    );
    assert!(!String::from_utf8_lossy(&case.picture("2").bytes).contains("Canary"));
}

#[test]
fn a_photo_by_hand_takes_the_place_of_one_that_never_came() {
    let folder = folder();
    let desk = start(folder.path());
    let photos = [1, 2].map(|seed| jpeg(&noise(32, 32, seed)));
    let case = Case::open(&desk, 1, &photos);
    case.put(&photos[1]);
    assert_eq!(
        case.post(&[("IMG_1.JPG", &jpeg(&halves(50, 50)))]).status,
        303
    );
    let list = desk.get(&case.photos()).json()["photos"].clone();
    let stored: Vec<&serde_json::Value> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|photo| &photo["stored"])
        .collect();
    assert_eq!(stored, [&json!(true), &json!(true)]);
}

#[test]
fn a_case_that_waited_for_photos_goes_on() {
    let folder = folder();
    let desk = start(folder.path());
    let case = Case::open(&desk, 1, &[]);
    let session = desk.log_in_first();
    let id = case.receipt["id"].as_str().unwrap();
    to(&desk, &session, id, "waiting", "A photo, please");
    let state = || desk.get(&case.photos().replace("/photos", "")).json()["state"].clone();
    assert_eq!(state(), "waiting");
    assert_eq!(case.post(&[("a.txt", b"no photo")]).status, 422);
    assert_eq!(state(), "waiting");
    assert_eq!(case.post(&[("a.jpg", &jpeg(&halves(20, 20)))]).status, 303);
    assert_eq!(state(), "in_review");
}

#[test]
fn there_is_room_for_five() {
    let folder = folder();
    let desk = start(folder.path());
    let case = Case::open(&desk, 1, &[]);
    let photos: Vec<Vec<u8>> = (0..7).map(|seed| jpeg(&noise(32, 32, seed))).collect();
    let files: Vec<(&str, &[u8])> = photos
        .iter()
        .map(|photo| ("p.jpg", photo.as_slice()))
        .collect();
    let many = case.post(&files);
    assert_eq!(many.status, 422);
    assert!(
        many.text
            .contains("Photo 6 was not added: there are 5 photos already."),
        "{}",
        many.text
    );
    assert_eq!(case.post(&files[5..6]).status, 422);
    // The same again is no further photo.
    assert_eq!(case.post(&files[..1]).status, 303);
    let list = desk.get(&case.photos()).json()["photos"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(list, 5);
    assert!(!desk.get(&case.status()).text.contains("multipart"));
}

#[test]
fn what_is_no_photo_is_told_and_the_others_are_taken() {
    let folder = folder();
    let desk = start(folder.path());
    let case = Case::open(&desk, 1, &[]);
    let good = jpeg(&halves(20, 20));
    let cut = &good[..good.len() / 3];
    let page = "<!doctype html><script>alert(document.domain)</script>";
    let sent = case.post(&[
        ("../../etc/passwd", page.as_bytes()),
        ("<img src=x onerror=alert(1)>.jpg", cut),
        ("fine.html", &good),
    ]);
    assert_eq!(sent.status, 422);
    assert!(
        sent.text.contains("Photo 1 is not a JPEG, PNG or WebP."),
        "{}",
        sent.text
    );
    assert!(
        sent.text.contains("Photo 2 cannot be opened."),
        "{}",
        sent.text
    );
    assert!(
        !sent.text.contains("passwd") && !sent.text.contains("onerror"),
        "names of files are not shown"
    );
    assert_eq!(
        image::load_from_memory(&case.picture("1").bytes)
            .unwrap()
            .width(),
        20
    );
    assert!(case.post(&[]).text.contains("Choose a photo first."));
}

#[test]
fn nobody_adds_photos_without_the_link() {
    let folder = folder();
    let desk = start(folder.path());
    let nobody = Case {
        desk: &desk,
        receipt: json!({ "status_url": "/status/0123456789abcdef0123456789abcdef" }),
    };
    assert_eq!(
        nobody.post(&[("a.jpg", &jpeg(&halves(20, 20)))]).status,
        404
    );
}

#[test]
fn a_body_that_is_no_form_is_no_fault_of_the_desk() {
    let folder = folder();
    let desk = start(folder.path());
    let case = Case::open(&desk, 1, &[]);
    let path = format!("{}/photos", case.status());
    for (kind, body) in [
        (
            "multipart/form-data; boundary=b",
            "--b\r\ncontent-disposition: form-data; name=\"photos\"; filename=\"a\"\r\n\r\nabc",
        ),
        ("multipart/form-data", "x"),
        ("text/plain", "x"),
        ("multipart/form-data; boundary=b", ""),
    ] {
        let answer = desk.post(&path, &[("content-type", kind)], body);
        assert!(
            (400..500).contains(&answer.status),
            "{kind}: {}",
            answer.status
        );
    }
}
