//! What the engine says has the form that the schema, and so the TypeScript types, promise.

use after_sales_conformance::{answer, vectors};
use after_sales_policy::schema::verdict_schema;

#[test]
fn every_verdict_of_the_vectors_fits_the_schema() -> anyhow::Result<()> {
    let schema = jsonschema::validator_for(&verdict_schema())?;
    for vector in vectors()? {
        let verdict = serde_json::to_value(answer(&vector)?)?;
        let wrong: Vec<String> = schema
            .iter_errors(&verdict)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}", vector.name);
    }
    Ok(())
}

#[test]
fn a_member_that_no_verdict_has_does_not_fit() -> anyhow::Result<()> {
    let schema = jsonschema::validator_for(&verdict_schema())?;
    let all = vectors()?;
    let first = all.first().ok_or_else(|| anyhow::anyhow!("no vector"))?;
    let mut verdict = serde_json::to_value(answer(first)?)?;
    assert!(schema.is_valid(&verdict));
    verdict["more"] = true.into();
    assert!(!schema.is_valid(&verdict));
    Ok(())
}
