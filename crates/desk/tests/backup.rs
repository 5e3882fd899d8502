//! Copies made while the desk works, and the way back.

use crate::common::{file, folder, key, on_server, request, start};
use after_sales_desk::{BackupError, back_up, restore};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

#[test]
fn a_copy_made_under_load_holds_all_that_was_confirmed_before() {
    if on_server() {
        return;
    }
    let folder = folder();
    let desk = start(folder.path());
    let (sent, stop) = (AtomicU32::new(0), AtomicBool::new(false));
    let copy = folder.path().join("copy.sqlite");
    let before = std::thread::scope(|scope| {
        for sender in 0..3 {
            let (desk, sent, stop) = (&desk, &sent, &stop);
            scope.spawn(move || {
                let mut number = sender * 1_000_000;
                while !stop.load(Ordering::Relaxed) {
                    let key = key(number);
                    assert_eq!(desk.send(&key, &request(&key, "Too loud")).status, 201);
                    sent.fetch_add(1, Ordering::Relaxed);
                    number += 1;
                }
            });
        }
        while sent.load(Ordering::Relaxed) < 100 {
            std::thread::yield_now();
        }
        let before = i64::from(sent.load(Ordering::Relaxed));
        let copied = back_up(&file(folder.path()), &copy);
        stop.store(true, Ordering::Relaxed);
        let copied = copied.unwrap();
        assert!(copied.requests >= before, "{copied:?}");
        before
    });
    assert!(desk.stored() >= before);
    assert!(matches!(
        back_up(&file(folder.path()), &copy),
        Err(BackupError::Exists(_))
    ));
    // Into another folder, where another desk goes on with it.
    let other = crate::common::folder();
    let restored = restore(&copy, &file(other.path())).unwrap();
    let desk = start(other.path());
    assert_eq!(desk.stored(), restored.requests);
    assert_eq!(
        desk.get(&format!("/api/requests/by-key/{}", key(0))).status,
        200
    );
}

#[test]
fn a_store_that_is_in_use_is_not_replaced() {
    if on_server() {
        return;
    }
    let folder = folder();
    let copy = folder.path().join("copy.sqlite");
    {
        let desk = start(folder.path());
        desk.send(&key(1), &request(&key(1), "Too loud"));
        back_up(&file(folder.path()), &copy).unwrap();
        desk.send(&key(2), &request(&key(2), "Too loud"));
        assert!(matches!(
            restore(&copy, &file(folder.path())),
            Err(BackupError::InUse(_))
        ));
        assert_eq!(desk.stored(), 2);
    }
    restore(&copy, &file(folder.path())).unwrap();
    assert!(folder.path().join("desk.sqlite.before-restore").is_file());
    assert_eq!(start(folder.path()).stored(), 1);
}

#[test]
fn what_is_damaged_or_no_store_is_not_brought_back() {
    let folder = folder();
    let (copy, store) = (
        folder.path().join("copy.sqlite"),
        folder.path().join("new.sqlite"),
    );
    assert!(matches!(
        restore(&copy, &store),
        Err(BackupError::Missing(_))
    ));
    rusqlite::Connection::open(&copy)
        .unwrap()
        .execute_batch("CREATE TABLE other (x)")
        .unwrap();
    assert!(matches!(
        restore(&copy, &store),
        Err(BackupError::Damaged { .. })
    ));
    std::fs::write(
        &copy,
        "no database, but long enough to look like one at first",
    )
    .unwrap();
    assert!(matches!(
        restore(&copy, &store),
        Err(BackupError::Damaged { .. })
    ));
    assert!(!store.exists());
}
