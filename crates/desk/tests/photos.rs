//! Photos of a request: each once, only those that it names, and nothing kept but the picture.

use crate::common::photo::{halves, jpeg, markers, noise, tattling};
use crate::common::photos::{Case, sha256};
use crate::common::{folder, hidden, start};
use image::{GenericImageView, ImageFormat};
use serde_json::json;

#[test]
fn a_request_without_photos_has_no_place_for_them() {
    let folder = folder();
    let desk = start(folder.path());
    let case = Case::open(&desk, 1, &[]);
    assert!(case.receipt.get("photos_url").is_none());
    let list = desk.get(&case.photos());
    assert_eq!(
        list.json(),
        json!({ "photos": [], "most": 5, "largest_bytes": 8_388_608 })
    );
    let photo = jpeg(&halves(16, 16));
    assert_eq!(case.put(&photo).json()["code"], "photo_not_named");
}

#[test]
fn what_was_named_is_stored_once_and_goes_on_after_a_break() {
    let folder = folder();
    let photos = [1, 2, 3].map(|seed| jpeg(&noise(64, 48, seed)));
    let names = photos.each_ref().map(|photo| sha256(photo));
    let listed = |stored: [bool; 3]| {
        let list = names.iter().zip(stored);
        let list: Vec<_> = list
            .map(|(name, stored)| json!({ "sha256": name, "stored": stored }))
            .collect();
        json!(list)
    };
    let desk = start(folder.path());
    let case = Case::open(&desk, 1, &photos);
    assert_eq!(case.receipt["photos_url"].as_str().unwrap(), case.photos());
    assert_eq!(
        desk.get(&case.photos()).json()["photos"],
        listed([false; 3])
    );
    let first = case.put(&photos[1]);
    assert_eq!(
        (first.status, first.json()),
        (201, json!({ "sha256": names[1], "stored": true }))
    );
    assert_eq!(case.put(&photos[1]).status, 200);
    // The next desk on the same store goes on where this one was.
    let receipt = case.receipt.clone();
    drop(desk);
    let desk = start(folder.path());
    let case = Case {
        desk: &desk,
        receipt,
    };
    assert_eq!(
        desk.get(&case.photos()).json()["photos"],
        listed([false, true, false])
    );
    assert_eq!(case.put(&photos[0]).status, 201);
    assert_eq!(case.put(&photos[2]).status, 201);
    assert_eq!(desk.get(&case.photos()).json()["photos"], listed([true; 3]));
}

#[test]
fn sent_at_once_by_many_it_is_stored_once() {
    let folder = folder();
    let desk = start(folder.path());
    let photo = jpeg(&noise(200, 200, 7));
    let case = Case::open(&desk, 1, std::slice::from_ref(&photo));
    let answers: Vec<u16> = std::thread::scope(|scope| {
        let tries: Vec<_> = (0..12)
            .map(|_| scope.spawn(|| case.put(&photo).status))
            .collect();
        tries.into_iter().map(|one| one.join().unwrap()).collect()
    });
    assert_eq!(
        answers.iter().filter(|status| **status == 201).count(),
        1,
        "{answers:?}"
    );
    assert!(
        answers.iter().all(|status| matches!(status, 200 | 201)),
        "{answers:?}"
    );
}

#[test]
fn other_bytes_than_named_are_refused() {
    let folder = folder();
    let desk = start(folder.path());
    let (named, other) = (jpeg(&halves(16, 16)), jpeg(&halves(24, 24)));
    let case = Case::open(&desk, 1, std::slice::from_ref(&named));
    let wrong = case.put_as(&sha256(&named), "image/jpeg", &other);
    assert_eq!(
        (wrong.status, wrong.json()["code"].as_str().unwrap()),
        (422, "photo_differs")
    );
    assert_eq!(case.put(&other).json()["code"], "photo_not_named");
    // Cut off in the middle it has another hash, so half a photo is never stored.
    assert_eq!(
        case.put_as(&sha256(&named), "image/jpeg", &named[..300])
            .status,
        422
    );
    assert_eq!(case.put(&named).status, 201);
    let stranger = desk.put(
        "/api/cases/0123456789abcdef0123456789abcdef/photos/x",
        "image/jpeg",
        &named,
    );
    assert_eq!(
        (stranger.status, stranger.json()["code"].as_str().unwrap()),
        (404, "unknown_case")
    );
}

#[test]
fn nothing_is_kept_but_the_picture_upright() {
    let folder = folder();
    let desk = start(folder.path());
    let photo = tattling(&halves(96, 32), 6);
    let case = Case::open(&desk, 1, std::slice::from_ref(&photo));
    assert_eq!(case.put(&photo).status, 201);
    let kept = case.picture("1");
    let text = String::from_utf8_lossy(&kept.bytes).into_owned();
    for word in ["Canary", "Exif", "xap", "8BIM", "<?php", "<script"] {
        assert!(!text.contains(word), "{word} is still there");
    }
    let strange = |marker: &u8| !matches!(marker, 0xe0 | 0xdb | 0xc0 | 0xc4 | 0xdd);
    assert_eq!(markers(&kept.bytes).into_iter().find(strange), None);
    let image = image::load_from_memory_with_format(&kept.bytes, ImageFormat::Jpeg).unwrap();
    assert_eq!(image.dimensions(), (32, 96));
    let red = |y| image.get_pixel(16, y).0[0] > 150;
    assert!(
        red(8) && !red(88),
        "what the camera had on the left is on top"
    );
}

#[test]
fn a_large_picture_is_kept_smaller_and_its_list_shows_a_small_one() {
    let folder = folder();
    let desk = start(folder.path());
    let photo = jpeg(&halves(2600, 1500));
    let case = Case::open(&desk, 1, std::slice::from_ref(&photo));
    assert_eq!(case.put(&photo).status, 201);
    let size = |path: &str| {
        image::load_from_memory(&case.picture(path).bytes)
            .unwrap()
            .dimensions()
    };
    assert_eq!(size("1"), (1300, 750));
    let (width, height) = size("1?small");
    assert!(
        width <= 320 && height <= 320 && width > 200,
        "{width} × {height}"
    );
}

#[test]
fn a_picture_is_served_as_nothing_else() {
    let folder = folder();
    let desk = start(folder.path());
    let photo = jpeg(&halves(16, 16));
    let case = Case::open(&desk, 1, std::slice::from_ref(&photo));
    case.put_as(&sha256(&photo), "text/html", &photo);
    let session = desk.log_in_first();
    let id = case.receipt["id"].as_str().unwrap();
    for (path, cookie) in [
        (format!("{}/photos/1", case.status()), ""),
        (format!("/inbox/{id}/photos/1"), session.as_str()),
    ] {
        let shown = desk.bytes(&path, cookie);
        assert_eq!(shown.status, 200);
        assert_eq!(shown.header("content-type"), "image/jpeg");
        assert_eq!(shown.header("x-content-type-options"), "nosniff");
        assert_eq!(
            shown.header("content-security-policy"),
            "default-src 'none'; sandbox; frame-ancestors 'none'"
        );
        assert_eq!(
            shown.header("content-disposition"),
            "inline; filename=\"photo-1.jpg\""
        );
        assert_eq!(shown.header("cross-origin-resource-policy"), "same-origin");
        let saved = desk.bytes(&format!("{path}?save"), cookie);
        assert_eq!(
            saved.header("content-disposition"),
            "attachment; filename=\"photo-1.jpg\""
        );
    }
    let without = desk.get(&format!("/inbox/{id}/photos/1"));
    assert_eq!(
        (without.status, without.header("location")),
        (303, "/login")
    );
    for place in ["0", "2", "99999999999", "..", "1%00", "-1", "x"] {
        let path = format!("{}/photos/{place}", case.status());
        assert!(matches!(desk.get(&path).status, 400 | 404), "{place}");
    }
}

#[test]
fn shop_and_buyer_see_what_is_there_and_what_is_missing() {
    let folder = folder();
    let desk = start(folder.path());
    let photos = [1, 2, 3].map(|seed| jpeg(&noise(32, 32, seed)));
    let case = Case::open(&desk, 1, &photos);
    case.put(&photos[0]);
    case.put(&photos[2]);
    let session = desk.log_in_first();
    let inbox = format!("/inbox/{}", case.receipt["id"].as_str().unwrap());
    let shop = desk.get_with(&inbox, &[("cookie", &session)]).text;
    let buyer = desk.get(&case.status()).text;
    for (page, address) in [(&shop, &inbox), (&buyer, &case.status())] {
        assert!(page.contains("2 of 3 photos have arrived."), "{page}");
        assert!(page.contains("Photo 2 has not arrived"));
        assert!(page.contains(&format!("src=\"{address}/photos/3?small\"")));
    }
    assert!(buyer.contains("enctype=\"multipart/form-data\"") && !shop.contains("multipart"));
    assert_eq!(hidden(&shop, "csrf").len(), 64);
}
