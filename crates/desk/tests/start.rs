//! A desk that cannot start says why and what to do.

use crate::common::{config, folder, key, request, start};
use after_sales_desk::{Config, Desk, DeskError};

fn refused(config: Config) -> DeskError {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(Desk::bind(config)).err().unwrap()
}

#[test]
fn a_port_in_use_is_named() {
    let folder = folder();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let error = refused(Config {
        listen: address,
        ..config(folder.path())
    });
    assert!(matches!(error, DeskError::PortInUse { .. }));
    let text = error.to_string();
    assert!(
        text.contains(&address.to_string()) && text.contains("--listen"),
        "{text}"
    );
}

#[test]
fn a_policy_with_errors_is_told_with_places() {
    let folder = folder();
    let broken = crate::common::POLICY.replace("\"days\": 30", "\"days\": \"thirty\"");
    std::fs::write(folder.path().join("policy.json"), broken).unwrap();
    let text = refused(config(folder.path())).to_string();
    assert!(text.contains("/rules/0/window/0/days"), "{text}");
    std::fs::write(
        folder.path().join("policy.json"),
        crate::common::POLICY.replace("Europe/Berlin", "Europe/Berlyn"),
    )
    .unwrap();
    assert!(matches!(
        refused(config(folder.path())),
        DeskError::TimeZone { .. }
    ));
    std::fs::remove_file(folder.path().join("policy.json")).unwrap();
    assert!(matches!(
        refused(config(folder.path())),
        DeskError::PolicyFile { .. }
    ));
}

#[test]
fn a_damaged_database_is_not_touched() {
    if crate::common::on_server() {
        return;
    }
    let folder = folder();
    let path = crate::common::file(folder.path());
    {
        let desk = start(folder.path());
        for n in 0..200 {
            assert_eq!(
                desk.send(&key(n), &request(&key(n), "Too loud")).status,
                201
            );
        }
    }
    let mut bytes = std::fs::read(&path).unwrap();
    let end = bytes.len();
    bytes[8192..end].fill(0xa5);
    std::fs::write(&path, &bytes).unwrap();
    assert!(matches!(
        refused(config(folder.path())),
        DeskError::DatabaseDamaged { .. }
    ));
    assert_eq!(std::fs::read(&path).unwrap().len(), end);
    std::fs::write(
        &path,
        "not a database, but long enough to be looked at by the header",
    )
    .unwrap();
    let error = refused(config(folder.path()));
    assert!(
        matches!(error, DeskError::DatabaseDamaged { .. }),
        "{error}"
    );
}

#[cfg(unix)]
#[test]
fn the_database_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    if crate::common::on_server() {
        return;
    }
    let folder = folder();
    let desk = start(folder.path());
    desk.send(&key(1), &request(&key(1), "Too loud"));
    for name in ["desk.sqlite", "desk.sqlite-wal"] {
        let mode = std::fs::metadata(folder.path().join(name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0, "{name}: {mode:o}");
    }
}
