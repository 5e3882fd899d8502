//! Many requests at once, written beside the desk.

use super::{alter, on_server};
use std::path::Path;

/// Puts so many requests into a store, one a second, the newest received at `until` (seconds since 1970). Every
/// tenth waits for a promised answer, which is due an hour after it came.
pub fn seed(folder: &Path, many: u32, until: i64, body: &str) {
    let bytes = if on_server() { "BYTEA" } else { "BLOB" };
    let body = body.replace('\'', "''");
    let first = until - i64::from(many);
    alter(
        folder,
        &format!(
            "INSERT INTO request (shop, id, key, digest, received_at, received_unix, body, verdict, locale, case_type,
                order_reference, email, country, title, preview, search, state, status_hash, answer_by_unix)
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})
             SELECT 'shop', 'R-S-' || i, 'seed' || i, '', '2026-11-01T10:00:00+01:00', {first} + i, '{body}', 'null', 'en',
                CASE WHEN i % 3 = 0 THEN 'defect' ELSE 'return' END, 'S-' || i, 'buyer' || i || '@example.com', 'DE',
                'Headphones ' || i, 'Too loud', 'r-s-' || i || ' s-' || i || ' buyer' || i || '@example.com headphones ' || i,
                CASE WHEN i % 10 = 0 THEN 'received' WHEN i % 10 = 1 THEN 'waiting' ELSE 'completed' END,
                CAST('seed' || i AS {bytes}), CASE WHEN i % 10 = 0 THEN {first} + i + 3600 END
             FROM n"
        ),
    );
}
