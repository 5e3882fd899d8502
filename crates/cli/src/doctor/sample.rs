//! The request that is sent as a test: whoever finds it in an inbox sees at once what it is.

use after_sales_policy::{AfterSalesRequest, read_facts};
use anyhow::{Context, Result};

/// Number of the order in every test request.
pub const ORDER: &str = "AFTER-SALES-TEST-DOCTOR";

/// The body of a test request. `more` is added to its message.
pub fn body(key: &str, more: &str) -> Result<String> {
    let facts = read_facts(r#"{ "case": "return", "buyer": { "country": "DE" } }"#);
    let request = AfterSalesRequest {
        key: key.into(),
        order_reference: ORDER.into(),
        // A name that never has mail (RFC 2606).
        email: "test@after-sales-doctor.invalid".into(),
        facts: facts.facts.context("facts of the test request")?,
        locale: "en".into(),
        statement_shown: "Test: no buyer has read anything.".into(),
        policy_hash: "0".repeat(64),
        name: Some("TEST after-sales doctor".into()),
        remedy: None,
        message: Some(format!(
            "Test by `after-sales doctor`. There is no buyer; please delete this case.{more}"
        )),
        serials: Vec::new(),
        wanted: None,
        photos: Vec::new(),
    };
    Ok(request.to_body())
}
