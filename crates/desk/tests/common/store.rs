//! Where the desks of a test keep what they store.

use after_sales_desk::Location;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The file of a desk, for tests of what only files do.
pub fn file(folder: &Path) -> PathBuf {
    folder.join("desk.sqlite")
}

/// The address of a PostgreSQL server; with it, desks keep what they store there.
const SERVER: &str = "AFTER_SALES_TEST_POSTGRES";

/// Where a desk of this folder keeps what it stores: a file in it, or a database of its name.
pub fn store(folder: &Path) -> Location {
    let Ok(server) = std::env::var(SERVER) else {
        return Location::File(file(folder));
    };
    let name = database(folder);
    let mut client =
        postgres::Client::connect(&format!("{server}/postgres"), postgres::NoTls).unwrap();
    let found = "SELECT 1 FROM pg_database WHERE datname = $1";
    if client.query(found, &[&name]).unwrap().is_empty() {
        client
            .batch_execute(&format!("CREATE DATABASE {name}"))
            .unwrap();
    }
    format!("{server}/{name}").parse().unwrap()
}

/// The body of a request as it is in the store.
pub fn stored_body(folder: &Path, key: &str) -> Option<String> {
    match std::env::var(SERVER) {
        Ok(server) => {
            let url = format!("{server}/{}", database(folder));
            let mut client = postgres::Client::connect(&url, postgres::NoTls).unwrap();
            let rows = client.query("SELECT body FROM request WHERE key = $1", &[&key]);
            rows.unwrap().first().map(|row| row.get(0))
        }
        Err(_) => {
            let connection = rusqlite::Connection::open(file(folder)).unwrap();
            let find = "SELECT body FROM request WHERE key = ?1";
            connection.query_row(find, [key], |row| row.get(0)).ok()
        }
    }
}

/// The name of a folder's database on the server.
fn database(folder: &Path) -> String {
    let name: String = folder.file_name().unwrap().to_string_lossy().to_lowercase();
    let name = name.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    format!("test_{name}")
}

/// Changes what a desk has stored, beside it: time that passes, a row that is gone. Gives the rows it met.
pub fn alter(folder: &Path, statement: &str) -> u64 {
    let Ok(server) = std::env::var(SERVER) else {
        let side = rusqlite::Connection::open(file(folder)).unwrap();
        side.busy_timeout(Duration::from_secs(10)).unwrap();
        return side.execute(statement, []).unwrap() as u64;
    };
    let address = format!("{server}/{}", database(folder));
    let mut side = postgres::Client::connect(&address, postgres::NoTls).unwrap();
    side.execute(statement, &[]).unwrap()
}

/// Whether the store is a server: some tests are about files.
pub fn on_server() -> bool {
    std::env::var_os(SERVER).is_some()
}
