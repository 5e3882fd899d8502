use super::{Counts, New, compare, facts_for, put};
use crate::database::sql::{Line, Sql, SqlResult, Value};
use crate::order::person::{Asked, email_hash, reference_key};
use crate::order::read;
use std::cell::RefCell;

/// A connection that writes down what it is asked.
struct Watched {
    inner: rusqlite::Connection,
    asked: RefCell<Vec<String>>,
}

impl Sql for Watched {
    fn change(&self, statement: &str, values: &[Value]) -> SqlResult<u64> {
        self.asked.borrow_mut().push(statement.to_owned());
        self.inner.change(statement, values)
    }

    fn rows(&self, statement: &str, values: &[Value]) -> SqlResult<Vec<Line>> {
        self.asked.borrow_mut().push(statement.to_owned());
        self.inner.rows(statement, values)
    }

    fn batch(&self, statements: &str) -> SqlResult<()> {
        self.inner.batch(statements)
    }
}

fn watched() -> Watched {
    let inner = rusqlite::Connection::open_in_memory().unwrap();
    inner.execute_batch(include_str!("tables.sql")).unwrap();
    Watched {
        inner,
        asked: RefCell::default(),
    }
}

fn asked(reference: &str, email: &str) -> Asked {
    Asked {
        shop: "shop".to_owned(),
        reference_key: reference_key(reference),
        email_hash: email_hash("secret", "shop", email),
    }
}

fn new(text: &str) -> New {
    let order = read::read(text).unwrap().remove(0);
    New {
        asked: asked(&order.reference, &order.email),
        order,
        source: "api",
        ordered_unix: None,
    }
}

const ORDER: &str =
    r##"{"reference":"#N-1","email":"ada@example.com","lines":[{"title":"Lamp"}]}"##;

#[test]
fn a_wrong_number_and_a_wrong_address_are_the_same_work() {
    let c = watched();
    put(&c, &[new(ORDER)], 1).unwrap();
    let work = |reference: &str, email: &str| {
        c.asked.borrow_mut().clear();
        let found = facts_for(&c, &asked(reference, email)).unwrap();
        (found.is_some(), c.asked.borrow().clone())
    };
    let unknown = work("N-2", "ada@example.com");
    let stranger = work("N-1", "eve@example.com");
    assert_eq!(unknown, stranger);
    assert_eq!((unknown.0, unknown.1.len()), (false, 1));
    assert!(work(" n 1", "Ada@Example.com").0);
}

#[test]
fn the_same_order_twice_is_one() {
    let c = watched();
    let orders = [new(ORDER)];
    let counts = |created, replaced, unchanged| Counts {
        created,
        replaced,
        unchanged,
    };
    assert_eq!(compare(&c, &orders).unwrap(), counts(1, 0, 0));
    assert_eq!(put(&c, &orders, 1).unwrap(), counts(1, 0, 0));
    assert_eq!(put(&c, &orders, 2).unwrap(), counts(0, 0, 1));
    let other = [new(&ORDER.replace("ada@", "bob@"))];
    assert_eq!(put(&c, &other, 3).unwrap(), counts(0, 1, 0));
    assert!(
        facts_for(&c, &asked("N-1", "ada@example.com"))
            .unwrap()
            .is_none()
    );
    assert!(
        facts_for(&c, &asked("N-1", "bob@example.com"))
            .unwrap()
            .is_some()
    );
}
