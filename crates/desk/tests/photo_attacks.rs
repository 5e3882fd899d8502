//! Files that are no photos, or too much of one: refused before they cost anything.

use crate::common::photo::{animated, chunk, claiming, encoded, halves, jpeg, noise};
use crate::common::photos::{Case, sha256};
use crate::common::{folder, start};
use image::ImageFormat;
use std::time::{Duration, Instant};

/// Sends a file as a photo of a request that names it; gives status and code.
fn sent(case: u32, file: &[u8], kind: &str) -> (u16, String) {
    let folder = folder();
    let desk = start(folder.path());
    let case = Case::open(&desk, case, &[file.to_vec()]);
    let start = Instant::now();
    let answer = case.put_as(&sha256(file), kind, file);
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "took {:?}",
        start.elapsed()
    );
    let code = answer.json()["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let stored = &desk.get(&case.photos()).json()["photos"][0]["stored"];
    assert_eq!(stored.as_bool().unwrap(), answer.status == 201);
    (answer.status, code)
}

#[test]
fn the_content_counts_and_not_its_name() {
    let php = b"GIF89a<?php system('id'); ?>".to_vec();
    for (number, file) in [
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".to_vec(),
        b"<!doctype html><script>alert(1)</script>".to_vec(),
        b"push graphic-context\nfill 'url(https://127.0.0.1/a.jpg\"|id\")'\npop graphic-context"
            .to_vec(),
        b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$".to_vec(),
        b"%PDF-1.7".to_vec(),
        b"MZ\x90\0".to_vec(),
        b"BM\x3a\0\0\0".to_vec(),
        php,
        vec![0],
    ]
    .into_iter()
    .enumerate()
    {
        let (status, code) = sent(u32::try_from(number).unwrap() + 1, &file, "image/jpeg");
        assert_eq!((status, code.as_str()), (415, "not_a_photo"), "{number}");
    }
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        assert_eq!(
            sent(1, &encoded(&halves(24, 24), format), "text/html").0,
            201
        );
    }
}

#[test]
fn a_picture_that_is_also_something_else_loses_that() {
    let folder = folder();
    let desk = start(folder.path());
    let jpeg = jpeg(&halves(24, 24));
    let html = [&jpeg[..], b"<html><script>alert('Canary')</script>"].concat();
    let zip = [&jpeg[..], b"PK\x03\x04Canary"].concat();
    let png = encoded(&halves(24, 24), ImageFormat::Png);
    let end = png.len() - 12;
    let text = [
        &png[..end],
        &chunk(b"tEXt", b"Comment\0Canary <script>"),
        &png[end..],
        b"Canary",
    ]
    .concat();
    let files = [html, zip, text];
    let case = Case::open(&desk, 1, &files);
    for (place, file) in (1..).zip(&files) {
        assert_eq!(case.put(file).status, 201);
        let kept = case.picture(&place.to_string()).bytes;
        assert!(
            !String::from_utf8_lossy(&kept).contains("Canary"),
            "{place}"
        );
        assert_eq!(kept[..3], [0xff, 0xd8, 0xff]);
    }
}

#[test]
fn a_size_that_would_fill_the_memory_is_refused_by_the_header() {
    for (width, height) in [
        (30_000, 30_000),
        (u32::MAX, 1),
        (8000, 5001),
        (40_000_001, 1),
        (1 << 31, 1 << 31),
    ] {
        let (status, code) = sent(1, &claiming(width, height), "image/png");
        assert_eq!(status, 422, "{width} × {height}");
        assert!(
            ["photo_too_large", "photo_damaged"].contains(&code.as_str()),
            "{code}"
        );
    }
    // Sixteen bits a channel take twice the memory.
    let mut deep = claiming(6000, 6000);
    deep[24] = 16;
    let head = chunk(b"IHDR", &deep[16..29]);
    deep[8..33].copy_from_slice(&head);
    assert_eq!(
        sent(1, &deep, "image/png"),
        (422, "photo_too_large".to_owned())
    );
}

#[test]
fn of_many_frames_one_is_looked_at() {
    assert_eq!(sent(1, &animated(20_000), "image/png").0, 201);
}

#[test]
fn a_text_that_unpacks_without_end_is_left_alone() {
    // Sixty-four megabytes of zeros as a compressed text and as a colour profile.
    let mut packed = vec![0x78, 0x01];
    for _ in 0..1024 {
        packed.extend_from_slice(&[0, 0xff, 0xff, 0, 0]);
        packed.extend_from_slice(&[0; 1024]);
    }
    let png = encoded(&halves(24, 24), ImageFormat::Png);
    for (name, body) in [
        (b"zTXt", &b"Comment\0\0"[..]),
        (b"iCCP", &b"profile\0\0"[..]),
    ] {
        let file = [
            &png[..33],
            &chunk(name, &[body, &packed].concat()),
            &png[33..],
        ]
        .concat();
        let (status, _) = sent(1, &file, "image/png");
        assert!(matches!(status, 201 | 422), "{status}");
    }
}

#[test]
fn broken_files_are_refused_or_kept_as_a_picture() {
    let folder = folder();
    let desk = start(folder.path());
    let whole = [
        jpeg(&noise(64, 64, 3)),
        encoded(&noise(64, 64, 4), ImageFormat::Png),
        encoded(&noise(64, 64, 5), ImageFormat::WebP),
    ];
    let mut number = 0;
    for file in &whole {
        for part in [1, 2, 3, 5, 8, 13] {
            for damage in [false, true] {
                let mut broken = match damage {
                    false => file[..file.len() * part / 14].to_vec(),
                    true => file.clone(),
                };
                if damage {
                    let at = file.len() * part / 14;
                    broken[at..]
                        .iter_mut()
                        .step_by(7)
                        .for_each(|byte| *byte ^= 0x5a);
                }
                number += 1;
                let case = Case::open(&desk, number, std::slice::from_ref(&broken));
                let answer = case.put(&broken);
                assert!(matches!(answer.status, 201 | 415 | 422), "{}", answer.text);
                if answer.status == 201 {
                    image::load_from_memory_with_format(
                        &case.picture("1").bytes,
                        ImageFormat::Jpeg,
                    )
                    .unwrap();
                }
            }
        }
    }
}

#[test]
fn more_than_eight_megabytes_are_refused_with_and_without_a_length() {
    let folder = folder();
    let desk = start(folder.path());
    let file = vec![0xff; (8 << 20) + 1];
    let case = Case::open(&desk, 1, std::slice::from_ref(&file));
    let path = format!("{}/{}", case.photos(), sha256(&file));
    assert_eq!(
        crate::common::photos::raw(
            &desk,
            &path,
            &format!("content-length: {}", file.len()),
            &[]
        ),
        413
    );
    let chunked: Vec<u8> = file
        .chunks(1 << 20)
        .flat_map(|part| [format!("{:x}\r\n", part.len()).as_bytes(), part, b"\r\n"].concat())
        .chain(*b"0\r\n\r\n")
        .collect();
    assert_eq!(
        crate::common::photos::raw(&desk, &path, "transfer-encoding: chunked", &chunked),
        413
    );
}

#[test]
fn whoever_sends_again_and_again_is_told_to_wait() {
    let folder = folder();
    let desk = start(folder.path());
    let photo = jpeg(&halves(16, 16));
    let case = Case::open(&desk, 1, std::slice::from_ref(&photo));
    let other = Case::open(&desk, 2, std::slice::from_ref(&photo));
    for _ in 0..40 {
        assert_eq!(case.put_as("x", "image/jpeg", b"x").status, 404);
    }
    let late = case.put(&photo);
    assert_eq!(
        (late.status, late.json()["code"].as_str().unwrap()),
        (429, "photos_too_many")
    );
    assert!((1..=600).contains(&late.header("retry-after").parse::<u32>().unwrap()));
    assert_eq!(other.put(&photo).status, 201);
}
